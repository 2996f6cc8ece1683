"""The summary and the status of a crawl: what a person sees, what a machine asks."""

from datetime import UTC, datetime, timedelta

import pytest

from pipelines.report import FetchOutcome
from scrapers.tally import SHOWN, ListVisit, Status, Tally

AT = datetime(2026, 9, 27, 2, tzinfo=UTC)
FEED = ListVisit("https://example.org/feed", FetchOutcome.CHANGED, 25, 3, AT)
DOWN = ListVisit("https://example.org/map", FetchOutcome.FAILED, error="it answered 500")


def tally(*lists, reason="finished", **fields):
    ended = AT + timedelta(seconds=75)
    return Tally(
        "example", "The Example", AT, lists=list(lists), reason=reason, ended_at=ended, **fields
    )


@pytest.mark.parametrize(
    ("ended", "status"),
    [
        (tally(FEED), Status.WELL),
        (tally(FEED, DOWN), Status.LOOK),
        (tally(DOWN), Status.FAILED),
        (tally(), Status.FAILED),
        (tally(FEED, reason="shutdown"), Status.LOOK),
        (tally(reason="shutdown"), Status.LOOK),
        (tally(DOWN, reason="shutdown"), Status.FAILED),
        (tally(FEED, reason="closespider_timeout"), Status.LOOK),
        (tally(FEED, reason="memusage_exceeded"), Status.FAILED),
        (tally(FEED, reason="start_error"), Status.FAILED),
        (tally(FEED, fault="the disk is full"), Status.FAILED),
        (tally(DOWN, resting_until=AT), Status.LOOK),
    ],
)
def test_the_status_is_that_of_the_worst(ended, status):
    assert ended.status is status


@pytest.mark.parametrize("outcome", list(FetchOutcome))
def test_walls_faults_and_broken_pages_are_worth_a_look_and_nothing_else_is(outcome):
    ended = tally(FEED)
    ended.count("https://example.org/a", outcome, "why")
    is_wrong = outcome in {FetchOutcome.BLOCKED, FetchOutcome.BROKEN, FetchOutcome.FAILED}
    assert ended.status is (Status.LOOK if is_wrong else Status.WELL)
    assert ended.counts[outcome.value] == 1


def test_the_summary_is_short_and_names_what_failed():
    ended = tally(FEED, DOWN)
    ended.count("https://example.org/a", FetchOutcome.NEW)
    for number in range(SHOWN + 5):
        ended.count(f"https://example.org/{number}", FetchOutcome.BROKEN, "no text")
    lines = str(ended).splitlines()
    assert lines[0] == "The Example (example): 1 new, 15 broken in 0:01:15"
    assert lines[1].endswith("feed: changed, 25 items, newest 2026-09-27 02:00 UTC, 3 new")
    assert lines[2].endswith("map: it answered 500")
    assert lines[3] == "  broken  https://example.org/0: no text"
    assert lines[-1] == "  … and 5 more: see fetches in the archive"
