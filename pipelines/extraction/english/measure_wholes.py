"""Figures that are parts of another whole than GDP, or GDP shares of another thing than defence."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import BE
from pipelines.extraction.english.items import Item, last_word
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
    if last_word(row[head]) not in PURSES:
        return False
    return any(last_word(item) in WHOLE for item in row[max(0, head - 5) : head])


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
            is_whole = any(last_word(item) in PURSES for item in before)
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


def is_ratio(row: Sequence[Item], at: int) -> bool:
    """``the ratio to gross national product will slip to 0.997 percent``."""
    for k in range(at - 2, max(0, at - 14), -1):
        if row[k].figure >= 0 or row[k].low in (";", ",", "but", "growth", "debt", "deficit"):
            return False
        if row[k].low in RATIOS and row[k + 1].low in ("to", "of"):
            if row[k + 2].low in ("world", "global", "the world", "the world's"):
                return False
            return any("gdp" in item.tags for item in row[k + 2 : k + 5])
    return False


RATIOS = frozenset("ratio share proportion percentage".split())


def is_gap(row: Sequence[Item], by: int) -> bool:
    """``is short of its strength by 10%``, ``missed its goal by 5 percent``: how far, at ``by``."""
    return any(item.low in _GAPS or item.sense.lemma in _GAPS for item in row[max(0, by - 10) : by])


_GAPS = frozenset(
    "short shy behind ahead miss missed exceed exceeded beat trail trailed lag lagged lead led"
    " outpace outpaced outnumber outstrip outstripped overshoot overshot undershoot outran".split()
)


def is_asked_of_all(row: Sequence[Item], at: int) -> bool:
    """``expects 3.5% of them``, ``wants 5% of every ally``: of whom it is asked."""
    words = [item.low for item in row[at + 1 : at + 3]]
    is_of_all = words[:1] == ["of"] and words[1:] and words[1] in OF_ALL
    asks = (i.sense.verb == "demand" or i.sense.lemma in ASKS for i in row[max(0, at - 6) : at])
    return bool(is_of_all) and any(asks)


OF_ALL = frozenset("them us you him everyone each all both every others".split())
ASKS = frozenset("expect want ask demand seek require".split())


def is_beside_budget(row: Sequence[Item], at: int) -> bool:
    """``1.24 percent rather than the 0.95 percent of the initial budget``: what it provides for."""
    words = [item.low for item in row[at + 1 : at + 5]]
    is_budget = words[:2] == ["of", "the"] and words[2:3] and words[2] in FIRST
    is_budget = is_budget and words[3:4] == ["budget"]
    before = {item.low for item in row[max(0, at - 3) : at]}
    return bool(is_budget and before & {"than", "from", "against", "with", "to"})


FIRST = frozenset("initial original main regular first draft current previous".split())


def is_of_talks(row: Sequence[Item], j: int) -> bool:
    """``in trade talks``: where it was asked for, not what it is of."""
    return row[j].low in ("in", "during", "at") and any(
        item.low in TALKS for item in row[j + 1 : j + 5]
    )


TALKS = frozenset(
    "talks negotiations deal pact agreement accord treaty dispute war negotiators envoy".split()
)


def is_view_of_people(words: Sequence[Item]) -> bool:
    """``only 19 percent support Kishida's plan``: what people said."""
    after = words[1] if len(words) > 1 else None
    return after is not None and (
        after.low in ("the", "his", "her", "it", "a", "such", "this", "that", "raising", "its")
        or bool(after.tags & {"gov", "party", "person"})
    )
