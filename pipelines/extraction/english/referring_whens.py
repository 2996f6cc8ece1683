"""Times that words refer back to: ``by then``, ``for the year``, a figure told beside it."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from pipelines.extraction.english.carried_whens import is_of_other_time
from pipelines.extraction.english.clauses import BE, HAVE, is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.when_gdp import dates_the_gdp, first_year
from pipelines.report import Claim, Kind

_THEN = re.compile(
    r"\b(?:by (?:then|when|that (?:date|time|year|point|deadline|fiscal year))"
    r"|(?:in|for|of) (?:that|the same) (?:fiscal |financial )?year"
    r"|for the year|over the same period|by the same (?:date|year|deadline))\b"
)
_YEAR = re.compile(r"(?:FY)?[0-9]{4}(?:/(?:FY)?[0-9]{4})?|[0-9]{4}-[0-9]{2}")
_ACCOUNTING = re.compile(
    r"\b(?:on|under|by|using|with) (?:(?:[a-z]+(?:-[a-z]+)*|'s|,) ){1,5}?"
    r"(?:basis|method|definition|rules|accounting|formula|yardstick|measure|count|reckoning"
    r"|calculation|criteria|standard|standards|definitions|methodology)\b"
    r"|\bby (?:(?:[a-z]+|'s) ){1,3}own(?: ,)?(?: [a-z]+)? one\b"
)
_COUNTED_IN = re.compile(
    r"(?:even |but |and |yet )?(?:(?:counting|including|excluding|adding|add|count|include"
    r"|factoring|throw|throwing|leaving|leave|stripping|strip|without|minus)\b"
    r"|(?:with|if|when|once|should) (?:[a-z'-]+ ){1,7}?(?:included|counted|added|excluded"
    r"|stripped out|left out|taken out|thrown in|removed)\b)"
)
"""``Including the coast guard, the total would be …``: the same money, counted anew."""
_THE_SAME = frozenset(
    "it that figure total ratio share sum burden number proportion level outlay this".split()
)
FARTHEST = 2
"""Sentences over which ``by then`` points back."""


def referred_when(reading: Reading, number: int, at: int) -> str | None:
    """``By then, outlays are to come to 2 percent``: the year that was named last."""
    row = reading.items(number)
    place = _place_of_reference(row, at)
    if place is None:
        return None
    own = _latest_year(reading, row[:place])
    if own is not None:
        return own
    for earlier in range(number - 1, max(-1, number - 1 - FARTHEST), -1):
        found = _latest_year(reading, reading.items(earlier))
        if found is not None:
            return found
    return None


def _place_of_reference(row: Sequence[Item], at: int) -> int | None:
    """Where the nearest ``by then`` of the clause of the figure at ``at`` begins."""
    after, ahead = range(at + 1, min(at + 12, len(row) - 1)), range(at - 1, max(-1, at - 24), -1)
    for k in chain(after, ahead):
        if k < at and row[k].figure >= 0 and not _is_coordinate(row, k, at):
            return None
        if row[k].low in _LEADS and _THEN.match(" ".join(i.low for i in row[k : k + 5])):
            return k
    return None


_LEADS = frozenset("by in for of over".split())


def _latest_year(reading: Reading, row: Sequence[Item]) -> str | None:
    """The latest year that ``row`` names."""
    found: list[str] = []
    for k, item in enumerate(row):
        value = reading.dates[item.date].value if item.date >= 0 else ""
        if _YEAR.fullmatch(value) and not dates_the_gdp(row, k):
            found.append(value)
    return max(found, key=_end_year, default=None)


def _end_year(value: str) -> int:
    return int(value.removeprefix("FY").rpartition("/")[2].removeprefix("FY")[:4])


def shared_when(row: Sequence[Item], at: int, before: Sequence[Claim]) -> str | None:
    """``By 2035, 3.5% is to go to troops and 1.5% to roads``: one date for what ``and`` joins."""
    last = _last_in(row, before)
    if last is None or last.when is None or any(item.date >= 0 for item in row[at:]):
        return None
    previous = next(k for k, item in enumerate(row) if item.start == last.percentage.start)
    if row[0].low == "of" and any(item.low == "," for item in row[previous:at]):
        return last.when  # "Of the 5 percent wanted by 2035, 3.5 percent is for troops"
    if _shares_date(row, previous, at) or _is_added(row, previous, at):
        return last.when
    if any(item.date >= 0 for item in row[previous:at]) or not _is_coordinate(row, previous, at):
        return None
    return last.when


def _shares_date(row: Sequence[Item], previous: int, at: int) -> bool:
    """``3.5% of GDP on their forces by 2032 and 1.5% on roads``: one date for both parts."""
    dates = [k for k in range(previous, at) if row[k].date >= 0]
    joint = next((k for k in range(at - 1, previous, -1) if row[k].low in ("and", "plus")), -1)
    if len(dates) != 1 or joint != dates[0] + 1 or at - joint > 4:
        return False
    after = [item.low for item in row[at + 1 : at + 6]]
    return bool(after) and (after[0] in _ON or (after[0] == "of" and bool(_ON & set(after))))


def _is_added(row: Sequence[Item], previous: int, at: int) -> bool:
    """``3.5% for defence by 2032, with another 1.5% for roads``: the same date for both."""
    lows = [item.low for item in row[previous + 1 : at]]
    is_more = any(low in ("another", "further", "additional", "extra") for low in lows[-3:])
    return is_more and not {";", "but", "later", "then", "now"} & set(lows)


_ON = frozenset("on for toward towards".split())


def _last_in(row: Sequence[Item], before: Sequence[Claim]) -> Claim | None:
    """The claim of the figure before, where it stands in the same sentence."""
    last = before[-1] if before else None
    is_here = last is not None and row[0].start <= last.percentage.start < row[-1].end
    return last if is_here else None


def _is_coordinate(row: Sequence[Item], previous: int, at: int) -> bool:
    """``3.5 per cent to the forces and (a further) 1.5 per cent to roads``: no verb of its own."""
    joint = max((k for k in range(previous + 1, at) if row[k].low in ("and", "plus")), default=-1)
    if joint < 0 or joint < at - 5 or any(_is_verb(row, k) for k in range(joint, at)):
        return False
    is_plain = all(row[k].low not in (";", ":", "but", "while") for k in range(previous, at))
    return is_plain and not any(item.sense.code for item in row[joint:at])


def _is_verb(row: Sequence[Item], k: int) -> bool:
    item = row[k]
    if item.low in BE or item.low in HAVE or "modal" in item.tags:
        return True
    return bool(item.sense.verb) and not is_noun(row, k) and item.sense.form in ("ed", "s", "base")


def same_year(row: Sequence[Item], at: int, before: Sequence[Claim]) -> str | None:
    """``was 1.7% in 2025, whereas China's remained at 1.7%``: levels set beside each other."""
    last = _last_in(row, before)
    if last is None or last.kind is not Kind.LEVEL or not last.when:
        return None
    previous = next(k for k, item in enumerate(row) if item.start == last.percentage.start)
    lows = [item.low for item in row[previous + 1 : at]]
    after = [item.low for item in row[at + 1 : at + 5]]
    if APART & {*lows, *after} or not BESIDE & set(lows) or is_of_other_time(row, at):
        return None
    return last.when


BESIDE = frozenset("whereas while ahead behind twice half than with against followed".split())
APART = frozenset(
    "now currently today already up down from ago earlier before once previously since still later"
    " but will would target goal average until time decades years long".split()
)


def by_other_count(row: Sequence[Item], before: Sequence[Claim]) -> str | None:
    """``Under the old method the figure would be 2.4 per cent``: the same year, counted anew."""
    if not before:
        return None
    # what is spent now lends no year to what comes after
    dated = [claim for claim in before[-2:] if "when-of-now" not in claim.rules] or before[-1:]
    opening = " ".join(item.low for item in row[:14])
    if _ACCOUNTING.search(opening):
        return dated[-1].when
    is_same = any(item.low in _THE_SAME for item in row[2:14])
    return dated[-1].when if is_same and _COUNTED_IN.match(opening) else None


def past_year(
    reading: Reading, row: Sequence[Item], at: int, before: Sequence[Claim]
) -> str | None:
    """``Russia's spending rose to 5.9 per cent`` in a survey of 2023: of the year it surveys."""
    published = reading.document.published
    years = [claim.when or "" for claim in before if claim.kind is Kind.LEVEL]
    if published is None:
        return None
    surveyed = _surveyed_year(reading)
    if surveyed is not None and all(not year or year < surveyed for year in years):
        years = [surveyed]
    if not years or not years[0].isdigit() or max(years) != years[0]:
        return None
    year = years[0]
    if first_year(year) >= published.year:
        return None
    if is_of_other_time(row, at):
        return None
    clause = row[max(0, at - 20) : at]
    is_past = tells_past(clause) and any(item.sense.code for item in clause)
    return year if is_past and not APART & words_apart(clause) else None


def words_apart(row: Sequence[Item]) -> set[str]:
    """The words of a clause, but not ``the largest increase since 1952``: told of the record."""
    dated = {k for k in range(len(row) - 1) if row[k].low == "since" and row[k + 1].date >= 0}
    # "shot up to 34%": where it went, and not from where
    dated |= {k for k in range(len(row)) if row[k].low in _WAYS and _goes_to(row[k + 1 : k + 2])}
    return {item.low for k, item in enumerate(row) if k not in dated}


_WAYS = frozenset({"up", "down"})


def _goes_to(following: Sequence[Item]) -> bool:
    return not following or following[0].low in ("to", "by", "at")


def tells_past(row: Sequence[Item]) -> bool:
    """Whether a verb tells what was spent: ``came to``, ``managed``, ``devoted``."""
    return any(
        item.low in SPENT
        or (item.sense.form == "ed" and item.sense.verb in ("level", "spend"))
        or item.low in _HAD
        for item in row
    )


_HAD = frozenset(
    "managed had mustered posted recorded registered logged averaged totaled totalled carried"
    " ranked topped led trailed lagged tied recorded showed ran accounted sat finished paid".split()
)


@lru_cache(maxsize=8)
def _surveyed_year(reading: Reading) -> str | None:
    """``rose 9.4% in 2024, the Stockholm International Peace Research Institute said``."""
    published = reading.document.published
    opening = range(min(SURVEY_OPENS, len(reading.spans)))
    is_survey = any(_SURVEYS.search(reading.sentence(number)) for number in opening)
    for number in opening:
        if published is None or not (is_survey or _ROSE.search(reading.sentence(number))):
            continue
        years = {reading.dates[item.date].value for item in reading.items(number) if item.date >= 0}
        if str(published.year - 1) in years:
            return str(published.year - 1)
    return None


SURVEY_OPENS = 4
_ROSE = re.compile(
    r"\b(?i:world|global|europe|asia|nato)\b.*\b(?:rose|rise|increase|grew|record|high|surged?)\b"
    r".*\bin [12][0-9]{3}\b"
)
"""``Military expenditure in Europe saw its steepest rise in 2022``."""
_SURVEYS = re.compile(r"\b(?:SIPRI|IISS|Stockholm International|International Institute for Str)")


SPENT = frozenset(
    "spent devoted allocated reached rose increased amounted accounted put stood equalled came was"
    " were grew fell climbed shot jumped surged dropped declined".split()
)
