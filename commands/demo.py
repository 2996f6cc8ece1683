"""``scrapy demo``: the shipped samples, once the whole way, with no network."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from scrapy.exceptions import UsageError

from commands._replaying import TROUBLES, Replayer
from pipelines.archive.checkup import sizes
from pipelines.archive.writer import open_archive
from pipelines.errors import PledgelineError
from scrapers.command import PlainCommand
from timelines.archive import open_for_reading, read_timeline
from timelines.entries import TimelineError
from timelines.page import export_html
from timelines.targets import timeline_of

SAMPLES = Path(__file__).parent.parent / "samples"
SPENDER = "JPN"


class Command(PlainCommand):
    """Replay the samples, write a timeline, say how to look at both."""

    def short_desc(self) -> str:
        """What ``scrapy --help`` says."""
        return "The shipped samples into the archive and a timeline page, with no network"

    def long_desc(self) -> str:
        """What ``scrapy demo --help`` says."""
        return (
            "Replays the captures in samples/ (our own words in the outlets' markup) through the"
            " same readers and pipelines as a live crawl, and writes the timeline of Japan's"
            " reported targets. A second run changes no row."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Options beside Scrapy's own."""
        super().add_options(parser)
        parser.add_argument("--output", type=Path, default=Path("out/timeline-JPN.html"))

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Show it."""
        if args:
            raise UsageError("demo takes no argument: scrapy demo")
        try:
            self._replay()
            self._write_timeline(opts.output)
        except (PledgelineError, TimelineError, OSError) as error:
            print(f"demo: {error}", file=sys.stderr)
            self.exitcode = 2

    def _replay(self) -> None:
        path = self.archive_path
        with open_archive(path, busy_seconds=self.busy_seconds) as archive:
            before = sizes(archive.connection)["reports"]
            replayer = Replayer(archive, self.given, at=datetime.now(UTC))
            for capture_file in sorted(SAMPLES.glob("*.warc.gz")):
                for replayed in replayer.replay(capture_file):
                    if replayed.outcome in TROUBLES:
                        print(f"{replayed.outcome}: {replayed.where}: {replayed.note}")
                        self.exitcode = 1
            counted = sizes(archive.connection)
        reports = counted["reports"]
        print(
            f"{path}: {reports} reports, {reports - before} of them new; {counted['claims']} claims"
        )

    def _write_timeline(self, output: Path) -> None:
        archive = self.archive_path
        connection = open_for_reading(archive)
        try:
            timeline = timeline_of(SPENDER, read_timeline(connection, SPENDER))
        finally:
            connection.close()
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(export_html(timeline), "utf-8")
        demands = [t for t in timeline.targets if t.first.kind == "demand"]
        pledges = [t for t in timeline.targets if t.first.kind == "pledge"]
        print(f"{output}: {len(demands)} demands on Japan and {len(pledges)} pledges of its own")
        for target in demands:
            first = target.first
            said = f"{first.figure:<8} asked for, first in {first.outlet_name}"
            print(f"  {first.reported_at[:10]}  {said}")
        print("These are samples: real events, invented wording. Look at them with:")
        print("  make serve            then open http://127.0.0.1:8001")
        print(f"  xdg-open {output}")
