"""The year of a level that its own sentence leaves out: that of the budget just spoken of."""

import re
from collections.abc import Sequence
from itertools import pairwise

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.when_gdp import dates_the_gdp, first_year
from pipelines.extraction.languages.en_rules import (
    GOES_ON_ABOUT,
    LISTS_ON,
    MEASURES,
    OF_TODAY,
    OTHER_TIME,
)

FARTHEST = 4
"""Sentences over which ``the sum`` points back."""
_YEAR = re.compile(r"FY[0-9]{4}|[0-9]{4}(?:/[0-9]{4})?")


def carried_year(reading: Reading, number: int, at: int) -> str | None:
    """The year of the level at ``at`` by the sentences before; ``None`` where none holds."""
    row = reading.items(number)
    if is_of_today(row[:at]) or is_of_other_time(row, at):
        return None
    if row[at - 1].low == "the" and [item.low for item in row[at + 1 : at + 2]] == ["that"]:
        return None  # "short of the 10 percent that Washington names"
    if points_back(row, at):
        for earlier in range(number - 1, max(-1, number - 1 - FARTHEST), -1):
            year = _year_of(reading, earlier, number, at)
            if year is not None:
                return year
        return None
    near = number > 0 and reading.same_paragraph(number - 1, number)
    if near and (not _names_country(row, at) or lists_on(row) or _is_listed(row, at)):
        return _year_of(reading, number - 1, number, at)
    return None


def _without_as_now(row: Sequence[Item]) -> list[Item]:
    """``set against output as now projected``, ``of the current GDP`` is not of now."""
    return [
        item
        for k, item in enumerate(row)
        if not (k and row[k - 1].low == "as") and not _is_of_economy(row, k)
    ]


def _is_of_economy(row: Sequence[Item], k: int) -> bool:
    """``against today's GDP``, ``by the current size of the economy``."""
    if row[k].low not in OF_TODAY:
        return False
    for item in row[k + 1 : k + 6]:
        if "gdp" in item.tags or item.low in ("economy", "the economy", "output"):
            return True
        if item.low not in _SIZES:
            return False
    return False


_SIZES = frozenset("'s size of the level levels nominal value projected country nation".split())


def is_of_today(row: Sequence[Item]) -> bool:
    lows = [item.low for item in row]
    if {"years", "late"} & {*lows} and any(
        pair in (("for", "years"), ("of", "late")) for pair in pairwise(lows)
    ):
        return True
    if lows[:2] == ["at", "present"]:
        return True
    if OF_TODAY.isdisjoint(lows):
        return False
    return any(item.low in OF_TODAY for item in _without_as_now(row))


def is_of_other_time(row: Sequence[Item], at: int) -> bool:
    """``during the Korean War``, ``under Reagan``: a time of its own that no year tells."""
    last = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    after = {item.low for item in row[at + 1 : at + 7]}
    if "for" in after and after & {"years", "decades"}:
        return True  # "had been under 1.5 per cent for many years"
    if len(row) > 1 and row[0].low in ("before", "until", "since") and row[1].date >= 0:
        return True  # "Until 2022 it had been about 1 percent"
    return any(
        row[k].low in OTHER_TIME and (row[k].low != "under" or row[k + 1].text[:1].isupper())
        for k in range(max(last + 1, at - 14), at)
    )


def points_back(row: Sequence[Item], at: int) -> bool:
    """``the sum equals``, ``it would be``, ``at 1.4%, that was``: what was just spoken of."""
    nouns = GOES_ON_ABOUT if _names_country(row, at) else GOES_ON_ABOUT | MEASURES
    for k in range(1, at):
        if row[k].low in nouns and row[k - 1].low in ("the", "that", "this", "same"):
            return True
    for k in range(max(0, at - 7), min(at + 8, len(row) - 1)):
        is_opening = k < 3 or row[k - 1].low in (",", ";", ":", "--")
        if is_opening and row[k].low in ("it", "that", "this") and row[k + 1].low in _STANDS:
            return True
    return False


_STANDS = frozenset("is was would will comes came amounts equals makes stands works".split())


def _names_country(row: Sequence[Item], at: int) -> bool:
    return any(
        item.sense.code and item.sense.form in ("country", "capital") and "'" not in item.text
        for item in row[:at]
    )


def _is_listed(row: Sequence[Item], at: int) -> bool:
    """``the order changes: Russia at 7.1%, the United States at 3.4%``: a list after a colon."""
    colon = next((k for k in range(at) if row[k].low == ":"), -1)
    return colon > 0 and sum(item.figure >= 0 for item in row[colon:]) > 1


def lists_on(row: Sequence[Item]) -> bool:
    """``Poland spent 4.1%``, ``Estonia follows with 3.4%``: one more of a list of countries."""
    if any(item.low in LISTS_ON for item in row) or [item.low for item in row[:2]] == [
        "that",
        "of",
    ]:
        return True
    return any(row[k].low in MEASURES and row[k + 1].low == "was" for k in range(len(row) - 1))


def _year_of(reading: Reading, earlier: int, number: int, at: int) -> str | None:
    """The last year in sentence ``earlier`` that a budget or a level can be of."""
    row = reading.items(earlier)
    published = reading.document.published
    foreseen = any("modal" in item.tags for item in reading.items(number)[max(0, at - 8) : at])
    found: list[str] = []
    for k in range(len(row) - 1, -1, -1):
        if row[k].date < 0 or _is_beside_the_point(row, k, foreseen=foreseen):
            continue
        value = reading.dates[row[k].date].value
        ahead = first_year(value) - published.year if published is not None else 0
        if ahead < -2 or not _YEAR.fullmatch(value):
            continue
        if not any("gdp" in item.tags for item in row[max(0, k - 2) : k]):
            return value if ahead <= 1 or foreseen else None
        found.append(value)
    return found[0] if found else None


def _is_beside_the_point(row: Sequence[Item], k: int, *, foreseen: bool) -> bool:
    """``more than in 2025``, ``the first since 2002``, ``as it stood in fiscal 2022``."""
    lows = [item.low for item in row[max(0, k - 3) : k]]
    if {"than", "since", "after", "before", "until", "from", "compared", "against"} & set(lows):
        return True
    return (lows[-1:] == ["by"] and not foreseen) or dates_the_gdp(row, k)


def budget_year(reading: Reading, number: int, at: int) -> str | None:
    """``a budget for 2026 … As a share of GDP, it would rise to 2.4 percent``: the year drawn up.

    Only of what is to be, since the running year has figures of its own.
    """
    published = reading.document.published
    row = reading.items(number)
    if published is None or not any("modal" in i.tags for i in row[max(0, at - 6) : at]):
        return None
    for earlier in range(number - 1, max(-1, number - 1 - FARTHEST), -1):
        before = reading.items(earlier)
        for k, item in enumerate(before):
            if item.date < 0 or before[k - 1].low != "for":
                continue
            value = reading.dates[item.date].value
            is_drawn_up = any(one.low in BUDGETS for one in before[max(0, k - 14) : k])
            ahead = first_year(value) - published.year if _YEAR.fullmatch(value) else 9
            if is_drawn_up and 0 <= ahead <= 1:
                return value
    return None


BUDGETS = frozenset("budget budgets request requests proposal outlays appropriations".split())
