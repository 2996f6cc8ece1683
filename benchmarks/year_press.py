"""What the press of a simulated year publishes, and what goes wrong with it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from samples.report_sample import Sample
from tests.press import faults
from tests.press.press import Press

FIRST = datetime(2025, 1, 6, 17, 30, tzinfo=UTC)


ZONES = {"kyodo": "+09:00", "ft": "+00:00", "cgtn": "+08:00"}


A_DAY = {"kyodo": (5, 2), "ft": (3, 1), "cgtn": (3, 2)}
"""Reports on a weekday and on a day of the weekend."""


KINDS = ("asked", "promised", "spent")


@dataclass(frozen=True)
class Trouble:
    """A fault that begins one night and ends before another."""

    first: int
    last: int
    outlet: str
    name: str
    start: Callable[[Press], Callable[[], None]]
    """Begins it; what it returns ends it."""
    signs: frozenset[str] = frozenset()
    """Alarms that should name it; none: it may pass unnoticed."""


def order(glob: str, fault: faults.Fault | int) -> Callable[[Press], Callable[[], None]]:
    """A fault at an address."""
    return lambda press: press.fail(glob, fault).end


def change(outlet: str, **values: object) -> Callable[[Press], Callable[[], None]]:
    """An outlet that behaves otherwise for a time."""

    def start(press: Press) -> Callable[[], None]:
        played = press.outlet(outlet)
        before = {name: getattr(played, name) for name in values}
        for name, value in values.items():
            setattr(played, name, value)
        return lambda: [setattr(played, name, value) for name, value in before.items()] and None

    return start


@cache
def troubles() -> tuple[Trouble, ...]:
    """The year's faults, by night; the same ones whenever asked, so that each can be ended."""
    kyodo, ft = "english.kyodonews.net", "www.ft.com"
    lists = frozenset({"failed_list", "ended_early", "quiet", "empty_list", "failed"})
    return (
        Trouble(40, 44, "kyodo", "markup changed", change("kyodo", is_redesigned=True), frozenset({"no_body", "broken", "coverage"})),
        Trouble(70, 73, "ft", "down (503)", order(f"{ft}/*", 503), lists),
        Trouble(100, 102, "cgtn", "robots.txt 500", order("*cgtn.com/robots.txt", 500), lists | {"refused"}),
        Trouble(130, 131, "kyodo", "flood", change("kyodo", feed_size=None), frozenset()),
        Trouble(160, 166, "cgtn", "304 for ever", order("www.cgtn.com/*", faults.not_modified()), frozenset({"quiet", "stale"})),
        Trouble(190, 193, "kyodo", "lies about dates", change("kyodo", dates_off=timedelta(days=-20_000)), frozenset({"coverage", "stale"})),
        Trouble(220, 225, "ft", "everything gated", change("ft", gates_after=timedelta(0)), frozenset({"walls"})),
        Trouble(250, 252, "kyodo", "empty feed, status 200", order(f"{kyodo}/list/*", faults.empty_list()), lists),
        Trouble(280, 283, "cgtn", "connections reset", order("*cgtn.com/*", faults.reset()), lists),
        Trouble(310, 312, "kyodo", "bot wall", order(f"{kyodo}/articles/*", faults.bot_wall()), frozenset({"walls"})),
        Trouble(330, 332, "ft", "html instead of lists", order(f"{ft}/*format=rss", faults.html_instead()), lists),
        Trouble(351, 354, "cgtn", "moved to another host", change("cgtn", moved_to="https://news.moved.example"), lists | {"refused"}),
    )  # fmt: skip


def reports_of(outlet: str, night: int, *, count: int) -> Iterator[Sample]:
    """The reports that an outlet publishes before a night, in plain words."""
    for number in range(count):
        at = FIRST + timedelta(days=night) - timedelta(hours=1 + 2 * number)
        key = night * 20 + number
        percent = f"{1 + key % 40 / 10:.1f}"
        lead = f"Japan was {KINDS[key % 3]} {percent} percent of gross domestic product for defense, said number {key}."
        yield Sample(
            outlet=outlet,
            key=_key(outlet, key, at),
            title=f"Report {key} of {outlet} on {percent} pct",
            published=_stated(at, outlet),
            paragraphs=(lead, f"A second paragraph of report {key} tells of ships and of budgets.", f"The third names nobody. It was written for night {night}."),
            standfirst=lead if outlet == "ft" else "",
            byline="A Reporter" if outlet == "ft" else "",
            section="Japan" if outlet == "kyodo" else "World",
        )  # fmt: skip


def _stated(at: datetime, outlet: str) -> str:
    offset = ZONES[outlet]
    return at.astimezone(datetime.fromisoformat(f"2025-01-01T00:00:00{offset}").tzinfo).isoformat()


def _key(outlet: str, key: int, at: datetime) -> str:
    if outlet == "kyodo":
        return f"articles/-/{50_000 + key}"
    if outlet == "ft":
        return f"{key:08x}-0000-4000-8000-{key:012x}"
    return f"{at:%Y-%m-%d}/Report-number-{key}-1Ab{key:08d}/p.html"
