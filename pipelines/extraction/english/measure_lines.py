"""Figures below a heading or a question that names another measure than defence spending.

Tables and interviews name a measure once, in a line of its own; the lines below carry figures
alone. ``Inflation`` above ``Poland 3.7%``, ``Q: And wages?`` above ``A: Five percent.``.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.measure_heads import WEAK_DEFENCE
from pipelines.extraction.english.measure_topics import is_of_another
from pipelines.extraction.english.measure_wholes import TALKS
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_headings import HEADED, MEANS, NEUTRAL
from pipelines.extraction.languages.en_measures import CIVIL, OTHER
from pipelines.extraction.languages.en_rules import MILD

LONGEST_HEADING, LONGEST_QUESTION = 60, 160
"""Code points of a line that can be one; prose lines are longer."""
MOST_WORDS = 9
"""Of a heading: a headline between two paragraphs tells of more than what is measured."""
_TURN = re.compile(
    r"[ *]*(?:(?P<asks>Q|Question|Interviewer|Reporter)[:.]|[A-Z][A-Za-z.' -]{1,40}:)[* ]+"
    r"|[ ]*(?:--|[\N{EM DASH}\N{HORIZONTAL BAR}])"
)
"""What stands before a turn of an interview, and whether that is who asks."""
_ENDED = re.compile(r"[.!?;,][\"')\]]*$")
_NAMED = re.compile(rf"\b(?:{'|'.join(sorted({*OTHER} - MILD | HEADED | CIVIL))})\b", re.IGNORECASE)


def is_below_other(reading: Reading, number: int) -> bool:
    """Whether the measure of a sentence is one that a heading or a question above it names."""
    return number in _below_other(reading)


@lru_cache(maxsize=8)
def _below_other(reading: Reading) -> frozenset[int]:
    """The sentences for which another measure is named in a line above.

    It holds until the next heading or question of its own, or a sentence on defence or GDP.
    """
    first = _first_named(reading)
    if first < 0:
        return frozenset()
    found: set[int] = set()
    is_other = is_asked = False
    for number in range(reading.sentence_at(first), reading.sentence_at(_end_of(reading)) + 1):
        row, opens = reading.items(number), _opens_line(reading, number)
        is_asked = _is_of_asker(reading, number) if opens else is_asked
        is_label = _is_label(reading, number, opens=opens, is_asked=is_asked)
        named = _names(row if is_label else _lead_of(reading, number, opens=opens))
        is_own = is_label and (opens or _has_figure(row)) and named != "nothing"
        if named in ("other", "defence") or is_own:
            is_other = named == "other"
        elif is_other and not is_label and _names_defence(row):
            is_other = False
        if is_other and not is_label:
            found.add(number)
    return frozenset(found)


def _end_of(reading: Reading) -> int:
    return reading.figures[-1].start if reading.figures else 0


def _first_named(reading: Reading) -> int:
    """Where the first line stands that may be such a heading or question; -1 without one.

    Most texts have none, and no sentence of theirs is read for it.
    """
    begin = 0
    for line in reading.text[: _end_of(reading)].split("\n"):
        is_short = len(line) <= LONGEST_HEADING and not _ENDED.search(line)
        if (is_short or "?" in line[-3:] or _asks(line)) and _NAMED.search(line):
            return begin
        begin += len(line) + 1
    return -1


def _asks(line: str) -> bool:
    turn = _TURN.match(line)
    return turn is not None and turn["asks"] is not None


def _opens_line(reading: Reading, number: int) -> bool:
    """Whether a sentence is the first of its line."""
    start = reading.span(number).start
    end = reading.span(number - 1).end if number else 0
    return start == 0 or "\n" in reading.text[end:start]


def _closes_line(reading: Reading, number: int) -> bool:
    """Whether nothing follows a sentence in its line."""
    end = reading.span(number).end
    return reading.text[end : end + 3].lstrip(" *")[:1] in ("\n", "")


def _is_of_asker(reading: Reading, number: int) -> bool:
    """Whether a line is the turn of one who asks: ``Q: …``, ``MAINICHI: And wages?``."""
    start = reading.span(number).start
    turn = _TURN.match(reading.text, start, start + LONGEST_HEADING)
    if turn is None:
        return False
    line = reading.text[start : start + 2 * LONGEST_QUESTION].partition("\n")[0]
    return turn["asks"] is not None or line.rstrip().endswith("?")


def _is_label(reading: Reading, number: int, *, opens: bool, is_asked: bool) -> bool:
    """Whether a sentence is a heading, or a question of one who interviews."""
    if is_asked:
        return True
    if not opens or not _closes_line(reading, number):
        return False
    if reading.is_title(number) and not _is_above_row(reading, number):
        return False
    sentence = reading.sentence(number)
    if sentence.endswith("?"):
        return len(sentence) <= LONGEST_QUESTION and not _has_figure(reading.items(number))
    return _is_heading(reading, number)


def _lead_of(reading: Reading, number: int, *, opens: bool) -> Sequence[Item]:
    """``[GDP growth] Japan 0.4%``, ``Inflation: Poland 3.7%``: what a row is headed by itself."""
    span = reading.span(number)
    if not opens or span.end - span.start > LONGEST_HEADING or reading.is_title(number):
        return ()
    row = reading.items(number)
    lead = next((k for k, item in enumerate(row[:MOST_WORDS]) if item.low in ("]", ":")), 0)
    if not lead or row[-1].low == "." or _names_defence(row[lead:]):
        return ()
    return row[:lead] if _has_figure(row[lead:]) and not _has_figure(row[:lead]) else ()


def _is_heading(reading: Reading, number: int) -> bool:
    """A short line without a figure that ends in no full stop: ``Tariff on goods to the U.S.:``."""
    sentence = reading.sentence(number)
    if len(sentence) > LONGEST_HEADING or _ENDED.search(sentence):
        return False
    row = reading.items(number)
    words = sum(item.low[0].isalpha() for item in row)
    return 0 < words <= MOST_WORDS and not _has_figure(row)


def _has_figure(row: Sequence[Item]) -> bool:
    return any(item.figure >= 0 for item in row)


def _is_above_row(reading: Reading, number: int) -> bool:
    """Whether a row of a table follows: a title over prose is of the report, not of a table."""
    following = reading.items(number + 1)
    is_short = 0 < len(following) <= MOST_WORDS
    return is_short and _has_figure(following) and following[-1].low != "."


def _names(row: Sequence[Item]) -> str:
    """What a heading or question names: ``defence``, ``other``, ``nothing`` or ``another topic``.

    A country alone names nothing: the measure above it goes on.
    """
    if any("defence" in item.tags for item in row):
        return "defence"
    words = " ".join(item.low for item in row)
    if any(map(_names_other, row, (*row[1:], *row[-1:]))):
        return "another topic" if any(word in words for word in MEANS) else "other"
    return "nothing" if all(map(_is_neutral, row)) else "another topic"


def _names_other(item: Item, following: Item) -> bool:
    """Whether a word is of another measure; ``tariff talks`` are none."""
    is_named = item.low in HEADED or item.low in CIVIL or is_of_another((item, following), 0)
    return is_named and following.low not in TALKS


def _is_neutral(item: Item) -> bool:
    return (
        item.low in NEUTRAL
        or item.date >= 0
        or item.low.isdigit()
        or item.sense.form in ("country", "capital", "adjective", "people")
    )


def _names_defence(row: Sequence[Item]) -> bool:
    """Whether a sentence says itself that it is of defence or of GDP, not of its growth."""
    if any("defence" in item.tags and item.low not in WEAK_DEFENCE for item in row):
        return True
    pairs = pairwise((*row, *row[-1:]))
    return any(
        "gdp" in item.tags and item.low not in ECONOMY_ALONE and after.low != "growth"
        for item, after in pairs
    )


ECONOMY_ALONE = frozenset({"the economy", "output"})
"""Spoken of where growth and prices are."""
