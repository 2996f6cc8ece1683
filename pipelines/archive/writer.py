"""The one writer of ``archive.db``: a report is there whole, or not at all.

Each public method is one ``BEGIN IMMEDIATE`` transaction: a deferred one would not wait for
another writer once it has read (shared/notes/archive.md section 2, trap 4).
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from pipelines.archive import frontier, ledger, nights, report_rows
from pipelines.archive.frontier import DueAddress, ListState
from pipelines.archive.outlet_night import Alarm
from pipelines.archive.reading import Reading
from pipelines.archive.rows import required_utc_text
from pipelines.archive.schema import BUSY_SECONDS, advice_on, connect
from pipelines.errors import ArchiveError
from pipelines.report import Access, Address, Fetch, FetchOutcome, Findings, Report


def open_archive(path: str | Path, *, busy_seconds: float = BUSY_SECONDS) -> "Archive":
    """The archive at ``path``, made or brought up to date, open for writing.

    Args:
        path: Of the file.
        busy_seconds: How long each write waits while another process holds the lock.

    Raises:
        ArchiveError: It is no archive, of a newer version, or cannot be written; untouched.
    """
    return Archive(Path(path), busy_seconds=busy_seconds)


class Archive:
    """One open archive; a context manager that closes it."""

    def __init__(self, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self.connection = connect(path, busy_seconds=busy_seconds)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the archive; what was stored is safe without it."""
        self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Everything inside is written, or nothing.

        Raises:
            ArchiveError: The disk is full, the archive is locked or damaged.
        """
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
            except BaseException:
                self._roll_back()
                raise
            self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise ArchiveError(
                f"{self.path}: could not be written ({error}); what was stored before is whole."
                f" {advice_on(error)}"
            ) from error

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")

    def begin_crawl(
        self,
        outlet: str | None,
        *,
        at: datetime,
        mode: str,
        name: str | None = None,
        country: str | None = None,
        night: str | None = None,
        settings_sha256: str | None = None,
        source: str | None = None,
    ) -> int:
        """Id of a new crawl.

        Args:
            outlet: Id of the outlet; ``None`` for a replay of many.
            at: When it begins.
            mode: ``live``, ``replay`` or ``backfill``.
            name: The outlet's usual English name.
            country: The outlet's country, ISO 3166-1 alpha-3.
            night: Day on which the night began that it belongs to, UTC: ``2026-11-23``.
            settings_sha256: Hash of the settings it runs with.
            source: What is replayed; the same source twice is one crawl.
        """
        with self.transaction() as connection:
            if outlet is not None:
                ledger.ensure_outlet(connection, outlet, name=name, country=country)
            return ledger.insert_crawl(
                connection,
                outlet,
                at=at,
                mode=mode,
                night=night,
                settings_sha256=settings_sha256,
                source=source,
            )

    def end_crawl(
        self, crawl: int, *, at: datetime, reason: str, counts: Mapping[str, int]
    ) -> None:
        """Write how a crawl ended; one that was killed has no end."""
        with self.transaction() as connection:
            ledger.update_crawl(connection, crawl, at=at, ending=reason, counts=counts)

    def name_outlet(self, outlet: str, *, name: str, country: str | None = None) -> None:
        """Keep an outlet's usual English name and country."""
        with self.transaction() as connection:
            ledger.ensure_outlet(connection, outlet, name=name, country=country)

    def begin_night(self, *, night: str, at: datetime) -> int:
        """Id of a night's new run."""
        with self.transaction() as connection:
            return nights.insert_night_run(connection, night=night, at=at)

    def end_night(self, run: int, *, at: datetime, status: int, alarms: Iterable[Alarm]) -> None:
        """Write how a night ended and what somebody should see."""
        with self.transaction() as connection:
            nights.finish_night_run(connection, run, at=at, status=status, alarms=alarms)

    def knows_report(self, url: str) -> bool:
        """Whether a report with this canonical address was ever stored."""
        return report_rows.find_report(self.connection, url) is not None

    def add_addresses(self, outlet: str, addresses: Iterable[Address], *, at: datetime) -> int:
        """How many of the addresses were new; from then on they are due."""
        with self.transaction() as connection:
            ledger.ensure_outlet(connection, outlet, name=None, country=None)
            return frontier.insert_addresses(connection, outlet, addresses, at=at)

    def due_addresses(
        self, outlet: str, *, at: datetime, limit: int = 1000
    ) -> tuple[DueAddress, ...]:
        """Addresses to fetch now: never fetched first, then reports due to be looked at again."""
        return frontier.select_due(self.connection, outlet, at=at, limit=limit)

    def list_state(self, url: str) -> ListState | None:
        """What is known of a list; ``None`` before it was first asked for."""
        return frontier.select_list_state(self.connection, url)

    def store_list_state(self, state: ListState) -> None:
        """Write what is known of a list now."""
        with self.transaction() as connection:
            ledger.ensure_outlet(connection, state.outlet, name=None, country=None)
            frontier.upsert_list_state(connection, state)

    def store_fetch(
        self,
        fetch: Fetch,
        *,
        outlet: str,
        crawl: int,
        purpose: str = "report",
        address: str | None = None,
    ) -> None:
        """Write a fetch that carried no report: a list, a 304, gone, refused, broken, failed.

        Args:
            fetch: What came of the request. Stored once, however often it is replayed.
            outlet: Id of the outlet.
            crawl: The crawl that made it.
            purpose: ``report``, ``list``, ``robots`` or ``other``.
            address: The canonical address of the report that was asked for.
        """
        with self.transaction() as connection:
            if ledger.find_fetch(connection, fetch) is not None:
                return
            ledger.ensure_outlet(connection, outlet, name=None, country=None)
            ledger.insert_fetch(connection, fetch, outlet=outlet, crawl=crawl, purpose=purpose)
            if purpose == "report":
                self._settle_without_report(connection, fetch, address or fetch.url, outlet)

    def _settle_without_report(
        self, connection: sqlite3.Connection, fetch: Fetch, url: str, outlet: str
    ) -> None:
        report = report_rows.find_report(connection, url)
        frontier.settle_address(
            connection, fetch, url=url, outlet=outlet, report=report, published=None
        )
        if report is not None and fetch.outcome is FetchOutcome.GONE:
            connection.execute(
                "UPDATE reports SET state = 'removed' WHERE id = ? AND last_seen_at < ?",
                (report, required_utc_text(fetch.at)),
            )

    def store_report(
        self,
        report: Report,
        findings: Findings,
        fetch: Fetch,
        *,
        crawl: int,
        sample: bool = False,
        extractor: str = "1",
        address: str | None = None,
    ) -> FetchOutcome:
        """Store one sighting of a report with all that was found in it.

        Args:
            report: What the page says.
            findings: What extraction took from ``report.text``.
            fetch: The request; its outcome is worked out here.
            crawl: The crawl that made it.
            sample: Whether it comes from the samples that the project ships.
            extractor: Version of the extraction; a newer one replaces what an older one found.
            address: The address that was due, where it is not ``report.url``.

        Returns:
            ``GATED`` for a gated report, else ``NEW``, ``CHANGED`` (a text not seen before) or
            ``SAME``. The same capture twice is ``SAME`` and changes no row.

        Raises:
            ArchiveError: It could not be written; nothing of it was.
        """
        if report.access is Access.BLOCKED:
            raise ValueError("a blocked page is a fetch, not a report")
        with self.transaction() as connection:
            ledger.ensure_outlet(connection, report.outlet, name=None, country=None)
            reading = Reading(
                report=report,
                findings=findings,
                fetch=fetch,
                crawl=crawl,
                is_sample=sample,
                extractor=extractor,
                address=address or report.url,
            )
            return reading.store(connection)
