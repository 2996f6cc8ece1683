"""What an outlet's nights usually bring (pure)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import groupby, pairwise, takewhile
from statistics import median

from pipelines.archive.outlet_night import OutletNight

BAND_NIGHTS = 14
"""In so many nights an outlet shows what is usual."""
LEAST_BETWEEN_NIGHTS = timedelta(hours=12)
"""Runs nearer to each other are one night: one was started by hand."""
LONG_WEEKEND = 4
"""Nights, or days, without anything new that any outlet may have."""
SATURDAY = 5


def band(counts: Sequence[int]) -> tuple[int, int]:
    """Least and most that a night like those in ``counts`` may bring.

    Median and median absolute deviation, not mean and variance: one night of a summit must not
    widen the band for two weeks. The deviation is never taken as less than that of a Poisson
    count, so that a steady outlet may have a slow day.

    >>> band([10, 12, 11, 9, 10, 40, 11])
    (1, 21)
    """
    middle = median(counts)
    deviation = 1.4826 * median(abs(count - middle) for count in counts)
    width = 3 * max(deviation, float(middle) ** 0.5, 1.0)
    return max(0, int(middle - width)), int(middle + width + 0.999)


def merge_runs(nights: Sequence[OutletNight]) -> list[OutletNight]:
    """One value a night, oldest first, with all that its runs found new.

    Args:
        nights: Runs, oldest first; those less than ``LEAST_BETWEEN_NIGHTS`` apart are one night.
    """
    merged: list[OutletNight] = []
    for earlier, night in zip([None, *nights], nights, strict=False):
        if earlier and night.began_at - earlier.began_at < LEAST_BETWEEN_NIGHTS:
            merged[-1] = replace(merged[-1], new_reports=merged[-1].new + night.new)
        else:
            merged.append(night)
    return merged


def is_weekend(night: OutletNight) -> bool:
    """Whether most of what a night finds was published on a Saturday or Sunday, UTC.

    A night at two in the morning finds the reports of the day before.
    """
    return (night.began_at - timedelta(hours=12)).weekday() >= SATURDAY


def before_the_silence(nights: Sequence[OutletNight]) -> list[OutletNight]:
    """The nights up to the last that found something new; none where none ever did."""
    return list(nights[: len(nights) - zeros_at_end([night.new for night in nights])])


def without_outages(nights: Sequence[OutletNight]) -> list[OutletNight]:
    """The nights that were well: in no silence longer than this outlet's usual one."""
    longest = usual_gap(map(len, runs_of_zero([night.new for night in nights])))
    well: list[OutletNight] = []
    for is_silent, run in groupby(nights, key=lambda night: not night.new):
        rows = list(run)
        if not is_silent or len(rows) <= longest:
            well += rows
    return well


def usual_gap(gaps: Iterable[int]) -> int:
    """The longest of ``gaps`` that is usual: short as a long weekend, or there more than once.

    One long gap alone was an outage; it must not make the next one look usual.

    >>> usual_gap([2, 2, 30]), usual_gap([9, 10, 9]), usual_gap([30]), usual_gap([])
    (2, 9, 0, 0)
    """
    longest_first = sorted(gaps, reverse=True)
    short = max((gap for gap in longest_first if gap <= LONG_WEEKEND), default=0)
    return max([short, *longest_first[1:2]])


def second_longest(gaps: Iterable[timedelta]) -> timedelta:
    """The second longest of ``gaps``: the longest may have been an outage; none where alone."""
    return next(iter(sorted(gaps, reverse=True)[1:]), timedelta())


def gaps_between_items(nights: Sequence[OutletNight]) -> list[timedelta]:
    """The times between the newest items that the lists had, one after the other."""
    newest = sorted({night.newest_item_at for night in nights if night.newest_item_at})
    return [later - earlier for earlier, later in pairwise(newest)]


def count_fetched(night: OutletNight) -> int:
    """Requests of a night, whatever came of them."""
    return sum(night.outcomes.values())


def usual_share(nights: Sequence[OutletNight], outcome: str) -> float:
    """The part, 0 to 1, of all requests of ``nights`` that had ``outcome``."""
    fetched = sum(count_fetched(night) for night in nights)
    return sum(night.count(outcome) for night in nights) / fetched if fetched else 0.0


def zeros_at_end(counts: Sequence[int]) -> int:
    """How many nights without anything new there were last.

    >>> zeros_at_end([3, 0, 2, 0, 0])
    2
    """
    return sum(1 for _ in takewhile(lambda new: not new, reversed(counts)))


def runs_of_zero(counts: Sequence[int]) -> list[list[int]]:
    """The rows of nights without anything new.

    >>> runs_of_zero([3, 0, 2, 0, 0])
    [[0], [0, 0]]
    """
    return [list(run) for is_zero, run in groupby(counts, key=lambda new: not new) if is_zero]
