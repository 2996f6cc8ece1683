"""What is to be fetched: addresses that lists named, and when each is looked at (again).

State lives in the archive, not in Scrapy's JOBDIR: a kill at any moment loses no address and
repeats none. Source: shared/notes/operations.md section 1, "JOBDIR".
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from pipelines.archive.rows import from_utc_text, required_utc_text, storable, utc_text
from pipelines.report import Address, Fetch, FetchOutcome

LOOK_AGAIN: tuple[tuple[timedelta, timedelta], ...] = (
    (timedelta(days=3), timedelta(hours=20)),
    (timedelta(days=10), timedelta(days=3)),
    (timedelta(days=30), timedelta(days=10)),
    (timedelta(days=180), timedelta(days=45)),
)
"""A report younger than the first is looked at again after the second; older ones never.

Source: newsdiffs' ladder (shared/notes/crawlers.md section 1.9), in nights.
"""
FIRST_RETRY = timedelta(hours=20)
LONGEST_RETRY = timedelta(days=14)
MOST_ATTEMPTS = 8
READ = frozenset({"new", "changed", "same", "not_modified", "gated"})


@dataclass(frozen=True, slots=True)
class DueAddress:
    """An address to fetch now."""

    url: str
    attempts: int
    """Fetches in a row that brought no report."""
    etag: str | None
    last_modified: str | None
    """Validators of the last fetch that brought one."""


@dataclass(frozen=True, slots=True)
class ListState:
    """What is known of a feed, news sitemap or listing page."""

    url: str
    outlet: str
    etag: str | None = None
    last_modified: str | None = None
    body_sha256: str | None = None
    checked_at: datetime | None = None
    newest_item_at: datetime | None = None
    items: int | None = None
    """Reports that it named when it last changed."""
    status: int | None = None
    error: str | None = None
    failures: int = 0
    """Failed requests in a row."""
    not_before: datetime | None = None
    """The outlet asked not to be asked before."""


def insert_addresses(
    connection: sqlite3.Connection, outlet: str, addresses: Iterable[Address], *, at: datetime
) -> int:
    """How many of the addresses were new; known ones are left as they are."""
    new = 0
    for address in addresses:
        cursor = connection.execute(
            "INSERT INTO addresses (url, outlet, listed_in, listed_title, listed_published_at,"
            " first_listed_at, next_fetch_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (
                storable(address.url),
                outlet,
                storable(address.listed_in),
                storable(address.title),
                utc_text(address.published),
                required_utc_text(at),
                required_utc_text(at),
            ),
        )
        new += cursor.rowcount
    return new


def select_due(
    connection: sqlite3.Connection, outlet: str, *, at: datetime, limit: int
) -> tuple[DueAddress, ...]:
    """Addresses to fetch now: those never fetched first, newest first, then those due again."""
    rows = connection.execute(
        "SELECT url, attempts, etag, last_modified FROM addresses"
        " WHERE outlet = ? AND next_fetch_at <= ?"
        " ORDER BY last_fetched_at IS NOT NULL,"
        " coalesce(listed_published_at, first_listed_at) DESC, url LIMIT ?",
        (outlet, required_utc_text(at), limit),
    )
    return tuple(DueAddress(*row) for row in rows)


def settle_address(
    connection: sqlite3.Connection,
    fetch: Fetch,
    *,
    url: str,
    outlet: str,
    report: int | None,
    published: datetime | None,
) -> None:
    """Write what came of an address, and when it is looked at again."""
    row = connection.execute(
        "SELECT attempts, last_fetched_at, listed_published_at, first_listed_at, report"
        " FROM addresses WHERE url = ?",
        (storable(url),),
    ).fetchone()
    fetched_at = required_utc_text(fetch.at)
    if row is not None and row[1] is not None and row[1] >= fetched_at:
        return
    is_read = str(fetch.outcome) in READ
    attempts = 0 if is_read else (row[0] if row else 0) + 1
    listed = from_utc_text(row[2] or row[3]) if row else None
    following = next_fetch_at(
        fetch.outcome, at=fetch.at, published=published or listed, attempts=attempts
    )
    connection.execute(
        "INSERT INTO addresses (url, outlet, first_listed_at, next_fetch_at, attempts,"
        " last_fetched_at, last_outcome, etag, last_modified, report)"
        " VALUES (:url, :outlet, :at, :following, :attempts, :at, :outcome, :etag, :modified,"
        " :report) ON CONFLICT (url) DO UPDATE SET next_fetch_at = excluded.next_fetch_at,"
        " attempts = excluded.attempts, last_fetched_at = excluded.last_fetched_at,"
        " last_outcome = excluded.last_outcome,"
        " etag = CASE WHEN :read THEN coalesce(excluded.etag, CASE WHEN :same THEN etag END)"
        " ELSE etag END,"
        " last_modified = CASE WHEN :read THEN coalesce(excluded.last_modified,"
        " CASE WHEN :same THEN last_modified END) ELSE last_modified END,"
        " report = coalesce(excluded.report, report)",
        {
            "url": storable(url),
            "outlet": outlet,
            "at": fetched_at,
            "following": utc_text(following),
            "attempts": attempts,
            "outcome": str(fetch.outcome),
            "etag": storable(fetch.etag),
            "modified": storable(fetch.last_modified),
            "report": report,
            "read": is_read,
            "same": fetch.outcome is FetchOutcome.NOT_MODIFIED,
        },
    )


def next_fetch_at(
    outcome: FetchOutcome, *, at: datetime, published: datetime | None, attempts: int
) -> datetime | None:
    """When an address is fetched again; ``None``: never.

    Args:
        outcome: What came of the fetch just made.
        at: When it was made.
        published: When the report was published, as well as is known.
        attempts: Fetches in a row that brought no report, this one with them.
    """
    if str(outcome) in READ:
        age = at - (published or at)
        steps = [step for young, step in LOOK_AGAIN if age < young]
        return (at + steps[0]) if steps else None
    if attempts >= MOST_ATTEMPTS or (outcome is FetchOutcome.GONE and attempts >= 3):
        return None
    wait: timedelta = min(FIRST_RETRY * 2 ** (attempts - 1), LONGEST_RETRY)
    return at + wait


def select_list_state(connection: sqlite3.Connection, url: str) -> ListState | None:
    """What is known of a list; ``None`` before it was first asked for."""
    row = connection.execute(
        "SELECT url, outlet, etag, last_modified, body_sha256, checked_at, newest_item_at, items,"
        " status, error, failures, not_before FROM feeds WHERE url = ?",
        (url,),
    ).fetchone()
    if row is None:
        return None
    return ListState(
        url=row[0],
        outlet=row[1],
        etag=row[2],
        last_modified=row[3],
        body_sha256=row[4],
        checked_at=from_utc_text(row[5]),
        newest_item_at=from_utc_text(row[6]),
        items=row[7],
        status=row[8],
        error=row[9],
        failures=row[10],
        not_before=from_utc_text(row[11]),
    )


def upsert_list_state(connection: sqlite3.Connection, state: ListState) -> None:
    """Write what is known of a list now."""
    connection.execute(
        "INSERT INTO feeds (url, outlet, etag, last_modified, body_sha256, checked_at,"
        " newest_item_at, items, status, error, failures, not_before)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (url) DO UPDATE SET"
        " outlet = excluded.outlet, etag = excluded.etag, last_modified = excluded.last_modified,"
        " body_sha256 = excluded.body_sha256, checked_at = excluded.checked_at,"
        " newest_item_at = excluded.newest_item_at, items = excluded.items,"
        " status = excluded.status, error = excluded.error, failures = excluded.failures,"
        " not_before = excluded.not_before",
        (
            state.url,
            state.outlet,
            storable(state.etag),
            storable(state.last_modified),
            state.body_sha256,
            utc_text(state.checked_at),
            utc_text(state.newest_item_at),
            state.items,
            state.status,
            storable(state.error),
            state.failures,
            utc_text(state.not_before),
        ),
    )
