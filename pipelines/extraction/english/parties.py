"""Parties: who is named in a sentence, and who a pronoun means."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.extraction.english.clauses import dateline_end, is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.languages.en_rules import INSTITUTIONS
from pipelines.extraction.languages.en_verbs import PARTY_COUNTRY

PERSONAL = frozenset("he she his him her".split())
PRONOUNS = frozenset("he she his him her it its they their them".split())

MEANT = PRONOUNS | {"i", "we", "bloc", "alliance"}
"""Words that stand for a party, though no list of names holds them."""

SAID_BY_NOBODY = frozenset(
    "reported said clear unclear understood thought believed expected likely unlikely true known"
    " announced revealed possible".split()
)

WITHIN_NATO = frozenset({"allies", "the allies", "all allies", "other allies", "every ally"})
"""Whom a report on NATO means by them."""


IN_OTHER_ALLIANCES = frozenset("JPN KOR AUS NZL PHL THA TWN USA CHN PRK IND".split())
"""Countries in whose reports ``the alliance`` can be another than NATO."""


MEASURED_BY = frozenset(
    "definition definitions criteria criterion rules methodology method terms accounting measure"
    " figures data estimates standards headquarters summit secretary chief membership".split()
)
"""``NATO definitions``: it tells how one counts, not whose spending it is."""


_BOTH = frozenset({"NATO", "ALLIES", "EU"})


@dataclass(frozen=True, slots=True)
class Party:
    """Who stands at a place of a sentence."""

    code: str
    at: int
    form: str
    """``country``, ``people``, ``capital``, ``body``, ``leader``, ``gov``, ``pronoun``, ``nongov``
    or ``allies``."""
    of_noun: bool = False
    """Whether it only describes a noun: ``Japan's`` target, ``U.S.`` tariffs."""
    land: str = ""
    """Country of a political party: ``LDP`` → ``JPN``."""


def parties_in(
    row: Sequence[Item], *, home: str, heir: str | None, person: str | None = None
) -> tuple[Party, ...]:
    """All who are named in a sentence, in reading order.

    Args:
        row: Its items.
        home: Country of ``the government`` where nobody else is near.
        heir: Country that ``it`` or ``the government`` means from what came before.
        person: Country of the leader that ``he`` means from what came before.
    """
    found: list[Party] = []
    begin = dateline_end(row)
    for at, item in enumerate(row):
        is_nobody = not item.tags and not item.sense.code and item.low not in MEANT
        if at < begin or is_nobody or is_excepted(row, at):
            continue
        if person and item.low in ("he", "she") and all(one.form != "leader" for one in found):
            found.append(Party(person, at, "pronoun"))
            continue
        one = _party_at(row, at, found=found, home=home, heir=heir)
        if one is not None:
            found.append(one)
        elif (
            item.tags & {"nongov"} and not is_verb_like(row, at) and not _tells_who(row, at, found)
        ):
            found.append(
                Party(
                    "",
                    at,
                    "nongov",
                    _describes(row, at),
                    land=PARTY_COUNTRY.get(item.text, item.sense.land),
                )
            )
    return tuple(found)


WITH_SENATE = frozenset("PHL AUS CAN ITA FRA ESP POL CZE ROU NLD BEL ARG BRA MEX".split())
"""Countries with a Senate of their own."""


def _is_first_of(row: Sequence[Item], at: int) -> bool:
    """``Lithuania became the first NATO country to``: of which it is the first."""
    before = [item.low for item in row[max(0, at - 2) : at]]
    return before[:1] in (["the"], ["only"]) and before[-1] in FIRST and row[at].low != "nato"


FIRST = frozenset("first second third fourth fifth last latest only".split())


def _tells_who(row: Sequence[Item], at: int, found: Sequence[Party]) -> bool:
    """``Colby, a seasoned strategist, pressed``: who the leader is, and nobody else."""
    if not found or found[-1].form != "leader":
        return False
    name = found[-1].at
    between = row[name + 1 : at]
    if len(between) not in range(2, 7) or between[0].low != ",":
        return False
    if between[1].low not in ("a", "an", "the", "one", "himself", "once"):
        return False
    return not any(item.low == "," for item in between[1:]) and not any(
        item.low in ("former", "ex", "retired") for item in between
    )


OF_ALLIANCE = frozenset("leaders members officials countries nations states governments".split())
BEFORE_ALLIANCE = frozenset("the atlantic transatlantic western military defense defence".split())
BEFORE_EXCEPTED = frozenset("except excluding barring for from than of the".split())


def is_excepted(row: Sequence[Item], at: int) -> bool:
    """``NATO members, except for Spain, agreed``: who is left out does nothing."""
    if not at or row[at - 1].low not in BEFORE_EXCEPTED:
        return False
    before = [item.low for item in row[max(0, at - 3) : at]]
    if before[-1:] == ["the"]:
        before.pop()
    two, one = " ".join(before[-2:]), "".join(before[-1:])
    return one in ("except", "excluding", "barring") or two in (
        "except for", "apart from", "aside from", "other than", "exception of",
    )  # fmt: skip


def is_verb_like(row: Sequence[Item], at: int) -> bool:
    if row[at].low == "general" and at and row[at - 1].low == "-":
        return True
    return (
        row[at].low in ("survey", "general", "fellow", "members", "member")
        and at + 1 < len(row)
        and row[at + 1].low not in ("of", "said", "who", ",")
    )


def _party_at(
    row: Sequence[Item], at: int, *, found: list[Party], home: str, heir: str | None
) -> Party | None:
    item = row[at]
    if {"nongov", "person"} <= item.tags and item.sense.land and _holds_office(row, at):
        return Party(item.sense.land, at, "leader", _describes(row, at))
    if _names_an_institution(row, at):
        return None
    body = _body_called(row, at, found=found, home=home, heir=heir)
    if body is not None:
        return Party(body, at, "allies" if body == "ALLIES" else "body", _describes(row, at))
    if item.low == "bloc" and at and row[at - 1].low == "the":
        return None
    if item.sense.code == "USA" and item.low == "senate" and home in WITH_SENATE:
        return None
    if item.sense.code:
        return _named(row, at, found)
    if item.low in ("i", "we"):
        code = _who_speaks(row)
        return Party(code, at, "pronoun") if code else None
    if item.low in PRONOUNS and not _is_expletive(row, at):
        return _pronoun(row, at, found=found, heir=heir)
    if "gov" in item.tags:
        return _government(row, at, found=found, home=home, heir=heir)
    return None


def _is_expletive(row: Sequence[Item], at: int) -> bool:
    """``It was reported that Spain``: nobody."""
    after = [item.low for item in row[at + 1 : at + 5]]
    is_said = len(after) > 2 and after[0] in ("is", "was", "has") and after[1] in SAID_BY_NOBODY
    return row[at].low == "it" and is_said


def _names_an_institution(row: Sequence[Item], at: int) -> bool:
    """``Kyoto University``: a name within a name."""
    if row[at].sense.form not in ("capital", "country", "people") or at + 1 >= len(row):
        return False
    if row[at + 1].low in ("dollar", "dollars"):
        return True
    return row[at + 1].text[:1].isupper() and row[at + 1].low in INSTITUTIONS


def _body_called(
    row: Sequence[Item], at: int, *, found: list[Party], home: str, heir: str | None
) -> str | None:
    """``the bloc``, ``the alliance``, ``allies``: which of them is meant."""
    item, before = row[at], row[at - 1].low if at else ""
    if item.low == "bloc" and before == "the":
        if heir == "EU" or any(party.code == "EU" for party in found):
            return "EU"
        return "NATO" if home == "NATO" or heir == "NATO" or _names_nato(found) else None
    leads = at + 1 < len(row) and row[at + 1].low in OF_ALLIANCE
    if item.low == "alliance" and (before in BEFORE_ALLIANCE or leads):
        is_natos = heir == "NATO" or home not in IN_OTHER_ALLIANCES or _names_nato(found)
        if is_natos:
            return "NATO"
    if "allies" not in item.tags:
        return None
    if "member" in item.low:
        return _members_of(found, home=home, heir=heir)
    is_near = any(
        party.code == "NATO" and (party.of_noun or row[party.at - 1].low in ("with", "by", "of"))
        for party in found
    )
    is_within = item.low in WITHIN_NATO and (home == "NATO" or is_near) and not _asks(row, found)
    return "NATO" if is_within else "ALLIES"


def _members_of(found: Sequence[Party], *, home: str, heir: str | None) -> str:
    """``member states``: of the union or alliance that was named, here or before."""
    named = [party.code for party in found if party.code in ("EU", "NATO")]
    near = [*reversed(named), heir, home]
    return next((code for code in near if code in ("EU", "NATO")), "ALLIES")


def _asks(row: Sequence[Item], found: Sequence[Party]) -> bool:
    """``NATO wants allies to spend``: then they are another party."""
    return any(party.code == "NATO" and not party.of_noun for party in found) and not any(
        party.code == "NATO" and row[party.at - 1].low in ("with", "by", "of") for party in found
    )


def _named(row: Sequence[Item], at: int, found: list[Party]) -> Party | None:
    """A country, capital, people, body or leader by name."""
    item = row[at]
    after = row[at + 1].tags if at + 1 < len(row) else frozenset()
    if "allies" in after or ("nongov" in after and item.sense.form in ("people", "country")):
        return None
    is_body = item.sense.form == "body" and item.sense.code not in _BOTH
    if item.sense.code in _BOTH and _is_first_of(row, at):
        return None
    if is_body and found and found[-1].of_noun and found[-1].at >= at - 2:
        return Party(found[-1].code, at, "gov", _describes(row, at))
    return Party(item.sense.code, at, item.sense.form, _describes(row, at))


def _government(
    row: Sequence[Item], at: int, *, found: list[Party], home: str, heir: str | None
) -> Party | None:
    """``the government``, ``the defense minister``: of the country named before, or at home."""
    if any(word.low in ("former", "ex", "retired") for word in row[max(0, at - 4) : at]):
        return Party("", at, "nongov", _describes(row, at))
    led = _who_is_led(row, at)
    if led is not None:
        return Party(led, at, "gov", _describes(row, at))
    if row[at].low.endswith("military") and at + 1 < len(row) and row[at + 1].sense.noun == "level":
        return None
    states = [party for party in found if party.code and party.code not in _BOTH]
    owner = states[-1] if states else None
    if owner is not None and owner.at >= at - 3 and owner.of_noun:
        return Party(owner.code, at, "gov", _describes(row, at))
    if found and found[-1].code in _BOTH and found[-1].at >= at - 2 and found[-1].of_noun:
        return Party(found[-1].code, at, "gov", _describes(row, at))
    is_title = row[at].low in ("president", "minister", "chancellor")
    if is_title and at + 1 < len(row) and row[at + 1].sense.code:
        return None
    code = heir if heir and heir not in _BOTH else home
    if owner is not None and (owner.code != "USA" or home == "USA"):
        code = owner.code
    return Party(code, at, "gov", _describes(row, at))


def _who_is_led(row: Sequence[Item], at: int) -> str | None:
    """``Leaders of the North Atlantic Treaty Organization``: for whom they act."""
    after = row[at + 1 : at + 4]
    if row[at].low not in LEADING or not after or after[0].low != "of":
        return None
    led = next((item for item in after[1:] if item.low != "the"), None)
    return led.sense.code or None if led is not None and "person" not in led.tags else None


LEADING = frozenset("leaders ministers governments presidents leader government".split())


def _holds_office(row: Sequence[Item], at: int) -> bool:
    """``Prime Minister Fumio Kishida``: in office when it was said, whatever today is."""
    return (
        at > 0
        and "gov" in row[at - 1].tags
        and not any(
            word.low in ("former", "ex", "late", "then", "retired", "onetime")
            for word in row[max(0, at - 4) : at]
        )
    )


def _names_nato(found: Sequence[Party]) -> bool:
    return any(party.code == "NATO" for party in found)


def _pronoun(row: Sequence[Item], at: int, *, found: list[Party], heir: str | None) -> Party | None:
    """Whom a pronoun means: a person for ``he``, a state for ``it``, either for ``they``."""
    low = row[at].low
    owns = low in ("its", "his", "her", "their")
    named = [party for party in found if party.code and party.form != "pronoun"]
    body = found[-1] if found and found[-1].form == "nongov" and found[-1].land else None
    if body is not None and low in ("it", "its", "they", "their"):
        return Party("", at, "nongov", owns, land=body.land)
    if low in PERSONAL:
        persons = [party for party in named if party.form == "leader"]
        offices = [party for party in named if party.form in ("gov", "body")]
        code = next((each[-1].code for each in (persons, offices) if each), heir)
    else:
        states = [
            party
            for party in named
            if party.form not in ("leader",)
            and not (low in ("it", "its") and row[party.at - 1].low in ("with", "against"))
            and not (low in ("it", "its") and party.code == "ALLIES")
        ]
        subjects = [party for party in states if not party.of_noun or party.code not in _BOTH]
        subjects = [party for party in subjects if not _is_of_whole(row, party)] or subjects
        code = subjects[-1].code if subjects else heir
    return Party(code, at, "pronoun", owns) if code else None


def _who_speaks(row: Sequence[Item]) -> str | None:
    """``"We want 5 percent," Hegseth said``: the one leader of the sentence."""
    codes = {item.sense.code for item in row if "person" in item.tags and item.sense.code}
    return codes.pop() if len(codes) == 1 else None


def _is_of_whole(row: Sequence[Item], party: Party) -> bool:
    """``Spain, long the tail end of the alliance, … it``: not the alliance."""
    before = [item.low for item in row[max(0, party.at - 2) : party.at]]
    return party.code in _BOTH and "of" in before


def _describes(row: Sequence[Item], at: int) -> bool:
    """Whether a name only describes the noun after it."""
    if at + 1 >= len(row):
        return False
    after = row[at + 1]
    if after.low in ("'s", "'"):
        return True
    if (
        row[at].sense.form == "people"
        and after.low.isalpha()
        and not after.sense.verb
        and "modal" not in after.tags
    ):
        return row[at].low[-1] != "s" or row[at].low in ("us", "u.s", "u.s.")
    if row[at].sense.form == "body" and after.low in MEASURED_BY:
        return True
    return bool(
        row[at].sense.form in ("country", "capital", "body")
        and (is_noun(row, at + 1) or after.tags & {"defence", "gov", "source", "other", "allies"})
        and not (after.sense.verb and after.sense.form in ("s", "ed"))
    )
