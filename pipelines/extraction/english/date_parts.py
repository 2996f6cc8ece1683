"""Parts of calendar expressions, and from where they are read."""

import re
from dataclasses import dataclass
from datetime import date

from pipelines.extraction.languages.en_dates import ERAS, MONTHS


@dataclass(frozen=True, slots=True)
class Anchor:
    """From where a date is read."""

    published: date | None
    country: str = "JPN"
    before: str = ""
    """The clause in front of the expression, whose tense tells past from future."""
    after: str = ""
    """What follows it in its sentence; its tense tells where nothing stands in front."""
    day: date | None = None
    """The last full day that the text named, from which ``the next day`` counts."""
    beside: str | None = None
    """The last year or quarter before it in its sentence: ``a year earlier`` counts from it."""
    dateline: date | None = None
    """The day that the dateline names, on which ``today`` was written."""


def year_in(quote: str) -> int | None:
    match = re.search(r"(?<![0-9])[12][0-9]{3}(?![0-9])", quote)
    return int(match.group()) if match else None


def year_said(quote: str, anchor: Anchor) -> int | None:
    """The year in figures, or that of ``… this year``."""
    relative = re.search(r"\b(this|last|next) year(?:$|'s )", quote)
    if relative:
        return published_day(anchor).year + shift_of(relative[1])
    return year_in(quote)


def month_in(quote: str) -> int:
    for word in re.findall(r"[A-Za-z]+", quote):
        if word.lower() in MONTHS:
            return MONTHS[word.lower()]
    raise KeyError(quote)


def published_day(anchor: Anchor) -> date:
    if anchor.published is None:
        raise ValueError("relative to a day that is not known")
    return anchor.published


def year_month(year: int, month: int) -> str:
    if not 1 <= year <= 9999:
        raise ValueError(year)
    return f"{year:04d}-{month:02d}"


def day_in(quote: str) -> int:
    rest = re.sub(r"(?<![0-9])[12][0-9]{3}(?![0-9])", " ", quote)
    match = re.search(r"[0-9]{1,2}", rest)
    if not match:
        raise ValueError(quote)
    return int(match.group())


def shift_of(word: str) -> int:
    return {
        "last": -1,
        "previous": -1,
        "past": -1,
        "next": 1,
        "coming": 1,
        "following": 1,
        "upcoming": 1,
    }.get(word.lower(), 0)


def years_pair(quote: str) -> tuple[int, int]:
    match = re.search(r"([12][0-9]{3})[-/]([0-9]{2,4})", quote)
    if not match:
        raise ValueError(quote)
    first = int(match[1])
    last = int(match[2]) if len(match[2]) == 4 else first // 100 * 100 + int(match[2])
    if not first < last <= first + 60:
        raise ValueError(quote)
    return first, last


def era_year(quote: str) -> int:
    name, number = re.findall(r"(Meiji|Taisho|Showa|Heisei|Reiwa) ([0-9]{1,2})", quote)[0]
    return ERAS[name.lower()] + int(number)
