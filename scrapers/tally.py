"""What came of a crawl: counts, lists and troubles, and the few lines that tell a person."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum

from pipelines.report import FetchOutcome

WORTH_A_LOOK = (FetchOutcome.BLOCKED, FetchOutcome.BROKEN, FetchOutcome.FAILED)
SHOWN = 10
"""Troubles told in full; the archive has them all."""


class Status(IntEnum):
    """How a command ends."""

    WELL = 0
    LOOK = 1
    """Something an operator should see."""
    FAILED = 2


@dataclass(frozen=True, slots=True)
class ListVisit:
    """What came of asking for one list."""

    url: str
    outcome: FetchOutcome
    items: int = 0
    new: int = 0
    newest_at: datetime | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """One address that came to nothing, and why."""

    url: str
    outcome: FetchOutcome
    error: str


@dataclass(slots=True)
class Tally:
    """Kept by a spider while it crawls."""

    outlet: str
    title: str
    started_at: datetime
    pages: Counter[FetchOutcome] = field(default_factory=Counter)
    lists: list[ListVisit] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    reason: str = "unfinished"
    """Scrapy's: ``finished``, ``shutdown``, ``closespider_timeout``, ``memusage_exceeded`` …"""
    resting_until: datetime | None = None
    """Until when the outlet asked to be left alone."""
    fault: str | None = None
    """Why the crawl could not go on, in a sentence."""
    ended_at: datetime | None = None

    def count(self, url: str, outcome: FetchOutcome, error: str | None = None) -> None:
        """Count what came of one report's address."""
        self.pages[outcome] += 1
        if outcome in WORTH_A_LOOK:
            self.troubles.append(Trouble(url, outcome, error or outcome.value))

    @property
    def status(self) -> Status:
        """Whether an operator should look: worst first."""
        answered = [visit for visit in self.lists if visit.error is None]
        is_early = self.reason != "finished"
        if self.fault or (is_early and self.reason not in {"shutdown", "closespider_timeout"}):
            return Status.FAILED
        if self.resting_until:
            return Status.LOOK
        was_asked = self.lists or not is_early  # a stop may come before anything was asked for
        if was_asked and not answered and not any(visit.items for visit in self.lists):
            return Status.FAILED
        wrong = self.troubles or len(answered) < len(self.lists) or is_early
        return Status.LOOK if wrong else Status.WELL

    @property
    def counts(self) -> Mapping[str, int]:
        """For the archive's ledger: each outcome, the lists and their addresses."""
        failed = sum(visit.error is not None for visit in self.lists)
        return {
            **{outcome.value: self.pages[outcome] for outcome in FetchOutcome},
            "lists": len(self.lists),
            "lists_failed": failed,
            "discovered": sum(visit.new for visit in self.lists),
        }

    def __str__(self) -> str:
        return "\n".join((self._headline(), *self._list_lines(), *self._trouble_lines()))

    def _headline(self) -> str:
        took = (self.ended_at or self.started_at) - self.started_at
        counted = ", ".join(
            f"{self.pages[outcome]} {outcome.value.replace('_', ' ')}"
            for outcome in FetchOutcome
            if self.pages[outcome]
        )
        seconds = timedelta(seconds=round(took.total_seconds()))
        end = "" if self.reason == "finished" else f"; ended early: {self.reason}"
        return f"{self.title} ({self.outlet}): {counted or 'no page asked for'} in {seconds}{end}"

    def _list_lines(self) -> list[str]:
        lines = []
        for visit in self.lists:
            newest = f", newest {visit.newest_at:%Y-%m-%d %H:%M %Z}" if visit.newest_at else ""
            said = f"{visit.outcome.value.replace('_', ' ')}, {visit.items} items{newest}"
            new = f", {visit.new} new" if visit.new else ""
            lines.append(f"  list  {visit.url}: {visit.error or said + new}")
        if not self.lists:
            lines.append("  list  none was asked for")
        return lines

    def _trouble_lines(self) -> list[str]:
        lines = [f"  {t.outcome.value:<7} {t.url}: {t.error}" for t in self.troubles[:SHOWN]]
        if len(self.troubles) > SHOWN:
            lines.append(f"  … and {len(self.troubles) - SHOWN} more: see fetches in the archive")
        if self.fault:
            lines.append(f"  stopped: {self.fault}")
        if self.resting_until:
            until = f"{self.resting_until:%Y-%m-%d %H:%M %Z}"
            lines.append(f"  resting until {until}: the outlet asked to be left alone till then")
        return lines
