"""Extensions that let a crawl be ended from without at the worst moments."""

import asyncio
import os
import signal
from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler

LONG = 5
"""Seconds: a stop that waited for us would be noticed."""


async def _stop_now() -> None:
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.sleep(LONG)


class StopAsTheSpiderCloses:
    """Sends SIGTERM when the spider was told that it is closed."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "StopAsTheSpiderCloses":
        made = cls()
        crawler.signals.connect(made.spider_closed, signal=signals.spider_closed)
        return made

    async def spider_closed(self) -> None:
        """End this process, as a service manager does."""
        await _stop_now()


class StopBeforeTheSpiderCloses:
    """Sends SIGTERM when all is done, and the spider was not yet told that it is closed."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "StopBeforeTheSpiderCloses":
        made = cls(crawler)
        crawler.signals.connect(made.engine_started, signal=signals.engine_started)
        return made

    def engine_started(self) -> None:
        """Put the stop before the closing of the scraper, which comes before the spider's."""
        scraper: Any = self.crawler.engine.scraper  # type: ignore[union-attr]
        close = scraper.close_spider_async

        async def stop_and_close() -> None:
            await _stop_now()
            await close()

        scraper.close_spider_async = stop_and_close
