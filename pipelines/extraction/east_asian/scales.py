"""What tells each field of a claim; training listens there (pure)."""

from collections.abc import Callable
from typing import NamedTuple

from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.kind_weights import weigh_kind
from pipelines.extraction.east_asian.party_cues import Parties
from pipelines.extraction.east_asian.party_weights import weigh_actor, weigh_spender
from pipelines.extraction.east_asian.when_weights import weigh_when
from pipelines.report import Kind

Why = tuple[str, ...]
"""The name of what decided."""
WeighKind = Callable[[Draft], tuple[Kind, Why]]
WeighSpender = Callable[[Draft], tuple[Parties, Why]]
WeighWhen = Callable[[Draft], tuple[str | None, Why]]
WeighActor = Callable[[Draft, Parties], tuple[Parties, Why]]
"""Told the actor that is drafted too."""


class Scales(NamedTuple):
    """A figure → its kind; that settled, its spender; then its time and its actor."""

    kind: WeighKind = weigh_kind
    spender: WeighSpender = weigh_spender
    when: WeighWhen = weigh_when
    actor: WeighActor = weigh_actor


SCALES = Scales()
