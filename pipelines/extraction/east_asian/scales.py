"""What tells each field of a claim; training listens there (pure)."""

from collections.abc import Callable
from typing import NamedTuple

from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.kind_weights import weigh_kind
from pipelines.extraction.east_asian.party_weights import weigh_actor, weigh_spender
from pipelines.extraction.east_asian.when_weights import weigh_when
from pipelines.extraction.shared_cues import Parties
from pipelines.report import Kind

Why = tuple[str, ...]
"""The name of what decided."""
WeighKind = Callable[[Draft], tuple[Kind, Why]]
WeighParties = Callable[[Draft], tuple[Parties, Why]]
WeighWhen = Callable[[Draft], tuple[str | None, Why]]


class Scales(NamedTuple):
    """A figure → its kind; that settled, its spender; then its actor and its time."""

    kind: WeighKind = weigh_kind
    spender: WeighParties = weigh_spender
    actor: WeighParties = weigh_actor
    when: WeighWhen = weigh_when


SCALES = Scales()
