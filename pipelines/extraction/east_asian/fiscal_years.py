"""Fiscal years as Japanese and Chinese tell them: by number, by era, by what is now (pure).

Japan's begins in April and keeps the FY form in either language; 年度 of another country is a
calendar year in Chinese. The fiscal year of the United States begins in October.
"""

import re
from datetime import date

from pipelines.extraction.east_asian.place import ERA_REACH, ERAS, Place, year_of
from pipelines.extraction.languages.cjk_dates import FISCAL_YEARS

ERA_NAMED = re.compile(r"(令和|平成|昭和)\d")
ERA_NEAR = 8
FISCAL_NAMED = re.compile(r"(\d{4})年度")
FISCAL_REACH = 80
JAPANESE_WORDS = frozenset("今年度 本年度".split())
"""Calendar years where a Chinese text does not speak of Japan."""
CALENDAR_WORDS = frozenset("明年度 去年度 上一年度 今个年度".split())
"""Calendar years where it does not name Japan beside them."""
BUDGET_WORDS = re.compile("财年|財年|[财財]政年度|会[计計]年度")
"""That any country's fiscal year goes by."""
APRIL, OCTOBER = 4, 10


def read_same_fiscal(place: Place) -> str | None:
    """同年度: the fiscal year that the text named last."""
    start = max(0, place.found.start() - FISCAL_REACH)
    years = FISCAL_NAMED.findall(place.text, start, place.found.start())
    return f"FY{years[-1]}" if years else None


def read_term(place: Place) -> str | None:
    """A company's year that ends in a month: 2026年3月期 is fiscal 2025 in Japan."""
    year, month = year_of(place, "ky"), place.number("km")
    if year is None or month is None:
        return None
    return f"FY{year - 1 if month <= 6 else year}"


def read_counted_year(place: Place) -> str | None:
    """六十二年度 in 1986: of the era of the day."""
    number, year = place.number("ny"), place.near_year
    if (
        number is None
        or year is None
        or place.is_chinese
        or place.is_after("〇零一二三四五六七八九十百千万和成")
    ):
        return None
    near = [base + number for base in ERAS.values() if abs(base + number - year) <= ERA_NEAR]
    return f"FY{near[0]}" if len(near) == 1 else None


def read_fiscal(place: Place) -> str | None:
    """2027年度, 27年度, 2027财年."""
    year = year_of(place, "fy")
    if year is None or place.is_after("0123456789.・兆億"):
        return None
    return fiscal_value(place, year, place["ff"] or "")


def fiscal_value(place: Place, year: int, word: str) -> str:
    """A fiscal year, or the calendar's where a Chinese text says 年度 of others than Japan."""
    is_calendar = place.is_chinese and word == "年度" and not place.is_about_japan()
    return f"{year}" if is_calendar else f"FY{year}"


def read_year_of_era(place: Place) -> str | None:
    """9年度 after 令和7年度: of the era that the text named last."""
    if place.is_after("0123456789.・,第年~〜-"):
        return None
    named = ERA_NAMED.findall(
        place.text, max(0, place.found.start() - ERA_REACH), place.found.start()
    )
    return f"FY{ERAS[named[-1]] + int(place['e1'] or 0)}" if named else None


def read_relative_fiscal(place: Place, quote: str, published: date) -> str | None:
    """今年度, 上一财年: counted from April in Japan, from October in the United States."""
    offset = FISCAL_YEARS[quote]
    if place.is_chinese and _is_calendar(place, quote):
        year = published.year + offset
        return f"{year:04}" if 1 <= year <= 9999 else None
    if BUDGET_WORDS.search(quote) and place.is_about_america():
        year = published.year + (published.month >= OCTOBER) + offset
    else:
        year = published.year - (published.month < APRIL) + offset
    return f"FY{year:04}" if 1 <= year <= 9999 else None


def _is_calendar(place: Place, quote: str) -> bool:
    if quote in CALENDAR_WORDS:
        return not place.names_japan()
    return quote in JAPANESE_WORDS and not place.is_about_japan()
