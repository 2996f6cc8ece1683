"""Shares too large for a state in peace: of a state at war, or of something else."""

from collections.abc import Sequence

from pipelines.extraction.english.homes import home_of
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.measure_context import Told
from pipelines.extraction.english.measure_others import is_change
from pipelines.extraction.english.measure_series import is_beside_another
from pipelines.extraction.english.reading import Reading

MAX_BARE = 12
"""Percent of GDP; beyond it a share is of defence only where the sentence says so."""
MAX_SHARE = 25
"""Percent of GDP; no state in peace spent more, so a larger figure has GDP beside it."""
MAX_AT_WAR = 60
AT_WAR = frozenset({"ISR", "UKR"})
"""In whose reports such figures stand without more words."""
SPENDS_MOST = frozenset({"UKR", "PRK"})
"""Whose share of so much is told beside those of others: ``behind only Ukraine's 34%``."""
_BEFORE_WAR = frozenset(
    "at with to as much of over about around nearly some 's ' from , where it was is".split()
)
_SPENDING = frozenset(
    "spend spends spent spending devote devotes devoted devoting allocate allocates allocated"
    " burden share ratio outlays expenditure expenditures stood stands list war uses used put puts"
    " equal equals amounted increased rose grew jumped surged climbed".split()
)


def is_of_war(row: Sequence[Item], at: int, *, near: int) -> bool:
    """``Ukraine's burden stood at 34%``, ``North Korea may spend as much as 23%``.

    Beside other shares only, or where the sentence names what a share is of.
    """
    named = _named_before(row, at)
    if named is None or is_change(row, at):
        return False
    beside = near <= NEAR or any("gdp" in item.tags for item in row)
    between = [item.low for item in row[named + 1 : at]]
    if any(item.figure >= 0 for item in row[named + 1 : at]):
        between = between[-5:]
    is_owned = set(between) <= _BEFORE_WAR or bool(_SPENDING & set(between))
    return beside and is_owned


NEAR = 3
"""Sentences since the last share."""


def _named_before(row: Sequence[Item], at: int) -> int | None:
    """Where a state that spends so much stands before the figure, if no other stands nearer."""
    for k in range(at - 1, max(-1, at - 16), -1):
        if row[k].low in (";", "but", "while", "whereas"):
            return None
        if row[k + 1].low.startswith("international"):
            continue  # the institute in Stockholm
        if row[k].sense.form in ("country", "capital", "adjective"):
            return k if row[k].sense.code in SPENDS_MOST else None
    return None


def is_too_large(
    reading: Reading, number: int, row: Sequence[Item], at: int, near: int, *, told: Sequence[Told]
) -> bool:
    """Whether no state spends so much; less is enough beside figures of something else."""
    high = reading.figures[number].high
    if is_beside_another(row, at, told=told):
        return high > MAX_BARE and not any("gdp" in item.tags for item in row[at : at + 6])
    beside = near == 0 and any("gdp" in item.tags for item in row)
    return high > MAX_SHARE and not beside and home_of(reading) not in AT_WAR
