"""Figures named again: what was said of the same figure before."""

from collections.abc import Sequence
from dataclasses import replace

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.scenes import Verdict
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.languages.en_countries import NATO_MEMBERS
from pipelines.report import Claim, Kind, Percentage


def recalled(
    stage: Stage, figure: Percentage, verdict: Verdict, before: Sequence[Claim]
) -> Verdict:
    """``There are caveats to the 5% figure``: what was said of the same figure before."""
    row, at = stage.row, stage.at
    named = at + 1 < len(row) and row[at + 1].low in ("figure", "mark", "number", "level")
    if _is_mere_mention(row, at, verdict):
        twin = _told_before(figure, before)
        return replace(verdict, kind=twin, rules=(*verdict.rules, "kind-mentioned"))
    if (
        verdict.kind is not Kind.LEVEL
        or not named
        or row[at - 1].low not in ("the", "that", "this")
    ):
        return verdict
    if verdict.governor is not None and verdict.governor.kind not in ("be", "level"):
        return verdict
    twins = [
        c for c in before if (c.percentage.low, c.percentage.high) == (figure.low, figure.high)
    ]
    if not twins:
        return verdict
    return replace(verdict, kind=twins[-1].kind, rules=(*verdict.rules, "kind-recalled"))


def _is_mere_mention(row: Sequence[Item], at: int, verdict: Verdict) -> bool:
    """``Why 2%?``, ``not enough to talk about the two percent``: nothing new is said of it."""
    if row[0].low == "what" and at + 1 < len(row) and row[at + 1].low in ("mean", "means"):
        return True
    if row[0].low == "what" and row[-1].low == "?" and row[at - 1].low == "about":
        return True  # "What is so special about 2 percent?"
    if row[0].low in ("why", "what") or (at and row[at - 1].low == "why"):
        return not verdict.sure
    governor = verdict.governor
    is_talk = governor is not None and governor.lemma in _TALKS and not governor.passive
    is_bare = at + 1 == len(row) or not (row[at + 1].sense.noun or row[at + 1].low in ("-", "of"))
    is_known = at > 0 and row[at - 1].low == "the" and verdict.kind is Kind.PROPOSAL
    return is_talk and is_bare and is_known


_TALKS = frozenset({"talk about", "speak about", "talk of", "speak of", "mention", "discuss"})


def _told_before(figure: Percentage, before: Sequence[Claim]) -> Kind:
    """The kind of the same figure before; a figure that readers know is a target."""
    low = figure.low
    twins = [one.kind for one in before if one.percentage.low == low and one.kind in _MEANT]
    return twins[-1] if twins else Kind.PLEDGE


def meant_again(
    stage: Stage, figure: Percentage, verdict: Verdict, before: Sequence[Claim]
) -> Claim | None:
    """``The 3.5 percent target is ambitious``: the one that was told of, if nobody owns it here."""
    governor, row, at = verdict.governor, stage.row, stage.at
    if governor is None or verdict.kind is not Kind.PLEDGE or len(verdict.rules) > 1:
        return None
    if not (governor.noun and governor.definite):
        return None
    low, high = min(governor.at, at), max(governor.at, at)
    near = {p.code for p in stage.parties if p.code and low - 6 < p.at < high + 4}
    if row[low - 1].low not in ("the", "that", "this"):
        return None
    twins = [c for c in before if c.percentage.low == figure.low and c.kind in _MEANT]
    if twins and near <= NATO_MEMBERS and all(c.spender == ("NATO",) for c in twins):
        return twins[-1]  # "Italy's minister called the 5% goal a compromise"
    return twins[-1] if twins and not near and governor.rule == "noun-after" else None


_MEANT = frozenset({Kind.DEMAND, Kind.PROPOSAL, Kind.PLEDGE})
