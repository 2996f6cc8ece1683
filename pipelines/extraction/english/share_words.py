"""A figure's words as the network of shares reads them."""

from collections.abc import Iterator, Sequence
from functools import partial

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_words import outside, plain_words
from pipelines.extraction.english.share_cues import Measured, figures_around
from pipelines.extraction.known_figures import year_of
from pipelines.extraction.seen import Seen, Word
from pipelines.extraction.shared_cues import distance_of, value_of

BEFORE, AFTER = 30, 20
"""Words of the sentence that are read before and after the figure."""


def seen_of(measured: Measured) -> Seen | None:
    """The words around a figure, those of title and sentence before, and the figures around it.

    Returns:
        ``None`` where the figure is no item of its sentence.
    """
    reading = measured.reading
    figure = reading.figures[measured.number]
    number = reading.sentence_at(figure.start)
    row = reading.items(number)
    at = next((k for k, item in enumerate(row) if item.figure == measured.number), None)
    if at is None:
        return None
    return Seen(
        before=_words(measured, row, max(0, at - BEFORE), at),
        figure=Word("#", f"@{value_of(figure.low)}", f"@{figure.bound.value}"),
        after=_words(measured, row, at + 1, at + 1 + AFTER),
        elsewhere=[*_elsewhere(measured, number)],
    )


def _elsewhere(measured: Measured, number: int) -> Iterator[tuple[str, Word]]:
    reading = measured.reading
    yield from outside(reading, number, partial(_words, measured))
    for cue in figures_around(measured, number):
        yield "memory", Word(cue)
    ruled = measured.told[measured.number]
    where = "title" if reading.is_title(number) else "text"
    yield "draft", Word(f"ruled:{ruled.share}", ruled.rule.partition(":")[0], f"in:{where}")


def _words(measured: Measured, row: Sequence[Item], start: int, end: int) -> list[Word]:
    """The items from ``start`` to ``end``, other figures by what the rules made of them."""
    reading, words = measured.reading, list(plain_words(row)[start:end])
    year = year_of(reading.document.published)
    for k, item in enumerate(row[start:end]):
        if item.figure >= 0:
            is_share = measured.told[item.figure].share
            words[k] = words[k]._replace(sense="figure:share" if is_share else "figure:other")
        elif item.date >= 0:
            distance = distance_of(reading.dates[item.date].value, year)
            words[k] = words[k]._replace(sense=f"date:{distance}")
        elif item.sense.code:
            words[k] = words[k]._replace(sense=f"party:{item.sense.form}")
    return words
