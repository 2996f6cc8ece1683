"""Alliances: which of them ``the bloc``, ``the alliance`` or ``allies`` means."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.party import Party
from pipelines.extraction.languages.en_countries import NATO_MEMBERS

WITHIN_NATO = frozenset(
    {"allies", "the allies", "all allies", "other allies", "every ally", "partners"}
)
"""Whom a report on NATO means by them."""
MET_IN = frozenset("hague wales netherlands newport vilnius madrid brussels".split())
"""Where NATO set its targets: ``At a summit in Wales the allies agreed``."""
OF_ALL_LANDS = frozenset(
    "asia asian pacific indo world worldwide globe global region regional america american".split()
)
"""``allies in Asia``, ``allies around the world``: more than one alliance."""


IN_OTHER_ALLIANCES = frozenset("JPN KOR AUS NZL PHL THA TWN USA CHN PRK IND".split())
"""Countries in whose reports ``the alliance`` can be another than NATO."""


NOT_ALLIED = frozenset(
    "coalition junior governing likely trade trading sparring business industry political close"
    " trump's his her former".split()
)
"""``coalition partners``, ``his allies``: persons and parties, no countries."""
OF_ALLIANCE = frozenset("leaders members officials countries nations states governments".split())


CALLED = frozenset({"bloc", "alliance", "members"})
BEFORE_ALLIANCE = frozenset("the atlantic transatlantic western military defense defence".split())


def body_called(
    row: Sequence[Item],
    at: int,
    *,
    found: Sequence[Party],
    home: str,
    heir: str | None,
    union: str | None = None,
) -> str | None:
    """``the bloc``, ``the alliance``, ``allies``: which of them is meant.

    Args:
        row: A sentence.
        at: Place of the word.
        found: Who is named before it.
        home: Country of the report.
        heir: Who was spoken of last.
        union: NATO or EU, whichever a sentence shortly before names last.
    """
    item, before = row[at], row[at - 1].low if at else ""
    if not ("allies" in item.tags or item.low in CALLED or item.low.startswith("secretary")):
        return None
    is_atlantic = home not in IN_OTHER_ALLIANCES or names_nato(found)
    is_natos = heir == "NATO" or is_atlantic
    if item.low == "bloc" and before == "the":
        if heir == "EU" or union == "EU" or any(party.code == "EU" for party in found):
            return "EU"
        return "NATO" if is_natos else None
    leads = at + 1 < len(row) and row[at + 1].low in OF_ALLIANCE
    if before == "the" and item.low.startswith("secretary") and _is_general(row, at):
        is_told = union == "NATO" or heir == "NATO" or names_nato(found)
        return "NATO" if is_told or (home in NATO_MEMBERS and is_natos) else None
    is_named = is_natos or union == "NATO" or has_members(row, at)
    if item.low == "alliance" and is_named and (before in BEFORE_ALLIANCE or leads):
        return "NATO"
    if (before == "european" and item.low in LEADING_EUROPE) or _acts_for_europe(row, at):
        return _of_europe(found, (union, heir, home))
    if item.low == "members" and _are_all_members(row, at, before):
        other = None if home in IN_OTHER_ALLIANCES else "NATO"
        return _members_of(found, home=home, heir=heir, union=union, other=other)
    if "allies" not in item.tags or before in NOT_ALLIED or are_of_person(row, at):
        return None
    if before == "european" or item.low.startswith("european"):
        return _of_europe(found, (union, heir, home))
    if "member" in item.low:
        if before in ("nato", "eu"):
            return before.upper()
        return _members_of(found, home=home, heir=heir, union=union)
    is_told = home == "NATO" or (home != "USA" and is_atlantic) or _meets_there(row, at)
    is_within = item.low in WITHIN_NATO and not _is_wider(row, at)
    return "NATO" if is_within and (is_told or _is_near_nato(row, found)) else "ALLIES"


def _of_europe(found: Sequence[Party], meant: Sequence[str | None]) -> str:
    """What sets a share for ``the Europeans``: NATO, unless the union is spoken of."""
    return "EU" if "EU" in meant and not names_nato(found) else "NATO"


def _acts_for_europe(row: Sequence[Item], at: int) -> bool:
    """``Europe had agreed on 5 percent``, ``Europe agrees``: it acts, and is no mere place."""
    if row[at].low != "europe" or at + 1 >= len(row):
        return False
    is_place = at > 0 and row[at - 1].low not in ("and", "that", "while", "as", ",", "if", ":")
    verb = row[at + 1]
    does = verb.sense.verb in ("pledge", "spend", "move") and verb.sense.form in ("ed", "s")
    return not is_place and (does or verb.low in ("has", "had", "is", "will", "would"))


LEADING_EUROPE = frozenset("leaders ministers".split())


def are_of_person(row: Sequence[Item], at: int) -> bool:
    """``Trump allies``, ``Merz's coalition partners``, ``allies of Takaichi``: of one's side."""
    k = at - 1
    while k >= 0 and (row[k].low in ("'s", "'") or row[k].low in OF_ONES_OWN):
        k -= 1
    if k >= 0 and "person" in row[k].tags:
        return True
    after = row[at + 1 : at + 5]
    is_of = len(after) > 1 and after[0].low == "of"
    return is_of and any("person" in item.tags for item in after[1:])


OF_ONES_OWN = frozenset("coalition political closest close conservative key top".split())


def _is_general(row: Sequence[Item], at: int) -> bool:
    """``the secretary-general``, who is that of NATO where NATO is spoken of."""
    after = "".join(item.low for item in row[at : at + 3])
    return after.replace(" ", "").startswith(("secretary-general", "secretarygeneral"))


def has_members(row: Sequence[Item], at: int) -> bool:
    """``members of the alliance``, ``the alliance's members``: no alliance of two has members."""
    before = [item.low for item in row[max(0, at - 3) : at]]
    after = [item.low for item in row[at + 1 : at + 4]]
    is_theirs = before[-2:] == ["of", "the"] and before[:1] != ["rest"]
    return (is_theirs and before[0] in MEMBERS) or not MEMBERS.isdisjoint(after[:2])


def are_of_union(row: Sequence[Item], at: int) -> bool:
    """``Members of the alliance are due to endorse``: governments, and no members of a panel."""
    after = [item.low for item in row[at + 1 : at + 4]]
    if row[at].low != "members" or after[:1] != ["of"]:
        return False
    named = after[1:] if after[1:2] != ["the"] else after[2:]
    return bool(named) and named[0] in UNIONS


UNIONS = frozenset({"alliance", "bloc", "union", "nato", "eu", "european union"})
MEMBERS = OF_ALLIANCE - {"officials"}


def _is_near_nato(row: Sequence[Item], found: Sequence[Party]) -> bool:
    """``Rutte asks allies``, ``NATO wants allies to spend``: those of the alliance."""
    return any(
        party.code == "NATO" and row[party.at - 1].low not in ("follow", "match", "like", "than")
        for party in found
    )


def _meets_there(row: Sequence[Item], at: int) -> bool:
    """``Allies meeting in The Hague``; ``in Wales in 2014, the allies agreed``."""
    return any(item.low.removeprefix("the ") in MET_IN for item in row[: at + 6])


def _is_wider(row: Sequence[Item], at: int) -> bool:
    """``allies in Asia``, ``partners around the world``, ``allies from Seoul to Warsaw``."""
    after = row[at + 1 : at + 5]
    if not after or after[0].low not in ("in", "around", "across", "and", "from", "throughout"):
        return False
    return any(item.low in OF_ALL_LANDS or item.low == "partners" for item in after) or (
        after[0].low == "from"
    )


def _are_all_members(row: Sequence[Item], at: int, before: str) -> bool:
    """``said members should spend``: of the alliance; not ``panel members`` or ``some members``."""
    after = row[at + 1] if at + 1 < len(row) else None
    if after is None or (before.isalpha() and before not in BEFORE_MEMBERS):
        return False
    is_verb = after.sense.verb != "" and after.sense.form in ("ed", "base")
    return "modal" in after.tags or is_verb or after.low in AFTER_MEMBERS


BEFORE_MEMBERS = frozenset(
    "said that all its other for urged asked told wants want by every each the european eastern"
    " the whose".split()
)
AFTER_MEMBERS = frozenset("to are have took committing agreeing spending must".split())


def _members_of(
    found: Sequence[Party],
    *,
    home: str,
    heir: str | None,
    union: str | None = None,
    other: str | None = "ALLIES",
) -> str | None:
    """``member states``: of the union or alliance that was named, here or before."""
    named = [party.code for party in found if party.code in ("EU", "NATO")]
    near = [*reversed(named), heir, union, home]
    return next((code for code in near if code in ("EU", "NATO")), other)


def names_nato(found: Sequence[Party]) -> bool:
    return any(party.code == "NATO" for party in found)
