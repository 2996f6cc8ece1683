"""The pages of the hostile outlet: what each serves and what must come of it."""

import gzip
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from threading import Event

import brotli
from backports import zstd

from tests.hostile.outlet import HOST
from tests.hostile.server import Answer, body, dripping, endless, hung_up, redirect

MIB = 1024 * 1024
UNPACKED = 400 * MIB
CANARY = "canary-5f2c"
FORGED = "2026-01-01 00:00:00 [root] ERROR: forged"
NEVER = Event()
READ = {"new", "broken"}
"""Either will do: what matters is that the page costs nothing but itself."""


@dataclass(frozen=True)
class HostilePage:
    """One case."""

    name: str
    answer: Answer
    outcomes: set[str]
    error: str = ""
    """Part of the sentence that the archive keeps."""


def report(title: str = "Japan plans 2 percent", *, head: str = "", text: str = "") -> bytes:
    """A page of the gazette, in its plain markup."""
    paragraph = text or "Japan is to spend 2 percent of GDP on defense by fiscal 2027."
    return (
        f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{title}</title>"
        f'<meta property="article:published_time" content="2026-09-26T10:00:00+01:00">{head}'
        f"</head><body><article><h1>{title}</h1><p>{paragraph}</p></article></body></html>"
    ).encode()


def zeros(pack: Callable[[bytes], bytes], finish: Callable[[], bytes], *, unpacked: int) -> bytes:
    """A bomb: so many zeros, packed piece by piece so that this process stays small."""
    piece = bytes(MIB)
    return b"".join([*(pack(piece) for _ in range(unpacked // MIB)), finish()])


def _zlib_bomb(wbits: int, unpacked: int) -> bytes:
    packer = zlib.compressobj(9, wbits=wbits)
    return zeros(packer.compress, packer.flush, unpacked=unpacked)


def _brotli_bomb(unpacked: int) -> bytes:
    packer = brotli.Compressor(quality=5)
    return zeros(packer.process, packer.finish, unpacked=unpacked)


def _zstd_bomb(unpacked: int) -> bytes:
    packer = zstd.ZstdCompressor()
    return zeros(packer.compress, packer.flush, unpacked=unpacked)


def _deep_json(depth: int) -> str:
    return '<script type="application/ld+json">' + "[" * depth + "]" * depth + "</script>"


def _charset(name: str) -> Answer:
    return body(report(), Content_Type=f"text/html; charset={name}")


def _leads_to(location: str) -> Answer:
    return redirect(location)


FOREIGN = {
    "another-host": "http://evil.example/",
    "this-machine": "http://127.0.0.1:{port}/stolen",
    "decimal": "http://2130706433:{port}/stolen",
    "hex": "http://0x7f.1:{port}/stolen",
    "octal": "http://0177.0.0.1:{port}/stolen",
    "ipv6": "http://[::1]:{port}/stolen",
    "mapped": "http://[::ffff:127.0.0.1]:{port}/stolen",
    "metadata": "http://169.254.169.254/latest/meta-data/",
    "user-name": f"http://{HOST}@127.0.0.1:{{port}}/stolen",
    "backslash": f"http://127.0.0.1:{{port}}\\@{HOST}/stolen",
    "other-port": f"http://{HOST}:{{port}}/stolen",
    "scheme-less": "//127.0.0.1:{port}/stolen",
    "trailing-dot": f"http://{HOST}./stolen",
    "look-alike": "http://g\u0430zette.example.org/stolen".encode().decode("latin-1"),
}
"""Where redirects try to lead; all of it must be refused before a connection is made."""


def cases(port: int, *, unpacked: int = UNPACKED) -> tuple[HostilePage, ...]:
    """All pages.

    Args:
        port: Where the hostile server listens, as an attacker might know.
        unpacked: Bytes of each bomb; 0 where pages are listed and not served, for packing takes
            seconds.
    """
    bombs = _bombs(unpacked)
    return (*_redirects(port), *_bodies(), *bombs, *_markup(), *_charsets(), *_readers())


def plain() -> tuple[HostilePage, ...]:
    """A page that means no harm, to compare with."""
    return (HostilePage("plain", body(report()), {"new"}),)


def _redirects(port: int) -> tuple[HostilePage, ...]:
    guarded = [
        HostilePage(
            f"redirect-{name}", _leads_to(where.format(port=port)), {"broken"}, "Not asked for"
        )
        for name, where in FOREIGN.items()
    ]
    metarefresh = f'<meta http-equiv="refresh" content="0;url=http://127.0.0.1:{port}/stolen">'
    return (
        *guarded,
        HostilePage("redirect-file", _leads_to("file:///etc/hostname"), {"broken"}, "302"),
        HostilePage("redirect-data", _leads_to("data:text/html,stolen"), {"broken"}, "302"),
        HostilePage("redirect-loop", _leads_to("redirect-loop"), {"broken"}, "max redirections"),
        HostilePage("redirect-front", _leads_to("/"), {"gone"}, "which is no report"),
        HostilePage("meta-refresh", body(report(head=metarefresh)), {"new"}),
        HostilePage(
            "secret-in-redirect",
            _leads_to(f"/reports/after-secret?access_token={CANARY}"),
            {"new"},
        ),
    )


def _bodies() -> tuple[HostilePage, ...]:
    return (
        HostilePage("endless", endless(), {"broken"}),
        HostilePage("dripping", dripping(every=0.2, until=NEVER), {"failed"}, "took longer than"),
        HostilePage("hung-up", hung_up(), {"failed"}),
        HostilePage("empty", body(b""), {"broken"}),
        HostilePage("too-large", body(b"<p>" * (2 * MIB)), {"broken"}),
        HostilePage(
            "nothing-but-binary",
            body(bytes(range(256)) * 4000, Content_Type="image/jpeg"),
            {"broken"},
        ),
    )


@cache
def _bombs(unpacked: int) -> tuple[HostilePage, ...]:
    packed = _zlib_bomb(31, unpacked)
    return (
        HostilePage("gzip-bomb", body(packed, Content_Encoding="gzip"), {"broken"}, "MAXSIZE"),
        HostilePage(
            "double-bomb",
            body(gzip.compress(packed), Content_Encoding="gzip, gzip"),
            {"broken"},
            "MAXSIZE",
        ),
        HostilePage(
            "deflate-bomb",
            body(_zlib_bomb(15, unpacked), Content_Encoding="deflate"),
            {"broken"},
            "MAXSIZE",
        ),
        HostilePage(
            "brotli-bomb",
            body(_brotli_bomb(unpacked), Content_Encoding="br"),
            {"broken"},
            "MAXSIZE",
        ),
        HostilePage(
            "zstd-bomb", body(_zstd_bomb(unpacked), Content_Encoding="zstd"), {"broken"}, "MAXSIZE"
        ),
        HostilePage(
            "not-gzip", body(b"no gzip at all", Content_Encoding="gzip"), {"broken", "failed"}
        ),
    )


def _markup() -> tuple[HostilePage, ...]:
    attributes = " ".join(f"a{n}=1" for n in range(80_000))
    return (
        HostilePage("deep-nesting", body(report(text="<div>" * 100_000)), READ),
        HostilePage("many-attributes", body(report(text=f"<b {attributes}>x</b>")), READ),
        HostilePage("many-entities", body(report(text="&amp;" * 500_000)), READ),
        HostilePage("unclosed-comment", body(report(text="<!--" + "-" * 500_000)), READ),
        HostilePage("deep-json", body(report(head=_deep_json(100_000))), READ),
        HostilePage(
            "giant-number",
            body(report(head=f'<script type="application/ld+json">{"9" * 100_000}</script>')),
            READ,
        ),
        HostilePage(
            "long-numbers", body(report(text=("1," * 50_000) + "9" * 50_000 + " percent of GDP")), READ
        ),
        HostilePage("long-text", body(report(text="Japan spends 2% of GDP. " * 60_000)), {"broken"}),
        HostilePage(
            "forged-log",
            body(report(title=f"Pledge\r\n{FORGED}\x1b[2J\u202e", head="<title>\x00</title>")),
            READ,
        ),
        HostilePage("null-bytes", body(report().replace(b" ", b"\x00 ")), READ),
        HostilePage("script-in-title", body(report(title="<script>alert(1)</script>Aims")), READ),
        HostilePage(
            "json-instead", body(json.dumps({"a": 1}).encode(), Content_Type="application/json"),
            {"broken"},
        ),
    )  # fmt: skip


def _charsets() -> tuple[HostilePage, ...]:
    names = ("idna", "zlib", "base64", "rot13", "undefined", "punycode", "utf-7", "hex", "utf-16",
             "x" * 5000, "utf-8\x00")  # fmt: skip
    return tuple(
        HostilePage(f"charset-{n}", _charset(name), READ) for n, name in enumerate(names, 1)
    )


def _readers() -> tuple[HostilePage, ...]:
    """Pages that meet a reader with a fault: what no check foresaw."""
    return tuple(
        HostilePage(f"reader-{fault}", body(report(title=f"fault:{fault}")), {"broken"}, told)
        for fault, told in (
            ("hangs", "took too long"),
            ("hangs-in-c", "took too long"),
            ("dies", "killed the reader"),
            ("eats-memory", "MemoryError"),
            ("raises", "stumbled"),
            ("connects", "stumbled"),
            ("writes", "stumbled"),
        )
    )
