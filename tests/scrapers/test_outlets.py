"""Kyodo News, the Financial Times and CGTN crawled for real, played from the samples."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from pipelines.errors import PageError
from pipelines.report import Access
from scrapers.capture_reader import Capture, read_captures
from scrapers.discovery import Feed, NewsSitemap
from scrapers.registry import all_outlets, read_report
from tests.hostile.server import body, conditional, redirect, serving
from tests.scrapers.crawling import ROOT, crawl

OUTLETS = ("kyodo", "ft", "cgtn")
ROBOTS = b"User-agent: *\nDisallow: /search\nDisallow: /content/0b1c6a52\n"
KEPT = ("reports", "revisions", "sightings", "percentages", "claims", "addresses")


@cache
def spider_of(name):
    return {each.name: each for each in all_outlets()}[name]


@cache
def pages_of(name):
    """Canonical address → body and report of the last page that shows one."""
    found = {}
    for capture in read_captures(Path(ROOT / "samples" / f"{name}.warc.gz")):
        if not isinstance(capture, Capture) or capture.status != 200:
            continue
        try:
            report = read_report(capture.body, url=capture.url)
        except (PageError, ValueError):
            continue
        if spider_of(name).is_report(report.url):
            found[report.url] = (capture.body, report)
    return found


def list_of(report_list, addresses):
    """A list of its kind, in the outlet's own markup where it has one."""
    if isinstance(report_list, Feed):
        items = "".join(
            f"<item><title>x</title><link>{url}?utm_source=rss</link></item>" for url in addresses
        )
        return f"<rss version='2.0'><channel><title>x</title>{items}</channel></rss>"
    if isinstance(report_list, NewsSitemap):
        return f"<urlset>{''.join(f'<url><loc>{url}</loc></url>' for url in addresses)}</urlset>"
    links = "".join(
        f'<div class="cg-title"><a class="m-article-item-ttl__link" data-news-id="1" href="{url}">x</a></div>'
        for url in addresses
    )
    return f"<html><body>{links}</body></html>"


def place(url):
    return url.partition("://")[2]


def press_of(name):
    spider, pages = spider_of(name), pages_of(name)
    answers = {
        f"{host}/robots.txt": conditional(ROBOTS, '"robots"', Content_Type="text/plain")
        for host in spider.hosts
    }
    for each in spider.lists:
        listed = list_of(each, sorted(pages)).encode()
        kind = "text/html" if "<html>" in listed.decode() else "application/xml"
        answers[place(each.url)] = conditional(listed, '"list"', Content_Type=kind)
    for url, (page, _) in pages.items():
        answers[place(url)] = body(page)
    return answers


@pytest.mark.parametrize("name", OUTLETS)
def test_all_reports_are_found_and_a_second_crawl_fetches_none_and_adds_no_row(name, tmp_path):
    pages = pages_of(name)
    assert len(pages) >= 9
    with serving(press_of(name)) as server:
        first = crawl(name, press=server.address, folder=tmp_path)
        assert first.status == 0, first.said + first.logged
        refused = {url for url in pages if "/content/0b1c6a52" in url}
        found = dict(first.rows("SELECT url, access FROM reports"))
        assert found == {
            url: "gated" if report.access is Access.GATED else "open"
            for url, (_, report) in pages.items()
            if url not in refused
        }
        outcomes = dict(first.rows("SELECT url, outcome FROM fetches WHERE purpose = 'report'"))
        assert {url for url, outcome in outcomes.items() if outcome == "refused"} == refused
        assert not [asked for asked in server.asked if "/content/0b1c6a52" in asked]
        rows = {table: first.rows(f"SELECT count(*) FROM {table}") for table in KEPT}
        server.asked.clear()
        server.statuses.clear()
        again = crawl(name, press=server.address, folder=tmp_path)
        assert again.status == 0, again.said
        assert set(server.statuses) == {304}
        lists = {place(each.url) for each in spider_of(name).lists}
        assert {asked for asked in server.asked if not asked.endswith("/robots.txt")} == lists
        assert {table: again.rows(f"SELECT count(*) FROM {table}") for table in KEPT} == rows


@pytest.mark.parametrize("name", OUTLETS)
def test_the_captures_of_a_live_crawl_replayed_change_no_row(name, tmp_path):
    answers = press_of(name)
    moved, kept = sorted(pages_of(name))[1:3]
    answers[place(moved)] = redirect(kept, status=301)
    with serving(answers) as server:
        live = crawl(name, press=server.address, folder=tmp_path)
    tables = (*KEPT, "fetches", "captures")
    rows = {table: live.rows(f"SELECT * FROM {table}") for table in tables}
    captures = sorted(map(str, (tmp_path / "captures").glob("*.warc.gz")))
    archive = f"ARCHIVE={tmp_path / 'archive.db'}"
    replayed = subprocess.run(
        [sys.executable, "-m", "scrapy", "replay", *captures, "-s", archive],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert replayed.returncode == 0, replayed.stdout + replayed.stderr
    for table in tables:
        assert live.rows(f"SELECT * FROM {table}") == rows[table], table
