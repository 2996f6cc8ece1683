"""Feeds, sitemaps and listings of every kind and condition → addresses with times."""

import gzip
from datetime import UTC, datetime, timedelta

import pytest

from pipelines.errors import ListError
from scrapers.discovery import (
    MAX_ADDRESSES,
    MAX_SITEMAPS,
    Feed,
    Listing,
    NewsSitemap,
    Scope,
    discover,
)
from scrapers.entries import read_time

AT = datetime(2026, 9, 27, tzinfo=UTC)
FEED = Feed("https://english.kyodonews.net/list/feed/rss4kyodonews-fzone")
SITEMAP = NewsSitemap("https://www.cgtn.com/sitemap_latestnews.xml")
LISTING = Listing(
    "https://english.kyodonews.net/list/news",
    link="a.m-article-item-ttl__link",
    item="article.m-article-item",
    time="time.m-article-info__time",
    zone="Asia/Tokyo",
)


def scope(*, host="english.kyodonews.net", article=None, since=None):
    return Scope(
        hosts=(host,),
        article=article or rf"https://{host}/articles/-/\d{{4,6}}",
        canonical=lambda url: url.partition("?")[0].partition("#")[0],
        at=AT,
        since=since,
    )


CGTN = scope(host="news.cgtn.com", article=r"https://news\.cgtn\.com/news/.+/p\.html")


def rss(*items, head='<?xml version="1.0" encoding="utf-8"?>'):
    return (
        f"{head}<rss version='2.0'><channel><title>Japan Wire</title>"
        + "".join(items)
        + "</channel></rss>"
    ).encode()


def item(number, *, when="Sat, 26 Sep 2026 13:35:00 +0900", title="Budget request"):
    return (
        f"<item><title>{title}</title><link>https://english.kyodonews.net/articles/-/{number}"
        f"?utm_source=rss</link><pubDate>{when}</pubDate></item>"
    )


def read(report_list, body, *, within=None, content_type="application/rss+xml"):
    return discover(report_list, body, content_type=content_type, scope=within or scope())


def test_a_feed_names_its_reports_with_their_times_and_the_newest():
    found = read(FEED, rss(item(86423), item(86422, when="Fri, 25 Sep 2026 09:00:00 +0900")))
    assert [a.url for a in found.addresses] == [
        "https://english.kyodonews.net/articles/-/86423",
        "https://english.kyodonews.net/articles/-/86422",
    ]
    assert found.addresses[0].published == datetime(2026, 9, 26, 4, 35, tzinfo=UTC)
    assert found.addresses[0].title == "Budget request"
    assert found.newest_at == datetime(2026, 9, 26, 4, 35, tzinfo=UTC)
    assert found.problem is None


def test_an_atom_feed_with_relative_links_is_read():
    body = b"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>
    <entry><title>a</title><link href="/articles/-/86423"/><id>1</id>
    <updated>2026-09-26T04:35:00Z</updated></entry></feed>"""
    found = read(FEED, body, content_type="application/atom+xml")
    assert [a.url for a in found.addresses] == ["https://english.kyodonews.net/articles/-/86423"]
    assert found.newest_at == datetime(2026, 9, 26, 4, 35, tzinfo=UTC)


def test_control_characters_in_a_feed_are_passed_over():
    found = read(FEED, rss(item(86423, title="Budget\x0b request\x00")))
    assert len(found.addresses) == 1
    assert found.problem is None


def test_a_feed_in_another_charset_than_it_says_is_read():
    body = rss(item(86423, title="Caf\u00e9")).decode().encode("latin-1")
    found = read(FEED, body, content_type="application/rss+xml; charset=utf-8")
    assert [a.title for a in found.addresses] == ["Caf\u00e9"]


def test_a_feed_in_japanese_charsets_is_read():
    for charset in ("shift_jis", "euc-jp", "utf-16"):
        body = rss(
            item(86423, title="防衛費"), head=f'<?xml version="1.0" encoding="{charset}"?>'
        ).decode()
        found = read(FEED, body.encode(charset), content_type="")
        assert [a.title for a in found.addresses] == ["防衛費"], charset


def test_a_feed_that_is_cut_off_gives_what_it_has_and_says_so():
    whole = rss(item(86423), item(86422))
    found = read(FEED, whole[:-40])
    assert found.addresses
    assert "not well-formed" in (found.problem or "")
    assert FEED.url in (found.problem or "")


def test_an_item_twice_is_one_report_and_others_are_counted():
    other = "<item><title>ad</title><link>https://ads.example.org/1</link></item>"
    found = read(FEED, rss(item(86423), item(86423), other))
    assert (found.items, len(found.addresses), found.not_reports) == (3, 1, 1)


def test_a_time_far_ahead_is_not_the_newest():
    found = read(FEED, rss(item(1111, when="Sat, 26 Sep 2099 13:35:00 +0900"), item(86423)))
    assert found.newest_at == datetime(2026, 9, 26, 4, 35, tzinfo=UTC)
    assert len(found.addresses) == 2


def test_pages_of_a_plain_sitemap_unchanged_for_long_are_passed_over_but_date_the_list():
    urls = "".join(
        f"<url><loc>https://english.kyodonews.net/articles/-/{n}</loc><lastmod>{day}</lastmod></url>"
        for n, day in ((1111, "2017-01-01"), (2222, "2026-09-26"))
    )
    plain = NewsSitemap("https://english.kyodonews.net/sitemap-2026.xml")
    found = read(plain, f"<urlset>{urls}</urlset>".encode(), within=scope(since=AT - timedelta(30)))
    assert [a.url[-4:] for a in found.addresses] == ["2222"]
    assert found.too_old == 1
    assert found.newest_at == datetime(2026, 9, 26, tzinfo=UTC)


def test_an_old_report_that_a_feed_lists_is_not_passed_over():
    found = read(
        FEED, rss(item(86423, when="Sun, 01 Jan 2017 00:00:00 GMT")), within=scope(since=AT)
    )
    assert len(found.addresses) == 1


@pytest.mark.parametrize(
    ("body", "named"),
    [
        (rss(), "without items"),
        (b"", "Not a feed"),
        (b"{}", "Not a feed"),
        (b"<!DOCTYPE html><html><body>Just a moment...</body></html>", "A page instead of a list"),
        (b"\xef\xbb\xbf\n<html><p>login</p></html>", "A page instead of a list"),
        (rss("<item><link>https://ads.example.org/1</link></item>"), "without reports"),
    ],
    ids=["no-item", "empty", "json", "html", "html-with-bom", "foreign"],
)
def test_a_list_that_lists_nothing_is_an_error_with_its_address(body, named):
    with pytest.raises(ListError, match=named) as caught:
        read(FEED, body)
    assert FEED.url in str(caught.value)


NEWS = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://news.cgtn.com/news/2026-09-26/Drill-1PfjAN6tO2A/p.html</loc>
<news:news><news:publication><news:name>CGTN</news:name></news:publication>
<news:publication_date>2026-09-26T10:00:00+08:00</news:publication_date>
<news:title>Drill ends</news:title></news:news><lastmod>2026-09-27</lastmod></url>
<url><loc>https://www.cgtn.com/live</loc></url></urlset>"""


def test_a_news_sitemap_states_when_the_report_was_published():
    found = read(SITEMAP, NEWS.encode(), within=CGTN)
    assert [a.title for a in found.addresses] == ["Drill ends"]
    assert found.newest_at == datetime(2026, 9, 26, 2, tzinfo=UTC)
    assert found.not_reports == 1


def test_a_packed_sitemap_is_unpacked():
    assert read(SITEMAP, gzip.compress(NEWS.encode()), within=CGTN).addresses


def test_a_sitemap_that_is_cut_off_gives_what_it_has_and_says_so():
    found = read(SITEMAP, NEWS.encode()[:-40], within=CGTN)
    assert len(found.addresses) == 1
    assert "not well-formed" in (found.problem or "")


def test_an_index_names_the_sitemaps_worth_asking_for():
    names = "".join(
        f"<sitemap><loc>https://english.kyodonews.net/sitemap-{year}.xml</loc></sitemap>"
        for year in range(1900, 2027)
    )
    index = (
        f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{names}</sitemapindex>'
    )
    everything = NewsSitemap("https://english.kyodonews.net/sitemap.xml")
    assert len(read(everything, index.encode()).sitemaps) == MAX_SITEMAPS
    one = NewsSitemap("https://english.kyodonews.net/sitemap.xml", follow=r".*-2026\.xml")
    assert read(one, index.encode()).sitemaps == ("https://english.kyodonews.net/sitemap-2026.xml",)


def test_a_sitemap_gives_no_more_addresses_than_it_may_hold():
    urls = "".join(
        f"<url><loc>https://english.kyodonews.net/articles/-/{n}</loc></url>"
        for n in range(1000, 1000 + MAX_ADDRESSES + 5)
    )
    found = read(
        NewsSitemap("https://english.kyodonews.net/s.xml"), f"<urlset>{urls}</urlset>".encode()
    )
    assert len(found.addresses) == MAX_ADDRESSES
    assert found.items == MAX_ADDRESSES + 5


def test_a_sitemap_of_another_root_is_named():
    with pytest.raises(ListError, match=r"root element .* is 'rss'"):
        read(SITEMAP, rss(item(1)), within=CGTN)


PAGE = """<html><body><h2>Latest</h2>
<article class="m-article-item"><h3><a class="m-article-item-ttl__link" href="/articles/-/86423">
 Cabinet  approves plan</a></h3><time class="m-article-info__time" datetime="2026-09-26T13:35">
 12 hours ago</time></article>
<article class="m-article-item"><a class="m-article-item-ttl__link" href="/articles/photo/9">
 photo</a></article><a href="/articles/-/11111">in the footer</a></body></html>"""


def test_a_listing_page_gives_links_and_times_in_the_zone_of_the_outlet():
    found = read(LISTING, PAGE.encode(), content_type="text/html")
    assert [a.url for a in found.addresses] == ["https://english.kyodonews.net/articles/-/86423"]
    assert found.addresses[0].published == datetime(2026, 9, 26, 4, 35, tzinfo=UTC)
    assert found.addresses[0].title == "Cabinet approves plan"
    assert found.not_reports == 1


def test_a_listing_page_states_times_on_its_links():
    listing = Listing(
        "https://www.cgtn.com/world", link=".cg-title a[data-time]", time_attribute="data-time"
    )
    body = (
        b'<div class="cg-title"><h4><a data-time="1790388000000" '
        b'href="https://news.cgtn.com/news/2026-09-26/Drill-1PfjAN6tO2A/p.html">Drill</a></h4></div>'
    )
    found = read(listing, body, within=CGTN)
    assert found.newest_at == datetime(2026, 9, 26, 2, 0, tzinfo=UTC)


def test_a_listing_page_whose_markup_changed_is_an_error():
    with pytest.raises(ListError, match="without items"):
        read(LISTING, b"<html><body><div class='new-design'></div></body></html>")


@pytest.mark.parametrize(
    ("stated", "read_as"),
    [
        ("2026-08-01T10:00+08:00", "2026-08-01T02:00:00+00:00"),
        ("2026-08-01T10:00:00.123Z", "2026-08-01T10:00:00.123000+00:00"),
        ("2026-08-01", "2026-08-01T00:00:00+00:00"),
        ("Sat, 01 Aug 2026 10:00:00 GMT", "2026-08-01T10:00:00+00:00"),
        ("1631473077", "2021-09-12T18:57:57+00:00"),
    ],
)
def test_times_are_read_in_the_forms_that_lists_use(stated, read_as):
    found = read_time(stated)
    assert found is not None
    assert found.astimezone(UTC).isoformat() == read_as


@pytest.mark.parametrize("stated", [None, "", "soon", "0000-00-00", "9" * 14, "2026-13-45", "²³"])
def test_a_time_that_cannot_be_read_is_none(stated):
    assert read_time(stated) is None
