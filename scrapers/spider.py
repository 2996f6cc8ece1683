"""What every outlet's spider does: lists → addresses → pages → reports; the only clock.

The archive holds the frontier: an address is committed before it is asked for, and stays due
until something came of it. So a crawl that is killed loses nothing, and the next one goes on
where it ended; there is no JOBDIR and no HTTP cache (shared/notes/operations.md section 1).
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from pipelines.archive.frontier import DueAddress, ListState
from pipelines.errors import ArchiveError, CommandError, HostilePage, PageError, PledgelineError
from pipelines.extraction.findings import language_of, load_rules
from pipelines.report import Access, Fetch, FetchOutcome
from scrapers.clocks import ClockCheck
from scrapers.deadline import start_deadline, stop_deadline
from scrapers.discovery import Feed, Listing, NewsSitemap
from scrapers.hands import Hands
from scrapers.lists import Lists
from scrapers.logs import clean, settings_sha256, without_secrets
from scrapers.outcomes import (
    fetch_of_error,
    fetch_of_response,
    header,
    outcome_of_status,
    reason_of_page_error,
)
from scrapers.outlet import Outlet
from scrapers.politeness import Resting, conditions
from scrapers.quarantine import keep_in_quarantine
from scrapers.reader import Reader
from scrapers.recorder import Recorder
from scrapers.robots import KeptOut
from scrapers.tally import Tally

if TYPE_CHECKING:
    from pipelines.item_pipelines import ReportItem

__all__ = ["Feed", "Listing", "NewsSitemap", "OutletSpider"]

BATCH = 64
"""Addresses that are taken from the archive at once."""


def read_clock() -> datetime:
    """Now, in UTC: every time of a crawl comes from here."""
    return datetime.now(UTC)


class OutletSpider(Outlet):
    """An outlet: what its file says of it, and how it is crawled."""

    tally: Tally
    hands: Hands
    reader: Reader
    recorder: Recorder
    clock: ClockCheck
    crawl: int = 0
    """Id of this crawl in the archive; 0 before it began."""
    resting_until: datetime | None = None
    """Until when the outlet asked to be left alone; ends the crawl."""
    _closing: asyncio.Future[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> "OutletSpider":
        """A spider with its reader, its tally and the signals that complete the ledger."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        deadline = timedelta(seconds=crawler.settings.getfloat("PAGE_DEADLINE"))
        spider.reader = Reader(deadline=deadline, meanwhile=spider.load_rules)
        spider.recorder = Recorder(Path(crawler.settings["CAPTURES"]), outlet=spider.name)
        spider.hands, spider.clock = Hands(), ClockCheck()
        spider.tally = Tally(spider.name, spider.title, started_at=spider.now())
        for method, signal in (
            (spider.keep_capture, signals.response_downloaded),
            (spider.report_stored, signals.item_scraped),
            (spider.report_not_stored, signals.item_error),
            (spider.report_dropped, signals.item_dropped),
            (spider.stumbled, signals.spider_error),
            (spider.end, signals.spider_closed),
            (spider.end_at_last, signals.engine_stopped),
        ):
            crawler.signals.connect(method, signal=signal)
        return spider

    @property
    def archive(self) -> Any:
        """The one archive of this crawl, open for writing.

        Raises:
            ArchiveError: The clock is wrong, so that nothing may be written with its time.
        """
        if self.clock.fault:
            raise ArchiveError(self.clock.fault)
        return self._archive

    @property
    def _archive(self) -> Any:
        # Here, because the child that reads pages knows outlets and needs no pipelines.
        from pipelines.item_pipelines import ArchivePipeline

        shell = self.crawler.get_item_pipeline(ArchivePipeline)
        if shell is None:
            raise CommandError(
                "Nowhere to store: ArchivePipeline is switched off and a crawl needs the archive "
                "to know what was fetched. Give ITEM_PIPELINES its line back."
            )
        return shell.archive

    def load_rules(self) -> None:
        """Import the rules for what this outlet writes in."""
        for language in self.languages:
            load_rules(language)

    def now(self) -> datetime:
        """The time, aware; what sends requests asks here and nowhere else."""
        return read_clock()

    def rest(self, until: datetime) -> None:
        """Ask for nothing more, tonight and until then: the outlet wants it so."""
        self.resting_until = self.tally.resting_until = until
        for each in self.lists:
            state = self.archive.list_state(each.url) or ListState(each.url, self.name)
            self.archive.store_list_state(replace(state, not_before=until))

    async def start(self) -> AsyncIterator[Any]:
        """Visit the lists, then ask for every address that is due, a few at a time."""
        try:
            self._begin()
            await Lists(self).visit()
        except ArchiveError as error:
            self._give_up(error)
            return
        asked: set[str] = set()
        while self._may_go_on and (batch := self._due(asked)):
            for address in batch:
                await self.hands.free(self.crawler.engine)
                if not self._may_go_on:
                    return
                asked.add(address.url)
                yield self._request(address)
        await self.hands.empty(self.crawler.engine)

    def _begin(self) -> None:
        self.crawl = self.archive.begin_crawl(
            self.name,
            at=self.tally.started_at,
            mode="live",
            name=self.title,
            country=self.country,
            night=self.settings["NIGHT"] or None,
            settings_sha256=self.settings["SETTINGS_SHA256"] or settings_sha256(self.settings),
        )

    @property
    def _may_go_on(self) -> bool:
        """Not while the outlet rests, when nothing can be kept, or when no list was to be had."""
        has_answered = any(visit.error is None for visit in self.tally.lists)
        return self.resting_until is None and not self.is_ending and has_answered

    @property
    def is_ending(self) -> bool:
        """Whether the crawl is being ended, by itself or by a signal."""
        return self._closing is not None or not self.crawler.engine.running

    def _due(self, asked: set[str]) -> list[DueAddress]:
        left = max(self.settings.getint("MAX_PAGES") - len(asked), 0)
        due = self.archive.due_addresses(self.name, at=self.now(), limit=len(asked) + BATCH)
        return [address for address in due if address.url not in asked][:left]

    def _request(self, address: DueAddress) -> Request:
        return Request(
            address.url,
            callback=self.read_response,
            errback=self.no_response,
            headers=conditions(etag=address.etag, last_modified=address.last_modified),
            meta={"asked_for": address.url},
        )

    async def read_response(self, response: Response) -> AsyncIterator["ReportItem"]:
        """The report of a response, on its way to the archive; or what came of it instead."""
        outcome, reason = self._outcome_of(response)
        if outcome is not None:
            self.store_fetch(self._fetch(response, outcome, reason))
            return
        self.hands.begin_reading()
        try:
            report = await self.reader.read_page(
                response.body,
                outlet=self.where,
                url=without_secrets(response.url),
                content_type=header(response, "Content-Type") or "",
                at=self.now(),
            )
        except PageError as error:
            self.keep_evidence(error, response)
            reason = reason_of_page_error(error)
            self.store_fetch(self._fetch(response, FetchOutcome.BROKEN, reason))
            return
        if report.access is Access.BLOCKED:
            wall = "a wall stands before the report, told by its markers"
            self.store_fetch(self._fetch(response, FetchOutcome.BLOCKED, wall))
            return
        from pipelines.item_pipelines import ReportItem

        fetch = self._fetch(response, FetchOutcome.NEW)
        load_rules(report.language or language_of(report.text))  # no page's deadline counts that
        await self.hands.begin_storing()
        start_deadline(self.reader.deadline, url=fetch.url)
        yield ReportItem(report=report, fetch=fetch, crawl=self.crawl, address=fetch.url)

    def _outcome_of(self, response: Response) -> tuple[FetchOutcome | None, str | None]:
        outcome = outcome_of_status(response.status)
        if outcome is FetchOutcome.NOT_MODIFIED:
            return outcome, None
        if outcome is not None:
            return outcome, f"it answered {response.status}"
        if "redirect_urls" in response.meta and not self.is_report(response.url):
            # Outlets send readers of a report that is gone to a front page, with status 200.
            return FetchOutcome.GONE, f"it leads to {response.url}, which is no report"
        return None, None

    def no_response(self, failure: Failure) -> None:
        """What came of a request that got no usable response."""
        request: Request = failure.request  # type: ignore[attr-defined]
        error = failure.value or PledgelineError("no response and no error")
        if not isinstance(error, Resting | KeptOut):  # these were not asked for: they stay due
            url = request.meta["asked_for"]
            self.store_fetch(fetch_of_error(error, url=url, at=self.now()))

    def _fetch(self, response: Response, outcome: FetchOutcome, error: str | None = None) -> Fetch:
        url = response.meta["asked_for"]
        return fetch_of_response(response, outcome, url=url, at=self.now(), error=error)

    def store_fetch(self, fetch: Fetch, *, purpose: str = "report") -> None:
        """Write what came of a request that brought no report.

        Ends the crawl where the archive cannot be written.
        """
        try:
            self.archive.store_fetch(fetch, outlet=self.name, crawl=self.crawl, purpose=purpose)
        except ArchiveError as error:
            self._give_up(error)
        if purpose == "report":
            self.tally.count(fetch.url, fetch.outcome, fetch.error)

    def keep_evidence(self, error: Exception, response: Response) -> None:
        """Keep a body that hurt its reader; others are in the captures."""
        if isinstance(error, HostilePage):
            keep_in_quarantine(
                response.body,
                folder=Path(self.settings["QUARANTINE"]),
                outlet=self.name,
                url=response.url,
                at=self.now(),
                reason=str(error),
            )

    def keep_capture(self, response: Response, request: Request) -> None:
        """Keep the proof of a response before anything reads it."""
        if not self.clock.passes(response, at=self.now()):
            self._give_up(ArchiveError(str(self.clock.fault)), reason="clock_wrong")
            return
        try:
            self.recorder.keep(request, response, at=self.now())
        except OSError as error:
            self._give_up(ArchiveError(f"Captures cannot be written ({error}): look at the disk."))

    def _end_storing(self) -> None:
        stop_deadline()
        self.hands.end_storing()

    def report_stored(self, item: "ReportItem") -> None:
        """Count a report that the archive has."""
        self._end_storing()
        self.tally.count(item.fetch.url, item.outcome or FetchOutcome.SAME)

    def report_not_stored(self, item: "ReportItem", failure: Failure) -> None:
        """Write down that a report could not be stored, and why; the address is tried again."""
        self.report_dropped(item, failure.value or PledgelineError("no error was given"))

    def report_dropped(self, item: "ReportItem", exception: BaseException) -> None:
        """Write down that a stage let a report go."""
        self._end_storing()
        if isinstance(exception, ArchiveError):
            self._give_up(exception)
            return
        error = f"storing it failed: {type(exception).__name__}: {exception}"
        self.store_fetch(replace(item.fetch, outcome=FetchOutcome.BROKEN, error=clean(error)))

    def stumbled(self, failure: Failure, response: Response | None) -> None:
        """Write down that this very code has a fault; it costs the page and the good status."""
        reason = f"the spider stumbled: {type(failure.value).__name__}: {failure.value}"
        self.tally.fault = self.tally.fault or clean(reason)
        if response is not None and "asked_for" in response.meta:
            self.store_fetch(self._fetch(response, FetchOutcome.BROKEN, reason))

    def _give_up(self, error: Exception, *, reason: str = "archive_failed") -> None:
        """End the crawl: what is fetched from now on could not be kept."""
        if self._closing is None:
            self.tally.fault = str(error)
            closing = self.crawler.engine.close_spider_async(reason=reason)
            self._closing = asyncio.ensure_future(closing)

    async def end(self, reason: str) -> None:
        """Write how this crawl ended, then close what it opened."""
        # First what must not be cut off: a stop that comes from now on waits for nobody
        # (Scrapy's close_spider_async, where the spider is closing already).
        self._write_end(reason)
        await self.reader.close()

    def end_at_last(self) -> None:
        """Write how this crawl ended where a stop came just before it would have been told.

        It comes before the archive is closed at the same signal: who connects first is told first.
        """
        self._write_end("shutdown")

    def _write_end(self, reason: str) -> None:
        if self.tally.ended_at is not None:
            return
        stop_deadline()
        self.tally.reason, self.tally.ended_at = reason, self.now()
        # Captures may lie on another disk: what cannot be closed there still has an end here.
        for step in (self.recorder.close, self._write_end_of_crawl):
            try:
                step()
            except (OSError, ArchiveError) as error:
                self.tally.fault = self.tally.fault or clean(str(error))

    def _write_end_of_crawl(self) -> None:
        if self.crawl:
            reason, counts = self.tally.reason, self.tally.counts
            self._archive.end_crawl(self.crawl, at=self.now(), reason=reason, counts=counts)
