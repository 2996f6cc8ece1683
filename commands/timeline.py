"""``scrapy timeline JPN --format csv``: the timeline of reported targets."""

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from scrapy.exceptions import UsageError

from pipelines.archive.schema import check_file
from pipelines.errors import ArchiveError, NewerArchive
from scrapers.command import PlainCommand
from timelines.archive import open_for_reading, read_timeline
from timelines.charts import export_png, export_svg
from timelines.entries import TimelineError
from timelines.feeds import export_atom, export_ics, export_jsonfeed
from timelines.looks import LOOKS
from timelines.page import export_html
from timelines.tables import export_csv, export_datapackage, export_json
from timelines.targets import Timeline, timeline_of
from timelines.timelinejs import export_timelinejs

FORMATS: dict[str, Callable[[Timeline], str | bytes]] = {
    "csv": export_csv,
    "json": export_json,
    "html": export_html,
    "svg": export_svg,
    "png": export_png,
    "timelinejs": export_timelinejs,
    "atom": export_atom,
    "jsonfeed": export_jsonfeed,
    "ics": export_ics,
    "datapackage": export_datapackage,
}
DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class Command(PlainCommand):
    """Export a spender's timeline."""

    def syntax(self) -> str:
        """How it is typed."""
        return "COUNTRY"

    def short_desc(self) -> str:
        """What ``scrapy --help`` says."""
        return "The timeline of reported targets of a spender: JPN, KOR, NATO, ALLIES …"

    def long_desc(self) -> str:
        """What ``scrapy timeline --help`` says."""
        return (
            "Writes who was first to report which figure of a spender's defence spending, asked or"
            " promised by whom, by when, citing whom, and what became of it. COUNTRY is ISO 3166-1"
            " alpha-3, NATO, EU or ALLIES."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Options beside Scrapy's own."""
        super().add_options(parser)
        parser.add_argument(
            "--format",
            choices=FORMATS,
            help="what is written; without it, what the name of --output ends with, else csv",
        )
        parser.add_argument("--output", type=Path, help="a file (standard output without)")
        parser.add_argument("--kind", default="", help="only these kinds: demand,pledge")
        parser.add_argument("--since", default=None, help="from this day, month or year on")
        parser.add_argument("--until", default=None, help="up to this day, month or year")
        parser.add_argument("--raw", action="store_true", help="csv: formulas left as they are")
        parser.add_argument("--bom", action="store_true", help="csv: begin with a mark for Excel")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Export, or say in a sentence why not."""
        if len(args) != 1:
            raise UsageError(
                "name one spender: scrapy timeline JPN --format html --output jpn.html"
            )
        opts.format = opts.format or _format_of(opts.output)
        try:
            timeline = self._timeline(args[0].upper(), opts)
            exported = (
                export_csv(timeline, is_raw=opts.raw, has_mark=opts.bom)
                if opts.format == "csv"
                else FORMATS[opts.format](timeline)
            )
            _write(exported, opts.output)
        except TimelineError as error:
            print(f"timeline: {error}", file=sys.stderr)
            self.exitcode = 1
            return
        if opts.output:
            reports = len({entry.report_id for entry in timeline.entries})
            print(f"{opts.output}: {len(timeline.entries)} claims of {reports} reports")

    def _timeline(self, spender: str, opts: argparse.Namespace) -> Timeline:
        kinds = tuple(kind.strip() for kind in opts.kind.split(",") if kind.strip())
        _check_options(opts, kinds)
        _refuse_newer(self.archive_path)
        connection = open_for_reading(self.archive_path)
        try:
            entries = read_timeline(connection, spender)
        finally:
            connection.close()
        timeline = timeline_of(spender, entries, kinds=kinds, since=opts.since, until=opts.until)
        if not timeline.entries:
            raise TimelineError(
                f"None of the {len(entries)} claims on {spender} is of that kind and time; they"
                f" are {', '.join(sorted({entry.kind for entry in entries}))}, reported from"
                f" {entries[0].reported_at[:10]} to {entries[-1].reported_at[:10]}."
            )
        return timeline


def _refuse_newer(archive: Path) -> None:
    try:
        check_file(archive)
    except NewerArchive as error:
        raise TimelineError(str(error)) from error
    except ArchiveError:
        # Absent, damaged or another program's: said by whoever opens it for reading.
        return


def _check_options(opts: argparse.Namespace, kinds: Sequence[str]) -> None:
    for kind in kinds:
        if kind not in LOOKS:
            raise TimelineError(f"--kind {kind!r} is unknown; known: {', '.join(LOOKS)}.")
    for day in filter(None, (opts.since, opts.until)):
        if not DAY.fullmatch(day):
            raise TimelineError(f"{day!r} is no day; expected 2025, 2025-06 or 2025-06-21.")
    if opts.format != "csv" and (opts.raw or opts.bom):
        raise TimelineError("--raw and --bom are for --format csv.")


def _format_of(output: Path | None) -> str:
    """What a file's name says is in it: ``jpn.html``."""
    ending = output.suffix.lower().lstrip(".") if output else ""
    return ending if ending in FORMATS else "csv"


def _write(exported: str | bytes, output: Path | None) -> None:
    data = exported.encode("utf-8", "replace") if isinstance(exported, str) else exported
    if output is None:
        _print(data)
        return
    if output.is_dir():
        raise TimelineError(f"{output} is a folder; name a file in it.")
    partial = output.with_name(f"{output.name}.partial")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        partial.write_bytes(data)
        partial.replace(output)
    except OSError as error:
        with suppress(OSError):
            partial.unlink()
        raise TimelineError(f"{output}: cannot be written ({error.strerror}).") from error


def _print(data: bytes) -> None:
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Who reads it, head for example, has had enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
