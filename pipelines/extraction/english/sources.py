"""Unnamed sources word for word."""

import re
from collections.abc import Callable
from functools import lru_cache

from pipelines.extraction.english.attribution import OUTLET_NAME
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_sources import (
    ASKED_AFTER,
    CREDITED_AFTER,
    CREDITED_BEFORE,
    LEAD_IN,
    NAMED,
    NOT_ALONE,
    NOT_NAMED,
    NOUN,
    SOURCE,
    TOLD,
)
from pipelines.report import Kind

LONGEST_SENTENCE = 1_200
MOST_SOURCES = 2
NEAR = 60
"""Signs before and after a source in which its cue may stand."""


def find_sources(reading: Reading, number: int, *, kind: Kind | None = None) -> tuple[str, ...]:
    """The unnamed sources that a sentence credits, as it names them, in order, two at most.

    ``citing three people familiar with the matter``; ``government sources said Wednesday``;
    ``officials told the FT``. Who asks another government, is the source of a demand alone; an
    illustration has none.
    """
    return () if kind is Kind.OTHER else _sources_of(reading, number, is_asked=kind is Kind.DEMAND)


@lru_cache(maxsize=64)
def _sources_of(reading: Reading, number: int, *, is_asked: bool) -> tuple[str, ...]:
    """See ``find_sources``; kept, since a sentence has several figures."""
    sentence = reading.sentence(number)[:LONGEST_SENTENCE]
    if reading.is_title(number) or not NOUN.search(sentence):
        return ()  # a headline's "source says" is told in full below it
    told = _spans_of(sentence, _is_credited)
    if not told and is_asked:
        told = _spans_of(sentence, _asks)
    start = reading.span(number).start
    named = (
        reading.document.text[start + begin : start + end].strip(" .,;-\u2014\u2013")
        for begin, end in told
    )
    return tuple(_in_full(reading, number, one) for one in named)


def _spans_of(sentence: str, is_source: Callable[[str, int, int], bool]) -> list[tuple[int, int]]:
    """Begin and end of unnamed persons whose place tells that they are sources, two at most."""
    found: list[tuple[int, int]] = []
    for match in SOURCE.finditer(sentence):
        lead = LEAD_IN.match(match["lead"] or "")
        begin, end = (lead.end() + match.start() if lead else match.start()), match.end()
        if _is_nobody(sentence, begin, end):
            continue
        if is_source(sentence, begin, end):
            found.append((begin, end))
        if len(found) == MOST_SOURCES:
            break
    return found


def _is_nobody(sentence: str, begin: int, end: int) -> bool:
    """``the Economist``, ``no official``, ``without naming sources``: no one who tells anything."""
    said = sentence[begin:end].strip()
    low = said.lower()
    if low in NOT_ALONE or low.startswith("no ") or low.endswith("party for the people"):
        return True
    if NAMED.fullmatch(said) or OUTLET_NAME.fullmatch(said.removeprefix("the ")):
        return True
    is_unnamed = NOT_NAMED.search(sentence, max(0, begin - NEAR), begin)
    return bool(is_unnamed or _NAMED_AFTER.match(sentence, end))


_NAMED_AFTER = re.compile(r", [A-Z][a-z]+ [A-Z][a-z]+[,.]")
"""``according to a Japanese negotiator, Ryosei Akazawa,``: not unnamed."""
FARTHEST_BACK = 8
"""Sentences in which a source is looked for that is named again by ``the``."""


def _in_full(reading: Reading, number: int, named: str) -> str:
    """``the person said``: as the source was named when it came in."""
    words = named.split(" ")
    if words[0].lower() not in ("the", "these", "those", "both") or len(words) > 3:
        return named
    for back in range(number - 1, max(-1, number - FARTHEST_BACK), -1):
        if words[-1].lower() not in reading.sentence(back).lower():
            continue
        for one in find_sources(reading, back):
            if words[-1].lower() in one.lower().split(" "):
                return one
    return named


def _asks(sentence: str, begin: int, end: int) -> bool:
    """``U.S. officials have pressed Tokyo for 3.5 percent``: who asks, tells of it."""
    named = sentence[begin:end].lower()
    return "official" in named and ASKED_AFTER.match(sentence, end) is not None


def _is_credited(sentence: str, begin: int, end: int) -> bool:
    """Whether a word before or after says that news comes from what stands at ``begin:end``."""
    before, after = sentence[max(0, begin - NEAR) : begin], sentence[end : end + NEAR]
    if CREDITED_BEFORE.search(before) or CREDITED_AFTER.match(after):
        return True
    outlet = OUTLET_NAME.search(after)
    return outlet is not None and TOLD.match(after[: outlet.start()]) is not None
