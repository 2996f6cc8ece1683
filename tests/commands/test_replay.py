"""``scrapy replay`` as a person types it: captures once, twice, damaged, and no captures at all."""

import gzip
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples"
SHARED = Path(os.environ.get("PLEDGELINE_SHARED", ROOT.parent / "shared"))
REAL = SHARED / "captures/real-pages.warc.gz"
TABLES = ("reports", "revisions", "sightings", "percentages", "dates", "claims", "captures")


def replay(archive: Path, *files: object, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "scrapy", "replay", *map(str, files), "-s", f"ARCHIVE={archive}"],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )


def rows(archive: Path) -> dict[str, list[tuple[object, ...]]]:
    with sqlite3.connect(archive) as connection:
        return {name: list(connection.execute(f"SELECT * FROM {name}")) for name in TABLES}


def test_twice_changes_no_row(tmp_path):
    archive = tmp_path / "archive.db"
    first = replay(archive, SAMPLES / "ft.warc.gz")
    assert first.returncode == 0, first.stderr
    before = rows(archive)
    assert before["claims"]
    second = replay(archive, SAMPLES / "ft.warc.gz")
    assert second.returncode == 0, second.stderr
    assert rows(archive) == before
    assert "new" not in second.stdout.split()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read (No such file or directory)"),
        (b"", "begins with b''"),
        (b"no captures, only notes", "begins with b'no ca'"),
        (
            gzip.compress(b"only notes, packed"),
            "is a gzip file, but no WARC file: unpacked, it begins",
        ),
        ("folder", "cannot be read (Is a directory)"),
    ],
    ids=["no file", "empty", "notes", "packed notes", "a folder"],
)
def test_what_is_no_warc_file_is_one_sentence_and_the_others_are_read(tmp_path, content, said):
    bad = tmp_path / "bad.warc.gz"
    if content == "folder":
        bad.mkdir()
    elif content is not None:
        bad.write_bytes(content)
    done = replay(tmp_path / "archive.db", bad, SAMPLES / "ft.warc.gz")
    assert done.returncode == 2
    (sentence,) = done.stderr.splitlines()
    assert str(bad) in sentence
    assert said in sentence
    assert "1 unreadable file" in done.stdout.splitlines()[-1]
    assert rows(tmp_path / "archive.db")["reports"]


def test_a_cut_file_gives_its_whole_records_and_status_1(tmp_path):
    whole = (SAMPLES / "ft.warc.gz").read_bytes()
    cut = tmp_path / "cut.warc.gz"
    cut.write_bytes(whole[: len(whole) * 2 // 3])
    done = replay(tmp_path / "archive.db", cut)
    assert done.returncode == 1
    assert "damaged      cut.warc.gz at byte" in done.stdout
    assert "the file ends early, so this record and whatever followed it are unread" in done.stdout
    assert rows(tmp_path / "archive.db")["reports"]
    again = replay(tmp_path / "archive.db", SAMPLES / "ft.warc.gz")
    assert again.returncode == 0
    assert not list(tmp_path.glob("*.warc.gz.*"))


@pytest.mark.parametrize(
    "address",
    [
        "https://www.ft.com/" + "a" * 3000,
        "https://www.ft.com:99999/x",
        "http:///x",
        "http://[bad/x",
    ],
    ids=["long", "port", "no host", "bracket"],
)
def test_an_address_that_is_none_costs_its_capture_alone(tmp_path, address):
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>x</p></html>"
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\n"
        "WARC-Date: 2025-06-21T00:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    odd = tmp_path / "odd.warc"
    odd.write_bytes(head.encode() + block + b"\r\n\r\n")
    done = replay(tmp_path / "archive.db", odd, SAMPLES / "ft.warc.gz")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert "No address" in done.stdout
    assert rows(tmp_path / "archive.db")["reports"]


def test_no_file_named_is_a_usage_error(tmp_path):
    done = replay(tmp_path / "archive.db")
    assert done.returncode == 2
    assert "name at least one WARC file" in done.stderr
    assert not (tmp_path / "archive.db").exists()


@pytest.mark.skipif(not REAL.exists(), reason="needs the real pages in ../shared")
def test_every_real_page_is_told_of_and_none_is_an_error(tmp_path):
    done = replay(tmp_path / "archive.db", REAL)
    assert done.returncode == 0, done.stdout + done.stderr
    *lines, last = done.stdout.splitlines()
    assert last.startswith("41 captures: ")
    assert len(lines) == 41
