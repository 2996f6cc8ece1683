"""Standard output: whatever a terminal can show, and where it cannot be written, one sentence."""

import json
import os
import re
import sys
from contextlib import suppress
from typing import Any, TextIO

from pipelines.errors import OutputError

UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
"""What moves a cursor, colours, reorders or hides, and halves of a sign; all but the line feed."""


CLOSED = "standard output is closed. Send it to a file, or to a terminal."


def write_out(data: bytes, *, stream: TextIO | None = None) -> None:
    """Write to standard output at once, so that a full disk is found out with the first bytes.

    Args:
        data: What is written.
        stream: Another one than standard output.

    Raises:
        BrokenPipeError: Whoever reads it (head, less) has seen enough.
        OutputError: It cannot be written.
    """
    stream = stream or sys.stdout
    if stream is None:
        raise OutputError(CLOSED)
    try:
        stream.flush()  # what was printed before stands before
        stream.buffer.write(data)
        stream.buffer.flush()
    except OSError as error:
        # What is still held back would fail again, with a traceback, when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise OutputError(
            f"standard output cannot be written ({error.strerror or error}); what was written"
            " before is not whole. Make room there, or send it to another file."
        ) from error


def print_out(text: str, *, stream: TextIO | None = None) -> None:
    """Print for a person; what the terminal's encoding lacks stands as an escape.

    Raises:
        BrokenPipeError, OutputError: As ``write_out``.
    """
    stream = stream or sys.stdout
    encoding = "utf-8" if stream is None else stream.encoding
    write_out(f"{text}\n".encode(encoding, "backslashreplace"), stream=stream)


def say(text: str, *, stream: TextIO | None = None) -> None:
    """Print for a person where anybody listens: a night goes on where its words cannot be kept."""
    with suppress(OutputError, BrokenPipeError):
        print_out(text, stream=stream)


def json_line(row: dict[str, Any]) -> bytes:
    r"""A row of JSON Lines, in UTF-8 as they are (https://jsonlines.org).

    What a terminal obeys, or UTF-8 lacks, stands as an escape of JSON.

    >>> json_line({"防衛費": "2％\x9b"}).decode() == '{"防衛費": "2％\\u009b"}\n'
    True
    """
    text = json.dumps(row, ensure_ascii=False)
    return f"{UNSEEN.sub(lambda found: json.dumps(found[0])[1:-1], text)}\n".encode()


def visible(text: str) -> str:
    r"""``text`` with signs that a terminal obeys, or that nobody sees, as escapes.

    >>> print(visible("a\x1b[2Jb"))
    a\x1b[2Jb
    """
    return UNSEEN.sub(lambda found: ascii(found[0])[1:-1], text)
