"""The time that a figure is for (pure)."""

from collections.abc import Sequence
from itertools import pairwise

import re2

from pipelines.extraction.east_asian.deadlines import is_deadline_after
from pipelines.extraction.east_asian.mention import Mention
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.words import search
from pipelines.report import Kind

BASE_YEAR = re2.compile(
    r"^(?:の|的|時点の|当時の|水準の)?(?:名目)?(?:GDP|国内総生産|国内生产总值|国民生产总值)"
)
"""The year of the GDP that a share is taken of: 22年度のGDP比で2%."""
IS_DAY = re2.compile(r"\d{4}-\d{2}-\d{2}")
YEAR = re2.compile(r"\d{4}")
SINCE = re2.compile("その後|以来|以降|此后|之后")
"""87年に撤廃したが、その後も…: a level of later years."""
SAID = re2.compile(
    "^(?:、|,|に(?:は|も)?[^ま]|の[^目G国防]|[^,。]{0,4}(?:峰会|首脳会議|会议|会談)|年?末?に[^ま])"
)
ANOTHER_CLAUSE = re2.compile(
    "^(?:以上|左右)?[,;](?:而|但|不过|[^,。;]{1,14}?(?:表示|宣布|称|说|决定))"
)
"""…提高到2%,首相已表示将提前…: what is moved is told of in a clause of its own."""
STARTS = re2.compile("(?:由|从)[^,。]{0,4}$")
GOES_ON_TO = re2.compile(r"(?:由|从)[^,。]{0,4}[\d.]+%[^,。%]{0,10}$")
MOVES = ("から", "到", "至", "→", "升至", "增至")
EVENT = re2.compile(
    "^(?:に|の)(?:撤廃|廃止|閣議|決定|設け|三木|導入|策定|改定|改訂|まとめ|決め|開|行わ|公表|発足|就任|始ま|成立|発表|合意|会談|調印|結論|判断|首脳会)"
)
"""22年に決めた戦略: the year of an event, not of a figure."""
BASE = re2.compile(
    "^の?(?:当初|予算|実績|補正後|の実績|水準|の水準|原始预算|初始预算|预算)*(?:比(?:で|[\\d.]|増|は|も)|より|に比べ|と比べ|を上回|を下回|並み|から[\\d約][\\d.・]*%|を約?[\\d.・]+%(?:上回|下回))"
)
"""前年度当初比: what growth is measured by."""
HEADLINE_BUDGET = re2.compile(
    "^[^。、%]{0,8} ?[^。、%]{0,10}(?:予算|概算|预算)$|^[^。、%]{0,4} [^ 。、%]{0,8}$"
)
"""防衛費1.8%どまり 25年度予算案."""
BUDGET_BASIS = re2.compile(
    "^(?:的|の)?(?:当初|原始|初始|实际)?(?:预算|予算|决算|決算)?(?:口径|ベース|基準|数据|实绩|実績)"
)
"""1.8%,系2025财年当初预算口径: the budget that a level is counted by."""
BILL = re2.compile(
    "^(?:程度)?(?:と|に|を)?(?:する|なる|計上した|盛り込んだ|定めた)[^、。%]{0,10}度?の?(?:当初|補正|国防)?(?:予算|歳出法)"
)
"""5.38%とする26年予算を可決した."""
FORWARD = re2.compile("前倒し|提前")


def find_when(
    sentence: str,
    figure: Figure,
    mentions: Sequence[Mention],
    *,
    previous_end: int,
    next_start: int,
    kind: Kind,
    year: int | None = None,
) -> str | None:
    """The EDTF value of the time a figure is for; ``None`` where its sentence names none.

    Args:
        sentence: Narrowed.
        figure: Within it.
        mentions: The calendar expressions of the sentence, offsets within it.
        previous_end: Where the figure before ends; 0 for the first.
        next_start: Where the next begins; the sentence's length for the last.
        kind: What is said of the figure.
        year: Of publication.
    """
    if kind in (Kind.CAP, Kind.OTHER, Kind.BENCHMARK):
        return None
    spanned = year_in_span(sentence, figure, mentions)
    if spanned is not None:
        return spanned
    fit = [
        m
        for m in mentions
        if _can_be_deadline(sentence, m, kind) or _is_start_to_come(sentence, m, year)
    ]
    if kind is Kind.LEVEL:
        fit = [m for m in fit if not SINCE.search(sentence[m.end : figure.start])]
    else:
        fit = [m for m in fit if not _is_when_it_was_said(sentence, m, year)]
    before = [m for m in fit if previous_end <= m.start and m.end <= figure.start]
    after = [m for m in fit if figure.end <= m.start and m.end <= next_start]
    forward = FORWARD.search(sentence[figure.end : next_start])
    if forward and after and not ANOTHER_CLAUSE.search(sentence[figure.end : next_start]):
        return after[-1].value
    fulfilled = [m for m in after if _is_fulfilled(sentence, figure, m)]
    if fulfilled and kind is Kind.PLEDGE:
        return fulfilled[-1].value
    if before and after and _is_given_up(sentence, before[-1]):
        return after[-1].value
    if before:
        return before[-1].value
    if kind is Kind.LEVEL:
        of_bill = [m for m in after if BILL.search(sentence[figure.end : m.end + 8])]
        if of_bill:
            return of_bill[0].value
        told_after = [m for m in after if HEADLINE_BUDGET.search(sentence[figure.end : m.end + 3])]
        if told_after:
            return told_after[0].value
        of_budget = [m for m in after if BUDGET_BASIS.search(sentence[m.end : m.end + 12])]
        if of_budget and len(after) == 1:
            return of_budget[0].value
        carried = _carried(sentence, figure, fit, previous_end)
        return carried or _year_of_base(sentence, figure, mentions, previous_end, year)
    deadline = [m for m in after if is_deadline_after(sentence, figure, m)]
    return deadline[0].value if deadline else _carried(sentence, figure, fit, previous_end)


GIVEN_UP = re2.compile(
    "^(?:末)?(?:まで)?(?:に)?(?:と|を目標と|を期限と)(?:して(?:きた|いた)|されて(?:きた|いた)|した当初)|^(?:までの?)?(?:の予定だった|に達成するはずだった|だった)"
)


def _is_given_up(sentence: str, mention: Mention) -> bool:
    """2032年までとしてきた…を今年度中に実現する: a deadline that another takes the place of."""
    return GIVEN_UP.search(sentence[mention.end :]) is not None


FULFILLED = re2.compile(
    "^(?:内|中|就|便|即|内就)?(?:以[^,。]{1,8})?(?:达标|实现|达成|兑现|完成|到位)"
)


def _is_fulfilled(sentence: str, figure: Figure, mention: Mention) -> bool:
    """原本到2027财年的2%在本财年达标, 不必等到2027年度,会在今年度完成: the time that counts."""
    gap = sentence[figure.end : mention.start]
    is_own = (
        search('^[”」』"这件事一的目标,将会不必无需须等到年度\\d要于在]*(?:在|于|将|会|要)$', gap)
        is not None
    )
    return is_own and FULFILLED.search(sentence[mention.end :]) is not None


def year_in_span(sentence: str, figure: Figure, mentions: Sequence[Mention]) -> str | None:
    """The year of a figure that goes from one to another: 从2023财年到2025财年,由1.19%升至2%."""
    head = sentence[: figure.start]
    for first, last in pairwise(mentions):
        between = sentence[first.end : last.start]
        if between not in ("到", "至", "から") or last.end > figure.start:
            continue
        if STARTS.search(head):
            return first.value
        if GOES_ON_TO.search(head):
            return last.value
    return None


def _is_when_it_was_said(sentence: str, mention: Mention, year: int | None) -> bool:
    """2018年、自民党は…: a year gone by that no まで makes a deadline."""
    if not YEAR.fullmatch(mention.value) or (year and int(mention.value) > year):
        return False
    if year is None or int(mention.value) == year:
        return sentence.startswith(("、", ","), mention.end)
    before = sentence[max(0, mention.start - 2) : mention.start]
    following = sentence[mention.end : mention.end + 8]
    if following.startswith(REACHED_IN):
        return False
    return SAID.search(following) is not None and not before.endswith(("到", "至"))


def _year_of_base(
    sentence: str, figure: Figure, mentions: Sequence[Mention], previous_end: int, year: int | None
) -> str | None:
    """占明年GDP的2.82%: the year of a budget that is told with its GDP."""
    for mention in reversed(mentions):
        is_near = previous_end <= mention.start and mention.end <= figure.start
        if is_near and BASE_YEAR.search(sentence[mention.end : mention.end + 12]):
            told = search(r"\d{4}", mention.value)
            return mention.value if told and year and int(told[0]) >= year else None
    return None


def is_base(sentence: str, mention: Mention) -> bool:
    """Whether growth is measured by it: 前年度当初比9.4%増."""
    return BASE.search(sentence[mention.end : mention.end + 16]) is not None


def _is_start_to_come(sentence: str, mention: Mention, year: int | None) -> bool:
    """2027年起升至GDP的2.5%: from a year that is yet to come."""
    told = search(r"^(?:FY)?(\d{4})(?:-\d{2})?$", mention.value)
    is_later = told is not None and year is not None and int(told[1]) >= year
    return is_later and sentence.startswith(("起", "から"), mention.end)


BESIDE_BASE = re2.compile("(?:^|[^之占的P])(?:比|较)$")
"""比2023年增长: what growth is measured by; not 占GDP之比2023年为1.2%."""


REACHED_IN = ("に達成", "に実現", "に到達", "に引き上げ")
THIS_YEAR = ("今年", "ことし", "来年", "今年度", "来年度", "本年度", "明年", "去年", "昨年")


def _is_gdp_year(sentence: str, mention: Mention) -> bool:
    """22年度のGDP比で: the year of the GDP; but 今年GDP比3.3%に引き上げる is told of this year."""
    following = sentence[mention.end : mention.end + 12]
    is_told = sentence[mention.start : mention.end] in THIS_YEAR and following.startswith(
        ("GDP", "国内")
    )
    in_brackets = sentence[: mention.start].endswith(("比(", "GDP("))
    if in_brackets and sentence.startswith(")", mention.end):
        return True
    return not is_told and BASE_YEAR.search(following) is not None


def is_aside(sentence: str, mention: Mention) -> bool:
    """22年度のGDPを分母とする, 1958年以来の高さ: a year that is not the figure's."""
    following = sentence[mention.end : mention.end + 12]
    return (
        _is_gdp_year(sentence, mention)
        or following.startswith(("以来", "ぶり"))
        or is_base(sentence, mention)
    )


def _can_be_deadline(sentence: str, mention: Mention, kind: Kind) -> bool:
    following = sentence[mention.end : mention.end + 6]
    if _is_gdp_year(sentence, mention):
        return False
    if EVENT.search(following) or sentence[: mention.start].endswith(
        ("不必等到", "无需等到", "不用等到")
    ):
        return False
    if following.startswith(("より", "に比べ")) or BESIDE_BASE.search(
        sentence[: mention.start][-4:]
    ):
        return False
    if IS_DAY.fullmatch(mention.value):
        return following.startswith("まで")
    if kind is not Kind.LEVEL and following.startswith("時点"):
        return False
    if is_base(sentence, mention):
        return False
    if following.startswith("比") and not following.startswith("比照"):
        return False
    if following.startswith(("以来", "以降", "当時", "の世論", "の調査", "起", "以后", "から")):
        return False
    if search(r"^\d{4}-\d{2}$", mention.value):
        if sentence[: mention.start].endswith(("到", "至", "截至")) and "会" not in following[:2]:
            return True
        is_beside = sentence[mention.end :].startswith(("に", "从", "起")) and kind is Kind.PLEDGE
        if is_beside and sentence[mention.end + 1 : mention.end + 5][:1].isdigit():
            return True
        return following.startswith(("まで", "末まで", "までに", "底前", "前", "之前"))
    return kind is Kind.LEVEL or not _is_decision_year(sentence, mention)


def _is_decision_year(sentence: str, mention: Mention) -> bool:
    """2022年，日本决定到2027年…: the year of deciding, not of the target."""
    following = sentence[mention.end : mention.end + 14]
    return search(
        "^[,、的]?[^%]{0,8}(?:决定|決定|決め|设定|設定|策定|改定|承认)", following
    ) is not None and not (following.startswith(("度に", "に", "までに", "まで")))


def _carried(
    sentence: str, figure: Figure, fit: Sequence[Mention], previous_end: int
) -> str | None:
    """The time before the figure before, where both stand in one list: 1.4%、2.6%和1.9%."""
    gap = sentence[previous_end : figure.start]
    if previous_end and len(gap) <= 3 and not gap.startswith(MOVES):
        earlier = [m for m in fit if m.end <= previous_end]
        return earlier[-1].value if earlier else None
    return None
