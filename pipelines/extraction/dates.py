"""Dates: every calendar expression of an English text, with its EDTF value.

The spans are found by one linear pattern; what each is worth is worked out in
``date_values``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import re2

from pipelines.extraction.date_values import Anchor, resolve_date
from pipelines.extraction.languages.en_dates import MONTH, NOT_YEARS_AFTER, WEEKDAY
from pipelines.report import DateMention

MAX_DATES = 2000
"""A text with more is a table or an attack; the rest of it is not read."""

_D = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
_Y = r"(?:1[6-9][0-9]{2}|20[0-9]{2}|21[0-4][0-9])"
_PART = r"(?:(?:[Ll]ate|[Ee]arly|[Mm]id|[Ee]arlier|[Ll]ater)[ -](?:in )?)"
_END = r"(?:[Tt]he )?(?:fiscal|financial|budget|business)"
_COUNT = (
    r"(?:[0-9]{1,2}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"
    r"|[Ee]leven|[Tt]welve|[Ff]ifteen|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty)"
)
_WHICH = r"(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]he (?:current|coming|previous|next|following|past|present|last|same|ongoing|upcoming)|[Cc]urrent|[Cc]oming|[Pp]revious)"

# first alternative that fits at a place wins: the longest forms stand first
_FORMS: tuple[tuple[str, str], ...] = (
    ("iso", rf"{_Y}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])\b"),
    (
        "year_ending",
        rf"[Tt]he (?:(?:current|next|coming|same|new|following) )?(?:(?:fiscal|financial|business) )?year"
        rf"(?: (?:ending|ended|to|through|until|running (?:to|through)|beginning|starting)| (?:that|which) (?:ends|ended|begins|began|starts|started|runs (?:to|through)))"
        rf"(?: in| on| from)?(?: the end of)? (?:(?:next|last|this|coming) )?{MONTH}(?: {_D}\b)?(?:,? {_Y}\b)?",
    ),
    ("fiscal_which", rf"{_WHICH} (?:fiscal|financial|budget) year\b"),
    ("fiscal_era", r"(?:[Ff]iscal|FY)(?: year)? ?(?:Meiji|Taisho|Showa|Heisei|Reiwa) [0-9]{1,2}\b"),
    ("fiscal_pair", rf"(?:(?:[Tt]he )?(?:[Ff]iscal|[Ff]inancial|[Bb]udget)(?: years?)?|FYs?) ?{_Y}(?:-|/)(?:{_Y}|[0-9]{{2}})\b"),
    ("fiscal", rf"(?:(?:[Ff]iscal|FISCAL|[Ff]inancial)(?: years?| YEAR)?|FY|F\.Y\.) ?(?:{_Y}|'?[0-9]{{2}})\b"),
    ("fiscal_after", rf"(?:[Tt]he )?{_Y}(?:[-/][0-9]{{2,4}})? (?:fiscal|financial|budget) year\b"),
    ("day_pair", rf"(?:{MONTH} {_D}(?:-| to | through ){_D}(?:,? {_Y})?|{_D}(?:-| to ){_D} {MONTH}(?:,? {_Y})?)\b"),
    ("month_day", rf"(?:{WEEKDAY},? )?{MONTH} {_D}(?:,? {_Y})?\b"),
    ("day_month", rf"(?:{WEEKDAY},? )?(?:the )?{_D} (?:of )?{MONTH}\b(?:,? {_Y}\b)?"),
    ("month_of_year", rf"{_PART}?{MONTH},? (?:of )?(?:{_Y}|(?:this|last|next) year)\b"),
    ("which_month", rf"(?:{_PART}?(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]his (?:past|coming)|[Tt]he coming) {MONTH})\b"),
    ("weekday_which", rf"(?:(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]his (?:coming|past)|[Cc]oming) {WEEKDAY}|{WEEKDAY} (?:last|next|this) week)\b"),
    ("weekday", rf"{WEEKDAY}\b"),
    ("decade", r"(?:[Tt]he )?(?:(?:[Ll]ate|[Ee]arly|[Mm]id)[ -])?(?:1[6-9]|20)[0-9]0s\b"),
    ("quarter", rf"(?:[Tt]he )?(?:first|second|third|fourth) (?:quarter|half) of (?:fiscal )?{_Y}\b"),
    ("season", rf"(?:{_PART})?(?:(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter),? (?:of )?{_Y}|(?:[Tt]his|[Ll]ast|[Nn]ext) (?:spring|summer|autumn|fall|winter)|(?:the )?(?:spring|summer|autumn|fall|winter) of (?:this|last|next) year)\b"),
    ("era", r"(?:Meiji|Taisho|Showa|Heisei|Reiwa) [0-9]{1,2}\b"),
    ("unit_which", rf"{_PART}?(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming) (?:year|month|week|decade|quarter)\b"),
    ("ago", rf"{_COUNT}(?: and a half)? (?:year|month|week|day)s? ago\b"),
    ("day", r"(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|TODAY|[Tt]he day (?:before yesterday|after tomorrow))\b"),
    ("year_pair", rf"{_Y}(?:-|/)(?:{_Y}|[0-9]{{2}})\b"),
    ("part_year", rf"(?:(?:[Ll]ate|[Ee]arly|[Mm]id)[ -]|end-){_Y}\b"),
    ("year", rf"{_Y}\b"),
    ("month", rf"{_PART}?{MONTH}"),
)  # fmt: skip


def _compiled() -> Any:
    options = re2.Options()
    options.log_errors = False
    forms = "|".join(f"(?P<{name}>{form})" for name, form in _FORMS)
    return re2.compile(rf"\b(?:{forms})", options)


_DATE = _compiled()
_NAMES = {number: name for name, number in _DATE.groupindex.items()}


@dataclass(frozen=True, slots=True)
class _Match:
    form: str
    start: int
    end: int


def find_date_mentions(
    text: str, *, published: date | None, country: str = "JPN"
) -> tuple[DateMention, ...]:
    """The dates that ``text`` states, in reading order.

    Args:
        text: Narrowed (``widths.narrow``).
        published: The day from which ``Friday`` and ``last year`` are read; where ``None``
            only dates that need no such day are found.
        country: Alpha-3 code whose fiscal year ``this fiscal year`` means.

    Source: gold/GUIDELINES.md, "dates".

    >>> [(d.quote, d.value) for d in find_date_mentions("on Friday, by fiscal 2027", published=date(2025, 6, 21))]
    [('Friday', '2025-06-20'), ('fiscal 2027', 'FY2027')]
    """
    found = []
    for match in _matches(text):
        quote = text[match.start : match.end]
        anchor = Anchor(
            published=published, country=country, before=_clause_before(text, match.start)
        )
        value = resolve_date(quote, form=match.form, anchor=anchor)
        if value is not None:
            found.append(DateMention(quote=quote, start=match.start, end=match.end, value=value))
    return tuple(found)


def _matches(text: str) -> Iterator[_Match]:
    """Spans that look like dates and are not told to be something else."""
    ascii_text = text if text.isascii() else text.encode("ascii", "replace").decode("ascii")
    for count, match in enumerate(_DATE.finditer(ascii_text)):
        if count >= MAX_DATES:
            return
        start, end = match.span()
        form = _NAMES.get(match.lastindex, "year")
        while end > start and ascii_text[end - 1] == " ":
            end -= 1
        if _is_date(text, start, end, form):
            yield _Match(form=form, start=start, end=end)


def _clause_before(text: str, start: int) -> str:
    """What stands before a date in its sentence, at most 80 code points."""
    before = text[max(0, start - 80) : start]
    for stop in ("\n", ". ", "; ", "? ", "! "):
        cut = before.rfind(stop)
        # a full stop after an abbreviation ends no sentence; a capital is enough of a hint here
        if cut >= 0:
            before = before[cut + len(stop) :]
    return before


def _is_date(text: str, start: int, end: int, form: str) -> bool:
    """Not a price, a hull number, a head count or the verb ``may``."""
    before, after = text[max(0, start - 12) : start], text[end : end + 14]
    if form in ("year", "year_pair", "fiscal_after", "part_year"):
        return _is_year(text[start:end], before, after)
    if form == "month":
        return _is_month(text[start:end], before, after)
    if form == "day":
        return not re.search(r"(?:%|per ?cent|pct|\bof) $", before)
    if form == "unit_which":
        return not (before.lower().endswith("the ") and after.startswith(" of "))
    if form in ("month_day", "day_month"):
        return not after[:1].isdigit() and not before.endswith(("-", "$"))
    return True


def _is_year(quote: str, before: str, after: str) -> bool:
    if before[-1:] and before[-1] in "$€£¥.,-#/:" and not before.endswith((". ", "end-")):
        return before[-1] in "-/" and not before[-2:-1].isalnum()
    if before.endswith(("No. ", "no. ", "NT$", "US$")):
        return False
    if after[:2].strip(" ") and after[:1] in ",.:" and after[1:2].isdigit():
        return False
    if after[:1] in "%°$-/" and after[:1] and (after[1:2].isdigit() or after[0] in "%°$"):
        return False
    word = after.lstrip(" ").split(" ")[0].strip(",.;:)\"'-").lower()
    return word not in NOT_YEARS_AFTER or not quote.isdigit()


_MONTH_LEADS = (
    "in", "of", "since", "by", "until", "till", "from", "to", "before", "after", "through", "for", "during", "and",
    "between", "every", "or", "around", "about", "on", "into", "at", "that", "than", "whole", "each", "(", "as",
)  # fmt: skip


def _is_month(quote: str, before: str, after: str) -> bool:
    """``May`` is a month only where a preposition says so; ``March`` mostly is one."""
    lead = before.replace("\n", " \n ").split(" ")
    word = lead[-2].lower() if len(lead) > 1 and lead[-1] == "" else lead[-1].lower()
    if before[-1:].isalnum() or after[:1].isalnum():
        return False
    if quote == "May":
        return word in _MONTH_LEADS[:18]
    if quote.isupper():
        return word in _MONTH_LEADS[:12]
    if quote.rstrip(".") in (
        "Mar",
        "Jan",
        "Jun",
        "Jul",
        "Apr",
        "Dec",
        "Sep",
        "Oct",
        "Nov",
        "Feb",
        "Aug",
        "Sept",
    ):
        return quote.endswith(".") and word in _MONTH_LEADS or quote == "Sept"
    return True
