"""Whom a demand is made of."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import joint_before
from pipelines.extraction.english.fellows import whoever_was_meant, with_fellows
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.owners import owner_beside
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.english.subjects import is_mere, subject_of
from pipelines.extraction.languages.en_countries import NATO_MEMBERS

MEANT_BY_PRONOUN = frozenset("them they their its it".split())


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
    """Who is asked to spend, and the rule that told.

    Args:
        stage: The sentence.
        governor: The verb or noun of the demand.
        actor: Who asks.
    """
    others = _askable(stage, actor)
    if _is_of_all(stage, governor, actor, others):
        return ("NATO",), "spender-members"
    if _is_of_region(stage, _span(stage, governor)[1]):
        return ("NATO" if stage.home == "NATO" else "ALLIES",), "spender-whoever"
    for place, rule in (
        (_in_gapped_clause(stage, governor), "spender-gapped"),
        (_who_should(stage, governor, actor), "spender-should"),
        (_asked_in_passive(governor, others), "spender-asked"),
        (_object(stage, governor, others), "spender-object"),
        (_after_preposition(stage, governor, others), "spender-after"),
        (_before(stage, governor, others), "spender-near"),
    ):
        if place is not None:
            is_gapped = rule == "spender-gapped"
            return ((place.code,) if is_gapped else with_fellows(stage, place)), rule
    low, high = _span(stage, governor)
    is_open = any(item.low in ANYBODY for item in stage.row[low:high])
    if is_open or _is_whoever(stage):
        return ("NATO" if stage.home == "NATO" else "ALLIES",), "spender-whoever"
    if stage.heir and any(item.low in MEANT_BY_PRONOUN for item in stage.row[low:high]):
        return (stage.heir,), "spender-pronoun"
    if actor in ("NATO", "EU"):
        return (actor,), "spender-members"
    if stage.asked and actor == stage.asker and actor not in stage.asked:
        return stage.asked, "spender-asked-before"
    return whoever_was_meant(stage, but=actor)


def _is_of_all(
    stage: Stage, governor: Governor | None, actor: str | None, others: Sequence[Party]
) -> bool:
    """``Germany's foreign minister backs Trump's 5% demand``: what is asked of all members."""
    if governor is None or actor != "USA":
        return False
    low, high = _span(stage, governor)
    if not governor.noun:
        return _is_wanted_of_members(stage, governor, others)
    owners = [one.at for one in stage.parties if one.code == "USA" and one.of_noun]
    if not any(low - 4 <= at < low for at in owners):
        return False
    named = [one for one in others if one.code]
    is_after = any(one.at > low for one in named if one.at < high + 10)
    return not is_after and bool(named) and all(one.code in NATO_MEMBERS for one in named)


def _is_wanted_of_members(stage: Stage, governor: Governor, others: Sequence[Party]) -> bool:
    """``whether Ottawa would back the 5% that Trump is pushing for``: of all members."""
    row = stage.row
    is_relative = governor.right and row[stage.at - 1].low in ("the", "its", "that")
    if not is_relative or governor.passive:
        return False
    after = row[governor.at + 1 : governor.at + 4]
    is_of_one = any(item.low in ("from", "of", "to", "it", "them") for item in after)
    named = [one.code for one in others if one.at < stage.at]
    return not is_of_one and bool(named) and NATO_MEMBERS.issuperset(named)


def _is_of_region(stage: Stage, high: int) -> bool:
    """``the 5 percent that the Pentagon wants of the region``, ``asked of friends``."""
    row = stage.row
    for k in range(high + 1, min(high + 4, len(row) - 1)):
        if row[k].low in ("of", "from", "for", "upon", "on"):
            first = k + 1 + (row[k + 1].low in ("the", "its", "all"))
            return first < len(row) and row[first].low in REGION
    return False


REGION = frozenset("region rest others everyone everybody friends indo asia".split())


def _is_whoever(stage: Stage) -> bool:
    """``those who balk at 3.5%``, ``any country that spends less``: nobody in particular."""
    row = stage.row
    return any(
        row[k].low in ("who", "that", "which") and row[k - 1].low in WHOEVER
        for k in range(1, stage.at)
    )


ANYBODY = frozenset("others everyone everybody".split())
WHOEVER = frozenset("those anyone countries nations capitals governments".split())


def _askable(stage: Stage, actor: str | None) -> list[Party]:
    named = [party for party in stage.parties if party.code]
    if actor in ("NATO", "EU"):
        return [one for one in named if not (one.of_noun and is_mere(stage.row, one.at))]
    others = [one for one in named if one.code != actor and one.code not in FOES - {stage.home}]
    placed = [
        party
        for party in others
        if not _is_place(stage.row, party) and not (party.of_noun and is_mere(stage.row, party.at))
    ]
    return placed or others


FOES = frozenset("RUS PRK IRN BLR CHN".split())
"""Of whom nobody asks that they spend more."""


def _span(stage: Stage, governor: Governor | None) -> tuple[int, int]:
    """From the demand to the figure, or the other way round."""
    pivot = governor.at if governor is not None else stage.at
    return min(pivot, stage.at), max(pivot, stage.at)


def _in_gapped_clause(stage: Stage, governor: Governor | None) -> Party | None:
    """``asked Japan for 3.5 percent, and Korea for 5 percent``: the demand is said once."""
    row, at = stage.row, stage.at
    segment = max(
        (j for j in range(at) if joint_before(row, j) >= 3 and row[j].low != ":"), default=-1
    )
    if governor is None or governor.right:
        return None
    beside = owner_beside(stage)
    if beside is not None and beside.code != "USA" and not beside.of_noun:
        is_second = any(item.figure >= 0 for item in row[governor.at : beside.at])
        return beside if is_second and beside.at > governor.at else None
    if governor.at >= segment:
        return None
    own = (
        party
        for party in stage.parties
        if segment < party.at < at
        and party.code not in ("", "USA")
        and row[party.at - 1].low != "by"
    )
    return next(own, None)


def _who_should(stage: Stage, governor: Governor | None, actor: str | None) -> Party | None:
    """``Asian allies should spend 5 percent``."""
    if governor is None or governor.modal != "should" or governor.right:
        return None
    subject = subject_of(stage.row, stage.parties, governor.at)
    return subject if subject is not None and subject.code not in ("", actor) else None


def _asked_in_passive(governor: Governor | None, others: list[Party]) -> Party | None:
    """``Japan was asked to …``."""
    if governor is None or not governor.passive:
        return None
    return next((party for party in reversed(others) if party.at < governor.at), None)


def _object(stage: Stage, governor: Governor | None, others: list[Party]) -> Party | None:
    """``asked Japan to spend 3.5 percent``."""
    low, high = _span(stage, governor)
    return next((party for party in others if low < party.at < high), None)


def _after_preposition(
    stage: Stage, governor: Governor | None, others: list[Party]
) -> Party | None:
    """``demanded 3.5 percent of GDP from Japan``."""
    row, (_, high) = stage.row, _span(stage, governor)
    party = next((each for each in others if _is_led(row, each, high)), None)
    if party is None:
        return None
    is_parted = any(
        row[j].figure >= 0 or joint_before(row, j) >= 2 for j in range(high + 1, party.at)
    )
    return None if is_parted else party


def _is_led(row: Sequence[Item], party: Party, high: int) -> bool:
    if not high < party.at < high + 10:
        return False
    before, earlier = row[party.at - 1].low, row[party.at - 2].low
    return before in ("of", "from", "on", "for", "to", "upon") or earlier in (
        "of", "from", "on", "for", "to", "put",
    )  # fmt: skip


def _before(stage: Stage, governor: Governor | None, others: list[Party]) -> Party | None:
    """``Japan, of which 3.5 percent is demanded``: named before, in this clause or the last."""
    low, _ = _span(stage, governor)
    party = next((each for each in reversed(others) if each.at < low), None)
    return None if party is None or _far(stage.row, party.at, low) else party


def _is_place(row: Sequence[Item], party: Party) -> bool:
    """``the summit in the Netherlands``: where it was, not whose it is."""
    before = [item.low for item in row[max(0, party.at - 2) : party.at]]
    return party.form in ("country", "capital") and (
        before[-1:] in (["in"], ["at"]) or before in (["in", "the"], ["at", "the"])
    )


def _far(row: Sequence[Item], low: int, high: int) -> bool:
    return sum(joint_before(row, j) >= 2 for j in range(low + 1, high)) > 1
