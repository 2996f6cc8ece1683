"""Figures of illustration: ``One percent of GDP is ten times the coast guard's budget``."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.languages.en_rules import COSTS, MONEY
from pipelines.report import Kind

LIKENED = frozenset("like equivalent enough tantamount akin comparable".split())
ADDS = frozenset("adding spending devoting raising cutting".split())
EQUALS = frozenset("is was equals exceeds would".split())
SHARES = frozenset("share ratio level average figure rate percentage".split())
WOULD = frozenset("would could might".split())


def illustration(scene: Scene) -> Verdict | None:
    """A figure that is measured against other things, and that nobody asks or promises."""
    row, at = scene.row, scene.at
    if _is_many_times(row, at):
        return Verdict(Kind.OTHER, None, ("kind-many-times",))
    if _is_asked_cost(row, at):
        return Verdict(Kind.OTHER, None, ("kind-asked-cost",))
    if _is_likened(row, at) or _would_free(row, at):
        return Verdict(Kind.OTHER, None, ("kind-likened",))
    return None


def _behind(row: Sequence[Item], at: int) -> int:
    j = at + 1
    while j < len(row) and ("gdp" in row[j].tags or row[j].low in ("of", "its", "the")):
        j += 1
    return j


def _is_many_times(row: Sequence[Item], at: int) -> bool:
    """``is more than six times the budget of``, ``is larger than the whole budget of``."""
    j = _behind(row, at)
    is_owned = bool(at) and row[at - 1].low in ("'s", "'", "their", "its")
    if is_owned or j + 3 >= len(row) or row[j].low not in EQUALS:
        return False
    after = [item.low for item in row[j + 1 : j + 9]]
    if not SHARES.isdisjoint(after):
        return False  # "is twice Japan's share": of the same measure
    is_times = "times" in after or "twice" in after[:3]
    is_whole = "than" in after and bool({"whole", "entire", "combined"} & set(after))
    return is_times or is_whole


def _is_asked_cost(row: Sequence[Item], at: int) -> bool:
    """``What would 3.5 percent actually cost?``, ``What does 5% buy?``."""
    lows = [item.low for item in row[max(0, at - 4) : at]]
    if "what" not in lows:
        return False
    is_asked = any(
        low == "what"
        and lows[k + 1 : k + 2] != []
        and lows[k + 1] in ("would", "does", "will", "do")
        for k, low in enumerate(lows)
    )
    j = _behind(row, at)
    return is_asked and any(item.low in COSTS or item.low == "buy" for item in row[j : j + 4])


def _is_likened(row: Sequence[Item], at: int) -> bool:
    """``Adding 1 percent of GDP would be like building two carriers``."""
    if not any(item.low in ADDS for item in row[max(0, at - 3) : at]):
        return False
    for k in range(at + 1, min(at + 14, len(row) - 2)):
        if row[k].low in WOULD and row[k + 1].low in ("be", "amount"):
            return row[k + 2].low in LIKENED or row[k + 2].low in MONEY or row[k + 2].low == "to"
        if row[k].low in (",", ";") or row[k].figure >= 0:
            return False
    return False


def _would_free(row: Sequence[Item], at: int) -> bool:
    """``If they raised budgets by 1.5 percent, 650 billion would become available``."""
    if row[0].low != "if" and not any(item.low == "if" for item in row[max(0, at - 14) : at]):
        return False
    if not any(item.low == "by" for item in row[max(0, at - 5) : at]):
        return False
    after = [item.low for item in row[at + 1 : at + 24]]
    return not WOULD.isdisjoint(after) and not MONEY.isdisjoint(after)
