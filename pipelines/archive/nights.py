"""The rows of nights: which crawls a night had, what each outlet's came to, and its alarms."""

import sqlite3
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate

from pipelines.archive.outlet_night import Alarm, ListNight, OutletNight, Severity, Sign
from pipelines.archive.rows import from_utc_text, required_utc_text, storable
from pipelines.archive.usual_nights import BAND_NIGHTS

FIELDS = ("title", "published", "paragraphs", "language")
SELECTOR_MARK = "by the selector "
"""Stands in the error of a page without a body, before the selector that found none."""


@dataclass(frozen=True, slots=True)
class NightRun:
    """One run of ``scrapy nightly``."""

    id: int
    night: str
    began_at: datetime
    ended_at: datetime | None
    status: int | None
    """Exit status; ``None`` while it runs, or where it was killed."""


def insert_night_run(connection: sqlite3.Connection, *, night: str, at: datetime) -> int:
    """Id of a night's new row."""
    row = connection.execute(
        "INSERT INTO night_runs (night, began_at) VALUES (?, ?) RETURNING id",
        (night, required_utc_text(at)),
    ).fetchone()
    return int(row[0])


def finish_night_run(
    connection: sqlite3.Connection,
    run: int,
    *,
    at: datetime,
    status: int,
    alarms: Iterable[Alarm],
) -> None:
    """Write how a night ended and what somebody should see."""
    connection.execute(
        "UPDATE night_runs SET ended_at = ?, status = ? WHERE id = ?",
        (required_utc_text(at), status, run),
    )
    connection.executemany(
        "INSERT INTO alarms (night_run, outlet, sign, severity, found, advice)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (run, a.outlet, str(a.sign), str(a.severity), storable(a.found), storable(a.advice))
            for a in alarms
        ],
    )


def last_night_run(connection: sqlite3.Connection) -> NightRun | None:
    """The newest run; ``None`` before the first."""
    row = connection.execute(
        "SELECT id, night, began_at, ended_at, status FROM night_runs ORDER BY id DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    began_at = datetime.fromisoformat(row[2])
    return NightRun(row[0], row[1], began_at, from_utc_text(row[3]), row[4])


def alarms_of(connection: sqlite3.Connection, run: int) -> tuple[Alarm, ...]:
    """The alarms of one run, red ones first."""
    rows = connection.execute(
        "SELECT outlet, sign, severity, found, advice FROM alarms WHERE night_run = ?"
        " ORDER BY severity <> 'red', outlet, id",
        (run,),
    )
    return tuple(
        Alarm(outlet, Sign(sign), Severity(severity), found, advice)
        for outlet, sign, severity, found, advice in rows
    )


def newest_time(connection: sqlite3.Connection) -> datetime | None:
    """When the latest live crawl began that fetched anything; a clock before it has jumped.

    A crawl that found its clock wrong has fetched nothing, and its time counts for nothing.
    """
    row = connection.execute(
        "SELECT began_at FROM crawls WHERE mode = 'live'"
        " AND (SELECT 1 FROM fetches WHERE crawl = crawls.id LIMIT 1)"
        " ORDER BY began_at DESC LIMIT 1"
    ).fetchone()
    return from_utc_text(row[0]) if row else None


def last_crawl(connection: sqlite3.Connection) -> int:
    """Id of the newest crawl; 0 before the first."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM crawls").fetchone()[0])


def live_crawls(
    connection: sqlite3.Connection, outlet: str, *, before: int | None = None, limit: int = 15
) -> tuple[int, ...]:
    """Ids of an outlet's live crawls, newest first."""
    rows = connection.execute(
        "SELECT id FROM crawls WHERE outlet = ? AND mode = 'live' AND id < ?"
        " ORDER BY id DESC LIMIT ?",
        (outlet, before if before is not None else 1 << 62, limit),
    )
    return tuple(row[0] for row in rows)


def outlet_night(
    connection: sqlite3.Connection, crawl: int, *, ending: str | None = None
) -> OutletNight:
    """One live crawl's counts, read from the ledger.

    Args:
        connection: Of the archive.
        crawl: Id of the crawl.
        ending: What the supervisor saw; where ``None``, what the crawl itself wrote.
    """
    outlet, began_at, ended_at, written = connection.execute(
        "SELECT outlet, began_at, ended_at, ending FROM crawls WHERE id = ?", (crawl,)
    ).fetchone()
    found, pages = _fields_found(connection, crawl)
    return OutletNight(
        outlet=outlet,
        began_at=datetime.fromisoformat(began_at),
        outcomes=dict(
            connection.execute(
                "SELECT outcome, count(*) FROM fetches WHERE crawl = ? AND purpose = 'report'"
                " GROUP BY outcome",
                (crawl,),
            ).fetchall()
        ),
        lists=_lists(connection, crawl),
        newest_item_at=_newest_item_at(connection, outlet, ended_at or began_at),
        fields_found=found,
        pages_read=pages,
        broken=_troubles(connection, crawl),
        no_body=_no_body(connection, crawl),
        new_reports=_count(connection, "SELECT count(*) FROM reports WHERE found_by = ?", crawl),
        ending=ending or written or "killed",
    )


def nights_before(
    connection: sqlite3.Connection, outlet: str, *, at: datetime
) -> tuple[OutletNight, ...]:
    """All nights of an outlet that began before ``at``, oldest first.

    The last ``BAND_NIGHTS`` are told in full; the older ones, of which there may be years, by
    their ending, what was new and the newest item of the lists.
    """
    crawls = connection.execute(
        "SELECT id, began_at, ended_at, ending,"
        " (SELECT count(*) FROM reports WHERE found_by = crawls.id) FROM crawls"
        " WHERE outlet = ? AND mode = 'live' AND began_at < ? ORDER BY began_at, id",
        (outlet, required_utc_text(at)),
    ).fetchall()
    old, recent = crawls[:-BAND_NIGHTS], crawls[-BAND_NIGHTS:]
    newest = _newest_items(connection, outlet) if old else ()
    return tuple(
        OutletNight(
            outlet,
            datetime.fromisoformat(began_at),
            newest_item_at=_newest_until(newest, ended_at or began_at),
            new_reports=new,
            ending=ending or "killed",
        )
        for _, began_at, ended_at, ending, new in old
    ) + tuple(outlet_night(connection, crawl[0]) for crawl in recent)


def _newest_items(connection: sqlite3.Connection, outlet: str) -> tuple[tuple[str, str], ...]:
    """When its lists first named a newer report than ever before, and that report's time."""
    rows = connection.execute(
        "SELECT first_listed_at, max(listed_published_at) FROM addresses"
        " WHERE outlet = ? AND listed_published_at IS NOT NULL"
        " GROUP BY first_listed_at ORDER BY first_listed_at",
        (outlet,),
    ).fetchall()
    return tuple(zip([row[0] for row in rows], accumulate((r[1] for r in rows), max), strict=True))


def _newest_until(newest: tuple[tuple[str, str], ...], until: str) -> datetime | None:
    known = bisect_right(newest, until, key=lambda row: row[0])
    return from_utc_text(newest[known - 1][1]) if known else None


def _count(connection: sqlite3.Connection, sql: str, *values: object) -> int:
    return int(connection.execute(sql, values).fetchone()[0])


def _lists(connection: sqlite3.Connection, crawl: int) -> tuple[ListNight, ...]:
    rows = connection.execute(
        "SELECT f.url, f.status,"
        " CASE WHEN f.outcome IN ('new', 'changed', 'broken') THEN l.items END,"
        " CASE WHEN f.outcome IN ('broken', 'failed', 'blocked', 'gone', 'refused')"
        " THEN coalesce(f.error, f.outcome) END"
        " FROM fetches f LEFT JOIN feeds l ON l.url = f.url"
        " WHERE f.crawl = ? AND f.purpose = 'list' ORDER BY f.id",
        (crawl,),
    )
    return tuple(ListNight(*row) for row in rows)


def _newest_item_at(connection: sqlite3.Connection, outlet: str, until: str) -> datetime | None:
    """Time of the newest report that was known to the outlet's lists at a time."""
    row = connection.execute(
        "SELECT max(listed_published_at) FROM addresses WHERE outlet = ? AND first_listed_at <= ?",
        (outlet, until),
    ).fetchone()
    return from_utc_text(row[0])


def _fields_found(connection: sqlite3.Connection, crawl: int) -> tuple[dict[str, int], int]:
    """In how many of the pages read each field was there; an empty one counts as missing."""
    row = connection.execute(
        "SELECT count(*), sum(v.title <> ''), sum(v.published_at IS NOT NULL),"
        " sum(v.body <> '' OR v.access = 'gated'), sum(coalesce(p.language, '') <> '')"
        " FROM fetches f JOIN sightings s ON s.fetch = f.id JOIN revisions v ON v.id = s.revision"
        " JOIN reports p ON p.id = v.report WHERE f.crawl = ?",
        (crawl,),
    ).fetchone()
    pages = int(row[0])
    return (dict(zip(FIELDS, map(int, row[1:]), strict=True)) if pages else {}), pages


def _troubles(connection: sqlite3.Connection, crawl: int) -> tuple[tuple[str, str], ...]:
    rows = connection.execute(
        "SELECT url, coalesce(error, '') FROM fetches WHERE crawl = ? AND purpose = 'report'"
        " AND outcome = 'broken' ORDER BY instr(error, ?) > 0, id",
        (crawl, SELECTOR_MARK),
    )
    return tuple((url, error) for url, error in rows)


def _no_body(connection: sqlite3.Connection, crawl: int) -> tuple[tuple[str, str], ...]:
    rows = connection.execute(
        "SELECT f.error, k.file, k.offset, f.url FROM fetches f"
        " LEFT JOIN captures k ON k.id = f.capture"
        " WHERE f.crawl = ? AND f.purpose = 'report' AND f.outcome = 'broken'"
        " AND instr(f.error, ?) > 0 ORDER BY f.id",
        (crawl, SELECTOR_MARK),
    )
    return tuple(
        (_selector_in(error), f"{file}@{offset}" if file else url)
        for error, file, offset, url in rows
    )


def _selector_in(error: str) -> str:
    return error.partition(SELECTOR_MARK)[2].split("; ")[0].strip(" .'\"")
