"""Percentages: every expression that states one, with its numbers and its bound."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import islice

from pipelines.extraction.english.bounds import bound_of
from pipelines.extraction.english.figure_lists import (
    Listed,
    find_listed,
    is_list,
    is_shorthand,
    without_aside,
)
from pipelines.extraction.english.figure_pairs import (
    EDGE,
    begins_change,
    ends_of,
    find_pair,
    is_fall,
    is_move,
    is_range,
)
from pipelines.extraction.english.figure_steps import find_step
from pipelines.extraction.english.numbers import LAST_WORDS, NUMBER, read_number
from pipelines.extraction.figure_gaps import without_fillers
from pipelines.extraction.languages.en_numbers import LIST_ADVERBS, LIST_LIMITS
from pipelines.extraction.widths import CUT
from pipelines.report import Bound

MAX_PERCENTAGES = 300
"""A text with more is a table or an attack; the rest of it is not read."""
MAX_TRIED = 600
"""Percent words behind what could be a number, whether or not it proves to be one."""
_WINDOW = 64

_LETTER = "[A-Za-z]"
_MARK = re.compile(
    # every alternative begins with a sign of its own, so that all others are skipped quickly
    r"%(?<=[0-9A-Za-z½¼¾⅓⅔⅛+ -]%)"  # 3.5%
    rf"|[Pp](?:(?<!{_LETTER}.)"
    r"(?:[Ee][Rr][ -]?[Cc][Ee][Nn][Tt](?:[Aa][Gg][Ee])?[Ss]?|[Cc][Tt]|\.[Cc]\.)"
    rf"(?!{_LETTER})"  # 3.5 percent, 1-percent
    rf"|[Cc](?!{_LETTER})(?:(?<=[0-9]..)|(?<=[0-9] ..)))"  # 2.5pc in British headlines
)
_POINTS = re.compile(r"[ -](?:points?|pts?)\b", re.IGNORECASE)
_OF_GDP = re.compile(r"-of-(?:gdp|gnp)\b", re.IGNORECASE)
_VAGUE = "(?:[+]|-?(?:plus|odd|ish)(?![a-z]))"
"""Between number and percent word: ``2-plus percent``, ``5+%``."""
_ONE = re.compile(rf"{EDGE}(?P<last>{NUMBER})(?P<vague>[ ]?{_VAGUE})?[ -]?$", re.IGNORECASE)
_EITHER_WAY = ("plus or ", "plus/", "plus and ")
"""Before ``minus 2 percent``, a margin and no number below zero."""
_VAGUE_BOUNDS = {
    "plus": Bound.AT_LEAST,
    "+": Bound.AT_LEAST,
    "odd": Bound.ABOUT,
    "ish": Bound.ABOUT,
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A percentage before it is known what it is a share of."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    bound: Bound
    points: bool
    """Percentage points: a difference, never a share."""


def find_figures(text: str) -> tuple[Figure, ...]:
    """The percentages of ``text``, in reading order.

    Args:
        text: Narrowed (``widths.narrow``); offsets count its code points.

    Source: gold/GUIDELINES.md, "percentages".

    >>> [(f.low, f.high) for f in find_figures("from 1.8% in fiscal 2025 to 2% by fiscal 2027")]
    [(Decimal('1.8'), Decimal('1.8')), (Decimal('2'), Decimal('2'))]
    >>> [(f.low, f.high) for f in find_figures("between two and 2.5 per cent")]
    [(Decimal('2'), Decimal('2.5'))]
    """
    plain = without_fillers(text)
    figures = _figures_of(_with_points(plain.text))
    if not plain.filled:
        return figures
    return tuple(
        replace(one, start=plain.place(one.start), end=plain.place(one.end)) for one in figures
    )


_DECIMAL_DOT = re.compile("(?<=[0-9])[·・](?=[0-9])")


def _with_points(text: str) -> str:
    """``2·5 per cent``, as British papers had it, is 2.5."""
    return _DECIMAL_DOT.sub(".", text) if "·" in text or "・" in text else text


def _figures_of(text: str) -> tuple[Figure, ...]:
    found: list[Figure] = []
    marks = (
        mark
        for mark in _MARK.finditer(text)
        if _ends_in_number(text[max(0, mark.start() - 14) : mark.start()])
    )
    for mark in islice(marks, MAX_TRIED):
        for figure in _figures_at(text, mark, last=found[-1] if found else None):
            if CUT in text[max(0, figure.start - 2) : figure.start]:
                continue
            if _ends_a_number(text, figure.start):
                continue
            # a range that began with its own percent sign takes that figure in
            if found and figure.start <= found[-1].start:
                found.pop()
            found.append(figure)
        if len(found) >= MAX_PERCENTAGES:
            break
    return tuple(found)


def _ends_a_number(text: str, start: int) -> bool:
    """``10 000%``, ``1 234 percent``, ``one thousand two hundred percent``: no 0, 234 and 200."""
    before = text[max(0, start - 16) : start]
    if _ZEROS.match(text, start) or before.lower().endswith(("thousand ", "thousand and ")):
        return True
    return bool(_THREE_DIGITS.match(text, start) and _ENDS_IN_NUMBER.search(before))


_THREE_DIGITS = re.compile("[0-9]{3}(?![0-9.,])")
_ENDS_IN_NUMBER = re.compile("(?:^|[^0-9.,])[0-9]{1,3} $")
_ZEROS = re.compile("0[0-9]{2}")


@lru_cache(maxsize=1024)
def _ends_in_number(before: str) -> bool:
    """Whether what stands ``before`` a percent word can be a number: cheap, for long texts."""
    before = before.removesuffix(", ")  # "2, or perhaps 3, percent"
    word = _LAST_WORD.search(before)
    if word is None:
        return before.rstrip(" -")[-1:] in _NUMERALS
    return word[1].lower() in LAST_WORDS


_LAST_WORD = re.compile(r"([A-Za-z]+)[ -]*$")
_NUMERALS = frozenset("0123456789½¼¾⅓⅔⅛+")


def _figures_at(text: str, mark: re.Match[str], *, last: Figure | None) -> Iterator[Figure]:
    """The figure that ends at ``mark``; two where ``3 or 5 percent`` states two.

    Args:
        last: The figure before.
    """
    points = _POINTS.match(text, mark.end())
    tail = points or _OF_GDP.match(text, mark.end())
    end = tail.end() if tail else mark.end()
    is_points = bool(points) or mark.group().lower().startswith("percentage")
    base = max(0, mark.start() - _WINDOW)
    for figure in _figures_in(text, _window(text, base, mark.start()), (base, end), last):
        yield replace(figure, points=True) if is_points else figure


def _window(text: str, base: int, end: int) -> str:
    """What stands before a percent word, less what parts it from its number."""
    window = text[base:end]
    blanks = len(window) - len(window.rstrip(" "))
    if 1 < blanks <= MOST_BLANKS:
        window = window[:-blanks]
    return (without_aside(window) or "") if window.endswith(", ") else window


def _figures_in(
    text: str, window: str, span: tuple[int, int], last: Figure | None
) -> Iterator[Figure]:
    """The figures that ``window`` ends in; ``span`` is where it begins, and where they end."""
    base, end = span
    plain = _plain_number(window)
    if plain:
        start = base + len(window.rstrip(" -")) - len(plain)
        value = Decimal(plain)
        yield _figure(text, (start, end), (value, value))
        return
    pair = find_pair(window)
    if pair and last is not None and last.start < base + pair.start() < last.end:
        pair = None  # "from 5 to 7 percent to 8 percent": 7 ends a range and begins none
    step = find_step(window[: pair.start()], pair) if pair else None
    found = _read_pair(text, window, pair, span, is_moved=bool(step)) if pair else None
    if found is not None and found.end == end:
        yield found
        return
    if found is not None and (last is None or found.start >= last.end):
        ahead = (step,) if step else _listed_before(text, window, base, found)
        yield from (_figure(text, (base + n.start, base + n.end), (n.value,) * 2) for n in ahead)
        yield found
    one = _read_one(text, window, span)
    if one is not None:
        yield one


def _listed_before(text: str, window: str, base: int, found: Figure) -> tuple[Listed, ...]:
    """``10`` of ``10, 20 and 30 percent``: numbers of a list ahead of its last two."""
    in_words = text[found.start].isalpha()
    return tuple(find_listed(window[: found.start - base], in_words=in_words))[::-1]


def _plain_number(window: str) -> str:
    """``spending to 3.5``: digits after a word that links them to no other; empty elsewhere.

    Most figures stand so, and the patterns for all others need not be tried.
    """
    body = window[:-1] if window[-1:] in (" ", "-") else window
    head, _, digits = body.rpartition(" ")
    before, _, word = head.rpartition(" ")
    if not word.isalpha() or not _DIGITS.fullmatch(digits):
        return ""
    return "" if word.lower() in _LINKING and not _links_nothing(before, word.lower()) else digits


def _links_nothing(before: str, link: str) -> bool:
    """``raise spending to 3.5``: no number before the word that could link two."""
    _, blank, word = before.rpartition(" ")
    return (
        bool(blank)
        and link not in ("minus", "negative")
        and word.isalpha()
        and word.lower() not in _LINKED
    )


MOST_BLANKS = 4
"""Between a number and its percent word: typed twice, or left by signs that nobody sees."""
_DIGITS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3})?")
_HEDGES = frozenset(word.split()[-1] for word in (*LIST_ADVERBS, *LIST_LIMITS))
_LINKING = _HEDGES | frozenset("to and through or till minus negative of".split())
_LINKED = (
    LAST_WORDS | _HEDGES | frozenset("percent cent pct pc up and or to much many high".split())
)
"""What can stand before such a word where it links two numbers."""


def _read_pair(
    text: str, window: str, pair: re.Match[str], span: tuple[int, int], *, is_moved: bool
) -> Figure | None:
    """A range up to the end of ``span``, or the first of two figures that share a percent word."""
    base, end = span
    low, high = ends_of(pair)
    if low is None:
        return None
    start, before = base + pair.start(), window[: pair.start()]
    is_span = high is not None and is_range(before, pair, (low, high), text[end : end + 20])
    moves = is_moved or (is_span and is_move(text, pair, start, end))
    if high is not None and low < high and begins_change(text, pair, start, end):
        is_span, moves = True, False
    if is_span and high is not None and not moves:
        return _figure(text, (start, end), (low, high))
    if pair["mark"] or not (moves or is_list(before, pair, (low, high)) or is_fall(before, pair)):
        return None
    return _figure(text, (start, base + pair.end("first")), (low, low))


_NO_MINUS = re.compile("[-\u2013\u2014]$")
"""A dash before the sign is one half of a double dash: ``(Jiji Press)--58.3 pct``."""


def _read_one(text: str, window: str, span: tuple[int, int]) -> Figure | None:
    """The figure at the end of ``window``, up to the end of ``span``."""
    base, end = span
    one = _ONE.search(window)
    if one is None or is_shorthand(window[: one.start()], one["last"]):
        return None
    start, said = one.start(), one["last"]
    if said.lower().startswith("minus ") and window[:start].lower().endswith(_EITHER_WAY):
        start, said = start + len("minus "), said[len("minus ") :]
    if window.endswith("-") and said.lower().startswith("a "):
        start, said = start + len("a "), said[len("a ") :]  # "a half-percent tax"
    if said[0] == "-" and _NO_MINUS.search(window, 0, start):
        start, said = start + 1, said[1:]
    value = read_number(said)
    if value is None:
        return None
    figure = _figure(text, (base + start, end), (value, value))
    vague = _VAGUE_BOUNDS.get((one["vague"] or "").strip(" -").lower())
    return replace(figure, bound=vague) if vague else figure


def _figure(text: str, span: tuple[int, int], ends: tuple[Decimal, Decimal]) -> Figure:
    start, end = span
    bound = bound_of(text, start, end)
    return Figure(start=start, end=end, low=min(ends), high=max(ends), bound=bound, points=False)
