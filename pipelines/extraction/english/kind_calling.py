"""Figures that are called something: ``as a new global standard``, ``a guideline: 5 percent``."""

from collections.abc import Sequence
from dataclasses import replace

from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_verbs import of_verb
from pipelines.extraction.english.scenes import NOUN_KINDS, Scene, Verdict
from pipelines.report import Kind

CALLS = frozenset(
    {"call", "describe", "name", "label", "dub", "declare", "consider", "regard", "see", "hold"}
)
ENDS_CALLING = frozenset(", ; . and while whereas although but".split())
ENDS_LISTED = ENDS_CALLING - {"and", ","}


def called_a_noun(scene: Scene) -> Verdict | None:
    """``holds up 5 percent of GDP as a new global standard``."""
    named = _called(scene) or _called_a_start(scene)
    if named is not None:
        return named
    row = scene.row
    over = (
        {",", "and"}
        if any(row[k].sense.lemma in CALLS for k in range(max(0, scene.at - 4), scene.at))
        else set()
    )
    ends = ENDS_CALLING - over
    for j in range(scene.at + 1, min(scene.at + 18, len(row))):
        if row[j].low == "as" or (row[j].low == "the" and row[j - 1].low == ","):
            noun = _noun_from(scene, j + 1)
            if noun is not None:
                return _as_noun(scene, noun)
        if row[j].low in ends or row[j].figure >= 0:
            break
    return None


def _noun_from(scene: Scene, start: int) -> int | None:
    for m in range(start, min(start + 7, len(scene.row))):
        if is_noun(scene.row, m) and scene.row[m].sense.noun in ("benchmark", "pledge", "cap"):
            return m
        if scene.row[m].low in (",", ".", "of", "for"):
            return None
    return None


def _as_noun(scene: Scene, m: int) -> Verdict:
    item, verb = scene.row[m], verb_before(scene.row, scene.at)
    rules = (f"kind-as-noun:{item.low}",)
    is_said = verb is not None and not verb.noun and verb.kind in ("pledge", "demand", "proposal")
    is_policy = item.low == "policy" and (verb is None or verb.kind != "cap")
    if is_policy:
        item = replace(item, sense=replace(item.sense, noun="pledge"))
    if verb is not None and is_said and item.sense.noun == "pledge":
        return Verdict(of_verb(scene, verb) or Kind.PLEDGE, verb, rules)
    is_new = not any(row_item.low == "the" for row_item in scene.row[max(0, m - 3) : m])
    if verb is not None and is_new and not verb.noun and of_verb(scene, verb) is Kind.DENIAL:
        return Verdict(Kind.DENIAL, verb, (*rules, f"kind-verb:{verb.lemma}"))
    noun = Governor(item.sense.noun, m, "as-noun", lemma=item.low, noun=True, right=True)
    return Verdict(NOUN_KINDS[item.sense.noun], noun, rules)


def _called(scene: Scene) -> Verdict | None:
    """``calls the 5 percent agreed on by NATO a global standard``: what it is called, it is."""
    row = scene.row
    verb = _calling_verb(scene)
    if verb is None:
        return None
    for j in range(scene.at + 1, min(scene.at + 24, len(row))):
        if row[j].low in ENDS_LISTED:
            return None
        if _is_finite(row, j):
            return None
        if is_noun(row, j) and row[j].sense.noun == "benchmark":
            noun = Governor("benchmark", j, "called", lemma=row[j].low, noun=True, right=True)
            return Verdict(Kind.BENCHMARK, noun, (f"kind-called:{row[j].low}",))
    return None


def _calling_verb(scene: Scene) -> int | None:
    """``calls 3.5% for the military, with 1.5% for the rest, a new standard``: over the parts."""
    for j in range(scene.at - 1, max(-1, scene.at - 18), -1):
        if scene.row[j].sense.lemma in CALLS and not is_noun(scene.row, j):
            return j
        if scene.row[j].low in (";", ":", "while") or _is_finite(scene.row, j):
            return None
    return None


def _is_finite(row: Sequence[Item], j: int) -> bool:
    """Whether another verb opens a clause of its own."""
    sense = row[j].sense
    is_verb = bool(sense.verb or sense.says) and not is_noun(row, j)
    return (is_verb and sense.form == "s") or row[j].low in FINITE or "modal" in row[j].tags


FINITE = frozenset("is are was were said says told has had asked wants wanted".split())


def _called_a_start(scene: Scene) -> Verdict | None:
    """``called 2 percent "a beginning"``, ``described it as only a start``: it stands, and more."""
    row = scene.row
    verb = _calling_verb(scene)
    if verb is None or scene.at - verb > 5 or scene.subject_of(verb) == "foreign":
        return None
    for j in range(scene.at + 1, min(scene.at + 12, len(row))):
        if row[j].low in STARTS:
            return Verdict(Kind.PLEDGE, None, (f"kind-called-start:{row[j].low}",))
        if row[j].low in ENDS_CALLING or row[j].figure >= 0:
            return None
    return None


STARTS = frozenset("start beginning floor stopover milestone waypoint springboard".split())


def listed_under(scene: Scene) -> Verdict | None:
    """``NATO guideline adopted in 2025: 5 percent by 2035``: a line of a list."""
    row = scene.row
    colon = next(
        (j for j in range(scene.at - 1, max(-1, scene.at - 5), -1) if row[j].low == ":"), None
    )
    if colon is None or colon > 12 or len(row) > 24:
        return None
    for j in range(colon):
        if is_noun(row, j) and row[j].sense.noun in (
            "pledge",
            "cap",
            "demand",
            "benchmark",
            "proposal",
        ):
            return Verdict(
                NOUN_KINDS[row[j].sense.noun],
                Governor(row[j].sense.noun, j, "listed", lemma=row[j].low, noun=True),
                (f"kind-listed:{row[j].low}",),
            )
    return None
