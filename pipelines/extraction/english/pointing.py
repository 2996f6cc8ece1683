"""Words that point to today, or back to what was just spoken of."""

from collections.abc import Sequence
from itertools import pairwise

from pipelines.extraction.english.items import Item
from pipelines.extraction.languages.en_rules import GOES_ON_ABOUT, MEASURES, OF_TODAY


def is_of_today(row: Sequence[Item]) -> bool:
    """``now``, ``at present``, ``for years``: what is said holds on the day of publication."""
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
