"""Strangers: persons with a name and no office, who speak for no country."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.parties import PARTISAN
from pipelines.extraction.english.person_phrases import Person, is_subject
from pipelines.extraction.english.persons import is_leaders_surname, persons_in
from pipelines.extraction.english.reading import Reading

TELLING = frozenset({"gov", "nongov", "source", "allies", "party"})
NEAR = 7


def strangers_in(reading: Reading, number: int) -> frozenset[int]:
    """Places of persons who act in a sentence, of whom nothing tells an office.

    ``Far-right leader Marine Le Pen backed 2.5 percent``: she does, and no government.
    """
    row = reading.items(number)
    return frozenset(
        one.start
        for one in persons_in(reading, number)
        if not one.code and is_subject(row, one) and _is_stranger(reading, number, one)
    )


def _is_stranger(reading: Reading, number: int, one: Person) -> bool:
    row = reading.items(number)
    if reading.is_title(number) and _acts(row, one):
        told = _is_told_below(reading, number, one)
        if told is not None:
            return not told
    if one.end == one.start + 1 and is_leaders_surname(one.name):
        return False
    if not _acts(row, one) or any(_tells(item) for item in _words_on(row, one)):
        return False
    surname = one.name.split(" ")[-1]
    for k in range(number - 1, -1, -1):
        if surname in reading.sentence(k):
            same = [each for each in persons_in(reading, k) if each.name.endswith(surname)]
            if any(each.code or _has_office(reading.items(k), each) for each in same):
                return False
    return True


def _is_told_below(reading: Reading, number: int, one: Person) -> bool | None:
    """Whether the text has an office for whom a headline names; ``None`` where it tells nothing."""
    surname = one.name.split(" ")[-1]
    for k in reading.first(number + SOON)[number + 1 :]:
        if surname not in reading.sentence(k):
            continue
        same = [each for each in persons_in(reading, k) if each.name.endswith(surname)]
        row = reading.items(k)
        if any(each.code or _has_office(row, each) for each in same):
            return True
        if any("nongov" in item.tags for each in same for item in _words_on(row, each)):
            return False
    return None


SOON = 6
"""Sentences below a headline in which its name is told in full."""


def _acts(row: Sequence[Item], one: Person) -> bool:
    """Whether a verb follows the name."""
    after = row[one.end : one.end + 2]
    return any(item.sense.verb and item.sense.form in ("ed", "s") for item in after[:1]) or (
        bool(after) and after[0].low in ("has", "had", "would", "wants", "also")
    )


def _has_office(row: Sequence[Item], one: Person) -> bool:
    """Whether a title tells that the person speaks for a country, and for no party in it."""
    words = _words_on(row, one)
    is_party = any("nongov" in item.tags or item.low in PARTISAN for item in words)
    return any(_tells(item) for item in words) and not is_party


def _words_on(row: Sequence[Item], one: Person) -> Sequence[Item]:
    """The words before the name, and what stands behind it after a comma."""
    before = row[max(0, one.start - NEAR) : one.start]
    after = row[one.end : one.end + NEAR]
    return (*before, *after) if after and after[0].low == "," else before


def _tells(item: Item) -> bool:
    return bool(item.tags & TELLING or item.sense.code)
