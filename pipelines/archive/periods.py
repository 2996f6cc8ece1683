"""First and last day of what a claim's ``when`` covers (pure).

Source: shared/DESIGN.md section 2: a fiscal year keeps its label beside its first and last
day, which depend on the country.
"""

import calendar
import re
from datetime import date

APRIL_TO_MARCH = frozenset({"JPN", "IND", "CAN", "GBR", "HKG", "SGP"})
JULY_TO_JUNE = frozenset({"AUS", "PAK", "BGD", "EGY", "NZL"})
OCTOBER_TO_SEPTEMBER = frozenset({"USA", "THA"})

FISCAL_YEAR = re.compile(r"FY(\d{4})")
YEAR = re.compile(r"(\d{4})")
DECADE = re.compile(r"(\d{3})X")
MONTH = re.compile(r"(\d{4})-(\d{2})")
DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
QUARTER = re.compile(r"(\d{4})-(3[3-6])")


def period_of(when: str | None, *, spender: str | None) -> tuple[date, date] | None:
    """First and last day of ``when``; ``None`` where it is none that a calendar has.

    Args:
        when: EDTF or ``FY2027``.
        spender: Whose fiscal year ``FY…`` is; unknown and most others: the calendar year.

    >>> [str(day) for day in period_of("FY2027", spender="JPN")]
    ['2027-04-01', '2028-03-31']
    >>> [str(day) for day in period_of("FY2027", spender="USA")]
    ['2026-10-01', '2027-09-30']
    >>> [str(day) for day in period_of("2033/2034", spender="AUS")]
    ['2033-01-01', '2034-12-31']
    >>> [str(day) for day in period_of("203X", spender=None)]
    ['2030-01-01', '2039-12-31']
    """
    if when is None:
        return None
    first, slash, last = when.partition("/")
    try:
        begin = _period_of_one(first, spender)
        end = _period_of_one(last, spender) if slash else begin
    except ValueError:
        return None
    return (begin[0], end[1]) if begin and end else None


def _period_of_one(when: str, spender: str | None) -> tuple[date, date] | None:
    if found := FISCAL_YEAR.fullmatch(when):
        return _fiscal_year(int(found[1]), spender)
    if found := DAY.fullmatch(when):
        day = date(int(found[1]), int(found[2]), int(found[3]))
        return day, day
    if found := QUARTER.fullmatch(when):
        month = 3 * (int(found[2]) - 33) + 1
        return date(int(found[1]), month, 1), _last_day(int(found[1]), month + 2)
    if found := MONTH.fullmatch(when):
        year, month = int(found[1]), int(found[2])
        return date(year, month, 1), _last_day(year, month)
    if found := YEAR.fullmatch(when):
        return date(int(found[1]), 1, 1), date(int(found[1]), 12, 31)
    if found := DECADE.fullmatch(when):
        return date(int(found[1]) * 10, 1, 1), date(int(found[1]) * 10 + 9, 12, 31)
    return None


def _fiscal_year(year: int, spender: str | None) -> tuple[date, date]:
    if spender in APRIL_TO_MARCH:
        return date(year, 4, 1), date(year + 1, 3, 31)
    if spender in OCTOBER_TO_SEPTEMBER:
        return date(year - 1, 10, 1), date(year, 9, 30)
    if spender in JULY_TO_JUNE:
        return date(year - 1, 7, 1), date(year, 6, 30)
    return date(year, 1, 1), date(year, 12, 31)


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
