"""Share or not, by the weight of all cues together, beside what the rules say."""

from collections.abc import Callable
from functools import lru_cache

from pipelines.extraction.english.measure_context import Told
from pipelines.extraction.english.share_cues import Measured, share_cues_of
from pipelines.extraction.languages.en_share_weights import RULE, TABLE
from pipelines.extraction.weights import loudest, read_column

WeighShare = Callable[[Measured], Told]
"""A figure, and what the rules say of it and of all others → what it is."""


@lru_cache(maxsize=1)
def _weights() -> dict[str, int]:
    """How far each cue speaks for a share, in hundredths; below zero against one."""
    return read_column(TABLE)


def weigh_share(measured: Measured) -> Told:
    """Whether a figure is a share of GDP spent on defence, by its cues and the rules together.

    Args:
        measured: A figure of a document in which the rules have found a share: elsewhere
            growth and polls have too many faces for what the articles of ``training`` show.

    Returns:
        What the rules told, or where the cues outweigh it the other, with a rule
        ``share-weighed:`` and the cues that spoke loudest.

    Source: logistic regression, fitted by ``training/shares.py``.
    """
    ruled = measured.told[measured.number]
    weights = _weights()
    cues = share_cues_of(measured)
    total = sum(filter(None, map(weights.get, cues)), weights[""])
    is_share = total + (RULE if ruled.share else -RULE) > 0
    if is_share == ruled.share:
        return ruled
    known = [cue for cue in cues if cue in weights]
    if not known:
        return ruled
    why = loudest({cue: weights[cue] if is_share else -weights[cue] for cue in known})
    return Told(is_share, f"share-weighed:{'+'.join(why)}")
