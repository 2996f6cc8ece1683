"""Robots, rests, signals and validators: read as their standards say."""

from datetime import UTC, datetime, timedelta

import pytest
from scrapy.http import HtmlResponse
from scrapy.settings import Settings

from scrapers.politeness import (
    LONGEST_REST,
    Introduction,
    conditions,
    read_retry_after,
    robots_signals,
)
from scrapers.robots import KEEP_OUT, MAX_BYTES, NO_RULES, RobotsFile, rules_of

AT = datetime(2026, 9, 27, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("stated", "rest"),
    [
        ("0", timedelta(0)),
        ("90", timedelta(seconds=90)),
        ("Sun, 27 Sep 2026 12:05:00 GMT", timedelta(minutes=5)),
        ("Sun, 27 Sep 2026 11:00:00 GMT", timedelta(0)),
        ("99999999999999999999", LONGEST_REST),
        ("Sun, 27 Sep 2099 12:05:00 GMT", LONGEST_REST),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("²", None),
    ],
)
def test_a_wish_to_be_left_alone_is_read_in_both_forms_and_capped(stated, rest):
    assert read_retry_after(stated, at=AT) == rest


@pytest.mark.parametrize(
    ("status", "rules"),
    [
        (200, b"User-agent: *\nDisallow: /search\n"),
        (404, NO_RULES), (403, NO_RULES), (401, NO_RULES), (410, NO_RULES),
        (429, KEEP_OUT), (500, KEEP_OUT), (502, KEEP_OUT), (503, KEEP_OUT),
    ],
)  # fmt: skip
def test_an_answer_to_robots_means_what_the_standard_says(status, rules):
    assert rules_of(status, b"User-agent: *\nDisallow: /search\n") == rules


def test_a_huge_robots_file_is_read_to_a_whole_line():
    rules = rules_of(200, b"Disallow: /a\n" * 100_000)
    assert len(rules) <= MAX_BYTES
    assert rules.endswith(b"Disallow: /a")


def test_robots_rules_are_kept_whole_and_a_damaged_file_is_not_trusted(tmp_path):
    file = RobotsFile(tmp_path, "https://www.ft.com/robots.txt")
    response = HtmlResponse(
        "https://www.ft.com/robots.txt", body=b"Disallow: /", headers={"ETag": '"r1"'}
    )
    assert file.read() == {}
    file.write(response)
    assert file.read()["etag"] == '"r1"'
    file.path.write_text('{"rules": ')
    assert file.read() == {}


def page(body=b"<html></html>", **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return HtmlResponse("https://www.ft.com/a", body=body, headers=named)


def test_signals_of_reuse_are_kept_from_headers_and_page():
    told = robots_signals(
        page(
            b'<head><META NAME="robots" CONTENT="noarchive, max-snippet:120">'
            b"<meta content='1' name='tdm-reservation'></head>",
            X_Robots_Tag="noai",
            TDM_Reservation="1",
        )
    )
    assert told is not None
    assert told.split("; ") == [
        "X-Robots-Tag: noai",
        "TDM-Reservation: 1",
        "meta robots: noarchive, max-snippet:120",
        "meta tdm-reservation: 1",
    ]


def test_a_page_that_says_nothing_of_reuse_has_no_signal():
    assert robots_signals(page(b'<meta name="description" content="robots">')) is None


def test_a_signal_cannot_forge_a_line():
    told = robots_signals(page(b'<meta name="robots" content="no\nindex\x1b[2J">'))
    assert told is not None
    assert told.isprintable()


def test_only_validators_that_are_plain_text_are_sent_back():
    assert conditions(etag='W/"a"', last_modified="Sun, 27 Sep 2026 12:05:00 GMT") == {
        "If-None-Match": 'W/"a"',
        "If-Modified-Since": "Sun, 27 Sep 2026 12:05:00 GMT",
    }
    assert conditions(etag='"a"\r\nX-Evil: 1', last_modified=None) == {}


@pytest.mark.parametrize(
    ("contact", "introduced"),
    [
        ("desk@example.org", "pledgeline/0.1 (+mailto:desk@example.org)"),
        ("https://example.org/bot", "pledgeline/0.1 (+https://example.org/bot)"),
        ("", "pledgeline/0.1"),
        ("a\r\nX-Evil: 1", "pledgeline/0.1"),
    ],
)
def test_the_user_agent_tells_whom_to_write_to(contact, introduced):
    settings = Settings({"CONTACT": contact, "USER_AGENT": "pledgeline/0.1"})
    Introduction().update_settings(settings)
    assert settings["USER_AGENT"] == introduced
