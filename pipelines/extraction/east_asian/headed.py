"""Lines below a heading or question that names another measure than defence spending (pure).

Tables and interviews name a measure once; the figures stand in the lines below it: ``【失業率】``
above ``日本 2.5%``, ``――物価は。`` above ``「2%の目標に近づいている」``, ``问:物价呢?`` above an answer.
"""

from collections.abc import Iterator, Sequence

import re2

from pipelines.extraction.east_asian.parties import NAME
from pipelines.extraction.east_asian.percentages import find_figures
from pipelines.extraction.east_asian.words import DEFENCE, GDP, any_of
from pipelines.extraction.languages.cjk_headings import (
    FIELD,
    MEANS,
    MEASURED_JA,
    MEASURED_ZH,
    NEUTRAL,
)

LONGEST_HEADING = 30
"""Code points of a line that can be one; paragraphs are longer."""
MEASURED = any_of(MEASURED_JA, MEASURED_ZH)
ASIDE = any_of(MEANS)
OF_DEFENCE = re2.compile("|".join((DEFENCE.pattern, any_of(FIELD).pattern)))
GROWTH_OF_GDP = re2.compile(
    rf"(?:{GDP.pattern})(?:の|的)?(?:年|実質|实际)?(?:成長|增长|成长|增速|增幅|伸び)"
)
"""Of GDP, and no share of it."""
ASKED = re2.compile(
    r"^[ *]*(?:-{2,3}|ー{2,3}|[—―─━]{1,3}|(?:Q|問|问|记者问?|記者|主持人|聞き手|提问)[1-9]?[:.、 ])"
)
"""What stands before the question of one who interviews."""
QUESTION = re2.compile(r"(?:[?]|呢|ですか|でしょうか|ますか|吗)[。]?$")
LEAD = re2.compile(
    r"^[ *#■◆●▼◇○□・]*(?:[【\[(〈《]([^】\])〉》\d]{1,30})[】\])〉》]|([^:、,。\d]{1,16}):)"
)
"""``【成長率】日本 0.4%``, ``失業率:日本 2.5%``: a heading in the line of its first row."""
ENDED = re2.compile(r"[。!?、,;」』]$")
SIGN = r"[-\d\s,.、。・:;!?()【】\[\]〈〉《》「」/%#*■◆●▼◇○□]"
NOTHING = re2.compile(rf"^(?:{any_of(NEUTRAL).pattern}|{NAME.pattern}|{SIGN})+$")


def below_other(sentences: Sequence[str], opening: Sequence[bool]) -> frozenset[int]:
    """The numbers of the sentences for which a line above names another measure.

    It holds until the next heading or question, or a sentence on defence or GDP.

    Args:
        sentences: Narrowed, Chinese in simplified signs.
        opening: For each whether it begins a line.

    >>> sorted(below_other(["国防費", "【失業率】", "日本 2.5%", "国防費 2%"], [True] * 4))
    [2]
    """
    found: set[int] = set()
    is_other = is_asked = False
    for number, sentence in enumerate(sentences):
        if opening[number]:
            is_asked = ASKED.search(sentence) is not None
        closes = number + 1 == len(sentences) or opening[number + 1]
        is_label = is_asked or (
            opening[number] and closes and _is_label(sentence, is_title=not number)
        )
        lead = "" if is_label or not (number and opening[number]) else _lead_of(sentence)
        if is_label or lead:
            named = _named(sentence if is_label else lead)
            is_own = is_label and (opening[number] or _has_figure(sentence))
            if named in ("other", "defence") or (is_own and named == "topic"):
                is_other = named == "other"
        elif is_other and _is_of_defence(sentence):
            is_other = False
        if is_other and not is_label:
            found.add(number)
    return frozenset(found)


def openings(same: str, spans: Sequence[tuple[int, int]]) -> Iterator[bool]:
    """For each sentence whether it is the first of its line."""
    end = 0
    for start, following in spans:
        yield not end or "\n" in same[end - 1 : start]
        end = following


def _is_label(sentence: str, *, is_title: bool) -> bool:
    """Whether a line is a heading or a question; a title is of the report, not of a table."""
    is_question = QUESTION.search(sentence) is not None
    if is_title or len(sentence) > LONGEST_HEADING * (1 + is_question):
        return False
    return (is_question or not ENDED.search(sentence)) and not _has_figure(sentence)


def _has_figure(sentence: str) -> bool:
    return any(True for _ in find_figures(sentence))


def _lead_of(sentence: str) -> str:
    found = LEAD.search(sentence) if len(sentence) <= 2 * LONGEST_HEADING else None
    if found is None or _is_of_defence(sentence[found.end() :]):
        return ""
    return str(found[1] or found[2])


def _named(label: str) -> str:
    """What a heading or question names: ``defence``, ``other``, ``nothing`` or a ``topic``."""
    if OF_DEFENCE.search(label):
        return "defence"
    if MEASURED.search(label):
        return "topic" if ASIDE.search(label) else "other"
    return "nothing" if NOTHING.search(ASKED.sub("", label)) else "topic"


def _is_of_defence(sentence: str) -> bool:
    """Whether a sentence says itself that it is of defence or of a share of GDP."""
    if OF_DEFENCE.search(sentence):
        return True
    return GDP.search(GROWTH_OF_GDP.sub("", sentence)) is not None
