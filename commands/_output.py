"""Standard output: whatever a terminal can show, and where it cannot be written, one sentence."""

import json
import os
import re
import sys
from typing import Any

from pipelines.errors import OutputError

UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
"""What moves a cursor, colours, reorders or hides, and halves of a sign; all but the line feed."""


CLOSED = "standard output is closed. Send it to a file, or to a terminal."


def write_out(data: bytes) -> None:
    """Write to standard output at once, so that a full disk is found out with the first bytes.

    Raises:
        BrokenPipeError: Whoever reads it (head, less) has seen enough.
        OutputError: It cannot be written.
    """
    if sys.stdout is None:
        raise OutputError(CLOSED)
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        # What is still held back would fail again, with a traceback, when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise OutputError(
            f"standard output cannot be written ({error.strerror or error}); what was written"
            " before is not whole. Make room there, or send it to another file."
        ) from error


def print_out(text: str) -> None:
    """Print for a person; what the terminal's encoding lacks stands as an escape.

    Raises:
        BrokenPipeError, OutputError: As ``write_out``.
    """
    encoding = "utf-8" if sys.stdout is None else sys.stdout.encoding
    write_out(f"{text}\n".encode(encoding, "backslashreplace"))


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
