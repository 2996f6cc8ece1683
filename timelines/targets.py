"""Targets: what many claims speak of, who was first with it, and what became of it (pure)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timelines.entries import Entry

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


def find_targets(entries: Sequence[Entry]) -> tuple[Target, ...]:
    """The targets that the entries speak of, in the order of their first reports."""
    groups: dict[tuple[object, ...], list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.target, []).append(entry)
    return tuple(
        Target(
            first=group[0],
            reports=len({entry.report_id for entry in group}),
            outlets=len({entry.outlet for entry in group}),
            last_reported_at=max(entry.reported_at for entry in group),
            outcome=outcome_of(group[0], entries),
        )
        for group in groups.values()
    )


def outcome_of(first: Entry, entries: Iterable[Entry]) -> str:
    """What later reports say became of a figure: denied, promised, brought forward, raised.

    Levels, caps and arithmetic are facts, nothing becomes of them.
    """
    if first.kind not in COMMITTED | ASKED:
        return ""
    later = [entry for entry in entries if entry.reported_at > first.reported_at]
    denied = _first(e for e in later if e.kind == "denial" and _same_figure(e, first))
    if denied:
        who = denied.speaker or denied.actor or denied.outlet_name
        return f"denied on {denied.reported_at[:10]} ({who})"
    if first.kind in ASKED:
        promised = _first(e for e in later if e.kind == "pledge" and e.low >= first.high)
        return f"promised on {promised.reported_at[:10]}" if promised else ""
    return _fate_of_pledge(first, later)


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
