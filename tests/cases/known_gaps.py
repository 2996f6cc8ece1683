"""Sentences of the tables that are not told rightly yet: strict expected failures, by their text.

One that begins to pass must leave this list.
"""

from typing import Any

import pytest

SENTENCES = (
    "No NATO country meets Trump's 5% goal for defense spending.",
    "Japan long kept its military spending around 1 percent of GDP.",
)


def marked(rows: Any, *, several: bool = False) -> list[Any]:
    """Rows of a table for ``parametrize``, those that hold a known gap marked as such.

    Args:
        rows: Of the table.
        several: Whether each row is as many parameters as it has fields.
    """
    gap = pytest.mark.xfail(strict=True, reason="not told rightly yet")
    return [
        pytest.param(*(row if several else (row,)), marks=gap) if _is_gap(row) else row
        for row in rows
    ]


def _is_gap(row: Any) -> bool:
    if isinstance(row, tuple):
        return any(map(_is_gap, row))
    return isinstance(row, str) and any(sentence in row for sentence in SENTENCES)
