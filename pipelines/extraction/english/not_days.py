"""Words for days that name no day: in the names of papers, and where ``today`` is nowadays."""

import re

from pipelines.extraction.languages.en_dates import DAYS_OF_A_NAME, MOVED, TIMES_OF_TODAY, WEEKDAY
from pipelines.extraction.languages.en_outlets import OUTLETS

_DAY_WORD = re.compile(rf"\b(?:{WEEKDAY}|Today|TODAY)\b")
_PAPERS = frozenset(
    spelling
    for spellings in OUTLETS.values()
    for name in spellings.split("|")
    for spelling in (name, name.upper())
    if _DAY_WORD.search(spelling)
)
_NAMES = re.compile(
    rf"\b(?:{'|'.join(sorted(map(re.escape, _PAPERS | DAYS_OF_A_NAME), reverse=True))})\b"
)
_REACH = max(map(len, _PAPERS | DAYS_OF_A_NAME))
_OF_OUR_TIME = re.compile(rf"'s (?:[a-z-]+ ){{0,2}}(?:{'|'.join(TIMES_OF_TODAY)})\b")
_AS_IT_IS = re.compile(
    r"\b(?:do(?:es)? so"  # of the 28, only four do so today
    r"|than (?:it|they|he|she|we|what|is|are|can|any|in)\b[^.;:,]{0,50}) $"  # more than it is today
)
_STANDS_ALONE = re.compile(
    r"[.,;:)\"'\u2014\n]|$| (?:and|but|when|at|in|on|to|with|by|as|said|from|after)\b"
)


def is_part_of_a_name(text: str, start: int, end: int) -> bool:
    """Whether the day word at ``start`` belongs to a name.

    >>> is_part_of_a_name("the Sunday Times said", 4, 10)
    True
    >>> is_part_of_a_name("The Times said Sunday", 15, 21)
    False
    """
    base = max(0, start - _REACH)
    found = _NAMES.finditer(text, base, min(len(text), end + _REACH))
    return any(name.start() <= start and end <= name.end() for name in found)


def is_nowadays(text: str, start: int, end: int) -> bool:
    """``today's world``, ``more than it spends today``: no day of the calendar."""
    if _OF_OUR_TIME.match(text, end):
        return True
    return bool(_AS_IT_IS.search(text[max(0, start - 70) : start]))


def is_share_of_our_time(text: str, start: int, end: int) -> bool:
    """``about 2% today`` is nowadays; ``rose nearly 6 percent today`` is of the day.

    >>> is_share_of_our_time("from about 2% today", 14, 19)
    True
    >>> is_share_of_our_time("shares rose 2% today", 15, 20)
    False
    """
    before = text[max(0, start - 90) : start]
    if _SHARE.search(before) is None:
        return False
    if text[start:end].lower() == "tomorrow":
        return True  # "Give them 3% tomorrow and they cannot spend it"
    return _MOVED_BY.search(before) is None or _SINCE_YEAR.match(text, end) is not None


_SINCE_YEAR = re.compile(r" (?:from|against|compared with) [^.;\n]{1,40} in (?:19|20)[0-9]{2}\b")
"""``fell to 1% today from 3% in 1980``."""
_SHARE = re.compile(r"(?:%|per ?cent|pct|\bof) $")
_MOVED_BY = re.compile(
    rf"\b(?<!has )(?<!have )(?<!been )(?:{'|'.join(MOVED)})"
    r"(?: (?!from\b|(?<!more )(?<!less )than\b|since\b|with\b|(?:19|20)[0-9]{2}\b)"
    r"[^ ;:]{1,20}){1,8} $"
    r"|\b(?:up|down|off|higher|lower)(?: by)?"
    r"(?: (?:about|almost|nearly|around|some|over|more than))?"
    r" [0-9.]+ ?(?:%|per ?cent|pct) $"
)


def is_title(text: str, start: int, end: int) -> bool:
    """``ABC's "This Week"``: the name of a programme, in capitals behind an owner or in quotes.

    >>> is_title('on "This Week," he', 4, 13), is_title('"This week is", he', 1, 10)
    (True, False)
    """
    words = text[start:end].split()
    if not all(word[0].isupper() and not word.isupper() for word in words):
        return False
    is_quoted = text[end : end + 2].rstrip(" ").endswith(('"', "'")) or text[end : end + 1] == '"'
    return text.endswith("'s ", 0, start) or (is_quoted and text[start - 1 : start] in ('"', "'"))


def is_one_of_its_own(text: str, start: int, end: int) -> bool:
    """``fiscal 1995, its last year``, ``the last month in office``: of a term, of no calendar.

    >>> is_one_of_its_own("the plan's last year, when", 11, 20)
    True
    >>> is_one_of_its_own("Tokyo's last year budget", 8, 17)
    False
    """
    if not text[start:end].lower().startswith(("last ", "next ")):
        return False
    if _IN_A_TERM.match(text, end):
        return True
    is_owned = _OWNER.search(text[max(0, start - 24) : start]) is not None
    return is_owned and _CLOSES.match(text, end) is not None


_IN_A_TERM = re.compile(r" (?:in|of (?:his|her|their|its)(?: [a-z]+)?) (?:office|power|term)\b")
_OWNER = re.compile(
    r"(?:\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our)"
    r"|(?<!\b[Ii]t)(?<!\b[Hh]e)(?<!\b[Ss]he)(?<!\b[Tt]hat)(?<!\b[Tt]his)(?<!\b[Ww]hat)"
    r"(?<!\b[Hh]ere)(?<!\b[Tt]here)(?<!\bwho)(?<=[A-Za-z])'s|s') (?:very |full )?$"
)
_CLOSES = re.compile(
    r"[.,;:)\"\u2014\n-]|$"
    r"| (?:and|but|when|at|in|on|to|with|by|as|of|under|before|for|was|is|will|would)\b"
)


def is_day_of_event(text: str, end: int) -> bool:
    """``the day before the summit``: counted from what is named, and not from a date."""
    return not _STANDS_ALONE.match(text, end)
