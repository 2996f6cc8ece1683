"""The clock of this machine, held against that of an outlet before anything is written by it.

Under a clock that is days ahead everything would be due again, and once it was put right every
night would be refused as lying before the last one.

Source: RFC 9110 section 6.6.1 (``Date``), RFC 9111 section 5.1 (``Age``: how long a cache has had
the answer).
"""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from scrapy.http import Response

SLACK = timedelta(hours=36)
"""More than any time zone that was taken for UTC."""
MAX_AGE_DIGITS = 9


def outlets_time(response: Response) -> datetime | None:
    """When an answer was sent by the clock of who sent it, in UTC; ``None`` where it is not told.

    >>> outlets_time(Response("https://a.example/", headers={
    ...     "Date": "Sat, 21 Jun 2025 09:00:00 GMT", "Age": "3600"}))
    datetime.datetime(2025, 6, 21, 10, 0, tzinfo=datetime.timezone.utc)
    """
    sent = (response.headers.get("Date") or b"").decode("latin-1")
    age = (response.headers.get("Age") or b"").decode("latin-1").strip()
    seconds = int(age) if age.isascii() and age.isdigit() and len(age) <= MAX_AGE_DIGITS else 0
    try:
        at = parsedate_to_datetime(sent) + timedelta(seconds=seconds)
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


class ClockCheck:
    """Compares the first answer of a crawl that tells its time with this machine's."""

    def __init__(self) -> None:
        self.fault: str | None = None
        """In a sentence, that the two differ."""
        self._is_done = False

    def passes(self, response: Response, *, at: datetime) -> bool:
        """Whether what came at ``at`` by this machine's clock may be kept under that time."""
        told = None if self._is_done else outlets_time(response)
        if told is not None:
            self._is_done = True
            if abs(at - told) > SLACK:
                host = response.url.split("/")[2]
                self.fault = (
                    f"The clock says {at:%Y-%m-%d %H:%M} UTC, but {host} says"
                    f" {told:%Y-%m-%d %H:%M} UTC: one of the two is wrong. Nothing was kept;"
                    " correct the clock (timedatectl) and crawl again."
                )
        return self.fault is None
