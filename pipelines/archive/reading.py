"""One reading of one report, written inside one transaction."""

import sqlite3
from dataclasses import dataclass, replace

from pipelines.archive import frontier, ledger, report_rows
from pipelines.archive.finding_rows import delete_findings, store_findings
from pipelines.archive.seals import seal
from pipelines.report import Access, Fetch, FetchOutcome, Findings, Report


@dataclass(frozen=True, slots=True)
class Reading:
    """A report, what was found in it, and the fetch that brought it."""

    report: Report
    findings: Findings
    fetch: Fetch
    crawl: int
    is_sample: bool
    extractor: str
    """Version of the extraction that made ``findings``."""
    address: str
    """The address that was due; mostly ``report.url``."""

    def store(self, connection: sqlite3.Connection) -> FetchOutcome:
        """What the reading brought; changes no row where it was stored before."""
        fetch_id = ledger.find_fetch(connection, self.fetch)
        report_id = report_rows.find_report(connection, self.report.url)
        revision = None
        if report_id is not None:
            revision = report_rows.find_revision(connection, report_id, self.report)
            if fetch_id is not None and revision is not None and revision[1] == self.extractor:
                return FetchOutcome.SAME
        outcome = self._outcome(is_new=report_id is None, is_changed=revision is None)
        fetch = replace(self.fetch, outcome=outcome)
        if report_id is None:
            report_id = report_rows.insert_report(
                connection,
                self.report,
                fetch,
                crawl=self.crawl,
                on_topic=self.findings.on_topic,
                is_sample=self.is_sample,
            )
        revision_id = self._store_revision(connection, report_id, revision)
        self._store_sighting(connection, fetch, fetch_id, revision_id)
        report_rows.settle_report(connection, report_id)
        self._settle_addresses(connection, fetch, report_id)
        return outcome

    def _outcome(self, *, is_new: bool, is_changed: bool) -> FetchOutcome:
        if self.report.access is Access.GATED:
            return FetchOutcome.GATED
        if is_new:
            return FetchOutcome.NEW
        return FetchOutcome.CHANGED if is_changed else FetchOutcome.SAME

    def _store_revision(
        self, connection: sqlite3.Connection, report_id: int, known: tuple[int, str] | None
    ) -> int:
        if known is None:
            revision_id = report_rows.insert_revision(
                connection,
                report_id,
                self.report,
                self.fetch,
                findings=self.findings,
                extractor=self.extractor,
            )
        else:
            revision_id, extractor = known
            if extractor == self.extractor:
                return revision_id
            delete_findings(connection, revision_id)
            connection.execute(
                "UPDATE revisions SET extractor = ?, on_topic = ? WHERE id = ?",
                (self.extractor, int(self.findings.on_topic), revision_id),
            )
        store_findings(connection, self.findings, report=report_id, revision=revision_id)
        seal(connection, revision_id)
        return revision_id

    def _store_sighting(
        self, connection: sqlite3.Connection, fetch: Fetch, fetch_id: int | None, revision_id: int
    ) -> None:
        if fetch_id is None:
            fetch_id = ledger.insert_fetch(
                connection, fetch, outlet=self.report.outlet, crawl=self.crawl, purpose="report"
            )
        report_rows.move_sighting(connection, fetch_id, revision_id, fetch)

    def _settle_addresses(
        self, connection: sqlite3.Connection, fetch: Fetch, report_id: int
    ) -> None:
        for url in sorted({self.report.url, self.address}):
            frontier.settle_address(
                connection,
                fetch,
                url=url,
                outlet=self.report.outlet,
                report=report_id,
                published=self.report.published,
            )
