"""Percentages of Japanese and Chinese sentences, with their bounds (pure)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from pipelines.extraction.east_asian.bounds import find_bound
from pipelines.extraction.east_asian.numerals import read_number
from pipelines.extraction.east_asian.tenths import CHINESE, JAPANESE, read_chinese, read_japanese
from pipelines.extraction.figure_gaps import without_fillers
from pipelines.extraction.widths import CUT
from pipelines.report import Bound

GOES_ON = r"(?<![\d〇零一二三四五六七八九十]。)(?<![\d〇零一二三四五六七八九十][.・·]{2})"
"""3。5%, 二・・五%: neither 5, since a slip may stand there for a point."""
NUMBER = GOES_ON + (
    # 2024,5%: neither 5 nor a year with decimals; but 10,20,30% states 30
    r"(?<!\d)(?:(?<!\d,)|(?<=\d,\d,)|(?<=\d,\d\d,))"
    r"(?:\d{1,3}(?:,\d{3}){1,4}(?:[.・·]\d{1,4})?|\d{1,3},\d{1,2}(?![\d,])"
    r"|\d{1,7}(?:[.・·]\d{1,4})?)"
)
KANJI = GOES_ON + (
    r"(?<!\d)[〇零一二三四五六七八九十百千万両两兩]{1,8}(?:[・点點][〇零一二三四五六七八九]{1,4})?"
)
UNIT = r"%ポイント|%|㌫|巴仙|パーセントポイント|パーセント|pct|个百分点|個百分點|百分点|百分點"
RANGE = r"\s?(?:~|〜|-|—|─|至|到|ないし|乃至|から)\s?"
OTHER_UNIT = r"(?![\d.]|\s?[元块塊圓圆円万萬亿億美人年月日倍个個])"
"""百分之五十至1.5元: the second number is no percentage."""
# Every repetition is bounded, so the standard library needs linear time, and less of it.
PERCENTAGE = re.compile(
    rf"""(?P<g1>(?<![\d.・])[1-8]|(?<![一-九十百])[一二三四五六七八])、(?P<g2>[2-9]|[二三四五六七八九])\s?(?P<gu>%|パーセント)"""
    rf"""|百分之(?P<z1>(?>{NUMBER}|{KANJI}))(?!\s?[亿億兆]|(?<=\d)\s?[万萬])(?:(?:至|到|~|〜)(?:百分之)?(?P<z2>{NUMBER}|{KANJI}){OTHER_UNIT})?"""
    rf"""|(?P<r1>{NUMBER}|{KANJI})(?P<ru>%)?(?P<rs>{RANGE})(?P<r2>{NUMBER}|{KANJI})\s?(?P<r3>{UNIT})"""
    rf"""|(?P<n>{NUMBER}|{KANJI})\s?(?P<u>{UNIT})"""
    rf"""|{CHINESE}|{JAPANESE}"""
)
HINT = re.compile(r"%|㌫|巴仙|パーセント|百分|割|成|pct")
SPREAD = ("程度", "の間", "の範囲", "の幅", "が", "とみ", "と予想", "と見")
"""3%から3.5%程度: a range, and no move from one to the other."""
MOVES_TO = re.compile(
    "程度(?:まで|へと?|に(?:まで|も)?)、?"
    "(?:引き?上げ|引き?下げ|上げ|下げ|上昇|低下|修正|変更|見直|改め|戻)"
)
"""0.5%から0.75%程度に引き上げ: a move after all; but 3%から3.5%程度に増やす tells how much."""
EVEN = ("乃至",)
"""In Chinese: 3%乃至5% are two figures; in Japanese 乃至 is a range."""
FROM = ("从", "由", "自", "从GDP的", "由GDP的", "从目前的", "从不到", "从约")
"""从1%到2% is a move, and no range."""
POINT_UNITS = ("ポイント", "百分点", "百分點")
BEFORE, AFTER = 24, 12
"""Code points around a figure in which its bound is looked for."""
KANA = re.compile("[ぁ-ヾ]")
SIGN = re.compile(
    r"(?:(?P<plus>(?<![\d%])(?:\+|プラス))|(?<![\dA-Za-z%])[-−▲△]|マイナス|(?<![自担擔抱胜勝肩])[负負])$"
)
"""Before a number, and part of it."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A percentage within its sentence."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    bound: Bound
    is_points: bool
    """Percentage points: a difference, never a share."""


def find_figures(sentence: str) -> Iterator[Figure]:
    """The percentages of a narrowed sentence, in order.

    >>> [(str(f.low), str(f.high), f.bound.value) for f in find_figures("約3・5%から5%以上へ、百分之二")]
    [('3.5', '3.5', 'about'), ('5', '5', 'at_least'), ('2', '2', 'exact')]
    """
    if not HINT.search(sentence):
        return
    plain = without_fillers(sentence)
    for found in PERCENTAGE.finditer(plain.text):
        for figure in _figures_in(plain.text, found):
            if CUT not in plain.text[max(0, figure.start - 2) : figure.start]:
                start, end = plain.place(figure.start), plain.place(figure.end)
                yield replace(figure, start=start, end=end) if plain.filled else figure


def _figures_in(sentence: str, found: re.Match[str]) -> Iterator[Figure]:
    if found["g1"] is not None:
        low, high = read_number(found["g1"]), read_number(found["g2"])
        # 2、3%: two or three; 2、5%: two figures, of which one has its sign
        is_guess = low is not None and high is not None and high - low == 1
        start = found.start("g1" if is_guess else "g2")
        yield from _figure(sentence, start, found.end(), low if is_guess else high, high)
    elif found["z1"] is not None:
        low, high = read_number(found["z1"]), read_number(found["z2"] or found["z1"])
        yield from _figure(sentence, found.start(), found.end(), low, high)
    elif found["r1"] is not None:
        yield from _range(sentence, found)
    elif found["n"] is not None:
        start = found.start()
        value = read_number(found["n"])
        is_points = any(unit in found["u"] for unit in POINT_UNITS)
        yield from _figure(sentence, start, found.end(), value, value, is_points=is_points)
    else:
        is_chinese = found["c"] is not None
        if is_chinese and KANA.search(sentence):
            return
        tenths = (read_chinese if is_chinese else read_japanese)(sentence, found)
        if tenths is not None:
            yield from _figure(sentence, tenths.start, found.end(), tenths.low, tenths.high)


def _range(sentence: str, found: re.Match[str]) -> Iterator[Figure]:
    low, high = read_number(found["r1"]), read_number(found["r2"])
    is_spread = sentence.startswith(SPREAD, found.end())
    is_spread = is_spread and not MOVES_TO.match(sentence, found.end())
    is_gone = "から" in found["rs"] or (
        found["rs"].strip() in ("到", "至") and sentence.endswith(FROM, 0, found.start("r1"))
    )
    is_even = found["rs"].strip() in EVEN and not KANA.search(sentence)
    is_move = (is_gone or is_even) and found["ru"] and not is_spread
    is_year = low is not None and 1900 <= low <= 2100 and not found["ru"]
    if is_move or is_year or (low is not None and high is not None and low > high):
        if found["ru"]:
            yield from _figure(sentence, found.start("r1"), found.end("ru"), low, low)
        yield from _figure(sentence, found.start("r2"), found.end("r3"), high, high)
        return
    is_points = any(unit in found["r3"] for unit in POINT_UNITS)
    yield from _figure(sentence, found.start(), found.end(), low, high, is_points=is_points)


def _figure(
    sentence: str,
    start: int,
    end: int,
    low: Decimal | None,
    high: Decimal | None,
    *,
    is_points: bool = False,
) -> Iterator[Figure]:
    if low is None or high is None:
        return
    sign = SIGN.search(sentence, max(0, start - 5), start)
    if sign:
        start = sign.start()
        if not sign["plus"]:
            low, high = -high, -low
    bound = find_bound(
        sentence[max(0, start - BEFORE) : start],
        sentence[end : end + AFTER],
        is_chinese=not KANA.search(sentence),
    )
    yield Figure(start, end, low, high, bound, is_points)
