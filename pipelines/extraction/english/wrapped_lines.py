"""Line feeds that only wrap a line, where a calendar expression may go on."""

import re

from pipelines.extraction.languages.en_dates import MONTH, NOT_YEARS_AFTER, WEEKDAY

_COUNTED = "|".join(NOT_YEARS_AFTER)
SHORTEST = 12
"""Code points of a line that is wrapped: shorter ones are cells of a table."""
_WRAP = re.compile(
    rf"\n(?<=[^\n]{{{SHORTEST}}}\n)(?:(?<=[A-Za-z0-9,.]\n)|(?<=[A-Za-z0-9,.] \n))"
    r"(?=[a-z]"  # a new paragraph begins with a capital
    rf"|(?:{MONTH}|{WEEKDAY})(?![a-z])"
    rf"|[0-9]{{1,4}}(?![0-9:)%]|[.,][0-9]| (?:{_COUNTED})\b))"
)
_LONE_WORD = re.compile(r"[^ \n]{0,80} ?")
"""A line of one word is a cell of a table."""
_OPEN = re.compile(
    rf"(?:\b(?:fiscal|financial|FY|ending|ended|the|in|by|of|until|since)"
    rf"|\b[Oo]n {MONTH}) ?$"
)
"""With what no headline ends."""
_REACH = 80


def unwrapped(text: str) -> str:
    """``text`` with a blank for each line feed that only wraps a line; its length is the same.

    The first line is a title, over which no expression goes unless its last word is open.

    >>> unwrapped("News of the day\\nOutlays will double by fiscal\\n2027.\\nBut not before.")
    'News of the day\\nOutlays will double by fiscal 2027.\\nBut not before.'
    """
    title_end = text.find("\n")
    if title_end < 0:
        return text

    def joined(match: re.Match[str]) -> str:
        end = match.end() - 1
        line = text[max(text.rfind("\n", max(0, end - _REACH), end) + 1, end - _REACH) : end]
        is_whole = end == title_end and _OPEN.search(line) is None
        is_end = line.endswith(".") and not _ABBREVIATED.search(line)
        if is_whole or is_end or _LONE_WORD.fullmatch(line):
            return match.group()
        return " " * len(match.group())

    return _WRAP.sub(joined, text)


_ABBREVIATED = re.compile(rf"\b{MONTH}$")
"""``on Nov.`` ends no sentence."""
