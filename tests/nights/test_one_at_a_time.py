"""An outlet is asked by one crawl at a time, whoever starts it and by whichever path."""

import os

from commands._night_lock import is_being_written, outlet_lock
from pipelines.archive.writer import open_archive
from scrapers.spider import read_clock
from tests.nights.running import ask_command, night
from tests.scrapers.crawling import crawl


def test_a_crawl_of_an_outlet_that_is_being_crawled_is_refused(press, tmp_path):
    open_archive(tmp_path / "archive.db").close()
    (tmp_path / "link.db").symlink_to(tmp_path / "archive.db")
    with outlet_lock(tmp_path / "archive.db", "kyodo", at=read_clock()):
        for path in ("archive.db", "link.db"):
            ended = crawl("kyodo", press=press.url, folder=tmp_path, ARCHIVE=tmp_path / path)
            assert ended.status == 2
            assert "another crawl of kyodo is still running" in ended.logged
            assert f"process {os.getpid()}, since" in ended.logged
            (_,) = ended.logged.splitlines()
    assert not press.requests


def test_a_night_leaves_out_the_outlet_that_is_being_crawled_and_says_so(outlets, tmp_path):
    press = outlets("kyodo", "ft")
    open_archive(tmp_path / "archive.db").close()
    with outlet_lock(tmp_path / "archive.db", "kyodo", at=read_clock()):
        ended = night("kyodo", "ft", press=press.url, folder=tmp_path)
    assert ended.status == 1
    assert "another crawl of kyodo is still running" in ended.said
    assert not press.asked("english.kyodonews.net/*")
    assert ended.rows("SELECT count(*) FROM reports WHERE outlet = 'ft'") == [(3,)]


def test_the_doctor_keeps_no_crawl_waiting(tmp_path):
    """The look at the search's indexes holds the lock of those who write: damage there waits."""
    path = tmp_path / "archive.db"
    with open_archive(path) as archive:
        archive.connection.execute("DELETE FROM reports_fts_config")
    with outlet_lock(path, "kyodo", at=read_clock()):
        ended = ask_command("doctor", folder=tmp_path)
        assert "A night or crawl is running" in ended.said
        assert ended.status == 0, ended.said + ended.logged
    ended = ask_command("doctor", folder=tmp_path)
    assert "A night or crawl is running" not in ended.said
    assert "it is damaged" in ended.said
    assert ended.status == 2


def test_a_lock_of_a_process_that_is_gone_says_nothing(tmp_path):
    lock = tmp_path / "archive.db.night"
    lock.write_text(f"process {os.getpid()}, since 2026-11-23 17:30 UTC\n")
    assert is_being_written(tmp_path / "archive.db")
    os.utime(lock, (0, 0))
    assert not is_being_written(tmp_path / "archive.db"), "a later process has that number now"
    lock.write_text("process 99999999, since 2026-11-23 17:30 UTC\n")
    assert not is_being_written(tmp_path / "archive.db")
