"""Spender and actor: whose spending a figure is, and which government acts."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.extraction.clauses import joint_before
from pipelines.extraction.governors import Governor, verb_before
from pipelines.extraction.items import Item
from pipelines.extraction.languages.en_rules import BOUND_WORDS
from pipelines.extraction.parties import Party, is_mere, subject_of
from pipelines.report import Kind


@dataclass(frozen=True, slots=True)
class Stage:
    """Who is on stage when a figure is read."""

    row: Sequence[Item]
    at: int
    parties: tuple[Party, ...]
    home: str
    heir: str | None
    """Spender of the claim before, if it is near."""
    asker: str | None
    """Who demanded last."""


def side_of(stage: Stage, verb: int) -> str:
    """How a verb's subject stands to the figure: ``own``, ``foreign``, ``nongov`` or ``""``."""
    subject = subject_of(stage.row, stage.parties, verb)
    if subject is None:
        return ""
    if _are_members(stage, subject):
        return "own"
    if subject.form == "nongov" or (not subject.code and subject.form != "pronoun"):
        return "nongov"
    if subject.code == "USA" and stage.home != "USA":
        return "foreign"
    if subject.code in ("NATO", "EU") and stage.row[verb].sense.verb == "demand":
        return "foreign"
    if stage.row[verb].sense.verb == "demand" and subject.form == "gov" and _asks_same(stage, subject, verb):
        return "foreign"
    if stage.row[verb].sense.verb == "demand":
        others = {party.code for party in stage.parties if party.code and verb < party.at}
        if others - {subject.code}:
            return "foreign"
    return "own"


def _asks_same(stage: Stage, subject: Party, verb: int) -> bool:
    """``How did the administration come to ask Japan``: another's government than who is asked."""
    return any(
        party.code == subject.code and party.form in ("country", "capital") and not party.of_noun
        for party in stage.parties
        if verb < party.at < stage.at
    ) and not any(
        party.code == subject.code and party.form in ("country", "capital", "people")
        for party in stage.parties
        if party.at < subject.at
    )


def _are_members(stage: Stage, subject: Party) -> bool:
    """``Members of NATO``, ``leaders of the alliance``: they act for it."""
    after = stage.row[subject.at : subject.at + 4]
    return (
        len(after) > 2
        and after[0].low in ("members", "leaders", "ministers", "countries", "states")
        and after[1].low == "of"
        and any(item.sense.code for item in after[2:])
    )


def speaker_side(stage: Stage) -> str:
    """How whoever says the sentence stands to the figure."""
    speaker = speaker_of(stage)
    if speaker is None or speaker.form == "pronoun":
        asks_again = stage.asker is not None and _names_another(stage, stage.asker)
        return "foreign" if asks_again and _is_said(stage) else ""
    if not speaker.code:
        return "nongov"
    if speaker.code == "USA" and (stage.home != "USA" or _names_another(stage, "USA")):
        return "foreign"
    return "foreign" if speaker.code in ("NATO", "EU") else "own"


def _names_another(stage: Stage, code: str) -> bool:
    """Whether a country other than ``code`` stands before the figure, not as an owner."""
    return any(
        party.code not in ("", code) and party.form != "pronoun" and not party.of_noun
        for party in stage.parties
        if party.at < stage.at
    )


def _is_said(stage: Stage) -> bool:
    return any(
        item.sense.lemma in SAYINGS and item.sense.form in ("ed", "s", "base") for item in stage.row
    )


SAYINGS = frozenset(
    "say tell add note argue stress insist warn explain write testify declare".split()
)
"""Verbs whose subject speaks the sentence."""


def speaker_of(stage: Stage) -> Party | None:
    """The party that is the subject of the verb of saying nearest to the figure.

    A verb before the figure goes first, the nearest of several; else one behind it, who stands
    before a colon, or who it is according to.
    """
    row = stage.row
    for at, item in enumerate(row):
        if item.low == ":" and at < 9 and at < stage.at:
            before = [party for party in stage.parties if party.at < at]
            if before:
                return before[0]
        if item.low == "according" and at + 1 < len(row) and row[at + 1].low == "to":
            after = [party for party in stage.parties if at < party.at < at + 9]
            if after:
                return after[0]
    said = [
        at
        for at, item in enumerate(row)
        if item.sense.says
        and item.sense.form in ("ed", "s", "base")
        and item.sense.lemma in SAYINGS
    ]
    nearest = [at for at in reversed(said) if at < stage.at] + [at for at in said if at > stage.at]
    for at in nearest:
        found = subject_of(row, stage.parties, at)
        if found is not None and at - found.at < 14 and "outlet" not in row[max(0, at - 1)].tags:
            return found
    return None


def asked_instead(stage: Stage, asker: tuple[str, ...]) -> tuple[str, ...]:
    """Who is asked, where the nearest name was that of who asks: nobody asks himself."""
    others = [
        party.code
        for party in stage.parties
        if party.at < stage.at and party.code not in ("", "USA", *asker) and not party.of_noun
    ]
    return (others[-1],) if others else asker


def find_spender(
    stage: Stage, *, kind: Kind, governor: Governor | None, actor: str | None
) -> tuple[tuple[str, ...], str]:
    """Alpha-3 codes of whose spending it is, and the rule that told."""
    listed = respectively(stage)
    if listed is not None:
        return (listed,), "spender-respectively"
    owner = _relative_owner(stage) if kind is Kind.LEVEL else None
    if owner is not None:
        return (owner,), "spender-relative"
    if kind is Kind.DEMAND:
        return _of_demand(stage, governor, actor)
    beside = _beside(stage)
    if beside is not None and kind in (Kind.LEVEL, Kind.PLEDGE):
        return (beside,), "spender-beside"
    if governor is not None and governor.lemma == "average":
        governor = verb_before(stage.row, governor.at)
    if kind is Kind.BENCHMARK and not _is_owned(stage, governor):
        return ("ALLIES",), "spender-standard"
    if governor is not None and governor.noun and governor.rule != "listed":
        found = _of_noun(stage, governor)
        if found and not (kind is Kind.BENCHMARK and found == ("USA",)):
            return found, "spender-of-noun"
    colon = next((j for j in range(stage.at) if stage.row[j].low == ":"), None)
    if beside is not None and colon is not None:
        return (beside,), "spender-beside"
    if colon is not None and colon < 12 and len(stage.row) < 24:
        before = [party for party in stage.parties if party.at < colon and party.code]
        if before and before[0].form != "leader":
            return (before[0].code,), "spender-listed"
    if kind is Kind.DENIAL:
        return _of_denial(stage, governor)
    if governor is not None and not governor.noun:
        found = _of_subject(stage, governor)
        if found:
            return found, "spender-subject"
    return _of_clause(stage)


def _is_owned(stage: Stage, governor: Governor | None) -> bool:
    """``Japan's 1 percent benchmark``: one country's own standard."""
    if governor is None:
        return False
    low = min(governor.at, stage.at)
    return any(
        party.of_noun and party.code not in ("", "USA") and low - 4 <= party.at < low
        for party in stage.parties
    )


def respectively(stage: Stage) -> str | None:
    """``Australia and Japan spend 2 percent and 1.8 percent respectively``: one by one."""
    row = stage.row
    if not any(item.low == "respectively" for item in row):
        return None
    figures = [k for k, item in enumerate(row) if item.figure >= 0]
    named = [
        party
        for party in stage.parties
        if party.code and party.form in ("country", "capital", "body", "people")
    ]
    ahead = [party for party in named if party.at < figures[0]]
    for group in (ahead, named):
        if len(group) == len(figures) and stage.at in figures:
            return group[figures.index(stage.at)].code
    return None


def _relative_owner(stage: Stage) -> str | None:
    """``the 5.6 pct of GNP that the United States gives``: who does it in the clause after."""
    row = stage.row
    for j in range(stage.at + 1, min(stage.at + 7, len(row))):
        if row[j].low == "that":
            return next(
                (
                    party.code
                    for party in stage.parties
                    if party.code and j < party.at <= j + 2 and not party.of_noun
                ),
                None,
            )
        if row[j].low in (",", ";", "and", "for", "in", "by", "with") or row[j].figure >= 0:
            return None
    return None


def _beside(stage: Stage) -> str | None:
    """``Japan 1.8 percent``, ``Taiwan at 2.5 percent``: a country right before its figure."""
    row, j = stage.row, stage.at - 1
    while j >= 0 and (
        (
            row[j].low in BOUND_WORDS
            and row[j].low not in ("to", "its", "their", "from", "the", "a", "in")
        )
        or row[j].low in (",", "with", "(", ":")
    ):
        j -= 1
    for party in stage.parties:
        if party.at == j and party.form in ("country", "capital") and party.code:
            return party.code
    return None


def _rest(stage: Stage, *, but: str | None = None) -> tuple[tuple[str, ...], str]:
    """Nobody in the sentence: who was spoken of before, else the report's own country."""
    lands = [party.land for party in stage.parties if party.land and party.at < stage.at]
    if lands:
        return (lands[-1],), "spender-party"
    if stage.heir and stage.heir != but:
        return (stage.heir,), "spender-before"
    return (stage.home,), "spender-home"


def _of_demand(
    stage: Stage, governor: Governor | None, actor: str | None
) -> tuple[tuple[str, ...], str]:
    row, at = stage.row, stage.at
    others = [party for party in stage.parties if party.code and party.code != actor]
    placed = [
        party
        for party in others
        if not _is_place(row, party) and not (party.of_noun and is_mere(row, party.at))
    ]
    others = placed or others
    if actor == "NATO":
        others = [party for party in stage.parties if party.code]
    segment = max(
        (j for j in range(at) if joint_before(row, j) >= 3 and row[j].low != ":"), default=-1
    )
    if governor is not None and governor.at < segment:
        own = [
            party
            for party in stage.parties
            if segment < party.at < at
            and party.code
            and party.code != "USA"
            and row[party.at - 1].low != "by"
        ]
        if own:
            return (own[0].code,), "spender-gapped"
    if governor is not None and governor.passive:
        before = [party for party in others if party.at < governor.at]
        if before:
            return _with_fellows(stage, before[-1]), "spender-asked"
    pivot = governor.at if governor is not None else at
    low, high = min(pivot, at), max(pivot, at)
    between = [party for party in others if low < party.at < high]
    if between:
        return _with_fellows(stage, between[0]), "spender-object"
    after = [
        party
        for party in others
        if (
            party.at > high
            and party.at < high + 10
            and row[party.at - 1].low in ("of", "from", "on", "for", "to", "upon")
        )
        or (
            party.at > high
            and party.at < high + 10
            and row[party.at - 2].low in ("of", "from", "on", "for", "to", "put")
        )
    ]
    if after and not any(
        row[j].figure >= 0 or joint_before(row, j) >= 2 for j in range(high + 1, after[0].at)
    ):
        return _with_fellows(stage, after[0]), "spender-after"
    before = [party for party in others if party.at < low]
    if before and not _far(row, before[-1].at, low):
        return _with_fellows(stage, before[-1]), "spender-near"
    if (
        any(row[j].low in ("them", "they", "their", "its", "it") for j in range(low, high))
        and stage.heir
    ):
        return (stage.heir,), "spender-pronoun"
    return _rest(stage, but=actor)


def _is_place(row: Sequence[Item], party: Party) -> bool:
    """``the summit in the Netherlands``: where it was, not whose it is."""
    before = [item.low for item in row[max(0, party.at - 2) : party.at]]
    return party.form in ("country", "capital") and (
        before[-1:] in (["in"], ["at"]) or before in (["in", "the"], ["at", "the"])
    )


def _far(row: Sequence[Item], low: int, high: int) -> bool:
    return sum(joint_before(row, j) >= 2 for j in range(low + 1, high)) > 1


def _list_goes_on(row: Sequence[Item], at: int) -> bool:
    """Whether an ``and`` closes the list of which the name at ``at`` is one."""
    return any(item.low in ("and", "or", "as") for item in row[at + 1 : at + 6])


def _with_fellows(stage: Stage, first: Party) -> tuple[str, ...]:
    """``Japan and South Korea``; ``allies in Asia, Japan among them``."""
    row = stage.row
    group = [first]
    for party in stage.parties:
        if party.at <= first.at or not party.code:
            continue
        gap = [row[k].low for k in range(group[-1].at + 1, party.at)]
        if (
            len(gap) <= 5
            and gap
            and all(
                low
                in (
                    "and",
                    ",",
                    "the",
                    "or",
                    "including",
                    "as",
                    "well",
                    "such",
                    "like",
                    "both",
                    "especially",
                    "notably",
                    "government",
                )
                for low in gap
            )
            and party.form not in ("leader", "pronoun")
            and (gap != [","] or _list_goes_on(row, party.at))
        ) or (
            group[0].code == "ALLIES"
            and party.code != "USA"
            and any(
                row[k].low in ("among", "including", "included", "like", "especially", "notably")
                for k in range(max(0, party.at - 3), min(len(row), party.at + 3))
            )
        ):
            group.append(party)
    aside = any(
        row[k].low in ("among", "including", "included", "especially", "notably")
        for k in range(max(0, first.at - 2), min(len(row), first.at + 3))
    )
    for party in reversed(stage.parties):
        if party.at >= group[0].at or not party.code or party.form in ("leader", "pronoun"):
            continue
        if aside and party.code == "ALLIES":
            group.insert(0, party)
        gap = [row[k].low for k in range(party.at + 1, group[0].at)]
        if gap == [","] and not _list_goes_on(row, group[0].at):
            continue
        if gap and len(gap) <= 3 and all(low in ("and", ",", "the", "or") for low in gap):
            group.insert(0, party)
    return tuple(dict.fromkeys(party.code for party in group))


def _of_noun(stage: Stage, governor: Governor) -> tuple[str, ...]:
    """Whose target: ``NATO's goal of``, ``Japan's 2 percent target``, ``the goal Tokyo set``."""
    row = stage.row
    low, high = min(governor.at, stage.at), max(governor.at, stage.at)
    for party in reversed(stage.parties):
        if (
            party.code
            and party.at < low
            and low - party.at <= 7
            and (party.of_noun or party.form in ("people", "gov"))
            and not any(
                joint_before(row, j)
                or row[j].low in ("to", "for", "of", "the")
                or row[j].sense.says
                for j in range(party.at + 1, low)
            )
        ):
            return (party.code,)
    for party in stage.parties:
        if party.code and low < party.at < high + 9 and party.form != "leader":
            if party.at < high and party.of_noun:
                return (party.code,)
            lead = (
                row[party.at - 1].low if row[party.at - 1].low != "the" else row[party.at - 2].low
            )
            if (
                party.at > high
                and lead in ("that", "which", "for", "of", "by")
                and not any(
                    joint_before(row, j) or row[j].date >= 0 or row[j].low == "and"
                    for j in range(high + 1, party.at)
                )
            ):
                return (party.code,)
    return ()


def _of_denial(stage: Stage, governor: Governor | None) -> tuple[tuple[str, ...], str]:
    if governor is not None and governor.kind == "denial" and not governor.noun:
        subject = subject_of(stage.row, stage.parties, governor.at)
        if subject is not None and subject.code not in ("", "USA", "NATO"):
            return (subject.code,), "spender-denier"
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
    return _rest(stage, but="USA")


def _of_subject(stage: Stage, governor: Governor) -> tuple[str, ...]:
    if governor.right:
        inner = [
            party for party in stage.parties if stage.at < party.at < governor.at and party.code
        ]
        if inner and inner[-1].code != "USA":
            return _with_fellows(stage, inner[-1])
    subject = subject_of(stage.row, stage.parties, governor.at)
    owner = _owner_of_target(stage, governor)
    if owner is not None:
        return (owner,)
    if subject is not None and subject.land:
        return (subject.land,)
    if subject is None or not subject.code:
        return ()
    if governor.lemma in ("put", "estimate", "peg", "reckon", "describe") and subject.form in (
        "leader",
        "pronoun",
    ):
        return ()
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
    return _with_fellows(stage, subject)


def _owner_of_target(stage: Stage, governor: Governor) -> str | None:
    """``a summit is to raise the alliance's target to 3.5%``: whose target is moved."""
    for party in stage.parties:
        if governor.at < party.at < stage.at and party.of_noun and party.code:
            if any(item.figure >= 0 for item in stage.row[party.at : stage.at]):
                return None
            following = stage.row[party.at + 1 : min(stage.at, party.at + 5)]
            if any(item.low in ("target", "goal", "pledge", "ceiling", "commitment") for item in following):
                return party.code
    return None


def _of_clause(stage: Stage) -> tuple[tuple[str, ...], str]:
    """The party nearest to the left in the figure's clause; else whoever was spoken of."""
    others_spend = stage.home != "USA" and stage.heir not in (None, "USA")
    for party in reversed(stage.parties):
        if (
            party.at < stage.at
            and party.code
            and not (others_spend and party.code == "USA")
            and not (party.of_noun and is_mere(stage.row, party.at))
            and not any(joint_before(stage.row, j) >= 2 for j in range(party.at + 1, stage.at))
        ):
            return _with_fellows(stage, party), "spender-clause"
    after = [
        party
        for party in stage.parties
        if party.code
        and stage.at < party.at < stage.at + 8
        and stage.row[party.at - 1].low in ("by", "for", "in")
    ]
    if after:
        return (after[0].code,), "spender-clause-after"
    return _rest(stage)


def find_actor(
    stage: Stage, *, kind: Kind, governor: Governor | None, spender: tuple[str, ...]
) -> str | None:
    """The government that pledges, denies or caps; a demand's is found before its spender."""
    if kind in (Kind.LEVEL, Kind.OTHER):
        return None
    if kind in (Kind.PLEDGE, Kind.CAP):
        return spender[0] if spender and spender[0] != "ALLIES" else None
    if kind is Kind.BENCHMARK:
        american = any(party.code in ("USA", "ALLIES") for party in stage.parties)
        return "USA" if american or stage.asker == "USA" else None
    if governor is None:
        said = speaker_of(stage)
        return (
            (said.code if said is not None and said.code else spender[0])
            if kind is Kind.DENIAL
            else None
        )
    if kind is Kind.PROPOSAL and governor.modal == "should":
        said = speaker_of(stage)
        return (
            said.code if said is not None and said.code and said.form in ("leader", "gov") else None
        )
    if kind is Kind.PROPOSAL and _speaks_for_himself(stage, governor):
        return None
    if (
        kind is Kind.PROPOSAL
        and governor.passive
        and governor.right
        and governor.lemma
        in (
            "consider",
            "weigh",
            "study",
            "mull",
            "explore",
            "examine",
            "eye",
            "discuss",
            "contemplate",
            "review",
            "draft",
        )
    ):
        return spender[0] if spender and spender[0] != "ALLIES" else None
    verb = governor if not governor.noun else verb_before(stage.row, min(governor.at, stage.at))
    subject = subject_of(stage.row, stage.parties, verb.at) if verb is not None else None
    if kind is Kind.DENIAL:
        said = speaker_of(stage)
        if subject is not None and subject.form == "nongov":
            return None
        speaker = subject if subject is not None and subject.code else said
        if governor.kind in ("demand", "proposal") and said is not None and said.code:
            speaker = said
        if (
            governor.kind not in ("demand", "proposal")
            and speaker is not None
            and speaker.code not in spender
            and speaker.code != "USA"
        ):
            speaker = said if said is not None and said.code in spender else None
        return (
            speaker.code
            if speaker is not None and speaker.code
            else (spender[0] if spender else None)
        )
    return subject.code if subject is not None and subject.code else None


def _speaks_for_himself(stage: Stage, governor: Governor) -> bool:
    """``I would favor 2.5 percent``; ``his own suggestion``: no government proposes."""
    low, high = min(governor.at, stage.at), max(governor.at, stage.at)
    near = [item.low for item in stage.row[max(0, low - 4) : high]]
    return "i" in near or "my" in near or ("own" in near and ("his" in near or "her" in near))


def find_asker(stage: Stage, governor: Governor | None) -> str | None:
    """Who demands: the subject of the asking, else who asks elsewhere in the sentence or before."""
    row = stage.row
    if governor is not None and governor.modal == "should":
        speaker = speaker_of(stage)
        if speaker is not None and speaker.code:
            return speaker.code
    if governor is not None and not governor.noun and governor.kind not in ("level", "be"):
        subject = subject_of(row, stage.parties, governor.at)
        if (
            subject is not None
            and subject.code
            and subject.code != "ALLIES"
            and not (governor.passive and subject.at < governor.at)
            and not (subject.form == "gov" and _asks_same(stage, subject, governor.at))
        ):
            return subject.code
    if any(party.code == "USA" for party in stage.parties):
        return "USA"
    if stage.asker:
        return stage.asker
    others = [party for party in stage.parties if party.code in ("NATO",)]
    return others[0].code if others else "USA"
