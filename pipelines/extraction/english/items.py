"""A sentence as a row of items: words and names with what they can be."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

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

    def __init__(self, _items: Iterable[Item] = ()) -> None:
        self.verbs: dict[int, Any] = {}
        """The verb at each place that was asked for."""
        self.governing: dict[tuple[int, int], Any] = {}
        """The verb that governs a place, by place and floor."""


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
    for match in _token_of(text[start:end]).finditer(text, start, end):
        begin, stop = span = match.span()
        if begin < at:
            continue
        if begin in figures or begin in dates:
            at = (figures.get(begin) or dates[begin])[0]
            span = (begin, at)
        spans.append(span)
    words = said = [text[begin:stop] for begin, stop in spans]
    if _shouts(words):
        words = [word if len(word) < 3 else word.title() for word in words]
    lows = [word.lower() for word in said]
    items: list[Item] = []
    passed = 0
    for at, (begin, stop) in enumerate(spans):
        if at < passed:
            continue
        if begin in figures:
            items.append(_mark(said[at], begin, stop, figure=figures[begin][1]))
            continue
        if begin in dates:
            items.append(_mark(said[at], begin, stop, date=dates[begin][1]))
            continue
        sense = _alone(words[at])
        if sense is None:
            count, sense = _best(words, lows, at, year)
            if count > 1:
                passed, stop = at + count, spans[at + count - 1][1]
                low = " ".join(lows[at:passed])
                items.append(
                    _new(Item, (text[begin:stop], low, begin, stop, sense, -1, -1, sense.tags))
                )
                continue
        items.append(_new(Item, (said[at], lows[at], begin, stop, sense, -1, -1, sense.tags)))
    return Row(items)


def _token_of(sentence: str) -> re.Pattern[str]:
    if "n't" in sentence:
        return TOKEN
    return ASCII_TOKEN if sentence.isascii() else PLAIN_TOKEN


def _mark(said: str, begin: int, stop: int, *, figure: int = -1, date: int = -1) -> Item:
    return Item(said, said.lower(), begin, stop, _NOTHING, figure, date)


@lru_cache(maxsize=1 << 14)
def _alone(word: str) -> Sense | None:
    """The sense of a word that begins no phrase and no name; ``None`` where one must look."""
    if word in NAMES or (len(word) > 3 and word.isupper()):
        return None
    low = word.lower()
    return ALONE.get(low) if low in WORDS else _NOTHING


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
        name = _longest(CONTINUED_NAMES, words, at, year)
    if name is None and len(first) > 3 and first.isupper():
        # IWAYA Takeshi, SECRETARY HEGSETH
        name = _longest(CONTINUED_NAMES, [first.title(), *words[at + 1 : at + 3]], 0, year)
    word = _longest(CONTINUED_WORDS, lows, at, year)
    if name and word and word[0] > name[0] and "allies" in word[1].tags:
        return word
    if name and (not word or name[0] >= word[0] or "party" in name[1].tags):
        return name
    return word or name or (1, _NOTHING)


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
