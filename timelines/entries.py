"""An entry of a timeline: what one report said of one figure, and who was first (pure)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

SIGNS = {"at_least": "≥ ", "over": "> ", "up_to": "≤ ", "under": "< ", "about": "≈ "}


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
    start: int
    end: int
    """Where ``quote`` stands in the report: headline, newline, body; half-open, code points."""
    quotes_before: int
    """How often the same quote stands earlier in the same sentence."""
    is_first: bool = False
    """Whether no report that the archive has said so before."""
    target_when: str | None = None
    """The time of the target that it speaks of, where it names none itself."""

    @property
    def figure(self) -> str:
        """The figure for people: ``3.5 %``, ``3–3.5 %``, ``≥ 3 %``."""
        number = f"{self.low:g}" if self.low == self.high else f"{self.low:g}–{self.high:g}"
        return f"{SIGNS.get(self.bound, '')}{number} %"

    @property
    def target(self) -> tuple[float, float, str, str | None]:
        """What it speaks of: figure, kind and time."""
        return (self.low, self.high, self.kind, self.when or self.target_when)

    @property
    def capture(self) -> str | None:
        """Where the proof lies: ``captures/kyodo.warc.gz@1024``, a file and a byte offset."""
        return None if self.capture_file is None else f"{self.capture_file}@{self.capture_offset}"

    @property
    def quoted(self) -> tuple[str, str, str]:
        """The sentence in three: what comes before the quote, the quote, what comes after.

        The quote is empty where the sentence does not hold it word for word.
        """
        if not self.quote:
            return (self.sentence, "", "")
        # Not the 5 percent within 3.5 percent.
        places = [
            m.start() for m in re.finditer(rf"(?<![\d.]){re.escape(self.quote)}", self.sentence)
        ]
        if not places:
            return (self.sentence, "", "")
        place = places[self.quotes_before % len(places)]
        end = place + len(self.quote)
        return (self.sentence[:place], self.sentence[place:end], self.sentence[end:])


def one_a_report(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries with what a report says twice, in headline and text or in two revisions, once.

    A headline's figure without a time is the text's figure with one. The fullest wording stands
    for them, with the earliest time at which the report said so.
    """
    groups: dict[tuple[object, ...], list[Entry]] = {}
    for entry in entries:
        groups.setdefault((entry.report_id, entry.low, entry.high, entry.kind), []).append(entry)
    merged = [entry for group in groups.values() for entry in _one_a_time(group)]
    yield from sorted(merged, key=_order)


def _one_a_time(group: Sequence[Entry]) -> Iterator[Entry]:
    times: list[str | None] = [*sorted({entry.when for entry in group if entry.when})]
    for when in times or [None]:
        same = [entry for entry in group if entry.when in (when, None)]
        yield replace(
            max(same, key=_fullness),
            reported_at=min(entry.reported_at for entry in same),
            is_current=any(entry.is_current for entry in same),
        )


def _fullness(entry: Entry) -> tuple[int, int]:
    said = (entry.when, entry.actor, entry.speaker, entry.cited, entry.sources)
    return (sum(value is not None for value in said), len(entry.sentence))


def _order(entry: Entry) -> tuple[str, str, int, int]:
    return (entry.reported_at, entry.published_at, entry.report_id, entry.claim_id)


def mark_first(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries, in order, the first to speak of each target marked.

    One that names no time speaks of the target of its figure and kind that was last reported.
    """
    seen: set[tuple[object, ...]] = set()
    latest: dict[tuple[object, ...], str | None] = {}
    for entry in entries:
        of = (entry.low, entry.high, entry.kind)
        latest[of] = when = entry.when or latest.get(of)
        placed = replace(entry, target_when=when)
        yield replace(placed, is_first=placed.target not in seen)
        seen.add(placed.target)


def select_entries(
    entries: Iterable[Entry],
    *,
    kinds: Sequence[str] = (),
    since: str | None = None,
    until: str | None = None,
) -> tuple[Entry, ...]:
    """Entries of some kinds and of a span of days (ISO day, month or year; both ends with it)."""
    return tuple(
        entry
        for entry in entries
        if (not kinds or entry.kind in kinds)
        and (since is None or entry.reported_at[: len(since)] >= since)
        and (until is None or entry.reported_at[: len(until)] <= until)
    )
