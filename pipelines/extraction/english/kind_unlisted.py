"""Verbs that no list holds, under a modal: ``must follow Europe to 3.5 percent``."""

from collections.abc import Sequence

from pipelines.extraction.english.clause_nouns import subject_noun
from pipelines.extraction.english.clauses import is_adverb, is_modal
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_budgets import is_paid_out
from pipelines.extraction.english.kind_modals import of_modal
from pipelines.extraction.english.kind_places import is_round
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.english.verb_readings import modal_of
from pipelines.report import Kind

ENDS = frozenset("; : but while whereas although though because if that which who".split())
OWES = frozenset({"must", "should", "ought", "will", "shall", "'ll", "had better"})


def unlisted(scene: Scene) -> Verdict | None:
    """What a modal makes of a figure that no known verb governs."""
    found = _modal_before(scene.row, scene.at)
    if found is None:
        return None
    side = scene.subject_of(found.at)
    is_reckoned = subject_noun(scene.row, found.at) == "level" or (
        found.modal == "will" and scene.row[found.at].sense.says
    )
    if is_reckoned and "foreign" not in (side, scene.speaker_side):
        return None  # "Outlays should run to just below 1 percent", "will report 2.1 percent"
    if found.modal == "will" and any(item.low == "with" for item in scene.row[found.at : scene.at]):
        return None  # "will finish the year with outlays of 2 percent"
    if is_paid_out(scene, found):
        return Verdict(Kind.LEVEL, found, ("kind-paid-out",))
    kind = of_modal(scene, found, side)
    if found.modal == "will" and "own" not in (side, scene.speaker_side):
        return None
    return None if kind is None else Verdict(kind, found, (f"kind-unlisted:{found.lemma}",))


def _modal_before(row: Sequence[Item], at: int) -> Governor | None:
    """``had better find 5%``: ``find``, with its modal; ``None`` where the clause has none."""
    for k in range(at - 2, max(-1, at - 12), -1):
        item = row[k]
        if item.low in ENDS or item.figure >= 0:
            return None
        owed = _owed_at(row, k)
        if owed is None:
            continue
        modal, verb = owed
        while verb < at and (is_adverb(row[verb]) or "neg" in row[verb].tags):
            verb += 1
        if verb >= at or not row[verb].low.isalpha() or row[verb].low in NO_VERBS:
            return None
        negated = any("neg" in one.tags for one in row[k:verb])
        return Governor(
            "move",
            verb,
            "verb",
            lemma=row[verb].low,
            form="finite",
            modal=modal,
            negated=negated,
        )
    return None


def _owed_at(row: Sequence[Item], k: int) -> tuple[str, int] | None:
    """Modal at ``k`` and the place behind it: ``must``, ``had better``, ``has to``."""
    low, following = row[k].low, row[k + 1].low
    if low in ("had", "'d") and following == "better":
        return "should", k + 2
    if low in ("has", "have", "had") and following == "to":
        return "should", k + 2
    if low in ("ought", "need", "needs") and following == "to":
        return "should", k + 2
    if low in ("must", "should", "will", "shall", "'ll") and is_modal(row, k):
        return modal_of([low]), k + 1
    return None


NO_VERBS = frozenset("be have the a an its their".split())


def owned(scene: Scene) -> Verdict | None:
    """``what follows its 2 percent``, ``Seoul's 3.5 percent``: what a country means to reach."""
    row, at = scene.row, scene.at
    j = at - 1 - (row[at - 1].low in ("present", "current", "existing"))
    if j < 1 or not is_round(row[at].low) or (row[at + 1 : at + 2] and row[at + 1].low == "or"):
        return None
    is_country = row[j].low == "'s" and row[j - 1].sense.form in OWNERS
    is_country = is_country and row[j - 1].sense.code not in SETS_NONE
    is_its = row[j].low in ("its", "their") and verb_before(row, at) is None
    if not is_country and not is_its:
        return None
    return Verdict(Kind.PLEDGE, None, ("kind-owned",))


SETS_NONE = frozenset("CHN RUS PRK USA".split())
"""Who has set himself no share."""
OWNERS = frozenset("country capital".split())


def in_our_view(scene: Scene) -> Verdict | None:
    """``In our view that is 3 percent for Japan``: what an editorial would have."""
    lows = [item.low for item in scene.row[:4]]
    is_view = lows[:1] in (["in"], ["to"]) and lows[1:2] in (["my"], ["our"])
    is_view = is_view and lows[2:3] != [] and lows[2] in VIEWS
    return Verdict(Kind.PROPOSAL, None, ("kind-our-view",)) if is_view else None


def without_it(scene: Scene) -> Verdict | None:
    """``Without a budget of 3 percent Japan cannot be defended``: it is called for."""
    row, at = scene.row, scene.at
    opener = next((k for k in range(at - 1, max(-1, at - 9), -1) if row[k].low == "without"), None)
    if opener is None or (opener and row[opener - 1].low not in ('"', "that", ",")):
        return None
    is_vain = any(item.low in ("cannot", "ca", "not", "n't") for item in row[at + 1 : at + 12])
    kind = Kind.DEMAND if scene.speaker_side == "foreign" else Kind.PROPOSAL
    return Verdict(kind, None, ("kind-without-it",)) if is_vain else None


VIEWS = frozenset("view opinion judgment judgement mind eyes book".split())
