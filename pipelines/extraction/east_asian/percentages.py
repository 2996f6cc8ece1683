"""Percentages of Japanese and Chinese sentences, with their bounds (pure)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from pipelines.extraction.east_asian.bounds import find_bound
from pipelines.extraction.east_asian.numerals import read_number
from pipelines.extraction.widths import CUT
from pipelines.report import Bound

NUMBER = r"\d{1,3}(?:,\d{3}){1,4}(?:[.・]\d{1,4})?|\d{1,7}(?:[.・]\d{1,4})?"
KANJI = r"[〇零一二三四五六七八九十百両两兩]{1,6}(?:[・点點][〇零一二三四五六七八九]{1,4})?"
UNIT = r"%ポイント|%|パーセントポイント|パーセント|pct|个百分点|個百分點|百分点|百分點"
RANGE = r"\s?(?:~|〜|-|—|至|到|ないし|乃至|から)\s?"
# Every repetition is bounded, so the standard library needs linear time, and less of it.
PERCENTAGE = re.compile(
    rf"""百分之(?P<z1>{NUMBER}|{KANJI})(?:(?:至|到|~|〜)(?:百分之)?(?P<z2>{NUMBER}|{KANJI}))?"""
    rf"""|(?P<r1>{NUMBER})(?P<ru>%)?(?P<rs>{RANGE})(?P<r2>{NUMBER})\s?(?P<r3>{UNIT})"""
    rf"""|(?P<n>{NUMBER}|{KANJI})\s?(?P<u>{UNIT})"""
    rf"""|(?P<c>[一二两三四五六七八九])成(?P<cb>[一二三四五六七八九半])?"""
    rf"""|(?P<w>\d{{1,2}}|[一二三四五六七八九])割(?P<wb>[一二三四五六七八九\d]分)?"""
)
HINT = re.compile(r"%|パーセント|百分|割|成|pct")
SPREAD = ("程度", "の間", "の範囲", "の幅")
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
NOT_TENTHS = ("引", "合", "れ", "り", "け", "く", "当")
"""What may follow 割 where it is another word: 割合, 割引, 割れ …"""
BEFORE, AFTER = 24, 12
"""Code points around a figure in which its bound is looked for."""
KANA = re.compile("[ぁ-ヾ]")


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
    for found in PERCENTAGE.finditer(sentence):
        for figure in _figures_in(sentence, found):
            if CUT not in sentence[max(0, figure.start - 2) : figure.start]:
                yield figure


def _figures_in(sentence: str, found: re.Match[str]) -> Iterator[Figure]:
    if found["z1"] is not None:
        low, high = read_number(found["z1"]), read_number(found["z2"] or found["z1"])
        yield from _figure(sentence, found.start(), found.end(), low, high)
    elif found["r1"] is not None:
        yield from _range(sentence, found)
    elif found["n"] is not None:
        start = found.start()
        value = read_number(found["n"])
        is_points = any(unit in found["u"] for unit in POINT_UNITS)
        yield from _figure(sentence, start, found.end(), value, value, is_points=is_points)
    elif found["c"] is not None:
        yield from _chinese_tenths(sentence, found)
    elif not sentence[found.end() :].startswith(NOT_TENTHS):
        tenths = read_number(found["w"])
        more = read_number(found["wb"][0]) if found["wb"] else Decimal(0)
        value = None if tenths is None or more is None else tenths * 10 + more
        yield from _figure(sentence, found.start(), found.end(), value, value)


NOT_TENTHS_ZH = tuple("为立员功长本交果年分都熟绩型见效因形品像全天色套")
"""What may follow 成 where it is another word: 成员, 成立 …"""


def _chinese_tenths(sentence: str, found: re.Match[str]) -> Iterator[Figure]:
    """近四成受访者, 七成五: tenths, in Chinese."""
    before = sentence[max(0, found.start() - 1) : found.start()]
    is_word = sentence[found.end() :].startswith(NOT_TENTHS_ZH) or before in tuple(
        "一二三四五六七八九十第"
    )
    tenths = read_number(found["c"])
    if tenths is None or is_word or KANA.search(sentence):
        return
    more = found["cb"]
    units = (
        Decimal(5) if more == "半" else (read_number(more) if more else Decimal(0)) or Decimal(0)
    )
    value = tenths * 10 + units
    yield from _figure(sentence, found.start(), found.end(), value, value)


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
    if start and sentence[start - 1] in "-−▲△" and (start < 2 or not sentence[start - 2].isdigit()):
        low, high = -high, -low
    bound = find_bound(
        sentence[max(0, start - BEFORE) : start],
        sentence[end : end + AFTER],
        is_chinese=not KANA.search(sentence),
    )
    yield Figure(start, end, low, high, bound, is_points)
