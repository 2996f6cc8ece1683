"""Transcripts and interviews: whose words stand behind ``A:`` or ``MINISTER DOE:``."""

import re
from functools import lru_cache

from pipelines.extraction.english.person_phrases import Person
from pipelines.extraction.english.persons import persons_in
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.sentences import Span

_LABEL = re.compile(r"(?:(Q|Question)|(A|Answer)|[A-Z][A-Za-z.' -]{2,50}):\s")
"""What stands before each turn: a question, an answer, or who speaks."""
_TURN = re.compile(r"(?m)^(?:Q|A|Question|Answer): ")


def who_answers(reading: Reading, number: int) -> Person | None:
    """The person whose turn of an interview or transcript holds a sentence; else ``None``."""
    return _turns(reading).get(number) or _speaking(reading).get(number)


@lru_cache(maxsize=8)
def _turns(reading: Reading) -> dict[int, Person]:
    if len(_TURN.findall(reading.text[:20_000])) < 2:
        return {}
    found: dict[int, Person] = {}
    guest: Person | None = None
    begun = answers = False
    for number, span in enumerate(reading.spans):
        label = _LABEL.match(reading.text, span.start, span.end)
        at_line = span.start == 0 or reading.text[span.start - 1] == "\n"
        if label and at_line and (label[1] or label[2]):
            begun, answers = True, bool(label[2])
        if not begun and guest is None and not reading.is_title(number):
            persons = persons_in(reading, number)
            guest = persons[0] if persons else None
        if begun and guest is None:
            guest = next(iter(persons_in(reading, 0)), None)
        if answers and guest is not None:
            found[number] = Person(0, 0, guest.name, guest.code)
    return found


_SPEAKS = re.compile(r"(?m)^[A-Z][A-Za-z.,' -]{2,60}: ")
_OFFICES = (
    (re.compile(r"(?i)secretary[ -]general"), "NATO"),
    (re.compile(r"(?i)\b(war|defense|administration) (official|secretary|spokes)"), "USA"),
)


def who_has_the_floor(reading: Reading, number: int) -> str | None:
    """Country for which speaks whose turn of a transcript holds a sentence.

    ``SECRETARY HEGSETH: …``, ``Secretary General: …``; ``None`` outside transcripts.
    """
    return _floors(reading).get(number)


@lru_cache(maxsize=8)
def _floors(reading: Reading) -> dict[int, str]:
    found = {
        number: _speaks_for(reading, label, end)
        for number, (label, end) in _labelled(reading).items()
    }
    return {number: code for number, code in found.items() if code}


@lru_cache(maxsize=8)
def _speaking(reading: Reading) -> dict[int, Person]:
    """Who speaks in the sentences of each turn.

    A single label in small letters may be a list's, and one in capitals a heading's: ``FACT BOX``
    is no leader of any list and has no title before it.
    """
    turns = _labelled(reading)
    named = {label: _named_in(reading, label, end) for label, end in set(turns.values())}
    are_many = sum(one is not None for one in named.values()) > 1
    found: dict[int, Person] = {}
    for number, (label, end) in turns.items():
        one = named[label]
        is_shouted = _is_shouted(reading, reading.span(label).start, end)
        is_person = one is not None and (one.code != "" or one.start > 0)
        if one is not None and (are_many or (is_shouted and is_person)):
            found[number] = Person(0, 0, one.name, one.code)
    return found


@lru_cache(maxsize=8)
def _labelled(reading: Reading) -> dict[int, tuple[int, int]]:
    """Sentences of labelled turns → the sentence that holds the label, and where the label ends.

    A turn lasts until the next label. Where there is but one, in capitals, its line is the turn.
    """
    labels = {one.start(): one.end() for one in _SPEAKS.finditer(reading.text[:60_000])}
    questions = {one.start() for one in _TURN.finditer(reading.text[:60_000])}
    lone = len(labels) + len(questions) < 2
    if not labels or (lone and not all(_is_shouted(reading, *one) for one in labels.items())):
        return {}
    found: dict[int, tuple[int, int]] = {}
    turn: tuple[int, int] | None = None
    for number, span in enumerate(reading.spans):
        if span.start in labels:
            turn = number, labels[span.start]
        elif (
            span.start in questions or reading.is_title(number) or (lone and _opens(reading, span))
        ):
            turn = None
        if turn is not None:
            found[number] = turn
    return found


def _is_shouted(reading: Reading, start: int, end: int) -> bool:
    return reading.text[start:end].isupper()


def _opens(reading: Reading, span: Span) -> bool:
    """Whether a sentence begins a line."""
    return reading.text[span.start - 1 : span.start] == "\n"


def _named_in(reading: Reading, number: int, end: int) -> Person | None:
    """The first person of a label."""
    row = reading.items(number)
    persons = [one for one in persons_in(reading, number) if row[one.start].start < end]
    return persons[0] if persons else None


def _speaks_for(reading: Reading, number: int, end: int) -> str:
    person = _named_in(reading, number, end)
    if person is not None and person.code:
        return person.code
    label = reading.text[reading.span(number).start : end]
    return next((code for office, code in _OFFICES if office.search(label)), "")
