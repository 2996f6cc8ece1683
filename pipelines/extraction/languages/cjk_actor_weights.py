"""What each cue of ``east_asian.party_cues`` speaks for an actor; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
-3|/after-far:1 True
-4|/after-far:18 False
-11|/after-far:18 True
4|/after-far:36 True
-5|/after-far:4 False
4|/after-far:4 True
8|/after-far:9 False
4|/after-far:9 True
5|/after-follows:
4|/after-follows: False
-3|/after-follows:が
-3|/after-follows:に
-3|/after-follows:の
3|/after-follows:将\" True
5|/after-follows:氏
3|/after-follows:米
3|/after-follows:自
-4|/after-follows:达
-4|/after-follows:达到 True
-3|/after-leads:%,
-9|/after-leads:が、
5|/after-leads:ける
3|/after-leads:域,
4|/after-leads:方、
3|/after:\"
3|/after:\"。
3|/after:\"派
-4|/after:)
4|/after:,
5|/after:,将
-4|/after:?
3|/after:_
5|/after:_卓
5|/after:_卓揆
5|/after:_卓揆:
5|/after:_卓揆:不
3|/after:agent False
-4|/after:agent True
-10|/after:」
-3|/after:」に
-3|/after:」の
4|/after:で
5|/after:とい
6|/after:という
-4|/after:とす
-4|/after:とする
-4|/after:とする案
-3|/after:とする案を
6|/after:に
6|/after:に」
6|/after:に」_
3|/after:に」_USA
3|/after:に」_USA元
-5|/after:にす
-5|/after:にする
7|/after:には
-4|/after:に増や
-4|/after:に増やす
-3|/after:に増やす案
-4|/after:は
-3|/after:は「
-5|/after:ま
-5|/after:まで
-3|/after:を「
3|/after:を主
3|/after:を主張
3|/after:を主張す
3|/after:を主張する
3|/after:を受
3|/after:を受け
3|/after:を受け入
3|/after:を受け入れ
3|/after:を目
3|/after:を目指
3|/after:を目指す
5|/after:以
3|/after:以上
-3|/after:以上。
4|/after:以上」
3|/after:以上と
4|/after:以上とす
4|/after:以上とする
-5|/after:以上も
-5|/after:以上も念
-5|/after:以上も念頭
-3|/after:以上を
-5|/after:左
-5|/after:左右
-3|/after:左右。
-4|/after:成
-4|/after:或
-8|/after:案
-3|/after:的
3|/after:的DEFENCE
3|/after:的主
3|/after:的主张
3|/after:程度ま
3|/after:程度まで
-3|/after:要
-3|/after:要求
4|/after:超
3|/after:超」
3|/after:迈
3|/after:迈进
4|/after:还
4|/after:还很
-4|/any-after:ask
6|/any-after:ask foreign=False
-10|/any-after:ask foreign=True
3|/any-after:deny foreign=False
-4|/any-after:not
-4|/any-after:not foreign=False
7|/any-after:party
5|/any-after:party foreign=False
-5|/any-after:plan
-4|/any-after:plan foreign=True
-4|/any-after:reach
12|/any-after:should
13|/any-after:should foreign=False
-6|/any-after:standard
-8|/any-after:standard foreign=True
-4|/any-after:think
-4|/any-after:think foreign=True
-3|/any-before:ask
-5|/any-before:ask foreign=True
-8|/any-before:deny
-4|/any-before:deny foreign=False
-4|/any-before:deny foreign=True
5|/any-before:not
4|/any-before:not foreign=False
57|/any-before:party
44|/any-before:party foreign=False
13|/any-before:party foreign=True
-3|/any-before:plan
-3|/any-before:raise foreign=False
3|/any-before:raise foreign=True
-9|/any-before:reach
-5|/any-before:reach foreign=False
-3|/any-before:reach foreign=True
14|/any-before:should
4|/any-before:should foreign=False
10|/any-before:should foreign=True
-5|/any-before:think
-10|/any-before:think foreign=False
6|/any-before:think foreign=True
7|/before-commas:0 0
17|/before-commas:1 0
6|/before-commas:2 0
6|/before-commas:2 1
-3|/before-commas:3 1
10|/before-far:18 0
-5|/before-far:18 1
4|/before-far:36 0
5|/before-far:36 1
-3|/before-far:36 2
4|/before-far:4 0
4|/before-far:9 0
6|/before-far:far 0
-4|/before-follows-rank:5 0 0
-7|/before-follows-rank:_ 0 0
4|/before-follows-rank:「 0 0
-5|/before-follows-rank:か 0 0
-5|/before-follows-rank:と 0 0
-5|/before-follows-rank:に 0 0
-4|/before-follows-rank:の 0 0
4|/before-follows-rank:は 0 0
4|/before-follows-rank:は 1 0
-4|/before-follows-rank:も 0 0
-7|/before-follows-rank:や 1 0
-5|/before-follows-rank:上 0 0
-4|/before-follows-rank:不 0 0
-3|/before-follows-rank:为 0 0
3|/before-follows-rank:也 0 0
6|/before-follows-rank:側 0 0
-3|/before-follows-rank:共 0 0
-5|/before-follows-rank:内 0 0
6|/before-follows-rank:则 0 0
6|/before-follows-rank:发 1 0
4|/before-follows-rank:和 0 0
-8|/before-follows-rank:国 0 0
3|/before-follows-rank:報 1 0
10|/before-follows-rank:大 0 0
-3|/before-follows-rank:安 0 0
7|/before-follows-rank:官 0 0
4|/before-follows-rank:将 0 0
5|/before-follows-rank:幹 0 0
-3|/before-follows-rank:应 0 0
3|/before-follows-rank:把 0 0
8|/before-follows-rank:拟 0 0
-7|/before-follows-rank:提 0 0
-3|/before-follows-rank:日 1 0
-6|/before-follows-rank:有 0 0
9|/before-follows-rank:正 0 0
5|/before-follows-rank:氏 0 0
3|/before-follows-rank:没 1 0
3|/before-follows-rank:的 0 0
5|/before-follows-rank:的 0 1
-4|/before-follows-rank:立 0 0
3|/before-follows-rank:紙 0 0
-4|/before-follows-rank:若 0 0
8|/before-follows-rank:要 0 0
6|/before-follows-rank:设 0 0
-4|/before-follows-rank:长 0 0
-4|/before-follows-rank:阵 0 0
4|/before-follows-rank:韓 1 0
3|/before-follows-rank:首 1 0
3|/before-follows:\"
4|/before-follows:\"没
4|/before-follows:\"没有正
-5|/before-follows:5
-4|/before-follows:5%
-4|/before-follows:5%要求
-7|/before-follows:_
3|/before-follows:「
-5|/before-follows:か
-5|/before-follows:から
3|/before-follows:が2
3|/before-follows:が2%を
4|/before-follows:が3
-4|/before-follows:がハ
-4|/before-follows:がハーグ
-3|/before-follows:が合
-3|/before-follows:が合意し
3|/before-follows:が韓
5|/before-follows:では
-5|/before-follows:と
-4|/before-follows:との
-8|/before-follows:に
-3|/before-follows:には
-5|/before-follows:の
11|/before-follows:は
-3|/before-follows:は1
-3|/before-follows:は10%
4|/before-follows:は、
3|/before-follows:は、日本
-4|/before-follows:も
-8|/before-follows:や
-7|/before-follows:やイ
-7|/before-follows:やイタリ
-5|/before-follows:上
-5|/before-follows:上院
-3|/before-follows:下
-4|/before-follows:不
-3|/before-follows:为
-3|/before-follows:为何
3|/before-follows:主张
3|/before-follows:也
3|/before-follows:事
4|/before-follows:事務
4|/before-follows:事務総長
6|/before-follows:側
-3|/before-follows:共
-4|/before-follows:内
-3|/before-follows:内に
6|/before-follows:内部
4|/before-follows:内部评估
7|/before-follows:则
-4|/before-follows:前
6|/before-follows:发
6|/before-follows:发言
3|/before-follows:吁
6|/before-follows:同
5|/before-follows:向
3|/before-follows:周
4|/before-follows:和
4|/before-follows:和执
4|/before-follows:和执政党
-9|/before-follows:国
-5|/before-follows:国防
4|/before-follows:報
4|/before-follows:報道
4|/before-follows:報道官は
11|/before-follows:大
8|/before-follows:大統
9|/before-follows:大統領は
3|/before-follows:大胜
3|/before-follows:大胜_防
-4|/before-follows:安
-3|/before-follows:安全
-3|/before-follows:安全保障
7|/before-follows:官
6|/before-follows:官员
4|/before-follows:将
5|/before-follows:幹
5|/before-follows:幹部
3|/before-follows:幹部は「
-6|/before-follows:应
3|/before-follows:把
3|/before-follows:把军
3|/before-follows:把军费提
3|/before-follows:拒
3|/before-follows:拒绝
8|/before-follows:拟
4|/before-follows:拟将
4|/before-follows:拟将防卫
-7|/before-follows:提
-4|/before-follows:提交
-3|/before-follows:提交报告
-3|/before-follows:提出
-3|/before-follows:提出3.
-3|/before-follows:日
-3|/before-follows:日前
-6|/before-follows:有
-4|/before-follows:有识
-4|/before-follows:有识者会
11|/before-follows:正
5|/before-follows:正在
4|/before-follows:正在研究
4|/before-follows:正考
3|/before-follows:正考虑在
9|/before-follows:氏
9|/before-follows:氏は
5|/before-follows:氏は32
3|/before-follows:氏は共同
8|/before-follows:的
5|/before-follows:的军
5|/before-follows:的军费占
-5|/before-follows:称
-4|/before-follows:立
-3|/before-follows:立委
-5|/before-follows:立委马文
3|/before-follows:紙
6|/before-follows:自
5|/before-follows:自己
-5|/before-follows:若
-4|/before-follows:若能
7|/before-follows:要
7|/before-follows:要求
6|/before-follows:设
-4|/before-follows:长
-4|/before-follows:阵
-4|/before-follows:阵营
4|/before-follows:韓
4|/before-follows:韓国
4|/before-follows:韓国に国
4|/before-follows:首
4|/before-follows:首相
17|/before-leads:
15|/before-leads:,
-6|/before-leads::
6|/before-leads:_
-7|/before-leads:、
6|/before-leads:「
-3|/before-leads:が
-5|/before-leads:し、
-3|/before-leads:で
7|/before-leads:と、
7|/before-leads:の
-4|/before-leads:は、
3|/before-leads:は「
7|/before-leads:ドの
-4|/before-leads:与
9|/before-leads:为
-5|/before-leads:为,
4|/before-leads:书长
-3|/before-leads:人
7|/before-leads:吁
-5|/before-leads:向
7|/before-leads:呼吁
4|/before-leads:媒:
3|/before-leads:导,
3|/before-leads:建议
-3|/before-leads:式向
-3|/before-leads:强调
8|/before-leads:总统
7|/before-leads:把
-4|/before-leads:日
-4|/before-leads:日在
-4|/before-leads:析:
4|/before-leads:相
-4|/before-leads:相、
8|/before-leads:统
8|/before-leads:认为
13|/before-leads:说,
-3|/before-leads:调
4|/before-leads:长
3|/before-leads:首相
5|/before-opens:False patient
7|/before-opens:True agent
19|/before-opens:True named
-6|/before-opens:True patient
3|/before-rank:0 0 agent
5|/before-rank:0 0 named
3|/before-rank:0 0 patient
7|/before-rank:1 0 agent
9|/before-rank:1 0 named
4|/before-rank:2 0 named
12|/before:,
3|/before:0年以内に
-3|/before::
5|/before:<正論>
5|/before:>
-3|/before:DATEに
-3|/before:DEFENCE\"
3|/before:DEFENCEが
5|/before:DEFENCEの
-6|/before:DEFENCEのGDP比
-6|/before:GDP
-4|/before:_
4|/before:_DEFENCE
9|/before:agent
20|/before:named
6|/before:、
4|/before:、DEFENCE
-3|/before:、DEFENCE「
-5|/before:、DEFENCEを
5|/before:、DEFENCEをGDP比
-3|/before:「GDP比
4|/before:「LANDは
-3|/before:「いずれ
6|/before:「対GDP比
-3|/before:いずれ
-3|/before:がDEFENCEをGDP比
-3|/before:ずれ
-3|/before:た
4|/before:て
4|/before:でGDP比
3|/before:でも
-7|/before:に
3|/before:に「
-5|/before:には
5|/before:の
-6|/before:のGDP比
-3|/before:はDATEに
-5|/before:は、DEFENCEを
5|/before:は「
-3|/before:は「いずれ
3|/before:めて
8|/before:も
-3|/before:るDEFENCEのGDP比
-3|/before:れ
-3|/before:上调至
4|/before:与\"
-4|/before:中に
-8|/before:于
3|/before:以内に
-3|/before:会で
-3|/before:低于
-4|/before:公約、DEFENCE「
4|/before:内に
6|/before:到
3|/before:到GDP的
-3|/before:升到
-3|/before:升至
4|/before:占GDP_
4|/before:在
3|/before:在GDP的
-4|/before:字是
6|/before:対GDP比
4|/before:少达到
3|/before:年以内に
-5|/before:应达
3|/before:府は
4|/before:把
-3|/before:抬高到
-3|/before:拉高到GDP的
-3|/before:提升到
5|/before:提高到
6|/before:提高到GDP的
3|/before:政府は
-4|/before:数字是
-4|/before:是
3|/before:朝
-4|/before:期中に
-3|/before:期議会で
-3|/before:次期議会で
5|/before:正論>
-6|/before:步提高到
5|/before:直言,
-4|/before:約、DEFENCE「
-3|/before:约
-4|/before:至
-4|/before:至GDP的
-5|/before:至于
4|/before:至少达到
5|/before:言,
5|/before:論>
-3|/before:議会で
-4|/before:设
-3|/before:调至
-6|/before:超过
-5|/before:达
6|/before:达到
-3|/before:达到GDP的
-9|/before:过
-6|/before:逐步提高到
4|/before:高到
3|/before:高到GDP的
6|/clause-ending:
3|/clause-ending:\"
3|/clause-ending:\"派对立
5|/clause-ending::不可能
-4|/clause-ending:?
-3|/clause-ending:」
6|/clause-ending:ある
-3|/clause-ending:いう
3|/clause-ending:いだ
5|/clause-ending:きだ
4|/clause-ending:きである
-4|/clause-ending:した
-4|/clause-ending:しました
3|/clause-ending:すべきだ
7|/clause-ending:する
-5|/clause-ending:った
3|/clause-ending:ていた
-3|/clause-ending:ている
4|/clause-ending:である
-5|/clause-ending:です
-3|/clause-ending:という
-4|/clause-ending:と漏らす
-3|/clause-ending:に入った
-3|/clause-ending:に提出
6|/clause-ending:に聞く
5|/clause-ending:べきだ
-8|/clause-ending:ました
-4|/clause-ending:らす
3|/clause-ending:れた
-3|/clause-ending:れる
-3|/clause-ending:われる
3|/clause-ending:上\"
5|/clause-ending:不可能
8|/clause-ending:不合理
-3|/clause-ending:两案
-7|/clause-ending:以上
3|/clause-ending:以上\"
-3|/clause-ending:以内
-3|/clause-ending:先送り
-3|/clause-ending:入った
-3|/clause-ending:准\"
3|/clause-ending:占比
5|/clause-ending:可能
-3|/clause-ending:合われる
8|/clause-ending:合理
5|/clause-ending:夜谭
5|/clause-ending:天方夜谭
6|/clause-ending:官に聞く
3|/clause-ending:对立
3|/clause-ending:戒する
-3|/clause-ending:提出
4|/clause-ending:提言した
3|/clause-ending:提言へ
3|/clause-ending:提言案
-4|/clause-ending:政府
5|/clause-ending:方夜谭
-3|/clause-ending:是终点\"
-3|/clause-ending:标准\"
5|/clause-ending:検討を
3|/clause-ending:次いだ
3|/clause-ending:派对立
-4|/clause-ending:漏らす
-3|/clause-ending:点\"
-3|/clause-ending:球标准\"
-4|/clause-ending:目标
-3|/clause-ending:相に提出
3|/clause-ending:相次いだ
-3|/clause-ending:终点\"
6|/clause-ending:聞く
3|/clause-ending:言した
3|/clause-ending:言へ
3|/clause-ending:言案
5|/clause-ending:討を
3|/clause-ending:警戒する
-3|/clause-ending:送り
47|/demander:other
25|/demander:spender
3|/ending:\"派对立
3|/ending:%\"
-4|/ending:%?
-3|/ending:%以上
-3|/ending:%左右
-8|/ending:.5%
-4|/ending:.5%?
7|/ending:0%
-5|/ending:1.5%
5|/ending:10%
5|/ending:3%
-5|/ending:3%以上
-4|/ending:3.5%
-4|/ending:4%
-9|/ending:5%
3|/ending:5%\"
-7|/ending:5%?
-3|/ending:7.7%
5|/ending::不可能
5|/ending:P的3%
5|/ending:ある
-3|/ending:いう
3|/ending:いだ
5|/ending:きだ
4|/ending:きである
-4|/ending:される
-7|/ending:した
-4|/ending:しました
3|/ending:すべきだ
7|/ending:する
3|/ending:ていた
4|/ending:である
-5|/ending:です
-3|/ending:という
-4|/ending:と漏らす
-3|/ending:に入った
-3|/ending:に慎重だ
-3|/ending:に提出
6|/ending:に聞く
5|/ending:べきだ
-8|/ending:ました
-4|/ending:らす
3|/ending:れた
-7|/ending:れる
-3|/ending:われる
-6|/ending:一点五
5|/ending:不可能
8|/ending:不合理
-6|/ending:之一点五
-6|/ending:以上
-3|/ending:以内
-3|/ending:先送り
-3|/ending:入った
4|/ending:到3%
-4|/ending:升至3%
-4|/ending:协商
5|/ending:可能
-3|/ending:合われる
8|/ending:合理
5|/ending:夜谭
5|/ending:天方夜谭
6|/ending:官に聞く
3|/ending:对立
-3|/ending:左右
3|/ending:戒する
-3|/ending:提出
4|/ending:提言した
3|/ending:提言へ
3|/ending:提言案
-4|/ending:政府
5|/ending:方夜谭
-3|/ending:是终点\"
5|/ending:検討を
3|/ending:次いだ
3|/ending:派对立
-4|/ending:漏らす
-3|/ending:点\"
6|/ending:的10%
5|/ending:的3%
-6|/ending:目标
-3|/ending:相に提出
3|/ending:相次いだ
-3|/ending:终点\"
6|/ending:聞く
3|/ending:言した
3|/ending:言へ
3|/ending:言案
5|/ending:討を
3|/ending:警戒する
7|/ending:达到3%
-3|/ending:送り
4|/foreign=False:
3|/foreign=False:ask think
3|/foreign=False:deny
3|/foreign=False:deny think
-3|/foreign=False:not
5|/foreign=False:not should
-5|/foreign=False:plan
4|/foreign=False:plan reach
3|/foreign=False:reach
-4|/foreign=False:reach not
-5|/foreign=False:reach think
6|/foreign=False:should
-3|/foreign=False:should raise
-3|/foreign=False:standard
4|/foreign=False:think ask
-4|/foreign=False:think not
-4|/foreign=True:ask
-3|/foreign=True:ask think
6|/foreign=True:not think
3|/foreign=True:should should
-3|/foreign=True:standard
-4|/foreign=True:think
-9|/main:other
5|/main:spender
-26|/named:1
33|/named:2
30|/named:3
-6|/near-after:\",
3|/near-after:\"派
3|/near-after:\"派对
-3|/near-after:\"的
-4|/near-after:#を
-3|/near-after:,后
-3|/near-after:,后者
5|/near-after:,将
-3|/near-after:,最
5|/near-after::不
5|/near-after::不可
-3|/near-after:ALLIESに
-3|/near-after:ALLIES的
3|/near-after:DEFENCE占
-4|/near-after:LANDが
-3|/near-after:NATO氏
-3|/near-after:NATO氏の
3|/near-after:USA元
4|/near-after:_DEFENCE
-7|/near-after:_LAND
3|/near-after:_USA元
7|/near-after:_元
5|/near-after:_卓
5|/near-after:_卓揆
-3|/near-after:_安
-3|/near-after:_安保
6|/near-after:_自
6|/near-after:_自民
-3|/near-after:_財
-4|/near-after:、DATE
3|/near-after:、LANDは
-3|/near-after:、そ
-3|/near-after:、政府
-4|/near-after:「世
-4|/near-after:「世界
-3|/near-after:「早
-4|/near-after:「野
-4|/near-after:「野心
6|/near-after:」_
3|/near-after:」_USA
3|/near-after:」_元
-6|/near-after:」…
3|/near-after:」。
7|/near-after:」と
3|/near-after:」との
-3|/near-after:」と漏
3|/near-after:」と述
-4|/near-after:」を
-4|/near-after:あり
4|/near-after:ある。
-5|/near-after:ある一
-6|/near-after:い」
-5|/near-after:いて
-3|/near-after:いとし
-3|/near-after:いな
-7|/near-after:いる
3|/near-after:いる。
-3|/near-after:いると
3|/near-after:い姿
3|/near-after:い姿勢
-4|/near-after:う主
-4|/near-after:う主張
-4|/near-after:えか
-4|/near-after:えかね
6|/near-after:える
-3|/near-after:が、
-5|/near-after:があ
-5|/near-after:がある
3|/near-after:が上
3|/near-after:が出
-3|/near-after:が浮
-3|/near-after:が浮上
11|/near-after:きだ
5|/near-after:きだ。
3|/near-after:きだ」
3|/near-after:きだと
-3|/near-after:け、
-6|/near-after:ける
-3|/near-after:けるNATO
-3|/near-after:げるこ
3|/near-after:げるの
3|/near-after:ことに
-5|/near-after:ことは
-3|/near-after:し、
-3|/near-after:し、そ
4|/near-after:しい
-10|/near-after:した
-4|/near-after:したい
-13|/near-after:して
-7|/near-after:してい
-4|/near-after:してお
-4|/near-after:し合
-8|/near-after:す。
3|/near-after:すの
3|/near-after:すのが
7|/near-after:すべ
8|/near-after:すべき
-13|/near-after:する
-3|/near-after:する「
5|/near-after:するこ
3|/near-after:する声
-14|/near-after:する案
-4|/near-after:す案
-4|/near-after:す案が
-3|/near-after:せず
-3|/near-after:その後
5|/near-after:た。
-4|/near-after:たい
-4|/near-after:たいと
-3|/near-after:たこ
-3|/near-after:たこと
-3|/near-after:たと
-3|/near-after:たな世
16|/near-after:だ。
3|/near-after:だ」
3|/near-after:だ」と
3|/near-after:だと
-3|/near-after:だとの
-7|/near-after:った
3|/near-after:って
-4|/near-after:つい
-4|/near-after:ついて
-3|/near-after:て、
-10|/near-after:てい
-3|/near-after:ていな
-8|/near-after:ている
3|/near-after:であ
-5|/near-after:です
-4|/near-after:です。
-4|/near-after:でに
-4|/near-after:ではな
-5|/near-after:で政
-5|/near-after:で政府
-3|/near-after:で消
-3|/near-after:で消え
-3|/near-after:とす
-3|/near-after:とする
-3|/near-after:とど
-3|/near-after:とどめ
3|/near-after:とに
6|/near-after:との
3|/near-after:との声
-4|/near-after:との意
4|/near-after:との見
-5|/near-after:とは
-3|/near-after:と漏
-3|/near-after:と漏ら
-3|/near-after:どめ
-4|/near-after:ない」
3|/near-after:ない姿
4|/near-after:なり
-3|/near-after:な世
-3|/near-after:な世界
7|/near-after:に」
6|/near-after:に」_
3|/near-after:にすべ
-4|/near-after:にする
-4|/near-after:につ
-4|/near-after:につい
-3|/near-after:にとど
3|/near-after:にな
3|/near-after:になり
10|/near-after:には
-3|/near-after:に上
4|/near-after:に備
4|/near-after:に備え
-3|/near-after:に入っ
4|/near-after:に増額
3|/near-after:に影
4|/near-after:に慎
4|/near-after:に慎重
-3|/near-after:に提出
4|/near-after:に聞
4|/near-after:に聞く
-3|/near-after:に調
-3|/near-after:に調整
-3|/near-after:のDEFENCE
4|/near-after:のが
3|/near-after:のが望
-4|/near-after:ので
-3|/near-after:のでは
5|/near-after:のは
3|/near-after:の基
3|/near-after:の基準
5|/near-after:の声
-6|/near-after:の後
-4|/near-after:の意
-4|/near-after:の意見
-4|/near-after:の文
3|/near-after:の検
3|/near-after:の検討
3|/near-after:の理
3|/near-after:の理解
4|/near-after:の見
4|/near-after:の見方
3|/near-after:の達
3|/near-after:の達成
-5|/near-after:は「
-3|/near-after:は「早
-4|/near-after:はあ
-3|/near-after:はあり
-3|/near-after:はな
-4|/near-after:はない
-3|/near-after:は財
5|/near-after:は非
5|/near-after:は非現
14|/near-after:べき
11|/near-after:べきだ
4|/near-after:ましい
-4|/near-after:ました
-3|/near-after:まで
-4|/near-after:までに
-3|/near-after:めてい
-3|/near-after:めるよ
-4|/near-after:も念
-4|/near-after:も念頭
3|/near-after:も検
3|/near-after:も検討
-3|/near-after:も選
-3|/near-after:も選択
3|/near-after:やすべ
-3|/near-after:やす案
-4|/near-after:よう主
-3|/near-after:らす
-3|/near-after:らす。
-3|/near-after:り向
-3|/near-after:り向け
-3|/near-after:るNATO
-3|/near-after:るNATO氏
8|/near-after:る。
-3|/near-after:る「
-4|/near-after:るか
-7|/near-after:ると
-4|/near-after:るとい
3|/near-after:るとの
6|/near-after:るべ
6|/near-after:るべき
3|/near-after:る声
3|/near-after:る声が
-3|/near-after:る新
-3|/near-after:る新目
-15|/near-after:る案
-6|/near-after:る案を
-3|/near-after:る検
-3|/near-after:る検討
3|/near-after:われ
3|/near-after:われる
3|/near-after:を、
-4|/near-after:を「
4|/near-after:を」
5|/near-after:を主
5|/near-after:を主張
3|/near-after:を受
3|/near-after:を受け
3|/near-after:を唱
3|/near-after:を唱え
-3|/near-after:を振
-3|/near-after:を振り
3|/near-after:を掲
-3|/near-after:を明
3|/near-after:を明確
-7|/near-after:を検
-7|/near-after:を検討
5|/near-after:を目
4|/near-after:を目指
-4|/near-after:を軸
-4|/near-after:を軸に
3|/near-after:一方、
-3|/near-after:上_
-6|/near-after:上。
4|/near-after:上」
3|/near-after:上と
4|/near-after:上とす
-5|/near-after:上も
-5|/near-after:上も念
-3|/near-after:上を
3|/near-after:不会
4|/near-after:不可
4|/near-after:不可能
6|/near-after:不合
6|/near-after:不合理
-3|/near-after:不是终
-9|/near-after:世界
-6|/near-after:世界標
-3|/near-after:两案
-3|/near-after:两案,
4|/near-after:主张
5|/near-after:主張
4|/near-after:主張す
-6|/near-after:以上。
4|/near-after:以上」
3|/near-after:以上と
-5|/near-after:以上も
-3|/near-after:以上を
3|/near-after:会保
3|/near-after:会保障
-4|/near-after:会的
4|/near-after:保障
3|/near-after:候補者
4|/near-after:備え
3|/near-after:元国
3|/near-after:元国防
-3|/near-after:先送
-3|/near-after:先送り
-3|/near-after:入っ
-3|/near-after:入った
4|/near-after:入れ
3|/near-after:入れな
-4|/near-after:全球
-3|/near-after:全球标
-3|/near-after:准\"
-3|/near-after:准\",
-3|/near-after:加#
3|/near-after:勢を
3|/near-after:勢を明
-3|/near-after:十年
-3|/near-after:十年每
-4|/near-after:协商
-4|/near-after:协商。
5|/near-after:卓揆
5|/near-after:卓揆:
-4|/near-after:協議
-4|/near-after:協議で
3|/near-after:占比
-5|/near-after:只说
7|/near-after:可能
-3|/near-after:右。
6|/near-after:合理
8|/near-after:合理。
4|/near-after:同盟
-3|/near-after:后者
-3|/near-after:后者需
-3|/near-after:向け
-3|/near-after:向ける
-3|/near-after:否定
3|/near-after:唱え
-4|/near-after:商。
4|/near-after:問わ
4|/near-after:問われ
-4|/near-after:国会
4|/near-after:国民
3|/near-after:国民の
4|/near-after:国防
3|/near-after:基準に
-3|/near-after:報道
3|/near-after:増額
-3|/near-after:增加#
7|/near-after:声が
5|/near-after:夜谭
5|/near-after:天方
5|/near-after:天方夜
3|/near-after:姿勢
3|/near-after:姿勢を
-4|/near-after:字が
-4|/near-after:守防
-4|/near-after:守防衛
-6|/near-after:安保
6|/near-after:官に
4|/near-after:実的
5|/near-after:審議
3|/near-after:对立
-4|/near-after:専守
-4|/near-after:専守防
-5|/near-after:左右
-3|/near-after:左右。
-3|/near-after:年增
-3|/near-after:年增加
-3|/near-after:年每
-3|/near-after:年每年
5|/near-after:并不
3|/near-after:広げ
-4|/near-after:府検
-4|/near-after:府検討
3|/near-after:度。
3|/near-after:度ま
3|/near-after:度まで
4|/near-after:張す
4|/near-after:張する
-4|/near-after:心」
-3|/near-after:心」を
10|/near-after:必要
5|/near-after:必要」
-7|/near-after:念頭」
5|/near-after:念頭に
7|/near-after:慎重
3|/near-after:慎重だ
-5|/near-after:戦略
4|/near-after:所有
3|/near-after:打ち
-3|/near-after:択肢
-3|/near-after:択肢に
-6|/near-after:括号
4|/near-after:指す
-3|/near-after:振り
-3|/near-after:振り向
5|/near-after:排除
6|/near-after:掲げ
5|/near-after:揆:
5|/near-after:揆:不
11|/near-after:提言
3|/near-after:提言し
3|/near-after:提言へ
3|/near-after:提言案
-3|/near-after:政党
-9|/near-after:政府
-4|/near-after:政府検
-3|/near-after:数字
-3|/near-after:文書改
-5|/near-after:新目
-3|/near-after:新目標
3|/near-after:方、
5|/near-after:方夜
5|/near-after:方夜谭
-4|/near-after:方案
3|/near-after:明確
-3|/near-after:是\"
6|/near-after:是天
-3|/near-after:是终
-3|/near-after:是终点
-3|/near-after:時期
6|/near-after:更是
-3|/near-after:書改
-3|/near-after:書改定
3|/near-after:有識
3|/near-after:有識者
-3|/near-after:有这
-3|/near-after:束し
-6|/near-after:标。
-4|/near-after:标准
-3|/near-after:标准\"
-4|/near-after:案,
-3|/near-after:案,后
-10|/near-after:案が
-3|/near-after:案が浮
-3|/near-after:案に
-6|/near-after:案浮
-13|/near-after:検討
-7|/near-after:検討し
4|/near-after:検討を
8|/near-after:次官
6|/near-after:次官に
-3|/near-after:每年
-3|/near-after:每年增
-3|/near-after:氏の
-6|/near-after:民が
3|/near-after:民の
3|/near-after:民の理
4|/near-after:民提
4|/near-after:民提言
-3|/near-after:求を
-3|/near-after:没有
-3|/near-after:没有这
5|/near-after:法案
3|/near-after:派对
3|/near-after:派对立
-4|/near-after:浮上
-3|/near-after:浮上_
-3|/near-after:消え
4|/near-after:準」_
3|/near-after:準に
3|/near-after:準にな
-3|/near-after:漏ら
-3|/near-after:漏らす
-3|/near-after:点\"
-3|/near-after:点\"。
-4|/near-after:点と
-3|/near-after:焦点
4|/near-after:現実
4|/near-after:現実的
-3|/near-after:球标
-3|/near-after:球标准
8|/near-after:理。
3|/near-after:理解
-6|/near-after:界標
-6|/near-after:界標準
3|/near-after:的DEFENCE
-3|/near-after:的な
-3|/near-after:的に
-3|/near-after:的中
3|/near-after:的主
3|/near-after:的主张
4|/near-after:目指す
-7|/near-after:目标
-6|/near-after:目标。
-5|/near-after:目標
-3|/near-after:示す
-5|/near-after:示すべ
3|/near-after:社会
3|/near-after:社会保
3|/near-after:程度ま
-4|/near-after:約束
-3|/near-after:約束し
-3|/near-after:终点
-3|/near-after:终点\"
-3|/near-after:续十
-3|/near-after:续十年
3|/near-after:置く
3|/near-after:考え
-3|/near-after:考虑
3|/near-after:者会
3|/near-after:者会議
-3|/near-after:者需
-3|/near-after:者需要
4|/near-after:聞く
-3|/near-after:肢に
5|/near-after:自民
4|/near-after:自民提
-4|/near-after:表示
3|/near-after:補者
5|/near-after:要」
-11|/near-after:要求
-3|/near-after:要求を
-3|/near-after:要连
-3|/near-after:要连续
4|/near-after:見方
3|/near-after:見送
6|/near-after:視野に
3|/near-after:言した
3|/near-after:言へ
3|/near-after:言案
-7|/near-after:討し
-7|/near-after:討して
4|/near-after:討を
-4|/near-after:記す
-5|/near-after:話し
-4|/near-after:話し合
-6|/near-after:調整
3|/near-after:論が
3|/near-after:識者
3|/near-after:識者会
3|/near-after:警戒
3|/near-after:議が
-4|/near-after:議で
3|/near-after:議論
-5|/near-after:说是
3|/near-after:超」
-3|/near-after:超え
-4|/near-after:超えか
-4|/near-after:軸に
-3|/near-after:軸に調
4|/near-after:迈进
4|/near-after:还很
-3|/near-after:连续
-3|/near-after:连续十
-3|/near-after:選択
-3|/near-after:選択肢
-3|/near-after:避け
3|/near-after:重だ
3|/near-after:重新
6|/near-after:野に
-4|/near-after:野心
-4|/near-after:野心」
-3|/near-after:間の
4|/near-after:防卫
-3|/near-after:需要
-3|/near-after:需要连
5|/near-after:非現
5|/near-after:非現実
-7|/near-after:頭」
5|/near-after:頭に
-3|/near-after:額を検
3|/near-before:\"至
3|/near-before:\"至少
-4|/near-before:#,再
3|/near-before:#で
3|/near-before:#で、
-3|/near-before:#と
5|/near-before:#を
3|/near-before:#的
6|/near-before:,#
12|/near-before:,LAND
4|/near-before:,LANDDEFENCE
-6|/near-before:,USA
5|/near-before:,主
5|/near-before:,主张
-4|/near-before:,再
6|/near-before:,反
5|/near-before:,反对
5|/near-before:,如
-3|/near-before:,将
-5|/near-before:,将DEFENCE
-4|/near-before:,应
-3|/near-before:,执
-3|/near-before:,执政
5|/near-before:,把
-5|/near-before:,政
-5|/near-before:,政府
7|/near-before:0年
5|/near-before:0年以
3|/near-before:0年内
-5|/near-before::DEFENCE
3|/near-before::LAND为
5|/near-before:<正
5|/near-before:<正論
-5|/near-before:A_
4|/near-before:DATE、
-6|/near-before:DATEに
-3|/near-before:DATEにGDP
4|/near-before:DATE以
4|/near-before:DATE以前
-6|/near-before:DATE前
-4|/near-before:DATE前后
5|/near-before:DATE前提
-3|/near-before:DATE将DEFENCE
-9|/near-before:DATE把
-9|/near-before:DATE把DEFENCE
-5|/near-before:DEFENCEGDP
7|/near-before:DEFENCE「
3|/near-before:DEFENCEが
3|/near-before:DEFENCEにつ
-3|/near-before:DEFENCEのGDP
-5|/near-before:DEFENCEの新
-8|/near-before:DEFENCE占
-7|/near-before:DEFENCE占GDP
8|/near-before:DEFENCE应
6|/near-before:DEFENCE应提
-3|/near-before:DEFENCE拉高
-14|/near-before:DEFENCE提
-3|/near-before:DEFENCE提升
-4|/near-before:DEFENCE提至
-5|/near-before:DEFENCE提高
3|/near-before:DEFENCE财
3|/near-before:DEFENCE财源
3|/near-before:GDP_
-6|/near-before:GDP应
4|/near-before:GDP比
3|/near-before:GDP比例
-6|/near-before:GDP的
7|/near-before:LANDDEFENCE
7|/near-before:LANDDEFENCE应
3|/near-before:LAND_
-4|/near-before:LANDでは
4|/near-before:LANDでも
5|/near-before:LANDの
4|/near-before:LANDのDEFENCE
-3|/near-before:LANDは
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
9|/near-before:LAND内
3|/near-before:LAND内に
-3|/near-before:LAND内部
-3|/near-before:LAND则
7|/near-before:LAND国
5|/near-before:LAND国防
-6|/near-before:LAND在
-3|/near-before:LAND大
3|/near-before:LAND安
-6|/near-before:LAND官
-6|/near-before:LAND官员
-4|/near-before:LAND幹
-4|/near-before:LAND幹部
-4|/near-before:LAND总
-3|/near-before:LAND总统
-7|/near-before:LAND拟
-4|/near-before:LAND拟将
3|/near-before:LAND新
5|/near-before:LAND有
-3|/near-before:LAND正
3|/near-before:LAND立
3|/near-before:LAND立委
5|/near-before:LAND若
5|/near-before:LAND若能
-6|/near-before:LAND要
-6|/near-before:LAND设
-5|/near-before:LAND长
3|/near-before:LAND関
3|/near-before:LAND関係
-4|/near-before:NATONATO
-4|/near-before:NATOが
-3|/near-before:USA:
-3|/near-before:USAか
-3|/near-before:USAから
4|/near-before:USAに
5|/near-before:USA日
5|/near-before:USA日前
-3|/near-before:USA的
6|/near-before:USA称
-4|/near-before:USA要
-3|/near-before:USA说
-3|/near-before:USA说,
3|/near-before:_\"
-4|/near-before:_0
-4|/near-before:_0年
-3|/near-before:_USA
3|/near-before:、DATE
4|/near-before:、DATEま
-3|/near-before:、DEFENCE「
-5|/near-before:、DEFENCEの
3|/near-before:、LAND
3|/near-before:、LAND内
4|/near-before:、委
4|/near-before:、委員
-9|/near-before:、政
-9|/near-before:、政府
-3|/near-before:、次
-3|/near-before:、狭
-3|/near-before:、狭義
4|/near-before:》披
4|/near-before:》披露
-3|/near-before:》援
-3|/near-before:》援引
-3|/near-before:「GDP
-3|/near-before:「GDP比
3|/near-before:「LAND
6|/near-before:「LANDは
-3|/near-before:「い
-3|/near-before:「いず
6|/near-before:「対
6|/near-before:「対GDP
5|/near-before:」,
-3|/near-before:あり
-3|/near-before:ありき
-3|/near-before:いず
-3|/near-before:いずれ
3|/near-before:いた
3|/near-before:いと
-5|/near-before:かけ
-3|/near-before:から
-3|/near-before:がDEFENCEを
3|/near-before:が、
3|/near-before:くと
3|/near-before:くとも
-3|/near-before:けて
-3|/near-before:した
-3|/near-before:して
-3|/near-before:する
-3|/near-before:ずれ
3|/near-before:たDEFENCE
-3|/near-before:った
4|/near-before:でGDP
4|/near-before:でGDP比
-6|/near-before:で、
-3|/near-before:で、DEFENCE
6|/near-before:で「
-5|/near-before:では
-4|/near-before:では、
6|/near-before:でも
-3|/near-before:で検
-3|/near-before:で検討
3|/near-before:と、委
-3|/near-before:と、政
-5|/near-before:とし
-3|/near-before:として
3|/near-before:とも
-3|/near-before:どに
3|/near-before:ない
3|/near-before:ないと
3|/near-before:なくと
-5|/near-before:によ
-3|/near-before:による
-4|/near-before:に対
-4|/near-before:に対し
3|/near-before:に言
3|/near-before:に言わ
3|/near-before:の0文
-3|/near-before:のDEFENCEに
-4|/near-before:のGDP
-3|/near-before:のGDP比
4|/near-before:の国
-5|/near-before:の新
-3|/near-before:の新目
3|/near-before:の田
3|/near-before:の田村
3|/near-before:の衆
3|/near-before:の衆院
-6|/near-before:の議
-5|/near-before:の議会
-3|/near-before:はDATE
-5|/near-before:はDATEに
4|/near-before:はDEFENCE
3|/near-before:はDEFENCEを
5|/near-before:は、
3|/near-before:は、DATE
-3|/near-before:は、狭
7|/near-before:は「
3|/near-before:は「USA
-3|/near-before:は「い
3|/near-before:は街
3|/near-before:は街頭
4|/near-before:まで
3|/near-before:み上
3|/near-before:み上げ
3|/near-before:めて
7|/near-before:もDEFENCE
7|/near-before:やLAND
-3|/near-before:よる
-3|/near-before:よると
-3|/near-before:りき
-3|/near-before:るDEFENCE
-3|/near-before:るDEFENCEの
-4|/near-before:ると
-3|/near-before:ると、
4|/near-before:れて
3|/near-before:れる
3|/near-before:われて
3|/near-before:を積
3|/near-before:を積み
-3|/near-before:ーグ
3|/near-before:一个
3|/near-before:一些
-4|/near-before:一份
3|/near-before:一步
3|/near-before:上,
-3|/near-before:上调
-3|/near-before:上调至
5|/near-before:上院
5|/near-before:上院、
4|/near-before:下一个
5|/near-before:不是
4|/near-before:不满
-4|/near-before:不设
4|/near-before:与\"
3|/near-before:与党
3|/near-before:与党の
7|/near-before:与党内
-4|/near-before:专家会
-4|/near-before:中に
3|/near-before:中提
3|/near-before:中提出
12|/near-before:为,
4|/near-before:为,LAND
-4|/near-before:为USA
3|/near-before:为何
16|/near-before:主张
4|/near-before:主张DEFENCE
4|/near-before:主张将
-3|/near-before:予算
3|/near-before:五典
5|/near-before:人USA
5|/near-before:人USA日
-3|/near-before:人士说
-5|/near-before:今后
5|/near-before:代表
7|/near-before:代表は
4|/near-before:以上
5|/near-before:以内
5|/near-before:以内に
4|/near-before:以前
-3|/near-before:件,
-4|/near-before:件,将
-5|/near-before:任期
3|/near-before:会で「
5|/near-before:会は
-3|/near-before:会見
-3|/near-before:会見で
4|/near-before:会議
4|/near-before:会议建
3|/near-before:会長
-3|/near-before:估过
-3|/near-before:低于
3|/near-before:保守
3|/near-before:保障
-3|/near-before:信に
-3|/near-before:信によ
-3|/near-before:修订
3|/near-before:倍元
3|/near-before:倍元首
3|/near-before:元首
3|/near-before:元首相
9|/near-before:党の
3|/near-before:党の田
3|/near-before:党は
6|/near-before:党内
4|/near-before:党内で
4|/near-before:党内に
3|/near-before:党启
3|/near-before:党启动
-3|/near-before:党正
3|/near-before:全保
3|/near-before:全保障
3|/near-before:公明党
-4|/near-before:公約、
3|/near-before:公約で
8|/near-before:共同
4|/near-before:共同代
6|/near-before:共同社
4|/near-before:共産
4|/near-before:共産党
-5|/near-before:内で
-3|/near-before:内では
-3|/near-before:内で検
12|/near-before:内に
4|/near-before:内には
-3|/near-before:内部评
-4|/near-before:写入
4|/near-before:出,
-3|/near-before:出的
6|/near-before:分析
3|/near-before:分析:
3|/near-before:分析师
5|/near-before:分阶
5|/near-before:分阶段
-4|/near-before:则建
-4|/near-before:则建议
3|/near-before:则称
3|/near-before:则称,
-3|/near-before:到#,
-3|/near-before:到,
-14|/near-before:到DATE
-3|/near-before:到DATE将
-5|/near-before:到DATE把
-3|/near-before:前LAND官
-4|/near-before:前后
-4|/near-before:前后把
-4|/near-before:前把
5|/near-before:前提
5|/near-before:前提高
3|/near-before:前达成
5|/near-before:力,
3|/near-before:动DEFENCE
3|/near-before:动DEFENCE财
-4|/near-before:升到
-3|/near-before:升至
3|/near-before:协商
3|/near-before:协商_
-5|/near-before:占GDP
6|/near-before:占GDP_
-6|/near-before:占GDP应
3|/near-before:占GDP比
-4|/near-before:原案
4|/near-before:参政
3|/near-before:参政党
-3|/near-before:参院
3|/near-before:友会
6|/near-before:反对
4|/near-before:反对把
4|/near-before:受访
4|/near-before:受访时
5|/near-before:可能
4|/near-before:同代
4|/near-before:同代表
3|/near-before:同友
3|/near-before:同友会
3|/near-before:同时
6|/near-before:同社
-4|/near-before:后把
-4|/near-before:后把DEFENCE
-3|/near-before:否达
-3|/near-before:否达到
3|/near-before:启动
3|/near-before:启动DEFENCE
3|/near-before:员主
3|/near-before:员主张
3|/near-before:員の
3|/near-before:員長
3|/near-before:員長は
3|/near-before:商_
3|/near-before:商_\"
6|/near-before:国防
-3|/near-before:国防部
3|/near-before:在DATE以
-6|/near-before:在DATE前
-4|/near-before:在DATE把
-4|/near-before:在DEFENCE
5|/near-before:在GDP
3|/near-before:在GDP的
-3|/near-before:在下
4|/near-before:在内
3|/near-before:在电
3|/near-before:在电视
4|/near-before:在野
-3|/near-before:士说
-3|/near-before:士说,
8|/near-before:委员
8|/near-before:委員
3|/near-before:委員の
3|/near-before:委員長
5|/near-before:委马
5|/near-before:委马文
4|/near-before:子委
4|/near-before:子委員
-4|/near-before:字是
3|/near-before:安倍
3|/near-before:安倍元
4|/near-before:安全
3|/near-before:安全保
-8|/near-before:官员
4|/near-before:官補
4|/near-before:定在
3|/near-before:定在GDP
-4|/near-before:家会
-4|/near-before:家会议
4|/near-before:对把
4|/near-before:对把DEFENCE
3|/near-before:寺五
3|/near-before:寺五典
-3|/near-before:导,
6|/near-before:対GDP
6|/near-before:対GDP比
-4|/near-before:対し
-5|/near-before:将DEFENCE
-9|/near-before:将DEFENCE提
3|/near-before:小野
3|/near-before:小野寺
3|/near-before:少な
3|/near-before:少なく
4|/near-before:少达
4|/near-before:少达到
5|/near-before:年以
5|/near-before:年以内
6|/near-before:年内
-4|/near-before:幹部
-4|/near-before:幹部は
6|/near-before:应占
6|/near-before:应占GDP
6|/near-before:应提
6|/near-before:应提高
-7|/near-before:应达
-7|/near-before:府が
-3|/near-before:府がDEFENCE
-12|/near-before:府内
-10|/near-before:府内で
3|/near-before:府在
3|/near-before:府将
3|/near-before:府将DEFENCE
3|/near-before:府把
3|/near-before:府把DEFENCE
-4|/near-before:府関
-4|/near-before:府関係
15|/near-before:建议
4|/near-before:建议LAND
4|/near-before:建议政
-3|/near-before:引LAND
-3|/near-before:引述
-3|/near-before:引述执
-5|/near-before:张,
4|/near-before:张DEFENCE
4|/near-before:张将
4|/near-before:张将DEFENCE
4|/near-before:强调
5|/near-before:强调LAND
3|/near-before:当时
-3|/near-before:当面
-3|/near-before:当面は
3|/near-before:很可
3|/near-before:很可能
7|/near-before:必要
3|/near-before:必要な
-3|/near-before:总统
-3|/near-before:总统LAND
-3|/near-before:执政党
3|/near-before:执政联
4|/near-before:批评
4|/near-before:把DEFENCE占
-4|/near-before:把DEFENCE提
4|/near-before:把DEFENCE目
-4|/near-before:把USA
-3|/near-before:报导
-3|/near-before:报导,
3|/near-before:披露
3|/near-before:披露,
-3|/near-before:抬高
-3|/near-before:抬高到
-3|/near-before:拒绝
-3|/near-before:拟在
-4|/near-before:拟将
-4|/near-before:拟将DEFENCE
5|/near-before:指出
3|/near-before:指出,
-3|/near-before:推高
-3|/near-before:提出的
-4|/near-before:提升
-4|/near-before:提升到
-4|/near-before:提至
-3|/near-before:提至GDP
-3|/near-before:提言「
-3|/near-before:提言を
-3|/near-before:提议,
5|/near-before:提高
7|/near-before:提高到
-3|/near-before:援引
-3|/near-before:援引LAND
-3|/near-before:支出
-3|/near-before:政党人
3|/near-before:政党启
-12|/near-before:政府
-5|/near-before:政府が
-12|/near-before:政府内
3|/near-before:政府在
3|/near-before:政府将
3|/near-before:政府把
-4|/near-before:政府関
3|/near-before:政联
3|/near-before:政联盟
5|/near-before:数字
-4|/near-before:数字是
-4|/near-before:文件
-3|/near-before:文件,
5|/near-before:文君
-3|/near-before:文書に
5|/near-before:文書改
-8|/near-before:新目
-4|/near-before:新目标
-4|/near-before:新目標
-3|/near-before:新闻
-6|/near-before:方案
-5|/near-before:方案,
-4|/near-before:方針
4|/near-before:日前
-4|/near-before:日媒
-5|/near-before:日新
-5|/near-before:日新闻
3|/near-before:时,
3|/near-before:时则
3|/near-before:时建
5|/near-before:时说
5|/near-before:时说,
3|/near-before:明党
3|/near-before:明党の
4|/near-before:智子
4|/near-before:智子委
5|/near-before:智库
-3|/near-before:書に
5|/near-before:書改
5|/near-before:書改定
6|/near-before:有人
5|/near-before:有委
5|/near-before:有委员
4|/near-before:有必
4|/near-before:有必要
3|/near-before:有意
5|/near-before:有識
5|/near-before:有識者
5|/near-before:有识
5|/near-before:有识者
-5|/near-before:朝日
-5|/near-before:朝日新
-4|/near-before:期中
-4|/near-before:期中に
-3|/near-before:期議
-3|/near-before:期議会
-4|/near-before:期限
4|/near-before:村智
4|/near-before:村智子
3|/near-before:析:
3|/near-before:析:LAND
3|/near-before:析师
4|/near-before:标定
4|/near-before:标提
4|/near-before:标提高
-5|/near-before:案,
-6|/near-before:検討
-3|/near-before:標_
-4|/near-before:次の
-4|/near-before:次の議
4|/near-before:次官
4|/near-before:次官補
-3|/near-before:次期議
-4|/near-before:正研
-3|/near-before:正研究
5|/near-before:正論
5|/near-before:正論>
-5|/near-before:步提
-5|/near-before:步提高
3|/near-before:比重
-4|/near-before:民公
-4|/near-before:民公約
-3|/near-before:民提
-3|/near-before:民提言
3|/near-before:民間
-6|/near-before:没有
3|/near-before:済同
3|/near-before:済同友
3|/near-before:源协
3|/near-before:源协商
3|/near-before:潜艇
-3|/near-before:狭義
-3|/near-before:狭義の
-3|/near-before:现在
4|/near-before:産党
3|/near-before:産党の
3|/near-before:田村
3|/near-before:田村智
4|/near-before:电视
4|/near-before:电视节
-3|/near-before:的DEFENCE
-3|/near-before:的DEFENCE占
-6|/near-before:的专
-5|/near-before:的方
-5|/near-before:的方案
-4|/near-before:的话
-3|/near-before:的话说
5|/near-before:目标
4|/near-before:目标定
4|/near-before:目标提
-4|/near-before:目標
-3|/near-before:目標_
6|/near-before:直言
4|/near-before:直言,
-3|/near-before:相、
-7|/near-before:相は
3|/near-before:研究
5|/near-before:研究所
-4|/near-before:磋商
-3|/near-before:社引
-3|/near-before:社引述
4|/near-before:社评
-3|/near-before:称,
6|/near-before:称LAND
3|/near-before:積み
3|/near-before:積み上
5|/near-before:究所
3|/near-before:立委
5|/near-before:立委马
-4|/near-before:約、
-4|/near-before:約、DEFENCE
3|/near-before:約で
4|/near-before:経済
3|/near-before:経済同
3|/near-before:維新
4|/near-before:经新
4|/near-before:经新闻
-3|/near-before:统LAND
-3|/near-before:统LAND则
-3|/near-before:義の
-3|/near-before:義のDEFENCE
-3|/near-before:考虑
8|/near-before:者会
5|/near-before:者会議
5|/near-before:者会议
4|/near-before:联盟
-4|/near-before:自民
-4|/near-before:自民公
-3|/near-before:自民提
-7|/near-before:至GDP
-5|/near-before:至GDP的
-5|/near-before:至于
6|/near-before:至少
4|/near-before:至少达
4|/near-before:节目
5|/near-before:若能
-7|/near-before:草案
3|/near-before:衆院
3|/near-before:衆院選
3|/near-before:街頭
3|/near-before:街頭で
7|/near-before:表は
5|/near-before:表は「
3|/near-before:要な
-8|/near-before:要求
-3|/near-before:見で
-3|/near-before:規模
4|/near-before:视节
4|/near-before:视节目
6|/near-before:言,
-3|/near-before:言「
3|/near-before:言わ
3|/near-before:言われ
-3|/near-before:言を
-3|/near-before:記者
5|/near-before:論>
6|/near-before:識者
5|/near-before:識者会
-3|/near-before:議で
-3|/near-before:議では
-4|/near-before:議会
11|/near-before:认为
11|/near-before:认为,
-4|/near-before:认为USA
-7|/near-before:讨论
-6|/near-before:讨论过
6|/near-before:议LAND
4|/near-before:议员
3|/near-before:议员主
4|/near-before:议建
4|/near-before:议建议
3|/near-before:议提
4|/near-before:议政
4|/near-before:议政府
-4|/near-before:记者
-9|/near-before:论过
-4|/near-before:论过在
4|/near-before:访时
-5|/near-before:评估
-3|/near-before:评估过
5|/near-before:评论
5|/near-before:识者
5|/near-before:识者会
-3|/near-before:话说
-3|/near-before:话说,
-3|/near-before:说,
5|/near-before:说,#
-3|/near-before:说,USA
-3|/near-before:说,「
5|/near-before:调LAND
-3|/near-before:调至
3|/near-before:财政
3|/near-before:财源
3|/near-before:财源协
6|/near-before:走,
-4|/near-before:超过
-3|/near-before:达到
-6|/near-before:达到GDP
5|/near-before:达成
-4|/near-before:过一
-4|/near-before:过在
-4|/near-before:过在DATE
-3|/near-before:述执
-3|/near-before:述执政
7|/near-before:选人
-5|/near-before:逐步
-5|/near-before:逐步提
-3|/near-before:通信
-3|/near-before:通信に
3|/near-before:選公
3|/near-before:選公約
-3|/near-before:部は
-3|/near-before:部评
-3|/near-before:部评估
-3|/near-before:部长
-5|/near-before:酝酿
6|/near-before:野党
3|/near-before:野寺
3|/near-before:野寺五
4|/near-before:長は
-3|/near-before:関連
-3|/near-before:防部
5|/near-before:阵营
7|/near-before:阶段
5|/near-before:院、
4|/near-before:院選
3|/near-before:难以
3|/near-before:需要
4|/near-before:露,LAND
-3|/near-before:面は
3|/near-before:頭で
-7|/near-before:首相
-5|/near-before:首相は
5|/near-before:马文
5|/near-before:马文君
3|/near-before:高,
-5|/near-before:高官
4|/near-before:鼓吹
7|/nobody-named:False
-4|/nobody-named:True
6|/opens:2
4|/opens:20
4|/opens:<
5|/opens:<正
5|/opens:<正論
-6|/opens:A
-5|/opens:A_
-5|/opens:N
-5|/opens:NA
-5|/opens:NAT
3|/opens:〈
-4|/opens:「
-5|/opens:「3
-4|/opens:「3・
3|/opens:〔记
3|/opens:〔记者
3|/opens:イ
3|/opens:イン
3|/opens:インド
-4|/opens:ス
-3|/opens:スペ
-3|/opens:スペイ
5|/opens:フ
5|/opens:フィ
5|/opens:フィリ
7|/opens:ベ
7|/opens:ベル
7|/opens:ベルギ
-3|/opens:三位
-3|/opens:三位知
6|/opens:与党内
3|/opens:专
5|/opens:中
5|/opens:元
-3|/opens:共同
-3|/opens:共同通
3|/opens:军事
3|/opens:出
3|/opens:出席
3|/opens:出席者
4|/opens:分
3|/opens:分析
3|/opens:分析:
5|/opens:前
3|/opens:前白
3|/opens:前白宫
-4|/opens:北
-5|/opens:北约
-4|/opens:北约秘
3|/opens:印
3|/opens:印度
4|/opens:参
3|/opens:参政
3|/opens:另
6|/opens:国
13|/opens:国民
12|/opens:国民党
-7|/opens:国防
4|/opens:在
5|/opens:在野
-3|/opens:外務
-3|/opens:外務省
3|/opens:安倍元
-3|/opens:对
-3|/opens:对于
5|/opens:川
5|/opens:川普
-4|/opens:当
-7|/opens:彭
-7|/opens:彭博
-7|/opens:彭博社
6|/opens:执
6|/opens:执政
3|/opens:执政党
4|/opens:提
4|/opens:提言
-13|/opens:政
-14|/opens:政府
-3|/opens:政府が
-7|/opens:政府内
-5|/opens:政府関
-4|/opens:日媒
4|/opens:日本に
3|/opens:日本共
-5|/opens:日本拟
-12|/opens:日本政
3|/opens:有
3|/opens:有識
3|/opens:有識者
-3|/opens:来週
-3|/opens:来週の
-3|/opens:次
-6|/opens:欧
-5|/opens:欧盟
-5|/opens:欧盟委
-3|/opens:波
-3|/opens:波兰
-3|/opens:波兰总
4|/opens:澳
4|/opens:澳大
4|/opens:澳大利
-5|/opens:米
-4|/opens:米国
-3|/opens:米国防
7|/opens:経
4|/opens:経済
3|/opens:経済同
19|/opens:自
16|/opens:自民
20|/opens:自民党
-4|/opens:自民公
-3|/opens:自民提
-6|/opens:英
-3|/opens:英国
-4|/opens:记
-4|/opens:记者
-3|/opens:財
-10|/opens:财
-10|/opens:财务
-10|/opens:财务省
-3|/opens:赫
4|/opens:野
3|/opens:野村
-10|/opens:防
-5|/opens:防卫
-6|/opens:防衛
-6|/opens:防衛省
-6|/opens:韓
-6|/opens:韓国
-3|/opens:韩
-3|/opens:韩联
-3|/opens:韩联社
-8|/opens:首
-8|/opens:首相
-3|/opens:首相は
5|/opens:高
6|/opens:高市
6|/opens:高市早
-10|/other after-far:18 True
3|/other after-far:36 True
3|/other after-far:9 False
-4|/other after-follows:が
3|/other after-follows:将
3|/other after-follows:将\" True
-8|/other after-leads:が、
3|/other after-leads:域,
-7|/other after:agent True
7|/other before-commas:0 0
15|/other before-commas:1 0
7|/other before-commas:2 0
5|/other before-far:1 0
8|/other before-far:18 0
8|/other before-far:36 0
8|/other before-far:9 0
-4|/other before-follows-rank:か 0 0
4|/other before-follows-rank:は 0 0
4|/other before-follows-rank:は 1 0
3|/other before-follows-rank:也 0 0
4|/other before-follows-rank:側 0 0
3|/other before-follows-rank:内 0 0
6|/other before-follows-rank:发 1 0
3|/other before-follows-rank:報 1 0
-3|/other before-follows-rank:日 1 0
3|/other before-follows-rank:氏 0 0
-4|/other before-follows-rank:没 0 0
3|/other before-follows-rank:没 1 0
4|/other before-follows-rank:的 0 0
4|/other before-follows-rank:韓 1 0
4|/other before-follows:\"
4|/other before-follows:\"没
4|/other before-follows:\"没有正
-4|/other before-follows:_
-5|/other before-follows:か
-5|/other before-follows:から
3|/other before-follows:が2
3|/other before-follows:が韓
9|/other before-follows:は
4|/other before-follows:は、
3|/other before-follows:は、日本
3|/other before-follows:也
4|/other before-follows:側
6|/other before-follows:发
6|/other before-follows:发言
3|/other before-follows:吁
5|/other before-follows:向
3|/other before-follows:在
4|/other before-follows:報
4|/other before-follows:報道
4|/other before-follows:報道官は
-3|/other before-follows:日
-3|/other before-follows:日前
4|/other before-follows:氏
4|/other before-follows:氏は
3|/other before-follows:的
-6|/other before-follows:称
5|/other before-follows:自
5|/other before-follows:自己
-3|/other before-follows:要求
4|/other before-follows:韓
4|/other before-follows:韓国
4|/other before-follows:韓国に国
15|/other before-leads:
10|/other before-leads:,
3|/other before-leads:_
6|/other before-leads:「
4|/other before-leads:と、
9|/other before-leads:为
-3|/other before-leads:人
-4|/other before-leads:在
4|/other before-leads:总统
-4|/other before-leads:日在
-4|/other before-leads:相、
-5|/other before-leads:示,
3|/other before-leads:称,
4|/other before-leads:统
9|/other before-leads:认为
10|/other before-leads:说,
6|/other before-opens:False agent
3|/other before-opens:False named
5|/other before-opens:True agent
15|/other before-opens:True named
4|/other before-rank:0 0 agent
7|/other before-rank:0 0 named
-4|/other before-rank:0 1 named
6|/other before-rank:1 0 agent
8|/other before-rank:1 0 named
4|/other before-rank:2 0 named
11|/other before:agent
18|/other before:named
-11|/other named:1
24|/other named:2
11|/other named:3
-29|/other unnamed
-13|/other unnamed-beside-others
-4|/right-before:
3|/right-before:「
4|/right-before:が
-3|/right-before:には
3|/right-before:要求的
-8|/role-class-of:JPN ALLIES
-8|/role-class-of:JPN NATO
-5|/role-class-of:JPN TWN
9|/role-class-of:JPN foe
-3|/role-class-of:KOR ALLIES
-5|/role-class-of:KOR JPN
-16|/role-class-of:NATO ALLIES
-3|/role-class-of:NATO JPN
-5|/role-class-of:NATO member
38|/role-class-of:USA ALLIES
-11|/role-class-of:USA EU
-16|/role-class-of:USA JPN
4|/role-class-of:USA KOR
14|/role-class-of:USA NATO
13|/role-class-of:USA land
-18|/role-class-of:USA member
8|/role-class-of:member ALLIES
8|/role-class-of:member TWN
-17|/role-class:JPN
-8|/role-class:KOR
-26|/role-class:NATO
26|/role-class:USA
-5|/role-class:land
14|/role-class:member
3|/role:nobody
-18|/role:other
16|/role:spender
56|/ruled
7|/ruled:of_a_party
7|/ruled:of_a_party nobody
3|/ruled:own_government
3|/ruled:own_government spender
7|/ruled:voices
11|/ruled:voices nobody
-4|/ruled:voices other
21|/ruled:who_asks
7|/ruled:who_asks other
14|/ruled:who_asks spender
12|/ruled:who_considers
-6|/ruled:who_considers nobody
18|/ruled:who_considers spender
4|/ruled:who_sets
5|/ruled:who_sets other
-5|/said-after-too:ask not
4|/said-after-too:ask plan
4|/said-after-too:deny think
-3|/said-after-too:not deny
5|/said-after-too:not should
8|/said-after-too:not think
3|/said-after-too:plan ask
-3|/said-after-too:plan plan
-3|/said-after-too:plan raise
4|/said-after-too:plan reach
-4|/said-after-too:raise ask
-3|/said-after-too:raise plan
5|/said-after-too:raise should
-4|/said-after-too:raise think
-5|/said-after-too:reach not
-4|/said-after-too:reach think
-3|/said-after-too:should raise
3|/said-after-too:should reach
3|/said-after-too:should should
4|/said-after-too:standard raise
4|/said-after-too:think ask
-5|/said-after-too:think not
-9|/said-after-too:think reach
-4|/said-after:ask not
5|/said-after:ask plan
3|/said-after:ask plan think
10|/said-after:deny
3|/said-after:deny think
8|/said-after:not
7|/said-after:not think
4|/said-after:party
-3|/said-after:plan
3|/said-after:plan not should
-3|/said-after:plan raise
3|/said-after:plan reach
-3|/said-after:raise ask
-4|/said-after:raise plan
4|/said-after:raise should
-3|/said-after:raise think not
-5|/said-after:reach think
4|/said-after:standard raise
-9|/said-after:think
-4|/said-after:think should
-7|/said-after:think think think
-3|/said-before-too:ask raise
4|/said-before-too:ask think
-3|/said-before-too:not reach
5|/said-before-too:not think
3|/said-before-too:party ask
7|/said-before-too:party not
7|/said-before-too:party party
3|/said-before-too:party plan
10|/said-before-too:party raise
5|/said-before-too:party should
8|/said-before-too:party think
-4|/said-before-too:plan reach
6|/said-before-too:raise should
-4|/said-before-too:reach should
-3|/said-before-too:reach think
-6|/said-before-too:should plan
9|/said-before-too:should raise
-4|/said-before-too:should reach
-7|/said-before-too:should should
4|/said-before-too:should think
5|/said-before-too:think ask
-7|/said-before-too:think raise
-4|/said-before-too:think reach
-6|/said-before-too:think should
14|/said-before-too:think think
-11|/said-before:
-5|/said-before:ask
3|/said-before:ask plan
-3|/said-before:ask raise
-4|/said-before:deny
-3|/said-before:not reach
22|/said-before:party
6|/said-before:party not
6|/said-before:party party
4|/said-before:party raise
3|/said-before:party think
-3|/said-before:plan raise
-4|/said-before:raise
5|/said-before:raise should raise
-6|/said-before:reach
-6|/said-before:reach should reach
9|/said-before:should
-6|/said-before:should plan
9|/said-before:should raise
-4|/said-before:should reach
3|/said-before:should think
-3|/said-before:standard
4|/said-before:think
-6|/said-before:think raise
-3|/said-before:think should reach
3|/said-before:think think plan
5|/said-last:
-3|/said-last:ask
-4|/said-last:ask not
3|/said-last:ask plan think
-5|/said-last:deny
3|/said-last:deny think
-12|/said-last:not
-3|/said-last:not deny
5|/said-last:not should
8|/said-last:not think
3|/said-last:party
-10|/said-last:plan
3|/said-last:plan ask
3|/said-last:plan not should
4|/said-last:plan reach
-5|/said-last:plan think reach
8|/said-last:raise
-3|/said-last:raise think not
-4|/said-last:raise think think
5|/said-last:reach
-4|/said-last:reach not
-5|/said-last:reach think
12|/said-last:should
-3|/said-last:should raise
3|/said-last:should should
-7|/said-last:standard
3|/said-last:standard not
4|/said-last:think
4|/said-last:think ask
-5|/said-last:think not
-3|/said-last:think think think
-5|/spender after-far:18 False
-5|/spender after-far:4 False
4|/spender after-far:4 True
6|/spender after-far:9 False
3|/spender after-follows:
3|/spender after-follows: False
-3|/spender after-follows:に
-3|/spender after-follows:の
3|/spender after-follows:は
5|/spender after-follows:氏
-4|/spender after-follows:达
-4|/spender after-follows:达到 True
5|/spender after-leads:ける
4|/spender after-leads:方、
3|/spender after:agent True
-3|/spender after:named False
-3|/spender after:patient False
7|/spender before-commas:2 1
-4|/spender before-far:36 0
5|/spender before-far:36 1
-3|/spender before-far:36 2
6|/spender before-far:4 0
-4|/spender before-far:9 0
4|/spender before-far:far 0
3|/spender before-follows-rank:「 0 0
-5|/spender before-follows-rank:に 0 0
-5|/spender before-follows-rank:の 0 0
-4|/spender before-follows-rank:も 0 0
-5|/spender before-follows-rank:上 0 0
-3|/spender before-follows-rank:不 0 0
-3|/spender before-follows-rank:为 0 0
-3|/spender before-follows-rank:共 0 0
-8|/spender before-follows-rank:内 0 0
6|/spender before-follows-rank:则 0 0
4|/spender before-follows-rank:和 0 0
-8|/spender before-follows-rank:国 0 0
10|/spender before-follows-rank:大 0 0
-3|/spender before-follows-rank:安 0 0
7|/spender before-follows-rank:官 0 0
4|/spender before-follows-rank:将 0 0
5|/spender before-follows-rank:幹 0 0
-3|/spender before-follows-rank:应 0 0
3|/spender before-follows-rank:把 0 0
8|/spender before-follows-rank:拟 0 0
-8|/spender before-follows-rank:提 0 0
-7|/spender before-follows-rank:有 0 0
9|/spender before-follows-rank:正 0 0
3|/spender before-follows-rank:氏 0 0
5|/spender before-follows-rank:的 0 1
-4|/spender before-follows-rank:立 0 0
3|/spender before-follows-rank:紙 0 0
-4|/spender before-follows-rank:若 0 0
9|/spender before-follows-rank:要 0 0
6|/spender before-follows-rank:设 0 0
-4|/spender before-follows-rank:长 0 0
-5|/spender before-follows:5
3|/spender before-follows:「
5|/spender before-follows:が3
-3|/spender before-follows:が合
-3|/spender before-follows:が合意し
-6|/spender before-follows:に
-3|/spender before-follows:には
-6|/spender before-follows:の
-4|/spender before-follows:は1
-3|/spender before-follows:は10%
-4|/spender before-follows:も
-4|/spender before-follows:上
-5|/spender before-follows:上院
-3|/spender before-follows:不
-3|/spender before-follows:为
-3|/spender before-follows:为何
3|/spender before-follows:主张
-3|/spender before-follows:共
-7|/spender before-follows:内
-3|/spender before-follows:内に
4|/spender before-follows:内部
4|/spender before-follows:内部评估
7|/spender before-follows:则
4|/spender before-follows:和
4|/spender before-follows:和执
4|/spender before-follows:和执政党
-9|/spender before-follows:国
-7|/spender before-follows:国防
10|/spender before-follows:大
7|/spender before-follows:大統
7|/spender before-follows:大統領は
3|/spender before-follows:大胜
3|/spender before-follows:大胜_防
-4|/spender before-follows:安
-3|/spender before-follows:安全
-3|/spender before-follows:安全保障
7|/spender before-follows:官
6|/spender before-follows:官员
4|/spender before-follows:将
5|/spender before-follows:幹
5|/spender before-follows:幹部
3|/spender before-follows:幹部は「
-6|/spender before-follows:应
3|/spender before-follows:把军
3|/spender before-follows:把军费提
3|/spender before-follows:拒
3|/spender before-follows:拒绝
8|/spender before-follows:拟
4|/spender before-follows:拟将
4|/spender before-follows:拟将防卫
-8|/spender before-follows:提
-4|/spender before-follows:提交
-3|/spender before-follows:提交报告
-4|/spender before-follows:提出
-7|/spender before-follows:有
-4|/spender before-follows:有识
-4|/spender before-follows:有识者会
11|/spender before-follows:正
5|/spender before-follows:正在
4|/spender before-follows:正在研究
4|/spender before-follows:正考
3|/spender before-follows:正考虑在
5|/spender before-follows:氏
5|/spender before-follows:氏は
5|/spender before-follows:氏は32
5|/spender before-follows:的
5|/spender before-follows:的军
5|/spender before-follows:的军费占
-4|/spender before-follows:立
-3|/spender before-follows:立委
-5|/spender before-follows:立委马文
3|/spender before-follows:紙
-5|/spender before-follows:若
-4|/spender before-follows:若能
9|/spender before-follows:要
9|/spender before-follows:要求
6|/spender before-follows:设
-4|/spender before-follows:长
3|/spender before-follows:首
3|/spender before-follows:首相
5|/spender before-leads:,
-5|/spender before-leads::
3|/spender before-leads:_
-6|/spender before-leads:、
-5|/spender before-leads:し、
4|/spender before-leads:の
-4|/spender before-leads:は、
-3|/spender before-leads:与
-5|/spender before-leads:为,
5|/spender before-leads:书长
7|/spender before-leads:吁
-5|/spender before-leads:向
7|/spender before-leads:呼吁
4|/spender before-leads:媒:
3|/spender before-leads:建议
-3|/spender before-leads:强调
4|/spender before-leads:总统
3|/spender before-leads:把
-4|/spender before-leads:析:
4|/spender before-leads:相
3|/spender before-leads:示,
4|/spender before-leads:统
4|/spender before-leads:说,
-3|/spender before-leads:调
4|/spender before-leads:长
3|/spender before-leads:首相
-3|/spender before-opens:False agent
5|/spender before-opens:False patient
3|/spender before-opens:True named
-4|/spender before-opens:True patient
-3|/spender before-rank:0 0 named
3|/spender before-rank:0 0 patient
6|/spender before-rank:0 1 named
-15|/spender named:1
9|/spender named:2
19|/spender named:3
3|/spender right-before:「
-3|/spender right-before:には
10|/spender unnamed
-7|/spender unnamed-beside-others
3|/title-after:\"派
5|/title-after:_卓
-3|/title-after:」に
6|/title-after:に」
-9|/title-after:以上
-3|/title-after:要求
3|/title-after:超」
-19|/unnamed
-20|/unnamed-beside-others
-4|benchmark/after-far:18 True
3|benchmark/after-follows:将
3|benchmark/after-follows:将\" True
-4|benchmark/after-follows:达
-4|benchmark/after-follows:达到 True
3|benchmark/after-leads:域,
5|benchmark/any-after:not
6|benchmark/any-after:not foreign=False
3|benchmark/any-after:raise
4|benchmark/any-after:raise foreign=False
-3|benchmark/any-after:reach
-4|benchmark/any-after:standard
-5|benchmark/any-after:standard foreign=True
-3|benchmark/before-far:36 0
-4|benchmark/before-follows-rank:が 0 0
-7|benchmark/before-follows:が
-3|benchmark/before-follows:が合
-3|benchmark/before-follows:が合意し
-3|benchmark/before-leads:
4|benchmark/before-leads:说,
-3|benchmark/before-opens:True agent
-5|benchmark/before:agent
7|benchmark/before:「
3|benchmark/before:は「
-3|benchmark/clause-ending:准\"
-3|benchmark/clause-ending:标准\"
-3|benchmark/clause-ending:球标准\"
16|benchmark/demander:other
-4|benchmark/demander:spender
-3|benchmark/foreign=False:standard
-3|benchmark/foreign=True:standard
-16|benchmark/main:other
-7|benchmark/main:spender
-3|benchmark/named:1
-3|benchmark/near-after:\",
-3|benchmark/near-after:ALLIESに
-3|benchmark/near-after:ALLIES的
4|benchmark/near-after:」_
3|benchmark/near-after:」と
-3|benchmark/near-after:たな
-3|benchmark/near-after:たな世
-3|benchmark/near-after:だと
-3|benchmark/near-after:な世
-3|benchmark/near-after:な世界
3|benchmark/near-after:にな
3|benchmark/near-after:の基
3|benchmark/near-after:の基準
4|benchmark/near-after:れる
-7|benchmark/near-after:世界
-4|benchmark/near-after:世界標
-4|benchmark/near-after:全球
-3|benchmark/near-after:全球标
-3|benchmark/near-after:准\"
-3|benchmark/near-after:准\",
3|benchmark/near-after:基準に
-3|benchmark/near-after:新た
-3|benchmark/near-after:新たな
-4|benchmark/near-after:标准
-3|benchmark/near-after:标准\"
4|benchmark/near-after:準」_
3|benchmark/near-after:準に
3|benchmark/near-after:準にな
-3|benchmark/near-after:球标
-3|benchmark/near-after:球标准
-4|benchmark/near-after:界標
-4|benchmark/near-after:界標準
3|benchmark/near-before:,把
5|benchmark/near-before:は「
-3|benchmark/near-before:高官
4|benchmark/nobody-named:False
-3|benchmark/nobody-named:True
6|benchmark/opens:日
6|benchmark/opens:日本
3|benchmark/other after-follows:将
3|benchmark/other after-follows:将\" True
3|benchmark/other after-leads:域,
5|benchmark/other before-commas:0 0
3|benchmark/other before-commas:1 0
3|benchmark/other before-far:9 0
5|benchmark/other before-leads:
4|benchmark/other before-leads:,
4|benchmark/other before-leads:说,
5|benchmark/other before-opens:False named
4|benchmark/other before-opens:True named
7|benchmark/other before-rank:0 0 named
9|benchmark/other before:named
8|benchmark/other named:1
7|benchmark/other unnamed-beside-others
-7|benchmark/role-class-of:JPN ALLIES
-6|benchmark/role-class-of:JPN NATO
23|benchmark/role-class-of:USA ALLIES
-6|benchmark/role-class-of:USA JPN
21|benchmark/role-class-of:USA NATO
-14|benchmark/role-class:JPN
39|benchmark/role-class:USA
18|benchmark/role:other
-19|benchmark/role:spender
4|benchmark/ruled
4|benchmark/ruled:who_sets
5|benchmark/ruled:who_sets other
4|benchmark/said-after-too:standard raise
3|benchmark/said-after:not
-3|benchmark/said-after:standard
4|benchmark/said-after:standard raise
5|benchmark/said-before:
5|benchmark/said-last:not
-7|benchmark/said-last:standard
3|benchmark/said-last:standard not
-4|benchmark/spender after-follows:达
-4|benchmark/spender after-follows:达到 True
-6|benchmark/spender before-commas:0 0
-4|benchmark/spender before-commas:1 0
-4|benchmark/spender before-far:36 0
-5|benchmark/spender before-far:9 0
-5|benchmark/spender before-follows:が
-3|benchmark/spender before-follows:が合
-3|benchmark/spender before-follows:が合意し
-8|benchmark/spender before-leads:
-4|benchmark/spender before-leads:,
-6|benchmark/spender before-opens:False named
-5|benchmark/spender before-opens:True agent
-6|benchmark/spender before-rank:0 0 named
-5|benchmark/spender before:agent
-8|benchmark/spender before:named
-11|benchmark/spender named:1
-4|benchmark/spender named:2
-4|benchmark/spender unnamed
-3|benchmark/unnamed
6|benchmark/unnamed-beside-others
3|demand/after-far:18 False
-3|demand/after:,
4|demand/after:_
5|demand/after:_卓
5|demand/after:_卓揆
5|demand/after:_卓揆:
5|demand/after:_卓揆:不
-3|demand/after:named True
-6|demand/after:を
-10|demand/any-after:ask
-6|demand/any-after:ask foreign=False
-4|demand/any-after:ask foreign=True
-5|demand/any-after:not foreign=False
3|demand/any-after:not foreign=True
-3|demand/any-after:plan
-5|demand/any-after:raise
-3|demand/any-after:raise foreign=False
-3|demand/any-after:reach
-5|demand/any-after:should
4|demand/any-after:think foreign=True
-6|demand/any-before:ask
-4|demand/any-before:ask foreign=True
3|demand/any-before:party
4|demand/any-before:party foreign=True
3|demand/any-before:reach
3|demand/any-before:reach foreign=True
5|demand/any-before:should
7|demand/any-before:should foreign=True
8|demand/before-commas:0 0
-5|demand/before-commas:1 0
5|demand/before-commas:2 0
3|demand/before-commas:2 1
-4|demand/before-far:1 0
4|demand/before-far:36 0
3|demand/before-far:36 1
5|demand/before-far:4 0
3|demand/before-far:far 0
-4|demand/before-follows-rank:5 0 0
-4|demand/before-follows-rank:に 0 0
3|demand/before-follows-rank:の 0 0
4|demand/before-follows-rank:側 0 0
-5|demand/before-follows-rank:日 1 0
3|demand/before-follows-rank:氏 0 0
4|demand/before-follows-rank:要 0 0
-3|demand/before-follows-rank:首 0 0
-5|demand/before-follows:5
-4|demand/before-follows:5%
-4|demand/before-follows:5%要求
4|demand/before-follows:が
-6|demand/before-follows:に
-3|demand/before-follows:には
3|demand/before-follows:の
3|demand/before-follows:の国
3|demand/before-follows:の国防費
5|demand/before-follows:事
5|demand/before-follows:事務
5|demand/before-follows:事務総長
4|demand/before-follows:側
3|demand/before-follows:吁
6|demand/before-follows:同
5|demand/before-follows:向
8|demand/before-follows:大
8|demand/before-follows:大統
8|demand/before-follows:大統領は
3|demand/before-follows:把军
3|demand/before-follows:把军费提
-5|demand/before-follows:日
-5|demand/before-follows:日前
8|demand/before-follows:氏
7|demand/before-follows:氏は
5|demand/before-follows:氏は32
6|demand/before-follows:要
5|demand/before-follows:要求
4|demand/before-leads:,
3|demand/before-leads:_
-3|demand/before-leads:が
4|demand/before-leads:と、
3|demand/before-leads:の
7|demand/before-leads:ドの
5|demand/before-leads:书长
-3|demand/before-leads:人
7|demand/before-leads:吁
7|demand/before-leads:呼吁
-4|demand/before-leads:在
-4|demand/before-leads:日在
-4|demand/before-leads:求
-4|demand/before-leads:相、
-4|demand/before-leads:要求
5|demand/before-leads:长
5|demand/before-opens:False agent
5|demand/before-opens:False patient
5|demand/before-opens:True named
-5|demand/before-opens:True patient
4|demand/before-rank:0 0 patient
3|demand/before-rank:0 1 named
3|demand/before-rank:1 0 agent
5|demand/before-rank:2 0 named
4|demand/before:GDP_
-3|demand/before:GDP比
4|demand/before:_
5|demand/before:agent
7|demand/before:named
-5|demand/before:は
-3|demand/before:到
3|demand/before:到GDP的
6|demand/before:占GDP_
4|demand/before:提高到GDP的
-3|demand/before:比
4|demand/before:高到GDP的
-3|demand/clause-ending:
5|demand/clause-ending::不可能
-4|demand/clause-ending:した
5|demand/clause-ending:不可能
5|demand/clause-ending:可能
45|demand/demander:other
15|demand/demander:spender
4|demand/ending:0%
4|demand/ending:10%
-3|demand/ending:5%
5|demand/ending::不可能
-4|demand/ending:した
5|demand/ending:不可能
5|demand/ending:可能
4|demand/ending:的10%
-8|demand/foreign=False:
-3|demand/foreign=True:
5|demand/foreign=True:not think
-11|demand/main:other
-40|demand/main:spender
-3|demand/named:1
12|demand/named:2
10|demand/named:3
5|demand/near-after::不
5|demand/near-after::不可
5|demand/near-after:_卓
5|demand/near-after:_卓揆
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
5|demand/near-before:,LANDDEFENCE
4|demand/near-before:DEFENCE应
5|demand/near-before:DEFENCE应提
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
-3|demand/near-before:は、
5|demand/near-before:人USA
5|demand/near-before:人USA日
3|demand/near-before:到GDP的
5|demand/near-before:占GDP
6|demand/near-before:占GDP_
4|demand/near-before:国防
6|demand/near-before:应占
6|demand/near-before:应占GDP
5|demand/near-before:应提
5|demand/near-before:应提高
-3|demand/near-before:把DEFENCE
5|demand/near-before:日前
5|demand/near-before:时说
5|demand/near-before:时说,
6|demand/near-before:称LAND
-3|demand/near-before:要求
5|demand/near-before:访时
4|demand/near-before:说,
5|demand/near-before:说,LAND
3|demand/near-before:高到GDP
-11|demand/nobody-named:False
-18|demand/nobody-named:True
4|demand/opens:(
5|demand/opens:(中
5|demand/opens:(中央
5|demand/opens:川
5|demand/opens:川普
-4|demand/opens:美
3|demand/other after-far:18 False
4|demand/other after-far:9 False
7|demand/other after:named False
14|demand/other before-commas:0 0
-4|demand/other before-commas:1 0
7|demand/other before-commas:2 0
3|demand/other before-far:1 0
9|demand/other before-far:36 0
3|demand/other before-far:4 0
3|demand/other before-follows-rank:が 0 0
4|demand/other before-follows-rank:側 0 0
-5|demand/other before-follows-rank:日 1 0
5|demand/other before-follows:が
5|demand/other before-follows:は
4|demand/other before-follows:側
3|demand/other before-follows:吁
5|demand/other before-follows:向
3|demand/other before-follows:在
-5|demand/other before-follows:日
-5|demand/other before-follows:日前
3|demand/other before-follows:氏
3|demand/other before-follows:氏は
6|demand/other before-leads:
6|demand/other before-leads:,
4|demand/other before-leads:、
4|demand/other before-leads:と、
3|demand/other before-leads:の
-3|demand/other before-leads:人
-4|demand/other before-leads:在
-4|demand/other before-leads:日在
-4|demand/other before-leads:相、
9|demand/other before-opens:False agent
6|demand/other before-opens:False named
7|demand/other before-opens:True named
4|demand/other before-rank:0 0 agent
4|demand/other before-rank:1 0 agent
3|demand/other before-rank:1 1 named
5|demand/other before-rank:2 0 named
10|demand/other before:agent
13|demand/other before:named
20|demand/other named:1
9|demand/other named:2
3|demand/other named:3
12|demand/other unnamed
11|demand/other unnamed-beside-others
-4|demand/right-before:
-3|demand/right-before:には
3|demand/right-before:要求的
-8|demand/role-class-of:JPN ALLIES
-5|demand/role-class-of:JPN TWN
-3|demand/role-class-of:JPN land
-3|demand/role-class-of:KOR JPN
-14|demand/role-class-of:NATO ALLIES
21|demand/role-class-of:USA ALLIES
-10|demand/role-class-of:USA EU
68|demand/role-class-of:USA JPN
5|demand/role-class-of:USA KOR
-16|demand/role-class-of:USA NATO
8|demand/role-class-of:USA TWN
19|demand/role-class-of:USA land
-7|demand/role-class-of:USA member
6|demand/role-class-of:member ALLIES
3|demand/role-class-of:member NATO
-20|demand/role-class:JPN
-5|demand/role-class:KOR
-12|demand/role-class:NATO
87|demand/role-class:USA
-3|demand/role-class:land
8|demand/role-class:member
-29|demand/role:nobody
55|demand/role:other
-26|demand/role:spender
21|demand/ruled
21|demand/ruled:who_asks
7|demand/ruled:who_asks other
14|demand/ruled:who_asks spender
5|demand/said-after-too:not think
-3|demand/said-after-too:raise ask
-12|demand/said-after:
-7|demand/said-after:ask
5|demand/said-after:not think
-4|demand/said-after:raise
-3|demand/said-after:should
5|demand/said-before-too:party raise
4|demand/said-before-too:raise should
3|demand/said-before-too:should raise
4|demand/said-before-too:should reach
-22|demand/said-before:
-3|demand/said-before:ask
5|demand/said-before:raise should raise
3|demand/said-before:reach
4|demand/said-before:should raise
4|demand/said-before:should reach
-11|demand/said-last:
-6|demand/said-last:ask
-6|demand/said-last:not
5|demand/said-last:not think
-3|demand/said-last:should
-6|demand/spender after:named False
-4|demand/spender after:named True
-5|demand/spender before-commas:0 0
-3|demand/spender before-commas:2 0
-7|demand/spender before-far:1 0
-5|demand/spender before-far:36 0
-4|demand/spender before-follows-rank:に 0 0
-5|demand/spender before-follows:5
-5|demand/spender before-follows:に
-3|demand/spender before-follows:には
3|demand/spender before-follows:の国
3|demand/spender before-follows:の国防費
-3|demand/spender before-follows:は
3|demand/spender before-follows:把军
3|demand/spender before-follows:把军费提
5|demand/spender before-follows:氏
5|demand/spender before-follows:氏は
5|demand/spender before-follows:氏は32
-4|demand/spender before-follows:首
-4|demand/spender before-follows:首相
-4|demand/spender before-leads:
-4|demand/spender before-leads:、
5|demand/spender before-leads:书长
7|demand/spender before-leads:吁
7|demand/spender before-leads:呼吁
-4|demand/spender before-leads:求
-4|demand/spender before-leads:要求
4|demand/spender before-leads:长
-4|demand/spender before-opens:False agent
-4|demand/spender before-opens:False named
4|demand/spender before-opens:False patient
-3|demand/spender before-opens:True patient
-4|demand/spender before-rank:0 0 agent
-3|demand/spender before-rank:0 0 named
-4|demand/spender before-rank:1 0 named
-5|demand/spender before:agent
-6|demand/spender before:named
-23|demand/spender named:1
3|demand/spender named:2
7|demand/spender named:3
-3|demand/spender right-before:には
-9|demand/spender unnamed
-4|demand/spender unnamed-beside-others
5|demand/title-after:_卓
4|demand/unnamed
7|demand/unnamed-beside-others
-4|denial/after-far:18 False
-6|denial/after-far:4 False
5|denial/after-far:9 True
3|denial/after-follows:
3|denial/after-follows: False
-3|denial/after-follows:か
-6|denial/after:,
-3|denial/after:named False
5|denial/after:named True
4|denial/after:」
6|denial/after:に
-4|denial/after:の
-3|denial/after:は
3|denial/after:を受
3|denial/after:を受け
3|denial/after:を受け入
3|denial/after:を受け入れ
3|denial/after:的DEFENCE
-4|denial/any-after:ask
-5|denial/any-after:ask foreign=True
3|denial/any-after:deny
3|denial/any-after:deny foreign=False
-11|denial/any-after:not
-6|denial/any-after:not foreign=False
-5|denial/any-after:not foreign=True
-10|denial/any-after:plan
-6|denial/any-after:plan foreign=False
-3|denial/any-after:plan foreign=True
3|denial/any-after:reach foreign=False
-3|denial/any-before:ask
-3|denial/any-before:ask foreign=True
-7|denial/any-before:deny
-3|denial/any-before:deny foreign=False
-4|denial/any-before:deny foreign=True
-4|denial/any-before:not
-5|denial/any-before:not foreign=False
21|denial/any-before:party
18|denial/any-before:party foreign=False
3|denial/any-before:party foreign=True
-4|denial/any-before:raise
-3|denial/any-before:raise foreign=True
-5|denial/any-before:reach
-3|denial/any-before:reach foreign=False
-5|denial/before-commas:0 0
17|denial/before-commas:1 0
7|denial/before-commas:2 0
8|denial/before-far:18 0
7|denial/before-far:36 0
-5|denial/before-follows-rank:か 0 0
-3|denial/before-follows-rank:の 0 0
4|denial/before-follows-rank:は 1 0
-7|denial/before-follows-rank:や 1 0
-4|denial/before-follows-rank:不 0 0
-5|denial/before-follows-rank:提 0 0
3|denial/before-follows-rank:氏 0 0
4|denial/before-follows-rank:没 1 0
-4|denial/before-follows-rank:立 0 0
-5|denial/before-follows:か
-5|denial/before-follows:から
-3|denial/before-follows:の
-3|denial/before-follows:の防
-3|denial/before-follows:の防衛費
4|denial/before-follows:は
4|denial/before-follows:は、
-7|denial/before-follows:や
-7|denial/before-follows:やイ
-7|denial/before-follows:やイタリ
-4|denial/before-follows:不
3|denial/before-follows:拒
3|denial/before-follows:拒绝
-5|denial/before-follows:提
-5|denial/before-follows:提出
3|denial/before-follows:氏
3|denial/before-follows:氏は
3|denial/before-follows:氏は共同
-4|denial/before-follows:立
-3|denial/before-follows:立委
6|denial/before-follows:自
-4|denial/before-follows:要
-4|denial/before-follows:要求
6|denial/before-follows:首
6|denial/before-follows:首相
19|denial/before-leads:
-7|denial/before-leads:、
3|denial/before-leads:「
-4|denial/before-leads:し、
5|denial/before-leads:の
-5|denial/before-leads:は、
3|denial/before-leads:は「
-5|denial/before-leads:与
-4|denial/before-leads:向
-3|denial/before-leads:强调
4|denial/before-leads:相
-4|denial/before-leads:示,
6|denial/before-leads:说,
-3|denial/before-leads:调
3|denial/before-leads:首相
5|denial/before-opens:True agent
15|denial/before-opens:True named
3|denial/before-rank:1 0 agent
15|denial/before-rank:1 0 named
13|denial/before:,
-5|denial/before:DEFENCE
7|denial/before:DEFENCEの
-3|denial/before:GDP
3|denial/before:agent
17|denial/before:named
4|denial/before:て
6|denial/before:の
-5|denial/before:到
5|denial/before:直言,
5|denial/before:言,
-7|denial/clause-ending:
3|denial/clause-ending:い」
3|denial/clause-ending:ない」
3|denial/clause-ending:占比
-14|denial/demander:other
3|denial/ending:3%
-4|denial/ending:5%
4|denial/ending:P的3%
3|denial/ending:い」
-3|denial/ending:した
3|denial/ending:ない」
4|denial/ending:的3%
4|denial/foreign=False:ask
5|denial/foreign=False:deny
-4|denial/foreign=False:not
3|denial/foreign=False:not should
-3|denial/foreign=False:plan deny
-3|denial/foreign=False:plan not
3|denial/foreign=False:reach
-4|denial/foreign=True:
50|denial/main:spender
-10|denial/named:1
19|denial/named:2
13|denial/named:3
3|denial/near-after:DEFENCE占
-3|denial/near-after:_LAND
-5|denial/near-after:」_
-5|denial/near-after:」と
-3|denial/near-after:い」と
-4|denial/near-after:いな
-4|denial/near-after:いない
3|denial/near-after:い姿
3|denial/near-after:い姿勢
-3|denial/near-after:ことは
-4|denial/near-after:した
-3|denial/near-after:たの
10|denial/near-after:だ。
-6|denial/near-after:った
-5|denial/near-after:てい
-4|denial/near-after:ていな
-3|denial/near-after:とは
-4|denial/near-after:ない
3|denial/near-after:ない姿
3|denial/near-after:にす
9|denial/near-after:には
4|denial/near-after:のは
-4|denial/near-after:はな
-4|denial/near-after:はない
5|denial/near-after:は非
5|denial/near-after:は非現
4|denial/near-after:れな
3|denial/near-after:を受
3|denial/near-after:を受け
3|denial/near-after:不合
3|denial/near-after:不合理
3|denial/near-after:入れな
3|denial/near-after:勢を
3|denial/near-after:占比
3|denial/near-after:合理
3|denial/near-after:姿勢
3|denial/near-after:姿勢を
4|denial/near-after:実的
-4|denial/near-after:数字
-3|denial/near-after:有这
-3|denial/near-after:束し
4|denial/near-after:次官
-3|denial/near-after:没有
-3|denial/near-after:没有这
4|denial/near-after:現実
4|denial/near-after:現実的
3|denial/near-after:的DEFENCE
-3|denial/near-after:目標
-4|denial/near-after:約束
-3|denial/near-after:約束し
-5|denial/near-after:要求
5|denial/near-after:非現
5|denial/near-after:非現実
4|denial/near-before:,#
-3|denial/near-before:,USA
-3|denial/near-before::DEFENCE
3|denial/near-before:DEFENCE「
6|denial/near-before:DEFENCEの
-3|denial/near-before:DEFENCE占
-3|denial/near-before:DEFENCE占GDP
4|denial/near-before:LAND不
3|denial/near-before:LAND立
3|denial/near-before:LAND立委
-3|denial/near-before:USAか
-3|denial/near-before:USAから
-3|denial/near-before:USA要
-3|denial/near-before:USA要求
-3|denial/near-before:、DEFENCE
3|denial/near-before:「USA
-4|denial/near-before:から
3|denial/near-before:に言
3|denial/near-before:に言わ
3|denial/near-before:の田
3|denial/near-before:の田村
3|denial/near-before:は「
3|denial/near-before:は「USA
3|denial/near-before:れて
3|denial/near-before:われ
3|denial/near-before:われて
5|denial/near-before:不是
3|denial/near-before:为,
7|denial/near-before:代表
7|denial/near-before:代表は
5|denial/near-before:党の
3|denial/near-before:党の田
3|denial/near-before:公明
3|denial/near-before:公明党
8|denial/near-before:共同
3|denial/near-before:共産
3|denial/near-before:共産党
-3|denial/near-before:占GDP
3|denial/near-before:員長
3|denial/near-before:員長は
3|denial/near-before:委員
3|denial/near-before:委員長
3|denial/near-before:子委
3|denial/near-before:子委員
3|denial/near-before:府は
4|denial/near-before:强调
5|denial/near-before:强调LAND
-4|denial/near-before:提出
3|denial/near-before:政府は
4|denial/near-before:数字
3|denial/near-before:明党
3|denial/near-before:明党の
3|denial/near-before:智子
3|denial/near-before:智子委
3|denial/near-before:村智
3|denial/near-before:村智子
-8|denial/near-before:没有
3|denial/near-before:産党
3|denial/near-before:産党の
3|denial/near-before:田村
3|denial/near-before:田村智
4|denial/near-before:直言
4|denial/near-before:直言,
-5|denial/near-before:相は
-3|denial/near-before:示,
3|denial/near-before:立委
7|denial/near-before:表は
5|denial/near-before:表は「
-3|denial/near-before:表示
-3|denial/near-before:表示,
-5|denial/near-before:要求
4|denial/near-before:言,
3|denial/near-before:言わ
3|denial/near-before:言われ
-3|denial/near-before:記者
3|denial/near-before:认为,
-3|denial/near-before:记者
5|denial/near-before:调LAND
3|denial/near-before:财政
-3|denial/near-before:达到
-5|denial/near-before:首相
-3|denial/near-before:首相は
-3|denial/nobody-named:False
-8|denial/nobody-named:True
-3|denial/opens:ス
-3|denial/opens:スペ
-3|denial/opens:スペイ
7|denial/opens:ベ
7|denial/opens:ベル
7|denial/opens:ベルギ
3|denial/opens:中
3|denial/opens:公
3|denial/opens:公明
3|denial/opens:公明党
6|denial/opens:共
5|denial/opens:共同
5|denial/opens:共同社
10|denial/opens:国
10|denial/opens:国民
10|denial/opens:国民党
-3|denial/opens:对
-3|denial/opens:对于
3|denial/opens:政府は
-3|denial/other after-follows:か
-5|denial/other after:named False
-3|denial/other after:named True
-15|denial/other before-commas:0 0
15|denial/other before-commas:1 0
4|denial/other before-far:18 0
-3|denial/other before-far:18 1
-5|denial/other before-far:4 0
-5|denial/other before-follows-rank:か 0 0
-4|denial/other before-follows-rank:没 0 0
4|denial/other before-follows-rank:没 1 0
-5|denial/other before-follows:か
-5|denial/other before-follows:から
-4|denial/other before-follows:要
-4|denial/other before-follows:要求
6|denial/other before-leads:
-4|denial/other before-leads:、
-5|denial/other before-leads:示,
5|denial/other before-leads:说,
-12|denial/other before-opens:False named
6|denial/other before-opens:True named
-8|denial/other before-rank:0 0 named
-4|denial/other before-rank:0 1 named
8|denial/other before-rank:1 0 named
-6|denial/other before:named
-22|denial/other named:1
5|denial/other named:2
-16|denial/other unnamed
-15|denial/other unnamed-beside-others
5|denial/role-class-of:JPN land
-8|denial/role-class-of:NATO member
-29|denial/role-class-of:USA JPN
-6|denial/role-class-of:USA member
5|denial/role-class:JPN
-9|denial/role-class:NATO
-36|denial/role-class:USA
-11|denial/role:nobody
-42|denial/role:other
52|denial/role:spender
5|denial/ruled
3|denial/ruled:own_government
3|denial/ruled:own_government spender
-4|denial/said-after-too:ask not
3|denial/said-after-too:not should
-3|denial/said-after-too:plan deny
-5|denial/said-after:
-3|denial/said-after:ask not
10|denial/said-after:deny
-5|denial/said-after:not
-5|denial/said-after:plan
-3|denial/said-after:plan deny
3|denial/said-after:plan not should
-3|denial/said-after:think
6|denial/said-before-too:party not
-8|denial/said-before:
-4|denial/said-before:deny
14|denial/said-before:party
6|denial/said-before:party not
-4|denial/said-before:raise
-5|denial/said-before:reach
-3|denial/said-last:
-3|denial/said-last:deny
-8|denial/said-last:not
3|denial/said-last:not should
-3|denial/said-last:plan
-3|denial/said-last:plan deny
-4|denial/said-last:plan not
3|denial/said-last:plan not should
3|denial/said-last:reach
-3|denial/spender after-far:18 False
3|denial/spender after-far:9 False
5|denial/spender after-far:9 True
3|denial/spender after-follows:
3|denial/spender after-follows: False
9|denial/spender after:named True
10|denial/spender before-commas:0 0
7|denial/spender before-commas:2 0
4|denial/spender before-far:18 0
5|denial/spender before-far:36 0
4|denial/spender before-far:36 1
4|denial/spender before-far:4 0
4|denial/spender before-far:9 0
3|denial/spender before-follows-rank:に 0 0
-3|denial/spender before-follows-rank:不 0 0
3|denial/spender before-follows-rank:将 0 0
-4|denial/spender before-follows-rank:提 0 0
-4|denial/spender before-follows-rank:立 0 0
3|denial/spender before-follows:に
-3|denial/spender before-follows:の防
-3|denial/spender before-follows:の防衛費
-3|denial/spender before-follows:不
3|denial/spender before-follows:将
3|denial/spender before-follows:拒
3|denial/spender before-follows:拒绝
-4|denial/spender before-follows:提
-4|denial/spender before-follows:提出
-4|denial/spender before-follows:立
-3|denial/spender before-follows:立委
6|denial/spender before-follows:首
6|denial/spender before-follows:首相
12|denial/spender before-leads:
-3|denial/spender before-leads:、
5|denial/spender before-leads:の
-4|denial/spender before-leads:向
-3|denial/spender before-leads:强调
4|denial/spender before-leads:相
-3|denial/spender before-leads:调
3|denial/spender before-leads:首相
14|denial/spender before-opens:False named
5|denial/spender before-opens:True agent
9|denial/spender before-opens:True named
10|denial/spender before-rank:0 0 named
4|denial/spender before-rank:0 1 named
7|denial/spender before-rank:1 0 named
23|denial/spender before:named
12|denial/spender named:1
14|denial/spender named:2
8|denial/spender named:3
14|denial/spender unnamed
5|denial/spender unnamed-beside-others
-10|denial/unnamed-beside-others
-6|proposal/after-far:18 True
5|proposal/after-far:36 True
4|proposal/after-far:9 False
-3|proposal/after-follows:が
3|proposal/after-follows:は
5|proposal/after-follows:氏
-7|proposal/after-leads:が、
5|proposal/after-leads:ける
4|proposal/after-leads:方、
3|proposal/after:
4|proposal/after:\"
3|proposal/after:\"。
3|proposal/after:\"派
13|proposal/after:,
5|proposal/after:,将
-3|proposal/after:agent True
-11|proposal/after:」
5|proposal/after:で
5|proposal/after:とい
5|proposal/after:という
-3|proposal/after:とす
-3|proposal/after:とする
-4|proposal/after:とする案
-3|proposal/after:とする案を
6|proposal/after:に」
6|proposal/after:に」_
3|proposal/after:に」_USA
3|proposal/after:に」_USA元
-4|proposal/after:にす
-3|proposal/after:に増や
-3|proposal/after:に増やす
3|proposal/after:の
5|proposal/after:へ
-5|proposal/after:ま
-5|proposal/after:まで
6|proposal/after:を
3|proposal/after:を主
3|proposal/after:を主張
3|proposal/after:を主張す
3|proposal/after:を主張する
4|proposal/after:を目
3|proposal/after:を目指
3|proposal/after:を目指す
6|proposal/after:以
4|proposal/after:以上
4|proposal/after:以上」
3|proposal/after:以上と
4|proposal/after:以上とす
4|proposal/after:以上とする
-5|proposal/after:以上も
-5|proposal/after:以上も念
-5|proposal/after:以上も念頭
-5|proposal/after:左
-5|proposal/after:左右
-3|proposal/after:左右。
-8|proposal/after:案
3|proposal/after:的主
3|proposal/after:的主张
3|proposal/after:程
3|proposal/after:程度
3|proposal/after:程度ま
3|proposal/after:程度まで
3|proposal/after:超
3|proposal/after:迈
3|proposal/after:迈进
12|proposal/any-after:ask
12|proposal/any-after:ask foreign=False
3|proposal/any-after:not
6|proposal/any-after:party
4|proposal/any-after:party foreign=False
9|proposal/any-after:plan
8|proposal/any-after:plan foreign=False
4|proposal/any-after:raise
16|proposal/any-after:should
14|proposal/any-after:should foreign=False
4|proposal/any-after:think foreign=False
-6|proposal/any-after:think foreign=True
6|proposal/any-before:ask
4|proposal/any-before:ask foreign=False
11|proposal/any-before:not
10|proposal/any-before:not foreign=False
33|proposal/any-before:party
28|proposal/any-before:party foreign=False
5|proposal/any-before:party foreign=True
4|proposal/any-before:plan
4|proposal/any-before:plan foreign=False
6|proposal/any-before:raise
5|proposal/any-before:raise foreign=True
-5|proposal/any-before:reach
-4|proposal/any-before:reach foreign=True
10|proposal/any-before:should
5|proposal/any-before:should foreign=False
5|proposal/any-before:should foreign=True
-8|proposal/any-before:think foreign=False
7|proposal/any-before:think foreign=True
5|proposal/before-commas:0 0
7|proposal/before-commas:1 0
-4|proposal/before-commas:1 1
-7|proposal/before-commas:2 0
4|proposal/before-commas:2 1
-3|proposal/before-commas:3 1
5|proposal/before-far:1 0
-3|proposal/before-far:18 1
-4|proposal/before-far:36 0
3|proposal/before-far:9 0
4|proposal/before-follows-rank:が 0 0
3|proposal/before-follows-rank:が 1 0
3|proposal/before-follows-rank:で 0 0
-5|proposal/before-follows-rank:の 0 0
-5|proposal/before-follows-rank:上 0 0
-8|proposal/before-follows-rank:内 0 0
4|proposal/before-follows-rank:则 0 0
4|proposal/before-follows-rank:和 0 0
-8|proposal/before-follows-rank:国 0 0
3|proposal/before-follows-rank:大 0 0
-3|proposal/before-follows-rank:安 0 0
6|proposal/before-follows-rank:官 0 0
4|proposal/before-follows-rank:幹 0 0
8|proposal/before-follows-rank:拟 0 0
-4|proposal/before-follows-rank:提 0 0
-7|proposal/before-follows-rank:有 0 0
9|proposal/before-follows-rank:正 0 0
3|proposal/before-follows-rank:的 0 0
5|proposal/before-follows-rank:的 0 1
3|proposal/before-follows-rank:紙 0 0
-4|proposal/before-follows-rank:若 0 0
6|proposal/before-follows-rank:要 0 0
-4|proposal/before-follows-rank:长 0 0
-4|proposal/before-follows-rank:阵 0 0
6|proposal/before-follows:が
5|proposal/before-follows:が3
-3|proposal/before-follows:に
-6|proposal/before-follows:の
-5|proposal/before-follows:の国
-4|proposal/before-follows:の国防費
-5|proposal/before-follows:上
-5|proposal/before-follows:上院
3|proposal/before-follows:主张
-7|proposal/before-follows:内
-3|proposal/before-follows:内に
4|proposal/before-follows:内部
4|proposal/before-follows:内部评估
4|proposal/before-follows:则
4|proposal/before-follows:和
4|proposal/before-follows:和执
4|proposal/before-follows:和执政党
-9|proposal/before-follows:国
-6|proposal/before-follows:国防
3|proposal/before-follows:大
3|proposal/before-follows:大胜
3|proposal/before-follows:大胜_防
-4|proposal/before-follows:安
-3|proposal/before-follows:安全
-3|proposal/before-follows:安全保障
6|proposal/before-follows:官
6|proposal/before-follows:官员
4|proposal/before-follows:幹
4|proposal/before-follows:幹部
-4|proposal/before-follows:应
-3|proposal/before-follows:总
8|proposal/before-follows:拟
4|proposal/before-follows:拟将
4|proposal/before-follows:拟将防卫
-4|proposal/before-follows:提
-4|proposal/before-follows:提交
-3|proposal/before-follows:提交报告
-7|proposal/before-follows:有
-4|proposal/before-follows:有识
-4|proposal/before-follows:有识者会
11|proposal/before-follows:正
5|proposal/before-follows:正在
4|proposal/before-follows:正在研究
4|proposal/before-follows:正考
3|proposal/before-follows:正考虑在
8|proposal/before-follows:的
5|proposal/before-follows:的军
5|proposal/before-follows:的军费占
3|proposal/before-follows:紙
-5|proposal/before-follows:若
-4|proposal/before-follows:若能
6|proposal/before-follows:要
6|proposal/before-follows:要求
-4|proposal/before-follows:长
-4|proposal/before-follows:阵
-4|proposal/before-follows:阵营
10|proposal/before-leads:,
-3|proposal/before-leads::
3|proposal/before-leads:_
3|proposal/before-leads:「
3|proposal/before-leads:为
4|proposal/before-leads:媒:
3|proposal/before-leads:建议
5|proposal/before-leads:总统
8|proposal/before-leads:把
3|proposal/before-leads:示,
5|proposal/before-leads:统
3|proposal/before-leads:认为
3|proposal/before-leads:说,
5|proposal/before-opens:True agent
-3|proposal/before-opens:True named
5|proposal/before-rank:0 0 agent
3|proposal/before-rank:0 0 named
-3|proposal/before-rank:1 0 named
-4|proposal/before-rank:1 1 named
3|proposal/before:\"
3|proposal/before:(GDP)比
3|proposal/before:)比
3|proposal/before:0年以内に
6|proposal/before:DEFENCE
3|proposal/before:DEFENCEが
-5|proposal/before:DEFENCEのGDP比
3|proposal/before:GDP(GDP)比
3|proposal/before:GDP)比
-3|proposal/before:GDP_
3|proposal/before:LANDも
-8|proposal/before:_
5|proposal/before:_DEFENCE
6|proposal/before:agent
-4|proposal/before:named
8|proposal/before:、
3|proposal/before:、DATEまでに
5|proposal/before:、DEFENCE
-3|proposal/before:、DEFENCE「
4|proposal/before:、DEFENCEをGDP比
3|proposal/before:「DEFENCE
-3|proposal/before:「GDP比
4|proposal/before:「LANDは
-3|proposal/before:「いずれ
-3|proposal/before:いずれ
-3|proposal/before:がDEFENCEをGDP比
-3|proposal/before:ずれ
4|proposal/before:でGDP比
4|proposal/before:でも
-6|proposal/before:に
4|proposal/before:に「
-3|proposal/before:には
-5|proposal/before:のGDP比
7|proposal/before:は
-3|proposal/before:はDATEに
-3|proposal/before:は「いずれ
3|proposal/before:めて
10|proposal/before:も
-3|proposal/before:るDEFENCEのGDP比
-3|proposal/before:れ
-3|proposal/before:上调至
4|proposal/before:与\"
-4|proposal/before:中に
-8|proposal/before:于
3|proposal/before:以内に
-3|proposal/before:会で
-3|proposal/before:低于
-4|proposal/before:公約、DEFENCE「
4|proposal/before:内に
14|proposal/before:到
-3|proposal/before:升到
4|proposal/before:在
3|proposal/before:在GDP的
3|proposal/before:対GDP比
4|proposal/before:少达到
3|proposal/before:年以内に
-3|proposal/before:拉高到GDP的
-3|proposal/before:提升到
7|proposal/before:提高到
-4|proposal/before:是
3|proposal/before:朝
-4|proposal/before:期中に
-3|proposal/before:期議会で
-3|proposal/before:次期議会で
-6|proposal/before:步提高到
3|proposal/before:比
4|proposal/before:的
-4|proposal/before:約、DEFENCE「
-3|proposal/before:约
-3|proposal/before:至
-4|proposal/before:至GDP的
4|proposal/before:至少达到
-3|proposal/before:議会で
-3|proposal/before:调至
-5|proposal/before:超过
-5|proposal/before:达
7|proposal/before:达到
-7|proposal/before:过
-6|proposal/before:逐步提高到
6|proposal/before:高到
15|proposal/clause-ending:
3|proposal/clause-ending:\"
3|proposal/clause-ending:\"派对立
6|proposal/clause-ending:ある
-5|proposal/clause-ending:い」
4|proposal/clause-ending:いた
3|proposal/clause-ending:いだ
4|proposal/clause-ending:きである
3|proposal/clause-ending:した
3|proposal/clause-ending:していた
-3|proposal/clause-ending:しました
3|proposal/clause-ending:する
4|proposal/clause-ending:ていた
5|proposal/clause-ending:である
-3|proposal/clause-ending:と漏らす
-3|proposal/clause-ending:に入った
-3|proposal/clause-ending:に提出
-9|proposal/clause-ending:ました
-3|proposal/clause-ending:らす
3|proposal/clause-ending:れた
-3|proposal/clause-ending:れる
-3|proposal/clause-ending:われる
3|proposal/clause-ending:上\"
-3|proposal/clause-ending:两案
-6|proposal/clause-ending:以上
3|proposal/clause-ending:以上\"
-3|proposal/clause-ending:以内
-3|proposal/clause-ending:入った
-3|proposal/clause-ending:合われる
3|proposal/clause-ending:对立
-3|proposal/clause-ending:提出
4|proposal/clause-ending:提言した
3|proposal/clause-ending:提言へ
3|proposal/clause-ending:提言案
5|proposal/clause-ending:検討を
3|proposal/clause-ending:次いだ
3|proposal/clause-ending:求めた
3|proposal/clause-ending:派对立
-3|proposal/clause-ending:漏らす
-4|proposal/clause-ending:目标
-3|proposal/clause-ending:相に提出
3|proposal/clause-ending:相次いだ
4|proposal/clause-ending:言した
3|proposal/clause-ending:言へ
3|proposal/clause-ending:言案
5|proposal/clause-ending:討を
13|proposal/demander:spender
3|proposal/ending:\"派对立
3|proposal/ending:%\"
-3|proposal/ending:%左右
-5|proposal/ending:.5%
4|proposal/ending:0%
-5|proposal/ending:1.5%
-5|proposal/ending:3%以上
-4|proposal/ending:4%
3|proposal/ending:5%\"
-5|proposal/ending:5%?
-3|proposal/ending:7.7%
5|proposal/ending:ある
-5|proposal/ending:い」
4|proposal/ending:いた
3|proposal/ending:いだ
4|proposal/ending:きである
-4|proposal/ending:される
3|proposal/ending:していた
-3|proposal/ending:しました
4|proposal/ending:する
4|proposal/ending:ていた
5|proposal/ending:である
-3|proposal/ending:と漏らす
-3|proposal/ending:に入った
-3|proposal/ending:に慎重だ
-3|proposal/ending:に提出
-9|proposal/ending:ました
-3|proposal/ending:らす
3|proposal/ending:れた
-6|proposal/ending:れる
-3|proposal/ending:われる
-6|proposal/ending:一点五
-6|proposal/ending:之一点五
-6|proposal/ending:以上
-3|proposal/ending:以内
-3|proposal/ending:入った
4|proposal/ending:到3%
-4|proposal/ending:升至3%
-3|proposal/ending:合われる
3|proposal/ending:对立
-3|proposal/ending:左右
-3|proposal/ending:提出
4|proposal/ending:提言した
3|proposal/ending:提言へ
3|proposal/ending:提言案
5|proposal/ending:検討を
3|proposal/ending:次いだ
3|proposal/ending:求めた
3|proposal/ending:派对立
-3|proposal/ending:漏らす
-5|proposal/ending:目标
-3|proposal/ending:相に提出
3|proposal/ending:相次いだ
4|proposal/ending:言した
3|proposal/ending:言へ
3|proposal/ending:言案
5|proposal/ending:討を
7|proposal/ending:达到3%
9|proposal/foreign=False:
-3|proposal/foreign=False:ask
3|proposal/foreign=False:ask think
3|proposal/foreign=False:not think
-3|proposal/foreign=False:plan
3|proposal/foreign=False:plan not
4|proposal/foreign=False:plan reach
-5|proposal/foreign=False:reach think
6|proposal/foreign=False:should
-3|proposal/foreign=False:should raise
4|proposal/foreign=False:think ask
-3|proposal/foreign=False:think not
9|proposal/foreign=True:
3|proposal/foreign=True:should should
-4|proposal/foreign=True:think
17|proposal/main:other
3|proposal/main:spender
-10|proposal/named:1
3|proposal/named:2
6|proposal/named:3
-3|proposal/near-after:\",
5|proposal/near-after:\"。
3|proposal/near-after:\"派
3|proposal/near-after:\"派对
-3|proposal/near-after:#を
3|proposal/near-after:,LAND
-3|proposal/near-after:,后
-3|proposal/near-after:,后者
5|proposal/near-after:,将
-3|proposal/near-after:,最
3|proposal/near-after:LANDは
-3|proposal/near-after:NATO氏
-3|proposal/near-after:NATO氏の
3|proposal/near-after:USA元
3|proposal/near-after:_USA
3|proposal/near-after:_USA元
3|proposal/near-after:_元
-3|proposal/near-after:_安
-3|proposal/near-after:_安保
6|proposal/near-after:_自
6|proposal/near-after:_自民
-4|proposal/near-after:、DATE
3|proposal/near-after:、LANDは
-3|proposal/near-after:、政府
-3|proposal/near-after:「早
-4|proposal/near-after:「野
-4|proposal/near-after:「野心
8|proposal/near-after:」_
3|proposal/near-after:」_USA
3|proposal/near-after:」_元
-5|proposal/near-after:」…
3|proposal/near-after:」。
10|proposal/near-after:」と
3|proposal/near-after:」との
-3|proposal/near-after:」と漏
-4|proposal/near-after:」を
4|proposal/near-after:ある。
-5|proposal/near-after:ある一
3|proposal/near-after:い。
-7|proposal/near-after:い」
-3|proposal/near-after:い」と
3|proposal/near-after:いた
3|proposal/near-after:いた。
-3|proposal/near-after:いて
-3|proposal/near-after:いる
4|proposal/near-after:いる。
-3|proposal/near-after:いると
-4|proposal/near-after:う主
-4|proposal/near-after:う主張
-4|proposal/near-after:えか
-4|proposal/near-after:えかね
4|proposal/near-after:える
3|proposal/near-after:えを
-4|proposal/near-after:かね
-4|proposal/near-after:かねな
3|proposal/near-after:から
-3|proposal/near-after:があ
-3|proposal/near-after:がある
3|proposal/near-after:が上
3|proposal/near-after:が出
3|proposal/near-after:が必
3|proposal/near-after:が必要
3|proposal/near-after:が望
3|proposal/near-after:が望ま
-3|proposal/near-after:が浮
-3|proposal/near-after:が浮上
9|proposal/near-after:きだ
3|proposal/near-after:きだ」
4|proposal/near-after:きだと
3|proposal/near-after:きで
3|proposal/near-after:き上
3|proposal/near-after:き上げ
-5|proposal/near-after:ける
-3|proposal/near-after:けるNATO
3|proposal/near-after:げる
-3|proposal/near-after:げるこ
3|proposal/near-after:げるの
3|proposal/near-after:げを
3|proposal/near-after:され
-3|proposal/near-after:し、そ
4|proposal/near-after:しい
3|proposal/near-after:しいと
-4|proposal/near-after:したい
-9|proposal/near-after:して
-4|proposal/near-after:してい
-4|proposal/near-after:し合
-7|proposal/near-after:す。
3|proposal/near-after:すの
3|proposal/near-after:すのが
5|proposal/near-after:すべ
5|proposal/near-after:すべき
-10|proposal/near-after:する
4|proposal/near-after:するこ
3|proposal/near-after:する声
-14|proposal/near-after:する案
-4|proposal/near-after:す案
-4|proposal/near-after:す案が
-3|proposal/near-after:その後
12|proposal/near-after:た。
-4|proposal/near-after:たい
-4|proposal/near-after:たいと
8|proposal/near-after:だ。
7|proposal/near-after:だと
-3|proposal/near-after:つい
-3|proposal/near-after:ついて
3|proposal/near-after:ていた
-5|proposal/near-after:ている
3|proposal/near-after:であ
-5|proposal/near-after:で政
-5|proposal/near-after:で政府
-3|proposal/near-after:で消
-3|proposal/near-after:で消え
-3|proposal/near-after:とす
-3|proposal/near-after:とする
-3|proposal/near-after:とど
-3|proposal/near-after:とどめ
7|proposal/near-after:との
3|proposal/near-after:との声
-4|proposal/near-after:との意
4|proposal/near-after:との見
3|proposal/near-after:と主
3|proposal/near-after:と主張
-3|proposal/near-after:と漏
-3|proposal/near-after:と漏ら
3|proposal/near-after:と語
-3|proposal/near-after:どめ
3|proposal/near-after:ない
-5|proposal/near-after:ない」
3|proposal/near-after:ないと
8|proposal/near-after:に」
6|proposal/near-after:に」_
-3|proposal/near-after:にす
-3|proposal/near-after:にする
-3|proposal/near-after:につ
-3|proposal/near-after:につい
-3|proposal/near-after:にとど
-3|proposal/near-after:に入っ
3|proposal/near-after:に増
4|proposal/near-after:に増額
3|proposal/near-after:に影
4|proposal/near-after:に慎
4|proposal/near-after:に慎重
-3|proposal/near-after:に提出
-3|proposal/near-after:に調
-3|proposal/near-after:に調整
-4|proposal/near-after:ねな
4|proposal/near-after:のが
3|proposal/near-after:のが望
5|proposal/near-after:の声
3|proposal/near-after:の引
3|proposal/near-after:の引き
-6|proposal/near-after:の後
-4|proposal/near-after:の意
-4|proposal/near-after:の意見
3|proposal/near-after:の検
3|proposal/near-after:の検討
4|proposal/near-after:の見
4|proposal/near-after:の見方
3|proposal/near-after:の達
3|proposal/near-after:の達成
-3|proposal/near-after:は「
-3|proposal/near-after:は「早
4|proposal/near-after:への
3|proposal/near-after:への引
12|proposal/near-after:べき
9|proposal/near-after:べきだ
4|proposal/near-after:ましい
-4|proposal/near-after:ました
-3|proposal/near-after:まで
-3|proposal/near-after:めるよ
3|proposal/near-after:もあ
3|proposal/near-after:もある
-4|proposal/near-after:も念
-4|proposal/near-after:も念頭
3|proposal/near-after:も検
3|proposal/near-after:も検討
-3|proposal/near-after:も選
-3|proposal/near-after:も選択
3|proposal/near-after:やすべ
-4|proposal/near-after:よう主
-3|proposal/near-after:らす
-3|proposal/near-after:らす。
-3|proposal/near-after:り向
-3|proposal/near-after:り向け
-3|proposal/near-after:るNATO
-3|proposal/near-after:るNATO氏
10|proposal/near-after:る。
3|proposal/near-after:る」と
-3|proposal/near-after:るか
-3|proposal/near-after:ると
3|proposal/near-after:るとの
6|proposal/near-after:るべ
6|proposal/near-after:るべき
3|proposal/near-after:る声
3|proposal/near-after:る声が
-15|proposal/near-after:る案
-6|proposal/near-after:る案を
-3|proposal/near-after:る検
-3|proposal/near-after:る検討
3|proposal/near-after:れた
3|proposal/near-after:れた。
-3|proposal/near-after:れない
3|proposal/near-after:を、
4|proposal/near-after:を」
5|proposal/near-after:を主
5|proposal/near-after:を主張
3|proposal/near-after:を唱
3|proposal/near-after:を唱え
-3|proposal/near-after:を振
-3|proposal/near-after:を振り
3|proposal/near-after:を掲
-6|proposal/near-after:を明
-7|proposal/near-after:を検
-7|proposal/near-after:を検討
6|proposal/near-after:を目
4|proposal/near-after:を目指
3|proposal/near-after:を示
-4|proposal/near-after:を軸
-4|proposal/near-after:を軸に
3|proposal/near-after:一方、
-3|proposal/near-after:上_
-6|proposal/near-after:上。
4|proposal/near-after:上」
3|proposal/near-after:上げ
3|proposal/near-after:上げを
3|proposal/near-after:上と
4|proposal/near-after:上とす
-5|proposal/near-after:上も
-5|proposal/near-after:上も念
-3|proposal/near-after:上積
-3|proposal/near-after:上積み
3|proposal/near-after:不会
-3|proposal/near-after:两案
-3|proposal/near-after:两案,
4|proposal/near-after:主张
6|proposal/near-after:主張
4|proposal/near-after:主張す
-6|proposal/near-after:以上。
4|proposal/near-after:以上」
3|proposal/near-after:以上と
-5|proposal/near-after:以上も
-4|proposal/near-after:会的
3|proposal/near-after:保障
3|proposal/near-after:候補
3|proposal/near-after:候補者
3|proposal/near-after:元国
3|proposal/near-after:元国防
-3|proposal/near-after:入っ
-3|proposal/near-after:入った
-3|proposal/near-after:加#
-3|proposal/near-after:十年
-3|proposal/near-after:十年每
-4|proposal/near-after:協議
-4|proposal/near-after:協議で
3|proposal/near-after:及格
3|proposal/near-after:可能
-3|proposal/near-after:右。
-3|proposal/near-after:后者
-3|proposal/near-after:后者需
-3|proposal/near-after:向ける
3|proposal/near-after:唱え
-4|proposal/near-after:国会
5|proposal/near-after:国防
5|proposal/near-after:増額
-3|proposal/near-after:增加#
7|proposal/near-after:声が
-4|proposal/near-after:守防
-4|proposal/near-after:守防衛
-6|proposal/near-after:安保
5|proposal/near-after:審議
3|proposal/near-after:对立
-4|proposal/near-after:専守
-4|proposal/near-after:専守防
-5|proposal/near-after:左右
-3|proposal/near-after:左右。
-3|proposal/near-after:年增
-3|proposal/near-after:年增加
-3|proposal/near-after:年每
-3|proposal/near-after:年每年
3|proposal/near-after:広げ
-4|proposal/near-after:府検
-4|proposal/near-after:府検討
3|proposal/near-after:度。
3|proposal/near-after:度ま
3|proposal/near-after:度まで
3|proposal/near-after:引き
3|proposal/near-after:引き上
4|proposal/near-after:張す
4|proposal/near-after:張する
-4|proposal/near-after:心」
-3|proposal/near-after:心」を
11|proposal/near-after:必要
5|proposal/near-after:必要」
-7|proposal/near-after:念頭」
5|proposal/near-after:念頭に
7|proposal/near-after:慎重
3|proposal/near-after:慎重だ
-5|proposal/near-after:戦略
3|proposal/near-after:打ち
-3|proposal/near-after:択肢
-3|proposal/near-after:択肢に
-6|proposal/near-after:括号
4|proposal/near-after:指す
-3|proposal/near-after:振り
-3|proposal/near-after:振り向
5|proposal/near-after:排除
6|proposal/near-after:掲げ
11|proposal/near-after:提言
3|proposal/near-after:提言し
3|proposal/near-after:提言へ
3|proposal/near-after:提言案
-3|proposal/near-after:政党
-7|proposal/near-after:政府
-4|proposal/near-after:政府検
-3|proposal/near-after:文書改
-5|proposal/near-after:新目
3|proposal/near-after:方、
-4|proposal/near-after:方案
-3|proposal/near-after:是\"
-3|proposal/near-after:時期
-3|proposal/near-after:書改
-3|proposal/near-after:書改定
3|proposal/near-after:有識
3|proposal/near-after:有識者
3|proposal/near-after:望ま
3|proposal/near-after:望まし
-5|proposal/near-after:标。
-4|proposal/near-after:案,
-3|proposal/near-after:案,后
-10|proposal/near-after:案が
-3|proposal/near-after:案が浮
-6|proposal/near-after:案浮
-13|proposal/near-after:検討
-6|proposal/near-after:検討し
4|proposal/near-after:検討を
4|proposal/near-after:次官
-3|proposal/near-after:每年
-3|proposal/near-after:每年增
-3|proposal/near-after:氏の
-6|proposal/near-after:民が
4|proposal/near-after:民提
4|proposal/near-after:民提言
3|proposal/near-after:求め
5|proposal/near-after:法案
3|proposal/near-after:派对
3|proposal/near-after:派对立
-4|proposal/near-after:浮上
-3|proposal/near-after:浮上_
-3|proposal/near-after:消え
-3|proposal/near-after:漏ら
-3|proposal/near-after:漏らす
-4|proposal/near-after:点と
-3|proposal/near-after:的中
3|proposal/near-after:的主
3|proposal/near-after:的主张
4|proposal/near-after:目指す
-6|proposal/near-after:目标
-5|proposal/near-after:目标。
-3|proposal/near-after:示す
-5|proposal/near-after:示すべ
3|proposal/near-after:程度
3|proposal/near-after:程度ま
-5|proposal/near-after:積み
-3|proposal/near-after:续十
-3|proposal/near-after:续十年
4|proposal/near-after:考え
3|proposal/near-after:考えを
3|proposal/near-after:者会
3|proposal/near-after:者会議
-3|proposal/near-after:者需
-3|proposal/near-after:者需要
-3|proposal/near-after:肢に
5|proposal/near-after:自民
4|proposal/near-after:自民提
3|proposal/near-after:補者
5|proposal/near-after:要」
-3|proposal/near-after:要连
-3|proposal/near-after:要连续
4|proposal/near-after:見方
3|proposal/near-after:見送
6|proposal/near-after:視野に
3|proposal/near-after:言した
3|proposal/near-after:言へ
3|proposal/near-after:言案
-6|proposal/near-after:討し
-6|proposal/near-after:討して
4|proposal/near-after:討を
-4|proposal/near-after:記す
-4|proposal/near-after:話し
-4|proposal/near-after:話し合
3|proposal/near-after:説明
-6|proposal/near-after:調整
3|proposal/near-after:論が
3|proposal/near-after:識者
3|proposal/near-after:識者会
-4|proposal/near-after:議で
5|proposal/near-after:議論
4|proposal/near-after:讨论
-5|proposal/near-after:说是
-4|proposal/near-after:超えか
-4|proposal/near-after:軸に
-3|proposal/near-after:軸に調
4|proposal/near-after:迈进
-3|proposal/near-after:连续
-3|proposal/near-after:连续十
-3|proposal/near-after:選択
-3|proposal/near-after:選択肢
-3|proposal/near-after:避け
3|proposal/near-after:重だ
3|proposal/near-after:重新
6|proposal/near-after:野に
-4|proposal/near-after:野心
-4|proposal/near-after:野心」
4|proposal/near-after:防卫
-3|proposal/near-after:需要
-3|proposal/near-after:需要连
-7|proposal/near-after:頭」
5|proposal/near-after:頭に
-3|proposal/near-after:額を検
3|proposal/near-before:\"至
3|proposal/near-before:\"至少
-4|proposal/near-before:#,再
3|proposal/near-before:#で
3|proposal/near-before:#で、
5|proposal/near-before:#を
3|proposal/near-before:#的
5|proposal/near-before:(GDP
5|proposal/near-before:(GDP)
3|proposal/near-before:)比
4|proposal/near-before:)的
3|proposal/near-before:,\"
3|proposal/near-before:,DEFENCE
7|proposal/near-before:,LAND
3|proposal/near-before:,不
5|proposal/near-before:,主
5|proposal/near-before:,主张
-4|proposal/near-before:,再
6|proposal/near-before:,如
-3|proposal/near-before:,将
-5|proposal/near-before:,将DEFENCE
-4|proposal/near-before:,应
-3|proposal/near-before:,执
-3|proposal/near-before:,执政
3|proposal/near-before:,把
3|proposal/near-before:,把DEFENCE
-4|proposal/near-before:,政
-4|proposal/near-before:,政府
7|proposal/near-before:0年
5|proposal/near-before:0年以
3|proposal/near-before:0年内
4|proposal/near-before::LAND
4|proposal/near-before:DATE、
-5|proposal/near-before:DATEに
-3|proposal/near-before:DATEにGDP
3|proposal/near-before:DATEの
3|proposal/near-before:DATEま
3|proposal/near-before:DATEまで
4|proposal/near-before:DATE以
4|proposal/near-before:DATE以前
-6|proposal/near-before:DATE前
-4|proposal/near-before:DATE前后
5|proposal/near-before:DATE前提
-3|proposal/near-before:DATE将DEFENCE
-9|proposal/near-before:DATE把
-9|proposal/near-before:DATE把DEFENCE
-3|proposal/near-before:DEFENCEGDP
4|proposal/near-before:DEFENCE「
3|proposal/near-before:DEFENCEが
4|proposal/near-before:DEFENCEにつ
-8|proposal/near-before:DEFENCEの
-5|proposal/near-before:DEFENCEの新
3|proposal/near-before:DEFENCEはGDP
4|proposal/near-before:DEFENCEを
3|proposal/near-before:DEFENCEをGDP
-4|proposal/near-before:DEFENCE占
5|proposal/near-before:DEFENCE应
-3|proposal/near-before:DEFENCE拉高
-11|proposal/near-before:DEFENCE提
-3|proposal/near-before:DEFENCE提升
-3|proposal/near-before:DEFENCE提至
3|proposal/near-before:DEFENCE财
3|proposal/near-before:DEFENCE财源
5|proposal/near-before:GDP(
5|proposal/near-before:GDP(GDP
6|proposal/near-before:GDP)
3|proposal/near-before:GDP)比
4|proposal/near-before:GDP)的
8|proposal/near-before:GDP比
-4|proposal/near-before:GDP的
3|proposal/near-before:GDP的#
4|proposal/near-before:LANDDEFENCE
3|proposal/near-before:LANDDEFENCE应
4|proposal/near-before:LANDLAND
3|proposal/near-before:LAND_
4|proposal/near-before:LANDでも
8|proposal/near-before:LANDの
4|proposal/near-before:LANDのDEFENCE
3|proposal/near-before:LANDはDEFENCE
4|proposal/near-before:LANDも
5|proposal/near-before:LAND上
5|proposal/near-before:LAND上院
-3|proposal/near-before:LAND主张
9|proposal/near-before:LAND内
3|proposal/near-before:LAND内に
-3|proposal/near-before:LAND内部
-3|proposal/near-before:LAND则
-6|proposal/near-before:LAND在
-3|proposal/near-before:LAND大
3|proposal/near-before:LAND安
-5|proposal/near-before:LAND官
-5|proposal/near-before:LAND官员
-4|proposal/near-before:LAND幹
-4|proposal/near-before:LAND幹部
-3|proposal/near-before:LAND总
-3|proposal/near-before:LAND总统
-7|proposal/near-before:LAND拟
-4|proposal/near-before:LAND拟将
5|proposal/near-before:LAND有
-3|proposal/near-before:LAND正
5|proposal/near-before:LAND若
5|proposal/near-before:LAND若能
-4|proposal/near-before:LAND长
-4|proposal/near-before:NATONATO
-3|proposal/near-before:USA的
3|proposal/near-before:_\"
-4|proposal/near-before:_0
-4|proposal/near-before:_0年
3|proposal/near-before:_DEFENCE
3|proposal/near-before:、DATE
4|proposal/near-before:、DATEま
5|proposal/near-before:、DEFENCE
-3|proposal/near-before:、DEFENCE「
-4|proposal/near-before:、DEFENCEの
6|proposal/near-before:、LAND
3|proposal/near-before:、LAND内
-8|proposal/near-before:、政
-8|proposal/near-before:、政府
-3|proposal/near-before:、次
-3|proposal/near-before:、狭
-3|proposal/near-before:、狭義
-3|proposal/near-before:「GDP比
5|proposal/near-before:「LAND
6|proposal/near-before:「LANDは
-3|proposal/near-before:「い
-3|proposal/near-before:「いず
3|proposal/near-before:」と
-3|proposal/near-before:いず
-3|proposal/near-before:いずれ
3|proposal/near-before:いた
3|proposal/near-before:いて
3|proposal/near-before:いと
-4|proposal/near-before:かけ
-3|proposal/near-before:がDEFENCEを
3|proposal/near-before:が、
4|proposal/near-before:くと
4|proposal/near-before:くとも
-3|proposal/near-before:けて
5|proposal/near-before:し、
-3|proposal/near-before:する
-3|proposal/near-before:ずれ
3|proposal/near-before:その
3|proposal/near-before:たDEFENCE
-3|proposal/near-before:った
3|proposal/near-before:つい
3|proposal/near-before:ついて
4|proposal/near-before:でGDP
4|proposal/near-before:でGDP比
-3|proposal/near-before:で、
3|proposal/near-before:で、LAND
5|proposal/near-before:で「
-3|proposal/near-before:では
-4|proposal/near-before:では、
7|proposal/near-before:でも
-3|proposal/near-before:で検
-3|proposal/near-before:で検討
-3|proposal/near-before:と、
-3|proposal/near-before:と、政
-3|proposal/near-before:とし
-3|proposal/near-before:として
4|proposal/near-before:とも
-3|proposal/near-before:どに
4|proposal/near-before:ない
3|proposal/near-before:ないと
3|proposal/near-before:なく
3|proposal/near-before:なくと
3|proposal/near-before:に#
-3|proposal/near-before:にGDP比
3|proposal/near-before:に「
3|proposal/near-before:につ
3|proposal/near-before:につい
-6|proposal/near-before:によ
-4|proposal/near-before:による
3|proposal/near-before:の0文
-3|proposal/near-before:のDEFENCEに
-3|proposal/near-before:のGDP
3|proposal/near-before:のは
4|proposal/near-before:の一
4|proposal/near-before:の国
-5|proposal/near-before:の新
-3|proposal/near-before:の新目
3|proposal/near-before:の衆
3|proposal/near-before:の衆院
-4|proposal/near-before:の議
-4|proposal/near-before:の議会
3|proposal/near-before:はDATE、
-5|proposal/near-before:はDATEに
5|proposal/near-before:はDEFENCE
4|proposal/near-before:はDEFENCEを
3|proposal/near-before:はGDP
3|proposal/near-before:はGDP比
9|proposal/near-before:は、
3|proposal/near-before:は、DATE
-3|proposal/near-before:は、狭
-3|proposal/near-before:は「い
4|proposal/near-before:まで
3|proposal/near-before:めて
3|proposal/near-before:もの
-4|proposal/near-before:よる
-4|proposal/near-before:よると
-3|proposal/near-before:るDEFENCE
-3|proposal/near-before:るDEFENCEの
-5|proposal/near-before:ると
-4|proposal/near-before:ると、
3|proposal/near-before:るの
3|proposal/near-before:るのは
3|proposal/near-before:れる
3|proposal/near-before:をGDP比
3|proposal/near-before:一个
3|proposal/near-before:一些
-4|proposal/near-before:一份
3|proposal/near-before:一步
3|proposal/near-before:上,
-3|proposal/near-before:上调
-3|proposal/near-before:上调至
5|proposal/near-before:上院
4|proposal/near-before:下一个
4|proposal/near-before:不满
-4|proposal/near-before:不设
4|proposal/near-before:与\"
3|proposal/near-before:与党
3|proposal/near-before:与党の
7|proposal/near-before:与党内
-4|proposal/near-before:专家
-4|proposal/near-before:专家会
-4|proposal/near-before:中に
3|proposal/near-before:中提
3|proposal/near-before:中提出
9|proposal/near-before:为,
17|proposal/near-before:主张
4|proposal/near-before:主张DEFENCE
4|proposal/near-before:主张将
-3|proposal/near-before:予算
3|proposal/near-before:五典
-3|proposal/near-before:人士说
4|proposal/near-before:以上
5|proposal/near-before:以内
5|proposal/near-before:以内に
4|proposal/near-before:以前
-3|proposal/near-before:件,
-4|proposal/near-before:件,将
-5|proposal/near-before:任期
3|proposal/near-before:会で「
5|proposal/near-before:会は
4|proposal/near-before:会議
4|proposal/near-before:会议建
3|proposal/near-before:会長
-3|proposal/near-before:估过
-3|proposal/near-before:低于
3|proposal/near-before:保守
3|proposal/near-before:保障
-3|proposal/near-before:信に
-3|proposal/near-before:信によ
-3|proposal/near-before:修订
3|proposal/near-before:倍元
3|proposal/near-before:倍元首
3|proposal/near-before:元首
3|proposal/near-before:元首相
4|proposal/near-before:党の
6|proposal/near-before:党内
4|proposal/near-before:党内で
4|proposal/near-before:党内に
3|proposal/near-before:党启
3|proposal/near-before:党启动
-3|proposal/near-before:党正
3|proposal/near-before:全保
3|proposal/near-before:全保障
-4|proposal/near-before:公約、
3|proposal/near-before:公約で
-4|proposal/near-before:内で
-3|proposal/near-before:内では
-3|proposal/near-before:内で検
12|proposal/near-before:内に
4|proposal/near-before:内には
-3|proposal/near-before:内部评
-4|proposal/near-before:写入
3|proposal/near-before:出,
6|proposal/near-before:分析
3|proposal/near-before:分析师
5|proposal/near-before:分阶
5|proposal/near-before:分阶段
-4|proposal/near-before:则建
-4|proposal/near-before:则建议
-14|proposal/near-before:到DATE
-3|proposal/near-before:到DATE将
-5|proposal/near-before:到DATE把
3|proposal/near-before:到GDP(
-3|proposal/near-before:到GDP的
-4|proposal/near-before:前后
-4|proposal/near-before:前后把
5|proposal/near-before:前提
5|proposal/near-before:前提高
3|proposal/near-before:动DEFENCE
3|proposal/near-before:动DEFENCE财
-3|proposal/near-before:升到
3|proposal/near-before:协商
3|proposal/near-before:协商_
-6|proposal/near-before:占GDP
4|proposal/near-before:参政
3|proposal/near-before:参政党
3|proposal/near-before:友会
3|proposal/near-before:反对
5|proposal/near-before:可能
3|proposal/near-before:同友
3|proposal/near-before:同友会
3|proposal/near-before:同时
-4|proposal/near-before:后把
-4|proposal/near-before:后把DEFENCE
3|proposal/near-before:启动
3|proposal/near-before:启动DEFENCE
3|proposal/near-before:员主
3|proposal/near-before:员主张
3|proposal/near-before:商_
3|proposal/near-before:商_\"
4|proposal/near-before:国防
-6|proposal/near-before:在DATE前
-4|proposal/near-before:在DATE把
5|proposal/near-before:在GDP
3|proposal/near-before:在GDP的
-3|proposal/near-before:在下
3|proposal/near-before:在电
3|proposal/near-before:在电视
-3|proposal/near-before:士说
-3|proposal/near-before:士说,
5|proposal/near-before:委员
3|proposal/near-before:委員
3|proposal/near-before:学者
3|proposal/near-before:安倍
3|proposal/near-before:安倍元
4|proposal/near-before:安全
3|proposal/near-before:安全保
-6|proposal/near-before:官员
4|proposal/near-before:官補
4|proposal/near-before:定在
3|proposal/near-before:定在GDP
-4|proposal/near-before:家会
-4|proposal/near-before:家会议
3|proposal/near-before:寺五
3|proposal/near-before:寺五典
-3|proposal/near-before:导,
3|proposal/near-before:対GDP
3|proposal/near-before:対GDP比
-3|proposal/near-before:将DEFENCE
-7|proposal/near-before:将DEFENCE提
3|proposal/near-before:小野
3|proposal/near-before:小野寺
3|proposal/near-before:少な
3|proposal/near-before:少なく
4|proposal/near-before:少达
4|proposal/near-before:少达到
5|proposal/near-before:年以
5|proposal/near-before:年以内
6|proposal/near-before:年内
-4|proposal/near-before:幹部
-4|proposal/near-before:幹部は
-6|proposal/near-before:应达
-7|proposal/near-before:府が
-3|proposal/near-before:府がDEFENCE
-3|proposal/near-before:府は
-11|proposal/near-before:府内
-10|proposal/near-before:府内で
3|proposal/near-before:府在
3|proposal/near-before:府将
3|proposal/near-before:府将DEFENCE
3|proposal/near-before:府把
3|proposal/near-before:府把DEFENCE
-4|proposal/near-before:府関
-4|proposal/near-before:府関係
15|proposal/near-before:建议
4|proposal/near-before:建议LAND
4|proposal/near-before:建议政
-3|proposal/near-before:引述
-3|proposal/near-before:引述执
-4|proposal/near-before:张,
4|proposal/near-before:张DEFENCE
4|proposal/near-before:张将
4|proposal/near-before:张将DEFENCE
-3|proposal/near-before:当面
-3|proposal/near-before:当面は
3|proposal/near-before:很可
3|proposal/near-before:很可能
6|proposal/near-before:必要
-3|proposal/near-before:总统LAND
-3|proposal/near-before:执政党
3|proposal/near-before:执政联
3|proposal/near-before:承诺
4|proposal/near-before:把DEFENCE占
-3|proposal/near-before:把DEFENCE提
4|proposal/near-before:把DEFENCE目
-4|proposal/near-before:把USA
-3|proposal/near-before:报导
-3|proposal/near-before:报导,
-3|proposal/near-before:拟在
-4|proposal/near-before:拟将
-4|proposal/near-before:拟将DEFENCE
3|proposal/near-before:指出
-3|proposal/near-before:推高
6|proposal/near-before:提出
-3|proposal/near-before:提升
-3|proposal/near-before:提升到
-3|proposal/near-before:提至
-3|proposal/near-before:提至GDP
-3|proposal/near-before:提言「
-3|proposal/near-before:提言を
-3|proposal/near-before:提议,
5|proposal/near-before:提高
7|proposal/near-before:提高到
-3|proposal/near-before:政党人
3|proposal/near-before:政党启
-12|proposal/near-before:政府
-5|proposal/near-before:政府が
-3|proposal/near-before:政府は
-11|proposal/near-before:政府内
3|proposal/near-before:政府在
3|proposal/near-before:政府将
3|proposal/near-before:政府把
-4|proposal/near-before:政府関
3|proposal/near-before:政联
3|proposal/near-before:政联盟
-3|proposal/near-before:文件
-3|proposal/near-before:文件,
-3|proposal/near-before:文書に
5|proposal/near-before:文書改
-8|proposal/near-before:新目
-4|proposal/near-before:新目标
-4|proposal/near-before:新目標
-6|proposal/near-before:方案
-5|proposal/near-before:方案,
-4|proposal/near-before:日媒
-5|proposal/near-before:日新
-5|proposal/near-before:日新闻
3|proposal/near-before:时,
3|proposal/near-before:时建
5|proposal/near-before:智库
-3|proposal/near-before:書に
5|proposal/near-before:書改
5|proposal/near-before:書改定
6|proposal/near-before:有人
4|proposal/near-before:有必
4|proposal/near-before:有必要
3|proposal/near-before:有意
5|proposal/near-before:有識
5|proposal/near-before:有識者
5|proposal/near-before:有识
5|proposal/near-before:有识者
-5|proposal/near-before:朝日
-5|proposal/near-before:朝日新
-4|proposal/near-before:期中
-4|proposal/near-before:期中に
-3|proposal/near-before:期議
-3|proposal/near-before:期議会
3|proposal/near-before:析师
4|proposal/near-before:标定
4|proposal/near-before:标提
4|proposal/near-before:标提高
-5|proposal/near-before:案,
-6|proposal/near-before:検討
-3|proposal/near-before:標_
-4|proposal/near-before:次の
-4|proposal/near-before:次の議
5|proposal/near-before:次官
4|proposal/near-before:次官補
-3|proposal/near-before:次期議
-4|proposal/near-before:正研
-3|proposal/near-before:正研究
-5|proposal/near-before:步提
-5|proposal/near-before:步提高
3|proposal/near-before:比で
3|proposal/near-before:比重
-4|proposal/near-before:民公
-4|proposal/near-before:民公約
-3|proposal/near-before:民提
-3|proposal/near-before:民提言
3|proposal/near-before:民間
3|proposal/near-before:済同
3|proposal/near-before:済同友
3|proposal/near-before:源协
3|proposal/near-before:源协商
3|proposal/near-before:潜艇
-3|proposal/near-before:狭義
-3|proposal/near-before:狭義の
4|proposal/near-before:电视
4|proposal/near-before:电视节
-5|proposal/near-before:的方
-5|proposal/near-before:的方案
-3|proposal/near-before:的话
-3|proposal/near-before:的话说
5|proposal/near-before:目标
4|proposal/near-before:目标定
4|proposal/near-before:目标提
-4|proposal/near-before:目標
-3|proposal/near-before:目標_
3|proposal/near-before:研究
5|proposal/near-before:研究所
-4|proposal/near-before:磋商
3|proposal/near-before:示,
-3|proposal/near-before:社引
-3|proposal/near-before:社引述
5|proposal/near-before:究所
-4|proposal/near-before:約、
-4|proposal/near-before:約、DEFENCE
3|proposal/near-before:約で
4|proposal/near-before:経済
3|proposal/near-before:経済同
3|proposal/near-before:維新
-3|proposal/near-before:统LAND
-3|proposal/near-before:统LAND则
-3|proposal/near-before:義の
-3|proposal/near-before:義のDEFENCE
-3|proposal/near-before:考虑
9|proposal/near-before:者会
5|proposal/near-before:者会議
5|proposal/near-before:者会议
4|proposal/near-before:联盟
-4|proposal/near-before:自民
-4|proposal/near-before:自民公
-3|proposal/near-before:自民提
-6|proposal/near-before:至GDP
-5|proposal/near-before:至GDP的
7|proposal/near-before:至少
4|proposal/near-before:至少达
4|proposal/near-before:节目
5|proposal/near-before:若能
-7|proposal/near-before:草案
3|proposal/near-before:衆院
3|proposal/near-before:衆院選
4|proposal/near-before:视节
4|proposal/near-before:视节目
-3|proposal/near-before:言「
-3|proposal/near-before:言を
6|proposal/near-before:識者
5|proposal/near-before:識者会
-3|proposal/near-before:議で
-3|proposal/near-before:議では
-4|proposal/near-before:議会
10|proposal/near-before:认为
8|proposal/near-before:认为,
-6|proposal/near-before:讨论
-6|proposal/near-before:讨论过
6|proposal/near-before:议LAND
4|proposal/near-before:议员
3|proposal/near-before:议员主
4|proposal/near-before:议建
4|proposal/near-before:议建议
3|proposal/near-before:议提
4|proposal/near-before:议政
4|proposal/near-before:议政府
-8|proposal/near-before:论过
-4|proposal/near-before:论过在
-5|proposal/near-before:评估
-3|proposal/near-before:评估过
5|proposal/near-before:识者
5|proposal/near-before:识者会
-3|proposal/near-before:话说
-3|proposal/near-before:话说,
-5|proposal/near-before:说,
-3|proposal/near-before:说,「
-3|proposal/near-before:调至
3|proposal/near-before:财源
3|proposal/near-before:财源协
-4|proposal/near-before:超过
-5|proposal/near-before:达到GDP
5|proposal/near-before:达成
-4|proposal/near-before:过在
-4|proposal/near-before:过在DATE
-3|proposal/near-before:述执
-3|proposal/near-before:述执政
-5|proposal/near-before:逐步
-5|proposal/near-before:逐步提
-3|proposal/near-before:通信
-3|proposal/near-before:通信に
3|proposal/near-before:選で
3|proposal/near-before:選公
3|proposal/near-before:選公約
-3|proposal/near-before:部评
-3|proposal/near-before:部评估
-5|proposal/near-before:酝酿
3|proposal/near-before:野党
3|proposal/near-before:野寺
3|proposal/near-before:野寺五
5|proposal/near-before:阵营
7|proposal/near-before:阶段
4|proposal/near-before:院選
4|proposal/near-before:需要
3|proposal/near-before:露,
4|proposal/near-before:露,LAND
-3|proposal/near-before:面は
3|proposal/near-before:高,
3|proposal/near-before:高到
4|proposal/near-before:鼓吹
17|proposal/nobody-named:False
25|proposal/nobody-named:True
-4|proposal/opens:(
-3|proposal/opens:(中
-3|proposal/opens:(中央
7|proposal/opens:2
4|proposal/opens:20
-3|proposal/opens:N
-3|proposal/opens:NA
-3|proposal/opens:NAT
3|proposal/opens:〈
4|proposal/opens:【
3|proposal/opens:〔记
3|proposal/opens:〔记者
-3|proposal/opens:三位
-3|proposal/opens:三位知
6|proposal/opens:与党内
5|proposal/opens:元
-4|proposal/opens:公
-4|proposal/opens:公明
-5|proposal/opens:共
-7|proposal/opens:共同
-5|proposal/opens:共同社
-3|proposal/opens:共同通
4|proposal/opens:分
5|proposal/opens:前
3|proposal/opens:前白
3|proposal/opens:前白宫
-3|proposal/opens:北
-4|proposal/opens:北约
-4|proposal/opens:北约秘
3|proposal/opens:印
3|proposal/opens:印度
4|proposal/opens:参
3|proposal/opens:参政
-3|proposal/opens:国
3|proposal/opens:国民
-6|proposal/opens:国防
3|proposal/opens:安倍
3|proposal/opens:安倍元
-7|proposal/opens:彭
-7|proposal/opens:彭博
-7|proposal/opens:彭博社
6|proposal/opens:执
6|proposal/opens:执政
3|proposal/opens:执政党
3|proposal/opens:报
3|proposal/opens:据
3|proposal/opens:据《
4|proposal/opens:提
4|proposal/opens:提言
-12|proposal/opens:政
-13|proposal/opens:政府
-3|proposal/opens:政府が
-7|proposal/opens:政府内
-4|proposal/opens:政府関
-4|proposal/opens:日媒
-4|proposal/opens:日本
-5|proposal/opens:日本拟
-15|proposal/opens:日本政
4|proposal/opens:有
3|proposal/opens:有識
3|proposal/opens:有識者
-3|proposal/opens:来週
-3|proposal/opens:来週の
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
4|proposal/opens:美
4|proposal/opens:美国
19|proposal/opens:自
16|proposal/opens:自民
20|proposal/opens:自民党
-4|proposal/opens:自民公
-3|proposal/opens:自民提
-6|proposal/opens:英
-3|proposal/opens:英国
-3|proposal/opens:財
-10|proposal/opens:财
-10|proposal/opens:财务
-10|proposal/opens:财务省
4|proposal/opens:野
3|proposal/opens:野村
-9|proposal/opens:防
-4|proposal/opens:防卫
-5|proposal/opens:防衛
-6|proposal/opens:防衛省
-5|proposal/opens:韓
-5|proposal/opens:韓国
-3|proposal/opens:韩
-3|proposal/opens:韩联
-3|proposal/opens:韩联社
-5|proposal/opens:首
-5|proposal/opens:首相
7|proposal/opens:高
7|proposal/opens:高市
7|proposal/opens:高市早
-6|proposal/other after-far:18 True
-6|proposal/other after:agent True
4|proposal/other before-commas:0 0
-3|proposal/other before-far:36 0
8|proposal/other before-far:9 0
3|proposal/other before-follows-rank:的 0 0
3|proposal/other before-follows:的
-3|proposal/other before-leads:
4|proposal/other before-leads:_
3|proposal/other before-leads:「
3|proposal/other before-opens:False named
5|proposal/other before-rank:0 0 named
-17|proposal/other named:1
7|proposal/other named:2
-27|proposal/other unnamed
-16|proposal/other unnamed-beside-others
9|proposal/role-class-of:JPN foe
-6|proposal/role-class-of:USA ALLIES
-49|proposal/role-class-of:USA JPN
8|proposal/role-class-of:USA NATO
-6|proposal/role-class-of:USA TWN
-3|proposal/role-class-of:USA land
-5|proposal/role-class-of:USA member
8|proposal/role-class-of:member TWN
13|proposal/role-class:JPN
-3|proposal/role-class:NATO
-64|proposal/role-class:USA
7|proposal/role-class:member
42|proposal/role:nobody
-50|proposal/role:other
8|proposal/role:spender
26|proposal/ruled
7|proposal/ruled:of_a_party
7|proposal/ruled:of_a_party nobody
7|proposal/ruled:voices
11|proposal/ruled:voices nobody
-4|proposal/ruled:voices other
12|proposal/ruled:who_considers
-6|proposal/ruled:who_considers nobody
18|proposal/ruled:who_considers spender
6|proposal/said-after-too:ask plan
4|proposal/said-after-too:not think
3|proposal/said-after-too:plan ask
3|proposal/said-after-too:plan deny
3|proposal/said-after-too:plan not
-3|proposal/said-after-too:plan raise
4|proposal/said-after-too:plan reach
3|proposal/said-after-too:plan should
5|proposal/said-after-too:raise should
-3|proposal/said-after-too:raise think
-4|proposal/said-after-too:reach not
-4|proposal/said-after-too:reach think
-3|proposal/said-after-too:should raise
3|proposal/said-after-too:should reach
4|proposal/said-after-too:should should
4|proposal/said-after-too:think ask
-4|proposal/said-after-too:think not
-7|proposal/said-after-too:think reach
16|proposal/said-after:
7|proposal/said-after:ask
5|proposal/said-after:ask plan
3|proposal/said-after:ask plan think
7|proposal/said-after:not
3|proposal/said-after:not think
4|proposal/said-after:party
4|proposal/said-after:plan
3|proposal/said-after:plan deny
3|proposal/said-after:plan not
-3|proposal/said-after:plan raise
3|proposal/said-after:plan reach
4|proposal/said-after:raise
-3|proposal/said-after:raise plan
5|proposal/said-after:raise should
-3|proposal/said-after:raise think not
-5|proposal/said-after:reach think
5|proposal/said-after:should
-4|proposal/said-after:think
-3|proposal/said-after:think should
-7|proposal/said-after:think think think
3|proposal/said-before-too:ask plan
4|proposal/said-before-too:ask think
3|proposal/said-before-too:not should
6|proposal/said-before-too:not think
3|proposal/said-before-too:party ask
3|proposal/said-before-too:party plan
3|proposal/said-before-too:party raise
5|proposal/said-before-too:party should
8|proposal/said-before-too:party think
-3|proposal/said-before-too:plan reach
-4|proposal/said-before-too:reach should
-3|proposal/said-before-too:reach think
-5|proposal/said-before-too:should plan
6|proposal/said-before-too:should raise
-8|proposal/said-before-too:should reach
4|proposal/said-before-too:should think
6|proposal/said-before-too:think ask
-6|proposal/said-before-too:think raise
-4|proposal/said-before-too:think reach
-6|proposal/said-before-too:think should
14|proposal/said-before-too:think think
14|proposal/said-before:
3|proposal/said-before:ask plan
10|proposal/said-before:party
3|proposal/said-before:party think
4|proposal/said-before:plan
-3|proposal/said-before:plan raise
-3|proposal/said-before:reach
13|proposal/said-before:should
-6|proposal/said-before:should plan
6|proposal/said-before:should raise
-8|proposal/said-before:should reach
3|proposal/said-before:should think
6|proposal/said-before:think
-6|proposal/said-before:think raise
3|proposal/said-before:think should
-3|proposal/said-before:think should reach
3|proposal/said-before:think think plan
19|proposal/said-last:
3|proposal/said-last:ask
3|proposal/said-last:ask plan think
-3|proposal/said-last:not
4|proposal/said-last:not think
-4|proposal/said-last:plan
3|proposal/said-last:plan ask
3|proposal/said-last:plan not
4|proposal/said-last:plan reach
-5|proposal/said-last:plan think reach
4|proposal/said-last:raise
-3|proposal/said-last:raise think not
-4|proposal/said-last:raise think think
5|proposal/said-last:reach
-5|proposal/said-last:reach think
15|proposal/said-last:should
-3|proposal/said-last:should raise
4|proposal/said-last:should should
4|proposal/said-last:think ask
-3|proposal/said-last:think not
-3|proposal/said-last:think think think
3|proposal/spender after-far:36 True
3|proposal/spender after-far:4 True
5|proposal/spender after-far:9 False
3|proposal/spender after-follows:は
5|proposal/spender after-follows:氏
5|proposal/spender after-leads:ける
4|proposal/spender after-leads:方、
3|proposal/spender after:agent True
6|proposal/spender before-commas:1 0
-5|proposal/spender before-commas:2 0
4|proposal/spender before-commas:2 1
5|proposal/spender before-far:1 0
-3|proposal/spender before-far:18 1
-4|proposal/spender before-far:9 0
4|proposal/spender before-follows-rank:が 0 0
3|proposal/spender before-follows-rank:で 0 0
-5|proposal/spender before-follows-rank:の 0 0
-5|proposal/spender before-follows-rank:上 0 0
-8|proposal/spender before-follows-rank:内 0 0
4|proposal/spender before-follows-rank:则 0 0
4|proposal/spender before-follows-rank:和 0 0
-7|proposal/spender before-follows-rank:国 0 0
4|proposal/spender before-follows-rank:大 0 0
-3|proposal/spender before-follows-rank:安 0 0
6|proposal/spender before-follows-rank:官 0 0
4|proposal/spender before-follows-rank:幹 0 0
8|proposal/spender before-follows-rank:拟 0 0
-4|proposal/spender before-follows-rank:提 0 0
-7|proposal/spender before-follows-rank:有 0 0
9|proposal/spender before-follows-rank:正 0 0
5|proposal/spender before-follows-rank:的 0 1
3|proposal/spender before-follows-rank:紙 0 0
-4|proposal/spender before-follows-rank:若 0 0
-4|proposal/spender before-follows-rank:长 0 0
5|proposal/spender before-follows:が
5|proposal/spender before-follows:が3
3|proposal/spender before-follows:で
-3|proposal/spender before-follows:に
-5|proposal/spender before-follows:の
-4|proposal/spender before-follows:の国
-3|proposal/spender before-follows:の国防費
3|proposal/spender before-follows:は
-5|proposal/spender before-follows:上
-5|proposal/spender before-follows:上院
3|proposal/spender before-follows:主张
-7|proposal/spender before-follows:内
-3|proposal/spender before-follows:内に
4|proposal/spender before-follows:内部
4|proposal/spender before-follows:内部评估
4|proposal/spender before-follows:则
4|proposal/spender before-follows:和
4|proposal/spender before-follows:和执
4|proposal/spender before-follows:和执政党
-9|proposal/spender before-follows:国
-6|proposal/spender before-follows:国防
4|proposal/spender before-follows:大
3|proposal/spender before-follows:大胜
3|proposal/spender before-follows:大胜_防
-4|proposal/spender before-follows:安
-3|proposal/spender before-follows:安全
-3|proposal/spender before-follows:安全保障
6|proposal/spender before-follows:官
6|proposal/spender before-follows:官员
4|proposal/spender before-follows:幹
4|proposal/spender before-follows:幹部
-4|proposal/spender before-follows:应
-3|proposal/spender before-follows:总
8|proposal/spender before-follows:拟
4|proposal/spender before-follows:拟将
4|proposal/spender before-follows:拟将防卫
-4|proposal/spender before-follows:提
-4|proposal/spender before-follows:提交
-3|proposal/spender before-follows:提交报告
-7|proposal/spender before-follows:有
-4|proposal/spender before-follows:有识
-4|proposal/spender before-follows:有识者会
11|proposal/spender before-follows:正
5|proposal/spender before-follows:正在
4|proposal/spender before-follows:正在研究
4|proposal/spender before-follows:正考
3|proposal/spender before-follows:正考虑在
5|proposal/spender before-follows:的
5|proposal/spender before-follows:的军
5|proposal/spender before-follows:的军费占
3|proposal/spender before-follows:紙
-5|proposal/spender before-follows:若
-4|proposal/spender before-follows:若能
-4|proposal/spender before-follows:长
12|proposal/spender before-leads:,
-3|proposal/spender before-leads::
4|proposal/spender before-leads:媒:
3|proposal/spender before-leads:建议
4|proposal/spender before-leads:总统
3|proposal/spender before-leads:示,
4|proposal/spender before-leads:统
3|proposal/spender before-leads:说,
3|proposal/spender before-opens:False agent
-4|proposal/spender before-opens:False named
4|proposal/spender before-opens:True agent
5|proposal/spender before-rank:0 0 agent
-3|proposal/spender before-rank:0 0 named
-3|proposal/spender before-rank:1 1 named
7|proposal/spender before:agent
-6|proposal/spender before:named
6|proposal/spender named:1
-4|proposal/spender named:2
4|proposal/spender named:3
9|proposal/spender unnamed
-8|proposal/spender unnamed-beside-others
3|proposal/title-after:
3|proposal/title-after:\"派
6|proposal/title-after:に」
-8|proposal/title-after:以上
-18|proposal/unnamed
-24|proposal/unnamed-beside-others
"""
