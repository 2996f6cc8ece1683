"""What each hostile page and list costs: time and peak memory, one crawl a case.

Run by hand: ``python benchmarks/hostile.py [part of a name …]``; five minutes for all. Memory is
that of the crawl and its reader together, and must stay below what a night allows an outlet;
where it does not, this ends with 1. ``tests/hostile`` runs all of them in one crawl.
"""

import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

import psutil

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from scrapers.night_plan import NightPlan  # noqa: E402
from tests.hostile import lists, pages  # noqa: E402
from tests.hostile.outlet import BULLETIN, HOST  # noqa: E402
from tests.hostile.server import Answer, body, serving  # noqa: E402
from tests.scrapers.crawling import crawl_command, rows_of  # noqa: E402
from tests.scrapers.gazette import feed_of  # noqa: E402

MOST_BYTES = NightPlan(()).memory_bytes
LIMITS = {"DOWNLOAD_TIMEOUT": 5, "PAGE_DEADLINE": 5, "LOG_ENABLED": False}


SECONDS, BYTES = attrgetter("seconds"), attrgetter("peak_bytes")


class Peak(threading.Thread):
    """The most memory that a process and its children held together."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.process = psutil.Process(pid)
        self.bytes = 0

    def run(self) -> None:
        """Look every hundredth of a second until the process ends."""
        while True:
            try:
                family = (self.process, *self.process.children(recursive=True))
                held = sum(each.memory_info().rss for each in family)
            except psutil.Error:
                if not self.process.is_running():
                    return
                continue
            self.bytes = max(self.bytes, held)
            time.sleep(0.01)


@dataclass(frozen=True)
class Cost:
    """What one case came to."""

    name: str
    outcome: str
    seconds: float
    peak_bytes: int

    def __str__(self) -> str:
        megabytes = self.peak_bytes / 2**20
        return f"{self.name:<24} {self.outcome:<8} {self.seconds:6.1f} s {megabytes:6.0f} MiB"


def measure(outlet: str, url: str, answers: dict[str, Answer]) -> Cost:
    """What came of the address, in how long, with how much memory; printed too."""
    with serving(answers) as server, tempfile.TemporaryDirectory() as folder:
        command = crawl_command(
            outlet,
            press=server.address,
            folder=Path(folder),
            SPIDER_MODULES="tests.hostile.outlet",
            **LIMITS,
        )
        begun = time.monotonic()
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        peak = Peak(process.pid)
        peak.start()
        process.wait()
        took = time.monotonic() - begun
        rows = rows_of(
            Path(folder) / "archive.db", "SELECT outcome FROM fetches WHERE url = ?", url
        )
    outcome = rows[0][0] if rows else "nothing"
    cost = Cost(url.rpartition("/")[2], outcome, took, peak.bytes)
    print(cost, flush=True)
    return cost


def main() -> int:
    """Every case whose name holds one of the arguments, or all."""
    wanted = sys.argv[1:] or [""]
    costs = []
    print(f"{'case':<24} {'outcome':<8} {'time':>8} {'peak':>10}", flush=True)
    for page in (*pages.plain(), *pages.cases(9)):
        if any(part in page.name for part in wanted):
            answers = {
                f"{HOST}/feed": body(feed_of([page.name]), Content_Type="application/rss+xml"),
                f"{HOST}/reports/{page.name}": page.answer,
            }
            costs.append(measure("gazette", f"https://{HOST}/reports/{page.name}", answers))
    for case in lists.cases(9):
        if any(part in case.path for part in wanted):
            answers = {f"{BULLETIN}/{case.path}": case.answer}
            costs.append(measure("bulletin", f"https://{BULLETIN}/{case.path}", answers))
    slowest, largest = (max(costs, key=by) for by in (SECONDS, BYTES))
    print(f"{len(costs)} cases; slowest: {slowest.name}, {slowest.seconds:.1f} s")
    print(
        f"largest: {largest.name}, {largest.peak_bytes / 2**20:.0f} MiB"
        f" of the {MOST_BYTES / 2**20:.0f} that a night allows"
    )
    return int(largest.peak_bytes > MOST_BYTES)


if __name__ == "__main__":
    sys.exit(main())
