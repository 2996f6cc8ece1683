"""Real crawls, over HTTP, of a small outlet: polite, conditional, restartable, honest."""

import gzip
import itertools
import json
import os
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from dataclasses import replace
from threading import Event

import psutil
import pytest

from scrapers.settings import ITEM_PIPELINES
from tests.hostile.outlet import HOST
from tests.hostile.server import body, dripping, in_turn, serving
from tests.scrapers.crawling import (
    ROOT,
    crawl,
    crawl_command,
    has_ended,
    lines_until,
    rows_of,
    start_crawl,
    wait_for,
)
from tests.scrapers.gazette import feed_of, outlet, report

NAMES = ("a", "b", "c", "d")
KEPT = ("reports", "revisions", "sightings", "percentages", "claims", "addresses", "outlets")


def crawl_gazette(server, folder, **settings):
    return crawl(
        "gazette",
        press=server.address,
        folder=folder,
        SPIDER_MODULES="tests.hostile.outlet",
        **settings,
    )


@pytest.fixture
def server():
    with serving(outlet(NAMES)) as running:
        yield running


@pytest.fixture(scope="module")
def first_crawl(tmp_path_factory):
    """A crawl of the gazette in which all went well, with all that it left."""
    with serving(outlet(NAMES)) as running:
        ended = crawl_gazette(running, tmp_path_factory.mktemp("gazette"))
    assert ended.status == 0, ended.said + ended.logged
    return ended


@pytest.fixture
def crawled_before(first_crawl, tmp_path):
    """That crawl, as if it had been one of this test's own folder."""
    shutil.copytree(first_crawl.folder, tmp_path, dirs_exist_ok=True)
    return replace(first_crawl, folder=tmp_path)


def counts(ended):
    return {table: ended.rows(f"SELECT count(*) FROM {table}")[0][0] for table in KEPT}


def outcomes(ended, purpose="report"):
    return dict(
        ended.rows("SELECT url, outcome FROM fetches WHERE purpose = ? ORDER BY id", purpose)
    )


def test_every_listed_report_is_found_and_the_summary_says_so(server, tmp_path):
    ended = crawl_gazette(server, tmp_path, CONTACT="desk@example.org")
    assert ended.status == 0, ended.said + ended.logged
    assert set(outcomes(ended).values()) == {"new"}
    assert len(outcomes(ended)) == 5
    first = ended.said.splitlines()[0]
    assert re.fullmatch(r"The Hostile Gazette \(gazette\): 5 new in \d:\d\d:\d\d", first)
    assert ended.logged == ""
    assert ended.rows("SELECT ending FROM crawls") == [("finished",)]
    captures = list((tmp_path / "captures").glob("*.warc.gz"))
    assert len(captures) == 1
    assert not list((tmp_path / "captures").glob("*.open"))
    assert ended.rows("SELECT count(*) FROM fetches WHERE capture IS NULL") == [(0,)]


def test_a_second_crawl_asks_conditionally_fetches_no_page_and_adds_no_row(
    server, tmp_path, crawled_before
):
    before = counts(crawled_before)
    again = crawl_gazette(server, tmp_path)
    assert again.status == 0, again.said
    assert dict(server.asked) == {
        f"{HOST}/robots.txt": 1, f"{HOST}/feed": 1, f"{HOST}/sitemap.xml": 1,
    }  # fmt: skip
    assert outcomes(again, "list") == {
        f"https://{HOST}/feed": "not_modified", f"https://{HOST}/sitemap.xml": "not_modified",
    }  # fmt: skip
    assert counts(again) == before
    assert server.statuses == [304, 304, 304]


def test_a_list_that_ignores_validators_is_known_by_its_hash(server, tmp_path):
    server.answers[f"{HOST}/feed"] = body(feed_of(NAMES), Content_Type="application/rss+xml")
    crawl_gazette(server, tmp_path)
    again = crawl_gazette(server, tmp_path)
    assert outcomes(again, "list")[f"https://{HOST}/feed"] == "same"


def make_due(folder):
    with closing(sqlite3.connect(folder / "archive.db")) as connection, connection:
        connection.execute("UPDATE addresses SET next_fetch_at = '2026-01-01T00:00:00Z'")


@pytest.mark.usefixtures("crawled_before")
def test_a_report_looked_at_again_is_asked_for_conditionally(server, tmp_path):
    make_due(tmp_path)
    again = crawl_gazette(server, tmp_path)
    assert set(outcomes(again).values()) == {"not_modified"}
    assert again.status == 0
    assert again.rows("SELECT count(*) FROM revisions") == [(5,)]


@pytest.mark.usefixtures("crawled_before")
def test_an_edited_report_is_a_revision_and_a_missing_one_is_gone_but_kept(server, tmp_path):
    make_due(tmp_path)
    server.answers[f"{HOST}/reports/a"] = body(report("a", figure="3.5"))
    server.answers[f"{HOST}/reports/b"] = body(b"no such page", status=404)
    again = crawl_gazette(server, tmp_path)
    assert outcomes(again)[f"https://{HOST}/reports/a"] == "changed"
    assert outcomes(again)[f"https://{HOST}/reports/b"] == "gone"
    assert again.rows("SELECT count(*) FROM reports") == [(5,)]
    assert again.status == 0


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (body(b"x", status=403), "blocked"),
        (body(b"x", status=451), "blocked"),
        (body(b"x", status=500), "failed"),
        (body(b"x", status=429), "failed"),
        (body(b"<html><p>no report</p></html>"), "broken"),
    ],
    ids=["403", "451", "500", "429", "no-report"],
)  # fmt: skip
def test_one_page_that_comes_to_nothing_stops_no_other(server, tmp_path, answer, outcome):
    server.answers[f"{HOST}/reports/b"] = answer
    ended = crawl_gazette(server, tmp_path)
    assert outcomes(ended).pop(f"https://{HOST}/reports/b") == outcome
    assert list(outcomes(ended).values()).count("new") == 4
    assert ended.status == 1
    assert f"https://{HOST}/reports/b" in ended.said


@pytest.mark.usefixtures("crawled_before")
def test_one_list_that_fails_stops_no_other_and_is_asked_for_whole_again(server, tmp_path):
    server.answers[f"{HOST}/feed"] = body(b"<html>Just a moment...</html>")
    ended = crawl_gazette(server, tmp_path)
    assert ended.status == 1
    assert "A page instead of a list" in ended.said
    server.answers.update(outlet(NAMES))
    server.statuses.clear()
    assert crawl_gazette(server, tmp_path).status == 0
    assert server.statuses == [304, 200, 304]


@pytest.mark.usefixtures("crawled_before")
def test_when_no_list_is_to_be_had_no_page_is_asked_for(server, tmp_path):
    make_due(tmp_path)
    server.answers[f"{HOST}/feed"] = server.answers[f"{HOST}/sitemap.xml"] = body(b"", status=500)
    ended = crawl_gazette(server, tmp_path)
    assert ended.status == 2
    assert "500" in ended.said
    assert not [place for place in server.asked if "/reports/" in place]


def test_a_report_that_hangs_a_stage_costs_itself_and_is_not_written_into_the_log(server, tmp_path):
    server.answers[f"{HOST}/reports/b"] = body(report("without no end"))
    server.answers[f"{HOST}/reports/c"] = body(report("drop me"))
    stages = {**ITEM_PIPELINES, "tests.hostile.stages.FaultyPipeline": 50}
    ended = crawl_gazette(
        server, tmp_path, ITEM_PIPELINES=json.dumps(stages), PAGE_DEADLINE=5, LOG_LEVEL="DEBUG"
    )
    outcome, error = ended.rows(
        "SELECT outcome, error FROM fetches WHERE url = ?", f"https://{HOST}/reports/b"
    )[0]
    assert outcome == "broken"
    assert "A stage took too long" in error
    assert outcomes(ended)[f"https://{HOST}/reports/c"] == "broken"
    assert list(outcomes(ended).values()).count("new") == 3
    assert ended.status == 1
    assert "the ministry said" not in ended.logged


def test_robots_rules_are_obeyed_and_the_refusal_is_written_down(server, tmp_path):
    server.answers[f"{HOST}/feed"] = body(feed_of(("a", "secret")))
    ended = crawl_gazette(server, tmp_path)
    assert outcomes(ended)[f"https://{HOST}/reports/secret"] == "refused"
    assert server.asked[f"{HOST}/reports/secret"] == 0
    assert ended.status == 0


@pytest.mark.parametrize("status", [500, 503, 429])
def test_robots_that_cannot_be_had_keep_us_out_and_cost_no_address(server, tmp_path, status):
    server.answers[f"{HOST}/robots.txt"] = body(b"", status=status)
    ended = crawl_gazette(server, tmp_path)
    assert set(server.asked) == {f"{HOST}/robots.txt"}
    assert ended.status == 2
    assert "keep out for now" in ended.said


@pytest.mark.parametrize("status", [404, 403])
def test_no_robots_file_is_no_rule(server, tmp_path, status):
    server.answers[f"{HOST}/robots.txt"] = body(b"User-agent: *\nDisallow: /", status=status)
    assert crawl_gazette(server, tmp_path).status == 0


@pytest.mark.usefixtures("crawled_before")
def test_a_robots_file_that_answers_304_still_holds(server, tmp_path):
    server.answers[f"{HOST}/feed"] = body(feed_of(("a", "secret")))
    again = crawl_gazette(server, tmp_path)
    assert 304 in server.statuses
    assert outcomes(again)[f"https://{HOST}/reports/secret"] == "refused"


def gaps(server):
    moments = [moment for moment, _ in server.times]
    return [later - earlier for earlier, later in itertools.pairwise(moments)]


def test_the_hosts_of_an_outlet_share_one_slot_and_its_pace(server, tmp_path):
    other = f"www.{HOST}"
    links = feed_of(("a", "b")).replace(
        f"https://{HOST}/reports/b".encode(), f"https://{other}/reports/b".encode()
    )
    server.answers[f"{HOST}/feed"] = body(links)
    server.answers[f"{other}/reports/b"] = body(report("b"))
    ended = crawl_gazette(
        server,
        tmp_path,
        DOWNLOAD_DELAY=0.3,
        AUTOTHROTTLE_ENABLED=True,
        AUTOTHROTTLE_START_DELAY=0.3,
    )
    assert ended.status == 0, ended.said
    assert server.asked[f"{other}/reports/b"] == 1
    assert min(gaps(server)) > 0.299


@pytest.mark.parametrize("is_throttled", [True, False])
def test_a_crawl_delay_of_robots_is_kept(server, tmp_path, is_throttled):
    rules = b"User-agent: *\nCrawl-delay: 0.6\n"
    server.answers[f"{HOST}/robots.txt"] = body(rules, Content_Type="text/plain")
    ended = crawl_gazette(
        server,
        tmp_path,
        DOWNLOAD_DELAY_JITTER=0.5,
        AUTOTHROTTLE_ENABLED=is_throttled,
        AUTOTHROTTLE_START_DELAY=0,
    )
    assert ended.status == 0
    assert min(gaps(server)[1:]) > 0.599


def test_a_short_rest_is_waited_for(server, tmp_path):
    busy = body(b"", status=503, Retry_After="1")
    server.answers[f"{HOST}/reports/b"] = in_turn(busy, body(report("b")))
    ended = crawl_gazette(server, tmp_path)
    assert ended.status == 0, ended.said
    assert max(gaps(server)) > 0.99


def test_a_long_rest_ends_the_crawl_and_is_kept_for_the_next(server, tmp_path):
    server.answers[f"{HOST}/feed"] = body(b"", status=429, Retry_After="86400")
    ended = crawl_gazette(server, tmp_path)
    assert ended.status == 1
    assert "asked to be left alone" in ended.said
    assert set(server.asked) == {f"{HOST}/robots.txt", f"{HOST}/feed"}
    server.asked.clear()
    server.answers.update(outlet(NAMES))
    again = crawl_gazette(server, tmp_path)
    assert again.status == 1
    assert not server.asked
    with closing(sqlite3.connect(tmp_path / "archive.db")) as connection, connection:
        connection.execute("UPDATE feeds SET not_before = '2026-01-01T00:00:00Z'")
    assert crawl_gazette(server, tmp_path).status == 0


def test_every_request_says_who_asks_and_nothing_of_where_from(server, tmp_path):
    crawl_gazette(server, tmp_path, CONTACT="desk@example.org")
    for headers in server.headers:
        assert headers["User-Agent"] == "pledgeline/0.1 (+mailto:desk@example.org)"
        assert "Referer" not in headers
        assert "Cookie" not in headers


def test_a_password_is_in_no_log_archive_or_capture(server, tmp_path):
    ended = crawl_gazette(
        server,
        tmp_path,
        HTTPAUTH_USER="desk-canary",
        HTTPAUTH_PASS="pass-canary",
        HTTPAUTH_DOMAIN=HOST,
        LOG_LEVEL="DEBUG",
    )
    sent = {headers.get("Authorization", "") for headers in server.headers}
    assert sent != {""}, "the password was needed and used"
    told = ended.said + ended.logged
    for path in tmp_path.rglob("*"):
        if path.is_file():
            raw = path.read_bytes()
            told += (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("latin-1")
    assert "canary" not in told
    assert not [header for header in sent if header and header in told]


@contextmanager
def crawl_in_hand(server, folder, **settings):
    """A crawl that waits for a page until the event is set; with that event."""
    goes_on = Event()
    server.answers[f"{HOST}/reports/c"] = dripping(every=0.1, until=goes_on)
    running = start_crawl(
        "gazette",
        press=server.address,
        folder=folder,
        SPIDER_MODULES="tests.hostile.outlet",
        **settings,
    )
    try:
        wait_for(lambda: server.asked[f"{HOST}/reports/c"])
        yield running, goes_on
    finally:
        goes_on.set()
        running.kill()
        running.wait()


def test_a_stop_is_clean_and_the_rest_stays_due(server, tmp_path):
    with crawl_in_hand(server, tmp_path, LOG_LEVEL="INFO") as (running, goes_on):
        running.send_signal(signal.SIGTERM)
        said = lines_until(running, "Received SIGTERM")
        goes_on.set()
        said += running.communicate()[0]
    assert running.returncode == 1, said
    assert "ended early: shutdown" in said
    assert rows_of(tmp_path / "archive.db", "SELECT ending FROM crawls") == [("shutdown",)]
    server.answers.update(outlet(NAMES))
    crawl_gazette(server, tmp_path)
    make_due(tmp_path)
    assert crawl_gazette(server, tmp_path).rows("SELECT count(*) FROM reports") == [(5,)]


@pytest.mark.usefixtures("crawled_before")
def test_a_full_disk_ends_the_crawl_with_a_sentence_and_a_whole_archive(server, tmp_path):
    make_due(tmp_path)
    server.answers.update({f"{HOST}/reports/{n}": body(report(n, figure="4")) for n in NAMES})
    command = crawl_command(
        "gazette", press=server.address, folder=tmp_path, SPIDER_MODULES="tests.hostile.outlet"
    )
    ended = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (3_000, 3_000)),
    )
    assert ended.returncode == 2, ended.stdout + ended.stderr
    assert "Traceback" not in ended.stderr
    assert "disk" in ended.stdout + ended.stderr
    assert rows_of(tmp_path / "archive.db", "PRAGMA integrity_check") == [("ok",)]
    assert crawl_gazette(server, tmp_path).status == 0


def test_nothing_listens_during_a_crawl(server, tmp_path):
    with crawl_in_hand(server, tmp_path) as (running, _):
        process = psutil.Process(running.pid)
        family = (process, *process.children(recursive=True))
        states = {c.status for each in family for c in each.net_connections(kind="inet")}
    assert len(family) >= 2, "the crawl and its reader"
    assert "ESTABLISHED" in states
    assert "LISTEN" not in states


def test_the_reader_does_not_outlive_a_killed_crawl(server, tmp_path):
    with crawl_in_hand(server, tmp_path) as (running, _):
        (reader,) = psutil.Process(running.pid).children(recursive=True)
        running.kill()
        wait_for(lambda: has_ended(reader))


AUDITED = """
import sys
def told(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname"}:
        print("EGRESS", event, arguments[1:] if event == "socket.connect" else arguments[:1], file=sys.stderr)
sys.addaudithook(told)
from scrapy.cmdline import execute
execute(sys.argv)
"""


def test_a_crawl_connects_to_its_outlet_and_to_nothing_else(server, tmp_path):
    command = crawl_command(
        "gazette", press=server.address, folder=tmp_path, SPIDER_MODULES="tests.hostile.outlet"
    )
    assert command[1:3] == ["-m", "scrapy"]
    ended = subprocess.run(
        [sys.executable, "-c", AUDITED, *command[3:]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    egress = [line for line in ended.stderr.splitlines() if line.startswith("EGRESS")]
    port = server.address.rpartition(":")[2]
    assert egress
    assert not [line for line in egress if f"('127.0.0.1', {port})" not in line]


@pytest.mark.parametrize(
    ("outlet_id", "settings", "said"),
    [
        ("gazete", {}, "did you mean 'gazette'"),
        ("gazette", {"REMOTE_CONTROL_ENABLED": "True"}, "Guard off"),
        ("gazette", {"TWISTED_DNS_RESOLVER": "scrapy.resolver.CachingThreadedResolver"}, "Guard off"),
        ("gazette", {"ARCHIVE": "README.md"}, "README.md"),
    ],
    ids=["wrong-id", "open-port", "other-resolver", "no-archive"],
)  # fmt: skip
def test_what_cannot_work_is_said_in_a_sentence_before_anything_is_asked(
    server, tmp_path, outlet_id, settings, said
):
    ended = crawl(
        outlet_id,
        press=server.address,
        folder=tmp_path,
        **{"SPIDER_MODULES": "tests.hostile.outlet", **settings},
    )
    assert ended.status == 2
    assert said in ended.logged
    assert "Traceback" not in ended.logged
    assert not server.asked
    assert os.environ.get("HOME") is None or (ROOT / "README.md").read_text("utf-8").startswith("#")
