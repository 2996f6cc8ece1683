"""``scrapy read``: a saved page as JSON, read as a crawl would read it."""

import argparse
import gzip
import json
import re
import sys
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

from scrapy.exceptions import UsageError

from commands._output import write_out
from pipelines.errors import CommandError, InputError, OutputError, PledgelineError
from pipelines.report import Access, Report
from scrapers.addresses import NoAddress, canonical_address
from scrapers.command import PlainCommand
from scrapers.reading.limits import MAX_BYTES, check_size
from scrapers.reading.metadata import Metadata
from scrapers.reading.parsing import parse
from scrapers.registry import read_page

GZIP = b"\x1f\x8b"
NOT_HTML = {
    b"%PDF": "a PDF",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"PK\x03\x04": "a ZIP archive",
    b"WARC/": "a WARC file (use scrapy replay)",
    b"SQLite format 3": "a SQLite database",
    b"\x1f\x8b": "gzip within gzip",
}
TAG = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|article|div|p|h1)\b", re.IGNORECASE
)


class Command(PlainCommand):
    """Read one saved page."""

    def syntax(self) -> str:
        """How it is typed."""
        return "FILE.html[.gz] --url URL"

    def short_desc(self) -> str:
        """What it does."""
        return "Read a saved page as a crawl would, and print the report as JSON"

    def long_desc(self) -> str:
        """What it does, at length."""
        return (
            "Prints outlet, url, title, standfirst, byline, published, modified, language, section,"
            " access and paragraphs of the page as JSON. The address tells whose page it is;"
            " without --url the page's own canonical link is taken. Leaves with 1 when the page"
            " has no report or cannot be read, 2 when standard output cannot be written."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Options beside Scrapy's own."""
        super().add_options(parser)
        parser.add_argument("--url", help="address that the page was saved from")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print the report, or one sentence about what is wrong."""
        if len(args) != 1:
            raise UsageError("name one file: scrapy read page.html --url https://…")
        try:
            self._read(Path(args[0]), url=opts.url)
        except OutputError as error:
            print(f"read: {error}", file=sys.stderr)
            self.exitcode = 2
        except BrokenPipeError:
            return
        except (PledgelineError, NoAddress) as error:
            print(error, file=sys.stderr)
            self.exitcode = 1

    def _read(self, path: Path, *, url: str | None) -> None:
        body = load_page(path)
        page = read_page(body, url=url or stated_address(body, path=path))
        report = page.report()
        text = json.dumps(as_json(report), ensure_ascii=False, indent=2)
        # As bytes, because a terminal's encoding may lack the letters of a page.
        write_out(text.encode() + b"\n")
        for doubt in dict.fromkeys(page.doubts):
            print(f"Left out, {doubt}.", file=sys.stderr)
        if report.access is Access.BLOCKED:
            print("A wall stands where the report should be; nothing was read.", file=sys.stderr)


def load_page(path: Path) -> bytes:
    """The bytes of a saved page, unpacked.

    Raises:
        InputError: There is no such file, or it holds no page.
        HostilePage: It is longer than a page may be.
    """
    try:
        with path.open("rb") as file:
            packed = file.read(MAX_BYTES + 1)
            check_size(packed, url=str(path))
    except OSError as error:
        raise InputError(
            f"No page: {path} cannot be read ({error.strerror}); a saved html page was expected, "
            "perhaps packed with gzip. Check the path."
        ) from error
    body = _unpacked(packed, path=path) if packed.startswith(GZIP) else packed
    if found := _what_else(body):
        raise InputError(
            f"No html: {path} is {found}; a saved html page was expected, perhaps packed with "
            "gzip. Save the page's source, not its picture or text."
        )
    return body


def _unpacked(packed: bytes, *, path: Path) -> bytes:
    try:
        with gzip.open(BytesIO(packed)) as file:
            # One byte more than a page may have is enough to see that it has too many.
            return file.read(MAX_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(
            f"Broken gzip: {path} ({len(packed)} bytes) cannot be unpacked to its end ({error}); a "
            "whole gzip file was expected. Fetch or copy it again."
        ) from error


def _what_else(body: bytes) -> str | None:
    if not body.strip():
        return "empty"
    for start, name in NOT_HTML.items():
        if body.startswith(start):
            return name
    if len(body) <= MAX_BYTES and not TAG.search(body.replace(b"\0", b"")):
        return f"something else: it begins {body[:30]!r}"
    return None


def stated_address(body: bytes, *, path: Path) -> str:
    """The address that a page gives as its own.

    Raises:
        CommandError: It gives none.
    """
    for stated in Metadata(parse(body, url=str(path))).own_addresses:
        try:
            return canonical_address(stated)
        except NoAddress:
            continue
    raise CommandError(
        f"No address: {path} has no canonical link and no og:url; the address tells whose page it "
        "is. Add --url with the address that the page was saved from."
    )


def as_json(report: Report) -> dict[str, Any]:
    """The report in the form that DESIGN section 5 fixes."""
    return {
        "outlet": report.outlet,
        "url": report.url,
        "title": report.title,
        "standfirst": report.standfirst,
        "byline": report.byline,
        "published": report.published.isoformat() if report.published else None,
        "modified": report.modified.isoformat() if report.modified else None,
        "language": report.language,
        "section": report.section,
        "access": report.access.value,
        "paragraphs": list(report.paragraphs),
    }
