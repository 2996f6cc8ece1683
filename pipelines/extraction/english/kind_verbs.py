"""What a verb of asking, promising or standing makes of a figure."""

from collections.abc import Sequence

from pipelines.extraction.english.clause_nouns import (
    PLANS,
    budget_is_subject,
    subject_noun,
    under_plan,
)
from pipelines.extraction.english.clauses import HAVE, auxiliaries, is_noun
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import is_custom
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_budgets import is_sum_of_money
from pipelines.extraction.english.kind_demands import is_private, of_demand
from pipelines.extraction.english.kind_modals import ANNOUNCES, of_modal
from pipelines.extraction.english.kind_plain import NEAR, is_kept_within, is_seen_to, of_plain
from pipelines.extraction.english.scenes import NOUN_KINDS, Scene
from pipelines.extraction.english.verb_complements import is_of_first
from pipelines.extraction.english.verb_lookalikes import is_event_held
from pipelines.extraction.languages.en_rules import BOUND_WORDS, MONEY
from pipelines.report import Kind


def of_verb(scene: Scene, found: Governor) -> Kind | None:
    """What a verb makes of its figure, given who is its subject and what helps it."""
    side = scene.subject_of(found.at)
    if found.kind == "denial" and scene.speaker_side == "foreign" and _are_those(scene.row, found):
        return Kind.DEMAND
    if found.kind == "denial":
        return Kind.PROPOSAL if found.negated else Kind.DENIAL
    if found.lemma in RECKONS and _is_its_object(scene, found):
        return (
            Kind.LEVEL
            if found.lemma == "lay out" or side != "own"
            else of_promise(scene, found, side)
        )
    if found.kind in ("demand", "pledge", "proposal"):
        return of_promise(scene, found, side)
    if found.lemma == "hold" and _is_held_to(scene.row, found.at, scene.at):
        return Kind.DEMAND if side == "foreign" else Kind.PLEDGE
    if found.kind == "cap" and any(item.low == "above" for item in scene.row[found.at : scene.at]):
        return Kind.PLEDGE if found.form == "inf" or found.modal == "will" else Kind.LEVEL
    if found.kind == "cap" and any(item.low in MONEY for item in scene.row[found.at : scene.at]):
        return Kind.LEVEL
    if found.kind == "cap" and found.modal == "should":
        return of_modal(scene, found, side)
    if found.kind == "cap" and is_custom(scene.row, found):
        return Kind.CAP
    if found.kind == "cap" and _is_kept_at(scene.row, found.at, scene.at):
        return Kind.PLEDGE if found.modal == "will" or found.form == "inf" else Kind.LEVEL
    if found.lemma == "keep" and _is_direct(scene, found):
        return Kind.LEVEL  # "if I can keep 1.5 percent"
    if found.kind == "cap" and _is_near(scene.row, scene.at):
        return Kind.LEVEL
    if found.kind == "cap":
        return Kind.CAP if not found.negated else Kind.LEVEL
    if found.kind == "level":
        return of_level(scene, found)
    return of_plain(scene, found, side)


def _are_those(row: Sequence[Item], found: Governor) -> bool:
    """``warned that those who balk at 3.5 percent will face``: whoever warns, asks."""
    lead = [item.low for item in row[max(0, found.at - 5) : found.at]]
    return "who" in lead[1:] and lead[lead.index("who") - 1] in ("those", "allies", "countries")


def _is_held_to(row: Sequence[Item], verb: int, at: int) -> bool:
    """``is holding its partners to the same standard, 5%``: asked of them."""
    between = row[verb + 1 : at]
    named = any(item.tags & {"party", "allies", "gov", "pronoun"} for item in between)
    is_to = any(item.low == "to" for item in between)
    return named and is_to and any(item.sense.noun in ("benchmark", "pledge") for item in between)


def _is_kept_at(row: Sequence[Item], verb: int, at: int) -> bool:
    """``will keep spending at about 3 per cent``: no ceiling, but where spending is to stay."""
    between = [item.low for item in row[verb + 1 : at]]
    is_near = between[-1:] in (["around"], ["near"]) and "to" not in between
    keeps = row[verb].sense.lemma in ("keep", "hold", "maintain")
    return keeps and ("at" in between[-3:] or is_near)


def _is_direct(scene: Scene, found: Governor) -> bool:
    between = [item.low for item in scene.row[found.at + 1 : scene.at]]
    return all(low in ("about", "around", "the", "some", "nearly", "just") for low in between)


def _is_near(row: Sequence[Item], at: int) -> bool:
    """``have kept close to 1 percent``: where spending is."""
    lead = [item.low for item in row[max(0, at - 4) : at]]
    return "close to" in lead or ("to" in lead and not NEAR.isdisjoint(lead))


def is_to(row: Sequence[Item], at: int) -> bool:
    """Whether ``to`` stands at a place, which may lie behind the end."""
    return at < len(row) and row[at].low == "to"


LAYS_DOWN = frozenset({"envisage", "mention", "speak of", "call for", "foresee"})
ADOPTED = frozenset("adopted approved published endorsed its own new reform buildup".split())
MOOTED = frozenset("draft drafts proposed proposal proposals party panel opposition if".split())


def _is_of_adopted_plan(row: Sequence[Item], verb: int) -> bool:
    """``the strategy adopted last month mentions 3 pct for fiscal 2032``; no draft, no party's."""
    before = row[max(0, verb - 14) : verb]
    if any(item.low in MOOTED or "nongov" in item.tags for item in before):
        return False
    is_plan = any(
        item.low in PLANS and is_noun(row, verb - len(before) + k) for k, item in enumerate(before)
    )
    return is_plan and any(item.low in ADOPTED for item in before)


def _is_for_constitution(row: Sequence[Item], verb: int) -> bool:
    """``Duda wants 4 percent written into the constitution``: one who cannot decide it."""
    return any(item.low in ("constitution", "constitutional") for item in row[verb : verb + 16])


RECKONS = frozenset({"reckon", "pencil in", "lay out"})


def _is_its_object(scene: Scene, found: Governor) -> bool:
    """``pencils in about 3% by 2030``, ``lays out 3.2%``: a sum, and no aim."""
    if found.at > scene.at:
        return False  # "2.5 percent pencilled in for 2034"
    start = max(
        (k + 1 for k in range(found.at, scene.at) if scene.row[k].tags & {"party"}), default=0
    )  # "lays out 3.3 percent and Britain 2.3 percent"
    start = max(start, found.at + 1)
    is_direct = all(item.low in BOUND_WORDS for item in scene.row[start : scene.at])
    after = next((i.low for i in scene.row[scene.at + 1 :] if "gdp" not in i.tags), ".")
    return is_direct and after not in ("is", "was", "would", "should")


def of_promise(scene: Scene, found: Governor, side: str) -> Kind:
    if found.negated and found.lemma == "expect":
        return Kind.LEVEL  # "had not expected to reach before fiscal 2027"
    if found.negated:
        is_ceiling = found.kind == "pledge" and found.rule.endswith(("+exceed", "+surpass"))
        return Kind.CAP if is_ceiling else Kind.DENIAL
    if found.lemma == "mean" and "+" not in found.rule and not is_to(scene.row, found.at + 1):
        return Kind.LEVEL
    if found.kind == "pledge" and _keeps(scene, found):
        return Kind.CAP
    if found.lemma in LAYS_DOWN and _is_of_adopted_plan(scene.row, found.at):
        return Kind.PLEDGE
    if found.lemma == "want" and side == "own" and _is_for_constitution(scene.row, found.at):
        return Kind.PROPOSAL
    if found.kind == "demand":
        return of_demand(scene, found, side)
    if found.lemma in BUDGETED and budget_is_subject(scene.row, found.at):
        return Kind.LEVEL
    if found.lemma == "set" and _is_set_at(scene.row, found):
        return Kind.LEVEL
    if found.kind == "pledge" and _is_praised_for(scene.row, found.at):
        return Kind.PLEDGE
    if found.lemma == "back" and side == "" and is_private(scene.row, found.at):
        return Kind.PROPOSAL
    if found.modal == "would" and any(item.low in POLLS for item in scene.row):
        return Kind.PROPOSAL  # "A poll found that most would accept 3 percent"
    if side == "nongov" and _was_in_office(scene.row, found):
        return Kind.PLEDGE
    if side == "nongov" and not _is_meant(scene.row, found):
        return Kind.PROPOSAL
    if side == "foreign" and found.kind == "pledge" and is_of_first(scene.row, found.at):
        return Kind.PLEDGE  # "Colby hailed Korea as the first ally to embrace 3.5 percent"
    if side == "foreign" and found.kind == "pledge" and _is_told_of(scene.row, found.at):
        return Kind.PLEDGE  # "should do as NATO did when it adopted 5 percent"
    if side == "foreign" and found.kind == "pledge":
        owns = any(item.low == "own" for item in scene.row[found.at : scene.at])
        return Kind.PLEDGE if owns else Kind.DEMAND
    if found.lemma in ("think", "believe", "reckon") and found.passive:
        return Kind.LEVEL  # "is thought to spend some 2 percent"
    if found.lemma == "propose" and side == "own" and _is_budget(scene, found):
        return Kind.LEVEL
    if found.lemma == "hope" and side == "own":
        return Kind.PLEDGE if _is_dated(scene.row, scene.at) else Kind.PROPOSAL
    if found.kind == "proposal" and found.lemma == "name" and side == "own":
        return Kind.PLEDGE
    if found.lemma == "propose" and side == "own" and found.modal in ("will", "would"):
        return Kind.PLEDGE  # "the government would propose a budget to exceed 3 percent"
    if found.kind == "proposal":
        return Kind.DEMAND if side == "foreign" else Kind.PROPOSAL
    is_offer = found.modal == "can" and found.lemma == "offer"
    if found.kind == "pledge" and (is_offer or found.modal == "could"):
        return Kind.PROPOSAL
    if found.modal in ("could", "should"):
        return of_modal(scene, found, side) or Kind.PLEDGE
    if found.lemma in APPROVES and (
        any(item.low in ("budget", "budgets") for item in scene.row[found.at : scene.at + 7])
        or _is_worth(scene.row, scene.at)
        or is_sum_of_money(scene, found.at)
    ):
        return Kind.LEVEL
    return Kind.PLEDGE


def _is_dated(row: Sequence[Item], at: int) -> bool:
    """``hopes to reach 5 percent by 2030``: an aim; not ``hopes for 3% in the next parliament``."""
    after = row[at + 1 : at + 10]
    return any(
        item.low in ("by", "before") and any(one.date >= 0 for one in after[k + 1 : k + 4])
        for k, item in enumerate(after)
    )


def _is_told_of(row: Sequence[Item], verb: int) -> bool:
    lead = [item.low for item in row[max(0, verb - 3) : verb]]
    is_past = row[verb].sense.form == "ed"
    return (
        is_past and lead[-1:] in (["it"], ["they"]) and bool({"when", "after", "once"} & set(lead))
    )


def _was_in_office(row: Sequence[Item], found: Governor) -> bool:
    """``The government under former premier Kishida had planned``: it was in charge then."""
    if found.kind != "pledge" or found.modal or found.lemma in CAMPAIGNS:
        return False
    before = row[max(0, found.at - 14) : found.at]
    if found.lemma in PROMISES and row[found.at].sense.form == "ed" and not found.passive:
        # "Kishida asked for it when he promised": who led a country then promised for it
        led = [item for item in before if {"person", "nongov"} <= item.tags]
        if led and led[-1].sense.land and not any("party" in item.tags for item in before):
            return True
    for k, item in enumerate(before[:-1]):
        if item.low in ("former", "then", "then-", "outgoing", "late", "previous"):
            return any(one.tags & {"gov"} or one.low in RULED for one in before[k + 1 : k + 4])
    return False


POLLS = frozenset("poll polls survey surveys respondents voters polled surveyed".split())
PROMISES = frozenset({"promise", "pledge", "commit", "vow", "decide", "announce", "set"})
CAMPAIGNS = frozenset({"back", "endorse", "prefer", "race", "try", "attempt", "strive"})
RULED = frozenset("administration government premier coalition cabinet".split())


def _is_budget(scene: Scene, found: Governor) -> bool:
    """``The cabinet proposes a budget of 3.3 percent for 2026``: what is budgeted."""
    between = [item.low for item in scene.row[found.at + 1 : scene.at]]
    return "budget" in between and "to" not in between


BUDGETED = frozenset({"set", "foresee", "pencil in", "lay out", "outline"})
"""``The budget plan foresees 1.4 percent in 2020``."""


def _is_worth(row: Sequence[Item], at: int) -> bool:
    """``adopted a program worth 18 trillion yen, the equivalent of 1.04 percent``."""
    lead = [item.low for item in row[max(0, at - 4) : at]]
    return not WORTH.isdisjoint(lead)


WORTH = frozenset("equal equivalent equivalents equaling equalling worth amounting".split())
APPROVES = frozenset(
    {"adopt", "pass", "endorse", "sign off on", "ratify"}
    | {"write", "approve", "set", "fix", "vote for", "vote through", "nod through", "enact"}
)


def _is_meant(row: Sequence[Item], found: Governor) -> bool:
    """``a buildup meant to carry outlays to 2 percent``: what it is for, whoever voted on it."""
    is_reduced = row[found.at].sense.form == "ed" and found.at and is_noun(row, found.at - 1)
    return found.lemma in ("mean", "intend") and bool(is_reduced)


def _is_praised_for(row: Sequence[Item], verb: int) -> bool:
    """``a model ally for having pledged 3.5 percent``: whoever praises it, it did."""
    return verb > 1 and row[verb - 1].low == "having" and row[verb - 2].low in ("for", "of")


def _keeps(scene: Scene, found: Governor) -> bool:
    """``adopts a policy of keeping outlays within 1 percent``: what is decided is a ceiling."""
    for j in range(found.at + 1, scene.at):
        is_below = scene.row[j].sense.lemma in ("stay", "remain")
        if is_below and any(item.low in UNDER for item in scene.row[j + 1 : scene.at]):
            return True
        is_cap = scene.row[j].sense.verb == "cap" and not is_noun(scene.row, j)
        holds_money = scene.row[j].sense.lemma == "contain"  # "a budget containing 1tn yen"
        if is_cap and not holds_money and not is_event_held(scene.row, j):
            return any(
                item.low in ("within", "below", "under", "beneath", "at", "to")
                for item in scene.row[j + 1 : scene.at]
            )
    return False


UNDER = frozenset("within below under beneath".split())


def _is_to_stay_under(scene: Scene, found: Governor) -> bool:
    """``outlays are to stay below 1 percent``, ``promised that they would``: a ceiling."""
    between = scene.row[found.at + 1 : scene.at]
    if found.lemma not in ("stay", "remain") or UNDER.isdisjoint(item.low for item in between):
        return False
    is_promised = any(item.sense.lemma in ANNOUNCES for item in scene.row[: found.at])
    return _is_to(scene.row, found.at) or (found.modal in ("will", "would") and is_promised)


def _is_set_at(row: Sequence[Item], found: Governor) -> bool:
    """``has been set at around 1 percent for decades``: where spending stands."""
    return (
        found.passive
        and found.at + 1 < len(row)
        and row[found.at + 1].low == "at"
        and subject_noun(row, found.at) in ("level", "")
    )


def _is_of_plan(row: Sequence[Item], verb: int) -> bool:
    """``a plan that would total five per cent``: what is only proposed."""
    that = next((j for j in range(verb - 1, max(0, verb - 4), -1) if row[j].low == "that"), 0)
    return that > 0 and row[that - 1].sense.noun in ("pledge", "proposal")


def _is_to(row: Sequence[Item], verb: int) -> bool:
    """``outlays are to come to 2 percent by then``: settled, though nobody says by whom."""
    return (
        verb > 1 and row[verb - 1].low == "to" and row[verb - 2].low in ("is", "are", "was", "were")
    )


def of_level(scene: Scene, found: Governor) -> Kind | None:
    if found.modal == "would" and HAVE & set(auxiliaries(scene.row, found.at)):
        return Kind.LEVEL  # "would have peaked at 2.1 per cent under the old plan"
    if _is_to_stay_under(scene, found):
        return Kind.CAP
    if under_plan(scene.row, scene.at) and not budget_is_subject(scene.row, found.at):
        return Kind.PLEDGE
    if found.lemma == "able" and found.modal in ("will", "would") and "+" in found.rule:
        is_own = scene.subject_of(found.at) == "own" and not found.negated
        return Kind.PLEDGE if is_own else Kind.LEVEL
    noun = subject_noun(scene.row, found.at)
    if found.lemma == "leave":
        return Kind.LEVEL
    if noun in ("pledge", "cap", "demand", "benchmark"):
        return NOUN_KINDS[noun]
    if is_seen_to(scene.row, found.at):
        return Kind.PLEDGE
    if is_kept_within(scene, found):
        return Kind.CAP
    if _is_to(scene.row, found.at):
        return Kind.PLEDGE
    if found.modal in ("should", "could", "will"):
        return of_modal(scene, found, scene.subject_of(found.at)) or Kind.LEVEL
    if found.modal == "would" and _is_of_plan(scene.row, found.at):
        return Kind.PROPOSAL
    return Kind.LEVEL
