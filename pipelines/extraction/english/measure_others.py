"""Figures of other things: changes, budgets, aid."""

from collections.abc import Sequence
from itertools import takewhile

from pipelines.extraction.english.clauses import BE, is_noun
from pipelines.extraction.english.governing_nouns import noun_after
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item, last_word
from pipelines.extraction.english.measure_wholes import TALKS, is_gap
from pipelines.extraction.languages.en_measures import CIVIL
from pipelines.extraction.languages.en_rules import BOUND_WORDS, COSTS, MONEY, RAISES
from pipelines.extraction.patterns import compile_pattern

LEADS_TO_FIGURE = frozenset(
    "to at from of beyond above toward towards past , ( and or than for".split()
)


def is_aid(row: Sequence[Item], at: int) -> bool:
    """``the aid budget, which will fall from 0.5 per cent of GNI``: nothing of it is defence."""
    if any("defence" in item.tags for item in row):
        return False
    near = range(max(0, at - 3), at)
    if any(row[k].low in OUTLAYS and row[k + 1].low in ("at", "to") for k in near):
        return False  # "the taxes needed to sustain outlays at 2 percent of GDP"
    return any(_is_civil(item) for item in row[:at])


def _is_civil(item: Item) -> bool:
    """``education``, ``overseas aid``: what public money goes to beside defence."""
    return last_word(item) in CIVIL


OUTLAYS = frozenset("outlays spending expenditure expenditures".split())


def is_of_works(row: Sequence[Item], at: int) -> bool:
    """``Infrastructure investment of 2% of GDP``, where nothing before was of an alliance's 1.5."""
    if any("defence" in item.tags or item.sense.code == "NATO" for item in row):
        return False
    return any(item.low in WORKS for item in row[max(0, at - 8) : at + 10])


WORKS = frozenset("infrastructure roads railways bridges ports grids".split())


def is_for_civil(row: Sequence[Item], at: int) -> bool:
    """``4 percent of GDP on education``; ``to 0.3 percent of GNI to pay for defence``."""
    for j in range(at + 1, min(at + 14, len(row) - 2)):
        if row[j].figure >= 0 or row[j].low in (";", ".", ",", "and", "but", "which", "than"):
            return False
        if row[j].low == "to" and row[j + 1].low in PAYS:
            return any("defence" in item.tags for item in row[j + 2 : j + 7])
        if row[j].low in ("on", "for", "in", "into", "toward", "towards"):
            goal = list(takewhile(lambda item: item.low not in (",", ";"), row[j + 1 : j + 5]))
            if any("defence" in item.tags for item in goal):
                return False
            if any(map(_is_civil, goal)) and not any(i.low in TALKS for i in goal):
                return True
    return False


PAYS = frozenset("pay fund finance bankroll".split())


def is_of_budget(row: Sequence[Item], at: int) -> bool:
    """``as a part of total government expenditure, … from 13 per cent to 12``."""
    first = max((k for k in range(at) if row[k].low in PARTS), default=-1)
    if first < 0 or any("gdp" in item.tags for item in row[first : at + 6]):
        return False
    return bool(_PART_OF_BUDGET.search(" ".join(item.low for item in row[first:at])))


PARTS = frozenset("part share percentage proportion fraction weight ratio".split())
_PART_OF_BUDGET = compile_pattern(
    r"\b(?:part|share|percentage|proportion|fraction) of (?:the |all |its |total |central |overall "
    r"|national |federal |state |public |general |government |annual |[a-z]?[$€£¥]?[0-9.,]+ ?"
    r"|- |[a-z]{1,3} ?[$€£¥]? ?[0-9.,]+ ?|trillion |billion |million |[a-z]+ ){0,7}?"
    r"(?:spending|expenditures?|budget|outlays|account|market|trade|exports|imports|sales"
    r"|contracts|equipment|purchases|procurement|workforce|world total|total)\b"
    r"|\b(?:share|weight|proportion|ratio) (?:of (?:[a-z-]+ ){1,4})?(?:in|to) (?:the |all )?"
    r"(?:[a-z]+ ){0,3}?(?:spending|expenditures?|budget|outlays|account)\b"
)


def is_of_rise(row: Sequence[Item], at: int) -> bool:
    """``the second increase in a row to exceed 7 percent``; ``adds 7.2% to its budget``."""
    if (
        at
        and row[at - 1].sense.lemma == "add"
        and any(item.low == "to" for item in row[at : at + 3])
    ):
        return True
    close = next(
        (k for k in range(at - 1, max(-1, at - 4), -1) if row[k].sense.lemma in REACHES), None
    )
    if close is None:
        return False
    first = max(0, close - 9)
    rises = [k for k in range(first, close) if row[k].low in RISES and not _is_willed(row, k)]
    return bool(rises) and not any(
        "gdp" in item.tags or item.low in ("share", "ratio") for item in row
    )


def _is_willed(row: Sequence[Item], k: int) -> bool:
    """``will gradually increase``: a verb."""
    return any("modal" in item.tags or item.low == "to" for item in row[max(0, k - 2) : k])


REACHES = frozenset("exceed top pass reach hit surpass".split())


RISES = frozenset("increase rise growth gain hike jump drop decline fall".split())


def is_rate_of_rise(row: Sequence[Item], at: int) -> bool:
    """``the growth of the defence budget is 3.6%``: how fast it grows."""
    j = at - 1
    while j >= 0 and row[j].low in BOUND_WORDS:
        j -= 1
    if j < 2 or not (row[j].low in BE or row[j].sense.lemma in _COMES_TO):
        return False
    for k in range(j - 1, max(-1, j - 20), -1):
        if last_word(row[k]) in RISES:
            led = row[k + 1].low in _OF_RISE
            return led and not any("gdp" in item.tags for item in row)
        if row[k].low in (",", ";", ":", "that") or row[k].figure >= 0:
            return False
    return False


_COMES_TO = frozenset({"average", "total", "come to", "amount", "equal", "work out", "reach"})
_OF_RISE = frozenset("in of for over from on since compared".split())
"""``the increase over the current year is 5.2 percent``; not ``the rise to 3.5 percent is``."""


def is_change(row: Sequence[Item], at: int) -> bool:
    """``rose 3 percent``, ``up 7.2%``, ``by 4.1%``: a change, not a share."""
    if (
        at + 1 < len(row)
        and row[at + 1].low in ("more", "less", "higher", "lower", "above", "below")
        and (at + 2 == len(row) or row[at + 2].low in AFTER_MORE or row[at + 2].date >= 0)
    ):
        return True
    j = at - 1
    while j >= 0 and (
        (row[j].low in BOUND_WORDS and row[j].low not in ("up", "to", "at", "from", "of"))
        or row[j].low in ("another", "further", "a", "an", "extra")
        or (row[j].low == "to" and row[j - 1].low == "up" and row[j - 2].low in ("by", "of"))
        or (row[j].low == "up" and row[j - 1].low in ("by", "of"))
    ):
        j -= 1
    if j < 0:
        return False
    low = row[j].low
    if low == "by":
        return any(
            row[k].tags & {"up", "down"} or row[k].sense.verb == "move"
            for k in range(max(0, j - 14), j)
        ) or is_gap(row, j)
    if any(item.low in ("above", "below", "past", "beyond") for item in row[j + 1 : at]):
        return False
    if row[j].tags & {"up", "down"} and row[j + 1].low == "than":
        return False
    if row[j].tags & {"up", "down"} and not is_noun(row, j):
        return not (low == "up" and row[j + 1].low == "to")
    if _raises_by(row, at, j) or _is_rise_of(row, at, j):
        return True
    return (
        low in ("of",)
        and j > 0
        and bool(row[j - 1].tags & {"up", "down"} or row[j - 1].low in ("raise", "raises"))
        and not any("gdp" in item.tags for item in row[at : at + 4])
        and not is_step(row, at)
    )


AFTER_MORE = frozenset(
    "than in the . , for on to toward towards this last next that what year's a".split()
)


def _is_rise_of(row: Sequence[Item], at: int, lead: int) -> bool:
    """``a pay raise for soldiers of 3.4 percent``, ``years of 9% or more``, ``a pace of 4%``."""
    if row[lead].low != "of" or any("gdp" in item.tags for item in row[at : at + 4]):
        return False
    if lead and row[lead - 1].low in PACES:
        return not any("defence" in item.tags for item in row[at + 1 : at + 3])
    for k in range(lead - 1, max(-1, lead - 8), -1):
        item = row[k]
        if item.low in ("of", "to", "that", ",", ";", "and") or item.figure >= 0:
            return False
        if item.low in RISES | {"raise"} and k and row[k - 1].low in BEFORE_RISE:
            return row[k + 1].low in ("in", "for") and not is_step(row, at)
    return False


BEFORE_RISE = frozenset(
    "a an the this that its pay wage further another annual planned proposed real".split()
)
PACES = frozenset("years pace clip tempo".split())


def is_of_amount(row: Sequence[Item], at: int) -> bool:
    """``1.1 trillion yen of the budget, or 12 pct``; ``Of the total, 40 billion, or 26 pct``."""
    j = at - 1
    while j > 0 and row[j].low in BOUND_WORDS and row[j].low != "or":
        j -= 1
    if j < 2 or row[j].low != "or" or any("gdp" in item.tags for item in row[at : at + 5]):
        return False
    if row[0].low == "of" and any(item.low in WHOLES for item in row[1:7]):
        return True
    end = j - 1 if row[j - 1].low == "," else j
    first = next((k for k in range(end - 1, max(0, end - 7), -1) if row[k].low == "of"), 0)
    is_whole = any(last_word(item) in WHOLES for item in row[first + 1 : end])
    return bool(first) and is_whole and any(i.low in MONEY for i in row[max(0, first - 2) : first])


WHOLES = frozenset(
    "budget total spending outlays request sum amount appropriation appropriations funds"
    " expenditure allocation package contracts".split()
)


def is_of_people(row: Sequence[Item], at: int) -> bool:
    """``was the choice of 16%``: of those who were asked."""
    j = at - 1
    while j > 1 and row[j].low in BOUND_WORDS and row[j].low != "of":
        j -= 1
    return j > 0 and row[j].low == "of" and row[j - 1].low in OF_PEOPLE


OF_PEOPLE = frozenset("choice view opinion verdict preference answer response wish worry".split())


def is_of_target(row: Sequence[Item], at: int) -> bool:
    """``drops one pct limit``, ``raise the 2% goal``: what is changed is the target itself."""
    noun = noun_after(row, at)
    return noun is not None and noun.kind in ("pledge", "cap", "benchmark", "demand")


def is_step(row: Sequence[Item], at: int) -> bool:
    """``each increase of half a percent would cost``: a step on the way, in shares of GDP."""
    steps = [k for k in range(max(0, at - 5), at) if row[k].low in RISES | STEP_WORDS]
    return any(
        item.low in ("each", "every", "any") for k in steps for item in row[max(0, k - 3) : k]
    ) and any(item.low in COSTS for item in row[at + 1 : at + 5])


STEP_WORDS = frozenset("step steps addition additional extra further rung notch".split())


def _raises_by(row: Sequence[Item], at: int, lead: int) -> bool:
    """``raises military outlays 6.5 percent``: by so much, not to so much."""
    if row[lead].low in LEADS_TO_FIGURE:
        return False
    verb = verb_before(row, at)
    if verb is None or verb.noun or row[verb.at].sense.lemma not in RAISES or verb.at < at - 7:
        return False
    between = row[verb.at + 1 : lead + 1]
    if any(item.low == "from" for item in between) or row[lead].low == "now":
        return False
    return bool(between) and not any(
        (item.low in ("to", "at", "its", "that") and item.low != "its")
        or item.figure >= 0
        or item.sense.noun in ("pledge", "cap")
        for item in between
    )
