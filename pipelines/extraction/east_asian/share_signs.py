"""A Japanese or Chinese figure's signs as the network of shares reads them (pure)."""

from collections.abc import Iterator

from pipelines.extraction.east_asian.kind_cues import OF_NUMBERS, plain
from pipelines.extraction.east_asian.kind_signs import OUTSIDE
from pipelines.extraction.east_asian.share_cues import TOPICS, Measured, figures_around
from pipelines.extraction.seen import Seen, Word

BEFORE, AFTER = 40, 30
"""Code points of the sentence that are read before and after a figure."""


def seen_of(measured: Measured, number: int) -> Seen:
    """The signs around a figure, those of title and sentence before, and the figures around it."""
    placed = measured.placed[number]
    figure, text = placed.figure, measured.sentences[placed.sentence]
    end = min(len(text), figure.end + AFTER)
    return Seen(
        before=[*_signs(measured, placed.sentence, max(0, figure.start - BEFORE), figure.start)],
        figure=Word("#", f"@{figure.low.normalize()}", f"@{figure.bound.value}"),
        after=[*_signs(measured, placed.sentence, figure.end, end)],
        elsewhere=[*_elsewhere(measured, number)],
    )


def _elsewhere(measured: Measured, number: int) -> Iterator[tuple[str, Word]]:
    placed = measured.placed[number]
    if placed.sentence:
        for word in _signs(measured, 0, 0, OUTSIDE):
            yield "title", word
    if placed.sentence > 1:
        last = placed.sentence - 1
        size = len(measured.sentences[last])
        for word in _signs(measured, last, max(0, size - OUTSIDE), size):
            yield "last", word
    for cue in figures_around(measured, number):
        yield "memory", Word(cue)
    where = "text" if placed.sentence else "title"
    language = "ja" if measured.is_japanese else "zh"
    yield "draft", Word(f"ruled:{placed.share}", f"in:{where}", language)


def _signs(measured: Measured, sentence: int, start: int, end: int) -> Iterator[Word]:
    """Each sign of a piece with the two that begin there; other figures by what the rules say."""
    text = measured.sentences[sentence]
    piece = plain(text[start:end])
    topics = {
        start + found.start(): name
        for name, words in reversed(TOPICS)
        for found in words.finditer(text[start:end])
    }
    figures = {
        one.figure.start: (one.figure.end, one.share)
        for one in measured.placed
        if one.sentence == sentence
    }
    at, was_number = start, False
    while at < min(end, len(text)):
        if at in figures:
            at, share = figures[at]
            yield Word("#", "#", "figure:share" if share else "figure:other")
            was_number = False
            continue
        sign, here = piece[at - start], at
        at += 1
        is_number = sign in OF_NUMBERS
        if not (is_number and was_number):
            two = "0" if is_number else piece[here - start : here - start + 2]
            yield Word("0" if is_number else sign, two, topics.get(here, ""))
        was_number = is_number
