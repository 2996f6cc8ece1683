"""How values stand in rows: times, names, hashes (pure)."""

import hashlib
import unicodedata
from datetime import UTC, datetime

from pipelines.report import Report


def utc_text(at: datetime | None) -> str | None:
    """``at`` as UTC, ISO 8601 with ``Z``; microseconds only where there are any.

    >>> from datetime import timedelta, timezone
    >>> utc_text(datetime(2025, 6, 21, 9, 0, tzinfo=timezone(timedelta(hours=9))))
    '2025-06-21T00:00:00Z'
    """
    return None if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def required_utc_text(at: datetime) -> str:
    """``utc_text`` of a time that is there."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def from_utc_text(text: str | None) -> datetime | None:
    """What ``utc_text`` was given, in UTC."""
    return None if text is None else datetime.fromisoformat(text)


def body_of(report: Report) -> str:
    """The paragraphs, one a line."""
    return "\n".join(report.paragraphs)


def text_sha256(report: Report) -> str:
    """What tells one revision from another: title, standfirst and paragraphs."""
    return stored_text_sha256(report.title, report.standfirst, body_of(report))


def stored_text_sha256(title: str, standfirst: str | None, body: str) -> str:
    """``text_sha256`` of a revision as it stands in its row."""
    parts = [storable(title), storable(standfirst) or "", storable(body)]
    return hashlib.sha256("\x00".join(map(str, parts)).encode()).hexdigest()


def skeleton(*texts: str | None) -> str:
    """Letters and digits alone: equal where two texts differ in signs and blanks only.

    >>> skeleton("Japan’s  2% goal") == skeleton("Japan's 2％ goal")
    True
    """
    joined = unicodedata.normalize("NFKC", " ".join(text or "" for text in texts)).casefold()
    return "".join(character for character in joined if character.isalnum() or character == "%")


def storable(text: str | None) -> str | None:
    """``text`` without what SQLite cannot keep: lone surrogates become U+FFFD."""
    if text is None or text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("utf-8") if _has_surrogate(text) else text


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)
