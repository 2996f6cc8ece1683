"""One outlet's counts of one night, and what can be wrong with them: values only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Severity(StrEnum):
    """How soon somebody should look."""

    RED = "red"
    AMBER = "amber"


class Sign(StrEnum):
    """What an alarm is about."""

    QUIET = "quiet"
    STALE = "stale"
    BAND = "band"
    COVERAGE = "coverage"
    WALLS = "walls"
    GONE = "gone"
    EMPTY_LIST = "empty_list"
    FAILED_LIST = "failed_list"
    NO_BODY = "no_body"
    BROKEN = "broken"
    REFUSED = "refused"
    FAILED = "failed"
    ENDED_EARLY = "ended_early"


@dataclass(frozen=True, slots=True)
class Alarm:
    """One thing about an outlet's night that somebody should see."""

    outlet: str
    sign: Sign
    severity: Severity
    found: str
    """What was found against what was expected, as a sentence."""
    advice: str
    """What to do, as a sentence."""

    def __str__(self) -> str:
        """Both in one line, ended as a sentence is."""
        said = f"{self.found}; {self.advice}"
        return said if said.endswith(("?", "!", ".")) else f"{said}."


@dataclass(frozen=True, slots=True)
class ListNight:
    """What one feed, news sitemap or listing page gave."""

    url: str
    status: int | None
    """HTTP status; 304 for an unchanged list; ``None`` where no answer came."""
    items: int | None = None
    """Reports it named; ``None`` where it was unchanged or could not be read."""
    error: str | None = None


@dataclass(frozen=True, slots=True)
class OutletNight:
    """One outlet's counts of one night."""

    outlet: str
    began_at: datetime
    outcomes: Mapping[str, int] = field(default_factory=dict)
    """Fetches of reports by outcome: ``{"new": 12, "gated": 1}``."""
    lists: tuple[ListNight, ...] = ()
    newest_item_at: datetime | None = None
    fields_found: Mapping[str, int] = field(default_factory=dict)
    """For each field of a report, in how many of ``pages_read`` it was there."""
    pages_read: int = 0
    broken: tuple[tuple[str, str], ...] = ()
    """``(address, what was wrong)`` of each page that its reader could not read."""
    no_body: tuple[tuple[str, str], ...] = ()
    """``(selector, capture)`` of each page in which no body was found."""
    new_reports: int | None = None
    """Reports seen for the first time, gated ones too; ``None``: as ``outcomes`` says."""
    ending: str = "finished"

    def count(self, *outcomes: str) -> int:
        """How many fetches of reports ended in one of ``outcomes``."""
        return sum(self.outcomes.get(outcome, 0) for outcome in outcomes)

    @property
    def new(self) -> int:
        """Reports seen for the first time, open or gated."""
        return self.count("new") if self.new_reports is None else self.new_reports
