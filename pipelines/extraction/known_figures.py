"""What is known of whose figures, as short names: news tells of the same ones again and again.

Two percent is what Japan aims at for 2027 and what NATO agreed on in 2014; Poland's 4.7 is a level.
Where a sentence leaves open whose figure it tells, of what kind and of when, a reader who knows
that is right more often. What each cue speaks for is learned from ``tests/gold``, like all others;
a figure that nobody has met has none of them.
"""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from pipelines.extraction.seen import Word
from pipelines.report import Percentage

ERAS = ((1999, "to-1999"), (2013, "to-2013"), (2021, "to-2021"), (2024, "to-2024"))
"""Last year of each: NATO's target of 2014, the strategies of 2022 and the demands of 2025 changed
which figures are told of whom."""
Parties = tuple[str, ...]


def year_of(published: date | None) -> int:
    """Year of publication, 0 where it is not known."""
    return published.year if published else 0


@lru_cache(maxsize=1 << 8)
def era_of(year: int) -> str:
    """Which of ``ERAS`` a year is of."""
    return next((name for last, name in ERAS if year <= last), "since-2025")


def number_of(percentage: Percentage) -> str:
    """A figure as it is known: ``3.5``, ``2-3``."""
    low, high = percentage.low.normalize(), percentage.high.normalize()
    return f"{low}" if low == high else f"{low}-{high}"


def _name(parties: Parties) -> str:
    return "+".join(sorted(parties)) or "-"


def known_of_kind(spender: Parties, number: str, when: str | None, year: int) -> Iterator[str]:
    """What tells the kind of a figure whose spender and time are known."""
    who, era = _name(spender), era_of(year)
    yield f"known:{who}"
    yield f"known:{who} {year}"
    yield f"known:{who} {era}"
    yield f"known:{who} {number}"
    yield f"known:{who} {number} {era}"
    yield f"known:{who} {number} {year}"
    yield f"known:{number} {era}"
    yield f"known-for:{number} {when}"
    yield f"known-for:{who} {when}"
    yield f"known-for:{who} {number} {when}"


def known_words(spender: Parties, number: str, when: str | None, year: int) -> Iterator[Word]:
    """The same for the network of kinds."""
    who, era = _name(spender), era_of(year)
    yield Word(f"known:{who} {number}", f"known:{who}", era)
    yield Word(f"known:{number} {era}", f"known:{who} {when}", f"for:{when}")


def known_of_spender(spender: Parties, number: str, when: str | None, year: int) -> Iterator[str]:
    """What tells whether a figure is of ``spender``."""
    who, era = _name(spender), era_of(year)
    yield f"known:{who} {era}"
    yield f"known:{who} {number}"
    yield f"known:{who} {number} {era}"
    yield f"known:{who} {number} {year}"
    if when is not None:
        yield f"known-for:{who} {when}"
        yield f"known-for:{who} {number} {when}"


def known_of_actor(actor: Parties, spender: Parties, number: str, year: int) -> Iterator[str]:
    """What tells whether ``actor`` said this of the spender."""
    who, whose, era = _name(actor), _name(spender), era_of(year)
    yield f"known:{who} {whose} {era}"
    yield f"known:{who} {whose} {number}"
    yield f"known:{who} {whose} {number} {era}"


def known_of_when(
    when: str | None, spender: Parties, number: str, group: str, year: int
) -> Iterator[str]:
    """What tells whether a figure is for ``when``; ``group`` says of what kind it is."""
    who, era = _name(spender), era_of(year)
    yield f"known:{number} {when} {group}"
    yield f"known:{who} {when} {group}"
    yield f"known:{who} {number} {when} {group}"
    yield f"known-any:{who} {number} {group} {era} {when is None}"
    yield f"known:{when} {group} {era}"
