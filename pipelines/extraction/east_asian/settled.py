"""Figures that are no share of GDP for defence, whatever stands around them (pure)."""

import re2

from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.words import DEFENCE, GDP, any_of
from pipelines.extraction.languages.cjk_headings import BORROWED, FIELD, PLEDGED_PARTS, RATES

LARGEST_PART = 5
"""Percent; in an alliance's pledge of so much, parts are told that are shares of GDP too."""
OWED = re2.compile(
    rf"(?:{any_of(BORROWED).pattern})(?:额|額|总额|比率|比)?[^、,。;「」]{{0,12}}(?:{GDP.pattern})[^、,。;]{{0,8}}$"
)
"""净借款将升至GDP的3.3%: what is borrowed, in the words right before the figure."""
IN_DEFENCE = re2.compile(
    rf"(?:{DEFENCE.pattern})(?:全体|総額|总额)?(?:の(?:うち|なか|中で)|(?:当|之)?中[,有约近的一二两三四五六七八九\d]|里[,有])"
)
"""防衛費のうち1割は装備: parts of a budget."""
CORE = any_of(PLEDGED_PARTS)
RATED_FROM = re2.compile(
    rf"(?:{any_of(RATES).pattern})[^、,。;「」]{{0,14}}\d%[^、,。;「」占比]{{0,14}}$"
)
"""经济增速将从今年的0.9%回升至2026年的1.8%: the second figure, before it."""


def rule_of_other(sentence: str, figure: Figure) -> str:
    """The rule by which a figure is something else for certain; empty where none says so.

    Args:
        sentence: Narrowed, Chinese in simplified signs.
        figure: Within the sentence.
    """
    head = sentence[: figure.start]
    if _is_owed(head):
        return "of-borrowing"
    if RATED_FROM.search(head[-48:]) and not DEFENCE.search(head[-48:]):
        return "of-rate"
    return "of-budget" if _is_part_of_budget(sentence, figure) else ""


def _is_owed(head: str) -> bool:
    found = OWED.search(head[-60:])
    return found is not None and not any(word in found[0] for word in FIELD)


def _is_part_of_budget(sentence: str, figure: Figure) -> bool:
    """Whether the sentence tells how a defence budget is shared out, and no share of GDP."""
    whole = IN_DEFENCE.search(sentence[: figure.start])
    if whole is None or CORE.search(sentence):
        return False
    is_large = figure.high > LARGEST_PART or _is_tenth(sentence[figure.start : figure.end])
    return is_large and not GDP.search(sentence[whole.end() : figure.end + 8])


def _is_tenth(quote: str) -> bool:
    return "割" in quote or "成" in quote
