"""Runs ``scrapy crawl`` for real, in a process of its own, against a stand-in on 127.0.0.1."""

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from tests.press.seam import seam_settings

ROOT = Path(__file__).parent.parent.parent
NEVER = 240.0
"""Seconds after which what did not come never does; a machine may be busy, pytest waits 300."""


@dataclass(frozen=True)
class Crawled:
    """What a crawl said and left."""

    status: int
    said: str
    logged: str
    folder: Path

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Rows of its archive."""
        return rows_of(self.folder / "archive.db", sql, *values)


def rows_of(archive: Path, sql: str, *values: Any) -> list[tuple[Any, ...]]:
    """Rows of an archive, read through a connection of their own."""
    with closing(sqlite3.connect(archive)) as connection:
        return connection.execute(sql, values).fetchall()


def crawl_command(outlet: str, *, press: str, folder: Path, **settings: Any) -> list[str]:
    """The command line: pace shortened, everything else as a user has it."""
    given = {
        **seam_settings(press),
        "ARCHIVE": folder / "archive.db",
        "CAPTURES": folder / "captures",
        "QUARANTINE": folder / "quarantine",
        "DOWNLOAD_DELAY": 0.01,
        "DOWNLOAD_DELAY_JITTER": 0,
        "AUTOTHROTTLE_ENABLED": False,
        **settings,
    }
    options = [part for name, value in given.items() for part in ("-s", f"{name}={value}")]
    return [sys.executable, "-m", "scrapy", "crawl", outlet, *options]


def crawl(outlet: str, *, press: str, folder: Path, **settings: Any) -> Crawled:
    """One crawl, to its end; how long that takes is for pytest's own timeout to judge."""
    command = crawl_command(outlet, press=press, folder=folder, **settings)
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return Crawled(ended.returncode, ended.stdout, ended.stderr, folder)


def start_crawl(
    outlet: str, *, press: str, folder: Path, **settings: Any
) -> "subprocess.Popen[str]":
    """A crawl that goes on while the test does."""
    command = crawl_command(outlet, press=press, folder=folder, **settings)
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def wait_for(is_so: Callable[[], Any], *, seconds: float = NEVER) -> Any:
    """What ``is_so`` says when it says anything; fails where it never does."""
    end = time.monotonic() + seconds
    while not (found := is_so()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)
    return found


def lines_until(running: "subprocess.Popen[str]", words: str) -> str:
    """What a crawl says up to the line with ``words``; fails where it ends without them."""
    assert running.stdout
    said = ""
    for line in running.stdout:
        said += line
        if words in line:
            return said
    raise AssertionError(f"it never said {words!r}: {said}")


def has_ended(process: psutil.Process) -> bool:
    """Whether a process runs no more; in a container there may be nobody who takes it away."""
    try:
        return bool(process.status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True
