"""Quarters and halves of a year, as the months from first to last."""

import re

from pipelines.extraction.english.date_parts import (
    Anchor,
    published_day,
    shift_of,
    year_in,
    year_month,
    year_said,
)
from pipelines.extraction.english.fiscal import FIRST_MONTH, NAMED_BY_END
from pipelines.extraction.english.month_tense import is_future
from pipelines.extraction.languages.en_dates import MONTHS, ORDINALS


def months_of(year: int, first: int, count: int) -> str:
    """``2025-04/2025-06`` for the three months from April 2025."""
    last = year * 12 + first - 1 + count - 1
    return f"{year_month(year, first)}/{year_month(last // 12, last % 12 + 1)}"


def part_of_year(quote: str, anchor: Anchor) -> str:
    """``the third quarter``, ``Q2 2024``, ``the first half of this year``, ``this quarter``."""
    said = quote.lower().replace("-", " ")
    count = 6 if re.search(r"\bhalf\b", said) else 3
    which = re.search(r"\b(this|last|next|current|previous|coming) (?:quarter|half)$", said)
    if which:
        return _shifted(anchor, count, shift_of(which[1]))
    short = re.search(r"\bq([1-4])\b|\b([1-4])q\b", said)
    order = int(short[1] or short[2]) if short else _ordinal(said, count)
    year = year_said(said, anchor)
    first = (order - 1) * count + 1
    return months_of(_nearest_year(anchor, first) if year is None else year, first, count)


def part_of_fiscal_year(quote: str, anchor: Anchor) -> str:
    """``the first quarter of fiscal 2025``: in Japan, the three months from April.

    Raises:
        ValueError: Where no year is told.
    """
    said, year = quote.lower().replace("-", " "), year_in(quote)
    if year is None:
        raise ValueError(quote)
    count = 6 if re.search(r"\bhalf\b", said) else 3
    opens = FIRST_MONTH.get(anchor.country, 1)
    begins = year - 1 if anchor.country in NAMED_BY_END and opens > 1 else year
    month = begins * 12 + opens - 1 + (_ordinal(said, count) - 1) * count
    return months_of(month // 12, month % 12 + 1, count)


def span_of_months(quote: str, anchor: Anchor) -> str:
    """``the April-June period``, ``January-March 2025``, ``the March quarter``."""
    names = [word for word in re.findall("[a-z]+", quote.lower()) if word in MONTHS]
    first, last = MONTHS[names[0]], MONTHS[names[-1]]
    if len(names) == 1:
        first = (last - 3) % 12 + 1
    count = (last - first) % 12 + 1
    year = year_said(quote, anchor)
    if year is not None and _YEARS.search(quote):
        return months_of(year + (first < APRIL), first, count)
    if year is not None:
        return months_of(year - (first > last), first, count)
    return months_of(_nearest_year(anchor, first), first, count)


_YEARS = re.compile("[0-9]{4}-[0-9]{2}$")
"""``the January-March quarter of 2025-26``: in India, of the year from April."""
APRIL = 4


def _ordinal(said: str, count: int) -> int:
    word = next(word for word in said.split() if word in ORDINALS)
    return 12 // count if word == "final" else ORDINALS[word]


def _shifted(anchor: Anchor, count: int, shift: int) -> str:
    published = published_day(anchor)
    place = (published.year * 12 + published.month - 1) // count + shift
    return months_of(place * count // 12, place * count % 12 + 1, count)


def _nearest_year(anchor: Anchor, first: int) -> int:
    """The year whose part has begun at publication; a later one where the clause looks ahead."""
    published = published_day(anchor)
    if first <= published.month or is_future(anchor.before):
        return published.year
    return published.year - 1
