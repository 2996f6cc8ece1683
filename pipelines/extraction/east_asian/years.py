"""Years and decades as digits or signs, of this century, the last or an era (pure)."""

import re
from datetime import date

from pipelines.extraction.east_asian.parts_of_year import SEASONS, season_value
from pipelines.extraction.east_asian.place import (
    ERA_REACH,
    ERAS,
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
    if is_short and _is_count(text) and place["m"] is None and place["ys"] is None:
        return None
    if not text.isascii() and place.is_after("〇零一二三四五六七八九十百两兩第"):
        return None
    has_month = place["m"] is not None or place["ys"] is not None
    if place.is_after("0123456789.・,第同約约数") and is_short:
        return None
    if place.is_after("~〜") and is_short and not has_month:
        return None  # 5〜10年; but 2025年4月〜26年3月
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
    if place["ye"] or place["ys"]:
        return value_in_year(year_of(place, "y"), place["ye"] or place["ys"] or "")
    year = _year_of_showa_named(place) or year_of(place, "y")
    return date_value(year, place.number("m"), place.number("d"))


def value_in_year(year: int | None, word: str) -> str | None:
    """The value of 年底, 末 or a season of a year."""
    if year is not None and word[0] in SEASONS:
        return season_value(year, word)
    return date_value(year, 12, None)


def read_same_year(place: Place) -> str | None:
    """同年11月, 同年末: of the year that the text named last."""
    year = _last_named(place)
    if place["se"]:
        return value_in_year(year, place["se"])
    return date_value(year, place.number("sm"), place.number("sd"))


def read_next_year(place: Place) -> str | None:
    """翌年3月, 翌年春: of the year after the one that the text told last."""
    told = int(place.told[:4]) if place.told else _last_named(place)
    year = None if told is None else told + 1
    if place["ne"]:
        return value_in_year(year, place["ne"])
    return date_value(year, place.number("nm"), place.number("nd"))


def read_next(place: Place) -> str | None:
    """翌年, 翌日: counted from the year or the day that the sentence told before."""
    if place["n0"] == "翌年":
        return date_value(int(place.told[:4]) + 1, None, None) if place.told else None
    last = None if place.is_chinese else place.last
    if last is None or FULL_DAY.fullmatch(last.value) is None:
        return None
    if ENDS.search(place.text, last.end, place.found.start()) or place.is_followed_by(("の",)):
        return None
    return date.fromordinal(date.fromisoformat(last.value).toordinal() + 1).isoformat()


FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
ENDS = re.compile("[。\n]")


def _last_named(place: Place) -> int | None:
    start = place.found.start()
    years = LAST_NAMED.findall(place.text, max(0, start - NAMED_REACH), start)
    return int(years[-1]) if years else None


LAST_NAMED = re.compile(r"(\d{4})年")
NAMED_REACH = 80


def read_republic(place: Place) -> str | None:
    """Taiwan's 115年度 is the year 2026; so are 115年11月, and 115年 near its count of years."""
    is_part = place.is_after(".,") and place.text[: place.found.start() - 1][-1:].isdigit()
    if not place.is_chinese or is_part or place.is_after("0123456789"):
        return None
    year = ERAS["民国"] + int(digits_of(place["roc"] or "0"))
    if place["rm"]:
        is_ancient = place.follows(("公元", "西元", "前"))
        return None if is_ancient else date_value(year, place.number("rm"), place.number("rd"))
    if not place.found.group().endswith("度"):
        if place.is_followed_by(DURATION_AFTER) or place.follows(COUNTED_BEFORE):
            return None
        if not _is_republic_named(place):
            return None
    return f"{year}"


def _is_republic_named(place: Place) -> bool:
    """Whether the count of years is named before, or soon after."""
    start, end = place.found.span()
    before = REPUBLIC_NAMED.search(place.text, max(0, start - REPUBLIC_REACH), start)
    return bool(before or REPUBLIC_NAMED.search(place.text, end, end + ERA_REACH))


REPUBLIC_NAMED = re.compile(r"民国\d|(?<!\d)1[0-2]\d年度")
REPUBLIC_REACH = 800
"""Code points before a year in which its count of years was named."""


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
