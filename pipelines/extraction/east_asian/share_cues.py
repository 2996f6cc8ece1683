"""What tells of what a Japanese or Chinese figure is a share, as short names (pure).

Each cue is one string, such as ``near-after:に引`` (signs behind the figure) or ``last-is:share
here`` (the figure before it, in this sentence, is one). ``share_weights`` holds how far each
speaks for a share of GDP spent on defence; ``training/shares_cjk.py`` learns that from the
articles of ``tests/gold``.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import re2

from pipelines.extraction.east_asian.kind_cues import in_a_row, plain
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.words import DEFENCE, GDP, OTHER

BEFORE, AFTER = 24, 16
"""Code points around a figure that count wherever they stand."""
PLACED = 5
NUMBER = re2.compile(r"[\d.,]+")
CLAUSE = re2.compile("[、,;。!?「」“”『』\n]")
POLL = re2.compile(
    "調査|世論|回答|答え|アンケート|支持率|有権者|民调|民調|调查|受访|受訪|民意|选民|賛成|反対"
)
BUDGET = re2.compile(
    "歳出|一般会計|予算の|総額の|总预算|總預算|财政支出|財政支出|预算的|占比|に占める|财政收入"
)
GROWTH = re2.compile("増|減|伸び|成長|前年|比上年|同比|增长|增幅|涨|跌|上昇|下落|上涨|下降")
MONEY = re2.compile("関税|关税|關稅|金利|利率|消費税|税率|法人税|物価|株|為替|利回り|国債|国债")
TOPICS = (
    ("gdp", GDP),
    ("defence", DEFENCE),
    ("other", OTHER),
    ("poll", POLL),
    ("budget", BUDGET),
    ("growth", GROWTH),
    ("money", MONEY),
)
Counts = Counter[tuple[bool, Decimal | None, Decimal | None]]


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure in its sentence, and what the rules say of it."""

    sentence: int
    """Number of its sentence."""
    figure: Figure
    share: bool
    settled: str = ""
    """The rule by which it is no share whatever the weights say; empty where they are asked."""


@dataclass(slots=True)
class Measured:
    """The sentences of a document, all its figures, and what is counted of them once."""

    sentences: Sequence[str]
    """Narrowed, the title first."""
    placed: Sequence[Placed]
    is_japanese: bool
    counts: Counts = field(default_factory=Counter)
    """How many figures are shares and how many are not, in all and by their numbers."""
    topics: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.placed:
            self.counts[one.share, None, None] += 1
            self.counts[one.share, one.figure.low, one.figure.high] += 1

    def topics_of(self, number: int) -> str:
        """What a sentence measures, by the classes of its words."""
        if not 0 <= number < len(self.sentences):
            return "none"
        if number not in self.topics:
            self.topics[number] = _topics(self.sentences[number])
        return self.topics[number]


def _topics(text: str) -> str:
    return "+".join(name for name, words in TOPICS if words.search(text)) or "none"


def share_cues_of(measured: Measured, number: int) -> frozenset[str]:
    """The names of all that speaks for or against a share of GDP spent on defence.

    Args:
        measured: The document.
        number: Which of its figures.
    """
    return frozenset((*_signs(measured, number), *figures_around(measured, number)))


def _masked(text: str) -> str:
    """A piece of text with what is measured as one sign each, and every number as 0."""
    text = DEFENCE.sub("D", GDP.sub("G", text))
    return plain(NUMBER.sub("0", text))


def _signs(measured: Measured, number: int) -> Iterator[str]:
    placed = measured.placed[number]
    text, figure = measured.sentences[placed.sentence], placed.figure
    before = _masked(text[max(0, figure.start - BEFORE - 12) : figure.start])[-BEFORE:]
    after = _masked(text[figure.end : figure.end + AFTER + 12])[:AFTER]
    for n in range(1, PLACED + 1):
        yield f"before:{before[-n:]}"
        yield f"after:{after[:n]}"
    yield from in_a_row("near-before", before)
    yield from in_a_row("near-after", after)
    begin, end = CLAUSE.split(before)[-1], CLAUSE.split(after)[0]
    yield f"clause:{'G' in begin + end} {'D' in begin + end}"
    yield f"clause-topics:{_topics(begin + '0' + end)}"


def _size(high: Decimal) -> str:
    if high <= 6:
        return "tiny" if high < Decimal("0.5") else "small"
    return "middle" if high <= 12 else "large"


def figures_around(measured: Measured, number: int) -> Iterator[str]:
    """What the number, what is measured around it and the figures beside it say."""
    placed, counts = measured.placed[number], measured.counts
    figure, sentence = placed.figure, placed.sentence
    text, size = measured.sentences[sentence], _size(figure.high)
    low = figure.low.normalize()
    yield f"size:{size}"
    yield f"value:{low}"
    yield f"round:{low == low.to_integral_value()} {size}"
    yield f"bound:{figure.bound.value}"
    yield f"points:{figure.is_points}"
    if figure.low != figure.high:
        yield "range"
    topics, title = measured.topics_of(sentence), measured.topics_of(0)
    yield f"topics:{topics} {size}"
    yield f"topics-in-last:{measured.topics_of(sentence - 1)} {size}"
    yield f"topics-in-title:{title} {size}"
    yield from (f"topic:{one} {size}" for one in topics.split("+"))
    yield from (f"title-topic:{one} {size}" for one in title.split("+"))
    for name, words in TOPICS:
        behind = words.search(text[max(0, figure.start - 40) : figure.start]) is not None
        yield f"topic-before:{name} {behind} {size}"
        ahead = words.search(text[figure.end : figure.end + 24]) is not None
        yield f"topic-after:{name} {ahead} {size}"
    if not sentence:
        yield f"title:{size}"
    yield f"japanese:{measured.is_japanese} {size}"
    shares = counts[True, None, None] - placed.share
    others = counts[False, None, None] - (not placed.share)
    balance = "more" if shares > others else "fewer" if shares else "none"
    yield f"shares-than-others:{balance} {size}"
    for name, is_share in (("share", True), ("other", False)):
        if counts[is_share, figure.low, figure.high] > (placed.share is is_share):
            yield f"same-value-is:{name}"
    for name, k in (("last", number - 1), ("next", number + 1)):
        if 0 <= k < len(measured.placed):
            beside = measured.placed[k]
            away = abs(beside.sentence - sentence)
            near = "here" if not away else "near" if away == 1 else "far"
            what = "share" if beside.share else "other"
            yield f"{name}-is:{what} {near}"
            yield f"{name}-is-for:{what} {near} {size}"
    if number and measured.placed[number - 1].sentence == sentence:
        last = measured.placed[number - 1]
        between = _masked(text[last.figure.end : figure.start])
        what = "share" if last.share else "other"
        if len(between) <= 6:
            yield f"since:{what} {between}|"
        yield f"since-topics:{what} {_topics(between)}"
