"""Kyodo News, the Financial Times and CGTN, as the press plays them.

Source: shared/outlets/dossier.md sections 1, 3 and 4 (addresses and sizes of their lists, rules of
their robots.txt).
"""

from collections.abc import Callable
from datetime import datetime
from urllib.parse import parse_qs, urlsplit

from samples.markup import feed_of, index_of, listing_of, news_sitemap_of, sitemap_of
from samples.markup.robots import ROBOTS
from samples.report_sample import Sample
from tests.press.answers import Answer, Asked, page
from tests.press.played import PlayedOutlet, Show, newest

Clock = Callable[[], datetime | None]
XML = "application/xml; charset=UTF-8"
RSS = "application/rss+xml; charset=UTF-8"
KYODO_PAGE = 20
FT_NEWS, CGTN_NEWS = 231, 516
"""Items of the news sitemaps, as they were counted in 2026."""

FT_STREAMS = "world asia-pacific us global-economy japanese-economy aerospace-defence".split()


def all_played(now: Clock) -> dict[str, PlayedOutlet]:
    """The outlets by their ids, with nothing published yet."""
    return {each.name: each for each in (kyodo(now), ft(now), cgtn(now))}


def kyodo(now: Clock) -> PlayedOutlet:
    """One feed of 25, listing pages of 20 and sitemaps by year."""
    host = "english.kyodonews.net"
    shows: dict[str, Show] = {
        f"{host}/list/feed/rss4kyodonews-fzone": _feed("Japan Wire by Kyodo News"),
        f"{host}/list/news": _kyodo_listing(None),
        f"{host}/sitemap.xml": _kyodo_index,
    }
    for section in ("Japan", "World", "Feature"):
        shows[f"{host}/list/news/{section.lower()}"] = _kyodo_listing(section)
    for year in range(2017, 2100):
        shows[f"{host}/sitemap-{year}.xml"] = _kyodo_year(year)
    return PlayedOutlet("kyodo", (host,), ROBOTS["kyodo"], shows, now)


def ft(now: Clock) -> PlayedOutlet:
    """One news sitemap and a feed for each stream."""
    host = "www.ft.com"
    shows: dict[str, Show] = {
        f"{host}/sitemaps/news.xml": _news_sitemap("Financial Times", FT_NEWS),
        f"{host}/rss/home": _feed("Financial Times"),
        f"{host}/rss/home/international": _feed("Financial Times"),
    }
    for stream in FT_STREAMS:
        shows[f"{host}/{stream}"] = _ft_stream(stream)
    return PlayedOutlet("ft", (host,), ROBOTS["ft"], shows, now)


def cgtn(now: Clock) -> PlayedOutlet:
    """Lists on ``www``, reports on four other hosts."""
    host = "www.cgtn.com"
    shows: dict[str, Show] = {
        f"{host}/sitemap_latestnews.xml": _news_sitemap("CGTN", CGTN_NEWS),
    }
    for section in ("world", "world/asia-pacific.html", "china", "politics"):
        shows[f"{host}/{section}"] = _cgtn_listing
    names = (host, *(f"{name}.cgtn.com" for name in ("news", "newsus", "newseu", "newsaf")))
    played = PlayedOutlet("cgtn", names, ROBOTS["cgtn"], shows, now)
    played.twins = ("/p.html", "/index.html")
    return played


def _feed(title: str) -> Show:
    def show(outlet: PlayedOutlet, _asked: Asked) -> Answer:
        listed = outlet.reports()[: outlet.feed_size]
        return page(feed_of(listed, title=title), modified=newest(listed), content_type=RSS)

    return show


def _news_sitemap(title: str, size: int) -> Show:
    def show(outlet: PlayedOutlet, _asked: Asked) -> Answer:
        listed = outlet.reports()[: size if outlet.feed_size else None]
        text = news_sitemap_of(listed, title=title)
        return page(text, modified=newest(listed), content_type=XML)

    return show


def _ft_stream(stream: str) -> Show:
    feed = _feed(f"{stream} | Financial Times")

    def show(outlet: PlayedOutlet, asked: Asked) -> Answer | None:
        query = parse_qs(urlsplit(asked.path).query)
        return feed(outlet, asked) if query.get("format") == ["rss"] else None

    return show


def _kyodo_listing(section: str | None) -> Show:
    def show(outlet: PlayedOutlet, asked: Asked) -> Answer:
        number = int(parse_qs(urlsplit(asked.path).query).get("page", ["1"])[0])
        reports = outlet.reports(section=section)
        if outlet.feed_size is not None:
            reports = reports[(number - 1) * KYODO_PAGE : number * KYODO_PAGE]
        text = listing_of(reports, outlet="kyodo", title=section or "Latest")
        return page(text, modified=newest(reports))

    return show


def _kyodo_index(outlet: PlayedOutlet, _asked: Asked) -> Answer:
    years = sorted({sample.published[:4] for sample in outlet.reports()}, reverse=True)
    urls = [f"https://english.kyodonews.net/sitemap-{year}.xml" for year in years]
    modified = newest(outlet.reports())
    stated = modified.isoformat() if modified else "2025-01-01T00:00:00+09:00"
    return page(index_of(urls, modified=stated), modified=modified, content_type=XML)


def _kyodo_year(year: int) -> Show:
    def show(outlet: PlayedOutlet, _asked: Asked) -> Answer | None:
        listed = [s for s in outlet.reports() if s.published.startswith(f"{year}-")]
        text = sitemap_of(listed)
        return page(text, modified=newest(listed), content_type=XML) if listed else None

    return show


def _cgtn_listing(outlet: PlayedOutlet, _asked: Asked) -> Answer:
    listed: list[Sample] = outlet.reports()[: 40 if outlet.feed_size else None]
    return page(listing_of(listed, outlet="cgtn", title="World"), modified=newest(listed))
