"""A page under attack, a page with things missing, and what an outlet may override."""

import socket
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipelines.errors import EmptyReport, HostilePage
from pipelines.report import Access
from scrapers.addresses import NoAddress
from scrapers.page import Page, Site
from scrapers.reading.parsing import parse
from scrapers.registry import all_outlets, outlet_of, read_page, read_report

KYODO = "https://english.kyodonews.net/articles/-/90210"
FT = "https://www.ft.com/content/0b2d3f4a-1111-4222-8333-444455556666"
CGTN = "https://news.cgtn.com/news/2025-06-21/U-S-presses-Japan-1Eabcdef123/p.html"
UNKNOWN = "https://www.example.org/news/1"
PAGES = Path(__file__).parents[1] / "pages"


def page_of(outlet: str, name: str = "open") -> str:
    return (PAGES / outlet / f"{name}.html").read_text("utf-8")


def read(html: str, url: str = KYODO):
    return read_report(html.encode(), url=url)


HOSTILE = {
    "100,000 nested tags": "<div>" * 100_000,
    "nested with false ends": "<div></x>" * 50_000,
    "nested behind a comment": "<!-->" + "<div>" * 50_000,
    "80,000 attributes": "<p " + "a " * 80_000 + ">",
    "80,000 quoted attributes": "<p " + "a='>' " * 80_000 + ">",
    "an open quote": '<p a="' * 300_000,
    "200,000 tags": "<p>x</p>" * 200_000,
    "more than 5 MiB": "<p>" + "x" * (5 * 1024 * 1024),
}
DEAR = {
    "many paragraphs": "<p>Two percent.</p>" * 12_000,
    "many links": "<p>" + "<a href=x>y z</a> " * 12_000 + "</p>",
    "deep lists": ("<ul><li>" * 400 + "x" + "</ul>" * 400) * 15,
    "white space": "<p>" + " " * 4_000_000 + "</p>",
    "one long word": "<p>" + "x" * 4_000_000 + "</p>",
    "line breaks": "<p>" + "<br>" * 12_000 + "</p>",
    "JSON-LD, nested": '<script type="application/ld+json">' + "[" * 1_000_000 + "</script>",
    "JSON-LD, white space": '<script type="application/ld+json">-->'
    + " " * 2_000_000
    + "x</script>",
    "JSON-LD, a long number": '<script type="application/ld+json">['
    + "9" * 3_000_000
    + "]</script>",
    "entities": "<p>" + "&amp;" * 500_000 + "</p>",
    "comments in metadata": '<meta property="og:title" content="' + "<!--" * 500_000 + '">',
}


@pytest.mark.parametrize("url", [KYODO, UNKNOWN])
@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_page_is_refused_in_two_seconds(html, url):
    began = time.process_time()
    with pytest.raises(HostilePage, match=r"Page refused: https://.* at most .* were expected"):
        read(html, url)
    assert time.process_time() - began < 2


@pytest.mark.parametrize("url", [KYODO, UNKNOWN])
@pytest.mark.parametrize("html", DEAR.values(), ids=DEAR)
def test_no_page_takes_long(html, url):
    began = time.process_time()
    with pytest.raises(EmptyReport):
        read(f"<html><body>{html}</body></html>", url)
    assert time.process_time() - began < 10  # about one second on a machine with nothing else to do


def test_a_table_without_end_tags_is_not_deep():
    rows = "<tr><td>1976<td>1 percent" * 3_000
    html = page_of("kyodo").replace("</main>", f"<table>{rows}</table></main>")
    assert read(html).paragraphs == read(page_of("kyodo")).paragraphs


def test_a_page_that_asks_for_no_network_gets_none(monkeypatch):
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("a reader asked the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert read(page_of("generic"), "https://news.example.co.uk/a").published is not None


def test_an_empty_report_names_what_was_looked_for():
    html = page_of("kyodo").replace("article-body__inner", "article-core")
    with pytest.raises(
        EmptyReport, match=r"No text: https://english.*article-body__inner.*KyodoPage"
    ) as error:
        read(html)
    assert error.value.field == "paragraphs"
    assert "div.article-body__inner" in error.value.selector


def test_a_page_without_a_headline_is_no_report():
    with pytest.raises(EmptyReport) as error:
        read('<div id="cmsMainContent"><p>Two percent.</p></div>', CGTN)
    assert error.value.field == "title"


def test_what_is_not_free_is_open_where_its_text_is_there():
    assert read(page_of("ft", "layout-2022"), FT).access is Access.OPEN


@pytest.mark.parametrize(
    "barrier",
    [
        '<div id="barrier-page"></div>',
        '<a id="charge-button">Pay</a>',
        "<title>Subscribe to read | Financial Times</title>",
    ],
)
def test_a_barrier_on_a_full_page_gates_it(barrier):
    html = page_of("ft").replace("<title>Tokyo", f"{barrier}<title>Tokyo")
    report = read(html, FT)
    assert report.access is Access.GATED
    assert report.paragraphs == ()
    assert report.published is not None


def test_a_new_layout_of_a_page_that_is_not_free_is_named_and_no_gate():
    html = page_of("ft", "layout-2022").replace("article__content-body", "story-core")
    with pytest.raises(EmptyReport, match=r"No text: https://www\.ft\.com/.*FtPage"):
        read(html, FT)


def test_an_article_about_barriers_is_none():
    html = page_of("ft").replace(
        "Tokyo weighs", "Subscribe to unlock this article, says Tokyo: it weighs"
    )
    assert read(html, FT).access is Access.OPEN


def test_a_blurred_page_is_gated_even_when_the_rest_is_there():
    html = page_of("kyodo").replace("<p>&nbsp;</p>", '<p class="--blur">Hidden.</p>')
    assert read(html).access is Access.GATED


def test_the_login_box_on_a_page_with_its_text_is_no_gate():
    box = '<div class="login-signage"><p>Log in or create a Free Membership Account</p></div>'
    html = page_of("kyodo").replace(
        '<div class="article-body-bottom">', f'{box}<div class="article-body-bottom">'
    )
    assert read(html) == read(page_of("kyodo"))


LOOSE = {
    "a quotation": "<blockquote>{}</blockquote>",
    "a list": "<ul><li>{}</li></ul>",
    "a div": "<div>{}</div>",
    "a paragraph in a div": "<div><p>{}</p></div>",
    "bare words": "<hr>{}<hr>",
    "line breaks": "<br><br>{}<br><br>",
}
BODIES = {
    KYODO: ("kyodo", '<div class="paywalled-content" data-nosnippet>'),
    FT: ("ft", '<article id="article-body" class="n-content-body">'),
    CGTN: ("cgtn", '<div id="cmsMainContent">'),
}


@pytest.mark.parametrize("place", ["before", "within"])
@pytest.mark.parametrize("form", LOOSE.values(), ids=LOOSE)
@pytest.mark.parametrize("url", BODIES, ids=["kyodo", "ft", "cgtn"])
def test_no_form_of_text_is_lost(url, form, place):
    outlet, body = BODIES[url]
    added = form.format("The minister named no figure on Sunday.")
    if url == KYODO and place == "before":
        whole = added + body
    else:
        whole = body + (added if place == "before" else f"<div>{added}</div>")
    paragraphs = read(page_of(outlet).replace(body, whole), url).paragraphs
    expected = list(read(page_of(outlet), url).paragraphs)
    expected.insert(1 if url == KYODO else 0, "The minister named no figure on Sunday.")
    assert list(paragraphs) == expected


DATED = "<p>" + "Tokyo pays more. " * 20


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ('<meta name="date" content="2025-06-21">', "2025-06-21T23:59:59+09:00"),
        (
            '<meta name="date" content="2025-06-21"><time datetime="2025-06-21T08:10">',
            "2025-06-21T08:10:00+09:00",
        ),
        (
            '<meta name="date" content="2025-06-21"><time datetime="2020-01-01T08:10">',
            "2025-06-21T23:59:59+09:00",
        ),
        (
            '<meta name="date" content="2025-06-21">'
            '<meta name="REVISION_DATE" content="Sat Jun 21 03:00:00 UTC 2025">',
            "2025-06-21T03:00:00+00:00",
        ),
        (
            '<meta value="2025-06-21T06:02:15Z" name="og:article:published_time">',
            "2025-06-21T06:02:15+00:00",
        ),
    ],
    ids=["only a day", "a clock beside it", "a clock of another day", "a change", "as a value"],
)
def test_a_day_without_a_clock_is_no_earlier_than_a_stated_time(stated, published):
    report = read(
        f"<title>Two percent</title>{stated}<article>{DATED}", "https://www.example.jp/news/1"
    )
    assert report.published.isoformat() == published


TIMES = ("0001-01-01T00:00:00Z", "2099-12-31T23:59:59Z", "2026-99-99", "soon")


@pytest.mark.parametrize("stated", TIMES)
def test_a_time_not_to_believe_gives_way_to_the_next(stated):
    html = page_of("kyodo").replace("2026-10-30T18:20:00+09:00", stated)
    page = read_page(html.encode(), url=KYODO)
    assert page.report().published.isoformat() == "2026-10-30T18:20:00+09:00"
    assert any(stated in doubt for doubt in page.doubts)


def test_a_change_before_publication_is_left_out_and_said():
    html = page_of("kyodo").replace("2026-10-30T19:02:41+09:00", "2019-01-01T00:00:00Z")
    page = read_page(html.encode(), url=KYODO)
    assert page.report().modified is None
    assert page.doubts == ["modified: 2019-01-01T00:00:00+00:00 is before it was published"]


def test_a_time_after_the_reading_is_not_believed():
    at = datetime(2026, 1, 1, tzinfo=UTC)
    report = read_report(page_of("kyodo").encode(), url=KYODO, at=at)
    assert report.published is None


@pytest.mark.parametrize(
    "stated",
    [
        "https://evil.example/articles/-/1",
        "https://english.kyodonews.net/",
        "javascript:alert(1)",
        "//x",
        "",
    ],
)
def test_a_canonical_link_that_is_no_report_of_the_outlet_is_not_followed(stated):
    html = page_of("kyodo").replace(KYODO, stated)
    assert read(html, f"{KYODO}?utm_source=x").url == KYODO


def test_fields_hold_no_markup_and_no_controls():
    title = "2&lt;3 <b>percent</b>\u202e \x1b[31m\u200bof GDP"
    html = page_of("cgtn").replace(
        'content="U.S. presses Japan over military spending"', f'content="{title}"'
    )
    assert read(html, CGTN).title == "2<3 percent [31mof GDP"


def test_a_standfirst_as_long_as_a_text_is_none():
    html = page_of("ft").replace(
        "Officials say the request", "word " * 400 + "Officials say the request"
    )
    assert read(html, FT).standfirst is None


@pytest.mark.parametrize("outlet", ["kyodo", "ft", "cgtn"])
def test_a_page_cut_anywhere_is_read_or_named(outlet):
    html = page_of(outlet).encode()
    url = {"kyodo": KYODO, "ft": FT, "cgtn": CGTN}[outlet]
    for end in range(0, len(html), 97):
        try:
            report = read_report(html[:end], url=url)
        except EmptyReport:
            continue
        assert report.title
        assert report.paragraphs or report.access is not Access.OPEN


def test_an_outlet_overrides_a_method_where_attributes_do_not_reach():
    class Shouting(Page):
        body_css = "p"

        def title(self) -> str | None:
            title = super().title()
            return title and title.upper()

    soup = parse(b"<title>Two percent</title><p>Text.</p>", url=UNKNOWN)
    report = Shouting(soup, UNKNOWN, site=Site("shouting")).report()
    assert (report.outlet, report.title, report.paragraphs) == (
        "shouting",
        "TWO PERCENT",
        ("Text.",),
    )


def test_the_newest_layout_that_shows_is_taken():
    assert type(read_page(page_of("kyodo").encode(), url=KYODO)).__name__ == "KyodoPage"
    older = page_of("kyodo", "layout-2022").encode()
    assert type(read_page(older, url=KYODO)).__name__ == "OlderKyodoPage"


def test_outlets_are_found_by_themselves_and_by_host():
    assert {"kyodo", "ft", "cgtn"} <= {outlet.name for outlet in all_outlets()}
    assert outlet_of("https://www.ark-kyoto.net/articles/-/92001") is None
    assert outlet_of("https://www.kyodonews.net.evil.example/articles/-/1") is None
    assert outlet_of("no address") is None


@pytest.mark.parametrize("start", ['<?xml version="1.0" encoding="shift_jis"?>', "\ufeff", "\0 \0"])
def test_what_stands_before_the_page_does_not_matter(start):
    assert read(start + page_of("kyodo")) == read(page_of("kyodo"))


@pytest.mark.parametrize(
    "text", ["https://x.org/", "page.html", '<?xml version="1.0"?><rss/>', "{}", ""]
)
def test_what_is_no_page_is_an_empty_report(text):
    with pytest.raises(EmptyReport):
        read(text)


def test_an_address_that_is_none_is_refused():
    with pytest.raises(NoAddress):
        read("<p>x</p>", "page.html")


@pytest.mark.parametrize(
    ("url", "text", "day"),
    [
        ("https://www.example.org/news/2025/13-budget", "", None),
        ("https://www.example.org/news/2025/11-budget", "", None),
        ("https://www.example.org/news/2025/11/01/budget", "", "2025-11-01"),
        ("https://www.example.org/budget", "Published 1 March 2025", "2025-03-01"),
        ("https://www.example.org/budget", "Published March 14, 2025", "2025-03-14"),
    ],
)
def test_no_day_is_made_up_from_a_year_or_month(url, text, day):
    body = "".join(
        f"<p>Sentence {n} of a report on a budget and what it buys.</p>" for n in range(9)
    )
    page = (
        f"<html><head><title>Budget</title></head><body><article><h1>Budget</h1><p>{text}</p>{body}"
    )
    report = read_report(f"{page}</article></body></html>".encode(), url=url)
    found = report.published
    assert (found and f"{found:%Y-%m-%d}") == day
