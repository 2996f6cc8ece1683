"""``scrapy crawl kyodo``, ``ft`` and ``cgtn`` for real, against the stand-in press."""

import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import pytest

from pipelines.report import Access
from scrapers.registry import all_outlets, read_report
from tests.press import Press, faults
from tests.press.asking import NOON, ask
from tests.press.made import made_report
from tests.scrapers.crawling import ROOT, Crawled, crawl

SPIDERS = {each.name: each for each in all_outlets()}
OUTLETS = ("kyodo", "ft", "cgtn")
ROWS = ("reports", "revisions", "sightings", "percentages", "claims", "addresses")
ALL_ROWS = (*ROWS, "fetches", "captures")


@dataclass
class TwoNights:
    """An outlet that was crawled twice with nothing new in between, then replayed."""

    expected: dict[str, str]
    """Address → access, of every report that may be read."""
    refused: str
    moved: str
    kept: str
    """Where ``moved`` leads."""
    first: Crawled
    second: Crawled
    requests: list[list[Any]]
    most_at_once: int
    rows: list[dict[str, list[tuple[Any, ...]]]]


def rows_of(crawled: Crawled) -> dict[str, list[tuple[Any, ...]]]:
    return {table: crawled.rows(f"SELECT * FROM {table}") for table in ALL_ROWS}


@pytest.fixture(scope="module", params=OUTLETS)
def nights(request, tmp_path_factory):
    name, folder = request.param, tmp_path_factory.mktemp(request.param)
    spider = SPIDERS[name]
    with Press() as press:
        press.play_samples()
        outlet = press.outlet(name)
        access = {
            spider.canonical(url): str(read_report(ask(press, url)[2], url=url).access)
            for url in outlet.versions
        }
        refused, moved, kept = [url for url in sorted(access) if access[url] == "open"][:3]
        outlet.robots = f"User-agent: *\nDisallow: /search\nDisallow: {urlsplit(refused).path}\n"
        press.fail(moved.partition("://")[2], faults.redirect(kept, status=301))
        press.reset_log()
        first = crawl(name, press=press.url, folder=folder)
        requests, rows = [list(press.requests)], [rows_of(first)]
        press.reset_log()
        second = crawl(name, press=press.url, folder=folder)
        requests.append(list(press.requests))
        rows.append(rows_of(second))
        at_once = press.most_at_once()
    expected = {url: how for url, how in access.items() if url not in {refused, moved}}
    told = (expected, refused, moved, kept, first, second, requests, at_once, rows)
    return name, folder, TwoNights(*told)


def test_every_report_is_found_with_its_access(nights):
    _, _, two = nights
    assert two.first.status == 0, two.first.said + two.first.logged
    assert len(two.expected) >= 8
    assert dict(two.first.rows("SELECT url, access FROM reports")) == two.expected


def test_what_robots_forbid_is_not_asked_for_and_the_refusal_is_written_down(nights):
    _, _, two = nights
    asked = {f"https://{seen.place}" for seen in two.requests[0]}
    assert two.refused not in asked
    assert {seen.host for seen in two.requests[0] if seen.path == "/robots.txt"} >= {
        urlsplit(url).netloc for url in two.expected
    }
    refusals = two.first.rows("SELECT url FROM fetches WHERE outcome = 'refused'")
    assert refusals == [(two.refused,)]


def test_each_page_is_asked_for_once_and_one_at_a_time(nights):
    _, _, two = nights
    asked = Counter(f"https://{seen.place}" for seen in two.requests[0])
    assert asked.pop(two.kept) == 2, "once listed, once led to"
    assert set(asked.values()) == {1}
    assert two.most_at_once == 1


def test_a_second_crawl_asks_for_lists_alone_and_conditionally(nights):
    name, _, two = nights
    assert two.second.status == 0, two.second.said
    lists = {each.url.partition("://")[2] for each in SPIDERS[name].lists}
    robots = {f"{host}/robots.txt" for host in SPIDERS[name].hosts}
    asked = [seen.place for seen in two.requests[1]]
    assert set(asked) - robots == lists
    assert len(asked) == len(set(asked))
    assert {seen.status for seen in two.requests[1]} == {304}
    assert all(seen.is_conditional for seen in two.requests[1])


def test_a_second_crawl_adds_no_row(nights):
    _, _, two = nights
    for table in ROWS:
        assert two.rows[1][table] == two.rows[0][table], table


def test_the_captures_of_both_replayed_change_no_row(nights):
    _, folder, two = nights
    captures = sorted(map(str, (folder / "captures").glob("*.warc.gz")))
    assert len(captures) == 2
    replayed = subprocess.run(
        [sys.executable, "-m", "scrapy", "replay", *captures, "-s", f"ARCHIVE={folder}/archive.db"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert replayed.returncode == 0, replayed.stdout + replayed.stderr
    for table, rows in rows_of(two.second).items():
        assert rows == two.rows[1][table], table


@pytest.mark.parametrize(
    ("name", "rules", "pace"),
    [("ft", "Crawl-delay: 0.5", 0.499), ("cgtn", "Disallow: /search", 0.239)],
    ids=["its crawl delay", "its hosts together"],
)
def test_an_outlet_has_one_slot_and_its_own_pace(press, tmp_path, name, rules, pace):
    outlet = press.outlet(name)
    outlet.robots = f"User-agent: *\n{rules}\n"
    press.publish(*(made_report(name, number, published=NOON) for number in (1, 2)))
    ended = crawl(
        name, press=press.url, folder=tmp_path, DOWNLOAD_DELAY=0.3, DOWNLOAD_DELAY_JITTER=0.2
    )
    assert ended.rows("SELECT count(*) FROM reports") == [(2,)], ended.said
    assert press.most_at_once() == 1
    # The first request is the one that robots.txt comes with.
    assert min(press.gaps()[1:]) > pace


def test_the_words_of_a_page_are_those_of_its_report(nights):
    """What is stored is what the page said, through process, pipe and archive."""
    name, _, two = nights
    with Press() as press:
        press.play_samples()
        for url, title, body in two.first.rows(
            "SELECT url, reports.title, body FROM reports JOIN report_text USING (id)"
            " WHERE access = 'open'"
        ):
            report = read_report(ask(press, url)[2], url=url)
            assert (title, body) == (report.title, "\n".join(report.paragraphs))
            assert report.access is Access.OPEN
            assert report.outlet == name
