"""A sentence as a row of items: words and names with what they can be."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from pipelines.extraction.english.lexicon import (
    ALONE,
    NAMES,
    PLAIN_TOKEN,
    TOKEN,
    WORDS,
    Sense,
    Table,
)

_NOTHING = Sense()


class Item(NamedTuple):
    """A word, a name of several words, a sign, a percentage or a date."""

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


class Row(tuple[Item, ...]):
    """The items of a sentence; what several rules ask about a place is worked out once."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self.verbs: dict[int, Any] = {}
        """The verb at each place that was asked for."""
        self.governing: dict[tuple[int, int], Any] = {}
        """The verb that governs a place, by place and floor."""


_NO_TAGS: frozenset[str] = frozenset()
_new = tuple.__new__
"""Quicker than the class with names, and called for each word of an article."""


def read_items(
    text: str,
    start: int,
    end: int,
    *,
    figures: Mapping[int, tuple[int, int]],
    dates: Mapping[int, tuple[int, int]],
    year: int,
) -> Row:
    """The items of ``text[start:end]``, in reading order.

    Args:
        text: Narrowed.
        start: Where the sentence begins.
        end: Where it ends.
        figures: Start of each percentage → its end and number.
        dates: Start of each date → its end and number.
        year: Year of publication, which tells who was in office.
    """
    spans: list[tuple[int, int]] = []
    at = start
    token = TOKEN if text.find("n't", start, end) >= 0 else PLAIN_TOKEN
    for match in token.finditer(text, start, end):
        begin, stop = match.span()
        if begin >= at:
            known = figures.get(begin) or dates.get(begin)
            at = known[0] if known else stop
            spans.append((begin, at))
    words = [text[begin:stop] for begin, stop in spans]
    lows = [word.lower() for word in words]
    if _shouts(words):
        words = [word if len(word) < 3 else word.title() for word in words]
    items: list[Item] = []
    at = 0
    while at < len(words):
        begin, stop = spans[at]
        if begin in figures or begin in dates:
            number = figures[begin][1] if begin in figures else -1
            day = -1 if number >= 0 else dates[begin][1]
            items.append(
                _new(Item, (words[at], lows[at], begin, stop, _NOTHING, number, day, _NO_TAGS))
            )
            at += 1
            continue
        word, low = words[at], lows[at]
        if word not in NAMES and not (len(word) > 3 and word.isupper()):
            sense = _NOTHING if low not in WORDS else ALONE.get(low)
            if sense is not None:
                items.append(
                    _new(Item, (text[begin:stop], low, begin, stop, sense, -1, -1, sense.tags))
                )
                at += 1
                continue
        count, sense = _best(words, lows, at, year)
        if count > 1:
            stop, low = spans[at + count - 1][1], " ".join(lows[at : at + count])
        items.append(_new(Item, (text[begin:stop], low, begin, stop, sense, -1, -1, sense.tags)))
        at += count
    return Row(items)


def _shouts(words: Sequence[str]) -> bool:
    """Whether most words are capitals: ``JAPAN TO SPEND 2% OF GDP``."""
    if sum(map(str.isupper, words)) * 2 <= len(words):
        return False
    return sum(word.isupper() and len(word) > 1 for word in words) * 2 > len(words) > 3


def _best(words: Sequence[str], lows: Sequence[str], at: int, year: int) -> tuple[int, Sense]:
    """The longest name or phrase that begins here; a name before a word of equal length."""
    first = words[at]
    name = None
    if first in NAMES and (first[:1].isupper() or first == "dpa"):
        name = _longest(NAMES, words, at, year)
    if name is None and len(first) > 3 and first.isupper():
        # IWAYA Takeshi, SECRETARY HEGSETH
        name = _longest(NAMES, [first.title(), *words[at + 1 : at + 3]], 0, year)
    word = _longest(WORDS, lows, at, year) if lows[at] in WORDS else None
    if name and word and word[0] > name[0] and "allies" in word[1].tags:
        return word
    if name and (not word or name[0] >= word[0] or "party" in name[1].tags):
        return name
    return word or name or (1, _NOTHING)


def _longest(table: Table, words: Sequence[str], at: int, year: int) -> tuple[int, Sense] | None:
    following = words[at + 1] if at + 1 < len(words) else ""
    for rest, senses in table.get(words[at], ()):
        # most phrases fail at their second word
        if not rest or (rest[0] == following and tuple(words[at + 1 : at + 1 + len(rest)]) == rest):
            for sense in senses:
                if sense.years[0] <= year <= sense.years[1] or not year:
                    return len(rest) + 1, sense
            if "surname" not in senses[0].tags:
                # out of office: a private person of that name
                sense = senses[0]
                return len(rest) + 1, Sense(
                    tags=frozenset({"person", "nongov"}), name=sense.name, land=sense.code
                )
    return None
