"""What crosses from the child that reads to the crawl is what was read."""

import asyncio
import json
import signal
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.errors import EmptyReport, HostilePage, ListError
from pipelines.report import Access, Address, Report
from scrapers.discovery import Discovered
from scrapers.reader import Reader, discovered_from, discovered_to, report_from, report_to
from tests.hostile.outlet import HOST
from tests.hostile.pages import report as page
from tests.scrapers.gazette import feed_of

AT = datetime(2026, 9, 27, tzinfo=UTC)
GAZETTE = "tests.hostile.outlet:Gazette"
PLACE = {"outlet": GAZETTE, "url": f"https://{HOST}/reports/a", "content_type": "text/html"}
LONG, SHORT = timedelta(minutes=4), timedelta(seconds=0.01)
"""Deadlines that no page and that every page misses, however slow or fast the machine is."""
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
moments = st.none() | st.datetimes(
    timezones=st.integers(-720, 840).map(lambda minutes: timezone(timedelta(minutes=minutes)))
)


@given(
    st.builds(
        Report,
        outlet=texts,
        url=texts,
        title=texts,
        paragraphs=st.lists(texts, max_size=4).map(tuple),
        standfirst=st.none() | texts,
        byline=st.none() | texts,
        published=moments,
        modified=moments,
        language=st.none() | texts,
        section=st.none() | texts,
        access=st.sampled_from(Access),
    )
)
def test_a_report_crosses_unchanged(report):
    assert report_from(json.loads(json.dumps(report_to(report)))) == report


@given(texts, moments, st.integers(0, 9), st.none() | texts)
def test_what_a_list_named_crosses_unchanged(url, moment, count, problem):
    found = Discovered(
        addresses=(Address(url, "https://example.org/feed", moment, problem),),
        sitemaps=(url,),
        newest_at=moment,
        items=count,
        not_reports=count,
        too_old=count,
        problem=problem,
    )
    assert discovered_from(json.loads(json.dumps(discovered_to(found)))) == found


def with_reader(work):
    async def run():
        reader = Reader(deadline=LONG)
        try:
            return await work(reader)
        finally:
            await reader.close()

    return asyncio.run(run())


def test_a_page_and_a_list_are_read_by_one_child():
    async def work(reader):
        report = await reader.read_page(page("Aims"), **PLACE, at=AT)
        child = reader._child
        found = await reader.read_list(
            feed_of(("a", "b")),
            outlet=GAZETTE,
            url=f"https://{HOST}/feed",
            content_type="application/rss+xml",
            at=AT,
            since=AT - timedelta(days=30),
        )
        return report, found, child is reader._child

    report, found, is_same_child = with_reader(work)
    assert report.title == "Aims"
    assert report.published == datetime(2026, 9, 26, 9, tzinfo=UTC)
    assert [each.url.rpartition("/")[2] for each in found.addresses] == ["a", "b"]
    assert is_same_child


def test_an_error_keeps_its_name_its_words_and_the_selector():
    async def work(reader):
        with pytest.raises(EmptyReport) as caught:
            await reader.read_page(b"<h1>Aims</h1>", **PLACE, at=AT)
        with pytest.raises(ListError, match="Not a feed"):
            await reader.read_list(
                b"{}", outlet=GAZETTE, url=f"https://{HOST}/feed", content_type="", at=AT, since=AT
            )
        return caught.value

    error = with_reader(work)
    assert (error.field, error.selector) == ("paragraphs", "article p")
    assert f"https://{HOST}/reports/a" in str(error)


@pytest.mark.parametrize(
    ("fault", "told", "deadline"),
    [
        ("hangs-in-c", "took too long", timedelta(seconds=1)),
        ("dies", "killed the reader", LONG),
        ("eats-memory", "Error", LONG),
    ],
)
def test_the_next_page_is_read_after_one_that_took_the_child_along(fault, told, deadline):
    async def work(reader):
        reader.deadline = deadline
        with pytest.raises(HostilePage, match=told):
            await reader.read_page(page(f"fault:{fault}"), **PLACE, at=AT)
        reader.deadline = LONG
        return await reader.read_page(page("Aims"), **PLACE, at=AT)

    assert with_reader(work).title == "Aims"


def test_a_list_may_take_longer_than_a_page():
    async def work(reader):
        await reader.read_page(page("Aims"), **PLACE, at=AT)
        reader._child.send_signal(signal.SIGSTOP)  # it takes as long as anybody waits for it
        reader.deadline = SHORT
        with pytest.raises(HostilePage, match=r"more than 0\.06 s"):
            await reader.read_list(
                feed_of(("a", "b")),
                outlet=GAZETTE,
                url=f"https://{HOST}/feed",
                content_type="application/rss+xml",
                at=AT,
                since=AT,
            )

    with_reader(work)
