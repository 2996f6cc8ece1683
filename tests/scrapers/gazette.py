"""A whole small outlet on 127.0.0.1: robots, feed, sitemap and reports with validators."""

from collections.abc import Sequence

from tests.hostile.outlet import HOST
from tests.hostile.server import Answer, body, conditional

ROBOTS = b"User-agent: *\nDisallow: /reports/secret\n"


def feed_of(names: Sequence[str]) -> bytes:
    """A feed that lists the reports."""
    items = "".join(
        f"<item><title>{name}</title><link>https://{HOST}/reports/{name}</link></item>"
        for name in names
    )
    return f"<rss version='2.0'><channel><title>g</title>{items}</channel></rss>".encode()


def report(name: str, *, figure: str = "2") -> bytes:
    """A report, in the gazette's plain markup."""
    return (
        f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{name}</title>"
        '<meta property="article:published_time" content="2026-09-26T10:00:00+01:00"></head>'
        f"<body><article><h1>Report {name}</h1><p>Japan plans to spend {figure} percent of GDP on "
        "defense by fiscal 2027, the ministry said.</p></article></body></html>"
    ).encode()


def outlet(names: Sequence[str], *, in_sitemap: Sequence[str] = ("last",)) -> dict[str, Answer]:
    """Everything that a good crawl asks for."""
    locations = "".join(
        f"<url><loc>https://{HOST}/reports/{name}</loc></url>" for name in in_sitemap
    )
    sitemap = f"<urlset>{locations}</urlset>".encode()
    return {
        f"{HOST}/robots.txt": conditional(ROBOTS, '"robots"', Content_Type="text/plain"),
        f"{HOST}/feed": conditional(feed_of(names), '"feed"', Content_Type="application/rss+xml"),
        f"{HOST}/sitemap.xml": conditional(sitemap, '"map"', Content_Type="application/xml"),
        **{
            f"{HOST}/reports/{name}": conditional(report(name), f'"{name}"')
            for name in (*names, *in_sitemap)
        },
        f"www.{HOST}/robots.txt": body(ROBOTS, Content_Type="text/plain"),
    }
