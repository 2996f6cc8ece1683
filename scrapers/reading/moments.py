"""What a page states of its times → the moments to believe."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from scrapers.reading.text import clean
from scrapers.reading.times import is_day, read_time

AHEAD = timedelta(days=1)
"""A time this far after the time of reading is a mistake of the page (dossier, section 11)."""
LAST_MOMENT = timedelta(days=1, seconds=-1)
NEAR = timedelta(hours=36)
"""A clock further from the day that the page states is of something else on the page."""


class Moments:
    """The times of one page.

    Args:
        zone: IANA name of the zone of times that state none.
        at: The time of reading; times after it are not believed. ``None``: all are.
        doubts: Gets what is not believed, in sentences.
    """

    def __init__(self, *, zone: str, at: datetime | None, doubts: list[str]) -> None:
        self.zone = zone
        self.at = at
        self.doubts = doubts

    def first(self, stated: Iterable[Any], *, field: str) -> datetime | None:
        """The first of ``stated`` to believe."""
        return next((moment for moment, _ in self._each(stated, field=field)), None)

    def publication(self, stated: Iterable[Any], *, changes: Iterable[Any]) -> datetime | None:
        """The first time with a clock; the end of the day where only that is stated.

        The first moment of a day would come before every time that another outlet states, and
        make a report the first one without evidence; the last moment cannot. A change on that day
        is no earlier than publication either, and closer to it.

        Args:
            stated: As times of publication, best first.
            changes: As times of the last change.
        """
        day: datetime | None = None
        for moment, is_whole_day in self._each(stated, field="published"):
            if is_whole_day:
                day = day or moment
            elif day is None or abs(moment - day) < NEAR:
                return moment
        if day is None:
            return None
        end = day + LAST_MOMENT
        clocks = (each for each, is_whole in self._each(changes, field="modified") if not is_whole)
        return next((each for each in clocks if day <= each <= end), end)

    def _each(self, stated: Iterable[Any], *, field: str) -> Iterator[tuple[datetime, bool]]:
        """Each moment to believe, and whether it is only a day."""
        for each in filter(None, stated):
            moment = read_time(each, zone=self.zone)
            if moment and (self.at is None or moment <= self.at + AHEAD):
                yield moment, is_day(each)
                continue
            doubt = f"{field}: {clean(str(each))[:60]!r} is no time to believe"
            if doubt not in self.doubts:
                self.doubts.append(doubt)
