"""What each hostile page and list costs: time and peak memory, one crawl a case.

Run by hand: ``python benchmarks/hostile.py [part of a name …]``; five minutes for all. Memory is
that of the crawl and its reader together. ``tests/hostile`` runs all of them in one crawl.
"""

import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests.hostile import lists, pages  # noqa: E402
from tests.hostile.outlet import BULLETIN, HOST  # noqa: E402
from tests.hostile.server import Answer, body, serving  # noqa: E402
from tests.scrapers.crawling import crawl_command, rows_of  # noqa: E402
from tests.scrapers.gazette import feed_of  # noqa: E402

LIMITS = {"DOWNLOAD_TIMEOUT": 5, "PAGE_DEADLINE": 5, "LOG_ENABLED": False}


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


def measure(outlet: str, url: str, answers: dict[str, Answer]) -> str:
    """One line: what came of the address, in how long, with how much memory."""
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
    return f"{url.rpartition('/')[2]:<24} {outcome:<8} {took:6.1f} s {peak.bytes / 2**20:6.0f} MiB"


def main() -> None:
    """Every case whose name holds one of the arguments, or all."""
    wanted = sys.argv[1:] or [""]
    print(f"{'case':<24} {'outcome':<8} {'time':>8} {'peak':>10}", flush=True)
    for page in (*pages.plain(), *pages.cases(9)):
        if any(part in page.name for part in wanted):
            answers = {
                f"{HOST}/feed": body(feed_of([page.name]), Content_Type="application/rss+xml"),
                f"{HOST}/reports/{page.name}": page.answer,
            }
            print(measure("gazette", f"https://{HOST}/reports/{page.name}", answers), flush=True)
    for case in lists.cases(9):
        if any(part in case.path for part in wanted):
            answers = {f"{BULLETIN}/{case.path}": case.answer}
            print(measure("bulletin", f"https://{BULLETIN}/{case.path}", answers), flush=True)


if __name__ == "__main__":
    main()
