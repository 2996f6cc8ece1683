"""robots.txt by RFC 9309: what an outlet lets us ask for, asked once a crawl, conditionally.

Scrapy takes an answer of 500, or none, as leave to go on; the standard says to keep out.

Source: RFC 9309 sections 2.3.1.3 (4xx: no rules), 2.3.1.4 (5xx, unreachable: keep out),
2.4 (caching), 2.5 (limits); shared/notes/operations.md section 1.
"""

import codecs
import hashlib
import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.robotstxt import ProtegoRobotParser
from twisted.internet.defer import Deferred

MAX_BYTES = 512 * 1024
"""RFC 9309 section 2.5 asks for at least 500 KiB."""
KEEP_OUT = b"User-agent: *\nDisallow: /\n"
NO_RULES = b""
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16's, which begins it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

logger = logging.getLogger(__name__)


class Forbidden(IgnoreRequest):
    """The outlet's robots.txt forbids the address."""


class KeptOut(IgnoreRequest):
    """The outlet's robots.txt could not be had: keep out for this crawl, come back the next."""


def rules_of(status: int, body: bytes) -> bytes:
    """The rules that an answer to ``/robots.txt`` means.

    >>> rules_of(404, b"<html>no such page"), rules_of(503, b"") == KEEP_OUT
    (b'', True)
    """
    if status >= 500 or status == 429:
        return KEEP_OUT
    if 400 <= status < 500:
        return NO_RULES
    body = in_utf8(body)
    return body if len(body) <= MAX_BYTES else body[:MAX_BYTES].rpartition(b"\n")[0]


def in_utf8(body: bytes) -> bytes:
    """The rules in UTF-8, whatever their byte order mark says they are in.

    RFC 9309 wants UTF-8; in UTF-16 no rule would be seen, and all would be allowed.

    >>> in_utf8("Disallow: /".encode("utf-16")), in_utf8(b"Disallow: /")
    (b'Disallow: /', b'Disallow: /')
    """
    for mark, encoding in MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace").encode()
    return body


class RobotsFile:
    """The rules of one host as last answered, with their validators, in one small file.

    The name is the hash of the address, so that no address can choose where it is written.
    """

    def __init__(self, folder: Path, url: str) -> None:
        self.path = folder / f"{hashlib.sha256(url.encode()).hexdigest()}.json"

    def read(self) -> Mapping[str, str]:
        """``rules``, ``etag`` and ``last_modified``; empty when there are none to trust."""
        try:
            kept = json.loads(self.path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        is_whole = isinstance(kept, dict) and isinstance(kept.get("rules"), str)
        return kept if is_whole else {}

    def write(self, response: Response) -> None:
        """Keep an answer, whole or not at all."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        kept = {
            "url": response.url,
            "rules": in_utf8(response.body)[:MAX_BYTES].decode("utf-8", "replace"),
            "etag": _header(response, "ETag"),
            "last_modified": _header(response, "Last-Modified"),
        }
        draft = self.path.with_suffix(".open")
        draft.write_text(json.dumps(kept), "utf-8")
        draft.replace(self.path)


def _keep(file: RobotsFile, response: Response) -> None:
    """Keep an answer for the next crawl; where that cannot be, it is asked for whole again."""
    try:
        file.write(response)
    except OSError as error:
        logger.warning("%s: the rules could not be kept (%s)", response.url, error)


def _header(response: Response, name: str) -> str:
    return (response.headers.get(name) or b"").decode("latin-1")


class RobotsMiddleware(RobotsTxtMiddleware):
    """Scrapy's, with the standard's meaning of errors."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        # It writes a traceback of sixty lines for each host that does not answer; ours says it in
        # one. Here, because Scrapy's set-up of logging forgets what was set before.
        logging.getLogger(RobotsTxtMiddleware.__module__).setLevel(logging.CRITICAL)
        self.folder = Path(crawler.settings["CAPTURES"]) / "robots"
        self.closed: dict[str, str] = {}
        """Hosts that are kept out of for this crawl, and why."""

    async def process_request(self, request: Request, spider: Any = None) -> None:  # noqa: ARG002
        """Let the request pass when the outlet does.

        Raises:
            Forbidden: It does not.
            KeptOut: Nobody knows whether it does.
        """
        if request.meta.get("dont_obey_robotstxt"):
            self._ask_conditionally(request)
            return
        try:
            await super().process_request(request)
        except IgnoreRequest:
            host = request.url.split("/")[2]
            if host in self.closed:
                raise KeptOut(f"Not asked: {host}: {self.closed[host]}") from None
            raise Forbidden(f"Refused by {host}: its robots.txt disallows this address") from None

    def _ask_conditionally(self, request: Request) -> None:
        kept = RobotsFile(self.folder, request.url).read()
        for name, key in (("If-None-Match", "etag"), ("If-Modified-Since", "last_modified")):
            if kept.get(key):
                request.headers[name] = kept[key]

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        file = RobotsFile(self.folder, f"{request.url.split('/')[0]}//{netloc}/robots.txt")
        status, body = response.status, response.body
        if status == 304:
            kept = file.read().get("rules")
            status, body = (500, b"") if kept is None else (200, kept.encode())
        elif status == 200:
            _keep(file, response)
        rules = rules_of(status, body)
        if rules is KEEP_OUT:
            self._close(netloc, f"robots.txt answered {status}")
        await super()._parse_robots(response.replace(body=rules), netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        self._close(netloc, f"robots.txt could not be had ({exc})")
        waiting = self._parsers[netloc]
        rules = ProtegoRobotParser(KEEP_OUT, self.crawler.spider)
        self._parsers[netloc] = rules
        if isinstance(waiting, Deferred):
            waiting.callback(rules)

    def _close(self, netloc: str, reason: str) -> None:
        self.closed[netloc] = f"{reason}, which means keep out for now (RFC 9309, 2.3.1.4)"
        logger.warning("%s: %s", netloc, self.closed[netloc])
