"""Headlines leave out the year of a level; the text below them tells it (pure)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipelines.report import Claim, Kind


def dated_as_body(claims: Sequence[Claim], title_end: int) -> tuple[Claim, ...]:
    """Claims, those of a headline that tell a level without a time dated by the text.

    ``Spending slips to 1.2%`` is of the year that the text names with the same figure. A target
    of a headline keeps none: annotators take one from there alone where the headline names it.

    Args:
        claims: Of one document, in reading order.
        title_end: Where its title ends.
    """
    body = [one for one in claims if one.percentage.start >= title_end]
    return tuple(_dated(one, body) if one.percentage.start < title_end else one for one in claims)


def _dated(claim: Claim, body: Iterable[Claim]) -> Claim:
    if claim.kind is not Kind.LEVEL or claim.when is not None:
        return claim
    when = next((one.when for one in body if _is_same(one, claim)), None)
    if when is None:
        return claim
    return replace(claim, when=when, rules=(*claim.rules, "when-of-body"))


def _is_same(one: Claim, other: Claim) -> bool:
    """Whether two claims tell the same level of the same spender."""
    return _told(one) == _told(other)


def _told(claim: Claim) -> tuple[object, ...]:
    low, high = claim.percentage.low, claim.percentage.high
    return claim.kind, claim.spender, low, high
