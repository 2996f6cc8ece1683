"""A document as the English rules see it: narrowed, in sentences, figures and dates placed."""

import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pipelines.extraction.addresses import mask_addresses
from pipelines.extraction.document import Document
from pipelines.extraction.english.dates import find_date_mentions
from pipelines.extraction.english.items import Row, read_items
from pipelines.extraction.english.lines import join_lines, whole_words
from pipelines.extraction.english.percentages import Figure, find_figures
from pipelines.extraction.english.sentences import Span, find_sentences
from pipelines.extraction.widths import narrow
from pipelines.report import DateMention


@dataclass(slots=True, eq=False)
class Reading:
    """What all rules share; items are read when a rule first asks for a sentence."""

    document: Document
    text: str
    figures: tuple[Figure, ...]
    dates: tuple[DateMention, ...]
    spans: tuple[Span, ...]
    title_end: int
    _starts: list[int] = field(default_factory=list)
    _rows: dict[int, Row] = field(default_factory=dict)
    _marks: dict[int, tuple[int, int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._starts = [span.start for span in self.spans]
        self._marks = {one.start: (one.end, -1, n) for n, one in enumerate(self.dates)}
        self._marks |= {one.start: (one.end, n, -1) for n, one in enumerate(self.figures)}

    def sentence_at(self, offset: int) -> int:
        """Number of the sentence that holds ``offset``."""
        number = bisect.bisect_right(self._starts, offset) - 1
        return number if number > 0 else 0

    def sentence(self, number: int) -> str:
        span = self.spans[number]
        return self.text[span.start : span.end]

    def items(self, number: int) -> Row:
        """The items of a sentence; none where there is no such sentence."""
        row = self._rows.get(number)
        if row is None:
            if not 0 <= number < len(self.spans):
                return _NO_ROW
            span = self.spans[number]
            published = self.document.published
            row = self._rows[number] = read_items(
                self.text,
                span.start,
                span.end,
                marks=self._marks,
                year=published.year if published else 0,
            )
        return row

    def is_title(self, number: int) -> bool:
        return self.spans[number].start < self.title_end

    @property
    def title(self) -> Row:
        """The items of the title's first sentence; none where there is no title."""
        return self.items(0) if self.spans and self.is_title(0) else _NO_ROW


_NO_ROW = Row()


@lru_cache(maxsize=8)
def read_document(document: Document) -> Reading:
    """The reading of ``document``; the last few are kept, since each stage asks for it."""
    narrowed = narrow(whole_words(mask_addresses(document.text)))
    title_end = narrowed.find("\n")
    text = join_lines(narrowed)
    figures, dates = _apart(
        text, find_figures(text), find_date_mentions(text, published=document.published)
    )
    return Reading(
        document=document,
        text=text,
        figures=figures,
        dates=dates,
        spans=tuple(find_sentences(text)),
        title_end=title_end if title_end >= 0 else 0,
    )


def _apart(
    text: str, figures: Sequence[Figure], dates: Sequence[DateMention]
) -> tuple[tuple[Figure, ...], tuple[DateMention, ...]]:
    """Figures and dates of which no two share a sign: ``by March 31, or 2 percent of GDP``.

    Where they meet, a number without a percent word of its own is the date's.
    """
    taken = [one for one in figures if not text[one.end - 1].isdigit()]
    kept = tuple(one for one in dates if not _meets(one, taken))
    return tuple(
        one for one in figures if not text[one.end - 1].isdigit() or not _meets(one, kept)
    ), kept


def _meets(one: Figure | DateMention, others: Sequence[Figure | DateMention]) -> bool:
    """Whether one of ``others``, in reading order, shares a sign with it."""
    k = bisect.bisect_left(others, one.end, key=lambda other: other.start)
    return k > 0 and others[k - 1].end > one.start
