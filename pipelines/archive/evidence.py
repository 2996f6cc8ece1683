"""Rows of evidence: capture files, manifests, and whether they still say the same."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from pipelines.archive.manifest import (
    CaptureFile,
    Manifest,
    RowRange,
    read_manifest,
    rows_sha256,
)
from pipelines.archive.rows import required_utc_text, stored_text_sha256

LEDGER = "fetches"
"""The append-only table: it names the payload hash of each capture."""
LEDGER_ROWS = (
    "SELECT id, url, at, outcome, status, payload_sha256 FROM fetches"
    " WHERE id BETWEEN ? AND ? ORDER BY id"
)


@dataclass(frozen=True, slots=True)
class StoredManifest:
    """A manifest as the archive keeps it."""

    file: str
    sha256: str
    content: bytes
    timestamp: bytes | None


def insert_capture_file(
    connection: sqlite3.Connection, one: CaptureFile, *, outlet: str | None, closed_at: str | None
) -> None:
    """Keep the hash of a closed capture file."""
    connection.execute(
        "INSERT INTO capture_files (file, outlet, bytes, sha256, closed_at)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (one.file, outlet, one.bytes, one.sha256, closed_at),
    )


def capture_files(connection: sqlite3.Connection, *, only_new: bool = False) -> list[CaptureFile]:
    """All closed capture files, or those that no manifest names yet, by name."""
    rows = connection.execute(
        "SELECT file, bytes, sha256 FROM capture_files WHERE manifest IS NULL OR NOT ?"
        " ORDER BY file",
        (only_new,),
    )
    return [CaptureFile(*row) for row in rows]


def manifests(connection: sqlite3.Connection) -> list[StoredManifest]:
    """All manifests, oldest first."""
    rows = connection.execute("SELECT file, sha256, content, timestamp FROM manifests ORDER BY id")
    return [StoredManifest(*row) for row in rows]


def last_manifest(connection: sqlite3.Connection) -> StoredManifest | None:
    """The newest manifest; ``None`` before the first."""
    return next(_newest_first(connection), None)


def new_rows(connection: sqlite3.Connection) -> tuple[RowRange, ...]:
    """The ledger's rows that no manifest names yet, with their hash; empty where there are none."""
    named = (
        each.last_id
        for stored in _newest_first(connection)
        for each in read_manifest(stored.content, name=stored.file).rows
    )
    first = 1 + next(named, 0)
    last = connection.execute("SELECT coalesce(max(id), 0) FROM fetches").fetchone()[0]
    if last < first:
        return ()
    return (RowRange(LEDGER, first, last, _hash(connection, first, last)),)


def _newest_first(connection: sqlite3.Connection) -> Iterator[StoredManifest]:
    for row in connection.execute(
        "SELECT file, sha256, content, timestamp FROM manifests ORDER BY id DESC"
    ):
        yield StoredManifest(*row)


def store_manifest(
    connection: sqlite3.Connection, manifest: Manifest, *, file: str, timestamp: bytes | None
) -> None:
    """Keep a manifest, and mark the capture files that it names."""
    row = connection.execute(
        "INSERT INTO manifests (night, file, made_at, sha256, previous_sha256, content, timestamp)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            manifest.night,
            file,
            required_utc_text(manifest.made_at),
            manifest.sha256(),
            manifest.previous_sha256,
            manifest.to_bytes(),
            timestamp,
        ),
    ).fetchone()
    connection.executemany(
        "UPDATE capture_files SET manifest = ? WHERE file = ?",
        [(row[0], each.file) for each in manifest.captures],
    )


def find_changed_rows(connection: sqlite3.Connection) -> Iterator[str]:
    """Sentences on rows that are not what a manifest says, and on texts that were changed."""
    for stored in manifests(connection):
        for each in read_manifest(stored.content, name=stored.file).rows:
            if _hash(connection, each.first_id, each.last_id) != each.sha256:
                yield (
                    f"rows {each.first_id} to {each.last_id} of {each.table} are not what"
                    f" {stored.file} says: somebody changed the archive. Compare with a backup."
                )
    texts = connection.execute(
        "SELECT v.title, v.standfirst, v.body, v.text_sha256, p.url FROM revisions v"
        " JOIN reports p ON p.id = v.report ORDER BY v.id"
    )
    for title, standfirst, body, digest, url in texts:
        if stored_text_sha256(title, standfirst, body) != digest:
            yield f"the text of {url} was changed in the archive: replay its capture."


def _hash(connection: sqlite3.Connection, first: int, last: int) -> str:
    return rows_sha256(connection.execute(LEDGER_ROWS, (first, last)))
