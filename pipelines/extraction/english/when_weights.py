"""The when of a figure by the weight of all that speaks for each time it can be of."""

from collections.abc import Callable
from functools import lru_cache

from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.when_cues import cues_by_when
from pipelines.extraction.languages.en_when_weights import RULE, TABLE
from pipelines.extraction.weights import choose, read_column

WeighWhen = Callable[[Figure, frozenset[int]], tuple[str | None, tuple[str, ...]]]
"""A figure and where the shares begin → its when, and what decided where no rule told it."""


@lru_cache(maxsize=1)
def _weights() -> dict[str, int]:
    """What each cue speaks for the time that it is a cue of."""
    return read_column(TABLE)


def weigh_when(figure: Figure, shares: frozenset[int]) -> tuple[str | None, tuple[str, ...]]:
    """The time that its cues and the rules together speak for.

    Args:
        figure: With the claim that the rules made of it, its kind settled; the time that it
            has by rule counts ``RULE`` more.
        shares: Start of each share of the document.

    Returns:
        The time, and where the rules told another one name, ``when-weighed:`` with the cues
        that spoke loudest for it. Of two that weigh the same, the rules' stands.

    Source: conditional logistic regression over the times, fitted by ``training/whens.py``.
    """
    by_when = cues_by_when(figure, shares)
    best, why = choose(by_when, _weights(), ruled=figure.draft.when, rule=RULE)
    return best, (f"when-weighed:{'+'.join(why)}",) if best != figure.draft.when else ()
