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
    """Raise ``HostilePage`` in the main thread after ``limit``, unless stopped before.

    What counts is this process's own time: that a busy machine, or one that was asleep, let it
    wait is no fault of the page's.

    Not while the archive is written: who waits for its lock there is no fault of the page's, and
    SQLite itself gives up in time.
    """

    def _too_late(_number: int, frame: FrameType | None) -> None:
        if _is_storing(frame):
            return
        raise HostilePage(
            f"A stage took too long: {url} kept it busy for more than {limit.total_seconds():g} s. "
            "The page is in the captures; find the stage by `scrapy replay` of that file."
        )

    signal.signal(signal.SIGPROF, _too_late)
    signal.setitimer(signal.ITIMER_PROF, limit.total_seconds())


def _is_storing(frame: FrameType | None) -> bool:
    while frame is not None:
        if str(frame.f_globals.get("__name__")).startswith("pipelines.archive"):
            return True
        frame = frame.f_back
    return False


def stop_deadline() -> None:
    """All went well in time."""
    signal.setitimer(signal.ITIMER_PROF, 0)
