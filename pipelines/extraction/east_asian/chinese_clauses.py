"""The clauses of a Chinese sentence before a figure, and their governing verbs (pure)."""

from typing import NamedTuple

from pipelines.extraction.east_asian.chinese_words import (
    CLAUSE_END,
    LIKELY_TO_ASK,
    MEASURED_BY,
    NOT_VERBS,
    PRESENT,
    RISES,
    SENTENCE_END,
    SHOULD,
    TO_COME,
    UNDER_PRESSURE,
    VERBS,
    WOULD_BE,
)
from pipelines.report import Kind


class Reading(NamedTuple):
    """A kind and the name of the rule that told it."""

    kind: Kind
    rule: str


def clauses_before(head: str, previous_end: int) -> list[str]:
    """The clauses before a figure within its sentence, the nearest last, since the figure before."""
    cut = head[previous_end:] if previous_end else head
    if previous_end and not CLAUSE_END.search(cut):
        cut = head  # both figures stand in one clause
    last = SENTENCE_END.split(cut)[-1]
    return list(CLAUSE_END.split(last)) or [""]


def verbs_of(clause: str) -> list[Kind]:
    """The kinds of the governing verbs of a clause, in the order in which they stand."""
    clause = NOT_VERBS.sub("", UNDER_PRESSURE.sub("", MEASURED_BY.sub("", clause)))
    clause = LIKELY_TO_ASK.sub(r"\1", clause)
    found = [(m.start(), kind) for kind, verbs in VERBS for m in verbs.finditer(clause)]
    return [kind for _, kind in sorted(found, key=lambda one: one[0])]


def is_present(clause: str) -> bool:
    """占, 保持在, 已达: what is; not 占…的比例提高到, and not what is yet to come."""
    present = PRESENT.search(clause)
    if present is None or TO_COME.search(clause):
        return False
    if clause[: present.start()].endswith(("到", "至")):
        return False
    if SHOULD.search(WOULD_BE.sub("", clause[: present.start()])):
        return False
    return RISES.search(clause[present.end() :]) is None
