"""What all parts of a claim together say: nobody demands of himself, a standard is its owner's."""

import re
from dataclasses import replace

from pipelines.extraction.english.claim_memory import Memory
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.kind_plain import OUTLAYS
from pipelines.extraction.english.meeting import who_refuses
from pipelines.extraction.english.scenes import Verdict
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.english.subjects import subject_of
from pipelines.extraction.english.verb_complements import is_of_first
from pipelines.extraction.languages.en_countries import NATO_MEMBERS
from pipelines.report import Kind

RIVALS = frozenset("CHN PRK RUS USA".split())
"""``missiles that can strike China, … the 1% ceiling``: named, but not whose ceiling it is."""
OUTSIDE_NATO = frozenset("JPN KOR TWN AUS CHN USA IND PHL NZL".split())


ASKED_BY_USA = frozenset("JPN KOR TWN AUS PHL NZL".split())
"""Where news is about one of them, a target that Washington sets is set for others."""


def settle(
    stage: Stage,
    verdict: Verdict,
    spender: tuple[str, ...],
    asker: str | None,
    memory: Memory,
) -> tuple[Verdict, tuple[str, ...], str | None, tuple[str, ...]]:
    """What all parts together say: nobody demands of himself; NATO's standard is its pledge."""
    rules: tuple[str, ...] = ()
    if verdict.kind is Kind.DEMAND and asker and spender == (asker,):
        if asker == "USA":
            spender = (
                (memory.spender or memory.home,)
                if (memory.spender or memory.home) != "USA"
                else ("ALLIES",)
            )
            rules = ("asks-others",)
        elif _asks_us(stage, verdict.governor):
            asker = "USA" if spender[0] in ASKED_BY_USA else None
        elif asker not in ("NATO", "EU"):
            verdict, asker = replace(verdict, kind=Kind.PLEDGE), None
            rules = ("asks-itself",)
    refusing = who_refuses(stage)
    if refusing:
        return replace(verdict, kind=Kind.DENIAL), refusing, refusing[0], ("member-refuses",)
    first = _first_to(stage, verdict)
    if first is not None:
        return verdict, (first,), first, ("first-to",)
    is_noun = verdict.governor is not None and verdict.governor.noun
    others = [one.code for one in stage.parties if one.code in ("NATO", "ALLIES") and is_noun]
    asked = (stage.home,) if stage.home in (*ASKED_BY_USA, "NATO") else tuple(others[:1])
    if verdict.kind is Kind.PLEDGE and spender == ("USA",) and asked:
        verdict, spender, asker = replace(verdict, kind=Kind.DEMAND), asked, "USA"
        rules = ("usa-asks",)
    if verdict.kind is Kind.LEVEL and spender == ("USA",) and _is_his_figure(stage, verdict):
        verdict, asker = replace(verdict, kind=Kind.DEMAND), "USA"
        spender, rules = stage.asked or (stage.home,), ("his-figure",)
    if verdict.kind is Kind.PLEDGE and spender != ("NATO",) and _is_all_members(stage, spender):
        spender, rules = ("NATO",), ("of-all-members",)
    if verdict.kind is Kind.PLEDGE and _is_of_party_alone(stage):
        verdict = replace(verdict, kind=Kind.PROPOSAL)
        rules = ("party-alone",)
    if verdict.kind is Kind.BENCHMARK and _is_one_percent(stage, memory):
        verdict, spender, rules = replace(verdict, kind=Kind.CAP), ("JPN",), ("japans-one-percent",)
    if verdict.kind is Kind.CAP and spender[0] in RIVALS and _is_one_percent(stage, memory):
        spender, rules = ("JPN",), ("japans-one-percent",)
    if verdict.kind is Kind.BENCHMARK and _is_of_usa(stage):
        whose = stage.home if stage.home in (*ASKED_BY_USA, "NATO") else "ALLIES"
        verdict, spender, asker = replace(verdict, kind=Kind.DEMAND), (whose,), "USA"
        rules = ("usa-asks",)
    if verdict.kind is Kind.BENCHMARK and _is_natos(stage, verdict.governor):
        verdict, spender, rules = replace(verdict, kind=Kind.PLEDGE), ("NATO",), ("nato-standard",)
    return verdict, spender, asker, rules


def _is_his_figure(stage: Stage, verdict: Verdict) -> bool:
    """``He has since moved to 3.5%``, ``earlier his figure had been 3%``: what Washington asks."""
    found = verdict.governor
    if found is None or found.noun or found.lemma not in HIS or stage.home not in ASKED_BY_USA:
        return False
    subject = subject_of(stage.row, stage.parties, found.at)
    is_he = subject is not None and stage.row[subject.at].low in ("he", "his", "she", "her")
    is_person = subject is not None and (subject.form == "leader" or is_he)
    return is_person and not any(item.low in OUTLAYS for item in stage.row)


HIS = frozenset("be move raise get mean grow".split())


def _is_all_members(stage: Stage, spender: tuple[str, ...]) -> bool:
    """``promised with the other NATO members``; ``5% agreed in The Hague``, whoever looks on."""
    row, at = stage.row, stage.at
    for k in range(at):
        named = " ".join(item.low for item in row[k : k + 3])
        if named.startswith(("other nato members", "other members of nato", "other nato allies")):
            return any(item.low in ("with", "joined") for item in row[max(0, k - 4) : k])
    is_outside = not NATO_MEMBERS.intersection(spender) and spender != ("EU",)
    near = row[max(0, at - FAR) : at + FAR]
    places = [k for k, item in enumerate(near) if item.low == "hague"]
    place = max(0, at - FAR) + places[-1] if places else at
    between = row[min(place, at) + 1 : max(place, at)]
    is_hague = bool(places) and not any(item.figure >= 0 for item in between)
    return is_hague and is_outside and HAGUE.match(row[at].low) is not None


FAR = 40
HAGUE = re.compile(r"(?:5|3\.5|1\.5|five)(?![\d.])")
"""What NATO set itself there."""


def _first_to(stage: Stage, verdict: Verdict) -> str | None:
    """``hailed Korea as the first ally to embrace 3.5 percent``: who is praised, promised."""
    found = verdict.governor
    if verdict.kind is not Kind.PLEDGE or found is None or found.noun or found.kind != "pledge":
        return None
    if not is_of_first(stage.row, found.at):
        return None
    before = [
        one.code for one in stage.parties if one.at < found.at and one.code not in ("", "USA")
    ]
    named = [code for code in before if code not in ("NATO", "EU", "ALLIES")]
    return named[-1] if named else None


def _is_of_party_alone(stage: Stage) -> bool:
    """``The opposition party called for 5% to be written into law``: no state is named."""
    before = [one for one in stage.parties if one.at < stage.at]
    acting = [one for one in before if one.form == "nongov" and one.land and not one.of_noun]
    if not acting or any(one.code for one in before if one.at > acting[0].at):
        return False
    first = acting[0].at
    return all(one.form == "nongov" for one in before if one.at < first) and any(
        item.low in ("opposition", "party", "coalition", "conservatives", "tories")
        for item in stage.row[max(0, first - 3) : first + 2]
    )


def _asks_us(stage: Stage, governor: Governor | None) -> bool:
    """``If they ask us for 3%``: others than we."""
    if governor is None or governor.noun:
        return False
    if governor.lemma == "expect" and stage.row[governor.at - 2].low == "told":
        return True  # "Tokyo had been told to expect 3 percent"
    return any(item.low == "us" for item in stage.row[governor.at + 1 : governor.at + 3])


def _is_one_percent(stage: Stage, memory: Memory) -> bool:
    """``the 1 percent guideline``: in Japan a ceiling, whatever it is called."""
    figure = stage.row[stage.at].low
    return memory.home == "JPN" and figure.startswith(("1 ", "1-", "1%", "one "))


def _is_of_usa(stage: Stage) -> bool:
    """``Trump's proposed 5% benchmark``."""
    return any(
        party.code == "USA"
        and party.of_noun
        and 0 < stage.at - party.at <= 4
        and not any(item.sense.form in ("s", "base") for item in stage.row[party.at + 2 : stage.at])
        for party in stage.parties
    )


def _is_office(stage: Stage, at: int) -> bool:
    """``NATO chief Mark Rutte``: who speaks, of whatever standard."""
    return any(item.low in OFFICES for item in stage.row[at + 1 : at + 3])


OFFICES = frozenset("chief secretary boss head ambassador official officials envoy".split())


def _is_natos(stage: Stage, governor: Governor | None) -> bool:
    if governor is not None and stage.row[governor.at - 1].sense.code == "NATO":
        return True
    if any(item.low in ("global", "worldwide", "asia", "asian") for item in stage.row):
        return False
    if any(item.low == "alliance" for item in stage.row[max(0, stage.at - 4) : stage.at]):
        return True
    if any(party.code == "ALLIES" for party in stage.parties) and not any(
        party.code == "NATO" for party in stage.parties
    ):
        return False
    if any(
        party.code == "NATO"
        and not _is_office(stage, party.at)
        and (party.of_noun or stage.row[party.at - 1].low in ("by", "within", "in"))
        for party in stage.parties
    ):
        return True
    return any(item.low == "alliance" for item in stage.row) or stage.home not in OUTSIDE_NATO
