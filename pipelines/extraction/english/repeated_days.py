"""Days and months that come again and again: ``each Thursday``, ``on Monday nights``."""

import re

from pipelines.extraction.languages.en_dates import DAY_PARTS, MONTH, ORDINALS, USUAL, WEEKDAY

_NAME = rf"(?:{WEEKDAY}|{MONTH})(?: [0-9]{{1,2}})?"
_EACH = re.compile(
    rf"\b(?:[Ee]ach|[Ee]very|EACH|EVERY|[Aa]lternate)(?: (?:other|second|third|single))?"
    rf" (?:{_NAME}(?:,| and| or|, and|, or) ){{0,4}}$"
)
_USUAL = re.compile(rf"\b[Aa]n? (?:{'|'.join(USUAL)}) $")
_SOME = re.compile(r"\b(?:[Aa]|[Aa]ny|[Oo]ne|[Ss]ome|[Aa]nother) $")
_STANDS = re.compile(
    r"[.,;:)\"'\u2014\n-]|$"
    r"| (?:in|of|at|and|or|when|after|before|with|to|last|this|that|as|for|from|by|is|was)\b"
)
"""After ``on a Friday``; but ``a Friday deadline`` is of one day."""
_AND_OTHERS = rf"(?:(?:,| and| or|, and| to| through|-) ?{WEEKDAY}){{0,6}}"
_PARTS = re.compile(rf"{_AND_OTHERS} (?:{'|'.join(DAY_PARTS)})s\b")
_COUNTED = re.compile(rf"\b[Tt]he (?:{'|'.join(ORDINALS)}|last|fifth) $")
_OF_MONTH = re.compile(r" (?:of|in) ")
REACH = 64


def is_repeated(text: str, start: int, end: int) -> bool:
    """Whether the day or month at ``start`` is one of many.

    >>> is_repeated("on Monday nights", 3, 9), is_repeated("on Monday night", 3, 9)
    (True, False)
    """
    before = text[max(0, start - REACH) : start]
    if _EACH.search(before) or _USUAL.search(before) or _PARTS.match(text, end):
        return True
    return _SOME.search(before) is not None and _STANDS.match(text, end) is not None


def is_counted_in_month(text: str, start: int, end: int) -> bool:
    """``the first Thursday of May``: no day near publication.

    >>> is_counted_in_month("on the last Friday of the month", 12, 18)
    True
    """
    if _OF_MONTH.match(text, end) is None:
        return False
    if text.startswith("last ", start):
        return text.endswith(("the ", "The "), 0, start)
    return _COUNTED.search(text[max(0, start - 16) : start]) is not None
