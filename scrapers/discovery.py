"""Feeds, sitemaps and listing pages: the bytes of a list → addresses with times (pure).

Source: RSS 2.0, RFC 4287 (Atom), https://www.sitemaps.org/protocol.html (50,000 addresses a
sitemap), Google News sitemaps; shared/outlets/dossier.md, house rules 1 to 3.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urljoin

import re2

from pipelines.errors import ListError
from pipelines.report import Address
from scrapers.entries import Entry, feed_entries, listing_entries, sitemap_entries

MAX_ADDRESSES = 50_000
"""As many as one sitemap may hold."""
MAX_SITEMAPS = 50
"""As many sitemaps of one index as are asked for in one crawl."""
AHEAD = timedelta(days=1)
"""A time further ahead than this is a mistake of the list, not the newest report."""


@dataclass(frozen=True, slots=True)
class Feed:
    """An RSS or Atom feed."""

    url: str


@dataclass(frozen=True, slots=True)
class NewsSitemap:
    """A sitemap: Google News', a plain one, or an index of either."""

    url: str
    follow: str | None = None
    """Pattern of the sitemaps of an index that are worth asking for; ``None``: all."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of a section that links to its reports."""

    url: str
    link: str
    """CSS selector of the links (``a`` elements)."""
    time: str | None = None
    """CSS selector of the time within ``item``; ``None`` where the page shows none."""
    time_attribute: str = "datetime"
    """Attribute of ``time`` that states it: ISO 8601 or Unix time in (milli)seconds."""
    item: str | None = None
    """CSS selector of what holds one link and its time; ``None``: the link itself."""
    zone: str = "UTC"
    """IANA zone of times that state none."""


ReportList = Feed | NewsSitemap | Listing


@dataclass(frozen=True, slots=True)
class Scope:
    """Which addresses of a list are reports of its outlet."""

    hosts: tuple[str, ...]
    article: str
    """Pattern of the canonical addresses of reports, matched whole."""
    canonical: Callable[[str], str]
    at: datetime
    """The time of reading, aware."""
    since: datetime | None = None
    """What a plain sitemap says was last changed before is passed over; ``None``: nothing."""


@dataclass(frozen=True, slots=True)
class Discovered:
    """What a list gave."""

    addresses: tuple[Address, ...] = ()
    """Reports in the order listed, each once."""
    sitemaps: tuple[str, ...] = ()
    """Sitemaps that an index names, in its order."""
    newest_at: datetime | None = None
    """Time of the newest report listed, whether it was passed over or not."""
    items: int = 0
    """All items of the list."""
    not_reports: int = 0
    """Items whose address is none of the outlet's reports."""
    too_old: int = 0
    problem: str | None = None
    """What was wrong with a list that gave addresses all the same."""


def discover(
    report_list: ReportList, body: bytes, *, content_type: str, scope: Scope
) -> Discovered:
    """The reports that a list names.

    Args:
        report_list: Where the body came from and how it is to be read.
        body: As received, content encoding undone.
        content_type: The header of that name; empty where there was none.
        scope: What counts as a report of the outlet.

    Raises:
        ListError: The body is no such list, or it names no item at all, or no report.
    """
    entries, problem = _entries(report_list, body, content_type=content_type)
    found = _select(entries, listed_in=report_list.url, scope=scope)
    found = replace(found, problem=problem, sitemaps=_followed(report_list, entries))
    if not found.sitemaps:
        _demand_reports(found, report_list, body=body, scope=scope)
    return found


def _entries(
    report_list: ReportList, body: bytes, *, content_type: str
) -> tuple[tuple[Entry, ...], str | None]:
    match report_list:
        case Feed(url=url):
            return feed_entries(body, url=url, content_type=content_type)
        case NewsSitemap(url=url):
            return sitemap_entries(body, url=url)
        case Listing():
            return listing_entries(
                body,
                url=report_list.url,
                link=report_list.link,
                item=report_list.item,
                time=report_list.time,
                time_attribute=report_list.time_attribute,
                zone=report_list.zone,
            )


def _select(entries: Iterable[Entry], *, listed_in: str, scope: Scope) -> Discovered:
    is_article = re2.compile(scope.article or ".*")
    addresses: dict[str, Address] = {}
    newest: datetime | None = None
    items = not_reports = too_old = 0
    for entry in entries:
        if entry.is_sitemap:
            continue
        items += 1
        url = _report_address(urljoin(listed_in, entry.url), scope=scope)
        if url is None or not is_article.fullmatch(url):
            not_reports += 1
            continue
        published, changed = _believed(entry.published, scope), _believed(entry.changed, scope)
        listed = published or changed
        if listed and (newest is None or listed > newest):
            newest = listed
        # Sitemaps of all that an outlet ever published state `lastmod` and nothing else.
        if published is None and changed and scope.since and changed < scope.since:
            too_old += 1
        elif len(addresses) < MAX_ADDRESSES:
            addresses.setdefault(url, Address(url, listed_in, listed, entry.title))
    return Discovered(
        addresses=tuple(addresses.values()),
        newest_at=newest,
        items=items,
        not_reports=not_reports,
        too_old=too_old,
    )


def _report_address(url: str, *, scope: Scope) -> str | None:
    """The canonical address; ``None`` where it is none or lies on another host."""
    try:
        canonical = scope.canonical(url)
        host = canonical.partition("://")[2].partition("/")[0]
    except ValueError:
        return None
    return canonical if host in scope.hosts else None


def _believed(stated: datetime | None, scope: Scope) -> datetime | None:
    return stated if stated and stated <= scope.at + AHEAD else None


def _followed(report_list: ReportList, entries: Iterable[Entry]) -> tuple[str, ...]:
    if not isinstance(report_list, NewsSitemap):
        return ()
    wanted = re2.compile(report_list.follow or ".*")
    sitemaps = (urljoin(report_list.url, entry.url) for entry in entries if entry.is_sitemap)
    return tuple(dict.fromkeys(url for url in sitemaps if wanted.fullmatch(url)))[:MAX_SITEMAPS]


def _demand_reports(
    found: Discovered, report_list: ReportList, *, body: bytes, scope: Scope
) -> None:
    """A list that answers and lists nothing is broken, not quiet (dossier, house rule 2)."""
    kind = type(report_list).__name__
    if found.items == 0:
        raise ListError(
            f"{kind} without items: {report_list.url} answered with {len(body)} bytes "
            f"({body[:40]!r}) and not one item; at least one was expected. Open it in a browser; "
            "when it has moved, change `lists` in the outlet's file."
        )
    if found.not_reports == found.items:
        raise ListError(
            f"{kind} without reports: {report_list.url} names {found.items} addresses and none is "
            f"on {', '.join(scope.hosts)} and of the form {scope.article}. "
            "When the outlet has new addresses, change `article` in its file."
        )
