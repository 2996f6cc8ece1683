"""Who says, asks or promises in a sentence: each act of speech with the person behind it."""

from collections.abc import Sequence
from typing import NamedTuple

from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.person_phrases import Person, opening_of
from pipelines.extraction.english.speech_agents import find_agent, find_inverted, person_behind
from pipelines.extraction.english.speech_subjects import Resolve, over_helpers, subject_person
from pipelines.extraction.english.speech_verbs import is_passive, kind_of
from pipelines.extraction.languages.en_speech import (
    LIGHT_VERBS,
    MORE_SPEECH,
    NOT_HEADS,
    OF_PERSONS,
    SPEECH_NOUNS,
    SPLIT_PHRASES,
)

HEARD = frozenset({"according", "by", *SPEECH_NOUNS, *MORE_SPEECH, *LIGHT_VERBS, *SPLIT_PHRASES})
"""Words that can tell of speech though no list has them as a form of a verb."""
BY_WHOM = frozenset("made voiced relayed delivered issued".split())
"""``the request, made by Doe``."""


class Speech(NamedTuple):
    """One act of speech."""

    verb: int
    who: Person
    kind: str
    """``say``, or what is done: ``demand``, ``pledge``, ``proposal``, ``denial``."""
    form: str
    """``active``, ``inverted`` (said Doe), ``agent`` (asked by Doe), ``noun`` (Doe's request),
    ``credit`` (according to Doe) or ``label`` (Doe: …)."""
    begin: int
    """Where the phrase of who speaks, or the verb before it, begins."""


def speeches_in(
    row: Sequence[Item], persons: Sequence[Person], resolve: Resolve
) -> tuple[Speech, ...]:
    """The acts of speech of a sentence whose speaker is known, in reading order."""
    at = {k: one for one in persons for k in range(one.start, one.end)}
    found: list[Speech] = []
    label = _label(row, persons)
    if label is not None:
        found.append(label)
    for k, item in enumerate(row):
        if not item.sense.form and item.low.partition(" ")[0] not in HEARD:
            continue
        one = _speech_at(row, at, k, item, resolve)
        if one is not None:
            found.append(one)
    return tuple(found)


def _speech_at(
    row: Sequence[Item], at: dict[int, Person], k: int, item: Item, resolve: Resolve
) -> Speech | None:
    if item.low == "according" and k + 1 < len(row) and row[k + 1].low == "to":
        return _told(k, person_behind(row, at, k + 2), "say", "credit")
    if item.low == "by" and k and row[k - 1].low == "," and k + 1 in at:
        # "Australia has been asked by Doe for 3 percent; Taiwan, by Roe, for 10"
        return Speech(k, at[k + 1], "demand", "agent", k)
    noun = SPEECH_NOUNS.get(item.low.split(" ")[0])
    kind = kind_of(row, k)
    is_owned = k > 0 and row[k - 1].low in ("'s", "'")
    if noun and (not kind or is_owned or is_noun(row, k)):
        return _of_noun(row, at, k, noun)
    if not kind:
        return None
    return _of_verb(row, at, k, kind, resolve)


def _of_verb(
    row: Sequence[Item], at: dict[int, Person], k: int, kind: str, resolve: Resolve
) -> Speech | None:
    if k + 1 < len(row) and row[k + 1].low in OF_PERSONS and row[k].sense.form == "ed":
        agent = person_behind(row, at, k + 2)
        if agent is not None or is_passive(row, k):
            return _told(k, agent, kind, "agent")
    if is_passive(row, k):
        return _told(k, find_agent(row, at, k), kind, "agent")
    inverted = find_inverted(row, at, k, kind)
    if inverted is not None:
        return _told(k, inverted, kind, "inverted")
    who = subject_person(row, at, k, resolve)
    if who is None:
        return None
    before = row[over_helpers(row, k)].low
    shares = row[k].sense.form == "ing" or before in ("and", "but", "then")
    begin = opening_of(row, who) if who.start < k and not shares else k
    return Speech(k, who, kind, "active", begin)


def _told(k: int, who: Person | None, kind: str, form: str) -> Speech | None:
    return None if who is None else Speech(k, who, kind, form, k)


def _of_noun(row: Sequence[Item], at: dict[int, Person], k: int, kind: str) -> Speech | None:
    """``Doe's first request``, ``a call from Doe``, ``the request, made by Doe``."""
    j = k - 1
    while j >= 0 and k - j < 4 and row[j].low.isalpha() and j not in at:
        if row[j].low in NOT_HEADS or row[j].sense.says:
            break
        j -= 1
    if j > 0 and row[j].low in ("'s", "'") and j - 1 in at:
        return Speech(k, at[j - 1], kind, "noun", at[j - 1].start)
    if k + 1 < len(row) and row[k + 1].low in OF_PERSONS:
        return _told(k, person_behind(row, at, k + 2, owns=True), kind, "noun")
    for m in range(k + 1, min(k + 5, len(row) - 1)):
        if row[m].low in BY_WHOM and row[m + 1].low == "by":
            return _told(m, person_behind(row, at, m + 2, owns=True), kind, "noun")
    return None


def _label(row: Sequence[Item], persons: Sequence[Person]) -> Speech | None:
    """``Doe: 2 percent is doable``, ``SECRETARY DOE: I never asked``."""
    if not persons or persons[0].end >= len(row) or persons[0].start > 4:
        return None
    one = persons[0]
    if row[one.end].low != ":" or any(row[j].low == "," for j in range(one.start)):
        return None
    return Speech(one.end, one, "say", "label", 0)
