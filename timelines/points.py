"""What each point of a chart says (pure)."""

import textwrap
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from timelines.entries import Entry
from timelines.layout import Point
from timelines.safety import plain, web_address
from timelines.words import KINDS, time_words, who_words

STANDINGS = ["first report", "repeated"]
LONGEST_SENTENCE = 420
TOOLTIP = {
    "figure": "figure",
    "said": "kind",
    "who": "by",
    "outlet": "outlet",
    "citing": "citing",
    "day": "reported",
    "sentence": "sentence",
    "sample": "sample",
}
"""Field of a row → its name in the tooltip, in order."""


def chart_rows(
    points: Iterable[Point], *, level: float = 0, has_anchors: bool = False
) -> list[dict[str, Any]]:
    """One row a point: where it lies and what it says.

    Args:
        points: As they lie.
        level: How much a level of a stack is on the scale of percent.
        has_anchors: Whether the chart stands in a page where each claim has the anchor ``#c1``.
    """
    return [_row(point, has_anchors=has_anchors) | _stand(point, level) for point in points]


def _stand(point: Point, level: float) -> dict[str, float]:
    return {"stands": round(_percent(point.entries[0]) + point.level * level, 4)}


def _percent(entry: Entry) -> float:
    return (entry.low + entry.high) / 2


def _row(point: Point, *, has_anchors: bool) -> dict[str, Any]:
    entry, count = point.entries[0], len(point.entries)
    row = {
        "drawn": point.at.isoformat(timespec="seconds"),
        "percent": _percent(entry),
        "low": entry.low,
        "high": entry.high,
        "kind": entry.kind,
        "standing": STANDINGS[0 if point.is_first else 1],
        "count": f"×{count}" if count > 1 else "",
        "figure": f"{entry.figure} of GDP{time_words(entry) if count == 1 else ''}",
        "said": KINDS[entry.kind],
        "who": plain(who_words(entry)) or "—",
        "outlet": _outlets(point.entries),
        "citing": plain("; ".join(x for x in (entry.cited, entry.sources) if x)) or "—",
        "day": _days(point.entries),
        "sentence": _wrapped(plain(entry.sentence)),
        "sample": "SAMPLE, not a real report" if entry.is_sample else "no",
        "url": web_address(entry.url) if count == 1 else None,
        "anchor": f"c{entry.claim_id}" if has_anchors and count > 1 else None,
    }
    row["label"] = (
        f"{row['day']}, {row['outlet']}: {row['figure']}, {row['said']}. {row['sentence']}"
    )
    return row


def _outlets(entries: Sequence[Entry]) -> str:
    if len(entries) == 1:
        return plain(entries[0].outlet_name)
    counts = Counter(plain(entry.outlet_name) for entry in entries)
    named = ", ".join(f"{name} ×{n}" if n > 1 else name for name, n in counts.most_common(6))
    return f"{len(entries)} claims: {named}{', …' if len(counts) > 6 else ''}"


def _days(entries: Sequence[Entry]) -> str:
    first, last = entries[0].reported_at[:10], entries[-1].reported_at[:10]
    return first if first == last else f"{first} to {last}"


def _wrapped(text: str, width: int = 70) -> str:
    """Lines for a tooltip; text without blanks (Japanese) is cut where the line is full."""
    short = text if len(text) <= LONGEST_SENTENCE else text[: LONGEST_SENTENCE - 1] + "…"
    return "\n".join(textwrap.wrap(short, width))
