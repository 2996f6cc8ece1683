"""Why an outlet's crawl ended with another status than 0."""

import re
from pathlib import Path

LAST_BYTES = 4000


def last_words(log: Path) -> str:
    """The last line of a crawl's log, made harmless; empty where it has none."""
    try:
        lines = log.read_bytes()[-LAST_BYTES:].decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    last = next((line for line in reversed(lines) if line.strip()), "")
    return re.sub(r"[^ -~]", " ", last).strip()[:400]
