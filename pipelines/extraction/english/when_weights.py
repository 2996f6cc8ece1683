"""The when of a figure by the weight of all that speaks for each time it can be of."""

from functools import lru_cache

from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.when_cues import cues_by_when
from pipelines.extraction.weights import heaviest, kept_table, named, read_column


@lru_cache(maxsize=1)
def _weights() -> dict[str, int]:
    """What each cue speaks for the time that it is a cue of."""
    return read_column(kept_table("en_when"))


def weigh_when(figure: Figure, shares: frozenset[int]) -> tuple[str | None, tuple[str, ...]]:
    """The time that its cues together speak for.

    Args:
        figure: With a draft of its claim, its kind and spender settled.
        shares: Start of each share of the document.

    Returns:
        The time, and one name: ``when-weighed:`` with the cues that spoke loudest for it.

    Source: conditional logistic regression over the times, fitted by ``training/whens.py``.
    """
    best, why = heaviest(cues_by_when(figure, shares).items(), _weights())
    return best, named("when", why)
