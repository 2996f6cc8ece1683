"""``make demo``: the whole way once; a second time changes no row."""

import sqlite3
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def demo(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "scrapy",
            "demo",
            "--output",
            str(folder / "jpn.html"),
            "-s",
            f"ARCHIVE={folder / 'archive.db'}",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def dump(path: Path) -> list[str]:
    with sqlite3.connect(path) as connection:
        return list(connection.iterdump())


def test_the_second_demo_changes_no_row(tmp_path):
    first = demo(tmp_path)
    assert first.returncode == 0, first.stdout + first.stderr
    rows = dump(tmp_path / "archive.db")
    page = (tmp_path / "jpn.html").read_bytes()
    second = demo(tmp_path)
    assert second.returncode == 0, second.stdout + second.stderr
    assert dump(tmp_path / "archive.db") == rows
    assert (tmp_path / "jpn.html").read_bytes() == page


def test_the_last_lines_say_what_was_found_and_how_to_look(tmp_path):
    shown = demo(tmp_path).stdout.splitlines()
    assert "reports" in shown[0]
    assert "claims" in shown[0]
    assert shown[-2].split()[:2] == ["make", "serve"]
    assert "jpn.html" in shown[-1]
    page = (tmp_path / "jpn.html").read_text("utf-8")
    assert "SAMPLES" in page


def test_a_file_that_is_no_archive_is_refused(tmp_path):
    (tmp_path / "archive.db").write_text("my notes")
    run = demo(tmp_path)
    assert run.returncode == 2
    assert "left untouched" in run.stderr
    assert (tmp_path / "archive.db").read_text() == "my notes"
