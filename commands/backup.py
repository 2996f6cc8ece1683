"""``scrapy backup PATH``: a whole copy of the archive, while a night runs."""

import argparse
import sys
from pathlib import Path

from scrapy.exceptions import UsageError

from pipelines.archive.backup import back_up
from pipelines.errors import ArchiveError
from scrapers.command import PlainCommand
from scrapers.tally import Status


class Command(PlainCommand):
    """Back up the archive."""

    def syntax(self) -> str:
        """How it is typed."""
        return "PATH"

    def short_desc(self) -> str:
        """What ``scrapy --help`` says."""
        return "A whole, checked copy of the archive, also while a night runs"

    def long_desc(self) -> str:
        """What ``scrapy backup --help`` says."""
        return (
            "Copies the archive as it is at one moment, checks the copy and gives it its name last."
            " Never copy a live archive with cp: part of it is in archive.db-wal."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Options beside Scrapy's own."""
        super().add_options(parser)
        parser.add_argument("--replace", action="store_true", help="PATH may be there already")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Back up, and say how large it is."""
        if len(args) != 1:
            raise UsageError("name one file to write: scrapy backup /another/disk/archive.db")
        target = Path(args[0])
        try:
            size = back_up(self.archive_path, target, may_replace=opts.replace)
        except ArchiveError as error:
            print(f"backup: {error}", file=sys.stderr)
            self.exitcode = Status.FAILED
            return
        print(f"{target}: {size / 2**20:.1f} MB, checked. To restore, put it where ARCHIVE points.")
