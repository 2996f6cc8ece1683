"""The phrase in which a person stands: titles before the name, and whether it is a subject."""

from collections.abc import Sequence
from typing import NamedTuple

from pipelines.extraction.english.items import Item
from pipelines.extraction.languages.en_speech import (
    NOT_HEADS,
    OPENERS,
    TITLE_NOUNS,
    TITLE_WORDS,
)

NO_PERSON = frozenset({"country", "people", "capital", "body"})
"""Kinds of names that no person has."""


class Person(NamedTuple):
    """A name of a person in a row: half-open, places of items."""

    start: int
    end: int
    name: str
    code: str
    """Country that the person speaks for; empty where no list tells."""


def opening_of(row: Sequence[Item], person: Person) -> int:
    """Where the phrase of a person begins, titles included: ``Defense Minister Jane Doe``."""
    k = person.start
    while k > 0:
        item = row[k - 1]
        low = item.low
        if low == "under" and row[k].low in ("secretary", "-"):
            k -= 1
            continue
        if low in NOT_HEADS:
            titled = any(
                one.low in TITLE_NOUNS or "gov" in one.tags for one in row[max(0, k - 5) : k - 1]
            )
            if low not in ("of", "for") or not titled or not _is_titled(row, k, person.start):
                return k
        elif not (
            low in TITLE_NOUNS
            or (low in TITLE_WORDS and low not in (",", "and", "for", "in", "an", "a"))
            or "gov" in item.tags
            or (item.sense.form in NO_PERSON and item.sense.code)
            or (
                item.text[:1].isupper()
                and item.text.isalpha()
                and not item.sense.says
                and low not in OPENERS
            )
            or ("nongov" in item.tags and low.replace(" ", "").isalpha())
        ):
            return k
        k -= 1
    return k


def _is_titled(row: Sequence[Item], low: int, high: int) -> bool:
    """``Secretary of State``, ``minister for defense``: a title goes over its ``of``."""
    before = row[low - 2] if low > 1 else None
    near = row[max(0, low - 5) : low - 1]
    owner = before is not None and (before.low in TITLE_NOUNS or "gov" in before.tags)
    owner = (
        owner
        and before is not None
        and before.low not in ("government", "administration", "cabinet")
    )
    later = any(item.low in ("secretary", "undersecretary", "minister") for item in near)
    return (owner or later) and high - low < 6


def is_subject(row: Sequence[Item], person: Person) -> bool:
    """Whether a person can do what the words after say: no possessive, behind no preposition."""
    if person.end < len(row) and row[person.end].low in ("'s", "'"):
        return False
    begin = opening_of(row, person)
    if begin > 1 and row[begin - 1].low == "and":
        # "issued by Doe and Roe"
        first = opening_of(row, Person(begin - 1, begin, "", ""))
        begin = first if first < begin - 1 else begin
    return not (begin > 0 and row[begin - 1].low in NOT_HEADS)
