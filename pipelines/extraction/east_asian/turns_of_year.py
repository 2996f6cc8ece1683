"""年末, 年度末, 年度内 and 年明け, told without their year (pure)."""

from datetime import date

from pipelines.extraction.east_asian.place import Place, date_value
from pipelines.extraction.languages.cjk_dates import NO_YEAR_END, NO_YEAR_END_BEHIND

TURN = rf"年末(?!{'|'.join(NO_YEAR_END)})|年度[末内]|年明け"
NEW_YEAR_LASTS = 3
"""Months in which 年明け is the January that was."""


def read_turn(place: Place) -> str | None:
    """年末 is December of the year of publication, 年度末 the March to come."""
    if place.published is None or place.is_after(NO_YEAR_END_BEHIND):
        return None
    word = place["turn"] or ""
    if word.startswith("年度") and place.is_chinese and not place.is_about_japan():
        return None
    return _turn_of(word, place.published)


def _turn_of(word: str, published: date) -> str | None:
    """The value of a turn of the year.

    >>> [_turn_of(word, date(2025, 11, 3)) for word in ("年末", "年度末", "年度内", "年明け")]
    ['2025-12', '2026-03', 'FY2025', '2026-01']
    """
    fiscal = published.year - (published.month < 4)
    if word == "年末":
        return date_value(published.year, 12, None)
    if word == "年度内":
        return f"FY{fiscal:04}" if fiscal else None
    if word == "年度末":
        return date_value(fiscal + 1, 3, None)
    return date_value(published.year + (published.month > NEW_YEAR_LASTS), 1, None)
