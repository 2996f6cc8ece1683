"""Nouns of a clause: its subject, its object, the plan or paper that speaks."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_noun, joint_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.languages.en_rules import BUDGETS

PAPERS = frozenset(
    "draft proposal proposals report paper document recommendations recommendation"
    " study editorial petition statement resolution".split()
)
AGREED = frozenset(
    "plan plans program programme strategy buildup roadmap agreement deal pledge"
    " commitment policy schedule framework guideline guidelines target goal".split()
)
NO_SUBJECTS = frozenset(
    "plan plans budget decision policy rule talk line program programme".split()
)
OPENS_ASIDE = frozenset("before after when while as since which who".split())
MOVED = frozenset(
    "target goal pledge commitment objective demand request ask ceiling cap limit bar"
    " targets goals demands".split()
)

PLANS = frozenset(
    "path paths trajectory plan plans guidelines documents law strategy roadmap schedule program"
    " programme timetable".split()
)


def subject_is_paper(row: Sequence[Item], at: int) -> bool:
    """``the draft called for``: a text asks, no government."""
    return any(item.low in PAPERS for item in row[max(0, at - 7) : at])


def budget_is_subject(row: Sequence[Item], at: int) -> bool:
    """``the draft budget will bring spending to``: what is budgeted is a level."""
    is_of_plans = at > 1 and row[at - 1].low in ("that", "which") and row[at - 2].low in PLANS
    if is_of_plans and row[at - 2].low not in BUDGETS:
        return False  # "a budget for 2025 and plans that take spending to 3.5%"
    for j in range(at - 1, max(-1, at - 14), -1):
        if row[j].figure >= 0 or (
            joint_before(row, j + 1) >= 2 and row[j + 1].low not in ("after", "when")
        ):
            return False
        is_owned = j > 1 and _owns(row[j - 2]) and "defence" in row[j - 1].tags
        if row[j].low == "budget" and is_owned and not _is_drafted(row, j):
            return False  # "Taiwan's defence budget will exceed": its spending
        if row[j].low in BUDGETS:
            return not any(
                item.low in ("to", "its", "their", "his") for item in row[max(0, j - 2) : j]
            )
        if row[j].tags & {"gov", "person"} or row[j].low in ("it", "they", "he", "she"):
            return False
    return False


def _is_drafted(row: Sequence[Item], at: int) -> bool:
    """``the draft defence budget``, ``the 2026 defence budget``: a paper of one year."""
    return any(item.low in DRAFTED or item.date >= 0 for item in row[max(0, at - 4) : at])


def _owns(item: Item) -> bool:
    return item.low in ("its", "their", "our") or item.low.endswith(("'s", "'"))


DRAFTED = frozenset("draft proposed initial record supplementary extra annual new".split())


def plan_is_subject(row: Sequence[Item], at: int) -> bool:
    """``Japan's present plan has spending at 2 percent``, ``a schedule that gets it to 2.4``."""
    for j in range(at - 1, max(-1, at - 9), -1):
        if row[j].low in PLANS and (not row[j].sense.verb or is_noun(row, j)):
            return True
        if row[j].low in (",", ";") or row[j].figure >= 0:
            return False
    return False


def under_plan(row: Sequence[Item], at: int) -> bool:
    """``Under Labor's existing plan it gets to 2.33%``."""
    for j in range(at):
        if (
            row[j].low == "under"
            and row[j + 1].low == "which"
            and any(item.low in PLANS for item in row[:j])
        ):
            return True
        if row[j].low == "under" and any(item.low in AGREED for item in row[j + 1 : j + 8]):
            return True
    return False


def subject_noun(row: Sequence[Item], at: int) -> str:
    """Kind of the noun that is the subject of the verb at ``at``."""
    kind = ""
    for j in range(at - 1, max(-1, at - 16), -1):
        if joint_before(row, j + 1) >= 2 or (
            row[j].sense.verb
            and not is_noun(row, j)
            and j < at - 4
            and row[j].sense.form != "ed"
            and not row[j].low.startswith("set")
        ):
            break
        if row[j].figure >= 0 or (row[j].low == "with" and j and row[j - 1].low == ","):
            break
        if row[j].low == "," and row[0].low in CONCEDES and not _in_aside(row, j + 1, at):
            break  # "Although the ceiling was scrapped, outlays will come to 1 percent"
        if _in_aside(row, j, at) or _is_measure(row, j):
            continue
        if is_noun(row, j) and row[j].low not in NO_SUBJECTS:
            kind = row[j].sense.noun
            if row[j].low == "figure" and j == at - 1 and row[j - 1].low == "the":
                return kind
            if kind != "level":
                return kind
    return kind


CONCEDES = frozenset("although though while whereas since because if when after even".split())


def _is_measure(row: Sequence[Item], j: int) -> bool:
    """``Under the yardstick that the Treasury uses, it works out at``: no subject."""
    if row[j].sense.noun != "benchmark":
        return False
    return any(item.low in ("under", "by", "against") for item in row[max(0, j - 3) : j])


def _in_aside(row: Sequence[Item], j: int, at: int) -> bool:
    """Whether ``j`` stands between the commas of ``, before the buildup began,``."""
    after = next((k for k in range(j + 1, at) if row[k].low == ","), None)
    before = next((k for k in range(j - 1, max(-1, j - 12), -1) if row[k].low == ","), None)
    return after is not None and before is not None and row[before + 1].low in OPENS_ASIDE


def object_noun(row: Sequence[Item], verb: int, at: int) -> str:
    """Kind of what is moved: ``raised its target to 3%``, ``raising the demand to 3.5%``."""
    for j in range(verb + 1, at):
        if row[j].low in ("as", "while", "but", "although"):
            return ""
        if is_noun(row, j) and row[j].low in MOVED:
            return row[j].sense.noun if row[j].low != "bar" else "demand"
    return ""
