"""How tests ask the press without a crawl, and the report that most of them ask for."""

import http.client
import time
from datetime import UTC, datetime
from urllib.parse import urlsplit

from samples.markup import address_of
from tests.press.made import made_report

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
REPORT = made_report("kyodo", 1, published=NOON)
URL = address_of(REPORT)


def ask(press, url, *, method="GET", timeout=240, **headers):
    """Status, headers and body of an answer, as they came over the wire."""
    connection = http.client.HTTPConnection(urlsplit(press.url).netloc, timeout=timeout)
    host, _, path = url.partition("://")[2].partition("/")
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        connection.request(method, f"/{path}", headers={"Host": host, **named})
        response = connection.getresponse()
        return response.status, dict(response.getheaders()), response.read()
    finally:
        connection.close()


def ask_within(press, url, *, seconds):
    """``ask``, given up when the whole answer takes longer."""
    connection = http.client.HTTPConnection(urlsplit(press.url).netloc, timeout=seconds)
    host, _, path = url.partition("://")[2].partition("/")
    end = time.monotonic() + seconds
    try:
        connection.request("GET", f"/{path}", headers={"Host": host})
        response = connection.getresponse()
        while response.read1(1):
            if time.monotonic() > end:
                raise TimeoutError
    finally:
        connection.close()
    return response
