"""Parts of calendar expressions, and the tense in which they stand."""

import re
from dataclasses import dataclass
from datetime import date

from pipelines.extraction.languages.en_dates import ERAS, FUTURE, MONTH, MONTHS, PAST


@dataclass(frozen=True, slots=True)
class Anchor:
    """From where a date is read."""

    published: date | None
    country: str = "JPN"
    before: str = ""
    """The clause in front of the expression, whose tense tells past from future."""
    after: str = ""
    """What follows it in its sentence; its tense tells where nothing stands in front."""
    day: date | None = None
    """The last full day that the text named, from which ``the next day`` counts."""
    beside: str | None = None
    """The last year or quarter before it in its sentence: ``a year earlier`` counts from it."""
    dateline: date | None = None
    """The day that the dateline names, on which ``today`` was written."""


def year_in(quote: str) -> int | None:
    match = re.search(r"(?<![0-9])[12][0-9]{3}(?![0-9])", quote)
    return int(match.group()) if match else None


def year_said(quote: str, anchor: Anchor) -> int | None:
    """The year in figures, or that of ``… this year``."""
    relative = re.search(r"(this|last|next) year$", quote)
    if relative:
        return published_day(anchor).year + shift_of(relative[1])
    return year_in(quote)


def month_in(quote: str) -> int:
    for word in re.findall(r"[A-Za-z]+", quote):
        if word.lower() in MONTHS:
            return MONTHS[word.lower()]
    raise KeyError(quote)


def published_day(anchor: Anchor) -> date:
    if anchor.published is None:
        raise ValueError("relative to a day that is not known")
    return anchor.published


def year_month(year: int, month: int) -> str:
    if not 1 <= year <= 9999:
        raise ValueError(year)
    return f"{year:04d}-{month:02d}"


_FUTURE_CUES = tuple(f" {cue} " for cue in FUTURE)
_PAST_CUES = tuple(f" {cue} " for cue in PAST)


def is_future(before: str) -> bool | None:
    """Which tense stands nearest before a date; ``None`` where none does."""
    if _THAN_IN.search(before):
        return False
    if _MAY_DO.search(before) or _YEARS_FROM.search(before) or _MEANT_BY.search(before.lower()):
        return True
    words = f" {_plain_tense(_FROM_MONTH.sub('', before))} "
    place = {True: -1, False: -1}
    for future, cues in ((True, _FUTURE_CUES), (False, _PAST_CUES)):
        place[future] = max(map(words.rfind, cues))
    ending = max((m.start() for m in _PAST_FORM.finditer(words)), default=-1)
    past = max(place[False], ending)
    if past >= 0 and _UNTIL.search(words) and not _PUT_OFF.search(words):
        # "who ran the office until May", "was conducted through Sunday"
        return bool(_LOOKS_AHEAD.search(words) or _TO_LAST.search(words))
    if _AHEAD_OF.search(words):
        # "promised ahead of the March vote": later than the promise, no more is said
        if past == place[True] == -1 and words.endswith(" through "):
            return None  # "those sold here through (November)"
        is_open = past <= place[True] or _PUT_OFF.search(words) or _HAS_YET.search(words)
        return True if is_open else None
    if place[True] == past == -1:
        return None
    return place[True] >= past


_MAY_DO = re.compile(
    r"\bmay (?!have\b)(?:not |also |still |yet )?[a-z]{3,} (?:[A-Za-z',-]+ ){0,5}"
    r"(?:in|by|until|from)(?: late| early)? $"
)
"""``may close in (May)``."""
_THAN_IN = re.compile(r"\bthan in (?:late |early |mid-)?$")
"""``fewer than in (August)``: what is compared with has been."""
_FROM_MONTH = re.compile(rf"\bfrom (?:early |mid-?|late )?{MONTH} (?:to|through|until|till) $")
"""``plans to bring them back from July to (September)``: no word of the past."""


def is_ahead_of(before: str) -> bool:
    """Whether ``by``, ``until`` or ``ahead of`` leads the date."""
    return _AHEAD_OF.search(f" {before.lower().strip()} ") is not None


def is_done_each_year(before: str) -> bool:
    """``costs that are settled in (December)``: a timetable in the passive."""
    return _IS_DONE.search(before.lower()) is not None


def opens_future(anchor: Anchor) -> bool | None:
    """``In September, the panel will report``: the tense that follows a date in front."""
    if anchor.before.strip() not in _FRONT:
        return None
    found = _FIRST_VERB.search(anchor.after)
    return None if found is None else found["future"] is not None


_FRONT = frozenset(("In", "On", "By", "Until", "Before", "For", "From", "in", "and in", "but in"))
_FIRST_VERB = re.compile(
    r"\b(?:(?P<future>will|shall|plans? to|aims? to|intends? to|hopes? to|(?:is|are)"
    r" (?:to|due|set|expected|scheduled|slated|likely)\b)|was|were|had|did|fell|rose|swept|came"
    r"|went|took|began|won|lost|[a-z]{3,}ed)\b"
)


def _plain_tense(before: str) -> str:
    """The clause without participles and bare verbs that look like a past tense.

    ``is to be published in``, ``once the papers are revised in``, ``will put it forward in``.
    """
    said = _PLANNED_THING.sub(" ", before.lower())
    return _AFTER_MODAL.sub(r"\1 ", _BE_DONE.sub(_helper_of, said)).strip()


_PLANNED_THING = re.compile(
    r"(?<=its|the|her|his) (?:planned|scheduled|expected) |(?<=their) planned "
)
"""``at half of its planned size in``: no word of what is to come."""


def _helper_of(match: re.Match[str]) -> str:
    return f"{match.group().split()[0]} "


_BE_DONE = re.compile(
    r"\b(?:be [a-z]{3,15}"  # what is to be done is yet to come
    r"|(?:is|are|gets?|being)(?: (?:not|[a-z]{2,12}ly))? [a-z]{2,13}(?:ed|en|wn|ld|de|ght|nt)"
    r"|(?:will|would|to|may|should|must) have(?: [a-z-]+){2,5}? [a-z]{2,13}ed"
    r"|(?:will|would|to|may|should|must) have(?: (?:it|them|been|the [a-z]+))? [a-z]{2,13}) "
)
_AFTER_MODAL = re.compile(
    r"\b(will|shall|would|must|can|could|should|may|might|to)(?: (?:not|then|also))? "
    r"(?:put|set|cut|become|come|have|run|spend|hold|read|let|hit|shed|cast|last) "
)
_PAST_FORM = re.compile(r"(?!\w*(?:expect|schedul|plann|slat)ed)(?<![a-z])[a-z]+ed ")
_UNTIL = re.compile(r" (?:until|till|through)(?: late| early| mid| the end of)? $")
_TO_LAST = re.compile(
    r" to (?:[a-z]{2,12} )?(?:(?:on|it|them|up|the [a-z]+) )?(?:until|till|through) "
)
"""``chose two for a course to run through June``."""
_YEARS_FROM = re.compile(
    r"\b(?:the|next|coming|five|four|three|ten|two) years? (?:period )?"
    r"(?:starting |beginning )?from $"
)
"""``43 trillion yen over the five years from April``."""
_MEANT_BY = re.compile(
    r"\b(?<!\bhad )"  # what had been promised by then
    r"(?:(?:promise|pledge|vow|propose|demand|order)[sd]? (?:[^ ,;]+ ){1,8}"  # promised a plan by
    r"|[a-z]{3,}ed to (?!(?:about|almost|nearly|around|just|less|more|below|above|over|some)\b)"
    r"[a-z]{3,} (?:[^ ,;]+ ){0,12}"  # decided to raise it by
    r"|(?:will|would|must|should) have (?:[^ ,;]+ ){1,6})"  # will have three papers revised by
    r"by (?:the end of |late |early |mid-)?$"
    r"|\b(?:is|are) (?:[a-z]{2,10}ly )?(?!contain|includ|bas|mention|stat|describ|outlin|writ)"
    r"[a-z]{3,}(?:ed|en) in (?:late |early |mid-)?$"  # which are settled in
)
"""What was promised or decided is to come by the month that is named."""
_AHEAD_OF = re.compile(
    r" (?:by|before|ahead of|until|till|through)"
    r"(?: (?:the|an?|end|close|start|beginning|of|early|late|mid|around|about|its|their)){0,5} $"
)
_PUT_OFF = re.compile(
    r"\b(?:put off|postponed|delayed|deferred|extended|suspended|shelved|pushed|adjourned|valid)\b"
)
_HAS_YET = re.compile(
    r" (?:has|have) (?:(?!said|had)[a-z]+ )?(?!.*\b(?:had|was|were|said|told|did|would)\b)"
)
"""``has promised a new strategy by``, ``has until``: what is yet to come."""
_IS_DONE = re.compile(r"\b(?:is|are) (?:[a-z]{3,}ed|set|made|held|drawn up|taken)(?: only)? in $")
_LOOKS_AHEAD = re.compile(
    r"\b(?:will|shall|would|to be|is to|are to|plans?|is|are|(?:has|have) (?:until|till))\b"
)
_SCHEDULED = re.compile(
    r"\b(?<!his )(?<!her )(?<!its )(?<!the )(?<!our )(?<!of )"
    r"(?:visits|meets|opens|begins|starts|closes|arrives|flies|leaves|travels|hosts|holds|faces"
    r"|resumes?|rules|sits|kicks off|takes it up|go(?:es)? to the polls|polls open"
    r"|votes|ends|convenes|gathers|returns|departs|expires|meet|gather|convene|sees|heads|goes)"
    r"\b(?:(?! (?:after|since|when|as) )(?:\b[a-z]\.|[^,;:.])){0,60}$"
    r"|\b(?:starting|beginning|effective)(?: on| from)? ?$"
)
"""``the ally he visits on Wednesday``, ``the year closes on March 31``: a timetable."""


_DONE_ON = re.compile(
    r"\b(?:said|told|met|spoke|wrote|held|left|began|came|went|took|fell|rose|won|lost|struck|hit"
    r"|sank|died|broke|(?!expected|scheduled|planned|slated|need)[a-z]{3,}ed)"
    r"(?: (?!to |for )[a-z'.-]+){0,6} on $"
)
"""``told the Bundestag on February 27``: done, though the next one is nearer."""


def _is_done_on(said: str) -> bool:
    """``told the Bundestag on February 27``; not ``will be held on``."""
    done = _DONE_ON.search(said)
    return done is not None and not _TO_BE.search(said, 0, done.start())


_TO_BE = re.compile(r"\b(?:will|would|to|may|should|must|can|could) (?:then |also )?be $")


def is_scheduled(before: str) -> bool:
    """Whether the clause speaks in the present of what a timetable holds."""
    return bool(_SCHEDULED.search(before.lower()))


def day_in(quote: str) -> int:
    rest = re.sub(r"(?<![0-9])[12][0-9]{3}(?![0-9])", " ", quote)
    match = re.search(r"[0-9]{1,2}", rest)
    if not match:
        raise ValueError(quote)
    return int(match.group())


def nearest_day(month: int, day: int, anchor: Anchor) -> date:
    """The day of that name nearest to publication; tense decides where both are far."""
    published = published_day(anchor)
    days = []
    for year in (published.year - 1, published.year, published.year + 1):
        if 1 <= year <= 9999 and not (month == 2 and day == 29 and year % 4):
            days.append(date(year, month, day))
    best = min(days, key=lambda one: abs((one - published).days))
    is_past = anchor.before.lower().endswith("since ") or _WAS_DONE.search(anchor.before.lower())
    if is_past or _ATTACKS.match(anchor.after):
        best = max((one for one in days if one <= published), default=best)
    elif is_scheduled(anchor.before) or (
        best < published and _MUST_COME.search(anchor.before.lower())
    ):
        best = min((one for one in days if one >= published), default=best)
    elif (best - published).days > 30 and _is_done_on(anchor.before.lower()):
        best = max((one for one in days if one <= published), default=best)
    elif abs((best - published).days) > 120:
        future = is_future(anchor.before)
        wanted = [one for one in days if future is not None and (one > published) == future]
        best = min(wanted or [best], key=lambda one: abs((one - published).days))
    return best


_WAS_DONE = re.compile(r"\b(?:was|were) (?!scheduled|slated|planned|expected|due)[a-z]{3,}ed on $")
_ATTACKS = re.compile(r" (?:[a-z]+ )?(?:attacks?|assault|massacre|bombings?|hijackings?)\b")
"""``the Sept. 11 attacks``."""
_MUST_COME = re.compile(
    r"\b(?:will [a-z]+(?: [a-z]+){0,3} (?:on|in|until|by)|(?:deadline|vote|election) is"
    r"|(?:runs|stays on|lasts|remains|holds) (?:[a-z]+ ){0,4}(?:through|until)) $"
)
"""``will vote on (Nov. 23)``, ``runs through (Dec. 31)``."""


def shift_of(word: str) -> int:
    return {
        "last": -1,
        "previous": -1,
        "past": -1,
        "next": 1,
        "coming": 1,
        "following": 1,
        "upcoming": 1,
    }.get(word.lower(), 0)


def says_future(before: str) -> bool:
    """Whether the clause puts a weekday after publication: only plain words do."""
    before = _CLOCK.sub("", before)
    said = before.lower()
    if _JUST_DONE.search(said) or (_BY_THEN.search(said) and _HAD_DONE.search(said)):
        return False
    if _BY_THEN.search(said):
        return is_future(before) is not False or not _UNTIL.search(f" {said.rstrip()} ")
    if is_scheduled(before) or _EXPECTED_TO.search(said) or _AS_SOON.search(said):
        return True
    if _IS_ON.search(said):
        return True
    if not _WILL.search(said):
        return False
    return not _SAID_ON.search(_PLANNED.sub("be", said))


_CLOCK = re.compile(
    r"\b[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|[A-Z]{4,8} time))? $",
    re.IGNORECASE,
)
"""``put off until 15:00 GMT Saturday``: the hour stands between."""
_BY_THEN = re.compile(r"\b(?:by|until|till|ahead of|before|through)(?: the)? ?$")
_IS_ON = re.compile(r"\b(?:is|are) on $")
"""``counting is on (Friday)``."""
_HAD_DONE = re.compile(r"\bhad (?:been |already )?[a-z]+(?:ed|en|wn|ld|nt|ne)\b[^,;:]{0,60}$")
"""``had been sown by (Monday)``."""
_JUST_DONE = re.compile(
    r"\b(?:that|which|who) (?:began|ended|started|opened|closed|broke out|took place|[a-z]{3,}ed)"
    r"(?: on| late| early| in [a-z]+)? $"
)
"""``for talks that began (Monday)``."""
_AS_SOON = re.compile(r"\bas (?:early|soon) as ?$")
_EXPECTED_TO = re.compile(r"\bexpect(?:s|ed)? [a-z' -]{1,30} to\b[^,;:]{0,60}$")
_WILL = re.compile(
    r"\b(?:will|shall|is to|are to|due|scheduled|slated|set to|is expected to"
    r"|are expected to|plans? to|to be|would(?! not)|could(?! not)|deadline [a-z ]{0,24}is)"
    r"\b[^,;:]{0,40}$"
)
_PLANNED = re.compile(r"\b(?:will|shall|to) be [a-z]{3,15}|\b(?:scheduled|slated|expected)\b")
"""Of ``will be released on (Friday)`` nothing is done yet."""
_SAID_ON = re.compile(r"\b(?:said|told|announced|reported|[a-z]{2,}ed)\b[^,;:]{0,12}$")


def years_pair(quote: str) -> tuple[int, int]:
    match = re.search(r"([12][0-9]{3})[-/]([0-9]{2,4})", quote)
    if not match:
        raise ValueError(quote)
    first = int(match[1])
    last = int(match[2]) if len(match[2]) == 4 else first // 100 * 100 + int(match[2])
    if not first < last <= first + 60:
        raise ValueError(quote)
    return first, last


def era_year(quote: str) -> int:
    name, number = re.findall(r"(Meiji|Taisho|Showa|Heisei|Reiwa) ([0-9]{1,2})", quote)[0]
    return ERAS[name.lower()] + int(number)
