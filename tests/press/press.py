"""The press itself: a server in a thread, its log, its clock and its faults."""

import asyncio
import itertools
import random
import socket
import struct
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from fnmatch import fnmatchcase
from types import TracebackType
from typing import Self

from aiohttp import web

from samples.report_sample import Sample
from tests.press import faults
from tests.press.answers import Answer, Asked, Wire, conditional, packed
from tests.press.outlets import all_played
from tests.press.played import PlayedOutlet
from tests.press.seam import SENT

MAX_WAITING = 1 << 20
"""Bytes that wait to be sent before an endless answer pauses."""


@dataclass(slots=True)
class Seen:
    """One request of the log."""

    method: str
    host: str
    path: str
    headers: dict[str, str]
    """Names in lower case."""
    began: float
    """When it came, in seconds of the monotonic clock."""
    ended: float | None = None
    status: int | None = None
    """``None`` while it is in hand, or where no status was sent."""

    @property
    def place(self) -> str:
        """``host/path?query``."""
        return self.host + self.path

    @property
    def sent(self) -> float:
        """When the crawl sent it, where one did and said so; otherwise when it came."""
        return float(self.headers.get(SENT.lower(), self.began))

    @property
    def is_conditional(self) -> bool:
        """Whether it asked for the page only if it has changed."""
        return bool({"if-none-match", "if-modified-since"} & self.headers.keys())


@dataclass(slots=True)
class Order:
    """A fault that was ordered."""

    glob: str
    fault: faults.Fault
    left: int | None
    """How often it still happens; ``None``: always."""
    share: float
    chance: random.Random = field(repr=False)

    def takes(self, asked: Asked) -> bool:
        """Whether this request meets it; counts down where it does."""
        if self.left == 0 or not fnmatchcase(asked.place, self.glob):
            return False
        if self.share < 1 and self.chance.random() >= self.share:
            return False
        if self.left is not None:
            self.left -= 1
        return True

    def end(self) -> None:
        """Let it happen no more."""
        self.left = 0


class Press:
    """The outlets on 127.0.0.1; a context manager, and slow to nothing but its faults.

    Args:
        port: Where it listens; 0: wherever there is room.
        seed: Of the chances of faults that happen to a share of requests.
    """

    def __init__(self, *, port: int = 0, seed: int = 20261123) -> None:
        self.now: datetime | None = None
        """Its clock, aware; ``None``: the end of time, everything is published."""
        self.outlets: dict[str, PlayedOutlet] = all_played(lambda: self.now)
        self.requests: list[Seen] = []
        self.url = ""
        self._port = port
        self._chance = random.Random(seed)
        self._orders: list[Order] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="press", daemon=True)
        self._ready = threading.Event()
        self._failure: OSError | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            raise self._failure
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def outlet(self, name: str) -> PlayedOutlet:
        """One of the outlets: ``kyodo``, ``ft`` or ``cgtn``."""
        return self.outlets[name]

    def publish(self, *samples: Sample) -> None:
        """Publish reports of any of its outlets."""
        for sample in samples:
            self.outlet(sample.outlet).publish(sample)

    def play_samples(self) -> None:
        """Publish every sample report, and list all of them, however long ago they were news."""
        from samples.shown import all_samples

        for outlet in self.outlets.values():
            outlet.feed_size = None
        self.publish(*(s for s in all_samples() if s.outlet in self.outlets))

    def fail(
        self,
        glob: str,
        fault: faults.Fault | int,
        *,
        times: int | None = None,
        share: float = 1.0,
    ) -> Order:
        """Order a fault; of several that fit a request the one ordered last happens.

        Args:
            glob: Of ``host/path?query``: ``english.kyodonews.net/articles/*``.
            fault: One of ``tests.press.faults``, or a status.
            times: How often it happens; ``None``: always.
            share: Of the requests that fit, how many meet it.
        """
        wrong = faults.status(fault) if isinstance(fault, int) else fault
        order = Order(glob, wrong, times, share, self._chance)
        self._orders = [order, *(each for each in self._orders if each.left != 0)]
        return order

    def heal(self) -> None:
        """Let no fault happen any more."""
        self._orders = []

    def reset_log(self) -> None:
        """Forget what was asked."""
        self.requests.clear()

    def asked(self, glob: str = "*") -> list[Seen]:
        """The requests for what ``glob`` fits, in the order in which they came."""
        return [seen for seen in self.requests if fnmatchcase(seen.place, glob)]

    def most_at_once(self, glob: str = "*") -> int:
        """How many requests were in hand at one time."""
        edges = [(seen.began, 1) for seen in self.asked(glob)]
        edges += [(seen.ended, -1) for seen in self.asked(glob) if seen.ended is not None]
        most = now = 0
        for _, step in sorted(edges):
            now += step
            most = max(most, now)
        return most

    def gaps(self, glob: str = "*") -> list[float]:
        """Seconds between the sending of one request and of the next."""
        sent = [seen.sent for seen in self.asked(glob)]
        return [later - earlier for earlier, later in itertools.pairwise(sent)]

    def answer(self, asked: Asked) -> Answer:
        """What the press answers, faults and conditions included."""
        outlet = next((o for o in self.outlets.values() if asked.host in o.hosts), None)
        good = outlet.answer(asked) if outlet else Answer(b"no such outlet", 421)
        order = next((order for order in self._orders if order.takes(asked)), None)
        return conditional(order.fault(good) if order else good, asked)

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        headers = {name.lower(): value for name, value in request.headers.items()}
        seen = Seen(request.method, request.host, request.path_qs, headers, time.monotonic())
        self.requests.append(seen)
        try:
            answer = self.answer(Asked(seen.method, seen.host, seen.path, headers))
            if answer.send is None:
                seen.status = answer.status
                return _response(answer, headers, at=self.now)
            return await _send_badly(answer, request)
        finally:
            seen.ended = time.monotonic()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            runner = self._loop.run_until_complete(self._listen())
        except OSError as error:
            self._failure = error
            self._loop.close()
            return
        finally:
            self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(runner.cleanup())
        self._loop.close()

    async def _listen(self) -> web.ServerRunner:
        plug = socket.create_server(("127.0.0.1", self._port), backlog=256)
        runner = web.ServerRunner(web.Server(self._handle, access_log=None), shutdown_timeout=0.1)
        await runner.setup()
        await web.SockSite(runner, plug).start()
        self.url = f"http://127.0.0.1:{plug.getsockname()[1]}"
        return runner


def _response(answer: Answer, headers: dict[str, str], *, at: datetime | None) -> web.Response:
    sent, body = answer.headers(), answer.body
    if at is not None:
        sent["Date"] = format_datetime(at.astimezone(UTC), usegmt=True)
    if body and "gzip" in headers.get("accept-encoding", ""):
        sent["Content-Encoding"], body = "gzip", packed(body)
    return web.Response(body=body, status=answer.status, headers=sent)


async def _send_badly(answer: Answer, request: web.BaseRequest) -> web.StreamResponse:
    transport = request.transport
    assert isinstance(transport, asyncio.Transport)

    async def write(data: bytes) -> bool:
        while transport.get_write_buffer_size() > MAX_WAITING and not transport.is_closing():
            await asyncio.sleep(0.005)
        if transport.is_closing():
            return False
        transport.write(data)
        await asyncio.sleep(0)
        return True

    def reset() -> None:
        plug = transport.get_extra_info("socket")
        plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()

    assert answer.send is not None
    await answer.send(answer, Wire(write, reset))
    transport.close()
    raise asyncio.CancelledError
