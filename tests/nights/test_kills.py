"""SIGKILL at any moment loses nothing that was read and repeats nothing."""

import pytest

from tests.nights.killing import Killer
from tests.nights.running import start_night
from tests.scrapers.crawling import start_crawl


def a_night(press, folder):
    return start_night("kyodo", "ft", press=press.url, folder=folder)


def a_crawl(press, folder):
    return start_crawl("kyodo", press=press.url, folder=folder)


def after(pages):
    """A moment while one of the first so many pages is read or stored, and none after them."""
    return {"pages": pages, "is_held": True}


@pytest.mark.parametrize(
    ("start", "outlets", "moments"),
    [
        (a_night, ("kyodo", "ft"), ({"seconds": 1.6}, after(6))),
        (a_crawl, ("kyodo",), ({"seconds": 1.2}, after(1), after(3), after(6))),
    ],
    ids=["nightly", "crawl"],
)
def test_kills_cost_nothing_that_was_read(press, tmp_path, start, outlets, moments):
    """A few of the hundred kills of ``benchmarks/kills.py``, at moments that tell most."""
    killer = Killer(press, tmp_path, start, outlets=outlets, seed=4711)
    for moment in moments:
        killer.publish(8)
        killer.kill_after(**moment)
    assert killer.complete() in {0, 1}
    assert killer.toll.is_nothing, killer.toll
    assert killer.toll.midway, "no kill came while something was being stored"
    assert killer.stored == killer.published
