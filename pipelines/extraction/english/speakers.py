"""The speaker of a figure: the person named as saying, asking or promising it."""

from collections.abc import Sequence
from functools import lru_cache

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.person_phrases import Person, is_subject, opening_of
from pipelines.extraction.english.persons import persons_in
from pipelines.extraction.english.quoting import Quotes, quotes_of
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.scopes import credits_before, reaches, tight_relative
from pipelines.extraction.english.speech import Speech, speeches_in
from pipelines.extraction.english.transcripts import who_answers
from pipelines.extraction.languages.en_speech import DESCRIBED, SHORT_TITLES
from pipelines.report import Kind

JUDGES = frozenset(
    "called calls calling described describes deemed deems branded brands labelled labeled".split()
)
"""``called impossible the 10 percent that Colby wants``: what is told is the judgment."""
MOST_BACK = 4
"""Sentences in which whom ``he`` means is looked for."""


def find_speaker(
    reading: Reading, number: int, at: int, *, kind: Kind, actor: str | None
) -> str | None:
    """The person who says, asks or promises the figure at ``at`` of a sentence, by name.

    Nobody who is only mentioned, whose people speak, or of whom another clause tells.
    """
    speeches = speeches_of(reading, number)
    fit = [one for one in speeches if _fits(one, kind, actor)]
    who = _who(reading, number, at, fit, kind)
    return None if who is None else _fullest(reading, number, who)


def _who(
    reading: Reading, number: int, at: int, speeches: Sequence[Speech], kind: Kind
) -> Person | None:
    row = reading.items(number)
    quotes = quotes_of(reading)
    if quotes.holds(row[at].start):
        found = _of_quote(reading, number, row, at, quotes)
        if found is not None:
            return found
    inner = [one for one in speeches if one.verb < at and reaches(row, one, at)]
    if kind is Kind.DENIAL:
        # "Iwaya said Rubio had made no request": who denies is who says so
        inner = [one for one in inner if one.kind == "say"] or inner
    relative = tight_relative(row, at, speeches)
    is_asked = relative is not None and kind.value == relative.kind == "demand"
    judged = any(row[one.verb].low in JUDGES or one.kind == "denial" for one in inner)
    if relative is not None and is_asked and not judged:
        return relative.who
    if inner:
        return max(inner, key=lambda one: one.verb).who
    if relative is not None:
        return relative.who
    behind = [one for one in speeches if one.verb > at and credits_before(row, one, at, kind=kind)]
    if behind:
        return behind[0].who
    return who_answers(reading, number)


def _fits(speech: Speech, kind: Kind, actor: str | None) -> bool:
    """Whether such an act can make such a claim: who demands makes no other's pledge or level."""
    if speech.kind == "say":
        return True
    if kind is Kind.DENIAL and actor and speech.who.code not in ("", actor):
        return False  # "Koizumi said that Hegseth had not demanded it": the denial is Koizumi's
    if speech.form == "noun" and speech.kind != kind.value:
        return kind is Kind.OTHER
    if speech.kind == "demand":
        is_own = bool(actor) and speech.who.code in ("", actor)
        return kind not in (Kind.PLEDGE, Kind.LEVEL, Kind.CAP) or is_own
    if kind is Kind.LEVEL and speech.kind in ("pledge", "proposal"):
        return False
    if speech.form == "agent":
        return speech.kind == kind.value or kind is Kind.OTHER
    return True


@lru_cache(maxsize=64)
def speeches_of(reading: Reading, number: int) -> tuple[Speech, ...]:
    """The acts of speech of a sentence, pronouns resolved."""
    row, persons = reading.items(number), persons_in(reading, number)

    def resolve(place: int) -> Person | None:
        return _meant(reading, number, place)

    return speeches_in(row, persons, resolve)


def _meant(reading: Reading, number: int, place: int) -> Person | None:
    """Whom ``he`` or ``the minister`` at a place means: a subject before it, else of before."""
    row = reading.items(number)
    low = row[place].low.split(" ")[-1]
    if low == "i":
        return None
    quotes = quotes_of(reading)
    is_outside = not quotes.holds(row[place].start)
    before = [
        one
        for one in persons_in(reading, number)
        if one.end <= place and not (is_outside and quotes.holds(row[one.start].start))
    ]
    if low not in DESCRIBED:
        leads = [one for one in before if is_subject(row, one)] or [
            one for one in before if one.end < len(row) and row[one.end].low == "'s"
        ]
        if leads:
            return leads[0]._replace(start=place, end=place + 1)
    found = _salient(reading, number, described=low if low in DESCRIBED else "")
    return None if found is None else found._replace(start=place, end=place + 1)


def who_is_meant(reading: Reading, number: int, *, described: str = "") -> Person | None:
    """Of whom a sentence that begins with ``he``, ``his`` or ``the president`` tells."""
    return _salient(reading, number, described=described)


def _salient(reading: Reading, number: int, *, described: str) -> Person | None:
    """The person of whom the sentences before tell."""
    for back in range(1, MOST_BACK + 1):
        k = number - back
        if k < 0 or (reading.is_title(k) and not reading.is_title(number)):
            return None
        persons = persons_in(reading, k)
        row = reading.items(k)
        if not persons:
            if described or not any(item.low in ("he", "she", "his", "her") for item in row):
                return None
            continue
        spoke = [one.who for one in speeches_of(reading, k) if one.form != "noun"]
        leads = [one for one in persons if is_subject(row, one)]
        for one in (*spoke, *leads):
            if not described or _is_described(reading, k, one, described):
                return _named_there(one)
        return (
            None if described or _has_unnamed_subject(row, persons[0]) else _named_there(persons[0])
        )
    return None


def _has_unnamed_subject(row: Sequence[Item], first: Person) -> bool:
    """``The prime minister wrote to Rutte``: he is whoever holds the office."""
    begin = opening_of(row, first)
    before = row[:begin]
    return any(
        item.low.split(" ")[-1] in DESCRIBED
        and at < 6
        and at
        and before[at - 1].low in ("the", "'s")
        for at, item in enumerate(before)
    )


def _named_there(one: Person) -> Person:
    return Person(0, 0, one.name, one.code)


def _is_described(reading: Reading, number: int, one: Person, noun: str) -> bool:
    """Whether a title of that person is the noun by which he is called later."""
    row = reading.items(number)
    if not one.end:
        return True
    begin = opening_of(row, one)
    near = row[max(0, begin - 6) : min(len(row), one.end + 8)]
    names = {noun, SHORT_TITLES.get(noun, noun)}
    return any(not names.isdisjoint(item.low.split()) for item in near)


def _of_quote(
    reading: Reading, number: int, row: Sequence[Item], at: int, quotes: Quotes
) -> Person | None:
    """Who says what stands between the quotation marks around the figure."""
    opening, closing = quotes.around(row[at].start)
    behind = _after_mark(reading, closing)
    if behind is not None:
        return behind
    before = _before_mark(reading, opening)
    if before is not None:
        return before
    if not quotes.goes_on(opening) or number < 1:
        return None
    # a quotation that goes on is by who spoke before it
    here = reading.sentence_at(opening)
    opens = opening <= reading.span(here).start + 1
    if opens and here and speeches_of(reading, here - 1):
        last = speeches_of(reading, here - 1)[-1]
        return _named_there(last.who)
    return None


def _after_mark(reading: Reading, closing: int | None) -> Person | None:
    """``…," said Doe``; ``…," he said``."""
    if closing is None:
        return None
    number = reading.sentence_at(closing)
    row = reading.items(number)
    near = next((k for k, item in enumerate(row) if item.start > closing), None)
    if near is None:
        return None
    for one in speeches_of(reading, number):
        is_near = near <= one.begin <= near + 1 and one.form in ("active", "inverted")
        if (is_near or (one.form == "inverted" and near <= one.verb <= near + 1)) and (
            one.verb - near < 45
        ):
            return one.who
        pronoun = row[near].low in ("he", "she", "the") and near < one.verb < near + 8
        if pronoun and one.form == "active":
            return one.who
    return None


def _before_mark(reading: Reading, opening: int) -> Person | None:
    """``Doe said: "…``, ``he added, "…``, ``Doe said that "…``."""
    number = reading.sentence_at(opening)
    row = reading.items(number)
    before = [one for one in speeches_of(reading, number) if row[one.verb].start < opening]
    if not before:
        return None
    last = before[-1]
    between = [item for item in row[last.verb + 1 :] if item.start < opening]
    if len(between) < 10 or (between and between[-1].low in (":", ",")):
        return last.who
    return None


def _fullest(reading: Reading, number: int, who: Person) -> str:
    """A surname's full name in the sentence or the one before it, else the surname."""
    if " " in who.name:
        return who.name
    for k in (number, number - 1):
        for one in persons_in(reading, k):
            if one.name.endswith(f" {who.name}"):
                return one.name
    return who.name
