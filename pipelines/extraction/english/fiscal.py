"""Fiscal years: when a country's year begins and by which year it is named."""

from datetime import date

FIRST_MONTH = {
    "JPN": 4, "IND": 4, "GBR": 4, "CAN": 4, "SGP": 4, "NZL": 7, "ZAF": 4, "HKG": 4,
    "USA": 10, "THA": 10,
    "AUS": 7, "PAK": 7, "BGD": 7, "EGY": 7,
}  # fmt: skip
"""First month of the fiscal year; January where not listed."""
NAMED_BY_END = frozenset({"USA", "THA", "AUS", "PAK", "BGD", "EGY", "NZL"})
"""Countries that name a fiscal year by the calendar year in which it ends."""


def fiscal_year_of(day: date, *, country: str) -> int:
    """The label of the fiscal year of ``country`` (alpha-3) that ``day`` lies in.

    Source: shared/DESIGN.md section 2.

    >>> fiscal_year_of(date(2025, 3, 6), country="JPN")
    2024
    >>> fiscal_year_of(date(2025, 10, 2), country="USA")
    2026
    """
    first = FIRST_MONTH.get(country, 1)
    if first == 1:
        return day.year
    begun = day.year if day.month >= first else day.year - 1
    return begun + 1 if country in NAMED_BY_END else begun


def fiscal_year_ending(year: int, month: int, *, country: str) -> int:
    """The label of the fiscal year that ends in ``month`` of ``year``.

    >>> fiscal_year_ending(2028, 3, country="JPN"), fiscal_year_ending(1989, 9, country="USA")
    (2027, 1989)
    >>> fiscal_year_ending(1989, 3, country="USA")  # a firm's
    1988
    """
    last = FIRST_MONTH.get(country, 1) - 1
    if country in NAMED_BY_END and month == last:
        return year
    return year - 1 if month <= LAST_OF_FIRST_HALF else year


LAST_OF_FIRST_HALF = 6
"""A firm's year that ends by then lies for the greater part in the year before."""


def fiscal_year_beginning(year: int, month: int, *, country: str) -> int:
    """The label of the fiscal year that begins in ``month`` of ``year``."""
    is_its_own = month == FIRST_MONTH.get(country, 1) > 1
    return year + 1 if is_its_own and country in NAMED_BY_END else year
