"""Dates that belong to another clause or to another thing than the figure they stand beside."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import BE, is_noun
from pipelines.extraction.english.items import Item

SUBORDINATORS = frozenset("as when while once after before if until because since where".split())
PRONOUNS = frozenset("it he she they we".split())


def is_in_clause_after(row: Sequence[Item], at: int, j: int) -> bool:
    """``a goal of 3 percent as it rewrites its strategy next year``: the time of the rewriting."""
    for k in range(at + 1, j - 2):
        if row[k].low in (";", ":") or row[k].figure >= 0:
            return False
        if row[k].low in SUBORDINATORS and (
            row[k + 1].low in PRONOUNS or (row[k].low == "when" and row[k + 1].sense.code)
        ):
            return any(_is_finite(row, n) for n in range(k + 2, min(k + 6, j)))
    return False


def is_of_verb_before(row: Sequence[Item], j: int, at: int) -> bool:
    """``revise this year the strategy that set a target of 2%``: not the time of the target."""
    for k in range(j + 1, at - 1):
        if row[k].figure >= 0 or row[k].low in (",", ";", ":"):
            return False
        if row[k].low in ("that", "which") and row[k + 1].low in SETS and is_noun(row, k - 1):
            return True
    return False


SETS = frozenset(
    "set sets contains contained fixed fixes laid lays called calls named names stipulates"
    " stipulated envisaged envisages enshrined enshrines put puts pledged states stated".split()
)


def is_of_what_falls_short(row: Sequence[Item], j: int, at: int) -> bool:
    """``next year's budget is below the 3.5 percent that Washington wants``: of the budget."""
    lows = [item.low for item in row[j + 1 : at]]
    while lows and lows[-1] in ("nato", "'s", "alliance", "current", "new", "old", "promised"):
        lows.pop()
    if not lows or lows[-1] not in ("the", "that", "its", "their", "those"):
        return False
    return (
        lows[-2] in BELOW
        if len(lows) > 2 and lows[-2] not in ("of", "than", "from")
        else (tuple(lows[-3:-1]) in _FALLING)
    )


BELOW = frozenset("below beneath under above exceeds beyond".split())
_FALLING = frozenset(
    {
        ("short", "of"), ("shy", "of"), ("less", "than"), ("lower", "than"), ("more", "than"),
        ("higher", "than"), ("far", "from"), ("away", "from"), ("ahead", "of"),
    }
)  # fmt: skip


def _is_finite(row: Sequence[Item], k: int) -> bool:
    item = row[k]
    if item.low in BE or "modal" in item.tags:
        return True
    return bool(item.sense.verb or item.sense.says or item.low.endswith(("s", "ed"))) and not (
        is_noun(row, k) and item.sense.noun
    )


def is_old_economy(row: Sequence[Item], j: int, at: int) -> bool:
    """``spending in fiscal 2027 to reach 2 percent of GDP in fiscal 2022``: the economy's year.

    A figure after ``from`` or ``than`` is of the earlier year itself.
    """
    if j < at + 3 or row[j - 1].low not in ("in", "of", "for", "from", "during"):
        return False
    if "gdp" not in row[j - 2].tags or any(item.figure >= 0 for item in row[at + 1 : j]):
        return False
    if {item.low for item in row[max(0, at - 3) : at]} & FROM:
        return False
    year = year_said(row[j])
    return any(
        row[k].date >= 0
        and row[k - 1].low in ("in", "for", "by", "'s")
        and year_said(row[k]) > year > 0
        for k in range(1, at)
    )


FROM = frozenset("from than against with since".split())


def year_said(item: Item) -> int:
    """The year in figures that a date's words hold, else 0."""
    word = item.low.rpartition(" ")[2].removeprefix("fy")
    return int(word) if word.isdigit() and len(word) == 4 else 0


def is_base_of_share(row: Sequence[Item], j: int) -> bool:
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


def is_of_paper(row: Sequence[Item], j: int, at: int) -> bool:
    """``plans to revise its documents by December and has a goal of 2 percent``: of the revision.

    Only where the figure stands in another clause than the date.
    """
    low, high = min(j, at), max(j, at)
    if not any(item.low in _CLAUSES for item in row[low + 1 : high]):
        return False
    for k in range(j - 1, max(-1, j - 12), -1):
        if row[k].figure >= 0 or row[k].low in (",", ";", "and"):
            return False
        if row[k].low.startswith(PAPERS) and row[k - 1].low not in _OWNS:
            return True
    return False


PAPERS = tuple("revis rewrit decid complet compil updat overhaul redraft finaliz finalis".split())
_OWNS = frozenset("the a an its their 's this that".split())
_CLAUSES = frozenset(", ; : and but while as since that".split())
