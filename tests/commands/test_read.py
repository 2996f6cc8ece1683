"""``scrapy read`` as a person types it."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OPEN = ROOT / "tests/pages/kyodo/open.html"


def scrapy_read(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "scrapy", "read", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


def test_a_page_is_printed_as_json():
    done = scrapy_read(OPEN, "--url", "https://english.kyodonews.net/articles/-/90210")
    assert done.returncode == 0
    assert done.stderr == b""
    expected = json.loads(OPEN.with_suffix(".json").read_text("utf-8"))
    assert json.loads(done.stdout) == expected
    assert list(expected) == [
        "outlet", "url", "title", "standfirst", "byline", "published", "modified", "language",
        "section", "access", "paragraphs",
    ]  # fmt: skip


def test_a_packed_page_tells_its_own_address(tmp_path):
    packed = tmp_path / "page.html.gz"
    packed.write_bytes(gzip.compress(OPEN.read_bytes()))
    done = scrapy_read(packed)
    assert json.loads(done.stdout)["url"] == "https://english.kyodonews.net/articles/-/90210"


def test_japanese_is_printed_whatever_the_terminal_can():
    page = ROOT / "tests/pages/generic/japanese.html"
    done = scrapy_read(page, "--url", "https://example.jp/1", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "防衛費" in done.stdout.decode()


def test_what_was_left_out_is_said(tmp_path):
    page = tmp_path / "page.html"
    page.write_text(OPEN.read_text("utf-8").replace("2026-10-30T19:02:41", "2001-01-01T00:00:00"))
    done = scrapy_read(page)
    assert done.returncode == 0
    assert b"before it was published" in done.stderr


def write(folder: Path, name: str, content: bytes) -> Path:
    (folder / name).write_bytes(content)
    return folder / name


BROKEN = {
    "missing": (None, "cannot be read (No such file or directory)"),
    "empty": (b"", "is empty"),
    "blank": (b" \n\0 ", "something else"),
    "text": (b"no html at all", "something else: it begins b'no html at all'"),
    "pdf": (b"%PDF-1.7", "is a PDF"),
    "warc": (b"WARC/1.1\r\n", "scrapy replay"),
    "cut gzip": (gzip.compress(OPEN.read_bytes())[:900], "cannot be unpacked to its end"),
    "broken gzip": (b"\x1f\x8b" + b"x" * 99, "cannot be unpacked to its end"),
    "bomb": (gzip.compress(b"<p>" + b" " * 9_000_000), "at most 5242880 bytes"),
    "huge": (b"<p>" + b"x" * 6_000_000, "at most 5242880 bytes"),
    "no report": (b"<html><title>Front</title><body></body></html>", "No text"),
    "hostile": (b"<html>" + b"<div>" * 100_000, "nests its elements too deep"),
}


@pytest.mark.parametrize(("content", "said"), BROKEN.values(), ids=BROKEN)
def test_a_broken_page_is_one_sentence_and_status_1(tmp_path, content, said):
    page = tmp_path / "page.html" if content is None else write(tmp_path, "page.html", content)
    done = scrapy_read(page, "--url", "https://www.ft.com/content/1")
    message = done.stderr.decode()
    assert done.returncode == 1
    assert done.stdout == b""
    assert said in message
    assert "Traceback" not in message
    assert len(message.splitlines()) == 1


def test_a_page_without_an_address_says_what_to_do(tmp_path):
    page = write(tmp_path, "page.html", b"<html><title>x</title><p>y</p></html>")
    done = scrapy_read(page)
    assert done.returncode == 1
    assert b"Add --url" in done.stderr


def test_an_address_that_is_none_is_said():
    done = scrapy_read(OPEN, "--url", "kyodo")
    assert done.returncode == 1
    assert b"No address: 'kyodo'" in done.stderr


def test_no_file_is_a_usage_error():
    done = scrapy_read()
    assert done.returncode == 2
    assert b"name one file" in done.stderr + done.stdout


def test_a_full_output_is_said_with_status_2():
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "scrapy", "read", OPEN],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    (sentence,) = done.stderr.decode().splitlines()
    assert "standard output cannot be written (No space left on device)" in sentence
