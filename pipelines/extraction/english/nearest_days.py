"""The year of a day and month: the nearest, unless the clause tells another."""

import re
from datetime import date

from pipelines.extraction.english.date_parts import Anchor, published_day
from pipelines.extraction.english.day_tense import is_done_on, is_scheduled
from pipelines.extraction.english.month_tense import is_future


def nearest_day(month: int, day: int, anchor: Anchor) -> date:
    """The day of that name nearest to publication; tense decides where both are far."""
    published = published_day(anchor)
    days = []
    for year in (published.year - 1, published.year, published.year + 1):
        if 1 <= year <= 9999 and not (month == 2 and day == 29 and year % 4):
            days.append(date(year, month, day))
    best = min(days, key=lambda one: abs((one - published).days))
    is_past = anchor.before.lower().endswith("since ") or _WAS_DONE.search(anchor.before.lower())
    if is_past or _ATTACKS.match(anchor.after):
        best = max((one for one in days if one <= published), default=best)
    elif is_scheduled(anchor.before) or (
        best < published and _MUST_COME.search(anchor.before.lower())
    ):
        best = min((one for one in days if one >= published), default=best)
    elif (best - published).days > 30 and is_done_on(anchor.before.lower()):
        best = max((one for one in days if one <= published), default=best)
    elif abs((best - published).days) > 120:
        future = is_future(anchor.before)
        wanted = [one for one in days if future is not None and (one > published) == future]
        best = min(wanted or [best], key=lambda one: abs((one - published).days))
    return best


_WAS_DONE = re.compile(r"\b(?:was|were) (?!scheduled|slated|planned|expected|due)[a-z]{3,}ed on $")
_ATTACKS = re.compile(r" (?:[a-z]+ )?(?:attacks?|assault|massacre|bombings?|hijackings?)\b")
"""``the Sept. 11 attacks``."""
_MUST_COME = re.compile(
    r"\b(?:will [a-z]+(?: [a-z]+){0,3} (?:on|in|until|by)|(?:deadline|vote|election) is"
    r"|(?:runs|stays on|lasts|remains|holds) (?:[a-z]+ ){0,4}(?:through|until)) $"
)
"""``will vote on (Nov. 23)``, ``runs through (Dec. 31)``."""
