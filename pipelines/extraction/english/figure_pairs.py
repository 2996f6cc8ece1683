"""Two numbers before one percent word: a range, a move from one to the other, or a list."""

import re
from decimal import Decimal

from pipelines.extraction.english.numbers import (
    NUMBER,
    is_bare,
    is_mixed,
    read_number,
)
from pipelines.extraction.languages.en_dates import MONTHS
from pipelines.extraction.languages.en_numbers import (
    BOUNDS_BEFORE,
    FRACTIONS,
    LIST_ADVERBS,
    LIST_LIMITS,
    NO_STEP,
    PREFIXES,
    VOTING,
)

_PREFIXED = "|".join(rf"(?<=\b{prefix}-)" for prefix in PREFIXES)
EDGE = (
    r"(?<![0-9a-z.$€£¥])(?<![0-9][,'])(?<![^%]/)(?!(?<=[0-9][ ])\.)"
    rf"(?:(?<![0-9a-z][-])|(?<=-to-)|{_PREFIXED})"
)
"""Where a number can begin: in no other number and no name, but in ``the post-2% budget``."""
_HEDGES = "|".join(sorted((*LIST_ADVERBS, *LIST_LIMITS), key=len, reverse=True))
HEDGE = rf"(?:(?P<hedge>{_HEDGES})[ ])?"
"""``30 or even 40 percent``: an adverb between the two."""
PERCENT = r"(?:[ -]?(?:%|per[ -]?cent|pct\.?|pc))"
_PAIR = re.compile(
    rf"{EDGE}(?P<first>{NUMBER})(?P<mark>{PERCENT}?)"
    r"(?P<link>-[ ](?:to|and|or)[ ]"  # 5.5- to 6.5-percent
    r"|(?<=[0-9])(?:—|--)(?=[0-9])"  # 2--3%; but 2% -- 3% is an aside
    r"|[ ]?-[ ]?(?:to-)?|[ ]?[~〜][ ]?|[ ](?:to|and|through|or|till|up[ ]to)[ ]"
    r"|[ ]?,[ ](?:or[ ]|and[ ])?)"
    rf"{HEDGE}"
    rf"(?P<last>{NUMBER})[ -]?$",
    re.IGNORECASE,
)
_MAY_LINK = re.compile(r"[-~〜—,]|[ ](?:to|and|through|or|till)[ ]", re.IGNORECASE)
_LIMIT = "|".join(
    re.escape(word)
    for word in sorted((one for _, words in BOUNDS_BEFORE for one in words), key=len, reverse=True)
)
LIMITED = rf"(?:(?:{_LIMIT})[ ])?"
"""``from just above 2 percent to 2.3``: what limits the first figure."""
_BETWEEN = re.compile(
    rf"\b(?:between|anywhere from|ranging from|range of|from)[ ]?{LIMITED}(?:a |an )?$",
    re.IGNORECASE,
)
_HOW_FAR = re.compile(r"\b(?:by|in|almost|nearly|about|the budget|spending) (?:a |one )?$", re.I)
"""``cut the budget by half to 1 percent``: how far it goes, and then to what."""
_CHOICE = re.compile(
    r"\b(?:choos(?:e|es|ing)|chose|choice(?: lies| is| was)?|decid(?:e|es|ed|ing)|undecided|torn"
    r"|divided|split|waver(?:s|ed|ing)?|hesitat(?:e|es|ed|ing)|toss-up|differences?|gap|gulf"
    r"|distance|distinction|distinguish(?:es|ed|ing)?|halfway|midway|compromise)"
    rf"[ ]between[ ]{LIMITED}$",
    re.IGNORECASE,
)
"""``to choose between 2.5 and 3.5 percent``: two figures, and nothing between them."""
_MOVE = (
    r"\b(?:rais|lift|increas|boost|ris|rose|grow|grew|climb|jump|mov|go|went|gone|bring|brought|shift"
    r"|hik|tak|took|fell|fall|drop|slip|slid|cut|lower|reduc|declin|doubl|widen|expand|swell|push|ramp"
    r"|step|chang)[a-z]{0,4}\b"
)
_MOVES_FROM = re.compile(rf"{_MOVE}[^.;:,0-9]{{0,44}}\bfrom {LIMITED}$", re.IGNORECASE)
_FROM = re.compile(rf"\bfrom {LIMITED}$", re.IGNORECASE)
_RANGES_FROM = re.compile(
    r"\b(?:(?:rang|var|spann?)(?:e|es|ed|ing|y|ies|ied)?"
    rf"|anything|anywhere|somewhere|everything) from {LIMITED}$",
    re.IGNORECASE,
)
_INCREASE = re.compile(
    r"[ ](?:increase|rise|hike|jump|boost|step|move|shift|climb"
    r"|growth(?! (?:goal|target|range|forecast|projection|outlook|assumption|rate)))\b",
    re.IGNORECASE,
)
_FROM_STATE = re.compile(
    r"\bfrom (?:its|their|the|a|an|today's)[ ](?P<what>(?:[A-Za-z'-]+[ ]){0,7})$"
)
"""``from its current level of 2.3 per cent to 2.5 per cent``: what is and what will be."""
_OF_SOMETHING = re.compile(r"\b(?:of|at|on|in|for) $")
_SAYS = re.compile(r"\b(?:will|would|can|could|may|might|should|is|are|was|were|to)\b")
_STATE = re.compile(
    r"\b(?:levels?|share|rate|ratio|figure|average|base|baseline|low|high|total|estimate|spending"
    r"|expenditures?|outlays|budget|target|goal|ceiling|cap|minimum|floor|percentage)\b"
)
_CHANGED = re.compile(
    r"\b(?:r[io]se|rises|rising|grew|grows?|growing|f[ae]ll|falls|falling|dropp?(?:ed|s)|increased"
    r"|increases|climbed|climbs|jumped|declined|declines|slipped|shrank|shrinks|up|down)(?: by)?"
    rf"[ ]{LIMITED}$",
    re.IGNORECASE,
)
_OF_OUTPUT = re.compile(r"[ ]of (?:its |the )?(?:gdp|gnp|gross|national|output)\b", re.IGNORECASE)
_BY = re.compile(rf"\bby {LIMITED}(?:an? )?$", re.IGNORECASE)
FAR = 8
"""``by 0.25 percent to 4.5 percent``: times the first figure."""
_CONTEST = re.compile(
    r"\b(?:trail(?:s|ed|ing)?|leads?|led|leading|ahead|behind|in front|beat|beaten|defeated|lost"
    r"|w[io]n)\b[^.;:0-9]{0,40}$",
    re.IGNORECASE,
)
_VOTED = re.compile(rf"\b(?:{'|'.join(VOTING)})\b[^.;:0-9]{{0,40}}(?<![ ]of[ ])$", re.IGNORECASE)
"""``split 40% to 60%``, where both make a hundred; not ``approved a rise of 40% to 60%``."""
_MEASURES = re.compile(
    r"[ ](?:of (?!(?:the )?votes?\b)|more|less|fewer|[a-z]+er than|better|lower|higher)\b", re.I
)
"""``lost 40% to 60% of their weight``, ``cost 40% to 60% more``: how much, and no two sides."""
# ``from 5 to 7 percent growth`` goes on: ``to between 3 and 5 percent``
_STEP = (
    rf"(?:[ ](?!(?:{'|'.join(NO_STEP)})\b)[a-z'-]+){{0,2}}[ ]to[ ]"
    rf"(?:(?:between|a range of|{_LIMIT})[ ])?"
)
_TO_NEXT = re.compile(rf"{_STEP}{NUMBER}(?:(?:[ ]?-[ ]?|[ ](?:to|and)[ ]){NUMBER})?{PERCENT}", re.I)
_TO_NEXT_RANGE = re.compile(
    rf"{_STEP}{NUMBER}{PERCENT}?(?:[ ]?-[ ]?|[ ](?:to|and)[ ]){NUMBER}{PERCENT}", re.I
)
_FROM_RANGE = re.compile(
    rf"{EDGE}{NUMBER}{PERCENT}?(?:[ ]?-[ ]?|[ ](?:to|and)[ ]){NUMBER}{PERCENT}"
    rf"(?:,?[ ][a-z'-]+){{0,4}}[ ]from[ ]{LIMITED}$",
    re.IGNORECASE,
)
"""``growth of 5% to 7%, up from 4% to 6%``: what is a range was one before."""
_ASIDES = ("—", "--")
_DAY = re.compile(rf"\b(?:{'|'.join(MONTHS)})\.?[ ]$", re.IGNORECASE)
"""``by July 2--3% of GDP, that is``: of a month and no range."""
WHOLE = 100
LEAST_SIDE = 20
"""Of the two sides of a vote."""


def find_pair(window: str) -> re.Match[str] | None:
    """The two numbers that ``window`` ends in, if they are linked."""
    return _PAIR.search(window) if _MAY_LINK.search(window) else None


def ends_of(pair: re.Match[str]) -> tuple[Decimal | None, Decimal | None]:
    """What the two numbers are worth; ``1/4`` of ``6-1/8 to 1/4 pct`` is 6-1/4."""
    first, last = read_number(pair["first"]), read_number(pair["last"])
    if first is None or last is None or link_of(pair) not in ("to", "-"):
        return first, last
    is_short = is_mixed(pair["first"]) and is_bare(pair["last"]) and last > first % 1
    return first, first // 1 + last if is_short else last


def begins_change(text: str, pair: re.Match[str], start: int, end: int) -> bool:
    """``from 5 to 7 percent to 8 percent``: a range, and then what it is changed to."""
    if link_of(pair) not in ("to", "-") or not _FROM.search(text[max(0, start - 60) : start]):
        return False
    return bool((_TO_NEXT_RANGE if pair["mark"] else _TO_NEXT).match(text, end))


def is_range(before: str, pair: re.Match[str], ends: tuple[Decimal, Decimal], after: str) -> bool:
    """Whether two numbers are the ends of one range, by what stands before and after them."""
    low, high = ends
    is_below_zero = low < 0 and high < 0
    if (low <= high if is_below_zero else low >= high) or (low >= 1000 and not pair["mark"]):
        return False  # "minus 14 to minus 20 percent" goes down
    link = link_of(pair)
    between = _BETWEEN.search(before)
    if link == "and":
        is_from = between is not None and between.group().lower().startswith("from")
        return between is not None and not is_from and not _CHOICE.search(before)
    if link == "or" or "," in link or (pair["link"] in _ASIDES and _DAY.search(before)):
        return False
    if is_part(pair["first"]) and not pair["mark"] and _HOW_FAR.search(before):
        return False  # "cut by half to 1 percent"
    if link == "to" and pair["mark"] and low >= LEAST_SIDE and _is_vote(before, low + high):
        return bool(_MEASURES.match(after))
    if is_bare(pair["first"]) and _CHANGED.search(before) and _is_far(pair):
        return False  # "fell 1/16 to 6-1/8 pct"
    if link in ("to", "through", "till", "up to") and pair["mark"]:
        # "from 1 percent to 2 percent" states two figures
        is_from = between is not None and between.group().lower().startswith("from")
        is_from = is_from and not (_RANGES_FROM.search(before) or _FROM_RANGE.search(before))
        return not (is_from or _is_from_state(before))
    return True


def is_part(number: str) -> bool:
    """``half``, ``two-thirds``: a part of something, and no number of percent by itself."""
    return re.split("[ -]", number.lower())[-1] in FRACTIONS


def link_of(pair: re.Match[str]) -> str:
    """``to`` of ``5.5- to 6.5``, of ``5.5 to 6.5`` and of ``5.5-to-6.5``."""
    return str(pair["link"]).strip(" -—").lower() or "-"


def _is_vote(before: str, total: Decimal) -> bool:
    """``trails by 48% to 52%``, ``trail the Conservatives with 24% to 42%``: the two sides."""
    return bool(_CONTEST.search(before) or (total == WHOLE and _VOTED.search(before)))


def is_contest(before: str) -> bool:
    """Whether two numbers after ``before`` are those of two sides."""
    return bool(_CONTEST.search(before) or _VOTED.search(before))


def _is_from_state(before: str) -> bool:
    """``from its present 2% to 3%``; but ``the money from a tax of 4% to 4.5%`` is one range."""
    state = _FROM_STATE.search(before)
    if state is None:
        return False
    what = state["what"]
    if _STATE.search(what):
        return True
    if not _OF_SOMETHING.search(what):
        return what == what.lower() and not _SAYS.search(what)
    return bool(re.search(_MOVE, before[: state.start()], re.IGNORECASE))


def is_move(text: str, pair: re.Match[str], start: int, end: int) -> bool:
    """``go from 2 to 3 percent``, ``the 2.3% to 2.5% increase``: two figures and no range."""
    if link_of(pair) not in ("to", "up to"):
        return False
    before = text[max(0, start - 60) : start]
    if _MOVES_FROM.search(before):
        return True
    if before.lower().endswith("the ") and _INCREASE.match(text, end):
        return True
    if not pair["mark"]:
        return False
    # "cut rates by 1/4 pct to 9-1/2 pct", "fell 2.5 percent to 2.7 percent of GDP": by how
    # much, and to what
    if _BY.search(before) and _is_far(pair):
        return True
    return bool(_CHANGED.search(before) and _OF_OUTPUT.match(text, end))


def _is_far(pair: re.Match[str]) -> bool:
    """Whether the second number is too far from the first to be the other end of a guess."""
    low, high = read_number(pair["first"]), read_number(pair["last"])
    return low is not None and high is not None and high >= FAR * low


def is_fall(before: str, pair: re.Match[str]) -> bool:
    """``from 4.8 to 4.7 percent``: what was and what is, with one percent word for both."""
    return link_of(pair) == "to" and bool(_FROM.search(before))
