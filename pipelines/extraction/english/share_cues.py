"""What a careful reader sees around a figure that tells of what it is a share, as short names."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from pipelines.extraction.english.governing_nouns import noun_after, noun_before
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item, told_once
from pipelines.extraction.english.kind_cues import words_around
from pipelines.extraction.english.measure_context import Told
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.shared_cues import value_of

TOPICS = frozenset({"gdp", "defence", "spending", "other", "allies"})
"""Classes of words that tell what a sentence measures."""


class Measured(NamedTuple):
    """A figure and what the rules say of it and of all figures around it."""

    reading: Reading
    number: int
    """Which of the document's figures."""
    told: Sequence[Told]
    """Of all figures, in reading order."""
    counts: Counter[tuple[bool, Decimal | None, Decimal | None]]
    """How many figures are shares and how many are not, in all and by their numbers."""


def counts_of(
    reading: Reading, told: Sequence[Told]
) -> Counter[tuple[bool, Decimal | None, Decimal | None]]:
    """See ``Measured.counts``."""
    counts: Counter[tuple[bool, Decimal | None, Decimal | None]] = Counter()
    for figure, one in zip(reading.figures, told, strict=True):
        counts[one.share, None, None] += 1
        counts[one.share, figure.low, figure.high] += 1
    return counts


def share_cues_of(measured: Measured) -> frozenset[str]:
    """The names of all that speaks for or against a share of GDP spent on defence."""
    reading = measured.reading
    sentence = reading.sentence_at(reading.figures[measured.number].start)
    row = reading.items(sentence)
    at = next((k for k, item in enumerate(row) if item.figure == measured.number), None)
    if at is None:
        return frozenset()
    return frozenset(
        (
            *words_around(row, at),
            *_topics(reading, sentence, row, at),
            *_governors(row, at),
            *figures_around(measured, sentence),
        )
    )


@told_once
def _topics_of(row: Sequence[Item], _: int = 0) -> frozenset[str]:
    """The classes of words that a sentence holds."""
    return TOPICS.intersection(frozenset[str]().union(*[item.tags for item in row]))


@told_once
def _topics_named(row: Sequence[Item], _: int = 0) -> str:
    return "+".join(sorted(_topics_of(row))) or "none"


@told_once
def _places_of_topics(row: Sequence[Item], _: int = 0) -> Sequence[tuple[int, str]]:
    """The places of such words, with their classes."""
    found = [(k, item.tags & TOPICS) for k, item in enumerate(row) if item.tags]
    return [(k, "+".join(sorted(topics))) for k, topics in found if topics]


@told_once
def _count_lands(row: Sequence[Item], _: int = 0) -> int:
    return sum(bool(item.sense.code) for item in row)


def _topics(reading: Reading, sentence: int, row: Sequence[Item], at: int) -> Iterator[str]:
    topics = _places_of_topics(row)
    before = [(k, named) for k, named in topics if at - 30 < k < at][-1:]
    after = [(k, named) for k, named in topics if at < k < at + 20][:1]
    yield from (f"topic-before:{named} {'near' if at - k < 7 else 'far'}" for k, named in before)
    yield from (f"topic-after:{named} {'near' if k - at < 5 else 'far'}" for k, named in after)
    yield f"topics:{_topics_named(row)}"
    yield from (f"topic:{one}" for one in _topics_of(row))
    yield f"lands:{min(_count_lands(row), 2)}"
    yield f"topics-in-last:{_topics_named(reading.items(sentence - 1))}"
    yield f"topics-in-title:{_topics_named(reading.title)}"
    if reading.is_title(sentence):
        yield "title"
        yield f"title-topics:{_topics_named(row)}"


def _governors(row: Sequence[Item], at: int) -> Iterator[str]:
    governor = verb_before(row, at)
    if governor is not None:
        yield f"governor:{governor.lemma}"
        yield f"governor-kind:{governor.kind}"
    for name, noun in (("noun-after", noun_after(row, at)), ("noun-before", noun_before(row, at))):
        if noun is not None:
            yield f"{name}:{noun.lemma}"
            yield f"{name}-kind:{noun.kind}"


_TINY = Decimal("0.5")


@lru_cache(maxsize=1 << 10)
def _size(high: Decimal) -> str:
    return "tiny" if high < _TINY else "small" if high <= 6 else _large(high)


def _large(high: Decimal) -> str:
    return "middle" if high <= 12 else "large"


def figures_around(measured: Measured, sentence: int) -> Iterator[str]:
    """What the figure's number says, and what the rules made of those beside it."""
    reading, number, told, counts = measured
    figure, share = reading.figures[number], told[number].share
    size = _size(figure.high)
    yield f"size:{size}"
    yield f"value:{value_of(figure.low)}"
    yield f"bound:{figure.bound.value}"
    if figure.low != figure.high:
        yield "range"
    shares = counts[True, None, None] - share
    others = counts[False, None, None] - (not share)
    balance = "more" if shares > others else "fewer" if shares else "none"
    yield f"shares-than-others:{balance} {size}"
    for name, is_share in (("share", True), ("other", False)):
        if counts[is_share, figure.low, figure.high] > (share is is_share):
            yield f"same-value-is:{name}"
    for name, k in (("last", number - 1), ("next", number + 1)):
        if 0 <= k < len(told):
            away = abs(reading.sentence_at(reading.figures[k].start) - sentence)
            near = "here" if not away else "near" if away == 1 else "far"
            what = "share" if told[k].share else "other"
            yield f"{name}-is:{what} {near}"
            yield f"{name}-is-for:{what} {near} {size}"
