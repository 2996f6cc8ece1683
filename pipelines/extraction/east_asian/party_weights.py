"""Spender and actor by the weight of all cues together (pure)."""

from functools import lru_cache

from pipelines.extraction.east_asian.actor_cues import actors_of
from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.party_cues import spenders_of
from pipelines.extraction.shared_cues import OPEN, Parties
from pipelines.extraction.weights import heaviest, kept_table, named, read_weights
from pipelines.report import Kind


def weigh_spender(draft: Draft) -> tuple[Parties, tuple[str, ...]]:
    """Whose spending it is by all cues together.

    Args:
        draft: Its kind settled.

    Returns:
        The spender, and one name: ``spender-weighed:`` with the cues that spoke loudest for it.

    Source: conditional logistic regression, fitted by ``training/parties_cjk.py``.
    """
    weights = _spender_weights(draft.kind)
    best, cues = heaviest(spenders_of(draft), weights)
    return best, named("spender", cues)


def weigh_actor(draft: Draft) -> tuple[Parties, tuple[str, ...]]:
    """Who asks, denies or proposes by all cues together; nobody is empty.

    Args:
        draft: Its kind and spender settled, its actor drafted.

    Kinds whose actor follows from the spender keep the one drafted; else as ``weigh_spender``.
    """
    if draft.kind not in OPEN:
        return draft.actor, ()
    weights = _actor_weights(draft.kind)
    best, cues = heaviest(actors_of(draft), weights)
    return best, named("actor", cues)


@lru_cache(maxsize=len(Kind))
def _spender_weights(kind: Kind) -> dict[str, int]:
    return read_weights(kept_table("cjk_spender"), kind.value)


@lru_cache(maxsize=len(Kind))
def _actor_weights(kind: Kind) -> dict[str, int]:
    return read_weights(kept_table("cjk_actor"), kind.value)
