"""Editorials and columns: what the writer urges, no government has said."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_adverb, is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.quoting import quotes_of
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.speakers import who_says
from pipelines.extraction.english.transcripts import who_has_the_floor

WRITERS = frozenset({"i", "we"})
URGES = frozenset(
    "urge recommend suggest propose advise advocate favor favour prefer endorse support back"
    " want hope wish encourage exhort implore like welcome ask see settle press plead argue".split()
) | {"call on", "call for", "call upon", "push for", "press for", "argue for", "settle for"}
BETWEEN = frozenset("would should do did 'd could might rather also therefore must to".split())
STATES = ("department", "ministry", "nato", "white house", "government", "parliament", "office")
"""Words of publishers whose ``we`` is a state."""
FARTHEST = 28


def writer_urges(reading: Reading, number: int, at: int) -> bool:
    """``We urge the prime minister to promise 3.5%``, ``I would rather see a goal of 2.5%``.

    Not in quotation marks, a transcript or a sentence that somebody says.
    """
    row = reading.items(number)
    writer = _writer_before(row, at)
    if writer is None or reading.is_title(number):
        return False
    outlet = (reading.document.outlet or "").lower()
    if any(word in outlet for word in STATES) or quotes_of(reading).holds(row[writer].start):
        return False
    return who_has_the_floor(reading, number) is None and who_says(reading, number, at) is None


def _writer_before(row: Sequence[Item], at: int) -> int | None:
    """Place of an ``I`` or ``we`` before the figure that is the subject of a verb of urging."""
    for k in range(at - 2, max(-1, at - FARTHEST), -1):
        if row[k].low == ";" or row[k].figure >= 0:
            return None
        if row[k].low in WRITERS and _urges(row, k):
            return k
    return None


def _urges(row: Sequence[Item], writer: int) -> bool:
    k = writer + 1
    while k + 1 < len(row) and (row[k].low in BETWEEN or is_adverb(row[k])):
        k += 1
    lemma, is_plain = row[k].sense.lemma, row[k].low in URGES
    if row[k].low == "see":
        return any(item.low in ("rather", "like", "to") for item in row[writer + 1 : k])
    return (lemma in URGES or is_plain) and not is_noun(row, k)
