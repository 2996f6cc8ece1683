"""What cannot work is said in a sentence, with status 2, before anything is asked or changed."""

import hashlib
import sqlite3
import subprocess
from contextlib import closing
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from pipelines.archive.writer import open_archive
from tests.nights.running import fetch_at, night, night_command, start_night
from tests.press import faults
from tests.rights import drop_roots_rights
from tests.scrapers.crawling import ROOT, crawl, rows_of, wait_for


def is_refused(ended, *said):
    """Status 2, one sentence with these words in it, no traceback."""
    assert ended.status == 2, ended.said + ended.logged
    for words in said:
        assert words in ended.said + ended.logged
    assert "Traceback" not in ended.logged
    return len(ended.logged.splitlines()) == 1


def state_of(folder):
    """Every file of a folder with its hash; SQLite leaves an empty log where it only looked."""
    return {
        path.relative_to(folder): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.stat().st_size and path.is_file() and not path.name.endswith(("-shm", ".night"))
    }


@pytest.fixture
def filled(tmp_path):
    """An archive with a crawl in it."""
    with open_archive(tmp_path / "archive.db") as archive:
        crawl_id = archive.begin_crawl("kyodo", at=datetime.now(UTC), mode="live")
        archive.end_crawl(crawl_id, at=datetime.now(UTC), reason="finished", counts={})
    return tmp_path


@pytest.mark.parametrize(
    ("plan", "words", "said"),
    [
        ('outlet = ["ft"]', [], ("unknown key 'outlet'", "did you mean 'outlets'?")),
        ('outlets = ["kyoto"]', [], ("no outlet has the id 'kyoto'", "did you mean 'kyodo'?")),
        ('alerts = ["mailto//desk"]', [], ("alert address 1", "does not parse")),
        ("", ["nowhere"], ("no outlet has the id 'nowhere'", "the command line")),
        ("", ["--at-once=0"], ("--at-once: at_once is 0; expected 1 to 16",)),
    ],
    ids=["unknown-key", "wrong-outlet", "alert-address", "outlet-typed", "none-at-once"],
)
def test_a_wrong_setting_starts_no_night(press, filled, plan, words, said):
    path = filled / "nightly.toml"
    path.write_text(plan)
    before = state_of(filled)
    ended = night(*words, f"--plan={path}", press=press.url, folder=filled)
    assert is_refused(ended, *said)
    assert not press.requests
    assert state_of(filled) == before


def test_a_clock_that_jumped_back_starts_no_night_and_no_crawl(press, filled):
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    fetch_at(filled / "archive.db", tomorrow)
    before = state_of(filled)
    assert is_refused(
        night(press=press.url, folder=filled), "the clock says", f"{tomorrow:%d %H:%M}"
    )
    assert is_refused(crawl("kyodo", press=press.url, folder=filled), "the clock says")
    assert not press.requests
    assert state_of(filled) == before


@pytest.mark.parametrize("days", [400, -400], ids=["ahead", "behind"])
def test_a_clock_that_no_outlet_shares_keeps_nothing_and_the_next_night_runs(
    outlets, tmp_path, days
):
    press = outlets("kyodo")
    press.now = datetime.now(UTC) - timedelta(days=days)
    wrong = night("kyodo", press=press.url, folder=tmp_path)
    assert wrong.status == 2
    assert "RED   the crawl was ended early (clock_wrong" in wrong.said
    assert "correct the clock" in wrong.said
    (log,) = (tmp_path / "logs").glob("*kyodo*")
    assert f"english.kyodonews.net says {press.now:%Y-%m-%d}" in log.read_text()
    assert "Traceback" not in wrong.said + wrong.logged + log.read_text()
    assert len(press.asked()) <= 2, "the first answer tells, and one list may be under way"
    for table in ("reports", "fetches", "addresses", "feeds"):
        assert wrong.rows(f"SELECT count(*) FROM {table}") == [(0,)], table
    assert not any((tmp_path / "captures").glob("*.warc*"))
    press.now = None
    assert night("kyodo", press=press.url, folder=tmp_path).status == 0


def test_a_disk_that_is_nearly_full_starts_no_night(press, disk_of):
    disk = disk_of("16m")
    ended = night(press=press.url, folder=disk)
    assert is_refused(ended, "only 16 MB are free on its disk", "make room")
    assert not press.requests
    assert state_of(disk) == {}


def test_of_two_nights_at_once_the_second_is_refused(outlets, tmp_path):
    press = outlets("kyodo")
    lock = tmp_path / "archive.db.night"
    both_refused = Event()  # until then the first waits for its pages and holds its lock
    press.fail("*/articles/*", faults.held(after=0, until=both_refused))
    first = start_night("kyodo", press=press.url, folder=tmp_path, DOWNLOAD_TIMEOUT=600)
    wait_for(lambda: lock.exists() and lock.read_text())
    second = night("kyodo", press=press.url, folder=tmp_path)
    (tmp_path / "link.db").symlink_to(tmp_path / "archive.db")
    linked = night("kyodo", press=press.url, folder=tmp_path, ARCHIVE=tmp_path / "link.db")
    both_refused.set()
    assert is_refused(linked, "another night is still running", f"process {first.pid}, since")
    assert is_refused(second, "another night is still running", f"process {first.pid}, since")
    said, _ = first.communicate()
    assert first.returncode == 0, said
    assert rows_of(tmp_path / "archive.db", "SELECT count(*) FROM night_runs") == [(1,)]
    assert rows_of(tmp_path / "archive.db", "SELECT count(*) FROM reports") == [(3,)]


def test_an_archive_that_another_process_keeps_locked_is_waited_for_and_then_left(press, filled):
    with closing(sqlite3.connect(filled / "archive.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        ended = night("kyodo", press=press.url, folder=filled, ARCHIVE_BUSY_SECONDS=1)
    assert is_refused(ended, "archive.db", "is locked", "wait for it")
    assert not press.requests


@pytest.mark.parametrize("content", [b"", b"no archive\n" * 50], ids=["empty", "text"])
def test_a_file_that_is_no_archive_is_left_as_it_is(press, tmp_path, content):
    (tmp_path / "archive.db").write_bytes(content)
    assert is_refused(night(press=press.url, folder=tmp_path), "no archive", "left untouched")
    assert (tmp_path / "archive.db").read_bytes() == content


@pytest.mark.parametrize(
    ("closed", "said"),
    [
        ("archive.db", "right to write it"),
        (".", "nothing can be written"),
        ("captures", "nothing can be written"),
        ("logs", "nothing can be written"),
    ],
    ids=["archive", "its-folder", "captures", "logs"],
)
def test_what_is_read_only_is_named(press, filled, closed, said):
    place = filled / closed
    place.mkdir(exist_ok=True) if "." not in closed else None
    before = state_of(filled)
    place.chmod(0o555 if place.is_dir() else 0o444)
    ended = subprocess.run(
        night_command("kyodo", press=press.url, folder=filled),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=drop_roots_rights,
    )
    place.chmod(0o755 if place.is_dir() else 0o644)
    assert ended.returncode == 2, ended.stdout + ended.stderr
    assert said in ended.stderr
    assert str(place) in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not press.requests
    assert state_of(filled) == before
