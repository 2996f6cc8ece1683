"""What each cue of ``east_asian.party_cues`` speaks for an actor; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
-15|/after-far:1 False
-4|/after-far:1 True
-9|/after-far:18 True
3|/after-far:36 True
-4|/after-far:4 False
3|/after-far:4 True
36|/after-far:9 False
5|/after-far:9 True
5|/after-follows:
4|/after-follows: False
-3|/after-follows:「
-3|/after-follows:「不 False
-3|/after-follows:か
-4|/after-follows:から True
-6|/after-follows:が
-8|/after-follows:が「 True
-5|/after-follows:が自 False
8|/after-follows:に
8|/after-follows:に高 False
-6|/after-follows:の
4|/after-follows:不
3|/after-follows:予
3|/after-follows:予以 True
3|/after-follows:内却 True
4|/after-follows:将\" True
-3|/after-follows:将于 True
3|/after-follows:强
3|/after-follows:强调 True
-3|/after-follows:持
-3|/after-follows:持保 True
-3|/after-follows:措
-3|/after-follows:措手 False
3|/after-follows:未理 False
9|/after-follows:氏
5|/after-follows:氏、 False
4|/after-follows:的
6|/after-follows:的讯 True
11|/after-follows:米
7|/after-follows:米大 False
4|/after-follows:自
3|/after-follows:自主 True
4|/after-follows:说
4|/after-follows:说不 False
-4|/after-follows:达
-4|/after-follows:达到 True
3|/after-follows:首
4|/after-follows:首相 False
3|/after-leads:%,
4|/after-leads:%_
3|/after-leads:%」
-3|/after-leads:%は
-14|/after-leads:%を
-3|/after-leads:,但
3|/after-leads:?」
3|/after-leads:」_
-12|/after-leads:が、
4|/after-leads:ける
4|/after-leads:ず=
7|/after-leads:める
16|/after-leads:よう
4|/after-leads:を_
8|/after-leads:んだ
4|/after-leads:域,
6|/after-leads:方、
-3|/after-leads:求令
3|/after-leads:费由
5|/after:
3|/after:\"
3|/after:\"派
5|/after:,
-3|/after:,DATE
-3|/after:,DATE先
-3|/after:,DATE先增
-3|/after:,DATE先增#
3|/after:,LAND将
3|/after:,LAND将于
3|/after:,LAND将于DATE
-3|/after:,再
4|/after:,将
4|/after:,并
-3|/after:DEFENCE
-3|/after:DEFENCE\"
-3|/after:DEFENCE\",
-3|/after:DEFENCE\",LAND
-3|/after:DEFENCE\",LAND内
4|/after:_
6|/after:_卓
6|/after:_卓揆
6|/after:_卓揆:
6|/after:_卓揆:不
-4|/after:agent True
10|/after:named False
5|/after:named True
6|/after:patient False
-3|/after:patient True
-5|/after:。
3|/after:「
3|/after:「太
3|/after:「太高
3|/after:「太高」
3|/after:「太高」_
-11|/after:」
4|/after:」_公
4|/after:」_公表
4|/after:」_公表へ
3|/after:」が持
3|/after:」が持論
-3|/after:」に
-4|/after:」の
3|/after:」は
5|/after:」は非
5|/after:」は非現
5|/after:」は非現実
-3|/after:」断
-3|/after:」断念
-3|/after:」断念せ
-3|/after:」断念せよ
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
-5|/after:が
-3|/after:が要
-3|/after:が要る
-3|/after:が要る」
-3|/after:が要る」と
7|/after:で
-3|/after:であ
-3|/after:である
-3|/after:である。
4|/after:では
3|/after:では不
5|/after:でも
-3|/after:で手
-3|/after:で手を
-3|/after:で手を打
-3|/after:で手を打つ
-6|/after:と
3|/after:とい
3|/after:という
-8|/after:とす
-8|/after:とする
3|/after:とするこ
3|/after:とすること
-3|/after:とするな
-3|/after:とするなら
-3|/after:とする案
5|/after:など
4|/after:など論
4|/after:など論外
4|/after:など論外だ
-3|/after:なの
-3|/after:なのか
-3|/after:なのか#
-3|/after:なのか#な
-3|/after:に
5|/after:に」
5|/after:に」_
3|/after:に」_USA
3|/after:に」_USA元
-7|/after:にす
-7|/after:にする
-3|/after:にする余
-3|/after:にする余力
-4|/after:にする案
-4|/after:にする案で
3|/after:にと
3|/after:にとど
3|/after:にとどめ
3|/after:にとどめる
5|/after:には
7|/after:には及
7|/after:には及び
7|/after:には及び腰
-3|/after:に上
-3|/after:に上げ
-3|/after:に上げる
-3|/after:に上げるべ
-4|/after:に増
-5|/after:に増や
-5|/after:に増やす
-7|/after:に増やす案
3|/after:に戻
3|/after:に戻す
7|/after:の
3|/after:の「
3|/after:の「世
3|/after:の「世界
3|/after:の「世界標
5|/after:の下
5|/after:の下限
5|/after:の下限を
5|/after:の下限を書
3|/after:の検
3|/after:の検討
3|/after:の検討を
5|/after:の水
5|/after:の水増
5|/after:の水増し
5|/after:の水増しだ
-3|/after:の要
-3|/after:の要求
-7|/after:は「
-3|/after:は「早
-3|/after:は「早晩
-3|/after:は「早晩避
4|/after:はな
4|/after:はない
4|/after:はないと
4|/after:はないとい
6|/after:は世
6|/after:は世界
3|/after:は世界の
3|/after:は世界の標
3|/after:は世界標
3|/after:は世界標準
3|/after:は必
3|/after:は必要
-7|/after:は欲
-7|/after:は欲し
-7|/after:は欲しい
-7|/after:は欲しい」
-3|/after:ま
-3|/after:まで
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
-3|/after:をDATEに
3|/after:を「世
3|/after:を「世界
3|/after:を「世界標
3|/after:を」
-3|/after:をめ
-3|/after:をめざ
-3|/after:をめざす
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
3|/after:を掲
3|/after:を掲げ
3|/after:を掲げる
3|/after:を掲げる考
3|/after:を提言
-3|/after:を検
-3|/after:を検討
-3|/after:を検討し
-3|/after:を検討して
-3|/after:を落
-3|/after:を落と
-3|/after:を落とし
-3|/after:を落としど
5|/after:を議
5|/after:を議論
4|/after:を議論し
4|/after:を議論した
-6|/after:を軸
-6|/after:を軸に
-3|/after:上
-3|/after:上下
-3|/after:不
-3|/after:不一
-3|/after:不一而
-3|/after:不一而足
-3|/after:不一而足。
5|/after:为
6|/after:为\"
-3|/after:为前
-3|/after:为前提
-3|/after:为阶
-3|/after:为阶段
-3|/after:为阶段目
-3|/after:为阶段目标
6|/after:以
5|/after:以上
5|/after:以上」
3|/after:以上と
5|/after:以上とす
5|/after:以上とする
5|/after:以上に
-5|/after:以上も
-5|/after:以上も念
-5|/after:以上も念頭
-4|/after:以上を提
-4|/after:以上を提言
-5|/after:以上方
-5|/after:以上方案
-5|/after:以上方案浮
-3|/after:到
-3|/after:到#
-3|/after:到#不
-3|/after:到#不一
-3|/after:到#不一而
3|/after:务
3|/after:务实
3|/after:台」
3|/after:台」に
3|/after:台」に_
3|/after:台」に_自
-3|/after:吗
-3|/after:吗?
3|/after:对LAND「
3|/after:对LAND「不
3|/after:对LAND「不是
-8|/after:左
-8|/after:左右
-8|/after:左右。
-3|/after:并
-5|/after:成
4|/after:才
3|/after:提言
3|/after:提言の
3|/after:提言の異
3|/after:提言の異常
-5|/after:是
5|/after:更
4|/after:更是
4|/after:更是天
4|/after:更是天方
4|/after:更是天方夜
-9|/after:案
-3|/after:案、
-3|/after:案、専
-3|/after:案、専守
-3|/after:案、専守防
4|/after:法
4|/after:法案
4|/after:法案を
4|/after:法案を審
4|/after:法案を審議
-8|/after:的
3|/after:的DEFENCE占
3|/after:的DEFENCE占比
3|/after:的DEFENCE占比。
3|/after:的主
3|/after:的主张
3|/after:的主张占
3|/after:的主张占上
3|/after:的实
3|/after:的实质
3|/after:的实质标
3|/after:的实质标准
-3|/after:的新
-3|/after:的新目
-3|/after:的新目标
-3|/after:的新目标造
-3|/after:的方案,
-3|/after:的方案,\"
3|/after:的要求。
-3|/after:目
6|/after:程
6|/after:程度
3|/after:程度が
5|/after:程度を
3|/after:程度を新
3|/after:程度を新目
-7|/after:要
-3|/after:要不
-3|/after:要不要
-3|/after:要不要加
-3|/after:要不要加税
-4|/after:要求
7|/after:論
4|/after:論_
4|/after:論_歳
4|/after:論_歳出
4|/after:論_歳出は
3|/after:論浮
3|/after:論浮上
3|/after:論浮上_
3|/after:論浮上_連
6|/after:超
3|/after:超_
3|/after:超_自
3|/after:超_自民
3|/after:超_自民提
3|/after:超」
-4|/after:超へ、
-4|/after:超へ、政
-4|/after:超へ、政府
-6|/after:超も視野_
-3|/after:超案
-3|/after:超案が
-3|/after:超案が浮
-3|/after:超案が浮上
-3|/after:迈进,
-4|/after:迈进,但
-4|/after:迈进,但会
-7|/after:近
-7|/after:近く
-6|/after:近くに
-6|/after:近くに達
-6|/after:近くに達す
5|/after:还
3|/after:还很
3|/after:还很远
3|/after:还是
3|/after:还是#
3|/after:还是#?
-6|/any-after:ask
-6|/any-after:ask foreign=True
-6|/any-after:deny
-4|/any-after:deny foreign=True
-6|/any-after:not
-3|/any-after:not foreign=False
-3|/any-after:not foreign=True
11|/any-after:party
9|/any-after:party foreign=False
-7|/any-after:reach
-9|/any-after:reach foreign=False
8|/any-after:should
11|/any-after:should foreign=False
-3|/any-after:should foreign=True
-4|/any-after:think foreign=True
3|/any-before:ask foreign=False
-3|/any-before:ask foreign=True
-7|/any-before:deny
-6|/any-before:deny foreign=True
5|/any-before:not foreign=True
73|/any-before:party
62|/any-before:party foreign=False
12|/any-before:party foreign=True
-4|/any-before:plan
-5|/any-before:plan foreign=False
-10|/any-before:raise foreign=False
10|/any-before:raise foreign=True
-15|/any-before:reach
-10|/any-before:reach foreign=False
-5|/any-before:reach foreign=True
14|/any-before:should
12|/any-before:should foreign=True
-5|/any-before:standard
-3|/any-before:standard foreign=True
-5|/any-before:think
-16|/any-before:think foreign=False
11|/any-before:think foreign=True
4|/before-commas:0 0
20|/before-commas:1 0
-7|/before-commas:1 1
-3|/before-commas:1 2
7|/before-commas:2 0
12|/before-commas:2 1
3|/before-commas:3 0
-4|/before-commas:3 1
6|/before-far:1 0
6|/before-far:18 0
-6|/before-far:18 1
3|/before-far:36 0
4|/before-far:36 1
-4|/before-far:36 2
8|/before-far:4 0
7|/before-far:9 0
3|/before-far:9 1
5|/before-far:far 0
-4|/before-far:far 2
3|/before-follows-rank:\" 1 0
-3|/before-follows-rank:( 2 0
-3|/before-follows-rank:3 1 0
-6|/before-follows-rank:5 0 0
7|/before-follows-rank:5 2 0
-6|/before-follows-rank:_ 0 0
4|/before-follows-rank:、 0 0
-3|/before-follows-rank:、 1 1
4|/before-follows-rank:「 0 1
5|/before-follows-rank:「 1 0
-14|/before-follows-rank:か 0 0
-3|/before-follows-rank:が 0 0
3|/before-follows-rank:が 2 1
-8|/before-follows-rank:と 0 0
3|/before-follows-rank:と 1 0
-6|/before-follows-rank:に 0 0
-3|/before-follows-rank:に 1 0
-5|/before-follows-rank:の 0 1
6|/before-follows-rank:の 1 0
5|/before-follows-rank:は 0 0
6|/before-follows-rank:は 1 0
-3|/before-follows-rank:も 0 0
-12|/before-follows-rank:や 1 0
-5|/before-follows-rank:を 0 0
6|/before-follows-rank:一 0 0
-4|/before-follows-rank:上 0 0
-4|/before-follows-rank:不 0 0
6|/before-follows-rank:不 1 0
6|/before-follows-rank:主 0 0
-3|/before-follows-rank:之 2 0
3|/before-follows-rank:也 0 0
3|/before-follows-rank:事 0 0
7|/before-follows-rank:事 1 0
4|/before-follows-rank:任 0 0
4|/before-follows-rank:会 0 0
3|/before-follows-rank:传 0 0
-3|/before-follows-rank:保 0 0
5|/before-follows-rank:側 0 0
-3|/before-follows-rank:党 0 0
-5|/before-follows-rank:全 0 0
4|/before-follows-rank:公 0 0
-3|/before-follows-rank:共 0 0
-8|/before-follows-rank:内 0 0
-3|/before-follows-rank:军 0 1
5|/before-follows-rank:则 0 0
-3|/before-follows-rank:前 1 0
3|/before-follows-rank:动 0 0
-3|/before-follows-rank:参 0 0
4|/before-follows-rank:发 1 0
5|/before-follows-rank:同 0 0
5|/before-follows-rank:呼 1 0
4|/before-follows-rank:和 0 0
-6|/before-follows-rank:和 1 0
3|/before-follows-rank:員 0 0
6|/before-follows-rank:团 1 0
-9|/before-follows-rank:国 0 0
3|/before-follows-rank:国 1 0
-5|/before-follows-rank:在 0 0
3|/before-follows-rank:報 1 0
7|/before-follows-rank:外 0 0
-7|/before-follows-rank:外 1 0
10|/before-follows-rank:大 0 0
10|/before-follows-rank:大 1 0
-5|/before-follows-rank:安 0 0
9|/before-follows-rank:官 0 0
5|/before-follows-rank:将 0 0
3|/before-follows-rank:已 0 2
3|/before-follows-rank:干 0 0
7|/before-follows-rank:幹 0 0
3|/before-follows-rank:幹 0 1
-6|/before-follows-rank:应 0 0
3|/before-follows-rank:应 0 1
-3|/before-follows-rank:应 1 1
3|/before-follows-rank:强 0 0
5|/before-follows-rank:总 1 0
10|/before-follows-rank:把 0 0
-7|/before-follows-rank:把 0 1
5|/before-follows-rank:拒 0 0
12|/before-follows-rank:拟 0 0
4|/before-follows-rank:探 0 0
-6|/before-follows-rank:提 0 0
-10|/before-follows-rank:放 1 0
3|/before-follows-rank:新 0 0
4|/before-follows-rank:新 1 1
-4|/before-follows-rank:日 1 0
-5|/before-follows-rank:有 0 0
-5|/before-follows-rank:欧 1 0
12|/before-follows-rank:正 0 0
-3|/before-follows-rank:正 1 0
15|/before-follows-rank:氏 0 0
-4|/before-follows-rank:没 0 0
-3|/before-follows-rank:消 0 0
4|/before-follows-rank:的 0 0
3|/before-follows-rank:的 0 1
5|/before-follows-rank:的 2 1
3|/before-follows-rank:研 0 0
-6|/before-follows-rank:称 1 0
-4|/before-follows-rank:立 0 0
-6|/before-follows-rank:米 1 0
4|/before-follows-rank:给 1 0
-3|/before-follows-rank:维 0 0
3|/before-follows-rank:考 0 0
5|/before-follows-rank:自 0 0
-5|/before-follows-rank:若 0 0
8|/before-follows-rank:要 0 0
-3|/before-follows-rank:要 0 1
-11|/before-follows-rank:订 0 0
-3|/before-follows-rank:议 0 0
5|/before-follows-rank:设 0 0
5|/before-follows-rank:访 1 1
-3|/before-follows-rank:财 0 0
5|/before-follows-rank:贸 0 0
4|/before-follows-rank:费 0 0
-3|/before-follows-rank:选 0 0
-8|/before-follows-rank:长 0 0
-7|/before-follows-rank:防 0 0
-3|/before-follows-rank:防 0 1
-4|/before-follows-rank:阵 0 0
3|/before-follows-rank:随 0 0
3|/before-follows-rank:韓 1 0
-4|/before-follows-rank:首 0 0
4|/before-follows-rank:首 0 1
4|/before-follows-rank:首 1 0
3|/before-follows:\"
3|/before-follows:\"没
3|/before-follows:\"没有正
-3|/before-follows:(戦
-3|/before-follows:(戦争長
3|/before-follows:1
3|/before-follows:3.
3|/before-follows:3.5%
-3|/before-follows:32
-3|/before-follows:32国里
-6|/before-follows:5%
-7|/before-follows:5%要求
7|/before-follows:5日
7|/before-follows:5日公布
-6|/before-follows:_
7|/before-follows:「
6|/before-follows:「2
4|/before-follows:「2%で
-4|/before-follows:「4
-4|/before-follows:「4%」
3|/before-follows:「5
-4|/before-follows:「冷
-4|/before-follows:「冷戦期
5|/before-follows:「日
3|/before-follows:「日本に
5|/before-follows:「日本を
-14|/before-follows:か
-14|/before-follows:から
-3|/before-follows:からGD
-4|/before-follows:から割合
-3|/before-follows:が
4|/before-follows:が2%を
-3|/before-follows:が23日
4|/before-follows:が3
-3|/before-follows:が3.5
3|/before-follows:が32年
-9|/before-follows:がハ
-9|/before-follows:がハーグ
-3|/before-follows:が提
-3|/before-follows:が提言し
3|/before-follows:が検
3|/before-follows:が検討し
3|/before-follows:が韓
4|/before-follows:では
4|/before-follows:では、国
-5|/before-follows:と
-6|/before-follows:との
-3|/before-follows:との会談
3|/before-follows:とフ
3|/before-follows:とフラン
-10|/before-follows:に
-4|/before-follows:に5%求
5|/before-follows:にはまだ
-3|/before-follows:に求
-3|/before-follows:に続
-3|/before-follows:に続き、
4|/before-follows:の3・5
5|/before-follows:の事
5|/before-follows:の事情を
6|/before-follows:の交
6|/before-follows:の交渉担
-3|/before-follows:の国
4|/before-follows:の報
3|/before-follows:の報道担
-3|/before-follows:の審
-3|/before-follows:の審議会
3|/before-follows:の軍事費
-4|/before-follows:の関
-4|/before-follows:の関係者
-10|/before-follows:の防
-8|/before-follows:の防衛費
3|/before-follows:の首
4|/before-follows:の首脳会
3|/before-follows:の麻
3|/before-follows:の麻生太
13|/before-follows:は
-3|/before-follows:は1
-3|/before-follows:は10%
7|/before-follows:は2
-3|/before-follows:は29日
3|/before-follows:は2・5
5|/before-follows:は3
3|/before-follows:は3%ま
-7|/before-follows:は3.5
12|/before-follows:は3・5
-5|/before-follows:は5
-4|/before-follows:は5%を
-7|/before-follows:は、国防
5|/before-follows:は、日本
-3|/before-follows:は「GD
3|/before-follows:は同
3|/before-follows:は同盟国
-3|/before-follows:も
-12|/before-follows:や
-6|/before-follows:やイ
-6|/before-follows:やイタリ
-6|/before-follows:や韓
-5|/before-follows:や韓国に
-5|/before-follows:を
-5|/before-follows:を信
-5|/before-follows:を信頼」
4|/before-follows:一
5|/before-follows:一名
5|/before-follows:一名官员
-4|/before-follows:上
-4|/before-follows:上院
-4|/before-follows:上院、国
6|/before-follows:不会
6|/before-follows:不会要求
-3|/before-follows:並
-3|/before-follows:並み
6|/before-follows:主
5|/before-follows:主张
3|/before-follows:主张先以
3|/before-follows:主张先设
-4|/before-follows:之
-5|/before-follows:之声
-5|/before-follows:之声中文
3|/before-follows:也
4|/before-follows:也不
4|/before-follows:也不能低
12|/before-follows:事
14|/before-follows:事務
14|/before-follows:事務総長
4|/before-follows:任
4|/before-follows:任期
4|/before-follows:任期内使
3|/before-follows:会
3|/before-follows:会前
3|/before-follows:会前公布
3|/before-follows:传
3|/before-follows:传媒
3|/before-follows:传媒报道
-4|/before-follows:保
-4|/before-follows:保守
5|/before-follows:側
3|/before-follows:側か
4|/before-follows:側から3
-3|/before-follows:党
-3|/before-follows:党首
-5|/before-follows:全
-5|/before-follows:全体
-5|/before-follows:全体でも
4|/before-follows:公
4|/before-follows:公开
4|/before-follows:公开抗拒
-3|/before-follows:共
-10|/before-follows:内
-3|/before-follows:内で
-3|/before-follows:内に
-3|/before-follows:内已
3|/before-follows:内部
5|/before-follows:内部评估
-3|/before-follows:军
-3|/before-follows:军费
-5|/before-follows:军费新目
4|/before-follows:军费至少
-3|/before-follows:军费订下
7|/before-follows:则
-5|/before-follows:前
3|/before-follows:动
3|/before-follows:动用
3|/before-follows:动用豁免
-3|/before-follows:反
-3|/before-follows:反对
-3|/before-follows:反对党联
4|/before-follows:发
4|/before-follows:发言
4|/before-follows:发言人说
3|/before-follows:吁
5|/before-follows:同
6|/before-follows:向
5|/before-follows:呼
5|/before-follows:呼吁
6|/before-follows:呼吁盟友
4|/before-follows:和执
4|/before-follows:和执政党
-6|/before-follows:和韩
-6|/before-follows:和韩国增
3|/before-follows:員
3|/before-follows:員長
3|/before-follows:員長が促
4|/before-follows:团
6|/before-follows:团队
6|/before-follows:团队看中
-6|/before-follows:国
-3|/before-follows:国防支出
9|/before-follows:国防相は
-3|/before-follows:国防研究
-4|/before-follows:在
3|/before-follows:在2
4|/before-follows:在203
-7|/before-follows:在远
-7|/before-follows:在远东的
4|/before-follows:報
4|/before-follows:報道
4|/before-follows:報道官は
-6|/before-follows:外相
-7|/before-follows:外相は1
6|/before-follows:外长
6|/before-follows:外长查克
20|/before-follows:大
17|/before-follows:大統
4|/before-follows:大統領、
16|/before-follows:大統領は
3|/before-follows:大胜
3|/before-follows:大胜_防
-7|/before-follows:安
-6|/before-follows:安全
-6|/before-follows:安全保障
11|/before-follows:官
8|/before-follows:官员
3|/before-follows:官房
5|/before-follows:将
4|/before-follows:将防
4|/before-follows:将防卫费
3|/before-follows:已
3|/before-follows:已致
3|/before-follows:已致函各
3|/before-follows:干
3|/before-follows:干部
10|/before-follows:幹
10|/before-follows:幹部
3|/before-follows:幹部は2
3|/before-follows:幹部は、
4|/before-follows:幹部は「
-5|/before-follows:应
4|/before-follows:应考
4|/before-follows:应考虑将
3|/before-follows:强
3|/before-follows:强推
3|/before-follows:强推\"3
5|/before-follows:总
9|/before-follows:总理
4|/before-follows:总理内坦
5|/before-follows:总理西利
-3|/before-follows:战略政策
3|/before-follows:把
3|/before-follows:把军
6|/before-follows:把军费提
-3|/before-follows:把军费门
-4|/before-follows:把国
4|/before-follows:把国防开
-7|/before-follows:把国防预
-3|/before-follows:把防卫费
6|/before-follows:拒
6|/before-follows:拒绝
4|/before-follows:拒绝5%
12|/before-follows:拟
7|/before-follows:拟将
7|/before-follows:拟将防卫
4|/before-follows:探
4|/before-follows:探讨
4|/before-follows:探讨修订
-7|/before-follows:提
-6|/before-follows:提交
-4|/before-follows:提交报告
-3|/before-follows:提出
3|/before-follows:提出3%
-3|/before-follows:提出3.
-7|/before-follows:提出任何
5|/before-follows:提出防卫
-11|/before-follows:放
-11|/before-follows:放话
-11|/before-follows:放话\"准
7|/before-follows:新
8|/before-follows:新政
8|/before-follows:新政府国
-5|/before-follows:新目
-5|/before-follows:新目標巡
3|/before-follows:新闻
3|/before-follows:新闻》援
-4|/before-follows:日
-4|/before-follows:日前
-4|/before-follows:智
-4|/before-follows:智库
-5|/before-follows:有
-3|/before-follows:有识
-3|/before-follows:有识者会
-3|/before-follows:朝
-3|/before-follows:朝野
-3|/before-follows:朝野有声
-5|/before-follows:欧
-5|/before-follows:欧洲
-5|/before-follows:欧洲盟友
11|/before-follows:正
-3|/before-follows:正\"
-3|/before-follows:正\"大幅
6|/before-follows:正在
4|/before-follows:正在研究
5|/before-follows:正考
4|/before-follows:正考虑在
19|/before-follows:氏
7|/before-follows:氏「
7|/before-follows:氏「3・
-4|/before-follows:氏と
-4|/before-follows:氏との会
16|/before-follows:氏は
5|/before-follows:氏は32
3|/before-follows:氏はイタ
5|/before-follows:氏は共同
6|/before-follows:氏は駐留
-4|/before-follows:没
-4|/before-follows:没有
-3|/before-follows:海
-3|/before-follows:海牙
-3|/before-follows:海牙峰会
-3|/before-follows:消
-3|/before-follows:消息
-3|/before-follows:消息人士
11|/before-follows:的
3|/before-follows:的5
3|/before-follows:的5%要
4|/before-follows:的军
4|/before-follows:的军费占
5|/before-follows:的外
5|/before-follows:的外交团
3|/before-follows:的支
3|/before-follows:的支出不
3|/before-follows:研
-4|/before-follows:称
-4|/before-follows:立
-4|/before-follows:立委
3|/before-follows:立委质问
-6|/before-follows:立委马文
-5|/before-follows:米
-7|/before-follows:米防
-7|/before-follows:米防衛相
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
6|/before-follows:自
5|/before-follows:自己
5|/before-follows:自己需要
-6|/before-follows:若
-4|/before-follows:若能
3|/before-follows:要
-3|/before-follows:要求提高
6|/before-follows:要求改为
-3|/before-follows:要求日本
3|/before-follows:要求的5
-11|/before-follows:订
-7|/before-follows:订下
-7|/before-follows:订下3.
-3|/before-follows:订出
-3|/before-follows:订出3%
-3|/before-follows:讨论过3
-3|/before-follows:议
5|/before-follows:设
5|/before-follows:设立
5|/before-follows:设立的专
5|/before-follows:访
5|/before-follows:访问
5|/before-follows:访问布鲁
4|/before-follows:说
3|/before-follows:说,
-3|/before-follows:说,5%
3|/before-follows:说,政府
-3|/before-follows:财
-3|/before-follows:财政
-3|/before-follows:财政难以
5|/before-follows:贸
5|/before-follows:贸易
5|/before-follows:贸易代表
4|/before-follows:费
4|/before-follows:费推
4|/before-follows:费推高到
-3|/before-follows:选
-3|/before-follows:选举
3|/before-follows:長
3|/before-follows:長官
-10|/before-follows:长
-8|/before-follows:长皮
-8|/before-follows:长皮斯托
-8|/before-follows:防
-4|/before-follows:防卫
-4|/before-follows:防衛
-12|/before-follows:防衛相と
5|/before-follows:防衛相は
-4|/before-follows:阵
-4|/before-follows:阵营
3|/before-follows:随
3|/before-follows:随后
3|/before-follows:随后也提
3|/before-follows:韓
3|/before-follows:韓国
3|/before-follows:韓国に国
6|/before-follows:首
7|/before-follows:首相
4|/before-follows:首相は1
5|/before-follows:首相は、
-6|/before-follows:首相は「
3|/before-follows:高
22|/before-leads:
4|/before-leads:%_
-6|/before-leads:(
17|/before-leads:,
-3|/before-leads:,为
3|/before-leads:,据
-5|/before-leads:,要
4|/before-leads:,让
7|/before-leads::
9|/before-leads:;
3|/before-leads:Oの
17|/before-leads:_
-5|/before-leads:_「
-8|/before-leads:、
-5|/before-leads:、「
3|/before-leads:《
9|/before-leads:】
-4|/before-leads:が
5|/before-leads:が、
-14|/before-leads:し、
10|/before-leads:で、
7|/before-leads:と、
7|/before-leads:の
-6|/before-leads:は
-15|/before-leads:は、
10|/before-leads:は「
-3|/before-leads:らは
6|/before-leads:れ、
-3|/before-leads:を
-5|/before-leads:アの
3|/before-leads:エン
-7|/before-leads:ツの
12|/before-leads:ドの
-5|/before-leads:ビー
-8|/before-leads:プ
3|/before-leads:ン
3|/before-leads:ンの
-8|/before-leads:ンプ
-4|/before-leads:ー
-4|/before-leads:上,
-3|/before-leads:不如
-4|/before-leads:与
-5|/before-leads:中
3|/before-leads:中,
4|/before-leads:为
-6|/before-leads:为,
6|/before-leads:书长
3|/before-leads:事】
-4|/before-leads:于
-7|/before-leads:付
-8|/before-leads:促
-3|/before-leads:关于
3|/before-leads:前
4|/before-leads:化,
4|/before-leads:只有
11|/before-leads:吁
-5|/before-leads:向
-3|/before-leads:否认
-3|/before-leads:听说
11|/before-leads:呼吁
-3|/before-leads:在
3|/before-leads:夕_
-3|/before-leads:如
3|/before-leads:委_
5|/before-leads:媒:
6|/before-leads:字;
4|/before-leads:官
4|/before-leads:官「
8|/before-leads:家:
-3|/before-leads:州の
-7|/before-leads:应付
-3|/before-leads:式向
8|/before-leads:总理
12|/before-leads:总统
-3|/before-leads:憧憬
-3|/before-leads:憬
6|/before-leads:把
4|/before-leads:拟在
3|/before-leads:持_
-6|/before-leads:敦促
-5|/before-leads:日
-4|/before-leads:日在
-8|/before-leads:日本
-3|/before-leads:有与
-8|/before-leads:本
3|/before-leads:本《
-3|/before-leads:析:
3|/before-leads:林
-5|/before-leads:求
8|/before-leads:理
-3|/before-leads:的
7|/before-leads:相
-4|/before-leads:相、
-5|/before-leads:省「
-4|/before-leads:看中
-8|/before-leads:示,
12|/before-leads:统
-6|/before-leads:要
4|/before-leads:要把
-5|/before-leads:要求
7|/before-leads:談_
4|/before-leads:談で
-3|/before-leads:认
7|/before-leads:认为
4|/before-leads:让
4|/before-leads:议,
4|/before-leads:讯】
-7|/before-leads:论请
-3|/before-leads:说
8|/before-leads:说,
-5|/before-leads:选人
10|/before-leads:道,
4|/before-leads:部长
9|/before-leads:长
4|/before-leads:长官
-4|/before-leads:问
6|/before-leads:露,
5|/before-leads:領「
-3|/before-leads:顾问
6|/before-leads:首相
6|/before-opens:False agent
3|/before-opens:True agent
26|/before-opens:True named
-7|/before-opens:True patient
7|/before-rank:0 0 patient
-6|/before-rank:0 1 patient
8|/before-rank:1 0 agent
22|/before-rank:1 0 named
-9|/before-rank:1 0 patient
-3|/before-rank:1 1 agent
-5|/before-rank:1 2 named
5|/before-rank:2 0 named
3|/before-rank:2 1 agent
4|/before-rank:2 1 named
6|/before:\"
-3|/before:\"升至
3|/before:#不如LAND
-3|/before:#再提至
-3|/before:#到
3|/before:#变
-3|/before:#调高到
3|/before:#还是
4|/before:)的至少
12|/before:,
-4|/before:,腹案为DATE
3|/before:,要求回归
3|/before:0年以内に
4|/before::\"
3|/before::#还是
3|/before::LAND为何离
-3|/before::「
3|/before::国防
4|/before:<正論>
4|/before:>
-6|/before:DATE
3|/before:DATEにGDP比
-3|/before:DATE敲定
-8|/before:DEFENCE
-5|/before:DEFENCE、
3|/before:DEFENCE「GDP比
5|/before:DEFENCE「対GDP比
4|/before:DEFENCEが
4|/before:DEFENCEの
-6|/before:DEFENCEのGDP比
-3|/before:DEFENCEを
3|/before:DEFENCEをGDP比
3|/before:DEFENCEをGDP比で
-3|/before:DEFENCE会增加到
-6|/before:DEFENCE占GDP
3|/before:DEFENCE提到GDP的
-3|/before:DEFENCE提至GDP
3|/before:DEFENCE新目标:
3|/before:DEFENCE至少达到
-9|/before:GDP
4|/before:GDP)的至少
4|/before:GDP_
-5|/before:GDP应否超过
-3|/before:GDP比
-3|/before:GDP比で
3|/before:GDP比率订于
-5|/before:GDP的
3|/before:LAND
3|/before:LAND#不如LAND
-5|/before:LAND「
7|/before:LANDもDEFENCEの
4|/before:LAND上院、DEFENCE
3|/before:LAND为何离
-3|/before:LAND幹部は
-3|/before:LAND强推\"
-6|/before:LAND要求改为
3|/before:LAND说,
-3|/before:USAから
6|/before:_DEFENCE
-4|/before:_「
3|/before:_「LANDは
9|/before:agent
26|/before:named
-9|/before:patient
12|/before:、
4|/before:、DATEまでに
-3|/before:、DEFENCEの
-4|/before:、DEFENCEを
3|/before:、LANDは
6|/before:、「
-3|/before:、仮にDEFENCEを
3|/before:。
3|/before:「#变
4|/before:「DATEに
-4|/before:「DEFENCE
6|/before:「LANDは
-4|/before:「いずれ
3|/before:「せめて
4|/before:「党として
6|/before:「対GDP比
-4|/before:いずれ
3|/before:いる。
5|/before:え方に」_
3|/before:か「
-3|/before:から
3|/before:がDATEにGDP比
3|/before:くか「
4|/before:くとも
-3|/before:けで
3|/before:げている。
3|/before:した計
3|/before:して、
4|/before:するのは
-3|/before:ず
-4|/before:ずれ
4|/before:せめて
-3|/before:せる案_
-4|/before:た
-4|/before:た「GDP比
-3|/before:たせる案_
3|/before:た計
3|/before:だGDP比
-3|/before:だけで
11|/before:て
-4|/before:てDEFENCEをGDP比
3|/before:て、
3|/before:ている。
3|/before:てに_
-8|/before:で
3|/before:で、LANDは
3|/before:で「
4|/before:でも
3|/before:として、
3|/before:とも
4|/before:なくとも
-5|/before:に
-4|/before:にDEFENCEを
3|/before:にDEFENCEをGDP比
3|/before:にGDP比
3|/before:に_
3|/before:に「
5|/before:に」_
-11|/before:には
-3|/before:に触れ、「
3|/before:に響くか「
6|/before:の
-6|/before:のGDP比
3|/before:のは
-3|/before:の任期中に
3|/before:の果てに_
9|/before:は
5|/before:はDEFENCEをGDP比
3|/before:は_「LANDは
7|/before:は、
-3|/before:は、DEFENCEの
-4|/before:は、DEFENCEを
11|/before:は「
-4|/before:は「いずれ
3|/before:は「せめて
6|/before:めて
10|/before:も
7|/before:もDEFENCEの
7|/before:やLANDもDEFENCEの
-3|/before:ら
-4|/before:るDEFENCEのGDP比
4|/before:る。
3|/before:るのは
-3|/before:る案_
-4|/before:れ
-3|/before:れ、「
4|/before:れて
-4|/before:を
3|/before:をGDP比で
3|/before:を念頭に「
3|/before:んだGDP比
4|/before:上院、DEFENCE
3|/before:不如LAND
-4|/before:不排除向
3|/before:与\"
4|/before:且吃力,
-4|/before:中に
3|/before:中央「#变
-8|/before:为
-4|/before:为DATE
-3|/before:为DATE敲定
3|/before:为何离
-3|/before:主张先以DATE
3|/before:丽文:国防
-3|/before:之比提高到
-3|/before:也代表は「
-3|/before:于
-4|/before:今后应达
-3|/before:从
-3|/before:从#到
-3|/before:代表「
3|/before:以内に
-3|/before:以内にGDP比
3|/before:以支撑
-3|/before:仮にDEFENCEを
-3|/before:件时\"升至
-3|/before:任期中に
-5|/before:任期内达到
5|/before:众提出
-4|/before:会で
4|/before:会は
-3|/before:会增加到
3|/before:会幹部は、
-4|/before:会期に
3|/before:何离
5|/before:係者は「
-3|/before:元代表「
4|/before:党として
-4|/before:公約、DEFENCE「
3|/before:内に
-3|/before:内にGDP比
-3|/before:内达到
-3|/before:内首長「
-3|/before:再提至
-4|/before:况升至
4|/before:到GDP的
4|/before:力,
-3|/before:力には
-6|/before:升至
-6|/before:占GDP
5|/before:占GDP_
3|/before:占比提高至
-3|/before:却只愿接受
4|/before:反调:\"
-4|/before:受
3|/before:变
-3|/before:只愿接受
4|/before:吃力,
3|/before:合意した計
-4|/before:后应达
-4|/before:否超过
-3|/before:哄:「
4|/before:員は「
4|/before:員会は
4|/before:唱反调:\"
4|/before:回
3|/before:回归
-4|/before:国不排除向
3|/before:国防
3|/before:在
3|/before:在GDP的
-3|/before:在为DATE敲定
-3|/before:场起哄:「
3|/before:增至
-3|/before:多提高到
3|/before:央「#变
3|/before:如LAND
4|/before:委員会は
-4|/before:字是
-4|/before:定
7|/before:対GDP比
-3|/before:将DEFENCE提至GDP
4|/before:少なくとも
6|/before:少达到
4|/before:尚且吃力,
3|/before:年以内に
-3|/before:幹部は
3|/before:幹部は、
3|/before:幹部は「
7|/before:应占GDP_
-4|/before:应否超过
-8|/before:应达
-3|/before:建议改为
-4|/before:张今后应达
-3|/before:张先以DATE
-3|/before:强推\"
3|/before:归
5|/before:当众提出
3|/before:念頭に「
-4|/before:情况升至
3|/before:意した計
3|/before:意見書_DEFENCE
-3|/before:愿接受
-4|/before:把
-3|/before:抑止力には
-3|/before:拉高到GDP的
-4|/before:排除向
-4|/before:接受
-3|/before:推\"
-4|/before:推高至GDP的
3|/before:提出
3|/before:提到GDP的
-5|/before:提至
-3|/before:提至GDP
-3|/before:提高GDP的
3|/before:提高到
7|/before:提高到GDP的
3|/before:撑
3|/before:支撑
-8|/before:改为
3|/before:政难以支撑
-4|/before:数字是
-3|/before:敲定
3|/before:文:国防
3|/before:新目标:
5|/before:方に」_
-3|/before:时\"升至
-3|/before:明元代表「
3|/before:書_DEFENCE
-3|/before:最多提高到
5|/before:有当众提出
-4|/before:期に
-4|/before:期中に
-5|/before:期内达到
-4|/before:期議会で
3|/before:果てに_
3|/before:标:
3|/before:标:#还是
-5|/before:标上调至
-3|/before:案_
4|/before:案「DATEに
-4|/before:案为DATE
-4|/before:標をGDP比
4|/before:次は
-4|/before:次期議会で
-3|/before:止力には
4|/before:正論>
-4|/before:步提高到
-4|/before:比
-3|/before:比で
-4|/before:比提高到
3|/before:比提高至
3|/before:比率订于
4|/before:民案「DATEに
3|/before:求回归
-6|/before:求改为
3|/before:独で
3|/before:率订于
-3|/before:用
-4|/before:由#调高到
-3|/before:的#再提至
-3|/before:的DEFENCE占GDP
3|/before:的是
-3|/before:的选项从
3|/before:目标:
-5|/before:目标上调至
-4|/before:目標をGDP比
6|/before:直言,
-4|/before:相「
-3|/before:相は
3|/before:看
3|/before:离
-4|/before:約、DEFENCE「
-3|/before:纳建议改为
4|/before:者は「
-4|/before:腹案为DATE
-5|/before:至
-3|/before:至GDP
-6|/before:至GDP的
-4|/before:至于
6|/before:至少达到
-3|/before:表「
3|/before:要求回归
-6|/before:要求改为
3|/before:見書_DEFENCE
-4|/before:视情况升至
-3|/before:触れ、「
6|/before:言,
3|/before:言したGDP比
4|/before:論>
-4|/before:議会で
4|/before:議員は「
3|/before:订于
-3|/before:讨的DEFENCE占GDP
-3|/before:议改为
3|/before:论
-3|/before:设
3|/before:说,
4|/before:调:\"
-3|/before:调高到
-3|/before:起哄:「
-5|/before:超过
3|/before:込んだGDP比
-6|/before:达
3|/before:达到
-3|/before:达到GDP的
-9|/before:过
3|/before:还是
-3|/before:选项从
-3|/before:选项从#到
-4|/before:逐步提高到
4|/before:通するのは
-3|/before:道内首長「
-3|/before:部は
3|/before:部は、
-3|/before:部は、DEFENCEの
3|/before:部は「
-3|/before:長「
5|/before:関係者は「
3|/before:问LAND说,
3|/before:防
4|/before:院、DEFENCE
-4|/before:除向
3|/before:难以支撑
-3|/before:露的选项从
3|/before:響くか「
3|/before:頭に「
-3|/before:项从
-3|/before:项从#到
3|/before:顾问LAND说,
-3|/before:首長「
-3|/before:高GDP的
3|/before:高到GDP的
-4|/before:高至GDP的
5|/clause-ending:
3|/clause-ending:\"派对立
3|/clause-ending:%?
4|/clause-ending:5%
3|/clause-ending:5%?
-5|/clause-ending:5年以内
6|/clause-ending::不可能
3|/clause-ending:」が持論
4|/clause-ending:」と説明
3|/clause-ending:」論争
-4|/clause-ending:い」
-3|/clause-ending:いう
5|/clause-ending:いだ
-3|/clause-ending:えました
4|/clause-ending:えよ
4|/clause-ending:える
3|/clause-ending:かけた
-3|/clause-ending:かした
3|/clause-ending:がつく
3|/clause-ending:が報告書
-3|/clause-ending:が抗議
3|/clause-ending:が持論
-4|/clause-ending:が続く
4|/clause-ending:が講演
3|/clause-ending:きかけた
5|/clause-ending:きだ
5|/clause-ending:きである
4|/clause-ending:き込んだ
-6|/clause-ending:した
3|/clause-ending:していた
-7|/clause-ending:している
-3|/clause-ending:しました
-3|/clause-ending:しを」
-3|/clause-ending:じた
4|/clause-ending:すべきだ
4|/clause-ending:する
-3|/clause-ending:せん
5|/clause-ending:たい
-3|/clause-ending:った
3|/clause-ending:つく
5|/clause-ending:ていた
-3|/clause-ending:ている
4|/clause-ending:てだ
-3|/clause-ending:て述べた
4|/clause-ending:である
-5|/clause-ending:でいた
-6|/clause-ending:で政府
-3|/clause-ending:という
-3|/clause-ending:とどめた
-3|/clause-ending:となる
-3|/clause-ending:とみる
3|/clause-ending:と主張
-6|/clause-ending:と漏らす
4|/clause-ending:と説明
5|/clause-ending:と述べた
-3|/clause-ending:どめた
-6|/clause-ending:ない
-4|/clause-ending:なかった
-7|/clause-ending:なる
-4|/clause-ending:になる
4|/clause-ending:に備えよ
-4|/clause-ending:に入った
-3|/clause-ending:に提出
8|/clause-ending:に聞く
-3|/clause-ending:に語った
-6|/clause-ending:に達する
-3|/clause-ending:ねない」
3|/clause-ending:の検討を
3|/clause-ending:の異常
-4|/clause-ending:はない
-4|/clause-ending:は先送り
3|/clause-ending:び交う
7|/clause-ending:び腰だ
5|/clause-ending:べきだ
-5|/clause-ending:べた
3|/clause-ending:べました
-3|/clause-ending:ました
-4|/clause-ending:ます
-3|/clause-ending:ません
-3|/clause-ending:みる
5|/clause-ending:もむ
-4|/clause-ending:も念頭」
5|/clause-ending:も視野
6|/clause-ending:も語った
-7|/clause-ending:も述べた
-3|/clause-ending:らしを」
-5|/clause-ending:らす
-4|/clause-ending:るという
-5|/clause-ending:る一方、
-4|/clause-ending:る案です
3|/clause-ending:れた
-6|/clause-ending:れる
-3|/clause-ending:ろとみる
-3|/clause-ending:われる
5|/clause-ending:をもむ
4|/clause-ending:を削減
-3|/clause-ending:を示した
-5|/clause-ending:んでいた
-3|/clause-ending:一方、
-5|/clause-ending:一而足
-3|/clause-ending:上下
3|/clause-ending:上风
-5|/clause-ending:不一而足
5|/clause-ending:不可能
-3|/clause-ending:两案
4|/clause-ending:主張する
3|/clause-ending:予想した
3|/clause-ending:交う
3|/clause-ending:交錯する
3|/clause-ending:从哪来
-5|/clause-ending:以上
-4|/clause-ending:以内
4|/clause-ending:併記した
4|/clause-ending:備えよ
-4|/clause-ending:先送り
-4|/clause-ending:入った
4|/clause-ending:入り
-3|/clause-ending:入宪法
3|/clause-ending:公約した
-3|/clause-ending:写入宪法
-3|/clause-ending:军费\"
3|/clause-ending:军费占比
-4|/clause-ending:准\"
3|/clause-ending:出ている
4|/clause-ending:削減
-3|/clause-ending:力はない
3|/clause-ending:加而得
3|/clause-ending:务实
3|/clause-ending:占上风
3|/clause-ending:占比
7|/clause-ending:及び腰だ
5|/clause-ending:可能
-3|/clause-ending:合われる
6|/clause-ending:合理
-3|/clause-ending:否定した
3|/clause-ending:告書
3|/clause-ending:哪来
-3|/clause-ending:報じた
3|/clause-ending:報告書
4|/clause-ending:夜谭
4|/clause-ending:天方夜谭
3|/clause-ending:字」
8|/clause-ending:官に聞く
-3|/clause-ending:定した
3|/clause-ending:实质标准
-3|/clause-ending:宪法
4|/clause-ending:審議入り
3|/clause-ending:对立
-7|/clause-ending:左右
-3|/clause-ending:市未理会
-5|/clause-ending:年以内
3|/clause-ending:张占上风
4|/clause-ending:張する
3|/clause-ending:很远
-4|/clause-ending:念頭」
3|/clause-ending:想した
-3|/clause-ending:戒招く
-3|/clause-ending:抗議
-3|/clause-ending:招く
3|/clause-ending:持論
3|/clause-ending:挙へ
-3|/clause-ending:提出
5|/clause-ending:提言した
3|/clause-ending:提言へ
4|/clause-ending:提言案
-3|/clause-ending:改定
-6|/clause-ending:政府
3|/clause-ending:数字」
-4|/clause-ending:整が続く
-3|/clause-ending:文書改定
-3|/clause-ending:方、
4|/clause-ending:方夜谭
-5|/clause-ending:方案
-5|/clause-ending:方案浮现
-3|/clause-ending:明かした
3|/clause-ending:明がつく
3|/clause-ending:是5%?
-3|/clause-ending:書改定
4|/clause-ending:最終調整
-3|/clause-ending:未理会
3|/clause-ending:标准
-4|/clause-ending:标准\"
-3|/clause-ending:标造势
-3|/clause-ending:案がある
-4|/clause-ending:案です
-5|/clause-ending:案浮现
4|/clause-ending:検討を
4|/clause-ending:標準だ
5|/clause-ending:次いだ
-3|/clause-ending:段目标
-3|/clause-ending:民が抗議
3|/clause-ending:民提言へ
3|/clause-ending:民提言案
5|/clause-ending:気をもむ
3|/clause-ending:派对立
-5|/clause-ending:浮现
4|/clause-ending:準だ
-5|/clause-ending:漏らす
-3|/clause-ending:点\"
-4|/clause-ending:球标准\"
-3|/clause-ending:理会
4|/clause-ending:界標準だ
-6|/clause-ending:略で政府
3|/clause-ending:異常
4|/clause-ending:療を削減
3|/clause-ending:的数字」
-5|/clause-ending:目标
-3|/clause-ending:目标造势
-3|/clause-ending:相に提出
3|/clause-ending:相加而得
5|/clause-ending:相次いだ
-7|/clause-ending:示した
4|/clause-ending:立てだ
3|/clause-ending:約した
4|/clause-ending:終調整
-3|/clause-ending:続く
3|/clause-ending:総選挙へ
3|/clause-ending:而得
-5|/clause-ending:而足
8|/clause-ending:聞く
7|/clause-ending:腰だ
-4|/clause-ending:要になる
4|/clause-ending:見立てだ
5|/clause-ending:視野
3|/clause-ending:言した
3|/clause-ending:言の異常
3|/clause-ending:言へ
4|/clause-ending:言案
4|/clause-ending:討を
3|/clause-ending:語った
4|/clause-ending:説明
3|/clause-ending:調整
3|/clause-ending:論争
3|/clause-ending:講演
-3|/clause-ending:警戒招く
4|/clause-ending:議入り
3|/clause-ending:质标准
-3|/clause-ending:费\"
3|/clause-ending:费占比
5|/clause-ending:超も視野
3|/clause-ending:込んだ
3|/clause-ending:还很远
-5|/clause-ending:述べた
-4|/clause-ending:送り
-3|/clause-ending:造势
-6|/clause-ending:達する
3|/clause-ending:選挙へ
3|/clause-ending:錯する
3|/clause-ending:钱从哪来
-3|/clause-ending:阶段目标
-4|/clause-ending:頭」
3|/clause-ending:飛び交う
46|/demander:other
47|/demander:spender
3|/ending:\"派对立
3|/ending:%」論争
-3|/ending:%である
-4|/ending:%以上
3|/ending:%务实
-3|/ending:%吗?
-7|/ending:%左右
3|/ending:%的要求
3|/ending:%还很远
-3|/ending:.2%
-10|/ending:.5%
-3|/ending:.5%?
9|/ending:0%
-7|/ending:1.5%
7|/ending:10%
3|/ending:2%以上
7|/ending:3%
-4|/ending:3%以上
3|/ending:3%务实
-12|/ending:3%左右
-14|/ending:5%
-3|/ending:5%以上
-3|/ending:5%吗?
3|/ending:5%左右
-5|/ending:5年以内
-3|/ending:7.7%
-3|/ending:8.2%
6|/ending::不可能
-3|/ending:DP3%
-3|/ending:P3%
3|/ending:P的2%
8|/ending:P的3%
3|/ending:」が持論
4|/ending:」と説明
3|/ending:」論争
-4|/ending:い」
5|/ending:いだ
4|/ending:いない
-3|/ending:えました
4|/ending:えよ
4|/ending:える
3|/ending:かけた
-3|/ending:かした
3|/ending:が報告書
-3|/ending:が抗議
3|/ending:が持論
-4|/ending:が続く
4|/ending:が講演
3|/ending:きかけた
5|/ending:きだ
5|/ending:きである
4|/ending:き込んだ
-5|/ending:される
-11|/ending:した
3|/ending:していた
-6|/ending:している
-3|/ending:しました
-3|/ending:しを」
-3|/ending:じた
3|/ending:す」
4|/ending:すべきだ
4|/ending:する
-3|/ending:せん
5|/ending:たい
4|/ending:たという
-5|/ending:った
5|/ending:ていた
4|/ending:ていない
4|/ending:てだ
-3|/ending:て述べた
4|/ending:である
-5|/ending:でいた
3|/ending:です」
-6|/ending:で政府
-3|/ending:とどめた
-4|/ending:となる
-4|/ending:とみる
3|/ending:と主張
-6|/ending:と漏らす
-4|/ending:と話す
4|/ending:と説明
5|/ending:と述べた
3|/ending:どです」
-3|/ending:どめた
3|/ending:ない
-3|/ending:なった
-8|/ending:なる
-4|/ending:になる
4|/ending:に備えよ
-4|/ending:に入った
-4|/ending:に慎重だ
-3|/ending:に提出
8|/ending:に聞く
-3|/ending:に語った
-6|/ending:に達する
-3|/ending:ねない」
3|/ending:の検討を
3|/ending:の異常
-4|/ending:は先送り
3|/ending:び交う
7|/ending:び腰だ
5|/ending:べきだ
-5|/ending:べた
3|/ending:べました
-3|/ending:ました
-4|/ending:ます
-3|/ending:ません
-4|/ending:みる
5|/ending:もむ
-4|/ending:も念頭」
5|/ending:も視野
6|/ending:も語った
-7|/ending:も述べた
-3|/ending:らしを」
-5|/ending:らす
-4|/ending:るという
-4|/ending:る案です
3|/ending:れた
-10|/ending:れる
-3|/ending:ろとみる
-3|/ending:われる
5|/ending:をもむ
4|/ending:を削減
-6|/ending:を示した
-5|/ending:んでいた
-5|/ending:一点五
-5|/ending:一而足
-5|/ending:不一而足
5|/ending:不可能
-6|/ending:为3%
4|/ending:主張する
3|/ending:乃至5%
-5|/ending:之一点五
-3|/ending:之三
3|/ending:予想した
3|/ending:交う
3|/ending:交錯する
-3|/ending:亿日元\"
3|/ending:从哪来
-5|/ending:以上
-4|/ending:以内
4|/ending:併記した
3|/ending:保留态度
4|/ending:備えよ
-3|/ending:元\"
-4|/ending:先送り
-4|/ending:入った
4|/ending:入り
-3|/ending:入宪法
3|/ending:公約した
-3|/ending:内却嫌少
-3|/ending:写入宪法
3|/ending:军费占比
-3|/ending:准\"
3|/ending:出ている
-3|/ending:分之三
5|/ending:到3%
4|/ending:削減
3|/ending:前敲定
5|/ending:加而得
3|/ending:务实
-5|/ending:升至3%
3|/ending:占比
-3|/ending:却嫌少
7|/ending:及び腰だ
-3|/ending:受5%
3|/ending:变3%」
5|/ending:可能
-3|/ending:合われる
6|/ending:合理
-5|/ending:否定した
3|/ending:告書
3|/ending:哪来
-3|/ending:報じた
3|/ending:報告書
4|/ending:夜谭
-4|/ending:大落
-4|/ending:大起大落
4|/ending:天方夜谭
-3|/ending:嫌少
3|/ending:字」
8|/ending:官に聞く
-5|/ending:定した
3|/ending:实质标准
-3|/ending:宪法
4|/ending:審議入り
3|/ending:对立
-7|/ending:左右
-3|/ending:市未理会
-5|/ending:年以内
-4|/ending:年度3%
3|/ending:底前敲定
-4|/ending:度3%
4|/ending:張する
3|/ending:很远
-4|/ending:念頭」
3|/ending:态度
-3|/ending:想される
3|/ending:想した
-3|/ending:戒招く
-3|/ending:抗議
-3|/ending:招く
3|/ending:持論
3|/ending:挙へ
-3|/ending:接受5%
-3|/ending:提出
-3|/ending:提至5%
5|/ending:提言した
3|/ending:提言へ
4|/ending:提言案
-6|/ending:改为3%
-3|/ending:改定
-6|/ending:政府
3|/ending:数字」
3|/ending:敲定
-4|/ending:整が続く
-3|/ending:文書改定
4|/ending:方夜谭
-5|/ending:方案浮现
-3|/ending:日元\"
-3|/ending:明かした
5|/ending:是5%?
-3|/ending:書改定
4|/ending:最終調整
-3|/ending:未理会
3|/ending:标准
-3|/ending:标准\"
-3|/ending:标造势
-3|/ending:案がある
-4|/ending:案です
-5|/ending:案浮现
4|/ending:検討を
5|/ending:次いだ
-3|/ending:段目标
-3|/ending:民が抗議
3|/ending:民提言へ
3|/ending:民提言案
5|/ending:気をもむ
3|/ending:派对立
-5|/ending:浮现
-5|/ending:漏らす
-3|/ending:点五
-3|/ending:理会
3|/ending:留态度
-6|/ending:略で政府
3|/ending:異常
4|/ending:療を削減
-3|/ending:百分之三
5|/ending:的10%
3|/ending:的2%
6|/ending:的3%
3|/ending:的数字」
-3|/ending:的新目标
3|/ending:的要求
-6|/ending:目标
-3|/ending:目标造势
-3|/ending:相に提出
5|/ending:相加而得
5|/ending:相次いだ
-10|/ending:示した
4|/ending:立てだ
3|/ending:約した
4|/ending:終調整
-3|/ending:続く
3|/ending:総選挙へ
6|/ending:经费
5|/ending:而得
-5|/ending:而足
8|/ending:聞く
7|/ending:腰だ
-3|/ending:至3%
-4|/ending:至4%
3|/ending:表态
-4|/ending:要になる
4|/ending:見立てだ
5|/ending:視野
3|/ending:言した
3|/ending:言の異常
3|/ending:言へ
4|/ending:言案
4|/ending:討を
3|/ending:訴えた
-4|/ending:話す
4|/ending:説明
3|/ending:調整
3|/ending:論争
3|/ending:講演
-3|/ending:警戒招く
4|/ending:議入り
3|/ending:质标准
3|/ending:费占比
-4|/ending:起大落
5|/ending:超も視野
-5|/ending:超过2%
3|/ending:込んだ
5|/ending:达到3%
-5|/ending:过2%
3|/ending:还很远
-5|/ending:述べた
-4|/ending:送り
-3|/ending:造势
-6|/ending:達する
3|/ending:選挙へ
3|/ending:錯する
3|/ending:钱从哪来
-3|/ending:阶段目标
-4|/ending:頭」
3|/ending:飛び交う
11|/foreign=False:
4|/foreign=False:ask
-5|/foreign=False:ask not
3|/foreign=False:ask think
-3|/foreign=False:deny ask
4|/foreign=False:deny think
-5|/foreign=False:not not
6|/foreign=False:not should
-3|/foreign=False:plan
-6|/foreign=False:plan plan
4|/foreign=False:plan reach
4|/foreign=False:plan think
4|/foreign=False:raise think
-5|/foreign=False:reach not
-4|/foreign=False:reach think
8|/foreign=False:should
-3|/foreign=False:should raise
-7|/foreign=False:should think
-4|/foreign=False:standard
4|/foreign=False:standard raise
4|/foreign=False:think ask
-4|/foreign=True:ask not
3|/foreign=True:ask plan
-3|/foreign=True:not deny
6|/foreign=True:not think
-6|/foreign=True:standard
3|/foreign=True:standard ask
3|/foreign=True:standard not
3|/foreign=True:standard reach
-3|/foreign=True:think not
-5|/main:other
-33|/named:1
38|/named:2
49|/named:3
3|/near-after:\"#
-3|/near-after:\",LAND
-3|/near-after:\"LAND
-3|/near-after:\"。
3|/near-after:\"派
3|/near-after:\"派对
-3|/near-after:\"那
-3|/near-after:\"那将
3|/near-after:#?
-3|/near-after:#。
-3|/near-after:#とす
3|/near-after:#な
3|/near-after:#も
3|/near-after:#も書
-3|/near-after:#を
-3|/near-after:#不一
-4|/near-after:,\"
-3|/near-after:,\"那
-4|/near-after:,DATE
-3|/near-after:,DATE先
-3|/near-after:,DEFENCE
-6|/near-after:,LAND
3|/near-after:,LAND将
-6|/near-after:,但
3|/near-after:,但LAND
-4|/near-after:,但会
-3|/near-after:,再
-3|/near-after:,后
-3|/near-after:,后者
4|/near-after:,将
5|/near-after:,并
3|/near-after:,这
-3|/near-after:0万亿
-5|/near-after:0文
-5|/near-after:0文書
-5|/near-after:0案
-5|/near-after:0案が
6|/near-after::不
6|/near-after::不可
-3|/near-after:?」
-3|/near-after:?」LAND
-7|/near-after:ALLIESに
3|/near-after:ALLIES以
3|/near-after:ALLIES以外
-5|/near-after:DATEに
-3|/near-after:DATE中
-3|/near-after:DATE中に
-3|/near-after:DATE先
-3|/near-after:DATE先增
3|/near-after:DATE前
3|/near-after:DATE前敲
3|/near-after:DATE総
3|/near-after:DATE総選
-3|/near-after:DEFENCE\"
-3|/near-after:DEFENCE\",
-5|/near-after:DEFENCE0
-3|/near-after:DEFENCEを
3|/near-after:DEFENCE占比
3|/near-after:LAND「
3|/near-after:LAND「不
-4|/near-after:LANDが
3|/near-after:LANDだ
3|/near-after:LANDだけ
-4|/near-after:LANDに
5|/near-after:LANDは
3|/near-after:LANDも足
-3|/near-after:LAND不
-3|/near-after:LAND内却
3|/near-after:LAND将
3|/near-after:LAND将于
3|/near-after:LAND持
3|/near-after:LAND持保
-3|/near-after:LAND未
-3|/near-after:LAND未理
-3|/near-after:NATO氏
-3|/near-after:NATO氏の
-4|/near-after:USAが
3|/near-after:USA元
3|/near-after:USA的
4|/near-after:_DEFENCE
-9|/near-after:_LAND
3|/near-after:_USA
3|/near-after:_USA元
7|/near-after:_元
5|/near-after:_元次
5|/near-after:_公
4|/near-after:_公表
6|/near-after:_卓
6|/near-after:_卓揆
3|/near-after:_反
3|/near-after:_反问
-3|/near-after:_国会
-3|/near-after:_安
-3|/near-after:_安保
-4|/near-after:_政
-4|/near-after:_政府
-6|/near-after:_次
-6|/near-after:_次期
4|/near-after:_歳
4|/near-after:_歳出
9|/near-after:_自
9|/near-after:_自民
-4|/near-after:_財
-4|/near-after:_財源
6|/near-after:_連
3|/near-after:_連立
-3|/near-after:、ALLIESに
3|/near-after:、ALLIES以
-3|/near-after:、DATEに
-3|/near-after:、DATE中
3|/near-after:、DATE総
-3|/near-after:、USA
-4|/near-after:、ア
-4|/near-after:、アジ
-4|/near-after:、国
-3|/near-after:、国民
-3|/near-after:、専
-3|/near-after:、専守
-5|/near-after:、年
-4|/near-after:、年0
-7|/near-after:、調
-7|/near-after:、調整
-3|/near-after:、首
-3|/near-after:。#程
4|/near-after:。LANDだ
3|/near-after:。政
3|/near-after:。政府
3|/near-after:「不是
3|/near-after:「反
3|/near-after:「反対
3|/near-after:「太
3|/near-after:「太高
-4|/near-after:「新
-4|/near-after:「新た
-4|/near-after:「早
-3|/near-after:「早晩
-5|/near-after:「野
-5|/near-after:「野心
3|/near-after:」#
-3|/near-after:」,
-3|/near-after:」LAND
-3|/near-after:」LAND未
12|/near-after:」_
4|/near-after:」_DEFENCE
-4|/near-after:」_LAND
5|/near-after:」_USA
4|/near-after:」_公
3|/near-after:」_反
-7|/near-after:」…
3|/near-after:」が
3|/near-after:」が#
3|/near-after:」が持
-4|/near-after:」だ
-4|/near-after:」だと
13|/near-after:」と
3|/near-after:」との
-7|/near-after:」とも
6|/near-after:」と主
4|/near-after:」と反
-3|/near-after:」と明
5|/near-after:」と気
-3|/near-after:」と訴
4|/near-after:」と語
4|/near-after:」と述
4|/near-after:」に
3|/near-after:」にLAND
3|/near-after:」に_
3|/near-after:」は
5|/near-after:」は非
-5|/near-after:」を
-3|/near-after:」を記
-3|/near-after:」断
-3|/near-after:」断念
3|/near-after:」論
3|/near-after:」論争
-3|/near-after:」議
-3|/near-after:」議論
-3|/near-after:あった
-6|/near-after:ある
-3|/near-after:あるの
-6|/near-after:ある一
3|/near-after:い。
-3|/near-after:い。#
-7|/near-after:い」
-3|/near-after:い」_
-4|/near-after:いう。
-3|/near-after:いう「
4|/near-after:いう見
-4|/near-after:いう話
5|/near-after:いた
3|/near-after:いだ
3|/near-after:いだ。
-8|/near-after:いて
-3|/near-after:いて、
4|/near-after:いと
3|/near-after:いとい
-3|/near-after:いとし
3|/near-after:いと説
-6|/near-after:いな
-6|/near-after:いない
-3|/near-after:いま
-3|/near-after:います
-8|/near-after:いる
3|/near-after:いる#
-4|/near-after:いる」
3|/near-after:いるが
-3|/near-after:いると
-3|/near-after:いる所
3|/near-after:い姿
3|/near-after:い姿勢
-3|/near-after:い考
-3|/near-after:い考え
-3|/near-after:う「
-3|/near-after:う「野
5|/near-after:うの
3|/near-after:うよ
-4|/near-after:う主
-4|/near-after:う主張
7|/near-after:う提
3|/near-after:う提案
4|/near-after:う提言
3|/near-after:う求
3|/near-after:う見
4|/near-after:う見立
-4|/near-after:う話
-3|/near-after:う話が
-4|/near-after:えか
-4|/near-after:えかね
3|/near-after:えて
3|/near-after:えは
3|/near-after:えはな
4|/near-after:えよ
14|/near-after:える
3|/near-after:える。
-3|/near-after:おり、
-4|/near-after:か#
-3|/near-after:か#な
-7|/near-after:か、
-3|/near-after:か、国
-3|/near-after:か。
-4|/near-after:かが
6|/near-after:が#
4|/near-after:が#な
-9|/near-after:があ
-9|/near-after:がある
3|/near-after:がつ
3|/near-after:がつく
-5|/near-after:が並
-5|/near-after:が並ん
3|/near-after:が出
3|/near-after:が出て
3|/near-after:が報
3|/near-after:が報告
-3|/near-after:が大き
3|/near-after:が得
3|/near-after:が得ら
-3|/near-after:が抗
-3|/near-after:が抗議
3|/near-after:が持
3|/near-after:が持論
-3|/near-after:が政
-3|/near-after:が政府
-4|/near-after:が新
-3|/near-after:が新聞
3|/near-after:が望
3|/near-after:が望ま
-3|/near-after:が検
-3|/near-after:が検討
-4|/near-after:が浮
-4|/near-after:が浮上
3|/near-after:が相
3|/near-after:が相次
-4|/near-after:が続
-4|/near-after:が続く
4|/near-after:が講
4|/near-after:が講演
3|/near-after:が飛
3|/near-after:が飛び
-3|/near-after:が首
-3|/near-after:が首相
12|/near-after:きだ
5|/near-after:きだ。
5|/near-after:きだ」
3|/near-after:きだと
4|/near-after:きで
4|/near-after:きであ
3|/near-after:き上げ
8|/near-after:き込
6|/near-after:き込む
3|/near-after:く。政
-6|/near-after:くに
-6|/near-after:くに達
3|/near-after:くら
3|/near-after:くらい
4|/near-after:けが#
-4|/near-after:けた
-3|/near-after:けた。
-4|/near-after:けで
-3|/near-after:けら
-3|/near-after:けられ
-8|/near-after:ける
-3|/near-after:けるNATO
7|/near-after:げる
3|/near-after:げるの
3|/near-after:げるよ
-3|/near-after:げる案
3|/near-after:げる考
6|/near-after:こと
9|/near-after:ことに
-7|/near-after:ことは
-3|/near-after:ころ
-3|/near-after:ころと
-4|/near-after:さず
-3|/near-after:さず進
-3|/near-after:さな
4|/near-after:されか
-7|/near-after:し、
-4|/near-after:し、調
-5|/near-after:しい」
3|/near-after:しいと
-5|/near-after:した
-5|/near-after:したい
5|/near-after:しだ
5|/near-after:しだと
-16|/near-after:して
-9|/near-after:してい
-3|/near-after:しど
-3|/near-after:しどこ
-3|/near-after:しを」
-5|/near-after:し合
-3|/near-after:じら
-3|/near-after:じられ
-10|/near-after:す。
4|/near-after:す」
4|/near-after:す」と
-3|/near-after:すとい
-4|/near-after:すに
-3|/near-after:すにと
11|/near-after:すべ
12|/near-after:すべき
6|/near-after:すよ
5|/near-after:すよう
-16|/near-after:する
-5|/near-after:する0
-6|/near-after:する。
-3|/near-after:する「
8|/near-after:するこ
5|/near-after:すると
-5|/near-after:するよ
-3|/near-after:する余
5|/near-after:する声
3|/near-after:する提
-10|/near-after:する案
-3|/near-after:す意
-3|/near-after:す意欲
-9|/near-after:す案
-3|/near-after:す案が
-4|/near-after:す案で
-3|/near-after:ず進
-3|/near-after:ず進め
-3|/near-after:せず
-3|/near-after:せよ_
3|/near-after:それ
6|/near-after:た」
4|/near-after:たい。
-4|/near-after:たいと
-3|/near-after:たい考
-4|/near-after:たこ
-4|/near-after:たこと
-9|/near-after:たと
-5|/near-after:たな
-5|/near-after:たな世
-3|/near-after:たので
3|/near-after:たのは
-3|/near-after:た事
-3|/near-after:た事実
3|/near-after:だ、
28|/near-after:だ。
4|/near-after:だ。LAND
4|/near-after:だ」
6|/near-after:だ」と
-3|/near-after:だけで
8|/near-after:だと
3|/near-after:だとい
5|/near-after:だと批
-3|/near-after:だと改
-4|/near-after:った
7|/near-after:った」
-4|/near-after:ったと
-3|/near-after:ったの
-3|/near-after:ってい
-7|/near-after:つい
-7|/near-after:ついて
3|/near-after:つく
3|/near-after:つく。
3|/near-after:つつ
-3|/near-after:つとい
-3|/near-after:づける
-5|/near-after:て、
-17|/near-after:てい
5|/near-after:ていた
-6|/near-after:ていな
-12|/near-after:ている
4|/near-after:てだ
4|/near-after:てだ。
-3|/near-after:てる
-3|/near-after:て述
-3|/near-after:て述べ
-5|/near-after:でい
-5|/near-after:でいた
-4|/near-after:でに
-3|/near-after:でに決
-4|/near-after:では、
3|/near-after:では不
5|/near-after:でも
6|/near-after:で一
6|/near-after:で一度
-3|/near-after:で市
-3|/near-after:で市民
-3|/near-after:で手
-3|/near-after:で手を
-7|/near-after:で政
-7|/near-after:で政府
-3|/near-after:で検
-3|/near-after:で検討
3|/near-after:で浮
3|/near-after:で浮上
-4|/near-after:で消
-4|/near-after:で消え
4|/near-after:と、
-6|/near-after:とし
3|/near-after:とした
-5|/near-after:として
-3|/near-after:としど
-6|/near-after:とす
-6|/near-after:とする
-3|/near-after:とどめ
9|/near-after:とに
5|/near-after:とには
3|/near-after:とに慎
3|/near-after:との
3|/near-after:との声
-5|/near-after:との意
4|/near-after:との見
-8|/near-after:とは
-3|/near-after:とはあ
-3|/near-after:とみ
-3|/near-after:とみる
-8|/near-after:とも
-3|/near-after:とも目
-7|/near-after:とも述
9|/near-after:と主
7|/near-after:と主張
3|/near-after:と予
3|/near-after:と予想
3|/near-after:と公
3|/near-after:と公約
5|/near-after:と反
4|/near-after:と反発
-3|/near-after:と報
-3|/near-after:と報じ
5|/near-after:と批
5|/near-after:と批判
-3|/near-after:と改
-3|/near-after:と改め
-4|/near-after:と明
5|/near-after:と気
5|/near-after:と気を
4|/near-after:と説
4|/near-after:と説明
-4|/near-after:どこ
-3|/near-after:どころ
-3|/near-after:どめ
4|/near-after:ど論
4|/near-after:ど論外
-4|/near-after:ない。
5|/near-after:ないと
3|/near-after:ない姿
3|/near-after:なし
4|/near-after:など
4|/near-after:など論
-3|/near-after:なのか
4|/near-after:なのは
-3|/near-after:なら年
3|/near-after:なら説
4|/near-after:なり
-5|/near-after:な世
-5|/near-after:な世界
3|/near-after:な意
3|/near-after:な意見
3|/near-after:にLAND
3|/near-after:にLANDも
3|/near-after:に_
3|/near-after:に_自
6|/near-after:に」
5|/near-after:に」_
3|/near-after:にすべ
-3|/near-after:にする
-7|/near-after:につ
-7|/near-after:につい
7|/near-after:にな
3|/near-after:になっ
3|/near-after:になり
12|/near-after:には
7|/near-after:には及
4|/near-after:には反
-6|/near-after:に上
-3|/near-after:に上げ
4|/near-after:に備
4|/near-after:に備え
-3|/near-after:に入っ
-3|/near-after:に出
-3|/near-after:に出て
3|/near-after:に増額
-3|/near-after:に安
-3|/near-after:に安保
6|/near-after:に慎
6|/near-after:に慎重
5|/near-after:に戻
4|/near-after:に戻す
-3|/near-after:に提出
-4|/near-after:に決
-3|/near-after:に決ま
-5|/near-after:に示
-3|/near-after:に示さ
7|/near-after:に聞
7|/near-after:に聞く
-5|/near-after:に達
-5|/near-after:に達す
3|/near-after:ねない
3|/near-after:のALLIES
-3|/near-after:のDEFENCE
3|/near-after:の「世
-3|/near-after:のか
-3|/near-after:のか#
-3|/near-after:のか、
3|/near-after:のが
3|/near-after:のが望
-3|/near-after:ので
9|/near-after:のは
4|/near-after:のは理
5|/near-after:のめ
5|/near-after:のめな
-4|/near-after:の上
-3|/near-after:の上積
5|/near-after:の下
5|/near-after:の下限
6|/near-after:の声
-5|/near-after:の後
-5|/near-after:の意
-5|/near-after:の意見
-3|/near-after:の文
-4|/near-after:の新
-3|/near-after:の暮
-3|/near-after:の暮ら
4|/near-after:の検
4|/near-after:の検討
3|/near-after:の標
3|/near-after:の標準
6|/near-after:の水
5|/near-after:の水増
3|/near-after:の異
3|/near-after:の異常
3|/near-after:の目
-4|/near-after:の要
-3|/near-after:の要求
5|/near-after:の見
4|/near-after:の見方
-3|/near-after:の警
-3|/near-after:の警戒
4|/near-after:の財
3|/near-after:の財政
-4|/near-after:は、
-4|/near-after:は、年
-9|/near-after:は「
-4|/near-after:は「早
-5|/near-after:はあ
-4|/near-after:はあり
-3|/near-after:はな
-3|/near-after:はない
5|/near-after:はの
5|/near-after:はのめ
-4|/near-after:は一
6|/near-after:は世
6|/near-after:は世界
-5|/near-after:は先
-5|/near-after:は先送
4|/near-after:は医
4|/near-after:は医療
6|/near-after:は協
6|/near-after:は協議
7|/near-after:は及
7|/near-after:は及び
4|/near-after:は反
4|/near-after:は反対
5|/near-after:は国
4|/near-after:は必
3|/near-after:は必要
-3|/near-after:は承
-3|/near-after:は承知
-7|/near-after:は欲
-7|/near-after:は欲し
4|/near-after:は理
4|/near-after:は理解
-3|/near-after:は財
6|/near-after:は非
6|/near-after:は非現
3|/near-after:び交
3|/near-after:び交う
7|/near-after:び腰
7|/near-after:び腰だ
-4|/near-after:へ、
-4|/near-after:へ、政
8|/near-after:への
4|/near-after:へ最
4|/near-after:へ最終
-4|/near-after:べ、
-3|/near-after:べ、DATE
17|/near-after:べき
12|/near-after:べきだ
4|/near-after:べきで
-8|/near-after:べた
-6|/near-after:べた。
3|/near-after:べま
3|/near-after:べまし
4|/near-after:ましい
-5|/near-after:ます
-4|/near-after:ます。
3|/near-after:まず
-4|/near-after:まっ
-3|/near-after:まって
-3|/near-after:みす
-3|/near-after:みする
-3|/near-after:みる
-3|/near-after:みる。
5|/near-after:むよ
5|/near-after:むよう
-3|/near-after:めぐ
-3|/near-after:めて
-3|/near-after:めて述
4|/near-after:めな
5|/near-after:めない
4|/near-after:める
3|/near-after:めるべ
4|/near-after:も、
3|/near-after:も、政
5|/near-after:も出
4|/near-after:も出な
-3|/near-after:も念
-3|/near-after:も念頭
-3|/near-after:も浮
-3|/near-after:も目
-3|/near-after:も目指
-5|/near-after:も示
-3|/near-after:も示し
5|/near-after:も足
3|/near-after:も足並
-7|/near-after:も述
-7|/near-after:も述べ
-3|/near-after:も選
-3|/near-after:も選択
-3|/near-after:やす
5|/near-after:やすべ
-9|/near-after:やす案
5|/near-after:やむ
-3|/near-after:よ_
-3|/near-after:よ_国
11|/near-after:よう
-4|/near-after:よう主
7|/near-after:よう提
3|/near-after:よう求
-3|/near-after:より地
-3|/near-after:ら、す
4|/near-after:らい
-3|/near-after:らしを
-4|/near-after:られ
-3|/near-after:ら年
3|/near-after:ら説
3|/near-after:ら説明
-5|/near-after:り、
-3|/near-after:り、調
-3|/near-after:り向
-3|/near-after:り向け
-3|/near-after:り地
-3|/near-after:り地方
3|/near-after:り込
3|/near-after:る#
3|/near-after:る#も
-5|/near-after:る0
-5|/near-after:る0案
-3|/near-after:るNATO
-3|/near-after:るNATO氏
-3|/near-after:る「
-6|/near-after:るか
5|/near-after:るが、
8|/near-after:るこ
8|/near-after:ること
-3|/near-after:ると
-8|/near-after:るとい
3|/near-after:ると予
-4|/near-after:ると述
-3|/near-after:るなら
-4|/near-after:るの
5|/near-after:るべ
5|/near-after:るべき
-5|/near-after:る一
-5|/near-after:る一方
-3|/near-after:る余
-3|/near-after:る余力
-3|/near-after:る公算
5|/near-after:る声
5|/near-after:る声が
-3|/near-after:る所
-3|/near-after:る所得
3|/near-after:る提
3|/near-after:る提言
-18|/near-after:る案
-6|/near-after:る案が
-4|/near-after:る案で
-3|/near-after:る案の
3|/near-after:る案も
-6|/near-after:る案を
-3|/near-after:る目
-3|/near-after:る目標
4|/near-after:れか
4|/near-after:れかね
3|/near-after:れた。
3|/near-after:れな
-3|/near-after:れる公
3|/near-after:ろえる
-3|/near-after:ろと
-3|/near-after:ろとみ
-3|/near-after:をDATEに
-3|/near-after:をLAND
-3|/near-after:をLANDに
3|/near-after:を「世
3|/near-after:を」
-4|/near-after:をめ
-3|/near-after:をめざ
3|/near-after:を併
3|/near-after:を併記
-4|/near-after:を充
-3|/near-after:を充て
4|/near-after:を削
4|/near-after:を削減
5|/near-after:を勧
4|/near-after:を勧告
-3|/near-after:を協
-3|/near-after:を協議
6|/near-after:を唱
6|/near-after:を唱え
4|/near-after:を審
4|/near-after:を審議
3|/near-after:を得
-4|/near-after:を打
-3|/near-after:を打つ
-3|/near-after:を打診
-3|/near-after:を振り
6|/near-after:を掲
6|/near-after:を掲げ
3|/near-after:を新
3|/near-after:を新目
-3|/near-after:を明
3|/near-after:を明確
5|/near-after:を書
5|/near-after:を書き
-12|/near-after:を検
-12|/near-after:を検討
-3|/near-after:を求
-3|/near-after:を求め
3|/near-after:を確
3|/near-after:を確保
6|/near-after:を示
5|/near-after:を示す
3|/near-after:を織
3|/near-after:を織り
-3|/near-after:を落
-3|/near-after:を落と
-5|/near-after:を記
-3|/near-after:を記す
-5|/near-after:を設
-5|/near-after:を設け
3|/near-after:を議
5|/near-after:を議論
-6|/near-after:を軸
-6|/near-after:を軸に
-6|/near-after:んで
-5|/near-after:んでい
-3|/near-after:アの
-3|/near-after:アの警
-5|/near-after:アジ
-5|/near-after:アジア
-3|/near-after:イン
-3|/near-after:インフ
-5|/near-after:ジア
-3|/near-after:ジアの
-3|/near-after:フラ
-3|/near-after:ンフ
-3|/near-after:ンフラ
-3|/near-after:一切
3|/near-after:一度
3|/near-after:一度も
-5|/near-after:一方
-5|/near-after:一而
-5|/near-after:一而足
-3|/near-after:上_安
3|/near-after:上_連
5|/near-after:上」
3|/near-after:上と
5|/near-after:上とす
5|/near-after:上に
-5|/near-after:上も
-5|/near-after:上も念
-3|/near-after:上を
-4|/near-after:上を提
-3|/near-after:上下
-5|/near-after:上方
-5|/near-after:上方案
3|/near-after:上风
3|/near-after:上风,
-5|/near-after:下届
-5|/near-after:下届议
5|/near-after:下限
5|/near-after:下限を
-5|/near-after:不一
-5|/near-after:不一而
8|/near-after:不会
4|/near-after:不合
4|/near-after:不合理
3|/near-after:不是可
-3|/near-after:不是终
-3|/near-after:不肯
-3|/near-after:不要
-3|/near-after:不要加
-4|/near-after:世論
-4|/near-after:世論調
-3|/near-after:两案
-3|/near-after:两案,
-5|/near-after:並ん
-5|/near-after:並んで
-3|/near-after:中に
-3|/near-after:中に安
7|/near-after:为\"
-3|/near-after:为前
-3|/near-after:为前提
-3|/near-after:为阶
-3|/near-after:为阶段
5|/near-after:主张
3|/near-after:主张占
4|/near-after:主張
7|/near-after:主張す
3|/near-after:予想
3|/near-after:予想し
-3|/near-after:事。
-3|/near-after:事実
3|/near-after:于DATE前
3|/near-after:交う
3|/near-after:交う。
-3|/near-after:亿日元
3|/near-after:从哪
3|/near-after:从哪来
4|/near-after:代の
5|/near-after:以上
-3|/near-after:以上。
5|/near-after:以上」
3|/near-after:以上と
5|/near-after:以上に
-5|/near-after:以上も
-3|/near-after:以上を
-5|/near-after:以上方
3|/near-after:以外
3|/near-after:以外の
3|/near-after:以讨
3|/near-after:以讨论
-3|/near-after:会。
-3|/near-after:会前
-3|/near-after:会前で
-4|/near-after:会的
3|/near-after:会議が
-4|/near-after:会避
-4|/near-after:会避免
5|/near-after:会長
4|/near-after:会長が
3|/near-after:但LAND
3|/near-after:但LAND持
-4|/near-after:但会
-4|/near-after:但会避
-3|/near-after:余力
-3|/near-after:余力は
4|/near-after:併記
-4|/near-after:保0
-4|/near-after:保0文
4|/near-after:保す
3|/near-after:保留
3|/near-after:保留态
4|/near-after:備え
4|/near-after:備えよ
-3|/near-after:元\"
-3|/near-after:元\"。
3|/near-after:元国
3|/near-after:元国防
5|/near-after:元次
5|/near-after:元次官
3|/near-after:元高
3|/near-after:元高官
-3|/near-after:充て
-3|/near-after:充てる
-4|/near-after:兆円規
-3|/near-after:先增
-3|/near-after:先增#
-5|/near-after:先送
-5|/near-after:先送り
-4|/near-after:免大
-4|/near-after:免大起
-3|/near-after:入っ
-3|/near-after:入った
4|/near-after:入り
6|/near-after:入れ
3|/near-after:入れな
-3|/near-after:入宪
-3|/near-after:入宪法
-3|/near-after:全球
-5|/near-after:全球标
-3|/near-after:公算
-3|/near-after:公算が
6|/near-after:公約
3|/near-after:公約し
3|/near-after:公表
4|/near-after:公表へ
-3|/near-after:共识
3|/near-after:内で浮
-3|/near-after:内却
-3|/near-after:内却嫌
-4|/near-after:円規
-4|/near-after:円規模
-3|/near-after:写入
-3|/near-after:写入宪
-4|/near-after:准\"
3|/near-after:准。
-3|/near-after:出0
-3|/near-after:出0万
-3|/near-after:出て
-4|/near-after:出てい
3|/near-after:出な
3|/near-after:出なか
4|/near-after:出は
4|/near-after:出は医
5|/near-after:判さ
5|/near-after:判され
-3|/near-after:到#不
3|/near-after:到底
6|/near-after:削減
-3|/near-after:前で
-3|/near-after:前で市
3|/near-after:前敲
3|/near-after:前敲定
-4|/near-after:割れ
-4|/near-after:割れる
-3|/near-after:力は
-3|/near-after:力はな
-3|/near-after:加#
-5|/near-after:加税
-3|/near-after:加税?
3|/near-after:加而
3|/near-after:加而得
3|/near-after:务实
-3|/near-after:势。
3|/near-after:勢を
3|/near-after:勢を明
5|/near-after:勧告
3|/near-after:勧告し
4|/near-after:医療
4|/near-after:医療を
-3|/near-after:十年每
6|/near-after:卓揆
6|/near-after:卓揆:
5|/near-after:協議で
3|/near-after:占上
3|/near-after:占上风
3|/near-after:占比
3|/near-after:占比。
-3|/near-after:却嫌
-3|/near-after:却嫌少
7|/near-after:及び
7|/near-after:及び腰
6|/near-after:反対
3|/near-after:反対」
4|/near-after:反対す
4|/near-after:反発
4|/near-after:反発し
3|/near-after:反问
3|/near-after:反问钱
-4|/near-after:只说
3|/near-after:可以
3|/near-after:可以讨
-3|/near-after:可能性
3|/near-after:台」
3|/near-after:台」に
-7|/near-after:右。
6|/near-after:合理
6|/near-after:合理。
4|/near-after:同盟
-3|/near-after:后者
-3|/near-after:后者需
-3|/near-after:向け
-3|/near-after:向ける
-4|/near-after:否割
-4|/near-after:否割れ
-3|/near-after:否定
3|/near-after:告し
3|/near-after:告書
3|/near-after:哪来
8|/near-after:唱え
5|/near-after:唱える
3|/near-after:問わ
3|/near-after:問われ
-3|/near-after:国会前
4|/near-after:国債
3|/near-after:国民
-3|/near-after:地方
-3|/near-after:地方の
-4|/near-after:基準
-4|/near-after:基準」
-4|/near-after:報じ
3|/near-after:報告
3|/near-after:報告書
-3|/near-after:報道
5|/near-after:増し
5|/near-after:増しだ
-4|/near-after:増や
-3|/near-after:増やす
6|/near-after:増額
-3|/near-after:增#
-3|/near-after:增#。
-3|/near-after:增加#
3|/near-after:壊、
3|/near-after:壊、DATE
8|/near-after:声が
3|/near-after:声が出
4|/near-after:外だ
4|/near-after:外だ」
3|/near-after:外の
3|/near-after:外のALLIES
3|/near-after:多。
-3|/near-after:多出
-3|/near-after:多出0
4|/near-after:夜谭
4|/near-after:夜谭。
-3|/near-after:大き
-4|/near-after:大落
-4|/near-after:大落。
-4|/near-after:大起
-4|/near-after:大起大
4|/near-after:天方
4|/near-after:天方夜
3|/near-after:太高
3|/near-after:太高」
3|/near-after:姿勢
3|/near-after:姿勢を
-3|/near-after:嫌少
3|/near-after:字」
3|/near-after:字」。
-3|/near-after:字が
3|/near-after:字が飛
4|/near-after:字は
6|/near-after:字は協
-4|/near-after:守防
-4|/near-after:守防衛
-7|/near-after:安保
-4|/near-after:安保0
3|/near-after:官が
8|/near-after:官に
7|/near-after:官に聞
3|/near-after:实质
3|/near-after:实质标
4|/near-after:実的
5|/near-after:実的_
-3|/near-after:宪法
-3|/near-after:宪法。
3|/near-after:家は
4|/near-after:審議
4|/near-after:審議入
3|/near-after:对LAND
3|/near-after:对LAND「
3|/near-after:对立
3|/near-after:対」
4|/near-after:対す
4|/near-after:対する
-4|/near-after:専守
-4|/near-after:専守防
3|/near-after:専門
-3|/near-after:将多
-3|/near-after:将多出
-5|/near-after:届议
-5|/near-after:届议会
7|/near-after:属不
3|/near-after:崩壊
3|/near-after:崩壊、
-7|/near-after:左右
-7|/near-after:左右。
-3|/near-after:市民
-3|/near-after:市民が
-6|/near-after:年0
-4|/near-after:年0兆
-3|/near-after:年增
-3|/near-after:年增加
-3|/near-after:年每
-3|/near-after:年每年
-3|/near-after:幹部
4|/near-after:広げ
-6|/near-after:府検
-6|/near-after:府検討
3|/near-after:度。
3|/near-after:度も
5|/near-after:度も出
5|/near-after:度を
3|/near-after:度を新
3|/near-after:张占
3|/near-after:张占上
-4|/near-after:張し、
4|/near-after:張した
7|/near-after:張す
6|/near-after:張する
3|/near-after:很远
3|/near-after:得。
-3|/near-after:得る
-3|/near-after:得ると
-5|/near-after:得税
-6|/near-after:心」
-4|/near-after:心」を
10|/near-after:必要
7|/near-after:必要」
-3|/near-after:快DATE
-3|/near-after:念せ
-3|/near-after:念せよ
-5|/near-after:念頭」
4|/near-after:念頭に
3|/near-after:态。
3|/near-after:态度
3|/near-after:态度。
3|/near-after:想し
3|/near-after:想した
-3|/near-after:意欲
-3|/near-after:意欲を
11|/near-after:慎重
4|/near-after:慎重だ
4|/near-after:慎重な
-3|/near-after:戒招
-3|/near-after:戒招く
-8|/near-after:戦略
-6|/near-after:戦略で
4|/near-after:戻す
3|/near-after:戻す」
-5|/near-after:所得
-5|/near-after:所得税
5|/near-after:所有
-3|/near-after:手を打
3|/near-after:才是
-3|/near-after:打つ
-3|/near-after:打つと
-3|/near-after:打診
-3|/near-after:打診し
5|/near-after:批判
5|/near-after:批判さ
-3|/near-after:承知
-3|/near-after:承知し
3|/near-after:把钱
3|/near-after:把钱花
3|/near-after:抑止
-3|/near-after:投資
3|/near-after:投资相
-3|/near-after:抗議
-5|/near-after:択肢
-3|/near-after:択肢に
-6|/near-after:抱负
-3|/near-after:招く
-3|/near-after:括号
3|/near-after:持保
3|/near-after:持保留
4|/near-after:持論
-5|/near-after:指し
-5|/near-after:指した
3|/near-after:指す
3|/near-after:指すよ
3|/near-after:挙へ
-3|/near-after:振り
-3|/near-after:振り向
4|/near-after:排除
11|/near-after:掲げ
7|/near-after:掲げる
6|/near-after:揆:
6|/near-after:揆:不
4|/near-after:提案し
23|/near-after:提言
6|/near-after:提言し
3|/near-after:提言す
3|/near-after:提言の
5|/near-after:提言へ
3|/near-after:提言を
4|/near-after:提言案
-3|/near-after:改め
-3|/near-after:改めて
-4|/near-after:改定
-4|/near-after:攻防
3|/near-after:政で
3|/near-after:政では
-12|/near-after:政府
-6|/near-after:政府検
3|/near-after:政治家
6|/near-after:教育
6|/near-after:数字
3|/near-after:数字」
4|/near-after:数字は
3|/near-after:敲定
3|/near-after:敲定。
-4|/near-after:整が
-4|/near-after:整が続
-5|/near-after:文書
-6|/near-after:文書改
-3|/near-after:断念
-3|/near-after:断念せ
-5|/near-after:新た
-5|/near-after:新たな
-5|/near-after:新目
-4|/near-after:新目标
-3|/near-after:新聞
-3|/near-after:新聞に
-3|/near-after:方の
-3|/near-after:方の暮
4|/near-after:方夜
4|/near-after:方夜谭
-10|/near-after:方案
-6|/near-after:方案,
-5|/near-after:方案浮
-3|/near-after:日元
-3|/near-after:日元\"
-3|/near-after:早晩
-3|/near-after:早晩避
5|/near-after:明。
3|/near-after:明が
3|/near-after:明がつ
3|/near-after:明確
3|/near-after:明確に
-7|/near-after:明示
-3|/near-after:明記す
3|/near-after:是#
3|/near-after:是#?
3|/near-after:是可
3|/near-after:是可以
5|/near-after:是天
4|/near-after:是天方
-3|/near-after:是终
-3|/near-after:是终点
-3|/near-after:晩避
-3|/near-after:晩避け
-3|/near-after:暮ら
-3|/near-after:暮らし
5|/near-after:更是
4|/near-after:更是天
8|/near-after:書き
8|/near-after:書き込
-6|/near-after:書改
-6|/near-after:書改定
-3|/near-after:最快
-3|/near-after:最快DATE
4|/near-after:最終調
3|/near-after:有識
3|/near-after:有識者
3|/near-after:望ま
3|/near-after:望まし
-6|/near-after:期戦
-6|/near-after:期戦略
-3|/near-after:期限
-3|/near-after:未理
-3|/near-after:未理会
-4|/near-after:束し
-3|/near-after:束した
4|/near-after:査会
-5|/near-after:标。
-4|/near-after:标准\"
3|/near-after:标准。
-3|/near-after:标造
-3|/near-after:标造势
-9|/near-after:案,
-3|/near-after:案,\"
-3|/near-after:案,后
-3|/near-after:案_
-3|/near-after:案、
-3|/near-after:案、専
-3|/near-after:案。
-19|/near-after:案が
-5|/near-after:案が並
-4|/near-after:案が浮
4|/near-after:案し
4|/near-after:案して
-7|/near-after:案で
-4|/near-after:案です
-4|/near-after:案では
-3|/near-after:案に
-3|/near-after:案も浮
-5|/near-after:案を
4|/near-after:案を併
4|/near-after:案を審
-6|/near-after:案浮
-5|/near-after:案浮现
-23|/near-after:検討
-5|/near-after:検討_
-11|/near-after:検討し
-3|/near-after:検討す
-3|/near-after:検討に
6|/near-after:検討を
4|/near-after:標と
3|/near-after:標に
3|/near-after:標にす
-4|/near-after:標を
7|/near-after:標準
4|/near-after:標準に
-4|/near-after:模の
-4|/near-after:模の上
3|/near-after:次い
3|/near-after:次いだ
7|/near-after:次官
5|/near-after:次官に
-6|/near-after:次期
-6|/near-after:次期戦
-7|/near-after:欲し
-7|/near-after:欲しい
-3|/near-after:欲を
4|/near-after:歳出
4|/near-after:歳出は
-3|/near-after:段目
-3|/near-after:段目标
-3|/near-after:每年增
3|/near-after:比。
-3|/near-after:氏の
-6|/near-after:民が
-3|/near-after:民が抗
-3|/near-after:民が首
-3|/near-after:民に示
3|/near-after:民の
6|/near-after:民提
6|/near-after:民提言
5|/near-after:気を
5|/near-after:水増
5|/near-after:水増し
3|/near-after:水準も
3|/near-after:求。
3|/near-after:求めて
-3|/near-after:求を
-5|/near-after:決ま
-5|/near-after:決まっ
-4|/near-after:没有
3|/near-after:治家
3|/near-after:治家は
-3|/near-after:法。
4|/near-after:法案
4|/near-after:法案を
3|/near-after:派对
3|/near-after:派对立
-5|/near-after:浮现
-4|/near-after:消え
-5|/near-after:源は
-4|/near-after:源は先
-4|/near-after:準」だ
3|/near-after:準」に
4|/near-after:準だ。
5|/near-after:準に
5|/near-after:準にな
3|/near-after:準も
-3|/near-after:点と
-3|/near-after:焦点
4|/near-after:現実
4|/near-after:現実的
-5|/near-after:球标
-5|/near-after:球标准
6|/near-after:理。
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
4|/near-after:発し
3|/near-after:的DEFENCE
3|/near-after:的DEFENCE占
5|/near-after:的_
5|/near-after:的_元
3|/near-after:的」
-3|/near-after:的だ」
-3|/near-after:的な
-3|/near-after:的に
3|/near-after:的主
3|/near-after:的主张
3|/near-after:的实
3|/near-after:的实质
4|/near-after:的数
3|/near-after:的数字
-5|/near-after:的新目
-3|/near-after:的方案
-5|/near-after:目指し
3|/near-after:目指す
-11|/near-after:目标
-5|/near-after:目标。
-3|/near-after:目标造
-5|/near-after:目標
4|/near-after:目標と
3|/near-after:目標に
-4|/near-after:目標を
-3|/near-after:相は
3|/near-after:相加
3|/near-after:相加而
3|/near-after:相次
3|/near-after:相次い
-3|/near-after:知し
-3|/near-after:知して
3|/near-after:確に
5|/near-after:確保
4|/near-after:確保す
-3|/near-after:示さ
-4|/near-after:示さず
-3|/near-after:示し
-5|/near-after:示した
-5|/near-after:示すべ
3|/near-after:社民
3|/near-after:程度
5|/near-after:程度を
-3|/near-after:税?
-3|/near-after:税?」
-4|/near-after:積み
4|/near-after:立て
4|/near-after:立てだ
3|/near-after:立崩
3|/near-after:立崩壊
-3|/near-after:算が
-3|/near-after:算が大
3|/near-after:約し
3|/near-after:約した
3|/near-after:約を
-6|/near-after:約束
-4|/near-after:約束し
4|/near-after:終調
4|/near-after:終調整
-3|/near-after:続く
-3|/near-after:続く。
3|/near-after:総選
3|/near-after:総選挙
3|/near-after:織り
3|/near-after:織り込
6|/near-after:绝不
-3|/near-after:续十
-3|/near-after:续十年
3|/near-after:考えは
-3|/near-after:考虑
3|/near-after:者会
3|/near-after:者会議
-3|/near-after:者需
-3|/near-after:者需要
3|/near-after:而得
3|/near-after:而得。
-5|/near-after:而足
-5|/near-after:而足。
7|/near-after:聞く
-3|/near-after:聞に
-3|/near-after:聞に出
-3|/near-after:肢に
-3|/near-after:能性
7|/near-after:腰だ
7|/near-after:腰だ。
8|/near-after:自民
-3|/near-after:自民が
6|/near-after:自民提
3|/near-after:花在
-4|/near-after:落。
-3|/near-after:落と
-3|/near-after:落とし
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
-10|/near-after:要求
3|/near-after:要求。
-3|/near-after:要求を
-3|/near-after:要连
-3|/near-after:要连续
3|/near-after:見が相
4|/near-after:見方
4|/near-after:見立
4|/near-after:見立て
-3|/near-after:規模
-4|/near-after:規模の
3|/near-after:視野
-6|/near-after:視野_
4|/near-after:視野に
3|/near-after:解が
3|/near-after:解が得
4|/near-after:解さ
4|/near-after:言え
4|/near-after:言える
4|/near-after:言し
4|/near-after:言した
3|/near-after:言す
3|/near-after:言する
3|/near-after:言の
3|/near-after:言の異
5|/near-after:言へ
3|/near-after:言を
4|/near-after:言案
-5|/near-after:討_
-4|/near-after:討_財
-11|/near-after:討し
-10|/near-after:討して
-3|/near-after:討す
-5|/near-after:討する
-3|/near-after:討に
-3|/near-after:討に入
6|/near-after:討を
-6|/near-after:記す
-3|/near-after:記すに
-3|/near-after:記する
-5|/near-after:設け
3|/near-after:訴え
-3|/near-after:診し
-3|/near-after:診した
-4|/near-after:試算
-3|/near-after:話が
-3|/near-after:話が新
-7|/near-after:話し
-5|/near-after:話し合
-5|/near-after:話は
3|/near-after:認め
8|/near-after:説明
4|/near-after:説明。
3|/near-after:説明が
-6|/near-after:調整
-4|/near-after:調整が
4|/near-after:調査会
4|/near-after:論_
4|/near-after:論_歳
-3|/near-after:論、
-3|/near-after:論、ア
3|/near-after:論し
4|/near-after:論した
5|/near-after:論は
3|/near-after:論争
4|/near-after:論外だ
3|/near-after:論浮
3|/near-after:論浮上
-4|/near-after:論調
-4|/near-after:論調査
3|/near-after:講演
3|/near-after:識者
3|/near-after:識者会
-3|/near-after:警戒招
3|/near-after:議が
3|/near-after:議が報
5|/near-after:議で
6|/near-after:議で一
-3|/near-after:議会
4|/near-after:議入
4|/near-after:議入り
7|/near-after:議論
-3|/near-after:議論、
3|/near-after:議論し
5|/near-after:議論は
3|/near-after:讨论
3|/near-after:讨论的
-5|/near-after:议会
-5|/near-after:议会的
3|/near-after:论的
3|/near-after:论的数
-3|/near-after:说不
-4|/near-after:说是
4|/near-after:谭。
3|/near-after:財政で
-5|/near-after:財源は
-4|/near-after:賛否割
3|/near-after:质标
3|/near-after:质标准
3|/near-after:资相
3|/near-after:资相加
6|/near-after:赞成
-4|/near-after:起大
-4|/near-after:起大落
3|/near-after:超_
3|/near-after:超_自
3|/near-after:超」
-4|/near-after:超えか
-4|/near-after:超へ、
3|/near-after:超への
-3|/near-after:超案
-3|/near-after:超案が
-5|/near-after:足。
-8|/near-after:軸に
6|/near-after:込む
5|/near-after:込むよ
-3|/near-after:迈进,
-7|/near-after:近く
-6|/near-after:近くに
-3|/near-after:近づ
-3|/near-after:近づけ
3|/near-after:还很
3|/near-after:还很远
3|/near-after:还是
3|/near-after:还是#
-3|/near-after:进,
-4|/near-after:进,但
-3|/near-after:连续
-3|/near-after:连续十
3|/near-after:迫使
-9|/near-after:述べ
-4|/near-after:述べ、
-8|/near-after:述べた
3|/near-after:述べま
-3|/near-after:送り
-3|/near-after:造势
-3|/near-after:造势。
3|/near-after:連立
3|/near-after:連立崩
-3|/near-after:進む
-3|/near-after:進め
-3|/near-after:進める
-5|/near-after:達す
-5|/near-after:達する
-5|/near-after:選択
-5|/near-after:選択肢
4|/near-after:選挙
3|/near-after:選挙へ
-4|/near-after:避け
-3|/near-after:避けら
-4|/near-after:避免
-4|/near-after:避免大
-3|/near-after:那将
-3|/near-after:那将多
4|/near-after:重だ
4|/near-after:重な
3|/near-after:重な意
3|/near-after:重工
3|/near-after:重新
-6|/near-after:野_
-6|/near-after:野_次
4|/near-after:野に
-5|/near-after:野心
-4|/near-after:野心」
4|/near-after:钱从
3|/near-after:钱从哪
3|/near-after:钱花
3|/near-after:钱花在
4|/near-after:長が
-3|/near-after:間の
3|/near-after:问钱
3|/near-after:问钱从
3|/near-after:防卫
-3|/near-after:防衛
-3|/near-after:防衛超
-5|/near-after:阶段
-3|/near-after:阶段目
3|/near-after:限を
5|/near-after:限を書
-3|/near-after:需要
-3|/near-after:需要连
6|/near-after:非現
6|/near-after:非現実
-5|/near-after:頭」
4|/near-after:頭に
3|/near-after:額を勧
-3|/near-after:額を検
3|/near-after:风,
3|/near-after:风,但
3|/near-after:飛び
3|/near-after:飛び交
-4|/near-after:首相
3|/near-after:高」
3|/near-after:高」_
4|/near-after:高官
9|/near-before:\",
5|/near-before:\",并
-4|/near-before:\"不
-3|/near-before:\"不要
-3|/near-before:\"升
-3|/near-before:\"升至
-3|/near-before:\"有
-3|/near-before:\"有条
-3|/near-before:#,
5|/near-before:#,LAND
-3|/near-before:#,下
-5|/near-before:#,再
3|/near-before:#、
3|/near-before:#で
3|/near-before:#で、
-4|/near-before:#と
-4|/near-before:#とし
3|/near-before:#に向
-3|/near-before:#の世
10|/near-before:#を
3|/near-before:#不
3|/near-before:#不如
3|/near-before:#以
3|/near-before:#以上
-3|/near-before:#再
-3|/near-before:#再提
-3|/near-before:#到
3|/near-before:#变
4|/near-before:#尚
4|/near-before:#尚且
-4|/near-before:#左
-4|/near-before:#左右
-3|/near-before:#调
-3|/near-before:#调高
3|/near-before:#还
3|/near-before:#还是
-3|/near-before:&A
-3|/near-before:&A>
3|/near-before:)は
3|/near-before:)は同
-3|/near-before:)之
-3|/near-before:)之比
3|/near-before:)的
4|/near-before:)的至
4|/near-before:,#
4|/near-before:,#尚
-3|/near-before:,ALLIES
7|/near-before:,DEFENCE
-4|/near-before:,EU
23|/near-before:,LAND
5|/near-before:,LANDDEFENCE
3|/near-before:,LAND内
4|/near-before:,LAND若
3|/near-before:,LAND财
7|/near-before:,LAND阵
-4|/near-before:,NATO
-8|/near-before:,USA
-3|/near-before:,下
-3|/near-before:,下届
8|/near-before:,主
8|/near-before:,主张
-5|/near-before:,再
-4|/near-before:,再视
9|/near-before:,反
7|/near-before:,反对
-4|/near-before:,在
-4|/near-before:,在DATE
3|/near-before:,如
-4|/near-before:,将
-5|/near-before:,将DEFENCE
5|/near-before:,市
5|/near-before:,市场
9|/near-before:,并
5|/near-before:,并感
3|/near-before:,应把
-6|/near-before:,应逐
-4|/near-before:,把
-4|/near-before:,把同
-6|/near-before:,拟
-3|/near-before:,拟在
-3|/near-before:,拟提
-7|/near-before:,政
-7|/near-before:,政府
4|/near-before:,有
3|/near-before:,有人
-3|/near-before:,此
-3|/near-before:,此举
5|/near-before:,没
5|/near-before:,没有
3|/near-before:,由
-4|/near-before:,腹
-4|/near-before:,腹案
-3|/near-before:,若
-4|/near-before:,若局
6|/near-before:,要
3|/near-before:,要求
-7|/near-before:,该
-4|/near-before:,该国
-3|/near-before:,该省
-3|/near-before:,财
-3|/near-before:,财政
-3|/near-before:0兆
-4|/near-before:0年程
-6|/near-before:0文
-5|/near-before:0文書
4|/near-before::#
3|/near-before::#还
-5|/near-before::DEFENCE
-3|/near-before::DEFENCE会
-3|/near-before::LAND
3|/near-before::LAND#
-3|/near-before::USA
-3|/near-before::「
3|/near-before::国
3|/near-before::国防
-3|/near-before::在
-3|/near-before::在DATE
-4|/near-before:;LAND
-3|/near-before:;LAND外
-3|/near-before:<Q
-3|/near-before:<Q&
4|/near-before:<正
4|/near-before:<正論
-3|/near-before:A>
-3|/near-before:ALLIESの
3|/near-before:ALLIES的
3|/near-before:ALLIES的新
-4|/near-before:A_
-4|/near-before:A_0
3|/near-before:BC
3|/near-before:BC日
3|/near-before:C日
3|/near-before:C日興
-3|/near-before:DATEDEFENCE
6|/near-before:DATE、
-8|/near-before:DATEの
3|/near-before:DATEの0
-5|/near-before:DATEのDEFENCE
-3|/near-before:DATEの会
-3|/near-before:DATEの安
4|/near-before:DATEま
4|/near-before:DATEまで
4|/near-before:DATE以
3|/near-before:DATE以前
-8|/near-before:DATE前
-3|/near-before:DATE前,
-6|/near-before:DATE前后
-6|/near-before:DATE前把
6|/near-before:DATE前提
3|/near-before:DATE合
3|/near-before:DATE合意
-8|/near-before:DATE把
-8|/near-before:DATE把DEFENCE
4|/near-before:DATE提
-3|/near-before:DATE敲
-3|/near-before:DATE敲定
-4|/near-before:DATE的
-3|/near-before:DATE的#
-3|/near-before:DATE的数
3|/near-before:DATE的比
-5|/near-before:DATE达
-4|/near-before:DATE达到
-4|/near-before:DEFENCEGDP
-3|/near-before:DEFENCEGDP比
9|/near-before:DEFENCE「
3|/near-before:DEFENCE「GDP
5|/near-before:DEFENCE「対
4|/near-before:DEFENCEが
-4|/near-before:DEFENCEに
-3|/near-before:DEFENCEに「
3|/near-before:DEFENCEにつ
-10|/near-before:DEFENCEの
-6|/near-before:DEFENCEのGDP
-6|/near-before:DEFENCEの新
-3|/near-before:DEFENCEはDATE
3|/near-before:DEFENCEはGDP
3|/near-before:DEFENCE不
-6|/near-before:DEFENCE从
-3|/near-before:DEFENCE从DATE
-3|/near-before:DEFENCE会
-3|/near-before:DEFENCE会增
-12|/near-before:DEFENCE占
-8|/near-before:DEFENCE占GDP
-4|/near-before:DEFENCE占比
9|/near-before:DEFENCE应
6|/near-before:DEFENCE应提
-4|/near-before:DEFENCE拉高
-11|/near-before:DEFENCE提
-3|/near-before:DEFENCE提至
-5|/near-before:DEFENCE提高
3|/near-before:DEFENCE财
3|/near-before:DEFENCE财源
-3|/near-before:DEFENCE达GDP
-4|/near-before:EUDEFENCE
-3|/near-before:EU把
-3|/near-before:EU把DEFENCE
-3|/near-before:GDP#,
-3|/near-before:GDP)之
3|/near-before:GDP)的
6|/near-before:GDP_
5|/near-before:GDPの
5|/near-before:GDPの#
-5|/near-before:GDP应
-5|/near-before:GDP应否
4|/near-before:GDP比例
3|/near-before:GDP比率
-13|/near-before:GDP的
3|/near-before:LAND#
3|/near-before:LAND#不
-4|/near-before:LAND:
16|/near-before:LANDDEFENCE
5|/near-before:LANDDEFENCE应
5|/near-before:LANDDEFENCE新
3|/near-before:LAND_
-5|/near-before:LAND「
6|/near-before:LANDが
4|/near-before:LANDが提
-3|/near-before:LANDでは
4|/near-before:LANDでも
9|/near-before:LANDの
6|/near-before:LANDのDEFENCE
-3|/near-before:LANDのLAND
3|/near-before:LANDの審
-6|/near-before:LANDは
-3|/near-before:LANDはDATE
8|/near-before:LANDも
7|/near-before:LANDもDEFENCE
7|/near-before:LANDや
7|/near-before:LANDやLAND
3|/near-before:LANDを
3|/near-before:LANDを念
4|/near-before:LAND上
4|/near-before:LAND上院
5|/near-before:LAND不
-5|/near-before:LAND主
-5|/near-before:LAND主张
-3|/near-before:LAND任
-3|/near-before:LAND任期
-3|/near-before:LAND会
-3|/near-before:LAND会前
3|/near-before:LAND党
3|/near-before:LAND党首
4|/near-before:LAND共
9|/near-before:LAND内
3|/near-before:LAND内に
-3|/near-before:LAND内部
3|/near-before:LAND前
5|/near-before:LAND国
-5|/near-before:LAND在
-6|/near-before:LAND在远
-4|/near-before:LAND外
-3|/near-before:LAND外长
-9|/near-before:LAND大
-6|/near-before:LAND大統
-3|/near-before:LAND大胜
4|/near-before:LAND安
3|/near-before:LAND安全
-7|/near-before:LAND官
-7|/near-before:LAND官员
-3|/near-before:LAND干
-3|/near-before:LAND干部
-6|/near-before:LAND幹
-6|/near-before:LAND幹部
-3|/near-before:LAND应考
-3|/near-before:LAND强
-3|/near-before:LAND强推
-6|/near-before:LAND总
-3|/near-before:LAND总理
-3|/near-before:LAND总统
3|/near-before:LAND把
3|/near-before:LAND把DEFENCE
-10|/near-before:LAND拟
-7|/near-before:LAND拟将
-4|/near-before:LAND探
-4|/near-before:LAND探讨
3|/near-before:LAND新
3|/near-before:LAND有
-4|/near-before:LAND正
3|/near-before:LAND氏
3|/near-before:LAND氏は
-3|/near-before:LAND研
4|/near-before:LAND立
4|/near-before:LAND立委
-3|/near-before:LAND考
-3|/near-before:LAND考虑
6|/near-before:LAND若
4|/near-before:LAND若能
-6|/near-before:LAND要
-6|/near-before:LAND要求
-5|/near-before:LAND设
-5|/near-before:LAND设立
4|/near-before:LAND财
4|/near-before:LAND财政
-5|/near-before:LAND长
-4|/near-before:LAND长皮
3|/near-before:LAND防卫
-3|/near-before:LAND防衛
7|/near-before:LAND阵
7|/near-before:LAND阵营
3|/near-before:MB
3|/near-before:MBC
3|/near-before:NATO「
5|/near-before:NATO「冷
-3|/near-before:NATOが
-6|/near-before:NATOの
-3|/near-before:NATOの目
-3|/near-before:NATO在
-3|/near-before:NATO在DATE
-4|/near-before:NATO建
-4|/near-before:NATO建言
-3|/near-before:NATO把
3|/near-before:NATO标
3|/near-before:NATO标准
-3|/near-before:Q&
-3|/near-before:Q&A
3|/near-before:SM
3|/near-before:SMB
-5|/near-before:USAか
-5|/near-before:USAから
-3|/near-before:USAが
4|/near-before:USAに
5|/near-before:USAに言
4|/near-before:USAの
4|/near-before:USAの関
-5|/near-before:USAは
5|/near-before:USA日
5|/near-before:USA日前
5|/near-before:USA武
5|/near-before:USA武器
3|/near-before:USA氏と
6|/near-before:USA称
-4|/near-before:USA要
-3|/near-before:USA要求
3|/near-before:_\"
-4|/near-before:_0
-4|/near-before:_0年
-3|/near-before:_DEFENCEに
-5|/near-before:_DEFENCE目
4|/near-before:_LAND
-4|/near-before:_USA
3|/near-before:_「LAND
3|/near-before:_比
3|/near-before:_比例
3|/near-before:_知
3|/near-before:_知事
-4|/near-before:、#
-6|/near-before:、DATEの
5|/near-before:、DATEま
-5|/near-before:、DEFENCEの
8|/near-before:、LAND
3|/near-before:、LANDと
3|/near-before:、LAND内
-4|/near-before:、NATO
-3|/near-before:、USA
7|/near-before:、「
3|/near-before:、「金
5|/near-before:、与
5|/near-before:、与党
-3|/near-before:、中
-3|/near-before:、中道
-3|/near-before:、仮
-3|/near-before:、仮に
4|/near-before:、国
3|/near-before:、国家
3|/near-before:、委
3|/near-before:、委員
3|/near-before:、少
3|/near-before:、少な
-12|/near-before:、政
-12|/near-before:、政府
-6|/near-before:、次
-5|/near-before:、次の
3|/near-before:、海
-3|/near-before:、狭
-3|/near-before:、狭義
5|/near-before:、自
5|/near-before:、自民
3|/near-before:、議
3|/near-before:、議会
4|/near-before:》披
4|/near-before:》披露
-3|/near-before:》援
-3|/near-before:》援引
3|/near-before:「#
3|/near-before:「#变
4|/near-before:「DATEに
-8|/near-before:「DEFENCE
4|/near-before:「GDP
3|/near-before:「GDPの
5|/near-before:「LAND
-3|/near-before:「LANDの
9|/near-before:「LANDは
-4|/near-before:「い
-4|/near-before:「いず
3|/near-before:「せ
3|/near-before:「せめ
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
3|/near-before:「次
-3|/near-before:「自前
3|/near-before:「金
3|/near-before:「金額
-3|/near-before:「長
-3|/near-before:「長期
6|/near-before:」,
5|/near-before:」と
-3|/near-before:」持
-3|/near-before:」持た
-5|/near-before:あっ
-5|/near-before:あった
4|/near-before:ある
3|/near-before:い、
3|/near-before:い、与
3|/near-before:い」と
3|/near-before:いい
3|/near-before:いい、
-4|/near-before:いず
-4|/near-before:いずれ
3|/near-before:いた
-4|/near-before:いて
-4|/near-before:いては
4|/near-before:いと
3|/near-before:いとし
3|/near-before:いる。
3|/near-before:え、
3|/near-before:え、LAND
5|/near-before:え方
5|/near-before:え方に
3|/near-before:か「
-4|/near-before:かけ
-4|/near-before:かけて
-8|/near-before:から
5|/near-before:がDATE
3|/near-before:がDATE合
5|/near-before:が、
3|/near-before:が、LAND
-3|/near-before:が前
-3|/near-before:が年
-3|/near-before:が年末
3|/near-before:が意
3|/near-before:が意見
5|/near-before:が提
5|/near-before:が提言
-5|/near-before:が検
-5|/near-before:が検討
3|/near-before:が求
3|/near-before:が求め
-5|/near-before:が示
-5|/near-before:が示し
3|/near-before:きだ
3|/near-before:きだと
3|/near-before:くか
3|/near-before:くか「
6|/near-before:くと
6|/near-before:くとも
-3|/near-before:けて
-4|/near-before:けてDEFENCE
-3|/near-before:けで
3|/near-before:け着
3|/near-before:け着実
3|/near-before:げて
3|/near-before:げてい
-3|/near-before:こと
5|/near-before:し、
5|/near-before:し、「
3|/near-before:し、国
-3|/near-before:し、次
3|/near-before:しい
-3|/near-before:した
3|/near-before:した国
-3|/near-before:した後
-5|/near-before:した紙
3|/near-before:した計
-3|/near-before:して
7|/near-before:する
3|/near-before:すると
4|/near-before:するの
3|/near-before:する一
-4|/near-before:ずれ
3|/near-before:せば
4|/near-before:せめ
4|/near-before:せめて
-3|/near-before:せる案
-3|/near-before:た#
-4|/near-before:た「
-4|/near-before:た「GDP
-3|/near-before:たこ
-3|/near-before:たこと
-3|/near-before:たせ
-3|/near-before:たせる
3|/near-before:たと
3|/near-before:た国
3|/near-before:た国家
-3|/near-before:た後
-3|/near-before:た後、
-5|/near-before:た紙
-5|/near-before:た紙に
3|/near-before:た計
3|/near-before:だGDP
3|/near-before:だGDP比
-3|/near-before:だけ
-3|/near-before:だけで
3|/near-before:だと
-6|/near-before:った
-4|/near-before:つい
-4|/near-before:ついて
-4|/near-before:てDEFENCE
-4|/near-before:てDEFENCEを
4|/near-before:てい
3|/near-before:てに
3|/near-before:てに_
3|/near-before:で#
-5|/near-before:で、
-3|/near-before:で、DATE
-3|/near-before:で、DEFENCE
6|/near-before:で、LAND
-3|/near-before:で「自
5|/near-before:でに
-3|/near-before:では、
6|/near-before:でも
3|/near-before:とLANDを
-3|/near-before:と、LAND
-3|/near-before:と、政
3|/near-before:といい
3|/near-before:とし、
-4|/near-before:とした
3|/near-before:とは_
5|/near-before:とも
4|/near-before:と記
3|/near-before:と記し
3|/near-before:ない
4|/near-before:ないと
4|/near-before:なく
5|/near-before:なくと
-4|/near-before:にDEFENCE
3|/near-before:に_
-3|/near-before:に「
-3|/near-before:に「幅
5|/near-before:に」
5|/near-before:に」_
-4|/near-before:につ
-4|/near-before:につい
-14|/near-before:には
-3|/near-before:には、
-3|/near-before:には「
-3|/near-before:にも
-10|/near-before:によ
-7|/near-before:による
-3|/near-before:によれ
4|/near-before:に向
4|/near-before:に向け
-3|/near-before:に対
-3|/near-before:に対し
3|/near-before:に指
3|/near-before:に指名
3|/near-before:に求
3|/near-before:に求め
5|/near-before:に盛
5|/near-before:に盛り
3|/near-before:に積
3|/near-before:に積み
-3|/near-before:に触
-3|/near-before:に触れ
4|/near-before:に言
4|/near-before:に言わ
3|/near-before:に関し
3|/near-before:に響
3|/near-before:に響く
6|/near-before:の#
4|/near-before:の#に
3|/near-before:のDEFENCE、
-3|/near-before:のDEFENCEに
3|/near-before:のDEFENCEは
-8|/near-before:のGDP
-7|/near-before:のGDP比
3|/near-before:のUSA氏
3|/near-before:のに
6|/near-before:のは
-3|/near-before:の世
-3|/near-before:の世界
-3|/near-before:の任
-3|/near-before:の任期
-3|/near-before:の会
-4|/near-before:の会見
3|/near-before:の候
3|/near-before:の候補
5|/near-before:の国
-3|/near-before:の基
-3|/near-before:の基準
3|/near-before:の報
-3|/near-before:の安保
3|/near-before:の審
3|/near-before:の審議
-3|/near-before:の小
-3|/near-before:の小川
-3|/near-before:の抑
-3|/near-before:の抑止
-4|/near-before:の改
-4|/near-before:の改定
3|/near-before:の斉
3|/near-before:の斉藤
-7|/near-before:の新
-4|/near-before:の新た
3|/near-before:の有
3|/near-before:の有識
3|/near-before:の果
3|/near-before:の果て
-3|/near-before:の概
-3|/near-before:の概算
3|/near-before:の田
3|/near-before:の田村
3|/near-before:の維
3|/near-before:の維持
5|/near-before:の考
5|/near-before:の考え
3|/near-before:の衆
3|/near-before:の衆院
3|/near-before:の調
3|/near-before:の調査
-10|/near-before:の議
-11|/near-before:の議会
3|/near-before:の野
3|/near-before:の野田
3|/near-before:の関
3|/near-before:の関係
4|/near-before:は#
-7|/near-before:はDATE
4|/near-before:はDATE、
-4|/near-before:はDATEに
-4|/near-before:はDATEの
-3|/near-before:はDATEを
5|/near-before:はDEFENCE
-3|/near-before:はDEFENCEの
5|/near-before:はDEFENCEを
5|/near-before:はGDP
3|/near-before:はGDP比
-3|/near-before:はNATOの
3|/near-before:は_
3|/near-before:は_「
12|/near-before:は、
-3|/near-before:は、仮
3|/near-before:は、少
-3|/near-before:は、狭
12|/near-before:は「
3|/near-before:は「#
3|/near-before:は「USA
-4|/near-before:は「い
3|/near-before:は「せ
4|/near-before:は「党
3|/near-before:は「次
-3|/near-before:は「長
3|/near-before:は同
3|/near-before:は同会
-3|/near-before:は国
-3|/near-before:ば、
3|/near-before:べきだ
6|/near-before:まで
3|/near-before:までに
6|/near-before:み上
6|/near-before:み上げ
3|/near-before:めた
6|/near-before:めて
5|/near-before:める
3|/near-before:めると
6|/near-before:もDEFENCE
7|/near-before:もDEFENCEの
4|/near-before:もの
7|/near-before:やLAND
7|/near-before:やLANDも
-7|/near-before:よる
-7|/near-before:よると
-3|/near-before:よれ
-3|/near-before:よれば
3|/near-before:らは
5|/near-before:り込
3|/near-before:り込ん
-4|/near-before:るDEFENCE
-4|/near-before:るDEFENCEの
3|/near-before:る。
3|/near-before:る」
3|/near-before:る」と
-6|/near-before:ると、
3|/near-before:るとい
3|/near-before:ると記
6|/near-before:るの
6|/near-before:るのは
3|/near-before:るべ
3|/near-before:るべき
3|/near-before:る前
3|/near-before:る前に
-3|/near-before:る案
-3|/near-before:る案_
-3|/near-before:れ、
-3|/near-before:れ、「
6|/near-before:れて
-3|/near-before:れば、
4|/near-before:れる
3|/near-before:れる前
3|/near-before:われて
-3|/near-before:をDATEに
-4|/near-before:をGDP
-3|/near-before:をGDP(
-3|/near-before:を含
-3|/near-before:を含め
3|/near-before:を基
3|/near-before:を基本
3|/near-before:を定
3|/near-before:を定め
3|/near-before:を念
3|/near-before:を念頭
5|/near-before:を示
3|/near-before:を示し
3|/near-before:んだ
3|/near-before:んだGDP
-5|/near-before:・与
-5|/near-before:・与党
-3|/near-before:ーグ
3|/near-before:一些
-4|/near-before:一份
3|/near-before:一部
5|/near-before:上,
5|/near-before:上げ
3|/near-before:上げて
-3|/near-before:上的
-3|/near-before:上的学
4|/near-before:上院
4|/near-before:上院、
3|/near-before:下一
4|/near-before:下一个
-9|/near-before:下届
-9|/near-before:下届议
4|/near-before:不如
4|/near-before:不如LAND
-5|/near-before:不排
-5|/near-before:不排除
7|/near-before:不是
3|/near-before:不满
-4|/near-before:不要
-4|/near-before:不设
3|/near-before:与\"
8|/near-before:与党
3|/near-before:与党の
8|/near-before:与党内
-5|/near-before:专家会
3|/near-before:专家认
4|/near-before:且吃
4|/near-before:且吃力
-4|/near-before:世界
-3|/near-before:世界で
3|/near-before:世論
3|/near-before:世論調
3|/near-before:业股
-6|/near-before:东的
-6|/near-before:东的扩
-3|/near-before:中,
-4|/near-before:中に
3|/near-before:中央
3|/near-before:中央「
4|/near-before:中提
4|/near-before:中提出
3|/near-before:中核で
-3|/near-before:中道
-3|/near-before:中道改
9|/near-before:为,
4|/near-before:为,LAND
-3|/near-before:为,此
-8|/near-before:为DATE
-3|/near-before:为DATE敲
-6|/near-before:为了
-6|/near-before:为了应
3|/near-before:为何离
3|/near-before:为适
3|/near-before:为适用
8|/near-before:主席
4|/near-before:主席萨
29|/near-before:主张
5|/near-before:主张,
4|/near-before:主张DEFENCE
3|/near-before:主张LAND
-4|/near-before:主张今
-5|/near-before:主张先
7|/near-before:主张将
4|/near-before:主张把
-3|/near-before:主张最
3|/near-before:主张的
3|/near-before:主張
6|/near-before:丽文
3|/near-before:丽文:
-3|/near-before:举意
-3|/near-before:举意在
3|/near-before:之为
3|/near-before:之为适
-3|/near-before:之比
-3|/near-before:之比提
3|/near-before:九州
3|/near-before:九州_
-3|/near-before:也代
-3|/near-before:也代表
-3|/near-before:也提
-6|/near-before:了应
-6|/near-before:了应付
-3|/near-before:予算
3|/near-before:争長
3|/near-before:争長官
-3|/near-before:事務
3|/near-before:事批
3|/near-before:事批中
-3|/near-before:于DATE
4|/near-before:于GDP
3|/near-before:于全
3|/near-before:于全球
3|/near-before:五典
9|/near-before:五年
8|/near-before:五年内
3|/near-before:交顾
3|/near-before:交顾问
3|/near-before:产业
3|/near-before:产业股
5|/near-before:人USA
5|/near-before:人USA日
-3|/near-before:人は
-18|/near-before:人士
-5|/near-before:人士的
-4|/near-before:人士称
-3|/near-before:人士认
-3|/near-before:人士说
-5|/near-before:什么
-4|/near-before:今后
-4|/near-before:今后应
-3|/near-before:从#到
-3|/near-before:从DATE
-3|/near-before:从DATE的
-3|/near-before:从GDP
-3|/near-before:从GDP的
-4|/near-before:他补
-4|/near-before:他补充
-5|/near-before:他还
-5|/near-before:他还希
-6|/near-before:付LAND
-6|/near-before:付LAND在
4|/near-before:代表
-3|/near-before:代表「
5|/near-before:代表は
6|/near-before:以上
3|/near-before:以前
3|/near-before:以支
3|/near-before:以支撑
-3|/near-before:仮に
-3|/near-before:仮にDEFENCE
-4|/near-before:件,
-5|/near-before:件,将
-4|/near-before:件时
-3|/near-before:件时\"
-9|/near-before:任期
-3|/near-before:任期中
-6|/near-before:任期内
5|/near-before:众提
5|/near-before:众提出
-3|/near-before:会:
-3|/near-before:会の任
9|/near-before:会は
-3|/near-before:会任
-3|/near-before:会任期
-5|/near-before:会会
-5|/near-before:会会期
-3|/near-before:会前
-3|/near-before:会前公
-4|/near-before:会合
-4|/near-before:会合で
-3|/near-before:会增
-3|/near-before:会增加
4|/near-before:会委
3|/near-before:会幹
3|/near-before:会幹部
3|/near-before:会建
3|/near-before:会建议
-3|/near-before:会报
-3|/near-before:会报告
3|/near-before:会拟
3|/near-before:会拟提
-10|/near-before:会期
-6|/near-before:会期に
-3|/near-before:会期内
3|/near-before:会民
3|/near-before:会民主
-3|/near-before:会見
-3|/near-before:会見で
3|/near-before:会談し
12|/near-before:会議
3|/near-before:会議が
-5|/near-before:会议将
4|/near-before:会议建
5|/near-before:会長
4|/near-before:会長は
-3|/near-before:估过
3|/near-before:何离
3|/near-before:佳彦
3|/near-before:佳彦共
4|/near-before:例に
3|/near-before:例に響
-7|/near-before:保0
-7|/near-before:保0文
3|/near-before:保守
-3|/near-before:保文
-3|/near-before:保文件
3|/near-before:保障
3|/near-before:保障调
-4|/near-before:信に
-4|/near-before:信によ
-5|/near-before:修订
-4|/near-before:修订文
4|/near-before:倍元
4|/near-before:倍元首
3|/near-before:候補
3|/near-before:候选
3|/near-before:候选人
-3|/near-before:元代
-3|/near-before:元代表
7|/near-before:元首
7|/near-before:元首相
-4|/near-before:充,
-4|/near-before:充,若
-3|/near-before:克纳
-3|/near-before:克纳建
4|/near-before:党と
4|/near-before:党とし
14|/near-before:党の
3|/near-before:党の斉
3|/near-before:党の田
4|/near-before:党は
10|/near-before:党主
5|/near-before:党主席
5|/near-before:党主张
7|/near-before:党党
6|/near-before:党党首
12|/near-before:党内
7|/near-before:党内で
4|/near-before:党内に
5|/near-before:党则
3|/near-before:党启
3|/near-before:党启动
7|/near-before:党幹
7|/near-before:党幹部
5|/near-before:党批
5|/near-before:党批评
-4|/near-before:党消
-4|/near-before:党消息
9|/near-before:党首
3|/near-before:全保
3|/near-before:全保障
3|/near-before:全球ALLIES
-4|/near-before:公布
-3|/near-before:公布,
4|/near-before:公开
4|/near-before:公开唱
3|/near-before:公明
-3|/near-before:公明元
6|/near-before:公明党
-4|/near-before:公約、
3|/near-before:公約で
4|/near-before:共同代
4|/near-before:共産
3|/near-before:共産党
4|/near-before:共通
4|/near-before:共通す
5|/near-before:其采
5|/near-before:其采购
-3|/near-before:内\"
-3|/near-before:内\"有
6|/near-before:内に
-3|/near-before:内にGDP
3|/near-before:内已
3|/near-before:内已有
-3|/near-before:内达到
3|/near-before:内部,
-3|/near-before:内部评
-3|/near-before:内首
-3|/near-before:内首長
-5|/near-before:再提
-3|/near-before:再提至
-4|/near-before:再视
-4|/near-before:再视情
3|/near-before:冲绳
3|/near-before:冲绳慰
-4|/near-before:况升
-4|/near-before:况升至
5|/near-before:冷戦
5|/near-before:冷戦期
5|/near-before:准,
3|/near-before:准,由
-3|/near-before:分析人
4|/near-before:分阶
4|/near-before:分阶段
-3|/near-before:利#
-3|/near-before:利#の
-4|/near-before:到#
-5|/near-before:到#,
-14|/near-before:到DATE
-3|/near-before:到DATE将
-4|/near-before:到DATE把
3|/near-before:到GDP
4|/near-before:到GDP的
3|/near-before:券は
3|/near-before:券は、
3|/near-before:券报
3|/near-before:券报告
-3|/near-before:前,把
-3|/near-before:前LAND
-5|/near-before:前LAND官
3|/near-before:前に
-3|/near-before:前の抑
-3|/near-before:前公布
-6|/near-before:前后
-6|/near-before:前后把
-6|/near-before:前把
-5|/near-before:前把DEFENCE
4|/near-before:前提
6|/near-before:前提高
3|/near-before:前达
3|/near-before:前达成
4|/near-before:力,
-3|/near-before:力に
-3|/near-before:力には
3|/near-before:加到GDP
4|/near-before:加速
3|/near-before:加速す
-4|/near-before:务省
-4|/near-before:务省人
3|/near-before:动DEFENCE
3|/near-before:动DEFENCE财
-7|/near-before:势恶
-7|/near-before:势恶化
-5|/near-before:務相
-3|/near-before:務相が
-8|/near-before:化,
-3|/near-before:化,LAND
-4|/near-before:化,该
7|/near-before:十年
5|/near-before:十年内
-7|/near-before:升至
3|/near-before:协商
3|/near-before:协商_
-7|/near-before:占GDP
-4|/near-before:占GDP(
6|/near-before:占GDP_
-5|/near-before:占GDP应
7|/near-before:占GDP比
-5|/near-before:占GDP的
-3|/near-before:占比
3|/near-before:卫产
3|/near-before:卫产业
-3|/near-before:即场
-3|/near-before:即场起
-3|/near-before:却只
-3|/near-before:却只愿
-5|/near-before:原案
-3|/near-before:去一
-3|/near-before:去一个
5|/near-before:参政
4|/near-before:参政党
3|/near-before:参院
4|/near-before:参院選
4|/near-before:友会
8|/near-before:反对
3|/near-before:反对党
6|/near-before:反对把
4|/near-before:反调
4|/near-before:反调:
5|/near-before:受访
4|/near-before:受访时
-3|/near-before:只愿
-3|/near-before:只愿接
3|/near-before:可能
-3|/near-before:台上的
-3|/near-before:右,
-3|/near-before:右,财
3|/near-before:吁政
3|/near-before:吁政府
4|/near-before:吃力
4|/near-before:吃力,
-3|/near-before:合で
-4|/near-before:合で、
-3|/near-before:合の小
5|/near-before:合は
4|/near-before:同代
4|/near-before:同代表
4|/near-before:同会
4|/near-before:同会議
4|/near-before:同友
4|/near-before:同友会
-3|/near-before:同盟
-4|/near-before:同盟的
-4|/near-before:同社引
4|/near-before:同社评
3|/near-before:名の
3|/near-before:名のUSA
-4|/near-before:后应
-4|/near-before:后应达
-6|/near-before:后把
-6|/near-before:后把DEFENCE
-4|/near-before:向NATO
-4|/near-before:向NATO建
4|/near-before:向け
3|/near-before:向け着
-3|/near-before:向国
-3|/near-before:向国会
-4|/near-before:否已
-3|/near-before:否认
-4|/near-before:否超
-4|/near-before:否超过
-3|/near-before:否达
-3|/near-before:否达到
3|/near-before:启动
3|/near-before:启动DEFENCE
-3|/near-before:告,拟
3|/near-before:告指
3|/near-before:告指,
5|/near-before:员主
5|/near-before:员主张
4|/near-before:员会
-3|/near-before:员即
-3|/near-before:员即场
4|/near-before:员提
-6|/near-before:周辺
-6|/near-before:周辺は
4|/near-before:呼吁
3|/near-before:呼吁政
-3|/near-before:哄:
-3|/near-before:哄:「
9|/near-before:員は
5|/near-before:員は「
4|/near-before:員会
5|/near-before:員会は
3|/near-before:員長
3|/near-before:員長は
4|/near-before:唱反
4|/near-before:唱反调
3|/near-before:商_
3|/near-before:商_\"
3|/near-before:喜明
3|/near-before:喜明:
5|/near-before:器,
5|/near-before:器,没
-3|/near-before:回应
3|/near-before:回归
3|/near-before:団連
3|/near-before:団連が
-4|/near-before:国不
-4|/near-before:国不排
-3|/near-before:国会报
5|/near-before:国家
6|/near-before:国家防
6|/near-before:国民
4|/near-before:国民連
6|/near-before:国防
6|/near-before:国防应
-9|/near-before:国防相
-3|/near-before:在#
-3|/near-before:在#左
-8|/near-before:在DATE
3|/near-before:在DATE以
-7|/near-before:在DATE前
-4|/near-before:在DATE把
5|/near-before:在GDP
4|/near-before:在GDP的
-3|/near-before:在LAND任
-7|/near-before:在下
-5|/near-before:在下届
-3|/near-before:在为
-3|/near-before:在为DATE
3|/near-before:在五
3|/near-before:在五年
3|/near-before:在内
-3|/near-before:在探
-3|/near-before:在探讨
3|/near-before:在竞
3|/near-before:在竞选
-6|/near-before:在远
-6|/near-before:在远东
5|/near-before:在野
4|/near-before:在野党
3|/near-before:场憧
3|/near-before:场憧憬
-3|/near-before:场起
-3|/near-before:场起哄
3|/near-before:基本と
-4|/near-before:基準
6|/near-before:増額
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
3|/near-before:外交顾
-3|/near-before:外长
-3|/near-before:外长查
-3|/near-before:多提
-3|/near-before:多提高
-7|/near-before:大統
-7|/near-before:大統領
-3|/near-before:大胜_
3|/near-before:大軍
3|/near-before:大軍拡
3|/near-before:央「
3|/near-before:央「#
4|/near-before:如LAND
8|/near-before:委员
4|/near-before:委员会
9|/near-before:委員
4|/near-before:委員会
3|/near-before:委員長
3|/near-before:委批
3|/near-before:委批评
6|/near-before:委马
6|/near-before:委马文
-4|/near-before:媒:
-4|/near-before:媒:LAND
-5|/near-before:媒披
-5|/near-before:媒披露
3|/near-before:子委
3|/near-before:子委員
-3|/near-before:字:
-3|/near-before:字:在
-3|/near-before:字;
-3|/near-before:字;LAND
-4|/near-before:字是
-3|/near-before:学者批
-9|/near-before:安保
-7|/near-before:安保0
-3|/near-before:安保文
5|/near-before:安倍
4|/near-before:安倍元
3|/near-before:安全保
3|/near-before:官)
3|/near-before:官)は
3|/near-before:官に
3|/near-before:官に指
-11|/near-before:官员
-3|/near-before:定DEFENCE
-3|/near-before:定_
-3|/near-before:定_DEFENCE
4|/near-before:定、自
-3|/near-before:定に触
3|/near-before:定める
3|/near-before:定为
5|/near-before:定在
4|/near-before:実に
3|/near-before:実に積
-4|/near-before:家:
-5|/near-before:家会
-5|/near-before:家会议
3|/near-before:家认
3|/near-before:家认为
6|/near-before:家防
6|/near-before:家防衛
-5|/near-before:審「
-3|/near-before:審「DEFENCE
3|/near-before:審議
3|/near-before:審議会
3|/near-before:对党
6|/near-before:对把
6|/near-before:对把DEFENCE
3|/near-before:寺五
3|/near-before:寺五典
-3|/near-before:导,
7|/near-before:対GDP
7|/near-before:対GDP比
-3|/near-before:対し
-6|/near-before:将DEFENCE
-3|/near-before:将DEFENCE从
-10|/near-before:将DEFENCE提
4|/near-before:将DEFENCE目
3|/near-before:将来
-5|/near-before:将讨
-5|/near-before:将讨论
-3|/near-before:小川
-3|/near-before:小川淳
5|/near-before:小野
3|/near-before:小野寺
5|/near-before:少な
5|/near-before:少なく
6|/near-before:少达
6|/near-before:少达到
4|/near-before:尔维
4|/near-before:尔维尼
4|/near-before:尚且
4|/near-before:尚且吃
4|/near-before:尼公
4|/near-before:尼公开
-7|/near-before:局势
-7|/near-before:局势恶
-7|/near-before:届议
-7|/near-before:届议会
-3|/near-before:川淳
-3|/near-before:川淳也
3|/near-before:州_
3|/near-before:州_比
-4|/near-before:左右
-3|/near-before:左右,
3|/near-before:左派
7|/near-before:左翼
6|/near-before:左翼党
-3|/near-before:已是
-3|/near-before:已是DATE
3|/near-before:已有
3|/near-before:已有人
4|/near-before:市场
3|/near-before:市场憧
3|/near-before:市早
3|/near-before:市早苗
-3|/near-before:布,
-3|/near-before:布,拟
-6|/near-before:希望
-6|/near-before:希望在
-3|/near-before:带去
-3|/near-before:带去一
4|/near-before:席萨
4|/near-before:席萨尔
-3|/near-before:幅」
-3|/near-before:幅」持
3|/near-before:幕僚
-3|/near-before:干部
13|/near-before:年内
3|/near-before:年内达
-4|/near-before:年末
-4|/near-before:年末に
-4|/near-before:年程
-4|/near-before:年程度
5|/near-before:并感
5|/near-before:并感谢
8|/near-before:幹部
8|/near-before:幹部は
-6|/near-before:应付
-6|/near-before:应付LAND
7|/near-before:应占
6|/near-before:应占GDP
-4|/near-before:应否
-4|/near-before:应否超
3|/near-before:应在DATE
7|/near-before:应提
7|/near-before:应提高
-4|/near-before:应考
-4|/near-before:应考虑
-10|/near-before:应达
-6|/near-before:应逐
-6|/near-before:应逐步
5|/near-before:府,
5|/near-before:府,反
-3|/near-before:府DATE
-6|/near-before:府が
3|/near-before:府がDATE
-3|/near-before:府が年
3|/near-before:府の
3|/near-before:府の有
-5|/near-before:府・
-5|/near-before:府・与
-16|/near-before:府内
-11|/near-before:府内で
-4|/near-before:府内部
5|/near-before:府将
5|/near-before:府将DEFENCE
4|/near-before:府把
4|/near-before:府把DEFENCE
3|/near-before:府有
3|/near-before:府有识
-6|/near-before:府正
-4|/near-before:府正在
3|/near-before:府灌
3|/near-before:府灌水
-4|/near-before:府筋
-4|/near-before:府筋は
-5|/near-before:府関
-5|/near-before:府関係
-4|/near-before:度か
-4|/near-before:度かけ
-4|/near-before:建言
-4|/near-before:建言,
23|/near-before:建议
4|/near-before:建议DEFENCE
5|/near-before:建议LAND
3|/near-before:建议先
-4|/near-before:建议把
-3|/near-before:建议改
6|/near-before:建议政
4|/near-before:开唱
4|/near-before:开唱反
-4|/near-before:引LAND
-7|/near-before:引述
-7|/near-before:引述执
3|/near-before:张,DEFENCE
-6|/near-before:张,应
4|/near-before:张DEFENCE
3|/near-before:张LAND
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
3|/near-before:张的
-3|/near-before:强推
-3|/near-before:强推\"
4|/near-before:强调
6|/near-before:强调LAND
5|/near-before:当众
5|/near-before:当众提
-4|/near-before:当初
-4|/near-before:当局
-3|/near-before:当面
3|/near-before:彦共
3|/near-before:彦共同
3|/near-before:很可
3|/near-before:很可能
-7|/near-before:後、
-3|/near-before:後、中
-3|/near-before:後、次
3|/near-before:德诺
7|/near-before:必要
3|/near-before:念頭
3|/near-before:念頭に
-3|/near-before:总理
-3|/near-before:总理LAND
-7|/near-before:总统
-3|/near-before:总统LAND
-5|/near-before:息人
-5|/near-before:息人士
-7|/near-before:恶化
-7|/near-before:恶化,
-4|/near-before:情况升
-3|/near-before:意在
-3|/near-before:意在为
3|/near-before:意見
3|/near-before:意見書
5|/near-before:感谢
5|/near-before:感谢其
-3|/near-before:愿接
-3|/near-before:愿接受
3|/near-before:慰灵
3|/near-before:慰灵日
3|/near-before:憧憬
3|/near-before:憧憬LAND
3|/near-before:憬LAND
3|/near-before:憬LAND把
3|/near-before:憲の
-6|/near-before:战略
4|/near-before:战略政
5|/near-before:戦期
5|/near-before:戦期の
5|/near-before:戦略
3|/near-before:戦略に
3|/near-before:戦略は
3|/near-before:所呼
3|/near-before:所呼吁
-4|/near-before:托瑞
-4|/near-before:托瑞斯
3|/near-before:执政
-3|/near-before:执政党
3|/near-before:执政联
-6|/near-before:扩张
-6|/near-before:扩张,
3|/near-before:批中
3|/near-before:批中央
5|/near-before:批评
5|/near-before:批评政
3|/near-before:承诺
-6|/near-before:把DEFENCE
-3|/near-before:把DEFENCE从
3|/near-before:把DEFENCE占
-3|/near-before:把DEFENCE拉
3|/near-before:把DEFENCE目
-3|/near-before:把DEFENCE维
-4|/near-before:把同
-4|/near-before:把同盟
-3|/near-before:抑止
-3|/near-before:抑止力
-4|/near-before:投資
4|/near-before:报告
3|/near-before:报告指
-4|/near-before:报导
-3|/near-before:报导,
3|/near-before:披露,
-5|/near-before:披露的
3|/near-before:押注
-4|/near-before:拉高
-3|/near-before:拒绝
-3|/near-before:拟在
-3|/near-before:拟在LAND
-7|/near-before:拟将
-7|/near-before:拟将DEFENCE
3|/near-before:拟提议
-3|/near-before:拟提高
3|/near-before:拡の
3|/near-before:拡の果
-3|/near-before:持た
-3|/near-before:持たせ
3|/near-before:持を
3|/near-before:持を基
-3|/near-before:持在#
3|/near-before:指,
3|/near-before:指,市
3|/near-before:指出
3|/near-before:指名の
-5|/near-before:排除
-4|/near-before:排除向
-6|/near-before:探讨
-4|/near-before:探讨修
-3|/near-before:探讨的
-3|/near-before:接受
-3|/near-before:推\"
-3|/near-before:推高
-3|/near-before:推高至
-4|/near-before:提到#
4|/near-before:提到GDP
-4|/near-before:提升
3|/near-before:提案
-8|/near-before:提至
-3|/near-before:提至GDP
7|/near-before:提言
-5|/near-before:提言「
4|/near-before:提言し
-4|/near-before:提议,
4|/near-before:提议把
4|/near-before:提高
-3|/near-before:提高GDP
4|/near-before:提高到
-4|/near-before:援引
-4|/near-before:援引LAND
-4|/near-before:支出
5|/near-before:支撑
-8|/near-before:改为
-7|/near-before:改定
-3|/near-before:改定_
-4|/near-before:改革
-3|/near-before:改革連
3|/near-before:政が
-3|/near-before:政党人
3|/near-before:政党启
-4|/near-before:政党消
-22|/near-before:政府
5|/near-before:政府,
-3|/near-before:政府DATE
-3|/near-before:政府が
-4|/near-before:政府は
-4|/near-before:政府・
-15|/near-before:政府内
5|/near-before:政府将
4|/near-before:政府把
3|/near-before:政府有
-5|/near-before:政府正
3|/near-before:政府灌
-4|/near-before:政府筋
-5|/near-before:政府関
3|/near-before:政策
4|/near-before:政策研
3|/near-before:政联
3|/near-before:政联盟
4|/near-before:政調
-3|/near-before:政部却
3|/near-before:政难
3|/near-before:政难以
-3|/near-before:数字:
-3|/near-before:数字;
-4|/near-before:数字是
-3|/near-before:敲定
3|/near-before:文:
3|/near-before:文:国
-11|/near-before:文件
-4|/near-before:文件,
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
3|/near-before:新标
3|/near-before:新标准
-4|/near-before:新版
-3|/near-before:新版防
-4|/near-before:新目標
-4|/near-before:新闻
5|/near-before:方に
5|/near-before:方に」
-8|/near-before:方案
-4|/near-before:方案,
-3|/near-before:方案提
-3|/near-before:方針
5|/near-before:日_
3|/near-before:日_知
4|/near-before:日前
-12|/near-before:日媒
-4|/near-before:日媒:
-5|/near-before:日媒披
-4|/near-before:日新
-4|/near-before:日新闻
3|/near-before:日興
3|/near-before:日興証
-3|/near-before:早已
-3|/near-before:早已是
3|/near-before:早苗
-3|/near-before:时\"
-3|/near-before:时\"升
4|/near-before:时说
4|/near-before:时说,
-4|/near-before:时还
-4|/near-before:时还向
3|/near-before:明:
3|/near-before:明:LAND
-3|/near-before:明し
-3|/near-before:明元
-3|/near-before:明元代
6|/near-before:明党
5|/near-before:明党の
4|/near-before:明确
4|/near-before:是#
4|/near-before:是#,
-3|/near-before:是DATE
-3|/near-before:是DATE的
5|/near-before:是「
-6|/near-before:是否
-4|/near-before:是否已
4|/near-before:智子
3|/near-before:智子委
3|/near-before:智库
3|/near-before:書_
3|/near-before:書_DEFENCE
-3|/near-before:書に
-3|/near-before:書の
3|/near-before:曾主
3|/near-before:曾主张
4|/near-before:曾在
-3|/near-before:最多提
10|/near-before:有人
3|/near-before:有声
3|/near-before:有声音
3|/near-before:有委
3|/near-before:有委员
5|/near-before:有当
5|/near-before:有当众
4|/near-before:有必
4|/near-before:有必要
-3|/near-before:有方
-3|/near-before:有方案
-3|/near-before:有条
-3|/near-before:有条件
9|/near-before:有識
9|/near-before:有識者
5|/near-before:有识
5|/near-before:有识者
-6|/near-before:望在
-6|/near-before:望在下
-4|/near-before:朝日
-4|/near-before:朝日新
-6|/near-before:期に
5|/near-before:期の
5|/near-before:期の考
-4|/near-before:期中
-4|/near-before:期中に
-7|/near-before:期内
-3|/near-before:期内\"
-3|/near-before:期内使
-5|/near-before:期内达
-4|/near-before:期議
-4|/near-before:期議会
-3|/near-before:期金
-3|/near-before:期金利
3|/near-before:期间
-8|/near-before:期限
-4|/near-before:末に
3|/near-before:本と
3|/near-before:本とし
3|/near-before:本届
3|/near-before:李喜
3|/near-before:李喜明
4|/near-before:村智
4|/near-before:村智子
-3|/near-before:条件
-3|/near-before:条件时
-3|/near-before:条款
-3|/near-before:条款,
-3|/near-before:析人
-3|/near-before:析人士
3|/near-before:果て
3|/near-before:果てに
3|/near-before:查会
3|/near-before:查会拟
-3|/near-before:查克
-3|/near-before:查克纳
6|/near-before:査会
3|/near-before:査会幹
4|/near-before:标:
3|/near-before:标:#
-5|/near-before:标上
-5|/near-before:标上调
4|/near-before:标准
5|/near-before:标准,
4|/near-before:标定
6|/near-before:标提
6|/near-before:标提高
3|/near-before:核で
4|/near-before:案「
4|/near-before:案「DATE
-4|/near-before:案に
-4|/near-before:案为
-4|/near-before:案为DATE
-3|/near-before:案提
-3|/near-before:案提出
-9|/near-before:検討
-4|/near-before:検討す
-3|/near-before:概算
-3|/near-before:概算要
-4|/near-before:槛由
-4|/near-before:槛由#
-3|/near-before:標_
3|/near-before:標が
-3|/near-before:標と
-3|/near-before:標とし
-3|/near-before:標に
-4|/near-before:標をGDP
3|/near-before:標を定
-10|/near-before:次の
-11|/near-before:次の議
4|/near-before:次は
5|/near-before:次官
3|/near-before:次官に
-4|/near-before:次期議
-3|/near-before:款,
-3|/near-before:止め
-3|/near-before:止力
-3|/near-before:止力に
3|/near-before:止步
3|/near-before:止步于
-6|/near-before:正在
-3|/near-before:正在探
-7|/near-before:正研
-5|/near-before:正研究
4|/near-before:正論
4|/near-before:正論>
-3|/near-before:此举
-3|/near-before:此举意
3|/near-before:步于
-4|/near-before:步提
-3|/near-before:步提高
5|/near-before:武器
5|/near-before:武器,
-3|/near-before:比#、
3|/near-before:比#を
4|/near-before:比例
3|/near-before:比例に
6|/near-before:比率
3|/near-before:比率是
3|/near-before:比率订
4|/near-before:比重
3|/near-before:氏と
3|/near-before:氏とは
4|/near-before:氏は
5|/near-before:民の
3|/near-before:民の調
-3|/near-before:民提
-3|/near-before:民提言
4|/near-before:民案
4|/near-before:民案「
5|/near-before:民連
5|/near-before:民連合
3|/near-before:民間
3|/near-before:水,
3|/near-before:水,要
3|/near-before:水準
3|/near-before:水準を
-4|/near-before:求LAND
-4|/near-before:求NATO
7|/near-before:求め
3|/near-before:求めた
4|/near-before:求める
3|/near-before:求回
3|/near-before:求回归
-6|/near-before:求改
-6|/near-before:求改为
3|/near-before:求政
3|/near-before:求政府
-3|/near-before:決め
-3|/near-before:決める
5|/near-before:没有当
4|/near-before:波及
-4|/near-before:消息
-4|/near-before:消息人
-3|/near-before:淳也
-3|/near-before:淳也代
4|/near-before:済同
4|/near-before:済同友
3|/near-before:源协
3|/near-before:源协商
-3|/near-before:準と
3|/near-before:灌水
3|/near-before:灌水,
3|/near-before:灵日
3|/near-before:灵日_
3|/near-before:照NATO
3|/near-before:照NATO标
3|/near-before:照ら
-3|/near-before:版防
3|/near-before:独で
-4|/near-before:独家
-4|/near-before:独家:
-3|/near-before:狭義
-3|/near-before:狭義の
3|/near-before:率是
3|/near-before:率是#
3|/near-before:率订
3|/near-before:率订于
3|/near-before:球ALLIES
3|/near-before:球ALLIES的
-3|/near-before:理LAND
4|/near-before:理は
4|/near-before:理は、
5|/near-before:理解
-4|/near-before:瑞斯
-4|/near-before:瑞斯主
3|/near-before:甚至
3|/near-before:産党
3|/near-before:用于
3|/near-before:用于全
3|/near-before:田佳
3|/near-before:田佳彦
4|/near-before:田村
4|/near-before:田村智
-3|/near-before:由#
-4|/near-before:由#调
4|/near-before:电视
3|/near-before:电视节
-3|/near-before:界で
-3|/near-before:界では
3|/near-before:略に
3|/near-before:略に盛
3|/near-before:略は
3|/near-before:略は、
4|/near-before:略政
4|/near-before:略政策
-5|/near-before:的#
-3|/near-before:的#再
-6|/near-before:的DEFENCE
-5|/near-before:的DEFENCE占
3|/near-before:的GDP
3|/near-before:的LAND
-5|/near-before:的专
-5|/near-before:的专家
3|/near-before:的外
3|/near-before:的外交
-3|/near-before:的学
-3|/near-before:的学者
-6|/near-before:的扩
-6|/near-before:的扩张
-4|/near-before:的数
-4|/near-before:的数字
3|/near-before:的新
3|/near-before:的新标
-5|/near-before:的方
-5|/near-before:的方案
5|/near-before:的是
-4|/near-before:的比例
3|/near-before:的比率
-10|/near-before:的话
-6|/near-before:的话说
-5|/near-before:的选
-5|/near-before:的选项
-4|/near-before:的门
-4|/near-before:的门槛
-4|/near-before:皮斯
-4|/near-before:皮斯托
5|/near-before:盛り
5|/near-before:盛り込
7|/near-before:盟党
4|/near-before:盟党主
3|/near-before:盟内
3|/near-before:盟内部
-4|/near-before:盟的
-4|/near-before:盟的门
11|/near-before:目标
4|/near-before:目标:
-5|/near-before:目标上
4|/near-before:目标定
6|/near-before:目标提
-7|/near-before:目標
-3|/near-before:目標_
3|/near-before:目標が
-3|/near-before:目標と
-3|/near-before:目標に
6|/near-before:直言
5|/near-before:直言,
-3|/near-before:相LAND
-7|/near-before:相が
-3|/near-before:相が示
-13|/near-before:相は
-3|/near-before:相はDATE
-3|/near-before:相はDEFENCE
-3|/near-before:相は「
-6|/near-before:相周
-6|/near-before:相周辺
-3|/near-before:省主
-3|/near-before:省主张
-4|/near-before:省人
-4|/near-before:省人士
4|/near-before:着実
4|/near-before:着実に
3|/near-before:知事
3|/near-before:知事批
-3|/near-before:研究到
6|/near-before:研究所
-5|/near-before:研议
-4|/near-before:磋商
-5|/near-before:示した
5|/near-before:社会
3|/near-before:社会民
-7|/near-before:社引
-7|/near-before:社引述
4|/near-before:社评
4|/near-before:社评论
3|/near-before:神谷
-13|/near-before:称,
-4|/near-before:称,腹
6|/near-before:称LAND
3|/near-before:称之
3|/near-before:称之为
-4|/near-before:程度か
6|/near-before:積み
6|/near-before:積み上
-3|/near-before:究到
-3|/near-before:究到DATE
6|/near-before:究所
3|/near-before:究所呼
3|/near-before:究院
3|/near-before:究院建
3|/near-before:立を
4|/near-before:立委
6|/near-before:立委马
-5|/near-before:立的
-5|/near-before:立的专
3|/near-before:竞选
-4|/near-before:筋は
-4|/near-before:筋は「
4|/near-before:策研
4|/near-before:策研究
-3|/near-before:算要
-3|/near-before:算要求
-4|/near-before:約、
-4|/near-before:約、DEFENCE
3|/near-before:約で
-6|/near-before:紙に
-5|/near-before:紙には
3|/near-before:経団
3|/near-before:経団連
6|/near-before:経済
4|/near-before:経済同
-7|/near-before:統領
-3|/near-before:統領は
4|/near-before:維持
3|/near-before:維持を
3|/near-before:維新
-3|/near-before:纳建
-3|/near-before:纳建议
3|/near-before:经费
4|/near-before:经费在
-3|/near-before:统LAND
3|/near-before:绳慰
3|/near-before:绳慰灵
4|/near-before:维尼
4|/near-before:维尼公
4|/near-before:维新
4|/near-before:维新会
-3|/near-before:義の
-3|/near-before:義のDEFENCE
6|/near-before:翼党
7|/near-before:考え
5|/near-before:考え方
-10|/near-before:考虑
-3|/near-before:考虑在
-4|/near-before:考虑将
-3|/near-before:者:DEFENCE
-4|/near-before:者に
-4|/near-before:者によ
3|/near-before:者は
4|/near-before:者は「
13|/near-before:者会
9|/near-before:者会議
5|/near-before:者会议
-3|/near-before:者批
-3|/near-before:者批评
9|/near-before:联盟
5|/near-before:联盟党
3|/near-before:联盟内
-3|/near-before:胜_
-3|/near-before:胜_DEFENCE
3|/near-before:能把
3|/near-before:能把DEFENCE
-3|/near-before:脳会
-3|/near-before:脳会議
-4|/near-before:腹案
-4|/near-before:腹案为
-3|/near-before:自前
-3|/near-before:自前の
8|/near-before:自民
3|/near-before:自民の
-3|/near-before:自民提
4|/near-before:自民案
-9|/near-before:至GDP
-7|/near-before:至GDP的
-3|/near-before:至于
10|/near-before:至少
6|/near-before:至少达
3|/near-before:興証
3|/near-before:興証券
3|/near-before:节目
-4|/near-before:若局
-4|/near-before:若局势
4|/near-before:若能
-4|/near-before:草案
3|/near-before:营的
3|/near-before:营的外
4|/near-before:萨尔
4|/near-before:萨尔维
3|/near-before:蓝委
3|/near-before:蓝委批
-3|/near-before:虑在
-4|/near-before:虑将
-4|/near-before:虑将DEFENCE
3|/near-before:衆院
4|/near-before:衆院選
6|/near-before:衛戦
6|/near-before:衛戦略
-5|/near-before:衛相
-5|/near-before:衛相は
-4|/near-before:补充
-4|/near-before:补充,
-3|/near-before:表「
5|/near-before:表は
3|/near-before:表は、
-3|/near-before:要把DEFENCE
-13|/near-before:要求
-4|/near-before:要求LAND
-4|/near-before:要求NATO
3|/near-before:要求回
-6|/near-before:要求改
3|/near-before:要求政
-3|/near-before:見で
-3|/near-before:見で「
3|/near-before:見書
3|/near-before:見書_
-4|/near-before:视情
-4|/near-before:视情况
3|/near-before:视节
3|/near-before:视节目
-3|/near-before:触れ、
3|/near-before:言,
-4|/near-before:言,把
-5|/near-before:言「
3|/near-before:言し
3|/near-before:言した
4|/near-before:言わ
3|/near-before:言われ
-4|/near-before:討す
-4|/near-before:討する
3|/near-before:記した
-5|/near-before:記者
4|/near-before:証券
3|/near-before:証券は
-3|/near-before:説後
-3|/near-before:説後、
-3|/near-before:説明
-3|/near-before:説明し
8|/near-before:調査
6|/near-before:調査会
3|/near-before:談し
3|/near-before:談し、
4|/near-before:論>
3|/near-before:論調
3|/near-before:論調査
10|/near-before:識者
9|/near-before:識者会
3|/near-before:議が
3|/near-before:議で、
-3|/near-before:議では
-7|/near-before:議会
-5|/near-before:議会会
6|/near-before:議員
8|/near-before:議員は
-4|/near-before:订下
3|/near-before:订于
-4|/near-before:订文
-4|/near-before:订文件
8|/near-before:认为
8|/near-before:认为,
-4|/near-before:讨修
-4|/near-before:讨修订
-3|/near-before:讨的
-3|/near-before:讨的DEFENCE
-9|/near-before:讨论
-6|/near-before:讨论DEFENCE
-7|/near-before:讨论过
-3|/near-before:议DATE
6|/near-before:议DEFENCE
3|/near-before:议DEFENCE至
6|/near-before:议LAND
-6|/near-before:议会
-3|/near-before:议会任
-3|/near-before:议会期
3|/near-before:议先
4|/near-before:议员
-3|/near-before:议员即
3|/near-before:议员提
-6|/near-before:议将
-5|/near-before:议将讨
4|/near-before:议建
4|/near-before:议建议
3|/near-before:议提
-3|/near-before:议改
-3|/near-before:议改为
6|/near-before:议政
6|/near-before:议政府
-5|/near-before:记者
-3|/near-before:记者:
-3|/near-before:讲台
-3|/near-before:讲台上
-6|/near-before:论DEFENCE
-6|/near-before:论DEFENCE占
3|/near-before:论坛
4|/near-before:论说
4|/near-before:论说,
-10|/near-before:论过
-6|/near-before:论过在
-5|/near-before:设立
-5|/near-before:设立的
3|/near-before:访时
5|/near-before:访时说
-5|/near-before:评估
-3|/near-before:评估过
5|/near-before:评政
5|/near-before:评政府
4|/near-before:评论
4|/near-before:评论说
5|/near-before:识者
5|/near-before:识者会
-6|/near-before:话说
-6|/near-before:话说,
-4|/near-before:该国
-4|/near-before:该国不
-3|/near-before:该省
-3|/near-before:该省主
-8|/near-before:说,
4|/near-before:说,#
3|/near-before:说,LAND
-3|/near-before:说,政
-3|/near-before:说,该
4|/near-before:调:
4|/near-before:调:\"
6|/near-before:调LAND
3|/near-before:调查
3|/near-before:调查会
-3|/near-before:调高到
5|/near-before:谢其
5|/near-before:谢其采
-3|/near-before:財務
-3|/near-before:財務相
3|/near-before:財政が
-4|/near-before:财务
-4|/near-before:财务省
-3|/near-before:财政部
3|/near-before:财政难
3|/near-before:财源
3|/near-before:财源协
-5|/near-before:质疑
-3|/near-before:质问
5|/near-before:购USA
5|/near-before:购USA武
4|/near-before:费在
4|/near-before:费在DATE
7|/near-before:走,
-3|/near-before:起哄
-3|/near-before:起哄:
-5|/near-before:超过
3|/near-before:軍拡
3|/near-before:軍拡の
-6|/near-before:辺は
-5|/near-before:辺は「
3|/near-before:込ん
3|/near-before:込んだ
-7|/near-before:达到
-5|/near-before:达到GDP
3|/near-before:达成
-4|/near-before:过#
-4|/near-before:过一
-6|/near-before:过在
-6|/near-before:过在DATE
-4|/near-before:还向
-4|/near-before:还向NATO
-5|/near-before:还希
-5|/near-before:还希望
3|/near-before:还是
4|/near-before:这一
-6|/near-before:远东
-6|/near-before:远东的
-7|/near-before:述执
-7|/near-before:述执政
3|/near-before:适用
3|/near-before:适用于
4|/near-before:选举
10|/near-before:选人
5|/near-before:选人USA
-5|/near-before:选项
-5|/near-before:选项从
-3|/near-before:逐步
-4|/near-before:逐步提
3|/near-before:通し
4|/near-before:通す
4|/near-before:通する
-5|/near-before:通信
-4|/near-before:通信に
3|/near-before:速す
3|/near-before:速する
3|/near-before:連が
3|/near-before:連が意
4|/near-before:連合
5|/near-before:連合は
-3|/near-before:連投
-3|/near-before:連投資
3|/near-before:連立
3|/near-before:連立を
-3|/near-before:道内
-3|/near-before:道内首
-3|/near-before:道改
-3|/near-before:道改革
3|/near-before:選で
3|/near-before:選九
3|/near-before:選九州
3|/near-before:選公
3|/near-before:選公約
6|/near-before:郑丽
6|/near-before:郑丽文
3|/near-before:部,
3|/near-before:部,把
6|/near-before:部は
6|/near-before:部は「
-3|/near-before:部却
-3|/near-before:部却只
-3|/near-before:部评
-3|/near-before:部评估
-3|/near-before:部长
-5|/near-before:酝酿
5|/near-before:采购
5|/near-before:采购USA
6|/near-before:野党
5|/near-before:野党批
3|/near-before:野寺
3|/near-before:野寺五
3|/near-before:野有
3|/near-before:野有声
6|/near-before:野田
3|/near-before:野田佳
-3|/near-before:金利
-3|/near-before:金利#
3|/near-before:金額
3|/near-before:金額あ
-4|/near-before:長「
6|/near-before:長は
3|/near-before:長は「
3|/near-before:長官)
-3|/near-before:長期
-3|/near-before:長期金
-3|/near-before:长查
-3|/near-before:长查克
-4|/near-before:长皮
-4|/near-before:长皮斯
3|/near-before:関し
-4|/near-before:関連
-3|/near-before:関連投
-7|/near-before:门槛
-4|/near-before:门槛由
3|/near-before:问LAND
3|/near-before:问LAND说
-3|/near-before:防务
4|/near-before:防卫
3|/near-before:防卫产
6|/near-before:防应
-9|/near-before:防相
-5|/near-before:防相は
5|/near-before:防衛
6|/near-before:防衛戦
-5|/near-before:防衛相
7|/near-before:阵营
3|/near-before:阵营的
4|/near-before:阶段
4|/near-before:院、
4|/near-before:院、DEFENCE
3|/near-before:院建
3|/near-before:院建议
9|/near-before:院選
3|/near-before:院選九
-4|/near-before:除向
3|/near-before:障调
3|/near-before:障调查
3|/near-before:难以
3|/near-before:难以支
5|/near-before:露,LAND
-5|/near-before:露的
-5|/near-before:露的选
-3|/near-before:革連
-3|/near-before:革連合
3|/near-before:音主
3|/near-before:音主张
3|/near-before:響く
3|/near-before:響くか
-3|/near-before:領は
-3|/near-before:領はNATO
3|/near-before:頭に
3|/near-before:頭に「
3|/near-before:額あ
3|/near-before:額あり
-5|/near-before:项从
-3|/near-before:项从#
7|/near-before:顾问
3|/near-before:顾问LAND
4|/near-before:首は
-12|/near-before:首相
-6|/near-before:首相周
-5|/near-before:首脳
-3|/near-before:首脳会
-3|/near-before:首長
-3|/near-before:首長「
6|/near-before:马文
6|/near-before:马文君
4|/near-before:高,
-3|/near-before:高GDP
-3|/near-before:高GDP的
-3|/near-before:高到
-5|/near-before:高官
3|/near-before:高市
3|/near-before:高市早
-4|/near-before:高至GDP
7|/near-before:鼓吹
16|/nobody-named:False
-12|/nobody-named:True
5|/opens:(中
5|/opens:(中央
6|/opens:2
3|/opens:2%
3|/opens:2%を
3|/opens:20
-3|/opens:3
-4|/opens:3.
-4|/opens:3.5
-4|/opens:5
-3|/opens:5年
-3|/opens:5年以
3|/opens:<
-3|/opens:<Q
-3|/opens:<Q&
4|/opens:<正
4|/opens:<正論
-5|/opens:A
-4|/opens:A_
-4|/opens:A_1
-5|/opens:G
-5|/opens:GD
-5|/opens:GDP
-8|/opens:N
-8|/opens:NA
-8|/opens:NAT
3|/opens:S
3|/opens:SM
3|/opens:SMB
3|/opens:〈
-5|/opens:《
-4|/opens:「3
-6|/opens:「3%
3|/opens:「3・
3|/opens:「中
3|/opens:「中核
3|/opens:〔记
3|/opens:〔记者
5|/opens:イ
6|/opens:イン
6|/opens:インド
3|/opens:エ
3|/opens:エス
3|/opens:エスト
-5|/opens:オ
-4|/opens:オラ
-4|/opens:オラン
3|/opens:コ
3|/opens:コル
3|/opens:コルビ
-5|/opens:ス
-3|/opens:スペ
-3|/opens:スペイ
-3|/opens:ト
-3|/opens:ドゥ
-3|/opens:ドゥダ
3|/opens:フィ
4|/opens:フィン
-3|/opens:フラ
-3|/opens:フラン
6|/opens:ベ
6|/opens:ベル
6|/opens:ベルギ
-3|/opens:三位
-3|/opens:三位知
8|/opens:与
8|/opens:与党
8|/opens:与党内
3|/opens:专
3|/opens:专家
3|/opens:专家认
4|/opens:世
3|/opens:世論
3|/opens:世論調
-14|/opens:他
-4|/opens:他补
-4|/opens:他补充
-9|/opens:他还
-3|/opens:他还向
-5|/opens:他还希
-3|/opens:以
-3|/opens:以色
-3|/opens:以色列
8|/opens:元
4|/opens:元防
4|/opens:元防衛
3|/opens:先
9|/opens:党
4|/opens:党内
5|/opens:党幹
5|/opens:党幹部
-3|/opens:公明元
4|/opens:公明党
3|/opens:共产
3|/opens:共产党
-8|/opens:共同
-5|/opens:共同社
-4|/opens:共同通
4|/opens:共通
4|/opens:共通す
-3|/opens:具
-3|/opens:具体
-3|/opens:具体的
3|/opens:冲
3|/opens:冲绳
3|/opens:冲绳慰
-3|/opens:分析人
-4|/opens:前外
-8|/opens:北
-7|/opens:北约
-3|/opens:北约秘
3|/opens:印
3|/opens:印度
10|/opens:参
5|/opens:参政
3|/opens:参政党
4|/opens:参院
4|/opens:参院選
-3|/opens:台
-3|/opens:同
17|/opens:国
19|/opens:国民
17|/opens:国民党
-3|/opens:国防
4|/opens:国防総
-6|/opens:国防費
-5|/opens:国防部
6|/opens:在
6|/opens:在野
5|/opens:在野党
-4|/opens:外
-5|/opens:外務
-5|/opens:外務省
-3|/opens:多位
-3|/opens:多位熟
3|/opens:大軍
3|/opens:大軍拡
-3|/opens:委員の
-3|/opens:安保
5|/opens:安倍
4|/opens:安倍元
-3|/opens:对于
4|/opens:小
4|/opens:小野
3|/opens:小野田
5|/opens:岸
5|/opens:岸田
5|/opens:川
5|/opens:川普
8|/opens:左
8|/opens:左翼
7|/opens:左翼党
3|/opens:年
4|/opens:座
4|/opens:座長
4|/opens:座長が
-4|/opens:当
-3|/opens:当局
-3|/opens:当局者
-6|/opens:彭
-6|/opens:彭博
-6|/opens:彭博社
-3|/opens:总
-3|/opens:总统
8|/opens:执
8|/opens:执政
4|/opens:执政党
3|/opens:执政联
-3|/opens:按
-3|/opens:按照
-3|/opens:按照既
-4|/opens:据
4|/opens:提
4|/opens:提言
5|/opens:支
5|/opens:支撑
5|/opens:支撑这
-17|/opens:政
-22|/opens:政府
-3|/opens:政府が
-4|/opens:政府・
-9|/opens:政府内
3|/opens:政府有
-4|/opens:政府筋
-5|/opens:政府関
-6|/opens:日
-12|/opens:日媒
-4|/opens:日媒:
-5|/opens:日媒披
-3|/opens:日拟
-3|/opens:日拟将
4|/opens:日本に
5|/opens:日本军
3|/opens:日本媒
-7|/opens:日本拟
-16|/opens:日本政
3|/opens:日本朝
3|/opens:日本維
3|/opens:日本维
4|/opens:日本自
-3|/opens:日本首
3|/opens:日防
3|/opens:日防卫
4|/opens:有
-3|/opens:有方
-3|/opens:有方案
5|/opens:有識
5|/opens:有識者
4|/opens:李
3|/opens:李喜
3|/opens:李喜明
-4|/opens:杜
-4|/opens:杜达
-4|/opens:杜达访
-3|/opens:来
-3|/opens:来週
-3|/opens:来週の
-3|/opens:次
-5|/opens:次の
-5|/opens:次の議
3|/opens:次期
-6|/opens:欧
-5|/opens:欧盟
-4|/opens:欧盟委
-6|/opens:波
-6|/opens:波兰
-6|/opens:波兰总
-3|/opens:海
-3|/opens:演
-3|/opens:演説
-3|/opens:演説後
6|/opens:澳
6|/opens:澳大
6|/opens:澳大利
5|/opens:特
5|/opens:特朗
5|/opens:特朗普
3|/opens:独で
3|/opens:独で3
-4|/opens:独家
-4|/opens:独家:
3|/opens:社
3|/opens:社会
3|/opens:立
-3|/opens:立宪
-3|/opens:立宪民
3|/opens:立憲
3|/opens:立憲民
-8|/opens:米
-3|/opens:米側
-4|/opens:米国
9|/opens:経
4|/opens:経団
4|/opens:経団連
6|/opens:経済
4|/opens:経済同
3|/opens:美
5|/opens:美国
4|/opens:联
4|/opens:联盟
4|/opens:联盟党
34|/opens:自
30|/opens:自民
3|/opens:自民の
27|/opens:自民党
-4|/opens:自民提
-3|/opens:至
-3|/opens:至于
-7|/opens:英
3|/opens:蓝
3|/opens:蓝委
3|/opens:蓝委批
-5|/opens:记
-5|/opens:记者
-3|/opens:记者:
-3|/opens:讲
-3|/opens:讲台
-3|/opens:讲台上
-17|/opens:財
-13|/opens:財務
-7|/opens:財務相
-6|/opens:財務省
-3|/opens:財政
-4|/opens:財政審
-11|/opens:财
-11|/opens:财务
-11|/opens:财务省
4|/opens:連
3|/opens:連立
3|/opens:連立を
-3|/opens:道
-3|/opens:道内
-3|/opens:道内首
3|/opens:郑
3|/opens:郑丽
3|/opens:郑丽文
4|/opens:野
3|/opens:野村
-11|/opens:防
-3|/opens:防卫
-6|/opens:防卫厅
-8|/opens:防衛
-6|/opens:防衛省
-4|/opens:韓
-4|/opens:韓国
-3|/opens:韩
3|/opens:韩国
3|/opens:韩国今
-3|/opens:韩国政
-3|/opens:韩方
-3|/opens:韩方会
-3|/opens:韩联
-3|/opens:韩联社
-15|/opens:首
-15|/opens:首相
-4|/opens:首相は
-6|/opens:首相周
-4|/opens:马
-4|/opens:马克
-4|/opens:马克龙
6|/opens:高
8|/opens:高市
8|/opens:高市早
-9|/other after-far:18 True
-3|/other after-far:4 True
5|/other after-far:9 False
-3|/other after-follows:か
-4|/other after-follows:から True
-5|/other after-follows:が
-8|/other after-follows:が「 True
-3|/other after-follows:と
-3|/other after-follows:の
4|/other after-follows:将
4|/other after-follows:将\" True
5|/other after-follows:氏
5|/other after-follows:氏、 False
4|/other after-follows:的
6|/other after-follows:的讯 True
8|/other after-follows:米
7|/other after-follows:米大 False
5|/other after-leads:%,
3|/other after-leads:%」
-11|/other after-leads:が、
7|/other after-leads:める
4|/other after-leads:を_
4|/other after-leads:域,
-8|/other after:agent True
7|/other after:named False
-5|/other after:named True
9|/other before-commas:0 0
18|/other before-commas:1 0
-3|/other before-commas:1 1
7|/other before-commas:2 0
-3|/other before-commas:3 1
9|/other before-far:1 0
15|/other before-far:18 0
-6|/other before-far:18 1
10|/other before-far:9 0
3|/other before-follows-rank:\" 1 0
-3|/other before-follows-rank:( 2 0
-3|/other before-follows-rank:3 1 0
7|/other before-follows-rank:5 2 0
-4|/other before-follows-rank:_ 0 0
-3|/other before-follows-rank:、 1 1
5|/other before-follows-rank:「 1 0
-13|/other before-follows-rank:か 0 0
-3|/other before-follows-rank:が 0 0
3|/other before-follows-rank:が 2 1
-5|/other before-follows-rank:と 0 0
-3|/other before-follows-rank:と 1 0
-3|/other before-follows-rank:に 1 0
6|/other before-follows-rank:の 1 0
4|/other before-follows-rank:は 0 0
3|/other before-follows-rank:は 1 0
5|/other before-follows-rank:一 0 0
6|/other before-follows-rank:不 1 0
3|/other before-follows-rank:也 0 0
7|/other before-follows-rank:事 1 0
3|/other before-follows-rank:側 0 0
-3|/other before-follows-rank:前 1 0
4|/other before-follows-rank:发 1 0
5|/other before-follows-rank:呼 1 0
6|/other before-follows-rank:团 1 0
3|/other before-follows-rank:報 1 0
-7|/other before-follows-rank:外 1 0
-3|/other before-follows-rank:大 0 0
10|/other before-follows-rank:大 1 0
5|/other before-follows-rank:总 1 0
-10|/other before-follows-rank:放 1 0
4|/other before-follows-rank:新 1 1
-4|/other before-follows-rank:日 1 0
-5|/other before-follows-rank:欧 1 0
14|/other before-follows-rank:氏 0 0
3|/other before-follows-rank:氏 1 0
-3|/other before-follows-rank:没 0 0
3|/other before-follows-rank:的 0 0
5|/other before-follows-rank:的 2 1
-6|/other before-follows-rank:称 1 0
4|/other before-follows-rank:给 1 0
5|/other before-follows-rank:自 0 0
-3|/other before-follows-rank:要 0 1
5|/other before-follows-rank:访 1 1
5|/other before-follows-rank:贸 0 0
4|/other before-follows-rank:费 0 0
3|/other before-follows-rank:韓 1 0
3|/other before-follows-rank:首 1 0
3|/other before-follows:\"
3|/other before-follows:\"没
3|/other before-follows:\"没有正
-3|/other before-follows:(
-3|/other before-follows:(戦
-3|/other before-follows:(戦争長
-3|/other before-follows:3
-3|/other before-follows:32
-3|/other before-follows:32国里
7|/other before-follows:5
7|/other before-follows:5日
7|/other before-follows:5日公布
-3|/other before-follows:_
-3|/other before-follows:、
-3|/other before-follows:、国
-3|/other before-follows:、国防費
6|/other before-follows:「
5|/other before-follows:「日
3|/other before-follows:「日本に
5|/other before-follows:「日本を
-13|/other before-follows:か
-13|/other before-follows:から
-3|/other before-follows:からGD
-4|/other before-follows:から割合
5|/other before-follows:が2%を
-3|/other before-follows:が23日
-3|/other before-follows:が3
-3|/other before-follows:が3.5
-7|/other before-follows:がハ
-7|/other before-follows:がハーグ
6|/other before-follows:が合
6|/other before-follows:が合意し
3|/other before-follows:が韓
-9|/other before-follows:と
-4|/other before-follows:との
-3|/other before-follows:とフ
-3|/other before-follows:とフラン
-3|/other before-follows:に
-3|/other before-follows:に続
-3|/other before-follows:に続き、
7|/other before-follows:の
6|/other before-follows:の交
6|/other before-follows:の交渉担
4|/other before-follows:の報
3|/other before-follows:の報道担
-4|/other before-follows:の関
-4|/other before-follows:の関係者
4|/other before-follows:の首
4|/other before-follows:の首脳会
8|/other before-follows:は
-3|/other before-follows:は29日
7|/other before-follows:は3
-5|/other before-follows:は3.5
10|/other before-follows:は3・5
-7|/other before-follows:は、国防
5|/other before-follows:は、日本
4|/other before-follows:一
5|/other before-follows:一名
5|/other before-follows:一名官员
6|/other before-follows:不
6|/other before-follows:不会
6|/other before-follows:不会要求
-3|/other before-follows:並
-3|/other before-follows:並み
3|/other before-follows:也
4|/other before-follows:也不
4|/other before-follows:也不能低
6|/other before-follows:事
7|/other before-follows:事務
7|/other before-follows:事務総長
3|/other before-follows:側
3|/other before-follows:側か
4|/other before-follows:側から3
-3|/other before-follows:内
-3|/other before-follows:内部
-3|/other before-follows:前
4|/other before-follows:发
4|/other before-follows:发言
4|/other before-follows:发言人说
3|/other before-follows:吁
6|/other before-follows:向
5|/other before-follows:呼
5|/other before-follows:呼吁
6|/other before-follows:呼吁盟友
6|/other before-follows:团
6|/other before-follows:团队
6|/other before-follows:团队看中
4|/other before-follows:報
4|/other before-follows:報道
4|/other before-follows:報道官は
-7|/other before-follows:外
-7|/other before-follows:外相
-7|/other before-follows:外相は1
7|/other before-follows:大
7|/other before-follows:大統
4|/other before-follows:大統領、
7|/other before-follows:大統領は
4|/other before-follows:总
5|/other before-follows:总理
5|/other before-follows:总理西利
-10|/other before-follows:放
-11|/other before-follows:放话
-11|/other before-follows:放话\"准
4|/other before-follows:新
8|/other before-follows:新政
8|/other before-follows:新政府国
-5|/other before-follows:新目
-5|/other before-follows:新目標巡
-4|/other before-follows:日
-4|/other before-follows:日前
-5|/other before-follows:欧
-5|/other before-follows:欧洲
-5|/other before-follows:欧洲盟友
16|/other before-follows:氏
7|/other before-follows:氏「
7|/other before-follows:氏「3・
-4|/other before-follows:氏と
-4|/other before-follows:氏との会
14|/other before-follows:氏は
3|/other before-follows:氏はイタ
5|/other before-follows:氏は共同
6|/other before-follows:氏は駐留
-3|/other before-follows:没
-3|/other before-follows:没有
8|/other before-follows:的
5|/other before-follows:的外
5|/other before-follows:的外交团
3|/other before-follows:的支
3|/other before-follows:的支出不
-6|/other before-follows:称
4|/other before-follows:给
4|/other before-follows:给北
4|/other before-follows:给北约秘
5|/other before-follows:自
5|/other before-follows:自己
5|/other before-follows:自己需要
-7|/other before-follows:要
-7|/other before-follows:要求
-3|/other before-follows:要求提高
-3|/other before-follows:要求日本
5|/other before-follows:访
5|/other before-follows:访问
5|/other before-follows:访问布鲁
5|/other before-follows:贸
5|/other before-follows:贸易
5|/other before-follows:贸易代表
4|/other before-follows:费
4|/other before-follows:费推
4|/other before-follows:费推高到
3|/other before-follows:韓
3|/other before-follows:韓国
3|/other before-follows:韓国に国
3|/other before-follows:首
3|/other before-follows:首相
5|/other before-follows:首相は、
16|/other before-leads:
4|/other before-leads:%_
-4|/other before-leads:(
16|/other before-leads:,
-5|/other before-leads:,要
5|/other before-leads::
3|/other before-leads:Oの
9|/other before-leads:_
5|/other before-leads:、
3|/other before-leads:「
9|/other before-leads:】
-3|/other before-leads:が
-6|/other before-leads:し、
12|/other before-leads:で、
4|/other before-leads:と、
-4|/other before-leads:は
4|/other before-leads:は「
-3|/other before-leads:らは
-7|/other before-leads:ツの
3|/other before-leads:ドの
-5|/other before-leads:ビー
-8|/other before-leads:プ
-8|/other before-leads:ンプ
-4|/other before-leads:ー
-3|/other before-leads:与
8|/other before-leads:为
-3|/other before-leads:书长
3|/other before-leads:事】
-4|/other before-leads:于
-3|/other before-leads:人
-3|/other before-leads:关于
-3|/other before-leads:否认
-4|/other before-leads:在
6|/other before-leads:家:
6|/other before-leads:强调
7|/other before-leads:总统
4|/other before-leads:把
-5|/other before-leads:日
-4|/other before-leads:日在
3|/other before-leads:相
-4|/other before-leads:相、
-9|/other before-leads:示,
7|/other before-leads:统
-5|/other before-leads:要
4|/other before-leads:要把
7|/other before-leads:談_
4|/other before-leads:談で
-3|/other before-leads:认
8|/other before-leads:认为
4|/other before-leads:讯】
5|/other before-leads:说,
6|/other before-leads:调
-5|/other before-leads:选人
10|/other before-leads:道,
6|/other before-leads:露,
3|/other before-leads:首相
6|/other before-opens:False agent
6|/other before-opens:False named
18|/other before-opens:True named
-3|/other before-opens:True patient
6|/other before-rank:0 0 named
-7|/other before-rank:0 1 named
4|/other before-rank:1 0 agent
17|/other before-rank:1 0 named
-3|/other before-rank:1 0 patient
-4|/other before-rank:1 2 named
8|/other before-rank:2 0 named
3|/other before-rank:2 1 agent
5|/other before-rank:2 1 named
6|/other before:agent
24|/other before:named
-3|/other before:patient
-13|/other named:1
23|/other named:2
16|/other named:3
3|/other right-before:「日本に
-7|/other right-before:から
-3|/other right-before:とフランスは
-4|/other right-before:の関係者は「
6|/other right-before:は
5|/other right-before:一名官员称,
4|/other right-before:也不能低于
4|/other right-before:側から
-5|/other right-before:欧洲盟友花
7|/other right-before:氏「
-4|/other right-before:氏との会談で
5|/other right-before:自己需要做到
-39|/other unnamed
-19|/other unnamed-beside-others
-5|/right-before:
3|/right-before:「日本に
-7|/right-before:から
4|/right-before:が
3|/right-before:とフランスは
-3|/right-before:には
5|/right-before:にはまだ
4|/right-before:の
3|/right-before:の軍事費「
-4|/right-before:の関係者は「
-5|/right-before:や韓国に
-5|/right-before:を信頼」_
5|/right-before:一名官员称,
-4|/right-before:上院、国防費
3|/right-before:主张先设
4|/right-before:也不能低于
4|/right-before:側から
-5|/right-before:全体でも
4|/right-before:公开抗拒
3|/right-before:内部评估过
-3|/right-before:军费新目标:
3|/right-before:員長が促した
3|/right-before:幹部は
3|/right-before:强推\"
5|/right-before:拒绝
-5|/right-before:欧洲盟友花
7|/right-before:氏「
-4|/right-before:氏との会談で
3|/right-before:的
5|/right-before:自己需要做到
6|/right-before:要求改为
3|/right-before:要求的
-7|/right-before:订下
-3|/right-before:订出
-3|/right-before:讨论过
-3|/right-before:说,
-3|/right-before:财政难以支撑
3|/right-before:随后也提出
-11|/role-class-of:JPN ALLIES
-4|/role-class-of:JPN EU
-12|/role-class-of:JPN NATO
-5|/role-class-of:JPN TWN
-4|/role-class-of:JPN USA
14|/role-class-of:JPN foe
-3|/role-class-of:JPN land
-5|/role-class-of:KOR ALLIES
-16|/role-class-of:KOR JPN
-28|/role-class-of:NATO ALLIES
17|/role-class-of:NATO JPN
-9|/role-class-of:NATO KOR
-6|/role-class-of:NATO member
-4|/role-class-of:TWN JPN
44|/role-class-of:USA ALLIES
-19|/role-class-of:USA EU
3|/role-class-of:USA JPN
11|/role-class-of:USA KOR
14|/role-class-of:USA NATO
12|/role-class-of:USA land
-34|/role-class-of:USA member
7|/role-class-of:land ALLIES
-3|/role-class-of:land USA
13|/role-class-of:member ALLIES
10|/role-class-of:member NATO
13|/role-class-of:member TWN
-8|/role-class-of:member member
-28|/role-class:JPN
-22|/role-class:KOR
-29|/role-class:NATO
-7|/role-class:TWN
32|/role-class:USA
25|/role-class:member
4|/role:nobody
-32|/role:other
29|/role:spender
58|/ruled
12|/ruled:of_a_party
12|/ruled:of_a_party nobody
-9|/ruled:own_government
-9|/ruled:own_government spender
-5|/ruled:own_leader
-5|/ruled:own_leader spender
4|/ruled:own_opinion
4|/ruled:own_opinion nobody
12|/ruled:voices
20|/ruled:voices nobody
-9|/ruled:voices other
30|/ruled:who_asks
8|/ruled:who_asks other
22|/ruled:who_asks spender
14|/ruled:who_considers
-3|/ruled:who_considers nobody
17|/ruled:who_considers spender
-5|/ruled:who_sets nobody
-4|/said-after-too:ask deny
-10|/said-after-too:ask not
5|/said-after-too:ask plan
-3|/said-after-too:deny ask
3|/said-after-too:deny not
5|/said-after-too:deny think
-7|/said-after-too:not deny
6|/said-after-too:not should
7|/said-after-too:not think
3|/said-after-too:plan ask
-8|/said-after-too:plan plan
-6|/said-after-too:plan raise
3|/said-after-too:plan reach
9|/said-after-too:plan think
3|/said-after-too:raise should
-6|/said-after-too:raise think
-6|/said-after-too:reach not
-3|/said-after-too:reach plan
-3|/said-after-too:reach think
-3|/said-after-too:should raise
-6|/said-after-too:should think
3|/said-after-too:standard not
5|/said-after-too:standard raise
3|/said-after-too:standard reach
4|/said-after-too:think ask
-8|/said-after-too:think reach
-7|/said-after-too:think think
-4|/said-after:
-3|/said-after:ask deny
-9|/said-after:ask not
4|/said-after:ask plan
10|/said-after:deny
3|/said-after:deny not
4|/said-after:deny think
7|/said-after:not
-4|/said-after:not plan
3|/said-after:not should
8|/said-after:not think
6|/said-after:party
-5|/said-after:plan
3|/said-after:plan not should
-4|/said-after:plan plan
-3|/said-after:plan raise
6|/said-after:plan think
5|/said-after:plan think not
-3|/said-after:raise ask
8|/said-after:raise should
-3|/said-after:raise think
-4|/said-after:raise think raise
-7|/said-after:reach
3|/said-after:reach should
-5|/said-after:reach think
-7|/said-after:should think
6|/said-after:standard
-3|/said-after:standard raise ask
4|/said-after:standard reach
-8|/said-after:think
-4|/said-after:think not
-3|/said-after:think reach not
-4|/said-after:think should
-7|/said-after:think think
-6|/said-after:think think think
-5|/said-before-too:ask reach
3|/said-before-too:ask think
4|/said-before-too:not plan
3|/said-before-too:not should
3|/said-before-too:not think
5|/said-before-too:party ask
8|/said-before-too:party not
10|/said-before-too:party party
5|/said-before-too:party plan
13|/said-before-too:party raise
4|/said-before-too:party should
10|/said-before-too:party think
4|/said-before-too:plan ask
-3|/said-before-too:plan not
7|/said-before-too:plan plan
5|/said-before-too:raise not
3|/said-before-too:raise party
4|/said-before-too:raise reach
6|/said-before-too:raise should
-6|/said-before-too:reach raise
-4|/said-before-too:reach reach
-5|/said-before-too:reach should
-3|/said-before-too:should not
-7|/said-before-too:should plan
14|/said-before-too:should raise
-3|/said-before-too:should reach
-5|/said-before-too:should should
5|/said-before-too:should think
4|/said-before-too:think ask
3|/said-before-too:think not
-10|/said-before-too:think raise
-10|/said-before-too:think reach
23|/said-before-too:think think
-5|/said-before:
4|/said-before:ask
-4|/said-before:ask raise
-3|/said-before:ask reach reach
-3|/said-before:deny
-3|/said-before:not
3|/said-before:not should raise
27|/said-before:party
7|/said-before:party not
7|/said-before:party party
3|/said-before:party plan
7|/said-before:party raise
4|/said-before:party think
4|/said-before:party think raise
-4|/said-before:plan not
3|/said-before:plan plan think
-3|/said-before:plan raise
-10|/said-before:raise
7|/said-before:raise not
4|/said-before:raise reach
5|/said-before:raise should raise
-11|/said-before:reach
-6|/said-before:reach raise
-4|/said-before:reach reach
-6|/said-before:reach should reach
7|/said-before:should
-7|/said-before:should plan
13|/said-before:should raise
-3|/said-before:should reach
-6|/said-before:should should plan
3|/said-before:should think
-7|/said-before:standard
5|/said-before:think
-14|/said-before:think raise
-4|/said-before:think reach
3|/said-before:think should
3|/said-before:think think
4|/said-before:think think plan
4|/said-before:think think raise
9|/said-last:
-3|/said-last:ask deny
-9|/said-last:ask not
3|/said-last:ask plan
-11|/said-last:deny
-3|/said-last:deny ask
4|/said-last:deny think
-11|/said-last:not
-4|/said-last:not deny
-3|/said-last:not deny ask
-4|/said-last:not not
6|/said-last:not should
7|/said-last:not think
4|/said-last:party
-10|/said-last:plan
3|/said-last:plan ask
-3|/said-last:plan deny
3|/said-last:plan not should
-6|/said-last:plan plan
-3|/said-last:plan plan think
-3|/said-last:plan raise plan
3|/said-last:plan reach
5|/said-last:plan think
5|/said-last:plan think not
-3|/said-last:plan think reach
6|/said-last:raise
3|/said-last:raise ask plan
3|/said-last:raise plan think
-4|/said-last:raise think think
-5|/said-last:reach not
-4|/said-last:reach think
21|/said-last:should
-3|/said-last:should raise
-8|/said-last:should think
-12|/said-last:standard
4|/said-last:standard not
4|/said-last:standard raise
5|/said-last:think
4|/said-last:think ask
3|/said-last:think plan not
-3|/said-last:think reach not
-3|/said-last:think think
-15|/spender after-far:1 False
-3|/spender after-far:1 True
-3|/spender after-far:18 False
-5|/spender after-far:4 False
6|/spender after-far:4 True
30|/spender after-far:9 False
7|/spender after-far:9 True
4|/spender after-follows:
4|/spender after-follows: False
-3|/spender after-follows:「
-3|/spender after-follows:「不 False
-5|/spender after-follows:が自 False
8|/spender after-follows:に
8|/spender after-follows:に高 False
-3|/spender after-follows:の
4|/spender after-follows:不
3|/spender after-follows:予
3|/spender after-follows:予以 True
3|/spender after-follows:内却 True
-3|/spender after-follows:将
-3|/spender after-follows:将于 True
3|/spender after-follows:强
3|/spender after-follows:强调 True
-3|/spender after-follows:持
-3|/spender after-follows:持保 True
-3|/spender after-follows:措
-3|/spender after-follows:措手 False
3|/spender after-follows:未
3|/spender after-follows:未理 False
4|/spender after-follows:氏
3|/spender after-follows:米
4|/spender after-follows:自
3|/spender after-follows:自主 True
4|/spender after-follows:说
4|/spender after-follows:说不 False
-4|/spender after-follows:达
-4|/spender after-follows:达到 True
3|/spender after-follows:首
4|/spender after-follows:首相 False
4|/spender after-leads:%_
-14|/spender after-leads:%を
3|/spender after-leads:,\"
-3|/spender after-leads:,但
3|/spender after-leads:?」
4|/spender after-leads:」_
-3|/spender after-leads:い。
4|/spender after-leads:ける
4|/spender after-leads:ず=
14|/spender after-leads:よう
8|/spender after-leads:んだ
6|/spender after-leads:方、
-3|/spender after-leads:求令
3|/spender after-leads:费由
4|/spender after:agent True
3|/spender after:named False
10|/spender after:named True
5|/spender after:patient False
-5|/spender before-commas:0 0
-5|/spender before-commas:1 1
-3|/spender before-commas:1 2
12|/spender before-commas:2 1
3|/spender before-commas:3 0
-3|/spender before-far:1 0
-9|/spender before-far:18 0
3|/spender before-far:36 0
6|/spender before-far:4 0
-3|/spender before-far:9 0
4|/spender before-far:9 1
5|/spender before-far:far 0
-6|/spender before-follows-rank:5 0 0
4|/spender before-follows-rank:、 0 0
-3|/spender before-follows-rank:「 0 0
4|/spender before-follows-rank:「 0 1
6|/spender before-follows-rank:と 1 0
-6|/spender before-follows-rank:に 0 0
-4|/spender before-follows-rank:の 0 0
-5|/spender before-follows-rank:の 0 1
3|/spender before-follows-rank:は 1 0
-10|/spender before-follows-rank:や 1 0
-4|/spender before-follows-rank:を 0 0
-4|/spender before-follows-rank:上 0 0
-4|/spender before-follows-rank:不 0 0
6|/spender before-follows-rank:主 0 0
-3|/spender before-follows-rank:之 2 0
5|/spender before-follows-rank:事 0 0
4|/spender before-follows-rank:任 0 0
4|/spender before-follows-rank:会 0 0
3|/spender before-follows-rank:传 0 0
-3|/spender before-follows-rank:保 0 0
-3|/spender before-follows-rank:党 0 0
-5|/spender before-follows-rank:全 0 0
4|/spender before-follows-rank:公 0 0
-3|/spender before-follows-rank:共 0 0
-8|/spender before-follows-rank:内 0 0
-3|/spender before-follows-rank:军 0 1
5|/spender before-follows-rank:则 0 0
3|/spender before-follows-rank:动 0 0
-3|/spender before-follows-rank:参 0 0
5|/spender before-follows-rank:同 0 0
4|/spender before-follows-rank:和 0 0
-6|/spender before-follows-rank:和 1 0
3|/spender before-follows-rank:員 0 0
-10|/spender before-follows-rank:国 0 0
4|/spender before-follows-rank:国 1 0
-6|/spender before-follows-rank:在 0 0
7|/spender before-follows-rank:外 0 0
13|/spender before-follows-rank:大 0 0
-5|/spender before-follows-rank:安 0 0
9|/spender before-follows-rank:官 0 0
5|/spender before-follows-rank:将 0 0
3|/spender before-follows-rank:已 0 2
3|/spender before-follows-rank:干 0 0
7|/spender before-follows-rank:幹 0 0
3|/spender before-follows-rank:幹 0 1
-5|/spender before-follows-rank:应 0 0
3|/spender before-follows-rank:应 0 1
3|/spender before-follows-rank:强 0 0
9|/spender before-follows-rank:把 0 0
-7|/spender before-follows-rank:把 0 1
5|/spender before-follows-rank:拒 0 0
12|/spender before-follows-rank:拟 0 0
4|/spender before-follows-rank:探 0 0
-7|/spender before-follows-rank:提 0 0
3|/spender before-follows-rank:新 0 0
-4|/spender before-follows-rank:有 0 0
12|/spender before-follows-rank:正 0 0
-3|/spender before-follows-rank:正 1 0
-3|/spender before-follows-rank:消 0 0
3|/spender before-follows-rank:的 0 1
3|/spender before-follows-rank:研 0 0
-4|/spender before-follows-rank:立 0 0
-6|/spender before-follows-rank:米 1 0
-3|/spender before-follows-rank:维 0 0
3|/spender before-follows-rank:考 0 0
-5|/spender before-follows-rank:若 0 0
9|/spender before-follows-rank:要 0 0
-11|/spender before-follows-rank:订 0 0
-3|/spender before-follows-rank:议 0 0
5|/spender before-follows-rank:设 0 0
-3|/spender before-follows-rank:财 0 0
-3|/spender before-follows-rank:选 0 0
-8|/spender before-follows-rank:长 0 0
-7|/spender before-follows-rank:防 0 0
-3|/spender before-follows-rank:防 0 1
3|/spender before-follows-rank:防 1 0
3|/spender before-follows-rank:随 0 0
-3|/spender before-follows-rank:首 0 0
4|/spender before-follows-rank:首 0 1
3|/spender before-follows:1
3|/spender before-follows:3.
3|/spender before-follows:3.5%
-6|/spender before-follows:5
-6|/spender before-follows:5%
-7|/spender before-follows:5%要求
4|/spender before-follows:、
6|/spender before-follows:「2
4|/spender before-follows:「2%で
-4|/spender before-follows:「4
-4|/spender before-follows:「4%」
3|/spender before-follows:「5
-4|/spender before-follows:「冷
-4|/spender before-follows:「冷戦期
6|/spender before-follows:が3
3|/spender before-follows:が32年
-6|/spender before-follows:が合
-6|/spender before-follows:が合意し
-3|/spender before-follows:が提
-3|/spender before-follows:が提言し
3|/spender before-follows:が検
3|/spender before-follows:が検討し
4|/spender before-follows:では
4|/spender before-follows:では、国
4|/spender before-follows:と
6|/spender before-follows:とフ
6|/spender before-follows:とフラン
-7|/spender before-follows:に
-4|/spender before-follows:に5%求
5|/spender before-follows:にはまだ
-3|/spender before-follows:に求
-9|/spender before-follows:の
4|/spender before-follows:の3
4|/spender before-follows:の3・5
5|/spender before-follows:の事
5|/spender before-follows:の事情を
-3|/spender before-follows:の審
-3|/spender before-follows:の審議会
3|/spender before-follows:の軍
3|/spender before-follows:の軍事費
-10|/spender before-follows:の防
-8|/spender before-follows:の防衛費
3|/spender before-follows:の麻
3|/spender before-follows:の麻生太
5|/spender before-follows:は
-4|/spender before-follows:は1
-3|/spender before-follows:は10%
9|/spender before-follows:は2
3|/spender before-follows:は2・5
3|/spender before-follows:は3%ま
-3|/spender before-follows:は5
-4|/spender before-follows:は5%を
-3|/spender before-follows:は「GD
-10|/spender before-follows:や
-5|/spender before-follows:やイ
-5|/spender before-follows:やイタリ
-5|/spender before-follows:や韓
-5|/spender before-follows:や韓国に
-4|/spender before-follows:を
-5|/spender before-follows:を信
-5|/spender before-follows:を信頼」
-3|/spender before-follows:上
-4|/spender before-follows:上院
-4|/spender before-follows:上院、国
-4|/spender before-follows:不
6|/spender before-follows:主
5|/spender before-follows:主张
3|/spender before-follows:主张先以
3|/spender before-follows:主张先设
-3|/spender before-follows:之声
-3|/spender before-follows:之声中文
7|/spender before-follows:事
7|/spender before-follows:事務
7|/spender before-follows:事務総長
4|/spender before-follows:任
4|/spender before-follows:任期
4|/spender before-follows:任期内使
4|/spender before-follows:会
3|/spender before-follows:会前
3|/spender before-follows:会前公布
3|/spender before-follows:传
3|/spender before-follows:传媒
3|/spender before-follows:传媒报道
-4|/spender before-follows:保
-4|/spender before-follows:保守
-3|/spender before-follows:党
-3|/spender before-follows:党首
-5|/spender before-follows:全
-5|/spender before-follows:全体
-5|/spender before-follows:全体でも
4|/spender before-follows:公
4|/spender before-follows:公开
4|/spender before-follows:公开抗拒
-3|/spender before-follows:共
-7|/spender before-follows:内
-3|/spender before-follows:内で
-3|/spender before-follows:内に
-3|/spender before-follows:内已
6|/spender before-follows:内部
5|/spender before-follows:内部评估
-3|/spender before-follows:军
-3|/spender before-follows:军费
-5|/spender before-follows:军费新目
4|/spender before-follows:军费至少
-3|/spender before-follows:军费订下
7|/spender before-follows:则
3|/spender before-follows:动
3|/spender before-follows:动用
3|/spender before-follows:动用豁免
-3|/spender before-follows:参
-3|/spender before-follows:反
-3|/spender before-follows:反对
-3|/spender before-follows:反对党联
5|/spender before-follows:同
4|/spender before-follows:和执
4|/spender before-follows:和执政党
-6|/spender before-follows:和韩
-6|/spender before-follows:和韩国增
3|/spender before-follows:員
3|/spender before-follows:員長
3|/spender before-follows:員長が促
-4|/spender before-follows:国
-3|/spender before-follows:国防支出
9|/spender before-follows:国防相は
-6|/spender before-follows:在
3|/spender before-follows:在2
4|/spender before-follows:在203
-7|/spender before-follows:在远
-7|/spender before-follows:在远东的
8|/spender before-follows:外
6|/spender before-follows:外长
6|/spender before-follows:外长查克
14|/spender before-follows:大
10|/spender before-follows:大統
8|/spender before-follows:大統領は
3|/spender before-follows:大胜
3|/spender before-follows:大胜_防
-7|/spender before-follows:安
-6|/spender before-follows:安全
-6|/spender before-follows:安全保障
11|/spender before-follows:官
8|/spender before-follows:官员
3|/spender before-follows:官房
3|/spender before-follows:官房長官
5|/spender before-follows:将
4|/spender before-follows:将防
4|/spender before-follows:将防卫费
3|/spender before-follows:已
3|/spender before-follows:已致
3|/spender before-follows:已致函各
3|/spender before-follows:干
3|/spender before-follows:干部
10|/spender before-follows:幹
10|/spender before-follows:幹部
3|/spender before-follows:幹部は2
3|/spender before-follows:幹部は、
4|/spender before-follows:幹部は「
-5|/spender before-follows:应
4|/spender before-follows:应考
4|/spender before-follows:应考虑将
3|/spender before-follows:强
3|/spender before-follows:强推
3|/spender before-follows:强推\"3
4|/spender before-follows:总理
4|/spender before-follows:总理内坦
-3|/spender before-follows:战略政策
3|/spender before-follows:把军
6|/spender before-follows:把军费提
-3|/spender before-follows:把军费门
-4|/spender before-follows:把国
4|/spender before-follows:把国防开
-7|/spender before-follows:把国防预
-3|/spender before-follows:把防卫费
6|/spender before-follows:拒
6|/spender before-follows:拒绝
4|/spender before-follows:拒绝5%
12|/spender before-follows:拟
7|/spender before-follows:拟将
7|/spender before-follows:拟将防卫
4|/spender before-follows:探
4|/spender before-follows:探讨
4|/spender before-follows:探讨修订
-7|/spender before-follows:提
-6|/spender before-follows:提交
-4|/spender before-follows:提交报告
-3|/spender before-follows:提出
3|/spender before-follows:提出3%
-3|/spender before-follows:提出3.
-7|/spender before-follows:提出任何
5|/spender before-follows:提出防卫
3|/spender before-follows:新
3|/spender before-follows:新闻
3|/spender before-follows:新闻》援
-3|/spender before-follows:智
-3|/spender before-follows:智库
-4|/spender before-follows:有
-3|/spender before-follows:有识
-3|/spender before-follows:有识者会
-3|/spender before-follows:朝
-3|/spender before-follows:朝野
-3|/spender before-follows:朝野有声
11|/spender before-follows:正
-3|/spender before-follows:正\"
-3|/spender before-follows:正\"大幅
6|/spender before-follows:正在
4|/spender before-follows:正在研究
5|/spender before-follows:正考
4|/spender before-follows:正考虑在
3|/spender before-follows:氏
5|/spender before-follows:氏は32
-3|/spender before-follows:海
-3|/spender before-follows:海牙
-3|/spender before-follows:海牙峰会
-3|/spender before-follows:消
-3|/spender before-follows:消息
-3|/spender before-follows:消息人士
4|/spender before-follows:的
4|/spender before-follows:的军
4|/spender before-follows:的军费占
3|/spender before-follows:研
-4|/spender before-follows:立
-4|/spender before-follows:立委
3|/spender before-follows:立委质问
-6|/spender before-follows:立委马文
-5|/spender before-follows:米
-7|/spender before-follows:米防
-7|/spender before-follows:米防衛相
-5|/spender before-follows:维
-5|/spender before-follows:维新
3|/spender before-follows:考
3|/spender before-follows:考虑
-6|/spender before-follows:若
-4|/spender before-follows:若能
9|/spender before-follows:要
8|/spender before-follows:要求
6|/spender before-follows:要求改为
-11|/spender before-follows:订
-7|/spender before-follows:订下
-7|/spender before-follows:订下3.
-3|/spender before-follows:订出
-3|/spender before-follows:订出3%
-3|/spender before-follows:讨论过3
-3|/spender before-follows:议
5|/spender before-follows:设
5|/spender before-follows:设立
5|/spender before-follows:设立的专
-3|/spender before-follows:说,5%
3|/spender before-follows:说,政府
-3|/spender before-follows:财
-3|/spender before-follows:财政
-3|/spender before-follows:财政难以
-3|/spender before-follows:选
-3|/spender before-follows:选举
-8|/spender before-follows:长
-8|/spender before-follows:长皮
-8|/spender before-follows:长皮斯托
-6|/spender before-follows:防
-4|/spender before-follows:防卫
-4|/spender before-follows:防衛
-11|/spender before-follows:防衛相と
5|/spender before-follows:防衛相は
3|/spender before-follows:随
3|/spender before-follows:随后
3|/spender before-follows:随后也提
3|/spender before-follows:首
3|/spender before-follows:首相
4|/spender before-follows:首相は1
-6|/spender before-follows:首相は「
6|/spender before-leads:
-3|/spender before-leads:,为
3|/spender before-leads:,据
4|/spender before-leads:,让
9|/spender before-leads:;
7|/spender before-leads:_
-5|/spender before-leads:_「
-13|/spender before-leads:、
-5|/spender before-leads:、「
3|/spender before-leads:《
4|/spender before-leads:が、
-8|/spender before-leads:し、
-3|/spender before-leads:で、
3|/spender before-leads:と、
5|/spender before-leads:の
-13|/spender before-leads:は、
6|/spender before-leads:は「
6|/spender before-leads:れ、
-3|/spender before-leads:を
-6|/spender before-leads:アの
3|/spender before-leads:エン
8|/spender before-leads:ドの
3|/spender before-leads:ン
3|/spender before-leads:ンの
-3|/spender before-leads:不如
-4|/spender before-leads:中
-4|/spender before-leads:为
-6|/spender before-leads:为,
8|/spender before-leads:书长
-7|/spender before-leads:付
-8|/spender before-leads:促
3|/spender before-leads:前
4|/spender before-leads:化,
4|/spender before-leads:只有
11|/spender before-leads:吁
-3|/spender before-leads:名
-4|/spender before-leads:向
-3|/spender before-leads:听说
11|/spender before-leads:呼吁
3|/spender before-leads:夕_
-3|/spender before-leads:如
3|/spender before-leads:委_
5|/spender before-leads:媒:
6|/spender before-leads:字;
4|/spender before-leads:官
4|/spender before-leads:官「
-3|/spender before-leads:州の
-7|/spender before-leads:应付
-3|/spender before-leads:式向
-5|/spender before-leads:强调
8|/spender before-leads:总理
5|/spender before-leads:总统
-3|/spender before-leads:憧憬
-3|/spender before-leads:憬
4|/spender before-leads:拟在
3|/spender before-leads:持_
3|/spender before-leads:据
-6|/spender before-leads:敦促
-8|/spender before-leads:日本
-3|/spender before-leads:有与
-8|/spender before-leads:本
3|/spender before-leads:本《
-3|/spender before-leads:析:
3|/spender before-leads:林
-5|/spender before-leads:求
8|/spender before-leads:理
-3|/spender before-leads:的
4|/spender before-leads:相
-5|/spender before-leads:省「
-4|/spender before-leads:看中
5|/spender before-leads:统
-5|/spender before-leads:要求
4|/spender before-leads:让
4|/spender before-leads:议,
-7|/spender before-leads:论请
-3|/spender before-leads:说
-5|/spender before-leads:调
4|/spender before-leads:部长
11|/spender before-leads:长
4|/spender before-leads:长官
-3|/spender before-leads:问
5|/spender before-leads:領「
-3|/spender before-leads:顾问
3|/spender before-leads:首相
-6|/spender before-opens:False named
3|/spender before-opens:True agent
8|/spender before-opens:True named
-4|/spender before-opens:True patient
-8|/spender before-rank:0 0 named
7|/spender before-rank:0 0 patient
9|/spender before-rank:0 1 named
-6|/spender before-rank:0 1 patient
4|/spender before-rank:1 0 agent
5|/spender before-rank:1 0 named
-6|/spender before-rank:1 0 patient
3|/spender before:agent
3|/spender before:named
-6|/spender before:patient
-20|/spender named:1
15|/spender named:2
34|/spender named:3
-5|/spender right-before:
4|/spender right-before:が
6|/spender right-before:とフランスは
-3|/spender right-before:には
5|/spender right-before:にはまだ
4|/spender right-before:の
3|/spender right-before:の軍事費「
-4|/spender right-before:は
-5|/spender right-before:や韓国に
-5|/spender right-before:を信頼」_
-4|/spender right-before:上院、国防費
3|/spender right-before:主张先设
-5|/spender right-before:全体でも
4|/spender right-before:公开抗拒
3|/spender right-before:内部评估过
-3|/spender right-before:军费新目标:
3|/spender right-before:員長が促した
3|/spender right-before:幹部は
3|/spender right-before:强推\"
5|/spender right-before:拒绝
6|/spender right-before:要求改为
-7|/spender right-before:订下
-3|/spender right-before:订出
-3|/spender right-before:讨论过
-3|/spender right-before:说,
-3|/spender right-before:财政难以支撑
3|/spender right-before:随后也提出
13|/spender unnamed
-13|/spender unnamed-beside-others
5|/title-after:
3|/title-after:\"派
-3|/title-after:DEFENCE\"
6|/title-after:_卓
3|/title-after:「太
3|/title-after:」が
-3|/title-after:」に
3|/title-after:」は
-3|/title-after:」断
3|/title-after:」論
-3|/title-after:」議
5|/title-after:に」
3|/title-after:の検
-3|/title-after:より
3|/title-after:を」
-12|/title-after:以上
3|/title-after:务实
3|/title-after:台」
3|/title-after:提言
-3|/title-after:案、
4|/title-after:法案
-4|/title-after:要求
4|/title-after:論_
3|/title-after:論浮
3|/title-after:超_
3|/title-after:超」
-3|/title-after:超へ
-3|/title-after:超案
3|/title-after:还很
3|/title-after:还是
-26|/unnamed
-32|/unnamed-beside-others
-4|benchmark/after-far:18 True
4|benchmark/after-follows:将
4|benchmark/after-follows:将\" True
-4|benchmark/after-follows:达
-4|benchmark/after-follows:达到 True
4|benchmark/after-leads:域,
-3|benchmark/after:patient True
3|benchmark/after:の「
3|benchmark/after:の「世
3|benchmark/after:の「世界
3|benchmark/after:の「世界標
3|benchmark/after:は
6|benchmark/after:は世
6|benchmark/after:は世界
3|benchmark/after:は世界の
3|benchmark/after:は世界の標
3|benchmark/after:は世界標
3|benchmark/after:は世界標準
3|benchmark/after:を「世
3|benchmark/after:を「世界
3|benchmark/after:を「世界標
-3|benchmark/after:是
-3|benchmark/any-after:ask foreign=False
4|benchmark/any-after:ask foreign=True
3|benchmark/any-after:not
-4|benchmark/any-after:plan foreign=False
4|benchmark/any-after:raise
3|benchmark/any-after:raise foreign=False
-3|benchmark/any-after:reach
-5|benchmark/any-after:reach foreign=False
3|benchmark/any-after:standard foreign=True
5|benchmark/any-before:plan foreign=True
-4|benchmark/any-before:standard
-3|benchmark/any-before:standard foreign=True
4|benchmark/before-far:18 0
-6|benchmark/before-far:36 0
-4|benchmark/before-far:9 0
-3|benchmark/before-far:far 0
-3|benchmark/before-follows-rank:( 2 0
-3|benchmark/before-follows-rank:が 0 0
-3|benchmark/before-follows-rank:が 1 0
-3|benchmark/before-follows-rank:の 0 0
4|benchmark/before-follows-rank:は 0 0
-3|benchmark/before-follows:(
-3|benchmark/before-follows:(戦
-3|benchmark/before-follows:(戦争長
-9|benchmark/before-follows:が
-3|benchmark/before-follows:が2
-3|benchmark/before-follows:が23日
-6|benchmark/before-follows:が合
-6|benchmark/before-follows:が合意し
-3|benchmark/before-follows:の
-4|benchmark/before-follows:の関
-4|benchmark/before-follows:の関係者
4|benchmark/before-follows:は
-3|benchmark/before-follows:は29日
3|benchmark/before-follows:は同
3|benchmark/before-follows:は同盟国
-3|benchmark/before-follows:海
-3|benchmark/before-follows:海牙
-3|benchmark/before-follows:海牙峰会
-4|benchmark/before-leads:,
-3|benchmark/before-leads:ビー
-3|benchmark/before-leads:ー
-7|benchmark/before-opens:False named
-4|benchmark/before-opens:True agent
3|benchmark/before-opens:True named
-3|benchmark/before-rank:1 0 agent
-3|benchmark/before:
-5|benchmark/before:agent
-4|benchmark/before:named
10|benchmark/before:「
3|benchmark/before:した計
3|benchmark/before:た計
3|benchmark/before:だGDP比
-3|benchmark/before:で
3|benchmark/before:に「
-3|benchmark/before:は
5|benchmark/before:は「
3|benchmark/before:を念頭に「
3|benchmark/before:んだGDP比
6|benchmark/before:係者は「
3|benchmark/before:合意した計
3|benchmark/before:念頭に「
3|benchmark/before:意した計
6|benchmark/before:者は「
3|benchmark/before:計
3|benchmark/before:込んだGDP比
6|benchmark/before:関係者は「
3|benchmark/before:頭に「
-3|benchmark/clause-ending:ある
3|benchmark/clause-ending:かけた
3|benchmark/clause-ending:きかけた
3|benchmark/clause-ending:き込んだ
-9|benchmark/clause-ending:した
3|benchmark/clause-ending:と述べた
3|benchmark/clause-ending:べた
-4|benchmark/clause-ending:准\"
3|benchmark/clause-ending:加而得
-4|benchmark/clause-ending:标准\"
4|benchmark/clause-ending:標準だ
4|benchmark/clause-ending:準だ
-4|benchmark/clause-ending:球标准\"
4|benchmark/clause-ending:界標準だ
3|benchmark/clause-ending:相加而得
3|benchmark/clause-ending:而得
3|benchmark/clause-ending:述べた
14|benchmark/demander:other
-3|benchmark/ending:ある
4|benchmark/ending:いう
3|benchmark/ending:かけた
3|benchmark/ending:きかけた
3|benchmark/ending:き込んだ
-9|benchmark/ending:した
4|benchmark/ending:たという
4|benchmark/ending:という
3|benchmark/ending:と述べた
3|benchmark/ending:べた
-3|benchmark/ending:准\"
5|benchmark/ending:加而得
-3|benchmark/ending:标准\"
5|benchmark/ending:相加而得
5|benchmark/ending:而得
3|benchmark/ending:述べた
5|benchmark/foreign=False:
-4|benchmark/foreign=False:standard
-3|benchmark/foreign=True:
3|benchmark/foreign=True:ask plan
-6|benchmark/foreign=True:standard
3|benchmark/foreign=True:standard ask
3|benchmark/foreign=True:standard not
3|benchmark/foreign=True:standard reach
-24|benchmark/main:other
-11|benchmark/main:spender
-3|benchmark/named:1
-7|benchmark/named:2
4|benchmark/near-after:#な
4|benchmark/near-after:#なの
-6|benchmark/near-after:ALLIESに
3|benchmark/near-after:ALLIES以
3|benchmark/near-after:ALLIES以外
3|benchmark/near-after:LANDだ
3|benchmark/near-after:LANDだけ
3|benchmark/near-after:LANDも
3|benchmark/near-after:LANDも足
-3|benchmark/near-after:、ALLIESに
3|benchmark/near-after:、ALLIES以
4|benchmark/near-after:。LAND
4|benchmark/near-after:。LANDだ
-4|benchmark/near-after:「新
-4|benchmark/near-after:「新た
3|benchmark/near-after:」_
-4|benchmark/near-after:」だ
-4|benchmark/near-after:」だと
4|benchmark/near-after:」と
3|benchmark/near-after:」と述
3|benchmark/near-after:」に
3|benchmark/near-after:」にLAND
-3|benchmark/near-after:ある。
3|benchmark/near-after:える
4|benchmark/near-after:が#
4|benchmark/near-after:が#な
3|benchmark/near-after:けが
4|benchmark/near-after:けが#
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
-6|benchmark/near-after:だと
-3|benchmark/near-after:だと説
3|benchmark/near-after:った」
-3|benchmark/near-after:と説
3|benchmark/near-after:と述
3|benchmark/near-after:と述べ
4|benchmark/near-after:なの
4|benchmark/near-after:なのは
4|benchmark/near-after:なり
-5|benchmark/near-after:な世
-5|benchmark/near-after:な世界
3|benchmark/near-after:にLAND
3|benchmark/near-after:にLANDも
5|benchmark/near-after:にな
4|benchmark/near-after:になり
3|benchmark/near-after:のALLIES
3|benchmark/near-after:の「
3|benchmark/near-after:の「世
4|benchmark/near-after:のは
4|benchmark/near-after:のは理
-3|benchmark/near-after:の新
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
-4|benchmark/near-after:る。
3|benchmark/near-after:れる
3|benchmark/near-after:ろえる
3|benchmark/near-after:を「世
3|benchmark/near-after:以外
3|benchmark/near-after:以外の
-3|benchmark/near-after:全球
-4|benchmark/near-after:全球标
3|benchmark/near-after:关投
3|benchmark/near-after:关投资
-4|benchmark/near-after:准\"
3|benchmark/near-after:加而
3|benchmark/near-after:加而得
-3|benchmark/near-after:基準
3|benchmark/near-after:外の
3|benchmark/near-after:外のALLIES
3|benchmark/near-after:得。
3|benchmark/near-after:投资
3|benchmark/near-after:投资相
-6|benchmark/near-after:新た
-6|benchmark/near-after:新たな
-3|benchmark/near-after:标准
-4|benchmark/near-after:标准\"
9|benchmark/near-after:標準
4|benchmark/near-after:標準」
4|benchmark/near-after:標準に
4|benchmark/near-after:準」_
-4|benchmark/near-after:準」だ
3|benchmark/near-after:準」に
4|benchmark/near-after:準だ。
5|benchmark/near-after:準に
5|benchmark/near-after:準にな
-4|benchmark/near-after:球标
-4|benchmark/near-after:球标准
4|benchmark/near-after:理解
4|benchmark/near-after:理解さ
3|benchmark/near-after:界の標
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
3|benchmark/near-before:,由
-3|benchmark/near-before:ALLIESの
3|benchmark/near-before:ALLIES的
3|benchmark/near-before:ALLIES的新
3|benchmark/near-before:DATE合
3|benchmark/near-before:DATE合意
3|benchmark/near-before:LANDと
3|benchmark/near-before:LANDとLAND
3|benchmark/near-before:LANDを
3|benchmark/near-before:LANDを念
3|benchmark/near-before:NATOがDATE
3|benchmark/near-before:USAの
4|benchmark/near-before:USAの関
-3|benchmark/near-before:USAは
3|benchmark/near-before:、LAND
3|benchmark/near-before:、LANDと
3|benchmark/near-before:、NATO
3|benchmark/near-before:、NATOが
3|benchmark/near-before:、国
3|benchmark/near-before:、国家
3|benchmark/near-before:がDATE
3|benchmark/near-before:がDATE合
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
3|benchmark/near-before:で、LAND
3|benchmark/near-before:とLAND
3|benchmark/near-before:とLANDを
3|benchmark/near-before:に「
3|benchmark/near-before:に盛
3|benchmark/near-before:に盛り
4|benchmark/near-before:の関
4|benchmark/near-before:の関係
3|benchmark/near-before:は、NATO
6|benchmark/near-before:は「
3|benchmark/near-before:は同
3|benchmark/near-before:は同会
3|benchmark/near-before:り込
3|benchmark/near-before:り込ん
3|benchmark/near-before:を念
3|benchmark/near-before:を念頭
3|benchmark/near-before:んだ
3|benchmark/near-before:んだGDP
-3|benchmark/near-before:中核
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
3|benchmark/near-before:会議
3|benchmark/near-before:会議で
6|benchmark/near-before:係者
6|benchmark/near-before:係者は
3|benchmark/near-before:全球ALLIES
3|benchmark/near-before:准,由
3|benchmark/near-before:同会
3|benchmark/near-before:同会議
6|benchmark/near-before:国家
6|benchmark/near-before:国家防
3|benchmark/near-before:官)
3|benchmark/near-before:官)は
6|benchmark/near-before:家防
6|benchmark/near-before:家防衛
3|benchmark/near-before:念頭
3|benchmark/near-before:念頭に
4|benchmark/near-before:戦略
3|benchmark/near-before:戦略に
3|benchmark/near-before:戦略は
3|benchmark/near-before:新标
3|benchmark/near-before:新标准
-3|benchmark/near-before:準と
3|benchmark/near-before:球ALLIES
3|benchmark/near-before:球ALLIES的
3|benchmark/near-before:用于全
3|benchmark/near-before:略に
3|benchmark/near-before:略に盛
3|benchmark/near-before:略は
3|benchmark/near-before:略は、
3|benchmark/near-before:的新
3|benchmark/near-before:的新标
3|benchmark/near-before:盛り
3|benchmark/near-before:盛り込
3|benchmark/near-before:称之
3|benchmark/near-before:称之为
6|benchmark/near-before:者は
6|benchmark/near-before:者は「
6|benchmark/near-before:衛戦
6|benchmark/near-before:衛戦略
3|benchmark/near-before:談し
3|benchmark/near-before:談し、
3|benchmark/near-before:議で
3|benchmark/near-before:議で、
3|benchmark/near-before:込ん
3|benchmark/near-before:込んだ
3|benchmark/near-before:适用
3|benchmark/near-before:适用于
3|benchmark/near-before:長官)
6|benchmark/near-before:関係
6|benchmark/near-before:関係者
6|benchmark/near-before:防衛
6|benchmark/near-before:防衛戦
3|benchmark/near-before:頭に
3|benchmark/near-before:頭に「
-3|benchmark/near-before:高官
-6|benchmark/nobody-named:False
4|benchmark/nobody-named:True
-3|benchmark/opens:3
-3|benchmark/opens:3.
-3|benchmark/opens:3.5
4|benchmark/opens:<
-3|benchmark/opens:N
-3|benchmark/opens:NA
-3|benchmark/opens:NAT
3|benchmark/opens:コ
3|benchmark/opens:コル
3|benchmark/opens:コルビ
4|benchmark/opens:国
4|benchmark/opens:国防
4|benchmark/opens:国防総
5|benchmark/opens:支
5|benchmark/opens:支撑
5|benchmark/opens:支撑这
6|benchmark/opens:日
6|benchmark/opens:日本
-3|benchmark/opens:美
4|benchmark/other after-follows:将
4|benchmark/other after-follows:将\" True
4|benchmark/other after-leads:域,
4|benchmark/other before-commas:0 0
3|benchmark/other before-far:18 0
-3|benchmark/other before-far:36 0
-3|benchmark/other before-far:far 0
-3|benchmark/other before-follows-rank:( 2 0
-3|benchmark/other before-follows-rank:が 1 0
-3|benchmark/other before-follows-rank:の 0 0
4|benchmark/other before-follows-rank:は 0 0
-3|benchmark/other before-follows:(
-3|benchmark/other before-follows:(戦
-3|benchmark/other before-follows:(戦争長
-3|benchmark/other before-follows:が2
-3|benchmark/other before-follows:が23日
-3|benchmark/other before-follows:の
-4|benchmark/other before-follows:の関
-4|benchmark/other before-follows:の関係者
-3|benchmark/other before-follows:は29日
4|benchmark/other before-leads:
-3|benchmark/other before-leads:ビー
-3|benchmark/other before-leads:ー
3|benchmark/other before-opens:True named
4|benchmark/other before-rank:0 0 agent
4|benchmark/other before-rank:0 0 named
-5|benchmark/other before-rank:1 0 agent
4|benchmark/other before:named
6|benchmark/other named:1
-4|benchmark/other right-before:の関係者は「
16|benchmark/other unnamed
5|benchmark/other unnamed-beside-others
-4|benchmark/right-before:の関係者は「
-11|benchmark/role-class-of:JPN ALLIES
-7|benchmark/role-class-of:JPN NATO
-4|benchmark/role-class-of:KOR ALLIES
-3|benchmark/role-class-of:NATO ALLIES
30|benchmark/role-class-of:USA ALLIES
25|benchmark/role-class-of:USA NATO
-19|benchmark/role-class:JPN
-4|benchmark/role-class:KOR
-3|benchmark/role-class:NATO
54|benchmark/role-class:USA
25|benchmark/role:other
-23|benchmark/role:spender
-5|benchmark/ruled:who_sets nobody
4|benchmark/said-after-too:standard not
5|benchmark/said-after-too:standard raise
-3|benchmark/said-after:plan
-3|benchmark/said-after:reach
5|benchmark/said-after:standard
-3|benchmark/said-after:standard raise ask
3|benchmark/said-after:standard reach
-3|benchmark/said-before:
3|benchmark/said-before:ask
3|benchmark/said-before:plan
-3|benchmark/said-before:standard
3|benchmark/said-last:
3|benchmark/said-last:ask plan
3|benchmark/said-last:not
3|benchmark/said-last:raise ask plan
-11|benchmark/said-last:standard
4|benchmark/said-last:standard not
-4|benchmark/spender after-follows:达
-4|benchmark/spender after-follows:达到 True
-6|benchmark/spender before-commas:0 0
-3|benchmark/spender before-commas:1 0
-3|benchmark/spender before-far:36 0
-6|benchmark/spender before-far:9 0
-3|benchmark/spender before-follows-rank:が 0 0
-7|benchmark/spender before-follows:が
-6|benchmark/spender before-follows:が合
-6|benchmark/spender before-follows:が合意し
-3|benchmark/spender before-follows:海
-3|benchmark/spender before-follows:海牙
-3|benchmark/spender before-follows:海牙峰会
-6|benchmark/spender before-leads:
-4|benchmark/spender before-leads:,
-3|benchmark/spender before-leads:称,
-7|benchmark/spender before-opens:False named
-5|benchmark/spender before-opens:True agent
-3|benchmark/spender before-rank:0 0 agent
-6|benchmark/spender before-rank:0 0 named
-5|benchmark/spender before:agent
-8|benchmark/spender before:named
-9|benchmark/spender named:1
-5|benchmark/spender named:2
-8|benchmark/spender unnamed
8|benchmark/unnamed
4|benchmark/unnamed-beside-others
3|demand/after-far:1 False
-4|demand/after-far:1 True
4|demand/after-far:18 True
23|demand/after-far:9 False
3|demand/after-follows:が
15|demand/after-follows:に
15|demand/after-follows:に求 False
-3|demand/after-follows:措
-3|demand/after-follows:措手 False
5|demand/after-follows:氏
5|demand/after-follows:氏、 False
6|demand/after-follows:的
6|demand/after-follows:的讯 True
7|demand/after-follows:米
7|demand/after-follows:米大 False
3|demand/after-follows:要求 False
3|demand/after-leads:%」
7|demand/after-leads:める
16|demand/after-leads:よう
4|demand/after-leads:を_
-3|demand/after-leads:求令
-3|demand/after:,
5|demand/after:_
6|demand/after:_卓
6|demand/after:_卓揆
6|demand/after:_卓揆:
6|demand/after:_卓揆:不
11|demand/after:named False
15|demand/after:patient False
-3|demand/after:に
-7|demand/after:を
-3|demand/after:的
-12|demand/any-after:ask
-8|demand/any-after:ask foreign=False
-4|demand/any-after:ask foreign=True
-5|demand/any-after:not foreign=False
4|demand/any-after:not foreign=True
-4|demand/any-after:plan
-3|demand/any-after:plan foreign=False
-5|demand/any-after:raise
-3|demand/any-after:raise foreign=False
-3|demand/any-after:reach
-6|demand/any-after:should
-4|demand/any-after:should foreign=False
4|demand/any-after:think foreign=True
-9|demand/any-before:ask
-5|demand/any-before:ask foreign=False
-4|demand/any-before:ask foreign=True
-3|demand/any-before:not
4|demand/any-before:party foreign=True
3|demand/any-before:reach
4|demand/any-before:reach foreign=True
6|demand/any-before:should
7|demand/any-before:should foreign=True
11|demand/before-commas:0 0
5|demand/before-commas:0 1
-8|demand/before-commas:1 0
-4|demand/before-commas:1 1
-4|demand/before-far:1 0
7|demand/before-far:18 0
3|demand/before-far:18 1
-6|demand/before-far:36 0
3|demand/before-far:4 0
3|demand/before-follows-rank:3 0 0
-7|demand/before-follows-rank:5 0 0
-4|demand/before-follows-rank:_ 0 0
-3|demand/before-follows-rank:、 1 1
4|demand/before-follows-rank:「 0 1
4|demand/before-follows-rank:が 1 0
-5|demand/before-follows-rank:に 0 0
-3|demand/before-follows-rank:に 1 0
4|demand/before-follows-rank:の 0 0
3|demand/before-follows-rank:事 1 0
4|demand/before-follows-rank:側 0 0
-5|demand/before-follows-rank:全 0 0
5|demand/before-follows-rank:同 0 0
5|demand/before-follows-rank:呼 1 0
3|demand/before-follows-rank:員 0 0
-3|demand/before-follows-rank:国 0 0
-7|demand/before-follows-rank:外 1 0
8|demand/before-follows-rank:大 0 0
3|demand/before-follows-rank:大 1 0
5|demand/before-follows-rank:把 0 0
-10|demand/before-follows-rank:放 1 0
-5|demand/before-follows-rank:日 1 0
-5|demand/before-follows-rank:欧 1 0
3|demand/before-follows-rank:氏 0 0
4|demand/before-follows-rank:氏 1 0
-3|demand/before-follows-rank:消 0 0
-6|demand/before-follows-rank:称 1 0
4|demand/before-follows-rank:要 0 0
-6|demand/before-follows-rank:首 0 0
3|demand/before-follows:3
3|demand/before-follows:3.
3|demand/before-follows:3.5%
-8|demand/before-follows:5
-7|demand/before-follows:5%
-7|demand/before-follows:5%要求
-4|demand/before-follows:_
-4|demand/before-follows:、
-3|demand/before-follows:、国
-3|demand/before-follows:、国防費
4|demand/before-follows:「
4|demand/before-follows:「2
4|demand/before-follows:「2%で
3|demand/before-follows:が
-7|demand/before-follows:がハ
-7|demand/before-follows:がハーグ
-8|demand/before-follows:に
-3|demand/before-follows:には
-3|demand/before-follows:に続
-3|demand/before-follows:に続き、
3|demand/before-follows:の
5|demand/before-follows:の国
5|demand/before-follows:の国防費
4|demand/before-follows:は3
-4|demand/before-follows:は5
-4|demand/before-follows:は5%を
5|demand/before-follows:事
5|demand/before-follows:事務
5|demand/before-follows:事務総長
4|demand/before-follows:側
-5|demand/before-follows:全
-5|demand/before-follows:全体
-5|demand/before-follows:全体でも
3|demand/before-follows:则
3|demand/before-follows:吁
5|demand/before-follows:同
6|demand/before-follows:向
5|demand/before-follows:呼
5|demand/before-follows:呼吁
6|demand/before-follows:呼吁盟友
3|demand/before-follows:員
3|demand/before-follows:員長
3|demand/before-follows:員長が促
-4|demand/before-follows:国
-3|demand/before-follows:国防
3|demand/before-follows:在
-7|demand/before-follows:外
-7|demand/before-follows:外相
-7|demand/before-follows:外相は1
12|demand/before-follows:大
12|demand/before-follows:大統
12|demand/before-follows:大統領は
4|demand/before-follows:把
7|demand/before-follows:把军
7|demand/before-follows:把军费提
-11|demand/before-follows:放
-11|demand/before-follows:放话
-11|demand/before-follows:放话\"准
-5|demand/before-follows:日
-5|demand/before-follows:日前
-5|demand/before-follows:欧
-5|demand/before-follows:欧洲
-5|demand/before-follows:欧洲盟友
9|demand/before-follows:氏
9|demand/before-follows:氏は
5|demand/before-follows:氏は32
3|demand/before-follows:氏はイタ
-3|demand/before-follows:消
-3|demand/before-follows:消息
-3|demand/before-follows:消息人士
3|demand/before-follows:的5
3|demand/before-follows:的5%要
-6|demand/before-follows:称
6|demand/before-follows:要
6|demand/before-follows:要求
3|demand/before-follows:要求的5
-5|demand/before-follows:首
-5|demand/before-follows:首相
4|demand/before-follows:首相は、
-6|demand/before-follows:首相は「
-5|demand/before-leads:
3|demand/before-leads:,
-5|demand/before-leads:,要
6|demand/before-leads:_
-3|demand/before-leads:が
4|demand/before-leads:が、
-7|demand/before-leads:し、
4|demand/before-leads:と、
-4|demand/before-leads:の
-6|demand/before-leads:アの
3|demand/before-leads:エン
-7|demand/before-leads:ツの
12|demand/before-leads:ドの
3|demand/before-leads:ン
5|demand/before-leads:书长
-4|demand/before-leads:人
11|demand/before-leads:吁
11|demand/before-leads:呼吁
-4|demand/before-leads:在
-3|demand/before-leads:州の
-3|demand/before-leads:引
7|demand/before-leads:总统
3|demand/before-leads:持_
-3|demand/before-leads:援引
-4|demand/before-leads:日在
-4|demand/before-leads:求
-4|demand/before-leads:相、
7|demand/before-leads:统
-6|demand/before-leads:要
-4|demand/before-leads:要求
-5|demand/before-leads:选人
6|demand/before-leads:长
3|demand/before-opens:False agent
7|demand/before-opens:False patient
-6|demand/before-opens:True patient
-3|demand/before-rank:0 0 agent
6|demand/before-rank:0 0 patient
7|demand/before-rank:0 1 named
6|demand/before-rank:1 0 agent
-6|demand/before-rank:1 0 named
-3|demand/before-rank:1 0 patient
4|demand/before-rank:2 0 named
-3|demand/before:DEFENCE
6|demand/before:GDP_
-3|demand/before:GDP比
5|demand/before:_
4|demand/before:agent
-6|demand/before:は
-3|demand/before:到
6|demand/before:占GDP_
3|demand/before:提高到GDP的
-3|demand/before:比
3|demand/before:高到GDP的
-4|demand/clause-ending:
6|demand/clause-ending::不可能
-5|demand/clause-ending:した
6|demand/clause-ending:不可能
6|demand/clause-ending:可能
49|demand/demander:other
19|demand/demander:spender
3|demand/ending:0%
3|demand/ending:10%
-3|demand/ending:5%
6|demand/ending::不可能
-5|demand/ending:した
-3|demand/ending:った
6|demand/ending:不可能
6|demand/ending:可能
4|demand/ending:的10%
-12|demand/foreign=False:
-3|demand/foreign=False:ask
-3|demand/foreign=False:should
-4|demand/foreign=True:
6|demand/foreign=True:not think
-17|demand/main:other
-51|demand/main:spender
7|demand/named:1
17|demand/named:2
13|demand/named:3
-3|demand/near-after:,LAND
6|demand/near-after::不
6|demand/near-after::不可
6|demand/near-after:_卓
6|demand/near-after:_卓揆
-3|demand/near-after:ある
-4|demand/near-after:した
-5|demand/near-after:た。
-3|demand/near-after:だと
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
-3|demand/near-before:では
-3|demand/near-before:には
5|demand/near-before:人USA
5|demand/near-before:人USA日
5|demand/near-before:占GDP
6|demand/near-before:占GDP_
5|demand/near-before:受访
4|demand/near-before:国防
6|demand/near-before:国防应
6|demand/near-before:应占
6|demand/near-before:应占GDP
5|demand/near-before:应提
5|demand/near-before:应提高
-3|demand/near-before:把DEFENCE
5|demand/near-before:日前
5|demand/near-before:时说
5|demand/near-before:时说,
6|demand/near-before:称LAND
-4|demand/near-before:要求
4|demand/near-before:说,
4|demand/near-before:说,LAND
5|demand/near-before:选人
5|demand/near-before:选人USA
6|demand/near-before:防应
3|demand/near-before:高到GDP
-16|demand/nobody-named:False
-21|demand/nobody-named:True
4|demand/opens:(
5|demand/opens:(中
5|demand/opens:(中央
5|demand/opens:川
5|demand/opens:川普
-3|demand/opens:米
-4|demand/opens:美
3|demand/other after-far:1 False
6|demand/other after-far:18 True
5|demand/other after-far:4 False
9|demand/other after-far:9 False
3|demand/other after-follows:が
5|demand/other after-follows:氏
5|demand/other after-follows:氏、 False
6|demand/other after-follows:的
6|demand/other after-follows:的讯 True
7|demand/other after-follows:米
7|demand/other after-follows:米大 False
3|demand/other after-follows:要求 False
5|demand/other after-leads:%,
3|demand/other after-leads:%」
7|demand/other after-leads:める
4|demand/other after-leads:を_
17|demand/other after:named False
3|demand/other after:named True
18|demand/other before-commas:0 0
-5|demand/other before-commas:1 0
7|demand/other before-commas:2 0
4|demand/other before-far:1 0
11|demand/other before-far:18 0
7|demand/other before-far:4 0
-4|demand/other before-follows-rank:_ 0 0
-3|demand/other before-follows-rank:、 1 1
4|demand/other before-follows-rank:が 1 0
-3|demand/other before-follows-rank:に 1 0
3|demand/other before-follows-rank:は 0 0
3|demand/other before-follows-rank:事 1 0
4|demand/other before-follows-rank:側 0 0
5|demand/other before-follows-rank:呼 1 0
-7|demand/other before-follows-rank:外 1 0
3|demand/other before-follows-rank:大 1 0
-10|demand/other before-follows-rank:放 1 0
-5|demand/other before-follows-rank:日 1 0
-5|demand/other before-follows-rank:欧 1 0
4|demand/other before-follows-rank:氏 1 0
-6|demand/other before-follows-rank:称 1 0
4|demand/other before-follows-rank:首 1 0
-4|demand/other before-follows:_
-3|demand/other before-follows:、
-3|demand/other before-follows:、国
-3|demand/other before-follows:、国防費
4|demand/other before-follows:が
-7|demand/other before-follows:がハ
-7|demand/other before-follows:がハーグ
-3|demand/other before-follows:に
-3|demand/other before-follows:に続
-3|demand/other before-follows:に続き、
6|demand/other before-follows:は
3|demand/other before-follows:事
3|demand/other before-follows:事務
3|demand/other before-follows:事務総長
4|demand/other before-follows:側
3|demand/other before-follows:吁
6|demand/other before-follows:向
5|demand/other before-follows:呼
5|demand/other before-follows:呼吁
6|demand/other before-follows:呼吁盟友
3|demand/other before-follows:在
-7|demand/other before-follows:外
-7|demand/other before-follows:外相
-7|demand/other before-follows:外相は1
3|demand/other before-follows:大
3|demand/other before-follows:大統
3|demand/other before-follows:大統領は
-10|demand/other before-follows:放
-11|demand/other before-follows:放话
-11|demand/other before-follows:放话\"准
-5|demand/other before-follows:日
-5|demand/other before-follows:日前
-5|demand/other before-follows:欧
-5|demand/other before-follows:欧洲
-5|demand/other before-follows:欧洲盟友
5|demand/other before-follows:氏
4|demand/other before-follows:氏は
3|demand/other before-follows:氏はイタ
-6|demand/other before-follows:称
4|demand/other before-follows:要
3|demand/other before-follows:要求
3|demand/other before-follows:首
3|demand/other before-follows:首相
4|demand/other before-follows:首相は、
9|demand/other before-leads:
7|demand/other before-leads:,
-5|demand/other before-leads:,要
-6|demand/other before-leads:し、
4|demand/other before-leads:と、
-7|demand/other before-leads:ツの
3|demand/other before-leads:ドの
-3|demand/other before-leads:人
-4|demand/other before-leads:在
7|demand/other before-leads:总统
-4|demand/other before-leads:日在
-4|demand/other before-leads:相、
7|demand/other before-leads:统
-5|demand/other before-leads:要
-5|demand/other before-leads:选人
5|demand/other before-opens:False agent
5|demand/other before-opens:False named
6|demand/other before-opens:True agent
5|demand/other before-opens:True named
-3|demand/other before-opens:True patient
6|demand/other before-rank:0 0 named
7|demand/other before-rank:1 0 agent
-3|demand/other before-rank:1 0 patient
4|demand/other before-rank:2 0 named
11|demand/other before:agent
10|demand/other before:named
24|demand/other named:1
16|demand/other named:2
-5|demand/other right-before:欧洲盟友花
12|demand/other unnamed
12|demand/other unnamed-beside-others
-4|demand/right-before:
-5|demand/right-before:全体でも
3|demand/right-before:員長が促した
-5|demand/right-before:欧洲盟友花
3|demand/right-before:的
3|demand/right-before:要求的
-9|demand/role-class-of:JPN ALLIES
-3|demand/role-class-of:JPN NATO
-4|demand/role-class-of:JPN TWN
-5|demand/role-class-of:JPN land
-6|demand/role-class-of:KOR JPN
-24|demand/role-class-of:NATO ALLIES
5|demand/role-class-of:NATO member
31|demand/role-class-of:USA ALLIES
-17|demand/role-class-of:USA EU
85|demand/role-class-of:USA JPN
8|demand/role-class-of:USA KOR
-20|demand/role-class-of:USA NATO
13|demand/role-class-of:USA TWN
28|demand/role-class-of:USA land
-10|demand/role-class-of:USA member
-3|demand/role-class-of:land USA
10|demand/role-class-of:member ALLIES
3|demand/role-class-of:member NATO
-28|demand/role-class:JPN
-7|demand/role-class:KOR
-21|demand/role-class:NATO
119|demand/role-class:USA
-6|demand/role-class:land
12|demand/role-class:member
-37|demand/role:nobody
66|demand/role:other
-29|demand/role:spender
30|demand/ruled
30|demand/ruled:who_asks
8|demand/ruled:who_asks other
22|demand/ruled:who_asks spender
5|demand/said-after-too:not think
-3|demand/said-after-too:raise ask
-16|demand/said-after:
-8|demand/said-after:ask
6|demand/said-after:not think
-4|demand/said-after:raise
-3|demand/said-after:raise ask
-4|demand/said-after:should
5|demand/said-before-too:party raise
4|demand/said-before-too:raise should
3|demand/said-before-too:should raise
5|demand/said-before-too:should reach
-27|demand/said-before:
-5|demand/said-before:ask
5|demand/said-before:raise should raise
3|demand/said-before:reach
4|demand/said-before:should raise
5|demand/said-before:should reach
-16|demand/said-last:
-8|demand/said-last:ask
-6|demand/said-last:not
5|demand/said-last:not think
-3|demand/said-last:raise ask
-4|demand/said-last:should
-3|demand/spender after-far:1 True
-5|demand/spender after-far:4 False
14|demand/spender after-far:9 False
15|demand/spender after-follows:に
15|demand/spender after-follows:に求 False
-3|demand/spender after-follows:措
-3|demand/spender after-follows:措手 False
-3|demand/spender after-leads:%,
14|demand/spender after-leads:よう
-3|demand/spender after-leads:求令
-5|demand/spender after:named False
-5|demand/spender after:named True
15|demand/spender after:patient False
-8|demand/spender before-commas:0 0
3|demand/spender before-commas:0 1
-3|demand/spender before-commas:1 1
-6|demand/spender before-commas:2 0
-8|demand/spender before-far:1 0
-3|demand/spender before-far:18 0
-6|demand/spender before-far:36 0
-4|demand/spender before-far:4 0
4|demand/spender before-far:9 0
3|demand/spender before-follows-rank:3 0 0
-7|demand/spender before-follows-rank:5 0 0
4|demand/spender before-follows-rank:「 0 1
-5|demand/spender before-follows-rank:に 0 0
3|demand/spender before-follows-rank:の 0 0
-5|demand/spender before-follows-rank:全 0 0
5|demand/spender before-follows-rank:同 0 0
3|demand/spender before-follows-rank:員 0 0
-3|demand/spender before-follows-rank:国 0 0
8|demand/spender before-follows-rank:大 0 0
5|demand/spender before-follows-rank:把 0 0
3|demand/spender before-follows-rank:氏 0 0
-3|demand/spender before-follows-rank:消 0 0
3|demand/spender before-follows-rank:要 0 0
-6|demand/spender before-follows-rank:首 0 0
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
3|demand/spender before-follows:の
5|demand/spender before-follows:の国
5|demand/spender before-follows:の国防費
-4|demand/spender before-follows:は
3|demand/spender before-follows:は3
-4|demand/spender before-follows:は5
-4|demand/spender before-follows:は5%を
-5|demand/spender before-follows:全
-5|demand/spender before-follows:全体
-5|demand/spender before-follows:全体でも
3|demand/spender before-follows:则
5|demand/spender before-follows:同
3|demand/spender before-follows:員
3|demand/spender before-follows:員長
3|demand/spender before-follows:員長が促
-4|demand/spender before-follows:国
-4|demand/spender before-follows:国防
8|demand/spender before-follows:大
8|demand/spender before-follows:大統
8|demand/spender before-follows:大統領は
4|demand/spender before-follows:把
7|demand/spender before-follows:把军
7|demand/spender before-follows:把军费提
5|demand/spender before-follows:氏
5|demand/spender before-follows:氏は
5|demand/spender before-follows:氏は32
-3|demand/spender before-follows:消
-3|demand/spender before-follows:消息
-3|demand/spender before-follows:消息人士
3|demand/spender before-follows:要
-8|demand/spender before-follows:首
-8|demand/spender before-follows:首相
-6|demand/spender before-follows:首相は「
-14|demand/spender before-leads:
-3|demand/spender before-leads:,
5|demand/spender before-leads:_
-4|demand/spender before-leads:の
-8|demand/spender before-leads:アの
3|demand/spender before-leads:エン
8|demand/spender before-leads:ドの
3|demand/spender before-leads:ン
5|demand/spender before-leads:书长
11|demand/spender before-leads:吁
11|demand/spender before-leads:呼吁
-3|demand/spender before-leads:州の
-3|demand/spender before-leads:引
3|demand/spender before-leads:持_
-3|demand/spender before-leads:援引
-4|demand/spender before-leads:求
-4|demand/spender before-leads:要求
5|demand/spender before-leads:长
-4|demand/spender before-opens:False named
5|demand/spender before-opens:False patient
-5|demand/spender before-opens:True agent
-6|demand/spender before-opens:True named
-3|demand/spender before-opens:True patient
-4|demand/spender before-rank:0 0 agent
-8|demand/spender before-rank:0 0 named
3|demand/spender before-rank:0 0 patient
6|demand/spender before-rank:0 1 named
-6|demand/spender before-rank:1 0 named
-7|demand/spender before:agent
-10|demand/spender before:named
-17|demand/spender named:1
11|demand/spender named:3
-4|demand/spender right-before:
-5|demand/spender right-before:全体でも
3|demand/spender right-before:員長が促した
-19|demand/spender unnamed
-5|demand/spender unnamed-beside-others
6|demand/title-after:_卓
-7|demand/unnamed
7|demand/unnamed-beside-others
-16|denial/after-far:1 False
3|denial/after-far:1 True
-3|denial/after-far:36 True
7|denial/after-far:9 False
6|denial/after-far:9 True
4|denial/after-follows:
4|denial/after-follows: False
-3|denial/after-follows:「
-3|denial/after-follows:「不 False
-4|denial/after-follows:か
-4|denial/after-follows:から True
-3|denial/after-follows:が
-5|denial/after-follows:が自 False
-3|denial/after-follows:と
-8|denial/after-follows:に
-15|denial/after-follows:に求 False
8|denial/after-follows:に高 False
3|denial/after-follows:予
3|denial/after-follows:予以 True
3|denial/after-follows:强
3|denial/after-follows:强调 True
3|denial/after-follows:米
3|denial/after-follows:自
3|denial/after-follows:自主 True
4|denial/after-follows:说
4|denial/after-follows:说不 False
5|denial/after-follows:首
5|denial/after-follows:首相 False
3|denial/after-leads:%,
4|denial/after-leads:%_
-15|denial/after-leads:%を
3|denial/after-leads:,\"
4|denial/after-leads:」_
-3|denial/after-leads:が、
4|denial/after-leads:ず=
8|denial/after-leads:んだ
3|denial/after-leads:费由
-5|denial/after:,
-3|denial/after:_
-3|denial/after:agent False
6|denial/after:named True
-9|denial/after:patient False
3|denial/after:「太
3|denial/after:「太高
3|denial/after:「太高」
3|denial/after:「太高」_
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
5|denial/after:な
5|denial/after:など
4|denial/after:など論
4|denial/after:など論外
4|denial/after:など論外だ
6|denial/after:には
7|denial/after:には及
7|denial/after:には及び
7|denial/after:には及び腰
-6|denial/after:の
-3|denial/after:は「
4|denial/after:はな
4|denial/after:はない
4|denial/after:はないと
4|denial/after:はないとい
3|denial/after:や
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
3|denial/after:为
-3|denial/after:为前
-3|denial/after:为前提
-3|denial/after:吗
-3|denial/after:吗?
3|denial/after:对LAND「
3|denial/after:对LAND「不
3|denial/after:对LAND「不是
-3|denial/after:并
4|denial/after:更
4|denial/after:更是
4|denial/after:更是天
4|denial/after:更是天方
4|denial/after:更是天方夜
3|denial/after:的DEFENCE占
3|denial/after:的DEFENCE占比
3|denial/after:的DEFENCE占比。
3|denial/after:的要
3|denial/after:的要求
3|denial/after:的要求。
-9|denial/any-after:ask
-7|denial/any-after:ask foreign=True
-3|denial/any-after:deny foreign=True
-10|denial/any-after:not
-11|denial/any-after:not foreign=True
-10|denial/any-after:plan
-4|denial/any-after:plan foreign=False
-5|denial/any-after:plan foreign=True
3|denial/any-after:should foreign=False
4|denial/any-after:think
6|denial/any-after:think foreign=False
-6|denial/any-before:ask
-3|denial/any-before:ask foreign=True
-7|denial/any-before:deny
-6|denial/any-before:deny foreign=True
-7|denial/any-before:not
-12|denial/any-before:not foreign=False
5|denial/any-before:not foreign=True
27|denial/any-before:party
24|denial/any-before:party foreign=False
3|denial/any-before:party foreign=True
-6|denial/any-before:plan
-4|denial/any-before:plan foreign=False
-3|denial/any-before:raise foreign=False
-9|denial/any-before:reach
-7|denial/any-before:reach foreign=False
-4|denial/any-before:should
-3|denial/any-before:should foreign=False
-3|denial/any-before:think
-3|denial/any-before:think foreign=False
-11|denial/before-commas:0 0
-5|denial/before-commas:0 1
23|denial/before-commas:1 0
11|denial/before-commas:2 0
6|denial/before-far:1 0
-3|denial/before-far:18 0
18|denial/before-far:36 0
4|denial/before-far:far 0
3|denial/before-follows-rank:\" 1 0
-3|denial/before-follows-rank:3 1 0
7|denial/before-follows-rank:5 2 0
8|denial/before-follows-rank:「 1 0
-14|denial/before-follows-rank:か 0 0
-3|denial/before-follows-rank:が 1 0
4|denial/before-follows-rank:が 2 1
-3|denial/before-follows-rank:と 0 0
3|denial/before-follows-rank:の 1 0
-3|denial/before-follows-rank:は 0 1
7|denial/before-follows-rank:は 1 0
-11|denial/before-follows-rank:や 1 0
-4|denial/before-follows-rank:を 0 0
5|denial/before-follows-rank:一 0 0
-4|denial/before-follows-rank:不 0 0
6|denial/before-follows-rank:不 1 0
-3|denial/before-follows-rank:之 2 0
6|denial/before-follows-rank:事 1 0
4|denial/before-follows-rank:公 0 0
4|denial/before-follows-rank:发 1 0
-6|denial/before-follows-rank:和 1 0
3|denial/before-follows-rank:報 1 0
3|denial/before-follows-rank:官 0 0
4|denial/before-follows-rank:将 0 0
4|denial/before-follows-rank:把 0 0
5|denial/before-follows-rank:拒 0 0
-4|denial/before-follows-rank:提 0 0
-5|denial/before-follows-rank:新 1 0
-3|denial/before-follows-rank:正 1 0
15|denial/before-follows-rank:氏 0 0
-4|denial/before-follows-rank:立 0 0
-6|denial/before-follows-rank:米 1 0
4|denial/before-follows-rank:给 1 0
5|denial/before-follows-rank:自 0 0
-3|denial/before-follows-rank:要 0 1
-4|denial/before-follows-rank:要 1 0
-11|denial/before-follows-rank:订 0 0
-3|denial/before-follows-rank:讨 0 0
-3|denial/before-follows-rank:财 0 0
5|denial/before-follows-rank:贸 0 0
-6|denial/before-follows-rank:防 0 0
3|denial/before-follows-rank:首 1 0
3|denial/before-follows:\"
3|denial/before-follows:\"没
3|denial/before-follows:\"没有正
-3|denial/before-follows:3
-3|denial/before-follows:32
-3|denial/before-follows:32国里
7|denial/before-follows:5
7|denial/before-follows:5日
7|denial/before-follows:5日公布
9|denial/before-follows:「
8|denial/before-follows:「日
3|denial/before-follows:「日本に
5|denial/before-follows:「日本を
-15|denial/before-follows:か
-15|denial/before-follows:から
-3|denial/before-follows:からGD
-4|denial/before-follows:から割合
5|denial/before-follows:が2
5|denial/before-follows:が2%を
-3|denial/before-follows:が3
-3|denial/before-follows:が3.5
6|denial/before-follows:が合
6|denial/before-follows:が合意し
-3|denial/before-follows:が日
-3|denial/before-follows:と
-4|denial/before-follows:に5%求
5|denial/before-follows:には
5|denial/before-follows:にはまだ
3|denial/before-follows:の
6|denial/before-follows:の交
6|denial/before-follows:の交渉担
3|denial/before-follows:の報
3|denial/before-follows:の報道担
-6|denial/before-follows:の防
-6|denial/before-follows:の防衛費
4|denial/before-follows:は
-3|denial/before-follows:は1
-3|denial/before-follows:は10%
5|denial/before-follows:は3
-5|denial/before-follows:は3.5
11|denial/before-follows:は3・5
-7|denial/before-follows:は、国防
5|denial/before-follows:は、日本
-3|denial/before-follows:は「GD
-11|denial/before-follows:や
-6|denial/before-follows:やイ
-6|denial/before-follows:やイタリ
-5|denial/before-follows:や韓
-5|denial/before-follows:や韓国に
-4|denial/before-follows:を
-5|denial/before-follows:を信
-5|denial/before-follows:を信頼」
5|denial/before-follows:一
5|denial/before-follows:一名
5|denial/before-follows:一名官员
6|denial/before-follows:不会
6|denial/before-follows:不会要求
-3|denial/before-follows:之声
-3|denial/before-follows:之声中文
4|denial/before-follows:事
4|denial/before-follows:事務
4|denial/before-follows:事務総長
4|denial/before-follows:公
4|denial/before-follows:公开
4|denial/before-follows:公开抗拒
4|denial/before-follows:发
4|denial/before-follows:发言
4|denial/before-follows:发言人说
-6|denial/before-follows:和
-6|denial/before-follows:和韩
-6|denial/before-follows:和韩国增
3|denial/before-follows:報
3|denial/before-follows:報道
3|denial/before-follows:報道官は
-3|denial/before-follows:大統
4|denial/before-follows:官
3|denial/before-follows:官房
3|denial/before-follows:官房長官
4|denial/before-follows:将
4|denial/before-follows:将防
4|denial/before-follows:将防卫费
4|denial/before-follows:把
4|denial/before-follows:把防
6|denial/before-follows:拒
6|denial/before-follows:拒绝
4|denial/before-follows:拒绝5%
-4|denial/before-follows:提
-4|denial/before-follows:提出
3|denial/before-follows:提出3%
-3|denial/before-follows:提出3.
-7|denial/before-follows:提出任何
5|denial/before-follows:提出防卫
-7|denial/before-follows:新
-5|denial/before-follows:新目
-5|denial/before-follows:新目標巡
-3|denial/before-follows:正
-3|denial/before-follows:正\"
-3|denial/before-follows:正\"大幅
14|denial/before-follows:氏
7|denial/before-follows:氏「
7|denial/before-follows:氏「3・
-4|denial/before-follows:氏と
-4|denial/before-follows:氏との会
12|denial/before-follows:氏は
5|denial/before-follows:氏は共同
6|denial/before-follows:氏は駐留
-4|denial/before-follows:立
-3|denial/before-follows:立委
3|denial/before-follows:立委质问
-4|denial/before-follows:米
-7|denial/before-follows:米防
-7|denial/before-follows:米防衛相
4|denial/before-follows:给
4|denial/before-follows:给北
4|denial/before-follows:给北约秘
6|denial/before-follows:自
5|denial/before-follows:自己
5|denial/before-follows:自己需要
-9|denial/before-follows:要
-10|denial/before-follows:要求
-3|denial/before-follows:要求提高
-4|denial/before-follows:要求日本
-11|denial/before-follows:订
-7|denial/before-follows:订下
-7|denial/before-follows:订下3.
-3|denial/before-follows:订出
-3|denial/before-follows:订出3%
-3|denial/before-follows:讨
-3|denial/before-follows:讨论
-3|denial/before-follows:讨论过3
-3|denial/before-follows:说,5%
-3|denial/before-follows:财
-3|denial/before-follows:财政
-3|denial/before-follows:财政难以
5|denial/before-follows:贸
5|denial/before-follows:贸易
5|denial/before-follows:贸易代表
-5|denial/before-follows:防
-4|denial/before-follows:防衛
-11|denial/before-follows:防衛相と
5|denial/before-follows:防衛相は
9|denial/before-follows:首
9|denial/before-follows:首相
4|denial/before-follows:首相は1
3|denial/before-follows:首相は、
23|denial/before-leads:
-4|denial/before-leads:(
11|denial/before-leads:_
-12|denial/before-leads:、
-5|denial/before-leads:、「
3|denial/before-leads:】
3|denial/before-leads:が
3|denial/before-leads:が、
-6|denial/before-leads:し、
5|denial/before-leads:で
9|denial/before-leads:で、
8|denial/before-leads:の
-18|denial/before-leads:は、
7|denial/before-leads:は「
-3|denial/before-leads:らは
3|denial/before-leads:ス
3|denial/before-leads:セス
-8|denial/before-leads:プ
-8|denial/before-leads:ンプ
-4|denial/before-leads:与
5|denial/before-leads:为
-3|denial/before-leads:为,
-3|denial/before-leads:书长
3|denial/before-leads:事】
-4|denial/before-leads:于
-6|denial/before-leads:促
-3|denial/before-leads:关于
4|denial/before-leads:只有
-3|denial/before-leads:向
-3|denial/before-leads:否认
-3|denial/before-leads:听说
3|denial/before-leads:夕_
-3|denial/before-leads:式向
3|denial/before-leads:总理
-6|denial/before-leads:敦促
-4|denial/before-leads:日
4|denial/before-leads:有
-3|denial/before-leads:有与
3|denial/before-leads:林
3|denial/before-leads:理
8|denial/before-leads:相
-5|denial/before-leads:省「
-7|denial/before-leads:示,
7|denial/before-leads:談_
6|denial/before-leads:談で
-3|denial/before-leads:认
5|denial/before-leads:认为
-3|denial/before-leads:说
6|denial/before-leads:说,
4|denial/before-leads:道,
-5|denial/before-leads:问
5|denial/before-leads:領「
-3|denial/before-leads:顾问
7|denial/before-leads:首相
11|denial/before-opens:False agent
-3|denial/before-opens:False named
-7|denial/before-opens:False patient
-4|denial/before-opens:True agent
27|denial/before-opens:True named
3|denial/before-rank:0 0 agent
7|denial/before-rank:0 0 named
-4|denial/before-rank:0 1 agent
4|denial/before-rank:1 0 agent
14|denial/before-rank:1 0 named
-6|denial/before-rank:1 0 patient
4|denial/before-rank:2 0 named
4|denial/before-rank:2 1 agent
4|denial/before:\"
14|denial/before:,
4|denial/before::\"
3|denial/before::国防
-8|denial/before:DEFENCE
-3|denial/before:DEFENCE「
5|denial/before:DEFENCE「対GDP比
6|denial/before:DEFENCEの
-3|denial/before:DEFENCE会增加到
-3|denial/before:DEFENCE占GDP
-5|denial/before:GDP
-3|denial/before:GDP的
7|denial/before:LANDもDEFENCEの
3|denial/before:LAND说,
-3|denial/before:USAから
7|denial/before:agent
24|denial/before:named
-7|denial/before:patient
3|denial/before:「
-4|denial/before:「DEFENCE
4|denial/before:「党として
5|denial/before:「対GDP比
3|denial/before:いる。
-4|denial/before:から
3|denial/before:げている。
3|denial/before:して
4|denial/before:するのは
7|denial/before:て
3|denial/before:ている。
4|denial/before:として
5|denial/before:の
4|denial/before:のは
4|denial/before:は、
4|denial/before:は「
7|denial/before:もDEFENCEの
7|denial/before:やLANDもDEFENCEの
-4|denial/before:ら
3|denial/before:る。
4|denial/before:るのは
4|denial/before:且吃力,
3|denial/before:丽文:国防
-3|denial/before:以
3|denial/before:以支撑
5|denial/before:众提出
-3|denial/before:会增加到
3|denial/before:会幹部は、
4|denial/before:党として
3|denial/before:出
-6|denial/before:到
4|denial/before:力,
-3|denial/before:加到
-3|denial/before:占GDP
4|denial/before:反调:\"
4|denial/before:吃力,
3|denial/before:員は「
4|denial/before:唱反调:\"
3|denial/before:国防
-3|denial/before:增加到
5|denial/before:対GDP比
4|denial/before:尚且吃力,
3|denial/before:幹部は、
5|denial/before:当众提出
4|denial/before:提出
3|denial/before:撑
3|denial/before:支撑
3|denial/before:政难以支撑
3|denial/before:文:国防
5|denial/before:有当众提出
-3|denial/before:比
-4|denial/before:的
6|denial/before:直言,
-4|denial/before:相は
6|denial/before:言,
3|denial/before:議員は「
4|denial/before:调:\"
4|denial/before:通するのは
3|denial/before:部は、
3|denial/before:问LAND说,
3|denial/before:防
3|denial/before:难以支撑
3|denial/before:顾问LAND说,
-9|denial/clause-ending:
4|denial/clause-ending:」と説明
-4|denial/clause-ending:した
4|denial/clause-ending:する
-3|denial/clause-ending:せん
4|denial/clause-ending:った
4|denial/clause-ending:てだ
4|denial/clause-ending:と説明
-3|denial/clause-ending:と述べた
-3|denial/clause-ending:ない
5|denial/clause-ending:に聞く
7|denial/clause-ending:び腰だ
-4|denial/clause-ending:べた
3|denial/clause-ending:べました
4|denial/clause-ending:ました
-3|denial/clause-ending:ません
6|denial/clause-ending:も語った
3|denial/clause-ending:从哪来
3|denial/clause-ending:军费占比
3|denial/clause-ending:分かった
3|denial/clause-ending:占比
7|denial/clause-ending:及び腰だ
-3|denial/clause-ending:吗?
-3|denial/clause-ending:否定した
3|denial/clause-ending:哪来
4|denial/clause-ending:夜谭
4|denial/clause-ending:天方夜谭
3|denial/clause-ending:字」
5|denial/clause-ending:官に聞く
-3|denial/clause-ending:定した
3|denial/clause-ending:数字」
4|denial/clause-ending:方夜谭
3|denial/clause-ending:的数字」
3|denial/clause-ending:的要求
4|denial/clause-ending:立てだ
5|denial/clause-ending:聞く
7|denial/clause-ending:腰だ
4|denial/clause-ending:見立てだ
5|denial/clause-ending:語った
4|denial/clause-ending:説明
3|denial/clause-ending:费占比
-4|denial/clause-ending:述べた
3|denial/clause-ending:钱从哪来
-22|denial/demander:other
-3|denial/ending:%吗?
3|denial/ending:%的要求
-4|denial/ending:.5%
3|denial/ending:.5%?
4|denial/ending:3%
-4|denial/ending:3.5%
-6|denial/ending:5%
-3|denial/ending:5%吗?
5|denial/ending:P的3%
4|denial/ending:」と説明
-5|denial/ending:した
4|denial/ending:する
-3|denial/ending:せん
3|denial/ending:った
4|denial/ending:てだ
4|denial/ending:と説明
-3|denial/ending:と述べた
5|denial/ending:に聞く
7|denial/ending:び腰だ
-4|denial/ending:べた
3|denial/ending:べました
4|denial/ending:ました
-3|denial/ending:ません
6|denial/ending:も語った
3|denial/ending:从哪来
3|denial/ending:军费占比
3|denial/ending:分かった
3|denial/ending:占比
7|denial/ending:及び腰だ
-3|denial/ending:吗?
-5|denial/ending:否定した
3|denial/ending:哪来
4|denial/ending:夜谭
4|denial/ending:天方夜谭
3|denial/ending:字」
5|denial/ending:官に聞く
-5|denial/ending:定した
3|denial/ending:数字」
4|denial/ending:方夜谭
5|denial/ending:的3%
3|denial/ending:的数字」
3|denial/ending:的要求
4|denial/ending:立てだ
5|denial/ending:聞く
7|denial/ending:腰だ
4|denial/ending:見立てだ
3|denial/ending:語った
4|denial/ending:説明
3|denial/ending:费占比
-4|denial/ending:述べた
3|denial/ending:钱从哪来
5|denial/foreign=False:ask
-4|denial/foreign=False:ask not
3|denial/foreign=False:deny think
6|denial/foreign=False:not
3|denial/foreign=False:not should
-3|denial/foreign=False:plan deny
-4|denial/foreign=False:plan not
3|denial/foreign=False:plan think
3|denial/foreign=False:think not
-6|denial/foreign=True:
-4|denial/foreign=True:ask not
-3|denial/foreign=True:not deny
-4|denial/main:other
74|denial/main:spender
-17|denial/named:1
21|denial/named:2
21|denial/named:3
5|denial/near-after:\",
-4|denial/near-after:\"。
-3|denial/near-after:,\"
3|denial/near-after:DEFENCE占比
3|denial/near-after:LAND「
3|denial/near-after:LAND「不
-3|denial/near-after:LANDに
-6|denial/near-after:_LAND
5|denial/near-after:_元
5|denial/near-after:_元次
3|denial/near-after:_反
3|denial/near-after:_反问
3|denial/near-after:「不是
3|denial/near-after:「太
3|denial/near-after:「太高
-5|denial/near-after:」_
-3|denial/near-after:」_LAND
3|denial/near-after:」_反
4|denial/near-after:」と反
5|denial/near-after:」は
5|denial/near-after:」は非
-3|denial/near-after:あっ
-3|denial/near-after:あった
-5|denial/near-after:い」
-3|denial/near-after:い」_
4|denial/near-after:いう
4|denial/near-after:いう見
-3|denial/near-after:いっ
-3|denial/near-after:いった
-3|denial/near-after:いて
3|denial/near-after:いとい
3|denial/near-after:いと説
-7|denial/near-after:いな
-7|denial/near-after:いない
3|denial/near-after:い姿
3|denial/near-after:い姿勢
4|denial/near-after:う見
4|denial/near-after:う見立
3|denial/near-after:えは
3|denial/near-after:えはな
-3|denial/near-after:か。
4|denial/near-after:げる
3|denial/near-after:げる考
5|denial/near-after:ことに
-5|denial/near-after:ことは
-3|denial/near-after:され
3|denial/near-after:した。
-4|denial/near-after:して
-4|denial/near-after:してい
3|denial/near-after:する」
-3|denial/near-after:せず
3|denial/near-after:た」
-4|denial/near-after:たこ
-3|denial/near-after:たこと
-5|denial/near-after:たと
-5|denial/near-after:たの
-3|denial/near-after:たので
-3|denial/near-after:た事
-3|denial/near-after:た事実
15|denial/near-after:だ。
4|denial/near-after:だ」
4|denial/near-after:だ」と
-7|denial/near-after:った
3|denial/near-after:った」
-4|denial/near-after:ったと
-3|denial/near-after:ったの
-9|denial/near-after:てい
-7|denial/near-after:ていな
4|denial/near-after:てだ
4|denial/near-after:てだ。
-3|denial/near-after:ではな
6|denial/near-after:で一
6|denial/near-after:で一度
4|denial/near-after:という
-3|denial/near-after:といっ
4|denial/near-after:とに
5|denial/near-after:とには
-5|denial/near-after:とは
4|denial/near-after:と反
4|denial/near-after:と反発
-3|denial/near-after:と話
4|denial/near-after:と説
4|denial/near-after:と説明
-3|denial/near-after:と述
4|denial/near-after:ど論
4|denial/near-after:ど論外
-7|denial/near-after:ない
-5|denial/near-after:ない」
3|denial/near-after:ない姿
5|denial/near-after:など
4|denial/near-after:など論
12|denial/near-after:には
7|denial/near-after:には及
5|denial/near-after:には反
5|denial/near-after:に聞
5|denial/near-after:に聞く
-3|denial/near-after:ので
3|denial/near-after:のは
5|denial/near-after:のめ
5|denial/near-after:のめな
-3|denial/near-after:の要
-3|denial/near-after:の要求
3|denial/near-after:の財
3|denial/near-after:の財政
-3|denial/near-after:は「
-3|denial/near-after:はあ
5|denial/near-after:はの
5|denial/near-after:はのめ
-4|denial/near-after:は一
6|denial/near-after:は協
6|denial/near-after:は協議
7|denial/near-after:は及
7|denial/near-after:は及び
5|denial/near-after:は反
5|denial/near-after:は反対
6|denial/near-after:は非
6|denial/near-after:は非現
7|denial/near-after:び腰
7|denial/near-after:び腰だ
-4|denial/near-after:べた
3|denial/near-after:べま
3|denial/near-after:べまし
3|denial/near-after:まし
3|denial/near-after:ました
4|denial/near-after:めな
5|denial/near-after:めない
4|denial/near-after:も出
4|denial/near-after:も出な
3|denial/near-after:られな
3|denial/near-after:る」と
4|denial/near-after:るこ
4|denial/near-after:ること
-4|denial/near-after:れた
5|denial/near-after:れな
4|denial/near-after:れない
3|denial/near-after:を掲
3|denial/near-after:を掲げ
4|denial/near-after:を議
4|denial/near-after:を議論
-3|denial/near-after:一切
3|denial/near-after:一度
3|denial/near-after:一度も
6|denial/near-after:不会
-4|denial/near-after:不可
-4|denial/near-after:不可能
4|denial/near-after:不合
4|denial/near-after:不合理
3|denial/near-after:不是可
-3|denial/near-after:为前
-3|denial/near-after:为前提
-3|denial/near-after:事。
-3|denial/near-after:事実
3|denial/near-after:从哪
3|denial/near-after:从哪来
3|denial/near-after:以上
3|denial/near-after:以讨
3|denial/near-after:以讨论
5|denial/near-after:元次
5|denial/near-after:元次官
3|denial/near-after:入れな
-3|denial/near-after:具体
-3|denial/near-after:出て
-3|denial/near-after:出てい
3|denial/near-after:出な
3|denial/near-after:出なか
3|denial/near-after:到底
-3|denial/near-after:前提
3|denial/near-after:勢を
8|denial/near-after:協議
8|denial/near-after:協議で
3|denial/near-after:占比
3|denial/near-after:占比。
7|denial/near-after:及び
7|denial/near-after:及び腰
4|denial/near-after:反対
5|denial/near-after:反対す
4|denial/near-after:反発
4|denial/near-after:反発し
3|denial/near-after:反问
3|denial/near-after:反问钱
3|denial/near-after:可以
3|denial/near-after:可以讨
-5|denial/near-after:可能
4|denial/near-after:合理
-3|denial/near-after:吗?
-3|denial/near-after:否定
3|denial/near-after:哪来
4|denial/near-after:外だ
4|denial/near-after:外だ」
4|denial/near-after:夜谭
4|denial/near-after:夜谭。
4|denial/near-after:天方
4|denial/near-after:天方夜
3|denial/near-after:太高
3|denial/near-after:太高」
3|denial/near-after:姿勢
3|denial/near-after:姿勢を
3|denial/near-after:字」
3|denial/near-after:字」。
4|denial/near-after:字は
6|denial/near-after:字は協
5|denial/near-after:官に
5|denial/near-after:官に聞
5|denial/near-after:実的
5|denial/near-after:実的_
3|denial/near-after:对LAND「
5|denial/near-after:対す
5|denial/near-after:対する
-3|denial/near-after:幹部
3|denial/near-after:度も
5|denial/near-after:度も出
6|denial/near-after:所有
3|denial/near-after:掲げ
3|denial/near-after:掲げる
3|denial/near-after:政で
3|denial/near-after:政では
3|denial/near-after:数字
3|denial/near-after:数字」
4|denial/near-after:数字は
4|denial/near-after:方夜
4|denial/near-after:方夜谭
4|denial/near-after:明。
3|denial/near-after:是可
3|denial/near-after:是可以
4|denial/near-after:是天
4|denial/near-after:是天方
4|denial/near-after:更是
4|denial/near-after:更是天
-5|denial/near-after:束し
-4|denial/near-after:束した
4|denial/near-after:次官
5|denial/near-after:次官に
3|denial/near-after:比。
3|denial/near-after:求。
-6|denial/near-after:求め
-4|denial/near-after:没有
5|denial/near-after:現実
5|denial/near-after:現実的
4|denial/near-after:発し
3|denial/near-after:的DEFENCE占
5|denial/near-after:的_
5|denial/near-after:的_元
3|denial/near-after:的要
3|denial/near-after:的要求
-3|denial/near-after:目标
-4|denial/near-after:目標
4|denial/near-after:立て
4|denial/near-after:立てだ
-6|denial/near-after:約束
-5|denial/near-after:約束し
6|denial/near-after:绝不
3|denial/near-after:考えは
5|denial/near-after:聞く
7|denial/near-after:腰だ
7|denial/near-after:腰だ。
-7|denial/near-after:要求
3|denial/near-after:要求。
4|denial/near-after:見立
4|denial/near-after:見立て
-5|denial/near-after:話は
3|denial/near-after:認め
4|denial/near-after:説明
4|denial/near-after:説明。
3|denial/near-after:論し
4|denial/near-after:論した
4|denial/near-after:論外だ
8|denial/near-after:議で
6|denial/near-after:議で一
3|denial/near-after:議論
3|denial/near-after:議論し
3|denial/near-after:讨论的
3|denial/near-after:论的
3|denial/near-after:论的数
-3|denial/near-after:说不
4|denial/near-after:谭。
3|denial/near-after:財政で
-3|denial/near-after:述べ
-4|denial/near-after:述べた
3|denial/near-after:述べま
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
3|denial/near-before:#に向
4|denial/near-before:#尚
4|denial/near-before:#尚且
3|denial/near-before:,#
4|denial/near-before:,#尚
4|denial/near-before:,LAND
3|denial/near-before:,LAND财
3|denial/near-before:,LAND阵
-4|denial/near-before:,USA
5|denial/near-before:,反
5|denial/near-before:,反对
5|denial/near-before:,并
5|denial/near-before:,并感
5|denial/near-before:,没
5|denial/near-before:,没有
4|denial/near-before::\"
-6|denial/near-before::DEFENCE
-3|denial/near-before::DEFENCE会
3|denial/near-before::国
3|denial/near-before::国防
3|denial/near-before:DATE的
3|denial/near-before:DATE的比
5|denial/near-before:DEFENCE「対
3|denial/near-before:DEFENCEの
-3|denial/near-before:DEFENCE会
-3|denial/near-before:DEFENCE会增
-4|denial/near-before:DEFENCE占
-4|denial/near-before:DEFENCE占GDP
3|denial/near-before:GDPの#
-4|denial/near-before:GDP比
-4|denial/near-before:GDP的
-3|denial/near-before:LANDLAND
7|denial/near-before:LANDも
7|denial/near-before:LANDもDEFENCE
6|denial/near-before:LANDや
6|denial/near-before:LANDやLAND
5|denial/near-before:LAND不
4|denial/near-before:LAND立
4|denial/near-before:LAND立委
3|denial/near-before:LAND财
3|denial/near-before:LAND财政
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
-4|denial/near-before:「DEFENCE
3|denial/near-before:「GDP
3|denial/near-before:「GDPの
-3|denial/near-before:「LAND
4|denial/near-before:「党
4|denial/near-before:「党と
5|denial/near-before:「対
5|denial/near-before:「対GDP
3|denial/near-before:「金
3|denial/near-before:「金額
5|denial/near-before:」,
3|denial/near-before:いる
3|denial/near-before:いる。
-8|denial/near-before:から
3|denial/near-before:きで
3|denial/near-before:け着
3|denial/near-before:け着実
3|denial/near-before:げて
3|denial/near-before:げてい
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
3|denial/near-before:の維
3|denial/near-before:の維持
3|denial/near-before:の調
3|denial/near-before:の調査
4|denial/near-before:は「
-3|denial/near-before:は「DEFENCE
3|denial/near-before:は「USA
4|denial/near-before:は「党
4|denial/near-before:み上
4|denial/near-before:み上げ
7|denial/near-before:もDEFENCE
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
4|denial/near-before:上げ
3|denial/near-before:上げて
5|denial/near-before:不是
3|denial/near-before:专家
3|denial/near-before:专家认
4|denial/near-before:且吃
4|denial/near-before:且吃力
3|denial/near-before:为,LAND
3|denial/near-before:主党
6|denial/near-before:主席
4|denial/near-before:主席萨
5|denial/near-before:丽文
3|denial/near-before:丽文:
3|denial/near-before:交顾
3|denial/near-before:交顾问
7|denial/near-before:代表
7|denial/near-before:代表は
3|denial/near-before:以支
3|denial/near-before:以支撑
5|denial/near-before:众提
5|denial/near-before:众提出
-3|denial/near-before:会增
-3|denial/near-before:会增加
3|denial/near-before:会幹
3|denial/near-before:会幹部
3|denial/near-before:会民
3|denial/near-before:会民主
-3|denial/near-before:係者
-3|denial/near-before:係者は
4|denial/near-before:党と
4|denial/near-before:党とし
9|denial/near-before:党の
3|denial/near-before:党の斉
3|denial/near-before:党の田
4|denial/near-before:党主
4|denial/near-before:党主席
4|denial/near-before:党幹
4|denial/near-before:党幹部
5|denial/near-before:党批
5|denial/near-before:党批评
3|denial/near-before:公开
4|denial/near-before:公开唱
5|denial/near-before:公明
5|denial/near-before:公明党
7|denial/near-before:共同
4|denial/near-before:共同社
4|denial/near-before:共通
4|denial/near-before:共通す
5|denial/near-before:其采
5|denial/near-before:其采购
-4|denial/near-before:到GDP
4|denial/near-before:力,
-3|denial/near-before:加到
-5|denial/near-before:占GDP
5|denial/near-before:反对
5|denial/near-before:反对把
4|denial/near-before:反调
4|denial/near-before:反调:
4|denial/near-before:吃力
4|denial/near-before:吃力,
4|denial/near-before:同社
4|denial/near-before:同社评
3|denial/near-before:向け
3|denial/near-before:向け着
-3|denial/near-before:否已
-3|denial/near-before:否认
3|denial/near-before:員は
3|denial/near-before:員は「
3|denial/near-before:員長
3|denial/near-before:員長は
4|denial/near-before:唱反
4|denial/near-before:唱反调
5|denial/near-before:器,
5|denial/near-before:器,没
-3|denial/near-before:回应
5|denial/near-before:在野
5|denial/near-before:在野党
3|denial/near-before:基本
3|denial/near-before:基本と
-3|denial/near-before:增加
-3|denial/near-before:增加到
3|denial/near-before:外交顾
3|denial/near-before:委員長
3|denial/near-before:子委
3|denial/near-before:子委員
-5|denial/near-before:官员
3|denial/near-before:実に
3|denial/near-before:実に積
3|denial/near-before:家认
3|denial/near-before:家认为
5|denial/near-before:对把
5|denial/near-before:对把DEFENCE
5|denial/near-before:対GDP
5|denial/near-before:対GDP比
4|denial/near-before:尔维
4|denial/near-before:尔维尼
4|denial/near-before:尚且
4|denial/near-before:尚且吃
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
5|denial/near-before:府,
5|denial/near-before:府,反
-3|denial/near-before:府筋
-3|denial/near-before:府筋は
4|denial/near-before:开唱
4|denial/near-before:开唱反
4|denial/near-before:强调
6|denial/near-before:强调LAND
5|denial/near-before:当众
5|denial/near-before:当众提
-3|denial/near-before:当局
-3|denial/near-before:当局者
5|denial/near-before:感谢
5|denial/near-before:感谢其
5|denial/near-before:批评
5|denial/near-before:批评政
-3|denial/near-before:拒绝
3|denial/near-before:持を
3|denial/near-before:持を基
3|denial/near-before:支撑
-4|denial/near-before:政府
5|denial/near-before:政府,
-3|denial/near-before:政府筋
3|denial/near-before:政难
3|denial/near-before:政难以
5|denial/near-before:数字
3|denial/near-before:文:
3|denial/near-before:文:国
3|denial/near-before:斉藤
5|denial/near-before:明党
5|denial/near-before:明党の
3|denial/near-before:是#
3|denial/near-before:是#,
5|denial/near-before:是「
-3|denial/near-before:是否
-3|denial/near-before:是否已
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
-3|denial/near-before:求LAND
-6|denial/near-before:没有
5|denial/near-before:没有当
3|denial/near-before:率是
3|denial/near-before:率是#
3|denial/near-before:田村
3|denial/near-before:田村智
3|denial/near-before:的外
3|denial/near-before:的外交
3|denial/near-before:的比
3|denial/near-before:的比率
4|denial/near-before:盟党
4|denial/near-before:盟党主
5|denial/near-before:直言
5|denial/near-before:直言,
-12|denial/near-before:相は
3|denial/near-before:着実
3|denial/near-before:着実に
-3|denial/near-before:示,
3|denial/near-before:社会
3|denial/near-before:社会民
4|denial/near-before:社评
4|denial/near-before:社评论
-4|denial/near-before:称,
4|denial/near-before:程度
4|denial/near-before:積み
4|denial/near-before:積み上
4|denial/near-before:立委
-3|denial/near-before:筋は
-3|denial/near-before:筋は「
3|denial/near-before:維持
3|denial/near-before:維持を
4|denial/near-before:维尼
4|denial/near-before:维尼公
-3|denial/near-before:者:
-3|denial/near-before:者:DEFENCE
-6|denial/near-before:者は
-4|denial/near-before:者は「
4|denial/near-before:联盟
4|denial/near-before:联盟党
5|denial/near-before:自民
3|denial/near-before:自民の
3|denial/near-before:营的
3|denial/near-before:营的外
4|denial/near-before:萨尔
4|denial/near-before:萨尔维
-6|denial/near-before:衛相
-4|denial/near-before:衛相は
7|denial/near-before:表は
3|denial/near-before:表は、
4|denial/near-before:表は「
-4|denial/near-before:表示
-3|denial/near-before:表示,
-9|denial/near-before:要求
-3|denial/near-before:要求LAND
5|denial/near-before:言,
-4|denial/near-before:記者
3|denial/near-before:調査
3|denial/near-before:調査会
3|denial/near-before:議員は
-6|denial/near-before:记者
-3|denial/near-before:记者:
4|denial/near-before:论说
4|denial/near-before:论说,
5|denial/near-before:评政
5|denial/near-before:评政府
4|denial/near-before:评论
4|denial/near-before:评论说
4|denial/near-before:说,#
4|denial/near-before:调:
4|denial/near-before:调:\"
6|denial/near-before:调LAND
5|denial/near-before:谢其
5|denial/near-before:谢其采
3|denial/near-before:财政难
-3|denial/near-before:质问
5|denial/near-before:购USA
5|denial/near-before:购USA武
-3|denial/near-before:达到
4|denial/near-before:通す
4|denial/near-before:通する
5|denial/near-before:郑丽
5|denial/near-before:郑丽文
7|denial/near-before:部は
3|denial/near-before:部は、
4|denial/near-before:部は「
5|denial/near-before:采购
5|denial/near-before:采购USA
5|denial/near-before:野党
5|denial/near-before:野党批
4|denial/near-before:野田
3|denial/near-before:金額
3|denial/near-before:金額あ
3|denial/near-before:長は
-3|denial/near-before:関係
-3|denial/near-before:関係者
3|denial/near-before:问LAND
3|denial/near-before:问LAND说
-4|denial/near-before:防衛
-6|denial/near-before:防衛相
3|denial/near-before:阵营
3|denial/near-before:阵营的
3|denial/near-before:难以
3|denial/near-before:难以支
3|denial/near-before:額あ
3|denial/near-before:額あり
3|denial/near-before:顾问
3|denial/near-before:顾问LAND
-9|denial/near-before:首相
-5|denial/near-before:首相は
15|denial/nobody-named:False
-24|denial/nobody-named:True
3|denial/opens:「
4|denial/opens:「3
5|denial/opens:「3・
-4|denial/opens:ス
-3|denial/opens:スペ
-3|denial/opens:スペイ
6|denial/opens:ベ
6|denial/opens:ベル
6|denial/opens:ベルギ
3|denial/opens:专
3|denial/opens:专家
3|denial/opens:专家认
-3|denial/opens:他
4|denial/opens:党
4|denial/opens:党幹
4|denial/opens:党幹部
4|denial/opens:公
4|denial/opens:公明
4|denial/opens:公明党
8|denial/opens:共
4|denial/opens:共同
4|denial/opens:共同社
4|denial/opens:共通
4|denial/opens:共通す
-4|denial/opens:台
-3|denial/opens:台湾
12|denial/opens:国
14|denial/opens:国民
14|denial/opens:国民党
5|denial/opens:在
5|denial/opens:在野
5|denial/opens:在野党
-3|denial/opens:当
-3|denial/opens:当局
-3|denial/opens:当局者
-3|denial/opens:政
-3|denial/opens:政府
-3|denial/opens:政府筋
-5|denial/opens:日
-5|denial/opens:日本
5|denial/opens:特
5|denial/opens:特朗
5|denial/opens:特朗普
5|denial/opens:立
4|denial/opens:立憲
4|denial/opens:立憲民
-3|denial/opens:米
4|denial/opens:联
4|denial/opens:联盟
4|denial/opens:联盟党
8|denial/opens:自
8|denial/opens:自民
3|denial/opens:自民の
3|denial/opens:自民党
-3|denial/opens:记
-3|denial/opens:记者
-3|denial/opens:记者:
3|denial/opens:郑
3|denial/opens:郑丽
3|denial/opens:郑丽文
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
-8|denial/other after:named False
-9|denial/other after:named True
-20|denial/other before-commas:0 0
-6|denial/other before-commas:0 1
25|denial/other before-commas:1 0
4|denial/other before-far:1 0
-4|denial/other before-far:18 0
-6|denial/other before-far:18 1
10|denial/other before-far:36 0
-4|denial/other before-far:4 0
3|denial/other before-follows-rank:\" 1 0
-3|denial/other before-follows-rank:3 1 0
7|denial/other before-follows-rank:5 2 0
8|denial/other before-follows-rank:「 1 0
-14|denial/other before-follows-rank:か 0 0
-3|denial/other before-follows-rank:が 1 0
4|denial/other before-follows-rank:が 2 1
-3|denial/other before-follows-rank:と 0 0
5|denial/other before-follows-rank:の 0 0
3|denial/other before-follows-rank:の 1 0
5|denial/other before-follows-rank:は 1 0
5|denial/other before-follows-rank:一 0 0
6|denial/other before-follows-rank:不 1 0
6|denial/other before-follows-rank:事 1 0
4|denial/other before-follows-rank:发 1 0
3|denial/other before-follows-rank:報 1 0
-3|denial/other before-follows-rank:大 0 0
-5|denial/other before-follows-rank:新 1 0
14|denial/other before-follows-rank:氏 0 0
-3|denial/other before-follows-rank:没 0 0
4|denial/other before-follows-rank:给 1 0
5|denial/other before-follows-rank:自 0 0
-3|denial/other before-follows-rank:要 0 0
-3|denial/other before-follows-rank:要 0 1
-4|denial/other before-follows-rank:要 1 0
5|denial/other before-follows-rank:贸 0 0
3|denial/other before-follows:\"
3|denial/other before-follows:\"没
3|denial/other before-follows:\"没有正
-3|denial/other before-follows:3
-3|denial/other before-follows:32
-3|denial/other before-follows:32国里
7|denial/other before-follows:5
7|denial/other before-follows:5日
7|denial/other before-follows:5日公布
8|denial/other before-follows:「
8|denial/other before-follows:「日
3|denial/other before-follows:「日本に
5|denial/other before-follows:「日本を
-15|denial/other before-follows:か
-15|denial/other before-follows:から
-3|denial/other before-follows:からGD
-4|denial/other before-follows:から割合
-3|denial/other before-follows:が
5|denial/other before-follows:が2
5|denial/other before-follows:が2%を
-3|denial/other before-follows:が3
-3|denial/other before-follows:が3.5
6|denial/other before-follows:が合
6|denial/other before-follows:が合意し
-3|denial/other before-follows:が日
-3|denial/other before-follows:と
8|denial/other before-follows:の
6|denial/other before-follows:の交
6|denial/other before-follows:の交渉担
3|denial/other before-follows:の報
3|denial/other before-follows:の報道担
5|denial/other before-follows:は3
-5|denial/other before-follows:は3.5
11|denial/other before-follows:は3・5
-3|denial/other before-follows:は、
-7|denial/other before-follows:は、国防
5|denial/other before-follows:は、日本
5|denial/other before-follows:一
5|denial/other before-follows:一名
5|denial/other before-follows:一名官员
6|denial/other before-follows:不
6|denial/other before-follows:不会
6|denial/other before-follows:不会要求
4|denial/other before-follows:事
4|denial/other before-follows:事務
4|denial/other before-follows:事務総長
4|denial/other before-follows:发
4|denial/other before-follows:发言
4|denial/other before-follows:发言人说
3|denial/other before-follows:報
3|denial/other before-follows:報道
3|denial/other before-follows:報道官は
-3|denial/other before-follows:大
-3|denial/other before-follows:大統
-5|denial/other before-follows:新
-5|denial/other before-follows:新目
-5|denial/other before-follows:新目標巡
13|denial/other before-follows:氏
7|denial/other before-follows:氏「
7|denial/other before-follows:氏「3・
-4|denial/other before-follows:氏と
-4|denial/other before-follows:氏との会
11|denial/other before-follows:氏は
5|denial/other before-follows:氏は共同
6|denial/other before-follows:氏は駐留
-3|denial/other before-follows:没
-3|denial/other before-follows:没有
4|denial/other before-follows:给
4|denial/other before-follows:给北
4|denial/other before-follows:给北约秘
5|denial/other before-follows:自
5|denial/other before-follows:自己
5|denial/other before-follows:自己需要
-10|denial/other before-follows:要
-10|denial/other before-follows:要求
-3|denial/other before-follows:要求提高
-4|denial/other before-follows:要求日本
5|denial/other before-follows:贸
5|denial/other before-follows:贸易
5|denial/other before-follows:贸易代表
4|denial/other before-leads:
-3|denial/other before-leads:,
4|denial/other before-leads:_
7|denial/other before-leads:、
3|denial/other before-leads:】
5|denial/other before-leads:で
12|denial/other before-leads:で、
-4|denial/other before-leads:は
4|denial/other before-leads:は「
-3|denial/other before-leads:らは
3|denial/other before-leads:ス
3|denial/other before-leads:セス
-8|denial/other before-leads:プ
-8|denial/other before-leads:ンプ
5|denial/other before-leads:为
-3|denial/other before-leads:书长
3|denial/other before-leads:事】
-4|denial/other before-leads:于
-3|denial/other before-leads:关于
-3|denial/other before-leads:否认
6|denial/other before-leads:强调
-5|denial/other before-leads:日
4|denial/other before-leads:相
-8|denial/other before-leads:示,
7|denial/other before-leads:談_
6|denial/other before-leads:談で
-3|denial/other before-leads:认
5|denial/other before-leads:认为
4|denial/other before-leads:说,
6|denial/other before-leads:调
4|denial/other before-leads:道,
-3|denial/other before-leads:长
4|denial/other before-leads:首相
9|denial/other before-opens:False agent
-13|denial/other before-opens:False named
-9|denial/other before-opens:True agent
13|denial/other before-opens:True named
-4|denial/other before-rank:0 0 agent
-7|denial/other before-rank:0 0 named
-7|denial/other before-rank:0 1 named
12|denial/other before-rank:1 0 named
-4|denial/other before-rank:1 1 named
6|denial/other before-rank:2 0 named
4|denial/other before-rank:2 1 agent
-26|denial/other named:1
12|denial/other named:3
3|denial/other right-before:「日本に
-7|denial/other right-before:から
5|denial/other right-before:は
5|denial/other right-before:一名官员称,
7|denial/other right-before:氏「
-4|denial/other right-before:氏との会談で
5|denial/other right-before:自己需要做到
-27|denial/other unnamed
-12|denial/other unnamed-beside-others
3|denial/right-before:「日本に
-7|denial/right-before:から
5|denial/right-before:にはまだ
3|denial/right-before:は
-5|denial/right-before:や韓国に
-5|denial/right-before:を信頼」_
5|denial/right-before:一名官员称,
4|denial/right-before:公开抗拒
5|denial/right-before:拒绝
7|denial/right-before:氏「
-4|denial/right-before:氏との会談で
5|denial/right-before:自己需要做到
-7|denial/right-before:订下
-3|denial/right-before:订出
-3|denial/right-before:讨论过
-3|denial/right-before:说,
-3|denial/right-before:财政难以支撑
4|denial/role-class-of:JPN land
-9|denial/role-class-of:KOR JPN
19|denial/role-class-of:NATO JPN
-7|denial/role-class-of:NATO KOR
-13|denial/role-class-of:NATO member
-10|denial/role-class-of:USA JPN
-4|denial/role-class-of:USA KOR
-13|denial/role-class-of:USA land
-15|denial/role-class-of:USA member
3|denial/role-class:JPN
-9|denial/role-class:KOR
-45|denial/role-class:USA
-9|denial/role:nobody
-53|denial/role:other
62|denial/role:spender
-8|denial/ruled
-9|denial/ruled:own_government
-9|denial/ruled:own_government spender
-3|denial/said-after-too:ask deny
-9|denial/said-after-too:ask not
3|denial/said-after-too:deny not
3|denial/said-after-too:deny think
-3|denial/said-after-too:not deny
-3|denial/said-after-too:not plan
3|denial/said-after-too:not should
-4|denial/said-after-too:plan deny
-4|denial/said-after-too:plan not
4|denial/said-after-too:raise plan
-6|denial/said-after:
-5|denial/said-after:ask
-8|denial/said-after:ask not
10|denial/said-after:deny
3|denial/said-after:deny not
3|denial/said-after:deny think
-8|denial/said-after:plan
-4|denial/said-after:plan deny
3|denial/said-after:plan not should
3|denial/said-after:raise plan
3|denial/said-after:think not
-4|denial/said-before-too:ask raise
-3|denial/said-before-too:not ask
7|denial/said-before-too:party not
3|denial/said-before-too:party raise
4|denial/said-before-too:raise not
-3|denial/said-before:ask raise
-3|denial/said-before:deny
18|denial/said-before:party
7|denial/said-before:party not
3|denial/said-before:party raise
-5|denial/said-before:plan
-5|denial/said-before:raise
4|denial/said-before:raise not
-9|denial/said-before:reach
-3|denial/said-before:think
-6|denial/said-last:
4|denial/said-last:ask
-3|denial/said-last:ask deny
-8|denial/said-last:ask not
-8|denial/said-last:deny
3|denial/said-last:deny think
-7|denial/said-last:not
-3|denial/said-last:not deny
3|denial/said-last:not should
-4|denial/said-last:plan deny
-4|denial/said-last:plan not
3|denial/said-last:plan not should
3|denial/said-last:plan think
3|denial/said-last:raise plan think
3|denial/said-last:should
5|denial/said-last:think
-14|denial/spender after-far:1 False
3|denial/spender after-far:1 True
3|denial/spender after-far:18 True
10|denial/spender after-far:9 False
7|denial/spender after-far:9 True
4|denial/spender after-follows:
4|denial/spender after-follows: False
-3|denial/spender after-follows:「
-3|denial/spender after-follows:「不 False
-5|denial/spender after-follows:が自 False
-8|denial/spender after-follows:に
-15|denial/spender after-follows:に求 False
8|denial/spender after-follows:に高 False
3|denial/spender after-follows:予
3|denial/spender after-follows:予以 True
3|denial/spender after-follows:强
3|denial/spender after-follows:强调 True
3|denial/spender after-follows:米
3|denial/spender after-follows:自
3|denial/spender after-follows:自主 True
4|denial/spender after-follows:说
4|denial/spender after-follows:说不 False
5|denial/spender after-follows:首
5|denial/spender after-follows:首相 False
3|denial/spender after-leads:%,
4|denial/spender after-leads:%_
-15|denial/spender after-leads:%を
3|denial/spender after-leads:,\"
4|denial/spender after-leads:」_
4|denial/spender after-leads:ず=
8|denial/spender after-leads:んだ
3|denial/spender after-leads:费由
9|denial/spender after:named False
15|denial/spender after:named True
-10|denial/spender after:patient False
8|denial/spender before-commas:0 0
9|denial/spender before-commas:2 0
4|denial/spender before-commas:2 1
4|denial/spender before-far:18 1
8|denial/spender before-far:36 0
4|denial/spender before-far:4 0
-3|denial/spender before-far:9 0
6|denial/spender before-far:far 0
4|denial/spender before-follows-rank:が 0 0
-5|denial/spender before-follows-rank:の 0 0
-3|denial/spender before-follows-rank:は 0 1
-10|denial/spender before-follows-rank:や 1 0
-4|denial/spender before-follows-rank:を 0 0
-4|denial/spender before-follows-rank:不 0 0
-3|denial/spender before-follows-rank:之 2 0
4|denial/spender before-follows-rank:公 0 0
-6|denial/spender before-follows-rank:和 1 0
3|denial/spender before-follows-rank:官 0 0
5|denial/spender before-follows-rank:将 0 0
4|denial/spender before-follows-rank:把 0 0
5|denial/spender before-follows-rank:拒 0 0
-3|denial/spender before-follows-rank:正 1 0
-4|denial/spender before-follows-rank:立 0 0
-6|denial/spender before-follows-rank:米 1 0
-11|denial/spender before-follows-rank:订 0 0
-3|denial/spender before-follows-rank:讨 0 0
-3|denial/spender before-follows-rank:财 0 0
-6|denial/spender before-follows-rank:防 0 0
3|denial/spender before-follows-rank:防 1 0
3|denial/spender before-follows-rank:首 1 0
4|denial/spender before-follows:が
-4|denial/spender before-follows:に5%求
5|denial/spender before-follows:には
5|denial/spender before-follows:にはまだ
-5|denial/spender before-follows:の
-6|denial/spender before-follows:の防
-6|denial/spender before-follows:の防衛費
-3|denial/spender before-follows:は1
-3|denial/spender before-follows:は10%
-3|denial/spender before-follows:は「GD
-10|denial/spender before-follows:や
-5|denial/spender before-follows:やイ
-5|denial/spender before-follows:やイタリ
-5|denial/spender before-follows:や韓
-5|denial/spender before-follows:や韓国に
-4|denial/spender before-follows:を
-5|denial/spender before-follows:を信
-5|denial/spender before-follows:を信頼」
-4|denial/spender before-follows:不
-3|denial/spender before-follows:之声
-3|denial/spender before-follows:之声中文
4|denial/spender before-follows:公
4|denial/spender before-follows:公开
4|denial/spender before-follows:公开抗拒
-6|denial/spender before-follows:和
-6|denial/spender before-follows:和韩
-6|denial/spender before-follows:和韩国增
3|denial/spender before-follows:国
3|denial/spender before-follows:国防
4|denial/spender before-follows:官
3|denial/spender before-follows:官房
3|denial/spender before-follows:官房長官
5|denial/spender before-follows:将
4|denial/spender before-follows:将防
4|denial/spender before-follows:将防卫费
4|denial/spender before-follows:把
4|denial/spender before-follows:把防
6|denial/spender before-follows:拒
6|denial/spender before-follows:拒绝
4|denial/spender before-follows:拒绝5%
3|denial/spender before-follows:提出3%
-3|denial/spender before-follows:提出3.
-7|denial/spender before-follows:提出任何
5|denial/spender before-follows:提出防卫
-3|denial/spender before-follows:正
-3|denial/spender before-follows:正\"
-3|denial/spender before-follows:正\"大幅
-4|denial/spender before-follows:立
-3|denial/spender before-follows:立委
3|denial/spender before-follows:立委质问
-4|denial/spender before-follows:米
-7|denial/spender before-follows:米防
-7|denial/spender before-follows:米防衛相
-11|denial/spender before-follows:订
-7|denial/spender before-follows:订下
-7|denial/spender before-follows:订下3.
-3|denial/spender before-follows:订出
-3|denial/spender before-follows:订出3%
-3|denial/spender before-follows:讨
-3|denial/spender before-follows:讨论
-3|denial/spender before-follows:讨论过3
-3|denial/spender before-follows:说,5%
-3|denial/spender before-follows:财
-3|denial/spender before-follows:财政
-3|denial/spender before-follows:财政难以
-3|denial/spender before-follows:防
-4|denial/spender before-follows:防衛
-11|denial/spender before-follows:防衛相と
5|denial/spender before-follows:防衛相は
8|denial/spender before-follows:首
8|denial/spender before-follows:首相
4|denial/spender before-follows:首相は1
19|denial/spender before-leads:
-3|denial/spender before-leads:(
7|denial/spender before-leads:_
-19|denial/spender before-leads:、
-5|denial/spender before-leads:、「
3|denial/spender before-leads:が
3|denial/spender before-leads:が、
-6|denial/spender before-leads:し、
-3|denial/spender before-leads:で、
6|denial/spender before-leads:の
-16|denial/spender before-leads:は、
3|denial/spender before-leads:は「
-3|denial/spender before-leads:与
-3|denial/spender before-leads:为,
-6|denial/spender before-leads:促
4|denial/spender before-leads:只有
-3|denial/spender before-leads:听说
3|denial/spender before-leads:夕_
-3|denial/spender before-leads:式向
-5|denial/spender before-leads:强调
3|denial/spender before-leads:总理
-6|denial/spender before-leads:敦促
4|denial/spender before-leads:有
-3|denial/spender before-leads:有与
3|denial/spender before-leads:林
3|denial/spender before-leads:理
4|denial/spender before-leads:相
-5|denial/spender before-leads:省「
-3|denial/spender before-leads:说
-5|denial/spender before-leads:调
3|denial/spender before-leads:长
-3|denial/spender before-leads:问
5|denial/spender before-leads:領「
-3|denial/spender before-leads:顾问
4|denial/spender before-leads:首相
10|denial/spender before-opens:False named
-6|denial/spender before-opens:False patient
5|denial/spender before-opens:True agent
14|denial/spender before-opens:True named
7|denial/spender before-rank:0 0 agent
14|denial/spender before-rank:0 0 named
-3|denial/spender before-rank:0 1 agent
6|denial/spender before-rank:0 1 named
-6|denial/spender before-rank:1 0 patient
4|denial/spender before-rank:1 1 named
7|denial/spender before:agent
24|denial/spender before:named
-6|denial/spender before:patient
10|denial/spender named:1
21|denial/spender named:2
9|denial/spender named:3
5|denial/spender right-before:にはまだ
-5|denial/spender right-before:や韓国に
-5|denial/spender right-before:を信頼」_
4|denial/spender right-before:公开抗拒
5|denial/spender right-before:拒绝
-7|denial/spender right-before:订下
-3|denial/spender right-before:订出
-3|denial/spender right-before:讨论过
-3|denial/spender right-before:说,
-3|denial/spender right-before:财政难以支撑
20|denial/spender unnamed
3|denial/spender unnamed-beside-others
-3|denial/title-after:?
3|denial/title-after:「太
5|denial/title-after:」は
-8|denial/unnamed
-9|denial/unnamed-beside-others
-3|proposal/after-far:1 True
-7|proposal/after-far:18 True
6|proposal/after-far:36 True
-3|proposal/after-far:4 False
3|proposal/after-far:4 True
4|proposal/after-far:9 False
-6|proposal/after-follows:が
-8|proposal/after-follows:が「 True
3|proposal/after-follows:内却 True
-3|proposal/after-follows:将
-3|proposal/after-follows:将于 True
-3|proposal/after-follows:持
-3|proposal/after-follows:持保 True
3|proposal/after-follows:未
3|proposal/after-follows:未理 False
4|proposal/after-follows:氏
3|proposal/after-leads:\",
-3|proposal/after-leads:,但
3|proposal/after-leads:?」
-9|proposal/after-leads:が、
4|proposal/after-leads:ける
6|proposal/after-leads:方、
7|proposal/after:
6|proposal/after:\"
3|proposal/after:\"派
14|proposal/after:,
-3|proposal/after:,DATE
-3|proposal/after:,DATE先
-3|proposal/after:,DATE先增
-3|proposal/after:,DATE先增#
3|proposal/after:,LAND
3|proposal/after:,LAND将
3|proposal/after:,LAND将于
3|proposal/after:,LAND将于DATE
4|proposal/after:,将
4|proposal/after:,并
-3|proposal/after:DEFENCE
-3|proposal/after:DEFENCE\"
-3|proposal/after:DEFENCE\",
-3|proposal/after:DEFENCE\",LAND
-3|proposal/after:DEFENCE\",LAND内
-4|proposal/after:agent True
4|proposal/after:、
-3|proposal/after:。
5|proposal/after:「
-12|proposal/after:」
4|proposal/after:」_公
4|proposal/after:」_公表
4|proposal/after:」_公表へ
3|proposal/after:」が持
3|proposal/after:」が持論
-4|proposal/after:」の
-3|proposal/after:」断
-3|proposal/after:」断念
-3|proposal/after:」断念せ
-3|proposal/after:」断念せよ
3|proposal/after:」論
3|proposal/after:」論争
-3|proposal/after:」議
-3|proposal/after:」議論
-3|proposal/after:」議論、
-3|proposal/after:」議論、ア
-3|proposal/after:が要
-3|proposal/after:が要る
-3|proposal/after:が要る」
-3|proposal/after:が要る」と
4|proposal/after:だ
10|proposal/after:で
4|proposal/after:では
3|proposal/after:では不
5|proposal/after:でも
-3|proposal/after:で手
-3|proposal/after:で手を
-3|proposal/after:で手を打
-3|proposal/after:で手を打つ
4|proposal/after:とい
3|proposal/after:という
-7|proposal/after:とす
-7|proposal/after:とする
3|proposal/after:とするこ
3|proposal/after:とすること
-3|proposal/after:とするな
-3|proposal/after:とするなら
-3|proposal/after:とする案
-4|proposal/after:な
-3|proposal/after:なの
-3|proposal/after:なのか
-3|proposal/after:なのか#
-3|proposal/after:なのか#な
5|proposal/after:に」
5|proposal/after:に」_
3|proposal/after:に」_USA
3|proposal/after:に」_USA元
-6|proposal/after:にす
-6|proposal/after:にする
-3|proposal/after:にする余
-3|proposal/after:にする余力
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
-3|proposal/after:に増
-4|proposal/after:に増や
-4|proposal/after:に増やす
-7|proposal/after:に増やす案
3|proposal/after:に戻
3|proposal/after:に戻す
14|proposal/after:の
5|proposal/after:の下
5|proposal/after:の下限
5|proposal/after:の下限を
5|proposal/after:の下限を書
3|proposal/after:の検
3|proposal/after:の検討
3|proposal/after:の検討を
5|proposal/after:の水
5|proposal/after:の水増
5|proposal/after:の水増し
5|proposal/after:の水増しだ
-6|proposal/after:は
-3|proposal/after:は「
-3|proposal/after:は「早
-3|proposal/after:は「早晩
-3|proposal/after:は「早晩避
3|proposal/after:は必
3|proposal/after:は必要
-7|proposal/after:は欲
-7|proposal/after:は欲し
-7|proposal/after:は欲しい
-7|proposal/after:は欲しい」
3|proposal/after:へ
3|proposal/after:への
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
9|proposal/after:を
-3|proposal/after:をDATEに
3|proposal/after:を」
-4|proposal/after:を主張し
-4|proposal/after:を主張し、
5|proposal/after:を主張す
5|proposal/after:を主張する
4|proposal/after:を唱
4|proposal/after:を唱え
3|proposal/after:を唱える
3|proposal/after:を提言
-3|proposal/after:を検
-3|proposal/after:を検討
-3|proposal/after:を検討し
-3|proposal/after:を検討して
-3|proposal/after:を落
-3|proposal/after:を落と
-3|proposal/after:を落とし
-3|proposal/after:を落としど
3|proposal/after:を超
3|proposal/after:を超え
3|proposal/after:を超える
-6|proposal/after:を軸
-6|proposal/after:を軸に
-3|proposal/after:上
-3|proposal/after:上下
-3|proposal/after:不一
-3|proposal/after:不一而
-3|proposal/after:不一而足
-3|proposal/after:不一而足。
-3|proposal/after:为阶
-3|proposal/after:为阶段
-3|proposal/after:为阶段目
-3|proposal/after:为阶段目标
7|proposal/after:以
5|proposal/after:以上
5|proposal/after:以上」
3|proposal/after:以上と
5|proposal/after:以上とす
5|proposal/after:以上とする
4|proposal/after:以上に
-5|proposal/after:以上も
-5|proposal/after:以上も念
-5|proposal/after:以上も念頭
-4|proposal/after:以上を提
-4|proposal/after:以上を提言
-5|proposal/after:以上方
-5|proposal/after:以上方案
-5|proposal/after:以上方案浮
-3|proposal/after:到
-3|proposal/after:到#
-3|proposal/after:到#不
-3|proposal/after:到#不一
-3|proposal/after:到#不一而
3|proposal/after:务
3|proposal/after:务实
3|proposal/after:台
3|proposal/after:台」
3|proposal/after:台」に
3|proposal/after:台」に_
3|proposal/after:台」に_自
-8|proposal/after:左
-8|proposal/after:左右
-8|proposal/after:左右。
4|proposal/after:才
3|proposal/after:提言
3|proposal/after:提言の
3|proposal/after:提言の異
3|proposal/after:提言の異常
-9|proposal/after:案
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
3|proposal/after:的主
3|proposal/after:的主张
3|proposal/after:的主张占
3|proposal/after:的主张占上
3|proposal/after:的实
3|proposal/after:的实质
3|proposal/after:的实质标
3|proposal/after:的实质标准
-3|proposal/after:的新
-3|proposal/after:的新目
-3|proposal/after:的新目标
-3|proposal/after:的新目标造
-3|proposal/after:的方案,
-3|proposal/after:的方案,\"
7|proposal/after:程
7|proposal/after:程度
3|proposal/after:程度が
5|proposal/after:程度を
3|proposal/after:程度を新
3|proposal/after:程度を新目
-4|proposal/after:要
-3|proposal/after:要不
-3|proposal/after:要不要
-3|proposal/after:要不要加
-3|proposal/after:要不要加税
7|proposal/after:論
4|proposal/after:論_
4|proposal/after:論_歳
4|proposal/after:論_歳出
4|proposal/after:論_歳出は
3|proposal/after:論浮
3|proposal/after:論浮上
3|proposal/after:論浮上_
3|proposal/after:論浮上_連
5|proposal/after:超
3|proposal/after:超_
3|proposal/after:超_自
3|proposal/after:超_自民
3|proposal/after:超_自民提
3|proposal/after:超」
-4|proposal/after:超へ、
-4|proposal/after:超へ、政
-4|proposal/after:超へ、政府
-6|proposal/after:超も視野_
-3|proposal/after:超案
-3|proposal/after:超案が
-3|proposal/after:超案が浮
-3|proposal/after:超案が浮上
-3|proposal/after:迈进,
-4|proposal/after:迈进,但
-4|proposal/after:迈进,但会
-7|proposal/after:近
-7|proposal/after:近く
-6|proposal/after:近くに
-6|proposal/after:近くに達
-6|proposal/after:近くに達す
5|proposal/after:还
3|proposal/after:还很
3|proposal/after:还很远
3|proposal/after:还是
3|proposal/after:还是#
3|proposal/after:还是#?
14|proposal/any-after:ask
13|proposal/any-after:ask foreign=False
-4|proposal/any-after:deny
-4|proposal/any-after:deny foreign=False
3|proposal/any-after:not foreign=True
9|proposal/any-after:party
7|proposal/any-after:party foreign=False
13|proposal/any-after:plan
11|proposal/any-after:plan foreign=False
3|proposal/any-after:plan foreign=True
-4|proposal/any-after:reach foreign=False
13|proposal/any-after:should
11|proposal/any-after:should foreign=False
-6|proposal/any-after:think
-5|proposal/any-after:think foreign=True
12|proposal/any-before:ask
10|proposal/any-before:ask foreign=False
12|proposal/any-before:not
11|proposal/any-before:not foreign=False
45|proposal/any-before:party
40|proposal/any-before:party foreign=False
5|proposal/any-before:party foreign=True
3|proposal/any-before:plan
3|proposal/any-before:plan foreign=False
4|proposal/any-before:raise
-5|proposal/any-before:raise foreign=False
9|proposal/any-before:raise foreign=True
-7|proposal/any-before:reach
-5|proposal/any-before:reach foreign=True
13|proposal/any-before:should
7|proposal/any-before:should foreign=False
7|proposal/any-before:should foreign=True
-13|proposal/any-before:think foreign=False
13|proposal/any-before:think foreign=True
6|proposal/before-commas:0 0
7|proposal/before-commas:1 0
-6|proposal/before-commas:1 1
9|proposal/before-commas:2 1
-5|proposal/before-commas:3 1
-6|proposal/before-far:18 1
-3|proposal/before-far:36 0
4|proposal/before-far:4 0
9|proposal/before-far:9 0
3|proposal/before-far:9 1
3|proposal/before-far:far 0
-3|proposal/before-far:far 2
3|proposal/before-follows-rank:、 0 0
-5|proposal/before-follows-rank:「 0 0
3|proposal/before-follows-rank:が 1 0
-3|proposal/before-follows-rank:と 0 0
3|proposal/before-follows-rank:と 1 0
-4|proposal/before-follows-rank:の 0 0
-5|proposal/before-follows-rank:の 0 1
3|proposal/before-follows-rank:の 1 0
4|proposal/before-follows-rank:は 0 1
-4|proposal/before-follows-rank:上 0 0
6|proposal/before-follows-rank:主 0 0
4|proposal/before-follows-rank:也 0 0
3|proposal/before-follows-rank:事 0 0
4|proposal/before-follows-rank:任 0 0
3|proposal/before-follows-rank:会 0 0
3|proposal/before-follows-rank:传 0 0
-3|proposal/before-follows-rank:保 0 0
-3|proposal/before-follows-rank:党 0 0
-8|proposal/before-follows-rank:内 0 0
-3|proposal/before-follows-rank:军 0 1
3|proposal/before-follows-rank:动 0 0
-3|proposal/before-follows-rank:参 0 0
4|proposal/before-follows-rank:和 0 0
6|proposal/before-follows-rank:团 1 0
-9|proposal/before-follows-rank:国 0 0
4|proposal/before-follows-rank:国 1 0
-4|proposal/before-follows-rank:在 0 0
7|proposal/before-follows-rank:外 0 0
4|proposal/before-follows-rank:大 0 0
7|proposal/before-follows-rank:大 1 0
-5|proposal/before-follows-rank:安 0 0
7|proposal/before-follows-rank:官 0 0
3|proposal/before-follows-rank:已 0 2
7|proposal/before-follows-rank:幹 0 0
3|proposal/before-follows-rank:幹 0 1
-4|proposal/before-follows-rank:应 0 0
3|proposal/before-follows-rank:应 0 1
3|proposal/before-follows-rank:强 0 0
5|proposal/before-follows-rank:总 1 0
-7|proposal/before-follows-rank:把 0 1
12|proposal/before-follows-rank:拟 0 0
4|proposal/before-follows-rank:探 0 0
-4|proposal/before-follows-rank:提 0 0
5|proposal/before-follows-rank:新 0 0
3|proposal/before-follows-rank:新 1 0
4|proposal/before-follows-rank:新 1 1
-4|proposal/before-follows-rank:有 0 0
12|proposal/before-follows-rank:正 0 0
-3|proposal/before-follows-rank:氏 0 0
4|proposal/before-follows-rank:的 0 1
5|proposal/before-follows-rank:的 2 1
3|proposal/before-follows-rank:研 0 0
-3|proposal/before-follows-rank:维 0 0
3|proposal/before-follows-rank:考 0 0
-5|proposal/before-follows-rank:若 0 0
6|proposal/before-follows-rank:要 0 0
-3|proposal/before-follows-rank:议 0 0
5|proposal/before-follows-rank:设 0 0
5|proposal/before-follows-rank:访 1 1
3|proposal/before-follows-rank:说 0 0
4|proposal/before-follows-rank:费 0 0
-3|proposal/before-follows-rank:选 0 0
-8|proposal/before-follows-rank:长 0 0
-3|proposal/before-follows-rank:防 0 1
3|proposal/before-follows-rank:随 0 0
4|proposal/before-follows:、
-7|proposal/before-follows:「
-4|proposal/before-follows:「4
-4|proposal/before-follows:「4%」
-4|proposal/before-follows:「冷
-4|proposal/before-follows:「冷戦期
6|proposal/before-follows:が3
3|proposal/before-follows:が32年
-3|proposal/before-follows:が提
-3|proposal/before-follows:が提言し
3|proposal/before-follows:が検
3|proposal/before-follows:が検討し
4|proposal/before-follows:では
4|proposal/before-follows:では、国
-3|proposal/before-follows:との
3|proposal/before-follows:とフ
3|proposal/before-follows:とフラン
-3|proposal/before-follows:に
-6|proposal/before-follows:の
4|proposal/before-follows:の3
4|proposal/before-follows:の3・5
5|proposal/before-follows:の事
5|proposal/before-follows:の事情を
-7|proposal/before-follows:の国
-6|proposal/before-follows:の国防費
-3|proposal/before-follows:の審
-3|proposal/before-follows:の審議会
3|proposal/before-follows:の軍事費
-3|proposal/before-follows:の防
4|proposal/before-follows:の首
4|proposal/before-follows:の首脳会
3|proposal/before-follows:の麻
3|proposal/before-follows:の麻生太
9|proposal/before-follows:は2
3|proposal/before-follows:は2・5
-5|proposal/before-follows:は3
3|proposal/before-follows:は3%ま
-4|proposal/before-follows:上
-4|proposal/before-follows:上院
-4|proposal/before-follows:上院、国
5|proposal/before-follows:主
5|proposal/before-follows:主张
3|proposal/before-follows:主张先以
3|proposal/before-follows:主张先设
4|proposal/before-follows:也
4|proposal/before-follows:也不
4|proposal/before-follows:也不能低
3|proposal/before-follows:事
5|proposal/before-follows:事務
5|proposal/before-follows:事務総長
4|proposal/before-follows:任
4|proposal/before-follows:任期
4|proposal/before-follows:任期内使
3|proposal/before-follows:会
3|proposal/before-follows:会前
3|proposal/before-follows:会前公布
3|proposal/before-follows:传
3|proposal/before-follows:传媒
3|proposal/before-follows:传媒报道
-4|proposal/before-follows:保
-4|proposal/before-follows:保守
-3|proposal/before-follows:党
-3|proposal/before-follows:党首
-7|proposal/before-follows:内
-3|proposal/before-follows:内で
-3|proposal/before-follows:内に
-3|proposal/before-follows:内已
7|proposal/before-follows:内部
5|proposal/before-follows:内部评估
-3|proposal/before-follows:军
-3|proposal/before-follows:军费
-5|proposal/before-follows:军费新目
4|proposal/before-follows:军费至少
-3|proposal/before-follows:军费订下
-3|proposal/before-follows:前
3|proposal/before-follows:动
3|proposal/before-follows:动用
3|proposal/before-follows:动用豁免
-3|proposal/before-follows:参
-3|proposal/before-follows:反
-3|proposal/before-follows:反对
-3|proposal/before-follows:反对党联
4|proposal/before-follows:和
4|proposal/before-follows:和执
4|proposal/before-follows:和执政党
4|proposal/before-follows:团
6|proposal/before-follows:团队
6|proposal/before-follows:团队看中
-3|proposal/before-follows:国
-3|proposal/before-follows:国防支出
8|proposal/before-follows:国防相は
-3|proposal/before-follows:国防研究
-5|proposal/before-follows:在
3|proposal/before-follows:在2
4|proposal/before-follows:在203
-7|proposal/before-follows:在远
-7|proposal/before-follows:在远东的
7|proposal/before-follows:外
6|proposal/before-follows:外长
6|proposal/before-follows:外长查克
11|proposal/before-follows:大
8|proposal/before-follows:大統
4|proposal/before-follows:大統領、
4|proposal/before-follows:大統領は
3|proposal/before-follows:大胜
3|proposal/before-follows:大胜_防
-7|proposal/before-follows:安
-6|proposal/before-follows:安全
-6|proposal/before-follows:安全保障
9|proposal/before-follows:官
9|proposal/before-follows:官员
3|proposal/before-follows:已致
3|proposal/before-follows:已致函各
9|proposal/before-follows:幹
9|proposal/before-follows:幹部
3|proposal/before-follows:幹部は2
3|proposal/before-follows:幹部は、
3|proposal/before-follows:幹部は「
-4|proposal/before-follows:应
4|proposal/before-follows:应考
4|proposal/before-follows:应考虑将
3|proposal/before-follows:强
3|proposal/before-follows:强推
3|proposal/before-follows:强推\"3
5|proposal/before-follows:总
8|proposal/before-follows:总理
4|proposal/before-follows:总理内坦
5|proposal/before-follows:总理西利
-3|proposal/before-follows:战略政策
-7|proposal/before-follows:把
-4|proposal/before-follows:把军
-3|proposal/before-follows:把军费门
-3|proposal/before-follows:把国
4|proposal/before-follows:把国防开
-7|proposal/before-follows:把国防预
-3|proposal/before-follows:把防卫费
12|proposal/before-follows:拟
7|proposal/before-follows:拟将
7|proposal/before-follows:拟将防卫
4|proposal/before-follows:探
4|proposal/before-follows:探讨
4|proposal/before-follows:探讨修订
-5|proposal/before-follows:提
-6|proposal/before-follows:提交
-4|proposal/before-follows:提交报告
13|proposal/before-follows:新
8|proposal/before-follows:新政
8|proposal/before-follows:新政府国
3|proposal/before-follows:新闻
3|proposal/before-follows:新闻》援
-4|proposal/before-follows:智
-4|proposal/before-follows:智库
-4|proposal/before-follows:有
-3|proposal/before-follows:有识
-3|proposal/before-follows:有识者会
-3|proposal/before-follows:朝
-3|proposal/before-follows:朝野
-3|proposal/before-follows:朝野有声
14|proposal/before-follows:正
6|proposal/before-follows:正在
4|proposal/before-follows:正在研究
5|proposal/before-follows:正考
4|proposal/before-follows:正考虑在
-4|proposal/before-follows:氏
-5|proposal/before-follows:氏は
11|proposal/before-follows:的
4|proposal/before-follows:的军
4|proposal/before-follows:的军费占
5|proposal/before-follows:的外
5|proposal/before-follows:的外交团
3|proposal/before-follows:的支
3|proposal/before-follows:的支出不
3|proposal/before-follows:研
-5|proposal/before-follows:维
-5|proposal/before-follows:维新
3|proposal/before-follows:考
3|proposal/before-follows:考虑
-6|proposal/before-follows:若
-4|proposal/before-follows:若能
6|proposal/before-follows:要
6|proposal/before-follows:要求
6|proposal/before-follows:要求改为
-3|proposal/before-follows:议
5|proposal/before-follows:设
5|proposal/before-follows:设立
5|proposal/before-follows:设立的专
5|proposal/before-follows:访
5|proposal/before-follows:访问
5|proposal/before-follows:访问布鲁
5|proposal/before-follows:说
4|proposal/before-follows:说,
3|proposal/before-follows:说,政府
4|proposal/before-follows:费
4|proposal/before-follows:费推
4|proposal/before-follows:费推高到
-3|proposal/before-follows:选
-3|proposal/before-follows:选举
-10|proposal/before-follows:长
-8|proposal/before-follows:长皮
-8|proposal/before-follows:长皮斯托
-3|proposal/before-follows:防
-5|proposal/before-follows:防卫
3|proposal/before-follows:随
3|proposal/before-follows:随后
3|proposal/before-follows:随后也提
5|proposal/before-leads:
4|proposal/before-leads:%_
19|proposal/before-leads:,
-3|proposal/before-leads:,为
3|proposal/before-leads:,据
4|proposal/before-leads:,让
9|proposal/before-leads::
8|proposal/before-leads:;
-3|proposal/before-leads:_「
3|proposal/before-leads:《
4|proposal/before-leads:「
5|proposal/before-leads:】
-5|proposal/before-leads:が
-3|proposal/before-leads:で
3|proposal/before-leads:と、
3|proposal/before-leads:の
-3|proposal/before-leads:は
3|proposal/before-leads:は「
6|proposal/before-leads:れ、
-3|proposal/before-leads:不如
-4|proposal/before-leads:中
-3|proposal/before-leads:为,
3|proposal/before-leads:书长
-7|proposal/before-leads:付
4|proposal/before-leads:前
4|proposal/before-leads:化,
-3|proposal/before-leads:如
5|proposal/before-leads:媒:
6|proposal/before-leads:字;
4|proposal/before-leads:官「
8|proposal/before-leads:家:
-7|proposal/before-leads:应付
5|proposal/before-leads:总理
5|proposal/before-leads:总统
-3|proposal/before-leads:憧憬
-3|proposal/before-leads:憬
6|proposal/before-leads:把
4|proposal/before-leads:拟在
3|proposal/before-leads:据
-8|proposal/before-leads:日本
-8|proposal/before-leads:本
3|proposal/before-leads:本《
5|proposal/before-leads:理
-4|proposal/before-leads:的
-4|proposal/before-leads:看中
4|proposal/before-leads:称,
5|proposal/before-leads:统
4|proposal/before-leads:要把
4|proposal/before-leads:让
4|proposal/before-leads:议,
5|proposal/before-leads:讯】
-7|proposal/before-leads:论请
-7|proposal/before-leads:请
7|proposal/before-leads:道,
3|proposal/before-leads:长
8|proposal/before-leads:露,
-6|proposal/before-opens:False agent
9|proposal/before-opens:False named
10|proposal/before-opens:True agent
-3|proposal/before-opens:True named
-6|proposal/before-rank:0 0 named
4|proposal/before-rank:0 0 patient
6|proposal/before-rank:0 1 agent
-3|proposal/before-rank:0 1 named
-5|proposal/before-rank:0 1 patient
13|proposal/before-rank:1 0 named
-3|proposal/before-rank:1 2 named
5|proposal/before-rank:2 1 named
3|proposal/before:
4|proposal/before:\"
-3|proposal/before:\"升至
3|proposal/before:#不如LAND
-3|proposal/before:#再提至
-3|proposal/before:#到
3|proposal/before:#变
-3|proposal/before:#调高到
3|proposal/before:#还是
4|proposal/before:)的至少
-4|proposal/before:,腹案为DATE
3|proposal/before:,要求回归
3|proposal/before:0年以内に
3|proposal/before::#还是
3|proposal/before::LAND为何离
-3|proposal/before::「
-6|proposal/before:DATE
3|proposal/before:DATEにGDP比
-3|proposal/before:DATE敲定
-5|proposal/before:DEFENCE、
3|proposal/before:DEFENCE「
3|proposal/before:DEFENCE「GDP比
4|proposal/before:DEFENCEが
-4|proposal/before:DEFENCEのGDP比
4|proposal/before:DEFENCEをGDP比
3|proposal/before:DEFENCEをGDP比で
3|proposal/before:DEFENCE提到GDP的
-3|proposal/before:DEFENCE提至GDP
3|proposal/before:DEFENCE新目标:
3|proposal/before:DEFENCE至少达到
-3|proposal/before:GDP
4|proposal/before:GDP)的至少
-5|proposal/before:GDP应否超过
3|proposal/before:GDP比率订于
3|proposal/before:LAND
3|proposal/before:LAND#不如LAND
-4|proposal/before:LAND「
4|proposal/before:LAND上院、DEFENCE
3|proposal/before:LAND为何离
-3|proposal/before:LAND幹部は
-3|proposal/before:LAND强推\"
-6|proposal/before:LAND要求改为
-3|proposal/before:_
7|proposal/before:_DEFENCE
-4|proposal/before:_「
3|proposal/before:_「LANDは
4|proposal/before:agent
6|proposal/before:named
11|proposal/before:、
4|proposal/before:、DATEまでに
3|proposal/before:、DEFENCE
-3|proposal/before:、DEFENCEの
3|proposal/before:、LANDは
3|proposal/before:、「
-3|proposal/before:、仮にDEFENCEを
-11|proposal/before:「
3|proposal/before:「#变
4|proposal/before:「DATEに
7|proposal/before:「LANDは
-4|proposal/before:「いずれ
3|proposal/before:「せめて
-4|proposal/before:いずれ
5|proposal/before:え方に」_
3|proposal/before:か「
3|proposal/before:が
3|proposal/before:がDATEにGDP比
3|proposal/before:くか「
4|proposal/before:くとも
3|proposal/before:したGDP比
-3|proposal/before:して
4|proposal/before:して、
-3|proposal/before:ず
-4|proposal/before:ずれ
4|proposal/before:せめて
-3|proposal/before:せる案_
4|proposal/before:たGDP比
-4|proposal/before:た「GDP比
-3|proposal/before:たせる案_
6|proposal/before:て
-4|proposal/before:てDEFENCEをGDP比
4|proposal/before:て、
3|proposal/before:てに_
-3|proposal/before:で
3|proposal/before:で、LANDは
3|proposal/before:では
4|proposal/before:でも
-3|proposal/before:として
4|proposal/before:として、
4|proposal/before:とも
4|proposal/before:なくとも
-4|proposal/before:にDEFENCEを
3|proposal/before:にDEFENCEをGDP比
3|proposal/before:に_
5|proposal/before:に」_
-9|proposal/before:には
-3|proposal/before:に触れ、「
3|proposal/before:に響くか「
3|proposal/before:の
-4|proposal/before:のGDP比
-3|proposal/before:の任期中に
3|proposal/before:の果てに_
16|proposal/before:は
3|proposal/before:はDEFENCE
5|proposal/before:はDEFENCEをGDP比
3|proposal/before:は_「LANDは
4|proposal/before:は、
-3|proposal/before:は、DEFENCEの
4|proposal/before:は「
-4|proposal/before:は「いずれ
3|proposal/before:は「せめて
6|proposal/before:めて
11|proposal/before:も
-4|proposal/before:るDEFENCEのGDP比
-3|proposal/before:る案_
-4|proposal/before:れ
-3|proposal/before:れ、「
3|proposal/before:をGDP比で
4|proposal/before:上院、DEFENCE
3|proposal/before:不如LAND
-4|proposal/before:不排除向
3|proposal/before:与\"
-4|proposal/before:中に
3|proposal/before:中央「#变
-7|proposal/before:为
-4|proposal/before:为DATE
-3|proposal/before:为DATE敲定
3|proposal/before:为何离
-3|proposal/before:主张先以DATE
-3|proposal/before:之比提高到
-3|proposal/before:也代表は「
-3|proposal/before:于
-4|proposal/before:今后应达
-3|proposal/before:从
-3|proposal/before:从#到
-3|proposal/before:代表「
-3|proposal/before:代表は「
3|proposal/before:以
3|proposal/before:以内に
-3|proposal/before:以内にGDP比
-3|proposal/before:仮にDEFENCEを
-3|proposal/before:件时\"升至
-3|proposal/before:任期中に
-5|proposal/before:任期内达到
-4|proposal/before:会で
4|proposal/before:会は
-4|proposal/before:会期に
3|proposal/before:何离
-3|proposal/before:元代表「
-4|proposal/before:公約、DEFENCE「
3|proposal/before:内に
-3|proposal/before:内にGDP比
-3|proposal/before:内达到
-3|proposal/before:内首長「
-3|proposal/before:再提至
-4|proposal/before:况升至
8|proposal/before:到
4|proposal/before:到GDP的
-3|proposal/before:力には
-5|proposal/before:升至
3|proposal/before:占比提高至
-3|proposal/before:却只愿接受
-3|proposal/before:受
3|proposal/before:变
-3|proposal/before:只愿接受
-4|proposal/before:后应达
-4|proposal/before:否超过
-3|proposal/before:哄:「
4|proposal/before:員会は
4|proposal/before:回
3|proposal/before:回归
-4|proposal/before:国不排除向
3|proposal/before:在
3|proposal/before:在GDP的
-3|proposal/before:在为DATE敲定
-3|proposal/before:场起哄:「
4|proposal/before:增至
-3|proposal/before:多提高到
3|proposal/before:央「#变
3|proposal/before:如LAND
4|proposal/before:委員会は
-4|proposal/before:定
-3|proposal/before:将DEFENCE提至GDP
4|proposal/before:少なくとも
6|proposal/before:少达到
3|proposal/before:年以内に
-3|proposal/before:幹部は
-4|proposal/before:应否超过
-8|proposal/before:应达
-3|proposal/before:建议改为
-4|proposal/before:张今后应达
-3|proposal/before:张先以DATE
-3|proposal/before:强推\"
3|proposal/before:归
-4|proposal/before:情况升至
3|proposal/before:意見書_DEFENCE
-3|proposal/before:愿接受
-3|proposal/before:抑止力には
-3|proposal/before:拉高到GDP的
-4|proposal/before:排除向
-3|proposal/before:接受
-3|proposal/before:推\"
-4|proposal/before:推高至GDP的
3|proposal/before:提到GDP的
-5|proposal/before:提至
-3|proposal/before:提至GDP
-3|proposal/before:提高GDP的
5|proposal/before:提高到
-8|proposal/before:改为
-3|proposal/before:敲定
3|proposal/before:新目标:
5|proposal/before:方に」_
-3|proposal/before:时\"升至
-3|proposal/before:明元代表「
-3|proposal/before:是
3|proposal/before:書_DEFENCE
-3|proposal/before:最多提高到
-4|proposal/before:期に
-4|proposal/before:期中に
-5|proposal/before:期内达到
-4|proposal/before:期議会で
3|proposal/before:果てに_
3|proposal/before:标:
3|proposal/before:标:#还是
-5|proposal/before:标上调至
-3|proposal/before:案_
4|proposal/before:案「DATEに
-4|proposal/before:案为DATE
-4|proposal/before:標をGDP比
4|proposal/before:次は
-4|proposal/before:次期議会で
-3|proposal/before:止力には
-4|proposal/before:步提高到
-4|proposal/before:比提高到
3|proposal/before:比提高至
3|proposal/before:比率订于
4|proposal/before:民案「DATEに
3|proposal/before:求回归
-6|proposal/before:求改为
3|proposal/before:独で
3|proposal/before:率订于
-4|proposal/before:由#调高到
6|proposal/before:的
-3|proposal/before:的#再提至
-3|proposal/before:的DEFENCE占GDP
-3|proposal/before:的选项从
3|proposal/before:目标:
-5|proposal/before:目标上调至
-4|proposal/before:目標をGDP比
3|proposal/before:看
3|proposal/before:离
-4|proposal/before:約、DEFENCE「
-3|proposal/before:纳建议改为
-4|proposal/before:腹案为DATE
-3|proposal/before:至
-5|proposal/before:至GDP的
6|proposal/before:至少达到
-3|proposal/before:表「
-3|proposal/before:表は「
3|proposal/before:要求回归
-6|proposal/before:要求改为
3|proposal/before:見書_DEFENCE
-4|proposal/before:视情况升至
-3|proposal/before:触れ、「
3|proposal/before:言したGDP比
-4|proposal/before:議会で
3|proposal/before:订于
-3|proposal/before:讨的DEFENCE占GDP
-3|proposal/before:议改为
3|proposal/before:论
-3|proposal/before:调高到
-3|proposal/before:起哄:「
-5|proposal/before:超过
-5|proposal/before:达
5|proposal/before:达到
-7|proposal/before:过
3|proposal/before:还是
-3|proposal/before:选项从
-3|proposal/before:选项从#到
-4|proposal/before:逐步提高到
-3|proposal/before:道内首長「
-3|proposal/before:部は
-3|proposal/before:部は、DEFENCEの
-3|proposal/before:長「
4|proposal/before:院、DEFENCE
-4|proposal/before:除向
-3|proposal/before:露的选项从
3|proposal/before:響くか「
-3|proposal/before:项从
-3|proposal/before:项从#到
-3|proposal/before:首長「
-3|proposal/before:高GDP的
-4|proposal/before:高至GDP的
18|proposal/clause-ending:
3|proposal/clause-ending:\"派对立
3|proposal/clause-ending:%?
4|proposal/clause-ending:5%
3|proposal/clause-ending:5%?
-5|proposal/clause-ending:5年以内
3|proposal/clause-ending:」が持論
3|proposal/clause-ending:」論争
5|proposal/clause-ending:ある
-4|proposal/clause-ending:い」
-3|proposal/clause-ending:いう
3|proposal/clause-ending:いた
5|proposal/clause-ending:いだ
4|proposal/clause-ending:える
3|proposal/clause-ending:がつく
3|proposal/clause-ending:が報告書
-3|proposal/clause-ending:が抗議
3|proposal/clause-ending:が持論
-4|proposal/clause-ending:が続く
4|proposal/clause-ending:が講演
5|proposal/clause-ending:きである
11|proposal/clause-ending:した
3|proposal/clause-ending:していた
-7|proposal/clause-ending:している
-3|proposal/clause-ending:しを」
5|proposal/clause-ending:たい
3|proposal/clause-ending:だった
-4|proposal/clause-ending:った
3|proposal/clause-ending:つく
6|proposal/clause-ending:ていた
-3|proposal/clause-ending:て述べた
6|proposal/clause-ending:である
-5|proposal/clause-ending:でいた
-6|proposal/clause-ending:で政府
-3|proposal/clause-ending:という
-3|proposal/clause-ending:とどめた
-3|proposal/clause-ending:となる
-3|proposal/clause-ending:とみる
-4|proposal/clause-ending:と漏らす
6|proposal/clause-ending:と述べた
-3|proposal/clause-ending:どめた
-3|proposal/clause-ending:ない」
-7|proposal/clause-ending:なる
-4|proposal/clause-ending:になる
-4|proposal/clause-ending:に入った
-3|proposal/clause-ending:に提出
3|proposal/clause-ending:に聞く
-3|proposal/clause-ending:に語った
-6|proposal/clause-ending:に達する
-3|proposal/clause-ending:ねない」
3|proposal/clause-ending:のか
3|proposal/clause-ending:の検討を
3|proposal/clause-ending:の異常
-3|proposal/clause-ending:はない
-4|proposal/clause-ending:は先送り
3|proposal/clause-ending:び交う
-3|proposal/clause-ending:べた
-6|proposal/clause-ending:ました
-3|proposal/clause-ending:みる
3|proposal/clause-ending:めている
5|proposal/clause-ending:もむ
-4|proposal/clause-ending:も念頭」
5|proposal/clause-ending:も視野
-7|proposal/clause-ending:も述べた
-3|proposal/clause-ending:らしを」
-3|proposal/clause-ending:らす
-3|proposal/clause-ending:るという
-5|proposal/clause-ending:る一方、
-4|proposal/clause-ending:る案です
4|proposal/clause-ending:れた
-5|proposal/clause-ending:れる
-3|proposal/clause-ending:ろとみる
-3|proposal/clause-ending:われる
5|proposal/clause-ending:をもむ
4|proposal/clause-ending:を削減
-5|proposal/clause-ending:んでいた
-3|proposal/clause-ending:一方、
-5|proposal/clause-ending:一而足
-3|proposal/clause-ending:上下
3|proposal/clause-ending:上风
-5|proposal/clause-ending:不一而足
-3|proposal/clause-ending:两案
-4|proposal/clause-ending:主張
4|proposal/clause-ending:主張した
3|proposal/clause-ending:予想した
3|proposal/clause-ending:交う
3|proposal/clause-ending:交錯する
-4|proposal/clause-ending:以上
-4|proposal/clause-ending:以内
4|proposal/clause-ending:併記した
-4|proposal/clause-ending:先送り
-4|proposal/clause-ending:入った
4|proposal/clause-ending:入り
-3|proposal/clause-ending:入宪法
3|proposal/clause-ending:公約した
-3|proposal/clause-ending:写入宪法
-3|proposal/clause-ending:军费\"
3|proposal/clause-ending:出ている
4|proposal/clause-ending:削減
-3|proposal/clause-ending:力はない
3|proposal/clause-ending:务实
3|proposal/clause-ending:占上风
-3|proposal/clause-ending:合われる
3|proposal/clause-ending:告書
-3|proposal/clause-ending:報じた
3|proposal/clause-ending:報告書
3|proposal/clause-ending:官に聞く
3|proposal/clause-ending:实质标准
-3|proposal/clause-ending:宪法
4|proposal/clause-ending:審議入り
3|proposal/clause-ending:对立
-6|proposal/clause-ending:左右
-3|proposal/clause-ending:市未理会
-5|proposal/clause-ending:年以内
3|proposal/clause-ending:张占上风
4|proposal/clause-ending:張した
3|proposal/clause-ending:很远
-4|proposal/clause-ending:念頭」
3|proposal/clause-ending:想した
-3|proposal/clause-ending:戒招く
-3|proposal/clause-ending:抗議
-3|proposal/clause-ending:招く
3|proposal/clause-ending:持論
3|proposal/clause-ending:挙へ
-3|proposal/clause-ending:提出
5|proposal/clause-ending:提言した
3|proposal/clause-ending:提言へ
4|proposal/clause-ending:提言案
-3|proposal/clause-ending:改定
-6|proposal/clause-ending:政府
-4|proposal/clause-ending:整が続く
-3|proposal/clause-ending:文書改定
-3|proposal/clause-ending:方、
-5|proposal/clause-ending:方案
-5|proposal/clause-ending:方案浮现
3|proposal/clause-ending:明がつく
3|proposal/clause-ending:是5%?
-3|proposal/clause-ending:書改定
4|proposal/clause-ending:最終調整
-3|proposal/clause-ending:未理会
-3|proposal/clause-ending:标造势
-3|proposal/clause-ending:案がある
-4|proposal/clause-ending:案です
-5|proposal/clause-ending:案浮现
4|proposal/clause-ending:検討を
5|proposal/clause-ending:次いだ
-3|proposal/clause-ending:段目标
-3|proposal/clause-ending:民が抗議
3|proposal/clause-ending:民提言へ
3|proposal/clause-ending:民提言案
5|proposal/clause-ending:気をもむ
3|proposal/clause-ending:派对立
-5|proposal/clause-ending:浮现
-3|proposal/clause-ending:漏らす
-3|proposal/clause-ending:理会
-6|proposal/clause-ending:略で政府
3|proposal/clause-ending:異常
4|proposal/clause-ending:療を削減
-3|proposal/clause-ending:目标
-3|proposal/clause-ending:目标造势
-3|proposal/clause-ending:相に提出
5|proposal/clause-ending:相次いだ
-5|proposal/clause-ending:示した
3|proposal/clause-ending:約した
4|proposal/clause-ending:終調整
-3|proposal/clause-ending:続く
3|proposal/clause-ending:総選挙へ
-5|proposal/clause-ending:而足
3|proposal/clause-ending:聞く
-4|proposal/clause-ending:要になる
5|proposal/clause-ending:視野
5|proposal/clause-ending:言した
3|proposal/clause-ending:言の異常
3|proposal/clause-ending:言へ
4|proposal/clause-ending:言案
4|proposal/clause-ending:討を
3|proposal/clause-ending:調整
3|proposal/clause-ending:論争
4|proposal/clause-ending:講演
-3|proposal/clause-ending:警戒招く
4|proposal/clause-ending:議入り
3|proposal/clause-ending:质标准
-3|proposal/clause-ending:费\"
5|proposal/clause-ending:超も視野
3|proposal/clause-ending:还很远
-3|proposal/clause-ending:述べた
-4|proposal/clause-ending:送り
-3|proposal/clause-ending:造势
-6|proposal/clause-ending:達する
3|proposal/clause-ending:選挙へ
3|proposal/clause-ending:錯する
-3|proposal/clause-ending:阶段目标
-4|proposal/clause-ending:頭」
3|proposal/clause-ending:飛び交う
5|proposal/demander:other
29|proposal/demander:spender
3|proposal/ending:\"派对立
3|proposal/ending:%」論争
-3|proposal/ending:%以上
3|proposal/ending:%务实
-7|proposal/ending:%左右
3|proposal/ending:%还很远
-3|proposal/ending:.2%
-4|proposal/ending:.5%
7|proposal/ending:0%
-7|proposal/ending:1.5%
5|proposal/ending:10%
3|proposal/ending:2%
3|proposal/ending:2%以上
4|proposal/ending:3%
-4|proposal/ending:3%以上
3|proposal/ending:3%务实
-12|proposal/ending:3%左右
4|proposal/ending:3.5%
-5|proposal/ending:5%
-3|proposal/ending:5%以上
4|proposal/ending:5%左右
-5|proposal/ending:5年以内
-3|proposal/ending:7.7%
-3|proposal/ending:8.2%
-3|proposal/ending:DP3%
-3|proposal/ending:P3%
3|proposal/ending:P的2%
3|proposal/ending:P的3%
3|proposal/ending:」が持論
-3|proposal/ending:」と話す
3|proposal/ending:」論争
3|proposal/ending:ある
-4|proposal/ending:い」
-3|proposal/ending:いう
3|proposal/ending:いた
5|proposal/ending:いだ
4|proposal/ending:いない
3|proposal/ending:いる
3|proposal/ending:えた
4|proposal/ending:える
3|proposal/ending:が報告書
-3|proposal/ending:が抗議
3|proposal/ending:が持論
-4|proposal/ending:が続く
4|proposal/ending:が講演
5|proposal/ending:きである
-5|proposal/ending:される
8|proposal/ending:した
3|proposal/ending:していた
-5|proposal/ending:している
-3|proposal/ending:しを」
3|proposal/ending:す」
5|proposal/ending:たい
3|proposal/ending:だった
-4|proposal/ending:った
6|proposal/ending:ていた
4|proposal/ending:ていない
-3|proposal/ending:て述べた
6|proposal/ending:である
-5|proposal/ending:でいた
3|proposal/ending:です」
-6|proposal/ending:で政府
-3|proposal/ending:という
-3|proposal/ending:とどめた
-4|proposal/ending:となる
-4|proposal/ending:とみる
-4|proposal/ending:と漏らす
3|proposal/ending:と話した
-3|proposal/ending:と話す
3|proposal/ending:と語った
6|proposal/ending:と述べた
3|proposal/ending:どです」
-3|proposal/ending:どめた
5|proposal/ending:ない
-3|proposal/ending:ない」
-3|proposal/ending:なった
-8|proposal/ending:なる
-4|proposal/ending:になる
-4|proposal/ending:に入った
-4|proposal/ending:に慎重だ
-3|proposal/ending:に提出
3|proposal/ending:に聞く
-3|proposal/ending:に語った
-6|proposal/ending:に達する
-3|proposal/ending:ねない」
3|proposal/ending:のか
3|proposal/ending:の検討を
3|proposal/ending:の異常
-4|proposal/ending:は先送り
3|proposal/ending:び交う
-3|proposal/ending:べた
-6|proposal/ending:ました
-4|proposal/ending:みる
3|proposal/ending:めている
5|proposal/ending:もむ
-4|proposal/ending:も念頭」
5|proposal/ending:も視野
-7|proposal/ending:も述べた
-3|proposal/ending:らしを」
-3|proposal/ending:らす
-3|proposal/ending:るという
-4|proposal/ending:る案です
4|proposal/ending:れた
-10|proposal/ending:れる
-3|proposal/ending:ろとみる
-3|proposal/ending:われる
5|proposal/ending:をもむ
4|proposal/ending:を削減
-4|proposal/ending:を示した
-5|proposal/ending:んでいた
-5|proposal/ending:一点五
-5|proposal/ending:一而足
-5|proposal/ending:不一而足
-6|proposal/ending:为3%
-4|proposal/ending:主張
4|proposal/ending:主張した
3|proposal/ending:乃至5%
-5|proposal/ending:之一点五
-3|proposal/ending:之三
3|proposal/ending:之五
3|proposal/ending:予想した
3|proposal/ending:交う
3|proposal/ending:交錯する
-3|proposal/ending:亿日元\"
-4|proposal/ending:以上
-4|proposal/ending:以内
4|proposal/ending:併記した
3|proposal/ending:保留态度
-3|proposal/ending:元\"
-4|proposal/ending:先送り
-4|proposal/ending:入った
4|proposal/ending:入り
-3|proposal/ending:入宪法
3|proposal/ending:公約した
-3|proposal/ending:内却嫌少
-3|proposal/ending:写入宪法
3|proposal/ending:出ている
-3|proposal/ending:分之三
3|proposal/ending:分之五
5|proposal/ending:到3%
4|proposal/ending:削減
3|proposal/ending:前敲定
3|proposal/ending:务实
-5|proposal/ending:升至3%
-3|proposal/ending:却嫌少
-3|proposal/ending:受5%
3|proposal/ending:变3%」
-3|proposal/ending:合われる
3|proposal/ending:告書
-3|proposal/ending:報じた
3|proposal/ending:報告書
-4|proposal/ending:大落
-4|proposal/ending:大起大落
-3|proposal/ending:嫌少
3|proposal/ending:官に聞く
3|proposal/ending:实质标准
-3|proposal/ending:宪法
4|proposal/ending:審議入り
3|proposal/ending:对立
-7|proposal/ending:左右
-3|proposal/ending:市未理会
-5|proposal/ending:年以内
-4|proposal/ending:年度3%
3|proposal/ending:底前敲定
-4|proposal/ending:度3%
4|proposal/ending:張した
3|proposal/ending:很远
-4|proposal/ending:念頭」
3|proposal/ending:态度
-3|proposal/ending:想される
3|proposal/ending:想した
-3|proposal/ending:戒招く
-3|proposal/ending:抗議
-3|proposal/ending:招く
3|proposal/ending:持論
3|proposal/ending:挙へ
-3|proposal/ending:接受5%
-3|proposal/ending:提出
-3|proposal/ending:提至5%
5|proposal/ending:提言した
3|proposal/ending:提言へ
4|proposal/ending:提言案
-6|proposal/ending:改为3%
-3|proposal/ending:改定
-6|proposal/ending:政府
3|proposal/ending:敲定
-4|proposal/ending:整が続く
-3|proposal/ending:文書改定
-5|proposal/ending:方案浮现
-3|proposal/ending:日元\"
5|proposal/ending:是5%?
-3|proposal/ending:書改定
4|proposal/ending:最終調整
-3|proposal/ending:未理会
3|proposal/ending:标准
-3|proposal/ending:标造势
-3|proposal/ending:案がある
-4|proposal/ending:案です
-5|proposal/ending:案浮现
4|proposal/ending:検討を
5|proposal/ending:次いだ
-3|proposal/ending:段目标
-3|proposal/ending:民が抗議
3|proposal/ending:民提言へ
3|proposal/ending:民提言案
5|proposal/ending:気をもむ
3|proposal/ending:派对立
-5|proposal/ending:浮现
-3|proposal/ending:漏らす
-3|proposal/ending:点五
-3|proposal/ending:理会
3|proposal/ending:留态度
-6|proposal/ending:略で政府
3|proposal/ending:異常
4|proposal/ending:療を削減
-3|proposal/ending:百分之三
3|proposal/ending:百分之五
3|proposal/ending:的2%
-3|proposal/ending:的新目标
-5|proposal/ending:目标
-3|proposal/ending:目标造势
-3|proposal/ending:相に提出
5|proposal/ending:相次いだ
-8|proposal/ending:示した
3|proposal/ending:約した
4|proposal/ending:終調整
-3|proposal/ending:続く
3|proposal/ending:総選挙へ
-5|proposal/ending:而足
3|proposal/ending:聞く
-3|proposal/ending:至3%
3|proposal/ending:表态
-4|proposal/ending:要になる
5|proposal/ending:視野
5|proposal/ending:言した
3|proposal/ending:言の異常
3|proposal/ending:言へ
4|proposal/ending:言案
4|proposal/ending:討を
3|proposal/ending:訴えた
3|proposal/ending:話した
-3|proposal/ending:話す
3|proposal/ending:調整
3|proposal/ending:論争
4|proposal/ending:講演
-3|proposal/ending:警戒招く
4|proposal/ending:議入り
3|proposal/ending:质标准
-4|proposal/ending:起大落
5|proposal/ending:超も視野
-5|proposal/ending:超过2%
5|proposal/ending:达到3%
-5|proposal/ending:过2%
3|proposal/ending:还很远
-3|proposal/ending:述べた
-4|proposal/ending:送り
-3|proposal/ending:造势
-6|proposal/ending:達する
3|proposal/ending:選挙へ
3|proposal/ending:錯する
-3|proposal/ending:阶段目标
-4|proposal/ending:頭」
3|proposal/ending:飛び交う
17|proposal/foreign=False:
3|proposal/foreign=False:ask
3|proposal/foreign=False:ask think
-3|proposal/foreign=False:deny ask
-5|proposal/foreign=False:not not
3|proposal/foreign=False:not should
5|proposal/foreign=False:plan not
-4|proposal/foreign=False:plan plan
4|proposal/foreign=False:plan reach
-3|proposal/foreign=False:raise plan
4|proposal/foreign=False:raise think
-4|proposal/foreign=False:reach not
-4|proposal/foreign=False:reach think
9|proposal/foreign=False:should
-3|proposal/foreign=False:should raise
-6|proposal/foreign=False:should think
3|proposal/foreign=False:think
4|proposal/foreign=False:think ask
10|proposal/foreign=True:
40|proposal/main:other
-13|proposal/main:spender
-21|proposal/named:1
6|proposal/named:2
16|proposal/named:3
3|proposal/near-after:\"#
-4|proposal/near-after:\",
-3|proposal/near-after:\",LAND
3|proposal/near-after:\"。
3|proposal/near-after:\"派
3|proposal/near-after:\"派对
-3|proposal/near-after:\"那
-3|proposal/near-after:\"那将
3|proposal/near-after:#?
3|proposal/near-after:#で
-3|proposal/near-after:#とす
-3|proposal/near-after:#なの
3|proposal/near-after:#も
3|proposal/near-after:#も書
-3|proposal/near-after:#不一
-3|proposal/near-after:,\"那
-4|proposal/near-after:,DATE
-3|proposal/near-after:,DATE先
3|proposal/near-after:,LAND将
-4|proposal/near-after:,但
3|proposal/near-after:,但LAND
-4|proposal/near-after:,但会
-3|proposal/near-after:,后
-3|proposal/near-after:,后者
4|proposal/near-after:,将
5|proposal/near-after:,并
3|proposal/near-after:,这
-3|proposal/near-after:0万亿
-5|proposal/near-after:0文
-5|proposal/near-after:0文書
-5|proposal/near-after:0案
-5|proposal/near-after:0案が
-3|proposal/near-after:?」
-3|proposal/near-after:?」LAND
-4|proposal/near-after:DATEに
-3|proposal/near-after:DATE中
-3|proposal/near-after:DATE中に
-3|proposal/near-after:DATE先
-3|proposal/near-after:DATE先增
3|proposal/near-after:DATE前
3|proposal/near-after:DATE前敲
3|proposal/near-after:DATE総
3|proposal/near-after:DATE総選
-3|proposal/near-after:DEFENCE\"
-3|proposal/near-after:DEFENCE\",
-5|proposal/near-after:DEFENCE0
5|proposal/near-after:LANDは
-3|proposal/near-after:LAND内却
3|proposal/near-after:LAND将
3|proposal/near-after:LAND将于
3|proposal/near-after:LAND持
3|proposal/near-after:LAND持保
-3|proposal/near-after:LAND未
-3|proposal/near-after:LAND未理
-3|proposal/near-after:NATO氏
-3|proposal/near-after:NATO氏の
3|proposal/near-after:USA元
3|proposal/near-after:USA的
-3|proposal/near-after:_LAND
5|proposal/near-after:_USA
3|proposal/near-after:_USA元
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
9|proposal/near-after:_自
9|proposal/near-after:_自民
-4|proposal/near-after:_財
-4|proposal/near-after:_財源
6|proposal/near-after:_連
3|proposal/near-after:_連立
-3|proposal/near-after:、DATE中
3|proposal/near-after:、DATE総
3|proposal/near-after:、LANDは
-3|proposal/near-after:、ア
-3|proposal/near-after:、アジ
-4|proposal/near-after:、国
-3|proposal/near-after:、国民
-3|proposal/near-after:、専
-3|proposal/near-after:、専守
-5|proposal/near-after:、年
-4|proposal/near-after:、年0
-7|proposal/near-after:、調
-7|proposal/near-after:、調整
-3|proposal/near-after:。#程
3|proposal/near-after:。政
3|proposal/near-after:。政府
3|proposal/near-after:「反
3|proposal/near-after:「反対
-4|proposal/near-after:「早
-3|proposal/near-after:「早晩
-5|proposal/near-after:「野
-5|proposal/near-after:「野心
3|proposal/near-after:」#
-3|proposal/near-after:」LAND
-3|proposal/near-after:」LAND未
14|proposal/near-after:」_
5|proposal/near-after:」_USA
4|proposal/near-after:」_公
-6|proposal/near-after:」…
3|proposal/near-after:」。
4|proposal/near-after:」が
3|proposal/near-after:」が#
3|proposal/near-after:」が持
9|proposal/near-after:」と
-7|proposal/near-after:」とも
3|proposal/near-after:」と主
5|proposal/near-after:」と気
-3|proposal/near-after:」と訴
3|proposal/near-after:」と語
3|proposal/near-after:」と述
3|proposal/near-after:」に_
-5|proposal/near-after:」を
-3|proposal/near-after:」を記
-3|proposal/near-after:」断
-3|proposal/near-after:」断念
3|proposal/near-after:」論
3|proposal/near-after:」論争
-3|proposal/near-after:」議
-3|proposal/near-after:」議論
4|proposal/near-after:ある。
-6|proposal/near-after:ある一
6|proposal/near-after:い。
-3|proposal/near-after:い。#
-4|proposal/near-after:い」
-3|proposal/near-after:いう。
-3|proposal/near-after:いう「
3|proposal/near-after:いか
6|proposal/near-after:いた
3|proposal/near-after:いだ
3|proposal/near-after:いだ。
3|proposal/near-after:いっ
3|proposal/near-after:いった
-5|proposal/near-after:いて
-3|proposal/near-after:いて、
-3|proposal/near-after:いとし
3|proposal/near-after:いの
-3|proposal/near-after:いる
3|proposal/near-after:いる#
3|proposal/near-after:いる。
-4|proposal/near-after:いる」
3|proposal/near-after:いるが
-3|proposal/near-after:いると
-3|proposal/near-after:いる所
-3|proposal/near-after:い考
-3|proposal/near-after:い考え
-3|proposal/near-after:う「
-3|proposal/near-after:う「野
3|proposal/near-after:うよ
-4|proposal/near-after:う主
-4|proposal/near-after:う主張
7|proposal/near-after:う提
3|proposal/near-after:う提案
4|proposal/near-after:う提言
5|proposal/near-after:う求
3|proposal/near-after:う求め
-3|proposal/near-after:う話が
-4|proposal/near-after:えか
-4|proposal/near-after:えかね
3|proposal/near-after:えて
3|proposal/near-after:えてい
12|proposal/near-after:える
3|proposal/near-after:える。
-4|proposal/near-after:か#
-3|proposal/near-after:か#な
-7|proposal/near-after:か、
-3|proposal/near-after:か、国
-4|proposal/near-after:かが
3|proposal/near-after:から
3|proposal/near-after:が#
-6|proposal/near-after:があ
-7|proposal/near-after:がある
3|proposal/near-after:がつ
3|proposal/near-after:がつく
-5|proposal/near-after:が並
-5|proposal/near-after:が並ん
4|proposal/near-after:が出
3|proposal/near-after:が出て
3|proposal/near-after:が報
3|proposal/near-after:が報告
-3|proposal/near-after:が抗
-3|proposal/near-after:が抗議
3|proposal/near-after:が持
3|proposal/near-after:が持論
-3|proposal/near-after:が政
-3|proposal/near-after:が政府
-3|proposal/near-after:が新
-3|proposal/near-after:が新聞
3|proposal/near-after:が望
3|proposal/near-after:が望ま
-3|proposal/near-after:が検
-3|proposal/near-after:が検討
-4|proposal/near-after:が浮
-4|proposal/near-after:が浮上
3|proposal/near-after:が相
3|proposal/near-after:が相次
-4|proposal/near-after:が続
-4|proposal/near-after:が続く
4|proposal/near-after:が講
4|proposal/near-after:が講演
3|proposal/near-after:が飛
3|proposal/near-after:が飛び
-3|proposal/near-after:が首
-3|proposal/near-after:が首相
11|proposal/near-after:きだ
5|proposal/near-after:きだ」
5|proposal/near-after:きだと
4|proposal/near-after:きで
4|proposal/near-after:きであ
4|proposal/near-after:き上
4|proposal/near-after:き上げ
8|proposal/near-after:き込
6|proposal/near-after:き込む
3|proposal/near-after:く。政
-6|proposal/near-after:くに
-6|proposal/near-after:くに達
3|proposal/near-after:くら
3|proposal/near-after:くらい
-3|proposal/near-after:けら
-3|proposal/near-after:けられ
-7|proposal/near-after:ける
-3|proposal/near-after:けるNATO
4|proposal/near-after:げる
3|proposal/near-after:げるの
5|proposal/near-after:げるよ
-3|proposal/near-after:げる案
7|proposal/near-after:こと
4|proposal/near-after:ことに
-3|proposal/near-after:ころ
-3|proposal/near-after:ころと
-4|proposal/near-after:さず
-3|proposal/near-after:さず進
5|proposal/near-after:され
5|proposal/near-after:されか
-7|proposal/near-after:し、
-4|proposal/near-after:し、調
-5|proposal/near-after:しい」
3|proposal/near-after:しいと
3|proposal/near-after:した
3|proposal/near-after:した。
-5|proposal/near-after:したい
5|proposal/near-after:しだ
5|proposal/near-after:しだと
-11|proposal/near-after:して
-5|proposal/near-after:してい
-3|proposal/near-after:してお
-3|proposal/near-after:しど
-3|proposal/near-after:しどこ
-3|proposal/near-after:しを」
-5|proposal/near-after:し合
-8|proposal/near-after:す。
4|proposal/near-after:す」
4|proposal/near-after:す」と
-3|proposal/near-after:すとい
-4|proposal/near-after:すに
-3|proposal/near-after:すにと
10|proposal/near-after:すべ
10|proposal/near-after:すべき
6|proposal/near-after:すよ
5|proposal/near-after:すよう
-14|proposal/near-after:する
-5|proposal/near-after:する0
-5|proposal/near-after:する。
6|proposal/near-after:するこ
4|proposal/near-after:すると
-4|proposal/near-after:するよ
-3|proposal/near-after:する余
5|proposal/near-after:する声
3|proposal/near-after:する提
-10|proposal/near-after:する案
-3|proposal/near-after:す意
-3|proposal/near-after:す意欲
-9|proposal/near-after:す案
-3|proposal/near-after:す案が
-4|proposal/near-after:す案で
-3|proposal/near-after:ず進
-3|proposal/near-after:ず進め
3|proposal/near-after:せな
3|proposal/near-after:せない
-3|proposal/near-after:せよ_
6|proposal/near-after:た。
4|proposal/near-after:たい。
-4|proposal/near-after:たいと
-3|proposal/near-after:たい考
3|proposal/near-after:たの
3|proposal/near-after:たのは
3|proposal/near-after:た数
3|proposal/near-after:た数字
12|proposal/near-after:だ。
3|proposal/near-after:だ」
4|proposal/near-after:だ」と
3|proposal/near-after:だっ
17|proposal/near-after:だと
3|proposal/near-after:だとい
5|proposal/near-after:だと批
-3|proposal/near-after:だと改
3|proposal/near-after:った
3|proposal/near-after:った数
-3|proposal/near-after:ってい
-4|proposal/near-after:つい
-4|proposal/near-after:ついて
3|proposal/near-after:つく
3|proposal/near-after:つく。
-3|proposal/near-after:つとい
-3|proposal/near-after:づけ
-3|proposal/near-after:づける
-3|proposal/near-after:て、
-4|proposal/near-after:てい
5|proposal/near-after:ていた
-7|proposal/near-after:ている
-3|proposal/near-after:てる
-3|proposal/near-after:て述
-3|proposal/near-after:て述べ
5|proposal/near-after:であ
3|proposal/near-after:である
-5|proposal/near-after:でい
-5|proposal/near-after:でいた
-4|proposal/near-after:でに
-3|proposal/near-after:でに決
-4|proposal/near-after:では、
3|proposal/near-after:では不
5|proposal/near-after:でも
-3|proposal/near-after:で市
-3|proposal/near-after:で市民
-3|proposal/near-after:で手
-3|proposal/near-after:で手を
-7|proposal/near-after:で政
-7|proposal/near-after:で政府
-3|proposal/near-after:で検
-3|proposal/near-after:で検討
3|proposal/near-after:で浮
3|proposal/near-after:で浮上
-4|proposal/near-after:で消
-4|proposal/near-after:で消え
3|proposal/near-after:と、
3|proposal/near-after:といっ
-3|proposal/near-after:とし
4|proposal/near-after:とした
-4|proposal/near-after:として
-3|proposal/near-after:としど
-5|proposal/near-after:とす
-5|proposal/near-after:とする
-3|proposal/near-after:とどめ
4|proposal/near-after:とに
3|proposal/near-after:とに慎
5|proposal/near-after:との
3|proposal/near-after:との声
-4|proposal/near-after:との意
5|proposal/near-after:との見
-3|proposal/near-after:とみ
-3|proposal/near-after:とみる
-7|proposal/near-after:とも
-3|proposal/near-after:とも目
-7|proposal/near-after:とも述
6|proposal/near-after:と主
6|proposal/near-after:と主張
3|proposal/near-after:と予
3|proposal/near-after:と予想
3|proposal/near-after:と公
3|proposal/near-after:と公約
-3|proposal/near-after:と報
-3|proposal/near-after:と報じ
5|proposal/near-after:と批
5|proposal/near-after:と批判
-3|proposal/near-after:と改
-3|proposal/near-after:と改め
-5|proposal/near-after:と明
5|proposal/near-after:と気
5|proposal/near-after:と気を
5|proposal/near-after:と言
5|proposal/near-after:と語
-3|proposal/near-after:どこ
-3|proposal/near-after:どころ
-3|proposal/near-after:どめ
6|proposal/near-after:ない
3|proposal/near-after:ないか
3|proposal/near-after:ないと
3|proposal/near-after:なし
-3|proposal/near-after:なの
-3|proposal/near-after:なのか
-3|proposal/near-after:なら年
3|proposal/near-after:なら説
3|proposal/near-after:な意
3|proposal/near-after:な意見
3|proposal/near-after:に_
3|proposal/near-after:に_自
7|proposal/near-after:に」
5|proposal/near-after:に」_
-4|proposal/near-after:につ
-4|proposal/near-after:につい
4|proposal/near-after:にな
-5|proposal/near-after:に上
-3|proposal/near-after:に上げ
-3|proposal/near-after:に出
-3|proposal/near-after:に出て
3|proposal/near-after:に増額
-3|proposal/near-after:に安
-3|proposal/near-after:に安保
6|proposal/near-after:に慎
6|proposal/near-after:に慎重
5|proposal/near-after:に戻
4|proposal/near-after:に戻す
-3|proposal/near-after:に提出
-4|proposal/near-after:に決
-3|proposal/near-after:に決ま
-5|proposal/near-after:に示
-3|proposal/near-after:に示さ
-5|proposal/near-after:に達
-5|proposal/near-after:に達す
-3|proposal/near-after:のか#
-3|proposal/near-after:のか、
3|proposal/near-after:のが
3|proposal/near-after:のが望
-4|proposal/near-after:の上
-3|proposal/near-after:の上積
5|proposal/near-after:の下
5|proposal/near-after:の下限
6|proposal/near-after:の声
3|proposal/near-after:の引
3|proposal/near-after:の引き
-5|proposal/near-after:の後
-4|proposal/near-after:の意
-4|proposal/near-after:の意見
-3|proposal/near-after:の暮
-3|proposal/near-after:の暮ら
4|proposal/near-after:の検
4|proposal/near-after:の検討
6|proposal/near-after:の水
5|proposal/near-after:の水増
3|proposal/near-after:の異
3|proposal/near-after:の異常
4|proposal/near-after:の目
6|proposal/near-after:の見
5|proposal/near-after:の見方
-3|proposal/near-after:の警
-3|proposal/near-after:の警戒
-3|proposal/near-after:は、
-4|proposal/near-after:は、年
-4|proposal/near-after:は「
-4|proposal/near-after:は「早
3|proposal/near-after:は不
-5|proposal/near-after:は先
-5|proposal/near-after:は先送
4|proposal/near-after:は医
4|proposal/near-after:は医療
4|proposal/near-after:は必
3|proposal/near-after:は必要
-7|proposal/near-after:は欲
-7|proposal/near-after:は欲し
3|proposal/near-after:び交
3|proposal/near-after:び交う
-4|proposal/near-after:へ、
-4|proposal/near-after:へ、政
9|proposal/near-after:への
3|proposal/near-after:への引
4|proposal/near-after:へ最
4|proposal/near-after:へ最終
-3|proposal/near-after:べ、DATE
16|proposal/near-after:べき
11|proposal/near-after:べきだ
4|proposal/near-after:べきで
-6|proposal/near-after:べた
-7|proposal/near-after:べた。
4|proposal/near-after:ましい
-5|proposal/near-after:ました
-4|proposal/near-after:ます
-3|proposal/near-after:ます。
-3|proposal/near-after:まっ
-3|proposal/near-after:まって
-3|proposal/near-after:みる
-3|proposal/near-after:みる。
5|proposal/near-after:むよ
5|proposal/near-after:むよう
-3|proposal/near-after:めぐ
3|proposal/near-after:めた
-3|proposal/near-after:めて述
4|proposal/near-after:める
-3|proposal/near-after:めるの
3|proposal/near-after:めるべ
4|proposal/near-after:も、
3|proposal/near-after:も、政
-3|proposal/near-after:も念
-3|proposal/near-after:も念頭
-3|proposal/near-after:も浮
-3|proposal/near-after:も目
-3|proposal/near-after:も目指
-5|proposal/near-after:も示
-3|proposal/near-after:も示し
-7|proposal/near-after:も述
-7|proposal/near-after:も述べ
-3|proposal/near-after:も選
-3|proposal/near-after:も選択
-3|proposal/near-after:やす
5|proposal/near-after:やすべ
-9|proposal/near-after:やす案
5|proposal/near-after:やむ
-3|proposal/near-after:よ_
-3|proposal/near-after:よ_国
15|proposal/near-after:よう
-4|proposal/near-after:よう主
7|proposal/near-after:よう提
5|proposal/near-after:よう求
-3|proposal/near-after:より地
-3|proposal/near-after:ら、す
5|proposal/near-after:らい
-3|proposal/near-after:らしを
-4|proposal/near-after:られ
-3|proposal/near-after:られな
-3|proposal/near-after:ら年
3|proposal/near-after:ら説
3|proposal/near-after:ら説明
-4|proposal/near-after:り、
-3|proposal/near-after:り、調
-3|proposal/near-after:り向
-3|proposal/near-after:り向け
-3|proposal/near-after:り地
-3|proposal/near-after:り地方
3|proposal/near-after:り込
3|proposal/near-after:る#
3|proposal/near-after:る#も
-5|proposal/near-after:る0
-5|proposal/near-after:る0案
-3|proposal/near-after:るNATO
-3|proposal/near-after:るNATO氏
5|proposal/near-after:る。
-3|proposal/near-after:る」と
-5|proposal/near-after:るか
3|proposal/near-after:るが
6|proposal/near-after:るが、
4|proposal/near-after:るこ
4|proposal/near-after:ること
-6|proposal/near-after:るとい
3|proposal/near-after:ると予
-4|proposal/near-after:ると述
-3|proposal/near-after:るなら
-3|proposal/near-after:るの
5|proposal/near-after:るべ
5|proposal/near-after:るべき
-5|proposal/near-after:る一
-5|proposal/near-after:る一方
-3|proposal/near-after:る余力
5|proposal/near-after:る声
5|proposal/near-after:る声が
-3|proposal/near-after:る所
-3|proposal/near-after:る所得
3|proposal/near-after:る提
3|proposal/near-after:る提言
-18|proposal/near-after:る案
-6|proposal/near-after:る案が
-4|proposal/near-after:る案で
-3|proposal/near-after:る案の
3|proposal/near-after:る案も
-6|proposal/near-after:る案を
5|proposal/near-after:れか
5|proposal/near-after:れかね
5|proposal/near-after:れた
4|proposal/near-after:れた。
-3|proposal/near-after:れない
-3|proposal/near-after:ろと
-3|proposal/near-after:ろとみ
-3|proposal/near-after:われ
-3|proposal/near-after:をDATEに
4|proposal/near-after:を」
-4|proposal/near-after:をめ
3|proposal/near-after:を併
3|proposal/near-after:を併記
-4|proposal/near-after:を充
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
3|proposal/near-after:を念
-4|proposal/near-after:を打
-3|proposal/near-after:を打つ
-3|proposal/near-after:を打診
-3|proposal/near-after:を振り
4|proposal/near-after:を掲
3|proposal/near-after:を掲げ
3|proposal/near-after:を新
3|proposal/near-after:を新目
-6|proposal/near-after:を明
5|proposal/near-after:を書
5|proposal/near-after:を書き
-11|proposal/near-after:を検
-11|proposal/near-after:を検討
3|proposal/near-after:を確
3|proposal/near-after:を確保
7|proposal/near-after:を示
5|proposal/near-after:を示す
3|proposal/near-after:を織
3|proposal/near-after:を織り
-3|proposal/near-after:を落
-3|proposal/near-after:を落と
-5|proposal/near-after:を記
-3|proposal/near-after:を記す
-5|proposal/near-after:を設
-5|proposal/near-after:を設け
3|proposal/near-after:を超
3|proposal/near-after:を超え
-6|proposal/near-after:を軸
-6|proposal/near-after:を軸に
-5|proposal/near-after:んで
-5|proposal/near-after:んでい
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
-5|proposal/near-after:一方
-5|proposal/near-after:一而
-5|proposal/near-after:一而足
-3|proposal/near-after:上_安
3|proposal/near-after:上_連
5|proposal/near-after:上」
3|proposal/near-after:上と
5|proposal/near-after:上とす
4|proposal/near-after:上に
-5|proposal/near-after:上も
-5|proposal/near-after:上も念
-4|proposal/near-after:上を提
-3|proposal/near-after:上下
-5|proposal/near-after:上方
-5|proposal/near-after:上方案
-6|proposal/near-after:上積
-6|proposal/near-after:上積み
3|proposal/near-after:上风
3|proposal/near-after:上风,
-5|proposal/near-after:下届
-5|proposal/near-after:下届议
5|proposal/near-after:下限
5|proposal/near-after:下限を
-5|proposal/near-after:不一
-5|proposal/near-after:不一而
3|proposal/near-after:不会
-3|proposal/near-after:不肯
-3|proposal/near-after:不要
-3|proposal/near-after:不要加
-4|proposal/near-after:世論
-4|proposal/near-after:世論調
-3|proposal/near-after:两案
-3|proposal/near-after:两案,
-5|proposal/near-after:並ん
-5|proposal/near-after:並んで
-3|proposal/near-after:中に
-3|proposal/near-after:中に安
-3|proposal/near-after:为阶
-3|proposal/near-after:为阶段
5|proposal/near-after:主张
3|proposal/near-after:主张占
4|proposal/near-after:主張
7|proposal/near-after:主張す
3|proposal/near-after:予想
3|proposal/near-after:予想し
3|proposal/near-after:于DATE前
3|proposal/near-after:交う
3|proposal/near-after:交う。
-3|proposal/near-after:亿日元
4|proposal/near-after:以上
5|proposal/near-after:以上」
3|proposal/near-after:以上と
4|proposal/near-after:以上に
-5|proposal/near-after:以上も
-5|proposal/near-after:以上方
3|proposal/near-after:以内に
-3|proposal/near-after:会。
-3|proposal/near-after:会前
-3|proposal/near-after:会前で
-4|proposal/near-after:会的
3|proposal/near-after:会議が
-4|proposal/near-after:会避
-4|proposal/near-after:会避免
5|proposal/near-after:会長
4|proposal/near-after:会長が
3|proposal/near-after:但LAND
3|proposal/near-after:但LAND持
-4|proposal/near-after:但会
-4|proposal/near-after:但会避
-3|proposal/near-after:余力
-3|proposal/near-after:余力は
4|proposal/near-after:併記
-4|proposal/near-after:保0
-4|proposal/near-after:保0文
4|proposal/near-after:保す
3|proposal/near-after:保留
3|proposal/near-after:保留态
-3|proposal/near-after:元\"
-3|proposal/near-after:元\"。
3|proposal/near-after:元国
3|proposal/near-after:元国防
3|proposal/near-after:元高
3|proposal/near-after:元高官
-3|proposal/near-after:充て
-3|proposal/near-after:充てる
-4|proposal/near-after:兆円規
-3|proposal/near-after:先增
-3|proposal/near-after:先增#
-5|proposal/near-after:先送
-5|proposal/near-after:先送り
-4|proposal/near-after:免大
-4|proposal/near-after:免大起
4|proposal/near-after:入り
4|proposal/near-after:入れ
-3|proposal/near-after:入宪
-3|proposal/near-after:入宪法
6|proposal/near-after:公約
3|proposal/near-after:公約し
3|proposal/near-after:公表
4|proposal/near-after:公表へ
-3|proposal/near-after:共识
3|proposal/near-after:内で浮
3|proposal/near-after:内に
-3|proposal/near-after:内却
-3|proposal/near-after:内却嫌
-4|proposal/near-after:円規
-4|proposal/near-after:円規模
-3|proposal/near-after:写入
-3|proposal/near-after:写入宪
3|proposal/near-after:准。
-3|proposal/near-after:出0
-3|proposal/near-after:出0万
4|proposal/near-after:出は
4|proposal/near-after:出は医
5|proposal/near-after:判さ
5|proposal/near-after:判され
-3|proposal/near-after:到#不
6|proposal/near-after:削減
-3|proposal/near-after:前で
-3|proposal/near-after:前で市
3|proposal/near-after:前敲
3|proposal/near-after:前敲定
-4|proposal/near-after:割れ
-4|proposal/near-after:割れる
-3|proposal/near-after:力は
-3|proposal/near-after:力はな
-3|proposal/near-after:加#
-5|proposal/near-after:加税
-3|proposal/near-after:加税?
3|proposal/near-after:务实
-3|proposal/near-after:势。
5|proposal/near-after:勧告
3|proposal/near-after:勧告し
4|proposal/near-after:医療
4|proposal/near-after:医療を
-3|proposal/near-after:十年每
-5|proposal/near-after:協議
-3|proposal/near-after:協議で
3|proposal/near-after:占上
3|proposal/near-after:占上风
-3|proposal/near-after:却嫌
-3|proposal/near-after:却嫌少
3|proposal/near-after:反対」
-4|proposal/near-after:只说
3|proposal/near-after:台」
3|proposal/near-after:台」に
-7|proposal/near-after:右。
-3|proposal/near-after:后者
-3|proposal/near-after:后者需
-3|proposal/near-after:向け
-3|proposal/near-after:向ける
-4|proposal/near-after:否割
-4|proposal/near-after:否割れ
3|proposal/near-after:告し
3|proposal/near-after:告書
8|proposal/near-after:唱え
5|proposal/near-after:唱える
-3|proposal/near-after:国会前
4|proposal/near-after:国債
-3|proposal/near-after:地方
-3|proposal/near-after:地方の
-4|proposal/near-after:報じ
3|proposal/near-after:報告
3|proposal/near-after:報告書
5|proposal/near-after:増し
5|proposal/near-after:増しだ
-3|proposal/near-after:増や
-3|proposal/near-after:増やす
5|proposal/near-after:増額
-3|proposal/near-after:增#
-3|proposal/near-after:增#。
-3|proposal/near-after:增加#
3|proposal/near-after:壊、
3|proposal/near-after:壊、DATE
8|proposal/near-after:声が
3|proposal/near-after:声が出
3|proposal/near-after:多。
-3|proposal/near-after:多出
-3|proposal/near-after:多出0
-4|proposal/near-after:大落
-4|proposal/near-after:大落。
-4|proposal/near-after:大起
-4|proposal/near-after:大起大
-3|proposal/near-after:嫌少
3|proposal/near-after:字が飛
-4|proposal/near-after:守防
-4|proposal/near-after:守防衛
-6|proposal/near-after:安保
-4|proposal/near-after:安保0
3|proposal/near-after:官が
3|proposal/near-after:官に
3|proposal/near-after:定。
3|proposal/near-after:实质
3|proposal/near-after:实质标
-3|proposal/near-after:実的だ
-3|proposal/near-after:宪法
-3|proposal/near-after:宪法。
3|proposal/near-after:家は
4|proposal/near-after:審議
4|proposal/near-after:審議入
3|proposal/near-after:对立
3|proposal/near-after:対」
-4|proposal/near-after:専守
-4|proposal/near-after:専守防
-3|proposal/near-after:将多
-3|proposal/near-after:将多出
-5|proposal/near-after:届议
-5|proposal/near-after:届议会
3|proposal/near-after:崩壊
3|proposal/near-after:崩壊、
-7|proposal/near-after:左右
-7|proposal/near-after:左右。
-3|proposal/near-after:市民
-3|proposal/near-after:市民が
-6|proposal/near-after:年0
-4|proposal/near-after:年0兆
-3|proposal/near-after:年增
-3|proposal/near-after:年增加
-3|proposal/near-after:年每
-3|proposal/near-after:年每年
4|proposal/near-after:広げ
-6|proposal/near-after:府検
-6|proposal/near-after:府検討
3|proposal/near-after:度。
5|proposal/near-after:度を
3|proposal/near-after:度を新
4|proposal/near-after:引き
4|proposal/near-after:引き上
3|proposal/near-after:张占
3|proposal/near-after:张占上
-4|proposal/near-after:張し、
4|proposal/near-after:張した
7|proposal/near-after:張す
6|proposal/near-after:張する
3|proposal/near-after:很远
-3|proposal/near-after:得る
-3|proposal/near-after:得ると
-5|proposal/near-after:得税
-6|proposal/near-after:心」
-4|proposal/near-after:心」を
12|proposal/near-after:必要
7|proposal/near-after:必要」
3|proposal/near-after:必要だ
-3|proposal/near-after:快DATE
-3|proposal/near-after:念せ
-3|proposal/near-after:念せよ
-5|proposal/near-after:念頭」
5|proposal/near-after:念頭に
3|proposal/near-after:态。
3|proposal/near-after:态度
3|proposal/near-after:态度。
3|proposal/near-after:想し
3|proposal/near-after:想した
-3|proposal/near-after:意欲
-3|proposal/near-after:意欲を
3|proposal/near-after:意見も
11|proposal/near-after:慎重
4|proposal/near-after:慎重だ
4|proposal/near-after:慎重な
-3|proposal/near-after:戒招
-3|proposal/near-after:戒招く
-8|proposal/near-after:戦略
-6|proposal/near-after:戦略で
4|proposal/near-after:戻す
3|proposal/near-after:戻す」
-5|proposal/near-after:所得
-5|proposal/near-after:所得税
-3|proposal/near-after:手を打
3|proposal/near-after:才是
-3|proposal/near-after:打つ
-3|proposal/near-after:打つと
-3|proposal/near-after:打診
-3|proposal/near-after:打診し
5|proposal/near-after:批判
5|proposal/near-after:批判さ
3|proposal/near-after:抑止
-3|proposal/near-after:投資
-3|proposal/near-after:投资
-3|proposal/near-after:抗議
-5|proposal/near-after:択肢
-3|proposal/near-after:択肢に
-6|proposal/near-after:抱负
-3|proposal/near-after:招く
-3|proposal/near-after:括号
3|proposal/near-after:持保
3|proposal/near-after:持保留
4|proposal/near-after:持論
-5|proposal/near-after:指し
-5|proposal/near-after:指した
3|proposal/near-after:指す
3|proposal/near-after:指すよ
3|proposal/near-after:挙へ
-3|proposal/near-after:振り
-3|proposal/near-after:振り向
4|proposal/near-after:排除
9|proposal/near-after:掲げ
3|proposal/near-after:掲げる
4|proposal/near-after:提案し
23|proposal/near-after:提言
6|proposal/near-after:提言し
3|proposal/near-after:提言す
3|proposal/near-after:提言の
5|proposal/near-after:提言へ
3|proposal/near-after:提言を
4|proposal/near-after:提言案
-3|proposal/near-after:改め
-3|proposal/near-after:改めて
-4|proposal/near-after:改定
-4|proposal/near-after:攻防
-9|proposal/near-after:政府
-6|proposal/near-after:政府検
3|proposal/near-after:政治
3|proposal/near-after:政治家
5|proposal/near-after:数字
3|proposal/near-after:数字が
3|proposal/near-after:敲定
3|proposal/near-after:敲定。
-4|proposal/near-after:整が
-4|proposal/near-after:整が続
-5|proposal/near-after:文書
-6|proposal/near-after:文書改
-3|proposal/near-after:断念
-3|proposal/near-after:断念せ
-5|proposal/near-after:新目
-4|proposal/near-after:新目标
-3|proposal/near-after:新聞
-3|proposal/near-after:新聞に
-3|proposal/near-after:方の
-3|proposal/near-after:方の暮
-10|proposal/near-after:方案
-6|proposal/near-after:方案,
-5|proposal/near-after:方案浮
-3|proposal/near-after:日元
-3|proposal/near-after:日元\"
-3|proposal/near-after:早晩
-3|proposal/near-after:早晩避
3|proposal/near-after:明が
3|proposal/near-after:明がつ
-3|proposal/near-after:明記す
4|proposal/near-after:是#
3|proposal/near-after:是#?
-3|proposal/near-after:晩避
-3|proposal/near-after:晩避け
-3|proposal/near-after:暮ら
-3|proposal/near-after:暮らし
8|proposal/near-after:書き
8|proposal/near-after:書き込
-6|proposal/near-after:書改
-6|proposal/near-after:書改定
-3|proposal/near-after:最快
-3|proposal/near-after:最快DATE
4|proposal/near-after:最終調
3|proposal/near-after:有識
3|proposal/near-after:有識者
3|proposal/near-after:望ま
3|proposal/near-after:望まし
-6|proposal/near-after:期戦
-6|proposal/near-after:期戦略
-3|proposal/near-after:未理
-3|proposal/near-after:未理会
4|proposal/near-after:査会
-4|proposal/near-after:标。
3|proposal/near-after:标准。
-3|proposal/near-after:标造
-3|proposal/near-after:标造势
-9|proposal/near-after:案,
-3|proposal/near-after:案,\"
-3|proposal/near-after:案,后
-3|proposal/near-after:案_
-3|proposal/near-after:案、
-3|proposal/near-after:案、専
-3|proposal/near-after:案。
-19|proposal/near-after:案が
-5|proposal/near-after:案が並
-4|proposal/near-after:案が浮
4|proposal/near-after:案し
4|proposal/near-after:案して
-7|proposal/near-after:案で
-4|proposal/near-after:案です
-4|proposal/near-after:案では
-3|proposal/near-after:案に
-3|proposal/near-after:案も浮
-5|proposal/near-after:案を
4|proposal/near-after:案を併
4|proposal/near-after:案を審
-6|proposal/near-after:案浮
-5|proposal/near-after:案浮现
-23|proposal/near-after:検討
-5|proposal/near-after:検討_
-10|proposal/near-after:検討し
-3|proposal/near-after:検討す
-3|proposal/near-after:検討に
6|proposal/near-after:検討を
4|proposal/near-after:標と
4|proposal/near-after:標に
3|proposal/near-after:標にす
-4|proposal/near-after:模の
-4|proposal/near-after:模の上
3|proposal/near-after:次い
3|proposal/near-after:次いだ
3|proposal/near-after:次官
-6|proposal/near-after:次期
-6|proposal/near-after:次期戦
-7|proposal/near-after:欲し
-7|proposal/near-after:欲しい
-3|proposal/near-after:欲を
4|proposal/near-after:歳出
4|proposal/near-after:歳出は
-3|proposal/near-after:段目
-3|proposal/near-after:段目标
-3|proposal/near-after:每年增
-3|proposal/near-after:氏の
-6|proposal/near-after:民が
-3|proposal/near-after:民が抗
-3|proposal/near-after:民が首
-3|proposal/near-after:民に示
6|proposal/near-after:民提
6|proposal/near-after:民提言
5|proposal/near-after:気を
5|proposal/near-after:水増
5|proposal/near-after:水増し
3|proposal/near-after:水準
3|proposal/near-after:水準も
8|proposal/near-after:求め
3|proposal/near-after:求めて
-5|proposal/near-after:決ま
-5|proposal/near-after:決まっ
3|proposal/near-after:治家
3|proposal/near-after:治家は
-3|proposal/near-after:法。
4|proposal/near-after:法案
4|proposal/near-after:法案を
3|proposal/near-after:派对
3|proposal/near-after:派对立
-5|proposal/near-after:浮现
-4|proposal/near-after:消え
-5|proposal/near-after:源は
-4|proposal/near-after:源は先
-3|proposal/near-after:準」
3|proposal/near-after:準も
-3|proposal/near-after:点と
-3|proposal/near-after:理会
-3|proposal/near-after:理会。
3|proposal/near-after:留态
3|proposal/near-after:留态度
-6|proposal/near-after:略で
-6|proposal/near-after:略で政
3|proposal/near-after:異常
4|proposal/near-after:療を
4|proposal/near-after:療を削
3|proposal/near-after:的」
-3|proposal/near-after:的だ」
3|proposal/near-after:的主
3|proposal/near-after:的主张
3|proposal/near-after:的实
3|proposal/near-after:的实质
-4|proposal/near-after:的新
-5|proposal/near-after:的新目
-3|proposal/near-after:的方案
-5|proposal/near-after:目指し
3|proposal/near-after:目指す
-7|proposal/near-after:目标
-4|proposal/near-after:目标。
-3|proposal/near-after:目标造
4|proposal/near-after:目標と
4|proposal/near-after:目標に
3|proposal/near-after:相次
3|proposal/near-after:相次い
5|proposal/near-after:確保
4|proposal/near-after:確保す
-4|proposal/near-after:示さず
-4|proposal/near-after:示した
-5|proposal/near-after:示すべ
3|proposal/near-after:社民
4|proposal/near-after:程度
5|proposal/near-after:程度を
-3|proposal/near-after:税?
-3|proposal/near-after:税?」
-8|proposal/near-after:積み
3|proposal/near-after:立崩
3|proposal/near-after:立崩壊
3|proposal/near-after:約し
3|proposal/near-after:約した
3|proposal/near-after:約を
4|proposal/near-after:終調
4|proposal/near-after:終調整
-3|proposal/near-after:続く
-3|proposal/near-after:続く。
3|proposal/near-after:総選
3|proposal/near-after:総選挙
3|proposal/near-after:織り
3|proposal/near-after:織り込
-3|proposal/near-after:续十
-3|proposal/near-after:续十年
3|proposal/near-after:考え
3|proposal/near-after:者会
3|proposal/near-after:者会議
-3|proposal/near-after:者需
-3|proposal/near-after:者需要
-5|proposal/near-after:而足
-5|proposal/near-after:而足。
-3|proposal/near-after:聞に
-3|proposal/near-after:聞に出
-3|proposal/near-after:肢に
8|proposal/near-after:自民
-3|proposal/near-after:自民が
6|proposal/near-after:自民提
-4|proposal/near-after:落。
-3|proposal/near-after:落と
-3|proposal/near-after:落とし
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
-3|proposal/near-after:要连
-3|proposal/near-after:要连续
3|proposal/near-after:見が相
3|proposal/near-after:見も
5|proposal/near-after:見方
-3|proposal/near-after:規模
-4|proposal/near-after:規模の
3|proposal/near-after:視野
-6|proposal/near-after:視野_
4|proposal/near-after:視野に
3|proposal/near-after:言い
4|proposal/near-after:言し
4|proposal/near-after:言した
3|proposal/near-after:言す
3|proposal/near-after:言する
3|proposal/near-after:言の
3|proposal/near-after:言の異
5|proposal/near-after:言へ
3|proposal/near-after:言を
4|proposal/near-after:言案
-5|proposal/near-after:討_
-4|proposal/near-after:討_財
-10|proposal/near-after:討し
-9|proposal/near-after:討して
-3|proposal/near-after:討す
-5|proposal/near-after:討する
-3|proposal/near-after:討に
-3|proposal/near-after:討に入
6|proposal/near-after:討を
-6|proposal/near-after:記す
-3|proposal/near-after:記すに
-3|proposal/near-after:記する
-5|proposal/near-after:設け
4|proposal/near-after:訴え
-3|proposal/near-after:診し
-3|proposal/near-after:診した
-4|proposal/near-after:試算
-3|proposal/near-after:話が
-3|proposal/near-after:話が新
-4|proposal/near-after:話し
-5|proposal/near-after:話し合
5|proposal/near-after:説明
3|proposal/near-after:説明が
-6|proposal/near-after:調整
-4|proposal/near-after:調整が
4|proposal/near-after:調査会
4|proposal/near-after:論_
4|proposal/near-after:論_歳
-3|proposal/near-after:論、
-3|proposal/near-after:論、ア
3|proposal/near-after:論は
3|proposal/near-after:論争
3|proposal/near-after:論浮
3|proposal/near-after:論浮上
-4|proposal/near-after:論調
-4|proposal/near-after:論調査
4|proposal/near-after:講演
3|proposal/near-after:識者
3|proposal/near-after:識者会
-3|proposal/near-after:警戒
-3|proposal/near-after:警戒招
3|proposal/near-after:議が
3|proposal/near-after:議が報
-3|proposal/near-after:議で
-3|proposal/near-after:議会
4|proposal/near-after:議入
4|proposal/near-after:議入り
4|proposal/near-after:議論
-3|proposal/near-after:議論、
3|proposal/near-after:議論は
-5|proposal/near-after:议会
-5|proposal/near-after:议会的
-4|proposal/near-after:说是
-5|proposal/near-after:財源は
-4|proposal/near-after:賛否割
3|proposal/near-after:质标
3|proposal/near-after:质标准
-4|proposal/near-after:起大
-4|proposal/near-after:起大落
3|proposal/near-after:超_
3|proposal/near-after:超_自
3|proposal/near-after:超」
-4|proposal/near-after:超えか
3|proposal/near-after:超える
-4|proposal/near-after:超へ、
3|proposal/near-after:超への
-3|proposal/near-after:超案
-3|proposal/near-after:超案が
-5|proposal/near-after:足。
-8|proposal/near-after:軸に
6|proposal/near-after:込む
5|proposal/near-after:込むよ
-3|proposal/near-after:迈进,
-7|proposal/near-after:近く
-6|proposal/near-after:近くに
-3|proposal/near-after:近づ
-3|proposal/near-after:近づけ
3|proposal/near-after:还很
3|proposal/near-after:还很远
3|proposal/near-after:还是
3|proposal/near-after:还是#
-3|proposal/near-after:进,
-4|proposal/near-after:进,但
-3|proposal/near-after:连续
-3|proposal/near-after:连续十
-9|proposal/near-after:述べ
-6|proposal/near-after:述べた
-3|proposal/near-after:送り
-3|proposal/near-after:造势
-3|proposal/near-after:造势。
3|proposal/near-after:連立
3|proposal/near-after:連立崩
-3|proposal/near-after:進め
-3|proposal/near-after:進める
-5|proposal/near-after:達す
-5|proposal/near-after:達する
-5|proposal/near-after:選択
-5|proposal/near-after:選択肢
4|proposal/near-after:選挙
3|proposal/near-after:選挙へ
-3|proposal/near-after:避け
-3|proposal/near-after:避けら
-4|proposal/near-after:避免
-4|proposal/near-after:避免大
-3|proposal/near-after:那将
-3|proposal/near-after:那将多
4|proposal/near-after:重だ
4|proposal/near-after:重な
3|proposal/near-after:重な意
3|proposal/near-after:重工
3|proposal/near-after:重新
-6|proposal/near-after:野_
-6|proposal/near-after:野_次
4|proposal/near-after:野に
-5|proposal/near-after:野心
-4|proposal/near-after:野心」
4|proposal/near-after:長が
3|proposal/near-after:防卫
-3|proposal/near-after:防衛超
-5|proposal/near-after:阶段
-3|proposal/near-after:阶段目
4|proposal/near-after:限を
5|proposal/near-after:限を書
-3|proposal/near-after:需要
-3|proposal/near-after:需要连
-5|proposal/near-after:頭」
5|proposal/near-after:頭に
3|proposal/near-after:額を
3|proposal/near-after:額を勧
-3|proposal/near-after:額を検
3|proposal/near-after:风,
3|proposal/near-after:风,但
3|proposal/near-after:飛び
3|proposal/near-after:飛び交
5|proposal/near-after:高官
5|proposal/near-before:\",
-3|proposal/near-before:\"不
-3|proposal/near-before:\"升
-3|proposal/near-before:\"升至
-3|proposal/near-before:\"有
-3|proposal/near-before:\"有条
-3|proposal/near-before:#,
-3|proposal/near-before:#,下
-5|proposal/near-before:#,再
4|proposal/near-before:#、
4|proposal/near-before:#で
3|proposal/near-before:#で、
-4|proposal/near-before:#と
-4|proposal/near-before:#とし
-3|proposal/near-before:#に
-3|proposal/near-before:#の世
11|proposal/near-before:#を
3|proposal/near-before:#不
3|proposal/near-before:#不如
3|proposal/near-before:#以
3|proposal/near-before:#以上
-3|proposal/near-before:#再
-3|proposal/near-before:#再提
-3|proposal/near-before:#到
3|proposal/near-before:#变
-4|proposal/near-before:#左
-4|proposal/near-before:#左右
-3|proposal/near-before:#调
-3|proposal/near-before:#调高
3|proposal/near-before:#还
3|proposal/near-before:#还是
3|proposal/near-before:(GDP
3|proposal/near-before:(GDP)
-3|proposal/near-before:)之
-3|proposal/near-before:)之比
5|proposal/near-before:)的
4|proposal/near-before:)的至
3|proposal/near-before:,DATE
8|proposal/near-before:,DEFENCE
-4|proposal/near-before:,EU
17|proposal/near-before:,LAND
3|proposal/near-before:,LAND内
4|proposal/near-before:,LAND若
-4|proposal/near-before:,NATO
-3|proposal/near-before:,下
-3|proposal/near-before:,下届
8|proposal/near-before:,主
8|proposal/near-before:,主张
-5|proposal/near-before:,再
-4|proposal/near-before:,再视
4|proposal/near-before:,反
-4|proposal/near-before:,在
-4|proposal/near-before:,在DATE
3|proposal/near-before:,如
-4|proposal/near-before:,将
-5|proposal/near-before:,将DEFENCE
5|proposal/near-before:,市
5|proposal/near-before:,市场
4|proposal/near-before:,并
3|proposal/near-before:,应把
-6|proposal/near-before:,应逐
-3|proposal/near-before:,把
-4|proposal/near-before:,把同
-6|proposal/near-before:,拟
-3|proposal/near-before:,拟在
-3|proposal/near-before:,拟提
-6|proposal/near-before:,政
-6|proposal/near-before:,政府
4|proposal/near-before:,有
3|proposal/near-before:,有人
-3|proposal/near-before:,此
-3|proposal/near-before:,此举
-4|proposal/near-before:,腹
-4|proposal/near-before:,腹案
-3|proposal/near-before:,若
-4|proposal/near-before:,若局
6|proposal/near-before:,要
3|proposal/near-before:,要求
-7|proposal/near-before:,该
-4|proposal/near-before:,该国
-3|proposal/near-before:,该省
-3|proposal/near-before:,财
-3|proposal/near-before:,财政
-3|proposal/near-before:0兆
-4|proposal/near-before:0年程
-6|proposal/near-before:0文
-5|proposal/near-before:0文書
4|proposal/near-before::#
3|proposal/near-before::#还
3|proposal/near-before::LAND#
3|proposal/near-before::LAND为
-3|proposal/near-before::「
-3|proposal/near-before::在
-3|proposal/near-before::在DATE
-4|proposal/near-before:;LAND
-3|proposal/near-before:;LAND外
-3|proposal/near-before:A_
-4|proposal/near-before:A_0
3|proposal/near-before:BC
3|proposal/near-before:BC日
3|proposal/near-before:C日
3|proposal/near-before:C日興
7|proposal/near-before:DATE、
-5|proposal/near-before:DATEの
3|proposal/near-before:DATEの0
-5|proposal/near-before:DATEのDEFENCE
-3|proposal/near-before:DATEの会
-3|proposal/near-before:DATEの安
4|proposal/near-before:DATEま
4|proposal/near-before:DATEまで
4|proposal/near-before:DATE以
3|proposal/near-before:DATE以前
-8|proposal/near-before:DATE前
-3|proposal/near-before:DATE前,
-6|proposal/near-before:DATE前后
-6|proposal/near-before:DATE前把
6|proposal/near-before:DATE前提
-8|proposal/near-before:DATE把
-8|proposal/near-before:DATE把DEFENCE
4|proposal/near-before:DATE提
-3|proposal/near-before:DATE敲
-3|proposal/near-before:DATE敲定
-7|proposal/near-before:DATE的
-3|proposal/near-before:DATE的#
-3|proposal/near-before:DATE的数
-5|proposal/near-before:DATE达
-4|proposal/near-before:DATE达到
8|proposal/near-before:DEFENCE「
3|proposal/near-before:DEFENCE「GDP
4|proposal/near-before:DEFENCEが
-3|proposal/near-before:DEFENCEに
-3|proposal/near-before:DEFENCEに「
4|proposal/near-before:DEFENCEにつ
-12|proposal/near-before:DEFENCEの
-3|proposal/near-before:DEFENCEのGDP
-6|proposal/near-before:DEFENCEの新
-3|proposal/near-before:DEFENCEはDATE
4|proposal/near-before:DEFENCEはGDP
3|proposal/near-before:DEFENCEを
4|proposal/near-before:DEFENCEをGDP
4|proposal/near-before:DEFENCE不
-6|proposal/near-before:DEFENCE从
-3|proposal/near-before:DEFENCE从DATE
-6|proposal/near-before:DEFENCE占
-3|proposal/near-before:DEFENCE占GDP
-3|proposal/near-before:DEFENCE占比
5|proposal/near-before:DEFENCE应
-8|proposal/near-before:DEFENCE提
-3|proposal/near-before:DEFENCE提至
3|proposal/near-before:DEFENCE财
3|proposal/near-before:DEFENCE财源
-4|proposal/near-before:EUDEFENCE
-3|proposal/near-before:EU把
-3|proposal/near-before:EU把DEFENCE
-3|proposal/near-before:GDP#,
3|proposal/near-before:GDP(
3|proposal/near-before:GDP(GDP
3|proposal/near-before:GDP)
-3|proposal/near-before:GDP)之
5|proposal/near-before:GDP)的
4|proposal/near-before:GDPの
-5|proposal/near-before:GDP应
-5|proposal/near-before:GDP应否
8|proposal/near-before:GDP比
3|proposal/near-before:GDP比率
-7|proposal/near-before:GDP的
3|proposal/near-before:LAND#
3|proposal/near-before:LAND#不
12|proposal/near-before:LANDDEFENCE
5|proposal/near-before:LANDDEFENCE新
3|proposal/near-before:LAND_
-4|proposal/near-before:LAND「
6|proposal/near-before:LANDが
4|proposal/near-before:LANDが提
4|proposal/near-before:LANDでも
12|proposal/near-before:LANDの
6|proposal/near-before:LANDのDEFENCE
3|proposal/near-before:LANDの審
-3|proposal/near-before:LANDはDATE
4|proposal/near-before:LAND上
4|proposal/near-before:LAND上院
3|proposal/near-before:LAND为
3|proposal/near-before:LAND为何
-5|proposal/near-before:LAND主
-5|proposal/near-before:LAND主张
-3|proposal/near-before:LAND任
-3|proposal/near-before:LAND任期
-3|proposal/near-before:LAND会
-3|proposal/near-before:LAND会前
3|proposal/near-before:LAND党
3|proposal/near-before:LAND党首
9|proposal/near-before:LAND内
3|proposal/near-before:LAND内に
-3|proposal/near-before:LAND内部
3|proposal/near-before:LAND前
-3|proposal/near-before:LAND国防
-4|proposal/near-before:LAND在
-6|proposal/near-before:LAND在远
-3|proposal/near-before:LAND外
-3|proposal/near-before:LAND外长
-9|proposal/near-before:LAND大
-6|proposal/near-before:LAND大統
-3|proposal/near-before:LAND大胜
4|proposal/near-before:LAND安
3|proposal/near-before:LAND安全
-5|proposal/near-before:LAND官
-5|proposal/near-before:LAND官员
-6|proposal/near-before:LAND幹
-6|proposal/near-before:LAND幹部
-3|proposal/near-before:LAND应考
-3|proposal/near-before:LAND强
-3|proposal/near-before:LAND强推
-5|proposal/near-before:LAND总
-3|proposal/near-before:LAND总统
4|proposal/near-before:LAND把
4|proposal/near-before:LAND把DEFENCE
-10|proposal/near-before:LAND拟
-7|proposal/near-before:LAND拟将
-4|proposal/near-before:LAND探
-4|proposal/near-before:LAND探讨
4|proposal/near-before:LAND有
-4|proposal/near-before:LAND正
3|proposal/near-before:LAND氏
3|proposal/near-before:LAND氏は
4|proposal/near-before:LAND的
-3|proposal/near-before:LAND研
-3|proposal/near-before:LAND考
-3|proposal/near-before:LAND考虑
6|proposal/near-before:LAND若
4|proposal/near-before:LAND若能
-6|proposal/near-before:LAND要
-6|proposal/near-before:LAND要求
-5|proposal/near-before:LAND设
-5|proposal/near-before:LAND设立
-3|proposal/near-before:LAND说
-4|proposal/near-before:LAND长
-4|proposal/near-before:LAND长皮
3|proposal/near-before:LAND防
3|proposal/near-before:LAND防卫
3|proposal/near-before:MB
3|proposal/near-before:MBC
3|proposal/near-before:NATO「
5|proposal/near-before:NATO「冷
-4|proposal/near-before:NATOが
-6|proposal/near-before:NATOの
-3|proposal/near-before:NATOの目
-3|proposal/near-before:NATO在
-3|proposal/near-before:NATO在DATE
-4|proposal/near-before:NATO建
-4|proposal/near-before:NATO建言
-3|proposal/near-before:NATO把
3|proposal/near-before:NATO标
3|proposal/near-before:NATO标准
3|proposal/near-before:SM
3|proposal/near-before:SMB
3|proposal/near-before:USA氏と
3|proposal/near-before:_\"
-4|proposal/near-before:_0
-4|proposal/near-before:_0年
4|proposal/near-before:_DEFENCE
-3|proposal/near-before:_DEFENCEに
-5|proposal/near-before:_DEFENCE目
5|proposal/near-before:_LAND
3|proposal/near-before:_「LAND
3|proposal/near-before:_比
3|proposal/near-before:_比例
3|proposal/near-before:_知
3|proposal/near-before:_知事
-3|proposal/near-before:、#
-6|proposal/near-before:、DATEの
5|proposal/near-before:、DATEま
6|proposal/near-before:、DEFENCE
-3|proposal/near-before:、DEFENCEの
4|proposal/near-before:、DEFENCEを
4|proposal/near-before:、GDP
10|proposal/near-before:、LAND
3|proposal/near-before:、LANDの
3|proposal/near-before:、LAND内
-7|proposal/near-before:、NATO
4|proposal/near-before:、「
5|proposal/near-before:、与
5|proposal/near-before:、与党
-3|proposal/near-before:、中
-3|proposal/near-before:、中道
-3|proposal/near-before:、仮
-3|proposal/near-before:、仮に
3|proposal/near-before:、委
3|proposal/near-before:、委員
3|proposal/near-before:、少
3|proposal/near-before:、少な
-11|proposal/near-before:、政
-11|proposal/near-before:、政府
-5|proposal/near-before:、次
-5|proposal/near-before:、次の
3|proposal/near-before:、海
-3|proposal/near-before:、狭
-3|proposal/near-before:、狭義
5|proposal/near-before:、自
5|proposal/near-before:、自民
3|proposal/near-before:、議
3|proposal/near-before:、議会
5|proposal/near-before:「#
3|proposal/near-before:「#变
4|proposal/near-before:「DATEに
-3|proposal/near-before:「DEFENCE
8|proposal/near-before:「LAND
-3|proposal/near-before:「LANDの
9|proposal/near-before:「LANDは
-4|proposal/near-before:「い
-4|proposal/near-before:「いず
3|proposal/near-before:「せ
3|proposal/near-before:「せめ
3|proposal/near-before:「中
3|proposal/near-before:「中核
5|proposal/near-before:「冷
5|proposal/near-before:「冷戦
-3|proposal/near-before:「幅
-3|proposal/near-before:「幅」
3|proposal/near-before:「次
-3|proposal/near-before:「自前
-3|proposal/near-before:「長
-3|proposal/near-before:「長期
5|proposal/near-before:」と
-3|proposal/near-before:」持
-3|proposal/near-before:」持た
4|proposal/near-before:ある
3|proposal/near-before:い、
3|proposal/near-before:い、与
3|proposal/near-before:い」と
3|proposal/near-before:いい
3|proposal/near-before:いい、
-4|proposal/near-before:いず
-4|proposal/near-before:いずれ
4|proposal/near-before:いた
-3|proposal/near-before:いては
4|proposal/near-before:いと
3|proposal/near-before:いとし
3|proposal/near-before:え、
3|proposal/near-before:え、LAND
5|proposal/near-before:え方
5|proposal/near-before:え方に
3|proposal/near-before:か「
-3|proposal/near-before:かけ
-4|proposal/near-before:かけて
8|proposal/near-before:が、
4|proposal/near-before:が、LAND
-3|proposal/near-before:が前
-3|proposal/near-before:が年
-3|proposal/near-before:が年末
3|proposal/near-before:が意
3|proposal/near-before:が意見
5|proposal/near-before:が提
5|proposal/near-before:が提言
-5|proposal/near-before:が検
-5|proposal/near-before:が検討
4|proposal/near-before:が求
4|proposal/near-before:が求め
-5|proposal/near-before:が示
-5|proposal/near-before:が示し
3|proposal/near-before:きだ
3|proposal/near-before:きだと
3|proposal/near-before:くか
3|proposal/near-before:くか「
6|proposal/near-before:くと
6|proposal/near-before:くとも
-3|proposal/near-before:けて
-4|proposal/near-before:けてDEFENCE
-3|proposal/near-before:し、次
3|proposal/near-before:しい
3|proposal/near-before:したが
-3|proposal/near-before:した後
-5|proposal/near-before:した紙
-4|proposal/near-before:して
4|proposal/near-before:する
3|proposal/near-before:すると
-4|proposal/near-before:ずれ
3|proposal/near-before:せば
4|proposal/near-before:せめ
4|proposal/near-before:せめて
-3|proposal/near-before:せる案
4|proposal/near-before:その
3|proposal/near-before:たGDP
3|proposal/near-before:たGDP比
-4|proposal/near-before:た「
-4|proposal/near-before:た「GDP
3|proposal/near-before:たが
3|proposal/near-before:たが、
-3|proposal/near-before:たせ
-3|proposal/near-before:たせる
-3|proposal/near-before:た後
-3|proposal/near-before:た後、
-5|proposal/near-before:た紙
-5|proposal/near-before:た紙に
3|proposal/near-before:だと
-6|proposal/near-before:った
-4|proposal/near-before:てDEFENCE
-4|proposal/near-before:てDEFENCEを
4|proposal/near-before:て、
3|proposal/near-before:てに
3|proposal/near-before:てに_
3|proposal/near-before:でDEFENCE
3|proposal/near-before:でDEFENCEを
-4|proposal/near-before:で、
-3|proposal/near-before:で、DATE
3|proposal/near-before:で、LAND
-3|proposal/near-before:で「自
5|proposal/near-before:でに
5|proposal/near-before:では
6|proposal/near-before:でも
-3|proposal/near-before:と、LAND
-3|proposal/near-before:と、政
3|proposal/near-before:とい
3|proposal/near-before:といい
-3|proposal/near-before:とし
-3|proposal/near-before:とした
-3|proposal/near-before:として
3|proposal/near-before:とは
3|proposal/near-before:とは_
6|proposal/near-before:とも
4|proposal/near-before:と記
3|proposal/near-before:と記し
3|proposal/near-before:と述
3|proposal/near-before:と述べ
6|proposal/near-before:ない
4|proposal/near-before:ないと
5|proposal/near-before:なく
5|proposal/near-before:なくと
-3|proposal/near-before:にDEFENCE
3|proposal/near-before:に_
-4|proposal/near-before:に「
-3|proposal/near-before:に「幅
5|proposal/near-before:に」
5|proposal/near-before:に」_
-9|proposal/near-before:には
-3|proposal/near-before:にも
-9|proposal/near-before:によ
-7|proposal/near-before:による
3|proposal/near-before:に指
3|proposal/near-before:に指名
-3|proposal/near-before:に触
-3|proposal/near-before:に触れ
3|proposal/near-before:に響
3|proposal/near-before:に響く
4|proposal/near-before:の#
3|proposal/near-before:のDEFENCE、
-3|proposal/near-before:のDEFENCEに
3|proposal/near-before:のDEFENCEは
-4|proposal/near-before:のDEFENCEを
-5|proposal/near-before:のGDP
-5|proposal/near-before:のGDP比
3|proposal/near-before:のUSA
3|proposal/near-before:のUSA氏
3|proposal/near-before:のに
3|proposal/near-before:のは
-3|proposal/near-before:の世
-3|proposal/near-before:の世界
-3|proposal/near-before:の任
-3|proposal/near-before:の任期
-4|proposal/near-before:の会見
3|proposal/near-before:の候
3|proposal/near-before:の候補
5|proposal/near-before:の国
-3|proposal/near-before:の安保
3|proposal/near-before:の審
3|proposal/near-before:の審議
-3|proposal/near-before:の小川
-3|proposal/near-before:の抑
-3|proposal/near-before:の抑止
-4|proposal/near-before:の改
-4|proposal/near-before:の改定
-6|proposal/near-before:の新
-3|proposal/near-before:の新た
3|proposal/near-before:の有
3|proposal/near-before:の有識
3|proposal/near-before:の果
3|proposal/near-before:の果て
-3|proposal/near-before:の概
-3|proposal/near-before:の概算
5|proposal/near-before:の考
5|proposal/near-before:の考え
3|proposal/near-before:の衆
3|proposal/near-before:の衆院
-11|proposal/near-before:の議
-11|proposal/near-before:の議会
4|proposal/near-before:は#
-6|proposal/near-before:はDATE
5|proposal/near-before:はDATE、
-4|proposal/near-before:はDATEに
-4|proposal/near-before:はDATEの
-3|proposal/near-before:はDATEを
8|proposal/near-before:はDEFENCE
5|proposal/near-before:はDEFENCEを
6|proposal/near-before:はGDP
4|proposal/near-before:はGDP比
-3|proposal/near-before:はNATOの
3|proposal/near-before:は_
3|proposal/near-before:は_「
12|proposal/near-before:は、
4|proposal/near-before:は、DEFENCE
-3|proposal/near-before:は、NATO
-3|proposal/near-before:は、仮
3|proposal/near-before:は、少
-3|proposal/near-before:は、狭
5|proposal/near-before:は「
3|proposal/near-before:は「#
-4|proposal/near-before:は「い
3|proposal/near-before:は「せ
3|proposal/near-before:は「次
-3|proposal/near-before:は「長
3|proposal/near-before:べ、
3|proposal/near-before:べきだ
6|proposal/near-before:まで
4|proposal/near-before:までに
6|proposal/near-before:めて
7|proposal/near-before:める
3|proposal/near-before:めると
4|proposal/near-before:もの
-7|proposal/near-before:よる
-7|proposal/near-before:よると
4|proposal/near-before:らは
-3|proposal/near-before:るDEFENCE
-4|proposal/near-before:るDEFENCEの
3|proposal/near-before:るが
3|proposal/near-before:るが、
-5|proposal/near-before:ると、
3|proposal/near-before:るとい
3|proposal/near-before:ると記
3|proposal/near-before:るの
3|proposal/near-before:るのは
3|proposal/near-before:るべ
3|proposal/near-before:るべき
3|proposal/near-before:る前
3|proposal/near-before:る前に
-3|proposal/near-before:る案
-3|proposal/near-before:る案_
-3|proposal/near-before:れ、
-3|proposal/near-before:れ、「
3|proposal/near-before:れて
5|proposal/near-before:れる
3|proposal/near-before:れる前
-3|proposal/near-before:をGDP(
3|proposal/near-before:を定
3|proposal/near-before:を定め
5|proposal/near-before:を示
3|proposal/near-before:を示し
-5|proposal/near-before:・与
-5|proposal/near-before:・与党
3|proposal/near-before:一些
-4|proposal/near-before:一份
-3|proposal/near-before:一方
3|proposal/near-before:一部
5|proposal/near-before:上,
-3|proposal/near-before:上的
-3|proposal/near-before:上的学
4|proposal/near-before:上院
4|proposal/near-before:上院、
3|proposal/near-before:下一
4|proposal/near-before:下一个
-9|proposal/near-before:下届
-9|proposal/near-before:下届议
4|proposal/near-before:不如
4|proposal/near-before:不如LAND
-5|proposal/near-before:不排
-5|proposal/near-before:不排除
3|proposal/near-before:不满
-4|proposal/near-before:不要
-4|proposal/near-before:不设
3|proposal/near-before:与\"
8|proposal/near-before:与党
3|proposal/near-before:与党の
8|proposal/near-before:与党内
-4|proposal/near-before:专家
-5|proposal/near-before:专家会
-3|proposal/near-before:世界
-3|proposal/near-before:世界で
3|proposal/near-before:世論
3|proposal/near-before:世論調
3|proposal/near-before:业股
-6|proposal/near-before:东的
-6|proposal/near-before:东的扩
-3|proposal/near-before:中,
-4|proposal/near-before:中に
3|proposal/near-before:中央
3|proposal/near-before:中央「
4|proposal/near-before:中提
4|proposal/near-before:中提出
4|proposal/near-before:中核
3|proposal/near-before:中核で
-3|proposal/near-before:中道
-3|proposal/near-before:中道改
6|proposal/near-before:为,
-3|proposal/near-before:为,此
-8|proposal/near-before:为DATE
-3|proposal/near-before:为DATE敲
-6|proposal/near-before:为了
-6|proposal/near-before:为了应
3|proposal/near-before:为何
3|proposal/near-before:为何离
30|proposal/near-before:主张
6|proposal/near-before:主张,
4|proposal/near-before:主张DEFENCE
3|proposal/near-before:主张LAND
-4|proposal/near-before:主张今
-5|proposal/near-before:主张先
7|proposal/near-before:主张将
4|proposal/near-before:主张把
-3|proposal/near-before:主张最
3|proposal/near-before:主张的
3|proposal/near-before:主張
-3|proposal/near-before:举意
-3|proposal/near-before:举意在
-3|proposal/near-before:之比
-3|proposal/near-before:之比提
3|proposal/near-before:九州
3|proposal/near-before:九州_
-3|proposal/near-before:也代
-3|proposal/near-before:也代表
-3|proposal/near-before:也提
-6|proposal/near-before:了应
-6|proposal/near-before:了应付
-3|proposal/near-before:事務
3|proposal/near-before:事批
3|proposal/near-before:事批中
-3|proposal/near-before:于DATE
4|proposal/near-before:于GDP
3|proposal/near-before:五典
9|proposal/near-before:五年
8|proposal/near-before:五年内
3|proposal/near-before:产业
3|proposal/near-before:产业股
-15|proposal/near-before:人士
-4|proposal/near-before:人士的
-4|proposal/near-before:人士称
-3|proposal/near-before:人士认
-3|proposal/near-before:人士说
-4|proposal/near-before:今后
-4|proposal/near-before:今后应
-3|proposal/near-before:从#到
-3|proposal/near-before:从DATE
-3|proposal/near-before:从DATE的
-4|proposal/near-before:他补
-4|proposal/near-before:他补充
-5|proposal/near-before:他还
-5|proposal/near-before:他还希
-6|proposal/near-before:付LAND
-6|proposal/near-before:付LAND在
-3|proposal/near-before:代表「
6|proposal/near-before:以上
3|proposal/near-before:以前
-3|proposal/near-before:仮に
-3|proposal/near-before:仮にDEFENCE
-4|proposal/near-before:件,
-5|proposal/near-before:件,将
-4|proposal/near-before:件时
-3|proposal/near-before:件时\"
-9|proposal/near-before:任期
-3|proposal/near-before:任期中
-6|proposal/near-before:任期内
3|proposal/near-before:会では
-3|proposal/near-before:会の任
10|proposal/near-before:会は
-3|proposal/near-before:会任
-3|proposal/near-before:会任期
-5|proposal/near-before:会会
-5|proposal/near-before:会会期
-3|proposal/near-before:会前
-3|proposal/near-before:会前公
-4|proposal/near-before:会合
-4|proposal/near-before:会合で
4|proposal/near-before:会委
3|proposal/near-before:会建
3|proposal/near-before:会建议
-3|proposal/near-before:会报
-3|proposal/near-before:会报告
3|proposal/near-before:会拟
3|proposal/near-before:会拟提
-10|proposal/near-before:会期
-6|proposal/near-before:会期に
-3|proposal/near-before:会期内
9|proposal/near-before:会議
3|proposal/near-before:会議が
-5|proposal/near-before:会议将
4|proposal/near-before:会议建
5|proposal/near-before:会長
4|proposal/near-before:会長は
-3|proposal/near-before:估过
3|proposal/near-before:何离
4|proposal/near-before:例に
3|proposal/near-before:例に響
-7|proposal/near-before:保0
-7|proposal/near-before:保0文
3|proposal/near-before:保守
-3|proposal/near-before:保文
-3|proposal/near-before:保文件
4|proposal/near-before:保障
3|proposal/near-before:保障调
-4|proposal/near-before:信に
-4|proposal/near-before:信によ
-5|proposal/near-before:修订
-4|proposal/near-before:修订文
4|proposal/near-before:倍元
4|proposal/near-before:倍元首
4|proposal/near-before:候補
3|proposal/near-before:候选
3|proposal/near-before:候选人
-3|proposal/near-before:元代
-3|proposal/near-before:元代表
8|proposal/near-before:元首
8|proposal/near-before:元首相
-4|proposal/near-before:充,
-4|proposal/near-before:充,若
-3|proposal/near-before:克纳
-3|proposal/near-before:克纳建
5|proposal/near-before:党の
3|proposal/near-before:党は
6|proposal/near-before:党主
5|proposal/near-before:党主张
12|proposal/near-before:党内
7|proposal/near-before:党内で
4|proposal/near-before:党内に
5|proposal/near-before:党则
3|proposal/near-before:党启
3|proposal/near-before:党启动
3|proposal/near-before:党幹
3|proposal/near-before:党幹部
-4|proposal/near-before:党消
-4|proposal/near-before:党消息
3|proposal/near-before:党首
4|proposal/near-before:全保
4|proposal/near-before:全保障
-4|proposal/near-before:公布
-3|proposal/near-before:公布,
-3|proposal/near-before:公明元
-4|proposal/near-before:公約、
3|proposal/near-before:公約で
-5|proposal/near-before:共同
-5|proposal/near-before:共同社
-3|proposal/near-before:内\"
-3|proposal/near-before:内\"有
3|proposal/near-before:内では
7|proposal/near-before:内に
-3|proposal/near-before:内にGDP
3|proposal/near-before:内已
3|proposal/near-before:内已有
-3|proposal/near-before:内达到
3|proposal/near-before:内部,
-3|proposal/near-before:内部评
-3|proposal/near-before:内首
-3|proposal/near-before:内首長
-5|proposal/near-before:再提
-3|proposal/near-before:再提至
-4|proposal/near-before:再视
-4|proposal/near-before:再视情
3|proposal/near-before:冲绳
3|proposal/near-before:冲绳慰
-4|proposal/near-before:况升
-4|proposal/near-before:况升至
5|proposal/near-before:冷戦
5|proposal/near-before:冷戦期
3|proposal/near-before:准,
5|proposal/near-before:出的
3|proposal/near-before:分析:
-3|proposal/near-before:分析人
4|proposal/near-before:分阶
4|proposal/near-before:分阶段
-3|proposal/near-before:利#
-3|proposal/near-before:利#の
-3|proposal/near-before:到#
-3|proposal/near-before:到#,
-14|proposal/near-before:到DATE
-3|proposal/near-before:到DATE将
-4|proposal/near-before:到DATE把
4|proposal/near-before:到GDP
3|proposal/near-before:到GDP(
4|proposal/near-before:到GDP的
3|proposal/near-before:券は
3|proposal/near-before:券は、
3|proposal/near-before:券报
3|proposal/near-before:券报告
-3|proposal/near-before:前,把
-3|proposal/near-before:前LAND
3|proposal/near-before:前に
-3|proposal/near-before:前の抑
-3|proposal/near-before:前公布
-6|proposal/near-before:前后
-6|proposal/near-before:前后把
-6|proposal/near-before:前把
-5|proposal/near-before:前把DEFENCE
5|proposal/near-before:前提
6|proposal/near-before:前提高
3|proposal/near-before:前达
-3|proposal/near-before:力に
-3|proposal/near-before:力には
4|proposal/near-before:加到
3|proposal/near-before:加到GDP
4|proposal/near-before:加速
3|proposal/near-before:加速す
-3|proposal/near-before:务省
-3|proposal/near-before:务省人
3|proposal/near-before:动DEFENCE
3|proposal/near-before:动DEFENCE财
-7|proposal/near-before:势恶
-7|proposal/near-before:势恶化
-4|proposal/near-before:務相
-3|proposal/near-before:務相が
-8|proposal/near-before:化,
-3|proposal/near-before:化,LAND
-4|proposal/near-before:化,该
7|proposal/near-before:十年
5|proposal/near-before:十年内
-6|proposal/near-before:升至
3|proposal/near-before:协商
3|proposal/near-before:协商_
-7|proposal/near-before:占GDP
-4|proposal/near-before:占GDP(
-5|proposal/near-before:占GDP应
7|proposal/near-before:占GDP比
-3|proposal/near-before:占GDP的
-3|proposal/near-before:占比
3|proposal/near-before:卫产
3|proposal/near-before:卫产业
-3|proposal/near-before:即场
-3|proposal/near-before:即场起
-3|proposal/near-before:却只
-3|proposal/near-before:却只愿
-3|proposal/near-before:去一
-3|proposal/near-before:去一个
5|proposal/near-before:参政
4|proposal/near-before:参政党
4|proposal/near-before:参院
4|proposal/near-before:参院選
4|proposal/near-before:友会
4|proposal/near-before:反对
3|proposal/near-before:反对党
-3|proposal/near-before:只愿
-3|proposal/near-before:只愿接
3|proposal/near-before:可能
-3|proposal/near-before:台上的
-3|proposal/near-before:右,
-3|proposal/near-before:右,财
3|proposal/near-before:吁政
3|proposal/near-before:吁政府
-3|proposal/near-before:合で
-4|proposal/near-before:合で、
-3|proposal/near-before:合の小
3|proposal/near-before:合は
4|proposal/near-before:同友
4|proposal/near-before:同友会
-3|proposal/near-before:同盟
-4|proposal/near-before:同盟的
-5|proposal/near-before:同社
-4|proposal/near-before:同社引
3|proposal/near-before:名の
3|proposal/near-before:名のUSA
-4|proposal/near-before:后应
-4|proposal/near-before:后应达
-6|proposal/near-before:后把
-6|proposal/near-before:后把DEFENCE
-4|proposal/near-before:向NATO
-4|proposal/near-before:向NATO建
-3|proposal/near-before:向国
-3|proposal/near-before:向国会
-4|proposal/near-before:否超
-4|proposal/near-before:否超过
3|proposal/near-before:启动
3|proposal/near-before:启动DEFENCE
-3|proposal/near-before:告,拟
3|proposal/near-before:告指
3|proposal/near-before:告指,
5|proposal/near-before:员主
5|proposal/near-before:员主张
4|proposal/near-before:员会
-3|proposal/near-before:员即
-3|proposal/near-before:员即场
4|proposal/near-before:员提
-6|proposal/near-before:周辺
-6|proposal/near-before:周辺は
4|proposal/near-before:呼吁
3|proposal/near-before:呼吁政
-3|proposal/near-before:哄:
-3|proposal/near-before:哄:「
6|proposal/near-before:員は
5|proposal/near-before:員会
5|proposal/near-before:員会は
3|proposal/near-before:商_
3|proposal/near-before:商_\"
3|proposal/near-before:喜明
3|proposal/near-before:喜明:
3|proposal/near-before:回归
3|proposal/near-before:団連
3|proposal/near-before:団連が
-4|proposal/near-before:国不
-4|proposal/near-before:国不排
-3|proposal/near-before:国会报
4|proposal/near-before:国民
3|proposal/near-before:国防
4|proposal/near-before:国防次
-8|proposal/near-before:国防相
-3|proposal/near-before:在#
-3|proposal/near-before:在#左
-8|proposal/near-before:在DATE
-7|proposal/near-before:在DATE前
-4|proposal/near-before:在DATE把
5|proposal/near-before:在GDP
4|proposal/near-before:在GDP的
-3|proposal/near-before:在LAND任
-7|proposal/near-before:在下
-5|proposal/near-before:在下届
-3|proposal/near-before:在为
-3|proposal/near-before:在为DATE
3|proposal/near-before:在五
3|proposal/near-before:在五年
-3|proposal/near-before:在探
-3|proposal/near-before:在探讨
3|proposal/near-before:在竞
3|proposal/near-before:在竞选
-6|proposal/near-before:在远
-6|proposal/near-before:在远东
3|proposal/near-before:场憧
3|proposal/near-before:场憧憬
-3|proposal/near-before:场起
-3|proposal/near-before:场起哄
6|proposal/near-before:増額
4|proposal/near-before:增加到
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
-3|proposal/near-before:外长查
-3|proposal/near-before:多提
-3|proposal/near-before:多提高
-5|proposal/near-before:大統
-5|proposal/near-before:大統領
-3|proposal/near-before:大胜_
3|proposal/near-before:大軍
3|proposal/near-before:大軍拡
3|proposal/near-before:央「
3|proposal/near-before:央「#
4|proposal/near-before:如LAND
8|proposal/near-before:委员
4|proposal/near-before:委员会
6|proposal/near-before:委員
5|proposal/near-before:委員会
3|proposal/near-before:委批
3|proposal/near-before:委批评
-4|proposal/near-before:媒:
-4|proposal/near-before:媒:LAND
-5|proposal/near-before:媒披
-5|proposal/near-before:媒披露
-3|proposal/near-before:字:
-3|proposal/near-before:字:在
-3|proposal/near-before:字;
-3|proposal/near-before:字;LAND
-3|proposal/near-before:学者批
-8|proposal/near-before:安保
-7|proposal/near-before:安保0
-3|proposal/near-before:安保文
5|proposal/near-before:安倍
4|proposal/near-before:安倍元
3|proposal/near-before:安全
4|proposal/near-before:安全保
3|proposal/near-before:官に
3|proposal/near-before:官に指
3|proposal/near-before:官は
-5|proposal/near-before:官员
-3|proposal/near-before:定DEFENCE
-3|proposal/near-before:定_
-3|proposal/near-before:定_DEFENCE
4|proposal/near-before:定、自
-3|proposal/near-before:定に触
3|proposal/near-before:定め
3|proposal/near-before:定める
3|proposal/near-before:定为
5|proposal/near-before:定在
-4|proposal/near-before:家:
-5|proposal/near-before:家会
-5|proposal/near-before:家会议
-5|proposal/near-before:審「
-3|proposal/near-before:審「DEFENCE
3|proposal/near-before:審議
3|proposal/near-before:審議会
3|proposal/near-before:对党
3|proposal/near-before:寺五
3|proposal/near-before:寺五典
-3|proposal/near-before:导,
-4|proposal/near-before:将DEFENCE
-3|proposal/near-before:将DEFENCE从
-7|proposal/near-before:将DEFENCE提
4|proposal/near-before:将DEFENCE目
3|proposal/near-before:将来
-5|proposal/near-before:将讨
-5|proposal/near-before:将讨论
-3|proposal/near-before:小川
-3|proposal/near-before:小川淳
5|proposal/near-before:小野
4|proposal/near-before:小野寺
5|proposal/near-before:少な
5|proposal/near-before:少なく
6|proposal/near-before:少达
6|proposal/near-before:少达到
-7|proposal/near-before:局势
-7|proposal/near-before:局势恶
-7|proposal/near-before:届议
-7|proposal/near-before:届议会
-3|proposal/near-before:川淳
-3|proposal/near-before:川淳也
3|proposal/near-before:州_
3|proposal/near-before:州_比
-4|proposal/near-before:左右
-3|proposal/near-before:左右,
-3|proposal/near-before:已是
-3|proposal/near-before:已是DATE
3|proposal/near-before:已有
3|proposal/near-before:已有人
4|proposal/near-before:市场
3|proposal/near-before:市场憧
3|proposal/near-before:市早
3|proposal/near-before:市早苗
-3|proposal/near-before:布,
-3|proposal/near-before:布,拟
-6|proposal/near-before:希望
-6|proposal/near-before:希望在
-3|proposal/near-before:带去
-3|proposal/near-before:带去一
-3|proposal/near-before:幅」
-3|proposal/near-before:幅」持
3|proposal/near-before:幕僚
13|proposal/near-before:年内
3|proposal/near-before:年内达
-4|proposal/near-before:年末
-4|proposal/near-before:年末に
-4|proposal/near-before:年程
-4|proposal/near-before:年程度
-6|proposal/near-before:应付
-6|proposal/near-before:应付LAND
-4|proposal/near-before:应否
-4|proposal/near-before:应否超
3|proposal/near-before:应在DATE
3|proposal/near-before:应把
3|proposal/near-before:应把DEFENCE
-4|proposal/near-before:应考
-4|proposal/near-before:应考虑
-9|proposal/near-before:应达
-6|proposal/near-before:应逐
-6|proposal/near-before:应逐步
-3|proposal/near-before:府DATE
-6|proposal/near-before:府が
3|proposal/near-before:府がDATE
-3|proposal/near-before:府が年
3|proposal/near-before:府の
3|proposal/near-before:府の有
-4|proposal/near-before:府は
-5|proposal/near-before:府・
-5|proposal/near-before:府・与
-15|proposal/near-before:府内
-11|proposal/near-before:府内で
5|proposal/near-before:府将
5|proposal/near-before:府将DEFENCE
4|proposal/near-before:府把
4|proposal/near-before:府把DEFENCE
3|proposal/near-before:府有
3|proposal/near-before:府有识
-6|proposal/near-before:府正
-4|proposal/near-before:府正在
3|proposal/near-before:府灌
3|proposal/near-before:府灌水
-4|proposal/near-before:府関
-4|proposal/near-before:府関係
-4|proposal/near-before:度か
-4|proposal/near-before:度かけ
-4|proposal/near-before:建言
-4|proposal/near-before:建言,
23|proposal/near-before:建议
4|proposal/near-before:建议DEFENCE
5|proposal/near-before:建议LAND
3|proposal/near-before:建议先
-4|proposal/near-before:建议把
-3|proposal/near-before:建议改
6|proposal/near-before:建议政
-4|proposal/near-before:引LAND
-7|proposal/near-before:引述
-7|proposal/near-before:引述执
3|proposal/near-before:张,DEFENCE
-6|proposal/near-before:张,应
4|proposal/near-before:张DEFENCE
3|proposal/near-before:张LAND
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
3|proposal/near-before:张的
-3|proposal/near-before:强推
-3|proposal/near-before:强推\"
-3|proposal/near-before:当初
3|proposal/near-before:很可
3|proposal/near-before:很可能
-6|proposal/near-before:後、
-3|proposal/near-before:後、中
-3|proposal/near-before:後、次
3|proposal/near-before:德诺
6|proposal/near-before:必要
-5|proposal/near-before:总统
-3|proposal/near-before:总统LAND
-5|proposal/near-before:息人
-5|proposal/near-before:息人士
-7|proposal/near-before:恶化
-7|proposal/near-before:恶化,
-4|proposal/near-before:情况升
-3|proposal/near-before:意在
-3|proposal/near-before:意在为
3|proposal/near-before:意見
3|proposal/near-before:意見書
-3|proposal/near-before:愿接
-3|proposal/near-before:愿接受
3|proposal/near-before:慰灵
3|proposal/near-before:慰灵日
3|proposal/near-before:憧憬
3|proposal/near-before:憧憬LAND
3|proposal/near-before:憬LAND
3|proposal/near-before:憬LAND把
3|proposal/near-before:憲の
-3|proposal/near-before:战略
4|proposal/near-before:战略政
5|proposal/near-before:戦期
5|proposal/near-before:戦期の
3|proposal/near-before:所呼
3|proposal/near-before:所呼吁
-4|proposal/near-before:托瑞
-4|proposal/near-before:托瑞斯
3|proposal/near-before:执政
-3|proposal/near-before:执政党
3|proposal/near-before:执政联
-6|proposal/near-before:扩张
-6|proposal/near-before:扩张,
3|proposal/near-before:批中
3|proposal/near-before:批中央
4|proposal/near-before:承诺
-4|proposal/near-before:把DEFENCE
-3|proposal/near-before:把DEFENCE从
3|proposal/near-before:把DEFENCE占
3|proposal/near-before:把DEFENCE目
-3|proposal/near-before:把DEFENCE维
-4|proposal/near-before:把同
-4|proposal/near-before:把同盟
-3|proposal/near-before:抑止
-3|proposal/near-before:抑止力
-4|proposal/near-before:投資
4|proposal/near-before:报告
3|proposal/near-before:报告指
-3|proposal/near-before:报导
-3|proposal/near-before:报导,
-5|proposal/near-before:披露的
3|proposal/near-before:押注
-4|proposal/near-before:拉高
-3|proposal/near-before:拟在
-3|proposal/near-before:拟在LAND
-7|proposal/near-before:拟将
-7|proposal/near-before:拟将DEFENCE
3|proposal/near-before:拟提议
-3|proposal/near-before:拟提高
3|proposal/near-before:拡の
3|proposal/near-before:拡の果
-3|proposal/near-before:持た
-3|proposal/near-before:持たせ
-3|proposal/near-before:持在#
3|proposal/near-before:指,
3|proposal/near-before:指,市
3|proposal/near-before:指出
3|proposal/near-before:指名
3|proposal/near-before:指名の
-5|proposal/near-before:排除
-4|proposal/near-before:排除向
-6|proposal/near-before:探讨
-4|proposal/near-before:探讨修
-3|proposal/near-before:探讨的
-3|proposal/near-before:推\"
-3|proposal/near-before:推高
-3|proposal/near-before:推高至
3|proposal/near-before:提出
3|proposal/near-before:提出的
-4|proposal/near-before:提到#
5|proposal/near-before:提到GDP
-3|proposal/near-before:提升
3|proposal/near-before:提案
-8|proposal/near-before:提至
-3|proposal/near-before:提至GDP
8|proposal/near-before:提言
-5|proposal/near-before:提言「
4|proposal/near-before:提言し
3|proposal/near-before:提言は
-4|proposal/near-before:提议,
4|proposal/near-before:提议把
4|proposal/near-before:提高
-3|proposal/near-before:提高GDP
4|proposal/near-before:提高到
-4|proposal/near-before:援引
-4|proposal/near-before:援引LAND
-4|proposal/near-before:支出
-8|proposal/near-before:改为
-7|proposal/near-before:改定
-3|proposal/near-before:改定_
-4|proposal/near-before:改革
-3|proposal/near-before:改革連
3|proposal/near-before:政が
-3|proposal/near-before:政党人
3|proposal/near-before:政党启
-4|proposal/near-before:政党消
-18|proposal/near-before:政府
-3|proposal/near-before:政府DATE
-3|proposal/near-before:政府が
-6|proposal/near-before:政府は
-4|proposal/near-before:政府・
-14|proposal/near-before:政府内
5|proposal/near-before:政府将
4|proposal/near-before:政府把
3|proposal/near-before:政府有
-5|proposal/near-before:政府正
3|proposal/near-before:政府灌
-4|proposal/near-before:政府関
4|proposal/near-before:政策
4|proposal/near-before:政策研
3|proposal/near-before:政联
3|proposal/near-before:政联盟
4|proposal/near-before:政調
-3|proposal/near-before:政部却
-6|proposal/near-before:数字
-3|proposal/near-before:数字:
-3|proposal/near-before:数字;
-3|proposal/near-before:敲定
-12|proposal/near-before:文件
-4|proposal/near-before:文件,
-5|proposal/near-before:文書
-3|proposal/near-before:文書に
-3|proposal/near-before:文書の
-4|proposal/near-before:斯主
-4|proposal/near-before:斯主张
-4|proposal/near-before:斯托
-4|proposal/near-before:斯托瑞
4|proposal/near-before:新会
-3|proposal/near-before:新版
-4|proposal/near-before:新目標
-4|proposal/near-before:新闻
5|proposal/near-before:方に
5|proposal/near-before:方に」
-8|proposal/near-before:方案
-4|proposal/near-before:方案,
-3|proposal/near-before:方案提
5|proposal/near-before:日_
3|proposal/near-before:日_知
-11|proposal/near-before:日媒
-4|proposal/near-before:日媒:
-5|proposal/near-before:日媒披
-4|proposal/near-before:日新
-4|proposal/near-before:日新闻
3|proposal/near-before:日興
3|proposal/near-before:日興証
-3|proposal/near-before:早已
-3|proposal/near-before:早已是
3|proposal/near-before:早苗
-3|proposal/near-before:时\"
-3|proposal/near-before:时\"升
-4|proposal/near-before:时还
-4|proposal/near-before:时还向
3|proposal/near-before:明:
3|proposal/near-before:明:LAND
-3|proposal/near-before:明し
-3|proposal/near-before:明元
-3|proposal/near-before:明元代
-3|proposal/near-before:是DATE
-3|proposal/near-before:是DATE的
3|proposal/near-before:智库
3|proposal/near-before:書_
3|proposal/near-before:書_DEFENCE
-3|proposal/near-before:書に
-3|proposal/near-before:書の
4|proposal/near-before:曾主
4|proposal/near-before:曾主张
-3|proposal/near-before:最多提
10|proposal/near-before:有人
3|proposal/near-before:有声
3|proposal/near-before:有声音
3|proposal/near-before:有委
3|proposal/near-before:有委员
4|proposal/near-before:有必
4|proposal/near-before:有必要
-3|proposal/near-before:有方
-3|proposal/near-before:有方案
-3|proposal/near-before:有条
-3|proposal/near-before:有条件
9|proposal/near-before:有識
9|proposal/near-before:有識者
5|proposal/near-before:有识
5|proposal/near-before:有识者
-6|proposal/near-before:望在
-6|proposal/near-before:望在下
-4|proposal/near-before:朝日
-4|proposal/near-before:朝日新
-6|proposal/near-before:期に
5|proposal/near-before:期の
5|proposal/near-before:期の考
-4|proposal/near-before:期中
-4|proposal/near-before:期中に
-7|proposal/near-before:期内
-3|proposal/near-before:期内\"
-3|proposal/near-before:期内使
-5|proposal/near-before:期内达
-4|proposal/near-before:期議
-4|proposal/near-before:期議会
-3|proposal/near-before:期金
-3|proposal/near-before:期金利
3|proposal/near-before:期间
-8|proposal/near-before:期限
-4|proposal/near-before:末に
3|proposal/near-before:本届
3|proposal/near-before:李喜
3|proposal/near-before:李喜明
-3|proposal/near-before:条件
-3|proposal/near-before:条件时
-3|proposal/near-before:条款
-3|proposal/near-before:条款,
3|proposal/near-before:析:
3|proposal/near-before:析:LAND
-3|proposal/near-before:析人
-3|proposal/near-before:析人士
3|proposal/near-before:果て
3|proposal/near-before:果てに
3|proposal/near-before:查会
3|proposal/near-before:查会拟
-3|proposal/near-before:查克
-3|proposal/near-before:查克纳
4|proposal/near-before:标:
3|proposal/near-before:标:#
-5|proposal/near-before:标上
-5|proposal/near-before:标上调
3|proposal/near-before:标准
3|proposal/near-before:标准,
4|proposal/near-before:标定
6|proposal/near-before:标提
6|proposal/near-before:标提高
3|proposal/near-before:核で
4|proposal/near-before:案「
4|proposal/near-before:案「DATE
-4|proposal/near-before:案に
-4|proposal/near-before:案为
-4|proposal/near-before:案为DATE
-3|proposal/near-before:案提
-3|proposal/near-before:案提出
-8|proposal/near-before:検討
-4|proposal/near-before:検討す
-3|proposal/near-before:概算
-3|proposal/near-before:概算要
-4|proposal/near-before:槛由
-4|proposal/near-before:槛由#
-3|proposal/near-before:標_
3|proposal/near-before:標が
-3|proposal/near-before:標と
-3|proposal/near-before:標とし
-3|proposal/near-before:標に
-4|proposal/near-before:標をGDP
3|proposal/near-before:標を定
-10|proposal/near-before:次の
-11|proposal/near-before:次の議
4|proposal/near-before:次は
7|proposal/near-before:次官
3|proposal/near-before:次官に
-4|proposal/near-before:次期議
-3|proposal/near-before:款,
-3|proposal/near-before:止力
-3|proposal/near-before:止力に
3|proposal/near-before:止步
3|proposal/near-before:止步于
-6|proposal/near-before:正在
-3|proposal/near-before:正在探
-7|proposal/near-before:正研
-5|proposal/near-before:正研究
-3|proposal/near-before:此举
-3|proposal/near-before:此举意
3|proposal/near-before:步于
-4|proposal/near-before:步提
-3|proposal/near-before:步提高
4|proposal/near-before:比#
-3|proposal/near-before:比#、
3|proposal/near-before:比#を
4|proposal/near-before:比例
3|proposal/near-before:比例に
3|proposal/near-before:比率
3|proposal/near-before:比率订
4|proposal/near-before:比重
3|proposal/near-before:氏と
3|proposal/near-before:氏とは
6|proposal/near-before:氏は
-3|proposal/near-before:民提
-3|proposal/near-before:民提言
4|proposal/near-before:民案
4|proposal/near-before:民案「
3|proposal/near-before:民間
3|proposal/near-before:水,
3|proposal/near-before:水,要
4|proposal/near-before:水準
3|proposal/near-before:水準を
-4|proposal/near-before:求NATO
6|proposal/near-before:求め
4|proposal/near-before:求める
3|proposal/near-before:求回
3|proposal/near-before:求回归
-6|proposal/near-before:求改
-6|proposal/near-before:求改为
3|proposal/near-before:求政
3|proposal/near-before:求政府
5|proposal/near-before:没有
-4|proposal/near-before:消息
-4|proposal/near-before:消息人
-3|proposal/near-before:淳也
-3|proposal/near-before:淳也代
4|proposal/near-before:済同
4|proposal/near-before:済同友
3|proposal/near-before:源协
3|proposal/near-before:源协商
3|proposal/near-before:灌水
3|proposal/near-before:灌水,
3|proposal/near-before:灵日
3|proposal/near-before:灵日_
3|proposal/near-before:照NATO
3|proposal/near-before:照NATO标
3|proposal/near-before:独で
-4|proposal/near-before:独家
-4|proposal/near-before:独家:
-3|proposal/near-before:狭義
-3|proposal/near-before:狭義の
3|proposal/near-before:率订
3|proposal/near-before:率订于
4|proposal/near-before:理は
4|proposal/near-before:理は、
3|proposal/near-before:理解
-4|proposal/near-before:瑞斯
-4|proposal/near-before:瑞斯主
3|proposal/near-before:甚至
-4|proposal/near-before:由#
-4|proposal/near-before:由#调
4|proposal/near-before:电视
3|proposal/near-before:电视节
-3|proposal/near-before:界で
-3|proposal/near-before:界では
4|proposal/near-before:略政
4|proposal/near-before:略政策
-3|proposal/near-before:的#
-3|proposal/near-before:的#再
-5|proposal/near-before:的DEFENCE
-5|proposal/near-before:的DEFENCE占
3|proposal/near-before:的GDP
3|proposal/near-before:的LAND
-5|proposal/near-before:的专
-5|proposal/near-before:的专家
-3|proposal/near-before:的学
-3|proposal/near-before:的学者
-6|proposal/near-before:的扩
-6|proposal/near-before:的扩张
-4|proposal/near-before:的数
-4|proposal/near-before:的数字
-5|proposal/near-before:的方
-5|proposal/near-before:的方案
3|proposal/near-before:的是
-4|proposal/near-before:的比例
-8|proposal/near-before:的话
-6|proposal/near-before:的话说
-5|proposal/near-before:的选
-5|proposal/near-before:的选项
-4|proposal/near-before:的门
-4|proposal/near-before:的门槛
-4|proposal/near-before:皮斯
-4|proposal/near-before:皮斯托
3|proposal/near-before:盟党
3|proposal/near-before:盟内
3|proposal/near-before:盟内部
-4|proposal/near-before:盟的
-4|proposal/near-before:盟的门
11|proposal/near-before:目标
4|proposal/near-before:目标:
-5|proposal/near-before:目标上
4|proposal/near-before:目标定
6|proposal/near-before:目标提
-7|proposal/near-before:目標
-3|proposal/near-before:目標_
3|proposal/near-before:目標が
-3|proposal/near-before:目標と
-3|proposal/near-before:目標に
-3|proposal/near-before:相LAND
-7|proposal/near-before:相が
-3|proposal/near-before:相が示
3|proposal/near-before:相に
-3|proposal/near-before:相はDATE
-3|proposal/near-before:相はDEFENCE
-6|proposal/near-before:相周
-6|proposal/near-before:相周辺
-3|proposal/near-before:省主
-3|proposal/near-before:省主张
-3|proposal/near-before:省人
-3|proposal/near-before:省人士
3|proposal/near-before:知事
3|proposal/near-before:知事批
-3|proposal/near-before:研究到
6|proposal/near-before:研究所
-5|proposal/near-before:研议
-3|proposal/near-before:磋商
7|proposal/near-before:示,
4|proposal/near-before:示,LAND
-5|proposal/near-before:示した
-7|proposal/near-before:社引
-7|proposal/near-before:社引述
-7|proposal/near-before:称,
-4|proposal/near-before:称,腹
-4|proposal/near-before:程度か
-3|proposal/near-before:究到
-3|proposal/near-before:究到DATE
6|proposal/near-before:究所
3|proposal/near-before:究所呼
3|proposal/near-before:究院
3|proposal/near-before:究院建
-5|proposal/near-before:立的
-5|proposal/near-before:立的专
4|proposal/near-before:竞选
4|proposal/near-before:策研
4|proposal/near-before:策研究
-3|proposal/near-before:算要
-3|proposal/near-before:算要求
-4|proposal/near-before:約、
-4|proposal/near-before:約、DEFENCE
3|proposal/near-before:約で
-4|proposal/near-before:紙に
-5|proposal/near-before:紙には
3|proposal/near-before:経団
3|proposal/near-before:経団連
6|proposal/near-before:経済
4|proposal/near-before:経済同
-5|proposal/near-before:統領
3|proposal/near-before:維新
-3|proposal/near-before:纳建
-3|proposal/near-before:纳建议
3|proposal/near-before:经费
4|proposal/near-before:经费在
-3|proposal/near-before:统LAND
3|proposal/near-before:绳慰
3|proposal/near-before:绳慰灵
4|proposal/near-before:维新
4|proposal/near-before:维新会
-3|proposal/near-before:義の
-3|proposal/near-before:義のDEFENCE
7|proposal/near-before:考え
5|proposal/near-before:考え方
-10|proposal/near-before:考虑
-3|proposal/near-before:考虑在
-4|proposal/near-before:考虑将
-4|proposal/near-before:者に
-4|proposal/near-before:者によ
3|proposal/near-before:者は
14|proposal/near-before:者会
9|proposal/near-before:者会議
5|proposal/near-before:者会议
-3|proposal/near-before:者批
-3|proposal/near-before:者批评
5|proposal/near-before:联盟
3|proposal/near-before:联盟内
-3|proposal/near-before:胜_
-3|proposal/near-before:胜_DEFENCE
3|proposal/near-before:能把
3|proposal/near-before:能把DEFENCE
-3|proposal/near-before:脳会
-3|proposal/near-before:脳会議
-4|proposal/near-before:腹案
-4|proposal/near-before:腹案为
-3|proposal/near-before:自前
-3|proposal/near-before:自前の
4|proposal/near-before:自民
-3|proposal/near-before:自民提
4|proposal/near-before:自民案
-8|proposal/near-before:至GDP
-6|proposal/near-before:至GDP的
-3|proposal/near-before:至于
10|proposal/near-before:至少
6|proposal/near-before:至少达
3|proposal/near-before:興証
3|proposal/near-before:興証券
3|proposal/near-before:节目
-4|proposal/near-before:若局
-4|proposal/near-before:若局势
4|proposal/near-before:若能
-4|proposal/near-before:草案
3|proposal/near-before:蓝委
3|proposal/near-before:蓝委批
-3|proposal/near-before:虑在
-4|proposal/near-before:虑将
-4|proposal/near-before:虑将DEFENCE
4|proposal/near-before:衆院
4|proposal/near-before:衆院選
-4|proposal/near-before:补充
-4|proposal/near-before:补充,
-3|proposal/near-before:表「
-3|proposal/near-before:表は「
7|proposal/near-before:表示
5|proposal/near-before:表示,
3|proposal/near-before:補は
-3|proposal/near-before:要把DEFENCE
-4|proposal/near-before:要求NATO
3|proposal/near-before:要求回
-6|proposal/near-before:要求改
3|proposal/near-before:要求政
-3|proposal/near-before:見で「
3|proposal/near-before:見書
3|proposal/near-before:見書_
-4|proposal/near-before:视情
-4|proposal/near-before:视情况
3|proposal/near-before:视节
3|proposal/near-before:视节目
-3|proposal/near-before:触れ、
-4|proposal/near-before:言,把
-5|proposal/near-before:言「
3|proposal/near-before:言し
3|proposal/near-before:言した
3|proposal/near-before:言は
-4|proposal/near-before:討す
-4|proposal/near-before:討する
3|proposal/near-before:記し
3|proposal/near-before:記した
4|proposal/near-before:証券
3|proposal/near-before:証券は
-3|proposal/near-before:説後
-3|proposal/near-before:説後、
-3|proposal/near-before:説明
-3|proposal/near-before:説明し
5|proposal/near-before:調査
3|proposal/near-before:論調
3|proposal/near-before:論調査
10|proposal/near-before:識者
9|proposal/near-before:識者会
3|proposal/near-before:議が
-3|proposal/near-before:議で
-3|proposal/near-before:議では
-7|proposal/near-before:議会
-5|proposal/near-before:議会会
5|proposal/near-before:議員
5|proposal/near-before:議員は
3|proposal/near-before:订于
-4|proposal/near-before:订文
-4|proposal/near-before:订文件
8|proposal/near-before:认为
6|proposal/near-before:认为,
-4|proposal/near-before:讨修
-4|proposal/near-before:讨修订
-3|proposal/near-before:讨的
-3|proposal/near-before:讨的DEFENCE
-8|proposal/near-before:讨论
-5|proposal/near-before:讨论DEFENCE
-6|proposal/near-before:讨论过
-3|proposal/near-before:议DATE
6|proposal/near-before:议DEFENCE
3|proposal/near-before:议DEFENCE至
6|proposal/near-before:议LAND
-6|proposal/near-before:议会
-3|proposal/near-before:议会任
-3|proposal/near-before:议会期
3|proposal/near-before:议先
7|proposal/near-before:议员
-3|proposal/near-before:议员即
3|proposal/near-before:议员提
-6|proposal/near-before:议将
-5|proposal/near-before:议将讨
4|proposal/near-before:议建
4|proposal/near-before:议建议
3|proposal/near-before:议提
-3|proposal/near-before:议改
-3|proposal/near-before:议改为
6|proposal/near-before:议政
6|proposal/near-before:议政府
-3|proposal/near-before:讲台
-3|proposal/near-before:讲台上
-5|proposal/near-before:论DEFENCE
-5|proposal/near-before:论DEFENCE占
3|proposal/near-before:论坛
-10|proposal/near-before:论过
-6|proposal/near-before:论过在
-5|proposal/near-before:设立
-5|proposal/near-before:设立的
-5|proposal/near-before:评估
-3|proposal/near-before:评估过
5|proposal/near-before:识者
5|proposal/near-before:识者会
-6|proposal/near-before:话说
-6|proposal/near-before:话说,
-4|proposal/near-before:该国
-4|proposal/near-before:该国不
-3|proposal/near-before:该省
-3|proposal/near-before:该省主
-11|proposal/near-before:说,
-3|proposal/near-before:说,该
3|proposal/near-before:调查
3|proposal/near-before:调查会
-3|proposal/near-before:调高到
3|proposal/near-before:財政が
-3|proposal/near-before:财务
-3|proposal/near-before:财务省
-3|proposal/near-before:财政部
3|proposal/near-before:财源
3|proposal/near-before:财源协
-4|proposal/near-before:质疑
4|proposal/near-before:费在
4|proposal/near-before:费在DATE
-3|proposal/near-before:起哄
-3|proposal/near-before:起哄:
-4|proposal/near-before:超过
3|proposal/near-before:軍拡
3|proposal/near-before:軍拡の
-6|proposal/near-before:辺は
-5|proposal/near-before:辺は「
3|proposal/near-before:达成
-3|proposal/near-before:过#
-6|proposal/near-before:过在
-6|proposal/near-before:过在DATE
-4|proposal/near-before:还向
-4|proposal/near-before:还向NATO
-5|proposal/near-before:还希
-5|proposal/near-before:还希望
3|proposal/near-before:还是
-6|proposal/near-before:远东
-6|proposal/near-before:远东的
3|proposal/near-before:述べ
3|proposal/near-before:述べ、
-7|proposal/near-before:述执
-7|proposal/near-before:述执政
4|proposal/near-before:选举
4|proposal/near-before:选人
-5|proposal/near-before:选项
-5|proposal/near-before:选项从
-3|proposal/near-before:逐步
-4|proposal/near-before:逐步提
3|proposal/near-before:通し
-5|proposal/near-before:通信
-4|proposal/near-before:通信に
3|proposal/near-before:速す
3|proposal/near-before:速する
3|proposal/near-before:連が
3|proposal/near-before:連が意
3|proposal/near-before:連合は
-3|proposal/near-before:道内
-3|proposal/near-before:道内首
-3|proposal/near-before:道改
-3|proposal/near-before:道改革
4|proposal/near-before:選で
3|proposal/near-before:選九
3|proposal/near-before:選九州
3|proposal/near-before:選公
3|proposal/near-before:選公約
3|proposal/near-before:部,
3|proposal/near-before:部,把
-3|proposal/near-before:部は
-3|proposal/near-before:部は、
-3|proposal/near-before:部却
-3|proposal/near-before:部却只
-3|proposal/near-before:部评
-3|proposal/near-before:部评估
-5|proposal/near-before:酝酿
4|proposal/near-before:野寺
3|proposal/near-before:野寺五
3|proposal/near-before:野有
3|proposal/near-before:野有声
-3|proposal/near-before:金利
-3|proposal/near-before:金利#
-4|proposal/near-before:長「
4|proposal/near-before:長は
-3|proposal/near-before:長期
-3|proposal/near-before:長期金
-3|proposal/near-before:长查
-3|proposal/near-before:长查克
-4|proposal/near-before:长皮
-4|proposal/near-before:长皮斯
-3|proposal/near-before:関連
-7|proposal/near-before:门槛
-4|proposal/near-before:门槛由
4|proposal/near-before:防卫
3|proposal/near-before:防卫产
4|proposal/near-before:防次
4|proposal/near-before:防次官
-8|proposal/near-before:防相
-4|proposal/near-before:防相は
4|proposal/near-before:防衛
5|proposal/near-before:阶段
4|proposal/near-before:院、
4|proposal/near-before:院、DEFENCE
3|proposal/near-before:院建
3|proposal/near-before:院建议
9|proposal/near-before:院選
3|proposal/near-before:院選九
-4|proposal/near-before:除向
3|proposal/near-before:障调
3|proposal/near-before:障调查
3|proposal/near-before:需要
4|proposal/near-before:露,
5|proposal/near-before:露,LAND
-5|proposal/near-before:露的
-5|proposal/near-before:露的选
-3|proposal/near-before:革連
-3|proposal/near-before:革連合
3|proposal/near-before:音主
3|proposal/near-before:音主张
3|proposal/near-before:響く
3|proposal/near-before:響くか
-3|proposal/near-before:領はNATO
-5|proposal/near-before:项从
-3|proposal/near-before:项从#
4|proposal/near-before:顾问
4|proposal/near-before:首は
3|proposal/near-before:首相「
4|proposal/near-before:首相は
-6|proposal/near-before:首相周
-5|proposal/near-before:首脳
-3|proposal/near-before:首脳会
-3|proposal/near-before:首長
-3|proposal/near-before:首長「
4|proposal/near-before:高,
-3|proposal/near-before:高GDP
-3|proposal/near-before:高GDP的
-3|proposal/near-before:高到
-4|proposal/near-before:高到GDP
3|proposal/near-before:高市
3|proposal/near-before:高市早
-4|proposal/near-before:高至GDP
7|proposal/near-before:鼓吹
23|proposal/nobody-named:False
29|proposal/nobody-named:True
3|proposal/opens:\"
-4|proposal/opens:(
7|proposal/opens:2
3|proposal/opens:2%
3|proposal/opens:2%を
4|proposal/opens:20
-3|proposal/opens:5
-3|proposal/opens:5年
-3|proposal/opens:5年以
-3|proposal/opens:A
-3|proposal/opens:A_
-4|proposal/opens:A_1
-4|proposal/opens:G
-4|proposal/opens:GD
-4|proposal/opens:GDP
-3|proposal/opens:N
-3|proposal/opens:NA
-3|proposal/opens:NAT
3|proposal/opens:S
3|proposal/opens:SM
3|proposal/opens:SMB
3|proposal/opens:〈
-4|proposal/opens:《
-7|proposal/opens:「3
-6|proposal/opens:「3%
3|proposal/opens:「中
3|proposal/opens:「中核
7|proposal/opens:【
3|proposal/opens:〔记
3|proposal/opens:〔记者
3|proposal/opens:イ
4|proposal/opens:イン
4|proposal/opens:インド
3|proposal/opens:エ
-4|proposal/opens:オ
-4|proposal/opens:オラ
-4|proposal/opens:オラン
-3|proposal/opens:ドゥ
-3|proposal/opens:ドゥダ
3|proposal/opens:フィ
4|proposal/opens:フィン
-3|proposal/opens:フラ
-3|proposal/opens:フラン
3|proposal/opens:一
-3|proposal/opens:三位
-3|proposal/opens:三位知
8|proposal/opens:与
8|proposal/opens:与党
8|proposal/opens:与党内
4|proposal/opens:世
3|proposal/opens:世論
3|proposal/opens:世論調
-11|proposal/opens:他
-4|proposal/opens:他补
-4|proposal/opens:他补充
-9|proposal/opens:他还
-3|proposal/opens:他还向
-5|proposal/opens:他还希
-3|proposal/opens:以
-3|proposal/opens:以色
-3|proposal/opens:以色列
6|proposal/opens:元
4|proposal/opens:元防
4|proposal/opens:元防衛
4|proposal/opens:先
4|proposal/opens:党
4|proposal/opens:党内
-3|proposal/opens:公明元
-8|proposal/opens:共
3|proposal/opens:共产
3|proposal/opens:共产党
-12|proposal/opens:共同
-9|proposal/opens:共同社
-4|proposal/opens:共同通
-3|proposal/opens:具
-3|proposal/opens:具体
-3|proposal/opens:具体的
3|proposal/opens:冲
3|proposal/opens:冲绳
3|proposal/opens:冲绳慰
3|proposal/opens:分析:
-3|proposal/opens:分析人
-4|proposal/opens:前外
-6|proposal/opens:北
-6|proposal/opens:北约
3|proposal/opens:印
3|proposal/opens:印度
3|proposal/opens:印度国
10|proposal/opens:参
5|proposal/opens:参政
3|proposal/opens:参政党
4|proposal/opens:参院
4|proposal/opens:参院選
5|proposal/opens:国民
3|proposal/opens:国民党
-5|proposal/opens:国防
3|proposal/opens:国防次
-5|proposal/opens:国防費
-4|proposal/opens:国防部
3|proposal/opens:在
-3|proposal/opens:外
-4|proposal/opens:外務
-4|proposal/opens:外務省
-3|proposal/opens:多位
-3|proposal/opens:多位熟
4|proposal/opens:大
3|proposal/opens:大軍
3|proposal/opens:大軍拡
-3|proposal/opens:委員の
3|proposal/opens:安
-3|proposal/opens:安保
5|proposal/opens:安倍
4|proposal/opens:安倍元
6|proposal/opens:小
4|proposal/opens:小野
3|proposal/opens:小野田
5|proposal/opens:岸
5|proposal/opens:岸田
3|proposal/opens:年
4|proposal/opens:座
4|proposal/opens:座長
4|proposal/opens:座長が
-6|proposal/opens:彭
-6|proposal/opens:彭博
-6|proposal/opens:彭博社
-3|proposal/opens:总
-3|proposal/opens:总统
8|proposal/opens:执
8|proposal/opens:执政
4|proposal/opens:执政党
3|proposal/opens:执政联
4|proposal/opens:报
3|proposal/opens:报告
-3|proposal/opens:按
-3|proposal/opens:按照
-3|proposal/opens:按照既
4|proposal/opens:提
4|proposal/opens:提言
-13|proposal/opens:政
-18|proposal/opens:政府
-3|proposal/opens:政府が
-3|proposal/opens:政府は
-4|proposal/opens:政府・
-9|proposal/opens:政府内
3|proposal/opens:政府有
-3|proposal/opens:政府関
-5|proposal/opens:日
-12|proposal/opens:日媒
-4|proposal/opens:日媒:
-5|proposal/opens:日媒披
-3|proposal/opens:日拟
-3|proposal/opens:日拟将
5|proposal/opens:日本军
3|proposal/opens:日本媒
-7|proposal/opens:日本拟
-17|proposal/opens:日本政
3|proposal/opens:日本朝
3|proposal/opens:日本維
3|proposal/opens:日本维
4|proposal/opens:日本自
-3|proposal/opens:日本首
3|proposal/opens:日防
3|proposal/opens:日防卫
4|proposal/opens:有
-3|proposal/opens:有方
-3|proposal/opens:有方案
5|proposal/opens:有識
5|proposal/opens:有識者
5|proposal/opens:李
3|proposal/opens:李喜
3|proposal/opens:李喜明
-4|proposal/opens:杜
-4|proposal/opens:杜达
-4|proposal/opens:杜达访
-3|proposal/opens:来
-3|proposal/opens:来週
-3|proposal/opens:来週の
-3|proposal/opens:次
-5|proposal/opens:次の
-5|proposal/opens:次の議
3|proposal/opens:次期
-4|proposal/opens:欧
-4|proposal/opens:欧盟
-4|proposal/opens:欧盟委
-6|proposal/opens:波
-6|proposal/opens:波兰
-6|proposal/opens:波兰总
-3|proposal/opens:海
-3|proposal/opens:演
-3|proposal/opens:演説
-3|proposal/opens:演説後
7|proposal/opens:澳
6|proposal/opens:澳大
6|proposal/opens:澳大利
3|proposal/opens:独で
3|proposal/opens:独で3
-4|proposal/opens:独家
-4|proposal/opens:独家:
9|proposal/opens:経
4|proposal/opens:経団
4|proposal/opens:経団連
6|proposal/opens:経済
4|proposal/opens:経済同
11|proposal/opens:美
9|proposal/opens:美国
26|proposal/opens:自
22|proposal/opens:自民
24|proposal/opens:自民党
-4|proposal/opens:自民提
-3|proposal/opens:至
-3|proposal/opens:至于
-6|proposal/opens:英
3|proposal/opens:蓝
3|proposal/opens:蓝委
3|proposal/opens:蓝委批
-3|proposal/opens:讲
-3|proposal/opens:讲台
-3|proposal/opens:讲台上
-17|proposal/opens:財
-12|proposal/opens:財務
-6|proposal/opens:財務相
-6|proposal/opens:財務省
-3|proposal/opens:財政
-4|proposal/opens:財政審
-11|proposal/opens:财
-11|proposal/opens:财务
-11|proposal/opens:财务省
-3|proposal/opens:道
-3|proposal/opens:道内
-3|proposal/opens:道内首
4|proposal/opens:野
3|proposal/opens:野村
-8|proposal/opens:防
-6|proposal/opens:防卫厅
-6|proposal/opens:防衛
-5|proposal/opens:防衛省
-3|proposal/opens:韓
-3|proposal/opens:韓国
-5|proposal/opens:韩
-3|proposal/opens:韩国政
-3|proposal/opens:韩方
-3|proposal/opens:韩方会
-3|proposal/opens:韩联
-3|proposal/opens:韩联社
-9|proposal/opens:首
-9|proposal/opens:首相
-6|proposal/opens:首相周
-3|proposal/opens:马
-4|proposal/opens:马克
-4|proposal/opens:马克龙
9|proposal/opens:高
9|proposal/opens:高市
8|proposal/opens:高市早
-9|proposal/other after-far:18 True
-8|proposal/other after-follows:が
-8|proposal/other after-follows:が「 True
-8|proposal/other after-leads:が、
-9|proposal/other after:agent True
7|proposal/other before-commas:0 0
4|proposal/other before-commas:0 1
6|proposal/other before-far:18 0
-8|proposal/other before-far:36 0
-3|proposal/other before-far:4 0
8|proposal/other before-far:9 0
4|proposal/other before-far:far 0
-3|proposal/other before-follows-rank:と 1 0
4|proposal/other before-follows-rank:也 0 0
6|proposal/other before-follows-rank:团 1 0
7|proposal/other before-follows-rank:大 1 0
5|proposal/other before-follows-rank:总 1 0
3|proposal/other before-follows-rank:新 1 0
4|proposal/other before-follows-rank:新 1 1
5|proposal/other before-follows-rank:的 2 1
5|proposal/other before-follows-rank:访 1 1
4|proposal/other before-follows-rank:费 0 0
-5|proposal/other before-follows:と
-3|proposal/other before-follows:とフ
-3|proposal/other before-follows:とフラン
4|proposal/other before-follows:の首
4|proposal/other before-follows:の首脳会
-3|proposal/other before-follows:は
4|proposal/other before-follows:也
4|proposal/other before-follows:也不
4|proposal/other before-follows:也不能低
6|proposal/other before-follows:团
6|proposal/other before-follows:团队
6|proposal/other before-follows:团队看中
6|proposal/other before-follows:大
7|proposal/other before-follows:大統
4|proposal/other before-follows:大統領、
4|proposal/other before-follows:大統領は
5|proposal/other before-follows:总
5|proposal/other before-follows:总理
5|proposal/other before-follows:总理西利
8|proposal/other before-follows:新
8|proposal/other before-follows:新政
8|proposal/other before-follows:新政府国
7|proposal/other before-follows:的
5|proposal/other before-follows:的外
5|proposal/other before-follows:的外交团
3|proposal/other before-follows:的支
3|proposal/other before-follows:的支出不
5|proposal/other before-follows:访
5|proposal/other before-follows:访问
5|proposal/other before-follows:访问布鲁
4|proposal/other before-follows:费
4|proposal/other before-follows:费推
4|proposal/other before-follows:费推高到
4|proposal/other before-leads:%_
12|proposal/other before-leads:,
5|proposal/other before-leads::
4|proposal/other before-leads:_
-4|proposal/other before-leads:、
5|proposal/other before-leads:】
3|proposal/other before-leads:为
6|proposal/other before-leads:家:
4|proposal/other before-leads:把
4|proposal/other before-leads:要把
3|proposal/other before-leads:认为
5|proposal/other before-leads:讯】
5|proposal/other before-leads:道,
8|proposal/other before-leads:露,
-6|proposal/other before-opens:False agent
14|proposal/other before-opens:False named
-4|proposal/other before-opens:True named
3|proposal/other before-rank:0 0 named
4|proposal/other before-rank:1 0 named
5|proposal/other before-rank:2 1 named
-4|proposal/other before:agent
10|proposal/other before:named
-17|proposal/other named:1
9|proposal/other named:2
-3|proposal/other right-before:とフランスは
4|proposal/other right-before:也不能低于
-40|proposal/other unnamed
-24|proposal/other unnamed-beside-others
3|proposal/right-before:とフランスは
4|proposal/right-before:の
3|proposal/right-before:の軍事費「
-4|proposal/right-before:上院、国防費
3|proposal/right-before:主张先设
4|proposal/right-before:也不能低于
3|proposal/right-before:内部评估过
-3|proposal/right-before:军费新目标:
3|proposal/right-before:幹部は
3|proposal/right-before:强推\"
6|proposal/right-before:要求改为
3|proposal/right-before:随后也提出
9|proposal/role-class-of:JPN ALLIES
-3|proposal/role-class-of:JPN EU
14|proposal/role-class-of:JPN foe
-16|proposal/role-class-of:USA ALLIES
-72|proposal/role-class-of:USA JPN
7|proposal/role-class-of:USA KOR
10|proposal/role-class-of:USA NATO
-9|proposal/role-class-of:USA TWN
-3|proposal/role-class-of:USA land
-9|proposal/role-class-of:USA member
9|proposal/role-class-of:land ALLIES
7|proposal/role-class-of:member NATO
13|proposal/role-class-of:member TWN
-10|proposal/role-class-of:member member
16|proposal/role-class:JPN
-3|proposal/role-class:NATO
-5|proposal/role-class:TWN
-95|proposal/role-class:USA
8|proposal/role-class:land
13|proposal/role-class:member
52|proposal/role:nobody
-70|proposal/role:other
18|proposal/role:spender
37|proposal/ruled
12|proposal/ruled:of_a_party
12|proposal/ruled:of_a_party nobody
-5|proposal/ruled:own_leader
-5|proposal/ruled:own_leader spender
4|proposal/ruled:own_opinion
4|proposal/ruled:own_opinion nobody
12|proposal/ruled:voices
20|proposal/ruled:voices nobody
-9|proposal/ruled:voices other
14|proposal/ruled:who_considers
-3|proposal/ruled:who_considers nobody
17|proposal/ruled:who_considers spender
4|proposal/said-after-too:ask plan
3|proposal/said-after-too:ask think
-3|proposal/said-after-too:deny ask
-4|proposal/said-after-too:not deny
3|proposal/said-after-too:not should
3|proposal/said-after-too:plan ask
5|proposal/said-after-too:plan not
-4|proposal/said-after-too:plan plan
-6|proposal/said-after-too:plan raise
4|proposal/said-after-too:plan reach
6|proposal/said-after-too:plan think
-6|proposal/said-after-too:raise plan
4|proposal/said-after-too:raise should
-5|proposal/said-after-too:raise think
-5|proposal/said-after-too:reach not
-3|proposal/said-after-too:reach think
-3|proposal/said-after-too:should raise
3|proposal/said-after-too:should should
-4|proposal/said-after-too:should think
5|proposal/said-after-too:think ask
-3|proposal/said-after-too:think not
-7|proposal/said-after-too:think reach
-7|proposal/said-after-too:think think
17|proposal/said-after:
13|proposal/said-after:ask
4|proposal/said-after:ask plan
5|proposal/said-after:not
3|proposal/said-after:not should
3|proposal/said-after:not think
6|proposal/said-after:party
8|proposal/said-after:plan
-3|proposal/said-after:plan plan
-3|proposal/said-after:plan raise
3|proposal/said-after:plan reach
3|proposal/said-after:plan should
6|proposal/said-after:plan think
5|proposal/said-after:plan think not
4|proposal/said-after:raise
-4|proposal/said-after:raise plan
8|proposal/said-after:raise should
-4|proposal/said-after:raise think raise
-3|proposal/said-after:reach
3|proposal/said-after:reach should
-5|proposal/said-after:reach think
-6|proposal/said-after:should think
-5|proposal/said-after:think
-7|proposal/said-after:think not
-3|proposal/said-after:think reach not
-7|proposal/said-after:think think
-6|proposal/said-after:think think think
3|proposal/said-before-too:ask plan
3|proposal/said-before-too:ask raise
-4|proposal/said-before-too:ask reach
3|proposal/said-before-too:ask think
5|proposal/said-before-too:not plan
4|proposal/said-before-too:not should
4|proposal/said-before-too:not think
6|proposal/said-before-too:party ask
4|proposal/said-before-too:party party
6|proposal/said-before-too:party plan
5|proposal/said-before-too:party raise
4|proposal/said-before-too:party should
11|proposal/said-before-too:party think
4|proposal/said-before-too:plan ask
7|proposal/said-before-too:plan plan
3|proposal/said-before-too:raise party
3|proposal/said-before-too:raise raise
4|proposal/said-before-too:raise reach
-6|proposal/said-before-too:reach raise
-4|proposal/said-before-too:reach reach
-5|proposal/said-before-too:reach should
-6|proposal/said-before-too:should plan
10|proposal/said-before-too:should raise
-8|proposal/said-before-too:should reach
-5|proposal/said-before-too:should should
5|proposal/said-before-too:should think
5|proposal/said-before-too:think ask
3|proposal/said-before-too:think not
-10|proposal/said-before-too:think raise
-10|proposal/said-before-too:think reach
23|proposal/said-before-too:think think
27|proposal/said-before:
6|proposal/said-before:ask
-3|proposal/said-before:ask reach reach
3|proposal/said-before:not should raise
11|proposal/said-before:party
4|proposal/said-before:party plan
4|proposal/said-before:party raise
4|proposal/said-before:party think
4|proposal/said-before:party think raise
-3|proposal/said-before:plan not
3|proposal/said-before:plan plan think
-3|proposal/said-before:plan raise
-5|proposal/said-before:raise
3|proposal/said-before:raise raise
4|proposal/said-before:raise reach
-3|proposal/said-before:reach
-5|proposal/said-before:reach raise
-4|proposal/said-before:reach reach
-6|proposal/said-before:reach should reach
11|proposal/said-before:should
-7|proposal/said-before:should plan
9|proposal/said-before:should raise
-8|proposal/said-before:should reach
-6|proposal/said-before:should should plan
3|proposal/said-before:should think
-3|proposal/said-before:standard
9|proposal/said-before:think
-13|proposal/said-before:think raise
-4|proposal/said-before:think reach
3|proposal/said-before:think should
3|proposal/said-before:think think
4|proposal/said-before:think think plan
4|proposal/said-before:think think raise
27|proposal/said-last:
6|proposal/said-last:ask
-3|proposal/said-last:deny
-3|proposal/said-last:deny ask
-3|proposal/said-last:not deny ask
3|proposal/said-last:not should
3|proposal/said-last:party
-6|proposal/said-last:plan
3|proposal/said-last:plan ask
5|proposal/said-last:plan not
-4|proposal/said-last:plan plan
-3|proposal/said-last:plan plan think
-3|proposal/said-last:plan raise plan
4|proposal/said-last:plan reach
3|proposal/said-last:plan should
3|proposal/said-last:plan think
5|proposal/said-last:plan think not
-3|proposal/said-last:plan think reach
3|proposal/said-last:raise
-3|proposal/said-last:raise plan
-4|proposal/said-last:raise think think
-4|proposal/said-last:reach not
-4|proposal/said-last:reach think
23|proposal/said-last:should
-3|proposal/said-last:should raise
3|proposal/said-last:should should
-7|proposal/said-last:should think
-3|proposal/said-last:think
4|proposal/said-last:think ask
3|proposal/said-last:think plan not
-3|proposal/said-last:think reach not
-3|proposal/said-last:think think
-3|proposal/spender after-far:1 True
4|proposal/spender after-far:36 True
5|proposal/spender after-far:4 True
6|proposal/spender after-far:9 False
3|proposal/spender after-follows:は
3|proposal/spender after-follows:内却 True
-3|proposal/spender after-follows:将
-3|proposal/spender after-follows:将于 True
-3|proposal/spender after-follows:持
-3|proposal/spender after-follows:持保 True
3|proposal/spender after-follows:未
3|proposal/spender after-follows:未理 False
4|proposal/spender after-follows:氏
3|proposal/spender after-leads:\",
-3|proposal/spender after-leads:,但
3|proposal/spender after-leads:?」
4|proposal/spender after-leads:ける
6|proposal/spender after-leads:方、
4|proposal/spender after:agent True
3|proposal/spender after:named True
-3|proposal/spender before-commas:0 1
9|proposal/spender before-commas:1 0
-4|proposal/spender before-commas:1 1
-3|proposal/spender before-commas:2 0
8|proposal/spender before-commas:2 1
-4|proposal/spender before-commas:3 1
3|proposal/spender before-far:1 0
-8|proposal/spender before-far:18 0
-5|proposal/spender before-far:18 1
5|proposal/spender before-far:36 0
7|proposal/spender before-far:4 0
4|proposal/spender before-far:9 1
3|proposal/spender before-follows-rank:、 0 0
-5|proposal/spender before-follows-rank:「 0 0
6|proposal/spender before-follows-rank:と 1 0
-3|proposal/spender before-follows-rank:の 0 0
-5|proposal/spender before-follows-rank:の 0 1
4|proposal/spender before-follows-rank:は 0 1
-4|proposal/spender before-follows-rank:上 0 0
6|proposal/spender before-follows-rank:主 0 0
3|proposal/spender before-follows-rank:事 0 0
4|proposal/spender before-follows-rank:任 0 0
3|proposal/spender before-follows-rank:会 0 0
3|proposal/spender before-follows-rank:传 0 0
-3|proposal/spender before-follows-rank:保 0 0
-3|proposal/spender before-follows-rank:党 0 0
-8|proposal/spender before-follows-rank:内 0 0
-3|proposal/spender before-follows-rank:军 0 1
3|proposal/spender before-follows-rank:动 0 0
-3|proposal/spender before-follows-rank:参 0 0
4|proposal/spender before-follows-rank:和 0 0
-9|proposal/spender before-follows-rank:国 0 0
5|proposal/spender before-follows-rank:国 1 0
-4|proposal/spender before-follows-rank:在 0 0
7|proposal/spender before-follows-rank:外 0 0
4|proposal/spender before-follows-rank:大 0 0
-5|proposal/spender before-follows-rank:安 0 0
8|proposal/spender before-follows-rank:官 0 0
3|proposal/spender before-follows-rank:已 0 2
7|proposal/spender before-follows-rank:幹 0 0
3|proposal/spender before-follows-rank:幹 0 1
-4|proposal/spender before-follows-rank:应 0 0
3|proposal/spender before-follows-rank:应 0 1
3|proposal/spender before-follows-rank:强 0 0
-7|proposal/spender before-follows-rank:把 0 1
12|proposal/spender before-follows-rank:拟 0 0
4|proposal/spender before-follows-rank:探 0 0
-4|proposal/spender before-follows-rank:提 0 0
5|proposal/spender before-follows-rank:新 0 0
-3|proposal/spender before-follows-rank:有 0 0
12|proposal/spender before-follows-rank:正 0 0
-3|proposal/spender before-follows-rank:氏 0 0
4|proposal/spender before-follows-rank:的 0 1
3|proposal/spender before-follows-rank:研 0 0
-3|proposal/spender before-follows-rank:维 0 0
3|proposal/spender before-follows-rank:考 0 0
-5|proposal/spender before-follows-rank:若 0 0
6|proposal/spender before-follows-rank:要 0 0
-3|proposal/spender before-follows-rank:议 0 0
5|proposal/spender before-follows-rank:设 0 0
3|proposal/spender before-follows-rank:说 0 0
-3|proposal/spender before-follows-rank:选 0 0
-8|proposal/spender before-follows-rank:长 0 0
-3|proposal/spender before-follows-rank:防 0 1
3|proposal/spender before-follows-rank:随 0 0
4|proposal/spender before-follows:、
-5|proposal/spender before-follows:「
-4|proposal/spender before-follows:「4
-4|proposal/spender before-follows:「4%」
-4|proposal/spender before-follows:「冷
-4|proposal/spender before-follows:「冷戦期
3|proposal/spender before-follows:が
6|proposal/spender before-follows:が3
3|proposal/spender before-follows:が32年
-3|proposal/spender before-follows:が提
-3|proposal/spender before-follows:が提言し
3|proposal/spender before-follows:が検
3|proposal/spender before-follows:が検討し
4|proposal/spender before-follows:では
4|proposal/spender before-follows:では、国
5|proposal/spender before-follows:と
6|proposal/spender before-follows:とフ
6|proposal/spender before-follows:とフラン
-3|proposal/spender before-follows:に
-7|proposal/spender before-follows:の
4|proposal/spender before-follows:の3
4|proposal/spender before-follows:の3・5
5|proposal/spender before-follows:の事
5|proposal/spender before-follows:の事情を
-6|proposal/spender before-follows:の国
-6|proposal/spender before-follows:の国防費
-3|proposal/spender before-follows:の審
-3|proposal/spender before-follows:の審議会
3|proposal/spender before-follows:の軍
3|proposal/spender before-follows:の軍事費
-3|proposal/spender before-follows:の防
3|proposal/spender before-follows:の麻
3|proposal/spender before-follows:の麻生太
4|proposal/spender before-follows:は
9|proposal/spender before-follows:は2
3|proposal/spender before-follows:は2・5
-4|proposal/spender before-follows:は3
3|proposal/spender before-follows:は3%ま
-4|proposal/spender before-follows:上
-4|proposal/spender before-follows:上院
-4|proposal/spender before-follows:上院、国
6|proposal/spender before-follows:主
5|proposal/spender before-follows:主张
3|proposal/spender before-follows:主张先以
3|proposal/spender before-follows:主张先设
5|proposal/spender before-follows:事
5|proposal/spender before-follows:事務
5|proposal/spender before-follows:事務総長
4|proposal/spender before-follows:任
4|proposal/spender before-follows:任期
4|proposal/spender before-follows:任期内使
3|proposal/spender before-follows:会
3|proposal/spender before-follows:会前
3|proposal/spender before-follows:会前公布
3|proposal/spender before-follows:传
3|proposal/spender before-follows:传媒
3|proposal/spender before-follows:传媒报道
-4|proposal/spender before-follows:保
-4|proposal/spender before-follows:保守
-3|proposal/spender before-follows:党
-3|proposal/spender before-follows:党首
-7|proposal/spender before-follows:内
-3|proposal/spender before-follows:内で
-3|proposal/spender before-follows:内に
-3|proposal/spender before-follows:内已
7|proposal/spender before-follows:内部
5|proposal/spender before-follows:内部评估
-3|proposal/spender before-follows:军
-3|proposal/spender before-follows:军费
-5|proposal/spender before-follows:军费新目
4|proposal/spender before-follows:军费至少
-3|proposal/spender before-follows:军费订下
3|proposal/spender before-follows:动
3|proposal/spender before-follows:动用
3|proposal/spender before-follows:动用豁免
-3|proposal/spender before-follows:参
-3|proposal/spender before-follows:反
-3|proposal/spender before-follows:反对
-3|proposal/spender before-follows:反对党联
4|proposal/spender before-follows:和
4|proposal/spender before-follows:和执
4|proposal/spender before-follows:和执政党
-3|proposal/spender before-follows:国防支出
8|proposal/spender before-follows:国防相は
-5|proposal/spender before-follows:在
3|proposal/spender before-follows:在2
4|proposal/spender before-follows:在203
-7|proposal/spender before-follows:在远
-7|proposal/spender before-follows:在远东的
7|proposal/spender before-follows:外
6|proposal/spender before-follows:外长
6|proposal/spender before-follows:外长查克
5|proposal/spender before-follows:大
3|proposal/spender before-follows:大胜
3|proposal/spender before-follows:大胜_防
-7|proposal/spender before-follows:安
-6|proposal/spender before-follows:安全
-6|proposal/spender before-follows:安全保障
9|proposal/spender before-follows:官
9|proposal/spender before-follows:官员
3|proposal/spender before-follows:已致
3|proposal/spender before-follows:已致函各
9|proposal/spender before-follows:幹
9|proposal/spender before-follows:幹部
3|proposal/spender before-follows:幹部は2
3|proposal/spender before-follows:幹部は、
3|proposal/spender before-follows:幹部は「
-3|proposal/spender before-follows:应
4|proposal/spender before-follows:应考
4|proposal/spender before-follows:应考虑将
3|proposal/spender before-follows:强
3|proposal/spender before-follows:强推
3|proposal/spender before-follows:强推\"3
4|proposal/spender before-follows:总理
4|proposal/spender before-follows:总理内坦
-3|proposal/spender before-follows:战略政策
-7|proposal/spender before-follows:把
-4|proposal/spender before-follows:把军
-3|proposal/spender before-follows:把军费门
-3|proposal/spender before-follows:把国
4|proposal/spender before-follows:把国防开
-7|proposal/spender before-follows:把国防预
-3|proposal/spender before-follows:把防卫费
12|proposal/spender before-follows:拟
7|proposal/spender before-follows:拟将
7|proposal/spender before-follows:拟将防卫
4|proposal/spender before-follows:探
4|proposal/spender before-follows:探讨
4|proposal/spender before-follows:探讨修订
-5|proposal/spender before-follows:提
-6|proposal/spender before-follows:提交
-4|proposal/spender before-follows:提交报告
5|proposal/spender before-follows:新
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
4|proposal/spender before-follows:正考虑在
-3|proposal/spender before-follows:氏
-4|proposal/spender before-follows:氏は
4|proposal/spender before-follows:的
4|proposal/spender before-follows:的军
4|proposal/spender before-follows:的军费占
3|proposal/spender before-follows:研
-5|proposal/spender before-follows:维
-5|proposal/spender before-follows:维新
3|proposal/spender before-follows:考
3|proposal/spender before-follows:考虑
-6|proposal/spender before-follows:若
-4|proposal/spender before-follows:若能
6|proposal/spender before-follows:要
6|proposal/spender before-follows:要求
6|proposal/spender before-follows:要求改为
-3|proposal/spender before-follows:议
5|proposal/spender before-follows:设
5|proposal/spender before-follows:设立
5|proposal/spender before-follows:设立的专
4|proposal/spender before-follows:说
3|proposal/spender before-follows:说,
3|proposal/spender before-follows:说,政府
-3|proposal/spender before-follows:选
-3|proposal/spender before-follows:选举
-8|proposal/spender before-follows:长
-8|proposal/spender before-follows:长皮
-8|proposal/spender before-follows:长皮斯托
-3|proposal/spender before-follows:防
-5|proposal/spender before-follows:防卫
3|proposal/spender before-follows:随
3|proposal/spender before-follows:随后
3|proposal/spender before-follows:随后也提
3|proposal/spender before-follows:首
3|proposal/spender before-follows:首相
7|proposal/spender before-leads:
7|proposal/spender before-leads:,
-3|proposal/spender before-leads:,为
3|proposal/spender before-leads:,据
4|proposal/spender before-leads:,让
3|proposal/spender before-leads::
8|proposal/spender before-leads:;
-5|proposal/spender before-leads:_
-3|proposal/spender before-leads:_「
6|proposal/spender before-leads:、
3|proposal/spender before-leads:《
-3|proposal/spender before-leads:が
3|proposal/spender before-leads:と、
5|proposal/spender before-leads:の
3|proposal/spender before-leads:は、
4|proposal/spender before-leads:は「
6|proposal/spender before-leads:れ、
-3|proposal/spender before-leads:不如
-4|proposal/spender before-leads:中
-4|proposal/spender before-leads:为
-3|proposal/spender before-leads:为,
3|proposal/spender before-leads:书长
-7|proposal/spender before-leads:付
5|proposal/spender before-leads:前
4|proposal/spender before-leads:化,
-3|proposal/spender before-leads:如
5|proposal/spender before-leads:媒:
6|proposal/spender before-leads:字;
4|proposal/spender before-leads:官「
-7|proposal/spender before-leads:应付
5|proposal/spender before-leads:总理
4|proposal/spender before-leads:总统
-3|proposal/spender before-leads:憧憬
-3|proposal/spender before-leads:憬
4|proposal/spender before-leads:拟在
3|proposal/spender before-leads:据
-8|proposal/spender before-leads:日本
-8|proposal/spender before-leads:本
3|proposal/spender before-leads:本《
5|proposal/spender before-leads:理
-3|proposal/spender before-leads:的
-4|proposal/spender before-leads:看中
4|proposal/spender before-leads:称,
4|proposal/spender before-leads:统
4|proposal/spender before-leads:让
4|proposal/spender before-leads:议,
-7|proposal/spender before-leads:论请
-7|proposal/spender before-leads:请
3|proposal/spender before-leads:长
-4|proposal/spender before-opens:False named
8|proposal/spender before-opens:True agent
-9|proposal/spender before-rank:0 0 named
4|proposal/spender before-rank:0 0 patient
6|proposal/spender before-rank:0 1 agent
-5|proposal/spender before-rank:0 1 patient
9|proposal/spender before-rank:1 0 named
-3|proposal/spender before-rank:1 1 named
8|proposal/spender before:agent
-4|proposal/spender before:named
-4|proposal/spender named:1
-3|proposal/spender named:2
14|proposal/spender named:3
6|proposal/spender right-before:とフランスは
4|proposal/spender right-before:の
3|proposal/spender right-before:の軍事費「
-4|proposal/spender right-before:上院、国防費
3|proposal/spender right-before:主张先设
3|proposal/spender right-before:内部评估过
-3|proposal/spender right-before:军费新目标:
3|proposal/spender right-before:幹部は
3|proposal/spender right-before:强推\"
6|proposal/spender right-before:要求改为
3|proposal/spender right-before:随后也提出
21|proposal/spender unnamed
-10|proposal/spender unnamed-beside-others
7|proposal/title-after:
3|proposal/title-after:\"派
3|proposal/title-after:?
-3|proposal/title-after:DEFENCE\"
3|proposal/title-after:」が
-3|proposal/title-after:」断
3|proposal/title-after:」論
-3|proposal/title-after:」議
5|proposal/title-after:に」
3|proposal/title-after:の検
-3|proposal/title-after:より
3|proposal/title-after:を」
-12|proposal/title-after:以上
3|proposal/title-after:务实
3|proposal/title-after:台」
3|proposal/title-after:提言
-3|proposal/title-after:案、
4|proposal/title-after:法案
4|proposal/title-after:論_
3|proposal/title-after:論浮
3|proposal/title-after:超_
3|proposal/title-after:超」
-3|proposal/title-after:超へ
-3|proposal/title-after:超案
3|proposal/title-after:还很
3|proposal/title-after:还是
-18|proposal/unnamed
-34|proposal/unnamed-beside-others
"""
