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
    SELECT p.url FROM reports p JOIN revisions v ON v.id = p.current_revision
    JOIN report_text t ON t.id = p.id
    WHERE p.title <> v.title OR p.access <> v.access OR t.title <> v.title
    OR p.published_at IS NOT coalesce(v.published_at, p.published_at)
    OR t.body <> CASE WHEN v.body = '' THEN coalesce(v.standfirst, '') ELSE v.body END
    OR p.first_seen_at <> (SELECT min(s.seen_at) FROM sightings s
        JOIN revisions r ON r.id = s.revision WHERE r.report = p.id)
    UNION
    SELECT f.url FROM sightings s JOIN fetches f ON f.id = s.fetch WHERE s.seen_at <> f.at
    UNION
    SELECT f.url FROM captures c JOIN fetches f ON f.capture = c.id
    WHERE c.payload_sha256 <> f.payload_sha256
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
