"""What a Chinese sentence says of a figure: the verb before it, or the noun after it, decides (pure).

A clause is read from its first governing verb: 美国要求日本承诺… is a demand, 专家建议政府承诺… a
proposal. What a clause leaves open the clause before it tells.
"""

from typing import NamedTuple

import re2

from pipelines.extraction.east_asian.chinese_words import (
    AGREED,
    ASKS,
    BREAKS,
    BUILDS,
    CALLED,
    CLAUSE_END,
    CONSEQUENCE,
    COST,
    DONE,
    ENOUGH,
    EQUALS,
    EVADED,
    FLAT_DENIAL,
    FROM,
    FULFILS,
    HEADS,
    HOPES,
    HOVERS,
    IF_GRANTED,
    IDENTIFIED,
    IMPOSED,
    IMPOSSIBLE,
    LEVEL,
    LIKELY_TO_ASK,
    MEANS,
    MET,
    MEASURED_BY,
    NEEDS,
    NEGATED,
    NEGATED_VERB,
    NEVER_SET,
    NEXT_YEAR,
    NOT_DONE,
    NOT_ENOUGH,
    NOT_TO_BE,
    NOT_VERBS,
    NOUNS,
    OWN_SUBJECT,
    PLANNED,
    POLLED,
    PRESENT,
    PUTS,
    RAISES_DEMAND,
    RAISES_IT,
    RATES,
    REACHED,
    REFUSED,
    REGULATED,
    RELATIVE,
    RISES,
    SENTENCE_END,
    SETS,
    SHOULD,
    SHOULD_HOLD,
    SUPPORTS,
    SUPPOSED,
    TO_COME,
    UNDER_PRESSURE,
    VERBS,
    VIEWS,
    WANTS,
    WEAK_PLEDGE,
    WILL_MEET,
    WILL_RAISE,
    WILL_REACH,
    WOULD_BE,
)
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.words import search
from pipelines.report import Kind

STRONGER = (Kind.DENIAL, Kind.DEMAND, Kind.PROPOSAL)
MOST_CLAUSES = 2
"""So many clauses back a verb still governs a figure: 正在讨论修订…，将防卫费提高到3%."""


class Reading(NamedTuple):
    """A kind and the name of the rule that told it."""

    kind: Kind
    rule: str


def chinese_kind(
    sentence: str, figure: Figure, *, previous_end: int, has_foreign_agent: bool
) -> tuple[Kind, str]:
    """The kind of a figure, and the name of the rule that told it.

    Args:
        sentence: Narrowed, simplified.
        figure: Within it.
        previous_end: Where the figure before ends; 0 for the first.
        has_foreign_agent: Whether another country's government is who speaks or asks.
    """
    tail = SENTENCE_END.split(sentence[figure.end :])[0]
    clauses = _clauses(sentence[: figure.start], previous_end)
    reading = (
        _supposed(clauses, tail)
        or _reached(clauses[-1], tail)
        or _from(clauses[-1])
        or _denied(clauses, tail)
        or _relative(clauses[-1])
        or _named(clauses[-1], tail)
        or _by_noun(clauses, tail, has_foreign_agent=has_foreign_agent)
        or _by_verb(clauses, has_foreign_agent=has_foreign_agent)
        or _by_default(clauses[-1], tail)
    )
    return reading.kind, reading.rule


def _clauses(head: str, previous_end: int) -> list[str]:
    """The clauses before a figure within its sentence, the nearest last, since the figure before."""
    cut = head[previous_end:] if previous_end else head
    if previous_end and not CLAUSE_END.search(cut):
        cut = head  # both figures stand in one clause
    last = SENTENCE_END.split(cut)[-1]
    return list(CLAUSE_END.split(last)) or [""]


def _relative(clause: str) -> Reading | None:
    """此前要求的3%, 既定的2%: the clause right before its figure."""
    for kind, words in RELATIVE:
        if words.search(clause):
            return Reading(kind, "zh_relative_clause")
    return None


def _supposed(clauses: list[str], tail: str) -> Reading | None:
    """每1%约为6万亿日元, 若提高到3.5%，规模将…: arithmetic."""
    right = re2.sub("^(?:的|防卫费|,|)", "", tail[:24])
    amount = search(
        r"^\s?(?:就|大|也|便|约|为|是|即|合|折合|相当于|相当|等于|意味着|大约|换算|超过|逾|近|将近|高达|每年){0,4}[\d.,]+(?:多|余)?(?:万亿|兆|亿)",
        right,
    )
    if amount and search("GDP(?:的|之)?(?:约)?$|国内生产总值(?:的)?$|每(?:增加)?$", clauses[-1]):
        return Reading(Kind.OTHER, "zh_arithmetic")
    is_open = not _verbs(clauses[-1])
    if MEANS.search(tail):
        return Reading(Kind.OTHER, "zh_means")
    if BUILDS.search(clauses[-1]) and EQUALS.search(tail):
        return Reading(Kind.OTHER, "zh_equals")
    if len(clauses) > 1 and SUPPOSED.search(clauses[-2]) and NEEDS.search(tail):
        return Reading(Kind.OTHER, "zh_supposed")
    if IF_GRANTED.search(clauses[-1]):
        return Reading(Kind.OTHER, "zh_if_granted")
    if SUPPOSED.search(clauses[-1]) and (is_open or COST.search(tail[:30])):
        return Reading(Kind.OTHER, "zh_supposed")
    return None


def _named(clause: str, tail: str) -> Reading | None:
    """此前的要价是3%, 5%是新标准: what the figure is said to be."""
    verbs = _verbs(clause)
    if any(noun.search(tail[:24]) for kind, noun in NOUNS if kind in STRONGER):
        return None
    for kind, noun in HEADS:
        if noun.search(clause) and not (verbs and verbs[0] in STRONGER and verbs[0] is not kind):
            return Reading(kind, "zh_named_before")
    for kind, noun in IDENTIFIED:
        if noun.search(tail):
            return Reading(kind, "zh_named_after")
    return None


def _reached(clause: str, tail: str) -> Reading | None:
    """由此提前两年达到2%: what is; 把3.5%称为新标准: what should be; 只要2.1%就足够: what one means to spend."""
    if REACHED.search(clause) or HOVERS.search(tail):
        return Reading(Kind.LEVEL, "zh_reached")
    if CALLED.search(tail):
        return Reading(Kind.BENCHMARK, "zh_called_a_standard")
    if ENOUGH.search(tail):
        return Reading(Kind.PLEDGE, "zh_enough")
    return None


def _from(clause: str) -> Reading | None:
    """从目前的2%提高到3%: where the move begins."""
    return Reading(Kind.LEVEL, "zh_from") if FROM.search(clause) else None


def _denied(clauses: list[str], tail: str) -> Reading | None:
    clause = clauses[-1]
    if POLLED.search("".join(clauses)) and search("反对|赞成|支持|同意", clause):
        if PLANNED.search(tail[:24]):
            return Reading(Kind.PLEDGE, "zh_pledge_noun")
        return Reading(Kind.PROPOSAL, "zh_polled")
    if FLAT_DENIAL.search(tail):
        return Reading(Kind.DENIAL, "zh_flat_denial")
    if EVADED.search("".join(clauses) + tail):
        return Reading(Kind.OTHER, "zh_evaded")
    if NEVER_SET.search(tail):
        return Reading(Kind.DENIAL, "zh_never_set")
    if NEGATED.search(clause) and NEGATED_VERB.search(tail):
        return Reading(Kind.DENIAL, "zh_negated")
    if NOT_TO_BE.search(clause) or IMPOSSIBLE.search(tail):
        return Reading(Kind.DENIAL, "zh_impossible")
    if VERBS[0][1].search(clause) or NOT_DONE.search(clause + "提出" * tail.startswith("的")):
        return Reading(Kind.DENIAL, "zh_denial")
    if REFUSED.search(CLAUSE_END.split(tail)[0]) or VERBS[0][1].search(CLAUSE_END.split(tail)[0]):
        return Reading(Kind.DENIAL, "zh_denial_after")
    earlier = clauses[-2] if len(clauses) > 1 else ""
    if VERBS[0][1].search(earlier) and not _verbs(clause) and not WEAK_PLEDGE.search(clause):
        return Reading(Kind.DENIAL, "zh_denial_before")
    return None


def _by_noun(clauses: list[str], tail: str, *, has_foreign_agent: bool) -> Reading | None:
    """3%的目标, 1%的上限, 5%的要求; who asks to set a target asks."""
    clause = clauses[-1]
    if NOT_ENOUGH.search(tail) and not _is_present(clause):
        return Reading(Kind.PLEDGE, "zh_not_enough")
    if has_foreign_agent and IMPOSED.search(tail[:30]):
        return Reading(Kind.DEMAND, "zh_imposed")
    if SHOULD_HOLD.search(tail[:24]):
        return Reading(Kind.DEMAND if has_foreign_agent else Kind.PROPOSAL, "zh_should_hold")
    for kind, noun in NOUNS:
        if not noun.search(tail[:24]):
            continue
        verbs = _verbs(clause)
        if kind is Kind.PLEDGE and verbs and SETS.search(clause):
            first = verbs[0]
            if first in (Kind.DEMAND, Kind.PROPOSAL):
                return Reading(first, "zh_asked_to_set")
        if kind is Kind.BENCHMARK and MET.search(clause) and Kind.DEMAND not in verbs:
            to_come = Kind.PLEDGE in verbs or WILL_MEET.search(clause) is not None
            return Reading(Kind.PLEDGE if to_come else Kind.LEVEL, "zh_meets")
        if kind is Kind.BENCHMARK and verbs and verbs[0] is Kind.DEMAND:
            return Reading(Kind.DEMAND, "zh_asked_to_meet")
        if kind is Kind.DEMAND and AGREED.search(clause):
            return Reading(Kind.PLEDGE, "zh_agreed_to_demand")
        if kind is Kind.PROPOSAL and has_foreign_agent and PUTS.search(clause):
            return Reading(Kind.DEMAND, "zh_put_to_it")
        return Reading(kind, f"zh_{kind.value}_noun")
    return None


def _verbs(clause: str) -> list[Kind]:
    """The kinds of the governing verbs of a clause, in the order in which they stand."""
    clause = NOT_VERBS.sub("", UNDER_PRESSURE.sub("", MEASURED_BY.sub("", clause)))
    clause = LIKELY_TO_ASK.sub(r"\1", clause)
    found = [(m.start(), kind) for kind, verbs in VERBS for m in verbs.finditer(clause)]
    return [kind for _, kind in sorted(found, key=lambda one: one[0])]


def _by_verb(clauses: list[str], *, has_foreign_agent: bool) -> Reading | None:
    for back, clause in enumerate(reversed(clauses)):
        rule, verbs = "zh_verb" if back == 0 else "zh_verb_before", _verbs(clause)
        if has_foreign_agent and back == 0 and WANTS.search(clause) and not verbs:
            return Reading(Kind.DEMAND, "zh_wants")
        if has_foreign_agent and back == 0 and RAISES_DEMAND.search(clause) and not verbs:
            return Reading(Kind.DEMAND, "zh_put_to_it")
        if back == 0 and BREAKS.search(clause) and Kind.DEMAND not in verbs:
            return Reading(Kind.LEVEL, "zh_foreseen")
        if back == 0 and RATES.search(clause) and Kind.DEMAND not in verbs:
            return Reading(Kind.LEVEL, "zh_expected")
        if verbs:
            if Kind.CAP in verbs and verbs[0] is not Kind.DEMAND:
                return Reading(Kind.CAP, "zh_cap")
            return _first_verb(verbs[0], clause, rule, has_foreign_agent=has_foreign_agent)
        if has_foreign_agent and SUPPORTS.search(clause):
            return Reading(Kind.DEMAND, "zh_foreign_support")
        if SHOULD.search(WOULD_BE.sub("", clause)) and not _is_present(clauses[-1]):
            if back == 0 and len(clauses) > 1 and REGULATED.search(clauses[-2]):
                return Reading(Kind.PLEDGE, "zh_laid_down")
            kind = Kind.DEMAND if has_foreign_agent else Kind.PROPOSAL
            return Reading(kind, "zh_should")
        if back == 0 and _is_present(clause):
            return _plan_before(clauses)
        if back == 0 and WEAK_PLEDGE.search(clause) and OWN_SUBJECT.search(clause):
            return Reading(Kind.PLEDGE, "zh_decided")
        if back == MOST_CLAUSES:
            break
    return None


def _plan_before(clauses: list[str]) -> Reading | None:
    """政府将循序提高国防投入,明年占GDP逾3%: what is to come goes on with the plan before it."""
    if len(clauses) < 2 or not NEXT_YEAR.search(clauses[-1]) or "预算" in clauses[-1]:
        return None
    planned = WILL_RAISE.search(clauses[-2]) is not None
    return Reading(Kind.PLEDGE, "zh_plan_before") if planned else None


def _first_verb(kind: Kind, clause: str, rule: str, *, has_foreign_agent: bool) -> Reading:
    """Another government's view is a demand; a government's hope for itself is its plan."""
    if kind is Kind.PROPOSAL and has_foreign_agent and _is_view(clause):
        return Reading(Kind.DEMAND, "zh_foreign_view")
    if kind is Kind.DEMAND and not has_foreign_agent and _is_hope(clause):
        return Reading(Kind.PLEDGE, "zh_hopes_for_itself")
    return Reading(kind, f"{rule}_{kind.value}")


def _is_view(clause: str) -> bool:
    return VIEWS.search(clause) is not None and SHOULD.search(WOULD_BE.sub("", clause)) is not None


def _is_hope(clause: str) -> bool:
    return HOPES.search(clause) is not None and not ASKS.search(HOPES.sub("", clause))


def _is_present(clause: str) -> bool:
    """占, 保持在, 已达: what is; not 占…的比例提高到, and not what is yet to come."""
    present = PRESENT.search(clause)
    if present is None or TO_COME.search(clause):
        return False
    if clause[: present.start()].endswith(("到", "至")):
        return False
    if SHOULD.search(WOULD_BE.sub("", clause[: present.start()])):
        return False
    return RISES.search(clause[present.end() :]) is None


def _by_default(clause: str, tail: str) -> Reading:
    if CONSEQUENCE.search(tail):
        return Reading(Kind.OTHER, "zh_default")
    if FULFILS.search(tail):
        return Reading(Kind.PLEDGE, "zh_fulfils")
    if _is_present(clause):
        return Reading(Kind.LEVEL, "zh_present")
    if WEAK_PLEDGE.search(clause):
        return Reading(Kind.PLEDGE, "zh_decided")
    if WILL_REACH.search(clause) and not DONE.search(clause):
        return Reading(Kind.PLEDGE, "zh_will_reach")
    if RAISES_IT.search(clause) and not DONE.search(clause):
        return Reading(Kind.PLEDGE, "zh_raises_it")
    if LEVEL.search(clause):
        return Reading(Kind.LEVEL, "zh_level")
    return Reading(Kind.LEVEL, "zh_default")
