"""The kind of a figure by the weight of all cues together, beside what the rules say."""

from collections.abc import Callable
from functools import lru_cache

from pipelines.extraction.english.kind_cues import Figure, cues_of
from pipelines.extraction.languages.en_kind_weights import KINDS, RULE, TABLE
from pipelines.report import Kind

NAMED = 2
"""Cues that a claim keeps by name."""

FIRM = frozenset("kind-false kind-whether kind-nobody kind-needed kind-feasible".split())
"""Rules that were right more often than the cues on articles by which neither was made."""
FIRM_RULE = 300
"""Weight of what those say."""

Weigh = Callable[[Figure], tuple[Kind, tuple[str, ...]]]
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


def is_firm(figure: Figure) -> bool:
    """Whether the draft was made by one of the rules of ``FIRM``."""
    return any(rule.partition(":")[0] in FIRM for rule in figure.draft.rules)


def weigh_kind(figure: Figure) -> tuple[Kind, tuple[str, ...]]:
    """The kind that the cues of a figure and the rules together speak for.

    Args:
        figure: With the claim that the rules made of it; its kind counts as one more cue.

    Returns:
        The kind, and where the rules told another one name, ``kind-weighed:`` with the cues
        that spoke loudest against theirs.

    Source: multinomial logistic regression, fitted by ``training/kinds.py``.
    """
    cues = cues_of(figure)
    weights = _weights()
    known = [cue for cue in cues if cue in weights]
    sums = list(map(sum, zip(weights[""], *(weights[cue] for cue in known), strict=True)))
    against = _KINDS.index(figure.draft.kind)
    sums[against] += FIRM_RULE if is_firm(figure) else RULE
    best = max(range(len(sums)), key=sums.__getitem__)
    if best == against:
        return figure.draft.kind, ()
    loudest = sorted((weights[cue][against] - weights[cue][best], cue) for cue in known)[:NAMED]
    return _KINDS[best], (f"kind-weighed:{'+'.join(cue for _, cue in loudest)}",)
