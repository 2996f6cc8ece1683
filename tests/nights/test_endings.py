"""A night that is ended, or whose disk or archive fails, ends in a sentence and loses nothing."""

import json
import sqlite3
import subprocess
from contextlib import closing, suppress
from pathlib import Path
from threading import Event

import psutil
import pytest

from scrapers.settings import EXTENSIONS
from tests.nights.killing import DOUBLED, HALF
from tests.nights.running import ask_command, night, start_night
from tests.press import faults
from tests.scrapers.crawling import (
    ROOT,
    crawl,
    crawl_command,
    lines_until,
    rows_of,
    start_crawl,
    wait_for,
)

PAGES = "english.kyodonews.net/articles/*"
PATIENT = {"DOWNLOAD_TIMEOUT": 600}
"""For pages that are held until a test has done what it does meanwhile, on however busy a machine."""


def readers_of(pid):
    """The processes below ``pid`` that read pages."""
    found = []
    for child in psutil.Process(pid).children(recursive=True):
        # a child that has just ended by itself is no reader to be signalled
        with suppress(psutil.NoSuchProcess):
            if "scrapers.reader_process" in " ".join(child.cmdline()):
                found.append(child)
    return found


def is_whole(folder):
    """Nothing of the archive is damaged, half or doubled; what is there can be read."""
    archive = folder / "archive.db"
    assert rows_of(archive, "PRAGMA integrity_check") == [("ok",)]
    for sql in (*HALF.values(), *DOUBLED.values()):
        assert rows_of(archive, sql) == [], sql
    checked = ask_command("doctor", "--verify", folder=folder)
    assert "as it was written" in checked.said, checked.said


def completes(press, folder, *outlets):
    """The next night stores all that is published, and asks again for nothing that was stored."""
    stored = {url for (url,) in rows_of(folder / "archive.db", "SELECT url FROM reports")}
    press.reset_log()
    ended = night(*outlets, press=press.url, folder=folder)
    assert ended.status in {0, 1}, ended.said + ended.logged
    found = {url for (url,) in ended.rows("SELECT url FROM reports")}
    assert found == {url for name in outlets for url in press.outlet(name).versions}
    assert not stored & {f"https://{seen.place}" for seen in press.requests}
    assert not list((folder / "captures").glob("*.open"))
    is_whole(folder)


def test_sigterm_ends_a_night_cleanly(outlets, tmp_path):
    press = outlets("kyodo", "ft", each=5)
    is_told = Event()
    press.fail(PAGES, faults.held(after=1, until=is_told))
    running = start_night(
        "kyodo", "ft", press=press.url, folder=tmp_path, LOG_LEVEL="INFO", **PATIENT
    )
    wait_for(lambda: len(press.asked(PAGES)) == 2)
    for reader in readers_of(running.pid):
        with suppress(psutil.NoSuchProcess):
            reader.terminate()  # as who signals a whole group does
    running.terminate()
    log = tmp_path / "logs" / "kyodo.log"
    wait_for(lambda: "Received SIGTERM" in log.read_text())
    is_told.set()
    said, _ = running.communicate()
    assert running.returncode == 1, said
    assert "The night was ended early" in said
    assert "Traceback" not in said
    archive = tmp_path / "archive.db"
    endings = rows_of(archive, "SELECT ending FROM crawls WHERE outlet = 'kyodo'")
    assert endings == [("shutdown",)]
    assert rows_of(archive, "SELECT count(*) FROM night_runs WHERE status = 1") == [(1,)]
    assert rows_of(archive, "SELECT count(*) FROM manifests") == [(1,)]
    assert not list((tmp_path / "captures").glob("*.open"))
    assert not (tmp_path / "quarantine").exists(), "no page is blamed for the end"
    press.heal()
    completes(press, tmp_path, "kyodo", "ft")


def test_a_full_disk_under_what_a_crawl_says_shows_no_traceback(outlets, tmp_path):
    press = outlets("kyodo", each=2)
    with Path("/dev/full").open("w") as full:
        command = crawl_command("kyodo", press=press.url, folder=tmp_path)
        ended = subprocess.run(
            command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
    assert rows_of(tmp_path / "archive.db", "SELECT ending FROM crawls") == [("finished",)]


@pytest.mark.parametrize(
    ("moment", "ending"),
    [("StopAsTheSpiderCloses", "finished"), ("StopBeforeTheSpiderCloses", "shutdown")],
)
def test_a_stop_that_meets_the_end_of_a_crawl_leaves_nothing_open(
    outlets, tmp_path, moment, ending
):
    press = outlets("kyodo", each=2)
    stop = json.dumps({**EXTENSIONS, f"tests.scrapers.stops.{moment}": 0})
    ended = crawl("kyodo", press=press.url, folder=tmp_path, EXTENSIONS=stop)
    assert "Traceback" not in ended.said + ended.logged
    assert ended.rows("SELECT ending, ended_at IS NULL FROM crawls") == [(ending, 0)]
    assert ended.rows("SELECT count(*) FROM reports") == [(2,)]
    assert not list((tmp_path / "captures").glob("*.open"))
    completes(press, tmp_path, "kyodo")


@pytest.mark.parametrize("is_group", [False, True], ids=["crawl", "group"])
def test_sigterm_while_the_reader_starts_is_no_fault_of_it_or_of_a_list(
    outlets, tmp_path, is_group
):
    press = outlets("kyodo", each=2)
    is_told = Event()  # until then no page comes, so that the crawl does not end by itself
    press.fail(PAGES, faults.held(after=0, until=is_told))
    running = start_crawl("kyodo", press=press.url, folder=tmp_path, LOG_LEVEL="INFO", **PATIENT)
    (reader,) = wait_for(lambda: readers_of(running.pid))
    if is_group:
        reader.terminate()
    running.terminate()
    lines_until(running, "Received SIGTERM")
    is_told.set()
    said, _ = running.communicate()
    assert running.returncode == 1, said
    assert "Error" not in said
    archive = tmp_path / "archive.db"
    assert rows_of(archive, "SELECT ending FROM crawls") == [("shutdown",)]
    assert rows_of(archive, "SELECT url FROM feeds WHERE failures") == []
    press.heal()
    completes(press, tmp_path, "kyodo")


def test_a_disk_that_fills_up_in_the_night_costs_the_night_alone(outlets, disk_of):
    disk = disk_of("256m")
    press = outlets("kyodo", each=8)
    is_full = Event()
    press.fail(PAGES, faults.held(after=2, until=is_full))
    running = start_night("kyodo", press=press.url, folder=disk, **PATIENT)
    wait_for(lambda: len(press.asked(PAGES)) == 3)
    with suppress(OSError), (disk / "ballast").open("wb", buffering=0) as ballast:
        while True:
            ballast.write(bytes(1 << 16))
    is_full.set()
    said, _ = running.communicate()
    assert running.returncode == 2, said
    assert "disk" in said
    assert "Traceback" not in said
    assert "Traceback" not in (disk / "logs" / "kyodo.log").read_text()
    assert len(press.asked(PAGES)) < 8, "it stopped asking for what it could not keep"
    (disk / "ballast").unlink()
    press.heal()
    completes(press, disk, "kyodo")


def test_an_archive_that_is_locked_in_the_middle_of_a_crawl_costs_that_crawl(outlets, tmp_path):
    press = outlets("kyodo", each=6)
    is_locked = Event()
    press.fail(PAGES, faults.held(after=1, until=is_locked))
    running = start_crawl(
        "kyodo", press=press.url, folder=tmp_path, ARCHIVE_BUSY_SECONDS=1, **PATIENT
    )
    wait_for(lambda: len(press.asked(PAGES)) == 2)
    with closing(sqlite3.connect(tmp_path / "archive.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        is_locked.set()
        said = lines_until(running, "is locked")
    said += running.communicate()[0]
    assert len(press.asked(PAGES)) < 6, "it stopped asking for what it could not keep"
    assert running.returncode == 2, said
    assert "is locked" in said
    assert "wait for it" in said
    assert "Traceback" not in said
    press.heal()
    completes(press, tmp_path, "kyodo")
