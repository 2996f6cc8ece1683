"""A sentence as a row of items: words and names with what they can be."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from pipelines.extraction.english.lexicon import NAMES, TOKEN, WORDS, Sense, Table

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


def read_items(
    text: str,
    start: int,
    end: int,
    *,
    figures: Mapping[int, tuple[int, int]],
    dates: Mapping[int, tuple[int, int]],
    year: int,
) -> tuple[Item, ...]:
    """The items of ``text[start:end]``, in reading order.

    Args:
        text: Narrowed.
        start: Where the sentence begins.
        end: Where it ends.
        figures: Start of each percentage → its end and number.
        dates: Start of each date → its end and number.
        year: Year of publication, which tells who was in office.
    """
    tokens: list[tuple[str, int, int]] = []
    at = start
    for match in TOKEN.finditer(text, start, end):
        begin, stop = match.span()
        if begin < at:
            continue
        span = figures.get(begin) or dates.get(begin)
        at = span[0] if span is not None else stop
        tokens.append((text[begin:at], begin, at))
    return _tagged(text, tokens, figures=figures, dates=dates, year=year)


def _tagged(
    text: str,
    tokens: Sequence[tuple[str, int, int]],
    *,
    figures: Mapping[int, tuple[int, int]],
    dates: Mapping[int, tuple[int, int]],
    year: int,
) -> tuple[Item, ...]:
    words = [token[0] for token in tokens]
    lows = [word.lower() for word in words]
    shouting = sum(word.isupper() and len(word) > 1 for word in words) * 2 > len(words) > 3
    if shouting:
        words = [word if len(word) < 3 else word.title() for word in words]
    items, at = [], 0
    while at < len(tokens):
        _, start, end = tokens[at]
        if start in figures:
            items.append(Item(words[at], lows[at], start, end, _NOTHING, figure=figures[start][1]))
            at += 1
            continue
        if start in dates:
            items.append(Item(words[at], lows[at], start, end, _NOTHING, date=dates[start][1]))
            at += 1
            continue
        word, low = words[at], lows[at]
        if low not in WORDS and word not in NAMES and not (len(word) > 3 and word.isupper()):
            items.append(Item(text[start:end], low, start, end, _NOTHING))
            at += 1
            continue
        count, sense = _best(words, lows, at, year)
        last = tokens[at + count - 1][2]
        low = " ".join(lows[at : at + count]) if count > 1 else low
        items.append(Item(text[start:last], low, start, last, sense, tags=sense.tags))
        at += count
    return tuple(items)


def _best(words: Sequence[str], lows: Sequence[str], at: int, year: int) -> tuple[int, Sense]:
    """The longest name or phrase that begins here; a name before a word of equal length."""
    name = (
        _longest(NAMES, words, at, year) if words[at][:1].isupper() or words[at] == "dpa" else None
    )
    if name is None and len(words[at]) > 3 and words[at].isupper():
        # IWAYA Takeshi, SECRETARY HEGSETH
        name = _longest(NAMES, [words[at].title(), *words[at + 1 : at + 3]], 0, year)
    word = _longest(WORDS, lows, at, year)
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
