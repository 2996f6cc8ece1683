"""The kind of a figure by the weight of all cues together (pure)."""

from functools import lru_cache

from pipelines.extraction.east_asian.kind_cues import Draft, cues_of
from pipelines.extraction.east_asian.kind_signs import seen_of
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
    return read_classes(kept_table("cjk_kind"))


_NAMES = tuple(sorted(kind.value for kind in Kind))
_KINDS = tuple(map(Kind, _NAMES))


def weigh_kind(draft: Draft) -> tuple[Kind, tuple[str, ...]]:
    """The kind that the cues of a figure together speak for.

    Args:
        draft: A first draft of what the figure tells.

    Returns:
        The kind, and one name: ``kind-weighed:`` with the cues that spoke loudest for it, or
        ``kind-read:`` with the signs that the network looked at most where the cues alone left
        doubt and it told another kind.

    Source: multinomial logistic regression, fitted by ``training/kinds_cjk.py``, and the network
    of ``training/kind_network_cjk.py``, as in English.
    """
    kind = weigh_classes(
        cues_of(draft),
        _weights(),
        read=lambda: network_of("cjk_kinds", classes=_NAMES).weigh(seen_of(draft)),
    )
    return _KINDS[kind.best], named("kind", kind.why, is_read=kind.is_read)
