"""Requests a second with all pipelines, and with none, of the same spider in one run.

    .venv/bin/python benchmarks/overhead.py [--pages 300] [--rounds 3]

Both crawl Kyodo News as the stand-in press plays it, over HTTP, with no delay between requests:
guards, robots.txt, one slot, reader process and captures are the same. The one without pipelines
keeps its frontier in memory and stores nothing; the other extracts, and writes each report in one
transaction. The rounds take turns, so that both meet the same machine; figures are those of the
best round of each. Leaves with 1 when the share is below 0.8.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pipelines.archive.frontier import DueAddress, ListState  # noqa: E402
from pipelines.report import Address  # noqa: E402
from samples.shown import all_samples  # noqa: E402
from scrapers.outlets.kyodo import Kyodo  # noqa: E402
from tests.nights.killing import ROBOTS  # noqa: E402
from tests.press import Press  # noqa: E402
from tests.scrapers.crawling import crawl  # noqa: E402

WANTED = 0.8
NO_PACE = {"DOWNLOAD_DELAY": 0, "MAX_PAGES": 100_000, "LOG_ENABLED": False}
BARE = {"SPIDER_MODULES": "benchmarks.overhead", "ITEM_PIPELINES": "{}"}


class Remembered:
    """What a spider asks of an archive, kept in memory and forgotten with it."""

    def __init__(self) -> None:
        self.waiting: dict[str, None] = {}

    def begin_crawl(self, *_: Any, **__: Any) -> int:
        """Any number will do."""
        return 1

    def list_state(self, _url: str) -> ListState | None:
        """No list was ever asked for."""
        return None

    def add_addresses(self, _outlet: str, addresses: Iterable[Address], **_: Any) -> int:
        """Keep them until they are asked for."""
        before = len(self.waiting)
        self.waiting.update(dict.fromkeys(address.url for address in addresses))
        return len(self.waiting) - before

    def due_addresses(self, _outlet: str, *, limit: int, **_: Any) -> tuple[DueAddress, ...]:
        """Those at the front; asked for once."""
        due = list(self.waiting)[:limit]
        for url in due:
            del self.waiting[url]
        return tuple(DueAddress(url, 0, None, None) for url in due)

    def store_list_state(self, *_: Any, **__: Any) -> None:
        """Nothing."""

    def store_fetch(self, *_: Any, **__: Any) -> None:
        """Nothing."""

    def end_crawl(self, *_: Any, **__: Any) -> None:
        """Nothing."""


class Bare(Kyodo):
    """Kyodo News, with nothing behind the spider."""

    name = "bare"
    _remembered: Remembered | None = None

    @property
    def archive(self) -> Any:
        """A frontier in memory."""
        self._remembered = self._remembered or Remembered()
        return self._remembered


def publish(press: Press, pages: int) -> None:
    """Let Kyodo News publish so many reports: its samples, under ever new numbers.

    Every one of them is on defence spending, so this is the worst day that extraction can have.
    """
    outlet = press.outlet("kyodo")
    outlet.robots, outlet.feed_size = ROBOTS, None
    samples = [each for each in all_samples() if each.outlet == "kyodo"]
    for number in range(pages):
        one = samples[number % len(samples)]
        at = datetime.now(UTC) - timedelta(minutes=number)
        press.publish(
            replace(
                one,
                key=f"articles/-/{30_000 + number}",
                title=f"{one.title} ({number})",
                published=at.isoformat(),
                modified="",
            )
        )


def rate(press: Press, name: str, **settings: Any) -> float:
    """Requests for pages a second, from the first to the last."""
    press.reset_log()
    with tempfile.TemporaryDirectory() as folder:
        ended = crawl(name, press=press.url, folder=Path(folder), **NO_PACE, **settings)
    asked = press.asked("*/articles/*")
    if ended.status != 0 or len(asked) != len(press.outlet("kyodo").versions):
        raise SystemExit(f"{name}: {len(asked)} pages asked for\n{ended.said}{ended.logged}")
    return (len(asked) - 1) / (asked[-1].began - asked[0].began)


def main() -> int:
    """Crawl in turns, and print the share."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    rates: dict[str, list[float]] = {"bare": [], "kyodo": []}
    with Press() as press:
        publish(press, given.pages)
        for number in range(1, given.rounds + 1):
            rates["bare"].append(rate(press, "bare", **BARE))
            rates["kyodo"].append(rate(press, "kyodo"))
            print(
                f"round {number}: {rates['bare'][-1]:.1f} requests/s without pipelines,"
                f" {rates['kyodo'][-1]:.1f} with all",
                flush=True,
            )
    share = max(rates["kyodo"]) / max(rates["bare"])
    print(f"With all pipelines {share:.2f} of the requests a second without; wanted: {WANTED}")
    return 0 if share >= WANTED else 1


if __name__ == "__main__":
    sys.exit(main())
