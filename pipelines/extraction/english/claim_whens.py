"""The time of a claim: its own date, or what an earlier figure leaves to it."""

import re
from collections.abc import Sequence

from pipelines.extraction.english.claim_memory import Memory
from pipelines.extraction.english.fiscal import fiscal_year_of
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.scenes import Verdict
from pipelines.extraction.english.whens import find_when, first_year
from pipelines.extraction.languages.en_rules import GUESSES
from pipelines.report import Claim, Kind

OF_TODAY = frozenset("current currently now today already decades hovered".split())


def is_deadline(reading: Reading, row: Sequence[Item], when: str | None) -> bool:
    """Whether a level is said of a year to come, ``by`` which it is to be reached."""
    published = reading.document.published
    if when is None or published is None or first_year(when) <= published.year:
        return False
    if any(item.low in GUESSES for item in row):
        return False
    return is_led_by(reading, row, when)


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
    """The figure's own date, else what an earlier sentence or figure leaves to it."""
    items = reading.items(number)
    kind = verdict.kind
    found = find_when(
        items,
        at,
        kind=kind,
        dates=reading.dates,
        published=reading.document.published,
        shares=memory.shares,
    )
    if found is not None:
        return found, ("when",)
    ending = _by_end_of_unit(reading, items[at : at + 16], home=memory.home)
    if ending is not None:
        return ending, ("when-end-of",)
    if before and kind is Kind.LEVEL and _year_earlier(items, at) and before[-1].when:
        return _shift_year(before[-1].when, -1), ("when-year-earlier",)
    lows = [item.low for item in items]
    if "deadline" in lows[:5] and memory.deadline and kind is Kind.PLEDGE:
        return memory.deadline, ("when-deadline",)
    if (
        before
        and before[-1].percentage.sentence
        == reading.document.text[reading.spans[number].start : reading.spans[number].end]
    ):
        if (
            kind is Kind.LEVEL
            and before[-1].kind is Kind.LEVEL
            and (any(low in ("one", "it") for low in lows[:at]) or _goes_on_listing(items, at))
        ):
            return before[-1].when, ("when-same",)
        return None, ()
    if kind is Kind.LEVEL and _goes_on(items, at):
        return _from_before(reading, number, at), ("when-before",)
    return None, ()


def _by_end_of_unit(reading: Reading, after: Sequence[Item], *, home: str) -> str | None:
    """``by the end of the year``, ``before the close of the decade``: no date, but a deadline."""
    published = reading.document.published
    text = " ".join(item.low for item in after)
    found = _END_OF_UNIT.search(text) if published is not None else None
    if found is None or published is None or any(item.figure >= 0 for item in after[1:]):
        return None
    if found["unit"] == "decade":
        return f"{published.year // 10}X"
    if found["unit"].endswith(" year") and found["unit"] != "calendar year":
        return f"FY{fiscal_year_of(published, country=home):04d}"
    return f"{published.year:04d}"


_END_OF_UNIT = re.compile(
    r"\b(?:by|before|until) the (?:end|close) of the"
    r" (?P<unit>year|calendar year|fiscal year|financial year|decade)\b"
)


def _from_before(reading: Reading, number: int, at: int) -> str | None:
    """The last year or fiscal year of the sentence before, in the same paragraph."""
    if number == 0 or not reading.same_paragraph(number - 1, number):
        return None
    earlier = reading.items(number - 1)
    for k in range(len(earlier) - 1, -1, -1):
        item = earlier[k]
        if item.date >= 0 and "than" not in [word.low for word in earlier[max(0, k - 2) : k]]:
            value = reading.dates[item.date].value
            published = reading.document.published
            ahead = first_year(value) - published.year if published is not None else 0
            foreseen = any(
                "modal" in word.tags for word in reading.items(number)[max(0, at - 8) : at]
            )
            if ahead < -2:
                continue
            if ahead > 1 and not foreseen:
                return None
            if value.startswith("FY") or re.fullmatch(r"[0-9]{4}(?:/[0-9]{4})?", value):
                return value
    return None


def _goes_on_listing(row: Sequence[Item], at: int) -> bool:
    """``Estonia with 3.43% and the United States with 3.38%``: no verb since the last figure."""
    last = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    between = row[last + 1 : at]
    return any(item.sense.code for item in between) and not any(
        item.sense.verb and item.sense.form in ("s", "base", "ed") and not item.sense.noun
        for item in between[1:]
    )


def _goes_on(row: tuple, at: int) -> bool:  # type: ignore[type-arg]
    """Whether the sentence goes on about what was just said, without a time of its own."""
    lows = {item.low for item in row[:at]}
    if lows & OF_TODAY:
        return False
    named = [
        item
        for item in row[:at]
        if item.sense.code and item.sense.form in ("country", "capital") and "'" not in item.text
    ]
    return not named or bool(lows & {"sum", "total", "that"})


def _year_earlier(row: tuple, at: int) -> bool:  # type: ignore[type-arg]
    words = " ".join(item.low for item in (*row[:5], *row[at + 1 : at + 12]))
    return any(phrase in words for phrase in ("year earlier", "year before", "previous year"))


def _shift_year(value: str, years: int) -> str:
    return re.sub(r"[0-9]{4}", lambda year: str(int(year.group()) + years), value)
