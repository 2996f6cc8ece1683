"""What has the last word on each field of a claim, after the rules; training listens there."""

from typing import NamedTuple

from pipelines.extraction.english.kind_weights import Weigh, weigh_kind
from pipelines.extraction.english.party_weights import WeighParties, weigh_actor, weigh_spender


class Scales(NamedTuple):
    """One scale for each field that is weighed, in the order in which they are."""

    kind: Weigh = weigh_kind
    spender: WeighParties = weigh_spender
    actor: WeighParties = weigh_actor


SCALES = Scales()
