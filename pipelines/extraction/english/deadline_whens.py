"""Deadlines that no date states: ``within five years``, ``before the decade is out``."""

import re
from collections.abc import Sequence

from pipelines.extraction.english.fiscal import fiscal_year_of
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_dates import COUNTS
from pipelines.report import Kind

_COUNT = "|".join([*COUNTS, "[0-9]{1,2}"])
_YEARS = re.compile(
    r"\b(?:within|inside|in) (?:the )?(?:(?:next|coming|following) )?"
    rf"(?P<count>{_COUNT}) (?P<unit>years?|decade)\b(?! (?:ago|of|earlier|later|ahead|early))"
    r"|\b(?:within|in) the (?:next|coming) (?P<decade>decade)\b"
)
_END_OF_UNIT = re.compile(
    r"\b(?:by|before|until) (?:the (?:end|close) of )?the"
    r" (?P<unit>year|calendar year|fiscal year|financial year|decade)"
    r"(?P<out> (?:is out|is over|ends|closes|was out|runs out))?\b"
)


def deadline_in_years(reading: Reading, row: Sequence[Item], at: int, *, kind: Kind) -> str | None:
    """``has signed up to 5% within ten years``: so many years from publication.

    What an opposition or an expert wants ``within a decade`` has no year.
    """
    published = reading.document.published
    if published is None or kind not in (Kind.PLEDGE, Kind.DEMAND):
        return None
    after = _clause_after(row, at)
    found = _YEARS.search(after) or _YEARS.search(_clause_before(row, at))
    if found is None:
        return None
    decades = found["decade"] or found["unit"] == "decade"
    said = found["count"] or "a"
    count = int(said) if said.isdigit() else COUNTS[said]
    year = _year_of_decision(reading, row, at) or published.year
    return f"{year + count * (10 if decades else 1):04d}"


def _year_of_decision(reading: Reading, row: Sequence[Item], at: int) -> int | None:
    """``In December 2022 Japan decided to reach 2% in five years``: counted from then."""
    first = next((item for item in row[: min(at, 4)] if item.date >= 0), None)
    value = reading.dates[first.date].value if first is not None else ""
    return int(value[:4]) if re.match(r"[0-9]{4}(?:-|$)", value) else None


def _clause_after(row: Sequence[Item], at: int) -> str:
    words: list[str] = []
    for item in row[at + 1 : at + 18]:
        if item.figure >= 0 or item.low in (";", "--", "\u2014"):
            break
        words.append(item.low)
    return " ".join(words)


def _clause_before(row: Sequence[Item], at: int) -> str:
    """The start of a sentence whose first figure stands at ``at``."""
    if any(item.figure >= 0 or item.date >= 0 for item in row[:at]) or at > 24:
        return ""
    return " ".join(item.low for item in row[:at])


def by_end_of_unit(reading: Reading, after: Sequence[Item], *, home: str) -> str | None:
    """``by the end of the year``, ``before the decade is out``: no date, but a deadline."""
    published = reading.document.published
    text = " ".join(item.low for item in after)
    found = _END_OF_UNIT.search(text) if published is not None else None
    if found is None or published is None or any(item.figure >= 0 for item in after[1:]):
        return None
    if not found["out"] and " of the" not in found.group():
        return None
    if found["unit"] == "decade":
        return f"{published.year // 10}X"
    if found["unit"].endswith(" year") and found["unit"] != "calendar year":
        return f"FY{fiscal_year_of(published, country=home):04d}"
    return f"{published.year:04d}"
