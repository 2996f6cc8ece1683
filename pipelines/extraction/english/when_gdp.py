"""Dates of the economy that a share is of, not of the spending."""

from collections.abc import Sequence
from functools import lru_cache

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.when_clauses import is_base_of_share
from pipelines.report import DateMention


@lru_cache(maxsize=1 << 12)
def first_year(value: str) -> int:
    """The year in an EDTF value or fiscal label."""
    digits = value.removeprefix("FY")[:4].replace("X", "0")
    return int(digits) if digits.isdigit() else 0


def dates_the_gdp(row: Sequence[Item], j: int) -> bool:
    """``of GDP as it stood in fiscal 2022``: the year of the economy, not of the spending."""
    if j > 1 and row[j - 1].low in ("of", "in") and row[j - 2].low.endswith("economy"):
        return True
    if is_base_of_share(row, j):
        return True
    for k in range(j - 1, max(-1, j - 7), -1):
        if row[k].low == "as":
            is_only_date = not any(item.date >= 0 for item in row[:k])
            if row[k + 1].low == "of" and is_only_date:
                return False
            reach = 4 if row[k - 1].low in ("measured", "counted", "taken") else 2
            return any("gdp" in item.tags for item in row[max(0, k - reach) : k])
        if row[k].figure >= 0 or row[k].date >= 0:
            return False
    return False


def is_yardstick(row: Sequence[Item], j: int, at: int, mention: DateMention, *, year: int) -> bool:
    """``that is equivalent to 2 percent of GDP in fiscal 2022``: the economy's year, not ours."""
    if j < at or year - first_year(mention.value) < 2:
        return False
    is_of_gdp = any("gdp" in item.tags for item in row[max(at, j - 3) : j])
    return is_of_gdp and any(item.low in _PRESENT for item in row[max(0, at - 7) : at])


_PRESENT = frozenset("is are equals equal amounts comes corresponds represents will".split())


def is_of_older_gdp(row: Sequence[Item], j: int, at: int) -> bool:
    """``the budget for fiscal 2025 is 1.8% of GDP in fiscal 2022``: the budget has its own year."""
    between = row[at + 1 : j]
    if any(item.low == "from" for item in row[max(0, at - 3) : at]):
        return False  # "to 1.6 percent from 1.2 percent of GDP in fiscal 2022"
    return (
        bool(between)
        and "gdp" in between[-2 if len(between) > 1 else -1].tags
        and any(
            item.date >= 0 and _is_of_budget(row, k) and _are_alike(item, row[j])
            for k, item in enumerate(row[:at])
        )
    )


def _is_of_budget(row: Sequence[Item], k: int) -> bool:
    """``the budget for 2025``; a fiscal year is that of a budget anyway."""
    return row[k - 1].low == "for" or _is_fiscal(row[k])


def _is_fiscal(item: Item) -> bool:
    return item.low.startswith("fy") or "fiscal" in item.low


def _are_alike(one: Item, two: Item) -> bool:
    """Two years, or two fiscal years."""
    is_fiscal = [_is_fiscal(item) for item in (one, two)]
    return all(is_fiscal) or (one.low.isdigit() and two.low.isdigit())
