"""What one night does, from the first process to the last line of its summary."""

import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from commands._evidence import NotStamped, write_manifest
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
        print(f"Night of {self.night}: {len(self.plan.outlets)} outlets", flush=True)
        worst, failed = Status.WELL, 0
        for result in self.supervisor.run([self._job(outlet) for outlet in self.plan.outlets]):
            worst = max(worst, self._settle(result))
            failed += result.status == Status.FAILED
        if failed == len(self.plan.outlets):
            worst = Status.FAILED
        worst = max(worst, self._close(now()))
        if self.supervisor.is_stopping:
            print("The night was ended early; what was not fetched stays due.")
            worst = max(worst, Status.LOOK)
        self.archive.end_night(run, at=now(), status=int(worst), alarms=self.alarms)
        self._sum_up(worst)
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

    def _settle(self, result: JobResult) -> Status:
        """Compare an outlet's crawl with its last nights, and print its lines."""
        connection = self.archive.connection
        tonight = self._tonight(result, nights.live_crawls(connection, result.name, limit=1))
        before = nights.nights_before(connection, result.name, at=tonight.began_at)
        alarms = find_alarms(tonight, before)
        print(line_of(result, tonight), flush=True)
        for alarm in alarms:
            self._raise(alarm)
        is_wrong = result.status != 0 or result.ending is not Ending.FINISHED
        return Status.LOOK if alarms or is_wrong else Status.WELL

    def _raise(self, alarm: Alarm) -> None:
        self.alarms.append(alarm)
        print(f"  {alarm.severity.value.upper():<5} {alarm}", flush=True)

    def _tonight(self, result: JobResult, crawls: tuple[int, ...]) -> OutletNight:
        ending = None if result.ending is Ending.FINISHED else result.ending.value
        if crawls:
            crawl = crawls[0]
            tonight = nights.outlet_night(self.archive.connection, crawl, ending=ending)
            if tonight.began_at >= self.at:
                return tonight
        return OutletNight(result.name, self.at, ending=ending or "never began")

    def _close(self, at: datetime) -> Status:
        """Write the manifest; a night without one is a night to look at."""
        try:
            self._keep_captures()
            write_manifest(
                self.archive,
                Path(self.settings["MANIFESTS"]),
                night=self.night,
                at=at,
                software=SOFTWARE,
                settings_sha256=self.settings["SETTINGS_SHA256"],
                tsa=self.settings.get("TSA") or None,
            )
        except NotStamped as error:
            advice = "ask the authority, or name another one as TSA"
            self._raise(Alarm("night", Sign.FAILED, Severity.AMBER, str(error), advice))
            return Status.LOOK
        except PledgelineError as error:
            return self._without_manifest(f"({error}); mend what it names", Status.LOOK)
        except OSError as error:
            return self._without_manifest(f"({error}); look at its disk", Status.FAILED)
        return Status.WELL

    def _without_manifest(self, why: str, status: Status) -> Status:
        found = f"no manifest was written {why}"
        advice = "the next night's manifest takes this night's captures too"
        self._raise(Alarm("night", Sign.FAILED, Severity.RED, found, advice))
        return status

    def _sum_up(self, worst: Status) -> None:
        red = sum(alarm.severity is Severity.RED for alarm in self.alarms)
        amber = len(self.alarms) - red
        if worst is Status.WELL:
            print("All is well.")
        else:
            print(f"{red} red and {amber} amber alarms. What to do: scrapy doctor")
        if worst is not Status.WELL and self.plan.alerts:
            send_alerts(self.plan.alerts, self.night, self.alarms)


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


def send_alerts(addresses: tuple[str, ...], night: str, alarms: list[Alarm]) -> bool:
    """Tell whoever is to be told; whether it went out."""
    import apprise

    messenger = apprise.Apprise()
    for address in addresses:
        messenger.add(address)
    lines = [f"{a.severity.value.upper()} {a.outlet}: {a}" for a in alarms]
    body = "\n".join(lines) or "The night ended early or failed: run scrapy doctor."
    if messenger.notify(title=f"Pledgeline, night of {night}", body=body):
        return True
    print("nightly: an alert could not be sent; look at the alert addresses.", file=sys.stderr)
    return False
