"""Headlines leave out kind or time: the body's claim of the same figure tells it (pure)."""

from dataclasses import replace

from pipelines.extraction.east_asian.discourse import Sentence
from pipelines.report import Claim, Kind

VERBLESS = frozenset({"ja_noun_end", "ja_headline", "ja_default", "zh_default", "ja_no_verb"})
"""Rules that told a kind for want of a verb."""


def headlines_as_bodies(claims: list[Claim], sentences: list[Sentence]) -> tuple[Claim, ...]:
    """Claims of a headline without a verb take their kind from the body's claim of the figure.

    A level without a time takes that too: of targets, a headline says the time or means none.
    """
    titles = [each for each in sentences if each.is_title]
    title_end = max((each.start + len(each.text) for each in titles), default=0)
    body = [claim for claim in claims if claim.percentage.start >= title_end]
    return tuple(
        _dated_as_body(_as_body(claim, body), body) if claim.percentage.start < title_end else claim
        for claim in claims
    )


def _as_body(claim: Claim, body: list[Claim]) -> Claim:
    if not VERBLESS.intersection(claim.rules):
        return claim
    for other in body:
        same = _figure(other) == _figure(claim)
        if same and other.spender == claim.spender and other.kind is not claim.kind:
            rules = (*claim.rules, "headline_as_body")
            return replace(claim, kind=other.kind, actor=other.actor, rules=rules)
        if same:
            break
    return claim


def _dated_as_body(claim: Claim, body: list[Claim]) -> Claim:
    """防衛費1.8%どまり, …25年度の防衛費は1.8%だった: of the same year."""
    if claim.kind is not Kind.LEVEL or claim.when is not None:
        return claim
    whens = (
        other.when
        for other in body
        if other.kind is Kind.LEVEL
        and other.spender == claim.spender
        and _figure(other) == _figure(claim)
    )
    when = next(whens, None)
    return replace(claim, when=when, rules=(*claim.rules, "dated_as_body")) if when else claim


def _figure(claim: Claim) -> tuple[object, object]:
    return claim.percentage.low, claim.percentage.high
