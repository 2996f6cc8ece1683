"""The kind of a figure by the weight of all cues together, beside what the rules say."""

from collections.abc import Callable
from functools import lru_cache

from pipelines.extraction.english.kind_cues import Figure, cues_of
from pipelines.extraction.languages.en_kind_weights import KINDS, RULE, TABLE
from pipelines.extraction.weights import Classes, read_classes, weigh_classes
from pipelines.report import Kind

FIRM = frozenset("kind-false kind-whether kind-nobody kind-needed kind-feasible".split())
"""Rules that were right more often than the cues on articles by which neither was made."""
FIRM_RULE = 300
"""Weight of what those say."""

Weigh = Callable[[Figure], tuple[Kind, tuple[str, ...]]]
"""A figure → its kind, and the names of what decided where that is not the kind by rule."""


@lru_cache(maxsize=1)
def _weights() -> Classes:
    return read_classes(TABLE)


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
    ruled = _KINDS.index(figure.draft.kind)
    rule = FIRM_RULE if is_firm(figure) else RULE
    best, why = weigh_classes(cues_of(figure), _weights(), ruled=ruled, rule=rule)
    return _KINDS[best], (f"kind-weighed:{'+'.join(why)}",) if best != ruled else ()
