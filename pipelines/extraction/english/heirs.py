"""Which country ``it`` or a bare figure means, by what earlier sentences were about."""

from collections.abc import Sequence

from pipelines.extraction.english.claim_memory import Memory
from pipelines.extraction.english.clauses import dateline_end
from pipelines.extraction.english.homes import lands_of
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.party import names_an_institution
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_verbs import PARTY_COUNTRY

BESIDE = frozenset(
    "in from on at with against than like behind above below unlike beyond near alongside".split()
)


def heir_of(reading: Reading, number: int, memory: Memory) -> str | None:
    """Which country ``it`` or a bare figure means: whoever the last sentences were about."""
    gap = number - memory.spender_at
    if gap == 0:
        return memory.spender
    for k in range(number - 1, max(-1, number - 3), -1):
        if k == memory.spender_at:
            return _after_list(memory)
        spoken = _subject_country(reading, k)
        if spoken in FOES and memory.home not in FOES and not _refers(reading.items(number)):
            continue
        if spoken is not None:
            return spoken
    if gap <= 2 and memory.spender:
        return _after_list(memory)
    if memory.home in lands_of(reading):
        return memory.home
    return _named_lately(reading, number) or memory.home


def _named_lately(reading: Reading, number: int) -> str | None:
    """The country that the sentences just before name first, where the paper's own is nowhere."""
    for k in range(number - 1, max(-1, number - 3), -1):
        for item in reading.items(k):
            code = item.sense.code
            if code in lands_of(reading) and code != "USA" and code not in FOES:
                return code
    return None


def _after_list(memory: Memory) -> str | None:
    """Who is spoken of behind ``Germany spends 1.3%, Italy 1.2% and Spain 1%``: not the last."""
    if len(memory.listed) < 2:
        return memory.spender
    if memory.home in (*memory.listed, "NATO"):
        return memory.home
    if len(memory.listed) < 3 and memory.topic is None:
        return memory.spender
    return memory.topic if memory.topic in memory.listed or len(memory.listed) < 3 else memory.home


FOES = frozenset("RUS PRK IRN BLR PAK".split())
"""Who is spoken of as the reason for another's spending."""


def _refers(row: Sequence[Item]) -> bool:
    """Whether a word takes up who was spoken of."""
    return any(item.low in ("it", "its", "they", "their") or "gov" in item.tags for item in row)


def _subject_country(reading: Reading, number: int) -> str | None:
    """The country that a sentence without a figure is about."""
    row = reading.items(number)
    if row and row[-1].low == ":" and len(row) < 8:
        return None  # "SECURITY FELLOW, SINGAPORE:"
    passed = False
    for at in range(dateline_end(row), len(row)):
        item = row[at]
        if item.text in PARTY_COUNTRY:
            return PARTY_COUNTRY[item.text]
        is_named = item.sense.form in SPOKEN_OF or item.text in ("US", "U.S.", "U.S")
        if not item.sense.code or not is_named or names_an_institution(row, at):
            continue
        first = at - (at > 0 and row[at - 1].low == "the")
        before = row[first - 1].low if first else ""
        beside = before in BESIDE and not _is_where_spent(row, at)
        is_joined = before in ("and", "or", ",") and first > 1
        passed = beside or (is_joined and (passed or "allies" in row[first - 2].tags))
        if not passed and item.sense.code not in ("USA", "EU", "NATO"):
            return item.sense.code
    return None


SPOKEN_OF = frozenset("country leader capital body".split())


def _is_where_spent(row: Sequence[Item], at: int) -> bool:
    """``Military expenditure in Japan climbed``: whose it is."""
    k = at - 2 - (row[at - 2].low == "in")
    return row[at - 1].low in ("in", "of") and k >= 0 and "spending" in row[k].tags
