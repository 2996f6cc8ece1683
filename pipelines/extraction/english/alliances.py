"""Alliances: which of them ``the bloc``, ``the alliance`` or ``allies`` means."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.party import Party

WITHIN_NATO = frozenset({"allies", "the allies", "all allies", "other allies", "every ally"})
"""Whom a report on NATO means by them."""


IN_OTHER_ALLIANCES = frozenset("JPN KOR AUS NZL PHL THA TWN USA CHN PRK IND".split())
"""Countries in whose reports ``the alliance`` can be another than NATO."""


NOT_ALLIED = frozenset(
    "coalition junior governing likely trade trading sparring business industry political close"
    " trump's his her former".split()
)
"""``coalition partners``, ``his allies``: persons and parties, no countries."""
OF_ALLIANCE = frozenset("leaders members officials countries nations states governments".split())


BEFORE_ALLIANCE = frozenset("the atlantic transatlantic western military defense defence".split())


def body_called(
    row: Sequence[Item], at: int, *, found: Sequence[Party], home: str, heir: str | None
) -> str | None:
    """``the bloc``, ``the alliance``, ``allies``: which of them is meant."""
    item, before = row[at], row[at - 1].low if at else ""
    if item.low == "bloc" and before == "the":
        if heir == "EU" or any(party.code == "EU" for party in found):
            return "EU"
        is_natos = heir == "NATO" or home not in IN_OTHER_ALLIANCES or names_nato(found)
        return "NATO" if is_natos else None
    leads = at + 1 < len(row) and row[at + 1].low in OF_ALLIANCE
    if item.low == "alliance" and (before in BEFORE_ALLIANCE or leads):
        is_natos = heir == "NATO" or home not in IN_OTHER_ALLIANCES or names_nato(found)
        if is_natos:
            return "NATO"
    if item.low == "members" and _are_all_members(row, at, before):
        return _members_of(found, home=home, heir=heir, other=None)
    if "allies" not in item.tags or before in NOT_ALLIED:
        return None
    if "member" in item.low:
        if before in ("nato", "eu"):
            return before.upper()
        return _members_of(found, home=home, heir=heir)
    is_near = any(
        party.code == "NATO" and (party.of_noun or row[party.at - 1].low in ("with", "by", "of"))
        for party in found
    )
    is_within = item.low in WITHIN_NATO and (home == "NATO" or is_near) and not _asks(row, found)
    return "NATO" if is_within else "ALLIES"


def _are_all_members(row: Sequence[Item], at: int, before: str) -> bool:
    """``said members should spend``: of the alliance; not ``panel members`` or ``some members``."""
    after = row[at + 1] if at + 1 < len(row) else None
    if after is None or (before.isalpha() and before not in BEFORE_MEMBERS):
        return False
    return "modal" in after.tags or after.low in ("to", "are", "have", "agreed", "pledged", "spend")


BEFORE_MEMBERS = frozenset("said that all its other for urged asked told wants want by".split())


def _members_of(
    found: Sequence[Party], *, home: str, heir: str | None, other: str | None = "ALLIES"
) -> str | None:
    """``member states``: of the union or alliance that was named, here or before."""
    named = [party.code for party in found if party.code in ("EU", "NATO")]
    near = [*reversed(named), heir, home]
    return next((code for code in near if code in ("EU", "NATO")), other)


def _asks(row: Sequence[Item], found: Sequence[Party]) -> bool:
    """``NATO wants allies to spend``: then they are another party."""
    return any(party.code == "NATO" and not party.of_noun for party in found) and not any(
        party.code == "NATO" and row[party.at - 1].low in ("with", "by", "of") for party in found
    )


def names_nato(found: Sequence[Party]) -> bool:
    return any(party.code == "NATO" for party in found)
