"""What a page says of itself in its head: Open Graph, meta elements, links.

Source: https://ogp.me/; https://schema.org/ for ``itemprop``; shared/outlets/dossier.md.
"""

from collections.abc import Iterable

from bs4 import BeautifulSoup

from scrapers.reading.text import clean, plain

TITLE = ("og:title", "twitter:title", "headline", "dc.title", "title")
STANDFIRST = ("og:description", "description", "twitter:description")
BYLINE = ("article:author", "author", "byl", "parsely-author", "dc.creator", "cxenseparse:author")
PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "firstcreate",
    "publishdate",
    "publish-date",
    "pubdate",
    "originalpublicationdate",
    "date",
    "dc.date",
)
MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "og:article:modified_time",
    "article:modified",
    "datemodified",
    "dcterms.modified",
    "lastupdate",
    "lastmod",
    "revision_date",
)
TIMES = frozenset((*PUBLISHED, *MODIFIED))
"""Names whose content stands in ``value`` on some pages (Reuters, 2016; Asahi, 2019)."""
SECTION = ("article:section", "section", "parsely-section", "og:article:section")


class Metadata:
    """The meta elements of a page by their names, lower case.

    >>> page = BeautifulSoup('<meta property="og:title" content="2 percent">', "lxml")
    >>> Metadata(page).first(TITLE)
    '2 percent'
    """

    def __init__(self, soup: BeautifulSoup) -> None:
        self._contents: dict[str, list[str]] = {}
        for meta in soup.find_all("meta"):
            for attribute in ("property", "name", "itemprop"):
                name = meta.get(attribute)
                content = meta.get("content")
                if content is None and str(name).strip().lower() in TIMES:
                    content = meta.get("value")
                if isinstance(name, str) and isinstance(content, str) and plain(content):
                    self._contents.setdefault(name.strip().lower(), []).append(content)
        links = soup.select('link[rel~="canonical"][href]')
        canonical = (clean(str(link["href"])) for link in links)
        self.own_addresses = (*canonical, *self.each(("og:url",)))
        """Addresses that the page gives as its own."""

    def all(self, names: Iterable[str]) -> tuple[str, ...]:
        """The contents of the first of ``names`` that the page has, each once."""
        found = (self._contents[name] for name in names if name in self._contents)
        return tuple(dict.fromkeys(plain(each) for each in next(found, [])))

    def each(self, names: Iterable[str]) -> tuple[str, ...]:
        """The contents of all of ``names``, best name first."""
        return tuple(plain(text) for name in names for text in self._contents.get(name, []))

    def first(self, names: Iterable[str]) -> str | None:
        """The content of the first of ``names`` that the page has."""
        return next(iter(self.each(names)), None)
