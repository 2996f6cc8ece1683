"""An English text before it is narrowed or cut: lines that go on, words that a hyphen cuts."""

import re

from pipelines.extraction.english.sentences import ends_in_abbreviation, is_headline
from pipelines.extraction.figure_gaps import FILLER

SHORTEST, LONGEST = 40, 100
"""Code points of a line that was wrapped, and did not end by itself."""
_BREAK = re.compile(rf"\n(?<=[^\n]{{{SHORTEST}}}\n)(?=[a-z0-9])")
_ENDED = re.compile(r"[.!?:][\"')\]]*$")
_ITEM = re.compile(r"[ ]*(?:[-*\u2022\u00b7]|[0-9]{1,3}[.)]|[a-z][.)]|\([a-z0-9]{1,3}\))[ ]")
_ROW = re.compile(r"\t|\||[ ]{3}")
_CREDIT = re.compile(r"(?:by|from|updated|published|photo|source)\b")


def join_lines(text: str) -> str:
    """``text`` with a blank for each line feed within a paragraph; length unchanged.

    Args:
        text: Narrowed.

    >>> join_lines("Title\\nThe government is to raise what it spends on\\ndefense.")
    'Title\\nThe government is to raise what it spends on defense.'
    """
    return _BREAK.sub(_joined, text) if "\n" in text else text


def _joined(match: re.Match[str]) -> str:
    text, end = match.string, match.start()
    begin = text.rfind("\n", max(0, end - LONGEST - 1), end) + 1
    if not begin and end > LONGEST:
        return match[0]
    line, following = text[begin:end].rstrip(), text[match.end() : match.end() + LONGEST]
    is_wrapped = _goes_on(line, following) and (begin or _begins_text(line, following))
    return " " if is_wrapped else match[0]


def _goes_on(line: str, following: str) -> bool:
    """Whether the sentence of a line goes on in the next; items and rows of a table do not."""
    following = following.partition("\n")[0]
    if _ITEM.match(following) or _ROW.search(line) or _ROW.search(following):
        return False
    if following[0].isdigit() and line.lstrip()[:1].isdigit():
        return False  # rows, each with its number
    if _ENDED.search(line):
        return following[0].islower() and ends_in_abbreviation(line)
    return True


def _begins_text(line: str, following: str) -> bool:
    """Whether the first line is no title but itself the beginning of a paragraph."""
    return following[0].islower() and not _CREDIT.match(following) and not is_headline(line)


_CUT_WORD = re.compile(r"(?<![A-Za-z\u00ad])[A-Za-z]{1,12}(?:\u00ad[A-Za-z]{1,12}){1,4}")
_PERCENT = frozenset("percent cent percentage".split())
_MEASURED = frozenset("defense defence spending gdp military".split())


def whole_words(text: str) -> str:
    """``text`` with the words that tell figures whole where soft hyphens cut them.

    Args:
        text: As given. Its length stays: what was cut from a word stands behind it as blanks, and
            before it at the end of a line.

    >>> whole_words("de\\u00adfense budget").encode()
    b'defense  budget'
    """
    return _CUT_WORD.sub(_whole, text) if "\u00ad" in text else text


def _whole(match: re.Match[str]) -> str:
    word = match[0].replace("\u00ad", "")
    if word.lower() in _PERCENT:
        return match[0].replace("\u00ad", FILLER)
    if word.lower() not in _MEASURED:
        return match[0]
    ends_line = match.string[match.end() : match.end() + 1] in ("", "\n")
    return word.rjust(len(match[0])) if ends_line else word.ljust(len(match[0]))
