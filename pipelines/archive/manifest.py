"""Nightly manifests: what was there, as hashes, each chained to the one before (pure).

A manifest is a file of canonical JSON. It names the capture files closed since the last one, a
hash over the rows that were added to the append-only tables, a record of what was written into
the archive, and the hash of the manifest before it, so that one changed byte anywhere breaks
something that can be named. ``sha256sum`` and a JSON reader are enough to check one by hand.

Source: shared/notes/archive.md section 4, "Recommended: nightly manifest".
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, astuple, dataclass
from datetime import datetime
from typing import Any

from pipelines.errors import InputError

FORM = "pledgeline-manifest-2"
FORM_WITHOUT_RECORD = "pledgeline-manifest-1"
"""Of manifests that were written before there was a record; they stay what they are."""


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
class RowGroup:
    """Rows of one table that are written once, by id, with their number and a hash over them."""

    table: str
    first_id: int
    last_id: int
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class RevisionDigest:
    """A revision of a report: a hash over what it says, and one over what was found in it."""

    id: int
    report: int
    extractor: str
    text_sha256: str
    found_sha256: str
    parts: str
    """Beginnings of the hashes of each table of findings."""


@dataclass(frozen=True, slots=True)
class Record:
    """Digests of an export of what a night wrote into the archive."""

    groups: tuple[RowGroup, ...]
    revisions: tuple[RevisionDigest, ...]
    counts: tuple[tuple[str, int], ...]
    """Rows a table, by its name."""
    gone: tuple[int, ...] = ()
    """Revisions that a mended reader took away: it read another text from the same captures."""


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
    record: Record | None = None
    """``None`` in manifests of the first form."""

    def to_bytes(self) -> bytes:
        """The file: canonical JSON, one line end."""
        values = {**asdict(self), "made_at": self.made_at.isoformat()}
        if self.record is None:
            del values["record"]
            values["form"] = FORM_WITHOUT_RECORD
        else:
            values["form"] = FORM
            values["record"] = _record_values(self.record)
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
        form = values.pop("form")
        if form not in {FORM, FORM_WITHOUT_RECORD} or (form == FORM) != ("record" in values):
            raise KeyError("form")
        manifest = Manifest(
            **values
            | {
                "made_at": datetime.fromisoformat(values["made_at"]),
                "captures": tuple(CaptureFile(**each) for each in values["captures"]),
                "rows": tuple(RowRange(**each) for each in values["rows"]),
                "record": _read_record(values["record"]) if form == FORM else None,
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


def _record_values(record: Record) -> dict[str, Any]:
    """A revision is a list, not an object: there are hundreds a night."""
    return {
        "groups": [asdict(each) for each in record.groups],
        "revisions": [astuple(each) for each in record.revisions],
        "counts": dict(record.counts),
        "gone": record.gone,
    }


def _read_record(values: dict[str, Any]) -> Record:
    return Record(
        groups=tuple(RowGroup(**each) for each in values["groups"]),
        revisions=tuple(RevisionDigest(*each) for each in values["revisions"]),
        counts=tuple(sorted(values["counts"].items())),
        gone=tuple(values["gone"]),
    )


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
