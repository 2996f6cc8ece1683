"""Names → addresses that are out on the internet; the address checked is the one connected to.

Source: RFC 6890 (special-purpose addresses), as ``ipaddress`` knows them.
"""

import ipaddress
import logging
from collections.abc import Sequence

from scrapy.resolver import CachingThreadedResolver
from twisted.internet.defer import Deferred
from twisted.internet.error import DNSLookupError

logger = logging.getLogger(__name__)

NAT64 = ipaddress.ip_network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """Whether ``address`` is one that the internet routes, whatever it is wrapped in.

    >>> is_public("1.1.1.1"), is_public("10.0.0.1"), is_public("::ffff:127.0.0.1")
    (True, False, False)
    """
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None and not is_public(str(inner)):
            return False
    return ip.is_global and not ip.is_multicast


class GuardedResolver(CachingThreadedResolver):
    """Scrapy's resolver, which refuses names that lead into a private network.

    Twisted connects to the very address that is returned here, so an answer that changes
    between check and use (DNS rebinding) changes nothing.
    """

    def getHostByName(  # noqa: N802
        self, name: str, timeout: Sequence[int] = ()
    ) -> "Deferred[str]":
        """The address of ``name``; fails with ``DNSLookupError`` where it is not public."""
        found: Deferred[str] = super().getHostByName(name, timeout)
        return found.addCallback(self._refuse_private, name)

    def _refuse_private(self, address: str, name: str) -> str:
        if not is_public(address):
            reason = (
                f"Refused: {name} resolves to {address}, which is no public address. "
                "An outlet never lives there; look at the outlet's DNS and at this machine's."
            )
            logger.warning(reason)  # Twisted passes on that it failed, not why
            raise DNSLookupError(reason)
        return address
