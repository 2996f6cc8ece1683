"""Dates told one by one of as many figures, and each part of a sentence with its own."""

from collections.abc import Sequence
from itertools import pairwise

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.spenders_in_order import (
    BETWEEN_LISTED,
    listed_figures,
    respectively,
)
from pipelines.extraction.english.when_candidates import form_of, lead_of
from pipelines.report import Kind

BETWEEN_DATES = frozenset(", and in by".split())
DEADLINE = frozenset("by until before".split())
"""Leads of a date that an aim is for; ``in 2022`` may be when it was set."""
AHEAD = BETWEEN_LISTED | {"to", ":", "at"}
"""Between a date and the figure that it is right before."""
BEHIND = frozenset("of on for by in until before its the total".split())
"""Between a figure and the date right behind it, with what names GDP and defence."""


def date_in_order(figure: Figure, weighed: str | None) -> str | None:
    """``1, 1.2 and 1.6 percent in 2022, 2023 and 2024``: the date at the same place.

    Args:
        figure: With its kind and spender settled.
        weighed: What all cues together tell. Only whose turn it is is settled here: whether the
            figures are of those dates at all is weighed.
    """
    stage, reading = figure.stage, figure.reading
    figures = listed_figures(stage.row, stage.at)
    lists = [one for one in _lists_of_dates(stage.row) if len(one) == len(figures) > 1]
    if len(lists) != 1 or respectively(stage) is not None:
        return None
    values = [reading.dates[stage.row[k].date].value for k in lists[0]]
    is_alike = len({form_of(value) for value in values}) == 1
    return values[figures.index(stage.at)] if is_alike and weighed in values else None


def _lists_of_dates(row: Sequence[Item]) -> list[list[int]]:
    """Places of the dates of a sentence, those together that only a comma or ``and`` parts."""
    dates = [k for k, item in enumerate(row) if item.date >= 0]
    lists = [dates[:1]]
    for one, other in pairwise(dates):
        if {item.low for item in row[one + 1 : other]} <= BETWEEN_DATES and other - one > 1:
            lists[-1].append(other)
        else:
            lists.append([other])
    return lists


def date_of_part(figure: Figure) -> str | None:
    """``By 2027, 2 percent; by 2030, 3 percent``: each part has one figure and its own date."""
    row, at, kind = figure.stage.row, figure.stage.at, figure.draft.kind
    parts = [part for part in _parts_of(row) if any(row[k].figure >= 0 for k in part)]
    dates = [_own_date(row, part) for part in parts]
    if len(parts) < 2 or None in dates:
        return None
    date = next(one for one, part in zip(dates, parts, strict=True) if at in part)
    is_for_then = date is not None and (kind is Kind.LEVEL or lead_of(row, date) in DEADLINE)
    return figure.reading.dates[row[date].date].value if date is not None and is_for_then else None


def _parts_of(row: Sequence[Item]) -> list[range]:
    """The parts between semicolons, as places."""
    ends = [-1, *(k for k, item in enumerate(row) if item.low == ";"), len(row)]
    return [range(one + 1, other) for one, other in pairwise(ends)]


def _own_date(row: Sequence[Item], part: range) -> int | None:
    """Place of the one date of a part, where it stands right beside its one figure."""
    figures = [k for k in part if row[k].figure >= 0]
    dates = [k for k in part if row[k].date >= 0]
    if len(figures) != 1 or len(dates) != 1:
        return None
    at, date = figures[0], dates[0]
    if date < at:
        is_beside = all(item.low in AHEAD for item in row[date + 1 : at])
    else:
        is_beside = all(_is_tail(item) for item in row[at + 1 : date])
    return date if is_beside else None


def _is_tail(item: Item) -> bool:
    return item.low in BEHIND or not item.tags.isdisjoint({"gdp", "defence", "spending"})
