"""Persons whom a sentence names, whether any list holds them or not."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.lexicon import NAMES
from pipelines.extraction.english.person_phrases import NO_PERSON, Person
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_speech import (
    MORE_SPEECH,
    NO_NAMES,
    OPENERS,
    TITLE_NOUNS,
    TITLE_WORDS,
)

_CAPITAL = r"[A-Z\u00c0-\u00de\u0141\u015a\u017b\u010c\u0160\u017d\u0106\u0110\u0130\u015e]"
_WORD = rf"{_CAPITAL}(?:(?<=[A-Z])\.[A-Z]\.(?:[A-Z]\.)?(?=[ A-Z])|[\w'-]*\.?)"
"""Its first sign is a set, so that the search skips all others quickly."""
_NAME = re.compile(
    rf"{_WORD}(?: ?(?<=[ .])(?:(?:de|von|van|der|den|la|bin|al) ){{0,2}}{_WORD}){{0,6}}"
)
HONORIFICS = frozenset(
    "mr mrs ms dr sir lord lady dame baroness gen lt col adm sen rep prof".split()
)
LONGEST = 1_500


def persons_in(reading: Reading, number: int) -> tuple[Person, ...]:
    """The persons whom a sentence names, in reading order."""
    return _book(reading).of(number)


class _Book:
    """Persons by sentence, read when first asked for, and surnames with their full names."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.pages: dict[int, tuple[Person, ...]] = {}
        self.surnames = _surnames(reading)

    def of(self, number: int) -> tuple[Person, ...]:
        if number < 0 or number not in self.reading.first(number + 1):
            return ()
        page = self.pages.get(number)
        if page is None:
            page = self.pages[number] = tuple(_read(self.reading, number, self.surnames))
        return page


@lru_cache(maxsize=8)
def _book(reading: Reading) -> _Book:
    return _Book(reading)


def _surnames(reading: Reading) -> frozenset[str]:
    """Last words of the full names of a text: ``Dean`` where ``Peter Dean`` stands before."""
    found: set[str] = set()
    for match in _NAME.finditer(reading.text[:60_000]):
        if " " not in match.group():
            continue
        words = match.group().removesuffix("'s").split(" ")
        found.update(_family_names_first(words))
        first = words[0].lower()
        is_name = len(words) > 1 and (first not in OPENERS or len(words) > 2)
        if is_name and words[-1].lower() not in NO_NAMES and words[-1].lower() not in OPENERS:
            found.add(words[-1].removesuffix("."))
    return frozenset(found)


FAMILY_FIRST = frozenset({"CHN", "TWN", "KOR", "PRK", "VNM"})


_HYPHENED = re.compile(r"[A-Z][a-z]+-[a-z]+")
_LISTED_FIRST = frozenset(
    (word, rest[0])
    for word, rows in NAMES.items()
    for rest, senses in rows
    if rest and any(sense.code in FAMILY_FIRST and "person" in sense.tags for sense in senses)
)
"""Names of leaders whose family name stands first, by their first two words."""


def _family_names_first(words: Sequence[str]) -> Iterator[str]:
    """``Lin`` of ``Lin Jian``, ``Kang`` of ``Kang In-sun``."""
    for word, following in pairwise(words):
        if (word, following.removesuffix("'s")) in _LISTED_FIRST or (
            "-" in following and _HYPHENED.fullmatch(following)
        ):
            yield word


def is_leaders_surname(word: str) -> bool:
    """Whether a leader of any time has that surname."""
    return any(
        "surname" in sense.tags
        for rest, senses in NAMES.get(word, ())
        if not rest
        for sense in senses
    )


def _read(reading: Reading, number: int, surnames: frozenset[str]) -> Iterator[Person]:
    row = reading.items(number)
    starts = [item.start for item in row]
    base = reading.span(number).start
    listed = _listed(reading, row)
    taken = {k for one in listed for k in range(one.start, one.end)}
    found = list(listed)
    for match in _NAME.finditer(reading.sentence(number)[:LONGEST]):
        start, end = base + match.start(), base + match.end()
        ks = range(bisect_left(starts, start), bisect_left(starts, end))
        if ks and taken.isdisjoint(ks):
            one = _unlisted(reading, row, ks, surnames)
            if one is not None:
                found.append(one)
    return iter(sorted(found))


def _listed(reading: Reading, row: Sequence[Item]) -> list[Person]:
    """Those of the lists of leaders; a name that goes on (``Gilberto Teodoro Jr.``) goes on."""
    found: list[Person] = []
    for k, item in enumerate(row):
        if "person" in item.tags and item.sense.name:
            if found and found[-1].end == k and row[k - 1].sense.name == item.sense.name:
                # "Sir Keir" and "Starmer"
                last = found.pop()
                text = reading.document.text[row[last.start].start : item.end]
                found.append(Person(last.start, k + 1, text, last.code))
                continue
            if _is_part_of_longer(row, k):
                continue
            end = _end_of_name(row, k)
            text = reading.document.text[item.start : row[end - 1].end]
            found.append(Person(k, end, text, item.sense.code))
    return found


def _end_of_name(row: Sequence[Item], k: int) -> int:
    """The place behind the name at ``k``: ``Lloyd J. Austin III`` goes on."""
    if k + 1 >= len(row) or row[k + 1].text not in GENERATIONS:
        return k + 1
    return k + 3 if k + 2 < len(row) and row[k + 2].low == "." else k + 2


GENERATIONS = frozenset({"Jr", "Sr", "II", "III", "IV"})


def _is_part_of_longer(row: Sequence[Item], k: int) -> bool:
    """``Carter`` in ``Alice Carter``: a name of somebody else, whom no list holds."""
    item = row[k]
    if "surname" not in item.tags:
        return False
    if _goes_on(row, k):
        return True
    if not k:
        return False
    before = row[k - 1]
    if k > 2 and before.low == "." and len(row[k - 2].text) == 1 and row[k - 2].text.isupper():
        return _is_first_name(row[k - 3])  # "Alice B. Carter"
    is_name = before.text[:1].isupper() and before.text.isalpha() and not before.text.isupper()
    return (
        is_name
        and before.end + 1 == item.start
        and not before.sense.code
        and before.low not in TITLE_NOUNS
        and before.low not in TITLE_WORDS
        and before.low not in OPENERS
        and before.low not in NO_NAMES
        and not before.low.endswith("ly")
        and before.date < 0
        and not before.sense.verb
        and not before.sense.says
        and not before.tags
        and k > 1
    )


def _is_first_name(item: Item) -> bool:
    """Whether a word with a capital can be somebody's first name, and is no known name."""
    is_plain = not (item.tags or item.sense.code or item.sense.verb or item.sense.says)
    is_word = item.text[1:].islower() and item.text[:1].isupper() and item.date < 0
    return is_plain and is_word and item.low not in TITLE_NOUNS | TITLE_WORDS | OPENERS | NO_NAMES


def _goes_on(row: Sequence[Item], k: int) -> bool:
    """``Lee`` in ``Lee Jun-seok``: the family name first, of somebody else."""
    if k + 1 >= len(row):
        return False
    after = row[k + 1]
    is_plain = not (after.tags or after.sense.verb or after.sense.says or after.sense.noun)
    is_name = after.text[:1].isupper() and after.text[1:].islower() and after.date < 0
    return (
        is_plain and is_name and after.start == row[k].end + 1
        and after.low not in NO_NAMES | TITLE_WORDS | TITLE_NOUNS | MORE_SPEECH | OPENERS
        and k + 2 < len(row) and row[k + 2].low == "-"
    )  # fmt: skip


def _unlisted(
    reading: Reading, row: Sequence[Item], ks: Sequence[int], surnames: frozenset[str]
) -> Person | None:
    """A run of words with capitals, without its titles, where it can be a person's name."""
    first, last = ks[0], ks[-1]
    titled = False
    while first <= last and (_is_no_name(row, first) or row[first].low in ("-", "based")):
        titled = titled or row[first].low in TITLE_NOUNS or row[first].low in HONORIFICS
        first += 1
    if first > last:
        return None
    if row[last].low in ("'s", "'"):
        last -= 1
    while (
        last > first and row[last].low in (".", "'", "-") and row[last - 1].low not in ("jr", "sr")
    ):
        last -= 1
    run = row[first : last + 1]
    words = [item for item in run if item.text[:1].isalpha()]
    if not words or any(_is_of_no_person(item, alone=len(words) == 1) for item in words):
        return None
    text = reading.document.text[run[0].start : run[-1].end]
    is_full = len(words) > 1 and len(text) > 5 and not all(word.text.isupper() for word in words)
    is_known = _is_known(row, first, last, surnames)
    if first == last and first > 0 and row[first - 1].low == "the":
        return None
    title_before = first > 0 and (row[first - 1].low in TITLE_NOUNS or titled)
    if not (is_full or title_before or (is_known and len(words[0].text) > 2)):
        return None
    return Person(first, last + 1, text, "")


def _is_known(row: Sequence[Item], first: int, last: int, surnames: frozenset[str]) -> bool:
    """A surname that the text has in full, or beside a verb of saying or ``, who``."""
    item = row[last]
    if first == last and (item.sense.verb or item.sense.says or item.sense.noun or item.tags):
        return False
    if item.text in surnames or is_leaders_surname(item.text):
        return True
    if first != last or first == 0 or item.low in OPENERS or not item.text[1:].islower():
        return False
    before, after = row[first - 1], [one.low for one in row[last + 1 : last + 3]]
    is_said = before.sense.says and before.sense.form in ("ed", "s")
    return is_said or after[:1] in (["said"], ["says"], ["told"]) or after == [",", "who"]


def _is_no_name(row: Sequence[Item], k: int) -> bool:
    """Titles, openers, countries' adjectives and signs before the name itself."""
    item = row[k]
    low = item.low.removesuffix(".")
    if len(low) == 1 and low.isalpha() and k + 1 < len(row) and row[k + 1].low == ".":
        return False  # an initial
    return (
        low in TITLE_NOUNS
        or low in TITLE_WORDS
        or (low in OPENERS and k < 3)
        or low in ("'s", "'", "", "-")
        or bool(item.sense.code and item.sense.form in NO_PERSON)
        or ("nongov" in item.tags and low.split(" ")[-1] in TITLE_NOUNS)
        or low == "opposition"
        or "gov" in item.tags
        or (low.endswith("ly") and k < 2)
    )


def _is_of_no_person(item: Item, *, alone: bool) -> bool:
    """Whether a word is in no name; beside a first name, a leader's surname may be another's."""
    is_other = not alone and "surname" in item.tags
    return (
        item.low in NO_NAMES
        or "outlet" in item.tags
        or item.date >= 0
        or item.figure >= 0
        or (bool(item.sense.code) and not is_other)
        or ("nongov" in item.tags and "person" not in item.tags)
        or "gov" in item.tags
    )
