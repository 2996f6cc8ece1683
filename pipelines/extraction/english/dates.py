"""Dates: every calendar expression of an English text, with its EDTF value.

The spans are found by one linear pattern; what each is worth is worked out in
``date_values``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import re2

from pipelines.extraction.english.beside_dates import dateline_day
from pipelines.extraction.english.date_parts import Anchor
from pipelines.extraction.english.date_values import resolve_date
from pipelines.extraction.english.not_days import is_day_of_event, is_nowadays, is_part_of_a_name
from pipelines.extraction.languages.en_date_forms import FORMS, MONTH_LEADS
from pipelines.extraction.languages.en_dates import NOT_YEARS_AFTER
from pipelines.report import DateMention

SHORT_MONTHS = frozenset("Mar Jan Jun Jul Apr Dec Sep Oct Nov Feb Aug Sept".split())

MAX_DATES = 2000
"""A text with more is a table or an attack; the rest of it is not read."""


# first alternative that fits at a place wins: the longest forms stand first


def _compiled() -> Any:
    options = re2.Options()
    options.log_errors = False
    return re2.compile(rf"\b(?:{'|'.join(form for _, form in FORMS)})", options)


_DATE = _compiled()
"""Where a date begins; without groups, which the library is slow to hand over."""
_FORM = re.compile("|".join(rf"(?P<{name}>{form})" for name, form in FORMS).encode())
"""Which form it has: the same alternatives, tried at that one place."""


@dataclass(frozen=True, slots=True)
class _Match:
    form: str
    start: int
    end: int


def find_date_mentions(
    text: str, *, published: date | None, country: str = "JPN"
) -> tuple[DateMention, ...]:
    """The dates that ``text`` states, in reading order.

    Args:
        text: Narrowed (``widths.narrow``).
        published: The day from which ``Friday`` and ``last year`` are read; where ``None``
            only dates that need no such day are found.
        country: Alpha-3 code whose fiscal year ``this fiscal year`` means.

    Source: gold/GUIDELINES.md, "dates".

    >>> found = find_date_mentions("on Friday, by fiscal 2027", published=date(2025, 6, 21))
    >>> [(one.quote, one.value) for one in found]
    [('Friday', '2025-06-20'), ('fiscal 2027', 'FY2027')]
    """
    found: list[DateMention] = []
    day = None
    dateline = dateline_day(text, published=published)
    for match in _matches(text):
        quote = text[match.start : match.end]
        anchor = Anchor(
            published=published,
            country=country,
            before="" if match.form in _PLAIN_FORMS else _clause_before(text, match.start),
            after=_clause_after(text, match.end) if match.form in _READ_ON else "",
            day=day,
            beside=_beside(text, match, found) if match.form == "year_beside" else None,
            dateline=dateline,
        )
        value = resolve_date(quote, form=match.form, anchor=anchor)
        if value is not None and match.form == "year" and _is_fiscal_too(text, match, found):
            value = f"FY{value}"
        if value is not None:
            is_start = text.endswith("since ", 0, match.start)
            if _FULL_DAY.fullmatch(value) and not is_start:
                day = date.fromisoformat(value)
            found.append(DateMention(quote=quote, start=match.start, end=match.end, value=value))
    return tuple(found)


_READ_ON = frozenset("month weekday month_day day_month".split())
"""Forms for whose value the words behind count too."""
_PLAIN_FORMS = frozenset(
    "iso fiscal fiscal_after fiscal_era fiscal_pair year year_pair part_year decade era"
    " month_of_year quarter ago unit_which day".split()
)
"""Forms whose value no word of the clause changes."""


def _beside(text: str, match: _Match, found: Sequence[DateMention]) -> str | None:
    """The year that the sentence named last before ``match``, else its last month or quarter."""
    near: list[str] = []
    reach = 160
    for one in reversed(found):
        is_near = reach > 160 or not _SENTENCE_END.search(text, one.end - 1, match.start)
        if match.start - one.start > reach or not is_near:
            break
        if _OF_ECONOMY.search(text, max(0, one.start - 40), one.start):
            reach = 400  # the budget's own year stands in the sentence before
            continue
        near.append(one.value)
    if not near or len(near[0]) > 10:
        return near[0] if near else None
    return next((value for value in near if len(value.removeprefix("FY")) == 4), near[0])


_OF_ECONOMY = re.compile(
    r"(?:GDP|GNP|[Pp]roduct|output|economy)(?: base| figures?| level)?(?: as [a-z]+ [a-z]+)?"
    r" (?:in|for|of|from)(?: the)? $"
)
"""``uses GDP in fiscal 2022, against 1.4 percent a year before``: not counted from there."""
_SENTENCE_END = re.compile(r"[a-z0-9)%][.!?][\"']?(?: [A-Z\"]|$)|\n", re.MULTILINE)


def _is_fiscal_too(text: str, match: _Match, found: Sequence[DateMention]) -> bool:
    """``fiscal 1988 and 1989``: the second is a fiscal year like the first."""
    last = found[-1] if found else None
    if last is None or not _FISCAL_YEAR.fullmatch(last.value):
        return False
    return text[last.end : match.start] in (" and ", " or ", " to ", " through ", ", ", ", and ")


_FISCAL_YEAR = re.compile("FY[0-9]{4}")


def _matches(text: str) -> Iterator[_Match]:
    """Spans that look like dates and are not told to be something else."""
    # one byte a code point: the library counts bytes, and need not translate its offsets
    plain = text.encode("ascii", "replace")
    for count, match in enumerate(_DATE.finditer(plain)):
        if count >= MAX_DATES:
            return
        start, end = match.span()
        named = _FORM.match(plain, start, end)
        form = (named.lastgroup if named else None) or "year"
        while end > start and text[end - 1] == " ":
            end -= 1
        pair = _YEAR_PAIR.match(text, start, end) if form == "fiscal_after" else None
        if pair is not None:
            form, start, end = "year_pair", pair.start("pair"), pair.end("pair")
        if form == "month_day" and _IS_COUNT.match(text, end - 1):
            # "in June 2,500 people died": the month, and a number
            form, end = "month", start + len(text[start:end].rpartition(" ")[0])
        if form == "fiscal_the":
            form, start = "fiscal", start + len("the ")
        if _is_date(text, start, end, form):
            yield _Match(form=form, start=start, end=end)


_IS_COUNT = re.compile(r"[0-9],[0-9]{3}(?![0-9])")
_YEAR_PAIR = re.compile(r"(?:[Tt]he )?(?P<pair>[0-9]{4}[-/][0-9]{2,4}) ")
"""``the 2025-26 fiscal year``: the two years tell it."""


def _clause_before(text: str, start: int) -> str:
    """What stands before a date in its sentence, at most 80 code points."""
    before = text[max(0, start - 80) : start]
    for stop in ("\n", ". ", "; ", "? ", "! ", '." ', '?" ', ".' "):
        cut = before.rfind(stop)
        # a full stop after an abbreviation ends no sentence: "the U.S. Defense Department"
        if cut >= 0 and not (stop == ". " and _ENDS_INITIALS.search(before, 0, cut)):
            before = before[cut + len(stop) :]
    return before


def _clause_after(text: str, end: int) -> str:
    """What follows a date in its sentence, at most 80 code points."""
    return re.split(r"[.;?!] |\n", text[end : end + 80], maxsplit=1)[0]


_ENDS_INITIALS = re.compile(
    r"(?:\.[A-Z]|\b[ap]\.m|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Adm|Col|Lt|[A-Z]))$"
)


def _is_date(text: str, start: int, end: int, form: str) -> bool:
    """Not a price, a hull number, a head count or the verb ``may``."""
    before, after = text[max(0, start - 12) : start], text[end : end + 14]
    if form in ("year", "year_pair", "fiscal_after", "part_year"):
        return _is_year(text[start:end], before, after)
    if form == "month":
        return _is_month(text[start:end], before, after)
    if form == "part_unit" and text[start] == "Q" and after[:1] in ":.)":
        return False  # "Q1: Will there be a new target?"
    if form in ("day", "weekday"):
        return _is_day(text, start, end, form)
    if form == "next_day" and text[start:end].lower() == "the day before":
        return not is_day_of_event(text, end)
    if form == "fiscal_this":
        return bool(_NEAR_FISCAL.search(before)) and not after.startswith(_GOES_ON_FISCAL)
    if form == "unit_which":
        is_span = text[start:end].endswith("decade") and before.endswith(("for ", "for the "))
        return not is_span and not _is_duration(before.lower(), after)
    if form == "nth":
        return (before.endswith(_ON) and not after[:2].strip(" -").isalpha()) or bool(
            before.endswith(_ON) and after.split(" ")[1:2] and after.split(" ")[1] in _GOES_ON
        )
    if form == "year_end":
        return before.lower().endswith(("by ", "before ", "until ", "at "))
    if form in ("month_day", "day_month", "part_unit", "year_beside", "the_year", "day_pair"):
        return _is_whole(text, start, end, form)
    if form == "months":
        return not after[:1].isalnum()
    return True


def _is_day(text: str, start: int, end: int, form: str) -> bool:
    """Not ``about 2% today``, the Sunday Times or today's world."""
    if is_part_of_a_name(text, start, end):
        return False
    if form == "weekday":
        return True
    if _SHARE_BEFORE.search(text[max(0, start - 12) : start]) or _OF_THE_TIMES.match(text, end):
        return False
    return text[start:end].lower() != "today" or not is_nowadays(text, start, end)


_SHARE_BEFORE = re.compile(r"(?:%|per ?cent|pct|\bof) $")
_OF_THE_TIMES = re.compile(
    r"'s (?:[a-z]+ )?(?:econom(?:y|ies)|GDP|prices|money|terms|dollars|yen|euros|values?|output"
    r"|world|Japan|standards|levels?|generation|politicians|exchange rates?|threats?)\b"
)
"""``in today's prices``: of our times, not of a day."""
_NEAR_FISCAL = re.compile(
    r"\b(?:(?:end|start|close|rest|remainder|half|beginning) of|before|by|until|during"
    r"|later in|earlier in) $"
)
_GOES_ON_FISCAL = (" of", " that", " in", " start", " begin", " end", " ran", " run")
_OPENS_YEAR = re.compile(
    r"\b(?:(?:finish|end|start|begin|clos|open)(?:e?s|e|ed|ing)?|began|rest of|remainder of"
    r"|start of|beginning of|middle of|half of|part of|earlier in|later in|late in|most of) $",
    re.IGNORECASE,
)


def _is_whole(text: str, start: int, end: int, form: str) -> bool:
    """Not the first half of a match, not the year after the troops left, not the year of a war."""
    before, after = text[max(0, start - 16) : start], text[end : end + 14]
    if form in ("month_day", "day_month"):
        return not after[:1].isdigit() and not before.endswith(("-", "$"))
    if form == "day_pair":
        return not re.match(r" ?(?:%|per ?cent|pct|people|troops|years|billion|million)", after)
    if form == "part_unit":
        is_half = "half" in text[start:end]
        is_counted = before.endswith(_ONE_OF_MANY) and "-" not in text[start:end]
        is_counted = is_counted or before.endswith("fiscal ") or after.startswith(_IN_A_ROW)
        return not (is_counted or (is_half and before[-1:].isalpha()))
    if form == "the_year":
        is_open = after[:1] in ",.;:)\"'" or after.startswith(
            ("' ", " at ", " with ", " on ", " by ", " in ")
        )
        return is_open and bool(_OPENS_YEAR.search(before))
    words = after.lstrip(" ").split(" ")
    is_end = after[:1] in ",.;:)\"'-" or not after.strip() or words[0] in _GOES_ON
    return is_end and words[0] != "than"


_ONE_OF_MANY = (" a ", " another ", "straight ", "consecutive ")
_IN_A_ROW = (" of ", "-", " in a row", " running", " in succession")
"""After ``the second quarter``: how many there were, and not which."""


def _is_duration(before: str, after: str) -> bool:
    """``over the next decade``, ``in the past year``, ``the last year of the plan``."""
    return before.endswith("the ") and (
        after.startswith(" of ") or before.endswith(("over the ", "in the ", "within the "))
    )


_FULL_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ON = ("on ", "until ", "since ", "by ", "from ", "of ")
_GOES_ON = tuple("that and at in on to with after when by but as said for amid".split())


def _is_year(quote: str, before: str, after: str) -> bool:
    if before[-1:] and before[-1] in "$€£¥.,-#/:" and not before.endswith((". ", "end-")):
        return before[-1] in "-/" and not before[-2:-1].isalnum()
    if before.endswith(("No. ", "no. ", "NT$", "US$")):
        return False
    if after[:2].strip(" ") and after[:1] in ",.:" and after[1:2].isdigit():
        return False
    if after[:1] in "%°$-/" and after[:1] and (after[1:2].isdigit() or after[0] in "%°$"):
        return False
    word = after.lstrip(" ").split(" ")[0].strip(",.;:)\"'-").lower()
    return word not in NOT_YEARS_AFTER or not quote.isdigit()


_OF_EVENT = frozenset("the a this last next its their".split())
_EVENT = re.compile(
    r" (?:election|summit|vote|ballot|poll|meeting|budget|talks|deadline|hearing|visit)"
)
"""``before the May election``."""


def _is_month(quote: str, before: str, after: str) -> bool:
    """``May`` is a month only where a preposition says so; ``March`` mostly is one."""
    lead = before.replace("\n", " \n ").split(" ")
    word = lead[-2].lower() if len(lead) > 1 and lead[-1] == "" else lead[-1].lower()
    if before[-1:].isalnum() or after[:1].isalnum():
        return False
    if quote == "May":
        return word in MONTH_LEADS[:18] or (word in _OF_EVENT and bool(_EVENT.match(after)))
    if quote.isupper():
        return word in MONTH_LEADS[:12]
    if quote.rstrip(".") in SHORT_MONTHS:
        return (quote.endswith(".") and word in MONTH_LEADS) or quote == "Sept"
    return True
