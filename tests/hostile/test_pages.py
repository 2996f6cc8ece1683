"""One crawl over every hostile page: each costs itself, the others are read."""

import json
import re

import psutil
import pytest

from tests.hostile.faults import HANGING
from tests.hostile.outlet import HOST
from tests.hostile.pages import CANARY, FORGED, cases, report
from tests.hostile.server import body, serving
from tests.scrapers.crawling import Crawled, crawl, start_crawl, wait_for

PLAIN = ("before", "after", "after-secret", "after-slow")
SLOW = ("dripping", "reader-hangs", "reader-hangs-in-c")
"""Pages that time alone can end. They have a crawl of their own, with short deadlines: these would
cost other pages too on a busy machine."""
LISTED = cases(1, unpacked=0)


def feed_of(names):
    items = "".join(
        f"<item><title>{name}</title><link>https://{HOST}/reports/{name}</link></item>"
        for name in names
    )
    return f"<rss version='2.0'><channel><title>g</title>{items}</channel></rss>".encode()


@pytest.fixture(scope="module")
def crawled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    with serving({}) as server:
        pages = cases(int(server.address.rpartition(":")[2]))
        quick = [page.name for page in pages if page.name not in SLOW]
        server.answers.update({f"{HOST}/reports/{page.name}": page.answer for page in pages})
        server.answers.update({f"{HOST}/reports/{name}": body(report(name)) for name in PLAIN})
        secret = f"{HOST}/reports/after-secret?access_token={CANARY}"
        server.answers[secret] = body(report("after-secret"))
        server.answers[f"{HOST}/"] = body(b"<html><h1>Front page</h1></html>")
        server.answers[f"{HOST}/sitemap.xml"] = body(b"<urlset/>", Content_Type="text/xml")
        ended = crawl_of(server, folder, ("before", *quick, "after"), seconds=240)
        crawl_of(server, folder, (*SLOW, "after-slow"), seconds=2)
        yield ended, server


def crawl_of(server, folder, names, *, seconds):
    """A crawl of the pages named, each of which may take so long."""
    server.answers[f"{HOST}/feed"] = body(feed_of(names), Content_Type="application/rss+xml")
    return crawl(
        "gazette",
        press=server.address,
        folder=folder,
        SPIDER_MODULES="tests.hostile.outlet",
        DOWNLOAD_TIMEOUT=seconds,
        PAGE_DEADLINE=seconds,
        LOG_LEVEL="DEBUG",
    )


def fetch_of(ended, name):
    return ended.rows(
        "SELECT outcome, error FROM fetches WHERE url = ? AND purpose = 'report'",
        f"https://{HOST}/reports/{name}",
    )


@pytest.mark.parametrize("page", LISTED, ids=lambda page: page.name)
def test_a_hostile_page_ends_in_one_outcome_with_its_reason(crawled, page):
    ended, _ = crawled
    fetches = fetch_of(ended, page.name)
    assert len(fetches) == 1, ended.logged[-3000:]
    outcome, error = fetches[0]
    assert outcome in page.outcomes, error
    assert page.error in (error or "")
    if outcome in {"broken", "failed"}:
        assert error
        assert error.isprintable()


def test_the_pages_around_them_are_read(crawled):
    ended, _ = crawled
    assert [fetch_of(ended, name)[0][0] for name in ("before", "after")] == ["new", "new"]
    assert len(fetch_of(ended, "after-slow")) == 1, "the crawl went on after pages that hang"


def test_the_crawl_ends_by_itself_and_says_that_somebody_should_look(crawled):
    ended, _ = crawled
    assert ended.status == 1, ended.said
    assert "ended early" not in ended.said
    assert ended.rows("SELECT ending FROM crawls") == [("finished",)] * 2


def test_nothing_was_asked_of_this_machine_or_of_any_other_host(crawled):
    _, server = crawled
    assert not [place for place in server.asked if "stolen" in place]
    assert {place.partition("/")[0] for place in server.asked} == {HOST}


def test_pages_that_hurt_their_reader_are_in_quarantine_with_the_reason(crawled):
    ended, _ = crawled
    told = [json.loads(p.read_text()) for p in (ended.folder / "quarantine").glob("*.json")]
    hurt = {each["url"].rpartition("/")[2] for each in told}
    assert {"reader-hangs", "reader-hangs-in-c", "reader-dies"} <= hurt
    assert len(list((ended.folder / "quarantine").glob("*.body"))) == len(told)
    assert all(each["reason"] for each in told)
    names = [path.name for path in (ended.folder / "quarantine").iterdir()]
    assert all(re.fullmatch(r"gazette-[0-9a-f]{32}\.(body|json)", name) for name in names)


def test_no_page_forged_a_log_line(crawled):
    ended, _ = crawled
    lines = ended.logged.splitlines()
    assert not [line for line in lines if line.startswith(FORGED)]
    assert "\x1b" not in ended.logged
    assert "\u202e" not in ended.logged


def test_a_secret_in_a_redirect_is_nowhere(crawled):
    ended, _ = crawled
    assert CANARY not in ended.logged
    assert CANARY not in ended.said
    kept = [p for p in ended.folder.rglob("*") if p.is_file() and p.suffix != ".gz"]
    assert not [path for path in kept if CANARY.encode() in path.read_bytes()]


def test_a_secret_in_a_redirect_is_not_in_the_captures(crawled):
    from fastwarc.warc import ArchiveIterator

    ended, _ = crawled
    for path in (ended.folder / "captures").glob("*.warc.gz"):
        with path.open("rb") as file:
            for record in ArchiveIterator(file, parse_http=False):
                told = str(dict(record.headers)) + str(record.reader.read(2000))
                assert CANARY not in told


def test_the_archive_is_whole(crawled):
    ended, _ = crawled
    assert ended.rows("PRAGMA integrity_check") == [("ok",)]
    assert ended.rows("PRAGMA foreign_key_check") == []


def test_a_reader_that_is_killed_from_outside_costs_the_page_in_its_hands(tmp_path):
    names = ("before", "in-hand", "after")
    with serving({f"{HOST}/reports/{name}": body(report(name)) for name in names}) as server:
        server.answers[f"{HOST}/reports/in-hand"] = body(report("fault:hangs"))
        server.answers[f"{HOST}/feed"] = body(feed_of(names), Content_Type="application/rss+xml")
        server.answers[f"{HOST}/sitemap.xml"] = body(b"<urlset/>", Content_Type="text/xml")
        running = start_crawl(
            "gazette",
            press=server.address,
            folder=tmp_path,
            SPIDER_MODULES="tests.hostile.outlet",
            PAGE_DEADLINE=600,
        )
        wait_for(lambda: server.asked[f"{HOST}/reports/in-hand"])
        (reader,) = psutil.Process(running.pid).children()
        wait_for(lambda: reader.name() == HANGING)
        reader.kill()
        said, _ = running.communicate()
    ended = Crawled(running.returncode, said, "", tmp_path)
    assert ended.status == 1, said
    outcome, error = fetch_of(ended, "in-hand")[0]
    assert outcome == "broken"
    assert "killed the reader" in error
    assert "status -9" in error
    assert [fetch_of(ended, name)[0][0] for name in ("before", "after")] == ["new", "new"]
    (kept,) = (tmp_path / "quarantine").glob("*.body")
    assert kept.read_bytes() == report("fault:hangs")
