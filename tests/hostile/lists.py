"""The lists of the hostile bulletin: what each serves and what must come of it."""

import zlib
from dataclasses import dataclass
from functools import cache

from tests.hostile.outlet import BULLETIN, LISTINGS, LISTS, SITEMAPS
from tests.hostile.pages import UNPACKED, zeros
from tests.hostile.server import Answer, body, endless, redirect

RSS = {"Content_Type": "application/rss+xml"}
XML = {"Content_Type": "application/xml"}
LAUGHS = "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "ha">' for n in range(12)
)
ITEM = "<item><title>{0}</title><link>https://{1}/reports/{0}</link></item>"


@dataclass(frozen=True)
class HostileList:
    """One case."""

    path: str
    answer: Answer
    outcomes: set[str]
    error: str = ""


def _rss(inside: str, *, before: str = "") -> bytes:
    return f'<?xml version="1.0"?>{before}<rss version="2.0"><channel>{inside}</channel></rss>'.encode()


def _item(name: str) -> str:
    return ITEM.format(name, BULLETIN)


def _urlset(*addresses: str, before: str = "") -> bytes:
    urls = "".join(f"<url><loc>{address}</loc></url>" for address in addresses)
    return f'<?xml version="1.0"?>{before}<urlset>{urls}</urlset>'.encode()


@cache
def _bomb(unpacked: int) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    return packer.compress(b"<urlset>") + zeros(packer.compress, packer.flush, unpacked=unpacked)


def cases(port: int, *, unpacked: int = UNPACKED) -> tuple[HostileList, ...]:
    """All lists, in the order in which the outlet names them; arguments as ``pages.cases``."""
    feeds = {
        "good": (body(_rss(_item("good")), **RSS), {"new"}, ""),
        "html": (body(b"<!doctype html><html>Just a moment...</html>"), {"broken"}, "A page instead"),
        "empty": (body(b"", **RSS), {"broken"}, "Not a feed"),
        "no-item": (body(_rss(""), **RSS), {"broken"}, "without items"),
        "cut-off": (body(_rss(_item("cut") * 2)[:-60], **RSS), {"broken"}, "not well-formed"),
        "billion-laughs": (
            body(_rss("<title>&l11;</title>" + _item("x"), before=f"<!DOCTYPE r [{LAUGHS}]>"), **RSS),
            {"new", "broken"}, "",
        ),
        "external-entity": (
            body(
                _rss(
                    f"<title>&e;</title>{_item('x')}",
                    before=f'<!DOCTYPE r [<!ENTITY e SYSTEM "http://127.0.0.1:{port}/stolen">]>',
                ),
                **RSS,
            ),
            {"new", "broken"}, "",
        ),
        "quadratic": (
            body(
                _rss(
                    f"<title>{'&q;' * 30_000}</title>{_item('x')}",
                    before=f'<!DOCTYPE r [<!ENTITY q "{"q" * 30_000}">]>',
                ),
                **RSS,
            ),
            {"new", "broken"}, "",
        ),
        "nesting": (body(_rss("<a>" * 200_000), **RSS), {"broken"}, ""),
        "private-redirect": (
            redirect(f"http://127.0.0.1:{port}/stolen"), {"broken"}, "Not asked for",
        ),
        "other-feed": (
            body(_rss("<item><link>http://127.0.0.1/stolen</link></item>"), **RSS),
            {"broken"}, "without reports",
        ),
    }  # fmt: skip
    index = "".join(
        f"<sitemap><loc>https://{BULLETIN}/maps/part-{n}.xml</loc></sitemap>" for n in range(1_000)
    )
    maps = {
        "explosion": (body(f"<sitemapindex>{index}</sitemapindex>".encode(), **XML), {"new"}, ""),
        "packed-bomb": (
            body(_bomb(unpacked), Content_Type="application/gzip"),
            {"broken"}, "Too large a list",
        ),
        "foreign": (
            body(_urlset(f"http://127.0.0.1:{port}/stolen", "file:///etc/hostname"), **XML),
            {"broken"}, "without reports",
        ),
        "xml-bomb": (
            body(_urlset(f"https://{BULLETIN}/reports/&l11;", before=f"<!DOCTYPE r [{LAUGHS}]>"), **XML),
            {"new", "broken"}, "",
        ),
        "endless": (endless(), {"broken"}, ""),
    }  # fmt: skip
    attributes = " ".join(f"a{n}=1" for n in range(80_000))
    link = f'<a class="report" href="https://{BULLETIN}/reports/listed">x</a>'
    pages = {
        "many-attributes": (body(f"<html><b {attributes}>{link}</b>".encode()), {"broken"}, ""),
        "deep-nesting": (body(("<div>" * 100_000 + link).encode()), {"broken"}, ""),
        "base-elsewhere": (
            body(f'<base href="http://127.0.0.1:{port}/"><a class="report" href="stolen">x</a>'.encode()),
            {"broken"}, "without reports",
        ),
    }  # fmt: skip
    assert (tuple(feeds), tuple(maps), tuple(pages)) == (LISTS, SITEMAPS, LISTINGS)
    return (
        *(HostileList(f"feeds/{name}", *case) for name, case in feeds.items()),
        *(HostileList(f"maps/{name}.xml", *case) for name, case in maps.items()),
        *(HostileList(f"pages/{name}", *case) for name, case in pages.items()),
    )


def answers(port: int) -> dict[str, Answer]:
    """What the server is to serve: the lists, the parts of the index, and one good report."""
    parts = {
        f"{BULLETIN}/maps/part-{n}.xml": body(
            _urlset(f"https://{BULLETIN}/reports/part-{n}"), **XML
        )
        for n in range(1_000)
    }
    return {f"{BULLETIN}/{case.path}": case.answer for case in cases(port)} | parts
