"""Seasons, halves and quarters of a year that is named, told relatively or left out (pure).

A half or a quarter is an interval of months; those of a fiscal year begin in April.
"""

from datetime import date

from pipelines.extraction.east_asian.place import Place, date_value, year_of
from pipelines.extraction.east_asian.tenses import Tense, tense_at
from pipelines.extraction.languages.cjk_dates import (
    NO_HALF,
    NO_PART_AFTER,
    NO_PART_BEHIND,
    NO_SEASON,
    NO_SEASON_OF,
    YEARS,
)

SEASONS = {"春": 21, "夏": 22, "秋": 23, "冬": 24}
SEASON = (
    rf"(?!{'|'.join(NO_SEASON)})[春夏秋冬]"
    rf"(?:季(?!{'|'.join(NO_SEASON_OF)})|天(?![气津皇])|(?!季))"
)
"""夏, 春季, 春天; but 春節, 夏季五輪 and 秋田 are names."""
_NUMBER = "一二三四1-4"
_WHOLE = (
    r"[上下]半[年期]",  # 上半年, 下半期
    rf"第?[{_NUMBER}]季度",  # 第三季度, 一季度
    rf"第[{_NUMBER}][・·]?四半期",  # 第2四半期
    r"[前首头][两二三23]季度|首季度",  # 前三季度
)
"""Parts that need no year beside them."""
_OF_YEAR = (
    r"[上下]期(?![待限间間])",  # 2025年度上期
    rf"[前後]半期?(?!{'|'.join(NO_HALF)})",  # 25年前半
    r"[前后]半[年段]",  # 明年前半年
    rf"第[{_NUMBER}]季|[前首头][两二三23]季|首季",  # 今年第3季
)
BEGINS_PART = (
    rf"第(?=[{_NUMBER}](?:季度|[・·]?四半期))|[{_NUMBER}](?=季度)|[首头](?=[两二三23]?季度)"
)


def part_pattern(year: str) -> str:
    """One pattern for halves and quarters, with the ``year`` that stands before them or without."""
    words = "|".join(sorted(YEARS, key=lambda word: (-len(word), word)))
    whole, of_year = "|".join(_WHOLE), "|".join(_OF_YEAR)
    return (
        rf"(?:(?P<py>{year})\s?年|(?P<pr>{words}))(?P<pf>度)?の?(?P<po>{whole}|{of_year})"
        rf"|(?P<part>{whole})"
    )


def season_value(year: int, season: str) -> str | None:
    """2026 and 春季 as 2026-21."""
    return f"{year:04}-{SEASONS[season[0]]}" if 1 <= year <= 9999 else None


def read_part(place: Place) -> str | None:
    """2025年上半年, 今年第3四半期, 25年度後半, and 前三季度 without its year."""
    first, last = _months_of(place["po"] or place["part"] or "")
    year = _year_of_part(place, first, last)
    if year is None:
        return None
    later = 3 if _is_fiscal(place) else 0
    begin, end = (_month_on(year, month + later) for month in (first, last))
    return f"{begin}/{end}" if begin and end else None


def _months_of(word: str) -> tuple[int, int]:
    """The first and the last month of a part, counted from the beginning of its year."""
    if "季" not in word and "四半期" not in word:
        return (1, 6) if word[0] in "上前" else (7, 12)
    signs = word.removeprefix("第")
    number = next((n for n, pair in _QUARTERS if signs.lstrip("前首头")[:1] in pair), 1)
    return (1 if signs[0] in "前首头" else 3 * number - 2), 3 * number


_QUARTERS = ((1, ("一", "1")), (2, ("二", "2", "两")), (3, ("三", "3")), (4, ("四", "4")))


def _is_fiscal(place: Place) -> bool:
    """今年度上半期: of the year that begins in April, but not where a Chinese text is of others than Japan."""
    return place["pf"] is not None and not (place.is_chinese and not place.is_about_japan())


def _year_of_part(place: Place, first: int, last: int) -> int | None:
    if place.is_after("0123456789."):
        return None
    if place["py"]:
        is_count = len(place["py"]) == len("25") and place.is_after("・,~〜第同約约数")
        return None if is_count else year_of(place, "py")
    if place.published is None:
        return None
    if place["pr"]:
        return _year_told(place, place["pr"], place.published)
    if place.is_after(NO_PART_BEHIND) or place.follows(NO_PART_AFTER):
        return None
    return _year_nearest(place, place.published, first, last)


def _year_told(place: Place, word: str, published: date) -> int:
    """昨年, 来年度 as a number."""
    offset = -2 if place.is_chinese and word == "前年" else YEARS[word]
    return published.year + offset - (_is_fiscal(place) and published.month < 4)


def _year_nearest(place: Place, published: date, first: int, last: int) -> int:
    """Of the last such part that had begun, or begins in days; of the next if told as to come."""
    if tense_at(place.text, place.found.start(), place.found.end()) is Tense.TO_COME:
        return published.year + (last < published.month)
    now = published.month + (published.day > LAST_DAYS)
    return published.year - (first > now)


LAST_DAYS = 24
"""Days of a month after which the next one's quarter is the one that is spoken of."""


def _month_on(year: int, month: int) -> str | None:
    """The thirteenth month is January of the next year."""
    return date_value(year + (month - 1) // 12, (month - 1) % 12 + 1, None)
