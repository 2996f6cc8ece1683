"""Forecasts: what a bank or an economist foresees is a level, whatever the verb."""

from collections.abc import Sequence
from dataclasses import replace

from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.scenes import Verdict
from pipelines.extraction.languages.en_rules import FORECASTERS
from pipelines.report import Kind

FORESEES = frozenset(
    {"think", "expect", "assume", "reckon", "reckon on", "see", "predict", "project", "calculate"}
    | {"price in", "pencil in", "foresee", "estimate", "believe"}
)
HOLDS = frozenset({"think", "believe"})
MOVES = frozenset("move spend level be".split())
ADVISES = frozenset("should must ought needs need recommend recommends suggests suggest".split())


def of_forecast(row: Sequence[Item], at: int, *, verdict: Verdict, when: str | None) -> Verdict:
    """``spending may climb to 2.5% by 2030, Goldman economists wrote``; not what they advise."""
    if verdict.kind not in (Kind.PLEDGE, Kind.PROPOSAL, Kind.DEMAND) or not _is_told(row):
        return verdict
    governor = verdict.governor
    if governor is None or governor.noun or not _is_foreseen(row, governor):
        return verdict
    if when is None and (governor.lemma in HOLDS or governor.at > at):
        return verdict  # "thinks 3 per cent would be sensible", "the 2 per cent she'll achieve"
    if any(item.low in ADVISES for item in row[max(0, governor.at - 8) : at]):
        return verdict
    rules = (*verdict.rules, "forecast")
    return replace(verdict, kind=Kind.LEVEL, governor=None, rules=rules)


def _is_told(row: Sequence[Item]) -> bool:
    return any(item.low in FORECASTERS for item in row)


def _is_foreseen(row: Sequence[Item], governor: Governor) -> bool:
    """``UBS thinks that``, ``outlays may hit``, ``assume that spending climbs to``."""
    if governor.lemma in FORESEES:
        return True
    is_led = any(item.sense.lemma in FORESEES for item in row[: governor.at])
    is_modal = governor.modal in ("could", "will", "would")
    return governor.kind in MOVES and (is_led or is_modal)
