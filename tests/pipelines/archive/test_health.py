"""A bad night is named, a slow one is not."""

from datetime import UTC, datetime, timedelta

import pytest

from pipelines.archive.health import find_alarms
from pipelines.archive.outlet_night import Alarm, ListNight, OutletNight, Severity, Sign
from pipelines.archive.usual_nights import band

FIRST = datetime(2026, 9, 1, 17, 30, tzinfo=UTC)
FEED = "https://english.kyodonews.net/list/feed/rss4kyodonews-fzone"
FIELDS = ("title", "published", "paragraphs")


def night(day: int, new: int = 10, **changes) -> OutletNight:
    at = FIRST + timedelta(days=day)
    values = {
        "outlet": "kyodo",
        "began_at": at,
        "outcomes": {"new": new, "not_modified": 3},
        "lists": (ListNight(FEED, 200, 25),),
        "newest_item_at": at - timedelta(hours=2),
        "fields_found": dict.fromkeys(FIELDS, new),
        "pages_read": new,
    }
    return OutletNight(**values | changes)


def two_weeks(*counts: int) -> list[OutletNight]:
    return [night(day, count) for day, count in enumerate(counts or [10] * 14)]


def signs(tonight: OutletNight, before: list[OutletNight]) -> list[Sign]:
    return [alarm.sign for alarm in find_alarms(tonight, before)]


def test_a_usual_night_raises_nothing():
    assert signs(night(14, 8), two_weeks(10, 12, 9, 11, 10, 8, 3, 10, 12, 9, 11, 10, 8, 4)) == []


def test_the_very_first_night_raises_nothing():
    assert signs(night(0, 25), []) == []
    assert signs(night(0, 0), []) == []


def test_a_busy_outlet_that_falls_silent_is_red_at_once():
    (alarm,) = find_alarms(night(14, 0), two_weeks())
    assert (alarm.sign, alarm.severity) == (Sign.QUIET, Severity.RED)
    quiet = find_alarms(night(15, 0), [*two_weeks(), night(14, 0)])
    assert [(a.sign, a.severity) for a in quiet] == [(Sign.QUIET, Severity.RED)]
    assert "no new report for 2 nights" in quiet[0].found


def test_a_second_run_by_hand_is_no_second_night():
    evening = night(14, 10)
    again = night(14, 0, began_at=evening.began_at + timedelta(hours=1))
    third = night(14, 1, began_at=evening.began_at + timedelta(hours=2))
    assert signs(again, [*two_weeks(), evening]) == []
    assert signs(third, [*two_weeks(), evening, again]) == []
    assert signs(night(15, 0), [*two_weeks(), evening, again]) == [Sign.QUIET]


@pytest.mark.parametrize("advice", ["has it moved?", "look at it"])
def test_an_alarm_ends_as_a_sentence_does(advice):
    said = str(Alarm("kyodo", Sign.QUIET, Severity.RED, "nothing new", advice))
    assert said.startswith("nothing new; ")
    assert said[-2] not in ".?!"
    assert said[-1] in ".?"


def test_an_outlet_that_rests_at_weekends_may_rest():
    rhythm = [6, 7, 5, 6, 8, 0, 0, 6, 7, 5, 6, 8]
    assert signs(night(12, 0), two_weeks(*rhythm)) == []
    assert signs(night(13, 0), [*two_weeks(*rhythm), night(12, 0)]) == []
    assert Sign.QUIET in signs(night(14, 0), [*two_weeks(*rhythm), night(12, 0), night(13, 0)])


def test_a_list_with_status_200_and_no_item_is_red():
    alarms = find_alarms(night(14, lists=(ListNight(FEED, 200, 0),)), two_weeks())
    assert [(a.sign, a.severity) for a in alarms] == [(Sign.EMPTY_LIST, Severity.RED)]
    assert FEED in alarms[0].found


def test_an_unchanged_list_is_well():
    assert signs(night(14, lists=(ListNight(FEED, 304),)), two_weeks()) == []


@pytest.mark.parametrize("status", [None, 404, 500, 503])
def test_a_list_that_fails_is_named(status):
    assert signs(night(14, lists=(ListNight(FEED, status),)), two_weeks()) == [Sign.FAILED_LIST]


def test_lists_that_fail_alike_are_one_alarm_and_red_when_none_is_left():
    other = FEED.replace("fzone", "asia")
    down = night(14, lists=(ListNight(FEED, 503), ListNight(other, 503)))
    (alarm,) = [a for a in find_alarms(down, two_weeks()) if a.sign is Sign.FAILED_LIST]
    assert alarm.severity is Severity.RED
    assert f"{FEED} and 1 other list could not be read (status 503)" in alarm.found
    half = night(14, lists=(ListNight(FEED, 503), ListNight(other, 304)))
    assert [a.severity for a in find_alarms(half, two_weeks())] == [Severity.AMBER]


def test_changed_markup_names_the_selector_and_the_captures():
    changed = night(
        14,
        0,
        outcomes={"new": 0, "broken": 9},
        no_body=tuple(("div.article-body__inner > p", f"kyodo-1.warc.gz@{n}") for n in range(9)),
    )
    alarms = find_alarms(changed, two_weeks())
    no_body = next(alarm for alarm in alarms if alarm.sign is Sign.NO_BODY)
    assert no_body.severity is Severity.RED
    assert "div.article-body__inner > p" in no_body.found
    assert "9 of 9" in no_body.found
    assert "kyodo-1.warc.gz@0" in no_body.advice
    assert "scrapers/outlets/kyodo.py" in no_body.advice


def test_a_field_that_one_report_in_five_lacks_is_red():
    found = {"title": 10, "published": 8, "paragraphs": 10}
    alarms = find_alarms(night(14, fields_found=found), two_weeks())
    assert [a.sign for a in alarms] == [Sign.COVERAGE]
    assert "published was found in 8 of 10" in alarms[0].found


def test_walls_count_against_what_is_usual():
    gated = {"new": 2, "gated": 8}
    assert Sign.WALLS in signs(night(14, outcomes=gated), two_weeks())
    always = [night(day, outcomes=gated) for day in range(14)]
    assert Sign.WALLS not in signs(night(14, outcomes=gated), always)
    assert Sign.WALLS in signs(night(14, outcomes={"blocked": 1}), two_weeks())


def test_walls_round_an_outlet_of_few_reports_are_seen_over_some_nights():
    open_nights = [night(day, 2, outcomes={"new": 2}) for day in range(14)]
    first, second = (night(day, 2, outcomes={"gated": 2}, new_reports=2) for day in (14, 15))
    assert signs(first, open_nights) == []
    assert signs(second, [*open_nights, first]) == [Sign.WALLS]
    usual = [night(day, 2, outcomes={"gated": 2}, new_reports=2) for day in range(14)]
    assert signs(first, usual) == []


def test_an_outlet_whose_pages_are_all_gone_is_red_from_the_first_night_on():
    lost = [
        night(day, 0, outcomes={"gone": 5}, newest_item_at=FIRST + timedelta(days=day))
        for day in range(20)
    ]
    for day in (0, 1, 19):
        (alarm,) = [a for a in find_alarms(lost[day], lost[:day]) if a.sign is Sign.GONE]
        assert alarm.severity is Severity.RED
        assert "5 of 5 pages asked for were gone" in alarm.found
        assert "scrapers/outlets/kyodo.py" in alarm.advice


def test_an_old_report_that_is_withdrawn_is_nothing_to_look_at():
    assert signs(night(14, outcomes={"new": 10, "gone": 2}), two_weeks()) == []
    assert signs(night(0, 0, outcomes={"gone": 1}), []) == []


def test_pages_that_are_gone_at_an_outlet_of_few_reports_are_seen_over_some_nights():
    first, second = (night(day, 0, outcomes={"gone": 2}) for day in (0, 1))
    assert Sign.GONE not in signs(first, [])
    assert Sign.GONE in signs(second, [first])


def test_a_frozen_list_is_stale():
    frozen = night(14, newest_item_at=FIRST)
    assert Sign.STALE in signs(frozen, two_weeks())
    assert signs(night(14, newest_item_at=FIRST + timedelta(days=13)), two_weeks()) == []


def test_a_flood_and_a_trickle_leave_the_band():
    assert signs(night(14, 400), two_weeks()) == [Sign.BAND]
    assert signs(night(14, 1), two_weeks(*[100] * 14)) == [Sign.BAND]


def test_one_night_of_a_summit_does_not_widen_the_band():
    assert band([10] * 13) == band([10] * 12 + [300])


def test_a_crawl_that_was_cut_off_is_red():
    alarms = find_alarms(night(14, ending="deadline"), two_weeks())
    assert (alarms[0].sign, alarms[0].severity) == (Sign.ENDED_EARLY, Severity.RED)


def test_red_comes_first():
    bad = night(14, 0, outcomes={"failed": 5}, lists=(ListNight(FEED, 200, 0),), ending="memory")
    severities = [alarm.severity for alarm in find_alarms(bad, two_weeks())]
    assert severities == sorted(severities, key=lambda s: s is not Severity.RED)
    assert Severity.AMBER in severities
