"""Percentages: every expression that states one, with its numbers and its bound."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from pipelines.extraction.english.numbers import LAST_WORDS, NUMBER, read_number
from pipelines.extraction.languages.en_numbers import BOUNDS_AFTER, BOUNDS_BEFORE
from pipelines.report import Bound

MAX_PERCENTAGES = 300
"""A text with more is a table or an attack; the rest of it is not read."""
_WINDOW = 64

_LETTER = "[A-Za-z]"
_MARK = re.compile(
    # every alternative begins with a sign of its own, so that all others are skipped quickly
    r"%"  # 3.5%
    rf"|[Pp](?:(?<!{_LETTER}.)"
    r"(?:[Ee][Rr][ -]?[Cc][Ee][Nn][Tt](?:[Aa][Gg][Ee])?[Ss]?|[Cc][Tt]|\.[Cc]\.)"
    rf"(?!{_LETTER})"  # 3.5 percent, 1-percent
    rf"|[Cc](?!{_LETTER})(?:(?<=[0-9]..)|(?<=[0-9] ..)))"  # 2.5pc in British headlines
)
_POINTS = re.compile(r"[ -](?:points?|pts?)\b", re.IGNORECASE)
_OF_GDP = re.compile(r"-of-(?:gdp|gnp)\b", re.IGNORECASE)
_EDGE = r"(?<![0-9a-z.$€£¥])(?<![0-9],)(?<![^%]/)(?:(?<![0-9a-z][-])|(?<=-to-))"
_ONE = re.compile(rf"{_EDGE}(?P<last>{NUMBER})[ -]?$", re.IGNORECASE)
_PERCENT = r"(?:[ -]?(?:%|per[ -]?cent|pct\.?|pc))"
_RANGE = re.compile(
    rf"{_EDGE}(?P<first>{NUMBER})(?P<mark>{_PERCENT}?)"
    r"(?P<link>[ ]?-[ ]?(?:to-)?|[ ]?~[ ]?|[ ](?:to|and|through|or|till|up[ ]to|,[ ]or)[ ]"
    r"|,[ ](?:or[ ]|and[ ])?)"
    rf"(?P<last>{NUMBER})[ -]?$",
    re.IGNORECASE,
)
_EITHER_WAY = ("plus or ", "plus/", "plus and ")
"""Before ``minus 2 percent``, a margin and no number below zero."""
_MAY_LINK = re.compile(r"[-~,]|[ ](?:to|and|through|or|till)[ ]", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\b(?:between|anywhere from|ranging from|range of|from)[ ]?(?:a |an )?$", re.IGNORECASE
)
_FROM_STATE = re.compile(r"\bfrom (?:(?:its|their|the|a|an|today's)[ ])(?:[a-z'-]+[ ]){0,6}$")
"""``from its current level of 2.3 per cent to 2.5 per cent``: what is and what will be."""
_BEFORE = {word: Bound(name) for name, words in BOUNDS_BEFORE for word in words}
_LONGEST_BEFORE = max(len(word.split()) for word in _BEFORE)
_MAY_LIMIT = re.compile(
    r"\bor |\band |\bat |\bgive|\bapprox|\bas a|\btops|imum|\bplus|\+|-ish|\bbut no|\bif not",
    re.IGNORECASE,
)
_ADDS = re.compile(r",? plus (?:another|an?|some|roughly|about|[0-9])", re.IGNORECASE)
_AFTER = tuple(
    (
        Bound(name),
        re.compile(rf"(?:{'|'.join(re.escape(word) for word in words)})(?![a-z])", re.IGNORECASE),
    )
    for name, words in BOUNDS_AFTER
)
_MOVES_UP_TO = re.compile(
    r"\b(?:sign|go|step|ramp|scal|mov|climb|ris|shoot|jump|surg|soar|bring|catch|get|build|liv|work|inch|edg|creep)"
    r"[a-z]{0,4} (?:back )?up to $"
    r"|\b(?:went|rose|shot|jumped|surged|soared|climbed|brought|caught|got|built|crept)"
    r" (?:back )?up to $"
    r"|\b(?:bring|brings|bringing|brought|get|push|take|taking) (?:[a-z-]+ ){1,5}up to $"
)
_SHARE_TAIL = re.compile(
    r"[ -](?:of|as a share of)[ -](?:[a-z']+[ ]){0,3}?"
    r"(?:gdp|gnp|gross (?:domestic|national) product|national income|output)"
    r"(?:[ ]\((?:gdp|gnp)\))?",
    re.IGNORECASE,
)


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
    found: list[Figure] = []
    for mark in _MARK.finditer(text):
        if not _ends_in_number(text[max(0, mark.start() - 14) : mark.start()]):
            continue
        floor = found[-1].end if found else 0
        for figure in _figures_at(text, mark, floor=floor):
            # a range that began with its own percent sign takes that figure in
            if found and figure.start <= found[-1].start:
                found.pop()
            found.append(figure)
        if len(found) >= MAX_PERCENTAGES:
            break
    return tuple(found)


@lru_cache(maxsize=1024)
def _ends_in_number(before: str) -> bool:
    """Whether what stands ``before`` a percent word can be a number: cheap, for long texts."""
    before = before.rstrip(" -")
    if not before.strip():
        return False
    last = before[-1]
    return (
        last.isdigit()
        or last in "½¼¾⅓⅔⅛"
        or before.rsplit(None, 1)[-1].rsplit("-", 1)[-1].lower() in LAST_WORDS
    )


def _figures_at(text: str, mark: re.Match[str], *, floor: int) -> Iterator[Figure]:
    """The figure that ends at ``mark``; two where ``3 or 5 percent`` states two."""
    points = _POINTS.match(text, mark.end())
    end = points.end() if points else mark.end()
    tail = None if points else _OF_GDP.match(text, end)
    end = tail.end() if tail else end
    is_points = bool(points) or mark.group().lower().startswith("percentage")
    base = max(0, mark.start() - _WINDOW)
    window = text[base : mark.start()]
    pair = _RANGE.search(window) if _MAY_LINK.search(window) else None
    if pair:
        low, high = read_number(pair["first"]), read_number(pair["last"])
        if low is not None and high is not None and _is_range(window, pair, low, high):
            yield _figure(text, (base + pair.start(), end), (low, high), points=is_points)
            return
        if low is not None and _is_list(pair, low):
            start = base + pair.start()
            if start >= floor:
                first_end = base + pair.end("first")
                yield _figure(text, (start, first_end), (low, low), points=is_points)
    one = _ONE.search(window)
    if one:
        start, said = one.start(), one["last"]
        if said.lower().startswith("minus ") and window[:start].lower().endswith(_EITHER_WAY):
            start, said = start + len("minus "), said[len("minus ") :]
        value = read_number(said)
        if value is not None:
            yield _figure(text, (base + start, end), (value, value), points=is_points)


def _is_range(window: str, pair: re.Match[str], low: Decimal, high: Decimal) -> bool:
    """Whether two numbers are the ends of one range."""
    if low >= high or (low >= 1000 and not pair["mark"]):
        return False
    link = pair["link"].strip().lower()
    before = window[: pair.start()]
    between = _BETWEEN.search(before)
    if link == "and":
        return between is not None and not between.group().lower().startswith("from")
    if link == "or" or "," in link:
        return False
    if link in ("to", "through", "till", "up to") and pair["mark"]:
        # "from 1 percent to 2 percent" states two figures
        is_from = between is not None and between.group().lower().startswith("from")
        return not (is_from or _FROM_STATE.search(before))
    return True


def _is_list(pair: re.Match[str], low: Decimal) -> bool:
    """``3 or 5 percent``: the first number is a percentage too, with its word left out."""
    link = pair["link"].strip().lower()
    return (
        not pair["mark"]
        and link in ("or", "and", ", or")
        and low < 100
        and "/" not in pair["first"]
    )


def _figure(
    text: str, span: tuple[int, int], ends: tuple[Decimal, Decimal], *, points: bool
) -> Figure:
    start, end = span
    low, high = min(ends), max(ends)
    bound = _bound_of(text, start, end)
    return Figure(start=start, end=end, low=low, high=high, bound=bound, points=points)


ASKED_ABOUT = frozenset(
    "ask asked asks asking talk talks talked talking speak spoke speaks speaking think thinks"
    " magical question questions doubt doubts concern concerns silent worried worry complain"
    " complained complains know knows heard hear joke joked debate argument"
    " anything nothing something".split()
)
"""``asked about 2 percent``: what it is about, and not roughly so much."""


def _bound_of(text: str, start: int, end: int) -> Bound:
    """How words before or after limit the figure; those before weigh more."""
    before = text[max(0, start - 40) : start].lower()
    before = before[before.rfind("\n") + 1 :].rstrip(" \"'(")
    words = before.replace("~", " ~ ").split()
    if words and words[-1] in ("a", "an"):
        words.pop()
    if words[-1:] == ["about"] and words[-2:-1] and words[-2].strip("\"'") in ASKED_ABOUT:
        return Bound.EXACT
    for count in range(min(_LONGEST_BEFORE, len(words)), 0, -1):
        bound = _BEFORE.get(" ".join(words[-count:]).lstrip("\"'(-"))
        if bound is not None and not (bound is Bound.UP_TO and _MOVES_UP_TO.search(f"{before} ")):
            return bound
    after = text[end : end + 90]
    if _ADDS.match(after):
        return Bound.EXACT
    if not _MAY_LIMIT.search(after):
        return Bound.EXACT
    tail = _SHARE_TAIL.match(after)
    for rest in (after, after[tail.end() :] if tail else ""):
        rest = rest.lstrip(" ,")
        for bound, pattern in _AFTER:
            if pattern.match(rest):
                return bound
    return Bound.EXACT
