"""What one night does, from the first process to the last line of its summary."""

import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from commands._alerts import send_alerts
from commands._checks import told_as_archive_error
from commands._evidence import NotStamped, write_manifest
from commands._output import say
from commands._reasons import find_reasons, find_rest, last_words
from commands._refusals import note_refusal
from pipelines.archive import nights
from pipelines.archive.evidence import capture_files, insert_capture_file
from pipelines.archive.health import find_alarms
from pipelines.archive.manifest import CaptureFile
from pipelines.archive.outlet_night import Alarm, OutletNight, Severity, Sign
from pipelines.archive.writer import Archive
from pipelines.errors import PledgelineError
from scrapers.captures import file_sha256, recover_captures
from scrapers.night_plan import NightPlan
from scrapers.supervisor import Ending, Job, JobResult, Limits, Supervisor
from scrapers.tally import Status

SOFTWARE = "pledgeline 0.1.0"


class Night:
    """One night.

    Args:
        archive: Open for writing.
        plan: Outlets, limits, alerts.
        settings: What the crawls are started with.
        at: When the night begins, UTC.
    """

    def __init__(
        self, archive: Archive, plan: NightPlan, settings: Mapping[str, str], *, at: datetime
    ) -> None:
        self.archive = archive
        self.plan = plan
        self.settings = settings
        self.at = at
        self.night = f"{at:%Y-%m-%d}"
        self.alarms: list[Alarm] = []
        self.earlier_crawls = 0
        """Id of the last crawl before the night: by the clock alone, which may be set back while
        crawls begin, one of tonight would pass for one of last night."""
        self.supervisor = Supervisor(
            Limits(plan.deadline, plan.memory_bytes),
            Path(settings["NIGHT_LOGS"]),
            plan.at_once,
        )

    def stop(self) -> None:
        """End the night cleanly; safe in a signal handler."""
        self.supervisor.stop()

    def run(self, now: Callable[[], datetime]) -> Status:
        """How the night went: crawl, compare, write down, tell."""
        self._recover()
        run = self.archive.begin_night(night=self.night, at=self.at)
        with told_as_archive_error(self.archive.path):
            self.earlier_crawls = nights.last_crawl(self.archive.connection)
        say(f"Night of {self.night}: {len(self.plan.outlets)} outlets")
        worst, failed = Status.WELL, 0
        for result in self.supervisor.run([self._job(outlet) for outlet in self.plan.outlets]):
            worst = max(worst, self._settle_or_say(result))
            failed += result.status == Status.FAILED
        if failed == len(self.plan.outlets):
            worst = Status.FAILED
        worst = max(worst, self._close(now()))
        if self.supervisor.is_stopping:
            say("The night was ended early; what was not fetched stays due.")
            worst = max(worst, Status.LOOK)
        worst = max(worst, self._end(run, worst, at=now()))
        self._sum_up(worst)
        return worst

    def _end(self, run: int, worst: Status, *, at: datetime) -> Status:
        """Write how the night ended; where it cannot be written, somebody is told."""
        try:
            self.archive.end_night(run, at=at, status=int(worst), alarms=self.alarms)
        except PledgelineError as error:
            note_refusal(self.archive.path, f"the night's end was not written: {error}", at=at)
            found, advice = f"its end was not written ({error})", "the next night completes it"
            self._raise(Alarm("night", Sign.FAILED, Severity.RED, found, advice))
            return Status.FAILED
        return worst

    def _recover(self) -> None:
        """Close the captures of a night that was killed."""
        folder = Path(self.settings["CAPTURES"])
        if folder.is_dir():
            recover_captures(folder)

    def _keep_captures(self) -> None:
        """Keep the hash of every capture file that was closed since the last night."""
        folder = Path(self.settings["CAPTURES"])
        known = {each.file for each in capture_files(self.archive.connection)}
        for path in sorted(folder.glob("*.warc.gz")):
            if path.name not in known:
                one = CaptureFile(path.name, path.stat().st_size, file_sha256(path))
                with self.archive.transaction() as connection:
                    insert_capture_file(connection, one, outlet=None, closed_at=self.at.isoformat())

    def _job(self, outlet: str) -> Job:
        words = [sys.executable, "-m", "scrapy", "crawl", outlet, "-s", f"NIGHT={self.night}"]
        for name, value in sorted(self.settings.items()):
            if name not in {"MANIFESTS", "TSA", "NIGHT_LOGS"} and value:
                words += ["-s", f"{name}={value}"]
        words += ["-s", f"CLOSESPIDER_TIMEOUT={self.plan.deadline.total_seconds() * 0.9:.0f}"]
        return Job(outlet, tuple(words))

    def _settle_or_say(self, result: JobResult) -> Status:
        """As ``_settle``; an archive that cannot be read costs the comparison, not the night."""
        try:
            with told_as_archive_error(self.archive.path):
                return self._settle(result)
        except PledgelineError as error:
            found = f"what came of its crawl is not known ({error})"
            advice = "run scrapy doctor; where it finds damage, restore a backup and replay"
            self._raise(Alarm(result.name, Sign.FAILED, Severity.RED, found, advice))
            return Status.FAILED

    def _settle(self, result: JobResult) -> Status:
        """Compare an outlet's crawl with its last nights, and print its lines."""
        connection = self.archive.connection
        crawls = nights.live_crawls(connection, result.name, limit=1)
        tonight = self._tonight(result, crawls)
        before = nights.nights_before(connection, result.name, at=tonight.began_at)
        alarms = find_alarms(tonight, before)
        say(line_of(result, tonight))
        is_wrong = result.status != 0 or result.ending is not Ending.FINISHED
        if is_wrong:
            alarms += tuple(find_rest(connection, tonight))
        if is_wrong and not alarms and crawls:
            alarms = tuple(find_reasons(connection, result, crawls[0]))
        for alarm in alarms:
            self._raise(alarm)
        return Status.LOOK if alarms or is_wrong else Status.WELL

    def _raise(self, alarm: Alarm) -> None:
        self.alarms.append(alarm)
        say(f"  {alarm.severity.value.upper():<5} {alarm}")

    def _tonight(self, result: JobResult, crawls: tuple[int, ...]) -> OutletNight:
        is_told = result.ending in {Ending.FINISHED, Ending.NOT_STARTED}
        ending = None if is_told else result.ending.value
        if crawls and crawls[0] > self.earlier_crawls:
            return nights.outlet_night(self.archive.connection, crawls[0], ending=ending)
        said = f"never began: {result.why or last_words(result.log)}"
        return OutletNight(result.name, self.at, ending=ending or said)

    def _close(self, at: datetime) -> Status:
        """Write the manifest; a night without one is a night to look at."""
        try:
            with told_as_archive_error(self.archive.path):
                self._keep_captures()
                self._write_manifest(at)
        except NotStamped as error:
            advice = "ask the authority, or name another one as TSA"
            self._raise(Alarm("night", Sign.FAILED, Severity.AMBER, str(error), advice))
            return Status.LOOK
        except PledgelineError as error:
            return self._without_manifest(f"({error}); mend what it names", Status.LOOK)
        except OSError as error:
            return self._without_manifest(f"({error}); look at its disk", Status.FAILED)
        return Status.WELL

    def _write_manifest(self, at: datetime) -> None:
        write_manifest(
            self.archive,
            Path(self.settings["MANIFESTS"]),
            night=self.night,
            at=at,
            software=SOFTWARE,
            settings_sha256=self.settings["SETTINGS_SHA256"],
            tsa=self.settings.get("TSA") or None,
        )

    def _without_manifest(self, why: str, status: Status) -> Status:
        found = f"no manifest was written {why}"
        advice = "the next night's manifest takes this night's captures too"
        self._raise(Alarm("night", Sign.FAILED, Severity.RED, found, advice))
        return status

    def _sum_up(self, worst: Status) -> None:
        red = sum(alarm.severity is Severity.RED for alarm in self.alarms)
        amber = len(self.alarms) - red
        if worst is Status.WELL:
            say("All is well.")
        else:
            say(f"{red} red and {amber} amber alarms. What to do: scrapy doctor")
        if worst is not Status.WELL and self.plan.alerts:
            lines = [f"{a.severity.value.upper()} {a.outlet}: {a}" for a in self.alarms]
            send_alerts(self.plan.alerts, title=f"night of {self.night}", lines=lines)


def line_of(result: JobResult, tonight: OutletNight) -> str:
    """One line for a person: what an outlet's night came to."""
    counted = ", ".join(
        f"{count} {outcome.replace('_', ' ')}"
        for outcome, count in sorted(tonight.outcomes.items())
    )
    ending = "" if result.ending is Ending.FINISHED else f"; ended early: {result.ending.value}"
    megabytes = result.peak_memory_bytes // 2**20
    return (
        f"{result.name:<16} {tonight.new} new ({counted or 'no page asked for'})"
        f" in {result.seconds:.0f} s, {megabytes} MB{ending}"
    )
