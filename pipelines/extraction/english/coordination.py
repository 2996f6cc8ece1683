"""Verbs joined by ``and``: who does the second does the first, not whom the first is done to."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import BE, CONTRAST, HARD, HAVE, is_adverb
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.party import Party

JOINS_VERBS = frozenset({"and", "but", "then"})
HELPING = frozenset({*BE, *HAVE, "not", "n't", "on", "in", '"'})
LED = frozenset(
    "by of in with from on at against to for than like over under about towards toward after before"
    " behind between alongside without via near".split()
)
MAX_BACK = 40


def joined_to(row: Sequence[Item], verb: int) -> int | None:
    """Place of the ``and`` that joins a finite verb to one before it; ``None`` without one.

    ``met Trump and pledged``, ``but has since agreed``; not ``and Poland agreed``.
    """
    if row[verb].sense.form not in ("ed", "s", "base"):
        return None
    j, helped = verb - 1, row[verb].sense.form != "base"
    while j > 0 and verb - j < 7 and _helps(row[j]):
        helped = helped or "modal" in row[j].tags or row[j].low in HAVE
        j -= 1
    if not helped or j < 2 or row[j].low not in JOINS_VERBS:
        return None
    return j - 1 if row[j - 1].low in (",", "and") else j


def _helps(item: Item) -> bool:
    return (
        item.low in HELPING or "modal" in item.tags or item.date >= 0 or is_adverb(item)
    ) and item.low not in JOINS_VERBS


def base_before(row: Sequence[Item], verb: int) -> int | None:
    """``should do what NATO has done and commit``: the bare verb that the one at ``verb`` joins."""
    if row[verb].sense.form != "base" or verb < 4 or row[verb - 1].low not in ("and", "or"):
        return None
    for k in range(verb - 2, max(1, verb - 16), -1):
        is_led = row[k - 1].low == "to" or "modal" in row[k - 1].tags
        is_verb = row[k].low == "do" or (row[k].sense.form == "base" and row[k].sense.verb)
        if is_led and is_verb:
            return k
    return None


def first_of_clause(row: Sequence[Item], parties: Sequence[Party], verb: int) -> Party | None:
    """Whom the clause of a joined verb begins with: the subject of the verb before it too."""
    joint = joined_to(row, verb)
    if joint is None:
        return None
    begin = _begin_of(row, joint, is_saying=_says(row[verb]))
    if row[begin].low in ("which", "who"):
        at = begin - (2 if row[begin - 1].low == "," else 1)
        return next((one for one in parties if one.at == at and one.code), None)
    leads = (one for one in parties if begin <= one.at < joint and _can_lead(row, one))
    return next(leads, None)


def _says(item: Item) -> bool:
    return item.sense.says or item.sense.verb == "demand"


def _begin_of(row: Sequence[Item], joint: int, *, is_saying: bool) -> int:
    """Where the clause begins that ends at ``joint``: behind ``that``, ``while``, a dash."""
    for k in range(joint - 1, max(0, joint - MAX_BACK), -1):
        low = row[k].low
        if low in ("which", "who") or low in HARD or low in CONTRAST or low == "where":
            return k
        is_told = low == "that" and k > 0 and _says(row[k - 1])
        if not is_saying and (is_told or (row[k].sense.says and row[k].sense.form == "ed")):
            return k
    return max(0, joint - MAX_BACK)


def _can_lead(row: Sequence[Item], party: Party) -> bool:
    at = party.at - (row[party.at - 1].low in ("the", "its", "an", "a") and party.at > 0)
    return not at or row[at - 1].low not in LED
