"""Words that look like verbs of asking, holding or moving, and are none where they stand."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import auxiliaries, is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.languages.en_rules import BOUND_WORDS, EVENTS, GDP_TAIL

BEFORE_NOUN = frozenset("a an the 's its their his her this any no further our".split())
ADJECTIVES = frozenset("near top record clear back direct table mean head even".split())


def is_compound(row: Sequence[Item], j: int) -> bool:
    """``a press conference``, ``the Defence Forces``: a part of a noun."""
    after = row[j + 1].low if j + 1 < len(row) else ""
    if row[j].sense.lemma == "come to" and j + 1 < len(row) and row[j + 1].sense.code:
        return True  # "Hegseth came to Tokyo"
    if j == 0 and row[j].low in ("moves", "talks", "debates"):
        return True
    if row[j].low == "cuts" and j and _is_cut(row, j):
        return True
    if row[j].low == "afford" and after == "to":
        return True
    if row[j].sense.lemma == "keep" and after in KEPT:
        return True
    if row[j].sense.lemma == "charge" and after == "that":
        return True
    if row[j].low in ("force", "forces"):
        return bool(j) and ("defence" in row[j - 1].tags or row[j - 1].low in OF_FORCES)
    return row[j].low == "press" and after in OF_PRESS


def _is_cut(row: Sequence[Item], j: int) -> bool:
    """``years of defence cuts``: a noun, unless what is cut follows."""
    before, after = row[j - 1], row[j + 1] if j + 1 < len(row) else None
    is_led = before.low in CUT or bool(before.tags & {"defence", "spending"})
    takes = after is not None and (after.tags & {"defence"} or after.low in ("the", "its", "their"))
    return is_led and not takes


CUT = frozenset("of budget tax spending job aid cost deep sharp steep further welfare".split())
KEPT = frozenset("silent quiet mum pace up in track faith off talking asking saying an".split())
"""``keep silent on``, ``keep in mind``: nothing is held down."""
OF_FORCES = frozenset("the our its their armed air task police peacekeeping 's ground".split())
OF_PRESS = frozenset(
    "conference conferences briefing briefings secretary release releases statement statements"
    " office officer agency event gaggle corps club availability pool reports report coverage"
    " aide aides spokesman spokeswoman team".split()
)


def says_nothing(row: Sequence[Item], j: int) -> bool:
    """``declined to say whether``: neither told nor denied."""
    return [item.low for item in row[j + 1 : j + 2]] == ["to"] and any(
        item.low in SILENT for item in row[j + 2 : j + 3]
    )


SILENT = frozenset("say comment specify elaborate answer disclose reveal".split())


def is_adjective(row: Sequence[Item], j: int) -> bool:
    """``a budget equal to``, ``a return to``, ``a record budget``: no verbs."""
    if j and row[j].sense.form in ("base", "s") and row[j - 1].low in BEFORE_NOUN:
        return True
    if j and row[j].sense.form == "base" and row[j - 1].figure >= 0:
        return True
    if j and row[j].sense.form in ("base", "s") and _is_acting(row, j - 1):
        return True  # "Albanese rebuffs call for"
    if j > 1 and row[j].sense.form == "s" and row[j].sense.noun and _is_owned(row, j):
        return True
    low, following = row[j].low, row[j + 1].low if j + 1 < len(row) else ""
    if low in ("double", "more than double", "triple", "quadruple"):
        k = j - 1
        while k > 0 and row[k].low in ("nearly", "almost", "more", "than", "roughly"):
            k -= 1
        return not auxiliaries(row, j) and not (j and row[k].sense.code)
    if low == "equal":
        return following == "to"
    return low in ADJECTIVES and row[j].sense.form == "base" and not auxiliaries(row, j)


def _is_owned(row: Sequence[Item], j: int) -> bool:
    """``agreed to U.S. demands that it raise``, ``met American calls``: a noun, and no verb."""
    if row[j - 1].sense.form not in ("country", "people"):
        return False
    is_met = _is_acting(row, j - 2) and not row[j - 2].sense.says
    return is_met or row[j - 2].low in LEADS_OBJECT


LEADS_OBJECT = frozenset("to with of under against over despite amid by from for on in".split())


def _is_acting(row: Sequence[Item], k: int) -> bool:
    return bool(row[k].sense.verb) and row[k].sense.form in ("s", "ed") and not is_noun(row, k)


def is_question(row: Sequence[Item], j: int) -> bool:
    """``was asked about the 2%``: a question, no request."""
    after = row[j + 1].low if j + 1 < len(row) else ""
    return row[j].sense.lemma == "ask" and after in ("about", "whether", "if", "how", "why", "what")


def is_event_held(row: Sequence[Item], j: int) -> bool:
    """``at a summit held in The Hague``: it took place, and no level was held."""
    return row[j].sense.lemma == "hold" and bool(j) and row[j - 1].low in EVENTS


def had_better(row: Sequence[Item], j: int) -> bool:
    """``Germany had better pay 5 percent``: it ought to."""
    lead = [item.low for item in row[max(0, j - 2) : j]]
    return lead[-1:] == ["better"] and lead[:1] in (["had"], ["'d"])


def is_raised_in_talks(row: Sequence[Item], j: int) -> bool:
    """``the U.S. side not once raised 3.5 percent``: spoke of it."""
    k = j + 1
    while k < len(row) and row[k].low in BOUND_WORDS - {"to", "by", "from"}:
        k += 1
    return k < len(row) and row[k].figure >= 0 and row[j].sense.form in ("ed", "ing", "base")


def is_put_to(row: Sequence[Item], j: int) -> bool:
    """``has put 5 percent to Seoul``: asked it of Seoul."""
    at = next((k for k in range(j + 1, min(j + 6, len(row))) if row[k].figure >= 0), None)
    if at is None or any(row[k].low in ("at", "to", "into") for k in range(j + 1, at)):
        return False
    k = at + 1
    while k < len(row) and ("gdp" in row[k].tags or row[k].low in GDP_TAIL - {"to"}):
        k += 1
    if k + 1 >= len(row) or row[k].low != "to":
        return False
    return bool(row[k + 1].sense.code or row[k + 1].tags & {"allies"})


def has_ratio(row: Sequence[Item], j: int) -> bool:
    """``pushed the ratio to 2%``: it is spending that is pushed, nobody is asked."""
    after = row[j + 1 : j + 5]
    return any(
        item.low in ("ratio", "share", "total", "figure", "level") or "defence" in item.tags
        for item in after
    ) and not any(
        item.low == "for" or (item.tags & {"party", "allies", "gov"} and not _owns(row, k))
        for k, item in enumerate(after, start=j + 1)
    )


def _owns(row: Sequence[Item], k: int) -> bool:
    return k + 1 < len(row) and row[k + 1].low in ("'s", "'")


def falls(row: Sequence[Item], j: int) -> bool:
    """``is then to decline to 5.6%``: it falls, and refuses nothing."""
    k = j + 1
    while k < len(row) and row[k].low in BOUND_WORDS | {"from", "sharply", "steadily"}:
        k += 1
    return k > j + 1 and k < len(row) and row[k].figure >= 0
