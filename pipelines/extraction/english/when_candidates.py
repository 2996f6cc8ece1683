"""The times that a figure can be of: of its sentence, of what stands before, or none."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from pipelines.extraction.english.fiscal import fiscal_year_of
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_dates import COUNTS
from pipelines.extraction.shared_cues import first_year
from pipelines.report import Claim, DateMention, Kind

FARTHEST = 4
"""Sentences over which a date is carried."""
MOST = 8
"""Dates of one sentence that are weighed: those nearest to the figure."""
LONGEST = 30
"""Years; what is counted beyond is no deadline."""

PART_OF_YEAR = frozenset(
    "the end of year fiscal start beginning close summer middle years or and around"
    " about as late its their our".split()
)
PARTS = frozenset("end start beginning close middle".split())
_END_OF_UNIT = re.compile(
    r"\b(?:by|before|until) (?:the (?:end|close) of )?the"
    r" (?P<unit>year|calendar year|fiscal year|financial year|decade)"
    r"(?P<out> (?:is out|is over|ends|closes|was out|runs out))?\b"
)
BEHIND = 12
"""Words behind a figure in which ``a year earlier`` is looked for."""
OPENING = 4
"""Words of a sentence in which a date opens it."""
NEAR = 16
"""Words behind a figure in which such a deadline is looked for."""


class Carried(NamedTuple):
    """A date of a sentence before."""

    row: Sequence[Item]
    at: int
    gap: int
    """Sentences back; 0 for the title."""
    is_last: bool
    is_told: bool
    """Whether a share stands beside it."""


def dates_here(row: Sequence[Item], at: int) -> list[int]:
    """Places of the dates in the sentence of the figure at ``at``, in reading order."""
    found = [j for j, item in enumerate(row) if item.date >= 0]
    return found if len(found) <= MOST else sorted(sorted(found, key=lambda j: abs(j - at))[:MOST])


def dates_before(figure: Figure, shares: frozenset[int]) -> Iterator[Carried]:
    """The dates of the title and of the sentences before, the title first."""
    reading, number = figure.reading, figure.number
    gaps = [gap for gap in range(1, FARTHEST + 1) if number - gap >= 0]
    places = [(gap, number - gap) for gap in gaps if not reading.is_title(number - gap)]
    if number and reading.is_title(0):
        places.insert(0, (0, 0))
    for gap, earlier in places:
        if not _holds_date(reading, earlier):
            continue
        row = reading.items(earlier)
        dates = [j for j, item in enumerate(row) if item.date >= 0][-MOST:]
        is_told = any(item.figure >= 0 and item.start in shares for item in row)
        for j in dates:
            yield Carried(row, j, gap, j == dates[-1], is_told)


def _holds_date(reading: Reading, number: int) -> bool:
    """Whether a date stands in a sentence; asked before its items are read."""
    span, dates = reading.span(number), reading.dates
    first = bisect_left(dates, span.start, key=lambda one: one.start)
    return first < len(dates) and dates[first].start < span.end


def spans_here(row: Sequence[Item], dates: Sequence[DateMention]) -> Iterator[tuple[int, str]]:
    """``between 2026 and 2030``, ``from fiscal 2026 to 2029``: its first date, and its value."""
    for j in range(1, len(row) - 2):
        if row[j].date < 0 or row[j + 2].date < 0:
            continue
        ends = [dates[row[k].date].value for k in (j, j + 2)]
        years = [value.removeprefix("FY") for value in ends]
        is_alike = ends[0].startswith("FY") == ends[1].startswith("FY")
        led = (row[j - 1].low, row[j + 1].low)
        is_led = led == ("between", "and") or (led[0] in FROM and led[1] in THROUGH)
        if is_led and is_alike and all(map(str.isdigit, years)) and years[0] < years[1]:
            yield j, "/".join(ends)


FROM = frozenset("for from in".split())
THROUGH = frozenset("through to -".split())


def counted_years(row: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """``within five years``, ``over a decade``: where a count stands, and how many years."""
    for k in range(1, len(row)):
        low, before = row[k].low, row[k - 1].low
        if low == "decade":
            yield k, 10
        elif low in ("years", "year") and row[k - 1].figure < 0:
            count = COUNTS.get(before) or (int(before) if before.isdecimal() else 0)
            if 1 < count <= LONGEST:
                yield k, count


def starts_of_count(
    row: Sequence[Item], at: int, dates: Sequence[DateMention], published: int
) -> Iterator[tuple[str, int]]:
    """``In 2022 Japan decided to reach 2 percent in five years``: from then, or publication."""
    if published:
        yield "published", published
    opening = next((item for item in row[: min(at, OPENING)] if item.date >= 0), None)
    if opening is not None:
        year = first_year(dates[opening.date].value)
        if year and year != published:
            yield "dated", year


def year_earlier(row: Sequence[Item], at: int, before: Sequence[Claim]) -> str | None:
    """``up from 1.6% a year earlier``: the year before that of the level told last."""
    lows = [item.low for item in row[max(0, at - 5) : at + BEHIND]]
    is_earlier = any(
        (one == "year" and two in ("earlier", "before", "ago"))
        or (one in ("previous", "prior", "preceding") and two == "year")
        for one, two in pairwise(lows)
    )
    when = before[-1].when if is_earlier and before and before[-1].kind is Kind.LEVEL else None
    year = when.removeprefix("FY") if when else ""
    return f"{'FY' if when != year else ''}{int(year) - 1:04d}" if year.isdecimal() else None


@lru_cache(maxsize=1 << 12)
def form_of(value: str, quote: str = "0") -> str:
    """How exact a date is: ``day``, ``month``, ``year``, ``fiscal``, ``years`` …"""
    if "/" in value:
        return "years"
    if value.startswith("FY"):
        return "fiscal"
    if "X" in value:
        return "decade"
    if len(value) == 4:
        return "year" if quote[:1].isdigit() else "that-year"
    is_plain = any(sign.isdigit() for sign in quote)
    if len(value) == 10:
        return "day" if is_plain else "weekday"
    if value[5:] > "12":
        return "part"
    return "month" if is_plain else "bare-month"


def last_dated(
    before: Sequence[Claim], *, like: Claim | None = None
) -> tuple[int, Claim, str] | None:
    """The last claim with a time (of the kind of ``like``): how far back, itself, its time."""
    for back, claim in enumerate(reversed(before)):
        if claim.when is not None and (like is None or claim.kind is like.kind):
            return back, claim, claim.when
    return None


def lead_of(row: Sequence[Item], j: int) -> str:
    """The preposition in front of a date, over ``the end of``."""
    k = j - 1
    if k > 1 and row[k].low == "'s" and row[k - 1].sense.code:
        k -= 2  # "in Japan's fiscal year 2027"
    while k >= 0 and row[k].low in PART_OF_YEAR and k > j - 6:
        if row[k].low == "of" and k and row[k - 1].low not in PARTS:
            break
        k -= 1
    return row[k].low if k >= 0 else ""


def end_of_unit(reading: Reading, row: Sequence[Item], at: int, *, home: str) -> str | None:
    """``by the end of the year``, ``before the decade is out``: no date, but a deadline."""
    published = reading.document.published
    after = row[at + 1 : at + NEAR]
    if published is None or any(item.figure >= 0 for item in after):
        return None
    found = _END_OF_UNIT.search(" ".join(item.low for item in after))
    if found is None or not (found["out"] or " of the" in found.group()):
        return None
    if found["unit"] == "decade":
        return f"{published.year // 10}X"
    if found["unit"].endswith(" year") and found["unit"] != "calendar year":
        return f"FY{fiscal_year_of(published, country=home):04d}"
    return f"{published.year:04d}"
