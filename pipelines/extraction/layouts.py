"""Years that the layout of a page tells: the head of a column, the label of a line (pure).

Nothing is weighed here: whoever reads ``Country | 2023 | 2024`` above ``Japan | 1.2% | 1.4%`` has
no doubt which figure is of which year.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

Place = tuple[int, int]
"""Where a percentage begins and ends in the text."""
_DELIMITERS = ("|", "\t", ",")
_COMMA = ","
"""Stands between the words of prose, too."""
FEWEST_BY_COMMA = 2
"""Years of a head that is told by commas alone: ``Tokyo, 2024`` is a place and a date."""
LONGEST_CELL = 30
"""Code points of one cell; prose has more."""
LONGEST_LINE = 400
_FISCAL = r"(?:FY|(?i:fiscal|financial)(?: year)?) ?"
_YEAR = rf"(?P<fiscal>{_FISCAL})?(?P<year>(?:19|20)[0-9]{{2}})(?:年(?P<term>度)?)?"
_HEAD = re.compile(_YEAR)
_HEDGES = r"(?:(?i:about|around|some|roughly|nearly|almost|just over|just under)|約|~|≈)"
_LABEL = re.compile(rf"(?:^|[\n,;、|])[ \t*•・-]*{_YEAR} ?: ?(?:{_HEDGES} ?)?$")
"""``2022: `` at the end of what stands before a figure."""
_ENDS_ITEM = re.compile(r"(?: of (?:its |the )?(?:GDP|GNP))? ?(?:[\n,;、.(*]|$)")
REACH = 40
"""Code points before a figure in which its label stands."""


def years_of_labels(text: str, figures: Iterable[Place]) -> dict[int, str]:
    """``2022: 1.0%``: a year, a colon and the figure, with nothing else in the item.

    Args:
        text: Narrowed.
        figures: All percentages of the text.

    Returns:
        Start of each figure so labelled → its year as EDTF.

    >>> years_of_labels("Share of GDP\\nFY2022: 1.0%", [(21, 25)])
    {21: 'FY2022'}
    """
    found: dict[int, str] = {}
    for start, end in figures:
        label = _LABEL.search(text[max(0, start - REACH) : start])
        if label is not None and _ENDS_ITEM.match(text, end):
            found[start] = _value(label)
    return found


def _value(found: re.Match[str]) -> str:
    return f"{'FY' if found['fiscal'] or found['term'] else ''}{found['year']}"


def years_of_columns(text: str, figures: Iterable[Place]) -> dict[int, str]:
    """``Japan | 1.2% | 1.4%`` below ``Country | 2023 | 2024``: each figure has its column's year.

    Args:
        text: Narrowed; each line feed ends a row.
        figures: All percentages of the text, in reading order.

    Returns:
        Start of each figure of a row that has as many as its head has years → its year as EDTF.

    >>> years_of_columns("Country | 2023 | 2024\\nJapan | 1.2% | 1.4%", [(30, 34), (37, 41)])
    {30: '2023', 37: '2024'}
    >>> years_of_columns("Country | 2022 | 2023 | 2024\\nJapan | 1.2% | 1.4%", [(37, 41), (44, 48)])
    {}
    """
    by_line = {
        begin: list(places)
        for begin, places in groupby(figures, lambda one: text.rfind("\n", 0, one[0]) + 1)
    }
    found: dict[int, str] = {}
    heads: dict[str, list[str]] = {}
    begin = 0
    for line in text.split("\n") if by_line else ():
        # a table goes on as long as its sign stands in each line
        heads = {sign: years for sign, years in heads.items() if sign in line}
        row = by_line.get(begin, [])
        for sign, years in heads.items():
            if len(years) == len(row) and all(_is_cell(text, one, sign) for one in row):
                found.update(zip((start for start, _ in row), years, strict=True))
        if not row:
            heads.update(_heads_of(line))
        begin += len(line) + 1
    return found


def _is_cell(text: str, figure: Place, sign: str) -> bool:
    """Whether a figure stands alone between two signs of a row."""
    start, end = figure
    begin = max(text.rfind(sign, 0, start), text.rfind("\n", 0, start)) + 1
    following = text[end : end + LONGEST_CELL + 1].partition("\n")[0].partition(sign)[0]
    return not text[begin:start].strip(" ~*") and len(following) <= LONGEST_CELL


def _heads_of(line: str) -> Iterator[tuple[str, list[str]]]:
    """Signs between the cells of a line that can be a table's head, each with the years there."""
    for sign in _DELIMITERS if len(line) <= LONGEST_LINE else ():
        cells = [cell.strip(" *#") for cell in line.split(sign)]
        years = [_value(year) for cell in cells if (year := _HEAD.fullmatch(cell))]
        fewest = FEWEST_BY_COMMA if sign == _COMMA else 1
        if len(cells) > 1 and len(years) >= fewest and max(map(len, cells)) <= LONGEST_CELL:
            yield sign, years
