"""A date that no calendar holds says nothing; one that it holds is not waited out whole."""

from datetime import UTC, datetime

import pytest

from scrapers.politeness import LONGEST_REST, read_retry_after

NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
        "Mon, 99999999999999999999 Jan 2026 00:00:00 GMT",
        "Mon, 01 Jan 2026 99999999999999999999:00:00 GMT",
        "Mon, 01 Jan 2026 00:00:00 +99999999999999999999",
    ],
)
def test_a_date_beyond_every_calendar_says_nothing(value):
    assert read_retry_after(value, at=NOW) is None


def test_the_last_date_of_the_calendar_is_cut_to_the_longest_rest():
    assert read_retry_after("Fri, 31 Dec 9999 23:59:59 GMT", at=NOW) == LONGEST_REST
