"""``scrapy nightly``: one night over all outlets, each in a process of its own."""

import argparse
import json
import signal
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scrapy.settings import SETTINGS_PRIORITIES, BaseSettings
from scrapy.spiderloader import SpiderLoader

from commands._alerts import alerts_from_credentials, send_alerts
from commands._checks import (
    check_clock,
    check_disk,
    check_folders,
    check_manners,
    told_as_archive_error,
)
from commands._night import Night
from commands._night_lock import night_lock
from commands._output import say
from commands._refusals import forget_refusal, note_refusal
from pipelines.archive.writer import open_archive
from pipelines.errors import PledgelineError
from scrapers.command import PlainCommand
from scrapers.logs import settings_sha256
from scrapers.night_plan import NightPlan, check_outlets, check_value, read_plan
from scrapers.tally import Status

TYPED = SETTINGS_PRIORITIES["cmdline"]
"""Priority of settings that were typed with ``-s``: the crawls get them too."""

PASSED_ON = ("ARCHIVE", "ARCHIVE_BUSY_SECONDS", "CONTACT", "TSA")
STOPS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
"""What ends a night cleanly: a service manager, Ctrl-C, a terminal that is closed."""
FOLDERS = ("CAPTURES", "QUARANTINE", "MANIFESTS", "NIGHT_LOGS")


class Command(PlainCommand):
    """A night: crawls, ledger, alarms, manifest, alerts, and a status that means something."""

    def syntax(self) -> str:
        """How it is typed."""
        return "[OUTLET …]"

    def short_desc(self) -> str:
        """What ``scrapy --help`` says."""
        return "One night over all outlets, live; 0 well, 1 look, 2 failed"

    def long_desc(self) -> str:
        """What ``scrapy nightly --help`` says."""
        return (
            "Crawls each outlet in a process of its own, a few at a time, with a deadline and a"
            " memory limit; writes every request into the ledger; compares each outlet with its"
            " last nights; writes a manifest. Ends with 0 when all is well, 1 when somebody should"
            " look (scrapy doctor tells what and why), 2 when the night failed."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Options beside Scrapy's own."""
        super().add_options(parser)
        parser.add_argument("--plan", type=Path, help="TOML file with the night's settings")
        parser.add_argument("--at-once", type=int, help="outlets crawled together (3)")
        parser.add_argument("--deadline", type=float, help="minutes an outlet may take (45)")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Run one night, or say in a sentence why it cannot run."""
        at = datetime.now(UTC)
        plan: NightPlan | None = None
        archive = self.archive_path
        try:
            check_manners(self.given)
            plan = self._plan(args, opts)
            settings = self._settings(plan)
            archive = Path(settings["ARCHIVE"])
            with told_as_archive_error(archive):
                self.exitcode = run_night(plan, settings, at=at)
        except PledgelineError as error:
            say(f"nightly: {error}", stream=sys.stderr)
            note_refusal(archive, str(error), at=at)
            self._tell(plan, str(error), at=at)
            self.exitcode = Status.FAILED

    def _tell(self, plan: NightPlan | None, why: str, *, at: datetime) -> None:
        """Send why no night was run; where the plan is what is wrong, to the credentials' own."""
        try:
            addresses = plan.alerts if plan else alerts_from_credentials()
        except PledgelineError as error:
            say(f"nightly: {error}", stream=sys.stderr)
            return
        send_alerts(addresses, title=f"night of {at:%Y-%m-%d}", lines=[f"RED night: {why}"])

    def _plan(self, args: list[str], opts: argparse.Namespace) -> NightPlan:
        known = sorted(SpiderLoader.from_settings(self.given).list())
        plan = read_plan(opts.plan, known_outlets=known)
        if args:
            plan = replace(plan, outlets=check_outlets(args, known, where="the command line"))
        if opts.at_once is not None:
            check_value("at_once", opts.at_once, where="--at-once")
            plan = replace(plan, at_once=opts.at_once)
        if opts.deadline is not None:
            check_value("deadline_minutes", opts.deadline, where="--deadline")
            plan = replace(plan, deadline=timedelta(minutes=opts.deadline))
        return replace(plan, alerts=plan.alerts + alerts_from_credentials())

    def _setting(self, plan: NightPlan, name: str) -> str:
        """A setting typed with ``-s`` goes before one from the plan, that before the project's."""
        typed = self.given.getpriority(name) or 0
        return str(plan.settings.get(name, self.given[name]) if typed < TYPED else self.given[name])

    def _settings(self, plan: NightPlan) -> dict[str, str]:
        settings = {name: self._setting(plan, name) for name in PASSED_ON}
        settings |= {name: self._setting(plan, name) for name in FOLDERS}
        for name, value in self.given.items():
            if (self.given.getpriority(name) or 0) >= TYPED:
                settings.setdefault(name, as_typed(value))
        ran_with = self.given.copy()
        ran_with.update(settings, priority="cmdline")
        settings["SETTINGS_SHA256"] = settings_sha256(ran_with)
        return settings


def run_night(plan: NightPlan, settings: dict[str, str], *, at: datetime) -> Status:
    """How the night went.

    Raises:
        PledgelineError: It cannot begin, or the archive cannot be used.
    """
    path = Path(settings["ARCHIVE"])
    check_disk(path)
    check_folders(Path(settings[name]) for name in FOLDERS)
    busy_seconds = float(settings["ARCHIVE_BUSY_SECONDS"])
    with night_lock(path, at=at), open_archive(path, busy_seconds=busy_seconds) as archive:
        check_clock(archive, at=at)
        night = Night(archive, plan, settings, at=at)
        for name in STOPS:
            if signal.getsignal(name) is not signal.SIG_IGN:  # as nohup wants it
                signal.signal(name, lambda *_: night.stop())
        forget_refusal(path)
        return night.run(lambda: datetime.now(UTC))


def as_typed(value: object) -> str:
    """A setting as ``-s`` takes it: Scrapy reads mappings and lists from JSON."""
    if isinstance(value, BaseSettings):
        value = value.copy_to_dict()
    return json.dumps(value) if isinstance(value, dict | list) else str(value)
