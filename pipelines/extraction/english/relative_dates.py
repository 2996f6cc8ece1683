"""Dates read from the day of publication: ``Friday``, ``last month``, ``the 20th``."""

import re
from datetime import date, timedelta

from pipelines.extraction.english.date_parts import (
    Anchor,
    month_in,
    published_day,
    shift_of,
    year_in,
    year_month,
)
from pipelines.extraction.english.day_tense import is_day_ahead, is_nearest, says_future
from pipelines.extraction.english.month_tense import (
    is_ahead_of,
    is_asked_before,
    is_done_each_year,
    is_future,
    opens_future,
)
from pipelines.extraction.languages.en_dates import COUNTS, FIGURES, MONTH, SEASONS, WEEKDAYS


def bare_month(quote: str, anchor: Anchor) -> str:
    published, month = published_day(anchor), month_in(quote)
    told = _YEAR_TOLD_AFTER.match(anchor.after)
    if told is not None:
        return year_month(int(told["year"]), month)
    back = (published.month - month) % 12
    ahead = (month - published.month) % 12
    opened = opens_future(anchor)
    future = is_future(_before_span(anchor)) if opened is None else opened
    if ahead > FEW and _FIGURES_OF.match(anchor.after):
        future = False
    elif is_asked_before(anchor.before):
        future = ahead < SOON
    if back == 0:
        return year_month(published.year, month)
    if future is None:
        # "odds of another increase by July": what was due a few months ago is told as past
        near = 6 if is_done_each_year(anchor.before) else 4
        future = back > 4 if is_ahead_of(anchor.before) else ahead < near and back > 6
    year = published.year
    if future:
        return year_month(year if month > published.month else year + 1, month)
    return year_month(year if month < published.month else year - 1, month)


FEW = 2
"""Months ahead of which figures may be spoken of before there are any."""
_FIGURES_OF = re.compile(
    rf"(?:'s)? (?:(?:{'|'.join(FIGURES)}) ){{0,2}}"
    r"(?:figures?|data|statistics|readings?|payrolls|jobs report)\b"
)
"""``will publish its (May) figures``."""
SOON = 4
"""Months ahead in which what somebody asks for is to come."""
_YEAR_TOLD_AFTER = re.compile(
    r" (?:[a-z-]+ )?(?:day|morning|afternoon|evening|night|weekend|week|summit|meeting|election"
    r"|vote|poll|speech|visit|review|budget|session)"
    r" (?:in|of) (?P<year>(?:19|20)[0-9]{2})\b(?![-/])"
)
"""``that December evening in 2022``."""


def _before_span(anchor: Anchor) -> str:
    """The clause before ``from July to September``, where ``from`` says nothing of the past."""
    is_span = anchor.before.endswith("from ") and _UP_TO_MONTH.match(anchor.after)
    return anchor.before[: -len("from ")] if is_span else anchor.before


_UP_TO_MONTH = re.compile(rf" (?:to|through|until|till) (?:early |mid-?|late )?{MONTH}")


def which_month(quote: str, anchor: Anchor) -> str:
    published, month = published_day(anchor), month_in(quote)
    which = quote.lower()
    if "last" in which or "past" in which:
        # the month that has just ended would be "last month"
        is_this_year = month < published.month - 1
        return year_month(published.year if is_this_year else published.year - 1, month)
    if "next" in which or "coming" in which:
        return year_month(published.year if month > published.month else published.year + 1, month)
    return year_month(published.year, month)


def weekday(quote: str, anchor: Anchor) -> str:
    published = published_day(anchor)
    wanted = next(
        WEEKDAYS[word] for word in re.findall("[a-z]+", quote.lower()) if word in WEEKDAYS
    )
    back = (published.weekday() - wanted) % 7
    which = quote.lower()
    if which.endswith(" week"):
        monday = published - timedelta(days=published.weekday())
        return (monday + timedelta(days=wanted, weeks=shift_of(which.split()[-2]))).isoformat()
    if "last" in which or "past" in which:
        return (published - timedelta(days=back or 7)).isoformat()
    ahead = (wanted - published.weekday()) % 7
    if "next" in which or "coming" in which:
        return (published + timedelta(days=ahead or 7)).isoformat()
    is_ahead = (
        says_future(anchor.before)
        or _is_vote_ahead(anchor)
        or _BRINGS.match(anchor.after) is not None
    )
    told = is_day_ahead(anchor)
    if told is None and is_nearest(anchor):
        told = ahead < back
    is_ahead = is_ahead if told is None else told
    if told is None and anchor.before.strip() in _OPENS:
        opened = opens_future(anchor)
        is_ahead = is_ahead if opened is None else opened
    is_over = is_future(anchor.before) is False and not is_ahead and 0 < back < ahead
    if ("this" in which.split() and not is_over) or (back and is_ahead):
        return (published + timedelta(days=ahead)).isoformat()
    return (published - timedelta(days=back)).isoformat()


_OPENS = frozenset(("By", "On", "From", "Until"))
_BRINGS = re.compile(
    r" (?:brings|will|is the (?:deadline|day|last day))\b"
    r"|'s (?:[a-z-]+ ){1,3}(?:will|is (?:set|expected|due|likely) to)\b"
)
"""``Friday brings the figures for October``."""


def _is_vote_ahead(anchor: Anchor) -> bool:
    """``Sunday's election has been fought over rice``, ``hopes to win Sunday's vote``."""
    vote = _VOTE.match(anchor.after)
    if vote is None:
        return False
    said = anchor.before.lower()
    if _CONTESTED.search(said) and not _DECIDED.search(said):
        return True
    if _BEHIND.search(said):
        return False
    return bool(_STILL_ON.match(vote["rest"])) or bool(_HOPES.search(anchor.before.lower()))


_VOTE = re.compile(
    r"'s (?:[A-Za-z-]+ ){0,4}?"
    r"(?:election|elections|vote|ballot|referendum|poll|race|runoff)\b(?P<rest>.*)"
)
_CONTESTED = re.compile(
    r"\b(?:contenders?|candidates?|hopefuls?|rivals|front-?runners?|favou?rites?|challengers?"
    r"|contesting|contests|vying|running|competing|campaigning)\b[^,;:]{0,30}$"
)
"""``the five contenders in Saturday's vote``: nobody contends once it is over."""
_DECIDED = re.compile(r"\b(?:after|since|won|lost|beat|defeated|elected|was|were|had|losing)\b")
_BEHIND = re.compile(r"\b(?:after|since|following|in|at|lost|won|from)(?: the)? $")
_STILL_ON = re.compile(r" (?:has|have) been |(?: [a-z]+)? (?:is|will|could|may|looms|approaches)\b")
_HOPES = re.compile(r"\b(?:ahead of|before|until|for|win|contest|facing|into|to)(?: the)? $")


def season(quote: str, anchor: Anchor) -> str:
    code = next(SEASONS[word] for word in re.findall("[a-z]+", quote.lower()) if word in SEASONS)
    year = year_in(quote)
    if year is None:
        word = re.findall(r"\b(this|last|next)\b", quote.lower())[0]
        published = published_day(anchor)
        month = {21: 4, 22: 7, 23: 10, 24: 1}[code]
        year = published.year + shift_of(word) if quote.lower().endswith("year") else published.year
        if word == "last" and not quote.lower().endswith("year"):
            year = published.year if month + 2 < published.month else published.year - 1
        if word == "next" and not quote.lower().endswith("year"):
            year = published.year if month > published.month else published.year + 1
    return f"{year}-{code}"


def which_unit(quote: str, anchor: Anchor) -> str:
    published, words = published_day(anchor), quote.lower().replace("-", " ").split()
    shift, unit = shift_of(words[-2]), words[-1]
    if unit == "year":
        return f"{published.year + shift:04d}"
    if unit == "decade":
        return f"{published.year // 10 + shift}X"
    if unit == "week":
        # a week lies in the month of its middle day, as in ISO 8601
        day = published + timedelta(weeks=shift, days=3 - published.weekday())
        return year_month(day.year, day.month)
    month = published.month - 1 + shift
    return year_month(published.year + month // 12, month % 12 + 1)


def week_from(quote: str, anchor: Anchor) -> str:
    """``a week from Friday``, ``Friday week``: counted on from the next such day."""
    published, words = published_day(anchor), quote.lower().split()
    named, weeks = (words[0], 1) if words[-1] == "week" else (words[-1], COUNTS[words[0]])
    ahead = {"today": 0, "tomorrow": 1}.get(named)
    if ahead is None:
        ahead = (WEEKDAYS[named] - published.weekday()) % 7
    return (published + timedelta(days=ahead, weeks=weeks)).isoformat()


def count_ago(quote: str, anchor: Anchor) -> str:
    published, words = published_day(anchor), quote.lower().split()
    number = int(words[0]) if words[0].isdigit() else COUNTS[words[0]]
    unit = words[-2].rstrip("s")
    if unit == "year":
        return f"{(date(published.year - number, 1, 1)).year:04d}"
    if unit == "month":
        month = published.year * 12 + published.month - 1 - number
        return year_month(month // 12, month % 12 + 1)
    day = published - timedelta(days=number * (7 if unit == "week" else 1))
    return year_month(day.year, day.month) if unit == "week" else day.isoformat()


def near_day(quote: str, anchor: Anchor) -> str:
    said = quote.lower()
    shift = 0
    if said == "last night":
        shift = -1
    elif "yesterday" in said:
        shift = -2 if "before" in said else -1
    elif "tomorrow" in said:
        shift = 2 if "after" in said else 1
    return ((anchor.dateline or published_day(anchor)) + timedelta(days=shift)).isoformat()


def next_day(quote: str, anchor: Anchor) -> str:
    if "same" in quote.lower():
        if anchor.day is None:
            raise ValueError(quote)  # of a day that the text has not named
        return anchor.day.isoformat()
    backwards = any(word in quote.lower() for word in ("previous", "earlier", "before"))
    day = anchor.day or published_day(anchor)
    return (day + timedelta(days=-1 if backwards else 1)).isoformat()


def day_of_month(quote: str, anchor: Anchor) -> str:
    """``on the 20th``: the last day of that number, the next where the clause looks ahead."""
    published, number = published_day(anchor), int(re.findall("[0-9]+", quote)[0])
    months = range(-1, 1) if not says_future(anchor.before) else range(2)
    found = []
    for shift in months:
        month = published.year * 12 + published.month - 1 + shift
        try:
            found.append(date(month // 12, month % 12 + 1, number))
        except ValueError:
            continue
    fit = [day for day in found if (day <= published) != says_future(anchor.before)] or found
    return min(fit, key=lambda day: abs((day - published).days)).isoformat()


def year_end(_: str, anchor: Anchor) -> str:
    return year_month(published_day(anchor).year, 12)
