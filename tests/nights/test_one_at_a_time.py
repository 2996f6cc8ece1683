"""An outlet is asked by one crawl at a time, whoever starts it and by whichever path."""

import os

from commands._night_lock import outlet_lock
from pipelines.archive.writer import open_archive
from scrapers.spider import read_clock
from tests.nights.running import night
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
