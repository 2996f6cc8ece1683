"""Reading captures: our own and foreign WARC files, whole, cut or damaged.

A truncated WARC ends cleanly in every library, with a cut last record, so lengths and digests
are checked here; after damage the reading goes on with the next record.

Source: ISO 28500:2017; shared/notes/operations.md section 4, "Flaws found".
"""

import hashlib
import io
import re
import zlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import HTTPException, parse_headers
from pathlib import Path
from typing import Any, BinaryIO

from fastwarc.warc import ArchiveIterator, WarcRecordType

from pipelines.errors import CaptureError
from pipelines.report import CaptureRef
from scrapers.payloads import MAX_BLOCK_BYTES, digest_holds, unpacked

GZIP_MAGIC = b"\x1f\x8b\x08"
WARC_MAGIC = b"WARC/"
SEARCH_BYTES = 1 << 20
STATUS_LINE = re.compile(rb"HTTP/\d(?:\.\d)? (\d{3})")


@dataclass(frozen=True, slots=True)
class Capture:
    """One response, unpacked."""

    url: str
    at: datetime
    """``WARC-Date``, UTC."""
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    """Content and transfer encoding undone; at most ``MAX_BODY_BYTES``."""
    ref: CaptureRef
    is_sample: bool = False

    def header(self, name: str) -> str | None:
        """First value of a header."""
        return next((v for n, v in self.headers if n.lower() == name.lower()), None)


@dataclass(frozen=True, slots=True)
class CaptureProblem:
    """A record that could not be used."""

    file: str
    offset: int
    why: str


def read_captures(path: Path, *, name: str | None = None) -> Iterator[Capture | CaptureProblem]:
    """Each response of a WARC file, in order, and each record that could not be used.

    Args:
        path: ``.warc`` or ``.warc.gz``.
        name: What ``CaptureRef.file`` is to say; the file's own name where ``None``.

    Raises:
        CaptureError: The file cannot be read or is no WARC file.
    """
    try:
        with path.open("rb") as file:
            start = file.read(len(WARC_MAGIC))
            if not (start.startswith(GZIP_MAGIC) or start == WARC_MAGIC):
                raise CaptureError(
                    f"{path} is no WARC file: it begins with {start!r}, expected gzip or"
                    " 'WARC/'. Nothing was read from it."
                )
            yield from _Reading(file, name or path.name, is_packed=start != WARC_MAGIC).captures()
    except OSError as error:
        raise CaptureError(f"{path} cannot be read ({error.strerror or error}).") from error


class _Reading:
    def __init__(self, file: BinaryIO, name: str, *, is_packed: bool) -> None:
        self.file = file
        self.name = name
        self.is_packed = is_packed
        self.is_sample = False

    def captures(self) -> Iterator[Capture | CaptureProblem]:
        begin: int | None = 0
        while begin is not None:
            begin = yield from self._read_from(begin)

    def _read_from(self, begin: int) -> Generator[Capture | CaptureProblem, None, int | None]:
        """Read until damage; returns where to go on, or ``None`` at the end."""
        self.file.seek(begin)
        offset, seen = begin, False
        try:
            for record in ArchiveIterator(self.file, parse_http=False, auto_decode="none"):
                offset, seen = record.stream_pos, True
                found = self._read_record(record, offset)
                if found is not None:
                    yield found
        except (OSError, ValueError, RuntimeError, EOFError, MemoryError) as error:
            return (yield from self._pass_damage(offset, seen, str(error) or "unreadable"))
        if not seen:
            return (yield from self._pass_damage(offset, seen, "no record begins here"))
        rest = self._bytes_after_record(offset) if self.is_packed else 0
        if rest:
            why = f"cut: the last {rest} bytes of the file are no whole record"
            yield CaptureProblem(self.name, self._end_of_file() - rest, why)
        return None

    def _pass_damage(
        self, offset: int, seen: bool, why: str
    ) -> Generator[CaptureProblem, None, int | None]:
        """Name what is damaged after (or at) ``offset``; returns where a record begins again."""
        following = self._next_record(offset + 1) if seen else offset
        if following is None:
            yield CaptureProblem(self.name, offset, f"damaged after this record: {why}")
            return None
        if seen and self._is_whole(following):
            yield CaptureProblem(self.name, offset, f"damaged after this record: {why}")
            return following
        yield CaptureProblem(self.name, following, f"damaged: {why}")
        return self._next_record(following + 1)

    def _read_record(self, record: Any, offset: int) -> Capture | CaptureProblem | None:
        kind = record.record_type
        if kind == WarcRecordType.warcinfo:
            self.is_sample |= b"ispartof: pledgeline-samples" in record.reader.read(4096).lower()
            return None
        if kind != WarcRecordType.response:
            return None
        if record.content_length > MAX_BLOCK_BYTES:
            return CaptureProblem(self.name, offset, f"{record.content_length} bytes: too large")
        block = record.reader.read()
        if len(block) < record.content_length or not block:
            why = f"cut: {len(block)} of {record.content_length} bytes are there"
            return CaptureProblem(self.name, offset, why)
        try:
            return self._capture(record.headers, block, offset)
        except (ValueError, HTTPException, zlib.error, OSError) as error:
            return CaptureProblem(self.name, offset, f"no HTTP response: {error}")

    def _capture(self, warc: Any, block: bytes, offset: int) -> Capture | CaptureProblem | None:
        if not (warc.get("WARC-Target-URI") or "").strip("<>").startswith(("http:", "https:")):
            return None
        if not digest_holds(warc.get("WARC-Block-Digest"), block):
            return CaptureProblem(self.name, offset, "its block digest does not hold")
        head, _, payload = block.partition(b"\r\n\r\n")
        status_line = STATUS_LINE.match(head)
        if status_line is None:
            raise ValueError(f"it begins with {head[:20]!r}")
        if not digest_holds(warc.get("WARC-Payload-Digest"), payload, may_be_unframed=True):
            return CaptureProblem(self.name, offset, "its payload digest does not hold")
        headers = tuple(parse_headers(io.BytesIO(head.partition(b"\r\n")[2] + b"\r\n\r\n")).items())
        return Capture(
            url=warc.get("WARC-Target-URI").strip("<>"),
            at=_time_of(warc.get("WARC-Date")),
            status=int(status_line[1]),
            headers=headers,
            body=unpacked(payload, headers),
            ref=CaptureRef(
                file=self.name,
                offset=offset,
                record_id=warc.get("WARC-Record-ID") or "",
                payload_sha256=hashlib.sha256(payload).hexdigest(),
            ),
            is_sample=self.is_sample,
        )

    def _next_record(self, begin: int) -> int | None:
        """Offset of the next place at or after ``begin`` where a record begins."""
        magic = GZIP_MAGIC if self.is_packed else WARC_MAGIC + b"1."
        self.file.seek(begin)
        window, at = b"", begin
        while chunk := self.file.read(SEARCH_BYTES):
            window += chunk
            place = window.find(magic)
            while place >= 0:
                if not self.is_packed or _unpacks_to_warc(window[place : place + 4096]):
                    return at + place
                place = window.find(magic, place + 1)
            at += max(0, len(window) - len(magic))
            window = window[-len(magic) :]
        return None

    def _is_whole(self, offset: int) -> bool:
        return not self.is_packed or self._bytes_after_record(offset) is not None

    def _bytes_after_record(self, offset: int) -> int | None:
        """How many bytes follow the gzip member at ``offset``; ``None`` where it is not whole."""
        self.file.seek(offset)
        unpacker, size = zlib.decompressobj(wbits=31), 0
        try:
            while chunk := self.file.read(SEARCH_BYTES):
                while chunk and not unpacker.eof:
                    size += len(unpacker.decompress(chunk, SEARCH_BYTES))
                    chunk = unpacker.unconsumed_tail
                    if size > 64 * MAX_BLOCK_BYTES:
                        return None
                if unpacker.eof:
                    at = self.file.tell() - len(unpacker.unused_data)
                    return self._end_of_file() - at
        except zlib.error:
            return None
        return None

    def _end_of_file(self) -> int:
        return self.file.seek(0, io.SEEK_END)


def _unpacks_to_warc(start: bytes) -> bool:
    try:
        return zlib.decompressobj(wbits=31).decompress(start, 16).startswith(WARC_MAGIC)
    except zlib.error:
        return False


def _time_of(text: str | None) -> datetime:
    if not text:
        raise ValueError("it has no WARC-Date")
    at = datetime.fromisoformat(text)
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
