"""The worst nights are told too: refused, locked out, damaged; and a damaged archive costs no more."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from pipelines.archive.writer import open_archive
from tests.nights.running import ask_command, fetch_at, night, start_night
from tests.nights.test_alerts import desk  # noqa: F401
from tests.press import faults
from tests.scrapers.crawling import wait_for

PAGES = "english.kyodonews.net/articles/*"
PAGE_BYTES = 8192


@pytest.fixture
def credentials(desk, tmp_path, monkeypatch):  # noqa: F811
    """The desk's address as systemd gives it."""
    (tmp_path / "alerts").write_text(f"{desk.address}\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    return desk


@pytest.fixture
def archive(tmp_path):
    """An archive with a crawl in it, closed."""
    with open_archive(tmp_path / "archive.db") as opened:
        crawl = opened.begin_crawl("kyodo", at=datetime.now(UTC), mode="live")
        opened.end_crawl(crawl, at=datetime.now(UTC), reason="finished", counts={})
    return tmp_path / "archive.db"


def spoil(archive, table):
    """Overwrite the first page of a table or index."""
    with closing(sqlite3.connect(archive)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        sql = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = connection.execute(sql, (table,)).fetchone()
    with archive.open("r+b") as file:
        file.seek((root - 1) * PAGE_BYTES)
        file.write(b"\xff" * PAGE_BYTES)


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "no archive yet"), (b"no archive\n" * 50, "no SQLite file")],
    ids=["missing", "text"],
)
def test_an_archive_that_cannot_be_opened_is_told(credentials, tmp_path, content, said):
    if content:
        (tmp_path / "archive.db").write_bytes(content)
    ended = ask_command("doctor", "--alert", folder=tmp_path)
    assert ended.status == 2
    (told,) = credentials.told
    assert said in told["message"]
    assert said in ended.logged


@pytest.mark.parametrize("table", ["fetches", "night_runs", "sqlite_autoindex_outlets_1"])
def test_a_damaged_archive_is_told_in_words(credentials, archive, table):
    spoil(archive, table)
    ended = ask_command("doctor", "--alert", folder=archive.parent)
    assert ended.status == 2
    assert "Traceback" not in ended.logged
    (told,) = credentials.told
    assert "damaged" in told["message"]


def test_what_verify_finds_is_told_and_nothing_where_nothing_is_wrong(
    credentials, outlets, tmp_path
):
    well = night("kyodo", press=outlets("kyodo").url, folder=tmp_path)
    assert well.status == 0, well.said + well.logged
    assert ask_command("doctor", "--verify", "--alert", folder=tmp_path).status == 0
    assert credentials.told == []
    (capture,) = (tmp_path / "captures").glob("*.warc.gz")
    capture.write_bytes(capture.read_bytes()[:-1] + b"?")
    assert ask_command("doctor", "--verify", "--alert", folder=tmp_path).status == 1
    (told,) = credentials.told
    assert f"{capture} was changed" in told["message"]


def test_a_refused_night_is_told_and_the_doctor_knows_of_it_until_one_runs(
    desk,  # noqa: F811
    outlets,
    tmp_path,
):
    press = outlets("kyodo")
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    crawl = fetch_at(tmp_path / "archive.db", tomorrow)
    refused = night(f"--plan={desk.plan}", press=press.url, folder=tmp_path)
    assert refused.status == 2
    (told,) = desk.told
    assert "the clock says" in told["message"]
    doctor = ask_command("doctor", folder=tmp_path)
    assert doctor.status == 1
    assert "RED   no night was run" in doctor.said
    assert "the clock says" in doctor.said
    with open_archive(tmp_path / "archive.db") as opened, opened.transaction() as connection:
        connection.execute("DELETE FROM fetches WHERE crawl = ?", (crawl,))
        connection.execute("DELETE FROM crawls WHERE id = ?", (crawl,))
    assert night(f"--plan={desk.plan}", press=press.url, folder=tmp_path).status == 0
    assert "no night was run" not in ask_command("doctor", folder=tmp_path).said


def test_a_night_whose_archive_is_locked_at_its_end_is_told(desk, outlets, tmp_path):  # noqa: F811
    press = outlets("kyodo", each=6)
    is_locked = Event()
    press.fail(PAGES, faults.held(after=1, until=is_locked))
    running = start_night(
        f"--plan={desk.plan}",
        press=press.url,
        folder=tmp_path,
        ARCHIVE_BUSY_SECONDS=1,
        DOWNLOAD_TIMEOUT=600,
    )
    wait_for(lambda: len(press.asked(PAGES)) == 2)
    with closing(sqlite3.connect(tmp_path / "archive.db", isolation_level=None)) as other:
        other.execute("PRAGMA busy_timeout = 10000")
        other.execute("BEGIN IMMEDIATE")
        is_locked.set()
        said, _ = running.communicate()
    assert running.returncode == 2, said
    assert "Traceback" not in said
    (told,) = desk.told
    assert "its end was not written" in told["message"]
    assert "its end was not written" in said


def test_a_damaged_archive_ends_a_night_in_sentences_with_all_outlets_and_a_manifest(
    outlets, tmp_path
):
    press = outlets("kyodo", "ft", each=2)
    before = night("kyodo", "ft", press=press.url, folder=tmp_path)
    assert before.status == 0, before.said + before.logged
    spoil(tmp_path / "archive.db", "feeds")
    ended = night("kyodo", "ft", press=press.url, folder=tmp_path)
    assert ended.status == 2
    assert "Traceback" not in ended.logged + ended.said
    assert (
        "RED   what came of its crawl is not known" in ended.said or "RED   the crawl" in ended.said
    )
    assert len(list((tmp_path / "manifests").glob("*.json"))) == 2


@pytest.mark.parametrize("table", ["night_runs", "crawls"])
def test_a_night_that_cannot_begin_for_damage_says_so_in_a_sentence(press, archive, table):
    spoil(archive, table)
    ended = night("kyodo", press=press.url, folder=archive.parent)
    assert ended.status == 2
    assert "malformed" in ended.logged + ended.said
    assert "Traceback" not in ended.logged + ended.said
    assert not press.requests


def test_a_plan_without_a_name_for_the_archive_is_refused(press, archive):
    plan = archive.with_name("nightly.toml")
    plan.write_text('archive = ""\n')
    ended = night(f"--plan={plan}", press=press.url, folder=archive.parent)
    assert ended.status == 2
    assert "archive is empty" in ended.logged
    unnamed = night("kyodo", press=press.url, folder=archive.parent, ARCHIVE="")
    assert unnamed.status == 2
    (_,) = unnamed.logged.splitlines()
