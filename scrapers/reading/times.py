"""Times as pages state them → aware times, with the offset stated; nothing guessed.

Source: ISO 8601; RFC 3339; RFC 5322; the forms in shared/outlets/dossier.md.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

from bs4 import Tag

from scrapers.reading.text import clean

MAX_LENGTH = 300
FIRST_YEAR, LAST_YEAR = 1990, 2049
"""Outside, a time is a filler (0001, 1970, 2099), not a statement."""

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
OFFSETS = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "jst": 9, "kst": 9, "bst": 1, "cet": 1, "cest": 2,
    "est": -5, "edt": -4, "pst": -8, "pdt": -7, "hkt": 8, "sgt": 8,
}  # fmt: skip
"""Hours of names of zones; CST and IST are left out, which mean several zones each."""

MONTH = r"(?P<month_name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)",  # 2026-09-26
        r"(?<!\d)(?P<year>\d{4})年\s?(?P<month>\d{1,2})月\s?(?P<day>\d{1,2})日",
        rf"\b{MONTH}\.?\s{{1,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,2}}(?P<year>\d{{4}})(?!\d)",
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[-\s]{MONTH}\.?,?[-\s](?P<year>\d{{4}})(?!\d)",
        r"^(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})$",  # 20260926
    )
)
CTIME = re.compile(
    rf"\b(?P<day>{MONTH}\s\d{{1,2}})\s(?P<clock>\d\d:\d\d:\d\d\s[A-Z]{{1,4}})\s(?P<end>\d{{4}})(?!\d)",
    re.IGNORECASE,
)
"""Tue Dec 30 11:03:00 UTC 2014"""
CLOCK = re.compile(
    r"""(?<![\d:+.-])
    (?P<hour>\d{1,2}) (?: : | 時 | (?=\s?[ap]\.?m) )
    (?P<minute>\d{2})? (?: 分 )?
    (?: :(?P<second>\d{2}) (?:[.,](?P<fraction>\d{1,9}))? )?
    \s? (?P<half> [ap]\.?m\b\.? )?
    """,
    re.IGNORECASE | re.VERBOSE,
)
SIGNED = re.compile(
    r"^\s*(?:UTC|GMT)?\s?(?P<sign>[+\-−])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?(?!\d)",
    re.IGNORECASE,
)
NAMED = re.compile(r"^\s?[(]?(?P<name>[a-z]{1,4})\b", re.IGNORECASE)
BEIJING = re.compile(r"beijing time", re.IGNORECASE)
EPOCH = re.compile(r"\d{10}(?:\d{3})?")


def read_time(stated: Any, *, zone: str) -> datetime | None:
    """The time that ``stated`` tells, or ``None``.

    A day without a clock is its first moment: the day is what the outlet states.

    Args:
        stated: A string, or a number of (milli)seconds since 1970.
        zone: IANA name of the zone that holds where none is stated.

    Returns:
        Aware, with the offset stated, or that of ``zone`` on that day.

    >>> read_time("2026-09-26T13:35", zone="Asia/Tokyo").isoformat()
    '2026-09-26T13:35:00+09:00'
    >>> read_time("2022-05-03T17:53:22.094Z", zone="Asia/Tokyo").isoformat()
    '2022-05-03T17:53:22.094000+00:00'
    >>> read_time("09:12, 21-Jun-2025", zone="Asia/Shanghai").isoformat()
    '2025-06-21T09:12:00+08:00'
    >>> read_time("0001-01-01T00:00:00Z", zone="UTC")
    """
    if isinstance(stated, bool) or stated is None:
        return None
    if isinstance(stated, int | float) or EPOCH.fullmatch(str(stated).strip()):
        return _since_1970(stated)
    text = _in_order(str(stated))
    if len(text) > MAX_LENGTH:
        return None
    if exact := _iso(text):
        return exact if _is_plausible(exact) else None
    for pattern in DATES:
        if found := pattern.search(text):
            return _time(text, found, zone=zone)
    return None


def is_day(stated: Any) -> bool:
    """Whether ``stated`` tells a day and no time of it.

    >>> is_day("13-Sep-2021"), is_day("2021-09-13T00:00:00"), is_day(1631473077000)
    (True, False, False)
    """
    text = _in_order(str(stated))
    if len(text) > MAX_LENGTH or EPOCH.fullmatch(text) or _iso(text):
        return False
    found = next(filter(None, (pattern.search(text) for pattern in DATES)), None)
    return found is not None and not CLOCK.search(_beside(text, found))


def _in_order(text: str) -> str:
    """``text`` with the year beside its day."""
    return CTIME.sub(r"\g<day> \g<end> \g<clock>", text.strip()[: MAX_LENGTH + 1])


def _beside(text: str, found: re.Match[str]) -> str:
    # The date is blanked, so that its digits are not taken for a clock; a "T" goes with it.
    return text[: found.start()] + " " + re.sub("^T", " ", text[found.end() :])


def _iso(text: str) -> datetime | None:
    """The time of a complete ISO 8601 string with its offset."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _since_1970(stated: Any) -> datetime | None:
    try:
        seconds = float(stated)
        moment = datetime.fromtimestamp(seconds / (1000 if seconds > 1e11 else 1), UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if _is_plausible(moment) else None


def _time(text: str, found: re.Match[str], *, zone: str) -> datetime | None:
    rest = _beside(text, found)
    clock = CLOCK.search(rest)
    try:
        day = datetime(int(found["year"]), _month(found), int(found["day"]))  # noqa: DTZ001
        if not clock:
            return _in_zone(day, zone) if _is_plausible(day) else None
        moment = day + _clock(clock)
        offset = _offset(rest[clock.end() :], text)
        aware = moment.replace(tzinfo=offset) if offset else _in_zone(moment, zone)
    except (ValueError, OverflowError):
        return None
    return aware if _is_plausible(aware) else None


def _month(found: re.Match[str]) -> int:
    groups = found.groupdict()
    if name := groups.get("month_name"):
        return MONTHS.index(name.lower()) + 1
    return int(groups["month"])


def _clock(clock: re.Match[str]) -> timedelta:
    """The time of day.

    Raises:
        ValueError: No clock shows it.
    """
    hour, half = int(clock["hour"]), (clock["half"] or "").lower()
    if half and not 1 <= hour <= 12:
        raise ValueError(clock[0])
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    microseconds = int((clock["fraction"] or "0").ljust(6, "0")[:6])
    of_day = time(hour, int(clock["minute"] or 0), int(clock["second"] or 0), microseconds)
    return datetime.combine(date.min, of_day) - datetime.min  # noqa: DTZ901


def _offset(after: str, text: str) -> timezone | None:
    """The offset stated after the clock; ``None`` where there is none."""
    if signed := SIGNED.match(after):
        minutes = int(signed["hours"]) * 60 + int(signed["minutes"] or 0)
        return timezone(timedelta(minutes=minutes if signed["sign"] == "+" else -minutes))
    if BEIJING.search(text):
        return timezone(timedelta(hours=8))
    named = NAMED.match(after)
    hours = OFFSETS.get(named["name"].lower()) if named else None
    return None if hours is None else timezone(timedelta(hours=hours))


def _in_zone(moment: datetime, zone: str) -> datetime:
    """``moment`` with the offset that the zone had then, and no more memory of the zone."""
    offset = moment.replace(tzinfo=ZoneInfo(zone)).utcoffset() or timedelta(0)
    return moment.replace(tzinfo=timezone(offset))


def _is_plausible(moment: datetime) -> bool:
    return FIRST_YEAR <= moment.year <= LAST_YEAR


def stated_times(element: Tag) -> Iterator[str]:
    """What an element states as its time: for machines, in an attribute, then for people."""
    for attribute in ("datetime", "content", "data-time", "data-timestamp"):
        if isinstance(stated := element.get(attribute), str) and stated.strip():
            yield stated
    yield clean(element.get_text(" "))
