"""A silence is red until it ends, and an outlet's own rhythm raises nothing once it is known."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest

from pipelines.archive import nights
from pipelines.archive.health import find_alarms
from pipelines.archive.outlet_night import OutletNight, Severity, Sign
from pipelines.archive.usual_nights import BAND_NIGHTS
from pipelines.archive.writer import open_archive
from pipelines.report import Address

MONDAY = datetime(2026, 1, 5, 17, 30, tzinfo=UTC)
DAY = timedelta(days=1)


def year_of(counts: Iterable[int], *, has_times: bool = False, hour: int = 17) -> list[OutletNight]:
    """A night a day from a Monday on; ``has_times``: lists state when their newest item came."""
    made: list[OutletNight] = []
    newest = None
    for day, new in enumerate(counts):
        at = MONDAY.replace(hour=hour) + day * DAY
        newest = at - timedelta(hours=1) if new and has_times else newest
        found = {"outcomes": {"new": new}, "pages_read": new} if new else {}
        made.append(OutletNight("ministry", at, newest_item_at=newest, **found))
    return made


def signs_by_night(made: list[OutletNight]) -> dict[int, list[tuple[Sign, Severity]]]:
    found = {}
    for day, night in enumerate(made):
        if alarms := find_alarms(night, made[:day]):
            found[day] = [(alarm.sign, alarm.severity) for alarm in alarms]
    return found


def test_a_silence_is_red_on_each_night_until_the_outlet_is_back():
    found = signs_by_night(year_of([5] * 20 + [0] * 150 + [5] * 3))
    assert found == {day: [(Sign.QUIET, Severity.RED)] for day in range(20, 170)}


def test_a_long_outage_does_not_make_the_next_one_usual():
    found = signs_by_night(year_of([5] * 20 + [0] * 30 + [5] + [0] * 3))
    assert set(range(51, 54)) <= set(found)


def test_nights_of_an_outage_are_not_in_the_band():
    made = year_of([40] * 30 + [0] * 20 + [40, 41, 200])
    found = signs_by_night(made)
    assert [day for day in found if day >= 50] == [52]
    assert "weekday nights that were well say" in find_alarms(made[52], made[:52])[0].found


def test_nights_that_were_cut_off_are_not_in_the_band():
    made = year_of([40] * 14 + [3] * 14 + [40])
    cut = [
        OutletNight(n.outlet, n.began_at, n.outcomes, pages_read=3, ending="deadline")
        for n in made[14:28]
    ]
    assert find_alarms(made[28], [*made[:14], *cut]) == ()


@pytest.mark.parametrize("hour", [17, 2])
def test_a_weekend_is_compared_with_weekends(hour):
    # At two in the morning it is Tuesday's night that brings Monday's reports.
    late = 1 if hour < 12 else 0
    made = year_of([40 if (day - late) % 7 < 5 else 6 for day in range(60)], hour=hour)
    assert signs_by_night(made) == {}
    saturday = year_of([*(night.new for night in made[: 54 + late]), 60], hour=hour)
    assert signs_by_night(saturday) == {54 + late: [(Sign.BAND, Severity.AMBER)]}


@pytest.mark.parametrize("has_times", [True, False])
def test_an_outlet_that_publishes_every_ten_days_is_known_after_two_of_its_gaps(has_times):
    made = year_of([1 if day % 10 == 0 else 0 for day in range(90)], has_times=has_times)
    found = signs_by_night(made)
    assert max(found) < 20
    assert {severity for alarms in found.values() for _, severity in alarms} == {Severity.AMBER}


def test_an_outlet_of_few_reports_is_red_after_twice_its_usual_gap():
    made = year_of([1 if day % 10 == 0 else 0 for day in range(51)] + [0] * 30)
    assert min(day for day in signs_by_night(made) if day > 50) == 50 + 2 * 9 + 1
    assert find_alarms(made[-1], made[:-1])[0].severity is Severity.RED


def test_a_first_night_whose_newest_item_is_days_old_is_not_red():
    first = OutletNight("ministry", MONDAY, {"new": 3}, newest_item_at=MONDAY - 3 * DAY)
    assert [alarm.severity for alarm in find_alarms(first, [])] == [Severity.AMBER]


def test_all_nights_of_the_archive_are_looked_at_not_only_the_last(tmp_path):
    with open_archive(tmp_path / "archive.db") as archive:
        with archive.transaction() as connection:
            connection.execute("INSERT INTO outlets (id, name) VALUES ('ministry', 'Ministry')")
        archive.add_addresses(
            "ministry",
            [Address("https://ministry.example/1", "https://ministry.example/", MONDAY - DAY)],
            at=MONDAY,
        )
        for day in range(40):
            _insert_night(archive, day, new=5 if day < 20 else 0)
        at = MONDAY + 40 * DAY
        before = nights.nights_before(archive.connection, "ministry", at=at)
    assert [night.new for night in before] == [5] * 20 + [0] * 20
    assert [night.began_at for night in before] == [MONDAY + day * DAY for day in range(40)]
    assert {night.newest_item_at for night in before} == {MONDAY - DAY}
    assert len(before) > 2 * BAND_NIGHTS
    (alarm, *_) = find_alarms(OutletNight("ministry", at), before)
    assert "no new report for 21 nights" in alarm.found


def _insert_night(archive, day: int, *, new: int) -> None:
    at = f"{MONDAY + day * DAY:%Y-%m-%dT%H:%M:%SZ}"
    with archive.transaction() as connection:
        crawl = connection.execute(
            "INSERT INTO crawls (outlet, mode, began_at, ended_at, ending)"
            " VALUES ('ministry', 'live', ?, ?, 'finished') RETURNING id",
            (at, at),
        ).fetchone()[0]
        connection.executemany(
            "INSERT INTO reports (outlet, url, title, access, on_topic, first_seen_at,"
            " last_seen_at, found_by) VALUES ('ministry', ?, 'Budget', 'open', 0, ?, ?, ?)",
            [(f"https://ministry.example/{day}/{n}", at, at, crawl) for n in range(new)],
        )
