"""What can go wrong at an outlet: each fault takes a good answer and spoils it.

``press.fail(glob, fault)`` takes one of these, or a status.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from threading import Event

from tests.press.answers import Answer, Wire

Fault = Callable[[Answer], Answer]
NO_ITEM = {
    b"<rss": b'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>',
    b"<urlset": b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>',
    b"<sitemapindex": b'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
}
"""Well-formed lists without an item, by what the full ones have."""


def status(code: int, *, retry_after: int | str | None = None, body: bytes = b"") -> Fault:
    """An error page; ``retry_after`` in seconds or as an HTTP date."""
    more = () if retry_after is None else (("Retry-After", str(retry_after)),)
    shown = body or f"<html><title>{code}</title><h1>Error {code}</h1></html>".encode()
    return lambda _: Answer(shown, code, more=more)


def redirect(to: str, *, status: int = 302) -> Fault:
    """Elsewhere."""
    return lambda _: Answer(b"", status, more=(("Location", to),))


def empty_list() -> Fault:
    """Status 200, well-formed, and not one item."""

    def empty(answer: Answer) -> Answer:
        body = next((b for mark, b in NO_ITEM.items() if mark in answer.body[:2000]), b"")
        return Answer(body or b"<html><body></body></html>", content_type=answer.content_type)

    return empty


def html_instead() -> Fault:
    """The front page where a feed was."""
    home = b"<!DOCTYPE html><html><head><title>Home</title></head><body><p>News</p></body></html>"
    return lambda _: Answer(home)


def bot_wall(code: int = 200) -> Fault:
    """A challenge instead of the page, with status 200 or 403."""
    wall = (
        b"<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>"
        b'<form id="challenge-form" action="/cdn-cgi/challenge"></form>'
        b"<p>Checking your browser before you may pass.</p></body></html>"
    )
    return lambda _: Answer(wall, code, more=(("Cf-Mitigated", "challenge"),))


def not_modified() -> Fault:
    """304 for ever, whatever has changed."""
    return lambda answer: replace(answer, status=304, body=b"")


def no_validators() -> Fault:
    """The page without ETag and Last-Modified."""
    return lambda answer: replace(answer, etag=None, modified=None)


def header(name: str, value: str) -> Fault:
    """The page with one header more: ``TDM-Reservation``, ``X-Robots-Tag``, ``Set-Cookie``."""
    return lambda answer: replace(answer, more=(*answer.more, (name, value)))


def shown(body: bytes, *, content_type: str = "text/html; charset=UTF-8") -> Fault:
    """Any other body."""
    return lambda _: Answer(body, content_type=content_type)


def _sent(send: Callable[[Answer, Wire], object]) -> Fault:
    return lambda answer: replace(answer, send=send)  # type: ignore[arg-type]


def cut(share: float = 0.5) -> Fault:
    """The right length stated and a part of the body sent."""

    async def send(answer: Answer, wire: Wire) -> None:
        await wire.write(answer.head(length=len(answer.body)))
        await wire.write(answer.body[: int(len(answer.body) * share)])

    return _sent(send)


def wrong_length(by: int = -100) -> Fault:
    """A length stated that is not the body's."""

    async def send(answer: Answer, wire: Wire) -> None:
        await wire.write(answer.head(length=max(len(answer.body) + by, 0)) + answer.body)

    return _sent(send)


def held(*, after: int, until: Event) -> Fault:
    """The first ``after`` pages at once, each later one when ``until`` is set."""
    sent = count()

    async def send(answer: Answer, wire: Wire) -> None:
        while next(sent) >= after and not until.is_set():
            await asyncio.sleep(0.02)
        await wire.write(answer.head(length=len(answer.body)) + answer.body)

    return _sent(send)


def drip(*, every: float = 0.05, size: int = 1) -> Fault:
    """The body a few bytes at a time; ``every`` in seconds."""

    async def send(answer: Answer, wire: Wire) -> None:
        await wire.write(answer.head(length=len(answer.body)))
        for start in range(0, len(answer.body), size):
            if not await wire.write(answer.body[start : start + size]):
                return
            await asyncio.sleep(every)

    return _sent(send)


def endless() -> Fault:
    """A body without an end and without a stated length."""

    async def send(answer: Answer, wire: Wire) -> None:
        going = await wire.write(answer.head(length=None))
        while going:
            going = await wire.write(b"<p>more of it</p>" * 4000)

    return _sent(send)


def hang(seconds: float = 3600.0) -> Fault:
    """Nothing at all for a time, then the answer."""

    async def send(answer: Answer, wire: Wire) -> None:
        await asyncio.sleep(seconds)
        await wire.write(answer.head(length=len(answer.body)) + answer.body)

    return _sent(send)


def reset(*, after: int = 0) -> Fault:
    """A connection reset, after some bytes of the body."""

    async def send(answer: Answer, wire: Wire) -> None:
        if after:
            await wire.write(answer.head(length=len(answer.body)) + answer.body[:after])
        wire.reset()

    return _sent(send)


def closed() -> Fault:
    """A connection that ends before a status line."""

    async def send(_answer: Answer, _wire: Wire) -> None:
        return

    return _sent(send)
