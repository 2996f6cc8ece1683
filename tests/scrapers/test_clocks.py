"""The outlet's clock as its answers tell it."""

from datetime import UTC, datetime, timedelta

import pytest
from scrapy.http import Response

from scrapers.clocks import SLACK, ClockCheck, outlets_time

NOON = datetime(2025, 6, 21, 12, tzinfo=UTC)


def answer(**headers: str) -> Response:
    return Response("https://www.ft.com/robots.txt", headers=headers)


@pytest.mark.parametrize(
    ("headers", "told"),
    [
        ({"Date": "Sat, 21 Jun 2025 12:00:00 GMT"}, NOON),
        ({"Date": "Sat, 21 Jun 2025 11:00:00 GMT", "Age": "3600"}, NOON),
        ({"Date": "Sat, 21 Jun 2025 21:00:00 +0900"}, NOON),
        ({"Date": "Sat, 21 Jun 2025 12:00:00 GMT", "Age": "9" * 4000}, NOON),
        ({"Date": "Sat, 21 Jun 2025 12:00:00 GMT", "Age": "-5"}, NOON),
        ({"Date": "Sat, 21 Jun 2025 12:00:00"}, NOON),
        ({"Date": "0"}, None),
        ({"Date": "Sat, 99 Jun 99999 12:00:00 GMT"}, None),
        ({"Date": "Sat"}, None),
        ({}, None),
    ],
)
def test_the_time_of_an_answer_is_read_or_not_told(headers, told):
    assert outlets_time(answer(**headers)) == told


def test_the_first_answer_that_tells_decides():
    check = ClockCheck()
    late = "Mon, 23 Jun 2025 12:00:00 GMT"
    assert check.passes(answer(), at=NOON)
    assert check.passes(answer(Date="Sat, 21 Jun 2025 10:00:00 GMT"), at=NOON)
    assert check.passes(answer(Date=late), at=NOON), "a cache of one page may be wrong"
    assert check.fault is None


@pytest.mark.parametrize("off", [SLACK + timedelta(hours=1), -SLACK - timedelta(hours=1)])
def test_a_clock_too_far_off_is_told_with_both_times(off):
    check = ClockCheck()
    assert not check.passes(answer(Date="Sat, 21 Jun 2025 12:00:00 GMT"), at=NOON + off)
    assert check.fault
    assert f"{NOON + off:%Y-%m-%d %H:%M}" in check.fault
    assert "www.ft.com says 2025-06-21 12:00 UTC" in check.fault
    assert not check.passes(answer(), at=NOON + off), "and it stays so"
