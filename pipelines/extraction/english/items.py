"""A sentence as a row of items: words and names with what they can be."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import Any, TypeVar

from pipelines.extraction.english.lexicon import (
    ALONE,
    ASCII_TOKEN,
    CONTINUED_NAMES,
    CONTINUED_WORDS,
    NAMES,
    PLAIN_TOKEN,
    TOKEN,
    WORDS,
    Continued,
    Sense,
)

_NOTHING = Sense()


@dataclass(slots=True, eq=False)
class Item:
    """A word, a name of several words, a sign, a percentage or a date.

    Not frozen, nor a tuple: rules read its fields some ten thousand times an article, and slots
    are made and read quickest.
    """

    text: str
    low: str
    start: int
    end: int
    sense: Sense
    figure: int = -1
    """Which of the document's percentages stands here."""
    date: int = -1
    """Which of the document's dates stands here."""
    tags: frozenset[str] = frozenset()
    """Those of ``sense``: rules ask for them thousands of times an article."""


def last_word(item: Item) -> str:
    """The head of a name of several words: ``overseas aid`` → ``aid``."""
    return item.low.rpartition(" ")[2]


class Row(tuple[Item, ...]):
    """The items of a sentence; what several rules ask about a place is worked out once."""

    def __init__(self, _items: Iterable[Item] = ()) -> None:
        self.verbs: dict[int, Any] = {}
        """The verb at each place that was asked for."""
        self.governing: dict[int, Any] = {}
        """The verb that governs a place, by place."""
        self.subjects: dict[int, Any] = {}
        """Who does what a verb says, by its place, with the parties it was looked for among."""
        self.told: dict[tuple[Any, int], Any] = {}
        """What a function told of a place."""


Answer = TypeVar("Answer")


def told_once(tell: Callable[[Sequence[Item], int], Answer]) -> Callable[..., Answer]:
    """``tell`` for a place of a sentence, worked out when it is first asked for."""

    @wraps(tell)
    def told(row: Sequence[Item], at: int = 0) -> Answer:
        if not isinstance(row, Row):
            return tell(row, at)
        known, place = row.told, (tell, at)
        if place not in known:
            known[place] = tell(row, at)
        found: Answer = known[place]
        return found

    return told


def read_items(
    text: str, start: int, end: int, *, marks: Mapping[int, tuple[int, int, int]], year: int
) -> Row:
    """The items of ``text[start:end]``, in reading order.

    Args:
        text: Narrowed.
        start: Where the sentence begins.
        end: Where it ends.
        marks: Start of each percentage and date → its end, and its number among the
            percentages and among the dates of the document; -1 for what it is not.
        year: Year of publication, which tells who was in office.
    """
    spans: list[tuple[int, int]] = []
    marked: dict[int, tuple[int, int, int]] = {}
    at = start
    for match in _token_of(text[start:end]).finditer(text, start, end):
        begin, stop = match.span()
        if begin < at:
            continue
        if begin in marks:
            marked[len(spans)] = marks[begin]
            at = stop = marks[begin][0]
        spans.append((begin, stop))
    words = said = [text[begin:stop] for begin, stop in spans]
    if _shouts(words):
        words = [word if len(word) < 3 else word.title() for word in words]
    known = [_alone(word) for word in words]
    for at in marked:
        known[at] = (known[at][0], None)
    lows = [low for low, _ in known]
    items: list[Item] = []
    passed = start
    for at, ((begin, stop), word, (low, sense)) in enumerate(zip(spans, said, known, strict=True)):
        if begin < passed:
            continue
        if sense is None:
            if at in marked:
                _, figure, date = marked[at]
                items.append(Item(word, low, begin, stop, _NOTHING, figure, date))
                continue
            count, sense = _begun(words, lows, at, year)
            if count > 1:
                passed = stop = spans[at + count - 1][1]
                word, low = text[begin:stop], " ".join(lows[at : at + count])
        items.append(Item(word, low, begin, stop, sense, -1, -1, sense.tags))
    return Row(items)


def _token_of(sentence: str) -> re.Pattern[str]:
    if "n't" in sentence:
        return TOKEN
    return ASCII_TOKEN if sentence.isascii() else PLAIN_TOKEN


@lru_cache(maxsize=1 << 14)
def _alone(word: str) -> tuple[str, Sense | None]:
    """A word in small letters, and its sense; ``None`` where it may begin a phrase or a name."""
    low = word.lower()
    if word in NAMES or (len(word) > 2 and word.isupper()):
        return low, None
    return low, ALONE.get(low) if low in WORDS else _NOTHING


def _shouts(words: Sequence[str]) -> bool:
    """Whether most words are capitals: ``JAPAN TO SPEND 2% OF GDP``."""
    if sum(map(str.isupper, words)) * 2 <= len(words):
        return False
    return sum(word.isupper() and len(word) > 1 for word in words) * 2 > len(words) > 3


def _begun(words: Sequence[str], lows: Sequence[str], at: int, year: int) -> tuple[int, Sense]:
    """What begins at a word: the longest name or phrase, else the word alone."""
    settled = _of_two(words[at], words[at + 1] if at + 1 < len(words) else "", year)
    found = settled or _best(words, lows, at, year)
    if found[0] == 2 and _is_of_people(words, at, found[1]):
        return 1, _NOTHING
    return found if found[0] > 1 else _past_initial(words, at, year) or found


def _is_of_people(words: Sequence[str], at: int, sense: Sense) -> bool:
    """``The Australian cabinet``: a people and what is theirs, not the paper of that name."""
    if "outlet" not in sense.tags or words[at] != "The" or words[at + 1] not in NAMES:
        return False
    if at and words[at - 1] not in OPENERS:
        return False  # "told The Australian that"
    following = words[at + 2] if at + 2 < len(words) else ""
    is_said = (_alone(following)[1] or _NOTHING).says or following in OF_A_PAPER
    return following.isalpha() and not is_said and _is_people(words[at + 1])


@lru_cache(maxsize=1 << 8)
def _is_people(word: str) -> bool:
    senses = CONTINUED_NAMES[word].get("", ())
    return any(sense.form == "people" for _, held in senses for sense in held)


OPENERS = frozenset('":-)]') | {"--", "\N{EM DASH}", "\N{EN DASH}"}
"""Signs that a sentence begins behind."""
OF_A_PAPER = frozenset("newspaper paper daily has which understands".split())
"""With what a sentence goes on that speaks of a paper."""


def _past_initial(words: Sequence[str], at: int, year: int) -> tuple[int, Sense] | None:
    """``Elbridge A. Colby``: a leader whose middle name is told by a letter."""
    if at + 3 >= len(words) or words[at + 2] != "." or not _is_initial(words[at + 1]):
        return None
    named = _of_two(words[at], words[at + 3], year)
    is_leader = named is not None and named[0] == 2 and "person" in named[1].tags
    return (4, named[1]) if named is not None and is_leader else None


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


@lru_cache(maxsize=1 << 14)
def _of_two(first: str, second: str, year: int) -> tuple[int, Sense] | None:
    """What begins with two words, where no third can matter; ``None`` where it can."""
    rows = [CONTINUED_NAMES.get(word, {}).get(second, ()) for word in (first, first.title())]
    rows.append(CONTINUED_NAMES.get(first.title(), {}).get(second.title(), ()))
    rows.append(CONTINUED_WORDS.get(first.lower(), {}).get(second.lower(), ()))
    if second and any(len(rest) > 1 for row in rows for rest, _ in row):
        return None
    words = [word for word in (first, second) if word]
    return _best(words, [word.lower() for word in words], 0, year)


def _best(words: Sequence[str], lows: Sequence[str], at: int, year: int) -> tuple[int, Sense]:
    """The longest name or phrase that begins here; a name before a word of equal length."""
    first = words[at]
    name = None
    if first in NAMES:
        name = _longest(CONTINUED_NAMES, words, at, year)
        if name and not first[:1].isupper() and "outlet" not in name[1].tags:
            name = None  # "n-tv" is a name, "the Netherlands" one without its article
    if first.isupper() and len(first) > 2:
        name = _shouted(words, at, year, name)
    word = _longest(CONTINUED_WORDS, lows, at, year)
    if name and word and word[0] > name[0] and "allies" in word[1].tags:
        return word
    if name and (not word or name[0] >= word[0] or "party" in name[1].tags):
        return name
    return word or name or (1, _NOTHING)


def _shouted(
    words: Sequence[str], at: int, year: int, name: tuple[int, Sense] | None
) -> tuple[int, Sense] | None:
    """IWAYA Takeshi, SECRETARY HEGSETH, SOUTH KOREA: a name in capitals, the longest."""
    if name is None and len(words[at]) > 3:
        name = _longest(CONTINUED_NAMES, [words[at].title(), *words[at + 1 : at + 3]], 0, year)
    following = words[at + 1 : at + 4]
    if not following or not following[0].isupper():
        return name
    shouted = [word.title() if word.isupper() else word for word in words[at : at + 4]]
    longer = _longest(CONTINUED_NAMES, shouted, 0, year)
    is_longer = longer is not None and longer[0] > (name[0] if name else 1)
    return longer if is_longer else name


def _longest(
    table: Continued, words: Sequence[str], at: int, year: int
) -> tuple[int, Sense] | None:
    by_second = table.get(words[at])
    if by_second is None:
        return None
    following = words[at + 1] if at + 1 < len(words) else ""
    # most words begin phrases that do not go on so
    for rest, senses in by_second.get(following, ()) if following else ():
        if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
            sense = _of_year(senses, year)
            if sense is not None:
                return len(rest) + 1, sense
    for _, senses in by_second.get("", ()):
        sense = _of_year(senses, year)
        if sense is not None:
            return 1, sense
    return None


def _of_year(senses: Sequence[Sense], year: int) -> Sense | None:
    """Who is meant in a year; a leader out of office is a private person of that name."""
    for sense in senses:
        if sense.years[0] <= year <= sense.years[1] or not year:
            return sense
    first = senses[0]
    if "surname" in first.tags:
        return None
    return Sense(tags=frozenset({"person", "nongov"}), name=first.name, land=first.code)
