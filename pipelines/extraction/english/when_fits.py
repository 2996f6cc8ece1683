"""Whether a date of the sentence can be what a figure is for, not when it was said."""

from collections.abc import Sequence
from datetime import date

from pipelines.extraction.english.clauses import BE
from pipelines.extraction.english.items import Item
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


def first_year(value: str) -> int:
    """The year in an EDTF value or fiscal label."""
    digits = value.removeprefix("FY")[:4].replace("X", "0")
    return int(digits) if digits.isdigit() else 0


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
    if _is_base_of_change(row, j, at) or is_in_aside(row, j, at) or _dates_an_event(row, j):
        return False
    if kind is Kind.LEVEL:
        if published is not None and _is_yardstick(row, j, at, mention, year=published.year):
            return False
        return _fits_level(row, j, at, mention, lead=lead)
    if kind is Kind.OTHER:
        # "to get to 3.5% of GDP by 2035, it would have to grow"
        plain = all(i.low in ("of", "its", "the") or "gdp" in i.tags for i in row[at + 1 : j - 1])
        return j > at + 1 and lead == "by" and row[j - 1].low == "by" and plain
    if kind not in _PROMISES or _tells_when_asked(row, j, at) or _is_left_behind(row, j):
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
    return opener > 0 and closing > 0 and not any(item.figure >= 0 for item in row[opener:closing])


def _dates_an_event(row: Sequence[Item], j: int) -> bool:
    """``the war of October 1973``, ``the ceiling that was adopted in the 1980s``."""
    if row[j - 1].low == "of":
        return row[j - 2].low in ("war", "attack", "attacks", "invasion")
    if row[j - 1].low != "in" or j < 4:
        return False
    k = j - 3 if row[j - 2].low in ("up", "out", "down") else j - 2
    if row[k].low not in SET or row[k - 1].low == "be":
        return False
    return row[k - 1].low in BE or row[k - 1].low in ("plan", "plans", "target", "goal", "program")


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
    if _is_of_older_gdp(row, j, at):
        return False
    if j > 1 and row[j - 1].low == "in" and row[j - 2].low == "than":
        return False
    if quote in ("today", "tonight", "yesterday", "tomorrow") or len(value) == 10:
        return False
    if lead in ("since", "before", "until", "after") or "week" in quote or "month" in quote:
        return False
    return not (len(value) == 7 and value[4] == "-" and _bare_month(quote))


def _is_yardstick(row: Sequence[Item], j: int, at: int, mention: DateMention, *, year: int) -> bool:
    """``that is equivalent to 2 percent of GDP in fiscal 2022``: the economy's year, not ours."""
    if j < at or year - first_year(mention.value) < 2:
        return False
    is_of_gdp = any("gdp" in item.tags for item in row[max(at, j - 3) : j])
    return is_of_gdp and any(item.low in _PRESENT for item in row[max(0, at - 7) : at])


_PRESENT = frozenset("is are equals equal amounts comes corresponds represents will".split())


def _is_running_year(quote: str) -> bool:
    """``this fiscal year``, ``next year``."""
    leads = ("this ", "next ", "the current ", "the coming ", "the next ")
    return quote.startswith(leads) and "year" in quote


def _is_set_apart(row: Sequence[Item], j: int) -> bool:
    """``3.5 percent (2035)``, ``with a deadline of 2035``."""
    return row[j - 1].low in ("(", ",") or "deadline" in [
        item.low for item in row[max(0, j - 5) : j]
    ]


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
    if j + 1 < len(row) and row[j + 1].low in EVENTS:
        return False  # "had asked for 3.8% before the August summit"
    if len(value) == 10 or "week" in quote:
        return lead in ("by", "before", "until")
    if len(value) == 7 and value[4] == "-" and value[5].isdigit():
        ends = (
            lead in ("by", "before", "until", "from")
            or row[j - 2].low == "forward"
            or any(
                item.low in ("end", "by", "start", "beginning") for item in row[max(0, j - 4) : j]
            )
        )
        return ends and not (_bare_month(quote) and lead == "in")
    if "X" in value:
        return lead in ("by", "in", "for")
    if published is not None and lead not in ("by", "before"):
        return first_year(value) >= published.year - (1 if value.startswith("FY") else 0)
    return not (
        lead == "in" and j < at and published is not None and first_year(value) <= published.year
    )


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


def _is_of_older_gdp(row: Sequence[Item], j: int, at: int) -> bool:
    """``the budget for fiscal 2025 is 1.8% of GDP in fiscal 2022``: the budget has its own year."""
    between = row[at + 1 : j]
    return (
        bool(between)
        and "gdp" in between[-2 if len(between) > 1 else -1].tags
        and any(
            item.date >= 0 and _is_of_budget(row, k) and _are_alike(item, row[j])
            for k, item in enumerate(row[:at])
        )
    )


def _is_of_budget(row: Sequence[Item], k: int) -> bool:
    """``the budget for 2025``; a fiscal year is that of a budget anyway."""
    return row[k - 1].low == "for" or _is_fiscal(row[k])


def _is_fiscal(item: Item) -> bool:
    return item.low.startswith("fy") or "fiscal" in item.low


def _are_alike(one: Item, two: Item) -> bool:
    """Two years, or two fiscal years."""
    is_fiscal = [_is_fiscal(item) for item in (one, two)]
    return all(is_fiscal) or (one.low.isdigit() and two.low.isdigit())


def _is_left_behind(row: Sequence[Item], j: int) -> bool:
    """``advance the goal from fiscal 2027 to fiscal 2025``: the second is the one that holds."""
    if "from" in [item.low for item in row[max(0, j - 5) : j]] and "original" in [
        item.low for item in row[max(0, j - 5) : j]
    ]:
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


def dates_the_gdp(row: Sequence[Item], j: int) -> bool:
    """``of GDP as it stood in fiscal 2022``: the year of the economy, not of the spending."""
    if j > 1 and row[j - 1].low in ("of", "in") and row[j - 2].low.endswith("economy"):
        return True
    for k in range(j - 1, max(-1, j - 7), -1):
        if row[k].low == "as":
            is_only_date = not any(item.date >= 0 for item in row[:k])
            if row[k + 1].low == "of" and is_only_date:
                return False
            reach = 4 if row[k - 1].low in ("measured", "counted", "taken") else 2
            return any("gdp" in item.tags for item in row[max(0, k - reach) : k])
        if row[k].figure >= 0:
            return False
    return False


def _bare_month(quote: str) -> bool:
    return not any(sign.isdigit() for sign in quote)


def lead_of(row: Sequence[Item], j: int) -> str:
    """The preposition in front of a date, over ``the end of``."""
    k = j - 1
    while k >= 0 and row[k].low in PART_OF_YEAR and k > j - 6:
        if (
            row[k].low == "of"
            and k
            and row[k - 1].low not in ("end", "start", "beginning", "close", "middle")
        ):
            break
        k -= 1
    return row[k].low if k >= 0 else ""
