"""Unnamed sources word for word, and the person who speaks."""

import re

from pipelines.extraction.languages.en_sources import CUE, NAME, NOUN, SOURCE
from pipelines.extraction.reading import Reading


def find_sources(reading: Reading, number: int) -> tuple[str, ...]:
    """The unnamed sources of a sentence, as it names them."""
    sentence = reading.sentence(number)
    if not NOUN.search(sentence):
        return ()
    start = reading.spans[number].start
    found = []
    for match in SOURCE.finditer(sentence[:1200]):
        begin, end = match.span()
        around = sentence[max(0, begin - 40) : begin] + sentence[end : end + 25]
        words = match.group().split()
        if not CUE.search(around) or (
            len(words) == 1 and words[0].lower() in ("people", "person", "individuals")
        ):
            continue
        begin += len(match.group()) - len(
            re.sub(
                r"^(?:(?:citing|quoting|said|told|to|that|by|and|the|as|of|according|while|but|when"
                r"|after|were|was|from|has|have|had|said,)\b ?)+",
                "",
                match.group(),
            )
        )
        found.append(reading.document.text[start + begin : start + end].rstrip(" .,;"))
        if len(found) == 2:
            break
    return tuple(found)


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
    for match in NAME.finditer(sentence[:1200]):
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


def _fullest(reading: Reading, number: int, surname: str) -> str:
    """A surname's full name in the sentence before, else the surname."""
    for k in (number, number - 1):
        for item in reading.items(k):
            if "person" in item.tags and item.text.endswith(f" {surname}"):
                return item.text
    return surname
