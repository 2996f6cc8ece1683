"""The word beside a figure that says what it measures."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_noun, joint_before, joints_of
from pipelines.extraction.english.governing_nouns import noun_after
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.measure_after import OF_THE_ECONOMY
from pipelines.extraction.english.measure_wholes import TALKS, is_of_talks
from pipelines.extraction.languages.en_rules import MILD

WEAK_DEFENCE = frozenset("war forces troops missiles nato nato's security".split())
ENDS_HEAD = frozenset("; . and but that which while".split())


def is_for_defence(row: Sequence[Item], at: int, *, after: str) -> bool:
    """``3.5% for defense``, ``3% of GDP on its armed forces``: right after it, what it is for."""
    j = at + 1
    while j < len(row) and j < at + 9 and (after == "gdp" and row[j].low not in FOR):
        if row[j].low in ENDS_HEAD or row[j].low in LEFT_OVER:
            return False  # "a deficit of 5 percent of GDP leaves little for defence"
        j += 1
    if j + 1 >= len(row) or row[j].low not in FOR or _is_led_by_change(row, at):
        return False
    k = j + 1
    while k < len(row) and k < j + 4 and (row[k].low in OF_THE_ECONOMY or row[k].low in CORE):
        k += 1
    if row[k - 1].low == "military" and (k == len(row) or row[k].low in AFTER_NOUN):
        return True
    following = row[k + 1].low if k + 1 < len(row) else "."
    return k < len(row) and is_defence(row[k]) and following not in NOT_SPENDING


def is_defence(item: Item) -> bool:
    """``defence``, ``missiles``, and who is paid for it: ``the military``."""
    return "defence" in item.tags or item.low in ("the military", "the army", "the armed forces")


AFTER_NOUN = frozenset('. , ; : ) " by in from and or as this next before within until'.split())
"""``for its military by 2031``: the noun ends there."""
LEFT_OVER = frozenset("little less more room money nothing much".split())


def _is_led_by_change(row: Sequence[Item], at: int) -> bool:
    """``up 3% for missiles``, ``by 2% on arms``; not ``a climb to 3.5% for defence``."""
    if row[at - 1].low == "to" and row[at - 2].low != "up":
        return False
    return any(item.low == "by" or item.tags & {"up", "down"} for item in row[max(0, at - 2) : at])


FOR = frozenset("on for to toward towards into".split())
CORE = frozenset("own core hard basic pure direct military national".split())
NOT_SPENDING = frozenset(
    "stocks shares companies company firms contractors industry exports imports bonds loans taxes"
    " tax workers".split()
)


def find_head(row: Sequence[Item], at: int) -> str:
    """The nearest word to the left that says what is measured: ``defence``, ``other`` or ``""``."""
    j, depth = at - 1, 0.0
    noun = noun_after(row, at)
    if noun is not None and any("defence" in row[k].tags for k in range(at + 1, noun.at + 1)):
        return "defence"
    joints = joints_of(row)
    while j >= 0 and at - j < 40:
        item = row[j]
        if depth >= 2 and j < at - 1:
            break
        if item.figure >= 0 and (depth >= 1 or any("modal" in row[k].tags for k in range(j, at))):
            break
        if "defence" in item.tags:
            if _is_of_other(row, j):
                return "other"
            if item.low not in WEAK_DEFENCE or depth == 0:
                return "defence"
        elif "other" in item.tags and not _excused(row, j):
            return "other"
        elif _is_spending_at(row, j, at):
            break
        depth = max(depth, joints[j])
        j -= 1
    return _right_head(row, at)


def _is_of_other(row: Sequence[Item], j: int) -> bool:
    """``the profit margin on defense contracts``: the noun in front is what is measured."""
    if j and row[j - 1].low in EXCEPT:
        return True  # "every ministry except defense"
    if j < 2 or row[j - 1].low not in ("on", "of", "in"):
        return False
    noun = row[j - 2]
    return "other" in noun.tags and noun.low not in MILD and not _excused(row, j - 2)


EXCEPT = frozenset("except excluding bar barring".split())


def _is_spending_at(row: Sequence[Item], j: int, at: int) -> bool:
    """``the taxes needed to keep outlays at 2 percent``: what costs is not what is measured."""
    is_next = row[j].low in OUTLAYS and at - j <= 3 and row[j + 1].low in ("at", "to", "of")
    return is_next and not (j and "other" in row[j - 1].tags)


OUTLAYS = frozenset("outlays spending expenditure expenditures".split())


def _right_head(row: Sequence[Item], at: int) -> str:
    """``3.5% on core defence``: what the figure is for, after it."""
    for j in range(at + 1, min(at + 12, len(row))):
        item = row[j]
        if item.figure >= 0 or item.low in ENDS_HEAD or "modal" in item.tags:
            break
        if item.low in ("paid", "financed", "funded") or is_of_talks(row, j):
            break
        following = row[min(j + 1, len(row) - 1)]
        if item.low == "to" and following.sense.verb and not is_noun(row, j + 1):
            continue  # "pledge to hike the deficit": what is done, not what it is for
        if item.low in ("on", "for", "to", "in", "toward", "towards") and j + 1 < len(row):
            if any(
                "defence" in row[k].tags or row[k].low == "spending"
                for k in range(j + 1, min(j + 4, len(row)))
            ):
                return "defence"
            if item.low == "on" and following.low == "average":
                continue
            if any("other" in row[k].tags for k in range(j + 1, min(j + 3, len(row)))) and not any(
                "gdp" in row[k].tags for k in range(at, j)
            ):
                return "other"
    return ""


PUT_AT = frozenset("estimated projected forecast put seen expected now currently at".split())


def _excused(row: Sequence[Item], at: int) -> bool:
    """Whether a word of the other list is no head of the figure: mild, or behind a comma."""
    counted_in = row[at].low == "prices" and row[at - 1].low in ("present", "current", "constant")
    if row[at].low in ("yield", "yields") and any(i.figure >= 0 for i in row[at + 1 : at + 3]):
        return row[at + 1].low not in ("to", "at", "of", "above", "below", "past", "near", "up")
    behind = [item.low for item in row[at + 1 : at + 3]]
    if row[at].low in ("trade", "tariff", "tariffs") and behind[:1] and behind[0] in TALKS:
        return True  # "the draft of the trade pact has a line on 3.8 percent"
    if [row[at].low, *behind[:1]] in (["vote", "on"], ["debt", "brake"]):
        return True  # "is to vote on 3%", "freed from the debt brake above 1% of GDP"
    if row[at].low not in MILD and behind[:1] == [","] and behind[1:] and behind[1] in PUT_AT:
        return False  # "growth, estimated at 0.6%"
    if row[at].low not in MILD and behind == [",", "which"]:
        return False  # "overseas aid, which falls from 0.5% to 0.3%"
    return row[at].low in MILD or counted_in or _behind_joint(row, at)


def _behind_joint(row: Sequence[Item], at: int) -> bool:
    """Whether a comma stands between a word and the figure to its right."""
    for j in range(at + 1, min(at + 30, len(row))):
        if row[j].figure >= 0:
            return False
        if joint_before(row, j) >= 1:
            return True
        if row[j].low in ("that", "who") and row[min(j + 1, len(row) - 1)].sense.verb == "denial":
            return True
    return True
