"""Verbs that complete another: what is let, asked or wished, and the first who did."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import auxiliaries, is_noun, joint_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.languages.en_rules import DETERMINERS

INCLUDING = frozenset({"including", "notably", "particularly", "especially", "such"})
ALIKE = frozenset({"set", "put", "cut", "hit", "cost"})
"""Verbs whose participle is their plain form."""
WANTS = frozenset("want demand see prefer favor favour seek".split())


def let_by(row: Sequence[Item], j: int) -> int:
    """``to have South Korea raise``, ``would see Japan spend``: place of what lets it; else 0."""
    for k in range(j - 1, max(0, j - 6), -1):
        if row[k].low in LETS or row[k].low == "like to see":
            return k if k < j - 1 else 0
        if row[k].sense.verb and not is_noun(row, k) and row[k].sense.form != "ing":
            return 0
        if joint_before(row, k) or row[k].low in ("to", "that") or row[k].figure >= 0:
            return 0
    return 0


LETS = frozenset(
    "see sees seeing let lets letting have having make makes making help helps helping".split()
)


def is_of_first(row: Sequence[Item], j: int) -> bool:
    """``the first ally to embrace 3.5 percent``: one that did."""
    to = next((k for k in range(j - 1, max(0, j - 4), -1) if row[k].low == "to"), 0)
    for k in range(to - 1, max(0, to - 7), -1):
        if row[k].low == "among":
            return False
        if row[k].low in ("first", "only", "latest", "second"):
            if row[k - 2].low == "be":
                return False  # "urged allies to be the first to"
            is_one = row[k - 1].low in ("the", "its", "as", "'s")
            return is_one and row[k - 2].low != "among"
        if (row[k].sense.verb and not is_noun(row, k)) or row[k].low in ("that", ",", "who"):
            return False
    return False


def is_complement(row: Sequence[Item], j: int) -> bool:
    """``want spending raised to 3 percent``: the verb of wanting decides."""
    if row[j].sense.form != "ed" or auxiliaries(row, j):
        return False
    if _is_had_done(row, j):
        return True
    return any(row[k].sense.lemma in WANTS and not is_noun(row, k) for k in range(max(0, j - 7), j))


def _is_had_done(row: Sequence[Item], j: int) -> bool:
    """``to have the outlays brought under 1 percent``: what somebody is to see to."""
    for k in range(j - 2, max(0, j - 7), -1):
        if row[k].low in ("have", "get", "see"):
            is_object = row[k + 1].low in DETERMINERS or "defence" in row[k + 1].tags
            return is_object and row[k - 1].low == "to"
        if row[k].low in (",", ";", "that") or row[k].figure >= 0:
            return False
    return False


def is_subjunctive(row: Sequence[Item], j: int) -> bool:
    """``that it lift``, ``that Japan spend``: the verb of asking outside decides."""
    opened = aside_before(row, j)
    that = next((k for k in range(opened - 1, max(-1, opened - 9), -1) if row[k].low == "that"), 0)
    if that and (
        row[that - 1].sense.verb == "demand"
        or row[that - 1].sense.noun in ("demand", "proposal")
        or row[that - 1].sense.lemma in ("recommend", "propose", "suggest")
    ):
        return True
    if row[j].low in ALIKE:
        return False
    if row[j].sense.form == "base" and _is_asked_of(row, j):
        return True
    if that and row[j].sense.form == "ed" and _is_asked_before(row, that):
        # "be increased", bare, after whoever it is recommended to
        return True
    singular = any(
        row[k].low in ("it", "he", "she", "government", "country", "nation")
        or row[k].sense.form in ("country", "capital")
        for k in range(max(0, j - 2), j)
    )
    return singular and any(row[k].low == "that" for k in range(max(0, j - 7), j))


def _is_asked_before(row: Sequence[Item], that: int) -> bool:
    """``recommend to the government that``: the verb of asking before a ``that``."""
    return any(
        row[k].sense.verb in ("demand", "proposal") and not is_noun(row, k)
        for k in range(max(0, that - 6), that)
    )


def _is_asked_of(row: Sequence[Item], j: int) -> bool:
    """``will demand Nato states increase``: a party between the asking and what is asked."""
    named = False
    opened = aside_before(row, j)
    for k in range(opened - 1, max(-1, opened - 7), -1):
        if joint_before(row, k) or row[k].low == "to":
            return False
        if row[k].sense.lemma in ("demand", "insist", "propose", "recommend", "suggest", "request"):
            return named and not is_noun(row, k)
        named = named or bool(row[k].tags & {"party", "allies"})
    return False


def aside_before(row: Sequence[Item], j: int) -> int:
    """Where ``, including South Korea,`` opens when it closes right before ``j``; else ``j``."""
    if not j or row[j - 1].low != ",":
        return j
    opener = next((k for k in range(j - 2, max(-1, j - 14), -1) if row[k].low in INCLUDING), 0)
    return opener - 1 if opener and row[opener - 1].low == "," else j
