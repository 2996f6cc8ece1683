"""The year that a list of countries shares: stated once, meant for each."""

import re
from collections.abc import Sequence

from pipelines.extraction.english.carried_whens import is_of_other_time, is_of_today
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.referring_whens import APART, tells_past
from pipelines.report import Claim, Kind

RANKS = frozenset(
    "last first second third fourth fifth lead leads top tops topped bottom ranked lag lags lagging"
    " trails trailing trailed highest lowest least behind ahead followed comes".split()
)
WAS = frozenset("was were came had".split())
_YEAR = re.compile("[0-9]{4}")


def ranked_year(reading: Reading, number: int, at: int, before: Sequence[Claim]) -> str | None:
    """``Poland spent more than 4% in 2024. Germany came to 2.1%``: of the same year.

    A fiscal year is a country's own and goes to no other.
    """
    row, last = reading.items(number), last_of_its_own(reading, before)
    if last.kind is not Kind.LEVEL or not last.when or not _YEAR.fullmatch(last.when):
        return None
    if number - reading.sentence_at(last.percentage.start) != 1:
        return None
    if not _names_another(row, at, last) or is_of_other_time(row, at):
        return None
    lows = {item.low.partition(" ")[0] for item in row[max(0, at - 20) : at + 9]}
    if is_of_today(row) or APART & lows or any(item.date >= 0 for item in row):
        return None
    is_told = lows & (RANKS | WAS) or tells_past(row[max(0, at - 20) : at])
    return last.when if is_told else None


def last_of_its_own(reading: Reading, before: Sequence[Claim]) -> Claim:
    """The claim before, but not ``up from 0.9% in 2015``: what it is compared with."""
    for claim in reversed(before[-2:]):
        start = claim.percentage.start
        if "from" not in reading.text[max(0, start - 14) : start].split():
            return claim
    return before[-1]


def _names_another(row: Sequence[Item], at: int, last: Claim) -> bool:
    """Whether a country that the claim before was not about stands before the figure."""
    named = {item.sense.code for item in row[:at] if item.sense.form in ("country", "capital")}
    return bool(named) and not named & set(last.spender)


def is_gapped(row: Sequence[Item], at: int, *, kind: Kind) -> bool:
    """``Germany will spend 1.2 percent in 2018 and the United States 3.5``: no verb of its own."""
    last = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    joints = ("and", ",", ";") if kind is Kind.LEVEL else ("and",)
    joint = max((k for k in range(last + 1, at) if row[k].low in joints), default=-1)
    if last < 0 or joint < 0 or at - joint > 6:
        return False
    between = row[joint + 1 : at]
    return any(item.sense.form in ("country", "capital") for item in between) and all(
        item.sense.code or item.low in _BARE or "party" in item.tags for item in between
    )


_BARE = frozenset("the about around only just some nearly almost roughly at with on".split())
