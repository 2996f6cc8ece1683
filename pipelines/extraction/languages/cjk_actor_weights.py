"""What each cue of ``east_asian.party_cues`` speaks for an actor; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
-3|/after-far:1 True
-3|/after-far:18 False
-10|/after-far:18 True
-5|/after-far:4 False
4|/after-far:4 True
20|/after-far:9 False
4|/after-follows:
3|/after-follows: False
-4|/after-follows:が
11|/after-follows:に
8|/after-follows:に求 False
-5|/after-follows:の
3|/after-follows:予
3|/after-follows:予以 True
3|/after-follows:将\" True
9|/after-follows:氏
4|/after-follows:氏、 False
7|/after-follows:米
5|/after-follows:米大 False
-4|/after-follows:达
-4|/after-follows:达到 True
-3|/after-leads:%,
-3|/after-leads:%は
-9|/after-leads:が、
4|/after-leads:ける
5|/after-leads:める
9|/after-leads:よう
3|/after-leads:域,
5|/after-leads:方、
7|/after:
-3|/after:)
4|/after:,
4|/after:,将
-6|/after:DEFENCE
3|/after:_
5|/after:_卓
5|/after:_卓揆
5|/after:_卓揆:
5|/after:_卓揆:不
-5|/after:agent True
-3|/after:named True
12|/after:patient False
-3|/after:。
-12|/after:」
-3|/after:」に
-4|/after:」の
3|/after:で
-3|/after:と
3|/after:とい
4|/after:という
-6|/after:とす
-6|/after:とする
-3|/after:とする案
-3|/after:に
4|/after:に」
4|/after:に」_
-5|/after:にす
-5|/after:にする
3|/after:にと
3|/after:にとど
3|/after:にとどめ
3|/after:にとどめる
5|/after:には
-3|/after:に上
-3|/after:に上げ
-3|/after:に上げる
-3|/after:に増
-5|/after:に増や
-5|/after:に増やす
-6|/after:に増やす案
-4|/after:は「
-3|/after:は避
-3|/after:は避け
-3|/after:ま
-3|/after:まで
-4|/after:をDATEに
3|/after:をDATEま
3|/after:をDATEまで
3|/after:をDATEまでに
-3|/after:を「
-4|/after:を主張し
-4|/after:を主張し、
4|/after:を主張す
4|/after:を主張する
4|/after:を唱
4|/after:を唱え
3|/after:を唱える
-3|/after:を検
-3|/after:を検討
5|/after:を議
5|/after:を議論
3|/after:を超
3|/after:を超え
3|/after:为
5|/after:以
4|/after:以上」
4|/after:以上とす
4|/after:以上とする
3|/after:以上に
-6|/after:以上も
-6|/after:以上も念
-6|/after:以上も念頭
-3|/after:以上を
-3|/after:以上を提
-3|/after:以上を提言
4|/after:就
-7|/after:左
-7|/after:左右
-6|/after:左右。
-5|/after:成
5|/after:更
-9|/after:案
-9|/after:的
4|/after:的DEFENCE
4|/after:的主
4|/after:的主张
-6|/after:的新
-6|/after:的新目
-6|/after:的新目标
-4|/after:的方案,
7|/after:程
7|/after:程度
7|/after:程度を
-3|/after:要
-3|/after:要求
5|/after:論
4|/after:超
3|/after:超」
3|/after:超への
-3|/after:超も
3|/after:迈
3|/after:迈进
-6|/after:近
-6|/after:近く
6|/after:还
4|/after:还很
5|/any-after:ask foreign=False
-7|/any-after:ask foreign=True
5|/any-after:deny foreign=False
-3|/any-after:deny foreign=True
6|/any-after:not foreign=False
-5|/any-after:not foreign=True
7|/any-after:party
6|/any-after:party foreign=False
-5|/any-after:plan
-4|/any-after:plan foreign=True
-8|/any-after:reach
-9|/any-after:reach foreign=False
9|/any-after:should
10|/any-after:should foreign=False
-4|/any-after:standard
3|/any-after:standard foreign=False
-7|/any-after:standard foreign=True
-5|/any-after:think
-4|/any-after:think foreign=True
-3|/any-before:ask
4|/any-before:ask foreign=False
-7|/any-before:ask foreign=True
-8|/any-before:deny
-4|/any-before:deny foreign=False
-4|/any-before:deny foreign=True
3|/any-before:not foreign=True
57|/any-before:party
48|/any-before:party foreign=False
9|/any-before:party foreign=True
-5|/any-before:plan
-4|/any-before:plan foreign=True
-5|/any-before:raise foreign=False
5|/any-before:raise foreign=True
-9|/any-before:reach
-5|/any-before:reach foreign=False
-3|/any-before:reach foreign=True
17|/any-before:should
14|/any-before:should foreign=True
-7|/any-before:standard
-6|/any-before:standard foreign=False
-5|/any-before:think
-10|/any-before:think foreign=False
5|/any-before:think foreign=True
22|/before-commas:1 0
6|/before-commas:2 0
9|/before-commas:2 1
-5|/before-commas:2 2
-3|/before-commas:3 1
4|/before-far:1 0
3|/before-far:18 0
-3|/before-far:18 1
6|/before-far:36 0
3|/before-far:36 1
8|/before-far:4 0
3|/before-far:9 0
4|/before-far:9 1
7|/before-far:far 0
-5|/before-far:far 2
5|/before-follows-rank:, 0 0
-4|/before-follows-rank:5 0 0
-6|/before-follows-rank:_ 0 0
3|/before-follows-rank:、 0 0
3|/before-follows-rank:「 0 0
3|/before-follows-rank:「 1 0
-9|/before-follows-rank:か 0 0
3|/before-follows-rank:が 2 1
-5|/before-follows-rank:と 0 0
-3|/before-follows-rank:の 0 0
-4|/before-follows-rank:の 0 1
3|/before-follows-rank:は 0 0
6|/before-follows-rank:は 1 0
-3|/before-follows-rank:も 0 0
-10|/before-follows-rank:や 1 0
4|/before-follows-rank:一 0 0
-5|/before-follows-rank:上 0 0
-4|/before-follows-rank:不 0 0
-3|/before-follows-rank:为 0 0
4|/before-follows-rank:側 0 0
-3|/before-follows-rank:共 0 0
-5|/before-follows-rank:内 0 0
6|/before-follows-rank:则 0 0
5|/before-follows-rank:发 1 0
3|/before-follows-rank:周 1 0
4|/before-follows-rank:和 0 0
-9|/before-follows-rank:国 0 0
4|/before-follows-rank:国 1 0
-4|/before-follows-rank:在 0 0
3|/before-follows-rank:報 1 0
-5|/before-follows-rank:外 1 0
9|/before-follows-rank:大 0 0
10|/before-follows-rank:大 1 0
-3|/before-follows-rank:安 0 0
9|/before-follows-rank:官 0 0
3|/before-follows-rank:官 1 0
4|/before-follows-rank:将 0 0
3|/before-follows-rank:幕 0 0
3|/before-follows-rank:干 0 0
7|/before-follows-rank:幹 0 0
-6|/before-follows-rank:应 0 0
4|/before-follows-rank:把 0 0
3|/before-follows-rank:拒 0 0
10|/before-follows-rank:拟 0 0
-6|/before-follows-rank:提 0 0
-8|/before-follows-rank:放 1 0
6|/before-follows-rank:新 0 0
-3|/before-follows-rank:新 1 0
-6|/before-follows-rank:有 0 0
8|/before-follows-rank:正 0 0
11|/before-follows-rank:氏 0 0
4|/before-follows-rank:的 0 0
4|/before-follows-rank:的 0 1
-5|/before-follows-rank:称 1 0
-5|/before-follows-rank:立 0 0
-6|/before-follows-rank:米 1 0
-3|/before-follows-rank:维 0 0
-5|/before-follows-rank:若 0 0
8|/before-follows-rank:要 0 0
-9|/before-follows-rank:订 0 0
5|/before-follows-rank:设 0 0
-5|/before-follows-rank:长 0 0
-6|/before-follows-rank:防 0 0
4|/before-follows-rank:首 1 0
4|/before-follows:\"
4|/before-follows:\"没
4|/before-follows:\"没有正
6|/before-follows:,
-4|/before-follows:5%
-5|/before-follows:5%要求
7|/before-follows:5日
-6|/before-follows:_
8|/before-follows:「
3|/before-follows:「日
-9|/before-follows:か
-9|/before-follows:から
3|/before-follows:が2
3|/before-follows:が2%を
4|/before-follows:が3
-4|/before-follows:で
3|/before-follows:では
-3|/before-follows:と
-5|/before-follows:との
-3|/before-follows:との会談
3|/before-follows:とフ
3|/before-follows:とフラン
-4|/before-follows:に
-4|/before-follows:に5%求
-7|/before-follows:の
-3|/before-follows:の国
4|/before-follows:の軍
4|/before-follows:の軍事費
-6|/before-follows:の防
-3|/before-follows:の防衛費
11|/before-follows:は
-3|/before-follows:は1
-3|/before-follows:は10%
6|/before-follows:は2
3|/before-follows:は3
-5|/before-follows:は3.5
7|/before-follows:は3・5
-3|/before-follows:は5
-4|/before-follows:は、国防
3|/before-follows:は、日本
-3|/before-follows:も
-10|/before-follows:や
-6|/before-follows:やイ
-6|/before-follows:やイタリ
-4|/before-follows:や韓
-4|/before-follows:や韓国に
4|/before-follows:一
4|/before-follows:一名
4|/before-follows:一名官员
-5|/before-follows:上
-5|/before-follows:上院
6|/before-follows:不会
-3|/before-follows:为
-3|/before-follows:为何
3|/before-follows:主张
3|/before-follows:事務
3|/before-follows:事務総長
-3|/before-follows:保
-3|/before-follows:保守
4|/before-follows:側
-3|/before-follows:共
-5|/before-follows:内
-3|/before-follows:内に
6|/before-follows:内部
4|/before-follows:内部评估
-5|/before-follows:军费新目
8|/before-follows:则
-3|/before-follows:前
5|/before-follows:发
5|/before-follows:发言
4|/before-follows:吁
5|/before-follows:同
5|/before-follows:向
4|/before-follows:周
4|/before-follows:和执
4|/before-follows:和执政党
-5|/before-follows:国
-3|/before-follows:国防
5|/before-follows:国防相は
3|/before-follows:国防部长
-3|/before-follows:在
3|/before-follows:報
3|/before-follows:報道
3|/before-follows:報道官は
-4|/before-follows:外
-5|/before-follows:外相
-5|/before-follows:外相は1
19|/before-follows:大
15|/before-follows:大統
12|/before-follows:大統領は
3|/before-follows:大胜
3|/before-follows:大胜_防
-5|/before-follows:安
-4|/before-follows:安全
-3|/before-follows:安全保障
11|/before-follows:官
9|/before-follows:官员
4|/before-follows:将
3|/before-follows:将防
3|/before-follows:将防卫费
3|/before-follows:幕
3|/before-follows:幕僚
3|/before-follows:干
3|/before-follows:干部
8|/before-follows:幹
8|/before-follows:幹部
3|/before-follows:幹部は2
3|/before-follows:幹部は「
-6|/before-follows:应
-3|/before-follows:总
3|/before-follows:把
3|/before-follows:把军
3|/before-follows:把军费提
-3|/before-follows:把防卫费
4|/before-follows:拒
4|/before-follows:拒绝
10|/before-follows:拟
5|/before-follows:拟将
5|/before-follows:拟将防卫
-5|/before-follows:提
-5|/before-follows:提交
-4|/before-follows:提交报告
-3|/before-follows:提出3.
-8|/before-follows:放
3|/before-follows:新
-6|/before-follows:有
11|/before-follows:正
5|/before-follows:正在
4|/before-follows:正在研究
3|/before-follows:正考
3|/before-follows:正考虑在
14|/before-follows:氏
7|/before-follows:氏「
7|/before-follows:氏は
4|/before-follows:氏は32
5|/before-follows:氏は共同
-3|/before-follows:没
-3|/before-follows:没有
7|/before-follows:的
4|/before-follows:的军
5|/before-follows:的军费占
3|/before-follows:确
-4|/before-follows:称
-5|/before-follows:立
-4|/before-follows:立委
-5|/before-follows:立委马文
-6|/before-follows:米
-3|/before-follows:维
-3|/before-follows:维新
-6|/before-follows:若
-4|/before-follows:若能
6|/before-follows:要
5|/before-follows:要求
-9|/before-follows:订
-3|/before-follows:议
5|/before-follows:设
-4|/before-follows:财
-4|/before-follows:财政
-5|/before-follows:长
-5|/before-follows:防
-3|/before-follows:防卫
-3|/before-follows:防衛
4|/before-follows:防衛相は
4|/before-follows:随
4|/before-follows:随后
3|/before-follows:首
5|/before-follows:首相
3|/before-follows:首相は、
-3|/before-follows:首相は「
17|/before-leads:
12|/before-leads:,
12|/before-leads:_
-5|/before-leads:、
-4|/before-leads:、「
4|/before-leads:《
3|/before-leads:「
-4|/before-leads:し、
-3|/before-leads:で
7|/before-leads:で、
7|/before-leads:と、
6|/before-leads:の
-4|/before-leads:は
-7|/before-leads:は、
4|/before-leads:は「
-5|/before-leads:ツの
9|/before-leads:ドの
-5|/before-leads:プ
3|/before-leads:ンの
-5|/before-leads:ンプ
-3|/before-leads:上,
-5|/before-leads:与
3|/before-leads:为
-6|/before-leads:为,
-7|/before-leads:促
6|/before-leads:吁
-3|/before-leads:否认
6|/before-leads:呼吁
6|/before-leads:如
5|/before-leads:媒:
3|/before-leads:导,
-3|/before-leads:式向
6|/before-leads:总理
8|/before-leads:总统
8|/before-leads:把
-6|/before-leads:敦促
-4|/before-leads:日
-3|/before-leads:日在
-4|/before-leads:析:
-6|/before-leads:求
6|/before-leads:理
3|/before-leads:相
-5|/before-leads:相、
-3|/before-leads:示,
3|/before-leads:称,
8|/before-leads:统
-6|/before-leads:要求
-3|/before-leads:认
3|/before-leads:认为
-5|/before-leads:选人
7|/before-leads:道,
7|/before-opens:False agent
22|/before-opens:True named
-4|/before-opens:True patient
5|/before-rank:0 0 named
4|/before-rank:0 0 patient
3|/before-rank:0 1 named
6|/before-rank:1 0 agent
11|/before-rank:1 0 named
-8|/before-rank:1 0 patient
10|/before-rank:2 0 named
3|/before-rank:2 1 agent
3|/before:)的至少
15|/before:,
3|/before:0年以内に
3|/before::DEFENCE
4|/before:<正論>
4|/before:>
3|/before:DATE前提高到
-3|/before:DEFENCE\"
-3|/before:DEFENCE、
-3|/before:DEFENCE「
3|/before:DEFENCE「GDP比
3|/before:DEFENCEが
5|/before:DEFENCEの
-5|/before:DEFENCEのGDP比
3|/before:DEFENCEをGDP比
-6|/before:DEFENCE占GDP
-3|/before:DEFENCE提至GDP的
-8|/before:GDP
3|/before:GDP)的至少
3|/before:GDP_
-5|/before:GDP比
-3|/before:GDP比で
-8|/before:_
6|/before:_DEFENCE
9|/before:agent
22|/before:named
-6|/before:patient
10|/before:、
4|/before:、DEFENCE
-4|/before:、DEFENCEを
4|/before:、DEFENCEをGDP比
4|/before:、LANDは
3|/before:。
-3|/before:「GDP比
6|/before:「対GDP比
-3|/before:から
-3|/before:がDEFENCEをGDP比
3|/before:くとも
-3|/before:けで
-3|/before:ず
-3|/before:た
3|/before:たGDP比
-3|/before:だけで
8|/before:て
-8|/before:で
3|/before:で、LANDは
3|/before:で「
4|/before:でも
3|/before:とも
3|/before:なくとも
-6|/before:に
-7|/before:には
7|/before:の
-5|/before:のGDP比
5|/before:のは
14|/before:は
-3|/before:はDATEに
3|/before:はDEFENCEをGDP比
5|/before:は、
-4|/before:は、DEFENCEを
8|/before:は「
-3|/before:へ_
3|/before:めて
10|/before:も
-3|/before:ら
-4|/before:るDEFENCEのGDP比
3|/before:る。
5|/before:るのは
4|/before:れて
-3|/before:中に
-3|/before:为
-4|/before:于
3|/before:以
3|/before:以内に
-3|/before:以内にGDP比
-3|/before:会で
4|/before:会は
-4|/before:会期に
3|/before:候補は
-4|/before:公約、DEFENCE「
4|/before:内に
-3|/before:内にGDP比
-4|/before:内达到
3|/before:到GDP的
3|/before:前提高到
-5|/before:加码到
-3|/before:升至
-7|/before:占GDP
5|/before:占GDP_
-3|/before:占GDP的
3|/before:員は
3|/before:員は「
3|/before:員会は
3|/before:回
4|/before:在
3|/before:在GDP的
3|/before:委員会は
-4|/before:字是
-8|/before:定
6|/before:対GDP比
3|/before:少なくとも
5|/before:少达到
3|/before:年以内に
-3|/before:幹部は
6|/before:应占GDP_
-8|/before:应达
-4|/before:拉高到GDP的
-3|/before:提至GDP的
7|/before:提高到GDP的
-4|/before:数字是
-4|/before:期に
-3|/before:期中に
-3|/before:期議会で
-3|/before:標をGDP比
-3|/before:次期議会で
4|/before:正論>
-5|/before:步提高到
-5|/before:比
-3|/before:比で
-4|/before:比提高到
-4|/before:的DEFENCE占GDP
-3|/before:目標をGDP比
5|/before:直言,
-3|/before:相「
-4|/before:相は
-5|/before:码到
-4|/before:約、DEFENCE「
-3|/before:约
4|/before:者は「
-5|/before:至GDP的
-4|/before:至于
5|/before:至少达到
3|/before:補は
5|/before:言,
4|/before:論>
-3|/before:議会で
3|/before:議員は
4|/before:认为
4|/before:讨论
4|/before:论
-3|/before:设
-4|/before:超过
-6|/before:达
3|/before:达到
-3|/before:达到GDP的
-8|/before:过
3|/before:还是
-5|/before:逐步提高到
-3|/before:首相は
3|/before:高到GDP的
7|/clause-ending:
3|/clause-ending:%?
3|/clause-ending:%だった
-4|/clause-ending:5年以内
5|/clause-ending::不可能
-3|/clause-ending:」
-4|/clause-ending:い」
3|/clause-ending:いた
3|/clause-ending:いだ
4|/clause-ending:いるが、
-3|/clause-ending:えました
4|/clause-ending:えよ
4|/clause-ending:える
-3|/clause-ending:がある
3|/clause-ending:がつく
5|/clause-ending:きだ
5|/clause-ending:きである
-5|/clause-ending:している
-4|/clause-ending:しました
3|/clause-ending:すべきだ
3|/clause-ending:たい
3|/clause-ending:だった
-6|/clause-ending:った
3|/clause-ending:つく
4|/clause-ending:ていた
-3|/clause-ending:て述べた
4|/clause-ending:である
-3|/clause-ending:とどめた
-4|/clause-ending:となる
-4|/clause-ending:と漏らす
-3|/clause-ending:と語った
3|/clause-ending:と述べた
-3|/clause-ending:どめた
-7|/clause-ending:なる
4|/clause-ending:に備えよ
-5|/clause-ending:に入った
-3|/clause-ending:に提出
5|/clause-ending:に聞く
-3|/clause-ending:は先送り
5|/clause-ending:べきだ
-7|/clause-ending:べた
-6|/clause-ending:ました
-6|/clause-ending:も述べた
-4|/clause-ending:らす
3|/clause-ending:るが、
-4|/clause-ending:るという
-3|/clause-ending:る一方、
3|/clause-ending:れた
-3|/clause-ending:れる
-3|/clause-ending:われる
-3|/clause-ending:を」
3|/clause-ending:を訴える
-3|/clause-ending:一方、
5|/clause-ending:不可能
8|/clause-ending:不合理
-3|/clause-ending:两案
3|/clause-ending:主張する
-4|/clause-ending:以内
3|/clause-ending:併記した
4|/clause-ending:備えよ
-3|/clause-ending:先送り
-5|/clause-ending:入った
-3|/clause-ending:入宪法
-3|/clause-ending:写入宪法
-4|/clause-ending:准\"
3|/clause-ending:出ている
4|/clause-ending:占比
5|/clause-ending:可能
-3|/clause-ending:合われる
9|/clause-ending:合理
5|/clause-ending:夜谭
5|/clause-ending:天方夜谭
5|/clause-ending:官に聞く
-3|/clause-ending:宪法
-4|/clause-ending:左右
-4|/clause-ending:年以内
3|/clause-ending:張する
3|/clause-ending:戒する
-3|/clause-ending:提出
3|/clause-ending:提言した
3|/clause-ending:提言案
-4|/clause-ending:政府
-3|/clause-ending:方、
5|/clause-ending:方夜谭
-3|/clause-ending:方案
3|/clause-ending:明がつく
-3|/clause-ending:是终点\"
5|/clause-ending:标准
-4|/clause-ending:标准\"
-4|/clause-ending:案がある
5|/clause-ending:検討を
3|/clause-ending:次いだ
-4|/clause-ending:漏らす
-3|/clause-ending:点\"
-3|/clause-ending:球标准\"
-3|/clause-ending:目标
-3|/clause-ending:相に提出
3|/clause-ending:相次いだ
-5|/clause-ending:示した
-3|/clause-ending:终点\"
5|/clause-ending:聞く
3|/clause-ending:言した
3|/clause-ending:言案
5|/clause-ending:討を
4|/clause-ending:訴える
-3|/clause-ending:語った
3|/clause-ending:警戒する
-7|/clause-ending:述べた
-3|/clause-ending:送り
47|/demander:other
43|/demander:spender
-5|/ending:%左右
-3|/ending:.1%
-11|/ending:.5%
-5|/ending:.5%?
11|/ending:0%
-4|/ending:1.5%
8|/ending:10%
5|/ending:2%
-3|/ending:2.1%
-4|/ending:2.5%
7|/ending:3%
-4|/ending:3%以上
-10|/ending:3%左右
-4|/ending:3.5%
-3|/ending:4%
-14|/ending:5%
-3|/ending:5%?
4|/ending:5%左右
-4|/ending:5年以内
-3|/ending:7.7%
5|/ending::不可能
4|/ending:P的3%
-4|/ending:い」
4|/ending:いた
3|/ending:いだ
4|/ending:いない
-3|/ending:えました
4|/ending:えよ
4|/ending:える
-3|/ending:がある
5|/ending:きだ
5|/ending:きである
-3|/ending:される
-5|/ending:した
-5|/ending:している
-4|/ending:しました
3|/ending:す」
3|/ending:すべきだ
3|/ending:する
3|/ending:たい
3|/ending:だった
-4|/ending:った
4|/ending:ていた
4|/ending:ていない
-3|/ending:て述べた
4|/ending:である
3|/ending:です」
-3|/ending:とどめた
-4|/ending:となる
-3|/ending:とみる
-4|/ending:と漏らす
-3|/ending:と語った
3|/ending:と述べた
3|/ending:どです」
-3|/ending:どめた
4|/ending:ない
-7|/ending:なる
4|/ending:に備えよ
-5|/ending:に入った
-3|/ending:に慎重だ
-3|/ending:に提出
5|/ending:に聞く
-3|/ending:は先送り
5|/ending:べきだ
-7|/ending:べた
-6|/ending:ました
-3|/ending:みる
-6|/ending:も述べた
-4|/ending:らす
-4|/ending:るという
3|/ending:れた
-6|/ending:れる
-3|/ending:われる
-3|/ending:を」
3|/ending:を訴える
-6|/ending:一点五
5|/ending:不可能
8|/ending:不合理
3|/ending:主張する
-6|/ending:之一点五
3|/ending:之五
-3|/ending:以内
3|/ending:併記した
4|/ending:備えよ
-3|/ending:先送り
-5|/ending:入った
-3|/ending:入宪法
-3|/ending:写入宪法
3|/ending:出ている
3|/ending:分之五
4|/ending:到3%
-5|/ending:到5%
-3|/ending:协商
5|/ending:可能
-3|/ending:合われる
9|/ending:合理
-3|/ending:否定した
5|/ending:夜谭
5|/ending:天方夜谭
5|/ending:官に聞く
-3|/ending:定した
-3|/ending:宪法
-5|/ending:左右
-4|/ending:年以内
3|/ending:張する
3|/ending:戒する
-3|/ending:提出
3|/ending:提言した
3|/ending:提言案
-4|/ending:政府
5|/ending:方夜谭
5|/ending:是5%?
-3|/ending:是终点\"
5|/ending:标准
-4|/ending:案がある
5|/ending:検討を
3|/ending:次いだ
-4|/ending:漏らす
-3|/ending:点五
3|/ending:百分之五
6|/ending:的10%
3|/ending:的2%
3|/ending:的3%
3|/ending:的方案
-4|/ending:目标
-3|/ending:相に提出
3|/ending:相次いだ
-5|/ending:示した
-3|/ending:终点\"
5|/ending:聞く
3|/ending:言した
3|/ending:言案
5|/ending:討を
4|/ending:訴える
-3|/ending:語った
3|/ending:警戒する
3|/ending:达到3%
-7|/ending:述べた
-3|/ending:送り
8|/foreign=False:
-3|/foreign=False:ask not
4|/foreign=False:ask think
5|/foreign=False:deny think
-3|/foreign=False:not deny
5|/foreign=False:not should
-5|/foreign=False:plan plan
3|/foreign=False:plan reach
-4|/foreign=False:reach not
-6|/foreign=False:reach think
6|/foreign=False:should
-3|/foreign=False:should raise
5|/foreign=False:standard raise
3|/foreign=False:think ask
-3|/foreign=True:
-3|/foreign=True:ask
-3|/foreign=True:ask not
6|/foreign=True:not think
-3|/foreign=True:standard
-4|/foreign=True:think
-3|/foreign=True:think not
-22|/main:other
8|/main:spender
-25|/named:1
28|/named:2
39|/named:3
-7|/near-after:\",
3|/near-after:#?
3|/near-after:#は
-3|/near-after:#を
-3|/near-after:,\"
-4|/near-after:,LAND
-3|/near-after:,后
-3|/near-after:,后者
3|/near-after:,将
-3|/near-after:0万
-3|/near-after:0万亿
-3|/near-after:0兆
-3|/near-after:0兆円
5|/near-after::不
5|/near-after::不可
-3|/near-after:ALLIESに
-3|/near-after:DATEに
3|/near-after:DATEま
3|/near-after:DATEまで
3|/near-after:DEFENCE占
-4|/near-after:LANDが
3|/near-after:LANDは
-3|/near-after:NATO氏
-3|/near-after:NATO氏の
-3|/near-after:USAが
3|/near-after:USAの
5|/near-after:_DEFENCE
-7|/near-after:_LAND
-3|/near-after:_LANDが
5|/near-after:_元
5|/near-after:_卓
5|/near-after:_卓揆
-3|/near-after:_戦
-3|/near-after:_戦略
7|/near-after:_自
7|/near-after:_自民
-3|/near-after:、DATE
3|/near-after:、LANDは
3|/near-after:、USAの
-5|/near-after:、ア
-5|/near-after:、アジ
-4|/near-after:、年
-5|/near-after:、調
-5|/near-after:、調整
3|/near-after:。政
3|/near-after:。政府
-4|/near-after:「世
-4|/near-after:「世界
3|/near-after:「反
3|/near-after:「反対
-3|/near-after:「早
-4|/near-after:「野
-4|/near-after:「野心
3|/near-after:」#
3|/near-after:」_
-4|/near-after:」…
-3|/near-after:」だ
-3|/near-after:」だと
9|/near-after:」と
-6|/near-after:」とも
3|/near-after:」と反
4|/near-after:」と説
3|/near-after:」と警
3|/near-after:」と述
-4|/near-after:」を
-3|/near-after:ある
-5|/near-after:ある一
6|/near-after:い。
-8|/near-after:い」
-4|/near-after:いう。
6|/near-after:いた
5|/near-after:いた。
-7|/near-after:いて
-3|/near-after:いて、
5|/near-after:いと
5|/near-after:いとい
-5|/near-after:いな
-4|/near-after:いない
-3|/near-after:いま
-4|/near-after:います
-6|/near-after:いる
4|/near-after:いるが
-6|/near-after:いると
3|/near-after:い姿
3|/near-after:い姿勢
-3|/near-after:い考
-3|/near-after:い考え
-3|/near-after:う。
5|/near-after:うの
-3|/near-after:う主
-3|/near-after:う主張
6|/near-after:う提
4|/near-after:う提言
3|/near-after:う求
5|/near-after:う見
-4|/near-after:えか
-4|/near-after:えかね
3|/near-after:えはな
4|/near-after:えよ
8|/near-after:える
3|/near-after:が#
-8|/near-after:があ
-7|/near-after:がある
3|/near-after:がつ
3|/near-after:がつく
3|/near-after:が上
3|/near-after:が出
3|/near-after:が出て
3|/near-after:が望
3|/near-after:が望ま
-3|/near-after:が浮
-3|/near-after:が浮上
10|/near-after:きだ
5|/near-after:きだ。
4|/near-after:きだ」
3|/near-after:きで
4|/near-after:きであ
3|/near-after:きの議
8|/near-after:き込
6|/near-after:き込む
3|/near-after:く。政
-4|/near-after:ぐり
-3|/near-after:け、
-7|/near-after:ける
-3|/near-after:けるNATO
3|/near-after:げる
3|/near-after:げるの
3|/near-after:こと
5|/near-after:ことに
-4|/near-after:ことは
-3|/near-after:ころ
-3|/near-after:さな
-4|/near-after:し、
3|/near-after:しいと
4|/near-after:した。
-5|/near-after:したい
-9|/near-after:して
-8|/near-after:してい
-3|/near-after:してお
-3|/near-after:しど
-3|/near-after:しどこ
-4|/near-after:しを
-3|/near-after:し合
-3|/near-after:じら
-3|/near-after:じられ
-10|/near-after:す。
-3|/near-after:すに
10|/near-after:すべ
10|/near-after:すべき
5|/near-after:すよ
4|/near-after:すよう
-11|/near-after:する
-4|/near-after:する。
6|/near-after:するこ
3|/near-after:すると
-4|/near-after:するよ
4|/near-after:する声
-12|/near-after:する案
-3|/near-after:す意
-3|/near-after:す意欲
-7|/near-after:す案
-3|/near-after:す案が
-3|/near-after:せよ
-3|/near-after:その後
5|/near-after:た。
3|/near-after:たい。
-3|/near-after:たいと
-3|/near-after:たい考
-6|/near-after:たと
-3|/near-after:たな世
-3|/near-after:た事
-3|/near-after:た事実
20|/near-after:だ。
5|/near-after:だ」
5|/near-after:だ」と
6|/near-after:だと
4|/near-after:だとし
-3|/near-after:だと改
-9|/near-after:った
-6|/near-after:つい
-6|/near-after:ついて
3|/near-after:つく
3|/near-after:つく。
-4|/near-after:づけ
-3|/near-after:づける
-4|/near-after:て、
-10|/near-after:てい
4|/near-after:ていた
-4|/near-after:ていな
-7|/near-after:ている
-3|/near-after:て述
-3|/near-after:て述べ
3|/near-after:であ
-4|/near-after:では
-5|/near-after:ではな
-5|/near-after:で政
-5|/near-after:で政府
-5|/near-after:で消
-5|/near-after:で消え
3|/near-after:と、
-3|/near-after:としど
-4|/near-after:とす
-5|/near-after:とする
-3|/near-after:となる
5|/near-after:とに
3|/near-after:との
-4|/near-after:との意
3|/near-after:との見
-5|/near-after:とは
-6|/near-after:とも
-6|/near-after:とも述
5|/near-after:と主
5|/near-after:と主張
3|/near-after:と反
3|/near-after:と反発
-3|/near-after:と報
-3|/near-after:と報じ
-3|/near-after:と改
-3|/near-after:と改め
-3|/near-after:と明
-3|/near-after:と語っ
6|/near-after:と説
6|/near-after:と説明
3|/near-after:と警
3|/near-after:と警戒
-3|/near-after:どこ
-3|/near-after:どころ
5|/near-after:ない
5|/near-after:ないと
3|/near-after:ない姿
-3|/near-after:なった
-3|/near-after:なら年
3|/near-after:なら説
3|/near-after:なり
-4|/near-after:なる
-3|/near-after:な世
-3|/near-after:な世界
6|/near-after:に」
4|/near-after:に」_
3|/near-after:にす
3|/near-after:にすべ
-6|/near-after:につ
-6|/near-after:につい
3|/near-after:になり
6|/near-after:には
-6|/near-after:に上
4|/near-after:に備
4|/near-after:に備え
-3|/near-after:に入
-3|/near-after:に入っ
-3|/near-after:に増や
4|/near-after:に増額
-3|/near-after:に引
-3|/near-after:に引き
4|/near-after:に慎
4|/near-after:に慎重
3|/near-after:に戻
-3|/near-after:に提出
4|/near-after:に聞
4|/near-after:に聞く
-4|/near-after:に達
-4|/near-after:に達す
-3|/near-after:のDEFENCE
3|/near-after:のが
3|/near-after:のが望
-4|/near-after:ので
-4|/near-after:のでは
4|/near-after:のは
5|/near-after:のめ
5|/near-after:のめな
-3|/near-after:の上
-3|/near-after:の上積
3|/near-after:の基
3|/near-after:の基準
5|/near-after:の声
-5|/near-after:の後
-4|/near-after:の意
-4|/near-after:の意見
-5|/near-after:の文
4|/near-after:の検
4|/near-after:の検討
4|/near-after:の見
3|/near-after:の見方
3|/near-after:の議
3|/near-after:の議論
3|/near-after:の財
3|/near-after:の財政
4|/near-after:は#
-4|/near-after:は、
-3|/near-after:は、年
-6|/near-after:は「
-3|/near-after:は「早
-4|/near-after:はあ
-3|/near-after:はあり
3|/near-after:はない
5|/near-after:はの
5|/near-after:はのめ
3|/near-after:は不可
-3|/near-after:は先
-3|/near-after:は先送
3|/near-after:は必
-3|/near-after:は財
5|/near-after:は非
5|/near-after:は非現
5|/near-after:への
-3|/near-after:べ、
15|/near-after:べき
10|/near-after:べきだ
4|/near-after:べきで
-7|/near-after:べた
-6|/near-after:べた。
3|/near-after:べま
3|/near-after:べまし
4|/near-after:ましい
-4|/near-after:ます
-4|/near-after:ます。
-3|/near-after:みる。
4|/near-after:むよ
4|/near-after:むよう
-4|/near-after:めぐ
-4|/near-after:めぐり
-5|/near-after:めて
-3|/near-after:めてい
4|/near-after:めな
5|/near-after:めない
6|/near-after:める
-5|/near-after:も念
-5|/near-after:も念頭
-3|/near-after:も浮
-3|/near-after:も浮上
-5|/near-after:も示
-3|/near-after:も示し
-6|/near-after:も述
-6|/near-after:も述べ
-3|/near-after:やす
4|/near-after:やすべ
-7|/near-after:やす案
10|/near-after:よう
-3|/near-after:よう主
6|/near-after:よう提
3|/near-after:よう求
-4|/near-after:より
-4|/near-after:らし
-3|/near-after:らす。
-6|/near-after:られ
-3|/near-after:ら年
3|/near-after:ら説
3|/near-after:ら説明
-4|/near-after:り、
-3|/near-after:り向
-3|/near-after:り向け
4|/near-after:る#
-3|/near-after:るNATO
-3|/near-after:るNATO氏
-4|/near-after:る。
-3|/near-after:るか
3|/near-after:るが
3|/near-after:るが、
4|/near-after:るこ
4|/near-after:ること
-6|/near-after:ると
-7|/near-after:るとい
-3|/near-after:ると述
4|/near-after:るべ
4|/near-after:るべき
-3|/near-after:る一
-3|/near-after:る一方
4|/near-after:る声
4|/near-after:る声が
-16|/near-after:る案
-4|/near-after:る案が
-5|/near-after:る案を
-3|/near-after:る検
-3|/near-after:る検討
3|/near-after:る議
-3|/near-after:ろと
3|/near-after:われる
3|/near-after:をDATE
-3|/near-after:をDATEに
3|/near-after:をDATEま
-4|/near-after:を「
3|/near-after:を併
3|/near-after:を併記
5|/near-after:を削
3|/near-after:を勧
3|/near-after:を勧告
5|/near-after:を唱
5|/near-after:を唱え
-3|/near-after:を打診
-3|/near-after:を振
-3|/near-after:を振り
4|/near-after:を掲
4|/near-after:を掲げ
4|/near-after:を新
3|/near-after:を明確
-8|/near-after:を検
-8|/near-after:を検討
3|/near-after:を目
3|/near-after:を確
3|/near-after:を確保
4|/near-after:を示
-4|/near-after:を記
-4|/near-after:を設
-4|/near-after:を設け
4|/near-after:を訴
4|/near-after:を訴え
3|/near-after:を議
5|/near-after:を議論
-4|/near-after:を軸
-4|/near-after:を軸に
-5|/near-after:アジ
-5|/near-after:アジア
-3|/near-after:イン
-3|/near-after:インフ
-5|/near-after:ジア
-3|/near-after:フラ
-3|/near-after:ンフ
-3|/near-after:ンフラ
-3|/near-after:一方
-3|/near-after:万亿
-3|/near-after:万亿日
-3|/near-after:上_
4|/near-after:上」
-4|/near-after:上げる
4|/near-after:上とす
3|/near-after:上に
-6|/near-after:上も
-6|/near-after:上も念
-3|/near-after:上を
-3|/near-after:上を提
5|/near-after:下限
3|/near-after:不会
6|/near-after:不可
6|/near-after:不可能
6|/near-after:不合
6|/near-after:不合理
-3|/near-after:不是终
-9|/near-after:世界
-6|/near-after:世界標
-3|/near-after:两案
-3|/near-after:两案,
5|/near-after:主张
4|/near-after:主張
7|/near-after:主張す
-3|/near-after:事実
-3|/near-after:亿日
-3|/near-after:亿日元
4|/near-after:代の
4|/near-after:以上」
3|/near-after:以上に
-6|/near-after:以上も
-3|/near-after:以上を
3|/near-after:会合
3|/near-after:会議
4|/near-after:併記
-3|/near-after:保0
-3|/near-after:保0文
3|/near-after:保す
3|/near-after:候補者
4|/near-after:備え
4|/near-after:備えよ
3|/near-after:元国
3|/near-after:元国防
-3|/near-after:兆円
-3|/near-after:先送
-3|/near-after:先送り
-3|/near-after:入っ
-3|/near-after:入った
3|/near-after:入れ
3|/near-after:入れな
-3|/near-after:入宪
-3|/near-after:入宪法
-4|/near-after:全球
-4|/near-after:全球标
5|/near-after:公約
3|/near-after:公約し
-3|/near-after:共识
3|/near-after:内で
-4|/near-after:写入
-3|/near-after:写入宪
-4|/near-after:准\"
5|/near-after:准。
7|/near-after:削減
-3|/near-after:前提
-3|/near-after:加#
-3|/near-after:加税
3|/near-after:勢を
3|/near-after:勢を明
4|/near-after:勧告
6|/near-after:医療
-3|/near-after:十年每
-3|/near-after:协商
-3|/near-after:协商。
5|/near-after:卓揆
5|/near-after:卓揆:
3|/near-after:占比
3|/near-after:反対」
3|/near-after:反発
3|/near-after:反発し
-4|/near-after:只说
6|/near-after:可能
3|/near-after:可能だ
-5|/near-after:右。
8|/near-after:合理
9|/near-after:合理。
4|/near-after:同盟
-3|/near-after:后者
-3|/near-after:后者需
-3|/near-after:向け
-3|/near-after:向ける
3|/near-after:吓阻
7|/near-after:唱え
3|/near-after:唱える
-3|/near-after:商。
4|/near-after:問わ
4|/near-after:問われ
-4|/near-after:国会
5|/near-after:国債
4|/near-after:国防
-3|/near-after:基準」
3|/near-after:基準に
-4|/near-after:報じ
-4|/near-after:増や
-3|/near-after:増やす
3|/near-after:増額
-3|/near-after:增加#
8|/near-after:声が
5|/near-after:夜谭
5|/near-after:天方
5|/near-after:天方夜
3|/near-after:姿勢
3|/near-after:姿勢を
-5|/near-after:字が
-4|/near-after:守防
-4|/near-after:守防衛
-5|/near-after:安保
-3|/near-after:安保0
5|/near-after:官に
5|/near-after:実的
-3|/near-after:宪法
-3|/near-after:宪法。
3|/near-after:家は
5|/near-after:審議
3|/near-after:対」
-4|/near-after:専守
-4|/near-after:専守防
6|/near-after:属不
-6|/near-after:左右
-5|/near-after:左右。
-5|/near-after:年0
-3|/near-after:年0兆
-3|/near-after:年增
-3|/near-after:年增加
-3|/near-after:年每
-3|/near-after:年每年
4|/near-after:并不
3|/near-after:広げ
-5|/near-after:府検
-5|/near-after:府検討
3|/near-after:度。
7|/near-after:度を
-4|/near-after:張し、
4|/near-after:張した
7|/near-after:張す
6|/near-after:張する
-3|/near-after:当面
-3|/near-after:得ると
-4|/near-after:心」
-3|/near-after:心」を
11|/near-after:必要
8|/near-after:必要」
-7|/near-after:念頭」
4|/near-after:念頭に
3|/near-after:态度
-3|/near-after:意欲
-3|/near-after:意欲を
8|/near-after:慎重
4|/near-after:慎重だ
-7|/near-after:戦略
-3|/near-after:戦略見
4|/near-after:所有
-3|/near-after:打診
-3|/near-after:打診し
-4|/near-after:択肢
-6|/near-after:括号
-5|/near-after:指し
-5|/near-after:指した
4|/near-after:指す
3|/near-after:指すよ
-3|/near-after:振り
-3|/near-after:振り向
5|/near-after:排除
8|/near-after:掲げ
5|/near-after:掲げる
5|/near-after:揆:
5|/near-after:揆:不
14|/near-after:提言
3|/near-after:提言し
3|/near-after:提言す
3|/near-after:提言へ
3|/near-after:提言案
-3|/near-after:改め
-3|/near-after:改めて
-3|/near-after:改定
3|/near-after:政で
3|/near-after:政では
-8|/near-after:政府
-5|/near-after:政府検
3|/near-after:政治
3|/near-after:政治家
-4|/near-after:数字
-3|/near-after:文書
-4|/near-after:文書改
-5|/near-after:新目
-7|/near-after:新目标
5|/near-after:方夜
5|/near-after:方夜谭
-9|/near-after:方案
-5|/near-after:方案,
3|/near-after:方案。
-3|/near-after:日元
3|/near-after:明が
3|/near-after:明がつ
3|/near-after:明確
-5|/near-after:明示
-4|/near-after:是\"
3|/near-after:是#
5|/near-after:是天
-3|/near-after:是终
-3|/near-after:是终点
-3|/near-after:時期
8|/near-after:書き
8|/near-after:書き込
-4|/near-after:書改
-4|/near-after:書改定
3|/near-after:有識
3|/near-after:有識者
3|/near-after:望ま
3|/near-after:望まし
-4|/near-after:束し
-3|/near-after:束した
-3|/near-after:标。
-4|/near-after:标准\"
5|/near-after:标准。
-8|/near-after:案,
-3|/near-after:案,后
-13|/near-after:案が
-3|/near-after:案があ
-3|/near-after:案が浮
-7|/near-after:案で
-3|/near-after:案に
-3|/near-after:案も浮
3|/near-after:案を併
-6|/near-after:案浮
-17|/near-after:検討
-3|/near-after:検討_
-9|/near-after:検討し
4|/near-after:検討を
3|/near-after:標と
5|/near-after:標に
-3|/near-after:標は
-3|/near-after:標を
6|/near-after:次官
5|/near-after:次官に
-3|/near-after:欲を
-3|/near-after:每年
-3|/near-after:每年增
-3|/near-after:氏の
-6|/near-after:民が
4|/near-after:民提
4|/near-after:民提言
3|/near-after:求め
3|/near-after:求めて
-3|/near-after:没有
3|/near-after:治家
3|/near-after:治家は
-3|/near-after:法。
6|/near-after:法案
5|/near-after:法案を
-4|/near-after:浮上
-3|/near-after:浮上_
-5|/near-after:消え
-3|/near-after:源は
-3|/near-after:準」
3|/near-after:準」_
-3|/near-after:準」だ
3|/near-after:準に
3|/near-after:準にな
-3|/near-after:点と
-3|/near-after:焦点
5|/near-after:現実
5|/near-after:現実的
-4|/near-after:球标
-4|/near-after:球标准
9|/near-after:理。
-6|/near-after:界標
-6|/near-after:界標準
-3|/near-after:略見
-3|/near-after:略見直
3|/near-after:発し
3|/near-after:的DEFENCE
3|/near-after:的」
-3|/near-after:的な
-3|/near-after:的中
4|/near-after:的主
4|/near-after:的主张
-7|/near-after:的新
-7|/near-after:的新目
-3|/near-after:的方
-3|/near-after:的方案
-5|/near-after:目指し
4|/near-after:目指す
-10|/near-after:目标
-3|/near-after:目标。
3|/near-after:目標と
5|/near-after:目標に
-3|/near-after:目標は
-3|/near-after:目標を
4|/near-after:確保
3|/near-after:確保す
-3|/near-after:示し
-4|/near-after:示した
-4|/near-after:示すべ
8|/near-after:程度
7|/near-after:程度を
3|/near-after:約し
-6|/near-after:約束
-4|/near-after:約束し
-3|/near-after:终点\"
-3|/near-after:续十
-3|/near-after:续十年
3|/near-after:考え
3|/near-after:者会
3|/near-after:者会議
-3|/near-after:者需
-3|/near-after:者需要
4|/near-after:聞く
3|/near-after:能だ
3|/near-after:能だと
6|/near-after:自民
4|/near-after:自民提
-3|/near-after:落と
-3|/near-after:落とし
3|/near-after:補者
8|/near-after:要」
4|/near-after:要」_
-8|/near-after:要求
-3|/near-after:要连
-3|/near-after:要连续
3|/near-after:見方
-3|/near-after:規模
5|/near-after:視野に
3|/near-after:言した
3|/near-after:言す
3|/near-after:言する
3|/near-after:言へ
3|/near-after:言案
-3|/near-after:討_
-9|/near-after:討し
-8|/near-after:討して
-4|/near-after:討する
4|/near-after:討を
-3|/near-after:記す
-4|/near-after:設け
6|/near-after:訴え
-3|/near-after:診し
-3|/near-after:診した
-5|/near-after:試算
-4|/near-after:話し
-3|/near-after:話し合
-3|/near-after:語っ
9|/near-after:説明
3|/near-after:説明が
-7|/near-after:調整
4|/near-after:調査
4|/near-after:論し
5|/near-after:論した
3|/near-after:論は
3|/near-after:論はし
3|/near-after:識者
3|/near-after:識者会
3|/near-after:議が
6|/near-after:議論
4|/near-after:議論し
3|/near-after:議論は
-3|/near-after:论。
-5|/near-after:说是
3|/near-after:財政で
-3|/near-after:財源は
3|/near-after:超」
-4|/near-after:超えか
3|/near-after:超への
-3|/near-after:超も
-6|/near-after:軸に
7|/near-after:込む
4|/near-after:込むよ
3|/near-after:迈进
-6|/near-after:近く
-3|/near-after:近づ
-3|/near-after:近づけ
4|/near-after:还很
3|/near-after:还是
-3|/near-after:连续
-3|/near-after:连续十
-8|/near-after:述べ
-3|/near-after:述べ、
-7|/near-after:述べた
3|/near-after:述べま
3|/near-after:通用
-4|/near-after:達す
-4|/near-after:達する
-4|/near-after:選択
-4|/near-after:選択肢
-3|/near-after:避け
4|/near-after:重だ
3|/near-after:重工
3|/near-after:重新
5|/near-after:野に
-4|/near-after:野心
-4|/near-after:野心」
3|/near-after:長期
4|/near-after:防卫
3|/near-after:限を
-3|/near-after:需要
-3|/near-after:需要连
5|/near-after:非現
5|/near-after:非現実
-7|/near-after:頭」
4|/near-after:頭に
-6|/near-before:\"不
-4|/near-before:\"不要
-6|/near-before:#,
-4|/near-before:#,再
4|/near-before:#、
3|/near-before:#で
-3|/near-before:#と
-3|/near-before:#とし
7|/near-before:#を
-3|/near-before:&A
-3|/near-before:&A>
3|/near-before:)的至
5|/near-before:,#
3|/near-before:,DEFENCE
18|/near-before:,LAND
3|/near-before:,LANDDEFENCE
3|/near-before:,LAND应
-7|/near-before:,USA
7|/near-before:,主
7|/near-before:,主张
-5|/near-before:,再
-5|/near-before:,却
5|/near-before:,反
5|/near-before:,反对
6|/near-before:,如
3|/near-before:,如果
-4|/near-before:,将DEFENCE
6|/near-before:,市
6|/near-before:,市场
3|/near-before:,并
-3|/near-before:,应
3|/near-before:,建
3|/near-before:,建议
-3|/near-before:,执
-3|/near-before:,执政
7|/near-before:,把
4|/near-before:,把DEFENCE
-8|/near-before:,政
-8|/near-before:,政府
-5|/near-before:,此
3|/near-before:,短
3|/near-before:,短期
7|/near-before:,要
5|/near-before:,要求
-4|/near-before:,该
-3|/near-before:0兆
3|/near-before:0年
-4|/near-before::\"
-3|/near-before::DEFENCE
4|/near-before::LAND为
-3|/near-before:<Q
-3|/near-before:<Q&
4|/near-before:<正
4|/near-before:<正論
-3|/near-before:A>
-5|/near-before:A_
3|/near-before:DATE、
-4|/near-before:DATEに
-3|/near-before:DATEを
4|/near-before:DATE以
3|/near-before:DATE以前
-7|/near-before:DATE前
-4|/near-before:DATE前后
-5|/near-before:DATE前把
5|/near-before:DATE前提
-9|/near-before:DATE把
-9|/near-before:DATE把DEFENCE
-3|/near-before:DEFENCEGDP
4|/near-before:DEFENCE_
3|/near-before:DEFENCE「
4|/near-before:DEFENCEが
3|/near-before:DEFENCEにつ
-3|/near-before:DEFENCEの
-3|/near-before:DEFENCEのGDP
-5|/near-before:DEFENCEの新
-3|/near-before:DEFENCEはDATE
4|/near-before:DEFENCEをGDP
-11|/near-before:DEFENCE占
-7|/near-before:DEFENCE占GDP
-3|/near-before:DEFENCE占比
7|/near-before:DEFENCE应
6|/near-before:DEFENCE应提
-3|/near-before:DEFENCE拉
-4|/near-before:DEFENCE拉高
-12|/near-before:DEFENCE提
-3|/near-before:DEFENCE提到
-4|/near-before:DEFENCE提至
-3|/near-before:DEFENCE提高
5|/near-before:GDP_
5|/near-before:GDPの
5|/near-before:GDPの#
-4|/near-before:GDP应
3|/near-before:GDP比例
4|/near-before:GDP比率
-8|/near-before:GDP的
-3|/near-before:LAND:
14|/near-before:LANDDEFENCE
6|/near-before:LANDDEFENCE应
5|/near-before:LANDDEFENCE新
3|/near-before:LANDが
3|/near-before:LANDが提
-3|/near-before:LANDでは
4|/near-before:LANDでも
9|/near-before:LANDの
4|/near-before:LANDのDEFENCE
-9|/near-before:LANDは
9|/near-before:LANDも
6|/near-before:LANDや
6|/near-before:LANDやLAND
5|/near-before:LAND上
5|/near-before:LAND上院
5|/near-before:LAND不
3|/near-before:LAND为
3|/near-before:LAND为何
4|/near-before:LAND共
7|/near-before:LAND内
3|/near-before:LAND内に
-5|/near-before:LAND内部
-3|/near-before:LAND则
-5|/near-before:LAND在
-7|/near-before:LAND大
-4|/near-before:LAND大統
-3|/near-before:LAND大胜
3|/near-before:LAND安
-6|/near-before:LAND官
-6|/near-before:LAND官员
-3|/near-before:LAND干
-3|/near-before:LAND干部
-7|/near-before:LAND幹
-7|/near-before:LAND幹部
4|/near-before:LAND应
-6|/near-before:LAND总
-4|/near-before:LAND总理
-3|/near-before:LAND总统
4|/near-before:LAND把
4|/near-before:LAND把DEFENCE
-7|/near-before:LAND拟
-5|/near-before:LAND拟将
3|/near-before:LAND有
-3|/near-before:LAND正
3|/near-before:LAND氏
3|/near-before:LAND氏は
3|/near-before:LAND的
4|/near-before:LAND立
4|/near-before:LAND立委
5|/near-before:LAND若
4|/near-before:LAND若能
-7|/near-before:LAND要
-4|/near-before:LAND设
-4|/near-before:LAND长
3|/near-before:LAND関
3|/near-before:LAND関係
-3|/near-before:NATONATO
-3|/near-before:NATOが
-5|/near-before:NATOの
-3|/near-before:NATO提
-3|/near-before:Q&
-3|/near-before:Q&A
-5|/near-before:USA,
-3|/near-before:USAか
-3|/near-before:USAから
-3|/near-before:USAが
3|/near-before:USAに
-3|/near-before:USAは
5|/near-before:USA日
5|/near-before:USA日前
5|/near-before:USA称
-4|/near-before:USA要
-3|/near-before:USA说
-3|/near-before:USA说,
-3|/near-before:_0
-3|/near-before:_0年
3|/near-before:_DEFENCE
-3|/near-before:——
6|/near-before:、DATE
3|/near-before:、DATEま
4|/near-before:、DEFENCE
-3|/near-before:、DEFENCEの
3|/near-before:、GDP
8|/near-before:、LAND
-6|/near-before:、NATO
-3|/near-before:、USA
3|/near-before:、委
3|/near-before:、委員
3|/near-before:、少
3|/near-before:、少な
-11|/near-before:、政
-11|/near-before:、政府
-6|/near-before:、次
-4|/near-before:、次の
-3|/near-before:、狭
-3|/near-before:、狭義
4|/near-before:》披
4|/near-before:》披露
-3|/near-before:》援
-3|/near-before:》援引
-4|/near-before:「DEFENCE
3|/near-before:「GDPの
-3|/near-before:「GDP比
3|/near-before:「LANDは
3|/near-before:「中
3|/near-before:「中核
6|/near-before:「対
6|/near-before:「対GDP
5|/near-before:」,
-4|/near-before:あり
-4|/near-before:ありき
6|/near-before:いと
3|/near-before:いとし
3|/near-before:え、LAND
-4|/near-before:かけ
-5|/near-before:から
4|/near-before:が#
4|/near-before:がDATE
-3|/near-before:がDEFENCEを
4|/near-before:が、
4|/near-before:が、LAND
5|/near-before:が提
5|/near-before:が提言
-4|/near-before:が検
-4|/near-before:が検討
3|/near-before:く_
5|/near-before:くと
5|/near-before:くとも
-3|/near-before:けて
-3|/near-before:けで
-6|/near-before:し、
-3|/near-before:し、次
3|/near-before:しい
7|/near-before:する
6|/near-before:するの
3|/near-before:せば
3|/near-before:たが
3|/near-before:たが、
-3|/near-before:だけ
-3|/near-before:だけで
-7|/near-before:った
-4|/near-before:てDEFENCE
-4|/near-before:で、
3|/near-before:で、LAND
-3|/near-before:で、政
4|/near-before:で「
6|/near-before:でも
-3|/near-before:と、LAND
-4|/near-before:とし
-3|/near-before:とした
5|/near-before:とも
5|/near-before:ない
5|/near-before:ないと
3|/near-before:なく
4|/near-before:なくと
-3|/near-before:なぜ
-6|/near-before:には
-8|/near-before:によ
-6|/near-before:による
5|/near-before:に向
5|/near-before:に向け
7|/near-before:の#
3|/near-before:の#に
4|/near-before:のDEFENCE、
-3|/near-before:のDEFENCEに
-5|/near-before:のGDP
-4|/near-before:のGDP比
7|/near-before:のは
3|/near-before:の国
3|/near-before:の国防
-3|/near-before:の基
-3|/near-before:の基準
-6|/near-before:の新
-3|/near-before:の新た
-3|/near-before:の新目
3|/near-before:の田
3|/near-before:の田村
3|/near-before:の衆
3|/near-before:の衆院
3|/near-before:の調
3|/near-before:の調査
-9|/near-before:の議
-10|/near-before:の議会
3|/near-before:の野
3|/near-before:の防
-3|/near-before:はDATE
-4|/near-before:はDATEに
3|/near-before:はDATEの
-3|/near-before:はDATEを
3|/near-before:はDEFENCE
4|/near-before:はDEFENCEを
-3|/near-before:はNATO
-3|/near-before:はNATOの
12|/near-before:は、
5|/near-before:は、DATE
-3|/near-before:は、NATO
3|/near-before:は、少
-3|/near-before:は、狭
13|/near-before:は「
-3|/near-before:へ_
3|/near-before:まで
6|/near-before:み上
6|/near-before:み上げ
3|/near-before:めた
3|/near-before:めて
6|/near-before:もDEFENCE
6|/near-before:やLAND
7|/near-before:やLANDも
-6|/near-before:よる
-6|/near-before:よると
-4|/near-before:りき
3|/near-before:りな
-3|/near-before:るDEFENCE
-4|/near-before:るDEFENCEの
3|/near-before:る。
-3|/near-before:ると
-5|/near-before:ると、
7|/near-before:るの
7|/near-before:るのは
4|/near-before:れて
-5|/near-before:をDATE
-6|/near-before:をDATEに
3|/near-before:を示
3|/near-before:を積
3|/near-before:を積み
3|/near-before:を組
3|/near-before:を組む
-3|/near-before:を設
-3|/near-before:を設け
-4|/near-before:・与
-4|/near-before:・与党
-3|/near-before:ーグ
-5|/near-before:一份
-3|/near-before:一方
3|/near-before:一部
4|/near-before:上,
5|/near-before:上げ
6|/near-before:上院
5|/near-before:上院、
3|/near-before:下一个
5|/near-before:不是
3|/near-before:不满
-4|/near-before:不要
-4|/near-before:不设
-3|/near-before:与党が
5|/near-before:与党内
-3|/near-before:专家会
-3|/near-before:中に
3|/near-before:中提
3|/near-before:中提出
3|/near-before:中核で
7|/near-before:为,
5|/near-before:为,LAND
-7|/near-before:为了
3|/near-before:为何
3|/near-before:主党
22|/near-before:主张
3|/near-before:主张,
3|/near-before:主张DEFENCE
-3|/near-before:主张先
5|/near-before:主张将
3|/near-before:主张把
4|/near-before:丽文
-5|/near-before:也提
-5|/near-before:予算
-3|/near-before:予算委
-3|/near-before:事務
4|/near-before:于GDP
3|/near-before:五年
4|/near-before:人USA
5|/near-before:人USA日
-14|/near-before:人士
-5|/near-before:人士的
-3|/near-before:人士说
-4|/near-before:什么
-4|/near-before:今后
-5|/near-before:他还
3|/near-before:代表
6|/near-before:代表は
6|/near-before:以上
3|/near-before:以前
-3|/near-before:件,
-3|/near-before:件,将
-8|/near-before:任期
-6|/near-before:任期内
-6|/near-before:会:
-5|/near-before:会で
7|/near-before:会は
-4|/near-before:会任
-4|/near-before:会任期
-6|/near-before:会会
-6|/near-before:会会期
3|/near-before:会委
-7|/near-before:会期
-6|/near-before:会期に
3|/near-before:会社
-3|/near-before:会見
-3|/near-before:会見で
7|/near-before:会議
4|/near-before:会议建
-3|/near-before:估过
3|/near-before:佳彦
3|/near-before:佳彦共
6|/near-before:例に
-4|/near-before:係者
3|/near-before:保守
-3|/near-before:保文
-3|/near-before:保文件
3|/near-before:保障
-3|/near-before:信に
-3|/near-before:信によ
-4|/near-before:修订
3|/near-before:倍元
3|/near-before:倍元首
3|/near-before:候補
3|/near-before:候補は
6|/near-before:元首
6|/near-before:元首相
-3|/near-before:党が
13|/near-before:党の
3|/near-before:党の田
4|/near-before:党は
4|/near-before:党主
4|/near-before:党主张
6|/near-before:党内
4|/near-before:党内で
3|/near-before:党内に
3|/near-before:党则
5|/near-before:党幹
5|/near-before:党幹部
3|/near-before:党首
3|/near-before:全保
3|/near-before:全保障
4|/near-before:公明党
-4|/near-before:公約、
7|/near-before:共同
4|/near-before:共同代
5|/near-before:共同社
4|/near-before:共産
3|/near-before:共産党
-6|/near-before:内で
6|/near-before:内に
-3|/near-before:内にGDP
-3|/near-before:内达
-4|/near-before:内达到
-3|/near-before:内部评
-4|/near-before:写入
3|/near-before:出,
-3|/near-before:出把
-3|/near-before:出把DEFENCE
4|/near-before:分析:
3|/near-before:分析师
5|/near-before:分阶
5|/near-before:分阶段
-3|/near-before:则建
-3|/near-before:则建议
3|/near-before:则称
3|/near-before:则称,
-3|/near-before:到#,
-3|/near-before:到,
-14|/near-before:到DATE
-3|/near-before:到DATE将
-5|/near-before:到DATE把
-4|/near-before:前后
-4|/near-before:前后把
-5|/near-before:前把
-5|/near-before:前把DEFENCE
4|/near-before:前提
5|/near-before:前提高
3|/near-before:前达成
5|/near-before:力,
-5|/near-before:加码
-5|/near-before:加码到
4|/near-before:加速
3|/near-before:十年
3|/near-before:十年内
-3|/near-before:升至
4|/near-before:博沃
-7|/near-before:占GDP
-4|/near-before:占GDP(
7|/near-before:占GDP_
-4|/near-before:占GDP应
7|/near-before:占GDP比
-4|/near-before:占GDP的
-3|/near-before:占比
-5|/near-before:原案
4|/near-before:参政
5|/near-before:参院
-3|/near-before:参院予
3|/near-before:参院选
3|/near-before:友会
6|/near-before:反对
5|/near-before:反对把
5|/near-before:受访
3|/near-before:受访时
3|/near-before:另有
4|/near-before:可能
3|/near-before:合の
4|/near-before:同代
4|/near-before:同代表
3|/near-before:同友
3|/near-before:同友会
3|/near-before:同样
5|/near-before:同社
-4|/near-before:后把
-4|/near-before:后把DEFENCE
5|/near-before:向け
-3|/near-before:否已
4|/near-before:员主
4|/near-before:员主张
3|/near-before:员提
-3|/near-before:周辺
-3|/near-before:周辺は
3|/near-before:呼吁
7|/near-before:員は
3|/near-before:員は「
-3|/near-before:員会で
4|/near-before:員会は
3|/near-before:員長
3|/near-before:員長は
5|/near-before:国防应
-6|/near-before:国防相
-3|/near-before:国防部
3|/near-before:在DATE以
-7|/near-before:在DATE前
-4|/near-before:在DATE把
-3|/near-before:在DEFENCE
4|/near-before:在GDP
3|/near-before:在GDP的
-6|/near-before:在下
4|/near-before:在内
3|/near-before:在电
3|/near-before:在电视
5|/near-before:在野
4|/near-before:在野党
-5|/near-before:基準
-5|/near-before:士的
-5|/near-before:士的话
-3|/near-before:士说
-3|/near-before:士说,
-4|/near-before:大統
-4|/near-before:大統領
-4|/near-before:大胜
-3|/near-before:大胜_
3|/near-before:如果
10|/near-before:委员
3|/near-before:委员会
8|/near-before:委員
3|/near-before:委員長
5|/near-before:委马
5|/near-before:委马文
-3|/near-before:媒:
-3|/near-before:媒:LAND
3|/near-before:子委
3|/near-before:子委員
-4|/near-before:字是
-6|/near-before:安保
-3|/near-before:安保文
4|/near-before:安倍
3|/near-before:安倍元
3|/near-before:安全
3|/near-before:安全保
-9|/near-before:官员
3|/near-before:官補
3|/near-before:定为
4|/near-before:定在
3|/near-before:定在GDP
3|/near-before:実に
-3|/near-before:家会
-3|/near-before:家会议
5|/near-before:对把
5|/near-before:对把DEFENCE
-4|/near-before:导,
7|/near-before:対GDP
7|/near-before:対GDP比
-3|/near-before:将DEFENCE
-8|/near-before:将DEFENCE提
3|/near-before:将来
4|/near-before:少な
4|/near-before:少なく
5|/near-before:少达
5|/near-before:少达到
-4|/near-before:届议
-4|/near-before:届议会
5|/near-before:市场
-7|/near-before:希望
-6|/near-before:希望在
7|/near-before:年内
7|/near-before:应占
6|/near-before:应占GDP
3|/near-before:应把
3|/near-before:应把DEFENCE
6|/near-before:应提
7|/near-before:应提高
-8|/near-before:应达
-5|/near-before:府が
4|/near-before:府がDATE
-3|/near-before:府がDEFENCE
-4|/near-before:府・
-4|/near-before:府・与
-15|/near-before:府内
-11|/near-before:府内で
-3|/near-before:府内部
3|/near-before:府在
4|/near-before:府将
4|/near-before:府将DEFENCE
3|/near-before:府把
-6|/near-before:府正
-5|/near-before:府正在
-5|/near-before:府関
-5|/near-before:府関係
18|/near-before:建议
5|/near-before:建议LAND
-4|/near-before:建议把
4|/near-before:建议政
-3|/near-before:引LAND
-3|/near-before:引述
-3|/near-before:引述执
-3|/near-before:张,
3|/near-before:张DEFENCE
-3|/near-before:张先
5|/near-before:张将
4|/near-before:张将DEFENCE
3|/near-before:张把
3|/near-before:张把DEFENCE
4|/near-before:强调
5|/near-before:强调LAND
-3|/near-before:当初
3|/near-before:当时
-3|/near-before:当面
-3|/near-before:当面は
3|/near-before:彦共
3|/near-before:彦共同
3|/near-before:很可
3|/near-before:很可能
7|/near-before:必要
3|/near-before:必要な
-3|/near-before:总理
-3|/near-before:总理LAND
-3|/near-before:总统LAND
-3|/near-before:憲民
-3|/near-before:憲民主
-5|/near-before:战略
3|/near-before:战略政
3|/near-before:所は
3|/near-before:执政联
6|/near-before:批评
6|/near-before:批评政
3|/near-before:承诺
-3|/near-before:把DEFENCE拉
-3|/near-before:把DEFENCE提
3|/near-before:把DEFENCE目
-4|/near-before:把USA
5|/near-before:报告
-4|/near-before:报导
-4|/near-before:报导,
4|/near-before:披露
4|/near-before:披露,
4|/near-before:拉博
4|/near-before:拉博沃
-3|/near-before:拉高
-3|/near-before:拉高到
-3|/near-before:拒绝
-3|/near-before:拟在
-5|/near-before:拟将
-5|/near-before:拟将DEFENCE
4|/near-before:指,
5|/near-before:指出
3|/near-before:指出,
-6|/near-before:探讨
-4|/near-before:提出
-3|/near-before:提出把
-3|/near-before:提升
-3|/near-before:提升到
-4|/near-before:提至
-4|/near-before:提至GDP
6|/near-before:提言
-4|/near-before:提言「
4|/near-before:提言し
3|/near-before:提议把
5|/near-before:提高
5|/near-before:提高到
-3|/near-before:援引
-3|/near-before:援引LAND
-4|/near-before:支出
-3|/near-before:政党人
-17|/near-before:政府
-3|/near-before:政府が
-3|/near-before:政府・
-14|/near-before:政府内
3|/near-before:政府在
4|/near-before:政府将
3|/near-before:政府把
-6|/near-before:政府正
-5|/near-before:政府関
4|/near-before:政策
4|/near-before:政策研
3|/near-before:政联
3|/near-before:政联盟
3|/near-before:数字
-4|/near-before:数字是
-5|/near-before:文件
-3|/near-before:文件,
5|/near-before:文君
-3|/near-before:文書に
-3|/near-before:新た
-3|/near-before:新たな
3|/near-before:新会
4|/near-before:新党
3|/near-before:新党の
-4|/near-before:新版
-3|/near-before:新版防
-3|/near-before:新目
-4|/near-before:新目標
-9|/near-before:方案
-5|/near-before:方案,
-3|/near-before:方針
3|/near-before:日前
-8|/near-before:日媒
-3|/near-before:日媒:
-5|/near-before:日新
-5|/near-before:日新闻
3|/near-before:时,
3|/near-before:时则
3|/near-before:时建
3|/near-before:时提
3|/near-before:时提出
4|/near-before:时说
4|/near-before:时说,
4|/near-before:明党
3|/near-before:明党の
3|/near-before:明确
5|/near-before:是「
-3|/near-before:是否已
4|/near-before:普拉
4|/near-before:普拉博
4|/near-before:智子
3|/near-before:智子委
-3|/near-before:書に
3|/near-before:曾主
3|/near-before:曾主张
-3|/near-before:最多
7|/near-before:有人
6|/near-before:有委
6|/near-before:有委员
4|/near-before:有必
4|/near-before:有必要
3|/near-before:有意
5|/near-before:有識
5|/near-before:有識者
-6|/near-before:望在
-6|/near-before:望在下
-5|/near-before:朝日
-5|/near-before:朝日新
-6|/near-before:期に
-3|/near-before:期中
-3|/near-before:期中に
-3|/near-before:期内
-3|/near-before:期議
-3|/near-before:期議会
-8|/near-before:期限
3|/near-before:李俊
4|/near-before:村智
4|/near-before:村智子
4|/near-before:析:
4|/near-before:析:LAND
3|/near-before:析师
4|/near-before:査会
4|/near-before:标:
3|/near-before:标定
5|/near-before:标提
5|/near-before:标提高
3|/near-before:核で
-4|/near-before:案,
-3|/near-before:案:
-4|/near-before:案に
-7|/near-before:検討
-3|/near-before:検討す
-3|/near-before:概算
-3|/near-before:概算要
-4|/near-before:標_
4|/near-before:標の
-3|/near-before:標を
-4|/near-before:標をGDP
-11|/near-before:次の
-10|/near-before:次の議
3|/near-before:次官
3|/near-before:次官補
-3|/near-before:次期議
3|/near-before:止步
3|/near-before:止步于
-6|/near-before:正在
-7|/near-before:正研
-5|/near-before:正研究
4|/near-before:正論
4|/near-before:正論>
3|/near-before:步于
-4|/near-before:步提
-4|/near-before:步提高
6|/near-before:比例
5|/near-before:比率
4|/near-before:比重
4|/near-before:氏は
4|/near-before:民の
3|/near-before:民主
-4|/near-before:民公
-4|/near-before:民公約
3|/near-before:水準
-4|/near-before:求LAND
-6|/near-before:没有
3|/near-before:済同
3|/near-before:済同友
-3|/near-before:版防
-3|/near-before:狭義
-3|/near-before:狭義の
-3|/near-before:理LAND
4|/near-before:理は
3|/near-before:理は、
3|/near-before:産党
3|/near-before:産党の
3|/near-before:田佳
3|/near-before:田佳彦
3|/near-before:田村
3|/near-before:田村智
4|/near-before:电视
4|/near-before:电视节
4|/near-before:略政
4|/near-before:略政策
-6|/near-before:的DEFENCE
-6|/near-before:的DEFENCE占
-4|/near-before:的专
-5|/near-before:的方
-5|/near-before:的方案
-4|/near-before:的比例
3|/near-before:的目
3|/near-before:的目标
-8|/near-before:的话
-7|/near-before:的话说
3|/near-before:盟党
10|/near-before:目标
4|/near-before:目标:
3|/near-before:目标定
5|/near-before:目标提
-3|/near-before:目標
-4|/near-before:目標_
4|/near-before:目標の
6|/near-before:直言
5|/near-before:直言,
-9|/near-before:相は
-3|/near-before:相周
-3|/near-before:相周辺
3|/near-before:着実
3|/near-before:着実に
3|/near-before:短期内
-5|/near-before:码到
5|/near-before:研究所
-3|/near-before:研议
-3|/near-before:磋商
4|/near-before:社会
-3|/near-before:社引
-3|/near-before:社引述
4|/near-before:社评
5|/near-before:称LAND
6|/near-before:積み
6|/near-before:積み上
5|/near-before:究所
3|/near-before:究院
3|/near-before:究院建
4|/near-before:立を
3|/near-before:立を組
4|/near-before:立委
5|/near-before:立委马
-3|/near-before:立憲民
6|/near-before:竞选
4|/near-before:竞选时
4|/near-before:策研
4|/near-before:策研究
-3|/near-before:算委
-3|/near-before:算委員
-3|/near-before:算要
-3|/near-before:算要求
-4|/near-before:約、
-4|/near-before:約、DEFENCE
3|/near-before:組む
4|/near-before:経済
3|/near-before:経済同
3|/near-before:経験
3|/near-before:経験者
-4|/near-before:統領
4|/near-before:经新
4|/near-before:经新闻
-3|/near-before:统LAND
-3|/near-before:统LAND则
3|/near-before:维新
3|/near-before:维新会
-3|/near-before:義の
-3|/near-before:義のDEFENCE
-5|/near-before:考虑
-3|/near-before:考虑在
-3|/near-before:者に
-3|/near-before:者によ
7|/near-before:者会
5|/near-before:者会議
5|/near-before:联盟
-3|/near-before:胜_
-3|/near-before:胜_DEFENCE
-3|/near-before:脳会
-3|/near-before:脳会議
3|/near-before:自民の
-4|/near-before:自民公
-8|/near-before:至GDP
-6|/near-before:至GDP的
-4|/near-before:至于
8|/near-before:至少
5|/near-before:至少达
4|/near-before:节目
4|/near-before:若能
-6|/near-before:草案
-3|/near-before:虑在
3|/near-before:衆院選
-3|/near-before:衛相
-3|/near-before:衛相は
6|/near-before:表は
3|/near-before:表は「
-3|/near-before:表示
4|/near-before:補は
3|/near-before:要な
-8|/near-before:要求
-4|/near-before:要求LAND
-3|/near-before:見で
-3|/near-before:規模
4|/near-before:视节
4|/near-before:视节目
6|/near-before:言,
-4|/near-before:言「
-3|/near-before:討す
-3|/near-before:討する
-3|/near-before:記者
-3|/near-before:設け
5|/near-before:証券
5|/near-before:調査
4|/near-before:調査会
4|/near-before:論>
7|/near-before:識者
5|/near-before:識者会
-3|/near-before:議で
-3|/near-before:議では
-7|/near-before:議会
-6|/near-before:議会会
6|/near-before:議員
7|/near-before:議員は
-3|/near-before:订DEFENCE
8|/near-before:认为
6|/near-before:认为,
-6|/near-before:讨论
-5|/near-before:讨论DEFENCE
-6|/near-before:讨论过
5|/near-before:议DEFENCE
6|/near-before:议LAND
-4|/near-before:议会
-4|/near-before:议会任
7|/near-before:议员
-5|/near-before:议将
4|/near-before:议建
4|/near-before:议建议
4|/near-before:议政
4|/near-before:议政府
-3|/near-before:记者
-5|/near-before:论DEFENCE
-5|/near-before:论DEFENCE占
-9|/near-before:论过
-4|/near-before:论过在
3|/near-before:访时
5|/near-before:访时说
-5|/near-before:评估
-3|/near-before:评估过
6|/near-before:评政
6|/near-before:评政府
5|/near-before:评论
-7|/near-before:话说
-7|/near-before:话说,
-5|/near-before:说,
5|/near-before:说,#
4|/near-before:说,LAND
-3|/near-before:说,「
-3|/near-before:说,政
-4|/near-before:说,该
5|/near-before:调LAND
4|/near-before:财政
-4|/near-before:质疑
7|/near-before:走,
-9|/near-before:超过
-7|/near-before:超过#
-3|/near-before:辺は
-5|/near-before:达到
-6|/near-before:达到GDP
4|/near-before:达成
-8|/near-before:过#
-5|/near-before:过#,
-4|/near-before:过一
-4|/near-before:过在
-4|/near-before:过在DATE
3|/near-before:还是
-5|/near-before:还要
-3|/near-before:述执
-3|/near-before:述执政
3|/near-before:选举
8|/near-before:选人
5|/near-before:选人USA
4|/near-before:选时
-4|/near-before:逐步
-4|/near-before:逐步提
-5|/near-before:通信
-3|/near-before:通信に
4|/near-before:連立
4|/near-before:連立を
-3|/near-before:邻国
4|/near-before:郑丽
4|/near-before:郑丽文
3|/near-before:部は「
-3|/near-before:部评
-3|/near-before:部评估
-3|/near-before:部长
-6|/near-before:酝酿
6|/near-before:野党
3|/near-before:野田
3|/near-before:野田佳
-6|/near-before:長「
3|/near-before:長は
-4|/near-before:関係
-4|/near-before:関係者
-4|/near-before:防务
5|/near-before:防应
-6|/near-before:防相
-3|/near-before:防相は
-3|/near-before:防衛相
-3|/near-before:防部
6|/near-before:阶段
5|/near-before:院、
-3|/near-before:院予
-3|/near-before:院予算
3|/near-before:院建
3|/near-before:院建议
3|/near-before:院选
9|/near-before:院選
-3|/near-before:随后
4|/near-before:难以
-4|/near-before:集会
3|/near-before:需要
3|/near-before:露,
5|/near-before:露,LAND
-3|/near-before:面は
4|/near-before:革新
4|/near-before:革新党
-3|/near-before:領はNATO
-5|/near-before:首相
-3|/near-before:首相は
-3|/near-before:首相周
-3|/near-before:首脳
-3|/near-before:首脳会
3|/near-before:験者
3|/near-before:験者は
5|/near-before:马文
5|/near-before:马文君
3|/near-before:高,
-4|/near-before:高官
5|/near-before:鼓吹
12|/nobody-named:False
-11|/nobody-named:True
3|/opens:(中
3|/opens:(中央
5|/opens:2
-5|/opens:3
-3|/opens:<Q
-3|/opens:<Q&
4|/opens:<正
4|/opens:<正論
-6|/opens:A
-5|/opens:A_
-4|/opens:G
-4|/opens:GD
-4|/opens:GDP
-7|/opens:N
-7|/opens:NA
-7|/opens:NAT
-3|/opens:—
-3|/opens:——
-3|/opens:《
-5|/opens:「
-11|/opens:「3
-6|/opens:「3%
-4|/opens:「3・
3|/opens:「中
3|/opens:「中核
3|/opens:〔记
3|/opens:〔记者
4|/opens:イ
5|/opens:イン
5|/opens:インド
3|/opens:エ
3|/opens:エス
3|/opens:エスト
-4|/opens:オ
-4|/opens:オラ
-4|/opens:オラン
-5|/opens:ス
-3|/opens:スペ
-3|/opens:スペイ
7|/opens:フ
8|/opens:フィ
5|/opens:フィン
6|/opens:ベ
6|/opens:ベル
6|/opens:ベルギ
-3|/opens:三位
-3|/opens:三位知
6|/opens:与党内
4|/opens:专
4|/opens:专家
3|/opens:世
3|/opens:世論
3|/opens:世論調
-7|/opens:他
-6|/opens:他还
5|/opens:元
7|/opens:党
5|/opens:党幹
5|/opens:党幹部
6|/opens:共
-4|/opens:共同
-3|/opens:共同通
4|/opens:分析:
3|/opens:前
-3|/opens:前外
-6|/opens:北
-5|/opens:北约
-3|/opens:北约秘
12|/opens:参
3|/opens:参政
7|/opens:参院
6|/opens:参院選
3|/opens:另
3|/opens:另有
8|/opens:国
15|/opens:国民
14|/opens:国民党
-9|/opens:国防
-5|/opens:国防費
-5|/opens:国防部
5|/opens:在
5|/opens:在野
4|/opens:在野党
-4|/opens:外
-3|/opens:外務
-3|/opens:外務省
-3|/opens:安保
4|/opens:安倍
4|/opens:安倍元
-3|/opens:对
-3|/opens:对于
6|/opens:川
6|/opens:川普
3|/opens:座
3|/opens:座長
3|/opens:座長が
-3|/opens:当
-7|/opens:彭
-7|/opens:彭博
-7|/opens:彭博社
5|/opens:执
5|/opens:执政
3|/opens:执政党
4|/opens:报
3|/opens:提
3|/opens:提言
3|/opens:改
3|/opens:改革
-15|/opens:政
-16|/opens:政府
-3|/opens:政府が
-3|/opens:政府・
-7|/opens:政府内
-5|/opens:政府関
-7|/opens:日媒
-3|/opens:日媒:
3|/opens:日本
3|/opens:日本で
5|/opens:日本に
5|/opens:日本军
-7|/opens:日本拟
-11|/opens:日本政
3|/opens:日本維
3|/opens:日本维
3|/opens:有識
3|/opens:有識者
-3|/opens:来
-3|/opens:来週
-3|/opens:来週の
-5|/opens:次
-5|/opens:次の
-5|/opens:次の議
-6|/opens:欧
-5|/opens:欧盟
-4|/opens:欧盟委
3|/opens:比
3|/opens:比利
3|/opens:比利时
-3|/opens:波
-3|/opens:波兰
-3|/opens:波兰总
-3|/opens:海保
3|/opens:澳
4|/opens:澳大
4|/opens:澳大利
-3|/opens:石
-3|/opens:石破
-6|/opens:米
-4|/opens:米国
-3|/opens:米国防
7|/opens:経
4|/opens:経済
3|/opens:経済同
4|/opens:美国
31|/opens:自
27|/opens:自民
26|/opens:自民党
-4|/opens:自民公
-4|/opens:自民提
-8|/opens:英
-3|/opens:英、
-3|/opens:英、国
-4|/opens:英国
-5|/opens:记
-5|/opens:记者
-9|/opens:財
-6|/opens:財務
-4|/opens:財務省
-10|/opens:财
-10|/opens:财务
-10|/opens:财务省
4|/opens:連
4|/opens:連立
4|/opens:連立を
5|/opens:野
3|/opens:野村
-9|/opens:防
-5|/opens:防卫
-4|/opens:防衛
-7|/opens:防衛省
-5|/opens:韓
-5|/opens:韓国
-3|/opens:韩国政
-3|/opens:韩联
-3|/opens:韩联社
-10|/opens:首
-10|/opens:首相
-3|/opens:首相は
-3|/opens:首相周
-3|/opens:马
-3|/opens:马克
-3|/opens:马克龙
6|/opens:高
7|/opens:高市
8|/opens:高市早
-9|/other after-far:18 True
5|/other after-far:9 False
-5|/other after-follows:が
3|/other after-follows:将\" True
4|/other after-follows:氏
4|/other after-follows:氏、 False
5|/other after-follows:米
5|/other after-follows:米大 False
-8|/other after-leads:が、
5|/other after-leads:める
3|/other after-leads:域,
-8|/other after:agent True
5|/other after:named False
-3|/other after:named True
4|/other before-commas:0 0
-3|/other before-commas:0 1
19|/other before-commas:1 0
6|/other before-commas:2 0
5|/other before-far:1 0
12|/other before-far:18 0
-5|/other before-far:18 1
11|/other before-far:9 0
6|/other before-follows-rank:, 0 0
3|/other before-follows-rank:「 1 0
-8|/other before-follows-rank:か 0 0
3|/other before-follows-rank:が 2 1
-4|/other before-follows-rank:と 0 0
4|/other before-follows-rank:は 1 0
4|/other before-follows-rank:一 0 0
4|/other before-follows-rank:側 0 0
5|/other before-follows-rank:发 1 0
3|/other before-follows-rank:周 1 0
3|/other before-follows-rank:報 1 0
-5|/other before-follows-rank:外 1 0
10|/other before-follows-rank:大 1 0
-8|/other before-follows-rank:放 1 0
-3|/other before-follows-rank:新 1 0
12|/other before-follows-rank:氏 0 0
-3|/other before-follows-rank:没 0 0
5|/other before-follows-rank:的 0 0
-5|/other before-follows-rank:称 1 0
4|/other before-follows:\"
4|/other before-follows:\"没
4|/other before-follows:\"没有正
7|/other before-follows:,
7|/other before-follows:5
7|/other before-follows:5日
-4|/other before-follows:_
-3|/other before-follows:、
3|/other before-follows:「
3|/other before-follows:「日
-8|/other before-follows:か
-8|/other before-follows:から
3|/other before-follows:が2
-6|/other before-follows:と
-4|/other before-follows:との
6|/other before-follows:は
3|/other before-follows:は3
-3|/other before-follows:は3.5
6|/other before-follows:は3・5
3|/other before-follows:は、日本
4|/other before-follows:一
6|/other before-follows:不
4|/other before-follows:側
5|/other before-follows:发
5|/other before-follows:发言
4|/other before-follows:吁
5|/other before-follows:向
3|/other before-follows:周
3|/other before-follows:報
3|/other before-follows:報道
3|/other before-follows:報道官は
-5|/other before-follows:外
-5|/other before-follows:外相
-5|/other before-follows:外相は1
8|/other before-follows:大
9|/other before-follows:大統
6|/other before-follows:大統領は
-8|/other before-follows:放
-3|/other before-follows:新
-3|/other before-follows:日前
13|/other before-follows:氏
7|/other before-follows:氏「
6|/other before-follows:氏は
5|/other before-follows:氏は共同
-4|/other before-follows:没
-4|/other before-follows:没有
4|/other before-follows:的
-5|/other before-follows:称
-3|/other before-follows:要
-4|/other before-follows:要求
16|/other before-leads:
10|/other before-leads:,
6|/other before-leads:_
5|/other before-leads:、
-3|/other before-leads:で
7|/other before-leads:で、
4|/other before-leads:と、
-5|/other before-leads:ツの
-5|/other before-leads:プ
-5|/other before-leads:ンプ
5|/other before-leads:为
-3|/other before-leads:否认
-4|/other before-leads:在
4|/other before-leads:总统
-3|/other before-leads:日
-3|/other before-leads:日在
-5|/other before-leads:相、
-4|/other before-leads:示,
3|/other before-leads:称,
4|/other before-leads:统
-3|/other before-leads:认
-5|/other before-leads:选人
7|/other before-leads:道,
9|/other before-opens:False agent
18|/other before-opens:True named
10|/other before-rank:0 0 named
-4|/other before-rank:0 1 named
3|/other before-rank:1 0 agent
6|/other before-rank:1 0 named
-3|/other before-rank:1 1 named
10|/other before-rank:2 0 named
3|/other before-rank:2 1 agent
8|/other before:agent
17|/other before:named
-6|/other named:1
16|/other named:2
11|/other named:3
-6|/other right-before:から
3|/other right-before:は
-31|/other unnamed
-14|/other unnamed-beside-others
-6|/right-before:から
4|/right-before:が
3|/right-before:とフランスは
-3|/right-before:に
-3|/right-before:には
3|/right-before:の
-4|/right-before:や韓国に
3|/right-before:要求的
-8|/role-class-of:JPN ALLIES
-7|/role-class-of:JPN NATO
-4|/role-class-of:JPN TWN
9|/role-class-of:JPN foe
-4|/role-class-of:KOR ALLIES
-9|/role-class-of:KOR JPN
-17|/role-class-of:NATO ALLIES
9|/role-class-of:NATO JPN
-6|/role-class-of:NATO KOR
-7|/role-class-of:NATO member
40|/role-class-of:USA ALLIES
7|/role-class-of:USA CHN
-9|/role-class-of:USA EU
-7|/role-class-of:USA KOR
10|/role-class-of:USA NATO
3|/role-class-of:USA TWN
10|/role-class-of:USA land
-26|/role-class-of:USA member
9|/role-class-of:member ALLIES
9|/role-class-of:member TWN
-6|/role-class-of:member member
-15|/role-class:JPN
-14|/role-class:KOR
-21|/role-class:NATO
28|/role-class:USA
-5|/role-class:land
7|/role-class:member
-25|/role:other
24|/role:spender
57|/ruled
9|/ruled:of_a_party
9|/ruled:of_a_party nobody
-3|/ruled:own_government
-3|/ruled:own_government spender
12|/ruled:voices
17|/ruled:voices nobody
-4|/ruled:voices other
26|/ruled:who_asks
10|/ruled:who_asks other
16|/ruled:who_asks spender
6|/ruled:who_considers
-9|/ruled:who_considers nobody
15|/ruled:who_considers spender
3|/ruled:who_sets
-6|/ruled:who_sets nobody
8|/ruled:who_sets other
-3|/said-after-too:ask deny
-7|/said-after-too:ask not
3|/said-after-too:ask plan
4|/said-after-too:ask think
6|/said-after-too:deny think
-4|/said-after-too:not deny
5|/said-after-too:not should
4|/said-after-too:not think
3|/said-after-too:plan ask
-5|/said-after-too:plan plan
-3|/said-after-too:plan raise
3|/said-after-too:plan reach
3|/said-after-too:plan think
-4|/said-after-too:raise ask
-3|/said-after-too:raise plan
-6|/said-after-too:raise think
-5|/said-after-too:reach not
3|/said-after-too:reach should
-5|/said-after-too:reach think
-3|/said-after-too:should raise
-3|/said-after-too:should think
4|/said-after-too:standard raise
3|/said-after-too:think ask
-4|/said-after-too:think not
-7|/said-after-too:think reach
-3|/said-after:ask deny
-5|/said-after:ask not
5|/said-after:ask plan
3|/said-after:ask plan think
3|/said-after:ask think
12|/said-after:deny
3|/said-after:deny not
5|/said-after:deny think
9|/said-after:not
6|/said-after:not think
3|/said-after:party
3|/said-after:plan not should
-4|/said-after:plan plan
-3|/said-after:plan raise
4|/said-after:plan think not
-5|/said-after:raise
-3|/said-after:raise ask
-4|/said-after:raise plan
5|/said-after:raise should
-3|/said-after:raise think
-3|/said-after:raise think not
-7|/said-after:reach
-6|/said-after:reach think
-4|/said-after:should think
4|/said-after:standard raise
-10|/said-after:think
-3|/said-after:think not
-4|/said-after:think should
-7|/said-after:think think think
-3|/said-before-too:ask raise
-5|/said-before-too:ask reach
4|/said-before-too:ask think
4|/said-before-too:not should
4|/said-before-too:not think
5|/said-before-too:party ask
6|/said-before-too:party not
7|/said-before-too:party party
4|/said-before-too:party plan
10|/said-before-too:party raise
3|/said-before-too:party should
7|/said-before-too:party think
4|/said-before-too:plan ask
4|/said-before-too:plan plan
-3|/said-before-too:plan reach
4|/said-before-too:raise party
3|/said-before-too:raise reach
6|/said-before-too:raise should
-5|/said-before-too:reach raise
-5|/said-before-too:reach reach
-4|/said-before-too:reach should
-6|/said-before-too:should plan
13|/said-before-too:should raise
-5|/said-before-too:should reach
-7|/said-before-too:should should
4|/said-before-too:should think
5|/said-before-too:think ask
-7|/said-before-too:think raise
-9|/said-before-too:think reach
-5|/said-before-too:think should
14|/said-before-too:think think
-5|/said-before:
-3|/said-before:ask raise
-4|/said-before:ask reach reach
-5|/said-before:deny
-4|/said-before:not
3|/said-before:not should raise
22|/said-before:party
3|/said-before:party ask
6|/said-before:party not
6|/said-before:party party
4|/said-before:party raise
5|/said-before:party think
3|/said-before:party think raise
-4|/said-before:plan
3|/said-before:plan plan think
-3|/said-before:plan raise
-3|/said-before:plan think
-6|/said-before:raise
3|/said-before:raise reach
4|/said-before:raise should raise
-7|/said-before:reach
-4|/said-before:reach raise
-5|/said-before:reach reach
-6|/said-before:reach should reach
11|/said-before:should
-6|/said-before:should plan
11|/said-before:should raise
-5|/said-before:should reach
3|/said-before:should think
-7|/said-before:standard
6|/said-before:think
-9|/said-before:think raise
-3|/said-before:think reach raise
3|/said-before:think should
-3|/said-before:think should reach
3|/said-before:think think plan
5|/said-last:
-3|/said-last:ask
-3|/said-last:ask deny
-5|/said-last:ask not
3|/said-last:ask plan think
3|/said-last:ask think
-8|/said-last:deny
5|/said-last:deny think
-5|/said-last:not
-4|/said-last:not deny
5|/said-last:not should
4|/said-last:not think
3|/said-last:party
-11|/said-last:plan
3|/said-last:plan ask
-3|/said-last:plan deny
3|/said-last:plan not should
-5|/said-last:plan plan
3|/said-last:plan reach
4|/said-last:plan think not
-3|/said-last:plan think reach
8|/said-last:raise
-3|/said-last:raise think not
-4|/said-last:raise think think
-4|/said-last:reach not
-6|/said-last:reach think
16|/said-last:should
-3|/said-last:should raise
-3|/said-last:should think
-6|/said-last:standard
3|/said-last:standard not
5|/said-last:standard raise
3|/said-last:think ask
3|/said-last:think plan not
-3|/said-last:think think think
-4|/spender after-far:18 False
-7|/spender after-far:4 False
4|/spender after-far:4 True
16|/spender after-far:9 False
3|/spender after-far:9 True
11|/spender after-follows:に
8|/spender after-follows:に求 False
-3|/spender after-follows:の
3|/spender after-follows:は
3|/spender after-follows:予
3|/spender after-follows:予以 True
5|/spender after-follows:氏
-4|/spender after-follows:达
-4|/spender after-follows:达到 True
4|/spender after-leads:ける
8|/spender after-leads:よう
5|/spender after-leads:方、
3|/spender after:agent True
-6|/spender after:named False
11|/spender after:patient False
9|/spender before-commas:2 1
-3|/spender before-commas:2 2
-8|/spender before-far:18 0
5|/spender before-far:36 0
7|/spender before-far:4 0
-8|/spender before-far:9 0
4|/spender before-far:9 1
6|/spender before-far:far 0
-4|/spender before-far:far 2
-4|/spender before-follows-rank:5 0 0
3|/spender before-follows-rank:、 0 0
5|/spender before-follows-rank:と 1 0
-4|/spender before-follows-rank:の 0 0
-4|/spender before-follows-rank:の 0 1
-3|/spender before-follows-rank:も 0 0
-9|/spender before-follows-rank:や 1 0
-5|/spender before-follows-rank:上 0 0
-4|/spender before-follows-rank:不 0 0
-3|/spender before-follows-rank:为 0 0
-3|/spender before-follows-rank:共 0 0
-5|/spender before-follows-rank:内 0 0
5|/spender before-follows-rank:则 0 0
4|/spender before-follows-rank:和 0 0
-9|/spender before-follows-rank:国 0 0
4|/spender before-follows-rank:国 1 0
-4|/spender before-follows-rank:在 0 0
11|/spender before-follows-rank:大 0 0
-3|/spender before-follows-rank:安 0 0
9|/spender before-follows-rank:官 0 0
4|/spender before-follows-rank:将 0 0
3|/spender before-follows-rank:干 0 0
7|/spender before-follows-rank:幹 0 0
-6|/spender before-follows-rank:应 0 0
3|/spender before-follows-rank:把 0 0
3|/spender before-follows-rank:拒 0 0
10|/spender before-follows-rank:拟 0 0
-5|/spender before-follows-rank:提 0 0
6|/spender before-follows-rank:新 0 0
-6|/spender before-follows-rank:有 0 0
8|/spender before-follows-rank:正 0 0
4|/spender before-follows-rank:的 0 1
-5|/spender before-follows-rank:立 0 0
-6|/spender before-follows-rank:米 1 0
-3|/spender before-follows-rank:维 0 0
-5|/spender before-follows-rank:若 0 0
9|/spender before-follows-rank:要 0 0
-9|/spender before-follows-rank:订 0 0
5|/spender before-follows-rank:设 0 0
-5|/spender before-follows-rank:长 0 0
-6|/spender before-follows-rank:防 0 0
-5|/spender before-follows:5
-4|/spender before-follows:5%
3|/spender before-follows:、
5|/spender before-follows:「
5|/spender before-follows:が3
-5|/spender before-follows:が合
-5|/spender before-follows:が合意し
-3|/spender before-follows:で
3|/spender before-follows:と
-4|/spender before-follows:に5%求
-7|/spender before-follows:の
-3|/spender before-follows:の国
4|/spender before-follows:の軍
4|/spender before-follows:の軍事費
-6|/spender before-follows:の防
-3|/spender before-follows:の防衛費
5|/spender before-follows:は
-4|/spender before-follows:は1
-3|/spender before-follows:は10%
6|/spender before-follows:は2
-3|/spender before-follows:も
-9|/spender before-follows:や
-4|/spender before-follows:や韓
-4|/spender before-follows:上
-5|/spender before-follows:上院
-4|/spender before-follows:不
-3|/spender before-follows:为
-3|/spender before-follows:为何
3|/spender before-follows:主张
-3|/spender before-follows:保
-3|/spender before-follows:保守
-3|/spender before-follows:共
-4|/spender before-follows:内
-3|/spender before-follows:内に
7|/spender before-follows:内部
4|/spender before-follows:内部评估
-5|/spender before-follows:军费新目
8|/spender before-follows:则
4|/spender before-follows:和执
4|/spender before-follows:和执政党
-4|/spender before-follows:国
-4|/spender before-follows:国防
5|/spender before-follows:国防相は
3|/spender before-follows:国防部长
-5|/spender before-follows:在
11|/spender before-follows:大
7|/spender before-follows:大統
7|/spender before-follows:大統領は
3|/spender before-follows:大胜
3|/spender before-follows:大胜_防
-4|/spender before-follows:安
-3|/spender before-follows:安全
-3|/spender before-follows:安全保障
11|/spender before-follows:官
9|/spender before-follows:官员
4|/spender before-follows:将
3|/spender before-follows:将防
3|/spender before-follows:将防卫费
3|/spender before-follows:干
3|/spender before-follows:干部
8|/spender before-follows:幹
8|/spender before-follows:幹部
3|/spender before-follows:幹部は2
3|/spender before-follows:幹部は「
-6|/spender before-follows:应
-3|/spender before-follows:总
3|/spender before-follows:把军
3|/spender before-follows:把军费提
-3|/spender before-follows:把防卫费
4|/spender before-follows:拒
4|/spender before-follows:拒绝
10|/spender before-follows:拟
5|/spender before-follows:拟将
5|/spender before-follows:拟将防卫
-4|/spender before-follows:提
-5|/spender before-follows:提交
-4|/spender before-follows:提交报告
-3|/spender before-follows:提出3.
6|/spender before-follows:新
-6|/spender before-follows:有
10|/spender before-follows:正
5|/spender before-follows:正在
4|/spender before-follows:正在研究
3|/spender before-follows:正考
3|/spender before-follows:正考虑在
4|/spender before-follows:氏は32
3|/spender before-follows:的
4|/spender before-follows:的军
5|/spender before-follows:的军费占
-5|/spender before-follows:立
-4|/spender before-follows:立委
-5|/spender before-follows:立委马文
-6|/spender before-follows:米
-3|/spender before-follows:维
-3|/spender before-follows:维新
-6|/spender before-follows:若
-4|/spender before-follows:若能
9|/spender before-follows:要
9|/spender before-follows:要求
-9|/spender before-follows:订
5|/spender before-follows:设
3|/spender before-follows:说
-4|/spender before-follows:财
-4|/spender before-follows:财政
-5|/spender before-follows:长
-5|/spender before-follows:防
-3|/spender before-follows:防卫
-3|/spender before-follows:防衛
4|/spender before-follows:防衛相は
-3|/spender before-follows:首相は「
6|/spender before-leads:_
-10|/spender before-leads:、
-4|/spender before-leads:、「
4|/spender before-leads:《
-4|/spender before-leads:し、
3|/spender before-leads:と、
6|/spender before-leads:の
-7|/spender before-leads:は、
-3|/spender before-leads:アの
8|/spender before-leads:ドの
3|/spender before-leads:ンの
-3|/spender before-leads:与
-6|/spender before-leads:为,
4|/spender before-leads:书长
-7|/spender before-leads:促
6|/spender before-leads:吁
6|/spender before-leads:呼吁
5|/spender before-leads:媒:
3|/spender before-leads:导,
-4|/spender before-leads:强调
6|/spender before-leads:总理
4|/spender before-leads:总统
3|/spender before-leads:把
-6|/spender before-leads:敦促
-4|/spender before-leads:析:
-6|/spender before-leads:求
6|/spender before-leads:理
3|/spender before-leads:相
4|/spender before-leads:统
-6|/spender before-leads:要求
-4|/spender before-leads:调
3|/spender before-opens:True agent
4|/spender before-opens:True named
-5|/spender before-rank:0 0 named
4|/spender before-rank:0 0 patient
7|/spender before-rank:0 1 named
3|/spender before-rank:1 0 agent
5|/spender before-rank:1 0 named
-6|/spender before-rank:1 0 patient
6|/spender before:named
-4|/spender before:patient
-19|/spender named:1
13|/spender named:2
28|/spender named:3
4|/spender right-before:が
-3|/spender right-before:に
-3|/spender right-before:には
-4|/spender right-before:は
9|/spender unnamed
-7|/spender unnamed-beside-others
7|/title-after:
5|/title-after:_卓
-3|/title-after:」に
4|/title-after:に」
-13|/title-after:以上
3|/title-after:超」
-3|/title-after:超も
-22|/unnamed
-21|/unnamed-beside-others
-3|benchmark/after-far:18 True
3|benchmark/after-follows:将
3|benchmark/after-follows:将\" True
-4|benchmark/after-follows:达
-4|benchmark/after-follows:达到 True
3|benchmark/after-leads:域,
-3|benchmark/after:は
4|benchmark/any-after:not
6|benchmark/any-after:not foreign=False
4|benchmark/any-after:raise
4|benchmark/any-after:raise foreign=False
-5|benchmark/any-after:reach
-4|benchmark/any-after:reach foreign=False
-5|benchmark/any-after:standard
-5|benchmark/any-after:standard foreign=True
-3|benchmark/any-before:standard
3|benchmark/before-far:18 0
-3|benchmark/before-follows-rank:が 0 0
-3|benchmark/before-follows-rank:で 0 0
-6|benchmark/before-follows:が
-5|benchmark/before-follows:が合
-5|benchmark/before-follows:が合意し
-3|benchmark/before-follows:で
4|benchmark/before-follows:は
-3|benchmark/before-leads:,
-4|benchmark/before-opens:False named
7|benchmark/before:「
-3|benchmark/before:で
3|benchmark/before:は「
-3|benchmark/clause-ending:ある
-4|benchmark/clause-ending:した
-4|benchmark/clause-ending:准\"
-4|benchmark/clause-ending:标准\"
-3|benchmark/clause-ending:球标准\"
16|benchmark/demander:other
-3|benchmark/ending:ある
-4|benchmark/ending:した
3|benchmark/foreign=False:
-5|benchmark/foreign=False:standard
-3|benchmark/foreign=True:standard
-17|benchmark/main:other
-8|benchmark/main:spender
-3|benchmark/near-after:「世
-3|benchmark/near-after:「世界
5|benchmark/near-after:」_
-3|benchmark/near-after:」だ
-3|benchmark/near-after:」だと
-3|benchmark/near-after:ある
-3|benchmark/near-after:ある。
-3|benchmark/near-after:た。
-3|benchmark/near-after:たな
-3|benchmark/near-after:たな世
-4|benchmark/near-after:だと
-3|benchmark/near-after:な世
-3|benchmark/near-after:な世界
3|benchmark/near-after:にな
3|benchmark/near-after:の基
3|benchmark/near-after:の基準
-3|benchmark/near-after:る。
4|benchmark/near-after:れる
-7|benchmark/near-after:世界
-5|benchmark/near-after:世界標
-4|benchmark/near-after:全球
-4|benchmark/near-after:全球标
-4|benchmark/near-after:准\"
3|benchmark/near-after:基準に
-3|benchmark/near-after:新た
-3|benchmark/near-after:新たな
-4|benchmark/near-after:标准
-4|benchmark/near-after:标准\"
5|benchmark/near-after:準」_
-3|benchmark/near-after:準」だ
3|benchmark/near-after:準に
3|benchmark/near-after:準にな
-4|benchmark/near-after:球标
-4|benchmark/near-after:球标准
-5|benchmark/near-after:界標
-5|benchmark/near-after:界標準
3|benchmark/near-after:通用
3|benchmark/near-before:,把
-3|benchmark/near-before:GDP比
-3|benchmark/near-before:した
3|benchmark/near-before:は「
-3|benchmark/near-before:中核
4|benchmark/opens:<
8|benchmark/opens:日
8|benchmark/opens:日本
3|benchmark/other after-follows:将
3|benchmark/other after-follows:将\" True
3|benchmark/other after-leads:域,
3|benchmark/other before-commas:0 0
3|benchmark/other before-commas:1 0
4|benchmark/other before-far:9 0
5|benchmark/other before-leads:
3|benchmark/other before-opens:False named
4|benchmark/other before-opens:True named
5|benchmark/other before-rank:0 0 named
6|benchmark/other before:named
6|benchmark/other named:1
10|benchmark/other unnamed
5|benchmark/other unnamed-beside-others
-8|benchmark/role-class-of:JPN ALLIES
-5|benchmark/role-class-of:JPN NATO
-4|benchmark/role-class-of:NATO ALLIES
28|benchmark/role-class-of:USA ALLIES
-3|benchmark/role-class-of:USA JPN
19|benchmark/role-class-of:USA NATO
-14|benchmark/role-class:JPN
-3|benchmark/role-class:KOR
-4|benchmark/role-class:NATO
44|benchmark/role-class:USA
-4|benchmark/role:nobody
23|benchmark/role:other
-19|benchmark/role:spender
3|benchmark/ruled
3|benchmark/ruled:who_sets
-6|benchmark/ruled:who_sets nobody
8|benchmark/ruled:who_sets other
4|benchmark/said-after-too:standard raise
-3|benchmark/said-after:reach
4|benchmark/said-after:standard raise
-3|benchmark/said-before:standard
5|benchmark/said-last:not
-4|benchmark/said-last:reach
-8|benchmark/said-last:standard
3|benchmark/said-last:standard not
-4|benchmark/spender after-follows:达
-4|benchmark/spender after-follows:达到 True
-5|benchmark/spender before-commas:0 0
-3|benchmark/spender before-commas:1 0
-3|benchmark/spender before-far:36 0
-5|benchmark/spender before-far:9 0
-5|benchmark/spender before-follows:が
-5|benchmark/spender before-follows:が合
-5|benchmark/spender before-follows:が合意し
-6|benchmark/spender before-leads:
-4|benchmark/spender before-leads:,
-7|benchmark/spender before-opens:False named
-3|benchmark/spender before-opens:True agent
-7|benchmark/spender before-rank:0 0 named
-3|benchmark/spender before:agent
-8|benchmark/spender before:named
-8|benchmark/spender named:1
-4|benchmark/spender named:2
-6|benchmark/spender unnamed
4|benchmark/unnamed
4|benchmark/unnamed-beside-others
13|demand/after-far:9 False
8|demand/after-follows:に
8|demand/after-follows:に求 False
4|demand/after-follows:氏
4|demand/after-follows:氏、 False
5|demand/after-follows:米
5|demand/after-follows:米大 False
5|demand/after-leads:める
9|demand/after-leads:よう
-3|demand/after:,
5|demand/after:_
5|demand/after:_卓
5|demand/after:_卓揆
5|demand/after:_卓揆:
5|demand/after:_卓揆:不
9|demand/after:named False
-3|demand/after:named True
8|demand/after:patient False
-6|demand/after:を
-11|demand/any-after:ask
-6|demand/any-after:ask foreign=False
-4|demand/any-after:ask foreign=True
-4|demand/any-after:not foreign=False
3|demand/any-after:not foreign=True
-5|demand/any-after:raise
-3|demand/any-after:raise foreign=False
-3|demand/any-after:reach
-4|demand/any-after:should
4|demand/any-after:think foreign=True
-6|demand/any-before:ask
-3|demand/any-before:ask foreign=False
-4|demand/any-before:ask foreign=True
3|demand/any-before:party
4|demand/any-before:party foreign=True
3|demand/any-before:reach
3|demand/any-before:reach foreign=True
5|demand/any-before:should
6|demand/any-before:should foreign=True
11|demand/before-commas:0 0
3|demand/before-commas:0 1
-10|demand/before-commas:1 0
-3|demand/before-commas:1 1
4|demand/before-commas:2 0
-5|demand/before-far:1 0
3|demand/before-far:18 0
4|demand/before-far:4 0
3|demand/before-far:9 0
-5|demand/before-follows-rank:5 0 0
3|demand/before-follows-rank:が 0 0
-5|demand/before-follows-rank:に 0 0
3|demand/before-follows-rank:の 0 0
4|demand/before-follows-rank:側 0 0
3|demand/before-follows-rank:周 1 0
-3|demand/before-follows-rank:国 0 0
-5|demand/before-follows-rank:外 1 0
8|demand/before-follows-rank:大 0 0
-8|demand/before-follows-rank:放 1 0
-4|demand/before-follows-rank:日 1 0
-5|demand/before-follows-rank:称 1 0
3|demand/before-follows-rank:要 0 0
-3|demand/before-follows-rank:首 0 0
3|demand/before-follows:3
-6|demand/before-follows:5
-5|demand/before-follows:5%
-5|demand/before-follows:5%要求
-4|demand/before-follows:_
-3|demand/before-follows:、
3|demand/before-follows:「
4|demand/before-follows:が
-7|demand/before-follows:に
-3|demand/before-follows:には
3|demand/before-follows:の
4|demand/before-follows:の国
4|demand/before-follows:の国防費
-3|demand/before-follows:は5
4|demand/before-follows:側
4|demand/before-follows:吁
5|demand/before-follows:同
5|demand/before-follows:向
3|demand/before-follows:周
-4|demand/before-follows:国
-3|demand/before-follows:国防
3|demand/before-follows:在
-5|demand/before-follows:外
-5|demand/before-follows:外相
-5|demand/before-follows:外相は1
10|demand/before-follows:大
10|demand/before-follows:大統
10|demand/before-follows:大統領は
3|demand/before-follows:把军
3|demand/before-follows:把军费提
-8|demand/before-follows:放
-4|demand/before-follows:日
-4|demand/before-follows:日前
7|demand/before-follows:氏
6|demand/before-follows:氏は
4|demand/before-follows:氏は32
-5|demand/before-follows:称
5|demand/before-follows:要
5|demand/before-follows:要求
-6|demand/before-leads:
6|demand/before-leads:,
4|demand/before-leads:_
4|demand/before-leads:、
-3|demand/before-leads:が
4|demand/before-leads:と、
3|demand/before-leads:は、
-3|demand/before-leads:アの
-5|demand/before-leads:ツの
9|demand/before-leads:ドの
4|demand/before-leads:书长
6|demand/before-leads:吁
6|demand/before-leads:呼吁
-4|demand/before-leads:在
3|demand/before-leads:总统
-3|demand/before-leads:日在
-5|demand/before-leads:相、
3|demand/before-leads:统
3|demand/before-leads:说,
-5|demand/before-leads:选人
4|demand/before-leads:长
6|demand/before-opens:False agent
5|demand/before-opens:False named
5|demand/before-opens:False patient
-5|demand/before-opens:True patient
3|demand/before-rank:0 0 patient
5|demand/before-rank:0 1 named
3|demand/before-rank:1 0 agent
-4|demand/before-rank:1 0 named
5|demand/before-rank:2 0 named
5|demand/before:GDP_
-3|demand/before:GDP比
4|demand/before:_
5|demand/before:agent
5|demand/before:named
-5|demand/before:は
3|demand/before:到GDP的
5|demand/before:占GDP_
3|demand/before:提高到GDP的
-3|demand/before:比
3|demand/before:高到GDP的
-3|demand/clause-ending:
5|demand/clause-ending::不可能
-4|demand/clause-ending:した
5|demand/clause-ending:不可能
5|demand/clause-ending:可能
47|demand/demander:other
19|demand/demander:spender
3|demand/ending:0%
3|demand/ending:10%
-3|demand/ending:5%
5|demand/ending::不可能
-4|demand/ending:した
5|demand/ending:不可能
5|demand/ending:可能
4|demand/ending:的10%
-9|demand/foreign=False:
-3|demand/foreign=False:ask
-3|demand/foreign=True:
5|demand/foreign=True:not think
-20|demand/main:other
-36|demand/main:spender
14|demand/named:2
12|demand/named:3
5|demand/near-after::不
5|demand/near-after::不可
5|demand/near-after:_卓
5|demand/near-after:_卓揆
-3|demand/near-after:した
-4|demand/near-after:た。
5|demand/near-after:不可
5|demand/near-after:不可能
5|demand/near-after:卓揆
5|demand/near-after:卓揆:
5|demand/near-after:可能
5|demand/near-after:揆:
5|demand/near-after:揆:不
-3|demand/near-after:求め
-4|demand/near-after:要求
4|demand/near-before:,LANDDEFENCE
3|demand/near-before:DEFENCE应
4|demand/near-before:DEFENCE应提
4|demand/near-before:GDP_
-3|demand/near-before:GDP比
3|demand/near-before:LANDDEFENCE
4|demand/near-before:LANDDEFENCE应
-4|demand/near-before:LANDに
5|demand/near-before:LAND国
5|demand/near-before:LAND国防
5|demand/near-before:USA日
5|demand/near-before:USA日前
5|demand/near-before:USA称
-3|demand/near-before:には
4|demand/near-before:人USA
5|demand/near-before:人USA日
3|demand/near-before:到GDP的
5|demand/near-before:占GDP
5|demand/near-before:占GDP_
4|demand/near-before:国防
5|demand/near-before:国防应
5|demand/near-before:应占
5|demand/near-before:应占GDP
4|demand/near-before:应提
5|demand/near-before:应提高
-3|demand/near-before:把DEFENCE
5|demand/near-before:日前
4|demand/near-before:时说
4|demand/near-before:时说,
5|demand/near-before:称LAND
-3|demand/near-before:要求
5|demand/near-before:访时
3|demand/near-before:说,
4|demand/near-before:说,LAND
5|demand/near-before:选人
5|demand/near-before:选人USA
5|demand/near-before:防应
3|demand/near-before:高到GDP
-13|demand/nobody-named:False
-17|demand/nobody-named:True
4|demand/opens:(
4|demand/opens:(中
4|demand/opens:(中央
5|demand/opens:川
5|demand/opens:川普
-4|demand/opens:美
3|demand/other after-far:18 False
4|demand/other after-far:4 False
6|demand/other after-far:9 False
4|demand/other after-follows:氏
4|demand/other after-follows:氏、 False
5|demand/other after-follows:米
5|demand/other after-follows:米大 False
5|demand/other after-leads:める
13|demand/other after:named False
16|demand/other before-commas:0 0
-5|demand/other before-commas:1 0
8|demand/other before-commas:2 0
4|demand/other before-far:1 0
4|demand/other before-far:18 0
6|demand/other before-far:36 0
4|demand/other before-far:4 0
3|demand/other before-follows-rank:が 0 0
4|demand/other before-follows-rank:側 0 0
3|demand/other before-follows-rank:周 1 0
-5|demand/other before-follows-rank:外 1 0
-8|demand/other before-follows-rank:放 1 0
-4|demand/other before-follows-rank:日 1 0
-5|demand/other before-follows-rank:称 1 0
-4|demand/other before-follows:_
-3|demand/other before-follows:、
5|demand/other before-follows:が
6|demand/other before-follows:は
4|demand/other before-follows:側
4|demand/other before-follows:吁
5|demand/other before-follows:向
3|demand/other before-follows:周
3|demand/other before-follows:在
-5|demand/other before-follows:外
-5|demand/other before-follows:外相
-5|demand/other before-follows:外相は1
-8|demand/other before-follows:放
-4|demand/other before-follows:日
-4|demand/other before-follows:日前
3|demand/other before-follows:氏
-5|demand/other before-follows:称
6|demand/other before-leads:
6|demand/other before-leads:,
3|demand/other before-leads:、
4|demand/other before-leads:と、
-5|demand/other before-leads:ツの
-3|demand/other before-leads:在
3|demand/other before-leads:总统
-3|demand/other before-leads:日在
-5|demand/other before-leads:相、
3|demand/other before-leads:统
-5|demand/other before-leads:选人
8|demand/other before-opens:False agent
6|demand/other before-opens:False named
3|demand/other before-opens:True agent
5|demand/other before-opens:True named
5|demand/other before-rank:0 0 agent
4|demand/other before-rank:1 0 agent
5|demand/other before-rank:2 0 named
11|demand/other before:agent
10|demand/other before:named
19|demand/other named:1
13|demand/other named:2
3|demand/other named:3
10|demand/other unnamed
9|demand/other unnamed-beside-others
-3|demand/right-before:
-3|demand/right-before:には
3|demand/right-before:要求的
-7|demand/role-class-of:JPN ALLIES
-4|demand/role-class-of:JPN TWN
-4|demand/role-class-of:KOR JPN
-13|demand/role-class-of:NATO ALLIES
3|demand/role-class-of:NATO member
18|demand/role-class-of:USA ALLIES
-7|demand/role-class-of:USA EU
68|demand/role-class-of:USA JPN
6|demand/role-class-of:USA KOR
-12|demand/role-class-of:USA NATO
11|demand/role-class-of:USA TWN
19|demand/role-class-of:USA land
-9|demand/role-class-of:USA member
7|demand/role-class-of:member ALLIES
-7|demand/role-class-of:member NATO
-17|demand/role-class:JPN
-5|demand/role-class:KOR
-12|demand/role-class:NATO
95|demand/role-class:USA
-4|demand/role-class:land
-30|demand/role:nobody
54|demand/role:other
-23|demand/role:spender
26|demand/ruled
26|demand/ruled:who_asks
10|demand/ruled:who_asks other
16|demand/ruled:who_asks spender
5|demand/said-after-too:not think
-3|demand/said-after-too:raise ask
-13|demand/said-after:
-7|demand/said-after:ask
5|demand/said-after:not think
-4|demand/said-after:raise
-3|demand/said-after:should
5|demand/said-before-too:party raise
3|demand/said-before-too:raise should
3|demand/said-before-too:should raise
4|demand/said-before-too:should reach
-22|demand/said-before:
-4|demand/said-before:ask
4|demand/said-before:raise should raise
3|demand/said-before:reach
3|demand/said-before:should raise
4|demand/said-before:should reach
-13|demand/said-last:
-8|demand/said-last:ask
-5|demand/said-last:not
5|demand/said-last:not think
-3|demand/said-last:should
-3|demand/spender after-far:4 False
7|demand/spender after-far:9 False
7|demand/spender after-follows:に
8|demand/spender after-follows:に求 False
8|demand/spender after-leads:よう
-4|demand/spender after:named False
-5|demand/spender after:named True
7|demand/spender after:patient False
-5|demand/spender before-commas:0 0
-5|demand/spender before-commas:1 0
-3|demand/spender before-commas:2 0
-9|demand/spender before-far:1 0
-6|demand/spender before-far:36 0
-5|demand/spender before-follows-rank:に 0 0
3|demand/spender before-follows-rank:の 0 0
-3|demand/spender before-follows-rank:国 0 0
8|demand/spender before-follows-rank:大 0 0
-6|demand/spender before-follows:5
3|demand/spender before-follows:「
-6|demand/spender before-follows:に
-3|demand/spender before-follows:には
3|demand/spender before-follows:の
3|demand/spender before-follows:の国
4|demand/spender before-follows:の国防費
-4|demand/spender before-follows:は
-3|demand/spender before-follows:は5
-3|demand/spender before-follows:国
-3|demand/spender before-follows:国防
8|demand/spender before-follows:大
8|demand/spender before-follows:大統
8|demand/spender before-follows:大統領は
3|demand/spender before-follows:把军
3|demand/spender before-follows:把军费提
4|demand/spender before-follows:氏
4|demand/spender before-follows:氏は
4|demand/spender before-follows:氏は32
-4|demand/spender before-follows:首
-4|demand/spender before-follows:首相
-12|demand/spender before-leads:
4|demand/spender before-leads:_
-4|demand/spender before-leads:アの
8|demand/spender before-leads:ドの
4|demand/spender before-leads:书长
6|demand/spender before-leads:吁
6|demand/spender before-leads:呼吁
3|demand/spender before-leads:长
3|demand/spender before-opens:False patient
-4|demand/spender before-opens:True agent
-5|demand/spender before-opens:True named
-3|demand/spender before-opens:True patient
-5|demand/spender before-rank:0 0 agent
-3|demand/spender before-rank:0 0 named
3|demand/spender before-rank:0 1 named
-5|demand/spender before-rank:1 0 named
-7|demand/spender before:agent
-6|demand/spender before:named
-19|demand/spender named:1
9|demand/spender named:3
-3|demand/spender right-before:
-3|demand/spender right-before:には
-3|demand/spender right-before:は
-10|demand/spender unnamed
-4|demand/spender unnamed-beside-others
5|demand/title-after:_卓
5|demand/unnamed-beside-others
-3|denial/after-far:18 False
4|denial/after-far:9 True
-3|denial/after-follows:か
3|denial/after-follows:に
3|denial/after-follows:予
3|denial/after-follows:予以 True
3|denial/after-leads:」_
-5|denial/after:,
-4|denial/after:named False
4|denial/after:named True
4|denial/after:patient False
4|denial/after:」
6|denial/after:には
-5|denial/after:の
4|denial/after:は
3|denial/after:的DEFENCE
-7|denial/any-after:ask
-7|denial/any-after:ask foreign=True
5|denial/any-after:deny foreign=False
-3|denial/any-after:deny foreign=True
-8|denial/any-after:not
-7|denial/any-after:not foreign=True
-12|denial/any-after:plan
-8|denial/any-after:plan foreign=False
-4|denial/any-after:plan foreign=True
-3|denial/any-after:raise
-3|denial/any-after:raise foreign=False
3|denial/any-after:reach
5|denial/any-after:reach foreign=False
3|denial/any-after:should foreign=False
3|denial/any-after:think foreign=False
-5|denial/any-before:ask
-3|denial/any-before:ask foreign=True
-8|denial/any-before:deny
-4|denial/any-before:deny foreign=False
-4|denial/any-before:deny foreign=True
-5|denial/any-before:not
-7|denial/any-before:not foreign=False
19|denial/any-before:party
17|denial/any-before:party foreign=False
3|denial/any-before:party foreign=True
-6|denial/any-before:plan
-3|denial/any-before:plan foreign=False
-4|denial/any-before:raise
-5|denial/any-before:reach
-4|denial/any-before:reach foreign=False
-10|denial/before-commas:0 0
-5|denial/before-commas:0 1
18|denial/before-commas:1 0
6|denial/before-commas:1 1
8|denial/before-commas:2 0
3|denial/before-commas:2 1
4|denial/before-far:1 0
10|denial/before-far:36 0
4|denial/before-far:far 0
-8|denial/before-follows-rank:か 0 0
3|denial/before-follows-rank:が 2 1
6|denial/before-follows-rank:に 0 0
4|denial/before-follows-rank:は 1 0
-10|denial/before-follows-rank:や 1 0
4|denial/before-follows-rank:一 0 0
-4|denial/before-follows-rank:不 0 0
4|denial/before-follows-rank:将 0 0
3|denial/before-follows-rank:把 0 0
3|denial/before-follows-rank:拒 0 0
12|denial/before-follows-rank:氏 0 0
-4|denial/before-follows-rank:立 0 0
-6|denial/before-follows-rank:米 1 0
-9|denial/before-follows-rank:订 0 0
-4|denial/before-follows-rank:防 0 0
3|denial/before-follows-rank:首 1 0
4|denial/before-follows:\"
7|denial/before-follows:5
5|denial/before-follows:「
-9|denial/before-follows:か
-9|denial/before-follows:から
6|denial/before-follows:に
3|denial/before-follows:は3
-10|denial/before-follows:や
-6|denial/before-follows:やイ
-6|denial/before-follows:やイタリ
-4|denial/before-follows:や韓
-4|denial/before-follows:や韓国に
4|denial/before-follows:一
4|denial/before-follows:一名
4|denial/before-follows:一名官员
6|denial/before-follows:不会
4|denial/before-follows:则
3|denial/before-follows:国
3|denial/before-follows:国防
3|denial/before-follows:官
4|denial/before-follows:将
3|denial/before-follows:将防
3|denial/before-follows:将防卫费
3|denial/before-follows:把
4|denial/before-follows:拒
4|denial/before-follows:拒绝
-3|denial/before-follows:提出3.
11|denial/before-follows:氏
5|denial/before-follows:氏は
5|denial/before-follows:氏は共同
-4|denial/before-follows:立
-3|denial/before-follows:立委
-5|denial/before-follows:米
-5|denial/before-follows:要
-6|denial/before-follows:要求
-9|denial/before-follows:订
-3|denial/before-follows:防衛
4|denial/before-follows:防衛相は
5|denial/before-follows:首
7|denial/before-follows:首相
18|denial/before-leads:
8|denial/before-leads:_
-5|denial/before-leads:、
-4|denial/before-leads:、「
3|denial/before-leads:「
3|denial/before-leads:が
-3|denial/before-leads:し、
7|denial/before-leads:で、
6|denial/before-leads:の
-12|denial/before-leads:は、
5|denial/before-leads:は「
-5|denial/before-leads:プ
-5|denial/before-leads:ンプ
-5|denial/before-leads:与
-3|denial/before-leads:否认
-3|denial/before-leads:日
-4|denial/before-leads:求
4|denial/before-leads:相
-3|denial/before-leads:示,
-4|denial/before-leads:要求
-3|denial/before-leads:认
6|denial/before-leads:道,
3|denial/before-leads:首相
4|denial/before-opens:False agent
-5|denial/before-opens:False patient
21|denial/before-opens:True named
6|denial/before-rank:0 0 named
8|denial/before-rank:1 0 named
6|denial/before-rank:2 0 named
3|denial/before-rank:2 1 agent
13|denial/before:,
-5|denial/before:DEFENCE
6|denial/before:DEFENCEの
-3|denial/before:GDP
20|denial/before:named
-5|denial/before:patient
3|denial/before:。
-3|denial/before:「
-3|denial/before:から
4|denial/before:して
7|denial/before:て
4|denial/before:として
5|denial/before:の
6|denial/before:は
3|denial/before:は、
3|denial/before:は「
-3|denial/before:ら
-3|denial/before:到
-4|denial/before:的
5|denial/before:直言,
-3|denial/before:相は
5|denial/before:言,
-8|denial/clause-ending:
-3|denial/clause-ending:った
3|denial/clause-ending:べました
4|denial/clause-ending:ました
4|denial/clause-ending:占比
-10|denial/demander:other
-3|denial/ending:.5%
3|denial/ending:3%
-3|denial/ending:3.5%
-5|denial/ending:5%
4|denial/ending:P的3%
-3|denial/ending:した
-3|denial/ending:った
3|denial/ending:べました
4|denial/ending:ました
-3|denial/ending:否定した
-3|denial/ending:定した
4|denial/ending:的3%
-3|denial/foreign=False:
5|denial/foreign=False:ask
3|denial/foreign=False:deny
5|denial/foreign=False:deny think
3|denial/foreign=False:not should
-3|denial/foreign=False:plan deny
-4|denial/foreign=False:plan not
4|denial/foreign=False:reach
3|denial/foreign=False:think not
-4|denial/foreign=True:
-3|denial/foreign=True:ask not
59|denial/main:spender
-7|denial/named:1
14|denial/named:2
17|denial/named:3
3|denial/near-after:DEFENCE占
-3|denial/near-after:_LAND
-6|denial/near-after:」_
3|denial/near-after:」と反
4|denial/near-after:」と説
3|denial/near-after:いう
-3|denial/near-after:いて
5|denial/near-after:いと
5|denial/near-after:いとい
-5|denial/near-after:いな
-5|denial/near-after:いない
3|denial/near-after:い姿
3|denial/near-after:い姿勢
3|denial/near-after:えはな
-3|denial/near-after:かっ
-3|denial/near-after:かった
3|denial/near-after:きの
3|denial/near-after:きの議
4|denial/near-after:した。
-3|denial/near-after:する
-3|denial/near-after:たと
-3|denial/near-after:たの
-3|denial/near-after:た事
-3|denial/near-after:た事実
13|denial/near-after:だ。
4|denial/near-after:だと
-8|denial/near-after:った
-6|denial/near-after:てい
-5|denial/near-after:ていな
-3|denial/near-after:ではな
3|denial/near-after:という
3|denial/near-after:として
3|denial/near-after:と反
3|denial/near-after:と反発
7|denial/near-after:と説
7|denial/near-after:と説明
5|denial/near-after:ないと
3|denial/near-after:ない姿
-3|denial/near-after:なか
-3|denial/near-after:なかっ
7|denial/near-after:には
3|denial/near-after:のは
5|denial/near-after:のめ
5|denial/near-after:のめな
3|denial/near-after:の議論
3|denial/near-after:の財
3|denial/near-after:の財政
3|denial/near-after:はない
5|denial/near-after:はの
5|denial/near-after:はのめ
3|denial/near-after:は不可
5|denial/near-after:は非
5|denial/near-after:は非現
3|denial/near-after:まし
4|denial/near-after:めな
5|denial/near-after:めない
3|denial/near-after:りきの
-3|denial/near-after:ると
-4|denial/near-after:れた
3|denial/near-after:れな
3|denial/near-after:不合
3|denial/near-after:不合理
-3|denial/near-after:事実
3|denial/near-after:入れな
-3|denial/near-after:前提
3|denial/near-after:勢を
4|denial/near-after:占比
3|denial/near-after:反発
3|denial/near-after:反発し
3|denial/near-after:合理
3|denial/near-after:姿勢
3|denial/near-after:姿勢を
4|denial/near-after:実的
3|denial/near-after:政で
3|denial/near-after:政では
-4|denial/near-after:数字
-4|denial/near-after:束し
-3|denial/near-after:束した
4|denial/near-after:次官
-4|denial/near-after:求め
-3|denial/near-after:没有
4|denial/near-after:現実
4|denial/near-after:現実的
3|denial/near-after:発し
3|denial/near-after:的DEFENCE
-4|denial/near-after:目標
-5|denial/near-after:約束
-4|denial/near-after:約束し
-7|denial/near-after:要求
6|denial/near-after:説明
4|denial/near-after:論し
4|denial/near-after:論した
3|denial/near-after:論は
3|denial/near-after:論はし
4|denial/near-after:議論
4|denial/near-after:議論し
3|denial/near-after:議論は
3|denial/near-after:財政で
5|denial/near-after:非現
5|denial/near-after:非現実
4|denial/near-before:,#
-3|denial/near-before::DEFENCE
3|denial/near-before:DEFENCE「
4|denial/near-before:DEFENCEの
-3|denial/near-before:DEFENCEを
3|denial/near-before:GDPの#
-3|denial/near-before:GDP的
6|denial/near-before:LANDや
6|denial/near-before:LANDやLAND
5|denial/near-before:LAND不
4|denial/near-before:LAND立
4|denial/near-before:LAND立委
-3|denial/near-before:USAか
-3|denial/near-before:USAから
-3|denial/near-before:、DEFENCE
-3|denial/near-before:「DEFENCE
3|denial/near-before:「GDP
3|denial/near-before:「GDPの
-3|denial/near-before:「LAND
5|denial/near-before:」,
3|denial/near-before:いる
-4|denial/near-before:から
3|denial/near-before:して
4|denial/near-before:する
3|denial/near-before:てい
3|denial/near-before:ている
-3|denial/near-before:で、
3|denial/near-before:とし
3|denial/near-before:として
3|denial/near-before:に言
3|denial/near-before:に言わ
3|denial/near-before:の#
3|denial/near-before:の田
3|denial/near-before:の田村
4|denial/near-before:は「
4|denial/near-before:み上
4|denial/near-before:み上げ
6|denial/near-before:やLAND
3|denial/near-before:る。
3|denial/near-before:れて
3|denial/near-before:われて
3|denial/near-before:を組
3|denial/near-before:を組む
4|denial/near-before:上げ
5|denial/near-before:不是
3|denial/near-before:专家
4|denial/near-before:为,
5|denial/near-before:代表
5|denial/near-before:代表は
3|denial/near-before:候補
3|denial/near-before:候補は
9|denial/near-before:党の
3|denial/near-before:党の田
3|denial/near-before:公明
3|denial/near-before:公明党
7|denial/near-before:共同
3|denial/near-before:共産
3|denial/near-before:共産党
-3|denial/near-before:占GDP
-3|denial/near-before:否已
3|denial/near-before:員長
3|denial/near-before:員長は
3|denial/near-before:委員長
3|denial/near-before:子委
3|denial/near-before:子委員
8|denial/near-before:幹部
8|denial/near-before:幹部は
4|denial/near-before:强调
5|denial/near-before:强调LAND
-4|denial/near-before:提出
5|denial/near-before:数字
3|denial/near-before:明党
3|denial/near-before:明党の
5|denial/near-before:是「
-3|denial/near-before:是否
-3|denial/near-before:是否已
3|denial/near-before:智子
3|denial/near-before:智子委
3|denial/near-before:村智
3|denial/near-before:村智子
-3|denial/near-before:求LAND
-8|denial/near-before:没有
3|denial/near-before:産党
3|denial/near-before:産党の
3|denial/near-before:田村
3|denial/near-before:田村智
5|denial/near-before:直言
5|denial/near-before:直言,
-9|denial/near-before:相は
4|denial/near-before:積み
4|denial/near-before:積み上
3|denial/near-before:立を
3|denial/near-before:立を組
4|denial/near-before:立委
3|denial/near-before:組む
-3|denial/near-before:者は
5|denial/near-before:自民
-3|denial/near-before:衛相
5|denial/near-before:表は
3|denial/near-before:表は、
-3|denial/near-before:表示
3|denial/near-before:補は
-6|denial/near-before:要求
-3|denial/near-before:要求LAND
5|denial/near-before:言,
3|denial/near-before:言わ
3|denial/near-before:言われ
-3|denial/near-before:記者
3|denial/near-before:认为
4|denial/near-before:认为,
5|denial/near-before:调LAND
3|denial/near-before:财政
3|denial/near-before:連立
3|denial/near-before:連立を
8|denial/near-before:部は
3|denial/near-before:部は、
6|denial/near-before:部は「
-3|denial/near-before:防衛相
-7|denial/near-before:首相
-4|denial/near-before:首相は
4|denial/nobody-named:False
-15|denial/nobody-named:True
-3|denial/opens:ス
-3|denial/opens:スペ
-3|denial/opens:スペイ
6|denial/opens:ベ
6|denial/opens:ベル
6|denial/opens:ベルギ
10|denial/opens:共
5|denial/opens:共同
5|denial/opens:共同社
9|denial/opens:国
11|denial/opens:国民
11|denial/opens:国民党
8|denial/opens:自
8|denial/opens:自民
3|denial/opens:連
3|denial/opens:連立
3|denial/opens:連立を
-4|denial/opens:首
-4|denial/opens:首相
-3|denial/other after-follows:か
-6|denial/other after:named False
-5|denial/other after:named True
-11|denial/other before-commas:0 0
-4|denial/other before-commas:0 1
14|denial/other before-commas:1 0
-4|denial/other before-far:18 1
-8|denial/other before-follows-rank:か 0 0
3|denial/other before-follows-rank:が 2 1
11|denial/other before-follows-rank:氏 0 0
-3|denial/other before-follows-rank:没 0 0
-3|denial/other before-follows-rank:要 0 0
7|denial/other before-follows:5
-9|denial/other before-follows:か
-9|denial/other before-follows:から
3|denial/other before-follows:は3
6|denial/other before-follows:不
11|denial/other before-follows:氏
5|denial/other before-follows:氏は
5|denial/other before-follows:氏は共同
-4|denial/other before-follows:没
-4|denial/other before-follows:没有
-6|denial/other before-follows:要
-6|denial/other before-follows:要求
7|denial/other before-leads:
6|denial/other before-leads:_
3|denial/other before-leads:、
7|denial/other before-leads:で、
-5|denial/other before-leads:プ
-5|denial/other before-leads:ンプ
-3|denial/other before-leads:否认
-3|denial/other before-leads:日
-4|denial/other before-leads:示,
-3|denial/other before-leads:认
5|denial/other before-leads:道,
5|denial/other before-opens:False agent
-14|denial/other before-opens:False named
-5|denial/other before-opens:True agent
12|denial/other before-opens:True named
-3|denial/other before-rank:0 0 agent
-5|denial/other before-rank:0 0 named
-5|denial/other before-rank:0 1 named
7|denial/other before-rank:1 0 named
-3|denial/other before-rank:1 1 named
6|denial/other before-rank:2 0 named
3|denial/other before-rank:2 1 agent
-16|denial/other named:1
4|denial/other named:3
-6|denial/other right-before:から
3|denial/other right-before:は
-21|denial/other unnamed
-9|denial/other unnamed-beside-others
-6|denial/right-before:から
-4|denial/right-before:や韓国に
5|denial/role-class-of:JPN land
-5|denial/role-class-of:KOR JPN
14|denial/role-class-of:NATO JPN
-6|denial/role-class-of:NATO KOR
-9|denial/role-class-of:NATO member
-13|denial/role-class-of:USA JPN
-8|denial/role-class-of:USA KOR
-5|denial/role-class-of:USA land
-11|denial/role-class-of:USA member
4|denial/role-class:JPN
-5|denial/role-class:KOR
-38|denial/role-class:USA
-3|denial/role-class:member
-11|denial/role:nobody
-42|denial/role:other
53|denial/role:spender
-3|denial/ruled
-3|denial/ruled:own_government
-3|denial/ruled:own_government spender
-6|denial/said-after-too:ask not
5|denial/said-after-too:deny think
-3|denial/said-after-too:not deny
3|denial/said-after-too:not should
-4|denial/said-after-too:plan deny
-3|denial/said-after-too:plan not
-8|denial/said-after:
-4|denial/said-after:ask
-5|denial/said-after:ask not
13|denial/said-after:deny
3|denial/said-after:deny not
5|denial/said-after:deny think
-3|denial/said-after:not
-7|denial/said-after:plan
-4|denial/said-after:plan deny
3|denial/said-after:plan not should
-3|denial/said-after:raise
3|denial/said-after:think not
6|denial/said-before-too:party not
-3|denial/said-before:
-5|denial/said-before:deny
13|denial/said-before:party
6|denial/said-before:party not
-4|denial/said-before:plan
-4|denial/said-before:raise
-5|denial/said-before:reach
-7|denial/said-last:
-5|denial/said-last:ask not
-5|denial/said-last:deny
5|denial/said-last:deny think
-5|denial/said-last:not
-3|denial/said-last:not deny
3|denial/said-last:not should
-3|denial/said-last:plan
-4|denial/said-last:plan deny
-4|denial/said-last:plan not
3|denial/said-last:plan not should
3|denial/said-last:reach
3|denial/said-last:think not
3|denial/spender after-far:9 False
5|denial/spender after-far:9 True
3|denial/spender after-follows:に
3|denial/spender after-follows:予
3|denial/spender after-follows:予以 True
3|denial/spender after-leads:」_
9|denial/spender after:named True
4|denial/spender after:patient False
4|denial/spender before-commas:1 0
4|denial/spender before-commas:1 1
8|denial/spender before-commas:2 0
4|denial/spender before-commas:2 1
5|denial/spender before-far:18 1
10|denial/spender before-far:36 0
4|denial/spender before-far:far 0
6|denial/spender before-follows-rank:に 0 0
-9|denial/spender before-follows-rank:や 1 0
-4|denial/spender before-follows-rank:不 0 0
4|denial/spender before-follows-rank:将 0 0
3|denial/spender before-follows-rank:把 0 0
3|denial/spender before-follows-rank:拒 0 0
-4|denial/spender before-follows-rank:立 0 0
-6|denial/spender before-follows-rank:米 1 0
-9|denial/spender before-follows-rank:订 0 0
-4|denial/spender before-follows-rank:防 0 0
3|denial/spender before-follows-rank:首 1 0
6|denial/spender before-follows:に
-9|denial/spender before-follows:や
-4|denial/spender before-follows:不
4|denial/spender before-follows:则
3|denial/spender before-follows:国
3|denial/spender before-follows:国防
3|denial/spender before-follows:官
4|denial/spender before-follows:将
3|denial/spender before-follows:将防
3|denial/spender before-follows:将防卫费
3|denial/spender before-follows:把
4|denial/spender before-follows:拒
4|denial/spender before-follows:拒绝
-4|denial/spender before-follows:立
-3|denial/spender before-follows:立委
-5|denial/spender before-follows:米
-9|denial/spender before-follows:订
-3|denial/spender before-follows:防衛
4|denial/spender before-follows:防衛相は
7|denial/spender before-follows:首
7|denial/spender before-follows:首相
11|denial/spender before-leads:
3|denial/spender before-leads:_
-8|denial/spender before-leads:、
3|denial/spender before-leads:が
6|denial/spender before-leads:の
-10|denial/spender before-leads:は、
3|denial/spender before-leads:は「
-4|denial/spender before-leads:强调
-4|denial/spender before-leads:求
5|denial/spender before-leads:相
-4|denial/spender before-leads:要求
-4|denial/spender before-leads:调
4|denial/spender before-leads:首相
13|denial/spender before-opens:False named
-3|denial/spender before-opens:False patient
3|denial/spender before-opens:True agent
9|denial/spender before-opens:True named
3|denial/spender before-rank:0 0 agent
11|denial/spender before-rank:0 0 named
3|denial/spender before-rank:0 0 patient
7|denial/spender before-rank:0 1 named
3|denial/spender before-rank:1 1 named
23|denial/spender before:named
-3|denial/spender before:patient
9|denial/spender named:1
14|denial/spender named:2
13|denial/spender named:3
13|denial/spender unnamed
4|denial/spender unnamed-beside-others
-8|denial/unnamed
-5|denial/unnamed-beside-others
-3|proposal/after-far:1 True
-6|proposal/after-far:18 True
3|proposal/after-far:36 True
-4|proposal/after-far:4 False
3|proposal/after-far:4 True
5|proposal/after-far:9 False
-3|proposal/after-follows:が
3|proposal/after-follows:は
4|proposal/after-follows:氏
-3|proposal/after-leads:%,
-7|proposal/after-leads:が、
4|proposal/after-leads:ける
5|proposal/after-leads:方、
9|proposal/after:
3|proposal/after:\"
12|proposal/after:,
3|proposal/after:,LAND
4|proposal/after:,将
3|proposal/after:agent False
-3|proposal/after:agent True
-4|proposal/after:named False
-3|proposal/after:named True
4|proposal/after:、
3|proposal/after:「
-13|proposal/after:」
-4|proposal/after:」の
6|proposal/after:で
4|proposal/after:とい
4|proposal/after:という
-5|proposal/after:とす
-5|proposal/after:とする
-3|proposal/after:とする案
4|proposal/after:に」
4|proposal/after:に」_
-3|proposal/after:にす
3|proposal/after:にと
3|proposal/after:にとど
3|proposal/after:にとどめ
3|proposal/after:にとどめる
-4|proposal/after:に増や
-4|proposal/after:に増やす
-6|proposal/after:に増やす案
7|proposal/after:の
-3|proposal/after:は
-3|proposal/after:は避
-3|proposal/after:は避け
3|proposal/after:へ
3|proposal/after:への
-3|proposal/after:ま
-3|proposal/after:まで
6|proposal/after:を
-4|proposal/after:をDATEに
3|proposal/after:をDATEま
3|proposal/after:をDATEまで
3|proposal/after:をDATEまでに
-4|proposal/after:を主張し
-4|proposal/after:を主張し、
4|proposal/after:を主張す
4|proposal/after:を主張する
4|proposal/after:を唱
4|proposal/after:を唱え
3|proposal/after:を唱える
-3|proposal/after:を検
-3|proposal/after:を検討
3|proposal/after:を超
3|proposal/after:を超え
3|proposal/after:を超える
5|proposal/after:为
6|proposal/after:以
3|proposal/after:以上
4|proposal/after:以上」
4|proposal/after:以上とす
4|proposal/after:以上とする
-6|proposal/after:以上も
-6|proposal/after:以上も念
-6|proposal/after:以上も念頭
-3|proposal/after:以上を
-3|proposal/after:以上を提
-3|proposal/after:以上を提言
4|proposal/after:就
-6|proposal/after:左
-6|proposal/after:左右
-5|proposal/after:左右。
-9|proposal/after:案
-7|proposal/after:的
4|proposal/after:的主
4|proposal/after:的主张
-6|proposal/after:的新
-6|proposal/after:的新目
-6|proposal/after:的新目标
-4|proposal/after:的方案,
8|proposal/after:程
8|proposal/after:程度
7|proposal/after:程度を
5|proposal/after:論
3|proposal/after:超
3|proposal/after:超への
-3|proposal/after:超も
3|proposal/after:迈
3|proposal/after:迈进
-6|proposal/after:近
-6|proposal/after:近く
6|proposal/after:还
17|proposal/any-after:ask
13|proposal/any-after:ask foreign=False
5|proposal/any-after:ask foreign=True
6|proposal/any-after:not
5|proposal/any-after:not foreign=False
6|proposal/any-after:party
4|proposal/any-after:party foreign=False
12|proposal/any-after:plan
11|proposal/any-after:plan foreign=False
3|proposal/any-after:raise
-3|proposal/any-after:reach
-7|proposal/any-after:reach foreign=False
3|proposal/any-after:reach foreign=True
13|proposal/any-after:should
11|proposal/any-after:should foreign=False
3|proposal/any-after:standard foreign=False
-7|proposal/any-after:think
-6|proposal/any-after:think foreign=True
8|proposal/any-before:ask
8|proposal/any-before:ask foreign=False
8|proposal/any-before:not
6|proposal/any-before:not foreign=False
35|proposal/any-before:party
33|proposal/any-before:party foreign=False
6|proposal/any-before:plan
6|proposal/any-before:plan foreign=False
4|proposal/any-before:raise
-3|proposal/any-before:raise foreign=False
7|proposal/any-before:raise foreign=True
-6|proposal/any-before:reach
-5|proposal/any-before:reach foreign=True
15|proposal/any-before:should
6|proposal/any-before:should foreign=False
9|proposal/any-before:should foreign=True
-4|proposal/any-before:standard
-4|proposal/any-before:standard foreign=False
-8|proposal/any-before:think foreign=False
7|proposal/any-before:think foreign=True
3|proposal/before-commas:0 0
13|proposal/before-commas:1 0
-4|proposal/before-commas:1 1
-7|proposal/before-commas:2 0
5|proposal/before-commas:2 1
-3|proposal/before-commas:2 2
-3|proposal/before-commas:3 1
5|proposal/before-far:1 0
-3|proposal/before-far:18 1
7|proposal/before-far:4 0
4|proposal/before-far:9 1
-4|proposal/before-far:far 2
6|proposal/before-follows-rank:, 0 0
3|proposal/before-follows-rank:と 1 0
-6|proposal/before-follows-rank:の 0 0
-4|proposal/before-follows-rank:の 0 1
4|proposal/before-follows-rank:は 0 1
-5|proposal/before-follows-rank:上 0 0
-5|proposal/before-follows-rank:内 0 0
3|proposal/before-follows-rank:则 0 0
4|proposal/before-follows-rank:和 0 0
-8|proposal/before-follows-rank:国 0 0
4|proposal/before-follows-rank:国 1 0
8|proposal/before-follows-rank:大 1 0
-3|proposal/before-follows-rank:安 0 0
7|proposal/before-follows-rank:官 0 0
7|proposal/before-follows-rank:幹 0 0
-4|proposal/before-follows-rank:应 0 0
10|proposal/before-follows-rank:拟 0 0
-4|proposal/before-follows-rank:提 0 0
6|proposal/before-follows-rank:新 0 0
-5|proposal/before-follows-rank:有 0 0
8|proposal/before-follows-rank:正 0 0
-3|proposal/before-follows-rank:氏 0 0
3|proposal/before-follows-rank:的 0 0
4|proposal/before-follows-rank:的 0 1
-3|proposal/before-follows-rank:维 0 0
-5|proposal/before-follows-rank:若 0 0
-5|proposal/before-follows-rank:长 0 0
6|proposal/before-follows:,
5|proposal/before-follows:が3
3|proposal/before-follows:では
3|proposal/before-follows:とフ
3|proposal/before-follows:とフラン
-9|proposal/before-follows:の
-7|proposal/before-follows:の国
-5|proposal/before-follows:の国防費
4|proposal/before-follows:の軍
-3|proposal/before-follows:の防
4|proposal/before-follows:は
6|proposal/before-follows:は2
-5|proposal/before-follows:上
-5|proposal/before-follows:上院
3|proposal/before-follows:主张
-3|proposal/before-follows:保
-3|proposal/before-follows:保守
-4|proposal/before-follows:内
-3|proposal/before-follows:内に
7|proposal/before-follows:内部
4|proposal/before-follows:内部评估
-5|proposal/before-follows:军费新目
3|proposal/before-follows:则
4|proposal/before-follows:和
4|proposal/before-follows:和执
4|proposal/before-follows:和执政党
-4|proposal/before-follows:国
-3|proposal/before-follows:国防
4|proposal/before-follows:国防相は
-3|proposal/before-follows:在
9|proposal/before-follows:大
7|proposal/before-follows:大統
3|proposal/before-follows:大統領は
3|proposal/before-follows:大胜
3|proposal/before-follows:大胜_防
-5|proposal/before-follows:安
-4|proposal/before-follows:安全
-3|proposal/before-follows:安全保障
9|proposal/before-follows:官
9|proposal/before-follows:官员
7|proposal/before-follows:幹
7|proposal/before-follows:幹部
3|proposal/before-follows:幹部は「
-4|proposal/before-follows:应
-4|proposal/before-follows:总
10|proposal/before-follows:拟
5|proposal/before-follows:拟将
5|proposal/before-follows:拟将防卫
-3|proposal/before-follows:提
-5|proposal/before-follows:提交
-4|proposal/before-follows:提交报告
6|proposal/before-follows:新
-5|proposal/before-follows:有
10|proposal/before-follows:正
5|proposal/before-follows:正在
4|proposal/before-follows:正在研究
3|proposal/before-follows:正考
3|proposal/before-follows:正考虑在
-4|proposal/before-follows:氏
-5|proposal/before-follows:氏は
7|proposal/before-follows:的
5|proposal/before-follows:的军
5|proposal/before-follows:的军费占
-3|proposal/before-follows:维
-3|proposal/before-follows:维新
-6|proposal/before-follows:若
-4|proposal/before-follows:若能
-3|proposal/before-follows:议
-5|proposal/before-follows:长
-3|proposal/before-follows:防卫
5|proposal/before-leads:
7|proposal/before-leads:,
-5|proposal/before-leads:、
3|proposal/before-leads:と、
3|proposal/before-leads:为
6|proposal/before-leads:如
5|proposal/before-leads:媒:
3|proposal/before-leads:导,
5|proposal/before-leads:总统
8|proposal/before-leads:把
-3|proposal/before-leads:的
5|proposal/before-leads:统
3|proposal/before-leads:认为
-3|proposal/before-opens:False agent
7|proposal/before-opens:True agent
3|proposal/before-rank:0 0 agent
5|proposal/before-rank:0 1 agent
-3|proposal/before-rank:0 1 named
6|proposal/before-rank:1 0 named
4|proposal/before:\"
3|proposal/before:,
3|proposal/before:0年以内に
4|proposal/before::DEFENCE
3|proposal/before:DATE前提高到
6|proposal/before:DEFENCE
-3|proposal/before:DEFENCE、
3|proposal/before:DEFENCE「GDP比
3|proposal/before:DEFENCEが
-4|proposal/before:DEFENCEのGDP比
4|proposal/before:DEFENCEをGDP比
-3|proposal/before:DEFENCE占GDP
-3|proposal/before:DEFENCE提至GDP的
-3|proposal/before:GDP
-3|proposal/before:GDP比で
-10|proposal/before:_
7|proposal/before:_DEFENCE
4|proposal/before:agent
10|proposal/before:、
6|proposal/before:、DEFENCE
3|proposal/before:、DEFENCEをGDP比
4|proposal/before:、LANDは
-5|proposal/before:「
-3|proposal/before:「GDP比
-3|proposal/before:がDEFENCEをGDP比
4|proposal/before:くとも
-3|proposal/before:して
3|proposal/before:して、
-3|proposal/before:ず
4|proposal/before:たGDP比
3|proposal/before:て、
-3|proposal/before:で
3|proposal/before:で、LANDは
4|proposal/before:でも
-3|proposal/before:として
3|proposal/before:として、
4|proposal/before:とも
4|proposal/before:なくとも
-5|proposal/before:には
3|proposal/before:の
-4|proposal/before:のGDP比
14|proposal/before:は
-3|proposal/before:はDATEに
4|proposal/before:はDEFENCEをGDP比
3|proposal/before:は「
-3|proposal/before:へ_
3|proposal/before:めて
11|proposal/before:も
-4|proposal/before:るDEFENCEのGDP比
-3|proposal/before:中に
-3|proposal/before:为
-3|proposal/before:于
5|proposal/before:以
3|proposal/before:以内に
-3|proposal/before:以内にGDP比
-3|proposal/before:会で
4|proposal/before:会は
-4|proposal/before:会期に
-4|proposal/before:公約、DEFENCE「
4|proposal/before:内に
-3|proposal/before:内にGDP比
-4|proposal/before:内达到
3|proposal/before:到
3|proposal/before:前提高到
-4|proposal/before:占GDP
3|proposal/before:員は
3|proposal/before:員会は
3|proposal/before:回
4|proposal/before:在
3|proposal/before:在GDP的
3|proposal/before:委員会は
-8|proposal/before:定
4|proposal/before:少なくとも
5|proposal/before:少达到
3|proposal/before:年以内に
-8|proposal/before:应达
-4|proposal/before:拉高到GDP的
-3|proposal/before:提至GDP的
3|proposal/before:提高到GDP的
-4|proposal/before:期に
-3|proposal/before:期中に
-3|proposal/before:期議会で
-3|proposal/before:標をGDP比
-3|proposal/before:次期議会で
-5|proposal/before:步提高到
-3|proposal/before:比で
-4|proposal/before:比提高到
4|proposal/before:的
-4|proposal/before:的DEFENCE占GDP
-3|proposal/before:目標をGDP比
-4|proposal/before:約、DEFENCE「
-4|proposal/before:至GDP的
5|proposal/before:至少达到
-3|proposal/before:議会で
3|proposal/before:議員は
4|proposal/before:认为
5|proposal/before:论
-4|proposal/before:超过
-6|proposal/before:达
4|proposal/before:达到
-6|proposal/before:过
-5|proposal/before:逐步提高到
19|proposal/clause-ending:
3|proposal/clause-ending:%だった
-4|proposal/clause-ending:5年以内
5|proposal/clause-ending:ある
-5|proposal/clause-ending:い」
-3|proposal/clause-ending:いう
6|proposal/clause-ending:いた
3|proposal/clause-ending:いだ
4|proposal/clause-ending:いるが、
-3|proposal/clause-ending:がある
3|proposal/clause-ending:がつく
5|proposal/clause-ending:きである
8|proposal/clause-ending:した
3|proposal/clause-ending:していた
-5|proposal/clause-ending:している
-4|proposal/clause-ending:しました
3|proposal/clause-ending:たい
3|proposal/clause-ending:だった
3|proposal/clause-ending:つく
5|proposal/clause-ending:ていた
7|proposal/clause-ending:である
-3|proposal/clause-ending:という
-4|proposal/clause-ending:となる
4|proposal/clause-ending:と述べた
4|proposal/clause-ending:ない
-7|proposal/clause-ending:なる
-5|proposal/clause-ending:に入った
-3|proposal/clause-ending:に提出
3|proposal/clause-ending:のか
-3|proposal/clause-ending:は先送り
-4|proposal/clause-ending:べた
-9|proposal/clause-ending:ました
3|proposal/clause-ending:るが、
-3|proposal/clause-ending:るという
-3|proposal/clause-ending:る一方、
4|proposal/clause-ending:れた
-3|proposal/clause-ending:れる
-3|proposal/clause-ending:われる
-3|proposal/clause-ending:を」
-3|proposal/clause-ending:一方、
-3|proposal/clause-ending:两案
4|proposal/clause-ending:主張した
3|proposal/clause-ending:主張する
-4|proposal/clause-ending:以内
3|proposal/clause-ending:併記した
-3|proposal/clause-ending:先送り
-5|proposal/clause-ending:入った
-3|proposal/clause-ending:入宪法
-3|proposal/clause-ending:写入宪法
-3|proposal/clause-ending:合われる
-3|proposal/clause-ending:宪法
-4|proposal/clause-ending:左右
-4|proposal/clause-ending:年以内
4|proposal/clause-ending:張した
3|proposal/clause-ending:張する
-3|proposal/clause-ending:提出
3|proposal/clause-ending:提言した
3|proposal/clause-ending:提言案
-3|proposal/clause-ending:方、
-3|proposal/clause-ending:方案
3|proposal/clause-ending:明がつく
-4|proposal/clause-ending:案がある
5|proposal/clause-ending:検討を
3|proposal/clause-ending:次いだ
-3|proposal/clause-ending:相に提出
3|proposal/clause-ending:相次いだ
-4|proposal/clause-ending:示した
3|proposal/clause-ending:言した
3|proposal/clause-ending:言案
5|proposal/clause-ending:討を
-4|proposal/clause-ending:述べた
-3|proposal/clause-ending:送り
-6|proposal/demander:other
25|proposal/demander:spender
3|proposal/ending:%だった
-4|proposal/ending:%左右
-7|proposal/ending:.5%
9|proposal/ending:0%
-4|proposal/ending:1.5%
6|proposal/ending:10%
5|proposal/ending:2%
-4|proposal/ending:2.5%
4|proposal/ending:3%
-4|proposal/ending:3%以上
-10|proposal/ending:3%左右
-3|proposal/ending:4%
-7|proposal/ending:5%
4|proposal/ending:5%左右
-4|proposal/ending:5年以内
-3|proposal/ending:7.7%
3|proposal/ending:ある
-5|proposal/ending:い」
-3|proposal/ending:いう
6|proposal/ending:いた
3|proposal/ending:いだ
4|proposal/ending:いない
-3|proposal/ending:がある
5|proposal/ending:きである
-3|proposal/ending:される
6|proposal/ending:した
3|proposal/ending:していた
-5|proposal/ending:している
-4|proposal/ending:しました
3|proposal/ending:す」
3|proposal/ending:たい
4|proposal/ending:だった
5|proposal/ending:ていた
4|proposal/ending:ていない
7|proposal/ending:である
3|proposal/ending:です」
-3|proposal/ending:という
-4|proposal/ending:となる
-3|proposal/ending:とみる
4|proposal/ending:と述べた
3|proposal/ending:どです」
6|proposal/ending:ない
-7|proposal/ending:なる
-5|proposal/ending:に入った
-3|proposal/ending:に慎重だ
-3|proposal/ending:に提出
3|proposal/ending:のか
-3|proposal/ending:は先送り
-4|proposal/ending:べた
-10|proposal/ending:ました
-3|proposal/ending:みる
-3|proposal/ending:るという
4|proposal/ending:れた
-6|proposal/ending:れる
-3|proposal/ending:われる
-3|proposal/ending:を」
-6|proposal/ending:一点五
4|proposal/ending:主張した
3|proposal/ending:主張する
-6|proposal/ending:之一点五
3|proposal/ending:之五
-3|proposal/ending:以内
3|proposal/ending:併記した
-3|proposal/ending:先送り
-5|proposal/ending:入った
-3|proposal/ending:入宪法
-3|proposal/ending:写入宪法
3|proposal/ending:分之五
4|proposal/ending:到3%
-4|proposal/ending:到5%
-3|proposal/ending:合われる
-3|proposal/ending:宪法
-4|proposal/ending:左右
-4|proposal/ending:年以内
4|proposal/ending:張した
3|proposal/ending:張する
-3|proposal/ending:提出
3|proposal/ending:提言した
3|proposal/ending:提言案
5|proposal/ending:是5%?
-4|proposal/ending:案がある
5|proposal/ending:検討を
3|proposal/ending:次いだ
-3|proposal/ending:点五
3|proposal/ending:百分之五
3|proposal/ending:的10%
3|proposal/ending:的2%
3|proposal/ending:的方案
-3|proposal/ending:目标
-3|proposal/ending:相に提出
3|proposal/ending:相次いだ
-4|proposal/ending:示した
3|proposal/ending:言した
3|proposal/ending:言案
5|proposal/ending:討を
3|proposal/ending:达到3%
-4|proposal/ending:述べた
-3|proposal/ending:送り
17|proposal/foreign=False:
4|proposal/foreign=False:ask think
5|proposal/foreign=False:plan not
-5|proposal/foreign=False:plan plan
3|proposal/foreign=False:plan reach
-6|proposal/foreign=False:reach think
7|proposal/foreign=False:should
-3|proposal/foreign=False:should raise
3|proposal/foreign=False:standard
3|proposal/foreign=False:think ask
6|proposal/foreign=True:
-4|proposal/foreign=True:think
16|proposal/main:other
-7|proposal/main:spender
-17|proposal/named:1
3|proposal/named:2
10|proposal/named:3
3|proposal/near-after:\"#
-4|proposal/near-after:\",
3|proposal/near-after:#で
3|proposal/near-after:#は
-4|proposal/near-after:#を
-3|proposal/near-after:,后
-3|proposal/near-after:,后者
3|proposal/near-after:,将
-3|proposal/near-after:0兆
-3|proposal/near-after:0兆円
-3|proposal/near-after:DATEに
3|proposal/near-after:DATEま
3|proposal/near-after:DATEまで
-3|proposal/near-after:LANDが
3|proposal/near-after:LANDは
-3|proposal/near-after:NATO氏
-3|proposal/near-after:NATO氏の
3|proposal/near-after:USAの
-4|proposal/near-after:_LAND
-3|proposal/near-after:_戦
-3|proposal/near-after:_戦略
7|proposal/near-after:_自
7|proposal/near-after:_自民
3|proposal/near-after:、LANDは
3|proposal/near-after:、USAの
-4|proposal/near-after:、年
-5|proposal/near-after:、調
-5|proposal/near-after:、調整
3|proposal/near-after:。政
3|proposal/near-after:。政府
3|proposal/near-after:「反
3|proposal/near-after:「反対
-3|proposal/near-after:「早
-4|proposal/near-after:「野
-4|proposal/near-after:「野心
3|proposal/near-after:」#
5|proposal/near-after:」_
9|proposal/near-after:」と
3|proposal/near-after:」と主
3|proposal/near-after:」と述
-4|proposal/near-after:」を
5|proposal/near-after:ある。
-5|proposal/near-after:ある一
8|proposal/near-after:い。
-10|proposal/near-after:い」
-6|proposal/near-after:い」と
-3|proposal/near-after:いう。
6|proposal/near-after:いた
5|proposal/near-after:いた。
-4|proposal/near-after:いて
-3|proposal/near-after:いて、
-3|proposal/near-after:います
4|proposal/near-after:いる。
4|proposal/near-after:いるが
-5|proposal/near-after:いると
-3|proposal/near-after:い考
-3|proposal/near-after:い考え
-3|proposal/near-after:う主
-3|proposal/near-after:う主張
6|proposal/near-after:う提
4|proposal/near-after:う提言
4|proposal/near-after:う求
3|proposal/near-after:う求め
-4|proposal/near-after:えか
-4|proposal/near-after:えかね
7|proposal/near-after:える
3|proposal/near-after:えを
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
-3|proposal/near-after:が浮
-3|proposal/near-after:が浮上
9|proposal/near-after:きだ
4|proposal/near-after:きだ」
3|proposal/near-after:きだと
4|proposal/near-after:きで
4|proposal/near-after:きであ
3|proposal/near-after:き上
3|proposal/near-after:き上げ
8|proposal/near-after:き込
6|proposal/near-after:き込む
3|proposal/near-after:く。政
-3|proposal/near-after:ぐり
-6|proposal/near-after:ける
-3|proposal/near-after:けるNATO
3|proposal/near-after:げる
3|proposal/near-after:げるの
4|proposal/near-after:げるよ
4|proposal/near-after:こと
4|proposal/near-after:ことに
-3|proposal/near-after:ころ
4|proposal/near-after:され
-6|proposal/near-after:し、
3|proposal/near-after:しいと
4|proposal/near-after:した。
-5|proposal/near-after:したい
-7|proposal/near-after:して
-5|proposal/near-after:してい
-3|proposal/near-after:しど
-3|proposal/near-after:しどこ
-3|proposal/near-after:しを
-3|proposal/near-after:し合
-8|proposal/near-after:す。
-3|proposal/near-after:すに
8|proposal/near-after:すべ
8|proposal/near-after:すべき
5|proposal/near-after:すよ
4|proposal/near-after:すよう
-6|proposal/near-after:する
-3|proposal/near-after:する。
4|proposal/near-after:するこ
4|proposal/near-after:すると
-3|proposal/near-after:するよ
4|proposal/near-after:する声
-12|proposal/near-after:する案
-3|proposal/near-after:す意
-3|proposal/near-after:す意欲
-7|proposal/near-after:す案
-3|proposal/near-after:す案が
-3|proposal/near-after:せよ
-3|proposal/near-after:その後
11|proposal/near-after:た。
3|proposal/near-after:たい。
-3|proposal/near-after:たいと
-3|proposal/near-after:たい考
8|proposal/near-after:だ。
4|proposal/near-after:だ」
3|proposal/near-after:だ」と
3|proposal/near-after:だっ
3|proposal/near-after:だった
8|proposal/near-after:だと
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
6|proposal/near-after:であ
5|proposal/near-after:である
-3|proposal/near-after:では
-5|proposal/near-after:で政
-5|proposal/near-after:で政府
-5|proposal/near-after:で消
-5|proposal/near-after:で消え
-3|proposal/near-after:としど
-3|proposal/near-after:とす
-4|proposal/near-after:とする
-3|proposal/near-after:となる
4|proposal/near-after:とに
6|proposal/near-after:との
-4|proposal/near-after:との意
4|proposal/near-after:との見
-5|proposal/near-after:とも
5|proposal/near-after:と主
5|proposal/near-after:と主張
-3|proposal/near-after:と報
-3|proposal/near-after:と報じ
-3|proposal/near-after:と改
-3|proposal/near-after:と改め
-3|proposal/near-after:どこ
-3|proposal/near-after:どころ
-3|proposal/near-after:ない」
3|proposal/near-after:なら
-3|proposal/near-after:なら年
3|proposal/near-after:なら説
-4|proposal/near-after:なる
6|proposal/near-after:に」
5|proposal/near-after:に」_
-4|proposal/near-after:につ
-4|proposal/near-after:につい
-5|proposal/near-after:に上
-3|proposal/near-after:に入っ
4|proposal/near-after:に増額
4|proposal/near-after:に慎
4|proposal/near-after:に慎重
3|proposal/near-after:に戻
-3|proposal/near-after:に提出
-4|proposal/near-after:に達
-4|proposal/near-after:に達す
-4|proposal/near-after:ねな
3|proposal/near-after:のか
3|proposal/near-after:のが
3|proposal/near-after:のが望
-3|proposal/near-after:の上
-3|proposal/near-after:の上積
5|proposal/near-after:の声
-5|proposal/near-after:の後
-4|proposal/near-after:の意
-4|proposal/near-after:の意見
4|proposal/near-after:の検
4|proposal/near-after:の検討
5|proposal/near-after:の見
4|proposal/near-after:の見方
4|proposal/near-after:は#
-3|proposal/near-after:は、
-3|proposal/near-after:は「
-3|proposal/near-after:は「早
-3|proposal/near-after:は先
-3|proposal/near-after:は先送
3|proposal/near-after:は必
3|proposal/near-after:は必要
8|proposal/near-after:への
13|proposal/near-after:べき
9|proposal/near-after:べきだ
4|proposal/near-after:べきで
-5|proposal/near-after:べた
-5|proposal/near-after:べた。
4|proposal/near-after:ましい
-5|proposal/near-after:ました
-3|proposal/near-after:ます
-3|proposal/near-after:ます。
-3|proposal/near-after:みる。
4|proposal/near-after:むよ
4|proposal/near-after:むよう
-3|proposal/near-after:めぐ
-3|proposal/near-after:めぐり
3|proposal/near-after:めた
7|proposal/near-after:める
3|proposal/near-after:もあ
-5|proposal/near-after:も念
-5|proposal/near-after:も念頭
-3|proposal/near-after:も浮
-3|proposal/near-after:も浮上
-5|proposal/near-after:も示
-3|proposal/near-after:も示し
-3|proposal/near-after:やす
4|proposal/near-after:やすべ
-7|proposal/near-after:やす案
13|proposal/near-after:よう
-3|proposal/near-after:よう主
6|proposal/near-after:よう提
4|proposal/near-after:よう求
-4|proposal/near-after:より
3|proposal/near-after:らい
-4|proposal/near-after:らし
-3|proposal/near-after:らす。
-3|proposal/near-after:られ
-3|proposal/near-after:ら年
3|proposal/near-after:ら説
3|proposal/near-after:ら説明
-4|proposal/near-after:り、
-3|proposal/near-after:り向
-3|proposal/near-after:り向け
4|proposal/near-after:る#
-3|proposal/near-after:るNATO
-3|proposal/near-after:るNATO氏
3|proposal/near-after:る」
3|proposal/near-after:る」と
-3|proposal/near-after:るか
3|proposal/near-after:るが
3|proposal/near-after:るが、
3|proposal/near-after:るこ
3|proposal/near-after:ること
-5|proposal/near-after:るとい
-3|proposal/near-after:ると述
4|proposal/near-after:るべ
4|proposal/near-after:るべき
3|proposal/near-after:るよ
3|proposal/near-after:るよう
-3|proposal/near-after:る一
-3|proposal/near-after:る一方
4|proposal/near-after:る声
4|proposal/near-after:る声が
-16|proposal/near-after:る案
-4|proposal/near-after:る案が
-5|proposal/near-after:る案を
-3|proposal/near-after:る検
-3|proposal/near-after:る検討
3|proposal/near-after:る議
3|proposal/near-after:れた。
-4|proposal/near-after:れない
3|proposal/near-after:れば
3|proposal/near-after:をDATE
-3|proposal/near-after:をDATEに
3|proposal/near-after:をDATEま
3|proposal/near-after:を併
3|proposal/near-after:を併記
3|proposal/near-after:を勧
3|proposal/near-after:を勧告
5|proposal/near-after:を唱
5|proposal/near-after:を唱え
3|proposal/near-after:を国
-3|proposal/near-after:を打診
-3|proposal/near-after:を振
-3|proposal/near-after:を振り
4|proposal/near-after:を新
-5|proposal/near-after:を明
-7|proposal/near-after:を検
-7|proposal/near-after:を検討
3|proposal/near-after:を目
3|proposal/near-after:を確
3|proposal/near-after:を確保
5|proposal/near-after:を示
-4|proposal/near-after:を記
-4|proposal/near-after:を設
-4|proposal/near-after:を設け
3|proposal/near-after:を超
3|proposal/near-after:を超え
-4|proposal/near-after:を軸
-4|proposal/near-after:を軸に
-3|proposal/near-after:イン
-3|proposal/near-after:インフ
-3|proposal/near-after:フラ
-3|proposal/near-after:ンフ
-3|proposal/near-after:ンフラ
-3|proposal/near-after:一方
-3|proposal/near-after:上_
4|proposal/near-after:上」
4|proposal/near-after:上とす
-6|proposal/near-after:上も
-6|proposal/near-after:上も念
-3|proposal/near-after:上を
-3|proposal/near-after:上を提
-6|proposal/near-after:上積
-6|proposal/near-after:上積み
5|proposal/near-after:下限
3|proposal/near-after:不会
-3|proposal/near-after:两案
-3|proposal/near-after:两案,
5|proposal/near-after:主张
5|proposal/near-after:主張
7|proposal/near-after:主張す
4|proposal/near-after:以上」
-6|proposal/near-after:以上も
-3|proposal/near-after:以上を
3|proposal/near-after:以内に
3|proposal/near-after:会合
3|proposal/near-after:会議
4|proposal/near-after:併記
-3|proposal/near-after:保0
-3|proposal/near-after:保0文
3|proposal/near-after:保す
3|proposal/near-after:候補
3|proposal/near-after:候補者
3|proposal/near-after:元国
3|proposal/near-after:元国防
-3|proposal/near-after:兆円
-3|proposal/near-after:先送
-3|proposal/near-after:先送り
-3|proposal/near-after:入っ
-3|proposal/near-after:入った
-3|proposal/near-after:入宪
-3|proposal/near-after:入宪法
5|proposal/near-after:公約
3|proposal/near-after:公約し
-3|proposal/near-after:共识
3|proposal/near-after:内で
3|proposal/near-after:内に
-4|proposal/near-after:写入
-3|proposal/near-after:写入宪
5|proposal/near-after:准。
7|proposal/near-after:削減
-3|proposal/near-after:加#
-3|proposal/near-after:加税
4|proposal/near-after:勧告
6|proposal/near-after:医療
-3|proposal/near-after:十年每
-5|proposal/near-after:協議
-3|proposal/near-after:協議で
3|proposal/near-after:反対」
-4|proposal/near-after:右。
3|proposal/near-after:合理
-3|proposal/near-after:后者
-3|proposal/near-after:后者需
-3|proposal/near-after:向け
-3|proposal/near-after:向ける
3|proposal/near-after:吓阻
7|proposal/near-after:唱え
3|proposal/near-after:唱える
-4|proposal/near-after:国会
5|proposal/near-after:国債
4|proposal/near-after:国防
-4|proposal/near-after:報じ
-3|proposal/near-after:増や
-3|proposal/near-after:増やす
5|proposal/near-after:増額
-3|proposal/near-after:增加#
8|proposal/near-after:声が
-4|proposal/near-after:守防
-4|proposal/near-after:守防衛
-5|proposal/near-after:安保
-3|proposal/near-after:安保0
-3|proposal/near-after:宪法
-3|proposal/near-after:宪法。
3|proposal/near-after:家は
5|proposal/near-after:審議
3|proposal/near-after:対」
-4|proposal/near-after:専守
-4|proposal/near-after:専守防
-5|proposal/near-after:左右
-4|proposal/near-after:左右。
-5|proposal/near-after:年0
-3|proposal/near-after:年0兆
-3|proposal/near-after:年增
-3|proposal/near-after:年增加
-3|proposal/near-after:年每
-3|proposal/near-after:年每年
3|proposal/near-after:広げ
-5|proposal/near-after:府検
-5|proposal/near-after:府検討
3|proposal/near-after:度。
7|proposal/near-after:度を
4|proposal/near-after:引き
3|proposal/near-after:引き上
-4|proposal/near-after:張し、
4|proposal/near-after:張した
7|proposal/near-after:張す
6|proposal/near-after:張する
-3|proposal/near-after:当面
-3|proposal/near-after:得ると
-4|proposal/near-after:心」
-3|proposal/near-after:心」を
12|proposal/near-after:必要
8|proposal/near-after:必要」
-7|proposal/near-after:念頭」
4|proposal/near-after:念頭に
-3|proposal/near-after:意欲
-3|proposal/near-after:意欲を
8|proposal/near-after:慎重
4|proposal/near-after:慎重だ
-7|proposal/near-after:戦略
-3|proposal/near-after:戦略見
-3|proposal/near-after:打診
-3|proposal/near-after:打診し
-4|proposal/near-after:択肢
-6|proposal/near-after:括号
-5|proposal/near-after:指し
-5|proposal/near-after:指した
4|proposal/near-after:指す
3|proposal/near-after:指すよ
-3|proposal/near-after:振り
-3|proposal/near-after:振り向
5|proposal/near-after:排除
6|proposal/near-after:掲げ
14|proposal/near-after:提言
3|proposal/near-after:提言し
3|proposal/near-after:提言す
3|proposal/near-after:提言へ
3|proposal/near-after:提言案
-3|proposal/near-after:改め
-3|proposal/near-after:改めて
-3|proposal/near-after:改定
-5|proposal/near-after:政府
-5|proposal/near-after:政府検
3|proposal/near-after:政治
3|proposal/near-after:政治家
-3|proposal/near-after:文書
-4|proposal/near-after:文書改
-5|proposal/near-after:新目
-7|proposal/near-after:新目标
3|proposal/near-after:方向
-9|proposal/near-after:方案
-5|proposal/near-after:方案,
3|proposal/near-after:方案。
3|proposal/near-after:明が
3|proposal/near-after:明がつ
-3|proposal/near-after:是\"
3|proposal/near-after:是#
-3|proposal/near-after:時期
8|proposal/near-after:書き
8|proposal/near-after:書き込
-4|proposal/near-after:書改
-4|proposal/near-after:書改定
3|proposal/near-after:有識
3|proposal/near-after:有識者
3|proposal/near-after:望ま
3|proposal/near-after:望まし
-3|proposal/near-after:标。
-8|proposal/near-after:案,
-3|proposal/near-after:案,后
-13|proposal/near-after:案が
-3|proposal/near-after:案があ
-3|proposal/near-after:案が浮
-7|proposal/near-after:案で
-3|proposal/near-after:案も浮
3|proposal/near-after:案を併
-6|proposal/near-after:案浮
-17|proposal/near-after:検討
-3|proposal/near-after:検討_
-9|proposal/near-after:検討し
4|proposal/near-after:検討を
3|proposal/near-after:標と
5|proposal/near-after:標に
3|proposal/near-after:次官
-3|proposal/near-after:欲を
-3|proposal/near-after:每年
-3|proposal/near-after:每年增
-3|proposal/near-after:氏の
-6|proposal/near-after:民が
4|proposal/near-after:民提
4|proposal/near-after:民提言
10|proposal/near-after:求め
3|proposal/near-after:求めて
4|proposal/near-after:求める
3|proposal/near-after:治家
3|proposal/near-after:治家は
-3|proposal/near-after:法。
6|proposal/near-after:法案
5|proposal/near-after:法案を
-4|proposal/near-after:浮上
-3|proposal/near-after:浮上_
-5|proposal/near-after:消え
-3|proposal/near-after:源は
-3|proposal/near-after:準」
-3|proposal/near-after:点と
-3|proposal/near-after:焦点
-3|proposal/near-after:略見
-3|proposal/near-after:略見直
3|proposal/near-after:的」
-3|proposal/near-after:的中
4|proposal/near-after:的主
4|proposal/near-after:的主张
-7|proposal/near-after:的新
-7|proposal/near-after:的新目
-3|proposal/near-after:的方
-3|proposal/near-after:的方案
-5|proposal/near-after:目指し
4|proposal/near-after:目指す
-8|proposal/near-after:目标
-3|proposal/near-after:目标。
3|proposal/near-after:目標と
5|proposal/near-after:目標に
4|proposal/near-after:確保
3|proposal/near-after:確保す
-3|proposal/near-after:示した
-4|proposal/near-after:示すべ
8|proposal/near-after:程度
7|proposal/near-after:程度を
-6|proposal/near-after:積み
3|proposal/near-after:約し
-3|proposal/near-after:续十
-3|proposal/near-after:续十年
3|proposal/near-after:考えを
3|proposal/near-after:者会
3|proposal/near-after:者会議
-3|proposal/near-after:者需
-3|proposal/near-after:者需要
6|proposal/near-after:自民
4|proposal/near-after:自民提
-3|proposal/near-after:落と
-3|proposal/near-after:落とし
3|proposal/near-after:補者
8|proposal/near-after:要」
4|proposal/near-after:要」_
-3|proposal/near-after:要连
-3|proposal/near-after:要连续
4|proposal/near-after:見方
-3|proposal/near-after:規模
5|proposal/near-after:視野に
3|proposal/near-after:言した
3|proposal/near-after:言す
3|proposal/near-after:言する
3|proposal/near-after:言へ
3|proposal/near-after:言案
-3|proposal/near-after:討_
-9|proposal/near-after:討し
-8|proposal/near-after:討して
-4|proposal/near-after:討する
4|proposal/near-after:討を
-3|proposal/near-after:記す
-4|proposal/near-after:設け
4|proposal/near-after:訴え
-3|proposal/near-after:診し
-3|proposal/near-after:診した
-5|proposal/near-after:試算
-3|proposal/near-after:話し
-3|proposal/near-after:話し合
4|proposal/near-after:説明
3|proposal/near-after:説明が
-7|proposal/near-after:調整
4|proposal/near-after:調査
3|proposal/near-after:識者
3|proposal/near-after:識者会
-3|proposal/near-after:議で
-3|proposal/near-after:论。
-5|proposal/near-after:说是
-3|proposal/near-after:財源は
-4|proposal/near-after:超えか
3|proposal/near-after:超える
3|proposal/near-after:超への
-3|proposal/near-after:超も
-6|proposal/near-after:軸に
7|proposal/near-after:込む
4|proposal/near-after:込むよ
3|proposal/near-after:迈进
-6|proposal/near-after:近く
-3|proposal/near-after:近づ
-3|proposal/near-after:近づけ
-3|proposal/near-after:连续
-3|proposal/near-after:连续十
-6|proposal/near-after:述べ
-5|proposal/near-after:述べた
-4|proposal/near-after:達す
-4|proposal/near-after:達する
-4|proposal/near-after:選択
-4|proposal/near-after:選択肢
-3|proposal/near-after:避け
4|proposal/near-after:重だ
3|proposal/near-after:重工
3|proposal/near-after:重新
5|proposal/near-after:野に
-4|proposal/near-after:野心
-4|proposal/near-after:野心」
3|proposal/near-after:長期
5|proposal/near-after:防卫
3|proposal/near-after:限を
-3|proposal/near-after:需要
-3|proposal/near-after:需要连
-7|proposal/near-after:頭」
4|proposal/near-after:頭に
3|proposal/near-before:\",
-5|proposal/near-before:\"不
-3|proposal/near-before:#,
-4|proposal/near-before:#,再
5|proposal/near-before:#、
4|proposal/near-before:#で
-3|proposal/near-before:#とし
8|proposal/near-before:#を
3|proposal/near-before:(GDP
3|proposal/near-before:(GDP)
3|proposal/near-before:)比
4|proposal/near-before:)的
4|proposal/near-before:,DEFENCE
13|proposal/near-before:,LAND
4|proposal/near-before:,LAND应
3|proposal/near-before:,不
7|proposal/near-before:,主
7|proposal/near-before:,主张
-4|proposal/near-before:,再
6|proposal/near-before:,如
-4|proposal/near-before:,将DEFENCE
6|proposal/near-before:,市
6|proposal/near-before:,市场
3|proposal/near-before:,并
-3|proposal/near-before:,应
3|proposal/near-before:,建
3|proposal/near-before:,建议
-3|proposal/near-before:,执
-3|proposal/near-before:,执政
5|proposal/near-before:,把
4|proposal/near-before:,把DEFENCE
-7|proposal/near-before:,政
-7|proposal/near-before:,政府
7|proposal/near-before:,要
-3|proposal/near-before:0兆
3|proposal/near-before:0年
-4|proposal/near-before:A_
4|proposal/near-before:DATE、
-3|proposal/near-before:DATEに
4|proposal/near-before:DATEの
-3|proposal/near-before:DATEを
4|proposal/near-before:DATE以
3|proposal/near-before:DATE以前
-7|proposal/near-before:DATE前
-4|proposal/near-before:DATE前后
-5|proposal/near-before:DATE前把
5|proposal/near-before:DATE前提
-9|proposal/near-before:DATE把
-9|proposal/near-before:DATE把DEFENCE
4|proposal/near-before:DEFENCE_
3|proposal/near-before:DEFENCE「GDP
4|proposal/near-before:DEFENCEが
4|proposal/near-before:DEFENCEにつ
-7|proposal/near-before:DEFENCEの
-5|proposal/near-before:DEFENCEの新
-3|proposal/near-before:DEFENCEはDATE
7|proposal/near-before:DEFENCEを
7|proposal/near-before:DEFENCEをGDP
-7|proposal/near-before:DEFENCE占
-4|proposal/near-before:DEFENCE占GDP
-3|proposal/near-before:DEFENCE占比
4|proposal/near-before:DEFENCE应
-3|proposal/near-before:DEFENCE拉
-10|proposal/near-before:DEFENCE提
-3|proposal/near-before:DEFENCE提到
-4|proposal/near-before:DEFENCE提至
3|proposal/near-before:GDP(
3|proposal/near-before:GDP(GDP
4|proposal/near-before:GDP)
3|proposal/near-before:GDP)比
4|proposal/near-before:GDP)的
3|proposal/near-before:GDP_#
4|proposal/near-before:GDPの
7|proposal/near-before:GDP比
4|proposal/near-before:GDP比率
-5|proposal/near-before:GDP的
12|proposal/near-before:LANDDEFENCE
5|proposal/near-before:LANDDEFENCE新
4|proposal/near-before:LANDが
3|proposal/near-before:LANDが提
4|proposal/near-before:LANDでも
3|proposal/near-before:LANDに
11|proposal/near-before:LANDの
4|proposal/near-before:LANDのDEFENCE
-6|proposal/near-before:LANDは
3|proposal/near-before:LANDも
5|proposal/near-before:LAND上
5|proposal/near-before:LAND上院
7|proposal/near-before:LAND内
3|proposal/near-before:LAND内に
-5|proposal/near-before:LAND内部
-3|proposal/near-before:LAND则
-3|proposal/near-before:LAND国
-4|proposal/near-before:LAND国防
-5|proposal/near-before:LAND在
-7|proposal/near-before:LAND大
-3|proposal/near-before:LAND大統
-3|proposal/near-before:LAND大胜
3|proposal/near-before:LAND安
-5|proposal/near-before:LAND官
-5|proposal/near-before:LAND官员
-7|proposal/near-before:LAND幹
-7|proposal/near-before:LAND幹部
6|proposal/near-before:LAND应
-6|proposal/near-before:LAND总
-3|proposal/near-before:LAND总统
5|proposal/near-before:LAND把
5|proposal/near-before:LAND把DEFENCE
-7|proposal/near-before:LAND拟
-5|proposal/near-before:LAND拟将
3|proposal/near-before:LAND有
-3|proposal/near-before:LAND正
4|proposal/near-before:LAND氏
4|proposal/near-before:LAND氏は
3|proposal/near-before:LAND的
5|proposal/near-before:LAND若
4|proposal/near-before:LAND若能
-3|proposal/near-before:LAND长
-5|proposal/near-before:NATOの
-3|proposal/near-before:NATO提
3|proposal/near-before:_#
-3|proposal/near-before:_0
-3|proposal/near-before:_0年
4|proposal/near-before:_DEFENCE
6|proposal/near-before:、DATE
4|proposal/near-before:、DATEま
9|proposal/near-before:、DEFENCE
4|proposal/near-before:、GDP
11|proposal/near-before:、LAND
-5|proposal/near-before:、NATO
3|proposal/near-before:、委
3|proposal/near-before:、委員
3|proposal/near-before:、少
3|proposal/near-before:、少な
-10|proposal/near-before:、政
-10|proposal/near-before:、政府
-6|proposal/near-before:、次
-4|proposal/near-before:、次の
-3|proposal/near-before:、狭
-3|proposal/near-before:、狭義
-3|proposal/near-before:「GDP比
4|proposal/near-before:「LAND
3|proposal/near-before:「LANDは
3|proposal/near-before:「中
3|proposal/near-before:「中核
-3|proposal/near-before:あり
3|proposal/near-before:いた
6|proposal/near-before:いと
3|proposal/near-before:いとし
-3|proposal/near-before:いる
3|proposal/near-before:え、LAND
-4|proposal/near-before:かけ
4|proposal/near-before:が#
4|proposal/near-before:がDATE
-3|proposal/near-before:がDEFENCEを
5|proposal/near-before:が、
5|proposal/near-before:が、LAND
5|proposal/near-before:が提
5|proposal/near-before:が提言
-4|proposal/near-before:が検
-4|proposal/near-before:が検討
3|proposal/near-before:く_
5|proposal/near-before:くと
5|proposal/near-before:くとも
-3|proposal/near-before:けて
-3|proposal/near-before:し、次
3|proposal/near-before:しい
5|proposal/near-before:した
-4|proposal/near-before:して
3|proposal/near-before:する
3|proposal/near-before:せば
3|proposal/near-before:たGDP
3|proposal/near-before:たGDP比
3|proposal/near-before:たが
3|proposal/near-before:たが、
-7|proposal/near-before:った
-4|proposal/near-before:てDEFENCE
3|proposal/near-before:て、
-3|proposal/near-before:ている
4|proposal/near-before:で、LAND
-3|proposal/near-before:で、政
3|proposal/near-before:で「
3|proposal/near-before:でに
6|proposal/near-before:でも
-3|proposal/near-before:と、LAND
-5|proposal/near-before:とし
5|proposal/near-before:とも
6|proposal/near-before:ない
5|proposal/near-before:ないと
4|proposal/near-before:なく
4|proposal/near-before:なくと
-7|proposal/near-before:によ
-5|proposal/near-before:による
4|proposal/near-before:の#
4|proposal/near-before:のDEFENCE、
-3|proposal/near-before:のDEFENCEに
-4|proposal/near-before:のGDP
-3|proposal/near-before:のGDP比
3|proposal/near-before:のLAND
3|proposal/near-before:の一
3|proposal/near-before:の一人
3|proposal/near-before:の国
3|proposal/near-before:の国防
-5|proposal/near-before:の新
-3|proposal/near-before:の新目
3|proposal/near-before:の衆
3|proposal/near-before:の衆院
-10|proposal/near-before:の議
-10|proposal/near-before:の議会
3|proposal/near-before:の防
-4|proposal/near-before:はDATEに
3|proposal/near-before:はDATEの
-3|proposal/near-before:はDATEを
5|proposal/near-before:はDEFENCE
4|proposal/near-before:はDEFENCEを
13|proposal/near-before:は、
5|proposal/near-before:は、DATE
3|proposal/near-before:は、少
-3|proposal/near-before:は、狭
7|proposal/near-before:は「
3|proposal/near-before:は「LAND
-3|proposal/near-before:へ_
4|proposal/near-before:まで
3|proposal/near-before:までに
3|proposal/near-before:めた
3|proposal/near-before:めて
-5|proposal/near-before:よる
-5|proposal/near-before:よると
3|proposal/near-before:りな
-3|proposal/near-before:るDEFENCE
-4|proposal/near-before:るDEFENCEの
-5|proposal/near-before:ると、
-4|proposal/near-before:をDATE
-5|proposal/near-before:をDATEに
3|proposal/near-before:をGDP
4|proposal/near-before:をGDP比
4|proposal/near-before:を示
-3|proposal/near-before:を設
-3|proposal/near-before:を設け
-4|proposal/near-before:・与
-4|proposal/near-before:・与党
3|proposal/near-before:一人
3|proposal/near-before:一人は
-5|proposal/near-before:一份
-3|proposal/near-before:一方
3|proposal/near-before:一部
4|proposal/near-before:上,
6|proposal/near-before:上院
3|proposal/near-before:下一个
3|proposal/near-before:不满
-4|proposal/near-before:不设
-3|proposal/near-before:与党が
5|proposal/near-before:与党内
-3|proposal/near-before:专家
-3|proposal/near-before:专家会
-3|proposal/near-before:中に
3|proposal/near-before:中提
3|proposal/near-before:中提出
3|proposal/near-before:中核
3|proposal/near-before:中核で
4|proposal/near-before:为,
3|proposal/near-before:为GDP
-7|proposal/near-before:为了
4|proposal/near-before:为何
23|proposal/near-before:主张
4|proposal/near-before:主张,
3|proposal/near-before:主张DEFENCE
-3|proposal/near-before:主张先
5|proposal/near-before:主张将
3|proposal/near-before:主张把
4|proposal/near-before:丽文
-5|proposal/near-before:也提
-4|proposal/near-before:予算
4|proposal/near-before:于GDP
3|proposal/near-before:五典
3|proposal/near-before:五年
-12|proposal/near-before:人士
-4|proposal/near-before:人士的
-3|proposal/near-before:人士说
-4|proposal/near-before:今后
6|proposal/near-before:以上
3|proposal/near-before:以前
-3|proposal/near-before:件,
-3|proposal/near-before:件,将
-8|proposal/near-before:任期
-6|proposal/near-before:任期内
-6|proposal/near-before:会:
-3|proposal/near-before:会で
7|proposal/near-before:会は
3|proposal/near-before:会主
-4|proposal/near-before:会任
-4|proposal/near-before:会任期
-6|proposal/near-before:会会
-6|proposal/near-before:会会期
3|proposal/near-before:会委
-7|proposal/near-before:会期
-6|proposal/near-before:会期に
3|proposal/near-before:会社
7|proposal/near-before:会議
4|proposal/near-before:会议建
-3|proposal/near-before:估过
6|proposal/near-before:例に
-5|proposal/near-before:係者
-3|proposal/near-before:係者は
3|proposal/near-before:保守
-3|proposal/near-before:保文
-3|proposal/near-before:保文件
3|proposal/near-before:保障
-3|proposal/near-before:信に
-3|proposal/near-before:信によ
-4|proposal/near-before:修订
4|proposal/near-before:倍元
4|proposal/near-before:倍元首
7|proposal/near-before:元首
7|proposal/near-before:元首相
-3|proposal/near-before:党が
4|proposal/near-before:党の
3|proposal/near-before:党は
4|proposal/near-before:党主
4|proposal/near-before:党主张
7|proposal/near-before:党内
4|proposal/near-before:党内で
3|proposal/near-before:党内に
3|proposal/near-before:党则
3|proposal/near-before:党首
3|proposal/near-before:全保
3|proposal/near-before:全保障
-4|proposal/near-before:公約、
-5|proposal/near-before:内で
6|proposal/near-before:内に
-3|proposal/near-before:内にGDP
-3|proposal/near-before:内达
-4|proposal/near-before:内达到
-3|proposal/near-before:内部评
-4|proposal/near-before:写入
-3|proposal/near-before:出把
-3|proposal/near-before:出把DEFENCE
4|proposal/near-before:出的
3|proposal/near-before:分析师
5|proposal/near-before:分阶
5|proposal/near-before:分阶段
-3|proposal/near-before:则建
-3|proposal/near-before:则建议
-14|proposal/near-before:到DATE
-3|proposal/near-before:到DATE将
-5|proposal/near-before:到DATE把
-4|proposal/near-before:前后
-4|proposal/near-before:前后把
-5|proposal/near-before:前把
-5|proposal/near-before:前把DEFENCE
4|proposal/near-before:前提
5|proposal/near-before:前提高
3|proposal/near-before:加到
3|proposal/near-before:加到GDP
4|proposal/near-before:加速
3|proposal/near-before:十年
3|proposal/near-before:十年内
4|proposal/near-before:博沃
-8|proposal/near-before:占GDP
-4|proposal/near-before:占GDP(
7|proposal/near-before:占GDP比
-3|proposal/near-before:占GDP的
-3|proposal/near-before:占比
4|proposal/near-before:参政
6|proposal/near-before:参院
3|proposal/near-before:参院选
3|proposal/near-before:友会
4|proposal/near-before:可能
3|proposal/near-before:同友
3|proposal/near-before:同友会
-4|proposal/near-before:后把
-4|proposal/near-before:后把DEFENCE
4|proposal/near-before:员主
4|proposal/near-before:员主张
3|proposal/near-before:员会
3|proposal/near-before:员提
3|proposal/near-before:呼吁
6|proposal/near-before:員は
3|proposal/near-before:員会
4|proposal/near-before:員会は
-5|proposal/near-before:国防相
-7|proposal/near-before:在DATE前
-4|proposal/near-before:在DATE把
4|proposal/near-before:在GDP
3|proposal/near-before:在GDP的
-6|proposal/near-before:在下
3|proposal/near-before:在电
3|proposal/near-before:在电视
-3|proposal/near-before:基準
3|proposal/near-before:增加到
-4|proposal/near-before:士的
-4|proposal/near-before:士的话
-3|proposal/near-before:士说
-3|proposal/near-before:士说,
-3|proposal/near-before:大統
-3|proposal/near-before:大統領
-3|proposal/near-before:大胜
-3|proposal/near-before:大胜_
7|proposal/near-before:委员
3|proposal/near-before:委员会
6|proposal/near-before:委員
3|proposal/near-before:委員会
-3|proposal/near-before:媒:
-3|proposal/near-before:媒:LAND
-5|proposal/near-before:安保
-3|proposal/near-before:安保文
5|proposal/near-before:安倍
4|proposal/near-before:安倍元
4|proposal/near-before:安全
3|proposal/near-before:安全保
-6|proposal/near-before:官员
3|proposal/near-before:官補
3|proposal/near-before:定为
4|proposal/near-before:定在
3|proposal/near-before:定在GDP
-3|proposal/near-before:家会
-3|proposal/near-before:家会议
3|proposal/near-before:寺五
3|proposal/near-before:寺五典
-4|proposal/near-before:导,
3|proposal/near-before:対GDP
3|proposal/near-before:対GDP比
3|proposal/near-before:将DEFENCE占
-6|proposal/near-before:将DEFENCE提
3|proposal/near-before:将来
3|proposal/near-before:小野
3|proposal/near-before:小野寺
4|proposal/near-before:少な
4|proposal/near-before:少なく
5|proposal/near-before:少达
5|proposal/near-before:少达到
-4|proposal/near-before:届议
-4|proposal/near-before:届议会
5|proposal/near-before:市场
-6|proposal/near-before:希望
-6|proposal/near-before:希望在
7|proposal/near-before:年内
-6|proposal/near-before:幹部
-7|proposal/near-before:幹部は
4|proposal/near-before:应把
4|proposal/near-before:应把DEFENCE
-7|proposal/near-before:应达
-5|proposal/near-before:府が
4|proposal/near-before:府がDATE
-3|proposal/near-before:府がDEFENCE
-4|proposal/near-before:府・
-4|proposal/near-before:府・与
-14|proposal/near-before:府内
-10|proposal/near-before:府内で
3|proposal/near-before:府在
4|proposal/near-before:府将
4|proposal/near-before:府将DEFENCE
3|proposal/near-before:府把
-6|proposal/near-before:府正
-5|proposal/near-before:府正在
-4|proposal/near-before:府関
-4|proposal/near-before:府関係
18|proposal/near-before:建议
5|proposal/near-before:建议LAND
-4|proposal/near-before:建议把
4|proposal/near-before:建议政
-3|proposal/near-before:引述
-3|proposal/near-before:引述执
-3|proposal/near-before:张,
3|proposal/near-before:张DEFENCE
-3|proposal/near-before:张先
5|proposal/near-before:张将
4|proposal/near-before:张将DEFENCE
3|proposal/near-before:张把
3|proposal/near-before:张把DEFENCE
-3|proposal/near-before:当初
-3|proposal/near-before:当面は
3|proposal/near-before:很可
3|proposal/near-before:很可能
6|proposal/near-before:必要
-3|proposal/near-before:总统LAND
-3|proposal/near-before:战略
3|proposal/near-before:战略政
3|proposal/near-before:所は
3|proposal/near-before:执政联
5|proposal/near-before:承诺
3|proposal/near-before:把DEFENCE占
-3|proposal/near-before:把DEFENCE拉
3|proposal/near-before:把DEFENCE目
-4|proposal/near-before:把USA
6|proposal/near-before:报告
-4|proposal/near-before:报导
-4|proposal/near-before:报导,
4|proposal/near-before:拉博
4|proposal/near-before:拉博沃
-3|proposal/near-before:拉高
-3|proposal/near-before:拉高到
-3|proposal/near-before:拟在
-5|proposal/near-before:拟将
-5|proposal/near-before:拟将DEFENCE
3|proposal/near-before:指出
-6|proposal/near-before:探讨
-3|proposal/near-before:提出把
3|proposal/near-before:提出的
-4|proposal/near-before:提至
-4|proposal/near-before:提至GDP
7|proposal/near-before:提言
-4|proposal/near-before:提言「
4|proposal/near-before:提言し
3|proposal/near-before:提议把
4|proposal/near-before:提高
4|proposal/near-before:提高到
-4|proposal/near-before:支出
-3|proposal/near-before:政党人
-14|proposal/near-before:政府
-3|proposal/near-before:政府が
-4|proposal/near-before:政府は
-3|proposal/near-before:政府・
-13|proposal/near-before:政府内
3|proposal/near-before:政府在
4|proposal/near-before:政府将
3|proposal/near-before:政府把
-6|proposal/near-before:政府正
-4|proposal/near-before:政府関
4|proposal/near-before:政策
4|proposal/near-before:政策研
3|proposal/near-before:政联
3|proposal/near-before:政联盟
-5|proposal/near-before:文件
-3|proposal/near-before:文件,
-3|proposal/near-before:文書に
3|proposal/near-before:新会
-3|proposal/near-before:新版
-3|proposal/near-before:新目
-4|proposal/near-before:新目標
-9|proposal/near-before:方案
-5|proposal/near-before:方案,
-3|proposal/near-before:方針
-6|proposal/near-before:日媒
-3|proposal/near-before:日媒:
-5|proposal/near-before:日新
-5|proposal/near-before:日新闻
3|proposal/near-before:时,
3|proposal/near-before:时建
3|proposal/near-before:明确
4|proposal/near-before:普拉
4|proposal/near-before:普拉博
-3|proposal/near-before:書に
3|proposal/near-before:曾主
3|proposal/near-before:曾主张
-3|proposal/near-before:最多
7|proposal/near-before:有人
3|proposal/near-before:有委
3|proposal/near-before:有委员
4|proposal/near-before:有必
4|proposal/near-before:有必要
3|proposal/near-before:有意
5|proposal/near-before:有識
5|proposal/near-before:有識者
-6|proposal/near-before:望在
-6|proposal/near-before:望在下
-5|proposal/near-before:朝日
-5|proposal/near-before:朝日新
-6|proposal/near-before:期に
-3|proposal/near-before:期中
-3|proposal/near-before:期中に
-3|proposal/near-before:期内
-3|proposal/near-before:期議
-3|proposal/near-before:期議会
-7|proposal/near-before:期限
3|proposal/near-before:析师
4|proposal/near-before:标:
3|proposal/near-before:标定
5|proposal/near-before:标提
5|proposal/near-before:标提高
3|proposal/near-before:核で
-4|proposal/near-before:案,
-4|proposal/near-before:案に
-7|proposal/near-before:検討
-3|proposal/near-before:検討す
-3|proposal/near-before:概算
-3|proposal/near-before:概算要
-4|proposal/near-before:標_
4|proposal/near-before:標の
-4|proposal/near-before:標をGDP
-11|proposal/near-before:次の
-10|proposal/near-before:次の議
4|proposal/near-before:次官
3|proposal/near-before:次官補
-3|proposal/near-before:次期議
3|proposal/near-before:止步
3|proposal/near-before:止步于
-6|proposal/near-before:正在
-7|proposal/near-before:正研
-5|proposal/near-before:正研究
3|proposal/near-before:步于
-4|proposal/near-before:步提
-4|proposal/near-before:步提高
3|proposal/near-before:比#
7|proposal/near-before:比例
5|proposal/near-before:比率
4|proposal/near-before:比重
5|proposal/near-before:氏は
3|proposal/near-before:民主
-4|proposal/near-before:民公
-4|proposal/near-before:民公約
3|proposal/near-before:水準
3|proposal/near-before:水準を
3|proposal/near-before:求め
3|proposal/near-before:済同
3|proposal/near-before:済同友
-3|proposal/near-before:狭義
-3|proposal/near-before:狭義の
4|proposal/near-before:理は
3|proposal/near-before:理は、
4|proposal/near-before:电视
4|proposal/near-before:电视节
4|proposal/near-before:略政
4|proposal/near-before:略政策
3|proposal/near-before:的#,
-5|proposal/near-before:的DEFENCE
-6|proposal/near-before:的DEFENCE占
-5|proposal/near-before:的方
-5|proposal/near-before:的方案
-4|proposal/near-before:的比例
3|proposal/near-before:的目
3|proposal/near-before:的目标
-7|proposal/near-before:的话
-7|proposal/near-before:的话说
3|proposal/near-before:盟党
11|proposal/near-before:目标
4|proposal/near-before:目标:
3|proposal/near-before:目标定
5|proposal/near-before:目标提
-3|proposal/near-before:目標
-4|proposal/near-before:目標_
4|proposal/near-before:目標の
5|proposal/near-before:研究所
-3|proposal/near-before:研议
-3|proposal/near-before:磋商
-3|proposal/near-before:社引
-3|proposal/near-before:社引述
3|proposal/near-before:称,
5|proposal/near-before:究所
3|proposal/near-before:究院
3|proposal/near-before:究院建
6|proposal/near-before:竞选
4|proposal/near-before:竞选时
4|proposal/near-before:策研
4|proposal/near-before:策研究
-3|proposal/near-before:算要
-3|proposal/near-before:算要求
-4|proposal/near-before:約、
-4|proposal/near-before:約、DEFENCE
4|proposal/near-before:経済
3|proposal/near-before:経済同
3|proposal/near-before:経験
3|proposal/near-before:経験者
-3|proposal/near-before:統領
-3|proposal/near-before:统LAND
-3|proposal/near-before:统LAND则
3|proposal/near-before:维新
3|proposal/near-before:维新会
-3|proposal/near-before:義の
-3|proposal/near-before:義のDEFENCE
-5|proposal/near-before:考虑
-3|proposal/near-before:考虑在
-3|proposal/near-before:者に
-3|proposal/near-before:者によ
8|proposal/near-before:者会
5|proposal/near-before:者会議
5|proposal/near-before:联盟
-3|proposal/near-before:胜_
-3|proposal/near-before:胜_DEFENCE
-3|proposal/near-before:脳会
-3|proposal/near-before:脳会議
-3|proposal/near-before:自民
-4|proposal/near-before:自民公
-7|proposal/near-before:至GDP
-5|proposal/near-before:至GDP的
8|proposal/near-before:至少
5|proposal/near-before:至少达
4|proposal/near-before:节目
4|proposal/near-before:若能
-6|proposal/near-before:草案
-3|proposal/near-before:虑在
3|proposal/near-before:衆院
3|proposal/near-before:衆院選
-3|proposal/near-before:規模
4|proposal/near-before:视节
4|proposal/near-before:视节目
-4|proposal/near-before:言「
-3|proposal/near-before:討す
-3|proposal/near-before:討する
-3|proposal/near-before:設け
5|proposal/near-before:証券
3|proposal/near-before:調査
7|proposal/near-before:識者
5|proposal/near-before:識者会
-3|proposal/near-before:議で
-3|proposal/near-before:議では
-7|proposal/near-before:議会
-6|proposal/near-before:議会会
5|proposal/near-before:議員
5|proposal/near-before:議員は
-3|proposal/near-before:订DEFENCE
5|proposal/near-before:认为
3|proposal/near-before:认为,
-5|proposal/near-before:讨论
-5|proposal/near-before:讨论DEFENCE
-6|proposal/near-before:讨论过
5|proposal/near-before:议DEFENCE
6|proposal/near-before:议LAND
-4|proposal/near-before:议会
-4|proposal/near-before:议会任
7|proposal/near-before:议员
-5|proposal/near-before:议将
4|proposal/near-before:议建
4|proposal/near-before:议建议
4|proposal/near-before:议政
4|proposal/near-before:议政府
-5|proposal/near-before:论DEFENCE
-5|proposal/near-before:论DEFENCE占
-9|proposal/near-before:论过
-4|proposal/near-before:论过在
-5|proposal/near-before:评估
-3|proposal/near-before:评估过
-7|proposal/near-before:话说
-7|proposal/near-before:话说,
-8|proposal/near-before:说,
-3|proposal/near-before:说,「
-3|proposal/near-before:说,政
3|proposal/near-before:调高
-4|proposal/near-before:质疑
-9|proposal/near-before:超过
-7|proposal/near-before:超过#
-4|proposal/near-before:达到GDP
5|proposal/near-before:达成
-8|proposal/near-before:过#
-4|proposal/near-before:过在
-4|proposal/near-before:过在DATE
-5|proposal/near-before:还要
-3|proposal/near-before:述执
-3|proposal/near-before:述执政
3|proposal/near-before:选举
3|proposal/near-before:选人
4|proposal/near-before:选时
-4|proposal/near-before:逐步
-4|proposal/near-before:逐步提
-5|proposal/near-before:通信
-3|proposal/near-before:通信に
4|proposal/near-before:郑丽
4|proposal/near-before:郑丽文
-6|proposal/near-before:部は
-3|proposal/near-before:部评
-3|proposal/near-before:部评估
-6|proposal/near-before:酝酿
3|proposal/near-before:野寺
3|proposal/near-before:野寺五
-6|proposal/near-before:長「
-5|proposal/near-before:関係
-5|proposal/near-before:関係者
-5|proposal/near-before:防相
5|proposal/near-before:防衛
7|proposal/near-before:阶段
3|proposal/near-before:院建
3|proposal/near-before:院建议
3|proposal/near-before:院选
9|proposal/near-before:院選
3|proposal/near-before:需要
4|proposal/near-before:露,
5|proposal/near-before:露,LAND
-3|proposal/near-before:面は
4|proposal/near-before:首相
3|proposal/near-before:首相「
-3|proposal/near-before:首脳
-3|proposal/near-before:首脳会
3|proposal/near-before:験者
3|proposal/near-before:験者は
3|proposal/near-before:高,
5|proposal/near-before:鼓吹
23|proposal/nobody-named:False
24|proposal/nobody-named:True
-3|proposal/opens:(
5|proposal/opens:2
3|proposal/opens:20
-4|proposal/opens:A
-4|proposal/opens:A_
-4|proposal/opens:G
-4|proposal/opens:GD
-4|proposal/opens:GDP
-5|proposal/opens:N
-5|proposal/opens:NA
-5|proposal/opens:NAT
-3|proposal/opens:《
-10|proposal/opens:「3
3|proposal/opens:「中
3|proposal/opens:「中核
4|proposal/opens:【
3|proposal/opens:〔记
3|proposal/opens:〔记者
3|proposal/opens:イ
4|proposal/opens:イン
4|proposal/opens:インド
-4|proposal/opens:オ
-4|proposal/opens:オラ
-4|proposal/opens:オラン
7|proposal/opens:フ
8|proposal/opens:フィ
5|proposal/opens:フィン
3|proposal/opens:一
-3|proposal/opens:三位
-3|proposal/opens:三位知
6|proposal/opens:与党内
3|proposal/opens:世
3|proposal/opens:世論
3|proposal/opens:世論調
-5|proposal/opens:他
-6|proposal/opens:他还
5|proposal/opens:元
-4|proposal/opens:共
-9|proposal/opens:共同
-5|proposal/opens:共同社
-3|proposal/opens:共同通
3|proposal/opens:前
-3|proposal/opens:前外
-5|proposal/opens:北
-5|proposal/opens:北约
-3|proposal/opens:北约秘
12|proposal/opens:参
3|proposal/opens:参政
8|proposal/opens:参院
6|proposal/opens:参院選
3|proposal/opens:台
5|proposal/opens:国民
4|proposal/opens:国民党
-8|proposal/opens:国防
-4|proposal/opens:国防費
-3|proposal/opens:安保
4|proposal/opens:安倍
4|proposal/opens:安倍元
3|proposal/opens:座
3|proposal/opens:座長
3|proposal/opens:座長が
-6|proposal/opens:彭
-6|proposal/opens:彭博
-6|proposal/opens:彭博社
5|proposal/opens:执
5|proposal/opens:执政
3|proposal/opens:执政党
5|proposal/opens:报
3|proposal/opens:报告
3|proposal/opens:据《
3|proposal/opens:提
3|proposal/opens:提言
-13|proposal/opens:政
-14|proposal/opens:政府
-3|proposal/opens:政府が
-3|proposal/opens:政府・
-7|proposal/opens:政府内
-4|proposal/opens:政府関
-4|proposal/opens:日
-7|proposal/opens:日媒
-3|proposal/opens:日媒:
3|proposal/opens:日本で
5|proposal/opens:日本军
-7|proposal/opens:日本拟
-13|proposal/opens:日本政
3|proposal/opens:日本維
3|proposal/opens:日本维
3|proposal/opens:有識
3|proposal/opens:有識者
-3|proposal/opens:来
-3|proposal/opens:来週
-3|proposal/opens:来週の
-5|proposal/opens:次
-5|proposal/opens:次の
-5|proposal/opens:次の議
-4|proposal/opens:欧
-4|proposal/opens:欧盟
-4|proposal/opens:欧盟委
-3|proposal/opens:波
-3|proposal/opens:波兰
-3|proposal/opens:波兰总
-3|proposal/opens:海保
5|proposal/opens:澳
4|proposal/opens:澳大
4|proposal/opens:澳大利
7|proposal/opens:経
4|proposal/opens:経済
3|proposal/opens:経済同
8|proposal/opens:美
7|proposal/opens:美国
23|proposal/opens:自
19|proposal/opens:自民
23|proposal/opens:自民党
-4|proposal/opens:自民公
-4|proposal/opens:自民提
-8|proposal/opens:英
-3|proposal/opens:英、
-3|proposal/opens:英、国
-3|proposal/opens:英国
3|proposal/opens:豪
-9|proposal/opens:財
-6|proposal/opens:財務
-4|proposal/opens:財務省
-10|proposal/opens:财
-10|proposal/opens:财务
-10|proposal/opens:财务省
5|proposal/opens:野
3|proposal/opens:野村
-6|proposal/opens:防
-5|proposal/opens:防卫
-7|proposal/opens:防衛省
4|proposal/opens:防衛費
-4|proposal/opens:韓
-4|proposal/opens:韓国
4|proposal/opens:韩国
-3|proposal/opens:韩联
-3|proposal/opens:韩联社
-5|proposal/opens:首
-5|proposal/opens:首相
-3|proposal/opens:马
-3|proposal/opens:马克
-3|proposal/opens:马克龙
8|proposal/opens:高
8|proposal/opens:高市
8|proposal/opens:高市早
-6|proposal/other after-far:18 True
-6|proposal/other after-follows:が
-7|proposal/other after:agent True
-4|proposal/other before-commas:0 0
8|proposal/other before-commas:1 0
7|proposal/other before-far:18 0
-6|proposal/other before-far:36 0
-3|proposal/other before-far:4 0
5|proposal/other before-far:9 0
8|proposal/other before-follows-rank:大 1 0
3|proposal/other before-follows-rank:的 0 0
-4|proposal/other before-follows:と
-3|proposal/other before-follows:は
7|proposal/other before-follows:大
8|proposal/other before-follows:大統
3|proposal/other before-follows:的
-4|proposal/other before-opens:False agent
5|proposal/other before-opens:False named
-3|proposal/other before-opens:True named
8|proposal/other before-rank:0 0 named
-3|proposal/other before-rank:1 0 named
-4|proposal/other before:agent
-16|proposal/other named:1
3|proposal/other named:3
-30|proposal/other unnamed
-19|proposal/other unnamed-beside-others
3|proposal/right-before:とフランスは
7|proposal/role-class-of:JPN ALLIES
9|proposal/role-class-of:JPN foe
-4|proposal/role-class-of:NATO JPN
-6|proposal/role-class-of:USA ALLIES
6|proposal/role-class-of:USA CHN
-52|proposal/role-class-of:USA JPN
-6|proposal/role-class-of:USA KOR
3|proposal/role-class-of:USA NATO
-7|proposal/role-class-of:USA TWN
-3|proposal/role-class-of:USA land
-7|proposal/role-class-of:USA member
6|proposal/role-class-of:member NATO
9|proposal/role-class-of:member TWN
-4|proposal/role-class-of:member member
13|proposal/role-class:JPN
-5|proposal/role-class:NATO
-74|proposal/role-class:USA
10|proposal/role-class:member
47|proposal/role:nobody
-60|proposal/role:other
13|proposal/role:spender
31|proposal/ruled
9|proposal/ruled:of_a_party
9|proposal/ruled:of_a_party nobody
12|proposal/ruled:voices
17|proposal/ruled:voices nobody
-4|proposal/ruled:voices other
6|proposal/ruled:who_considers
-9|proposal/ruled:who_considers nobody
15|proposal/ruled:who_considers spender
5|proposal/said-after-too:ask plan
3|proposal/said-after-too:ask reach
5|proposal/said-after-too:ask think
3|proposal/said-after-too:not should
3|proposal/said-after-too:plan ask
5|proposal/said-after-too:plan not
-3|proposal/said-after-too:plan plan
-3|proposal/said-after-too:plan raise
3|proposal/said-after-too:plan reach
3|proposal/said-after-too:plan should
3|proposal/said-after-too:plan think
3|proposal/said-after-too:raise should
-6|proposal/said-after-too:raise think
-4|proposal/said-after-too:reach not
-5|proposal/said-after-too:reach think
-3|proposal/said-after-too:should raise
3|proposal/said-after-too:should should
3|proposal/said-after-too:think ask
-6|proposal/said-after-too:think not
-5|proposal/said-after-too:think reach
22|proposal/said-after:
11|proposal/said-after:ask
5|proposal/said-after:ask plan
3|proposal/said-after:ask plan think
4|proposal/said-after:ask think
8|proposal/said-after:not
3|proposal/said-after:not think
3|proposal/said-after:party
7|proposal/said-after:plan
-4|proposal/said-after:plan plan
-3|proposal/said-after:plan raise
3|proposal/said-after:plan should
4|proposal/said-after:plan think not
-3|proposal/said-after:raise plan
6|proposal/said-after:raise should
-3|proposal/said-after:raise think not
-5|proposal/said-after:reach
-6|proposal/said-after:reach think
3|proposal/said-after:should
-4|proposal/said-after:should think
3|proposal/said-after:standard
-8|proposal/said-after:think
-6|proposal/said-after:think not
-3|proposal/said-after:think should
-7|proposal/said-after:think think think
-5|proposal/said-before-too:ask reach
4|proposal/said-before-too:ask think
3|proposal/said-before-too:not plan
4|proposal/said-before-too:not should
5|proposal/said-before-too:not think
5|proposal/said-before-too:party ask
5|proposal/said-before-too:party plan
3|proposal/said-before-too:party raise
4|proposal/said-before-too:party should
7|proposal/said-before-too:party think
4|proposal/said-before-too:plan ask
5|proposal/said-before-too:plan plan
-3|proposal/said-before-too:plan reach
4|proposal/said-before-too:raise party
3|proposal/said-before-too:raise reach
-5|proposal/said-before-too:reach raise
-5|proposal/said-before-too:reach reach
-4|proposal/said-before-too:reach should
-6|proposal/said-before-too:should plan
10|proposal/said-before-too:should raise
-9|proposal/said-before-too:should reach
4|proposal/said-before-too:should think
5|proposal/said-before-too:think ask
-6|proposal/said-before-too:think raise
-9|proposal/said-before-too:think reach
-5|proposal/said-before-too:think should
14|proposal/said-before-too:think think
20|proposal/said-before:
5|proposal/said-before:ask
-4|proposal/said-before:ask reach reach
-3|proposal/said-before:not
11|proposal/said-before:party
3|proposal/said-before:party ask
3|proposal/said-before:party plan
3|proposal/said-before:party raise
5|proposal/said-before:party think
3|proposal/said-before:party think raise
3|proposal/said-before:plan
3|proposal/said-before:plan plan think
-3|proposal/said-before:raise
3|proposal/said-before:raise reach
-5|proposal/said-before:reach
-4|proposal/said-before:reach raise
-5|proposal/said-before:reach reach
-6|proposal/said-before:reach should reach
14|proposal/said-before:should
-6|proposal/said-before:should plan
8|proposal/said-before:should raise
-9|proposal/said-before:should reach
3|proposal/said-before:should think
-4|proposal/said-before:standard
8|proposal/said-before:think
-9|proposal/said-before:think raise
-3|proposal/said-before:think reach raise
4|proposal/said-before:think should
-3|proposal/said-before:think should reach
3|proposal/said-before:think think plan
23|proposal/said-last:
3|proposal/said-last:ask
3|proposal/said-last:ask plan think
3|proposal/said-last:ask reach
4|proposal/said-last:ask think
-5|proposal/said-last:plan
3|proposal/said-last:plan ask
5|proposal/said-last:plan not
-5|proposal/said-last:plan plan
3|proposal/said-last:plan reach
4|proposal/said-last:plan think not
-3|proposal/said-last:plan think reach
4|proposal/said-last:raise
-3|proposal/said-last:raise think not
-4|proposal/said-last:raise think think
-6|proposal/said-last:reach think
18|proposal/said-last:should
-3|proposal/said-last:should raise
3|proposal/said-last:should should
-3|proposal/said-last:should think
3|proposal/said-last:standard
-4|proposal/said-last:think
3|proposal/said-last:think ask
-4|proposal/said-last:think not
3|proposal/said-last:think plan not
-3|proposal/said-last:think think think
-3|proposal/spender after-far:1 True
3|proposal/spender after-far:36 True
-3|proposal/spender after-far:4 False
4|proposal/spender after-far:4 True
5|proposal/spender after-far:9 False
3|proposal/spender after-follows:が
4|proposal/spender after-follows:は
4|proposal/spender after-follows:氏
-3|proposal/spender after-leads:%,
4|proposal/spender after-leads:ける
5|proposal/spender after-leads:方、
3|proposal/spender after:agent True
-3|proposal/spender after:named False
7|proposal/spender before-commas:0 0
6|proposal/spender before-commas:1 0
-4|proposal/spender before-commas:2 0
5|proposal/spender before-commas:2 1
-3|proposal/spender before-commas:2 2
6|proposal/spender before-far:1 0
-9|proposal/spender before-far:18 0
-3|proposal/spender before-far:18 1
4|proposal/spender before-far:36 0
9|proposal/spender before-far:4 0
-4|proposal/spender before-far:9 0
4|proposal/spender before-far:9 1
-4|proposal/spender before-far:far 2
-5|proposal/spender before-follows-rank:の 0 0
-4|proposal/spender before-follows-rank:の 0 1
3|proposal/spender before-follows-rank:は 0 0
4|proposal/spender before-follows-rank:は 0 1
-5|proposal/spender before-follows-rank:上 0 0
-5|proposal/spender before-follows-rank:内 0 0
3|proposal/spender before-follows-rank:则 0 0
4|proposal/spender before-follows-rank:和 0 0
-8|proposal/spender before-follows-rank:国 0 0
4|proposal/spender before-follows-rank:国 1 0
-3|proposal/spender before-follows-rank:安 0 0
7|proposal/spender before-follows-rank:官 0 0
7|proposal/spender before-follows-rank:幹 0 0
-4|proposal/spender before-follows-rank:应 0 0
10|proposal/spender before-follows-rank:拟 0 0
-4|proposal/spender before-follows-rank:提 0 0
6|proposal/spender before-follows-rank:新 0 0
-5|proposal/spender before-follows-rank:有 0 0
8|proposal/spender before-follows-rank:正 0 0
-3|proposal/spender before-follows-rank:氏 0 0
5|proposal/spender before-follows-rank:的 0 1
-3|proposal/spender before-follows-rank:维 0 0
-5|proposal/spender before-follows-rank:若 0 0
-5|proposal/spender before-follows-rank:长 0 0
3|proposal/spender before-follows:が
5|proposal/spender before-follows:が3
-8|proposal/spender before-follows:の
-7|proposal/spender before-follows:の国
-5|proposal/spender before-follows:の国防費
-3|proposal/spender before-follows:の防
7|proposal/spender before-follows:は
6|proposal/spender before-follows:は2
-5|proposal/spender before-follows:上
-5|proposal/spender before-follows:上院
3|proposal/spender before-follows:主张
-3|proposal/spender before-follows:保
-3|proposal/spender before-follows:保守
-4|proposal/spender before-follows:内
-3|proposal/spender before-follows:内に
7|proposal/spender before-follows:内部
4|proposal/spender before-follows:内部评估
-5|proposal/spender before-follows:军费新目
3|proposal/spender before-follows:则
4|proposal/spender before-follows:和
4|proposal/spender before-follows:和执
4|proposal/spender before-follows:和执政党
-4|proposal/spender before-follows:国
-3|proposal/spender before-follows:国防
4|proposal/spender before-follows:国防相は
-3|proposal/spender before-follows:在
3|proposal/spender before-follows:大胜
3|proposal/spender before-follows:大胜_防
-4|proposal/spender before-follows:安
-3|proposal/spender before-follows:安全
-3|proposal/spender before-follows:安全保障
9|proposal/spender before-follows:官
9|proposal/spender before-follows:官员
7|proposal/spender before-follows:幹
7|proposal/spender before-follows:幹部
3|proposal/spender before-follows:幹部は「
-4|proposal/spender before-follows:应
-4|proposal/spender before-follows:总
10|proposal/spender before-follows:拟
5|proposal/spender before-follows:拟将
5|proposal/spender before-follows:拟将防卫
-3|proposal/spender before-follows:提
-5|proposal/spender before-follows:提交
-4|proposal/spender before-follows:提交报告
6|proposal/spender before-follows:新
-5|proposal/spender before-follows:有
10|proposal/spender before-follows:正
5|proposal/spender before-follows:正在
4|proposal/spender before-follows:正在研究
3|proposal/spender before-follows:正考
3|proposal/spender before-follows:正考虑在
-3|proposal/spender before-follows:氏
-4|proposal/spender before-follows:氏は
4|proposal/spender before-follows:的
5|proposal/spender before-follows:的军
5|proposal/spender before-follows:的军费占
-3|proposal/spender before-follows:维
-3|proposal/spender before-follows:维新
-6|proposal/spender before-follows:若
-4|proposal/spender before-follows:若能
-5|proposal/spender before-follows:长
-3|proposal/spender before-follows:防卫
7|proposal/spender before-leads:
7|proposal/spender before-leads:,
3|proposal/spender before-leads:と、
5|proposal/spender before-leads:媒:
3|proposal/spender before-leads:导,
4|proposal/spender before-leads:总统
3|proposal/spender before-leads:把
4|proposal/spender before-leads:统
-4|proposal/spender before-opens:False named
7|proposal/spender before-opens:True agent
4|proposal/spender before-rank:0 0 agent
-6|proposal/spender before-rank:0 0 named
5|proposal/spender before-rank:0 1 agent
9|proposal/spender before-rank:1 0 named
8|proposal/spender before:agent
-3|proposal/spender before:named
7|proposal/spender named:3
12|proposal/spender unnamed
-5|proposal/spender unnamed-beside-others
9|proposal/title-after:
3|proposal/title-after:?
4|proposal/title-after:に」
-12|proposal/title-after:以上
-3|proposal/title-after:超も
-18|proposal/unnamed
-25|proposal/unnamed-beside-others
"""
