"""``scrapy doctor``: what is wrong with outlets, archive and captures, in words, and what to do."""

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scrapy.exceptions import UsageError

from commands._alerts import alerts_from_credentials, send_alerts
from commands._checks import check_disk, told_as_archive_error
from commands._evidence import verify
from commands._night_lock import is_being_written
from commands._refusals import read_refusal
from pipelines.archive import nights
from pipelines.archive.checkup import check_integrity, sizes
from pipelines.archive.nights import NightRun
from pipelines.archive.outlet_night import Severity
from pipelines.archive.schema import check_file
from pipelines.archive.writer import Archive, open_archive
from pipelines.errors import ArchiveError, CommandError, PledgelineError
from scrapers.captures import OPEN_SUFFIX
from scrapers.command import PlainCommand
from scrapers.tally import Status

LONGEST_SILENCE = timedelta(hours=36)


class Command(PlainCommand):
    """Look at everything that can be wrong and say what to do about it."""

    def short_desc(self) -> str:
        """What ``scrapy --help`` says."""
        return "What is wrong with outlets, archive and captures, and what to do"

    def long_desc(self) -> str:
        """What ``scrapy doctor --help`` says."""
        return (
            "Explains the last night's alarms, looks at the archive, the captures and the time"
            " since the last night. With --verify also reads every capture and manifest and names"
            " any changed byte. Ends with 0 when all is well, 1 when somebody should look, 2 when"
            " the archive cannot be used."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Options beside Scrapy's own."""
        super().add_options(parser)
        parser.add_argument("--verify", action="store_true", help="check every capture and hash")
        parser.add_argument("--alert", action="store_true", help="send what is wrong, too")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Look, and say."""
        if args:
            raise UsageError("doctor takes no outlet; it looks at all of them")
        troubles = list(self._look_around())
        self.title = "doctor"
        try:
            with told_as_archive_error(self.archive_path), self._opened() as archive:
                self._look(archive, opts, troubles)
        except PledgelineError as error:
            print("".join(f"{each}\n" for each in troubles), end="")
            print(f"doctor: {error}", file=sys.stderr)
            troubles.append(f"RED   {error}")
            self.exitcode = Status.FAILED
        if troubles:
            self.exitcode = max(Status(self.exitcode), Status.LOOK)
        if opts.alert and (troubles or not opts.verify):
            self._tell(troubles)

    def _opened(self) -> Archive:
        path = self.archive_path
        check_file(path)
        if not path.exists():
            raise ArchiveError(
                f"{path}: there is no archive yet. Make one with: make demo, or make nightly"
            )
        return open_archive(path, busy_seconds=self.busy_seconds)

    def _tell(self, troubles: list[str]) -> None:
        """Send what was printed."""
        try:
            addresses = alerts_from_credentials()
        except PledgelineError as error:
            print(f"doctor: {error}", file=sys.stderr)
            self.exitcode = Status.FAILED
            return
        lines = [" ".join(each.split()) for each in troubles]
        send_alerts(addresses, title=self.title, lines=lines)

    def _look_around(self) -> Iterator[str]:
        """What is wrong beside the archive: its disk, and nights that were refused."""
        try:
            check_disk(self.archive_path)
        except PledgelineError as error:
            yield f"RED   {error}"
        if refusal := read_refusal(self.archive_path):
            yield f"RED   no night was run or written down at {refusal}"

    def _look(self, archive: Archive, opts: argparse.Namespace, troubles: list[str]) -> None:
        is_free = not is_being_written(archive.path)
        if not is_free:
            print("A night or crawl is running; indexes of the search are looked at after it.")
        damaged = list(check_integrity(archive.connection, with_index=is_free))
        if damaged:
            self.exitcode = Status.FAILED
        troubles += [f"RED   {archive.path}: {each}" for each in damaged]
        run = nights.last_night_run(archive.connection)
        self.title = f"night of {run.night}" if run else self.title
        troubles += self._look_at_night(archive, run)
        troubles += self._look_at_captures()
        if opts.verify:
            troubles += self._verify(archive)
        counted = _sizes_line(archive)
        print("\n".join(troubles) or "Nothing is wrong.")
        print(counted)

    def _verify(self, archive: Archive) -> list[str]:
        print("Reading every capture and manifest …", flush=True)
        found = list(
            verify(
                archive,
                manifests=Path(self.given["MANIFESTS"]),
                captures=Path(self.given["CAPTURES"]),
                certificates=self._certificates(),
            )
        )
        if not found:
            print("Every capture, manifest, row and text is as it was written.")
        return [f"RED   {each}" for each in found]

    def _certificates(self) -> bytes | None:
        path = self.given["TSA_CERTIFICATES"]
        try:
            return Path(path).read_bytes() if path else None
        except OSError as error:
            raise CommandError(
                f"TSA_CERTIFICATES: {path} cannot be read ({error.strerror})."
            ) from error

    def _look_at_night(self, archive: Archive, run: NightRun | None) -> list[str]:
        if run is None:
            print("No night was run on this archive yet; run one with: make nightly")
            return []
        print(f"Last night: {run.night}, {_how_it_ended(run)}")
        troubles = []
        age = datetime.now(UTC) - run.began_at
        if age > LONGEST_SILENCE:
            troubles.append(
                f"RED   no night for {age.days} days: does the timer run?"
                " systemctl list-timers pledgeline.timer"
            )
        if run.ended_at is None:
            troubles.append(
                "AMBER the last night has no end: it is running, or it was killed;"
                " the next one completes it"
            )
        for alarm in nights.alarms_of(archive.connection, run.id):
            colour = "RED  " if alarm.severity is Severity.RED else "AMBER"
            troubles.append(f"{colour} {alarm.outlet}: {alarm}")
        return troubles

    def _look_at_captures(self) -> list[str]:
        folder = Path(self.given["CAPTURES"])
        left_open = sorted(folder.glob(f"*{OPEN_SUFFIX}")) if folder.is_dir() else []
        if not left_open:
            return []
        return [
            f"AMBER {len(left_open)} capture files are open ({left_open[0].name} …): a crawl is"
            " running, or one was killed; the next night closes them"
        ]


def _how_it_ended(run: NightRun) -> str:
    said = {0: "all was well", 1: "something should be seen", 2: "it failed"}
    if run.status is None:
        return "without an end"
    return f"{said.get(run.status, 'unknown')} (status {run.status})"


def _sizes_line(archive: Archive) -> str:
    counted = sizes(archive.connection)
    megabytes = archive.path.stat().st_size / 2**20
    rows = ", ".join(f"{count} {table}" for table, count in counted.items())
    return f"{archive.path}: {megabytes:.1f} MB, {rows}"
