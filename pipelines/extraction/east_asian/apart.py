"""Dates of a Japanese or Chinese document that share no sign with its percentages (pure)."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.dates import find_mentions
from pipelines.extraction.east_asian.mention import Mention
from pipelines.extraction.east_asian.percentages import HINT, find_figures
from pipelines.extraction.east_asian.texts import is_japanese, same_of, sentences_of
from pipelines.extraction.figure_gaps import without_fillers

MOST_DATES = 5_000
TAKEN = "%"
"""Stands for the signs of a percentage: no date has it."""
Span = tuple[int, int]


def find_dates_apart(document: Document) -> tuple[Mention, ...]:
    """The calendar expressions, in reading order; what meets a percentage is the percentage's.

    >>> from datetime import date
    >>> text = "占百分之五月底前公布, 六月底生效"
    >>> [text[m.start : m.end] for m in find_dates_apart(Document(text, date(2025, 6, 21), "zh"))]
    ['六月底']
    """
    same = same_of(document)
    found = _mentions(same, document)
    figures = _figure_spans(document, same) if found and HINT.search(same) else ()
    met = _meeting(figures, [(one.start, one.end) for one in found])
    if not met:
        return found
    signs = list(same)
    for start, end in met:
        signs[start:end] = TAKEN * (end - start)
    left = _mentions("".join(signs), document)
    still = _meeting([(one.start, one.end) for one in left], figures)
    return tuple(one for one in left if (one.start, one.end) not in still)


def _mentions(same: str, document: Document) -> tuple[Mention, ...]:
    """The dates of a narrow text, read without fillers and placed in the text with them."""
    plain = without_fillers(same)
    found = tuple(
        islice(
            find_mentions(
                plain.text, published=document.published, is_chinese=not is_japanese(document)
            ),
            MOST_DATES,
        )
    )
    if not plain.filled:
        return found
    return tuple(
        Mention(plain.place(one.start), plain.place(one.end - 1) + 1, one.value) for one in found
    )


def _figure_spans(document: Document, same: str) -> tuple[Span, ...]:
    return tuple(
        (start + figure.start, start + figure.end)
        for start, end in sentences_of(document.text)
        for figure in find_figures(same[start:end])
    )


def _meeting(spans: Sequence[Span], others: Sequence[Span]) -> set[Span]:
    """Those of ``spans`` that share a sign with one of ``others``; both in reading order."""
    starts = [start for start, _ in others]
    return {
        (start, end)
        for start, end in spans
        if (k := bisect_left(starts, end)) and others[k - 1][1] > start
    }
