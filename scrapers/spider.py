"""What every outlet's spider does: lists → addresses → pages; the only clock of a crawl."""

from typing import TYPE_CHECKING, Any, ClassVar

import scrapy

from scrapers.addresses import Rewrite, canonical_address
from scrapers.discovery import Feed, Listing, NewsSitemap, ReportList

if TYPE_CHECKING:
    from scrapers.page import Page

__all__ = ["Feed", "Listing", "NewsSitemap", "OutletSpider"]


class OutletSpider(scrapy.Spider):
    """An outlet: what its file says of it, and how it is crawled."""

    name: Any = None
    """Id of the outlet: ``kyodo``."""
    title: ClassVar[str] = ""
    """Its usual English name: ``Kyodo News``."""
    country: ClassVar[str] = ""
    """ISO 3166-1 alpha-3."""
    languages: ClassVar[tuple[str, ...]] = ()
    """BCP 47, the commonest first."""
    hosts: ClassVar[tuple[str, ...]] = ()
    """The hosts that its lists and reports live on; no request goes anywhere else."""
    lists: ClassVar[tuple[ReportList, ...]] = ()
    """Where it lists its news, nearest to complete first."""
    pages: ClassVar[tuple["type[Page]", ...]] = ()
    """Page readers, newest layout first; the first whose mark is on the page reads it."""
    article: ClassVar[str] = ""
    """Pattern of the canonical addresses of its reports, matched whole."""
    example: ClassVar[str] = ""
    """The address of one report."""
    parameters: ClassVar[tuple[str, ...] | None] = None
    """Query parameters that tell reports apart; ``None``: all but those that track readers."""
    rewrites: ClassVar[tuple[Rewrite, ...]] = ()
    """Other forms of an address, as patterns, and what takes their place."""

    @classmethod
    def canonical(cls, url: str) -> str:
        """The one address of the report at ``url``.

        Raises:
            NoAddress: It is no address.
        """
        return canonical_address(url, parameters=cls.parameters, rewrites=cls.rewrites)
