"""The press fails as it is told to, as often as it is told to."""

import http.client
from urllib.parse import urlsplit

import pytest

from tests.press import faults
from tests.press.asking import REPORT, URL, ask, ask_within
from tests.scrapers.crawling import wait_for

LONG = 240
"""Seconds that nobody waits: these connections end by themselves."""


@pytest.mark.parametrize(
    ("fault", "status", "header"),
    [
        (500, 500, None),
        (faults.status(503, retry_after=7), 503, ("Retry-After", "7")),
        (429, 429, None),
        (410, 410, None),
        (faults.redirect("https://elsewhere.example/"), 302, ("Location", "https://elsewhere.example/")),
        (faults.not_modified(), 304, None),
        (faults.bot_wall(403), 403, ("Cf-Mitigated", "challenge")),
        (faults.header("TDM-Reservation", "1"), 200, ("TDM-Reservation", "1")),
    ],
    ids=["500", "503", "429", "410", "redirect", "304", "wall", "tdm"],
)  # fmt: skip
def test_a_fault_happens_as_often_as_ordered(press, fault, status, header):
    press.publish(REPORT)
    press.fail("english.kyodonews.net/articles/*", fault, times=2)
    for _ in range(2):
        found, headers, _ = ask(press, URL)
        assert found == status
        assert header is None or headers[header[0]] == header[1]
    assert ask(press, URL)[0] == 200
    assert ask(press, "https://english.kyodonews.net/robots.txt")[0] == 200


def test_a_fault_can_meet_a_share_of_requests_and_end(press):
    press.publish(REPORT)
    order = press.fail("*", 500, share=0.5)
    bad = [ask(press, URL)[0] for _ in range(200)].count(500)
    assert 60 < bad < 140
    order.end()
    assert {ask(press, URL)[0] for _ in range(20)} == {200}


def test_of_two_faults_the_later_happens_until_all_heal(press):
    press.publish(REPORT)
    press.fail("*", 500)
    press.fail("*/articles/*", 503)
    assert ask(press, URL)[0] == 503
    press.heal()
    assert ask(press, URL)[0] == 200


FEED = "https://english.kyodonews.net/list/feed/rss4kyodonews-fzone"


def test_lists_can_be_empty_or_a_page(press):
    press.publish(REPORT)
    press.fail("*/list/feed/*", faults.empty_list(), times=1)
    status, _, body = ask(press, FEED)
    assert (status, body.count(b"<item>"), body.count(b"<channel>")) == (200, 0, 1)
    press.fail("*/list/feed/*", faults.html_instead(), times=1)
    status, headers, _ = ask(press, FEED)
    assert (status, headers["Content-Type"].partition(";")[0]) == (200, "text/html")


def test_a_cut_body_is_shorter_than_stated(press):
    press.publish(REPORT)
    press.fail("*", faults.cut(0.5))
    with pytest.raises(http.client.IncompleteRead) as cut:
        ask(press, URL)
    assert cut.value.expected == pytest.approx(len(cut.value.partial), rel=0.01)


def test_a_wrong_length_is_stated(press):
    press.publish(REPORT)
    whole = ask(press, URL)[2]
    press.fail("*", faults.wrong_length(-100))
    _, headers, body = ask(press, URL)
    assert int(headers["Content-Length"]) == len(body) == len(whole) - 100


@pytest.mark.parametrize(
    ("fault", "error", "seconds"),
    [
        (faults.reset(), ConnectionResetError, LONG),
        (faults.reset(after=2000), ConnectionResetError, LONG),
        (faults.closed(), http.client.RemoteDisconnected, LONG),
        (faults.hang(), TimeoutError, 1),
        (faults.drip(every=0.4), TimeoutError, 1),
    ],
    ids=["reset", "reset-later", "closed", "hang", "drip"],
)
def test_connections_end_badly_or_drag(press, fault, error, seconds):
    press.publish(REPORT)
    press.fail("*", fault)
    with pytest.raises(error):
        ask_within(press, URL, seconds=seconds)
    press.heal()
    assert ask(press, URL)[0] == 200


def test_an_endless_body_goes_on_and_stops_when_nobody_reads(press):
    press.publish(REPORT)
    press.fail("*", faults.endless())
    connection = http.client.HTTPConnection(urlsplit(press.url).netloc, timeout=LONG)
    connection.request("GET", URL.partition(".net")[2], headers={"Host": "english.kyodonews.net"})
    response = connection.getresponse()
    assert sum(len(response.read(1 << 20)) for _ in range(8)) == 8 << 20
    response.close()
    connection.close()
    wait_for(lambda: press.requests[-1].ended is not None)
