"""The time of a claim: its own date, or what an earlier figure leaves to it."""

import re
from collections.abc import Sequence

from pipelines.extraction.english.carried_whens import (
    budget_year,
    carried_year,
    is_of_other_time,
    is_of_today,
    lists_on,
)
from pipelines.extraction.english.claim_memory import Memory
from pipelines.extraction.english.deadline_whens import by_end_of_unit, deadline_in_years
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.listed_whens import (
    is_gapped,
    last_of_its_own,
    ranked_year,
    table_year,
)
from pipelines.extraction.english.pair_whens import is_first_since
from pipelines.extraction.english.present_whens import is_for_later
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.referring_whens import (
    APART,
    by_other_count,
    past_year,
    referred_when,
    same_year,
    shared_when,
)
from pipelines.extraction.english.scenes import Verdict
from pipelines.extraction.english.whens import MET, find_when
from pipelines.report import Claim, Kind


def is_led_by(
    reading: Reading, row: Sequence[Item], when: str | None, *, leads: tuple[str, ...] = ("by",)
) -> bool:
    """Whether ``by`` or a colon leads the date that gave ``when``."""
    return any(
        item.date >= 0
        and reading.dates[item.date].value == when
        and any(word.low in leads for word in row[max(0, k - 4) : k])
        and not any(word.tags & {"gov", "party", "nongov"} for word in row[max(0, k - 3) : k])
        for k, item in enumerate(row)
    )


def when_of(
    reading: Reading,
    number: int,
    at: int,
    *,
    verdict: Verdict,
    memory: Memory,
    before: list[Claim],
) -> tuple[str | None, tuple[str, ...]]:
    """The time of the figure; a level of today has none that lies ahead."""
    when, rules = _told_when(reading, number, at, verdict=verdict, memory=memory, before=before)
    is_level = verdict.kind is Kind.LEVEL
    if is_level and is_for_later(reading, reading.items(number), at, when):
        return None, ("when-of-now",)
    return when, rules


def _told_when(
    reading: Reading,
    number: int,
    at: int,
    *,
    verdict: Verdict,
    memory: Memory,
    before: list[Claim],
) -> tuple[str | None, tuple[str, ...]]:
    """The figure's own date, else what an earlier sentence or figure leaves to it."""
    row, kind = reading.items(number), verdict.kind
    found = find_when(
        row, at, kind=kind, dates=reading.dates,
        published=reading.document.published, shares=memory.shares,
    )  # fmt: skip
    if found is not None:
        return found, ("when",)
    if kind not in (Kind.CAP, Kind.DENIAL, Kind.OTHER):
        referred = referred_when(reading, number, at)
        if referred is not None:
            return referred, ("when-referred",)
        shared = shared_when(row, at, before)
        if shared is not None:
            return shared, ("when-shared",)
    if (
        before
        and is_gapped(row, at, kind=kind)
        and reading.sentence_at(before[-1].percentage.start) == number
    ):
        return before[-1].when, ("when-gapped",)
    ending = by_end_of_unit(reading, row[at : at + 16], home=memory.home)
    if ending is not None:
        return ending, ("when-end-of",)
    counted = deadline_in_years(reading, row, at, kind=kind)
    if counted is not None:
        return counted, ("when-in-years",)
    if "deadline" in [item.low for item in row[:5]] and memory.deadline and kind is Kind.PLEDGE:
        return memory.deadline, ("when-deadline",)
    return _left_to_level(reading, number, at, before) if kind is Kind.LEVEL else (None, ())


def _left_to_level(
    reading: Reading, number: int, at: int, before: list[Claim]
) -> tuple[str | None, tuple[str, ...]]:
    """The year of a level without one: of the figure before it, or of the sentences before."""
    row = reading.items(number)
    last = before[-1] if before else None
    if last is not None and last.when and _year_earlier(row, at):
        return _shift_year(last.when, -1), ("when-year-earlier",)
    if last is not None and reading.sentence_at(last.percentage.start) == number:
        goes_on = any(item.low in ("one", "it") for item in row[:at]) or _goes_on_listing(row, at)
        if last.kind is Kind.LEVEL and goes_on and not is_of_other_time(row, at):
            return last.when, ("when-same",)
        return _beside_in_sentence(reading, row, at, before), ("when-beside",)
    counted = by_other_count(row, before)
    if counted is not None:
        return counted, ("when-counted",)
    if is_of_today(row[:at]):
        return None, ()
    year = carried_year(reading, number, at)
    if year is None and last is not None and lists_on(row):
        own = last_of_its_own(reading, before)
        year = own.when if _is_right_after(reading, own, number) else None
    if year is not None and year.startswith("FY") and _is_of_another(row, at, last):
        year = None
    if year is None and before:
        year = ranked_year(reading, number, at, before)
    if year is None:
        year = budget_year(reading, number, at)
    if year is None:
        year = past_year(reading, row, at, before)
    if year is None:
        year = table_year(reading, number, at, before)
    return year, ("when-before",)


def _beside_in_sentence(
    reading: Reading, row: Sequence[Item], at: int, before: list[Claim]
) -> str | None:
    """The year of a level by the figure before it in its sentence."""
    last = before[-1]
    previous = next(k for k, item in enumerate(row) if item.start == last.percentage.start)
    if is_first_since(row, previous, at):
        return last.when
    if last.when is None and last.kind is Kind.PLEDGE:
        return _year_of_meeting(reading, row, previous, at)
    return same_year(row, at, before)


def _year_of_meeting(reading: Reading, row: Sequence[Item], previous: int, at: int) -> str | None:
    """``Eleven met the 2 percent target in 2023; Germany, at 1.57 percent, did not``."""
    met = any(item.low in MET for item in row[:previous])
    dated = [k for k in range(previous, at) if row[k].date >= 0]
    if not met or len(dated) != 1 or row[dated[0] - 1].low not in ("in", "target", "mark"):
        return None
    if APART & {item.low for item in row[dated[0] : at]}:
        return None
    value = reading.dates[row[dated[0]].date].value
    return value if len(value.removeprefix("FY")) == 4 else None


def _is_of_another(row: Sequence[Item], at: int, last: Claim | None) -> bool:
    """``By comparison, the United States devotes 6 percent``: the fiscal year is Japan's own."""
    named = {item.sense.code for item in row[:at] if item.sense.form in ("country", "capital")}
    return last is not None and bool(named) and not named & set(last.spender)


def _is_right_after(reading: Reading, claim: Claim, number: int) -> bool:
    """Whether the sentence before told a level, so that ``that of China`` is of the same year."""
    is_level = claim.kind is Kind.LEVEL
    return is_level and reading.sentence_at(claim.percentage.start) == number - 1


def _goes_on_listing(row: Sequence[Item], at: int) -> bool:
    """``Estonia with 3.43% and the United States with 3.38%``: no verb since the last figure."""
    last = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    between = row[last + 1 : at]
    return any(item.sense.code for item in between) and not any(
        item.sense.verb and item.sense.form in ("s", "base", "ed") and not item.sense.noun
        for item in between[1:]
    )


def _year_earlier(row: tuple, at: int) -> bool:  # type: ignore[type-arg]
    words = " ".join(item.low for item in (*row[:5], *row[at + 1 : at + 12]))
    return any(phrase in words for phrase in ("year earlier", "year before", "previous year"))


def _shift_year(value: str, years: int) -> str:
    return re.sub(r"[0-9]{4}", lambda year: str(int(year.group()) + years), value)
