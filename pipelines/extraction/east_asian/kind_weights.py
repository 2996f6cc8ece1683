"""The kind of a figure by the weight of all cues together, beside what the rules say (pure)."""

from functools import lru_cache

from pipelines.extraction.east_asian.kind_cues import Draft, cues_of
from pipelines.extraction.languages.cjk_kind_weights import KINDS, RULE, TABLE
from pipelines.extraction.weights import Classes, read_classes, weigh_classes
from pipelines.report import Kind


@lru_cache(maxsize=1)
def _weights() -> Classes:
    return read_classes(TABLE)


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
    ruled = _KINDS.index(draft.reading.kind)
    best, why = weigh_classes(cues_of(draft), _weights(), ruled=ruled, rule=RULE)
    return _KINDS[best], (f"kind-weighed:{'+'.join(why)}",) if best != ruled else ()
