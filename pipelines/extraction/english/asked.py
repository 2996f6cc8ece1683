"""Whom a demand is made of."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import joint_before
from pipelines.extraction.english.fellows import whoever_was_meant, with_fellows
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.parties import Party
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.english.subjects import is_mere


def asked_instead(stage: Stage, asker: tuple[str, ...]) -> tuple[str, ...]:
    """Who is asked, where the nearest name was that of who asks: nobody asks himself."""
    others = [
        party.code
        for party in stage.parties
        if party.at < stage.at and party.code not in ("", "USA", *asker) and not party.of_noun
    ]
    return (others[-1],) if others else asker


def spender_of_demand(
    stage: Stage, governor: Governor | None, actor: str | None
) -> tuple[tuple[str, ...], str]:
    row, at = stage.row, stage.at
    others = [party for party in stage.parties if party.code and party.code != actor]
    placed = [
        party
        for party in others
        if not _is_place(row, party) and not (party.of_noun and is_mere(row, party.at))
    ]
    others = placed or others
    if actor == "NATO":
        others = [party for party in stage.parties if party.code]
    segment = max(
        (j for j in range(at) if joint_before(row, j) >= 3 and row[j].low != ":"), default=-1
    )
    if governor is not None and governor.at < segment:
        own = [
            party
            for party in stage.parties
            if segment < party.at < at
            and party.code
            and party.code != "USA"
            and row[party.at - 1].low != "by"
        ]
        if own:
            return (own[0].code,), "spender-gapped"
    if governor is not None and governor.passive:
        before = [party for party in others if party.at < governor.at]
        if before:
            return with_fellows(stage, before[-1]), "spender-asked"
    pivot = governor.at if governor is not None else at
    low, high = min(pivot, at), max(pivot, at)
    between = [party for party in others if low < party.at < high]
    if between:
        return with_fellows(stage, between[0]), "spender-object"
    after = [
        party
        for party in others
        if (
            party.at > high
            and party.at < high + 10
            and row[party.at - 1].low in ("of", "from", "on", "for", "to", "upon")
        )
        or (
            party.at > high
            and party.at < high + 10
            and row[party.at - 2].low in ("of", "from", "on", "for", "to", "put")
        )
    ]
    if after and not any(
        row[j].figure >= 0 or joint_before(row, j) >= 2 for j in range(high + 1, after[0].at)
    ):
        return with_fellows(stage, after[0]), "spender-after"
    before = [party for party in others if party.at < low]
    if before and not _far(row, before[-1].at, low):
        return with_fellows(stage, before[-1]), "spender-near"
    if (
        any(row[j].low in ("them", "they", "their", "its", "it") for j in range(low, high))
        and stage.heir
    ):
        return (stage.heir,), "spender-pronoun"
    return whoever_was_meant(stage, but=actor)


def _is_place(row: Sequence[Item], party: Party) -> bool:
    """``the summit in the Netherlands``: where it was, not whose it is."""
    before = [item.low for item in row[max(0, party.at - 2) : party.at]]
    return party.form in ("country", "capital") and (
        before[-1:] in (["in"], ["at"]) or before in (["in", "the"], ["at", "the"])
    )


def _far(row: Sequence[Item], low: int, high: int) -> bool:
    return sum(joint_before(row, j) >= 2 for j in range(low + 1, high)) > 1
