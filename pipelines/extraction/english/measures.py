"""Measure: whether a figure is a share of GDP that goes to defence, or anything else."""

from collections.abc import Sequence

from pipelines.extraction.english.homes import home_of
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.measure_context import Told, tell_by_context
from pipelines.extraction.english.measure_heads import find_head, told_after
from pipelines.extraction.english.measure_others import (
    RISES,
    is_aid,
    is_change,
    is_for_civil,
    is_of_budget,
    is_of_rise,
    is_of_works,
    is_rate_of_rise,
)
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_rules import BOUND_WORDS, DEFENCE_OFFICIALS

MAX_BARE = 12
"""Percent of GDP; beyond it a share is of defence only where the sentence says so."""


MAX_SHARE = 25
"""Percent of GDP; no state in peace spent more, so a larger figure has GDP beside it."""


AT_WAR = frozenset({"ISR", "UKR"})
"""In whose reports such figures stand without more words."""


MAX_AT_WAR = 60

OF_ANOTHER = (is_of_budget, is_of_rise, is_rate_of_rise)


def tell_measures(reading: Reading) -> tuple[Told, ...]:
    """For each figure of the document whether it is a share of GDP spent on defence."""
    told: list[Told] = []
    last_share = -99
    is_about = bool(reading.figures) and _speaks_of_defence(reading)
    for number, figure in enumerate(reading.figures):
        sentence = reading.sentence_at(figure.start)
        near = sentence - last_share if last_share >= 0 else 99
        if figure.points:
            one = Told(False, "points")
        elif figure.low < 0 or figure.high > MAX_AT_WAR:
            one = Told(False, "too-large")
        else:
            one = _tell(reading, sentence, number, near, told=told)
        if one.share and not is_about and not _is_asked(reading.items(sentence)):
            one = Told(False, "no-defence")
        if one.share:
            is_about = True
            last_share = sentence
        told.append(one)
    return tuple(
        told[k + 1] if k + 1 < len(told) and _is_bare(reading, k) else one
        for k, one in enumerate(told)
    )


def _speaks_of_defence(reading: Reading) -> bool:
    """Whether any word of the document is of defence: a study of schools tells of other shares."""
    return any(
        "defence" in item.tags or item.text in DEFENCE_OFFICIALS or item.sense.code == "NATO"
        for number in range(min(len(reading.spans), MOST_SENTENCES))
        for item in reading.items(number)
    )


MOST_SENTENCES = 60


def _is_asked(row: Sequence[Item]) -> bool:
    """``Washington wants Tokyo to spend 3.5 percent of GDP``: it is not said on what."""
    return any(item.sense.verb == "demand" for item in row) and any(
        item.sense.code in ("USA", "NATO") for item in row
    )


def _is_bare(reading: Reading, number: int) -> bool:
    """``3.5 or 5 per cent``: the first measures what the second does."""
    figure, following = reading.figures[number], reading.figures[number + 1]
    return (
        reading.text[figure.start : figure.end][-1:].isdigit() and following.start - figure.end < 8
    )


def _tell(reading: Reading, sentence: int, number: int, near: int, *, told: Sequence[Told]) -> Told:
    row = reading.items(sentence)
    at = next((k for k, item in enumerate(row) if item.figure == number), None)
    if at is None:
        return Told(False, "cut-off")
    after = told_after(row, at)
    if after == "other":
        return Told(False, "after")
    head = "other" if _is_named_before(row, at) else find_head(row, at)
    if _goes_on_from_other(row, at, told=told) or _beside_other(row, at, told=told):
        return Told(False, "other-before")
    if is_for_civil(row, at):
        return Told(False, "for-other")
    if after == "gdp":
        if reading.figures[number].high > MAX_BARE and near > 1 and not _names_defence(row, at):
            return Told(False, "too-large-for-defence")
        if near > 1 and is_of_works(row, at):
            return Told(False, "works")
        return Told(head != "other" and not is_aid(row, at), "of-gdp")
    if head == "other" or any(is_it(row, at) for is_it in OF_ANOTHER):
        return Told(False, "head")
    beside = near == 0 and any("gdp" in item.tags for item in row)
    is_high = reading.figures[number].high > MAX_SHARE
    if is_high and not beside and home_of(reading) not in AT_WAR:
        return Told(False, "too-large")
    if is_change(row, at):
        return Told(False, "change")
    return tell_by_context(reading, sentence, row, at, head, near)


def _is_named_before(row: Sequence[Item], at: int) -> bool:
    """``Inflation, at 3.8 per cent, would …``; ``next year's increase, at 8.2 percent``."""
    j = at - 1
    while j >= 0 and row[j].low in BOUND_WORDS and row[j].low != "at":
        j -= 1
    if j < 2 or row[j].low != "at" or row[j - 1].low != ",":
        return False
    subject = row[max(0, j - 8) : j - 1]
    named = [
        item for item in subject if "other" in item.tags or item.low.removesuffix("s") in RISES
    ]
    return bool(named) and not any("gdp" in item.tags for item in row[at : at + 5])


def _names_defence(row: Sequence[Item], at: int) -> bool:
    return any("defence" in item.tags for item in row[max(0, at - 25) : at + 25])


def _beside_other(row: Sequence[Item], at: int, *, told: Sequence[Told]) -> bool:
    """``education got less than 3% of GDP when the party had promised 6%``."""
    previous = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    if previous < 0 or any("gdp" in item.tags for item in row[at : at + 6]):
        return False
    if any(item.figure >= 0 and told[item.figure].share for item in row[:previous]):
        return False
    is_of_gdp = any("gdp" in item.tags for item in row[previous : previous + 5])
    is_other = told[row[previous].figure].rule in ("of-gdp", "for-other", "works")
    is_other = is_other and not told[row[previous].figure].share
    return is_of_gdp and is_other and not any("defence" in item.tags for item in row)


def _goes_on_from_other(row: Sequence[Item], at: int, *, told: Sequence[Told]) -> bool:
    """``The rate is 2.6 percent, up from 2.0 percent``: the second is of what the first is of."""
    previous = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    if previous < 0 or told[row[previous].figure].share:
        return False
    if told[row[previous].figure].rule == "points":
        return False
    between = [
        item.low
        for item in row[previous + 1 : at]
        if item.low not in (",", "the", "a", "of", "about", "its", "in", "for")
        and "gdp" not in item.tags
        and item.date < 0
    ]
    if between[-1:] == ["from"] and len(between) == 2 and between[0].endswith("ing"):
        return True
    if between == ["to"] and any(
        item.low == "from" for item in row[max(0, previous - 3) : previous]
    ):
        return True
    return between in (
        ["up", "from"],
        ["down", "from"],
        ["from"],
        ["compared", "with"],
        ["against"],
    )
