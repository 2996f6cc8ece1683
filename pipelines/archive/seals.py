"""A seal on each revision: one hash over its text and all that was found in it.

The manifests cover captures and ledger, which never change. Findings may: a newer extractor
replaces them, and seals them anew. Whoever changes them past the writer breaks the seal.
"""

import sqlite3
from collections.abc import Iterator

from pipelines.archive.manifest import rows_sha256

SEALED = (
    "SELECT p.url, p.outlet, v.text_sha256, v.byline, v.access, v.published_at, v.modified_at,"
    " v.on_topic, v.extractor FROM revisions v JOIN reports p ON p.id = v.report WHERE v.id = ?",
    'SELECT quote, start, "end", sentence, low, high, bound, of FROM percentages'
    " WHERE revision = ? ORDER BY start",
    'SELECT quote, start, "end", value FROM dates WHERE revision = ? ORDER BY start',
    'SELECT c.spender, c.kind, c.low, c.high, c.bound, c."when", c.when_start, c.when_end,'
    " c.actor, c.speaker, c.cited, c.sources, c.quote, c.sentence, c.rules, p.start"
    " FROM claims c JOIN percentages p ON p.id = c.percentage WHERE c.revision = ? ORDER BY c.id",
    "SELECT a.type, a.name FROM attributions a JOIN claims c ON c.id = a.claim"
    " WHERE c.revision = ? ORDER BY a.id",
    "SELECT outlet_name FROM citations WHERE revision = ? ORDER BY outlet_name",
)
SETTLED = """
    SELECT p.url FROM reports p LEFT JOIN revisions v ON v.id = p.current_revision
    LEFT JOIN report_text t ON t.id = p.id
    WHERE v.id IS NULL OR t.id IS NULL
    OR p.title <> v.title OR p.access <> v.access OR t.title <> v.title
    OR p.on_topic <> v.on_topic OR p.byline IS NOT coalesce(v.byline, p.byline)
    OR p.published_at IS NOT coalesce(v.published_at, p.published_at)
    OR p.modified_at IS NOT coalesce(v.modified_at, p.modified_at)
    OR t.body <> CASE WHEN v.body = '' THEN coalesce(v.standfirst, '') ELSE v.body END
    OR (p.first_seen_at, p.last_seen_at) IS NOT (SELECT min(s.seen_at), max(s.seen_at)
        FROM sightings s JOIN revisions r ON r.id = s.revision WHERE r.report = p.id)
    UNION
    SELECT f.url FROM sightings s JOIN fetches f ON f.id = s.fetch WHERE s.seen_at <> f.at
    UNION
    SELECT f.url FROM captures c JOIN fetches f ON f.capture = c.id
    WHERE c.payload_sha256 <> f.payload_sha256
    UNION
    SELECT p.url FROM claims c JOIN revisions v ON v.id = c.revision
    JOIN reports p ON p.id = v.report WHERE c.report <> v.report
    UNION
    SELECT p.url FROM (
        SELECT v.*, min(s.seen_at) AS seen_at,
        row_number() OVER in_order AS place,
        max(v.access = 'open') OVER (in_order
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS open_before
        FROM revisions v JOIN sightings s ON s.revision = v.id GROUP BY v.id
        WINDOW in_order AS (PARTITION BY v.report ORDER BY min(s.seen_at), v.id)
    ) v JOIN reports p ON p.id = v.report
    WHERE v.number <> v.place OR v.first_seen_at <> v.seen_at
    OR v.reported_at <> CASE
        WHEN v.access <> 'open' OR NOT coalesce(v.open_before, 0)
            THEN coalesce(v.published_at, v.seen_at)
        WHEN v.modified_at <= v.seen_at
            AND (v.published_at IS NULL OR v.modified_at > v.published_at) THEN v.modified_at
        ELSE v.seen_at END
"""
"""Addresses where one table says something else than the one it was worked out from."""


def seal(connection: sqlite3.Connection, revision: int) -> None:
    """Seal a revision as it stands now."""
    connection.execute(
        "INSERT INTO seals (revision, sha256) VALUES (?, ?)"
        " ON CONFLICT (revision) DO UPDATE SET sha256 = excluded.sha256",
        (revision, _sha256(connection, revision)),
    )


def seal_all(connection: sqlite3.Connection) -> None:
    """Seal what an older version stored without."""
    unsealed = connection.execute(
        "SELECT id FROM revisions WHERE id NOT IN (SELECT revision FROM seals)"
    ).fetchall()
    for (revision,) in unsealed:
        seal(connection, revision)


def find_broken_seals(connection: sqlite3.Connection) -> Iterator[str]:
    """Sentences on what was changed past the writer: texts, findings, times of reports."""
    rows = connection.execute(
        "SELECT v.id, s.sha256, p.url FROM revisions v JOIN reports p ON p.id = v.report"
        " LEFT JOIN seals s ON s.revision = v.id ORDER BY v.id"
    ).fetchall()
    for revision, digest, url in rows:
        if digest != _sha256(connection, revision):
            yield (
                f"what was found in {url} was changed in the archive (revision {revision}):"
                " restore a backup, or replay its capture into a new archive and compare."
            )
    for (url,) in connection.execute(SETTLED).fetchall():
        yield f"the row of {url} is not what its revisions and fetches say: restore a backup."


def _sha256(connection: sqlite3.Connection, revision: int) -> str:
    rows: list[tuple[object, ...]] = []
    for sql in SEALED:
        rows += [("",), *connection.execute(sql, (revision,))]
    return rows_sha256(rows)
