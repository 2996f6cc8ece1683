"""What a crawl has in hand: one page that is asked for or read, and the one before it.

Pages are asked for one after the other. While the reader's process reads one, this one extracts
and stores the one before it: a kill costs these two at most, and never a heap.
"""

import asyncio
from contextlib import suppress
from typing import Any

LOOK_EVERY = 0.01
"""Seconds between two looks at whether the page that was asked for has come."""
LOOK_SOON = 0.001
"""Seconds between two looks at whether it is read, which takes milliseconds."""
LONGEST_WAIT = 0.02
"""Seconds that a page which is read waits for the next to be on its way to the reader."""


class Hands:
    """The pages of one crawl, in turn."""

    def __init__(self) -> None:
        self._is_read = False
        self._next_is_read = asyncio.Event()
        self._storing = asyncio.Lock()

    async def free(self, engine: Any) -> None:
        """Return when the page in hand is read, or nothing came of it."""
        scheduler, scraping = engine.scheduler, engine.scraper.slot
        while (downloading := engine.downloader.active) or (
            not self._is_read and (not scraping.is_idle() or scheduler.has_pending_requests())
        ):
            await asyncio.sleep(LOOK_EVERY if downloading else LOOK_SOON)
        self._is_read = False

    async def empty(self, engine: Any) -> None:
        """Return when nothing is left to read or to store."""
        await self.free(engine)
        while not engine.scraper.slot.is_idle():
            await asyncio.sleep(LOOK_SOON)

    def begin_reading(self) -> None:
        """The page in hand goes to the reader."""
        self._next_is_read.set()

    async def begin_storing(self) -> None:
        """Return when the page that was read may be stored: none other is, the next is read."""
        self._is_read = True
        self._next_is_read.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_WAIT):
                await self._next_is_read.wait()
        await self._storing.acquire()

    def end_storing(self) -> None:
        """The page that was to be stored is, or could not be."""
        if self._storing.locked():
            self._storing.release()
