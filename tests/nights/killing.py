"""Kills a night or a crawl at a random moment, and says what that did to the archive.

``benchmarks/kills.py`` does it a hundred times; ``test_kills.py`` a few times with other seeds.
"""

import random
import shutil
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import psutil

from pipelines.archive.checkup import check_integrity
from samples.markup import address_of
from scrapers.capture_reader import Capture, read_captures
from tests.press import Press, faults
from tests.press.made import made_report
from tests.scrapers.crawling import has_ended, wait_for

ROBOTS = "User-agent: *\nDisallow: /search\n"
"""FT's own asks for a second between two requests, which nobody learns anything from here."""
FIRST_NUMBER = 20_000
PAGES = ("english.kyodonews.net/articles/*", "www.ft.com/content/*")
Start = Callable[[Press, Path], "subprocess.Popen[str]"]

HALF = {
    "no text": "SELECT url FROM reports WHERE id NOT IN (SELECT id FROM report_text)",
    "no revision": "SELECT url FROM reports WHERE current_revision IS NULL"
    " OR current_revision NOT IN (SELECT id FROM revisions)",
    "no sighting": "SELECT report FROM revisions WHERE id NOT IN (SELECT revision FROM sightings)",
    "no fetch": "SELECT revision FROM sightings WHERE fetch NOT IN (SELECT id FROM fetches)",
    "no capture": "SELECT url FROM fetches WHERE status IS NOT NULL AND capture IS NULL",
    "no address": "SELECT url FROM reports WHERE id NOT IN"
    " (SELECT report FROM addresses WHERE report IS NOT NULL)",
    "not in the index": "SELECT url FROM reports WHERE id NOT IN (SELECT rowid FROM reports_fts)",
}
"""What a report stored by halves would lack; each finds nothing in a whole archive."""
DOUBLED = {
    "two revisions of one text": "SELECT report FROM revisions GROUP BY report HAVING count(*) > 1",
    "fetched twice": "SELECT url FROM fetches WHERE purpose = 'report' GROUP BY url"
    " HAVING count(*) > 1",
    "claims twice": "SELECT revision FROM claims"
    " GROUP BY revision, percentage, spender, kind HAVING count(*) > 1",
}


@dataclass
class Toll:
    """What the kills cost, in sentences; all lists are empty where they cost nothing."""

    kills: int = 0
    midway: int = 0
    """Kills at which the run had stored some of what it was to store, and not all."""
    damaged: list[str] = field(default_factory=list)
    half: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)
    """Pages that were asked for again though they were stored."""
    failed: list[str] = field(default_factory=list)
    """What a run said that failed by itself, before it was killed."""

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was damaged, lost or done twice, and no run failed."""
        return not any(
            (
                *(self.damaged, self.half, self.unreadable, self.lost),
                *(self.doubled, self.repeated, self.failed),
            )
        )


class Killer:
    """Publishes, starts, kills and looks.

    Args:
        press: With nothing published yet.
        folder: Of the archive and the captures.
        start: Starts the night or crawl.
        outlets: Those that publish.
        seed: Of the moments.
    """

    def __init__(
        self, press: Press, folder: Path, start: Start, *, outlets: tuple[str, ...], seed: int
    ) -> None:
        self.press, self.folder, self.start, self.outlets = press, folder, start, outlets
        self.chance = random.Random(seed)
        self.toll = Toll()
        self.published: set[str] = set()
        self.stored: set[str] = set()
        for outlet in press.outlets.values():
            outlet.robots = ROBOTS

    def publish(self, each: int) -> None:
        """Let every outlet publish ``each`` more reports."""
        for outlet in self.outlets:
            for _ in range(each):
                number = FIRST_NUMBER + len(self.published)
                one = made_report(outlet, number, published=datetime.now(UTC))
                self.press.publish(one)
                self.published.add(address_of(one))

    def kill(self, *, longest: float) -> None:
        """Start, kill at a random moment, look.

        A third of the moments are counted by the clock, from the very start to after the end;
        the others by requests, so that most of those fall where something is being stored.

        Args:
            longest: Seconds that an unhindered run takes.
        """
        if self.chance.random() < 1 / 3:
            self.kill_after(seconds=self.chance.uniform(0, longest * 1.1))
        else:
            self.kill_after(pages=self.chance.randint(1, max(1, len(self.published - self.stored))))

    def kill_after(
        self, *, pages: int = 1 << 30, seconds: float = 60, is_held: bool = False
    ) -> None:
        """Start, kill so many seconds or requests for pages later, look.

        Args:
            pages: That were asked for before the kill.
            seconds: Before the kill, where so many pages were not asked for by then.
            is_held: Whether the press answers no page more than that, so that the run is not
                over before the kill, however late that comes on a busy machine.
        """
        self.press.reset_log()
        is_over = Event()
        if is_held:
            held = faults.held(after=pages, until=is_over)
            orders = [self.press.fail(glob, held) for glob in PAGES]
        running = self.start(self.press, self.folder)
        wait_until(seconds, lambda: len(self._pages()) >= pages or running.poll() is not None)
        if pages < 1 << 30:
            time.sleep(self.chance.uniform(0, 0.03))
        self._end(running)
        if is_held:
            is_over.set()
            for order in orders:
                order.end()
        before = self.stored
        self._look()
        self.toll.kills += 1
        self.toll.midway += before < self.stored < self.published

    def complete(self) -> int:
        """Let a run go to its end and look whether everything is there; its exit status."""
        self.press.reset_log()
        running = self.start(self.press, self.folder)
        said, _ = running.communicate()
        self._look()
        missing = self.published - self.stored
        self.toll.lost += sorted(missing) and [f"{sorted(missing)}: {said}"]
        self.toll.unreadable += [str(path) for path in self.folder.rglob("*.warc.gz.open")]
        return int(running.returncode)

    def _pages(self) -> list[str]:
        return [f"https://{s.place}" for s in self.press.requests if self._is_page(s.place)]

    def _is_page(self, place: str) -> bool:
        return f"https://{place}" in self.published

    def _end(self, running: "subprocess.Popen[str]") -> None:
        family = _family(running.pid)
        # Either all at once, as when the power goes, or the first alone, whom the others follow.
        victims = family if self.chance.random() < 0.5 else family[:1]
        for process in victims:
            _kill(process)
        said, _ = running.communicate()
        if running.returncode > 1:
            self.toll.failed.append(said)
        wait_for(lambda: all(map(has_ended, family)))

    def _look(self) -> None:
        asked = self._pages()
        self.toll.repeated += [url for url in asked if url in self.stored]
        with tempfile.TemporaryDirectory() as copy:
            # A copy: who opens the archive itself would mend it before the next run does.
            for path in self.folder.glob("archive.db*"):
                if path.name in {"archive.db", "archive.db-wal"}:
                    shutil.copy(path, copy)
            if (Path(copy) / "archive.db").exists():
                self._look_at(Path(copy) / "archive.db")

    def _look_at(self, archive: Path) -> None:
        with closing(sqlite3.connect(archive, isolation_level=None)) as connection:
            if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
                return  # killed before its tables were made
            self.toll.damaged += check_integrity(connection)
            for name, sql in HALF.items():
                self.toll.half += [f"{name}: {row[0]}" for row in connection.execute(sql)]
            for name, sql in DOUBLED.items():
                self.toll.doubled += [f"{name}: {row[0]}" for row in connection.execute(sql)]
            self.toll.unreadable += self._unreadable(connection)
            self.stored = {url for (url,) in connection.execute("SELECT url FROM reports")}

    def _unreadable(self, connection: sqlite3.Connection) -> list[str]:
        there = {
            (each.ref.file, each.ref.offset, each.ref.payload_sha256)
            for path in (self.folder / "captures").glob("*.warc.gz*")
            if path.stat().st_size  # killed before the first record was written
            for each in read_captures(path, name=path.name.removesuffix(".open"))
            if isinstance(each, Capture)
        }
        rows = connection.execute("SELECT file, offset, payload_sha256 FROM captures").fetchall()
        return [f"{row[0]}@{row[1]}" for row in rows if row not in there]


def _family(pid: int) -> list[psutil.Process]:
    try:
        head = psutil.Process(pid)
        return [head, *head.children(recursive=True)]
    except psutil.Error:
        return []


def _kill(process: psutil.Process) -> None:
    try:
        process.kill()
    except psutil.Error:
        return


def wait_until(seconds: float, is_so: Callable[[], bool]) -> None:
    """Wait so long, or until it is so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not is_so():
        time.sleep(0.002)
