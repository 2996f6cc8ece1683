"""How spending is counted or ranked: ``by NATO standards`` tells of no spending of NATO's."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item

COUNTED_BY = frozenset(
    "definition definitions criteria criterion rules methodology methodologies method methods"
    " terms accounting measure measures estimates estimate figures standards data count counting"
    " reckoning yardstick yardsticks formula metric metrics norms numbers statistics tally"
    " projections".split()
)
RANKED_IN = frozenset(
    "way method methodology formula definition definitions accounting counting table tables ranking"
    " rankings league list chart scoreboard leaderboard club average".split()
)
"""Nouns that tell how an alliance counts or ranks, whatever stands before its name."""
COUNTS = frozenset("count counts measure measures define defines calculate calculates does".split())
ADJECTIVES = frozenset("own standard usual official broad broader wide wider new common".split())


def tells_measure(row: Sequence[Item], at: int) -> bool:
    """``3.32 percent by NATO standards``, ``the NATO way``, ``as NATO counts``: how it is told."""
    k = at + 1 + (at + 1 < len(row) and row[at + 1].low == "'s")
    if [item.low for item in row[k : k + 2]] == ["-", "style"]:
        return row[at].sense.code in ("NATO", "EU")  # "A NATO-style count"
    while k + 1 < len(row) and row[k].low in ADJECTIVES:
        k += 1
    if k >= len(row) or not at:
        return False
    is_union = row[at].sense.code in ("NATO", "EU") and row[at].sense.form == "body"
    if is_union and (row[k].low in RANKED_IN or _counts_so(row, at, k)):
        return True
    if row[k].low not in COUNTED_BY:
        return False
    before = row[at - 1].low if row[at - 1].low != "the" or at < 2 else row[at - 2].low
    return before in ("by", "under", "per", "using", "on")


def _counts_so(row: Sequence[Item], at: int, k: int) -> bool:
    """``counted as NATO counts it``."""
    return row[at - 1].low in ("as", "way", "how") and row[k].low in COUNTS
