"""What each cue of ``east_asian.party_cues`` speaks for an actor; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
-4|/after-far:1 False
-3|/after-far:18 False
-10|/after-far:18 True
-8|/after-far:4 False
4|/after-far:4 True
17|/after-far:9 False
4|/after-follows:
4|/after-follows: False
-4|/after-follows:「
-3|/after-follows:が
7|/after-follows:に
9|/after-follows:に求 False
-3|/after-follows:の
3|/after-follows:将\" True
9|/after-follows:氏
4|/after-follows:氏、 False
3|/after-follows:米
-4|/after-follows:达
-4|/after-follows:达到 True
-4|/after-leads:%对
-8|/after-leads:が、
4|/after-leads:ける
9|/after-leads:よう
3|/after-leads:域,
4|/after-leads:方、
6|/after:
3|/after:\"。
3|/after:\"派
-4|/after:)
3|/after:,
5|/after:,将
-4|/after:?
-5|/after:DEFENCE
3|/after:_
5|/after:_卓
5|/after:_卓揆
5|/after:_卓揆:
5|/after:_卓揆:不
3|/after:agent False
-5|/after:agent True
-3|/after:named False
3|/after:patient False
-13|/after:」
-3|/after:」に
-4|/after:」の
3|/after:あ
3|/after:あり
3|/after:ありき
3|/after:が
-3|/after:であ
-3|/after:である
-3|/after:である。
-3|/after:と
3|/after:とい
4|/after:という
-6|/after:とす
-6|/after:とする
-3|/after:とする案
5|/after:な
4|/after:なら
4|/after:に」
4|/after:に」_
-5|/after:にす
-5|/after:にする
6|/after:には
-3|/after:に増
-5|/after:に増や
-5|/after:に増やす
-6|/after:に増やす案
-3|/after:に引
-3|/after:に引き
-3|/after:に引き上
-3|/after:に引き上げ
-4|/after:は「
3|/after:は不
-3|/after:は避
-3|/after:は避け
3|/after:へ
-4|/after:ま
-4|/after:まで
4|/after:も
-4|/after:をDATEに
4|/after:をDATEま
4|/after:をDATEまで
4|/after:をDATEまでに
-3|/after:を「
3|/after:を主
3|/after:を主張
3|/after:を主張す
3|/after:を主張する
3|/after:を受
3|/after:を受け
3|/after:を受け入
3|/after:を受け入れ
4|/after:を唱
4|/after:を唱え
3|/after:を唱える
3|/after:を掲
3|/after:を掲げ
-3|/after:を検
-3|/after:を検討
-3|/after:を検討し
-3|/after:を検討して
-4|/after:を求
-4|/after:を求め
3|/after:を目指す
3|/after:以
4|/after:以上」
4|/after:以上とす
4|/after:以上とする
-6|/after:以上も
-6|/after:以上も念
-6|/after:以上も念頭
-3|/after:以上を
4|/after:对
4|/after:对LAND
-8|/after:左
-8|/after:左右
-7|/after:左右。
-3|/after:成
-4|/after:或
5|/after:更
-10|/after:案
-8|/after:的
3|/after:的DEFENCE
3|/after:的主
3|/after:的主张
-6|/after:的新
-6|/after:的新目
-6|/after:的新目标
5|/after:程
5|/after:程度
3|/after:程度を
3|/after:超」
-3|/after:超も
3|/after:迈
3|/after:迈进
4|/after:还
4|/after:还很
-3|/any-after:ask
3|/any-after:ask foreign=False
-7|/any-after:ask foreign=True
5|/any-after:deny foreign=False
-3|/any-after:deny foreign=True
4|/any-after:not foreign=False
-3|/any-after:not foreign=True
7|/any-after:party
5|/any-after:party foreign=False
-4|/any-after:plan
-4|/any-after:plan foreign=True
-3|/any-after:raise foreign=True
-7|/any-after:reach
-7|/any-after:reach foreign=False
10|/any-after:should
13|/any-after:should foreign=False
-3|/any-after:should foreign=True
-7|/any-after:standard
-8|/any-after:standard foreign=True
3|/any-before:ask foreign=False
-5|/any-before:ask foreign=True
-9|/any-before:deny
-4|/any-before:deny foreign=False
-5|/any-before:deny foreign=True
54|/any-before:party
45|/any-before:party foreign=False
9|/any-before:party foreign=True
-3|/any-before:plan
-7|/any-before:reach
-4|/any-before:reach foreign=False
-3|/any-before:reach foreign=True
15|/any-before:should
5|/any-before:should foreign=False
11|/any-before:should foreign=True
-6|/any-before:standard
-4|/any-before:standard foreign=False
-6|/any-before:think
-11|/any-before:think foreign=False
6|/any-before:think foreign=True
3|/before-commas:0 0
18|/before-commas:1 0
5|/before-commas:2 0
8|/before-commas:2 1
-3|/before-commas:2 2
5|/before-far:1 0
11|/before-far:18 0
5|/before-far:36 0
3|/before-far:36 1
-3|/before-far:9 0
7|/before-far:far 0
-4|/before-follows-rank:5 0 0
-7|/before-follows-rank:_ 0 0
3|/before-follows-rank:、 0 0
4|/before-follows-rank:「 0 0
-5|/before-follows-rank:か 0 0
-4|/before-follows-rank:と 0 0
-3|/before-follows-rank:に 0 0
-4|/before-follows-rank:の 0 1
7|/before-follows-rank:は 0 0
5|/before-follows-rank:は 1 0
-4|/before-follows-rank:も 0 0
-7|/before-follows-rank:や 1 0
-5|/before-follows-rank:上 0 0
-3|/before-follows-rank:不 0 0
-3|/before-follows-rank:为 0 0
4|/before-follows-rank:側 0 0
-7|/before-follows-rank:内 0 0
7|/before-follows-rank:则 0 0
-3|/before-follows-rank:参 0 0
6|/before-follows-rank:发 1 0
4|/before-follows-rank:和 0 0
-6|/before-follows-rank:国 0 0
-3|/before-follows-rank:在 0 0
4|/before-follows-rank:報 1 0
10|/before-follows-rank:大 0 0
-3|/before-follows-rank:学 0 0
-3|/before-follows-rank:安 0 0
7|/before-follows-rank:官 0 0
3|/before-follows-rank:官 1 0
4|/before-follows-rank:将 0 0
3|/before-follows-rank:干 0 0
7|/before-follows-rank:幹 0 0
-5|/before-follows-rank:应 0 0
6|/before-follows-rank:把 0 0
8|/before-follows-rank:拟 0 0
-7|/before-follows-rank:提 0 0
-8|/before-follows-rank:放 1 0
6|/before-follows-rank:新 0 0
-6|/before-follows-rank:有 0 0
8|/before-follows-rank:正 0 0
5|/before-follows-rank:氏 0 0
5|/before-follows-rank:的 0 0
3|/before-follows-rank:的 0 1
-5|/before-follows-rank:立 0 0
-4|/before-follows-rank:若 0 0
8|/before-follows-rank:要 0 0
5|/before-follows-rank:设 0 0
-3|/before-follows-rank:说 0 0
-5|/before-follows-rank:长 0 0
-8|/before-follows-rank:防 0 0
5|/before-follows:\"
5|/before-follows:\"没
5|/before-follows:\"没有正
-5|/before-follows:5
-4|/before-follows:5%
-4|/before-follows:5%要求
-6|/before-follows:_
3|/before-follows:、
3|/before-follows:、国
3|/before-follows:、国防費
6|/before-follows:「
4|/before-follows:「2
-6|/before-follows:か
-6|/before-follows:から
4|/before-follows:が3
-4|/before-follows:が合
-4|/before-follows:が合意し
4|/before-follows:では
-4|/before-follows:と
-3|/before-follows:との
-3|/before-follows:との会談
-5|/before-follows:に
3|/before-follows:に国防費
-4|/before-follows:の
-3|/before-follows:の国
3|/before-follows:の軍
4|/before-follows:の軍事費
-5|/before-follows:の防
-3|/before-follows:の防衛費
14|/before-follows:は
-4|/before-follows:は1
-4|/before-follows:は10%
5|/before-follows:は2
6|/before-follows:は3
6|/before-follows:は3・5
-3|/before-follows:は5
3|/before-follows:は、
-4|/before-follows:も
-7|/before-follows:や
-7|/before-follows:やイ
-7|/before-follows:やイタリ
-5|/before-follows:上
-5|/before-follows:上院
-3|/before-follows:不
-3|/before-follows:为
-3|/before-follows:为何
3|/before-follows:主张
3|/before-follows:事務
3|/before-follows:事務総長
4|/before-follows:側
-6|/before-follows:内
-3|/before-follows:内に
5|/before-follows:内部
4|/before-follows:内部评估
8|/before-follows:则
6|/before-follows:发
6|/before-follows:发言
3|/before-follows:吁
5|/before-follows:向
3|/before-follows:周
4|/before-follows:和
4|/before-follows:和执
4|/before-follows:和执政党
-5|/before-follows:国
-3|/before-follows:国防
3|/before-follows:国防相は
4|/before-follows:報
4|/before-follows:報道
4|/before-follows:報道官は
12|/before-follows:大
8|/before-follows:大統
9|/before-follows:大統領は
3|/before-follows:大胜
3|/before-follows:大胜_防
-3|/before-follows:学
-3|/before-follows:学者
-4|/before-follows:安
-3|/before-follows:安全
-3|/before-follows:安全保障
9|/before-follows:官
8|/before-follows:官员
4|/before-follows:将
3|/before-follows:干
3|/before-follows:干部
8|/before-follows:幹
8|/before-follows:幹部
3|/before-follows:幹部は2
3|/before-follows:幹部は「
-5|/before-follows:应
-3|/before-follows:总
5|/before-follows:把
3|/before-follows:把军
3|/before-follows:把军费提
3|/before-follows:拒
3|/before-follows:拒绝
8|/before-follows:拟
5|/before-follows:拟将
5|/before-follows:拟将防卫
-7|/before-follows:提
-5|/before-follows:提交
-3|/before-follows:提交报告
-5|/before-follows:提出3.
-8|/before-follows:放
5|/before-follows:新
-6|/before-follows:有
-3|/before-follows:有意
10|/before-follows:正
4|/before-follows:正在
4|/before-follows:正在研究
3|/before-follows:正考
9|/before-follows:氏
10|/before-follows:氏は
4|/before-follows:氏は32
3|/before-follows:氏は共同
7|/before-follows:的
3|/before-follows:的军
-5|/before-follows:称
-5|/before-follows:立
-3|/before-follows:立委
-5|/before-follows:立委马文
-4|/before-follows:若
-4|/before-follows:若能
8|/before-follows:要
7|/before-follows:要求
5|/before-follows:设
-3|/before-follows:说
-3|/before-follows:说,
-5|/before-follows:长
-6|/before-follows:防
-3|/before-follows:防卫
-3|/before-follows:防衛
3|/before-follows:防衛相は
4|/before-follows:首
5|/before-follows:首相
15|/before-leads:
14|/before-leads:,
-3|/before-leads::
4|/before-leads:_
-6|/before-leads:、
4|/before-leads:《
6|/before-leads:「
-6|/before-leads:し、
-3|/before-leads:で
3|/before-leads:で、
7|/before-leads:と、
10|/before-leads:の
-6|/before-leads:は、
3|/before-leads:は「
9|/before-leads:ドの
3|/before-leads:ンの
-4|/before-leads:与
5|/before-leads:为
-4|/before-leads:为,
4|/before-leads:书长
7|/before-leads:吁
-3|/before-leads:向
7|/before-leads:呼吁
3|/before-leads:委_
5|/before-leads:媒:
3|/before-leads:导,
-5|/before-leads:式向
-3|/before-leads:强调
3|/before-leads:总理
8|/before-leads:总统
9|/before-leads:把
-3|/before-leads:日
-4|/before-leads:析:
3|/before-leads:理
-4|/before-leads:相、
6|/before-leads:称,
8|/before-leads:统
4|/before-leads:认为
3|/before-leads:说,
-3|/before-leads:调
-5|/before-leads:选人
5|/before-leads:长
-5|/before-leads:问
5|/before-opens:False agent
5|/before-opens:False patient
4|/before-opens:True agent
19|/before-opens:True named
-8|/before-opens:True patient
5|/before-rank:0 0 agent
5|/before-rank:0 1 named
6|/before-rank:1 0 agent
8|/before-rank:1 0 named
5|/before-rank:2 0 named
3|/before:)的至少
14|/before:,
4|/before:0年以内に
4|/before:<正論>
4|/before:>
3|/before:DATE前提高到
-5|/before:DEFENCE
-3|/before:DEFENCE\"
-3|/before:DEFENCE、
-4|/before:DEFENCE「
3|/before:DEFENCEが
6|/before:DEFENCEの
-6|/before:DEFENCEのGDP比
3|/before:DEFENCE升至
-5|/before:DEFENCE占GDP
-6|/before:GDP
3|/before:GDP)的至少
-5|/before:GDP比
-6|/before:_
4|/before:_DEFENCE
9|/before:agent
20|/before:named
9|/before:、
4|/before:、DATEまでに
3|/before:、DEFENCE
-4|/before:、DEFENCEを
4|/before:、DEFENCEをGDP比
3|/before:、LANDは
4|/before:。
5|/before:「
-5|/before:「GDP比
6|/before:「対GDP比
-3|/before:がDEFENCEをGDP比
-3|/before:けで
-4|/before:して
-4|/before:ず
-4|/before:た
3|/before:たGDP比
-3|/before:だけで
4|/before:て
-5|/before:で
3|/before:で、LANDは
3|/before:で「
3|/before:でも
-4|/before:として
-4|/before:に
-3|/before:にGDP比
-8|/before:には
7|/before:の
-6|/before:のGDP比
5|/before:のは
11|/before:は
-3|/before:はDATEに
5|/before:は、
-4|/before:は、DEFENCEを
9|/before:は「
3|/before:めて
8|/before:も
-3|/before:ら
-3|/before:るDEFENCEのGDP比
3|/before:る。
5|/before:るのは
4|/before:れて
-3|/before:中に
-5|/before:为
-8|/before:于
4|/before:以内に
-3|/before:以内にGDP比
-3|/before:会で
3|/before:会は
-4|/before:公約、DEFENCE「
4|/before:内に
-3|/before:内にGDP比
4|/before:到GDP的
3|/before:前提高到
-3|/before:升至
-6|/before:占GDP
4|/before:占GDP_
3|/before:員は「
3|/before:員会は
3|/before:回
4|/before:在
3|/before:在GDP的
3|/before:委員会は
-4|/before:字是
-6|/before:定
6|/before:対GDP比
5|/before:少达到
4|/before:年以内に
-3|/before:幹部は
-5|/before:应达
3|/before:把
-3|/before:拉高到GDP的
7|/before:提高到GDP的
-4|/before:数字是
-4|/before:是
-3|/before:期中に
-3|/before:期議会で
-3|/before:次期議会で
4|/before:正論>
-4|/before:步提高到
-5|/before:比
-4|/before:的DEFENCE占GDP
4|/before:直言,
-3|/before:相「
-4|/before:相は
-4|/before:約、DEFENCE「
-3|/before:约
-5|/before:至GDP的
-5|/before:至于
5|/before:至少达到
4|/before:言,
4|/before:論>
-3|/before:議会で
-3|/before:设
5|/before:说,
-5|/before:超过
-4|/before:达
4|/before:达到
-3|/before:达到GDP的
-9|/before:过
-4|/before:逐步提高到
-3|/before:首相は
4|/before:高到GDP的
10|/clause-ending:
3|/clause-ending:\"
3|/clause-ending:\"派对立
3|/clause-ending:%だった
5|/clause-ending::不可能
-4|/clause-ending:?
-3|/clause-ending:」
-4|/clause-ending:い」
3|/clause-ending:いた
3|/clause-ending:いだ
3|/clause-ending:いるが、
4|/clause-ending:えよ
5|/clause-ending:える
-4|/clause-ending:がある
3|/clause-ending:がつく
5|/clause-ending:きだ
5|/clause-ending:きである
-5|/clause-ending:している
-4|/clause-ending:しました
3|/clause-ending:すべきだ
7|/clause-ending:する
3|/clause-ending:たという
-5|/clause-ending:った
3|/clause-ending:つく
4|/clause-ending:ていた
-3|/clause-ending:ている
4|/clause-ending:である
-3|/clause-ending:とどめた
-4|/clause-ending:となる
-3|/clause-ending:とみる
-4|/clause-ending:と漏らす
-3|/clause-ending:どめた
-7|/clause-ending:なる
4|/clause-ending:に備えよ
-4|/clause-ending:に入った
5|/clause-ending:に聞く
5|/clause-ending:べきだ
-6|/clause-ending:ました
-3|/clause-ending:みる
-4|/clause-ending:らす
3|/clause-ending:るが、
-5|/clause-ending:るという
-3|/clause-ending:る一方、
3|/clause-ending:れた
-3|/clause-ending:れる
-3|/clause-ending:われる
3|/clause-ending:を訴える
-3|/clause-ending:一方、
4|/clause-ending:不可能
8|/clause-ending:不合理
-3|/clause-ending:两案
-5|/clause-ending:以上
-4|/clause-ending:以内
3|/clause-ending:併記した
4|/clause-ending:備えよ
-3|/clause-ending:先送り
-4|/clause-ending:入った
-3|/clause-ending:准\"
3|/clause-ending:占比
4|/clause-ending:可能
-3|/clause-ending:合われる
8|/clause-ending:合理
4|/clause-ending:夜谭
4|/clause-ending:天方夜谭
5|/clause-ending:官に聞く
3|/clause-ending:对立
-5|/clause-ending:左右
3|/clause-ending:戒する
4|/clause-ending:提言した
3|/clause-ending:提言案
-5|/clause-ending:政府
-3|/clause-ending:方、
4|/clause-ending:方夜谭
3|/clause-ending:明がつく
-3|/clause-ending:是终点\"
-3|/clause-ending:标准\"
-4|/clause-ending:案がある
4|/clause-ending:検討を
3|/clause-ending:次いだ
3|/clause-ending:派对立
-4|/clause-ending:漏らす
-3|/clause-ending:点\"
-3|/clause-ending:球标准\"
-3|/clause-ending:目标
3|/clause-ending:相次いだ
-4|/clause-ending:示した
-3|/clause-ending:终点\"
5|/clause-ending:聞く
3|/clause-ending:言した
3|/clause-ending:言案
4|/clause-ending:討を
4|/clause-ending:記した
4|/clause-ending:訴える
3|/clause-ending:説明した
3|/clause-ending:警戒する
-3|/clause-ending:送り
43|/demander:other
30|/demander:spender
3|/ending:\"派对立
3|/ending:%\"
-5|/ending:%?
-6|/ending:%左右
-10|/ending:.5%
3|/ending:.5%\"
-4|/ending:.5%?
10|/ending:0%
3|/ending:1%左右
-5|/ending:1.5%
7|/ending:10%
3|/ending:2%
-4|/ending:2.5%
12|/ending:3%
-4|/ending:3%以上
-9|/ending:3%左右
-5|/ending:4%
-12|/ending:5%
3|/ending:5%\"
-7|/ending:5%?
-3|/ending:7.7%
5|/ending::不可能
4|/ending:P的3%
-4|/ending:い」
3|/ending:いた
3|/ending:いだ
3|/ending:いない
4|/ending:えよ
5|/ending:える
-4|/ending:がある
5|/ending:きだ
5|/ending:きである
-4|/ending:される
-5|/ending:した
-4|/ending:している
-4|/ending:しました
3|/ending:す」
3|/ending:すべきだ
8|/ending:する
3|/ending:たという
3|/ending:だった
-4|/ending:った
4|/ending:ていた
3|/ending:ていない
4|/ending:である
3|/ending:です」
-3|/ending:とどめた
-5|/ending:となる
-3|/ending:とみる
-4|/ending:と漏らす
-3|/ending:と語った
3|/ending:どです」
-3|/ending:どめた
3|/ending:ない
-8|/ending:なる
4|/ending:に備えよ
-4|/ending:に入った
-3|/ending:に慎重だ
5|/ending:に聞く
5|/ending:べきだ
-6|/ending:ました
-3|/ending:みる
-4|/ending:らす
-5|/ending:るという
3|/ending:れた
-7|/ending:れる
-3|/ending:われる
3|/ending:を訴える
-5|/ending:一点五
4|/ending:不可能
8|/ending:不合理
-5|/ending:之一点五
-5|/ending:以上
-4|/ending:以内
3|/ending:併記した
4|/ending:備えよ
-3|/ending:先送り
-4|/ending:入った
7|/ending:到3%
-3|/ending:协商
4|/ending:可能
-3|/ending:合われる
8|/ending:合理
-3|/ending:否定した
4|/ending:夜谭
4|/ending:天方夜谭
5|/ending:官に聞く
-3|/ending:定した
3|/ending:对立
-6|/ending:左右
3|/ending:戒する
4|/ending:提言した
3|/ending:提言案
-5|/ending:政府
4|/ending:方夜谭
-3|/ending:是终点\"
-4|/ending:案がある
4|/ending:検討を
3|/ending:次いだ
3|/ending:派对立
-4|/ending:漏らす
-3|/ending:点\"
5|/ending:的10%
3|/ending:的2%
3|/ending:的3%
3|/ending:的方案
-4|/ending:目标
3|/ending:相次いだ
-5|/ending:示した
-3|/ending:终点\"
5|/ending:聞く
3|/ending:言した
3|/ending:言案
4|/ending:討を
4|/ending:記した
4|/ending:訴える
3|/ending:説明した
3|/ending:警戒する
6|/ending:达到3%
-3|/ending:送り
6|/foreign=False:
-3|/foreign=False:ask not
3|/foreign=False:ask think
6|/foreign=False:deny think
5|/foreign=False:not should
-3|/foreign=False:plan
3|/foreign=False:plan ask
-3|/foreign=False:plan plan
3|/foreign=False:plan reach
3|/foreign=False:plan think
-5|/foreign=False:reach not
-6|/foreign=False:reach think
7|/foreign=False:should
-3|/foreign=False:should raise
-5|/foreign=False:standard
5|/foreign=False:standard raise
3|/foreign=False:think ask
-3|/foreign=True:ask
-3|/foreign=True:ask not
3|/foreign=True:ask reach
6|/foreign=True:not think
-3|/foreign=True:standard
-4|/foreign=True:think
-16|/main:other
11|/main:spender
-21|/named:1
30|/named:2
28|/named:3
-8|/near-after:\",
3|/near-after:\"派
3|/near-after:\"派对
3|/near-after:#は
-3|/near-after:#を
-4|/near-after:,\"
-3|/near-after:,后
-3|/near-after:,后者
4|/near-after:,将
-3|/near-after:,最
-4|/near-after:0兆
-4|/near-after:0兆円
3|/near-after::LAND
5|/near-after::不
5|/near-after::不可
-3|/near-after:ALLIESに
-3|/near-after:DATEに
3|/near-after:DATEま
3|/near-after:DATEまで
3|/near-after:DEFENCE占
4|/near-after:LAND「
-4|/near-after:LANDが
3|/near-after:LANDは
-3|/near-after:NATO氏
-3|/near-after:NATO氏の
-3|/near-after:USAが
3|/near-after:USAの
4|/near-after:_DEFENCE
-7|/near-after:_LAND
5|/near-after:_元
5|/near-after:_卓
5|/near-after:_卓揆
6|/near-after:_自
6|/near-after:_自民
-3|/near-after:_財
-3|/near-after:、#
-3|/near-after:、DATE
3|/near-after:、LANDは
3|/near-after:、USAの
-5|/near-after:、ア
-5|/near-after:、アジ
-4|/near-after:、年
3|/near-after:。政
3|/near-after:。政府
4|/near-after:「不是
-3|/near-after:「世
-3|/near-after:「世界
-3|/near-after:「新
-3|/near-after:「早
-4|/near-after:「野
-4|/near-after:「野心
4|/near-after:」_
-4|/near-after:」…
5|/near-after:」。
9|/near-after:」と
3|/near-after:」と反
3|/near-after:」と警
3|/near-after:」と述
-4|/near-after:」を
-4|/near-after:ある
-5|/near-after:ある一
3|/near-after:い。
-5|/near-after:い」
-4|/near-after:いう。
3|/near-after:いた
4|/near-after:いた。
-7|/near-after:いて
-3|/near-after:いて、
7|/near-after:いと
5|/near-after:いとい
3|/near-after:いと説
-4|/near-after:いな
-4|/near-after:いない
-3|/near-after:います
-7|/near-after:いる
3|/near-after:いるが
-6|/near-after:いると
3|/near-after:い姿
3|/near-after:い姿勢
-4|/near-after:い考
-4|/near-after:い考え
-4|/near-after:う。
5|/near-after:うの
-4|/near-after:う主
-4|/near-after:う主張
6|/near-after:う提
4|/near-after:う提言
5|/near-after:う見
3|/near-after:う首
3|/near-after:う首相
-4|/near-after:えか
-4|/near-after:えかね
3|/near-after:えは
4|/near-after:えよ
7|/near-after:える
-7|/near-after:があ
-7|/near-after:がある
3|/near-after:がつ
3|/near-after:がつく
3|/near-after:が上
-3|/near-after:が浮
-3|/near-after:が浮上
10|/near-after:きだ
4|/near-after:きだ。
3|/near-after:きだ」
3|/near-after:きで
3|/near-after:きであ
3|/near-after:きの議
8|/near-after:き込
5|/near-after:き込む
3|/near-after:く。
3|/near-after:く。政
-3|/near-after:け、
-6|/near-after:ける
-3|/near-after:けるNATO
5|/near-after:げる
3|/near-after:げるよ
-3|/near-after:げる案
3|/near-after:げる考
4|/near-after:ことに
-7|/near-after:ことは
-3|/near-after:ころ
-3|/near-after:し、そ
3|/near-after:しい
-6|/near-after:した
3|/near-after:した。
-6|/near-after:したい
-12|/near-after:して
-8|/near-after:してい
-4|/near-after:してお
-3|/near-after:しど
-3|/near-after:しどこ
-4|/near-after:し合
-3|/near-after:じら
-3|/near-after:じられ
-8|/near-after:す。
8|/near-after:すべ
8|/near-after:すべき
5|/near-after:すよ
4|/near-after:すよう
-10|/near-after:する
6|/near-after:するこ
-4|/near-after:するよ
4|/near-after:する声
-12|/near-after:する案
-7|/near-after:す案
-3|/near-after:す案が
-4|/near-after:せよ
-3|/near-after:その
-3|/near-after:その後
10|/near-after:た。
-4|/near-after:たい
-3|/near-after:たいと
-4|/near-after:たい考
-4|/near-after:たこ
-4|/near-after:たこと
-6|/near-after:たと
-3|/near-after:たな世
-3|/near-after:たの
22|/near-after:だ。
4|/near-after:だ」
4|/near-after:だ」と
6|/near-after:だと
4|/near-after:だとし
-8|/near-after:った
-5|/near-after:つい
-5|/near-after:ついて
3|/near-after:つく
3|/near-after:つく。
-3|/near-after:づけ
-4|/near-after:て、
-12|/near-after:てい
3|/near-after:ていた
-4|/near-after:ていな
-8|/near-after:ている
-4|/near-after:では
-5|/near-after:ではな
-6|/near-after:で政
-6|/near-after:で政府
-4|/near-after:で消
-4|/near-after:で消え
3|/near-after:と、
-3|/near-after:とし
-3|/near-after:としど
-5|/near-after:とす
-5|/near-after:とする
-3|/near-after:とど
-3|/near-after:とどめ
-3|/near-after:となる
4|/near-after:とに
4|/near-after:との
-4|/near-after:との意
3|/near-after:との見
-7|/near-after:とは
-3|/near-after:とはな
-3|/near-after:とみ
-3|/near-after:とみる
3|/near-after:と主
3|/near-after:と主張
3|/near-after:と反
3|/near-after:と反発
-3|/near-after:と報
-3|/near-after:と報じ
-4|/near-after:と明
-3|/near-after:と明記
3|/near-after:と説
4|/near-after:と説明
3|/near-after:と警
3|/near-after:と警戒
-3|/near-after:どこ
-3|/near-after:どころ
-3|/near-after:どめ
4|/near-after:ない
-3|/near-after:ない」
8|/near-after:ないと
3|/near-after:ない姿
-3|/near-after:なった
4|/near-after:なら
3|/near-after:なら説
3|/near-after:なり
-3|/near-after:な世
-3|/near-after:な世界
-3|/near-after:に、
6|/near-after:に」
4|/near-after:に」_
3|/near-after:にすべ
-4|/near-after:にする
-5|/near-after:につ
-5|/near-after:につい
-3|/near-after:にとど
4|/near-after:にな
3|/near-after:になり
8|/near-after:には
-4|/near-after:に上
4|/near-after:に備
4|/near-after:に備え
-3|/near-after:に入
-3|/near-after:に入っ
-3|/near-after:に増や
4|/near-after:に増額
-4|/near-after:に引
-4|/near-after:に引き
4|/near-after:に慎
4|/near-after:に慎重
3|/near-after:に掲
3|/near-after:に掲げ
3|/near-after:に求
3|/near-after:に求め
4|/near-after:に聞
4|/near-after:に聞く
-3|/near-after:のDEFENCE
3|/near-after:のが
-4|/near-after:ので
-4|/near-after:のでは
3|/near-after:のは
6|/near-after:のめ
6|/near-after:のめな
-3|/near-after:の上
-3|/near-after:の上積
3|/near-after:の基
3|/near-after:の基準
3|/near-after:の増
4|/near-after:の声
-6|/near-after:の後
-4|/near-after:の意
-4|/near-after:の意見
-4|/near-after:の文
4|/near-after:の検
4|/near-after:の検討
4|/near-after:の見
3|/near-after:の見方
3|/near-after:の議
3|/near-after:の議論
3|/near-after:の財
3|/near-after:の財政
5|/near-after:は#
-5|/near-after:は、
-3|/near-after:は、年
-6|/near-after:は「
-3|/near-after:は「早
-4|/near-after:はあ
-3|/near-after:はあり
6|/near-after:はの
6|/near-after:はのめ
3|/near-after:は不可
3|/near-after:は今
-3|/near-after:は財
5|/near-after:は非
5|/near-after:は非現
5|/near-after:への
-4|/near-after:べ、
14|/near-after:べき
10|/near-after:べきだ
3|/near-after:べきで
3|/near-after:べま
3|/near-after:べまし
4|/near-after:ましい
-3|/near-after:ます
-3|/near-after:ます。
-3|/near-after:みる
-3|/near-after:みる。
3|/near-after:むよ
3|/near-after:むよう
-5|/near-after:めて
-4|/near-after:めてい
5|/near-after:めな
6|/near-after:めない
-3|/near-after:めるよ
-5|/near-after:も念
-5|/near-after:も念頭
3|/near-after:も検
3|/near-after:も検討
-4|/near-after:も浮
-3|/near-after:も浮上
-5|/near-after:も示
-3|/near-after:やす
3|/near-after:やすべ
-6|/near-after:やす案
6|/near-after:よう
-4|/near-after:よう主
6|/near-after:よう提
-3|/near-after:らす。
-5|/near-after:られ
3|/near-after:ら説
3|/near-after:ら説明
-3|/near-after:り、
-3|/near-after:り向
-3|/near-after:り向け
4|/near-after:る#
-3|/near-after:るNATO
-3|/near-after:るNATO氏
-4|/near-after:るか
3|/near-after:るが
3|/near-after:るが、
3|/near-after:るこ
3|/near-after:ること
-6|/near-after:ると
-6|/near-after:るとい
4|/near-after:るとの
5|/near-after:るべ
5|/near-after:るべき
-3|/near-after:るよ
-3|/near-after:る一
-3|/near-after:る一方
4|/near-after:る声
4|/near-after:る声が
-18|/near-after:る案
-5|/near-after:る案が
-7|/near-after:る案を
-3|/near-after:る検
-3|/near-after:る検討
3|/near-after:る考
3|/near-after:る考え
-3|/near-after:れない
-3|/near-after:ろと
3|/near-after:われる
3|/near-after:をDATE
-4|/near-after:をDATEに
4|/near-after:をDATEま
-4|/near-after:を「
3|/near-after:を」
5|/near-after:を主
5|/near-after:を主張
3|/near-after:を併
3|/near-after:を併記
-3|/near-after:を充
3|/near-after:を勧
3|/near-after:を勧告
4|/near-after:を唱
4|/near-after:を唱え
-3|/near-after:を打診
-3|/near-after:を振
-3|/near-after:を振り
4|/near-after:を掲
4|/near-after:を掲げ
3|/near-after:を明確
-6|/near-after:を検
-6|/near-after:を検討
-4|/near-after:を求
-4|/near-after:を求め
4|/near-after:を目
3|/near-after:を目指
-4|/near-after:を設
-4|/near-after:を設け
5|/near-after:を訴
5|/near-after:を訴え
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
-3|/near-after:上_
-5|/near-after:上。
4|/near-after:上」
4|/near-after:上とす
-6|/near-after:上も
-6|/near-after:上も念
-3|/near-after:上を
3|/near-after:下限
3|/near-after:不会
5|/near-after:不可
6|/near-after:不可能
5|/near-after:不合
5|/near-after:不合理
-3|/near-after:不是终
-9|/near-after:世界
-6|/near-after:世界標
-3|/near-after:两案
-3|/near-after:两案,
4|/near-after:主张
5|/near-after:主張
4|/near-after:主張す
4|/near-after:代の
-4|/near-after:以上
-5|/near-after:以上。
4|/near-after:以上」
-6|/near-after:以上も
-3|/near-after:以上を
5|/near-after:併記
-3|/near-after:保0
-3|/near-after:保0文
3|/near-after:保す
4|/near-after:備え
4|/near-after:備えよ
3|/near-after:元国
3|/near-after:元国防
-4|/near-after:兆円
-3|/near-after:先送
-3|/near-after:先送り
-3|/near-after:入っ
-3|/near-after:入った
3|/near-after:入れ
-4|/near-after:全球
-3|/near-after:全球标
3|/near-after:公約
3|/near-after:内で
-3|/near-after:准\"
-3|/near-after:前提
-3|/near-after:加#
3|/near-after:勢を
3|/near-after:勢を明
4|/near-after:勧告
-3|/near-after:十年
-3|/near-after:十年每
-3|/near-after:协商
-3|/near-after:协商。
5|/near-after:卓揆
5|/near-after:卓揆:
3|/near-after:占比
3|/near-after:反発
3|/near-after:反発し
-5|/near-after:只说
4|/near-after:可以
8|/near-after:可能
3|/near-after:可能だ
-6|/near-after:右。
8|/near-after:合理
8|/near-after:合理。
-3|/near-after:合理」
3|/near-after:合理的
4|/near-after:同盟
-3|/near-after:后者
-3|/near-after:后者需
-3|/near-after:向け
-3|/near-after:向ける
6|/near-after:唱え
3|/near-after:唱える
-3|/near-after:商。
4|/near-after:問わ
4|/near-after:問われ
-3|/near-after:国会
5|/near-after:国債
4|/near-after:国防
3|/near-after:基準に
-4|/near-after:報じ
-3|/near-after:増や
-3|/near-after:増やす
3|/near-after:増額
-3|/near-after:增加#
7|/near-after:声が
4|/near-after:夜谭
4|/near-after:天方
4|/near-after:天方夜
3|/near-after:姿勢
3|/near-after:姿勢を
5|/near-after:字」
-5|/near-after:字が
-4|/near-after:守防
-4|/near-after:守防衛
-6|/near-after:安保
-3|/near-after:安保0
5|/near-after:官に
4|/near-after:実的
3|/near-after:家は
5|/near-after:審議
4|/near-after:对LAND
3|/near-after:对立
-4|/near-after:専守
-4|/near-after:専守防
-7|/near-after:左右
-6|/near-after:左右。
-4|/near-after:年0
-4|/near-after:年0兆
-3|/near-after:年增
-3|/near-after:年增加
-3|/near-after:年每
-3|/near-after:年每年
4|/near-after:并不
3|/near-after:広げ
-4|/near-after:府検
-4|/near-after:府検討
4|/near-after:度。
3|/near-after:度を
3|/near-after:張した
-4|/near-after:張して
4|/near-after:張す
4|/near-after:張する
-4|/near-after:心」
-3|/near-after:心」を
11|/near-after:必要
7|/near-after:必要」
-7|/near-after:念頭」
4|/near-after:念頭に
3|/near-after:态度
7|/near-after:慎重
4|/near-after:慎重だ
3|/near-after:成す
3|/near-after:成する
-5|/near-after:戦略
4|/near-after:所有
-3|/near-after:打診
-3|/near-after:打診し
-6|/near-after:括号
-5|/near-after:指し
-5|/near-after:指した
6|/near-after:指す
3|/near-after:指すよ
-3|/near-after:振り
-3|/near-after:振り向
5|/near-after:排除
3|/near-after:推动
9|/near-after:掲げ
5|/near-after:掲げる
5|/near-after:揆:
5|/near-after:揆:不
13|/near-after:提言
3|/near-after:提言し
3|/near-after:提言す
3|/near-after:提言案
4|/near-after:政で
4|/near-after:政では
-3|/near-after:政党
-8|/near-after:政府
-4|/near-after:政府検
3|/near-after:政治
3|/near-after:政治家
5|/near-after:数字」
-3|/near-after:文書
-4|/near-after:文書改
-8|/near-after:新目
-6|/near-after:新目标
3|/near-after:方向
4|/near-after:方夜
4|/near-after:方夜谭
-8|/near-after:方案
-4|/near-after:方案,
3|/near-after:方案。
3|/near-after:明が
3|/near-after:明がつ
3|/near-after:明し
3|/near-after:明した
3|/near-after:明確
-5|/near-after:明示
-4|/near-after:是\"
4|/near-after:是可
4|/near-after:是可以
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
3|/near-after:期国
-4|/near-after:束し
-3|/near-after:束した
-4|/near-after:标。
-3|/near-after:标准
-3|/near-after:标准\"
-7|/near-after:案,
-3|/near-after:案,后
-13|/near-after:案が
-3|/near-after:案が浮
-7|/near-after:案で
-3|/near-after:案に
-4|/near-after:案も浮
3|/near-after:案を併
-6|/near-after:案浮
-13|/near-after:検討
-4|/near-after:検討_
-7|/near-after:検討し
4|/near-after:検討を
6|/near-after:次官
5|/near-after:次官に
-3|/near-after:每年
-3|/near-after:每年增
-3|/near-after:氏の
-7|/near-after:民が
4|/near-after:民提
4|/near-after:民提言
-3|/near-after:没有
3|/near-after:治家
3|/near-after:治家は
6|/near-after:法案
6|/near-after:法案を
3|/near-after:派对
3|/near-after:派对立
-3|/near-after:浮上
-3|/near-after:浮上_
-4|/near-after:消え
-4|/near-after:源は
4|/near-after:準」_
-3|/near-after:点\"
-3|/near-after:点\"。
-3|/near-after:点と
-4|/near-after:焦点
4|/near-after:現実
4|/near-after:現実的
-3|/near-after:球标
-3|/near-after:球标准
8|/near-after:理。
-3|/near-after:理」
3|/near-after:理的
3|/near-after:理的」
-6|/near-after:界標
-6|/near-after:界標準
3|/near-after:発し
3|/near-after:的DEFENCE
3|/near-after:的」
-3|/near-after:的な
-3|/near-after:的に
3|/near-after:的主
3|/near-after:的主张
4|/near-after:的数
4|/near-after:的数字
-7|/near-after:的新
-6|/near-after:的新目
-5|/near-after:目指し
6|/near-after:目指す
-11|/near-after:目标
-4|/near-after:目标。
-4|/near-after:目標
4|/near-after:確保
3|/near-after:確保す
-3|/near-after:示す
-4|/near-after:示すべ
5|/near-after:程度
3|/near-after:程度を
-6|/near-after:約束
-4|/near-after:約束し
-3|/near-after:终点
-3|/near-after:终点\"
-3|/near-after:续十
-3|/near-after:续十年
3|/near-after:考え
3|/near-after:考えは
-3|/near-after:考虑
3|/near-after:者会
3|/near-after:者会議
-3|/near-after:者需
-3|/near-after:者需要
4|/near-after:聞く
3|/near-after:能だ
3|/near-after:能だと
5|/near-after:自民
4|/near-after:自民提
-3|/near-after:落と
-3|/near-after:落とし
-3|/near-after:表示
7|/near-after:要」
3|/near-after:要」_
-7|/near-after:要求
-3|/near-after:要连
-3|/near-after:要连续
3|/near-after:見方
-3|/near-after:規模
5|/near-after:視野に
3|/near-after:言した
3|/near-after:言す
3|/near-after:言する
3|/near-after:言案
-4|/near-after:討_
-7|/near-after:討し
-7|/near-after:討して
-3|/near-after:討する
4|/near-after:討を
-4|/near-after:記す
-4|/near-after:設け
7|/near-after:訴え
-3|/near-after:診し
-3|/near-after:診した
-4|/near-after:話し
-4|/near-after:話し合
7|/near-after:説明
3|/near-after:説明が
4|/near-after:説明し
-6|/near-after:調整
4|/near-after:調査
3|/near-after:論は
3|/near-after:論はし
3|/near-after:識者
3|/near-after:識者会
3|/near-after:議が
3|/near-after:議論は
7|/near-after:讨论
-6|/near-after:说是
4|/near-after:財政で
-4|/near-after:財源は
3|/near-after:超」
-4|/near-after:超えか
-3|/near-after:超も
-4|/near-after:軸に
6|/near-after:込む
3|/near-after:込むよ
3|/near-after:迈进
4|/near-after:还很
-3|/near-after:连续
-3|/near-after:连续十
-4|/near-after:述べ、
3|/near-after:述べま
3|/near-after:達成す
-3|/near-after:避け
4|/near-after:重だ
4|/near-after:重工
3|/near-after:重新
5|/near-after:野に
-4|/near-after:野心
-4|/near-after:野心」
-3|/near-after:間の
5|/near-after:防卫
-3|/near-after:需要
-3|/near-after:需要连
5|/near-after:非現
5|/near-after:非現実
-7|/near-after:頭」
4|/near-after:頭に
-6|/near-before:\"不
-4|/near-before:\"不要
3|/near-before:\"至
3|/near-before:\"至少
3|/near-before:#,
6|/near-before:#,LAND
-4|/near-before:#,再
4|/near-before:#、
3|/near-before:#で
-4|/near-before:#と
-4|/near-before:#とし
8|/near-before:#を
3|/near-before:#的
3|/near-before:)的至
5|/near-before:,#
3|/near-before:,DEFENCE
17|/near-before:,LAND
3|/near-before:,LAND内
3|/near-before:,LAND有
9|/near-before:,LAND阵
-7|/near-before:,USA
7|/near-before:,主
7|/near-before:,主张
-4|/near-before:,再
6|/near-before:,反
5|/near-before:,反对
6|/near-before:,如
3|/near-before:,如果
-4|/near-before:,将DEFENCE
3|/near-before:,并
-4|/near-before:,应
6|/near-before:,把
3|/near-before:,把DEFENCE
-5|/near-before:,政
-5|/near-before:,政府
-5|/near-before:,此
-4|/near-before:,该
4|/near-before:0年
-4|/near-before::\"
-6|/near-before::DEFENCE
4|/near-before::LAND为
4|/near-before:<正
4|/near-before:<正論
-4|/near-before:A_
3|/near-before:DATE、
-6|/near-before:DATEに
3|/near-before:DATEま
3|/near-before:DATEまで
-3|/near-before:DATEを
4|/near-before:DATE以
4|/near-before:DATE以前
-7|/near-before:DATE前
-5|/near-before:DATE前后
-5|/near-before:DATE前把
6|/near-before:DATE前提
-8|/near-before:DATE把
-8|/near-before:DATE把DEFENCE
4|/near-before:DATE的
-3|/near-before:DEFENCEGDP
3|/near-before:DEFENCEが
3|/near-before:DEFENCEにつ
-3|/near-before:DEFENCEのGDP
-4|/near-before:DEFENCEの新
3|/near-before:DEFENCEをGDP
3|/near-before:DEFENCE升
3|/near-before:DEFENCE升至
-12|/near-before:DEFENCE占
-11|/near-before:DEFENCE占GDP
8|/near-before:DEFENCE应
5|/near-before:DEFENCE应提
-3|/near-before:DEFENCE拉高
-14|/near-before:DEFENCE提
-3|/near-before:DEFENCE提到
-4|/near-before:DEFENCE提至
-7|/near-before:DEFENCE提高
3|/near-before:DEFENCE财
3|/near-before:DEFENCE财源
3|/near-before:GDP#
3|/near-before:GDP#的
4|/near-before:GDP_
5|/near-before:GDPの
5|/near-before:GDPの#
-5|/near-before:GDP应
3|/near-before:GDP比例
-6|/near-before:GDP的
8|/near-before:LANDDEFENCE
6|/near-before:LANDDEFENCE应
3|/near-before:LAND_
4|/near-before:LANDが
3|/near-before:LANDが提
-3|/near-before:LANDでは
4|/near-before:LANDでも
8|/near-before:LANDの
5|/near-before:LANDのDEFENCE
-7|/near-before:LANDは
10|/near-before:LANDも
7|/near-before:LANDや
7|/near-before:LANDやLAND
5|/near-before:LAND上
5|/near-before:LAND上院
4|/near-before:LAND不
3|/near-before:LAND为
3|/near-before:LAND为何
-3|/near-before:LAND主张
3|/near-before:LAND共
8|/near-before:LAND内
3|/near-before:LAND内に
-4|/near-before:LAND内部
-4|/near-before:LAND则
3|/near-before:LAND国
-5|/near-before:LAND在
-3|/near-before:LAND大胜
3|/near-before:LAND安
-6|/near-before:LAND官
-5|/near-before:LAND官员
-3|/near-before:LAND干
-3|/near-before:LAND干部
-7|/near-before:LAND幹
-7|/near-before:LAND幹部
3|/near-before:LAND应
-4|/near-before:LAND总
-3|/near-before:LAND总统
-7|/near-before:LAND拟
-4|/near-before:LAND拟将
4|/near-before:LAND有
3|/near-before:LAND有意
-3|/near-before:LAND正
3|/near-before:LAND立
3|/near-before:LAND立委
5|/near-before:LAND若
5|/near-before:LAND若能
-6|/near-before:LAND要
-5|/near-before:LAND设
3|/near-before:LAND说
3|/near-before:LAND说,
-4|/near-before:LAND长
3|/near-before:LAND関
3|/near-before:LAND関係
-3|/near-before:LAND防衛
9|/near-before:LAND阵
9|/near-before:LAND阵营
-4|/near-before:NATONATO
-4|/near-before:NATOが
-3|/near-before:USAか
-3|/near-before:USAから
-3|/near-before:USAが
3|/near-before:USAに
5|/near-before:USA日
5|/near-before:USA日前
-6|/near-before:USA的
6|/near-before:USA称
-3|/near-before:USA要
-3|/near-before:USA说
-3|/near-before:USA说,
3|/near-before:_\"
-3|/near-before:_0
-3|/near-before:_0年
-3|/near-before:——
7|/near-before:、DATE
5|/near-before:、DATEま
4|/near-before:、DEFENCE
-4|/near-before:、DEFENCEの
3|/near-before:、DEFENCEを
3|/near-before:、GDP
6|/near-before:、LAND
3|/near-before:、委
3|/near-before:、委員
-11|/near-before:、政
-11|/near-before:、政府
-4|/near-before:、次
-3|/near-before:、次の
-3|/near-before:、狭
-3|/near-before:、狭義
4|/near-before:》披
4|/near-before:》披露
-3|/near-before:》援
-3|/near-before:》援引
-3|/near-before:「DEFENCE
3|/near-before:「GDPの
-5|/near-before:「GDP比
3|/near-before:「LANDは
3|/near-before:「中
3|/near-before:「中核
6|/near-before:「対
6|/near-before:「対GDP
5|/near-before:」,
-3|/near-before:あり
-4|/near-before:ありき
5|/near-before:いと
3|/near-before:いとし
-4|/near-before:かけ
-5|/near-before:から
3|/near-before:が#
-3|/near-before:がDEFENCEを
5|/near-before:が、LAND
5|/near-before:が提
5|/near-before:が提言
3|/near-before:く_
3|/near-before:くと
3|/near-before:くとも
-3|/near-before:けて
-3|/near-before:けで
-3|/near-before:し、
3|/near-before:しい
3|/near-before:したが
-5|/near-before:して
7|/near-before:する
3|/near-before:すると
6|/near-before:するの
3|/near-before:たDEFENCE
3|/near-before:たが
3|/near-before:たが、
-4|/near-before:だけ
-3|/near-before:だけで
-6|/near-before:った
-4|/near-before:てDEFENCE
3|/near-before:てい
-5|/near-before:で、
3|/near-before:で、LAND
-3|/near-before:で、政
4|/near-before:で「
4|/near-before:でに
-3|/near-before:では
-3|/near-before:では、
6|/near-before:でも
-9|/near-before:とし
-3|/near-before:とした
-4|/near-before:として
3|/near-before:とも
-3|/near-before:どに
4|/near-before:ない
4|/near-before:ないと
3|/near-before:なくと
-3|/near-before:なぜ
-3|/near-before:にGDP
-4|/near-before:にGDP比
-6|/near-before:には
3|/near-before:にはDATE
-8|/near-before:によ
-6|/near-before:による
5|/near-before:に向
5|/near-before:に向け
6|/near-before:の#
3|/near-before:の#に
5|/near-before:のDEFENCE、
-3|/near-before:のDEFENCEに
-6|/near-before:のGDP
-5|/near-before:のGDP比
9|/near-before:のは
-5|/near-before:の新
-3|/near-before:の新た
-3|/near-before:の新目
3|/near-before:の衆
3|/near-before:の衆院
3|/near-before:の調
3|/near-before:の調査
-7|/near-before:の議
-8|/near-before:の議会
3|/near-before:の野
-4|/near-before:はDATE
-4|/near-before:はDATEに
3|/near-before:はDATEの
-3|/near-before:はDATEを
3|/near-before:はDEFENCE
3|/near-before:はDEFENCEを
3|/near-before:はGDP
3|/near-before:はGDP比
10|/near-before:は、
7|/near-before:は、DATE
-3|/near-before:は、狭
10|/near-before:は「
4|/near-before:まで
4|/near-before:までに
6|/near-before:み上
6|/near-before:み上げ
3|/near-before:めた
3|/near-before:めて
7|/near-before:もDEFENCE
7|/near-before:やLAND
-6|/near-before:よる
-6|/near-before:よると
-4|/near-before:りき
-3|/near-before:るDEFENCE
-3|/near-before:るDEFENCEの
3|/near-before:る。
-4|/near-before:ると
-5|/near-before:ると、
9|/near-before:るの
9|/near-before:るのは
4|/near-before:れて
-3|/near-before:をDATE
-4|/near-before:をDATEに
4|/near-before:を示
3|/near-before:を積
3|/near-before:を積み
3|/near-before:を組
3|/near-before:を組む
-3|/near-before:を設
-3|/near-before:を設け
-3|/near-before:ーグ
3|/near-before:一个
3|/near-before:一些
-4|/near-before:一份
3|/near-before:一步
3|/near-before:上,
5|/near-before:上げ
6|/near-before:上院
5|/near-before:上院、
4|/near-before:下一
4|/near-before:下一个
4|/near-before:不是
3|/near-before:不满
-4|/near-before:不要
-3|/near-before:不设
6|/near-before:与党内
-3|/near-before:专家会
-3|/near-before:中に
3|/near-before:中提
3|/near-before:中提出
3|/near-before:中核で
6|/near-before:为,
4|/near-before:为,LAND
3|/near-before:为GDP
-6|/near-before:为了
3|/near-before:为何
17|/near-before:主张
3|/near-before:主张DEFENCE
-3|/near-before:主张先
5|/near-before:主张将
-3|/near-before:予算
-3|/near-before:予算委
-3|/near-before:事務
3|/near-before:于GDP
3|/near-before:五典
3|/near-before:五年
4|/near-before:人USA
5|/near-before:人USA日
-12|/near-before:人士
-5|/near-before:人士的
-3|/near-before:人士说
-4|/near-before:今后
4|/near-before:代表
6|/near-before:代表は
4|/near-before:以上
4|/near-before:以前
-3|/near-before:件,将
-4|/near-before:任期
-5|/near-before:会で
6|/near-before:会は
-4|/near-before:会会
-4|/near-before:会会期
3|/near-before:会委
-6|/near-before:会期
-4|/near-before:会期に
3|/near-before:会社
-3|/near-before:会見
-3|/near-before:会見で
-3|/near-before:会談
6|/near-before:会議
4|/near-before:会议建
-3|/near-before:估过
3|/near-before:低于GDP
3|/near-before:佳彦
3|/near-before:佳彦共
6|/near-before:例に
-3|/near-before:係者
3|/near-before:保守
-3|/near-before:信に
-3|/near-before:信によ
-4|/near-before:修订
3|/near-before:倍元
3|/near-before:倍元首
3|/near-before:候補
3|/near-before:候補は
6|/near-before:元首
6|/near-before:元首相
14|/near-before:党の
4|/near-before:党は
6|/near-before:党内
4|/near-before:党内で
4|/near-before:党内に
3|/near-before:党启
3|/near-before:党启动
4|/near-before:公明党
-4|/near-before:公約、
5|/near-before:共同
3|/near-before:共同代
4|/near-before:共同社
3|/near-before:共産
3|/near-before:共産党
-5|/near-before:内で
7|/near-before:内に
-3|/near-before:内にGDP
-3|/near-before:内部评
-3|/near-before:再提
-3|/near-before:写入
4|/near-before:分析:
3|/near-before:分析师
4|/near-before:分阶
4|/near-before:分阶段
-4|/near-before:则建
-4|/near-before:则建议
3|/near-before:则称
3|/near-before:则称,
-3|/near-before:到#
-3|/near-before:到#,
-3|/near-before:到,
-12|/near-before:到DATE
-3|/near-before:到DATE将
-4|/near-before:到DATE把
-5|/near-before:前后
-4|/near-before:前后把
-5|/near-before:前把
-5|/near-before:前把DEFENCE
4|/near-before:前提
6|/near-before:前提高
3|/near-before:前达成
4|/near-before:力,
3|/near-before:加到GDP
5|/near-before:加速
3|/near-before:动DEFENCE
3|/near-before:动DEFENCE财
-3|/near-before:升至
3|/near-before:协商
3|/near-before:协商_
-10|/near-before:占GDP
-4|/near-before:占GDP(
7|/near-before:占GDP_
-5|/near-before:占GDP应
3|/near-before:占GDP比
-3|/near-before:占GDP的
-4|/near-before:原案
4|/near-before:参政
3|/near-before:参政党
3|/near-before:参院
3|/near-before:友会
6|/near-before:反对
5|/near-before:反对把
5|/near-before:受访
5|/near-before:受访时
4|/near-before:另有
4|/near-before:可能
3|/near-before:合の
3|/near-before:合は
3|/near-before:同代
3|/near-before:同代表
3|/near-before:同友
3|/near-before:同友会
3|/near-before:同时
4|/near-before:同社
-4|/near-before:后把
-4|/near-before:后把DEFENCE
5|/near-before:向け
-3|/near-before:否达
-3|/near-before:否达到
3|/near-before:启动
3|/near-before:启动DEFENCE
3|/near-before:员主
3|/near-before:员主张
-3|/near-before:周辺
-3|/near-before:周辺は
4|/near-before:員は
3|/near-before:員は「
-3|/near-before:員会で
4|/near-before:員会は
3|/near-before:員長
3|/near-before:員長は
3|/near-before:商_
3|/near-before:商_\"
4|/near-before:国防
-5|/near-before:国防相
-3|/near-before:在DATE
3|/near-before:在DATE以
-7|/near-before:在DATE前
-4|/near-before:在DATE把
-4|/near-before:在DEFENCE
4|/near-before:在GDP
3|/near-before:在GDP的
4|/near-before:在内
3|/near-before:在电
3|/near-before:在电视
5|/near-before:在野
-3|/near-before:基準
-3|/near-before:增至GDP
-5|/near-before:士的
-5|/near-before:士的话
-3|/near-before:士说
-3|/near-before:士说,
4|/near-before:外交
-3|/near-before:大胜
-3|/near-before:大胜_
3|/near-before:如果
10|/near-before:委员
7|/near-before:委員
3|/near-before:委員長
5|/near-before:委马
5|/near-before:委马文
-3|/near-before:媒:
3|/near-before:子委
3|/near-before:子委員
-4|/near-before:字是
4|/near-before:安倍
3|/near-before:安倍元
3|/near-before:安全
-9|/near-before:官员
3|/near-before:定为
4|/near-before:定在
3|/near-before:定在GDP
3|/near-before:実に
-3|/near-before:家会
-3|/near-before:家会议
5|/near-before:对把
5|/near-before:对把DEFENCE
3|/near-before:寺五
3|/near-before:寺五典
-3|/near-before:导,
6|/near-before:対GDP
6|/near-before:対GDP比
-4|/near-before:将DEFENCE
3|/near-before:将DEFENCE占
-9|/near-before:将DEFENCE提
3|/near-before:小野
3|/near-before:小野寺
3|/near-before:少な
3|/near-before:少なく
5|/near-before:少达
5|/near-before:少达到
6|/near-before:年内
-3|/near-before:并没
-3|/near-before:并没有
6|/near-before:应占
6|/near-before:应占GDP
6|/near-before:应提
6|/near-before:应提高
-4|/near-before:应达
-8|/near-before:府が
-3|/near-before:府がDEFENCE
-14|/near-before:府内
-10|/near-before:府内で
3|/near-before:府在
4|/near-before:府将
4|/near-before:府将DEFENCE
3|/near-before:府把
3|/near-before:府把DEFENCE
-5|/near-before:府正
-5|/near-before:府正在
-5|/near-before:府関
-5|/near-before:府関係
17|/near-before:建议
5|/near-before:建议LAND
5|/near-before:建议政
-3|/near-before:引LAND
-3|/near-before:引述
-3|/near-before:引述执
-4|/near-before:张,
3|/near-before:张DEFENCE
-3|/near-before:张先
5|/near-before:张将
4|/near-before:张将DEFENCE
4|/near-before:强调
5|/near-before:强调LAND
-3|/near-before:当初
3|/near-before:当时
-3|/near-before:当面は
3|/near-before:彦共
3|/near-before:彦共同
3|/near-before:很可
3|/near-before:很可能
7|/near-before:必要
3|/near-before:必要な
-4|/near-before:总统
-3|/near-before:总统LAND
-5|/near-before:战略
3|/near-before:所は
-3|/near-before:执政党
3|/near-before:执政联
-3|/near-before:把DEFENCE
-4|/near-before:把DEFENCE提
4|/near-before:把DEFENCE目
-5|/near-before:把USA
-3|/near-before:报导
-3|/near-before:报导,
4|/near-before:披露
4|/near-before:披露,
-3|/near-before:拒绝
-3|/near-before:拟在
-4|/near-before:拟将
-4|/near-before:拟将DEFENCE
5|/near-before:指出
3|/near-before:指出,
-6|/near-before:探讨
-4|/near-before:推高
-4|/near-before:提出
-4|/near-before:提至
-3|/near-before:提至GDP
6|/near-before:提言
-4|/near-before:提言「
4|/near-before:提言し
-3|/near-before:提言を
3|/near-before:提议
3|/near-before:提高
4|/near-before:提高到
-3|/near-before:援引
-3|/near-before:援引LAND
-5|/near-before:支出
-3|/near-before:政党人
3|/near-before:政党启
-18|/near-before:政府
-6|/near-before:政府が
-14|/near-before:政府内
3|/near-before:政府在
4|/near-before:政府将
3|/near-before:政府把
-5|/near-before:政府正
-5|/near-before:政府関
3|/near-before:政策
3|/near-before:政策研
3|/near-before:政联
3|/near-before:政联盟
-4|/near-before:数字是
5|/near-before:文君
-3|/near-before:文書に
3|/near-before:文書改
-3|/near-before:新た
-3|/near-before:新たな
3|/near-before:新党
3|/near-before:新党の
-8|/near-before:新目
-4|/near-before:新目标
-4|/near-before:新目標
-9|/near-before:方案
-5|/near-before:方案,
3|/near-before:日前
-5|/near-before:日媒
-3|/near-before:日媒:
-5|/near-before:日新
-5|/near-before:日新闻
3|/near-before:时,
3|/near-before:时则
3|/near-before:时建
3|/near-before:时曾
5|/near-before:时说
5|/near-before:时说,
4|/near-before:明党
3|/near-before:明党の
5|/near-before:是#
5|/near-before:是#,
-3|/near-before:是否
4|/near-before:智子
3|/near-before:智子委
3|/near-before:智库
-3|/near-before:書に
3|/near-before:書改
3|/near-before:書改定
3|/near-before:曾主
3|/near-before:曾主张
-3|/near-before:最多
6|/near-before:有人
6|/near-before:有委
6|/near-before:有委员
4|/near-before:有必
4|/near-before:有必要
4|/near-before:有意
5|/near-before:有識
5|/near-before:有識者
-5|/near-before:朝日
-5|/near-before:朝日新
-4|/near-before:期に
-3|/near-before:期中
-3|/near-before:期中に
-3|/near-before:期議
-3|/near-before:期議会
-7|/near-before:期限
3|/near-before:李俊
4|/near-before:村智
4|/near-before:村智子
4|/near-before:析:
4|/near-before:析:LAND
3|/near-before:析师
3|/near-before:査会
4|/near-before:标定
5|/near-before:标提
5|/near-before:标提高
3|/near-before:核で
-4|/near-before:案,
-6|/near-before:検討
-3|/near-before:標_
-3|/near-before:標をGDP
-9|/near-before:次の
-8|/near-before:次の議
-3|/near-before:次期議
-6|/near-before:正在
-5|/near-before:正研
-3|/near-before:正研究
4|/near-before:正論
4|/near-before:正論>
-4|/near-before:步提
-4|/near-before:步提高
7|/near-before:比例
6|/near-before:比率
3|/near-before:比重
5|/near-before:民の
-4|/near-before:民公
-4|/near-before:民公約
-3|/near-before:民提
-3|/near-before:民提言
3|/near-before:水準
-6|/near-before:没有
3|/near-before:済同
3|/near-before:済同友
3|/near-before:源协
3|/near-before:源协商
-3|/near-before:狭義
-3|/near-before:狭義の
-3|/near-before:现在
4|/near-before:理は
3|/near-before:理は、
3|/near-before:産党
3|/near-before:田佳
3|/near-before:田佳彦
4|/near-before:田村
4|/near-before:田村智
4|/near-before:电视
4|/near-before:电视节
3|/near-before:略政
3|/near-before:略政策
-6|/near-before:的DEFENCE
-6|/near-before:的DEFENCE占
-5|/near-before:的专
-4|/near-before:的方
-4|/near-before:的方案
3|/near-before:的比
-3|/near-before:的比例
-7|/near-before:的话
-7|/near-before:的话说
5|/near-before:目标
4|/near-before:目标定
5|/near-before:目标提
-3|/near-before:目標
-3|/near-before:目標_
5|/near-before:直言
4|/near-before:直言,
-8|/near-before:相は
-4|/near-before:相周
-3|/near-before:相周辺
3|/near-before:着実
3|/near-before:着実に
4|/near-before:研究
5|/near-before:研究所
-3|/near-before:磋商
4|/near-before:社会
-3|/near-before:社引
-3|/near-before:社引述
4|/near-before:社评
6|/near-before:称LAND
6|/near-before:積み
6|/near-before:積み上
5|/near-before:究所
3|/near-before:究院
3|/near-before:究院建
4|/near-before:立を
3|/near-before:立を組
3|/near-before:立委
5|/near-before:立委马
4|/near-before:竞选
3|/near-before:策研
3|/near-before:策研究
-3|/near-before:算委
-3|/near-before:算委員
-4|/near-before:約、
-4|/near-before:約、DEFENCE
3|/near-before:組む
4|/near-before:経済
3|/near-before:経済同
5|/near-before:经新
5|/near-before:经新闻
-3|/near-before:统LAND
-3|/near-before:统LAND则
-3|/near-before:義の
-3|/near-before:義のDEFENCE
-5|/near-before:考虑
-4|/near-before:者に
-4|/near-before:者によ
6|/near-before:者会
5|/near-before:者会議
4|/near-before:联盟
-3|/near-before:胜_
-3|/near-before:胜_DEFENCE
3|/near-before:能把
3|/near-before:能把DEFENCE
-3|/near-before:脳会
3|/near-before:自民
3|/near-before:自民の
-4|/near-before:自民公
-3|/near-before:自民提
-8|/near-before:至GDP
-6|/near-before:至GDP的
-5|/near-before:至于
7|/near-before:至少
5|/near-before:至少达
4|/near-before:节目
5|/near-before:若能
-7|/near-before:草案
3|/near-before:衆院選
-4|/near-before:衛相
-3|/near-before:衛相は
6|/near-before:表は
3|/near-before:表は「
-3|/near-before:表示,
4|/near-before:補は
3|/near-before:要な
-9|/near-before:要求
-3|/near-before:見で
-3|/near-before:規模
4|/near-before:视节
4|/near-before:视节目
6|/near-before:言,
-4|/near-before:言「
3|/near-before:言し
3|/near-before:言した
-3|/near-before:言を
-4|/near-before:記者
-3|/near-before:設け
3|/near-before:調査
3|/near-before:調査会
4|/near-before:論>
6|/near-before:識者
5|/near-before:識者会
-3|/near-before:議で
-3|/near-before:議では
-6|/near-before:議会
-4|/near-before:議会会
3|/near-before:議員は
6|/near-before:认为
5|/near-before:认为,
-5|/near-before:讨论
-6|/near-before:讨论过
5|/near-before:议DEFENCE
6|/near-before:议LAND
5|/near-before:议员
3|/near-before:议员主
4|/near-before:议建
4|/near-before:议建议
5|/near-before:议政
5|/near-before:议政府
-3|/near-before:记者
-9|/near-before:论过
-4|/near-before:论过在
5|/near-before:访时
-5|/near-before:评估
-3|/near-before:评估过
4|/near-before:评论
-7|/near-before:话说
-7|/near-before:话说,
4|/near-before:说,#
4|/near-before:说,LAND
-3|/near-before:说,「
-4|/near-before:说,该
5|/near-before:调LAND
3|/near-before:调高
3|/near-before:财政
3|/near-before:财源
3|/near-before:财源协
-3|/near-before:质疑
6|/near-before:走,
-5|/near-before:超过
-3|/near-before:辺は
-4|/near-before:达到
-6|/near-before:达到GDP
5|/near-before:达成
-3|/near-before:过#
-4|/near-before:过一
-4|/near-before:过在
-4|/near-before:过在DATE
3|/near-before:这一
-3|/near-before:述执
-3|/near-before:述执政
8|/near-before:选人
5|/near-before:选人USA
-3|/near-before:逐步
-4|/near-before:逐步提
-4|/near-before:通信
-3|/near-before:通信に
3|/near-before:連合
3|/near-before:連合は
4|/near-before:連立
4|/near-before:連立を
-3|/near-before:部评
-3|/near-before:部评估
-5|/near-before:酝酿
6|/near-before:野党
3|/near-before:野寺
3|/near-before:野寺五
3|/near-before:野田
3|/near-before:野田佳
3|/near-before:長は
-3|/near-before:関係
-3|/near-before:関係者
5|/near-before:问LAND
-5|/near-before:防相
-4|/near-before:防衛相
9|/near-before:阵营
6|/near-before:阶段
5|/near-before:院、
-3|/near-before:院予
-3|/near-before:院予算
3|/near-before:院建
3|/near-before:院建议
9|/near-before:院選
3|/near-before:难以
-4|/near-before:集会
4|/near-before:需要
3|/near-before:露,
5|/near-before:露,LAND
-3|/near-before:面は
8|/near-before:顾问
-6|/near-before:首相
-3|/near-before:首相は
-4|/near-before:首相周
-3|/near-before:首脳
-3|/near-before:首脳会
5|/near-before:马文
5|/near-before:马文君
3|/near-before:高,
-4|/near-before:高官
6|/near-before:鼓吹
11|/nobody-named:False
-8|/nobody-named:True
4|/opens:2
3|/opens:20
3|/opens:<
4|/opens:<正
4|/opens:<正論
-5|/opens:A
-4|/opens:A_
-6|/opens:N
-6|/opens:NA
-6|/opens:NAT
-3|/opens:—
-3|/opens:——
-4|/opens:《
-6|/opens:「3
-5|/opens:「3・
3|/opens:「中
3|/opens:「中核
3|/opens:〔记
3|/opens:〔记者
3|/opens:イ
5|/opens:イン
5|/opens:インド
-5|/opens:ス
-3|/opens:スペ
-3|/opens:スペイ
3|/opens:フ
3|/opens:フィ
3|/opens:フィリ
7|/opens:ベ
7|/opens:ベル
7|/opens:ベルギ
-3|/opens:三位
-3|/opens:三位知
6|/opens:与党内
3|/opens:专
4|/opens:专家
5|/opens:元
3|/opens:党
7|/opens:共
3|/opens:共产
3|/opens:共产党
-3|/opens:共同
-3|/opens:共同通
4|/opens:分析:
4|/opens:前
-6|/opens:北
-4|/opens:北约
-4|/opens:北约秘
3|/opens:印
3|/opens:印度
9|/opens:参
3|/opens:参政
5|/opens:参院
5|/opens:参院選
4|/opens:另
4|/opens:另有
9|/opens:国
14|/opens:国民
13|/opens:国民党
-6|/opens:国防
5|/opens:在
5|/opens:在野
-3|/opens:外
-3|/opens:外務
-3|/opens:外務省
3|/opens:安倍
4|/opens:安倍元
-3|/opens:对
-3|/opens:对于
5|/opens:川
5|/opens:川普
4|/opens:座
4|/opens:座長
3|/opens:座長が
-3|/opens:当
-3|/opens:当面
-7|/opens:彭
-7|/opens:彭博
-7|/opens:彭博社
6|/opens:执
6|/opens:执政
3|/opens:执政党
3|/opens:提
3|/opens:提言
4|/opens:改
4|/opens:改革
-15|/opens:政
-16|/opens:政府
-3|/opens:政府が
-3|/opens:政府・
-7|/opens:政府内
-5|/opens:政府関
-5|/opens:日媒
-3|/opens:日媒:
3|/opens:日本で
5|/opens:日本に
-6|/opens:日本拟
-11|/opens:日本政
-3|/opens:来
-3|/opens:来週
-3|/opens:来週の
-5|/opens:次
-5|/opens:次の
-5|/opens:次の議
-6|/opens:欧
-5|/opens:欧盟
-5|/opens:欧盟委
-3|/opens:波
-3|/opens:波兰
-3|/opens:波兰总
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
29|/opens:自
26|/opens:自民
24|/opens:自民党
-4|/opens:自民公
-4|/opens:自民提
-7|/opens:英
-3|/opens:英国
-5|/opens:记
-5|/opens:记者
-8|/opens:財
-5|/opens:財務
-3|/opens:財務省
-9|/opens:财
-9|/opens:财务
-9|/opens:财务省
4|/opens:連
4|/opens:連立
4|/opens:連立を
4|/opens:野
3|/opens:野村
-8|/opens:防
-4|/opens:防卫
-4|/opens:防衛
-7|/opens:防衛省
-5|/opens:韓
-5|/opens:韓国
4|/opens:韩国
-3|/opens:韩联
-3|/opens:韩联社
-10|/opens:首
-10|/opens:首相
-3|/opens:首相は
-3|/opens:首相周
4|/opens:高
5|/opens:高市
5|/opens:高市早
-8|/other after-far:18 True
-5|/other after-follows:が
3|/other after-follows:将
3|/other after-follows:将\" True
4|/other after-follows:氏
4|/other after-follows:氏、 False
-7|/other after-leads:が、
3|/other after-leads:域,
-7|/other after:agent True
3|/other after:named False
6|/other before-commas:0 0
14|/other before-commas:1 0
7|/other before-commas:2 0
9|/other before-far:1 0
13|/other before-far:18 0
4|/other before-far:36 0
-3|/other before-far:4 0
3|/other before-far:9 0
-4|/other before-follows-rank:か 0 0
-3|/other before-follows-rank:と 0 0
7|/other before-follows-rank:は 0 0
3|/other before-follows-rank:は 1 0
4|/other before-follows-rank:側 0 0
6|/other before-follows-rank:发 1 0
4|/other before-follows-rank:報 1 0
-8|/other before-follows-rank:放 1 0
3|/other before-follows-rank:氏 0 0
6|/other before-follows-rank:的 0 0
5|/other before-follows:\"
5|/other before-follows:\"没
5|/other before-follows:\"没有正
-4|/other before-follows:_
-5|/other before-follows:か
-5|/other before-follows:から
-3|/other before-follows:と
12|/other before-follows:は
5|/other before-follows:は3
5|/other before-follows:は3・5
3|/other before-follows:は、
4|/other before-follows:側
6|/other before-follows:发
6|/other before-follows:发言
3|/other before-follows:吁
5|/other before-follows:向
3|/other before-follows:在
4|/other before-follows:報
4|/other before-follows:報道
4|/other before-follows:報道官は
-8|/other before-follows:放
4|/other before-follows:氏
6|/other before-follows:氏は
6|/other before-follows:的
-6|/other before-follows:称
14|/other before-leads:
9|/other before-leads:,
3|/other before-leads:、
3|/other before-leads:で、
4|/other before-leads:と、
3|/other before-leads:の
5|/other before-leads:为
4|/other before-leads:总统
-4|/other before-leads:相、
-3|/other before-leads:示,
5|/other before-leads:称,
4|/other before-leads:统
-5|/other before-leads:选人
9|/other before-opens:False agent
3|/other before-opens:True agent
13|/other before-opens:True named
8|/other before-rank:0 0 agent
4|/other before-rank:0 0 named
-3|/other before-rank:0 1 named
3|/other before-rank:1 0 agent
6|/other before-rank:1 0 named
5|/other before-rank:2 0 named
12|/other before:agent
14|/other before:named
-6|/other named:1
19|/other named:2
7|/other named:3
-3|/other right-before:から
5|/other right-before:は
-29|/other unnamed
-14|/other unnamed-beside-others
-4|/right-before:
3|/right-before:、国防費
3|/right-before:「
-3|/right-before:から
4|/right-before:が
-4|/right-before:提出
3|/right-before:要求的
-8|/role-class-of:JPN ALLIES
-8|/role-class-of:JPN NATO
-5|/role-class-of:JPN TWN
9|/role-class-of:JPN foe
3|/role-class-of:JPN land
-4|/role-class-of:KOR ALLIES
-5|/role-class-of:KOR JPN
-17|/role-class-of:NATO ALLIES
-4|/role-class-of:NATO JPN
-3|/role-class-of:NATO KOR
-4|/role-class-of:NATO member
39|/role-class-of:USA ALLIES
-9|/role-class-of:USA EU
-5|/role-class-of:USA JPN
-3|/role-class-of:USA KOR
10|/role-class-of:USA NATO
3|/role-class-of:USA TWN
13|/role-class-of:USA land
-21|/role-class-of:USA member
8|/role-class-of:member ALLIES
9|/role-class-of:member TWN
-3|/role-class-of:member member
-15|/role-class:JPN
-10|/role-class:KOR
-28|/role-class:NATO
-3|/role-class:TWN
27|/role-class:USA
-4|/role-class:land
11|/role-class:member
4|/role:nobody
-22|/role:other
19|/role:spender
60|/ruled
8|/ruled:of_a_party
8|/ruled:of_a_party nobody
8|/ruled:voices
13|/ruled:voices nobody
-5|/ruled:voices other
22|/ruled:who_asks
7|/ruled:who_asks other
15|/ruled:who_asks spender
8|/ruled:who_considers
-8|/ruled:who_considers nobody
16|/ruled:who_considers spender
7|/ruled:who_denies
7|/ruled:who_denies other
3|/ruled:who_sets
-5|/ruled:who_sets nobody
7|/ruled:who_sets other
-3|/said-after-too:ask deny
-7|/said-after-too:ask not
3|/said-after-too:ask plan
3|/said-after-too:ask think
3|/said-after-too:deny not
6|/said-after-too:deny think
-4|/said-after-too:not deny
5|/said-after-too:not should
7|/said-after-too:not think
4|/said-after-too:plan ask
-4|/said-after-too:plan plan
-3|/said-after-too:plan raise
3|/said-after-too:plan reach
4|/said-after-too:plan think
-3|/said-after-too:raise ask
-6|/said-after-too:raise think
-5|/said-after-too:reach not
-5|/said-after-too:reach think
-3|/said-after-too:should raise
4|/said-after-too:standard raise
4|/said-after-too:think ask
-6|/said-after-too:think not
-8|/said-after-too:think reach
-3|/said-after:ask
-3|/said-after:ask deny
-6|/said-after:ask not
4|/said-after:ask plan
3|/said-after:ask plan think
13|/said-after:deny
3|/said-after:deny not
6|/said-after:deny think
12|/said-after:not
9|/said-after:not think
4|/said-after:party
-3|/said-after:plan
3|/said-after:plan not should
-3|/said-after:plan plan
-3|/said-after:plan raise
3|/said-after:plan think
4|/said-after:plan think not
-5|/said-after:raise
-3|/said-after:raise plan
4|/said-after:raise should
-3|/said-after:raise think not
-5|/said-after:reach
-6|/said-after:reach think
4|/said-after:should
4|/said-after:standard raise
-12|/said-after:think
-4|/said-after:think not
-4|/said-after:think should
-3|/said-after:think think
-7|/said-after:think think think
-3|/said-before-too:ask raise
5|/said-before-too:ask think
5|/said-before-too:not think
6|/said-before-too:party not
7|/said-before-too:party party
3|/said-before-too:party plan
10|/said-before-too:party raise
4|/said-before-too:party should
6|/said-before-too:party think
4|/said-before-too:plan ask
-3|/said-before-too:plan reach
5|/said-before-too:raise should
-3|/said-before-too:reach raise
-4|/said-before-too:reach should
-6|/said-before-too:should plan
8|/said-before-too:should raise
-3|/said-before-too:should reach
-7|/said-before-too:should should
4|/said-before-too:should think
5|/said-before-too:think ask
-3|/said-before-too:think not
-6|/said-before-too:think raise
-8|/said-before-too:think reach
-5|/said-before-too:think should
16|/said-before-too:think think
-4|/said-before:
-6|/said-before:ask
-3|/said-before:ask raise
3|/said-before:ask think
-5|/said-before:deny
-6|/said-before:not
23|/said-before:party
6|/said-before:party not
6|/said-before:party party
5|/said-before:party raise
3|/said-before:party think
3|/said-before:party think raise
-3|/said-before:plan think
-5|/said-before:raise
4|/said-before:raise should raise
-6|/said-before:reach
-5|/said-before:reach should reach
12|/said-before:should
-6|/said-before:should plan
8|/said-before:should raise
-3|/said-before:should reach
4|/said-before:should think
-5|/said-before:standard
6|/said-before:think
-6|/said-before:think raise
4|/said-before:think should
-3|/said-before:think should reach
-3|/said-before:think standard
3|/said-before:think think
3|/said-before:think think plan
4|/said-last:
-3|/said-last:ask
-3|/said-last:ask deny
-6|/said-last:ask not
3|/said-last:ask plan think
3|/said-last:ask reach
-8|/said-last:deny
6|/said-last:deny think
-7|/said-last:not
-4|/said-last:not deny
5|/said-last:not should
7|/said-last:not think
3|/said-last:party
-11|/said-last:plan
3|/said-last:plan ask
3|/said-last:plan not should
-4|/said-last:plan plan
3|/said-last:plan reach
3|/said-last:plan think
4|/said-last:plan think not
-3|/said-last:plan think reach
9|/said-last:raise
-3|/said-last:raise think not
-3|/said-last:raise think think
3|/said-last:reach
-5|/said-last:reach not
-6|/said-last:reach think
15|/said-last:should
-3|/said-last:should raise
-9|/said-last:standard
5|/said-last:standard raise
6|/said-last:think
3|/said-last:think ask
-3|/said-last:think not
3|/said-last:think plan not
-4|/said-last:think think think
-4|/spender after-far:1 False
-5|/spender after-far:18 False
-10|/spender after-far:4 False
4|/spender after-far:4 True
15|/spender after-far:9 False
-4|/spender after-follows:「
7|/spender after-follows:に
9|/spender after-follows:に求 False
3|/spender after-follows:は
5|/spender after-follows:氏
-4|/spender after-follows:达
-4|/spender after-follows:达到 True
-4|/spender after-leads:%对
4|/spender after-leads:ける
8|/spender after-leads:よう
4|/spender after-leads:方、
-6|/spender after:named False
4|/spender before-commas:1 0
8|/spender before-commas:2 1
-3|/spender before-commas:2 2
-4|/spender before-far:1 0
3|/spender before-far:36 1
5|/spender before-far:4 0
-5|/spender before-far:9 0
6|/spender before-far:far 0
3|/spender before-follows-rank:、 0 0
3|/spender before-follows-rank:「 0 0
-3|/spender before-follows-rank:に 0 0
-3|/spender before-follows-rank:の 0 0
-4|/spender before-follows-rank:の 0 1
-4|/spender before-follows-rank:も 0 0
-5|/spender before-follows-rank:上 0 0
-3|/spender before-follows-rank:不 0 0
-3|/spender before-follows-rank:为 0 0
-7|/spender before-follows-rank:内 0 0
7|/spender before-follows-rank:则 0 0
-3|/spender before-follows-rank:参 0 0
4|/spender before-follows-rank:和 0 0
-7|/spender before-follows-rank:国 0 0
-4|/spender before-follows-rank:在 0 0
11|/spender before-follows-rank:大 0 0
-3|/spender before-follows-rank:学 0 0
-3|/spender before-follows-rank:安 0 0
7|/spender before-follows-rank:官 0 0
4|/spender before-follows-rank:将 0 0
3|/spender before-follows-rank:干 0 0
7|/spender before-follows-rank:幹 0 0
-5|/spender before-follows-rank:应 0 0
5|/spender before-follows-rank:把 0 0
8|/spender before-follows-rank:拟 0 0
-8|/spender before-follows-rank:提 0 0
6|/spender before-follows-rank:新 0 0
-6|/spender before-follows-rank:有 0 0
8|/spender before-follows-rank:正 0 0
3|/spender before-follows-rank:氏 0 0
3|/spender before-follows-rank:的 0 1
-5|/spender before-follows-rank:立 0 0
-4|/spender before-follows-rank:若 0 0
10|/spender before-follows-rank:要 0 0
5|/spender before-follows-rank:设 0 0
-3|/spender before-follows-rank:说 0 0
-5|/spender before-follows-rank:长 0 0
-8|/spender before-follows-rank:防 0 0
3|/spender before-follows-rank:首 0 1
-5|/spender before-follows:5
4|/spender before-follows:、
3|/spender before-follows:、国
3|/spender before-follows:、国防費
6|/spender before-follows:「
4|/spender before-follows:「2
6|/spender before-follows:が3
-4|/spender before-follows:が合
-4|/spender before-follows:が合意し
-3|/spender before-follows:に
3|/spender before-follows:に国防費
-6|/spender before-follows:の
-3|/spender before-follows:の国
4|/spender before-follows:の軍
4|/spender before-follows:の軍事費
-5|/spender before-follows:の防
-3|/spender before-follows:の防衛費
-5|/spender before-follows:は1
-4|/spender before-follows:は10%
4|/spender before-follows:は2
-4|/spender before-follows:も
-4|/spender before-follows:上
-5|/spender before-follows:上院
-3|/spender before-follows:不
-3|/spender before-follows:为
-3|/spender before-follows:为何
3|/spender before-follows:主张
-6|/spender before-follows:内
-3|/spender before-follows:内に
5|/spender before-follows:内部
4|/spender before-follows:内部评估
7|/spender before-follows:则
-3|/spender before-follows:参
4|/spender before-follows:和
4|/spender before-follows:和执
4|/spender before-follows:和执政党
-6|/spender before-follows:国
-4|/spender before-follows:国防
3|/spender before-follows:国防相は
-3|/spender before-follows:在
11|/spender before-follows:大
7|/spender before-follows:大統
7|/spender before-follows:大統領は
3|/spender before-follows:大胜
3|/spender before-follows:大胜_防
-3|/spender before-follows:学
-3|/spender before-follows:学者
-4|/spender before-follows:安
-3|/spender before-follows:安全
-3|/spender before-follows:安全保障
10|/spender before-follows:官
8|/spender before-follows:官员
4|/spender before-follows:将
3|/spender before-follows:干
3|/spender before-follows:干部
8|/spender before-follows:幹
8|/spender before-follows:幹部
3|/spender before-follows:幹部は2
3|/spender before-follows:幹部は「
-5|/spender before-follows:应
-3|/spender before-follows:总
4|/spender before-follows:把
3|/spender before-follows:把军
3|/spender before-follows:把军费提
3|/spender before-follows:拒
3|/spender before-follows:拒绝
8|/spender before-follows:拟
5|/spender before-follows:拟将
5|/spender before-follows:拟将防卫
-8|/spender before-follows:提
-5|/spender before-follows:提交
-3|/spender before-follows:提交报告
-5|/spender before-follows:提出3.
6|/spender before-follows:新
-6|/spender before-follows:有
-3|/spender before-follows:有意
10|/spender before-follows:正
4|/spender before-follows:正在
4|/spender before-follows:正在研究
3|/spender before-follows:正考
4|/spender before-follows:氏
4|/spender before-follows:氏は
4|/spender before-follows:氏は32
3|/spender before-follows:的军
-5|/spender before-follows:立
-3|/spender before-follows:立委
-5|/spender before-follows:立委马文
-4|/spender before-follows:若
-4|/spender before-follows:若能
10|/spender before-follows:要
9|/spender before-follows:要求
5|/spender before-follows:设
-3|/spender before-follows:说
-3|/spender before-follows:说,
-5|/spender before-follows:长
-6|/spender before-follows:防
-3|/spender before-follows:防卫
-3|/spender before-follows:防衛
3|/spender before-follows:防衛相は
3|/spender before-follows:首
3|/spender before-follows:首相
5|/spender before-leads:,
4|/spender before-leads:_
-9|/spender before-leads:、
4|/spender before-leads:《
4|/spender before-leads:「
-5|/spender before-leads:し、
3|/spender before-leads:と、
7|/spender before-leads:の
-6|/spender before-leads:は、
-3|/spender before-leads:アの
8|/spender before-leads:ドの
3|/spender before-leads:ンの
-3|/spender before-leads:与
-4|/spender before-leads:为,
5|/spender before-leads:书长
7|/spender before-leads:吁
7|/spender before-leads:呼吁
3|/spender before-leads:委_
5|/spender before-leads:媒:
3|/spender before-leads:导,
-3|/spender before-leads:强调
3|/spender before-leads:总理
4|/spender before-leads:总统
3|/spender before-leads:把
-4|/spender before-leads:析:
3|/spender before-leads:理
3|/spender before-leads:相
3|/spender before-leads:示,
4|/spender before-leads:统
-3|/spender before-leads:调
4|/spender before-leads:长
-3|/spender before-opens:False agent
6|/spender before-opens:False patient
7|/spender before-opens:True named
-6|/spender before-opens:True patient
-3|/spender before-rank:0 0 agent
-3|/spender before-rank:0 0 named
8|/spender before-rank:0 1 named
3|/spender before-rank:1 0 agent
-3|/spender before:agent
6|/spender before:named
-16|/spender named:1
11|/spender named:2
21|/spender named:3
3|/spender right-before:、国防費
3|/spender right-before:「
3|/spender right-before:が
-5|/spender right-before:は
-4|/spender right-before:提出
8|/spender unnamed
-5|/spender unnamed-beside-others
6|/title-after:
3|/title-after:\"派
5|/title-after:_卓
-3|/title-after:」に
4|/title-after:に」
-12|/title-after:以上
3|/title-after:超」
-3|/title-after:超も
-22|/unnamed
-19|/unnamed-beside-others
-3|benchmark/after-far:18 True
3|benchmark/after-follows:将
3|benchmark/after-follows:将\" True
-4|benchmark/after-follows:达
-4|benchmark/after-follows:达到 True
3|benchmark/after-leads:域,
4|benchmark/any-after:not
6|benchmark/any-after:not foreign=False
3|benchmark/any-after:raise
4|benchmark/any-after:raise foreign=False
-6|benchmark/any-after:reach
-5|benchmark/any-after:reach foreign=False
-4|benchmark/any-after:standard
-5|benchmark/any-after:standard foreign=True
-3|benchmark/any-before:standard
3|benchmark/before-far:18 0
-3|benchmark/before-follows-rank:が 0 0
-6|benchmark/before-follows:が
-4|benchmark/before-follows:が合
-4|benchmark/before-follows:が合意し
3|benchmark/before-follows:は
-3|benchmark/before-leads:,
-4|benchmark/before-opens:False named
4|benchmark/before-opens:True named
-3|benchmark/before:agent
7|benchmark/before:「
-4|benchmark/before:で
3|benchmark/before:は「
-3|benchmark/clause-ending:ある
-4|benchmark/clause-ending:した
-3|benchmark/clause-ending:准\"
-3|benchmark/clause-ending:标准\"
-3|benchmark/clause-ending:球标准\"
17|benchmark/demander:other
-3|benchmark/ending:ある
-4|benchmark/ending:した
3|benchmark/foreign=False:
-3|benchmark/foreign=False:standard
-3|benchmark/foreign=True:standard
-17|benchmark/main:other
-8|benchmark/main:spender
-3|benchmark/near-after:ALLIESに
-3|benchmark/near-after:「新
4|benchmark/near-after:」_
-3|benchmark/near-after:ある
-3|benchmark/near-after:ある。
-4|benchmark/near-after:たな
-3|benchmark/near-after:たな世
-3|benchmark/near-after:だと
-3|benchmark/near-after:な世
-3|benchmark/near-after:な世界
3|benchmark/near-after:の基
3|benchmark/near-after:の基準
-4|benchmark/near-after:る。
4|benchmark/near-after:れる
-6|benchmark/near-after:世界
-4|benchmark/near-after:世界標
-3|benchmark/near-after:全球
-3|benchmark/near-after:全球标
-3|benchmark/near-after:准\"
3|benchmark/near-after:基準に
-4|benchmark/near-after:新た
-4|benchmark/near-after:新たな
-3|benchmark/near-after:标准
-3|benchmark/near-after:标准\"
4|benchmark/near-after:準」_
-3|benchmark/near-after:球标
-3|benchmark/near-after:球标准
-4|benchmark/near-after:界標
-4|benchmark/near-after:界標準
3|benchmark/near-before:,把
-3|benchmark/near-before:GDP比
-3|benchmark/near-before:した
3|benchmark/near-before:は「
-4|benchmark/near-before:中核
-3|benchmark/near-before:高官
-3|benchmark/nobody-named:True
8|benchmark/opens:日
8|benchmark/opens:日本
3|benchmark/other after-follows:将
3|benchmark/other after-follows:将\" True
3|benchmark/other after-leads:域,
3|benchmark/other before-commas:0 0
3|benchmark/other before-commas:1 0
3|benchmark/other before-far:9 0
6|benchmark/other before-leads:
5|benchmark/other before-opens:True named
6|benchmark/other before-rank:0 0 named
8|benchmark/other before:named
6|benchmark/other named:1
9|benchmark/other unnamed
5|benchmark/other unnamed-beside-others
-8|benchmark/role-class-of:JPN ALLIES
-5|benchmark/role-class-of:JPN NATO
-3|benchmark/role-class-of:KOR ALLIES
-4|benchmark/role-class-of:NATO ALLIES
27|benchmark/role-class-of:USA ALLIES
19|benchmark/role-class-of:USA NATO
-14|benchmark/role-class:JPN
-3|benchmark/role-class:KOR
-4|benchmark/role-class:NATO
44|benchmark/role-class:USA
-4|benchmark/role:nobody
22|benchmark/role:other
-18|benchmark/role:spender
3|benchmark/ruled
3|benchmark/ruled:who_sets
-5|benchmark/ruled:who_sets nobody
7|benchmark/ruled:who_sets other
4|benchmark/said-after-too:standard raise
-3|benchmark/said-after:reach
4|benchmark/said-after:standard raise
-3|benchmark/said-before:standard
5|benchmark/said-last:not
-4|benchmark/said-last:reach
-6|benchmark/said-last:standard
-4|benchmark/spender after-follows:达
-4|benchmark/spender after-follows:达到 True
-5|benchmark/spender before-commas:0 0
-3|benchmark/spender before-commas:1 0
-3|benchmark/spender before-far:36 0
-5|benchmark/spender before-far:9 0
-4|benchmark/spender before-follows:が
-4|benchmark/spender before-follows:が合
-4|benchmark/spender before-follows:が合意し
-5|benchmark/spender before-leads:
-4|benchmark/spender before-leads:,
-7|benchmark/spender before-opens:False named
-3|benchmark/spender before-opens:True agent
-7|benchmark/spender before-rank:0 0 named
-3|benchmark/spender before:agent
-8|benchmark/spender before:named
-8|benchmark/spender named:1
-4|benchmark/spender named:2
-6|benchmark/spender unnamed
3|benchmark/unnamed
4|benchmark/unnamed-beside-others
3|demand/after-far:18 False
8|demand/after-far:9 False
9|demand/after-follows:に
9|demand/after-follows:に求 False
4|demand/after-follows:氏
4|demand/after-follows:氏、 False
9|demand/after-leads:よう
-3|demand/after:,
4|demand/after:_
5|demand/after:_卓
5|demand/after:_卓揆
5|demand/after:_卓揆:
5|demand/after:_卓揆:不
3|demand/after:named False
-3|demand/after:named True
10|demand/after:patient False
-6|demand/after:を
-11|demand/any-after:ask
-7|demand/any-after:ask foreign=False
-4|demand/any-after:ask foreign=True
-5|demand/any-after:not foreign=False
4|demand/any-after:not foreign=True
-3|demand/any-after:plan
-4|demand/any-after:raise
-3|demand/any-after:reach
-4|demand/any-after:should
4|demand/any-after:think foreign=True
-6|demand/any-before:ask
-3|demand/any-before:ask foreign=False
-4|demand/any-before:ask foreign=True
3|demand/any-before:party
4|demand/any-before:party foreign=True
3|demand/any-before:reach
4|demand/any-before:reach foreign=True
6|demand/any-before:should
7|demand/any-before:should foreign=True
8|demand/before-commas:0 0
3|demand/before-commas:0 1
-7|demand/before-commas:1 0
5|demand/before-commas:2 0
3|demand/before-commas:2 1
-7|demand/before-far:1 0
4|demand/before-far:36 0
4|demand/before-far:36 1
3|demand/before-far:4 0
3|demand/before-far:9 0
-4|demand/before-follows-rank:5 0 0
-4|demand/before-follows-rank:に 0 0
4|demand/before-follows-rank:の 0 0
4|demand/before-follows-rank:側 0 0
-3|demand/before-follows-rank:国 0 0
8|demand/before-follows-rank:大 0 0
-8|demand/before-follows-rank:放 1 0
-4|demand/before-follows-rank:日 1 0
3|demand/before-follows-rank:氏 0 0
4|demand/before-follows-rank:要 0 0
-3|demand/before-follows-rank:首 0 0
-5|demand/before-follows:5
-4|demand/before-follows:5%
-4|demand/before-follows:5%要求
-4|demand/before-follows:_
3|demand/before-follows:「
4|demand/before-follows:が
-6|demand/before-follows:に
-3|demand/before-follows:には
5|demand/before-follows:の
4|demand/before-follows:の国
4|demand/before-follows:の国防費
-3|demand/before-follows:は5
4|demand/before-follows:側
3|demand/before-follows:吁
5|demand/before-follows:向
-3|demand/before-follows:国
-3|demand/before-follows:国防
3|demand/before-follows:在
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
5|demand/before-follows:要
5|demand/before-follows:要求
-3|demand/before-follows:首
-3|demand/before-follows:首相
4|demand/before-leads:,
3|demand/before-leads:_
4|demand/before-leads:、
-3|demand/before-leads:が
4|demand/before-leads:と、
4|demand/before-leads:の
3|demand/before-leads:は、
-3|demand/before-leads:アの
9|demand/before-leads:ドの
5|demand/before-leads:书长
7|demand/before-leads:吁
7|demand/before-leads:呼吁
-4|demand/before-leads:相、
-5|demand/before-leads:选人
5|demand/before-leads:长
6|demand/before-opens:False agent
8|demand/before-opens:False named
3|demand/before-opens:False patient
3|demand/before-opens:True named
-5|demand/before-opens:True patient
5|demand/before-rank:0 1 named
3|demand/before-rank:1 0 agent
5|demand/before-rank:2 0 named
5|demand/before:GDP_
4|demand/before:_
4|demand/before:agent
10|demand/before:named
-5|demand/before:は
3|demand/before:到GDP的
6|demand/before:占GDP_
4|demand/before:提高到GDP的
-3|demand/before:比
3|demand/before:高到GDP的
-3|demand/clause-ending:
5|demand/clause-ending::不可能
-4|demand/clause-ending:した
5|demand/clause-ending:不可能
5|demand/clause-ending:可能
48|demand/demander:other
13|demand/demander:spender
3|demand/ending:0%
3|demand/ending:10%
-3|demand/ending:5%
5|demand/ending::不可能
-4|demand/ending:した
5|demand/ending:不可能
5|demand/ending:可能
4|demand/ending:的10%
-8|demand/foreign=False:
-3|demand/foreign=False:ask
-3|demand/foreign=False:not
-3|demand/foreign=True:
5|demand/foreign=True:not think
-17|demand/main:other
-36|demand/main:spender
4|demand/named:1
11|demand/named:2
11|demand/named:3
5|demand/near-after::不
5|demand/near-after::不可
5|demand/near-after:_卓
5|demand/near-after:_卓揆
-3|demand/near-after:ある
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
3|demand/near-before:,LAND
4|demand/near-before:,LANDDEFENCE
3|demand/near-before:DEFENCE应
4|demand/near-before:DEFENCE应提
4|demand/near-before:GDP_
-3|demand/near-before:GDP比
3|demand/near-before:LANDDEFENCE
4|demand/near-before:LANDDEFENCE应
-4|demand/near-before:LANDに
6|demand/near-before:LAND国
6|demand/near-before:LAND国防
5|demand/near-before:USA日
5|demand/near-before:USA日前
-3|demand/near-before:には
5|demand/near-before:人USA
5|demand/near-before:人USA日
3|demand/near-before:到GDP的
5|demand/near-before:占GDP
6|demand/near-before:占GDP_
4|demand/near-before:国防
6|demand/near-before:应占
6|demand/near-before:应占GDP
4|demand/near-before:应提
5|demand/near-before:应提高
5|demand/near-before:日前
5|demand/near-before:时说
5|demand/near-before:时说,
6|demand/near-before:称LAND
-3|demand/near-before:要求
5|demand/near-before:访时
4|demand/near-before:说,
4|demand/near-before:说,LAND
5|demand/near-before:选人
5|demand/near-before:选人USA
3|demand/near-before:高到GDP
-13|demand/nobody-named:False
-17|demand/nobody-named:True
4|demand/opens:(
4|demand/opens:(中
4|demand/opens:(中央
5|demand/opens:川
5|demand/opens:川普
-3|demand/opens:美
3|demand/other after-far:18 False
4|demand/other after-far:4 False
3|demand/other after-far:9 False
4|demand/other after-follows:氏
4|demand/other after-follows:氏、 False
9|demand/other after:named False
17|demand/other before-commas:0 0
8|demand/other before-commas:2 0
3|demand/other before-far:1 0
10|demand/other before-far:36 0
3|demand/other before-far:36 1
4|demand/other before-far:4 0
3|demand/other before-far:9 0
3|demand/other before-follows-rank:が 0 0
4|demand/other before-follows-rank:側 0 0
-8|demand/other before-follows-rank:放 1 0
-4|demand/other before-follows-rank:日 1 0
-4|demand/other before-follows:_
5|demand/other before-follows:が
5|demand/other before-follows:は
4|demand/other before-follows:側
3|demand/other before-follows:吁
5|demand/other before-follows:向
3|demand/other before-follows:在
-8|demand/other before-follows:放
-4|demand/other before-follows:日
-4|demand/other before-follows:日前
3|demand/other before-follows:氏
8|demand/other before-leads:
6|demand/other before-leads:,
3|demand/other before-leads:、
4|demand/other before-leads:と、
4|demand/other before-leads:の
-4|demand/other before-leads:相、
-5|demand/other before-leads:选人
9|demand/other before-opens:False agent
10|demand/other before-opens:False named
8|demand/other before-opens:True named
4|demand/other before-rank:0 0 agent
3|demand/other before-rank:0 0 named
4|demand/other before-rank:1 0 agent
4|demand/other before-rank:1 0 named
3|demand/other before-rank:1 1 named
5|demand/other before-rank:2 0 named
11|demand/other before:agent
17|demand/other before:named
22|demand/other named:1
11|demand/other named:2
4|demand/other named:3
9|demand/other unnamed
9|demand/other unnamed-beside-others
-4|demand/right-before:
3|demand/right-before:要求的
-7|demand/role-class-of:JPN ALLIES
-5|demand/role-class-of:JPN TWN
-3|demand/role-class-of:JPN land
-3|demand/role-class-of:KOR JPN
-13|demand/role-class-of:NATO ALLIES
3|demand/role-class-of:NATO member
19|demand/role-class-of:USA ALLIES
-8|demand/role-class-of:USA EU
69|demand/role-class-of:USA JPN
6|demand/role-class-of:USA KOR
-15|demand/role-class-of:USA NATO
6|demand/role-class-of:USA TWN
20|demand/role-class-of:USA land
-9|demand/role-class-of:USA member
6|demand/role-class-of:member ALLIES
-19|demand/role-class:JPN
-5|demand/role-class:KOR
-11|demand/role-class:NATO
89|demand/role-class:USA
-3|demand/role-class:land
4|demand/role-class:member
-30|demand/role:nobody
55|demand/role:other
-25|demand/role:spender
22|demand/ruled
22|demand/ruled:who_asks
7|demand/ruled:who_asks other
15|demand/ruled:who_asks spender
5|demand/said-after-too:not think
-3|demand/said-after-too:raise ask
-11|demand/said-after:
-8|demand/said-after:ask
5|demand/said-after:not think
-4|demand/said-after:raise
-3|demand/said-after:should
5|demand/said-before-too:party raise
4|demand/said-before-too:raise should
3|demand/said-before-too:should raise
4|demand/said-before-too:should reach
-23|demand/said-before:
-4|demand/said-before:ask
4|demand/said-before:raise should raise
4|demand/said-before:reach
3|demand/said-before:should raise
4|demand/said-before:should reach
-11|demand/said-last:
-7|demand/said-last:ask
-6|demand/said-last:not
5|demand/said-last:not think
-3|demand/said-last:should
3|demand/said-last:think
6|demand/spender after-far:9 False
9|demand/spender after-follows:に
9|demand/spender after-follows:に求 False
8|demand/spender after-leads:よう
-6|demand/spender after:named False
-4|demand/spender after:named True
9|demand/spender after:patient False
-9|demand/spender before-commas:0 0
-6|demand/spender before-commas:1 0
-3|demand/spender before-commas:2 0
-10|demand/spender before-far:1 0
-6|demand/spender before-far:36 0
-5|demand/spender before-follows-rank:に 0 0
4|demand/spender before-follows-rank:の 0 0
-3|demand/spender before-follows-rank:は 0 0
-3|demand/spender before-follows-rank:国 0 0
8|demand/spender before-follows-rank:大 0 0
-5|demand/spender before-follows:5
-5|demand/spender before-follows:に
-3|demand/spender before-follows:には
3|demand/spender before-follows:の
4|demand/spender before-follows:の国
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
-10|demand/spender before-leads:
-4|demand/spender before-leads:アの
8|demand/spender before-leads:ドの
5|demand/spender before-leads:书长
7|demand/spender before-leads:吁
7|demand/spender before-leads:呼吁
4|demand/spender before-leads:长
-3|demand/spender before-opens:False agent
-4|demand/spender before-opens:True agent
-5|demand/spender before-opens:True named
-3|demand/spender before-opens:True patient
-5|demand/spender before-rank:0 0 agent
-5|demand/spender before-rank:0 0 named
4|demand/spender before-rank:0 1 named
-5|demand/spender before-rank:1 0 named
-6|demand/spender before:agent
-7|demand/spender before:named
-19|demand/spender named:1
7|demand/spender named:3
-9|demand/spender unnamed
-4|demand/spender unnamed-beside-others
5|demand/title-after:_卓
5|demand/unnamed-beside-others
-4|denial/after-far:1 False
3|denial/after-far:1 True
-4|denial/after-far:18 False
-6|denial/after-far:4 False
3|denial/after-far:9 False
4|denial/after-far:9 True
-3|denial/after-follows:か
-4|denial/after-follows:に
3|denial/after-leads:%,
-4|denial/after-leads:%对
-6|denial/after:,
5|denial/after:named True
-7|denial/after:patient False
4|denial/after:」
3|denial/after:あ
3|denial/after:あり
3|denial/after:ありき
-3|denial/after:と
3|denial/after:に
6|denial/after:には
-5|denial/after:の
4|denial/after:は
3|denial/after:は不
3|denial/after:を受
3|denial/after:を受け
3|denial/after:を受け入
3|denial/after:を受け入れ
4|denial/after:对
4|denial/after:对LAND
3|denial/after:的DEFENCE
-6|denial/any-after:ask
-6|denial/any-after:ask foreign=True
5|denial/any-after:deny foreign=False
-3|denial/any-after:deny foreign=True
-7|denial/any-after:not
-7|denial/any-after:not foreign=True
-11|denial/any-after:plan
-7|denial/any-after:plan foreign=False
-4|denial/any-after:plan foreign=True
-4|denial/any-after:raise
-3|denial/any-after:raise foreign=False
3|denial/any-after:reach
5|denial/any-after:reach foreign=False
3|denial/any-after:think foreign=False
-3|denial/any-before:ask
-9|denial/any-before:deny
-4|denial/any-before:deny foreign=False
-5|denial/any-before:deny foreign=True
-4|denial/any-before:not
-6|denial/any-before:not foreign=False
18|denial/any-before:party
16|denial/any-before:party foreign=False
-4|denial/any-before:plan
-4|denial/any-before:raise
-6|denial/any-before:reach
-4|denial/any-before:reach foreign=False
-6|denial/before-commas:0 0
-4|denial/before-commas:0 1
18|denial/before-commas:1 0
6|denial/before-commas:2 0
6|denial/before-far:1 0
10|denial/before-far:18 0
8|denial/before-far:36 0
-4|denial/before-far:4 0
-5|denial/before-far:9 0
3|denial/before-far:far 0
-5|denial/before-follows-rank:か 0 0
5|denial/before-follows-rank:に 0 0
4|denial/before-follows-rank:は 0 0
-3|denial/before-follows-rank:は 0 1
3|denial/before-follows-rank:は 1 0
-7|denial/before-follows-rank:や 1 0
-3|denial/before-follows-rank:不 0 0
3|denial/before-follows-rank:氏 0 0
-5|denial/before-follows-rank:立 0 0
-3|denial/before-follows-rank:说 0 0
-4|denial/before-follows-rank:防 0 0
5|denial/before-follows:\"
-5|denial/before-follows:か
-5|denial/before-follows:から
5|denial/before-follows:に
5|denial/before-follows:は
3|denial/before-follows:は、
-7|denial/before-follows:や
-7|denial/before-follows:やイ
-7|denial/before-follows:やイタリ
-3|denial/before-follows:不
3|denial/before-follows:拒
3|denial/before-follows:拒绝
4|denial/before-follows:氏は
3|denial/before-follows:氏は共同
-5|denial/before-follows:立
-3|denial/before-follows:立委
-3|denial/before-follows:要
-4|denial/before-follows:要求
-3|denial/before-follows:说
-3|denial/before-follows:说,
-3|denial/before-follows:防
-3|denial/before-follows:防衛
3|denial/before-follows:防衛相は
6|denial/before-follows:首
7|denial/before-follows:首相
18|denial/before-leads:
-10|denial/before-leads:、
6|denial/before-leads:「
-4|denial/before-leads:し、
5|denial/before-leads:の
-11|denial/before-leads:は、
-5|denial/before-leads:与
-3|denial/before-leads:强调
3|denial/before-leads:总理
3|denial/before-leads:理
3|denial/before-leads:相
4|denial/before-leads:称,
-3|denial/before-leads:调
-5|denial/before-leads:问
3|denial/before-leads:首相
-5|denial/before-opens:False named
17|denial/before-opens:True named
5|denial/before-rank:0 0 agent
-3|denial/before-rank:0 1 agent
12|denial/before-rank:1 0 named
15|denial/before:,
-5|denial/before:DEFENCE
7|denial/before:DEFENCEの
-3|denial/before:GDP
3|denial/before:agent
11|denial/before:named
3|denial/before:。
-3|denial/before:「
6|denial/before:の
6|denial/before:は
4|denial/before:は、
4|denial/before:は「
-5|denial/before:到
3|denial/before:幹部は「
-3|denial/before:的
4|denial/before:直言,
-4|denial/before:相は
4|denial/before:言,
3|denial/before:说,
3|denial/before:部は「
-8|denial/clause-ending:
3|denial/clause-ending:いう
3|denial/clause-ending:という
3|denial/clause-ending:べました
4|denial/clause-ending:ました
3|denial/clause-ending:占比
3|denial/clause-ending:明した
3|denial/clause-ending:説明した
-17|denial/demander:other
3|denial/ending:3%
-4|denial/ending:5%
4|denial/ending:P的3%
3|denial/ending:いう
-3|denial/ending:った
3|denial/ending:という
3|denial/ending:べました
4|denial/ending:ました
-3|denial/ending:否定した
-3|denial/ending:定した
3|denial/ending:明した
4|denial/ending:的3%
3|denial/ending:説明した
4|denial/foreign=False:ask
3|denial/foreign=False:deny
5|denial/foreign=False:deny think
3|denial/foreign=False:not should
-3|denial/foreign=False:plan deny
3|denial/foreign=False:reach
-3|denial/foreign=True:
55|denial/main:spender
-5|denial/named:1
19|denial/named:2
7|denial/named:3
3|denial/near-after:DEFENCE占
-3|denial/near-after:_LAND
4|denial/near-after:「不是
-6|denial/near-after:」_
5|denial/near-after:」。
3|denial/near-after:」と反
-3|denial/near-after:い」
-3|denial/near-after:いて
5|denial/near-after:いと
5|denial/near-after:いとい
3|denial/near-after:いと説
-5|denial/near-after:いな
-5|denial/near-after:いない
3|denial/near-after:い姿
3|denial/near-after:い姿勢
3|denial/near-after:えは
-3|denial/near-after:かっ
-3|denial/near-after:かった
3|denial/near-after:きの
3|denial/near-after:きの議
3|denial/near-after:げる考
-4|denial/near-after:こと
-5|denial/near-after:ことは
5|denial/near-after:した。
-3|denial/near-after:する
3|denial/near-after:た。
-4|denial/near-after:たこ
-4|denial/near-after:たこと
-3|denial/near-after:たと
-3|denial/near-after:たの
14|denial/near-after:だ。
4|denial/near-after:だと
-8|denial/near-after:った
-6|denial/near-after:てい
-5|denial/near-after:ていな
-3|denial/near-after:ではな
3|denial/near-after:として
-5|denial/near-after:とは
-3|denial/near-after:とはな
3|denial/near-after:と反
3|denial/near-after:と反発
3|denial/near-after:と説
3|denial/near-after:と説明
-3|denial/near-after:ない」
5|denial/near-after:ないと
3|denial/near-after:ない姿
-3|denial/near-after:なか
-3|denial/near-after:なかっ
8|denial/near-after:には
3|denial/near-after:のは
6|denial/near-after:のめ
6|denial/near-after:のめな
3|denial/near-after:の議論
3|denial/near-after:の財
3|denial/near-after:の財政
6|denial/near-after:はの
6|denial/near-after:はのめ
3|denial/near-after:は不可
5|denial/near-after:は非
5|denial/near-after:は非現
3|denial/near-after:まし
5|denial/near-after:めな
6|denial/near-after:めない
3|denial/near-after:りきの
3|denial/near-after:る考
3|denial/near-after:る考え
-3|denial/near-after:れた
4|denial/near-after:不是
-3|denial/near-after:前提
3|denial/near-after:勢を
3|denial/near-after:協議
3|denial/near-after:協議で
3|denial/near-after:占比
3|denial/near-after:反発
3|denial/near-after:反発し
3|denial/near-after:可能だ
-3|denial/near-after:合理」
3|denial/near-after:姿勢
3|denial/near-after:姿勢を
4|denial/near-after:実的
4|denial/near-after:对LAND
4|denial/near-after:政で
4|denial/near-after:政では
3|denial/near-after:明し
3|denial/near-after:明した
-4|denial/near-after:束し
-3|denial/near-after:束した
-3|denial/near-after:標は
4|denial/near-after:次官
-3|denial/near-after:求め
-3|denial/near-after:没有
4|denial/near-after:現実
4|denial/near-after:現実的
-3|denial/near-after:理」
3|denial/near-after:発し
3|denial/near-after:的DEFENCE
4|denial/near-after:的数
4|denial/near-after:的数字
-4|denial/near-after:目標
-3|denial/near-after:目標は
-5|denial/near-after:約束
-4|denial/near-after:約束し
3|denial/near-after:考えは
3|denial/near-after:能だ
-6|denial/near-after:要求
3|denial/near-after:説明し
3|denial/near-after:論は
3|denial/near-after:論はし
3|denial/near-after:議で
3|denial/near-after:議論は
3|denial/near-after:讨论
4|denial/near-after:財政で
5|denial/near-after:非現
5|denial/near-after:非現実
3|denial/near-before:#,
4|denial/near-before:,#
6|denial/near-before:,LAND
-3|denial/near-before::DEFENCE
5|denial/near-before:DATE的
3|denial/near-before:DEFENCE「
5|denial/near-before:DEFENCEの
-3|denial/near-before:DEFENCEを
3|denial/near-before:GDPの#
4|denial/near-before:LAND不
3|denial/near-before:LAND立
3|denial/near-before:LAND立委
3|denial/near-before:LAND说
3|denial/near-before:LAND说,
-3|denial/near-before:USAか
-3|denial/near-before:USAから
-3|denial/near-before:、DEFENCE
-3|denial/near-before:「DEFENCE
3|denial/near-before:「GDP
3|denial/near-before:「GDPの
-4|denial/near-before:から
4|denial/near-before:する
3|denial/near-before:の#
4|denial/near-before:み上
4|denial/near-before:み上げ
3|denial/near-before:る。
3|denial/near-before:を組
3|denial/near-before:を組む
4|denial/near-before:上げ
4|denial/near-before:不是
3|denial/near-before:为,
5|denial/near-before:代表
5|denial/near-before:代表は
9|denial/near-before:党の
3|denial/near-before:公明
3|denial/near-before:公明党
7|denial/near-before:共同
-3|denial/near-before:并没
-3|denial/near-before:并没有
5|denial/near-before:幹部
5|denial/near-before:幹部は
4|denial/near-before:强调
5|denial/near-before:强调LAND
-4|denial/near-before:提出
4|denial/near-before:数字
3|denial/near-before:明党
3|denial/near-before:明党の
-3|denial/near-before:是否
-8|denial/near-before:没有
4|denial/near-before:的比
4|denial/near-before:直言
4|denial/near-before:直言,
-9|denial/near-before:相は
-3|denial/near-before:示,
4|denial/near-before:積み
4|denial/near-before:積み上
3|denial/near-before:立を
3|denial/near-before:立を組
3|denial/near-before:立委
3|denial/near-before:組む
-3|denial/near-before:者は
6|denial/near-before:自民
-4|denial/near-before:衛相
-3|denial/near-before:衛相は
5|denial/near-before:表は
3|denial/near-before:表は、
-4|denial/near-before:表示
-3|denial/near-before:表示,
-5|denial/near-before:要求
4|denial/near-before:言,
-3|denial/near-before:記者
3|denial/near-before:认为
3|denial/near-before:认为,
-3|denial/near-before:记者
3|denial/near-before:说,
5|denial/near-before:调LAND
3|denial/near-before:财政
-3|denial/near-before:达到
3|denial/near-before:連立
3|denial/near-before:連立を
5|denial/near-before:部は
3|denial/near-before:部は、
3|denial/near-before:部は「
-3|denial/near-before:防衛
-4|denial/near-before:防衛相
-8|denial/near-before:首相
-5|denial/near-before:首相は
-10|denial/nobody-named:True
-4|denial/opens:ス
-3|denial/opens:スペ
-3|denial/opens:スペイ
7|denial/opens:ベ
7|denial/opens:ベル
7|denial/opens:ベルギ
10|denial/opens:共
4|denial/opens:共同
-3|denial/opens:台
9|denial/opens:国
9|denial/opens:国民
9|denial/opens:国民党
9|denial/opens:自
9|denial/opens:自民
3|denial/opens:連
3|denial/opens:連立
3|denial/opens:連立を
4|denial/opens:韩
4|denial/opens:韩国
-4|denial/opens:首
-4|denial/opens:首相
-3|denial/other after-follows:か
-5|denial/other after:named False
-3|denial/other after:named True
-14|denial/other before-commas:0 0
-3|denial/other before-commas:0 1
12|denial/other before-commas:1 0
5|denial/other before-far:1 0
5|denial/other before-far:18 0
-3|denial/other before-far:18 1
-6|denial/other before-far:4 0
-6|denial/other before-far:9 0
-5|denial/other before-follows-rank:か 0 0
-5|denial/other before-follows:か
-5|denial/other before-follows:から
-3|denial/other before-follows:が
7|denial/other before-follows:は
-4|denial/other before-follows:要
-4|denial/other before-follows:要求
5|denial/other before-leads:
-3|denial/other before-leads:示,
4|denial/other before-leads:称,
4|denial/other before-opens:False agent
-15|denial/other before-opens:False named
5|denial/other before-opens:True named
4|denial/other before-rank:0 0 agent
-10|denial/other before-rank:0 0 named
-3|denial/other before-rank:0 1 named
7|denial/other before-rank:1 0 named
4|denial/other before:agent
-10|denial/other before:named
-16|denial/other named:1
-3|denial/other right-before:から
-18|denial/other unnamed
-11|denial/other unnamed-beside-others
-3|denial/right-before:から
-4|denial/right-before:提出
5|denial/role-class-of:JPN land
-3|denial/role-class-of:NATO KOR
-7|denial/role-class-of:NATO member
-22|denial/role-class-of:USA JPN
-4|denial/role-class-of:USA KOR
-3|denial/role-class-of:USA land
-7|denial/role-class-of:USA member
5|denial/role-class:JPN
-10|denial/role-class:NATO
-36|denial/role-class:USA
-8|denial/role:nobody
-44|denial/role:other
52|denial/role:spender
9|denial/ruled
7|denial/ruled:who_denies
7|denial/ruled:who_denies other
-5|denial/said-after-too:ask not
3|denial/said-after-too:deny not
5|denial/said-after-too:deny think
-3|denial/said-after-too:not deny
-4|denial/said-after-too:plan deny
-7|denial/said-after:
-4|denial/said-after:ask
-4|denial/said-after:ask not
13|denial/said-after:deny
3|denial/said-after:deny not
5|denial/said-after:deny think
-6|denial/said-after:plan
-3|denial/said-after:plan deny
3|denial/said-after:plan not should
-3|denial/said-after:raise
-4|denial/said-after:think
6|denial/said-before-too:party not
-5|denial/said-before:deny
12|denial/said-before:party
6|denial/said-before:party not
-4|denial/said-before:raise
-6|denial/said-before:reach
-6|denial/said-last:
-4|denial/said-last:ask not
-6|denial/said-last:deny
5|denial/said-last:deny think
-7|denial/said-last:not
-3|denial/said-last:not deny
-4|denial/said-last:plan
-4|denial/said-last:plan deny
-3|denial/said-last:plan not
3|denial/said-last:plan not should
3|denial/said-last:reach
6|denial/said-last:think
-3|denial/spender after-far:1 False
3|denial/spender after-far:1 True
4|denial/spender after-far:9 False
5|denial/spender after-far:9 True
3|denial/spender after-leads:%,
-4|denial/spender after-leads:%对
4|denial/spender after:named False
9|denial/spender after:named True
-7|denial/spender after:patient False
8|denial/spender before-commas:0 0
6|denial/spender before-commas:1 0
3|denial/spender before-commas:1 1
7|denial/spender before-commas:2 0
3|denial/spender before-commas:2 1
5|denial/spender before-far:18 0
9|denial/spender before-far:36 0
3|denial/spender before-far:far 0
5|denial/spender before-follows-rank:に 0 0
-3|denial/spender before-follows-rank:は 0 1
-3|denial/spender before-follows-rank:不 0 0
-5|denial/spender before-follows-rank:立 0 0
-3|denial/spender before-follows-rank:说 0 0
-4|denial/spender before-follows-rank:防 0 0
5|denial/spender before-follows:に
-3|denial/spender before-follows:不
3|denial/spender before-follows:拒
3|denial/spender before-follows:拒绝
-5|denial/spender before-follows:立
-3|denial/spender before-follows:立委
-3|denial/spender before-follows:说
-3|denial/spender before-follows:说,
-3|denial/spender before-follows:防
-3|denial/spender before-follows:防衛
3|denial/spender before-follows:防衛相は
7|denial/spender before-follows:首
7|denial/spender before-follows:首相
13|denial/spender before-leads:
-9|denial/spender before-leads:、
4|denial/spender before-leads:「
6|denial/spender before-leads:の
-10|denial/spender before-leads:は、
-3|denial/spender before-leads:强调
3|denial/spender before-leads:总理
3|denial/spender before-leads:理
4|denial/spender before-leads:相
-3|denial/spender before-leads:调
3|denial/spender before-leads:长
3|denial/spender before-leads:首相
-3|denial/spender before-opens:False agent
10|denial/spender before-opens:False named
4|denial/spender before-opens:False patient
12|denial/spender before-opens:True named
10|denial/spender before-rank:0 0 named
4|denial/spender before-rank:0 0 patient
-3|denial/spender before-rank:0 1 agent
5|denial/spender before-rank:0 1 named
5|denial/spender before-rank:1 0 named
22|denial/spender before:named
4|denial/spender before:patient
10|denial/spender named:1
17|denial/spender named:2
7|denial/spender named:3
-4|denial/spender right-before:提出
11|denial/spender unnamed
6|denial/spender unnamed-beside-others
-6|denial/unnamed
-5|denial/unnamed-beside-others
-6|proposal/after-far:18 True
3|proposal/after-far:36 True
-3|proposal/after-far:4 False
3|proposal/after-far:4 True
5|proposal/after-far:9 False
3|proposal/after-follows:は
5|proposal/after-follows:氏
-7|proposal/after-leads:が、
4|proposal/after-leads:ける
4|proposal/after-leads:方、
8|proposal/after:
3|proposal/after:\"
3|proposal/after:\"。
3|proposal/after:\"派
12|proposal/after:,
5|proposal/after:,将
-3|proposal/after:?
3|proposal/after:agent False
-3|proposal/after:agent True
-4|proposal/after:named False
-3|proposal/after:named True
4|proposal/after:、
-14|proposal/after:」
-3|proposal/after:」の
3|proposal/after:が
4|proposal/after:で
4|proposal/after:とい
4|proposal/after:という
-5|proposal/after:とす
-5|proposal/after:とする
-3|proposal/after:とする案
4|proposal/after:な
4|proposal/after:なら
4|proposal/after:に」
4|proposal/after:に」_
-4|proposal/after:にす
-3|proposal/after:に増
-4|proposal/after:に増や
-4|proposal/after:に増やす
-6|proposal/after:に増やす案
6|proposal/after:の
-3|proposal/after:は避
-3|proposal/after:は避け
6|proposal/after:へ
3|proposal/after:への
-4|proposal/after:ま
-4|proposal/after:まで
4|proposal/after:も
9|proposal/after:を
-4|proposal/after:をDATEに
4|proposal/after:をDATEま
4|proposal/after:をDATEまで
4|proposal/after:をDATEまでに
3|proposal/after:を主
3|proposal/after:を主張
3|proposal/after:を主張す
3|proposal/after:を主張する
4|proposal/after:を唱
4|proposal/after:を唱え
3|proposal/after:を唱える
-3|proposal/after:を検
-3|proposal/after:を検討
-3|proposal/after:を検討し
-3|proposal/after:を検討して
3|proposal/after:を目指す
3|proposal/after:を超
3|proposal/after:を超え
3|proposal/after:为
4|proposal/after:以
4|proposal/after:以上」
4|proposal/after:以上とす
4|proposal/after:以上とする
-6|proposal/after:以上も
-6|proposal/after:以上も念
-6|proposal/after:以上も念頭
-3|proposal/after:以上を
-7|proposal/after:左
-7|proposal/after:左右
-7|proposal/after:左右。
-10|proposal/after:案
-6|proposal/after:的
4|proposal/after:的主
4|proposal/after:的主张
-6|proposal/after:的新
-6|proposal/after:的新目
-6|proposal/after:的新目标
6|proposal/after:程
6|proposal/after:程度
3|proposal/after:程度を
-3|proposal/after:超も
3|proposal/after:迈
3|proposal/after:迈进
16|proposal/any-after:ask
12|proposal/any-after:ask foreign=False
4|proposal/any-after:ask foreign=True
6|proposal/any-after:not
4|proposal/any-after:not foreign=False
6|proposal/any-after:party
4|proposal/any-after:party foreign=False
12|proposal/any-after:plan
11|proposal/any-after:plan foreign=False
-4|proposal/any-after:reach foreign=False
3|proposal/any-after:reach foreign=True
14|proposal/any-after:should
14|proposal/any-after:should foreign=False
-3|proposal/any-after:think
-4|proposal/any-after:think foreign=True
8|proposal/any-before:ask
7|proposal/any-before:ask foreign=False
6|proposal/any-before:not
6|proposal/any-before:not foreign=False
33|proposal/any-before:party
30|proposal/any-before:party foreign=False
3|proposal/any-before:party foreign=True
5|proposal/any-before:plan
4|proposal/any-before:plan foreign=False
3|proposal/any-before:raise
-4|proposal/any-before:reach
-4|proposal/any-before:reach foreign=True
12|proposal/any-before:should
7|proposal/any-before:should foreign=False
5|proposal/any-before:should foreign=True
-3|proposal/any-before:standard
-3|proposal/any-before:standard foreign=False
-10|proposal/any-before:think foreign=False
8|proposal/any-before:think foreign=True
3|proposal/before-commas:0 0
3|proposal/before-commas:0 1
7|proposal/before-commas:1 0
-4|proposal/before-commas:1 1
-8|proposal/before-commas:2 0
4|proposal/before-commas:2 1
-3|proposal/before-commas:2 2
5|proposal/before-far:1 0
-5|proposal/before-far:36 0
4|proposal/before-far:4 0
3|proposal/before-follows-rank:、 0 0
-5|proposal/before-follows-rank:の 0 0
-4|proposal/before-follows-rank:の 0 1
3|proposal/before-follows-rank:は 0 0
4|proposal/before-follows-rank:は 0 1
-5|proposal/before-follows-rank:上 0 0
-7|proposal/before-follows-rank:内 0 0
3|proposal/before-follows-rank:军 0 0
4|proposal/before-follows-rank:则 0 0
-3|proposal/before-follows-rank:参 0 0
4|proposal/before-follows-rank:和 0 0
-6|proposal/before-follows-rank:国 0 0
-3|proposal/before-follows-rank:安 0 0
6|proposal/before-follows-rank:官 0 0
7|proposal/before-follows-rank:幹 0 0
-3|proposal/before-follows-rank:应 0 0
3|proposal/before-follows-rank:把 0 0
8|proposal/before-follows-rank:拟 0 0
-6|proposal/before-follows-rank:提 0 0
6|proposal/before-follows-rank:新 0 0
-6|proposal/before-follows-rank:有 0 0
8|proposal/before-follows-rank:正 0 0
4|proposal/before-follows-rank:的 0 0
-4|proposal/before-follows-rank:若 0 0
6|proposal/before-follows-rank:要 0 0
-5|proposal/before-follows-rank:长 0 0
-3|proposal/before-follows-rank:防 0 0
3|proposal/before-follows:、
3|proposal/before-follows:が
5|proposal/before-follows:が3
-8|proposal/before-follows:の
-7|proposal/before-follows:の国
-5|proposal/before-follows:の国防費
3|proposal/before-follows:の軍
-3|proposal/before-follows:の防
5|proposal/before-follows:は
4|proposal/before-follows:は2
-5|proposal/before-follows:上
-5|proposal/before-follows:上院
3|proposal/before-follows:主张
-6|proposal/before-follows:内
-3|proposal/before-follows:内に
5|proposal/before-follows:内部
4|proposal/before-follows:内部评估
3|proposal/before-follows:军
3|proposal/before-follows:军费
4|proposal/before-follows:则
-3|proposal/before-follows:参
4|proposal/before-follows:和
4|proposal/before-follows:和执
4|proposal/before-follows:和执政党
-5|proposal/before-follows:国
-3|proposal/before-follows:国防
3|proposal/before-follows:大胜
3|proposal/before-follows:大胜_防
-4|proposal/before-follows:安
-3|proposal/before-follows:安全
-3|proposal/before-follows:安全保障
8|proposal/before-follows:官
8|proposal/before-follows:官员
7|proposal/before-follows:幹
7|proposal/before-follows:幹部
3|proposal/before-follows:幹部は「
-3|proposal/before-follows:应
-4|proposal/before-follows:总
3|proposal/before-follows:把
8|proposal/before-follows:拟
5|proposal/before-follows:拟将
5|proposal/before-follows:拟将防卫
-6|proposal/before-follows:提
-5|proposal/before-follows:提交
-3|proposal/before-follows:提交报告
6|proposal/before-follows:新
-6|proposal/before-follows:有
-3|proposal/before-follows:有意
10|proposal/before-follows:正
4|proposal/before-follows:正在
4|proposal/before-follows:正在研究
3|proposal/before-follows:正考
7|proposal/before-follows:的
-4|proposal/before-follows:若
-4|proposal/before-follows:若能
6|proposal/before-follows:要
6|proposal/before-follows:要求
-5|proposal/before-follows:长
-3|proposal/before-follows:防
-3|proposal/before-follows:防卫
11|proposal/before-leads:,
4|proposal/before-leads:《
3|proposal/before-leads:と、
3|proposal/before-leads:の
4|proposal/before-leads:为
5|proposal/before-leads:媒:
3|proposal/before-leads:导,
6|proposal/before-leads:总统
9|proposal/before-leads:把
-3|proposal/before-leads:的
3|proposal/before-leads:示,
3|proposal/before-leads:称,
6|proposal/before-leads:统
4|proposal/before-leads:认为
3|proposal/before-opens:False named
5|proposal/before-opens:True agent
-5|proposal/before-opens:True named
3|proposal/before-rank:0 0 agent
5|proposal/before-rank:0 0 named
5|proposal/before-rank:0 1 agent
-3|proposal/before-rank:1 0 named
3|proposal/before:\"
4|proposal/before:0年以内に
3|proposal/before:DATE前提高到
3|proposal/before:DEFENCE
-3|proposal/before:DEFENCE、
3|proposal/before:DEFENCEが
-5|proposal/before:DEFENCEのGDP比
-3|proposal/before:DEFENCE占GDP
-8|proposal/before:_
5|proposal/before:_DEFENCE
5|proposal/before:agent
9|proposal/before:、
4|proposal/before:、DATEまでに
5|proposal/before:、DEFENCE
-3|proposal/before:、DEFENCEを
4|proposal/before:、DEFENCEをGDP比
3|proposal/before:、LANDは
-4|proposal/before:「GDP比
-3|proposal/before:がDEFENCEをGDP比
-3|proposal/before:して
-4|proposal/before:ず
4|proposal/before:たGDP比
3|proposal/before:で、LANDは
3|proposal/before:でも
-3|proposal/before:として
-4|proposal/before:にGDP比
4|proposal/before:に「
-6|proposal/before:には
3|proposal/before:の
-5|proposal/before:のGDP比
12|proposal/before:は
-3|proposal/before:はDATEに
-3|proposal/before:は、DEFENCEを
3|proposal/before:は「
3|proposal/before:めて
9|proposal/before:も
-3|proposal/before:るDEFENCEのGDP比
-3|proposal/before:中に
-4|proposal/before:为
-8|proposal/before:于
4|proposal/before:以内に
-3|proposal/before:以内にGDP比
-3|proposal/before:会で
3|proposal/before:会は
-4|proposal/before:公約、DEFENCE「
4|proposal/before:内に
-3|proposal/before:内にGDP比
4|proposal/before:出
10|proposal/before:到
3|proposal/before:前提高到
-3|proposal/before:占GDP
3|proposal/before:員会は
3|proposal/before:回
4|proposal/before:在
3|proposal/before:在GDP的
3|proposal/before:委員会は
5|proposal/before:少达到
4|proposal/before:年以内に
-3|proposal/before:拉高到GDP的
-4|proposal/before:是
-3|proposal/before:期中に
-3|proposal/before:期議会で
-3|proposal/before:次期議会で
-4|proposal/before:步提高到
4|proposal/before:的
-4|proposal/before:約、DEFENCE「
-3|proposal/before:约
-5|proposal/before:至GDP的
5|proposal/before:至少达到
-3|proposal/before:議会で
-5|proposal/before:超过
-4|proposal/before:达
6|proposal/before:达到
-7|proposal/before:过
-4|proposal/before:逐步提高到
22|proposal/clause-ending:
3|proposal/clause-ending:\"
3|proposal/clause-ending:\"派对立
3|proposal/clause-ending:%だった
-3|proposal/clause-ending:?
4|proposal/clause-ending:ある
-5|proposal/clause-ending:い」
-3|proposal/clause-ending:いう
5|proposal/clause-ending:いた
3|proposal/clause-ending:いだ
3|proposal/clause-ending:いるが、
-4|proposal/clause-ending:がある
3|proposal/clause-ending:がつく
5|proposal/clause-ending:きである
5|proposal/clause-ending:した
-4|proposal/clause-ending:している
-3|proposal/clause-ending:しました
5|proposal/clause-ending:する
3|proposal/clause-ending:だった
3|proposal/clause-ending:つく
4|proposal/clause-ending:ていた
7|proposal/clause-ending:である
-3|proposal/clause-ending:という
-4|proposal/clause-ending:となる
-3|proposal/clause-ending:とみる
3|proposal/clause-ending:ない
-7|proposal/clause-ending:なる
-4|proposal/clause-ending:に入った
3|proposal/clause-ending:のか
-9|proposal/clause-ending:ました
-3|proposal/clause-ending:みる
3|proposal/clause-ending:るが、
-4|proposal/clause-ending:るという
-3|proposal/clause-ending:る一方、
3|proposal/clause-ending:れた
-3|proposal/clause-ending:れる
-3|proposal/clause-ending:われる
-3|proposal/clause-ending:一方、
-3|proposal/clause-ending:两案
3|proposal/clause-ending:主張した
-4|proposal/clause-ending:以上
-4|proposal/clause-ending:以内
3|proposal/clause-ending:併記した
-4|proposal/clause-ending:入った
-3|proposal/clause-ending:合われる
3|proposal/clause-ending:对立
-5|proposal/clause-ending:左右
3|proposal/clause-ending:張した
4|proposal/clause-ending:提言した
3|proposal/clause-ending:提言案
-3|proposal/clause-ending:方、
3|proposal/clause-ending:明がつく
-4|proposal/clause-ending:案がある
4|proposal/clause-ending:検討を
3|proposal/clause-ending:次いだ
3|proposal/clause-ending:派对立
-3|proposal/clause-ending:目标
3|proposal/clause-ending:相次いだ
-3|proposal/clause-ending:示した
4|proposal/clause-ending:言した
3|proposal/clause-ending:言案
4|proposal/clause-ending:討を
4|proposal/clause-ending:記した
-5|proposal/demander:other
18|proposal/demander:spender
3|proposal/ending:\"派对立
3|proposal/ending:%\"
-3|proposal/ending:%?
3|proposal/ending:%だった
-6|proposal/ending:%左右
-6|proposal/ending:.5%
7|proposal/ending:0%
3|proposal/ending:1%左右
-5|proposal/ending:1.5%
4|proposal/ending:10%
3|proposal/ending:2%
-4|proposal/ending:2.5%
9|proposal/ending:3%
-3|proposal/ending:3%以上
-9|proposal/ending:3%左右
-5|proposal/ending:4%
-5|proposal/ending:5%
3|proposal/ending:5%\"
-6|proposal/ending:5%?
-3|proposal/ending:7.7%
-5|proposal/ending:い」
-3|proposal/ending:いう
6|proposal/ending:いた
3|proposal/ending:いだ
3|proposal/ending:いない
-4|proposal/ending:がある
5|proposal/ending:きである
-4|proposal/ending:される
4|proposal/ending:した
-4|proposal/ending:している
-3|proposal/ending:しました
3|proposal/ending:す」
5|proposal/ending:する
3|proposal/ending:だった
4|proposal/ending:ていた
3|proposal/ending:ていない
7|proposal/ending:である
3|proposal/ending:です」
-3|proposal/ending:という
-5|proposal/ending:となる
-3|proposal/ending:とみる
3|proposal/ending:どです」
5|proposal/ending:ない
-8|proposal/ending:なる
-4|proposal/ending:に入った
-3|proposal/ending:に慎重だ
3|proposal/ending:のか
-9|proposal/ending:ました
-3|proposal/ending:みる
-4|proposal/ending:るという
3|proposal/ending:れた
-6|proposal/ending:れる
-3|proposal/ending:われる
-5|proposal/ending:一点五
3|proposal/ending:主張した
-5|proposal/ending:之一点五
3|proposal/ending:之五
-4|proposal/ending:以上
-4|proposal/ending:以内
3|proposal/ending:併記した
-4|proposal/ending:入った
3|proposal/ending:分之五
7|proposal/ending:到3%
-3|proposal/ending:合われる
3|proposal/ending:对立
-6|proposal/ending:左右
3|proposal/ending:張した
4|proposal/ending:提言した
3|proposal/ending:提言案
-4|proposal/ending:案がある
4|proposal/ending:検討を
3|proposal/ending:次いだ
3|proposal/ending:派对立
3|proposal/ending:百分之五
3|proposal/ending:的2%
3|proposal/ending:的方案
-4|proposal/ending:目标
3|proposal/ending:相次いだ
-4|proposal/ending:示した
4|proposal/ending:言した
3|proposal/ending:言案
4|proposal/ending:討を
4|proposal/ending:記した
6|proposal/ending:达到3%
12|proposal/foreign=False:
3|proposal/foreign=False:ask think
3|proposal/foreign=False:plan ask
3|proposal/foreign=False:plan not
-3|proposal/foreign=False:plan plan
3|proposal/foreign=False:plan reach
3|proposal/foreign=False:plan think
-6|proposal/foreign=False:reach think
9|proposal/foreign=False:should
-3|proposal/foreign=False:should raise
3|proposal/foreign=False:think ask
7|proposal/foreign=True:
3|proposal/foreign=True:ask reach
-3|proposal/foreign=True:think
17|proposal/main:other
-18|proposal/named:1
10|proposal/named:3
-4|proposal/near-after:\",
3|proposal/near-after:\"派
3|proposal/near-after:\"派对
3|proposal/near-after:#は
-4|proposal/near-after:#を
3|proposal/near-after:,但
-3|proposal/near-after:,后
-3|proposal/near-after:,后者
4|proposal/near-after:,将
-3|proposal/near-after:,最
-4|proposal/near-after:0兆
-4|proposal/near-after:0兆円
-3|proposal/near-after:DATEに
3|proposal/near-after:DATEま
3|proposal/near-after:DATEまで
-3|proposal/near-after:LANDが
3|proposal/near-after:LANDは
-3|proposal/near-after:NATO氏
-3|proposal/near-after:NATO氏の
3|proposal/near-after:USAの
6|proposal/near-after:_自
6|proposal/near-after:_自民
-3|proposal/near-after:、DATE
3|proposal/near-after:、LANDは
3|proposal/near-after:、USAの
-4|proposal/near-after:、年
3|proposal/near-after:。政
3|proposal/near-after:。政府
-3|proposal/near-after:「早
-4|proposal/near-after:「野
-4|proposal/near-after:「野心
6|proposal/near-after:」_
11|proposal/near-after:」と
-4|proposal/near-after:」を
4|proposal/near-after:ある。
-5|proposal/near-after:ある一
5|proposal/near-after:い。
-5|proposal/near-after:い」
-4|proposal/near-after:いう。
4|proposal/near-after:いた
5|proposal/near-after:いた。
-4|proposal/near-after:いて
-3|proposal/near-after:いて、
-3|proposal/near-after:います
-4|proposal/near-after:いる
3|proposal/near-after:いる。
3|proposal/near-after:いるが
-5|proposal/near-after:いると
-4|proposal/near-after:い考
-4|proposal/near-after:い考え
-3|proposal/near-after:う。
-4|proposal/near-after:う主
-4|proposal/near-after:う主張
6|proposal/near-after:う提
4|proposal/near-after:う提言
3|proposal/near-after:う首
3|proposal/near-after:う首相
-4|proposal/near-after:えか
-4|proposal/near-after:えかね
3|proposal/near-after:えて
6|proposal/near-after:える
3|proposal/near-after:えを
-4|proposal/near-after:かね
-4|proposal/near-after:かねな
3|proposal/near-after:から
-5|proposal/near-after:があ
-6|proposal/near-after:がある
3|proposal/near-after:がつ
3|proposal/near-after:がつく
3|proposal/near-after:が上
3|proposal/near-after:が出
-3|proposal/near-after:が浮
-3|proposal/near-after:が浮上
9|proposal/near-after:きだ
3|proposal/near-after:きだ」
4|proposal/near-after:きだと
4|proposal/near-after:きで
3|proposal/near-after:きであ
3|proposal/near-after:き上
3|proposal/near-after:き上げ
8|proposal/near-after:き込
5|proposal/near-after:き込む
3|proposal/near-after:く。
3|proposal/near-after:く。政
-6|proposal/near-after:ける
-3|proposal/near-after:けるNATO
4|proposal/near-after:げる
4|proposal/near-after:げるよ
-3|proposal/near-after:げる案
3|proposal/near-after:げを
3|proposal/near-after:こと
3|proposal/near-after:ことに
-3|proposal/near-after:ころ
3|proposal/near-after:され
-3|proposal/near-after:し、そ
4|proposal/near-after:しい
-6|proposal/near-after:したい
-10|proposal/near-after:して
-5|proposal/near-after:してい
-3|proposal/near-after:しど
-3|proposal/near-after:しどこ
-4|proposal/near-after:し合
-7|proposal/near-after:す。
6|proposal/near-after:すべ
6|proposal/near-after:すべき
5|proposal/near-after:すよ
4|proposal/near-after:すよう
-5|proposal/near-after:する
4|proposal/near-after:するこ
-4|proposal/near-after:するよ
4|proposal/near-after:する声
-12|proposal/near-after:する案
-7|proposal/near-after:す案
-3|proposal/near-after:す案が
-4|proposal/near-after:せよ
-3|proposal/near-after:その後
13|proposal/near-after:た。
-4|proposal/near-after:たい
-3|proposal/near-after:たいと
-4|proposal/near-after:たい考
9|proposal/near-after:だ。
3|proposal/near-after:だ」
3|proposal/near-after:だっ
3|proposal/near-after:だった
7|proposal/near-after:だと
-4|proposal/near-after:つい
-4|proposal/near-after:ついて
3|proposal/near-after:つく
3|proposal/near-after:つく。
-3|proposal/near-after:て、
-3|proposal/near-after:てい
4|proposal/near-after:ていた
-5|proposal/near-after:ている
5|proposal/near-after:であ
4|proposal/near-after:である
-3|proposal/near-after:では
-6|proposal/near-after:で政
-6|proposal/near-after:で政府
-4|proposal/near-after:で消
-4|proposal/near-after:で消え
-4|proposal/near-after:とし
-4|proposal/near-after:として
-3|proposal/near-after:としど
-4|proposal/near-after:とす
-4|proposal/near-after:とする
-3|proposal/near-after:とどめ
-3|proposal/near-after:となる
3|proposal/near-after:とに
7|proposal/near-after:との
-4|proposal/near-after:との意
4|proposal/near-after:との見
-3|proposal/near-after:とみ
-3|proposal/near-after:とみる
4|proposal/near-after:と主
4|proposal/near-after:と主張
-3|proposal/near-after:と明
3|proposal/near-after:と語
-3|proposal/near-after:どこ
-3|proposal/near-after:どころ
-3|proposal/near-after:どめ
-4|proposal/near-after:ない」
5|proposal/near-after:なら
3|proposal/near-after:なら説
6|proposal/near-after:に」
5|proposal/near-after:に」_
-3|proposal/near-after:にする
-4|proposal/near-after:につ
-4|proposal/near-after:につい
-3|proposal/near-after:にとど
3|proposal/near-after:にな
-3|proposal/near-after:に入
-3|proposal/near-after:に入っ
4|proposal/near-after:に増額
4|proposal/near-after:に慎
4|proposal/near-after:に慎重
3|proposal/near-after:に掲
3|proposal/near-after:に掲げ
3|proposal/near-after:に求
3|proposal/near-after:に求め
-4|proposal/near-after:ねな
3|proposal/near-after:のか
3|proposal/near-after:のが
-3|proposal/near-after:の上
-3|proposal/near-after:の上積
4|proposal/near-after:の声
3|proposal/near-after:の引
3|proposal/near-after:の引き
-6|proposal/near-after:の後
-4|proposal/near-after:の意
-4|proposal/near-after:の意見
4|proposal/near-after:の検
4|proposal/near-after:の検討
5|proposal/near-after:の見
4|proposal/near-after:の見方
5|proposal/near-after:は#
-3|proposal/near-after:は、
-3|proposal/near-after:は「
-3|proposal/near-after:は「早
8|proposal/near-after:への
3|proposal/near-after:への引
13|proposal/near-after:べき
9|proposal/near-after:べきだ
3|proposal/near-after:べきで
4|proposal/near-after:ましい
-4|proposal/near-after:ました
-3|proposal/near-after:ます
-3|proposal/near-after:ます。
-3|proposal/near-after:みる
-3|proposal/near-after:みる。
3|proposal/near-after:むよ
3|proposal/near-after:むよう
-4|proposal/near-after:めてい
3|proposal/near-after:める
-3|proposal/near-after:めるよ
3|proposal/near-after:もあ
-5|proposal/near-after:も念
-5|proposal/near-after:も念頭
3|proposal/near-after:も検
3|proposal/near-after:も検討
-4|proposal/near-after:も浮
-3|proposal/near-after:も浮上
-5|proposal/near-after:も示
3|proposal/near-after:やすべ
-6|proposal/near-after:やす案
9|proposal/near-after:よう
-4|proposal/near-after:よう主
6|proposal/near-after:よう提
-3|proposal/near-after:らす。
-3|proposal/near-after:られ
3|proposal/near-after:ら説
3|proposal/near-after:ら説明
-3|proposal/near-after:り、
-3|proposal/near-after:り向
-3|proposal/near-after:り向け
4|proposal/near-after:る#
-3|proposal/near-after:るNATO
-3|proposal/near-after:るNATO氏
3|proposal/near-after:る。
-3|proposal/near-after:るか
3|proposal/near-after:るが
3|proposal/near-after:るが、
-4|proposal/near-after:るとい
4|proposal/near-after:るとの
6|proposal/near-after:るべ
6|proposal/near-after:るべき
-3|proposal/near-after:る一
-3|proposal/near-after:る一方
4|proposal/near-after:る声
4|proposal/near-after:る声が
-18|proposal/near-after:る案
-5|proposal/near-after:る案が
-7|proposal/near-after:る案を
-3|proposal/near-after:る検
-3|proposal/near-after:る検討
-3|proposal/near-after:れな
-4|proposal/near-after:れない
3|proposal/near-after:れば
3|proposal/near-after:をDATE
-4|proposal/near-after:をDATEに
4|proposal/near-after:をDATEま
3|proposal/near-after:を」
5|proposal/near-after:を主
5|proposal/near-after:を主張
3|proposal/near-after:を併
3|proposal/near-after:を併記
-3|proposal/near-after:を充
3|proposal/near-after:を勧
3|proposal/near-after:を勧告
4|proposal/near-after:を唱
4|proposal/near-after:を唱え
3|proposal/near-after:を国
-3|proposal/near-after:を打診
-3|proposal/near-after:を振
-3|proposal/near-after:を振り
-4|proposal/near-after:を明
-6|proposal/near-after:を検
-6|proposal/near-after:を検討
4|proposal/near-after:を目
3|proposal/near-after:を目指
4|proposal/near-after:を示
-4|proposal/near-after:を設
-4|proposal/near-after:を設け
-4|proposal/near-after:を軸
-4|proposal/near-after:を軸に
-3|proposal/near-after:イン
-3|proposal/near-after:インフ
-3|proposal/near-after:フラ
-3|proposal/near-after:ンフ
-3|proposal/near-after:ンフラ
-3|proposal/near-after:一方
-3|proposal/near-after:上_
-5|proposal/near-after:上。
4|proposal/near-after:上」
3|proposal/near-after:上げ
4|proposal/near-after:上とす
-6|proposal/near-after:上も
-6|proposal/near-after:上も念
-3|proposal/near-after:上を
-6|proposal/near-after:上積
-6|proposal/near-after:上積み
3|proposal/near-after:不会
-3|proposal/near-after:两案
-3|proposal/near-after:两案,
4|proposal/near-after:主张
6|proposal/near-after:主張
5|proposal/near-after:主張す
-3|proposal/near-after:以上
-5|proposal/near-after:以上。
4|proposal/near-after:以上」
-6|proposal/near-after:以上も
-3|proposal/near-after:以上を
5|proposal/near-after:併記
-3|proposal/near-after:保0
-3|proposal/near-after:保0文
3|proposal/near-after:保す
3|proposal/near-after:元国
3|proposal/near-after:元国防
-4|proposal/near-after:兆円
-3|proposal/near-after:入っ
-3|proposal/near-after:入った
3|proposal/near-after:公約
3|proposal/near-after:内で
-3|proposal/near-after:加#
4|proposal/near-after:勧告
-3|proposal/near-after:十年
-3|proposal/near-after:十年每
-5|proposal/near-after:協議
-3|proposal/near-after:協議で
-6|proposal/near-after:右。
3|proposal/near-after:合理
3|proposal/near-after:合理的
-3|proposal/near-after:后者
-3|proposal/near-after:后者需
-3|proposal/near-after:向け
-3|proposal/near-after:向ける
6|proposal/near-after:唱え
3|proposal/near-after:唱える
-3|proposal/near-after:国会
5|proposal/near-after:国債
4|proposal/near-after:国防
-4|proposal/near-after:報じ
5|proposal/near-after:増額
-3|proposal/near-after:增加#
7|proposal/near-after:声が
-4|proposal/near-after:守防
-4|proposal/near-after:守防衛
-5|proposal/near-after:安保
-3|proposal/near-after:安保0
3|proposal/near-after:家は
5|proposal/near-after:審議
3|proposal/near-after:对立
-4|proposal/near-after:専守
-4|proposal/near-after:専守防
-6|proposal/near-after:左右
-6|proposal/near-after:左右。
-4|proposal/near-after:年0
-4|proposal/near-after:年0兆
-3|proposal/near-after:年增
-3|proposal/near-after:年增加
-3|proposal/near-after:年每
-3|proposal/near-after:年每年
3|proposal/near-after:広げ
-4|proposal/near-after:府検
-4|proposal/near-after:府検討
4|proposal/near-after:度。
3|proposal/near-after:度を
3|proposal/near-after:引き
3|proposal/near-after:引き上
3|proposal/near-after:張した
-4|proposal/near-after:張して
5|proposal/near-after:張す
4|proposal/near-after:張する
-4|proposal/near-after:心」
-3|proposal/near-after:心」を
13|proposal/near-after:必要
7|proposal/near-after:必要」
-7|proposal/near-after:念頭」
4|proposal/near-after:念頭に
7|proposal/near-after:慎重
4|proposal/near-after:慎重だ
3|proposal/near-after:成す
3|proposal/near-after:成する
-5|proposal/near-after:戦略
3|proposal/near-after:打ち
-3|proposal/near-after:打診
-3|proposal/near-after:打診し
-6|proposal/near-after:括号
-5|proposal/near-after:指し
-5|proposal/near-after:指した
6|proposal/near-after:指す
3|proposal/near-after:指すよ
-3|proposal/near-after:振り
-3|proposal/near-after:振り向
5|proposal/near-after:排除
6|proposal/near-after:掲げ
13|proposal/near-after:提言
3|proposal/near-after:提言し
3|proposal/near-after:提言す
3|proposal/near-after:提言案
-3|proposal/near-after:政党
-6|proposal/near-after:政府
-4|proposal/near-after:政府検
3|proposal/near-after:政治
3|proposal/near-after:政治家
-3|proposal/near-after:文書
-4|proposal/near-after:文書改
-8|proposal/near-after:新目
-6|proposal/near-after:新目标
3|proposal/near-after:方向
-8|proposal/near-after:方案
-4|proposal/near-after:方案,
3|proposal/near-after:方案。
3|proposal/near-after:明が
3|proposal/near-after:明がつ
-3|proposal/near-after:是\"
-3|proposal/near-after:時期
8|proposal/near-after:書き
8|proposal/near-after:書き込
-4|proposal/near-after:書改
-4|proposal/near-after:書改定
3|proposal/near-after:有識
3|proposal/near-after:有識者
-4|proposal/near-after:标。
-7|proposal/near-after:案,
-3|proposal/near-after:案,后
-13|proposal/near-after:案が
-3|proposal/near-after:案が浮
-7|proposal/near-after:案で
-4|proposal/near-after:案も浮
3|proposal/near-after:案を併
-6|proposal/near-after:案浮
-13|proposal/near-after:検討
-4|proposal/near-after:検討_
-7|proposal/near-after:検討し
4|proposal/near-after:検討を
3|proposal/near-after:次官
-3|proposal/near-after:每年
-3|proposal/near-after:每年增
-3|proposal/near-after:氏の
-7|proposal/near-after:民が
4|proposal/near-after:民提
4|proposal/near-after:民提言
6|proposal/near-after:求め
3|proposal/near-after:治家
3|proposal/near-after:治家は
6|proposal/near-after:法案
6|proposal/near-after:法案を
3|proposal/near-after:派对
3|proposal/near-after:派对立
-3|proposal/near-after:浮上
-3|proposal/near-after:浮上_
-4|proposal/near-after:消え
-4|proposal/near-after:源は
-3|proposal/near-after:点と
-4|proposal/near-after:焦点
3|proposal/near-after:理的
3|proposal/near-after:理的」
3|proposal/near-after:的」
4|proposal/near-after:的主
4|proposal/near-after:的主张
-6|proposal/near-after:的新
-6|proposal/near-after:的新目
-5|proposal/near-after:目指し
6|proposal/near-after:目指す
-9|proposal/near-after:目标
-4|proposal/near-after:目标。
4|proposal/near-after:確保
3|proposal/near-after:確保す
-3|proposal/near-after:示す
-4|proposal/near-after:示すべ
6|proposal/near-after:程度
3|proposal/near-after:程度を
-6|proposal/near-after:積み
-3|proposal/near-after:续十
-3|proposal/near-after:续十年
3|proposal/near-after:考えを
3|proposal/near-after:者会
3|proposal/near-after:者会議
-3|proposal/near-after:者需
-3|proposal/near-after:者需要
5|proposal/near-after:自民
4|proposal/near-after:自民提
-3|proposal/near-after:落と
-3|proposal/near-after:落とし
7|proposal/near-after:要」
3|proposal/near-after:要」_
4|proposal/near-after:要求
-3|proposal/near-after:要连
-3|proposal/near-after:要连续
4|proposal/near-after:見方
-3|proposal/near-after:規模
5|proposal/near-after:視野に
3|proposal/near-after:言した
3|proposal/near-after:言す
3|proposal/near-after:言する
3|proposal/near-after:言案
-4|proposal/near-after:討_
-7|proposal/near-after:討し
-7|proposal/near-after:討して
-3|proposal/near-after:討する
4|proposal/near-after:討を
-4|proposal/near-after:記す
-4|proposal/near-after:設け
4|proposal/near-after:訴え
-3|proposal/near-after:診し
-3|proposal/near-after:診した
-3|proposal/near-after:話し
-4|proposal/near-after:話し合
4|proposal/near-after:説明
3|proposal/near-after:説明が
-6|proposal/near-after:調整
4|proposal/near-after:調査
3|proposal/near-after:識者
3|proposal/near-after:識者会
-3|proposal/near-after:議で
4|proposal/near-after:讨论
-6|proposal/near-after:说是
-4|proposal/near-after:財源は
-4|proposal/near-after:超えか
-3|proposal/near-after:超も
-4|proposal/near-after:軸に
6|proposal/near-after:込む
3|proposal/near-after:込むよ
3|proposal/near-after:迈进
-3|proposal/near-after:连续
-3|proposal/near-after:连续十
3|proposal/near-after:達成す
-3|proposal/near-after:避け
4|proposal/near-after:重だ
4|proposal/near-after:重工
3|proposal/near-after:重新
5|proposal/near-after:野に
-4|proposal/near-after:野心
-4|proposal/near-after:野心」
5|proposal/near-after:防卫
-3|proposal/near-after:需要
-3|proposal/near-after:需要连
-7|proposal/near-after:頭」
4|proposal/near-after:頭に
-5|proposal/near-before:\"不
3|proposal/near-before:\"至
3|proposal/near-before:\"至少
-4|proposal/near-before:#,再
5|proposal/near-before:#、
5|proposal/near-before:#で
-3|proposal/near-before:#と
-4|proposal/near-before:#とし
9|proposal/near-before:#を
3|proposal/near-before:#的
4|proposal/near-before:(GDP
4|proposal/near-before:(GDP)
3|proposal/near-before:)比
4|proposal/near-before:)的
4|proposal/near-before:,DEFENCE
8|proposal/near-before:,LAND
3|proposal/near-before:,LAND内
3|proposal/near-before:,LAND有
3|proposal/near-before:,不
7|proposal/near-before:,主
7|proposal/near-before:,主张
-4|proposal/near-before:,再
3|proposal/near-before:,反
6|proposal/near-before:,如
-4|proposal/near-before:,将DEFENCE
3|proposal/near-before:,并
-3|proposal/near-before:,应
3|proposal/near-before:,把
3|proposal/near-before:,把DEFENCE
-4|proposal/near-before:,政
-4|proposal/near-before:,政府
4|proposal/near-before:0年
-3|proposal/near-before::DEFENCE
4|proposal/near-before::LAND
4|proposal/near-before:DATE、
-5|proposal/near-before:DATEに
5|proposal/near-before:DATEの
3|proposal/near-before:DATEま
3|proposal/near-before:DATEまで
-3|proposal/near-before:DATEを
4|proposal/near-before:DATE以
4|proposal/near-before:DATE以前
-7|proposal/near-before:DATE前
-4|proposal/near-before:DATE前后
-5|proposal/near-before:DATE前把
6|proposal/near-before:DATE前提
-8|proposal/near-before:DATE把
-8|proposal/near-before:DATE把DEFENCE
3|proposal/near-before:DEFENCEが
4|proposal/near-before:DEFENCEにつ
-8|proposal/near-before:DEFENCEの
-4|proposal/near-before:DEFENCEの新
6|proposal/near-before:DEFENCEを
5|proposal/near-before:DEFENCEをGDP
-8|proposal/near-before:DEFENCE占
-7|proposal/near-before:DEFENCE占GDP
5|proposal/near-before:DEFENCE应
-3|proposal/near-before:DEFENCE拉高
-12|proposal/near-before:DEFENCE提
-3|proposal/near-before:DEFENCE提到
-3|proposal/near-before:DEFENCE提至
-5|proposal/near-before:DEFENCE提高
3|proposal/near-before:DEFENCE财
3|proposal/near-before:DEFENCE财源
3|proposal/near-before:GDP#
3|proposal/near-before:GDP#的
4|proposal/near-before:GDP(
4|proposal/near-before:GDP(GDP
4|proposal/near-before:GDP)
3|proposal/near-before:GDP)比
4|proposal/near-before:GDP)的
3|proposal/near-before:GDPの
6|proposal/near-before:GDP比
-4|proposal/near-before:GDP的
3|proposal/near-before:GDP的#
5|proposal/near-before:LANDDEFENCE
3|proposal/near-before:LANDLAND
3|proposal/near-before:LAND_
5|proposal/near-before:LANDが
3|proposal/near-before:LANDが提
4|proposal/near-before:LANDでも
11|proposal/near-before:LANDの
5|proposal/near-before:LANDのDEFENCE
-4|proposal/near-before:LANDは
3|proposal/near-before:LANDも
5|proposal/near-before:LAND上
5|proposal/near-before:LAND上院
-3|proposal/near-before:LAND主张
8|proposal/near-before:LAND内
3|proposal/near-before:LAND内に
-4|proposal/near-before:LAND内部
-3|proposal/near-before:LAND则
-4|proposal/near-before:LAND在
-3|proposal/near-before:LAND大胜
3|proposal/near-before:LAND安
-5|proposal/near-before:LAND官
-5|proposal/near-before:LAND官员
-6|proposal/near-before:LAND幹
-6|proposal/near-before:LAND幹部
4|proposal/near-before:LAND应
-3|proposal/near-before:LAND总
-3|proposal/near-before:LAND总统
-7|proposal/near-before:LAND拟
-4|proposal/near-before:LAND拟将
4|proposal/near-before:LAND有
3|proposal/near-before:LAND有意
-3|proposal/near-before:LAND正
3|proposal/near-before:LAND的
5|proposal/near-before:LAND若
5|proposal/near-before:LAND若能
-3|proposal/near-before:LAND长
-3|proposal/near-before:NATONATO
-3|proposal/near-before:NATOが
-6|proposal/near-before:USA的
3|proposal/near-before:_\"
-3|proposal/near-before:_0
-3|proposal/near-before:_0年
8|proposal/near-before:、DATE
5|proposal/near-before:、DATEま
9|proposal/near-before:、DEFENCE
-3|proposal/near-before:、DEFENCEの
4|proposal/near-before:、DEFENCEを
4|proposal/near-before:、GDP
10|proposal/near-before:、LAND
3|proposal/near-before:、委
3|proposal/near-before:、委員
-11|proposal/near-before:、政
-11|proposal/near-before:、政府
-4|proposal/near-before:、次
-3|proposal/near-before:、次の
-3|proposal/near-before:、狭
-3|proposal/near-before:、狭義
-4|proposal/near-before:「GDP比
3|proposal/near-before:「LANDは
3|proposal/near-before:「中
3|proposal/near-before:「中核
-3|proposal/near-before:あり
3|proposal/near-before:いた
5|proposal/near-before:いと
3|proposal/near-before:いとし
-3|proposal/near-before:いる
-4|proposal/near-before:かけ
3|proposal/near-before:が#
-3|proposal/near-before:がDEFENCEを
4|proposal/near-before:が、
5|proposal/near-before:が、LAND
5|proposal/near-before:が提
5|proposal/near-before:が提言
3|proposal/near-before:く_
4|proposal/near-before:くと
4|proposal/near-before:くとも
-3|proposal/near-before:けて
3|proposal/near-before:しい
4|proposal/near-before:した
-3|proposal/near-before:して
3|proposal/near-before:する
3|proposal/near-before:たDEFENCE
3|proposal/near-before:たGDP
3|proposal/near-before:たGDP比
3|proposal/near-before:たが
3|proposal/near-before:たが、
-6|proposal/near-before:った
-4|proposal/near-before:てDEFENCE
3|proposal/near-before:て、
-3|proposal/near-before:ている
3|proposal/near-before:で、LAND
-3|proposal/near-before:で、政
3|proposal/near-before:で「
4|proposal/near-before:でに
-3|proposal/near-before:では、
6|proposal/near-before:でも
-5|proposal/near-before:とし
4|proposal/near-before:とも
-3|proposal/near-before:どに
5|proposal/near-before:ない
4|proposal/near-before:ないと
3|proposal/near-before:なく
3|proposal/near-before:なくと
3|proposal/near-before:に#
-4|proposal/near-before:にGDP
-5|proposal/near-before:にGDP比
-3|proposal/near-before:には
3|proposal/near-before:にはDATE
-7|proposal/near-before:によ
-5|proposal/near-before:による
4|proposal/near-before:の#
5|proposal/near-before:のDEFENCE、
-3|proposal/near-before:のDEFENCEに
-5|proposal/near-before:のGDP
-4|proposal/near-before:のGDP比
4|proposal/near-before:のは
3|proposal/near-before:の一
3|proposal/near-before:の一人
-4|proposal/near-before:の新
-3|proposal/near-before:の新目
3|proposal/near-before:の衆
3|proposal/near-before:の衆院
-8|proposal/near-before:の議
-8|proposal/near-before:の議会
3|proposal/near-before:はDATE、
-4|proposal/near-before:はDATEに
3|proposal/near-before:はDATEの
-3|proposal/near-before:はDATEを
4|proposal/near-before:はDEFENCE
4|proposal/near-before:はDEFENCEを
4|proposal/near-before:はGDP
3|proposal/near-before:はGDP比
11|proposal/near-before:は、
7|proposal/near-before:は、DATE
3|proposal/near-before:は、DEFENCE
-3|proposal/near-before:は、狭
7|proposal/near-before:は「
5|proposal/near-before:まで
4|proposal/near-before:までに
3|proposal/near-before:めた
3|proposal/near-before:めて
-5|proposal/near-before:よる
-5|proposal/near-before:よると
-3|proposal/near-before:るDEFENCE
-3|proposal/near-before:るDEFENCEの
-4|proposal/near-before:ると、
4|proposal/near-before:るの
4|proposal/near-before:るのは
-3|proposal/near-before:をDATE
-4|proposal/near-before:をDATEに
3|proposal/near-before:をGDP比
4|proposal/near-before:を示
-3|proposal/near-before:を設
-3|proposal/near-before:を設け
3|proposal/near-before:一个
3|proposal/near-before:一些
3|proposal/near-before:一人
3|proposal/near-before:一人は
-4|proposal/near-before:一份
3|proposal/near-before:一步
3|proposal/near-before:上,
6|proposal/near-before:上院
4|proposal/near-before:下一
4|proposal/near-before:下一个
3|proposal/near-before:不满
-3|proposal/near-before:不设
6|proposal/near-before:与党内
-3|proposal/near-before:专家
-3|proposal/near-before:专家会
-3|proposal/near-before:中に
3|proposal/near-before:中提
3|proposal/near-before:中提出
3|proposal/near-before:中核
3|proposal/near-before:中核で
3|proposal/near-before:为,
3|proposal/near-before:为GDP
-6|proposal/near-before:为了
18|proposal/near-before:主张
3|proposal/near-before:主张,
3|proposal/near-before:主张DEFENCE
-3|proposal/near-before:主张先
5|proposal/near-before:主张将
-3|proposal/near-before:事務
3|proposal/near-before:于GDP
3|proposal/near-before:五典
3|proposal/near-before:五年
-11|proposal/near-before:人士
-4|proposal/near-before:人士的
-3|proposal/near-before:人士说
-4|proposal/near-before:今后
4|proposal/near-before:以上
4|proposal/near-before:以前
-3|proposal/near-before:件,将
-4|proposal/near-before:任期
-3|proposal/near-before:会で
6|proposal/near-before:会は
-4|proposal/near-before:会会
-4|proposal/near-before:会会期
3|proposal/near-before:会委
-6|proposal/near-before:会期
-4|proposal/near-before:会期に
3|proposal/near-before:会社
6|proposal/near-before:会議
4|proposal/near-before:会议建
-3|proposal/near-before:估过
3|proposal/near-before:低于GDP
6|proposal/near-before:例に
-4|proposal/near-before:係者
3|proposal/near-before:保守
3|proposal/near-before:保障
-3|proposal/near-before:信に
-3|proposal/near-before:信によ
-4|proposal/near-before:修订
4|proposal/near-before:倍元
4|proposal/near-before:倍元首
6|proposal/near-before:元首
6|proposal/near-before:元首相
5|proposal/near-before:党の
3|proposal/near-before:党は
6|proposal/near-before:党内
4|proposal/near-before:党内で
4|proposal/near-before:党内に
3|proposal/near-before:党启
3|proposal/near-before:党启动
3|proposal/near-before:全保
3|proposal/near-before:全保障
-4|proposal/near-before:公約、
-4|proposal/near-before:内で
7|proposal/near-before:内に
-3|proposal/near-before:内にGDP
-3|proposal/near-before:内部评
-3|proposal/near-before:写入
3|proposal/near-before:分析师
4|proposal/near-before:分阶
4|proposal/near-before:分阶段
-4|proposal/near-before:则建
-4|proposal/near-before:则建议
-12|proposal/near-before:到DATE
-3|proposal/near-before:到DATE将
-4|proposal/near-before:到DATE把
-4|proposal/near-before:前后
-4|proposal/near-before:前后把
-5|proposal/near-before:前把
-5|proposal/near-before:前把DEFENCE
4|proposal/near-before:前提
6|proposal/near-before:前提高
3|proposal/near-before:加到
3|proposal/near-before:加到GDP
5|proposal/near-before:加速
3|proposal/near-before:动DEFENCE
3|proposal/near-before:动DEFENCE财
3|proposal/near-before:协商
3|proposal/near-before:协商_
-12|proposal/near-before:占GDP
-4|proposal/near-before:占GDP(
4|proposal/near-before:参政
3|proposal/near-before:参政党
4|proposal/near-before:参院
3|proposal/near-before:友会
3|proposal/near-before:反对
5|proposal/near-before:可能
3|proposal/near-before:合は
3|proposal/near-before:同友
3|proposal/near-before:同友会
3|proposal/near-before:同时
-4|proposal/near-before:后把
-4|proposal/near-before:后把DEFENCE
3|proposal/near-before:启动
3|proposal/near-before:启动DEFENCE
3|proposal/near-before:员主
3|proposal/near-before:员主张
3|proposal/near-before:员会
-3|proposal/near-before:周辺
-3|proposal/near-before:周辺は
3|proposal/near-before:員会
4|proposal/near-before:員会は
3|proposal/near-before:商_
3|proposal/near-before:商_\"
-4|proposal/near-before:国防相
-3|proposal/near-before:在DATE
-7|proposal/near-before:在DATE前
-4|proposal/near-before:在DATE把
4|proposal/near-before:在GDP
3|proposal/near-before:在GDP的
3|proposal/near-before:在电
3|proposal/near-before:在电视
3|proposal/near-before:增加到
-4|proposal/near-before:士的
-4|proposal/near-before:士的话
-3|proposal/near-before:士说
-3|proposal/near-before:士说,
-3|proposal/near-before:大胜
-3|proposal/near-before:大胜_
7|proposal/near-before:委员
3|proposal/near-before:委员会
6|proposal/near-before:委員
3|proposal/near-before:委員会
4|proposal/near-before:安倍
4|proposal/near-before:安倍元
4|proposal/near-before:安全
3|proposal/near-before:安全保
-6|proposal/near-before:官员
3|proposal/near-before:定为
4|proposal/near-before:定在
3|proposal/near-before:定在GDP
-3|proposal/near-before:家会
-3|proposal/near-before:家会议
3|proposal/near-before:寺五
3|proposal/near-before:寺五典
-3|proposal/near-before:导,
3|proposal/near-before:対GDP
3|proposal/near-before:対GDP比
3|proposal/near-before:将DEFENCE占
-8|proposal/near-before:将DEFENCE提
3|proposal/near-before:小野
3|proposal/near-before:小野寺
3|proposal/near-before:少な
3|proposal/near-before:少なく
5|proposal/near-before:少达
5|proposal/near-before:少达到
6|proposal/near-before:年内
-6|proposal/near-before:幹部
-6|proposal/near-before:幹部は
-3|proposal/near-before:应达
-8|proposal/near-before:府が
-3|proposal/near-before:府がDEFENCE
-13|proposal/near-before:府内
-10|proposal/near-before:府内で
3|proposal/near-before:府在
4|proposal/near-before:府将
4|proposal/near-before:府将DEFENCE
3|proposal/near-before:府把
3|proposal/near-before:府把DEFENCE
-5|proposal/near-before:府正
-5|proposal/near-before:府正在
-4|proposal/near-before:府関
-4|proposal/near-before:府関係
17|proposal/near-before:建议
5|proposal/near-before:建议LAND
5|proposal/near-before:建议政
-3|proposal/near-before:引述
-3|proposal/near-before:引述执
-4|proposal/near-before:张,
3|proposal/near-before:张DEFENCE
-3|proposal/near-before:张先
5|proposal/near-before:张将
4|proposal/near-before:张将DEFENCE
-3|proposal/near-before:当面は
3|proposal/near-before:很可
3|proposal/near-before:很可能
6|proposal/near-before:必要
-3|proposal/near-before:总统LAND
-4|proposal/near-before:战略
3|proposal/near-before:所は
-3|proposal/near-before:执政党
3|proposal/near-before:执政联
-3|proposal/near-before:批评
-4|proposal/near-before:把DEFENCE提
4|proposal/near-before:把DEFENCE目
-5|proposal/near-before:把USA
-3|proposal/near-before:报导
-3|proposal/near-before:报导,
-3|proposal/near-before:拟在
-4|proposal/near-before:拟将
-4|proposal/near-before:拟将DEFENCE
3|proposal/near-before:指出
-6|proposal/near-before:探讨
-4|proposal/near-before:推高
-3|proposal/near-before:提至
-3|proposal/near-before:提至GDP
7|proposal/near-before:提言
-4|proposal/near-before:提言「
4|proposal/near-before:提言し
-3|proposal/near-before:提言を
3|proposal/near-before:提议
-5|proposal/near-before:支出
-3|proposal/near-before:政党人
3|proposal/near-before:政党启
-17|proposal/near-before:政府
-6|proposal/near-before:政府が
-3|proposal/near-before:政府は
-13|proposal/near-before:政府内
3|proposal/near-before:政府在
4|proposal/near-before:政府将
3|proposal/near-before:政府把
-5|proposal/near-before:政府正
-4|proposal/near-before:政府関
3|proposal/near-before:政策
3|proposal/near-before:政策研
3|proposal/near-before:政联
3|proposal/near-before:政联盟
-3|proposal/near-before:文書に
3|proposal/near-before:文書改
-8|proposal/near-before:新目
-4|proposal/near-before:新目标
-4|proposal/near-before:新目標
-9|proposal/near-before:方案
-5|proposal/near-before:方案,
-5|proposal/near-before:日媒
-5|proposal/near-before:日新
-5|proposal/near-before:日新闻
3|proposal/near-before:时,
3|proposal/near-before:时建
3|proposal/near-before:时曾
3|proposal/near-before:智库
-3|proposal/near-before:書に
3|proposal/near-before:書改
3|proposal/near-before:書改定
4|proposal/near-before:曾主
4|proposal/near-before:曾主张
-3|proposal/near-before:最多
6|proposal/near-before:有人
3|proposal/near-before:有委
3|proposal/near-before:有委员
4|proposal/near-before:有必
4|proposal/near-before:有必要
4|proposal/near-before:有意
5|proposal/near-before:有識
5|proposal/near-before:有識者
-5|proposal/near-before:朝日
-5|proposal/near-before:朝日新
-4|proposal/near-before:期に
-3|proposal/near-before:期中
-3|proposal/near-before:期中に
-3|proposal/near-before:期議
-3|proposal/near-before:期議会
-7|proposal/near-before:期限
3|proposal/near-before:析师
4|proposal/near-before:标定
5|proposal/near-before:标提
5|proposal/near-before:标提高
3|proposal/near-before:核で
-4|proposal/near-before:案,
-6|proposal/near-before:検討
-3|proposal/near-before:標_
-3|proposal/near-before:標をGDP
-9|proposal/near-before:次の
-8|proposal/near-before:次の議
3|proposal/near-before:次官
-3|proposal/near-before:次期議
-6|proposal/near-before:正在
-5|proposal/near-before:正研
-3|proposal/near-before:正研究
-4|proposal/near-before:步提
-4|proposal/near-before:步提高
3|proposal/near-before:比で
7|proposal/near-before:比例
4|proposal/near-before:比重
-4|proposal/near-before:民公
-4|proposal/near-before:民公約
-3|proposal/near-before:民提
-3|proposal/near-before:民提言
3|proposal/near-before:水準
3|proposal/near-before:水準を
3|proposal/near-before:済同
3|proposal/near-before:済同友
3|proposal/near-before:源协
3|proposal/near-before:源协商
3|proposal/near-before:準を
-3|proposal/near-before:狭義
-3|proposal/near-before:狭義の
4|proposal/near-before:理は
3|proposal/near-before:理は、
4|proposal/near-before:电视
4|proposal/near-before:电视节
3|proposal/near-before:略政
3|proposal/near-before:略政策
-6|proposal/near-before:的DEFENCE
-6|proposal/near-before:的DEFENCE占
-4|proposal/near-before:的方
-4|proposal/near-before:的方案
-3|proposal/near-before:的比例
-6|proposal/near-before:的话
-6|proposal/near-before:的话说
5|proposal/near-before:目标
4|proposal/near-before:目标定
5|proposal/near-before:目标提
-3|proposal/near-before:目標_
3|proposal/near-before:相は
-3|proposal/near-before:相周
-3|proposal/near-before:相周辺
4|proposal/near-before:研究
5|proposal/near-before:研究所
-3|proposal/near-before:磋商
-3|proposal/near-before:社引
-3|proposal/near-before:社引述
5|proposal/near-before:究所
3|proposal/near-before:究院
3|proposal/near-before:究院建
4|proposal/near-before:竞选
3|proposal/near-before:策研
3|proposal/near-before:策研究
-4|proposal/near-before:約、
-4|proposal/near-before:約、DEFENCE
4|proposal/near-before:経済
3|proposal/near-before:経済同
-3|proposal/near-before:统LAND
-3|proposal/near-before:统LAND则
-3|proposal/near-before:義の
-3|proposal/near-before:義のDEFENCE
-5|proposal/near-before:考虑
-3|proposal/near-before:者に
-3|proposal/near-before:者によ
7|proposal/near-before:者会
5|proposal/near-before:者会議
4|proposal/near-before:联盟
-3|proposal/near-before:胜_
-3|proposal/near-before:胜_DEFENCE
3|proposal/near-before:能把
3|proposal/near-before:能把DEFENCE
-3|proposal/near-before:自民
-4|proposal/near-before:自民公
-3|proposal/near-before:自民提
-7|proposal/near-before:至GDP
-5|proposal/near-before:至GDP的
8|proposal/near-before:至少
5|proposal/near-before:至少达
4|proposal/near-before:节目
5|proposal/near-before:若能
-7|proposal/near-before:草案
3|proposal/near-before:衆院
3|proposal/near-before:衆院選
3|proposal/near-before:表示
-3|proposal/near-before:規模
4|proposal/near-before:视节
4|proposal/near-before:视节目
-4|proposal/near-before:言「
3|proposal/near-before:言し
3|proposal/near-before:言した
-3|proposal/near-before:言を
-3|proposal/near-before:設け
6|proposal/near-before:識者
5|proposal/near-before:識者会
-3|proposal/near-before:議で
-3|proposal/near-before:議では
-6|proposal/near-before:議会
-4|proposal/near-before:議会会
3|proposal/near-before:认为
-4|proposal/near-before:讨论
-5|proposal/near-before:讨论过
5|proposal/near-before:议DEFENCE
6|proposal/near-before:议LAND
5|proposal/near-before:议员
3|proposal/near-before:议员主
4|proposal/near-before:议建
4|proposal/near-before:议建议
5|proposal/near-before:议政
5|proposal/near-before:议政府
-8|proposal/near-before:论过
-4|proposal/near-before:论过在
-5|proposal/near-before:评估
-3|proposal/near-before:评估过
-6|proposal/near-before:话说
-6|proposal/near-before:话说,
-7|proposal/near-before:说,
-3|proposal/near-before:说,「
3|proposal/near-before:调高
3|proposal/near-before:财源
3|proposal/near-before:财源协
-5|proposal/near-before:超过
-3|proposal/near-before:辺は
-5|proposal/near-before:达到GDP
5|proposal/near-before:达成
-3|proposal/near-before:过#
-4|proposal/near-before:过在
-4|proposal/near-before:过在DATE
3|proposal/near-before:这一
-3|proposal/near-before:述执
-3|proposal/near-before:述执政
3|proposal/near-before:选人
-3|proposal/near-before:逐步
-4|proposal/near-before:逐步提
-4|proposal/near-before:通信
-3|proposal/near-before:通信に
3|proposal/near-before:連合
3|proposal/near-before:連合は
-6|proposal/near-before:部は
-3|proposal/near-before:部评
-3|proposal/near-before:部评估
-5|proposal/near-before:酝酿
3|proposal/near-before:野寺
3|proposal/near-before:野寺五
-4|proposal/near-before:関係
-4|proposal/near-before:関係者
3|proposal/near-before:闻》
-4|proposal/near-before:防相
4|proposal/near-before:防衛
7|proposal/near-before:阶段
3|proposal/near-before:院建
3|proposal/near-before:院建议
9|proposal/near-before:院選
4|proposal/near-before:需要
4|proposal/near-before:露,
5|proposal/near-before:露,LAND
-3|proposal/near-before:面は
4|proposal/near-before:顾问
3|proposal/near-before:首相
3|proposal/near-before:首相「
-3|proposal/near-before:首相周
3|proposal/near-before:高,
6|proposal/near-before:鼓吹
23|proposal/nobody-named:False
23|proposal/nobody-named:True
-3|proposal/opens:(
5|proposal/opens:2
3|proposal/opens:20
-3|proposal/opens:N
-3|proposal/opens:NA
-3|proposal/opens:NAT
-3|proposal/opens:《
3|proposal/opens:「
3|proposal/opens:「中
3|proposal/opens:「中核
4|proposal/opens:【
3|proposal/opens:〔记
3|proposal/opens:〔记者
4|proposal/opens:イン
4|proposal/opens:インド
3|proposal/opens:フ
3|proposal/opens:フィ
3|proposal/opens:フィリ
-3|proposal/opens:三位
-3|proposal/opens:三位知
6|proposal/opens:与党内
5|proposal/opens:元
3|proposal/opens:党
-3|proposal/opens:共
3|proposal/opens:共产
3|proposal/opens:共产党
-8|proposal/opens:共同
-4|proposal/opens:共同社
-3|proposal/opens:共同通
4|proposal/opens:前
-5|proposal/opens:北
-4|proposal/opens:北约
-4|proposal/opens:北约秘
3|proposal/opens:印
3|proposal/opens:印度
10|proposal/opens:参
3|proposal/opens:参政
5|proposal/opens:参院
5|proposal/opens:参院選
5|proposal/opens:国民
3|proposal/opens:国民党
-5|proposal/opens:国防
3|proposal/opens:安
4|proposal/opens:安倍
4|proposal/opens:安倍元
4|proposal/opens:座
4|proposal/opens:座長
3|proposal/opens:座長が
-3|proposal/opens:当
-3|proposal/opens:当面
-7|proposal/opens:彭
-7|proposal/opens:彭博
-7|proposal/opens:彭博社
6|proposal/opens:执
6|proposal/opens:执政
3|proposal/opens:执政党
3|proposal/opens:报
3|proposal/opens:据《
3|proposal/opens:提
3|proposal/opens:提言
-13|proposal/opens:政
-14|proposal/opens:政府
-3|proposal/opens:政府が
-3|proposal/opens:政府・
-7|proposal/opens:政府内
-4|proposal/opens:政府関
-6|proposal/opens:日
-5|proposal/opens:日媒
-7|proposal/opens:日本
3|proposal/opens:日本で
-6|proposal/opens:日本拟
-14|proposal/opens:日本政
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
4|proposal/opens:澳
4|proposal/opens:澳大
4|proposal/opens:澳大利
7|proposal/opens:経
4|proposal/opens:経済
3|proposal/opens:経済同
7|proposal/opens:美
7|proposal/opens:美国
3|proposal/opens:美国总
20|proposal/opens:自
17|proposal/opens:自民
21|proposal/opens:自民党
-4|proposal/opens:自民公
-4|proposal/opens:自民提
-6|proposal/opens:英
-3|proposal/opens:英国
3|proposal/opens:豪
-8|proposal/opens:財
-4|proposal/opens:財務
-3|proposal/opens:財務省
-9|proposal/opens:财
-9|proposal/opens:财务
-9|proposal/opens:财务省
4|proposal/opens:野
3|proposal/opens:野村
-6|proposal/opens:防
-4|proposal/opens:防卫
-7|proposal/opens:防衛省
3|proposal/opens:防衛費
-4|proposal/opens:韓
-4|proposal/opens:韓国
-3|proposal/opens:韩
-3|proposal/opens:韩联
-3|proposal/opens:韩联社
-6|proposal/opens:首
-6|proposal/opens:首相
-3|proposal/opens:首相周
5|proposal/opens:高
5|proposal/opens:高市
5|proposal/opens:高市早
-6|proposal/other after-far:18 True
-6|proposal/other after-follows:が
-6|proposal/other after:agent True
4|proposal/other before-far:18 0
-6|proposal/other before-far:36 0
-5|proposal/other before-leads:
5|proposal/other before-opens:False named
-5|proposal/other before-opens:True named
6|proposal/other before-rank:0 0 named
-5|proposal/other before-rank:1 0 named
-19|proposal/other named:1
4|proposal/other named:2
4|proposal/other named:3
-29|proposal/other unnamed
-16|proposal/other unnamed-beside-others
7|proposal/role-class-of:JPN ALLIES
9|proposal/role-class-of:JPN foe
-3|proposal/role-class-of:NATO JPN
-8|proposal/role-class-of:USA ALLIES
-49|proposal/role-class-of:USA JPN
-5|proposal/role-class-of:USA KOR
6|proposal/role-class-of:USA NATO
-4|proposal/role-class-of:USA TWN
-3|proposal/role-class-of:USA land
-5|proposal/role-class-of:USA member
9|proposal/role-class-of:member TWN
13|proposal/role-class:JPN
-4|proposal/role-class:NATO
-70|proposal/role-class:USA
8|proposal/role-class:member
45|proposal/role:nobody
-56|proposal/role:other
11|proposal/role:spender
25|proposal/ruled
8|proposal/ruled:of_a_party
8|proposal/ruled:of_a_party nobody
8|proposal/ruled:voices
13|proposal/ruled:voices nobody
-5|proposal/ruled:voices other
8|proposal/ruled:who_considers
-8|proposal/ruled:who_considers nobody
16|proposal/ruled:who_considers spender
5|proposal/said-after-too:ask plan
3|proposal/said-after-too:ask reach
4|proposal/said-after-too:ask think
4|proposal/said-after-too:plan ask
3|proposal/said-after-too:plan not
-3|proposal/said-after-too:plan raise
3|proposal/said-after-too:plan reach
3|proposal/said-after-too:plan should
4|proposal/said-after-too:plan think
-6|proposal/said-after-too:raise think
-4|proposal/said-after-too:reach not
-5|proposal/said-after-too:reach think
-3|proposal/said-after-too:should raise
4|proposal/said-after-too:think ask
-3|proposal/said-after-too:think not
-6|proposal/said-after-too:think reach
20|proposal/said-after:
8|proposal/said-after:ask
5|proposal/said-after:ask plan
3|proposal/said-after:ask plan think
3|proposal/said-after:ask think
7|proposal/said-after:not
4|proposal/said-after:party
5|proposal/said-after:plan
-3|proposal/said-after:plan plan
-3|proposal/said-after:plan raise
3|proposal/said-after:plan think
4|proposal/said-after:plan think not
4|proposal/said-after:raise should
-3|proposal/said-after:raise think not
-6|proposal/said-after:reach think
8|proposal/said-after:should
-6|proposal/said-after:think
-3|proposal/said-after:think not
-3|proposal/said-after:think should
-3|proposal/said-after:think think
-7|proposal/said-after:think think think
5|proposal/said-before-too:ask think
3|proposal/said-before-too:not plan
6|proposal/said-before-too:not think
4|proposal/said-before-too:party plan
3|proposal/said-before-too:party raise
4|proposal/said-before-too:party should
6|proposal/said-before-too:party think
4|proposal/said-before-too:plan ask
3|proposal/said-before-too:plan plan
-3|proposal/said-before-too:plan reach
-3|proposal/said-before-too:reach raise
-4|proposal/said-before-too:reach should
-6|proposal/said-before-too:should plan
5|proposal/said-before-too:should raise
-7|proposal/said-before-too:should reach
4|proposal/said-before-too:should think
5|proposal/said-before-too:think ask
-3|proposal/said-before-too:think not
-6|proposal/said-before-too:think raise
-8|proposal/said-before-too:think reach
-4|proposal/said-before-too:think should
16|proposal/said-before-too:think think
18|proposal/said-before:
3|proposal/said-before:ask think
-4|proposal/said-before:not
13|proposal/said-before:party
3|proposal/said-before:party plan
3|proposal/said-before:party raise
3|proposal/said-before:party think
3|proposal/said-before:party think raise
3|proposal/said-before:plan
-3|proposal/said-before:reach
15|proposal/said-before:should
-6|proposal/said-before:should plan
5|proposal/said-before:should raise
-8|proposal/said-before:should reach
4|proposal/said-before:should think
9|proposal/said-before:think
-6|proposal/said-before:think raise
4|proposal/said-before:think should
-3|proposal/said-before:think should reach
3|proposal/said-before:think think
3|proposal/said-before:think think plan
19|proposal/said-last:
4|proposal/said-last:ask
3|proposal/said-last:ask plan think
3|proposal/said-last:ask reach
3|proposal/said-last:ask think
-4|proposal/said-last:plan
4|proposal/said-last:plan ask
3|proposal/said-last:plan not
-3|proposal/said-last:plan plan
3|proposal/said-last:plan reach
3|proposal/said-last:plan think
4|proposal/said-last:plan think not
-3|proposal/said-last:plan think reach
5|proposal/said-last:raise
-3|proposal/said-last:raise think not
-3|proposal/said-last:raise think think
6|proposal/said-last:reach
-6|proposal/said-last:reach think
17|proposal/said-last:should
-3|proposal/said-last:should raise
-3|proposal/said-last:think
3|proposal/said-last:think ask
3|proposal/said-last:think plan not
-4|proposal/said-last:think think think
3|proposal/spender after-far:36 True
-3|proposal/spender after-far:4 False
3|proposal/spender after-far:4 True
5|proposal/spender after-far:9 False
3|proposal/spender after-follows:が
3|proposal/spender after-follows:は
5|proposal/spender after-follows:氏
4|proposal/spender after-leads:ける
4|proposal/spender after-leads:方、
3|proposal/spender after:agent True
-3|proposal/spender after:named False
3|proposal/spender before-commas:0 0
3|proposal/spender before-commas:0 1
6|proposal/spender before-commas:1 0
-3|proposal/spender before-commas:1 1
-6|proposal/spender before-commas:2 0
4|proposal/spender before-commas:2 1
-3|proposal/spender before-commas:2 2
5|proposal/spender before-far:1 0
-6|proposal/spender before-far:18 0
5|proposal/spender before-far:4 0
3|proposal/spender before-follows-rank:、 0 0
-5|proposal/spender before-follows-rank:の 0 0
-4|proposal/spender before-follows-rank:の 0 1
3|proposal/spender before-follows-rank:は 0 0
4|proposal/spender before-follows-rank:は 0 1
-5|proposal/spender before-follows-rank:上 0 0
-7|proposal/spender before-follows-rank:内 0 0
3|proposal/spender before-follows-rank:军 0 0
4|proposal/spender before-follows-rank:则 0 0
-3|proposal/spender before-follows-rank:参 0 0
4|proposal/spender before-follows-rank:和 0 0
-5|proposal/spender before-follows-rank:国 0 0
-3|proposal/spender before-follows-rank:安 0 0
6|proposal/spender before-follows-rank:官 0 0
7|proposal/spender before-follows-rank:幹 0 0
-3|proposal/spender before-follows-rank:应 0 0
3|proposal/spender before-follows-rank:把 0 0
8|proposal/spender before-follows-rank:拟 0 0
-6|proposal/spender before-follows-rank:提 0 0
6|proposal/spender before-follows-rank:新 0 0
-6|proposal/spender before-follows-rank:有 0 0
8|proposal/spender before-follows-rank:正 0 0
-4|proposal/spender before-follows-rank:若 0 0
-5|proposal/spender before-follows-rank:长 0 0
-3|proposal/spender before-follows-rank:防 0 0
3|proposal/spender before-follows:、
4|proposal/spender before-follows:が
5|proposal/spender before-follows:が3
-8|proposal/spender before-follows:の
-7|proposal/spender before-follows:の国
-5|proposal/spender before-follows:の国防費
-3|proposal/spender before-follows:の防
6|proposal/spender before-follows:は
4|proposal/spender before-follows:は2
-5|proposal/spender before-follows:上
-5|proposal/spender before-follows:上院
3|proposal/spender before-follows:主张
-6|proposal/spender before-follows:内
-3|proposal/spender before-follows:内に
5|proposal/spender before-follows:内部
4|proposal/spender before-follows:内部评估
3|proposal/spender before-follows:军
3|proposal/spender before-follows:军费
4|proposal/spender before-follows:则
-3|proposal/spender before-follows:参
4|proposal/spender before-follows:和
4|proposal/spender before-follows:和执
4|proposal/spender before-follows:和执政党
-5|proposal/spender before-follows:国
-3|proposal/spender before-follows:国防
3|proposal/spender before-follows:大胜
3|proposal/spender before-follows:大胜_防
-4|proposal/spender before-follows:安
-3|proposal/spender before-follows:安全
-3|proposal/spender before-follows:安全保障
8|proposal/spender before-follows:官
8|proposal/spender before-follows:官员
7|proposal/spender before-follows:幹
7|proposal/spender before-follows:幹部
3|proposal/spender before-follows:幹部は「
-3|proposal/spender before-follows:应
-4|proposal/spender before-follows:总
3|proposal/spender before-follows:把
8|proposal/spender before-follows:拟
5|proposal/spender before-follows:拟将
5|proposal/spender before-follows:拟将防卫
-6|proposal/spender before-follows:提
-5|proposal/spender before-follows:提交
-3|proposal/spender before-follows:提交报告
6|proposal/spender before-follows:新
-6|proposal/spender before-follows:有
-3|proposal/spender before-follows:有意
10|proposal/spender before-follows:正
4|proposal/spender before-follows:正在
4|proposal/spender before-follows:正在研究
3|proposal/spender before-follows:正考
-4|proposal/spender before-follows:若
-4|proposal/spender before-follows:若能
-5|proposal/spender before-follows:长
-3|proposal/spender before-follows:防
-3|proposal/spender before-follows:防卫
3|proposal/spender before-leads:
11|proposal/spender before-leads:,
3|proposal/spender before-leads:と、
3|proposal/spender before-leads:の
5|proposal/spender before-leads:媒:
3|proposal/spender before-leads:导,
4|proposal/spender before-leads:总统
3|proposal/spender before-leads:示,
3|proposal/spender before-leads:称,
4|proposal/spender before-leads:统
5|proposal/spender before-opens:True agent
3|proposal/spender before-rank:0 0 agent
5|proposal/spender before-rank:0 1 agent
7|proposal/spender before:agent
7|proposal/spender named:3
11|proposal/spender unnamed
-6|proposal/spender unnamed-beside-others
8|proposal/title-after:
3|proposal/title-after:\"派
4|proposal/title-after:に」
-11|proposal/title-after:以上
-3|proposal/title-after:超も
-18|proposal/unnamed
-23|proposal/unnamed-beside-others
"""
