"""What a calendar expression is worth, read from the day of publication."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from pipelines.extraction.fiscal import fiscal_year_beginning, fiscal_year_ending, fiscal_year_of
from pipelines.extraction.languages.en_dates import (
    COUNTS,
    ERAS,
    FUTURE,
    MONTHS,
    PAST,
    QUARTERS,
    SEASONS,
    WEEKDAYS,
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """From where a date is read."""

    published: date | None
    country: str = "JPN"
    before: str = ""
    """The clause in front of the expression, whose tense tells past from future."""
    day: date | None = None
    """The last full day that the text named, from which ``the next day`` counts."""


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


def _year_in(quote: str) -> int | None:
    match = re.search(r"(?<![0-9])[12][0-9]{3}(?![0-9])", quote)
    return int(match.group()) if match else None


def _month_in(quote: str) -> int:
    for word in re.findall(r"[A-Za-z]+", quote):
        if word.lower() in MONTHS:
            return MONTHS[word.lower()]
    raise KeyError(quote)


def _need(anchor: Anchor) -> date:
    if anchor.published is None:
        raise ValueError("relative to a day that is not known")
    return anchor.published


def _ym(year: int, month: int) -> str:
    if not 1 <= year <= 9999:
        raise ValueError(year)
    return f"{year:04d}-{month:02d}"


def _is_future(before: str) -> bool | None:
    """Which tense stands nearest before a date; ``None`` where none does."""
    words = f" {before.lower()} "
    place = {True: -1, False: -1}
    for future, cues in ((True, FUTURE), (False, PAST)):
        place[future] = max(words.rfind(f" {cue} ") for cue in cues)
    ending = max((m.start() for m in re.finditer(r"[a-z]{2}ed ", words)), default=-1)
    past = max(place[False], ending)
    if place[True] == past == -1:
        return None
    return place[True] >= past


def _iso(quote: str, _: Anchor) -> str:
    return date.fromisoformat(quote).isoformat()


def _day_of(quote: str) -> int:
    rest = re.sub(r"(?<![0-9])[12][0-9]{3}(?![0-9])", " ", quote)
    match = re.search(r"[0-9]{1,2}", rest)
    if not match:
        raise ValueError(quote)
    return int(match.group())


def _full_day(quote: str, anchor: Anchor) -> str:
    year, month, day = _year_in(quote), _month_in(quote), _day_of(quote)
    if year is not None:
        return date(year, month, day).isoformat()
    return _nearest_day(month, day, anchor).isoformat()


def _nearest_day(month: int, day: int, anchor: Anchor) -> date:
    """The day of that name nearest to publication; tense decides where both are far."""
    published = _need(anchor)
    days = []
    for year in (published.year - 1, published.year, published.year + 1):
        if 1 <= year <= 9999 and not (month == 2 and day == 29 and year % 4):
            days.append(date(year, month, day))
    best = min(days, key=lambda one: abs((one - published).days))
    if abs((best - published).days) > 120:
        future = _is_future(anchor.before)
        wanted = [one for one in days if future is not None and (one > published) == future]
        best = min(wanted or [best], key=lambda one: abs((one - published).days))
    return best


def _day_pair(quote: str, anchor: Anchor) -> str:
    year, month = _year_in(quote), _month_in(quote)
    rest = re.sub(r"(?<![0-9])[12][0-9]{3}(?![0-9])", " ", quote)
    first, last = (int(number) for number in re.findall(r"[0-9]{1,2}", rest)[:2])
    if year is None:
        year = _nearest_day(month, first, anchor).year
    return f"{date(year, month, first).isoformat()}/{date(year, month, last).isoformat()}"


def _month_of_year(quote: str, anchor: Anchor) -> str:
    year = _year_in(quote)
    if year is None:
        published = _need(anchor)
        year = published.year + _shift(quote.rsplit(" ", 2)[-2])
    return _ym(year, _month_in(quote))


def _shift(word: str) -> int:
    return {
        "last": -1,
        "previous": -1,
        "past": -1,
        "next": 1,
        "coming": 1,
        "following": 1,
        "upcoming": 1,
    }.get(word.lower(), 0)


def _month(quote: str, anchor: Anchor) -> str:
    published, month = _need(anchor), _month_in(quote)
    back = (published.month - month) % 12
    ahead = (month - published.month) % 12
    future = _is_future(anchor.before)
    if back == 0:
        return _ym(published.year, month)
    if future is None:
        future = ahead < 4 and back > 6
    year = published.year
    if future:
        return _ym(year if month > published.month else year + 1, month)
    return _ym(year if month < published.month else year - 1, month)


def _which_month(quote: str, anchor: Anchor) -> str:
    published, month = _need(anchor), _month_in(quote)
    which = quote.lower()
    if "last" in which or "past" in which:
        return _ym(published.year if month < published.month else published.year - 1, month)
    if "next" in which or "coming" in which:
        return _ym(published.year if month > published.month else published.year + 1, month)
    return _ym(published.year, month)


def _weekday(quote: str, anchor: Anchor) -> str:
    published = _need(anchor)
    wanted = next(
        WEEKDAYS[word] for word in re.findall("[a-z]+", quote.lower()) if word in WEEKDAYS
    )
    back = (published.weekday() - wanted) % 7
    which = quote.lower()
    if which.endswith(" week"):
        monday = published - timedelta(days=published.weekday())
        return (monday + timedelta(days=wanted, weeks=_shift(which.split()[-2]))).isoformat()
    if "last" in which or "past" in which:
        return (published - timedelta(days=back or 7)).isoformat()
    ahead = (wanted - published.weekday()) % 7
    if "next" in which or "coming" in which:
        return (published + timedelta(days=ahead or 7)).isoformat()
    if "this" in which.split() or (back and _says_future(anchor.before)):
        return (published + timedelta(days=ahead)).isoformat()
    return (published - timedelta(days=back)).isoformat()


def _says_future(before: str) -> bool:
    """Whether the clause puts a weekday after publication: only plain words do."""
    said = before.lower()
    if re.search(r"\b(?:by|until|till|ahead of|before|through)(?: the)? ?$", said):
        return True
    return bool(
        re.search(
            r"\b(?:will|shall|is to|are to|due|scheduled|slated|set to|is expected to"
            r"|are expected to|plans? to)\b[^,;:]{0,40}$",
            said,
        )
    ) and not re.search(
        r"\b(?:said|told|announced|reported|[a-z]{2,}ed)\b[^,;:]{0,12}$",
        said.replace("scheduled", "").replace("slated", "").replace("expected", ""),
    )


def _fiscal(quote: str, _: Anchor) -> str:
    year = _year_in(quote)
    if year is None:
        year = 2000 + int(quote[-2:])
    return f"FY{year}"


def _years_pair(quote: str) -> tuple[int, int]:
    match = re.search(r"([12][0-9]{3})[-/]([0-9]{2,4})", quote)
    if not match:
        raise ValueError(quote)
    first = int(match[1])
    last = int(match[2]) if len(match[2]) == 4 else first // 100 * 100 + int(match[2])
    if not first < last <= first + 60:
        raise ValueError(quote)
    return first, last


def _year_pair(quote: str, _: Anchor) -> str:
    first, last = _years_pair(quote)
    return f"{first}/{last}"


def _fiscal_pair(quote: str, anchor: Anchor) -> str:
    if not re.search(r"[0-9]{4}[-/]", quote):
        return _fiscal(re.sub("[^0-9]", "", quote), anchor)
    first, last = _years_pair(quote)
    return f"{first}/{last}" if last == first + 1 else f"FY{first}/FY{last}"


def _fiscal_which(quote: str, anchor: Anchor) -> str:
    this = fiscal_year_of(_need(anchor), country=anchor.country)
    return f"FY{this + _shift(quote.split()[-3])}"


def _year_ending(quote: str, anchor: Anchor) -> str:
    year, month = _year_in(quote), _month_in(quote)
    begins = re.search(r"\b(?:beginning|starting|started|began|begins|starts|begun)\b", quote)
    if year is None:
        published = _need(anchor)
        day = 1
        if begins:
            past = re.search(r"\b(?:began|started|begun)\b", quote) or "last" in quote
            near = _nearest_day(month, day, anchor)
            year = near.year
            if past and near > published:
                year -= 1
        else:
            year = (
                published.year
                if month >= published.month and "last" not in quote
                else published.year + 1
            )
            if "ended" in quote or "last " in quote:
                year = published.year if month <= published.month else published.year - 1
    if begins:
        return f"FY{fiscal_year_beginning(year, month, country=anchor.country)}"
    return f"FY{fiscal_year_ending(year, month, country=anchor.country)}"


def _era_year(quote: str) -> int:
    name, number = re.findall(r"(Meiji|Taisho|Showa|Heisei|Reiwa) ([0-9]{1,2})", quote)[0]
    return ERAS[name.lower()] + int(number)


def _decade(quote: str, _: Anchor) -> str:
    year = _year_in(quote.rstrip("s"))
    if year is None:
        raise ValueError(quote)
    return f"{year // 10}X"


def _season(quote: str, anchor: Anchor) -> str:
    code = next(SEASONS[word] for word in re.findall("[a-z]+", quote.lower()) if word in SEASONS)
    year = _year_in(quote)
    if year is None:
        word = re.findall(r"\b(this|last|next)\b", quote.lower())[0]
        published = _need(anchor)
        month = {21: 4, 22: 7, 23: 10, 24: 1}[code]
        year = published.year + _shift(word) if quote.lower().endswith("year") else published.year
        if word == "last" and not quote.lower().endswith("year"):
            year = published.year if month + 2 < published.month else published.year - 1
        if word == "next" and not quote.lower().endswith("year"):
            year = published.year if month > published.month else published.year + 1
    return f"{year}-{code}"


def _quarter(quote: str, _: Anchor) -> str:
    words, year = quote.lower().split(), _year_in(quote)
    order = next(word for word in words if word in QUARTERS)
    if "half" in words:
        return f"{year}-{40 if order == 'first' else 41}"
    return f"{year}-{QUARTERS[order]}"


def _unit_which(quote: str, anchor: Anchor) -> str:
    published, words = _need(anchor), quote.lower().replace("-", " ").split()
    shift, unit = _shift(words[-2]), words[-1]
    if unit == "year":
        return f"{published.year + shift:04d}"
    if unit == "decade":
        return f"{published.year // 10 + shift}X"
    if unit == "quarter":
        quarter = (published.month - 1) // 3 + shift
        return f"{published.year + quarter // 4}-{33 + quarter % 4}"
    if unit == "week":
        day = published + timedelta(weeks=shift)
        return _ym(day.year, day.month)
    month = published.month - 1 + shift
    return _ym(published.year + month // 12, month % 12 + 1)


def _ago(quote: str, anchor: Anchor) -> str:
    published, words = _need(anchor), quote.lower().split()
    number = int(words[0]) if words[0].isdigit() else COUNTS[words[0]]
    unit = words[-2].rstrip("s")
    if unit == "year":
        return f"{(date(published.year - number, 1, 1)).year:04d}"
    if unit == "month":
        month = published.year * 12 + published.month - 1 - number
        return _ym(month // 12, month % 12 + 1)
    day = published - timedelta(days=number * (7 if unit == "week" else 1))
    return _ym(day.year, day.month) if unit == "week" else day.isoformat()


def _day(quote: str, anchor: Anchor) -> str:
    said = quote.lower()
    shift = 0
    if "yesterday" in said:
        shift = -2 if "before" in said else -1
    elif "tomorrow" in said:
        shift = 2 if "after" in said else 1
    return (_need(anchor) + timedelta(days=shift)).isoformat()


def _next_day(quote: str, anchor: Anchor) -> str:
    backwards = any(word in quote.lower() for word in ("previous", "earlier", "before"))
    day = anchor.day or _need(anchor)
    return (day + timedelta(days=-1 if backwards else 1)).isoformat()


def _nth(quote: str, anchor: Anchor) -> str:
    """``on the 20th``: the last day of that number, the next where the clause looks ahead."""
    published, number = _need(anchor), int(re.findall("[0-9]+", quote)[0])
    months = range(-1, 1) if not _says_future(anchor.before) else range(2)
    found = []
    for shift in months:
        month = published.year * 12 + published.month - 1 + shift
        try:
            found.append(date(month // 12, month % 12 + 1, number))
        except ValueError:
            continue
    fit = [day for day in found if (day <= published) != _says_future(anchor.before)] or found
    return min(fit, key=lambda day: abs((day - published).days)).isoformat()


def _year_end(_: str, anchor: Anchor) -> str:
    return _ym(_need(anchor).year, 12)


def _year(quote: str, _: Anchor) -> str:
    year = _year_in(quote)
    if year is None:
        raise ValueError(quote)
    return f"{year}"


_RESOLVERS: dict[str, Callable[[str, Anchor], str]] = {
    "iso": _iso,
    "year_ending": _year_ending,
    "fiscal_which": _fiscal_which,
    "fiscal_era": lambda quote, _: f"FY{_era_year(quote)}",
    "fiscal_pair": _fiscal_pair,
    "fiscal": _fiscal,
    "fiscal_after": lambda quote, anchor: (
        _fiscal_pair(quote, anchor)
        if re.search("[0-9][-/][0-9]", quote)
        else _fiscal(quote, anchor)
    ),
    "day_pair": _day_pair,
    "month_day": _full_day,
    "day_month": _full_day,
    "month_of_year": _month_of_year,
    "which_month": _which_month,
    "weekday_which": _weekday,
    "weekday": _weekday,
    "decade": _decade,
    "quarter": _quarter,
    "season": _season,
    "era": lambda quote, _: f"{_era_year(quote)}",
    "unit_which": _unit_which,
    "ago": _ago,
    "day": _day,
    "next_day": _next_day,
    "nth": _nth,
    "year_end": _year_end,
    "year_pair": _year_pair,
    "part_year": _year,
    "year": _year,
    "month": _month,
}
