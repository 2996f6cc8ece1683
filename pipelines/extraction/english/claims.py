"""Claims: every share of GDP with what is said of it.

Kind, spender, actor and when are each what all cues together speak for, unless they follow from the
kind or the text states them beyond doubt (``settled``); speakers, sources and outlets are read by
rule.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipelines.extraction.english.attribution import outlets_by_sentence
from pipelines.extraction.english.claim_credits import cited_by, credited_later
from pipelines.extraction.english.claim_memory import Memory, is_compared, remember
from pipelines.extraction.english.drafts import actor_of, draft_of, spender_of
from pipelines.extraction.english.governing_nouns import noun_after
from pipelines.extraction.english.headlines import dated_as_body
from pipelines.extraction.english.homes import home_of
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.scales import SCALES, Scales
from pipelines.extraction.english.settled import (
    settle_actor,
    settle_kind,
    settle_spender,
    settle_when,
)
from pipelines.extraction.english.sources import find_sources
from pipelines.extraction.english.speakers import find_speaker
from pipelines.extraction.english.staging import stage_of
from pipelines.report import Claim, Percentage

Outlets = Mapping[int, tuple[str, ...]]
"""Number of a sentence → the outlets that it is credited to."""


def read_claims(
    reading: Reading,
    percentages: Sequence[Percentage],
    *,
    scales: Scales = SCALES,
) -> tuple[Claim, ...]:
    """A claim for each of ``percentages`` (all shares), in reading order, as ``scales`` tell."""
    shares = frozenset(one.start for one in percentages)
    memory = Memory(home=home_of(reading))
    outlets = outlets_by_sentence(reading)
    found: list[Claim] = []
    for percentage in percentages:
        stage = stage_of(reading, percentage, memory)
        draft = draft_of(reading, stage, percentage)
        number = reading.sentence_at(percentage.start)
        figure = Figure(reading, stage, number, draft, tuple(found))
        claim = _credited(figure, _weighed(figure, shares, scales), outlets)
        remember(
            memory,
            claim,
            number,
            is_aside=is_compared(stage, claim),
            is_noun=noun_after(stage.row, stage.at) is not None,
        )
        found.append(claim)
    dated = dated_as_body(found, reading.title_end)
    return tuple(credited_later(reading, claim, outlets) for claim in dated)


def _weighed(figure: Figure, shares: frozenset[int], scales: Scales) -> Claim:
    """Kind, then whose, then by whom, then for when: weighed by what is known by then."""
    stage = figure.stage
    kind, by_kind = scales.kind(figure)
    kind, kind_settled = settle_kind(figure, kind)
    spender = spender_of(stage, kind)
    figure = figure.told(kind=kind, spender=spender, actor=actor_of(stage, kind, spender))
    spender, by_spender = scales.spender(figure)
    spender, spender_settled = settle_spender(figure, spender)
    figure = figure.told(spender=spender, actor=actor_of(stage, kind, spender))
    actor, by_actor = scales.actor(figure)
    actor, actor_settled = settle_actor(figure, actor)
    figure = figure.told(actor=actor)
    when, by_when = scales.when(figure, shares)
    when, when_settled = settle_when(figure, when)
    settled = (*kind_settled, *spender_settled, *actor_settled, *when_settled)
    weighed = (*by_kind, *by_spender, *by_actor, *by_when)
    rules = (*figure.draft.percentage.rules, *weighed, *settled)
    return replace(figure.draft, when=when, rules=rules)


def _credited(figure: Figure, claim: Claim, outlets: Outlets) -> Claim:
    """The claim with who says it: speaker, unnamed sources and other outlets."""
    reading, number, stage, kind = figure.reading, figure.number, figure.stage, claim.kind
    actor = next(iter(claim.actor), None)
    return replace(
        claim,
        speaker=find_speaker(reading, number, stage.at, kind=kind, actor=actor),
        cited=cited_by(stage, outlets.get(number, ()), kind),
        sources=find_sources(reading, number, kind=kind),
    )
