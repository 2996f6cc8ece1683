"""Share or not, by the weight of all cues together, beside what the rules say."""

from collections.abc import Callable
from functools import lru_cache

from pipelines.extraction.english.measure_context import Told
from pipelines.extraction.english.share_cues import Measured, share_cues_of
from pipelines.extraction.english.share_words import seen_of
from pipelines.extraction.seen import Seen
from pipelines.extraction.weights import kept_table, loudest, named, network_of, read_column

CLASSES = ("other", "share")
RULE = 200
"""Hundredths that the rules' word counts; 50 to 250 differ by less than the noise."""
DOUBTFUL = 500
"""Hundredths that the cues must weigh, or the network decides: one figure in nine."""
SURE = 50
"""Hundredths by which the words must speak for a share: on held-out news F1 stays (.9940, .9938),
among held-out look-alikes precision rises from .765 to .776."""

WeighShare = Callable[[Measured], Told]
"""A figure, and what the rules say of it and of all others → what it is."""


@lru_cache(maxsize=1)
def _weights() -> dict[str, int]:
    """How far each cue speaks for a share, in hundredths; below zero against one."""
    return read_column(kept_table("en_share"))


def weigh_share(measured: Measured) -> Told:
    """Whether a figure is a share of GDP spent on defence, by its cues and the rules together.

    Args:
        measured: A figure of a document in which the rules have found a share: elsewhere
            growth and polls have too many faces for what the articles of ``training`` show.

    Returns:
        What the rules told, or the other: where the cues outweigh it, with a rule
        ``share-weighed:`` and the cues that spoke loudest; where they leave doubt and the
        network says so, with ``share-read:`` and the words that it looked at most.

    Source: logistic regression, fitted by ``training/shares.py``, and the network of
    ``training/share_network.py``, which alone is right more often but takes longer.
    """
    ruled = measured.told[measured.number]
    weights = _weights()
    cues = share_cues_of(measured)
    total = sum(filter(None, map(weights.get, cues)), weights[""])
    total += RULE if ruled.share else -RULE
    if abs(total) < DOUBTFUL:
        seen = seen_of(measured)
        if seen is not None:
            return _read(ruled, seen)
    is_share = total > 0
    if is_share == ruled.share:
        return ruled
    known = [cue for cue in cues if cue in weights]
    if not known:
        return ruled
    why = loudest({cue: weights[cue] if is_share else -weights[cue] for cue in known})
    return Told(is_share, *named("share", why))


def _read(ruled: Told, seen: Seen) -> Told:
    """What the words around a figure say, where its cues leave doubt."""
    (other, share), looked = network_of("en_shares", classes=CLASSES).weigh(seen)
    is_share = share - other > SURE
    if is_share == ruled.share:
        return ruled
    return Told(is_share, *named("share", looked, is_read=True))
