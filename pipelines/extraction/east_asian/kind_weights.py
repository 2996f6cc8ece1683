"""The kind of a figure by the weight of all cues together, beside what the rules say (pure)."""

from collections.abc import Callable
from functools import lru_cache

from pipelines.extraction.east_asian.kind_cues import Draft, cues_of
from pipelines.extraction.languages.cjk_kind_weights import KINDS, RULE, TABLE
from pipelines.report import Kind

NAMED = 2
"""Cues that a claim keeps by name."""

Weigh = Callable[[Draft], tuple[Kind, tuple[str, ...]]]
"""A figure → its kind, and the names of what decided where that is not the kind by rule."""


@lru_cache(maxsize=1)
def _weights() -> dict[str, tuple[int, ...]]:
    """What each cue speaks for, by kind in the order of ``KINDS``."""
    held = {}
    for line in TABLE.splitlines():
        numbers, _, cue = line.partition("|")
        held[cue] = tuple(map(int, numbers.split(",")))
    return held


_KINDS = tuple(map(Kind, KINDS.split()))


def weigh_kind(draft: Draft) -> tuple[Kind, tuple[str, ...]]:
    """The kind that the cues of a figure and the rules together speak for.

    Args:
        draft: With what the rules read; the kind that they told counts as one more cue.

    Returns:
        The kind, and where the rules told another one name, ``kind-weighed:`` with the cues
        that spoke loudest against theirs.

    Source: multinomial logistic regression, fitted by ``training/kinds_cjk.py``.
    """
    weights, ruled = _weights(), draft.reading.kind
    known = [cue for cue in cues_of(draft) if cue in weights]
    sums = list(map(sum, zip(weights[""], *(weights[cue] for cue in known), strict=True)))
    against = _KINDS.index(ruled)
    sums[against] += RULE
    best = max(range(len(sums)), key=sums.__getitem__)
    if best == against:
        return ruled, ()
    loudest = sorted((weights[cue][against] - weights[cue][best], cue) for cue in known)[:NAMED]
    return _KINDS[best], (f"kind-weighed:{'+'.join(cue for _, cue in loudest)}",)
