"""English numbers, in digits or words, and what they are worth."""

import re
from decimal import Decimal, InvalidOperation

from pipelines.extraction.languages.en_numbers import (
    DENOMINATORS,
    FRACTIONS,
    SCALES,
    SIGNS,
    TENS,
    UNITS,
)

_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_TEN = "|".join(TENS)
_PART = "|".join(sorted(FRACTIONS, key=len, reverse=True))
_COUNT = rf"an?|{_UNIT}"
_AND_PART = rf"(?:[ -](?:and|&)[ -](?:{_COUNT})[ -](?:{_PART}))"
_PLAIN = rf"(?:(?:{_TEN})(?:[ -](?:{_UNIT}))?|{_UNIT})"

_BELOW = "|".join(str(one) for one in DENOMINATORS)
STROKE = rf"[0-9]{{1,2}}/(?:{_BELOW})(?![0-9])(?:(?:th|nd|rd)s?)?"
"""A fraction in digits: ``3/16``, ``9/10ths``."""

DIGITS = (
    r"[0-9]{1,3}-point-[0-9]{1,3}|0\.[0-9]{1,9}[ ]of[ ](?:an?|one|1)"
    r"|[-+]?[0-9]{1,2}[ ]\.[0-9]{1,2}(?![0-9])"  # 2 .5, with a stray blank
    r"|[-+]?(?:(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,15})(?:\.[0-9]{1,9})?"
    r"|[0-9]{1,3},[0-9]{1,2})"  # 2,5: no year has decimals
    rf"(?:(?:[ -]|[ ](?:and|&)[ ]){STROKE}|[ ]?[½¼¾⅓⅔⅛]|{_AND_PART})?"
    r"|[-+]?\.[0-9]{1,9}(?:[ ]of[ ](?:an?|one|1))?|[½¼¾⅓⅔⅛](?:[ ]of[ ](?:an?|one|1))?"
    rf"|{STROKE}(?:[ ]of)?(?:[ ](?:an?|one|1))?"
)
WORDS = (
    rf"(?:minus[ ])?(?:(?:an?|{_UNIT})[ ]hundred(?:[ ](?:and[ ])?{_PLAIN})?|{_PLAIN})"
    rf"(?:[ -]point(?:[ -](?:{_UNIT})){{1,3}}|-point-[0-9]{{1,3}})?{_AND_PART}?"
)
PARTS = rf"(?:(?:{_COUNT})[ -])?(?:{_PART})(?:[ -]of)?(?:[ -](?:an?|one|1))?"
NUMBER = rf"(?:(?:(?:minus|negative)[ ])?(?:{DIGITS})|{PARTS}|{WORDS})"
"""A number as ``re`` alternatives; every repetition is bounded."""

_MIXED = re.compile(rf"[0-9]{{1,3}}(?:(?:[ -]|[ ]and[ ]){STROKE}|[ ]?[½¼¾⅓⅔⅛])", re.IGNORECASE)
_BARE = re.compile(rf"{STROKE}|[½¼¾⅓⅔⅛]", re.IGNORECASE)

LAST_WORDS = frozenset([*UNITS, *TENS, *SCALES, *FRACTIONS, "a", "an", "plus", "odd", "ish"])
"""Words that may stand right before a percent word and end a number."""

_BROADCAST = re.compile(r"([a-z]+|[0-9]{1,3})-point-([0-9]{1,3})")
"""``two-point-32 percent``, as scripts for radio have it."""
_OF_ONE = re.compile(r" of (?:an?|one|1)$")
_STROKE = re.compile(r"([0-9]{1,2})/([0-9]{1,3})")
_AND_PART_LAST = re.compile(f"{_AND_PART}$")
_NUMERALS = frozenset("-+.0123456789")
_SIMPLE = re.compile(r"[-+]?[0-9]{1,15}(?:\.[0-9]{1,9})?")


def read_number(text: str) -> Decimal | None:
    """What ``text`` is worth, or ``None`` where it is no number.

    >>> read_number("two and a half")
    Decimal('2.5')
    >>> read_number("1,250.5"), read_number("3,5"), read_number("7-1/2")
    (Decimal('1250.5'), Decimal('3.5'), Decimal('7.5'))
    """
    said = text.strip().lower().replace(" & ", " and ")
    broadcast = _BROADCAST.fullmatch(said)
    if broadcast:
        whole = read_number(broadcast[1])
        return None if whole is None else whole + Decimal(f"0.{broadcast[2]}")
    if _SIMPLE.fullmatch(said):
        return Decimal(said)
    if said.startswith(("minus ", "negative ")):
        value = read_number(said.partition(" ")[2])
        return None if value is None else -value
    if any(sign.isdigit() or sign in SIGNS for sign in said):
        return _read_digits(said)
    return _read_words(said)


def is_mixed(number: str) -> bool:
    """``7-1/2``, ``7½``: a whole number and a fraction."""
    return bool(_MIXED.fullmatch(number))


def is_bare(number: str) -> bool:
    """``1/2``, ``½``: a fraction and no more."""
    return bool(_BARE.fullmatch(number))


def _read_digits(said: str) -> Decimal | None:
    """``7-1/2``, ``6 and 3/16``, ``1,250``, ``3,5``, ``3 and a half``, ``1/4 of 1``, ``2 .5``."""
    extra = Decimal(0)
    said = _OF_ONE.sub("", said).replace(" .", ".")
    fraction = _STROKE.search(said)
    if fraction:
        extra = Decimal(fraction[1]) / Decimal(fraction[2])
        if extra >= 1:
            return None
        said = said[: fraction.start()].removesuffix(" and ").rstrip(" -")
    for sign, worth in SIGNS.items():
        if sign in said:
            extra, said = Decimal(worth), said.split(sign)[0].rstrip()
    counted = _AND_PART_LAST.search(said)
    if counted and said[0] in _NUMERALS:
        extra = _read_words(counted[0].strip(" -").removeprefix("and").strip(" -")) or extra
        said = said[: counted.start()]
    parted = re.fullmatch(rf"({PARTS})", said)
    if parted and not said[0].isdigit():
        return _read_words(said)
    plain = said.strip() or "0"
    plain = plain.replace(",", "") if re.search(r",[0-9]{3}", plain) else plain.replace(",", ".")
    try:
        value = Decimal(plain)
    except InvalidOperation:
        return None
    return value - extra if plain.startswith("-") else value + extra


_OF_A_WHOLE = re.compile(
    rf"(?:(?P<whole>[a-z ]{{1,40}}?) and )?(?:(?P<count>{_COUNT}) )?(?P<part>{_PART})"
    r"(?: of)?(?: (?:an?|one|1))?"
)
"""``two and three quarters``, ``seven tenths of 1``, ``half a``."""


def _read_words(said: str) -> Decimal | None:
    """``twenty-five``, ``three point five``, ``half a``, ``three-quarters of one``."""
    words = said.replace("-", " ").split()
    parted = _OF_A_WHOLE.fullmatch(" ".join(words))
    if parted is not None:
        ahead = _read_whole(parted["whole"].split()) if parted["whole"] else Decimal(0)
        count = UNITS.get(parted["count"] or "", 1)
        return None if ahead is None else ahead + count * Decimal(FRACTIONS[parted["part"]])
    if words and words[0] in ("a", "an") and words[1:2] != ["hundred"]:
        words = words[1:]
    if words and words[-1] in ("a", "an", "one") and any(word in FRACTIONS for word in words[:-1]):
        words = words[:-1]
    if words and words[-1] == "of":
        words = words[:-1]
    whole, _, rest = " ".join(words).partition(" point ")
    value = _read_whole(whole.split())
    if value is None or not rest:
        return value
    digits = "".join(str(UNITS[word]) for word in rest.split() if word in UNITS)
    return value + Decimal(f"0.{digits}") if digits else None


def _read_whole(words: list[str]) -> Decimal | None:
    """A sum of unit words, tens, a hundred and a part of one."""
    total, last = Decimal(0), Decimal(1)
    seen = False
    for word in words:
        if word in UNITS or word in TENS:
            last = Decimal(UNITS[word] if word in UNITS else TENS[word])
            total += last
        elif word == "hundred":
            total = (total or Decimal(1)) * 100
        elif word in FRACTIONS:
            part = Decimal(FRACTIONS[word])
            # "three quarters": the unit counts the parts; "two and a quarter": it does not
            total = total - last + last * part if word.endswith("s") and seen else total + part
            if (
                words[0] in ("one", "two", "three")
                and "and" not in words
                and not word.endswith("s")
            ):
                total = part * last
        elif word not in ("and", "a", "an"):
            return None
        seen = True
    return total if seen else None
