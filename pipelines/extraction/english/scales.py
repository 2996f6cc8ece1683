"""What tells each field of a claim; training listens there."""

from collections.abc import Callable
from typing import NamedTuple

from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.kind_weights import weigh_kind
from pipelines.extraction.english.party_weights import weigh_actor, weigh_spender
from pipelines.extraction.english.when_weights import weigh_when
from pipelines.extraction.shared_cues import Parties
from pipelines.report import Kind

Why = tuple[str, ...]
"""The name of what decided."""
WeighKind = Callable[[Figure], tuple[Kind, Why]]
WeighParties = Callable[[Figure], tuple[Parties, Why]]
WeighWhen = Callable[[Figure, frozenset[int]], tuple[str | None, Why]]
"""Told where the shares of the document start, too."""


class Scales(NamedTuple):
    """A figure → its kind; that settled, its spender; then its actor and its time."""

    kind: WeighKind = weigh_kind
    spender: WeighParties = weigh_spender
    actor: WeighParties = weigh_actor
    when: WeighWhen = weigh_when


SCALES = Scales()
