"""The bytes of a page → its text, whatever the page says of its encoding."""

import codecs
import re

from w3lib.encoding import (
    html_body_declared_encoding,
    http_content_type_encoding,
    read_bom,
    resolve_encoding,
)

NO_TEXT = frozenset(
    "idna punycode undefined raw-unicode-escape unicode-escape utf-7 mbcs oem".split()
)
"""Python's names of encodings that decode to text and that no page is written in."""
SAMPLE = 200_000


def decode(body: bytes, *, content_type: str | None = None) -> str:
    """The text of a page; never an error, because a page may call its encoding anything.

    Taken in turn: byte order mark, the header, what the page itself declares, UTF-8, and last
    the encoding of Windows; what cannot be decoded becomes U+FFFD.

    Args:
        body: Content encoding undone.
        content_type: The header of that name.

    Source: https://encoding.spec.whatwg.org/, section 6; shared/notes/operations.md section 6
    (hostile charset).

    >>> decode("防衛費".encode("shift_jis"), content_type="text/html; charset=Shift_JIS")
    '防衛費'
    >>> decode(b"2 percent", content_type="text/html; charset=rot13")
    '2 percent'
    """
    marked, mark = read_bom(body)
    if marked:
        return _decoded(body[len(mark or b"") :], marked)
    header = http_content_type_encoding(content_type or "")
    for declared in (header, html_body_declared_encoding(body)):
        name = _usable(declared)
        if name and not _is_plainly_wrong(body, name):
            return _decoded(body, name)
    return _decoded(body, "utf-8" if _is_utf8(body) else "cp1252")


def _usable(declared: str | None) -> str | None:
    """Python's name of a declared encoding; ``None`` where it is no encoding of text."""
    if not declared or not re.fullmatch(r"[A-Za-z0-9_:.\- ]{1,40}", declared):
        return None
    try:
        resolved = resolve_encoding(declared)
        info = codecs.lookup(resolved) if resolved else None
    except (LookupError, ValueError):
        return None
    is_text = info is not None and getattr(info, "_is_text_encoding", False)
    return info.name if info and is_text and info.name not in NO_TEXT else None


def _is_plainly_wrong(body: bytes, name: str) -> bool:
    """Whether the page is UTF-8 and called something else, as after a move to a new system."""
    if name == "utf-8" or body.isascii():
        return False
    text = _decoded(body[:SAMPLE], name)
    return text.count("\ufffd") > len(text) // 1000 and _is_utf8(body)


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decoded(body: bytes, name: str) -> str:
    try:
        return body.decode(name, "replace")
    except (UnicodeError, ValueError):
        # Some decoders of Python raise in spite of "replace".
        return body.decode("utf-8", "replace")
