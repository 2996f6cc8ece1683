"""Headlines that tell no kind of themselves: the body's claim of the same figure tells it (pure)."""

from dataclasses import replace

from pipelines.extraction.east_asian.discourse import Sentence
from pipelines.report import Claim

VERBLESS = frozenset({"ja_noun_end", "ja_headline", "ja_default", "zh_default", "ja_no_verb"})
"""Rules that told a kind for want of a verb."""


def headlines_as_bodies(claims: list[Claim], sentences: list[Sentence]) -> tuple[Claim, ...]:
    """Claims of a headline without a verb take their kind from the body's claim of the figure."""
    titles = [each for each in sentences if each.is_title]
    title_end = max((each.start + len(each.text) for each in titles), default=0)
    body = [claim for claim in claims if claim.percentage.start >= title_end]
    return tuple(
        _as_body(claim, body) if claim.percentage.start < title_end else claim for claim in claims
    )


def _as_body(claim: Claim, body: list[Claim]) -> Claim:
    if not VERBLESS.intersection(claim.rules):
        return claim
    figure = (claim.percentage.low, claim.percentage.high)
    for other in body:
        same = (other.percentage.low, other.percentage.high) == figure
        if same and other.spender == claim.spender and other.kind is not claim.kind:
            rules = (*claim.rules, "headline_as_body")
            return replace(claim, kind=other.kind, actor=other.actor, rules=rules)
        if same:
            break
    return claim
