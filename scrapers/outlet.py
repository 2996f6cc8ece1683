"""What an outlet's file says of it: the facts that everything else goes by."""

from typing import TYPE_CHECKING, Any, ClassVar

import re2
import scrapy

from scrapers.addresses import Rewrite, canonical_address
from scrapers.discovery import ReportList

if TYPE_CHECKING:
    from scrapers.page import Page


class Outlet(scrapy.Spider):
    """An outlet, as ``scrapers/outlets/`` fills it in."""

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
    """Query parameters that tell its reports apart; ``None``: all but those that track."""
    rewrites: ClassVar[tuple[Rewrite, ...]] = ()
    """What else it calls one report: pattern and what takes its place."""

    @classmethod
    def canonical(cls, url: str) -> str:
        """The one address of the report at ``url``."""
        return canonical_address(url, parameters=cls.parameters, rewrites=cls.rewrites)

    @property
    def where(self) -> str:
        """Where the child that reads finds this class: ``module:name``."""
        return f"{type(self).__module__}:{type(self).__qualname__}"

    @classmethod
    def is_report(cls, url: str) -> bool:
        """Whether one of its reports may be at ``url``, a parameter nobody knows or not."""
        forms = (cls.canonical(url), cls.canonical(url.partition("?")[0]))
        return any(re2.fullmatch(cls.article or ".*", form) for form in forms)
