"""Relevance: whether a report is about how much Japan spends on defence."""

from collections.abc import Sequence

from pipelines.extraction.english.reading import Reading
from pipelines.report import Claim

_MONEY = frozenset(
    "spending spend spends budget budgets outlay outlays expenditure expenditures".split()
)
_READ = 24
"""Sentences looked at where no claim tells."""


def tell_topic(reading: Reading, claims: Sequence[Claim]) -> bool:
    """Whether the text reports on what Japan spends, plans or is asked to spend on defence."""
    if any("JPN" in claim.spender for claim in claims):
        return True
    if claims and any(item.sense.code == "JPN" for item in reading.items(0)):
        return True
    return _speaks_of_japans_budget(reading)


def _speaks_of_japans_budget(reading: Reading) -> bool:
    """Japan, defence and money in one sentence of the opening, or twice further down."""
    hits = 0
    for number in range(min(len(reading.spans), _READ)):
        row = reading.items(number)
        japan = any(item.sense.code == "JPN" for item in row)
        defence = any("defence" in item.tags for item in row)
        money = any(item.low in _MONEY or "spending" in item.low for item in row)
        if japan and defence and money:
            hits += 2 if number < 3 else 1
    return hits >= 2
