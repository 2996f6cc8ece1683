"""The rows of crawls, fetches and captures: what was asked for and what came of it."""

import json
import sqlite3
from collections.abc import Mapping
from datetime import datetime

from pipelines.archive.rows import required_utc_text, storable
from pipelines.report import CaptureRef, Fetch


def ensure_outlet(
    connection: sqlite3.Connection, outlet: str, *, name: str | None, country: str | None
) -> None:
    """The outlet has a row; a name that is better known than its id replaces the id."""
    connection.execute(
        "INSERT INTO outlets (id, name, country) VALUES (:id, coalesce(:name, :id), :country)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
        " country = coalesce(excluded.country, country)"
        " WHERE :name IS NOT NULL AND (name IS NOT excluded.name OR country IS NULL"
        " AND excluded.country IS NOT NULL)",
        {"id": outlet, "name": name, "country": country},
    )


def insert_crawl(
    connection: sqlite3.Connection,
    outlet: str | None,
    *,
    at: datetime,
    mode: str,
    night: str | None,
    settings_sha256: str | None,
    source: str | None,
) -> int:
    """Id of a new crawl, or of the earlier one that had the same source."""
    known = connection.execute(
        "SELECT id FROM crawls WHERE mode = ? AND source = ?", (mode, storable(source))
    ).fetchone()
    if known is not None:
        return int(known[0])
    row = connection.execute(
        "INSERT INTO crawls (outlet, mode, night, began_at, settings_sha256, source)"
        " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (outlet, mode, night, required_utc_text(at), settings_sha256, storable(source)),
    ).fetchone()
    return int(row[0])


def update_crawl(
    connection: sqlite3.Connection,
    crawl: int,
    *,
    at: datetime,
    ending: str,
    counts: Mapping[str, int],
) -> None:
    """Write how a crawl ended, the first time it does."""
    connection.execute(
        "UPDATE crawls SET ended_at = ?, ending = ?, counts = ?"
        " WHERE id = ? AND (ended_at IS NULL OR ending <> 'finished')",
        (required_utc_text(at), ending, json.dumps(dict(sorted(counts.items()))), crawl),
    )


def find_fetch(connection: sqlite3.Connection, fetch: Fetch) -> int | None:
    """Id of the row of this very fetch, where it was stored before, from whatever file.

    A fetch that was redirected is also known by its capture, which has the last address: that is
    all that a replay knows of it.
    """
    key = (required_utc_text(fetch.at), _payload(fetch))
    row = connection.execute(
        "SELECT id FROM fetches WHERE url = ? AND at = ? AND payload_sha256 = ?"
        " UNION ALL SELECT f.id FROM captures k JOIN fetches f ON f.capture = k.id"
        " WHERE k.url = ? AND k.captured_at = ? AND k.payload_sha256 = ? LIMIT 1",
        (storable(fetch.url), *key, storable(fetch.final_url or fetch.url), *key),
    ).fetchone()
    return None if row is None else int(row[0])


def insert_fetch(
    connection: sqlite3.Connection, fetch: Fetch, *, outlet: str, crawl: int, purpose: str
) -> int:
    """Id of the fetch's new row, its capture stored with it."""
    capture = insert_capture(connection, fetch.capture, fetch) if fetch.capture else None
    row = connection.execute(
        "INSERT INTO fetches (crawl, outlet, purpose, url, at, outcome, status, final_url, etag,"
        " last_modified, robots, error, payload_sha256, capture)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            crawl,
            outlet,
            purpose,
            storable(fetch.url),
            required_utc_text(fetch.at),
            str(fetch.outcome),
            fetch.status,
            storable(fetch.final_url),
            storable(fetch.etag),
            storable(fetch.last_modified),
            storable(fetch.robots),
            storable(fetch.error),
            _payload(fetch),
            capture,
        ),
    ).fetchone()
    return int(row[0])


def insert_capture(connection: sqlite3.Connection, capture: CaptureRef, fetch: Fetch) -> int:
    """Id of the capture's row; the first place in which a payload was seen is kept."""
    values = (
        capture.file,
        capture.offset,
        capture.record_id,
        storable(fetch.final_url or fetch.url),
        required_utc_text(fetch.at),
        capture.payload_sha256,
    )
    connection.execute(
        "INSERT INTO captures (file, offset, record_id, url, captured_at, payload_sha256)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        values,
    )
    row = connection.execute(
        "SELECT id FROM captures WHERE url = ? AND captured_at = ? AND payload_sha256 = ?",
        values[3:],
    ).fetchone()
    return int(row[0])


def _payload(fetch: Fetch) -> str:
    return fetch.capture.payload_sha256 if fetch.capture else ""
