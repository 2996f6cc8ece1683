"""Reading timelines from ``archive.db``: read only, by SQL alone."""

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from timelines.entries import Entry, TimelineError, mark_first, one_a_report

APPLICATION_ID = 0x504C4447
COLUMNS = (
    *"claim_id report_id outlet outlet_name reported_at published_at first_seen_at title".split(),
    *"url language access spender kind low high bound".split(),
    '"when"',
    *"when_start when_end actor speaker cited sources quote sentence state revision".split(),
    *"is_current is_sample capture_file capture_offset".split(),
)
TIMELINE = f"""
SELECT {", ".join(f"t.{column}" for column in COLUMNS)}, p.start, p."end",
    (SELECT count(*) FROM percentages b
     WHERE b.revision = p.revision AND b.start < p.start
       AND b.quote = p.quote AND b.sentence = p.sentence)
FROM timeline t JOIN claims c ON c.id = t.claim_id JOIN percentages p ON p.id = c.percentage
WHERE t.spender = :spender
ORDER BY t.reported_at, t.published_at, t.report_id, t.claim_id
"""  # noqa: S608 - column names of our own
SPENDERS = (
    "SELECT spender, count(*) FROM claims WHERE spender IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1"
)


def open_for_reading(path: Path) -> sqlite3.Connection:
    """The archive, read only.

    Raises:
        TimelineError: There is none, it is something else, or it cannot be read.
    """
    try:
        is_there = path.is_file()
    except OSError as error:
        raise TimelineError(f"{path} cannot be read ({error.strerror or error}).") from error
    if not is_there:
        raise TimelineError(
            f"{path}: there is no archive. Make one with: make demo, or name one with"
            " -s ARCHIVE=path"
        )
    try:
        connection = _connected(path)
        _check(connection, path)
    except sqlite3.Error as error:
        raise TimelineError(
            f"{path} is no archive of Pledgeline, or is damaged ({error}). Name another with"
            " -s ARCHIVE=path, or ask: scrapy doctor"
        ) from error
    return connection


def _connected(path: Path) -> sqlite3.Connection:
    """Read only; in a folder that cannot be written, where no log lies beside it, as it is.

    SQLite makes a file of shared memory beside an archive, which such a folder refuses.
    Source: sqlite.org/wal.html section 5, "Read-Only Databases".
    """
    path = path.resolve()  # where its log lies, too
    where = path.as_uri()
    is_alone = not path.with_name(f"{path.name}-wal").exists()
    as_it_is = "&immutable=1" if is_alone and not os.access(path.parent, os.W_OK) else ""
    return sqlite3.connect(f"{where}?mode=ro{as_it_is}", uri=True, timeout=10)


def _check(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        connection.close()
        raise TimelineError(
            f"{path} is an SQLite file of another program, no archive of Pledgeline. Name another"
            " with -s ARCHIVE=path"
        )
    connection.execute("SELECT 1 FROM timeline LIMIT 1").fetchone()


def read_timeline(connection: sqlite3.Connection, spender: str) -> tuple[Entry, ...]:
    """A spender's timeline, oldest first, one entry a report, figure, kind and time.

    Raises:
        TimelineError: The archive has nothing on this spender; the message says on whom it has.
            Also where it is damaged or locked.
    """
    try:
        entries = [_entry(row) for row in connection.execute(TIMELINE, {"spender": spender})]
        if not entries:
            raise TimelineError(_nothing_on(connection, spender))
    except sqlite3.Error as error:
        raise TimelineError(f"The archive cannot be read ({error}). Ask: scrapy doctor") from error
    return tuple(mark_first(one_a_report(entries)))


def _entry(row: Sequence[object]) -> Entry:
    entry = Entry(*row)  # type: ignore[arg-type]
    return replace(entry, is_current=bool(entry.is_current), is_sample=bool(entry.is_sample))


def _nothing_on(connection: sqlite3.Connection, spender: str) -> str:
    known = [f"{code} ({count})" for code, count in connection.execute(SPENDERS)]
    if not known:
        return "The archive holds no claim yet. Crawl or replay first: make nightly, or make demo"
    return (
        f"The archive holds no claim on {spender!r}; it has claims (each sentence of each revision"
        " counted; a timeline counts what a report repeats once) on:"
        f" {', '.join(known)}."
    )
