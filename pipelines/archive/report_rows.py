"""The rows of a report: its revisions, its sightings, and which revision is current.

Everything that depends on the order of fetches is worked out anew from the sightings, so that
captures replayed in any order give the same archive.
"""

import sqlite3

from pipelines.archive.bigrams import bigrams, has_cjk
from pipelines.archive.finding_rows import delete_findings
from pipelines.archive.rows import (
    body_of,
    required_utc_text,
    skeleton,
    storable,
    text_sha256,
    utc_text,
)
from pipelines.report import Fetch, Findings, Report


def find_report(connection: sqlite3.Connection, url: str) -> int | None:
    """Id of the report at a canonical address."""
    row = connection.execute("SELECT id FROM reports WHERE url = ?", (storable(url),)).fetchone()
    return None if row is None else int(row[0])


def insert_report(
    connection: sqlite3.Connection,
    report: Report,
    fetch: Fetch,
    *,
    crawl: int,
    on_topic: bool,
    is_sample: bool,
) -> int:
    """Id of a report's new row."""
    seen_at = required_utc_text(fetch.at)
    row = connection.execute(
        "INSERT INTO reports (outlet, url, title, language, published_at, published_as,"
        " modified_at, byline, section, access, on_topic, first_seen_at, last_seen_at, found_by,"
        " is_sample) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            report.outlet,
            storable(report.url),
            storable(report.title),
            report.language,
            utc_text(report.published),
            report.published and report.published.isoformat(),
            utc_text(report.modified),
            storable(report.byline),
            storable(report.section),
            str(report.access),
            int(on_topic),
            seen_at,
            seen_at,
            crawl,
            int(is_sample),
        ),
    ).fetchone()
    return int(row[0])


def find_revision(
    connection: sqlite3.Connection, report_id: int, report: Report
) -> tuple[int, str] | None:
    """``(id, extractor)`` of the revision with this very text."""
    row = connection.execute(
        "SELECT id, extractor FROM revisions WHERE report = ? AND text_sha256 = ?",
        (report_id, text_sha256(report)),
    ).fetchone()
    return None if row is None else (int(row[0]), str(row[1]))


def insert_revision(
    connection: sqlite3.Connection,
    report_id: int,
    report: Report,
    fetch: Fetch,
    *,
    findings: Findings,
    extractor: str,
) -> int:
    """Id of a new revision; its number and times are set by ``settle_report``."""
    seen_at = required_utc_text(fetch.at)
    row = connection.execute(
        "INSERT INTO revisions (report, number, text_sha256, title, standfirst, body, byline,"
        " access, published_at, modified_at, first_seen_at, reported_at, is_cosmetic, on_topic,"
        " extractor) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            report_id,
            text_sha256(report),
            storable(report.title),
            storable(report.standfirst),
            storable(body_of(report)),
            storable(report.byline),
            str(report.access),
            utc_text(report.published),
            utc_text(report.modified),
            seen_at,
            seen_at,
            int(_is_cosmetic(connection, report_id, report)),
            int(findings.on_topic),
            extractor,
        ),
    ).fetchone()
    return int(row[0])


def _is_cosmetic(connection: sqlite3.Connection, report_id: int, report: Report) -> bool:
    """Whether a revision with the same letters and digits is there already."""
    here = skeleton(report.title, report.standfirst, body_of(report))
    earlier = connection.execute(
        "SELECT title, standfirst, body FROM revisions WHERE report = ?", (report_id,)
    )
    return any(skeleton(*row) == here for row in earlier)


def move_sighting(
    connection: sqlite3.Connection, fetch_id: int, revision: int, fetch: Fetch
) -> None:
    """Write that a fetch saw a revision.

    Where a better reader takes another text from the same capture, the sighting moves, and a
    revision that no fetch ever saw is taken away: it was our mistake, not the outlet's edit.
    """
    connection.execute(
        "INSERT INTO sightings (fetch, revision, seen_at) VALUES (?, ?, ?)"
        " ON CONFLICT (fetch) DO UPDATE SET revision = excluded.revision",
        (fetch_id, revision, required_utc_text(fetch.at)),
    )
    unseen = connection.execute(
        "SELECT id FROM revisions WHERE report = (SELECT report FROM revisions WHERE id = ?)"
        " AND NOT EXISTS (SELECT 1 FROM sightings WHERE sightings.revision = revisions.id)",
        (revision,),
    ).fetchall()
    for (revision_id,) in unseen:
        delete_findings(connection, revision_id)
        connection.execute("DELETE FROM revisions WHERE id = ?", (revision_id,))


def settle_report(connection: sqlite3.Connection, report_id: int) -> None:
    """Work out from the sightings: order and times of revisions, the current one, the state."""
    revisions = connection.execute(
        "SELECT v.id, v.access, v.published_at, v.modified_at, min(s.seen_at), max(s.seen_at)"
        " FROM revisions v JOIN sightings s ON s.revision = v.id WHERE v.report = ?"
        " GROUP BY v.id ORDER BY min(s.seen_at), v.id",
        (report_id,),
    ).fetchall()
    open_before = False
    for number, (revision, access, published, modified, first, _last) in enumerate(revisions, 1):
        is_edit = open_before and access == "open"
        reported = _edited_at(published, modified, first) if is_edit else (published or first)
        connection.execute(
            "UPDATE revisions SET number = ?, first_seen_at = ?, reported_at = ? WHERE id = ?",
            (number, first, reported, revision),
        )
        open_before = open_before or access == "open"
    current = max(revisions, key=lambda row: (row[1] == "open", row[5], row[0]))[0]
    edits = sum(row[1] == "open" for row in revisions)
    connection.execute(
        "UPDATE reports SET (title, published_at, modified_at, byline, access, on_topic) ="
        " (SELECT v.title, coalesce(v.published_at, reports.published_at),"
        " coalesce(v.modified_at, reports.modified_at), coalesce(v.byline, reports.byline),"
        " v.access, v.on_topic FROM revisions v WHERE v.id = :current),"
        " current_revision = :current, first_seen_at = :first, last_seen_at = :last,"
        " state = CASE WHEN :edits > 1 THEN 'changed' ELSE 'live' END WHERE id = :report",
        {
            "current": current,
            "first": min(row[4] for row in revisions),
            "last": max(row[5] for row in revisions),
            "edits": edits,
            "report": report_id,
        },
    )
    index_text(connection, report_id, current)


def _edited_at(published: str | None, modified: str | None, first_seen: str) -> str:
    """When an edit was reported: what the page says, where that can be true, else when seen."""
    if modified and (published is None or modified > published) and modified <= first_seen:
        return modified
    return first_seen


def index_text(connection: sqlite3.Connection, report_id: int, revision: int) -> None:
    """Put the current text of a report into the search indexes, its old text out of them.

    FTS5's external-content and contentless tables must be told the old text to forget it.
    """
    old = connection.execute(
        "SELECT title, body FROM report_text WHERE id = ?", (report_id,)
    ).fetchone()
    new = connection.execute(
        "SELECT title, CASE WHEN body = '' THEN coalesce(standfirst, '') ELSE body END"
        " FROM revisions WHERE id = ?",
        (revision,),
    ).fetchone()
    if old == new:
        return
    if old is not None:
        _unindex(connection, report_id, old)
    connection.execute(
        "INSERT INTO report_text (id, title, body) VALUES (?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET title = excluded.title, body = excluded.body",
        (report_id, *new),
    )
    connection.execute(
        "INSERT INTO reports_fts (rowid, title, body) VALUES (?, ?, ?)", (report_id, *new)
    )
    if any(map(has_cjk, new)):
        connection.execute(
            "INSERT INTO reports_bigrams (rowid, title, body) VALUES (?, ?, ?)",
            (report_id, *map(bigrams, new)),
        )


def _unindex(connection: sqlite3.Connection, report_id: int, old: tuple[str, str]) -> None:
    connection.execute(
        "INSERT INTO reports_fts (reports_fts, rowid, title, body) VALUES ('delete', ?, ?, ?)",
        (report_id, *old),
    )
    if any(map(has_cjk, old)):
        connection.execute(
            "INSERT INTO reports_bigrams (reports_bigrams, rowid, title, body)"
            " VALUES ('delete', ?, ?, ?)",
            (report_id, *map(bigrams, old)),
        )
