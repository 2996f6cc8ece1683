"""Unnamed sources word for word, and the person who speaks."""

import re

from pipelines.extraction.english.attribution import OUTLET_NAME
from pipelines.extraction.english.lexicon import NAMES
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_sources import (
    CREDITED_AFTER,
    CREDITED_BEFORE,
    LEAD_IN,
    NAME,
    NOT_ALONE,
    NOUN,
    SOURCE,
    TOLD,
)

NO_FIRST_NAMES = frozenset("The A An This In On At".split())

LONGEST_SENTENCE = 1_200
MOST_SOURCES = 2
NEAR = 60
"""Signs before and after a source in which its cue may stand."""


def find_sources(reading: Reading, number: int) -> tuple[str, ...]:
    """The unnamed sources that a sentence credits, as it names them, in order, two at most.

    ``citing three people familiar with the matter``; ``government sources said Wednesday``;
    ``officials told the FT``. Officials who told a government what to do are no sources.
    """
    sentence = reading.sentence(number)[:LONGEST_SENTENCE]
    if not NOUN.search(sentence):
        return ()
    start = reading.spans[number].start
    found = []
    for match in SOURCE.finditer(sentence):
        named = LEAD_IN.sub("", match.group())
        begin, end = match.end() - len(named), match.end()
        if named.lower() in NOT_ALONE or not _is_credited(sentence, begin, end):
            continue
        found.append(reading.document.text[start + begin : start + end].rstrip(" .,;"))
        if len(found) == MOST_SOURCES:
            break
    return tuple(found)


def _is_credited(sentence: str, begin: int, end: int) -> bool:
    """Whether a word before or after says that news comes from what stands at ``begin:end``."""
    before, after = sentence[max(0, begin - NEAR) : begin], sentence[end : end + NEAR]
    if CREDITED_BEFORE.search(before) or CREDITED_AFTER.match(after):
        return True
    outlet = OUTLET_NAME.search(after)
    return outlet is not None and TOLD.match(after[: outlet.start()]) is not None


def find_speaker(reading: Reading, number: int, at: int, *, actor: str | None) -> str | None:
    """The person named as saying, demanding or pledging it: the fullest name near the figure."""
    row = reading.items(number)
    leaders = [item for item in row if "person" in item.tags and item.sense.name]
    if leaders:
        fit = [item for item in leaders if actor is None or item.sense.code == actor] or leaders
        item = min(fit, key=lambda one: abs(one.start - row[at].start))
        return (
            reading.document.text[item.start : item.end]
            if " " in item.text
            else _fullest(reading, number, item.text)
        )
    sentence = reading.sentence(number)
    for match in NAME.finditer(sentence[:LONGEST_SENTENCE]):
        if OUTLET_NAME.search(match.group()) or _is_no_person(match.group()):
            continue
        after = sentence[match.end() : match.end() + 60]
        before = sentence[max(0, match.start() - 25) : match.start()]
        if (
            re.match(
                r",? (?:said|says|told|argued|suggests?|proposes?|wrote|added|called|pledged|vowed"
                r"|announced)\b",
                after,
            )
            or re.search(r"(?:said|according to|says|told|asked) (?:[a-z]+ ){0,3}$", before)
            or re.match(r", [^,]{3,50}, (?:said|says|argued)", after)
        ):
            return reading.document.text[
                reading.spans[number].start + match.start() : reading.spans[number].start
                + match.end()
            ]
    return None


def _is_no_person(name: str) -> bool:
    """``The LDP``, ``Japan's Defense Ministry``: names, but of nobody who speaks."""
    first = name.split(" ")[0].removesuffix("'s")
    return first in NO_FIRST_NAMES or any(
        sense.code and sense.form in ("country", "people", "capital", "body")
        for rest, senses in NAMES.get(first, ())
        for sense in senses
        if not rest
    )


def _fullest(reading: Reading, number: int, surname: str) -> str:
    """A surname's full name in the sentence before, else the surname."""
    for k in (number, number - 1):
        for item in reading.items(k):
            if "person" in item.tags and item.text.endswith(f" {surname}"):
                return item.text
    return surname
