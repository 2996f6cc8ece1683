"""One address for one report, however it was linked."""

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from courlan.clean import TRACKERS_RE
from w3lib.url import canonicalize_url

Rewrite = tuple[str, str]
"""A pattern that is searched for, and what takes its place (``re.sub``)."""

MAX_LENGTH = 2_000
TRACKING = frozenset(
    "amp at_campaign at_medium cmp cmpid feature fbclid ftag gclid guccounter icid igshid mbid mod "
    "ncid ns_campaign ns_mchannel ns_source outputtype ref ref_src rss sh share shared "
    "smid spm sr_share taid trk twclid via wt.mc_id xtor __twitter_impression".split()
)
"""Parameters that tell where a reader came from, beside the patterns that courlan keeps."""
CACHES = (
    (r"^https?://[^/]+\.cdn\.ampproject\.org/[acipv]/(?:s/)?", "https://"),
    (r"^https?://www\.google\.[a-z.]+/amp/(?:s/)?", "https://"),
    (r"^https?://web\.archive\.org/web/\d{4,14}[a-z_]*/(?=https?://)", ""),
)
AMP_PATH = re.compile(r"(?:/amp|/amp\.html|\.amp|\.amp\.html)$")


class NoAddress(ValueError):
    """What was given is no address of a page on the web."""


def canonical_address(
    url: str, *, parameters: Sequence[str] | None = None, rewrites: Sequence[Rewrite] = ()
) -> str:
    """The one address of the report at ``url``.

    https, host in lower case, no port, fragment, tracking parameter, AMP form or last slash; the
    canonical address of a canonical address is itself.

    Args:
        url: Absolute, http or https.
        parameters: Names of the query parameters that tell reports of this outlet apart; ``None``:
            all but those that track readers.
        rewrites: What else the outlet calls one report, applied in order.

    Raises:
        NoAddress: It is no absolute address of http or https.

    Source: RFC 3986 section 6.2; https://amp.dev/ (caches and paths).

    >>> canonical_address("http://amp.FT.com:80/content/31ff7d44?utm_source=x#top")
    'https://www.ft.com/content/31ff7d44'
    >>> canonical_address("https://jen.jiji.com/jc/eng?g=pol&k=2026093000123")
    'https://jen.jiji.com/jc/eng?g=pol&k=2026093000123'
    """
    return _canonical(url, None if parameters is None else tuple(parameters), tuple(rewrites))


@lru_cache(maxsize=4096)
def _canonical(url: str, parameters: tuple[str, ...] | None, rewrites: tuple[Rewrite, ...]) -> str:
    address = _checked(url)
    # What an outlet's rewriting leaves may itself be a form that is rewritten.
    for _ in range(5):
        before = address
        for pattern, replacement in CACHES:
            address = re.sub(pattern, replacement, address)
        address = _normal(_checked(address), parameters=parameters)
        for pattern, replacement in rewrites:
            address = re.sub(pattern, replacement, address)
        if address == before:
            break
    return address


def _checked(url: str) -> str:
    url = url.strip()
    try:
        parts = urlsplit(url)
        is_address = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != -1
    except ValueError:
        is_address = False
    if not is_address or len(url) > MAX_LENGTH:
        raise NoAddress(
            f"No address: {url[:100]!r} is not of the form https://host/path, of {MAX_LENGTH} "
            "characters at most. Give the address of the page as a browser shows it."
        )
    return url


def _normal(url: str, *, parameters: tuple[str, ...] | None) -> str:
    try:
        parts = urlsplit(canonicalize_url(url, keep_fragments=False))
        host = (parts.hostname or "").rstrip(".")
        port = parts.port
    except (ValueError, UnicodeError) as error:
        raise NoAddress(f"No address: {url[:100]!r} cannot be read ({error}).") from error
    if host.startswith("amp."):
        host = "www." + host.removeprefix("amp.")
    netloc = f"[{host}]" if ":" in host else host
    if port not in {None, 80, 443}:
        netloc += f":{port}"
    path = AMP_PATH.sub("", re.sub("//+", "/", parts.path).rstrip("/")).rstrip("/")
    kept = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if _is_kept(name, parameters)
    ]
    return urlunsplit(("https", netloc, path or "/", urlencode(kept), ""))


def _is_kept(name: str, parameters: tuple[str, ...] | None) -> bool:
    if parameters is not None:
        return name in parameters
    return name.lower() not in TRACKING and not TRACKERS_RE.search(name.lower())
