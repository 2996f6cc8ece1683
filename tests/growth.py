"""Whether something takes about ten times as long for ten times as much, on any machine."""

import time
from collections.abc import Callable

NOISE = 0.005
"""Seconds below which a clock says little."""
TIMES_FOR_TEN = 30
"""What is linear takes ten times as long, what is quadratic a hundred times."""


def is_about_linear(work: Callable[[str], object], text: str) -> bool:
    """Whether ``work`` on a text is not much slower, by its length, than on a tenth of it.

    Of this process's own time, so that a busy machine tells the same as an idle one.
    """
    tenth, whole = (_seconds(work, text[: len(text) // share]) for share in (10, 1))
    return whole < TIMES_FOR_TEN * max(tenth, NOISE)


def _seconds(work: Callable[[str], object], text: str) -> float:
    """The quicker of two goes, each on a text of its own: no cache knows it."""
    taken = []
    for start in range(2):
        fresh = text[start:]
        began = time.process_time()
        work(fresh)
        taken.append(time.process_time() - began)
    return min(taken)
