"""Captures through the same readers and item pipelines as a live crawl, without a crawl engine."""

import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import re2
from scrapy.settings import BaseSettings
from scrapy.utils.misc import load_object

from pipelines.archive.writer import Archive
from pipelines.errors import CaptureError, PageError
from pipelines.item_pipelines import ArchivePipeline, ReportItem, run_shells
from pipelines.report import Access, Fetch, FetchOutcome, Report
from scrapers import registry
from scrapers.addresses import NoAddress, canonical_address
from scrapers.capture_reader import Capture, CaptureProblem, read_captures
from scrapers.captures import file_sha256
from scrapers.spider import OutletSpider

NOT_A_REPORT = "not a report"
DAMAGED = "damaged"
TROUBLES = (FetchOutcome.BROKEN.value, DAMAGED)
GONE = frozenset({404, 410})
SHOWN = 200
"""Characters of what is no address."""
WARC_MAGIC = b"WARC/"
CHUNK_BYTES = 1 << 16
CUT = "cut: "
"""How ``read_captures`` begins what it says of a record that the file's end cut off."""
PAGE_TYPES = ("text/html", "application/xhtml+xml", "")


@dataclass(frozen=True, slots=True)
class Replayed:
    """What came of one capture."""

    outcome: str
    """A ``FetchOutcome``, ``not a report`` or ``damaged``."""
    where: str
    """Address, or file and offset where there is none."""
    note: str = ""
    claims: int = 0
    outlet: str = ""


class Replayer:
    """Replays capture files into one archive.

    Args:
        archive: Open for writing.
        settings: Of the project: ``ITEM_PIPELINES`` says which stages run.
        at: The time of reading, for the crawl's row.
    """

    def __init__(self, archive: Archive, settings: BaseSettings, *, at: datetime) -> None:
        self.archive = archive
        self.at = at
        self.shells = _shells(settings, archive)
        self.counts: Counter[str] = Counter()
        self._named: set[str] = set()

    def replay(self, path: Path) -> Iterator[Replayed]:
        """What came of each capture of a file, in its order; stored as it goes.

        Raises:
            CaptureError: The file cannot be read or is no WARC file.
        """
        try:
            digest = file_sha256(path)
        except OSError as error:
            raise CaptureError(f"{path} cannot be read ({error.strerror or error}).") from error
        _refuse_packed_others(path)
        crawl = self.archive.begin_crawl(
            None, at=self.at, mode="replay", source=f"{path.name} sha256:{digest[:16]}"
        )
        counts: Counter[str] = Counter()
        for found in read_captures(path):
            replayed = self._replay_one(_told(found, path), crawl)
            counts[replayed.outcome] += 1
            self.counts[replayed.outcome] += 1
            self.counts["claims"] += replayed.claims
            yield replayed
        self.archive.end_crawl(crawl, at=self.at, reason="finished", counts=counts)

    def _replay_one(self, found: Capture | CaptureProblem, crawl: int) -> Replayed:
        if isinstance(found, CaptureProblem):
            return Replayed(DAMAGED, f"{found.file} at byte {found.offset}", found.why)
        if found.url.lower().startswith(("http:", "https:")):
            try:
                canonical_address(found.url)
            except NoAddress as error:
                return Replayed(FetchOutcome.BROKEN.value, found.url[:SHOWN], str(error))
        if found.status in GONE:
            return self._store_gone(found, crawl)
        if not 200 <= found.status < 300:
            return Replayed(NOT_A_REPORT, found.url, f"status {found.status}")
        why_not = _why_no_report(found)
        if why_not:
            return Replayed(NOT_A_REPORT, found.url, why_not)
        return self._read(found, crawl)

    def _read(self, capture: Capture, crawl: int) -> Replayed:
        try:
            report = registry.read_report(
                capture.body, url=capture.url, content_type=capture.header("Content-Type")
            )
        except PageError as error:
            return Replayed(FetchOutcome.BROKEN.value, capture.url, str(error))
        if report.access is Access.BLOCKED:
            return Replayed(FetchOutcome.BLOCKED.value, capture.url, "a wall, not a report")
        self._name_outlet(report)
        item = ReportItem(
            report=report,
            fetch=_fetch_of(capture),
            crawl=crawl,
            sample=capture.is_sample,
        )
        item = run_shells(self.shells, item)
        reader = "" if registry.outlet_of(capture.url) else "no reader of its own: read generically"
        return Replayed(
            outcome=(item.outcome or FetchOutcome.SAME).value,
            where=report.url,
            note=reader,
            claims=len(item.claims),
            outlet=report.outlet,
        )

    def _store_gone(self, capture: Capture, crawl: int) -> Replayed:
        outlet = registry.outlet_of(capture.url)
        fetch = replace(_fetch_of(capture), outcome=FetchOutcome.GONE)
        if outlet is not None and self.archive.knows_report(capture.url):
            self.archive.store_fetch(fetch, outlet=outlet.name, crawl=crawl, address=capture.url)
        return Replayed(FetchOutcome.GONE.value, capture.url, f"status {capture.status}")

    def _name_outlet(self, report: Report) -> None:
        if report.outlet not in self._named:
            self._named.add(report.outlet)
            outlet = registry.outlet_of(report.url)
            if outlet is not None:
                self.archive.name_outlet(outlet.name, name=outlet.title, country=outlet.country)


def _refuse_packed_others(path: Path) -> None:
    """Nothing, unless a gzip file holds something else than captures, and no capture at all."""
    start = _unpacked_start(path)
    if not start or start.startswith(WARC_MAGIC[: len(start)]):
        return
    if not any(isinstance(found, Capture) for found in read_captures(path)):
        raise CaptureError(
            f"{path} is a gzip file, but no WARC file: unpacked, it begins with {start!r},"
            " expected 'WARC/'. Nothing was read from it; name the WARC file that you mean."
        )


def _unpacked_start(path: Path) -> bytes:
    """The first bytes of what a gzip file holds; none where it is no gzip file or damaged."""
    with path.open("rb") as file:
        packed = file.read(4096)
    try:
        return zlib.decompressobj(wbits=31).decompress(packed, 16)
    except zlib.error:
        return b""


def _told(found: Capture | CaptureProblem, path: Path) -> Capture | CaptureProblem:
    """What was found; a record that the file's end cut off says so and what to do."""
    if isinstance(found, Capture) or not found.why.startswith(CUT):
        return found
    if not _ends_within(path, found.offset):
        return found
    why = (
        f"the file ends early, so this record and whatever followed it are unread:"
        f" {found.why.removeprefix(CUT)}; copy the file again from where it is whole"
    )
    return replace(found, why=why)


def _ends_within(path: Path, offset: int) -> bool:
    """Whether the file ends before the record at ``offset`` does."""
    unpacker = zlib.decompressobj(wbits=31)
    with path.open("rb") as file:
        file.seek(offset)
        while chunk := file.read(CHUNK_BYTES):
            if chunk.startswith(WARC_MAGIC) and file.tell() - len(chunk) == offset:
                return True
            try:
                unpacker.decompress(chunk)
            except zlib.error:
                return False
            if unpacker.eof:
                return False
    return True


def _shells(settings: BaseSettings, archive: Archive) -> Sequence[Any]:
    listed = settings.getdict("ITEM_PIPELINES")
    order = sorted((place, path) for path, place in listed.items() if place is not None)
    classes = [load_object(path) for _, path in order]
    return [each(archive) if each is ArchivePipeline else each() for each in classes]


def _why_no_report(capture: Capture) -> str | None:
    content_type = (capture.header("Content-Type") or "").partition(";")[0].strip().lower()
    if content_type not in PAGE_TYPES:
        return f"{content_type}, no page"
    outlet = registry.outlet_of(capture.url)
    if outlet is not None and not _is_report_address(outlet, capture.url):
        return "a front page, list or other page of the outlet"
    return None


def _is_report_address(outlet: type[OutletSpider], url: str) -> bool:
    return re2.fullmatch(outlet.article, outlet.canonical(url)) is not None


def _fetch_of(capture: Capture) -> Fetch:
    return Fetch(
        url=capture.url,
        at=capture.at,
        outcome=FetchOutcome.NEW,
        status=capture.status,
        etag=capture.header("ETag"),
        last_modified=capture.header("Last-Modified"),
        robots=capture.header("X-Robots-Tag"),
        capture=capture.ref,
    )
