"""Whether the clause of a month looks back or ahead: its tense tells the year."""

import re

from pipelines.extraction.english.date_parts import Anchor
from pipelines.extraction.languages.en_dates import FUTURE, MONTH, PAST

_FUTURE_CUES = tuple(f" {cue} " for cue in FUTURE)
_PAST_CUES = tuple(f" {cue} " for cue in PAST)


def is_future(before: str) -> bool | None:
    """Which tense stands nearest before a date; ``None`` where none does."""
    before = before.rpartition(": ")[2]
    if _THAN_IN.search(before):
        return False
    if (
        _WILL_FROM.search(before.lower())
        or _LEAVING_FROM.search(before.lower())
        or _MAY_DO.search(before)
        or _YEARS_FROM.search(before)
        or _MEANT_BY.search(before.lower())
        or _TO_FIGHT.search(before)
    ):
        return True
    words = f" {_plain_tense(_FROM_MONTH.sub('', before))} "
    place = {True: -1, False: -1}
    for future, cues in ((True, _FUTURE_CUES), (False, _PAST_CUES)):
        place[future] = max(map(words.rfind, cues))
    ending = max((m.start() for m in _PAST_FORM.finditer(words)), default=-1)
    past = len(words) if _RISES_FROM.search(words) else max(place[False], ending)
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


_WILL_FROM = re.compile(
    r"\b(?:will|shall|would|(?:is|are|due|set|plans?|aims?|intends?|wants?|hopes?|decided) to)"
    r" (?!have\b|be (?:up|down|higher|lower|unchanged)\b)(?:(?!and\b|but\b)[a-z]+ ){1,5}?"
    r"from (?:early |late |mid-)?$"
)
"""``experts are to be consulted from (April)``: not what a figure rises from."""
_LEAVING_FROM = re.compile(
    r"(?<!was )(?<!were )\b(?:depart|leav|fly|runn|operat|sail)ing (?:[a-z]+ ){0,3}from $"
    r"|\b(?:takes? effect|comes? into (?:force|effect)|appl(?:y|ies)|kicks? in|begins?|starts?"
    r"|effective) from $"
)
"""``with the third departing each Thursday from (August 6)``."""
_RISES_FROM = re.compile(r" from (?:(?:the|its|their|his|her|a|that) )?(?:early |late |mid-?)?$")
"""``a rise from (April)``: not what departs from a town."""
_TO_FIGHT = re.compile(
    r"\b(?:elections?|by-elections?|polls?|primary|race|vote|referendum|battle)"
    r" to (?:fight|win|contest|face) (?:in|on|by) (?:late |early |mid-)?$"
)
"""``has an election to fight in (July)``."""
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


def lasts_until(before: str) -> bool:
    """Whether ``until`` or ``through`` stands right before the date."""
    return _UNTIL.search(f" {before.lower().rstrip()} ") is not None


def is_done_each_year(before: str) -> bool:
    """``costs that are settled in (December)``: a timetable in the passive."""
    return _IS_DONE.search(before.lower()) is not None


def opens_future(anchor: Anchor) -> bool | None:
    """``In September, the panel will report``: the tense that follows a date in front."""
    if anchor.before.strip() not in _FRONT and not _FRONT_EVENT.fullmatch(anchor.before):
        return None
    found = _FIRST_VERB.search(anchor.after)
    return None if found is None else found["future"] is not None


def is_asked_before(before: str) -> bool:
    """``urged it to begin before its recess in (January)``: yet to come, where that is near."""
    return _ASKED_BEFORE.search(before.lower()) is not None


_ASKED_BEFORE = re.compile(
    r"\b(?:urg|ask|press|push|call|order|instruct|implor|promis|pledg|vow|plan|decid|agree|want)"
    r"[a-z]{0,4} [^,;]{0,60}\bto [a-z]{3,} [^,;]{0,60}\b(?:before|ahead of|until)"
    r" (?:its|their|the|his|her|an?) (?:[a-z-]+ ){1,3}in (?:late |early |mid-)?$"
)
_FRONT = frozenset(("In", "On", "By", "Until", "Before", "For", "From", "in", "and in", "but in"))
_FRONT_EVENT = re.compile(
    r"(?:In|At|During|On) (?:an?|the|his|her|its|their) (?:[A-Za-z'-]{1,20} ){1,4}in "
)
"""``At a hearing in (March), Colby said``."""
_FIRST_VERB = re.compile(
    r"\b(?:(?P<future>will|shall|plans? to|aims? to|intends? to|hopes? to|(?:is|are)"
    r" (?:to|due|set|expected|scheduled|slated|likely)\b)|was|were|had|did|fell|rose|swept|came"
    r"|went|took|began|won|lost|said|told|met|made|gave|held|spoke|wrote|sent|saw|found|became"
    r"|brought|led|left|chose|drew|spent|stood|kept|sought|bought|sold|built|[a-z]{3,}ed)\b"
)


def _plain_tense(before: str) -> str:
    """The clause without participles and bare verbs that look like a past tense.

    ``is to be published in``, ``once the papers are revised in``, ``will put it forward in``.
    """
    said = _PLANNED_THING.sub(" ", before.lower())
    if not _AHEAD_OF.search(f"{said} "):
        said = _MUST_HAVE.sub("has ", said)
    return _AFTER_MODAL.sub(r"\1 ", _BE_DONE.sub(_helper_of, said)).strip()


_MUST_HAVE = re.compile(r"\b(?:should|must|could|might|may) have (?:been|[a-z]{2,}(?:ed|en)) ")
"""``must have died in (January)``: it is over."""


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
    r"\b(?:will|shall|would|could|may|might|can|to be|is to|are to|plans?|is|are"
    r"|(?:has|have) (?:until|till))\b"
)
