"""Which percentages are shares of GDP that go to defence (pure)."""

from dataclasses import dataclass

import re2

from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.words import DEFENCE, GDP, OTHER, TARGET, last_end, search
from pipelines.extraction.languages import ja, zh

LARGEST_SHARE = 20
"""Percent of GDP: no country at peace spends more on defence; carried figures stay below 12."""
LARGEST_CARRIED = 12
CLOSE = 14
"""Code points from one figure to the next within which both are of one thing."""
FAR = 40
NEXT_YEAR = re2.compile(
    r"[、,が]\s?(?:\d{2,4}年度?|来年度?|再来年|翌年|明年|后年)(?:には|は|に|で|则为|为)?(?:約|约)?$"
)
"""…1.37%だが、22年には1.29%: the same share in another year."""
OTHER_AFTER = re2.compile(rf"^(?:の|もの|以上の|程度の|超の|前後の)?(?:{OTHER.pattern})")
TALKS = re2.compile("(?:关税|関税)(谈判|协议|协商|磋商|交渉|協議|合意)")
"""Talks on tariffs are no tariff; of the same length when hidden."""
OF_BUDGET = re2.compile("(?:总预算|总支出|歳出総額|予算総額)[^。;]{0,60}占比")
"""以中央政府总预算而言,…占比从15.7%升为18.1%."""
POLLED = re2.compile("」(?:と答えた人|との回答)?(?:は|が|も)(?:全体で)?(?:約)?$")
"""「2%に増額する」は19%: what was answered in a poll."""
GDP_BEFORE = re2.compile("(?:GDP|GNP|総生産|\\))(?:比|の)?(?:約)?$")
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
    sentence = TALKS.sub(r"〓〓\1", sentence)
    if OF_BUDGET.search(sentence[: figure.start]) and not GDP.search(sentence):
        return False
    if figure.is_points or _is_growth(sentence, figure):
        return False
    if POLLED.search(head := sentence[: figure.start]):
        return False
    if head.endswith("(") and after_bracket(sentence, figure) and context.was_share:
        return figure.high <= LARGEST_CARRIED
    if previous_end and figure.start - previous_end <= 3 and context.was_share is not None:
        return context.was_share
    near = sentence[previous_end : figure.start]
    after = sentence[figure.end : figure.end + 8]
    defence, other = last_end(DEFENCE, head), last_end(OTHER, head)
    clause = _clause(sentence, figure)
    has_gdp = GDP.search(near) is not None or GDP.search(after) is not None
    if figure.high > LARGEST_SHARE and not (DEFENCE.search(clause) and GDP.search(clause)):
        return False
    if OTHER.search(near) and other > defence and not _gdp_after(near):
        return False
    if has_gdp:
        return _is_about_defence(sentence, figure, defence=defence, context=context)
    if OTHER_AFTER.search(after) and not DEFENCE.search(after):
        return False
    gap = sentence[previous_end : figure.start]
    is_close = previous_end > 0 and (
        len(gap) <= CLOSE or (len(gap) <= FAR and NEXT_YEAR.search(gap) is not None)
    )
    if is_close and context.was_share and figure.high <= LARGEST_CARRIED:
        return True
    if defence >= 0 and defence > other:
        return DEFENCE.search(clause) is not None or _is_target(sentence, figure, previous_end)
    if previous_end and context.was_share is False:
        return False
    is_carried = context.was_share or (context.has_defence and defence < 0 and other < 0)
    is_small = figure.high <= LARGEST_CARRIED
    return is_carried and is_small and _is_target(sentence, figure, previous_end)


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
    if search(
        "債務|债务|赤字|国債残高|国债余额|経常|貿易|贸易|政府支出|财政支出|财政收入|总支出|税收|歳出|援助|社会保障|医疗|教育|研究開発|研发",
        clause,
    ) and not DEFENCE.search(clause):
        return False
    return defence >= 0 or context.has_defence or DEFENCE.search(sentence) is not None


def _is_growth(sentence: str, figure: Figure) -> bool:
    after = sentence[figure.end : figure.end + 10].lstrip(" ")
    before = sentence[max(0, figure.start - 12) : figure.start]
    if search("(?:至|到|为|达)(?:了|约|近|超过|至少|GDP的?)?$", before):
        before = ""
    before = before.rstrip(" 了约近超过逾")
    if after.startswith("の増額") and GDP_BEFORE.search(before):
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
