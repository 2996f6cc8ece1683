"""First drafts of a claim: what the governing word and the order of names alone tell.

A draft is what the cues of ``kind_cues`` and ``party_cues`` are seen against. What follows from the
kind alone is kept of it, the actor of a pledge, cap or level; all else is weighed.
"""

from pipelines.extraction.english.governing_nouns import noun_after, noun_before
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.spenders_in_order import respectively
from pipelines.extraction.english.stage import Stage, side_of
from pipelines.extraction.english.subjects import subject_of
from pipelines.extraction.shared_cues import actor_by_kind
from pipelines.report import Claim, Kind, Percentage

OF_NOUN = {
    "pledge": Kind.PLEDGE,
    "cap": Kind.CAP,
    "demand": Kind.DEMAND,
    "proposal": Kind.PROPOSAL,
    "benchmark": Kind.BENCHMARK,
}
"""What a noun or verb of such a class makes of its figure."""
MODALS = frozenset("would could should might may".split())
SPENT = frozenset({"move", "spend", "reach"})


def draft_of(reading: Reading, stage: Stage, percentage: Percentage) -> Claim:
    """The first draft of what a figure tells, nobody credited with it yet."""
    kind = _kind_of(stage)
    spender = spender_of(stage, kind)
    return Claim(
        percentage=percentage,
        spender=spender,
        kind=kind,
        when=_nearest_when(reading, stage),
        actor=actor_of(stage, kind, spender),
    )


def _kind_of(stage: Stage) -> Kind:
    """The kind that the noun or verb makes plain that governs the figure."""
    row, at = stage.row, stage.at
    after, verb = noun_after(row, at), verb_before(row, at)
    noun = after or (noun_before(row, at) if verb is None else None)
    if noun is not None and noun.kind in OF_NOUN:
        return OF_NOUN[noun.kind]
    if verb is None:
        return Kind.LEVEL
    return _kind_of_verb(stage, verb)


def _kind_of_verb(stage: Stage, verb: Governor) -> Kind:
    if verb.kind == "denial":
        return Kind.PROPOSAL if verb.negated else Kind.DENIAL
    if verb.negated and verb.kind in ("pledge", "demand", "proposal"):
        return Kind.DENIAL
    if verb.kind == "demand" and not verb.noun and side_of(stage, verb.at) == "own":
        return Kind.PLEDGE
    if verb.kind in OF_NOUN:
        return OF_NOUN[verb.kind]
    if verb.kind in SPENT and verb.modal in MODALS:
        return Kind.PROPOSAL
    is_ahead = verb.modal == "will" or verb.form == "inf"
    return Kind.PLEDGE if verb.kind in SPENT and is_ahead else Kind.LEVEL


def spender_of(stage: Stage, kind: Kind) -> tuple[str, ...]:
    """Whose spending the order of names tells: who asks does not ask himself."""
    listed = respectively(stage)
    if listed is not None:
        return (listed,)
    asker = _asker_of(stage) if kind is Kind.DEMAND else None
    verb = verb_before(stage.row, stage.at)
    if verb is not None and not verb.noun and asker is None:
        subject = subject_of(stage.row, stage.parties, verb.at)
        if subject is not None and subject.code:
            return (subject.code,)
    before = [
        one.code for one in stage.parties if one.at < stage.at and one.code not in ("", asker)
    ]
    if before:
        return (before[-1],)
    if asker is not None and stage.asked:
        return stage.asked
    if stage.heir and stage.heir != asker:
        return (stage.heir,)
    return (stage.home,)


def _asker_of(stage: Stage) -> str:
    """Who asks: the subject of the asking, else Washington."""
    verb = verb_before(stage.row, stage.at)
    subject = subject_of(stage.row, stage.parties, verb.at) if verb and not verb.noun else None
    is_passive = verb is not None and verb.passive
    return subject.code if subject is not None and subject.code and not is_passive else "USA"


def actor_of(stage: Stage, kind: Kind, spender: tuple[str, ...]) -> tuple[str, ...]:
    """Who acts, by kind alone; mostly Washington asks."""
    return actor_by_kind(kind, spender, _asker_of(stage) if kind is Kind.DEMAND else "")


def _nearest_when(reading: Reading, stage: Stage) -> str | None:
    """The date of the sentence that stands nearest to the figure."""
    dated = [k for k, item in enumerate(stage.row) if item.date >= 0]
    if not dated:
        return None
    nearest = min(dated, key=lambda k: abs(k - stage.at))
    return reading.dates[stage.row[nearest].date].value
