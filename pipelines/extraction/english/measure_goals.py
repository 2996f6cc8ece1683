"""Figures whose own words name what they are of, whatever else a sentence measures.

``3 percent of GDP on roads and 4.7 percent on defence``: each figure has its goal behind it.
``the 3% deficit ceiling``: a limit is of what stands before its name.
"""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import BE
from pipelines.extraction.english.items import Item, last_word
from pipelines.extraction.english.measure_context import Told
from pipelines.extraction.english.measure_heads import is_defence
from pipelines.extraction.languages.en_headings import LIMITED, LIMITS, PUBLIC_GOODS
from pipelines.extraction.languages.en_measures import (
    BANKS,
    BARS,
    CIVIL,
    FORECASTERS,
    FORECASTS,
    REVISED,
    SEATS,
)
from pipelines.extraction.languages.en_rules import BOUND_WORDS

OWN_GOAL = frozenset(
    {"limit-of-other", "spent-on-other", "spent-on-defence", "bar-to-seats", "forecast"}
)
"""The rules of this page: no other word of the sentence outweighs them."""
_GOODS = (CIVIL | PUBLIC_GOODS) - {"development", "fund", "funds"}
_YEARLY = frozenset("a each every per year annum annually yearly".split())
_GIVEN = frozenset("goes go went going is was spent devoted allocated earmarked".split())


def tell_by_goal(row: Sequence[Item], at: int, *, told: Sequence[Told]) -> Told | None:
    """What a figure is of by the words of its own; ``None`` where they do not say."""
    if _is_limit_of_other(row, at):
        return Told(False, "limit-of-other")
    if _is_of_seats(row, at):
        return Told(False, "bar-to-seats")
    if _is_of_forecast(row, at):
        return Told(False, "forecast")
    goal = _goal_of(row, at)
    if goal and (_is_one_of_pair(row, at) or _opens_with_gdp(row, at)):
        return Told(goal == "defence", f"spent-on-{goal}")
    is_beside_limit = any(
        item.figure >= 0 and told[item.figure].rule == "limit-of-other" for item in row[:at]
    )
    if is_beside_limit and (_is_beyond_limit(row, at, goal=goal) or _is_outlay(row, at)):
        return Told(True, "spent-on-defence")
    return None


def _is_beyond_limit(row: Sequence[Item], at: int, *, goal: str) -> bool:
    """``exceed the 3% deficit ceiling by 1.5% of GDP a year for defence``."""
    return goal == "defence" and _past_gdp(row, at) > at + 1


def _is_outlay(row: Sequence[Item], at: int) -> bool:
    """``3 percent is the deficit limit, but defence spending up to 1.5 percent is exempt``."""
    j = at - 1
    if row[j].low == "up" or "more" in row[j].low:
        return False
    while j > 0 and (row[j].low in BOUND_WORDS or row[j].low in ("of", "at", "above", "beyond")):
        j -= 1
    is_spending = last_word(row[j]) in _OUTLAYS
    return is_spending and (is_defence(row[j]) or (j > 0 and is_defence(row[j - 1])))


_OUTLAYS = frozenset("spending outlays expenditure expenditures budget budgets".split())


def _is_limit_of_other(row: Sequence[Item], at: int) -> bool:
    """``the 3% deficit ceiling``, ``3 percent is the EU's deficit limit``, and told before it."""
    j = at - 1
    while j > 0 and (row[j].low in BE or row[j].low in ("of", "at", "about", "around")):
        j -= 1
    if j > 0 and row[j].low in LIMITS and row[j - 1].low in LIMITED:
        return True
    j = at + 1
    if j < len(row) and row[j].low in BE:
        j += 1
    for k in range(j, min(j + 7, len(row))):
        item = row[k]
        if item.low in LIMITS and k > j:
            return row[k - 1].low in LIMITED
        if item.figure >= 0 or item.low in _ENDS_NAME:
            return False
        if "defence" in item.tags or "modal" in item.tags:
            return False
    return False


def _is_of_seats(row: Sequence[Item], at: int) -> bool:
    """``At 4.98%, it missed the 5% hurdle for entering the Bundestag``: votes, both of them."""
    for k in range(at, min(at + REACH, len(row))):
        if row[k].figure >= 0 and _is_bar_to_seats(row[k + 1 : k + 8]):
            between = row[at + 1 : k]
            return not any(item.tags & {"defence", "gdp", "spending"} for item in between)
    return False


def _is_bar_to_seats(words: Sequence[Item]) -> bool:
    return bool(words) and words[0].low in BARS and any(i.low in SEATS for i in words[1:])


def _is_of_forecast(row: Sequence[Item], at: int) -> bool:
    """``The IMF trimmed its forecast for this year to 1.4% from 1.9%``: of growth or prices."""
    if any("defence" in item.tags or "gdp" in item.tags for item in row):
        return False
    if not any(item.low in FORECASTERS | BANKS for item in row[:at]):
        return False
    noun = next((k for k in range(at - 1, max(0, at - 16), -1) if row[k].low in FORECASTS), 0)
    changes = any(item.low in REVISED for item in row[max(0, noun - 6) : noun])
    return changes and any(item.low in ("to", "from") for item in row[noun + 1 : at])


_ENDS_NAME = frozenset(
    ", ; : and but or is was from under above within below by to on for in with at".split()
)
"""With what the name of a limit does not go on."""


def _goal_of(row: Sequence[Item], at: int) -> str:
    """``3 percent [of GDP a year] on schools`` → ``other``, ``… on its army`` → ``defence``."""
    j = _past_gdp(row, at)
    while j < len(row) and row[j].low in _YEARLY:
        j += 1
    while j < len(row) and row[j].low in _GIVEN:
        j += 1
    if j + 1 >= len(row) or row[j].low not in ("on", "for", "to", "toward", "towards", "into"):
        return ""
    if row[j].low == "to" and row[j - 1].low not in _GIVEN:
        return ""  # "0.2 percent of GDP to pay for defence"
    goal = list(row[j + 1 : j + 4])
    end = next((k for k, one in enumerate(goal) if _ends_goal(one)), len(goal))
    if any(map(is_defence, goal[:end])):
        return "defence"
    is_good = any(last_word(item) in _GOODS for item in goal[:end])
    return "other" if is_good else ""


def _ends_goal(item: Item) -> bool:
    return item.figure >= 0 or item.low in (",", ";", ".", "and", "but", "or", "while")


def _past_gdp(row: Sequence[Item], at: int) -> int:
    """Behind ``of its GDP``, where that follows a figure; right behind the figure elsewhere."""
    if at + 1 < len(row) and row[at + 1].low == "of":
        for k in range(at + 2, min(at + 7, len(row))):
            if "gdp" in row[k].tags:
                return k + 1
    return at + 1


def _is_one_of_pair(row: Sequence[Item], at: int) -> bool:
    """Whether shares of GDP are told for two goals, and the figure is one of the two.

    Roads behind defence may be counted with it, as in NATO's pledge of 3.5 and 1.5 percent.
    """
    figures = [
        k for k in range(max(0, at - REACH), min(at + REACH, len(row))) if row[k].figure >= 0
    ]
    own = _goal_of(row, at)
    for other in figures:
        first, second = min(at, other), max(at, other)
        is_of_gdp = any(_past_gdp(row, k) > k + 1 for k in figures if k <= first)
        if first == second or not is_of_gdp or not _is_listed(row, first, second):
            continue
        goals = (_goal_of(row, first), _goal_of(row, second))
        if goals == ("other", "defence"):
            return True
        if goals == ("defence", "other") and own == "other":
            return any(item.low in CIVIL for item in row[at + 1 : at + 6])
    return False


REACH = 20
"""Words over which a list goes on."""


def _is_listed(row: Sequence[Item], first: int, second: int) -> bool:
    """Whether two figures are of one list, with no verb of its own before the second."""
    return not any(row[k].low in (";", ".") or "modal" in row[k].tags for k in range(first, second))


def _opens_with_gdp(row: Sequence[Item], at: int) -> bool:
    """``Of Taiwan's GDP, 3.3 percent goes to the military``."""
    if row[0].low != "of":
        return False
    gdp = next((k for k in range(1, min(7, at)) if "gdp" in row[k].tags), 0)
    return bool(gdp) and row[gdp + 1].low == "," and at - gdp <= 4
