"""Headers that keep a stored page's text from doing anything.

Datasette 0.65 sends none of them (shared/notes/archive.md section 1.2). Its own few inline
scripts are allowed one by one, by their hash; any other does not run.
"""

import base64
import hashlib
import re
from collections.abc import Awaitable, Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import datasette
from datasette import handle_exception, hookimpl

# Where rich happens to be installed, Datasette 0.65 prints each 404 with all its variables, and
# fails on the 404 of an unknown address.
handle_exception.rich = None
PACKAGE = Path(datasette.__file__).parent
INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
FACET_SCRIPTS = ("DATASETTE_ALLOW_FACET = true;", "DATASETTE_ALLOW_FACET = false;")
"""The one inline script of Datasette that is filled in, as it can be."""


@cache
def policy() -> str:
    """The Content-Security-Policy of every page."""
    scripts = " ".join(dict.fromkeys(_hash(script) for script in inline_scripts()))
    return (
        f"default-src 'none'; script-src 'self' {scripts}; style-src 'self' 'unsafe-inline';"
        " img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none';"
        " base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
    )


def inline_scripts() -> Iterator[str]:
    """Inline scripts of Datasette itself, from its templates."""
    yield from FACET_SCRIPTS
    for template in sorted((PACKAGE / "templates").glob("*.html")):
        for script in INLINE_SCRIPT.findall(template.read_text("utf-8")):
            if "{{" not in script:
                yield script


def _hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def headers() -> tuple[tuple[bytes, bytes], ...]:
    """What each answer carries."""
    return (
        (b"content-security-policy", policy().encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"x-frame-options", b"DENY"),
        (b"referrer-policy", b"no-referrer"),
        (b"cross-origin-opener-policy", b"same-origin"),
        (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
    )


@hookimpl
def asgi_wrapper() -> Callable[..., Any]:
    """Add the headers to every answer."""
    added = headers()
    names = {name for name, _ in added}

    def wrap(app: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        async def with_headers(scope: dict[str, Any], receive: Any, send: Any) -> None:
            async def send_with_headers(event: dict[str, Any]) -> None:
                if event["type"] == "http.response.start":
                    kept = [p for p in event.get("headers", []) if p[0].lower() not in names]
                    event = {**event, "headers": [*kept, *added]}
                await send(event)

            await app(scope, receive, send_with_headers)

        return with_headers

    return wrap


@hookimpl
def extra_css_urls() -> list[str]:
    """Our few rules, from this machine."""
    return ["/static/pledgeline.css"]
