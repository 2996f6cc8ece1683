"""Rows: addresses of one report → the one they stand for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrapers.addresses import NoAddress, canonical_address
from scrapers.registry import outlet_of

FT = "https://www.ft.com/content/31ff7d44-f8a4-4cde-989e-50aa08301155"
CGTN = "https://news.cgtn.com/news/2021-09-13/China-vows-13vVp1JdpU4/p.html"
HEX = "https://news.cgtn.com/news/3d3d414e7a456a4d/index.html"
KYODO = "https://english.kyodonews.net/articles/-/86423"
STATED = {
    FT: [
        "http://www.ft.com/content/31ff7d44-f8a4-4cde-989e-50aa08301155",
        "https://ft.com/content/31ff7d44-f8a4-4cde-989e-50aa08301155/",
        "https://WWW.FT.COM:443/content/31ff7d44-f8a4-4cde-989e-50aa08301155?syn-25a6b1a6=1",
        "https://www.ft.com/content/31ff7d44-f8a4-4cde-989e-50aa08301155?desktop=true&fbclid=x#c",
        "https://amp.ft.com/content/31ff7d44-f8a4-4cde-989e-50aa08301155",
        "https://www.ft.com/content/31ff7d44-f8a4-4cde-989e-50aa08301155/amp",
        "https://www-ft-com.cdn.ampproject.org/c/s/www.ft.com/content/31ff7d44-f8a4-4cde-989e-50aa08301155",
        "https://www.google.com/amp/s/amp.ft.com/content/31ff7d44-f8a4-4cde-989e-50aa08301155",
        "http://www.ft.com/cms/s/0/31ff7d44-f8a4-4cde-989e-50aa08301155.html",
        "http://www.ft.com/intl/cms/s/2/31ff7d44-f8a4-4cde-989e-50aa08301155,Authorised=false.html?x=1",
        "https://next.ft.com/content/31ff7d44-f8a4-4cde-989e-50aa08301155",
    ],
    CGTN: [
        "https://news.cgtn.com/news/2021-09-13/China-vows-13vVp1JdpU4/index.html",
        "http://news.cgtn.com/news/2021-09-13/China-vows-13vVp1JdpU4/share_p.html?from=app",
        "https://news.cgtn.com/news/2021-09-13/China-vows-13vVp1JdpU4/",
    ],
    HEX: [
        "https://news.cgtn.com/news/3d3d414e7a456a4d/share_p.html",
        "http://news.cgtn.com/news/3d3d414e7a456a4d/index.html?t=2",
    ],
    KYODO: [
        "http://english.kyodonews.net/articles/-/86423",
        "https://english.kyodonews.net/articles/-/86423/?utm_source=rss&page=2#top",
        "https://web.archive.org/web/20261001000000id_/https://english.kyodonews.net/articles/-/86423",
    ],
}
ANY_OUTLET = {
    "https://jen.jiji.com/jc/eng?g=pol&k=2026093000123": [
        "http://jen.jiji.com/jc/eng?k=2026093000123&g=pol&utm_campaign=x",
    ],
    "https://example.org/a%20b": ["https://example.org/a b", "https://example.org//a%20b/"],
    "https://example.org/": ["http://example.org", "http://EXAMPLE.org:80/?ref=home#x"],
    "https://example.org/story?id=3": ["https://example.org/story.amp?gclid=1&id=3&outputType=amp"],
}


def spellings(table):
    return [(form, address) for address, forms in table.items() for form in (address, *forms)]


@pytest.mark.parametrize(("form", "address"), spellings(STATED))
def test_all_addresses_of_a_report_are_one(form, address):
    outlet = outlet_of(form)
    assert outlet is not None
    assert outlet.canonical(form) == address


@pytest.mark.parametrize(("form", "address"), spellings(ANY_OUTLET))
def test_what_tells_reports_apart_is_kept_and_what_tracks_readers_is_not(form, address):
    assert canonical_address(form) == address


@pytest.mark.parametrize(
    "url",
    ["", "foo", "/content/1", "ftp://www.ft.com/", "javascript:alert(1)", "https://", "http://[::1",
     "https://www.ft.com:x/", "https://x.org/" + "a" * 3000],
)  # fmt: skip
def test_what_is_no_address_is_refused_by_name(url):
    with pytest.raises(NoAddress, match="No address"):
        canonical_address(url)


PIECES = st.sampled_from(
    ["/", "//", "amp", "/amp", ".amp", "..", "content", "%2F", "%zz", "防衛", "?", "&", "=", "#", "utm_x=1",
     "id=1", "ref=", " ", "index.html", "/news/2021-09-13/A-13vVp1JdpU4", "cms/s/0/", "+", ";", ":80", "@"]
)  # fmt: skip
HOSTS = st.sampled_from(
    ["www.ft.com", "amp.ft.com", "news.cgtn.com", "english.kyodonews.net", "a.jp"]
)


@given(HOSTS, st.lists(PIECES, max_size=8))
def test_the_canonical_address_of_a_canonical_address_is_itself(host, pieces):
    url = f"http://{host}/{''.join(pieces)}"
    outlet = outlet_of(url)
    canonical = outlet.canonical if outlet else canonical_address
    try:
        once = canonical(url)
    except NoAddress:
        return
    assert canonical(once) == once
    assert once.startswith("https://")
    assert "#" not in once
