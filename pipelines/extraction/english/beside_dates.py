"""Dates counted from another in the same sentence, or from the dateline."""

import re
from datetime import date

from pipelines.extraction.english.date_parts import Anchor
from pipelines.extraction.languages.en_dates import COUNTS, MONTH

_BACK = frozenset("earlier before previous preceding prior".split())
_COMPARED = re.compile(r"\b(?:from|with|than|against|over)(?: that of)? $")
"""``fell in May from a year earlier``: from the May before, not from a whole year."""
_DATELINE = re.compile(
    rf"^[A-Z][A-Z.' /-]{{2,30}}(?:,? [A-Z][A-Za-z. ]{{1,20}})?, (?P<day>{MONTH} [0-9]{{1,2}})\b"
    r"(?:, [0-9]{4})?\s?(?:\([^)]{1,40}\)|/[A-Za-z ]{1,20}/)?\s{0,2}(?:--?|\u2013|\u2014|:)",
    re.MULTILINE,
)


def dateline_day(text: str, *, published: date | None) -> date | None:
    """The day before publication, or up to four, that ``TOKYO, Jan. 24 --`` names."""
    found = _DATELINE.search(text, 0, 1500) if published is not None else None
    if found is None or published is None:
        return None
    number = int(re.findall("[0-9]+", found["day"])[0])
    for days in range(5):
        day = date.fromordinal(max(1, published.toordinal() - days))
        if day.day == number:
            return day
    return None


def year_beside(quote: str, anchor: Anchor) -> str:
    """``3.1% in 2023 and 3.3% the following year``, ``in the third quarter … a year earlier``.

    Raises:
        ValueError: Where the sentence named no date before.
    """
    if anchor.beside is None:
        raise ValueError(quote)
    words = quote.lower().split()
    count = COUNTS.get(words[0], 1) if words[0] not in ("the", "that") else 1
    shift = 0 if "same" in words else -count if _BACK & set(words) else count
    value = anchor.beside
    if "X" in value:
        raise ValueError(quote)
    is_compared = len(value) == 7 and _COMPARED.search(anchor.before)
    if len(value) in (7, 10) and value[4] == "-" and not is_compared:
        value = value[:4]
    return re.sub(r"(?<![0-9-])[0-9]{4}", lambda year: f"{int(year.group()) + shift:04d}", value)


SPRING = 5
"""The last month in which the year before is spoken of without its name."""
_HAPPENED_BY = re.compile(
    r"\b(?<!be )(?<!is )(?<!are )(?<!to )(?<!been )(?<!have )"
    r"(?!(?:promis|pledg|vow|propos|demand|order|expect|schedul"
    r"|plann?|need|agre|want|hop|aim|intend|commit|wish|reckon|predict|forecast)ed\b)"
    r"(?:[a-z]{3,}ed|rose|fell|grew|shrank|sank|came|went|stood|hit|became|lost|won|made)"
    r" (?:(?!to (?![0-9])|that\b|would\b|will\b)[^ ,;:]{1,20} ){0,5}by $"
)
"""``peaked by (the end of the year)``, in March: the year is over."""


def end_of_unit(quote: str, anchor: Anchor) -> str:
    """``the end of the decade``: the decade in which the text is read."""
    published = anchor.published
    if published is None:
        raise ValueError(quote)
    if quote.endswith("decade"):
        return f"{published.year // 10}X"
    if published.month <= SPRING and _HAPPENED_BY.search(anchor.before):
        return f"{published.year - 1:04d}"
    if quote.endswith("month"):
        return f"{published.year:04d}-{published.month:02d}"
    return f"{published.year:04d}"
