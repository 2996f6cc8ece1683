"""Relative calendar expressions of Japanese and Chinese text, against the day of publication."""

import re
from datetime import date, timedelta

from pipelines.extraction.east_asian.numerals import read_number
from pipelines.extraction.east_asian.parts_of_year import SEASON, SEASONS, season_value
from pipelines.extraction.languages.cjk_dates import (
    FISCAL_YEARS,
    NO_DAY_BEFORE_LAST,
    TERSE_VERBS,
    YEARS,
)

MONTHS = {
    "今月": 0,
    "本月": 0,
    "这个月": 0,
    "這個月": 0,
    "先月": -1,
    "前月": -1,
    "上月": -1,
    "上个月": -1,
    "上個月": -1,
    "来月": 1,
    "來月": 1,
    "下月": 1,
    "下个月": 1,
    "下個月": 1,
    "再来月": 2,
    "先々月": -2,
}
DAYS = {
    "今日": 0,
    "今朝": 0,
    "けさ": 0,
    "今夜": 0,
    "今晚": 0,
    "今晨": 0,
    "今早": 0,
    "昨晩": -1,
    "昨夜": -1,
    "昨晨": -1,
    "昨早": -1,
    "昨晚": -1,
    "本日": 0,
    "きょう": 0,
    "今天": 0,
    "昨日": -1,
    "きのう": -1,
    "昨天": -1,
    "一昨日": -2,
    "前天": -2,
    "おととい": -2,
    "あさって": 2,
    "明日": 1,
    "あす": 1,
    "あした": 1,
    "明天": 1,
    "后天": 2,
    "後天": 2,
}
WEEKS = {
    "今週": 0,
    "本周": 0,
    "本週": 0,
    "这周": 0,
    "這週": 0,
    "先週": -1,
    "上周": -1,
    "上週": -1,
    "上星期": -1,
    "来週": 1,
    "再来週": 2,
    "先々週": -2,
    "來週": 1,
    "下周": 1,
    "下週": 1,
    "下星期": 1,
}
WEEKDAYS = {
    "月": 0,
    "火": 1,
    "水": 2,
    "木": 3,
    "金": 4,
    "土": 5,
    "日": 6,
    "一": 0,
    "二": 1,
    "三": 2,
    "四": 3,
    "五": 4,
    "六": 5,
    "天": 6,
    "末": 5,
}
AGO = re.compile(
    r"(\d{1,2}|[一二三四五六七八九十两兩]{1,2})(年|[かカヶケヵ个個]月|日|天)(前|後|后)"
)


NUMBER_OF_DAY = r"(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})"
_DONE = "".join(TERSE_VERBS)
TERSE_DAYS = (
    rf"(?<![如至现現迄古当當一而及])(?:昨(?=[{_DONE}]|下午)"
    r"|今(?=[在於]|于(?!是)|上午|下午|起|宣布|表示|说|說|公布|发布|發布|举行|舉行|将|將))"
    rf"|(?<![{NO_DAY_BEFORE_LAST}])前日(?=[{_DONE}晚下])"
)
"""昨宣布, 今表示, 前日在: papers of Taiwan and Hong Kong leave 日 out, and say 前日 of two days ago."""


def _alternatives(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=lambda w: (-len(w), w)))


def first_signs() -> str:
    """The signs that a relative expression can begin with."""
    words = (*FISCAL_YEARS, *YEARS, *MONTHS, *DAYS, *WEEKS)
    return "".join(
        sorted(
            {word[0] for word in words} | set("今昨来去明先上下本这這年星礼禮周週月火水木金土日")
        )
    )


def relative_pattern() -> str:
    """One pattern for all of them, the longest first."""
    months = r"(?:1[0-2]|[1-9]|[一二三四五六七八九]|十[一二]?)月"
    parts = [
        f"(?:{_alternatives(FISCAL_YEARS)})",
        r"(?:今年|本年|去年|前年|明年|昨年|来年)?(?:年内|年底)",
        rf"[今昨来去明]{SEASON}",
        r"(?:\d{1,2}|[一二三四五六七八九十两兩]{1,2})(?:年|[かカヶケヵ个個]月|日(?!前[可须須应應完提缴繳申報报])|天)"
        r"(?:前|後|后)(?!半|期|倒|述|置|退|遣|続|线|線)",
        rf"(?:{_alternatives(YEARS)}){months}(?:(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})[日号號]|[上中下]旬|末|底)?",
        rf"(?:{_alternatives(YEARS)})(?:年?末|底|初|{SEASON}|暮れ)?",
        rf"(?:{_alternatives(MONTHS)})(?:[上中下]旬|末|底|初|{NUMBER_OF_DAY}[日号號])?",
        rf"(?:{_alternatives(WEEKS)})[一二三四五六天日末]",
        r"(?:(?:先週|今週|来週)の?)?[月火水木金土日]曜日?",
        r"(?:上|下|本|这|這)?(?:星期|礼拜|禮拜|周|週)[一二三四五六天日末]",
        _alternatives(WEEKS),
        _alternatives(DAYS),
        TERSE_DAYS,
    ]
    return "|".join(parts)


TERSE = {"前日": -2, "昨": -1, "今": 0}
YEAR_END = ("末", "底", "暮れ", "年末", "年底")
MONTH_OF = re.compile(
    r"(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(\d{1,2}|[一二三四五六七八九十]{1,3})[日号號])?"
)
DAY_OF = re.compile(rf"({NUMBER_OF_DAY})[日号號]$")


def read_relative(quote: str, published: date, *, is_chinese: bool) -> str | None:
    """The EDTF value of a relative expression; ``None`` where it goes past the calendar.

    >>> day = date(2025, 10, 24)
    >>> [read_relative(q, day, is_chinese=False) for q in ("昨年夏", "来月上旬", "昨年", "金曜日")]
    ['2024-22', '2025-11', '2024', '2025-10-24']
    """
    try:
        return _read(quote, published, is_chinese=is_chinese)
    except (ValueError, OverflowError):
        return None


def _read(quote: str, published: date, *, is_chinese: bool) -> str | None:
    if quote.startswith("十年"):
        return None  # 十年前: some time ago
    if quote in TERSE:
        return _on_day("", TERSE[quote], published) if is_chinese else None
    ago = AGO.fullmatch(quote)
    if ago:
        return _ago(ago, published)
    if quote[1:2] in SEASONS:
        offset = {"今": 0, "昨": -1, "去": -1}.get(quote[0], 1)
        return season_value(published.year + offset, quote[1:])
    if quote in ("年内", "年底"):
        return f"{published.year:04}{'-12' * (quote == '年底')}"
    if is_chinese and quote.startswith("前年"):
        return _in_year(quote.removeprefix("前年"), -2, published)
    for words, read in ((YEARS, _in_year), (MONTHS, _in_month), (DAYS, _on_day)):
        for word in sorted(words, key=len, reverse=True):
            if quote.startswith(word):
                return read(quote[len(word) :], words[word], published)
    return _in_week(quote, published)


def _ago(found: re.Match[str], published: date) -> str:
    """2年前 is a year, 3カ月前 a month, 2日前 a day."""
    number = int(read_number(found[1]) or 0) * (-1 if found[3] == "前" else 1)
    if found[2] == "年":
        return f"{published.year + number:04}"
    if found[2] in ("日", "天"):
        return (published + timedelta(days=number)).isoformat()
    months = published.year * 12 + published.month - 1 + number
    return f"{date(months // 12, months % 12 + 1, 1):%Y-%m}"


def _in_year(rest: str, offset: int, published: date) -> str | None:
    year = date(published.year + offset, 1, 1).year
    if rest[:1] in SEASONS:
        return season_value(year, rest)
    if rest in YEAR_END:
        return f"{year:04}-12"
    found = MONTH_OF.match(rest)
    if not found:
        return f"{year:04}"
    month = int(read_number(found[1]) or 0)
    if found[2]:
        return date(year, month, int(read_number(found[2]) or 0)).isoformat()
    return f"{year:04}-{date(year, month, 1).month:02}"


def _in_month(rest: str, offset: int, published: date) -> str:
    months = published.year * 12 + published.month - 1 + offset
    day = DAY_OF.match(rest)
    if day:
        return date(months // 12, months % 12 + 1, int(read_number(day[1]) or 0)).isoformat()
    return f"{date(months // 12, months % 12 + 1, 1):%Y-%m}"


def _on_day(_rest: str, offset: int, published: date) -> str:
    return (published + timedelta(days=offset)).isoformat()


def _in_week(quote: str, published: date) -> str | None:
    weeks = next((WEEKS[w] for w in WEEKS if quote.startswith(w)), None)
    weekday = _weekday(quote)
    if weeks is None and quote[:1] in "上下":
        weeks = -1 if quote[0] == "上" else 1
    monday = published - timedelta(days=published.weekday())
    if weekday is None:
        # a week lies in the month of its middle day, as in ISO 8601
        return None if weeks is None else f"{monday + timedelta(weeks=weeks, days=3):%Y-%m}"
    if weeks is not None:
        return (monday + timedelta(weeks=weeks, days=weekday)).isoformat()
    back = (published.weekday() - weekday) % 7
    return (published - timedelta(days=back)).isoformat()


def _weekday(quote: str) -> int | None:
    if "曜" in quote:
        return WEEKDAYS[quote[quote.index("曜") - 1]]
    if quote[-1] in WEEKDAYS and quote[-2:-1] in tuple("周週期拜") and quote not in WEEKS:
        return WEEKDAYS[quote[-1]]
    return None
