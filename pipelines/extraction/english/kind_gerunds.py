"""Gerunds that are subjects: ``tripling it to 5% would give``, ``spending 5% is crucial``."""

from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.languages.en_predicates import CALLED_FOR, FEASIBLE, REJECTING
from pipelines.report import Kind


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
            judged = _judged(scene, j + 2) if row[min(j + 1, len(row) - 1)].low == "be" else None
            return Verdict(judged or Kind.PROPOSAL, None, ("kind-gerund-subject",))
        if row[j].low == "will" and governor.kind == "move":
            kind = Kind.PROPOSAL if scene.speaker_side == "nongov" else Kind.PLEDGE
            return Verdict(kind, governor, ("kind-gerund-will",))
        if row[j].low in ("is", "was", "remains", "'s"):
            judged = _judged(scene, j + 1)
            return None if judged is None else Verdict(judged, None, ("kind-gerund-judged",))
        if row[j].low in (",", ";", "that", "which", "but") or row[j].figure >= 0:
            return None
    return None


def _judged(scene: Scene, start: int) -> Kind | None:
    """``is feasible``, ``is crucial``, ``was impossible``: what is thought of spending so much."""
    for item in scene.row[start : start + 4]:
        if item.low in REJECTING:
            return Kind.DENIAL if scene.speaker_side != "foreign" else None
        if item.low in FEASIBLE:
            return Kind.PROPOSAL if scene.row[start - 1].low != "was" else None
        if item.low in CALLED_FOR:
            return Kind.DEMAND if scene.speaker_side == "foreign" else Kind.PROPOSAL
    return None


BEFORE_GERUND_SUBJECT = frozenset('that , " : means and but'.split())
