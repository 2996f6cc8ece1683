"""Tenths, as Japanese and Chinese count them: 二割五分, 2〜3割, 七成五, 八九成 (pure)."""

import re
from decimal import Decimal
from typing import NamedTuple

from pipelines.extraction.east_asian.numerals import read_number

_ONE = "一二三四五六七八九"
_UNIT = rf"(?:[{_ONE}两兩]|(?<![\d.・])\d(?:\.\d)?)"
_LINK = rf"(?:(?:成[半{_ONE}]?)?\s?[~〜至到─—-]\s?|、)"
JAPANESE = (
    rf"(?:(?P<w0>\d{{1,2}}|[{_ONE}])(?:割?\s?[~〜─—-]\s?|、)?)?"  # 2〜3割, 二、三割, 六七割
    rf"(?P<w>(?<![\d.・])\d{{1,2}}(?:[.・]\d)?|[{_ONE}十])割(?:(?P<wb>[{_ONE}\d])分(?:(?P<wc>[{_ONE}\d])厘)?)?"
)
CHINESE = (
    rf"(?:(?P<c0>{_UNIT})(?P<cl>{_LINK})?)?(?P<c>{_UNIT})成"  # 三到四成, 七八成
    rf"(?:(?P<cb>[{_ONE}\d半])(?!\.?\d|,\d{{3}}(?!\d)|[:点點萬万亿億個个年月日天號号人名家次倍位]))?"
)
"""Alternatives of a pattern, with groups of their own."""
NOT_BEHIND_JAPANESE = ("引", "合", "れ", "り", "け", "く", "当", "そば", "蕎麦")
"""What may follow 割 where it is another word: 割合, 割引, 割れ …"""
NOT_BEHIND_CHINESE = (
    *"为為立员員功长長本交果年分份都熟绩績型见見效因形品像全天色套群人就家队隊对對千",
    "不变",
    "不變",
)
"""What may follow 成 where it is another word: 成员, 成立, 三五成群 …"""
NOT_BEFORE_CHINESE = tuple(f"{_ONE}十第百")


class Tenths(NamedTuple):
    """Percent, from ``low`` to ``high``, and where the expression begins."""

    start: int
    low: Decimal
    high: Decimal


def read_japanese(sentence: str, found: re.Match[str]) -> Tenths | None:
    """What a match of ``JAPANESE`` is worth; ``None`` where 割 is part of another word.

    >>> pattern = re.compile(JAPANESE)
    >>> [read_japanese(t, pattern.search(t))[1:] for t in ("九割五分引き下げ", "二、三割")]
    [(Decimal('95'), Decimal('95')), (Decimal('20'), Decimal('30'))]
    """
    if found["wb"] is None and sentence.startswith(NOT_BEHIND_JAPANESE, found.end()):
        return None
    last, first = read_number(found["w"]), read_number(found["w0"] or "")
    if last is None:
        return None
    high = last * 10 + _digit(found["wb"]) + _digit(found["wc"]) / 10
    # 1、3割: two things, and no guess
    is_guess = first is not None and first < last
    if (
        is_guess
        and found.start("w") - found.end("w0") < 2
        and sentence[found.end("w0")] not in _DASHES
    ):
        is_guess = last - (first or 0) == 1
    if not is_guess or first is None:
        return Tenths(found.start("w"), high, high)
    return Tenths(found.start(), first * 10, high)


def read_chinese(sentence: str, found: re.Match[str]) -> Tenths | None:
    """What a match of ``CHINESE`` is worth; ``None`` where 成 is part of another word.

    >>> pattern = re.compile(CHINESE)
    >>> [read_chinese(t, pattern.search(t))[1:] for t in ("七成半", "八九成", "两到三成")]
    [(Decimal('75'), Decimal('75')), (Decimal('80'), Decimal('90')), (Decimal('20'), Decimal('30'))]
    """
    first, last = read_number(found["c0"] or ""), read_number(found["c"])
    if last is None or sentence.startswith(NOT_BEHIND_CHINESE, found.end()):
        return None
    more = Decimal(5) if found["cb"] == "半" else _digit(found["cb"])
    high = last * 10 + more
    is_range = (found["cl"] or "、").strip()[-1] in _DASHES
    is_guess = first is not None and (first < last if is_range else last - first == 1)
    start = found.start() if is_guess else found.start("c")
    if sentence.endswith(NOT_BEFORE_CHINESE, 0, start):
        return None
    if not is_guess or first is None:
        return Tenths(start, high, high)
    units = (found["cl"] or "").removeprefix("成")[:1]
    low = first * 10 + (Decimal(5) if units == "半" else _digit(units))
    return Tenths(start, low, high)


def _digit(sign: str | None) -> Decimal:
    return (read_number(sign) if sign else None) or Decimal(0)


_DASHES = tuple("割~〜─—至到-")
