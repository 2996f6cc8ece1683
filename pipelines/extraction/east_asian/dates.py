"""Calendar expressions of Japanese and Chinese text, with EDTF values (pure).

Eras: Reiwa 1 is 2019, Heisei 1 is 1989, Showa 1 is 1926; Minguo 1 is 1912.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice

from pipelines.extraction.east_asian.date_pattern import DATE
from pipelines.extraction.east_asian.mention import Mention
from pipelines.extraction.east_asian.near_dates import read_day, read_days, read_month
from pipelines.extraction.east_asian.place import (
    ERA_REACH,
    FIRST_YEAR,
    LAST_YEAR,
    Place,
    date_value,
    digits_of,
    year_of,
)
from pipelines.extraction.east_asian.relative import DAYS, read_relative
from pipelines.extraction.east_asian.tenses import Tense, tense_at
from pipelines.extraction.east_asian.years import read_decade, read_year
from pipelines.extraction.languages.cjk_dates import COMPARED, COUNTED_BEFORE, DURATION_AFTER

ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民国": 1911}
HINT = re.compile(r"[/.年月日号號週周曜今昨明本去来來期]|20[0-4]\d[達达]")
REPUBLIC_NAMED = re.compile(r"民国\d|(?<!\d)1[0-2]\d年度")
ERA_NAMED = re.compile(r"(令和|平成|昭和)\d")
MOST_TRIED = 10_000
"""Places that may hold a date; the longest article has a hundredth of them."""
ERA_NEAR = 8
FISCAL_NAMED = re.compile(r"(\d{4})年度")
LAST_NAMED = re.compile(r"(\d{4})年")
NAMED_YEAR = re.compile(r"(?:FY)?(\d{4})")


def find_mentions(text: str, *, published: date | None, is_chinese: bool) -> Iterator[Mention]:
    """The calendar expressions of a narrowed text, in order.

    >>> found = find_mentions("令和7年度、27年度、20日", published=date(2025, 6, 21), is_chinese=False)
    >>> [mention.value for mention in found]
    ['FY2025', 'FY2027', '2025-06-20']
    """
    if not HINT.search(text):
        return
    near_year = published.year if published else None
    told: Mention | None = None
    last: Mention | None = None
    for found in islice(DATE.finditer(text), MOST_TRIED):
        if told and SENTENCE_END.search(text, told.end, found.start()):
            told = None
        value = READER_OF[found.lastgroup or ""](
            Place(text, found, published, is_chinese, near_year, told.value if told else None, last)
        )
        if value is not None:
            last = Mention(found.start(), found.end(), value)
            if found.lastgroup in TOLD_WITH_YEAR or (told and found.lastgroup in WITHOUT_YEAR):
                told = last
            if published is None and (named := NAMED_YEAR.match(value)):
                near_year = int(named[1])
            end = found.end()
            is_calendar = "年度" in (found["ff"], found["hf"]) and not value.startswith("FY")
            if is_chinese and is_calendar:
                end -= 1  # Taiwan's 2026年度 is the year 2026
            yield Mention(found.start(), end, value)


SENTENCE_END = re.compile("[。!?\n]")
TOLD_WITH_YEAR = frozenset("ey em ed iso hy hm hd y m d mp".split())
WITHOUT_YEAR = frozenset("m2 d2 mp2 d3".split())
"""Groups of dates that carry on the year of one before them."""


def _read_era(place: Place) -> str | None:
    number = 1 if place["ey"] == "元" else place.number("ey")
    if number is None:
        return None
    year = ERAS[place["era"] or ""] + number
    if place["ef"]:
        return f"{year}" if place["era"] == "民国" else f"FY{year}"
    if place["em"] is None and place.is_followed_by(("代",)):
        return None
    return date_value(year, place.number("em"), place.number("ed"))


def _read_iso(place: Place) -> str | None:
    if place.is_after("0123456789.-/"):
        return None
    year, month, day = (int(part) for part in re.split("[-/.]", place["iso"] or ""))
    return date_value(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None


def _read_same_year(place: Place) -> str | None:
    """同年11月: of the year that the text named last."""
    years = LAST_NAMED.findall(place.text, max(0, place.found.start() - 80), place.found.start())
    return date_value(int(years[-1]), place.number("sm"), place.number("sd")) if years else None


def _read_same_fiscal(place: Place) -> str | None:
    """同年度: the fiscal year that the text named last."""
    start = max(0, place.found.start() - 80)
    years = FISCAL_NAMED.findall(place.text, start, place.found.start())
    return f"FY{years[-1]}" if years else None


def _read_kanji_year(place: Place) -> str | None:
    year = int(digits_of(place["hy"] or ""))
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if place["hf"]:
        return _fiscal_value(place, year, place["hf"])
    return date_value(year, place.number("hm"), place.number("hd"))


def _read_year_and_era(place: Place) -> str | None:
    """2027(令和9)年度: one year, told twice."""
    return f"FY{place['ay']}" if place["af"] else place["ay"]


def _read_republic(place: Place) -> str | None:
    """Taiwan's 115年度 is the year 2026, and so is 115年 once its count of years was named."""
    is_part = place.is_after(".,") and place.text[: place.found.start() - 1][-1:].isdigit()
    if not place.is_chinese or is_part or place.is_after("0123456789"):
        return None
    if not place.found.group().endswith("度"):
        if place.is_followed_by(DURATION_AFTER) or place.follows(COUNTED_BEFORE):
            return None
        if not REPUBLIC_NAMED.search(place.text, 0, place.found.start()):
            return None
    return f"{ERAS['民国'] + int(digits_of(place['roc'] or '0'))}"


def _read_told_day(place: Place) -> str | None:
    """昨(22)日: the day is told twice."""
    if place.published is None:
        return None
    offset = {"今": 0, "昨": -1}.get(place.found[0][0], 1)
    try:
        day = place.published + timedelta(days=offset)
    except OverflowError:
        return None
    return day.isoformat() if str(day.day) == (place["td"] or "").lstrip("0") else None


def _read_span(place: Place) -> str | None:
    """2033/34年度 is the year 2033/2034; 23〜27年度 are fiscal 2023 to 2027."""
    first = year_of(place, "s1")
    text = place["s2"] or ""
    if first is None or place.is_after("0123456789.,・"):
        return None
    last = int(text) if len(text) == 4 else first - first % 100 + int(text)
    if not first < last <= first + 60:
        return None
    mark = "FY" if place["sf"] and last > first + 1 else ""
    return f"{mark}{first}/{mark}{last}"


def _read_term(place: Place) -> str | None:
    """A company's year that ends in a month: 2026年3月期 is fiscal 2025 in Japan."""
    year, month = year_of(place, "ky"), place.number("km")
    if year is None or month is None:
        return None
    return f"FY{year - 1 if month <= 6 else year}"


def _read_counted_year(place: Place) -> str | None:
    """六十二年度 in 1986: of the era of the day."""
    number, year = place.number("ny"), place.near_year
    if (
        number is None
        or year is None
        or place.is_chinese
        or place.is_after("一二三四五六七八九十和成")
    ):
        return None
    near = [base + number for base in ERAS.values() if abs(base + number - year) <= ERA_NEAR]
    return f"FY{near[0]}" if len(near) == 1 else None


def _read_fiscal(place: Place) -> str | None:
    year = year_of(place, "fy")
    if year is None or place.is_after("0123456789.・兆億"):
        return None
    return _fiscal_value(place, year, place["ff"] or "")


def _fiscal_value(place: Place, year: int, word: str) -> str:
    is_calendar = place.is_chinese and word == "年度" and not place.is_about_japan()
    return f"{year}" if is_calendar else f"FY{year}"


def _read_year_of_era(place: Place) -> str | None:
    """9年度 after 令和7年度: of the era that the text named last."""
    if place.is_after("0123456789.・,第年~〜-"):
        return None
    named = ERA_NAMED.findall(
        place.text, max(0, place.found.start() - ERA_REACH), place.found.start()
    )
    return f"FY{ERAS[named[-1]] + int(place['e1'] or 0)}" if named else None


def _read_quarter(place: Place) -> str | None:
    """7〜9月期: the last such months that had begun when it was written."""
    first, last = int(place["qa"] or 0), int(place["qb"] or 0)
    year = year_of(place, "qy") if place["qy"] else None
    if year is None and place.published is not None and not place["qy"]:
        year = place.published.year - (first > place.published.month)
    if year is None or place.is_after("0123456789.・,年") or not 1 <= first < last <= 12:
        return None
    return f"{date_value(year, first, None)}/{date_value(year, last, None)}"


DATELINE_DAY = re.compile(r"[一-龥](\d{1,2})日[电電讯訊]")
REACH_OF_DATELINE = 160
MOST_DAYS_LATER = 4


def _day_of_dateline(place: Place) -> date:
    """(中央社台北10日電)…今天: the day on which it was written, where that is not the day of publication."""
    published = place.published or date.min
    found = DATELINE_DAY.search(place.text[:REACH_OF_DATELINE])
    last = published.toordinal()
    for number in range(last, max(0, last - MOST_DAYS_LATER), -1):
        day = date.fromordinal(number)
        if found and day.day == int(found[1]):
            return day
    return published


def _read_relative(place: Place) -> str | None:
    if place.published is None:
        return None
    if place.is_followed_by(COMPARED) or place.is_after("0123456789.第年"):
        return None
    quote = place["rel"] or ""
    if place.is_chinese and quote.endswith("日前") and place.is_after("于於在须須应應"):
        return None  # 须于30日前答复: before that day, not so many days ago
    if quote.startswith("来") and place.is_after("出"):
        return None  # 出来秋: when rice is ripe
    if place.is_chinese and quote.startswith("今") and place.is_after("如"):
        return None  # 如今早已: nowadays
    if quote.startswith("年") and place.is_after("一二三四五六七八九十两兩数數几幾百半"):
        return None
    if place.is_chinese and quote in ("今年度", "本年度") and not place.is_about_japan():
        return f"{place.published.year:04}"
    if place.is_chinese and quote in DAYS:
        return read_relative(quote, _day_of_dateline(place), is_chinese=True)
    value = read_relative(quote, place.published, is_chinese=place.is_chinese)
    if value is not None and WEEKDAY_ALONE.fullmatch(quote):
        return _weekday_to_come(place, date.fromisoformat(value))
    return value


WEEKDAY_ALONE = re.compile("[月火水木金土日]曜日?|(?:周|週|星期|礼拜)[一二三四五六天日]")


def _weekday_to_come(place: Place, last: date) -> str:
    """木曜に現場検証を行う: the next such day; else ``last``, the one before publication."""
    is_past = last == place.published
    if is_past or tense_at(place.text, place.found.start(), place.found.end()) is not Tense.TO_COME:
        return last.isoformat()
    return (last + timedelta(days=7)).isoformat()


READERS: tuple[tuple[str, Callable[[Place], str | None]], ...] = (
    ("era ey ef em ed", _read_era),
    ("iso", _read_iso),
    ("sf1", _read_same_fiscal),
    ("sm sd", _read_same_year),
    ("ay af", _read_year_and_era),
    ("hy hf hm hd", _read_kanji_year),
    ("roc", _read_republic),
    ("td", _read_told_day),
    ("ty", lambda place: place["ty"]),
    ("by", lambda place: place["by"]),
    ("s1 s2 sf", _read_span),
    ("qy qa qb", _read_quarter),
    ("ky km", _read_term),
    ("fy ff", _read_fiscal),
    ("ny nf", _read_counted_year),
    ("e1", _read_year_of_era),
    ("dec", read_decade),
    ("y ye m d mp", read_year),
    ("rel", _read_relative),
    ("dm da db", read_days),
    ("m2 d2 mp2", read_month),
    ("d3", read_day),
)
"""The groups of each alternative of the pattern, and what reads it."""
READER_OF = {name: read for names, read in READERS for name in names.split()}
