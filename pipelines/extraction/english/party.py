"""A party, and how its name stands in a phrase."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.languages.en_rules import INSTITUTIONS
from pipelines.extraction.languages.en_verbs import PARTIES_OF_MANY, PARTY_COUNTRY

SAID_BY_NOBODY = frozenset(
    "reported said clear unclear understood thought believed expected likely unlikely true known"
    " announced revealed possible".split()
)


MEASURED_BY = frozenset(
    "definition definitions criteria criterion rules methodology method terms accounting measure"
    " figures data estimates standards headquarters summit secretary chief membership".split()
)
"""``NATO definitions``: it tells how one counts, not whose spending it is."""


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


def is_first_of(row: Sequence[Item], at: int) -> bool:
    """``Lithuania became the first NATO country to``: of which it is the first."""
    before = [item.low for item in row[max(0, at - 2) : at]]
    return before[:1] in (["the"], ["only"]) and before[-1] in FIRST and row[at].low != "nato"


FIRST = frozenset("first second third fourth fifth last latest only".split())


def acts_for_party(row: Sequence[Item], at: int) -> bool:
    """``Noda, who leads the main opposition party``; ``LDP policy chief Takayuki Kobayashi``."""
    before = row[max(0, at - 5) : at]
    if any(item.low.startswith("opposition") for item in before[-3:]):
        return True
    if _names_party(before) and not any(item.low in (",", "and", *HEADS) for item in before):
        return True
    after = row[at + 1 : at + 10]
    lows = [item.low for item in after]
    is_told = lows[:1] == [","] and lows[1:2] in (["who"], ["leader"], ["head"], ["the"])
    if is_told and any(low.startswith("opposition") for low in lows[:9]):
        return True
    closing = lows.index(",", 1) if "," in lows[1:] else 0
    is_aside = bool(closing) and lows[0] == ","
    aside = after[1:closing]
    heads = any(item.low in HEADS or item.sense.verb for item in aside)
    return is_aside and not heads and _names_party(aside)


LAWMAKERS = frozenset(
    "lawmakers lawmaker legislators legislator senators senator congressmen congressman"
    " congresswoman republicans democrats members member sen".split()
)


def land_of_lawmakers(row: Sequence[Item], at: int, *, home: str, has_senate: bool) -> str:
    """``U.S. lawmakers urged Japan``: those of another country ask as its officials do; else empty.

    Args:
        row: A sentence.
        at: Place of the noun.
        home: Country of the report, whose own lawmakers only propose.
        has_senate: Whether that country has a Senate too.
    """
    if row[at].low not in LAWMAKERS or home == "USA":
        return ""
    near = [*row[max(0, at - 2) : at], *row[at + 1 : at + 4]]
    is_bound = "of" in (item.low for item in row[at + 1 : at + 2])
    americans = row[max(0, at - 2) : at] if not is_bound else near
    if any(item.sense.code == "USA" and "person" not in item.tags for item in americans):
        return "USA"
    is_titled = row[at].low == "sen" or row[max(0, at - 1)].low in ("republican", "democratic")
    return "USA" if is_titled and not has_senate else ""


HEADS = frozenset(
    "president leader chairman premier minister chancellor leads heads chairs led".split()
)
"""Who leads a party may lead the country; whoever else speaks for it does not."""


def _names_party(row: Sequence[Item]) -> bool:
    return any(item.text in PARTY_COUNTRY or item.text in PARTIES_OF_MANY for item in row)


def land_of_party(item: Item, *, home: str) -> str:
    """Country of a political party: its own, or that of the report where many have one so named."""
    if home in PARTIES_OF_MANY.get(item.text, ()):
        return home
    return PARTY_COUNTRY.get(item.text, item.sense.land)


def tells_who(row: Sequence[Item], at: int, found: Sequence[Party]) -> bool:
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


BEFORE_EXCEPTED = frozenset("except excluding barring besides unlike for from than of the".split())


def is_excepted(row: Sequence[Item], at: int) -> bool:
    """``members, except for Spain, agreed``, ``unlike Germany``: who is left out does nothing."""
    if not at or row[at - 1].low not in BEFORE_EXCEPTED:
        return False
    following = [item.low for item in row[at + 1 : at + 3]]
    if following[:1] == [","] and following[-1] in ("where", "which", "whose", "who"):
        return False  # "unlike Spain, which has accepted 5 percent": that is told of Spain
    before = [item.low for item in row[max(0, at - 3) : at]]
    if before[-1:] == ["the"]:
        before.pop()
    two, one = " ".join(before[-2:]), "".join(before[-1:])
    return one in ("except", "excluding", "barring", "besides", "unlike") or two in (
        "except for", "apart from", "aside from", "other than", "exception of",
    )  # fmt: skip


FACED_AFTER = frozenset(
    "facing confronting deterring deter countering counter containing fighting fight repel"
    " repelling against threatens invaded invading invades encircling bordering".split()
)
"""Verbs whose object is the enemy or neighbour for whose sake one spends."""
AID = frozenset("aid assistance support help weapons arms donations".split())
DANGERS = frozenset("threat threats danger dangers aggression attack attacks incursions".split())


def is_faced(row: Sequence[Item], at: int) -> bool:
    """``an ally facing China``, ``threats from Russia``: for whose sake one spends."""
    k = at - 1
    if k > 0 and row[k].low in ("and", "or") and row[k - 1].sense.code:
        k -= 2  # "facing China and North Korea"
    while k > 0 and (row[k].low in ("the", "an", "a") or row[k].low.endswith("ive")):
        k -= 1
    if k < 0 or describes(row, at):
        return False
    two = row[k - 1].low if k else ""
    is_danger = row[k].low in ("from", "by") and two in (*DANGERS, "posed")
    is_helped = row[k].low in ("to", "for") and two in AID
    return row[k].low in FACED_AFTER or is_danger or is_helped or _is_likened(row, at, k)


def _is_likened(row: Sequence[Item], at: int, k: int) -> bool:
    """``adding the coast guard, as NATO does``; ``picked by looking at NATO``."""
    after = row[at + 1].low if at + 1 < len(row) else ""
    following = row[at + 2].low if at + 2 < len(row) else ""
    is_done = after in ("does", "did", "do") or following in ("doing", "done")
    does = row[k].low in ("as", "like", "than", "way", "what") and is_done
    return does or (row[k].low in ("looking at", "glancing at"))


def is_verb_like(row: Sequence[Item], at: int) -> bool:
    if row[at].low == "general" and at and row[at - 1].low == "-":
        return True
    return (
        row[at].low in ("survey", "general", "fellow", "members", "member")
        and at + 1 < len(row)
        and row[at + 1].low not in AFTER_MEMBERS
        and not (row[at].low.startswith("member") and row[at + 1].sense.says)
    )


AFTER_MEMBERS = frozenset(
    "of said who , that had have were did close with in from on inside within at aligned linked"
    " loyal favoring favouring".split()
)
"""What follows members who are persons; not so ``member states``."""


UNNAMED = frozenset("another others one some many several few most".split())
ORDINALS = frozenset("second third fourth fifth".split())
PAPERS = frozenset("newspaper paper daily magazine tabloid weekly columnist article essay".split())


def is_some_speaker(row: Sequence[Item], at: int) -> bool:
    """``Another said``, ``a third proposed``, ``the paper urged``: a voice, and no government."""
    if at + 1 >= len(row):
        return False
    low, following = row[at].low, row[at + 1]
    if low not in UNNAMED and low not in ORDINALS and low not in PAPERS:
        return False
    k = at + 1 + (following.low in ("has", "have", "had", "also"))
    verb = row[min(k, len(row) - 1)].sense
    is_urging = verb.verb in ("proposal", "demand") and verb.form in ("ed", "s", "base")
    if low in UNNAMED or (low in ORDINALS and at and row[at - 1].low in ("a", "the")):
        return is_urging or (verb.says and verb.form == "ed")
    return low in PAPERS and is_urging


def is_expletive(row: Sequence[Item], at: int) -> bool:
    """``It was reported that Spain``: nobody."""
    after = [item.low for item in row[at + 1 : at + 5]]
    if row[at].low == "it" and after[:1] in (["was"], ["is"]) and _is_cleft(row, at):
        return True
    is_said = len(after) > 2 and after[0] in ("is", "was", "has") and after[1] in SAID_BY_NOBODY
    return row[at].low == "it" and is_said


def _is_cleft(row: Sequence[Item], at: int) -> bool:
    """``it was Elbridge Colby who made the demand``."""
    named = [k for k in range(at + 2, min(at + 6, len(row))) if row[k].sense.code]
    return any(item.low in ("who", "that") for k in named for item in row[k + 1 : k + 3])


def names_an_institution(row: Sequence[Item], at: int) -> bool:
    """``Kyoto University``, ``US$3.1 billion``, ``the Washington-based CSIS``: a name in a name."""
    if row[at].sense.form not in ("capital", "country", "people") or at + 1 >= len(row):
        return False
    if row[at + 1].low == "-" and at + 2 < len(row) and row[at + 2].low == "based":
        return True
    if row[at + 1].low in ("dollar", "dollars", "$"):
        return True
    return row[at + 1].text[:1].isupper() and row[at + 1].low in INSTITUTIONS


def who_is_led(row: Sequence[Item], at: int) -> str | None:
    """``Leaders of the North Atlantic Treaty Organization``: for whom they act."""
    after = row[at + 1 : at + 4]
    if row[at].low not in LEADING or not after or after[0].low != "of":
        return None
    led = next((item for item in after[1:] if item.low != "the"), None)
    return led.sense.code or None if led is not None and "person" not in led.tags else None


LEADING = frozenset("leaders ministers governments presidents leader government".split())


def holds_office(row: Sequence[Item], at: int) -> bool:
    """``Prime Minister Fumio Kishida``: in office when it was said, whatever today is."""
    return (
        at > 0
        and "gov" in row[at - 1].tags
        and not any(
            word.low in ("former", "ex", "late", "retired", "onetime")
            for word in row[max(0, at - 4) : at]
        )
    )


def describes(row: Sequence[Item], at: int) -> bool:
    """Whether a name only describes the noun after it."""
    if at + 1 >= len(row):
        return False
    after = row[at + 1]
    if after.low in ("'s", "'"):
        return True
    if after.figure >= 0 and row[at].sense.form in ("country", "people", "body"):
        # "rejects NATO 5% target"
        return at + 2 < len(row) and row[at + 2].low in ("target", "goal", "demand", "guideline")
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
