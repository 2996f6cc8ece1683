"""A copy of a text with one form for each sign, of the same length, so that offsets hold."""

import re
import unicodedata

from pipelines.extraction.addresses import mask_escapes
from pipelines.extraction.figure_gaps import FILLER, fill_gaps

_QUOTES = {
    0x2018: "'",
    0x2019: "'",
    0x201B: "'",
    0x02BC: "'",
    0x201C: '"',
    0x201D: '"',
    0x201F: '"',
}
_DASHES = {
    0x2010: "-",
    0x2011: "-",
    0x2012: "-",
    0x2013: "-",
    0x2212: "-",
    0x2014: "\u2014",
    0x2015: "\u2014",
}
_SPACES = dict.fromkeys(
    [0x00, 0xA0, 0x1680, 0x3000, 0xFEFF, *range(0x2000, 0x2010), *range(0x202A, 0x2030)], " "
)
_MORE = {0xFE6A: "%", 0x066A: "%", 0xAD: "-", 0x2028: "\n", 0x2029: "\n", 0x0B: " ", 0x0C: " "}
_NUMBER_SIGNS = {0x2027: "\u00b7", 0x2219: "\u00b7", 0x22C5: "\u00b7", 0x2044: "/", 0x223C: "~"}
"""What is typed for a decimal point, a fraction and a tilde."""


def _folded() -> dict[int, str]:
    """Full-width forms, each to its one-sign narrow form."""
    table = {}
    for code in range(0xFF01, 0xFFEF):
        narrow = unicodedata.normalize("NFKC", chr(code))
        if len(narrow) == 1:
            table[code] = narrow
    return table


_TABLE: dict[int, str] = {**_folded(), **_QUOTES, **_DASHES, **_SPACES, **_MORE, **_NUMBER_SIGNS}


_MAY_NARROW = re.compile(r"[^\x01-\x0a\x0d-\x7f]")
"""Few signs of a Latin text are these: quicker than a table that is asked for each sign."""
_SAMPLE = 400


def _narrowed(match: re.Match[str]) -> str:
    sign = match.group()
    return _TABLE.get(ord(sign), sign)


def narrow(text: str) -> str:
    """``text`` with plain quotes, hyphens, blanks, digits and letters; length unchanged.

    What is not clean within a figure is made plain (``figure_gaps``), and ``%E9%98`` is letters.
    Lone surrogates become a replacement sign, so that the copy can be encoded.

    >>> narrow("３．５％ “of” GDP")
    '3.5% "of" GDP'
    """
    return fill_gaps(mask_escapes(_narrow(text)))


def _narrow(text: str) -> str:
    """Sign by sign."""
    if text.isascii():
        return text if "\x00" not in text else text.replace("\x00", " ")
    text = _cut_numbers(text)
    sample = text[:_SAMPLE]
    is_dense = len(sample.encode("utf-8", "replace")) > 1.5 * len(sample)
    same = text.translate(_TABLE) if is_dense else _MAY_NARROW.sub(_narrowed, text)
    try:
        same.encode()
    except UnicodeEncodeError:
        same = "".join("\ufffd" if "\ud800" <= sign <= "\udfff" else sign for sign in same)
    return same


CUT = "\ufffc"
"""Stands for signs within a number that may part it: what is left behind it is no figure."""
_NUMERAL, _POINT = "0-9\uff10-\uff19", ".\uff0e"
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")
_WITHIN_NUMBER = re.compile(
    f"(?<=[{_NUMERAL}{_POINT},\uff0c]){_UNSEEN.pattern}(?=[{_NUMERAL}{_POINT},\uff0c])"
)
_NO_WIDTH = frozenset("\u200b\u200c\u200d\u2060\ufeff")
"""Leave what stands beside them one number to whoever reads it."""
MOST_UNSEEN = 4
"""At one place; more are no slip."""
_SOFT_HYPHEN = "\u00ad"


def _cut_numbers(text: str) -> str:
    """Fillers for signs of no width within a number, ``CUT`` for all that may part two.

    Of ``3<zero-width space>.5 percent`` everyone sees 3.5. But a soft hyphen between two digits may
    be the hyphen of 2-3 percent, a comma may part the numbers of a list, and signs that turn the
    direction show digits in another order: better no figure than a wrong one.
    """
    return _WITHIN_NUMBER.sub(_filled_or_cut, text)


def _filled_or_cut(match: re.Match[str]) -> str:
    signs, text = match[0], match.string
    beside = text[match.start() - 1] + text[match.end()]
    is_at_point = any(sign in _POINT for sign in beside)
    skipped = _NO_WIDTH | {_SOFT_HYPHEN} if is_at_point else _NO_WIDTH
    is_whole = len(signs) <= MOST_UNSEEN and skipped.issuperset(signs)
    is_whole = is_whole and not any(sign in ",\uff0c" for sign in beside)
    before = _UNSEEN.sub("", text[max(0, match.start() - 12) : match.start()])
    return (FILLER if is_whole and not _ENDS_IN_YEAR.search(before) else CUT) * len(signs)


_ENDS_IN_YEAR = re.compile(f"[{_NUMERAL}]{{4}}[{_POINT}]$")
"""``by 2027.<zero-width space>3% of GDP is``: a sentence ends there."""
