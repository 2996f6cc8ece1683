"""The kind of a figure by the weight of all cues together, beside what the rules say."""

from collections.abc import Callable
from functools import lru_cache

from pipelines.extraction.english.kind_cues import Figure, cues_of
from pipelines.extraction.english.kind_words import seen_of
from pipelines.extraction.languages.en_kind_weights import KINDS, RULE, TABLE
from pipelines.extraction.weights import Classes, named, network_of, read_classes, weigh_classes
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


_NAMES = (*KINDS.split(),)
_KINDS = tuple(map(Kind, _NAMES))


def is_firm(figure: Figure) -> bool:
    """Whether the draft was made by one of the rules of ``FIRM``, or of what is not ruled out."""
    governor = figure.governor
    # "has not ruled out": words and cues alike hear two denials in it
    if governor is not None and governor.negated and governor.lemma == "rule out":
        return True
    return any(rule.partition(":")[0] in FIRM for rule in figure.draft.rules)


def weigh_kind(figure: Figure) -> tuple[Kind, tuple[str, ...]]:
    """The kind that the cues of a figure and the rules together speak for.

    Args:
        figure: With the claim that the rules made of it; its kind counts as one more cue.

    Returns:
        The kind, and where the rules told another one name: ``kind-weighed:`` with the cues
        that spoke loudest against theirs, or ``kind-read:`` with the words that the network
        looked at most where the cues alone left doubt.

    Source: multinomial logistic regression, fitted by ``training/kinds.py``, and the network of
    ``training/kind_network.py``; both were learned by themselves, and their logarithms of odds
    are added.
    """
    ruled = _KINDS.index(figure.draft.kind)
    firm = is_firm(figure)
    kind = weigh_classes(
        cues_of(figure),
        _weights(),
        ruled=ruled,
        rule=FIRM_RULE if firm else RULE,
        read=lambda: network_of("en_kinds", classes=_NAMES).weigh(seen_of(figure, firm=firm)),
    )
    return _KINDS[kind.best], named("kind", kind)
