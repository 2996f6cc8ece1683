"""What each cue of ``east_asian.party_cues`` speaks for an actor; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
-18|/after-far:1 False
-15|/after-far:18 True
32|/after-far:9 False
3|/after-far:9 True
4|/after-follows:
4|/after-follows: False
-3|/after-follows:「
-3|/after-follows:「不 False
-4|/after-follows:から True
-6|/after-follows:が「 True
-4|/after-follows:が自 False
3|/after-follows:が試 False
-3|/after-follows:と
3|/after-follows:に
6|/after-follows:に高 False
-8|/after-follows:の
3|/after-follows:不肯 True
4|/after-follows:予
4|/after-follows:予以 True
3|/after-follows:国
3|/after-follows:国防 True
3|/after-follows:報
3|/after-follows:報告 False
4|/after-follows:将\" True
-6|/after-follows:开
-6|/after-follows:开价 True
4|/after-follows:强
-3|/after-follows:持
-3|/after-follows:持保 True
3|/after-follows:未理 False
10|/after-follows:氏
7|/after-follows:氏、 False
3|/after-follows:的
4|/after-follows:的讯 True
9|/after-follows:米
6|/after-follows:米大 False
4|/after-follows:自
3|/after-follows:自主 True
-4|/after-follows:达
-4|/after-follows:达到 True
4|/after-follows:首
5|/after-follows:首相 False
4|/after-leads:%,
-3|/after-leads:%は
-13|/after-leads:%を
-3|/after-leads:,但
3|/after-leads:?」
5|/after-leads:」_
-11|/after-leads:が、
5|/after-leads:ず=
6|/after-leads:める
14|/after-leads:よう
7|/after-leads:を_
6|/after-leads:んだ
3|/after-leads:味_
4|/after-leads:域,
3|/after-leads:壁_
-3|/after-leads:推动
5|/after-leads:方、
-6|/after-leads:有给
3|/after-leads:案,
-3|/after-leads:筑的
3|/after-leads:费由
3|/after-leads:闻,
5|/after:\"
3|/after:\"写
10|/after:,
-3|/after:,DATE先
-3|/after:,DATE先增
-3|/after:,DATE先增#
-3|/after:,《
-3|/after:,《日
-3|/after:,《日经
-3|/after:,《日经》
3|/after:,「
3|/after:,「这
-3|/after:,再
6|/after:,台
6|/after:,台厂
6|/after:,台厂无
6|/after:,台厂无人
4|/after:,将
3|/after:,并
-4|/after:DEFENCE
6|/after:_
5|/after:_卓
5|/after:_卓揆
5|/after:_卓揆:
5|/after:_卓揆:不
12|/after:named False
3|/after:patient False
-10|/after:patient True
-10|/after:。
5|/after:「
3|/after:「太
3|/after:「太高
3|/after:「太高」
3|/after:「太高」_
-14|/after:」
4|/after:」_公
4|/after:」_公表
4|/after:」_公表へ
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
-3|/after:」の
4|/after:」は非
4|/after:」は非現
4|/after:」は非現実
-3|/after:」断
-3|/after:」断念
-3|/after:」断念せ
-3|/after:」断念せよ
4|/after:あ
4|/after:あり
4|/after:ありき
4|/after:ありきの
4|/after:ありきの議
-3|/after:か
-6|/after:が
-3|/after:が要る」
-3|/after:が要る」と
3|/after:す
3|/after:すら
3|/after:すら「
3|/after:すら「出
3|/after:すら「出発
3|/after:だ
8|/after:で
-3|/after:であ
-3|/after:である
-3|/after:である。
3|/after:では
5|/after:でも
-3|/after:で手
-3|/after:で手を
-3|/after:で手を打
-3|/after:で手を打つ
3|/after:で足
3|/after:で足り
3|/after:で足りる
3|/after:で足りる」
-6|/after:と
3|/after:という
-11|/after:とす
-11|/after:とする
4|/after:とするこ
4|/after:とすること
-3|/after:とする余
-3|/after:とする余地
-5|/after:とする案
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
3|/after:にと
3|/after:にとど
3|/after:にとどめ
3|/after:にとどめる
3|/after:には
6|/after:には及
6|/after:には及び
6|/after:には及び腰
-5|/after:に増
-6|/after:に増や
-6|/after:に増やす
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
4|/after:の検討を
4|/after:の水
4|/after:の水増
4|/after:の水増し
4|/after:の水増しだ
-3|/after:の要
-3|/after:の要求
-8|/after:は「
-3|/after:は「早
-3|/after:は「早晩
-3|/after:は「早晩避
-3|/after:は「論
-3|/after:は「論外
-3|/after:は「論外」
4|/after:はな
4|/after:はない
4|/after:はないと
4|/after:はないとい
6|/after:は世
6|/after:は世界
3|/after:は世界の標
4|/after:は世界標
4|/after:は世界標準
4|/after:は必
4|/after:は必要
-5|/after:は欲
-5|/after:は欲し
-5|/after:は欲しい
-5|/after:は欲しい」
-3|/after:へ
-3|/after:への増
-3|/after:への増額
-3|/after:までに
-3|/after:までにと
-3|/after:までにとど
3|/after:も、
3|/after:も、政
3|/after:も、政府
3|/after:も、政府内
-3|/after:よ
-3|/after:より
-3|/after:より地
-3|/after:より地方
-3|/after:より地方の
-4|/after:をDATEに
3|/after:をDATEま
3|/after:をDATEまで
3|/after:をDATEまでに
-3|/after:をLAND
-3|/after:をLANDに
3|/after:を「世
3|/after:を「世界
3|/after:を「世界標
3|/after:を」
-3|/after:を上回るの
-4|/after:を主張し
-4|/after:を主張し、
5|/after:を主張す
5|/after:を主張する
3|/after:を受
3|/after:を受け
3|/after:を受け入
3|/after:を受け入れ
4|/after:を唱
4|/after:を唱え
3|/after:を唱える
-3|/after:を念
-3|/after:を念頭
-3|/after:を念頭に
-3|/after:を念頭に置
3|/after:を掲
3|/after:を掲げ
3|/after:を掲げる考
-3|/after:を検
-3|/after:を検討
-3|/after:を落
-3|/after:を落と
-3|/after:を落とし
-3|/after:を落としど
4|/after:を議
5|/after:を議論
4|/after:を議論し
4|/after:を議論した
-6|/after:を軸
-6|/after:を軸に
-3|/after:を達成し
-3|/after:を達成し、
-4|/after:上
-3|/after:上下
-5|/after:不
-4|/after:不一
-4|/after:不一而
-4|/after:不一而足
-4|/after:不一而足。
-3|/after:为阶
-3|/after:为阶段
-3|/after:为阶段目
-3|/after:为阶段目标
3|/after:乃
3|/after:乃至
3|/after:乃至#
4|/after:以
4|/after:以上
3|/after:以上」
5|/after:以上とす
5|/after:以上とする
-3|/after:以上と明
-3|/after:以上と明記
5|/after:以上に
-5|/after:以上も
-5|/after:以上も念
-5|/after:以上も念頭
-4|/after:以上を
-5|/after:以上を提
-5|/after:以上を提言
-5|/after:以上方
-5|/after:以上方案
-5|/after:以上方案浮
-3|/after:写
-3|/after:写入
-3|/after:写入宪
-3|/after:写入宪法
3|/after:务
3|/after:务实
4|/after:台
4|/after:台」
3|/after:台」に
3|/after:台」に_
3|/after:台」に_自
3|/after:台とする提
3|/after:声
3|/after:声浪
3|/after:声浪高
3|/after:对
3|/after:对LAND
3|/after:对LAND「
3|/after:对LAND「不
3|/after:对LAND「不是
-10|/after:左
-10|/after:左右
-7|/after:左右。
-5|/after:并
-3|/after:并非
5|/after:应
4|/after:应成
4|/after:应成为
4|/after:应成为新
4|/after:应成为新的
-4|/after:成
5|/after:才
4|/after:才是
3|/after:提言
3|/after:提言の
3|/after:提言の異
3|/after:提言の異常
-7|/after:是
5|/after:更
5|/after:更是
5|/after:更是天
5|/after:更是天方
5|/after:更是天方夜
-11|/after:案
-3|/after:案、
-3|/after:案、専
-3|/after:案、専守
-3|/after:案、専守防
3|/after:決
3|/after:決議
3|/after:決議」
3|/after:決議」は
3|/after:決議」は見
4|/after:法
4|/after:法案
4|/after:法案を
4|/after:法案を審
4|/after:法案を審議
-7|/after:的
3|/after:的DEFENCE占
3|/after:的DEFENCE占比
4|/after:的主
4|/after:的主张
3|/after:的主张占
3|/after:的主张占上
3|/after:的声
3|/after:的声音
4|/after:的建
4|/after:的建议
4|/after:的建议。
-4|/after:的新
-5|/after:的新目
-5|/after:的新目标
-3|/after:的新目标造
-4|/after:的方案,
3|/after:的要求。
-4|/after:目
-3|/after:目標
5|/after:程
5|/after:程度
6|/after:程度を
3|/after:程度を新
3|/after:程度を新目
-5|/after:要
-3|/after:要不
-3|/after:要不要
-3|/after:要不要加
-3|/after:要不要加税
-3|/after:要求
9|/after:論
4|/after:論_
4|/after:論_歳
4|/after:論_歳出
4|/after:論_歳出は
3|/after:論浮
3|/after:論浮上
3|/after:論浮上_
3|/after:論浮上_連
9|/after:超
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
-3|/after:超案
-3|/after:超案が
-3|/after:超案が浮
-3|/after:超案が浮上
-3|/after:迈进,
-4|/after:迈进,但
-4|/after:迈进,但会
-6|/after:近
-6|/after:近く
-4|/after:近くに
-4|/after:近くに達
-4|/after:近くに達す
5|/after:还
3|/after:还很
3|/after:还很远
-5|/any-after:ask
-8|/any-after:ask foreign=False
4|/any-after:ask foreign=True
-9|/any-after:not
-5|/any-after:not foreign=False
-4|/any-after:not foreign=True
10|/any-after:party
8|/any-after:party foreign=False
-6|/any-after:reach
-8|/any-after:reach foreign=False
3|/any-after:reach foreign=True
12|/any-after:should
12|/any-after:should foreign=False
-5|/any-after:standard foreign=False
3|/any-after:standard foreign=True
-5|/any-after:think
-3|/any-after:think foreign=False
5|/any-before:ask foreign=False
-5|/any-before:ask foreign=True
-7|/any-before:deny
-6|/any-before:deny foreign=True
-4|/any-before:not foreign=False
6|/any-before:not foreign=True
71|/any-before:party
61|/any-before:party foreign=False
9|/any-before:party foreign=True
-4|/any-before:plan
-6|/any-before:plan foreign=False
4|/any-before:raise
-6|/any-before:raise foreign=False
10|/any-before:raise foreign=True
-7|/any-before:reach
-10|/any-before:reach foreign=False
3|/any-before:reach foreign=True
15|/any-before:should
15|/any-before:should foreign=True
-5|/any-before:standard
-5|/any-before:standard foreign=False
-8|/any-before:think
-19|/any-before:think foreign=False
11|/any-before:think foreign=True
9|/before-commas:0 0
-5|/before-commas:0 1
18|/before-commas:1 0
-5|/before-commas:1 1
8|/before-commas:2 0
9|/before-commas:2 1
-4|/before-commas:2 2
3|/before-commas:3 0
-3|/before-commas:3 1
-4|/before-commas:3 2
10|/before-far:18 0
-5|/before-far:18 1
-3|/before-far:36 1
-5|/before-far:36 2
7|/before-far:4 0
8|/before-far:9 0
3|/before-far:9 1
8|/before-far:far 0
-5|/before-far:far 2
3|/before-follows-rank:\" 1 0
4|/before-follows-rank:, 0 0
-8|/before-follows-rank:5 0 0
7|/before-follows-rank:5 2 0
-6|/before-follows-rank:_ 0 0
13|/before-follows-rank:、 0 0
-3|/before-follows-rank:、 1 1
-3|/before-follows-rank:「 0 0
5|/before-follows-rank:「 1 0
-14|/before-follows-rank:か 0 0
-5|/before-follows-rank:が 1 0
3|/before-follows-rank:が 2 1
-7|/before-follows-rank:と 0 0
-7|/before-follows-rank:に 0 0
-3|/before-follows-rank:に 1 0
-3|/before-follows-rank:の 0 0
-3|/before-follows-rank:の 0 1
6|/before-follows-rank:の 1 0
-5|/before-follows-rank:の 2 1
7|/before-follows-rank:は 0 0
16|/before-follows-rank:は 1 0
-11|/before-follows-rank:や 1 0
-5|/before-follows-rank:を 0 0
6|/before-follows-rank:一 0 0
-5|/before-follows-rank:上 0 0
-3|/before-follows-rank:不 0 0
5|/before-follows-rank:不 1 0
5|/before-follows-rank:主 0 0
-3|/before-follows-rank:之 2 0
5|/before-follows-rank:事 0 0
5|/before-follows-rank:事 1 0
4|/before-follows-rank:任 0 0
-3|/before-follows-rank:会 0 0
3|/before-follows-rank:传 0 0
-4|/before-follows-rank:保 0 0
5|/before-follows-rank:側 0 0
-5|/before-follows-rank:全 0 0
3|/before-follows-rank:公 0 0
-3|/before-follows-rank:共 0 0
-4|/before-follows-rank:内 0 0
4|/before-follows-rank:则 0 0
3|/before-follows-rank:则 0 1
3|/before-follows-rank:动 0 0
-3|/before-follows-rank:参 0 0
3|/before-follows-rank:发 1 0
4|/before-follows-rank:同 0 0
6|/before-follows-rank:否 0 0
4|/before-follows-rank:周 1 0
4|/before-follows-rank:和 0 0
-6|/before-follows-rank:和 1 0
4|/before-follows-rank:团 1 0
-6|/before-follows-rank:国 0 0
4|/before-follows-rank:国 0 1
5|/before-follows-rank:国 1 0
-3|/before-follows-rank:国 1 2
10|/before-follows-rank:在 1 0
-3|/before-follows-rank:基 0 0
3|/before-follows-rank:報 1 0
7|/before-follows-rank:外 0 0
-7|/before-follows-rank:外 1 0
6|/before-follows-rank:大 0 0
10|/before-follows-rank:大 1 0
-4|/before-follows-rank:学 0 0
-5|/before-follows-rank:安 0 0
13|/before-follows-rank:官 0 0
-5|/before-follows-rank:将 0 0
3|/before-follows-rank:干 0 0
7|/before-follows-rank:幹 0 0
3|/before-follows-rank:幹 0 2
-5|/before-follows-rank:应 0 0
3|/before-follows-rank:应 0 1
5|/before-follows-rank:总 1 0
6|/before-follows-rank:把 0 0
-5|/before-follows-rank:把 0 1
4|/before-follows-rank:抛 1 0
3|/before-follows-rank:拒 0 0
10|/before-follows-rank:拟 0 0
4|/before-follows-rank:拟 1 0
4|/before-follows-rank:探 0 0
-5|/before-follows-rank:提 0 0
-9|/before-follows-rank:放 1 0
-4|/before-follows-rank:新 1 0
4|/before-follows-rank:新 1 1
-3|/before-follows-rank:日 1 0
-5|/before-follows-rank:有 0 0
-3|/before-follows-rank:欧 1 0
12|/before-follows-rank:正 0 0
-3|/before-follows-rank:正 1 0
10|/before-follows-rank:氏 0 0
3|/before-follows-rank:的 0 0
4|/before-follows-rank:的 2 1
-4|/before-follows-rank:着 0 0
4|/before-follows-rank:研 0 0
-5|/before-follows-rank:称 1 0
-3|/before-follows-rank:立 0 0
3|/before-follows-rank:答 0 0
-7|/before-follows-rank:米 1 0
4|/before-follows-rank:给 1 0
-4|/before-follows-rank:维 0 0
3|/before-follows-rank:考 0 0
5|/before-follows-rank:自 0 0
-4|/before-follows-rank:若 0 0
-3|/before-follows-rank:要 0 0
-3|/before-follows-rank:要 0 1
14|/before-follows-rank:要 1 0
-10|/before-follows-rank:订 0 0
3|/before-follows-rank:认 0 0
-4|/before-follows-rank:议 0 0
5|/before-follows-rank:设 0 0
4|/before-follows-rank:访 1 1
5|/before-follows-rank:贸 0 0
5|/before-follows-rank:费 0 0
-3|/before-follows-rank:选 0 0
-5|/before-follows-rank:长 0 0
-6|/before-follows-rank:防 0 0
-3|/before-follows-rank:防 0 1
-3|/before-follows-rank:阵 0 0
3|/before-follows-rank:随 0 0
3|/before-follows-rank:首 0 0
4|/before-follows:\"
3|/before-follows:\"没
3|/before-follows:\"没有正
5|/before-follows:,
5|/before-follows:,却
5|/before-follows:,却还要
3|/before-follows:1
-3|/before-follows:3%
5|/before-follows:3.
5|/before-follows:3.5%
-6|/before-follows:5
-10|/before-follows:5%
-9|/before-follows:5%要求
7|/before-follows:5日
7|/before-follows:5日公布
-3|/before-follows::不
-3|/before-follows::不花5
-7|/before-follows:_
10|/before-follows:、
8|/before-follows:、湾
8|/before-follows:、湾岸諸
3|/before-follows:「
4|/before-follows:「2
-4|/before-follows:「冷
-4|/before-follows:「冷戦期
5|/before-follows:「日
5|/before-follows:「日本を
-14|/before-follows:か
-14|/before-follows:から
-3|/before-follows:から3・
-3|/before-follows:からGD
-3|/before-follows:から割合
-7|/before-follows:が
5|/before-follows:が2%を
-3|/before-follows:が23日
3|/before-follows:が3
-3|/before-follows:が3.5
3|/before-follows:が32年
-5|/before-follows:がハ
-5|/before-follows:がハーグ
-3|/before-follows:が提
-3|/before-follows:が提言し
3|/before-follows:が検
3|/before-follows:が検討し
3|/before-follows:が訴
3|/before-follows:が訴える
-3|/before-follows:で
3|/before-follows:では
3|/before-follows:では、国
-6|/before-follows:と
-6|/before-follows:との
-3|/before-follows:との会談
3|/before-follows:とフ
3|/before-follows:とフラン
-11|/before-follows:に
-3|/before-follows:に5%求
3|/before-follows:に「3%
5|/before-follows:にはまだ
-7|/before-follows:に国
-7|/before-follows:に国防費
-4|/before-follows:の
4|/before-follows:の3・5
5|/before-follows:の5
5|/before-follows:の5%に
3|/before-follows:のク
3|/before-follows:のクリン
3|/before-follows:のチ
3|/before-follows:のチャン
4|/before-follows:の事
4|/before-follows:の事情を
4|/before-follows:の交
4|/before-follows:の交渉担
-3|/before-follows:の元
-3|/before-follows:の国
-3|/before-follows:の国防長
5|/before-follows:の報
4|/before-follows:の報道担
-4|/before-follows:の審
-4|/before-follows:の審議会
-9|/before-follows:の算
-9|/before-follows:の算定方
-4|/before-follows:の関
-4|/before-follows:の関係者
-9|/before-follows:の防
-7|/before-follows:の防衛費
3|/before-follows:の首脳会
21|/before-follows:は
-3|/before-follows:は1
5|/before-follows:は2
3|/before-follows:は27年
-3|/before-follows:は29日
3|/before-follows:は3
-12|/before-follows:は3.5
15|/before-follows:は3・5
-8|/before-follows:は5
-7|/before-follows:は5%を
-5|/before-follows:は、国防
3|/before-follows:は、日本
-4|/before-follows:は「GD
3|/before-follows:はオ
3|/before-follows:はオース
-4|/before-follows:はト
-4|/before-follows:はトラン
8|/before-follows:は国
8|/before-follows:は国防費
3|/before-follows:は日
3|/before-follows:は日本に
7|/before-follows:は米
8|/before-follows:は米国に
-12|/before-follows:や
-6|/before-follows:やイ
-6|/before-follows:やイタリ
-5|/before-follows:や韓
-5|/before-follows:や韓国に
-6|/before-follows:を
-4|/before-follows:を信
-4|/before-follows:を信頼」
4|/before-follows:一
5|/before-follows:一名
5|/before-follows:一名官员
-4|/before-follows:上
-4|/before-follows:上院
-4|/before-follows:上院、国
5|/before-follows:不会
5|/before-follows:不会要求
3|/before-follows:与赫
3|/before-follows:与赫格塞
-3|/before-follows:並
-3|/before-follows:並み
-3|/before-follows:为何离2
5|/before-follows:主
5|/before-follows:主张
3|/before-follows:主张先以
-4|/before-follows:之
-4|/before-follows:之声
-4|/before-follows:之声中文
12|/before-follows:事
13|/before-follows:事務
13|/before-follows:事務総長
4|/before-follows:任
4|/before-follows:任期
4|/before-follows:任期内使
-4|/before-follows:会
3|/before-follows:会前
3|/before-follows:会前公布
-6|/before-follows:会議
-6|/before-follows:会議見送
3|/before-follows:传
3|/before-follows:传媒
3|/before-follows:传媒报道
-5|/before-follows:保
-5|/before-follows:保守
-4|/before-follows:保守党领
5|/before-follows:側
4|/before-follows:側か
5|/before-follows:側から3
-5|/before-follows:全
-5|/before-follows:全体
-5|/before-follows:全体でも
3|/before-follows:公
3|/before-follows:公开
3|/before-follows:公开抗拒
-3|/before-follows:共
-7|/before-follows:内
-4|/before-follows:内で
7|/before-follows:内部
4|/before-follows:内部评估
-4|/before-follows:军费新目
-4|/before-follows:军费订下
8|/before-follows:则
-5|/before-follows:前
3|/before-follows:动
3|/before-follows:动用
3|/before-follows:动用豁免
-3|/before-follows:参
3|/before-follows:发
3|/before-follows:发言
3|/before-follows:发言人说
4|/before-follows:同
3|/before-follows:向
7|/before-follows:否
7|/before-follows:否认
5|/before-follows:否认曾承
4|/before-follows:周
3|/before-follows:周三
3|/before-follows:周三在爱
3|/before-follows:呼吁盟友
4|/before-follows:和执
4|/before-follows:和执政党
-6|/before-follows:和韩
-6|/before-follows:和韩国增
3|/before-follows:团
4|/before-follows:团队
4|/before-follows:团队看中
3|/before-follows:国
-4|/before-follows:国民
-4|/before-follows:国民党籍
11|/before-follows:国防
-3|/before-follows:国防支出
5|/before-follows:国防相、
8|/before-follows:国防相は
4|/before-follows:国防省は
-3|/before-follows:国防研究
-3|/before-follows:国防费占
3|/before-follows:国防部周
7|/before-follows:国防部长
9|/before-follows:在
5|/before-follows:在伦
5|/before-follows:在伦敦:
7|/before-follows:在回
7|/before-follows:在回答有
-5|/before-follows:在远
-5|/before-follows:在远东的
-3|/before-follows:基
-3|/before-follows:基準
-3|/before-follows:基準」採
3|/before-follows:報
3|/before-follows:報道
3|/before-follows:報道官は
-6|/before-follows:外相
-6|/before-follows:外相は1
5|/before-follows:外长
5|/before-follows:外长查克
17|/before-follows:大
14|/before-follows:大統
5|/before-follows:大統領、
-3|/before-follows:大統領か
13|/before-follows:大統領は
3|/before-follows:大胜
3|/before-follows:大胜_防
-4|/before-follows:学
-4|/before-follows:学者
-3|/before-follows:学者指出
-6|/before-follows:安
-5|/before-follows:安全
-5|/before-follows:安全保障
13|/before-follows:官
13|/before-follows:官员
4|/before-follows:官员内部
-3|/before-follows:官邸
-3|/before-follows:官邸设置
-5|/before-follows:将
-7|/before-follows:将国
-9|/before-follows:将国防开
3|/before-follows:就
4|/before-follows:已
4|/before-follows:已致
4|/before-follows:已致函各
3|/before-follows:干
3|/before-follows:干部
11|/before-follows:幹
12|/before-follows:幹部
3|/before-follows:幹部は2
3|/before-follows:幹部は、
6|/before-follows:幹部は「
-4|/before-follows:应
3|/before-follows:应考
3|/before-follows:应考虑将
5|/before-follows:总理
5|/before-follows:总理西利
3|/before-follows:把军费提
-4|/before-follows:把国
4|/before-follows:把国防开
-7|/before-follows:把国防预
4|/before-follows:抛
4|/before-follows:抛出
4|/before-follows:抛出\"重
4|/before-follows:拒
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
-3|/before-follows:提出3.
-8|/before-follows:提出任何
5|/before-follows:提出防卫
3|/before-follows:提议,凡
-9|/before-follows:放
-9|/before-follows:放话
-9|/before-follows:放话\"准
8|/before-follows:新政
8|/before-follows:新政府国
-4|/before-follows:新版《国
-4|/before-follows:新目
-4|/before-follows:新目標巡
3|/before-follows:新闻
3|/before-follows:新闻》援
-3|/before-follows:日
-3|/before-follows:日前
-3|/before-follows:智
-3|/before-follows:智库
-5|/before-follows:有
-3|/before-follows:有识
-3|/before-follows:有识者会
-3|/before-follows:朝
-3|/before-follows:朝野
-3|/before-follows:朝野有声
-3|/before-follows:欧
-3|/before-follows:欧洲
-3|/before-follows:欧洲盟友
11|/before-follows:正
-3|/before-follows:正\"
-3|/before-follows:正\"大幅
6|/before-follows:正在
4|/before-follows:正在研究
5|/before-follows:正考
3|/before-follows:正考虑在
13|/before-follows:氏
7|/before-follows:氏「
8|/before-follows:氏「3・
-5|/before-follows:氏と
-5|/before-follows:氏との会
11|/before-follows:氏は
4|/before-follows:氏は共同
7|/before-follows:氏は駐留
5|/before-follows:没有承诺
-3|/before-follows:海
-3|/before-follows:海牙
-3|/before-follows:海牙峰会
8|/before-follows:的
4|/before-follows:的5
4|/before-follows:的5%要
4|/before-follows:的军
4|/before-follows:的军费占
4|/before-follows:的外
4|/before-follows:的外交团
3|/before-follows:的支
3|/before-follows:的支出不
-3|/before-follows:的防
-3|/before-follows:的防务投
-4|/before-follows:着
-4|/before-follows:着眼
-4|/before-follows:着眼3.
4|/before-follows:研
3|/before-follows:研议
3|/before-follows:称,
-3|/before-follows:立
-3|/before-follows:立委
3|/before-follows:立委质问
-6|/before-follows:立委马文
3|/before-follows:答
-6|/before-follows:米
-8|/before-follows:米防
-8|/before-follows:米防衛相
-3|/before-follows:維
-3|/before-follows:維新
-3|/before-follows:維新の会
4|/before-follows:给
4|/before-follows:给北
4|/before-follows:给北约秘
-5|/before-follows:维
-5|/before-follows:维新
3|/before-follows:考
3|/before-follows:考虑
5|/before-follows:自
6|/before-follows:自己
6|/before-follows:自己需要
-5|/before-follows:若
-4|/before-follows:若能
8|/before-follows:要
-6|/before-follows:要5
-6|/before-follows:要5%,
13|/before-follows:要求
-3|/before-follows:要求提高
5|/before-follows:要求改为
-3|/before-follows:要求日本
9|/before-follows:要求美国
-10|/before-follows:订
-7|/before-follows:订下
-7|/before-follows:订下3.
-3|/before-follows:订出
-3|/before-follows:订出3%
3|/before-follows:认
3|/before-follows:认为
-4|/before-follows:议
-3|/before-follows:议会
5|/before-follows:设
5|/before-follows:设立
5|/before-follows:设立的专
4|/before-follows:访
4|/before-follows:访问
4|/before-follows:访问布鲁
-3|/before-follows:说,5%
3|/before-follows:说,政府
-3|/before-follows:财
-3|/before-follows:财政
5|/before-follows:贸
5|/before-follows:贸易
5|/before-follows:贸易代表
5|/before-follows:费
5|/before-follows:费推
5|/before-follows:费推高到
-3|/before-follows:选
-3|/before-follows:选举
-3|/before-follows:透
-3|/before-follows:透露
-3|/before-follows:透露,秘
3|/before-follows:長
3|/before-follows:長官
-6|/before-follows:长
-4|/before-follows:长皮
-4|/before-follows:长皮斯托
-11|/before-follows:防
-5|/before-follows:防卫
-6|/before-follows:防衛
-12|/before-follows:防衛相と
4|/before-follows:防衛相は
-3|/before-follows:阵
-3|/before-follows:阵营
3|/before-follows:随
3|/before-follows:随后
3|/before-follows:随后也提
7|/before-follows:首
8|/before-follows:首相
5|/before-follows:首相は1
5|/before-follows:首相は、
-5|/before-follows:首相は「
3|/before-follows:高
35|/before-leads:
-4|/before-leads:%,
-5|/before-leads:(
17|/before-leads:,
-4|/before-leads:,为
4|/before-leads:,但
3|/before-leads:,据
-3|/before-leads:,要
3|/before-leads:,让
6|/before-leads:-_
10|/before-leads::
10|/before-leads:;
3|/before-leads:Oの
13|/before-leads:_
-3|/before-leads:_「
-15|/before-leads:、
-4|/before-leads:、「
3|/before-leads:《
-3|/before-leads:「
11|/before-leads:】
5|/before-leads:が、
-10|/before-leads:し、
5|/before-leads:で
7|/before-leads:で、
8|/before-leads:と、
8|/before-leads:の
-9|/before-leads:は
-19|/before-leads:は、
12|/before-leads:は「
-3|/before-leads:らは
6|/before-leads:れ、
-3|/before-leads:を
-6|/before-leads:ツの
9|/before-leads:ドの
-5|/before-leads:ビー
-7|/before-leads:プ
-7|/before-leads:ンプ
-5|/before-leads:ー
3|/before-leads:上,
-3|/before-leads:不如
-3|/before-leads:中
4|/before-leads:为
-9|/before-leads:为,
6|/before-leads:书长
5|/before-leads:事】
-3|/before-leads:事长
-5|/before-leads:于
-5|/before-leads:付
4|/before-leads:但
5|/before-leads:例如
-8|/before-leads:促
-4|/before-leads:关于
3|/before-leads:化,
3|/before-leads:只有
6|/before-leads:吁
-5|/before-leads:否认
-4|/before-leads:听说
7|/before-leads:呼吁
4|/before-leads:回应
-5|/before-leads:国
-3|/before-leads:国は
-10|/before-leads:在
5|/before-leads:媒:
5|/before-leads:字;
3|/before-leads:官
4|/before-leads:官「
6|/before-leads:家:
4|/before-leads:对
3|/before-leads:导,
4|/before-leads:应
-5|/before-leads:应付
-3|/before-leads:式向
8|/before-leads:总理
12|/before-leads:总统
-3|/before-leads:憧憬
-3|/before-leads:憬
6|/before-leads:把
3|/before-leads:持_
3|/before-leads:据
-6|/before-leads:敦促
-5|/before-leads:日
-4|/before-leads:日、
-3|/before-leads:日在
-7|/before-leads:日本
-7|/before-leads:本
3|/before-leads:本《
5|/before-leads:本は
-3|/before-leads:析:
-3|/before-leads:欧盟
-13|/before-leads:求
4|/before-leads:点:
-6|/before-leads:特在
8|/before-leads:理
-3|/before-leads:电)
-4|/before-leads:的
-3|/before-leads:盟
4|/before-leads:相
-8|/before-leads:相、
-4|/before-leads:省「
-10|/before-leads:示,
12|/before-leads:统
-4|/before-leads:美国
3|/before-leads:補、
-6|/before-leads:要
5|/before-leads:要把
-13|/before-leads:要求
3|/before-leads:言人
8|/before-leads:談_
6|/before-leads:談で
-5|/before-leads:认
8|/before-leads:认为
3|/before-leads:让
3|/before-leads:议,
4|/before-leads:讯)
4|/before-leads:讯】
-7|/before-leads:论请
-4|/before-leads:说
5|/before-leads:说,
-3|/before-leads:请
4|/before-leads:调,
-3|/before-leads:費「
-3|/before-leads:費を
-6|/before-leads:选人
12|/before-leads:道,
5|/before-leads:部长
11|/before-leads:长
3|/before-leads:长官
-5|/before-leads:问
7|/before-leads:露,
5|/before-leads:領「
-3|/before-leads:顾问
4|/before-leads:首相
3|/before-opens:False agent
-11|/before-opens:False patient
12|/before-opens:True agent
24|/before-opens:True named
-7|/before-opens:True patient
7|/before-rank:0 0 agent
-5|/before-rank:0 1 patient
12|/before-rank:1 0 agent
23|/before-rank:1 0 named
-10|/before-rank:1 0 patient
-3|/before-rank:1 1 agent
5|/before-rank:1 1 named
-6|/before-rank:1 2 named
5|/before-rank:2 0 named
3|/before-rank:2 1 agent
4|/before:\"
4|/before:#,LAND着眼
-3|/before:#,提高至
3|/before:#不如LAND
-3|/before:#再提至
-3|/before:#到
3|/before:#变
4|/before:)的至少
7|/before:,
4|/before:,LAND着眼
-3|/before:,提高至
-4|/before:,腹案为DATE
-5|/before::
4|/before::\"
3|/before::LAND为何离
-3|/before::「
3|/before::国防
3|/before:<正論>
-6|/before:DATE
-3|/before:DATEDEFENCE达GDP的
5|/before:DATEの
3|/before:DATE前提高到
-3|/before:DATE敲定
3|/before:DATE至少达到
-7|/before:DEFENCE
-3|/before:DEFENCEGDP比
-5|/before:DEFENCE、
3|/before:DEFENCE「GDP比
4|/before:DEFENCE「対GDP比
4|/before:DEFENCEが
3|/before:DEFENCEの
-8|/before:DEFENCEのGDP比
-4|/before:DEFENCEを
3|/before:DEFENCEをGDP比で
-6|/before:DEFENCE占GDP
3|/before:DEFENCE至少达到
-3|/before:DEFENCE达GDP的
3|/before:DEFENCE达到GDP的
-11|/before:GDP
4|/before:GDP)的至少
3|/before:GDP_
-5|/before:GDP应否超过
-4|/before:GDP比
3|/before:GDP比率订于
-5|/before:GDP的
3|/before:LAND
3|/before:LAND#不如LAND
-3|/before:LAND:
-4|/before:LAND「
6|/before:LANDもDEFENCEの
4|/before:LAND上院、DEFENCE
3|/before:LAND为何离
-3|/before:LAND幹部は
3|/before:LAND新首相「
4|/before:LAND着眼
-5|/before:LAND要求改为
3|/before:LAND说,
6|/before:NATO要
-3|/before:USAから
-4|/before:_
7|/before:_DEFENCE
3|/before:_DEFENCE「
3|/before:_NATO
-3|/before:_「
3|/before:_「LANDは
-3|/before:_なぜ
14|/before:agent
25|/before:named
-17|/before:patient
12|/before:、
4|/before:、DATEまでに
-3|/before:、DEFENCEの
-3|/before:、DEFENCEを
4|/before:、DEFENCEをGDP比
-4|/before:、GDP比
3|/before:、「
4|/before:「
3|/before:「#变
4|/before:「DATEに
-3|/before:「DEFENCE
5|/before:「LANDは
-3|/before:「いずれ
4|/before:「党として
6|/before:「対GDP比
3|/before:」_NATO
-3|/before:い。
-3|/before:いずれ
3|/before:いとして、
4|/before:いる。
5|/before:え方に」_
-3|/before:か
-7|/before:から
3|/before:がDATEにGDP比
-4|/before:がDEFENCEをGDP比
3|/before:くとも
-5|/before:けで
4|/before:げている。
3|/before:し、
3|/before:した計
4|/before:して、
-3|/before:する
3|/before:するGDP比
4|/before:するのは
-3|/before:ず
-3|/before:ずれ
3|/before:せめて
-3|/before:せる案_
-3|/before:ぜ
-4|/before:た「GDP比
-3|/before:たせる案_
3|/before:た計
3|/before:だGDP比
-5|/before:だけで
3|/before:って唱える
10|/before:て
-4|/before:てDEFENCEをGDP比
4|/before:て、
-3|/before:て「
4|/before:ている。
3|/before:てに_
3|/before:て唱える
-9|/before:で
4|/before:で「
3|/before:では
4|/before:でも
4|/before:として、
3|/before:とも
-3|/before:ない。
3|/before:なくとも
-3|/before:なぜ
-3|/before:にDEFENCEを
3|/before:に_
-3|/before:に、GDP比
4|/before:に」_
-10|/before:には
5|/before:の
-3|/before:のDEFENCEだけで
-3|/before:のDEFENCEをGDP比
-7|/before:のGDP比
4|/before:のは
3|/before:の果てに_
14|/before:は
-3|/before:はDATEに
3|/before:はDATEの
4|/before:はDEFENCEをGDP比
7|/before:は、
-3|/before:は、DEFENCEの
-3|/before:は、DEFENCEを
13|/before:は「
-3|/before:は「いずれ
-3|/before:はない。
3|/before:へ「
5|/before:めて
-3|/before:めて「
10|/before:も
6|/before:もDEFENCEの
6|/before:やLANDもDEFENCEの
-6|/before:ら
-5|/before:るDEFENCEのGDP比
5|/before:る。
4|/before:るのは
-3|/before:る案_
-3|/before:れ
4|/before:れて
-4|/before:を
-3|/before:をGDP比
3|/before:をGDP比で
-3|/before:を含めて「
3|/before:を念頭に「
3|/before:を示し、
3|/before:んだGDP比
4|/before:上院、DEFENCE
3|/before:不如LAND
-4|/before:不排除向
3|/before:与\"
5|/before:且吃力,
-3|/before:中に
3|/before:中央「#变
-12|/before:为
-4|/before:为DATE
-3|/before:为DATE敲定
3|/before:为何离
-3|/before:主张先以DATE
3|/before:丽文:国防
-3|/before:之比提高到
3|/before:了」_NATO
-4|/before:今后应达
-3|/before:从#到
-3|/before:代表「
-3|/before:以内にGDP比
-4|/before:任期内达到
4|/before:任首相升至
5|/before:众提出
4|/before:会は
3|/before:会幹部は、
-3|/before:会期に
3|/before:何离
-3|/before:例升至
5|/before:係者は「
-3|/before:元代表「
4|/before:党として
-4|/before:公約、DEFENCE「
-3|/before:内にGDP比
3|/before:内就达到
-3|/before:内达到
-3|/before:内首長「
-3|/before:再提至
-4|/before:况升至
6|/before:到GDP的
3|/before:前提高到
5|/before:力,
-3|/before:力には
-3|/before:力はない。
-3|/before:加码到
-5|/before:升至
5|/before:占
-6|/before:占GDP
5|/before:占GDP_
4|/before:反调:\"
3|/before:变
-3|/before:可多花
5|/before:吃力,
3|/before:合意した計
-4|/before:后应达
-4|/before:否超过
-3|/before:否达到GDP的
-3|/before:含めて「
-3|/before:哄:「
3|/before:員は「
4|/before:員会は
4|/before:唱反调:\"
3|/before:回
-4|/before:国不排除向
-3|/before:国或可多花
3|/before:国防
3|/before:在
-3|/before:在为DATE敲定
-3|/before:场起哄:「
3|/before:増へ「
3|/before:增至
-3|/before:多提高到
-3|/before:多花
3|/before:央「#变
3|/before:如LAND
4|/before:委員会は
-4|/before:字是
-5|/before:定
6|/before:対GDP比
3|/before:少なくとも
6|/before:少达到
5|/before:尚且吃力,
3|/before:就达到
-3|/before:幹部は
3|/before:幹部は、
6|/before:应占GDP_
-4|/before:应否超过
-7|/before:应达
-4|/before:张今后应达
-3|/before:张先以DATE
5|/before:当众提出
-3|/before:当面はDATEに
3|/before:念頭に「
-4|/before:情况升至
3|/before:意した計
4|/before:意見書_DEFENCE
-3|/before:或可多花
-3|/before:抑止力には
3|/before:担増へ「
4|/before:指
-4|/before:排除向
-3|/before:推\"
-3|/before:推高至GDP的
4|/before:提
3|/before:提出
-4|/before:提至
-5|/before:提言「
7|/before:提高到GDP的
-7|/before:改为
-4|/before:数字是
-3|/before:敲定
3|/before:文:国防
3|/before:新首相「
5|/before:方に」_
-3|/before:明元代表「
4|/before:書_DEFENCE
-3|/before:最多提高到
5|/before:有当众提出
4|/before:朝
-3|/before:期に
-3|/before:期中に
3|/before:期内就达到
-4|/before:期内达到
3|/before:来了」_NATO
3|/before:果てに_
-5|/before:标上调至
-6|/before:标为
-3|/before:案_
4|/before:案「DATEに
-4|/before:案为DATE
-3|/before:標_なぜ
-4|/before:標をGDP比
4|/before:次は
-3|/before:止力には
3|/before:正論>
-4|/before:步提高到
-6|/before:比
-3|/before:比例升至
-4|/before:比提高到
3|/before:比率订于
-5|/before:民提言「
4|/before:民案「DATEに
-5|/before:求改为
-6|/before:测该目标为
3|/before:独で
3|/before:率订于
-3|/before:用
-3|/before:由#调高到
-3|/before:的#再提至
-3|/before:的DEFENCE占GDP
-5|/before:目标上调至
-6|/before:目标为
-3|/before:目標_なぜ
-4|/before:目標をGDP比
6|/before:直言,
-3|/before:相は
4|/before:相升至
4|/before:看
4|/before:眼
4|/before:着眼
-3|/before:码到
3|/before:示し、
3|/before:离
-4|/before:約、DEFENCE「
-3|/before:约
-3|/before:考に、GDP比
4|/before:者は「
-4|/before:腹案为DATE
-5|/before:自民提言「
-6|/before:至
-5|/before:至GDP的
6|/before:至少达到
-5|/before:花
-3|/before:表「
8|/before:要
-3|/before:要加码到
-5|/before:要求改为
4|/before:見書_DEFENCE
-4|/before:视情况升至
3|/before:解を示し、
4|/before:言,
-5|/before:言「
3|/before:言したGDP比
3|/before:論>
3|/before:議員は「
3|/before:订于
-6|/before:该目标为
4|/before:调:\"
-3|/before:调高到
3|/before:負担増へ「
-3|/before:起哄:「
-6|/before:超过
3|/before:込んだGDP比
-8|/before:达
-3|/before:达GDP的
3|/before:达到
-10|/before:过
-3|/before:还要加码到
-4|/before:选项从#到
-4|/before:逐步提高到
4|/before:通するのは
-3|/before:道内首長「
-3|/before:部は
3|/before:部は、
-3|/before:部は、DEFENCEの
5|/before:関係者は「
3|/before:问LAND说,
3|/before:防
4|/before:院、DEFENCE
-4|/before:除向
-3|/before:面はDATEに
3|/before:頭に「
-4|/before:项从#到
3|/before:顾问LAND说,
4|/before:首相升至
-3|/before:首長「
4|/before:高到GDP的
4|/clause-ending:5%
-5|/clause-ending:5年以内
5|/clause-ending::不可能
4|/clause-ending:」と説明
-3|/clause-ending:い」
-3|/clause-ending:いう
5|/clause-ending:いだ
-4|/clause-ending:います
3|/clause-ending:いるが、
5|/clause-ending:える
3|/clause-ending:かけた
-3|/clause-ending:かした
3|/clause-ending:がつく
-3|/clause-ending:が抗議
-3|/clause-ending:が有力だ
-3|/clause-ending:が続く
-3|/clause-ending:が試算
3|/clause-ending:が講演
3|/clause-ending:きかけた
5|/clause-ending:きだ
4|/clause-ending:きである
3|/clause-ending:き込んだ
4|/clause-ending:こと
-3|/clause-ending:した
-7|/clause-ending:している
-6|/clause-ending:しました
-3|/clause-ending:しを」
4|/clause-ending:すべきだ
6|/clause-ending:する
-3|/clause-ending:せん
4|/clause-ending:たい
3|/clause-ending:た一方、
3|/clause-ending:だった
3|/clause-ending:つく
3|/clause-ending:ていた
-4|/clause-ending:ています
4|/clause-ending:てだ
3|/clause-ending:である
-4|/clause-ending:でいた
-6|/clause-ending:で政府
-3|/clause-ending:という
-5|/clause-ending:となる
-4|/clause-ending:とみる
-5|/clause-ending:と漏らす
-4|/clause-ending:と話す
4|/clause-ending:と説明
4|/clause-ending:と述べた
-4|/clause-ending:ない
-9|/clause-ending:なる
-4|/clause-ending:になる
-5|/clause-ending:に入った
3|/clause-ending:に慎重だ
-4|/clause-ending:に提出
-3|/clause-ending:に置く
6|/clause-ending:に聞く
4|/clause-ending:に言及
-3|/clause-ending:に語った
-4|/clause-ending:に達する
-3|/clause-ending:ねない」
3|/clause-ending:のこと
4|/clause-ending:の検討を
3|/clause-ending:の異常
-3|/clause-ending:の範囲論
-5|/clause-ending:は先送り
3|/clause-ending:は見送り
6|/clause-ending:び腰だ
5|/clause-ending:べきだ
-4|/clause-ending:べた
3|/clause-ending:べました
-6|/clause-ending:ました
-5|/clause-ending:ます
-3|/clause-ending:ません
-4|/clause-ending:みる
-3|/clause-ending:めた
4|/clause-ending:もむ
-4|/clause-ending:も念頭」
5|/clause-ending:も視野
6|/clause-ending:も語った
-6|/clause-ending:も述べた
-3|/clause-ending:らしを」
-4|/clause-ending:らす
3|/clause-ending:るが、
-3|/clause-ending:るという
-4|/clause-ending:る一方、
-4|/clause-ending:る案です
3|/clause-ending:れた
-3|/clause-ending:ろとみる
4|/clause-ending:をもむ
4|/clause-ending:を削減
-4|/clause-ending:んでいた
-6|/clause-ending:一而足
-3|/clause-ending:上下
3|/clause-ending:上风
-6|/clause-ending:不一而足
4|/clause-ending:不可能
-3|/clause-ending:与党幹部
-3|/clause-ending:两案
5|/clause-ending:主張した
4|/clause-ending:主張する
3|/clause-ending:予想した
3|/clause-ending:交錯する
3|/clause-ending:从哪来
-4|/clause-ending:以上
-4|/clause-ending:以内
3|/clause-ending:会合で
3|/clause-ending:会議控え
4|/clause-ending:併記した
-5|/clause-ending:先送り
-3|/clause-ending:党幹部
-5|/clause-ending:入った
4|/clause-ending:入り
-4|/clause-ending:入宪法
3|/clause-ending:全球标准
-4|/clause-ending:写入宪法
3|/clause-ending:军费占比
-4|/clause-ending:准\"
4|/clause-ending:出ている
4|/clause-ending:削減
-3|/clause-ending:力だ
3|/clause-ending:加而得
3|/clause-ending:务实
3|/clause-ending:占上风
6|/clause-ending:及び腰だ
4|/clause-ending:可能
3|/clause-ending:合で
5|/clause-ending:合理
-4|/clause-ending:否定した
3|/clause-ending:哪来
-3|/clause-ending:囲論
3|/clause-ending:声浪高
5|/clause-ending:夜谭
5|/clause-ending:天方夜谭
3|/clause-ending:字」
6|/clause-ending:官に聞く
-4|/clause-ending:定した
-3|/clause-ending:宪法
4|/clause-ending:審議入り
-6|/clause-ending:左右
-3|/clause-ending:市未理会
-5|/clause-ending:年以内
-3|/clause-ending:幹部
-3|/clause-ending:府検討
3|/clause-ending:建议
3|/clause-ending:张占上风
5|/clause-ending:張した
4|/clause-ending:張する
3|/clause-ending:很远
-4|/clause-ending:念頭」
3|/clause-ending:想した
3|/clause-ending:慎重だ
-3|/clause-ending:抗議
3|/clause-ending:挙へ
3|/clause-ending:控え
-4|/clause-ending:提出
3|/clause-ending:提言
4|/clause-ending:提言した
4|/clause-ending:提言へ
4|/clause-ending:提言案
-3|/clause-ending:改定
-7|/clause-ending:政府
-3|/clause-ending:政府検討
3|/clause-ending:数字」
-3|/clause-ending:整が続く
-3|/clause-ending:文書改定
5|/clause-ending:方夜谭
-6|/clause-ending:方案
-5|/clause-ending:方案浮现
-3|/clause-ending:明かした
3|/clause-ending:明がつく
-3|/clause-ending:明した
-3|/clause-ending:書改定
4|/clause-ending:最終調整
-3|/clause-ending:有力だ
-3|/clause-ending:未理会
5|/clause-ending:标准
-4|/clause-ending:标准\"
-3|/clause-ending:标造势
-3|/clause-ending:案がある
-4|/clause-ending:案です
-5|/clause-ending:案浮现
-3|/clause-ending:検討
5|/clause-ending:検討を
4|/clause-ending:標準だ
5|/clause-ending:次いだ
-3|/clause-ending:段目标
-3|/clause-ending:民が抗議
4|/clause-ending:民提言へ
3|/clause-ending:民提言案
4|/clause-ending:気をもむ
3|/clause-ending:浪高
-5|/clause-ending:浮现
4|/clause-ending:準だ
-4|/clause-ending:漏らす
3|/clause-ending:球标准
-4|/clause-ending:球标准\"
-3|/clause-ending:理会
4|/clause-ending:界標準だ
-6|/clause-ending:略で政府
3|/clause-ending:異常
4|/clause-ending:療を削減
4|/clause-ending:的建议
3|/clause-ending:的数字」
3|/clause-ending:的要求
-6|/clause-ending:目标
-3|/clause-ending:目标造势
-4|/clause-ending:相に提出
3|/clause-ending:相加而得
5|/clause-ending:相次いだ
-3|/clause-ending:省が試算
-5|/clause-ending:示した
4|/clause-ending:立てだ
-3|/clause-ending:範囲論
4|/clause-ending:終調整
3|/clause-ending:総選挙へ
-3|/clause-ending:置く
3|/clause-ending:而得
-6|/clause-ending:而足
6|/clause-ending:聞く
6|/clause-ending:腰だ
-4|/clause-ending:要になる
4|/clause-ending:見立てだ
3|/clause-ending:見送り
5|/clause-ending:視野
4|/clause-ending:言した
3|/clause-ending:言の異常
4|/clause-ending:言へ
4|/clause-ending:言及
4|/clause-ending:言案
5|/clause-ending:討を
3|/clause-ending:訴える
-3|/clause-ending:試算
-4|/clause-ending:話す
4|/clause-ending:説明
3|/clause-ending:調整
3|/clause-ending:講演
4|/clause-ending:議入り
3|/clause-ending:議控え
3|/clause-ending:费占比
5|/clause-ending:超も視野
3|/clause-ending:込んだ
3|/clause-ending:还很远
-4|/clause-ending:述べた
-3|/clause-ending:造势
-4|/clause-ending:達する
3|/clause-ending:選挙へ
3|/clause-ending:重だ
3|/clause-ending:錯する
3|/clause-ending:钱从哪来
3|/clause-ending:閥会合で
-3|/clause-ending:阶段目标
-4|/clause-ending:頭」
-3|/clause-ending:頭に置く
47|/demander:other
35|/demander:spender
3|/ending:%のこと
-4|/ending:%以上
3|/ending:%务实
3|/ending:%声浪高
-7|/ending:%左右
4|/ending:%的建议
3|/ending:%的要求
3|/ending:%还很远
-5|/ending:.2%
-5|/ending:.5%
9|/ending:0%
-6|/ending:1.5%
6|/ending:10%
8|/ending:3%
-4|/ending:3%以上
3|/ending:3%务实
-11|/ending:3%左右
-11|/ending:5%
3|/ending:5%左右
-5|/ending:5年以内
-3|/ending:7.7%
-3|/ending:8.2%
5|/ending::不可能
7|/ending:P的3%
-4|/ending:」と話す
4|/ending:」と説明
-3|/ending:い」
5|/ending:いだ
3|/ending:いない
-4|/ending:います
4|/ending:えた
5|/ending:える
3|/ending:かけた
-3|/ending:かした
-3|/ending:が抗議
-3|/ending:が有力だ
-3|/ending:が続く
-3|/ending:が試算
3|/ending:が講演
3|/ending:きかけた
5|/ending:きだ
4|/ending:きである
3|/ending:き込んだ
4|/ending:こと
-3|/ending:される
-8|/ending:した
-6|/ending:している
-6|/ending:しました
-3|/ending:しを」
4|/ending:す」
4|/ending:すべきだ
6|/ending:する
-3|/ending:せん
4|/ending:たい
5|/ending:たという
3|/ending:だった
-5|/ending:った
3|/ending:ていた
3|/ending:ていない
-4|/ending:ています
4|/ending:てだ
3|/ending:である
-4|/ending:でいた
3|/ending:です」
-6|/ending:で政府
-5|/ending:となる
-4|/ending:とみる
-5|/ending:と漏らす
-5|/ending:と話す
3|/ending:と語る
4|/ending:と説明
4|/ending:と述べた
3|/ending:どです」
3|/ending:ない
-3|/ending:なった
-9|/ending:なる
-4|/ending:になる
-5|/ending:に入った
-3|/ending:に慎重だ
-4|/ending:に提出
-3|/ending:に置く
6|/ending:に聞く
4|/ending:に言及
-3|/ending:に語った
-4|/ending:に達する
-3|/ending:ねない」
3|/ending:のこと
4|/ending:の検討を
3|/ending:の異常
-3|/ending:の範囲論
-5|/ending:は先送り
3|/ending:は見送り
6|/ending:び腰だ
5|/ending:べきだ
-4|/ending:べた
3|/ending:べました
-6|/ending:ました
-5|/ending:ます
-3|/ending:ません
-4|/ending:みる
-3|/ending:めた
4|/ending:もむ
-4|/ending:も念頭」
5|/ending:も視野
6|/ending:も語った
-6|/ending:も述べた
-3|/ending:らしを」
-4|/ending:らす
-3|/ending:るという
-4|/ending:る案です
3|/ending:れた
-7|/ending:れる
-3|/ending:ろとみる
4|/ending:をもむ
4|/ending:を削減
-5|/ending:を示した
-4|/ending:んでいた
-3|/ending:・5%?
-4|/ending:一点五
-6|/ending:一而足
-6|/ending:不一而足
4|/ending:不可能
-3|/ending:与党幹部
-11|/ending:为3%
4|/ending:主張した
4|/ending:主張する
3|/ending:乃至5%
-4|/ending:之一点五
-3|/ending:之三
3|/ending:予想した
-3|/ending:交草案
3|/ending:交錯する
3|/ending:从哪来
-5|/ending:以上
-4|/ending:以内
3|/ending:会合で
3|/ending:会議控え
4|/ending:併記した
3|/ending:保留态度
-5|/ending:先送り
-3|/ending:党幹部
-5|/ending:入った
4|/ending:入り
-4|/ending:入宪法
4|/ending:全球标准
-4|/ending:写入宪法
-3|/ending:准\"
4|/ending:出ている
-3|/ending:分之三
8|/ending:到3%
4|/ending:削減
-3|/ending:力だ
4|/ending:加而得
3|/ending:务实
-5|/ending:升至3%
6|/ending:及び腰だ
3|/ending:变3%」
4|/ending:可能
3|/ending:合で
5|/ending:合理
-5|/ending:否定した
3|/ending:哪来
6|/ending:商机
-3|/ending:囲論
3|/ending:声浪高
5|/ending:夜谭
-4|/ending:大落
-4|/ending:大起大落
5|/ending:天方夜谭
3|/ending:字」
6|/ending:官に聞く
-5|/ending:定した
-5|/ending:宪法
4|/ending:審議入り
-7|/ending:左右
-3|/ending:市未理会
-5|/ending:年以内
-4|/ending:年度3%
-3|/ending:幹部
-3|/ending:府検討
-4|/ending:度3%
3|/ending:建议
4|/ending:張した
4|/ending:張する
3|/ending:很远
-4|/ending:念頭」
3|/ending:态度
-3|/ending:想される
3|/ending:想した
-3|/ending:抗議
6|/ending:抢商机
-4|/ending:指摘した
3|/ending:挙へ
3|/ending:控え
-3|/ending:提交草案
-4|/ending:提出
-3|/ending:提至5%
3|/ending:提言
4|/ending:提言した
4|/ending:提言へ
4|/ending:提言案
-4|/ending:摘した
-5|/ending:改为3%
-3|/ending:改定
-7|/ending:政府
-3|/ending:政府検討
3|/ending:数字」
-3|/ending:整が続く
-3|/ending:文書改定
5|/ending:方夜谭
-5|/ending:方案浮现
-3|/ending:时间表
-3|/ending:明かした
-3|/ending:明した
4|/ending:是5%?
-3|/ending:書改定
4|/ending:最終調整
-3|/ending:有力だ
-3|/ending:未理会
6|/ending:机抢商机
-6|/ending:标为3%
6|/ending:标准
-3|/ending:标准\"
-3|/ending:标造势
-3|/ending:案がある
-4|/ending:案です
-5|/ending:案浮现
-3|/ending:検討
5|/ending:検討を
5|/ending:次いだ
-3|/ending:段目标
-3|/ending:民が抗議
4|/ending:民提言へ
3|/ending:民提言案
4|/ending:気をもむ
3|/ending:浪高
-5|/ending:浮现
-4|/ending:漏らす
-3|/ending:点五
4|/ending:球标准
-3|/ending:理会
3|/ending:留态度
-6|/ending:略で政府
3|/ending:異常
4|/ending:療を削減
-3|/ending:百分之三
5|/ending:的10%
7|/ending:的3%
-3|/ending:的5%?
4|/ending:的建议
3|/ending:的数字」
-3|/ending:的新目标
3|/ending:的要求
-6|/ending:目标
-3|/ending:目标造势
-4|/ending:相に提出
4|/ending:相加而得
5|/ending:相次いだ
-3|/ending:省が試算
-3|/ending:码到5%
-8|/ending:示した
4|/ending:立てだ
-3|/ending:範囲論
4|/ending:終調整
3|/ending:総選挙へ
6|/ending:经费
-3|/ending:置く
4|/ending:而得
-6|/ending:而足
6|/ending:聞く
6|/ending:腰だ
-3|/ending:至1%
-4|/ending:至4%
-3|/ending:草案
3|/ending:表态
-4|/ending:要になる
4|/ending:見立てだ
3|/ending:見送り
5|/ending:視野
4|/ending:言した
3|/ending:言の異常
4|/ending:言へ
4|/ending:言及
4|/ending:言案
5|/ending:討を
3|/ending:訴えた
3|/ending:訴える
-3|/ending:試算
-5|/ending:話す
3|/ending:語る
4|/ending:説明
3|/ending:調整
3|/ending:講演
4|/ending:議入り
3|/ending:議控え
-4|/ending:起大落
5|/ending:超も視野
-5|/ending:超过2%
3|/ending:込んだ
6|/ending:达到3%
-5|/ending:过2%
3|/ending:还很远
-4|/ending:述べた
-3|/ending:造势
-4|/ending:達する
3|/ending:選挙へ
3|/ending:錯する
3|/ending:钱从哪来
3|/ending:閥会合で
-3|/ending:间表
-3|/ending:阶段目标
-4|/ending:頭」
-3|/ending:頭に置く
-3|/ending:高至1%
5|/foreign=False:
-5|/foreign=False:ask not
3|/foreign=False:ask think
-4|/foreign=False:deny ask
6|/foreign=False:deny think
-4|/foreign=False:not not
-3|/foreign=False:not plan
7|/foreign=False:not should
3|/foreign=False:plan ask
-4|/foreign=False:plan plan
3|/foreign=False:plan reach
-3|/foreign=False:raise ask
3|/foreign=False:raise think
-7|/foreign=False:reach not
4|/foreign=False:reach should
-3|/foreign=False:reach think
6|/foreign=False:should
-3|/foreign=False:should raise
-6|/foreign=False:should think
-5|/foreign=False:standard
3|/foreign=False:standard raise
4|/foreign=False:think ask
3|/foreign=False:think not
3|/foreign=False:think raise
-3|/foreign=False:think reach
4|/foreign=True:
3|/foreign=True:ask plan
-3|/foreign=True:not deny
6|/foreign=True:not think
4|/foreign=True:plan think
4|/foreign=True:should standard
-6|/foreign=True:standard
3|/foreign=True:standard ask
3|/foreign=True:standard not
-4|/foreign=True:think not
-4|/known:- ALLIES 4
-4|/known:- ALLIES 4 since-2025
-4|/known:- ALLIES 5
-4|/known:- ALLIES 5 since-2025
-14|/known:- ALLIES since-2025
3|/known:- AUS 2.5
10|/known:- AUS 3
10|/known:- AUS 3 since-2025
-4|/known:- AUS 3.5
-4|/known:- AUS 3.5 since-2025
7|/known:- AUS since-2025
6|/known:- BEL+ITA 5
6|/known:- BEL+ITA 5 since-2025
6|/known:- BEL+ITA since-2025
-3|/known:- CHN 5
-3|/known:- CHN 5 since-2025
3|/known:- DEU 2
6|/known:- DEU 3
4|/known:- DEU 3 to-2024
5|/known:- DEU 5
5|/known:- DEU 5 since-2025
9|/known:- DEU since-2025
8|/known:- DEU to-2024
-5|/known:- ESP 5
-5|/known:- ESP 5 since-2025
-6|/known:- ESP since-2025
-5|/known:- EU 1.5
-5|/known:- EU 1.5 since-2025
-6|/known:- EU 3
-6|/known:- EU 3 since-2025
-11|/known:- EU since-2025
4|/known:- FIN 3
4|/known:- FIN 3 since-2025
4|/known:- FIN since-2025
-5|/known:- FRA 3-3.5
-5|/known:- FRA 3-3.5 since-2025
-3|/known:- FRA 3.5
-3|/known:- FRA 3.5 since-2025
-5|/known:- FRA since-2025
3|/known:- GBR 2.5
-14|/known:- GBR 3
-14|/known:- GBR 3 since-2025
-13|/known:- GBR since-2025
3|/known:- IDN 1.5
6|/known:- IND 3
6|/known:- IND 3 since-2025
6|/known:- IND since-2025
4|/known:- ITA 3.5
4|/known:- ITA 3.5 since-2025
3|/known:- ITA since-2025
3|/known:- JPN 0.8
3|/known:- JPN 0.8 since-2025
5|/known:- JPN 1
6|/known:- JPN 1 since-2025
4|/known:- JPN 1.5
4|/known:- JPN 1.5 since-2025
13|/known:- JPN 2
3|/known:- JPN 2 since-2025
8|/known:- JPN 2 to-2024
-3|/known:- JPN 2.4
-3|/known:- JPN 2.4 since-2025
-3|/known:- JPN 2.5 since-2025
-3|/known:- JPN 2.5-3.5
-3|/known:- JPN 2.5-3.5 since-2025
3|/known:- JPN 3
-6|/known:- JPN 3 since-2025
9|/known:- JPN 3 to-2024
3|/known:- JPN 3.5
3|/known:- JPN 4
3|/known:- JPN 4 since-2025
11|/known:- JPN 5
11|/known:- JPN 5 since-2025
12|/known:- JPN since-2025
23|/known:- JPN to-2024
-3|/known:- KAZ 1
-3|/known:- KAZ 1 since-2025
-3|/known:- KAZ since-2025
3|/known:- KOR 2.7
3|/known:- KOR 2.7 since-2025
7|/known:- KOR 3
7|/known:- KOR 3 since-2025
-4|/known:- KOR 3.2
-4|/known:- KOR 3.2 to-2013
-8|/known:- KOR 3.5
-9|/known:- KOR 3.5 since-2025
-3|/known:- KOR 3.8
-3|/known:- KOR 3.8 since-2025
-3|/known:- KOR 5
-3|/known:- KOR 5 since-2025
-4|/known:- KOR to-2013
3|/known:- KOR to-2024
-5|/known:- MYS 1.5
-5|/known:- MYS 1.5 since-2025
-5|/known:- MYS since-2025
-6|/known:- NATO 1.5
-6|/known:- NATO 1.5 since-2025
-3|/known:- NATO 2
-3|/known:- NATO 2 to-2024
-5|/known:- NATO 3 since-2025
3|/known:- NATO 3 to-2024
-4|/known:- NATO 3.5
-3|/known:- NATO 3.5 since-2025
-11|/known:- NATO 5
-10|/known:- NATO 5 since-2025
-24|/known:- NATO since-2025
-5|/known:- NATO to-2024
-3|/known:- NLD 3.5
-3|/known:- NLD 3.5 since-2025
-4|/known:- NLD since-2025
-3|/known:- NZL 2 to-2024
-3|/known:- NZL to-2024
-7|/known:- POL 5
-7|/known:- POL 5 since-2025
-8|/known:- POL since-2025
-5|/known:- RUS 1.5
-5|/known:- RUS 1.5 to-1999
-4|/known:- RUS to-1999
4|/known:- SWE 3
4|/known:- SWE 3 since-2025
4|/known:- SWE since-2025
-3|/known:- THA 1.5
-3|/known:- THA 1.5 since-2025
13|/known:- TWN 1E+1
-3|/known:- TWN 1E+1 since-2025
16|/known:- TWN 1E+1 to-2024
8|/known:- TWN 3
3|/known:- TWN 3 since-2025
5|/known:- TWN 3 to-2024
3|/known:- TWN 3.5
3|/known:- TWN 3.5 since-2025
14|/known:- TWN 5
6|/known:- TWN 5 since-2025
8|/known:- TWN 5 to-2024
12|/known:- TWN since-2025
29|/known:- TWN to-2024
-7|/known:- USA 5
-7|/known:- USA 5 since-2025
-9|/known:- USA since-2025
-3|/known:AUS AUS 2.5
-8|/known:AUS AUS 3
-12|/known:AUS AUS 3 since-2025
3|/known:AUS AUS 3 to-2024
-8|/known:AUS AUS 3.5
-8|/known:AUS AUS 3.5 since-2025
-23|/known:AUS AUS since-2025
3|/known:AUS AUS to-2024
-3|/known:AUS USA 3.5
-3|/known:AUS USA 3.5 since-2025
-3|/known:AUS USA since-2025
-5|/known:BEL+ITA BEL+ITA 5
-5|/known:BEL+ITA BEL+ITA 5 since-2025
-5|/known:BEL+ITA BEL+ITA since-2025
3|/known:BRA BRA since-2025
-4|/known:CHN CHN 5
-4|/known:CHN CHN 5 since-2025
-3|/known:CHN TWN 5
-3|/known:CHN TWN 5 since-2025
-4|/known:CHN TWN since-2025
-6|/known:DEU DEU 3
-4|/known:DEU DEU 3 to-2024
-10|/known:DEU DEU 5
-10|/known:DEU DEU 5 since-2025
-13|/known:DEU DEU since-2025
-7|/known:DEU DEU to-2024
-6|/known:DEU NATO 5
-6|/known:DEU NATO 5 since-2025
-7|/known:DEU NATO since-2025
10|/known:DEU TWN 3
10|/known:DEU TWN 3 since-2025
10|/known:DEU TWN since-2025
4|/known:ESP DEU 5
4|/known:ESP DEU 5 since-2025
4|/known:ESP DEU since-2025
19|/known:ESP ESP 5
19|/known:ESP ESP 5 since-2025
20|/known:ESP ESP since-2025
-4|/known:ESP NATO since-2025
3|/known:EST DEU 3.5
3|/known:EST DEU 3.5 since-2025
3|/known:EST DEU since-2025
5|/known:EST EST 2.5
5|/known:EST EST 2.5 to-2024
5|/known:EST EST to-2024
14|/known:EST NATO 5
14|/known:EST NATO 5 since-2025
14|/known:EST NATO since-2025
4|/known:EU ALLIES 1.5
4|/known:EU ALLIES 1.5 since-2025
4|/known:EU ALLIES since-2025
11|/known:EU EU 1.5
11|/known:EU EU 1.5 since-2025
13|/known:EU EU 3
10|/known:EU EU 3 since-2025
3|/known:EU EU 3 to-2024
-3|/known:EU EU 3-3.5
-3|/known:EU EU 3-3.5 since-2025
3|/known:EU EU 3.5
3|/known:EU EU 3.5 since-2025
22|/known:EU EU since-2025
3|/known:EU EU to-2024
-4|/known:FIN FIN 3
-4|/known:FIN FIN 3 since-2025
-4|/known:FIN FIN since-2025
3|/known:FRA EU 3-3.5
3|/known:FRA EU 3-3.5 since-2025
5|/known:FRA FRA 3-3.5
5|/known:FRA FRA 3-3.5 since-2025
4|/known:FRA FRA 3.5
4|/known:FRA FRA 3.5 since-2025
6|/known:FRA FRA since-2025
6|/known:FRA+GBR FRA+GBR 3.5
6|/known:FRA+GBR FRA+GBR 3.5 since-2025
6|/known:FRA+GBR FRA+GBR since-2025
-3|/known:GBR FRA+GBR 3.5
-3|/known:GBR FRA+GBR 3.5 since-2025
-3|/known:GBR FRA+GBR since-2025
-3|/known:GBR GBR 2.5
17|/known:GBR GBR 3
17|/known:GBR GBR 3 since-2025
-3|/known:GBR GBR 5
-3|/known:GBR GBR 5 since-2025
12|/known:GBR GBR since-2025
-7|/known:GBR NATO 5
-7|/known:GBR NATO 5 since-2025
-8|/known:GBR NATO since-2025
-3|/known:IDN IDN 1.5
-5|/known:IND IND 3
-5|/known:IND IND 3 since-2025
-3|/known:IND IND since-2025
-3|/known:ITA ITA 3.5
-3|/known:ITA ITA 3.5 since-2025
6|/known:JPN ALLIES 3
7|/known:JPN ALLIES 3 since-2025
-6|/known:JPN ALLIES 3.5
-6|/known:JPN ALLIES 3.5 since-2025
-6|/known:JPN ALLIES 5
-6|/known:JPN ALLIES 5 since-2025
-6|/known:JPN ALLIES since-2025
3|/known:JPN AUS 3
3|/known:JPN AUS 3 since-2025
-4|/known:JPN AUS 3.5
-4|/known:JPN AUS 3.5 since-2025
-3|/known:JPN CHN since-2025
-3|/known:JPN EU 3
-4|/known:JPN EU since-2025
-3|/known:JPN JPN 0.8
-3|/known:JPN JPN 0.8 since-2025
-3|/known:JPN JPN 1
-5|/known:JPN JPN 1 since-2025
3|/known:JPN JPN 1 to-2021
-4|/known:JPN JPN 1.3
-8|/known:JPN JPN 1.5
-3|/known:JPN JPN 1.5 since-2025
-4|/known:JPN JPN 1.5 to-1999
-5|/known:JPN JPN 2
-3|/known:JPN JPN 2 to-2024
3|/known:JPN JPN 2.3
3|/known:JPN JPN 2.3 since-2025
3|/known:JPN JPN 2.4
3|/known:JPN JPN 2.4 since-2025
5|/known:JPN JPN 2.5
6|/known:JPN JPN 2.5 since-2025
3|/known:JPN JPN 2.5-3.5
3|/known:JPN JPN 2.5-3.5 since-2025
9|/known:JPN JPN 3 since-2025
-7|/known:JPN JPN 3 to-2024
-7|/known:JPN JPN 3.5
-6|/known:JPN JPN 3.5 since-2025
-3|/known:JPN JPN 4
-3|/known:JPN JPN 4 since-2025
-18|/known:JPN JPN 5
-18|/known:JPN JPN 5 since-2025
-12|/known:JPN JPN since-2025
-5|/known:JPN JPN to-1999
-15|/known:JPN JPN to-2024
13|/known:JPN NATO 2
13|/known:JPN NATO 2 to-2024
-7|/known:JPN NATO 5
-7|/known:JPN NATO 5 since-2025
-11|/known:JPN NATO since-2025
10|/known:JPN NATO to-2024
11|/known:JPN RUS 1.5
11|/known:JPN RUS 1.5 to-1999
11|/known:JPN RUS to-1999
-3|/known:JPN TWN 1E+1
-3|/known:JPN TWN 1E+1 since-2025
-4|/known:JPN TWN since-2025
-3|/known:JPN USA since-2025
-5|/known:JPN+KOR JPN+KOR 5
-5|/known:JPN+KOR JPN+KOR 5 since-2025
-5|/known:JPN+KOR JPN+KOR since-2025
3|/known:KAZ KAZ 1
3|/known:KAZ KAZ 1 since-2025
3|/known:KAZ KAZ since-2025
-4|/known:KOR ALLIES since-2025
5|/known:KOR JPN 2.6
5|/known:KOR JPN 2.6 to-2024
-9|/known:KOR JPN 3.5
-9|/known:KOR JPN 3.5 since-2025
-12|/known:KOR JPN since-2025
5|/known:KOR JPN to-2024
-3|/known:KOR KOR 2.7
-3|/known:KOR KOR 2.7 since-2025
-4|/known:KOR KOR 3
-6|/known:KOR KOR 3 since-2025
4|/known:KOR KOR 3.2
4|/known:KOR KOR 3.2 to-2013
8|/known:KOR KOR 3.5
9|/known:KOR KOR 3.5 since-2025
-7|/known:KOR KOR 4
-7|/known:KOR KOR 4 since-2025
7|/known:KOR KOR 5
7|/known:KOR KOR 5 since-2025
4|/known:KOR KOR to-2013
3|/known:LTU ALLIES 3
3|/known:LTU ALLIES 3 to-2024
3|/known:LTU ALLIES to-2024
5|/known:LVA EU 3
5|/known:LVA EU 3 since-2025
5|/known:LVA EU since-2025
6|/known:MYS MYS 1.5
6|/known:MYS MYS 1.5 since-2025
6|/known:MYS MYS since-2025
-17|/known:NATO ALLIES 5
-17|/known:NATO ALLIES 5 since-2025
-19|/known:NATO ALLIES since-2025
-7|/known:NATO ESP 5
-7|/known:NATO ESP 5 since-2025
-5|/known:NATO ESP since-2025
5|/known:NATO GBR 5
5|/known:NATO GBR 5 since-2025
4|/known:NATO GBR since-2025
-4|/known:NATO JPN 2
-4|/known:NATO JPN 2 to-2024
4|/known:NATO JPN 3
4|/known:NATO JPN 3 since-2025
6|/known:NATO JPN since-2025
-4|/known:NATO JPN to-2024
8|/known:NATO JPN+KOR 5
8|/known:NATO JPN+KOR 5 since-2025
8|/known:NATO JPN+KOR since-2025
-6|/known:NATO KOR 5
-6|/known:NATO KOR 5 since-2025
-7|/known:NATO KOR since-2025
6|/known:NATO NATO 1.5
6|/known:NATO NATO 1.5 since-2025
-11|/known:NATO NATO 2
-10|/known:NATO NATO 2 to-2024
5|/known:NATO NATO 2.5
5|/known:NATO NATO 2.5 to-2024
-4|/known:NATO NATO 3
-5|/known:NATO NATO 3 since-2025
6|/known:NATO NATO 3.5
13|/known:NATO NATO 3.5 since-2025
-7|/known:NATO NATO 3.5 to-2024
3|/known:NATO NATO 5
5|/known:NATO NATO 5 since-2025
19|/known:NATO NATO since-2025
-14|/known:NATO NATO to-2024
3|/known:NATO NLD 5
3|/known:NATO NLD 5 since-2025
-4|/known:NLD NATO since-2025
3|/known:NLD NLD 3.5
3|/known:NLD NLD 3.5 since-2025
4|/known:NZL NZL 2 to-2024
4|/known:NZL NZL to-2024
3|/known:PHL PHL since-2025
11|/known:POL NATO 3
11|/known:POL NATO 3 since-2025
11|/known:POL NATO since-2025
8|/known:POL POL 3
8|/known:POL POL 3 to-2024
10|/known:POL POL 5
10|/known:POL POL 5 since-2025
13|/known:POL POL since-2025
8|/known:POL POL to-2024
-5|/known:RUS RUS 1.5
-5|/known:RUS RUS 1.5 to-1999
-6|/known:RUS RUS to-1999
8|/known:SAU SAU 4.5
8|/known:SAU SAU 4.5 since-2025
8|/known:SAU SAU since-2025
6|/known:SGP ALLIES 4
6|/known:SGP ALLIES 4 since-2025
6|/known:SGP ALLIES since-2025
3|/known:SGP SGP 4
3|/known:SGP SGP 4 since-2025
-3|/known:SWE SWE 3
-3|/known:SWE SWE 3 since-2025
-4|/known:SWE SWE since-2025
5|/known:THA THA 1.5
5|/known:THA THA 1.5 since-2025
4|/known:THA THA since-2025
-3|/known:TWN JPN since-2025
-11|/known:TWN TWN 1E+1
-6|/known:TWN TWN 1E+1 since-2025
-4|/known:TWN TWN 1E+1 to-2024
-16|/known:TWN TWN 3
-11|/known:TWN TWN 3 since-2025
-4|/known:TWN TWN 3 to-2024
-10|/known:TWN TWN 5
-6|/known:TWN TWN 5 since-2025
-5|/known:TWN TWN 5 to-2024
-27|/known:TWN TWN since-2025
-13|/known:TWN TWN to-2024
13|/known:UKR UKR 0.25
13|/known:UKR UKR 0.25 since-2025
13|/known:UKR UKR since-2025
-11|/known:USA ALLIES 3
-7|/known:USA ALLIES 3 since-2025
-5|/known:USA ALLIES 3 to-2024
12|/known:USA ALLIES 3.5
12|/known:USA ALLIES 3.5 since-2025
-5|/known:USA ALLIES 4
-5|/known:USA ALLIES 4 since-2025
30|/known:USA ALLIES 5
30|/known:USA ALLIES 5 since-2025
29|/known:USA ALLIES since-2025
-4|/known:USA ALLIES to-2024
-4|/known:USA AUS 3
-3|/known:USA AUS 3 to-2024
17|/known:USA AUS 3.5
17|/known:USA AUS 3.5 since-2025
16|/known:USA AUS since-2025
-4|/known:USA AUS to-2024
3|/known:USA AUS+JPN 3.5
3|/known:USA AUS+JPN 3.5 since-2025
3|/known:USA AUS+JPN since-2025
-3|/known:USA BRA since-2025
3|/known:USA CHN 3
3|/known:USA CHN 3 since-2025
7|/known:USA CHN 5
7|/known:USA CHN 5 since-2025
7|/known:USA CHN since-2025
3|/known:USA DEU 5
3|/known:USA DEU 5 since-2025
-7|/known:USA ESP 5
-7|/known:USA ESP 5 since-2025
-8|/known:USA ESP since-2025
-7|/known:USA EU 3
-5|/known:USA EU 3 since-2025
-4|/known:USA EU 3.5
-4|/known:USA EU 3.5 since-2025
-9|/known:USA EU since-2025
-3|/known:USA GBR since-2025
4|/known:USA JPN 1.5
4|/known:USA JPN 1.5 to-1999
-5|/known:USA JPN 2
-5|/known:USA JPN 2 since-2025
-3|/known:USA JPN 2.5
-3|/known:USA JPN 2.5 since-2025
-5|/known:USA JPN 2.6
-5|/known:USA JPN 2.6 to-2024
-4|/known:USA JPN 3
-3|/known:USA JPN 3 since-2025
13|/known:USA JPN 3.5
13|/known:USA JPN 3.5 since-2025
8|/known:USA JPN 5
8|/known:USA JPN 5 since-2025
7|/known:USA JPN since-2025
4|/known:USA JPN to-1999
-9|/known:USA JPN to-2024
-3|/known:USA KOR 3
4|/known:USA KOR 3.5
4|/known:USA KOR 3.5 since-2025
8|/known:USA KOR 4
8|/known:USA KOR 4 since-2025
11|/known:USA KOR since-2025
3|/known:USA NATO 1.5
3|/known:USA NATO 1.5 since-2025
-4|/known:USA NATO 3
-3|/known:USA NATO 3 to-2024
7|/known:USA NATO 3.5
8|/known:USA NATO 3.5 to-2024
17|/known:USA NATO 5
13|/known:USA NATO 5 since-2025
4|/known:USA NATO 5 to-2024
14|/known:USA NATO since-2025
8|/known:USA NATO to-2024
-3|/known:USA PHL 3.5
-3|/known:USA PHL 3.5 since-2025
-4|/known:USA PHL since-2025
-6|/known:USA POL 3
-6|/known:USA POL 3 to-2024
-3|/known:USA POL 5
-3|/known:USA POL 5 since-2025
-6|/known:USA POL since-2025
-6|/known:USA POL to-2024
-8|/known:USA SAU 4.5
-8|/known:USA SAU 4.5 since-2025
-8|/known:USA SAU since-2025
3|/known:USA TWN 1E+1
14|/known:USA TWN 1E+1 since-2025
-12|/known:USA TWN 1E+1 to-2024
14|/known:USA TWN since-2025
-15|/known:USA TWN to-2024
-13|/known:USA UKR 0.25
-13|/known:USA UKR 0.25 since-2025
-13|/known:USA UKR since-2025
7|/known:USA USA 3.5
7|/known:USA USA 3.5 since-2025
10|/known:USA USA 5
10|/known:USA USA 5 since-2025
19|/known:USA USA since-2025
3|/main:other
12|/main:spender
-33|/named:1
34|/named:2
51|/named:3
-6|/near-after:\",
-3|/near-after:\",LAND
-3|/near-after:\"LAND
3|/near-after:\"写
6|/near-after:#な
3|/near-after:#は
3|/near-after:#も
3|/near-after:#も書
-3|/near-after:#を
-3|/near-after:,\"
-3|/near-after:,DATE先
-8|/near-after:,LAND
-3|/near-after:,《
-3|/near-after:,《日
3|/near-after:,「这
-3|/near-after:,不
3|/near-after:,但LAND
-4|/near-after:,但会
-3|/near-after:,再
6|/near-after:,台
6|/near-after:,台厂
-3|/near-after:,后
-3|/near-after:,后者
3|/near-after:,将
3|/near-after:,这
-4|/near-after:0兆
-4|/near-after:0兆円
-4|/near-after:0文
-4|/near-after:0文書
-4|/near-after:0案
-4|/near-after:0案が
5|/near-after::不
5|/near-after::不可
-3|/near-after:?」
-3|/near-after:?」LAND
-6|/near-after:ALLIESに
3|/near-after:ALLIES以
3|/near-after:ALLIES以外
-3|/near-after:DATE,
-4|/near-after:DATEに
3|/near-after:DATEの
-3|/near-after:DATE中
-3|/near-after:DATE中に
-3|/near-after:DATE先
-3|/near-after:DATE先增
-3|/near-after:DATE提
-3|/near-after:DATE提交
3|/near-after:DATE総
3|/near-after:DATE総選
-5|/near-after:DEFENCE0
-3|/near-after:DEFENCEの
-3|/near-after:DEFENCEの範
3|/near-after:DEFENCE占比
3|/near-after:LAND「
3|/near-after:LAND「不
-5|/near-after:LANDが
-3|/near-after:LANDが試
3|/near-after:LANDだ
3|/near-after:LANDだけ
-7|/near-after:LANDに
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
3|/near-after:USAの
3|/near-after:USA氏側
-5|/near-after:_DATE
-3|/near-after:_DEFENCEの
-9|/near-after:_LAND
-3|/near-after:_LANDが
3|/near-after:_NATO控
3|/near-after:_USA
6|/near-after:_元
4|/near-after:_元次
5|/near-after:_公
4|/near-after:_公表
5|/near-after:_卓
5|/near-after:_卓揆
3|/near-after:_反
3|/near-after:_反问
-3|/near-after:_国
-3|/near-after:_国会
-3|/near-after:_安
-3|/near-after:_安保
-4|/near-after:_政
-3|/near-after:_政府
-6|/near-after:_次
-6|/near-after:_次期
4|/near-after:_歳
4|/near-after:_歳出
10|/near-after:_自
10|/near-after:_自民
-4|/near-after:_財
-4|/near-after:_財源
5|/near-after:_連
3|/near-after:_連立
-3|/near-after:、ALLIESに
3|/near-after:、ALLIES以
-3|/near-after:、DATE中
3|/near-after:、DATE総
-4|/near-after:、LAND
3|/near-after:、LANDは
-3|/near-after:、LAND国
3|/near-after:、「
-3|/near-after:、まだ
-4|/near-after:、ア
-4|/near-after:、アジ
-3|/near-after:、国
-3|/near-after:、国民
-3|/near-after:、増
-3|/near-after:、増税
-3|/near-after:、専
-3|/near-after:、専守
-5|/near-after:、年
-4|/near-after:、年0
-4|/near-after:、最
-3|/near-after:、自
-3|/near-after:、自民
-6|/near-after:、調
-6|/near-after:、調整
-3|/near-after:、賛
-3|/near-after:、連
-3|/near-after:、連立
-3|/near-after:、首
4|/near-after:。LANDだ
3|/near-after:。政
3|/near-after:。政府
-3|/near-after:《日
-3|/near-after:《日经
-3|/near-after:》并
-3|/near-after:》并指
3|/near-after:「LAND
3|/near-after:「不是
3|/near-after:「出
3|/near-after:「出発
3|/near-after:「反
3|/near-after:「反対
3|/near-after:「太
3|/near-after:「太高
-4|/near-after:「新
-4|/near-after:「新た
-5|/near-after:「早
-3|/near-after:「早晩
-3|/near-after:「视
-3|/near-after:「論
-3|/near-after:「論外
3|/near-after:「这
-3|/near-after:「野
-3|/near-after:「野心
3|/near-after:」#
-3|/near-after:」LAND
-3|/near-after:」LAND未
9|/near-after:」_
3|/near-after:」_DEFENCE
-5|/near-after:」_LAND
3|/near-after:」_USA
-3|/near-after:」_与
4|/near-after:」_公
3|/near-after:」_反
-6|/near-after:」…
4|/near-after:」。
-3|/near-after:」か
-3|/near-after:」か_
-4|/near-after:」だ
-4|/near-after:」だと
12|/near-after:」と
4|/near-after:」との
-6|/near-after:」とも
6|/near-after:」と主
5|/near-after:」と反
-3|/near-after:」と明
4|/near-after:」と気
-3|/near-after:」と訴
5|/near-after:」と語
5|/near-after:」と述
6|/near-after:」に
3|/near-after:」にLAND
3|/near-after:」に_
3|/near-after:」に前
-3|/near-after:」に金
4|/near-after:」は
3|/near-after:」は見
4|/near-after:」は非
-3|/near-after:」を
-3|/near-after:」断
-3|/near-after:」断念
-3|/near-after:あり得
-8|/near-after:ある
-3|/near-after:あると
-6|/near-after:ある一
3|/near-after:い。
-5|/near-after:い」
-3|/near-after:い」_
4|/near-after:い」。
-4|/near-after:いう。
4|/near-after:いう見
-4|/near-after:いう話
3|/near-after:いかも
3|/near-after:いた
4|/near-after:いだ
4|/near-after:いだ。
-7|/near-after:いて
4|/near-after:いとい
-3|/near-after:いとし
3|/near-after:いと説
-3|/near-after:いと述
-6|/near-after:いな
-6|/near-after:いない
-10|/near-after:いる
3|/near-after:いる#
-4|/near-after:いる」
3|/near-after:いるが
-5|/near-after:いると
3|/near-after:い姿
3|/near-after:い姿勢
-3|/near-after:うか
3|/near-after:うでき
5|/near-after:うの
-4|/near-after:う主
-4|/near-after:う主張
6|/near-after:う提
3|/near-after:う提案
3|/near-after:う提言
4|/near-after:う求
3|/near-after:う求め
4|/near-after:う見
4|/near-after:う見立
-4|/near-after:う話
-3|/near-after:う話が
-4|/near-after:えか
-4|/near-after:えかね
3|/near-after:えはな
11|/near-after:える
3|/near-after:える。
4|/near-after:えを
-3|/near-after:か_
-3|/near-after:か_DEFENCE
-8|/near-after:か、
-3|/near-after:か、ま
-4|/near-after:か、国
-4|/near-after:か。
-4|/near-after:かが
-3|/near-after:かし
-3|/near-after:かした
6|/near-after:が#
4|/near-after:が#な
3|/near-after:が、
-9|/near-after:があ
-8|/near-after:がある
3|/near-after:がつ
3|/near-after:がつく
-4|/near-after:が並
-4|/near-after:が並ん
3|/near-after:が出
3|/near-after:が出て
3|/near-after:が報
3|/near-after:が報告
-3|/near-after:が大き
3|/near-after:が得
3|/near-after:が得ら
-3|/near-after:が抗
-3|/near-after:が抗議
4|/near-after:が持
3|/near-after:が提
3|/near-after:が提言
-3|/near-after:が政
-3|/near-after:が政府
-4|/near-after:が新
-3|/near-after:が新聞
4|/near-after:が望
4|/near-after:が望ま
-3|/near-after:が検
-3|/near-after:が検討
-4|/near-after:が浮
-4|/near-after:が浮上
-3|/near-after:が現
-3|/near-after:が現実
4|/near-after:が相
4|/near-after:が相次
-3|/near-after:が続
-3|/near-after:が続く
-3|/near-after:が試
-3|/near-after:が試算
3|/near-after:が講
3|/near-after:が講演
-4|/near-after:が首
-4|/near-after:が首相
3|/near-after:き_
3|/near-after:き_NATO
11|/near-after:きだ
5|/near-after:きだ。
4|/near-after:きだ」
4|/near-after:きで
3|/near-after:きであ
3|/near-after:き上
3|/near-after:き上げ
3|/near-after:き議
3|/near-after:き議論
8|/near-after:き込
6|/near-after:き込む
3|/near-after:ぎな
3|/near-after:ぎない
-3|/near-after:く。
3|/near-after:く。政
-3|/near-after:くな
-4|/near-after:くに
-4|/near-after:くに達
3|/near-after:くら
3|/near-after:くらい
4|/near-after:けが#
-4|/near-after:けた
-6|/near-after:けで
-3|/near-after:けで賄
-5|/near-after:けら
-5|/near-after:けられ
-8|/near-after:ける
3|/near-after:げに慎
8|/near-after:げる
3|/near-after:げるの
3|/near-after:げるよ
4|/near-after:こだ
4|/near-after:こだわ
9|/near-after:こと
3|/near-after:こと。
10|/near-after:ことに
-7|/near-after:ことは
-4|/near-after:さず
-4|/near-after:さず進
-3|/near-after:さな
3|/near-after:されか
-8|/near-after:し、
-3|/near-after:し、調
-3|/near-after:し、連
-4|/near-after:しい」
-4|/near-after:したい
4|/near-after:しだ
4|/near-after:しだと
-11|/near-after:して
-9|/near-after:してい
-3|/near-after:しを」
-4|/near-after:し合
-3|/near-after:じら
-3|/near-after:じられ
-11|/near-after:す。
4|/near-after:す」
3|/near-after:す」と
3|/near-after:すぎ
3|/near-after:すぎな
-3|/near-after:すに
10|/near-after:すべ
10|/near-after:すべき
3|/near-after:すら
3|/near-after:すら「
-11|/near-after:する
-4|/near-after:する0
-4|/near-after:する。
3|/near-after:する」
9|/near-after:するこ
6|/near-after:すると
-4|/near-after:するよ
-4|/near-after:する余
5|/near-after:する声
3|/near-after:する提
-12|/near-after:する案
-9|/near-after:す案
-4|/near-after:す案で
-5|/near-after:ず、
-3|/near-after:ず、増
-4|/near-after:ず進
-4|/near-after:ず進め
-4|/near-after:せず
3|/near-after:せな
-3|/near-after:せよ_
3|/near-after:それ
6|/near-after:た」
4|/near-after:たい。
-3|/near-after:たいと
-5|/near-after:たこ
-5|/near-after:たこと
-9|/near-after:たと
-5|/near-after:たな
-5|/near-after:たな世
-3|/near-after:たので
3|/near-after:たのは
-3|/near-after:た事
-3|/near-after:た事実
3|/near-after:だ、
30|/near-after:だ。
4|/near-after:だ。LAND
4|/near-after:だ」
5|/near-after:だ」と
-5|/near-after:だけで
3|/near-after:だっ
7|/near-after:だと
3|/near-after:だとい
-4|/near-after:だとの
4|/near-after:だと批
4|/near-after:だわ
-3|/near-after:だ五
-3|/near-after:だ五分
3|/near-after:った。
7|/near-after:った」
-4|/near-after:ったと
-3|/near-after:ったの
-4|/near-after:つい
-4|/near-after:ついて
3|/near-after:つく
3|/near-after:つく。
-3|/near-after:つとい
3|/near-after:つの
-3|/near-after:づけ
-5|/near-after:づける
-17|/near-after:てい
3|/near-after:ていた
-6|/near-after:ていな
-14|/near-after:ている
4|/near-after:てだ
4|/near-after:てだ。
-3|/near-after:てる
-5|/near-after:でい
-4|/near-after:でいた
-3|/near-after:です
-4|/near-after:でに
-4|/near-after:では、
-4|/near-after:ではな
5|/near-after:でも
3|/near-after:でも、
6|/near-after:で一
6|/near-after:で一度
-3|/near-after:で市
-3|/near-after:で市民
-3|/near-after:で手
-3|/near-after:で手を
-7|/near-after:で政
-7|/near-after:で政府
-4|/near-after:で検
-4|/near-after:で検討
3|/near-after:で浮
3|/near-after:で浮上
-4|/near-after:で消
-4|/near-after:で消え
-3|/near-after:で調
-3|/near-after:で調整
4|/near-after:と、
3|/near-after:と。
4|/near-after:とした
-5|/near-after:とす
-5|/near-after:とする
-4|/near-after:となる
9|/near-after:とに
5|/near-after:とには
4|/near-after:とに慎
4|/near-after:との声
-5|/near-after:との意
4|/near-after:との見
-3|/near-after:との認
-8|/near-after:とは
-3|/near-after:とはあ
-3|/near-after:とみ
-4|/near-after:とみる
-7|/near-after:とも
-6|/near-after:とも述
9|/near-after:と主
7|/near-after:と主張
3|/near-after:と予
3|/near-after:と予想
5|/near-after:と反
4|/near-after:と反発
4|/near-after:と批
4|/near-after:と批判
-4|/near-after:と明
-3|/near-after:と明か
4|/near-after:と気
4|/near-after:と気を
-4|/near-after:と話
-3|/near-after:と話す
3|/near-after:と語っ
4|/near-after:と説
4|/near-after:と説明
-3|/near-after:どこ
3|/near-after:ど論
3|/near-after:ど論外
-3|/near-after:ない。
3|/near-after:ない姿
3|/near-after:なき
3|/near-after:なき議
5|/near-after:など
3|/near-after:など論
-4|/near-after:なのか
4|/near-after:なのは
-3|/near-after:なら0
3|/near-after:なら説
4|/near-after:なり
-5|/near-after:な世
-5|/near-after:な世界
4|/near-after:な意
4|/near-after:な意見
3|/near-after:にLAND
3|/near-after:にLANDも
3|/near-after:に_
3|/near-after:に_自
4|/near-after:に」
3|/near-after:に」_
4|/near-after:にす
3|/near-after:にすぎ
3|/near-after:にすべ
-4|/near-after:につ
-4|/near-after:につい
7|/near-after:にな
3|/near-after:になり
12|/near-after:には
3|/near-after:には「
6|/near-after:には及
4|/near-after:には反
-5|/near-after:に上
-3|/near-after:に上積
-3|/near-after:に入
-3|/near-after:に入っ
-3|/near-after:に出
-3|/near-after:に出て
5|/near-after:に前
5|/near-after:に前向
-3|/near-after:に増や
4|/near-after:に増額
-3|/near-after:に安
-3|/near-after:に安保
6|/near-after:に慎
6|/near-after:に慎重
3|/near-after:に戻
3|/near-after:に掲
3|/near-after:に掲げ
-4|/near-after:に提
-4|/near-after:に提出
-3|/near-after:に決
-5|/near-after:に示
-4|/near-after:に示さ
-3|/near-after:に置
-3|/near-after:に置く
5|/near-after:に聞
5|/near-after:に聞く
-4|/near-after:に達
-4|/near-after:に達す
-3|/near-after:に金
-3|/near-after:に金利
3|/near-after:のALLIES
3|/near-after:の「
3|/near-after:の「世
-3|/near-after:のか
-4|/near-after:のか、
4|/near-after:のが
3|/near-after:のこ
3|/near-after:のこと
-5|/near-after:ので
-4|/near-after:のでは
5|/near-after:のは
4|/near-after:のは理
-3|/near-after:のは避
5|/near-after:のめ
5|/near-after:のめな
-3|/near-after:の一
-5|/near-after:の上
-4|/near-after:の上積
5|/near-after:の下
5|/near-after:の下限
-4|/near-after:の中
-4|/near-after:の中身
4|/near-after:の増
-3|/near-after:の壁
-3|/near-after:の壁_
6|/near-after:の声
-4|/near-after:の後
-3|/near-after:の後段
-5|/near-after:の意
-5|/near-after:の意見
4|/near-after:の数
3|/near-after:の数字
-4|/near-after:の新
-3|/near-after:の暮
-3|/near-after:の暮ら
-3|/near-after:の枠
4|/near-after:の検
4|/near-after:の検討
3|/near-after:の標
3|/near-after:の標準
5|/near-after:の水
4|/near-after:の水増
3|/near-after:の異
3|/near-after:の異常
5|/near-after:の目
3|/near-after:の目安
-3|/near-after:の範
-3|/near-after:の範囲
-3|/near-after:の要求
5|/near-after:の見
4|/near-after:の見方
-3|/near-after:の認
-3|/near-after:の認識
3|/near-after:の議
3|/near-after:の議論
5|/near-after:の財
3|/near-after:の財政
6|/near-after:は#
-6|/near-after:は、
-4|/near-after:は、年
-8|/near-after:は「
-5|/near-after:は「早
-3|/near-after:は「論
-9|/near-after:はあ
-5|/near-after:はあり
-3|/near-after:はある
5|/near-after:はの
5|/near-after:はのめ
3|/near-after:はも
3|/near-after:はもう
-3|/near-after:は一
3|/near-after:は不
6|/near-after:は世
6|/near-after:は世界
-5|/near-after:は先
-5|/near-after:は先送
4|/near-after:は医
4|/near-after:は医療
6|/near-after:は協
6|/near-after:は協議
6|/near-after:は及
6|/near-after:は及び
4|/near-after:は反
4|/near-after:は反対
5|/near-after:は国
4|/near-after:は必
3|/near-after:は必要
-5|/near-after:は欲
-5|/near-after:は欲し
4|/near-after:は理
4|/near-after:は理解
3|/near-after:は見
3|/near-after:は見送
-3|/near-after:は財
-3|/near-after:は避
-3|/near-after:は避け
6|/near-after:は非
6|/near-after:は非現
6|/near-after:び腰
6|/near-after:び腰だ
-5|/near-after:へ、
-4|/near-after:へ、政
3|/near-after:へと
3|/near-after:へとい
7|/near-after:への
4|/near-after:へ最
4|/near-after:へ最終
-4|/near-after:べ、
-3|/near-after:べ、DATE
14|/near-after:べき
11|/near-after:べきだ
3|/near-after:べきで
-8|/near-after:べた
-6|/near-after:べた。
4|/near-after:べま
4|/near-after:べまし
4|/near-after:まし
3|/near-after:ましい
-3|/near-after:ます
-3|/near-after:ます。
-3|/near-after:まだ
-3|/near-after:まだ五
-4|/near-after:まっ
-3|/near-after:みす
-3|/near-after:みする
-4|/near-after:みる
-4|/near-after:みる。
5|/near-after:むよ
5|/near-after:むよう
-5|/near-after:めぐ
-5|/near-after:めた
-4|/near-after:めたこ
-4|/near-after:めて
4|/near-after:めな
5|/near-after:めない
4|/near-after:める
4|/near-after:も、
3|/near-after:も、政
3|/near-after:も、財
3|/near-after:もう
3|/near-after:もうで
6|/near-after:も出
5|/near-after:も出な
3|/near-after:も取
3|/near-after:も取り
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
-4|/near-after:やす
5|/near-after:やすべ
-8|/near-after:やす案
5|/near-after:やむ
-3|/near-after:よ_
-3|/near-after:よ_国
9|/near-after:よう
-4|/near-after:よう主
6|/near-after:よう提
3|/near-after:よう政
4|/near-after:よう求
-3|/near-after:より地
-3|/near-after:ら0
3|/near-after:ら「
3|/near-after:ら「出
5|/near-after:らい
-3|/near-after:らしを
-3|/near-after:らす。
-7|/near-after:られ
-3|/near-after:られず
3|/near-after:ら説
3|/near-after:ら説明
-6|/near-after:り、
-3|/near-after:り、調
3|/near-after:りる」
-3|/near-after:り地
-3|/near-after:り地方
-3|/near-after:り得
3|/near-after:り込
4|/near-after:る#
3|/near-after:る#も
-4|/near-after:る0
-4|/near-after:る0案
3|/near-after:るLAND
4|/near-after:る」
-5|/near-after:るか
4|/near-after:るが
6|/near-after:るが、
9|/near-after:るこ
9|/near-after:ること
-7|/near-after:ると
-7|/near-after:るとい
3|/near-after:ると予
-3|/near-after:ると述
-7|/near-after:るの
-5|/near-after:るのは
4|/near-after:るべ
4|/near-after:るべき
-5|/near-after:る一
-4|/near-after:る一方
-4|/near-after:る余
-3|/near-after:る余地
-3|/near-after:る公算
-3|/near-after:る可
-3|/near-after:る可能
5|/near-after:る声
5|/near-after:る声が
3|/near-after:る提
3|/near-after:る提言
-18|/near-after:る案
-7|/near-after:る案が
-4|/near-after:る案で
3|/near-after:る案も
-6|/near-after:る案を
-4|/near-after:る検
-4|/near-after:る検討
3|/near-after:る水
3|/near-after:る水準
3|/near-after:れか
3|/near-after:れかね
-3|/near-after:れず
-3|/near-after:れず、
3|/near-after:れた。
5|/near-after:れな
3|/near-after:れない
3|/near-after:れば
-3|/near-after:れる公
3|/near-after:ろえる
3|/near-after:をDATE
-4|/near-after:をDATEに
3|/near-after:をDATEま
-4|/near-after:をLAND
-3|/near-after:をLANDに
3|/near-after:を、
3|/near-after:を「世
3|/near-after:を」
-4|/near-after:をめ
3|/near-after:を一
3|/near-after:を一つ
4|/near-after:を併
4|/near-after:を併記
-3|/near-after:を充
-3|/near-after:を充て
4|/near-after:を削
4|/near-after:を削減
5|/near-after:を勧
4|/near-after:を勧告
-3|/near-after:を協
-3|/near-after:を協議
6|/near-after:を唱
6|/near-after:を唱え
3|/near-after:を国
4|/near-after:を審
4|/near-after:を審議
3|/near-after:を得
-4|/near-after:を打
-3|/near-after:を打つ
-3|/near-after:を打診
7|/near-after:を掲
6|/near-after:を掲げ
3|/near-after:を新
3|/near-after:を新目
3|/near-after:を早
3|/near-after:を明確
5|/near-after:を書
5|/near-after:を書き
-9|/near-after:を検
-9|/near-after:を検討
4|/near-after:を示
5|/near-after:を示す
3|/near-after:を織
3|/near-after:を織り
-3|/near-after:を落
-3|/near-after:を落と
-3|/near-after:を要
-4|/near-after:を記
-4|/near-after:を設
-4|/near-after:を設け
3|/near-after:を訴
3|/near-after:を訴え
3|/near-after:を議
5|/near-after:を議論
-4|/near-after:を軸
-4|/near-after:を軸に
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
3|/near-after:一つ
3|/near-after:一つの
-3|/near-after:一切
4|/near-after:一度
4|/near-after:一度も
-5|/near-after:一方
-6|/near-after:一而
-6|/near-after:一而足
-3|/near-after:上_安
3|/near-after:上_連
4|/near-after:上」
5|/near-after:上とす
-3|/near-after:上と明
5|/near-after:上に
-5|/near-after:上も
-5|/near-after:上も念
-4|/near-after:上を
-5|/near-after:上を提
-3|/near-after:上下
-5|/near-after:上方
-5|/near-after:上方案
-3|/near-after:上桌
-3|/near-after:上桌面
-4|/near-after:上積
-4|/near-after:上積み
3|/near-after:上风
3|/near-after:上风,
5|/near-after:下限
5|/near-after:下限を
-6|/near-after:不一
-6|/near-after:不一而
3|/near-after:不可
3|/near-after:不可能
4|/near-after:不合
4|/near-after:不合理
3|/near-after:不是可
-3|/near-after:不肯
-3|/near-after:不要
-3|/near-after:不要加
-3|/near-after:不过
-3|/near-after:不过分
-3|/near-after:与党幹
-4|/near-after:世論
-4|/near-after:世論調
-3|/near-after:两案
-3|/near-after:两案,
-4|/near-after:並ん
-4|/near-after:並んで
-3|/near-after:中に
-3|/near-after:中に安
-4|/near-after:中身
-3|/near-after:为DATE,
5|/near-after:为新
4|/near-after:为新的
-3|/near-after:为阶
-3|/near-after:为阶段
5|/near-after:主张
3|/near-after:主张占
4|/near-after:主張
7|/near-after:主張す
3|/near-after:乃至
3|/near-after:乃至#
3|/near-after:予想
3|/near-after:予想し
-3|/near-after:事。
-3|/near-after:事実
-3|/near-after:五分
-3|/near-after:五分だ
-3|/near-after:五分五
-3|/near-after:交草
-3|/near-after:交草案
6|/near-after:人机
6|/near-after:人机抢
3|/near-after:从哪
3|/near-after:从哪来
6|/near-after:以上
4|/near-after:以上」
5|/near-after:以上に
-5|/near-after:以上も
-4|/near-after:以上を
-5|/near-after:以上方
-4|/near-after:以内
3|/near-after:以外
3|/near-after:以外の
3|/near-after:以讨
3|/near-after:以讨论
-3|/near-after:会。
-3|/near-after:会前
-3|/near-after:会前で
3|/near-after:会合
3|/near-after:会議が
-4|/near-after:会避
-4|/near-after:会避免
5|/near-after:会長
4|/near-after:会長が
3|/near-after:但LAND
3|/near-after:但LAND持
-4|/near-after:但会
-4|/near-after:但会避
-3|/near-after:余地
-3|/near-after:余地は
5|/near-after:併記
-4|/near-after:保0
-4|/near-after:保0文
4|/near-after:保す
3|/near-after:保する
3|/near-after:保留
3|/near-after:保留态
3|/near-after:保障
3|/near-after:倍増
3|/near-after:側近
4|/near-after:元次
4|/near-after:元次官
-3|/near-after:充て
-3|/near-after:充てる
-3|/near-after:兆円
-4|/near-after:兆円規
-3|/near-after:先增
-3|/near-after:先增#
-5|/near-after:先送
-5|/near-after:先送り
-4|/near-after:免大
-4|/near-after:免大起
-3|/near-after:党幹
-3|/near-after:党幹部
-3|/near-after:入っ
-3|/near-after:入った
4|/near-after:入り
5|/near-after:入れ
3|/near-after:入れな
-4|/near-after:入宪
-4|/near-after:入宪法
3|/near-after:全球
-3|/near-after:公算
-3|/near-after:公算が
6|/near-after:公約
3|/near-after:公表
4|/near-after:公表へ
-3|/near-after:具体
3|/near-after:内で浮
-4|/near-after:円規
-4|/near-after:円規模
-4|/near-after:写入宪
-4|/near-after:准\"
6|/near-after:准。
-3|/near-after:出0
-3|/near-after:出てい
4|/near-after:出な
4|/near-after:出なか
4|/near-after:出は
4|/near-after:出は医
3|/near-after:出発
3|/near-after:出発点
-3|/near-after:分だ」
-3|/near-after:分五
-3|/near-after:分五分
4|/near-after:判さ
4|/near-after:判され
-3|/near-after:利の
-3|/near-after:利の壁
3|/near-after:到底
5|/near-after:削減
-3|/near-after:前で
-3|/near-after:前で市
3|/near-after:前に
5|/near-after:前向
5|/near-after:前向き
-4|/near-after:割れ
-4|/near-after:割れる
-4|/near-after:加#
-5|/near-after:加税
-3|/near-after:加税?
3|/near-after:加而
3|/near-after:加而得
3|/near-after:务实
3|/near-after:努力
-3|/near-after:势。
3|/near-after:勢を
3|/near-after:勢を明
4|/near-after:勧告
3|/near-after:勧告し
4|/near-after:医療
4|/near-after:医療を
-3|/near-after:十年每
5|/near-after:卓揆
5|/near-after:卓揆:
5|/near-after:協議
6|/near-after:協議で
3|/near-after:占上
3|/near-after:占上风
6|/near-after:厂无
6|/near-after:厂无人
6|/near-after:及び
6|/near-after:及び腰
-3|/near-after:反对而
6|/near-after:反対
3|/near-after:反対」
4|/near-after:反対す
4|/near-after:反発
3|/near-after:反発し
3|/near-after:反问
3|/near-after:反问钱
3|/near-after:可以
3|/near-after:可以讨
3|/near-after:可能
-3|/near-after:可能性
4|/near-after:台」
3|/near-after:台」に
6|/near-after:台厂
6|/near-after:台厂无
-7|/near-after:右。
4|/near-after:合理
5|/near-after:合理。
-3|/near-after:后者
-3|/near-after:后者需
5|/near-after:向き
3|/near-after:向き_
-3|/near-after:向で
-4|/near-after:否割
-4|/near-after:否割れ
-5|/near-after:否定
-3|/near-after:否认
3|/near-after:告し
3|/near-after:告書
3|/near-after:哪来
7|/near-after:唱え
5|/near-after:唱える
-3|/near-after:商。
6|/near-after:商机
-3|/near-after:回る
-3|/near-after:回るの
-3|/near-after:因LAND
-3|/near-after:囲論
3|/near-after:国の
-3|/near-after:国会前
4|/near-after:国債
3|/near-after:国民
-3|/near-after:地は
-3|/near-after:地はあ
-3|/near-after:地方
-3|/near-after:地方の
-6|/near-after:基準
-3|/near-after:基準」
-3|/near-after:報じ
3|/near-after:報告
3|/near-after:報告書
-4|/near-after:報道
4|/near-after:増し
4|/near-after:増しだ
-5|/near-after:増や
-4|/near-after:増やす
-3|/near-after:増税だ
5|/near-after:増額
-3|/near-after:增#
-3|/near-after:增#。
-3|/near-after:增加#
-3|/near-after:壁_
-3|/near-after:壁_LAND
3|/near-after:壊、
3|/near-after:壊、DATE
8|/near-after:声が
3|/near-after:声が出
3|/near-after:声浪
3|/near-after:声浪高
3|/near-after:声音
3|/near-after:外だ
3|/near-after:外だ」
3|/near-after:外の
3|/near-after:外のALLIES
5|/near-after:夜谭
5|/near-after:夜谭。
-3|/near-after:大き
-4|/near-after:大落
-4|/near-after:大落。
-4|/near-after:大起
-4|/near-after:大起大
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
-4|/near-after:守防
-4|/near-after:守防衛
-7|/near-after:安保
-4|/near-after:安保0
6|/near-after:官に
5|/near-after:官に聞
-3|/near-after:定し
3|/near-after:実的
4|/near-after:実的_
-4|/near-after:宪法
-3|/near-after:宪法。
3|/near-after:容認
4|/near-after:審議
4|/near-after:審議入
3|/near-after:对LAND
3|/near-after:对LAND「
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
-9|/near-after:左右
-7|/near-after:左右。
-3|/near-after:已是
-3|/near-after:市民が
-6|/near-after:年0
-4|/near-after:年0兆
-3|/near-after:年增
-3|/near-after:年增加
-3|/near-after:年每
-3|/near-after:年每年
-3|/near-after:并不过
-3|/near-after:并指最
-3|/near-after:幹部
4|/near-after:広げ
4|/near-after:应成
4|/near-after:应成为
-7|/near-after:府検
-7|/near-after:府検討
4|/near-after:度。
-3|/near-after:度が現
4|/near-after:度も
5|/near-after:度も出
7|/near-after:度を
3|/near-after:度を新
4|/near-after:建议
3|/near-after:建议。
3|/near-after:引き
3|/near-after:引き上
3|/near-after:张占
3|/near-after:张占上
-4|/near-after:張し、
4|/near-after:張した
7|/near-after:張す
6|/near-after:張する
-3|/near-after:強調
3|/near-after:很远
-3|/near-after:後段
-3|/near-after:後段階
3|/near-after:得。
-3|/near-after:得る
-3|/near-after:得ると
-4|/near-after:得税
-4|/near-after:心」
-3|/near-after:心」を
11|/near-after:必要
7|/near-after:必要」
-4|/near-after:快DATE
-3|/near-after:快DATE提
-3|/near-after:念せ
-3|/near-after:念せよ
-7|/near-after:念頭」
3|/near-after:念頭に
3|/near-after:态。
3|/near-after:态度
3|/near-after:态度。
3|/near-after:想し
3|/near-after:想した
11|/near-after:慎重
5|/near-after:慎重だ
4|/near-after:慎重な
-3|/near-after:成し
-3|/near-after:成し、
4|/near-after:成为
4|/near-after:成为新
-6|/near-after:戦略
-6|/near-after:戦略で
3|/near-after:戻す
-4|/near-after:所得
-4|/near-after:所得税
5|/near-after:所有
-3|/near-after:手を打
5|/near-after:才是
-3|/near-after:打つ
-3|/near-after:打つと
-3|/near-after:打診
-3|/near-after:打診し
4|/near-after:批判
4|/near-after:批判さ
3|/near-after:把钱
3|/near-after:抑止
-3|/near-after:投入
-3|/near-after:投資
3|/near-after:投资相
-3|/near-after:抗議
-6|/near-after:択肢
-3|/near-after:択肢に
6|/near-after:抢商
6|/near-after:抢商机
-4|/near-after:抱负
-4|/near-after:括号
3|/near-after:持保
3|/near-after:持保留
4|/near-after:持論
-4|/near-after:指し
-4|/near-after:指した
4|/near-after:指す
-3|/near-after:指最
-3|/near-after:指最快
3|/near-after:挙へ
3|/near-after:控え
11|/near-after:掲げ
7|/near-after:掲げる
5|/near-after:揆:
5|/near-after:揆:不
-3|/near-after:提交
-3|/near-after:提交草
-3|/near-after:提出
3|/near-after:提案
4|/near-after:提案し
24|/near-after:提言
5|/near-after:提言し
3|/near-after:提言の
6|/near-after:提言へ
4|/near-after:提言を
4|/near-after:提言案
-3|/near-after:改め
-3|/near-after:改定
-5|/near-after:攻防
3|/near-after:政で
3|/near-after:政では
-13|/near-after:政府
-7|/near-after:政府検
7|/near-after:教育
8|/near-after:数字
3|/near-after:数字」
5|/near-after:数字は
-3|/near-after:整が
-3|/near-after:整が続
-5|/near-after:文書
-5|/near-after:文書改
-3|/near-after:断念
-3|/near-after:断念せ
-5|/near-after:新た
-5|/near-after:新たな
4|/near-after:新的
4|/near-after:新的全
-6|/near-after:新目
-5|/near-after:新目标
-3|/near-after:新聞
-3|/near-after:新聞に
-3|/near-after:方の
-3|/near-after:方の暮
3|/near-after:方を
3|/near-after:方を示
-3|/near-after:方向
-3|/near-after:方向で
5|/near-after:方夜
5|/near-after:方夜谭
-12|/near-after:方案
-6|/near-after:方案,
-5|/near-after:方案浮
6|/near-after:无人
6|/near-after:无人机
-3|/near-after:日经
-3|/near-after:日经》
-3|/near-after:早晩
-3|/near-after:早晩避
4|/near-after:明。
-3|/near-after:明か
-3|/near-after:明かし
3|/near-after:明が
3|/near-after:明がつ
3|/near-after:明確
3|/near-after:明確に
-6|/near-after:明示
-3|/near-after:明記す
4|/near-after:是#
3|/near-after:是可
3|/near-after:是可以
5|/near-after:是天
5|/near-after:是天方
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
4|/near-after:望ま
4|/near-after:望まし
-6|/near-after:期戦
-6|/near-after:期戦略
-3|/near-after:未理
-3|/near-after:未理会
6|/near-after:机抢
6|/near-after:机抢商
-4|/near-after:束し
-3|/near-after:束した
3|/near-after:査会
-5|/near-after:标。
-4|/near-after:标准\"
6|/near-after:标准。
-3|/near-after:标造
-3|/near-after:标造势
-9|/near-after:案,
-3|/near-after:案,后
-3|/near-after:案_
-3|/near-after:案、
-3|/near-after:案、専
-3|/near-after:案。
-18|/near-after:案が
-4|/near-after:案が並
-4|/near-after:案が浮
4|/near-after:案し
4|/near-after:案して
-8|/near-after:案で
-4|/near-after:案です
-4|/near-after:案では
-3|/near-after:案に
3|/near-after:案も取
-3|/near-after:案も浮
-4|/near-after:案を
4|/near-after:案を併
4|/near-after:案を審
-5|/near-after:案浮
-5|/near-after:案浮现
-3|/near-after:桌面
-26|/near-after:検討
-6|/near-after:検討_
-8|/near-after:検討し
-4|/near-after:検討す
-3|/near-after:検討に
3|/near-after:検討を
3|/near-after:標と
4|/near-after:標に
3|/near-after:標にす
-3|/near-after:標を
6|/near-after:標準
3|/near-after:標準だ
3|/near-after:標準に
-4|/near-after:模の
-4|/near-after:模の上
4|/near-after:次い
4|/near-after:次いだ
6|/near-after:次官
5|/near-after:次官に
-6|/near-after:次期
-6|/near-after:次期戦
-5|/near-after:欲し
-5|/near-after:欲しい
3|/near-after:歳出
4|/near-after:歳出は
-3|/near-after:每年增
3|/near-after:氏側
3|/near-after:氏側近
-7|/near-after:民が
-3|/near-after:民が抗
-4|/near-after:民が首
-4|/near-after:民に示
7|/near-after:民提
7|/near-after:民提言
4|/near-after:気を
4|/near-after:水増
4|/near-after:水増し
3|/near-after:水準
3|/near-after:求。
-3|/near-after:求めた
3|/near-after:求めて
3|/near-after:求める
-5|/near-after:決ま
-5|/near-after:決まっ
-3|/near-after:決め
-3|/near-after:決めた
3|/near-after:決断
4|/near-after:決議
3|/near-after:決議」
-3|/near-after:法。
5|/near-after:法案
5|/near-after:法案を
3|/near-after:派閥
3|/near-after:派閥会
3|/near-after:浪高
-5|/near-after:浮现
-4|/near-after:消え
3|/near-after:源な
3|/near-after:源なき
-5|/near-after:源は
-4|/near-after:源は先
-4|/near-after:準」だ
3|/near-after:準」に
4|/near-after:準だ。
6|/near-after:準に
4|/near-after:準にな
3|/near-after:点に
3|/near-after:点にす
-4|/near-after:焦点
-3|/near-after:現し
-3|/near-after:現した
3|/near-after:現実
3|/near-after:現実的
5|/near-after:理。
-3|/near-after:理会
-3|/near-after:理会。
6|/near-after:理解
3|/near-after:理解が
4|/near-after:理解さ
3|/near-after:界の標
3|/near-after:留态
3|/near-after:留态度
-6|/near-after:略で
-6|/near-after:略で政
3|/near-after:異常
4|/near-after:療を
4|/near-after:療を削
3|/near-after:発し
3|/near-after:発点
3|/near-after:発点に
3|/near-after:的DEFENCE占
4|/near-after:的_
4|/near-after:的_元
3|/near-after:的」
-4|/near-after:的だ」
-4|/near-after:的な
-3|/near-after:的に
4|/near-after:的主
4|/near-after:的主张
4|/near-after:的全
4|/near-after:的全球
3|/near-after:的声
3|/near-after:的声音
4|/near-after:的建
4|/near-after:的建议
4|/near-after:的数
3|/near-after:的数字
-4|/near-after:的新
-6|/near-after:的新目
-4|/near-after:目指し
4|/near-after:目指す
-12|/near-after:目标
-5|/near-after:目标。
-3|/near-after:目标造
-3|/near-after:目標
3|/near-after:目標と
4|/near-after:目標に
-3|/near-after:目標を
-3|/near-after:相に
-4|/near-after:相に提
3|/near-after:相の
3|/near-after:相加
3|/near-after:相加而
4|/near-after:相次
4|/near-after:相次い
3|/near-after:確に
4|/near-after:確保
4|/near-after:確保す
-5|/near-after:示さ
-4|/near-after:示さず
-3|/near-after:示し、
-4|/near-after:示すべ
3|/near-after:社民
3|/near-after:程度
7|/near-after:程度を
-3|/near-after:税?
-3|/near-after:税?」
-3|/near-after:税だ
-3|/near-after:税だけ
-6|/near-after:積み
-3|/near-after:積みす
4|/near-after:立て
4|/near-after:立てだ
3|/near-after:立崩
3|/near-after:立崩壊
-3|/near-after:算が
-3|/near-after:算が大
-3|/near-after:範囲
-3|/near-after:範囲論
3|/near-after:約を
-5|/near-after:約束
-4|/near-after:約束し
4|/near-after:終調
4|/near-after:終調整
3|/near-after:総選
3|/near-after:総選挙
3|/near-after:織り
3|/near-after:織り込
-3|/near-after:经》
-3|/near-after:经》并
-3|/near-after:续十
-3|/near-after:续十年
-3|/near-after:置く。
3|/near-after:考え
4|/near-after:考えを
-3|/near-after:者需
-3|/near-after:者需要
3|/near-after:而得
3|/near-after:而得。
-6|/near-after:而足
-6|/near-after:而足。
5|/near-after:聞く
-3|/near-after:聞に
-3|/near-after:聞に出
-3|/near-after:肢に
-3|/near-after:能性
6|/near-after:腰だ
6|/near-after:腰だ。
6|/near-after:自民
-4|/near-after:自民が
7|/near-after:自民提
3|/near-after:花在
-3|/near-after:草案
-3|/near-after:草案。
-4|/near-after:落。
-3|/near-after:落と
-3|/near-after:衛超
-3|/near-after:衛超え
4|/near-after:表へ
4|/near-after:表へ最
3|/near-after:表态
3|/near-after:表态。
7|/near-after:要」
3|/near-after:要」_
-3|/near-after:要不
-3|/near-after:要不要
-3|/near-after:要加
-3|/near-after:要加税
-8|/near-after:要求
3|/near-after:要求。
-3|/near-after:要连
-3|/near-after:要连续
4|/near-after:見が相
4|/near-after:見方
3|/near-after:見方を
4|/near-after:見立
4|/near-after:見立て
4|/near-after:見送
3|/near-after:見送り
-5|/near-after:規模
-4|/near-after:規模の
-6|/near-after:視野_
3|/near-after:視野に
3|/near-after:解が
3|/near-after:解が得
4|/near-after:解さ
3|/near-after:言え
3|/near-after:言える
4|/near-after:言し
4|/near-after:言した
3|/near-after:言の
3|/near-after:言の異
6|/near-after:言へ
4|/near-after:言を
3|/near-after:言を軸
4|/near-after:言案
-6|/near-after:討_
-4|/near-after:討_財
-8|/near-after:討し
-8|/near-after:討して
-4|/near-after:討す
-5|/near-after:討する
-3|/near-after:討に
-3|/near-after:討に入
3|/near-after:討を
-5|/near-after:記す
-3|/near-after:記する
-4|/near-after:設け
5|/near-after:訴え
-3|/near-after:診し
-3|/near-after:診した
-5|/near-after:試算
-3|/near-after:話が
-3|/near-after:話が新
-6|/near-after:話し
-4|/near-after:話し合
-3|/near-after:話す
-3|/near-after:話す。
-4|/near-after:話は
3|/near-after:認め
-5|/near-after:認識
-3|/near-after:認識を
4|/near-after:語っ
7|/near-after:説明
4|/near-after:説明。
3|/near-after:説明が
-6|/near-after:調整
-3|/near-after:調整が
3|/near-after:調査会
3|/near-after:論_
4|/near-after:論_歳
3|/near-after:論が
4|/near-after:論し
5|/near-after:論した
6|/near-after:論は
3|/near-after:論はし
3|/near-after:論はも
3|/near-after:論外だ
3|/near-after:論浮
3|/near-after:論浮上
-4|/near-after:論調
-4|/near-after:論調査
3|/near-after:講演
-3|/near-after:識を
-3|/near-after:識を示
3|/near-after:議」
3|/near-after:議」は
3|/near-after:議が
3|/near-after:議が報
6|/near-after:議で
6|/near-after:議で一
4|/near-after:議入
4|/near-after:議入り
9|/near-after:議論
3|/near-after:議論し
6|/near-after:議論は
3|/near-after:讨论的
3|/near-after:议。
-3|/near-after:论。
3|/near-after:论的
3|/near-after:论的数
5|/near-after:谭。
3|/near-after:財政で
3|/near-after:財源な
-5|/near-after:財源は
-3|/near-after:賛否
-4|/near-after:賛否割
-4|/near-after:财政
3|/near-after:资相
3|/near-after:资相加
-4|/near-after:起大
-4|/near-after:起大落
4|/near-after:超_
4|/near-after:超_自
4|/near-after:超」
-4|/near-after:超えか
-4|/near-after:超へ、
3|/near-after:超への
-3|/near-after:超案
-3|/near-after:超案が
-6|/near-after:足。
4|/near-after:足り
-6|/near-after:軸に
3|/near-after:込み
6|/near-after:込む
5|/near-after:込むよ
-3|/near-after:过分
-3|/near-after:迈进,
-6|/near-after:近く
-4|/near-after:近くに
-5|/near-after:近づ
-5|/near-after:近づけ
3|/near-after:还很
3|/near-after:还很远
-3|/near-after:进,
-4|/near-after:进,但
-3|/near-after:连续
-3|/near-after:连续十
-8|/near-after:述べ
-4|/near-after:述べ、
-8|/near-after:述べた
4|/near-after:述べま
-3|/near-after:造势
-3|/near-after:造势。
3|/near-after:連立崩
-6|/near-after:進め
-4|/near-after:進める
-4|/near-after:達す
-4|/near-after:達する
-3|/near-after:達成し
-6|/near-after:選択
-6|/near-after:選択肢
4|/near-after:選挙
3|/near-after:選挙へ
-6|/near-after:避け
-5|/near-after:避けら
-4|/near-after:避免
-4|/near-after:避免大
5|/near-after:重だ
3|/near-after:重だ。
4|/near-after:重な
4|/near-after:重な意
3|/near-after:重工
-6|/near-after:野_
-6|/near-after:野_次
3|/near-after:野に
-3|/near-after:野心
-3|/near-after:野心」
-3|/near-after:金利
-3|/near-after:金利の
3|/near-after:钱从
3|/near-after:钱从哪
4|/near-after:長が
3|/near-after:閥会
3|/near-after:閥会合
3|/near-after:问钱
3|/near-after:问钱从
3|/near-after:防卫
-3|/near-after:防衛超
-5|/near-after:阶段
3|/near-after:限を
5|/near-after:限を書
-3|/near-after:需要
-3|/near-after:需要连
6|/near-after:非現
6|/near-after:非現実
-7|/near-after:頭」
3|/near-after:頭に
-3|/near-after:頭に置
-3|/near-after:題だ
-3|/near-after:題だ」
3|/near-after:額を勧
-3|/near-after:額を検
3|/near-after:风,
3|/near-after:风,但
-4|/near-after:首相
-3|/near-after:首相に
3|/near-after:首相の
3|/near-after:高」
3|/near-after:高」_
3|/near-after:高官
8|/near-before:\",
5|/near-before:\",并
3|/near-before:\"DEFENCE
-3|/near-before:\"_
-3|/near-before:\"_各
-4|/near-before:\"不
-3|/near-before:\"重
-3|/near-before:\"重新
3|/near-before:#\"
-4|/near-before:#,
8|/near-before:#,LAND
-3|/near-before:#,例
-5|/near-before:#,再
-3|/near-before:#,提
3|/near-before:#、
-3|/near-before:#か
5|/near-before:#で
3|/near-before:#で、
-3|/near-before:#と
-3|/near-before:#にす
4|/near-before:#に向
10|/near-before:#を
4|/near-before:#不
3|/near-before:#不如
3|/near-before:#以
3|/near-before:#以上
-3|/near-before:#再
-3|/near-before:#再提
-3|/near-before:#到
3|/near-before:#变
5|/near-before:#尚
5|/near-before:#尚且
-4|/near-before:&A
-4|/near-before:&A>
5|/near-before:)は
3|/near-before:)は同
-3|/near-before:)之
-3|/near-before:)之比
3|/near-before:)的
4|/near-before:)的至
5|/near-before:,#
5|/near-before:,#尚
4|/near-before:,ALLIESDEFENCE
3|/near-before:,DATE
3|/near-before:,DATE先
3|/near-before:,DATE至
4|/near-before:,DEFENCE
-3|/near-before:,EU
26|/near-before:,LAND
4|/near-before:,LANDDEFENCE
4|/near-before:,LAND内
4|/near-before:,LAND着
3|/near-before:,LAND若
7|/near-before:,LAND阵
-3|/near-before:,NATO
-8|/near-before:,USA
7|/near-before:,主
7|/near-before:,主张
-3|/near-before:,例
-3|/near-before:,例如
-6|/near-before:,再
-4|/near-before:,再视
-4|/near-before:,却
-3|/near-before:,却还
9|/near-before:,反
8|/near-before:,反对
-4|/near-before:,在
-3|/near-before:,在DATE
-4|/near-before:,将
-4|/near-before:,将DEFENCE
5|/near-before:,市
5|/near-before:,市场
8|/near-before:,并
5|/near-before:,并感
-5|/near-before:,应逐
-4|/near-before:,把
-3|/near-before:,把同
-5|/near-before:,拟
-3|/near-before:,拟在
-3|/near-before:,拟提
-3|/near-before:,提
-3|/near-before:,提高
-7|/near-before:,政
-7|/near-before:,政府
-3|/near-before:,是否
4|/near-before:,有
3|/near-before:,有人
-3|/near-before:,此
-3|/near-before:,此举
5|/near-before:,没
5|/near-before:,没有
3|/near-before:,由
-4|/near-before:,腹
-4|/near-before:,腹案
-6|/near-before:,若
-4|/near-before:,若局
-3|/near-before:,若要
4|/near-before:,要
3|/near-before:,要求
-7|/near-before:,该
-4|/near-before:,该国
-3|/near-before:,该省
3|/near-before:0:
3|/near-before:0:USA
-7|/near-before:0文
-5|/near-before:0文書
4|/near-before::#
-6|/near-before::DEFENCE
-3|/near-before::DEFENCE能
3|/near-before::LAND#
3|/near-before::LAND为
-3|/near-before::LAND考
3|/near-before::USA「
-3|/near-before::「
4|/near-before::国
4|/near-before::国防
-3|/near-before::在
-3|/near-before::在DATE
-4|/near-before:;LAND
-4|/near-before:<Q
-4|/near-before:<Q&
-3|/near-before:>DEFENCE
-3|/near-before:>DEFENCEの
-4|/near-before:A>
-3|/near-before:A>DEFENCE
-3|/near-before:ALLIES\"
-3|/near-before:ALLIES\"_
4|/near-before:ALLIESDEFENCE
4|/near-before:ALLIESDEFENCE达
3|/near-before:ALLIESの負
3|/near-before:ALLIES的
3|/near-before:ALLIES的新
-4|/near-before:A_
-4|/near-before:A_0
3|/near-before:BC
3|/near-before:BC日
3|/near-before:C日
3|/near-before:C日興
4|/near-before:DATEDEFENCE案
-3|/near-before:DATEDEFENCE达
3|/near-before:DATE、
-5|/near-before:DATEに
-4|/near-before:DATEの
3|/near-before:DATEの0
-6|/near-before:DATEのDEFENCE
-3|/near-before:DATEの会
3|/near-before:DATEの報
-3|/near-before:DATEの安
-3|/near-before:DATEの首
5|/near-before:DATEま
5|/near-before:DATEまで
-4|/near-before:DATE中
-4|/near-before:DATE中期
3|/near-before:DATE以
3|/near-before:DATE以前
3|/near-before:DATE先
3|/near-before:DATE先到
3|/near-before:DATE再
-8|/near-before:DATE前
-3|/near-before:DATE前,
-6|/near-before:DATE前后
-7|/near-before:DATE前把
7|/near-before:DATE前提
3|/near-before:DATE合
3|/near-before:DATE合意
-3|/near-before:DATE在
-9|/near-before:DATE把
-9|/near-before:DATE把DEFENCE
3|/near-before:DATE提
-3|/near-before:DATE敲
-3|/near-before:DATE敲定
-3|/near-before:DATE的
-3|/near-before:DATE的#
3|/near-before:DATE的比
3|/near-before:DATE至
3|/near-before:DATE至少
-4|/near-before:DATE达
-3|/near-before:DATE达到
-4|/near-before:DEFENCEGDP
-3|/near-before:DEFENCEGDP比
8|/near-before:DEFENCE「
3|/near-before:DEFENCE「GDP
4|/near-before:DEFENCE「対
4|/near-before:DEFENCEが
-5|/near-before:DEFENCEに
-3|/near-before:DEFENCEに「
-10|/near-before:DEFENCEの
-7|/near-before:DEFENCEのGDP
-6|/near-before:DEFENCEの新
4|/near-before:DEFENCEは
3|/near-before:DEFENCEはGDP
3|/near-before:DEFENCEは「
-5|/near-before:DEFENCEを
-5|/near-before:DEFENCE从
-3|/near-before:DEFENCE从DATE
-3|/near-before:DEFENCE会
-11|/near-before:DEFENCE占
-7|/near-before:DEFENCE占GDP
-4|/near-before:DEFENCE占比
8|/near-before:DEFENCE应
5|/near-before:DEFENCE应提
-13|/near-before:DEFENCE提
-4|/near-before:DEFENCE提至
-5|/near-before:DEFENCE提高
4|/near-before:DEFENCE案
4|/near-before:DEFENCE案增
-3|/near-before:DEFENCE由
-3|/near-before:DEFENCE由现
-3|/near-before:DEFENCE能
-3|/near-before:DEFENCE能否
-3|/near-before:DEFENCE达GDP
3|/near-before:DEFENCE达到
-3|/near-before:EU抛
-3|/near-before:EU抛出
-3|/near-before:GDP#,
-3|/near-before:GDP)之
3|/near-before:GDP)的
5|/near-before:GDP_
6|/near-before:GDPの
5|/near-before:GDPの#
-5|/near-before:GDP应
-5|/near-before:GDP应否
4|/near-before:GDP比例
3|/near-before:GDP比率
-13|/near-before:GDP的
-3|/near-before:GDP的#
-4|/near-before:GDP约
-3|/near-before:GDP约#
3|/near-before:LAND#
3|/near-before:LAND#不
-8|/near-before:LAND:
4|/near-before:LANDDATE
3|/near-before:LANDDATEDEFENCE
15|/near-before:LANDDEFENCE
5|/near-before:LANDDEFENCE应
4|/near-before:LANDDEFENCE新
-3|/near-before:LANDLAND
4|/near-before:LAND_
-5|/near-before:LAND「
6|/near-before:LANDが
3|/near-before:LANDが提
3|/near-before:LANDでも
-3|/near-before:LANDとの
3|/near-before:LANDに
9|/near-before:LANDの
5|/near-before:LANDのDEFENCE
-3|/near-before:LANDのLAND
4|/near-before:LANDの審
-10|/near-before:LANDは
-3|/near-before:LANDはDATE
7|/near-before:LANDも
6|/near-before:LANDもDEFENCE
7|/near-before:LANDや
7|/near-before:LANDやLAND
3|/near-before:LANDを念
4|/near-before:LAND上
4|/near-before:LAND上院
4|/near-before:LAND不
3|/near-before:LAND为
3|/near-before:LAND为何
-5|/near-before:LAND主
-5|/near-before:LAND主张
-3|/near-before:LAND任
-3|/near-before:LAND任期
-3|/near-before:LAND会前
4|/near-before:LAND共
9|/near-before:LAND内
3|/near-before:LAND内に
-3|/near-before:LAND内部
4|/near-before:LAND前
3|/near-before:LAND前LAND
3|/near-before:LAND国
-3|/near-before:LAND在
-5|/near-before:LAND在远
-4|/near-before:LAND外
-7|/near-before:LAND大
-4|/near-before:LAND大統
-3|/near-before:LAND大胜
4|/near-before:LAND安
3|/near-before:LAND安全
-8|/near-before:LAND官
-7|/near-before:LAND官员
-6|/near-before:LAND幹
-7|/near-before:LAND幹部
-3|/near-before:LAND应考
-3|/near-before:LAND总
-3|/near-before:LAND总理
-8|/near-before:LAND拟
-6|/near-before:LAND拟将
-3|/near-before:LAND探
-3|/near-before:LAND探讨
4|/near-before:LAND新
3|/near-before:LAND新首
3|/near-before:LAND有
-5|/near-before:LAND正
6|/near-before:LAND氏
4|/near-before:LAND氏は
4|/near-before:LAND着
4|/near-before:LAND着眼
-4|/near-before:LAND研
-3|/near-before:LAND研议
3|/near-before:LAND立
3|/near-before:LAND立委
-3|/near-before:LAND考
-3|/near-before:LAND考虑
5|/near-before:LAND若
4|/near-before:LAND若能
-6|/near-before:LAND要
-6|/near-before:LAND要求
3|/near-before:LAND议
3|/near-before:LAND议会
-5|/near-before:LAND设
-5|/near-before:LAND设立
3|/near-before:LAND说
4|/near-before:LAND说,
3|/near-before:LAND财
3|/near-before:LAND财政
-5|/near-before:LAND长
-4|/near-before:LAND长皮
-3|/near-before:LAND防
3|/near-before:LAND防卫
-3|/near-before:LAND防衛
-3|/near-before:LAND防长
7|/near-before:LAND阵
7|/near-before:LAND阵营
3|/near-before:MB
3|/near-before:MBC
3|/near-before:NATO#
4|/near-before:NATO「
5|/near-before:NATO「冷
3|/near-before:NATOに倣
-10|/near-before:NATOの
-3|/near-before:NATOの算
-3|/near-before:NATO在
-3|/near-before:NATO建
-3|/near-before:NATO建言
-3|/near-before:NATO把
-3|/near-before:NATO推
6|/near-before:NATO要
-4|/near-before:Q&
-4|/near-before:Q&A
3|/near-before:SM
3|/near-before:SMB
-3|/near-before:USA,
-3|/near-before:USA,却
3|/near-before:USA「USA
-4|/near-before:USAか
-4|/near-before:USAから
3|/near-before:USAがALLIES
3|/near-before:USAがNATO
3|/near-before:USAに
4|/near-before:USAに言
3|/near-before:USAの
4|/near-before:USAの関
4|/near-before:USA前
4|/near-before:USA前国
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
3|/near-before:USA防権
-4|/near-before:_0
-4|/near-before:_0年
3|/near-before:_ALLIESの
5|/near-before:_DEFENCE
3|/near-before:_DEFENCE「
-3|/near-before:_DEFENCEに
-5|/near-before:_DEFENCE目
5|/near-before:_LAND
3|/near-before:_NATO
3|/near-before:_「LAND
-3|/near-before:_な
-3|/near-before:_なぜ
-3|/near-before:_各
-3|/near-before:_各国
3|/near-before:_知
3|/near-before:_知事
-3|/near-before:、#
-3|/near-before:、DATE
-3|/near-before:、DATEに
-7|/near-before:、DATEの
6|/near-before:、DATEま
-4|/near-before:、GDP比
5|/near-before:、LAND
3|/near-before:、LAND内
3|/near-before:、USAが
6|/near-before:、「
3|/near-before:、「金
5|/near-before:、与
5|/near-before:、与党
4|/near-before:、国
3|/near-before:、国家
3|/near-before:、委
3|/near-before:、委員
3|/near-before:、少
3|/near-before:、少な
-14|/near-before:、政
-14|/near-before:、政府
-3|/near-before:、次
-4|/near-before:、次の
3|/near-before:、海
6|/near-before:、自
6|/near-before:、自民
3|/near-before:、議
3|/near-before:、議会
4|/near-before:《国
4|/near-before:《国防
4|/near-before:》宣
4|/near-before:》宣称
3|/near-before:》披
3|/near-before:》披露
3|/near-before:「#变
4|/near-before:「DATEに
-7|/near-before:「DEFENCE
7|/near-before:「GDP
4|/near-before:「GDPの
4|/near-before:「LAND
-4|/near-before:「LANDの
7|/near-before:「LANDは
3|/near-before:「USA
3|/near-before:「USA回
-4|/near-before:「い
-3|/near-before:「いず
3|/near-before:「中
3|/near-before:「中核
4|/near-before:「党
4|/near-before:「党と
5|/near-before:「冷
5|/near-before:「冷戦
6|/near-before:「対
6|/near-before:「対GDP
-3|/near-before:「幅
-3|/near-before:「幅」
-3|/near-before:「自前
3|/near-before:「金
3|/near-before:「金額
5|/near-before:」,
3|/near-before:」_
3|/near-before:」_NATO
7|/near-before:」と
4|/near-before:」とす
-3|/near-before:」持
-3|/near-before:」持た
-4|/near-before:あっ
-4|/near-before:あった
3|/near-before:ある
-3|/near-before:い。
3|/near-before:い」と
-4|/near-before:いず
-4|/near-before:いずれ
3|/near-before:いた
-3|/near-before:いて
-3|/near-before:いては
5|/near-before:いと
3|/near-before:いとし
4|/near-before:いる。
4|/near-before:え、
3|/near-before:える
5|/near-before:え方
5|/near-before:え方に
-4|/near-before:かけ
-4|/near-before:かけて
-9|/near-before:から
4|/near-before:が#
4|/near-before:がDATE
3|/near-before:がDATE合
-3|/near-before:がDEFENCE
-4|/near-before:がDEFENCEを
3|/near-before:がNATO
3|/near-before:がNATOに
3|/near-before:が、LAND
-3|/near-before:が「
3|/near-before:がも
3|/near-before:がもた
-3|/near-before:が前
-3|/near-before:が年
-3|/near-before:が年末
4|/near-before:が意
4|/near-before:が意見
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
-3|/near-before:け、
-3|/near-before:けて
-4|/near-before:けてDEFENCE
-4|/near-before:けで
4|/near-before:け着
4|/near-before:け着実
4|/near-before:げて
4|/near-before:げてい
-5|/near-before:こと
-3|/near-before:ことに
8|/near-before:し、
5|/near-before:し、「
3|/near-before:し、国
3|/near-before:した国
-4|/near-before:した紙
3|/near-before:した計
-4|/near-before:して
-5|/near-before:してい
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
-3|/near-before:せる案
3|/near-before:そのも
-3|/near-before:た#
-4|/near-before:た「
-4|/near-before:た「GDP
3|/near-before:たが
3|/near-before:たが、
-5|/near-before:たこ
-5|/near-before:たこと
-3|/near-before:たせ
-3|/near-before:たせる
5|/near-before:たと
3|/near-before:たない
3|/near-before:た国
3|/near-before:た国家
-4|/near-before:た紙
-4|/near-before:た紙に
3|/near-before:た計
3|/near-before:だGDP
3|/near-before:だGDP比
-4|/near-before:だけ
-4|/near-before:だけで
3|/near-before:だと
-5|/near-before:った
5|/near-before:って
3|/near-before:って唱
-3|/near-before:つい
-3|/near-before:ついて
-4|/near-before:てDEFENCE
-4|/near-before:てDEFENCEを
3|/near-before:て、
3|/near-before:てに
3|/near-before:てに_
3|/near-before:て唱
3|/near-before:て唱え
3|/near-before:で#
3|/near-before:でDEFENCEを
3|/near-before:でGDP
3|/near-before:でLAND
-3|/near-before:で、DATE
6|/near-before:で、LAND
-4|/near-before:で、政
3|/near-before:で「
-3|/near-before:で「自
6|/near-before:でに
-3|/near-before:では、
6|/near-before:でも
3|/near-before:で増
3|/near-before:で増額
3|/near-before:とLANDを
-4|/near-before:と、政
4|/near-before:とし、
-3|/near-before:とした
4|/near-before:とす
4|/near-before:とする
-4|/near-before:とに
-3|/near-before:との
-3|/near-before:との会
5|/near-before:とは
3|/near-before:とは、
4|/near-before:とも
3|/near-before:と記
3|/near-before:と記し
-3|/near-before:ない。
4|/near-before:ないと
4|/near-before:なく
5|/near-before:なくと
-3|/near-before:なぜ
-3|/near-before:に#
3|/near-before:に_
-4|/near-before:に、
-3|/near-before:に、GDP
-4|/near-before:に「
-3|/near-before:に「幅
5|/near-before:に」
5|/near-before:に」_
-3|/near-before:にす
-3|/near-before:につ
-3|/near-before:につい
4|/near-before:にと
-13|/near-before:には
3|/near-before:にはDATE
-3|/near-before:には、
-4|/near-before:には「
3|/near-before:には理
-10|/near-before:によ
-7|/near-before:による
-3|/near-before:によれ
3|/near-before:に倣
3|/near-before:に倣っ
5|/near-before:に向
5|/near-before:に向け
-3|/near-before:に対
-3|/near-before:に対し
3|/near-before:に求
3|/near-before:に求め
-3|/near-before:に決
-3|/near-before:に決め
5|/near-before:に盛
5|/near-before:に盛り
4|/near-before:に積
4|/near-before:に積み
3|/near-before:に言
3|/near-before:に言わ
3|/near-before:に関し
9|/near-before:の#
4|/near-before:の#に
-6|/near-before:のDEFENCE
3|/near-before:のDEFENCE、
-3|/near-before:のDEFENCEだ
-3|/near-before:のDEFENCEに
3|/near-before:のDEFENCEは
-4|/near-before:のDEFENCEを
-8|/near-before:のGDP
-7|/near-before:のGDP比
3|/near-before:の「
4|/near-before:のに
3|/near-before:のには
7|/near-before:のは
3|/near-before:のも
3|/near-before:のもの
-4|/near-before:の一
-4|/near-before:の一人
-3|/near-before:の上
-3|/near-before:の上で
-4|/near-before:の会見
3|/near-before:の候
3|/near-before:の候補
-4|/near-before:の原
-4|/near-before:の原案
4|/near-before:の報
3|/near-before:の報告
3|/near-before:の委
3|/near-before:の委員
-3|/near-before:の安保
4|/near-before:の審
4|/near-before:の審議
-4|/near-before:の小
-4|/near-before:の小川
-3|/near-before:の抑
-3|/near-before:の抑止
-4|/near-before:の改
-4|/near-before:の改定
3|/near-before:の斉
3|/near-before:の斉藤
-7|/near-before:の新
-4|/near-before:の新た
-3|/near-before:の新目
-4|/near-before:の方
-4|/near-before:の方針
3|/near-before:の書
3|/near-before:の書簡
4|/near-before:の有
4|/near-before:の有識
3|/near-before:の果
3|/near-before:の果て
-3|/near-before:の概
-3|/near-before:の概算
3|/near-before:の水
3|/near-before:の水準
3|/near-before:の田
3|/near-before:の田村
3|/near-before:の研
3|/near-before:の研究
-3|/near-before:の算
-3|/near-before:の算定
-3|/near-before:の結
-3|/near-before:の結果
3|/near-before:の維
3|/near-before:の維持
5|/near-before:の考
5|/near-before:の考え
3|/near-before:の調
3|/near-before:の調査
-8|/near-before:の議
-8|/near-before:の議会
3|/near-before:の負
3|/near-before:の負担
3|/near-before:の野
3|/near-before:の野田
4|/near-before:の関
4|/near-before:の関係
-3|/near-before:の首
-3|/near-before:の首脳
3|/near-before:は#
-4|/near-before:はDATE
-4|/near-before:はDATEに
6|/near-before:はDEFENCE
-3|/near-before:はDEFENCEの
4|/near-before:はDEFENCEを
6|/near-before:はGDP
5|/near-before:はGDP比
13|/near-before:は、
3|/near-before:は、少
13|/near-before:は「
4|/near-before:は「GDP
-4|/near-before:は「い
4|/near-before:は「党
-3|/near-before:は「年
-5|/near-before:はな
-4|/near-before:はない
3|/near-before:は同
3|/near-before:は同会
3|/near-before:は理
3|/near-before:は理解
-3|/near-before:ば、
3|/near-before:ば財
3|/near-before:ば財政
-4|/near-before:へ_
3|/near-before:へ「
3|/near-before:べきだ
7|/near-before:まで
4|/near-before:までに
5|/near-before:み上
5|/near-before:み上げ
-3|/near-before:めて「
4|/near-before:める
-3|/near-before:める目
7|/near-before:もDEFENCE
6|/near-before:もDEFENCEの
3|/near-before:もた
3|/near-before:もたな
4|/near-before:もの
3|/near-before:ものに
7|/near-before:やLAND
6|/near-before:やLANDも
-3|/near-before:やす
3|/near-before:やせば
-7|/near-before:よる
-7|/near-before:よると
-3|/near-before:よれ
-3|/near-before:よれば
3|/near-before:らは
3|/near-before:りきで
5|/near-before:り込
3|/near-before:り込ん
-5|/near-before:るDEFENCE
-5|/near-before:るDEFENCEの
5|/near-before:る。
3|/near-before:る」
3|/near-before:る」と
-6|/near-before:ると、
3|/near-before:ると記
7|/near-before:るの
7|/near-before:るのは
3|/near-before:るべ
3|/near-before:るべき
-3|/near-before:る余
-3|/near-before:る余力
3|/near-before:る前
3|/near-before:る前に
3|/near-before:る政
3|/near-before:る政府
-3|/near-before:る案
-3|/near-before:る案_
-3|/near-before:る目
-3|/near-before:る目標
-3|/near-before:れ、
5|/near-before:れて
-3|/near-before:れば、
5|/near-before:れる
3|/near-before:れる前
3|/near-before:れ以
3|/near-before:れ以上
3|/near-before:われて
-3|/near-before:をDATE
-5|/near-before:をDATEに
-6|/near-before:をGDP
-4|/near-before:をGDP比
-3|/near-before:を参
-3|/near-before:を参考
-7|/near-before:を含
-5|/near-before:を含め
3|/near-before:を基
3|/near-before:を基本
3|/near-before:を念
3|/near-before:を念頭
5|/near-before:を示
3|/near-before:を示し
-4|/near-before:を設
-4|/near-before:を設け
3|/near-before:んだGDP
-3|/near-before:イル
-3|/near-before:イル財
-3|/near-before:グバ
-3|/near-before:グバイ
-3|/near-before:バイ
-3|/near-before:バイル
-3|/near-before:リン
-3|/near-before:リング
-3|/near-before:ル財
-3|/near-before:ル財務
-3|/near-before:ング
-3|/near-before:ングバ
-5|/near-before:・与
-5|/near-before:・与党
-5|/near-before:・研
-5|/near-before:・研究
3|/near-before:一些
-4|/near-before:一人
-4|/near-before:一人は
-4|/near-before:一份
-3|/near-before:一方で
-3|/near-before:万亿美
5|/near-before:上,
4|/near-before:上げ
4|/near-before:上げて
-3|/near-before:上で
3|/near-before:上増
3|/near-before:上増や
6|/near-before:上院
4|/near-before:上院、
4|/near-before:下一个
-8|/near-before:下届
-7|/near-before:下届议
4|/near-before:不如
4|/near-before:不如LAND
-5|/near-before:不排
-5|/near-before:不排除
6|/near-before:不是
-3|/near-before:不要
-4|/near-before:不设
3|/near-before:与\"
8|/near-before:与党
3|/near-before:与党の
8|/near-before:与党内
3|/near-before:与党幹
-3|/near-before:专家
-6|/near-before:专家会
5|/near-before:且吃
5|/near-before:且吃力
4|/near-before:业股
-5|/near-before:东的
-5|/near-before:东的扩
3|/near-before:两步
3|/near-before:两步走
-3|/near-before:中,
-3|/near-before:中に
4|/near-before:中央
3|/near-before:中央「
4|/near-before:中提
4|/near-before:中提出
-4|/near-before:中期
3|/near-before:中核で
3|/near-before:中間
9|/near-before:为,
5|/near-before:为,LAND
-3|/near-before:为,此
-7|/near-before:为DATE
-3|/near-before:为DATE敲
-5|/near-before:为了
-5|/near-before:为了应
3|/near-before:为何离
3|/near-before:为适
3|/near-before:为适用
8|/near-before:主席
4|/near-before:主席萨
28|/near-before:主张
5|/near-before:主张,
3|/near-before:主张DEFENCE
-4|/near-before:主张今
-5|/near-before:主张先
7|/near-before:主张将
4|/near-before:主张把
-3|/near-before:主张最
6|/near-before:丽文
4|/near-before:丽文:
-3|/near-before:举意
-3|/near-before:举意在
3|/near-before:之为
3|/near-before:之为适
-4|/near-before:之比
-3|/near-before:之比提
-4|/near-before:也代
-4|/near-before:也代表
-3|/near-before:也提
3|/near-before:了」
3|/near-before:了」_
-5|/near-before:了应
-5|/near-before:了应付
-6|/near-before:予算
-3|/near-before:予算委
3|/near-before:争長
3|/near-before:争長官
3|/near-before:事批
3|/near-before:事批中
3|/near-before:事长
3|/near-before:事长LAND
-3|/near-before:于DATE
3|/near-before:于GDP
3|/near-before:于全
3|/near-before:于全球
3|/near-before:五典
8|/near-before:五年
7|/near-before:五年内
3|/near-before:交顾
3|/near-before:交顾问
4|/near-before:产业
4|/near-before:产业股
3|/near-before:人USA
4|/near-before:人USA日
-3|/near-before:人は
-20|/near-before:人士
-5|/near-before:人士的
-4|/near-before:人士称
-3|/near-before:人士认
-3|/near-before:人士说
-3|/near-before:亿美
-3|/near-before:亿美元
-6|/near-before:什么
-3|/near-before:今后
-4|/near-before:今后应
-5|/near-before:从#
-3|/near-before:从#到
-3|/near-before:从DATE
-3|/near-before:从DATE的
-3|/near-before:从未
4|/near-before:他没
4|/near-before:他没有
-4|/near-before:他补
-4|/near-before:他补充
-4|/near-before:他还
-4|/near-before:他还希
-5|/near-before:付LAND
-5|/near-before:付LAND在
-3|/near-before:代表「
4|/near-before:代表は
6|/near-before:以上
3|/near-before:以上増
3|/near-before:以前
-3|/near-before:件,
-4|/near-before:件,将
-3|/near-before:件列
-3|/near-before:件列明
-3|/near-before:件时
-7|/near-before:任期
-4|/near-before:任期内
4|/near-before:任首
4|/near-before:任首相
5|/near-before:众提
5|/near-before:众提出
-3|/near-before:会:
3|/near-before:会では
4|/near-before:会の
3|/near-before:会の委
10|/near-before:会は
-3|/near-before:会任
-3|/near-before:会任期
-5|/near-before:会会
-5|/near-before:会会期
4|/near-before:会前任
-3|/near-before:会前公
-3|/near-before:会合
-3|/near-before:会合で
4|/near-before:会委
3|/near-before:会幹
3|/near-before:会幹部
-3|/near-before:会报
-3|/near-before:会报告
-8|/near-before:会期
-5|/near-before:会期に
3|/near-before:会民
3|/near-before:会民主
-3|/near-before:会見
-3|/near-before:会見で
3|/near-before:会談し
13|/near-before:会議
4|/near-before:会議が
-3|/near-before:会议倾
-5|/near-before:会议将
4|/near-before:会议建
5|/near-before:会長
5|/near-before:会長は
-3|/near-before:估过
-6|/near-before:体普
-6|/near-before:体普遍
3|/near-before:何离
-3|/near-before:余力
-3|/near-before:余力は
3|/near-before:佳彦
3|/near-before:佳彦共
3|/near-before:例に
-3|/near-before:例升
-3|/near-before:例升至
-3|/near-before:例如
-3|/near-before:例如USA
-8|/near-before:保0
-8|/near-before:保0文
-5|/near-before:保・
-5|/near-before:保・研
3|/near-before:保守
-3|/near-before:保文
-3|/near-before:保文件
-4|/near-before:信に
-4|/near-before:信によ
-3|/near-before:修订
-3|/near-before:修订文
6|/near-before:候補
4|/near-before:候補は
3|/near-before:候选
3|/near-before:候选人
3|/near-before:倣っ
3|/near-before:倣って
-3|/near-before:元代
-3|/near-before:元代表
6|/near-before:元首
6|/near-before:元首相
-4|/near-before:充,
-4|/near-before:充,若
3|/near-before:先到
4|/near-before:党と
4|/near-before:党とし
16|/near-before:党の
3|/near-before:党の斉
3|/near-before:党の田
5|/near-before:党は
-3|/near-before:党专
-3|/near-before:党专家
10|/near-before:党主
5|/near-before:党主席
5|/near-before:党主张
3|/near-before:党党
14|/near-before:党内
7|/near-before:党内で
3|/near-before:党内に
5|/near-before:党则
7|/near-before:党幹
7|/near-before:党幹部
6|/near-before:党批
6|/near-before:党批评
-4|/near-before:党消
-4|/near-before:党消息
4|/near-before:党首
3|/near-before:全球ALLIES
-3|/near-before:公布
-3|/near-before:公布,
6|/near-before:公开
4|/near-before:公开唱
4|/near-before:公明
-3|/near-before:公明元
5|/near-before:公明党
4|/near-before:公約
4|/near-before:公約_
-4|/near-before:公約、
3|/near-before:公約で
3|/near-before:共同
4|/near-before:共同代
3|/near-before:共産
3|/near-before:共産党
4|/near-before:共通
4|/near-before:共通す
5|/near-before:其采
5|/near-before:其采购
3|/near-before:内では
4|/near-before:内に
-3|/near-before:内にGDP
-3|/near-before:内人
3|/near-before:内就
3|/near-before:内就达
3|/near-before:内已
-3|/near-before:内达到
-3|/near-before:内部
3|/near-before:内部,
-3|/near-before:内部评
-4|/near-before:内阁
-3|/near-before:内首
-3|/near-before:内首長
-4|/near-before:再提
-3|/near-before:再提至
-4|/near-before:再视
-4|/near-before:再视情
-4|/near-before:写入
3|/near-before:冲绳
3|/near-before:冲绳慰
-4|/near-before:况升
-4|/near-before:况升至
5|/near-before:冷戦
5|/near-before:冷戦期
4|/near-before:准,
3|/near-before:准,由
-3|/near-before:出\"重
3|/near-before:出的
3|/near-before:分两
3|/near-before:分两步
3|/near-before:分析:
-3|/near-before:分析人
4|/near-before:分阶
4|/near-before:分阶段
-3|/near-before:列明
-3|/near-before:列明DATE
3|/near-before:则认
3|/near-before:则认为
-14|/near-before:到DATE
-3|/near-before:到DATE将
-5|/near-before:到DATE把
3|/near-before:到GDP的
3|/near-before:券は
3|/near-before:券は、
3|/near-before:券报
3|/near-before:券报告
-3|/near-before:前,把
-6|/near-before:前LAND官
3|/near-before:前に
-3|/near-before:前の抑
4|/near-before:前任
4|/near-before:前任首
-3|/near-before:前公布
-6|/near-before:前后
-5|/near-before:前后把
4|/near-before:前国
3|/near-before:前国安
3|/near-before:前干
3|/near-before:前干事
-7|/near-before:前把
-7|/near-before:前把DEFENCE
6|/near-before:前提
7|/near-before:前提高
5|/near-before:力,
-3|/near-before:力に
-3|/near-before:力には
-3|/near-before:力は
-3|/near-before:力はな
-3|/near-before:加码到
4|/near-before:加速
3|/near-before:加速す
-4|/near-before:务省
-4|/near-before:务省人
-6|/near-before:势恶
-6|/near-before:势恶化
-7|/near-before:務相
-3|/near-before:務相は
3|/near-before:勢は
-7|/near-before:化,
-3|/near-before:化,LAND
-4|/near-before:化,该
4|/near-before:十年
3|/near-before:十年内
-7|/near-before:升至
5|/near-before:博沃
-10|/near-before:占GDP
-4|/near-before:占GDP(
5|/near-before:占GDP_
-5|/near-before:占GDP应
7|/near-before:占GDP比
-4|/near-before:占GDP的
-3|/near-before:占GDP约
4|/near-before:卫产
4|/near-before:卫产业
-3|/near-before:即场
-3|/near-before:即场起
-3|/near-before:却还
-3|/near-before:却还要
-4|/near-before:原案
-4|/near-before:原案に
-3|/near-before:去一
-3|/near-before:去一个
4|/near-before:参政
3|/near-before:参政党
-3|/near-before:参考
-3|/near-before:参考に
3|/near-before:参选
3|/near-before:参选人
-3|/near-before:参院予
3|/near-before:参院選
3|/near-before:友会
9|/near-before:反对
7|/near-before:反对把
4|/near-before:反调
4|/near-before:反调:
6|/near-before:受访
-3|/near-before:可多
-3|/near-before:可多花
5|/near-before:吃力
5|/near-before:吃力,
-4|/near-before:各国
-3|/near-before:各国或
-3|/near-before:合で
-4|/near-before:合で、
-4|/near-before:合の小
4|/near-before:合は
4|/near-before:同代
4|/near-before:同代表
3|/near-before:同会
3|/near-before:同会議
3|/near-before:同友
3|/near-before:同友会
3|/near-before:同样
-3|/near-before:同盟
-3|/near-before:同盟的
-4|/near-before:同社引
4|/near-before:同社评
-4|/near-before:后应
-4|/near-before:后应达
-5|/near-before:后把
-5|/near-before:后把DEFENCE
-3|/near-before:向NATO
-3|/near-before:向NATO建
5|/near-before:向け
4|/near-before:向け着
-3|/near-before:向国
-3|/near-before:向国会
-3|/near-before:向在文
-3|/near-before:否已
-3|/near-before:否认
-4|/near-before:否超
-4|/near-before:否超过
-3|/near-before:否达
-3|/near-before:否达到
-3|/near-before:含め
-3|/near-before:告,拟
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
3|/near-before:呼吁
-3|/near-before:哄:
-3|/near-before:哄:「
8|/near-before:員は
3|/near-before:員は「
4|/near-before:員会
4|/near-before:員会は
4|/near-before:員長
4|/near-before:員長は
3|/near-before:唱え
3|/near-before:唱える
4|/near-before:唱反
4|/near-before:唱反调
3|/near-before:喜明
3|/near-before:喜明:
5|/near-before:器,
5|/near-before:器,没
-3|/near-before:回应
3|/near-before:回来
3|/near-before:回来了
3|/near-before:回顾
3|/near-before:回顾0
4|/near-before:団連
4|/near-before:団連が
-4|/near-before:国不
-4|/near-before:国不排
-4|/near-before:国会
-3|/near-before:国会报
3|/near-before:国家
6|/near-before:国家防
-3|/near-before:国或
-3|/near-before:国或可
6|/near-before:国民
3|/near-before:国民連
6|/near-before:国防
5|/near-before:国防应
3|/near-before:国防战
-9|/near-before:国防相
-3|/near-before:国防部
-8|/near-before:在DATE
-6|/near-before:在DATE前
-4|/near-before:在DATE把
4|/near-before:在GDP
3|/near-before:在GDP的
-3|/near-before:在LAND任
-7|/near-before:在下
-5|/near-before:在下届
-3|/near-before:在为
-3|/near-before:在为DATE
3|/near-before:在内
-3|/near-before:在文
-3|/near-before:在文件
3|/near-before:在竞
3|/near-before:在竞选
-5|/near-before:在远
-5|/near-before:在远东
5|/near-before:在野
5|/near-before:在野党
3|/near-before:场憧
3|/near-before:场憧憬
-3|/near-before:场起
-3|/near-before:场起哄
3|/near-before:基本と
-6|/near-before:基準
3|/near-before:報告
3|/near-before:報告書
3|/near-before:増へ
3|/near-before:増へ「
-3|/near-before:増やす
7|/near-before:増額
3|/near-before:増額そ
4|/near-before:增#
4|/near-before:增#,
-5|/near-before:士的
-5|/near-before:士的话
-4|/near-before:士称
-4|/near-before:士称,
-3|/near-before:士认
-3|/near-before:士认为
-3|/near-before:士说
-3|/near-before:士说,
3|/near-before:声音
3|/near-before:声音主
3|/near-before:外交
3|/near-before:外交顾
-4|/near-before:外长
-3|/near-before:多提
-3|/near-before:多提高
-3|/near-before:多花
-5|/near-before:大統
-5|/near-before:大統領
-3|/near-before:大胜_
3|/near-before:大軍
3|/near-before:大軍拡
-4|/near-before:太の
-4|/near-before:太の方
3|/near-before:央「
3|/near-before:央「#
4|/near-before:如LAND
-3|/near-before:如USA
-3|/near-before:如USA,
8|/near-before:委员
4|/near-before:委员会
9|/near-before:委員
4|/near-before:委員会
4|/near-before:委員長
-3|/near-before:委质问
6|/near-before:委马
6|/near-before:委马文
-4|/near-before:媒:
-4|/near-before:媒:LAND
-6|/near-before:媒体
-6|/near-before:媒体普
-6|/near-before:媒披
-6|/near-before:媒披露
3|/near-before:子委
3|/near-before:子委員
-3|/near-before:字:
-3|/near-before:字:在
-4|/near-before:字是
-9|/near-before:安保
-7|/near-before:安保0
4|/near-before:安保三
-3|/near-before:安保文
5|/near-before:安倍
3|/near-before:官)
3|/near-before:官)は
-3|/near-before:官が
-11|/near-before:官员
-4|/near-before:官房
-3|/near-before:定_
-3|/near-before:定_DEFENCE
4|/near-before:定、自
-3|/near-before:定に触
3|/near-before:定为
3|/near-before:定在
-3|/near-before:定方
-3|/near-before:定方法
3|/near-before:宜分
3|/near-before:宜分两
4|/near-before:実に
4|/near-before:実に積
4|/near-before:宣称
4|/near-before:宣称,
-3|/near-before:宪民
-3|/near-before:宪民主
-3|/near-before:家:
-6|/near-before:家会
-6|/near-before:家会议
-3|/near-before:家安
-3|/near-before:家安全
-3|/near-before:家明
-3|/near-before:家明明
6|/near-before:家防
6|/near-before:家防衛
-5|/near-before:審「
-3|/near-before:審「DEFENCE
4|/near-before:審議
4|/near-before:審議会
7|/near-before:对把
7|/near-before:对把DEFENCE
3|/near-before:寺五
3|/near-before:寺五典
-3|/near-before:导,
6|/near-before:対GDP
6|/near-before:対GDP比
-3|/near-before:対し
-7|/near-before:将DEFENCE
-3|/near-before:将DEFENCE从
3|/near-before:将DEFENCE占
-12|/near-before:将DEFENCE提
4|/near-before:将DEFENCE目
-5|/near-before:将讨
-5|/near-before:将讨论
-4|/near-before:小川
-4|/near-before:小川淳
3|/near-before:小组
4|/near-before:小野
3|/near-before:小野寺
5|/near-before:少な
5|/near-before:少なく
6|/near-before:少达
6|/near-before:少达到
4|/near-before:尔维
4|/near-before:尔维尼
5|/near-before:尚且
5|/near-before:尚且吃
3|/near-before:就达
3|/near-before:就达到
4|/near-before:尼公
4|/near-before:尼公开
3|/near-before:尽快
-6|/near-before:局势
-6|/near-before:局势恶
-3|/near-before:局者
-3|/near-before:局者は
-4|/near-before:川淳
-4|/near-before:川淳也
4|/near-before:左派
3|/near-before:已有
3|/near-before:已有人
-3|/near-before:已超
-3|/near-before:已超过
3|/near-before:巴德
3|/near-before:巴德诺
3|/near-before:市场
3|/near-before:市场憧
4|/near-before:市早
4|/near-before:市早苗
-3|/near-before:布,
-3|/near-before:布,拟
-5|/near-before:希望
-5|/near-before:希望在
-3|/near-before:带去
-3|/near-before:带去一
4|/near-before:席萨
4|/near-before:席萨尔
-3|/near-before:幅」
-3|/near-before:幅」持
5|/near-before:幕僚
3|/near-before:干事
3|/near-before:干事长
10|/near-before:年内
-5|/near-before:年末
-5|/near-before:年末に
5|/near-before:并感
5|/near-before:并感谢
5|/near-before:幹部
-3|/near-before:幹部の
7|/near-before:幹部は
-4|/near-before:应付
-5|/near-before:应付LAND
7|/near-before:应占
5|/near-before:应占GDP
-4|/near-before:应否
-4|/near-before:应否超
3|/near-before:应把
3|/near-before:应把DEFENCE
5|/near-before:应提
6|/near-before:应提高
-3|/near-before:应考
-3|/near-before:应考虑
-8|/near-before:应达
-5|/near-before:应逐
-5|/near-before:应逐步
6|/near-before:府,
6|/near-before:府,反
-3|/near-before:府DATE
-7|/near-before:府が
3|/near-before:府がDATE
-3|/near-before:府がDEFENCE
-3|/near-before:府が年
-3|/near-before:府が検
4|/near-before:府の
3|/near-before:府の有
-3|/near-before:府は
-3|/near-before:府は、
-5|/near-before:府・
-5|/near-before:府・与
-18|/near-before:府内
-11|/near-before:府内で
-3|/near-before:府内部
3|/near-before:府分
3|/near-before:府分阶
5|/near-before:府将
5|/near-before:府将DEFENCE
4|/near-before:府把
3|/near-before:府把DEFENCE
3|/near-before:府有
3|/near-before:府有识
3|/near-before:府本
3|/near-before:府本届
-6|/near-before:府正
-4|/near-before:府正在
-4|/near-before:府筋
-4|/near-before:府筋は
-5|/near-before:府関
-5|/near-before:府関係
-4|/near-before:度か
-4|/near-before:度かけ
-3|/near-before:建言
-3|/near-before:建言,
20|/near-before:建议
-3|/near-before:建议DATE
4|/near-before:建议DEFENCE
3|/near-before:建议LAND
-4|/near-before:建议把
6|/near-before:建议政
3|/near-before:建议新
4|/near-before:开唱
4|/near-before:开唱反
-4|/near-before:引LAND
-7|/near-before:引述
-7|/near-before:引述执
-5|/near-before:张,应
3|/near-before:张DEFENCE
-4|/near-before:张今
-4|/near-before:张今后
-5|/near-before:张先
-3|/near-before:张先以
7|/near-before:张将
6|/near-before:张将DEFENCE
4|/near-before:张把
4|/near-before:张把DEFENCE
-3|/near-before:张最
-3|/near-before:张最多
3|/near-before:强调
5|/near-before:强调LAND
5|/near-before:当众
5|/near-before:当众提
-4|/near-before:当初
-5|/near-before:当局
-3|/near-before:当局者
-3|/near-before:当面
3|/near-before:彦共
3|/near-before:彦共同
-5|/near-before:後、
4|/near-before:德诺
3|/near-before:德诺赫
5|/near-before:必要
3|/near-before:念頭
3|/near-before:念頭に
-3|/near-before:总理
-3|/near-before:总理LAND
4|/near-before:总统普
-4|/near-before:息人
-4|/near-before:息人士
-6|/near-before:恶化
-6|/near-before:恶化,
-4|/near-before:情况升
-3|/near-before:想要
-3|/near-before:意在
-3|/near-before:意在为
4|/near-before:意見
4|/near-before:意見書
5|/near-before:感谢
5|/near-before:感谢其
3|/near-before:慰灵
3|/near-before:慰灵日
3|/near-before:憧憬
3|/near-before:憧憬LAND
3|/near-before:憬LAND
3|/near-before:憬LAND把
3|/near-before:成立
3|/near-before:成立_
-3|/near-before:或可
-3|/near-before:或可多
-3|/near-before:战略
3|/near-before:战略》
3|/near-before:战略政
5|/near-before:戦期
5|/near-before:戦期の
3|/near-before:戦略に
-4|/near-before:托瑞
-4|/near-before:托瑞斯
-3|/near-before:执政党
3|/near-before:执政联
-5|/near-before:扩张
-5|/near-before:扩张,
3|/near-before:批中
3|/near-before:批中央
5|/near-before:批评
5|/near-before:批评政
3|/near-before:把\"
3|/near-before:把\"DEFENCE
-4|/near-before:把DEFENCE
-3|/near-before:把DEFENCE由
4|/near-before:把DEFENCE目
-3|/near-before:把同
-3|/near-before:把同盟
-3|/near-before:抑止
-3|/near-before:抑止力
-3|/near-before:投資
-3|/near-before:抛出
-3|/near-before:抛出\"
3|/near-before:报告
3|/near-before:报告指
-4|/near-before:报导
-3|/near-before:报导,
-3|/near-before:报道
3|/near-before:披露,
-6|/near-before:披露的
-3|/near-before:抬高
-3|/near-before:抬高到
4|/near-before:押注
3|/near-before:担増
3|/near-before:担増へ
5|/near-before:拉博
5|/near-before:拉博沃
-6|/near-before:拟在
-3|/near-before:拟在LAND
-6|/near-before:拟将
-6|/near-before:拟将DEFENCE
-3|/near-before:拟提高
3|/near-before:拡の果
-3|/near-before:持た
-3|/near-before:持たせ
3|/near-before:持を
3|/near-before:持を基
3|/near-before:指,
3|/near-before:指,市
-5|/near-before:排除
-4|/near-before:排除向
-6|/near-before:探讨
-3|/near-before:探讨修
-3|/near-before:推\"
4|/near-before:掲げ
-4|/near-before:提到#
3|/near-before:提到GDP
-3|/near-before:提升
-8|/near-before:提至
-3|/near-before:提至GDP
6|/near-before:提言
-5|/near-before:提言「
4|/near-before:提言し
-4|/near-before:提议,
3|/near-before:提议把
3|/near-before:提高到
-4|/near-before:援引
-4|/near-before:援引LAND
-3|/near-before:支出
4|/near-before:支撑
-7|/near-before:改为
-9|/near-before:改定
-3|/near-before:改定_
-4|/near-before:改革連
3|/near-before:政が
3|/near-before:政がも
-3|/near-before:政党专
-3|/near-before:政党人
-4|/near-before:政党消
-20|/near-before:政府
6|/near-before:政府,
-3|/near-before:政府DATE
-5|/near-before:政府が
3|/near-before:政府の
-4|/near-before:政府は
-4|/near-before:政府・
-15|/near-before:政府内
3|/near-before:政府分
5|/near-before:政府将
4|/near-before:政府把
3|/near-before:政府有
3|/near-before:政府本
-5|/near-before:政府正
-4|/near-before:政府筋
-5|/near-before:政府関
4|/near-before:政策
3|/near-before:政策研
3|/near-before:政联
3|/near-before:政联盟
3|/near-before:政調
-3|/near-before:数字
-3|/near-before:数字:
-4|/near-before:数字是
-3|/near-before:敲定
4|/near-before:文:
3|/near-before:文:国
-10|/near-before:文件
-3|/near-before:文件,
-3|/near-before:文件列
6|/near-before:文君
-5|/near-before:文書
-3|/near-before:文書に
-3|/near-before:文書の
3|/near-before:斉藤
-4|/near-before:斯主
-4|/near-before:斯主张
-4|/near-before:斯托
-4|/near-before:斯托瑞
-3|/near-before:新た
-3|/near-before:新たな
4|/near-before:新会
5|/near-before:新党
3|/near-before:新标
3|/near-before:新标准
-3|/near-before:新武
-3|/near-before:新武装
4|/near-before:新版《
-3|/near-before:新版防
-3|/near-before:新目
-4|/near-before:新目標
-5|/near-before:新闻
-3|/near-before:新闻》
3|/near-before:新首
3|/near-before:新首相
-3|/near-before:方で
5|/near-before:方に
5|/near-before:方に」
-8|/near-before:方案
-5|/near-before:方案,
-3|/near-before:方案提
-3|/near-before:方法
-3|/near-before:方法を
-3|/near-before:方針
-4|/near-before:方針の
5|/near-before:日_
3|/near-before:日_知
-13|/near-before:日媒
-4|/near-before:日媒:
-6|/near-before:日媒披
-4|/near-before:日新
-4|/near-before:日新闻
-5|/near-before:日本
-5|/near-before:日本媒
3|/near-before:日興
3|/near-before:日興証
4|/near-before:早苗
-3|/near-before:时占GDP
-3|/near-before:时还
-3|/near-before:时还向
3|/near-before:明:
3|/near-before:明:LAND
-3|/near-before:明DATE
-3|/near-before:明DATEDEFENCE
-3|/near-before:明元
-3|/near-before:明元代
5|/near-before:明党
4|/near-before:明党の
-3|/near-before:明已
-3|/near-before:明已超
-3|/near-before:明明
-3|/near-before:明明已
4|/near-before:明确
4|/near-before:是#
4|/near-before:是#,
5|/near-before:是「
-6|/near-before:是否
-3|/near-before:是否已
5|/near-before:普拉
5|/near-before:普拉博
-6|/near-before:普遍
-6|/near-before:普遍预
4|/near-before:智子
3|/near-before:智子委
3|/near-before:智库
4|/near-before:書_
4|/near-before:書_DEFENCE
3|/near-before:書で
3|/near-before:書で、
-3|/near-before:書に
-3|/near-before:書の
3|/near-before:書簡
3|/near-before:書簡で
3|/near-before:曾主
3|/near-before:曾主张
4|/near-before:曾在
-3|/near-before:最多提
8|/near-before:有人
3|/near-before:有声
3|/near-before:有声音
3|/near-before:有委
3|/near-before:有委员
5|/near-before:有当
5|/near-before:有当众
3|/near-before:有必
3|/near-before:有必要
-3|/near-before:有方
-3|/near-before:有方案
5|/near-before:有理
4|/near-before:有理会
9|/near-before:有識
9|/near-before:有識者
5|/near-before:有识
5|/near-before:有识者
-5|/near-before:望在
-5|/near-before:望在下
-4|/near-before:朝日
-4|/near-before:朝日新
-5|/near-before:期に
5|/near-before:期の
5|/near-before:期の考
-3|/near-before:期中
-3|/near-before:期中に
-4|/near-before:期内
-3|/near-before:期内使
3|/near-before:期内就
-4|/near-before:期内达
-3|/near-before:期的
-7|/near-before:期限
3|/near-before:未来
-5|/near-before:末に
-3|/near-before:末に決
3|/near-before:本と
3|/near-before:本とし
-5|/near-before:本媒
-5|/near-before:本媒体
6|/near-before:本届
5|/near-before:本届议
3|/near-before:李喜
3|/near-before:李喜明
4|/near-before:村智
4|/near-before:村智子
3|/near-before:来了
3|/near-before:来了」
3|/near-before:析:
3|/near-before:析:LAND
-3|/near-before:析人
-3|/near-before:析人士
3|/near-before:果て
3|/near-before:果てに
3|/near-before:查会
5|/near-before:査会
3|/near-before:査会幹
3|/near-before:标:
-5|/near-before:标上
-5|/near-before:标上调
-6|/near-before:标为
4|/near-before:标准,
4|/near-before:标定
6|/near-before:标提
6|/near-before:标提高
3|/near-before:核で
-3|/near-before:核のDEFENCE
4|/near-before:案「
4|/near-before:案「DATE
-4|/near-before:案に
-4|/near-before:案为
-4|/near-before:案为DATE
4|/near-before:案增
4|/near-before:案增#
-3|/near-before:案提
-3|/near-before:案提出
-10|/near-before:検討
-4|/near-before:検討す
-3|/near-before:概算
-3|/near-before:概算要
-3|/near-before:槛由
-3|/near-before:槛由#
-4|/near-before:標_
-3|/near-before:標_な
-3|/near-before:標に
4|/near-before:標の
-4|/near-before:標をGDP
3|/near-before:権限
3|/near-before:権限法
-9|/near-before:次の
-8|/near-before:次の議
4|/near-before:次は
-3|/near-before:止め
-3|/near-before:止力
-3|/near-before:止力に
3|/near-before:止步
3|/near-before:止步于
-6|/near-before:正在
-6|/near-before:正研
-4|/near-before:正研究
-3|/near-before:此举
-3|/near-before:此举意
3|/near-before:步于
-3|/near-before:步提
-3|/near-before:步提高
3|/near-before:步走
3|/near-before:步走,
5|/near-before:武器
5|/near-before:武器,
-3|/near-before:武装
-3|/near-before:武装ALLIES
3|/near-before:段调
3|/near-before:段调高
-3|/near-before:比#
-3|/near-before:比#、
-3|/near-before:比#に
4|/near-before:比#を
-3|/near-before:比例升
6|/near-before:比率
3|/near-before:比率是
3|/near-before:比率订
5|/near-before:比重
3|/near-before:比重宜
4|/near-before:氏「
6|/near-before:氏は
5|/near-before:民の
3|/near-before:民の調
-4|/near-before:民提
-4|/near-before:民提言
4|/near-before:民案
4|/near-before:民案「
4|/near-before:民連
4|/near-before:民連合
3|/near-before:民間
5|/near-before:水準
-4|/near-before:求LAND
5|/near-before:求め
3|/near-before:求める
-5|/near-before:求改
-5|/near-before:求改为
3|/near-before:求政
3|/near-before:求政府
-3|/near-before:決める
5|/near-before:没有当
5|/near-before:没有理
-3|/near-before:法を
-3|/near-before:法を参
3|/near-before:法成
3|/near-before:法成立
3|/near-before:波及
-6|/near-before:测该
-6|/near-before:测该目
-6|/near-before:海保
-5|/near-before:海保・
-4|/near-before:消息
-4|/near-before:消息人
-4|/near-before:淳也
-4|/near-before:淳也代
3|/near-before:済同
3|/near-before:済同友
3|/near-before:準とは
3|/near-before:灵日
3|/near-before:灵日_
3|/near-before:照ら
4|/near-before:版《
4|/near-before:版《国
-3|/near-before:版防
3|/near-before:独で
-3|/near-before:独家
-3|/near-before:独家:
3|/near-before:率是
3|/near-before:率是#
3|/near-before:率订
3|/near-before:率订于
-3|/near-before:现时
-3|/near-before:现时占
3|/near-before:球ALLIES
3|/near-before:球ALLIES的
4|/near-before:理は
4|/near-before:理は、
4|/near-before:理会
4|/near-before:理会前
6|/near-before:理解
3|/near-before:理解を
-4|/near-before:瑞斯
-4|/near-before:瑞斯主
3|/near-before:産党
3|/near-before:用于
3|/near-before:用于全
3|/near-before:田佳
3|/near-before:田佳彦
4|/near-before:田村
4|/near-before:田村智
-3|/near-before:由#调
-4|/near-before:由现
-3|/near-before:由现时
3|/near-before:电视
3|/near-before:电视节
-4|/near-before:界で
-4|/near-before:界では
3|/near-before:略》
4|/near-before:略》宣
3|/near-before:略に
3|/near-before:略に盛
3|/near-before:略政
3|/near-before:略政策
-3|/near-before:発を
-3|/near-before:発を含
-6|/near-before:的#
-3|/near-before:的#再
-8|/near-before:的DEFENCE
-5|/near-before:的DEFENCE占
3|/near-before:的LAND
-5|/near-before:的专
-5|/near-before:的专家
3|/near-before:的外
3|/near-before:的外交
-5|/near-before:的扩
-5|/near-before:的扩张
-3|/near-before:的政府
-3|/near-before:的数
-3|/near-before:的数字
3|/near-before:的新
3|/near-before:的新标
-4|/near-before:的方
-4|/near-before:的方案
3|/near-before:的是
3|/near-before:的比
-4|/near-before:的比例
3|/near-before:的比率
4|/near-before:的比重
4|/near-before:的目
4|/near-before:的目标
-8|/near-before:的话
-6|/near-before:的话说
-6|/near-before:的选
-6|/near-before:的选项
-3|/near-before:的门
-3|/near-before:的门槛
-4|/near-before:皮斯
-4|/near-before:皮斯托
5|/near-before:盛り
5|/near-before:盛り込
6|/near-before:盟党
4|/near-before:盟党主
3|/near-before:盟内
3|/near-before:盟内部
-3|/near-before:盟的
-3|/near-before:盟的门
5|/near-before:目标
3|/near-before:目标:
-5|/near-before:目标上
-6|/near-before:目标为
4|/near-before:目标定
6|/near-before:目标提
-7|/near-before:目標
-4|/near-before:目標_
-3|/near-before:目標に
4|/near-before:目標の
6|/near-before:直言
5|/near-before:直言,
-3|/near-before:相LAND
-4|/near-before:相、
-6|/near-before:相が
-16|/near-before:相は
-7|/near-before:相はDATE
-4|/near-before:相はDEFENCE
-3|/near-before:相は「
4|/near-before:相升
4|/near-before:相升至
-6|/near-before:相周
-6|/near-before:相周辺
-3|/near-before:省主
-3|/near-before:省主张
-4|/near-before:省人
-4|/near-before:省人士
5|/near-before:着USA
4|/near-before:着実
4|/near-before:着実に
4|/near-before:着眼
3|/near-before:知事
3|/near-before:知事批
-3|/near-before:码到
6|/near-before:研究所
-3|/near-before:研究開
-5|/near-before:研议
3|/near-before:示し、
-4|/near-before:示した
5|/near-before:社会
3|/near-before:社会民
-7|/near-before:社引
-7|/near-before:社引述
4|/near-before:社评
4|/near-before:社评论
-4|/near-before:私下
-9|/near-before:称,
4|/near-before:称,ALLIES
-4|/near-before:称,腹
5|/near-before:称LAND
3|/near-before:称之
3|/near-before:称之为
-4|/near-before:程度か
5|/near-before:積み
5|/near-before:積み上
6|/near-before:究所
-3|/near-before:究開
-3|/near-before:究開発
3|/near-before:究院
3|/near-before:究院建
3|/near-before:立_
3|/near-before:立_ALLIES
3|/near-before:立委
6|/near-before:立委马
-3|/near-before:立宪
-3|/near-before:立宪民
-5|/near-before:立的
-5|/near-before:立的专
5|/near-before:竞选
-4|/near-before:筋は
-4|/near-before:筋は「
3|/near-before:策研
3|/near-before:策研究
-3|/near-before:算,
-4|/near-before:算入
-3|/near-before:算委
-3|/near-before:算定
-3|/near-before:算定方
-3|/near-before:算要
-3|/near-before:算要求
3|/near-before:簡で
3|/near-before:簡で増
4|/near-before:約_
-4|/near-before:約、
-4|/near-before:約、DEFENCE
3|/near-before:約で
-5|/near-before:紙に
-4|/near-before:紙には
4|/near-before:経団
4|/near-before:経団連
6|/near-before:経済
3|/near-before:経済同
-3|/near-before:結果
-5|/near-before:統領
3|/near-before:維持
3|/near-before:維持を
3|/near-before:維新
7|/near-before:総裁
5|/near-before:総裁選
-3|/near-before:约#
-3|/near-before:约#,
3|/near-before:经费
4|/near-before:经费在
4|/near-before:统普
4|/near-before:统普拉
3|/near-before:绳慰
3|/near-before:绳慰灵
4|/near-before:维尼
4|/near-before:维尼公
4|/near-before:维新
4|/near-before:维新会
-3|/near-before:美元
6|/near-before:考え
5|/near-before:考え方
-3|/near-before:考に
-3|/near-before:考に、
-12|/near-before:考虑
-3|/near-before:考虑写
-3|/near-before:考虑在
-4|/near-before:考虑将
-4|/near-before:者に
-4|/near-before:者によ
13|/near-before:者会
9|/near-before:者会議
5|/near-before:者会议
8|/near-before:联盟
5|/near-before:联盟党
3|/near-before:联盟内
-3|/near-before:胜_
-3|/near-before:胜_DEFENCE
-3|/near-before:能否
-3|/near-before:能否达
-4|/near-before:脳会
-3|/near-before:脳会議
-4|/near-before:腹案
-4|/near-before:腹案为
-3|/near-before:自前
-3|/near-before:自前の
9|/near-before:自民
4|/near-before:自民の
-4|/near-before:自民提
4|/near-before:自民案
3|/near-before:自由
-9|/near-before:至GDP
-6|/near-before:至GDP的
10|/near-before:至少
6|/near-before:至少达
3|/near-before:興証
3|/near-before:興証券
3|/near-before:节目
-4|/near-before:若局
-4|/near-before:若局势
4|/near-before:若能
-4|/near-before:若要
-4|/near-before:草案
3|/near-before:营的
3|/near-before:营的外
4|/near-before:萨尔
4|/near-before:萨尔维
-3|/near-before:虑写
-3|/near-before:虑写入
-3|/near-before:虑在
-4|/near-before:虑将
-4|/near-before:虑将DEFENCE
5|/near-before:衆院
5|/near-before:衆院選
5|/near-before:衛戦
5|/near-before:衛戦略
-5|/near-before:衛相
-4|/near-before:衛相は
-4|/near-before:补充
-4|/near-before:补充,
-3|/near-before:表「
4|/near-before:表は
3|/near-before:表は、
5|/near-before:裁選
4|/near-before:裁選で
-3|/near-before:装ALLIES
-3|/near-before:装ALLIES\"
4|/near-before:補は
-3|/near-before:要加
-3|/near-before:要加码
-10|/near-before:要求
-4|/near-before:要求LAND
-5|/near-before:要求改
3|/near-before:要求政
-3|/near-before:見で
-3|/near-before:見で「
4|/near-before:見書
4|/near-before:見書_
-4|/near-before:视情
-4|/near-before:视情况
3|/near-before:视节
3|/near-before:视节目
3|/near-before:解を
3|/near-before:解を示
-3|/near-before:言,把
-5|/near-before:言「
3|/near-before:言し
3|/near-before:言した
3|/near-before:言わ
3|/near-before:言われ
-4|/near-before:討す
-4|/near-before:討する
3|/near-before:記した
-4|/near-before:記者
-4|/near-before:設け
3|/near-before:訴え
3|/near-before:訴え、
4|/near-before:証券
3|/near-before:証券は
-4|/near-before:調整
8|/near-before:調査
5|/near-before:調査会
3|/near-before:談し
3|/near-before:談し、
10|/near-before:識者
9|/near-before:識者会
4|/near-before:議が
3|/near-before:議が、
4|/near-before:議で、
-3|/near-before:議会
-5|/near-before:議会会
8|/near-before:議員
7|/near-before:議員は
-4|/near-before:订下
3|/near-before:订于
4|/near-before:订安
4|/near-before:订安保
-3|/near-before:订文
-3|/near-before:订文件
11|/near-before:认为
9|/near-before:认为,
-3|/near-before:讨修
-3|/near-before:讨修订
-9|/near-before:讨论
-5|/near-before:讨论DEFENCE
-6|/near-before:讨论过
-5|/near-before:议DATE
-3|/near-before:议DATE前
6|/near-before:议DEFENCE
3|/near-before:议DEFENCE至
4|/near-before:议LAND
-3|/near-before:议倾
-3|/near-before:议倾向
3|/near-before:议员
3|/near-before:议员主
-3|/near-before:议员即
-6|/near-before:议将
-5|/near-before:议将讨
4|/near-before:议建
4|/near-before:议建议
3|/near-before:议提
6|/near-before:议政
6|/near-before:议政府
3|/near-before:议新
3|/near-before:议新政
-5|/near-before:记者
-5|/near-before:论DEFENCE
-5|/near-before:论DEFENCE占
3|/near-before:论坛
5|/near-before:论说
5|/near-before:论说,
-10|/near-before:论过
-5|/near-before:论过在
-5|/near-before:设立
-5|/near-before:设立的
4|/near-before:访时说
-4|/near-before:评估
-3|/near-before:评估过
5|/near-before:评政
5|/near-before:评政府
4|/near-before:评论
5|/near-before:评论说
5|/near-before:识者
5|/near-before:识者会
-6|/near-before:话说
-6|/near-before:话说,
-4|/near-before:该国
-4|/near-before:该国不
-6|/near-before:该目
-6|/near-before:该目标
-3|/near-before:该省
-3|/near-before:该省主
-11|/near-before:说,
5|/near-before:说,#
-3|/near-before:说,该
3|/near-before:诺赫
3|/near-before:诺赫要
4|/near-before:调:
4|/near-before:调:\"
5|/near-before:调LAND
3|/near-before:调查
3|/near-before:调查会
3|/near-before:调高,
-3|/near-before:调高到
5|/near-before:谢其
5|/near-before:谢其采
3|/near-before:負担増
-5|/near-before:財務
-5|/near-before:財務相
3|/near-before:財政が
-4|/near-before:财务
-4|/near-before:财务省
3|/near-before:财政
-6|/near-before:质疑
-3|/near-before:质问
-3|/near-before:质问:
5|/near-before:购USA
5|/near-before:购USA武
4|/near-before:费在
4|/near-before:费在DATE
3|/near-before:赫要
3|/near-before:赫要求
8|/near-before:走,
3|/near-before:走,DATE
-3|/near-before:起哄
-3|/near-before:起哄:
-8|/near-before:超过
-4|/near-before:超过#
5|/near-before:跟着
5|/near-before:跟着USA
3|/near-before:軍拡
-6|/near-before:辺は
-5|/near-before:辺は「
3|/near-before:込ん
3|/near-before:込んだ
-3|/near-before:达GDP
-3|/near-before:达GDP的
-5|/near-before:过#
-3|/near-before:过#,
-4|/near-before:过一
-5|/near-before:过在
-5|/near-before:过在DATE
-3|/near-before:还向
-3|/near-before:还向NATO
-4|/near-before:还希
-4|/near-before:还希望
-3|/near-before:还要
-3|/near-before:还要加
-5|/near-before:远东
-5|/near-before:远东的
-7|/near-before:述执
-7|/near-before:述执政
3|/near-before:适用
3|/near-before:适用于
5|/near-before:选举
9|/near-before:选人
4|/near-before:选人USA
-6|/near-before:选项
-6|/near-before:选项从
-3|/near-before:逐步
-3|/near-before:逐步提
4|/near-before:通す
4|/near-before:通する
-4|/near-before:通信
-4|/near-before:通信に
3|/near-before:速す
3|/near-before:速する
4|/near-before:連が
4|/near-before:連が意
4|/near-before:連合は
-6|/near-before:遍预
-6|/near-before:遍预测
-3|/near-before:道内
-3|/near-before:道内首
-4|/near-before:道改
-4|/near-before:道改革
7|/near-before:選で
4|/near-before:選公
4|/near-before:選公約
-4|/near-before:邻国
6|/near-before:郑丽
6|/near-before:郑丽文
3|/near-before:部,
3|/near-before:部,把
-3|/near-before:部の一
6|/near-before:部は
6|/near-before:部は「
-3|/near-before:部评
-3|/near-before:部评估
-3|/near-before:部长
-6|/near-before:酝酿
7|/near-before:采购
5|/near-before:采购USA
3|/near-before:重宜
3|/near-before:重宜分
-3|/near-before:重新
-3|/near-before:重新武
6|/near-before:野党
6|/near-before:野党批
3|/near-before:野寺
3|/near-before:野寺五
3|/near-before:野有
3|/near-before:野有声
6|/near-before:野田
3|/near-before:野田佳
3|/near-before:金額
3|/near-before:金額あ
-4|/near-before:針の
-4|/near-before:針の原
-3|/near-before:長「
8|/near-before:長は
3|/near-before:長は「
3|/near-before:長官)
-3|/near-before:長官が
-4|/near-before:長期
-5|/near-before:长:
-4|/near-before:长皮
-4|/near-before:长皮斯
-3|/near-before:開発
-3|/near-before:開発を
3|/near-before:関し
-3|/near-before:関連
-6|/near-before:门槛
-3|/near-before:门槛由
-3|/near-before:问:
-3|/near-before:问:DEFENCE
3|/near-before:问LAND
3|/near-before:问LAND说
4|/near-before:防卫
4|/near-before:防卫产
5|/near-before:防应
3|/near-before:防战
3|/near-before:防战略
3|/near-before:防権
3|/near-before:防権限
-9|/near-before:防相
-5|/near-before:防相は
3|/near-before:防衛
5|/near-before:防衛戦
-5|/near-before:防衛相
-3|/near-before:防部
-3|/near-before:防長
-3|/near-before:防長官
-8|/near-before:防长
-5|/near-before:防长:
7|/near-before:阵营
3|/near-before:阵营的
4|/near-before:阶段
3|/near-before:阶段调
3|/near-before:限法
3|/near-before:限法成
4|/near-before:院、
4|/near-before:院、DEFENCE
3|/near-before:院建
3|/near-before:院建议
8|/near-before:院選
3|/near-before:院選公
-4|/near-before:除向
5|/near-before:露,LAND
-6|/near-before:露的
-6|/near-before:露的选
-3|/near-before:面はDATE
3|/near-before:革新
3|/near-before:革新党
-4|/near-before:革連
-4|/near-before:革連合
3|/near-before:音主
3|/near-before:音主张
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
6|/near-before:顾问
3|/near-before:顾问LAND
-4|/near-before:预测
-6|/near-before:预测该
-3|/near-before:预算,
4|/near-before:首は
-8|/near-before:首相
3|/near-before:首相「
4|/near-before:首相升
-6|/near-before:首相周
-5|/near-before:首脳
-4|/near-before:首脳会
-3|/near-before:首長
-3|/near-before:首長「
6|/near-before:马文
6|/near-before:马文君
-4|/near-before:骨太
-4|/near-before:骨太の
4|/near-before:高,
3|/near-before:高,DATE
-3|/near-before:高到
-6|/near-before:高官
3|/near-before:高市
3|/near-before:高市早
-4|/near-before:高至
-3|/near-before:高至GDP
6|/near-before:鼓吹
16|/nobody-named:False
-11|/nobody-named:True
4|/opens:(中
4|/opens:(中央
8|/opens:2
5|/opens:2%
3|/opens:2%を
3|/opens:20
-3|/opens:3.
-3|/opens:3.5
-3|/opens:5年以
-4|/opens:<Q
-4|/opens:<Q&
-6|/opens:A
-4|/opens:A_
-4|/opens:A_1
-4|/opens:G
-4|/opens:GD
-4|/opens:GDP
-10|/opens:N
-9|/opens:NA
-9|/opens:NAT
3|/opens:S
3|/opens:SM
3|/opens:SMB
-3|/opens:[
-6|/opens:《
-5|/opens:「3
-7|/opens:「3%
3|/opens:「3・
3|/opens:「中
3|/opens:「中核
-3|/opens:「防
-3|/opens:「防衛
3|/opens:〔
4|/opens:イ
6|/opens:イン
6|/opens:インド
3|/opens:エ
3|/opens:エス
3|/opens:エスト
-4|/opens:オ
-3|/opens:オラ
-3|/opens:オラン
3|/opens:コ
3|/opens:コル
3|/opens:コルビ
-3|/opens:シ
-3|/opens:ス
3|/opens:ドッ
3|/opens:ドッズ
3|/opens:フィ
4|/opens:フィン
6|/opens:ベ
6|/opens:ベル
6|/opens:ベルギ
-3|/opens:一方
-3|/opens:一方で
-3|/opens:三位
-3|/opens:三位知
10|/opens:与
7|/opens:与党
9|/opens:与党内
3|/opens:与党幹
3|/opens:专
3|/opens:专家
7|/opens:世
3|/opens:世界
3|/opens:世界標
3|/opens:世論
3|/opens:世論調
-3|/opens:中核
-3|/opens:中核の
3|/opens:中間
-8|/opens:他
4|/opens:他没
4|/opens:他没有
-4|/opens:他补
-4|/opens:他补充
-7|/opens:他还
-3|/opens:他还向
-4|/opens:他还希
8|/opens:元
4|/opens:元防
4|/opens:元防衛
9|/opens:党
4|/opens:党内
5|/opens:党幹
5|/opens:党幹部
-3|/opens:公明元
3|/opens:公明党
-8|/opens:共同
-5|/opens:共同社
-4|/opens:共同通
4|/opens:共通
4|/opens:共通す
-3|/opens:冯
-3|/opens:冯德
-3|/opens:冯德莱
3|/opens:冲
3|/opens:冲绳
3|/opens:冲绳慰
4|/opens:出
4|/opens:出席
3|/opens:分析:
-3|/opens:分析人
-5|/opens:前外
-3|/opens:北
-3|/opens:北大
-3|/opens:北大西
-3|/opens:北约秘
6|/opens:北约要
14|/opens:参
4|/opens:参政
3|/opens:参政党
4|/opens:参考
4|/opens:参考消
5|/opens:参院
-4|/opens:台
-4|/opens:台湾
-3|/opens:台湾立
-3|/opens:哈萨
-3|/opens:哈萨克
3|/opens:回
3|/opens:回顾
3|/opens:回顾2
11|/opens:国
17|/opens:国民
14|/opens:国民党
-7|/opens:国防
4|/opens:国防総
-4|/opens:国防費
-9|/opens:国防部
6|/opens:在
6|/opens:在野
5|/opens:在野党
-4|/opens:外
-5|/opens:外務
-5|/opens:外務省
-3|/opens:多位
-3|/opens:多位熟
-3|/opens:大
-3|/opens:大会
-3|/opens:大会发
3|/opens:大軍
3|/opens:大軍拡
-3|/opens:安保
5|/opens:安倍
-3|/opens:对于
4|/opens:小
3|/opens:小野
3|/opens:小野田
4|/opens:岸
4|/opens:岸田
9|/opens:川
9|/opens:川普
3|/opens:工
3|/opens:工党
3|/opens:工党党
3|/opens:左
3|/opens:年
-3|/opens:幹
-3|/opens:幹部
-3|/opens:幹部の
4|/opens:座
4|/opens:座長
4|/opens:座長が
-5|/opens:当
-3|/opens:当局
-3|/opens:当局者
-3|/opens:当面は
-6|/opens:彭
-6|/opens:彭博
-6|/opens:彭博社
8|/opens:执
8|/opens:执政
4|/opens:执政党
3|/opens:执政联
-6|/opens:据
-3|/opens:据路
-3|/opens:据路透
3|/opens:提
3|/opens:提言
4|/opens:支
4|/opens:支撑
4|/opens:支撑这
3|/opens:改
3|/opens:改革
-19|/opens:政
-24|/opens:政府
-5|/opens:政府が
-3|/opens:政府は
-4|/opens:政府・
-9|/opens:政府内
3|/opens:政府有
-4|/opens:政府筋
-4|/opens:政府関
-10|/opens:日
-13|/opens:日媒
-4|/opens:日媒:
-6|/opens:日媒披
-3|/opens:日本
3|/opens:日本に
3|/opens:日本共
4|/opens:日本军
-3|/opens:日本媒
-6|/opens:日本拟
-17|/opens:日本政
3|/opens:日本朝
3|/opens:日本维
4|/opens:日本自
-3|/opens:日本首
3|/opens:日防
3|/opens:日防卫
-3|/opens:有方
-3|/opens:有方案
4|/opens:有識
4|/opens:有識者
4|/opens:李
3|/opens:李喜
3|/opens:李喜明
-3|/opens:杜
-3|/opens:杜达
-3|/opens:杜达访
-4|/opens:次の
-4|/opens:次の議
-6|/opens:欧
-5|/opens:欧盟
-4|/opens:欧盟委
-7|/opens:波
-7|/opens:波兰
-6|/opens:波兰总
-7|/opens:海
-6|/opens:海保
-3|/opens:海保・
-4|/opens:演
-4|/opens:演説
-4|/opens:演説後
3|/opens:澳大
3|/opens:澳大利
5|/opens:特
5|/opens:特朗
5|/opens:特朗普
3|/opens:独で
3|/opens:独で3
-3|/opens:独家
-3|/opens:独家:
3|/opens:社
3|/opens:社会
3|/opens:立
-3|/opens:立宪
-3|/opens:立宪民
4|/opens:立憲
4|/opens:立憲民
-3|/opens:米側
9|/opens:経
4|/opens:経団
4|/opens:経団連
5|/opens:経済
3|/opens:経済同
4|/opens:美国
3|/opens:美国前
4|/opens:联
4|/opens:联盟
4|/opens:联盟党
35|/opens:自
30|/opens:自民
4|/opens:自民の
27|/opens:自民党
-5|/opens:自民提
3|/opens:英国保
-3|/opens:菲律
-3|/opens:菲律宾
3|/opens:衆院選
-4|/opens:记
-4|/opens:记者
3|/opens:豪
-18|/opens:財
-14|/opens:財務
-6|/opens:財務相
-7|/opens:財務省
-3|/opens:財政
-4|/opens:財政審
-10|/opens:财
-10|/opens:财务
-10|/opens:财务省
3|/opens:連
-3|/opens:道
-3|/opens:道内
-3|/opens:道内首
4|/opens:郑
4|/opens:郑丽
4|/opens:郑丽文
3|/opens:野
-12|/opens:防
-4|/opens:防卫
-5|/opens:防卫厅
-7|/opens:防衛
-6|/opens:防衛省
-3|/opens:随
-3|/opens:随行
-3|/opens:韓
-3|/opens:韓国
7|/opens:韩国
3|/opens:韩国今
-3|/opens:韩国政
4|/opens:韩国明
-3|/opens:韩方
-3|/opens:韩方会
-3|/opens:韩联
-3|/opens:韩联社
-16|/opens:首
-16|/opens:首相
-3|/opens:首相は
-6|/opens:首相周
-6|/opens:马
-4|/opens:马克
-3|/opens:马克龙
8|/opens:高
9|/opens:高市
7|/opens:高市早
3|/opens:高市氏
-10|/other after-far:18 True
5|/other after-far:4 False
-4|/other after-far:4 True
5|/other after-far:9 False
-3|/other after-far:9 True
-4|/other after-follows:から True
-4|/other after-follows:が
-6|/other after-follows:が「 True
-3|/other after-follows:と
-3|/other after-follows:の
4|/other after-follows:将
4|/other after-follows:将\" True
7|/other after-follows:氏
7|/other after-follows:氏、 False
3|/other after-follows:的
4|/other after-follows:的讯 True
7|/other after-follows:米
6|/other after-follows:米大 False
4|/other after-leads:%,
-9|/other after-leads:が、
6|/other after-leads:める
7|/other after-leads:を_
4|/other after-leads:域,
-6|/other after:agent True
9|/other after:named False
-10|/other after:named True
12|/other before-commas:0 0
19|/other before-commas:1 0
-6|/other before-commas:1 1
5|/other before-commas:2 0
-4|/other before-commas:3 1
8|/other before-far:1 0
15|/other before-far:18 0
-7|/other before-far:18 1
-5|/other before-far:36 0
-5|/other before-far:36 1
3|/other before-far:4 0
13|/other before-far:9 0
3|/other before-far:far 0
-3|/other before-far:far 2
3|/other before-follows-rank:\" 1 0
5|/other before-follows-rank:, 0 0
7|/other before-follows-rank:5 2 0
-3|/other before-follows-rank:_ 0 0
-3|/other before-follows-rank:、 1 1
5|/other before-follows-rank:「 1 0
-13|/other before-follows-rank:か 0 0
-5|/other before-follows-rank:が 1 0
3|/other before-follows-rank:が 2 1
-6|/other before-follows-rank:と 0 0
-3|/other before-follows-rank:と 1 0
-4|/other before-follows-rank:に 0 0
6|/other before-follows-rank:の 1 0
-5|/other before-follows-rank:の 2 1
7|/other before-follows-rank:は 0 0
11|/other before-follows-rank:は 1 0
4|/other before-follows-rank:一 0 0
5|/other before-follows-rank:不 1 0
5|/other before-follows-rank:事 1 0
-6|/other before-follows-rank:会 0 0
4|/other before-follows-rank:側 0 0
3|/other before-follows-rank:发 1 0
5|/other before-follows-rank:否 0 0
4|/other before-follows-rank:周 1 0
4|/other before-follows-rank:团 1 0
10|/other before-follows-rank:在 1 0
-3|/other before-follows-rank:基 0 0
3|/other before-follows-rank:報 1 0
-6|/other before-follows-rank:外 1 0
-4|/other before-follows-rank:大 0 0
10|/other before-follows-rank:大 1 0
3|/other before-follows-rank:官 0 0
-9|/other before-follows-rank:将 0 0
5|/other before-follows-rank:总 1 0
4|/other before-follows-rank:抛 1 0
4|/other before-follows-rank:拟 1 0
-9|/other before-follows-rank:放 1 0
-4|/other before-follows-rank:新 1 0
4|/other before-follows-rank:新 1 1
-3|/other before-follows-rank:日 1 0
-3|/other before-follows-rank:欧 1 0
14|/other before-follows-rank:氏 0 0
5|/other before-follows-rank:的 0 0
4|/other before-follows-rank:的 2 1
-5|/other before-follows-rank:称 1 0
4|/other before-follows-rank:给 1 0
6|/other before-follows-rank:自 0 0
-4|/other before-follows-rank:要 0 0
-3|/other before-follows-rank:要 0 1
4|/other before-follows-rank:要 1 0
4|/other before-follows-rank:访 1 1
5|/other before-follows-rank:贸 0 0
5|/other before-follows-rank:费 0 0
-4|/other before-follows-rank:防 1 0
3|/other before-follows:\"
3|/other before-follows:\"没
3|/other before-follows:\"没有正
5|/other before-follows:,
5|/other before-follows:,却
5|/other before-follows:,却还要
7|/other before-follows:5
7|/other before-follows:5日
7|/other before-follows:5日公布
-4|/other before-follows:_
-3|/other before-follows:、国
-3|/other before-follows:、国防費
5|/other before-follows:「
5|/other before-follows:「日
5|/other before-follows:「日本を
-13|/other before-follows:か
-13|/other before-follows:から
-3|/other before-follows:から3・
-3|/other before-follows:からGD
-3|/other before-follows:から割合
-6|/other before-follows:が
5|/other before-follows:が2%を
-3|/other before-follows:が23日
-3|/other before-follows:が3
-3|/other before-follows:が3.5
-3|/other before-follows:が5
-3|/other before-follows:が5%を
-4|/other before-follows:がハ
-4|/other before-follows:がハーグ
5|/other before-follows:が合
5|/other before-follows:が合意し
-10|/other before-follows:と
-5|/other before-follows:との
-3|/other before-follows:とフ
-3|/other before-follows:とフラン
-6|/other before-follows:に
-7|/other before-follows:に国
-7|/other before-follows:に国防費
4|/other before-follows:に防
4|/other before-follows:に防衛費
3|/other before-follows:の
4|/other before-follows:の交
4|/other before-follows:の交渉担
-3|/other before-follows:の国
-3|/other before-follows:の国防長
5|/other before-follows:の報
4|/other before-follows:の報道担
-4|/other before-follows:の関
-4|/other before-follows:の関係者
3|/other before-follows:の首
3|/other before-follows:の首脳会
17|/other before-follows:は
-3|/other before-follows:は29日
4|/other before-follows:は3
-10|/other before-follows:は3.5
13|/other before-follows:は3・5
-5|/other before-follows:は、国防
3|/other before-follows:は、日本
3|/other before-follows:はオ
3|/other before-follows:はオース
6|/other before-follows:は国
6|/other before-follows:は国防費
3|/other before-follows:は日
3|/other before-follows:は日本に
3|/other before-follows:一
4|/other before-follows:一名
4|/other before-follows:一名官员
4|/other before-follows:不
5|/other before-follows:不会
5|/other before-follows:不会要求
-3|/other before-follows:並
-3|/other before-follows:並み
5|/other before-follows:事
6|/other before-follows:事務
6|/other before-follows:事務総長
-6|/other before-follows:会
-6|/other before-follows:会議
-6|/other before-follows:会議見送
4|/other before-follows:側
4|/other before-follows:側か
5|/other before-follows:側から3
-3|/other before-follows:内
-3|/other before-follows:内部
-4|/other before-follows:前
3|/other before-follows:发
3|/other before-follows:发言
3|/other before-follows:发言人说
3|/other before-follows:向
5|/other before-follows:否
5|/other before-follows:否认
5|/other before-follows:否认曾承
4|/other before-follows:周
3|/other before-follows:周三
3|/other before-follows:周三在爱
3|/other before-follows:呼吁盟友
-3|/other before-follows:回
4|/other before-follows:团
4|/other before-follows:团队
4|/other before-follows:团队看中
-4|/other before-follows:国民
-4|/other before-follows:国民党籍
5|/other before-follows:国防
5|/other before-follows:国防相、
11|/other before-follows:在
5|/other before-follows:在伦
5|/other before-follows:在伦敦:
7|/other before-follows:在回
7|/other before-follows:在回答有
-3|/other before-follows:基
-3|/other before-follows:基準
-3|/other before-follows:基準」採
3|/other before-follows:報
3|/other before-follows:報道
3|/other before-follows:報道官は
-6|/other before-follows:外
-6|/other before-follows:外相
-6|/other before-follows:外相は1
5|/other before-follows:大
6|/other before-follows:大統
5|/other before-follows:大統領、
-3|/other before-follows:大統領か
6|/other before-follows:大統領は
3|/other before-follows:官
3|/other before-follows:官员
4|/other before-follows:官员内部
-9|/other before-follows:将
-9|/other before-follows:将国
-9|/other before-follows:将国防开
4|/other before-follows:总
5|/other before-follows:总理
5|/other before-follows:总理西利
4|/other before-follows:抛
4|/other before-follows:抛出
4|/other before-follows:抛出\"重
4|/other before-follows:拟
4|/other before-follows:拟在
4|/other before-follows:拟在北约
-9|/other before-follows:放
-9|/other before-follows:放话
-9|/other before-follows:放话\"准
8|/other before-follows:新政
8|/other before-follows:新政府国
-3|/other before-follows:新版
-4|/other before-follows:新版《国
-4|/other before-follows:新目
-4|/other before-follows:新目標巡
-3|/other before-follows:日
-3|/other before-follows:日前
-3|/other before-follows:欧
-3|/other before-follows:欧洲
-3|/other before-follows:欧洲盟友
15|/other before-follows:氏
8|/other before-follows:氏「
8|/other before-follows:氏「3・
-5|/other before-follows:氏と
-5|/other before-follows:氏との会
13|/other before-follows:氏は
4|/other before-follows:氏は共同
7|/other before-follows:氏は駐留
8|/other before-follows:的
4|/other before-follows:的外
4|/other before-follows:的外交团
3|/other before-follows:的支
3|/other before-follows:的支出不
-5|/other before-follows:称
4|/other before-follows:给
4|/other before-follows:给北
4|/other before-follows:给北约秘
6|/other before-follows:自
6|/other before-follows:自己
6|/other before-follows:自己需要
-3|/other before-follows:要求提高
-3|/other before-follows:要求日本
4|/other before-follows:访
4|/other before-follows:访问
4|/other before-follows:访问布鲁
5|/other before-follows:贸
5|/other before-follows:贸易
5|/other before-follows:贸易代表
5|/other before-follows:费
5|/other before-follows:费推
5|/other before-follows:费推高到
-3|/other before-follows:透
-3|/other before-follows:透露
-3|/other before-follows:透露,秘
-4|/other before-follows:防
3|/other before-follows:首
4|/other before-follows:首相
4|/other before-follows:首相は、
26|/other before-leads:
-3|/other before-leads:(
15|/other before-leads:,
4|/other before-leads:,但
-3|/other before-leads:,要
7|/other before-leads::
3|/other before-leads:Oの
6|/other before-leads:_
-5|/other before-leads:「
11|/other before-leads:】
-5|/other before-leads:し、
4|/other before-leads:で
9|/other before-leads:で、
5|/other before-leads:と、
4|/other before-leads:の
-7|/other before-leads:は
-3|/other before-leads:は、
3|/other before-leads:は「
-3|/other before-leads:らは
3|/other before-leads:アの
-6|/other before-leads:ツの
-5|/other before-leads:ビー
-7|/other before-leads:プ
-7|/other before-leads:ンプ
-4|/other before-leads:ー
7|/other before-leads:上,
8|/other before-leads:为
5|/other before-leads:事】
-5|/other before-leads:于
4|/other before-leads:但
5|/other before-leads:例如
-4|/other before-leads:关于
-5|/other before-leads:否认
-4|/other before-leads:国
-3|/other before-leads:国は
-7|/other before-leads:在
5|/other before-leads:如
4|/other before-leads:家:
3|/other before-leads:对
5|/other before-leads:强调
7|/other before-leads:总统
5|/other before-leads:把
-5|/other before-leads:日
-3|/other before-leads:日在
5|/other before-leads:本は
-8|/other before-leads:求
4|/other before-leads:点:
-4|/other before-leads:特在
-8|/other before-leads:相、
-11|/other before-leads:示,
7|/other before-leads:统
-4|/other before-leads:美国
-4|/other before-leads:要
5|/other before-leads:要把
-8|/other before-leads:要求
3|/other before-leads:言人
8|/other before-leads:談_
6|/other before-leads:談で
-5|/other before-leads:认
8|/other before-leads:认为
4|/other before-leads:讯】
4|/other before-leads:说,
5|/other before-leads:调
-3|/other before-leads:費「
-4|/other before-leads:选人
9|/other before-leads:道,
7|/other before-leads:露,
3|/other before-opens:False agent
5|/other before-opens:False named
-10|/other before-opens:False patient
8|/other before-opens:True agent
16|/other before-opens:True named
5|/other before-rank:0 0 agent
10|/other before-rank:0 0 named
-9|/other before-rank:0 0 patient
-8|/other before-rank:0 1 named
6|/other before-rank:1 0 agent
17|/other before-rank:1 0 named
-3|/other before-rank:1 2 named
8|/other before-rank:2 0 named
3|/other before-rank:2 1 agent
11|/other before:agent
21|/other before:named
-12|/other before:patient
-13|/other named:1
18|/other named:2
17|/other named:3
-8|/other right-before:から
-3|/other right-before:からGDP比
-3|/other right-before:とフランスは
-4|/other right-before:の関係者は「
4|/other right-before:は
4|/other right-before:一名官员称,
-6|/other right-before:会議見送り_
5|/other right-before:側から
5|/other right-before:在伦敦:不花
4|/other right-before:拟在北约推
-3|/other right-before:欧洲盟友花
8|/other right-before:氏「
-5|/other right-before:氏との会談で
6|/other right-before:自己需要做到
-38|/other unnamed
-20|/other unnamed-beside-others
-6|/right-before:
-3|/right-before::不花
8|/right-before:、湾岸諸国に
-8|/right-before:から
-3|/right-before:からGDP比
3|/right-before:が訴える
3|/right-before:とフランスは
-4|/right-before:には
5|/right-before:にはまだ
9|/right-before:の
-4|/right-before:の関係者は「
-3|/right-before:は
-5|/right-before:や韓国に
-4|/right-before:を信頼」_
4|/right-before:一名官员称,
-4|/right-before:上院、国防費
-3|/right-before:为何离
-6|/right-before:会議見送り_
5|/right-before:側から
-5|/right-before:全体でも
3|/right-before:公开抗拒
3|/right-before:内部评估过
5|/right-before:在伦敦:不花
-3|/right-before:学者指出,
3|/right-before:幹部は
3|/right-before:拒绝
4|/right-before:拟在北约推
3|/right-before:提议,凡超过
-3|/right-before:欧洲盟友花
7|/right-before:氏「
-5|/right-before:氏との会談で
4|/right-before:的
-4|/right-before:着眼
6|/right-before:自己需要做到
-6|/right-before:要
5|/right-before:要求改为
-7|/right-before:订下
-3|/right-before:订出
-3|/right-before:说,
3|/right-before:随后也提出
-4|/role-class-of:CHN TWN
4|/role-class-of:EU ALLIES
-9|/role-class-of:JPN ALLIES
-3|/role-class-of:JPN CHN
-5|/role-class-of:JPN EU
-4|/role-class-of:JPN TWN
-3|/role-class-of:JPN USA
11|/role-class-of:JPN foe
-4|/role-class-of:KOR ALLIES
-9|/role-class-of:KOR JPN
-19|/role-class-of:NATO ALLIES
9|/role-class-of:NATO JPN
-7|/role-class-of:NATO KOR
-3|/role-class-of:TWN JPN
29|/role-class-of:USA ALLIES
7|/role-class-of:USA CHN
-11|/role-class-of:USA EU
5|/role-class-of:USA JPN
9|/role-class-of:USA KOR
23|/role-class-of:USA NATO
-13|/role-class-of:USA foe
-11|/role-class-of:USA land
-30|/role-class-of:USA member
5|/role-class-of:land ALLIES
-4|/role-class-of:land USA
8|/role-class-of:member ALLIES
3|/role-class-of:member NATO
9|/role-class-of:member TWN
-4|/role-class-of:member member
-3|/role-class:CHN
3|/role-class:EU
-20|/role-class:JPN
-16|/role-class:KOR
-23|/role-class:NATO
-6|/role-class:TWN
6|/role-class:USA
3|/role-class:land
19|/role-class:member
5|/role:nobody
-35|/role:other
30|/role:spender
56|/ruled
12|/ruled:of_a_party
12|/ruled:of_a_party nobody
-7|/ruled:own_government
-7|/ruled:own_government spender
-4|/ruled:own_leader
-4|/ruled:own_leader spender
3|/ruled:own_opinion
3|/ruled:own_opinion nobody
12|/ruled:voices
18|/ruled:voices nobody
-6|/ruled:voices other
29|/ruled:who_asks
14|/ruled:who_asks other
16|/ruled:who_asks spender
12|/ruled:who_considers
-3|/ruled:who_considers nobody
15|/ruled:who_considers spender
-3|/ruled:who_sets other
-4|/said-after-too:ask deny
-8|/said-after-too:ask not
5|/said-after-too:ask plan
4|/said-after-too:ask think
-4|/said-after-too:deny ask
6|/said-after-too:deny think
-3|/said-after-too:not ask
-7|/said-after-too:not deny
-5|/said-after-too:not plan
7|/said-after-too:not should
8|/said-after-too:not think
3|/said-after-too:plan ask
-6|/said-after-too:plan plan
-6|/said-after-too:plan raise
3|/said-after-too:plan reach
9|/said-after-too:plan think
-6|/said-after-too:raise think
-6|/said-after-too:reach not
-3|/said-after-too:reach plan
4|/said-after-too:reach should
-3|/said-after-too:should ask
-3|/said-after-too:should raise
4|/said-after-too:should standard
-6|/said-after-too:should think
3|/said-after-too:standard not
4|/said-after-too:standard raise
3|/said-after-too:think ask
-4|/said-after-too:think deny
-4|/said-after-too:think not
-9|/said-after-too:think reach
-6|/said-after-too:think think
-3|/said-after:ask deny
-7|/said-after:ask not
4|/said-after:ask plan
14|/said-after:deny
3|/said-after:deny not
5|/said-after:deny think
5|/said-after:not
-5|/said-after:not plan
4|/said-after:not should
8|/said-after:not think
5|/said-after:party
3|/said-after:plan not should
-4|/said-after:plan plan
-3|/said-after:plan raise
-3|/said-after:plan raise think
4|/said-after:plan think
5|/said-after:plan think not
-3|/said-after:raise ask
7|/said-after:raise should
-4|/said-after:raise think
-3|/said-after:raise think not
-4|/said-after:raise think raise
-5|/said-after:reach
-3|/said-after:reach plan
4|/said-after:reach should
-5|/said-after:reach think
4|/said-after:should standard
-7|/said-after:should think
3|/said-after:standard reach
-3|/said-after:standard think
-15|/said-after:think
-4|/said-after:think not
-3|/said-after:think reach
-3|/said-after:think reach not
-4|/said-after:think should
-6|/said-after:think think
-5|/said-after:think think think
-4|/said-before-too:ask raise
-5|/said-before-too:ask reach
3|/said-before-too:ask think
-3|/said-before-too:deny raise
3|/said-before-too:not raise
3|/said-before-too:not should
6|/said-before-too:party ask
7|/said-before-too:party not
9|/said-before-too:party party
4|/said-before-too:party plan
12|/said-before-too:party raise
3|/said-before-too:party should
13|/said-before-too:party think
4|/said-before-too:plan ask
-3|/said-before-too:plan not
5|/said-before-too:plan plan
-5|/said-before-too:plan reach
5|/said-before-too:raise not
3|/said-before-too:raise reach
5|/said-before-too:raise should
-6|/said-before-too:reach raise
-4|/said-before-too:reach reach
-3|/said-before-too:reach should
-5|/said-before-too:should plan
13|/said-before-too:should raise
-3|/said-before-too:should reach
-4|/said-before-too:should should
6|/said-before-too:should think
4|/said-before-too:think ask
-10|/said-before-too:think raise
-8|/said-before-too:think reach
21|/said-before-too:think think
-8|/said-before:
3|/said-before:ask
-5|/said-before:ask raise
-3|/said-before:ask reach reach
-3|/said-before:deny raise
-5|/said-before:not
3|/said-before:not raise
3|/said-before:not should raise
24|/said-before:party
3|/said-before:party ask
7|/said-before:party not
7|/said-before:party party
7|/said-before:party raise
5|/said-before:party think
5|/said-before:party think raise
-4|/said-before:plan not
3|/said-before:plan plan think
-3|/said-before:plan raise
3|/said-before:plan raise reach
-8|/said-before:raise
7|/said-before:raise not
3|/said-before:raise reach
4|/said-before:raise should raise
-4|/said-before:reach
-5|/said-before:reach raise
-4|/said-before:reach reach
-5|/said-before:reach should reach
4|/said-before:should
-5|/said-before:should plan
12|/said-before:should raise
-3|/said-before:should reach
-5|/said-before:should should plan
4|/said-before:should think
-6|/said-before:standard
5|/said-before:think
-3|/said-before:think plan reach
-12|/said-before:think raise
-4|/said-before:think reach
4|/said-before:think think plan
3|/said-before:think think raise
8|/said-last:
-5|/said-last:ask
-3|/said-last:ask deny
-6|/said-last:ask not
3|/said-last:ask plan
3|/said-last:ask think
-8|/said-last:deny
-4|/said-last:deny ask
6|/said-last:deny think
-13|/said-last:not
-3|/said-last:not deny
-4|/said-last:not deny ask
-4|/said-last:not plan
3|/said-last:not plan think
7|/said-last:not should
8|/said-last:not think
4|/said-last:party
-10|/said-last:plan
3|/said-last:plan ask
3|/said-last:plan not should
-4|/said-last:plan plan
-3|/said-last:plan plan think
3|/said-last:plan reach
6|/said-last:plan think
5|/said-last:plan think not
-3|/said-last:plan think reach
5|/said-last:raise
-3|/said-last:raise ask
3|/said-last:raise ask plan
3|/said-last:raise plan think
-3|/said-last:raise think not
-3|/said-last:raise think think
-7|/said-last:reach not
3|/said-last:reach should
-3|/said-last:reach think
22|/said-last:should
-3|/said-last:should raise
-3|/said-last:should reach
4|/said-last:should standard
-7|/said-last:should think
-9|/said-last:standard
4|/said-last:standard not
3|/said-last:standard raise
8|/said-last:think
3|/said-last:think ask
3|/said-last:think plan not
3|/said-last:think raise
-3|/said-last:think reach
-3|/said-last:think reach not
-18|/spender after-far:1 False
-5|/spender after-far:18 True
-3|/spender after-far:4 False
6|/spender after-far:4 True
27|/spender after-far:9 False
6|/spender after-far:9 True
3|/spender after-follows:
3|/spender after-follows: False
-3|/spender after-follows:「
-3|/spender after-follows:「不 False
-4|/spender after-follows:が自 False
3|/spender after-follows:が試 False
4|/spender after-follows:に
6|/spender after-follows:に高 False
-5|/spender after-follows:の
3|/spender after-follows:は
4|/spender after-follows:不
3|/spender after-follows:不肯 True
4|/spender after-follows:予
4|/spender after-follows:予以 True
3|/spender after-follows:国
3|/spender after-follows:国防 True
3|/spender after-follows:報
3|/spender after-follows:報告 False
-3|/spender after-follows:将
-6|/spender after-follows:开
-6|/spender after-follows:开价 True
4|/spender after-follows:强
-3|/spender after-follows:持
-3|/spender after-follows:持保 True
3|/spender after-follows:未
3|/spender after-follows:未理 False
3|/spender after-follows:氏
4|/spender after-follows:自
3|/spender after-follows:自主 True
-4|/spender after-follows:达
-4|/spender after-follows:达到 True
4|/spender after-follows:首
5|/spender after-follows:首相 False
-13|/spender after-leads:%を
-3|/spender after-leads:,但
3|/spender after-leads:?」
5|/spender after-leads:」_
-3|/spender after-leads:い。
5|/spender after-leads:ず=
12|/spender after-leads:よう
6|/spender after-leads:んだ
3|/spender after-leads:味_
3|/spender after-leads:壁_
-3|/spender after-leads:推动
5|/spender after-leads:方、
-6|/spender after-leads:有给
3|/spender after-leads:案,
-3|/spender after-leads:筑的
3|/spender after-leads:费由
3|/spender after-leads:闻,
5|/spender after:agent True
12|/spender after:named True
-9|/spender after:patient True
-3|/spender before-commas:0 0
-3|/spender before-commas:0 1
3|/spender before-commas:2 0
9|/spender before-commas:2 1
-3|/spender before-commas:2 2
-7|/spender before-far:1 0
-5|/spender before-far:18 0
7|/spender before-far:36 0
-3|/spender before-far:36 2
5|/spender before-far:4 0
-4|/spender before-far:9 0
3|/spender before-far:9 1
5|/spender before-far:far 0
-3|/spender before-far:far 2
-9|/spender before-follows-rank:5 0 0
-3|/spender before-follows-rank:_ 0 0
12|/spender before-follows-rank:、 0 0
-4|/spender before-follows-rank:「 0 0
5|/spender before-follows-rank:と 1 0
-3|/spender before-follows-rank:に 0 0
-4|/spender before-follows-rank:の 0 0
-3|/spender before-follows-rank:の 0 1
5|/spender before-follows-rank:は 1 0
-9|/spender before-follows-rank:や 1 0
-4|/spender before-follows-rank:を 0 0
-4|/spender before-follows-rank:上 0 0
-3|/spender before-follows-rank:不 0 0
5|/spender before-follows-rank:主 0 0
6|/spender before-follows-rank:事 0 0
4|/spender before-follows-rank:任 0 0
3|/spender before-follows-rank:会 0 0
3|/spender before-follows-rank:传 0 0
-4|/spender before-follows-rank:保 0 0
-5|/spender before-follows-rank:全 0 0
3|/spender before-follows-rank:公 0 0
-3|/spender before-follows-rank:共 0 0
-4|/spender before-follows-rank:内 0 0
4|/spender before-follows-rank:则 0 0
3|/spender before-follows-rank:则 0 1
3|/spender before-follows-rank:动 0 0
-3|/spender before-follows-rank:参 0 0
4|/spender before-follows-rank:同 0 0
4|/spender before-follows-rank:和 0 0
-6|/spender before-follows-rank:和 1 0
-6|/spender before-follows-rank:国 0 0
4|/spender before-follows-rank:国 0 1
3|/spender before-follows-rank:国 1 0
3|/spender before-follows-rank:国 1 1
-3|/spender before-follows-rank:国 1 2
7|/spender before-follows-rank:外 0 0
11|/spender before-follows-rank:大 0 0
-4|/spender before-follows-rank:学 0 0
-5|/spender before-follows-rank:安 0 0
9|/spender before-follows-rank:官 0 0
3|/spender before-follows-rank:将 0 0
3|/spender before-follows-rank:干 0 0
8|/spender before-follows-rank:幹 0 0
3|/spender before-follows-rank:幹 0 2
-5|/spender before-follows-rank:应 0 0
3|/spender before-follows-rank:应 0 1
5|/spender before-follows-rank:把 0 0
-5|/spender before-follows-rank:把 0 1
3|/spender before-follows-rank:拒 0 0
10|/spender before-follows-rank:拟 0 0
4|/spender before-follows-rank:探 0 0
-5|/spender before-follows-rank:提 0 0
-5|/spender before-follows-rank:有 0 0
12|/spender before-follows-rank:正 0 0
-3|/spender before-follows-rank:正 1 0
-4|/spender before-follows-rank:氏 0 0
-4|/spender before-follows-rank:着 0 0
4|/spender before-follows-rank:研 0 0
-3|/spender before-follows-rank:立 0 0
3|/spender before-follows-rank:答 0 0
-7|/spender before-follows-rank:米 1 0
-4|/spender before-follows-rank:维 0 0
3|/spender before-follows-rank:考 0 0
-4|/spender before-follows-rank:若 0 0
9|/spender before-follows-rank:要 1 0
-10|/spender before-follows-rank:订 0 0
3|/spender before-follows-rank:认 0 0
-4|/spender before-follows-rank:议 0 0
5|/spender before-follows-rank:设 0 0
-3|/spender before-follows-rank:选 0 0
-5|/spender before-follows-rank:长 0 0
-6|/spender before-follows-rank:防 0 0
-3|/spender before-follows-rank:防 0 1
3|/spender before-follows-rank:防 1 0
3|/spender before-follows-rank:随 0 0
-3|/spender before-follows:3%
5|/spender before-follows:3.
5|/spender before-follows:3.5%
-13|/spender before-follows:5
-11|/spender before-follows:5%
-10|/spender before-follows:5%要求
-3|/spender before-follows::不
-3|/spender before-follows::不花5
-3|/spender before-follows:_
12|/spender before-follows:、
8|/spender before-follows:、湾
8|/spender before-follows:、湾岸諸
4|/spender before-follows:「2
-4|/spender before-follows:「冷
-4|/spender before-follows:「冷戦期
5|/spender before-follows:が3
3|/spender before-follows:が32年
-5|/spender before-follows:が合
-5|/spender before-follows:が合意し
-3|/spender before-follows:が提
-3|/spender before-follows:が提言し
3|/spender before-follows:が検
3|/spender before-follows:が検討し
3|/spender before-follows:が訴
3|/spender before-follows:が訴える
3|/spender before-follows:では
3|/spender before-follows:では、国
4|/spender before-follows:と
6|/spender before-follows:とフ
6|/spender before-follows:とフラン
-5|/spender before-follows:に
-3|/spender before-follows:に5%求
3|/spender before-follows:に「3%
5|/spender before-follows:にはまだ
-6|/spender before-follows:の
4|/spender before-follows:の3
4|/spender before-follows:の3・5
5|/spender before-follows:の5
5|/spender before-follows:の5%に
3|/spender before-follows:のク
3|/spender before-follows:のクリン
3|/spender before-follows:のチ
3|/spender before-follows:のチャン
4|/spender before-follows:の事
4|/spender before-follows:の事情を
-3|/spender before-follows:の元
-4|/spender before-follows:の審
-4|/spender before-follows:の審議会
-9|/spender before-follows:の算
-9|/spender before-follows:の算定方
-9|/spender before-follows:の防
-7|/spender before-follows:の防衛費
4|/spender before-follows:は
-3|/spender before-follows:は1
-3|/spender before-follows:は10%
7|/spender before-follows:は2
3|/spender before-follows:は27年
-7|/spender before-follows:は5
-7|/spender before-follows:は5%を
-4|/spender before-follows:は「GD
-4|/spender before-follows:はト
-4|/spender before-follows:はトラン
7|/spender before-follows:は米
8|/spender before-follows:は米国に
-9|/spender before-follows:や
-5|/spender before-follows:やイ
-5|/spender before-follows:やイタリ
-4|/spender before-follows:や韓
-4|/spender before-follows:や韓国に
-4|/spender before-follows:を
-4|/spender before-follows:を信
-4|/spender before-follows:を信頼」
-4|/spender before-follows:上
-4|/spender before-follows:上院
-4|/spender before-follows:上院、国
-3|/spender before-follows:不
3|/spender before-follows:与
3|/spender before-follows:与赫
3|/spender before-follows:与赫格塞
-3|/spender before-follows:为何离2
5|/spender before-follows:主
5|/spender before-follows:主张
3|/spender before-follows:主张先以
7|/spender before-follows:事
7|/spender before-follows:事務
7|/spender before-follows:事務総長
4|/spender before-follows:任
4|/spender before-follows:任期
4|/spender before-follows:任期内使
3|/spender before-follows:会前
3|/spender before-follows:会前公布
3|/spender before-follows:传
3|/spender before-follows:传媒
3|/spender before-follows:传媒报道
-5|/spender before-follows:保
-5|/spender before-follows:保守
-4|/spender before-follows:保守党领
-5|/spender before-follows:全
-5|/spender before-follows:全体
-5|/spender before-follows:全体でも
3|/spender before-follows:公
3|/spender before-follows:公开
3|/spender before-follows:公开抗拒
-3|/spender before-follows:共
-3|/spender before-follows:内
-4|/spender before-follows:内で
10|/spender before-follows:内部
4|/spender before-follows:内部评估
-4|/spender before-follows:军费新目
-4|/spender before-follows:军费订下
8|/spender before-follows:则
3|/spender before-follows:动
3|/spender before-follows:动用
3|/spender before-follows:动用豁免
-3|/spender before-follows:参
4|/spender before-follows:同
4|/spender before-follows:和执
4|/spender before-follows:和执政党
-6|/spender before-follows:和韩
-6|/spender before-follows:和韩国增
6|/spender before-follows:国防
-3|/spender before-follows:国防支出
7|/spender before-follows:国防相は
4|/spender before-follows:国防省は
-3|/spender before-follows:国防费占
3|/spender before-follows:国防部周
7|/spender before-follows:国防部长
-5|/spender before-follows:在远
-5|/spender before-follows:在远东的
6|/spender before-follows:外
5|/spender before-follows:外长
5|/spender before-follows:外长查克
11|/spender before-follows:大
9|/spender before-follows:大統
7|/spender before-follows:大統領は
3|/spender before-follows:大胜
3|/spender before-follows:大胜_防
-4|/spender before-follows:学
-4|/spender before-follows:学者
-3|/spender before-follows:学者指出
-6|/spender before-follows:安
-5|/spender before-follows:安全
-5|/spender before-follows:安全保障
9|/spender before-follows:官
10|/spender before-follows:官员
3|/spender before-follows:官房
-3|/spender before-follows:官邸
-3|/spender before-follows:官邸设置
3|/spender before-follows:将
4|/spender before-follows:已
4|/spender before-follows:已致
4|/spender before-follows:已致函各
3|/spender before-follows:干
3|/spender before-follows:干部
12|/spender before-follows:幹
12|/spender before-follows:幹部
3|/spender before-follows:幹部は2
3|/spender before-follows:幹部は、
6|/spender before-follows:幹部は「
-3|/spender before-follows:应
3|/spender before-follows:应考
3|/spender before-follows:应考虑将
-3|/spender before-follows:总
3|/spender before-follows:把军费提
-4|/spender before-follows:把国
4|/spender before-follows:把国防开
-7|/spender before-follows:把国防预
4|/spender before-follows:拒
4|/spender before-follows:拒绝
10|/spender before-follows:拟
6|/spender before-follows:拟将
6|/spender before-follows:拟将防卫
4|/spender before-follows:探
4|/spender before-follows:探讨
4|/spender before-follows:探讨修订
-5|/spender before-follows:提
-6|/spender before-follows:提交
-5|/spender before-follows:提交报告
-3|/spender before-follows:提出
3|/spender before-follows:提出3%
-3|/spender before-follows:提出3.
-8|/spender before-follows:提出任何
5|/spender before-follows:提出防卫
3|/spender before-follows:提议,凡
3|/spender before-follows:新闻
3|/spender before-follows:新闻》援
-3|/spender before-follows:智
-3|/spender before-follows:智库
-5|/spender before-follows:有
-3|/spender before-follows:有识
-3|/spender before-follows:有识者会
-3|/spender before-follows:朝
-3|/spender before-follows:朝野
-3|/spender before-follows:朝野有声
10|/spender before-follows:正
-3|/spender before-follows:正\"
-3|/spender before-follows:正\"大幅
6|/spender before-follows:正在
4|/spender before-follows:正在研究
5|/spender before-follows:正考
3|/spender before-follows:正考虑在
-3|/spender before-follows:海
-3|/spender before-follows:海牙
-3|/spender before-follows:海牙峰会
4|/spender before-follows:的军
4|/spender before-follows:的军费占
-3|/spender before-follows:的防
-3|/spender before-follows:的防务投
-4|/spender before-follows:着
-4|/spender before-follows:着眼
-4|/spender before-follows:着眼3.
4|/spender before-follows:研
3|/spender before-follows:研议
3|/spender before-follows:称
3|/spender before-follows:称,
-3|/spender before-follows:立
-3|/spender before-follows:立委
3|/spender before-follows:立委质问
-6|/spender before-follows:立委马文
3|/spender before-follows:答
-6|/spender before-follows:米
-8|/spender before-follows:米防
-8|/spender before-follows:米防衛相
-5|/spender before-follows:维
-5|/spender before-follows:维新
3|/spender before-follows:考
3|/spender before-follows:考虑
-5|/spender before-follows:若
-4|/spender before-follows:若能
10|/spender before-follows:要
-6|/spender before-follows:要5
-6|/spender before-follows:要5%,
16|/spender before-follows:要求
5|/spender before-follows:要求改为
9|/spender before-follows:要求美国
-10|/spender before-follows:订
-7|/spender before-follows:订下
-7|/spender before-follows:订下3.
-3|/spender before-follows:订出
-3|/spender before-follows:订出3%
3|/spender before-follows:认
3|/spender before-follows:认为
-4|/spender before-follows:议
-3|/spender before-follows:议会
5|/spender before-follows:设
5|/spender before-follows:设立
5|/spender before-follows:设立的专
-3|/spender before-follows:说,5%
3|/spender before-follows:说,政府
-3|/spender before-follows:财
-3|/spender before-follows:财政
-3|/spender before-follows:选
-3|/spender before-follows:选举
-5|/spender before-follows:长
-4|/spender before-follows:长皮
-4|/spender before-follows:长皮斯托
-7|/spender before-follows:防
-5|/spender before-follows:防卫
-6|/spender before-follows:防衛
-12|/spender before-follows:防衛相と
4|/spender before-follows:防衛相は
3|/spender before-follows:防长
3|/spender before-follows:随
3|/spender before-follows:随后
3|/spender before-follows:随后也提
4|/spender before-follows:首
4|/spender before-follows:首相
5|/spender before-follows:首相は1
-5|/spender before-follows:首相は「
8|/spender before-leads:
-5|/spender before-leads:%,
-4|/spender before-leads:,为
3|/spender before-leads:,据
3|/spender before-leads:,让
6|/spender before-leads:-_
3|/spender before-leads::
9|/spender before-leads:;
8|/spender before-leads:_
-3|/spender before-leads:_「
-12|/spender before-leads:、
-4|/spender before-leads:、「
3|/spender before-leads:《
3|/spender before-leads:が、
-6|/spender before-leads:し、
3|/spender before-leads:と、
4|/spender before-leads:の
-16|/spender before-leads:は、
9|/spender before-leads:は「
6|/spender before-leads:れ、
-3|/spender before-leads:を
-5|/spender before-leads:アの
3|/spender before-leads:ダの
7|/spender before-leads:ドの
-3|/spender before-leads:不如
-4|/spender before-leads:为
-7|/spender before-leads:为,
7|/spender before-leads:书长
-3|/spender before-leads:事长
-5|/spender before-leads:付
-8|/spender before-leads:促
3|/spender before-leads:前
3|/spender before-leads:化,
3|/spender before-leads:只有
6|/spender before-leads:吁
-3|/spender before-leads:听说
7|/spender before-leads:呼吁
4|/spender before-leads:回应
-3|/spender before-leads:在
-3|/spender before-leads:如
5|/spender before-leads:媒:
5|/spender before-leads:字;
3|/spender before-leads:官
4|/spender before-leads:官「
3|/spender before-leads:导,
4|/spender before-leads:应
-5|/spender before-leads:应付
-3|/spender before-leads:式向
-4|/spender before-leads:强调
8|/spender before-leads:总理
5|/spender before-leads:总统
-3|/spender before-leads:憧憬
-3|/spender before-leads:憬
3|/spender before-leads:持_
3|/spender before-leads:据
-6|/spender before-leads:敦促
-7|/spender before-leads:日本
-7|/spender before-leads:本
3|/spender before-leads:本《
-3|/spender before-leads:析:
-3|/spender before-leads:欧盟
-4|/spender before-leads:求
-3|/spender before-leads:特在
8|/spender before-leads:理
-3|/spender before-leads:电)
-3|/spender before-leads:的
-3|/spender before-leads:盟
3|/spender before-leads:相
-4|/spender before-leads:省「
5|/spender before-leads:统
3|/spender before-leads:補、
-4|/spender before-leads:要求
3|/spender before-leads:让
3|/spender before-leads:议,
3|/spender before-leads:讯)
-7|/spender before-leads:论请
-3|/spender before-leads:说
-3|/spender before-leads:请
-4|/spender before-leads:调
4|/spender before-leads:调,
3|/spender before-leads:道,
6|/spender before-leads:部长
11|/spender before-leads:长
3|/spender before-leads:长官
-3|/spender before-leads:问
5|/spender before-leads:領「
-3|/spender before-leads:顾问
-4|/spender before-opens:False named
4|/spender before-opens:True agent
8|/spender before-opens:True named
-5|/spender before-opens:True patient
-11|/spender before-rank:0 0 named
7|/spender before-rank:0 0 patient
7|/spender before-rank:0 1 named
-5|/spender before-rank:0 1 patient
6|/spender before-rank:1 0 agent
5|/spender before-rank:1 0 named
-7|/spender before-rank:1 0 patient
7|/spender before-rank:1 1 named
-3|/spender before-rank:1 2 named
-3|/spender before-rank:2 0 named
3|/spender before:agent
3|/spender before:named
-5|/spender before:patient
-19|/spender named:1
15|/spender named:2
34|/spender named:3
-7|/spender right-before:
-3|/spender right-before::不花
8|/spender right-before:、湾岸諸国に
3|/spender right-before:が訴える
6|/spender right-before:とフランスは
-4|/spender right-before:には
5|/spender right-before:にはまだ
9|/spender right-before:の
-7|/spender right-before:は
-4|/spender right-before:や韓国に
-4|/spender right-before:を信頼」_
-4|/spender right-before:上院、国防費
-3|/spender right-before:为何离
-5|/spender right-before:全体でも
3|/spender right-before:公开抗拒
3|/spender right-before:内部评估过
-3|/spender right-before:学者指出,
3|/spender right-before:幹部は
3|/spender right-before:拒绝
3|/spender right-before:提议,凡超过
-4|/spender right-before:着眼
-6|/spender right-before:要
5|/spender right-before:要求改为
-7|/spender right-before:订下
-3|/spender right-before:订出
-3|/spender right-before:说,
3|/spender right-before:随后也提出
14|/spender unnamed
-14|/spender unnamed-beside-others
6|/title-after:,台
5|/title-after:_卓
3|/title-after:「太
-3|/title-after:」か
-3|/title-after:」断
3|/title-after:に」
3|/title-after:の検
-3|/title-after:は「
-3|/title-after:への
-3|/title-after:より
3|/title-after:を」
-14|/title-after:以上
3|/title-after:务实
4|/title-after:台」
3|/title-after:声浪
3|/title-after:提言
-3|/title-after:案、
3|/title-after:決議
4|/title-after:法案
4|/title-after:論_
3|/title-after:論浮
4|/title-after:超_
4|/title-after:超」
-3|/title-after:超へ
-3|/title-after:超案
3|/title-after:还很
-24|/unnamed
-34|/unnamed-beside-others
-4|benchmark/after-far:18 True
4|benchmark/after-follows:将
4|benchmark/after-follows:将\" True
-4|benchmark/after-follows:达
-4|benchmark/after-follows:达到 True
4|benchmark/after-leads:域,
-3|benchmark/after-leads:推动
-3|benchmark/after:patient True
-3|benchmark/after:で
-3|benchmark/after:であ
-3|benchmark/after:である
-3|benchmark/after:である。
6|benchmark/after:の
3|benchmark/after:の「
3|benchmark/after:の「世
3|benchmark/after:の「世界
3|benchmark/after:の「世界標
3|benchmark/after:のこ
3|benchmark/after:のこと
3|benchmark/after:のこと。
6|benchmark/after:は世
6|benchmark/after:は世界
3|benchmark/after:は世界の標
4|benchmark/after:は世界標
4|benchmark/after:は世界標準
3|benchmark/after:を「世
3|benchmark/after:を「世界
3|benchmark/after:を「世界標
4|benchmark/after:应
4|benchmark/after:应成
4|benchmark/after:应成为
4|benchmark/after:应成为新
4|benchmark/after:应成为新的
-3|benchmark/after:是
3|benchmark/any-after:ask
-3|benchmark/any-after:ask foreign=False
7|benchmark/any-after:ask foreign=True
4|benchmark/any-after:not
3|benchmark/any-after:not foreign=True
-3|benchmark/any-after:plan foreign=False
3|benchmark/any-after:raise
-5|benchmark/any-after:reach
-5|benchmark/any-after:reach foreign=False
4|benchmark/any-after:should
-3|benchmark/any-after:standard foreign=False
5|benchmark/any-after:standard foreign=True
-3|benchmark/any-after:think
3|benchmark/any-before:plan
5|benchmark/any-before:plan foreign=True
3|benchmark/any-before:reach
3|benchmark/any-before:reach foreign=True
-5|benchmark/before-commas:0 0
-3|benchmark/before-commas:2 0
-6|benchmark/before-far:36 0
-4|benchmark/before-far:9 0
-4|benchmark/before-far:far 0
-6|benchmark/before-follows-rank:が 1 0
3|benchmark/before-follows-rank:は 0 0
-4|benchmark/before-follows-rank:新 1 0
3|benchmark/before-follows-rank:首 0 0
-10|benchmark/before-follows:が
-3|benchmark/before-follows:が2
-3|benchmark/before-follows:が23日
-3|benchmark/before-follows:がN
-3|benchmark/before-follows:がNAT
-5|benchmark/before-follows:が合
-5|benchmark/before-follows:が合意し
-3|benchmark/before-follows:の
-4|benchmark/before-follows:の関
-4|benchmark/before-follows:の関係者
-3|benchmark/before-follows:は2
-3|benchmark/before-follows:は29日
-3|benchmark/before-follows:新
-3|benchmark/before-follows:新版
-4|benchmark/before-follows:新版《国
-3|benchmark/before-follows:海
-3|benchmark/before-follows:海牙
-3|benchmark/before-follows:海牙峰会
3|benchmark/before-follows:首
3|benchmark/before-follows:首相
3|benchmark/before-follows:首相は1
-5|benchmark/before-leads:
-3|benchmark/before-leads:,
-3|benchmark/before-leads:、
3|benchmark/before-leads:ダの
-3|benchmark/before-leads:ビー
-3|benchmark/before-leads:ー
-4|benchmark/before-leads:国
-3|benchmark/before-leads:称,
-4|benchmark/before-leads:美国
-4|benchmark/before-opens:False agent
-7|benchmark/before-opens:False named
-5|benchmark/before-opens:True agent
-7|benchmark/before-rank:1 0 agent
-4|benchmark/before-rank:1 0 named
-3|benchmark/before:
-3|benchmark/before:DEFENCEだけで
4|benchmark/before:DEFENCE达到GDP的
3|benchmark/before:GDP比
4|benchmark/before:GDP的
-9|benchmark/before:agent
-6|benchmark/before:named
9|benchmark/before:「
3|benchmark/before:える
-3|benchmark/before:けで
3|benchmark/before:した計
3|benchmark/before:た計
3|benchmark/before:だGDP比
-3|benchmark/before:だけで
3|benchmark/before:って唱える
3|benchmark/before:て唱える
-4|benchmark/before:で
-3|benchmark/before:のDEFENCEだけで
5|benchmark/before:は「
3|benchmark/before:を念頭に「
3|benchmark/before:んだGDP比
6|benchmark/before:係者は「
4|benchmark/before:到GDP的
3|benchmark/before:合意した計
3|benchmark/before:唱える
3|benchmark/before:念頭に「
3|benchmark/before:意した計
3|benchmark/before:的
6|benchmark/before:者は「
3|benchmark/before:計
3|benchmark/before:込んだGDP比
4|benchmark/before:达到GDP的
6|benchmark/before:関係者は「
3|benchmark/before:頭に「
-3|benchmark/clause-ending:ある
-3|benchmark/clause-ending:いる
3|benchmark/clause-ending:かけた
3|benchmark/clause-ending:きかけた
3|benchmark/clause-ending:き込んだ
3|benchmark/clause-ending:こと
-7|benchmark/clause-ending:した
-3|benchmark/clause-ending:である
3|benchmark/clause-ending:のこと
4|benchmark/clause-ending:全球标准
-4|benchmark/clause-ending:准\"
3|benchmark/clause-ending:加而得
4|benchmark/clause-ending:标准
-4|benchmark/clause-ending:标准\"
4|benchmark/clause-ending:標準だ
4|benchmark/clause-ending:準だ
4|benchmark/clause-ending:球标准
-4|benchmark/clause-ending:球标准\"
4|benchmark/clause-ending:界標準だ
3|benchmark/clause-ending:相加而得
3|benchmark/clause-ending:而得
8|benchmark/demander:other
-3|benchmark/ending:%である
3|benchmark/ending:%のこと
-3|benchmark/ending:ある
4|benchmark/ending:いう
-3|benchmark/ending:いる
3|benchmark/ending:かけた
3|benchmark/ending:きかけた
3|benchmark/ending:き込んだ
3|benchmark/ending:こと
-7|benchmark/ending:した
4|benchmark/ending:たという
-3|benchmark/ending:である
4|benchmark/ending:という
3|benchmark/ending:のこと
4|benchmark/ending:全球标准
-3|benchmark/ending:准\"
4|benchmark/ending:加而得
4|benchmark/ending:标准
-3|benchmark/ending:标准\"
4|benchmark/ending:球标准
4|benchmark/ending:相加而得
4|benchmark/ending:而得
8|benchmark/foreign=False:
-3|benchmark/foreign=False:reach
-3|benchmark/foreign=False:standard
3|benchmark/foreign=True:ask plan
4|benchmark/foreign=True:should standard
-6|benchmark/foreign=True:standard
3|benchmark/foreign=True:standard ask
3|benchmark/foreign=True:standard not
-4|benchmark/known:- ALLIES 3.5
-4|benchmark/known:- ALLIES 3.5 since-2025
-5|benchmark/known:- ALLIES since-2025
8|benchmark/known:- JPN 5
8|benchmark/known:- JPN 5 since-2025
10|benchmark/known:- JPN since-2025
-3|benchmark/known:- NATO since-2025
3|benchmark/known:CAN CAN 2
3|benchmark/known:CAN CAN 2 since-2025
3|benchmark/known:CAN CAN since-2025
-5|benchmark/known:JPN ALLIES 3.5
-5|benchmark/known:JPN ALLIES 3.5 since-2025
-8|benchmark/known:JPN ALLIES since-2025
-6|benchmark/known:JPN JPN 3.5
-6|benchmark/known:JPN JPN 3.5 since-2025
-3|benchmark/known:JPN JPN 5
-3|benchmark/known:JPN JPN 5 since-2025
-10|benchmark/known:JPN JPN since-2025
-5|benchmark/known:JPN NATO since-2025
-3|benchmark/known:KOR ALLIES since-2025
-3|benchmark/known:NATO NATO 1.5
-3|benchmark/known:NATO NATO 1.5 since-2025
-3|benchmark/known:NATO NATO 3.5
-3|benchmark/known:NATO NATO 3.5 since-2025
-11|benchmark/known:NATO NATO 5
-11|benchmark/known:NATO NATO 5 since-2025
-16|benchmark/known:NATO NATO since-2025
13|benchmark/known:USA ALLIES 3.5
13|benchmark/known:USA ALLIES 3.5 since-2025
6|benchmark/known:USA ALLIES 5
6|benchmark/known:USA ALLIES 5 since-2025
18|benchmark/known:USA ALLIES since-2025
5|benchmark/known:USA JPN 3.5
5|benchmark/known:USA JPN 3.5 since-2025
-5|benchmark/known:USA JPN 5
-5|benchmark/known:USA JPN 5 since-2025
5|benchmark/known:USA NATO 1.5
5|benchmark/known:USA NATO 1.5 since-2025
6|benchmark/known:USA NATO 3.5
6|benchmark/known:USA NATO 3.5 since-2025
16|benchmark/known:USA NATO 5
16|benchmark/known:USA NATO 5 since-2025
26|benchmark/known:USA NATO since-2025
-19|benchmark/main:other
-13|benchmark/main:spender
-6|benchmark/named:1
-8|benchmark/named:2
4|benchmark/near-after:#な
4|benchmark/near-after:#なの
-5|benchmark/near-after:ALLIESに
3|benchmark/near-after:ALLIES以
3|benchmark/near-after:ALLIES以外
3|benchmark/near-after:LANDだ
3|benchmark/near-after:LANDだけ
3|benchmark/near-after:LANDも
3|benchmark/near-after:LANDも足
3|benchmark/near-after:、ALLIES以
-3|benchmark/near-after:、LAND
4|benchmark/near-after:。LAND
4|benchmark/near-after:。LANDだ
-4|benchmark/near-after:「新
-4|benchmark/near-after:「新た
-4|benchmark/near-after:」だ
-4|benchmark/near-after:」だと
5|benchmark/near-after:」と
3|benchmark/near-after:」と述
3|benchmark/near-after:」に
3|benchmark/near-after:」にLAND
-3|benchmark/near-after:ある。
3|benchmark/near-after:える
4|benchmark/near-after:が#
4|benchmark/near-after:が#な
3|benchmark/near-after:けが
4|benchmark/near-after:けが#
3|benchmark/near-after:こと
3|benchmark/near-after:こと。
-4|benchmark/near-after:した
-3|benchmark/near-after:した。
3|benchmark/near-after:た」
3|benchmark/near-after:た」と
-6|benchmark/near-after:たな
-5|benchmark/near-after:たな世
4|benchmark/near-after:だ。
4|benchmark/near-after:だ。LAND
3|benchmark/near-after:だけ
3|benchmark/near-after:だけが
-7|benchmark/near-after:だと
3|benchmark/near-after:った」
-3|benchmark/near-after:であ
-3|benchmark/near-after:である
3|benchmark/near-after:と。
3|benchmark/near-after:と述
3|benchmark/near-after:と述べ
4|benchmark/near-after:なの
4|benchmark/near-after:なのは
3|benchmark/near-after:なり
-5|benchmark/near-after:な世
-5|benchmark/near-after:な世界
3|benchmark/near-after:にLAND
3|benchmark/near-after:にLANDも
4|benchmark/near-after:にな
3|benchmark/near-after:になり
3|benchmark/near-after:のALLIES
3|benchmark/near-after:の「
3|benchmark/near-after:の「世
3|benchmark/near-after:のこ
3|benchmark/near-after:のこと
4|benchmark/near-after:のは
4|benchmark/near-after:のは理
3|benchmark/near-after:の標
3|benchmark/near-after:の標準
6|benchmark/near-after:は世
6|benchmark/near-after:は世界
4|benchmark/near-after:は理
4|benchmark/near-after:は理解
3|benchmark/near-after:べた
3|benchmark/near-after:べた。
3|benchmark/near-after:も足
3|benchmark/near-after:も足並
-6|benchmark/near-after:る。
3|benchmark/near-after:ろえる
3|benchmark/near-after:を「世
4|benchmark/near-after:为新
4|benchmark/near-after:为新的
3|benchmark/near-after:以外
3|benchmark/near-after:以外の
4|benchmark/near-after:全球
3|benchmark/near-after:关投
3|benchmark/near-after:关投资
-4|benchmark/near-after:准\"
4|benchmark/near-after:准。
3|benchmark/near-after:加而
3|benchmark/near-after:加而得
-4|benchmark/near-after:基準
3|benchmark/near-after:外の
3|benchmark/near-after:外のALLIES
4|benchmark/near-after:应成
4|benchmark/near-after:应成为
3|benchmark/near-after:得。
4|benchmark/near-after:成为
4|benchmark/near-after:成为新
3|benchmark/near-after:投资
3|benchmark/near-after:投资相
-6|benchmark/near-after:新た
-6|benchmark/near-after:新たな
4|benchmark/near-after:新的
4|benchmark/near-after:新的全
-4|benchmark/near-after:标准\"
4|benchmark/near-after:标准。
8|benchmark/near-after:標準
3|benchmark/near-after:標準」
3|benchmark/near-after:標準だ
3|benchmark/near-after:標準に
-4|benchmark/near-after:準」だ
3|benchmark/near-after:準」に
4|benchmark/near-after:準だ。
4|benchmark/near-after:準に
4|benchmark/near-after:準にな
4|benchmark/near-after:理解
4|benchmark/near-after:理解さ
3|benchmark/near-after:界の標
4|benchmark/near-after:的全
4|benchmark/near-after:的全球
3|benchmark/near-after:相关投
3|benchmark/near-after:相加
3|benchmark/near-after:相加而
3|benchmark/near-after:而得
3|benchmark/near-after:而得。
4|benchmark/near-after:解さ
3|benchmark/near-after:资相
3|benchmark/near-after:资相加
3|benchmark/near-after:述べ
3|benchmark/near-after:述べた
3|benchmark/near-before:)は
3|benchmark/near-before:)は同
4|benchmark/near-before:,ALLIES
4|benchmark/near-before:,ALLIESDEFENCE
3|benchmark/near-before:,由
4|benchmark/near-before:ALLIESDEFENCE
4|benchmark/near-before:ALLIESDEFENCE达
3|benchmark/near-before:ALLIES的
3|benchmark/near-before:ALLIES的新
3|benchmark/near-before:DATE合
3|benchmark/near-before:DATE合意
-3|benchmark/near-before:DEFENCEだ
-3|benchmark/near-before:DEFENCEだけ
4|benchmark/near-before:DEFENCE达
4|benchmark/near-before:DEFENCE达到
3|benchmark/near-before:GDP的
3|benchmark/near-before:LANDと
3|benchmark/near-before:LANDとLAND
3|benchmark/near-before:LANDを
3|benchmark/near-before:LANDを念
3|benchmark/near-before:NATOがDATE
3|benchmark/near-before:NATOに
3|benchmark/near-before:NATOに倣
3|benchmark/near-before:USAが
3|benchmark/near-before:USAがNATO
3|benchmark/near-before:USAの
4|benchmark/near-before:USAの関
3|benchmark/near-before:USA新
3|benchmark/near-before:USA新版
3|benchmark/near-before:、LAND
3|benchmark/near-before:、LANDと
3|benchmark/near-before:、NATO
3|benchmark/near-before:、NATOが
4|benchmark/near-before:、USA
4|benchmark/near-before:、USAが
3|benchmark/near-before:、国
3|benchmark/near-before:、国家
4|benchmark/near-before:《国
4|benchmark/near-before:《国防
4|benchmark/near-before:》宣
4|benchmark/near-before:》宣称
3|benchmark/near-before:える
3|benchmark/near-before:がDATE
3|benchmark/near-before:がDATE合
3|benchmark/near-before:がNATO
3|benchmark/near-before:がNATOに
-3|benchmark/near-before:けで
3|benchmark/near-before:し、国
-3|benchmark/near-before:したGDP
3|benchmark/near-before:した国
3|benchmark/near-before:した計
-3|benchmark/near-before:たGDP
-3|benchmark/near-before:たGDP比
3|benchmark/near-before:た国
3|benchmark/near-before:た国家
3|benchmark/near-before:た計
3|benchmark/near-before:だGDP
3|benchmark/near-before:だGDP比
-3|benchmark/near-before:だけ
-3|benchmark/near-before:だけで
5|benchmark/near-before:って
3|benchmark/near-before:って唱
3|benchmark/near-before:て唱
3|benchmark/near-before:て唱え
6|benchmark/near-before:で、
3|benchmark/near-before:で、LAND
3|benchmark/near-before:とLAND
3|benchmark/near-before:とLANDを
3|benchmark/near-before:とは
3|benchmark/near-before:とは、
3|benchmark/near-before:に倣
3|benchmark/near-before:に倣っ
3|benchmark/near-before:に盛
3|benchmark/near-before:に盛り
-4|benchmark/near-before:のDEFENCE
-3|benchmark/near-before:のDEFENCEだ
4|benchmark/near-before:の関
4|benchmark/near-before:の関係
4|benchmark/near-before:は、
3|benchmark/near-before:は、NATO
9|benchmark/near-before:は「
3|benchmark/near-before:は「GDP
3|benchmark/near-before:は同
3|benchmark/near-before:は同会
3|benchmark/near-before:り込
3|benchmark/near-before:り込ん
3|benchmark/near-before:を念
3|benchmark/near-before:を念頭
3|benchmark/near-before:んだGDP
3|benchmark/near-before:世界
-4|benchmark/near-before:中核
-3|benchmark/near-before:中核の
3|benchmark/near-before:为适
3|benchmark/near-before:为适用
3|benchmark/near-before:之为
3|benchmark/near-before:之为适
3|benchmark/near-before:争長
3|benchmark/near-before:争長官
3|benchmark/near-before:于全
3|benchmark/near-before:于全球
3|benchmark/near-before:会談
3|benchmark/near-before:会談し
4|benchmark/near-before:会議
4|benchmark/near-before:会議で
6|benchmark/near-before:係者
6|benchmark/near-before:係者は
3|benchmark/near-before:倣っ
3|benchmark/near-before:倣って
3|benchmark/near-before:全球ALLIES
3|benchmark/near-before:准,由
4|benchmark/near-before:到GDP
4|benchmark/near-before:到GDP的
3|benchmark/near-before:同会
3|benchmark/near-before:同会議
3|benchmark/near-before:唱え
3|benchmark/near-before:唱える
6|benchmark/near-before:国家
6|benchmark/near-before:国家防
3|benchmark/near-before:国防战
3|benchmark/near-before:官)
3|benchmark/near-before:官)は
4|benchmark/near-before:宣称
4|benchmark/near-before:宣称,
6|benchmark/near-before:家防
6|benchmark/near-before:家防衛
3|benchmark/near-before:念頭
3|benchmark/near-before:念頭に
4|benchmark/near-before:战略》
4|benchmark/near-before:戦略
3|benchmark/near-before:戦略に
3|benchmark/near-before:新标
3|benchmark/near-before:新标准
4|benchmark/near-before:新版《
-3|benchmark/near-before:核の
-3|benchmark/near-before:核のDEFENCE
3|benchmark/near-before:準とは
4|benchmark/near-before:版《
4|benchmark/near-before:版《国
3|benchmark/near-before:球ALLIES
3|benchmark/near-before:球ALLIES的
3|benchmark/near-before:用于全
4|benchmark/near-before:略》
4|benchmark/near-before:略》宣
3|benchmark/near-before:略に
3|benchmark/near-before:略に盛
3|benchmark/near-before:的新
3|benchmark/near-before:的新标
3|benchmark/near-before:盛り
3|benchmark/near-before:盛り込
4|benchmark/near-before:称,ALLIES
3|benchmark/near-before:称之
3|benchmark/near-before:称之为
6|benchmark/near-before:者は
6|benchmark/near-before:者は「
5|benchmark/near-before:衛戦
5|benchmark/near-before:衛戦略
3|benchmark/near-before:談し
3|benchmark/near-before:談し、
4|benchmark/near-before:議で
4|benchmark/near-before:議で、
3|benchmark/near-before:込ん
3|benchmark/near-before:込んだ
4|benchmark/near-before:达到
4|benchmark/near-before:达到GDP
3|benchmark/near-before:适用
3|benchmark/near-before:适用于
3|benchmark/near-before:長官)
6|benchmark/near-before:関係
6|benchmark/near-before:関係者
3|benchmark/near-before:防战
3|benchmark/near-before:防战略
4|benchmark/near-before:防衛
5|benchmark/near-before:防衛戦
3|benchmark/near-before:頭に
3|benchmark/near-before:頭に「
-3|benchmark/near-before:高官
-5|benchmark/nobody-named:False
12|benchmark/nobody-named:True
-3|benchmark/opens:3
-3|benchmark/opens:3.
-3|benchmark/opens:3.5
-3|benchmark/opens:N
-3|benchmark/opens:NA
-3|benchmark/opens:NAT
3|benchmark/opens:コ
3|benchmark/opens:コル
3|benchmark/opens:コルビ
3|benchmark/opens:世
3|benchmark/opens:世界
3|benchmark/opens:世界標
-3|benchmark/opens:中
-3|benchmark/opens:中核
-3|benchmark/opens:中核の
4|benchmark/opens:参
4|benchmark/opens:参考
4|benchmark/opens:参考消
4|benchmark/opens:国
4|benchmark/opens:国防
4|benchmark/opens:国防総
4|benchmark/opens:支
4|benchmark/opens:支撑
4|benchmark/opens:支撑这
4|benchmark/opens:日
4|benchmark/opens:日本
-4|benchmark/opens:美
-3|benchmark/opens:美国
3|benchmark/other after-far:36 True
4|benchmark/other after-follows:将
4|benchmark/other after-follows:将\" True
4|benchmark/other after-leads:域,
-6|benchmark/other before-far:36 0
-3|benchmark/other before-far:far 0
-6|benchmark/other before-follows-rank:が 1 0
3|benchmark/other before-follows-rank:は 0 0
-3|benchmark/other before-follows-rank:は 1 0
-4|benchmark/other before-follows-rank:新 1 0
-4|benchmark/other before-follows:が
-3|benchmark/other before-follows:が2
-3|benchmark/other before-follows:が23日
-3|benchmark/other before-follows:がN
-3|benchmark/other before-follows:がNAT
-4|benchmark/other before-follows:の関
-4|benchmark/other before-follows:の関係者
-3|benchmark/other before-follows:は2
-3|benchmark/other before-follows:は29日
-3|benchmark/other before-follows:新
-3|benchmark/other before-follows:新版
-4|benchmark/other before-follows:新版《国
4|benchmark/other before-leads:
-3|benchmark/other before-leads:ビー
-3|benchmark/other before-leads:ー
-4|benchmark/other before-leads:国
-4|benchmark/other before-leads:美国
-4|benchmark/other before-opens:False agent
-4|benchmark/other before-opens:False named
4|benchmark/other before-opens:True named
4|benchmark/other before-rank:0 0 agent
3|benchmark/other before-rank:0 0 named
-8|benchmark/other before-rank:1 0 agent
-3|benchmark/other before-rank:1 0 named
-4|benchmark/other before:agent
4|benchmark/other named:1
-6|benchmark/other named:2
-4|benchmark/other right-before:の関係者は「
17|benchmark/other unnamed
-4|benchmark/right-before:の関係者は「
-8|benchmark/role-class-of:JPN ALLIES
-5|benchmark/role-class-of:JPN NATO
-3|benchmark/role-class-of:KOR ALLIES
18|benchmark/role-class-of:USA ALLIES
26|benchmark/role-class-of:USA NATO
-3|benchmark/role-class-of:USA member
-15|benchmark/role-class:JPN
-5|benchmark/role-class:KOR
39|benchmark/role-class:USA
7|benchmark/role:nobody
17|benchmark/role:other
-24|benchmark/role:spender
-3|benchmark/ruled:who_sets other
4|benchmark/said-after-too:should standard
4|benchmark/said-after-too:standard not
4|benchmark/said-after-too:standard raise
7|benchmark/said-after:
-3|benchmark/said-after:plan
-3|benchmark/said-after:reach
4|benchmark/said-after:should
4|benchmark/said-after:should standard
3|benchmark/said-before-too:standard think
3|benchmark/said-before:ask
4|benchmark/said-before:plan
3|benchmark/said-before:reach
-3|benchmark/said-before:standard
3|benchmark/said-before:standard think
3|benchmark/said-before:think
7|benchmark/said-last:
3|benchmark/said-last:ask plan
5|benchmark/said-last:not
3|benchmark/said-last:raise ask plan
-3|benchmark/said-last:reach
4|benchmark/said-last:should standard
-6|benchmark/said-last:standard
4|benchmark/said-last:standard not
-3|benchmark/spender after-far:36 True
-4|benchmark/spender after-follows:达
-4|benchmark/spender after-follows:达到 True
-3|benchmark/spender after-leads:推动
-3|benchmark/spender after:named True
-3|benchmark/spender after:patient True
-4|benchmark/spender before-commas:0 0
-5|benchmark/spender before-far:9 0
-3|benchmark/spender before-follows-rank:が 0 0
3|benchmark/spender before-follows-rank:首 0 0
-6|benchmark/spender before-follows:が
-5|benchmark/spender before-follows:が合
-5|benchmark/spender before-follows:が合意し
-3|benchmark/spender before-follows:海
-3|benchmark/spender before-follows:海牙
-3|benchmark/spender before-follows:海牙峰会
3|benchmark/spender before-follows:首
3|benchmark/spender before-follows:首相
3|benchmark/spender before-follows:首相は1
-8|benchmark/spender before-leads:
-4|benchmark/spender before-leads:,
3|benchmark/spender before-leads:ダの
-3|benchmark/spender before-leads:称,
-3|benchmark/spender before-opens:False named
-5|benchmark/spender before-opens:True agent
-3|benchmark/spender before-opens:True named
-3|benchmark/spender before-rank:0 0 agent
-5|benchmark/spender before:agent
-6|benchmark/spender before:named
-9|benchmark/spender named:1
-11|benchmark/spender unnamed
6|benchmark/unnamed
3|demand/after-far:18 True
8|demand/after-far:4 False
-4|demand/after-far:4 True
18|demand/after-far:9 False
3|demand/after-follows:か
3|demand/after-follows:から False
3|demand/after-follows:が
11|demand/after-follows:に
13|demand/after-follows:に求 False
3|demand/after-follows:報
3|demand/after-follows:報告 False
-3|demand/after-follows:来
-3|demand/after-follows:来说 False
7|demand/after-follows:氏
7|demand/after-follows:氏、 False
4|demand/after-follows:的
4|demand/after-follows:的讯 True
6|demand/after-follows:米
6|demand/after-follows:米大 False
6|demand/after-leads:める
15|demand/after-leads:よう
7|demand/after-leads:を_
3|demand/after-leads:味_
-3|demand/after-leads:筑的
-3|demand/after:,
5|demand/after:_
5|demand/after:_卓
5|demand/after:_卓揆
5|demand/after:_卓揆:
5|demand/after:_卓揆:不
14|demand/after:named False
12|demand/after:patient False
-3|demand/after:」
-3|demand/after:に
-6|demand/after:を
-3|demand/after:的
-12|demand/any-after:ask
-8|demand/any-after:ask foreign=False
-4|demand/any-after:ask foreign=True
-5|demand/any-after:not foreign=False
4|demand/any-after:not foreign=True
-5|demand/any-after:plan
-3|demand/any-after:plan foreign=False
-5|demand/any-after:raise
-3|demand/any-after:reach
-6|demand/any-after:should
-4|demand/any-after:should foreign=False
-3|demand/any-after:think foreign=False
4|demand/any-after:think foreign=True
-9|demand/any-before:ask
-6|demand/any-before:ask foreign=False
-3|demand/any-before:ask foreign=True
-3|demand/any-before:not
-5|demand/any-before:party foreign=False
-3|demand/any-before:plan
-3|demand/any-before:plan foreign=False
4|demand/any-before:reach foreign=True
4|demand/any-before:should
6|demand/any-before:should foreign=True
19|demand/before-commas:0 0
-9|demand/before-commas:1 0
-7|demand/before-commas:1 1
-6|demand/before-far:1 0
17|demand/before-far:18 0
-7|demand/before-far:36 0
5|demand/before-far:4 0
5|demand/before-follows-rank:3 0 0
-9|demand/before-follows-rank:5 0 0
-3|demand/before-follows-rank:_ 0 0
7|demand/before-follows-rank:、 0 0
-3|demand/before-follows-rank:、 1 1
-6|demand/before-follows-rank:に 0 0
-5|demand/before-follows-rank:は 0 0
16|demand/before-follows-rank:は 1 0
4|demand/before-follows-rank:事 0 0
-6|demand/before-follows-rank:会 0 0
5|demand/before-follows-rank:側 0 0
-5|demand/before-follows-rank:全 0 0
4|demand/before-follows-rank:同 0 0
-3|demand/before-follows-rank:国 0 0
4|demand/before-follows-rank:国 1 0
-7|demand/before-follows-rank:外 1 0
7|demand/before-follows-rank:大 0 0
5|demand/before-follows-rank:大 1 0
-3|demand/before-follows-rank:学 0 0
-7|demand/before-follows-rank:将 0 0
3|demand/before-follows-rank:把 0 0
-9|demand/before-follows-rank:放 1 0
-4|demand/before-follows-rank:日 1 0
-3|demand/before-follows-rank:欧 1 0
4|demand/before-follows-rank:的 0 0
-5|demand/before-follows-rank:称 1 0
21|demand/before-follows-rank:要 1 0
-5|demand/before-follows-rank:首 0 0
5|demand/before-follows:3
5|demand/before-follows:3.
5|demand/before-follows:3.5%
-11|demand/before-follows:5
-9|demand/before-follows:5%
-9|demand/before-follows:5%要求
-3|demand/before-follows:_
4|demand/before-follows:、
-3|demand/before-follows:、国
-3|demand/before-follows:、国防費
8|demand/before-follows:、湾
8|demand/before-follows:、湾岸諸
5|demand/before-follows:が
-4|demand/before-follows:がハ
-4|demand/before-follows:がハーグ
3|demand/before-follows:が訴
3|demand/before-follows:が訴える
-8|demand/before-follows:に
3|demand/before-follows:に「3%
-3|demand/before-follows:には
-7|demand/before-follows:に国
-7|demand/before-follows:に国防費
4|demand/before-follows:に防
4|demand/before-follows:に防衛費
3|demand/before-follows:の国
4|demand/before-follows:の国防費
9|demand/before-follows:は
3|demand/before-follows:は3
-7|demand/before-follows:は5
-7|demand/before-follows:は5%を
3|demand/before-follows:はオ
3|demand/before-follows:はオース
-4|demand/before-follows:はト
-4|demand/before-follows:はトラン
3|demand/before-follows:は日
3|demand/before-follows:は日本に
7|demand/before-follows:は米
8|demand/before-follows:は米国に
6|demand/before-follows:事
6|demand/before-follows:事務
6|demand/before-follows:事務総長
-7|demand/before-follows:会
-6|demand/before-follows:会議
-6|demand/before-follows:会議見送
5|demand/before-follows:側
-5|demand/before-follows:全
-5|demand/before-follows:全体
-5|demand/before-follows:全体でも
4|demand/before-follows:同
3|demand/before-follows:向
3|demand/before-follows:呼吁盟友
-4|demand/before-follows:国民
-4|demand/before-follows:国民党籍
3|demand/before-follows:国防
5|demand/before-follows:国防相、
-7|demand/before-follows:外
-7|demand/before-follows:外相
-6|demand/before-follows:外相は1
12|demand/before-follows:大
12|demand/before-follows:大統
10|demand/before-follows:大統領は
-3|demand/before-follows:学
-3|demand/before-follows:学者
-3|demand/before-follows:学者指出
-7|demand/before-follows:将
-7|demand/before-follows:将国
-9|demand/before-follows:将国防开
3|demand/before-follows:把军
3|demand/before-follows:把军费提
-9|demand/before-follows:放
-9|demand/before-follows:放话
-9|demand/before-follows:放话\"准
-4|demand/before-follows:日
-4|demand/before-follows:日前
-3|demand/before-follows:欧
-3|demand/before-follows:欧洲
-3|demand/before-follows:欧洲盟友
6|demand/before-follows:氏
5|demand/before-follows:氏は
4|demand/before-follows:的5
4|demand/before-follows:的5%要
-5|demand/before-follows:称
23|demand/before-follows:要
23|demand/before-follows:要求
4|demand/before-follows:要求日本
9|demand/before-follows:要求美国
-6|demand/before-follows:首
-6|demand/before-follows:首相
-5|demand/before-follows:首相は「
13|demand/before-leads:
5|demand/before-leads:,
-3|demand/before-leads:,要
5|demand/before-leads:_
4|demand/before-leads:が、
-3|demand/before-leads:し、
5|demand/before-leads:と、
-4|demand/before-leads:の
-5|demand/before-leads:は
-5|demand/before-leads:アの
-6|demand/before-leads:ツの
9|demand/before-leads:ドの
4|demand/before-leads:书长
7|demand/before-leads:吁
7|demand/before-leads:呼吁
4|demand/before-leads:回应
-3|demand/before-leads:国は
-7|demand/before-leads:在
4|demand/before-leads:对
4|demand/before-leads:应
4|demand/before-leads:总统
3|demand/before-leads:持_
-3|demand/before-leads:日在
-3|demand/before-leads:有
5|demand/before-leads:本は
-10|demand/before-leads:求
-4|demand/before-leads:特在
-8|demand/before-leads:相、
4|demand/before-leads:统
3|demand/before-leads:補、
-6|demand/before-leads:要
-10|demand/before-leads:要求
4|demand/before-leads:请
-4|demand/before-leads:选人
4|demand/before-leads:长
3|demand/before-opens:False agent
-4|demand/before-opens:False named
-3|demand/before-opens:False patient
9|demand/before-opens:True agent
4|demand/before-opens:True named
-5|demand/before-opens:True patient
-4|demand/before-rank:0 0 agent
-6|demand/before-rank:0 0 named
-5|demand/before-rank:0 0 patient
18|demand/before-rank:1 0 agent
4|demand/before-rank:1 0 named
-3|demand/before-rank:1 0 patient
4|demand/before-rank:2 0 named
-3|demand/before:DEFENCE
5|demand/before:GDP_
-3|demand/before:GDP比
4|demand/before:_
13|demand/before:agent
-8|demand/before:patient
-3|demand/before:「
-3|demand/before:に
-6|demand/before:は
-3|demand/before:到
5|demand/before:占GDP_
-3|demand/before:比
-3|demand/before:的
-5|demand/clause-ending:
5|demand/clause-ending::不可能
-4|demand/clause-ending:した
5|demand/clause-ending:不可能
5|demand/clause-ending:可能
48|demand/demander:other
15|demand/demander:spender
-3|demand/ending:5%
5|demand/ending::不可能
-5|demand/ending:した
-3|demand/ending:った
5|demand/ending:不可能
5|demand/ending:可能
3|demand/ending:的10%
-14|demand/foreign=False:
-3|demand/foreign=False:ask
-3|demand/foreign=False:should
-4|demand/foreign=True:
5|demand/foreign=True:not think
-3|demand/known:- ALLIES since-2025
-3|demand/known:- AUS 3.5
-3|demand/known:- AUS 3.5 since-2025
-4|demand/known:- AUS since-2025
-6|demand/known:- JPN 3
-5|demand/known:- JPN 3 since-2025
-8|demand/known:- JPN 3.5
-8|demand/known:- JPN 3.5 since-2025
-3|demand/known:- JPN 5
-3|demand/known:- JPN 5 since-2025
-17|demand/known:- JPN since-2025
-3|demand/known:- KOR since-2025
-3|demand/known:- NATO 5
-3|demand/known:- NATO 5 since-2025
-3|demand/known:- NATO since-2025
-7|demand/known:- TWN 1E+1 since-2025
9|demand/known:- TWN 1E+1 to-2024
-8|demand/known:- TWN since-2025
9|demand/known:- TWN to-2024
-13|demand/known:AUS AUS 3.5
-13|demand/known:AUS AUS 3.5 since-2025
-14|demand/known:AUS AUS since-2025
-3|demand/known:AUS USA 3.5
-3|demand/known:AUS USA 3.5 since-2025
-3|demand/known:AUS USA since-2025
3|demand/known:CHN CHN since-2025
-3|demand/known:CHN TWN 5
-3|demand/known:CHN TWN 5 since-2025
-4|demand/known:CHN TWN since-2025
-3|demand/known:DEU DEU 5
-3|demand/known:DEU DEU 5 since-2025
-3|demand/known:DEU DEU since-2025
-6|demand/known:DEU NATO 5
-6|demand/known:DEU NATO 5 since-2025
-6|demand/known:DEU NATO since-2025
-3|demand/known:ESP NATO since-2025
3|demand/known:EST DEU 3.5
3|demand/known:EST DEU 3.5 since-2025
3|demand/known:EST DEU since-2025
14|demand/known:EST NATO 5
14|demand/known:EST NATO 5 since-2025
14|demand/known:EST NATO since-2025
10|demand/known:EU EU 3
7|demand/known:EU EU 3 since-2025
3|demand/known:EU EU 3 to-2024
4|demand/known:EU EU 3.5
4|demand/known:EU EU 3.5 since-2025
10|demand/known:EU EU since-2025
3|demand/known:EU EU to-2024
-7|demand/known:GBR NATO 5
-7|demand/known:GBR NATO 5 since-2025
-7|demand/known:GBR NATO since-2025
-3|demand/known:JPN ALLIES 5
-3|demand/known:JPN ALLIES 5 since-2025
-5|demand/known:JPN ALLIES since-2025
-4|demand/known:JPN AUS 3.5
-4|demand/known:JPN AUS 3.5 since-2025
-3|demand/known:JPN AUS since-2025
-3|demand/known:JPN CHN since-2025
-13|demand/known:JPN JPN 3
-12|demand/known:JPN JPN 3 since-2025
-20|demand/known:JPN JPN 3.5
-20|demand/known:JPN JPN 3.5 since-2025
-9|demand/known:JPN JPN 5
-9|demand/known:JPN JPN 5 since-2025
-39|demand/known:JPN JPN since-2025
-3|demand/known:JPN TWN 1E+1
-3|demand/known:JPN TWN 1E+1 since-2025
-3|demand/known:JPN TWN since-2025
5|demand/known:KOR JPN 2.6
5|demand/known:KOR JPN 2.6 to-2024
5|demand/known:KOR JPN to-2024
-4|demand/known:KOR KOR 3.5
-4|demand/known:KOR KOR 3.5 since-2025
-3|demand/known:KOR KOR 3.8
-3|demand/known:KOR KOR 3.8 since-2025
-3|demand/known:KOR KOR 5
-3|demand/known:KOR KOR 5 since-2025
-9|demand/known:KOR KOR since-2025
3|demand/known:LTU ALLIES 3
3|demand/known:LTU ALLIES 3 to-2024
3|demand/known:LTU ALLIES to-2024
-17|demand/known:NATO ALLIES 5
-17|demand/known:NATO ALLIES 5 since-2025
-17|demand/known:NATO ALLIES since-2025
-3|demand/known:NATO JPN 5
-3|demand/known:NATO JPN 5 since-2025
-3|demand/known:NATO JPN since-2025
3|demand/known:NATO NATO 3
3|demand/known:NATO NATO 3 since-2025
4|demand/known:NATO NATO 3.5
8|demand/known:NATO NATO 3.5 since-2025
-3|demand/known:NATO NATO 3.5 to-2024
4|demand/known:NATO NATO 5
4|demand/known:NATO NATO 5 since-2025
16|demand/known:NATO NATO since-2025
-4|demand/known:NATO NATO to-2024
7|demand/known:POL POL 3
7|demand/known:POL POL 3 to-2024
3|demand/known:POL POL 5
3|demand/known:POL POL 5 since-2025
4|demand/known:POL POL since-2025
7|demand/known:POL POL to-2024
8|demand/known:SAU SAU 4.5
8|demand/known:SAU SAU 4.5 since-2025
8|demand/known:SAU SAU since-2025
-8|demand/known:TWN TWN 1E+1
-8|demand/known:TWN TWN 1E+1 since-2025
-10|demand/known:TWN TWN since-2025
13|demand/known:UKR UKR 0.25
13|demand/known:UKR UKR 0.25 since-2025
13|demand/known:UKR UKR since-2025
-3|demand/known:USA ALLIES 3
-3|demand/known:USA ALLIES 3 to-2024
23|demand/known:USA ALLIES 5
23|demand/known:USA ALLIES 5 since-2025
23|demand/known:USA ALLIES since-2025
-3|demand/known:USA ALLIES to-2024
21|demand/known:USA AUS 3.5
21|demand/known:USA AUS 3.5 since-2025
20|demand/known:USA AUS since-2025
3|demand/known:USA AUS+JPN 3.5
3|demand/known:USA AUS+JPN 3.5 since-2025
3|demand/known:USA AUS+JPN since-2025
-3|demand/known:USA BRA since-2025
3|demand/known:USA CHN 3
3|demand/known:USA CHN 3 since-2025
4|demand/known:USA DEU 5
4|demand/known:USA DEU 5 since-2025
-6|demand/known:USA EU 3
-4|demand/known:USA EU 3 since-2025
-3|demand/known:USA EU 3.5
-3|demand/known:USA EU 3.5 since-2025
-7|demand/known:USA EU since-2025
-3|demand/known:USA JPN 1.3
-3|demand/known:USA JPN 1.3 since-2025
-5|demand/known:USA JPN 2.6
-5|demand/known:USA JPN 2.6 to-2024
20|demand/known:USA JPN 3
18|demand/known:USA JPN 3 since-2025
29|demand/known:USA JPN 3.5
29|demand/known:USA JPN 3.5 since-2025
16|demand/known:USA JPN 5
16|demand/known:USA JPN 5 since-2025
57|demand/known:USA JPN since-2025
-4|demand/known:USA JPN to-2024
6|demand/known:USA KOR 3.5
6|demand/known:USA KOR 3.5 since-2025
4|demand/known:USA KOR 3.8
4|demand/known:USA KOR 3.8 since-2025
4|demand/known:USA KOR 5
4|demand/known:USA KOR 5 since-2025
12|demand/known:USA KOR since-2025
3|demand/known:USA NATO 2
-3|demand/known:USA NATO 3
-3|demand/known:USA NATO 3 since-2025
-4|demand/known:USA NATO 3.5 since-2025
4|demand/known:USA NATO 3.5 to-2024
-9|demand/known:USA NATO since-2025
6|demand/known:USA NATO to-2024
-6|demand/known:USA POL 3
-6|demand/known:USA POL 3 to-2024
-3|demand/known:USA POL 5
-3|demand/known:USA POL 5 since-2025
-6|demand/known:USA POL since-2025
-6|demand/known:USA POL to-2024
-8|demand/known:USA SAU 4.5
-8|demand/known:USA SAU 4.5 since-2025
-8|demand/known:USA SAU since-2025
10|demand/known:USA TWN 1E+1
19|demand/known:USA TWN 1E+1 since-2025
-9|demand/known:USA TWN 1E+1 to-2024
5|demand/known:USA TWN 5
4|demand/known:USA TWN 5 since-2025
25|demand/known:USA TWN since-2025
-9|demand/known:USA TWN to-2024
-13|demand/known:USA UKR 0.25
-13|demand/known:USA UKR 0.25 since-2025
-13|demand/known:USA UKR since-2025
6|demand/known:USA USA 3.5
6|demand/known:USA USA 3.5 since-2025
9|demand/known:USA USA since-2025
-10|demand/main:other
-29|demand/main:spender
8|demand/named:1
16|demand/named:2
15|demand/named:3
5|demand/near-after::不
5|demand/near-after::不可
5|demand/near-after:_卓
5|demand/near-after:_卓揆
-3|demand/near-after:ある
-3|demand/near-after:した
-6|demand/near-after:た。
-3|demand/near-after:だと
5|demand/near-after:不可
5|demand/near-after:不可能
5|demand/near-after:卓揆
5|demand/near-after:卓揆:
4|demand/near-after:可能
5|demand/near-after:揆:
5|demand/near-after:揆:不
-3|demand/near-after:求め
-5|demand/near-after:要求
3|demand/near-before:,LANDDEFENCE
3|demand/near-before:DEFENCE应
4|demand/near-before:DEFENCE应提
-3|demand/near-before:DEFENCE提
5|demand/near-before:GDP_
-3|demand/near-before:GDP比
3|demand/near-before:LANDDEFENCE应
-5|demand/near-before:LANDに
5|demand/near-before:LAND国
5|demand/near-before:LAND国防
4|demand/near-before:USA日
4|demand/near-before:USA日前
5|demand/near-before:USA称
-3|demand/near-before:、LAND
-3|demand/near-before:には
4|demand/near-before:人USA
4|demand/near-before:人USA日
5|demand/near-before:占GDP
5|demand/near-before:占GDP_
4|demand/near-before:受访
3|demand/near-before:国防
5|demand/near-before:国防应
5|demand/near-before:应占
5|demand/near-before:应占GDP
3|demand/near-before:应提
4|demand/near-before:应提高
4|demand/near-before:日前
3|demand/near-before:时说
3|demand/near-before:时说,
5|demand/near-before:称LAND
-4|demand/near-before:要求
3|demand/near-before:说,LAND
4|demand/near-before:选人
4|demand/near-before:选人USA
5|demand/near-before:防应
-16|demand/nobody-named:False
-24|demand/nobody-named:True
3|demand/opens:(
3|demand/opens:(中
3|demand/opens:(中央
5|demand/opens:川
5|demand/opens:川普
-4|demand/opens:美
5|demand/other after-far:18 True
8|demand/other after-far:4 False
-3|demand/other after-far:4 True
10|demand/other after-far:9 False
3|demand/other after-follows:か
3|demand/other after-follows:から False
3|demand/other after-follows:が
7|demand/other after-follows:氏
7|demand/other after-follows:氏、 False
4|demand/other after-follows:的
4|demand/other after-follows:的讯 True
6|demand/other after-follows:米
6|demand/other after-follows:米大 False
4|demand/other after-leads:%,
6|demand/other after-leads:める
3|demand/other after-leads:よう
7|demand/other after-leads:を_
20|demand/other after:named False
19|demand/other before-commas:0 0
3|demand/other before-commas:0 1
-5|demand/other before-commas:1 0
-4|demand/other before-commas:1 1
6|demand/other before-commas:2 0
6|demand/other before-far:1 0
12|demand/other before-far:18 0
8|demand/other before-far:4 0
-5|demand/other before-far:9 0
-3|demand/other before-follows-rank:_ 0 0
-3|demand/other before-follows-rank:、 1 1
3|demand/other before-follows-rank:が 1 0
-3|demand/other before-follows-rank:に 0 0
13|demand/other before-follows-rank:は 1 0
-6|demand/other before-follows-rank:会 0 0
5|demand/other before-follows-rank:側 0 0
4|demand/other before-follows-rank:国 1 0
-6|demand/other before-follows-rank:外 1 0
5|demand/other before-follows-rank:大 1 0
-8|demand/other before-follows-rank:将 0 0
-9|demand/other before-follows-rank:放 1 0
-4|demand/other before-follows-rank:日 1 0
-3|demand/other before-follows-rank:欧 1 0
-5|demand/other before-follows-rank:称 1 0
11|demand/other before-follows-rank:要 1 0
-3|demand/other before-follows:_
-3|demand/other before-follows:、
-3|demand/other before-follows:、国
-3|demand/other before-follows:、国防費
4|demand/other before-follows:が
-4|demand/other before-follows:がハ
-4|demand/other before-follows:がハーグ
-5|demand/other before-follows:に
-7|demand/other before-follows:に国
-7|demand/other before-follows:に国防費
4|demand/other before-follows:に防
4|demand/other before-follows:に防衛費
14|demand/other before-follows:は
3|demand/other before-follows:はオ
3|demand/other before-follows:はオース
3|demand/other before-follows:は日
3|demand/other before-follows:は日本に
-7|demand/other before-follows:会
-6|demand/other before-follows:会議
-6|demand/other before-follows:会議見送
5|demand/other before-follows:側
3|demand/other before-follows:向
3|demand/other before-follows:呼吁盟友
3|demand/other before-follows:国
-4|demand/other before-follows:国民
-4|demand/other before-follows:国民党籍
7|demand/other before-follows:国防
5|demand/other before-follows:国防相、
-6|demand/other before-follows:外
-6|demand/other before-follows:外相
-6|demand/other before-follows:外相は1
5|demand/other before-follows:大
5|demand/other before-follows:大統
3|demand/other before-follows:大統領は
-8|demand/other before-follows:将
-8|demand/other before-follows:将国
-8|demand/other before-follows:将国防开
-9|demand/other before-follows:放
-9|demand/other before-follows:放话
-9|demand/other before-follows:放话\"准
-4|demand/other before-follows:日
-4|demand/other before-follows:日前
-3|demand/other before-follows:欧
-3|demand/other before-follows:欧洲
-3|demand/other before-follows:欧洲盟友
3|demand/other before-follows:氏
-5|demand/other before-follows:称
13|demand/other before-follows:要
13|demand/other before-follows:要求
4|demand/other before-follows:要求日本
19|demand/other before-leads:
3|demand/other before-leads:,
-3|demand/other before-leads:,要
-3|demand/other before-leads:し、
5|demand/other before-leads:と、
-6|demand/other before-leads:ツの
-3|demand/other before-leads:国は
-7|demand/other before-leads:在
4|demand/other before-leads:对
4|demand/other before-leads:总统
-3|demand/other before-leads:日在
5|demand/other before-leads:本は
-8|demand/other before-leads:求
-4|demand/other before-leads:特在
-8|demand/other before-leads:相、
4|demand/other before-leads:统
-4|demand/other before-leads:要
-8|demand/other before-leads:要求
-4|demand/other before-leads:选人
3|demand/other before-leads:长
6|demand/other before-opens:False agent
3|demand/other before-opens:False named
-8|demand/other before-opens:False patient
12|demand/other before-opens:True agent
8|demand/other before-opens:True named
-7|demand/other before-rank:0 0 patient
15|demand/other before-rank:1 0 agent
5|demand/other before-rank:1 0 named
4|demand/other before-rank:2 0 named
18|demand/other before:agent
10|demand/other before:named
-10|demand/other before:patient
24|demand/other named:1
16|demand/other named:2
3|demand/other named:3
-6|demand/other right-before:会議見送り_
-3|demand/other right-before:欧洲盟友花
4|demand/other unnamed
7|demand/other unnamed-beside-others
-4|demand/right-before:
8|demand/right-before:、湾岸諸国に
3|demand/right-before:が訴える
-3|demand/right-before:には
-4|demand/right-before:は
-6|demand/right-before:会議見送り_
-5|demand/right-before:全体でも
-3|demand/right-before:学者指出,
-3|demand/right-before:欧洲盟友花
4|demand/right-before:的
-4|demand/role-class-of:CHN TWN
-7|demand/role-class-of:JPN ALLIES
-3|demand/role-class-of:JPN CHN
-3|demand/role-class-of:JPN NATO
-3|demand/role-class-of:JPN TWN
-17|demand/role-class-of:NATO ALLIES
25|demand/role-class-of:USA ALLIES
-10|demand/role-class-of:USA EU
59|demand/role-class-of:USA JPN
12|demand/role-class-of:USA KOR
-3|demand/role-class-of:USA NATO
17|demand/role-class-of:USA TWN
-12|demand/role-class-of:USA foe
7|demand/role-class-of:USA land
-11|demand/role-class-of:USA member
3|demand/role-class-of:land JPN
-4|demand/role-class-of:land USA
6|demand/role-class-of:member ALLIES
3|demand/role-class-of:member member
-22|demand/role-class:JPN
-18|demand/role-class:NATO
86|demand/role-class:USA
10|demand/role-class:member
-40|demand/role:nobody
53|demand/role:other
-14|demand/role:spender
29|demand/ruled
29|demand/ruled:who_asks
14|demand/ruled:who_asks other
16|demand/ruled:who_asks spender
5|demand/said-after-too:not think
-3|demand/said-after-too:raise ask
-18|demand/said-after:
-9|demand/said-after:ask
5|demand/said-after:not think
-3|demand/said-after:plan
-4|demand/said-after:raise
-4|demand/said-after:should
4|demand/said-before-too:party raise
3|demand/said-before-too:raise should
4|demand/said-before-too:should reach
-25|demand/said-before:
-5|demand/said-before:ask
-5|demand/said-before:party
4|demand/said-before:raise should raise
4|demand/said-before:should reach
-17|demand/said-last:
-8|demand/said-last:ask
-6|demand/said-last:not
5|demand/said-last:not think
-3|demand/said-last:plan
-4|demand/said-last:should
8|demand/spender after-far:9 False
11|demand/spender after-follows:に
13|demand/spender after-follows:に求 False
3|demand/spender after-follows:報
3|demand/spender after-follows:報告 False
-3|demand/spender after-follows:来
-3|demand/spender after-follows:来说 False
12|demand/spender after-leads:よう
3|demand/spender after-leads:味_
-3|demand/spender after-leads:筑的
-5|demand/spender after:named False
-3|demand/spender after:named True
11|demand/spender after:patient False
-4|demand/spender before-commas:1 0
-3|demand/spender before-commas:1 1
-5|demand/spender before-commas:2 0
-13|demand/spender before-far:1 0
5|demand/spender before-far:18 0
-5|demand/spender before-far:36 0
-3|demand/spender before-far:4 0
6|demand/spender before-far:9 0
5|demand/spender before-follows-rank:3 0 0
-10|demand/spender before-follows-rank:5 0 0
7|demand/spender before-follows-rank:、 0 0
-3|demand/spender before-follows-rank:に 0 0
-6|demand/spender before-follows-rank:は 0 0
3|demand/spender before-follows-rank:は 1 0
3|demand/spender before-follows-rank:事 0 0
-5|demand/spender before-follows-rank:全 0 0
4|demand/spender before-follows-rank:同 0 0
-3|demand/spender before-follows-rank:国 0 0
7|demand/spender before-follows-rank:大 0 0
-3|demand/spender before-follows-rank:学 0 0
9|demand/spender before-follows-rank:要 1 0
-5|demand/spender before-follows-rank:首 0 0
5|demand/spender before-follows:3
5|demand/spender before-follows:3.
5|demand/spender before-follows:3.5%
-12|demand/spender before-follows:5
-10|demand/spender before-follows:5%
-10|demand/spender before-follows:5%要求
6|demand/spender before-follows:、
8|demand/spender before-follows:、湾
8|demand/spender before-follows:、湾岸諸
3|demand/spender before-follows:が訴
3|demand/spender before-follows:が訴える
-3|demand/spender before-follows:に
3|demand/spender before-follows:に「3%
-3|demand/spender before-follows:には
3|demand/spender before-follows:の国
4|demand/spender before-follows:の国防費
-5|demand/spender before-follows:は
-7|demand/spender before-follows:は5
-7|demand/spender before-follows:は5%を
-4|demand/spender before-follows:はト
-4|demand/spender before-follows:はトラン
7|demand/spender before-follows:は米
8|demand/spender before-follows:は米国に
3|demand/spender before-follows:事
3|demand/spender before-follows:事務
3|demand/spender before-follows:事務総長
-5|demand/spender before-follows:全
-5|demand/spender before-follows:全体
-5|demand/spender before-follows:全体でも
4|demand/spender before-follows:同
-4|demand/spender before-follows:国
-4|demand/spender before-follows:国防
7|demand/spender before-follows:大
7|demand/spender before-follows:大統
7|demand/spender before-follows:大統領は
-3|demand/spender before-follows:学
-3|demand/spender before-follows:学者
-3|demand/spender before-follows:学者指出
3|demand/spender before-follows:把军
3|demand/spender before-follows:把军费提
10|demand/spender before-follows:要
10|demand/spender before-follows:要求
9|demand/spender before-follows:要求美国
-8|demand/spender before-follows:首
-8|demand/spender before-follows:首相
-5|demand/spender before-follows:首相は「
-6|demand/spender before-leads:
4|demand/spender before-leads:_
-5|demand/spender before-leads:の
-3|demand/spender before-leads:は
-4|demand/spender before-leads:は、
-6|demand/spender before-leads:アの
7|demand/spender before-leads:ドの
3|demand/spender before-leads:书长
7|demand/spender before-leads:吁
7|demand/spender before-leads:呼吁
4|demand/spender before-leads:回应
4|demand/spender before-leads:应
3|demand/spender before-leads:持_
-3|demand/spender before-leads:有
3|demand/spender before-leads:補、
4|demand/spender before-leads:请
-6|demand/spender before-opens:False named
5|demand/spender before-opens:False patient
-3|demand/spender before-opens:True agent
-4|demand/spender before-opens:True named
-4|demand/spender before-opens:True patient
-6|demand/spender before-rank:0 0 agent
-8|demand/spender before-rank:0 0 named
3|demand/spender before-rank:0 0 patient
3|demand/spender before-rank:1 0 agent
-5|demand/spender before:agent
-10|demand/spender before:named
-16|demand/spender named:1
12|demand/spender named:3
-5|demand/spender right-before:
8|demand/spender right-before:、湾岸諸国に
3|demand/spender right-before:が訴える
-3|demand/spender right-before:には
-6|demand/spender right-before:は
-5|demand/spender right-before:全体でも
-3|demand/spender right-before:学者指出,
-6|demand/spender unnamed
-3|demand/spender unnamed-beside-others
5|demand/title-after:_卓
4|demand/unnamed-beside-others
-16|denial/after-far:1 False
-6|denial/after-far:18 True
-3|denial/after-far:36 True
-3|denial/after-far:4 False
3|denial/after-far:4 True
8|denial/after-far:9 False
5|denial/after-far:9 True
3|denial/after-follows:
3|denial/after-follows: False
-3|denial/after-follows:「
-3|denial/after-follows:「不 False
-4|denial/after-follows:か
-4|denial/after-follows:から True
-3|denial/after-follows:が
-4|denial/after-follows:が自 False
-3|denial/after-follows:と
-8|denial/after-follows:に
-14|denial/after-follows:に求 False
6|denial/after-follows:に高 False
-3|denial/after-follows:の
4|denial/after-follows:予
4|denial/after-follows:予以 True
-6|denial/after-follows:开
-6|denial/after-follows:开价 True
4|denial/after-follows:自
3|denial/after-follows:自主 True
5|denial/after-follows:首
5|denial/after-follows:首相 False
-14|denial/after-leads:%を
5|denial/after-leads:」_
-3|denial/after-leads:が、
5|denial/after-leads:ず=
6|denial/after-leads:んだ
-6|denial/after-leads:有给
3|denial/after-leads:费由
3|denial/after-leads:闻,
-5|denial/after:,
-3|denial/after:agent False
6|denial/after:named True
-9|denial/after:patient False
-6|denial/after:patient True
-3|denial/after:。
3|denial/after:「太
3|denial/after:「太高
3|denial/after:「太高」
3|denial/after:「太高」_
3|denial/after:」
4|denial/after:」は
4|denial/after:」は非
4|denial/after:」は非現
4|denial/after:」は非現実
3|denial/after:あ
3|denial/after:あり
3|denial/after:ありき
4|denial/after:ありきの
4|denial/after:ありきの議
3|denial/after:という数
3|denial/after:という数字
5|denial/after:な
5|denial/after:など
3|denial/after:など論
3|denial/after:など論外
3|denial/after:など論外だ
5|denial/after:には
6|denial/after:には及
6|denial/after:には及び
6|denial/after:には及び腰
-5|denial/after:の
-3|denial/after:は「
-3|denial/after:は「論
-3|denial/after:は「論外
-3|denial/after:は「論外」
4|denial/after:はな
4|denial/after:はない
4|denial/after:はないと
4|denial/after:はないとい
3|denial/after:や
-3|denial/after:をLAND
-3|denial/after:をLANDに
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
3|denial/after:对
3|denial/after:对LAND
3|denial/after:对LAND「
3|denial/after:对LAND「不
3|denial/after:对LAND「不是
-3|denial/after:并
5|denial/after:更
5|denial/after:更是
5|denial/after:更是天
5|denial/after:更是天方
5|denial/after:更是天方夜
3|denial/after:的要
3|denial/after:的要求
3|denial/after:的要求。
-8|denial/any-after:ask
-7|denial/any-after:ask foreign=True
6|denial/any-after:deny foreign=False
-3|denial/any-after:deny foreign=True
-13|denial/any-after:not
-13|denial/any-after:not foreign=True
-8|denial/any-after:plan
-6|denial/any-after:plan foreign=True
3|denial/any-after:should foreign=False
6|denial/any-after:think
8|denial/any-after:think foreign=False
-5|denial/any-before:ask
-4|denial/any-before:ask foreign=True
-8|denial/any-before:deny
-7|denial/any-before:deny foreign=True
-7|denial/any-before:not
-11|denial/any-before:not foreign=False
4|denial/any-before:not foreign=True
26|denial/any-before:party
24|denial/any-before:party foreign=False
-9|denial/any-before:plan
-6|denial/any-before:plan foreign=False
-10|denial/any-before:reach
-8|denial/any-before:reach foreign=False
-5|denial/any-before:should
-3|denial/any-before:should foreign=False
-3|denial/any-before:think
-7|denial/before-commas:0 0
-5|denial/before-commas:0 1
23|denial/before-commas:1 0
3|denial/before-commas:1 1
9|denial/before-commas:2 0
4|denial/before-commas:2 1
5|denial/before-far:1 0
20|denial/before-far:36 0
-4|denial/before-far:4 0
3|denial/before-far:far 0
3|denial/before-follows-rank:\" 1 0
7|denial/before-follows-rank:5 2 0
7|denial/before-follows-rank:「 1 0
-15|denial/before-follows-rank:か 0 0
4|denial/before-follows-rank:が 2 1
-3|denial/before-follows-rank:と 0 0
4|denial/before-follows-rank:の 1 0
7|denial/before-follows-rank:は 0 0
-3|denial/before-follows-rank:は 0 1
5|denial/before-follows-rank:は 1 0
-11|denial/before-follows-rank:や 1 0
-4|denial/before-follows-rank:を 0 0
4|denial/before-follows-rank:一 0 0
-3|denial/before-follows-rank:不 0 0
5|denial/before-follows-rank:不 1 0
3|denial/before-follows-rank:与 1 0
4|denial/before-follows-rank:事 1 0
3|denial/before-follows-rank:公 0 0
3|denial/before-follows-rank:发 1 0
6|denial/before-follows-rank:否 0 0
-6|denial/before-follows-rank:和 1 0
7|denial/before-follows-rank:在 1 0
3|denial/before-follows-rank:報 1 0
-4|denial/before-follows-rank:大 0 0
3|denial/before-follows-rank:官 0 0
5|denial/before-follows-rank:把 0 0
3|denial/before-follows-rank:拒 0 0
-4|denial/before-follows-rank:提 0 0
-4|denial/before-follows-rank:新 1 0
-3|denial/before-follows-rank:正 1 0
15|denial/before-follows-rank:氏 0 0
-3|denial/before-follows-rank:立 0 0
-7|denial/before-follows-rank:米 1 0
4|denial/before-follows-rank:给 1 0
6|denial/before-follows-rank:自 0 0
-4|denial/before-follows-rank:要 0 0
-3|denial/before-follows-rank:要 0 1
-7|denial/before-follows-rank:要 1 0
-10|denial/before-follows-rank:订 0 0
5|denial/before-follows-rank:贸 0 0
-7|denial/before-follows-rank:防 0 0
4|denial/before-follows-rank:首 0 0
3|denial/before-follows-rank:首 1 0
3|denial/before-follows:\"
3|denial/before-follows:\"没
3|denial/before-follows:\"没有正
7|denial/before-follows:5
7|denial/before-follows:5日
7|denial/before-follows:5日公布
7|denial/before-follows:「
7|denial/before-follows:「日
5|denial/before-follows:「日本を
-15|denial/before-follows:か
-15|denial/before-follows:から
-3|denial/before-follows:から3・
-3|denial/before-follows:からGD
-3|denial/before-follows:から割合
5|denial/before-follows:が2
5|denial/before-follows:が2%を
-3|denial/before-follows:が3
-3|denial/before-follows:が3.5
5|denial/before-follows:が合
5|denial/before-follows:が合意し
-3|denial/before-follows:と
-3|denial/before-follows:に5%求
5|denial/before-follows:には
5|denial/before-follows:にはまだ
4|denial/before-follows:の交
4|denial/before-follows:の交渉担
4|denial/before-follows:の報
4|denial/before-follows:の報道担
-5|denial/before-follows:の防
-5|denial/before-follows:の防衛費
9|denial/before-follows:は
4|denial/before-follows:は3
-10|denial/before-follows:は3.5
14|denial/before-follows:は3・5
-5|denial/before-follows:は、国防
3|denial/before-follows:は、日本
-4|denial/before-follows:は「GD
9|denial/before-follows:は国
9|denial/before-follows:は国防費
-11|denial/before-follows:や
-6|denial/before-follows:やイ
-6|denial/before-follows:やイタリ
-5|denial/before-follows:や韓
-5|denial/before-follows:や韓国に
-5|denial/before-follows:を
-4|denial/before-follows:を信
-4|denial/before-follows:を信頼」
5|denial/before-follows:一
5|denial/before-follows:一名
5|denial/before-follows:一名官员
5|denial/before-follows:不会
5|denial/before-follows:不会要求
3|denial/before-follows:与
3|denial/before-follows:与赫
3|denial/before-follows:与赫格塞
4|denial/before-follows:事
4|denial/before-follows:事務
4|denial/before-follows:事務総長
3|denial/before-follows:公
3|denial/before-follows:公开
3|denial/before-follows:公开抗拒
4|denial/before-follows:则
3|denial/before-follows:发
3|denial/before-follows:发言
3|denial/before-follows:发言人说
7|denial/before-follows:否
7|denial/before-follows:否认
5|denial/before-follows:否认曾承
-6|denial/before-follows:和
-6|denial/before-follows:和韩
-6|denial/before-follows:和韩国增
6|denial/before-follows:在
7|denial/before-follows:在回
7|denial/before-follows:在回答有
3|denial/before-follows:報
3|denial/before-follows:報道
3|denial/before-follows:報道官は
-4|denial/before-follows:大
-4|denial/before-follows:大統
3|denial/before-follows:官
3|denial/before-follows:官房
5|denial/before-follows:把
4|denial/before-follows:把防
4|denial/before-follows:拒
4|denial/before-follows:拒绝
-4|denial/before-follows:提
-4|denial/before-follows:提出
3|denial/before-follows:提出3%
-3|denial/before-follows:提出3.
-8|denial/before-follows:提出任何
5|denial/before-follows:提出防卫
-6|denial/before-follows:新
-4|denial/before-follows:新目
-4|denial/before-follows:新目標巡
-3|denial/before-follows:正
-3|denial/before-follows:正\"
-3|denial/before-follows:正\"大幅
14|denial/before-follows:氏
8|denial/before-follows:氏「
8|denial/before-follows:氏「3・
-5|denial/before-follows:氏と
-5|denial/before-follows:氏との会
12|denial/before-follows:氏は
4|denial/before-follows:氏は共同
7|denial/before-follows:氏は駐留
5|denial/before-follows:没有承诺
-3|denial/before-follows:立
3|denial/before-follows:立委质问
-4|denial/before-follows:米
-8|denial/before-follows:米防
-8|denial/before-follows:米防衛相
4|denial/before-follows:给
4|denial/before-follows:给北
4|denial/before-follows:给北约秘
6|denial/before-follows:自
6|denial/before-follows:自己
6|denial/before-follows:自己需要
-14|denial/before-follows:要
-15|denial/before-follows:要求
-3|denial/before-follows:要求提高
-7|denial/before-follows:要求日本
-10|denial/before-follows:订
-7|denial/before-follows:订下
-7|denial/before-follows:订下3.
-3|denial/before-follows:订出
-3|denial/before-follows:订出3%
-3|denial/before-follows:说,5%
5|denial/before-follows:贸
5|denial/before-follows:贸易
5|denial/before-follows:贸易代表
-5|denial/before-follows:防
-4|denial/before-follows:防衛
-12|denial/before-follows:防衛相と
5|denial/before-follows:防衛相は
9|denial/before-follows:首
10|denial/before-follows:首相
4|denial/before-follows:首相は、
26|denial/before-leads:
-3|denial/before-leads:(
3|denial/before-leads:;
3|denial/before-leads:Oの
11|denial/before-leads:_
-14|denial/before-leads:、
-4|denial/before-leads:、「
3|denial/before-leads:が、
-7|denial/before-leads:し、
6|denial/before-leads:で
7|denial/before-leads:で、
10|denial/before-leads:の
-17|denial/before-leads:は、
7|denial/before-leads:は「
-3|denial/before-leads:らは
3|denial/before-leads:アの
-6|denial/before-leads:プ
-6|denial/before-leads:ンプ
7|denial/before-leads:上,
6|denial/before-leads:为
4|denial/before-leads:事】
-5|denial/before-leads:于
-6|denial/before-leads:促
-4|denial/before-leads:关于
3|denial/before-leads:只有
-5|denial/before-leads:否认
-3|denial/before-leads:听说
-3|denial/before-leads:式向
3|denial/before-leads:总理
-6|denial/before-leads:敦促
-5|denial/before-leads:日
3|denial/before-leads:有
3|denial/before-leads:理
7|denial/before-leads:相
-4|denial/before-leads:省「
-10|denial/before-leads:示,
8|denial/before-leads:談_
7|denial/before-leads:談で
-5|denial/before-leads:认
6|denial/before-leads:认为
-3|denial/before-leads:说
3|denial/before-leads:说,
4|denial/before-leads:道,
-5|denial/before-leads:问
5|denial/before-leads:領「
-3|denial/before-leads:顾问
6|denial/before-leads:首相
9|denial/before-opens:False agent
-7|denial/before-opens:False patient
25|denial/before-opens:True named
8|denial/before-rank:0 0 agent
8|denial/before-rank:0 0 named
-5|denial/before-rank:0 1 agent
3|denial/before-rank:1 0 agent
9|denial/before-rank:1 0 named
-7|denial/before-rank:1 0 patient
4|denial/before-rank:2 0 named
4|denial/before-rank:2 1 agent
3|denial/before:\"
13|denial/before:,
4|denial/before::\"
3|denial/before::国防
-7|denial/before:DEFENCE
-3|denial/before:DEFENCEGDP比
4|denial/before:DEFENCE「対GDP比
6|denial/before:DEFENCEの
-4|denial/before:GDP
-3|denial/before:GDP比
-5|denial/before:GDP的
6|denial/before:LANDもDEFENCEの
3|denial/before:LAND说,
-3|denial/before:USAから
10|denial/before:agent
23|denial/before:named
-7|denial/before:patient
3|denial/before:。
5|denial/before:「
-3|denial/before:「DEFENCE
4|denial/before:「党として
4|denial/before:「対GDP比
4|denial/before:いる。
-5|denial/before:から
4|denial/before:げている。
3|denial/before:して
4|denial/before:するのは
6|denial/before:て
4|denial/before:ている。
3|denial/before:として
4|denial/before:の
4|denial/before:のは
4|denial/before:は
3|denial/before:は、
3|denial/before:は「
6|denial/before:もDEFENCEの
6|denial/before:やLANDもDEFENCEの
-5|denial/before:ら
4|denial/before:る。
4|denial/before:るのは
5|denial/before:且吃力,
3|denial/before:丽文:国防
5|denial/before:众提出
3|denial/before:会幹部は、
4|denial/before:党として
3|denial/before:出
-6|denial/before:到
-3|denial/before:到GDP的
5|denial/before:力,
4|denial/before:反调:\"
5|denial/before:吃力,
-3|denial/before:否达到GDP的
3|denial/before:員は「
4|denial/before:唱反调:\"
3|denial/before:国防
4|denial/before:対GDP比
5|denial/before:尚且吃力,
3|denial/before:幹部は、
5|denial/before:当众提出
4|denial/before:提出
3|denial/before:文:国防
5|denial/before:有当众提出
-4|denial/before:比
-6|denial/before:的
6|denial/before:直言,
-3|denial/before:相は
6|denial/before:言,
3|denial/before:議員は「
4|denial/before:调:\"
-3|denial/before:达到GDP的
4|denial/before:通するのは
3|denial/before:部は、
3|denial/before:问LAND说,
3|denial/before:防
3|denial/before:顾问LAND说,
-9|denial/clause-ending:
4|denial/clause-ending:」と説明
-4|denial/clause-ending:した
4|denial/clause-ending:する
-3|denial/clause-ending:せん
5|denial/clause-ending:った
4|denial/clause-ending:てだ
4|denial/clause-ending:と説明
-3|denial/clause-ending:と述べた
-3|denial/clause-ending:ない
-3|denial/clause-ending:なかった
4|denial/clause-ending:に聞く
6|denial/clause-ending:び腰だ
-3|denial/clause-ending:べた
3|denial/clause-ending:べました
4|denial/clause-ending:ました
-3|denial/clause-ending:ません
6|denial/clause-ending:も語った
-3|denial/clause-ending:与党幹部
3|denial/clause-ending:从哪来
-3|denial/clause-ending:党幹部
3|denial/clause-ending:分かった
6|denial/clause-ending:及び腰だ
-4|denial/clause-ending:否定した
3|denial/clause-ending:哪来
5|denial/clause-ending:夜谭
5|denial/clause-ending:天方夜谭
3|denial/clause-ending:字」
4|denial/clause-ending:官に聞く
-4|denial/clause-ending:定した
-3|denial/clause-ending:幹部
3|denial/clause-ending:数字」
5|denial/clause-ending:方夜谭
3|denial/clause-ending:的数字」
3|denial/clause-ending:的要求
4|denial/clause-ending:立てだ
4|denial/clause-ending:聞く
6|denial/clause-ending:腰だ
3|denial/clause-ending:要求
4|denial/clause-ending:見立てだ
6|denial/clause-ending:語った
4|denial/clause-ending:説明
-3|denial/clause-ending:述べた
3|denial/clause-ending:钱从哪来
-15|denial/demander:other
3|denial/ending:%的要求
-4|denial/ending:.5%
3|denial/ending:.5%?
4|denial/ending:3%
-4|denial/ending:3.5%
-6|denial/ending:5%
5|denial/ending:P的3%
4|denial/ending:」と説明
-5|denial/ending:した
4|denial/ending:する
-3|denial/ending:せん
4|denial/ending:った
4|denial/ending:てだ
4|denial/ending:と説明
-3|denial/ending:と述べた
4|denial/ending:に聞く
6|denial/ending:び腰だ
-4|denial/ending:べた
3|denial/ending:べました
4|denial/ending:ました
-3|denial/ending:ません
6|denial/ending:も語った
-3|denial/ending:与党幹部
3|denial/ending:从哪来
-3|denial/ending:党幹部
3|denial/ending:分かった
6|denial/ending:及び腰だ
-5|denial/ending:否定した
3|denial/ending:哪来
5|denial/ending:夜谭
5|denial/ending:天方夜谭
3|denial/ending:字」
4|denial/ending:官に聞く
-5|denial/ending:定した
-3|denial/ending:幹部
3|denial/ending:数字」
5|denial/ending:方夜谭
5|denial/ending:的3%
-3|denial/ending:的5%?
3|denial/ending:的数字」
3|denial/ending:的要求
4|denial/ending:立てだ
4|denial/ending:聞く
6|denial/ending:腰だ
3|denial/ending:要求
4|denial/ending:見立てだ
4|denial/ending:語った
4|denial/ending:説明
-4|denial/ending:述べた
3|denial/ending:钱从哪来
5|denial/foreign=False:ask
-4|denial/foreign=False:ask not
5|denial/foreign=False:deny think
3|denial/foreign=False:not
3|denial/foreign=False:not should
-4|denial/foreign=False:plan not
3|denial/foreign=False:plan think
3|denial/foreign=False:think not
-6|denial/foreign=True:
-4|denial/foreign=True:ask not
-3|denial/foreign=True:not deny
-3|denial/known:- AUS since-2025
6|denial/known:- BEL+ITA 5
6|denial/known:- BEL+ITA 5 since-2025
6|denial/known:- BEL+ITA since-2025
-5|denial/known:- ESP 5
-5|denial/known:- ESP 5 since-2025
-5|denial/known:- ESP since-2025
4|denial/known:- ITA 3.5
4|denial/known:- ITA 3.5 since-2025
-5|denial/known:- JPN 3.5
-5|denial/known:- JPN 3.5 since-2025
-3|denial/known:- JPN 5
-3|denial/known:- JPN 5 since-2025
-6|denial/known:- JPN since-2025
-3|denial/known:- JPN to-2024
6|denial/known:- TWN 5
6|denial/known:- TWN 5 since-2025
5|denial/known:- TWN since-2025
4|denial/known:AUS AUS 3 to-2024
6|denial/known:AUS AUS 3.5
6|denial/known:AUS AUS 3.5 since-2025
4|denial/known:AUS AUS since-2025
4|denial/known:AUS AUS to-2024
-5|denial/known:BEL+ITA BEL+ITA 5
-5|denial/known:BEL+ITA BEL+ITA 5 since-2025
-5|denial/known:BEL+ITA BEL+ITA since-2025
-4|denial/known:DEU DEU 5
-4|denial/known:DEU DEU 5 since-2025
-4|denial/known:DEU DEU since-2025
4|denial/known:ESP DEU 5
4|denial/known:ESP DEU 5 since-2025
4|denial/known:ESP DEU since-2025
19|denial/known:ESP ESP 5
19|denial/known:ESP ESP 5 since-2025
20|denial/known:ESP ESP since-2025
-3|denial/known:ITA ITA 3.5
-3|denial/known:ITA ITA 3.5 since-2025
3|denial/known:JPN AUS 3
3|denial/known:JPN AUS 3 since-2025
4|denial/known:JPN JPN 1
3|denial/known:JPN JPN 1 to-2021
-4|denial/known:JPN JPN 1.3
-4|denial/known:JPN JPN 1.3 since-2025
-3|denial/known:JPN JPN 1.5
-3|denial/known:JPN JPN 1.5 to-1999
-4|denial/known:JPN JPN 2
-4|denial/known:JPN JPN 2 since-2025
4|denial/known:JPN JPN 3
17|denial/known:JPN JPN 3.5
17|denial/known:JPN JPN 3.5 since-2025
13|denial/known:JPN JPN since-2025
-4|denial/known:JPN+KOR JPN+KOR 5
-4|denial/known:JPN+KOR JPN+KOR 5 since-2025
-4|denial/known:JPN+KOR JPN+KOR since-2025
-7|denial/known:KOR JPN 3.5
-7|denial/known:KOR JPN 3.5 since-2025
-8|denial/known:KOR JPN since-2025
4|denial/known:KOR KOR 3.8
4|denial/known:KOR KOR 3.8 since-2025
9|denial/known:KOR KOR 5
9|denial/known:KOR KOR 5 since-2025
12|denial/known:KOR KOR since-2025
-7|denial/known:NATO ESP 5
-7|denial/known:NATO ESP 5 since-2025
-7|denial/known:NATO ESP since-2025
4|denial/known:NATO JPN 3
5|denial/known:NATO JPN 3 since-2025
5|denial/known:NATO JPN 5
5|denial/known:NATO JPN 5 since-2025
10|denial/known:NATO JPN since-2025
5|denial/known:NATO JPN+KOR 5
5|denial/known:NATO JPN+KOR 5 since-2025
5|denial/known:NATO JPN+KOR since-2025
-6|denial/known:NATO KOR 5
-6|denial/known:NATO KOR 5 since-2025
-6|denial/known:NATO KOR since-2025
4|denial/known:PHL PHL since-2025
4|denial/known:TWN TWN 1E+1
3|denial/known:TWN TWN 1E+1 since-2025
-5|denial/known:TWN TWN 5
-5|denial/known:TWN TWN 5 since-2025
-3|denial/known:USA AUS 3
-3|denial/known:USA AUS 3 to-2024
-3|denial/known:USA AUS 3.5
-3|denial/known:USA AUS 3.5 since-2025
-4|denial/known:USA AUS since-2025
-3|denial/known:USA AUS to-2024
-7|denial/known:USA ESP 5
-7|denial/known:USA ESP 5 since-2025
-7|denial/known:USA ESP since-2025
4|denial/known:USA JPN 1.3
4|denial/known:USA JPN 1.3 since-2025
4|denial/known:USA JPN 1.5
4|denial/known:USA JPN 1.5 to-1999
3|denial/known:USA JPN 2
-7|denial/known:USA JPN 3
-6|denial/known:USA JPN 3 since-2025
-4|denial/known:USA JPN 3.5
-4|denial/known:USA JPN 3.5 since-2025
-7|denial/known:USA JPN since-2025
3|denial/known:USA JPN to-1999
-5|denial/known:USA KOR since-2025
-4|denial/known:USA TWN since-2025
-3|denial/main:other
70|denial/main:spender
-15|denial/named:1
23|denial/named:2
22|denial/named:3
-4|denial/near-after:\"。
3|denial/near-after:LAND「
3|denial/near-after:LAND「不
-3|denial/near-after:LANDに
-5|denial/near-after:_LAND
-3|denial/near-after:_与
-3|denial/near-after:_与党
4|denial/near-after:_元
4|denial/near-after:_元次
3|denial/near-after:_反
3|denial/near-after:_反问
3|denial/near-after:「不是
3|denial/near-after:「太
3|denial/near-after:「太高
-3|denial/near-after:「論
-3|denial/near-after:「論外
-5|denial/near-after:」_
-3|denial/near-after:」_LAND
-3|denial/near-after:」_与
3|denial/near-after:」_反
3|denial/near-after:」と反
4|denial/near-after:」は
4|denial/near-after:」は非
-3|denial/near-after:あっ
-3|denial/near-after:あった
-5|denial/near-after:い」
-3|denial/near-after:い」_
4|denial/near-after:いう
3|denial/near-after:いう数
4|denial/near-after:いう見
-3|denial/near-after:いて
3|denial/near-after:いと
4|denial/near-after:いとい
3|denial/near-after:いと説
-7|denial/near-after:いな
-6|denial/near-after:いない
3|denial/near-after:い姿
3|denial/near-after:い姿勢
3|denial/near-after:う数
3|denial/near-after:う数字
4|denial/near-after:う見
4|denial/near-after:う見立
3|denial/near-after:えはな
-4|denial/near-after:か。
3|denial/near-after:きの
3|denial/near-after:きの議
4|denial/near-after:げる
3|denial/near-after:げるこ
3|denial/near-after:げる考
5|denial/near-after:ことに
-4|denial/near-after:ことは
3|denial/near-after:した。
-3|denial/near-after:して
-4|denial/near-after:してい
3|denial/near-after:する」
3|denial/near-after:た」
-3|denial/near-after:た」と
-3|denial/near-after:たこ
-3|denial/near-after:たこと
-5|denial/near-after:たと
-5|denial/near-after:たの
-3|denial/near-after:たので
-3|denial/near-after:た事
-3|denial/near-after:た事実
15|denial/near-after:だ。
4|denial/near-after:だ」
4|denial/near-after:だ」と
-5|denial/near-after:った
4|denial/near-after:った」
-4|denial/near-after:ったと
-3|denial/near-after:ったの
-8|denial/near-after:てい
-6|denial/near-after:ていな
4|denial/near-after:てだ
4|denial/near-after:てだ。
-3|denial/near-after:ではな
6|denial/near-after:で一
6|denial/near-after:で一度
4|denial/near-after:という
4|denial/near-after:とに
5|denial/near-after:とには
-4|denial/near-after:とは
3|denial/near-after:と反
3|denial/near-after:と反発
4|denial/near-after:と説
4|denial/near-after:と説明
3|denial/near-after:ど論
3|denial/near-after:ど論外
-6|denial/near-after:ない
-5|denial/near-after:ない」
3|denial/near-after:ないと
3|denial/near-after:ない姿
5|denial/near-after:など
3|denial/near-after:など論
12|denial/near-after:には
6|denial/near-after:には及
5|denial/near-after:には反
4|denial/near-after:に聞
4|denial/near-after:に聞く
-3|denial/near-after:ので
4|denial/near-after:のは
5|denial/near-after:のめ
5|denial/near-after:のめな
3|denial/near-after:の増
-3|denial/near-after:の要
3|denial/near-after:の議
3|denial/near-after:の議論
3|denial/near-after:の財
3|denial/near-after:の財政
-3|denial/near-after:は「
-3|denial/near-after:は「論
-3|denial/near-after:はあ
5|denial/near-after:はの
5|denial/near-after:はのめ
-3|denial/near-after:は一
6|denial/near-after:は協
6|denial/near-after:は協議
6|denial/near-after:は及
6|denial/near-after:は及び
5|denial/near-after:は反
5|denial/near-after:は反対
6|denial/near-after:は非
6|denial/near-after:は非現
6|denial/near-after:び腰
6|denial/near-after:び腰だ
-4|denial/near-after:べた
4|denial/near-after:べま
4|denial/near-after:べまし
4|denial/near-after:まし
4|denial/near-after:ました
-3|denial/near-after:めた
4|denial/near-after:めな
5|denial/near-after:めない
5|denial/near-after:も出
5|denial/near-after:も出な
3|denial/near-after:られな
3|denial/near-after:りきの
3|denial/near-after:る」と
4|denial/near-after:るこ
4|denial/near-after:ること
-3|denial/near-after:れた
5|denial/near-after:れな
4|denial/near-after:れない
-3|denial/near-after:をLAND
-3|denial/near-after:をLANDに
3|denial/near-after:を掲
3|denial/near-after:を掲げ
4|denial/near-after:を議
4|denial/near-after:を議論
-3|denial/near-after:一切
4|denial/near-after:一度
4|denial/near-after:一度も
-3|denial/near-after:不可
4|denial/near-after:不合
4|denial/near-after:不合理
3|denial/near-after:不是可
-3|denial/near-after:与党
-3|denial/near-after:与党幹
-3|denial/near-after:事。
-3|denial/near-after:事実
3|denial/near-after:从哪
3|denial/near-after:从哪来
3|denial/near-after:以上
3|denial/near-after:以讨
3|denial/near-after:以讨论
4|denial/near-after:元次
4|denial/near-after:元次官
-3|denial/near-after:党幹
-3|denial/near-after:党幹部
3|denial/near-after:入れな
-3|denial/near-after:具体
4|denial/near-after:出な
4|denial/near-after:出なか
3|denial/near-after:到底
-3|denial/near-after:前提
3|denial/near-after:勢を
8|denial/near-after:協議
8|denial/near-after:協議で
6|denial/near-after:及び
6|denial/near-after:及び腰
5|denial/near-after:反対
5|denial/near-after:反対す
3|denial/near-after:反発
3|denial/near-after:反発し
3|denial/near-after:反问
3|denial/near-after:反问钱
3|denial/near-after:可以
3|denial/near-after:可以讨
-4|denial/near-after:可能
4|denial/near-after:合理
-3|denial/near-after:否定
-3|denial/near-after:否认
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
3|denial/near-after:字」
3|denial/near-after:字」。
4|denial/near-after:字は
6|denial/near-after:字は協
4|denial/near-after:官に
4|denial/near-after:官に聞
5|denial/near-after:実的
4|denial/near-after:実的_
3|denial/near-after:对LAND
3|denial/near-after:对LAND「
5|denial/near-after:対す
5|denial/near-after:対する
-3|denial/near-after:幹部
4|denial/near-after:度も
5|denial/near-after:度も出
6|denial/near-after:所有
3|denial/near-after:掲げ
3|denial/near-after:掲げる
3|denial/near-after:政で
3|denial/near-after:政では
3|denial/near-after:数字
3|denial/near-after:数字」
4|denial/near-after:数字は
5|denial/near-after:方夜
5|denial/near-after:方夜谭
4|denial/near-after:明。
3|denial/near-after:是可
3|denial/near-after:是可以
5|denial/near-after:是天
5|denial/near-after:是天方
5|denial/near-after:更是
5|denial/near-after:更是天
-6|denial/near-after:束し
-4|denial/near-after:束した
4|denial/near-after:次官
4|denial/near-after:次官に
3|denial/near-after:求。
-6|denial/near-after:求め
-3|denial/near-after:決め
-4|denial/near-after:没有
5|denial/near-after:現実
5|denial/near-after:現実的
3|denial/near-after:発し
4|denial/near-after:的_
4|denial/near-after:的_元
3|denial/near-after:的要
3|denial/near-after:的要求
-3|denial/near-after:目標
4|denial/near-after:立て
4|denial/near-after:立てだ
-7|denial/near-after:約束
-6|denial/near-after:約束し
4|denial/near-after:聞く
6|denial/near-after:腰だ
6|denial/near-after:腰だ。
-6|denial/near-after:要求
3|denial/near-after:要求。
4|denial/near-after:見立
4|denial/near-after:見立て
-4|denial/near-after:話は
3|denial/near-after:認め
4|denial/near-after:説明
4|denial/near-after:説明。
3|denial/near-after:論し
3|denial/near-after:論した
3|denial/near-after:論は
3|denial/near-after:論はし
3|denial/near-after:論外だ
8|denial/near-after:議で
6|denial/near-after:議で一
3|denial/near-after:議論
3|denial/near-after:議論し
3|denial/near-after:議論は
3|denial/near-after:讨论的
3|denial/near-after:论的
3|denial/near-after:论的数
5|denial/near-after:谭。
3|denial/near-after:財政で
-4|denial/near-after:述べた
4|denial/near-after:述べま
3|denial/near-after:钱从
3|denial/near-after:钱从哪
3|denial/near-after:问钱
3|denial/near-after:问钱从
6|denial/near-after:非現
6|denial/near-after:非現実
3|denial/near-after:高」
3|denial/near-after:高」_
5|denial/near-before:\",
5|denial/near-before:\",并
3|denial/near-before:#,LAND
3|denial/near-before:#に
4|denial/near-before:#に向
5|denial/near-before:#尚
5|denial/near-before:#尚且
4|denial/near-before:,#
5|denial/near-before:,#尚
4|denial/near-before:,LAND
3|denial/near-before:,LAND阵
-4|denial/near-before:,USA
6|denial/near-before:,反
6|denial/near-before:,反对
5|denial/near-before:,并
5|denial/near-before:,并感
5|denial/near-before:,没
5|denial/near-before:,没有
3|denial/near-before::\"
-6|denial/near-before::DEFENCE
-3|denial/near-before::DEFENCE能
3|denial/near-before::国
3|denial/near-before::国防
3|denial/near-before:DATE的
3|denial/near-before:DATE的比
-3|denial/near-before:DEFENCEGDP
-3|denial/near-before:DEFENCEGDP比
4|denial/near-before:DEFENCE「対
3|denial/near-before:DEFENCEの
-3|denial/near-before:DEFENCEを
-3|denial/near-before:DEFENCE会
-3|denial/near-before:DEFENCE占
-3|denial/near-before:DEFENCE占GDP
-3|denial/near-before:DEFENCE能
-3|denial/near-before:DEFENCE能否
3|denial/near-before:GDPの#
-5|denial/near-before:GDP比
-6|denial/near-before:GDP的
6|denial/near-before:LANDも
6|denial/near-before:LANDもDEFENCE
6|denial/near-before:LANDや
6|denial/near-before:LANDやLAND
4|denial/near-before:LAND不
3|denial/near-before:LAND立
3|denial/near-before:LAND立委
-3|denial/near-before:LAND防
-3|denial/near-before:LAND防衛
3|denial/near-before:LAND阵
3|denial/near-before:LAND阵营
-4|denial/near-before:USAか
-4|denial/near-before:USAから
5|denial/near-before:USA武
5|denial/near-before:USA武器
-4|denial/near-before:USA要
-4|denial/near-before:USA要求
-4|denial/near-before:、DEFENCE
-3|denial/near-before:、LAND
4|denial/near-before:、「
3|denial/near-before:、「金
-5|denial/near-before:「DEFENCE
3|denial/near-before:「GDP
3|denial/near-before:「GDPの
4|denial/near-before:「党
4|denial/near-before:「党と
4|denial/near-before:「対
4|denial/near-before:「対GDP
3|denial/near-before:「金
3|denial/near-before:「金額
4|denial/near-before:」,
3|denial/near-before:いる
4|denial/near-before:いる。
-8|denial/near-before:から
3|denial/near-before:きで
4|denial/near-before:け着
4|denial/near-before:け着実
4|denial/near-before:げて
4|denial/near-before:げてい
3|denial/near-before:し、
5|denial/near-before:し、「
3|denial/near-before:して
5|denial/near-before:する
4|denial/near-before:するの
3|denial/near-before:てい
3|denial/near-before:ている
-3|denial/near-before:で、
5|denial/near-before:とし
3|denial/near-before:として
-3|denial/near-before:には
4|denial/near-before:に向
4|denial/near-before:に向け
4|denial/near-before:に積
4|denial/near-before:に積み
3|denial/near-before:の#
4|denial/near-before:の#に
4|denial/near-before:のは
3|denial/near-before:の斉
3|denial/near-before:の斉藤
3|denial/near-before:の田
3|denial/near-before:の田村
3|denial/near-before:の維
3|denial/near-before:の維持
3|denial/near-before:の調
3|denial/near-before:の調査
-3|denial/near-before:は「DEFENCE
4|denial/near-before:は「党
4|denial/near-before:み上
4|denial/near-before:み上げ
6|denial/near-before:もDEFENCE
6|denial/near-before:もDEFENCEの
6|denial/near-before:やLAND
6|denial/near-before:やLANDも
3|denial/near-before:りきで
3|denial/near-before:る。
4|denial/near-before:るの
4|denial/near-before:るのは
3|denial/near-before:れて
3|denial/near-before:われて
3|denial/near-before:を基
3|denial/near-before:を基本
4|denial/near-before:上げ
4|denial/near-before:上げて
5|denial/near-before:不是
5|denial/near-before:且吃
5|denial/near-before:且吃力
5|denial/near-before:主席
4|denial/near-before:主席萨
4|denial/near-before:丽文
3|denial/near-before:丽文:
3|denial/near-before:交顾
3|denial/near-before:交顾问
-3|denial/near-before:从未
6|denial/near-before:代表
7|denial/near-before:代表は
5|denial/near-before:众提
5|denial/near-before:众提出
3|denial/near-before:会幹
3|denial/near-before:会幹部
3|denial/near-before:会民
3|denial/near-before:会民主
4|denial/near-before:党と
4|denial/near-before:党とし
10|denial/near-before:党の
3|denial/near-before:党の斉
3|denial/near-before:党の田
4|denial/near-before:党主
4|denial/near-before:党主席
4|denial/near-before:党幹
4|denial/near-before:党幹部
6|denial/near-before:党批
6|denial/near-before:党批评
5|denial/near-before:公开
4|denial/near-before:公开唱
4|denial/near-before:公明
4|denial/near-before:公明党
7|denial/near-before:共同
5|denial/near-before:共同社
4|denial/near-before:共通
4|denial/near-before:共通す
5|denial/near-before:其采
5|denial/near-before:其采购
-5|denial/near-before:到GDP
-3|denial/near-before:到GDP的
5|denial/near-before:力,
-4|denial/near-before:占GDP
6|denial/near-before:反对
6|denial/near-before:反对把
4|denial/near-before:反调
4|denial/near-before:反调:
5|denial/near-before:吃力
5|denial/near-before:吃力,
5|denial/near-before:同社
5|denial/near-before:同社评
4|denial/near-before:向け
4|denial/near-before:向け着
-3|denial/near-before:否认
-3|denial/near-before:否达
-3|denial/near-before:否达到
3|denial/near-before:員長
3|denial/near-before:員長は
4|denial/near-before:唱反
4|denial/near-before:唱反调
5|denial/near-before:器,
5|denial/near-before:器,没
6|denial/near-before:在野
6|denial/near-before:在野党
3|denial/near-before:基本
3|denial/near-before:基本と
-3|denial/near-before:增加
3|denial/near-before:外交顾
3|denial/near-before:委員
3|denial/near-before:委員長
-3|denial/near-before:委质
-3|denial/near-before:委质问
3|denial/near-before:子委
3|denial/near-before:子委員
-5|denial/near-before:官员
4|denial/near-before:実に
4|denial/near-before:実に積
6|denial/near-before:对把
6|denial/near-before:对把DEFENCE
4|denial/near-before:対GDP
4|denial/near-before:対GDP比
-3|denial/near-before:将DEFENCE
-3|denial/near-before:将DEFENCE提
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
5|denial/near-before:并感
5|denial/near-before:并感谢
7|denial/near-before:幹部
7|denial/near-before:幹部は
6|denial/near-before:府,
6|denial/near-before:府,反
4|denial/near-before:开唱
4|denial/near-before:开唱反
3|denial/near-before:强调
5|denial/near-before:强调LAND
5|denial/near-before:当众
5|denial/near-before:当众提
-3|denial/near-before:当局
-3|denial/near-before:当局者
5|denial/near-before:感谢
5|denial/near-before:感谢其
6|denial/near-before:批评
6|denial/near-before:批评政
-3|denial/near-before:承诺
3|denial/near-before:把DEFENCE
3|denial/near-before:把DEFENCE提
3|denial/near-before:持を
3|denial/near-before:持を基
6|denial/near-before:政府,
3|denial/near-before:政府は
4|denial/near-before:数字
3|denial/near-before:文:
3|denial/near-before:文:国
3|denial/near-before:斉藤
4|denial/near-before:明党
4|denial/near-before:明党の
3|denial/near-before:是#
3|denial/near-before:是#,
5|denial/near-before:是「
-3|denial/near-before:是否
3|denial/near-before:智子
3|denial/near-before:智子委
5|denial/near-before:有当
5|denial/near-before:有当众
3|denial/near-before:本と
3|denial/near-before:本とし
3|denial/near-before:村智
3|denial/near-before:村智子
3|denial/near-before:査会
3|denial/near-before:査会幹
5|denial/near-before:武器
5|denial/near-before:武器,
3|denial/near-before:比率
3|denial/near-before:比率是
3|denial/near-before:民の
3|denial/near-before:民の調
-4|denial/near-before:求LAND
-6|denial/near-before:没有
5|denial/near-before:没有当
3|denial/near-before:率是
3|denial/near-before:率是#
3|denial/near-before:田村
3|denial/near-before:田村智
3|denial/near-before:的外
3|denial/near-before:的外交
-3|denial/near-before:的政
-3|denial/near-before:的政府
3|denial/near-before:的比
3|denial/near-before:的比率
4|denial/near-before:盟党
4|denial/near-before:盟党主
5|denial/near-before:直言
5|denial/near-before:直言,
-11|denial/near-before:相は
-3|denial/near-before:相は「
4|denial/near-before:着実
4|denial/near-before:着実に
-3|denial/near-before:示,
3|denial/near-before:社会
3|denial/near-before:社会民
5|denial/near-before:社评
5|denial/near-before:社评论
-3|denial/near-before:称,
4|denial/near-before:程度
4|denial/near-before:積み
4|denial/near-before:積み上
3|denial/near-before:立委
-3|denial/near-before:立委质
3|denial/near-before:維持
3|denial/near-before:維持を
4|denial/near-before:维尼
4|denial/near-before:维尼公
-6|denial/near-before:者は
-4|denial/near-before:者は「
4|denial/near-before:联盟
4|denial/near-before:联盟党
-3|denial/near-before:能否
-3|denial/near-before:能否达
5|denial/near-before:自民
3|denial/near-before:自民の
3|denial/near-before:营的
3|denial/near-before:营的外
4|denial/near-before:萨尔
4|denial/near-before:萨尔维
-5|denial/near-before:衛相
-4|denial/near-before:衛相は
7|denial/near-before:表は
3|denial/near-before:表は、
4|denial/near-before:表は「
-4|denial/near-before:表示
-3|denial/near-before:表示,
-8|denial/near-before:要求
-4|denial/near-before:要求LAND
5|denial/near-before:言,
-4|denial/near-before:記者
3|denial/near-before:調査
3|denial/near-before:調査会
-5|denial/near-before:记者
5|denial/near-before:论说
5|denial/near-before:论说,
6|denial/near-before:评政
6|denial/near-before:评政府
5|denial/near-before:评论
5|denial/near-before:评论说
5|denial/near-before:说,#
4|denial/near-before:调:
4|denial/near-before:调:\"
5|denial/near-before:调LAND
5|denial/near-before:谢其
5|denial/near-before:谢其采
-3|denial/near-before:质问
-3|denial/near-before:质问:
5|denial/near-before:购USA
5|denial/near-before:购USA武
-4|denial/near-before:达到
-3|denial/near-before:达到GDP
4|denial/near-before:通す
4|denial/near-before:通する
4|denial/near-before:郑丽
4|denial/near-before:郑丽文
7|denial/near-before:部は
3|denial/near-before:部は、
4|denial/near-before:部は「
7|denial/near-before:采购
5|denial/near-before:采购USA
6|denial/near-before:野党
6|denial/near-before:野党批
4|denial/near-before:野田
3|denial/near-before:金額
3|denial/near-before:金額あ
-3|denial/near-before:问:
-3|denial/near-before:问:DEFENCE
3|denial/near-before:问LAND
3|denial/near-before:问LAND说
-4|denial/near-before:防衛
-5|denial/near-before:防衛相
3|denial/near-before:阵营
3|denial/near-before:阵营的
3|denial/near-before:額あ
3|denial/near-before:額あり
3|denial/near-before:顾问
3|denial/near-before:顾问LAND
-8|denial/near-before:首相
-5|denial/near-before:首相は
14|denial/nobody-named:False
-26|denial/nobody-named:True
3|denial/opens:「
5|denial/opens:「3
6|denial/opens:「3・
6|denial/opens:ベ
6|denial/opens:ベル
6|denial/opens:ベルギ
-3|denial/opens:他
4|denial/opens:党
4|denial/opens:党幹
4|denial/opens:党幹部
4|denial/opens:公
4|denial/opens:公明
4|denial/opens:公明党
9|denial/opens:共
4|denial/opens:共同
4|denial/opens:共同社
4|denial/opens:共通
4|denial/opens:共通す
-5|denial/opens:台
-4|denial/opens:台湾
-3|denial/opens:台湾立
11|denial/opens:国
13|denial/opens:国民
13|denial/opens:国民党
6|denial/opens:在
6|denial/opens:在野
6|denial/opens:在野党
-3|denial/opens:对
-3|denial/opens:对于
-3|denial/opens:当
-3|denial/opens:当局
-3|denial/opens:当局者
-3|denial/opens:政
-3|denial/opens:政府
-4|denial/opens:日
-4|denial/opens:日本
5|denial/opens:特
5|denial/opens:特朗
5|denial/opens:特朗普
5|denial/opens:立
4|denial/opens:立憲
4|denial/opens:立憲民
-4|denial/opens:米
4|denial/opens:联
4|denial/opens:联盟
4|denial/opens:联盟党
9|denial/opens:自
9|denial/opens:自民
3|denial/opens:自民の
4|denial/opens:自民党
3|denial/opens:郑
3|denial/opens:郑丽
3|denial/opens:郑丽文
-3|denial/opens:随
-3|denial/opens:随行
3|denial/opens:韩国今
-5|denial/opens:首
-5|denial/opens:首相
-3|denial/opens:首相は
-4|denial/other after-far:18 True
-3|denial/other after-far:36 True
-3|denial/other after-far:4 False
-3|denial/other after-far:9 False
-4|denial/other after-follows:か
-4|denial/other after-follows:から True
-3|denial/other after-follows:と
-3|denial/other after-leads:が、
-7|denial/other after:named False
-9|denial/other after:named True
-14|denial/other before-commas:0 0
-5|denial/other before-commas:0 1
24|denial/other before-commas:1 0
-6|denial/other before-far:18 1
14|denial/other before-far:36 0
-5|denial/other before-far:4 0
4|denial/other before-far:9 0
3|denial/other before-follows-rank:\" 1 0
7|denial/other before-follows-rank:5 2 0
7|denial/other before-follows-rank:「 1 0
-15|denial/other before-follows-rank:か 0 0
-4|denial/other before-follows-rank:が 0 0
4|denial/other before-follows-rank:が 2 1
-3|denial/other before-follows-rank:と 0 0
3|denial/other before-follows-rank:の 0 0
4|denial/other before-follows-rank:の 1 0
4|denial/other before-follows-rank:は 0 0
3|denial/other before-follows-rank:は 1 0
4|denial/other before-follows-rank:一 0 0
5|denial/other before-follows-rank:不 1 0
4|denial/other before-follows-rank:事 1 0
3|denial/other before-follows-rank:发 1 0
5|denial/other before-follows-rank:否 0 0
7|denial/other before-follows-rank:在 1 0
3|denial/other before-follows-rank:報 1 0
-4|denial/other before-follows-rank:大 0 0
-4|denial/other before-follows-rank:新 1 0
14|denial/other before-follows-rank:氏 0 0
4|denial/other before-follows-rank:给 1 0
6|denial/other before-follows-rank:自 0 0
-5|denial/other before-follows-rank:要 0 0
-3|denial/other before-follows-rank:要 0 1
-7|denial/other before-follows-rank:要 1 0
5|denial/other before-follows-rank:贸 0 0
3|denial/other before-follows:\"没
3|denial/other before-follows:\"没有正
7|denial/other before-follows:5
7|denial/other before-follows:5日
7|denial/other before-follows:5日公布
7|denial/other before-follows:「
7|denial/other before-follows:「日
5|denial/other before-follows:「日本を
-15|denial/other before-follows:か
-15|denial/other before-follows:から
-3|denial/other before-follows:から3・
-3|denial/other before-follows:からGD
-3|denial/other before-follows:から割合
-4|denial/other before-follows:が
5|denial/other before-follows:が2
5|denial/other before-follows:が2%を
-3|denial/other before-follows:が3
-3|denial/other before-follows:が3.5
-3|denial/other before-follows:が5
-3|denial/other before-follows:が5%を
5|denial/other before-follows:が合
5|denial/other before-follows:が合意し
-3|denial/other before-follows:と
7|denial/other before-follows:の
4|denial/other before-follows:の交
4|denial/other before-follows:の交渉担
4|denial/other before-follows:の報
4|denial/other before-follows:の報道担
8|denial/other before-follows:は
4|denial/other before-follows:は3
-10|denial/other before-follows:は3.5
14|denial/other before-follows:は3・5
-5|denial/other before-follows:は、国防
3|denial/other before-follows:は、日本
6|denial/other before-follows:は国
6|denial/other before-follows:は国防費
4|denial/other before-follows:一
4|denial/other before-follows:一名
4|denial/other before-follows:一名官员
4|denial/other before-follows:不
5|denial/other before-follows:不会
5|denial/other before-follows:不会要求
4|denial/other before-follows:事
4|denial/other before-follows:事務
4|denial/other before-follows:事務総長
3|denial/other before-follows:发
3|denial/other before-follows:发言
3|denial/other before-follows:发言人说
5|denial/other before-follows:否
5|denial/other before-follows:否认
5|denial/other before-follows:否认曾承
6|denial/other before-follows:在
7|denial/other before-follows:在回
7|denial/other before-follows:在回答有
3|denial/other before-follows:報
3|denial/other before-follows:報道
3|denial/other before-follows:報道官は
-4|denial/other before-follows:大
-4|denial/other before-follows:大統
-4|denial/other before-follows:新
-4|denial/other before-follows:新目
-4|denial/other before-follows:新目標巡
13|denial/other before-follows:氏
8|denial/other before-follows:氏「
8|denial/other before-follows:氏「3・
-5|denial/other before-follows:氏と
-5|denial/other before-follows:氏との会
11|denial/other before-follows:氏は
4|denial/other before-follows:氏は共同
7|denial/other before-follows:氏は駐留
4|denial/other before-follows:给
4|denial/other before-follows:给北
4|denial/other before-follows:给北约秘
6|denial/other before-follows:自
6|denial/other before-follows:自己
6|denial/other before-follows:自己需要
-15|denial/other before-follows:要
-15|denial/other before-follows:要求
-3|denial/other before-follows:要求提高
-7|denial/other before-follows:要求日本
5|denial/other before-follows:贸
5|denial/other before-follows:贸易
5|denial/other before-follows:贸易代表
9|denial/other before-leads:
3|denial/other before-leads:Oの
5|denial/other before-leads:_
4|denial/other before-leads:、
3|denial/other before-leads:】
6|denial/other before-leads:で
10|denial/other before-leads:で、
4|denial/other before-leads:の
-3|denial/other before-leads:は
4|denial/other before-leads:は「
-3|denial/other before-leads:らは
-6|denial/other before-leads:プ
-6|denial/other before-leads:ンプ
7|denial/other before-leads:上,
6|denial/other before-leads:为
4|denial/other before-leads:事】
-5|denial/other before-leads:于
-4|denial/other before-leads:关于
-5|denial/other before-leads:否认
5|denial/other before-leads:强调
-5|denial/other before-leads:日
3|denial/other before-leads:相
-11|denial/other before-leads:示,
8|denial/other before-leads:談_
7|denial/other before-leads:談で
-5|denial/other before-leads:认
6|denial/other before-leads:认为
5|denial/other before-leads:调
4|denial/other before-leads:道,
-3|denial/other before-leads:长
3|denial/other before-leads:首相
7|denial/other before-opens:False agent
-12|denial/other before-opens:False named
-4|denial/other before-opens:True agent
12|denial/other before-opens:True named
-8|denial/other before-rank:0 1 named
8|denial/other before-rank:1 0 named
-3|denial/other before-rank:1 1 named
6|denial/other before-rank:2 0 named
4|denial/other before-rank:2 1 agent
3|denial/other before:agent
-25|denial/other named:1
3|denial/other named:2
12|denial/other named:3
-8|denial/other right-before:から
-3|denial/other right-before:からGDP比
4|denial/other right-before:は
4|denial/other right-before:一名官员称,
8|denial/other right-before:氏「
-5|denial/other right-before:氏との会談で
6|denial/other right-before:自己需要做到
-26|denial/other unnamed
-10|denial/other unnamed-beside-others
-8|denial/right-before:から
-3|denial/right-before:からGDP比
5|denial/right-before:にはまだ
-5|denial/right-before:や韓国に
-4|denial/right-before:を信頼」_
4|denial/right-before:一名官员称,
3|denial/right-before:公开抗拒
3|denial/right-before:拒绝
8|denial/right-before:氏「
-5|denial/right-before:氏との会談で
6|denial/right-before:自己需要做到
-7|denial/right-before:订下
-3|denial/right-before:订出
-3|denial/right-before:说,
-8|denial/role-class-of:KOR JPN
15|denial/role-class-of:NATO JPN
-6|denial/role-class-of:NATO KOR
-10|denial/role-class-of:NATO member
-4|denial/role-class-of:USA JPN
-5|denial/role-class-of:USA KOR
-4|denial/role-class-of:USA TWN
-13|denial/role-class-of:USA land
-11|denial/role-class-of:USA member
-8|denial/role-class:KOR
-38|denial/role-class:USA
-12|denial/role:nobody
-45|denial/role:other
57|denial/role:spender
-7|denial/ruled
-7|denial/ruled:own_government
-7|denial/ruled:own_government spender
-3|denial/said-after-too:ask deny
-9|denial/said-after-too:ask not
3|denial/said-after-too:deny not
5|denial/said-after-too:deny think
-4|denial/said-after-too:not plan
3|denial/said-after-too:not should
-3|denial/said-after-too:plan deny
-4|denial/said-after-too:plan not
4|denial/said-after-too:raise plan
-9|denial/said-after:
-4|denial/said-after:ask
-8|denial/said-after:ask not
12|denial/said-after:deny
5|denial/said-after:deny think
-3|denial/said-after:not
-7|denial/said-after:plan
-3|denial/said-after:plan deny
3|denial/said-after:plan not should
3|denial/said-after:raise plan
-4|denial/said-before-too:ask raise
5|denial/said-before-too:party not
4|denial/said-before-too:party raise
-3|denial/said-before-too:party reach
5|denial/said-before-too:raise not
-4|denial/said-before:
-4|denial/said-before:ask raise
18|denial/said-before:party
5|denial/said-before:party not
4|denial/said-before:party raise
-3|denial/said-before:party reach
-6|denial/said-before:plan
-6|denial/said-before:raise
5|denial/said-before:raise not
-9|denial/said-before:reach
-8|denial/said-last:
4|denial/said-last:ask
-3|denial/said-last:ask deny
-7|denial/said-last:ask not
-7|denial/said-last:deny
5|denial/said-last:deny think
-11|denial/said-last:not
3|denial/said-last:not should
-3|denial/said-last:plan
-3|denial/said-last:plan deny
-4|denial/said-last:plan not
3|denial/said-last:plan not should
3|denial/said-last:plan think
3|denial/said-last:raise plan think
3|denial/said-last:should
7|denial/said-last:think
-15|denial/spender after-far:1 False
3|denial/spender after-far:4 True
11|denial/spender after-far:9 False
7|denial/spender after-far:9 True
3|denial/spender after-follows:
3|denial/spender after-follows: False
-3|denial/spender after-follows:「
-3|denial/spender after-follows:「不 False
-3|denial/spender after-follows:が
-4|denial/spender after-follows:が自 False
-7|denial/spender after-follows:に
-14|denial/spender after-follows:に求 False
6|denial/spender after-follows:に高 False
4|denial/spender after-follows:予
4|denial/spender after-follows:予以 True
-6|denial/spender after-follows:开
-6|denial/spender after-follows:开价 True
4|denial/spender after-follows:自
3|denial/spender after-follows:自主 True
5|denial/spender after-follows:首
5|denial/spender after-follows:首相 False
-13|denial/spender after-leads:%を
5|denial/spender after-leads:」_
-3|denial/spender after-leads:い。
5|denial/spender after-leads:ず=
6|denial/spender after-leads:んだ
-6|denial/spender after-leads:有给
3|denial/spender after-leads:费由
3|denial/spender after-leads:闻,
-3|denial/spender after:agent False
7|denial/spender after:named False
15|denial/spender after:named True
-10|denial/spender after:patient False
-5|denial/spender after:patient True
6|denial/spender before-commas:0 0
4|denial/spender before-commas:1 1
7|denial/spender before-commas:2 0
6|denial/spender before-commas:2 1
3|denial/spender before-far:1 0
6|denial/spender before-far:18 1
6|denial/spender before-far:36 0
5|denial/spender before-far:far 0
4|denial/spender before-follows-rank:が 0 0
3|denial/spender before-follows-rank:に 0 0
-4|denial/spender before-follows-rank:の 0 0
3|denial/spender before-follows-rank:は 0 0
-3|denial/spender before-follows-rank:は 0 1
-9|denial/spender before-follows-rank:や 1 0
-4|denial/spender before-follows-rank:を 0 0
-3|denial/spender before-follows-rank:不 0 0
3|denial/spender before-follows-rank:与 1 0
3|denial/spender before-follows-rank:公 0 0
-6|denial/spender before-follows-rank:和 1 0
3|denial/spender before-follows-rank:官 0 0
5|denial/spender before-follows-rank:把 0 0
3|denial/spender before-follows-rank:拒 0 0
-3|denial/spender before-follows-rank:正 1 0
-3|denial/spender before-follows-rank:立 0 0
-7|denial/spender before-follows-rank:米 1 0
-10|denial/spender before-follows-rank:订 0 0
-7|denial/spender before-follows-rank:防 0 0
3|denial/spender before-follows-rank:防 1 0
3|denial/spender before-follows-rank:首 0 0
3|denial/spender before-follows-rank:首 1 0
4|denial/spender before-follows:が
-3|denial/spender before-follows:に5%求
5|denial/spender before-follows:には
5|denial/spender before-follows:にはまだ
-4|denial/spender before-follows:の
-5|denial/spender before-follows:の防
-5|denial/spender before-follows:の防衛費
-4|denial/spender before-follows:は「GD
3|denial/spender before-follows:は国
3|denial/spender before-follows:は国防費
-9|denial/spender before-follows:や
-5|denial/spender before-follows:やイ
-5|denial/spender before-follows:やイタリ
-4|denial/spender before-follows:や韓
-4|denial/spender before-follows:や韓国に
-4|denial/spender before-follows:を
-4|denial/spender before-follows:を信
-4|denial/spender before-follows:を信頼」
-3|denial/spender before-follows:不
3|denial/spender before-follows:与
3|denial/spender before-follows:与赫
3|denial/spender before-follows:与赫格塞
3|denial/spender before-follows:公
3|denial/spender before-follows:公开
3|denial/spender before-follows:公开抗拒
4|denial/spender before-follows:则
-6|denial/spender before-follows:和
-6|denial/spender before-follows:和韩
-6|denial/spender before-follows:和韩国增
3|denial/spender before-follows:国
3|denial/spender before-follows:国防
3|denial/spender before-follows:官
3|denial/spender before-follows:官房
5|denial/spender before-follows:把
4|denial/spender before-follows:把防
4|denial/spender before-follows:拒
4|denial/spender before-follows:拒绝
3|denial/spender before-follows:提出3%
-3|denial/spender before-follows:提出3.
-8|denial/spender before-follows:提出任何
5|denial/spender before-follows:提出防卫
-3|denial/spender before-follows:正
-3|denial/spender before-follows:正\"
-3|denial/spender before-follows:正\"大幅
-3|denial/spender before-follows:立
3|denial/spender before-follows:立委质问
-4|denial/spender before-follows:米
-8|denial/spender before-follows:米防
-8|denial/spender before-follows:米防衛相
-10|denial/spender before-follows:订
-7|denial/spender before-follows:订下
-7|denial/spender before-follows:订下3.
-3|denial/spender before-follows:订出
-3|denial/spender before-follows:订出3%
-3|denial/spender before-follows:说,5%
-4|denial/spender before-follows:防
-4|denial/spender before-follows:防衛
-12|denial/spender before-follows:防衛相と
5|denial/spender before-follows:防衛相は
7|denial/spender before-follows:首
7|denial/spender before-follows:首相
17|denial/spender before-leads:
3|denial/spender before-leads:;
6|denial/spender before-leads:_
-18|denial/spender before-leads:、
-4|denial/spender before-leads:、「
3|denial/spender before-leads:が、
-5|denial/spender before-leads:し、
-3|denial/spender before-leads:で、
6|denial/spender before-leads:の
-15|denial/spender before-leads:は、
4|denial/spender before-leads:は「
-6|denial/spender before-leads:促
3|denial/spender before-leads:只有
-3|denial/spender before-leads:听说
-3|denial/spender before-leads:式向
-4|denial/spender before-leads:强调
3|denial/spender before-leads:总理
-6|denial/spender before-leads:敦促
3|denial/spender before-leads:有
3|denial/spender before-leads:理
3|denial/spender before-leads:相
-4|denial/spender before-leads:省「
-3|denial/spender before-leads:说
-4|denial/spender before-leads:调
3|denial/spender before-leads:长
-3|denial/spender before-leads:问
5|denial/spender before-leads:領「
-3|denial/spender before-leads:顾问
11|denial/spender before-opens:False named
-5|denial/spender before-opens:False patient
5|denial/spender before-opens:True agent
12|denial/spender before-opens:True named
8|denial/spender before-rank:0 0 agent
10|denial/spender before-rank:0 0 named
-3|denial/spender before-rank:0 1 agent
10|denial/spender before-rank:0 1 named
-7|denial/spender before-rank:1 0 patient
4|denial/spender before-rank:1 1 named
6|denial/spender before:agent
23|denial/spender before:named
-5|denial/spender before:patient
10|denial/spender named:1
19|denial/spender named:2
10|denial/spender named:3
5|denial/spender right-before:にはまだ
-4|denial/spender right-before:や韓国に
-4|denial/spender right-before:を信頼」_
3|denial/spender right-before:公开抗拒
3|denial/spender right-before:拒绝
-7|denial/spender right-before:订下
-3|denial/spender right-before:订出
-3|denial/spender right-before:说,
19|denial/spender unnamed
-3|denial/title-after:?
3|denial/title-after:「太
4|denial/title-after:」は
-3|denial/title-after:は「
-7|denial/unnamed
-11|denial/unnamed-beside-others
-9|proposal/after-far:18 True
3|proposal/after-far:36 True
-3|proposal/after-far:4 False
3|proposal/after-far:4 True
6|proposal/after-far:9 False
-6|proposal/after-follows:が「 True
3|proposal/after-follows:が試 False
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
3|proposal/after-leads:壁_
5|proposal/after-leads:方、
3|proposal/after-leads:案,
5|proposal/after:
6|proposal/after:\"
3|proposal/after:\"写
17|proposal/after:,
-3|proposal/after:,DATE先
-3|proposal/after:,DATE先增
-3|proposal/after:,DATE先增#
-3|proposal/after:,《
-3|proposal/after:,《日
-3|proposal/after:,《日经
-3|proposal/after:,《日经》
3|proposal/after:,「
3|proposal/after:,「这
3|proposal/after:,但
-3|proposal/after:,再
6|proposal/after:,台
6|proposal/after:,台厂
6|proposal/after:,台厂无
6|proposal/after:,台厂无人
4|proposal/after:,将
3|proposal/after:,并
-4|proposal/after:DEFENCE
3|proposal/after:_
-3|proposal/after:agent True
-3|proposal/after:named False
3|proposal/after:、
-6|proposal/after:。
7|proposal/after:「
-12|proposal/after:」
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
-3|proposal/after:か
-3|proposal/after:が
-3|proposal/after:が要る」
-3|proposal/after:が要る」と
3|proposal/after:す
3|proposal/after:すら
3|proposal/after:すら「
3|proposal/after:すら「出
3|proposal/after:すら「出発
4|proposal/after:だ
12|proposal/after:で
3|proposal/after:では
5|proposal/after:でも
-3|proposal/after:で手
-3|proposal/after:で手を
-3|proposal/after:で手を打
-3|proposal/after:で手を打つ
3|proposal/after:で足
3|proposal/after:で足り
3|proposal/after:で足りる
3|proposal/after:で足りる」
-3|proposal/after:と
3|proposal/after:とい
-10|proposal/after:とす
-10|proposal/after:とする
4|proposal/after:とするこ
4|proposal/after:とすること
-3|proposal/after:とする余
-3|proposal/after:とする余地
-5|proposal/after:とする案
-3|proposal/after:とする案が
-5|proposal/after:な
-4|proposal/after:なの
-4|proposal/after:なのか
-3|proposal/after:なら0
3|proposal/after:に」
3|proposal/after:に」_
-5|proposal/after:にす
-5|proposal/after:にする
-4|proposal/after:にする案
-4|proposal/after:にする案で
3|proposal/after:にと
3|proposal/after:にとど
3|proposal/after:にとどめ
3|proposal/after:にとどめる
-3|proposal/after:に増
-5|proposal/after:に増や
-5|proposal/after:に増やす
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
4|proposal/after:の検討を
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
-5|proposal/after:は欲
-5|proposal/after:は欲し
-5|proposal/after:は欲しい
-5|proposal/after:は欲しい」
-3|proposal/after:までに
-3|proposal/after:までにと
-3|proposal/after:までにとど
3|proposal/after:も、
3|proposal/after:も、政
3|proposal/after:も、政府
3|proposal/after:も、政府内
-3|proposal/after:よ
-3|proposal/after:より
-3|proposal/after:より地
-3|proposal/after:より地方
-3|proposal/after:より地方の
10|proposal/after:を
-4|proposal/after:をDATEに
3|proposal/after:をDATEま
3|proposal/after:をDATEまで
3|proposal/after:をDATEまでに
3|proposal/after:を」
-3|proposal/after:を上回るの
-4|proposal/after:を主張し
-4|proposal/after:を主張し、
5|proposal/after:を主張す
5|proposal/after:を主張する
4|proposal/after:を唱
4|proposal/after:を唱え
3|proposal/after:を唱える
-3|proposal/after:を念
-3|proposal/after:を念頭
-3|proposal/after:を念頭に
-3|proposal/after:を念頭に置
-3|proposal/after:を検
-3|proposal/after:を検討
-3|proposal/after:を落
-3|proposal/after:を落と
-3|proposal/after:を落とし
-3|proposal/after:を落としど
-6|proposal/after:を軸
-6|proposal/after:を軸に
-3|proposal/after:を達成し
-3|proposal/after:を達成し、
-3|proposal/after:上
-3|proposal/after:上下
-4|proposal/after:不一
-4|proposal/after:不一而
-4|proposal/after:不一而足
-4|proposal/after:不一而足。
-3|proposal/after:为阶
-3|proposal/after:为阶段
-3|proposal/after:为阶段目
-3|proposal/after:为阶段目标
3|proposal/after:乃
3|proposal/after:乃至
3|proposal/after:乃至#
5|proposal/after:以
5|proposal/after:以上
3|proposal/after:以上」
5|proposal/after:以上とす
5|proposal/after:以上とする
-3|proposal/after:以上と明
-3|proposal/after:以上と明記
5|proposal/after:以上に
-5|proposal/after:以上も
-5|proposal/after:以上も念
-5|proposal/after:以上も念頭
-4|proposal/after:以上を
-5|proposal/after:以上を提
-5|proposal/after:以上を提言
-5|proposal/after:以上方
-5|proposal/after:以上方案
-5|proposal/after:以上方案浮
-3|proposal/after:写
-3|proposal/after:写入
-3|proposal/after:写入宪
-3|proposal/after:写入宪法
3|proposal/after:务
3|proposal/after:务实
5|proposal/after:台
4|proposal/after:台」
3|proposal/after:台」に
3|proposal/after:台」に_
3|proposal/after:台」に_自
3|proposal/after:台とする提
3|proposal/after:声
3|proposal/after:声浪
3|proposal/after:声浪高
-10|proposal/after:左
-10|proposal/after:左右
-7|proposal/after:左右。
3|proposal/after:才
3|proposal/after:提言
3|proposal/after:提言の
3|proposal/after:提言の異
3|proposal/after:提言の異常
-4|proposal/after:是
-11|proposal/after:案
-3|proposal/after:案、
-3|proposal/after:案、専
-3|proposal/after:案、専守
-3|proposal/after:案、専守防
3|proposal/after:決
3|proposal/after:決議
3|proposal/after:決議」
3|proposal/after:決議」は
3|proposal/after:決議」は見
4|proposal/after:法
4|proposal/after:法案
4|proposal/after:法案を
4|proposal/after:法案を審
4|proposal/after:法案を審議
-3|proposal/after:的
4|proposal/after:的主
4|proposal/after:的主张
3|proposal/after:的主张占
3|proposal/after:的主张占上
3|proposal/after:的声
3|proposal/after:的声音
4|proposal/after:的建
4|proposal/after:的建议
4|proposal/after:的建议。
-4|proposal/after:的新
-5|proposal/after:的新目
-5|proposal/after:的新目标
-3|proposal/after:的新目标造
-4|proposal/after:的方案,
-3|proposal/after:目
-3|proposal/after:目標
6|proposal/after:程
6|proposal/after:程度
6|proposal/after:程度を
3|proposal/after:程度を新
3|proposal/after:程度を新目
-3|proposal/after:要
-3|proposal/after:要不
-3|proposal/after:要不要
-3|proposal/after:要不要加
-3|proposal/after:要不要加税
9|proposal/after:論
4|proposal/after:論_
4|proposal/after:論_歳
4|proposal/after:論_歳出
4|proposal/after:論_歳出は
3|proposal/after:論浮
3|proposal/after:論浮上
3|proposal/after:論浮上_
3|proposal/after:論浮上_連
8|proposal/after:超
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
-3|proposal/after:超案
-3|proposal/after:超案が
-3|proposal/after:超案が浮
-3|proposal/after:超案が浮上
-3|proposal/after:迈进,
-4|proposal/after:迈进,但
-4|proposal/after:迈进,但会
-6|proposal/after:近
-6|proposal/after:近く
-4|proposal/after:近くに
-4|proposal/after:近くに達
-4|proposal/after:近くに達す
5|proposal/after:还
3|proposal/after:还很
3|proposal/after:还很远
12|proposal/any-after:ask
5|proposal/any-after:ask foreign=False
8|proposal/any-after:ask foreign=True
-5|proposal/any-after:deny foreign=False
3|proposal/any-after:deny foreign=True
8|proposal/any-after:party
6|proposal/any-after:party foreign=False
15|proposal/any-after:plan
8|proposal/any-after:plan foreign=False
7|proposal/any-after:plan foreign=True
4|proposal/any-after:raise foreign=True
5|proposal/any-after:reach foreign=True
12|proposal/any-after:should
11|proposal/any-after:should foreign=False
-4|proposal/any-after:standard
-9|proposal/any-after:think
-7|proposal/any-after:think foreign=False
11|proposal/any-before:ask
11|proposal/any-before:ask foreign=False
12|proposal/any-before:not
10|proposal/any-before:not foreign=False
3|proposal/any-before:not foreign=True
47|proposal/any-before:party
42|proposal/any-before:party foreign=False
5|proposal/any-before:party foreign=True
5|proposal/any-before:plan
5|proposal/any-before:plan foreign=False
9|proposal/any-before:raise
11|proposal/any-before:raise foreign=True
-3|proposal/any-before:reach
16|proposal/any-before:should
6|proposal/any-before:should foreign=False
10|proposal/any-before:should foreign=True
-4|proposal/any-before:standard
-4|proposal/any-before:standard foreign=False
-5|proposal/any-before:think
-15|proposal/any-before:think foreign=False
10|proposal/any-before:think foreign=True
7|proposal/before-commas:1 0
6|proposal/before-commas:2 1
-3|proposal/before-commas:2 2
-3|proposal/before-commas:3 2
-7|proposal/before-far:18 0
-4|proposal/before-far:18 1
-5|proposal/before-far:36 0
5|proposal/before-far:4 0
9|proposal/before-far:9 0
3|proposal/before-far:9 1
7|proposal/before-far:far 0
4|proposal/before-far:far 1
-4|proposal/before-far:far 2
5|proposal/before-follows-rank:, 0 0
-3|proposal/before-follows-rank:3 0 0
-3|proposal/before-follows-rank:_ 0 0
4|proposal/before-follows-rank:、 0 0
-4|proposal/before-follows-rank:「 0 0
3|proposal/before-follows-rank:の 1 0
-3|proposal/before-follows-rank:の 2 1
4|proposal/before-follows-rank:は 0 1
-3|proposal/before-follows-rank:は 1 0
-4|proposal/before-follows-rank:上 0 0
5|proposal/before-follows-rank:主 0 0
4|proposal/before-follows-rank:任 0 0
3|proposal/before-follows-rank:传 0 0
-4|proposal/before-follows-rank:保 0 0
-4|proposal/before-follows-rank:内 0 0
-3|proposal/before-follows-rank:军 0 1
3|proposal/before-follows-rank:动 0 0
-3|proposal/before-follows-rank:参 0 0
3|proposal/before-follows-rank:周 1 0
4|proposal/before-follows-rank:和 0 0
4|proposal/before-follows-rank:团 1 0
-5|proposal/before-follows-rank:国 0 0
3|proposal/before-follows-rank:国 0 1
3|proposal/before-follows-rank:国 1 0
4|proposal/before-follows-rank:国 1 1
-3|proposal/before-follows-rank:国 1 2
4|proposal/before-follows-rank:在 1 0
-3|proposal/before-follows-rank:基 0 0
6|proposal/before-follows-rank:外 0 0
3|proposal/before-follows-rank:大 0 0
5|proposal/before-follows-rank:大 1 0
-5|proposal/before-follows-rank:安 0 0
11|proposal/before-follows-rank:官 0 0
7|proposal/before-follows-rank:幹 0 0
3|proposal/before-follows-rank:幹 0 2
-4|proposal/before-follows-rank:应 0 0
3|proposal/before-follows-rank:应 0 1
5|proposal/before-follows-rank:总 1 0
-5|proposal/before-follows-rank:把 0 1
4|proposal/before-follows-rank:抛 1 0
10|proposal/before-follows-rank:拟 0 0
4|proposal/before-follows-rank:拟 1 0
4|proposal/before-follows-rank:探 0 0
-3|proposal/before-follows-rank:提 0 0
4|proposal/before-follows-rank:新 1 0
4|proposal/before-follows-rank:新 1 1
-3|proposal/before-follows-rank:有 0 0
12|proposal/before-follows-rank:正 0 0
-6|proposal/before-follows-rank:氏 0 0
4|proposal/before-follows-rank:的 0 1
4|proposal/before-follows-rank:的 2 1
-4|proposal/before-follows-rank:着 0 0
4|proposal/before-follows-rank:研 0 0
-4|proposal/before-follows-rank:维 0 0
3|proposal/before-follows-rank:考 0 0
-4|proposal/before-follows-rank:若 0 0
-4|proposal/before-follows-rank:议 0 0
5|proposal/before-follows-rank:设 0 0
4|proposal/before-follows-rank:访 1 1
5|proposal/before-follows-rank:费 0 0
-3|proposal/before-follows-rank:选 0 0
-5|proposal/before-follows-rank:长 0 0
-3|proposal/before-follows-rank:防 0 1
3|proposal/before-follows-rank:随 0 0
5|proposal/before-follows:,
5|proposal/before-follows:,却
5|proposal/before-follows:,却还要
-3|proposal/before-follows:3
-3|proposal/before-follows:3%
-3|proposal/before-follows::不
-3|proposal/before-follows::不花5
-4|proposal/before-follows:_
4|proposal/before-follows:、
-6|proposal/before-follows:「
-4|proposal/before-follows:「冷
-4|proposal/before-follows:「冷戦期
5|proposal/before-follows:が3
3|proposal/before-follows:が32年
-3|proposal/before-follows:が提
-3|proposal/before-follows:が提言し
3|proposal/before-follows:が検
3|proposal/before-follows:が検討し
3|proposal/before-follows:では
3|proposal/before-follows:では、国
-3|proposal/before-follows:との
3|proposal/before-follows:とフ
3|proposal/before-follows:とフラン
-3|proposal/before-follows:に
-4|proposal/before-follows:の
4|proposal/before-follows:の3
4|proposal/before-follows:の3・5
5|proposal/before-follows:の5
5|proposal/before-follows:の5%に
3|proposal/before-follows:のク
3|proposal/before-follows:のクリン
3|proposal/before-follows:のチ
3|proposal/before-follows:のチャン
4|proposal/before-follows:の事
4|proposal/before-follows:の事情を
-6|proposal/before-follows:の国
-3|proposal/before-follows:の国防費
-3|proposal/before-follows:の国防長
-4|proposal/before-follows:の審
-4|proposal/before-follows:の審議会
-9|proposal/before-follows:の算
-9|proposal/before-follows:の算定方
-3|proposal/before-follows:の防
3|proposal/before-follows:の首
3|proposal/before-follows:の首脳会
8|proposal/before-follows:は2
3|proposal/before-follows:は27年
-4|proposal/before-follows:は3
-3|proposal/before-follows:は、
-3|proposal/before-follows:は、防衛
-4|proposal/before-follows:上
-4|proposal/before-follows:上院
-4|proposal/before-follows:上院、国
-3|proposal/before-follows:为何离2
5|proposal/before-follows:主
5|proposal/before-follows:主张
3|proposal/before-follows:主张先以
3|proposal/before-follows:事
4|proposal/before-follows:事務
4|proposal/before-follows:事務総長
4|proposal/before-follows:任
4|proposal/before-follows:任期
4|proposal/before-follows:任期内使
3|proposal/before-follows:会前
3|proposal/before-follows:会前公布
3|proposal/before-follows:传
3|proposal/before-follows:传媒
3|proposal/before-follows:传媒报道
-5|proposal/before-follows:保
-5|proposal/before-follows:保守
-4|proposal/before-follows:保守党领
-3|proposal/before-follows:内
-4|proposal/before-follows:内で
10|proposal/before-follows:内部
4|proposal/before-follows:内部评估
-4|proposal/before-follows:军
-5|proposal/before-follows:军费
-4|proposal/before-follows:军费新目
-4|proposal/before-follows:军费订下
-3|proposal/before-follows:前
3|proposal/before-follows:动
3|proposal/before-follows:动用
3|proposal/before-follows:动用豁免
-3|proposal/before-follows:参
4|proposal/before-follows:周
3|proposal/before-follows:周三
3|proposal/before-follows:周三在爱
4|proposal/before-follows:和
4|proposal/before-follows:和执
4|proposal/before-follows:和执政党
3|proposal/before-follows:团
4|proposal/before-follows:团队
4|proposal/before-follows:团队看中
6|proposal/before-follows:国防
6|proposal/before-follows:国防相は
4|proposal/before-follows:国防省は
-3|proposal/before-follows:国防研究
-3|proposal/before-follows:国防费占
3|proposal/before-follows:国防部周
7|proposal/before-follows:国防部长
5|proposal/before-follows:在伦
5|proposal/before-follows:在伦敦:
-5|proposal/before-follows:在远
-5|proposal/before-follows:在远东的
-3|proposal/before-follows:基
-3|proposal/before-follows:基準
-3|proposal/before-follows:基準」採
6|proposal/before-follows:外
5|proposal/before-follows:外长
5|proposal/before-follows:外长查克
9|proposal/before-follows:大
7|proposal/before-follows:大統
4|proposal/before-follows:大統領、
3|proposal/before-follows:大胜
3|proposal/before-follows:大胜_防
-6|proposal/before-follows:安
-5|proposal/before-follows:安全
-5|proposal/before-follows:安全保障
10|proposal/before-follows:官
13|proposal/before-follows:官员
4|proposal/before-follows:官员内部
-3|proposal/before-follows:官邸
-3|proposal/before-follows:官邸设置
4|proposal/before-follows:已
4|proposal/before-follows:已致
4|proposal/before-follows:已致函各
11|proposal/before-follows:幹
12|proposal/before-follows:幹部
3|proposal/before-follows:幹部は2
3|proposal/before-follows:幹部は、
6|proposal/before-follows:幹部は「
3|proposal/before-follows:应考
3|proposal/before-follows:应考虑将
5|proposal/before-follows:总理
5|proposal/before-follows:总理西利
-7|proposal/before-follows:把
-4|proposal/before-follows:把国
3|proposal/before-follows:把国防开
-7|proposal/before-follows:把国防预
-3|proposal/before-follows:把防卫费
4|proposal/before-follows:抛
4|proposal/before-follows:抛出
4|proposal/before-follows:抛出\"重
14|proposal/before-follows:拟
4|proposal/before-follows:拟在
4|proposal/before-follows:拟在北约
6|proposal/before-follows:拟将
6|proposal/before-follows:拟将防卫
4|proposal/before-follows:探
4|proposal/before-follows:探讨
4|proposal/before-follows:探讨修订
-6|proposal/before-follows:提交
-5|proposal/before-follows:提交报告
3|proposal/before-follows:提议,凡
9|proposal/before-follows:新
8|proposal/before-follows:新政
8|proposal/before-follows:新政府国
3|proposal/before-follows:新闻
3|proposal/before-follows:新闻》援
-3|proposal/before-follows:智
-3|proposal/before-follows:智库
-3|proposal/before-follows:有
-3|proposal/before-follows:有识
-3|proposal/before-follows:有识者会
-3|proposal/before-follows:朝
-3|proposal/before-follows:朝野
-3|proposal/before-follows:朝野有声
14|proposal/before-follows:正
6|proposal/before-follows:正在
4|proposal/before-follows:正在研究
5|proposal/before-follows:正考
3|proposal/before-follows:正考虑在
-7|proposal/before-follows:氏
-5|proposal/before-follows:氏は
6|proposal/before-follows:的
4|proposal/before-follows:的军
4|proposal/before-follows:的军费占
4|proposal/before-follows:的外
4|proposal/before-follows:的外交团
3|proposal/before-follows:的支
3|proposal/before-follows:的支出不
-3|proposal/before-follows:的防
-3|proposal/before-follows:的防务投
-4|proposal/before-follows:着
-4|proposal/before-follows:着眼
-4|proposal/before-follows:着眼3.
4|proposal/before-follows:研
3|proposal/before-follows:研议
-5|proposal/before-follows:维
-5|proposal/before-follows:维新
3|proposal/before-follows:考
3|proposal/before-follows:考虑
-5|proposal/before-follows:若
-4|proposal/before-follows:若能
-6|proposal/before-follows:要5
-6|proposal/before-follows:要5%,
5|proposal/before-follows:要求
5|proposal/before-follows:要求改为
-4|proposal/before-follows:议
-3|proposal/before-follows:议会
5|proposal/before-follows:设
5|proposal/before-follows:设立
5|proposal/before-follows:设立的专
4|proposal/before-follows:访
4|proposal/before-follows:访问
4|proposal/before-follows:访问布鲁
3|proposal/before-follows:说,政府
5|proposal/before-follows:费
5|proposal/before-follows:费推
5|proposal/before-follows:费推高到
-3|proposal/before-follows:选
-3|proposal/before-follows:选举
-3|proposal/before-follows:透
-3|proposal/before-follows:透露
-3|proposal/before-follows:透露,秘
-7|proposal/before-follows:长
-4|proposal/before-follows:长皮
-4|proposal/before-follows:长皮斯托
-5|proposal/before-follows:防
-5|proposal/before-follows:防卫
3|proposal/before-follows:防长
3|proposal/before-follows:随
3|proposal/before-follows:随后
3|proposal/before-follows:随后也提
-5|proposal/before-leads:%,
13|proposal/before-leads:,
-4|proposal/before-leads:,为
4|proposal/before-leads:,但
3|proposal/before-leads:,据
3|proposal/before-leads:,让
4|proposal/before-leads:-_
12|proposal/before-leads::
7|proposal/before-leads:;
3|proposal/before-leads:《
6|proposal/before-leads:】
-4|proposal/before-leads:が
3|proposal/before-leads:と、
-3|proposal/before-leads:は
6|proposal/before-leads:は「
6|proposal/before-leads:れ、
-3|proposal/before-leads:不如
-5|proposal/before-leads:为,
4|proposal/before-leads:书长
-3|proposal/before-leads:事长
-5|proposal/before-leads:付
4|proposal/before-leads:但
5|proposal/before-leads:例如
3|proposal/before-leads:前
3|proposal/before-leads:化,
-4|proposal/before-leads:在
5|proposal/before-leads:媒:
5|proposal/before-leads:字;
4|proposal/before-leads:官「
6|proposal/before-leads:家:
3|proposal/before-leads:导,
-5|proposal/before-leads:应付
5|proposal/before-leads:总理
8|proposal/before-leads:总统
-3|proposal/before-leads:憧憬
-3|proposal/before-leads:憬
6|proposal/before-leads:把
3|proposal/before-leads:据
-7|proposal/before-leads:日本
-7|proposal/before-leads:本
3|proposal/before-leads:本《
-3|proposal/before-leads:析:
-3|proposal/before-leads:欧盟
4|proposal/before-leads:点:
-3|proposal/before-leads:特在
5|proposal/before-leads:理
-4|proposal/before-leads:电)
-3|proposal/before-leads:的
-3|proposal/before-leads:盟
4|proposal/before-leads:称,
8|proposal/before-leads:统
5|proposal/before-leads:要把
3|proposal/before-leads:让
3|proposal/before-leads:议,
5|proposal/before-leads:讯】
-7|proposal/before-leads:论请
-7|proposal/before-leads:请
-3|proposal/before-leads:費「
8|proposal/before-leads:道,
4|proposal/before-leads:部长
6|proposal/before-leads:长
8|proposal/before-leads:露,
-6|proposal/before-opens:False agent
12|proposal/before-opens:False named
6|proposal/before-opens:True agent
-5|proposal/before-opens:True named
-5|proposal/before-rank:0 0 named
3|proposal/before-rank:0 0 patient
5|proposal/before-rank:0 1 agent
-4|proposal/before-rank:0 1 named
-4|proposal/before-rank:0 1 patient
13|proposal/before-rank:1 0 named
5|proposal/before-rank:1 1 named
-4|proposal/before-rank:1 2 named
3|proposal/before:
3|proposal/before:\"
4|proposal/before:#,LAND着眼
-3|proposal/before:#,提高至
3|proposal/before:#不如LAND
-3|proposal/before:#再提至
-3|proposal/before:#到
3|proposal/before:#变
4|proposal/before:)的至少
4|proposal/before:,LAND着眼
-3|proposal/before:,提高至
-4|proposal/before:,腹案为DATE
3|proposal/before::LAND为何离
-3|proposal/before::「
-6|proposal/before:DATE
-3|proposal/before:DATEDEFENCE达GDP的
5|proposal/before:DATEの
3|proposal/before:DATEまでに
3|proposal/before:DATE前提高到
-3|proposal/before:DATE敲定
3|proposal/before:DATE至少达到
3|proposal/before:DEFENCE
-5|proposal/before:DEFENCE、
4|proposal/before:DEFENCE「
3|proposal/before:DEFENCE「GDP比
4|proposal/before:DEFENCEが
-3|proposal/before:DEFENCEの
-6|proposal/before:DEFENCEのGDP比
3|proposal/before:DEFENCEをGDP比
4|proposal/before:DEFENCEをGDP比で
-3|proposal/before:DEFENCE占GDP
3|proposal/before:DEFENCE至少达到
-3|proposal/before:DEFENCE达GDP的
-5|proposal/before:GDP
4|proposal/before:GDP)的至少
3|proposal/before:GDPの
-5|proposal/before:GDP应否超过
3|proposal/before:GDP比率订于
-3|proposal/before:GDP的
3|proposal/before:LAND
3|proposal/before:LAND#不如LAND
-4|proposal/before:LAND「
4|proposal/before:LAND上院、DEFENCE
3|proposal/before:LAND为何离
-3|proposal/before:LAND幹部は
3|proposal/before:LAND新首相「
4|proposal/before:LAND着眼
-5|proposal/before:LAND要求改为
6|proposal/before:NATO要
-5|proposal/before:_
8|proposal/before:_DEFENCE
3|proposal/before:_DEFENCE「
3|proposal/before:_NATO
-3|proposal/before:_「
3|proposal/before:_「LANDは
-3|proposal/before:_なぜ
7|proposal/before:named
11|proposal/before:、
4|proposal/before:、DATEまでに
-3|proposal/before:、DEFENCEの
4|proposal/before:、DEFENCEをGDP比
-3|proposal/before:、GDP比
-7|proposal/before:「
3|proposal/before:「#变
4|proposal/before:「DATEに
5|proposal/before:「LANDは
-3|proposal/before:「いずれ
3|proposal/before:「せめて
3|proposal/before:」_NATO
-3|proposal/before:い。
-3|proposal/before:いずれ
3|proposal/before:いとして、
5|proposal/before:え方に」_
-3|proposal/before:か
3|proposal/before:がDATEにGDP比
-3|proposal/before:がDEFENCEをGDP比
4|proposal/before:くとも
3|proposal/before:し、
3|proposal/before:したGDP比
-3|proposal/before:して
4|proposal/before:して、
-3|proposal/before:ず
-3|proposal/before:ずれ
3|proposal/before:せめて
-3|proposal/before:せる案_
-3|proposal/before:ぜ
3|proposal/before:た
4|proposal/before:たGDP比
-4|proposal/before:た「GDP比
-3|proposal/before:たせる案_
5|proposal/before:て
-4|proposal/before:てDEFENCEをGDP比
4|proposal/before:て、
3|proposal/before:てに_
-4|proposal/before:で
3|proposal/before:で「
3|proposal/before:でに
3|proposal/before:では
4|proposal/before:でも
-3|proposal/before:として
4|proposal/before:として、
4|proposal/before:とも
-3|proposal/before:ない。
4|proposal/before:なくとも
-3|proposal/before:なぜ
-3|proposal/before:にDEFENCEを
3|proposal/before:に_
-3|proposal/before:に、GDP比
5|proposal/before:に」_
-8|proposal/before:には
-3|proposal/before:のDEFENCEをGDP比
-6|proposal/before:のGDP比
3|proposal/before:の果てに_
16|proposal/before:は
-3|proposal/before:はDATEに
3|proposal/before:はDATEの
3|proposal/before:はDEFENCE
4|proposal/before:はDEFENCEをGDP比
4|proposal/before:は、
-3|proposal/before:は、DEFENCEの
6|proposal/before:は「
-3|proposal/before:は「いずれ
-3|proposal/before:はない。
3|proposal/before:へ「
3|proposal/before:までに
6|proposal/before:めて
-3|proposal/before:めて「
12|proposal/before:も
-5|proposal/before:るDEFENCEのGDP比
-3|proposal/before:る案_
-3|proposal/before:れ
4|proposal/before:をGDP比で
-3|proposal/before:を含めて「
3|proposal/before:を示し、
4|proposal/before:上院、DEFENCE
3|proposal/before:不如LAND
-4|proposal/before:不排除向
3|proposal/before:与\"
-3|proposal/before:中に
3|proposal/before:中央「#变
-13|proposal/before:为
3|proposal/before:为,
-4|proposal/before:为DATE
-3|proposal/before:为DATE敲定
3|proposal/before:为何离
-3|proposal/before:主张先以DATE
-3|proposal/before:之比提高到
3|proposal/before:了」_NATO
-4|proposal/before:今后应达
-3|proposal/before:从#到
-3|proposal/before:代表「
-3|proposal/before:以内にGDP比
-4|proposal/before:任期内达到
4|proposal/before:任首相升至
4|proposal/before:会は
-3|proposal/before:会期に
3|proposal/before:何离
-3|proposal/before:例升至
-3|proposal/before:元代表「
-4|proposal/before:公約、DEFENCE「
-3|proposal/before:内にGDP比
3|proposal/before:内就达到
-3|proposal/before:内达到
-3|proposal/before:内首長「
-3|proposal/before:再提至
-4|proposal/before:况升至
-3|proposal/before:出
8|proposal/before:到
4|proposal/before:到GDP的
3|proposal/before:前提高到
-3|proposal/before:力には
-3|proposal/before:力はない。
-3|proposal/before:加码到
-4|proposal/before:升至
5|proposal/before:占
-3|proposal/before:占GDP
3|proposal/before:变
-3|proposal/before:可多花
-4|proposal/before:后应达
-4|proposal/before:否超过
-3|proposal/before:含めて「
-3|proposal/before:哄:「
4|proposal/before:員会は
3|proposal/before:回
-4|proposal/before:国不排除向
-3|proposal/before:国或可多花
3|proposal/before:在
-3|proposal/before:在为DATE敲定
-3|proposal/before:场起哄:「
3|proposal/before:増へ「
4|proposal/before:增至
-3|proposal/before:多提高到
-3|proposal/before:多花
3|proposal/before:央「#变
3|proposal/before:如LAND
4|proposal/before:委員会は
-5|proposal/before:定
4|proposal/before:少なくとも
6|proposal/before:少达到
3|proposal/before:就达到
-3|proposal/before:幹部は
-4|proposal/before:应否超过
-7|proposal/before:应达
-4|proposal/before:张今后应达
-3|proposal/before:张先以DATE
-3|proposal/before:当面はDATEに
-4|proposal/before:情况升至
4|proposal/before:意見書_DEFENCE
-3|proposal/before:或可多花
-3|proposal/before:抑止力には
3|proposal/before:担増へ「
-4|proposal/before:排除向
-3|proposal/before:推\"
-3|proposal/before:推高至GDP的
4|proposal/before:提
-4|proposal/before:提至
-5|proposal/before:提言「
3|proposal/before:提高到
4|proposal/before:提高到GDP的
-7|proposal/before:改为
-3|proposal/before:敲定
3|proposal/before:新首相「
5|proposal/before:方に」_
-3|proposal/before:明元代表「
-3|proposal/before:是
4|proposal/before:書_DEFENCE
-3|proposal/before:最多提高到
4|proposal/before:朝
-3|proposal/before:期に
-3|proposal/before:期中に
3|proposal/before:期内就达到
-4|proposal/before:期内达到
3|proposal/before:来了」_NATO
3|proposal/before:果てに_
-5|proposal/before:标上调至
-6|proposal/before:标为
-3|proposal/before:案_
4|proposal/before:案「DATEに
-4|proposal/before:案为DATE
-3|proposal/before:標_なぜ
-4|proposal/before:標をGDP比
4|proposal/before:次は
-3|proposal/before:止力には
-4|proposal/before:步提高到
-3|proposal/before:比例升至
-4|proposal/before:比提高到
3|proposal/before:比率订于
-5|proposal/before:民提言「
4|proposal/before:民案「DATEに
-5|proposal/before:求改为
-6|proposal/before:测该目标为
3|proposal/before:独で
3|proposal/before:率订于
-3|proposal/before:由#调高到
4|proposal/before:的
-3|proposal/before:的#再提至
-3|proposal/before:的DEFENCE占GDP
-5|proposal/before:目标上调至
-6|proposal/before:目标为
-3|proposal/before:目標_なぜ
-4|proposal/before:目標をGDP比
4|proposal/before:相升至
4|proposal/before:看
4|proposal/before:眼
4|proposal/before:着眼
-3|proposal/before:码到
3|proposal/before:示し、
3|proposal/before:离
-4|proposal/before:約、DEFENCE「
-3|proposal/before:约
-3|proposal/before:考に、GDP比
-4|proposal/before:腹案为DATE
-5|proposal/before:自民提言「
-4|proposal/before:至
-4|proposal/before:至GDP的
6|proposal/before:至少达到
-5|proposal/before:花
-3|proposal/before:表「
8|proposal/before:要
-3|proposal/before:要加码到
-5|proposal/before:要求改为
4|proposal/before:見書_DEFENCE
-4|proposal/before:视情况升至
3|proposal/before:解を示し、
-5|proposal/before:言「
3|proposal/before:言したGDP比
3|proposal/before:订于
3|proposal/before:认为,
3|proposal/before:论
-6|proposal/before:该目标为
3|proposal/before:負担増へ「
-3|proposal/before:起哄:「
-6|proposal/before:超过
-7|proposal/before:达
5|proposal/before:达到
-8|proposal/before:过
-3|proposal/before:还要加码到
-4|proposal/before:选项从#到
-4|proposal/before:逐步提高到
-3|proposal/before:道内首長「
-3|proposal/before:部は
-3|proposal/before:部は、DEFENCEの
4|proposal/before:院、DEFENCE
-4|proposal/before:除向
-3|proposal/before:面はDATEに
-4|proposal/before:项从#到
4|proposal/before:首相升至
-3|proposal/before:首長「
16|proposal/clause-ending:
4|proposal/clause-ending:5%
-5|proposal/clause-ending:5年以内
-3|proposal/clause-ending:」と話す
6|proposal/clause-ending:ある
-4|proposal/clause-ending:い」
-3|proposal/clause-ending:いう
5|proposal/clause-ending:いだ
-3|proposal/clause-ending:います
3|proposal/clause-ending:いる
3|proposal/clause-ending:いるが、
3|proposal/clause-ending:える
-3|proposal/clause-ending:かした
3|proposal/clause-ending:が、
3|proposal/clause-ending:がつく
-3|proposal/clause-ending:が抗議
-3|proposal/clause-ending:が有力だ
-3|proposal/clause-ending:が続く
-3|proposal/clause-ending:が試算
3|proposal/clause-ending:が講演
4|proposal/clause-ending:きである
12|proposal/clause-ending:した
-5|proposal/clause-ending:している
-5|proposal/clause-ending:しました
-3|proposal/clause-ending:しを」
4|proposal/clause-ending:たい
3|proposal/clause-ending:た一方、
4|proposal/clause-ending:だった
-6|proposal/clause-ending:った
3|proposal/clause-ending:つく
4|proposal/clause-ending:ていた
-3|proposal/clause-ending:ています
6|proposal/clause-ending:である
-4|proposal/clause-ending:でいた
-6|proposal/clause-ending:で政府
-3|proposal/clause-ending:という
-5|proposal/clause-ending:となる
-4|proposal/clause-ending:とみる
-3|proposal/clause-ending:と漏らす
-3|proposal/clause-ending:と話す
5|proposal/clause-ending:と述べた
3|proposal/clause-ending:なかった
-9|proposal/clause-ending:なる
-4|proposal/clause-ending:になる
-5|proposal/clause-ending:に入った
3|proposal/clause-ending:に慎重だ
-4|proposal/clause-ending:に提出
-3|proposal/clause-ending:に置く
4|proposal/clause-ending:に言及
-3|proposal/clause-ending:に語った
-4|proposal/clause-ending:に達する
-3|proposal/clause-ending:ねない」
4|proposal/clause-ending:の検討を
3|proposal/clause-ending:の異常
-3|proposal/clause-ending:の範囲論
-5|proposal/clause-ending:は先送り
3|proposal/clause-ending:は見送り
-9|proposal/clause-ending:ました
-4|proposal/clause-ending:ます
-4|proposal/clause-ending:みる
4|proposal/clause-ending:もむ
-4|proposal/clause-ending:も念頭」
5|proposal/clause-ending:も視野
-5|proposal/clause-ending:も述べた
-3|proposal/clause-ending:らしを」
3|proposal/clause-ending:るが、
-3|proposal/clause-ending:るという
-4|proposal/clause-ending:る一方、
-4|proposal/clause-ending:る案です
3|proposal/clause-ending:れた
-3|proposal/clause-ending:ろとみる
4|proposal/clause-ending:をもむ
4|proposal/clause-ending:を削減
-4|proposal/clause-ending:んでいた
-6|proposal/clause-ending:一而足
-3|proposal/clause-ending:上下
3|proposal/clause-ending:上风
-6|proposal/clause-ending:不一而足
-3|proposal/clause-ending:两案
-3|proposal/clause-ending:主張
4|proposal/clause-ending:主張した
3|proposal/clause-ending:予想した
3|proposal/clause-ending:交錯する
-4|proposal/clause-ending:以上
-4|proposal/clause-ending:以内
3|proposal/clause-ending:会合で
3|proposal/clause-ending:会議控え
4|proposal/clause-ending:併記した
-5|proposal/clause-ending:先送り
-5|proposal/clause-ending:入った
4|proposal/clause-ending:入り
-4|proposal/clause-ending:入宪法
-4|proposal/clause-ending:写入宪法
4|proposal/clause-ending:出ている
4|proposal/clause-ending:削減
-3|proposal/clause-ending:力だ
3|proposal/clause-ending:务实
3|proposal/clause-ending:占上风
3|proposal/clause-ending:合で
-3|proposal/clause-ending:囲論
3|proposal/clause-ending:声浪高
-3|proposal/clause-ending:宪法
4|proposal/clause-ending:審議入り
-6|proposal/clause-ending:左右
-3|proposal/clause-ending:市未理会
-5|proposal/clause-ending:年以内
-3|proposal/clause-ending:府検討
4|proposal/clause-ending:建议
3|proposal/clause-ending:张占上风
4|proposal/clause-ending:張した
3|proposal/clause-ending:很远
-4|proposal/clause-ending:念頭」
3|proposal/clause-ending:想した
3|proposal/clause-ending:慎重だ
-3|proposal/clause-ending:抗議
3|proposal/clause-ending:挙へ
3|proposal/clause-ending:控え
-4|proposal/clause-ending:提出
3|proposal/clause-ending:提言
4|proposal/clause-ending:提言した
4|proposal/clause-ending:提言へ
4|proposal/clause-ending:提言案
-3|proposal/clause-ending:改定
-6|proposal/clause-ending:政府
-3|proposal/clause-ending:政府検討
-3|proposal/clause-ending:整が続く
-3|proposal/clause-ending:文書改定
-6|proposal/clause-ending:方案
-5|proposal/clause-ending:方案浮现
-3|proposal/clause-ending:明かした
3|proposal/clause-ending:明がつく
-3|proposal/clause-ending:書改定
4|proposal/clause-ending:最終調整
-3|proposal/clause-ending:有力だ
-3|proposal/clause-ending:未理会
-3|proposal/clause-ending:标造势
-3|proposal/clause-ending:案がある
-4|proposal/clause-ending:案です
-5|proposal/clause-ending:案浮现
-3|proposal/clause-ending:検討
5|proposal/clause-ending:検討を
5|proposal/clause-ending:次いだ
-3|proposal/clause-ending:段目标
-3|proposal/clause-ending:民が抗議
4|proposal/clause-ending:民提言へ
3|proposal/clause-ending:民提言案
4|proposal/clause-ending:気をもむ
3|proposal/clause-ending:浪高
-5|proposal/clause-ending:浮现
-3|proposal/clause-ending:理会
-6|proposal/clause-ending:略で政府
3|proposal/clause-ending:異常
4|proposal/clause-ending:療を削減
4|proposal/clause-ending:的建议
-4|proposal/clause-ending:目标
-3|proposal/clause-ending:目标造势
-4|proposal/clause-ending:相に提出
5|proposal/clause-ending:相次いだ
-3|proposal/clause-ending:省が試算
-3|proposal/clause-ending:示した
-3|proposal/clause-ending:範囲論
4|proposal/clause-ending:終調整
3|proposal/clause-ending:総選挙へ
-3|proposal/clause-ending:置く
-6|proposal/clause-ending:而足
-4|proposal/clause-ending:要になる
3|proposal/clause-ending:見送り
5|proposal/clause-ending:視野
4|proposal/clause-ending:言した
3|proposal/clause-ending:言の異常
4|proposal/clause-ending:言へ
4|proposal/clause-ending:言及
4|proposal/clause-ending:言案
5|proposal/clause-ending:討を
-3|proposal/clause-ending:試算
-3|proposal/clause-ending:話す
-5|proposal/clause-ending:語った
3|proposal/clause-ending:調整
3|proposal/clause-ending:講演
4|proposal/clause-ending:議入り
3|proposal/clause-ending:議控え
5|proposal/clause-ending:超も視野
3|proposal/clause-ending:还很远
-3|proposal/clause-ending:造势
-4|proposal/clause-ending:達する
3|proposal/clause-ending:選挙へ
3|proposal/clause-ending:重だ
3|proposal/clause-ending:錯する
3|proposal/clause-ending:閥会合で
-3|proposal/clause-ending:阶段目标
-4|proposal/clause-ending:頭」
-3|proposal/clause-ending:頭に置く
6|proposal/demander:other
20|proposal/demander:spender
-3|proposal/ending:%以上
3|proposal/ending:%务实
3|proposal/ending:%声浪高
-6|proposal/ending:%左右
4|proposal/ending:%的建议
3|proposal/ending:%还很远
-5|proposal/ending:.2%
8|proposal/ending:0%
-6|proposal/ending:1.5%
5|proposal/ending:10%
5|proposal/ending:3%
-3|proposal/ending:3%以上
3|proposal/ending:3%务实
-11|proposal/ending:3%左右
7|proposal/ending:3.5%
3|proposal/ending:5%左右
-5|proposal/ending:5年以内
-3|proposal/ending:7.7%
-3|proposal/ending:8.2%
3|proposal/ending:P的3%
-5|proposal/ending:」と話す
4|proposal/ending:ある
-4|proposal/ending:い」
-3|proposal/ending:いう
5|proposal/ending:いだ
4|proposal/ending:いない
-3|proposal/ending:います
4|proposal/ending:いる
3|proposal/ending:えた
3|proposal/ending:える
-3|proposal/ending:かした
-3|proposal/ending:が抗議
-3|proposal/ending:が有力だ
-3|proposal/ending:が続く
-3|proposal/ending:が試算
3|proposal/ending:が講演
4|proposal/ending:きである
-3|proposal/ending:される
9|proposal/ending:した
-4|proposal/ending:している
-5|proposal/ending:しました
-3|proposal/ending:しを」
4|proposal/ending:す」
4|proposal/ending:たい
4|proposal/ending:だった
-7|proposal/ending:った
4|proposal/ending:ていた
4|proposal/ending:ていない
-3|proposal/ending:ています
3|proposal/ending:ている
6|proposal/ending:である
-4|proposal/ending:でいた
3|proposal/ending:です」
-6|proposal/ending:で政府
-3|proposal/ending:という
-5|proposal/ending:となる
-4|proposal/ending:とみる
-3|proposal/ending:と漏らす
-5|proposal/ending:と話す
3|proposal/ending:と語る
5|proposal/ending:と述べた
3|proposal/ending:どです」
6|proposal/ending:ない
4|proposal/ending:なかった
-3|proposal/ending:なった
-9|proposal/ending:なる
-4|proposal/ending:になる
-5|proposal/ending:に入った
-3|proposal/ending:に慎重だ
-4|proposal/ending:に提出
-3|proposal/ending:に置く
4|proposal/ending:に言及
-3|proposal/ending:に語った
-4|proposal/ending:に達する
-3|proposal/ending:ねない」
4|proposal/ending:の検討を
3|proposal/ending:の異常
-3|proposal/ending:の範囲論
-5|proposal/ending:は先送り
3|proposal/ending:は見送り
-9|proposal/ending:ました
-4|proposal/ending:ます
-4|proposal/ending:みる
4|proposal/ending:もむ
-4|proposal/ending:も念頭」
5|proposal/ending:も視野
-5|proposal/ending:も述べた
-3|proposal/ending:らしを」
-3|proposal/ending:るという
-4|proposal/ending:る案です
4|proposal/ending:れた
-6|proposal/ending:れる
-3|proposal/ending:ろとみる
4|proposal/ending:をもむ
4|proposal/ending:を削減
-3|proposal/ending:を示した
-4|proposal/ending:んでいた
-3|proposal/ending:・5%?
-4|proposal/ending:一点五
-6|proposal/ending:一而足
-6|proposal/ending:不一而足
-11|proposal/ending:为3%
-3|proposal/ending:主張
4|proposal/ending:主張した
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
-5|proposal/ending:先送り
-5|proposal/ending:入った
4|proposal/ending:入り
-4|proposal/ending:入宪法
-4|proposal/ending:写入宪法
4|proposal/ending:出ている
-3|proposal/ending:分之三
8|proposal/ending:到3%
4|proposal/ending:削減
-3|proposal/ending:力だ
3|proposal/ending:务实
-5|proposal/ending:升至3%
3|proposal/ending:变3%」
3|proposal/ending:合で
6|proposal/ending:商机
-3|proposal/ending:囲論
3|proposal/ending:声浪高
-4|proposal/ending:大落
-4|proposal/ending:大起大落
-5|proposal/ending:宪法
4|proposal/ending:審議入り
-6|proposal/ending:左右
-3|proposal/ending:市未理会
-5|proposal/ending:年以内
-4|proposal/ending:年度3%
-3|proposal/ending:府検討
-4|proposal/ending:度3%
4|proposal/ending:建议
4|proposal/ending:張した
3|proposal/ending:很远
-4|proposal/ending:念頭」
3|proposal/ending:态度
-3|proposal/ending:想される
3|proposal/ending:想した
-3|proposal/ending:抗議
6|proposal/ending:抢商机
-4|proposal/ending:指摘した
3|proposal/ending:挙へ
3|proposal/ending:控え
-3|proposal/ending:提交草案
-4|proposal/ending:提出
-3|proposal/ending:提至5%
3|proposal/ending:提言
4|proposal/ending:提言した
4|proposal/ending:提言へ
4|proposal/ending:提言案
-4|proposal/ending:摘した
-5|proposal/ending:改为3%
-3|proposal/ending:改定
-6|proposal/ending:政府
-3|proposal/ending:政府検討
-3|proposal/ending:整が続く
-3|proposal/ending:文書改定
-5|proposal/ending:方案浮现
-3|proposal/ending:时间表
-3|proposal/ending:明かした
4|proposal/ending:是5%?
-3|proposal/ending:書改定
4|proposal/ending:最終調整
-3|proposal/ending:有力だ
-3|proposal/ending:未理会
6|proposal/ending:机抢商机
-6|proposal/ending:标为3%
-3|proposal/ending:标造势
-3|proposal/ending:案がある
-4|proposal/ending:案です
-5|proposal/ending:案浮现
-3|proposal/ending:検討
5|proposal/ending:検討を
5|proposal/ending:次いだ
-3|proposal/ending:段目标
-3|proposal/ending:民が抗議
4|proposal/ending:民提言へ
3|proposal/ending:民提言案
4|proposal/ending:気をもむ
3|proposal/ending:浪高
-5|proposal/ending:浮现
-3|proposal/ending:点五
-3|proposal/ending:理会
3|proposal/ending:留态度
-6|proposal/ending:略で政府
3|proposal/ending:異常
4|proposal/ending:療を削減
-3|proposal/ending:百分之三
4|proposal/ending:的建议
-3|proposal/ending:的新目标
-5|proposal/ending:目标
-3|proposal/ending:目标造势
-4|proposal/ending:相に提出
5|proposal/ending:相次いだ
-3|proposal/ending:省が試算
-3|proposal/ending:码到5%
-6|proposal/ending:示した
-3|proposal/ending:範囲論
4|proposal/ending:終調整
3|proposal/ending:総選挙へ
-3|proposal/ending:置く
-6|proposal/ending:而足
-3|proposal/ending:至1%
-3|proposal/ending:草案
3|proposal/ending:表态
-4|proposal/ending:要になる
3|proposal/ending:見送り
5|proposal/ending:視野
4|proposal/ending:言した
3|proposal/ending:言の異常
4|proposal/ending:言へ
4|proposal/ending:言及
4|proposal/ending:言案
5|proposal/ending:討を
3|proposal/ending:訴えた
-3|proposal/ending:試算
-5|proposal/ending:話す
-3|proposal/ending:語った
3|proposal/ending:語る
3|proposal/ending:調整
3|proposal/ending:講演
4|proposal/ending:議入り
3|proposal/ending:議控え
-4|proposal/ending:起大落
5|proposal/ending:超も視野
-5|proposal/ending:超过2%
6|proposal/ending:达到3%
-5|proposal/ending:过2%
3|proposal/ending:还很远
-3|proposal/ending:造势
-4|proposal/ending:達する
3|proposal/ending:選挙へ
3|proposal/ending:錯する
3|proposal/ending:閥会合で
-3|proposal/ending:间表
-3|proposal/ending:阶段目标
-4|proposal/ending:頭」
-3|proposal/ending:頭に置く
-3|proposal/ending:高至1%
12|proposal/foreign=False:
3|proposal/foreign=False:ask think
-4|proposal/foreign=False:deny ask
-3|proposal/foreign=False:not not
4|proposal/foreign=False:not should
3|proposal/foreign=False:plan ask
4|proposal/foreign=False:plan not
3|proposal/foreign=False:plan reach
3|proposal/foreign=False:raise think
-6|proposal/foreign=False:reach not
4|proposal/foreign=False:reach should
-3|proposal/foreign=False:reach think
6|proposal/foreign=False:should
-3|proposal/foreign=False:should raise
-5|proposal/foreign=False:should think
4|proposal/foreign=False:think ask
3|proposal/foreign=False:think raise
-3|proposal/foreign=False:think reach
14|proposal/foreign=True:
3|proposal/foreign=True:plan deny
4|proposal/foreign=True:plan think
-3|proposal/known:- ALLIES 1.5
-3|proposal/known:- ALLIES 1.5 since-2025
3|proposal/known:- ALLIES 3.5
3|proposal/known:- ALLIES 3.5 since-2025
-4|proposal/known:- ALLIES 4
-4|proposal/known:- ALLIES 4 since-2025
-8|proposal/known:- ALLIES since-2025
10|proposal/known:- AUS 3
10|proposal/known:- AUS 3 since-2025
14|proposal/known:- AUS since-2025
-3|proposal/known:- CHN 5
-3|proposal/known:- CHN 5 since-2025
3|proposal/known:- DEU 2
6|proposal/known:- DEU 3
4|proposal/known:- DEU 3 to-2024
4|proposal/known:- DEU 5
4|proposal/known:- DEU 5 since-2025
8|proposal/known:- DEU since-2025
8|proposal/known:- DEU to-2024
-5|proposal/known:- EU 1.5
-5|proposal/known:- EU 1.5 since-2025
-5|proposal/known:- EU 3
-5|proposal/known:- EU 3 since-2025
-10|proposal/known:- EU since-2025
4|proposal/known:- FIN 3
4|proposal/known:- FIN 3 since-2025
4|proposal/known:- FIN since-2025
-5|proposal/known:- FRA 3-3.5
-5|proposal/known:- FRA 3-3.5 since-2025
-3|proposal/known:- FRA 3.5
-3|proposal/known:- FRA 3.5 since-2025
-7|proposal/known:- FRA since-2025
3|proposal/known:- GBR 2.5
-14|proposal/known:- GBR 3
-14|proposal/known:- GBR 3 since-2025
-14|proposal/known:- GBR since-2025
3|proposal/known:- IDN 1.5
6|proposal/known:- IND 3
6|proposal/known:- IND 3 since-2025
6|proposal/known:- IND since-2025
3|proposal/known:- JPN 0.8
3|proposal/known:- JPN 0.8 since-2025
7|proposal/known:- JPN 1
6|proposal/known:- JPN 1 since-2025
5|proposal/known:- JPN 1.5
4|proposal/known:- JPN 1.5 since-2025
13|proposal/known:- JPN 2
10|proposal/known:- JPN 2 to-2024
-3|proposal/known:- JPN 2.4
-3|proposal/known:- JPN 2.4 since-2025
-3|proposal/known:- JPN 2.5 since-2025
-3|proposal/known:- JPN 2.5-3.5
-3|proposal/known:- JPN 2.5-3.5 since-2025
10|proposal/known:- JPN 3
10|proposal/known:- JPN 3 to-2024
15|proposal/known:- JPN 3.5
15|proposal/known:- JPN 3.5 since-2025
3|proposal/known:- JPN 4
3|proposal/known:- JPN 4 since-2025
9|proposal/known:- JPN 5
9|proposal/known:- JPN 5 since-2025
24|proposal/known:- JPN since-2025
4|proposal/known:- JPN to-1999
3|proposal/known:- JPN to-2021
27|proposal/known:- JPN to-2024
-3|proposal/known:- KAZ 1
-3|proposal/known:- KAZ 1 since-2025
-3|proposal/known:- KAZ since-2025
3|proposal/known:- KOR 2.7
3|proposal/known:- KOR 2.7 since-2025
5|proposal/known:- KOR 3
5|proposal/known:- KOR 3 since-2025
-4|proposal/known:- KOR 3.2
-4|proposal/known:- KOR 3.2 to-2013
-9|proposal/known:- KOR 3.5
-9|proposal/known:- KOR 3.5 since-2025
-4|proposal/known:- KOR to-2013
3|proposal/known:- KOR to-2024
-4|proposal/known:- MYS 1.5
-4|proposal/known:- MYS 1.5 since-2025
-4|proposal/known:- MYS since-2025
-5|proposal/known:- NATO 1.5
-5|proposal/known:- NATO 1.5 since-2025
-5|proposal/known:- NATO 3 since-2025
3|proposal/known:- NATO 3 to-2024
-8|proposal/known:- NATO 5
-6|proposal/known:- NATO 5 since-2025
-18|proposal/known:- NATO since-2025
-3|proposal/known:- NATO to-2024
-3|proposal/known:- NLD 3.5
-3|proposal/known:- NLD 3.5 since-2025
-4|proposal/known:- NLD since-2025
-3|proposal/known:- NZL 2
-3|proposal/known:- NZL 2 to-2024
-3|proposal/known:- NZL to-2024
-7|proposal/known:- POL 5
-7|proposal/known:- POL 5 since-2025
-8|proposal/known:- POL since-2025
-5|proposal/known:- RUS 1.5
-5|proposal/known:- RUS 1.5 to-1999
-4|proposal/known:- RUS to-1999
4|proposal/known:- SWE 3
4|proposal/known:- SWE 3 since-2025
4|proposal/known:- SWE since-2025
-3|proposal/known:- THA 1.5
-3|proposal/known:- THA 1.5 since-2025
12|proposal/known:- TWN 1E+1
5|proposal/known:- TWN 1E+1 since-2025
7|proposal/known:- TWN 1E+1 to-2024
10|proposal/known:- TWN 3
3|proposal/known:- TWN 3 since-2025
6|proposal/known:- TWN 3 to-2024
3|proposal/known:- TWN 3.5
3|proposal/known:- TWN 3.5 since-2025
8|proposal/known:- TWN 5
8|proposal/known:- TWN 5 to-2024
15|proposal/known:- TWN since-2025
21|proposal/known:- TWN to-2024
-7|proposal/known:- USA 5
-7|proposal/known:- USA 5 since-2025
-8|proposal/known:- USA since-2025
-10|proposal/known:AUS AUS 3
-10|proposal/known:AUS AUS 3 since-2025
-13|proposal/known:AUS AUS since-2025
-3|proposal/known:CHN CHN 5
-3|proposal/known:CHN CHN 5 since-2025
-4|proposal/known:CHN CHN since-2025
-6|proposal/known:DEU DEU 3
-4|proposal/known:DEU DEU 3 to-2024
-3|proposal/known:DEU DEU 5
-3|proposal/known:DEU DEU 5 since-2025
-5|proposal/known:DEU DEU since-2025
-7|proposal/known:DEU DEU to-2024
10|proposal/known:DEU TWN 3
10|proposal/known:DEU TWN 3 since-2025
10|proposal/known:DEU TWN since-2025
5|proposal/known:EST EST 2.5
5|proposal/known:EST EST 2.5 to-2024
5|proposal/known:EST EST to-2024
4|proposal/known:EU ALLIES 1.5
4|proposal/known:EU ALLIES 1.5 since-2025
4|proposal/known:EU ALLIES since-2025
11|proposal/known:EU EU 1.5
11|proposal/known:EU EU 1.5 since-2025
3|proposal/known:EU EU 3
3|proposal/known:EU EU 3 since-2025
-3|proposal/known:EU EU 3-3.5
-3|proposal/known:EU EU 3-3.5 since-2025
12|proposal/known:EU EU since-2025
-4|proposal/known:FIN FIN 3
-4|proposal/known:FIN FIN 3 since-2025
-4|proposal/known:FIN FIN since-2025
3|proposal/known:FRA EU 3-3.5
3|proposal/known:FRA EU 3-3.5 since-2025
5|proposal/known:FRA FRA 3-3.5
5|proposal/known:FRA FRA 3-3.5 since-2025
4|proposal/known:FRA FRA 3.5
4|proposal/known:FRA FRA 3.5 since-2025
9|proposal/known:FRA FRA since-2025
6|proposal/known:FRA+GBR FRA+GBR 3.5
6|proposal/known:FRA+GBR FRA+GBR 3.5 since-2025
6|proposal/known:FRA+GBR FRA+GBR since-2025
-3|proposal/known:GBR FRA+GBR 3.5
-3|proposal/known:GBR FRA+GBR 3.5 since-2025
-3|proposal/known:GBR FRA+GBR since-2025
-3|proposal/known:GBR GBR 2.5
17|proposal/known:GBR GBR 3
17|proposal/known:GBR GBR 3 since-2025
-3|proposal/known:GBR GBR 5
-3|proposal/known:GBR GBR 5 since-2025
13|proposal/known:GBR GBR since-2025
-3|proposal/known:IDN IDN 1.5
-6|proposal/known:IND IND 3
-6|proposal/known:IND IND 3 since-2025
-5|proposal/known:IND IND since-2025
7|proposal/known:JPN ALLIES 3
7|proposal/known:JPN ALLIES 3 since-2025
7|proposal/known:JPN ALLIES since-2025
-3|proposal/known:JPN EU since-2025
-3|proposal/known:JPN JPN 0.8
-3|proposal/known:JPN JPN 0.8 since-2025
-7|proposal/known:JPN JPN 1
-6|proposal/known:JPN JPN 1 since-2025
-4|proposal/known:JPN JPN 1.5
-3|proposal/known:JPN JPN 1.5 since-2025
3|proposal/known:JPN JPN 2 since-2025
3|proposal/known:JPN JPN 2.3
3|proposal/known:JPN JPN 2.3 since-2025
3|proposal/known:JPN JPN 2.4
3|proposal/known:JPN JPN 2.4 since-2025
5|proposal/known:JPN JPN 2.5
6|proposal/known:JPN JPN 2.5 since-2025
3|proposal/known:JPN JPN 2.5-3.5
3|proposal/known:JPN JPN 2.5-3.5 since-2025
10|proposal/known:JPN JPN 3
20|proposal/known:JPN JPN 3 since-2025
-9|proposal/known:JPN JPN 3 to-2024
3|proposal/known:JPN JPN 3.5
3|proposal/known:JPN JPN 3.5 since-2025
-3|proposal/known:JPN JPN 4
-3|proposal/known:JPN JPN 4 since-2025
-7|proposal/known:JPN JPN 5
-7|proposal/known:JPN JPN 5 since-2025
23|proposal/known:JPN JPN since-2025
-3|proposal/known:JPN JPN to-1999
-16|proposal/known:JPN JPN to-2024
13|proposal/known:JPN NATO 2
13|proposal/known:JPN NATO 2 to-2024
-3|proposal/known:JPN NATO 5
-3|proposal/known:JPN NATO 5 since-2025
-3|proposal/known:JPN NATO since-2025
10|proposal/known:JPN NATO to-2024
11|proposal/known:JPN RUS 1.5
11|proposal/known:JPN RUS 1.5 to-1999
11|proposal/known:JPN RUS to-1999
3|proposal/known:KAZ KAZ 1
3|proposal/known:KAZ KAZ 1 since-2025
3|proposal/known:KAZ KAZ since-2025
-3|proposal/known:KOR KOR 2.7
-3|proposal/known:KOR KOR 2.7 since-2025
-4|proposal/known:KOR KOR 3 since-2025
4|proposal/known:KOR KOR 3.2
4|proposal/known:KOR KOR 3.2 to-2013
13|proposal/known:KOR KOR 3.5
13|proposal/known:KOR KOR 3.5 since-2025
-7|proposal/known:KOR KOR 4
-7|proposal/known:KOR KOR 4 since-2025
4|proposal/known:KOR KOR to-2013
5|proposal/known:LVA EU 3
5|proposal/known:LVA EU 3 since-2025
5|proposal/known:LVA EU since-2025
5|proposal/known:MYS MYS 1.5
5|proposal/known:MYS MYS 1.5 since-2025
5|proposal/known:MYS MYS since-2025
5|proposal/known:NATO GBR 5
5|proposal/known:NATO GBR 5 since-2025
4|proposal/known:NATO GBR since-2025
-4|proposal/known:NATO JPN 2
-4|proposal/known:NATO JPN 2 to-2024
-4|proposal/known:NATO JPN to-2024
7|proposal/known:NATO NATO 1.5
7|proposal/known:NATO NATO 1.5 since-2025
-10|proposal/known:NATO NATO 2
-10|proposal/known:NATO NATO 2 to-2024
5|proposal/known:NATO NATO 2.5
5|proposal/known:NATO NATO 2.5 to-2024
-7|proposal/known:NATO NATO 3
-8|proposal/known:NATO NATO 3 since-2025
5|proposal/known:NATO NATO 3.5
8|proposal/known:NATO NATO 3.5 since-2025
-3|proposal/known:NATO NATO 3.5 to-2024
11|proposal/known:NATO NATO 5
13|proposal/known:NATO NATO 5 since-2025
21|proposal/known:NATO NATO since-2025
-9|proposal/known:NATO NATO to-2024
3|proposal/known:NATO NLD 5
3|proposal/known:NATO NLD 5 since-2025
-4|proposal/known:NLD NATO since-2025
4|proposal/known:NLD NLD 3.5
4|proposal/known:NLD NLD 3.5 since-2025
3|proposal/known:NZL NZL 2
4|proposal/known:NZL NZL 2 to-2024
4|proposal/known:NZL NZL to-2024
11|proposal/known:POL NATO 3
11|proposal/known:POL NATO 3 since-2025
11|proposal/known:POL NATO since-2025
7|proposal/known:POL POL 5
7|proposal/known:POL POL 5 since-2025
9|proposal/known:POL POL since-2025
-5|proposal/known:RUS RUS 1.5
-5|proposal/known:RUS RUS 1.5 to-1999
-6|proposal/known:RUS RUS to-1999
6|proposal/known:SGP ALLIES 4
6|proposal/known:SGP ALLIES 4 since-2025
6|proposal/known:SGP ALLIES since-2025
3|proposal/known:SGP SGP 4
3|proposal/known:SGP SGP 4 since-2025
-3|proposal/known:SWE SWE 3
-3|proposal/known:SWE SWE 3 since-2025
-4|proposal/known:SWE SWE since-2025
5|proposal/known:THA THA 1.5
5|proposal/known:THA THA 1.5 since-2025
4|proposal/known:THA THA since-2025
-7|proposal/known:TWN TWN 1E+1
-4|proposal/known:TWN TWN 1E+1 to-2024
-17|proposal/known:TWN TWN 3
-11|proposal/known:TWN TWN 3 since-2025
-5|proposal/known:TWN TWN 3 to-2024
-4|proposal/known:TWN TWN 5
-5|proposal/known:TWN TWN 5 to-2024
-16|proposal/known:TWN TWN since-2025
-15|proposal/known:TWN TWN to-2024
-8|proposal/known:USA ALLIES 3
-7|proposal/known:USA ALLIES 3 since-2025
-3|proposal/known:USA ALLIES 4
-3|proposal/known:USA ALLIES 4 since-2025
-11|proposal/known:USA ALLIES since-2025
5|proposal/known:USA CHN 5
5|proposal/known:USA CHN 5 since-2025
5|proposal/known:USA CHN since-2025
-3|proposal/known:USA GBR 3
-3|proposal/known:USA GBR 3 since-2025
-3|proposal/known:USA GBR since-2025
-8|proposal/known:USA JPN 2
-4|proposal/known:USA JPN 2 since-2025
-3|proposal/known:USA JPN 2 to-2024
-3|proposal/known:USA JPN 2.5
-3|proposal/known:USA JPN 2.5 since-2025
-17|proposal/known:USA JPN 3
-15|proposal/known:USA JPN 3 since-2025
-18|proposal/known:USA JPN 3.5
-18|proposal/known:USA JPN 3.5 since-2025
-42|proposal/known:USA JPN since-2025
-6|proposal/known:USA JPN to-2024
-3|proposal/known:USA KOR 3
8|proposal/known:USA KOR 4
8|proposal/known:USA KOR 4 since-2025
6|proposal/known:USA KOR since-2025
-3|proposal/known:USA NATO 3 to-2024
-3|proposal/known:USA NATO 3.5 since-2025
4|proposal/known:USA NATO 3.5 to-2024
3|proposal/known:USA NATO 5
4|proposal/known:USA NATO 5 to-2024
3|proposal/known:USA NATO to-2024
-5|proposal/known:USA TWN 1E+1
-3|proposal/known:USA TWN 1E+1 since-2025
-3|proposal/known:USA TWN 1E+1 to-2024
-3|proposal/known:USA TWN 3
-3|proposal/known:USA TWN 5
-8|proposal/known:USA TWN since-2025
-6|proposal/known:USA TWN to-2024
7|proposal/known:USA USA 5
7|proposal/known:USA USA 5 since-2025
8|proposal/known:USA USA since-2025
35|proposal/main:other
-16|proposal/main:spender
-20|proposal/named:1
4|proposal/named:2
14|proposal/named:3
-4|proposal/near-after:\",
4|proposal/near-after:\"。
3|proposal/near-after:\"写
3|proposal/near-after:#,
3|proposal/near-after:#だ
3|proposal/near-after:#で
3|proposal/near-after:#は
3|proposal/near-after:#も
3|proposal/near-after:#も書
-3|proposal/near-after:,DATE先
-4|proposal/near-after:,LAND
-3|proposal/near-after:,《
-3|proposal/near-after:,《日
3|proposal/near-after:,「
3|proposal/near-after:,「这
-3|proposal/near-after:,不
3|proposal/near-after:,但LAND
-4|proposal/near-after:,但会
-3|proposal/near-after:,再
6|proposal/near-after:,台
6|proposal/near-after:,台厂
-3|proposal/near-after:,后
-3|proposal/near-after:,后者
3|proposal/near-after:,将
3|proposal/near-after:,这
-4|proposal/near-after:0兆
-4|proposal/near-after:0兆円
-4|proposal/near-after:0文
-4|proposal/near-after:0文書
-4|proposal/near-after:0案
-4|proposal/near-after:0案が
-3|proposal/near-after:?」
-3|proposal/near-after:?」LAND
-3|proposal/near-after:DATE,
-3|proposal/near-after:DATEに
3|proposal/near-after:DATEの
-3|proposal/near-after:DATE中
-3|proposal/near-after:DATE中に
-3|proposal/near-after:DATE先
-3|proposal/near-after:DATE先增
-3|proposal/near-after:DATE提
-3|proposal/near-after:DATE提交
3|proposal/near-after:DATE総
3|proposal/near-after:DATE総選
-5|proposal/near-after:DEFENCE0
-3|proposal/near-after:DEFENCEの範
-4|proposal/near-after:LANDが
-3|proposal/near-after:LANDが試
5|proposal/near-after:LANDは
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
-3|proposal/near-after:_LAND
-3|proposal/near-after:_LANDが
3|proposal/near-after:_NATO
3|proposal/near-after:_NATO控
4|proposal/near-after:_USA
5|proposal/near-after:_公
4|proposal/near-after:_公表
-3|proposal/near-after:_国
-3|proposal/near-after:_国会
-3|proposal/near-after:_安
-3|proposal/near-after:_安保
-3|proposal/near-after:_政
-3|proposal/near-after:_政府
-6|proposal/near-after:_次
-6|proposal/near-after:_次期
4|proposal/near-after:_歳
4|proposal/near-after:_歳出
10|proposal/near-after:_自
10|proposal/near-after:_自民
-4|proposal/near-after:_財
-4|proposal/near-after:_財源
5|proposal/near-after:_連
3|proposal/near-after:_連立
-3|proposal/near-after:、DATE中
3|proposal/near-after:、DATE総
3|proposal/near-after:、LANDは
-3|proposal/near-after:、LAND国
-3|proposal/near-after:、まだ
-3|proposal/near-after:、国
-3|proposal/near-after:、国民
-3|proposal/near-after:、増
-3|proposal/near-after:、増税
-3|proposal/near-after:、専
-3|proposal/near-after:、専守
-5|proposal/near-after:、年
-4|proposal/near-after:、年0
-4|proposal/near-after:、最
-3|proposal/near-after:、自民
-6|proposal/near-after:、調
-6|proposal/near-after:、調整
-3|proposal/near-after:、賛
-3|proposal/near-after:、連
-3|proposal/near-after:、連立
3|proposal/near-after:。政
3|proposal/near-after:。政府
-3|proposal/near-after:《日
-3|proposal/near-after:《日经
-3|proposal/near-after:》并
-3|proposal/near-after:》并指
3|proposal/near-after:「出
3|proposal/near-after:「出発
3|proposal/near-after:「反
3|proposal/near-after:「反対
-5|proposal/near-after:「早
-3|proposal/near-after:「早晩
-3|proposal/near-after:「视
3|proposal/near-after:「这
-3|proposal/near-after:「野
-3|proposal/near-after:「野心
3|proposal/near-after:」#
-3|proposal/near-after:」LAND
-3|proposal/near-after:」LAND未
12|proposal/near-after:」_
3|proposal/near-after:」_USA
4|proposal/near-after:」_公
4|proposal/near-after:」。
-3|proposal/near-after:」か
-3|proposal/near-after:」か_
3|proposal/near-after:」が
9|proposal/near-after:」と
3|proposal/near-after:」とし
-5|proposal/near-after:」とも
3|proposal/near-after:」と主
-3|proposal/near-after:」と明
4|proposal/near-after:」と気
-3|proposal/near-after:」と訴
3|proposal/near-after:」と語
3|proposal/near-after:」と述
3|proposal/near-after:」に
3|proposal/near-after:」に_
3|proposal/near-after:」に前
-3|proposal/near-after:」に金
3|proposal/near-after:」は見
-3|proposal/near-after:」を
-3|proposal/near-after:」断
-3|proposal/near-after:」断念
-4|proposal/near-after:ある
5|proposal/near-after:ある。
-6|proposal/near-after:ある一
6|proposal/near-after:い。
-3|proposal/near-after:いう。
3|proposal/near-after:いか
3|proposal/near-after:いかも
4|proposal/near-after:いた
4|proposal/near-after:いだ
4|proposal/near-after:いだ。
-6|proposal/near-after:いて
-4|proposal/near-after:いて、
-5|proposal/near-after:いる
3|proposal/near-after:いる#
4|proposal/near-after:いる。
-4|proposal/near-after:いる」
3|proposal/near-after:いるが
-5|proposal/near-after:いると
3|proposal/near-after:うで
3|proposal/near-after:うでき
-4|proposal/near-after:う主
-4|proposal/near-after:う主張
6|proposal/near-after:う提
3|proposal/near-after:う提案
3|proposal/near-after:う提言
6|proposal/near-after:う求
4|proposal/near-after:う求め
-3|proposal/near-after:う話が
-4|proposal/near-after:えか
-4|proposal/near-after:えかね
9|proposal/near-after:える
3|proposal/near-after:える。
5|proposal/near-after:えを
-3|proposal/near-after:か_
-3|proposal/near-after:か_DEFENCE
-8|proposal/near-after:か、
-3|proposal/near-after:か、ま
-4|proposal/near-after:か、国
-4|proposal/near-after:かが
-3|proposal/near-after:かし
-3|proposal/near-after:かした
3|proposal/near-after:かっ
3|proposal/near-after:かった
3|proposal/near-after:が#
3|proposal/near-after:が、
-5|proposal/near-after:があ
-6|proposal/near-after:がある
3|proposal/near-after:がつ
3|proposal/near-after:がつく
-4|proposal/near-after:が並
-4|proposal/near-after:が並ん
3|proposal/near-after:が出
3|proposal/near-after:が出て
3|proposal/near-after:が報
3|proposal/near-after:が報告
-3|proposal/near-after:が抗
-3|proposal/near-after:が抗議
3|proposal/near-after:が提
3|proposal/near-after:が提言
-3|proposal/near-after:が政
-3|proposal/near-after:が政府
-3|proposal/near-after:が新
-3|proposal/near-after:が新聞
4|proposal/near-after:が望
4|proposal/near-after:が望ま
-3|proposal/near-after:が検
-3|proposal/near-after:が検討
-4|proposal/near-after:が浮
-4|proposal/near-after:が浮上
-3|proposal/near-after:が現
-3|proposal/near-after:が現実
4|proposal/near-after:が相
4|proposal/near-after:が相次
-3|proposal/near-after:が続
-3|proposal/near-after:が続く
-3|proposal/near-after:が試
-3|proposal/near-after:が試算
3|proposal/near-after:が講
3|proposal/near-after:が講演
-4|proposal/near-after:が首
-4|proposal/near-after:が首相
3|proposal/near-after:き_
3|proposal/near-after:き_NATO
10|proposal/near-after:きだ
4|proposal/near-after:きだ」
4|proposal/near-after:きだと
5|proposal/near-after:きで
3|proposal/near-after:きであ
5|proposal/near-after:き上
5|proposal/near-after:き上げ
3|proposal/near-after:き議
3|proposal/near-after:き議論
8|proposal/near-after:き込
6|proposal/near-after:き込む
3|proposal/near-after:ぎな
3|proposal/near-after:ぎない
-3|proposal/near-after:く。
3|proposal/near-after:く。政
-4|proposal/near-after:くに
-4|proposal/near-after:くに達
3|proposal/near-after:くら
3|proposal/near-after:くらい
-5|proposal/near-after:けで
-3|proposal/near-after:けで賄
-5|proposal/near-after:けら
-5|proposal/near-after:けられ
-7|proposal/near-after:ける
3|proposal/near-after:げに慎
5|proposal/near-after:げる
3|proposal/near-after:げるの
5|proposal/near-after:げるよ
4|proposal/near-after:こだ
4|proposal/near-after:こだわ
6|proposal/near-after:こと
5|proposal/near-after:ことに
-4|proposal/near-after:さず
-4|proposal/near-after:さず進
5|proposal/near-after:され
4|proposal/near-after:されか
-7|proposal/near-after:し、
-3|proposal/near-after:し、調
-3|proposal/near-after:し、連
-4|proposal/near-after:しい」
8|proposal/near-after:した
5|proposal/near-after:した。
-4|proposal/near-after:したい
4|proposal/near-after:しだ
4|proposal/near-after:しだと
-9|proposal/near-after:して
-4|proposal/near-after:してい
-3|proposal/near-after:してお
-3|proposal/near-after:しを」
-4|proposal/near-after:し合
-10|proposal/near-after:す。
4|proposal/near-after:す」
4|proposal/near-after:す」と
3|proposal/near-after:すぎ
3|proposal/near-after:すぎな
-3|proposal/near-after:すに
9|proposal/near-after:すべ
9|proposal/near-after:すべき
3|proposal/near-after:すよ
3|proposal/near-after:すよう
3|proposal/near-after:すら
3|proposal/near-after:すら「
-11|proposal/near-after:する
-4|proposal/near-after:する0
-3|proposal/near-after:する。
7|proposal/near-after:するこ
5|proposal/near-after:すると
-3|proposal/near-after:するよ
-4|proposal/near-after:する余
5|proposal/near-after:する声
3|proposal/near-after:する提
-12|proposal/near-after:する案
-9|proposal/near-after:す案
-4|proposal/near-after:す案で
-3|proposal/near-after:ず、
-3|proposal/near-after:ず、増
-4|proposal/near-after:ず進
-4|proposal/near-after:ず進め
3|proposal/near-after:せな
-3|proposal/near-after:せよ_
7|proposal/near-after:た。
4|proposal/near-after:たい。
-3|proposal/near-after:たいと
3|proposal/near-after:たの
3|proposal/near-after:たのは
13|proposal/near-after:だ。
-4|proposal/near-after:だけ
-5|proposal/near-after:だけで
4|proposal/near-after:だっ
15|proposal/near-after:だと
3|proposal/near-after:だとい
4|proposal/near-after:だと批
4|proposal/near-after:だわ
-3|proposal/near-after:だ五
-3|proposal/near-after:だ五分
5|proposal/near-after:った
4|proposal/near-after:った。
-4|proposal/near-after:つい
-4|proposal/near-after:ついて
3|proposal/near-after:つく
3|proposal/near-after:つく。
-3|proposal/near-after:つとい
3|proposal/near-after:つの
-4|proposal/near-after:づけ
-4|proposal/near-after:づける
-4|proposal/near-after:て、
-5|proposal/near-after:てい
3|proposal/near-after:ていた
-8|proposal/near-after:ている
-3|proposal/near-after:てる
5|proposal/near-after:であ
3|proposal/near-after:である
-5|proposal/near-after:でい
-4|proposal/near-after:でいた
3|proposal/near-after:でな
-4|proposal/near-after:でに
-4|proposal/near-after:では、
5|proposal/near-after:でも
3|proposal/near-after:でも、
-3|proposal/near-after:で市
-3|proposal/near-after:で市民
-3|proposal/near-after:で手
-3|proposal/near-after:で手を
-7|proposal/near-after:で政
-7|proposal/near-after:で政府
-4|proposal/near-after:で検
-4|proposal/near-after:で検討
3|proposal/near-after:で浮
3|proposal/near-after:で浮上
-4|proposal/near-after:で消
-4|proposal/near-after:で消え
3|proposal/near-after:で足
3|proposal/near-after:で足り
3|proposal/near-after:と、
5|proposal/near-after:とした
-4|proposal/near-after:として
-4|proposal/near-after:とす
-4|proposal/near-after:とする
-4|proposal/near-after:となる
5|proposal/near-after:とに
4|proposal/near-after:とに慎
4|proposal/near-after:との
4|proposal/near-after:との声
-4|proposal/near-after:との意
5|proposal/near-after:との見
-3|proposal/near-after:とみ
-4|proposal/near-after:とみる
-6|proposal/near-after:とも
-5|proposal/near-after:とも述
6|proposal/near-after:と主
6|proposal/near-after:と主張
3|proposal/near-after:と予
3|proposal/near-after:と予想
4|proposal/near-after:と批
4|proposal/near-after:と批判
-6|proposal/near-after:と明
-3|proposal/near-after:と明か
-3|proposal/near-after:と明記
4|proposal/near-after:と気
4|proposal/near-after:と気を
5|proposal/near-after:と言
-3|proposal/near-after:と話す
3|proposal/near-after:と語
5|proposal/near-after:ない
4|proposal/near-after:ない」
3|proposal/near-after:ないか
3|proposal/near-after:なか
3|proposal/near-after:なかっ
3|proposal/near-after:なき
3|proposal/near-after:なき議
-4|proposal/near-after:なの
-4|proposal/near-after:なのか
-3|proposal/near-after:なら0
3|proposal/near-after:なら説
4|proposal/near-after:な意
4|proposal/near-after:な意見
4|proposal/near-after:に_
3|proposal/near-after:に_自
4|proposal/near-after:に」
3|proposal/near-after:に」_
3|proposal/near-after:にす
3|proposal/near-after:にすぎ
-4|proposal/near-after:につ
-4|proposal/near-after:につい
6|proposal/near-after:にな
3|proposal/near-after:になる
-5|proposal/near-after:に上
-3|proposal/near-after:に上積
-3|proposal/near-after:に入
-3|proposal/near-after:に出
-3|proposal/near-after:に出て
5|proposal/near-after:に前
5|proposal/near-after:に前向
3|proposal/near-after:に増
4|proposal/near-after:に増額
-3|proposal/near-after:に安
-3|proposal/near-after:に安保
6|proposal/near-after:に慎
6|proposal/near-after:に慎重
3|proposal/near-after:に戻
3|proposal/near-after:に戻す
3|proposal/near-after:に掲
3|proposal/near-after:に掲げ
-3|proposal/near-after:に提
-4|proposal/near-after:に提出
-3|proposal/near-after:に決
-5|proposal/near-after:に示
-4|proposal/near-after:に示さ
-3|proposal/near-after:に置
-4|proposal/near-after:に置く
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
-4|proposal/near-after:の中
-4|proposal/near-after:の中身
-3|proposal/near-after:の壁
-3|proposal/near-after:の壁_
6|proposal/near-after:の声
3|proposal/near-after:の引
3|proposal/near-after:の引き
-4|proposal/near-after:の後
-3|proposal/near-after:の後段
-4|proposal/near-after:の意
-4|proposal/near-after:の意見
-3|proposal/near-after:の文
-3|proposal/near-after:の暮
-3|proposal/near-after:の暮ら
-3|proposal/near-after:の枠
4|proposal/near-after:の検
4|proposal/near-after:の検討
5|proposal/near-after:の水
4|proposal/near-after:の水増
3|proposal/near-after:の異
3|proposal/near-after:の異常
4|proposal/near-after:の目
3|proposal/near-after:の目標
-3|proposal/near-after:の範
-3|proposal/near-after:の範囲
6|proposal/near-after:の見
5|proposal/near-after:の見方
6|proposal/near-after:は#
-3|proposal/near-after:は、
-4|proposal/near-after:は、年
-3|proposal/near-after:は「
-5|proposal/near-after:は「早
-5|proposal/near-after:はあ
-3|proposal/near-after:はある
3|proposal/near-after:はも
3|proposal/near-after:はもう
-5|proposal/near-after:は先
-5|proposal/near-after:は先送
4|proposal/near-after:は医
4|proposal/near-after:は医療
4|proposal/near-after:は必
4|proposal/near-after:は必要
-5|proposal/near-after:は欲
-5|proposal/near-after:は欲し
3|proposal/near-after:は見
3|proposal/near-after:は見送
-3|proposal/near-after:は避
-3|proposal/near-after:は避け
-5|proposal/near-after:へ、
-4|proposal/near-after:へ、政
3|proposal/near-after:へと
3|proposal/near-after:へとい
7|proposal/near-after:への
3|proposal/near-after:への引
4|proposal/near-after:へ最
4|proposal/near-after:へ最終
-3|proposal/near-after:べ、
-3|proposal/near-after:べ、DATE
14|proposal/near-after:べき
10|proposal/near-after:べきだ
3|proposal/near-after:べきで
-6|proposal/near-after:べた
-6|proposal/near-after:べた。
3|proposal/near-after:ましい
-4|proposal/near-after:ました
-3|proposal/near-after:まだ
-3|proposal/near-after:まだ五
-3|proposal/near-after:まっ
4|proposal/near-after:まで
-3|proposal/near-after:みす
-3|proposal/near-after:みする
-4|proposal/near-after:みる
-4|proposal/near-after:みる。
5|proposal/near-after:むよ
5|proposal/near-after:むよう
-5|proposal/near-after:めぐ
4|proposal/near-after:める
-4|proposal/near-after:めるの
5|proposal/near-after:も、
3|proposal/near-after:も、政
3|proposal/near-after:も、財
3|proposal/near-after:もう
3|proposal/near-after:もうで
3|proposal/near-after:も取
3|proposal/near-after:も取り
-4|proposal/near-after:も念
-4|proposal/near-after:も念頭
-3|proposal/near-after:も浮
-5|proposal/near-after:も示
-5|proposal/near-after:も述
-5|proposal/near-after:も述べ
-3|proposal/near-after:も選
-3|proposal/near-after:も選択
-3|proposal/near-after:やす
5|proposal/near-after:やすべ
-8|proposal/near-after:やす案
5|proposal/near-after:やむ
-3|proposal/near-after:よ_
-3|proposal/near-after:よ_国
14|proposal/near-after:よう
-4|proposal/near-after:よう主
6|proposal/near-after:よう提
3|proposal/near-after:よう政
6|proposal/near-after:よう求
-3|proposal/near-after:より地
-3|proposal/near-after:ら0
3|proposal/near-after:ら「
3|proposal/near-after:ら「出
5|proposal/near-after:らい
-3|proposal/near-after:らしを
-6|proposal/near-after:られ
-3|proposal/near-after:られず
3|proposal/near-after:ら説
3|proposal/near-after:ら説明
-4|proposal/near-after:り、
-3|proposal/near-after:り、調
3|proposal/near-after:りる
3|proposal/near-after:りる」
-3|proposal/near-after:り地
-3|proposal/near-after:り地方
3|proposal/near-after:り込
4|proposal/near-after:る#
3|proposal/near-after:る#も
-4|proposal/near-after:る0
-4|proposal/near-after:る0案
3|proposal/near-after:るLAND
6|proposal/near-after:る。
-4|proposal/near-after:るか
4|proposal/near-after:るが
7|proposal/near-after:るが、
5|proposal/near-after:るこ
5|proposal/near-after:ること
-3|proposal/near-after:ると
-5|proposal/near-after:るとい
3|proposal/near-after:ると予
-3|proposal/near-after:ると述
-7|proposal/near-after:るの
-6|proposal/near-after:るのは
5|proposal/near-after:るべ
5|proposal/near-after:るべき
3|proposal/near-after:るよ
3|proposal/near-after:るよう
-4|proposal/near-after:る一
-4|proposal/near-after:る一方
-4|proposal/near-after:る余
5|proposal/near-after:る声
5|proposal/near-after:る声が
3|proposal/near-after:る提
3|proposal/near-after:る提言
-18|proposal/near-after:る案
-7|proposal/near-after:る案が
-4|proposal/near-after:る案で
3|proposal/near-after:る案も
-6|proposal/near-after:る案を
-4|proposal/near-after:る検
-4|proposal/near-after:る検討
3|proposal/near-after:る水
3|proposal/near-after:る水準
4|proposal/near-after:れか
4|proposal/near-after:れかね
-3|proposal/near-after:れず
-3|proposal/near-after:れず、
4|proposal/near-after:れた
3|proposal/near-after:れた。
4|proposal/near-after:れば
3|proposal/near-after:をDATE
-3|proposal/near-after:をDATEに
3|proposal/near-after:をDATEま
3|proposal/near-after:を、
3|proposal/near-after:を」
-4|proposal/near-after:をめ
3|proposal/near-after:を一
3|proposal/near-after:を一つ
3|proposal/near-after:を主
3|proposal/near-after:を主張
4|proposal/near-after:を併
4|proposal/near-after:を併記
-3|proposal/near-after:を充
-3|proposal/near-after:を充て
4|proposal/near-after:を削
4|proposal/near-after:を削減
5|proposal/near-after:を勧
4|proposal/near-after:を勧告
-3|proposal/near-after:を協
-3|proposal/near-after:を協議
6|proposal/near-after:を唱
6|proposal/near-after:を唱え
4|proposal/near-after:を国
4|proposal/near-after:を審
4|proposal/near-after:を審議
-4|proposal/near-after:を打
-3|proposal/near-after:を打つ
-3|proposal/near-after:を打診
5|proposal/near-after:を掲
3|proposal/near-after:を掲げ
3|proposal/near-after:を新
3|proposal/near-after:を新目
3|proposal/near-after:を早
-5|proposal/near-after:を明
5|proposal/near-after:を書
5|proposal/near-after:を書き
-8|proposal/near-after:を検
-8|proposal/near-after:を検討
6|proposal/near-after:を示
5|proposal/near-after:を示す
3|proposal/near-after:を織
3|proposal/near-after:を織り
-3|proposal/near-after:を落
-3|proposal/near-after:を落と
-4|proposal/near-after:を記
-4|proposal/near-after:を設
-4|proposal/near-after:を設け
-4|proposal/near-after:を軸
-4|proposal/near-after:を軸に
-5|proposal/near-after:んで
-5|proposal/near-after:んでい
-4|proposal/near-after:イン
-4|proposal/near-after:インフ
-4|proposal/near-after:フラ
-4|proposal/near-after:ンフ
-4|proposal/near-after:ンフラ
3|proposal/near-after:一つ
3|proposal/near-after:一つの
-4|proposal/near-after:一方
-6|proposal/near-after:一而
-6|proposal/near-after:一而足
-3|proposal/near-after:上_安
3|proposal/near-after:上_連
4|proposal/near-after:上」
3|proposal/near-after:上げ
5|proposal/near-after:上とす
-3|proposal/near-after:上と明
5|proposal/near-after:上に
-5|proposal/near-after:上も
-5|proposal/near-after:上も念
-4|proposal/near-after:上を
-5|proposal/near-after:上を提
-3|proposal/near-after:上下
-5|proposal/near-after:上方
-5|proposal/near-after:上方案
-6|proposal/near-after:上積
-6|proposal/near-after:上積み
3|proposal/near-after:上风
3|proposal/near-after:上风,
5|proposal/near-after:下限
5|proposal/near-after:下限を
-6|proposal/near-after:不一
-6|proposal/near-after:不一而
-3|proposal/near-after:不肯
-3|proposal/near-after:不要
-3|proposal/near-after:不要加
-3|proposal/near-after:不过
-3|proposal/near-after:不过分
-4|proposal/near-after:世論
-4|proposal/near-after:世論調
-3|proposal/near-after:两案
-3|proposal/near-after:两案,
-4|proposal/near-after:並ん
-4|proposal/near-after:並んで
-3|proposal/near-after:中に
-3|proposal/near-after:中に安
-4|proposal/near-after:中身
-3|proposal/near-after:为DATE,
-3|proposal/near-after:为阶
-3|proposal/near-after:为阶段
5|proposal/near-after:主张
3|proposal/near-after:主张占
3|proposal/near-after:主張
7|proposal/near-after:主張す
3|proposal/near-after:乃至
3|proposal/near-after:乃至#
3|proposal/near-after:予想
3|proposal/near-after:予想し
-3|proposal/near-after:五分
-3|proposal/near-after:五分だ
-3|proposal/near-after:五分五
-3|proposal/near-after:交草
-3|proposal/near-after:交草案
6|proposal/near-after:人机
6|proposal/near-after:人机抢
4|proposal/near-after:以上
4|proposal/near-after:以上」
5|proposal/near-after:以上に
-5|proposal/near-after:以上も
-4|proposal/near-after:以上を
-5|proposal/near-after:以上方
-3|proposal/near-after:以内
-3|proposal/near-after:会。
-3|proposal/near-after:会前
-3|proposal/near-after:会前で
3|proposal/near-after:会合
3|proposal/near-after:会議が
-4|proposal/near-after:会避
-4|proposal/near-after:会避免
5|proposal/near-after:会長
4|proposal/near-after:会長が
3|proposal/near-after:但LAND
3|proposal/near-after:但LAND持
-4|proposal/near-after:但会
-4|proposal/near-after:但会避
-3|proposal/near-after:余地は
5|proposal/near-after:併記
-4|proposal/near-after:保0
-4|proposal/near-after:保0文
4|proposal/near-after:保す
3|proposal/near-after:保する
3|proposal/near-after:保留
3|proposal/near-after:保留态
3|proposal/near-after:倍増
3|proposal/near-after:側近
-3|proposal/near-after:充て
-3|proposal/near-after:充てる
-3|proposal/near-after:兆円
-4|proposal/near-after:兆円規
-3|proposal/near-after:先增
-3|proposal/near-after:先增#
-5|proposal/near-after:先送
-5|proposal/near-after:先送り
-4|proposal/near-after:免大
-4|proposal/near-after:免大起
4|proposal/near-after:入り
3|proposal/near-after:入れ
-4|proposal/near-after:入宪
-4|proposal/near-after:入宪法
6|proposal/near-after:公約
3|proposal/near-after:公表
4|proposal/near-after:公表へ
3|proposal/near-after:内で浮
-4|proposal/near-after:円規
-4|proposal/near-after:円規模
-4|proposal/near-after:写入宪
-3|proposal/near-after:出0
4|proposal/near-after:出は
4|proposal/near-after:出は医
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
5|proposal/near-after:削減
-3|proposal/near-after:前で
-3|proposal/near-after:前で市
3|proposal/near-after:前に
5|proposal/near-after:前向
5|proposal/near-after:前向き
-4|proposal/near-after:割れ
-4|proposal/near-after:割れる
-4|proposal/near-after:加#
-5|proposal/near-after:加税
-3|proposal/near-after:加税?
3|proposal/near-after:务实
-3|proposal/near-after:势。
4|proposal/near-after:勧告
3|proposal/near-after:勧告し
4|proposal/near-after:医療
4|proposal/near-after:医療を
-3|proposal/near-after:十年每
-3|proposal/near-after:協議
3|proposal/near-after:占上
3|proposal/near-after:占上风
6|proposal/near-after:厂无
6|proposal/near-after:厂无人
-3|proposal/near-after:反对而
3|proposal/near-after:反対」
4|proposal/near-after:台」
3|proposal/near-after:台」に
6|proposal/near-after:台厂
6|proposal/near-after:台厂无
-6|proposal/near-after:右。
-3|proposal/near-after:后者
-3|proposal/near-after:后者需
5|proposal/near-after:向き
3|proposal/near-after:向き_
-4|proposal/near-after:否割
-4|proposal/near-after:否割れ
3|proposal/near-after:告し
3|proposal/near-after:告書
7|proposal/near-after:唱え
5|proposal/near-after:唱える
6|proposal/near-after:商机
-3|proposal/near-after:回る
-3|proposal/near-after:回るの
-3|proposal/near-after:因LAND
-3|proposal/near-after:囲論
3|proposal/near-after:国の
-3|proposal/near-after:国会前
4|proposal/near-after:国債
-3|proposal/near-after:地は
-3|proposal/near-after:地はあ
-3|proposal/near-after:地方
-3|proposal/near-after:地方の
-3|proposal/near-after:報じ
3|proposal/near-after:報告
3|proposal/near-after:報告書
-3|proposal/near-after:報道
4|proposal/near-after:増し
4|proposal/near-after:増しだ
-4|proposal/near-after:増や
-3|proposal/near-after:増やす
-3|proposal/near-after:増税だ
4|proposal/near-after:増額
-3|proposal/near-after:增#
-3|proposal/near-after:增#。
-3|proposal/near-after:增加#
-3|proposal/near-after:壁_
-3|proposal/near-after:壁_LAND
3|proposal/near-after:壊、
3|proposal/near-after:壊、DATE
8|proposal/near-after:声が
3|proposal/near-after:声が出
3|proposal/near-after:声浪
3|proposal/near-after:声浪高
3|proposal/near-after:声音
-4|proposal/near-after:大落
-4|proposal/near-after:大落。
-4|proposal/near-after:大起
-4|proposal/near-after:大起大
-4|proposal/near-after:守防
-4|proposal/near-after:守防衛
-7|proposal/near-after:安保
-4|proposal/near-after:安保0
-3|proposal/near-after:実的
-4|proposal/near-after:実的だ
-4|proposal/near-after:宪法
-3|proposal/near-after:宪法。
3|proposal/near-after:容認
4|proposal/near-after:審議
4|proposal/near-after:審議入
-3|proposal/near-after:对而
3|proposal/near-after:対」
-4|proposal/near-after:専守
-4|proposal/near-after:専守防
3|proposal/near-after:崩壊
3|proposal/near-after:崩壊、
-9|proposal/near-after:左右
-6|proposal/near-after:左右。
-3|proposal/near-after:市民が
-6|proposal/near-after:年0
-4|proposal/near-after:年0兆
-3|proposal/near-after:年增
-3|proposal/near-after:年增加
-3|proposal/near-after:年每
-3|proposal/near-after:年每年
-3|proposal/near-after:并不过
-3|proposal/near-after:并指最
4|proposal/near-after:広げ
-7|proposal/near-after:府検
-7|proposal/near-after:府検討
4|proposal/near-after:度。
-3|proposal/near-after:度が現
7|proposal/near-after:度を
3|proposal/near-after:度を新
5|proposal/near-after:建议
4|proposal/near-after:建议。
5|proposal/near-after:引き
5|proposal/near-after:引き上
3|proposal/near-after:张占
3|proposal/near-after:张占上
-4|proposal/near-after:張し、
5|proposal/near-after:張した
7|proposal/near-after:張す
6|proposal/near-after:張する
3|proposal/near-after:很远
-3|proposal/near-after:後段
-3|proposal/near-after:後段階
-3|proposal/near-after:得る
-3|proposal/near-after:得ると
-4|proposal/near-after:得税
-4|proposal/near-after:心」
-3|proposal/near-after:心」を
13|proposal/near-after:必要
7|proposal/near-after:必要」
3|proposal/near-after:必要だ
-4|proposal/near-after:快DATE
-3|proposal/near-after:快DATE提
-3|proposal/near-after:念せ
-3|proposal/near-after:念せよ
-3|proposal/near-after:念頭
-7|proposal/near-after:念頭」
3|proposal/near-after:态。
3|proposal/near-after:态度
3|proposal/near-after:态度。
3|proposal/near-after:想し
3|proposal/near-after:想した
11|proposal/near-after:慎重
5|proposal/near-after:慎重だ
4|proposal/near-after:慎重な
-3|proposal/near-after:成し
-3|proposal/near-after:成し、
-6|proposal/near-after:戦略
-6|proposal/near-after:戦略で
3|proposal/near-after:戻す
-4|proposal/near-after:所得
-4|proposal/near-after:所得税
-3|proposal/near-after:手を打
3|proposal/near-after:才是
-3|proposal/near-after:打つ
-3|proposal/near-after:打つと
-3|proposal/near-after:打診
-3|proposal/near-after:打診し
4|proposal/near-after:批判
4|proposal/near-after:批判さ
3|proposal/near-after:抑止
-3|proposal/near-after:投資
-3|proposal/near-after:投资
-3|proposal/near-after:抗議
-6|proposal/near-after:択肢
-3|proposal/near-after:択肢に
6|proposal/near-after:抢商
6|proposal/near-after:抢商机
-4|proposal/near-after:抱负
-4|proposal/near-after:括号
3|proposal/near-after:持保
3|proposal/near-after:持保留
4|proposal/near-after:持論
-4|proposal/near-after:指し
-4|proposal/near-after:指した
4|proposal/near-after:指す
-3|proposal/near-after:指最
-3|proposal/near-after:指最快
3|proposal/near-after:挙へ
3|proposal/near-after:控え
9|proposal/near-after:掲げ
4|proposal/near-after:掲げる
-3|proposal/near-after:提交
-3|proposal/near-after:提交草
-3|proposal/near-after:提出
3|proposal/near-after:提案
4|proposal/near-after:提案し
24|proposal/near-after:提言
5|proposal/near-after:提言し
3|proposal/near-after:提言の
6|proposal/near-after:提言へ
4|proposal/near-after:提言を
4|proposal/near-after:提言案
-3|proposal/near-after:改め
-3|proposal/near-after:改定
-5|proposal/near-after:攻防
-10|proposal/near-after:政府
3|proposal/near-after:政府に
-7|proposal/near-after:政府検
3|proposal/near-after:数字
-3|proposal/near-after:整が
-3|proposal/near-after:整が続
-4|proposal/near-after:文書
-5|proposal/near-after:文書改
-3|proposal/near-after:断念
-3|proposal/near-after:断念せ
-6|proposal/near-after:新目
-5|proposal/near-after:新目标
-3|proposal/near-after:新聞
-3|proposal/near-after:新聞に
-3|proposal/near-after:方の
-3|proposal/near-after:方の暮
3|proposal/near-after:方を
3|proposal/near-after:方を示
-3|proposal/near-after:方向
-12|proposal/near-after:方案
-6|proposal/near-after:方案,
-5|proposal/near-after:方案浮
6|proposal/near-after:无人
6|proposal/near-after:无人机
-3|proposal/near-after:日经
-3|proposal/near-after:日经》
-3|proposal/near-after:早晩
-3|proposal/near-after:早晩避
-3|proposal/near-after:明か
-3|proposal/near-after:明かし
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
4|proposal/near-after:望ま
4|proposal/near-after:望まし
-6|proposal/near-after:期戦
-6|proposal/near-after:期戦略
-3|proposal/near-after:未理
-3|proposal/near-after:未理会
6|proposal/near-after:机抢
6|proposal/near-after:机抢商
3|proposal/near-after:査会
-4|proposal/near-after:标。
-3|proposal/near-after:标造
-3|proposal/near-after:标造势
-9|proposal/near-after:案,
-3|proposal/near-after:案,后
-3|proposal/near-after:案_
-3|proposal/near-after:案、
-3|proposal/near-after:案、専
-3|proposal/near-after:案。
-18|proposal/near-after:案が
-4|proposal/near-after:案が並
-4|proposal/near-after:案が浮
4|proposal/near-after:案し
4|proposal/near-after:案して
-8|proposal/near-after:案で
-4|proposal/near-after:案です
-4|proposal/near-after:案では
-3|proposal/near-after:案に
3|proposal/near-after:案も取
-3|proposal/near-after:案も浮
-4|proposal/near-after:案を
4|proposal/near-after:案を併
4|proposal/near-after:案を審
-5|proposal/near-after:案浮
-5|proposal/near-after:案浮现
-25|proposal/near-after:検討
-6|proposal/near-after:検討_
-8|proposal/near-after:検討し
-4|proposal/near-after:検討す
-3|proposal/near-after:検討に
3|proposal/near-after:検討を
3|proposal/near-after:標と
4|proposal/near-after:標に
3|proposal/near-after:標にす
-4|proposal/near-after:模の
-4|proposal/near-after:模の上
4|proposal/near-after:次い
4|proposal/near-after:次いだ
-6|proposal/near-after:次期
-6|proposal/near-after:次期戦
-5|proposal/near-after:欲し
-5|proposal/near-after:欲しい
3|proposal/near-after:歳出
4|proposal/near-after:歳出は
-3|proposal/near-after:每年增
3|proposal/near-after:氏側
3|proposal/near-after:氏側近
-7|proposal/near-after:民が
-3|proposal/near-after:民が抗
-4|proposal/near-after:民が首
-4|proposal/near-after:民に示
7|proposal/near-after:民提
7|proposal/near-after:民提言
4|proposal/near-after:気を
4|proposal/near-after:水増
4|proposal/near-after:水増し
5|proposal/near-after:水準
10|proposal/near-after:求め
3|proposal/near-after:求めて
5|proposal/near-after:求める
-5|proposal/near-after:決ま
-5|proposal/near-after:決まっ
3|proposal/near-after:決断
4|proposal/near-after:決議
3|proposal/near-after:決議」
3|proposal/near-after:没有
-3|proposal/near-after:法。
5|proposal/near-after:法案
5|proposal/near-after:法案を
3|proposal/near-after:派閥
3|proposal/near-after:派閥会
3|proposal/near-after:浪高
-5|proposal/near-after:浮现
-4|proposal/near-after:消え
3|proposal/near-after:源な
3|proposal/near-after:源なき
-5|proposal/near-after:源は
-4|proposal/near-after:源は先
-3|proposal/near-after:準」
3|proposal/near-after:点に
3|proposal/near-after:点にす
-4|proposal/near-after:焦点
-3|proposal/near-after:現し
-3|proposal/near-after:現した
-3|proposal/near-after:現実
-3|proposal/near-after:現実的
-3|proposal/near-after:理会
-3|proposal/near-after:理会。
3|proposal/near-after:留态
3|proposal/near-after:留态度
-6|proposal/near-after:略で
-6|proposal/near-after:略で政
3|proposal/near-after:異常
4|proposal/near-after:療を
4|proposal/near-after:療を削
3|proposal/near-after:発点
3|proposal/near-after:発点に
3|proposal/near-after:的」
-4|proposal/near-after:的だ
-4|proposal/near-after:的だ」
4|proposal/near-after:的主
4|proposal/near-after:的主张
3|proposal/near-after:的声
3|proposal/near-after:的声音
4|proposal/near-after:的建
4|proposal/near-after:的建议
-5|proposal/near-after:的新
-6|proposal/near-after:的新目
-4|proposal/near-after:目指し
4|proposal/near-after:目指す
-10|proposal/near-after:目标
-4|proposal/near-after:目标。
-3|proposal/near-after:目标造
3|proposal/near-after:目標と
4|proposal/near-after:目標に
-3|proposal/near-after:相に
-4|proposal/near-after:相に提
3|proposal/near-after:相の
4|proposal/near-after:相次
4|proposal/near-after:相次い
3|proposal/near-after:着地
4|proposal/near-after:確保
4|proposal/near-after:確保す
-3|proposal/near-after:示さ
-4|proposal/near-after:示さず
-3|proposal/near-after:示し、
3|proposal/near-after:示して
-4|proposal/near-after:示すべ
3|proposal/near-after:社民
4|proposal/near-after:程度
7|proposal/near-after:程度を
-3|proposal/near-after:税?
-3|proposal/near-after:税?」
-3|proposal/near-after:税だ
-3|proposal/near-after:税だけ
-8|proposal/near-after:積み
-3|proposal/near-after:積みす
3|proposal/near-after:立崩
3|proposal/near-after:立崩壊
-3|proposal/near-after:範囲
-3|proposal/near-after:範囲論
3|proposal/near-after:約を
4|proposal/near-after:終調
4|proposal/near-after:終調整
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
5|proposal/near-after:考えを
-3|proposal/near-after:者需
-3|proposal/near-after:者需要
-6|proposal/near-after:而足
-6|proposal/near-after:而足。
-3|proposal/near-after:聞に
-3|proposal/near-after:聞に出
-3|proposal/near-after:肢に
7|proposal/near-after:自民
-4|proposal/near-after:自民が
7|proposal/near-after:自民提
-3|proposal/near-after:草案
-3|proposal/near-after:草案。
-4|proposal/near-after:落。
-3|proposal/near-after:落と
-3|proposal/near-after:衛超
-3|proposal/near-after:衛超え
4|proposal/near-after:表へ
4|proposal/near-after:表へ最
3|proposal/near-after:表态
3|proposal/near-after:表态。
7|proposal/near-after:要」
3|proposal/near-after:要」_
3|proposal/near-after:要だ
-3|proposal/near-after:要不
-3|proposal/near-after:要不要
-3|proposal/near-after:要加
-3|proposal/near-after:要加税
3|proposal/near-after:要求
-3|proposal/near-after:要连
-3|proposal/near-after:要连续
4|proposal/near-after:見が相
5|proposal/near-after:見方
3|proposal/near-after:見方を
4|proposal/near-after:見送
3|proposal/near-after:見送り
-5|proposal/near-after:規模
-4|proposal/near-after:規模の
-6|proposal/near-after:視野_
3|proposal/near-after:視野に
3|proposal/near-after:言い
4|proposal/near-after:言し
4|proposal/near-after:言した
3|proposal/near-after:言の
3|proposal/near-after:言の異
6|proposal/near-after:言へ
4|proposal/near-after:言を
3|proposal/near-after:言を軸
4|proposal/near-after:言案
-6|proposal/near-after:討_
-4|proposal/near-after:討_財
-8|proposal/near-after:討し
-7|proposal/near-after:討して
-4|proposal/near-after:討す
-5|proposal/near-after:討する
-3|proposal/near-after:討に
-3|proposal/near-after:討に入
3|proposal/near-after:討を
-5|proposal/near-after:記す
-3|proposal/near-after:記する
-4|proposal/near-after:設け
3|proposal/near-after:訴え
-3|proposal/near-after:診し
-3|proposal/near-after:診した
-5|proposal/near-after:試算
-3|proposal/near-after:話が
-3|proposal/near-after:話が新
-3|proposal/near-after:話し
-4|proposal/near-after:話し合
-3|proposal/near-after:話す
-3|proposal/near-after:話す。
-5|proposal/near-after:認識
5|proposal/near-after:説明
3|proposal/near-after:説明が
-5|proposal/near-after:調整
-3|proposal/near-after:調整が
3|proposal/near-after:調査会
3|proposal/near-after:論_
4|proposal/near-after:論_歳
3|proposal/near-after:論が
4|proposal/near-after:論は
3|proposal/near-after:論はも
3|proposal/near-after:論浮
3|proposal/near-after:論浮上
-4|proposal/near-after:論調
-4|proposal/near-after:論調査
3|proposal/near-after:講演
3|proposal/near-after:議」
3|proposal/near-after:議」は
3|proposal/near-after:議が
3|proposal/near-after:議が報
4|proposal/near-after:議入
4|proposal/near-after:議入り
6|proposal/near-after:議論
4|proposal/near-after:議論は
4|proposal/near-after:议。
-3|proposal/near-after:论。
3|proposal/near-after:財源な
-5|proposal/near-after:財源は
-3|proposal/near-after:賛否
-4|proposal/near-after:賛否割
-3|proposal/near-after:财政
-4|proposal/near-after:起大
-4|proposal/near-after:起大落
4|proposal/near-after:超_
4|proposal/near-after:超_自
4|proposal/near-after:超」
-4|proposal/near-after:超えか
-4|proposal/near-after:超へ、
3|proposal/near-after:超への
-3|proposal/near-after:超案
-3|proposal/near-after:超案が
-6|proposal/near-after:足。
4|proposal/near-after:足り
3|proposal/near-after:足りる
-6|proposal/near-after:軸に
3|proposal/near-after:込ま
3|proposal/near-after:込み
6|proposal/near-after:込む
5|proposal/near-after:込むよ
-3|proposal/near-after:过分
-3|proposal/near-after:迈进,
-6|proposal/near-after:近く
-4|proposal/near-after:近くに
-4|proposal/near-after:近づ
-4|proposal/near-after:近づけ
3|proposal/near-after:还很
3|proposal/near-after:还很远
3|proposal/near-after:这个
3|proposal/near-after:这样
-3|proposal/near-after:进,
-4|proposal/near-after:进,但
-3|proposal/near-after:连续
-3|proposal/near-after:连续十
-9|proposal/near-after:述べ
-3|proposal/near-after:述べ、
-6|proposal/near-after:述べた
-3|proposal/near-after:造势
-3|proposal/near-after:造势。
3|proposal/near-after:連立崩
-6|proposal/near-after:進め
-4|proposal/near-after:進める
-4|proposal/near-after:達す
-4|proposal/near-after:達する
-3|proposal/near-after:達成し
-6|proposal/near-after:選択
-6|proposal/near-after:選択肢
4|proposal/near-after:選挙
3|proposal/near-after:選挙へ
-5|proposal/near-after:避け
-5|proposal/near-after:避けら
-4|proposal/near-after:避免
-4|proposal/near-after:避免大
5|proposal/near-after:重だ
3|proposal/near-after:重だ。
4|proposal/near-after:重な
4|proposal/near-after:重な意
3|proposal/near-after:重工
-6|proposal/near-after:野_
-6|proposal/near-after:野_次
3|proposal/near-after:野に
-3|proposal/near-after:野心
-3|proposal/near-after:野心」
-3|proposal/near-after:金利
-3|proposal/near-after:金利の
4|proposal/near-after:長が
3|proposal/near-after:閥会
3|proposal/near-after:閥会合
3|proposal/near-after:防卫
-3|proposal/near-after:防衛超
-4|proposal/near-after:阶段
4|proposal/near-after:限を
5|proposal/near-after:限を書
-3|proposal/near-after:需要
-3|proposal/near-after:需要连
-7|proposal/near-after:頭」
-3|proposal/near-after:頭に置
3|proposal/near-after:額を勧
-3|proposal/near-after:額を検
3|proposal/near-after:风,
3|proposal/near-after:风,但
-3|proposal/near-after:首相に
3|proposal/near-after:首相の
3|proposal/near-after:高官
5|proposal/near-before:\",
3|proposal/near-before:\"DEFENCE
-3|proposal/near-before:\"_
-3|proposal/near-before:\"_各
-4|proposal/near-before:\"不
-3|proposal/near-before:\"重
-3|proposal/near-before:\"重新
3|proposal/near-before:#\"
-3|proposal/near-before:#,
5|proposal/near-before:#,LAND
-3|proposal/near-before:#,例
-5|proposal/near-before:#,再
-3|proposal/near-before:#,提
4|proposal/near-before:#、
-3|proposal/near-before:#か
6|proposal/near-before:#で
3|proposal/near-before:#で、
-4|proposal/near-before:#に
-3|proposal/near-before:#にす
10|proposal/near-before:#を
4|proposal/near-before:#不
3|proposal/near-before:#不如
3|proposal/near-before:#以
3|proposal/near-before:#以上
-3|proposal/near-before:#再
-3|proposal/near-before:#再提
-3|proposal/near-before:#到
3|proposal/near-before:#变
-3|proposal/near-before:&A
-3|proposal/near-before:&A>
3|proposal/near-before:(GDP
3|proposal/near-before:(GDP)
-3|proposal/near-before:)之
-3|proposal/near-before:)之比
5|proposal/near-before:)的
4|proposal/near-before:)的至
4|proposal/near-before:,DATE
3|proposal/near-before:,DATE先
3|proposal/near-before:,DATE至
6|proposal/near-before:,DEFENCE
-3|proposal/near-before:,EU
21|proposal/near-before:,LAND
4|proposal/near-before:,LAND内
4|proposal/near-before:,LAND着
3|proposal/near-before:,LAND若
7|proposal/near-before:,主
7|proposal/near-before:,主张
-3|proposal/near-before:,例
-3|proposal/near-before:,例如
-5|proposal/near-before:,再
-4|proposal/near-before:,再视
-4|proposal/near-before:,却
-3|proposal/near-before:,却还
3|proposal/near-before:,反
-3|proposal/near-before:,在
-3|proposal/near-before:,在DATE
-4|proposal/near-before:,将
-4|proposal/near-before:,将DEFENCE
5|proposal/near-before:,市
5|proposal/near-before:,市场
3|proposal/near-before:,并
-5|proposal/near-before:,应逐
-3|proposal/near-before:,把
-3|proposal/near-before:,把同
-5|proposal/near-before:,拟
-3|proposal/near-before:,拟在
-3|proposal/near-before:,拟提
-3|proposal/near-before:,提
-3|proposal/near-before:,提高
-5|proposal/near-before:,政
-5|proposal/near-before:,政府
-3|proposal/near-before:,是否
4|proposal/near-before:,有
3|proposal/near-before:,有人
-3|proposal/near-before:,此
-3|proposal/near-before:,此举
3|proposal/near-before:,而
-4|proposal/near-before:,腹
-4|proposal/near-before:,腹案
-5|proposal/near-before:,若
-4|proposal/near-before:,若局
-3|proposal/near-before:,若要
4|proposal/near-before:,要
3|proposal/near-before:,要求
-7|proposal/near-before:,该
-4|proposal/near-before:,该国
-3|proposal/near-before:,该省
3|proposal/near-before:0:
3|proposal/near-before:0:USA
-7|proposal/near-before:0文
-5|proposal/near-before:0文書
4|proposal/near-before::#
3|proposal/near-before::LAND#
3|proposal/near-before::LANDDEFENCE
3|proposal/near-before::LAND为
-3|proposal/near-before::LAND考
3|proposal/near-before::USA「
-3|proposal/near-before::「
-3|proposal/near-before::在
-3|proposal/near-before::在DATE
-3|proposal/near-before:;LAND
-3|proposal/near-before:<Q
-3|proposal/near-before:<Q&
-3|proposal/near-before:>DEFENCE
-3|proposal/near-before:>DEFENCEの
-3|proposal/near-before:A>
-3|proposal/near-before:A>DEFENCE
-3|proposal/near-before:ALLIES\"
-3|proposal/near-before:ALLIES\"_
3|proposal/near-before:ALLIESの
3|proposal/near-before:ALLIESの負
-4|proposal/near-before:A_
-4|proposal/near-before:A_0
3|proposal/near-before:BC
3|proposal/near-before:BC日
3|proposal/near-before:C日
3|proposal/near-before:C日興
4|proposal/near-before:DATEDEFENCE案
-3|proposal/near-before:DATEDEFENCE达
6|proposal/near-before:DATE、
-4|proposal/near-before:DATEに
3|proposal/near-before:DATEの0
-6|proposal/near-before:DATEのDEFENCE
-3|proposal/near-before:DATEの会
3|proposal/near-before:DATEの報
-3|proposal/near-before:DATEの安
-3|proposal/near-before:DATEの首
5|proposal/near-before:DATEま
5|proposal/near-before:DATEまで
-4|proposal/near-before:DATE中
-4|proposal/near-before:DATE中期
3|proposal/near-before:DATE以
3|proposal/near-before:DATE以前
3|proposal/near-before:DATE先
3|proposal/near-before:DATE先到
3|proposal/near-before:DATE再
-8|proposal/near-before:DATE前
-3|proposal/near-before:DATE前,
-5|proposal/near-before:DATE前后
-7|proposal/near-before:DATE前把
7|proposal/near-before:DATE前提
-3|proposal/near-before:DATE在
-9|proposal/near-before:DATE把
-9|proposal/near-before:DATE把DEFENCE
3|proposal/near-before:DATE提
-3|proposal/near-before:DATE敲
-3|proposal/near-before:DATE敲定
-7|proposal/near-before:DATE的
-3|proposal/near-before:DATE的#
3|proposal/near-before:DATE至
3|proposal/near-before:DATE至少
-3|proposal/near-before:DATE达
6|proposal/near-before:DEFENCE「
3|proposal/near-before:DEFENCE「GDP
4|proposal/near-before:DEFENCEが
-3|proposal/near-before:DEFENCEに
-3|proposal/near-before:DEFENCEに「
3|proposal/near-before:DEFENCEにつ
-13|proposal/near-before:DEFENCEの
-5|proposal/near-before:DEFENCEのGDP
-6|proposal/near-before:DEFENCEの新
5|proposal/near-before:DEFENCEは
4|proposal/near-before:DEFENCEはGDP
3|proposal/near-before:DEFENCEは「
3|proposal/near-before:DEFENCE不
-5|proposal/near-before:DEFENCE从
-3|proposal/near-before:DEFENCE从DATE
-6|proposal/near-before:DEFENCE占
-3|proposal/near-before:DEFENCE占GDP
-3|proposal/near-before:DEFENCE占比
6|proposal/near-before:DEFENCE应
-9|proposal/near-before:DEFENCE提
-3|proposal/near-before:DEFENCE提至
4|proposal/near-before:DEFENCE案
4|proposal/near-before:DEFENCE案增
-3|proposal/near-before:DEFENCE由
-3|proposal/near-before:DEFENCE由现
-3|proposal/near-before:DEFENCE达
-3|proposal/near-before:DEFENCE达GDP
-3|proposal/near-before:EU抛
-3|proposal/near-before:EU抛出
-3|proposal/near-before:GDP#,
3|proposal/near-before:GDP(
3|proposal/near-before:GDP(GDP
3|proposal/near-before:GDP)
-3|proposal/near-before:GDP)之
5|proposal/near-before:GDP)的
5|proposal/near-before:GDPの
-5|proposal/near-before:GDP应
-5|proposal/near-before:GDP应否
7|proposal/near-before:GDP比
3|proposal/near-before:GDP比率
-9|proposal/near-before:GDP的
-4|proposal/near-before:GDP约
-3|proposal/near-before:GDP约#
3|proposal/near-before:LAND#
3|proposal/near-before:LAND#不
-6|proposal/near-before:LAND:
5|proposal/near-before:LANDDATE
3|proposal/near-before:LANDDATEDEFENCE
14|proposal/near-before:LANDDEFENCE
4|proposal/near-before:LANDDEFENCE新
4|proposal/near-before:LAND_
-4|proposal/near-before:LAND「
6|proposal/near-before:LANDが
3|proposal/near-before:LANDが提
3|proposal/near-before:LANDでも
-4|proposal/near-before:LANDと
-3|proposal/near-before:LANDとの
5|proposal/near-before:LANDに
13|proposal/near-before:LANDの
6|proposal/near-before:LANDのDEFENCE
4|proposal/near-before:LANDの審
-6|proposal/near-before:LANDは
-3|proposal/near-before:LANDはDATE
4|proposal/near-before:LAND上
4|proposal/near-before:LAND上院
3|proposal/near-before:LAND为
3|proposal/near-before:LAND为何
-5|proposal/near-before:LAND主
-5|proposal/near-before:LAND主张
-3|proposal/near-before:LAND任
-3|proposal/near-before:LAND任期
-3|proposal/near-before:LAND会前
9|proposal/near-before:LAND内
3|proposal/near-before:LAND内に
-3|proposal/near-before:LAND内部
5|proposal/near-before:LAND前
3|proposal/near-before:LAND前LAND
-5|proposal/near-before:LAND国防
-3|proposal/near-before:LAND在
-5|proposal/near-before:LAND在远
-6|proposal/near-before:LAND大
-3|proposal/near-before:LAND大統
-3|proposal/near-before:LAND大胜
4|proposal/near-before:LAND安
3|proposal/near-before:LAND安全
-6|proposal/near-before:LAND官
-6|proposal/near-before:LAND官员
-6|proposal/near-before:LAND幹
-7|proposal/near-before:LAND幹部
4|proposal/near-before:LAND应
-3|proposal/near-before:LAND应考
3|proposal/near-before:LAND把
3|proposal/near-before:LAND把DEFENCE
-8|proposal/near-before:LAND拟
-6|proposal/near-before:LAND拟将
-3|proposal/near-before:LAND探
-3|proposal/near-before:LAND探讨
3|proposal/near-before:LAND新
3|proposal/near-before:LAND新首
3|proposal/near-before:LAND有
-5|proposal/near-before:LAND正
7|proposal/near-before:LAND氏
4|proposal/near-before:LAND氏は
3|proposal/near-before:LAND的
4|proposal/near-before:LAND着
4|proposal/near-before:LAND着眼
-4|proposal/near-before:LAND研
-3|proposal/near-before:LAND研议
-3|proposal/near-before:LAND考
-3|proposal/near-before:LAND考虑
5|proposal/near-before:LAND若
4|proposal/near-before:LAND若能
-5|proposal/near-before:LAND要
-5|proposal/near-before:LAND要求
3|proposal/near-before:LAND议
3|proposal/near-before:LAND议会
-5|proposal/near-before:LAND设
-5|proposal/near-before:LAND设立
-4|proposal/near-before:LAND长
-4|proposal/near-before:LAND长皮
3|proposal/near-before:LAND防卫
3|proposal/near-before:MB
3|proposal/near-before:MBC
3|proposal/near-before:NATO#
4|proposal/near-before:NATO「
5|proposal/near-before:NATO「冷
-3|proposal/near-before:NATOが
-10|proposal/near-before:NATOの
-3|proposal/near-before:NATOの算
-3|proposal/near-before:NATO在
-3|proposal/near-before:NATO建
-3|proposal/near-before:NATO建言
-3|proposal/near-before:NATO推
6|proposal/near-before:NATO要
-3|proposal/near-before:Q&
-3|proposal/near-before:Q&A
3|proposal/near-before:SM
3|proposal/near-before:SMB
-3|proposal/near-before:USA,
-3|proposal/near-before:USA,却
3|proposal/near-before:USA「
3|proposal/near-before:USA「USA
3|proposal/near-before:USAは
3|proposal/near-before:USA回
3|proposal/near-before:USA回来
3|proposal/near-before:USA防
3|proposal/near-before:USA防権
-4|proposal/near-before:_0
-4|proposal/near-before:_0年
3|proposal/near-before:_ALLIES
3|proposal/near-before:_ALLIESの
6|proposal/near-before:_DEFENCE
3|proposal/near-before:_DEFENCE「
-3|proposal/near-before:_DEFENCEに
-5|proposal/near-before:_DEFENCE目
6|proposal/near-before:_LAND
3|proposal/near-before:_NATO
3|proposal/near-before:_「LAND
-3|proposal/near-before:_な
-3|proposal/near-before:_なぜ
-3|proposal/near-before:_各
-3|proposal/near-before:_各国
3|proposal/near-before:_知
3|proposal/near-before:_知事
-3|proposal/near-before:、DATEに
-7|proposal/near-before:、DATEの
6|proposal/near-before:、DATEま
5|proposal/near-before:、DEFENCE
-3|proposal/near-before:、GDP比
8|proposal/near-before:、LAND
3|proposal/near-before:、LANDの
3|proposal/near-before:、LAND内
-5|proposal/near-before:、NATO
5|proposal/near-before:、与
5|proposal/near-before:、与党
3|proposal/near-before:、少
3|proposal/near-before:、少な
-13|proposal/near-before:、政
-13|proposal/near-before:、政府
-3|proposal/near-before:、次
-4|proposal/near-before:、次の
3|proposal/near-before:、海
6|proposal/near-before:、自
6|proposal/near-before:、自民
3|proposal/near-before:、議
3|proposal/near-before:、議会
3|proposal/near-before:「#
3|proposal/near-before:「#变
4|proposal/near-before:「DATEに
3|proposal/near-before:「GDP
7|proposal/near-before:「LAND
-4|proposal/near-before:「LANDの
8|proposal/near-before:「LANDは
3|proposal/near-before:「USA
3|proposal/near-before:「USA回
-3|proposal/near-before:「い
-3|proposal/near-before:「いず
3|proposal/near-before:「せ
3|proposal/near-before:「せめ
3|proposal/near-before:「中
3|proposal/near-before:「中核
5|proposal/near-before:「冷
5|proposal/near-before:「冷戦
-3|proposal/near-before:「幅
-3|proposal/near-before:「幅」
-3|proposal/near-before:「自前
5|proposal/near-before:」_
3|proposal/near-before:」_NATO
6|proposal/near-before:」と
-3|proposal/near-before:」持
-3|proposal/near-before:」持た
3|proposal/near-before:ある
4|proposal/near-before:い」と
-4|proposal/near-before:いず
-4|proposal/near-before:いずれ
3|proposal/near-before:いた
4|proposal/near-before:いて「
-3|proposal/near-before:いては
6|proposal/near-before:いと
3|proposal/near-before:いとし
-3|proposal/near-before:いる
4|proposal/near-before:え、
3|proposal/near-before:えた
5|proposal/near-before:え方
5|proposal/near-before:え方に
-4|proposal/near-before:かけ
-4|proposal/near-before:かけて
3|proposal/near-before:からは
4|proposal/near-before:が#
-3|proposal/near-before:がDEFENCE
-4|proposal/near-before:がDEFENCEを
4|proposal/near-before:が、
4|proposal/near-before:が、LAND
3|proposal/near-before:がも
3|proposal/near-before:がもた
-3|proposal/near-before:が前
-3|proposal/near-before:が年
-3|proposal/near-before:が年末
4|proposal/near-before:が意
4|proposal/near-before:が意見
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
-3|proposal/near-before:け、
-3|proposal/near-before:けて
-4|proposal/near-before:けてDEFENCE
-3|proposal/near-before:こと
-3|proposal/near-before:ことに
4|proposal/near-before:し、
3|proposal/near-before:したが
-4|proposal/near-before:した紙
-6|proposal/near-before:して
-4|proposal/near-before:してい
-3|proposal/near-before:するDEFENCE
3|proposal/near-before:すると
-3|proposal/near-before:する余
3|proposal/near-before:する政
-4|proposal/near-before:ずれ
3|proposal/near-before:せば
3|proposal/near-before:せば財
3|proposal/near-before:せめ
3|proposal/near-before:せめて
-3|proposal/near-before:せる案
3|proposal/near-before:その
3|proposal/near-before:そのも
3|proposal/near-before:たGDP
3|proposal/near-before:たGDP比
-4|proposal/near-before:た「
-4|proposal/near-before:た「GDP
3|proposal/near-before:たが
3|proposal/near-before:たが、
-4|proposal/near-before:たこ
-4|proposal/near-before:たこと
-3|proposal/near-before:たせ
-3|proposal/near-before:たせる
3|proposal/near-before:たと
3|proposal/near-before:たない
-4|proposal/near-before:た紙
-4|proposal/near-before:た紙に
3|proposal/near-before:だと
-5|proposal/near-before:った
-4|proposal/near-before:てDEFENCE
-4|proposal/near-before:てDEFENCEを
4|proposal/near-before:て、
4|proposal/near-before:て「GDP
-4|proposal/near-before:ている
3|proposal/near-before:てに
3|proposal/near-before:てに_
3|proposal/near-before:でDEFENCE
3|proposal/near-before:でDEFENCEを
3|proposal/near-before:でGDP
3|proposal/near-before:でLAND
-3|proposal/near-before:で、DATE
4|proposal/near-before:で、LAND
-4|proposal/near-before:で、政
-3|proposal/near-before:で「自
6|proposal/near-before:でに
5|proposal/near-before:では
6|proposal/near-before:でも
3|proposal/near-before:で増
3|proposal/near-before:で増額
-4|proposal/near-before:と、政
-3|proposal/near-before:とに
-4|proposal/near-before:との
3|proposal/near-before:とは
5|proposal/near-before:とも
3|proposal/near-before:と記
3|proposal/near-before:と記し
3|proposal/near-before:と述
3|proposal/near-before:と述べ
4|proposal/near-before:ない
4|proposal/near-before:ないと
5|proposal/near-before:なく
5|proposal/near-before:なくと
-3|proposal/near-before:なぜ
3|proposal/near-before:に_
-3|proposal/near-before:に、GDP
-4|proposal/near-before:に「
-3|proposal/near-before:に「幅
5|proposal/near-before:に」
5|proposal/near-before:に」_
-3|proposal/near-before:にす
-7|proposal/near-before:には
3|proposal/near-before:にはDATE
-3|proposal/near-before:には「
3|proposal/near-before:には理
-9|proposal/near-before:によ
-7|proposal/near-before:による
-3|proposal/near-before:に決
-3|proposal/near-before:に決め
5|proposal/near-before:の#
-4|proposal/near-before:のDEFENCE
3|proposal/near-before:のDEFENCE、
3|proposal/near-before:のDEFENCEは
-6|proposal/near-before:のDEFENCEを
-6|proposal/near-before:のGDP
-5|proposal/near-before:のGDP比
4|proposal/near-before:のに
3|proposal/near-before:のには
3|proposal/near-before:のは
3|proposal/near-before:のも
3|proposal/near-before:のもの
-4|proposal/near-before:の会見
3|proposal/near-before:の候
3|proposal/near-before:の候補
3|proposal/near-before:の報
3|proposal/near-before:の報告
3|proposal/near-before:の委
3|proposal/near-before:の委員
-3|proposal/near-before:の安保
4|proposal/near-before:の審
4|proposal/near-before:の審議
-3|proposal/near-before:の小
-4|proposal/near-before:の小川
-3|proposal/near-before:の抑
-3|proposal/near-before:の抑止
-4|proposal/near-before:の改
-4|proposal/near-before:の改定
-6|proposal/near-before:の新
-3|proposal/near-before:の新た
-3|proposal/near-before:の新目
3|proposal/near-before:の書
3|proposal/near-before:の書簡
4|proposal/near-before:の有
4|proposal/near-before:の有識
3|proposal/near-before:の果
3|proposal/near-before:の果て
-3|proposal/near-before:の概
-3|proposal/near-before:の概算
3|proposal/near-before:の水
3|proposal/near-before:の水準
3|proposal/near-before:の研
3|proposal/near-before:の研究
-3|proposal/near-before:の算
-3|proposal/near-before:の算定
5|proposal/near-before:の考
5|proposal/near-before:の考え
-8|proposal/near-before:の議
-8|proposal/near-before:の議会
3|proposal/near-before:の負
3|proposal/near-before:の負担
-3|proposal/near-before:の首
-3|proposal/near-before:の首脳
4|proposal/near-before:は#
4|proposal/near-before:はDATE、
-4|proposal/near-before:はDATEに
8|proposal/near-before:はDEFENCE
-3|proposal/near-before:はDEFENCEの
5|proposal/near-before:はDEFENCEを
8|proposal/near-before:はGDP
6|proposal/near-before:はGDP比
11|proposal/near-before:は、
3|proposal/near-before:は、DEFENCE
3|proposal/near-before:は、少
4|proposal/near-before:は「
-3|proposal/near-before:は「い
-3|proposal/near-before:は「年
-3|proposal/near-before:はない
3|proposal/near-before:は理
3|proposal/near-before:は理解
-3|proposal/near-before:ば、
3|proposal/near-before:ば財
3|proposal/near-before:ば財政
-4|proposal/near-before:へ_
3|proposal/near-before:へ「
3|proposal/near-before:べ、
3|proposal/near-before:べきだ
7|proposal/near-before:まで
5|proposal/near-before:までに
3|proposal/near-before:めて
-3|proposal/near-before:めて「
6|proposal/near-before:める
-3|proposal/near-before:める目
3|proposal/near-before:もた
3|proposal/near-before:もたな
4|proposal/near-before:もの
3|proposal/near-before:ものに
-3|proposal/near-before:やす
3|proposal/near-before:やせ
3|proposal/near-before:やせば
-7|proposal/near-before:よる
-7|proposal/near-before:よると
3|proposal/near-before:らが
4|proposal/near-before:らは
-5|proposal/near-before:るDEFENCE
-5|proposal/near-before:るDEFENCEの
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
-3|proposal/near-before:る案
-3|proposal/near-before:る案_
-3|proposal/near-before:る目
-3|proposal/near-before:る目標
-3|proposal/near-before:れ、
-3|proposal/near-before:れば、
5|proposal/near-before:れる
3|proposal/near-before:れる前
3|proposal/near-before:れ以
3|proposal/near-before:れ以上
-5|proposal/near-before:をDATEに
-3|proposal/near-before:をGDP
-3|proposal/near-before:を参
-3|proposal/near-before:を参考
-6|proposal/near-before:を含
-5|proposal/near-before:を含め
5|proposal/near-before:を示
3|proposal/near-before:を示し
-4|proposal/near-before:を設
-4|proposal/near-before:を設け
-3|proposal/near-before:イル
-3|proposal/near-before:イル財
-3|proposal/near-before:グバ
-3|proposal/near-before:グバイ
-3|proposal/near-before:バイ
-3|proposal/near-before:バイル
-3|proposal/near-before:リン
-3|proposal/near-before:リング
-3|proposal/near-before:ル財
-3|proposal/near-before:ル財務
-3|proposal/near-before:ング
-3|proposal/near-before:ングバ
-5|proposal/near-before:・与
-5|proposal/near-before:・与党
-5|proposal/near-before:・研
-5|proposal/near-before:・研究
3|proposal/near-before:一些
-4|proposal/near-before:一份
-4|proposal/near-before:一方
-3|proposal/near-before:一方で
3|proposal/near-before:一部
-3|proposal/near-before:万亿美
5|proposal/near-before:上,
3|proposal/near-before:上増
3|proposal/near-before:上増や
6|proposal/near-before:上院
4|proposal/near-before:上院、
4|proposal/near-before:下一个
-8|proposal/near-before:下届
-7|proposal/near-before:下届议
4|proposal/near-before:不如
4|proposal/near-before:不如LAND
-5|proposal/near-before:不排
-5|proposal/near-before:不排除
-3|proposal/near-before:不要
-4|proposal/near-before:不设
3|proposal/near-before:与\"
9|proposal/near-before:与党
3|proposal/near-before:与党の
8|proposal/near-before:与党内
3|proposal/near-before:与党幹
-5|proposal/near-before:专家
-6|proposal/near-before:专家会
4|proposal/near-before:业股
-5|proposal/near-before:东的
-5|proposal/near-before:东的扩
3|proposal/near-before:两步
3|proposal/near-before:两步走
-3|proposal/near-before:中,
-3|proposal/near-before:中に
4|proposal/near-before:中央
3|proposal/near-before:中央「
4|proposal/near-before:中提
4|proposal/near-before:中提出
-4|proposal/near-before:中期
4|proposal/near-before:中核
3|proposal/near-before:中核で
3|proposal/near-before:中間
8|proposal/near-before:为,
-3|proposal/near-before:为,此
-7|proposal/near-before:为DATE
-3|proposal/near-before:为DATE敲
-5|proposal/near-before:为了
-5|proposal/near-before:为了应
3|proposal/near-before:为何离
28|proposal/near-before:主张
5|proposal/near-before:主张,
3|proposal/near-before:主张DEFENCE
-4|proposal/near-before:主张今
-5|proposal/near-before:主张先
7|proposal/near-before:主张将
4|proposal/near-before:主张把
-3|proposal/near-before:主张最
3|proposal/near-before:主張
-3|proposal/near-before:举意
-3|proposal/near-before:举意在
-4|proposal/near-before:之比
-3|proposal/near-before:之比提
-4|proposal/near-before:也代
-4|proposal/near-before:也代表
-3|proposal/near-before:也提
3|proposal/near-before:了」
3|proposal/near-before:了」_
-5|proposal/near-before:了应
-5|proposal/near-before:了应付
-4|proposal/near-before:予算
3|proposal/near-before:事批
3|proposal/near-before:事批中
3|proposal/near-before:事长
3|proposal/near-before:事长LAND
-3|proposal/near-before:于DATE
3|proposal/near-before:于GDP
3|proposal/near-before:五典
8|proposal/near-before:五年
7|proposal/near-before:五年内
4|proposal/near-before:产业
4|proposal/near-before:产业股
-3|proposal/near-before:人は
-17|proposal/near-before:人士
-4|proposal/near-before:人士的
-4|proposal/near-before:人士称
-3|proposal/near-before:人士认
-3|proposal/near-before:人士说
-3|proposal/near-before:亿美
-3|proposal/near-before:亿美元
-3|proposal/near-before:今后
-4|proposal/near-before:今后应
-4|proposal/near-before:从#
-3|proposal/near-before:从#到
-3|proposal/near-before:从DATE
-3|proposal/near-before:从DATE的
4|proposal/near-before:他没
4|proposal/near-before:他没有
-4|proposal/near-before:他补
-4|proposal/near-before:他补充
-4|proposal/near-before:他还
-4|proposal/near-before:他还希
-5|proposal/near-before:付LAND
-5|proposal/near-before:付LAND在
-3|proposal/near-before:代表
-3|proposal/near-before:代表「
-3|proposal/near-before:代表は
6|proposal/near-before:以上
3|proposal/near-before:以上増
3|proposal/near-before:以前
-3|proposal/near-before:件,
-4|proposal/near-before:件,将
-3|proposal/near-before:件列
-3|proposal/near-before:件列明
-3|proposal/near-before:件时
-7|proposal/near-before:任期
-4|proposal/near-before:任期内
4|proposal/near-before:任首
4|proposal/near-before:任首相
-3|proposal/near-before:会:
3|proposal/near-before:会では
4|proposal/near-before:会の
3|proposal/near-before:会の委
10|proposal/near-before:会は
3|proposal/near-before:会主
-3|proposal/near-before:会任
-3|proposal/near-before:会任期
-5|proposal/near-before:会会
-5|proposal/near-before:会会期
4|proposal/near-before:会前任
-3|proposal/near-before:会前公
-3|proposal/near-before:会合
-3|proposal/near-before:会合で
4|proposal/near-before:会委
-3|proposal/near-before:会报
-3|proposal/near-before:会报告
-8|proposal/near-before:会期
-5|proposal/near-before:会期に
9|proposal/near-before:会議
4|proposal/near-before:会議が
-3|proposal/near-before:会議で
-3|proposal/near-before:会议倾
-5|proposal/near-before:会议将
4|proposal/near-before:会议建
5|proposal/near-before:会長
5|proposal/near-before:会長は
-3|proposal/near-before:估过
-6|proposal/near-before:体普
-6|proposal/near-before:体普遍
3|proposal/near-before:何离
-3|proposal/near-before:余力
-3|proposal/near-before:余力は
3|proposal/near-before:例に
-3|proposal/near-before:例升
-3|proposal/near-before:例升至
-3|proposal/near-before:例如
-3|proposal/near-before:例如USA
-3|proposal/near-before:係者
-8|proposal/near-before:保0
-8|proposal/near-before:保0文
-5|proposal/near-before:保・
-5|proposal/near-before:保・研
3|proposal/near-before:保守
-3|proposal/near-before:保文
-3|proposal/near-before:保文件
3|proposal/near-before:保障
-4|proposal/near-before:信に
-4|proposal/near-before:信によ
-3|proposal/near-before:修订
-3|proposal/near-before:修订文
5|proposal/near-before:候補
3|proposal/near-before:候选
3|proposal/near-before:候选人
-3|proposal/near-before:元代
-3|proposal/near-before:元代表
7|proposal/near-before:元首
7|proposal/near-before:元首相
-4|proposal/near-before:充,
-4|proposal/near-before:充,若
3|proposal/near-before:先到
5|proposal/near-before:党の
4|proposal/near-before:党は
-3|proposal/near-before:党专
-3|proposal/near-before:党专家
6|proposal/near-before:党主
5|proposal/near-before:党主张
3|proposal/near-before:党党
14|proposal/near-before:党内
7|proposal/near-before:党内で
4|proposal/near-before:党内に
3|proposal/near-before:党则
3|proposal/near-before:党幹
3|proposal/near-before:党幹部
-4|proposal/near-before:党消
-4|proposal/near-before:党消息
4|proposal/near-before:党首
3|proposal/near-before:全保
3|proposal/near-before:全保障
-3|proposal/near-before:公布
-3|proposal/near-before:公布,
-3|proposal/near-before:公明元
4|proposal/near-before:公約
4|proposal/near-before:公約_
-4|proposal/near-before:公約、
3|proposal/near-before:公約で
-5|proposal/near-before:共同
-5|proposal/near-before:共同社
3|proposal/near-before:内では
4|proposal/near-before:内に
-3|proposal/near-before:内にGDP
-3|proposal/near-before:内人
3|proposal/near-before:内就
3|proposal/near-before:内就达
3|proposal/near-before:内已
-3|proposal/near-before:内达到
3|proposal/near-before:内部,
-3|proposal/near-before:内部评
-4|proposal/near-before:内阁
-3|proposal/near-before:内首
-3|proposal/near-before:内首長
-4|proposal/near-before:再提
-3|proposal/near-before:再提至
-4|proposal/near-before:再视
-4|proposal/near-before:再视情
-4|proposal/near-before:写入
3|proposal/near-before:冲绳
3|proposal/near-before:冲绳慰
-4|proposal/near-before:况升
-4|proposal/near-before:况升至
5|proposal/near-before:冷戦
5|proposal/near-before:冷戦期
-3|proposal/near-before:出\"重
6|proposal/near-before:出的
3|proposal/near-before:分两
3|proposal/near-before:分两步
3|proposal/near-before:分析:
-3|proposal/near-before:分析人
4|proposal/near-before:分阶
4|proposal/near-before:分阶段
-3|proposal/near-before:列明
-3|proposal/near-before:列明DATE
-14|proposal/near-before:到DATE
-3|proposal/near-before:到DATE将
-5|proposal/near-before:到DATE把
3|proposal/near-before:到GDP(
3|proposal/near-before:券は
3|proposal/near-before:券は、
3|proposal/near-before:券报
3|proposal/near-before:券报告
-3|proposal/near-before:前,把
3|proposal/near-before:前に
-3|proposal/near-before:前の抑
4|proposal/near-before:前任
4|proposal/near-before:前任首
-3|proposal/near-before:前公布
-5|proposal/near-before:前后
-5|proposal/near-before:前后把
3|proposal/near-before:前国
3|proposal/near-before:前国安
3|proposal/near-before:前干
3|proposal/near-before:前干事
-7|proposal/near-before:前把
-7|proposal/near-before:前把DEFENCE
7|proposal/near-before:前提
7|proposal/near-before:前提高
-3|proposal/near-before:力に
-3|proposal/near-before:力には
-3|proposal/near-before:力は
-3|proposal/near-before:力はな
3|proposal/near-before:加到
3|proposal/near-before:加到GDP
-3|proposal/near-before:加码到
4|proposal/near-before:加速
3|proposal/near-before:加速す
-3|proposal/near-before:务省
-3|proposal/near-before:务省人
-6|proposal/near-before:势恶
-6|proposal/near-before:势恶化
-6|proposal/near-before:務相
-3|proposal/near-before:務相は
-7|proposal/near-before:化,
-3|proposal/near-before:化,LAND
-4|proposal/near-before:化,该
4|proposal/near-before:十年
3|proposal/near-before:十年内
-5|proposal/near-before:升至
5|proposal/near-before:博沃
-9|proposal/near-before:占GDP
-4|proposal/near-before:占GDP(
-5|proposal/near-before:占GDP应
7|proposal/near-before:占GDP比
-3|proposal/near-before:占GDP约
4|proposal/near-before:卫产
4|proposal/near-before:卫产业
-3|proposal/near-before:即场
-3|proposal/near-before:即场起
-3|proposal/near-before:却还
-3|proposal/near-before:却还要
-3|proposal/near-before:去一
-3|proposal/near-before:去一个
4|proposal/near-before:参政
3|proposal/near-before:参政党
-3|proposal/near-before:参考
-3|proposal/near-before:参考に
3|proposal/near-before:参选
3|proposal/near-before:参选人
3|proposal/near-before:参院選
3|proposal/near-before:友会
3|proposal/near-before:反对
-3|proposal/near-before:可多
-3|proposal/near-before:可多花
-4|proposal/near-before:各国
-3|proposal/near-before:各国或
-3|proposal/near-before:合で
-4|proposal/near-before:合で、
-4|proposal/near-before:合の小
3|proposal/near-before:同友
3|proposal/near-before:同友会
3|proposal/near-before:同样
-3|proposal/near-before:同盟
-3|proposal/near-before:同盟的
-5|proposal/near-before:同社
-4|proposal/near-before:同社引
-4|proposal/near-before:后应
-4|proposal/near-before:后应达
-5|proposal/near-before:后把
-5|proposal/near-before:后把DEFENCE
-3|proposal/near-before:向NATO
-3|proposal/near-before:向NATO建
-3|proposal/near-before:向国
-3|proposal/near-before:向国会
-3|proposal/near-before:向在文
-4|proposal/near-before:否超
-4|proposal/near-before:否超过
-3|proposal/near-before:含め
-3|proposal/near-before:告,拟
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
7|proposal/near-before:員は
5|proposal/near-before:員会
5|proposal/near-before:員会は
3|proposal/near-before:喜明
3|proposal/near-before:喜明:
3|proposal/near-before:回来
3|proposal/near-before:回来了
3|proposal/near-before:回顾
3|proposal/near-before:回顾0
4|proposal/near-before:団連
4|proposal/near-before:団連が
-4|proposal/near-before:国不
-4|proposal/near-before:国不排
-4|proposal/near-before:国会
-3|proposal/near-before:国会报
3|proposal/near-before:国安
-3|proposal/near-before:国或
-3|proposal/near-before:国或可
4|proposal/near-before:国民
3|proposal/near-before:国防次
-7|proposal/near-before:国防相
-7|proposal/near-before:在DATE
-6|proposal/near-before:在DATE前
-4|proposal/near-before:在DATE把
4|proposal/near-before:在GDP
3|proposal/near-before:在GDP的
-3|proposal/near-before:在LAND任
-7|proposal/near-before:在下
-5|proposal/near-before:在下届
-3|proposal/near-before:在为
-3|proposal/near-before:在为DATE
-3|proposal/near-before:在文
-3|proposal/near-before:在文件
3|proposal/near-before:在竞
3|proposal/near-before:在竞选
-5|proposal/near-before:在远
-5|proposal/near-before:在远东
3|proposal/near-before:场憧
3|proposal/near-before:场憧憬
-3|proposal/near-before:场起
-3|proposal/near-before:场起哄
-4|proposal/near-before:基準
3|proposal/near-before:報告
3|proposal/near-before:報告書
3|proposal/near-before:増へ
3|proposal/near-before:増へ「
-3|proposal/near-before:増やす
3|proposal/near-before:増やせ
7|proposal/near-before:増額
3|proposal/near-before:増額そ
4|proposal/near-before:增#
4|proposal/near-before:增#,
3|proposal/near-before:增加到
3|proposal/near-before:增至
-4|proposal/near-before:士的
-4|proposal/near-before:士的话
-4|proposal/near-before:士称
-4|proposal/near-before:士称,
-3|proposal/near-before:士认
-3|proposal/near-before:士认为
-3|proposal/near-before:士说
-3|proposal/near-before:士说,
3|proposal/near-before:声音
3|proposal/near-before:声音主
-3|proposal/near-before:外长
-3|proposal/near-before:多提
-3|proposal/near-before:多提高
-3|proposal/near-before:多花
-3|proposal/near-before:大統
-3|proposal/near-before:大統領
-3|proposal/near-before:大胜_
3|proposal/near-before:大軍
3|proposal/near-before:大軍拡
3|proposal/near-before:央「
3|proposal/near-before:央「#
4|proposal/near-before:如LAND
-3|proposal/near-before:如USA
-3|proposal/near-before:如USA,
8|proposal/near-before:委员
4|proposal/near-before:委员会
5|proposal/near-before:委員
5|proposal/near-before:委員会
-4|proposal/near-before:媒:
-4|proposal/near-before:媒:LAND
-5|proposal/near-before:媒体
-6|proposal/near-before:媒体普
-6|proposal/near-before:媒披
-6|proposal/near-before:媒披露
-3|proposal/near-before:字:
-3|proposal/near-before:字:在
3|proposal/near-before:学者
-9|proposal/near-before:安保
-7|proposal/near-before:安保0
4|proposal/near-before:安保三
-3|proposal/near-before:安保文
5|proposal/near-before:安倍
3|proposal/near-before:安全保
-6|proposal/near-before:官员
-4|proposal/near-before:官房
-3|proposal/near-before:定_
-3|proposal/near-before:定_DEFENCE
4|proposal/near-before:定、自
-3|proposal/near-before:定に触
3|proposal/near-before:定为
3|proposal/near-before:定在
-3|proposal/near-before:定方
-3|proposal/near-before:定方法
3|proposal/near-before:宜分
3|proposal/near-before:宜分两
-3|proposal/near-before:宪民
-3|proposal/near-before:宪民主
-3|proposal/near-before:家:
-6|proposal/near-before:家会
-6|proposal/near-before:家会议
-3|proposal/near-before:家安
-3|proposal/near-before:家安全
-3|proposal/near-before:家明
-3|proposal/near-before:家明明
-5|proposal/near-before:審「
-3|proposal/near-before:審「DEFENCE
4|proposal/near-before:審議
4|proposal/near-before:審議会
3|proposal/near-before:寺五
3|proposal/near-before:寺五典
-3|proposal/near-before:导,
-3|proposal/near-before:将DEFENCE
-3|proposal/near-before:将DEFENCE从
3|proposal/near-before:将DEFENCE占
-7|proposal/near-before:将DEFENCE提
4|proposal/near-before:将DEFENCE目
-5|proposal/near-before:将讨
-5|proposal/near-before:将讨论
-4|proposal/near-before:小川
-4|proposal/near-before:小川淳
3|proposal/near-before:小组
5|proposal/near-before:小野
3|proposal/near-before:小野寺
5|proposal/near-before:少な
5|proposal/near-before:少なく
6|proposal/near-before:少达
6|proposal/near-before:少达到
3|proposal/near-before:就达
3|proposal/near-before:就达到
3|proposal/near-before:尽快
-6|proposal/near-before:局势
-6|proposal/near-before:局势恶
-4|proposal/near-before:川淳
-4|proposal/near-before:川淳也
3|proposal/near-before:工党
3|proposal/near-before:已有
3|proposal/near-before:已有人
-3|proposal/near-before:已超
-3|proposal/near-before:已超过
3|proposal/near-before:巴德
3|proposal/near-before:巴德诺
3|proposal/near-before:市场
3|proposal/near-before:市场憧
5|proposal/near-before:市早
5|proposal/near-before:市早苗
-3|proposal/near-before:布,
-3|proposal/near-before:布,拟
-4|proposal/near-before:希望
-5|proposal/near-before:希望在
-3|proposal/near-before:带去
-3|proposal/near-before:带去一
-3|proposal/near-before:幅」
-3|proposal/near-before:幅」持
5|proposal/near-before:幕僚
3|proposal/near-before:干事
3|proposal/near-before:干事长
11|proposal/near-before:年内
-5|proposal/near-before:年末
-5|proposal/near-before:年末に
-4|proposal/near-before:幹部
-3|proposal/near-before:幹部の
-4|proposal/near-before:应付
-5|proposal/near-before:应付LAND
-4|proposal/near-before:应否
-4|proposal/near-before:应否超
3|proposal/near-before:应把
3|proposal/near-before:应把DEFENCE
-3|proposal/near-before:应考
-3|proposal/near-before:应考虑
-7|proposal/near-before:应达
-5|proposal/near-before:应逐
-5|proposal/near-before:应逐步
-3|proposal/near-before:府DATE
-7|proposal/near-before:府が
3|proposal/near-before:府がDATE
-3|proposal/near-before:府がDEFENCE
-3|proposal/near-before:府が年
-3|proposal/near-before:府が検
4|proposal/near-before:府の
3|proposal/near-before:府の有
-5|proposal/near-before:府は
-3|proposal/near-before:府は、
-5|proposal/near-before:府・
-5|proposal/near-before:府・与
-17|proposal/near-before:府内
-11|proposal/near-before:府内で
3|proposal/near-before:府分
3|proposal/near-before:府分阶
5|proposal/near-before:府将
5|proposal/near-before:府将DEFENCE
4|proposal/near-before:府把
3|proposal/near-before:府把DEFENCE
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
-3|proposal/near-before:建言
-3|proposal/near-before:建言,
20|proposal/near-before:建议
-3|proposal/near-before:建议DATE
4|proposal/near-before:建议DEFENCE
3|proposal/near-before:建议LAND
-4|proposal/near-before:建议把
6|proposal/near-before:建议政
3|proposal/near-before:建议新
3|proposal/near-before:开出
-4|proposal/near-before:引LAND
-7|proposal/near-before:引述
-7|proposal/near-before:引述执
-5|proposal/near-before:张,应
3|proposal/near-before:张DEFENCE
-4|proposal/near-before:张今
-4|proposal/near-before:张今后
-5|proposal/near-before:张先
-3|proposal/near-before:张先以
7|proposal/near-before:张将
6|proposal/near-before:张将DEFENCE
4|proposal/near-before:张把
4|proposal/near-before:张把DEFENCE
-3|proposal/near-before:张最
-3|proposal/near-before:张最多
-3|proposal/near-before:当初
-5|proposal/near-before:後、
4|proposal/near-before:德诺
3|proposal/near-before:德诺赫
5|proposal/near-before:必要
4|proposal/near-before:总统普
-4|proposal/near-before:息人
-4|proposal/near-before:息人士
-6|proposal/near-before:恶化
-6|proposal/near-before:恶化,
-4|proposal/near-before:情况升
-3|proposal/near-before:意在
-3|proposal/near-before:意在为
4|proposal/near-before:意見
4|proposal/near-before:意見書
3|proposal/near-before:慰灵
3|proposal/near-before:慰灵日
3|proposal/near-before:憧憬
3|proposal/near-before:憧憬LAND
3|proposal/near-before:憬LAND
3|proposal/near-before:憬LAND把
3|proposal/near-before:成立
3|proposal/near-before:成立_
-3|proposal/near-before:或可
-3|proposal/near-before:或可多
-4|proposal/near-before:战略
3|proposal/near-before:战略政
5|proposal/near-before:戦期
5|proposal/near-before:戦期の
-4|proposal/near-before:托瑞
-4|proposal/near-before:托瑞斯
-3|proposal/near-before:执政党
3|proposal/near-before:执政联
-5|proposal/near-before:扩张
-5|proposal/near-before:扩张,
3|proposal/near-before:批中
3|proposal/near-before:批中央
4|proposal/near-before:承诺
3|proposal/near-before:把\"
3|proposal/near-before:把\"DEFENCE
-4|proposal/near-before:把DEFENCE
-3|proposal/near-before:把DEFENCE由
4|proposal/near-before:把DEFENCE目
-3|proposal/near-before:把同
-3|proposal/near-before:把同盟
-3|proposal/near-before:抑止
-3|proposal/near-before:抑止力
-3|proposal/near-before:投資
-3|proposal/near-before:抛出
-3|proposal/near-before:抛出\"
4|proposal/near-before:报告
3|proposal/near-before:报告指
-3|proposal/near-before:报导
-3|proposal/near-before:报导,
-3|proposal/near-before:报道
-6|proposal/near-before:披露的
-3|proposal/near-before:抬高
-3|proposal/near-before:抬高到
4|proposal/near-before:押注
3|proposal/near-before:担増
3|proposal/near-before:担増へ
5|proposal/near-before:拉博
5|proposal/near-before:拉博沃
-6|proposal/near-before:拟在
-3|proposal/near-before:拟在LAND
-6|proposal/near-before:拟将
-6|proposal/near-before:拟将DEFENCE
-3|proposal/near-before:拟提高
3|proposal/near-before:拡の
3|proposal/near-before:拡の果
-3|proposal/near-before:持た
-3|proposal/near-before:持たせ
3|proposal/near-before:指,
3|proposal/near-before:指,市
-5|proposal/near-before:排除
-4|proposal/near-before:排除向
-6|proposal/near-before:探讨
-3|proposal/near-before:探讨修
-3|proposal/near-before:推\"
4|proposal/near-before:掲げ
3|proposal/near-before:提出
4|proposal/near-before:提出的
-4|proposal/near-before:提到#
3|proposal/near-before:提到GDP
-3|proposal/near-before:提升
3|proposal/near-before:提案
-8|proposal/near-before:提至
-3|proposal/near-before:提至GDP
6|proposal/near-before:提言
-5|proposal/near-before:提言「
4|proposal/near-before:提言し
3|proposal/near-before:提言は
-4|proposal/near-before:提议,
3|proposal/near-before:提议把
4|proposal/near-before:提高到
-4|proposal/near-before:援引
-4|proposal/near-before:援引LAND
-3|proposal/near-before:支出
-7|proposal/near-before:改为
-9|proposal/near-before:改定
-3|proposal/near-before:改定_
-4|proposal/near-before:改革
-4|proposal/near-before:改革連
3|proposal/near-before:政が
3|proposal/near-before:政がも
-3|proposal/near-before:政党专
-3|proposal/near-before:政党人
-4|proposal/near-before:政党消
-17|proposal/near-before:政府
-3|proposal/near-before:政府DATE
-5|proposal/near-before:政府が
3|proposal/near-before:政府の
-7|proposal/near-before:政府は
-4|proposal/near-before:政府・
-14|proposal/near-before:政府内
3|proposal/near-before:政府分
5|proposal/near-before:政府将
4|proposal/near-before:政府把
3|proposal/near-before:政府有
3|proposal/near-before:政府本
-5|proposal/near-before:政府正
-3|proposal/near-before:政府関
4|proposal/near-before:政策
3|proposal/near-before:政策研
3|proposal/near-before:政联
3|proposal/near-before:政联盟
3|proposal/near-before:政調
-6|proposal/near-before:数字
-3|proposal/near-before:数字:
-3|proposal/near-before:敲定
-11|proposal/near-before:文件
-3|proposal/near-before:文件,
-3|proposal/near-before:文件列
-5|proposal/near-before:文書
-3|proposal/near-before:文書に
-3|proposal/near-before:文書の
-4|proposal/near-before:斯主
-4|proposal/near-before:斯主张
-4|proposal/near-before:斯托
-4|proposal/near-before:斯托瑞
4|proposal/near-before:新会
3|proposal/near-before:新党
-3|proposal/near-before:新武
-3|proposal/near-before:新武装
-3|proposal/near-before:新版
-3|proposal/near-before:新目
-4|proposal/near-before:新目標
-5|proposal/near-before:新闻
-3|proposal/near-before:新闻》
3|proposal/near-before:新首
3|proposal/near-before:新首相
-3|proposal/near-before:方で
5|proposal/near-before:方に
5|proposal/near-before:方に」
-8|proposal/near-before:方案
-5|proposal/near-before:方案,
-3|proposal/near-before:方案提
-3|proposal/near-before:方法
-3|proposal/near-before:方法を
5|proposal/near-before:日_
3|proposal/near-before:日_知
-12|proposal/near-before:日媒
-4|proposal/near-before:日媒:
-6|proposal/near-before:日媒披
-4|proposal/near-before:日新
-4|proposal/near-before:日新闻
-5|proposal/near-before:日本
-5|proposal/near-before:日本媒
3|proposal/near-before:日興
3|proposal/near-before:日興証
5|proposal/near-before:早苗
-3|proposal/near-before:时占GDP
-3|proposal/near-before:时还
-3|proposal/near-before:时还向
3|proposal/near-before:明:
3|proposal/near-before:明:LAND
-3|proposal/near-before:明DATE
-3|proposal/near-before:明DATEDEFENCE
-3|proposal/near-before:明元
-3|proposal/near-before:明元代
-3|proposal/near-before:明已
-3|proposal/near-before:明已超
-3|proposal/near-before:明明
-3|proposal/near-before:明明已
3|proposal/near-before:明确
5|proposal/near-before:普拉
5|proposal/near-before:普拉博
-6|proposal/near-before:普遍
-6|proposal/near-before:普遍预
3|proposal/near-before:智库
4|proposal/near-before:書_
4|proposal/near-before:書_DEFENCE
3|proposal/near-before:書で
3|proposal/near-before:書で、
-3|proposal/near-before:書に
-3|proposal/near-before:書の
3|proposal/near-before:書簡
3|proposal/near-before:書簡で
3|proposal/near-before:曾主
3|proposal/near-before:曾主张
-3|proposal/near-before:最多提
9|proposal/near-before:有人
3|proposal/near-before:有声
3|proposal/near-before:有声音
3|proposal/near-before:有委
3|proposal/near-before:有委员
3|proposal/near-before:有必
3|proposal/near-before:有必要
-3|proposal/near-before:有方
-3|proposal/near-before:有方案
5|proposal/near-before:有理
4|proposal/near-before:有理会
9|proposal/near-before:有識
9|proposal/near-before:有識者
5|proposal/near-before:有识
5|proposal/near-before:有识者
-5|proposal/near-before:望在
-5|proposal/near-before:望在下
-4|proposal/near-before:朝日
-4|proposal/near-before:朝日新
-5|proposal/near-before:期に
5|proposal/near-before:期の
5|proposal/near-before:期の考
-3|proposal/near-before:期中
-3|proposal/near-before:期中に
-4|proposal/near-before:期内
-3|proposal/near-before:期内使
3|proposal/near-before:期内就
-4|proposal/near-before:期内达
-3|proposal/near-before:期的
-7|proposal/near-before:期限
3|proposal/near-before:未来
-5|proposal/near-before:末に
-3|proposal/near-before:末に決
-5|proposal/near-before:本媒
-5|proposal/near-before:本媒体
6|proposal/near-before:本届
5|proposal/near-before:本届议
3|proposal/near-before:李喜
3|proposal/near-before:李喜明
3|proposal/near-before:来了
3|proposal/near-before:来了」
3|proposal/near-before:析:
3|proposal/near-before:析:LAND
-3|proposal/near-before:析人
-3|proposal/near-before:析人士
3|proposal/near-before:果て
3|proposal/near-before:果てに
3|proposal/near-before:查会
3|proposal/near-before:标:
-5|proposal/near-before:标上
-5|proposal/near-before:标上调
-6|proposal/near-before:标为
4|proposal/near-before:标定
6|proposal/near-before:标提
6|proposal/near-before:标提高
3|proposal/near-before:核で
4|proposal/near-before:案「
4|proposal/near-before:案「DATE
-3|proposal/near-before:案に
-4|proposal/near-before:案为
-4|proposal/near-before:案为DATE
4|proposal/near-before:案增
4|proposal/near-before:案增#
-3|proposal/near-before:案提
-3|proposal/near-before:案提出
-10|proposal/near-before:検討
-4|proposal/near-before:検討す
-3|proposal/near-before:概算
-3|proposal/near-before:概算要
-3|proposal/near-before:槛由
-3|proposal/near-before:槛由#
-4|proposal/near-before:標_
-3|proposal/near-before:標_な
-3|proposal/near-before:標に
4|proposal/near-before:標の
-4|proposal/near-before:標をGDP
3|proposal/near-before:権限
3|proposal/near-before:権限法
-9|proposal/near-before:次の
-8|proposal/near-before:次の議
4|proposal/near-before:次は
4|proposal/near-before:次官
-3|proposal/near-before:止力
-3|proposal/near-before:止力に
3|proposal/near-before:止步
3|proposal/near-before:止步于
-6|proposal/near-before:正在
-6|proposal/near-before:正研
-4|proposal/near-before:正研究
-3|proposal/near-before:此举
-3|proposal/near-before:此举意
3|proposal/near-before:步于
-3|proposal/near-before:步提
-3|proposal/near-before:步提高
3|proposal/near-before:步走
3|proposal/near-before:步走,
-3|proposal/near-before:武装
-3|proposal/near-before:武装ALLIES
3|proposal/near-before:段调
3|proposal/near-before:段调高
-3|proposal/near-before:比#、
-3|proposal/near-before:比#に
4|proposal/near-before:比#を
-3|proposal/near-before:比例升
3|proposal/near-before:比率
3|proposal/near-before:比率订
5|proposal/near-before:比重
3|proposal/near-before:比重宜
3|proposal/near-before:氏「
7|proposal/near-before:氏は
3|proposal/near-before:民の
-4|proposal/near-before:民提
-4|proposal/near-before:民提言
4|proposal/near-before:民案
4|proposal/near-before:民案「
3|proposal/near-before:民間
5|proposal/near-before:水準
3|proposal/near-before:水準を
4|proposal/near-before:求め
4|proposal/near-before:求める
-5|proposal/near-before:求改
-5|proposal/near-before:求改为
3|proposal/near-before:求政
3|proposal/near-before:求政府
-3|proposal/near-before:決める
8|proposal/near-before:没有
5|proposal/near-before:没有理
-3|proposal/near-before:法を
-3|proposal/near-before:法を参
3|proposal/near-before:法成
3|proposal/near-before:法成立
-6|proposal/near-before:测该
-6|proposal/near-before:测该目
-6|proposal/near-before:海保
-5|proposal/near-before:海保・
-4|proposal/near-before:消息
-4|proposal/near-before:消息人
-4|proposal/near-before:淳也
-4|proposal/near-before:淳也代
3|proposal/near-before:済同
3|proposal/near-before:済同友
3|proposal/near-before:灵日
3|proposal/near-before:灵日_
3|proposal/near-before:独で
-3|proposal/near-before:独家
-3|proposal/near-before:独家:
3|proposal/near-before:率订
3|proposal/near-before:率订于
-3|proposal/near-before:现时
-3|proposal/near-before:现时占
4|proposal/near-before:理は
4|proposal/near-before:理は、
4|proposal/near-before:理会
4|proposal/near-before:理会前
4|proposal/near-before:理解
3|proposal/near-before:理解を
-4|proposal/near-before:瑞斯
-4|proposal/near-before:瑞斯主
-3|proposal/near-before:由#
-3|proposal/near-before:由#调
-4|proposal/near-before:由现
-3|proposal/near-before:由现时
3|proposal/near-before:电视
3|proposal/near-before:电视节
-4|proposal/near-before:界で
-4|proposal/near-before:界では
3|proposal/near-before:略政
3|proposal/near-before:略政策
-3|proposal/near-before:発を
-3|proposal/near-before:発を含
-4|proposal/near-before:的#
-3|proposal/near-before:的#再
-7|proposal/near-before:的DEFENCE
-4|proposal/near-before:的DEFENCE占
3|proposal/near-before:的LAND
-5|proposal/near-before:的专
-5|proposal/near-before:的专家
-5|proposal/near-before:的扩
-5|proposal/near-before:的扩张
-3|proposal/near-before:的数
-3|proposal/near-before:的数字
-4|proposal/near-before:的方
-4|proposal/near-before:的方案
-4|proposal/near-before:的比例
4|proposal/near-before:的比重
4|proposal/near-before:的目
4|proposal/near-before:的目标
-7|proposal/near-before:的话
-6|proposal/near-before:的话说
-6|proposal/near-before:的选
-6|proposal/near-before:的选项
-3|proposal/near-before:的门
-3|proposal/near-before:的门槛
-4|proposal/near-before:皮斯
-4|proposal/near-before:皮斯托
3|proposal/near-before:盟内
3|proposal/near-before:盟内部
-3|proposal/near-before:盟的
-3|proposal/near-before:盟的门
6|proposal/near-before:目标
3|proposal/near-before:目标:
-5|proposal/near-before:目标上
-6|proposal/near-before:目标为
4|proposal/near-before:目标定
6|proposal/near-before:目标提
-6|proposal/near-before:目標
-4|proposal/near-before:目標_
-3|proposal/near-before:目標に
4|proposal/near-before:目標の
-3|proposal/near-before:相LAND
-3|proposal/near-before:相、
-6|proposal/near-before:相が
3|proposal/near-before:相に
-6|proposal/near-before:相はDATE
-3|proposal/near-before:相はDEFENCE
4|proposal/near-before:相升
4|proposal/near-before:相升至
-6|proposal/near-before:相周
-6|proposal/near-before:相周辺
-3|proposal/near-before:省主
-3|proposal/near-before:省主张
-3|proposal/near-before:省人
-3|proposal/near-before:省人士
4|proposal/near-before:着眼
3|proposal/near-before:知事
3|proposal/near-before:知事批
-3|proposal/near-before:码到
6|proposal/near-before:研究所
-3|proposal/near-before:研究開
-5|proposal/near-before:研议
5|proposal/near-before:示,
4|proposal/near-before:示,LAND
3|proposal/near-before:示し、
-3|proposal/near-before:示した
-7|proposal/near-before:社引
-7|proposal/near-before:社引述
-4|proposal/near-before:私下
-8|proposal/near-before:称,
-4|proposal/near-before:称,腹
-3|proposal/near-before:程度
-4|proposal/near-before:程度か
6|proposal/near-before:究所
-3|proposal/near-before:究開
-3|proposal/near-before:究開発
3|proposal/near-before:究院
3|proposal/near-before:究院建
3|proposal/near-before:立_
3|proposal/near-before:立_ALLIES
-3|proposal/near-before:立宪
-3|proposal/near-before:立宪民
-5|proposal/near-before:立的
-5|proposal/near-before:立的专
6|proposal/near-before:竞选
3|proposal/near-before:策研
3|proposal/near-before:策研究
-3|proposal/near-before:算,
-4|proposal/near-before:算入
-3|proposal/near-before:算定
-3|proposal/near-before:算定方
-3|proposal/near-before:算要
-3|proposal/near-before:算要求
3|proposal/near-before:簡で
3|proposal/near-before:簡で増
4|proposal/near-before:約_
-4|proposal/near-before:約、
-4|proposal/near-before:約、DEFENCE
3|proposal/near-before:約で
-4|proposal/near-before:紙に
-4|proposal/near-before:紙には
4|proposal/near-before:経団
4|proposal/near-before:経団連
6|proposal/near-before:経済
3|proposal/near-before:経済同
3|proposal/near-before:経費
-3|proposal/near-before:統領
3|proposal/near-before:維新
7|proposal/near-before:総裁
5|proposal/near-before:総裁選
-3|proposal/near-before:约#
-3|proposal/near-before:约#,
3|proposal/near-before:经费
4|proposal/near-before:经费在
4|proposal/near-before:统普
4|proposal/near-before:统普拉
3|proposal/near-before:绳慰
3|proposal/near-before:绳慰灵
4|proposal/near-before:维新
4|proposal/near-before:维新会
-3|proposal/near-before:美元
6|proposal/near-before:考え
5|proposal/near-before:考え方
-3|proposal/near-before:考に
-3|proposal/near-before:考に、
-12|proposal/near-before:考虑
-3|proposal/near-before:考虑写
-3|proposal/near-before:考虑在
-4|proposal/near-before:考虑将
-3|proposal/near-before:者に
-3|proposal/near-before:者によ
14|proposal/near-before:者会
9|proposal/near-before:者会議
5|proposal/near-before:者会议
5|proposal/near-before:联盟
3|proposal/near-before:联盟内
-3|proposal/near-before:胜_
-3|proposal/near-before:胜_DEFENCE
-3|proposal/near-before:脳会
-3|proposal/near-before:脳会議
-4|proposal/near-before:腹案
-4|proposal/near-before:腹案为
-3|proposal/near-before:自前
-3|proposal/near-before:自前の
5|proposal/near-before:自民
-4|proposal/near-before:自民提
4|proposal/near-before:自民案
3|proposal/near-before:自由
-7|proposal/near-before:至GDP
-6|proposal/near-before:至GDP的
10|proposal/near-before:至少
6|proposal/near-before:至少达
3|proposal/near-before:興証
3|proposal/near-before:興証券
3|proposal/near-before:节目
-4|proposal/near-before:若局
-4|proposal/near-before:若局势
4|proposal/near-before:若能
-4|proposal/near-before:若要
-4|proposal/near-before:草案
-3|proposal/near-before:虑写
-3|proposal/near-before:虑写入
-3|proposal/near-before:虑在
-4|proposal/near-before:虑将
-4|proposal/near-before:虑将DEFENCE
5|proposal/near-before:衆院
5|proposal/near-before:衆院選
-4|proposal/near-before:补充
-4|proposal/near-before:补充,
-3|proposal/near-before:表「
-3|proposal/near-before:表は
-3|proposal/near-before:表は「
5|proposal/near-before:表示
3|proposal/near-before:表示,
5|proposal/near-before:裁選
4|proposal/near-before:裁選で
-3|proposal/near-before:装ALLIES
-3|proposal/near-before:装ALLIES\"
-3|proposal/near-before:要加
-3|proposal/near-before:要加码
-5|proposal/near-before:要求改
3|proposal/near-before:要求政
-3|proposal/near-before:見で「
4|proposal/near-before:見書
4|proposal/near-before:見書_
-4|proposal/near-before:视情
-4|proposal/near-before:视情况
3|proposal/near-before:视节
3|proposal/near-before:视节目
3|proposal/near-before:解を
3|proposal/near-before:解を示
-4|proposal/near-before:言,
-3|proposal/near-before:言,把
-5|proposal/near-before:言「
3|proposal/near-before:言し
3|proposal/near-before:言した
3|proposal/near-before:言は
-4|proposal/near-before:討す
-4|proposal/near-before:討する
3|proposal/near-before:記し
3|proposal/near-before:記した
-4|proposal/near-before:設け
4|proposal/near-before:訴え
3|proposal/near-before:訴え、
4|proposal/near-before:証券
3|proposal/near-before:証券は
-4|proposal/near-before:調整
5|proposal/near-before:調査
10|proposal/near-before:識者
9|proposal/near-before:識者会
4|proposal/near-before:議が
3|proposal/near-before:議が、
-4|proposal/near-before:議で
-3|proposal/near-before:議会
-5|proposal/near-before:議会会
8|proposal/near-before:議員
5|proposal/near-before:議員は
3|proposal/near-before:订于
4|proposal/near-before:订安
4|proposal/near-before:订安保
-3|proposal/near-before:订文
-3|proposal/near-before:订文件
10|proposal/near-before:认为
7|proposal/near-before:认为,
-3|proposal/near-before:讨修
-3|proposal/near-before:讨修订
-8|proposal/near-before:讨论
-5|proposal/near-before:讨论DEFENCE
-6|proposal/near-before:讨论过
-5|proposal/near-before:议DATE
-3|proposal/near-before:议DATE前
6|proposal/near-before:议DEFENCE
3|proposal/near-before:议DEFENCE至
4|proposal/near-before:议LAND
-3|proposal/near-before:议倾
-3|proposal/near-before:议倾向
6|proposal/near-before:议员
3|proposal/near-before:议员主
-3|proposal/near-before:议员即
3|proposal/near-before:议员提
-6|proposal/near-before:议将
-5|proposal/near-before:议将讨
4|proposal/near-before:议建
4|proposal/near-before:议建议
3|proposal/near-before:议提
6|proposal/near-before:议政
6|proposal/near-before:议政府
3|proposal/near-before:议新
3|proposal/near-before:议新政
-5|proposal/near-before:论DEFENCE
-5|proposal/near-before:论DEFENCE占
3|proposal/near-before:论坛
-10|proposal/near-before:论过
-5|proposal/near-before:论过在
-5|proposal/near-before:设立
-5|proposal/near-before:设立的
-4|proposal/near-before:评估
-3|proposal/near-before:评估过
5|proposal/near-before:识者
5|proposal/near-before:识者会
-6|proposal/near-before:话说
-6|proposal/near-before:话说,
-4|proposal/near-before:该国
-4|proposal/near-before:该国不
-6|proposal/near-before:该目
-6|proposal/near-before:该目标
-3|proposal/near-before:该省
-3|proposal/near-before:该省主
-12|proposal/near-before:说,
-3|proposal/near-before:说,该
3|proposal/near-before:诺赫
3|proposal/near-before:诺赫要
3|proposal/near-before:调查
3|proposal/near-before:调查会
3|proposal/near-before:调高,
3|proposal/near-before:負担
3|proposal/near-before:負担増
-5|proposal/near-before:財務
-5|proposal/near-before:財務相
3|proposal/near-before:財政が
-3|proposal/near-before:财务
-3|proposal/near-before:财务省
-5|proposal/near-before:质疑
4|proposal/near-before:费在
4|proposal/near-before:费在DATE
3|proposal/near-before:赫要
3|proposal/near-before:赫要求
3|proposal/near-before:走,
3|proposal/near-before:走,DATE
-3|proposal/near-before:起哄
-3|proposal/near-before:起哄:
-8|proposal/near-before:超过
-4|proposal/near-before:超过#
3|proposal/near-before:軍拡
3|proposal/near-before:軍拡の
-6|proposal/near-before:辺は
-5|proposal/near-before:辺は「
-5|proposal/near-before:过#
-3|proposal/near-before:过#,
-5|proposal/near-before:过在
-5|proposal/near-before:过在DATE
-3|proposal/near-before:还向
-3|proposal/near-before:还向NATO
-4|proposal/near-before:还希
-4|proposal/near-before:还希望
-3|proposal/near-before:还要
-3|proposal/near-before:还要加
-5|proposal/near-before:远东
-5|proposal/near-before:远东的
3|proposal/near-before:述べ
3|proposal/near-before:述べ、
-7|proposal/near-before:述执
-7|proposal/near-before:述执政
5|proposal/near-before:选举
5|proposal/near-before:选人
-6|proposal/near-before:选项
-6|proposal/near-before:选项从
-3|proposal/near-before:逐步
-3|proposal/near-before:逐步提
-4|proposal/near-before:通信
-4|proposal/near-before:通信に
3|proposal/near-before:速す
3|proposal/near-before:速する
4|proposal/near-before:連が
4|proposal/near-before:連が意
-6|proposal/near-before:遍预
-6|proposal/near-before:遍预测
-3|proposal/near-before:道内
-3|proposal/near-before:道内首
-4|proposal/near-before:道改
-4|proposal/near-before:道改革
7|proposal/near-before:選で
4|proposal/near-before:選公
4|proposal/near-before:選公約
3|proposal/near-before:選挙
-3|proposal/near-before:邻国
3|proposal/near-before:部,
3|proposal/near-before:部,把
-3|proposal/near-before:部の一
-3|proposal/near-before:部は
-3|proposal/near-before:部は、
-3|proposal/near-before:部评
-3|proposal/near-before:部评估
-6|proposal/near-before:酝酿
3|proposal/near-before:重宜
3|proposal/near-before:重宜分
-3|proposal/near-before:重新
-3|proposal/near-before:重新武
3|proposal/near-before:野寺
3|proposal/near-before:野寺五
3|proposal/near-before:野有
3|proposal/near-before:野有声
-3|proposal/near-before:長「
6|proposal/near-before:長は
-4|proposal/near-before:長期
-5|proposal/near-before:长:
-4|proposal/near-before:长皮
-4|proposal/near-before:长皮斯
-3|proposal/near-before:開発
-3|proposal/near-before:開発を
-3|proposal/near-before:関係
-3|proposal/near-before:関係者
-5|proposal/near-before:门槛
-3|proposal/near-before:门槛由
4|proposal/near-before:防卫
4|proposal/near-before:防卫产
3|proposal/near-before:防権
3|proposal/near-before:防権限
3|proposal/near-before:防次
3|proposal/near-before:防次官
-7|proposal/near-before:防相
-4|proposal/near-before:防相は
4|proposal/near-before:防衛
-6|proposal/near-before:防长
-5|proposal/near-before:防长:
5|proposal/near-before:阶段
3|proposal/near-before:阶段调
3|proposal/near-before:限法
3|proposal/near-before:限法成
4|proposal/near-before:院、
4|proposal/near-before:院、DEFENCE
3|proposal/near-before:院建
3|proposal/near-before:院建议
8|proposal/near-before:院選
3|proposal/near-before:院選公
-4|proposal/near-before:除向
3|proposal/near-before:需要
3|proposal/near-before:露,
5|proposal/near-before:露,LAND
-6|proposal/near-before:露的
-6|proposal/near-before:露的选
-3|proposal/near-before:面はDATE
-4|proposal/near-before:革連
-4|proposal/near-before:革連合
3|proposal/near-before:音主
3|proposal/near-before:音主张
3|proposal/near-before:額そ
3|proposal/near-before:額その
-6|proposal/near-before:项从
-4|proposal/near-before:项从#
3|proposal/near-before:顾0
3|proposal/near-before:顾0:
3|proposal/near-before:顾问
-4|proposal/near-before:预测
-6|proposal/near-before:预测该
4|proposal/near-before:首は
4|proposal/near-before:首相「
4|proposal/near-before:首相は
4|proposal/near-before:首相升
-6|proposal/near-before:首相周
-5|proposal/near-before:首脳
-3|proposal/near-before:首脳会
-3|proposal/near-before:首長
-3|proposal/near-before:首長「
4|proposal/near-before:高,
3|proposal/near-before:高,DATE
4|proposal/near-before:高市
4|proposal/near-before:高市早
-4|proposal/near-before:高至
-3|proposal/near-before:高至GDP
6|proposal/near-before:鼓吹
23|proposal/nobody-named:False
27|proposal/nobody-named:True
-3|proposal/opens:(
6|proposal/opens:2
3|proposal/opens:2%
3|proposal/opens:2%を
3|proposal/opens:20
-3|proposal/opens:5年以
-3|proposal/opens:<Q
-3|proposal/opens:<Q&
-4|proposal/opens:A
-4|proposal/opens:A_
-4|proposal/opens:A_1
-3|proposal/opens:G
-3|proposal/opens:GD
-3|proposal/opens:GDP
-6|proposal/opens:N
-5|proposal/opens:NA
-5|proposal/opens:NAT
3|proposal/opens:S
3|proposal/opens:SM
3|proposal/opens:SMB
-3|proposal/opens:[
-6|proposal/opens:《
-9|proposal/opens:「3
-6|proposal/opens:「3%
-3|proposal/opens:「3・
3|proposal/opens:「中
3|proposal/opens:「中核
5|proposal/opens:【
3|proposal/opens:〔
3|proposal/opens:イン
3|proposal/opens:インド
3|proposal/opens:エ
-3|proposal/opens:オ
-3|proposal/opens:オラ
-3|proposal/opens:オラン
3|proposal/opens:ドッ
3|proposal/opens:ドッズ
3|proposal/opens:フィ
4|proposal/opens:フィン
3|proposal/opens:一
-3|proposal/opens:一方
-3|proposal/opens:一方で
-3|proposal/opens:三位
-3|proposal/opens:三位知
9|proposal/opens:与
8|proposal/opens:与党
9|proposal/opens:与党内
3|proposal/opens:与党幹
3|proposal/opens:世
3|proposal/opens:世論
3|proposal/opens:世論調
3|proposal/opens:中間
-4|proposal/opens:他
4|proposal/opens:他没
4|proposal/opens:他没有
-4|proposal/opens:他补
-4|proposal/opens:他补充
-7|proposal/opens:他还
-3|proposal/opens:他还向
-4|proposal/opens:他还希
6|proposal/opens:元
4|proposal/opens:元防
4|proposal/opens:元防衛
5|proposal/opens:党
4|proposal/opens:党内
-3|proposal/opens:公明元
-9|proposal/opens:共
-12|proposal/opens:共同
-9|proposal/opens:共同社
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
-3|proposal/opens:分析人
-5|proposal/opens:前外
-3|proposal/opens:北大
-3|proposal/opens:北大西
6|proposal/opens:北约要
3|proposal/opens:印度国
11|proposal/opens:参
4|proposal/opens:参政
3|proposal/opens:参政党
5|proposal/opens:参院
-3|proposal/opens:哈萨
-3|proposal/opens:哈萨克
3|proposal/opens:回
3|proposal/opens:回顾
3|proposal/opens:回顾2
-3|proposal/opens:国
4|proposal/opens:国民
-9|proposal/opens:国防
-4|proposal/opens:国防費
-8|proposal/opens:国防部
-3|proposal/opens:外
-4|proposal/opens:外務
-4|proposal/opens:外務省
-3|proposal/opens:多位
-3|proposal/opens:多位熟
-3|proposal/opens:大会
-3|proposal/opens:大会发
3|proposal/opens:大軍
3|proposal/opens:大軍拡
-3|proposal/opens:安保
5|proposal/opens:安倍
3|proposal/opens:小
4|proposal/opens:小野
3|proposal/opens:小野田
5|proposal/opens:岸
5|proposal/opens:岸田
4|proposal/opens:川
4|proposal/opens:川普
3|proposal/opens:左
3|proposal/opens:年
-3|proposal/opens:幹
-3|proposal/opens:幹部
-3|proposal/opens:幹部の
4|proposal/opens:座
4|proposal/opens:座長
4|proposal/opens:座長が
-3|proposal/opens:当面は
-6|proposal/opens:彭
-6|proposal/opens:彭博
-6|proposal/opens:彭博社
8|proposal/opens:执
8|proposal/opens:执政
4|proposal/opens:执政党
3|proposal/opens:执政联
4|proposal/opens:报
4|proposal/opens:报告
-4|proposal/opens:据
4|proposal/opens:提
3|proposal/opens:提言
-15|proposal/opens:政
-20|proposal/opens:政府
-5|proposal/opens:政府が
-5|proposal/opens:政府は
-4|proposal/opens:政府・
-8|proposal/opens:政府内
3|proposal/opens:政府有
-3|proposal/opens:政府関
-9|proposal/opens:日
-13|proposal/opens:日媒
-4|proposal/opens:日媒:
-6|proposal/opens:日媒披
-3|proposal/opens:日本
4|proposal/opens:日本军
-3|proposal/opens:日本媒
-6|proposal/opens:日本拟
-18|proposal/opens:日本政
3|proposal/opens:日本朝
3|proposal/opens:日本维
4|proposal/opens:日本自
-3|proposal/opens:日本首
3|proposal/opens:日防
3|proposal/opens:日防卫
3|proposal/opens:有
-3|proposal/opens:有方
-3|proposal/opens:有方案
4|proposal/opens:有識
4|proposal/opens:有識者
4|proposal/opens:李
3|proposal/opens:李喜
3|proposal/opens:李喜明
-3|proposal/opens:杜
-3|proposal/opens:杜达
-3|proposal/opens:杜达访
-4|proposal/opens:次の
-4|proposal/opens:次の議
-5|proposal/opens:欧
-5|proposal/opens:欧盟
-4|proposal/opens:欧盟委
3|proposal/opens:民
-7|proposal/opens:波
-7|proposal/opens:波兰
-6|proposal/opens:波兰总
-7|proposal/opens:海
-6|proposal/opens:海保
-3|proposal/opens:海保・
-4|proposal/opens:演
-4|proposal/opens:演説
-4|proposal/opens:演説後
4|proposal/opens:澳
4|proposal/opens:澳大
4|proposal/opens:澳大利
3|proposal/opens:独で
3|proposal/opens:独で3
-3|proposal/opens:独家
-3|proposal/opens:独家:
7|proposal/opens:米
4|proposal/opens:米国
9|proposal/opens:経
4|proposal/opens:経団
4|proposal/opens:経団連
5|proposal/opens:経済
3|proposal/opens:経済同
10|proposal/opens:美
9|proposal/opens:美国
3|proposal/opens:美国前
26|proposal/opens:自
21|proposal/opens:自民
22|proposal/opens:自民党
-5|proposal/opens:自民提
3|proposal/opens:英国保
3|proposal/opens:衆
3|proposal/opens:衆院
3|proposal/opens:衆院選
-17|proposal/opens:財
-13|proposal/opens:財務
-6|proposal/opens:財務相
-7|proposal/opens:財務省
-3|proposal/opens:財政
-4|proposal/opens:財政審
-10|proposal/opens:财
-10|proposal/opens:财务
-10|proposal/opens:财务省
-3|proposal/opens:道
-3|proposal/opens:道内
-3|proposal/opens:道内首
3|proposal/opens:野
-9|proposal/opens:防
-4|proposal/opens:防卫
-5|proposal/opens:防卫厅
-5|proposal/opens:防衛
-5|proposal/opens:防衛省
6|proposal/opens:韩国
-3|proposal/opens:韩国政
4|proposal/opens:韩国明
-3|proposal/opens:韩方
-3|proposal/opens:韩方会
-3|proposal/opens:韩联
-3|proposal/opens:韩联社
-10|proposal/opens:首
-11|proposal/opens:首相
-6|proposal/opens:首相周
-5|proposal/opens:马
-4|proposal/opens:马克
-3|proposal/opens:马克龙
10|proposal/opens:高
10|proposal/opens:高市
7|proposal/opens:高市早
3|proposal/opens:高市氏
-9|proposal/other after-far:18 True
-3|proposal/other after-far:9 False
-6|proposal/other after-follows:が
-6|proposal/other after-follows:が「 True
-6|proposal/other after-leads:が、
-7|proposal/other after:agent True
-3|proposal/other after:named False
-4|proposal/other after:named True
6|proposal/other before-commas:0 0
3|proposal/other before-commas:1 0
5|proposal/other before-far:18 0
-11|proposal/other before-far:36 0
-3|proposal/other before-far:4 0
12|proposal/other before-far:9 0
6|proposal/other before-far:far 0
5|proposal/other before-follows-rank:, 0 0
-3|proposal/other before-follows-rank:と 1 0
-3|proposal/other before-follows-rank:の 2 1
-3|proposal/other before-follows-rank:は 1 0
3|proposal/other before-follows-rank:周 1 0
4|proposal/other before-follows-rank:团 1 0
4|proposal/other before-follows-rank:在 1 0
-3|proposal/other before-follows-rank:基 0 0
5|proposal/other before-follows-rank:大 1 0
3|proposal/other before-follows-rank:官 0 0
5|proposal/other before-follows-rank:总 1 0
4|proposal/other before-follows-rank:抛 1 0
4|proposal/other before-follows-rank:拟 1 0
4|proposal/other before-follows-rank:新 1 0
4|proposal/other before-follows-rank:新 1 1
4|proposal/other before-follows-rank:的 2 1
4|proposal/other before-follows-rank:访 1 1
5|proposal/other before-follows-rank:费 0 0
5|proposal/other before-follows:,
5|proposal/other before-follows:,却
5|proposal/other before-follows:,却还要
-6|proposal/other before-follows:と
-3|proposal/other before-follows:との
-3|proposal/other before-follows:とフ
-3|proposal/other before-follows:とフラン
-3|proposal/other before-follows:の
-3|proposal/other before-follows:の国
-3|proposal/other before-follows:の国防長
3|proposal/other before-follows:の首
3|proposal/other before-follows:の首脳会
-4|proposal/other before-follows:は
3|proposal/other before-follows:周
3|proposal/other before-follows:周三
3|proposal/other before-follows:周三在爱
4|proposal/other before-follows:团
4|proposal/other before-follows:团队
4|proposal/other before-follows:团队看中
4|proposal/other before-follows:在
5|proposal/other before-follows:在伦
5|proposal/other before-follows:在伦敦:
-3|proposal/other before-follows:基
-3|proposal/other before-follows:基準
-3|proposal/other before-follows:基準」採
5|proposal/other before-follows:大
5|proposal/other before-follows:大統
4|proposal/other before-follows:大統領、
3|proposal/other before-follows:大統領は
3|proposal/other before-follows:官
3|proposal/other before-follows:官员
4|proposal/other before-follows:官员内部
5|proposal/other before-follows:总
5|proposal/other before-follows:总理
5|proposal/other before-follows:总理西利
4|proposal/other before-follows:抛
4|proposal/other before-follows:抛出
4|proposal/other before-follows:抛出\"重
4|proposal/other before-follows:拟
4|proposal/other before-follows:拟在
4|proposal/other before-follows:拟在北约
8|proposal/other before-follows:新
8|proposal/other before-follows:新政
8|proposal/other before-follows:新政府国
6|proposal/other before-follows:的
4|proposal/other before-follows:的外
4|proposal/other before-follows:的外交团
3|proposal/other before-follows:的支
3|proposal/other before-follows:的支出不
4|proposal/other before-follows:访
4|proposal/other before-follows:访问
4|proposal/other before-follows:访问布鲁
5|proposal/other before-follows:费
5|proposal/other before-follows:费推
5|proposal/other before-follows:费推高到
-3|proposal/other before-follows:透
-3|proposal/other before-follows:透露
-3|proposal/other before-follows:透露,秘
-5|proposal/other before-leads:
11|proposal/other before-leads:,
4|proposal/other before-leads:,但
8|proposal/other before-leads::
-4|proposal/other before-leads:、
-6|proposal/other before-leads:「
5|proposal/other before-leads:】
3|proposal/other before-leads:为
4|proposal/other before-leads:但
5|proposal/other before-leads:例如
5|proposal/other before-leads:如
4|proposal/other before-leads:家:
3|proposal/other before-leads:总统
5|proposal/other before-leads:把
4|proposal/other before-leads:点:
3|proposal/other before-leads:统
5|proposal/other before-leads:要把
3|proposal/other before-leads:认为
5|proposal/other before-leads:讯】
-3|proposal/other before-leads:費「
4|proposal/other before-leads:道,
8|proposal/other before-leads:露,
-6|proposal/other before-opens:False agent
18|proposal/other before-opens:False named
-7|proposal/other before-opens:True named
6|proposal/other before-rank:0 0 named
-3|proposal/other before-rank:1 0 agent
7|proposal/other before-rank:1 0 named
-6|proposal/other before:agent
11|proposal/other before:named
-16|proposal/other named:1
5|proposal/other named:2
-3|proposal/other right-before:とフランスは
5|proposal/other right-before:在伦敦:不花
4|proposal/other right-before:拟在北约推
-33|proposal/other unnamed
-19|proposal/other unnamed-beside-others
-3|proposal/right-before::不花
3|proposal/right-before:とフランスは
9|proposal/right-before:の
-4|proposal/right-before:上院、国防費
-3|proposal/right-before:为何离
3|proposal/right-before:内部评估过
5|proposal/right-before:在伦敦:不花
3|proposal/right-before:幹部は
4|proposal/right-before:拟在北约推
3|proposal/right-before:提议,凡超过
-4|proposal/right-before:着眼
-6|proposal/right-before:要
5|proposal/right-before:要求改为
3|proposal/right-before:随后也提出
4|proposal/role-class-of:EU ALLIES
7|proposal/role-class-of:JPN ALLIES
-3|proposal/role-class-of:JPN EU
7|proposal/role-class-of:JPN NATO
11|proposal/role-class-of:JPN foe
-5|proposal/role-class-of:NATO JPN
5|proposal/role-class-of:NATO member
-12|proposal/role-class-of:USA ALLIES
5|proposal/role-class-of:USA CHN
-50|proposal/role-class-of:USA JPN
4|proposal/role-class-of:USA KOR
-14|proposal/role-class-of:USA TWN
-5|proposal/role-class-of:USA land
-7|proposal/role-class-of:USA member
6|proposal/role-class-of:land ALLIES
3|proposal/role-class-of:member EU
3|proposal/role-class-of:member NATO
10|proposal/role-class-of:member TWN
-9|proposal/role-class-of:member member
3|proposal/role-class:EU
17|proposal/role-class:JPN
-3|proposal/role-class:KOR
-4|proposal/role-class:TWN
-82|proposal/role-class:USA
4|proposal/role-class:land
7|proposal/role-class:member
50|proposal/role:nobody
-60|proposal/role:other
10|proposal/role:spender
36|proposal/ruled
12|proposal/ruled:of_a_party
12|proposal/ruled:of_a_party nobody
-4|proposal/ruled:own_leader
-4|proposal/ruled:own_leader spender
3|proposal/ruled:own_opinion
3|proposal/ruled:own_opinion nobody
12|proposal/ruled:voices
18|proposal/ruled:voices nobody
-6|proposal/ruled:voices other
12|proposal/ruled:who_considers
-3|proposal/ruled:who_considers nobody
15|proposal/ruled:who_considers spender
4|proposal/said-after-too:ask plan
3|proposal/said-after-too:ask reach
5|proposal/said-after-too:ask think
-3|proposal/said-after-too:deny ask
-5|proposal/said-after-too:not deny
5|proposal/said-after-too:not should
3|proposal/said-after-too:not think
3|proposal/said-after-too:plan ask
3|proposal/said-after-too:plan deny
4|proposal/said-after-too:plan not
-3|proposal/said-after-too:plan plan
-6|proposal/said-after-too:plan raise
3|proposal/said-after-too:plan reach
7|proposal/said-after-too:plan think
-3|proposal/said-after-too:raise plan
-6|proposal/said-after-too:raise think
-5|proposal/said-after-too:reach not
4|proposal/said-after-too:reach should
-3|proposal/said-after-too:should raise
-4|proposal/said-after-too:should think
3|proposal/said-after-too:think ask
-3|proposal/said-after-too:think deny
-5|proposal/said-after-too:think not
-7|proposal/said-after-too:think reach
-6|proposal/said-after-too:think think
20|proposal/said-after:
11|proposal/said-after:ask
4|proposal/said-after:ask plan
3|proposal/said-after:ask think
3|proposal/said-after:deny
6|proposal/said-after:not
-3|proposal/said-after:not plan
4|proposal/said-after:not should
5|proposal/said-after:party
11|proposal/said-after:plan
3|proposal/said-after:plan deny
-3|proposal/said-after:plan plan
-3|proposal/said-after:plan raise
-3|proposal/said-after:plan raise think
3|proposal/said-after:plan should
5|proposal/said-after:plan think
5|proposal/said-after:plan think not
4|proposal/said-after:raise
7|proposal/said-after:raise should
-3|proposal/said-after:raise think
-3|proposal/said-after:raise think not
-4|proposal/said-after:raise think raise
4|proposal/said-after:reach should
-5|proposal/said-after:reach think
-6|proposal/said-after:should think
-11|proposal/said-after:think
-6|proposal/said-after:think not
-3|proposal/said-after:think reach
-3|proposal/said-after:think reach not
-6|proposal/said-after:think think
-5|proposal/said-after:think think think
5|proposal/said-before-too:ask plan
-3|proposal/said-before-too:ask reach
3|proposal/said-before-too:ask think
5|proposal/said-before-too:not plan
3|proposal/said-before-too:not raise
4|proposal/said-before-too:not should
7|proposal/said-before-too:party ask
3|proposal/said-before-too:party party
5|proposal/said-before-too:party plan
4|proposal/said-before-too:party raise
3|proposal/said-before-too:party should
13|proposal/said-before-too:party think
4|proposal/said-before-too:plan ask
7|proposal/said-before-too:plan plan
-5|proposal/said-before-too:plan reach
3|proposal/said-before-too:plan think
3|proposal/said-before-too:raise reach
-6|proposal/said-before-too:reach raise
-4|proposal/said-before-too:reach reach
-3|proposal/said-before-too:reach should
-4|proposal/said-before-too:should plan
11|proposal/said-before-too:should raise
-7|proposal/said-before-too:should reach
-4|proposal/said-before-too:should should
6|proposal/said-before-too:should think
4|proposal/said-before-too:think ask
3|proposal/said-before-too:think not
-10|proposal/said-before-too:think raise
-8|proposal/said-before-too:think reach
21|proposal/said-before-too:think think
23|proposal/said-before:
5|proposal/said-before:ask
4|proposal/said-before:ask plan
-3|proposal/said-before:ask reach reach
-4|proposal/said-before:not
3|proposal/said-before:not raise
3|proposal/said-before:not should raise
11|proposal/said-before:party
3|proposal/said-before:party ask
3|proposal/said-before:party plan
3|proposal/said-before:party raise
6|proposal/said-before:party think
5|proposal/said-before:party think raise
5|proposal/said-before:plan
-3|proposal/said-before:plan not
3|proposal/said-before:plan plan think
3|proposal/said-before:plan raise reach
3|proposal/said-before:raise not
3|proposal/said-before:raise reach
-5|proposal/said-before:reach raise
-4|proposal/said-before:reach reach
-5|proposal/said-before:reach should reach
9|proposal/said-before:should
-5|proposal/said-before:should plan
10|proposal/said-before:should raise
-7|proposal/said-before:should reach
-5|proposal/said-before:should should plan
4|proposal/said-before:should think
5|proposal/said-before:think
-3|proposal/said-before:think plan reach
-12|proposal/said-before:think raise
-4|proposal/said-before:think reach
4|proposal/said-before:think think plan
3|proposal/said-before:think think raise
27|proposal/said-last:
3|proposal/said-last:ask reach
3|proposal/said-last:ask think
-4|proposal/said-last:deny ask
-4|proposal/said-last:not deny ask
3|proposal/said-last:not plan think
4|proposal/said-last:not should
3|proposal/said-last:not think
-5|proposal/said-last:plan
3|proposal/said-last:plan ask
3|proposal/said-last:plan deny
4|proposal/said-last:plan not
-3|proposal/said-last:plan plan think
3|proposal/said-last:plan reach
3|proposal/said-last:plan should
3|proposal/said-last:plan think
5|proposal/said-last:plan think not
-3|proposal/said-last:plan think reach
4|proposal/said-last:raise
-3|proposal/said-last:raise think not
-3|proposal/said-last:raise think think
4|proposal/said-last:reach
-6|proposal/said-last:reach not
4|proposal/said-last:reach should
-3|proposal/said-last:reach think
21|proposal/said-last:should
-3|proposal/said-last:should raise
-6|proposal/said-last:should think
3|proposal/said-last:think ask
3|proposal/said-last:think plan not
3|proposal/said-last:think raise
-3|proposal/said-last:think reach
-3|proposal/said-last:think reach not
3|proposal/spender after-far:36 True
4|proposal/spender after-far:4 True
9|proposal/spender after-far:9 False
4|proposal/spender after-follows:が
3|proposal/spender after-follows:が試 False
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
3|proposal/spender after-leads:壁_
5|proposal/spender after-leads:方、
3|proposal/spender after-leads:案,
3|proposal/spender after:agent False
3|proposal/spender after:agent True
3|proposal/spender after:named True
-4|proposal/spender before-commas:0 0
4|proposal/spender before-commas:1 0
6|proposal/spender before-commas:2 1
-3|proposal/spender before-commas:2 2
-3|proposal/spender before-commas:3 2
3|proposal/spender before-far:1 0
-13|proposal/spender before-far:18 0
-3|proposal/spender before-far:18 1
6|proposal/spender before-far:36 0
8|proposal/spender before-far:4 0
-3|proposal/spender before-far:9 0
3|proposal/spender before-far:9 1
3|proposal/spender before-far:far 1
-3|proposal/spender before-far:far 2
-3|proposal/spender before-follows-rank:3 0 0
-3|proposal/spender before-follows-rank:_ 0 0
4|proposal/spender before-follows-rank:、 0 0
-4|proposal/spender before-follows-rank:「 0 0
5|proposal/spender before-follows-rank:と 1 0
3|proposal/spender before-follows-rank:は 0 0
4|proposal/spender before-follows-rank:は 0 1
-4|proposal/spender before-follows-rank:上 0 0
5|proposal/spender before-follows-rank:主 0 0
4|proposal/spender before-follows-rank:任 0 0
3|proposal/spender before-follows-rank:传 0 0
-4|proposal/spender before-follows-rank:保 0 0
-4|proposal/spender before-follows-rank:内 0 0
-3|proposal/spender before-follows-rank:军 0 1
3|proposal/spender before-follows-rank:动 0 0
-3|proposal/spender before-follows-rank:参 0 0
4|proposal/spender before-follows-rank:和 0 0
-5|proposal/spender before-follows-rank:国 0 0
3|proposal/spender before-follows-rank:国 0 1
3|proposal/spender before-follows-rank:国 1 0
4|proposal/spender before-follows-rank:国 1 1
-3|proposal/spender before-follows-rank:国 1 2
6|proposal/spender before-follows-rank:外 0 0
3|proposal/spender before-follows-rank:大 0 0
-5|proposal/spender before-follows-rank:安 0 0
7|proposal/spender before-follows-rank:官 0 0
7|proposal/spender before-follows-rank:幹 0 0
3|proposal/spender before-follows-rank:幹 0 2
-3|proposal/spender before-follows-rank:应 0 0
3|proposal/spender before-follows-rank:应 0 1
-5|proposal/spender before-follows-rank:把 0 1
10|proposal/spender before-follows-rank:拟 0 0
4|proposal/spender before-follows-rank:探 0 0
-3|proposal/spender before-follows-rank:提 0 0
-3|proposal/spender before-follows-rank:有 0 0
12|proposal/spender before-follows-rank:正 0 0
-6|proposal/spender before-follows-rank:氏 0 0
-4|proposal/spender before-follows-rank:的 0 0
4|proposal/spender before-follows-rank:的 0 1
-4|proposal/spender before-follows-rank:着 0 0
4|proposal/spender before-follows-rank:研 0 0
-4|proposal/spender before-follows-rank:维 0 0
3|proposal/spender before-follows-rank:考 0 0
-4|proposal/spender before-follows-rank:若 0 0
-4|proposal/spender before-follows-rank:议 0 0
5|proposal/spender before-follows-rank:设 0 0
-3|proposal/spender before-follows-rank:选 0 0
-5|proposal/spender before-follows-rank:长 0 0
-3|proposal/spender before-follows-rank:防 0 1
3|proposal/spender before-follows-rank:随 0 0
-3|proposal/spender before-follows:3
-3|proposal/spender before-follows:3%
-3|proposal/spender before-follows::不
-3|proposal/spender before-follows::不花5
-3|proposal/spender before-follows:_
4|proposal/spender before-follows:、
-4|proposal/spender before-follows:「
-4|proposal/spender before-follows:「冷
-4|proposal/spender before-follows:「冷戦期
5|proposal/spender before-follows:が3
3|proposal/spender before-follows:が32年
-3|proposal/spender before-follows:が提
-3|proposal/spender before-follows:が提言し
3|proposal/spender before-follows:が検
3|proposal/spender before-follows:が検討し
3|proposal/spender before-follows:では
3|proposal/spender before-follows:では、国
5|proposal/spender before-follows:と
6|proposal/spender before-follows:とフ
6|proposal/spender before-follows:とフラン
-3|proposal/spender before-follows:に
4|proposal/spender before-follows:の3
4|proposal/spender before-follows:の3・5
5|proposal/spender before-follows:の5
5|proposal/spender before-follows:の5%に
3|proposal/spender before-follows:のク
3|proposal/spender before-follows:のクリン
3|proposal/spender before-follows:のチ
3|proposal/spender before-follows:のチャン
4|proposal/spender before-follows:の事
4|proposal/spender before-follows:の事情を
-3|proposal/spender before-follows:の国
-3|proposal/spender before-follows:の国防費
-4|proposal/spender before-follows:の審
-4|proposal/spender before-follows:の審議会
-9|proposal/spender before-follows:の算
-9|proposal/spender before-follows:の算定方
-3|proposal/spender before-follows:の防
6|proposal/spender before-follows:は
8|proposal/spender before-follows:は2
3|proposal/spender before-follows:は27年
-3|proposal/spender before-follows:は3
-3|proposal/spender before-follows:は、
-3|proposal/spender before-follows:は、防衛
-4|proposal/spender before-follows:上
-4|proposal/spender before-follows:上院
-4|proposal/spender before-follows:上院、国
-3|proposal/spender before-follows:为何离2
5|proposal/spender before-follows:主
5|proposal/spender before-follows:主张
3|proposal/spender before-follows:主张先以
4|proposal/spender before-follows:事
4|proposal/spender before-follows:事務
4|proposal/spender before-follows:事務総長
4|proposal/spender before-follows:任
4|proposal/spender before-follows:任期
4|proposal/spender before-follows:任期内使
3|proposal/spender before-follows:会前
3|proposal/spender before-follows:会前公布
3|proposal/spender before-follows:传
3|proposal/spender before-follows:传媒
3|proposal/spender before-follows:传媒报道
-5|proposal/spender before-follows:保
-5|proposal/spender before-follows:保守
-4|proposal/spender before-follows:保守党领
-3|proposal/spender before-follows:内
-4|proposal/spender before-follows:内で
10|proposal/spender before-follows:内部
4|proposal/spender before-follows:内部评估
-4|proposal/spender before-follows:军
-5|proposal/spender before-follows:军费
-4|proposal/spender before-follows:军费新目
-4|proposal/spender before-follows:军费订下
3|proposal/spender before-follows:动
3|proposal/spender before-follows:动用
3|proposal/spender before-follows:动用豁免
-3|proposal/spender before-follows:参
4|proposal/spender before-follows:和
4|proposal/spender before-follows:和执
4|proposal/spender before-follows:和执政党
6|proposal/spender before-follows:国防
6|proposal/spender before-follows:国防相は
4|proposal/spender before-follows:国防省は
-3|proposal/spender before-follows:国防费占
3|proposal/spender before-follows:国防部周
7|proposal/spender before-follows:国防部长
-3|proposal/spender before-follows:在
-5|proposal/spender before-follows:在远
-5|proposal/spender before-follows:在远东的
6|proposal/spender before-follows:外
5|proposal/spender before-follows:外长
5|proposal/spender before-follows:外长查克
4|proposal/spender before-follows:大
3|proposal/spender before-follows:大胜
3|proposal/spender before-follows:大胜_防
-6|proposal/spender before-follows:安
-5|proposal/spender before-follows:安全
-5|proposal/spender before-follows:安全保障
7|proposal/spender before-follows:官
10|proposal/spender before-follows:官员
-3|proposal/spender before-follows:官邸
-3|proposal/spender before-follows:官邸设置
4|proposal/spender before-follows:已
4|proposal/spender before-follows:已致
4|proposal/spender before-follows:已致函各
11|proposal/spender before-follows:幹
12|proposal/spender before-follows:幹部
3|proposal/spender before-follows:幹部は2
3|proposal/spender before-follows:幹部は、
6|proposal/spender before-follows:幹部は「
3|proposal/spender before-follows:应考
3|proposal/spender before-follows:应考虑将
-3|proposal/spender before-follows:总
-7|proposal/spender before-follows:把
-4|proposal/spender before-follows:把国
3|proposal/spender before-follows:把国防开
-7|proposal/spender before-follows:把国防预
-3|proposal/spender before-follows:把防卫费
10|proposal/spender before-follows:拟
6|proposal/spender before-follows:拟将
6|proposal/spender before-follows:拟将防卫
4|proposal/spender before-follows:探
4|proposal/spender before-follows:探讨
4|proposal/spender before-follows:探讨修订
-6|proposal/spender before-follows:提交
-5|proposal/spender before-follows:提交报告
3|proposal/spender before-follows:提议,凡
3|proposal/spender before-follows:新闻
3|proposal/spender before-follows:新闻》援
-3|proposal/spender before-follows:智
-3|proposal/spender before-follows:智库
-3|proposal/spender before-follows:有
-3|proposal/spender before-follows:有识
-3|proposal/spender before-follows:有识者会
-3|proposal/spender before-follows:朝
-3|proposal/spender before-follows:朝野
-3|proposal/spender before-follows:朝野有声
14|proposal/spender before-follows:正
6|proposal/spender before-follows:正在
4|proposal/spender before-follows:正在研究
5|proposal/spender before-follows:正考
3|proposal/spender before-follows:正考虑在
-6|proposal/spender before-follows:氏
-5|proposal/spender before-follows:氏は
4|proposal/spender before-follows:的军
4|proposal/spender before-follows:的军费占
-3|proposal/spender before-follows:的防
-3|proposal/spender before-follows:的防务投
-4|proposal/spender before-follows:着
-4|proposal/spender before-follows:着眼
-4|proposal/spender before-follows:着眼3.
4|proposal/spender before-follows:研
3|proposal/spender before-follows:研议
-5|proposal/spender before-follows:维
-5|proposal/spender before-follows:维新
3|proposal/spender before-follows:考
3|proposal/spender before-follows:考虑
-5|proposal/spender before-follows:若
-4|proposal/spender before-follows:若能
-6|proposal/spender before-follows:要5
-6|proposal/spender before-follows:要5%,
5|proposal/spender before-follows:要求
5|proposal/spender before-follows:要求改为
-4|proposal/spender before-follows:议
-3|proposal/spender before-follows:议会
5|proposal/spender before-follows:设
5|proposal/spender before-follows:设立
5|proposal/spender before-follows:设立的专
3|proposal/spender before-follows:说,政府
-3|proposal/spender before-follows:选
-3|proposal/spender before-follows:选举
-5|proposal/spender before-follows:长
-4|proposal/spender before-follows:长皮
-4|proposal/spender before-follows:长皮斯托
-5|proposal/spender before-follows:防卫
3|proposal/spender before-follows:防长
3|proposal/spender before-follows:随
3|proposal/spender before-follows:随后
3|proposal/spender before-follows:随后也提
6|proposal/spender before-leads:
-5|proposal/spender before-leads:%,
-4|proposal/spender before-leads:,为
3|proposal/spender before-leads:,据
3|proposal/spender before-leads:,让
4|proposal/spender before-leads:-_
4|proposal/spender before-leads::
7|proposal/spender before-leads:;
6|proposal/spender before-leads:、
3|proposal/spender before-leads:《
3|proposal/spender before-leads:「
3|proposal/spender before-leads:と、
3|proposal/spender before-leads:は、
6|proposal/spender before-leads:は「
6|proposal/spender before-leads:れ、
-3|proposal/spender before-leads:不如
-4|proposal/spender before-leads:为
-5|proposal/spender before-leads:为,
4|proposal/spender before-leads:书长
-3|proposal/spender before-leads:事长
-5|proposal/spender before-leads:付
4|proposal/spender before-leads:前
3|proposal/spender before-leads:化,
-4|proposal/spender before-leads:在
-3|proposal/spender before-leads:如
5|proposal/spender before-leads:媒:
5|proposal/spender before-leads:字;
4|proposal/spender before-leads:官「
3|proposal/spender before-leads:导,
-5|proposal/spender before-leads:应付
5|proposal/spender before-leads:总理
5|proposal/spender before-leads:总统
-3|proposal/spender before-leads:憧憬
-3|proposal/spender before-leads:憬
3|proposal/spender before-leads:据
-7|proposal/spender before-leads:日本
-7|proposal/spender before-leads:本
3|proposal/spender before-leads:本《
-3|proposal/spender before-leads:析:
-3|proposal/spender before-leads:欧盟
-3|proposal/spender before-leads:特在
5|proposal/spender before-leads:理
-3|proposal/spender before-leads:电)
-3|proposal/spender before-leads:的
-3|proposal/spender before-leads:盟
4|proposal/spender before-leads:称,
5|proposal/spender before-leads:统
3|proposal/spender before-leads:让
3|proposal/spender before-leads:议,
-7|proposal/spender before-leads:论请
-7|proposal/spender before-leads:请
5|proposal/spender before-leads:道,
4|proposal/spender before-leads:部长
7|proposal/spender before-leads:长
-6|proposal/spender before-opens:False named
7|proposal/spender before-opens:True agent
3|proposal/spender before-rank:0 0 agent
-11|proposal/spender before-rank:0 0 named
3|proposal/spender before-rank:0 0 patient
5|proposal/spender before-rank:0 1 agent
-4|proposal/spender before-rank:0 1 patient
6|proposal/spender before-rank:1 0 named
4|proposal/spender before-rank:1 1 named
-3|proposal/spender before-rank:1 2 named
7|proposal/spender before:agent
-4|proposal/spender before:named
-4|proposal/spender named:1
12|proposal/spender named:3
-3|proposal/spender right-before::不花
6|proposal/spender right-before:とフランスは
9|proposal/spender right-before:の
-4|proposal/spender right-before:上院、国防費
-3|proposal/spender right-before:为何离
3|proposal/spender right-before:内部评估过
3|proposal/spender right-before:幹部は
3|proposal/spender right-before:提议,凡超过
-4|proposal/spender right-before:着眼
-6|proposal/spender right-before:要
5|proposal/spender right-before:要求改为
3|proposal/spender right-before:随后也提出
12|proposal/spender unnamed
-8|proposal/spender unnamed-beside-others
5|proposal/title-after:
6|proposal/title-after:,台
4|proposal/title-after:?
-3|proposal/title-after:」か
-3|proposal/title-after:」断
3|proposal/title-after:に」
3|proposal/title-after:の検
-3|proposal/title-after:への
-3|proposal/title-after:より
3|proposal/title-after:を」
-13|proposal/title-after:以上
3|proposal/title-after:务实
4|proposal/title-after:台」
3|proposal/title-after:声浪
3|proposal/title-after:提言
-3|proposal/title-after:案、
3|proposal/title-after:決議
4|proposal/title-after:法案
4|proposal/title-after:論_
3|proposal/title-after:論浮
4|proposal/title-after:超_
4|proposal/title-after:超」
-3|proposal/title-after:超へ
-3|proposal/title-after:超案
3|proposal/title-after:还很
-21|proposal/unnamed
-28|proposal/unnamed-beside-others
"""
