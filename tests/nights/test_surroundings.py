"""What a night does not need may be full, closed or another user's; it costs no more than itself."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from commands._checks import check_disk
from commands._night import Night
from pipelines.archive.writer import open_archive
from pipelines.errors import ArchiveError
from scrapers.night_plan import NightPlan
from tests.nights.running import ask_command, night, night_command, start_night
from tests.press import faults
from tests.press.seam import seam_settings
from tests.scrapers.crawling import ROOT, crawl, rows_of, wait_for

PAGES = "english.kyodonews.net/articles/*"


def test_a_log_that_cannot_be_written_costs_its_outlet_and_not_the_night(outlets, tmp_path):
    press = outlets("kyodo", "ft")
    (tmp_path / "logs" / "kyodo.log").mkdir(parents=True)  # as good as another user's
    ended = night("kyodo", "ft", press=press.url, folder=tmp_path)
    assert ended.status == 1, ended.said + ended.logged
    assert "Traceback" not in ended.said + ended.logged
    assert "RED   the crawl was ended early (never began: its process could not" in ended.said
    assert f"{tmp_path}/logs/kyodo.log" in ended.said
    assert ended.rows("SELECT outlet, count(*) FROM reports GROUP BY 1") == [("ft", 3)]
    assert ended.rows("SELECT status FROM night_runs") == [(1,)]
    assert ended.rows("SELECT count(*) FROM manifests") == [(1,)]


def on_a_full_disk(*words, **given):
    """A night whose words go where nothing can be written."""
    with Path("/dev/full").open("w") as full:
        command = night_command(*words, **given)
        return subprocess.run(command, cwd=ROOT, stdout=full, stderr=full, check=False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_night_goes_on_where_its_words_cannot_be_kept(outlets, tmp_path):
    press = outlets("kyodo")
    ended = on_a_full_disk("kyodo", press=press.url, folder=tmp_path)
    assert ended.returncode == 0
    archive = tmp_path / "archive.db"
    assert rows_of(archive, "SELECT count(*) FROM reports") == [(3,)]
    assert rows_of(archive, "SELECT status FROM night_runs") == [(0,)]
    assert not list((tmp_path / "captures").glob("*.open"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_refusal_is_noted_where_it_cannot_be_said(press, tmp_path):
    ended = on_a_full_disk("nowhere", press=press.url, folder=tmp_path)
    assert ended.returncode == 2
    assert "no outlet has the id 'nowhere'" in (tmp_path / "archive.db.refused.night").read_text()


def test_rules_that_cannot_be_kept_are_obeyed_and_keep_nobody_out(outlets, tmp_path):
    press = outlets("kyodo")
    (tmp_path / "captures").mkdir()
    (tmp_path / "captures" / "robots").write_text("no folder")
    ended = night("kyodo", press=press.url, folder=tmp_path)
    assert ended.status == 0, ended.said + ended.logged
    assert ended.rows("SELECT count(*) FROM reports") == [(3,)]
    log = (tmp_path / "logs" / "kyodo.log").read_text()
    assert "the rules could not be kept" in log
    assert "Traceback" not in log


def test_a_full_disk_of_captures_leaves_no_crawl_without_an_end(outlets, tmp_path, disk_of):
    disk = disk_of("24k")
    press = outlets("kyodo", each=6)
    ended = crawl("kyodo", press=press.url, folder=tmp_path, CAPTURES=disk / "captures")
    assert ended.status == 2
    assert "Captures cannot be written" in ended.said
    assert "Traceback" not in ended.said + ended.logged
    assert ended.rows("SELECT ending, ended_at IS NULL FROM crawls") == [("archive_failed", 0)]


def test_a_clock_that_is_set_back_a_little_after_the_night_began_hides_no_crawl(
    outlets, tmp_path, capsys
):
    press = outlets("kyodo")
    settings = {name: f"{value}" for name, value in seam_settings(press.url).items()}
    for name in ("CAPTURES", "QUARANTINE", "MANIFESTS", "NIGHT_LOGS"):
        settings[name] = str(tmp_path / name.lower())
    settings |= {"ARCHIVE": str(tmp_path / "archive.db"), "DOWNLOAD_DELAY": "0.01"}
    settings |= {"AUTOTHROTTLE_ENABLED": "False", "SETTINGS_SHA256": "0" * 64}
    ahead = datetime.now(UTC) + timedelta(minutes=2)
    with open_archive(tmp_path / "archive.db") as archive:
        run = Night(archive, NightPlan(outlets=("kyodo",)), settings, at=ahead)
        status = run.run(lambda: datetime.now(UTC))
    said = capsys.readouterr().out
    assert "never began" not in said
    assert "kyodo            3 new (3 new)" in said
    assert status == 0, said


@pytest.mark.parametrize("command", ["doctor", "timeline", "replay", "backup", "demo"])
def test_an_archive_that_cannot_be_looked_at_is_said_in_a_sentence(tmp_path, command):
    words = {
        "timeline": ["JPN"],
        "replay": ["samples/none.warc.gz"],
        "backup": [str(tmp_path / "backup.db")],
    }
    archive = tmp_path / f"{'a' * 300}.db"
    ended = ask_command(command, *words.get(command, ()), folder=tmp_path, ARCHIVE=archive)
    assert ended.status == (1 if command == "timeline" else 2)
    assert "cannot be read (File name too long)" in ended.logged
    assert "Traceback" not in ended.logged


def test_the_disk_that_is_looked_at_is_the_one_the_archive_lies_on(tmp_path, disk_of):
    disk = disk_of("16m")
    link = tmp_path / "archive.db"
    link.symlink_to(disk / "archive.db")
    with pytest.raises(ArchiveError, match="only 16 MB are free"):
        check_disk(link)


def test_ctrl_c_ends_a_command_without_a_traceback(tmp_path):
    os.mkfifo(tmp_path / "articles.jsonl")
    words = [sys.executable, "-m", "scrapy", "extract", str(tmp_path / "articles.jsonl")]
    running = subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    with (tmp_path / "articles.jsonl").open("w"):  # waits until it reads
        running.send_signal(signal.SIGINT)
        _, said = running.communicate()
    assert running.returncode == 130
    assert said.strip() == "Ended by Ctrl-C; what was stored before is whole."


@pytest.mark.parametrize("is_ignored", [False, True], ids=["terminal", "nohup"])
def test_a_terminal_that_is_closed_ends_a_night_cleanly(outlets, tmp_path, is_ignored):
    press = outlets("kyodo", each=4)
    press.fail(PAGES, faults.hang(1))
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN if is_ignored else signal.SIG_DFL)
    try:
        running = start_night("kyodo", press=press.url, folder=tmp_path)
    finally:
        signal.signal(signal.SIGHUP, before)
    wait_for(lambda: press.asked(PAGES))
    running.send_signal(signal.SIGHUP)
    said, _ = running.communicate()
    assert running.returncode == (0 if is_ignored else 1), said
    assert ("The night was ended early" in said) is not is_ignored
    ending = "finished" if is_ignored else "shutdown"
    assert rows_of(tmp_path / "archive.db", "SELECT ending FROM crawls") == [(ending,)]
    assert not list((tmp_path / "captures").glob("*.open"))
