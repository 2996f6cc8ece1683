"""Figures that are parts of another whole than GDP, or GDP shares of another thing than defence."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import BE
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.measure_topics import is_of_another

WHOLE = frozenset(
    "entire whole total overall state central government governmental national federal general"
    " public annual consolidated".split()
)
PURSES = frozenset(
    "budget budgets revenue revenues expenditure expenditures spending outlays borrowing take"
    " taxes receipts".split()
)


def is_of_purse(row: Sequence[Item], at: int) -> bool:
    """``the government's entire budget equals 13% of GDP``: all that a state spends or takes."""
    verb = next((k for k in range(at - 1, max(0, at - 9), -1) if _states(row[k])), -1)
    if verb < 2 or any("defence" in item.tags or item.figure >= 0 for item in row[:at]):
        return False
    head = verb - 1
    while head > 1 and (_states(row[head]) or row[head].low == "only"):
        head -= 1
    if row[head].low.rpartition(" ")[2] not in PURSES:
        return False
    return any(item.low.rpartition(" ")[2] in WHOLE for item in row[max(0, head - 5) : head])


def _states(item: Item) -> bool:
    return item.low in BE or item.sense.lemma in _COMES_TO


_COMES_TO = frozenset({"come to", "amount", "equal", "represent", "reach", "make up", "exceed"})


def is_part_of_budget(row: Sequence[Item], at: int) -> bool:
    """``a budget in which defense takes up 7.4 percent``; ``of whose capacity 40% is funded``."""
    if any("gdp" in item.tags for item in row):
        return False
    for k in range(at - 1, max(0, at - 10), -1):
        if row[k].figure >= 0 or row[k].low in (",", ";"):
            return False
        if row[k].low == "whose" and row[k - 1].low == "of":
            return True
        if row[k].low == "which" and row[k - 1].low in ("in", "of"):
            before = row[max(0, k - 4) : k - 1]
            is_whole = any(item.low.rpartition(" ")[2] in PURSES for item in before)
            return is_whole and any(item.sense.lemma in PARTS for item in row[k:at])
    return False


PARTS = frozenset({"take up", "account", "make up", "absorb", "consume", "eat", "swallow", "take"})


def is_of_label(row: Sequence[Item], at: int) -> bool:
    """``Consumption tax on food: consider cutting it from 8%``: of what the label names."""
    colon = next((k for k in range(min(at, 9)) if row[k].low == ":"), -1)
    if colon < 1 or any(item.tags & {"defence", "gdp"} for item in row[: at + 5]):
        return False
    return any(is_of_another(row, k) for k in range(colon))


def is_measured_by_gdp(row: Sequence[Item], at: int) -> bool:
    """``Measured against national wealth, tiny Estonia's 5.4% …``: what the sentence opens with."""
    gdp = next((k for k in range(min(at, 8)) if "gdp" in row[k].tags), -1)
    if gdp < 1 or at - gdp > 20:
        return False
    lead = {item.low for item in row[:gdp]}
    if not lead & _MEASURED or any(item.figure >= 0 for item in row[:gdp]):
        return False
    return not any(is_of_another(row, k) for k in range(at))


_MEASURED = frozenset("measured share percentage proportion relative relation terms set".split())


def is_gap(row: Sequence[Item], by: int) -> bool:
    """``is short of its strength by 10%``, ``missed its goal by 5 percent``: how far, at ``by``."""
    return any(item.low in _GAPS or item.sense.lemma in _GAPS for item in row[max(0, by - 10) : by])


_GAPS = frozenset(
    "short shy behind ahead miss missed exceed exceeded beat trail trailed lag lagged lead led"
    " outpace outpaced outnumber outstrip outstripped overshoot overshot undershoot outran".split()
)
