"""What a response or an error means for the report it was to be (pure).

Source: RFC 9110 section 15.
"""

from datetime import datetime

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import Response

from pipelines.errors import EmptyReport, PageError
from pipelines.report import Fetch, FetchOutcome
from scrapers.guards import Guarded
from scrapers.logs import clean, redact
from scrapers.politeness import robots_signals
from scrapers.robots import Forbidden

GONE = {404, 410}
BLOCKED = {401, 402, 403, 406, 451}
"""A wall, whatever it is built of."""
CHANCE = (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
    OSError,
)
"""Errors that may be gone tomorrow."""
MAX_ERROR = 500


def outcome_of_status(status: int) -> FetchOutcome | None:
    """What a status alone says; ``None`` where the body has to be read.

    >>> outcome_of_status(200), outcome_of_status(410).value, outcome_of_status(503).value
    (None, 'gone', 'failed')
    """
    if 200 <= status < 300:
        return None
    if status == 304:
        return FetchOutcome.NOT_MODIFIED
    if 300 <= status < 400:
        return FetchOutcome.BROKEN  # a redirect that leads nowhere
    if status in GONE:
        return FetchOutcome.GONE
    if status in BLOCKED:
        return FetchOutcome.BLOCKED
    return FetchOutcome.FAILED


def outcome_of_error(error: BaseException) -> FetchOutcome:
    """What an error says of a request that got no usable response."""
    if isinstance(error, Forbidden):
        return FetchOutcome.REFUSED
    if isinstance(error, Guarded | IgnoreRequest | DownloadCancelledError):
        return FetchOutcome.BROKEN
    return FetchOutcome.FAILED if isinstance(error, CHANCE) else FetchOutcome.BROKEN


def words_of_error(error: BaseException) -> str:
    """The error in one clean line."""
    return clean(f"{error}" or type(error).__name__)[:MAX_ERROR]


def reason_of_page_error(error: PageError) -> str:
    """What a page lacked; for one without text, the selector first, which the alarm shows."""
    if isinstance(error, EmptyReport) and error.field == "paragraphs":
        return f"No text was found by the selector {error.selector!r}; {error}"
    return str(error)


def header(response: Response, name: str) -> str | None:
    """A header of a response as text; ``None`` where it has none."""
    value = response.headers.get(name)
    return None if value is None else clean(value.decode("latin-1"))[:1000] or None


def fetch_of_response(
    response: Response,
    outcome: FetchOutcome,
    *,
    url: str,
    at: datetime,
    error: str | None = None,
) -> Fetch:
    """The fetch that ended in ``response``.

    Args:
        response: The last one, after redirects.
        outcome: What came of it.
        url: The address that was asked for.
        at: When, where the response itself does not tell.
        error: What was wrong, in a sentence.
    """
    meta = response.meta
    return Fetch(
        url=redact(url),
        at=meta.get("received_at", at),
        outcome=outcome,
        status=response.status,
        final_url=redact(response.url) if response.url != url else None,
        etag=header(response, "ETag"),
        last_modified=header(response, "Last-Modified"),
        robots=robots_signals(response),
        capture=meta.get("capture"),
        error=clean(error)[:MAX_ERROR] if error else None,
    )


def fetch_of_error(
    error: BaseException, *, url: str, at: datetime, outcome: FetchOutcome | None = None
) -> Fetch:
    """The fetch that got no usable response."""
    return Fetch(
        url=redact(url),
        at=at,
        outcome=outcome or outcome_of_error(error),
        error=words_of_error(error),
    )
