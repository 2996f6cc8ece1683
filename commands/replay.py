"""``scrapy replay``: captures, ours or foreign, through the same readers and pipelines."""

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from scrapy.exceptions import UsageError

from commands._replaying import TROUBLES, Replayed, Replayer
from pipelines.archive.writer import open_archive
from pipelines.errors import ArchiveError, CaptureError
from scrapers.command import PlainCommand


class Command(PlainCommand):
    """Replay captures into the archive."""

    def syntax(self) -> str:
        """How it is typed."""
        return "FILE.warc[.gz] …"

    def short_desc(self) -> str:
        """What it does."""
        return "Put captures, ours or foreign, through readers and pipelines; twice changes no row"

    def long_desc(self) -> str:
        """What it does, at length."""
        return (
            "Reads each page of the WARC files and stores reports and claims in the archive"
            " (-s ARCHIVE=path). Says for each page what came of it. Leaves with 1 when a page"
            " or record was broken, 2 when a file or the archive cannot be used."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Options beside Scrapy's own."""
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="last line: a JSON summary")
        parser.add_argument("--quiet", action="store_true", help="only broken pages and the end")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Replay every file; go on after a broken one."""
        if not args:
            raise UsageError("name at least one WARC file: scrapy replay captures/*.warc.gz")
        try:
            archive = open_archive(self.archive_path, busy_seconds=self.busy_seconds)
        except ArchiveError as error:
            self._say_error(str(error), status=2)
            return
        with archive:
            replayer = Replayer(archive, self.given, at=datetime.now(UTC))
            for name in args:
                self._replay_file(replayer, Path(name), is_quiet=opts.quiet)
        self._sum_up(replayer, opts)

    def _replay_file(self, replayer: Replayer, path: Path, *, is_quiet: bool) -> None:
        try:
            for replayed in replayer.replay(path):
                if replayed.outcome in TROUBLES or not is_quiet:
                    print(line_of(replayed))
        except (CaptureError, ArchiveError) as error:
            replayer.counts["unreadable files"] += 1
            self._say_error(str(error), status=2)

    def _sum_up(self, replayer: Replayer, opts: argparse.Namespace) -> None:
        counts = dict(replayer.counts)
        claims = counts.pop("claims", 0)
        pages = sum(n for outcome, n in counts.items() if outcome != "unreadable files")
        parts = ", ".join(
            f"{n} {outcome.removesuffix('s') if n == 1 else outcome}"
            for outcome, n in sorted(counts.items())
            if n
        )
        print(f"{pages} captures: {parts or 'nothing in them'}; {claims} claims.")
        if any(counts.get(trouble) for trouble in TROUBLES):
            print("Broken pages were passed over; nothing that was stored before is lost.")
            self.exitcode = max(self.exitcode, 1)
        if opts.json:
            print(json.dumps({"captures": pages, "claims": claims, **counts}, sort_keys=True))

    def _say_error(self, sentence: str, *, status: int) -> None:
        print(f"replay: {sentence}", file=sys.stderr)
        self.exitcode = max(self.exitcode, status)


def line_of(replayed: Replayed) -> str:
    """One line for a person: what came of a capture."""
    noun = "claim" if replayed.claims == 1 else "claims"
    claims = f"  {replayed.claims} {noun}" if replayed.claims else ""
    note = f"  ({replayed.note})" if replayed.note else ""
    return f"{replayed.outcome:<12} {replayed.where}{claims}{note}"
