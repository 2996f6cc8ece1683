"""Rows of evidence: capture files, manifests, and whether they still say the same."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipelines.archive.manifest import (
    CaptureFile,
    Manifest,
    RowRange,
    read_manifest,
    rows_sha256,
)
from pipelines.archive.rows import required_utc_text, stored_text_sha256
from pipelines.errors import InputError

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
    night: str
    previous_sha256: str | None


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
    return list(_newest_first(connection))[::-1]


def last_manifest(connection: sqlite3.Connection) -> StoredManifest | None:
    """The newest manifest; ``None`` before the first."""
    return next(_newest_first(connection), None)


def readable(connection: sqlite3.Connection) -> list[Manifest]:
    """The manifests that the archive holds, oldest first.

    Raises:
        InputError: One of them was changed.
    """
    return [read_manifest(each.content, name=each.file) for each in manifests(connection)]


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
        "SELECT file, sha256, content, timestamp, night, previous_sha256 FROM manifests"
        " ORDER BY id DESC"
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


def find_changed_rows(
    connection: sqlite3.Connection, named: Sequence[tuple[str, Manifest]]
) -> Iterator[str]:
    """Sentences on rows that are not what a manifest says, and on texts that were changed.

    Args:
        connection: Of the archive.
        named: ``(file name, manifest)``, oldest first.
    """
    for name, manifest in named:
        for each in manifest.rows:
            if _hash(connection, each.first_id, each.last_id) != each.sha256:
                yield (
                    f"rows {each.first_id} to {each.last_id} of {each.table} are not what"
                    f" {name} says: somebody changed the archive. Compare with a backup."
                )
    texts = connection.execute(
        "SELECT v.title, v.standfirst, v.body, v.text_sha256, p.url FROM revisions v"
        " JOIN reports p ON p.id = v.report ORDER BY v.id"
    )
    for title, standfirst, body, digest, url in texts:
        if stored_text_sha256(title, standfirst, body) != digest:
            yield f"the text of {url} was changed in the archive: replay its capture."


def find_other_captures(
    connection: sqlite3.Connection, named: Sequence[tuple[str, Manifest]]
) -> Iterator[str]:
    """Sentences on capture files that the archive does not know as a manifest names them."""
    known = {each.file: each for each in capture_files(connection)}
    for name, manifest in named:
        for each in manifest.captures:
            if each.file not in known:
                yield (
                    f"{each.file} is named by {name}, but the archive has no row of it"
                    " (capture_files): somebody deleted it. Compare with a backup."
                )
            elif known[each.file] != each:
                yield (
                    f"{each.file} has sha256 {known[each.file].sha256} and"
                    f" {known[each.file].bytes} bytes in the archive, but {name} says"
                    f" {each.sha256} and {each.bytes}: somebody changed the archive."
                    " Compare with a backup."
                )


def find_other_contents(stored: StoredManifest) -> Iterator[str]:
    """A sentence where the row of a manifest does not agree with itself."""
    try:
        manifest = read_manifest(stored.content, name=f"the archive's copy of {stored.file}")
    except InputError as error:
        yield str(error)
        return
    found = (manifest.sha256(), manifest.night, manifest.previous_sha256)
    if found != (stored.sha256, stored.night, stored.previous_sha256):
        yield (
            f"the archive's copy of {stored.file} (table manifests) says another thing than its"
            " own row: somebody changed the archive. Compare with the file and a backup."
        )


def _hash(connection: sqlite3.Connection, first: int, last: int) -> str:
    return rows_sha256(connection.execute(LEDGER_ROWS, (first, last)))
