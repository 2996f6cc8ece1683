"""Percentages in Japanese and Chinese: every expression that states one, with its bound."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from pipelines.extraction.cjk.bounds import find_bound
from pipelines.extraction.cjk.numerals import DIGITS, NUMBER, read_number
from pipelines.report import Bound

MAX_PERCENTAGES = 3000
"""A text with more is a table or an attack; the rest of it is not read."""
_WINDOW = 48

_MARK = re.compile(
    r"[ ]?(?:%|パーセント|㌫|パーセント|[Pp]ercent)"  # 2%, 二パーセント
    r"(?:[ ]?ポイント|个?百分点)?"  # 1.5%ポイント
    r"|个?百分点"  # 1.5个百分点
    r"|百分[之の的]"  # 百分之三点五: the number follows
    r"|割"  # 1割
    r"|成"  # 三成
)
_EDGE = r"(?<![\d.])"
_LAST = re.compile(rf"{_EDGE}(?P<last>{NUMBER})$")
_RANGE = re.compile(
    rf"{_EDGE}(?P<first>{NUMBER})(?P<mark>[ ]?(?:%|パーセント))?[ ]?"
    rf"(?P<link>[-~〜—―]|から|ないし|到|至|、)[ ]?(?P<last>{NUMBER})$"
)
_HUNDREDTHS = re.compile(
    rf"(?P<first>{NUMBER})(?:(?P<link>到|至|[-~〜—])(?:百分之)?(?P<last>{NUMBER}))?"
)
_TENTHS = re.compile(r"(?<![\d.一-龥])(?:\d{1,2}|[一二三四五六七八九])$")
_NO_TENTHS = re.compile("り当|り振|り引|り込|り切|り[^が]|合|引|当|高|安|れ|く|愛|譲|拠|烹|賦|腹")
_TENTHS_MORE = re.compile(rf"(?P<part>{DIGITS}|[一二三四五六七八九])分(?!の|間|野|析|割)")
_CHENG = re.compile("[一二三四五六七八九](?:至[一二三四五六七八九])?$")
_CHENG_BEFORE = re.compile("(?:约|近|逾|超过|超|达|有|占|仅|不足|不到|^|[，,：:。])$")
_SPREAD = re.compile("程度|の間|の範囲|台|前後|之间|区间|范围|左右|の幅")
_TWO_FIGURES = re.compile("[从由自][^，,。；;]{0,24}$")


@dataclass(frozen=True, slots=True)
class Figure:
    """A percentage before it is told what it is of."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    bound: Bound
    points: bool = False
    """Percentage points, which are never a share."""


def find_figures(text: str) -> tuple[Figure, ...]:
    """The percentages of ``text``, in reading order.

    Args:
        text: Narrowed, Chinese text in simplified signs.

    >>> [(str(f.low), str(f.high)) for f in find_figures("2%から3・5%へ、5〜6%")]
    [('2', '2'), ('3.5', '3.5'), ('5', '6')]
    """
    found: list[Figure] = []
    for match in _MARK.finditer(text):
        if len(found) >= MAX_PERCENTAGES:
            break
        for figure in _read_mark(text, match):
            if found and figure.start < found[-1].end:
                if figure.start > found[-1].start:
                    continue
                found.pop()
            found.append(figure)
    return tuple(found)


def _read_mark(text: str, match: re.Match[str]) -> Iterator[Figure]:
    mark = match.group().strip()
    if mark[:2] == "百分" and mark != "百分点":
        yield from _read_hundredths(text, match)
        return
    if mark in "割成":
        yield from _read_tenths(text, match)
        return
    head = text[max(0, match.start() - _WINDOW) : match.start()]
    figure = _read_range(text, head, match) or _read_one(text, head, match)
    if figure:
        yield figure


def _read_one(text: str, head: str, match: re.Match[str]) -> Figure | None:
    last = _LAST.search(head)
    number = read_number(last["last"]) if last else None
    if last is None or number is None:
        return None
    start = match.start() - len(last["last"])
    return _figure(text, start, match.end(), (number, number), points=_is_points(match))


def _read_range(text: str, head: str, match: re.Match[str]) -> Figure | None:
    both = _RANGE.search(head)
    if both is None:
        return None
    low, high = read_number(both["first"]), read_number(both["last"])
    if low is None or high is None or low >= high or high > 1000:
        return None
    start = match.start() - len(head) + both.start()
    if not _is_one_range(both, text[max(0, start - 30) : start], text[match.end() :][:6]):
        return None
    return _figure(text, start, match.end(), (low, high), points=_is_points(match))


def _is_one_range(both: re.Match[str], before: str, after: str) -> bool:
    """Whether two numbers are the ends of one range rather than two figures."""
    link, marked = both["link"], both["mark"] is not None
    if link == "、":
        low, high = both["first"], both["last"]
        return not marked and len(low) == len(high) == 1 and read_number(high) == (read_number(low) or 0) + 1
    if link == "から":
        return bool(_SPREAD.match(after)) or (not marked and after[:1] not in ("へ", "に"))
    if link in ("到", "至"):
        return not (marked and _TWO_FIGURES.search(before))
    return True


def _read_hundredths(text: str, match: re.Match[str]) -> Iterator[Figure]:
    """``百分之三点五``, ``百分之二至百分之三``."""
    both = _HUNDREDTHS.match(text, match.end())
    low = read_number(both["first"]) if both else None
    if both is None or low is None:
        return
    end, high = both.end(), low
    if both["last"]:
        last = read_number(both["last"])
        two = last is None or last <= low
        two = two or bool(_TWO_FIGURES.search(text[max(0, match.start() - 30) : match.start()]))
        end, high = (both.end("first"), low) if two or last is None else (both.end(), last)
    yield _figure(text, match.start(), end, (low, high))


def _read_tenths(text: str, match: re.Match[str]) -> Iterator[Figure]:
    """``1割``, ``三割五分``, ``近七成``: tenths, but no 役割, 割り当て, 三成員."""
    head = text[max(0, match.start() - 4) : match.start()]
    after = text[match.end() : match.end() + 4]
    mark = match.group()
    number = (_TENTHS if mark == "割" else _CHENG).search(head)
    value = read_number(number.group()) if number else None
    if number is None or value is None or not 0 < value <= 10:
        return
    start, end = match.start() - len(number.group()), match.end()
    if mark == "成":
        if not _CHENG_BEFORE.search(text[max(0, start - 2) : start]):
            return
    elif _NO_TENTHS.match(after):
        return
    value *= 10
    more = _TENTHS_MORE.match(after) if mark == "割" else None
    if more:
        value += read_number(more["part"]) or 0
        end += more.end()
    yield _figure(text, start, end, (value, value))


def _is_points(match: re.Match[str]) -> bool:
    return match.group().endswith(("ポイント", "百分点"))


def _figure(
    text: str, start: int, end: int, numbers: tuple[Decimal, Decimal], *, points: bool = False
) -> Figure:
    bound = find_bound(text[max(0, start - 24) : start], text[end : end + 12])
    return Figure(start, end, numbers[0], numbers[1], bound, points)
