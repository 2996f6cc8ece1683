"""Transcripts and interviews: whose words stand behind ``A:`` or ``MINISTER DOE:``."""

import re
from functools import lru_cache

from pipelines.extraction.english.person_phrases import Person
from pipelines.extraction.english.persons import persons_in
from pipelines.extraction.english.reading import Reading

_LABEL = re.compile(r"(?:(Q|Question)|(A|Answer)|[A-Z][A-Za-z.' -]{2,50}):\s")
"""What stands before each turn: a question, an answer, or who speaks."""
_TURN = re.compile(r"(?m)^(?:Q|A|Question|Answer): ")


def who_answers(reading: Reading, number: int) -> Person | None:
    """The person whose turn of an interview holds a sentence; ``None`` in any other text."""
    turns = _turns(reading)
    return turns.get(number)


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
    labels = {match.start(): match.end() for match in _SPEAKS.finditer(reading.text[:60_000])}
    questions = {match.start() for match in _TURN.finditer(reading.text[:60_000])}
    found: dict[int, str] = {}
    if len(labels) + len(questions) < 2:
        return found
    code = ""
    for number, span in enumerate(reading.spans):
        if span.start in labels:
            code = _speaks_for(reading, number, labels[span.start])
        elif span.start in questions or reading.is_title(number):
            code = ""
        if code:
            found[number] = code
    return found


def _speaks_for(reading: Reading, number: int, end: int) -> str:
    row = reading.items(number)
    persons = [one for one in persons_in(reading, number) if row[one.start].start < end]
    if persons and persons[0].code:
        return persons[0].code
    label = reading.text[reading.span(number).start : end]
    return next((code for office, code in _OFFICES if office.search(label)), "")
