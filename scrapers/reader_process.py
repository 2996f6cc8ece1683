"""The child that reads pages and lists: ``python -m scrapers.reader_process``.

It may use so much memory, write no file, reach no network, and dies with its parent. Its
questions come on standard input, its answers go to standard output, each with its length before.
"""

import ctypes
import importlib
import json
import os
import resource
import signal
import sys
from datetime import datetime
from typing import Any, BinaryIO

import psutil

from pipelines.errors import EmptyReport, HostilePage, PledgelineError
from scrapers import registry
from scrapers.discovery import NewsSitemap, Scope, discover
from scrapers.reader import LENGTH, discovered_to, framed, report_to
from scrapers.reading.parsing import parse
from scrapers.spider import OutletSpider

MAX_DATA = 144 * 1024 * 1024
"""Bytes of memory that is its own: with the crawl's 110 MB, less than the 300 MB of a night."""
STALE = 120 * 1024 * 1024
"""Bytes in use after which the child ends and a fresh one takes its place."""
MAX_TEXT = 400_000
"""Code points; the longest report seen has a tenth of them."""
FORBIDDEN = frozenset(
    {
        "socket.connect", "socket.sendto", "socket.bind", "socket.getaddrinfo",
        "socket.gethostbyname", "subprocess.Popen", "os.system", "os.exec", "os.fork",
        "os.forkpty", "os.posix_spawn", "os.kill", "os.remove", "os.rename", "shutil.rmtree",
    }
)  # fmt: skip
"""Audit events that reading a page has no use for; a library that downloads lists has."""
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
PR_SET_PDEATHSIG = 1  # linux/prctl.h


def main() -> None:
    """Answer questions until there are no more."""
    questions, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not be taken for an answer
    _confine()
    itself = psutil.Process()
    _say(answers, {"ready": True})
    while (question := _hear(questions)) is not None:
        body = _hear(questions) or b""
        told = answer(json.loads(question), body)
        # Memory that one large page took is not given back; the next one would add to it.
        told["is_last"] = itself.memory_info().rss > STALE
        _say(answers, told)


def _confine() -> None:
    sys.dont_write_bytecode = True
    resource.setrlimit(resource.RLIMIT_DATA, (MAX_DATA, MAX_DATA))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.addaudithook(_forbid)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _forbid(event: str, arguments: tuple[Any, ...]) -> None:
    # No file is made either: the limit on file sizes stops what is written, not the empty file.
    is_writing = event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITES
    if event in FORBIDDEN or is_writing:
        raise PermissionError(f"{event} is not for a process that reads pages")


def answer(question: dict[str, str], body: bytes) -> dict[str, Any]:
    """What came of one body: a report, what a list named, or an error by its name."""
    try:
        return read_page(question, body) if question["job"] == "page" else read_list(question, body)
    except EmptyReport as error:
        told = {"error": "EmptyReport", "message": str(error)}
        return {**told, "field": error.field, "selector": error.selector}
    except PledgelineError as error:
        return {"error": type(error).__name__, "message": str(error)}
    except (MemoryError, RecursionError) as error:
        message = f"Reading {question['url']} ran into {type(error).__name__}: {len(body)} bytes"
        return {"error": HostilePage.__name__, "message": message}
    except Exception as error:
        # A reader that stumbles over one page must not take the others along.
        message = f"The reader stumbled over {question['url']}: {type(error).__name__}: {error}"
        return {"error": "PageError", "message": message}


def read_page(question: dict[str, str], body: bytes) -> dict[str, Any]:
    """The report on a page.

    Raises:
        PageError: It has none, or one of no sensible length.
    """
    url = question["url"]
    outlet = outlet_named(question["outlet"])
    soup = parse(body, url=url, content_type=question["content_type"] or None)
    layout = registry.layout_of(outlet, soup)
    at = datetime.fromisoformat(question["at"])
    report = layout(soup, url, site=registry.site_of(outlet), at=at).report()
    length = sum(map(len, report.paragraphs)) + len(report.title)
    if length > MAX_TEXT:
        raise HostilePage(
            f"Too long a report: {url} has {length} characters of text; {MAX_TEXT} at "
            "most were expected. Look at the page in quarantine."
        )
    return {"report": report_to(report)}


def read_list(question: dict[str, str], body: bytes) -> dict[str, Any]:
    """What a list names.

    Raises:
        ListError: It is no list.
    """
    outlet = outlet_named(question["outlet"])
    url = question["url"]
    # A sitemap that only an index names is in no `lists`, and is read like one.
    known = {each.url: each for each in outlet.lists}
    report_list = known.get(url) or NewsSitemap(url)
    scope = Scope(
        hosts=outlet.hosts,
        article=outlet.article,
        canonical=outlet.canonical,
        at=datetime.fromisoformat(question["at"]),
        since=datetime.fromisoformat(question["since"]),
    )
    found = discover(report_list, body, content_type=question["content_type"], scope=scope)
    return {"discovered": discovered_to(found)}


def outlet_named(name: str) -> type[OutletSpider]:
    """The spider class that ``module:name`` says."""
    module, _, attribute = name.partition(":")
    found = getattr(importlib.import_module(module), attribute)
    if not (isinstance(found, type) and issubclass(found, OutletSpider)):
        raise TypeError(f"{name} is no outlet's spider")
    return found


def _hear(questions: BinaryIO) -> bytes | None:
    head = questions.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    return questions.read(length)


def _say(answers: BinaryIO, told: dict[str, Any]) -> None:
    answers.write(framed(json.dumps(told).encode()))
    answers.flush()


if __name__ == "__main__":
    main()
