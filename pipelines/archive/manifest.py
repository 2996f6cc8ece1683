"""Nightly manifests: what was there, as hashes, each chained to the one before (pure).

A manifest is a file of canonical JSON. It names the capture files closed since the last one, a
hash over the rows that were added to the append-only tables, and the hash of the manifest
before it, so that one changed byte anywhere breaks something that can be named. ``sha256sum``
and a JSON reader are enough to check one by hand.

Source: shared/notes/archive.md section 4, "Recommended: nightly manifest".
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from pipelines.errors import InputError

FORM = "pledgeline-manifest-1"


@dataclass(frozen=True, slots=True)
class CaptureFile:
    """A closed WARC file."""

    file: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class RowRange:
    """Rows of one append-only table, and a hash over them in the order of their ids."""

    table: str
    first_id: int
    last_id: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one night added."""

    night: str
    """Day on which the night began, UTC: ``2026-11-23``."""
    made_at: datetime
    software: str
    settings_sha256: str
    captures: tuple[CaptureFile, ...]
    rows: tuple[RowRange, ...]
    previous_sha256: str | None
    """Hash of the manifest file before this one; ``None`` for the first."""

    def to_bytes(self) -> bytes:
        """The file: canonical JSON, one line end."""
        values = {"form": FORM, **asdict(self), "made_at": self.made_at.isoformat()}
        return canonical_json(values) + b"\n"

    def sha256(self) -> str:
        """Hash of the file."""
        return hashlib.sha256(self.to_bytes()).hexdigest()


def canonical_json(values: Mapping[str, Any]) -> bytes:
    """JSON that is the same bytes for the same values (sorted keys, no blanks, UTF-8)."""
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def read_manifest(data: bytes, *, name: str) -> Manifest:
    """The manifest that ``data`` holds.

    Raises:
        InputError: It is no manifest, or not byte for byte what this program writes.
    """
    try:
        values = json.loads(data)
        if values.pop("form") != FORM:
            raise KeyError("form")
        manifest = Manifest(
            **values
            | {
                "made_at": datetime.fromisoformat(values["made_at"]),
                "captures": tuple(CaptureFile(**each) for each in values["captures"]),
                "rows": tuple(RowRange(**each) for each in values["rows"]),
            }
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            f"{name} is no manifest ({type(error).__name__}: {error}); expected {FORM} as"
            " canonical JSON. Restore it from a copy: the chain goes through it."
        ) from error
    if manifest.to_bytes() != data:
        raise InputError(f"{name} was changed: it is not the JSON that was written.")
    return manifest


def rows_sha256(rows: Iterable[Sequence[object]]) -> str:
    """One hash over rows, in the order given; each value is told from its neighbours.

    >>> rows_sha256([("a", "b")]) == rows_sha256([("ab", "")])
    False
    """
    digest = hashlib.sha256()
    for row in rows:
        line = json.dumps([_plain(value) for value in row], ensure_ascii=False)
        digest.update(line.encode("utf-8", "surrogatepass") + b"\n")
    return digest.hexdigest()


def _plain(value: object) -> object:
    return {"hex": value.hex()} if isinstance(value, bytes) else value


def find_broken_links(files: Sequence[tuple[str, bytes]]) -> tuple[str, ...]:
    """What is wrong with a chain of manifests, as sentences; empty when all is well.

    Args:
        files: ``(name, content)`` of each manifest, oldest first.
    """
    problems: list[str] = []
    previous: str | None = None
    for name, data in files:
        try:
            manifest = read_manifest(data, name=name)
        except InputError as error:
            problems.append(str(error))
        else:
            if manifest.previous_sha256 != previous:
                problems.append(
                    f"{name} follows a manifest with hash {_short(manifest.previous_sha256)},"
                    f" but the one before it has {_short(previous)}:"
                    " one of the two was changed or one between them is missing."
                )
        previous = hashlib.sha256(data).hexdigest()
    return tuple(problems)


def _short(digest: str | None) -> str:
    return "none" if digest is None else f"{digest[:16]}…"
