"""Pages that hurt their reader, kept as evidence: the body, and beside it what happened."""

import hashlib
import json
from datetime import datetime
from pathlib import Path

from scrapers.logs import redact


def keep_in_quarantine(
    body: bytes, *, folder: Path, outlet: str, url: str, at: datetime, reason: str
) -> Path:
    """The file that holds the body now; the same body twice is one file.

    Args:
        body: As it was read, content encoding undone.
        folder: Made when absent.
        outlet: Id of the outlet: letters, digits, ``_`` and ``-`` only.
        url: Where it came from.
        at: When, aware.
        reason: What reading it did, in a sentence.
    """
    folder.mkdir(parents=True, exist_ok=True)
    # No part of a name comes from the page: an id of ours and a hash.
    path = folder / f"{outlet}-{hashlib.sha256(body).hexdigest()[:32]}.body"
    path.write_bytes(body)
    told = {"url": redact(url), "at": at.isoformat(), "reason": reason, "bytes": len(body)}
    path.with_suffix(".json").write_text(json.dumps(told, indent=2, ensure_ascii=False), "utf-8")
    return path
