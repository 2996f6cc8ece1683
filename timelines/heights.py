"""How high a chart reaches, so that its stacks and their counts find room (pure)."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from timelines.layout import LEVEL_HEIGHT, Point

LEAST_SHARE = 0.2
"""Share of the height that figures keep, however high their stacks are."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The scale of percent, from 0."""

    top: float
    """Its upper end, in percent of GDP."""
    level: float
    """How much of it one level of a stack takes."""


def scale_of(points: Iterable[Point], *, height: int, marks: float) -> Scale:
    """The scale on which all points and the counts above them find room.

    Args:
        points: One at least, as they lie.
        height: Pixels of the chart.
        marks: How large points are.

    >>> scale_of([], height=430, marks=1).top
    0.5
    """
    share = LEVEL_HEIGHT * marks / height
    needed = max((_needed(point, share) for point in points), default=0.1)
    top = math.ceil(needed * 2) / 2
    return Scale(top, top * share)


def _needed(point: Point, share: float) -> float:
    above = share * (max(point.levels) + 1)
    figure = max((entry.low + entry.high) / 2 for entry in point.entries)
    return max(figure / max(1 - above, LEAST_SHARE), point.entries[0].high * 1.06)
