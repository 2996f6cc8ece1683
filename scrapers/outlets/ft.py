"""Financial Times, London newspaper owned by Nikkei.

Lists the last days in a news sitemap, and each section as a feed (``?format=rss``).
Pages behind the paywall come with status 200 as a barrier page; a full page, too, may call itself
not free. The body of 2022 stood in a ``div`` nested in its like.

Source: shared/outlets/dossier.md section 3; one page of 2022-05-03; FT's x-dash for live blogs.
"""

from scrapers.page import Page
from scrapers.spider import Feed, NewsSitemap, OutletSpider


class FtPage(Page):
    """The layout since 2023, live blogs included."""

    mark = "article#article-body, [class*='live-blog-post__body']"
    title_css = ("h1.o-topper__headline", ".barrier-grid__article-title", "h1")
    standfirst_css = (".o-topper__standfirst",)
    byline_css = "a.o3-editorial-typography-byline-author, [data-trackable='author']"
    published_css = "time.article-info__timestamp"
    section_css = "a.o-topper__topic"
    body_css = (
        "article#article-body :is(p, li), [class*='live-blog-post__body'] :is(p, li)",
        ".article__content-body :is(p, li)",
    )
    strip_css = (
        ".n-content-recommended--single-story, .o-ads, .advert, .in-article-advert, "
        ".n-content-pullquote, .n-content-copyright, [data-layout-name='card'], .n-myft-ui, "
        ".flourish-disclaimer, .o-teaser, .o-topper, .concept-list, "
        ".newsletter-signup, .magnet-cta, .o-share, .share-nav, .article-info, "
        ".n-content-image, .n-content-picture, .n-content-video, experimental"
    )
    gate_css = (
        "#barrier-page, .barrier-grid__article-title, a#charge-button, .inline-barrier, "
        "script:-soup-contains(\"Zephr.outcomes['paywall']\"), "
        "head > title:-soup-contains('Subscribe to read', 'Register to read', "
        "'Become an FT subscriber to read', 'Try FT for free')"
    )


class FtPage2022(FtPage):
    """The layout of 2022 and before."""

    mark = "div.article__content-body"
    byline_css = ".article-info__byline a, a.n-content-tag--author"
    body_css = ".article__content-body :is(p, li)"


class FinancialTimes(OutletSpider):
    """Financial Times."""

    name = "ft"
    title = "Financial Times"
    country = "GBR"
    languages = ("en",)
    hosts = ("www.ft.com",)
    lists = (
        NewsSitemap("https://www.ft.com/sitemaps/news.xml"),
        *(Feed(f"https://www.ft.com/{each}?format=rss") for each in ("world", "asia-pacific")),
        Feed("https://www.ft.com/japanese-economy?format=rss"),
    )
    pages = (FtPage, FtPage2022)
    article = r"https://www\.ft\.com/content/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    parameters = ()
    rewrites = (
        (r"^https://(?:next\.|m\.|amp\.|app\.)?ft\.com/", "https://www.ft.com/"),
        (
            r"^(https://www\.ft\.com)/(?:intl/)?cms/s/\d+/([0-9a-f-]{36})(?:,[^/]*)?\.html$",
            r"\1/content/\2",
        ),
        (r"^(https://www\.ft\.com)/amp(?=/content/)", r"\1"),
    )
    example = "https://www.ft.com/content/31ff7d44-f8a4-4cde-989e-50aa08301155"
