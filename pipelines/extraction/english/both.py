"""``Both aim for 3.5 per cent``: the two countries of which the sentences before tell."""

from collections.abc import Iterable, Sequence

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.stage import Stage

PAIRED = frozenset("countries nations governments capitals neighbours neighbors states".split())
PAIRED_IN = frozenset(". , ; : ! ? to by in at on for from with have has had are is were".split())
"""What may follow a ``both`` or ``neither`` that stands alone, besides a verb."""
LEADS = frozenset("for from to by in of".split())
"""``would ask for 3% from both``."""
FAR = 12
"""Items between the word and its figure."""
NAMED = frozenset("country capital leader".split())


def both_meant(reading: Reading, number: int, stage: Stage) -> tuple[str, ...]:
    """The two of whom a figure is said; empty where none or more than two can be meant."""
    where = _pair_word(stage.row, stage.at)
    if where is None or any(
        one.code not in ("", "USA") and where < one.at < stage.at for one in stage.parties
    ):
        return ()
    here = _countries(
        (one.code, one.form) for one in stage.parties if one.at < min(where, stage.at)
    )
    for k in range(number, max(-1, number - 3), -1):
        named = here if k == number else _named_in(reading, k)
        if len(named) == 2:
            return named
        if named:
            return ()
    return ()


def _named_in(reading: Reading, number: int) -> tuple[str, ...]:
    return _countries((item.sense.code, item.sense.form) for item in reading.items(number))


def _countries(named: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Different countries in order, but for the one that asks all others."""
    return tuple(
        dict.fromkeys(
            code for code, form in named if form in NAMED and code not in ("", "USA", "NATO", "EU")
        )
    )


def _pair_word(row: Sequence[Item], at: int) -> int | None:
    """Place of a ``both`` that stands for two countries, with no other figure between."""
    for k in (*range(at - 1, max(-1, at - FAR), -1), *range(at + 1, min(len(row), at + 5))):
        if row[k].low in ("both", "neither") and _stands_alone(row, k):
            low, high = sorted((k, at))
            is_near = not any(item.figure >= 0 for item in row[low + 1 : high])
            return k if is_near and (k < at or row[k - 1].low in LEADS) else None
    return None


def _stands_alone(row: Sequence[Item], k: int) -> bool:
    after = row[k + 1] if k + 1 < len(row) else None
    if after is None or after.low in PAIRED or after.low in PAIRED_IN:
        return True
    return bool(after.sense.verb) and after.sense.form in ("ed", "s", "base") and not after.tags
