"""Years told of two figures at once: ``from 2.8% to 2.6% between 2022 and 2024``."""

from collections.abc import Sequence
from itertools import pairwise

from pipelines.extraction.english.items import Item
from pipelines.report import DateMention


def paired_when(
    row: Sequence[Item], at: int, *, dates: Sequence[DateMention], shares: frozenset[int]
) -> str | None:
    """The year of one of two figures that a span of years goes with, first to first."""
    pair = _pair_of(row, at, shares)
    if pair is None:
        return None
    first, last = pair
    for j in (*range(last + 1, min(last + 10, len(row) - 2)), *range(1, first - 2)):
        if row[j].date < 0 or row[j + 2].date < 0:
            continue
        if (row[j - 1].low, row[j + 1].low) not in SPANS:
            return None
        value: str = dates[row[j if at == first else j + 2].date].value
        return value
    return None


SPANS = frozenset({("between", "and"), ("from", "to"), ("from", "through")})


def _pair_of(row: Sequence[Item], at: int, shares: frozenset[int]) -> tuple[int, int] | None:
    """Where the figures of ``from A to B`` stand, of which ``at`` is one."""
    figures = [k for k, item in enumerate(row) if item.figure >= 0 and item.start in shares]
    if at not in figures:
        return None
    place = figures.index(at)
    for one in (place - 1, place):
        if one < 0 or one + 1 >= len(figures):
            continue
        first, last = figures[one], figures[one + 1]
        is_from = any(item.low == "from" for item in row[max(0, first - 3) : first])
        is_to = any(item.low == "to" for item in row[max(first + 1, last - 3) : last])
        has_date = any(item.date >= 0 for item in row[first:last])
        if is_from and is_to and not has_date and last - first < 10:
            return first, last
    return None


def is_from_figure(row: Sequence[Item], k: int) -> bool:
    """``from 1.2 percent in fiscal 2022 (to 1.4)``: what another figure is counted from."""
    return any(item.low == "from" for item in row[max(0, k - 3) : k])


def is_first_since(row: Sequence[Item], previous: int, at: int) -> bool:
    """``3.3 percent, the first time since 2009 that the ratio has topped 3 percent``."""
    lows = [item.low for item in row[previous + 1 : at]]
    is_first = any(
        pair in (("first", "time"), ("first", "year"), ("the", "first")) for pair in pairwise(lows)
    )
    return is_first and bool({"has", "have", "had", "to"} & set(lows)) and len(lows) < 20
