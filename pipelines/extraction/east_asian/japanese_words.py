"""Patterns of Japanese words that tell what is said of a figure."""

import re2

from pipelines.extraction.east_asian.parties import NAME
from pipelines.extraction.east_asian.words import any_of
from pipelines.extraction.languages import ja
from pipelines.report import Kind

_BOUND = "(?:以上|程度|超|前後|以内|以下|未満|近く|余り|台|強|弱|ほど|相当)?"
_GDP = r"(?:「|約|およそ|少なくとも|最低|防衛費|国防費|軍事費|防衛支出|の|を|で|は|、|対|GDP|GNP|国内総生産|国民総生産|\(GDP\)|\(GNP\)|=|比)*"
_RAISED = "(?:引き上げ|引上げ|増や|増額|高め|拡大|増強|積み増|上積み|倍増|上げ|実現|達成|到達|充て|振り向け|支出|支払|払)"
_LINK = (
    rf"^{_BOUND}[」』]?{_BOUND}(?:への|へと|という|といった|とする|にする|を超える|を上回る|に達する|"
    rf"(?:に|へ|まで|を)(?:引き上げる|増やす|高める|増額する|拡大する|充てる)(?:という|との)?|の|へ|を)?[「『]?"
    "(?:政府の|現行の|現在の|従来の|既存の|新たな|新しい|新|次の|数値|中期的な|同じ|長期的な|将来的な|具体的な|この|世界的な|国際|共通の|国防費の|防衛費の|防衛費)?"
)
"""From a figure to the noun that it belongs to: 3%以上とする新たな…."""

CLAUSE_END = re2.compile(
    r"(?:[るたいだすんうくつぬむ]|ます|です)(?:が、|けれども?、?|けど、|ものの|のに対し|一方で?、|ほか、|とはいえ)|[るた]中(?:で、|、)|(?:問題|件)(?:で|を巡り|について)、|[ておで]り、|[^な]く、|[。!?\n]"
)
"""Where the clause of a figure ends for good: another subject may follow, another verb governs it."""
GENERAL = any_of(ja.DENIAL)
NEGATED = re2.compile(
    "(?:定め|設け|掲げ|設定|求め|要求|要請|約束|合意|確約|決め|決定|決まっ|議論|話し合|協議|言及|提示|示さ|示し|伝え|提案|打診|想定|考え|受け入れ|応じ|認め|容認|コミット|同意"
    "|念頭|目指|めざ|承知|検討|了承|通告|確定|話題|議題|取り上げ|突き付け|突きつけ|言わ|受け取|到達|達成|評価|支持)[^。、「」%]{0,10}?"
    "(?:な(?:い|かった|く)|ず(?:、|に|$|」|。)|ません|ぬ(?:$|」|。))"
)
"""What was not asked, agreed, decided, discussed: a verb of dealing and a negation after it."""
NOTHING = re2.compile(
    "(?:事実|話|やり取り|やりとり|要求|要請|合意|約束|提案|打診|言及|議論|指示|通告|通知|根拠|つもり|余地|考え|予定|計画|こと)[はもが]、?(?:全く|一切|一度も|まったく|いまだ|「)*[^。、」]{0,6}?"
    "(?:な(?:い|かった|く)|ありません|ございません|出(?:なかった|ず|ていない)|上らなかった|存在しない)"
)
"""事実はない, 話は一切出なかった."""
NOT_DENIED = re2.compile(
    "否定(?:し|でき|は)(?:ない|なかった|ず|しない)|(?:ざるを|やむを)得な|ほかな|しかな|(?:ねば|なければ|なくては|ては)(?:ならな|なりませ)(?:い|かった|ん)"
)
AGAINST = re2.compile(
    "(?:に|へ|は|を巡り|として)反対(?:し|す|だ|を|の(?:意|立場|姿勢|声明)|、|。|」|$)"
)
ARITHMETIC = any_of(ja.ARITHMETIC)
CAP_NOUN = re2.compile(f"{_LINK}(?:枠|上限|歯止め|天井|シーリング)")
CAP_VERB = re2.compile(
    "^(?:以内|以下|まで)?(?:の範囲内?|の枠内)?(?:を超えな|に(?:とどめ|抑え|収め|抑制|限)|を上限|が上限|を超えてはならな)|^(?:以内|以下)と(?:する|し|定)"
)
CAP_BEFORE = re2.compile(r"(?:上限|枠|歯止め)(?:を|は|が|として|の)[^、。%]{0,10}$")
PROPOSAL_NOUN = re2.compile(
    rf"{_LINK}(?:案|試案|素案|提案|提言|主張|構想|意見|異論|論|増額論|増額案|引き上げ案|選択肢|可能性|是非|私案)"
)
DEMAND_NOUN = re2.compile(rf"{_LINK}(?:増額|引き上げ)?(?:要求|要請|圧力|注文|「要求)")
TARGET_NOUN = re2.compile(
    rf"{_LINK}(?:への?)?(?:増額|引き上げ|倍増)?の?(?:目標|計画|方針|公約|約束|決定|達成|確約|合意|義務|誓約|閣議決定)"
)
BUDGET_NOUN = re2.compile(
    rf"^{_BOUND}(?:と|に|を)?(?:する|の|なる|計上した|盛り込んだ)(?:来年度|今年度)?(?:の)?(?:当初|補正)?予算案?(?:を|が|は|で)"
)
RULE_NOUN = re2.compile("^(?:ルール|の原則|の国際標準)")
BENCHMARK = any_of(ja.BENCHMARK)
PROPOSAL = any_of(ja.PROPOSAL)
DEMAND = any_of(ja.DEMAND)
STRONG = any_of(ja.STRONG_DEMAND)
PLEDGE = any_of(ja.PLEDGE)
RISES = re2.compile(
    rf"^{_BOUND}[」』]?(?:の水準)?(?:を|に|へ|まで|と|へと|にまで)?[^、。」]{{0,28}}?"
    rf"(?:{_RAISED}|伸ば|持っていく|届かせ|確保す|まかな|保つ|保ち|維持|(?:と|に)(?:する|し、|させる|したい))"
)
"""A verb of raising: a plan of its own where nothing else is said of it."""
CAUSED = re2.compile("到達させ|達するように|達するよう")
HEAD_NOUNS = (
    (
        Kind.DEMAND,
        re2.compile(r"(?:^|[^算])(?:要求|要請|要望)(?:額|水準|値|内容)?[はが][^、。%]{0,20}$"),
    ),
    (Kind.PLEDGE, re2.compile(r"(?:目標|計画|公約)(?:額|値|水準)?は[^、。%]{0,24}$")),
    (Kind.PROPOSAL, re2.compile(r"(?:[^算法]案|提言|提案)(?:の数字|の水準)?[はが][^、。%]{0,20}$")),
)
"""当初の要求は3%だった, 目標は27年度に2%で: the noun that the figure is told of."""
IS = re2.compile(
    rf"^{_BOUND}[」』]?(?:から|で(?:す|、|あ|は|し)|だ|。|、|と(?:い|され|した|す)|に|を|$|なの|へ)"
)
RELATIVE = (
    (
        Kind.DEMAND,
        re2.compile(
            "(?:求める|要求する|求めた|要求した|求めている|要求している|迫る|迫った|求めてきた|要求してきた|要求の|要請した|要請する|促す|突き付けた|突きつけた|期待する"
            rf"|求められた|求められている|求められる|要求された|要求されている|迫られた|迫られている){_GDP}$"
        ),
    ),
    (
        Kind.PLEDGE,
        re2.compile(
            "(?:目標とする|目標の|目標である|掲げる|目指す|めざす|約束した|公約した|決めた|定めた|定める|計画する|合意した|確認した|目標に掲げた|目標だった|掲げた|掲げてきた|誓った)"
            rf"{_GDP}$"
        ),
    ),
    (
        Kind.PROPOSAL,
        re2.compile(
            "(?:検討する|検討した|検討中の|提案した|提案する|提言した|主張する|主張した|提唱する|唱える|唱えた|訴える|検討している|示した|言及した|挙げた)"
            rf"{_GDP}$"
        ),
    ),
)
"""A clause right before its figure: 米国が求める3.5%."""
TAKEN_ON = re2.compile(
    "^(?:以上|程度)?[」』]?(?:への?(?:増額|引き上げ))?(?:を|に|の)[^、。]{0,14}?(?:達成|実現|約束|受け入れ|受諾|のむ|のん|確約|応じ|同意|合意|前倒し)"
)
"""NATOが求める2%を達成すると発表した: who is asked takes it on."""
PUT = re2.compile(
    "持ち出|突き付け|口にし|吹っ掛け|切り出|示され|提示|打診|提案|持ち掛け|持ちかけ|伝えられ|言われ|告げられ|投げかけ"
)
"""What another government put to it."""
THEN = re2.compile(
    rf"^{_BOUND}[」』]?(?:へ|に)?、[^。、]{{0,10}}$|^、?(?:その後|次いで|さらに|のち|将来的に|将来は|次は|続けて|最終的に|いずれは|段階的に|続いて|後に)[^。]{{0,6}}$"
)
"""当初3%、その後3.5%を求めた: one predicate for both."""
JOINED = re2.compile("を(?:対|約|少なくとも)?(?:GDP|国内総生産|\\(GDP\\)|比|の|で)*$")
"""防衛費を3.5%、関連費を1.5%に増やす: one predicate for both."""
SUMMED = re2.compile(
    "(?:計|合計|合わせて|あわせて)(?:約|で|で約|GDP比)*[^、。]{0,4}$|^、(?:間接|関連|残)[^、。]{0,16}$"
)
"""軍事費3.5%、関連費1.5%の計5%を支出する: one predicate for the parts and the sum."""
MEASURED_BY = re2.compile(
    "(?:昨年|今年|年度?|当初予算|最終予算)基準|(?:現行|NATO|従来の?|同じ|新|旧)の?基準(?:で|なら|に基づ|に照らし|の(?:防衛|国防))"
)
"""現行基準であれば: how it is counted, no standard to reach."""
CONSIDERED = re2.compile(
    "(?:を|に|の|へ|と|とする|として|か(?:どうか)?(?:を|が|は)?)[^。]{0,14}?(?:検討|議論|提案|提言|案|調整|焦点|模索|設けるか|据えるべき|掲げるべき|するべき|すべき|修正)"
)
ASKED_FOR = re2.compile("[^。]{0,24}(?:求め|要求|促|迫|呼び)")
AIM_SHOULD = re2.compile("を?目標(?:と|に)する?べき")
MEETS = re2.compile(
    "(?:満た|達成|従|合わせ|到達)[^。、]{0,6}よう[^。、]{0,6}(?:求|要求|要請|促|迫|呼び)|(?:」|標準|基準)を(?:求め|要求|促|迫)"
)
CONDITION = re2.compile(
    "^(?:以上|程度|超)?(?:に|へ|まで|と|を)?(?:引き上げ|増や|増額|高め|拡大|達|達成|な|す)(?:れば|せば|すれば|した場合|する場合|するなら|たら)"
)
"""3.5%に引き上げれば、…: what would be."""
SUPPOSED = re2.compile(
    r"^[^。、]{0,18}?(?:れば|たら|場合|なら|には|だけで|と、|とすれば|とすると|すると|ごとに|たび|るに|増で)|^(?:なら|分の|分を)"
)
COST = re2.compile(r"[\d.,]+(?:兆|億)|計算|いくら|財源[がはも]?(?:必要|要|いる)|消費税")
"""What a figure would cost is arithmetic."""
COSTS = re2.compile(r"^(?:分)?(?:は|が|につき|で)?(?:約|およそ|ざっと|ほぼ|年)*\s?[\d.,]+(?:兆|億)")
SET_TARGET = re2.compile(
    "^(?:以上|程度)?(?:に(?:する|増やす|引き上げる)|とする|への?(?:増額|引き上げ)|の?達成|の?目標(?:の?達成|とする)?)(?:の?(?:時期|期限|年限))?"
    "(?:を|の)[^。、]{0,10}(?:早め|前倒し|繰り上げ)"
)
"""2%に増やす時期を早める: a target that was set before."""
NOW = re2.compile(
    rf"^{_BOUND}[」』]?(?:の水準|の割合)?(?:を|に|で|と|まで|へと)?(?:も|は|しか|ずつ|台)?"
    "(?:推移|まで下が|どまり|止まり|割れ|とどま|留ま|過ぎ|すぎ|だった|でした|なった|なり|なって|なる|なります|上っ|上り|上る|上が|上昇|達し(?:た|て|、|ま)|達する(?:見|と|予定|こと)|相当|占め"
    "|であ[るっり]|超え(?:た|、|て|る(?:見|こ))|記録|届い|届き|低下|下が|下回っ|横ばい|見込|見積|計上|収ま|増えた|増えて|上回っ|抑えられ(?:て|た)|伸び|低く|高く|低い|高い|近づ[いくき]|到達し(?:た(?:[。とこの」]|$)|て|、)|達成し(?:た(?:[。と」]|$)|ており))"
)
"""What is: a verb of being or reaching."""
LATER_MOOD = re2.compile(
    "てはな|よう(?:に|、|求|指|促|要|努|措|迫)|べき|目標|計画|方針|[^算]案|(?:こと|の)を(?:目指|求め|めざ|検討|約束|決)|必要"
)
"""What makes of a verb of being what is to be: 2%に達するよう措置する."""
VERBLESS = re2.compile(rf"^{_BOUND}[」』]?(?:で、|、|。|$|だ(?:。|、|が|と))")
VIEWED = re2.compile("(?:[%上下度準])(?:だ|である)と主張")
"""以下だと主張した: what one says that is."""
ENOUGH = re2.compile(
    "^(?:以上|程度)?(?:で|が|は|でも|さえ|も)?(?:あれば)?(?:足りる|足り(?:て|る)|[^、。]{0,12}(?:確保|まかな|賄|達成|満た)(?:でき|せ|える)|十分|済|適切|妥当)"
)
NOT_ENOUGH = re2.compile(
    "^(?:以上|程度)?(?:で|が|は|では|でも)[^。、]{0,4}(?:足り|不足|不十分|十分でな|不足)"
)
BOUND = re2.compile(f"^{_BOUND}")
APPROACHES = re2.compile(rf"^{_BOUND}に(?:迫[りるっ]|手が届)")
"""2%に迫る: what nearly is; 2%を迫る asks."""
AFTER_ALL = re2.compile("^(?:の|を)?(?:達成|実現)(?:後|した後|の後|のあと)")
"""2%達成後も: of the aim that is there."""
SAID_TO_BE = re2.compile(
    rf"^{_BOUND}[」』]?(?:だ|である)と(?:し|説明|主張|反論|強調|み[るて]|推計|試算|見積)"
)
"""1.5%未満だとして打ち消した: what is, and what is said on it."""
EXAMPLE = re2.compile(
    rf"^{_BOUND}(?:などの?(?:目標|各国|加盟|大半|いずれ)|、(?:{NAME.pattern})(?:は|が|も|で)?(?:約)?$)"
)
"""イタリア1.5%、カナダ1.4%など: each with its country."""
QUALIFYING = re2.compile(
    rf"^[^、。」]{{2,28}}?[るた](?:{NAME.pattern})(?:政府)?(?:は|が|の|に|を|も|と)"
)
"""2%とする計画を掲げる日本は: the clause ends before the noun that it tells of."""
APPOSED = re2.compile(
    rf"^{_BOUND}[」』]?と(?:、|過去|世界|前|\d{{2,4}}年|最低|最高|最多|先進|加盟|突出|低|高|大き|小さ|なお|依然|ほぼ|主要|欧|米|日本)"
)
"""1.4%と過去最高だった: what is."""
COPULA = re2.compile(rf"^{_BOUND}[」』]?(?:で、|であり、|である一方)")
"""1.9%で、専門家は…: what is, and another subject."""
SUSPENDED = re2.compile(rf"^{_BOUND}[」』]?(?:と|に)(?:し|引き上げ|増やし|高め|定め)、")
"""3.5%とし、1.5%を充てる案: the clause goes on to the mood of the last verb."""
WISHED = re2.compile(
    "^[^、。」]{0,4}?(?:べき|よう(?:に|、|求|促|指|要|迫|訴|提)|必要|の?(?:が|は)望まし|ことが(?:必要|望)|なければ|ねば|てほし|てもらい)"
)
"""Right after a verb: what should be done is no plan yet."""
UNLESS = re2.compile(
    "^(?:以上|程度)?(?:に|へ|を|まで)[^、。]{0,8}(?:なければ|ないと|ない限り|ないなら)"
)
"""3.5%にしなければ応じない: what is demanded as a condition."""
WITHDRAWN = re2.compile(
    "^(?:以上|程度)?[」』]?(?:そのもの|への?(?:増額|引き上げ))?(?:を|の)(?:即時)?(?:撤回|凍結|見直|白紙)"
)
"""2%への増額を撤回し: the plan that is there."""
TOPIC_FRAME = re2.compile(
    "^(?:以上|程度)?[」』]?(?:への?[^、。]{0,6}(?:増額|引き上げ))?(?:を(?:巡|めぐ)|について|に関)[^、。]{0,4}[、「]"
)
"""米国が求める3.5%を巡り、…: what the sentence is about is told already."""
ASKED_OF = re2.compile(
    "(?:同盟国|日本|韓国|台湾|各国|諸国|欧州|NATO|豪州|日本側)に(?:は|も|対し|防衛費|国防費|GDP)?"
)
FROM_AFTER = ("から", "程度から", "弱から", "前後から", "台から", "→", "強から", "余りから")
DECIDED = re2.compile("予算案?を?(?:閣議)?(?:決定|編成)|法案")
ENDINGS = "」』。をにへもとか?!…"
