"""The entries of a timeline: what each report said of a figure, and who was first."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

APPLICATION_ID = 0x504C4447
COLUMNS = (
    "claim_id",
    "report_id",
    "outlet",
    "outlet_name",
    "reported_at",
    "published_at",
    "first_seen_at",
    "title",
    "url",
    "language",
    "access",
    "spender",
    "kind",
    "low",
    "high",
    "bound",
    '"when"',
    "when_start",
    "when_end",
    "actor",
    "speaker",
    "cited",
    "sources",
    "quote",
    "sentence",
    "state",
    "revision",
    "is_current",
    "is_sample",
    "capture_file",
    "capture_offset",
)
TIMELINE = (
    f"SELECT {', '.join(COLUMNS)} FROM timeline"  # noqa: S608 - column names of our own
    " WHERE spender = :spender ORDER BY reported_at, published_at, report_id, claim_id"
)
SPENDERS = (
    "SELECT spender, count(*) FROM timeline WHERE spender IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1"
)


class TimelineError(Exception):
    """The archive cannot be read, or holds no such timeline."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One report's word on one figure."""

    claim_id: int
    report_id: int
    outlet: str
    outlet_name: str
    reported_at: str
    """When the report first said so: ISO 8601, UTC."""
    published_at: str
    first_seen_at: str
    title: str
    url: str
    language: str | None
    access: str
    spender: str
    kind: str
    low: float
    high: float
    """Percent of GDP."""
    bound: str
    when: str | None
    """EDTF or ``FY2027``."""
    when_start: str | None
    when_end: str | None
    actor: str | None
    speaker: str | None
    cited: str | None
    sources: str | None
    quote: str
    sentence: str
    state: str
    revision: int
    is_current: bool
    is_sample: bool
    capture_file: str | None
    capture_offset: int | None
    is_first: bool = False
    """Whether no report that the archive has said so before."""

    @property
    def figure(self) -> str:
        """The figure for people: ``3.5 %``, ``3–3.5 %``, ``≥ 3 %``."""
        sign = {"at_least": "≥ ", "over": "> ", "up_to": "≤ ", "under": "< ", "about": "≈ "}
        number = f"{self.low:g}" if self.low == self.high else f"{self.low:g}–{self.high:g}"
        return f"{sign.get(self.bound, '')}{number} %"

    @property
    def target(self) -> tuple[float, float, str, str | None]:
        """What it speaks of: figure, kind and time."""
        return (self.low, self.high, self.kind, self.when)


def open_for_reading(path: Path) -> sqlite3.Connection:
    """The archive, read only.

    Raises:
        TimelineError: There is none, it is something else, or it cannot be read.
    """
    if not path.is_file():
        raise TimelineError(
            f"{path}: there is no archive. Make one with: make demo, or name one with"
            " -s ARCHIVE=path"
        )
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=10)
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        connection.execute("SELECT 1 FROM timeline LIMIT 1").fetchone()
    except sqlite3.Error as error:
        raise TimelineError(
            f"{path} is no archive of Pledgeline, or is damaged ({error})."
        ) from error
    if application != APPLICATION_ID:
        raise TimelineError(
            f"{path} is an SQLite file of another program, no archive of Pledgeline."
        )
    return connection


def read_timeline(connection: sqlite3.Connection, spender: str) -> tuple[Entry, ...]:
    """A spender's timeline, oldest first, one entry a report, figure, kind and time.

    Raises:
        TimelineError: The archive has nothing on this spender; the message says on whom it has.
    """
    rows = connection.execute(TIMELINE, {"spender": spender})
    entries = [_entry(row) for row in rows]
    if not entries:
        raise TimelineError(_nothing_on(connection, spender))
    return tuple(mark_first(one_a_report(entries)))


def _entry(row: Sequence[object]) -> Entry:
    entry = Entry(*row)  # type: ignore[arg-type]
    return replace(entry, is_current=bool(entry.is_current), is_sample=bool(entry.is_sample))


def _nothing_on(connection: sqlite3.Connection, spender: str) -> str:
    known = [f"{code} ({count})" for code, count in connection.execute(SPENDERS)]
    if not known:
        return "The archive holds no claim yet. Crawl or replay first: make nightly, or make demo"
    return f"The archive holds no claim on {spender!r}; it has: {', '.join(known)}."


def one_a_report(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries with what a report says twice, in headline and text or in two revisions, once.

    A headline's figure without a time is the text's figure with one. The fullest wording stands
    for them, with the earliest time at which the report said so.
    """
    groups: dict[tuple[object, ...], list[Entry]] = {}
    for entry in entries:
        groups.setdefault((entry.report_id, entry.low, entry.high, entry.kind), []).append(entry)
    merged: list[Entry] = []
    for group in groups.values():
        times = sorted({entry.when for entry in group if entry.when})
        for when in [*times] or [None]:  # type: ignore[list-item]
            same = [entry for entry in group if entry.when in (when, None)]
            fullest = max(same, key=_fullness)
            merged.append(
                replace(
                    fullest,
                    reported_at=min(entry.reported_at for entry in same),
                    is_current=any(entry.is_current for entry in same),
                )
            )
    yield from sorted(merged, key=_order)


def _fullness(entry: Entry) -> tuple[int, int]:
    said = (entry.when, entry.actor, entry.speaker, entry.cited, entry.sources)
    return (sum(value is not None for value in said), len(entry.sentence))


def _order(entry: Entry) -> tuple[str, str, int, int]:
    return (entry.reported_at, entry.published_at, entry.report_id, entry.claim_id)


def mark_first(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries, in order, the first to speak of each target marked."""
    seen: set[tuple[object, ...]] = set()
    for entry in entries:
        yield replace(entry, is_first=entry.target not in seen)
        seen.add(entry.target)


def select_entries(
    entries: Iterable[Entry],
    *,
    kinds: Sequence[str] = (),
    since: str | None = None,
    until: str | None = None,
) -> tuple[Entry, ...]:
    """Entries of some kinds and of a span of days (ISO, both ends with it)."""
    return tuple(
        entry
        for entry in entries
        if (not kinds or entry.kind in kinds)
        and (since is None or entry.reported_at[: len(since)] >= since)
        and (until is None or entry.reported_at[: len(until)] <= until)
    )
