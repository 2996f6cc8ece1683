"""Rows from shared/outlets/dossier.md (date_formats of each outlet) and from pages met."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrapers.reading.times import read_time

STATED = [
    ("2026-09-26T13:35:00+09:00", "2026-09-26T13:35:00+09:00"),
    ("2026-09-26T13:35", "2026-09-26T13:35:00+09:00"),
    ("- Sep 26, 2026 - 13:35", "2026-09-26T13:35:00+09:00"),
    ("KYODO NEWS - Dec 5, 2022 - 21:54 | Japan, All", "2022-12-05T21:54:00+09:00"),
    ("2022-12-05 21:54:00", "2022-12-05T21:54:00+09:00"),
    ("2025-01-14T21:17:27+0900", "2025-01-14T21:17:27+09:00"),
    ("2024-04-28 07:00:00Z", "2024-04-28T07:00:00+00:00"),
    ("2022-05-03T17:53:22.094Z", "2022-05-03T17:53:22.094000+00:00"),
    ("20221201T101010Z", "2022-12-01T10:10:10+00:00"),
    ("21:37, 13-Sep-2021", "2021-09-13T21:37:00+09:00"),
    ("13-Sep-2021", "2021-09-13T00:00:00+09:00"),
    ("2025.06.21 14:06 GMT+8", "2025-06-21T14:06:00+08:00"),
    ("1631473077000", "2021-09-12T18:57:57+00:00"),
    (1631473077000, "2021-09-12T18:57:57+00:00"),
    ("October 6, 2026 at 15:20 JST", "2026-10-06T15:20:00+09:00"),
    ("17:41 JST, October 13, 2024", "2024-10-13T17:41:00+09:00"),
    ("May 3 2022 10:53 am", "2022-05-03T10:53:00+09:00"),
    ("12:05 a.m., Sept. 1, 2022", "2022-09-01T00:05:00+09:00"),
    ("March 7, 2024 7:55 AM UTC", "2024-03-07T07:55:00+00:00"),
    ("Mon, 26 Sep 2026 13:35:00 GMT", "2026-09-26T13:35:00+00:00"),
    ("2023年11月2日 19時08分", "2023-11-02T19:08:00+09:00"),
]
NEAR_MISSES = [
    None, "", True, "yesterday", "12 hours ago", "Updated [hour]:[minute]", "0001-01-01T00:00:00Z",
    "1970-01-01T00:00:00Z", "0", 0, -1, "2099-01-01T00:00:00Z", "2026-13-40", "2026-02-30T10:00Z",
    "2026-09-26T25:61:00Z", "2026-09-26T13:35:00+99:00", "9" * 5000, 10**400, float("nan"),
    "phone 03-2026-1111",
]  # fmt: skip


@pytest.mark.parametrize(("stated", "meant"), STATED, ids=str)
def test_a_time_is_read_with_its_offset(stated, meant):
    assert read_time(stated, zone="Asia/Tokyo").isoformat() == meant


@pytest.mark.parametrize("stated", NEAR_MISSES, ids=lambda each: repr(each)[:30])
def test_what_is_no_time_is_none(stated):
    assert read_time(stated, zone="Asia/Tokyo") is None


def test_the_zone_is_that_of_the_day():
    summer = read_time("2024-07-01 10:00", zone="America/New_York")
    winter = read_time("2024-01-01 10:00", zone="America/New_York")
    assert summer.isoformat().endswith("-04:00")
    assert winter.isoformat().endswith("-05:00")


@given(st.text(max_size=400))
def test_any_text_is_a_time_or_none(text):
    moment = read_time(text, zone="UTC")
    assert moment is None or moment.tzinfo is not None
