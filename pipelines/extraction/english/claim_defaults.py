"""What a round figure is that no word decides: whoever spends it tells."""

from dataclasses import replace

from pipelines.extraction.english.kind_places import is_round
from pipelines.extraction.english.scenes import Verdict
from pipelines.extraction.english.settling import ASKED_BY_USA
from pipelines.extraction.english.stage import Stage
from pipelines.report import Kind, Percentage

SPENT_BY_NONE = 3
"""Percent; more than any of those whom Washington asks spends."""


def by_spender(
    stage: Stage, percentage: Percentage, *, verdict: Verdict, spender: tuple[str, ...], rule: str
) -> Verdict:
    """``The Greens would have 3%``, ``NATO and its 2%``, ``Tokyo and 3.5 percent``."""
    if rule == "spender-party" and _promises(verdict):
        return replace(verdict, kind=Kind.PROPOSAL, rules=(*verdict.rules, "of-party"))
    if verdict.rules != ("kind-default",) or not is_round(stage.row[stage.at].low):
        return verdict
    if rule == "spender-party":
        return replace(verdict, kind=Kind.PROPOSAL, rules=(*verdict.rules, "of-party"))
    if spender == ("NATO",):
        return replace(verdict, kind=Kind.PLEDGE, rules=(*verdict.rules, "of-alliance"))
    if spender[0] in ASKED_BY_USA - {"TWN"} and percentage.low >= SPENT_BY_NONE:
        is_asked = any(party.code == "USA" for party in stage.parties) or stage.asker == "USA"
        kind = Kind.DEMAND if is_asked else Kind.PROPOSAL
        return replace(verdict, kind=kind, rules=(*verdict.rules, "spent-by-none"))
    return verdict


def _promises(verdict: Verdict) -> bool:
    """``Dutton will go to the election with a promise to lift``: nobody in charge."""
    governor = verdict.governor
    is_noun = governor is not None and governor.noun and governor.lemma in ("promise", "pledge")
    return is_noun and verdict.kind is Kind.PLEDGE and "noun-of-verb" in verdict.rules[0]
