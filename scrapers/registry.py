"""Which outlet an address belongs to, and its page read by that outlet's reader."""

import importlib
import inspect
import pkgutil
import re
from datetime import datetime
from functools import cache

from bs4 import BeautifulSoup

from pipelines.report import Report
from scrapers import outlets
from scrapers.addresses import canonical_address
from scrapers.page import Page, Site
from scrapers.reading.parsing import parse
from scrapers.spider import OutletSpider


@cache
def all_outlets() -> tuple[type[OutletSpider], ...]:
    """The spiders of all outlets, by their ids."""
    found = {
        spider.name: spider
        for module in pkgutil.iter_modules(outlets.__path__, f"{outlets.__name__}.")
        for spider in _spiders(module.name)
    }
    return tuple(found[name] for name in sorted(found))


def _spiders(module_name: str) -> list[type[OutletSpider]]:
    module = importlib.import_module(module_name)
    classes = (each for _, each in inspect.getmembers(module, inspect.isclass))
    return [
        each
        for each in classes
        if issubclass(each, OutletSpider) and each.__module__ == module_name and each.name
    ]


def outlet_of(url: str) -> type[OutletSpider] | None:
    """The outlet whose report or list is at ``url``; ``None`` for an address of no outlet here.

    >>> outlet_of("http://english.kyodonews.net/articles/-/86423?utm_source=x").name
    'kyodo'
    """
    try:
        host = _host(canonical_address(url))
    except ValueError:
        return None
    for outlet in all_outlets():
        if host in outlet.hosts or f"www.{host}" in outlet.hosts:
            return outlet
    return next((each for each in all_outlets() if _was_host_of(each, host, url)), None)


def _was_host_of(outlet: type[OutletSpider], host: str, url: str) -> bool:
    """Whether the outlet's rewriting leads from a host that it once had to one that it has."""
    domain = ".".join(host.split(".")[-2:])
    is_near = any(each.endswith(domain) for each in outlet.hosts)
    return is_near and _host(outlet.canonical(url)) in outlet.hosts


def read_report(
    body: bytes, *, url: str, content_type: str | None = None, at: datetime | None = None
) -> Report:
    """The report on a page, read by its outlet's reader, or else by one for any page.

    Args:
        body: Content encoding undone.
        url: Where it came from, after redirects.
        content_type: The header of that name.
        at: The time of reading, aware: times a day after it are not believed.

    Returns:
        A report; its ``access`` is ``blocked`` where the page is a bot wall, which has no text
        and is not for the archive. ``outlet`` is the registered domain where no reader of its own
        exists.

    Raises:
        EmptyReport: There is no report on the page where one must be.
        HostilePage: Reading it would cost more than a page may cost.
        NoAddress: ``url`` is none.
    """
    return read_page(body, url=url, content_type=content_type, at=at).report()


def read_page(
    body: bytes, *, url: str, content_type: str | None = None, at: datetime | None = None
) -> Page:
    """The page in the layout that it shows; arguments and errors as ``read_report``."""
    canonical_address(url)
    soup = parse(body, url=url, content_type=content_type)
    outlet = outlet_of(url)
    if outlet is None or not outlet.pages:
        # Here, because a crawl reads no such page, and what reads them takes long to import.
        from scrapers.generic import GenericPage, generic_site

        return GenericPage(soup, url, site=generic_site(url), at=at)
    return layout_of(outlet, soup)(soup, url, site=site_of(outlet), at=at)


def layout_of(outlet: type[OutletSpider], soup: BeautifulSoup) -> type[Page]:
    """The first layout whose mark the page has; the newest where it has none, to say so."""
    return next((page for page in outlet.pages if page.is_of(soup)), outlet.pages[0])


def site_of(outlet: type[OutletSpider]) -> Site:
    """What the outlet's pages must know of it."""
    article = re.compile(outlet.article or ".*")
    return Site(
        outlet=outlet.name,
        canonical=outlet.canonical,
        is_article=lambda url: _host(url) in outlet.hosts and bool(article.fullmatch(url)),
        language=next(iter(outlet.languages), None),
    )


def _host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0]
