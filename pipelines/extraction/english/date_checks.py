"""What looks like a date and is none: prices, head counts, terms, days in names."""

import re

from pipelines.extraction.english.not_days import (
    is_day_of_event,
    is_nowadays,
    is_one_of_its_own,
    is_part_of_a_name,
    is_share_of_our_time,
    is_title,
)
from pipelines.extraction.english.repeated_days import is_counted_in_month, is_repeated
from pipelines.extraction.languages.en_date_forms import MONTH_LEADS
from pipelines.extraction.languages.en_dates import FIGURES, NOT_YEARS_AFTER

MAY_COME_AGAIN = frozenset("month month_day day_month month_nth weekday".split())
"""Forms of which one stands for each: ``every July 4``, ``on Monday nights``."""
SHORT_MONTHS = frozenset("Mar Jan Jun Jul Apr Dec Sep Oct Nov Feb Aug Sept".split())


def is_date(text: str, start: int, end: int, form: str) -> bool:
    """Not a price, a hull number, a head count or the verb ``may``."""
    before, after = text[max(0, start - 12) : start], text[end : end + 14]
    if form in ("year", "year_pair", "fiscal_after", "part_year"):
        return _is_year(text[start:end], before, after)
    if form in MAY_COME_AGAIN and is_repeated(text, start, end):
        return False
    if form == "month":
        return _is_month(text[start:end], before, after)
    if form == "part_unit" and text[start] == "Q" and after[:1] in ":.)":
        return False  # "Q1: Will there be a new target?"
    if form in ("day", "weekday", "weekday_which"):
        return _is_day(text, start, end, form)
    if form == "week_from":
        if " from " in text[start:end]:
            return not before.endswith(("once ", "twice ", "times ", "days ", "nights ", "hours "))
        return before.endswith(_ON) and after[:1] != "-"
    if form == "next_day" and text[start:end].lower() == "the day before":
        return not is_day_of_event(text, end)
    if form == "fiscal_this":
        return bool(_NEAR_FISCAL.search(before)) and not after.startswith(_GOES_ON_FISCAL)
    if form == "unit_which":
        is_span = text[start:end].endswith("decade") and before.endswith(("for ", "for the "))
        is_span = is_span or is_one_of_its_own(text, start, end) or is_title(text, start, end)
        return not is_span and not _is_duration(before.lower(), after)
    if form == "nth":
        return (before.endswith(_ON) and not after[:2].strip(" -").isalpha()) or bool(
            before.endswith(_ON) and after.split(" ")[1:2] and after.split(" ")[1] in _GOES_ON
        )
    if form == "year_end":
        return before.lower().endswith(("by ", "before ", "until ", "at "))
    if form in ("month_day", "day_month", "part_unit", "year_beside", "the_year", "day_pair"):
        return _is_whole(text, start, end, form)
    if form == "month_nth":
        if text.startswith("the ", start):
            return not after.startswith("'s")
        return not before.endswith(("in ", "In ")) and bool(_ENDS_NTH.match(text, end))
    if form in ("months", "day_span"):
        return not after[:1].isalnum()
    return True


_ENDS_NTH = re.compile(
    r"[.,;:)\"'\u2014\n]|$"
    r"| (?:and|or|at|to|in|is|was|will|when|by|for|through|until|as|with|said)\b"
)
"""After ``March second``; but ``March second-quarter results``."""


def _is_day(text: str, start: int, end: int, form: str) -> bool:
    """Not ``about 2% today``, the Sunday Times or today's world."""
    if is_part_of_a_name(text, start, end):
        return False
    if form != "day":
        return not is_counted_in_month(text, start, end)
    if text[start:end].lower() not in ("today", "tomorrow"):
        return not text.startswith(" of ", end)  # "the last night of the Proms"
    if is_share_of_our_time(text, start, end) or _OF_THE_TIMES.match(text, end):
        return False
    return not is_nowadays(text, start, end)


_OF_THE_TIMES = re.compile(
    r"'s (?:[a-z]+ )?(?:econom(?:y|ies)|GDP|prices|money|terms|dollars|yen|euros|values?|output"
    r"|world|Japan|standards|levels?|generation|politicians|exchange rates?|threats?)\b"
)
"""``in today's prices``: of our times, not of a day."""
_NEAR_FISCAL = re.compile(
    r"\b(?:(?:end|start|close|rest|remainder|half|beginning) of|before|by|until|during"
    r"|later in|earlier in) $"
)
_GOES_ON_FISCAL = (" of", " that", " in", " start", " begin", " end", " ran", " run")
_OPENS_YEAR = re.compile(
    r"\b(?:(?:finish|end|start|begin|clos|open)(?:e?s|e|ed|ing)?|began|rest of|remainder of"
    r"|start of|beginning of|middle of|half of|part of|earlier in|later in|late in|most of) $",
    re.IGNORECASE,
)


def _is_whole(text: str, start: int, end: int, form: str) -> bool:
    """Not the first half of a match, not the year after the troops left, not the year of a war."""
    before, after = text[max(0, start - 16) : start], text[end : end + 14]
    if form in ("month_day", "day_month"):
        return not after[:1].isdigit() and not before.endswith(("-", "$"))
    if form == "day_pair":
        return not re.match(r" ?(?:%|per ?cent|pct|people|troops|years|billion|million)", after)
    if form == "part_unit":
        is_half = "half" in text[start:end]
        is_counted = before.endswith(_ONE_OF_MANY) and "-" not in text[start:end]
        is_counted = is_counted or before.endswith("fiscal ") or bool(_IN_A_ROW.match(after))
        return not (is_counted or (is_half and before[-1:].isalpha()))
    if form == "the_year":
        is_open = after[:1] in ",.;:)\"'" or after.startswith(
            ("' ", " at ", " with ", " on ", " by ", " in ")
        )
        return is_open and bool(_OPENS_YEAR.search(before))
    words = after.lstrip(" ").split(" ")
    is_end = after[:1] in ",.;:)\"'-" or not after.strip() or words[0] in _GOES_ON
    is_followed = text[start:end].lower().endswith("year") and words[0] in _SUBJECTS
    return (is_end or is_followed) and words[0] != "than"


_SUBJECTS = frozenset("it its they the he she this that these".split())
"""After ``In the previous year``: what the sentence is about."""


_ONE_OF_MANY = (" a ", " another ", "straight ", "consecutive ")
_IN_A_ROW = re.compile(
    r" of (?![$£€¥#]|[A-Z]{1,3}\$|[0-9]+(?:[.,%]| ?(?:per|pct|m|b)))"
    r"|-| in a row| running| in succession"
)
"""After ``the second quarter``: how many there were, and not which."""


def _is_duration(before: str, after: str) -> bool:
    """``over the next decade``, ``in the past year``, ``the last year of the plan``."""
    return before.endswith("the ") and (
        after.startswith(" of ") or before.endswith(("over the ", "in the ", "within the "))
    )


_ON = ("on ", "until ", "since ", "by ", "from ", "of ")
_GOES_ON = tuple("that and at in on to with after when by but as said for amid".split())


def _is_year(quote: str, before: str, after: str) -> bool:
    if before[-1:] and before[-1] in "$€£¥.,-#/:" and not before.endswith((". ", "end-")):
        return before[-1] in "-/" and not before[-2:-1].isalnum()
    if before.endswith(("No. ", "no. ", "NT$", "US$")):
        return False
    if after[:2].strip(" ") and after[:1] in ",.:" and after[1:2].isdigit():
        return False
    if after[:1] in "%°$-/" and after[:1] and (after[1:2].isdigit() or after[0] in "%°$"):
        return False
    if before.lower().endswith("since "):
        return True  # "Since 2014 members have"
    word = after.lstrip(" ").split(" ")[0].strip(",.;:)\"'-").lower()
    return word not in NOT_YEARS_AFTER or not quote.isdigit()


_MRS = ("Theresa", "Mrs", "Mrs.", "Ms", "Mr", "Minister", "PM", "Brian", "Elaine")
_OF_EVENT = frozenset("the a this last next its their".split())
_EVENT = re.compile(
    r" (?:election|summit|vote|ballot|poll|meeting|budget|talks|deadline|hearing|visit"
    rf"|{'|'.join(FIGURES)})\b"
)
"""``before the May election``, ``its May figures``."""


def _is_month(quote: str, before: str, after: str) -> bool:
    """``May`` is a month only where a preposition says so; ``March`` mostly is one."""
    lead = before.replace("\n", " \n ").split(" ")
    word = lead[-2].lower() if len(lead) > 1 and lead[-1] == "" else lead[-1].lower()
    if before[-1:].isalnum() or after[:1].isalnum():
        return False
    if quote == "May":
        if after.startswith("'s "):
            is_name = word[:1].isupper() or (lead[-2:-1] and lead[-2] in _MRS)
            return not is_name and _EVENT.match(after[2:]) is not None
        return word in MONTH_LEADS[:18] or (word in _OF_EVENT and bool(_EVENT.match(after)))
    if quote.isupper():
        is_short = quote.rstrip(".").capitalize() in SHORT_MONTHS
        return word in MONTH_LEADS[:12] and (quote.endswith(".") or not is_short)
    if quote.rstrip(".") in SHORT_MONTHS:
        return (quote.endswith(".") and word in MONTH_LEADS) or quote == "Sept"
    return True
