"""What a night tells of its outlets: that nothing is new, or which of them cannot be read."""

from datetime import UTC, datetime, timedelta

import pytest

from scrapers.registry import all_outlets
from tests.nights.running import ask_command, night
from tests.press import faults
from tests.press.answers import Asked
from tests.press.made import made_report

OUTLETS = ("cgtn", "ft", "kyodo")
LISTS = {each.url.partition("://")[2] for spider in all_outlets() for each in spider.lists}


@pytest.fixture
def read_before(outlets, tmp_path):
    """The press after a night in which three fresh reports of each outlet were read."""
    press = outlets(*OUTLETS)
    ended = night(press=press.url, folder=tmp_path)
    assert ended.status == 0, ended.said + ended.logged
    press.reset_log()
    return press


def publish(press, name, *, count=5):
    at = datetime.now(UTC) - timedelta(minutes=1)
    press.publish(*(made_report(name, 30_000 + n, published=at) for n in range(count)))


def test_a_night_in_which_nothing_is_new_asks_once_for_each_list_and_robots_file(
    read_before, tmp_path
):
    ended = night(press=read_before.url, folder=tmp_path)
    assert ended.status == 0
    assert "All is well." in ended.said
    asked = [seen.place for seen in read_before.requests]
    assert len(asked) == len(set(asked))
    assert {place for place in asked if not place.endswith("/robots.txt")} == LISTS
    assert all(seen.is_conditional and seen.status == 304 for seen in read_before.requests)


def test_changed_markup_is_named_in_red_with_the_selector_and_the_captures(read_before, tmp_path):
    read_before.outlet("kyodo").is_redesigned = True
    publish(read_before, "kyodo")
    ended = night(press=read_before.url, folder=tmp_path)
    assert ended.status == 1
    (red,) = [line for line in ended.said.splitlines() if line.strip().startswith("RED")]
    assert "no body found on 5 of 5 pages by div.article-body__inner;" in red
    (capture,) = {word.partition("@")[0] for word in red.split() if ".warc.gz@" in word}
    assert (tmp_path / "captures" / capture).is_file()
    doctor = ask_command("doctor", folder=tmp_path)
    assert doctor.status == 1
    assert red.strip().removeprefix("RED").strip() in doctor.said


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (faults.status(500), "pages that came to nothing: 1, https://english.kyodonews.net/"),
        (faults.status(429, retry_after="86400"), "asked to be left alone (Retry-After) until"),
    ],
    ids=["failed page", "long rest"],
)
def test_a_night_to_look_at_says_why_and_so_does_the_doctor(outlets, tmp_path, fault, said):
    press = outlets("kyodo", each=16, first=30_000)
    (url, *_) = press.outlet("kyodo").versions
    press.fail(url.partition("://")[2], fault)
    ended = night("kyodo", press=press.url, folder=tmp_path)
    assert ended.status == 1, ended.said
    assert said in ended.said
    assert said in ask_command("doctor", folder=tmp_path).said


@pytest.mark.parametrize(
    ("address", "fault", "said"),
    [
        ("www.ft.com/content/*", faults.bot_wall(), "5 of 5 pages were blocked by a bot wall"),
        ("www.ft.com/*rss*", faults.empty_list(), "and 4 other lists answered 200 with no item"),
        ("www.ft.com/content/*", faults.status(404), "5 of 5 pages asked for were gone"),
        (
            "www.ft.com/content/*",
            faults.redirect("https://www.ft.com/"),
            "5 of 5 pages asked for were gone",
        ),
        ("www.ft.com/robots.txt", faults.status(503), "could not be read"),
        ("www.ft.com/*rss*", faults.html_instead(), "and 4 other lists answered 200 with no item"),
    ],
    ids=[
        "bot wall",
        "empty feed",
        "all gone",
        "all to the front page",
        "robots that fail",
        "a page for a feed",
    ],
)
def test_an_outlet_that_cannot_be_read_is_named_and_the_others_are_read(
    outlets, tmp_path, address, fault, said
):
    press = outlets("ft", "kyodo", each=5)
    press.fail(address, fault)
    ended = night("ft", "kyodo", press=press.url, folder=tmp_path)
    assert ended.status == 1
    assert said in ended.said
    assert ended.rows("SELECT count(*) FROM reports WHERE outlet = 'kyodo'") == [(5,)]


INDEX = (
    b'<?xml version="1.0"?><sitemapindex><sitemap>'
    b"<loc>https://www.ft.com/sitemaps/news-2.xml</loc></sitemap></sitemapindex>"
)


def test_an_index_whose_sitemaps_give_reports_is_well(outlets, tmp_path):
    press = outlets("ft", each=3)
    asked = Asked("GET", "www.ft.com", "/sitemaps/news.xml", {})
    sitemap = press.answer(asked).body
    press.fail("www.ft.com/sitemaps/news.xml", faults.shown(INDEX, content_type="application/xml"))
    press.fail(
        "www.ft.com/sitemaps/news-2.xml", faults.shown(sitemap, content_type="application/xml")
    )
    ended = night("ft", press=press.url, folder=tmp_path)
    assert "All is well." in ended.said, ended.said + ended.logged
    assert ended.status == 0


def test_a_list_whose_reading_was_cut_off_is_not_called_empty(outlets, tmp_path):
    press = outlets("kyodo", each=1)
    ended = night("kyodo", press=press.url, folder=tmp_path, PAGE_DEADLINE=0.000001)
    assert ended.status != 0
    assert "could not be read (Reading took too long" in ended.said, ended.said + ended.logged
    assert "with no item" not in ended.said
