"""Who is on stage when a figure is read, and how who acts there stands to it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.subjects import subject_of


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
    asked: tuple[str, ...] = ()
    """Of whom, if that was shortly before or is whom the report is about."""
    known: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)
    """What several rules ask, worked out once."""


def side_of(stage: Stage, verb: int) -> str:
    """How a verb's subject stands to the figure: ``own``, ``foreign``, ``nongov`` or ``""``."""
    if verb not in stage.known:
        stage.known[verb] = _side_of(stage, verb)
    side: str = stage.known[verb]
    return side


def _side_of(stage: Stage, verb: int) -> str:
    subject = subject_of(stage.row, stage.parties, verb)
    if subject is None:
        return ""
    asks = stage.row[verb].sense.verb == "demand" or stage.row[verb].low == "like"
    if subject.form == "nongov" and _is_ruling(stage, subject):
        return "own"
    if _are_members(stage, subject):
        of_usa = any(item.sense.code == "USA" for item in stage.row[subject.at : subject.at + 4])
        return "foreign" if of_usa and stage.home != "USA" else "own"
    if subject.form == "nongov" or (not subject.code and subject.form != "pronoun"):
        return "nongov"
    if subject.code == "USA" and stage.home != "USA":
        return "foreign"
    if asks_again(stage, subject, verb):
        return "foreign"
    if subject.code in ("NATO", "EU") and asks:
        return "foreign"
    if asks and subject.form in ("gov", "pronoun") and asks_own_country(stage, subject, verb):
        return "foreign"
    if asks:
        others = {party.code for party in stage.parties if party.code and verb < party.at}
        if others - {subject.code}:
            return "foreign"
    return "own"


def _is_ruling(stage: Stage, subject: Party) -> bool:
    """``the DPP government``, ``the LDP-led coalition``; not ``a Coalition government would``."""
    if not subject.at or stage.row[subject.at - 1].low not in ("the", "its", "'s"):
        return False
    if stage.row[subject.at].low == "members" and stage.row[subject.at - 1].low in ("its", "'s"):
        return True
    after = [item.low for item in stage.row[subject.at + 1 : subject.at + 4]]
    if after[:1] == ["-"] and after[1:2] == ["led"]:
        return True
    return after[:1] in (["government"], ["administration"], ["cabinet"], ["-led"])


def asks_again(stage: Stage, subject: Party, verb: int) -> bool:
    """``Earlier it had asked for 3 percent``: whoever asked before, since nobody asks himself."""
    lemma = stage.row[verb].sense.lemma
    is_wish = lemma in WISHES and stage.row[subject.at].low in ("he", "she")
    is_asking = lemma in ASKS or is_wish
    return is_asking and subject.form == "pronoun" and stage.asker not in (None, subject.code)


ASKS = frozenset(
    {"ask", "ask for", "demand", "call for", "urge", "press", "press for", "push", "push for"}
    | {"insist on", "request", "pressure"}
)


WISHES = frozenset({"want", "expect", "seek"})


def asks_own_country(stage: Stage, subject: Party, verb: int) -> bool:
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
