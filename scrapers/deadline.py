"""A deadline for what runs in this very process: the stages that a report goes through.

Pages are parsed in a child that can be killed (``scrapers/reader.py``); the stages see clean text
and run here. Should one of them hang all the same, a timer raises ``HostilePage`` where it hangs:
Python's own loops and its ``re`` both look for signals.

Source: docs/decisions/page-deadline.md; https://docs.python.org/3/library/signal.html.
"""

import signal
from datetime import timedelta
from types import FrameType

from pipelines.errors import HostilePage


def start_deadline(limit: timedelta, *, url: str) -> None:
    """Raise ``HostilePage`` in the main thread after ``limit``, unless stopped before."""

    def _too_late(_number: int, _frame: FrameType | None) -> None:
        raise HostilePage(
            f"A stage took too long: {url} kept it busy for more than {limit.total_seconds():g} s. "
            "The page is in the captures; find the stage by `scrapy replay` of that file."
        )

    signal.signal(signal.SIGALRM, _too_late)
    signal.setitimer(signal.ITIMER_REAL, limit.total_seconds())


def stop_deadline() -> None:
    """All went well in time."""
    signal.setitimer(signal.ITIMER_REAL, 0)
