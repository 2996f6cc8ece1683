"""What is budgeted and what is promised of it: sums of money with their share of GDP."""

from collections.abc import Sequence

from pipelines.extraction.english.clause_nouns import PLANS, budget_is_subject
from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_modals import ANNOUNCES
from pipelines.extraction.english.scenes import Scene
from pipelines.extraction.languages.en_rules import MONEY


def is_announced(scene: Scene, verb: int) -> bool:
    """``Lai announced that the budget would bring spending to 3%``: he gives his word."""
    for k, item in enumerate(scene.row):
        is_told = item.sense.lemma in ANNOUNCES | ASSURES and item.sense.form in ("ed", "s")
        if is_told and not is_noun(scene.row, k) and (k < verb or k > scene.at):
            return scene.subject_of(k) == "own"
    return False


ASSURES = frozenset("assure reassure repeat reiterate reaffirm confirm guarantee".split())


def is_paid_out(scene: Scene, found: Governor) -> bool:
    """``The armed forces will get 65 trillion won, or 2.4 percent``: what they are budgeted."""
    if found.lemma not in ("get", "receive") or scene.row[found.at].sense.form == "ing":
        return False
    before = [item.low.rpartition(" ")[2] for item in scene.row[max(0, found.at - 5) : found.at]]
    between = [item.low for item in scene.row[found.at + 1 : scene.at]]
    return not FORCES.isdisjoint(before) and not MONEY.isdisjoint(between)


FORCES = frozenset("military forces army navy ministry services troops soldiers".split())


def is_sum_of_money(scene: Scene, verb: int) -> bool:
    """``approved spending of NT$900 billion for 2026, or 3.3 percent``: a sum, and its share."""
    between = [item.low for item in scene.row[verb + 1 : scene.at]]
    if between[-1:] not in (["or"], ["("], ["\u2014"], ["--"]):
        return False
    is_money = not MONEY.isdisjoint(between) or not {"$", "£", "€", "¥"}.isdisjoint(between)
    return is_money and PLANS.isdisjoint(between) and not {"to", "that"} & set(between)


def is_added_up(row: Sequence[Item], verb: int) -> bool:
    """``Added to what was passed, it takes outlays to``, ``both budgets together bring``: a sum."""
    opens = row[0].low in SUMMED or row[verb - 1].low in ("together", "combined")
    return opens and (budget_is_subject(row, verb) or row[verb - 1].low in ("it", "this", "that"))


SUMMED = frozenset("added together combined coupled taken along".split())


def is_put_right(scene: Scene, found: Governor) -> bool:
    """``puts the right level at 3 percent``, ``puts what is needed at``: what one would have."""
    between = {item.low for item in scene.row[found.at + 1 : scene.at]}
    is_likely = "likely" in between and bool({"adopted", "agreed", "set"} & between)
    return "at" in between and (is_likely or not RIGHT.isdisjoint(between))


RIGHT = frozenset(
    "needs need right proper ideal needed necessary desired desirable appropriate fair".split()
)
