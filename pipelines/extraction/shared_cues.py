"""What the cues of all languages name alike: numbers, times and parties (pure)."""

from collections.abc import Iterator, Set
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from pipelines.extraction.languages.en_countries import NATO_MEMBERS
from pipelines.report import Kind

Parties = tuple[str, ...]
"""Alpha-3 codes, ``NATO``, ``EU`` or ``ALLIES``; none is nobody."""
Candidate = tuple[Parties, frozenset[str]]
"""Whoever may be meant, with all that speaks for it."""

OPEN = frozenset({Kind.PROPOSAL, Kind.DENIAL, Kind.DEMAND, Kind.BENCHMARK})
"""Kinds whose actor does not follow from the spender."""
UNIONS = frozenset({"NATO", "EU", "ALLIES"})
BODIES = UNIONS | {"USA"}
"""Whose figures are known by their number: 2 and 5 are NATO's."""
SPENDERS = BODIES | {"JPN", "CHN"}
"""Whom news tells of most; others are lands."""
BY_NAME = SPENDERS | {"TWN", "KOR"}
FOES = frozenset("RUS PRK IRN BLR UKR".split())
"""Whom news on spending names as its reason."""
SPOKEN_OF = 12
"""Claims before a figure whose spenders it may share."""
KEPT = 1 << 12


class Group(NamedTuple):
    """Several countries that a figure may be of at once, and how the sentence means them."""

    parties: Parties
    cues: tuple[str, ...]


def class_of(code: str) -> str:
    """A party by what news asks of it: the few that matter by name."""
    if code in BY_NAME:
        return code
    return "foe" if code in FOES else "member" if code in NATO_MEMBERS else "land"


@lru_cache(maxsize=KEPT)
def shape_of(low: Decimal) -> str:
    """Targets are round, levels are not.

    >>> [shape_of(Decimal(number)) for number in ("2", "3.5", "1.8", "2.32")]
    ['whole', 'half', 'tenth', 'fine']
    """
    if low == int(low):
        return "whole"
    return "half" if low * 2 == int(low * 2) else "tenth" if low * 10 == int(low * 10) else "fine"


@lru_cache(maxsize=KEPT)
def value_of(low: Decimal) -> str:
    """A number as it is written, whatever zeros end it.

    >>> value_of(Decimal("2.0")), value_of(Decimal(10))
    ('2', '10')
    """
    return f"{low.normalize():f}"


@lru_cache(maxsize=KEPT)
def first_year(value: str) -> int:
    """The year in an EDTF value or fiscal label, of a decade the last; 0 where there is none."""
    digits = value.removeprefix("FY")[:4].replace("X", "9")
    return int(digits) if digits.isdecimal() else 0


def distance_of(when: str | None, published: int) -> str:
    """How far a time lies from the year of publication, which is 0 where it is not known."""
    if when is None:
        return "none"
    years = first_year(when) - published
    if not published:
        return "undated"
    return "past" if years < 0 else "now" if not years else "next" if years == 1 else "far"


def time_of(when: str, published: int) -> str:
    """``distance_of`` a time, last year and earlier ones told apart."""
    is_long_past = published and first_year(when) < published - 1
    return "long-past" if is_long_past else distance_of(when, published)


def of_lands(named: Set[str], code: str, own: str, *, others: str, role: str) -> Iterator[str]:
    """Whether a report names the country it is taken to be about, or but one.

    Args:
        named: The countries that it names.
        code: Of the party that is asked about.
        own: The country that it is taken to be about, which may be its paper's alone.
        others: Whether the sentence names other parties.
        role: How the language calls ``own``.
    """
    if code == own:
        yield f"{role}-named:{own in named}"
        yield f"{role}-named:{own in named} {others}"
    elif code in named:
        rest = named - {code, "USA"}
        yield f"land-named:{f'with {role}' if own in rest else 'with others' if rest else 'alone'}"


def actor_by_kind(kind: Kind, spender: Parties, asker: str) -> Parties:
    """Who acts, by kind alone: those who spend promise and deny; who asks does not ask himself."""
    if kind in (Kind.PLEDGE, Kind.CAP, Kind.DENIAL):
        return () if "ALLIES" in spender else spender
    if kind is not Kind.DEMAND:
        return ()
    is_itself = asker in spender and asker not in ("NATO", "EU")
    return (asker,) if not is_itself else () if "USA" in spender else ("USA",)
