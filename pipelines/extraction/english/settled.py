"""What the text states beyond doubt of a field that is weighed otherwise.

Each rule tells whose turn it is in an order, which year the layout gives, or for whom somebody
speaks. None guesses: where it does not hold to the letter, what was weighed stays.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.settled_dates import date_in_order, date_of_part
from pipelines.extraction.english.spenders_in_order import listed_figures, respectively
from pipelines.extraction.english.transcripts import who_has_the_floor
from pipelines.extraction.layouts import years_of_columns, years_of_labels
from pipelines.extraction.shared_cues import Parties, first_year
from pipelines.report import Kind

Why = tuple[str, ...]
"""The name of the rule that settled it; empty where none did."""
FEWEST = 3
"""Countries told one by one without ``respectively``: two figures may be parts of one."""
AIMS = frozenset("pledge cap demand proposal benchmark".split())
"""Nouns of a heading above years whose figures are no levels."""


def settle_kind(figure: Figure, weighed: Kind) -> tuple[Kind, Why]:
    """``2022: 1.0%`` below ``Share of GDP``: what was spent, up to the year of publication."""
    reading = figure.reading
    published = reading.document.published
    year = _labels(reading).get(figure.draft.percentage.start)
    is_past = year is not None and published is not None and first_year(year) <= published.year
    if weighed is Kind.LEVEL or not is_past or _is_of_aims(reading, figure.number):
        return weighed, ()
    return Kind.LEVEL, ("kind-of-label",)


def settle_spender(figure: Figure, weighed: Parties) -> tuple[Parties, Why]:
    """``Japan, South Korea and Taiwan to spend 5, 5 and 10 percent``: one by one."""
    stage = figure.stage
    told = respectively(stage)
    if told is None or weighed == (told,):
        return weighed, ()
    is_said = any(item.low == "respectively" for item in stage.row)
    if not is_said and len(listed_figures(stage.row, stage.at)) < FEWEST:
        return weighed, ()
    return (told,), ("spender-in-order",)


def settle_actor(figure: Figure, weighed: Parties) -> tuple[Parties, Why]:
    """``RUBIO: We have not asked. Not 3.5 percent.``: who has the floor denies, for his country."""
    if figure.draft.kind is not Kind.DENIAL:
        return weighed, ()
    floor = who_has_the_floor(figure.reading, figure.number)
    if not floor or any(one.code != floor for one in figure.stage.parties) or weighed == (floor,):
        return weighed, ()
    return (floor,), ("actor-on-the-floor",)


def settle_when(figure: Figure, weighed: str | None) -> tuple[str | None, Why]:
    """The year of a label or a column, or the date whose turn it is."""
    for when, name in _whens(figure, weighed):
        if when is not None:
            return when, (name,) if when != weighed else ()
    return weighed, ()


def _whens(figure: Figure, weighed: str | None) -> Iterator[tuple[str | None, str]]:
    reading, start = figure.reading, figure.draft.percentage.start
    yield _labels(reading).get(start), "when-of-label"
    yield _columns(reading).get(start), "when-of-column"
    yield date_in_order(figure, weighed), "when-in-order"
    yield date_of_part(figure), "when-of-part"


@lru_cache(maxsize=8)
def _labels(reading: Reading) -> dict[int, str]:
    return years_of_labels(reading.text, [(one.start, one.end) for one in reading.figures])


@lru_cache(maxsize=8)
def _columns(reading: Reading) -> dict[int, str]:
    return years_of_columns(reading.text, [(one.start, one.end) for one in reading.figures])


def _is_of_aims(reading: Reading, number: int) -> bool:
    """Whether the heading above a list of years, the last line without a figure, tells aims."""
    for k in range(number, -1, -1):
        row: Sequence[Item] = reading.items(k)
        if all(item.figure < 0 for item in row):
            return any(item.sense.noun in AIMS for item in row)
    return False
