"""A document as the English rules see it: narrowed, in sentences, figures and dates placed."""

import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

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
    """What all rules share; sentences and their items are read when a rule first asks for them."""

    document: Document
    text: str
    figures: tuple[Figure, ...]
    dates: tuple[DateMention, ...]
    title_end: int
    _spans: list[Span] = field(default_factory=list)
    """Of the sentences that were asked for so far, and of all before them."""
    _starts: list[int] = field(default_factory=list)
    _ahead: Iterator[Span] = field(default_factory=lambda: iter(()))
    _rows: dict[int, Row] = field(default_factory=dict)
    _marks: dict[int, tuple[int, int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._ahead = find_sentences(self.text)
        self._marks = {one.start: (one.end, -1, n) for n, one in enumerate(self.dates)}
        self._marks |= {one.start: (one.end, n, -1) for n, one in enumerate(self.figures)}

    @property
    def spans(self) -> Sequence[Span]:
        """All sentences. Most texts need but those with a figure, and the first few."""
        self._find(self._ahead)
        return self._spans

    def first(self, count: int) -> range:
        """The numbers of the first ``count`` sentences, or of all."""
        self._find(islice(self._ahead, max(0, count - len(self._spans))))
        return range(min(count, len(self._spans)))

    def _find(self, ahead: Iterable[Span]) -> None:
        for span in ahead:
            self._spans.append(span)
            self._starts.append(span.start)

    def sentence_at(self, offset: int) -> int:
        """Number of the sentence that holds ``offset``."""
        if not self._starts or self._starts[-1] <= offset:
            # one beyond it: there the offset's own ends
            self._find(_until(self._ahead, offset))
        number = bisect.bisect_right(self._starts, offset) - 1
        return number if number > 0 else 0

    def sentence(self, number: int) -> str:
        span = self.span(number)
        return self.text[span.start : span.end]

    def span(self, number: int) -> Span:
        """Where a sentence begins and ends."""
        self.first(number + 1)
        return self._spans[number]

    def items(self, number: int) -> Row:
        """The items of a sentence; none where there is no such sentence."""
        row = self._rows.get(number)
        if row is None:
            if number < 0 or number not in self.first(number + 1):
                return _NO_ROW
            span = self._spans[number]
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
        return self.span(number).start < self.title_end

    @property
    def title(self) -> Row:
        """The items of the title's first sentence; none where there is no title."""
        return self.items(0) if self.first(1) and self.is_title(0) else _NO_ROW


def _until(ahead: Iterator[Span], offset: int) -> Iterator[Span]:
    """Spans up to the first that begins behind ``offset``."""
    for span in ahead:
        yield span
        if span.start > offset:
            return


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
