"""Spender and actor by the weight of all cues together."""

from functools import lru_cache

from pipelines.extraction.english.actor_cues import actors_of
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.spender_cues import spenders_of
from pipelines.extraction.shared_cues import OPEN, Parties
from pipelines.extraction.weights import heaviest, kept_table, named, read_weights
from pipelines.report import Kind


def weigh_spender(figure: Figure) -> tuple[Parties, tuple[str, ...]]:
    """Whose spending it is by all cues together.

    Args:
        figure: With a draft of its claim, its kind settled.

    Returns:
        The spender, and one name: ``spender-weighed:`` with the cues that spoke loudest for it.

    Source: conditional logistic regression, fitted by ``training/parties.py``.
    """
    best, cues = heaviest(spenders_of(figure), _spender_weights(figure.draft.kind))
    return best, named("spender", cues)


def weigh_actor(figure: Figure) -> tuple[Parties, tuple[str, ...]]:
    """Who asks, denies or proposes by all cues together; nobody is empty.

    Kinds whose actor follows from the spender keep the one drafted; else as ``weigh_spender``.
    """
    if figure.draft.kind not in OPEN:
        return figure.draft.actor, ()
    best, cues = heaviest(actors_of(figure), _actor_weights(figure.draft.kind))
    return best, named("actor", cues)


@lru_cache(maxsize=len(Kind))
def _spender_weights(kind: Kind) -> dict[str, int]:
    return read_weights(kept_table("en_spender"), kind.value)


@lru_cache(maxsize=len(Kind))
def _actor_weights(kind: Kind) -> dict[str, int]:
    return read_weights(kept_table("en_actor"), kind.value)
