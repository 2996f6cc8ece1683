"""What the press answers, before and after a fault: status, headers, body, way of sending."""

import gzip
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from functools import lru_cache
from http import HTTPStatus

Write = Callable[[bytes], Awaitable[bool]]
"""Sends bytes; ``False`` when the other side has gone."""
Send = Callable[["Answer", "Wire"], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Wire:
    """The connection, for answers that are not sent as they should be."""

    write: Write
    reset: Callable[[], None]
    """End it without a goodbye (RST)."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request, as far as answers depend on it."""

    method: str
    host: str
    path: str
    """With the query."""
    headers: dict[str, str]
    """Names in lower case."""

    @property
    def place(self) -> str:
        """``host/path?query``: what globs are matched with."""
        return self.host + self.path


@dataclass(frozen=True, slots=True)
class Answer:
    """A response."""

    body: bytes = b""
    status: int = 200
    content_type: str = "text/html; charset=UTF-8"
    etag: str | None = None
    modified: datetime | None = None
    more: tuple[tuple[str, str], ...] = ()
    """Further headers."""
    send: Send | None = None
    """How it is sent where that is a fault; ``None``: as HTTP has it."""

    def headers(self) -> dict[str, str]:
        """The headers, without those of the connection."""
        headers = {"Content-Type": self.content_type, "Vary": "Accept-Encoding"}
        if self.etag:
            headers["ETag"] = self.etag
        if self.modified:
            headers["Last-Modified"] = format_datetime(self.modified.astimezone(UTC), usegmt=True)
        return {**headers, **dict(self.more)}

    def head(self, *, length: int | None) -> bytes:
        """Status line and headers as bytes, for answers that are sent by hand."""
        phrase = HTTPStatus(self.status).phrase
        headers = {**self.headers(), "Connection": "close"}
        if length is not None:
            headers["Content-Length"] = str(length)
        lines = [f"HTTP/1.1 {self.status} {phrase}", *(f"{k}: {v}" for k, v in headers.items())]
        return ("\r\n".join(lines) + "\r\n\r\n").encode()


def page(text: str, *, modified: datetime | None = None, content_type: str = "") -> Answer:
    """A good answer with validators of its own."""
    body = text.encode()
    etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    kind = content_type or "text/html; charset=UTF-8"
    return Answer(body, content_type=kind, etag=etag, modified=modified)


def conditional(answer: Answer, asked: Asked) -> Answer:
    """A 304 for who has this answer already, else the answer.

    Source: RFC 9110 section 13.2.2: If-None-Match goes before If-Modified-Since.
    """
    if answer.status != 200 or answer.send is not None:
        return answer
    known, since = (asked.headers.get(n) for n in ("if-none-match", "if-modified-since"))
    if known is not None:
        tags = {tag.strip().removeprefix("W/") for tag in known.split(",")}
        has_it = answer.etag is not None and ("*" in tags or answer.etag in tags)
    else:
        has_it = _unmodified(answer, since)
    return replace(answer, status=304, body=b"") if has_it else answer


def _unmodified(answer: Answer, since: str | None) -> bool:
    if answer.modified is None or since is None:
        return False
    try:
        return answer.modified.replace(microsecond=0) <= parsedate_to_datetime(since)
    except (ValueError, TypeError):
        return False


@lru_cache(maxsize=512)
def packed(body: bytes) -> bytes:
    """``body`` as gzip, the same bytes each time."""
    return gzip.compress(body, compresslevel=5, mtime=0)
