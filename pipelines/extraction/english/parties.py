"""Parties: who is named in a sentence, and who a pronoun means."""

from collections.abc import Sequence

from pipelines.extraction.english.alliances import body_called
from pipelines.extraction.english.clauses import dateline_end
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.party import (
    Party,
    describes,
    holds_office,
    is_excepted,
    is_expletive,
    is_first_of,
    is_verb_like,
    land_of_party,
    leads_opposition,
    names_an_institution,
    tells_who,
    who_is_led,
)

PERSONAL = frozenset("he she his him her".split())
PRONOUNS = frozenset("he she his him her it its they their them".split())

MEANT = PRONOUNS | {"i", "we", "bloc", "alliance"}
"""Words that stand for a party, though no list of names holds them."""


_BOTH = frozenset({"NATO", "ALLIES", "EU"})


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
        if person and person not in NO_LANDS and item.low in ("we", "i") and _he_says(row):
            found.append(Party(person, at, "pronoun"))
            continue
        one = _party_at(row, at, found=found, home=home, heir=heir)
        if one is not None:
            found.append(one)
        elif found and found[-1].at == at - 1 and item.low in LAWMAKERS and found[-1].form == "gov":
            continue
        elif item.tags & {"nongov"} and not is_verb_like(row, at) and not tells_who(row, at, found):
            found.append(
                Party(
                    "",
                    at,
                    "nongov",
                    describes(row, at),
                    land=_land_named(row, at) or land_of_party(item, home=home),
                )
            )
    return tuple(found)


def _land_named(row: Sequence[Item], at: int) -> str:
    """``the Conservative Party of Japan``: its country stands behind it."""
    after = row[at + 1 : at + 3]
    return after[1].sense.code if len(after) == 2 and after[0].low == "of" else ""


WITH_SENATE = frozenset("PHL AUS CAN ITA FRA ESP POL CZE ROU NLD BEL ARG BRA MEX".split())
"""Countries with a Senate of their own."""


NO_LANDS = frozenset({"NATO", "EU", "USA"})
"""Whose leaders speak of others' spending as well."""


def _he_says(row: Sequence[Item]) -> bool:
    """``"With 2.1% we can …," he told reporters``: whoever he is speaks for his country."""
    return any(
        item.low in ("he", "she") and at + 1 < len(row) and row[at + 1].sense.says
        for at, item in enumerate(row)
    )


def _party_at(
    row: Sequence[Item], at: int, *, found: list[Party], home: str, heir: str | None
) -> Party | None:
    item = row[at]
    if "person" in item.tags and leads_opposition(row, at):
        return Party("", at, "nongov", land=item.sense.code)
    if {"nongov", "person"} <= item.tags and item.sense.land and holds_office(row, at):
        return Party(item.sense.land, at, "leader", describes(row, at))
    if names_an_institution(row, at):
        return None
    body = body_called(row, at, found=found, home=home, heir=heir)
    if body is not None:
        return Party(body, at, "allies" if body == "ALLIES" else "body", describes(row, at))
    if item.low == "bloc" and at and row[at - 1].low == "the":
        return None
    if item.sense.code == "USA" and item.low == "senate" and home in WITH_SENATE:
        return None
    if item.sense.code and not _tells_of_outlet(row, at):
        return _named(row, at, found)
    if item.low in ("i", "we"):
        code = _who_speaks(row)
        return Party(code, at, "pronoun") if code else None
    if item.low in PRONOUNS and not is_expletive(row, at):
        return _pronoun(row, at, found=found, heir=heir)
    if "gov" in item.tags:
        return _government(row, at, found=found, home=home, heir=heir)
    return None


def _tells_of_outlet(row: Sequence[Item], at: int) -> bool:
    """``the British newspaper Financial Times``: where it is printed, not who spends."""
    is_people = row[at].sense.form == "people" or row[at].low.isupper()
    return is_people and any(item.low in PRESS for item in row[at + 1 : at + 4])


PRESS = frozenset(
    "newspaper newspapers paper papers magazine daily dailies weekly tabloid broadcaster"
    " broadcasters media press outlet outlets".split()
)


LAWMAKERS = frozenset("senator senators lawmaker lawmakers congressmen legislators".split())


def _named(row: Sequence[Item], at: int, found: list[Party]) -> Party | None:
    """A country, capital, people, body or leader by name."""
    item = row[at]
    after = row[at + 1].tags if at + 1 < len(row) else frozenset()
    if item.sense.code == "USA" and at + 1 < len(row) and row[at + 1].low in LAWMAKERS:
        return Party("USA", at, "gov", describes(row, at))
    if "allies" in after or ("nongov" in after and item.sense.form in ("people", "country")):
        return None
    if item.low == "brussels" and at and row[at - 1].low in ("in", "at", "to", "from", "near"):
        return None  # where NATO and the union both meet
    is_body = item.sense.form == "body" and item.sense.code not in _BOTH
    if item.sense.code in _BOTH and is_first_of(row, at):
        return None
    if is_body and found and found[-1].of_noun and found[-1].at >= at - 2:
        return Party(found[-1].code, at, "gov", describes(row, at))
    return Party(item.sense.code, at, item.sense.form, describes(row, at))


def _government(
    row: Sequence[Item], at: int, *, found: list[Party], home: str, heir: str | None
) -> Party | None:
    """``the government``, ``the defense minister``: of the country named before, or at home."""
    if any(word.low in ("former", "ex", "retired") for word in row[max(0, at - 4) : at]):
        return Party("", at, "nongov", describes(row, at))
    if at and row[at - 1].low in ("shadow", "opposition"):
        return Party("", at, "nongov", describes(row, at))
    if at and row[at - 1].low == "whose" and found and found[-1].code:
        return Party(found[-1].code, at, "gov", describes(row, at))
    led = who_is_led(row, at)
    if led is not None:
        return Party(led, at, "gov", describes(row, at))
    if row[at].low.endswith("military") and at + 1 < len(row) and row[at + 1].sense.noun == "level":
        return None
    if row[at].low in ("leaders", "ministers") and _is_at_their_summit(row, at, found):
        return Party(found[-1].code, at, "gov", describes(row, at))
    if at and row[at].low == "government" and "nongov" in row[at - 1].tags:
        return None  # "a Coalition government would spend"
    is_his = row[at - 1].low in ("his", "her") if at else False
    if is_his and found and found[-1].at == at - 1 and found[-1].code:
        return Party(found[-1].code, at, "gov", describes(row, at))
    states = [party for party in found if party.code and party.code not in _BOTH]
    owner = states[-1] if states else None
    if owner is not None and owner.at >= at - 3 and owner.of_noun:
        return Party(owner.code, at, "gov", describes(row, at))
    if found and found[-1].code in _BOTH and found[-1].at >= at - 2 and found[-1].of_noun:
        return Party(found[-1].code, at, "gov", describes(row, at))
    is_title = row[at].low in ("president", "minister", "chancellor")
    if is_title and at + 1 < len(row) and row[at + 1].sense.code:
        return None
    code = heir if heir and heir not in _BOTH else home
    if owner is not None and (owner.code != "USA" or home == "USA"):
        code = owner.code
    return Party(code, at, "gov", describes(row, at))


def _is_at_their_summit(row: Sequence[Item], at: int, found: Sequence[Party]) -> bool:
    """``At the NATO summit leaders are due to discuss``: its own."""
    if not found or found[-1].code not in ("NATO", "EU") or at - found[-1].at > 8:
        return False
    return any(item.low in ("summit", "meeting") for item in row[found[-1].at : at])


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
        offices = [
            party
            for party in named
            if party.form == "gov" or (party.form == "body" and party.code not in _BOTH)
        ]
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
        subjects = [party for party in subjects if not _is_object(row, party)] or subjects
        subjects = [party for party in subjects if not _is_of_whole(row, party)] or subjects
        code = subjects[-1].code if subjects else heir
    return Party(code, at, "pronoun", owns) if code else None


def _is_object(row: Sequence[Item], party: Party) -> bool:
    """``Tokyo told the U.S., explained to the U.S. that it had``: who hears it, not who did."""
    at = party.at - (row[party.at - 1].low == "the")
    if at > 0 and row[at - 1].low == "in" and party.form in ("capital", "country"):
        return True
    return at > 0 and (row[at - 1].low in ("to", "with", "from") or row[at - 1].low in TELLS)


TELLS = frozenset(
    "tell tells told telling inform informs informed informing assure assures assured assuring"
    " reassure reassures reassured remind reminds reminded notify notifies notified promise"
    " promises promised promising advise advises advised".split()
)


def _who_speaks(row: Sequence[Item]) -> str | None:
    """``"We want 5 percent," Hegseth said``: the one leader of the sentence."""
    codes = {item.sense.code for item in row if "person" in item.tags and item.sense.code}
    return codes.pop() if len(codes) == 1 else None


def _is_of_whole(row: Sequence[Item], party: Party) -> bool:
    """``Spain, long the tail end of the alliance, … it``: not the alliance."""
    before = [item.low for item in row[max(0, party.at - 2) : party.at]]
    return party.code in _BOTH and "of" in before
