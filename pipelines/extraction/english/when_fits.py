"""Whether a date of the sentence can be what a figure is for, not when it was said."""

from collections.abc import Sequence
from datetime import date

from pipelines.extraction.english.clauses import BE
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.when_clauses import (
    is_of_paper,
    is_of_what_falls_short,
    is_old_economy,
)
from pipelines.extraction.english.when_gdp import (
    dates_the_gdp,
    first_year,
    is_of_older_gdp,
    is_yardstick,
)
from pipelines.extraction.languages.en_rules import EVENTS
from pipelines.report import DateMention, Kind

PART_OF_YEAR = frozenset(
    "the end of year fiscal start beginning close summer middle years or and around"
    " about as late its their our".split()
)

_DEADLINE = frozenset(
    {
        "by",
        "before",
        "until",
        "from",
        "through",
        "within",
        "for",
        "in",
        "to",
        "of",
        "beyond",
        "during",
        "past",
        "around",
        "starting",
        "beginning",
        "soon",
        "early",
        "than",
        "no-later",
    }
)


_PROMISES = frozenset({Kind.PLEDGE, Kind.DEMAND, Kind.PROPOSAL, Kind.BENCHMARK})


_WITHOUT = frozenset({Kind.CAP, Kind.DENIAL})


SET = frozenset(
    "adopted set introduced agreed fixed imposed abolished dropped published drawn laid signed"
    " passed approved decided hatched announced unveiled promised pledged reached".split()
)


def fits(
    row: Sequence[Item],
    j: int,
    at: int,
    mention: DateMention,
    *,
    kind: Kind,
    published: date | None,
) -> bool:
    """Whether a date can be what a figure of this kind is for, not when it was said."""
    lead = lead_of(row, j)
    if kind in _WITHOUT:
        is_year = kind is Kind.DENIAL and lead == "for" and len(mention.value) < 7
        is_same_clause = kind is Kind.DENIAL or not any(item.low == "," for item in row[at:j])
        return (lead in ("by", "before") or is_year) and j > at and is_same_clause
    if (j + 1 < len(row) and "gdp" in row[j + 1].tags) or dates_the_gdp(row, j):
        return False
    if _is_past_condition(row, j, at) or is_old_economy(row, j, at):
        return False
    if _is_base_of_change(row, j, at) or is_in_aside(row, j, at) or _dates_an_event(row, j):
        return False
    if kind is Kind.LEVEL:
        if published is not None and is_yardstick(row, j, at, mention, year=published.year):
            return False
        return _fits_level(row, j, at, mention, lead=lead)
    if kind is Kind.OTHER:
        # "to get to 3.5% of GDP by 2035, it would have to grow"
        plain = all(i.low in ("of", "its", "the") or "gdp" in i.tags for i in row[at + 1 : j - 1])
        return j > at + 1 and lead == "by" and row[j - 1].low == "by" and plain
    if kind not in _PROMISES or _tells_when_asked(row, j, at) or _is_left_behind(row, j):
        return False
    if j < at and is_of_what_falls_short(row, j, at):
        return False
    if is_of_paper(row, j, at):
        return False
    if lead in ("from", "starting", "beginning") and any(i.low == "," for i in row[j:at]):
        return False  # "a surcharge from 2027, the last piece of a buildup to 2 percent"
    if lead not in _DEADLINE:
        if lead == "between" and j + 2 < len(row) and row[j + 2].date >= 0:
            return True
        if _is_running_year(mention.quote.lower()):
            return True
        if j > at and not _is_set_apart(row, j):
            return False
    return _can_be_deadline(row, j, at, mention, lead=lead, published=published)


def is_in_aside(row: Sequence[Item], j: int, at: int) -> bool:
    """``Vietnam, which published its last budget in 2018, spends 2 percent``: not of the figure."""
    if j > at:
        return False
    opener = next(
        (k for k in range(j, 0, -1) if row[k].low in ("which", "who") and row[k - 1].low == ","), -1
    )
    closing = next((k for k in range(j + 1, at) if row[k].low == ","), -1)
    if any(item.low in ("ranked", "ranks", "totaled", "totalled") for item in row[opener:j]):
        return False  # "the budget, which ranked 10th in 2024, was equal to 1.4%"
    return opener > 0 and closing > 0 and not any(item.figure >= 0 for item in row[opener:closing])


def _is_past_condition(row: Sequence[Item], j: int, at: int) -> bool:
    """``If they ask for 3%, there will be no deal by July``: the time of what would follow."""
    if j < at or not any(item.low in ("if", "unless") for item in row[max(0, at - 14) : at]):
        return False
    comma = next((k for k in range(at + 1, j) if row[k].low == ","), j)
    return any("modal" in item.tags or item.low in BE for item in row[comma + 1 : j])


def _dates_an_event(row: Sequence[Item], j: int) -> bool:
    """``the war of October 1973``, ``the ceiling that was adopted in the 1980s``."""
    if row[j - 1].low == "of":
        return row[j - 2].low in ("war", "attack", "attacks", "invasion")
    if row[j - 1].low != "in" or j < 4:
        return False
    k = j - 3 if row[j - 2].low in ("up", "out", "down") else j - 2
    while k > 2 and k > j - 9 and row[k].low not in SET and _is_of_place(row[k]):
        k -= 1
    if row[k].low not in SET or row[k - 1].low == "be":
        return False
    return row[k - 1].low in BE or row[k - 1].low in _SET_THINGS


_SET_THINGS = frozenset(
    "plan plans target goal program guideline benchmark commitment pledge strategy promise"
    " threshold rule ceiling limit standard".split()
)


def _is_of_place(item: Item) -> bool:
    """``agreed at a summit in Newport in 2014``: words that tell where."""
    return item.text[:1].isupper() or item.low in _PLACES


_PLACES = frozenset("in at a an the by last its summit meeting talks conference 's session".split())


def _is_base_of_change(row: Sequence[Item], j: int, at: int) -> bool:
    """``up 9.4 percent from 2025``: what it rose from is of another figure."""
    is_its_own = j < at <= j + 4 and row[j + 1].low in ("'s", "'")  # "from this year's 1.6 percent"
    return (
        j > 1
        and not is_its_own
        and row[j - 1].low in ("from", "over", "on")
        and row[j - 2].figure >= 0
        and j - 2 != at
    )


def _fits_level(row: Sequence[Item], j: int, at: int, mention: DateMention, *, lead: str) -> bool:
    """A level is of a year or a part of one, never of a day or a week."""
    value, quote = mention.value, mention.quote.lower()
    if is_of_older_gdp(row, j, at):
        return False
    if j > 1 and row[j - 1].low == "in" and row[j - 2].low == "than":
        return False
    if j > 2 and row[j - 1].low == "than" and any(i.figure >= 0 for i in row[j - 3 : j - 1]):
        return False  # "5.9% more than the year before"
    if quote in ("today", "tonight", "yesterday", "tomorrow") or len(value) == 10:
        return False
    if lead in ("since", "before", "until", "after") or "week" in quote or "month" in quote:
        return False
    return not (len(value) == 7 and value[4] == "-" and _bare_month(quote) and lead != "by")


def _is_running_year(quote: str) -> bool:
    """``this fiscal year``, ``next year``."""
    leads = ("this ", "next ", "the current ", "the coming ", "the next ")
    return quote.startswith(leads) and "year" in quote


def _is_set_apart(row: Sequence[Item], j: int) -> bool:
    """``3.5 percent (2035)``, ``with a deadline of 2035``, ``with 2035 as the deadline``."""
    near = [item.low for item in (*row[max(0, j - 5) : j], *row[j + 1 : j + 5])]
    return row[j - 1].low in ("(", ",") or "deadline" in near


def _can_be_deadline(
    row: Sequence[Item],
    j: int,
    at: int,
    mention: DateMention,
    *,
    lead: str,
    published: date | None,
) -> bool:
    """By what is exact about a date: a day needs ``by``, a month its end, a year only a future."""
    value, quote = mention.value, mention.quote.lower()
    if len(value) > 10:
        return False  # the days of a meeting
    if j + 1 < len(row) and row[j + 1].low in EVENTS | VOTES:
        return False  # "had asked for 3.8% before the August summit"
    if len(value) == 10 or "week" in quote:
        return lead in ("by", "before", "until")
    if len(value) == 7 and value[4] == "-" and value[5].isdigit():
        ends = (
            lead in ("by", "before", "until", "from")
            or row[j - 2].low.endswith("forward")
            or any(
                item.low in ("end", "by", "start", "beginning") for item in row[max(0, j - 4) : j]
            )
        )
        return ends and not (_bare_month(quote) and lead == "in")
    if "X" in value:
        return lead in ("by", "in", "for")
    if lead == "for" and _adjoins(row, at, j):
        return True  # "had set itself a bar of 3% for 2025"
    if published is not None and lead not in ("by", "before"):
        return first_year(value) >= published.year - (1 if value.startswith("FY") else 0)
    return not (
        lead == "in" and j < at and published is not None and first_year(value) <= published.year
    )


VOTES = frozenset("election elections vote votes poll referendum campaign war invasion".split())


def _tells_when_asked(row: Sequence[Item], j: int, at: int) -> bool:
    """``Earlier this year, it had sought 3 percent``: the time of the asking, not of the figure."""
    if row[j].low.startswith(("earlier ", "later ")):
        return j < at
    return (
        j < at
        and 0 < j < 5
        and row[j - 1].low in ("earlier", "late", "early", "later", "mid", "until")
        and j + 1 < len(row)
        and row[j + 1].low != "to"
    )


def _is_left_behind(row: Sequence[Item], j: int) -> bool:
    """``advance the goal from fiscal 2027 to fiscal 2025``: the second is the one that holds."""
    near = {item.low for item in row[max(0, j - 5) : j]}
    if {"from", "original"} <= near:
        return True
    return (
        0 < j < len(row) - 2
        and row[j - 1].low == "from"
        and row[j + 1].low == "to"
        and row[j + 2].date >= 0
    ) or (
        # "brought forward to March 2026 from March 2028"
        j > 3 and row[j - 1].low == "from" and row[j - 2].date >= 0 and row[j - 3].low == "to"
    )


def _adjoins(row: Sequence[Item], at: int, j: int) -> bool:
    """Whether nothing but what a share is of stands between the figure and a date after it."""
    between = row[at + 1 : j - 1]
    return j > at and all("gdp" in i.tags or i.low in _OF_SHARE for i in between)


_OF_SHARE = frozenset("of its their the on for defense defence military spending".split())


def _bare_month(quote: str) -> bool:
    return not any(sign.isdigit() for sign in quote)


def lead_of(row: Sequence[Item], j: int) -> str:
    """The preposition in front of a date, over ``the end of``."""
    k = j - 1
    if k > 1 and row[k].low == "'s" and row[k - 1].sense.code:
        k -= 2  # "in Japan's fiscal year 2027"
    while k >= 0 and row[k].low in PART_OF_YEAR and k > j - 6:
        if (
            row[k].low == "of"
            and k
            and row[k - 1].low not in ("end", "start", "beginning", "close", "middle")
        ):
            break
        k -= 1
    return row[k].low if k >= 0 else ""
