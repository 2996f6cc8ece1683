"""The year that a list of countries shares: stated once, meant for each."""

import re
from collections.abc import Sequence

from pipelines.extraction.english.carried_whens import is_of_other_time, is_of_today
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.referring_whens import APART, tells_past, words_apart
from pipelines.extraction.english.when_fits import SET
from pipelines.report import Claim, Kind

RANKS = frozenset(
    "last first second third fourth fifth lead leads top tops topped bottom head heads headed"
    " ranked lag lags lagging trails trailing trailed highest lowest least behind ahead followed"
    " comes rear".split()
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


def table_year(reading: Reading, number: int, at: int, before: Sequence[Claim]) -> str | None:
    """``A paper gives ratios for 2025. The United States is at 3.2%``: told once for the list."""
    row = reading.items(number)
    near = row[max(0, at - 20) : at + 9]
    if _years_in(reading, row) or is_of_today(row) or is_of_other_time(row, at):
        return None
    if APART & words_apart(near) or not _is_in_list(row, at):
        return None
    for earlier in range(number - 1, max(-1, number - 1 - FARTHEST), -1):
        years = [
            claim.when
            for claim in before
            if claim.kind is Kind.LEVEL and reading.sentence_at(claim.percentage.start) == earlier
        ]
        told = next((year for year in years if year and _YEAR.fullmatch(year)), None)
        told = told or (None if any(years) else _stated_year(reading, earlier))
        if told is not None or any(years):
            return told if told and _can_be_listed(reading, row, told) else None
    return None


def _can_be_listed(reading: Reading, row: Sequence[Item], year: str) -> bool:
    """A year gone by; the running one where ranks or several figures show that it is a list."""
    published = reading.document.published
    if published is None or int(year) > published.year:
        return False
    is_list = sum(item.figure >= 0 for item in row) > 1 or any(i.low in RANKS for i in row)
    is_list = is_list or row[0].low in BULLETS or (len(row) < SHORT and row[1].low == ":")
    return int(year) < published.year or is_list


FARTHEST = 3
"""Sentences over which a list goes on."""


def _is_in_list(row: Sequence[Item], at: int) -> bool:
    """``Poland, at 4.5%``, ``France, on 2.2 per cent``, ``Italy follows with 1.5%``."""
    k = at - 1
    while k > 0 and row[k].low in _BARE - _JOINTS:
        k -= 1
    if row[k].low in ("'s", "'") and k and row[k - 1].sense.code:
        return True
    named = [j for j in range(max(0, k - 9), k) if row[j].sense.form in ("country", "capital")]
    if not named or any(item.figure >= 0 for item in row[named[-1] : k]):
        return False
    if row[k].low == ":":
        return row[0].low in BULLETS or len(row) < SHORT
    if row[k].low in ("spend", "spends") and named[-1] == k - 1:
        return any(item.sense.code for item in (*row[: k - 1], *row[at:]))
    return row[k].low in _JOINTS


SHORT = 8
"""Words of a row of a table."""
BULLETS = frozenset("* ** - -- \u2022 \u2014 \u25cf \u00b7".split())
_JOINTS = frozenset("at on with".split())


def _years_in(reading: Reading, row: Sequence[Item]) -> set[str]:
    """The years that a sentence names, but not when something was said or set."""
    values = {
        reading.dates[item.date].value
        for k, item in enumerate(row)
        if item.date >= 0
        and row[k - 1].low not in ("by", "than", "since", "until", "from")
        and row[k - 2].low not in SET
    }
    return {value for value in values if not _PART_OF_YEAR.fullmatch(value)}


_PART_OF_YEAR = re.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")


def _stated_year(reading: Reading, earlier: int) -> str | None:
    """The one year of what is spent that a sentence states, past or running."""
    row, published = reading.items(earlier), reading.document.published
    is_told = row[-1].low == ":" or any(i.tags & {"spending", "defence", "gdp"} for i in row)
    if published is None or not is_told:
        return None
    years = _years_in(reading, row)
    found = [year for year in years if _YEAR.fullmatch(year)]
    if len(years) != 1 or not found:
        return None
    return found[0] if 0 <= published.year - int(found[0]) <= 2 else None


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
