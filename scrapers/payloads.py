"""Payloads of captures: digests checked, transfer and content encoding undone within limits."""

import hashlib
import io
from base64 import b16decode, b32decode

from warcio.bufferedreaders import BufferedReader, ChunkedDataReader

MAX_BLOCK_BYTES = 16 * 2**20
"""Largest record that is read; CC-NEWS cuts payloads at 5 MiB."""
MAX_BODY_BYTES = 5 * 2**20
DIGESTS = {"sha1": 20, "sha256": 32, "sha512": 64, "md5": 16}
ENCODINGS = {"gzip": "gzip", "x-gzip": "gzip", "deflate": "deflate", "br": "br", "zstd": "zstd"}


def digest_holds(stated: str | None, data: bytes, *, may_be_unframed: bool = False) -> bool:
    """Whether a digest holds; one that is absent or of an unknown kind is not held against it.

    Some writers (wget) take the payload digest before chunks are undone, some after.
    """
    name, _, value = (stated or "").partition(":")
    size = DIGESTS.get(name.lower().replace("-", ""))
    if size is None:
        return True
    expected = _digest_bytes(value, size)
    if expected is None:
        return True
    kind = name.lower().replace("-", "")
    if hashlib.new(kind, data, usedforsecurity=False).digest() == expected:
        return True
    if not may_be_unframed:
        return False
    try:
        unframed = ChunkedDataReader(io.BytesIO(data)).read(MAX_BLOCK_BYTES)
    except (ValueError, OSError):
        return False
    return hashlib.new(kind, unframed, usedforsecurity=False).digest() == expected


def _digest_bytes(value: str, size: int) -> bytes | None:
    try:
        digest = b16decode(value, casefold=True)
    except ValueError:
        try:
            digest = b32decode(value + "=" * (-len(value) % 8), casefold=True)
        except ValueError:
            return None
    return digest if len(digest) == size else None


def unpacked(payload: bytes, headers: tuple[tuple[str, str], ...]) -> bytes:
    """The body with transfer and content encoding undone.

    Raises:
        ValueError: It unpacks to more than ``MAX_BODY_BYTES``.
    """
    named = {name.lower(): value.strip().lower() for name, value in headers}
    encodings = [e.strip() for e in named.get("content-encoding", "").split(",") if e.strip()]
    if "chunked" in named.get("transfer-encoding", ""):
        payload = bytes(ChunkedDataReader(io.BytesIO(payload)).read(MAX_BLOCK_BYTES))
    for encoding in reversed(encodings):
        if encoding not in ENCODINGS:
            if encoding == "identity":
                continue
            raise ValueError(f"its content encoding {encoding[:20]!r} is unknown")
        payload = _read_all(payload, ENCODINGS[encoding])
    if len(payload) > MAX_BODY_BYTES:
        raise ValueError(f"its body unpacks to more than {MAX_BODY_BYTES} bytes")
    return payload


def _read_all(payload: bytes, encoding: str) -> bytes:
    reader = BufferedReader(io.BytesIO(payload), decomp_type=encoding)
    parts, size = [], 0
    while part := reader.read(65536):
        size += len(part)
        if size > MAX_BODY_BYTES:
            raise ValueError(f"its body unpacks to more than {MAX_BODY_BYTES} bytes")
        parts.append(part)
    return b"".join(parts)
