"""Relevance: whether a report is about how much Japan spends on defence."""

import re
from collections.abc import Sequence

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.report import Claim

_MONEY = frozenset(
    "spending spend spends budget budgets outlay outlays expenditure expenditures cost costs tax"
    " taxes funding".split()
)
_AMOUNTS = frozenset("yen trillion billion $ ¥".split())
_SEEKS = frozenset(
    "request requests requested requesting seek seeks sought seeking ask asks asked asking".split()
)
_READ = 24
"""Sentences looked at where no claim tells."""
_LEAD = 3
"""Sentences that tell whom an article is about: the headline and the lead."""


def tell_topic(reading: Reading, claims: Sequence[Claim]) -> bool:
    """Whether the text reports on what Japan spends, plans or is asked to spend on defence."""
    if any("JPN" in claim.spender for claim in claims):
        return True
    if claims and any(_names_japan(reading.items(number)) for number in range(_LEAD)):
        return True
    return _speaks_of_japans_budget(reading)


def _names_japan(row: Sequence[Item]) -> bool:
    return any(item.sense.code == "JPN" for item in row)


def _speaks_of_japans_budget(reading: Reading) -> bool:
    """Japan, defence and money in one sentence of the opening, or twice further down."""
    hits = 0
    for number in range(min(len(reading.spans), _READ)):
        if not _MAY_BE_MONEY.search(reading.sentence(number)):
            continue
        row = reading.items(number)
        defence = any(_is_of_defence(item) for item in row)
        lows = {item.low for item in row}
        money = bool(lows & _MONEY) or any("spending" in low for low in lows)
        money = money or bool(lows & _AMOUNTS and lows & _SEEKS)
        if defence and money and _names_japan(row):
            hits += 2 if number < _LEAD else 1
    return hits >= 2


_MAY_BE_MONEY = re.compile(
    "[Ss](?i:pend)|[Bb](?i:udget)|[Oo](?i:utlay)|[Ee](?i:xpend)|[Cc](?i:ost)|[Tt](?i:ax|rillion)"
    "|[Ff](?i:unding)|[Yy](?i:en)|[Bb](?i:illion)|[$\u00a5]"
)
"""A quick look before a sentence is read."""


def _is_of_defence(item: Item) -> bool:
    """``defence``, and the ministry that asks for its budget."""
    return "defence" in item.tags or item.low.startswith(
        ("defense ", "defence ", "ministry of def")
    )
