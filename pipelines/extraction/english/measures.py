"""Measure: whether a figure is a share of GDP that goes to defence, or anything else."""

from collections.abc import Sequence

from pipelines.extraction.english.homes import home_of
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.measure_after import told_after
from pipelines.extraction.english.measure_context import Told, tell_by_context
from pipelines.extraction.english.measure_goals import OWN_GOAL, tell_by_goal
from pipelines.extraction.english.measure_heads import (
    find_head,
    is_defence,
    is_for_defence,
)
from pipelines.extraction.english.measure_lines import is_below_other
from pipelines.extraction.english.measure_others import (
    RISES,
    is_aid,
    is_change,
    is_for_civil,
    is_of_amount,
    is_of_budget,
    is_of_people,
    is_of_rise,
    is_of_target,
    is_of_works,
    is_rate_of_rise,
)
from pipelines.extraction.english.measure_rivals import (
    is_borrowed,
    is_of_poll,
    is_of_rival,
    takes_up_other,
)
from pipelines.extraction.english.measure_series import (
    beside_other,
    goes_on_from_other,
    is_beside_another,
    is_in_series,
)
from pipelines.extraction.english.measure_standing import (
    is_asked_of_gdp,
    is_named_pledge,
    is_of_civil_spending,
    is_of_forces,
    is_of_forces_here,
)
from pipelines.extraction.english.measure_topics import (
    is_no_spending,
    is_of_growth,
    is_of_topic,
)
from pipelines.extraction.english.measure_wars import (
    AT_WAR,
    MAX_AT_WAR,
    MAX_BARE,
    is_of_war,
    is_too_large,
)
from pipelines.extraction.english.measure_wholes import (
    is_of_label,
    is_of_purse,
    is_part_of_budget,
    is_ratio,
)
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.share_cues import Measured, counts_of
from pipelines.extraction.english.share_weights import WeighShare, weigh_share
from pipelines.extraction.languages.en_measures import CIVIL
from pipelines.extraction.languages.en_rules import BOUND_WORDS

OF_ANOTHER = (
    is_of_budget,
    is_of_rise,
    is_rate_of_rise,
    is_of_amount,
    is_of_people,
    is_part_of_budget,
    is_of_label,
)


def tell_measures(reading: Reading, *, weigh: WeighShare = weigh_share) -> tuple[Told, ...]:
    """For each figure of the document whether it is a share of GDP spent on defence.

    ``weigh`` has the last word on each where the rules have found a share; training listens there.
    """
    if reading.figures and is_of_civil_spending(reading):
        return tuple(Told(False, "civil") for _ in reading.figures)
    ruled = _tell_by_rule(reading)
    if not any(one.share for one in ruled):
        return ruled
    counts = counts_of(reading, ruled)
    return tuple(
        one if one.rule in SETTLED else weigh(Measured(reading, number, ruled, counts))
        for number, one in enumerate(ruled)
    )


SETTLED = frozenset({"points", "too-large", "cut-off", "below-other"}) | OWN_GOAL
"""Rules that go by the number alone, see no sentence, or know what no weight sees."""


def _tell_by_rule(reading: Reading) -> tuple[Told, ...]:
    told: list[Told] = []
    last_share = -99
    is_about = bool(reading.figures) and is_of_forces(reading)
    for number, figure in enumerate(reading.figures):
        sentence = reading.sentence_at(figure.start)
        near = sentence - last_share if last_share >= 0 else 99
        if figure.points:
            one = Told(False, "points")
        elif figure.low < 0 or figure.high > MAX_AT_WAR:
            one = Told(False, "too-large")
        elif is_below_other(reading, sentence):
            one = Told(False, "below-other")
        else:
            one = _tell(reading, sentence, number, near, told=told)
        if (
            one.share
            and one.rule != "standing"
            and not is_about
            and not _is_asked_for(reading, number)
        ):
            one = Told(False, "no-defence")
        if one.share:
            is_about = True
            last_share = sentence
        told.append(one)
    _repeat_in_titles(reading, told)
    return tuple(
        told[k + 1]
        if k + 1 < len(told) and (_is_bare(reading, k) or _is_joined(reading, k, told=told))
        else one
        for k, one in enumerate(told)
    )


def _repeat_in_titles(reading: Reading, told: list[Told]) -> None:
    """``Govt eyes 3% target``: what the lead below tells of the same figure."""
    for number, figure in enumerate(reading.figures):
        if figure.start >= reading.title_end:
            return
        if told[number].share or told[number].rule not in ("opening", "nothing"):
            continue
        for later, other in enumerate(reading.figures[number + 1 :], start=number + 1):
            is_lead = 0 < reading.sentence_at(other.start) <= LEAD
            same = (other.low, other.high) == (figure.low, figure.high)
            if is_lead and same and told[later].share:
                told[number] = Told(True, "title-repeats")


LEAD = 4
"""Sentences below a title that say what it is of."""


def _is_asked(row: Sequence[Item]) -> bool:
    """``Washington wants Tokyo to spend 3.5 percent of GDP``: it is not said on what."""
    return any(item.sense.verb == "demand" for item in row) and any(
        item.sense.code in ("USA", "NATO") for item in row
    )


def _is_asked_for(reading: Reading, number: int) -> bool:
    """Whether who asks or promises tells what a share is for, where no word does."""
    row = reading.items(reading.sentence_at(reading.figures[number].start))
    at = next((k for k, item in enumerate(row) if item.figure == number), None)
    return _is_asked(row) or (at is not None and is_asked_of_gdp(reading, number, row, at))


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
    high = reading.figures[number].high
    own = tell_by_goal(row, at, told=told)
    if own is not None:
        return own
    after = told_after(row, at)
    if after == "other":
        return Told(False, "after")
    head = "other" if _is_named_before(row, at) else find_head(row, at)
    if head != "other" and is_ratio(row, at):
        return Told(True, "ratio")
    is_gone_on = goes_on_from_other(row, at, told=told) or beside_other(row, at, told=told)
    if is_gone_on and after != "gdp":
        return Told(False, "other-before")
    if is_for_civil(row, at):
        return Told(False, "for-other")
    if is_for_defence(row, at, after=after) and high <= MAX_BARE:
        return Told(not is_of_budget(row, at), "for-defence")
    if after == "gdp":
        if high > MAX_BARE and is_of_war(row, at, near=near):
            return Told(True, "at-war")
        if high > MAX_BARE and near > 1 and not _names_defence(row, at):
            return Told(False, "too-large-for-defence")
        if near > 1 and is_of_works(row, at):
            return Told(False, "works")
        is_civil = is_aid(row, at) or is_borrowed(row, at) or is_of_purse(row, at)
        return Told(head != "other" and not is_civil, "of-gdp")
    if head == "other" and is_named_pledge(row, at):
        head = ""
    if head == "other" or any(is_it(row, at) for is_it in OF_ANOTHER):
        return Told(False, "head")
    if is_of_rival(row, at, told=told) or (
        head == "defence" and is_of_poll(reading, sentence, told=told)
    ):
        return Told(False, "rival")
    in_series = near == 0 and is_in_series(row, at, told=told)
    if high > MAX_BARE and is_of_war(row, at, near=near):
        return Told(True, "at-war")
    if not in_series and is_too_large(reading, number, row, at, near, told=told):
        return Told(False, "too-large")
    if is_change(row, at) and not is_of_target(row, at):
        return Told(False, "change")
    if in_series and not is_of_growth(row, at):
        return Told(True, "series")
    one = tell_by_context(reading, sentence, row, at, head, near)
    if (
        one.share
        and one.rule in SOFT
        and (
            _is_doubtful(reading, number, row, at)
            or takes_up_other(reading, sentence, at, told=told)
        )
    ):
        return Told(False, "doubtful")
    if one.share or one.rule not in ("nothing", "opening"):
        return one
    if high > MAX_BARE:
        return one
    if is_beside_another(row, at, told=told) and not is_of_target(row, at):
        return one
    if is_of_growth(row, at) or is_no_spending(row, at):
        return one
    if not reading.is_title(sentence) and is_of_topic(reading, sentence, at, near=near):
        return Told(True, "topic")
    if is_of_forces_here(reading, number, row, at, near=near):
        return Told(True, "standing")
    return one


SOFT = frozenset("linked carried around document opening".split())
"""Rules that go by what stands around a figure."""


def _is_doubtful(reading: Reading, number: int, row: Sequence[Item], at: int) -> bool:
    """Whether a figure that only its surroundings explain is too large, or of growth or a levy."""
    is_high = reading.figures[number].high > MAX_BARE and home_of(reading) not in AT_WAR
    return is_high or is_of_growth(row, at) or is_no_spending(row, at)


def _is_named_before(row: Sequence[Item], at: int) -> bool:
    """``Inflation, at 3.8 per cent, would …``; ``next year's increase, at 8.2 percent``."""
    j = at - 1
    while j >= 0 and row[j].low in BOUND_WORDS and row[j].low != "at":
        j -= 1
    if j > 2 and row[j].low == "at" and row[j - 1].low in SET_AT:
        j -= 1  # "the income tax for defense, set at 1%"
    if j < 2 or row[j].low not in ("at", *SET_AT) or row[j - 1].low != ",":
        return False
    subject = row[max(0, j - 8) : j - 1]
    named = [
        item for item in subject if "other" in item.tags or item.low.removesuffix("s") in RISES
    ]
    is_of_gdp = any("gdp" in item.tags for item in row[at : at + 5])
    return bool(named) and (not is_of_gdp or any(item.low in CIVIL for item in named))


SET_AT = ("set", "fixed", "levied", "pegged", "kept", "now", "currently")


def _names_defence(row: Sequence[Item], at: int) -> bool:
    near = row[max(0, at - 25) : at + 25]
    return any(is_defence(item) or item.low in FIGHTING for item in near)


FIGHTING = frozenset("fighting invasion invader invaders war-time wartime battlefield".split())
