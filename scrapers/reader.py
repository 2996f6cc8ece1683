"""Pages and lists are read in a process of their own, which a hostile one may kill.

A parser that hangs or crashes inside C code cannot be stopped from within its process. So the
crawl hands each body to a child, waits for a while, and kills it when nothing comes back: the
page is lost, the night is not. ``scrapers/reader_process.py`` is the child; answers come back
as JSON, never as pickles, because what reads a hostile page is not trusted either.

Source: docs/decisions/page-deadline.md; shared/notes/operations.md section 6.
"""

import asyncio
import json
import os
import signal
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from pipelines.errors import (
    EmptyReport,
    GuardError,
    HostilePage,
    ListError,
    PageError,
    PledgelineError,
)
from pipelines.report import Access, Address, Report
from scrapers.discovery import Discovered

ROOT = Path(__file__).parent.parent
LENGTH = struct.Struct(">I")
MAX_ANSWER = 64 * 1024 * 1024
TIMES_FOR_LISTS = 6
"""How much longer than a page a list may take: a sitemap has 50,000 addresses, a page one report.

48,000 of them, 4.1 MB, took 9.5 s of CPU on a slow machine, which other crawls share.
"""
START = timedelta(seconds=60)
"""How long the child may take to import what it needs, on a busy machine."""
PASSED_ON = ("PATH", "LANG", "LC_ALL", "TZ", "SYSTEMROOT")
"""The child sees no other variable: it has no use for secrets."""
ERRORS: dict[str, type[PledgelineError]] = {
    error.__name__: error for error in (HostilePage, ListError, PageError)
}


class Reader:
    """The parent's end: one child, started when first needed and again after each death.

    Args:
        deadline: How long one page may take; a list, ``TIMES_FOR_LISTS`` as long.
        meanwhile: What this process does while the child starts, which takes as long.
    """

    def __init__(
        self, *, deadline: timedelta, meanwhile: Callable[[], None] = lambda: None
    ) -> None:
        self.deadline = deadline
        self._meanwhile = meanwhile
        self._child: asyncio.subprocess.Process | None = None
        self._turn = asyncio.Lock()

    async def read_page(
        self, body: bytes, *, outlet: str, url: str, content_type: str, at: datetime
    ) -> Report:
        """The report on a page.

        Args:
            body: Content encoding undone.
            outlet: The spider class, as ``module:name``.
            url: Of the page, after redirects.
            content_type: The header of that name.
            at: The time of reading, aware: times after it are not believed.

        Raises:
            PageError: It cannot be read; ``HostilePage`` where reading took too long or killed
                the child.
        """
        question = {
            "job": "page",
            "outlet": outlet,
            "url": url,
            "content_type": content_type,
            "at": at.isoformat(),
        }
        return report_from((await self._ask(question, body, where=url))["report"])

    async def read_list(
        self,
        body: bytes,
        *,
        outlet: str,
        url: str,
        content_type: str,
        at: datetime,
        since: datetime,
    ) -> Discovered:
        """What the list at ``url`` names.

        Raises:
            ListError: It is no list, or names no report.
            HostilePage: Reading took too long or killed the child.
        """
        question = {
            "job": "list",
            "outlet": outlet,
            "url": url,
            "content_type": content_type,
            "at": at.isoformat(),
            "since": since.isoformat(),
        }
        return discovered_from((await self._ask(question, body, where=url))["discovered"])

    async def _ask(self, question: dict[str, str], body: bytes, *, where: str) -> dict[str, Any]:
        times = TIMES_FOR_LISTS if question["job"] == "list" else 1
        limit = (self.deadline * times).total_seconds()
        async with self._turn:
            child = await self._started()
            try:
                async with asyncio.timeout(limit):
                    answer = await self._exchange(child, question, body)
            except TimeoutError:
                await self.close()
                raise HostilePage(
                    f"Reading took too long: {where} ({len(body)} bytes) kept its reader busy for "
                    f"more than {limit:g} s; the reader was killed and the "
                    "page is kept in quarantine. Look at it there."
                ) from None
            except (asyncio.IncompleteReadError, ConnectionError, ValueError):
                status = await self.close()
                raise HostilePage(
                    f"Reading killed the reader: {where} ({len(body)} bytes) ended it with status "
                    f"{status}; a report was expected. The page is kept in quarantine."
                ) from None
            if answer.get("is_last"):
                await self.close()
        if "error" in answer:
            raise _error_from(answer)
        return answer

    async def _exchange(
        self, child: asyncio.subprocess.Process, question: dict[str, str], body: bytes
    ) -> dict[str, Any]:
        assert child.stdin
        child.stdin.write(framed(json.dumps(question).encode()) + framed(body))
        await child.stdin.drain()
        return await self._answer(child)

    async def _answer(self, child: asyncio.subprocess.Process) -> dict[str, Any]:
        assert child.stdout
        (length,) = LENGTH.unpack(await child.stdout.readexactly(LENGTH.size))
        if length > MAX_ANSWER:
            raise ValueError(f"an answer of {length} bytes")
        answer = json.loads(await child.stdout.readexactly(length))
        if not isinstance(answer, dict):
            raise ValueError("an answer that is no object")
        return answer

    async def _started(self) -> asyncio.subprocess.Process:
        if self._child is not None and self._child.returncode is None:
            return self._child
        environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        self._child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "scrapers.reader_process",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            cwd=ROOT,
            env={**environment, "PYTHONPATH": os.pathsep.join((str(ROOT), *sys.path))},
            preexec_fn=_ignore_stops,
        )
        self._meanwhile()
        try:
            async with asyncio.timeout(START.total_seconds()):
                await self._answer(self._child)
        except (TimeoutError, asyncio.IncompleteReadError) as error:
            status = await self.close()
            raise GuardError(
                f"The page reader did not start: {sys.executable} -m scrapers.reader_process "
                f"ended with status {status}; it was to say that it is ready. Run it by hand."
            ) from error
        return self._child

    async def close(self) -> int | None:
        """End the child, if there is one, and say how it ended."""
        child, self._child = self._child, None
        if child is None:
            return None
        # One that died by itself has a status of its own, which tells why.
        with suppress(TimeoutError):
            async with asyncio.timeout(0.2):
                await child.wait()
        if child.returncode is None:
            child.kill()
        return await child.wait()


def _ignore_stops() -> None:
    """Let the child live on when a whole group is ended: the crawl ends it, from its birth on."""
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, signal.SIG_IGN)


def _error_from(answer: dict[str, Any]) -> PledgelineError:
    message = str(answer["message"])
    if answer["error"] == EmptyReport.__name__:
        return EmptyReport(message, field=answer["field"], selector=answer["selector"])
    return ERRORS.get(answer["error"], PageError)(message)


def framed(content: bytes) -> bytes:
    """``content`` with its length before it."""
    return LENGTH.pack(len(content)) + content


def report_to(report: Report) -> dict[str, Any]:
    """A report as JSON holds it."""
    return {
        "outlet": report.outlet,
        "url": report.url,
        "title": report.title,
        "paragraphs": list(report.paragraphs),
        "standfirst": report.standfirst,
        "byline": report.byline,
        "published": report.published and report.published.isoformat(),
        "modified": report.modified and report.modified.isoformat(),
        "language": report.language,
        "section": report.section,
        "access": report.access.value,
    }


def report_from(told: dict[str, Any]) -> Report:
    """The report that ``report_to`` told of."""
    return Report(
        **{
            **told,
            "paragraphs": tuple(told["paragraphs"]),
            "published": _time(told["published"]),
            "modified": _time(told["modified"]),
            "access": Access(told["access"]),
        }
    )


def discovered_to(found: Discovered) -> dict[str, Any]:
    """What a list gave, as JSON holds it."""
    return {
        "addresses": [
            [a.url, a.listed_in, a.published and a.published.isoformat(), a.title]
            for a in found.addresses
        ],
        "sitemaps": list(found.sitemaps),
        "newest_at": found.newest_at and found.newest_at.isoformat(),
        "items": found.items,
        "not_reports": found.not_reports,
        "too_old": found.too_old,
        "problem": found.problem,
    }


def discovered_from(told: dict[str, Any]) -> Discovered:
    """What ``discovered_to`` told of."""
    return Discovered(
        **{
            **told,
            "addresses": tuple(
                Address(url, listed_in, _time(published), title)
                for url, listed_in, published, title in told["addresses"]
            ),
            "sitemaps": tuple(told["sitemaps"]),
            "newest_at": _time(told["newest_at"]),
        }
    )


def _time(told: str | None) -> datetime | None:
    return datetime.fromisoformat(told) if told else None
