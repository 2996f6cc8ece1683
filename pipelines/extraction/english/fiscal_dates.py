"""Fiscal years in every form."""

import re

from pipelines.extraction.english.date_parts import (
    Anchor,
    month_in,
    published_day,
    shift_of,
    year_in,
    years_pair,
)
from pipelines.extraction.english.fiscal import (
    fiscal_year_beginning,
    fiscal_year_ending,
    fiscal_year_of,
)
from pipelines.extraction.english.nearest_days import nearest_day


def fiscal_year(quote: str, _: Anchor) -> str:
    year = year_in(quote)
    if year is None:
        year = 2000 + int(quote[-2:])
    return f"FY{year}"


def fiscal_pair(quote: str, anchor: Anchor) -> str:
    if not re.search(r"[0-9]{4}[-/]", quote):
        return fiscal_year(re.sub("[^0-9]", "", quote), anchor)
    first, last = years_pair(quote)
    return f"{first}/{last}" if last == first + 1 else f"FY{first}/FY{last}"


def which_fiscal_year(quote: str, anchor: Anchor) -> str:
    this = fiscal_year_of(published_day(anchor), country=anchor.country)
    return f"FY{this + shift_of(quote.split()[-3] if quote.count(' ') > 1 else 'this')}"


LONG_SINCE = 60
"""Days after which ``the year starting in April`` is the next one."""


_HAS_BEEN = re.compile(
    r"\b(?:rises?|gains?|falls?|drops?|increases?|declines?|profits?|loss(?:es)?|revenues?|sales"
    r"|earnings|turnover|growth) (?!(?:[a-z]+ )?(?:will|would|could|may|might|should|is|are)\b)"
    r"(?:of [a-z0-9.,%$\u00a3\u20ac -]{1,40} )?(?:in|for|over) (?:the )?$"
    r"|\b(?:rose|fell|grew|shrank|climbed|dropped|jumped|slid|came|was|were|spent|earned|reached)"
    r" (?:[a-z0-9.,%$-]+ ){0,8}in (?:the )?$"
)
"""``which rose 6.1 per cent in the (year through March)``;
``a gain of 1.8 pct in (the year to March)``."""


def _has_been(anchor: Anchor) -> bool:
    """Whether the clause tells of a year that is over."""
    is_over = _HAS_BEEN.search(anchor.before.lower()) is not None
    return is_over and _TO_COME.match(anchor.after) is None


_TO_COME = re.compile(
    r" (?:will|would|could|may|might|should|(?:is|are) (?:expected|likely|set|seen))\b"
)


def year_ending(quote: str, anchor: Anchor) -> str:
    quote = quote.lower()
    year, month = year_in(quote), month_in(quote)
    if _BEGINS.search(quote):
        if year is None:
            year = _year_of_beginning(quote, month, anchor)
        return f"FY{fiscal_year_beginning(year, month, country=anchor.country)}"
    if year is None:
        year = _year_of_end(quote, month, anchor)
    return f"FY{fiscal_year_ending(year, month, country=anchor.country)}"


_BEGINS = re.compile(r"\b(?:beginning|starting|started|began|begins|starts|begun)\b")
_BEGAN = re.compile(r"\b(?:began|started|begun)\b|last")


def _year_of_beginning(quote: str, month: int, anchor: Anchor) -> int:
    published = published_day(anchor)
    near = nearest_day(month, 1, anchor)
    if _BEGAN.search(quote):
        return near.year - (near > published)
    return near.year + ((published - near).days > LONG_SINCE)


def _year_of_end(quote: str, month: int, anchor: Anchor) -> int:
    published = published_day(anchor)
    if "ended" in quote or "last " in quote or _has_been(anchor):
        day = _DAY.search(quote)
        end = (month, int(day[0]) if day else 1)
        return published.year - (end > (published.month, published.day))
    return published.year + (month < published.month)


_DAY = re.compile("(?<![0-9])[0-9]{1,2}(?![0-9])")
