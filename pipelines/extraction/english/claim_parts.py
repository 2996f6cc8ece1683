"""Figures that are parts of the figure before them."""

from collections.abc import Sequence
from dataclasses import replace

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.report import Claim, Percentage


def part_of(whole: Claim, percentage: Percentage, *, verdict_rules: tuple[str, ...]) -> Claim:
    """``5% by 2035: 3.5% on core defence and 1.5% on roads``: a part is said as the whole."""
    return replace(whole, percentage=percentage, rules=(*verdict_rules, *whole.rules))


SPLITS = frozenset(
    {"break down", "comprise", "consist", "split", "divide", "be made up", "include", "divide up"}
)
"""What the whole does to its parts."""


def goes_on_splitting(reading: Reading, last: Claim, number: int, row: Sequence[Item]) -> bool:
    """Whether a sentence begins with what the last figure was: ``Of this, 3.5 percent …``."""
    where = reading.sentence_at(last.percentage.start)
    if number > where + 2:
        return False
    return row[0].low == "of" or any(item.sense.lemma in SPLITS for item in row[:8])


def splits(row: Sequence[Item], at: int) -> bool:
    """Whether the figure is a part of the figure before it."""
    previous = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    if any(item.sense.lemma in SPLITS for item in row[: min(at, 8)]) and row[0].low in (
        "that",
        "this",
        "it",
        "the",
        "which",
    ):
        return True
    if [item.low for item in row[:2]] in (
        ["of", "this"],
        ["of", "that"],
        ["of", "which"],
        ["of", "it"],
    ):
        return True
    if previous < 0:
        return False
    between = [item.low for item in row[previous + 1 : at]]
    if (
        between[-1:] == ["including"]
        or between[:1] == ["plus"]
        or between[-1:] == ["plus"]
        or between[-2:] == ["and", "another"]
    ):
        return True
    if "of" in between and "which" in between[between.index("of") :]:
        return True
    if (
        any(
            low in ("comprising", "split", "consisting", "divided", "split up", "broken")
            for low in between
        )
        or between[-1:] in ([":"], ["--"], ["\u2014"])
        or (":" in between and not any(item.sense.code for item in row[previous + 1 : at]))
    ):
        return True
    earlier = [item.low for item in row[:previous]]
    return (
        between[-1:] == ["and"]
        and len(between) <= 10
        and (
            {":", "--", "\u2014"} & set(earlier)
            or "which" in earlier[-3:]
            or "comprising" in earlier
        )
        and any(low in ("on", "for", "to", "in") for low in between)
    )
