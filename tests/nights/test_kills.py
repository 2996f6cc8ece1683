"""SIGKILL at a random moment loses nothing that was read and repeats nothing."""

import time

import pytest

from tests.nights.killing import Killer
from tests.nights.running import start_night
from tests.scrapers.crawling import start_crawl


def a_night(press, folder):
    return start_night("kyodo", "ft", press=press.url, folder=folder)


def a_crawl(press, folder):
    return start_crawl("kyodo", press=press.url, folder=folder)


@pytest.mark.parametrize(
    ("start", "outlets", "kills"),
    [(a_night, ("kyodo", "ft"), 2), (a_crawl, ("kyodo",), 4)],
    ids=["nightly", "crawl"],
)
def test_kills_cost_nothing_that_was_read(press, tmp_path, start, outlets, kills):
    killer = Killer(press, tmp_path, start, outlets=outlets, seed=4711)
    killer.publish(4)
    began = time.monotonic()
    assert killer.complete() == 0
    longest = time.monotonic() - began
    for _ in range(kills):
        killer.publish(6)
        killer.kill(longest=longest)
    killer.complete()
    assert killer.toll.is_nothing, killer.toll
    assert killer.toll.midway, "no kill came while something was being stored"
    assert killer.stored == killer.published
