"""Calendar expressions of Japanese and Chinese text, with EDTF values (pure).

Eras: Reiwa 1 is 2019, Heisei 1 is 1989, Showa 1 is 1926; Minguo 1 is 1912.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from pipelines.extraction.east_asian.mention import Mention
from pipelines.extraction.east_asian.numerals import read_number
from pipelines.extraction.east_asian.relative import read_relative, relative_pattern
from pipelines.extraction.languages.cjk_dates import (
    COMPARED,
    COUNTED_BEFORE,
    DAY_DURATION_AFTER,
    DURATION_AFTER,
    ELSEWHERE,
    FUTURE,
    IN_JAPAN,
)

ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民国": 1911}
NUM = r"\d{1,2}|[一二三四五六七八九十]{1,3}"
FISCAL = r"年度|財政年度|财政年度|财年|財年|會計年度|会計年度|会计年度"
# Every repetition is bounded, so the standard library needs linear time, and less of it.
DATE = re.compile(
    rf"""(?P<era>令和|平成|昭和|大正|民国)(?P<ey>元|\d{{1,3}}|[一二三四五六七八九十]{{1,4}})"""
    rf"""(?:(?P<ef>年度)|年(?:(?P<em>{NUM})月(?:(?P<ed>{NUM})日)?)?)"""
    rf"""|(?P<iso>\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}})"""
    rf"""|同年(?P<sm>{NUM})月(?:(?P<sd>{NUM})[日号號])?"""
    rf"""|(?P<hy>[一二][〇零九一二][〇零一二三四五六七八九]{{2}})年"""
    rf"""|(?P<s1>\d{{4}}|\d{{2}})[/~〜-](?P<s2>\d{{2}}|\d{{4}})(?:(?P<sf>{FISCAL})|年)"""
    rf"""|(?P<ky>\d{{4}}|\d{{2}})年(?P<km>{NUM})月期"""
    rf"""|(?P<fy>\d{{4}}|\d{{2}})(?P<ff>{FISCAL})"""
    rf"""|(?P<dec>\d{{2,4}})年代(?:前半|後半|初頭|半ば|初期|末)?"""
    rf"""|(?P<rel>{relative_pattern()})"""
    rf"""|(?P<y>\d{{4}}|\d{{2}})年(?:(?P<m>{NUM})月(?:(?P<d>{NUM})[日号號]|(?P<mp>[上中下]旬|末)?))?"""
    rf"""|(?P<m2>{NUM})月(?:(?P<d2>{NUM})[日号號]|(?P<mp2>[上中下]旬|末)?)"""
    rf"""|(?P<d3>\d{{1,2}}|[一二三]?十[一二三四五六七八九]?)[日号號]"""
)
HINT = re.compile(r"[/.年月日号號週周曜今昨明本去来來期]")
TO_COME = re.compile(
    "^(?:に|にも|までに|中に)?.{0,6}(?:まとめる|策定する|決める|改定する|予定|控え|見込み|方針)"
)
JAPAN, OTHERS = re.compile("|".join(IN_JAPAN)), re.compile("|".join(ELSEWHERE))
MONTH_BEFORE = re.compile(r"(\d{1,2})月\d{1,2}[日号號](?:から|と|及び|および|[和至到~〜・、-])$")
LAST_NAMED = re.compile(r"(\d{4})年")
FIRST_YEAR, LAST_YEAR = 1868, 2199


def find_mentions(text: str, *, published: date | None, is_chinese: bool) -> Iterator[Mention]:
    """The calendar expressions of a narrowed text, in order.

    >>> found = find_mentions("令和7年度、27年度、20日", published=date(2025, 6, 21), is_chinese=False)
    >>> [mention.value for mention in found]
    ['FY2025', 'FY2027', '2025-06-20']
    """
    if not HINT.search(text):
        return
    for found in DATE.finditer(text):
        reader = next(read for name, read in READERS if found[name] is not None)
        value = reader(_Place(text, found, published, is_chinese))
        if value is not None:
            end = found.end()
            if is_chinese and found["ff"] == "年度" and not value.startswith("FY"):
                end -= 1  # Taiwan's 2026年度 is the year 2026
            yield Mention(found.start(), end, value)


@dataclass(frozen=True, slots=True)
class _Place:
    text: str
    found: re.Match[str]
    published: date | None
    is_chinese: bool

    def __getitem__(self, name: str) -> str | None:
        value: str | None = self.found[name]
        return value

    def number(self, name: str) -> int | None:
        text = self.found[name]
        value = None if text is None else read_number(text)
        return None if value is None else int(value)

    def is_followed_by(self, words: tuple[str, ...]) -> bool:
        return self.text.startswith(words, self.found.end())

    def follows(self, words: tuple[str, ...]) -> bool:
        return self.text.endswith(words, 0, self.found.start())

    def is_about_japan(self) -> bool:
        """Whether a Chinese text speaks of Japan here: its 年度 begins in April."""
        around = self.text[max(0, self.found.start() - 80) : self.found.end() + 40]
        return JAPAN.search(around) is not None and OTHERS.search(around) is None

    def is_after(self, words: str) -> bool:
        before = self.text[max(0, self.found.start() - 1) : self.found.start()]
        return before != "" and before in words


def _century(year: int, published: date | None) -> int | None:
    """A year of two digits in its century: 87 is 1987, 35 is 2035."""
    if published is None:
        return None
    now = published.year
    candidates = [base + year for base in (1900, 2000) if abs(base + year - now) <= 60]
    return min(candidates, key=lambda y: (y > now + 30, abs(y - now)), default=None)


def _year(place: _Place, name: str) -> int | None:
    text = place[name] or ""
    if len(text) == 2:
        return _century(int(text), place.published)
    year = int(text)
    return year if FIRST_YEAR <= year <= LAST_YEAR else None


def _date_value(year: int | None, month: int | None, day: int | None) -> str | None:
    if year is None or not 1 <= year <= 9999:
        return None
    if month is None:
        return f"{year:04}"
    if not 1 <= month <= 12:
        return None
    if day is None:
        return f"{year:04}-{month:02}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _read_era(place: _Place) -> str | None:
    number = 1 if place["ey"] == "元" else place.number("ey")
    if number is None:
        return None
    year = ERAS[place["era"] or ""] + number
    if place["ef"]:
        return f"FY{year}"
    return _date_value(year, place.number("em"), place.number("ed"))


def _read_iso(place: _Place) -> str | None:
    if place.is_after("0123456789.-/"):
        return None
    year, month, day = (int(part) for part in re.split("[-/.]", place["iso"] or ""))
    return _date_value(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None


def _read_same_year(place: _Place) -> str | None:
    """同年11月: of the year that the text named last."""
    years = LAST_NAMED.findall(place.text, max(0, place.found.start() - 80), place.found.start())
    return _date_value(int(years[-1]), place.number("sm"), place.number("sd")) if years else None


def _read_kanji_year(place: _Place) -> str | None:
    digits = "".join(
        str("〇一二三四五六七八九".index(sign)) for sign in (place["hy"] or "").replace("零", "〇")
    )
    return digits if FIRST_YEAR <= int(digits) <= LAST_YEAR else None


def _read_span(place: _Place) -> str | None:
    """2033/34年度 is the year 2033/2034; 23〜27年度 are fiscal 2023 to 2027."""
    first = _year(place, "s1")
    text = place["s2"] or ""
    if first is None or place.is_after("0123456789.,・"):
        return None
    last = int(text) if len(text) == 4 else first - first % 100 + int(text)
    if not first < last <= first + 60:
        return None
    mark = "FY" if place["sf"] and last > first + 1 else ""
    return f"{mark}{first}/{mark}{last}"


def _read_term(place: _Place) -> str | None:
    """A company's year that ends in a month: 2026年3月期 is fiscal 2025 in Japan."""
    year, month = _year(place, "ky"), place.number("km")
    if year is None or month is None:
        return None
    return f"FY{year - 1 if month <= 6 else year}"


def _read_fiscal(place: _Place) -> str | None:
    year = _year(place, "fy")
    if year is None or place.is_after("0123456789.・兆億"):
        return None
    is_calendar = place.is_chinese and place["ff"] == "年度" and not place.is_about_japan()
    return f"{year}" if is_calendar else f"FY{year}"


def _read_decade(place: _Place) -> str | None:
    text = place["dec"] or ""
    if len(text) == 3:
        return None
    year = _year(place, "dec")
    return None if year is None or year % 10 else f"{year // 10}X"


def _read_year(place: _Place) -> str | None:
    is_short = len(place["y"] or "") == 2
    if place.is_after("0123456789.・,~〜第同約约数") and is_short:
        return None
    has_month = place["m"] is not None
    if (
        is_short
        and not has_month
        and (place.is_followed_by(DURATION_AFTER) or place.follows(COUNTED_BEFORE))
    ):
        return None
    if not is_short and not has_month and place.is_followed_by(("間", "间", "ぶり")):
        return None
    return _date_value(_year(place, "y"), place.number("m"), place.number("d"))


def _read_month(place: _Place) -> str | None:
    month = place.number("m2")
    if place.published is None or month is None or not 1 <= month <= 12:
        return None
    if place.is_after("0123456789.・個个か箇ヶ第"):
        return None
    if place["d2"] is None:
        if place.is_followed_by(("期", "刊", "号")):
            return None
        following = place.text[place.found.end() : place.found.end() + 12]
        value = _nearest_month(place.published, month)
        if TO_COME.search(following) and month > place.published.month:
            return f"{place.published.year:04}-{month:02}"
        return value
    return _nearest_day(place.published, month, place.number("d2"))


def _nearest_day(published: date, month: int, day: int | None) -> str | None:
    years = (published.year + n for n in (-1, 0, 1))
    days = [found for y in years if (found := _date_value(y, month, day))]
    return min(days, key=lambda v: abs(date.fromisoformat(v) - published), default=None)


def _nearest_month(published: date, month: int) -> str:
    year = published.year
    if month - published.month > 6:
        year -= 1
    elif published.month - month > 8:
        year += 1
    return f"{year:04}-{month:02}"


def _read_day(place: _Place) -> str | None:
    day = place.number("d3")
    if place.published is None or day is None or not 1 <= day <= 31:
        return None
    if place.is_after("0123456789.・,第数") or place.is_followed_by(DAY_DURATION_AFTER):
        return None
    carried = MONTH_BEFORE.search(place.text, max(0, place.found.start() - 16), place.found.start())
    if carried and 1 <= int(carried[1]) <= 12:
        return _nearest_day(place.published, int(carried[1]), day)
    following = place.text[place.found.end() : place.found.end() + 7]
    is_future = any(word in following for word in FUTURE)
    return _day_of_month(place.published, day, is_future=is_future)


def _day_of_month(published: date, day: int, *, is_future: bool) -> str | None:
    """The last such day up to publication; the next where it is told as yet to come."""
    moment, today = published.replace(day=1), published.isoformat()
    for _ in range(3):
        value = _date_value(moment.year, moment.month, day)
        if value and (value >= today if is_future else value <= today):
            return value
        try:
            moment = (moment + timedelta(days=31 if is_future else -1)).replace(day=1)
        except OverflowError:
            return None
    return None


def _read_relative(place: _Place) -> str | None:
    if place.published is None:
        return None
    if place.is_followed_by(COMPARED) or place.is_after("0123456789.第年"):
        return None
    return read_relative(place["rel"] or "", place.published, is_chinese=place.is_chinese)


READERS: tuple[tuple[str, Callable[[_Place], str | None]], ...] = (
    ("era", _read_era),
    ("iso", _read_iso),
    ("sm", _read_same_year),
    ("hy", _read_kanji_year),
    ("s1", _read_span),
    ("ky", _read_term),
    ("fy", _read_fiscal),
    ("dec", _read_decade),
    ("y", _read_year),
    ("rel", _read_relative),
    ("m2", _read_month),
    ("d3", _read_day),
)
