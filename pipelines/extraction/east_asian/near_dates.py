"""Months and days that stand without their year: the nearest that the sentence can mean (pure)."""

import re
from datetime import date, timedelta

from pipelines.extraction.east_asian.place import Place, date_value
from pipelines.extraction.east_asian.tenses import Tense, tense_at
from pipelines.extraction.languages.cjk_dates import (
    DAY_DURATION_AFTER,
    NUMBERED_AFTER,
    NUMBERED_BEFORE,
    YEARS,
)

MONTH_BEFORE = re.compile(
    r"(\d{1,2})月\d{1,2}[日号號](?:(?:公示|告示|召集|開会)、|から|と|及び|および|[和至到~〜・、-])$"
)

THROUGH = ("から", "至", "到", "~", "〜", "—", "─", "-")
"""26日至28日: both of one month."""
TO_COME = re.compile(
    "^(?:に|にも|までに)[^。、]{0,6}(?:する|される|れる|開く|行う)|"
    "^(?:に|にも|までに|中に|からの|の)?.{0,6}"
    "(?:まとめる|策定する|決める|改定する|予定|控え|見込み|方針|通常国会|臨時国会|総選挙)"
)
NUMBERS = ("指数", "人数", "总数", "次数", "分数", "件数", "総数")
"""After which a day begins, where 数 alone makes a few of it: 数10日."""
FAR_AHEAD, FAR_BACK = 6, 3
"""Months from that of publication at which another year is the likelier one."""


def read_month(place: Place) -> str | None:
    month = place.number("m2")
    if place.published is None or month is None or not 1 <= month <= 12:
        return None
    if place.is_after("0123456789.・個个か箇ヶ第"):
        return None
    if place.follows(NEXT_YEAR):
        return _month_told(place, month, 1) if place.told else None
    if place.is_after("年"):
        return None  # 千九百四十五年八月: of a year that is not read
    told = _told_on(place)
    if told and int(told[:4]) < place.published.year:
        return _month_told(place, month, int(month < int(told[5:7])))
    if place["d2"] is None:
        if place.is_followed_by(("期", "刊", "号")):
            return None
        return _nearest_month(place, place.published, month)
    return _nearest_day(place.published, month, place.number("d2"))


MONTHS = 12
NEXT_YEAR = ("翌",)


BACKGROUND = re.compile("た[一-龥ァ-ヶ「]|的")


def _told_on(place: Place) -> str | None:
    """The month or day told with its year, where the sentence tells on from it.

    4月 behind 2022年2月に侵攻が始まり; but 12月 behind 2022年12月に決めた戦略を is of today.
    """
    if place.told is None or place.last is None or len(place.told) < len("2022-02"):
        return None
    if int(place.told[5:7]) > MONTHS:
        return None  # 2022年夏: a season has no month to tell on from
    if BACKGROUND.search(place.text, place.last.end, place.found.start()):
        return None
    tense = tense_at(place.text, place.found.start(), place.found.end())
    return None if tense is Tense.TO_COME else place.told


def _month_told(place: Place, month: int, later: int) -> str | None:
    """4月 behind 2022年2月: of the year that the sentence named, or one ``later``."""
    year = int((place.told or "0")[:4]) + later
    return date_value(year, month, place.number("d2"))


def _nearest_day(published: date, month: int, day: int | None) -> str | None:
    years = (published.year + n for n in (-1, 0, 1))
    days = [found for y in years if (found := date_value(y, month, day))]
    return min(days, key=lambda v: abs(date.fromisoformat(v) - published), default=None)


def _nearest_month(place: Place, published: date, month: int) -> str:
    """This year's, unless the verb tells of what was, or of what is to come."""
    following = place.text[place.found.end() : place.found.end() + 12]
    tense = tense_at(place.text, place.found.start(), place.found.end())
    if TO_COME.search(following):
        tense = Tense.TO_COME
    year, ahead = published.year, month - published.month
    if place.is_followed_by(("以来",)):
        return f"{year - (ahead > 0):04}-{month:02}"
    is_untold = tense in (Tense.UNTOLD, Tense.EVENT)
    if (ahead > FAR_BACK and tense is Tense.PAST) or (ahead > FAR_AHEAD and is_untold):
        year -= 1
    elif ahead < -FAR_BACK and tense is Tense.TO_COME:
        year += 1
    return f"{year:04}-{month:02}"


def read_first_months(place: Place) -> str | None:
    """前7月, 今年前11个月: the year up to then; 前三个月 in August are the three before."""
    last, published = place.number("fm"), place.published
    if last is None or published is None or not place.is_chinese or not 1 < last < MONTHS:
        return None
    year = published.year + (YEARS[place["fr"]] if place["fr"] else 0)
    since = published.month - last
    if place["fr"] is None and not 0 < since <= LATEST:
        return None
    return f"{date_value(year, 1, None)}/{date_value(year, last, None)}"


LATEST = 2
"""Months after which the figures of the months before are told."""


def read_days(place: Place) -> str | None:
    """13、14日, 9月5〜11日: from the first day to the last."""
    first, last = place.number("da"), place.number("db")
    if first is None or last is None or not first < last or place.published is None:
        return None
    if place.is_followed_by(DAY_DURATION_AFTER) or place.is_after("第数") or place.is_in_number():
        return None
    if place["dm"] is None:
        end = _day_near(place, place.published, last)
    else:
        end = _nearest_day(place.published, place.number("dm") or 0, last)
    return f"{end[:-2]}{first:02}/{end}" if end and first else None


DUE_BY = re.compile("前[可须須应應完提缴繳申報报]")
"""受災戶19日前可申請: the last day on which they can."""
FIRST_DAYS = 4
"""Days of a month in which 一日 is its first rather than a whole day."""
LASTS_A_DAY = re.compile(r"で(?:約|およそ)?[\d.]+(?![\d.年周])")
"""1日で12.4%下げ: in a single day."""


def read_day(place: Place) -> str | None:
    day = place.number("d3")
    if place.published is None or day is None or not 1 <= day <= 31:
        return None
    is_some = place.is_after("数") and not place.follows(NUMBERS)
    if DUE_BY.match(place.text, place.found.end()) and place.is_chinese:
        return _day_of_month(place.published, day, is_future=True)
    if (
        is_some
        or place.is_after("第")
        or place.is_in_number()
        or place.is_followed_by(DAY_DURATION_AFTER)
    ):
        return None
    if place["d3"] == "一" and place.published.day > FIRST_DAYS:
        return None
    if day == 1 and LASTS_A_DAY.match(place.text, place.found.end()):
        return None
    if _is_number(place):
        return None
    if (weekday := _day_of_weekday(place, day)) is not None:
        return weekday
    told = _told_on(place) or ""
    if len(told) == len("2024-12-03") and int(told[8:]) < day:
        year, month = int(told[:4]), int(told[5:7])
        if (year, month) < (place.published.year, place.published.month):
            return date_value(year, month, day)
    if place.last and place.text[place.last.end : place.found.start()] in THROUGH:
        first = place.last.value
        if len(first) == len("2024-12-03") and int(first[8:]) < day:
            return date_value(int(first[:4]), int(first[5:7]), day)
    carried = MONTH_BEFORE.search(place.text, max(0, place.found.start() - 16), place.found.start())
    if carried and 1 <= int(carried[1]) <= 12:
        return _nearest_day(place.published, int(carried[1]), day)
    if place.is_followed_by(("付",)):
        return _day_of_month(place.published, day, is_future=False)
    return _day_near(place, place.published, day)


def _is_number(place: Place) -> bool:
    """2号機, 3号线, 台风5号: a number, no day."""
    if not place.found.group().endswith(("号", "號")):
        return False
    is_one = place.is_followed_by(NUMBERED_AFTER) or place.follows(NUMBERED_BEFORE)
    return is_one or not place.is_chinese


def _day_of_weekday(place: Place, day: int) -> str | None:
    """下周二(24日): the day that the weekday right before was read as."""
    last = place.last
    if last is None or place.text[last.end : place.found.start()] != "(":
        return None
    is_same = len(last.value) == len("2024-12-03") and last.value.endswith(f"-{day:02}")
    return last.value if is_same else None


def _day_near(place: Place, published: date, day: int) -> str | None:
    """The last such day, or the next one where the clause tells of what is to come."""
    tense = tense_at(place.text, place.found.start(), place.found.end())
    if tense is Tense.EVENT:
        return _nearest_of_days(published, day)
    if tense is Tense.UNTOLD and not place.is_chinese and _is_soon(published, day):
        return _day_of_month(published, day, is_future=True)
    return _day_of_month(published, day, is_future=tense is Tense.TO_COME)


def _is_soon(published: date, day: int) -> bool:
    """県は20日から受け付ける: in some days, while the last such day was long before."""
    last = _day_of_month(published, day, is_future=False)
    following = _day_of_month(published, day, is_future=True)
    if last is None or following is None:
        return following is not None
    ahead = (date.fromisoformat(following) - published).days
    return ahead <= SOON and (published - date.fromisoformat(last)).days >= LONG_AGO


SOON, LONG_AGO = 7, 20
"""Days."""


def _nearest_of_days(published: date, day: int) -> str | None:
    """24日在海牙开幕 on the 23rd is tomorrow; on the 25th it is yesterday."""
    days = (_day_of_month(published, day, is_future=is_future) for is_future in (False, True))
    return min(
        (found for found in days if found),
        key=lambda found: abs(date.fromisoformat(found) - published),
        default=None,
    )


def _day_of_month(published: date, day: int, *, is_future: bool) -> str | None:
    """The last such day up to publication; the next where it is told as yet to come."""
    moment, today = published.replace(day=1), published.isoformat()
    for _ in range(3):
        value = date_value(moment.year, moment.month, day)
        if value and (value >= today if is_future else value <= today):
            return value
        try:
            moment = (moment + timedelta(days=31 if is_future else -1)).replace(day=1)
        except OverflowError:
            return None
    return None
