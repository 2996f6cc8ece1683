"""Which percentages are shares of GDP that go to defence (pure)."""

from dataclasses import dataclass

import re2

from pipelines.extraction.east_asian.parties import NAME
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.words import DEFENCE, GDP, OTHER, TARGET, last_end, search
from pipelines.extraction.languages import ja, zh
from pipelines.extraction.patterns import compile_pattern

LARGEST_SHARE = 20
"""Percent of GDP: no country at peace spends more on defence; carried figures stay below 12."""
LARGEST_CARRIED = 12
AT_WAR = 60
ROUND = frozenset({"1", "1.5", "2", "2.5", "3", "3.5", "3.8", "5", "10"})
"""What aims are made of: in a report on defence spending these need no word beside them."""
BOUND_AFTER = re2.compile("^(?:程度|前後|近く|以上|余り|超|弱|強|ほど)(?:の|も)")
CLOSE = 14
"""Code points from one figure to the next within which both are of one thing."""
FAR = 40
NEXT_YEAR = re2.compile(
    r"[、,が]\s?(?:\d{2,4}年度?|来年度?|再来年|翌年|明年|后年)(?:には|は|に|で|则为|为)?(?:約|约)?$"
)
"""…1.37%だが、22年には1.29%: the same share in another year."""
_BOUND = "(?:以上|程度|超|前後|余り|近く|弱|強|台|左右|以上的)?"
OTHER_AFTER = re2.compile(
    rf"^{_BOUND}(?:の|もの|的)?(?:新たな|追加|[一-龥]{{2,4}})?(?:{OTHER.pattern})"
)
DENOMINATOR = re2.compile(
    r"占(?:了|到|去|据|全部|整个|约|近|超过|逾|仅)*([^比,。;、\s占的][^,。;、\s占的]{1,13})的?(?:约|近|超过|逾|不到|不足|仅)*$|在([^,。;、占]{2,14})中(?:的)?(?:仅|只|约|已)?(?:占|占比)[^,。;]{0,6}$"
    r"|([^、。,「」]{1,14})に占める(?:[^、。%]{0,14})$"
)
"""What a figure is a share of: 占一般会计预算的16%, 歳出に占める防衛費は7.5%."""
IS_GDP = re2.compile(
    "GDP|GNP|総生産|生产|国民所得|国民収入|国民收入|總產|经济总量|经济规模|経済規模"
)
PART_OF_SHARE = re2.compile(
    "(?:残る|残り|うち|其余|其中|余下|剩余|另外?|そのうち)[^,、。;%]{0,14}$"
)
ASKED_BEFORE = re2.compile(
    "(?:米国|米側|米政府|米政権|トランプ|NATO|美国|美方|华盛顿|特朗普|北约)[^、。,]{0,12}(?:求め|要求|主張|迫|唱え|念頭|掲げ)[^、。,%]{0,10}$"
)
"""米国から求められている3.5%: known to be of defence in a report on it."""
LISTED = compile_pattern(
    rf"(?:{NAME.pattern})(?:政府)?(?:は|が|も|の|では|ですら|为|占|是|的|约|則|则|仅|只有|也|达|約|为约|则是|则为|今年|去年|现为){{0,4}}$"
)
"""ロシアが7.1%, 菲律宾则是1.3%: a country and its figure, in a report on defence spending."""
AT_WAR_BEFORE = re2.compile("(?:ウクライナ|乌克兰)(?:は|が|も|では|の|的|为|占|约|则|高达|达)*$")
"""Whose share is far above what others spend."""
WAR = re2.compile("ウクライナ|乌克兰|キーウ|基辅|ゼレンスキー|泽连斯基|泽伦斯基")
EACH_JA = re2.compile(
    "(?:GDP|GNP|総生産)比?(?:を|で|の|が)?\\|(?:上げる|上がる|引き上げる|積み増す|上積みする|増える|増)(?:ごと|たび|だけ|と|には|につき)"
)
"""GDP比を1%上げるごとに."""
EACH = re2.compile("(?:^|[,。])[^,。]{0,16}?每(?:增加|提高|上调|多花)$")
"""每增加1%就意味着6万亿日元: what each percent costs."""
TALKS = re2.compile("(?:关税|関税)(谈判|协议|协商|磋商|交渉|協議|合意)")
"""Talks on tariffs are no tariff; of the same length when hidden."""
NO_MEASURE = re2.compile(
    "市場(?:では|関係者|参加者|からは|の(?:見方|関心|声|期待))|(?:投票|投开票)(?:が行われ|日|を控え)|(?:債務|债务)(?:ブレーキ|刹车|制动|煞车|上限)"
)
"""市場では3%への増額を織り込む声も, 債務ブレーキの対象から外し: words of a measure that measure nothing."""
AID = re2.compile("援助|ODA")
LARGEST_AID = 1
"""Percent of national income: no country gives more."""
GREW = re2.compile(
    rf"^{_BOUND}(?:の|も|的)?(?:速度|增速|增幅|下落|上昇|値下がり|値上がり|反落|反発|急落|急騰|続伸|続落|下げ|目減り|落ち込)"
)
"""1%超下落した, 3%以上上昇し."""
GROWN = re2.compile(
    r"(?:虽|虽然|尽管|即使)?(?:大|暴|猛|激|骤)?(?:增长?|成长|增加|涨)(?:了|约)?[\d.]+%(?:之?后)?,?(?:也|仍|却|但|还|占比|约)*(?:不过|只有|只|仅有|仅)?"
    r"|(?:は|も|が)[\d.・]+%(?:増|伸び)[^、。%]{0,8}、(?:それでも|なお|まだ)?"
)
"""日本虽大增21%,也不过1.4%: growth between a country and its share."""
PARTED = re2.compile("^(?:内訳は|内訳として|うち|このうち|そのうち|其中|具体来说|具体而言|分解)")
"""内訳は中核が3.5%、インフラなどが1.5%: what opens so goes on with the parts of a share."""
OF_BUDGET = re2.compile("(?:总预算|总支出|歳出総額|予算総額)[^。;]{0,60}占比")
"""以中央政府总预算而言,…占比从15.7%升为18.1%."""
TAXED = re2.compile(
    "(?:税額|税率|所得税|法人税|たばこ税|給与|価格|料金|税)(?:に|を|は|が|へ)(?:新たに|一律|約|年)?$"
)
"""税額に1%を上乗せする: a tax, whatever it pays for."""
POLLED = re2.compile(
    "(?:べきだ|ではない|だ|るべき)と(?:思う|考える|答えた|回答した|みる|した|する)(?:人|割合|層|市民|有権者)(?:は|が)?(?:約)?$|(?:」|答えた(?:の|人)|と答えた|と回答した|賛成|反対|支持|評価する)(?:と答えた|と回答した|とした|とする|と考える|という|との|とみる|との回答|との答え|する)?(?:人|割合|比率|層|側|者)?(?:は|が|も|の)?(?:計|全体で|合わせて)?(?:約)?$"
    "|(?:受访者|民众|者|的人)(?:约)?占?$|(?:受访者|民众)中?,?(?:有|约有|逾|超过)$"
)
"""「2%に増額する」は19%: what was answered in a poll."""
GDP_BEFORE = re2.compile("(?:GDP|GNP|総生産|\\))(?:比|の)?(?:で)?(?:約)?$")
OTHER_SPENDING = re2.compile(
    "債務|债务|赤字|国債残高|国债余额|経常|貿易|贸易|政府支出|财政支出|财政收入|总支出|税收|歳出|援助|社会保障|医療|教育|年金|介護|子ども|少子化|公的支出|農業|文化|医疗|教育|研究開発|研发|黒字|盈余|子育て"
)
"""What else is told as a share of GDP."""
CLAUSE_END = re2.compile(r"[,、;。!?\n]")


@dataclass(slots=True)
class ShareContext:
    """What was told before: a share makes the next bare figure one, anything else ends that."""

    has_defence: bool = False
    was_share: bool | None = None
    """Whether the figure before was one; ``None`` before the first."""


def is_share(sentence: str, figure: Figure, *, previous_end: int, context: ShareContext) -> bool:
    """Whether a figure is a share of GDP for defence.

    Args:
        sentence: Narrowed.
        figure: Within the sentence.
        previous_end: Where the figure before it in the same sentence ends; 0 for the first.
        context: Of the document so far.
    """
    sentence = NO_MEASURE.sub(_hidden, TALKS.sub(r"〓〓\1", sentence))
    head = sentence[: figure.start]
    if _is_of_another_kind(sentence, figure, head):
        return False
    if head.endswith("(") and after_bracket(sentence, figure) and context.was_share:
        return figure.high <= LARGEST_CARRIED
    if previous_end and figure.start - previous_end <= 3 and context.was_share is not None:
        return context.was_share
    if figure.high <= AT_WAR and _is_known(sentence, figure, previous_end, context):
        return True
    near, clause = sentence[previous_end : figure.start], _clause(sentence, figure)
    after = sentence[figure.end : figure.end + 8]
    defence, other = last_end(DEFENCE, head), last_end(OTHER, head)
    is_war = figure.high <= AT_WAR and WAR.search(head) is not None and context.has_defence
    is_told = (DEFENCE.search(clause) or is_war) and GDP.search(clause)
    if figure.high > LARGEST_SHARE and not is_told:
        return False
    if OTHER.search(near) and other > defence and not _gdp_after(near):
        return False
    if GDP.search(near) is not None or GDP.search(after) is not None:
        return _is_about_defence(sentence, figure, defence=defence, context=context)
    if OTHER_AFTER.search(after) and not DEFENCE.search(after):
        return False
    return _is_bare_share(sentence, figure, previous_end, context)


def _hidden(found: re2._Match) -> str:
    return "〓" * len(found[0])


def _is_of_another_kind(sentence: str, figure: Figure, head: str) -> bool:
    """Points, growth, answers of a poll, a share of a budget: told by the words beside it."""
    if OF_BUDGET.search(head) and not GDP.search(sentence):
        return True
    if figure.is_points or _is_growth(sentence, figure):
        return True
    if TAXED.search(head[-16:]):
        return True
    is_aid = figure.high <= LARGEST_AID and AID.search(sentence) is not None
    if is_aid and not DEFENCE.search(_clause(sentence, figure)):
        return True
    return POLLED.search(head) is not None or _is_of_other(head)


def _is_bare_share(sentence: str, figure: Figure, previous_end: int, context: ShareContext) -> bool:
    """Whether a figure without GDP beside it is one because of what was told before it."""
    head, gap = sentence[: figure.start], sentence[previous_end : figure.start]
    defence, other = last_end(DEFENCE, head), last_end(OTHER, head)
    is_next = len(gap) <= CLOSE or (len(gap) <= FAR and NEXT_YEAR.search(gap) is not None)
    is_small = figure.high <= LARGEST_CARRIED
    if previous_end and is_next and context.was_share and is_small:
        return True
    is_aim = str(figure.low) in ROUND and is_small
    if previous_end and context.was_share and is_aim and not OTHER.search(gap):
        return True
    is_target = _is_target(sentence, figure, previous_end)
    if defence >= 0 and defence > other:
        return DEFENCE.search(_clause(sentence, figure)) is not None or is_target
    if previous_end and context.was_share is False:
        return False
    is_carried = context.was_share or (context.has_defence and defence < 0 and other < 0)
    is_round = str(figure.low) in ROUND and context.has_defence
    return bool(is_carried and is_small and (is_round or is_target))


def _is_of_other(head: str) -> bool:
    """Whether the words name what it is a share of, and that is not the GDP."""
    found = DENOMINATOR.search(head)
    if found is None:
        return False
    whole = next(part for part in found.groups() if part is not None)
    return IS_GDP.search(whole) is None


def _is_known(sentence: str, figure: Figure, previous_end: int, context: ShareContext) -> bool:
    """Whether the report on defence has told of what the figure is a share."""
    head, after = sentence[: figure.start], sentence[figure.end : figure.end + 10]
    if not context.has_defence or OTHER_AFTER.search(after):
        return False
    if (
        previous_end
        and context.was_share
        and PART_OF_SHARE.search(sentence[previous_end : figure.start])
    ):
        return True
    if previous_end and context.was_share and PARTED.search(sentence):
        return figure.high <= LARGEST_CARRIED and not OTHER.search(
            sentence[previous_end : figure.start]
        )
    at_war = AT_WAR_BEFORE.search(head[-24:]) is not None
    if at_war and context.was_share and not OTHER.search(head):
        return True
    if figure.high > LARGEST_CARRIED and not previous_end:
        return False
    if ASKED_BEFORE.search(head[-40:]):
        return True
    last = OTHER.search(head)
    if previous_end and context.was_share and LISTED.search(head[-24:]) and figure.high <= AT_WAR:
        return True
    if previous_end and GROWN.search(head[-24:]) and LISTED.search(GROWN.sub("", head[-40:])):
        return figure.high <= LARGEST_CARRIED
    return last is None and LISTED.search(head[-24:]) is not None


def after_bracket(sentence: str, figure: Figure) -> bool:
    """ラトビア(3.7%): nothing but the figure stands in the brackets."""
    return sentence.startswith(")", figure.end)


def _gdp_after(near: str) -> bool:
    """Whether GDP is named after the last other measure, with defence between or no debt."""
    gdp, other = last_end(GDP, near), last_end(OTHER, near)
    return gdp > other and not search("債務|债务|国債|國債|国债|赤字|成長|增长|調査|调查", near)


def _is_about_defence(
    sentence: str, figure: Figure, *, defence: int, context: ShareContext
) -> bool:
    clause = _clause(sentence, figure)
    figure_text = sentence[figure.start : figure.end]
    if OTHER_SPENDING.search(
        clause[: max(0, clause.find(figure_text)) + len(figure_text) + 4]
    ) and not DEFENCE.search(clause):
        return False
    return defence >= 0 or context.has_defence or DEFENCE.search(sentence) is not None


def _is_growth(sentence: str, figure: Figure) -> bool:
    if GREW.search(sentence[figure.end :]):
        return True
    after = BOUND_AFTER.sub("", sentence[figure.end : figure.end + 14].lstrip(" "))
    before = sentence[max(0, figure.start - 12) : figure.start]
    if search("(?:^|[^幅])(?:至|到|为|达)(?:了|约|近|超过|至少|GDP的?)?$", before):
        before = ""
    before = before.rstrip(" 了约近超过逾")
    if after.startswith(
        ("の増額", "積み増", "上積み", "の積み増", "の上積み")
    ) and GDP_BEFORE.search(before):
        return False
    if after.startswith("プラス") and after[3:4].isdigit():
        return False
    if EACH_JA.search(sentence[: figure.start][-8:] + "|" + after):
        return False
    if EACH.search(sentence[: figure.start]):
        return False
    is_japanese = after.startswith(ja.GROWTH_AFTER) and not after.startswith(
        ("増やす", "増額", "高める", "増強", "上限", "上げる目標", "追加するよう")
    )
    return is_japanese or before.endswith(
        (*zh.GROWTH_BEFORE, "毎年", "率にして", "年率", "年平均", "前年比", "每年增加")
    )


def _is_target(sentence: str, figure: Figure, previous_end: int) -> bool:
    around = sentence[max(previous_end, figure.start - 40) : figure.end + 40]
    return TARGET.search(around) is not None or len(sentence) < 40


def _clause(sentence: str, figure: Figure) -> str:
    begin = last_end(CLAUSE_END, sentence[: figure.start])
    end = CLAUSE_END.search(sentence[figure.end :])
    return sentence[max(0, begin) : figure.end + (end.start() if end else len(sentence))]
