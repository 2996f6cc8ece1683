"""Figures without a verb that answer a question: what was asked says what they are."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.report import Kind

KINDS = {
    "demand": Kind.DEMAND,
    "proposal": Kind.PROPOSAL,
    "pledge": Kind.PLEDGE,
    "spend": Kind.LEVEL,
}


def kind_of_question(reading: Reading, number: int) -> Kind | None:
    """``What does Washington want? Officially, 3.5 percent``: what is asked, is wanted."""
    if number == 0 or reading.is_title(number - 1):
        return None
    row = reading.items(number - 1)
    end = next((item for item in reversed(row) if item.low not in ('"', "'", ")")), None)
    if end is None or end.low != "?":
        return None
    for k in range(len(row) - 1, -1, -1):
        verb = row[k].sense.verb
        if verb in KINDS and not is_noun(row, k):
            return KINDS[verb] if _is_asked_plainly(row[:k]) else None
    return None


def _is_asked_plainly(before: Sequence[Item]) -> bool:
    """``What does … want``, ``How much would you``; not ``Should Japan``."""
    return any(item.low in ("what", "how") for item in before)
