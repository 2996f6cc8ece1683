"""A figure that a sentence only mentions is what the report, or everybody, knows it to be (pure)."""

from collections.abc import Sequence
from decimal import Decimal

from pipelines.extraction.languages.cjk_standing import STANDING
from pipelines.report import Bound, Claim, Kind, Percentage

AIMS = frozenset({Kind.DEMAND, Kind.PLEDGE, Kind.PROPOSAL, Kind.BENCHMARK})
UNTOLD = frozenset({"ja_default", "zh_default"})
"""Rules that told a kind for want of a verb."""


def known_kind(
    percentage: Percentage, spender: tuple[str, ...], claims: Sequence[Claim], year: int | None
) -> tuple[Kind, str] | None:
    """The kind that the report gave the same figure before, or that it has of old.

    Args:
        percentage: The figure that is only mentioned.
        spender: Whose it is.
        claims: Of the report so far.
        year: Of publication.
    """
    for claim in reversed(claims):
        same = (claim.percentage.low, claim.percentage.high) == (percentage.low, percentage.high)
        is_aim = claim.kind in AIMS
        if is_aim and same and claim.spender == spender and not UNTOLD.intersection(claim.rules):
            return claim.kind, "as_told_before"
    for code, percent, kind, first, last in STANDING:
        is_bare = percentage.bound is Bound.EXACT
        is_it = (
            is_bare and spender == (code,) and percentage.low == percentage.high == Decimal(percent)
        )
        if is_it and year is not None and first <= year <= last:
            return Kind(kind), "standing_figure"
    return None
