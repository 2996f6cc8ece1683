"""Targets: what many claims speak of, who was first with it, and what became of it (pure)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timelines.entries import Entry, select_entries
from timelines.words import who_words

COMMITTED = frozenset({"pledge"})
ASKED = frozenset({"demand", "proposal"})


@dataclass(frozen=True, slots=True)
class Target:
    """One figure, kind and time of one spender."""

    first: Entry
    """The first report of it."""
    reports: int
    outlets: int
    last_reported_at: str
    outcome: str
    """What became of it, as far as the archive knows; empty where nothing did yet."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """What every export is made of."""

    spender: str
    entries: tuple[Entry, ...]
    """In the order in which they were reported."""
    targets: tuple[Target, ...]
    """Those that the entries speak of, each with its first report and its fate in the whole
    archive, also where the entries are a selection."""

    @property
    def has_samples(self) -> bool:
        """Whether any of it is made up to show how the project works."""
        return any(entry.is_sample for entry in self.entries)


def timeline_of(
    spender: str,
    entries: Sequence[Entry],
    *,
    kinds: Sequence[str] = (),
    since: str | None = None,
    until: str | None = None,
) -> Timeline:
    """The timeline of a spender, or the part of it that is asked for.

    Args:
        spender: Its code.
        entries: All that the archive has on it, in order.
        kinds: Only these; all where empty.
        since: ISO day, month or year.
        until: The same; the last one that is in it.
    """
    chosen = select_entries(entries, kinds=kinds, since=since, until=until)
    shown = {entry.target for entry in chosen}
    targets = find_targets(entries)
    return Timeline(spender, chosen, tuple(t for t in targets if t.first.target in shown))


def find_targets(entries: Sequence[Entry]) -> tuple[Target, ...]:
    """The targets that the entries speak of, in the order of their first reports."""
    groups: dict[tuple[object, ...], list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.target, []).append(entry)
    decisive = [entry for entry in entries if entry.kind in ("denial", "pledge")]
    return tuple(
        Target(
            first=group[0],
            reports=len({entry.report_id for entry in group}),
            outlets=len({entry.outlet for entry in group}),
            last_reported_at=max(entry.reported_at for entry in group),
            outcome=outcome_of(group, decisive),
        )
        for group in groups.values()
    )


def outcome_of(group: Sequence[Entry], decisive: Iterable[Entry]) -> str:
    """What became of a target: denied, promised, brought forward, raised, edited away.

    Levels, caps and arithmetic are facts: nothing becomes of them, but an outlet may take them
    back.

    Args:
        group: The entries that speak of the target, in order.
        decisive: The spender's denials and pledges, in order.
    """
    first = group[0]
    fates = [] if any(entry.is_current for entry in group) else ["edited away"]
    if first.kind in COMMITTED | ASKED:
        later = [entry for entry in decisive if entry.reported_at > first.reported_at]
        fates += [_denial(first, later), _fate(first, later)]
    return "; ".join(filter(None, fates))


def _denial(first: Entry, later: Sequence[Entry]) -> str:
    denied = _first(e for e in later if e.kind == "denial" and _same_figure(e, first))
    if not denied:
        return ""
    who = who_words(denied)
    return f"denied on {denied.reported_at[:10]}{f' by {who}' if who else ''}"


def _fate(first: Entry, later: Sequence[Entry]) -> str:
    if first.kind in COMMITTED:
        return _fate_of_pledge(first, later)
    promised = _first(e for e in later if e.kind == "pledge" and e.low >= first.high)
    return f"promised on {promised.reported_at[:10]}" if promised else ""


def _fate_of_pledge(first: Entry, later: Sequence[Entry]) -> str:
    pledges = [e for e in later if e.kind == "pledge"]
    forward = _first(e for e in pledges if _same_figure(e, first) and _is_earlier(e, first))
    if forward:
        return f"brought forward to {forward.when} on {forward.reported_at[:10]}"
    raised = _first(e for e in pledges if e.low > first.high)
    return f"raised to {raised.figure} on {raised.reported_at[:10]}" if raised else ""


def _same_figure(one: Entry, other: Entry) -> bool:
    return (one.low, one.high) == (other.low, other.high)


def _is_earlier(one: Entry, other: Entry) -> bool:
    # Outlets write 2027 where they mean FY2027: only a period wholly before is an earlier one.
    return bool(one.when_end and other.when_start and one.when_end < other.when_start)


def _first(entries: Iterable[Entry]) -> Entry | None:
    return next(iter(entries), None)
