"""Kyodo News, Japan's wire agency, in English ("Japan Wire").

Lists its last 25 reports in one feed, and ten thousand a year in sitemaps by year.
The rest of a report lies in ``paywalled-content``, which is missing once it has moved behind the
login gate; ``isAccessibleForFree`` is false on every page; addresses changed in 2025.

Source: shared/outlets/dossier.md section 1; two pages seen 2026-09-28.
"""

from scrapers.page import Page
from scrapers.spider import Feed, Listing, OutletSpider


class KyodoPage(Page):
    """The layout since 2025."""

    mark = "h1.article-ttl, div.article-body__inner"
    zone = "Asia/Tokyo"
    title_css = "h1.article-ttl"
    byline_css = "a.article-header-info__link"
    published_css = "time.article-header-info__time"
    section_css = ".article-header-cate__link:not([href$='/list/news'])"
    lead_css = (
        "div.article-body__inner > p:not([class*='blur'])",
        "div.article-body__inner > div > p",
    )
    body_css = "div.article-body__inner"
    strip_css = ".article-side, .article-more-content, .login-signage, .article-body-bottom"
    gate_css = "p[class*='blur'], .article-body:not(:has(.paywalled-content)) .login-signage"
    flag_tells = False


class OlderKyodoPage(KyodoPage):
    """The layout before 2025: times without a zone, related reports at the end of the text."""

    mark = "div.mainpic, p.credit, div.sec-latest"
    title_css = "h1"
    published_css = "p.credit, time"
    section_css = "p.credit a:not([href$='/news/'])"
    body_css = "div.article-body"
    strip_css = ".mainpic, .credit, .sec-latest"


class Kyodo(OutletSpider):
    """Kyodo News."""

    name = "kyodo"
    title = "Kyodo News"
    country = "JPN"
    languages = ("en",)
    hosts = ("english.kyodonews.net",)
    lists = (
        Feed("https://english.kyodonews.net/list/feed/rss4kyodonews-fzone"),
        Listing("https://english.kyodonews.net/list/news/japan", "a.m-article-item-ttl__link"),
    )
    pages = (KyodoPage, OlderKyodoPage)
    article = (
        r"https://english\.kyodonews\.net/"
        r"(articles/-/\d{4,6}|news/\d{4}/\d{2}/[0-9a-f]{12}[^/]*\.html)"
    )
    parameters = ()
    example = "https://english.kyodonews.net/articles/-/86423"
