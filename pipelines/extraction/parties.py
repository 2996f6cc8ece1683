"""Parties: whose spending a figure is, and who acts."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipelines.extraction.clauses import auxiliaries, dateline_end, is_noun, joint_before
from pipelines.extraction.items import Item
from pipelines.extraction.languages.en_outlets import OUTLET_COUNTRY
from pipelines.extraction.languages.en_rules import INSTITUTIONS, JAPANESE_OUTLETS
from pipelines.extraction.languages.en_verbs import PARTY_COUNTRY
from pipelines.extraction.reading import Reading

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


def home_of(reading: Reading) -> str:
    """Alpha-3 code of the country that the report is about; Japan where nothing tells."""
    votes: Counter[str] = Counter()
    unions: Counter[str] = Counter()
    for number in range(min(len(reading.spans), 10)):
        weight = 3 if number < 2 else 1
        for before, item in pairwise((None, *reading.items(number))):
            code = item.sense.code if item is not None else ""
            if before is not None and item.sense.form == "body" and before.low in ("'s", "'"):
                continue
            if code in ("NATO", "EU"):
                unions[code] += weight
            elif code:
                votes[code] += weight
    if votes.get("JPN", 0) and _is_japanese(reading.document.outlet):
        return "JPN"
    opening = {item.sense.code for number in (0, 1) for item in reading.items(number)}
    if "JPN" in opening:
        return "JPN"
    published_in = _published_in(reading.document.outlet)
    if published_in and not unions and not set(votes) - {"USA"}:
        return published_in
    others = [(count, code) for code, count in votes.items() if code != "USA"]
    if others:
        best = max(count for count, _ in others)
        codes = sorted(code for count, code in others if count == best)
        return "JPN" if "JPN" in codes else codes[0]
    if unions and not votes.get("JPN"):
        return unions.most_common(1)[0][0]
    allied = any(
        "allies" in item.tags
        for number in range(min(len(reading.spans), 10))
        for item in reading.items(number)
    )
    return "USA" if votes and not allied else "JPN"


def _published_in(outlet: str | None) -> str | None:
    if _is_japanese(outlet):
        return "JPN"
    return OUTLET_COUNTRY.get(str(outlet).lower().removeprefix("the "))


def _is_japanese(outlet: str | None) -> bool:
    return bool(outlet) and any(name in str(outlet).lower() for name in JAPANESE_OUTLETS)


def parties_in(row: Sequence[Item], *, home: str, heir: str | None) -> tuple[Party, ...]:
    """All who are named in a sentence, in reading order.

    Args:
        row: Its items.
        home: Country of ``the government`` where nobody else is near.
        heir: Country that ``it`` or ``the government`` means from what came before.
    """
    found: list[Party] = []
    begin = dateline_end(row)
    for at, item in enumerate(row):
        if at < begin:
            continue
        one = _party_at(row, at, found=found, home=home, heir=heir)
        if one is not None:
            found.append(one)
        elif item.tags & {"nongov"} and not is_verb_like(row, at):
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


def is_verb_like(row: Sequence[Item], at: int) -> bool:
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
    if (
        item.sense.form in ("capital", "country", "people")
        and at + 1 < len(row)
        and row[at + 1].text[:1].isupper()
        and row[at + 1].low in INSTITUTIONS
    ):
        return None
    if item.low == "bloc" and at and row[at - 1].low == "the":
        named = any(party.code == "EU" for party in found)
        return Party("EU", at, "body", _describes(row, at)) if named or heir == "EU" else None
    if (
        item.low == "alliance"
        and at
        and row[at - 1].low in ("the", "atlantic")
        and (heir == "NATO" or home not in IN_OTHER_ALLIANCES or _names_nato(found))
    ):
        return Party("NATO", at, "body", _describes(row, at))
    if (
        "allies" in item.tags
        and home == "NATO"
        and item.low in WITHIN_NATO
        and not any(party.code == "NATO" for party in found)
    ):
        return Party("NATO", at, "body", _describes(row, at))
    if "allies" in item.tags:
        return Party("ALLIES", at, "allies", _describes(row, at))
    if item.sense.code:
        if (
            at + 1 < len(row)
            and "nongov" in row[at + 1].tags
            and item.sense.form in ("people", "country")
        ):
            return None
        if at + 1 < len(row) and "allies" in row[at + 1].tags:
            return None
        if item.sense.form == "body" and found and found[-1].of_noun and found[-1].at >= at - 2:
            return Party(found[-1].code, at, "gov", _describes(row, at))
        return Party(item.sense.code, at, item.sense.form, _describes(row, at))
    if item.low in ("he", "she", "his", "him", "her", "it", "its", "they", "their", "them"):
        return _pronoun(item.low, at, found=found, heir=heir)
    if "gov" in item.tags and any(
        row[n].low in ("former", "ex", "retired") for n in range(max(0, at - 4), at)
    ):
        return Party("", at, "nongov", _describes(row, at))
    if "gov" in item.tags:
        before = next(
            (party for party in reversed(found) if party.code and party.code not in _BOTH), None
        )
        if before is not None and before.at >= at - 3 and before.of_noun:
            return Party(before.code, at, "gov", _describes(row, at))
        if found and found[-1].code in _BOTH and found[-1].at >= at - 2 and found[-1].of_noun:
            return Party(found[-1].code, at, "gov", _describes(row, at))
        if (
            item.low in ("president", "minister", "chancellor")
            and at + 1 < len(row)
            and row[at + 1].sense.code
        ):
            return None
        code = (
            before.code
            if before is not None and (before.code != "USA" or home == "USA")
            else (heir if heir and heir not in _BOTH else home)
        )
        return Party(code, at, "gov", _describes(row, at))
    return None


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


def _pronoun(low: str, at: int, *, found: list[Party], heir: str | None) -> Party | None:
    """Whom a pronoun means: a person for ``he``, a state for ``it``, either for ``they``."""
    owns = low in ("its", "his", "her", "their")
    named = [party for party in found if party.code and party.form != "pronoun"]
    body = found[-1] if found and found[-1].form == "nongov" and found[-1].land else None
    if body is not None and low in ("it", "its", "they", "their"):
        return Party("", at, "nongov", owns, land=body.land)
    if low in ("he", "she", "his", "him", "her"):
        persons = [party for party in named if party.form == "leader"]
        code = persons[-1].code if persons else (named[-1].code if named else heir)
    else:
        states = [
            party
            for party in named
            if party.form not in ("leader",)
            and not (low in ("it", "its") and party.code == "ALLIES")
        ]
        subjects = [party for party in states if not party.of_noun or party.code not in _BOTH]
        code = subjects[-1].code if subjects else heir
    return Party(code, at, "pronoun", owns) if code else None


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


def is_mere(row: Sequence[Item], at: int) -> bool:
    """``NATO's definition``, ``China's economy``: no noun of spending or office follows."""
    after = row[at + 1 : at + 3]
    if len(after) == 2 and after[0].low == "'s" and after[1].sense.verb and not is_noun(row, at + 2):
        # "Ukraine's came to": the noun is understood
        return False
    for item in row[at + 1 : at + 6]:
        if (
            item.tags & {"defence", "spending", "gov", "source", "person"}
            or item.sense.noun
            or item.sense.code
            or item.low
            in (
                "leaders",
                "members",
                "officials",
                "minister",
                "secretary",
                "side",
                "team",
                "spokesman",
                "spokeswoman",
                "people",
                "nominee",
                "chief",
                "head",
                "policy",
                "envoy",
                "ambassador",
                "boss",
                "position",
                "negotiators",
                "number",
                "top",
                "plan",
                "own",
                "then",
                "decision",
                "announcement",
                "intention",
                "push",
                "no",
                "bureau",
                "staff",
                "department",
                "office",
                "planners",
                "delegation",
                "generals",
            )
        ):
            return False
        if item.low in (",", "of", "in", "for", "to") or item.sense.verb:
            break
    return True


def subject_of(row: Sequence[Item], parties: Sequence[Party], verb: int) -> Party | None:
    """Who does what the verb at ``verb`` says, whether named before it or after ``by``."""
    passive = row[verb].sense.form == "ed" and any(
        low in ("is", "are", "was", "were", "be", "been", "being") for low in auxiliaries(row, verb)
    )
    follows = verb + 1 < len(row) and row[verb + 1].low == "by"
    headline = (
        verb + 1 < len(row)
        and row[verb + 1].low == "to"
        and row[verb].sense.form == "ed"
        and row[verb].sense.lemma
        in ("urge", "ask", "tell", "press", "push", "order", "pressure", "require", "encourage")
    )
    if passive or follows or headline:
        for party in parties:
            if (
                party.at > verb
                and any(row[k].low == "by" for k in range(verb + 1, min(party.at, verb + 30)))
                and not _crosses(row, verb, party.at)
            ):
                return party
        return None
    if (
        row[verb].sense.form == "ing"
        and verb
        and row[verb - 1].low
        in ("by", "after", "while", "before", "in", "without", "despite", "since")
    ):
        first = next(
            (party for party in parties if party.at < verb and not party.of_noun and party.code),
            None,
        )
        if first is not None:
            return first
    return _nearest_before(row, parties, verb)


def _crosses(row: Sequence[Item], low: int, high: int) -> bool:
    return any(joint_before(row, j) >= 2 for j in range(low + 1, high))


def _antecedent_end(row: Sequence[Item], verb: int) -> int | None:
    """Place right after the party that ``which`` or ``who`` before the verb speaks of."""
    for j in range(verb - 1, max(0, verb - 5), -1):
        if row[j].low in ("which", "who", "that"):
            return j - 1 if row[j - 1].low == "," else j
        if row[j].sense.code or "pronoun" in row[j].tags or row[j].figure >= 0 or row[j].low == ",":
            return None
    return None


def _in_aside(row: Sequence[Item], at: int, verb: int) -> bool:
    """``, like the rest of Nato,`` and ``, he told senators,``: between the subject and its verb."""
    opener = next((k for k in range(at - 1, max(-1, at - 6), -1) if row[k].low == ","), None)
    if opener is None or opener == 0:
        return False
    closer = next((k for k in range(at + 1, min(verb, at + 8)) if row[k].low == ","), None)
    if closer is None:
        return False
    first = row[opener + 1]
    likens = first.low in ("like", "unlike", "along", "as", "alongside", "with", "together")
    says = any(item.sense.says and item.sense.form in ("ed", "s") for item in row[at : closer])
    return likens or (says and "pronoun" in row[at].tags)


def _nearest_before(row: Sequence[Item], parties: Sequence[Party], verb: int) -> Party | None:
    """The subject: the nearest to the left that is no mere adverbial."""
    best: tuple[float, Party] | None = None
    which = _antecedent_end(row, verb)
    for party in parties:
        if party.at >= verb:
            break
        cost = float(verb - party.at) * 0.2
        for j in range(party.at + 1, verb + 1):
            depth = joint_before(row, j)
            cost += depth * (0.7 if depth < 2 else 2.5)
            if (
                row[j].sense.verb
                and j < verb
                and not is_noun(row, j)
                and row[j].sense.form in ("s", "ed")
            ):
                cost += 1.0
        if _in_aside(row, party.at, verb):
            cost += 4.0
        if which is not None and party.at == which - 1:
            cost -= 6.0
        before = row[party.at - 1].low if party.at else ""
        if before in (
            "of",
            "in",
            "with",
            "from",
            "on",
            "at",
            "against",
            "to",
            "for",
            "than",
            "like",
        ):
            cost += 3.0
        if (
            before == "the"
            and party.at > 1
            and row[party.at - 2].low
            in ("of", "in", "with", "from", "on", "at", "to", "for", "than")
        ):
            cost += 2.0
        if party.of_noun and is_mere(row, party.at):
            cost += 4.0
        elif party.of_noun:
            cost += 1.0 if party.form in ("people", "body", "country", "capital", "leader") else 0.5
        if best is None or cost <= best[0]:
            best = (cost, party)
    if best is not None and best[1].of_noun and is_mere(row, best[1].at):
        return None
    return best[1] if best else None
