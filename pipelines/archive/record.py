"""What a night wrote into the archive, as digests over an export of its rows.

Each row is one line of JSON with sorted keys, ordered by id. Rows that are written once are
hashed in groups by their ids. What was found in a revision may be replaced by a newer extractor,
so each revision is named by itself, with its extractor: named anew when that has changed, and
only then. Left out is what is worked out from these rows and settled again with each visit
(current revision, last sighting, state: ``seals.SETTLED`` compares those) and what plans the
next visits (addresses, feeds).
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from pipelines.archive.manifest import Manifest, Record, RevisionDigest, RowGroup

GROUP_ROWS = 500
ONCE = {
    "reports": "SELECT id, outlet, url, language, published_as, section, found_by, is_sample"
    " FROM reports WHERE id BETWEEN ? AND ? ORDER BY id",
    "captures": "SELECT * FROM captures WHERE id BETWEEN ? AND ? ORDER BY id",
    "fetches": "SELECT * FROM fetches WHERE id BETWEEN ? AND ? ORDER BY id",
    "sightings": "SELECT f.id, s.seen_at, v.report FROM fetches f LEFT JOIN sightings s"
    " ON s.fetch = f.id LEFT JOIN revisions v ON v.id = s.revision WHERE f.id BETWEEN ? AND ?"
    " AND f.outcome IN ('new', 'changed', 'same', 'gated') ORDER BY f.id",
}
"""Rows that nothing changes once they are written, by table.

A replay with a mended reader may add a sighting to a fetch that was broken: those are left out.
"""
NEWEST = {
    "reports": "SELECT coalesce(max(id), 0) FROM reports",
    "captures": "SELECT coalesce(max(id), 0) FROM captures",
    "fetches": "SELECT coalesce(max(id), 0) FROM fetches",
    "sightings": "SELECT coalesce(max(id), 0) FROM fetches",
}
"""The last id, by table; a sighting has the id of its fetch."""
NO_ROWS = "SELECT 1 WHERE ? IS NULL AND ? IS NULL"
"""Of a table that this version does not know."""
OUTLETS = (
    "SELECT id, name, country FROM outlets o WHERE EXISTS"
    " (SELECT 1 FROM fetches f WHERE f.outlet = o.id AND f.id BETWEEN ? AND ?) ORDER BY id"
)
OF_REVISION = {
    "revisions": "SELECT id, report, text_sha256, title, standfirst, body, byline, access,"
    " published_at, modified_at FROM revisions WHERE id = ?",
    "on_topic": "SELECT on_topic FROM revisions WHERE id = ?",
    "percentages": "SELECT * FROM percentages WHERE revision = ? ORDER BY id",
    "dates": "SELECT * FROM dates WHERE revision = ? ORDER BY id",
    "claims": "SELECT * FROM claims WHERE revision = ? ORDER BY id",
    "attributions": "SELECT a.* FROM claims c JOIN attributions a ON a.claim = c.id"
    " WHERE c.revision = ? ORDER BY a.id",
    "citations": "SELECT * FROM citations WHERE revision = ? ORDER BY id",
}
"""What a revision says, which never changes, and what was found in it, which an extractor may."""
PART = 8
"""Hexadecimal digits kept of each table's hash, to tell which one differs."""


def make_record(
    connection: sqlite3.Connection, earlier: Sequence[Manifest], *, extractor: str
) -> Record:
    """What was written since the last manifest that holds a record; everything where none does.

    Args:
        connection: Of the archive.
        earlier: All manifests before this one.
        extractor: The version that reads now; what it found anew is named anew.
    """
    records = [each.record for each in earlier if each.record is not None]
    counts: dict[str, int] = {}
    groups = [
        group
        for table in ONCE
        for group in _new_groups(connection, table, after=_last_id(records, table))
    ]
    last = connection.execute(NEWEST["fetches"]).fetchone()[0]
    groups.append(_group(connection, "outlets", 1, last))
    revisions = tuple(
        digest_revision(connection, revision, counts=counts)
        for revision in _to_be_named(connection, named_revisions(records), extractor)
    )
    for group in groups:
        counts[group.table] = counts.get(group.table, 0) + group.rows
    gone = tuple(sorted(_read_better(connection, records)))
    return Record(tuple(groups), revisions, tuple(sorted(counts.items())), gone)


def named_revisions(records: Iterable[Record]) -> dict[int, RevisionDigest]:
    """The last word of the records on each revision, by id."""
    return {each.id: each for record in records for each in record.revisions}


def _read_better(connection: sqlite3.Connection, records: Sequence[Record]) -> Iterator[int]:
    """Revisions that a mended reader took away since the last record.

    It leaves a revision that no record names yet, seen by a fetch that one does. That is the one
    way in which the writer takes a revision away.
    """
    known = named_revisions(records)
    there = {row[0] for row in connection.execute("SELECT id FROM revisions")}
    newest = (max(known, default=0), _last_id(records, "fetches"))
    gone = {each for record in records for each in record.gone}
    for revision in known.keys() - there - gone:
        taken_over = connection.execute(
            "SELECT 1 FROM revisions v JOIN sightings s ON s.revision = v.id"
            " WHERE v.report = ? AND v.id > ? AND s.fetch <= ? LIMIT 1",
            (known[revision].report, *newest),
        ).fetchone()
        if taken_over is not None:
            yield revision


def digest_revision(
    connection: sqlite3.Connection, revision: int, *, counts: dict[str, int]
) -> RevisionDigest:
    """The digests of a revision as it stands now; its rows are added to counts."""
    report, extractor = connection.execute(
        "SELECT report, extractor FROM revisions WHERE id = ?", (revision,)
    ).fetchone()
    hashes = {}
    for table, sql in OF_REVISION.items():
        hashes[table], rows = _export_sha256(connection, sql, (revision,))
        if table != "on_topic":
            counts[table] = counts.get(table, 0) + rows
    text = hashes.pop("revisions")
    found = hashlib.sha256("".join(hashes.values()).encode()).hexdigest()
    parts = "".join(digest[:PART] for digest in hashes.values())
    return RevisionDigest(revision, report, extractor, text, found, parts)


def find_unrecorded(
    connection: sqlite3.Connection, named: Sequence[tuple[str, Manifest]], *, extractor: str
) -> Iterator[str]:
    """Sentences on rows that are not what the record of their night says, oldest night first.

    Args:
        connection: Of the archive.
        named: ``(file name, manifest)``, oldest first; those without a record are passed over.
        extractor: The version that reads now; what it found anew is for the next record.
    """
    recorded = [(name, each, each.record) for name, each in named if each.record is not None]
    records = [record for _, _, record in recorded]
    last_word = named_revisions(records)
    gone = {each for record in records for each in record.gone}
    gone.update(_read_better(connection, records))
    for name, manifest, record in recorded:
        is_newest = record is records[-1]
        groups = [each for each in record.groups if each.table != "outlets" or is_newest]
        found = list(_find_groups(connection, groups))
        for one in record.revisions:
            if last_word[one.id] is one and one.id not in gone:
                found += _find_revision(connection, one, extractor=extractor)
        if found:
            yield _sentence(manifest.night, name, found)


def _sentence(night: str, name: str, found: Sequence[str]) -> str:
    more = f" ({len(found) - 1} more of this night differ)" if found[1:] else ""
    return (
        f"night of {night}: {found[0]} not what {name} says{more}: somebody changed the archive"
        " past its writer. Restore a backup, or replay the captures that the manifest names into"
        " a new archive and compare."
    )


def _find_groups(connection: sqlite3.Connection, groups: Iterable[RowGroup]) -> Iterator[str]:
    told: set[str] = set()
    for each in groups:
        now = _group(connection, each.table, each.first_id, each.last_id)
        if now != each and each.table not in told:
            told.add(each.table)
            yield (
                f"table {each.table}, rows {each.first_id} to {each.last_id}"
                f" ({now.rows} rows, {each.rows} were written), are"
            )


def _find_revision(
    connection: sqlite3.Connection, one: RevisionDigest, *, extractor: str
) -> Iterator[str]:
    row = connection.execute("SELECT 1 FROM revisions WHERE id = ?", (one.id,)).fetchone()
    if row is None:
        yield f"table revisions, row {one.id} (report {one.report}) was deleted, that is"
        return
    now = digest_revision(connection, one.id, counts={})
    was_read_anew = now.extractor == extractor != one.extractor
    if (now.report, now.text_sha256) != (one.report, one.text_sha256):
        yield f"table revisions, row {one.id} (report {one.report}), is"
    elif now != one and not was_read_anew:
        yield f"table {_first_other(now, one)}, rows of revision {one.id}, are"


def _first_other(now: RevisionDigest, then: RevisionDigest) -> str:
    tables = [table for table in OF_REVISION if table != "revisions"]
    for place, table in enumerate(tables):
        part = slice(place * PART, (place + 1) * PART)
        if now.parts[part] != then.parts[part]:
            return table
    return "revisions"


def _to_be_named(
    connection: sqlite3.Connection, known: dict[int, RevisionDigest], extractor: str
) -> list[int]:
    """Revisions that are new, or found in by another extractor than when they were last named."""
    older = (each.id for each in known.values() if each.extractor != extractor)
    first = min(older, default=max(known, default=0) + 1)
    rows = connection.execute("SELECT id, extractor FROM revisions WHERE id >= ?", (first,))
    return sorted(
        row[0]
        for row in rows
        if row[0] not in known or known[row[0]].extractor != row[1] == extractor
    )


def _last_id(records: Iterable[Record], table: str) -> int:
    named = (g.last_id for record in records for g in record.groups if g.table == table)
    return max(named, default=0)


def _new_groups(connection: sqlite3.Connection, table: str, *, after: int) -> Iterator[RowGroup]:
    last = connection.execute(NEWEST[table]).fetchone()[0]
    for first in range(after + 1, last + 1, GROUP_ROWS):
        yield _group(connection, table, first, min(first + GROUP_ROWS - 1, last))


def _group(connection: sqlite3.Connection, table: str, first: int, last: int) -> RowGroup:
    sql = OUTLETS if table == "outlets" else ONCE.get(table, NO_ROWS)
    digest, rows = _export_sha256(connection, sql, (first, last))
    return RowGroup(table, first, last, rows, digest)


def _export_sha256(
    connection: sqlite3.Connection, sql: str, values: tuple[int, ...]
) -> tuple[str, int]:
    """Hash and number of the rows of a query, as lines of JSON, read one by one."""
    digest, rows = hashlib.sha256(), 0
    cursor = connection.execute(sql, values)
    names = [column[0] for column in cursor.description]
    for row in cursor:
        line = json.dumps(dict(zip(names, row, strict=True)), sort_keys=True, ensure_ascii=True)
        digest.update(line.encode("ascii") + b"\n")
        rows += 1
    return digest.hexdigest(), rows
