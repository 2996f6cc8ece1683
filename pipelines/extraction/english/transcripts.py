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
