"""Where the points of a chart go, so that none hides another (pure).

A point stands at the time of its report and, where it has room, at its figure: neither is moved
aside. Repetitions of a figure that fall together become one point that says how many they are;
what still touches is stacked upward from the figure, first reports lowest.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from timelines.entries import Entry

FIRST_WIDTH, REPEATED_WIDTH, COUNTED_WIDTH = 15.0, 11.0, 20.0
"""Pixels that a point takes from side to side; repetitions with the count above them."""
LEVEL_HEIGHT = 14.0
"""Pixels from one level of a stack to the next."""
LOW_STACK = 4
"""Levels from which on first reports of one kind and figure become one point with their count."""
MARGIN = 18
"""Pixels of the axis left free at either end."""
SHORTEST = timedelta(days=14)
"""A timeline of a day or two is still drawn over this long."""


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a chart: a first report, or repetitions that fall together."""

    entries: tuple[Entry, ...]
    """Never empty, oldest first; all of one kind, figure and standing."""
    level: int = 0
    """How many levels above its figure it is drawn, because others stand there."""

    @property
    def at(self) -> datetime:
        """Where it is drawn: when the first of them was reported."""
        return _time(self.entries[0])

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

    @property
    def levels(self) -> range:
        """The levels that it takes: its own, and the next one where a count stands above it."""
        return range(self.level, self.level + (1 if len(self.entries) == 1 else 2))


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
    rows: dict[float, list[Point]] = {}
    for point in _together(entries, reach=axis.pixel * COUNTED_WIDTH):
        rows.setdefault(_height(point.entries[0]), []).append(point)
    placed = [point for row in rows.values() for point in _stacked(row, axis.pixel)]
    return tuple(sorted(placed, key=lambda p: (p.is_first, p.at, p.entries[0].claim_id)))


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
    return [Point(tuple(group)) for group in points]


def _height(entry: Entry) -> float:
    return (entry.low + entry.high) / 2


def _stacked(row: Iterable[Point], pixel: timedelta) -> list[Point]:
    """Points of one figure, each on the lowest level on which it touches no other.

    Where a stack would grow too high, a point joins one of its own sort beside it.
    """
    placed: list[Point] = []
    for point in sorted(row, key=lambda p: (not p.is_first, p.at, p.entries[0].claim_id)):
        risen = _risen(point, placed, pixel)
        place = _alike_beside(point, placed, pixel) if risen.level >= LOW_STACK else None
        if place is None:
            placed.append(risen)
        else:
            alike = placed[place]
            placed[place] = replace(alike, entries=(*alike.entries, *point.entries))
    return placed


def _risen(point: Point, placed: Iterable[Point], pixel: timedelta) -> Point:
    near = [other for other in placed if _touch(point, other, pixel)]
    taken = {level for other in near for level in other.levels}
    while not taken.isdisjoint(point.levels):
        point = replace(point, level=point.level + 1)
    return point


def _touch(one: Point, other: Point, pixel: timedelta) -> bool:
    return abs(one.at - other.at) < pixel * (one.width + other.width) / 2


def _alike_beside(point: Point, placed: Sequence[Point], pixel: timedelta) -> int | None:
    """The place of a point of the same kind, figure and standing that it touches."""
    for place, other in enumerate(placed):
        if _sort(other) == _sort(point) and _touch(point, other, pixel):
            return place
    return None


def _sort(point: Point) -> tuple[object, ...]:
    entry = point.entries[0]
    return (entry.kind, entry.low, entry.high, point.is_first)


def _time(entry: Entry) -> datetime:
    return datetime.fromisoformat(entry.reported_at).astimezone(UTC)
