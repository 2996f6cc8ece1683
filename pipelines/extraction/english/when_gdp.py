"""Dates of the economy that a share is of, not of the spending."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item


def dates_the_gdp(row: Sequence[Item], j: int) -> bool:
    """``of GDP as it stood in fiscal 2022``: the year of the economy, not of the spending."""
    if j > 1 and row[j - 1].low in ("of", "in") and row[j - 2].low.endswith("economy"):
        return True
    if _is_base_of_share(row, j):
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


def _is_base_of_share(row: Sequence[Item], j: int) -> bool:
    """``on a GDP base from fiscal 2022``, ``using GDP for fiscal 2022``: of the economy."""
    k = j - 1
    while k > 0 and row[k].low in ("in", "of", "for", "from", "the", "at", "year", "during"):
        k -= 1
    if k > 1 and row[k].low in ("base", "basis", "figure", "figures", "level", "levels", "size"):
        return any("gdp" in item.tags for item in row[max(0, k - 2) : k])
    if k < 1 or k == j - 1 or "gdp" not in row[k].tags:
        return False
    lead = k - 1
    while lead > 0 and row[lead].low in ("the", "its", "nominal", "'s", "japan", "a"):
        lead -= 1
    return row[lead].low in USED or (
        row[lead].low == "of" and row[lead - 1].low in ("basis", "base")
    )


USED = frozenset("using use uses used against on by employs employed taking takes versus".split())
