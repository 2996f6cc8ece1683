"""Articles from JSON lines: each line checked, and what a file seems to be that holds none."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO

from pipelines.errors import InputError, LineError, NoObject

MARK = b"\xef\xbb\xbf"
"""The byte-order mark that some programs begin UTF-8 with."""
MAX_LINE_BYTES = 64 * 2**20
MAX_SKIPPED_BYTES = 2**30
"""Of a line that is too long, how much is looked through for its end."""
SKIPPED_AT_ONCE = 2**20
START_BYTES = 4096
"""Of a file, how much is looked at to tell what it is."""
PACKED = {
    b"\x1f\x8b": ("gzip", "gunzip -c"),
    b"BZh": ("bzip2", "bunzip2 -c"),
    b"\xfd7zXZ": ("xz", "xz -dc"),
    b"\x28\xb5\x2f\xfd": ("Zstandard", "zstd -dc"),
    b"PK\x03\x04": ("a ZIP archive", "unzip -p"),
}
"""First bytes: what it is, and what unpacks it."""
WIDE = re.compile(rb"\xff\xfe|\xfe\xff|(?:[^\0]\0){2}|(?:\0[^\0]){2}")
"""How UTF-16 begins: with its mark, or with letters that a zero byte each stands beside."""
BARE_RETURNS = (
    "is no JSON of one object (another begins at place {place}, after a carriage return: the file's"
    " lines seem to end in CR alone); give them line feeds:"
    " tr '\\r' '\\n' < FILE | scrapy extract -"
)
MANY_LINES = (b"{", b"[", b",")
"""How a line ends that an object goes on after."""


def read_lines(lines: BinaryIO) -> Iterator[tuple[int, bytes | LineError]]:
    """The lines that are not blank, each with its number; the error where one is too long.

    Raises:
        InputError: A line does not end within ``MAX_SKIPPED_BYTES``.
    """
    number = 0
    while line := lines.readline(MAX_LINE_BYTES + 1):
        number += 1
        if len(line) > MAX_LINE_BYTES and not line.endswith(b"\n"):
            start = line[:START_BYTES]
            del line  # the memory is needed
            _skip_rest(lines, number=number, start=start)
            yield (
                number,
                LineError(f"is longer than {MAX_LINE_BYTES // 2**20} MB; split it, or drop it"),
            )
        elif line.strip() not in (b"", MARK):
            yield number, line


def _skip_rest(lines: BinaryIO, *, number: int, start: bytes) -> None:
    for _ in range(MAX_SKIPPED_BYTES // SKIPPED_AT_ONCE):
        piece = lines.readline(SKIPPED_AT_ONCE)
        if not piece or piece.endswith(b"\n"):
            return
    found = what_it_seems(start) if number == 1 else None
    raise InputError(
        f"line {number} does not end within {MAX_SKIPPED_BYTES // 2**20} MB, so the rest was left"
        f" unread. {found or 'Give one JSON object a line.'}"
    )


def read_article(line: bytes) -> dict[str, Any]:
    """The article that one line of JSON holds.

    Returns:
        ``id``, ``title``, ``text``, ``published`` (a date or ``None``), ``lang``, ``outlet``.

    Raises:
        LineError: No JSON object, no id, no text, or a day that is on no calendar.
    """
    row = _object(_decoded(line))
    found: dict[str, Any] = {"id": _identity(row.get("id"))}
    for field in ("title", "text"):
        value = row.get(field) or ""
        if not isinstance(value, str):
            raise LineError(f"{field} is {json_type(value)}, expected a string")
        found[field] = value
    if not found["title"] and not found["text"]:
        raise LineError("has neither title nor text; give at least one of them")
    for field in ("lang", "outlet"):
        value = row.get(field)
        if value is not None and not isinstance(value, str):
            raise LineError(f"{field} is {json_type(value)}, expected a string or null")
        found[field] = value or None
    found["published"] = _day(row.get("published"))
    return found


def _decoded(line: bytes) -> str:
    try:
        # A mark may stand at any line: files were put one behind the other.
        return line.removeprefix(MARK).decode("utf-8")
    except UnicodeDecodeError as error:
        raise NoObject(
            f"is no UTF-8 (byte 0x{line[error.start]:02x} at place {error.start + 1} of the line);"
            " save the file as UTF-8, or drop the line"
        ) from None


def _object(line: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and "\r" in _blank_before(line, error.pos):
            raise NoObject(BARE_RETURNS.format(place=error.pos + 1)) from None
        said = f"{error.msg[:1].lower()}{error.msg[1:].rstrip(': ')}"
        # some of json's sentences end in "at" by themselves: "unterminated string starting at"
        why = f"{said}{'' if said.endswith(' at') else ', at'} place {error.pos + 1} of the line"
    except RecursionError:
        why = "its brackets are nested too deep"
    except ValueError:
        why = "one of its numbers has too many digits"
    else:
        if isinstance(row, dict):
            return row
        raise NoObject(f"holds {json_type(row)}, expected an object with id, title and text")
    raise NoObject(f"is no JSON ({why}); expected one object a line, mend or drop it")


def _blank_before(line: str, end: int) -> str:
    """The blanks that end at ``end``."""
    return line[len(line[:end].rstrip()) : end]


def _identity(value: object) -> str | int:
    if isinstance(value, str) and value.strip():
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    found = "has no id" if value in (None, "") else f"id is {json_type(value)}"
    raise LineError(f"{found}, expected a string or whole number of its own; give it one")


def json_type(value: object) -> str:
    """What JSON calls a value.

    >>> json_type(None), json_type(1.5), json_type(["2%"])
    ('null', 'a number', 'an array')
    """
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    for kind, name in ((str, "a string"), (list, "an array"), (dict, "an object")):
        if isinstance(value, kind):
            return name
    return "a number"


def _day(value: object) -> date | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise LineError(f"published is {json_type(value)}, expected a day such as 2025-06-21")
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        raise LineError(
            f"published is {value[:40]!r}, expected a day such as 2025-06-21, or null"
        ) from None


def what_it_seems(start: bytes) -> str | None:
    """What a file without articles seems to be and what to give instead, in a sentence.

    Args:
        start: Its first line, or how that begins.

    >>> what_it_seems(b"[{")
    'It seems to be a JSON array; give one object a line: jq -c ".[]" FILE'
    >>> what_it_seems(b"notes")
    """
    for magic, (name, tool) in PACKED.items():
        if start.startswith(magic):
            return f"It seems to be {name}; give it unpacked: {tool} FILE | scrapy extract -"
    if start.startswith(b"SQLite format 3"):
        return "It seems to be an SQLite database; give its articles as JSON, one object a line."
    if WIDE.match(start):
        return (
            "It seems to be UTF-16; give it as UTF-8:"
            " iconv -f UTF-16 -t UTF-8 FILE | scrapy extract -"
        )
    if b"\0" in start:
        return "It seems to be binary; give a text file of JSON, one object a line."
    return _what_text(start.removeprefix(MARK).strip())


def _what_text(start: bytes) -> str | None:
    if start.startswith(b"["):
        return 'It seems to be a JSON array; give one object a line: jq -c ".[]" FILE'
    if start.startswith(b"{") and start.endswith(MANY_LINES):
        return "It seems to be JSON written over many lines; give one object a line: jq -c . FILE"
    if start.startswith(b"<"):
        return "It seems to be a page (HTML or XML); one saved page is read with: scrapy read"
    return None
