"""Figures of a headline: what it leaves out, the text says of the same figure."""

from collections.abc import Sequence
from dataclasses import replace

from pipelines.extraction.english.reading import Reading
from pipelines.report import Claim, Kind

GUESSED = frozenset({"spender-before", "spender-home"})
"""Rules that find a spender though none is named."""


def filled_from_text(reading: Reading, claim: Claim, claims: Sequence[Claim]) -> Claim:
    """Give a bare figure of a headline what the text says of the same figure."""
    if not reading.is_title(reading.sentence_at(claim.percentage.start)):
        return claim
    twins = [other for other in claims if _is_twin(claim, other)]
    if "kind-default" in claim.rules and not claim.percentage.sentence.endswith("."):
        return _like(twins[0], claim) if twins else _titled(claim)
    if twins and GUESSED & set(claim.rules) and twins[0].spender != claim.spender:
        return _whose(twins[0], claim)
    if claim.kind is Kind.LEVEL and claim.when is None:
        return replace(claim, when=next((t.when for t in twins if _is_level_of(t, claim)), None))
    return claim


def _whose(twin: Claim, claim: Claim) -> Claim:
    """``Why is everyone talking about 5 per cent?``: a question means what the text tells of."""
    if twin.kind is claim.kind or claim.percentage.sentence.endswith("?"):
        return _like(twin, claim)
    own = claim.actor and claim.actor == claim.spender[:1]
    actor = twin.spender[:1] if own else claim.actor
    return replace(claim, spender=twin.spender, actor=actor, rules=(*claim.rules, "twin-spender"))


def _is_twin(claim: Claim, other: Claim) -> bool:
    one, two = claim.percentage, other.percentage
    is_same = (one.low, one.high) == (two.low, two.high)
    return other is not claim and is_same and "kind-default" not in other.rules


def _like(twin: Claim, claim: Claim) -> Claim:
    rules = (*claim.rules, "twin")
    return replace(claim, kind=twin.kind, spender=twin.spender, actor=twin.actor, rules=rules)


def _titled(claim: Claim) -> Claim:
    rules = (*claim.rules, "title")
    return replace(claim, kind=Kind.PLEDGE, actor=claim.spender[:1], rules=rules)


def _is_level_of(twin: Claim, claim: Claim) -> bool:
    return twin.kind is Kind.LEVEL and twin.spender == claim.spender
