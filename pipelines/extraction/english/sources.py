"""Unnamed sources word for word, and the person who speaks."""

from collections.abc import Sequence

from pipelines.extraction.english.attribution import OUTLET_NAME
from pipelines.extraction.english.items import Item
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
    SPEAKS_AFTER,
    SPEAKS_BEFORE,
    TOLD,
)

NO_FIRST_NAMES = frozenset("The A An This In On At".split())
NOT_OF_NAME = frozenset(
    "But And Yet So While When As Since Although However Then Later Still Meanwhile Last After"
    " Defense Defence Foreign Finance Interior Prime Minister Secretary President Chancellor"
    " Premier Vice Deputy Chief Cabinet Assistant Under Former Senior General Admiral Colonel"
    " Senator Professor Dr Mr Ms Mrs Director Spokesman Spokeswoman Ambassador Governor Treasurer"
    " Interim Budget Officer Parliamentary Shadow Representative Commissioner State".split()
)
"""What may stand before a name with a capital: titles and words that open a sentence."""

OFFICES = frozenset(
    "Defense Defence Ministry Department Office Affairs Strategy Treasury Agency Bureau Council"
    " Committee Commission Parliament Party Institute University Center Centre Bank".split()
)
"""Words of a name that no person has."""

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
        lead = LEAD_IN.match(match["lead"])
        begin, end = (lead.end() + match.start() if lead else match.start()), match.end()
        if sentence[begin:end].lower() in NOT_ALONE or not _is_credited(sentence, begin, end):
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
    """The person named as saying, demanding or pledging it: the fullest name near the figure.

    A leader whose people speak (``Trump's envoys urged``) stands for them if nobody else is named.
    """
    row = reading.items(number)
    leaders = [k for k, one in enumerate(row) if "person" in one.tags and one.sense.name]
    themselves = [row[k] for k in leaders if not _owns(row, k)]
    if themselves:
        return _leader_near(reading, number, themselves, row[at].start, actor=actor)
    named = _who_says(reading, number)
    if named or not leaders:
        return named
    owners = [row[k] for k in leaders]
    return _leader_near(reading, number, owners, row[at].start, actor=actor)


def _leader_near(
    reading: Reading, number: int, leaders: Sequence[Item], start: int, *, actor: str | None
) -> str:
    fit = [one for one in leaders if actor is None or one.sense.code == actor] or leaders
    nearest = min(fit, key=lambda one: abs(one.start - start))
    if " " not in nearest.text:
        return _fullest(reading, number, nearest.text)
    return reading.document.text[nearest.start : nearest.end]


def _who_says(reading: Reading, number: int) -> str | None:
    """A name that no list holds, where a verb of saying stands beside it."""
    sentence, start = reading.sentence(number), reading.spans[number].start
    states = {one.start for one in reading.items(number) if _is_state(one)}
    for match in NAME.finditer(sentence[:LONGEST_SENTENCE]):
        name = _without_titles(match.group())
        if not name or OUTLET_NAME.search(match.group()) or _is_no_person(name):
            continue
        before = sentence[max(0, match.start() - 25) : match.start()]
        says = SPEAKS_AFTER.match(sentence, match.end()) or SPEAKS_BEFORE.search(before)
        if says and start + match.start() not in states:
            return reading.document.text[start + match.end() - len(name) : start + match.end()]
    return None


def _without_titles(name: str) -> str:
    """``But Defense Minister Jane Doe`` → ``Jane Doe``."""
    words = name.split(" ")
    while words and words[0] in NOT_OF_NAME:
        words.pop(0)
    return " ".join(words)


def _owns(row: Sequence[Item], k: int) -> bool:
    """``an adviser in Trump's presidency``: whose it was, not who speaks."""
    return k + 1 < len(row) and row[k + 1].low in ("'s", "'")


def _is_state(item: Item) -> bool:
    """``South Korea``: a name of two words, but of nobody who speaks."""
    return bool(item.sense.code) and "person" not in item.tags


def _is_no_person(name: str) -> bool:
    """``The LDP``, ``Japan's Defense Ministry``: names, but of nobody who speaks."""
    first = name.split(" ")[0].removesuffix("'s")
    return (
        first in NO_FIRST_NAMES
        or not OFFICES.isdisjoint(name.split(" "))
        or any(
            sense.code and sense.form in ("country", "people", "capital", "body")
            for rest, senses in NAMES.get(first, ())
            for sense in senses
            if not rest
        )
    )


def _fullest(reading: Reading, number: int, surname: str) -> str:
    """A surname's full name in the sentence before, else the surname."""
    for k in (number, number - 1):
        for item in reading.items(k):
            if "person" in item.tags and item.text.endswith(f" {surname}"):
                return item.text
    return surname
