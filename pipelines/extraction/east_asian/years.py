"""Years and decades as digits or signs, of this century, the last or an era (pure)."""

import re

from pipelines.extraction.east_asian.place import (
    ERA_REACH,
    SHOWA,
    Place,
    date_value,
    digits_of,
    year_of,
)
from pipelines.extraction.languages.cjk_dates import COUNTED_BEFORE, DURATION_AFTER


def read_decade(place: Place) -> str | None:
    """1960年代, 60年代, 上世纪80年代, 八十年代; the first years of a republic are none."""
    text = place["dec"] or ""
    if len(text) == 3 or (place.is_chinese and place.is_after("国國")):
        return None
    year = int(text) if text.isdigit() else 10 * int(digits_of(text[0]))
    if year < 100:
        now = place.near_year
        if now is None:
            return None
        is_named = not place.found.group().startswith(text)
        year += 1900 if is_named or 2000 + year > now + FAR_DECADE else 2000
    return None if year % 10 else f"{year // 10}X"


FAR_DECADE = 25
"""Years; 60年代 is the one that was, 30年代 the one to come."""


def _is_since(place: Place) -> bool:
    """09年以来の高さ, 15年以来: a year; 20年来 and 近20年以来 are none."""
    is_since = not place.is_chinese and place.is_followed_by(("以来", "以降"))
    return is_since or (place["y"] or "").startswith("0")


def read_year(place: Place) -> str | None:
    """2027年, 27年6月, 二七年, 2027年底, with the month and the day that follow."""
    text = place["y"] or ""
    is_short = len(text) == 2
    if is_short and _is_count(text) and place["m"] is None:
        return None
    if not text.isascii() and place.is_after("〇零一二三四五六七八九十百两兩第"):
        return None
    if place.is_after("0123456789.・,~〜第同約约数") and is_short:
        return None
    has_month = place["m"] is not None
    if (
        is_short
        and not has_month
        and not _is_since(place)
        and (place.is_followed_by(DURATION_AFTER) or place.follows(COUNTED_BEFORE))
    ):
        return None
    ends_span = place.is_after("至到~〜-–") or place.follows(("年から", "年度から"))
    is_long = place.is_followed_by(("間", "间", "ぶり")) and not ends_span
    if is_long and not is_short and not has_month:
        return None  # 2000年間; but 2026年至2030年间
    if place["ye"]:
        return date_value(year_of(place, "y"), 12, None)
    year = _year_of_showa_named(place) or year_of(place, "y")
    return date_value(year, place.number("m"), place.number("d"))


def _is_count(text: str) -> bool:
    """二三年: two or three years, if no month follows."""
    digits = digits_of(text)
    return not text.isascii() and int(digits[1]) - int(digits[0]) == 1


def _year_of_showa_named(place: Place) -> int | None:
    """62年 behind 昭和51年 in one sentence: of the same era."""
    text = place["y"] or ""
    before = place.text[max(0, place.found.start() - ERA_REACH) : place.found.start()]
    named = SHOWA_NAMED.search(re.split("[。\n]", before)[-1])
    if named is None or len(text) != 2 or not text.isdigit():
        return None
    return SHOWA + int(text) if int(named[1]) < int(text) <= LAST_OF_SHOWA else None


SHOWA_NAMED = re.compile(r"昭和(\d{1,2})年(?!.*(?<!\d)\d{4}年)")
LAST_OF_SHOWA = 64
