"""How an outlet is asked: its pace, its wish to be left alone, its wish not to be mined.

Source: RFC 9110 section 10.2.3 (Retry-After), section 13 (conditional requests); RFC 9309;
TDM Reservation Protocol, W3C CG report 2024-02-02; shared/notes/operations.md.
"""

import asyncio
import logging
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Response
from scrapy.robotstxt import RobotParser
from scrapy.settings import BaseSettings

MAX_CRAWL_DELAY = 120.0
"""Seconds; the crawler of Common Crawl's news takes no longer ones either."""
LONGEST_REST = timedelta(days=7)
"""However long an outlet asks to be left alone, it is looked at again after this."""
BUSY = {429, 503}

logger = logging.getLogger(__name__)


class Resting(IgnoreRequest):
    """The outlet asked to be left alone; the address stays due for another night."""


def read_retry_after(value: str, *, at: datetime) -> timedelta | None:
    """How long an outlet asks to be left alone; ``None`` where it does not say.

    Args:
        value: The header ``Retry-After``: seconds, or a date.
        at: When the response came, aware.

    >>> read_retry_after("120", at=datetime(2026, 1, 1, tzinfo=UTC))
    datetime.timedelta(seconds=120)
    >>> read_retry_after("Thu, 01 Jan 2026 00:01:00 GMT", at=datetime(2026, 1, 1, tzinfo=UTC))
    datetime.timedelta(seconds=60)
    """
    value = value.strip()
    if value.isascii() and value.isdigit():
        return min(timedelta(seconds=int(value[:9])), LONGEST_REST)
    try:
        until = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return min(max(until - at, timedelta(0)), LONGEST_REST)


class Introduction:
    """Scrapy add-on: who asks, and where to complain, in every request."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Put ``CONTACT`` behind the user agent.

        A mail address becomes ``mailto:``, as RFC 9110 section 10.1.5 and custom have it.
        """
        contact = str(settings["CONTACT"]).strip()
        if contact and all(c.isprintable() and c.isascii() and c not in "()" for c in contact):
            where = f"mailto:{contact}" if "@" in contact and ":" not in contact else contact
            settings.set("USER_AGENT", f"{settings['USER_AGENT']} (+{where})", priority="cmdline")


class CrawlDelay:
    """Keeps the crawl delay that an outlet's robots.txt asks for; Scrapy reads it and no more."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        crawler.signals.connect(self.robots_parsed, signal=signals.robots_parsed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "CrawlDelay":
        return cls(crawler)

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Slow the outlet's slot down, and let AutoThrottle never go below."""
        downloader = self.crawler.engine.downloader
        asked = robotparser.crawl_delay(self.crawler.settings["ROBOTSTXT_USER_AGENT"]) or 0.0
        asked = min(asked, MAX_CRAWL_DELAY)
        if asked <= self.crawler.settings.getfloat("DOWNLOAD_DELAY"):
            return
        logger.info("%s asks for %s s between requests", request.url, asked)
        downloader._delay = max(downloader._delay, asked)
        for slot in downloader.slots.values():
            slot.delay = max(slot.delay, asked)
            slot.jitter = 0.0  # which would go below it
        downloader._jitter = 0.0
        if throttle := self.crawler.get_extension(AutoThrottle):
            throttle.mindelay = max(throttle.mindelay, asked)
            throttle.maxdelay = max(throttle.maxdelay, asked)


class RetryAfterMiddleware(RetryMiddleware):
    """Retries what failed by chance; leaves an outlet alone that asks for it.

    A rest of up to ``LONGEST_PAUSE`` is waited for; a longer one ends the crawl, and the spider
    keeps it for the next nights.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler.settings)
        self.crawler = crawler
        self.longest_pause = timedelta(seconds=crawler.settings.getint("LONGEST_PAUSE"))
        self.pause_ends = 0.0

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "RetryAfterMiddleware":
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Wait while the outlet wants to be left alone.

        Raises:
            Resting: For longer than a crawl may wait.
        """
        if self.crawler.spider.resting_until is not None:  # type: ignore[union-attr]
            raise Resting(f"Left alone as it asked: {request.url}")
        wait = self.pause_ends - asyncio.get_running_loop().time()
        if wait > 0:
            await asyncio.sleep(wait)

    def process_response(
        self,
        request: Request,
        response: Response,
        spider: Any = None,  # noqa: ARG002
    ) -> Request | Response:
        """Retry, wait or give up, as the outlet asks."""
        if response.status not in BUSY:
            return super().process_response(request, response)
        now: Callable[[], datetime] = self.crawler.spider.now  # type: ignore[union-attr]
        stated = (response.headers.get("Retry-After") or b"").decode("latin-1")
        rest = read_retry_after(stated, at=now())
        if rest is None:
            # 503 without a word is a fault like others; 429 is never answered with more of it.
            return (
                response if response.status == 429 else super().process_response(request, response)
            )
        if rest > self.longest_pause:
            self.crawler.spider.rest(now() + rest)  # type: ignore[union-attr]
            return response
        self.pause_ends = asyncio.get_running_loop().time() + rest.total_seconds()
        logger.info("%s asks for a pause of %s", request.url, rest)
        return super().process_response(request, response)


HEADERS = ("X-Robots-Tag", "TDM-Reservation", "TDM-Policy")
META = re.compile(rb"<meta\s[^>]{0,400}>", re.IGNORECASE)
META_NAME = re.compile(
    rb"""name\s*=\s*["']?(robots|googlebot-news|tdm-reservation|tdm-policy)["'\s/>]""",
    re.IGNORECASE,
)
META_CONTENT = re.compile(rb"""content\s*=\s*(?:"([^"]{0,200})"|'([^']{0,200})')""", re.IGNORECASE)
HEAD_BYTES = 100_000


def robots_signals(response: Response) -> str | None:
    """What a response says of its reuse, as ``name: value`` joined by ``; ``.

    Headers and ``<meta>`` both count; ``None`` where the response says nothing.
    """
    said = [
        f"{name}: {value.decode('latin-1')}"
        for name in HEADERS
        for value in response.headers.getlist(name)
    ]
    said += [f"meta {name}: {value}" for name, value in _meta(response.body[:HEAD_BYTES])]
    kept = "; ".join(dict.fromkeys(said))[:500]
    return "".join(c if c.isprintable() else " " for c in kept) or None


def _meta(head: bytes) -> list[tuple[str, str]]:
    found = []
    for tag in META.findall(head):
        name, content = META_NAME.search(tag), META_CONTENT.search(tag)
        if name and content:
            value = (content[1] or content[2] or b"").decode("utf-8", "replace")
            found.append((name[1].decode().lower(), " ".join(value.split())))
    return found


def conditions(*, etag: str | None, last_modified: str | None) -> dict[str, str]:
    """The headers that make a request conditional; empty where no validator is known.

    >>> conditions(etag='"a1"', last_modified=None)
    {'If-None-Match': '"a1"'}
    """
    stated = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    return {
        name: value
        for name, value in stated.items()
        if value and value.isprintable() and value.isascii()
    }
