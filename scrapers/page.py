"""A page of an outlet: html and address → ``Report``, one method a field.

An outlet's page says in attributes where its fields stand. What a page states as JSON-LD is
taken first, then its meta elements, then what the attributes select: metadata changes less often
than markup. A method may be overridden where attributes do not reach.

Source: https://schema.org/NewsArticle; https://ogp.me/; shared/outlets/dossier.md.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import chain
from typing import Any, ClassVar

from bs4 import BeautifulSoup, Tag

from pipelines.errors import EmptyReport
from pipelines.report import Access, Report
from scrapers.addresses import canonical_address
from scrapers.reading import gates, jsonld, metadata
from scrapers.reading.languages import language_of
from scrapers.reading.moments import Moments
from scrapers.reading.paragraphs import is_furniture, paragraphs
from scrapers.reading.text import clean, words
from scrapers.reading.times import stated_times

Selectors = str | tuple[str, ...]
"""CSS; several are tried in order."""
MAX_TITLE = 500
MAX_STANDFIRST = 1_500
"""Characters; what is longer is no headline, no byline, no standfirst, but perhaps the text."""
UPDATED = re.compile(r"\W*(?:last )?(?:updated|modified|更新)", re.IGNORECASE)
BY = re.compile(r"^\W*(?:by|written by)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Site:
    """What a page must know of its outlet."""

    outlet: str
    """Id of the outlet."""
    canonical: Callable[[str], str] = canonical_address
    is_article: Callable[[str], bool] = lambda _: True
    """Whether a canonical address is one of the outlet's reports."""
    language: str | None = None
    """Of a page that states none."""


class Page:
    """One layout of an outlet's pages.

    Args:
        soup: The page; it is not changed.
        url: Where it came from, after redirects.
        site: Its outlet.
        at: The time of reading; times after it are not believed. ``None``: all are.
    """

    mark: ClassVar[str] = ""
    """What a page of this layout has and no other; empty: any page has it."""
    zone: str = "UTC"
    """IANA zone of times that state none."""
    title_css: ClassVar[Selectors] = "h1"
    standfirst_css: ClassVar[Selectors] = ()
    byline_css: ClassVar[Selectors] = ()
    published_css: ClassVar[Selectors] = "[itemprop='datePublished']"
    modified_css: ClassVar[Selectors] = "[itemprop='dateModified']"
    section_css: ClassVar[Selectors] = ()
    body_css: ClassVar[Selectors] = ("article p", "main p")
    """The paragraphs themselves."""
    strip_css: ClassVar[str] = ""
    """What stands between the paragraphs and is none."""
    gate_css: ClassVar[str] = ""
    """What only a page has whose text is behind a wall."""
    lead_css: ClassVar[Selectors] = ()
    """What a gated page shows of its text; the standfirst where the page states none."""
    flag_tells: ClassVar[bool] = True
    """Whether ``isAccessibleForFree`` tells that a page without text is gated."""
    day_in_address: ClassVar[str] = ""
    """Pattern of the day of publication (group 1) in addresses; used where no time is stated."""

    def __init__(
        self, soup: BeautifulSoup, url: str, *, site: Site, at: datetime | None = None
    ) -> None:
        self.soup = soup
        self.address = url
        self.site = site
        self.at = at
        self.doubts: list[str] = []
        """What the page states and was not believed, in sentences."""

    @classmethod
    def is_of(cls, soup: BeautifulSoup) -> bool:
        """Whether the page has this layout."""
        return not cls.mark or soup.select_one(cls.mark) is not None

    def report(self) -> Report:
        """The report on this page.

        A gated one has no paragraphs. A wall that shows nothing of the report gives one that is
        ``blocked``, has the wall's title and nothing else: it tells what came of a fetch and is
        not for the archive.

        Raises:
            EmptyReport: No headline, or no text and no gate that would explain it.
        """
        body = self.paragraphs()
        if wall := gates.wall_title(self.soup, has_report=bool(body)):
            return self._blocked(wall)
        access = self.access(has_text=bool(body))
        title = self.title()
        if title is None:
            if access is Access.GATED and not gates.is_error_page(self.soup):
                return self._blocked("A barrier without a headline")
            raise self._empty("title", "headline", self.title_css)
        if not body and access is Access.OPEN:
            raise self._empty("paragraphs", "text", self.body_css)
        published = self.published()
        return Report(
            outlet=self.site.outlet,
            url=self.url(),
            title=title,
            paragraphs=body if access is Access.OPEN else (),
            standfirst=self.standfirst(),
            byline=self.byline(),
            published=published,
            modified=self.modified(published),
            language=self.language("\n".join((title, *body))),
            section=self.section(),
            access=access,
        )

    def title(self) -> str | None:
        """The headline, without the name of the site."""
        stated = (self.article.get("headline"), self.article.get("name"))
        candidates = chain(
            map(jsonld.string, stated),
            self.metadata.each(metadata.TITLE),
            self.texts(self.title_css),
            self.texts("head > title"),
        )
        shortened = (self._without_site(each) for each in candidates if each)
        fit = (each for each in shortened if len(each) <= MAX_TITLE and gates.is_headline(each))
        return next(fit, None)

    def standfirst(self) -> str | None:
        """The sentence or two that stand over the text."""
        candidates = chain(
            (jsonld.string(self.article.get("description")),),
            self.metadata.each(metadata.STANDFIRST),
            self.texts(self.standfirst_css),
            self.texts(self.lead_css),
        )
        return next((each for each in candidates if each and len(each) <= MAX_STANDFIRST), None)

    def byline(self) -> str | None:
        """Who wrote it, as the page says."""
        for found in (
            jsonld.names(self.article.get("author")),
            self.metadata.all(metadata.BYLINE),
            *map(self.texts, _tries(self.byline_css)),
        ):
            people = [BY.sub("", each) for each in found if not each.startswith("http")]
            if people and len(byline := ", ".join(dict.fromkeys(people))) <= MAX_TITLE:
                return byline
        return None

    def published(self) -> datetime | None:
        """When it was first published; the end of that day where no clock is stated."""
        return self._moments.publication(self.stated_published(), changes=self._stated_modified())

    def stated_published(self) -> Iterator[Any]:
        """What the page states as the time of publication, best first."""
        keys = ("datePublished", "uploadDate", "dateCreated")
        return chain(
            map(self.article.get, keys),
            self.metadata.each(metadata.PUBLISHED),
            (each for each in self.times(self.published_css) if not UPDATED.match(each)),
            self._day_in_address(),
        )

    def modified(self, published: datetime | None) -> datetime | None:
        """When it was last changed; never before it was published."""
        moment = self._moments.first(self._stated_modified(), field="modified")
        if moment and published and moment < published:
            self.doubts.append(f"modified: {moment.isoformat()} is before it was published")
            return None
        return moment

    def section(self) -> str | None:
        """The part of the site that it stands in."""
        candidates = chain(
            (jsonld.string(self.article.get("articleSection")),),
            self.metadata.each(metadata.SECTION),
            self.texts(self.section_css),
        )
        return next(filter(None, candidates), None)

    def language(self, text: str) -> str | None:
        """The language of ``text``, BCP 47."""
        root = self.soup.find("html")
        candidates = (
            jsonld.string(self.article.get("inLanguage")),
            str(root.get("lang") or "") if isinstance(root, Tag) else None,
            self.metadata.first(("og:locale", "content-language")),
            self.site.language,
        )
        return language_of(text, stated=next(filter(None, candidates), None))

    def access(self, *, has_text: bool) -> Access:
        """Whether the page shows its text."""
        is_marked = self.gate_css and self.soup.select_one(self.gate_css)
        if is_marked or gates.has_barrier_title(self.soup):
            return Access.GATED
        is_free = jsonld.flag(self.article.get("isAccessibleForFree"))
        is_flagged = self.flag_tells and is_free is False
        if not has_text and (is_flagged or gates.is_stand_in(self.soup)):
            return Access.GATED
        return Access.OPEN

    def paragraphs(self) -> tuple[str, ...]:
        """The text in reading order."""
        return paragraphs(self.soup, _tries(self.body_css), strip=self.strip_css)

    def url(self) -> str:
        """The canonical address: what the page gives as its own, where that is a report's."""
        for stated in self.metadata.own_addresses:
            try:
                address = self.site.canonical(stated)
            except ValueError:
                continue
            if self.site.is_article(address):
                return address
        return self.site.canonical(self.address)

    @cached_property
    def article(self) -> jsonld.Node:
        """What the page says of its report in JSON-LD."""
        return jsonld.article_of(self.soup, addresses=(self.address, *self.metadata.own_addresses))

    @cached_property
    def metadata(self) -> metadata.Metadata:
        """The page's meta elements."""
        return metadata.Metadata(self.soup)

    def texts(self, selectors: Selectors) -> Iterator[str]:
        """The words of what the selectors find, selector by selector."""
        for selector in _tries(selectors):
            for element in self.soup.select(selector)[:50]:
                if text := clean(words(element, skip=is_furniture)):
                    yield text

    def times(self, selectors: Selectors) -> Iterator[str]:
        """What elements state as their time, for machines or else for people."""
        for selector in _tries(selectors):
            for element in self.soup.select(selector)[:20]:
                yield from stated_times(element)

    def _day_in_address(self) -> Iterator[str]:
        if self.day_in_address and (found := re.search(self.day_in_address, self.address)):
            yield found[1]

    def _blocked(self, wall: str) -> Report:
        return Report(self.site.outlet, self.url(), wall, (), access=Access.BLOCKED)

    def _stated_modified(self) -> Iterator[Any]:
        return chain(
            (self.article.get("dateModified"),),
            self.metadata.each(metadata.MODIFIED),
            self.times(self.modified_css),
            (each for each in self.times(self.published_css) if UPDATED.match(each)),
        )

    @property
    def _moments(self) -> Moments:
        return Moments(zone=self.zone, at=self.at, doubts=self.doubts)

    def _without_site(self, title: str) -> str:
        """``title`` without the name of the site, which outlets put after a bar or a dash."""
        for name in self.metadata.each(("og:site_name", "application-name")):
            title = re.sub(rf"\s*[|\-–—:]\s*{re.escape(name)}\s*$", "", title)
        return re.sub(r"\s*[|–—-]\s*(?:CGTN|Financial Times|Kyodo News)\s*$", "", title)

    def _empty(self, field: str, what: str, selectors: Selectors) -> EmptyReport:
        selector = " | ".join(_tries(selectors))
        found = clean(self.soup.title.get_text())[:80] if self.soup.title else "no title"
        return EmptyReport(
            f"No {what}: {self.address} ({found!r}) has nothing at {selector!r}, where "
            f"{type(self).__name__} expects the {what}, and no gate that would explain it. Look "
            "at the page; when the outlet has a new layout, add a page class to its file.",
            field=field,
            selector=selector,
        )


def _tries(selectors: Selectors) -> tuple[str, ...]:
    return (selectors,) if isinstance(selectors, str) else selectors
