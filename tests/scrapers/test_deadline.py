"""A stage that keeps the crawl busy is cut off; one that the machine lets wait is not."""

import time
from datetime import timedelta

import pytest

from pipelines.errors import HostilePage
from scrapers.deadline import start_deadline, stop_deadline

LIMIT = timedelta(seconds=0.2)
URL = "https://english.kyodonews.net/articles/-/57000"


@pytest.fixture(autouse=True)
def stopped():
    yield
    stop_deadline()


def go_on_for_ever():
    while True:
        pass


def test_a_stage_without_an_end_is_cut_off_with_the_address():
    start_deadline(LIMIT, url=URL)
    with pytest.raises(HostilePage, match=URL):
        go_on_for_ever()


def test_time_in_which_the_process_did_not_run_does_not_count():
    start_deadline(LIMIT, url=URL)
    time.sleep(3 * LIMIT.total_seconds())


def test_a_deadline_that_was_stopped_cuts_nothing_off():
    start_deadline(LIMIT, url=URL)
    stop_deadline()
    end = time.process_time() + 2 * LIMIT.total_seconds()
    while time.process_time() < end:
        pass
