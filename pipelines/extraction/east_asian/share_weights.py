"""Share or not, by the weight of all cues together, beside what the rules say (pure)."""

from collections.abc import Callable
from functools import lru_cache

from pipelines.extraction.east_asian.share_cues import Measured, share_cues_of
from pipelines.extraction.east_asian.share_signs import seen_of
from pipelines.extraction.weights import kept_table, loudest, named, network_of, read_column

CLASSES = ("other", "share")
RULE = 150
"""Hundredths that the rules' word counts; 50 to 200 differ by less than the noise."""
DOUBTFUL = 500
"""Hundredths that the cues must weigh, or the network decides: one figure in seven."""

WeighShare = Callable[[Measured, int], tuple[bool, tuple[str, ...]]]
"""A document and which of its figures → whether that is a share, and what decided."""


@lru_cache(maxsize=1)
def _weights() -> dict[str, int]:
    """How far each cue speaks for a share, in hundredths; below zero against one."""
    return read_column(kept_table("cjk_share"))


def weigh_share(measured: Measured, number: int) -> tuple[bool, tuple[str, ...]]:
    """Whether a figure is a share of GDP spent on defence, by its cues and the rules together.

    Args:
        measured: A document that tells of defence spending.
        number: Which of its figures; what the rules told of it counts ``RULE`` more.

    Returns:
        Whether it is one, and one name: ``share-weighed:`` with the cues that spoke loudest, the
        rules among them as ``by-rule``, or ``share-read:`` with the signs that the network looked
        at most where the cues left doubt.

    Source: logistic regression, fitted by ``training/shares_cjk.py``, and the network of
    ``training/share_network_cjk.py``, as in English.
    """
    ruled, weights = measured.placed[number].share, _weights()
    known = [cue for cue in share_cues_of(measured, number) if cue in weights]
    total = weights[""] + sum(weights[cue] for cue in known) + (RULE if ruled else -RULE)
    if abs(total) < DOUBTFUL:
        (other, share), looked = network_of("cjk_shares", classes=CLASSES).weigh(
            seen_of(measured, number)
        )
        return share > other, named("share", looked, is_read=True)
    gains = {"by-rule": RULE if ruled else -RULE} | {cue: weights[cue] for cue in known}
    loud = loudest(gains if total > 0 else {cue: -gain for cue, gain in gains.items()})
    return total > 0, named("share", loud)
