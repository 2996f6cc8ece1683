"""Calendar expressions of Japanese and Chinese text, with EDTF values (pure).

Eras: Reiwa 1 is 2019, Heisei 1 is 1989, Showa 1 is 1926; Minguo 1 is 1912.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice

from pipelines.extraction.east_asian.date_pattern import DATE
from pipelines.extraction.east_asian.fiscal_years import (
    fiscal_value,
    read_counted_year,
    read_fiscal,
    read_relative_fiscal,
    read_same_fiscal,
    read_term,
    read_year_of_era,
)
from pipelines.extraction.east_asian.mention import Mention
from pipelines.extraction.east_asian.near_dates import (
    read_day,
    read_days,
    read_first_months,
    read_month,
)
from pipelines.extraction.east_asian.parts_of_year import read_part
from pipelines.extraction.east_asian.place import (
    ERAS,
    FIRST_YEAR,
    LAST_YEAR,
    Place,
    date_value,
    digits_of,
    year_of,
)
from pipelines.extraction.east_asian.relative import DAYS, read_relative
from pipelines.extraction.east_asian.tenses import Tense, tense_at
from pipelines.extraction.east_asian.turns_of_year import read_turn
from pipelines.extraction.east_asian.years import (
    read_decade,
    read_next,
    read_next_year,
    read_republic,
    read_same_year,
    read_year,
    value_in_year,
)
from pipelines.extraction.edtf import is_edtf
from pipelines.extraction.languages.cjk_dates import COMPARED, COMPARED_BUDGET, FISCAL_YEARS, YEARS

HINT = re.compile(r"[/.年月日号號週周曜今昨明本去来來期季]|20[0-4]\d[達达]")
MOST_TRIED = 10_000
"""Places that may hold a date; the longest article has a hundredth of them."""
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
        if value is not None and is_edtf(value):
            start = found.start() + (is_chinese and found["rel"] == ONLY_JAPANESE)
            last = Mention(start, found.end(), value)
            if found.lastgroup in TOLD_WITH_YEAR or (told and found.lastgroup in WITHOUT_YEAR):
                told = last
            if published is None and (named := NAMED_YEAR.match(value)):
                near_year = int(named[1])
            end = found.end()
            is_calendar = "年度" in (found["ff"], found["hf"]) and not value.startswith("FY")
            if is_chinese and is_calendar:
                end -= 1  # Taiwan's 2026年度 is the year 2026
            yield Mention(start, end, value)


ONLY_JAPANESE = "一昨日"
"""百分之一昨日公布: Chinese has no such word, and means 昨日."""
SENTENCE_END = re.compile("[。!?\n]")
TOLD_WITH_YEAR = frozenset("ey em ed iso hy he hm hd y ye ys m d mp".split())
WITHOUT_YEAR = frozenset("m2 d2 mp2 d3".split())
"""Groups of dates that carry on the year of one before them."""


def _read_era(place: Place) -> str | None:
    number = 1 if place["ey"] == "元" else place.number("ey")
    if not number:
        return None  # no era has a year 0
    year = ERAS[place["era"] or ""] + number
    if year > LAST_YEAR:
        return None
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


def _read_kanji_year(place: Place) -> str | None:
    year = int(digits_of(place["hy"] or ""))
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if place["hf"]:
        return fiscal_value(place, year, place["hf"])
    if place["he"]:
        return value_in_year(year, place["he"])
    return date_value(year, place.number("hm"), place.number("hd"))


def _read_year_and_era(place: Place) -> str | None:
    """2027(令和9)年度: one year, told twice."""
    return f"FY{place['ay']}" if place["af"] else place["ay"]


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
    if first is None or place.is_in_number():
        return None
    last = int(text) if len(text) == 4 else first - first % 100 + int(text)
    if not first < last <= first + 60:
        return None
    mark = "FY" if place["sf"] and last > first + 1 else ""
    return f"{mark}{first}/{mark}{last}"


def _read_quarter(place: Place) -> str | None:
    """7〜9月期: the last such months that had begun when it was written."""
    first, last = int(place["qa"] or 0), int(place["qb"] or 0)
    year = year_of(place, "qy") if place["qy"] else None
    if year is None and place.published is not None and not place["qy"]:
        is_later = first > place.published.month
        year = place.published.year + (YEARS[place["qr"]] if place["qr"] else -is_later)
    if year is None or place.is_in_number() or place.is_after("年") or not 1 <= first < last <= 12:
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
    quote = place["rel"] or ""
    if place.is_chinese and quote == ONLY_JAPANESE:
        quote = quote[1:]
    is_compared = quote == "前年" and place.is_followed_by(COMPARED_BUDGET)
    is_compared = is_compared or (
        place.is_followed_by(COMPARED) and not (place.is_chinese and quote in DAYS)
    )
    if is_compared or place.is_after("0123456789.第年"):
        return None
    if place.is_chinese and quote.endswith("日前") and place.is_after("于於在须須应應"):
        return None  # 须于30日前答复: before that day, not so many days ago
    if place.is_after("毎每逢") or place.follows(("毎週", "隔週")):
        return None  # 毎週月曜: each of them
    if quote.startswith("来") and place.is_after("出"):
        return None  # 出来秋: when rice is ripe
    if place.is_chinese and quote.startswith("今") and place.is_after("如"):
        return None  # 如今早已: nowadays
    if quote.startswith("年") and place.is_after("一二三四五六七八九十两兩数數几幾百半"):
        return None
    if quote == "前年" and place.told and not place.is_chinese:
        return date_value(int(place.told[:4]) - 1, None, None)  # 22年は79.6%、前年も: of 2021
    if quote in FISCAL_YEARS:
        return read_relative_fiscal(place, quote, place.published)
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
    try:
        return (last + timedelta(days=7)).isoformat()
    except OverflowError:
        return last.isoformat()


READERS: tuple[tuple[str, Callable[[Place], str | None]], ...] = (
    ("era ey ef em ed", _read_era),
    ("iso", _read_iso),
    ("py pr pf po part", read_part),
    ("sf1", read_same_fiscal),
    ("sm sd se", read_same_year),
    ("nm nd ne", read_next_year),
    ("n0", read_next),
    ("ay af", _read_year_and_era),
    ("hy hf he hm hd", _read_kanji_year),
    ("roc rm rd", read_republic),
    ("td", _read_told_day),
    ("ty", lambda place: place["ty"]),
    ("by", lambda place: place["by"]),
    ("s1 s2 sf", _read_span),
    ("qy qr qa qb", _read_quarter),
    ("fr fm", read_first_months),
    ("ky km", read_term),
    ("fy ff", read_fiscal),
    ("ny nf", read_counted_year),
    ("e1", read_year_of_era),
    ("dec", read_decade),
    ("turn", read_turn),
    ("y ye ys m d mp", read_year),
    ("rel", _read_relative),
    ("dm da db", read_days),
    ("m2 d2 mp2", read_month),
    ("d3", read_day),
)
"""The groups of each alternative of the pattern, and what reads it."""
READER_OF = {name: read for names, read in READERS for name in names.split()}
