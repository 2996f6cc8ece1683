"""What verbs of moving and spending make of a figure."""

from collections.abc import Sequence

from pipelines.extraction.english.clause_nouns import (
    MOVED,
    PLANS,
    budget_is_subject,
    object_noun,
    plan_is_subject,
    subject_noun,
    under_plan,
)
from pipelines.extraction.english.clauses import auxiliaries, is_noun
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_budgets import (
    is_added_up,
    is_announced,
    is_paid_out,
    is_put_right,
)
from pipelines.extraction.english.kind_modals import of_modal
from pipelines.extraction.english.scenes import NOUN_KINDS, Scene
from pipelines.extraction.languages.en_predicates import CALLED_FOR, FEASIBLE
from pipelines.extraction.languages.en_rules import BUDGETS, DETERMINERS
from pipelines.report import Kind

RAISES = frozenset("raise lift boost hike bring take increase".split())
KEEPS = frozenset({"cap", "confine", "hold", "hold down", "keep", "limit", "restrict"})

LAYS_OUT = frozenset(
    "spend have put see set call foresee envision get take bring raise lift reach hit".split()
)


FALLS = frozenset("slip fall drop decline dip slide shrink narrow sink".split())
"""Nobody promises that spending falls: it is foreseen."""


RATIOS = frozenset("ratio share figure proportion total percentage burden".split())


OUTLAYS = frozenset(
    {"spending", "outlays", "outlay", "expenditure", "expenditures", "budget", "defense spending"}
    | {"defence spending", "military spending", "military expenditure"}
)


def of_plain(scene: Scene, found: Governor, side: str) -> Kind:
    """Verbs of moving and spending, and ``be``: help and subject decide."""
    if found.kind == "be" and _is_not_about(scene, found.at):
        return Kind.DENIAL
    if (
        side == "nongov"
        and found.lemma in ("take", "bring", "carry", "go")
        and _to_polls(scene.row)
    ):
        return Kind.PROPOSAL
    if found.kind == "be" and found.modal == "would" and _is_measured(scene.row):
        return Kind.LEVEL
    if found.lemma in FALLS and found.negated and found.modal == "will":
        return Kind.PLEDGE
    if found.lemma in FALLS and (found.modal in ("will", "would") or found.form == "finite"):
        return Kind.LEVEL
    if found.modal in ("", "will") and is_paid_out(scene, found):
        return Kind.LEVEL
    head = _subject_head(scene.row, found.at) if found.lemma in CLIMBS else ""
    if found.lemma in HALTS:
        head = subject_noun(scene.row, found.at)
    if head in ("demand", "pledge") and not found.negated and found.lemma not in FALLS:
        return NOUN_KINDS[head]
    noun = subject_noun(scene.row, found.at)
    is_to = found.modal == "will" and scene.row[found.at - 1].low == "to"
    if (found.kind == "be" or is_to) and noun in (
        "pledge",
        "cap",
        "demand",
        "benchmark",
        "proposal",
    ):
        if (
            noun == "pledge"
            and found.modal in ("would", "could")
            and _is_one_of(scene.row, found.at)
        ):
            return Kind.PROPOSAL
        would = any(item.low in ("would", "could", "should") for item in scene.row[: found.at])
        return Kind.PROPOSAL if would and noun == "pledge" and is_to else NOUN_KINDS[noun]
    if found.kind == "be" and not found.negated and found.form == "finite":
        named = scene.row[found.at - 1]
        if named.low in MOOTS and scene.row[found.at + 1].low in ("of", "to", "that", "for"):
            return Kind.PROPOSAL
        if named.low in SETTLES and is_noun(scene.row, found.at - 1):
            return Kind.PLEDGE
    there = _there_is(scene, found.at) if found.kind == "be" and not found.negated else None
    if there is not None:
        return there
    if found.kind == "be" and "+" in found.rule and _is_advised(scene.row, found.at):
        return Kind.DEMAND if scene.speaker_side == "foreign" else Kind.PROPOSAL
    if found.form == "inf" and scene.title and budget_is_subject(scene.row, found.at):
        return Kind.LEVEL
    is_used = found.lemma == "use" and found.passive and "+" in found.rule
    is_summed = found.form == "finite" and not found.modal and is_added_up(scene.row, found.at)
    if is_summed:
        return Kind.LEVEL
    if found.form == "inf" or is_used or is_seen_to(scene.row, found.at):
        return Kind.PLEDGE  # "part of it will be used to push spending to 2 percent"
    if (
        found.form != "inf"
        and found.modal in ("", "will", "would")
        and budget_is_subject(scene.row, found.at)
    ):
        is_told = is_announced(scene, found.at) or (found.passive and found.lemma in RAISES)
        is_promised = found.modal and side != "foreign" and is_told
        return Kind.PLEDGE if is_promised else Kind.LEVEL
    if found.form == "gerund" and _follows_plan(scene.row, found.at):
        return Kind.PLEDGE
    if found.lemma in ("put", "set", "place") and is_put_right(scene, found):
        needs = {"needs", "need"} & {item.low for item in scene.row[found.at : scene.at]}
        if needs and scene.speaker_side == "own":
            return Kind.PLEDGE
        return Kind.DEMAND if "foreign" in (side, scene.speaker_side) else Kind.PROPOSAL
    if found.form == "gerund" and found.lemma.startswith("find "):
        return Kind.PLEDGE  # "Finding the money for 2 percent took months"
    if _puts_ratio_at(scene, found):
        is_option = found.modal in ("would", "could") and noun == "proposal"
        return Kind.PROPOSAL if is_option else Kind.LEVEL
    if found.modal in ("will", "would") and _is_plans_verb(scene.row, found.at):
        return Kind.PLEDGE
    if found.modal in ("will", "would") and not found.negated and _is_under_plan(scene):
        return Kind.PLEDGE
    if found.modal:
        kind = of_modal(scene, found, side)
        if kind is not None:
            return kind
    if found.negated:
        return Kind.DENIAL if found.form == "progressive" else Kind.LEVEL
    leads = scene.row[found.at + 1].low if found.lemma == "head" else ""
    heads = leads in ("to", "toward", "towards", "for", "past") and side != "foreign"
    if (found.form == "progressive" and found.kind == "move") or heads:
        return Kind.PLEDGE
    if is_kept_within(scene, found):
        return Kind.CAP
    lays_out = found.lemma in LAYS_OUT or found.kind == "move"
    if lays_out and plan_is_subject(scene.row, found.at):
        return Kind.PLEDGE
    held = object_noun(scene.row, found.at, scene.at)
    if held:
        return Kind.DEMAND if held == "pledge" and side == "foreign" else NOUN_KINDS[held]
    if under_plan(scene.row, scene.at):
        return Kind.PLEDGE
    if (
        found.kind == "move"
        and scene.row[found.at].sense.form in ("s", "base")
        and found.lemma in RAISES
    ):
        return Kind.PLEDGE
    return Kind.LEVEL


def _to_polls(row: Sequence[Item]) -> bool:
    """``took a plan for 3% to the May election``: what those not in charge campaigned for."""
    return any(item.low in ("election", "elections", "polls", "voters") for item in row)


def _is_measured(row: Sequence[Item]) -> bool:
    """``Set against present GDP, it would be less than 1.7 percent``: a sum of what is spent."""
    return row[0].low in MEASURED and row[1].low in ("against", "by", "on", "with", "as", "at")


MEASURED = frozenset("set measured calculated counted reckoned based computed expressed".split())


def _is_advised(row: Sequence[Item], be: int) -> bool:
    """``It would be wise to plan for 3 percent``."""
    if not any(item.low == "it" for item in row[max(0, be - 3) : be]):
        return False
    for k in range(be + 1, min(be + 4, len(row) - 1)):
        if row[k].low in WISE:
            return row[k + 1].low in ("to", "for", "if", ",")
    return False


def _there_is(scene: Scene, be: int) -> Kind | None:
    """``There was agreement among leaders on 5 percent``, ``there is a consensus to raise``."""
    row = scene.row
    if row[be - 1].low != "there" and row[be - 2].low != "there":
        return None
    if scene.row[scene.at - 1].low in ("no", "not"):
        return Kind.DENIAL  # "there would be no 3.5 percent under his leadership"
    for k in range(be + 1, min(be + 6, scene.at)):
        if is_noun(row, k) and row[k].sense.noun in NOUN_KINDS:
            return NOUN_KINDS[row[k].sense.noun]
        if row[k].low in (",", ";", "no") or row[k].sense.noun == "level":
            return None
    return None


def _is_not_about(scene: Scene, be: int) -> bool:
    """``It is not about 5 percent or a number``: no figure is asked."""
    between = [item.low for item in scene.row[be + 1 : scene.at]]
    between = [low for low in between if low not in ('"', "the", "a", "just")]
    after = [item.low for item in scene.row[scene.at + 1 : scene.at + 4]]
    if between in (["not", "about"], ["n't", "about"]):
        return "or" in after
    is_told = subject_noun(scene.row, be) in ("pledge", "demand")
    return is_told and between in (["not"], ["n't"])


def _is_under_plan(scene: Scene) -> bool:
    """``Under the new target, countries would spend 3.5%``; not ``under a proposed plan``."""
    before = scene.row[: scene.at]
    is_moot = any(
        item.sense.verb == "proposal" or "nongov" in item.tags or item.low in ("draft", "mooted")
        for item in before
    )
    return under_plan(scene.row, scene.at) and not is_moot


HALTS = frozenset("stop end go extend run reach halt".split())
"""``Tokyo's commitment stops at 2%``: how far a promise goes."""
CLIMBS = frozenset("rise increase go jump climb grow move double".split())


def _subject_head(row: Sequence[Item], verb: int) -> str:
    """``The request had risen from 3%``, ``the target goes to 3%``: the noun right before."""
    j = verb - 1 - len(auxiliaries(row, verb))
    if j < 1 or row[j].low not in MOVED or not is_noun(row, j):
        return ""
    return row[j].sense.noun if row[j - 1].low in DETERMINERS or row[j - 1].low == "'s" else ""


def _is_one_of(row: Sequence[Item], be: int) -> bool:
    """``A more realistic goal would be 2.5 percent``: nobody has set it."""
    lows = [item.low for item in row[max(0, be - 10) : be]]
    return bool({"a", "an", "another"} & set(lows)) and not {"the", "its", "that"} & set(lows)


MOOTS = frozenset("talk talks idea suggestion proposal discussion speculation".split())
"""``Now the talk is of 3.5 percent``."""
SETTLES = frozenset("plan deal decision agreement".split())
"""``The plan is 2% of GDP``, ``the deal is to spend 3.5 percent``."""
WISE = (
    CALLED_FOR
    | FEASIBLE
    | frozenset(
        "time sense natural logical imperative vital wise better good best useful helpful"
        " right".split()
    )
)


def _follows_plan(row: Sequence[Item], verb: int) -> bool:
    """``announced a build-up strategy over five years, doubling its budget to 2%``."""
    if row[verb - 1].low != ",":
        return False
    for j in range(verb - 2, max(-1, verb - 14), -1):
        if row[j].low in BUDGETS or row[j].low in (",", ";"):
            return False
        if row[j].low in PLANS:
            return any(item.sense.verb == "pledge" for item in row[max(0, j - 14) : j])
    return False


def _puts_ratio_at(scene: Scene, found: Governor) -> bool:
    """``which will put the ratio at about 2.4 percent``: a sum that comes out so."""
    between = [item.low for item in scene.row[found.at + 1 : scene.at]]
    if found.lemma == "put" and "at" in between and any(low in OUTLAYS for low in between):
        return True
    return found.lemma in ("put", "leave", "bring", "place") and bool(
        RATIOS & set(between)
        and {"at", "to"} & set(between)
        and not {"target", "goal"} & set(between)
    )


def _is_plans_verb(row: Sequence[Item], verb: int) -> bool:
    """``The plans would raise spending``."""
    return verb > 1 and row[verb - 2].low in PLANS and row[verb].sense.verb in ("move", "spend")


def is_kept_within(scene: Scene, found: Governor) -> bool:
    """``kept its spending to about 1 percent``, ``would stay within 1 percent``: a ceiling."""
    between = [item.low for item in scene.row[found.at + 1 : scene.at]]
    bounded = any(low in ("within", "below", "under", "beneath") for low in between)
    if found.lemma in KEEPS:
        is_near = not NEAR.isdisjoint(between[-4:])
        return bounded or ("to" in between[-4:] and not is_near)
    return found.lemma in ("stay", "remain") and "within" in between and "range" not in between


NEAR = frozenset("close near next closer nearer".split())
"""``have kept close to 1 percent``: where spending is."""
SEEN_TO = (
    "see to it", "make sure that", "makes sure that", "making sure that", "ensure that",
    "ensures that", "ensuring that", "so that",
)  # fmt: skip


def is_seen_to(row: Sequence[Item], at: int) -> bool:
    """``see to it that outlays come to 2 percent``, ``make sure that``, ``ensure that``."""
    text = " ".join(item.low for item in row[max(0, at - 14) : at])
    return any(phrase in text for phrase in SEEN_TO)
