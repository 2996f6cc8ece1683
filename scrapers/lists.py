"""An outlet's lists: asked for conditionally, read in the reader, written down whatever comes.

Source: shared/notes/operations.md section 2 (state of a feed: validators, hash, failures).
"""

import hashlib
from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import ClassVar, Protocol

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from pipelines.archive.frontier import ListState
from pipelines.errors import ListError, PageError
from pipelines.report import Address, Fetch, FetchOutcome
from scrapers.discovery import MAX_SITEMAPS, ReportList
from scrapers.outcomes import (
    fetch_of_error,
    fetch_of_response,
    header,
    outcome_of_status,
    words_of_error,
)
from scrapers.politeness import conditions
from scrapers.reader import Reader
from scrapers.tally import ListVisit, Tally

FIRST = 100
"""Priority of lists: before every page."""


class ListArchive(Protocol):
    """What lists need of the archive."""

    def list_state(self, url: str) -> ListState | None: ...
    def store_list_state(self, state: ListState) -> None: ...
    def add_addresses(self, outlet: str, addresses: Iterable[Address], *, at: datetime) -> int: ...


class Visitor(Protocol):
    """What lists need of their spider."""

    name: str
    lists: ClassVar[tuple[ReportList, ...]]
    crawler: Crawler
    reader: Reader
    tally: Tally
    resting_until: datetime | None

    @property
    def where(self) -> str: ...
    @property
    def is_ending(self) -> bool: ...
    @property
    def archive(self) -> ListArchive: ...
    def now(self) -> datetime: ...
    def store_fetch(self, fetch: Fetch, *, purpose: str) -> None: ...
    def keep_evidence(self, error: Exception, response: Response) -> None: ...


class Lists:
    """The lists of one outlet in one crawl, one after the other.

    One that fails is named and counted; the others are visited all the same.
    """

    def __init__(self, spider: Visitor) -> None:
        self.spider = spider
        self.settings = spider.crawler.settings

    async def visit(self) -> None:
        """Ask for each list, and for the sitemaps that an index names; keep what they name."""
        for each in self.spider.lists:
            waiting, visited = deque([each.url]), {each.url}
            while waiting and self.spider.resting_until is None and not self.spider.is_ending:
                for url in await self._visit(waiting.popleft()):
                    if url not in visited and len(visited) <= MAX_SITEMAPS:
                        visited.add(url)
                        waiting.append(url)

    async def _visit(self, url: str) -> tuple[str, ...]:
        state = self.spider.archive.list_state(url) or ListState(url, self.spider.name)
        at = self.spider.now()
        if state.not_before and state.not_before > at:
            self._left_alone(state, state.not_before)
            return ()
        request = Request(
            url,
            callback=NO_CALLBACK,
            headers=conditions(etag=state.etag, last_modified=state.last_modified),
            priority=FIRST,
        )
        try:
            response = await self.spider.crawler.engine.download_async(request)
        except Exception as error:
            if self.spider.is_ending:
                return ()  # no fault of the list
            # Whatever it was, it costs this list and not the crawl; the archive says what it was.
            self._failed(state, words_of_error(error), at=at, error=error)
            return ()
        return await self._answered(state, response, at=at)

    async def _answered(
        self, state: ListState, response: Response, *, at: datetime
    ) -> tuple[str, ...]:
        if response.status == 304:
            self._unchanged(state, response, FetchOutcome.NOT_MODIFIED, at=at)
            return ()
        if response.status != 200:
            self._failed(
                state, f"it answered {response.status}, 200 was expected", at=at, response=response
            )
            return ()
        digest = hashlib.sha256(response.body).hexdigest()
        if digest == state.body_sha256:
            self._unchanged(state, response, FetchOutcome.SAME, at=at)
            return ()
        return await self._changed(state, response, digest, at=at)

    async def _changed(
        self, state: ListState, response: Response, digest: str, *, at: datetime
    ) -> tuple[str, ...]:
        window = timedelta(days=self.settings.getint("LIST_WINDOW_DAYS"))
        try:
            found = await self.spider.reader.read_list(
                response.body,
                outlet=self.spider.where,
                url=state.url,
                content_type=header(response, "Content-Type") or "",
                at=at,
                since=at - window,
            )
        except (ListError, PageError) as error:
            self.spider.keep_evidence(error, response)
            # A list that was no list is empty; of one whose reading was cut off, nobody knows.
            items = 0 if isinstance(error, ListError) else None
            state = replace(state, items=items)
            self._failed(state, words_of_error(error), at=at, response=response)
            return ()
        # The addresses are committed before any is asked for, and before the list counts as read.
        new = self.spider.archive.add_addresses(self.spider.name, found.addresses, at=at)
        is_whole = found.problem is None and not found.sitemaps
        self.spider.archive.store_list_state(
            replace(
                state,
                # A list with a fault, or an index, is asked for whole again the next time.
                etag=header(response, "ETag") if is_whole else None,
                last_modified=header(response, "Last-Modified") if is_whole else None,
                body_sha256=digest if is_whole else None,
                checked_at=at,
                newest_item_at=max(
                    filter(None, (found.newest_at, state.newest_item_at)), default=None
                ),
                # An index names sitemaps, which give reports of their own.
                items=found.items or len(found.sitemaps),
                status=response.status,
                error=found.problem,
                failures=0,
                not_before=None,
            )
        )
        outcome = FetchOutcome.CHANGED if state.checked_at else FetchOutcome.NEW
        outcome = outcome if found.problem is None else FetchOutcome.BROKEN
        self._store(response, outcome, at=at, error=found.problem)
        self.spider.tally.lists.append(
            ListVisit(state.url, outcome, found.items, new, found.newest_at, found.problem)
        )
        return found.sitemaps

    def _unchanged(
        self, state: ListState, response: Response, outcome: FetchOutcome, *, at: datetime
    ) -> None:
        self.spider.archive.store_list_state(
            replace(
                state,
                etag=header(response, "ETag") or state.etag,
                last_modified=header(response, "Last-Modified") or state.last_modified,
                checked_at=at,
                status=response.status,
                error=None,
                failures=0,
                not_before=None,
            )
        )
        self._store(response, outcome, at=at)
        self.spider.tally.lists.append(
            ListVisit(state.url, outcome, state.items or 0, 0, state.newest_item_at)
        )

    def _failed(
        self,
        state: ListState,
        reason: str,
        *,
        at: datetime,
        response: Response | None = None,
        error: Exception | None = None,
    ) -> None:
        if response is None:
            fetch = fetch_of_error(error or ListError(reason), url=state.url, at=at)
        else:
            # 200 and yet no list: the outlet or a wall before it has changed.
            outcome = outcome_of_status(response.status) or FetchOutcome.BROKEN
            fetch = fetch_of_response(response, outcome, url=state.url, at=at, error=reason)
        self.spider.archive.store_list_state(
            replace(
                state,
                # What was wrong must be seen again until it is right: no 304 may hide it.
                etag=None,
                last_modified=None,
                body_sha256=None,
                checked_at=at,
                status=response.status if response is not None else None,
                error=reason,
                failures=state.failures + 1,
                not_before=self.spider.resting_until,
            )
        )
        self.spider.store_fetch(fetch, purpose="list")
        self.spider.tally.lists.append(
            ListVisit(state.url, fetch.outcome, newest_at=state.newest_item_at, error=reason)
        )

    def _left_alone(self, state: ListState, until: datetime) -> None:
        self.spider.tally.resting_until = until
        reason = f"left alone until {until:%Y-%m-%d %H:%M %Z}, as the outlet asked"
        self.spider.tally.lists.append(
            ListVisit(state.url, FetchOutcome.FAILED, newest_at=state.newest_item_at, error=reason)
        )

    def _store(
        self,
        response: Response,
        outcome: FetchOutcome,
        *,
        at: datetime,
        error: str | None = None,
    ) -> None:
        asked_for = response.meta.get("redirect_urls", [response.url])[0]
        fetch = fetch_of_response(response, outcome, url=asked_for, at=at, error=error)
        self.spider.store_fetch(fetch, purpose="list")
