"""``scrapy timeline JPN --format csv``: the timeline of reported targets."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from scrapy.exceptions import UsageError

from commands._output import print_out, write_out
from pipelines.archive.schema import check_file
from pipelines.errors import (
    ArchiveError,
    LeftOverLog,
    NewerArchive,
    NotAnArchive,
    OutputError,
)
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
DAY = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")


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
            help="what is written; without it, what the name of --output ends with, or csv",
        )
        parser.add_argument("--output", type=Path, help="a file (standard output without)")
        parser.add_argument(
            "--kind",
            help=f"only these kinds, with commas between them: {', '.join(LOOKS)}",
        )
        parser.add_argument(
            "--since",
            help="only what was reported on this day, month or year (2025-06) or later",
        )
        parser.add_argument(
            "--until",
            help="only what was reported on this day, month or year or earlier",
        )
        parser.add_argument("--raw", action="store_true", help="csv: formulas left as they are")
        parser.add_argument("--bom", action="store_true", help="csv: begin with a mark for Excel")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Export, or say in a sentence why not."""
        if len(args) != 1:
            raise UsageError(
                "name one spender: scrapy timeline JPN --format html --output jpn.html"
            )
        try:
            opts.format = opts.format or _format_of(opts.output)
            timeline = self._timeline(args[0].upper(), opts)
            exported = (
                export_csv(timeline, is_raw=opts.raw, has_mark=opts.bom)
                if opts.format == "csv"
                else FORMATS[opts.format](timeline)
            )
            _write(exported, opts.output)
            if opts.output:
                reports = len({entry.report_id for entry in timeline.entries})
                print_out(f"{opts.output}: {len(timeline.entries)} claims of {reports} reports")
        except TimelineError as error:
            print(f"timeline: {error}", file=sys.stderr)
            self.exitcode = 1
        except OutputError as error:
            print(f"timeline: {error}", file=sys.stderr)
            self.exitcode = 2
        except BrokenPipeError:
            # Who reads it, head for example, has had enough.
            return

    def _timeline(self, spender: str, opts: argparse.Namespace) -> Timeline:
        kinds = tuple(kind.strip() for kind in (opts.kind or "").split(",") if kind.strip())
        _check_options(opts, kinds)
        _refuse_other(self.archive_path)
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


def _refuse_other(archive: Path) -> None:
    try:
        check_file(archive)
    except (LeftOverLog, NewerArchive, NotAnArchive) as error:
        raise TimelineError(str(error)) from error
    except ArchiveError:
        # Absent or unreadable: said by whoever opens it for reading.
        return


def _check_options(opts: argparse.Namespace, kinds: Sequence[str]) -> None:
    if opts.kind is not None and not kinds:
        raise TimelineError(f"--kind {opts.kind!r} names no kind; known: {', '.join(LOOKS)}.")
    for kind in kinds:
        if kind not in LOOKS:
            raise TimelineError(f"--kind {kind!r} is unknown; known: {', '.join(LOOKS)}.")
    for name, day in (("--since", opts.since), ("--until", opts.until)):
        if day is not None:
            _check_day(name, day)
    if opts.format != "csv" and (opts.raw or opts.bom):
        raise TimelineError("--raw and --bom are for --format csv.")
    if opts.format == "png" and opts.output is None and sys.stdout.isatty():
        raise TimelineError("a png is no text for a terminal; name a file: --output chart.png")


def _check_day(option: str, day: str) -> None:
    if not DAY.fullmatch(day):
        raise TimelineError(f"{option} {day!r} is no day; expected 2025, 2025-06 or 2025-06-21.")
    try:
        date.fromisoformat(f"{day}-01-01"[:10] if len(day) < 7 else f"{day}-01"[:10])
    except ValueError:
        raise TimelineError(
            f"{option} {day!r} is on no calendar; expected a year, month or day that there is:"
            " 2025, 2025-06 or 2025-06-21."
        ) from None


def _format_of(output: Path | None) -> str:
    """What a file's name says is in it: ``jpn.html``; csv where there is no file."""
    if output is None:
        return "csv"
    _refuse_folder(output)
    ending = output.suffix.lower().lstrip(".")
    if ending not in FORMATS:
        raise TimelineError(
            f"{output}: its ending tells no format; known: {', '.join(f'.{e}' for e in FORMATS)}."
            " Name it so, or say which with --format."
        )
    return ending


def _refuse_folder(output: Path) -> None:
    if output.is_dir():
        raise TimelineError(f"{output} is a folder; name a file in it.")
    if not output.parent.exists():
        raise TimelineError(
            f"{output}: its folder does not exist. Make it, or name another: mkdir -p"
            f" {output.parent}"
        )


def _write(exported: str | bytes, output: Path | None) -> None:
    data = exported.encode("utf-8", "replace") if isinstance(exported, str) else exported
    if output is None:
        write_out(data)
        return
    _refuse_folder(output)
    partial = output.with_name(f"{output.name}.partial")
    try:
        partial.write_bytes(data)
        partial.replace(output)
    except OSError as error:
        with suppress(OSError):
            partial.unlink()
        raise TimelineError(f"{output}: cannot be written ({error.strerror}).") from error
