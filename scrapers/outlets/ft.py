"""Financial Times, London newspaper owned by Nikkei.

Lists the last days in a news sitemap, and each section as a feed (``?format=rss``).
Pages behind the paywall come with status 200 as a barrier page; a full page, too, may call itself
not free. The body of 2022 stood in a ``div`` nested in its like.

Source: shared/outlets/dossier.md section 3; one page of 2022-05-03; FT's x-dash for live blogs.
"""

from scrapers.page import Page
from scrapers.spider import Feed, NewsSitemap, OutletSpider

SECTIONS = ("world", "asia-pacific", "us", "global-economy", "japanese-economy")


class FtPage(Page):
    """The layout since 2023, live blogs included."""

    mark = "#article-body, [class*='live-blog-post__body']"
    title_css = ("h1.o-topper__headline", ".barrier-grid__article-title", "h1")
    standfirst_css = ".o-topper__standfirst, h2.article-standfirst"
    byline_css = "a.o3-editorial-typography-byline-author, [data-trackable='author']"
    published_css = "time.article-info__timestamp"
    section_css = "a.o-topper__topic"
    body_css = "#article-body, [class*='live-blog-post__body']"
    strip_css = (
        ".in-article-advert, .n-content-pullquote, .n-content-copyright, .n-content-image, "
        "[data-layout-name='card'], .n-content-recommended--single-story, .n-myft-ui, .o-topper, "
        ".flourish-disclaimer, .concept-list, .magnet-cta, .article-info, experimental"
    )
    flag_tells = False
    gate_css = "#barrier-page, #charge-button, .inline-barrier, [subscriptions-section$='granted']"


class FtPage2022(FtPage):
    """The layout of 2022 and before, and its AMP form."""

    mark = "div.article__content-body, div.article-body[itemprop='articleBody']"
    byline_css = ".article-info__byline a, a.n-content-tag--author"
    body_css = ".article__content-body, [itemprop='articleBody']"


class FinancialTimes(OutletSpider):
    """Financial Times."""

    name = "ft"
    title = "Financial Times"
    country = "GBR"
    languages = ("en",)
    hosts = ("www.ft.com",)
    lists = (
        NewsSitemap("https://www.ft.com/sitemaps/news.xml"),
        *(Feed(f"https://www.ft.com/{section}?format=rss") for section in SECTIONS),
    )
    pages = (FtPage, FtPage2022)
    article = r"https://www\.ft\.com/content/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    parameters = ()
    rewrites = (
        (r"^https://(?:\w+\.)?ft\.com/(?:amp/)?(?=content/|.*cms/s/)", "https://www.ft.com/"),
        (r"/(?:intl/)?cms/s/\d+/([0-9a-f-]{36})(?:,[^/]*)?\.html$", r"/content/\1"),
    )
    example = "https://www.ft.com/content/31ff7d44-f8a4-4cde-989e-50aa08301155"
