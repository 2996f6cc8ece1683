"""Figures that are subjects: ``2.5% is being weighed``, ``3 percent would be realistic``."""

from collections.abc import Sequence
from dataclasses import replace

from pipelines.extraction.english.clauses import BE, auxiliaries, is_adverb, is_noun
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_predicates import makes_sense, what_clause
from pipelines.extraction.english.kind_subject_words import (
    is_all_needed,
    is_left_out_of,
    is_to_be,
    should_be_reached,
)
from pipelines.extraction.english.scenes import NOUN_KINDS, Scene, Verdict
from pipelines.extraction.languages.en_predicates import (
    CALLED_FOR,
    ENOUGH,
    FEASIBLE,
    HARD,
    SETTLED,
)
from pipelines.extraction.languages.en_rules import GDP_TAIL
from pipelines.report import Kind

OPENS_CLAUSE = frozenset('that , " : and but even because if'.split())
BEFORE_SUBJECT = frozenset(
    'that , — - " said : and but about around of than least to the know knows knew fear fears'
    " whether".split()
)


def modal_subject(scene: Scene) -> Verdict | None:
    """``experts say 3.5 percent would be hard to reach``: talked of, promised by nobody."""
    row, at = scene.row, scene.at
    first = _head(row, at)
    while first and row[first - 1].low in PARTS:
        first -= 1
    lead = row[first - 1] if first else None
    if lead is not None and not (lead.low in OPENS_CLAUSE or lead.sense.says):
        return None
    for j in range(at + 1, min(at + 8, len(row) - 1)):
        if row[j].low == "can" and scene.speaker_side == "nongov" and "neg" not in row[j + 1].tags:
            return Verdict(Kind.PROPOSAL, None, ("kind-subject",))
        if "modal" in row[j].tags and _is_talk(row, j):
            if scene.speaker_side == "own" and should_be_reached(row, j):
                return Verdict(Kind.PLEDGE, None, ("kind-to-be-reached",))
            is_wished = scene.speaker_side == "foreign" and row[j].low in ("would", "should")
            kind = Kind.DEMAND if is_wished else Kind.PROPOSAL
            return Verdict(kind, None, ("kind-subject",))
        following = row[j + 1].low if j + 1 < len(row) else ""
        if row[j].low == "will" and following in PAYS:
            return Verdict(Kind.PLEDGE, None, ("kind-will-pay",))
        if row[j].low in ENOUGH or (row[j].low in ("will", "would") and following == "do"):
            return _is_enough(scene, is_short=any("neg" in item.tags for item in row[at:j]))
        if (row[j].low in (",", ";", "that", "which", "and", "of") and row[j].low != "of") or row[
            j
        ].figure >= 0:
            break
    return None


def _is_talk(row: Sequence[Item], j: int) -> bool:
    is_enough = any(item.low in ENOUGH or item.low == "do" for item in row[j + 1 : j + 4])
    return row[j].low in ("would", "could", "should", "might", "may") and not is_enough


def _is_enough(scene: Scene, *, is_short: bool) -> Verdict:
    """``insists that 2.1% will do``: a government says how far it goes."""
    is_set = is_short or scene.speaker_side == "own"  # "2% may not be enough": the goal there is
    kind = Kind.PLEDGE if is_set else Kind.PROPOSAL
    return Verdict(kind, None, ("kind-enough",))


PARTS = frozenset("a an additional another the remaining extra further other".split())
PAYS = frozenset("go fund cover finance pay support flow".split())


def passive_subject(scene: Scene) -> Verdict | None:
    """``2.5% is being weighed``, ``3 percent was first floated``: the figure is the subject."""
    row, at = scene.row, scene.at
    if not _can_be_subject(scene):
        return None
    first = _behind_list(row, at)
    is_helped = scene.title and _is_bare(row, first)
    first = _over_aside(row, first)
    for j in range(first, min(first + 12, len(row))):
        owns = row[j].low == "'s" and row[j - 1].low not in ("it", "that")
        if (row[j].low in BE and not owns) or row[j].sense.lemma in ("remain", "stay"):
            is_helped = True
            continue
        if row[j].sense.lemma == "make" or row[j].low in ("makes", "made"):
            return makes_sense(scene, j)
        found = _said_of_subject(scene, j) if is_helped else None
        if found is not None:
            return found
        if row[j].low in ENDS_PREDICATE or row[j].low in ("what", "where") or row[j].figure >= 0:
            break
        if row[j].sense.form == "ing" and row[j].sense.verb and not is_noun(row, j):
            break
    return None


def _is_too_little(between: Sequence[Item]) -> bool:
    is_short = any("neg" in item.tags or item.low in ("too", "longer") for item in between)
    return is_short and not any("modal" in item.tags for item in between)


TOO_LITTLE = frozenset("little low".split())
"""``2 percent is no longer enough``: the goal that stands."""


def _asked_for(scene: Scene, j: int) -> Verdict | None:
    """``its recommendation, made each year, that 3% be set aside``: what is asked or advised."""
    row, at = scene.row, scene.at
    if row[j - 1].low != "be" or any("modal" in row[k].tags for k in range(at, j)):
        return None
    that = next((k for k in range(at - 1, max(0, at - 6), -1) if row[k].low == "that"), 0)
    for k in range(that - 1, max(-1, that - 10), -1):
        kind = row[k].sense.noun if is_noun(row, k) else row[k].sense.verb
        if kind in ("demand", "proposal") and that:
            asker = Governor(kind, k, "asked", lemma=row[k].low, noun=is_noun(row, k))
            told = scene.subject_of(k) if not asker.noun else ""
            is_asked = kind == "demand" or told == "foreign"
            chosen = Kind.DEMAND if is_asked and told != "nongov" else Kind.PROPOSAL
            return Verdict(chosen, asker, (f"kind-asked-be:{row[k].low}",))
    return None


def _is_bare(row: Sequence[Item], first: int) -> bool:
    """``3.5% of GDP never discussed``: a headline leaves out what helps the verb."""
    j = first
    while j < len(row) and ("gdp" in row[j].tags or row[j].low in GDP_TAIL):
        j += 1
    return j < len(row) and (row[j].sense.form == "ed" or "neg" in row[j].tags)


def _over_aside(row: Sequence[Item], first: int) -> int:
    """``A corridor of 3%, to be filled as revenues allow, is one of three options``."""
    j = first
    while j < len(row) and ("gdp" in row[j].tags or row[j].low in ("of", "its")):
        j += 1
    if j >= len(row) or row[j].low != "," or row[j + 1 : j + 2] == () or row[j + 1].low == "which":
        return first
    if any(
        is_noun(row, k) and row[k].sense.noun in NOUN_KINDS
        for k in range(j + 1, min(j + 4, len(row)))
    ):
        return first  # "2 percent, the objective of 2022, is missing"
    close = next((k for k in range(j + 2, min(j + 11, len(row) - 1)) if row[k].low == ","), 0)
    is_closed = close and row[close + 1].low in ("is", "was", "remains", "would")
    return close + 1 if is_closed else first


ENDS_PREDICATE = frozenset(
    ", ; : that which if when because while whereas although though unless before after"
    " until".split()
)


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
    row, at = scene.row, _head(scene.row, scene.at)
    lead = row[at - 1] if at else None
    if lead is not None and lead.low == "to" and _is_moved_to(row, at):
        return False
    if lead is not None and lead.low == "of" and _is_target(row, at - 2):
        return False  # "the ceiling of 1 percent is to be pierced": the ceiling is
    if lead is None or lead.low in BEFORE_SUBJECT or lead.sense.says or is_adverb(lead):
        return True
    return at > 1 and (row[at - 2].low == "in" or [row[k].low for k in (at - 2, at - 1)] == _VIEW)


_VIEW = ["my", "view"]


def _head(row: Sequence[Item], at: int) -> int:
    """Where ``a spending level of 2.5 percent`` begins; ``at`` where the figure stands alone."""
    of = next((k for k in range(at - 1, max(-1, at - 4), -1) if row[k].low == "of"), 0)
    if of < 2 or row[of - 1].low not in MEASURES:
        return at
    return next((k for k in range(of - 2, max(-1, of - 6), -1) if row[k].low in A), at)


def _is_target(row: Sequence[Item], k: int) -> bool:
    return is_noun(row, k) and row[k].sense.noun not in ("", "level")


STRAINS = frozenset("struggle stretch challenge strain headache achievement".split())
PASSED = frozenset("point step start milestone stopover waypoint beginning".split())
"""``2 percent is only a passing point``: the goal on the way."""


def _is_bottom(row: Sequence[Item], j: int) -> bool:
    """``2% is a floor, not a ceiling``: its government goes there, and on."""
    return any(item.low in ("ceiling", "cap", "maximum", "limit") for item in row[j + 1 : j + 6])


def _is_official(scene: Scene) -> bool:
    """``An official said 10% was not possible``: of no other government."""
    if scene.speaker_side:
        return False
    return any(item.low in ("official", "officials", "spokesman") for item in scene.row[: scene.at])


def _is_not(row: Sequence[Item], j: int) -> bool:
    """``was not realistic``; ``plenty`` and ``adequate`` deny nothing."""
    return any("neg" in item.tags for item in row[j - 2 : j])


A = frozenset("a an any such".split())
MEASURES = frozenset("figure level share ratio rate number budget".split())


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
        if sense.noun == "proposal" and is_left_out_of(row, at, j):
            return Verdict(Kind.DENIAL, None, (f"kind-not-part:{item.low}",))
        if sense.noun == "proposal" and any("neg" in row[n].tags for n in range(at, j)):
            # "5 percent is not a suggestion", "not up for debate"
            kind = Kind.DEMAND if scene.speaker_side == "foreign" else Kind.PLEDGE
            return Verdict(kind, None, (f"kind-is-no:{item.low}",))
        if sense.noun == "cap" and row[j - 1].low in ("lower", "bottom"):
            return Verdict(Kind.PLEDGE, None, ("kind-lower-limit",))
        if any(row[n].tags & {"should", "could"} for n in range(at, j)):
            is_asked = scene.speaker_side == "foreign" and sense.noun == "benchmark"
            kind = Kind.BENCHMARK if is_asked else Kind.PROPOSAL
            return Verdict(kind, None, (f"kind-should-be:{item.low}",))
        named = Governor(sense.noun, j, "is-noun", lemma=item.low, noun=True, right=True)
        return Verdict(NOUN_KINDS[sense.noun], named, (f"kind-is:{item.low}",))
    if (
        item.low in PASSED
        and not any("modal" in one.tags for one in row[at:j])
        and j > at + 1
        and row[j - 1].low in ("passing", "starting", "first", "a")
    ):
        return Verdict(Kind.PLEDGE, None, (f"kind-passed:{item.low}",))
    if item.low == "list" and row[j - 1].low in ("wish", "shopping"):
        is_asked = any(one.sense.code == "USA" for one in row[at:j])
        return Verdict(Kind.DEMAND if is_asked else Kind.PROPOSAL, None, ("kind-wish-list",))
    if scene.speaker_side == "own" and is_all_needed(row, at, j):
        return Verdict(Kind.PLEDGE, None, (f"kind-all-needed:{item.low}",))
    officials = scene.speaker_side == "own" or _is_official(scene)
    if item.low in FEASIBLE and officials and _is_not(row, j):
        return Verdict(Kind.DENIAL, None, (f"kind-not-feasible:{item.low}",))
    if item.low in STRAINS | HARD and scene.speaker_side != "foreign" and row[at - 1].low == "even":
        return Verdict(Kind.PLEDGE, None, (f"kind-even:{item.low}",))  # "Even 2% is a struggle"
    if item.low in FEASIBLE | HARD:
        return Verdict(Kind.PROPOSAL, None, (f"kind-feasible:{item.low}",))
    if item.low in ("what", "where"):
        return what_clause(scene, j)
    if item.low in SETTLED and row[j - 1].low in BE:
        return Verdict(Kind.PLEDGE, None, (f"kind-settled:{item.low}",))
    if item.low in ENOUGH | TOO_LITTLE and row[at - 1].low != "of" and _is_too_little(row[at:j]):
        return Verdict(Kind.PLEDGE, None, (f"kind-too-little:{item.low}",))
    if item.low in ("floor", "minimum") and scene.speaker_side == "own" and _is_bottom(row, j):
        return Verdict(Kind.PLEDGE, None, (f"kind-bottom:{item.low}",))
    if item.low in CALLED_FOR:
        kind = Kind.DEMAND if scene.speaker_side == "foreign" else Kind.PROPOSAL
        return Verdict(kind, None, (f"kind-called-for:{item.low}",))
    is_helped = sense.form == "base" and any(low in BE for low in auxiliaries(row, j))
    if sense.form != "ed" and not is_helped:
        return None
    asked = _asked_for(scene, j)
    if asked is not None:
        return asked
    meant = is_to_be(scene, j)
    if meant is not None:
        return meant
    passive = Governor(sense.verb, j, "passive", lemma=sense.lemma, passive=True, right=True)
    is_put = sense.lemma == "put" and j + 2 < len(row) and row[j + 1].low == "to"
    if is_put and (row[j + 2].sense.code or row[j + 2].low in ("us", "them", "him", "her", "me")):
        passive, sense = replace(passive, kind="demand"), replace(sense, verb="demand")
    will = any(row[n].low in ("will", "would") for n in range(at, j))
    if sense.verb in ("move", "level", "spend") and will and row[j].low != "given":
        return Verdict(Kind.PLEDGE, replace(passive, kind="move"), ("kind-will-be",))
    if sense.verb not in ("demand", "pledge", "proposal", "denial"):
        return None
    negated = any("neg" in row[m].tags for m in range(at + 1, j))
    if sense.verb == "pledge" and any("should" in row[m].tags for m in range(at + 1, j)):
        kind = Kind.DEMAND if scene.speaker_side == "foreign" else Kind.PROPOSAL
        return Verdict(kind, replace(passive, form="finite"), (f"kind-should-be:{sense.lemma}",))
    kind = Kind.DENIAL if negated else NOUN_KINDS.get(sense.verb, Kind.DENIAL)
    found = replace(passive, form="finite", negated=negated)
    return Verdict(kind, found, (f"kind-passive:{sense.lemma}",))
