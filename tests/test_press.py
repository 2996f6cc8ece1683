"""The stand-in press answers as outlets do, keeps a log, and is crawled as they are."""

import gzip
import http.client
import threading
import time
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event
from urllib.parse import urlsplit

import pytest

from samples.markup import address_of
from scrapers.discovery import Scope, discover
from scrapers.registry import all_outlets, read_report
from tests.press import Press, faults
from tests.press.asking import NOON, REPORT, URL, ask
from tests.press.made import made_report
from tests.scrapers.crawling import wait_for

OUTLETS = ("kyodo", "ft", "cgtn")


def spider_of(name):
    return {each.name: each for each in all_outlets()}[name]


def listed(press, report_list, spider):
    """What the crawl's own reader finds in a list of the press."""
    _, headers, body = ask(press, report_list.url)
    scope = Scope(
        spider.hosts, spider.article, spider.canonical, at=datetime(2026, 11, 23, tzinfo=UTC)
    )
    return discover(report_list, body, content_type=headers["Content-Type"], scope=scope)


def test_a_page_has_validators_and_is_not_sent_again_to_who_has_it(press):
    press.publish(REPORT)
    status, headers, body = ask(press, URL)
    assert (status, headers["Last-Modified"]) == (200, "Mon, 02 Mar 2026 12:00:00 GMT")
    assert read_report(body, url=URL).title == REPORT.title
    for known in (
        {"If_None_Match": headers["ETag"]},
        {"If_None_Match": f'"other", W/{headers["ETag"]}'},
        {"If_Modified_Since": headers["Last-Modified"]},
    ):
        again, told, nothing = ask(press, URL, **known)
        assert (again, nothing, told["ETag"]) == (304, b"", headers["ETag"])


def test_a_page_that_changed_is_sent_again_whatever_its_time(press):
    press.publish(REPORT)
    _, headers, _ = ask(press, URL)
    press.outlet("kyodo").edit(URL, title="Another title", modified=REPORT.published)
    known = {"If_None_Match": headers["ETag"], "If_Modified_Since": headers["Last-Modified"]}
    status, _, body = ask(press, URL, **known)
    assert (status, read_report(body, url=URL).title) == (200, "Another title")


def test_without_validators_there_is_no_304(press):
    press.publish(REPORT)
    _, headers, _ = ask(press, URL)
    kyodo = press.outlet("kyodo")
    kyodo.has_etag = kyodo.has_last_modified = False
    status, bare, _ = ask(press, URL, If_None_Match=headers["ETag"])
    assert (status, "ETag" in bare, "Last-Modified" in bare) == (200, False, False)


def test_head_has_the_headers_and_no_body(press):
    press.publish(REPORT)
    _, whole, body = ask(press, URL)
    status, headers, nothing = ask(press, URL, method="HEAD")
    assert (status, nothing, headers["ETag"]) == (200, b"", whole["ETag"])
    assert headers["Content-Length"] == str(len(body))


def test_who_takes_gzip_gets_gzip(press):
    press.publish(REPORT)
    _, _, plain = ask(press, URL)
    _, headers, packed = ask(press, URL, Accept_Encoding="gzip, br")
    assert headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed) == plain


@pytest.mark.parametrize("name", OUTLETS)
def test_every_list_names_every_sample_to_the_crawls_own_reader(press, name):
    press.play_samples()
    spider, outlet = spider_of(name), press.outlet(name)
    reports = {spider.canonical(url) for url in outlet.versions}
    first, *others = (listed(press, each, spider) for each in spider.lists)
    assert {address.url for address in first.addresses} == reports
    newest = max(datetime.fromisoformat(sample.published) for sample in outlet.reports())
    assert first.newest_at == newest.replace(microsecond=0)
    for found in others:
        assert found.addresses
        assert {address.url for address in found.addresses} <= reports


def test_the_feed_of_kyodo_has_25_items_and_its_listing_has_pages(press):
    reports = [made_report("kyodo", n, published=NOON - timedelta(hours=n)) for n in range(1, 61)]
    press.publish(*reports)
    home = "https://english.kyodonews.net"
    _, _, feed = ask(press, f"{home}/list/feed/rss4kyodonews-fzone")
    assert feed.count(b"<item>") == 25
    seen = [ask(press, f"{home}/list/news?page={n}")[2].count(b"<article ") for n in (1, 2, 3, 4)]
    assert seen == [20, 20, 20, 0]
    assert b"sitemap-2026.xml" in ask(press, f"{home}/sitemap.xml")[2]
    assert ask(press, f"{home}/sitemap-2026.xml")[2].count(b"<lastmod>") == 60
    assert ask(press, f"{home}/sitemap-2019.xml")[0] == 404


def test_reports_appear_change_and_go_when_its_clock_says(press):
    kyodo = press.outlet("kyodo")
    press.publish(REPORT)
    kyodo.edit(URL, at=NOON + timedelta(days=1), title="Corrected")
    kyodo.take_down(URL, at=NOON + timedelta(days=2))
    home = "https://english.kyodonews.net/list/news"
    seen = []
    for hours in (-1, 1, 25, 49):
        press.now = NOON + timedelta(hours=hours)
        status, headers, body = ask(press, URL)
        seen.append((status, b"Corrected" in body, b"/articles/-/" in ask(press, home)[2]))
        assert headers["Date"] == f"{press.now:%a, %d %b %Y %H:%M:%S} GMT"
    assert seen == [
        (404, False, False), (200, False, True), (200, True, True), (410, False, False),
    ]  # fmt: skip


def test_a_report_goes_behind_the_gate_after_a_time(press):
    kyodo = press.outlet("kyodo")
    press.publish(REPORT)
    kyodo.gates_after = timedelta(days=90)
    access = []
    for days in (1, 91):
        press.now = NOON + timedelta(days=days)
        access.append(str(read_report(ask(press, URL)[2], url=URL).access))
    assert access == ["open", "gated"]


def test_dates_can_lie(press):
    press.publish(REPORT)
    press.outlet("kyodo").dates_off = timedelta(days=365)
    report = read_report(ask(press, URL)[2], url=URL)
    assert report.published == NOON + timedelta(days=365)


def test_a_redesign_leaves_nothing_that_a_reader_knows(press):
    press.publish(REPORT)
    press.outlet("kyodo").is_redesigned = True
    body = ask(press, URL)[2].decode()
    assert REPORT.paragraphs[0] in body
    assert "article-body" not in body
    assert "ld+json" not in body


def test_an_outlet_that_moved_says_where_each_page_went(press):
    press.publish(REPORT)
    press.outlet("kyodo").moved_to = "https://wire.example"
    status, headers, _ = ask(press, URL)
    assert (status, headers["Location"]) == (301, "https://wire.example/articles/-/10001")


def test_publishing_while_lists_are_asked_for_breaks_none(press):
    home, statuses = "https://english.kyodonews.net/list/news", []
    asking = threading.Thread(
        target=lambda: statuses.extend(ask(press, home)[0] for _ in range(30))
    )
    asking.start()
    for number in range(1, 3000):
        press.publish(made_report("kyodo", number, published=NOON))
    asking.join()
    assert statuses == [200] * 30


def test_a_host_of_no_outlet_and_a_path_of_no_report_are_refused(press):
    assert ask(press, "https://example.org/")[0] == 421
    assert ask(press, "https://english.kyodonews.net/articles/-/99999")[0] == 404
    status, _, body = ask(press, "https://www.cgtn.com/news/2026-01-01/x-1EbQw7TnK9s/p.html")
    assert status == 404
    assert len(body) > 100_000


def test_both_addresses_of_a_cgtn_report_lead_to_it(press):
    report = made_report("cgtn", 7, published=NOON)
    press.publish(report)
    text, video = address_of(report), address_of(report).replace("/p.html", "/index.html")
    assert ask(press, text)[2] == ask(press, video)[2]


def test_editing_what_was_never_published_is_a_mistake_of_the_test(press):
    with pytest.raises(KeyError, match="has published nothing at"):
        press.outlet("kyodo").edit("https://english.kyodonews.net/articles/-/4711", title="x")


# --- Log


def test_the_log_tells_what_was_asked_and_how(press):
    press.publish(REPORT)
    ask(press, URL, If_None_Match='"x"', User_Agent="a reader")
    ask(press, f"{URL}?utm_source=x", method="HEAD")
    first, second = press.requests
    assert (first.method, first.host, first.status) == ("GET", "english.kyodonews.net", 200)
    assert (first.is_conditional, second.is_conditional) == (True, False)
    assert first.headers["user-agent"] == "a reader"
    assert (second.method, second.path) == ("HEAD", "/articles/-/10001?utm_source=x")
    assert press.asked("*utm_source*") == [second]
    assert press.gaps()[0] > 0
    press.reset_log()
    assert press.requests == []


def test_the_log_tells_how_many_requests_were_in_hand(press):
    press.publish(REPORT)
    for _ in range(3):
        ask(press, URL)
    assert press.most_at_once() == 1
    all_asked = Event()
    press.fail("*", faults.held(after=0, until=all_asked))
    waiting = [http.client.HTTPConnection(urlsplit(press.url).netloc) for _ in range(3)]
    for each in waiting:
        each.request("GET", "/articles/-/10001", headers={"Host": "english.kyodonews.net"})
    wait_for(lambda: len(press.requests) == 6)
    all_asked.set()
    for each in waiting:
        each.getresponse().read()
        each.close()
    assert press.most_at_once() == 3


def test_two_that_want_one_port_are_told_so(press):
    port = urlsplit(press.url).port
    with pytest.raises(OSError, match="in use"), Press(port=port):
        pass


class Plain(BaseHTTPRequestHandler):
    """The least that answers at all."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_):
        pass


def cost_of_answers(address):
    """Seconds of this process for so many answers, both ends together; the best of five rounds."""
    connection = http.client.HTTPConnection(address)
    costs = []
    for _ in range(5):
        began = time.process_time()
        for _ in range(300):
            connection.request(
                "GET", "/articles/-/10001", headers={"Host": "english.kyodonews.net"}
            )
            connection.getresponse().read()
        costs.append(time.process_time() - began)
    connection.close()
    return min(costs)


def test_it_answers_about_as_quickly_as_a_server_that_says_two_letters(press):
    """A thousand a second where this was written; machines differ, what they do here does not."""
    press.publish(REPORT)
    with ThreadingHTTPServer(("127.0.0.1", 0), Plain) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        plain = cost_of_answers(f"127.0.0.1:{server.server_port}")
        server.shutdown()
    cost = cost_of_answers(urlsplit(press.url).netloc)
    assert cost < 10 * plain, (cost, plain)
