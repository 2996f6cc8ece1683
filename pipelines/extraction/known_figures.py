"""What is known of whose figures, as short names: news tells of the same ones again and again.

Two percent is what Japan aims at for 2027 and what NATO agreed on in 2014; Poland's 4.7 is a level.
Where a sentence leaves open whose figure it tells, of what kind and of when, a reader who knows
that is right more often. What each cue speaks for is learned from ``tests/gold``, like all others;
a figure that nobody has met has none of them.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache

from pipelines.extraction.seen import Word
from pipelines.extraction.shared_cues import Parties
from pipelines.report import Percentage

ERAS = ((1999, "to-1999"), (2013, "to-2013"), (2021, "to-2021"), (2024, "to-2024"))
"""Last year of each: NATO's target of 2014, the strategies of 2022 and the demands of 2025 changed
which figures are told of whom."""
KEPT = 1 << 12
"""Answers that are kept: a report has few parties and numbers, and asks for each many times."""
Cues = tuple[str, ...]


def year_of(published: date | None) -> int:
    """Year of publication, 0 where it is not known."""
    return published.year if published else 0


@lru_cache(maxsize=1 << 8)
def era_of(year: int) -> str:
    """Which of ``ERAS`` a year is of; 0, where the day is not known, is taken for today."""
    return next((name for last, name in ERAS if 0 < year <= last), "since-2025")


def number_of(percentage: Percentage) -> str:
    """A figure as it is known: ``3.5``, ``2-3``."""
    return _number_of(percentage.low, percentage.high)


@lru_cache(maxsize=1 << 10)
def _number_of(low: Decimal, high: Decimal) -> str:
    return f"{low.normalize()}" if low == high else f"{low.normalize()}-{high.normalize()}"


@lru_cache(maxsize=1 << 10)
def _name(parties: Parties) -> str:
    return "+".join(sorted(parties)) or "-"


@lru_cache(maxsize=KEPT)
def known_of_kind(spender: Parties, number: str, when: str | None, year: int) -> Cues:
    """What tells the kind of a figure whose spender and time are known."""
    who, era = _name(spender), era_of(year)
    return (
        f"known:{who}",
        f"known:{who} {year}",
        f"known:{who} {era}",
        f"known:{who} {number}",
        f"known:{who} {number} {era}",
        f"known:{who} {number} {year}",
        f"known:{number} {era}",
        f"known-for:{number} {when}",
        f"known-for:{who} {when}",
        f"known-for:{who} {number} {when}",
    )


def known_words(spender: Parties, number: str, when: str | None, year: int) -> Iterator[Word]:
    """The same for the network of kinds."""
    who, era = _name(spender), era_of(year)
    yield Word(f"known:{who} {number}", f"known:{who}", era)
    yield Word(f"known:{number} {era}", f"known:{who} {when}", f"for:{when}")


@lru_cache(maxsize=KEPT)
def known_of_spender(spender: Parties, number: str, when: str | None, year: int) -> Cues:
    """What tells whether a figure is of ``spender``."""
    who, era = _name(spender), era_of(year)
    timed = (f"known-for:{who} {when}", f"known-for:{who} {number} {when}") if when else ()
    return (
        f"known:{who} {era}",
        f"known:{who} {number}",
        f"known:{who} {number} {era}",
        f"known:{who} {number} {year}",
        *timed,
    )


@lru_cache(maxsize=KEPT)
def known_of_actor(actor: Parties, spender: Parties, number: str, year: int) -> Cues:
    """What tells whether ``actor`` said this of the spender."""
    who, whose, era = _name(actor), _name(spender), era_of(year)
    return (
        f"known:{who} {whose} {era}",
        f"known:{who} {whose} {number}",
        f"known:{who} {whose} {number} {era}",
    )


@lru_cache(maxsize=KEPT)
def known_of_when(when: str | None, spender: Parties, number: str, group: str, year: int) -> Cues:
    """What tells whether a figure is for ``when``; ``group`` says of what kind it is."""
    who, era = _name(spender), era_of(year)
    return (
        f"known:{number} {when} {group}",
        f"known:{who} {when} {group}",
        f"known:{who} {number} {when} {group}",
        f"known-any:{who} {number} {group} {era} {when is None}",
        f"known:{when} {group} {era}",
    )
