"""Dates: every calendar expression of an English text, with its EDTF value.

The spans are found by one linear pattern; what each is worth is worked out in
``date_values``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import re2

from pipelines.extraction.edtf import is_edtf
from pipelines.extraction.english.beside_dates import dateline_day
from pipelines.extraction.english.date_checks import is_date
from pipelines.extraction.english.date_parts import Anchor
from pipelines.extraction.english.date_values import resolve_date
from pipelines.extraction.english.wrapped_lines import unwrapped
from pipelines.extraction.figure_gaps import without_fillers
from pipelines.extraction.languages.en_date_forms import FORMS
from pipelines.report import DateMention

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
    plain = without_fillers(text)
    found = _find_dates(plain.text, published=published, country=country)
    return (
        found
        if not plain.filled
        else tuple(
            replace(one, start=plain.place(one.start), end=plain.place(one.end - 1) + 1)
            for one in found
        )
    )


def _find_dates(text: str, *, published: date | None, country: str) -> tuple[DateMention, ...]:
    found: list[DateMention] = []
    day = None
    dateline = dateline_day(text, published=published)
    text = unwrapped(text)
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
        if value is not None and is_edtf(value):
            is_start = text.endswith("since ", 0, match.start)
            if _FULL_DAY.fullmatch(value) and not is_start:
                day = date.fromisoformat(value)
            found.append(DateMention(quote=quote, start=match.start, end=match.end, value=value))
    return tuple(found)


_READ_ON = frozenset("year_ending month weekday month_day day_month".split())
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
        is_near = reach > 160 or not _SENTENCE_END.search(text, one.end - 1, match.start + 1)
        if match.start - one.start > reach or not is_near:
            break
        if _OF_ECONOMY.search(text, max(0, one.start - 40), one.start):
            reach = 400  # the budget's own year stands in the sentence before
            continue
        near.append(one.value)
    if not near:
        return _year_just_told(text, match, found)
    if len(near[0]) > 10:
        return near[0]
    return next((value for value in near if len(value.removeprefix("FY")) == 4), near[0])


def _year_just_told(text: str, match: _Match, found: Sequence[DateMention]) -> str | None:
    """``… in fiscal 2024. In the previous year it was``: the one year of the sentence before."""
    opens = _OPENS.search(text, max(0, match.start - 12), match.start)
    if opens is None:
        return None
    told: set[str] = set()
    reach = 240
    for one in reversed(found[-6:]):
        is_near = reach > 240 or not _SENTENCE_END.search(text, one.end - 1, opens.start())
        if match.start - one.start > reach or not is_near:
            break
        if _OF_ECONOMY.search(text, max(0, one.start - 40), one.start):
            reach = 400
            continue
        if _YEAR_ALONE.fullmatch(one.value):
            told.add(one.value)
    return told.pop() if len(told) == 1 else None


_OPENS = re.compile(r"[.!?][\"']?[ \n](?:(?:And|But) in |In |For |During )?$")
_YEAR_ALONE = re.compile(r"(?:FY)?[0-9]{4}")
_OF_ECONOMY = re.compile(
    r"(?:GDP|GNP|[Pp]roduct|output|economy)(?: base| figures?| level)?(?: as [a-z]+ [a-z]+)?"
    r" (?:in|for|of|from)(?: the)? $"
)
"""``uses GDP in fiscal 2022, against 1.4 percent a year before``: not counted from there."""
_FULL_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
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
            # "in June 2,500 people died", "in June 2% of them": the month, and a number
            form, end = "month", start + len(text[start:end].rpartition(" ")[0])
        if form in _WITH_LESSER and not is_date(text, start, end, form):
            form, start, end = _lesser(text, start, end)
        if form == "fiscal_the":
            form, start = "fiscal", start + len("the ")
        if form == "day_span" and text.endswith(("from ", "From ", "FROM "), 0, start):
            yield from _ends_of_span(text, start, end)
        elif is_date(text, start, end, form):
            yield _Match(form=form, start=start, end=end)


_WITH_LESSER = frozenset(("month_nth", "week_from"))


def _lesser(text: str, start: int, end: int) -> tuple[str, int, int]:
    """``in (March) first reports came``, ``twice a week from (Monday)``: what of it is a date."""
    first, *_, last = text[start:end].split(" ")
    if last[0].islower():
        return ("weekday" if last == "week" else "month"), start, start + len(first)
    return ("weekday" if last.endswith("day") else "month"), end - len(last), end


def _ends_of_span(text: str, start: int, end: int) -> Iterator[_Match]:
    """``from May 30 to June 1``: two dates; ``May 30-June 1`` is one interval."""
    form = "day_month" if text[start].isdigit() else "month_day"
    joint = _TO.search(text, start, end)
    if joint is None:
        yield _Match(form="day_span", start=start, end=end)
        return
    yield _Match(form=form, start=start, end=joint.start())
    yield _Match(form=form, start=joint.end(), end=end)


_TO = re.compile(" to | through ")
_IS_COUNT = re.compile(r"[0-9](?:,[0-9]{3}(?![0-9])|(?:\.[0-9]{1,2})? ?(?:%|per ?cent\b|pct\b))")
_YEAR_PAIR = re.compile(r"(?:[Tt]he )?(?P<pair>[0-9]{4}[-/][0-9]{2,4}) ")
"""``the 2025-26 fiscal year``: the two years tell it."""


def _clause_before(text: str, start: int) -> str:
    """What stands before a date in its sentence, at most ``REACH`` code points."""
    before = text[max(0, start - REACH) : start]
    for stop in ("\n", ". ", "; ", "? ", "! ", '." ', '?" ', ".' "):
        cut = before.rfind(stop)
        # a full stop after an abbreviation ends no sentence: "the U.S. Defense Department"
        if cut >= 0 and not (stop == ". " and _ENDS_INITIALS.search(before, 0, cut)):
            before = before[cut + len(stop) :]
    return before


def _clause_after(text: str, end: int) -> str:
    """What follows a date in its sentence, at most 80 code points."""
    return re.split(r"[.;?!] |\n", text[end : end + 80], maxsplit=1)[0]


REACH = 110
_ENDS_INITIALS = re.compile(
    r"(?:\.[A-Z]|\b[ap]\.m|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Adm|Col|Lt|[A-Z]))$"
)
