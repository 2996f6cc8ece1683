"""CGTN, China's state broadcaster in English.

Lists the last two days in a news sitemap, every other year in archives of it.
Reports live on four hosts but never on ``www``, which answers for them with a long page that is
none; the container of the text was renamed again and again; a report has a page for text and one
for video; times have no zone and are Beijing's.

Source: shared/outlets/dossier.md section 4 (no page of a report seen: second-hand selectors).
"""

from scrapers.page import Page
from scrapers.spider import Listing, NewsSitemap, OutletSpider


class CgtnPage(Page):
    """Every layout: the containers within the text differ, the one around it does not."""

    zone = "Asia/Shanghai"
    standfirst_css = ".news-summary"
    byline_css = ("div.news-author-name", ".news-author.news-text")
    published_css = ("span.date", ".news-time", "#cmsMainContent [data-time]")
    section_css = "span.section"
    body_css = "#cmsMainContent"
    strip_css = ".cg-video-wrapper, .cmsImage, .img-desc, .sourceTextDiv, [class*='news-author']"
    day_in_address = r"/news/(\d{4}-\d{2}-\d{2})/"


class Cgtn(OutletSpider):
    """CGTN."""

    name = "cgtn"
    title = "CGTN"
    country = "CHN"
    languages = ("en",)
    hosts = tuple(f"{name}.cgtn.com" for name in ("news", "newsus", "newseu", "newsaf", "www"))
    lists = (
        NewsSitemap("https://www.cgtn.com/sitemap_latestnews.xml"),
        Listing("https://www.cgtn.com/world/asia-pacific.html", ".cg-title a[data-news-id]"),
    )
    pages = (CgtnPage,)
    article = (
        r"https://news(af|eu|us)?\.cgtn\.com/news/"
        r"(\d{4}-\d{2}-\d{2}/[^/]+-[A-Za-z0-9]{10,}/p|[0-9A-Za-z]+/index)\.html"
    )
    parameters = ()
    rewrites = (
        (r"(/news/\d{4}-\d{2}-\d{2}/[^/]+)(?:/(?:index|share_p)\.html)?$", r"\1/p.html"),
        (r"(/news/[0-9A-Za-z]+)/(?:share_p|p)\.html$", r"\1/index.html"),
    )
    example = (
        "https://news.cgtn.com/news/2026-08-01/"
        "PLA-holds-joint-naval-air-drill-around-Huangyan-Dao-1PfjAN6tO2A/p.html"
    )
