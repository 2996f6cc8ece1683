"""Verbs of speech: which word says, asks or promises something."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_adverb, is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.languages.en_speech import (
    ACTS,
    LIGHT_VERBS,
    MORE_SPEECH,
    NOT_SPEECH,
    NOT_TOLD,
    PHRASES_OF_ACTS,
    SAYS,
    SPEECH_NOUNS,
    SPLIT_PHRASES,
    TELLS,
)

_BE = frozenset("is are was were be been being".split())
_PHRASES = frozenset(PHRASES_OF_ACTS)


def kind_of(row: Sequence[Item], k: int) -> str:
    """``say`` or the kind of act that the verb at ``k`` is; empty where it is none."""
    item = row[k]
    sense = item.sense
    made = _made(row, k)
    if made:
        return made
    if item.low in MORE_SPEECH:
        return sense.verb if sense.verb in ("demand", "pledge", "proposal", "denial") else "say"
    if not sense.form or sense.form not in ("ed", "s", "base", "ing") or sense.lemma in NOT_SPEECH:
        return ""
    if not (sense.verb or sense.says):
        return ""
    if is_noun(row, k) and sense.form != "ed":
        return ""
    if _is_left_unsaid(row, k):
        return ""
    if sense.lemma in TELLS or _is_declined(row, k):
        return "say" if sense.lemma in TELLS else ""
    acts = sense.lemma in ACTS or sense.lemma in _PHRASES
    if acts and sense.verb in ("demand", "pledge", "proposal", "denial"):
        return sense.verb
    return "say" if sense.says and sense.lemma in SAYS else ""


def _is_declined(row: Sequence[Item], k: int) -> bool:
    """``declined to say whether``: nothing is said of the figure."""
    after = [item.low for item in row[k + 1 : k + 3]]
    return (
        row[k].sense.verb == "denial"
        and len(after) == 2
        and after[0] == "to"
        and (after[1] in NOT_TOLD)
    )


def _is_left_unsaid(row: Sequence[Item], k: int) -> bool:
    """``did not say whether he would``: nothing is said of the figure."""
    after = row[k + 1].low if k + 1 < len(row) else ""
    is_not = any("neg" in item.tags for item in row[max(0, k - 3) : k])
    return is_not and row[k].sense.lemma in NOT_TOLD and after in WHETHER


WHETHER = frozenset("whether if how what when which why where".split())


def _made(row: Sequence[Item], k: int) -> str:
    """``made a promise``, ``repeated the demand``, ``stood by``: the kind of what is made."""
    low = row[k].low
    if low in SPLIT_PHRASES:
        wanted, farthest = SPLIT_PHRASES[low]
        near = {item.low for item in row[k + 1 : k + 1 + farthest]}
        return "pledge" if not near.isdisjoint(wanted) else ""
    if low not in LIGHT_VERBS:
        return ""
    if any(item.low == "clear" for item in row[k + 1 : k + 4]):
        return "say"  # made it clear that
    for item in row[k + 1 : k + 6]:
        if item.low.split(" ")[0] in SPEECH_NOUNS:
            return SPEECH_NOUNS[item.low.split(" ")[0]]
        if item.low in (",", "to", "that", "of") or item.figure >= 0:
            return ""
    return ""


def is_passive(row: Sequence[Item], k: int) -> bool:
    if row[k].sense.form != "ed":
        return False
    j = k - 1
    while j >= 0 and k - j < 4 and (is_adverb(row[j]) or row[j].low in ("not", "n't")):
        j -= 1
    return j >= 0 and row[j].low in _BE
