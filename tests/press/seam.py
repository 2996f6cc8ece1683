"""The seam between a real crawl and the stand-in press: the last step before the network.

A test gives ``scrapy crawl`` the settings of ``seam_settings``. Then everything above the
download handler (guards, robots, slot, pace, captures, archive) sees the outlet's real address,
and only the connection goes to the press on 127.0.0.1, with the real ``Host``. Nothing in
``scrapers/`` knows of it, and no guard is off: the handler and the resolver are kinds of the ones
that the guards demand, and 127.0.0.1, spelled so and asked for by the handler alone, is the only
address beside public ones that is connected to.
"""

import json
from collections.abc import Sequence
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.internet.defer import Deferred, succeed

from scrapers.resolver import GuardedResolver

HANDLER = "tests.press.seam.PressHandler"
RESOLVER = "tests.press.seam.PressResolver"
HERE = "127.0.0.1"
SENT = "X-Press-Sent"
"""Header of each request: its turn, in seconds of the monotonic clock, which all processes share.

The time at which a request arrives tells little of the pace: either end may have been busy.
"""


def seam_settings(press: str) -> dict[str, str]:
    """Settings, as ``-s NAME=VALUE`` takes them, that lead a crawl to the press.

    Args:
        press: Where it listens: ``http://127.0.0.1:8765``.
    """
    handlers = {"http": HANDLER, "https": HANDLER}
    handlers.update(dict.fromkeys(("file", "data", "ftp", "s3")))  # as scrapers/settings.py has it
    return {
        "PRESS": press,
        "DOWNLOAD_HANDLERS": json.dumps(handlers),
        "TWISTED_DNS_RESOLVER": RESOLVER,
    }


class PressResolver(GuardedResolver):
    """The guarded resolver, which lets the handler reach the press."""

    def getHostByName(  # noqa: N802
        self, name: str, timeout: Sequence[int] = ()
    ) -> "Deferred[str]":
        """The press, or what the guarded resolver says."""
        return succeed(name) if name == HERE else super().getHostByName(name, timeout)


class PressHandler(HTTP11DownloadHandler):
    """Sends each request to the press and gives its answer the address that was asked for."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.crawler = crawler
        self.press = crawler.settings["PRESS"].rstrip("/")

    async def download_request(self, request: Request) -> Response:
        """The press's answer, under the outlet's address."""
        parts = urlsplit(request.url)
        path = request.url.split(parts.netloc, 1)[1] or "/"
        sent = request.replace(url=self.press + path)
        sent.headers["Host"] = parts.netloc
        sent.headers["X-Forwarded-Proto"] = parts.scheme
        slot = self.crawler.engine.downloader.slots[request.meta["download_slot"]]
        sent.headers[SENT] = repr(slot.lastseen)
        response = await super().download_request(sent)
        request.meta["download_latency"] = sent.meta.get("download_latency", 0.0)
        return response.replace(url=request.url)
