"""``scrapy timeline`` as a person types it."""

import os
import pty
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from commands.timeline import FORMATS
from pipelines.archive.schema import check_file
from pipelines.errors import NewerArchive
from tests.rights import drop_roots_rights
from timelines.entries import TimelineError
from timelines.page import export_html

ROOT = Path(__file__).parents[2]


def scrapy(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "scrapy", *words],
        cwd=ROOT,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_it_writes_a_file_and_says_so(archive_path, tmp_path):
    out = tmp_path / "deep" / "jpn.csv"
    out.parent.mkdir()
    run = scrapy("timeline", "jpn", "--output", str(out), "-s", f"ARCHIVE={archive_path}")
    assert run.returncode == 0, run.stderr
    assert b"7 claims of 7 reports" in run.stdout
    assert out.read_text("utf-8").startswith("reported_at,outlet,")
    assert [path.name for path in out.parent.iterdir()] == ["jpn.csv"]


def test_an_archive_in_a_folder_that_cannot_be_written_is_read(archive_path, tmp_path):
    kept = tmp_path / "kept"
    kept.mkdir()
    with closing(sqlite3.connect(archive_path)) as source:
        source.execute("VACUUM INTO ?", (str(kept / "archive.db"),))
    with closing(sqlite3.connect(kept / "archive.db")) as copy:
        copy.execute("PRAGMA journal_mode = WAL")
    (kept / "archive.db").chmod(0o444)
    kept.chmod(0o555)
    run = subprocess.run(
        [sys.executable, "-m", "scrapy", "timeline", "JPN", "-s", f"ARCHIVE={kept}/archive.db"],
        cwd=ROOT,
        capture_output=True,
        check=False,
        preexec_fn=drop_roots_rights,
    )
    kept.chmod(0o755)
    assert run.returncode == 0, run.stderr
    assert run.stdout == scrapy("timeline", "JPN", "-s", f"ARCHIVE={archive_path}").stdout


def test_the_name_of_the_file_tells_its_format(archive_path, tmp_path):
    for name, begin in (
        ("jpn.html", "<!doctype html>"),
        ("jpn.JSON", "{"),
        ("jpn.csv", "reported"),
    ):
        out = tmp_path / name
        run = scrapy("timeline", "JPN", "--output", str(out), "-s", f"ARCHIVE={archive_path}")
        assert run.returncode == 0, run.stderr
        assert out.read_text("utf-8").lower().lstrip("\ufeff[").startswith(begin), name


@pytest.mark.parametrize("format_name", FORMATS)
def test_the_same_archive_gives_the_same_bytes_anywhere(archive_path, format_name):
    words = ("timeline", "JPN", "--format", format_name, "-s", f"ARCHIVE={archive_path}")
    here = scrapy(*words, TZ="Asia/Tokyo", PYTHONHASHSEED="1")
    there = scrapy(*words, TZ="America/New_York", PYTHONHASHSEED="2", LC_ALL="C")
    assert here.returncode == there.returncode == 0, here.stderr
    assert here.stdout == there.stdout
    assert here.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["FRA"], "no claim on 'FRA'; it has claims (each sentence"),
        (["FRA"], "on: JPN (7), KOR (1)."),
        (["JPN", "--kind", "wish"], "'wish' is unknown"),
        (["JPN", "--since", "soon"], "'soon' is no day"),
        (["JPN", "--since", ""], "--since '' is no day"),
        (["JPN", "--since", "2025-13"], "--since '2025-13' is on no calendar"),
        (["JPN", "--until", "2025-02-30"], "--until '2025-02-30' is on no calendar"),
        (["JPN", "--until", "0000"], "--until '0000' is on no calendar"),
        (["JPN", "--kind", ""], "--kind '' names no kind; known: demand, pledge"),
        (["JPN", "--kind", ","], "--kind ',' names no kind"),
        (["JPN", "--output", "/jpn.docx"], "known: .csv, .json, .html"),
        (["JPN", "--output", "/jpn"], "its ending tells no format"),
        (["JPN", "--output", "/nowhere/to/jpn.csv"], "its folder does not exist"),
        (["JPN", "--since", "2031"], "is of that kind and time; they are"),
        (["JPN", "--format", "json", "--raw"], "are for --format csv"),
        (["JPN", "--output", "/"], "is a folder"),
        (["JPN", "--output", "/dev/null/x.csv"], "cannot be written"),
    ],
)
def test_it_says_in_a_sentence_what_is_wrong(archive_path, words, said):
    run = scrapy("timeline", *words, "-s", f"ARCHIVE={archive_path}")
    assert run.returncode == 1
    assert said in run.stderr.decode()
    assert b"Traceback" not in run.stderr
    assert run.stdout == b""


def test_an_archive_of_a_newer_version_is_refused_in_the_words_of_replay(archive_path):
    with closing(sqlite3.connect(archive_path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerArchive) as refused:
        check_file(archive_path)
    run = scrapy("timeline", "JPN", "-s", f"ARCHIVE={archive_path}")
    assert run.returncode == 1
    assert run.stdout == b""
    assert run.stderr.decode() == f"timeline: {refused.value}\n"


def test_an_archive_without_a_claim_says_what_to_do(tmp_path):
    from pipelines.archive.writer import open_archive

    with open_archive(tmp_path / "archive.db"):
        pass
    run = scrapy("timeline", "JPN", "-s", f"ARCHIVE={tmp_path / 'archive.db'}")
    assert run.returncode == 1
    assert b"holds no claim yet" in run.stderr


@pytest.mark.parametrize("missing", ["altair", "vl_convert"])
def test_without_the_extra_charts_say_what_to_install(timeline, monkeypatch, missing):
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(TimelineError, match="extra `charts`"):
        export_html(timeline)


def test_a_reader_that_has_had_enough_is_no_error(archive_path):
    command = f"{sys.executable} -m scrapy timeline JPN --format html -s ARCHIVE={archive_path}"
    run = subprocess.run(
        ["sh", "-c", f"{command} | head -c 10"], cwd=ROOT, capture_output=True, check=False
    )
    assert run.stdout == b"<!doctype "
    assert run.stderr == b""


def test_help_lists_the_kinds_and_says_whose_days_are_meant():
    said = " ".join(scrapy("timeline", "--help").stdout.decode().split())
    assert "demand, pledge, level, proposal" in said
    assert "only what was reported on this day" in said


def test_a_format_that_is_typed_goes_before_the_name(archive_path, tmp_path):
    out = tmp_path / "jpn.txt"
    words = ("--format", "csv", "--output", str(out))
    run = scrapy("timeline", "JPN", *words, "-s", f"ARCHIVE={archive_path}")
    assert run.returncode == 0, run.stderr
    assert out.read_text("utf-8").startswith("reported_at,")


def test_a_picture_is_not_poured_into_a_terminal(archive_path):
    leader, terminal = pty.openpty()
    run = subprocess.run(
        f"{sys.executable} -m scrapy timeline JPN --format png -s ARCHIVE={archive_path}".split(),
        cwd=ROOT,
        stdout=terminal,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(terminal)
    os.close(leader)
    assert run.returncode == 1
    assert b"--output chart.png" in run.stderr


def test_a_full_output_is_said_with_status_2(archive_path):
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [sys.executable, "-m", "scrapy", "timeline", "JPN", "-s", f"ARCHIVE={archive_path}"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert run.returncode == 2
    (sentence,) = run.stderr.decode().splitlines()
    assert "standard output cannot be written (No space left on device)" in sentence
