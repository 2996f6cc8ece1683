"""Spender and actor by the weight of all cues together, beside what the rules say."""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from pipelines.extraction.english.actor_cues import OPEN, actors_of
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.party_cues import Parties
from pipelines.extraction.english.spender_cues import spenders_of
from pipelines.extraction.languages import en_actor_weights, en_spender_weights
from pipelines.extraction.weights import heaviest, read_weights
from pipelines.report import Kind

MARGIN = 25
"""Hundredths by which another answer must outweigh that of the rules."""
FIRM = frozenset(
    "first-to spender-respectively spender-whoever spender-many spender-of-gdp spender-both"
    " spender-matched spender-gapped".split()
)
"""Rules that go by words or an order that no cue shows: ``those who balk at 3.5%``."""

Candidate = tuple[Parties, frozenset[str]]
WeighParties = Callable[[Figure], tuple[Parties, tuple[str, ...]]]
"""A figure → its spender or actor, and what decided where that is not the one by rule."""


def weigh_spender(figure: Figure) -> tuple[Parties, tuple[str, ...]]:
    """Whose spending it is by all cues and the rules together.

    Args:
        figure: With the claim that the rules made of it; its kind is taken as given.

    Returns:
        The spender, and where the rules told another one name, ``spender-weighed:`` with the
        cues that spoke loudest for it.

    Source: conditional logistic regression, fitted by ``training/parties.py``.
    """
    ruled = figure.draft.spender
    # "Asian allies including Japan": both, by the guidelines; no other candidate is both
    is_named_among_allies = len(ruled) > 1 and ruled[0] == "ALLIES"
    if is_named_among_allies or not FIRM.isdisjoint(figure.draft.rules):
        return ruled, ()
    best, cues = heaviest(spenders_of(figure), _spender_weights(figure.draft.kind), margin=MARGIN)
    return best, (f"spender-weighed:{'+'.join(cues)}",) if cues else ()


def weigh_actor(figure: Figure) -> tuple[Parties, tuple[str, ...]]:
    """Who asks, denies or proposes by all cues and the rules together; nobody is empty.

    Kinds whose actor follows from the spender keep the one by rule; else as ``weigh_spender``.
    """
    if figure.draft.kind not in OPEN:
        return figure.draft.actor, ()
    best, cues = heaviest(actors_of(figure), _actor_weights(figure.draft.kind), margin=MARGIN)
    return best, (f"actor-weighed:{'+'.join(cues)}",) if cues else ()


class Scales(NamedTuple):
    """What has the last word on the parties of a claim; training listens there."""

    spender: WeighParties = weigh_spender
    actor: WeighParties = weigh_actor


SCALES = Scales()


@lru_cache(maxsize=len(Kind))
def _spender_weights(kind: Kind) -> dict[str, int]:
    return read_weights(en_spender_weights.TABLE, kind.value)


@lru_cache(maxsize=len(Kind))
def _actor_weights(kind: Kind) -> dict[str, int]:
    return read_weights(en_actor_weights.TABLE, kind.value)
