"""The captures of one crawl: opened at its first response, closed at its end."""

from datetime import datetime
from pathlib import Path

from scrapy.http import Request, Response

from scrapers.captures import CaptureWriter, Exchange, Headers, headers_of
from scrapers.logs import redact


class Recorder:
    """Writes each response as it came, still packed, and tells its request where.

    Args:
        folder: Where captures go; made when absent.
        outlet: Id of the outlet.
    """

    def __init__(self, folder: Path, *, outlet: str) -> None:
        self.folder = folder
        self.outlet = outlet
        self._writer: CaptureWriter | None = None

    def keep(self, request: Request, response: Response, *, at: datetime) -> None:
        """Write one exchange; ``request.meta`` has ``received_at`` and ``capture`` after it.

        Raises:
            OSError: It could not be written.
        """
        request.meta["received_at"] = at
        request.meta.pop("capture", None)
        if self._writer is None:
            self._writer = CaptureWriter(self.folder, outlet=self.outlet, at=at)
        request.meta["capture"] = self._writer.write(exchange_of(request, response, at=at))

    def close(self) -> None:
        """Give the file its last name, if there is one."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None


def exchange_of(request: Request, response: Response, *, at: datetime) -> Exchange:
    """What went over the wire, as a capture keeps it: no secret in its addresses."""
    return Exchange(
        url=redact(request.url),
        at=at,
        status=response.status,
        response_headers=_redacted(headers_of(response.headers)),
        body=response.body,
        method=request.method,
        request_headers=_redacted(headers_of(request.headers)),
    )


def _redacted(headers: Headers) -> Headers:
    """Headers whose addresses carry no secret: ``Location``, ``Link``, ``Referer`` …"""
    return tuple((name, redact(value)) for name, value in headers)
