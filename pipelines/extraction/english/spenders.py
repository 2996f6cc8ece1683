"""Spender: whose spending a figure is."""

from pipelines.extraction.english.asked import spender_of_demand
from pipelines.extraction.english.clauses import joint_before
from pipelines.extraction.english.fellows import whoever_was_meant, with_fellows
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.meeting import who_will_meet
from pipelines.extraction.english.noun_owners import owner_of_target, spenders_of_noun
from pipelines.extraction.english.owners import (
    FOLLOWS,
    owner_after_opening,
    owner_beside,
    owner_fronted,
    owner_in_relative,
    owner_located,
    owner_matched,
    owner_of_gdp,
    owner_set_by,
    owner_where,
    owner_who_is_to,
    owner_whose,
    owner_with,
)
from pipelines.extraction.english.owners_in_order import respectively
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.english.subjects import is_mere, subject_of
from pipelines.report import Kind

RECKONERS = frozenset("state department pentagon nato washington alliance beijing u.s".split()) | {
    "state department", "defense department", "treasury", "u.s.", "us", "the alliance",
}  # fmt: skip
"""Who reckons what others spend."""
PUTS = frozenset("put estimate peg reckon describe calculate project forecast".split())
"""``puts Germany's ratio at 1.44%``: who reckons is not who spends."""


def find_spender(
    stage: Stage, *, kind: Kind, governor: Governor | None, actor: str | None
) -> tuple[tuple[str, ...], str]:
    """Alpha-3 codes of whose spending it is, and the rule that told."""
    listed = respectively(stage)
    if listed is not None:
        return (listed,), "spender-respectively"
    owner = owner_of_gdp(stage) or owner_after_opening(stage) or owner_fronted(stage)
    if owner is not None and not (kind is Kind.BENCHMARK and owner == "USA"):
        return (owner,), "spender-of-gdp"
    matched = owner_matched(stage)
    if matched is not None:
        return (matched,), "spender-matched"
    owner = owner_in_relative(stage, kind=kind)
    if owner is not None:
        return (owner,), "spender-relative"
    if kind is Kind.DEMAND:
        return spender_of_demand(stage, governor, actor)
    setter = owner_set_by(stage)
    if setter is not None:
        return (setter,), "spender-set-by"
    promised = who_will_meet(stage) if kind in (Kind.PLEDGE, Kind.BENCHMARK) else ()
    if promised:
        return promised, "spender-meets"
    asked = _asked_from(stage, governor)
    if asked is not None:
        return asked
    place = (
        owner_with(stage)
        or owner_who_is_to(stage)
        or owner_whose(stage)
        or (owner_where(stage) if kind is Kind.LEVEL else None)
    )
    if place is not None:
        return (place,), "spender-where"
    located = owner_located(stage) if kind is Kind.LEVEL else None
    if located is not None:
        return (located,), "spender-located"
    beside = owner_beside(stage)
    is_unions = beside is not None and beside.of_noun and beside.code in ("NATO", "EU")
    if beside is not None and (kind in (Kind.LEVEL, Kind.PLEDGE) or is_unions):
        return with_fellows(stage, beside), "spender-beside"
    if governor is not None and governor.kind == "demand" and kind in (Kind.LEVEL, Kind.PLEDGE):
        asker = None if governor.noun else subject_of(stage.row, stage.parties, governor.at)
        if asker is not None and asker.code in ("USA", "NATO") and not governor.passive:
            return spender_of_demand(stage, governor, asker.code)
    if governor is not None and governor.lemma == "average":
        governor = verb_before(stage.row, governor.at)
    if kind is Kind.BENCHMARK and not _is_owned(stage, governor):
        return ("ALLIES",), "spender-standard"
    if governor is not None and governor.noun and governor.rule != "listed":
        found = spenders_of_noun(stage, governor)
        is_askers = kind is Kind.BENCHMARK or (
            kind is Kind.DENIAL and governor.kind == "demand" and stage.home != "USA"
        )  # "No U.S. request for 3.5%"
        if found and not (is_askers and found == ("USA",)):
            return found, "spender-of-noun"
    colon = next((j for j in range(stage.at) if stage.row[j].low == ":"), None)
    if beside is not None and colon is not None:
        return with_fellows(stage, beside), "spender-beside"
    if colon is not None and colon < 12 and len(stage.row) < 24 and not _named_after(stage, colon):
        before = [party for party in stage.parties if party.at < colon and party.code]
        if before and before[0].form not in ("leader", "pronoun"):
            return (before[0].code,), "spender-listed"
    if kind is Kind.DENIAL:
        return _of_denial(stage, governor)
    if governor is not None and not governor.noun:
        found = _of_subject(stage, governor)
        if found:
            return found, "spender-subject"
    return _of_clause(stage)


def _asked_from(stage: Stage, governor: Governor | None) -> tuple[tuple[str, ...], str] | None:
    """``asked it to go from 3% to 3.5%``: what was is that of whoever is asked."""
    if governor is None or governor.lemma != "from":
        return None
    outer = verb_before(stage.row, governor.at)
    if outer is None or outer.kind != "demand":
        return None
    asker = None if outer.noun else subject_of(stage.row, stage.parties, outer.at)
    return spender_of_demand(stage, outer, asker.code if asker is not None else "USA")


def _named_after(stage: Stage, colon: int) -> bool:
    """``The gap is wide: Poland spends 4.1%``: the line tells of whom it speaks."""
    return any(colon < one.at < stage.at and one.code and not one.of_noun for one in stage.parties)


def _is_owned(stage: Stage, governor: Governor | None) -> bool:
    """``Japan's 1 percent benchmark``: one country's own standard."""
    if governor is None:
        return False
    low = min(governor.at, stage.at)
    return any(
        party.of_noun and party.code not in ("", "USA") and low - 4 <= party.at < low
        for party in stage.parties
    )


def _of_denial(stage: Stage, governor: Governor | None) -> tuple[tuple[str, ...], str]:
    if governor is not None and governor.kind == "denial" and not governor.noun:
        subject = subject_of(stage.row, stage.parties, governor.at)
        if subject is not None and subject.code not in ("", "USA", "NATO"):
            return with_fellows(stage, subject), "spender-denier"
    others = [
        party
        for party in stage.parties
        if party.code and party.code not in ("USA",) and party.form != "nongov"
    ]
    near = [party for party in others if party.at < stage.at]
    if near:
        return (near[0].code,) if near[0].code not in ("NATO",) or len(near) == 1 else (
            near[1].code,
        ), "spender-denies"
    says = [party for party in others if party.at > stage.at and party.form in ("leader", "gov")]
    if says and stage.heir in ("NATO", "EU", "ALLIES"):
        return (says[0].code,), "spender-denies-after"
    return whoever_was_meant(stage, but="USA")


def _of_subject(stage: Stage, governor: Governor) -> tuple[str, ...]:
    if governor.right:
        inner = [
            party for party in stage.parties if stage.at < party.at < governor.at and party.code
        ]
        if inner and inner[-1].code != "USA":
            return with_fellows(stage, inner[-1])
    second = _second_of_two(stage, governor)
    if second is not None:
        return (second,)
    subject = subject_of(stage.row, stage.parties, governor.at)
    owner = owner_of_target(stage, governor)
    if owner is not None:
        return (owner,)
    if subject is not None and subject.land and subject.land == "USA" != stage.home:
        return ()  # "Former U.S. adviser Robert O'Brien has suggested 5 percent": of others
    if subject is not None and subject.land:
        return (subject.land,)
    if subject is not None and stage.row[subject.at].low == "they":
        meant = [one for one in stage.parties if one.code == subject.code and one.at < subject.at]
        subject = meant[-1] if meant and meant[-1].form != "leader" else subject
    if subject is None or not subject.code:
        return ()
    told = _who_is_to(stage, governor)
    if told is not None and told.code == "ALLIES" and subject.code == "NATO":
        return ("NATO",)
    if told is not None:
        return with_fellows(stage, told)
    if governor.lemma in PUTS and not governor.noun:
        measured = [one for one in stage.parties if governor.at < one.at < stage.at and one.of_noun]
        if measured and measured[-1].code not in ("", subject.code):
            return (measured[-1].code,)
    is_reckoner = subject.form in ("leader", "pronoun") or stage.row[subject.at].low in RECKONERS
    if governor.lemma in PUTS and is_reckoner:
        another = stage.heir not in (None, subject.code)
        return (stage.heir,) if stage.heir and another and _stands_alone(stage, subject) else ()
    between = [
        party
        for party in stage.parties
        if subject.at < party.at < stage.at
        and party.code
        and party.code != subject.code
        and party.of_noun
    ]
    if subject.code == "USA" and stage.home != "USA" and between:
        return (between[-1].code,)
    return with_fellows(stage, subject)


def _second_of_two(stage: Stage, governor: Governor) -> str | None:
    """``New Zealand plans to go to 2% and Japan to reach 3%``: the verb is said once."""
    row = stage.row
    for party in stage.parties:
        if not governor.at < party.at < stage.at - 2 or party.of_noun or not party.code:
            continue
        is_joined = row[party.at - 1].low in ("and", ",", "while", "but")
        is_doing = row[party.at + 1].low == "to" and row[party.at + 2].sense.form == "base"
        told = any(item.figure >= 0 for item in row[governor.at : party.at])
        if is_joined and is_doing and told:
            return party.code
    return None


def _stands_alone(stage: Stage, subject: Party) -> bool:
    """Whether nobody else is named before the figure."""
    return not any(
        one.code not in ("", subject.code) and one.at < stage.at and one.form != "pronoun"
        for one in stage.parties
    )


def _who_is_to(stage: Stage, governor: Governor) -> Party | None:
    """``Estonia proposed that NATO members spend 5%``: the subject of what is proposed."""
    if governor.kind not in ("proposal", "demand") or "+" not in governor.rule:
        return None
    first = next((one for one in stage.parties if governor.at < one.at < stage.at), None)
    if first is None or not first.code or first.of_noun:
        return None
    between = [item.low for item in stage.row[governor.at + 1 : first.at]]
    return first if all(low in ("that", "the", "all", "its", "a") for low in between) else None


def _is_looked_at(stage: Stage, party: Party) -> bool:
    """``picked by looking at NATO``: a measure for others."""
    before = [item.low for item in stage.row[max(0, party.at - 2) : party.at]]
    is_led = before[-1:] == ["the"] or party.code == "NATO"
    if is_led and not AHEAD.isdisjoint(before):
        return True  # "Poland leads the alliance with 4.1%"
    return before in (["looking", "at"], ["copied", "from"], ["unlike"], ["borrowed", "from"])


AHEAD = frozenset("leads lead led leading tops topped topping heads outspends outspent".split())


def _nearest_first(stage: Stage) -> list[Party]:
    """Parties from right to left, those to whom something is said or given at the end."""
    return sorted(stage.parties, key=lambda party: (_is_receiver(stage, party), -party.at))


def _is_receiver(stage: Stage, party: Party) -> bool:
    """``Germany will report to NATO outlays worth 2 percent``: whom it is told."""
    row, at = stage.row, party.at - (stage.row[party.at - 1].low == "the") - 1
    if at >= 1 and row[at].sense.lemma in FOLLOWS and row[at].sense.form == "base":
        return True  # "to match South Korea and spend 3.5%"
    if at < 1 or row[at].low not in ("to", "with", "from", "against"):
        return False
    is_told = row[at - 1].sense.says or row[at - 1].low in ("submit", "submitted", "present")
    return not party.of_noun or is_told


def _owns_budget(stage: Stage, party: Party) -> bool:
    """``America's own budget, at about 3.4%``."""
    after = stage.row[party.at + 1 : min(party.at + 5, stage.at)]
    return party.of_noun and any("spending" in item.tags for item in after)


def _of_clause(stage: Stage) -> tuple[tuple[str, ...], str]:
    """The party nearest to the left in the figure's clause; else whoever was spoken of."""
    others_spend = stage.home != "USA" and stage.heir not in (None, "USA")
    for party in _nearest_first(stage):
        if (
            party.at < stage.at
            and party.code
            and not (others_spend and party.code == "USA" and not _owns_budget(stage, party))
            and not _is_looked_at(stage, party)
            and not (party.of_noun and is_mere(stage.row, party.at))
            and not any(joint_before(stage.row, j) >= 2 for j in range(party.at + 1, stage.at))
        ):
            return with_fellows(stage, party), "spender-clause"
    spends = len(stage.row) > 1 and bool(stage.row[1].sense.verb)
    if stage.row[0].low in ("most", "many", "few", "others") and spends and not stage.parties:
        return ("ALLIES",), "spender-many"
    after = [
        party
        for party in stage.parties
        if party.code
        and stage.at < party.at < stage.at + 8
        and not (party.of_noun and is_mere(stage.row, party.at))
        and any(
            item.low in ("by", "for", "in", "from") for item in stage.row[party.at - 2 : party.at]
        )
    ]
    if after:
        return (after[0].code,), "spender-clause-after"
    return whoever_was_meant(stage)
