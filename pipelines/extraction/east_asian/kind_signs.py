"""A Japanese or Chinese figure's signs as the network of kinds reads them (pure)."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice

from pipelines.extraction.east_asian.discourse import Sentence
from pipelines.extraction.east_asian.kind_cues import (
    OF_NUMBERS,
    Draft,
    plain,
    spans_of,
    spender_class,
    within,
)
from pipelines.extraction.east_asian.kind_words import words_of
from pipelines.extraction.known_figures import known_words, number_of
from pipelines.extraction.seen import Seen, Word
from pipelines.extraction.shared_cues import distance_of, value_of

BEFORE, AFTER = 40, 60
"""Signs of the sentence that are read before and after a figure."""
REACH = 4
"""Code points a sign takes at most, on average, where names and dates count as one."""
OUTSIDE = 24
"""Signs of the title and of the sentence before that are read."""
REMEMBERED = 3
"""Claims before the figure that are read."""


def seen_of(draft: Draft) -> Seen:
    """The signs around a figure, those of title and sentence before, and what is drafted of it."""
    setting = draft.setting
    sentence, figure, percentage = setting.sentence, setting.figure, setting.percentage
    start, end = figure.start - REACH * BEFORE, figure.end + REACH * AFTER
    value, bound = value_of(percentage.low), percentage.bound.value
    return Seen(
        before=_signs(draft, sentence, max(0, start), figure.start)[-BEFORE:],
        figure=Word("#", f"@{value}", f"@{bound}"),
        after=_signs(draft, sentence, figure.end, min(len(sentence.text), end))[:AFTER],
        elsewhere=[*_elsewhere(draft), *_drafted(draft)],
    )


def _elsewhere(draft: Draft) -> Iterator[tuple[str, Word]]:
    earlier, low = draft.earlier, draft.setting.percentage.low
    title = next((one for one in earlier if one.is_title), None)
    if title is not None:
        for word in _signs(draft, title, 0, REACH * OUTSIDE)[:OUTSIDE]:
            yield "title", word
    if earlier and not earlier[-1].is_title:
        last = earlier[-1]
        start = max(0, len(last.text) - REACH * OUTSIDE)
        for word in _signs(draft, last, start, len(last.text))[-OUTSIDE:]:
            yield "last", word
    for n, claim in enumerate(islice(reversed(draft.claims), REMEMBERED)):
        yield "memory", Word(f"{n}:{claim.kind.value}", "", f"same:{claim.percentage.low == low}")


def _drafted(draft: Draft) -> Iterator[tuple[str, Word]]:
    """What is drafted of the figure."""
    setting = draft.setting
    year = setting.discourse.year or 0
    distance = distance_of(draft.when, year)
    where = "title" if setting.sentence.is_title else "text"
    language = "ja" if setting.discourse.is_japanese else "zh"
    yield "draft", Word(f"spender:{spender_class(draft)}", f"when:{distance}", f"in:{where}")
    for word in known_words(draft.spender, number_of(setting.percentage), draft.when, year):
        yield "draft", word
    yield "draft", Word(f"foreign:{draft.is_foreign}", "", language)


def _signs(draft: Draft, sentence: Sentence, start: int, end: int) -> Sequence[Word]:
    """A piece of a sentence: each sign, the two that begin with it, and the word it opens.

    Names of countries, days and figures count as one sign, as do the digits of a number.
    """
    end = min(end, len(sentence.text))
    setting = draft.setting
    spans = spans_of(sentence, start, end)
    words = words_of(sentence.text, is_japanese=setting.discourse.is_japanese)
    known = dict(words[bisect_left(words, (start,)) : bisect_left(words, (end,))])
    text, row, at = plain(sentence.text[start:end]), list[Word](), start
    while at < end:
        if at in spans:
            stop, sign = spans[at]
            row.append(Word(sign, sign, _sense_of(draft, sentence, at, sign)))
            at = max(stop, at + 1)
            continue
        sign = text[at - start]
        at += 1
        if sign in OF_NUMBERS:
            if row and row[-1].name == "0":
                continue
            sign = "0"
        row.append(Word(sign, text[at - 1 - start : at + 1 - start], known.get(at - 1, "")))
    return row


def _sense_of(draft: Draft, sentence: Sentence, at: int, sign: str) -> str:
    """A date from the day of publication, a party beside the spender, a figure beside this."""
    setting = draft.setting
    if sign == "DATE":
        mention = within(sentence.mentions, at, at + 1)[0]
        return f"date:{distance_of(mention.value, setting.discourse.year or 0)}"
    if sign == "#":
        other = next(one for figure, one in sentence.figures if figure.start == at)
        return "figure:same" if other.low == setting.percentage.low else "figure:other"
    for party in within(sentence.parties, at, at + 1):
        role = "spender" if party.code in draft.spender else "other"
        return f"party:{party.role or 'named'}:{role}"
    return ""
