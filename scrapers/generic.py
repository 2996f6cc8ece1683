"""Pages of outlets without a reader of their own: text by trafilatura, day by htmldate.

Neither asks the network for anything.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache, cached_property
from typing import Any

import tldextract
import trafilatura
from bs4 import BeautifulSoup
from htmldate import find_date

from pipelines.report import Access
from scrapers.addresses import canonical_address
from scrapers.page import Page, Site
from scrapers.reading import jsonld
from scrapers.reading.gates import is_barrier
from scrapers.reading.limits import hostile
from scrapers.reading.paragraphs import is_paragraph
from scrapers.reading.text import clean
from scrapers.reading.times import FIRST_YEAR, LAST_YEAR

SCRIPT = re.compile(r"<script\b.*?</script\s*>", re.DOTALL | re.IGNORECASE)
PREVIEW = 1_000
"""Characters; what a page marked as not free shows beyond this is more than a preview."""
MAX_TAGS = 15_000
"""trafilatura takes time by the square of them, and has no layout to go by (40 s for 50,000)."""
ZONES = {
    "jp": "Asia/Tokyo", "kr": "Asia/Seoul", "tw": "Asia/Taipei", "cn": "Asia/Shanghai",
    "hk": "Asia/Hong_Kong", "sg": "Asia/Singapore", "uk": "Europe/London", "in": "Asia/Kolkata",
}  # fmt: skip
"""Zones of countries that have one, by the end of their hosts."""


@cache
def _extractor() -> tldextract.TLDExtract:
    # No addresses and no cache: the list of suffixes that comes with the package is used.
    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


def registered_domain(url: str) -> str:
    """The domain that somebody has registered: the outlet's id where it has no other.

    >>> registered_domain("https://www3.nhk.or.jp/news/easy/")
    'nhk.or.jp'
    """
    parts = _extractor()(url)
    return parts.top_domain_under_public_suffix or parts.ipv4 or parts.domain or parts.fqdn


def generic_site(url: str) -> Site:
    """What is known of an outlet from an address of its page."""
    domain = registered_domain(url)
    return Site(
        outlet=domain,
        is_article=lambda other: (
            registered_domain(other) == domain and other.partition("://")[2].partition("/")[2] != ""
        ),
    )


class GenericPage(Page):
    """A page whose layout nobody has described."""

    title_css = ("h1[itemprop='headline']", "article h1", "h1")
    published_css = ("[itemprop='datePublished']", "article time[datetime]", "time[datetime]")
    body_css = "what trafilatura takes for the text"

    def __init__(
        self, soup: BeautifulSoup, url: str, *, site: Site, at: datetime | None = None
    ) -> None:
        super().__init__(soup, url, site=site, at=at)
        if len(soup.find_all(True, limit=MAX_TAGS + 1)) > MAX_TAGS:
            raise hostile(url, "has too many tags for a page of no known layout", f"{MAX_TAGS}")
        host = canonical_address(url).split("/")[2]
        self.zone = ZONES.get(host.rpartition(".")[2], self.zone)

    def paragraphs(self) -> tuple[str, ...]:
        """The text that trafilatura finds, a line a paragraph."""
        return self._paragraphs

    @cached_property
    def _paragraphs(self) -> tuple[str, ...]:
        text = self._text(favor_precision=True) or self._text(favor_precision=False)
        lines = (clean(line.removeprefix("- ")) for line in text.splitlines())
        title = _folded(self.title() or "")
        return tuple(line for line in lines if is_paragraph(line) and _folded(line) != title)

    def _text(self, *, favor_precision: bool) -> str:
        try:
            text = trafilatura.extract(
                self._markup,
                include_comments=False,
                include_tables=False,
                favor_precision=favor_precision,
            )
        except (RecursionError, ValueError, AttributeError, TypeError):
            return ""  # what it cannot read has no text; the caller says so by name
        return text or ""

    @cached_property
    def _markup(self) -> str:
        """The page without scripts: JSON-LD may hold text that stands behind a wall."""
        return SCRIPT.sub("", str(self.soup))

    def stated_published(self) -> Iterator[Any]:
        """What the page states, and last the day that htmldate finds on it."""
        yield from super().stated_published()
        yield self._day()

    def _day(self) -> str | None:
        latest = self.at or datetime(LAST_YEAR, 12, 31, tzinfo=UTC)
        try:
            day: str | None = find_date(
                self._markup,
                original_date=True,
                min_date=datetime(FIRST_YEAR, 1, 1),  # noqa: DTZ001
                max_date=latest.replace(tzinfo=None),
                url=self.address,
            )
        except (RecursionError, ValueError, AttributeError, TypeError):
            return None
        if day and day.endswith("-01") and not _is_first_named(day, self._markup + self.address):
            return None
        return day

    def access(self, *, has_text: bool) -> Access:
        """Gated too where a page that is not free shows no more than a preview."""
        is_free = jsonld.flag(self.article.get("isAccessibleForFree"))
        is_short = sum(map(len, self.paragraphs())) < PREVIEW
        if is_short and (is_free is False or any(map(is_barrier, self.paragraphs()))):
            return Access.GATED
        return super().access(has_text=has_text)


def _is_first_named(day: str, text: str) -> bool:
    """Whether the first of a month stands in a text, and is not made up from a year or month.

    Args:
        day: ``2025-01-01``.
    """
    year, month, _ = day.split("-")
    name = f"(?:{MONTHS[int(month) - 1]})[a-z]{{0,6}}\\.?"
    m, first = f"0?{int(month)}", "0?1"
    forms = (
        rf"{year}[-/.年]\s?{m}[-/.月]\s?{first}(?![0-9])",
        rf"(?<![0-9]){first}[-/.]{m}[-/.]{year}|(?<![0-9]){m}[-/.]{first}[-/.]{year}",
        rf"{year}{month}01(?![0-9])",
        rf"{name}\s{first}(?:st)?,?\s{year}|(?<![0-9]){first}(?:st)?\s{name},?\s{year}",
    )
    return re.search("|".join(forms), text, re.IGNORECASE) is not None


MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
