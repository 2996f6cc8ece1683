"""What a verb of asking, promising or standing makes of a figure."""

from collections.abc import Sequence

from pipelines.extraction.english.clause_nouns import (
    budget_is_subject,
    plan_is_subject,
    subject_is_paper,
    subject_noun,
    under_plan,
)
from pipelines.extraction.english.clauses import is_adverb, is_noun
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import is_custom
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_modals import of_modal
from pipelines.extraction.english.kind_plain import OUTLAYS, is_kept_within, is_seen_to, of_plain
from pipelines.extraction.english.lexicon import Sense
from pipelines.extraction.english.scenes import NOUN_KINDS, Scene
from pipelines.extraction.english.verb_lookalikes import is_event_held
from pipelines.extraction.languages.en_rules import MONEY
from pipelines.report import Kind

ORDERS = frozenset("ask tell order instruct direct urge command require charge task".split())
"""What a head of government does to his own ministers."""


COUNTRY = frozenset({"country", "nation", "state", "the country", "the nation"})
WANTED_OR_ORDERED = frozenset(
    {"want", "seek", "expect", "order", "instruct", "direct", "insist", "insist on"}
)
WISHES = frozenset("want seek expect push press".split())


CAUSES = frozenset("have see get make push press persuade convince force compel induce".split())


def of_verb(scene: Scene, found: Governor) -> Kind | None:
    """What a verb makes of its figure, given who is its subject and what helps it."""
    side = scene.subject_of(found.at)
    if found.kind == "denial":
        return Kind.PROPOSAL if found.negated else Kind.DENIAL
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
        return Kind.PLEDGE if found.modal == "will" else Kind.LEVEL
    if found.kind == "cap":
        return Kind.CAP if not found.negated else Kind.LEVEL
    if found.kind == "level":
        return of_level(scene, found)
    return of_plain(scene, found, side)


def _is_held_to(row: Sequence[Item], verb: int, at: int) -> bool:
    """``is holding its partners to the same standard, 5%``: asked of them."""
    between = row[verb + 1 : at]
    named = any(item.tags & {"party", "allies", "gov", "pronoun"} for item in between)
    is_to = any(item.low == "to" for item in between)
    return named and is_to and any(item.sense.noun in ("benchmark", "pledge") for item in between)


def _is_kept_at(row: Sequence[Item], verb: int, at: int) -> bool:
    """``will keep spending at about 3 per cent``: no ceiling, but where spending is to stay."""
    between = [item.low for item in row[verb + 1 : at]]
    return row[verb].sense.lemma in ("keep", "hold", "maintain") and "at" in between[-3:]


def is_to(row: Sequence[Item], at: int) -> bool:
    """Whether ``to`` stands at a place, which may lie behind the end."""
    return at < len(row) and row[at].low == "to"


def of_promise(scene: Scene, found: Governor, side: str) -> Kind:
    if found.negated:
        is_ceiling = found.kind == "pledge" and found.rule.endswith(("+exceed", "+surpass"))
        return Kind.CAP if is_ceiling else Kind.DENIAL
    if found.lemma == "mean" and "+" not in found.rule and not is_to(scene.row, found.at + 1):
        return Kind.LEVEL
    if found.kind == "pledge" and _keeps(scene, found):
        return Kind.CAP
    if found.kind == "demand":
        return of_demand(scene, found, side)
    if found.lemma == "set" and (
        _is_set_at(scene.row, found) or budget_is_subject(scene.row, found.at)
    ):
        return Kind.LEVEL
    if found.kind == "pledge" and _is_praised_for(scene.row, found.at):
        return Kind.PLEDGE
    if side == "nongov" and not _is_meant(scene.row, found):
        return Kind.PROPOSAL
    if side == "foreign" and found.kind == "pledge":
        owns = any(item.low == "own" for item in scene.row[found.at : scene.at])
        return Kind.PLEDGE if owns else Kind.DEMAND
    if found.lemma in ("think", "believe", "reckon") and found.passive:
        return Kind.LEVEL  # "is thought to spend some 2 percent"
    if found.lemma == "propose" and side == "own" and _is_budget(scene, found):
        return Kind.LEVEL
    if found.kind == "proposal" and found.lemma in ("name", "hope") and side == "own":
        return Kind.PLEDGE
    if found.kind == "proposal":
        return Kind.DEMAND if side == "foreign" else Kind.PROPOSAL
    is_offer = found.modal == "can" and found.lemma == "offer"
    if found.kind == "pledge" and (is_offer or found.modal == "could"):
        return Kind.PROPOSAL
    if found.modal in ("could", "should"):
        return of_modal(scene, found, side) or Kind.PLEDGE
    if found.lemma in APPROVES and any(
        item.low in ("budget", "budgets") for item in scene.row[found.at : scene.at + 7]
    ):
        return Kind.LEVEL
    return Kind.PLEDGE


def _is_budget(scene: Scene, found: Governor) -> bool:
    """``The cabinet proposes a budget of 3.3 percent for 2026``: what is budgeted."""
    between = [item.low for item in scene.row[found.at + 1 : scene.at]]
    return "budget" in between and "to" not in between


APPROVES = frozenset(
    {"write", "approve", "set", "fix", "vote for", "vote through", "nod through", "enact"}
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
        is_cap = scene.row[j].sense.verb == "cap" and not is_noun(scene.row, j)
        if is_cap and not is_event_held(scene.row, j):
            return any(
                item.low in ("within", "below", "under", "beneath", "at", "to")
                for item in scene.row[j + 1 : scene.at]
            )
    return False


def _is_set_at(row: Sequence[Item], found: Governor) -> bool:
    """``has been set at around 1 percent for decades``: where spending stands."""
    return (
        found.passive
        and found.at + 1 < len(row)
        and row[found.at + 1].low == "at"
        and subject_noun(row, found.at) in ("level", "")
    )


def of_demand(scene: Scene, found: Governor, side: str) -> Kind:
    if side != "foreign" and found.lemma == "call for" and plan_is_subject(scene.row, found.at):
        return Kind.PLEDGE
    if found.lemma == "expect" and found.passive:
        return Kind.DEMAND if scene.speaker_side == "foreign" else Kind.LEVEL
    if found.lemma == "expect" and side != "foreign" and _is_of_spending(scene.row, found.at):
        return Kind.LEVEL
    if found.lemma in OBLIGES and side != "foreign" and _is_of_law(scene.row, found.at):
        return Kind.PLEDGE
    if side == "nongov" or (
        side == ""
        and not found.passive
        and (
            (subject_is_paper(scene.row, found.at) and not _is_from_usa(scene.row, found.at))
            or _is_private(scene.row, found.at)
        )
    ):
        return Kind.PROPOSAL
    if (
        side in ("own", "")
        and found.lemma in ORDERS
        and any(
            ("gov" in item.tags and item.low not in COUNTRY) or item.low == "us"
            for item in scene.row[found.at : found.at + 9]
        )
        and not any(
            "party" in item.tags and item.sense.form in ("country", "capital")
            for item in scene.row[found.at : found.at + 3]
        )
    ):
        return Kind.PLEDGE
    if side == "own" and found.form == "gerund" and _is_from_usa(scene.row, found.at):
        return Kind.DEMAND
    is_wish = found.lemma in WISHES and not found.passive
    if side in ("own", "") and is_wish and _wishes_itself(scene.row, found.at):
        return Kind.PLEDGE
    if side == "own" and not found.passive:
        return Kind.PLEDGE if found.lemma in WANTED_OR_ORDERED else Kind.PROPOSAL
    return Kind.DEMAND


def _is_from_usa(row: Sequence[Item], verb: int) -> bool:
    """``a document from Washington demanding``, ``a statement by Colby calling for``."""
    return any(
        row[k].sense.code == "USA" and any(row[m].low in ("from", "by") for m in (k - 1, k - 2))
        for k in range(max(1, verb - 8), verb)
    )


def _is_of_spending(row: Sequence[Item], verb: int) -> bool:
    """``expects defence spending to reach 1.6 percent``: foreseen, and asked of nobody."""
    for item in row[verb + 1 : verb + 7]:
        if item.low == "to":
            return False
        if "defence" in item.tags or item.low in OUTLAYS:
            return True
    return False


OBLIGES = frozenset("oblige require order command dictate".split())
LAWS = frozenset("law act legislation constitution statute bill".split())


def _is_of_law(row: Sequence[Item], verb: int) -> bool:
    """``The law in force since 2022 obliges the state to spend at least 3%``."""
    return any(item.low in LAWS for item in row[max(0, verb - 9) : verb])


def _is_private(row: Sequence[Item], verb: int) -> bool:
    """``Habeck wants 3.5%``: a name that stands for no government."""
    j = verb - 1
    while j > 0 and (is_adverb(row[j]) or "modal" in row[j].tags or row[j].low in ("has", "had")):
        j -= 1
    return j >= 0 and row[j].text[:1].isupper() and row[j].sense == Sense() and len(row[j].text) > 2


def _wishes_itself(row: Sequence[Item], at: int) -> bool:
    """``seeks to up the budget``, ``wants to spend``: what the subject means to do itself."""
    if at + 3 >= len(row) or row[at + 1].low != "to":
        return False
    return row[at + 2].low not in CAUSES and not row[at + 3].tags & {"party", "allies"}


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
    if under_plan(scene.row, scene.at) and not budget_is_subject(scene.row, found.at):
        return Kind.PLEDGE
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
