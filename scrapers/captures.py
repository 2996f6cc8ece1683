"""Captures: every response of a crawl as a WARC record, the proof of what an outlet showed.

Payload-faithful: the body is kept as it came (content encoding too); header case and order,
and the framing of the transfer, are Scrapy's. Cookies and authorisation are stripped.

Source: ISO 28500:2017 (WARC/1.1); shared/notes/archive.md section 4, "Crash trap".
"""

import fcntl
import hashlib
import io
import os
import re
import secrets
import zlib
from base64 import b32encode
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any, BinaryIO

from warcio.statusandheaders import StatusAndHeaders
from warcio.utils import Digester
from warcio.warcwriter import WARCWriter

from pipelines.errors import CaptureError
from pipelines.report import CaptureRef

OPEN_SUFFIX = ".open"
NEW_SUFFIX = ".new"
CHUNK_BYTES = 1 << 18
STRIPPED = frozenset({"cookie", "set-cookie", "authorization", "proxy-authorization", "x-api-key"})
UNSAFE = re.compile(r"[^a-z0-9-]+")
SOFTWARE = "pledgeline"
Headers = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ClosedCaptures:
    """A WARC file that will not change any more."""

    file: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its response, as they went over the wire."""

    url: str
    at: datetime
    """When the response came, UTC."""
    status: int
    response_headers: Headers
    body: bytes
    """As it came: content encoding kept."""
    method: str = "GET"
    request_headers: Headers = field(default=())


class Sha256Writer(WARCWriter):  # type: ignore[misc]
    """warcio's writer with SHA-256 digests in base32, as its readers expect them."""

    @classmethod
    def _create_digester(cls) -> Digester:
        return _Base32Digester("sha256")


class _Base32Digester(Digester):  # type: ignore[misc]
    def __str__(self) -> str:
        return f"{self.type_}:{b32encode(self.digester.digest()).decode('ascii')}"


class CaptureWriter:
    """Writes the captures of one crawl to one file, named ``….warc.gz.open`` until closed.

    Args:
        folder: Made when absent.
        outlet: Id of the outlet; only what is safe in a file name is used of it.
        at: When the crawl began, UTC.
        info: What ``warcinfo`` says beside the software: operator, robots policy, settings.
    """

    def __init__(
        self, folder: Path, *, outlet: str, at: datetime, info: Mapping[str, str] | None = None
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.name = capture_file_name(outlet, at=at, token=secrets.token_hex(4))
        self.path = folder / self.name
        self._open_path = folder / (self.name + OPEN_SUFFIX)
        self._file: BinaryIO = _open_locked(self._open_path)
        self._writer: Any = Sha256Writer(self._file, gzip=True, warc_version="WARC/1.1")
        self._write_info({"software": SOFTWARE, "format": "WARC File Format 1.1", **(info or {})})

    def write(self, exchange: Exchange) -> CaptureRef:
        """Where the response was written; it is on the disk when this returns."""
        response = self._record(exchange, "response")
        offset = self._file.tell()
        self._writer.write_record(response)
        request = self._record(exchange, "request")
        request.rec_headers.add_header(
            "WARC-Concurrent-To", response.rec_headers.get_header("WARC-Record-ID")
        )
        self._writer.write_record(request)
        self._sync()
        return CaptureRef(
            file=self.name,
            offset=offset,
            record_id=response.rec_headers.get_header("WARC-Record-ID"),
            payload_sha256=hashlib.sha256(exchange.body).hexdigest(),
        )

    def close(self) -> ClosedCaptures:
        """Give the file its last name; from now on it does not change."""
        try:
            self._sync()
            # Still locked: a crawl that begins just now would close it too, and one would fail.
            return _close_file(self._open_path)
        finally:
            self._file.close()

    def _sync(self) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())

    def _write_info(self, info: Mapping[str, str]) -> None:
        self._writer.write_record(self._writer.create_warcinfo_record(self.name, dict(info)))
        self._sync()

    def _record(self, exchange: Exchange, kind: str) -> Any:
        is_response = kind == "response"
        first_line, headers = (
            (_status_line(exchange.status), exchange.response_headers)
            if is_response
            else (f"{exchange.method} {_target(exchange.url)} HTTP/1.1", exchange.request_headers)
        )
        protocol = "HTTP/1.1" if is_response else ""
        return self._writer.create_warc_record(
            exchange.url,
            kind,
            payload=io.BytesIO(exchange.body if is_response else b""),
            http_headers=StatusAndHeaders(
                first_line, _kept(headers, len(exchange.body) if is_response else None), protocol
            ),
            warc_headers_dict={"WARC-Date": _warc_date(exchange.at)},
        )


def capture_file_name(outlet: str, *, at: datetime, token: str) -> str:
    """A name that sorts by time and cannot leave its folder.

    >>> capture_file_name("../Kyodo", at=datetime(2026, 11, 23, 17, 30, tzinfo=UTC), token="0a")
    'kyodo-20261123T173000Z-0a.warc.gz'
    """
    slug = UNSAFE.sub("-", outlet.lower()).strip("-") or "outlet"
    return f"{slug[:40]}-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}-{token}.warc.gz"


def recover_captures(folder: Path) -> tuple[ClosedCaptures, ...]:
    """Close what a crash left open, cut to its last whole record; one result a file.

    A file that a crawl is writing is locked, and is left alone. One without a whole record holds
    nothing, and is taken away.

    Raises:
        CaptureError: A file could not be mended; the others were.
    """
    closed, failed = [], []
    for path in sorted(folder.glob(f"*{OPEN_SUFFIX}")):
        try:
            closed += _recover(path)
        except FileNotFoundError:
            continue  # another crawl that begins just now was quicker
        except OSError as error:
            failed.append(f"{path} ({error})")
    if failed:
        raise CaptureError(f"captures left open by a crash cannot be closed: {', '.join(failed)}.")
    return tuple(closed)


def _open_locked(path: Path) -> BinaryIO:
    """A new file at ``path``, locked before it can be found; the kernel unlocks it."""
    new = path.with_name(path.name + NEW_SUFFIX)
    file = new.open("xb")
    fcntl.flock(file, fcntl.LOCK_EX)
    new.rename(path)
    return file


def _recover(path: Path) -> list[ClosedCaptures]:
    """Cut a gzip-per-record file after its last whole member, and close it where it has one."""
    with path.open("r+b") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return []  # somebody is writing it
        whole = _whole_bytes(file)
        file.truncate(whole)
        os.fsync(file.fileno())
        if whole:
            return [_close_file(path)]
        path.unlink()
        return []


def _whole_bytes(file: BinaryIO) -> int:
    """How many bytes the whole gzip members at the start of a file have."""
    whole, unpacker = 0, zlib.decompressobj(wbits=31)
    while data := file.read(CHUNK_BYTES):
        while data:
            try:
                unpacker.decompress(data)
            except zlib.error:
                return whole
            data = unpacker.unused_data
            if unpacker.eof:
                whole, unpacker = file.tell() - len(data), zlib.decompressobj(wbits=31)
    return whole


def _close_file(open_path: Path) -> ClosedCaptures:
    path = open_path.with_name(open_path.name.removesuffix(OPEN_SUFFIX))
    digest = file_sha256(open_path)
    os.replace(open_path, path)  # noqa: PTH105 - atomic, and that is the point
    with suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)
    return ClosedCaptures(path.name, path.stat().st_size, digest)


def file_sha256(path: Path) -> str:
    """Hash of a file's bytes, hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _kept(headers: Headers, body_bytes: int | None) -> list[tuple[str, str]]:
    """Headers that may be kept; the length is that of the body as it stands in the record."""
    kept = [
        (name, _one_line(value))
        for name, value in headers
        if name.lower() not in STRIPPED | {"transfer-encoding", "content-length"}
    ]
    if body_bytes is not None:
        kept.append(("Content-Length", str(body_bytes)))
    return kept


def _one_line(value: str) -> str:
    return re.sub(r"[\r\n\x00]+", " ", value)


def _status_line(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"{status} Unknown"


def _target(url: str) -> str:
    return re.sub(r"^[a-z]+://[^/?#]*", "", url).partition("#")[0] or "/"


def _warc_date(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def headers_of(raw: Mapping[bytes, Iterable[bytes]]) -> Headers:
    """Scrapy's headers (name → values, bytes) as pairs of text."""
    return tuple(
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, values in raw.items()
        for value in values
    )
