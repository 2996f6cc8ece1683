"""What the time of a figure makes of it: what will be spent this year is budgeted, not promised."""

from collections.abc import Sequence
from dataclasses import replace

from pipelines.extraction.english.claim_whens import is_led_by
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.scenes import Verdict
from pipelines.extraction.english.when_fits import first_year
from pipelines.extraction.languages.en_rules import GUESSES
from pipelines.report import Kind


def of_time(reading: Reading, row: Sequence[Item], verdict: Verdict, when: str | None) -> Verdict:
    """``verdict``, or what the year of the figure makes of it."""
    if verdict.kind is Kind.LEVEL and _is_deadline(reading, row, when):
        return replace(verdict, kind=Kind.PLEDGE, rules=(*verdict.rules, "deadline"))
    if verdict.kind is Kind.PLEDGE and _is_under_way(reading, verdict, when):
        return replace(verdict, kind=Kind.LEVEL, governor=None, rules=(*verdict.rules, "under-way"))
    return verdict


def _is_deadline(reading: Reading, row: Sequence[Item], when: str | None) -> bool:
    """Whether a level is said of a year to come, ``by`` which it is to be reached."""
    published = reading.document.published
    if when is None or published is None or first_year(when) <= published.year:
        return False
    if any(item.low in GUESSES and item.date < 0 for item in row):
        return False
    return is_led_by(reading, row, when)


def _is_under_way(reading: Reading, verdict: Verdict, when: str | None) -> bool:
    """``will spend 2.4 percent this year``: the year runs, and its budget is law."""
    governor, published = verdict.governor, reading.document.published
    if governor is None or governor.noun or when is None or published is None:
        return False
    if first_year(when) > published.year:
        return False
    if "+" in governor.rule and governor.lemma != "expect":
        return False
    stays = governor.kind in STAYS and governor.modal == "will" and governor.form == "finite"
    return stays or (governor.lemma == "expect" and governor.rule.endswith("+spend"))


STAYS = frozenset({"spend", "level", "be"})
"""Kinds of verbs that raise nothing."""
