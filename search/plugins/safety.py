"""Headers that keep a stored page's text from doing anything, and links that lead to the web only.

Datasette 0.65 sends none of these headers (shared/notes/archive.md section 1.2); its own pages
use inline scripts and styles, which the policy has to allow.
"""

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import markupsafe
from datasette import hookimpl

POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
    " form-action 'self'"
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
)
ADDRESS_COLUMNS = frozenset({"url", "first_url", "final_url"})


@hookimpl
def asgi_wrapper() -> Callable[..., Any]:
    """Add the headers to every answer."""

    def wrap(app: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        async def with_headers(scope: dict[str, Any], receive: Any, send: Any) -> None:
            async def send_with_headers(event: dict[str, Any]) -> None:
                if event["type"] == "http.response.start":
                    names = {name for name, _ in HEADERS}
                    kept = [
                        pair for pair in event.get("headers", []) if pair[0].lower() not in names
                    ]
                    event = {**event, "headers": [*kept, *HEADERS]}
                await send(event)

            await app(scope, receive, send_with_headers)

        return with_headers

    return wrap


@hookimpl
def render_cell(value: Any, column: str) -> Any:
    """Addresses as links that tell nobody where the reader comes from."""
    if column not in ADDRESS_COLUMNS or not isinstance(value, str):
        return None
    try:
        is_web = urlsplit(value).scheme in ("http", "https") and value.isprintable()
    except ValueError:
        is_web = False
    if not is_web:
        return markupsafe.escape(value)
    return markupsafe.Markup('<a href="{0}" rel="noopener noreferrer nofollow">{0}</a>').format(
        value
    )


@hookimpl
def extra_css_urls() -> list[str]:
    """Our few rules, from this machine."""
    return ["/static/pledgeline.css"]
