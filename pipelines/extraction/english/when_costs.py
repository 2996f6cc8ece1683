"""How far a date lies from a figure."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import BE, joint_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.when_clauses import is_in_clause_after, is_of_verb_before
from pipelines.extraction.languages.en_rules import MONEY

PAIRS = frozenset("and or then , to of gdp its".split())


def distance(row: Sequence[Item], j: int, at: int, shares: frozenset[int]) -> float:
    """How far a date lies from a figure; joints and other figures between cost more than words."""
    low, high = (at, j) if at < j else (j, at)
    if at - j == 2 and row[at - 1].low == "or":
        return 0.0  # "71.4 trillion won in 2027 or 2.54 percent"
    cost = (high - low) * 0.12
    for k in range(low + 1, high):
        depth = joint_before(row, k)
        cost += depth * 0.8
        if row[k].figure >= 0 and (not shares or row[k].start in shares):
            pair = any(is_it(row, at, k) for is_it in (_is_pair, _is_sum, _is_list))
            cost += (1.0 if pair else 9.0) if j > at else 4.0
        if "modal" in row[k].tags or row[k].low in ("who", "which", "but", "while"):
            cost += 2.0
        if row[k].low in ("that", "said", "says"):
            cost += 0.5
        if row[k].sense.lemma in ANNOUNCES and row[k].sense.form in ("base", "s", "ed"):
            cost += 3.0
    if _pays_until(row, at, j) or is_of_verb_before(row, j, at):
        cost += 4.0
    if j < at and _opens_clause_of(row, j, at):
        cost = min(cost, 3.0)
    if j < at:
        cost += 1.0
        owned = at - j <= 3 and row[j + 1].low in ("'s", "'")
        if not owned and _serves_other(row, j, shares):
            cost += 9.0
        if _is_of_clause_before(row, j, at):
            cost += 4.0
    elif (
        _opens_next_clause(row, at, j)
        or _is_of_next_figure(row, at, j)
        or is_in_clause_after(row, at, j)
    ):
        cost += 6.0
    elif _is_from(row, at):
        cost += 0.0 if _adjoins(row, at, j) else 6.0
    return cost


def _is_of_clause_before(row: Sequence[Item], j: int, at: int) -> bool:
    """``It is to revise its plans by 2026, and some in the party want 3.5 percent``."""
    if row[j + 1].low != "," or row[j + 2].low not in ("and", "but"):
        return False
    own = any("modal" in row[k].tags or (row[k].sense.verb and k > 1) for k in range(1, j))
    return own and row[j + 3].low in SOME and j + 3 < at


SOME = frozenset(
    "some others many several critics lawmakers analysts it he she they its their".split()
)


def _opens_clause_of(row: Sequence[Item], j: int, at: int) -> bool:
    """``; in 1962, when it lost a war, the figure was 1.6%``: the date in front of it all."""
    is_first = j > 1 and row[j - 1].low == "in" and row[j - 2].low in (";", ":", "--", "and", "but")
    return is_first and not any(
        item.figure >= 0 or item.date >= 0 or item.low == ";" for item in row[j + 1 : at]
    )


def _opens_next_clause(row: Sequence[Item], at: int, j: int) -> bool:
    """``shot up to 19.7%, and after the war of 1973 it reached 28.7%``: of the second figure."""
    apart = any(
        row[k].low == "," and row[k + 1].low in ("and", "but") for k in range(at + 1, j - 1)
    )
    following = next((item for item in row[j + 1 :] if item.figure >= 0 or item.low == ","), None)
    if apart and following is not None and following.figure >= 0:
        return True
    # "would slip to 2.8%, and by 2034, the budget office projects, to 2.4%"
    is_led = j > 2 and row[j - 2].low in ("and", "but") and row[j - 3].low == ","
    return is_led and any(item.figure >= 0 for item in row[j + 1 : j + 12])


def _is_of_next_figure(row: Sequence[Item], at: int, j: int) -> bool:
    """``spends 3 per cent, and its budget is to grow 12.4 per cent in fiscal 2025``."""
    figures = [k for k in range(at + 1, j) if row[k].figure >= 0]
    if not figures:
        return False
    joint = any(
        row[k].low == "," and row[k + 1].low in ("and", "but", "while", "whereas")
        for k in range(at + 1, figures[0])
    )
    return joint and any(
        row[k].low in BE or "modal" in row[k].tags or row[k].sense.form in ("ed", "s")
        for k in range(at + 3, figures[0])
    )


ANNOUNCES = frozenset(
    "announce unveil present publish submit compile decide review revise check".split()
)
"""What has a time of its own: ``would announce its plan by the end of the year``."""


def _pays_until(row: Sequence[Item], at: int, j: int) -> bool:
    """``If it caves to the 3.5% demand, spending could hit 10 trillion by 2027``: of the money."""
    if j < at - 2 and row[j + 1].low == "," and row[j + 2].low == "with":
        # "9 billion in the next financial year, with a goal of 2 per cent"
        return any(item.low in MONEY for item in row[max(0, j - 8) : j])
    between = row[at + 1 : j]
    return any(item.low in MONEY for item in between) and any("modal" in i.tags for i in between)


def _is_pair(row: Sequence[Item], at: int, other: int) -> bool:
    """``3.5% and 5% by 2035``: nothing but ``and`` stands between."""
    return (
        all(row[k].figure >= 0 or row[k].low in PAIRS for k in range(at + 1, other))
        and row[other - 1].low != "to"
    )


def _is_sum(row: Sequence[Item], at: int, other: int) -> bool:
    """``3.5% for core outlays plus 1.5% for security by 2035``: one date for both."""
    between = row[at + 1 : other]
    return any(item.low == "plus" for item in between) and not any(
        item.date >= 0 or item.low in (",", ";") for item in between
    )


def _is_list(row: Sequence[Item], at: int, other: int) -> bool:
    """``3.5% on troops and 1.5% on roads by 2035``; ``1.7% and Pakistan 3.8% in 2021``."""
    between = row[at + 1 : other]
    lows = [item.low for item in between]
    if "and" not in lows or LIST_ENDS & set(lows) or len(lows) > 9 or lows[-1] in LEADS_ON:
        return False
    return not any(
        item.date >= 0 or "modal" in item.tags or (item.low in BE and item.low != "'s")
        for item in between
    )


LIST_ENDS = frozenset(", ; : but up down target goal".split())
LEADS_ON = frozenset("to from than".split())


def _serves_other(row: Sequence[Item], j: int, shares: frozenset[int]) -> bool:
    """Whether a figure right before the date has it: ``1.8% in fiscal 2025 to 2%``."""
    for k in range(j - 1, max(-1, j - 16), -1):
        if row[k].figure >= 0:
            return not shares or row[k].start in shares
        if row[k].low == "," and row[k + 1].low in ("to", "due") and _ends_figure(row, k):
            continue  # "NATO's 5 percent, to be met by 2035, and Seoul's 3.5 percent"
        if row[k].low in (",", ";"):
            return False
    return False


def _ends_figure(row: Sequence[Item], comma: int) -> bool:
    """``5 percent of GDP for defence,``: nothing but what the figure is of."""
    for k in range(comma - 1, max(-1, comma - 7), -1):
        if row[k].figure >= 0:
            return True
        if row[k].low in (",", ";", "that", "and") or "modal" in row[k].tags:
            return False
    return False


def _is_from(row: Sequence[Item], at: int) -> bool:
    return any(row[k].low == "from" for k in range(max(0, at - 3), at))


def _adjoins(row: Sequence[Item], at: int, j: int) -> bool:
    return not any(row[k].figure >= 0 or row[k].low in ("to", ",") for k in range(at + 1, j))
