"""Feeds, news sitemaps and listing pages: the bytes of a list → addresses with times (pure)."""

from dataclasses import dataclass


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
    item: str | None = None
    """CSS selector of what holds one link and its time."""


ReportList = Feed | NewsSitemap | Listing
