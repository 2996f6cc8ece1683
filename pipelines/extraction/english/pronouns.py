"""Pronouns: whom ``it``, ``he`` or ``they`` means in a sentence."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item, last_word
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.subjects import in_aside, is_mere

PERSONAL = frozenset("he she his him her".split())
_BOTH = frozenset({"NATO", "ALLIES", "EU"})
TELLS = frozenset(
    "tell tells told telling inform informs informed informing assure assures assured assuring"
    " reassure reassures reassured remind reminds reminded notify notifies notified promise"
    " promises promised promising advise advises advised".split()
)


def party_of_pronoun(
    row: Sequence[Item], at: int, *, found: list[Party], heir: str | None
) -> Party | None:
    """Whom a pronoun means: a person for ``he``, a state for ``it``, either for ``they``."""
    low = row[at].low
    owns = low in ("its", "his", "her", "their")
    named = [party for party in found if party.code and party.form != "pronoun"]
    body = found[-1] if found and found[-1].form == "nongov" and found[-1].land else None
    if body is not None and low in ("it", "its", "they", "their"):
        return Party("", at, "nongov", owns, land=body.land)
    opening = _says_so(row, at, found)
    if opening is not None:
        return Party("", at, "nongov", owns, land=opening.land)
    if low in PERSONAL:
        if _is_of_another(row, found):
            return Party("", at, "nongov", owns)
        persons = [party for party in named if party.form == "leader"]
        persons = [party for party in persons if not _is_addressed(row, party)] or persons
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
            and not (low in ("it", "its") and _is_plural(row, party))
        ]
        subjects = [party for party in states if not party.of_noun or party.code not in _BOTH]
        subjects = [party for party in subjects if not _reckons(row, party, at)]
        leading = [party for party in subjects if not _is_beside(row, party, at)]
        subjects = leading or subjects
        free = [party for party in subjects if not _is_object(row, party)]
        if not free and heir and _tells_of_itself(row, at, found):
            return Party(heir, at, "pronoun", owns)
        subjects = free or subjects
        subjects = [party for party in subjects if not _is_of_whole(row, party)] or subjects
        code = subjects[-1].code if subjects else heir
    return Party(code, at, "pronoun", owns) if code else None


def _is_plural(row: Sequence[Item], party: Party) -> bool:
    """``allies``, ``what NATO countries agreed on``: no ``it``."""
    last = last_word(row[party.at])
    return party.code == "ALLIES" or (party.code in _BOTH and last in MEMBERS)


MEMBERS = frozenset("countries nations members states allies governments leaders capitals".split())


def _says_so(row: Sequence[Item], at: int, found: Sequence[Party]) -> Party | None:
    """``Sumar, a partner in Spain's government, said it would``: the party that says so."""
    k = at - 1 - (row[at - 1].low == "that")
    if not found or k < 1 or not row[k].sense.says or found[0].form != "nongov":
        return None
    others = [one for one in found[1:] if one.at < k and not in_aside(row, one.at, at)]
    is_alone = all(one.form == "nongov" or one.of_noun for one in others)
    return found[0] if found[0].land and is_alone else None


def _reckons(row: Sequence[Item], party: Party, at: int) -> bool:
    """``Canada is behind: the alliance estimates that it spent``: of whom it reckons."""
    after = [item.low for item in row[party.at + 1 : at]]
    is_said = bool(after) and after[0] in RECKONS and after[1:] in ([], ["that"])
    return is_said and party.code == "NATO"


RECKONS = frozenset(
    "estimates estimated says said reckons reckoned calculates calculated expects expected"
    " projects projected figures".split()
)


def _is_beside(row: Sequence[Item], party: Party, at: int) -> bool:
    """``American arms``, ``, the White House fact sheet says,``: not what ``it`` means."""
    is_adjective = party.of_noun and (party.form == "people" or is_mere(row, party.at))
    return is_adjective or in_aside(row, party.at, at)


def _tells_of_itself(row: Sequence[Item], at: int, found: Sequence[Party]) -> bool:
    """``it told Washington it'll spend 3.5%``: the second ``it`` is the first, unless it should."""
    is_asked = any("should" in item.tags for item in row[at + 1 : at + 4])
    return not is_asked and any(one.form == "pronoun" and row[one.at].low == "it" for one in found)


def _is_of_another(row: Sequence[Item], found: Sequence[Party]) -> bool:
    """``Noda, who leads the opposition, said that he``: the person named last is in no office."""
    persons = [one for one in found if one.form == "leader" or "person" in row[one.at].tags]
    return bool(persons) and persons[-1].form == "nongov"


def _is_object(row: Sequence[Item], party: Party) -> bool:
    """``Tokyo told the U.S., explained to the U.S. that it had``: who hears it, not who did."""
    at = party.at - (row[party.at - 1].low == "the")
    if at > 0 and row[at - 1].low == "in" and party.form in ("capital", "country"):
        return True
    return at > 0 and (row[at - 1].low in ("to", "with", "from") or row[at - 1].low in TELLS)


def _is_addressed(row: Sequence[Item], party: Party) -> bool:
    """``who had told Secretary-General Mark Rutte``: whom one speaks to is not ``he``."""
    k = party.at - 1
    while k > 0 and (
        row[k].text[:1].isupper() or row[k].low in ("-", "'s", ".") or "gov" in row[k].tags
    ):
        k -= 1
    return k >= 0 and (row[k].low in TELLS or row[k].low in ("to", "with", "by", "from", "thanked"))


def _is_of_whole(row: Sequence[Item], party: Party) -> bool:
    """``Spain, long the tail end of the alliance, … it``: not the alliance."""
    before = [item.low for item in row[max(0, party.at - 2) : party.at]]
    return party.code in _BOTH and "of" in before
