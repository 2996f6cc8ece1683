"""What an outlet's nights usually bring (pure)."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import groupby, takewhile
from statistics import median

from pipelines.archive.outlet_night import OutletNight

LEAST_BETWEEN_NIGHTS = timedelta(hours=12)
"""Runs nearer to each other are one night: one was started by hand."""


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


def new_by_night(nights: Sequence[OutletNight]) -> list[int]:
    """New reports of each night, oldest first.

    Args:
        nights: Runs, oldest first; those less than ``LEAST_BETWEEN_NIGHTS`` apart are one night.
    """
    counts: list[int] = []
    for earlier, night in zip([None, *nights], nights, strict=False):
        if earlier and night.began_at - earlier.began_at < LEAST_BETWEEN_NIGHTS:
            counts[-1] += night.new
        else:
            counts.append(night.new)
    return counts


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
