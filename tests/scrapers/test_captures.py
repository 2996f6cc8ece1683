"""Captures: what is written is read back; what is cut or damaged is named and passed."""

import gzip
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipelines.errors import CaptureError
from scrapers import captures
from scrapers.capture_reader import Capture, CaptureProblem, read_captures
from scrapers.captures import CaptureWriter, Exchange, capture_file_name, recover_captures

NIGHT = datetime(2026, 11, 23, 17, 30, 0, 123456, tzinfo=UTC)
SECRET = "canary-7f3a"


def exchange(number: int) -> Exchange:
    body = gzip.compress(f"page {number} ".encode() * 400, mtime=0)
    return Exchange(
        url=f"https://english.kyodonews.net/articles/-/{number}?page=1",
        at=NIGHT + timedelta(seconds=number),
        status=200,
        response_headers=(
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Encoding", "gzip"),
            ("Set-Cookie", SECRET),
            ("Transfer-Encoding", "chunked"),
        ),
        body=body,
        request_headers=(
            ("User-Agent", "pledgeline"),
            ("Authorization", SECRET),
            ("Cookie", SECRET),
        ),
    )


@pytest.fixture
def written(tmp_path):
    writer = CaptureWriter(tmp_path, outlet="kyodo", at=NIGHT)
    refs = [writer.write(exchange(number)) for number in range(5)]
    return tmp_path / writer.close().file, refs


def urls(path: Path) -> list[str]:
    return [c.url.rpartition("/")[2][0] for c in read_captures(path) if isinstance(c, Capture)]


def problems(path: Path) -> list[CaptureProblem]:
    return [c for c in read_captures(path) if isinstance(c, CaptureProblem)]


def test_what_is_written_is_read_back(written):
    path, refs = written
    captures = list(read_captures(path))
    assert [capture.ref for capture in captures] == refs
    assert captures[3].body == b"page 3 " * 400
    assert captures[3].at == NIGHT + timedelta(seconds=3)
    assert captures[3].header("content-type") == "text/html; charset=utf-8"
    assert not captures[3].is_sample


def test_no_cookie_and_no_authorisation_is_kept(written):
    path, _ = written
    assert SECRET.encode() not in gzip.decompress(path.read_bytes())


def test_another_reader_finds_every_digest_right(written):
    path, _ = written
    checked = subprocess.run(
        [sys.executable, "-m", "warcio.cli", "check", "-v", str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout
    assert "digest pass" in checked.stdout


def test_the_file_is_open_until_it_is_closed(tmp_path):
    writer = CaptureWriter(tmp_path, outlet="ft", at=NIGHT)
    assert [p.suffix for p in tmp_path.iterdir()] == [".open"]
    writer.close()
    assert [p.suffix for p in tmp_path.iterdir()] == [".gz"]


@pytest.mark.parametrize("cut", [1, 20, 200, 400])
def test_a_cut_file_is_named_and_its_whole_records_are_read(written, cut):
    path, refs = written
    path.write_bytes(path.read_bytes()[: refs[4].offset + cut])
    assert urls(path) == ["0", "1", "2", "3"]
    (problem,) = problems(path)
    assert problem.file == path.name


def test_a_changed_byte_costs_one_record(written):
    path, refs = written
    data = bytearray(path.read_bytes())
    data[refs[2].offset + 60] ^= 0xFF
    path.write_bytes(data)
    assert set(urls(path)) >= {"0", "1", "3", "4"}
    assert problems(path)


def test_garbage_between_records_costs_none(written):
    path, refs = written
    data = path.read_bytes()
    path.write_bytes(data[: refs[2].offset] + b"garbage" * 30 + data[refs[2].offset :])
    assert urls(path) == ["0", "1", "2", "3", "4"]
    assert len(problems(path)) == 1


def test_an_unpacked_file_is_read_too(written, tmp_path):
    path, _ = written
    plain = tmp_path / "plain.warc"
    plain.write_bytes(gzip.decompress(path.read_bytes()))
    assert urls(plain) == ["0", "1", "2", "3", "4"]
    assert problems(plain) == []


def test_a_changed_payload_in_an_unpacked_file_is_found_by_its_digest(written, tmp_path):
    path, _ = written
    data = gzip.decompress(path.read_bytes())
    place = data.index(b"HTTP/1.1 200 OK")
    plain = tmp_path / "plain.warc"
    plain.write_bytes(data[: place + 40] + bytes([data[place + 40] ^ 1]) + data[place + 41 :])
    assert "digest" in problems(plain)[0].why


@pytest.mark.parametrize("content", [b"", b"<html></html>", b"PK\x03\x04"])
def test_what_is_no_warc_is_said(tmp_path, content):
    path = tmp_path / "x.warc.gz"
    path.write_bytes(content)
    with pytest.raises(CaptureError, match="no WARC file"):
        list(read_captures(path))


def test_gzip_without_a_record_is_a_problem(tmp_path):
    path = tmp_path / "x.warc.gz"
    path.write_bytes(gzip.compress(b"hello"))
    assert len(problems(path)) == 1


def test_what_a_crash_left_open_is_cut_to_whole_records_and_closed(tmp_path):
    writer = CaptureWriter(tmp_path, outlet="kyodo", at=NIGHT)
    for number in range(3):
        writer.write(exchange(number))
    (left_open,) = tmp_path.iterdir()
    writer._file.close()  # as the kernel does, with the lock on it
    with left_open.open("ab") as file:
        file.write(gzip.compress(b"WARC/1.1 half a record", mtime=0)[:-9])
    (closed,) = recover_captures(tmp_path)
    assert urls(tmp_path / closed.file) == ["0", "1", "2"]
    assert problems(tmp_path / closed.file) == []
    assert recover_captures(tmp_path) == ()


@pytest.mark.parametrize("bytes_kept", [0, 1, 40])
def test_a_crash_before_the_first_whole_record_leaves_no_file(tmp_path, bytes_kept):
    writer = CaptureWriter(tmp_path, outlet="kyodo", at=NIGHT)
    (left_open,) = tmp_path.glob("*.open")
    writer._file.close()
    os.truncate(left_open, bytes_kept)
    assert recover_captures(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_a_crawl_that_begins_while_another_closes_its_captures_leaves_them_to_it(
    tmp_path, monkeypatch
):
    writer = CaptureWriter(tmp_path, outlet="kyodo", at=NIGHT)
    writer.write(exchange(0))
    hashed, recovered = captures.file_sha256, []

    def meanwhile(path):
        monkeypatch.setattr(captures, "file_sha256", hashed)
        recovered.extend(recover_captures(tmp_path))
        return hashed(path)

    monkeypatch.setattr(captures, "file_sha256", meanwhile)
    assert writer.close().file == writer.name
    assert recovered == []
    assert [path.name for path in tmp_path.iterdir()] == [writer.name]


def test_what_a_crawl_is_writing_is_left_alone(tmp_path):
    writer = CaptureWriter(tmp_path, outlet="kyodo", at=NIGHT)
    writer.write(exchange(0))
    assert recover_captures(tmp_path) == ()
    writer.write(exchange(1))
    assert urls(tmp_path / writer.close().file) == ["0", "1"]


@pytest.mark.parametrize("outlet", ["../../etc/passwd", "a/b", "", "Ü\x00", "x" * 300])
def test_a_name_cannot_leave_its_folder(outlet):
    name = capture_file_name(outlet, at=NIGHT, token="00")
    assert "/" not in name
    assert ".." not in name
    assert len(name) < 100


def test_a_bomb_in_a_capture_is_a_problem_and_not_a_meal(tmp_path):
    bomb = Exchange(
        url="https://a.example/",
        at=NIGHT,
        status=200,
        response_headers=(("Content-Encoding", "gzip"),),
        body=gzip.compress(b"\x00" * (64 * 2**20)),
    )
    writer = CaptureWriter(tmp_path, outlet="x", at=NIGHT)
    writer.write(bomb)
    writer.write(exchange(1))
    path = tmp_path / writer.close().file
    assert urls(path) == ["1"]
    assert "unpacks to more" in problems(path)[0].why
