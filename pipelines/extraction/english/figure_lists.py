"""Numbers that share one percent word, and those that only look as if they did."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from pipelines.extraction.english.figure_pairs import (
    EDGE,
    HEDGE,
    LEAST_SIDE,
    WHOLE,
    is_contest,
    is_part,
    link_of,
)
from pipelines.extraction.english.numbers import NUMBER, STROKE, is_bare, is_mixed, read_number
from pipelines.extraction.languages.en_dates import MONTHS
from pipelines.extraction.languages.en_numbers import (
    COUNTED_BEFORE,
    FRACTIONS,
    LIST_LIMITS,
    LIST_OPENERS,
    TENS,
    UNITS,
)

MOST_LISTED = 6
_COUNTS = "|".join(sorted((*UNITS, *TENS), key=len, reverse=True))
_LISTED = re.compile(
    rf"(?:(?<![0-9.,/$€£¥-])(?P<digits>[0-9]{{1,2}}(?:\.[0-9]{{1,2}}|[ -]{STROKE}|[½¼¾⅓⅔⅛])?)"
    rf"|(?<![A-Za-z-])(?P<words>{_COUNTS}))(?P<by>-?,|[ ]or)[ ]$",
    re.IGNORECASE,
)
_ENDS_MIXED = re.compile(
    rf"(?<![0-9])[0-9]{{1,3}}[ -]{STROKE}(?:,?[ ](?:and[ ]|or[ ]|to[ ])?|[ ]?[-/][ ]?)$",
    re.IGNORECASE,
)
_OPENED = re.compile(rf"\b(?:{'|'.join(LIST_OPENERS)})\b[^.;:0-9]{{0,40}}$", re.IGNORECASE)
_OF_SO_MANY = re.compile(
    r"\b(?:of|among)[ ](?:(?:the|its|their|those|these|all)[ ])?(?P<all>[0-9]{1,3}),[ ]$", re.I
)
_ASIDE = re.compile(
    rf"{EDGE}{NUMBER}[ ]?,[ ]or[ ]{HEDGE}"
    rf"{NUMBER}[ ]?(?P<closed>,[ ])$",
    re.IGNORECASE,
)
NEAR = 2
FAR_BELOW = 4
"""``12.4 or 1.1 percent``: how far the share is below an amount that it is said of."""


class Listed(NamedTuple):
    """A number of a list, where it stands in the text before its percent word."""

    start: int
    end: int
    value: Decimal


def is_list(before: str, pair: re.Match[str], ends: tuple[Decimal, Decimal | None]) -> bool:
    """``3 or 5 percent``: the first number is a percentage too, with its word left out.

    Args:
        before: What stands before the first number.
        pair: The two numbers.
        ends: What they are worth.
    """
    first, last = ends
    if pair["mark"] or first >= WHOLE or last is None or not _are_alike(pair, first, last):
        return False
    how, hedge = link_of(pair), (pair["hedge"] or "").strip().lower()
    if how == "to":
        return first > last >= LEAST_SIDE and is_contest(before)  # "leads by 48 to 45 percent"
    if how == "or":
        return not (_is_share_of(pair, first, last) and not _OPENED.search(before))
    if how == ", or":
        # "rose 10.7, or 0.7 percent": an amount, and the same again as a share
        return _goes_on_upon(hedge, first, last) or _is_open(before, first, last)
    if hedge in LIST_LIMITS:
        return False
    if how == ", and":
        return bool(_listed_at(before))
    if how == ",":
        return _is_told_by_comma(before, pair, hedge, is_near=_is_near(first, last))
    # "for the first two and 1.28 percent": people and countries are counted in words
    return how == "and" and not (pair["first"].isalpha() and pair["last"][0].isdigit())


def _are_alike(pair: re.Match[str], first: Decimal, last: Decimal) -> bool:
    """Whether both numbers are written in the way of a list."""
    if _has_decimal_comma(pair["first"]) and not _has_decimal_comma(pair["last"]):
        return False  # "wards 1,2 and 3 percent": it is open what the comma stands for
    if is_part(pair["first"]) and "or" in link_of(pair):
        return False  # "two-thirds, or 66 percent, of them": said again
    if _counts_parts(pair["last"]):
        return is_part(pair["first"])  # "4 and three-quarters percent", "two or three tenths of it"
    if is_bare(pair["last"]):
        return is_bare(pair["first"])  # "6-1/4, 1/8 pct" leaves out a whole number
    if is_bare(pair["first"]):
        return False  # "3/4, or 75 percent"
    return "/" not in pair["first"] or _is_near(first, last)


def _counts_parts(number: str) -> bool:
    """``three-quarters``, ``three tenths of a``; not ``two and a half``."""
    words = re.split("[ -]", number.lower())
    return "and" not in words and not FRACTIONS.keys().isdisjoint(words)


def _has_decimal_comma(number: str) -> bool:
    return bool(_DECIMAL_COMMA.search(number))


_DECIMAL_COMMA = re.compile("^[-+]?[0-9]{1,3},[0-9]{1,2}$")


def _is_near(first: Decimal, last: Decimal) -> bool:
    return max(first, last) < NEAR * min(first, last)


def _is_share_of(pair: re.Match[str], first: Decimal, last: Decimal) -> bool:
    """``fell 12.4 or 1.1 percent``: an amount, and what share of the whole it is."""
    return "." in pair["first"] and first >= FAR_BELOW * last


def _goes_on_upon(hedge: str, first: Decimal, last: Decimal) -> bool:
    """``2, or perhaps 3``; but ``24, or perhaps 12 percent, of the ships`` are told once."""
    return "even" in hedge or (bool(hedge) and _is_near(first, last))


def _is_open(before: str, first: Decimal, last: Decimal) -> bool:
    """Whether a list has begun before its last two numbers."""
    if _OPENED.search(before):
        return True
    whole = _OF_SO_MANY.search(before)
    if whole and abs(first * WHOLE - last * Decimal(whole["all"])) <= Decimal(whole["all"]):
        return False  # "of 50, 20, or 40 percent, failed"
    listed = _listed_at(before)
    return listed is not None and "," in listed["by"]


def _is_told_by_comma(before: str, pair: re.Match[str], hedge: str, *, is_near: bool) -> bool:
    """``6-1/4, 5-3/4 pct``; ``20, even 30 percent``."""
    if not is_near or _is_counted(before):
        return False
    both_mixed = all(is_mixed(pair[end]) for end in ("first", "last"))
    return both_mixed or bool(hedge)


def _is_counted(before: str) -> bool:
    """``On June 10,``, ``at age 12,``: a number of another thing."""
    word = before.rstrip(" .").rpartition(" ")[2].lower()
    return word in MONTHS or word in COUNTED_BEFORE


def _listed_at(before: str) -> re.Match[str] | None:
    """The number of a list that ``before`` ends in, with its comma."""
    one = _LISTED.search(before)
    return None if one is None or _is_counted(before[: one.start()]) else one


def find_listed(before: str, *, in_words: bool) -> Iterator[Listed]:
    """``10`` of ``10, 20 and 30 percent``: numbers of a list ahead of its last two, backwards.

    >>> [str(one.value) for one in find_listed("from 5, 7-1/2, ", in_words=False)]
    ['7.5', '5']
    """
    kind = "words" if in_words else "digits"
    for _ in range(MOST_LISTED):
        one = _listed_at(before)
        value = read_number(one[kind]) if one and one[kind] else None
        if one is None or value is None:
            return
        yield Listed(one.start(), one.end(kind), value)
        before = before[: one.start()]


def is_shorthand(before: str, number: str) -> bool:
    """``1/8`` of the bank's ``7-3/8, 1/8 pct``, which is 7-1/8: no eighth of a percent."""
    return bool(is_bare(number) and _ENDS_MIXED.search(before))


def without_aside(window: str) -> str | None:
    """``2, or perhaps 3, percent`` without the comma that closes the aside; ``None`` if none is."""
    aside = _ASIDE.search(window)
    return None if aside is None else window[: aside.start("closed")]
