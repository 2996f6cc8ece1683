"""Figures that are subjects, steps, or what a relative clause speaks of."""

from collections.abc import Sequence
from dataclasses import replace

from pipelines.extraction.english.clauses import BE, is_adverb, is_noun
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_verbs import of_verb
from pipelines.extraction.english.relatives import relative_after
from pipelines.extraction.english.scenes import NOUN_KINDS, Scene, Verdict
from pipelines.extraction.languages.en_rules import STEPS
from pipelines.report import Kind

ROUGHLY_TO = frozenset(
    "about around some at least more than nearly as much roughly almost over".split()
)
STEP_DETERMINERS = frozenset("the its a an this that any such their planned further".split())
OPENS_CLAUSE = frozenset('that , " : and but even because if'.split())
BEFORE_SUBJECT = frozenset('that , — - " said : and but about around of than least to the'.split())


def in_scenario(scene: Scene) -> Verdict | None:
    """``scenarios in which spending climbs to 3.5 percent``: one of several that may come."""
    row = scene.row
    for j in range(scene.at - 1, max(1, scene.at - 16), -1):
        if row[j].low == "which" and row[j - 1].low in ("in", "under"):
            noun = row[j - 2].sense.noun
            kind = Kind.PROPOSAL if noun == "proposal" and is_noun(row, j - 2) else None
            return Verdict(kind, None, ("kind-scenario",)) if kind else None
        if row[j].figure >= 0 or row[j].low in (";", "but"):
            return None
    return None


def step_to(scene: Scene) -> Verdict | None:
    """``the increase to 2%`` is one that was decided, ``an increase to 3.5%`` one that might be."""
    row, at = scene.row, scene.at
    j = at - 1
    while j >= 0 and (row[j].low in ROUGHLY_TO):
        j -= 1
    if j < 2 or row[j].low != "to" or row[j - 1].low not in STEPS:
        return None
    determiner = next(
        (row[m].low for m in range(j - 2, max(-1, j - 4), -1) if row[m].low in STEP_DETERMINERS),
        "",
    )
    if not determiner or determiner in ("that",):
        return None
    noun = Governor("pledge", j - 1, "step", lemma=row[j - 1].low, noun=True)
    outer = verb_before(row, j - 1)
    if (
        outer is not None
        and not outer.noun
        and outer.kind in ("demand", "proposal", "denial", "pledge")
    ):
        kind = of_verb(scene, outer)
        return Verdict(kind or Kind.PLEDGE, outer, (f"kind-step:{outer.lemma}",))
    return Verdict(
        Kind.PLEDGE if determiner in ("the", "its", "this", "planned", "their") else Kind.PROPOSAL,
        noun,
        ("kind-step",),
    )


def modal_subject(scene: Scene) -> Verdict | None:
    """``experts say 3.5 percent would be hard to reach``: talked of, promised by nobody."""
    row, at = scene.row, scene.at
    first = at
    while first and row[first - 1].low in PARTS:
        first -= 1
    lead = row[first - 1] if first else None
    if lead is not None and not (lead.low in OPENS_CLAUSE or lead.sense.says):
        return None
    for j in range(at + 1, min(at + 8, len(row))):
        if "modal" in row[j].tags and _is_talk(row, j):
            is_wished = scene.speaker_side == "foreign" and row[j].low in ("would", "should")
            kind = Kind.DEMAND if is_wished else Kind.PROPOSAL
            return Verdict(kind, None, ("kind-subject",))
        following = row[j + 1].low if j + 1 < len(row) else ""
        if row[j].low == "will" and following in PAYS:
            return Verdict(Kind.PLEDGE, None, ("kind-will-pay",))
        if row[j].low in ENOUGH or (row[j].low in ("will", "would") and following == "do"):
            return _is_enough(scene)
        if (row[j].low in (",", ";", "that", "which", "and", "of") and row[j].low != "of") or row[
            j
        ].figure >= 0:
            break
    return None


def _is_talk(row: Sequence[Item], j: int) -> bool:
    is_enough = any(item.low in ENOUGH or item.low == "do" for item in row[j + 1 : j + 4])
    return row[j].low in ("would", "could", "should", "might", "may") and not is_enough


def _is_enough(scene: Scene) -> Verdict:
    """``insists that 2.1% will do``: a government says how far it goes."""
    kind = Kind.PLEDGE if scene.speaker_side == "own" else Kind.PROPOSAL
    return Verdict(kind, None, ("kind-enough",))


ENOUGH = frozenset("suffice suffices enough sufficient".split())
PARTS = frozenset("a an additional another the remaining extra further other".split())
PAYS = frozenset("go fund cover finance pay support flow".split())


def gerund_subject(scene: Scene) -> Verdict | None:
    """``tripling it to 5% would give``, ``spending 5% is crucial``: called for, not promised."""
    row, at = scene.row, scene.at
    governor = verb_before(row, at)
    if governor is None or governor.form != "gerund" or governor.noun or at - governor.at > 9:
        return None
    lead = row[governor.at - 1] if governor.at else None
    if lead is not None and not (lead.low in BEFORE_GERUND_SUBJECT or lead.sense.says):
        return None
    for j in range(at + 1, min(at + 10, len(row))):
        if row[j].low in ("would", "could", "might", "may", "should"):
            return Verdict(Kind.PROPOSAL, None, ("kind-gerund-subject",))
        if row[j].low in ("is", "was", "remains") and _calls_for(row, j + 1):
            kind = Kind.DEMAND if scene.speaker_side == "foreign" else Kind.PROPOSAL
            return Verdict(kind, None, ("kind-gerund-needed",))
        if row[j].low in (",", ";", "that", "which", "but") or row[j].figure >= 0:
            return None
    return None


def _calls_for(row: Sequence[Item], start: int) -> bool:
    return any(item.low in CALLED_FOR for item in row[start : start + 3])


BEFORE_GERUND_SUBJECT = frozenset('that , " : means and but'.split())
CALLED_FOR = frozenset(
    "crucial vital necessary essential needed important imperative indispensable required"
    " appropriate reasonable fair".split()
)


def passive_subject(scene: Scene) -> Verdict | None:
    """``2.5% is being weighed``, ``3 percent was first floated``: the figure is the subject."""
    row, at = scene.row, scene.at
    if not _can_be_subject(scene):
        return None
    is_helped = False
    first = _behind_list(row, at)
    for j in range(first, min(first + 9, len(row))):
        owns = row[j].low == "'s" and row[j - 1].low not in ("it", "that")
        if (row[j].low in BE and not owns) or row[j].sense.lemma in ("remain", "stay"):
            is_helped = True
            continue
        found = _said_of_subject(scene, j) if is_helped else None
        if found is not None:
            return found
        if row[j].low in (",", ";", "that", "which") or row[j].figure >= 0:
            break
        if row[j].sense.form == "ing" and row[j].sense.verb and not is_noun(row, j):
            break
    return None


def _behind_list(row: Sequence[Item], at: int) -> int:
    """``2.5%, 3% and 3.5% are among the options``: behind the last figure of the list."""
    last = at
    for j in range(at + 1, min(at + 14, len(row))):
        if row[j].figure >= 0:
            last = j
        elif row[j].low not in (",", "and", "or", "of", "its") and "gdp" not in row[j].tags:
            break
    return last + 1


def _can_be_subject(scene: Scene) -> bool:
    row, at = scene.row, scene.at
    lead = row[at - 1] if at else None
    if lead is not None and lead.low == "to" and _is_moved_to(row, at):
        return False
    if lead is None or lead.low in BEFORE_SUBJECT or lead.sense.says or is_adverb(lead):
        return True
    return at > 1 and row[at - 2].low == "in"


def _is_moved_to(row: Sequence[Item], at: int) -> bool:
    """``the decision to limit spending to 1 percent is still felt``: what is felt is another."""
    verb = verb_before(row, at)
    return verb is not None and at - verb.at < 8


def _said_of_subject(scene: Scene, j: int) -> Verdict | None:
    """What a noun or participle at ``j`` makes of the figure that it is said of."""
    row, at, item = scene.row, scene.at, scene.row[j]
    sense = item.sense
    if is_noun(row, j) and sense.noun in (
        "benchmark", "pledge", "cap", "demand", "proposal",
    ):  # fmt: skip
        if any(row[n].tags & {"should", "could"} for n in range(at, j)):
            is_asked = scene.speaker_side == "foreign" and sense.noun == "benchmark"
            kind = Kind.BENCHMARK if is_asked else Kind.PROPOSAL
            return Verdict(kind, None, (f"kind-should-be:{item.low}",))
        named = Governor(sense.noun, j, "is-noun", lemma=item.low, noun=True, right=True)
        return Verdict(NOUN_KINDS[sense.noun], named, (f"kind-is:{item.low}",))
    if item.low in CALLED_FOR:
        kind = Kind.DEMAND if scene.speaker_side == "foreign" else Kind.PROPOSAL
        return Verdict(kind, None, (f"kind-called-for:{item.low}",))
    if sense.form != "ed":
        return None
    passive = Governor(sense.verb, j, "passive", lemma=sense.lemma, passive=True, right=True)
    will = any(row[n].low in ("will", "would") for n in range(at, j))
    if sense.verb in ("move", "level", "spend") and will:
        return Verdict(Kind.PLEDGE, replace(passive, kind="move"), ("kind-will-be",))
    if sense.verb not in ("demand", "pledge", "proposal", "denial"):
        return None
    negated = any("neg" in row[m].tags for m in range(at + 1, j))
    kind = Kind.DENIAL if negated else NOUN_KINDS.get(sense.verb, Kind.DENIAL)
    found = replace(passive, form="finite", negated=negated)
    return Verdict(kind, found, (f"kind-passive:{sense.lemma}",))


def relative_clause(scene: Scene) -> Verdict | None:
    """``the 2 pct that Japan means to reach``: the relative clause decides."""
    found = relative_after(scene.row, scene.at)
    if found is None or found.rule == "apposition":
        return None
    if found.lemma == "spend" and scene.row[found.at].sense.form == "ed":
        before = scene.row[found.at - 1]
        if "gdp" in before.tags and verb_before(scene.row, scene.at) is not None:
            return None  # "plans to hit 3% of GDP spent on the military"
    outer = verb_before(scene.row, scene.at)
    if (
        outer is not None
        and not outer.noun
        and outer.at > scene.at - 9
        and outer.kind in ("pledge", "denial", "demand")
        and of_verb(scene, outer) is Kind.DENIAL
    ):
        return Verdict(Kind.DENIAL, outer, (f"kind-verb:{outer.lemma}",))
    kind = of_verb(scene, found)
    return None if kind is None else Verdict(kind, found, (f"kind-relative:{found.lemma}",))


def as_asked(scene: Scene) -> Verdict | None:
    """``spending at 5 percent, as demanded by Trump``: what is said of it as a whole."""
    found = relative_after(scene.row, scene.at)
    if found is None or scene.row[found.at - 1].low != "as":
        return None
    verb = verb_before(scene.row, scene.at)
    if verb is not None and verb.kind not in ("spend", "level", "be"):
        return None
    kind = of_verb(scene, found)
    return None if kind is None else Verdict(kind, found, (f"kind-as:{found.lemma}",))


def owned_by_alliance(scene: Scene) -> Verdict | None:
    """``content with Nato's 2 per cent``: its target, though no noun says so."""
    row, at = scene.row, scene.at
    if at < 2 or row[at - 1].low not in ("'s", "'") or row[at - 2].sense.code != "NATO":
        return None
    noun = Governor("pledge", at - 1, "owned", lemma="target", noun=True, right=True)
    return Verdict(Kind.PLEDGE, noun, ("kind-owned-by-alliance",))


def needed(scene: Scene) -> Verdict | None:
    """``the military needs a budget of 2 percent``: called for, promised by nobody."""
    row, at = scene.row, scene.at
    for j in range(at - 1, max(-1, at - 8), -1):
        if row[j].low in ("needs", "need", "requires", "needing"):
            if row[j + 1].low in ("to", "not", "n't"):
                return None
            kind = Kind.DEMAND if scene.speaker_side == "foreign" else Kind.PROPOSAL
            return Verdict(kind, None, ("kind-needed",))
        is_verb = row[j].sense.verb and not is_noun(row, j)
        if is_verb or row[j].low in (",", ";", "that", "to") or row[j].figure >= 0:
            return None
    return None


def apposition(scene: Scene) -> Verdict | None:
    """``3.5% of GDP, the level that Hegseth asked of Australia``: where no verb stands before."""
    found = relative_after(scene.row, scene.at)
    if found is None:
        return None
    kind = of_verb(scene, found)
    return None if kind is None else Verdict(kind, found, (f"kind-apposition:{found.lemma}",))
