"""What a hostile page, feed or redirect cannot get past.

Source: shared/notes/operations.md section 6, where each threat was measured against Scrapy.
"""

import ipaddress
import re
from typing import Any
from urllib.parse import urlsplit

import psutil
from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.extensions.memusage import MemoryUsage
from scrapy.settings import BaseSettings
from scrapy.utils.misc import load_object

from pipelines.errors import GuardError
from scrapers.resolver import GuardedResolver

MAX_ADDRESS = 2_000
"""Characters; longer ones are traps, not reports."""
NOT_IN_ADDRESS = re.compile(r"[\x00-\x20\x7f-\x9f\\]")
HOST = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")
"""RFC 1123, lower case, no trailing dot; international names as ``xn--``."""
SCHEMES = {"http", "https"}
NO_HANDLER = ("file", "data", "ftp", "s3")


class Guarded(IgnoreRequest):
    """A request that was stopped by a guard: to Scrapy, one to ignore."""


def check_address(url: str, *, hosts: tuple[str, ...]) -> None:
    """Nothing, when ``url`` is one that the outlet's spider may ask for.

    Args:
        url: As it would be requested, from wherever it came.
        hosts: The outlet's own hosts, lower case.

    Raises:
        GuardError: It is not, with the reason.

    >>> check_address("https://www.ft.com/world", hosts=("www.ft.com",))
    >>> check_address("http://2130706433/", hosts=("www.ft.com",))
    Traceback (most recent call last):
    ...
    pipelines.errors.GuardError: Not asked for: http://2130706433/ (the host is an IP address in \
disguise). Only http and https on www.ft.com are.
    """
    reason = _why_not(url, hosts=hosts)
    if reason:
        shown = repr(url[:200])[1:-1]
        raise GuardError(
            f"Not asked for: {shown} ({reason}). Only http and https on {', '.join(hosts)} are."
        )


def _why_not(url: str, *, hosts: tuple[str, ...]) -> str | None:
    if len(url) > MAX_ADDRESS:
        return f"it is {len(url)} characters long, {MAX_ADDRESS} at most were expected"
    if NOT_IN_ADDRESS.search(url):
        return "it holds a control character, a blank or a backslash"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        return f"it cannot be read: {error}"
    if parts.scheme not in SCHEMES:
        return f"its scheme is {parts.scheme!r}"
    if "@" in parts.netloc:
        return "it holds a user name"
    if port not in {None, 80, 443}:
        return f"its port is {port}"
    return _why_not_host(parts.hostname or "", url=url, hosts=hosts)


def _why_not_host(host: str, *, url: str, hosts: tuple[str, ...]) -> str | None:
    if _is_number(host):
        return "the host is an IP address in disguise"
    if not HOST.fullmatch(host):
        return "the host is no plain name"
    if host not in hosts:
        return f"{host} is no host of the outlet"
    # Here, because only what asks for pages needs what can: a third of a second to import.
    from twisted.web.client import URI

    # Twisted connects by its own reading of an address: both must agree on the host.
    if URI.fromBytes(url.encode("ascii", "replace")).host != host.encode():  # type: ignore[no-untyped-call]
        return "two readings of it disagree about the host"
    return None


def _is_number(host: str) -> bool:
    """An IP address in any spelling that a resolver takes: decimal, hex, octal, short, IPv6."""
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        last = host.rstrip(".").rpartition(".")[2]
        return re.fullmatch(r"0x[0-9a-f]*|[0-9]+", last) is not None
    return True


def check_settings(settings: BaseSettings) -> None:
    """Nothing, when the guards cannot be gone round.

    Raises:
        GuardError: A setting would let requests past them.
    """
    from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler

    handlers = settings.getwithbase("DOWNLOAD_HANDLERS")
    for scheme in NO_HANDLER:
        if handlers.get(scheme) is not None:
            raise GuardError(_unguarded("DOWNLOAD_HANDLERS", f"a handler for {scheme}:", "None"))
    for scheme in SCHEMES:
        # Other handlers resolve names by themselves, past the resolver (operations.md section 1).
        if not issubclass(load_object(handlers[scheme]), HTTP11DownloadHandler):
            found = f"{handlers[scheme]} for {scheme}:"
            raise GuardError(_unguarded("DOWNLOAD_HANDLERS", found, "HTTP11DownloadHandler"))
    if settings.getpriority("DNS_RESOLVER"):
        raise GuardError(_unguarded("DNS_RESOLVER", settings["DNS_RESOLVER"], "nothing"))
    if not issubclass(load_object(settings["TWISTED_DNS_RESOLVER"]), GuardedResolver):
        found = settings["TWISTED_DNS_RESOLVER"]
        raise GuardError(_unguarded("TWISTED_DNS_RESOLVER", found, "scrapers.resolver"))
    for name in ("TELNETCONSOLE_ENABLED", "REMOTE_CONTROL_ENABLED", "HTTPPROXY_ENABLED"):
        if settings.getbool(name):
            raise GuardError(_unguarded(name, "True", "False"))


def _unguarded(name: str, found: object, expected: str) -> str:
    return (
        f"Guard off: the setting {name} is {found}; {expected} was expected. "
        "Take it out of the command line or give scrapers/settings.py its line back."
    )


class MemoryGuard(MemoryUsage):
    """Scrapy's, by what is in use now: the peak it goes by is also that of who started us."""

    def get_virtual_size(self) -> int:
        """Bytes of memory that this process holds."""
        return int(psutil.Process().memory_info().rss)


class GuardMiddleware:
    """First and last before the network: each request, each hop of a redirect, robots.txt too."""

    def __init__(self, crawler: Crawler) -> None:
        check_settings(crawler.settings)
        self.crawler = crawler
        crawler.signals.connect(self.spider_opened, signal=signals.spider_opened)
        self.outlet = ""
        self.hosts: tuple[str, ...] = ()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "GuardMiddleware":
        return cls(crawler)

    def spider_opened(self, spider: Any) -> None:
        """Take the outlet's hosts; a spider without any is guarded from everything."""
        self.outlet = spider.name
        self.hosts = tuple(getattr(spider, "hosts", ()))

    def process_request(self, request: Request) -> None:
        """Stop what must not be asked for; keep what may in the outlet's one slot.

        Raises:
            Guarded: The address is refused.
        """
        try:
            check_address(request.url, hosts=self.hosts)
        except GuardError as error:
            if self.crawler.stats:
                self.crawler.stats.inc_value("guards/refused")
            raise Guarded(str(error)) from error
        request.meta["download_slot"] = self.outlet
