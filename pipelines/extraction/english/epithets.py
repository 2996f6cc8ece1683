"""Countries called by what they are: ``the island``, ``the Baltic nation``, ``the city-state``."""

from collections.abc import Iterable, Sequence

from pipelines.extraction.english.items import Item
from pipelines.extraction.languages.en_countries import ACROSS, EPITHETS, LONE_EPITHETS

CALLED = frozenset("country nation state republic member ally government kingdom power".split())


def country_called(row: Sequence[Item], at: int, candidates: Iterable[str | None]) -> str | None:
    """Which of the ``candidates``, likeliest first, an epithet at ``at`` fits.

    ``The Baltic nation will spend 5.4%`` behind a sentence on Russia: Lithuania, of which the
    report tells.
    """
    low = row[at].low
    before = row[at - 1].low if at else ""
    after = row[at + 1].low if at + 1 < len(row) else ""
    if (low, after) == ("island", "continent"):
        return "AUS"
    if low in ACROSS:
        is_across = [item.low for item in row[max(0, at - 2) : at]] == ["across", "the"]
        shores = ACROSS[low].split()
        home = next((code for code in candidates if code in shores), None)
        return next((code for code in shores if code != home), None) if is_across and home else None
    fitting = EPITHETS.get(before, "") if low in CALLED else LONE_EPITHETS.get(low, "")
    if not fitting or (low not in CALLED and before not in OPENERS):
        return None
    codes = fitting.split()
    return next(
        (code for code in candidates if code in codes), codes[0] if len(codes) == 1 else None
    )


OPENERS = frozenset("the ruled governed governing democratic asian this self".split())
