"""Relevance: whether a report is about how much Japan spends on defence."""

import re
from collections.abc import Sequence

from pipelines.extraction.english.homes import home_of, is_japanese
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.report import Claim

_MONEY = frozenset(
    "spending spend spends budget budgets outlay outlays expenditure expenditures cost costs tax"
    " taxes funding fund funds finance finances financing".split()
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
    for number in reading.first(_READ):
        if not _MAY_BE_MONEY.search(reading.sentence(number)):
            continue
        row = reading.items(number)
        defence = any(_is_of_defence(item) for item in row)
        lows = {item.low for item in row}
        money = bool(lows & _MONEY) or any("spending" in low for low in lows)
        seeks = any(item.low.partition(" ")[0] in _SEEKS for item in row)
        money = money or bool(lows & _AMOUNTS and seeks)
        if not (defence and money):
            continue
        if _names_japan(row):
            hits += 2 if number < _LEAD else 1
        elif number < _LEAD and _is_at_home(reading, row):
            hits += 2
    return hits >= 2


def _is_at_home(reading: Reading, row: Sequence[Item]) -> bool:
    """``Cabinet signs off on 8 trillion yen for defense``: no country named, in Japan's press."""
    end = next((k for k, item in enumerate(row) if _is_of_defence(item)), 0)
    if any(item.sense.code for item in row[: end + 1]):
        return False
    if not is_japanese(reading.document.outlet) or home_of(reading) != "JPN":
        return False
    leads = reading.first(_LEAD)
    named = {item.sense.code for number in leads for item in reading.items(number)}
    return named <= {"", "JPN", "USA"}


_MAY_BE_MONEY = re.compile(
    "[Ss](?i:pend)|[Bb](?i:udget)|[Oo](?i:utlay)|[Ee](?i:xpend)|[Cc](?i:ost)|[Tt](?i:ax|rillion)"
    "|[Ff](?i:und|inanc)|[Yy](?i:en)|[Bb](?i:illion)|[$\u00a5]"
)
"""A quick look before a sentence is read."""


def _is_of_defence(item: Item) -> bool:
    """``defence``, and the ministry that asks for its budget."""
    return "defence" in item.tags or item.low.startswith(
        ("defense ", "defence ", "ministry of def")
    )
