"""The person who stands behind a verb of speech: ``said Doe``, ``asked by Doe``."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.person_phrases import Person
from pipelines.extraction.languages.en_speech import MORE_SPEECH, TITLE_NOUNS, TITLE_WORDS


def person_behind(
    row: Sequence[Item], at: dict[int, Person], start: int, *, owns: bool = False
) -> Person | None:
    """The person whose titles begin at ``start``."""
    k = start
    while k < min(start + 12, len(row)):
        if k in at:
            who = at[k]
            is_owner = who.end < len(row) and row[who.end].low in ("'s", "'")
            return None if is_owner and not owns else who
        if not _is_title(row, k):
            return None
        k += 1
    return None


def _is_title(row: Sequence[Item], k: int) -> bool:
    item = row[k]
    low = item.low
    if low == ",":
        # the US defence secretary, Pete Hegseth,
        return k > 0 and (row[k - 1].low in TITLE_NOUNS or "gov" in row[k - 1].tags)
    return (
        low in TITLE_NOUNS
        or low in TITLE_WORDS
        or "gov" in item.tags
        or bool(item.sense.code and "person" not in item.tags)
        or (item.text[:1].isupper() and item.text.isalpha())
        or "nongov" in item.tags
        or (low.isalpha() and k + 1 < len(row) and row[k + 1].low in TITLE_NOUNS)
    )


def find_agent(row: Sequence[Item], at: dict[int, Person], k: int) -> Person | None:
    """``was told on Monday by Defense Secretary Jane Doe that``."""
    for j in range(k + 1, min(k + 8, len(row))):
        if row[j].low == "by":
            return person_behind(row, at, j + 1)
        if row[j].low in (",", "to", "that") or row[j].figure >= 0:
            return None
    return None


def find_inverted(row: Sequence[Item], at: dict[int, Person], k: int, kind: str) -> Person | None:
    """``…," said Defense Minister Jane Doe``: the verb of saying before who says it."""
    if not k or (row[k].sense.form not in ("ed", "s") and row[k].low not in MORE_SPEECH):
        return None
    if not row[k].sense.says and kind != "say":
        return None
    before = row[k - 1]
    if before.low not in (",", '"', "'", "?", "!", "\u2014", "-", "so"):
        return None
    found = person_behind(row, at, k + 1)
    if found is None or found.start - k > 10:
        return None
    return found
