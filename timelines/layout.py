"""Where the points of a chart go, so that none hides another (pure).

The figure is never moved: a point off its height would state a figure that nobody reported.
Repetitions of a figure that fall together become one point that says how many they are; what
still touches is set side by side, around the day it belongs to.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from timelines.entries import Entry

FIRST_WIDTH, REPEATED_WIDTH, COUNTED_WIDTH = 15.0, 11.0, 20.0
"""Pixels that a point takes from side to side; repetitions with the count above them."""
REACHES = (COUNTED_WIDTH, 2 * COUNTED_WIDTH, 4 * COUNTED_WIDTH, 8 * COUNTED_WIDTH)
"""Pixels within which repetitions become one point: the first with which each row has room."""
FULLEST_ROW = 0.6
"""Share of the axis that the points of one figure may take; beyond it they would lie far off."""
FARTHEST = 60
"""Pixels that a point may be moved from its time."""
TIGHTNESSES = (1.0, 0.7, 0.5, 0.35, 0.2, 0.1)
"""Shares of their width by which neighbours are set apart: the first that moves none too far."""
MARGIN = 18
"""Pixels of the axis left free at either end."""
SHORTEST = timedelta(days=14)
"""A timeline of a day or two is still drawn over this long."""


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a chart: a first report, or repetitions that fall together."""

    entries: tuple[Entry, ...]
    """Never empty; all of one kind, figure and standing."""
    at: datetime
    """Where it is drawn."""

    @property
    def is_first(self) -> bool:
        """Whether it is the first report of a target."""
        return self.entries[0].is_first

    @property
    def width(self) -> float:
        """Pixels from side to side."""
        if self.is_first:
            return FIRST_WIDTH
        return REPEATED_WIDTH if len(self.entries) == 1 else COUNTED_WIDTH


@dataclass(frozen=True, slots=True)
class Axis:
    """The span of time that a chart shows, and how wide it is drawn."""

    begins: datetime
    ends: datetime
    width: int
    """Pixels."""
    marks: float = 1
    """How large points are, against the widths above."""

    @property
    def room(self) -> float:
        """Its width in the measure of a point's width."""
        return self.width / self.marks

    @property
    def pixel(self) -> timedelta:
        """How long one pixel of a point's width is."""
        return (self.ends - self.begins) / self.room


def axis_of(entries: Sequence[Entry], *, width: int, marks: float = 1) -> Axis:
    """The axis on which all the entries find room."""
    times = [_time(entry) for entry in entries]
    begins, ends = min(times), max(times)
    missing = max(SHORTEST - (ends - begins), timedelta(0)) / 2
    begins, ends = begins - missing, ends + missing
    free = (ends - begins) / (width - 2 * MARGIN) * MARGIN
    return Axis(begins - free, ends + free, width, marks)


def lay_out(entries: Sequence[Entry], axis: Axis) -> tuple[Point, ...]:
    """The points of a chart, first reports last, so that they lie on top."""
    rows = _rows(entries, axis)
    placed = [point for row in rows for point in _side_by_side(row, axis)]
    return tuple(sorted(placed, key=lambda p: (p.is_first, p.at, p.entries[0].claim_id)))


def _rows(entries: Sequence[Entry], axis: Axis) -> list[list[Point]]:
    """Points by figure; the fuller the chart, the more repetitions are one point."""
    for reach in REACHES:
        rows: dict[float, list[Point]] = {}
        for point in _together(entries, reach=axis.pixel * reach):
            rows.setdefault(_height(point.entries[0]), []).append(point)
        if all(_width(row) <= FULLEST_ROW * axis.room for row in rows.values()):
            break
    return list(rows.values())


def _together(entries: Iterable[Entry], *, reach: timedelta) -> list[Point]:
    """First reports alone; repetitions of a kind and figure within reach as one."""
    points: list[list[Entry]] = []
    latest: dict[tuple[object, ...], list[Entry]] = {}
    for entry in entries:
        group = latest.get((entry.kind, entry.low, entry.high))
        if entry.is_first:
            points.append([entry])
        elif group and _time(entry) - _time(group[0]) <= reach:
            group.append(entry)
        else:
            latest[entry.kind, entry.low, entry.high] = group = [entry]
            points.append(group)
    return [Point(tuple(group), _time(group[0])) for group in points]


def _height(entry: Entry) -> float:
    return (entry.low + entry.high) / 2


def _side_by_side(row: Sequence[Point], axis: Axis) -> list[Point]:
    """Points of one figure, moved as little as can be until none covers another.

    Neighbours that touch form a block, which is centred on where its points belong; blocks that
    then touch are joined (pool adjacent violators). Where that would move a point too far from
    its time, they overlap.
    """
    for tightness in TIGHTNESSES:
        placed = _apart(row, replace(axis, marks=axis.marks * tightness))
        if all(abs(p.at - _time(p.entries[0])) <= axis.pixel * FARTHEST for p in placed):
            return placed
    return list(row)


def _apart(row: Sequence[Point], axis: Axis) -> list[Point]:
    blocks: list[tuple[list[Point], datetime]] = []
    for point in sorted(row, key=lambda p: (p.at, p.entries[0].claim_id)):
        blocks.append(([point], point.at))
        while len(blocks) > 1 and _touch(blocks[-2], blocks[-1], axis.pixel):
            last, _ = blocks.pop()
            joined = [*blocks.pop()[0], *last]
            blocks.append((joined, _centre(joined, axis)))
    return [p for points, centre in blocks for p in _spread(points, centre, axis.pixel)]


def _touch(
    one: tuple[list[Point], datetime], other: tuple[list[Point], datetime], pixel: timedelta
) -> bool:
    return other[1] - one[1] < pixel * (_width(one[0]) + _width(other[0])) / 2


def _width(points: Iterable[Point]) -> float:
    return sum(point.width for point in points)


def _centre(points: Sequence[Point], axis: Axis) -> datetime:
    """The middle of the block that moves its points least, in the mean, and keeps to the axis."""
    place = -_width(points) / 2
    moved = timedelta(0)
    origin = points[0].at
    for point in points:
        moved += (point.at - origin) - axis.pixel * (place + point.width / 2)
        place += point.width
    half = axis.pixel * _width(points) / 2
    return max(min(origin + moved / len(points), axis.ends - half), axis.begins + half)


def _spread(points: Sequence[Point], centre: datetime, pixel: timedelta) -> list[Point]:
    place = -_width(points) / 2
    spread = []
    for point in points:
        spread.append(Point(point.entries, centre + pixel * (place + point.width / 2)))
        place += point.width
    return spread


def _time(entry: Entry) -> datetime:
    return datetime.fromisoformat(entry.reported_at).astimezone(UTC)
