"""What ``will``, ``would``, ``should`` and ``could`` make of a figure."""

from collections.abc import Sequence

from pipelines.extraction.english.clause_nouns import subject_noun
from pipelines.extraction.english.clauses import is_noun, verb_over
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.scenes import Scene
from pipelines.extraction.english.verb_complements import let_by
from pipelines.extraction.languages.en_rules import STATISTICS
from pipelines.report import Kind

ANNOUNCES = frozenset("announce promise pledge vow declare commit decide".split())

ADDS_UP = frozenset(
    {"account", "amount", "total", "equal", "come to", "stand", "represent", "work out"}
)
"""What will amount to a figure is budgeted, not promised."""


SURPASSES = frozenset("exceed surpass top cross go pass".split())
"""Verbs that a ceiling forbids."""


HINTS = frozenset("signal hint suggest float propose consider".split())


FORESEES = frozenset("estimate project forecast expect predict calculate reckon".split())


def of_modal(scene: Scene, found: Governor, side: str) -> Kind | None:
    speaker = scene.speaker_side
    if side == "nongov" and _is_audience(scene.row, found.at):
        side = ""
    if (
        found.kind == "be"
        and found.modal in ("will", "would")
        and (scene.row[found.at - 2].low == "which" or subject_noun(scene.row, found.at) == "level")
    ):
        return Kind.LEVEL
    if found.modal == "should" and found.lemma in SURPASSES and found.negated:
        return Kind.CAP if _was_decided(scene, found.at) else Kind.PROPOSAL
    if found.modal == "should" and found.negated and side == "own":
        return Kind.DENIAL
    if found.modal == "should" and side != "nongov" and _was_decided(scene, found.at):
        return Kind.CAP if _is_at_most(scene.row, scene.at) else Kind.PLEDGE
    if found.modal == "should" and _is_of_standard(scene.row, found.at):
        return Kind.BENCHMARK
    if found.modal == "should":
        return (
            Kind.DEMAND if "foreign" in (speaker, side) and speaker != "nongov" else Kind.PROPOSAL
        )
    is_hoped = any(item.low in CONFIDENT for item in scene.row[: found.at])
    if found.modal == "will" and speaker == "foreign" and is_hoped and not found.negated:
        return Kind.DEMAND  # "I have every expectation that our friends will reach"
    if found.modal == "will" and found.negated and found.form == "progressive":
        return Kind.DENIAL
    if found.modal == "will":
        is_announced = any(item.sense.lemma in ANNOUNCES for item in scene.row)
        if found.lemma in ADDS_UP or (_will_be_doing(scene.row, found) and not is_announced):
            return Kind.LEVEL
        if any(_foresees(scene.row, m) for m in range(found.at)) or any(
            item.low in STATISTICS for item in scene.row
        ):
            return Kind.LEVEL
        return Kind.DENIAL if found.negated else Kind.PLEDGE
    is_able = found.modal in ("can", "could") and not found.negated
    if is_able and "own" in (side, speaker) and _makes_do(scene, found):
        return Kind.PLEDGE
    if found.modal == "can" and found.negated and "own" in (side, speaker):
        return Kind.DENIAL
    if found.modal == "can":
        return Kind.PLEDGE if side == "own" else Kind.LEVEL
    if found.modal == "could" and found.negated and side == "own":
        return Kind.DENIAL
    if found.modal == "could":
        return Kind.PROPOSAL if side in ("own", "nongov") else Kind.LEVEL
    let = let_by(scene.row, found.at) if found.modal == "would" else 0
    if found.modal == "would" and _is_hoped_for_government(scene.row, found.at):
        return Kind.PROPOSAL
    letting = scene.subject_of(let) if let else ""
    if let and (letting in ("nongov", "foreign") or _has_allies(scene.row, let)):
        is_ally = letting == "" and _has_allies(scene.row, let)
        return Kind.DEMAND if letting == "foreign" or is_ally else Kind.PROPOSAL
    if found.modal == "would" and subject_noun(scene.row, found.at) == "proposal":
        return Kind.PROPOSAL
    is_reckoned = any(item.low in STATISTICS for item in scene.row)
    if found.modal == "would" and is_reckoned and found.kind in ("be", "level"):
        return Kind.LEVEL
    if found.modal == "would":
        if found.negated:
            return Kind.DENIAL
        if any(item.sense.lemma in HINTS for item in scene.row[max(0, found.at - 9) : found.at]):
            return Kind.PROPOSAL
        if subject_noun(scene.row, found.at) == "level" and speaker != "own":
            side = ""
        saying = [k for k in range(found.at) if scene.row[k].sense.lemma in ANNOUNCES]
        announced = bool(saying)
        if side == "nongov" or any(scene.subject_of(k) == "nongov" for k in saying):
            return Kind.PROPOSAL
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


def _is_audience(row: Sequence[Item], at: int) -> bool:
    """``told MPs on Tuesday that spending would rise``: they only hear of it."""
    that = next((j for j in range(at - 1, max(0, at - 10), -1) if row[j].low == "that"), 0)
    for k in range(that - 1, max(-1, that - 8), -1):
        if row[k].sense.lemma in TELLS and row[k].sense.form in ("ed", "s"):
            heard = any("nongov" in item.tags for item in row[k + 1 : that])
            return heard and not any("nongov" in item.tags for item in row[that:at])
    return False


TELLS = frozenset("tell inform assure reassure notify remind".split())


def _makes_do(scene: Scene, found: Governor) -> bool:
    """``said Spain could meet its obligations with 2.1%``: as far as it goes."""
    between = [item.low for item in scene.row[found.at + 1 : scene.at]]
    if found.lemma == "get" and between[:1] == ["by"]:
        return True
    does = found.lemma in DOES_IT and bool({"with", "by", "at", "for", "on"} & set(between))
    return does and (found.lemma in MAKES_DO or bool(DUTIES & set(between)))


MAKES_DO = frozenset({"get by", "manage", "make do", "do"})
DOES_IT = MAKES_DO | {"meet", "fulfil", "fulfill", "satisfy", "honour", "honor", "achieve"}
DUTIES = frozenset(
    "obligations commitments commitment targets objectives requirements capabilities duties"
    " capability goals".split()
)


def _will_be_doing(row: Sequence[Item], found: Governor) -> bool:
    """``will be spending about 1.6 percent``: what is foreseen, not promised."""
    before = [item.low for item in row[max(0, found.at - 3) : found.at]]
    return found.form == "progressive" and ("will" in before or "'ll" in before)


def _is_at_most(row: Sequence[Item], at: int) -> bool:
    """``decided that outlays should come to at most 1 percent``: a ceiling."""
    before = " ".join(item.low for item in row[max(0, at - 3) : at])
    return before.endswith(("at most", "no more than", "within", "not exceed", "up to"))


def _is_hoped_for_government(row: Sequence[Item], at: int) -> bool:
    """``a Conservative government would put 3 percent``: one that does not govern."""
    k = next((k for k in range(at - 1, max(0, at - 4), -1) if row[k].low in RULES), 0)
    return k > 1 and any(row[m].low in ("a", "any") for m in range(max(0, k - 4), k))


CONFIDENT = frozenset("expectation confident confidence trust hopeful hope expect".split())
RULES = frozenset({"government", "administration", "presidency", "premiership", "chancellorship"})


def _has_allies(row: Sequence[Item], let: int) -> bool:
    """``The strategy would have America's allies spend``: whose allies, asks."""
    after = row[let + 1 : let + 5]
    return row[let].low == "have" and any("allies" in item.tags for item in after)


def _was_decided(scene: Scene, at: int) -> bool:
    """``The Cabinet decided that the figure should hit 2%``; not what experts agree on."""
    outer = verb_over(scene.row, at)
    if outer is None or scene.row[outer].sense.lemma not in DECIDES:
        return False
    return scene.subject_of(outer) not in ("foreign", "nongov")


DECIDES = frozenset("decide agree resolve rule determine decree".split())


def _is_of_standard(row: Sequence[Item], at: int) -> bool:
    """``the standard that allies should spend 5 percent``."""
    that = next((j for j in range(at - 1, max(0, at - 9), -1) if row[j].low == "that"), 0)
    return that > 0 and row[that - 1].sense.noun == "benchmark" and is_noun(row, that - 1)


def _foresees(row: Sequence[Item], at: int) -> bool:
    """``is projected to``, ``forecasts that``: somebody reckons what will be."""
    if row[at].sense.lemma not in FORESEES or is_noun(row, at) or at + 1 >= len(row):
        return False
    return row[at].sense.form == "ed" or row[at + 1].low in ("that", "to", "the", "its", "a")


def person_says(row: Sequence[Item]) -> bool:
    return any("person" in item.tags and item.sense.code for item in row)
