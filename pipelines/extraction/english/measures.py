"""Measure: whether a figure is a share of GDP that goes to defence, or anything else."""

from collections.abc import Sequence

from pipelines.extraction.english.homes import home_of
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.measure_context import Told, tell_by_context
from pipelines.extraction.english.measure_heads import find_head, is_for_defence, told_after
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
from pipelines.extraction.english.measure_topics import (
    is_no_spending,
    is_of_growth,
    is_of_topic,
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
        told[k + 1]
        if k + 1 < len(told) and (_is_bare(reading, k) or _is_joined(reading, k, told=told))
        else one
        for k, one in enumerate(told)
    )


def _speaks_of_defence(reading: Reading) -> bool:
    """Whether any word of the document is of defence: a study of schools tells of other shares."""
    return any(
        "defence" in item.tags
        or item.text in DEFENCE_OFFICIALS
        or item.sense.code == "NATO"
        or item.low.startswith(("defense ", "defence ", "ministry of def"))
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


def _is_joined(reading: Reading, number: int, *, told: Sequence[Told]) -> bool:
    """``3.5% or 5% targets``: what the second is of, the first is of too."""
    figure, following = reading.figures[number], reading.figures[number + 1]
    between = reading.text[figure.end : following.start]
    return told[number].rule == "nothing" and between in (" or ", " and ", ", ", "/", ", or ")


def _tell(reading: Reading, sentence: int, number: int, near: int, *, told: Sequence[Told]) -> Told:
    row = reading.items(sentence)
    at = next((k for k, item in enumerate(row) if item.figure == number), None)
    if at is None:
        return Told(False, "cut-off")
    after = told_after(row, at)
    if after == "other":
        return Told(False, "after")
    head = "other" if _is_named_before(row, at) else find_head(row, at)
    if head != "other" and _is_ratio(row, at):
        return Told(True, "ratio")
    is_gone_on = _goes_on_from_other(row, at, told=told) or _beside_other(row, at, told=told)
    if is_gone_on and after != "gdp":
        return Told(False, "other-before")
    if is_for_civil(row, at):
        return Told(False, "for-other")
    if is_for_defence(row, at, after=after) and reading.figures[number].high <= MAX_BARE:
        return Told(not is_of_budget(row, at), "for-defence")
    if after == "gdp":
        if reading.figures[number].high > MAX_BARE and near > 1 and not _names_defence(row, at):
            return Told(False, "too-large-for-defence")
        if near > 1 and is_of_works(row, at):
            return Told(False, "works")
        return Told(head != "other" and not is_aid(row, at), "of-gdp")
    if head == "other" or any(is_it(row, at) for is_it in OF_ANOTHER):
        return Told(False, "head")
    in_series = near == 0 and _is_in_series(row, at, told=told)
    if not in_series and _is_too_large(reading, number, row, at, near, told=told):
        return Told(False, "too-large")
    if is_change(row, at):
        return Told(False, "change")
    if in_series and not is_of_growth(row, at):
        return Told(True, "series")
    one = tell_by_context(reading, sentence, row, at, head, near)
    if one.share and one.rule in SOFT and _is_doubtful(reading, number, row, at):
        return Told(False, "doubtful")
    if one.share or one.rule not in ("nothing", "opening") or reading.is_title(sentence):
        return one
    if reading.figures[number].high > MAX_BARE or _is_beside_another(row, at, told=told):
        return one
    if is_of_growth(row, at) or is_no_spending(row, at):
        return one
    return Told(True, "topic") if is_of_topic(reading, sentence, at, near=near) else one


def _is_ratio(row: Sequence[Item], at: int) -> bool:
    """``the ratio to gross national product will slip to 0.997 percent``."""
    for k in range(at - 2, max(0, at - 14), -1):
        if row[k].figure >= 0 or row[k].low in (";", ",", "but", "growth", "debt", "deficit"):
            return False
        if row[k].low in RATIOS and row[k + 1].low in ("to", "of"):
            return any("gdp" in item.tags for item in row[k + 2 : k + 5])
    return False


RATIOS = frozenset("ratio share proportion percentage".split())


SOFT = frozenset("linked carried around document opening".split())
"""Rules that go by what stands around a figure."""


def _is_doubtful(reading: Reading, number: int, row: Sequence[Item], at: int) -> bool:
    """Whether a figure that only its surroundings explain is too large, or of growth or a levy."""
    is_high = reading.figures[number].high > MAX_BARE and home_of(reading) not in AT_WAR
    return is_high or is_of_growth(row, at) or is_no_spending(row, at)


def _is_too_large(
    reading: Reading, number: int, row: Sequence[Item], at: int, near: int, *, told: Sequence[Told]
) -> bool:
    """Whether no state spends so much; less is enough beside figures of something else."""
    high = reading.figures[number].high
    if _is_beside_another(row, at, told=told):
        return high > MAX_BARE and not any("gdp" in item.tags for item in row[at : at + 6])
    beside = near == 0 and any("gdp" in item.tags for item in row)
    return high > MAX_SHARE and not beside and home_of(reading) not in AT_WAR


def _is_in_series(row: Sequence[Item], at: int, *, told: Sequence[Told]) -> bool:
    """``was 6.2% in 1986; at war it reached 14%, then 40%``: shares of other years."""
    earlier = [item.figure for item in row[:at] if item.figure >= 0]
    if not earlier or not all(told[number].share for number in earlier):
        return False
    parts = [item.low for item in row[at + 1 : at + 3]]
    return not (parts and parts[0] == "of") and any(
        item.date >= 0 or item.low in ("war", "peak", "height") for item in row
    )


def _is_beside_another(row: Sequence[Item], at: int, *, told: Sequence[Told]) -> bool:
    """Whether the sentence has told a figure of something else: ``gained 3%, IHI 4%``."""
    return any(
        item.figure >= 0 and not told[item.figure].share and told[item.figure].rule != "points"
        for item in row[:at]
    )


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
    if between[-1:] == ["from"] and len(between) > 1 and between[-2].endswith("ing"):
        return not any("defence" in item.tags for item in row[previous:at])
    if between == ["to"] and any(
        item.low == "from" for item in row[max(0, previous - 3) : previous]
    ):
        return True
    if between in (
        ["up", "from"],
        ["down", "from"],
        ["from"],
        ["compared", "with"],
        ["against"],
    ):
        return True
    return _is_measured_against(row[previous + 1 : at])


def _is_measured_against(between: Sequence[Item]) -> bool:
    """``inflation at 3.7%, above the bank's 2% target``, ``slowing from 3.0% but above its 2%``."""
    lows = [item.low for item in between]
    gauge = next((k for k, low in enumerate(lows) if low in GAUGES), None)
    if gauge is None or any(item.tags & {"defence", "gdp", "spending"} for item in between):
        return False
    free = lows[:gauge]
    is_near = len(free) <= 5 and all(low in FREE for low in free)
    return is_near and len(lows) - gauge <= 6


GAUGES = frozenset("above below over under beyond against versus exceeding from than".split())
FREE = frozenset(
    ", but and still well far just staying stays stayed remaining remains slowing slightly"
    " compared up down easing rising rose fell".split()
)
