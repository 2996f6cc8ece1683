"""A figure's words as the network of kinds reads them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

from pipelines.extraction.english.items import Item, told_once
from pipelines.extraction.english.kind_cues import Figure, word_of
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.known_figures import known_words, number_of, year_of
from pipelines.extraction.seen import Seen, Word
from pipelines.extraction.shared_cues import distance_of, value_of

BEFORE, AFTER = 40, 24
"""Words of the sentence that are read before and after a figure."""
OUTSIDE = 16
"""Words of the title and of the sentence before that are read."""
REMEMBERED = 3
"""Claims before the figure that are read."""
NAMED = frozenset({"NATO", "EU", "USA", "ALLIES", "JPN", "CHN"})
"""Spenders that are read by name; others are lands."""


def seen_of(figure: Figure) -> Seen:
    """The words around a figure, those of title and sentence before, and what is drafted of it."""
    row, at, draft = figure.stage.row, figure.stage.at, figure.draft
    words = _words_of(figure, row, max(0, at - BEFORE), at + 1 + AFTER)
    place = min(at, BEFORE)
    percentage = draft.percentage
    return Seen(
        before=words[:place],
        figure=Word("#", f"@{value_of(percentage.low)}", f"@{percentage.bound.value}"),
        after=words[place + 1 :],
        elsewhere=[*_elsewhere(figure), *_draft(figure)],
    )


def outside(
    reading: Reading, number: int, read: Callable[[Sequence[Item], int, int], Iterable[Word]]
) -> Iterator[tuple[str, Word]]:
    """The opening of the title and the end of the sentence before, as ``read`` has their items."""
    if reading.is_title(number):
        return
    for word in read(reading.title, 0, OUTSIDE):
        yield "title", word
    last = reading.items(number - 1)
    for word in read(last, max(0, len(last) - OUTSIDE), len(last)):
        yield "last", word


def _elsewhere(figure: Figure) -> Iterator[tuple[str, Word]]:
    yield from outside(figure.reading, figure.number, partial(_words_of, figure))
    for n, claim in enumerate(islice(reversed(figure.before), REMEMBERED)):
        is_same = claim.percentage.low == figure.draft.percentage.low
        yield "memory", Word(f"{n}:{claim.kind.value}", "", f"same:{is_same}")


def _draft(figure: Figure) -> Iterator[tuple[str, Word]]:
    """What is drafted of the figure."""
    draft, reading = figure.draft, figure.reading
    spender = draft.spender[0] if draft.spender else "nobody"
    whose = spender if spender in NAMED or not draft.spender else "LAND"
    where = "title" if reading.is_title(figure.number) else "text"
    distance = distance_of(draft.when, _year(reading))
    yield "draft", Word(f"spender:{whose}", f"when:{distance}", f"in:{where}")
    number = number_of(draft.percentage)
    for word in known_words(draft.spender, number, draft.when, _year(reading)):
        yield "draft", word
    yield "draft", Word(f"kind:{draft.kind.value}")


def _year(reading: Reading) -> int:
    return year_of(reading.document.published)


def _words_of(figure: Figure, row: Sequence[Item], start: int, end: int) -> list[Word]:
    """The items from ``start`` to ``end``, those that mean something for this figure by that."""
    words = list(plain_words(row)[start:end])
    for k, item in enumerate(row[start:end]):
        if item.figure >= 0 or item.date >= 0 or item.sense.code:
            words[k] = words[k]._replace(sense=_sense_of(figure, item))
    return words


def _sense_of(figure: Figure, item: Item) -> str:
    """A figure beside this one, a date from the day of publication, a party beside the spender."""
    reading, draft = figure.reading, figure.draft
    if item.figure >= 0:
        other, percentage = reading.figures[item.figure], draft.percentage
        is_same = (other.low, other.high) == (percentage.low, percentage.high)
        return "figure:same" if is_same else "figure:other"
    if item.date >= 0:
        value = reading.dates[item.date].value
        return f"date:{distance_of(value, _year(reading))}{':FY' if 'FY' in value else ''}"
    role = "spender" if item.sense.code in draft.spender else "other"
    return f"party:{item.sense.form}:{role}"


@told_once
def plain_words(row: Sequence[Item], _: int = 0) -> Sequence[Word]:
    """Each item with what the word lists hold of it."""
    return [Word(word_of(item), item.low, _listed(item)) for item in row]


def _listed(item: Item) -> str:
    sense = item.sense
    if "outlet" in sense.tags:
        return "outlet"
    if "person" in sense.tags:
        return "person"
    known = [
        f"verb:{sense.verb}:{sense.form}" if sense.verb else "",
        f"says:{sense.form}" if sense.says else "",
        f"noun:{sense.noun}" if sense.noun else "",
        *sorted(sense.tags),
    ]
    return " ".join(filter(None, known))
