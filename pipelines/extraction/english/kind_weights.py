"""The kind of a figure by the weight of all cues together."""

from functools import lru_cache

from pipelines.extraction.english.kind_cues import Figure, cues_of
from pipelines.extraction.english.kind_words import seen_of
from pipelines.extraction.weights import (
    Classes,
    kept_table,
    named,
    network_of,
    read_classes,
    weigh_classes,
)
from pipelines.report import Kind


@lru_cache(maxsize=1)
def _weights() -> Classes:
    return read_classes(kept_table("en_kind"))


_NAMES = tuple(sorted(kind.value for kind in Kind))
_KINDS = tuple(map(Kind, _NAMES))


def weigh_kind(figure: Figure) -> tuple[Kind, tuple[str, ...]]:
    """The kind that the cues of a figure together speak for.

    Args:
        figure: With a first draft of its claim.

    Returns:
        The kind, and one name: ``kind-weighed:`` with the cues that spoke loudest for it, or
        ``kind-read:`` with the words that the network looked at most where the cues alone left
        doubt and it told another kind.

    Source: multinomial logistic regression, fitted by ``training/kinds.py``, and the network of
    ``training/kind_network.py``; both were learned by themselves, and their logarithms of odds
    are added.
    """
    kind = weigh_classes(
        cues_of(figure),
        _weights(),
        read=lambda: network_of("en_kinds", classes=_NAMES).weigh(seen_of(figure)),
    )
    return _KINDS[kind.best], named("kind", kind.why, is_read=kind.is_read)
