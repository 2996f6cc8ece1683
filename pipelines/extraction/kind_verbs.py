"""What a verb makes of a figure, given its subject, its helpers and its negation."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipelines.extraction.clauses import auxiliaries, is_adverb, is_noun, joint_before
from pipelines.extraction.governors import (
    Governor,
    verb_before,
)
from pipelines.extraction.items import Item
from pipelines.extraction.languages.en_rules import BUDGETS, MONEY, STATISTICS
from pipelines.extraction.lexicon import Sense
from pipelines.report import Kind


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind, the word that made it and the rules that fired."""

    kind: Kind
    governor: Governor | None
    rules: tuple[str, ...]
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Scene:
    """A figure in its sentence, and who else is on stage."""

    row: Sequence[Item]
    at: int
    subject_of: Callable[[int], str]
    """Place of a verb → ``own`` (the spender's government), ``foreign``, ``nongov`` or ``""``."""
    speaker_side: str
    """Of whom says the sentence: ``own``, ``foreign``, ``nongov`` or ``""``."""
    title: bool = False


NOUN_KINDS = {
    "pledge": Kind.PLEDGE,
    "cap": Kind.CAP,
    "demand": Kind.DEMAND,
    "proposal": Kind.PROPOSAL,
    "benchmark": Kind.BENCHMARK,
}


ADDS_UP = frozenset({"amount", "total", "equal", "come to", "stand", "represent", "work out"})
"""What will amount to a figure is budgeted, not promised."""
PLANS = frozenset("plan plans guidelines documents law strategy roadmap schedule program programme timetable".split())
LAYS_OUT = frozenset(
    "spend have put see set call foresee envision get take bring raise lift reach hit".split()
)
ORDERS = frozenset("ask tell order instruct direct urge command require charge task".split())
"""What a head of government does to his own ministers."""
WISHES = frozenset("want seek expect push press".split())
CAUSES = frozenset("have see get make push press persuade convince force compel induce".split())
RATIOS = frozenset("ratio share figure proportion total percentage burden".split())
OUTLAYS = frozenset(
    {"spending", "outlays", "outlay", "expenditure", "expenditures", "budget", "defense spending"}
    | {"defence spending", "military spending", "military expenditure"}
)
HINTS = frozenset("signal hint suggest float propose consider".split())
FORESEES = frozenset("estimate project forecast expect predict calculate reckon".split())
DENIES = frozenset({"deny", "dispute", "rebut", "refute", "dismiss", "reject", "contradict"})


def outer_denial(scene: Scene, found: Governor) -> Verdict | None:
    """``denied that it had asked``, ``did not intend to ask``, ``no American had ever uttered``."""
    row = scene.row
    for j in range(found.at - 1, max(-1, found.at - 30), -1):
        sense = row[j].sense
        if (
            sense.lemma in DENIES
            and not is_noun(row, j)
            and not any(low in ("not", "never") for low in auxiliaries(row, j))
        ) and any(
            item.low
            in (
                "that",
                "reports",
                "report",
                "having",
                "suggestions",
                "claims",
                "being",
                "it",
                "any",
                "ever",
                "there",
            )
            for item in row[j + 1 : found.at]
        ) and not _says_anew(row, j, found.at):
            return Verdict(
                Kind.DENIAL,
                Governor("denial", j, "outer", lemma=sense.lemma),
                (f"kind-denies:{sense.lemma}",),
            )
    if found.kind not in ("demand", "proposal", "pledge"):
        return None
    for j in range(found.at - 1, max(-1, found.at - 9), -1):
        if joint_before(row, j + 1) >= 2 or row[j].low in ("that", ","):
            break
        if row[j].low == "no" and row[j + 1].low == ".":
            continue  # No. 3 at the Pentagon
        if row[j].low in ("no", "nobody", "none", "neither") and not found.negated:
            return Verdict(Kind.DENIAL, found, ("kind-nobody",))
    if found.form in ("inf", "gerund"):
        outer = verb_before(row, found.at)
        if (
            outer is not None
            and found.at - outer.at <= 7
            and (outer.kind == "denial" or outer.negated)
        ):
            return Verdict(Kind.DENIAL, outer, ("kind-outer",))
    return None


def _says_anew(row: Sequence[Item], denial: int, at: int) -> bool:
    """``denied it and said Spain would have to``: after the ``and`` nothing is denied."""
    return any(
        row[k].low in ("and", "but") and row[k + 1].sense.says for k in range(denial + 1, at - 1)
    )


def of_verb(scene: Scene, found: Governor) -> Kind | None:
    """What a verb makes of its figure, given who is its subject and what helps it."""
    side = scene.subject_of(found.at)
    if found.kind == "denial":
        return Kind.PROPOSAL if found.negated else Kind.DENIAL
    if found.kind in ("demand", "pledge", "proposal"):
        return of_promise(scene, found, side)
    if found.kind == "cap" and any(item.low in MONEY for item in scene.row[found.at : scene.at]):
        return Kind.LEVEL
    if found.kind == "cap":
        return Kind.CAP if not found.negated else Kind.LEVEL
    if found.kind == "level":
        return of_level(scene, found)
    return of_plain(scene, found, side)


def of_promise(scene: Scene, found: Governor, side: str) -> Kind:
    if found.negated:
        return Kind.DENIAL
    if found.kind == "pledge" and _keeps(scene, found):
        return Kind.CAP
    if found.kind == "demand":
        return of_demand(scene, found, side)
    if found.lemma == "set" and _is_set_at(scene.row, found):
        return Kind.LEVEL
    if side == "nongov":
        return Kind.PROPOSAL
    if side == "foreign" and found.kind == "pledge":
        return Kind.DEMAND
    if found.kind == "proposal" and found.lemma in ("name", "hope") and side == "own":
        return Kind.PLEDGE
    if found.kind == "proposal":
        return Kind.DEMAND if side == "foreign" else Kind.PROPOSAL
    if found.modal in ("could", "should"):
        return of_modal(scene, found, side) or Kind.PLEDGE
    if found.lemma in ("write", "approve", "set", "fix") and any(
        item.low in ("budget", "budgets") for item in scene.row[found.at : scene.at + 7]
    ):
        return Kind.LEVEL
    return Kind.PLEDGE


def _keeps(scene: Scene, found: Governor) -> bool:
    """``adopts a policy of keeping outlays within 1 percent``: what is decided is a ceiling."""
    for j in range(found.at + 1, scene.at):
        if scene.row[j].sense.verb == "cap" and not is_noun(scene.row, j):
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
        return Kind.LEVEL
    if side == "nongov" or (
        side == ""
        and not found.passive
        and (subject_is_paper(scene.row, found.at) or _is_private(scene.row, found.at))
    ):
        return Kind.PROPOSAL
    if (
        side in ("own", "")
        and found.lemma in ORDERS
        and any("gov" in item.tags for item in scene.row[found.at : found.at + 9])
        and not any(
            "party" in item.tags and item.sense.form in ("country", "capital")
            for item in scene.row[found.at : found.at + 3]
        )
    ):
        return Kind.PLEDGE
    if side in ("own", "") and found.lemma in WISHES and _wishes_itself(scene.row, found.at):
        return Kind.PLEDGE
    if side == "own" and not found.passive:
        return Kind.PLEDGE if found.lemma in ("want", "seek", "expect") else Kind.PROPOSAL
    return Kind.DEMAND


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


def subject_is_paper(row: Sequence[Item], at: int) -> bool:
    """``the draft called for``: a text asks, no government."""
    return any(
        item.low
        in (
            "draft",
            "proposal",
            "proposals",
            "report",
            "paper",
            "document",
            "recommendations",
            "recommendation",
            "study",
            "editorial",
            "petition",
            "statement",
            "resolution",
        )
        for item in row[max(0, at - 7) : at]
    )


def of_level(scene: Scene, found: Governor) -> Kind | None:
    if under_plan(scene.row, scene.at) and not budget_is_subject(scene.row, found.at):
        return Kind.PLEDGE
    noun = subject_noun(scene.row, found.at)
    if noun in ("pledge", "cap", "demand", "benchmark"):
        return NOUN_KINDS[noun]
    if is_seen_to(scene.row, found.at):
        return Kind.PLEDGE
    if is_kept_within(scene, found):
        return Kind.CAP
    if found.modal in ("should", "could", "will"):
        return of_modal(scene, found, scene.subject_of(found.at)) or Kind.LEVEL
    return Kind.LEVEL


def budget_is_subject(row: Sequence[Item], at: int) -> bool:
    """``the draft budget will bring spending to``: what is budgeted is a level."""
    for j in range(at - 1, max(-1, at - 14), -1):
        if row[j].figure >= 0 or (
            joint_before(row, j + 1) >= 2 and row[j + 1].low not in ("after", "when")
        ):
            return False
        if row[j].low in BUDGETS:
            return not any(
                item.low in ("to", "its", "their", "his") for item in row[max(0, j - 2) : j]
            )
        if row[j].tags & {"gov", "person"} or row[j].low in ("it", "they", "he", "she"):
            return False
    return False


def of_modal(scene: Scene, found: Governor, side: str) -> Kind | None:
    speaker = scene.speaker_side
    if found.kind == "be" and found.modal in ("will", "would") and (
        scene.row[found.at - 2].low == "which" or subject_noun(scene.row, found.at) == "level"
    ):
        return Kind.LEVEL
    if found.modal == "should" and found.negated and side == "own":
        return Kind.DENIAL
    if found.modal == "should":
        return (
            Kind.DEMAND if "foreign" in (speaker, side) and speaker != "nongov" else Kind.PROPOSAL
        )
    if found.modal == "will":
        if found.lemma in ADDS_UP:
            return Kind.LEVEL
        if any(_foresees(scene.row, m) for m in range(found.at)) or any(item.low in STATISTICS for item in scene.row):
            return Kind.LEVEL
        return Kind.DENIAL if found.negated else Kind.PLEDGE
    if found.modal == "can":
        return Kind.PLEDGE if side == "own" else Kind.LEVEL
    if found.modal == "could":
        return Kind.PROPOSAL if side in ("own", "nongov") else Kind.LEVEL
    if found.modal == "would":
        if found.negated:
            return Kind.DENIAL
        if any(item.sense.lemma in HINTS for item in scene.row[max(0, found.at - 9) : found.at]):
            return Kind.PROPOSAL
        if subject_noun(scene.row, found.at) == "level" and speaker != "own":
            side = ""
        announced = any(
            item.sense.lemma
            in ("announce", "promise", "pledge", "vow", "declare", "commit", "decide")
            for item in scene.row[: found.at]
        )
        if (
            subject_noun(scene.row, found.at) == "level"
            and not announced
            and not person_says(scene.row)
        ):
            return Kind.LEVEL
        return (
            Kind.PLEDGE
            if announced or side == "own" or (side == "" and speaker == "own")
            else Kind.LEVEL
        )
    return None


def _foresees(row: Sequence[Item], at: int) -> bool:
    """``is projected to``, ``forecasts that``: somebody reckons what will be."""
    if row[at].sense.lemma not in FORESEES or is_noun(row, at) or at + 1 >= len(row):
        return False
    return row[at].sense.form == "ed" or row[at + 1].low in ("that", "to", "the", "its", "a")


def person_says(row: Sequence[Item]) -> bool:
    return any("person" in item.tags and item.sense.code for item in row)


def of_plain(scene: Scene, found: Governor, side: str) -> Kind:
    """Verbs of moving and spending, and ``be``: help and subject decide."""
    noun = subject_noun(scene.row, found.at)
    if found.kind == "be" and noun in ("pledge", "cap", "demand", "benchmark", "proposal"):
        return NOUN_KINDS[noun]
    if found.form == "inf" or is_seen_to(scene.row, found.at):
        return Kind.PLEDGE
    if (
        found.form != "inf"
        and found.modal in ("", "will", "would")
        and budget_is_subject(scene.row, found.at)
    ):
        return Kind.LEVEL
    if _puts_ratio_at(scene, found):
        return Kind.LEVEL
    if found.modal:
        kind = of_modal(scene, found, side)
        if kind is not None:
            return kind
    if found.negated:
        return Kind.DENIAL if found.form == "progressive" else Kind.LEVEL
    if found.form == "progressive" and found.kind == "move":
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
        and found.lemma in ("raise", "lift", "boost", "hike", "bring", "take", "increase")
    ):
        return Kind.PLEDGE
    return Kind.LEVEL


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


def is_kept_within(scene: Scene, found: Governor) -> bool:
    """``kept its spending to about 1 percent``, ``would stay within 1 percent``: a ceiling."""
    between = [item.low for item in scene.row[found.at + 1 : scene.at]]
    bounded = any(low in ("within", "below", "under", "beneath") for low in between)
    if found.lemma in ("keep", "hold", "limit", "restrict", "confine", "hold down", "cap"):
        return bounded or "to" in between[-4:]
    return found.lemma in ("stay", "remain") and "within" in between


def is_seen_to(row: Sequence[Item], at: int) -> bool:
    """``see to it that outlays come to 2 percent``, ``make sure that``, ``ensure that``."""
    text = " ".join(item.low for item in row[max(0, at - 14) : at])
    return any(phrase in text for phrase in ("see to it", "make sure that", "ensure that"))


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
        if row[j].low == "under" and any(
            item.low
            in (
                "plan",
                "plans",
                "program",
                "programme",
                "strategy",
                "buildup",
                "roadmap",
                "agreement",
                "deal",
                "pledge",
                "commitment",
                "policy",
                "schedule",
            )
            for item in row[j + 1 : j + 8]
        ):
            return True
    return False


def subject_noun(row: Sequence[Item], at: int) -> str:
    """Kind of the noun that is the subject of the verb at ``at``."""
    kind = ""
    for j in range(at - 1, max(-1, at - 16), -1):
        if joint_before(row, j + 1) >= 2 or (
            row[j].sense.verb and not is_noun(row, j) and j < at - 4 and row[j].sense.form != "ed"
        ):
            break
        if row[j].figure >= 0:
            break
        if _in_aside(row, j, at):
            continue
        if is_noun(row, j) and row[j].low not in (
            "plan",
            "plans",
            "budget",
            "decision",
            "policy",
            "rule",
            "talk",
            "line",
            "program",
            "programme",
        ):
            kind = row[j].sense.noun
            if kind != "level":
                return kind
    return kind


def _in_aside(row: Sequence[Item], j: int, at: int) -> bool:
    """Whether ``j`` stands between the commas of ``, before the buildup began,``."""
    after = next((k for k in range(j + 1, at) if row[k].low == ","), None)
    before = next((k for k in range(j - 1, max(-1, j - 12), -1) if row[k].low == ","), None)
    return (
        after is not None
        and before is not None
        and row[before + 1].low in ("before", "after", "when", "while", "as", "since", "which", "who")
    )


def object_noun(row: Sequence[Item], verb: int, at: int) -> str:
    """Kind of what is moved: ``raised its target to 3%``, ``raising the demand to 3.5%``."""
    for j in range(verb + 1, at):
        if is_noun(row, j) and row[j].low in (
            "target",
            "goal",
            "pledge",
            "commitment",
            "objective",
            "demand",
            "request",
            "ask",
            "ceiling",
            "cap",
            "limit",
            "bar",
            "targets",
            "goals",
            "demands",
        ):
            return row[j].sense.noun if row[j].low != "bar" else "demand"
    return ""
