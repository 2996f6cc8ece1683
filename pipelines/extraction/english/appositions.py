"""Appositions: what a country is, told between commas behind its name."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_adverb, is_noun
from pipelines.extraction.english.items import Item, last_word
from pipelines.extraction.english.party import Party

STATES = frozenset({"country", "capital", "body"})
LONGEST = 13
LEADS = frozenset(
    "a an another the one its itself home once long also like unlike now currently not".split()
)
"""What such an addition begins with, beside the name of an owner."""
HELPERS = frozenset(
    "is was has have had are were will would can could may might must should does did also"
    " already currently now still only never which not".split()
)
KINDRED = frozenset(
    "ally allies neighbor neighbour partner rival member country nation economy power spender host"
    " foe adversary supplier protector backer state friend colony republic laggard neighbors"
    " neighbours contributor target member members".split()
)
"""Nouns that tell what a country is to another."""


def without_appositions(row: Sequence[Item], parties: Sequence[Party]) -> tuple[Party, ...]:
    """Those parties that are more than a word on another one.

    ``Australia, New Zealand's sole formal ally, has committed itself``: Australia only.
    """
    if len(parties) < 2 or not any(item.low == "," for item in row):
        return tuple(parties)
    left: list[Party] = []
    closed = -1
    for party in parties:
        if party.at < closed:
            continue
        left.append(party)
        if party.form in STATES and not party.of_noun and party.code:
            closed = _closing(row, party.at)
    return tuple(left)


def is_in_apposition(row: Sequence[Item], parties: Sequence[Party], at: int) -> bool:
    """``Poland, a NATO member since 1999, spends``: told of the country, not of its figure."""
    return any(one.at < at < _closing(row, one.at) for one in parties if one.at < at)


def _closing(row: Sequence[Item], named: int) -> int:
    """Place of the comma that ends what is told of the name; -1 where nothing is."""
    if named + 2 >= len(row) or row[named + 1].low != ",":
        return -1
    for k in range(named + 2, min(len(row) - 1, named + LONGEST)):
        item = row[k]
        if item.figure >= 0 or item.low in (";", ":", '"'):
            return -1
        if item.low == ",":
            return k if _is_told(row[named + 2 : k], row[k + 1]) else -1
        is_kind = _is_kin(item) or _is_kin(row[k + 1]) or item.low == "since"
        if _is_predicate(item) and not is_kind and not is_noun(row, k):
            return -1
    return -1


def _is_told(aside: Sequence[Item], following: Item) -> bool:
    """Whether an addition tells what a country is, and no other one of a list."""
    if not aside:
        return False
    is_owned = len(aside) > 2 and any(item.low in ("'s", "'") for item in aside[1:3])
    is_host = len(aside) > 1 and bool(aside[0].sense.code) and _is_kin(aside[1])
    is_host = is_host and not aside[-1].sense.code  # "Japan, U.S. ally South Korea, and Taiwan"
    if aside[0].low not in LEADS and not is_owned and not is_host:
        return False
    is_kin = any(map(_is_kin, aside[1:]))
    is_one = aside[0].low == "the" and bool(aside[-1].sense.code)
    if following.low == "and":
        return is_kin and not is_one
    return _is_predicate(following) and (is_kin or not is_one)


def _is_kin(item: Item) -> bool:
    """``ally``, ``NATO host``, ``member states``."""
    return last_word(item) in KINDRED


def _is_predicate(item: Item) -> bool:
    is_finite = bool(item.sense.verb) and item.sense.form in ("s", "ed", "base")
    return is_finite or item.low in HELPERS or "modal" in item.tags or is_adverb(item)
