"""The when of a figure by the weight of all that speaks for each time it can be of (pure)."""

from functools import lru_cache

from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.when_cues import cues_by_when
from pipelines.extraction.languages.cjk_when_weights import TABLE
from pipelines.extraction.weights import heaviest, read_column


@lru_cache(maxsize=1)
def _weights() -> dict[str, int]:
    """What each cue speaks for the time that it is a cue of."""
    return read_column(TABLE)


def weigh_when(draft: Draft) -> tuple[str | None, tuple[str, ...]]:
    """The time that its cues and the rules together speak for.

    Args:
        draft: Its kind settled; the time that it has by rule counts ``RULE`` more.

    Returns:
        The time, and where the rules told another one name, ``when-weighed:`` with the cues
        that spoke loudest for it. Of two that weigh the same, the rules' stands.

    Source: conditional logistic regression over the times, fitted by ``training/whens_cjk.py``.
    """
    best, why = heaviest(cues_by_when(draft).items(), _weights())
    return best, (f"when-weighed:{'+'.join(why)}",)
