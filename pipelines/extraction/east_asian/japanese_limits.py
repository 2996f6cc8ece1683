"""Japanese figures that are a ceiling, or that only reckon what something would cost (pure)."""

from pipelines.extraction.east_asian import japanese_limit_words as words
from pipelines.extraction.east_asian.japanese_clauses import Clause, is_now
from pipelines.extraction.east_asian.words import search
from pipelines.report import Kind

Reading = tuple[Kind, str]
"""A kind and the name of the rule that told it."""


def arithmetic(clause: Clause) -> Reading | None:
    """GDPの1%は約6兆円, 3.5%へ増やすと年21兆円: what it would cost."""
    tail, right = clause.tail, clause.tail[:12]
    counted = search(r"^(?:は|が|で)(?:約|およそ)|^(?:当たり|分)", right)
    if words.BEYOND.search(tail):
        return Kind.OTHER, "ja_beyond"
    if words.WORTH.search(tail):
        return Kind.OTHER, "ja_worth"
    if words.COSTS.search(right) or (counted and words.ARITHMETIC.search(tail)):
        return Kind.OTHER, "ja_arithmetic"
    if words.CONDITION.search(tail):
        return Kind.OTHER, "ja_condition"
    counted_in = words.COUNTED_IN.search(clause.near(40)) is not None
    if words.SUPPOSED_BEFORE.search(clause.near(28)) and not counted_in and is_now(tail):
        return Kind.OTHER, "ja_supposed_before"
    if words.SUPPOSED.search(tail[:24]) and words.COST.search(clause.whole[:60]):
        return Kind.OTHER, "ja_supposed"
    return None


def capped(clause: Clause) -> Reading | None:
    """1%枠の撤廃は見送られた: a ceiling, whatever becomes of it."""
    capped = words.CAP_NOUN.search(clause.tail) or words.CAP_BEFORE.search(clause.near(16))
    kept = words.KEPT.search(clause.tail)
    if kept or (capped and not search("べき|案(?:を|が|も)|提案|主張", clause.tail[:24])):
        return Kind.CAP, "ja_ceiling"
    return None


def cap(clause: Clause) -> Reading | None:
    """1%枠, 1%以内にとどめる; a limit that is asked for is a proposal."""
    noun, verb = words.CAP_NOUN.search(clause.tail), words.CAP_VERB.search(clause.tail)
    if verb and words.BUDGET_HELD.search(clause.tail):
        return Kind.LEVEL, "ja_budget_held"
    if noun or verb or words.CAP_BEFORE.search(clause.near(16)):
        should = search("べき|案(?:を|が|も)|提案", clause.tail[:24])
        return (Kind.PROPOSAL, "ja_opinion") if should else (Kind.CAP, "ja_cap")
    return None
