"""The items of feeds, sitemaps and listing pages as they stand, hostile ones included (pure)."""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from io import BytesIO
from time import struct_time
from typing import TYPE_CHECKING
from xml.sax import SAXException
from zoneinfo import ZoneInfo

from bs4 import Tag
from lxml import etree

from pipelines.errors import ListError
from scrapers.reading.parsing import parse

if TYPE_CHECKING:
    from feedparser import FeedParserDict

MAX_BYTES = 5 * 1024 * 1024
"""As much of a list as is read, compression undone."""
NOT_IN_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""XML 1.0 section 2.2: characters that no XML may hold and that feeds hold all the same."""
WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
"""How UTF-16 begins: there, zero bytes are parts of letters."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a list."""

    url: str
    """As it stands, perhaps relative."""
    published: datetime | None = None
    """Aware; ``None`` where the list states none that can be read."""
    title: str | None = None
    changed: datetime | None = None
    """When the page last changed, where a sitemap says no more than that."""
    is_sitemap: bool = False


Entries = tuple[tuple[Entry, ...], str | None]
"""The items, and what was wrong with the list."""


def feed_entries(body: bytes, *, url: str, content_type: str = "") -> Entries:
    """The items of an RSS or Atom feed.

    Raises:
        ListError: It is no feed.
    """
    import feedparser  # here, because only the child that reads lists needs it

    _refuse_html(body, url=url, expected="an RSS or Atom feed")
    headers = {"content-location": url}
    if content_type:
        headers["content-type"] = content_type
    # A file object, because feedparser would open bytes as an address or a file name.
    parsed = feedparser.parse(
        BytesIO(_without_controls(body)), response_headers=headers, sanitize_html=False
    )
    entries = tuple(_feed_entry(item) for item in parsed.entries if item.get("link"))
    if not parsed.get("version") and not entries:
        raise ListError(
            f"Not a feed: {url} begins {body[:60]!r}; RSS or Atom was expected. "
            "Open it in a browser; when it has moved, change `lists` in the outlet's file."
        )
    error = parsed.get("bozo_exception")
    if not isinstance(error, SAXException):
        return entries, None
    return entries, f"{url} is not well-formed ({error}); {len(entries)} items were read from it"


def _feed_entry(item: "FeedParserDict") -> Entry:
    # Outlets give `updated` where they give no `published`.
    stated: struct_time | None = item.get("published_parsed") or item.get("updated_parsed")
    return Entry(
        url=item["link"],
        published=datetime(*stated[:6], tzinfo=UTC) if stated else None,
        title=item.get("title") or None,
    )


def sitemap_entries(body: bytes, *, url: str) -> Entries:
    """The items of a sitemap, or the sitemaps of an index; ``.gz`` is unpacked.

    Raises:
        ListError: It is no sitemap, or unpacks to more than ``MAX_BYTES``.
    """
    body = _unpacked(body, url=url)
    _refuse_html(body, url=url, expected="a sitemap")
    entries: list[Entry] = []
    try:
        entries.extend(_sitemap_items(_without_controls(body), url=url))
    except _CutOff as cut:
        entries.extend(cut.entries)
        if not entries:
            raise ListError(
                f"Not a sitemap: {url} is not well-formed ({cut}) and no item could be read; "
                "XML was expected. Open it in a browser."
            ) from None
        problem = f"{url} is not well-formed ({cut}); {len(entries)} items were read from it"
        return tuple(entries), problem
    return tuple(entries), None


class _CutOff(Exception):
    """The XML ends or breaks before its root does."""

    def __init__(self, message: str, entries: tuple[Entry, ...]) -> None:
        super().__init__(message)
        self.entries = entries


def _sitemap_items(body: bytes, *, url: str) -> Iterator[Entry]:
    entries: list[Entry] = []
    reader = etree.iterparse(
        BytesIO(body),
        events=("start", "end"),
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
    )
    try:
        _, root = next(reader)
        if _name(root) not in {"urlset", "sitemapindex"}:
            raise ListError(
                f"Not a sitemap: the root element of {url} is {_name(root)!r}; urlset or "
                "sitemapindex was expected. When it has moved, change `lists` in the outlet's file."
            )
        for event, element in reader:
            if event == "end" and _name(element) in {"url", "sitemap"}:
                if entry := _sitemap_entry(element):
                    entries.append(entry)
                element.clear(keep_tail=False)
                while element.getprevious() is not None:
                    del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        raise _CutOff(str(error), tuple(entries)) from None
    yield from entries


def _sitemap_entry(element: "etree._Element") -> Entry | None:
    said: dict[str, str] = {}
    for part in element.iter():
        if isinstance(part.tag, str) and part.text and part.text.strip():
            said.setdefault(_name(part), part.text.strip())
    if "loc" not in said:
        return None
    # Google News states when the report was published; `lastmod` is when the page changed.
    return Entry(
        url=said["loc"],
        published=read_time(said.get("publication_date")),
        changed=read_time(said.get("lastmod")),
        title=said.get("title"),
        is_sitemap=_name(element) == "sitemap",
    )


def _name(element: "etree._Element") -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def listing_entries(
    body: bytes,
    *,
    url: str,
    link: str,
    item: str | None,
    time: str | None,
    time_attribute: str,
    zone: str,
) -> Entries:
    """The links of a listing page, each address once, with their times.

    Raises:
        ListError: It is no page.
        HostilePage: Reading it would cost more than a page may cost.
    """
    if body.lstrip()[:5].lower() in {b"<?xml", b"%pdf-"} and b"<html" not in body[:2000].lower():
        raise ListError(
            f"Not a listing page: {url} begins {body[:60]!r}; HTML was expected. "
            "When it has moved, change `lists` in the outlet's file."
        )
    soup = parse(body, url=url)
    entries: dict[str, Entry] = {}
    for holder in soup.select(item or link):
        anchor = holder.select_one(link) if item else holder
        href = anchor.get("href") if anchor else None
        if not anchor or not isinstance(href, str) or not href.strip():
            continue
        stated = _stated_time(holder, time=time, attribute=time_attribute)
        entry = Entry(
            url=href.strip(),
            published=read_time(stated, zone=zone),
            title=" ".join(anchor.get_text().split()) or None,
        )
        if href not in entries or entries[href].published is None:
            entries[href] = entry
    return tuple(entries.values()), None


def _stated_time(holder: Tag, *, time: str | None, attribute: str) -> str | None:
    element = holder.select_one(time) if time else holder
    stated = element.get(attribute) if element else None
    return stated if isinstance(stated, str) else None


def read_time(stated: str | None, *, zone: str = "UTC") -> datetime | None:
    """The time that a list states, aware; ``None`` where it cannot be read.

    Args:
        stated: ISO 8601, RFC 5322, or Unix time in seconds or milliseconds.
        zone: IANA zone of a time that states none.

    >>> read_time("2026-09-26T13:35", zone="Asia/Tokyo").isoformat()
    '2026-09-26T13:35:00+09:00'
    >>> read_time("1631473077000").isoformat()
    '2021-09-12T18:57:57+00:00'
    >>> read_time("12 hours ago") is None
    True
    """
    stated = (stated or "").strip()
    try:
        if stated.isascii() and stated.isdigit() and len(stated) in {10, 13}:
            return datetime.fromtimestamp(int(stated[:10]), UTC)
        found = _iso(stated) or parsedate_to_datetime(stated)
        return found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))
    except (ValueError, OverflowError, OSError, IndexError, TypeError):
        return None


def _iso(stated: str) -> datetime | None:
    try:
        return datetime.fromisoformat(stated)
    except ValueError:
        return None


def _without_controls(body: bytes) -> bytes:
    return body if body.startswith(WIDE) else NOT_IN_XML.sub(b"", body)


def _refuse_html(body: bytes, *, url: str, expected: str) -> None:
    start = body[:500].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        raise ListError(
            f"A page instead of a list: {url} answered with HTML; {expected} was expected. "
            "Open it in a browser: it may have moved, or a bot wall may stand before it."
        )


def _unpacked(body: bytes, *, url: str) -> bytes:
    if not body.startswith(b"\x1f\x8b"):
        return body
    unpacker = zlib.decompressobj(wbits=31)
    try:
        unpacked = unpacker.decompress(body, MAX_BYTES)
    except zlib.error as error:
        raise ListError(
            f"Broken gzip: {url} cannot be unpacked ({error}). Open it in a browser."
        ) from None
    if unpacker.unconsumed_tail:
        raise ListError(
            f"Too large a list: {url} unpacks to more than {MAX_BYTES} bytes. "
            "Use a smaller list of the outlet."
        )
    return unpacked
