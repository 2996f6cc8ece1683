"""Nouns that govern a verb: ``a plan to bring``, ``the request that it lift``."""

from collections.abc import Sequence

from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_nouns import owner_of, yields
from pipelines.extraction.english.kind_verbs import of_verb
from pipelines.extraction.english.scenes import NOUN_KINDS, Scene, Verdict
from pipelines.report import Kind

KNOWN = frozenset("the its their 's current existing his her".split())


def _is_foreign_advice(scene: Scene, found: Governor, outer: Governor | None) -> bool:
    """``Washington issued a recommendation for its allies to spend``: another's government asks."""
    advises = found.lemma.startswith(("recommendation", "suggestion", "proposal"))
    if not advises or outer is None or outer.noun or outer.negated:
        return False
    return scene.subject_of(outer.at) == "foreign"


def _is_known(row: Sequence[Item], at: int) -> bool:
    """``the existing plan``, ``Japan's goal``; not ``the party leadership on a pledge``."""
    for item in reversed(row[max(0, at - 5) : at]):
        if item.low in ("a", "an", "any", "new"):
            return False
        if item.low in KNOWN:
            return True
    return False


def _is_own_push(scene: Scene, found: Governor, owner: Item | None) -> bool:
    """``Takaichi's push to reach 2 percent``: she presses on herself, and asks nobody."""
    if found.lemma not in STRIVINGS or owner is None or owner.sense.code in ("", *ASKS_OTHERS):
        return False
    between = scene.row[found.at + 1 : scene.at]
    is_asked = any(item.low == "for" or item.tags & {"party", "allies"} for item in between[:4])
    return between[:1] != () and between[0].low in ("to", "toward", "towards") and not is_asked


def _is_to_make_others(row: Sequence[Item], at: int) -> bool:
    """``a plan to have South Korea raise``, ``a plan to get allies to spend``: others' spending."""
    if at + 3 >= len(row) or row[at + 1].low != "to" or row[at + 2].low not in MAKES:
        return False
    return any(item.tags & {"party", "allies"} for item in row[at + 3 : at + 6])


MAKES = frozenset("have get make press push persuade force compel urge ask".split())
ADVICE = frozenset("proposal proposals suggestion recommendation idea plan".split())
STRIVINGS = frozenset("push bid insistence pressure wish expectation".split())
ASKS_OTHERS = frozenset({"USA", "NATO", "EU", "ALLIES"})


def from_inner_noun(scene: Scene, found: Governor) -> Verdict:
    """``a program to bring``, ``the request that it lift``; a rejected one is a denial."""
    kind = Kind.DENIAL if found.negated else NOUN_KINDS[found.kind]
    outer = verb_before(scene.row, found.at)
    rules: tuple[str, ...] = (f"kind-{found.rule}",)
    if outer is not None and not outer.noun and (outer.kind == "denial" and not outer.negated):
        return Verdict(Kind.DENIAL, outer, (*rules, f"kind-verb:{outer.lemma}"))
    if kind is Kind.DEMAND and outer is not None and yields(scene, outer):
        return Verdict(Kind.PLEDGE, outer, (*rules, f"kind-yields:{outer.lemma}"))
    if kind is Kind.PROPOSAL and _is_foreign_advice(scene, found, outer):
        return Verdict(Kind.DEMAND, found, (*rules, "kind-advises"))
    if kind is Kind.PLEDGE and _is_to_make_others(scene.row, found.at):
        return Verdict(Kind.DEMAND, found, (*rules, "kind-makes-others"))
    owner = owner_of(scene, found)
    is_american = scene.row[found.at - 1].sense.code == "USA" or (
        owner is not None and owner.sense.code == "USA"
    )
    if kind is Kind.PROPOSAL and is_american and found.lemma in ADVICE:
        return Verdict(Kind.DEMAND, found, (*rules, "kind-advises"))
    after = scene.row[found.at + 1 : found.at + 4]
    is_given = bool(after) and after[0].low in ("by", "from", "of")
    if kind is Kind.DEMAND and is_given and any("nongov" in item.tags for item in after):
        return Verdict(Kind.PROPOSAL, found, (*rules, "kind-party"))
    if kind is Kind.DEMAND and _is_own_push(scene, found, owner):
        return Verdict(Kind.PLEDGE, found, (*rules, "kind-own-push"))
    is_campaign = scene.row[found.at - 1].low in ("election", "campaign")
    if kind is Kind.PLEDGE and (is_campaign or (owner is not None and "nongov" in owner.tags)):
        return Verdict(Kind.PROPOSAL, found, (f"kind-{found.rule}", "kind-party"))
    is_party = outer is not None and not outer.noun and outer.kind == "pledge" and not outer.passive
    if kind is Kind.PLEDGE and is_party and not _is_known(scene.row, found.at):
        side = scene.subject_of(outer.at) if outer is not None else ""
        if side == "nongov":
            return Verdict(Kind.PROPOSAL, found, (*rules, "kind-party"))
    if scene.row[found.at + 1].low == "by":
        return Verdict(kind, found, (*rules, "kind-by-whom"))
    definite = _is_known(scene.row, found.at)
    if (
        outer is not None
        and not outer.noun
        and not definite
        and kind is Kind.PLEDGE
        and outer.kind in ("proposal", "demand")
    ):
        return Verdict(of_verb(scene, outer) or kind, outer, (*rules, f"kind-verb:{outer.lemma}"))
    return Verdict(kind, found, rules)
