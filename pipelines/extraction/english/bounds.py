"""Bounds: whether a figure is exact, about so much, a floor or a ceiling."""

import re

from pipelines.extraction.languages.en_numbers import (
    ASKED_ABOUT,
    BOUNDS_AFTER,
    BOUNDS_BEFORE,
    CONTESTED_OVER,
    SAID_ABOUT,
    WHAT_IS_SAID,
)
from pipelines.report import Bound

_BEFORE = {word: Bound(name) for name, words in BOUNDS_BEFORE for word in words}
_LONGEST_BEFORE = max(len(word.split()) for word in _BEFORE)
_LAST_BEFORE = frozenset(word.split()[-1] for word in _BEFORE)
"""How what limits a figure from before can end."""
_MAY_LIMIT = re.compile(
    r"or |and |at |give|approx|as a|tops|imum|plus|\+|-ish|but no|if not|roughly|least",
)
"""A quick look at lowered text; each alternative begins with a sign of its own."""
_ADDS = re.compile(
    r",? (?:plus (?:or minus|another|an?|the|its|their|some|any|all|more|extra|what|whatever"
    r"|roughly|about|[0-9$£€¥])|and more (?:than|of)\b|plus [a-z]+ing\b)"
    r"|,[ ]at least (?!of|annually|a year|each|every|by|over|until)[a-z]",
    re.IGNORECASE,
)
"""``3.5 percent plus 1.5``, ``and more of it``, ``3.5 percent, at least on paper``."""
_AFTER = tuple(
    (
        Bound(name),
        re.compile(rf"(?:{'|'.join(re.escape(word) for word in words)})(?![a-z])", re.IGNORECASE),
    )
    for name, words in BOUNDS_AFTER
)
_MARK_AFTER = re.compile(
    r"[ -](?:of (?:gdp|gnp) )?(?:mark|level|threshold|range|line|barrier)\b", re.IGNORECASE
)
"""``above the 4-percent mark``: above it is what the spending is, and the mark is a number."""
_MOVES_UP_TO = re.compile(
    r"\b(?:sign|go|step|ramp|scal|mov|climb|ris|shoot|jump|surg|soar|bring|catch|get|build|liv|work"
    r"|inch|edg|creep|tick|add|com|bump)"
    r"[a-z]{0,4} (?:back )?up to $"
    r"|\b(?:went|rose|shot|jumped|surged|soared|climbed|brought|caught|got|built|crept|came)"
    r" (?:back )?up to $"
    r"|\b(?:bring|brought|get|got|push|tak|took|top|lift|carr[iy]|mov|nudg|driv|ratchet|haul|bump|bought|fought)"
    r"(?:s|es|e|ed|ing|ped|ping)? (?:[a-z'-]+ ){1,6}up to $"
    r"|\bback up to $"
)
_SET_AS = re.compile(
    r"(?: to be)?(?: (?:written|put|enshrined|set|anchored|fixed))? in(?:to|side)?"
    r" (?:the |its |their )?(?:[a-z]+ )?(?:constitution|law|treaty|statute|charter)s?"
    r" as an? (?:absolute )?minimum\b",
    re.IGNORECASE,
)
"""``wants 4% put into the constitution as a minimum``."""
_ROUGHLY_AFTER = re.compile(
    r",? (?:roughly|more or less|approximately|or near(?:ly)? (?:so|it))(?=[,.;:)]| (?:of|in) |$)",
    re.IGNORECASE,
)
"""``6 percent, roughly, in the 1980s``; not ``2 percent, roughly 11 trillion yen``."""
_SHARE_TAIL = re.compile(
    r"[ -](?:of|as a share of)[ -](?:[a-z']+[ ]){0,3}?"
    r"(?:gdp|gnp|gross (?:domestic|national) product|national income|income|output"
    r"|(?:the|its) economy)"
    r"(?:[ ]\((?:gdp|gnp)\))?",
    re.IGNORECASE,
)


def _limited(bound: Bound, before: str, after: str) -> Bound:
    """``will not fall below 2 percent`` is no less; ``beyond the 2% goal`` names the goal."""
    if bound is Bound.UNDER:
        if _NOT_BELOW.search(before):
            return Bound.AT_LEAST
        is_other = _FALLS_SHORT.search(before) or _TARGET_AFTER.match(after)
        return Bound.EXACT if is_other else bound
    if bound is Bound.OVER and _NOT_OVER.search(before):
        return Bound.UP_TO
    if bound is Bound.OVER and any(one.search(before) for one in (_NONE_BEYOND, _WHETHER_BEYOND)):
        return Bound.EXACT
    return Bound.EXACT if bound is Bound.OVER and _TARGET_AFTER.match(after) else bound


_NONE_BEYOND = re.compile(
    r"\b(?:no|nothing|any|anything|without a|without any) (?:[a-z-]+ ){0,3}(?:beyond|past)$"
    r"|\banything (?:over|in excess of)$|\bover and above$|\b(?:rise|increase)s? above$"
    r"|\b(?:path|road|leap|push|request|rise|increase)s? (?:beyond|past)$"
    r"|(?<!the )\b(?:figure|number|level|target|goal|amount)s? beyond$"
    r"|\b(?:look|think|plan|mov)(?:s|e|es|ed|ing)? (?:beyond|past)$"
)
"""``has set no target beyond 2%``, ``a path beyond 2%``: the figure is the target there is."""
_WHETHER_BEYOND = re.compile(
    r"\b(?:no (?:wish|intention|plan|plans|need|desire|scope|reason|budget|cabinet|government)"
    r"|refus[a-z]+|reluctan[a-z]+|rul(?:e|es|ed|ing) out|whether|asked if|hesitan[a-z]+"
    r"|unwilling|split|divided|(?:has|have|had)(?:n't| not| never)(?= (?:gone|moved|stepped)))"
    r"\b[^.;:,]{0,40}\b(?:go|goes|going|gone|went|mov[a-z]+|stepp?(?:ed|ing)|ris[a-z]+)"
    r" (?:beyond|past|over|above)$"
)
"""``refused to rule out going past 2%``: the figure is where spending is or is to be."""
_NOT_BELOW = re.compile(
    r"(?:\bnot|\bnever|n't|\bcannot|\bno longer) (?:[a-z]+ ){0,2}(?:fall|drop|dip|go|slip|sink)"
    r" (?:back )?(?:below|under|beneath|lower than)$"
    r"|\b(?:no intention of|without) [a-z\" ]{0,20}(?:fall|drop|dip|slip|sink)(?:ing)? below$"
    r"|(?:\bnot|\bnever|n't|\bcannot|\bno longer"
    r"|\bno (?:budget|cabinet|government|country|law|ally)"
    r"|\bhardly any(?:one|body)?|\bnobody|\bno one|\b(?:refus|reject|forbid|prohibit|bar)[a-z]*)"
    r" (?:(?!why\b|because\b|that\b|who\b|which\b|since\b|while\b|if\b|how\b)[a-z'-]+ ){0,9}?"
    r"(?:less than|lower than|anything (?:less than|under|below|short of)|stay(?:s|ing)? below"
    r"|(?:spend|pay|dip|squeezed|pushed|held)(?:ing)? (?:under|below|beneath))$"
)
"""``cannot be given less than 2 percent``, ``to refuse anything under 5 percent``."""
_NOT_OVER = re.compile(
    r"(?:\bnot|\bnever|n't|\bcannot|\bno longer|\bwithout|\b(?:kept|keep|stop|stopped|prevent"
    r"|prevented|barred|bar|avoid) (?:[a-z]+ ){0,3}(?:from )?)(?: to)?"
    r" ?(?:be|go|rise|climb|grow|run|spend|going|rising)?"
    r" ?(?:exceed|exceeding|surpass|surpassing|top|topping|above|beyond|past|over|greater than"
    r"|higher than|larger than)(?: an? (?:amount|sum|figure|level) (?:equal|equivalent) to)?$"
    r"|(?:\b(?:would|will|did|does|do|should|shall|could|can|may|must|need|to) not"
    r"|\b(?:would|wo|did|does|do|should|could|ca|must|need)n't|\bcannot|\bnever)"
    r" (?:[a-z]+ ){0,2}?(?:need|rais|lift|increas|boost|spend|pay|cost|tak|push|want|allow|let|go"
    r"|commit|accept)[a-z]*"
    r" (?:[a-z'-]+ ){0,5}?(?:above|beyond|over|past|more than)$"
)
"""``shall never surpass 1 percent``, ``kept from exceeding it``, ``need not go beyond 2.1%``."""
_FALLS_SHORT = re.compile(r"\b(?:fall|falls|falling|fell|fallen) (?:[a-z]+ )?short of$")
"""``fell short of 2 percent``: what was missed is a figure of its own."""
_TARGET_AFTER = re.compile(
    r"[ -](?:of (?:gdp|gnp) )?"
    r"(?:(?:defen[cs]e|military|security|spending|budget|alliance|nato|arms)[ -]){0,3}"
    r"(?:goal|target|pledge|commitment|guideline|demand|promise|vow|benchmark|objective)s?\b",
    re.IGNORECASE,
)


_PREFIX = re.compile(r"([a-z])-$")
"""``near-2%``, ``sub-2%``."""
_SUFFIX = re.compile(r"^-(?:plus|(?:or|and)-[a-z]+)\b")
"""``2%-plus``, ``3%-or-more``."""


def _is_topic(words: list[str]) -> bool:
    """Whether ``about`` after ``words`` names what is spoken of, and not roughly so much."""
    verb = words[-1].strip("\"',") if words else ""
    if verb in SAID_ABOUT:
        return any(word in WHAT_IS_SAID or word.endswith("n't") for word in words[-5:-1])
    return verb in ASKED_ABOUT or bool(_ASKS_SOMEBODY.search(" ".join(words[-8:])))


def _is_contested(words: list[str]) -> bool:
    """Whether ``over`` after ``words`` names what a quarrel is over, and not more than so much."""
    last = words[-1].strip("\"',") if words else ""
    return last in CONTESTED_OVER or bool(_PRESSES_SOMEBODY.search(" ".join(words[-6:])))


_PRESSES_SOMEBODY = re.compile(
    r"\b(?:scold|press|chid|berat|browbeat|hector|lectur|needl|pester|badger|attack|critici[sz]"
    r"|confront|challeng|rebuk|mock|taunt|harangu|threaten|clash|split|quarrel|argu|feud|spar)"
    r"(?:s|es|e|ed|d|t|en|ing|ting|led|red|ring)?"
    r"(?: (?!(?:to|for|at|of|by|that|from|is|are|was|were|spend[a-z]*|pay[a-z]*)\b)[a-z'-]+){1,3}$"
)
"""``scolded Australia over 3.5%``."""
_ASKS_SOMEBODY = re.compile(
    r"(?:\b(?:ask|approach|sound|press|question|quiz|grill|lectur|warn|needl)(?:s|es|e|ed|ing)?"
    r"(?: out)?(?: (?!(?:to|for|at|of|by|that|from|on|if|whether|which|who|spend[a-z]*|is|are)\b)"
    r"[a-z,'-]+){1,7}"
    r"|\b(?:decision|mention|talk|statement|remark|promise|request)s?"
    r"(?: (?:has|have|had|was|were))?(?: (?:yet|ever|not))?(?: been)? (?:made|taken|reached)"
    r"|\b(?:mus|think|thought|spok|talk|complain|wonder)[a-z]*"
    r" (?:in public|aloud|out loud|privately))$"
)
"""``approached him about 3.5 pct``, ``no decision was made about 2%``."""


def bound_of(text: str, start: int, end: int) -> Bound:
    """How words before or after limit the figure; those before weigh more."""
    before = text[max(0, start - 80) : start].lower()
    before = before[before.rfind("\n") + 1 :].rstrip(" \"'(")
    before = _PREFIX.sub(r"\1", before)
    words = before.replace("~", " ~ ").split()
    if words and (words[-1] in ("a", "an") or _MARK_AFTER.match(text, end)):
        words = words[:-1] if words[-1] in ("a", "an", "the") else words
    if words[-1:] == ["about"] and _is_topic(words[:-1]):
        words = []
    if words[-1:] == ["over"] and _is_contested(words[:-1]):
        words = []
    may_limit = bool(words) and words[-1].lstrip("\"'(-") in _LAST_BEFORE
    for count in range(min(_LONGEST_BEFORE, len(words)) if may_limit else 0, 0, -1):
        bound = _BEFORE.get(" ".join(words[-count:]).lstrip("\"'(-"))
        if bound is not None and not (bound is Bound.UP_TO and _MOVES_UP_TO.search(f"{before} ")):
            return _limited(bound, before, text[end : end + 60])
    after = text[end : end + 90].replace('"', "")
    return _bound_after(_SUFFIX.sub(lambda found: found[0].replace("-", " "), after))


def _bound_after(after: str) -> Bound:
    """What the words behind a figure make of it."""
    if _ADDS.match(after):
        return Bound.EXACT
    if not _MAY_LIMIT.search(after.lower()):
        return Bound.EXACT
    tail = _SHARE_TAIL.match(after)
    for rest in (after, after[tail.end() :] if tail else ""):
        if _SET_AS.match(rest):
            return Bound.AT_LEAST
        if _ROUGHLY_AFTER.match(rest):
            return Bound.ABOUT
        rest = rest.lstrip(" ,")
        for bound, pattern in _AFTER:
            if pattern.match(rest):
                return bound
    return Bound.EXACT
