"""Scrapy's shells around the flow, one a stage, in its order; each may be switched off.

``ITEM_PIPELINES`` lists them. Whoever has no crawl engine (``scrapy replay``) runs the same
shells in the same order through ``run_shells``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from scrapy import signals

from pipelines.archive.writer import Archive, open_archive
from pipelines.extraction import EXTRACTOR
from pipelines.extraction.document import Document
from pipelines.extraction.findings import (
    find_cited_outlets,
    find_claims,
    find_dates,
    find_percentages,
    is_on_topic,
)
from pipelines.report import (
    Claim,
    DateMention,
    Fetch,
    FetchOutcome,
    Findings,
    Percentage,
    Report,
)


@dataclass(slots=True)
class ReportItem:
    """A report on its way through the stages; each stage adds what it finds."""

    report: Report
    fetch: Fetch
    crawl: int
    sample: bool = False
    address: str | None = None
    """The address that was due, where it is not the report's."""
    percentages: tuple[Percentage, ...] = ()
    dates: tuple[DateMention, ...] = ()
    claims: tuple[Claim, ...] = ()
    cited_outlets: tuple[str, ...] = ()
    on_topic: bool = False
    outcome: FetchOutcome | None = None
    """What the archive made of it; ``None`` before."""

    @property
    def document(self) -> Document:
        """What extraction reads: the text, and the day of publication where the outlet is."""
        published = self.report.published
        return Document(
            text=self.report.text,
            published=published.date() if published else None,
            language=self.report.language,
            outlet=self.report.outlet,
        )

    @property
    def findings(self) -> Findings:
        """All that was found, as one value."""
        return Findings(
            on_topic=self.on_topic,
            cited_outlets=self.cited_outlets,
            percentages=self.percentages,
            dates=self.dates,
            claims=self.claims,
        )


class PercentagesPipeline:
    """Every percentage that the report states."""

    def process_item(self, item: ReportItem) -> ReportItem:
        """The item with its percentages."""
        item.percentages = find_percentages(item.document)
        return item


class DatesPipeline:
    """Every calendar expression."""

    def process_item(self, item: ReportItem) -> ReportItem:
        """The item with its dates."""
        item.dates = find_dates(item.document)
        return item


class ClaimsPipeline:
    """The percentages that are shares of GDP for defence, and what is said of them."""

    def process_item(self, item: ReportItem) -> ReportItem:
        """The item with its claims and the outlets that it cites."""
        item.claims = find_claims(item.document, item.percentages, item.dates)
        item.cited_outlets = find_cited_outlets(item.document)
        return item


class RelevancePipeline:
    """Whether the report is about what Japan spends on defence."""

    def process_item(self, item: ReportItem) -> ReportItem:
        """The item with its topic told."""
        item.on_topic = is_on_topic(item.document, item.claims)
        return item


class ArchivePipeline:
    """Into ``archive.db``, whole or not at all."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive

    @classmethod
    def from_crawler(cls, crawler: Any) -> Self:
        """The pipeline of a crawl, with its archive open until the engine stops.

        Not in ``close_spider``: that comes before the spider has written how its crawl ended.
        """
        busy_seconds = crawler.settings.getfloat("ARCHIVE_BUSY_SECONDS")
        shell = cls(open_archive(crawler.settings["ARCHIVE"], busy_seconds=busy_seconds))
        crawler.signals.connect(shell.archive.close, signal=signals.engine_stopped, weak=False)
        return shell

    def process_item(self, item: ReportItem) -> ReportItem:
        """The item with what the archive made of it."""
        item.outcome = self.archive.store_report(
            item.report,
            item.findings,
            item.fetch,
            crawl=item.crawl,
            sample=item.sample,
            extractor=EXTRACTOR,
            address=item.address,
        )
        return item


def run_shells(shells: Sequence[Any], item: ReportItem) -> ReportItem:
    """The item after each of the shells, in their order."""
    for shell in shells:
        item = shell.process_item(item)
    return item
