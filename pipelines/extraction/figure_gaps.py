"""What stands within a figure and states nothing: ends of lines, leftovers of HTML, blanks.

In the narrowed copy each becomes a blank, or the sign it stands for, and ``FILLER`` for the rest,
so that the copy keeps its length. Whoever looks for figures reads ``without_fillers`` of it.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from pipelines.extraction.languages.en_numbers import TENS, UNITS

FILLER = "\x1a"
"""Stands where a figure goes on; no blank, so that it is not stripped from a sentence."""

_ENTITIES = {
    "nbsp": " ", "#160": " ", "#xa0": " ", "#xA0": " ", "thinsp": " ", "#8201": " ", "#8239": " ",
    "percnt": "%", "#37": "%", "#x25": "%",
    "frac12": "½", "frac14": "¼", "frac34": "¾", "middot": "·", "#183": "·",
    "ndash": "-", "#8211": "-", "minus": "-", "#8722": "-",
    "lt": "<", "gt": ">", "le": "≤", "ge": "≥",
}  # fmt: skip
_NAMES = "|".join(_ENTITIES)
_ENTITY = re.compile(f"&({_NAMES});")
_ENTITIES_AT_FIGURE = re.compile(
    # every pattern here begins with a sign that is rare, so that all others are skipped quickly
    r"&(?:(?:(?<=[0-9½¼¾]&)|(?<=[0-9½¼¾][ ]&))"
    rf"(?:{_NAMES});(?:&(?:{_NAMES});){{0,3}}"  # 3.5&#37;
    rf"|(?:{_NAMES});(?=[0-9.½]|per))"  # &lt;2%, two&nbsp;percent
)

_UNIT = (
    r"(?:%|㌫|巴仙|パーセント|[个個]?百分[点點]"
    r"|(?:per[ -]?cent|pct|percentage|Percent|Per[ ]Cent|PERCENT)(?![A-Za-z]))"
)
_SPARE = r"(?:[ \t\r*\x1a]|</?(?:b|i|u|em|strong|span|font)\b[^<>\n]{0,60}>)"
_BEFORE_UNIT = re.compile(
    r"(?<=[0-9A-Za-z½¼¾⅓⅔⅛〇零一二三四五六七八九十百])"
    r"(?=[ ]?[\n\r\t*<\x1a]|[ ]{2})"  # one blank is none too many
    rf"{_SPARE}{{0,24}}+\n?{_SPARE}{{0,24}}+(?={_UNIT})"
)
_MAY_STAND_OFF = re.compile(
    r"(?:[%㌫巴パ個个百]|[Pp](?=er|ER|ct))(?:(?<=[\n\r\t*>\x1a].)|(?<=[\n\r\t*>\x1a ][ ].))"
)
"""A quick look: a percent word after more than one blank."""
_LAST_WORD = re.compile(r"(?<![A-Za-z])[A-Za-z]{1,10}$")
_NUMBER_WORDS = frozenset([*UNITS, *TENS, "hundred", "half", "a"])
_YEAR = re.compile(r"(?:19|20)[0-9]{2}$")
_CELL = re.compile(r"[\s+-]*[0-9.,]+\s*")
"""A line that is nothing but a number: what follows it is the next cell of a table."""
_LONGEST_LINE = 200

_DIGITS = r"[0-9]{1,3}(?:[.,・·][0-9]{1,3})?"
_KANJI = "〇零一二三四五六七八九十百千两兩両"
_COUNT = "|".join((*UNITS, *TENS))
_NUMBER = rf"(?:{_DIGITS}(?:[ ]?[½¼¾])?|(?:{_COUNT})(?:-(?:{_COUNT}))?(?:[ ]point[ ](?:{_COUNT}))?)"
_COUNTED = f"[0-9{_KANJI}]"
_TENS_END = "|".join(f"(?<={ten}\n)" for ten in TENS)
_TENS_CUT = "|".join(f"(?<={ten}-\n)" for ten in TENS)
_GOING_ON = re.compile(
    rf"\n(?=[a-z½.・·点點0-9{_KANJI}])(?:"  # most line feeds end here
    rf"(?P<cut>(?:(?<=百分之\n)|(?<=百分之.\n)|(?<=百分之..\n)|(?<=百分之...\n))"
    rf"(?=[.・·点點]?{_COUNTED})"  # 百分之三⏎点五
    rf"|(?:{_TENS_CUT})(?=(?:{'|'.join(UNITS)})[ \n-]{_UNIT}))"  # twenty-⏎five percent
    rf"|(?P<blank>(?<=[比约約占的の到至~〜为為達达近超]\n)(?={_DIGITS}[ ]?(?:%|㌫|パーセント))"
    rf"|(?:(?<=占GDP\n)|(?<=[ ](?:to|of|at|by)\n))(?={_NUMBER}[ \n-]{{0,2}}{_UNIT})"
    rf"|(?:{_TENS_END})(?=(?:{'|'.join(UNITS)})[ \n-]{_UNIT}))"  # twenty⏎five percent
    rf"|(?P<number>(?<=[.,・·]\n)(?={_COUNTED}{{1,3}}[ ]?{_UNIT}))"  # 3・⏎5%
    rf"|(?P<link>(?:(?<=[ ]or\n)|(?<=[ ]and\n)|(?<=[0-9%]-\n))(?={_NUMBER}[ \n-]{{0,2}}{_UNIT}))"
    r")"
)
"""Line feeds within a figure or right before one; for the last two, what stands before tells."""
_NUMBER_CUT = re.compile(
    rf"{_COUNTED}[・·]$"
    r"|(?:[a-z][ ]|[\u3040-\u9fff])[0-9]{1,2}\.$"
    r"|[a-z][ ][0-9]{1,3},$"
)
"""``to 3.``; but ``in 2003.`` ends a sentence, and ``3.`` alone begins an item."""
_NUMBER_LINKED = re.compile(
    rf"(?:[0-9½¼¾]|(?<![A-Za-z])(?:{_COUNT}))[ ]?(?:%|per[ -]?cent|pct)?(?:[ ](?:or|and)|-)$"
)
"""``between 2 and⏎3 percent``; but ``and⏎3 percent`` after no number begins as it did."""


def fill_gaps(text: str) -> str:
    """``text`` with what is not clean within its figures made plain; length unchanged.

    Args:
        text: Narrowed.

    >>> fill_gaps("from 2 to\\n3.5&#37; of GDP")
    'from 2 to 3.5%\\x1a\\x1a\\x1a\\x1a of GDP'
    """
    if "&" in text:
        text = _ENTITIES_AT_FIGURE.sub(_decoded, text)
    if "\n" in text:
        text = _GOING_ON.sub(_going_on, text)
    return _BEFORE_UNIT.sub(_one_blank, text) if _MAY_STAND_OFF.search(text) else text


def _filled(sign: str, match: re.Match[str]) -> str:
    return sign + FILLER * (len(match[0]) - len(sign))


def _decoded(match: re.Match[str]) -> str:
    return _ENTITY.sub(_sign_of, match[0])


def _sign_of(match: re.Match[str]) -> str:
    sign = _ENTITIES[match[1]]
    # what is said of a figure from before stands right at it
    return _filled(sign, match) if sign not in "<>≤≥" else _filled("", match)[1:] + sign


def _one_blank(match: re.Match[str]) -> str:
    """What stands between a number and its percent word is one blank."""
    text, start = match.string, match.start()
    if text[start - 1].isascii() and text[start - 1].isalpha():
        word = _LAST_WORD.search(text, max(0, start - 11), start)
        if word is None or word[0].lower() not in _NUMBER_WORDS:
            return match[0]
    if "\n" in match[0] and _is_cell(text, start):
        return match[0]
    return _filled(" ", match)


def _is_cell(text: str, end: int) -> bool:
    """Whether the number at the end of a line is a year, or stands in a table."""
    begin = max(text.rfind("\n", 0, end) + 1, end - _LONGEST_LINE)
    line = text[begin:end]
    return bool("\t" in line or _CELL.fullmatch(line) or _YEAR.search(line))


def _going_on(match: re.Match[str]) -> str:
    """A sign for a line feed that stands within a figure or right before one."""
    kind, start = match.lastgroup, match.start()
    before = match.string[max(0, start - 20) : start]
    if kind == "cut" or (kind == "number" and _NUMBER_CUT.search(before)):
        return FILLER
    is_blank = kind == "blank" or (kind == "link" and _NUMBER_LINKED.search(before))
    return " " if is_blank else match[0]


class Plain(NamedTuple):
    """A text without fillers, and where each of them stood."""

    text: str
    filled: Sequence[int] = ()
    """For each filler, how many other signs stand before it."""

    def place(self, offset: int) -> int:
        """Where the sign at ``offset`` stands in the text with fillers."""
        return offset + bisect_right(self.filled, offset)


def without_fillers(text: str) -> Plain:
    """``text`` as figures are read in it.

    >>> plain = without_fillers("GDP比3・\\x1a5%に")
    >>> plain.text, plain.place(plain.text.index("に"))
    ('GDP比3・5%に', 9)
    """
    if FILLER not in text:
        return Plain(text)
    parts = text.split(FILLER)
    filled, seen = [], 0
    for part in parts[:-1]:
        seen += len(part)
        filled.append(seen)
    return Plain("".join(parts), filled)
