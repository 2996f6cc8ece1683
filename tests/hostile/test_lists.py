"""One crawl over every hostile list: each costs itself, the good one is read."""

import pytest

from scrapers.discovery import MAX_SITEMAPS
from tests.hostile.lists import answers, cases
from tests.hostile.outlet import BULLETIN
from tests.hostile.pages import report
from tests.hostile.server import body, serving
from tests.scrapers.crawling import crawl


@pytest.fixture(scope="module")
def crawled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lists")
    with serving({}) as server:
        server.answers.update(answers(int(server.address.rpartition(":")[2])))
        server.answers[f"{BULLETIN}/reports/good"] = body(report("good"))
        ended = crawl(
            "bulletin",
            press=server.address,
            folder=folder,
            SPIDER_MODULES="tests.hostile.outlet",
            DOWNLOAD_TIMEOUT=240,  # no list of these is one that only time can end
            PAGE_DEADLINE=240,
        )
        yield ended, server


@pytest.mark.parametrize("case", cases(1, unpacked=0), ids=lambda case: case.path)
def test_a_hostile_list_ends_in_one_outcome_with_its_reason(crawled, case):
    ended, _ = crawled
    url = f"https://{BULLETIN}/{case.path}"
    fetches = ended.rows("SELECT outcome, error FROM fetches WHERE url = ?", url)
    assert len(fetches) == 1, ended.said + ended.logged[-2000:]
    outcome, error = fetches[0]
    assert outcome in case.outcomes, error
    assert case.error in (error or "")
    assert outcome != "broken" or (error and url in ended.said)


def test_the_good_list_is_read_and_its_report_found(crawled):
    ended, _ = crawled
    url = f"https://{BULLETIN}/reports/good"
    assert ended.rows("SELECT outcome FROM fetches WHERE url = ?", url) == [("new",)]
    assert ended.status == 1


def test_an_index_of_a_thousand_sitemaps_costs_fifty(crawled):
    _, server = crawled
    parts = [place for place in server.asked if "/maps/part-" in place]
    assert len(parts) == MAX_SITEMAPS


def test_nothing_was_asked_of_this_machine(crawled):
    _, server = crawled
    assert not [place for place in server.asked if "stolen" in place]
    assert {place.partition("/")[0] for place in server.asked} == {BULLETIN}


def test_nothing_but_reports_of_the_outlet_is_in_the_frontier(crawled):
    ended, _ = crawled
    urls = [url for (url,) in ended.rows("SELECT url FROM addresses")]
    assert urls
    assert all(url.startswith(f"https://{BULLETIN}/reports/") for url in urls)
