"""A hostile outlet on 127.0.0.1: serves each case, counts every request, answers as told."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.press.seam import SENT

Answer = Callable[["Handler"], None]


@dataclass
class HostileServer:
    """Answers by ``Host`` and path; ``asked`` counts ``host/path`` of all that came in."""

    answers: dict[str, Answer] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    times: list[tuple[float, str]] = field(default_factory=list)
    """When each was sent, in seconds of the monotonic clock."""
    headers: list[dict[str, str]] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    address: str = ""


class Handler(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"
    server: "_Server"

    def do_GET(self) -> None:
        place = f"{self.headers.get('Host')}{self.path}"
        self.server.hostile.asked[place] += 1
        sent = float(self.headers.get(SENT, time.monotonic()))
        self.server.hostile.times.append((sent, place))
        self.server.hostile.headers.append(dict(self.headers))
        answer = self.server.hostile.answers.get(place, body(b"nothing here", status=404))
        try:
            answer(self)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def send_response(self, code: int, message: str | None = None) -> None:
        self.server.hostile.statuses.append(code)
        super().send_response(code, message)

    def log_message(self, *_args: object) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    hostile: HostileServer

    def handle_error(self, *_args: object) -> None:
        """A client that hangs up is the point of many cases."""


@contextmanager
def serving(answers: dict[str, Answer]) -> Iterator[HostileServer]:
    """The server while it runs; ``answers`` go by ``host/path``."""
    server = _Server(("127.0.0.1", 0), Handler)
    server.hostile = HostileServer(answers, address=f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
    )
    thread.start()
    try:
        yield server.hostile
    finally:
        server.shutdown()
        server.server_close()


def body(content: bytes, *, status: int = 200, **headers: str) -> Answer:
    """An answer with a body; header names with ``_`` for ``-``."""

    def answer(handler: Handler) -> None:
        handler.send_response(status)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        named.setdefault("Content-Type", "text/html; charset=utf-8")
        for name, value in {**named, "Content-Length": str(len(content))}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(content)

    return answer


def redirect(location: str, *, status: int = 302) -> Answer:
    """An answer that sends the reader elsewhere."""
    return body(b"", status=status, Location=location)


def dripping(*, every: float, until: threading.Event) -> Answer:
    """A body that comes a byte at a time, and ends before its end when ``until`` is set."""

    def answer(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Content-Length", "1000000")
        handler.end_headers()
        while not until.wait(every):
            handler.wfile.write(b"<")
            handler.wfile.flush()
        handler.close_connection = True

    return answer


def endless() -> Answer:
    """A body without an end, without a stated length."""

    def answer(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Connection", "close")
        handler.end_headers()
        while True:
            handler.wfile.write(b"<p>more</p>" * 5000)

    return answer


def hung_up() -> Answer:
    """A connection that ends before a status line."""

    def answer(handler: Handler) -> None:
        handler.close_connection = True

    return answer


def conditional(content: bytes, etag: str, **headers: str) -> Answer:
    """An answer that is 304 to who has it already."""

    def answer(handler: Handler) -> None:
        if handler.headers.get("If-None-Match") == etag:
            body(b"", status=304, ETag=etag)(handler)
        else:
            body(content, ETag=etag, **headers)(handler)

    return answer


def in_turn(*answers: Answer) -> Answer:
    """One answer after the other; the last for ever."""
    left = list(answers)

    def answer(handler: Handler) -> None:
        (left.pop(0) if len(left) > 1 else left[0])(handler)

    return answer
