"""What a calendar expression is worth, read from the day of publication."""

import re
from collections.abc import Callable
from datetime import date

from pipelines.extraction.english.beside_dates import end_of_unit, year_beside
from pipelines.extraction.english.date_parts import (
    Anchor,
    day_in,
    era_year,
    month_in,
    year_in,
    year_month,
    year_said,
    years_pair,
)
from pipelines.extraction.english.fiscal_dates import (
    fiscal_pair,
    fiscal_year,
    which_fiscal_year,
    year_ending,
)
from pipelines.extraction.english.nearest_days import nearest_day
from pipelines.extraction.english.quarter_dates import (
    part_of_fiscal_year,
    part_of_year,
    span_of_months,
)
from pipelines.extraction.english.relative_dates import (
    bare_month,
    count_ago,
    day_of_month,
    near_day,
    next_day,
    season,
    week_from,
    weekday,
    which_month,
    which_unit,
    year_end,
)
from pipelines.extraction.languages.en_dates import DAY_ORDINALS


def resolve_date(quote: str, *, form: str, anchor: Anchor) -> str | None:
    """The EDTF value of ``quote``, or ``None`` where it cannot be put on a calendar.

    Args:
        quote: The expression, narrowed.
        form: The name of its form in ``dates``.
        anchor: Day, country and clause from which it is read.

    >>> resolve_date("late May", form="month", anchor=Anchor(date(2025, 6, 21)))
    '2025-05'
    """
    try:
        return _RESOLVERS[form](quote.strip(), anchor)
    except (ValueError, OverflowError, KeyError):
        # a 31st of February, a Friday before the year 1: nothing on the calendar
        return None


def _iso(quote: str, _: Anchor) -> str:
    return date.fromisoformat(quote).isoformat()


def _full_day(quote: str, anchor: Anchor) -> str:
    year, month, day = year_said(quote, anchor), month_in(quote), day_in(quote)
    if year is not None:
        return date(year, month, day).isoformat()
    return nearest_day(month, day, anchor).isoformat()


def _named_day(quote: str, anchor: Anchor) -> str:
    """``March eighth``, ``the third of April``: the number is spelled out."""
    return _full_day(_WORD.sub(lambda word: f"{DAY_ORDINALS.get(word[0], word[0])}", quote), anchor)


_WORD = re.compile("[a-z]+(?:-[a-z]+)?")


def _day_pair(quote: str, anchor: Anchor) -> str:
    year, month = year_in(quote), month_in(quote)
    rest = re.sub(r"(?<![0-9])[12][0-9]{3}(?![0-9])", " ", quote)
    first, last = (int(number) for number in re.findall(r"[0-9]{1,2}", rest)[:2])
    if year is None:
        year = nearest_day(month, first, anchor).year
    return f"{date(year, month, first).isoformat()}/{date(year, month, last).isoformat()}"


def _day_span(quote: str, anchor: Anchor) -> str:
    """``June 30-July 2``: one interval; a year is told once, at its end."""
    first, last = _JOINT.split(quote, maxsplit=1)
    year, begin = year_in(last), (month_in(first), day_in(first))
    end = (month_in(last), day_in(last))
    if year_in(first) is not None:
        begins = date(year_in(first) or 0, *begin)
    elif year is not None:
        begins = date(year - (begin > end), *begin)
    else:
        begins = nearest_day(*begin, anchor)
    ends = date(begins.year + (begin > end) if year is None else year, *end)
    if begins >= ends:
        raise ValueError(quote)
    return f"{begins.isoformat()}/{ends.isoformat()}"


_JOINT = re.compile(" ?- ?| to | through ")


def _month_of_year(quote: str, anchor: Anchor) -> str:
    year = year_said(quote, anchor)
    if year is None:
        raise ValueError(quote)
    return year_month(year, month_in(quote))


def _year_pair(quote: str, _: Anchor) -> str:
    first, last = years_pair(quote)
    return f"{first}/{last}"


def _decade(quote: str, _: Anchor) -> str:
    short = re.search("'([2-9])0'?s$", quote)
    if short:
        return f"19{short[1]}X"
    year = year_in(quote.rstrip("s"))
    if year is None:
        raise ValueError(quote)
    return f"{year // 10}X"


def _year(quote: str, _: Anchor) -> str:
    year = year_in(quote)
    if year is None:
        raise ValueError(quote)
    return f"{year}"


_RESOLVERS: dict[str, Callable[[str, Anchor], str]] = {
    "iso": _iso,
    "year_ending": year_ending,
    "fiscal_which": which_fiscal_year,
    "fiscal_this": which_fiscal_year,
    "fiscal_era": lambda quote, _: f"FY{era_year(quote)}",
    "fiscal_pair": fiscal_pair,
    "fiscal": fiscal_year,
    "fiscal_after": lambda quote, anchor: (
        fiscal_pair(quote, anchor)
        if re.search("[0-9][-/][0-9]", quote)
        else fiscal_year(quote, anchor)
    ),
    "day_span": _day_span,
    "day_pair": _day_pair,
    "month_day": _full_day,
    "month_nth": _named_day,
    "day_month": _full_day,
    "month_of_year": _month_of_year,
    "which_month": which_month,
    "week_from": week_from,
    "weekday_which": weekday,
    "weekday": weekday,
    "decade": _decade,
    "quarter": part_of_year,
    "part_unit": part_of_year,
    "fiscal_part": part_of_fiscal_year,
    "months": span_of_months,
    "year_beside": year_beside,
    "unit_end": end_of_unit,
    "the_year": end_of_unit,
    "season": season,
    "era": lambda quote, _: f"{era_year(quote)}",
    "unit_which": which_unit,
    "ago": count_ago,
    "day": near_day,
    "day_from": near_day,
    "next_day": next_day,
    "nth": day_of_month,
    "year_end": year_end,
    "year_pair": _year_pair,
    "part_year": _year,
    "year": _year,
    "month": bare_month,
}
