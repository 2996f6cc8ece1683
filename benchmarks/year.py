"""A year in minutes: 365 nights of three outlets with a moving clock and faults.

    .venv/bin/python benchmarks/year.py [--nights 365] [--keep FOLDER]

Real crawls (spiders, guards, robots, captures, archive) reach the stand-in press of tests/press
over HTTP; only the clock and the pace are not real. Printed: whether every report that was ever
published is in the archive or accounted for in the ledger, which alarm each fault raised, and
whether a night at the end of the year costs more than one at its beginning. All crawls share this
process, so that a year takes minutes; those of every thirtieth night have processes of their own,
as ``scrapy nightly`` gives them, whose memory is what is told. Leaves with 1 when a report is
unaccounted for.
"""

import argparse
import asyncio
import re
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scrapy.crawler import AsyncCrawlerRunner  # noqa: E402
from scrapy.utils.project import get_project_settings  # noqa: E402
from scrapy.utils.reactor import install_reactor  # noqa: E402

import scrapers.spider  # noqa: E402
from benchmarks.year_press import A_DAY, FIRST, Trouble, reports_of, troubles  # noqa: E402
from commands._evidence import write_manifest  # noqa: E402
from pipelines.archive import nights  # noqa: E402
from pipelines.archive.evidence import capture_files, insert_capture_file  # noqa: E402
from pipelines.archive.health import find_alarms  # noqa: E402
from pipelines.archive.manifest import CaptureFile  # noqa: E402
from pipelines.archive.writer import Archive, open_archive  # noqa: E402
from samples.markup import address_of  # noqa: E402
from scrapers.captures import file_sha256  # noqa: E402
from scrapers.registry import all_outlets  # noqa: E402
from tests.press.press import Press  # noqa: E402
from tests.press.seam import seam_settings  # noqa: E402

WITHOUT_PACE = {
    "DOWNLOAD_DELAY": "0",
    "DOWNLOAD_DELAY_JITTER": "0",
    "AUTOTHROTTLE_ENABLED": "False",
    "LOG_LEVEL": "CRITICAL",
    "RETRY_TIMES": "0",
}
OWN_PROCESSES_EVERY = 30
CRAWL_AT = """
import atexit, sys, time
from datetime import datetime, timedelta
from scrapy.cmdline import execute
import scrapers.spider
at, began = datetime.fromisoformat(sys.argv[1]), time.monotonic()
scrapers.spider.read_clock = lambda: at + timedelta(seconds=time.monotonic() - began)
atexit.register(lambda: sys.stderr.write(open("/proc/self/status").read()))
execute(["scrapy", "crawl", *sys.argv[2:]])
"""
"""Not ``ru_maxrss``: that of a child begins with the size of the process that it was forked from."""


@dataclass
class Year:
    """What the simulation keeps."""

    published: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Address → outlet and night."""
    noticed: dict[str, set[str]] = field(default_factory=dict)
    false_alarms: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)
    """Peak of the largest crawl process, every ``OWN_PROCESSES_EVERY`` nights."""
    archive_bytes: list[int] = field(default_factory=list)


def publish(press: Press, year: Year, night: int) -> None:
    """A day of news: new reports, a correction a week, one taken down a month."""
    is_weekend = (FIRST + timedelta(days=night)).weekday() >= 5
    for outlet, (weekday, weekend) in A_DAY.items():
        count = weekend if is_weekend else weekday
        if outlet == "kyodo" and night == 130:
            count = 18
        for sample in reports_of(outlet, night, count=count):
            press.publish(sample)
            year.published[address_of(sample)] = (outlet, night)
    known = [url for url, (_, when) in year.published.items() if when == night - 1]
    if night % 7 == 3 and known:
        outlet = year.published[known[0]][0]
        press.outlet(outlet).edit(
            known[0], paragraphs=("It was corrected: 3.5 percent of GDP for defense, not more.",)
        )
    if night % 30 == 17 and known:
        outlet = year.published[known[-1]][0]
        press.outlet(outlet).take_down(known[-1])


async def one_night(typed: dict[str, str], press: Press, year: Year, night: int) -> None:
    """Crawl the three outlets at once, as a night does."""
    now = FIRST + timedelta(days=night)
    press.now = now
    began = time.monotonic()
    if night % OWN_PROCESSES_EVERY == OWN_PROCESSES_EVERY - 1:
        peaks = [
            asyncio.to_thread(crawl_apart, spider.name, typed, now) for spider in all_outlets()
        ]
        year.megabytes.append(max(await asyncio.gather(*peaks)))
        return
    scrapers.spider.read_clock = lambda: now + timedelta(seconds=time.monotonic() - began)
    settings = get_project_settings()
    settings.update(typed, priority="cmdline")
    runner = AsyncCrawlerRunner(settings)
    await asyncio.gather(*(runner.crawl(spider) for spider in all_outlets()))
    year.seconds.append(time.monotonic() - began)


def crawl_apart(outlet: str, typed: dict[str, str], now: datetime) -> float:
    """Peak memory in MB of a process that crawls one outlet at a moment of the simulated year."""
    words = [outlet, *(part for each in typed.items() for part in ("-s", "=".join(each)))]
    ended = subprocess.run(
        [sys.executable, "-c", CRAWL_AT, now.isoformat(), *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode == 2:
        raise RuntimeError(f"the crawl of {outlet} at {now:%F} failed: {ended.stderr}")
    (peak,) = re.findall(r"^VmHWM:\s+([0-9]+) kB$", ended.stderr, re.MULTILINE)
    return int(peak) / 1024


def look(archive: Archive, year: Year, night: int, running: list[Trouble], folder: Path) -> None:
    """What a night's end does: alarms, captures, manifest."""
    for outlet in A_DAY:
        crawls = nights.live_crawls(archive.connection, outlet)
        tonight = nights.outlet_night(archive.connection, crawls[0])
        before = nights.nights_before(archive.connection, outlet, at=tonight.began_at)
        alarms = find_alarms(tonight, before)
        mine = [trouble for trouble in running if trouble.outlet == outlet]
        for alarm in alarms:
            for trouble in mine:
                year.noticed.setdefault(trouble.name, set()).add(alarm.sign.value)
            if not mine and not _is_echo(outlet, night):
                year.false_alarms.append(f"night {night} {outlet}: {alarm.found}")
    known = {each.file for each in capture_files(archive.connection)}
    for path in sorted((folder / "captures").glob("*.warc.gz")):
        if path.name not in known:
            with archive.transaction() as connection:
                one = CaptureFile(path.name, path.stat().st_size, file_sha256(path))
                insert_capture_file(connection, one, outlet=None, closed_at=None)
    at = FIRST + timedelta(days=night, hours=1)
    write_manifest(
        archive,
        folder / "manifests",
        night=f"{at:%F}",
        at=at,
        software="year",
        settings_sha256="",
        tsa=None,
    )
    year.archive_bytes.append(archive.path.stat().st_size)


def _is_echo(outlet: str, night: int) -> bool:
    """Whether a fault of the last fortnight still shows in bands and retries."""
    return any(t.outlet == outlet and t.first <= night <= t.last + 15 for t in troubles())


def account(archive: Archive, year: Year) -> list[str]:
    """Addresses that were published and of which the archive says nothing."""
    stored = {row[0] for row in archive.connection.execute("SELECT url FROM reports")}
    named = {
        row[0]
        for row in archive.connection.execute(
            "SELECT url FROM addresses UNION SELECT url FROM fetches WHERE purpose = 'report'"
        )
    }
    return [url for url in year.published if url not in stored and url not in named]


def tell(archive: Archive, year: Year, lost: list[str]) -> None:
    """The table that a tired person can read."""
    count = lambda sql: archive.connection.execute(sql).fetchone()[0]  # noqa: E731
    reports = count("SELECT count(*) FROM reports")
    doubled = count(
        "SELECT count(*) FROM (SELECT url FROM reports GROUP BY url HAVING count(*) > 1)"
    )
    print(
        f"{len(year.archive_bytes)} nights, {len(year.published)} reports published, {reports} in the archive,"
    )
    print(
        f"{len(year.published) - reports - len(lost)} accounted for in the ledger, {len(lost)} unaccounted for, {doubled} doubled"
    )
    print(f"integrity: {count('PRAGMA integrity_check')}")
    for trouble in troubles():
        if trouble.last > len(year.archive_bytes):
            continue
        seen = year.noticed.get(trouble.name, set())
        verdict = (
            "noticed" if seen & trouble.signs else ("-" if not trouble.signs else "NOT NOTICED")
        )
        print(
            f"  nights {trouble.first:>3}-{trouble.last - 1:<3} {trouble.outlet:<6} {trouble.name:<24} {verdict:<12} {', '.join(sorted(seen))}"
        )
    print(
        f"alarms on quiet nights: {len(year.false_alarms)} of {3 * len(year.archive_bytes)} outlet-nights"
    )
    for line in year.false_alarms[:8]:
        print(f"  {line}")
    part = max(1, len(year.seconds) // 12)
    first, last = median(year.seconds[1 : part + 1]), median(year.seconds[-part:])
    print(
        f"seconds a night: first month {first:.2f}, last month {last:.2f}: ratio {last / first:.2f}"
    )
    if len(year.megabytes) > 1:
        begin, end = year.megabytes[0], year.megabytes[-1]
        print(
            f"peak memory of a crawl's process: first month {begin:.0f} MB, last month {end:.0f} MB: ratio {end / begin:.2f}"
        )
    per = [b - a for a, b in zip(year.archive_bytes, year.archive_bytes[1:], strict=False)]
    quarter = len(per) // 4
    if quarter:
        grown = [sum(per[k * quarter : (k + 1) * quarter]) / quarter / 1024 for k in range(4)]
        print(
            f"archive: {year.archive_bytes[-1] / 2**20:.1f} MB; KB a night, by quarter: {', '.join(f'{each:.0f}' for each in grown)}"
        )


def settings_typed(press: Press, folder: Path) -> dict[str, str]:
    """What leads a crawl to the press, without the pace, as ``-s NAME=VALUE`` takes it."""
    return {
        **seam_settings(press.url),
        "ARCHIVE": str(folder / "archive.db"),
        "CAPTURES": str(folder / "captures"),
        "QUARANTINE": str(folder / "quarantine"),
        **WITHOUT_PACE,
    }


async def simulate(press: Press, folder: Path, count: int) -> Year:
    """All nights, one after another."""
    year, running = Year(), {}
    typed = settings_typed(press, folder)
    for outlet in press.outlets.values():
        outlet.feed_size = 25
        # No crawl delay: a year of waiting is what this is to spare.
        outlet.robots = "User-agent: *\nDisallow: /search\n"
    for night in range(count):
        for trouble in troubles():
            if trouble.first == night:
                running[trouble] = trouble.start(press)
            if trouble.last == night and trouble in running:
                running.pop(trouble)()
        publish(press, year, night)
        await one_night(typed, press, year, night)
        with open_archive(folder / "archive.db") as archive:
            look(archive, year, night, list(running), folder)
        if night % 30 == 29:
            print(f"… night {night + 1}: {year.seconds[-1]:.1f} s", flush=True)
    return year


def main() -> int:
    """Run it; 1 where a report is unaccounted for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--nights", type=int, default=365)
    parser.add_argument("--keep", type=Path, help="empty folder in which archive and captures stay")
    options = parser.parse_args()
    install_reactor("twisted.internet.asyncioreactor.AsyncioSelectorReactor")
    from twisted.internet import reactor
    from twisted.internet.defer import Deferred

    outcome: list[int] = []
    with tempfile.TemporaryDirectory() as name, Press() as press:
        folder = options.keep or Path(name)

        async def run() -> None:
            year = await simulate(press, folder, options.nights)
            with open_archive(folder / "archive.db") as archive:
                lost = account(archive, year)
                tell(archive, year, lost)
                for url in lost[:10]:
                    print(f"  unaccounted for: {url} {year.published[url]}")
                outcome.append(1 if lost else 0)

        task = Deferred.fromFuture(asyncio.ensure_future(run(), loop=reactor._asyncioEventloop))

        def stop(result: object) -> None:
            if result is not None:
                print(f"the simulation stumbled: {result}", file=sys.stderr)
                outcome.append(2)
            with suppress(Exception):
                reactor.stop()

        task.addBoth(stop)
        reactor.run()
    return outcome[0]


if __name__ == "__main__":
    sys.exit(main())
