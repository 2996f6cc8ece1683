"""What a response or an error means for the report it was to be (pure).

Source: RFC 9110 section 15.
"""

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)

from pipelines.report import FetchOutcome
from scrapers.guards import Guarded
from scrapers.logs import clean
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
