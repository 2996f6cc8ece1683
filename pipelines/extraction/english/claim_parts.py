"""Figures that are parts of the figure before them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipelines.extraction.english.clause_nouns import AGREED
from pipelines.extraction.english.clauses import BE
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

DIVIDED = frozenset(
    {"comprising", "split", "consisting", "divided", "split up", "broken", "composed", "comprised"}
    | {"made up", "subdivided", "apportioned"}
)


def goes_on_splitting(reading: Reading, last: Claim, number: int, row: Sequence[Item]) -> bool:
    """Whether a sentence begins with what the last figure was: ``Of this, 3.5 percent …``."""
    where = reading.sentence_at(last.percentage.start)
    if number > where + 2:
        return False
    is_rest = row[0].low == "the" and row[1].low in ("other", "remaining", "rest")
    return row[0].low in ("of", "under") or is_rest or any(_is_split(item) for item in row[:8])


def _is_split(item: Item) -> bool:
    return item.sense.lemma in SPLITS or item.low in ("includes", "included")


def splits(row: Sequence[Item], at: int) -> bool:
    """Whether the figure is a part of the figure before it."""
    if _takes_up_the_whole(row, at):
        return True
    previous = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    if previous < 0:
        return False
    if _takes_up_the_whole(row, previous) and _is_also_part(row, previous, at):
        return True
    return _is_led_as_part(row, previous, at) or _is_last_part(row, previous, at)


def _is_also_part(row: Sequence[Item], previous: int, at: int) -> bool:
    """``Under the deal, 3.5% is to go on troops and 1.5% on looser items``."""
    return row[at - 1].low == "and" and at - previous < 14 and _is_for_something(row, at)


def _takes_up_the_whole(row: Sequence[Item], at: int) -> bool:
    """``Of this, 3.5 percent …``; ``The target is split into …``."""
    if [item.low for item in row[:2]] in (["of", each] for each in ("this", "that", "which", "it")):
        return True
    if row[0].low == "the" and at < 4 and row[1].low in ("other", "remaining", "rest"):
        return True
    if row[0].low == "under" and any(item.low in AGREED for item in row[1:5]):
        is_subject = any("modal" in i.tags or i.low in BE for i in row[at + 1 : at + 4])
        return is_subject and not any(item.sense.code not in ("", "NATO") for item in row[:at])
    opens = row[0].low in ("that", "this", "it", "the", "which")
    return opens and any(_is_split(item) for item in row[: min(at, 8)])


def _is_led_as_part(row: Sequence[Item], previous: int, at: int) -> bool:
    """``5 percent, including 3.5``, ``5 percent -- 3.5``, ``5 percent, of which 3.5``."""
    between = [item.low for item in row[previous + 1 : at]]
    is_others = any(item.sense.code for item in row[previous + 1 : at])
    if between[-1:] == [":"] and is_others:
        return False  # "3.4% in America, Japan spends little: 1.8%"
    if between[-1:] in (["including"], ["plus"], [":"], ["--"], ["\u2014"]):
        return True
    if between[:1] == ["plus"] or between[-2:] == ["and", "another"]:
        return True
    if between[-2:] in (["an", "additional"], ["an", "extra"]) and between[-3:-2] in (
        ["and"],
        ["with"],
    ):
        return True
    if between[-2:] == [",", "with"] and _is_for_something(row, at):
        return True
    if ("of", "which") in pairwise(between):
        return True
    if DIVIDED & set(between) or ("made", "up") in pairwise(between):
        return True
    return ":" in between and not any(item.sense.code for item in row[previous + 1 : at])


def _is_for_something(row: Sequence[Item], at: int) -> bool:
    """``with 3.5 percent for direct military spending``."""
    after = [item for item in row[at + 1 : at + 6] if "gdp" not in item.tags]
    led = next((k for k, item in enumerate(after) if item.low in FOR_WHAT), None)
    return led is not None and led < 3 and not any(item.sense.code for item in after)


FOR_WHAT = frozenset("for on going earmarked devoted dedicated directed allotted reserved".split())


def _is_last_part(row: Sequence[Item], previous: int, at: int) -> bool:
    """``5 percent: 3.5 percent on defence and 1.5 percent``."""
    between = [item.low for item in row[previous + 1 : at]]
    if between[-1:] != ["and"] or len(between) > 10 or not {"on", "for", "to", "in"} & set(between):
        return False
    if any(item.sense.code for item in row[previous + 1 : at + 4]):
        return False  # "3.4 percent in the United States and 1.7 percent in China"
    earlier = [item.low for item in row[:previous]]
    opens = bool({":", "--", "\u2014", *DIVIDED} & set(earlier))
    opens = opens or ("made", "up") in pairwise(earlier)
    return opens or bool({"which", "including", "with"} & set(earlier[-3:]))
