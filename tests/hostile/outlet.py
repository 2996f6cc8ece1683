"""Outlets that are attacked: one by its pages, one by its lists."""

from scrapers.page import Page
from scrapers.spider import Feed, Listing, NewsSitemap, OutletSpider
from tests.hostile.faults import commit

HOST = "gazette.example.org"
BULLETIN = "bulletin.example.org"


class GazettePage(Page):
    """The plainest page, whose reader has every fault that a page asks for."""

    body_css = "article p"

    def title(self) -> str | None:
        """The headline, after the fault that it names."""
        title = super().title()
        commit(title)
        return title


class Gazette(OutletSpider):
    """Attacked by its pages."""

    name = "gazette"
    title = "The Hostile Gazette"
    country = "GBR"
    languages = ("en",)
    hosts = (HOST, f"www.{HOST}")
    lists = (Feed(f"https://{HOST}/feed"), NewsSitemap(f"https://{HOST}/sitemap.xml"))
    pages = (GazettePage,)
    article = rf"https://(www\.)?{HOST}/reports/[a-z0-9-]+"
    example = f"https://{HOST}/reports/plain"


LISTS = (
    "good", "html", "empty", "no-item", "cut-off", "billion-laughs", "external-entity", "quadratic",
    "nesting", "private-redirect", "other-feed",
)  # fmt: skip
SITEMAPS = ("explosion", "packed-bomb", "foreign", "xml-bomb", "endless")
LISTINGS = ("many-attributes", "deep-nesting", "base-elsewhere")


class Bulletin(OutletSpider):
    """Attacked by its lists."""

    name = "bulletin"
    title = "The Bulletin"
    country = "GBR"
    languages = ("en",)
    hosts = (BULLETIN,)
    lists = (
        *(Feed(f"https://{BULLETIN}/feeds/{name}") for name in LISTS),
        *(NewsSitemap(f"https://{BULLETIN}/maps/{name}.xml") for name in SITEMAPS),
        *(Listing(f"https://{BULLETIN}/pages/{name}", "a.report") for name in LISTINGS),
    )
    pages = (GazettePage,)
    article = rf"https://{BULLETIN}/reports/[a-z0-9-]+"
    example = f"https://{BULLETIN}/reports/plain"
