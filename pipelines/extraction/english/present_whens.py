"""Levels of today beside a goal for later: ``spends 1.2 percent and is to get to 2 by 2030``."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.when_gdp import first_year

SPENDS_NOW = frozenset(
    "spends spend is are stands stand devotes devote gives accounts amounts equals sits"
    " remains invests pays manages commits".split()
)
_BETWEEN = frozenset(
    "at on with for to of now today already currently some about around roughly nearly almost just"
    " over under below above less more than only still a an the mere equal , close barely as"
    " much".split()
)
AHEAD = 2
"""Years; next year's budget is told of in the present too."""
_JOINTS = frozenset(", and but while whereas ;".split())
_PARTS = _JOINTS | frozenset("though although who which with".split())


def is_for_later(reading: Reading, row: Sequence[Item], at: int, when: str | None) -> bool:
    """Whether ``when`` lies ahead of what a state spends now, and is of another figure."""
    published = reading.document.published
    if when is None or published is None or not when.removeprefix("FY")[:4].isdigit():
        return False
    if first_year(when) - published.year < AHEAD or not _is_of_now(row, at):
        return False
    dated = [k for k, item in enumerate(row) if _is_dated(reading, item, when)]
    return all(_is_apart(row, k, at) for k in dated)


def _is_apart(row: Sequence[Item], date: int, at: int) -> bool:
    """Whether a date and the figure stand in two clauses."""
    if date < at:
        return any(item.low in _JOINTS or item.figure >= 0 for item in row[date + 1 : at])
    return any(
        item.low in _PARTS or item.figure >= 0 or "modal" in item.tags
        for item in row[at + 1 : date]
    )


def _is_dated(reading: Reading, item: Item, when: str) -> bool:
    return item.date >= 0 and reading.dates[item.date].value == when


def _is_of_now(row: Sequence[Item], at: int) -> bool:
    """``spends about 2.6%``, ``it is at 1.6 percent``: a verb of the present right before it."""
    k = at - 1
    while k > 0 and row[k].low in _BETWEEN:
        k -= 1
    if row[k].low not in SPENDS_NOW:
        return False
    return not any("modal" in item.tags or item.low == "to" for item in row[max(0, k - 2) : k])
