"""First drafts of a claim: what the order of names and dates alone tells (pure).

A draft is what the cues of ``kind_cues`` and ``party_cues`` are seen against. What follows from the
kind alone is kept of it, the actor of a pledge, cap or level; all else is weighed.
"""

from collections.abc import Sequence

from pipelines.extraction.east_asian.actors import find_demander, other_topic
from pipelines.extraction.east_asian.discourse import Sentence
from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.setting import Setting
from pipelines.extraction.east_asian.spenders_in_order import in_order
from pipelines.extraction.east_asian.yardsticks import is_measure
from pipelines.extraction.shared_cues import actor_by_kind
from pipelines.report import Claim, Kind

ASKERS = frozenset({"USA", "EU"})
"""Who is named more often as asking than as spending."""


def draft_of(setting: Setting, claims: Sequence[Claim], earlier: Sequence[Sentence]) -> Draft:
    """The first draft of what a figure tells: a level, until its cues are weighed."""
    spender = _spender_of(setting)
    sentence, figure = setting.sentence, setting.figure
    demander = other_topic(sentence, figure, spender)
    return Draft(
        setting=setting,
        kind=Kind.LEVEL,
        spender=spender,
        when=_nearest_when(setting),
        actor=(),
        demander=demander or find_demander(sentence, figure, setting.discourse),
        claims=claims,
        earlier=earlier,
    )


def _spender_of(setting: Setting) -> tuple[str, ...]:
    """Whose spending the order of names tells: who is asked, who is near, who was told of."""
    sentence, discourse = setting.sentence, setting.discourse
    one = in_order(sentence, setting.place)
    if one is not None:
        return (one,)
    named = [p for p in sentence.parties if p.start < setting.figure.start]
    named = [p for p in named if not is_measure(sentence.text, p)]
    near = [p for p in named if p.start >= setting.last_share] or named
    others = [p for p in near if p.code not in ASKERS]
    asked = [p for p in others if p.role == "patient"]
    for parties in (asked, others):
        if parties:
            return (parties[-1].code,)
    if discourse.last is not None and (setting.place or discourse.is_fresh):
        return discourse.last.spender
    return (near[-1].code,) if near and near[-1].code == "EU" else (discourse.main_spender,)


def actor_of(draft: Draft) -> tuple[str, ...]:
    """Who acts, by kind alone; mostly Washington asks."""
    return actor_by_kind(draft.kind, draft.spender, draft.demander or "USA")


def _nearest_when(setting: Setting) -> str | None:
    """The date of the sentence that stands nearest to the figure."""
    at, mentions = setting.figure.start, setting.sentence.mentions
    nearest = min(mentions, key=lambda one: abs(one.start - at), default=None)
    return nearest.value if nearest is not None else None
