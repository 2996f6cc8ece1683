"""Bounds: whether a figure is exact, about so much, a floor or a ceiling."""

import re

from pipelines.extraction.languages.en_numbers import (
    ASKED_ABOUT,
    BOUNDS_AFTER,
    BOUNDS_BEFORE,
    SAID_ABOUT,
    WHAT_IS_SAID,
)
from pipelines.report import Bound

_BEFORE = {word: Bound(name) for name, words in BOUNDS_BEFORE for word in words}
_LONGEST_BEFORE = max(len(word.split()) for word in _BEFORE)
_MAY_LIMIT = re.compile(
    r"or |and |at |give|approx|as a|tops|imum|plus|\+|-ish|but no|if not|roughly|least",
)
"""A quick look at lowered text; each alternative begins with a sign of its own."""
_ADDS = re.compile(r",? plus (?:another|an?|some|roughly|about|[0-9])", re.IGNORECASE)
_AFTER = tuple(
    (
        Bound(name),
        re.compile(rf"(?:{'|'.join(re.escape(word) for word in words)})(?![a-z])", re.IGNORECASE),
    )
    for name, words in BOUNDS_AFTER
)
_MARK_AFTER = re.compile(
    r"[ -](?:of (?:gdp|gnp) )?(?:mark|level|threshold|range|line|barrier)\b", re.IGNORECASE
)
"""``above the 4-percent mark``: above it is what the spending is, and the mark is a number."""
_MOVES_UP_TO = re.compile(
    r"\b(?:sign|go|step|ramp|scal|mov|climb|ris|shoot|jump|surg|soar|bring|catch|get|build|liv|work"
    r"|inch|edg|creep|tick|add|com|bump)"
    r"[a-z]{0,4} (?:back )?up to $"
    r"|\b(?:went|rose|shot|jumped|surged|soared|climbed|brought|caught|got|built|crept|came)"
    r" (?:back )?up to $"
    r"|\b(?:bring|brought|get|got|push|tak|took|top|lift|carr[iy]|mov|nudg|driv|ratchet|haul|bump|bought|fought)"
    r"(?:s|es|e|ed|ing|ped|ping)? (?:[a-z'-]+ ){1,6}up to $"
    r"|\bback up to $"
)
_ROUGHLY_AFTER = re.compile(
    r",? (?:roughly|more or less|approximately|or near(?:ly)? (?:so|it))(?=[,.;:)]| (?:of|in) |$)",
    re.IGNORECASE,
)
"""``6 percent, roughly, in the 1980s``; not ``2 percent, roughly 11 trillion yen``."""
_SHARE_TAIL = re.compile(
    r"[ -](?:of|as a share of)[ -](?:[a-z']+[ ]){0,3}?"
    r"(?:gdp|gnp|gross (?:domestic|national) product|national income|income|output"
    r"|(?:the|its) economy)"
    r"(?:[ ]\((?:gdp|gnp)\))?",
    re.IGNORECASE,
)


def _limited(bound: Bound, before: str, after: str) -> Bound:
    """``will not fall below 2 percent`` is no less; ``beyond the 2% goal`` names the goal."""
    if bound is Bound.UNDER:
        if _NOT_BELOW.search(before):
            return Bound.AT_LEAST
        return Bound.EXACT if _FALLS_SHORT.search(before) else bound
    if bound is Bound.OVER and _NOT_OVER.search(before):
        return Bound.UP_TO
    if bound is Bound.OVER and _NONE_BEYOND.search(before):
        return Bound.EXACT
    return Bound.EXACT if bound is Bound.OVER and _TARGET_AFTER.match(after) else bound


_NONE_BEYOND = re.compile(
    r"\b(?:no|nothing|any|anything|without a|without any) (?:[a-z-]+ ){0,3}(?:beyond|past)$"
)
"""``has set no target beyond 2%``: the figure is that of the target there is."""
_NOT_BELOW = re.compile(
    r"(?:\bnot|\bnever|n't|\bcannot|\bno longer) (?:[a-z]+ ){0,2}(?:fall|drop|dip|go|slip|sink)"
    r" (?:back )?below$"
)
_NOT_OVER = re.compile(
    r"(?:\bnot|\bnever|n't|\bcannot|\bno longer|\bwithout|\b(?:kept|keep|stop|stopped|prevent"
    r"|prevented|barred|bar|avoid) (?:[a-z]+ ){0,3}(?:from )?)(?: to)?"
    r" ?(?:be|go|rise|climb|grow|run|spend|going|rising)?"
    r" ?(?:exceed|exceeding|surpass|surpassing|top|topping|above|beyond|past|over|greater than"
    r"|higher than|larger than)(?: an? (?:amount|sum|figure|level) (?:equal|equivalent) to)?$"
)
"""``shall never surpass 1 percent``, ``kept from exceeding 1 percent``."""
_FALLS_SHORT = re.compile(r"\b(?:fall|falls|falling|fell|fallen) (?:[a-z]+ )?short of$")
"""``fell short of 2 percent``: what was missed is a figure of its own."""
_TARGET_AFTER = re.compile(
    r"[ -](?:of (?:gdp|gnp) )?"
    r"(?:(?:defen[cs]e|military|security|spending|budget|alliance|nato|arms)[ -]){0,3}"
    r"(?:goal|target|pledge|commitment|guideline|demand|promise|vow|benchmark|objective)s?\b",
    re.IGNORECASE,
)


_PREFIX = re.compile(r"([a-z])-$")
"""``near-2%``, ``sub-2%``."""
_SUFFIX = re.compile(r"^-(?:plus|(?:or|and)-[a-z]+)\b")
"""``2%-plus``, ``3%-or-more``."""


def _is_topic(words: list[str]) -> bool:
    """Whether ``about`` after ``words`` names what is spoken of, and not roughly so much."""
    verb = words[-1].strip("\"'") if words else ""
    if verb in SAID_ABOUT:
        return any(word in WHAT_IS_SAID or word.endswith("n't") for word in words[-5:-1])
    return verb in ASKED_ABOUT


def bound_of(text: str, start: int, end: int) -> Bound:
    """How words before or after limit the figure; those before weigh more."""
    before = text[max(0, start - 80) : start].lower()
    before = before[before.rfind("\n") + 1 :].rstrip(" \"'(")
    before = _PREFIX.sub(r"\1", before)
    words = before.replace("~", " ~ ").split()
    if words and (words[-1] in ("a", "an") or _MARK_AFTER.match(text, end)):
        words = words[:-1] if words[-1] in ("a", "an", "the") else words
    if words[-1:] == ["about"] and _is_topic(words[:-1]):
        words = []
    for count in range(min(_LONGEST_BEFORE, len(words)), 0, -1):
        bound = _BEFORE.get(" ".join(words[-count:]).lstrip("\"'(-"))
        if bound is not None and not (bound is Bound.UP_TO and _MOVES_UP_TO.search(f"{before} ")):
            return _limited(bound, before, text[end : end + 60])
    after = text[end : end + 90].replace('"', "")
    return _bound_after(_SUFFIX.sub(lambda found: found[0].replace("-", " "), after))


def _bound_after(after: str) -> Bound:
    """What the words behind a figure make of it."""
    if _ADDS.match(after):
        return Bound.EXACT
    if not _MAY_LIMIT.search(after.lower()):
        return Bound.EXACT
    tail = _SHARE_TAIL.match(after)
    for rest in (after, after[tail.end() :] if tail else ""):
        if _ROUGHLY_AFTER.match(rest):
            return Bound.ABOUT
        rest = rest.lstrip(" ,")
        for bound, pattern in _AFTER:
            if pattern.match(rest):
                return bound
    return Bound.EXACT
