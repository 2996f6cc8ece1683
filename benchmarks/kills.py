"""A hundred SIGKILLs at random moments, and what they cost: nothing, or this ends with 1.

    .venv/bin/python benchmarks/kills.py [--kills 100] [--seed 20261123]

Half of them meet a ``scrapy nightly`` of three outlets, half a ``scrapy crawl``; the victim is
the whole family of processes or its head alone. After each kill a copy of the archive is looked
at as it lies on the disk: ``integrity_check``, no report by halves, every capture readable. Then
the next run goes to its end: every published report is there, once, and no page that was stored
before the kill was asked for again. Takes twenty minutes on two cores.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from commands._evidence import verify  # noqa: E402
from pipelines.archive.writer import open_archive  # noqa: E402
from tests.nights.killing import Killer, Start, Toll  # noqa: E402
from tests.nights.running import start_night  # noqa: E402
from tests.press import Press  # noqa: E402
from tests.scrapers.crawling import start_crawl  # noqa: E402

REPORTS = 8
"""That each outlet publishes before each kill."""
RUNS: dict[str, tuple[Start, tuple[str, ...]]] = {
    "scrapy nightly": (
        lambda press, folder: start_night(press=press.url, folder=folder),
        ("kyodo", "ft", "cgtn"),
    ),
    "scrapy crawl": (
        lambda press, folder: start_crawl("kyodo", press=press.url, folder=folder),
        ("kyodo",),
    ),
}


def kill_often(name: str, *, kills: int, seed: int) -> tuple[Toll, Killer]:
    """What so many kills of one kind of run cost, each followed by a run to its end."""
    start, outlets = RUNS[name]
    with Press() as press, tempfile.TemporaryDirectory() as folder:
        killer = Killer(press, Path(folder), start, outlets=outlets, seed=seed)
        killer.publish(REPORTS)
        began = time.monotonic()
        killer.complete()
        longest = time.monotonic() - began
        for number in range(1, kills + 1):
            killer.publish(REPORTS)
            killer.kill(longest=longest)
            killer.complete()
            if number % 10 == 0:
                print(f"  {number} kills, {killer.toll.midway} midway", flush=True)
        killer.toll.damaged += _changed(Path(folder))
        return killer.toll, killer


def _changed(folder: Path) -> list[str]:
    """What ``scrapy doctor --verify`` would name."""
    with open_archive(folder / "archive.db") as archive:
        return list(verify(archive, manifests=folder / "manifests", captures=folder / "captures"))


def main() -> int:
    """Kill, look, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=20261123)
    given = parser.parse_args()
    is_well = True
    for place, name in enumerate(RUNS):
        print(name, flush=True)
        toll, killer = kill_often(
            name, kills=(given.kills + 1 - place) // 2, seed=given.seed + place
        )
        is_well &= toll.is_nothing
        print(
            f"  {toll.kills} kills ({toll.midway} with a part of the reports stored):"
            f" {len(toll.damaged)} damaged, {len(toll.half)} by halves,"
            f" {len(toll.unreadable)} captures unreadable;"
            f" of {len(killer.published)} reports {len(toll.lost)} lost,"
            f" {len(toll.doubled)} doubled, {len(toll.repeated)} asked for again,"
            f" {len(toll.failed)} runs failed by themselves"
        )
        for trouble in (
            *toll.damaged, *toll.half, *toll.unreadable, *toll.lost, *toll.doubled, *toll.repeated,
            *toll.failed,
        ):  # fmt: skip
            print(f"    {trouble}")
    return 0 if is_well else 1


if __name__ == "__main__":
    sys.exit(main())
