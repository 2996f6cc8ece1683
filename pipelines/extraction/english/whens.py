"""When: the deadline of a target, the year of a level."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.pair_whens import is_from_figure, paired_when
from pipelines.extraction.english.when_costs import distance
from pipelines.extraction.english.when_fits import fits, lead_of
from pipelines.report import DateMention, Kind


def find_when(
    row: Sequence[Item],
    at: int,
    *,
    kind: Kind,
    dates: Sequence[DateMention],
    published: date | None,
    shares: frozenset[int] = frozenset(),
) -> str | None:
    """The value of the date in the sentence that the figure at ``at`` is for, if there is one."""
    listed = _respectively(row, at, dates=dates, shares=shares)
    if listed is not None:
        return listed
    if kind is Kind.LEVEL:
        paired = paired_when(row, at, dates=dates, shares=shares)
        if paired is not None:
            return paired
    told = _told_beside(row, at, dates=dates)
    if told is not None:
        return told
    best: tuple[float, str] | None = None
    for j, item in enumerate(row):
        if item.date < 0:
            continue
        mention = dates[item.date]
        if not fits(row, j, at, mention, kind=kind, published=published):
            continue
        cost = distance(row, j, at, shares)
        if cost < 5.5 and (best is None or cost < best[0]):
            best = (cost, _span_from(row, j, dates) or _span_to(row, j, dates) or mention.value)
    if best is None and kind is Kind.LEVEL:
        return _only_date(row, at, dates=dates, published=published, shares=shares)
    if best is None and kind is Kind.PLEDGE:
        return _budget_year(row, at, dates=dates)
    return _end_of(row, at, best[1]) if best else None


def _end_of(row: Sequence[Item], at: int, value: str) -> str:
    """``between fiscal 2023 and fiscal 2027 and 2% of GDP in the final year``: its last year."""
    after = [item.low for item in row[at + 1 : at + 12]]
    is_last = any(pair in LAST_YEAR for pair in pairwise(after))
    return value.rpartition("/")[2] if is_last else value


def _budget_year(row: Sequence[Item], at: int, *, dates: Sequence[DateMention]) -> str | None:
    """``The budget for fiscal 2025, which …, brings outlays to 2 percent``: the budget's own."""
    near = [item.low for item in (*row[max(0, at - 6) : at], *row[at + 1 : at + 4])]
    if GOALS & set(near) or any(item.figure >= 0 for item in row[max(0, at - 6) : at]):
        return None
    for j in range(2, at - 1):
        is_led = row[j].date >= 0 and row[j - 1].low == "for"
        if is_led and any(i.low.rpartition(" ")[2] == "budget" for i in row[max(0, j - 3) : j]):
            value = dates[row[j].date].value
            return value if len(value.removeprefix("FY")) == 4 else None
    return None


LAST_YEAR = frozenset(
    (one, unit) for one in ("final", "last", "closing") for unit in ("year", "fiscal")
)


def _told_beside(row: Sequence[Item], at: int, *, dates: Sequence[DateMention]) -> str | None:
    """``the 0.9% of 2014``, ``the 2% goal, set for 2027, is to be met by March``."""
    if at + 2 < len(row) and row[at + 1].low == "of" and row[at + 2].date >= 0:
        value = dates[row[at + 2].date].value
        return value if len(value.removeprefix("FY")) == 4 else None
    year = _is_target_year(row, at)
    if year is not None:
        return dates[row[year].date].value
    moved = _moved_to(row, at)
    if moved is not None:
        return dates[row[moved].date].value
    due = _due_before(row, at)
    if due is not None:
        return dates[row[due].date].value
    for k in range(at + 1, len(row) - 2):
        if row[k].figure >= 0:
            return None
        if row[k].low == "be" and row[k + 1].low in MET and row[k - 1].low == "to":
            j = next((j for j in range(k + 3, min(k + 5, len(row))) if row[j].date >= 0), None)
            return dates[row[j].date].value if j is not None else None
    return None


def _is_target_year(row: Sequence[Item], at: int) -> int | None:
    """``The target year for spending of 3.5 percent of GDP is 2035``: where the year stands."""
    if not {"year", "date", "deadline"} & {item.low for item in row[max(0, at - 10) : at]}:
        return None
    for k in range(at + 1, min(at + 9, len(row) - 1)):
        if row[k].low in ("is", "be", "was") and row[k + 1].date >= 0:
            return k + 1
        if row[k].low in (",", ";") or row[k].figure >= 0:
            return None
    return None


def _moved_to(row: Sequence[Item], at: int) -> int | None:
    """``to bring forward to March a plan to spend 2%``: where the date stands."""
    for k in range(at - 1, max(2, at - 12), -1):
        if row[k].figure >= 0 or row[k].low in (",", ";"):
            return None
        if row[k].date >= 0:
            led = [item.low for item in row[k - 2 : k]]
            is_moved = led[1] == "to" and led[0].endswith(("forward", "up"))
            return k if is_moved and any(i.low in GOALS for i in row[k + 1 : at]) else None
    return None


GOALS = frozenset("plan plans goal target pledge commitment deadline date timetable".split())


def _due_before(row: Sequence[Item], at: int) -> int | None:
    """``The old target, set in 2014 and due in 2024, was 2 per cent``: where its date stands."""
    for k in range(at - 1, max(0, at - 14), -1):
        if row[k].figure >= 0:
            return None
        if row[k].date >= 0 and row[k - 1].low in ("in", "by", "for") and row[k - 2].low == "due":
            return k
    return None


MET = frozenset("met reached crossed achieved hit attained fulfilled realized realised".split())


def _span_from(row: Sequence[Item], j: int, dates: Sequence[DateMention]) -> str | None:
    """``between 2026 and 2030``, ``for 2026 through 2029``: from the first year to the last."""
    if j + 2 >= len(row) or row[j + 2].date < 0:
        return None
    first, last = dates[row[j].date].value, dates[row[j + 2].date].value
    led = (row[j - 1].low, row[j + 1].low)
    is_span = led == ("between", "and") or (
        led[0] in ("for", "from", "in") and led[1] in ("through", "to", "-")
    )
    years = [value.removeprefix("FY") for value in (first, last)]
    is_alike = first.startswith("FY") == last.startswith("FY")
    if not is_span or not is_alike or not all(map(str.isdigit, years)):
        return None
    return f"{first}/{last}" if years[0] < years[1] else None


def _span_to(row: Sequence[Item], j: int, dates: Sequence[DateMention]) -> str | None:
    """``running from 1986 to 1990, would average 1.04 percent``: from its last year."""
    is_last = j > 3 and row[j - 2].date >= 0 and row[j - 3].low in ("from", "between")
    return _span_from(row, j - 2, dates) if is_last else None


def _respectively(
    row: Sequence[Item], at: int, *, dates: Sequence[DateMention], shares: frozenset[int]
) -> str | None:
    """``1.4 percent and 1.6 percent in fiscal 2023 and 2024, respectively``: one by one."""
    end = next((j for j, item in enumerate(row) if item.low == "respectively"), None)
    if end is None:
        return None
    figures = [j for j in range(end) if row[j].figure >= 0 and row[j].start in shares]
    years = [dates[row[j].date].value for j in range(end) if row[j].date >= 0]
    if at not in figures or len(years) != len(figures) or len(set(years)) < len(years):
        return None
    year = years[figures.index(at)]
    return f"FY{year}" if years[0].startswith("FY") and year.isdigit() else year


def _only_date(
    row: Sequence[Item],
    at: int,
    *,
    dates: Sequence[DateMention],
    published: date | None,
    shares: frozenset[int],
) -> str | None:
    """The one date before a level: ``the budget for this year is …, which makes up 2.32%``."""
    found = [
        j
        for j in range(at)
        if row[j].date >= 0
        and not _dates_from_figure(row, j)
        and fits(row, j, at, dates[row[j].date], kind=Kind.LEVEL, published=published)
    ]
    told = (k for k in range(at) if row[k].start in shares)
    if len(found) != 1 or not all(is_from_figure(row, k) for k in told):
        return None
    if any(row[k].low in ("while", "whereas") for k in range(found[0] + 1, at)):
        return None  # "15% of its budget this year, while others put it at 20 percent of GDP"
    lead = lead_of(row, found[0])
    is_owner = row[found[0] + 1].low in ("'s", "'")
    is_its = lead in ("for", "in") or found[0] > 0 or is_owner
    return dates[row[found[0]].date].value if is_its else None


def _dates_from_figure(row: Sequence[Item], j: int) -> bool:
    """``from 1.2 percent in FY 2022 to 1.4``: the year of what it rose from."""
    near = next((k for k in range(j - 1, max(0, j - 7), -1) if row[k].figure >= 0), None)
    return near is not None and is_from_figure(row, near)
