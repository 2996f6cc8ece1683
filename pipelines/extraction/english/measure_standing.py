"""Figures that stand for the defence shares that allies argue about.

A short report may say ``Washington was pressing it to accept 3.5 percent`` and no word of
spending: who speaks of alliances and forces and of one of the figures that are asked or
promised there speaks of shares of GDP for defence.
"""

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from pipelines.extraction.english.governing_nouns import noun_after, noun_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.measure_cues import is_cued
from pipelines.extraction.english.measure_topics import is_of_another, stands_alone
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_measures import (
    CIVIL,
    CIVILIANS,
    FORCES,
    FORECASTERS,
    GAPS,
)
from pipelines.extraction.languages.en_rules import DEFENCE_OFFICIALS

STANDING = frozenset(Decimal(one) for one in ("1", "1.5", "2", "2.5", "3", "3.5", "4", "5", "10"))
"""Percent of GDP that governments have asked for, promised or capped."""
MOST_SENTENCES = 60


@lru_cache(maxsize=8)
def is_of_forces(reading: Reading) -> bool:
    """Whether the document speaks of defence, of an alliance or of who sees to either."""
    return any(
        _is_of_forces(item)
        for number in reading.first(MOST_SENTENCES)
        for item in reading.items(number)
    )


def _is_of_forces(item: Item) -> bool:
    return (
        "defence" in item.tags
        or "allies" in item.tags
        or item.sense.code == "NATO"
        or item.low in FORCES
        or item.low.startswith(("defense ", "defence ", "ministry of def", "national defen"))
        or item.text.rpartition(" ")[2] in DEFENCE_OFFICIALS
    )


@lru_cache(maxsize=8)
def is_of_civil_spending(reading: Reading) -> bool:
    """``Japan's research spending hits record``: of other spending, and of no defence at all."""
    rows = [reading.items(number) for number in reading.first(LEAD)]
    return any(map(_names_civil_spending, rows)) and not is_of_forces(reading)


def _names_civil_spending(row: Sequence[Item]) -> bool:
    return any(one.low in CIVIL and "spending" in two.tags for one, two in pairwise(row))


LEAD = 3
"""Sentences, the title among them, that say what a report is of."""


def is_standing(reading: Reading, number: int) -> bool:
    """Whether the figure is one of those that are asked for or promised."""
    figure = reading.figures[number]
    return {figure.low, figure.high} <= STANDING


def is_named_pledge(row: Sequence[Item], at: int) -> bool:
    """``the bill for the 2% pledge``: a promise, whatever else the sentence speaks of."""
    noun = noun_after(row, at)
    return noun is not None and noun.lemma in PROMISES


PROMISES = frozenset("pledge pledges commitment commitments promise vow demand demands".split())


def is_of_forces_here(
    reading: Reading, number: int, row: Sequence[Item], at: int, *, near: int
) -> bool:
    """Whether a figure that nothing else explains is a share, in a report on forces or allies."""
    if not is_standing(reading, number) or not stands_alone(row, at):
        return False
    if is_named_pledge(row, at) and any(item.sense.code for item in row):
        return True
    if not (is_of_forces(reading) or _is_in_field(reading) or _is_asked_of_state(row)):
        return False
    if reading.is_title(reading.sentence_at(row[0].start)):
        return False
    if _is_beside_another(row, at) or any(item.low in GAPS for item in row[max(0, at - 6) : at]):
        return False
    return near <= NEAR_ENOUGH or is_cued(row, at) or _is_stood_for(reading, row, at)


NEAR_ENOUGH = 10
"""Sentences over which an interview remembers what its figures are of."""


def _is_beside_another(row: Sequence[Item], at: int) -> bool:
    """Whether a word before the figure, or in its own clause, is of something else."""
    end = next((k for k in range(at, len(row)) if row[k].low in (",", ";", "--")), len(row))
    return any(is_of_another(row, k) or row[k].low in ELSEWHERE for k in range(end))


ELSEWHERE = (CIVIL - {"fund", "funds"}) | FORECASTERS | {"bank", "bank of japan", "banks", "&"}
"""Where other targets in percent are set; funds may pay for defence."""


def _is_stood_for(reading: Reading, row: Sequence[Item], at: int) -> bool:
    """``2%, a goal set in 2022``; ``A: Four percent.``; ``not be satisfied with 2%``."""
    if noun_before(row, at) is not None or _is_apposed(row, at) or _is_answer(reading, row, at):
        return True
    before = [item.low for item in row[max(0, at - 5) : at]]
    after = [item.low for item in row[at + 1 : at + 3]]
    if after[:1] and (
        after[0] in CALLED or (after[0] in ("plus", "+") and _has_figure(row, at + 2))
    ):
        return True  # "bound by the 5% figure", "3.5% plus 1.5%"
    if before[-2:-1] and before[-2] in SPOKEN_OF and before[-1] in ("of", "on", "for", "about"):
        return True
    if before[-1:] == ["with"] and CONTENT & set(before):
        return True
    if _is_promised(row, at):
        return True
    if _CORRIDOR & set(before) and {"of", "at", "from", "to"} & set(before[-3:]):
        return True
    codes = {item.sense.code for item in row} - {""}
    return len(codes) > 1 and bool(codes & {"USA", "NATO"})


def _has_figure(row: Sequence[Item], k: int) -> bool:
    return k < len(row) and row[k].figure >= 0


CALLED = frozenset(
    "figure number demand mark line threshold norm requirement request aspiration ambition path"
    " trajectory formula plan level yardstick".split()
)
"""What a share that is asked for or promised is called."""
SPOKEN_OF = frozenset(
    "mention talk word insistence acceptance question idea notion prospect call calls appeal push"
    " rejection refusal adoption endorsement calling".split()
)
"""``no mention of 3.5%``, ``Washington's insistence on 5%``."""
CONTENT = frozenset("satisfied content happy live settle pleased comfortable begin do".split())
_CORRIDOR = frozenset("plan corridor range line floor option figure number minimum tack".split())


def _is_apposed(row: Sequence[Item], at: int) -> bool:
    """``why 2%, a goal which an earlier Cabinet set``."""
    after = row[at + 1 : at + 7]
    is_set_off = [item.low for item in after[:1]] == [","] and len(after) > 2
    return (
        is_set_off
        and after[1].low in ("a", "an", "the", "its", "their")
        and any(item.sense.noun in ("pledge", "cap", "benchmark", "demand") for item in after[2:])
    )


def _is_promised(row: Sequence[Item], at: int) -> bool:
    """``further than the 2 per cent its members promised``: a clause without ``that``."""
    for item in row[at + 1 : at + 6]:
        if item.low in (",", ";", "to", "of") or item.figure >= 0:
            return False
        if item.sense.verb in ("pledge", "demand") and item.sense.form in ("ed", "s", "base"):
            return True
    return False


def _is_answer(reading: Reading, row: Sequence[Item], at: int) -> bool:
    """``What would you recommend? A: 3% by 2032``: what opens the answer to a question."""
    if at > 3 or any(item.low not in OPENS_ANSWER for item in row[:at]):
        return False
    number = reading.sentence_at(row[0].start)
    asked = number > 0 and reading.sentence(number - 1).rstrip(' "').endswith("?")
    return asked or (at > 1 and row[at - 1].low in (":", "and") and row[0].low in ("a", '"'))


OPENS_ANSWER = frozenset('a : " and well about roughly probably'.split())


def is_asked_of_gdp(reading: Reading, number: int, row: Sequence[Item], at: int) -> bool:
    """``Tokyo had been told to aim for 3.5% of GDP``: it is not said on what, but by whom."""
    is_of_gdp = any("gdp" in item.tags for item in row[at + 1 : at + 6])
    if not is_of_gdp or _is_beside_another(row, at):
        return False
    if not is_standing(reading, number):
        return any(item.sense.verb == "spend" for item in row[max(0, at - 4) : at])
    if not is_cued(row, at):
        return False
    return any(item.sense.code for item in row) or _is_in_field(reading)


def _is_asked_of_state(row: Sequence[Item]) -> bool:
    """``Washington expects 5 percent of Slovakia``: who asks and who is asked in one sentence."""
    codes = {item.sense.code for item in row} - {""}
    is_asked = any(item.sense.verb == "demand" for item in row)
    return is_asked and bool(codes & {"USA", "NATO"}) and len(codes) > 1


def _is_in_field(reading: Reading) -> bool:
    """Whether allies are named, or a state and nothing else that has a percentage."""
    return _names_two_sides(reading) or _names_no_other(reading)


@lru_cache(maxsize=8)
def _names_two_sides(reading: Reading) -> bool:
    """Whether the opening names the United States or NATO and a state that is their ally."""
    codes = {item.sense.code for number in reading.first(12) for item in reading.items(number)}
    return bool(codes & {"USA", "NATO"}) and bool(codes & ALLIED)


@lru_cache(maxsize=8)
def _names_no_other(reading: Reading) -> bool:
    """Whether a state is named and nothing that other percentages are of: no tax, no growth."""
    named = False
    for number in reading.first(MOST_SENTENCES):
        row = reading.items(number)
        if any(is_of_another(row, k) or row[k].low in _NO_FORCES for k in range(len(row))):
            return False
        named = named or any(item.sense.code for item in row)
    return named


ALLIED = frozenset("JPN KOR TWN AUS NATO GBR DEU FRA POL CAN ESP ITA PHL NZL".split())
_NO_FORCES = ELSEWHERE | CIVILIANS
