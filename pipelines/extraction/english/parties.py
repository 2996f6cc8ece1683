"""Parties: who is named in a sentence, and who a pronoun means."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from pipelines.extraction.english.alliances import are_of_person, are_of_union, body_called
from pipelines.extraction.english.appositions import without_appositions
from pipelines.extraction.english.clauses import dateline_end
from pipelines.extraction.english.counting import tells_measure
from pipelines.extraction.english.epithets import country_called
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.lexicon import namesake
from pipelines.extraction.english.offices import is_office_of
from pipelines.extraction.english.party import (
    Party,
    acts_for_party,
    describes,
    holds_office,
    is_excepted,
    is_expletive,
    is_faced,
    is_first_of,
    is_some_speaker,
    is_verb_like,
    land_of_lawmakers,
    land_of_party,
    names_an_institution,
    tells_who,
    who_is_led,
)
from pipelines.extraction.english.pronouns import PERSONAL, party_of_pronoun
from pipelines.extraction.languages.en_countries import ACROSS, LONE_EPITHETS, SHARED_BODIES

PRONOUNS = frozenset("he she his him her it its they their them".split())

MEANT = PRONOUNS | {"i", "we", "bloc", "alliance", "secretary", "europe", *LONE_EPITHETS, *ACROSS}
"""Words that stand for a party, though no list of names holds them."""


_BOTH = frozenset({"NATO", "ALLIES", "EU"})


def parties_in(
    row: Sequence[Item],
    *,
    home: str,
    heir: str | None,
    person: str | None = None,
    body: bool = False,
    offices: Mapping[str, str] = MappingProxyType({}),
    union: str | None = None,
    floor: str | None = None,
    strangers: frozenset[int] = frozenset(),
) -> tuple[Party, ...]:
    """All who are named in a sentence, in reading order.

    Args:
        row: Its items.
        home: Country of ``the government`` where nobody else is near.
        heir: Country that ``it`` or ``the government`` means from what came before.
        person: Country of whom ``he`` means from what came before; empty for a private person.
        body: Whether an opening ``it`` means a party or panel of the sentence before.
        offices: Country of ``the president`` and the like, where a sentence before tells.
        union: NATO or EU, where a sentence before names it.
        strangers: Places of persons who speak for no country.
        floor: Country of ``we`` and ``I``, where a transcript tells who speaks.
    """
    found: list[Party] = []
    begin = dateline_end(row)
    for at, item in enumerate(row):
        if at in strangers or (at >= begin and is_some_speaker(row, at)):
            found.append(Party("", at, "nongov"))
            continue
        is_nobody = not item.tags and not item.sense.code and item.low not in MEANT
        if at < begin or is_nobody or is_excepted(row, at):
            continue
        if item.sense.code and (is_faced(row, at) or tells_measure(row, at)):
            continue
        if _is_any(row, at):
            continue
        if person is not None and item.low in PERSONAL and _is_meant_here(found):
            form = "pronoun" if person else "nongov"
            found.append(Party(person, at, form, item.low in ("his", "her")))
            continue
        if (
            person
            and person not in NO_LANDS - {"NATO"}
            and item.low in ("we", "i")
            and _he_says(row)
        ):
            found.append(Party(person, at, "pronoun"))
            continue
        if item.low in offices and row[at - 1].low in THE and not _is_named(row, at):
            found.append(Party(offices[item.low], at, "gov", describes(row, at)))
            continue
        if floor and item.low in ("we", "i"):
            found.append(Party(floor, at, "pronoun"))
            continue
        if body and at < 5 and item.low in ("it", "its") and not found:
            found.append(Party("", at, "nongov", item.low == "its"))
            continue
        body_word = body_called(row, at, found=found, home=home, heir=heir, union=union)
        one = _party_at(row, at, found=found, home=home, heir=heir, body=body_word)
        one = one or _lawmakers(row, at, home)
        if one is not None:
            found.append(one)
        elif "allies" in item.tags and are_of_person(row, at):
            found.append(Party("", at, "nongov", describes(row, at)))
        elif (
            item.tags & {"nongov"}
            and not is_verb_like(row, at)
            and not tells_who(row, at, found)
            and not are_of_union(row, at)
        ):
            found.append(
                Party(
                    "",
                    at,
                    "nongov",
                    describes(row, at),
                    land=_land_named(row, at) or land_of_party(item, home=home),
                )
            )
    return without_appositions(row, found)


THE = frozenset("the incoming new sitting".split())


def _is_any(row: Sequence[Item], at: int) -> bool:
    """``the heaviest burden of any country``, ``than any other nation``: none in particular."""
    return row[at].low in COUNTRY_NOUNS and any(
        item.low in ("any", "every", "no") for item in row[max(0, at - 2) : at]
    )


COUNTRY_NOUNS = frozenset("country nation state government".split())


def _is_named(row: Sequence[Item], at: int) -> bool:
    """``the president of France``, ``the president, Lai Ching-te``: a name tells who it is."""
    acts = at + 1 < len(row) and row[at + 1].sense.verb != ""
    return not acts and any(item.sense.code for item in row[at + 1 : at + 4])


def _lawmakers(row: Sequence[Item], at: int, home: str) -> Party | None:
    """``A group of U.S. senators said Japan should``: of another country, they ask."""
    has_senate = home in SHARED_BODIES["senate"]
    land = land_of_lawmakers(row, at, home=home, has_senate=has_senate)
    return Party(land, at, "gov", describes(row, at)) if land else None


def _is_meant_here(found: Sequence[Party]) -> bool:
    """Whether nobody stands before ``he`` in the sentence whom it could mean."""
    return all(one.form != "leader" for one in found)


def _land_named(row: Sequence[Item], at: int) -> str:
    """``the Conservative Party of Japan``: its country stands behind it."""
    after = row[at + 1 : at + 3]
    return after[1].sense.code if len(after) == 2 and after[0].low == "of" else ""


NO_LANDS = frozenset({"NATO", "EU", "USA"})
"""Whose leaders speak of others' spending as well."""


def _he_says(row: Sequence[Item]) -> bool:
    """``"With 2.1% we can …," he told reporters``: whoever he is speaks for his country."""
    return any(
        item.low in ("he", "she") and at + 1 < len(row) and row[at + 1].sense.says
        for at, item in enumerate(row)
    )


def _party_at(
    row: Sequence[Item],
    at: int,
    *,
    found: list[Party],
    home: str,
    heir: str | None,
    body: str | None,
) -> Party | None:
    item = row[at]
    if (
        item.low in LONE_EPITHETS
        or item.low in ACROSS
        or "gov" in item.tags
        or "allies" in item.tags
    ):
        called = country_called(row, at, _candidates(found, heir, home))
        if called is not None:
            return Party(called, at, "gov", describes(row, at))
    if "person" in item.tags and acts_for_party(row, at):
        return Party("", at, "nongov", land=item.sense.code or item.sense.land)
    if {"nongov", "person"} <= item.tags and item.sense.land and holds_office(row, at):
        return Party(item.sense.land, at, "leader", describes(row, at))
    if names_an_institution(row, at):
        return None
    if body is not None:
        return Party(body, at, "allies" if body == "ALLIES" else "body", describes(row, at))
    if item.low == "bloc" and at and row[at - 1].low == "the":
        return None
    if item.sense.form == "body" and home in SHARED_BODIES.get(item.low, ()):
        return Party(home, at, "gov", describes(row, at))
    if item.sense.code and not _tells_of_outlet(row, at):
        return _named(row, at, found, home=home)
    if item.low in ("i", "we"):
        code = _who_speaks(row)
        return Party(code, at, "pronoun") if code else None
    if item.low in PRONOUNS and not is_expletive(row, at):
        return party_of_pronoun(row, at, found=found, heir=heir)
    if "gov" in item.tags:
        return _government(row, at, found=found, home=home, heir=heir)
    return None


def _candidates(found: Sequence[Party], heir: str | None, home: str) -> list[str | None]:
    """Whom an epithet can mean: who was named here, who was spoken of, whom the report is about."""
    return [*(party.code for party in reversed(found)), heir, home]


def _tells_of_outlet(row: Sequence[Item], at: int) -> bool:
    """``the British newspaper Financial Times``: where it is printed, not who spends."""
    is_people = row[at].sense.form == "people" or row[at].text.isupper()
    return is_people and any(item.low in PRESS for item in row[at + 1 : at + 4])


PRESS = frozenset(
    "newspaper newspapers paper papers magazine daily dailies weekly tabloid broadcaster"
    " broadcasters media press outlet outlets".split()
)


def _named(row: Sequence[Item], at: int, found: list[Party], *, home: str) -> Party | None:
    """A country, capital, people, body or leader by name."""
    item = row[at]
    after = row[at + 1].tags if at + 1 < len(row) else frozenset()
    if "allies" in after or ("nongov" in after and item.sense.form in ("people", "country")):
        return None
    if item.low == "brussels" and at and row[at - 1].low in ("in", "at", "to", "from", "near"):
        return None  # where NATO and the union both meet
    if at > 1 and row[at - 1].low == "-" and row[at - 2].low == "non":
        return None  # "the first non-NATO ally"
    if "surname" in item.tags and namesake(item.text, item.sense, home) is not None:
        return Party(home, at, "leader", describes(row, at))  # of whose country the report is
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
    if at and (row[at - 1].low in ("shadow", "opposition") or _leads_party(row, at)):
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
    owner_at = at - 1 - (at > 1 and row[at - 1].low == "own")
    is_his = at > 0 and row[owner_at].low in ("his", "her", "its")
    if is_his and found and found[-1].at == owner_at and found[-1].form == "nongov":
        return Party("", at, "nongov", land=found[-1].land)
    if is_his and found and found[-1].at == owner_at and found[-1].code:
        return Party(found[-1].code, at, "gov", describes(row, at))
    states = [party for party in found if party.code and party.code not in _BOTH]
    owner = states[-1] if states else None
    if owner is not None and owner.at >= at - 3 and owner.of_noun:
        return Party(owner.code, at, "gov", describes(row, at))
    if found and found[-1].code in _BOTH and found[-1].at >= at - 2 and found[-1].of_noun:
        return Party(found[-1].code, at, "gov", describes(row, at))
    if row[at].low not in NO_TITLES and at + 1 < len(row) and "person" in row[at + 1].tags:
        return None  # "Premier Cho Jung-tai": the name tells
    code = heir if heir and heir not in _BOTH else home
    if owner is not None and (owner.code != "USA" or home == "USA"):
        code = owner.code
    if not is_office_of(row, at, code) and not (found and found[-1].form == "nongov"):
        code = "USA"
    return Party(code, at, "gov", describes(row, at))


def _leads_party(row: Sequence[Item], at: int) -> bool:
    """``Far-right leader Marine Le Pen``, ``the left's leader``: of a party, and no country."""
    before = {item.low for item in row[max(0, at - 3) : at]}
    after = row[at + 1 : at + 3]
    named = after[1:] if after and after[0].low == "," else after[:1]
    is_named = bool(named) and named[0].text[:1].isupper()
    return row[at].low == "leader" and is_named and not before.isdisjoint(PARTISAN)


PARTISAN = frozenset(
    "right left far hard populist nationalist liberal conservative socialist communist green greens"
    " labour tory tories leftist rightist centrist democrat party populists union reform".split()
)
NO_TITLES = frozenset("government cabinet administration ministry treasury".split())


def _is_at_their_summit(row: Sequence[Item], at: int, found: Sequence[Party]) -> bool:
    """``At the NATO summit leaders are due to discuss``: its own."""
    if not found or found[-1].code not in ("NATO", "EU") or at - found[-1].at > 8:
        return False
    return any(item.low in ("summit", "meeting") for item in row[found[-1].at : at])


def _who_speaks(row: Sequence[Item]) -> str | None:
    """``"We want 5 percent," Hegseth said``: the one leader of the sentence."""
    codes = {item.sense.code for item in row if "person" in item.tags and item.sense.code}
    return codes.pop() if len(codes) == 1 else None
