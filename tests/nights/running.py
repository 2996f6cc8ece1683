"""Runs ``scrapy nightly`` for real, in a process of its own, against the stand-in press."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from pipelines.archive.writer import open_archive
from pipelines.report import Fetch, FetchOutcome
from tests.press.seam import seam_settings
from tests.scrapers.crawling import ROOT, Crawled


def night_command(*words: str, press: str, folder: Path, **settings: Any) -> list[str]:
    """The command line: pace shortened, everything else as a user has it."""
    given = {
        **seam_settings(press),
        "ARCHIVE": folder / "archive.db",
        "CAPTURES": folder / "captures",
        "QUARANTINE": folder / "quarantine",
        "MANIFESTS": folder / "manifests",
        "NIGHT_LOGS": folder / "logs",
        "DOWNLOAD_DELAY": 0.01,
        "DOWNLOAD_DELAY_JITTER": 0,
        "AUTOTHROTTLE_ENABLED": False,
        **settings,
    }
    options = [part for name, value in given.items() for part in ("-s", f"{name}={value}")]
    return [sys.executable, "-m", "scrapy", "nightly", *words, *options]


def night(*words: str, press: str, folder: Path, **settings: Any) -> Crawled:
    """One night, to its end."""
    ended = subprocess.run(
        night_command(*words, press=press, folder=folder, **settings),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return Crawled(ended.returncode, ended.stdout, ended.stderr, folder)


def start_night(*words: str, press: str, folder: Path, **settings: Any) -> "subprocess.Popen[str]":
    """A night that goes on while the test does; the leader of a process group of its own."""
    return subprocess.Popen(
        night_command(*words, press=press, folder=folder, **settings),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def ask_command(command: str, *words: str, folder: Path, **settings: Any) -> Crawled:
    """``scrapy doctor``, ``scrapy backup …`` on the archive of a folder, to its end."""
    given = {
        "ARCHIVE": folder / "archive.db",
        "CAPTURES": folder / "captures",
        "MANIFESTS": folder / "manifests",
        **settings,
    }
    options = [part for name, value in given.items() for part in ("-s", f"{name}={value}")]
    ended = subprocess.run(
        [sys.executable, "-m", "scrapy", command, *words, *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return Crawled(ended.returncode, ended.stdout, ended.stderr, folder)


def fetch_at(archive: Path, at: datetime) -> int:
    """Let an archive have seen a crawl of Kyodo at some time; its id."""
    with open_archive(archive) as opened:
        crawl = opened.begin_crawl("kyodo", at=at, mode="live")
        feed = Fetch("https://english.kyodonews.net/list/news", at, FetchOutcome.NOT_MODIFIED)
        opened.store_fetch(feed, outlet="kyodo", crawl=crawl, purpose="list")
        opened.end_crawl(crawl, at=at, reason="finished", counts={})
    return crawl
