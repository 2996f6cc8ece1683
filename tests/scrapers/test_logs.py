"""No page can write a log line, and no log line holds a secret."""

import logging

import pytest

from pipelines.errors import ArchiveError
from scrapers.logs import CleanRecord, clean, redact, secrets_out_of

FORGED = "Pledge\n2026-01-01 00:00:00 [root] ERROR: forged\r\x1b[2J\u2028\u202e"


@pytest.fixture
def logged(caplog):
    before = logging.getLogRecordFactory()
    logging.setLogRecordFactory(CleanRecord)
    yield caplog
    logging.setLogRecordFactory(before)


def test_a_title_cannot_forge_a_line(logged):
    logging.getLogger("scrapers.x").warning("title: %s", FORGED)
    logging.getLogger("scrapers.x").warning(FORGED)
    for record in logged.records:
        assert record.getMessage().isprintable()


def test_an_exception_that_quotes_a_page_cannot_forge_a_line(logged):
    try:
        raise ValueError(FORGED)
    except ValueError:
        logging.getLogger("scrapers.x").exception("reading failed")
    lines = logging.Formatter("%(message)s").format(logged.records[0]).split("\n")
    assert lines[0] == "reading failed"
    assert all(line.startswith("  | ") and line.isprintable() for line in lines[1:])


def test_an_error_that_is_raised_on_purpose_is_its_sentence_and_no_traceback(logged):
    try:
        raise ArchiveError(f"archive.db is locked: {FORGED}")
    except ArchiveError:
        logging.getLogger("scrapers.x").exception("storing failed")
    lines = logging.Formatter("%(message)s").format(logged.records[0]).split("\n")
    assert lines[0] == "storing failed"
    assert lines[1].startswith("  | archive.db is locked: Pledge")
    assert len(lines) == 2


def test_settings_tables_keep_their_lines_and_lose_their_secrets(logged):
    table = "{'AWS_SECRET_ACCESS_KEY': 'canary',\n 'HTTPAUTH_PASS': 'canary',\n 'BOT_NAME': 'x'}"
    logging.getLogger("scrapy.crawler").warning("Overridden settings:\n%(s)s", {"s": table})
    message = logged.records[0].getMessage()
    assert "canary" not in message
    assert message.count("\n") == 3
    assert "'BOT_NAME': 'x'" in message


@pytest.mark.parametrize(
    "text",
    [
        "https://api.example.org/?api-key=canary",
        "https://api.example.org/?q=1&access_token=canary&page=2",
        "https://api.example.org/?apikey=canary#top",
        "<GET https://user:canary@example.org/>",
        "https://example.org/?X-Amz-Signature=canary",
        "'TELNETCONSOLE_PASSWORD': 'canary'",
        '"GUARDIAN_API_KEY": "canary"',
        "'HTTPAUTH_USER': 'canary'",
    ],
)
def test_secrets_are_taken_out(text):
    assert "canary" not in redact(text)
    assert "canary" not in clean(text)


@pytest.mark.parametrize(
    "text",
    ["https://www.ft.com/content/31ff7d44?format=rss", "'USER_AGENT': 'pledgeline/0.1'", "a@b"],
)
def test_what_is_no_secret_stays(text):
    assert redact(text) == text


def test_secret_settings_are_left_out_of_their_hash():
    kept = secrets_out_of({"AWS_SECRET_ACCESS_KEY": "canary", "DOWNLOAD_DELAY": 3})
    assert kept == {"DOWNLOAD_DELAY": "3"}
