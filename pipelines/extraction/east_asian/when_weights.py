"""The when of a figure by the weight of all that speaks for each time it can be of (pure)."""

from functools import lru_cache

from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.when_cues import cues_by_when
from pipelines.extraction.weights import heaviest, kept_table, named, read_column


@lru_cache(maxsize=1)
def _weights() -> dict[str, int]:
    """What each cue speaks for the time that it is a cue of."""
    return read_column(kept_table("cjk_when"))


def weigh_when(draft: Draft) -> tuple[str | None, tuple[str, ...]]:
    """The time that its cues together speak for.

    Args:
        draft: Its kind and spender settled.

    Returns:
        The time, and one name: ``when-weighed:`` with the cues that spoke loudest for it.

    Source: conditional logistic regression over the times, fitted by ``training/whens_cjk.py``.
    """
    best, why = heaviest(cues_by_when(draft).items(), _weights())
    return best, named("when", why)
