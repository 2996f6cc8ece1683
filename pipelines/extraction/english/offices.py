"""Offices that only some countries have: ``the defense secretary`` in a report on Japan."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item

KINGDOMS = frozenset("JPN GBR CAN AUS NZL ESP NLD BEL DNK NOR SWE LUX THA MYS PNG NATO".split())
"""Of whom no president is head, so that ``the president`` is another country's."""
WITH_SECRETARIES = frozenset("GBR PHL USA IND PAK BGD LKA".split())
"""Whose defense is led by a secretary."""
SECRETARIES = frozenset({"defense secretary", "defence secretary"})


def is_office_of(row: Sequence[Item], at: int, code: str) -> bool:
    """Whether a country has the office at ``at``; what it has not is America's.

    ``The president will ask for 5 percent``, in a report on NATO or Britain.
    """
    low = row[at].low
    if low in SECRETARIES:
        return code in WITH_SECRETARIES
    return low != "president" or code not in KINGDOMS or _heads_another(row, at)


def _heads_another(row: Sequence[Item], at: int) -> bool:
    """``the president of the bank``, ``the council president``: of no country."""
    after = row[at + 1].low if at + 1 < len(row) else ""
    before = row[at - 1] if at else None
    is_plain = before is None or before.low in BEFORE_PRESIDENT
    return after == "of" or not is_plain


BEFORE_PRESIDENT = frozenset("the incoming outgoing new sitting next then".split())
