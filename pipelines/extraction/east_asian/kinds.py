"""What a Japanese sentence says of a figure: the predicate after it decides (pure)."""

import re2

from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.words import any_of, search
from pipelines.extraction.languages import ja, zh
from pipelines.report import Kind

DENIAL = any_of(ja.DENIAL, zh.DENIAL)
ARITHMETIC = any_of(ja.ARITHMETIC, zh.ARITHMETIC)
JA_CAP = any_of(ja.CAP)
JA_BENCHMARK = any_of(ja.BENCHMARK)
JA_PROPOSAL = any_of(ja.PROPOSAL)
JA_DEMAND = any_of(ja.DEMAND)
JA_STRONG = any_of(ja.STRONG_DEMAND)
JA_PLEDGE = any_of(ja.PLEDGE)
SHOULD_RISE = tuple(
    f"{verb}{should}"
    for should in ("べき", "必要", "ことが必要", "よう")
    for verb in (
        "引き上げる",
        "増やす",
        "増額する",
        "高める",
        "達成する",
        "支出する",
        "目指す",
        "掲げる",
        "約束する",
        "拡大する",
        "増強する",
        "積み増す",
        "上げる",
    )
)
"""What should be done is no plan yet."""
DENIED = re2.compile(
    r"事実[はも].{0,5}ない|事実[はも].{0,3}ありません|(?:求められ|要求され|議論し|話し合っ|約束し|合意し)てい?ない|(?:こと|話)[はも](?:一度も|全く)?「?(?:一度も|全く)?(?:ない|ございません|ありません)"
)
RELATIVE = (
    (
        Kind.DEMAND,
        re2.compile(
            r"(?:求める|要求する|求めた|要求した|求めている|要求している|迫る|求めてきた|要求してきた|要求の)(?:「|約|少なくとも|防衛費|国防費|の|を|で|、|対|GDP|国内総生産|\(GDP\)|比)*$"
        ),
    ),
    (
        Kind.PLEDGE,
        re2.compile(
            r"(?:目標とする|目標の|目標である|掲げる|目指す|約束した|公約した|決めた|計画する|合意した|目標に掲げた|目標だった|掲げた)(?:「|約|少なくとも|防衛費|国防費|の|を|で|、|対|GDP|国内総生産|\(GDP\)|比)*$"
        ),
    ),
    (
        Kind.PROPOSAL,
        re2.compile(
            r"(?:検討する|提案した|主張する|提唱する|唱える|検討している)(?:「|約|少なくとも|防衛費|国防費|の|を|で|、|対|GDP|国内総生産|\(GDP\)|比)*$"
        ),
    ),
)
"""A clause right before its figure: 米国が求める3.5%."""
THEN = re2.compile(
    "^、?(?:その後|次いで|さらに|のち|将来的に|最終的に|いずれは|段階的に|続いて|後に)[^。]{0,6}$"
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
AIM_OBJECT = re2.compile(
    "^(?:以上|程度|超|前後)?(?:まで)?(?:と|に|へ|を|の)?(?:国防費を|防衛費を)?(?:する|引き上げる|増やす|という|いう)?(?:新たな|新しい|数値|新)?目標(?:値)?(?:を|に|として|とする)[^。、の]{0,12}(?:検討|議論|提案|提言|求め|要求|案|調整|促|迫)"
)
TO_ACHIEVE = re2.compile("^(?:以上|程度)?」?の?達成を[^。、]{0,6}(?:求め|要求|迫|促)")
AIM_SHOULD = re2.compile("を?目標(?:と|に)する?べき")
CONCEDED = re2.compile("[だるたい]が、|ほか、|一方、|一方で、")
"""不可欠だが、増額幅は…: another clause begins."""
MEETS = re2.compile(
    "(?:満た|達成|従|合わせ|到達)[^。、]{0,6}よう[^。、]{0,6}(?:求|要求|要請|促|迫|呼び)"
)
BOUND = re2.compile("^(?:以上|程度|超|前後|以内|近く|余り)")
ASKED_OF = re2.compile(
    "(?:同盟国|日本|韓国|台湾|各国|諸国|欧州|NATO|豪州|日本側)に(?:は|も|対し|防衛費|国防費|GDP)?"
)
FROM_AFTER = ("から", "程度から", "弱から", "前後から", "台から", "→")
SUPPOSED = re2.compile(
    "^(?:水準)?を?(?:にまで|まで|に|へ)?(?:引き上げ|増や|増額|上げ|達成|す)[^、。]{0,8}(?:れば|場合|なら|には|と、|とすれば|ごとに|たび|るに)|^(?:なら|とすれば|とすると|の場合|分の|増で)"
)
SET_TARGET = re2.compile(
    "^(?:以上|程度)?(?:に(?:する|増やす|引き上げる)|への?(?:増額|引き上げ)|の?達成|の?目標(?:の?達成|とする)?)(?:の?(?:時期|期限|年限))?"
    "(?:を|の)[^。、]{0,10}(?:早め|前倒し|繰り上げ)"
)
"""2%に増やす時期を早める: a target that was set before."""
COSTS = re2.compile(r"^(?:は|が|につき)?(?:約|およそ|ざっと|ほぼ)?\s?[\d.,]+(?:兆|億)")
COST = re2.compile(r"[\d.,]+(?:兆|億)|計算")
"""What a figure would cost is arithmetic."""
JA_LEVEL_NOW = re2.compile(
    r"^(?:程度|前後|以内|以下|未満|超|余り|近く|台|を)?(?:で推移|にとどまっ|に過ぎな|にすぎな|だった|でした|となった|となり|となる|になる|になった|になり|に上|に達し|に相当|を占め|である|で、|を超えた|を記録|なります|、|。|$)"
)


QUOTED = ("を」", "に」", "へ」", "も」")
ENDINGS = "」』。をにへもとか?!"
TARGET_AMOUNT = re2.compile("目標(?:額|値|水準)?は(?:約|対|GDP|国内総生産|\\(GDP\\)|比|の|で)*$")
"""目標額はGDP比2%で: what is aimed at."""
TARGET_NOUNS = ("目標", "の目標", "達成", "という目標", "とする目標", "に増やす目標")
DEMAND_NOUNS = ("要求", "の要求", "を要求", "を求め", "への引き上げ要求")


def japanese_kind(
    sentence: str, figure: Figure, *, next_start: int, has_foreign_agent: bool
) -> tuple[Kind, str]:
    """The kind of a figure, and the name of the rule that told it.

    Args:
        sentence: Narrowed.
        figure: Within it.
        next_start: Where the next figure begins; the sentence's length for the last.
        has_foreign_agent: Whether another country's government is who speaks or asks.
    """
    whole_tail = sentence[figure.end :]
    tail = sentence[figure.end : next_start]
    part = tail.split(" ")[0]
    if part != tail and _has_predicate(part):
        tail = whole_tail = part  # the other half of a headline
    right = tail[:12]
    if SET_TARGET.search(tail):
        return Kind.PLEDGE, "ja_target_moved"
    if COSTS.search(right) or (
        search(r"^は(?:約|およそ)|^(?:当たり|分)", right) and ARITHMETIC.search(tail)
    ):
        return Kind.OTHER, "ja_arithmetic"
    if right.startswith(FROM_AFTER) and next_start < len(sentence):
        return Kind.LEVEL, "ja_from"
    if SUPPOSED.search(tail[:24]) and COST.search(whole_tail[:60]):
        return Kind.OTHER, "ja_supposed"
    if _is_denied(tail) or (_is_denied(whole_tail) and not _has_predicate(tail)):
        return Kind.DENIAL, "ja_denial"
    for kind, clause in RELATIVE:
        if clause.search(sentence[max(0, figure.start - 16) : figure.start]):
            return kind, "ja_relative_clause"
    if TARGET_AMOUNT.search(sentence[max(0, figure.start - 20) : figure.start]):
        return Kind.PLEDGE, "ja_target_amount"
    if "べき" in tail[:20] and right.startswith(("以内", "枠", "以下")):
        return Kind.PROPOSAL, "ja_opinion"
    if JA_CAP.search(right) or JA_CAP.search(sentence[max(0, figure.start - 6) : figure.start]):
        return Kind.CAP, "ja_cap"
    if right.startswith(("案", "超案", "以上案", "論", "への増額案")):
        return Kind.PROPOSAL, "ja_proposal_noun"
    noun = _by_noun(tail, right, has_foreign_agent=has_foreign_agent)
    if noun is not None:
        return noun
    around = (
        tail[:24] + "|" + sentence[max(0, figure.start - 12) : figure.start].rpartition("、")[2]
    )
    if JA_BENCHMARK.search(MEASURED_BY.sub("", around)):
        if MEETS.search(tail):
            return Kind.DEMAND, "ja_asked_to_meet"
        return Kind.BENCHMARK, "ja_benchmark"
    if JOINED.search(sentence[max(0, figure.start - 12) : figure.start]) and tail.startswith("、"):
        tail = whole_tail = whole_tail[max(whole_tail.rfind(sign) for sign in "%ト") + 1 :]
    if tail.startswith("、") and SUMMED.search(tail):
        tail = whole_tail = whole_tail[max(whole_tail.rfind(sign) for sign in "%ト") + 1 :]
    body = tail if _has_predicate(tail) and not THEN.search(tail) else whole_tail
    if part != tail and not _has_predicate(body):
        body = part
    return _by_predicate(sentence, body, figure, has_foreign_agent=has_foreign_agent)


def _is_denied(text: str) -> bool:
    return DENIAL.search(text) is not None or DENIED.search(text) is not None


def _by_noun(tail: str, right: str, *, has_foreign_agent: bool) -> tuple[Kind, str] | None:
    """What an aim or a demand right after the figure makes of it."""
    aimed = AIM_OBJECT.search(tail)
    if aimed and not right.startswith("達成"):
        if JA_PROPOSAL.search(aimed[0]):
            return Kind.PROPOSAL, "ja_aim_considered"
        if JA_STRONG.search(aimed[0]) and has_foreign_agent:
            return Kind.DEMAND, "ja_aim_asked"
    if has_foreign_agent and TO_ACHIEVE.search(tail):
        return Kind.DEMAND, "ja_asked_to_achieve"
    if right.startswith(("ルール", "の原則", "の国際標準")):
        return Kind.BENCHMARK, "ja_rule_noun"
    if right.startswith(TARGET_NOUNS):
        return Kind.PLEDGE, "ja_target_noun"
    if right.startswith(DEMAND_NOUNS) and not DENIAL.search(tail):
        return Kind.DEMAND, "ja_demand_noun"
    return None


def _by_predicate(
    sentence: str, body: str, figure: Figure, *, has_foreign_agent: bool
) -> tuple[Kind, str]:
    for rise in SHOULD_RISE:
        body = body.replace(rise, "よう" if rise.endswith("よう") else "べきだ")
    conceded = CONCEDED.search(body)
    if conceded and _has_predicate(body[: conceded.start()]):
        body = body[: conceded.start() + 1]
    body = AIM_SHOULD.sub("べきだ", body)
    strong, proposal = JA_STRONG.search(body), JA_PROPOSAL.search(body)
    pledge, should = JA_PLEDGE.search(body), JA_DEMAND.search(body)
    if proposal and has_foreign_agent and search("打診|提案|提示|持ち掛け|持ちかけ", body):
        return Kind.DEMAND, "ja_put_to_it"
    if proposal and not (strong and has_foreign_agent) and not _is_decided(body, proposal):
        return Kind.PROPOSAL, "ja_considered"
    if strong and not _is_plan_before(strong, pledge):
        return Kind.DEMAND, "ja_asked"
    if should and not pledge:
        return (Kind.DEMAND, "ja_should") if has_foreign_agent else (Kind.PROPOSAL, "ja_opinion")
    if should and has_foreign_agent and should.start() < (pledge.start() if pledge else 0):
        return Kind.DEMAND, "ja_should"
    ending = _by_headline(sentence, body, figure, has_foreign_agent=has_foreign_agent)
    if ending is not None:
        return ending
    if JA_LEVEL_NOW.search(body) and not (pledge and pledge.start() < 12):
        return Kind.LEVEL, "ja_level"
    if pledge:
        return Kind.PLEDGE, "ja_decided"
    if strong:
        return Kind.DEMAND, "ja_asked"
    return _without_verb(sentence, body, figure, has_foreign_agent=has_foreign_agent)


def _by_headline(
    sentence: str, body: str, figure: Figure, *, has_foreign_agent: bool
) -> tuple[Kind, str] | None:
    """``防衛費「GDP比2%に」``: nothing but a particle after the figure."""
    before, bare = sentence[: figure.start], BOUND.sub("", body)
    if bare.strip(ENDINGS):
        return None
    asked = bare.startswith(QUOTED) or ASKED_OF.search(before[-24:])
    if has_foreign_agent and asked:
        return Kind.DEMAND, "ja_headline_demand"
    if not sentence.endswith("。") and not _is_after_year(before):
        return Kind.PLEDGE, "ja_no_verb"
    return None


def _without_verb(
    sentence: str, body: str, figure: Figure, *, has_foreign_agent: bool
) -> tuple[Kind, str]:
    before, bare = sentence[: figure.start], BOUND.sub("", body)
    is_quoted = bare.startswith(QUOTED)
    ends = not bare.strip(ENDINGS) or is_quoted or bare.startswith("」")
    if not ends and figure.end != len(sentence):
        return Kind.LEVEL, "ja_default"
    asked = is_quoted or bare.startswith("」") or ASKED_OF.search(before)
    if JA_STRONG.search(before) or (has_foreign_agent and asked):
        return Kind.DEMAND, "ja_headline_demand"
    return (Kind.LEVEL, "ja_noun_end") if _is_after_year(before) else (Kind.PLEDGE, "ja_headline")


def _is_after_year(before: str) -> bool:
    """25年度は1.8%: a year, and not a deadline, right before."""
    found = search(r"(?:度|年)(?:度)?は?(?:、|は|の|に)?.{0,14}$", before)
    return found is not None and "まで" not in before[found.start() :]


def _has_predicate(tail: str) -> bool:
    return any(
        pattern.search(tail) for pattern in (JA_PLEDGE, JA_STRONG, JA_PROPOSAL, DENIAL, JA_DEMAND)
    ) or (JA_LEVEL_NOW.search(tail[:10]) is not None and len(tail) > 1)


def _is_decided(body: str, proposal: re2._Match) -> bool:
    """案 within 予算案 or 法案, and what has been decided all the same."""
    start = proposal.start()
    return (
        body[max(0, start - 2) : start] in ("予算", "算") or body[max(0, start - 1) : start] == "法"
    )


def _is_plan_before(strong: re2._Match, pledge: re2._Match | None) -> bool:
    """Whether the spender's own plan is told before somebody's asking comes up."""
    return pledge is not None and pledge.start() < strong.start() - 12
