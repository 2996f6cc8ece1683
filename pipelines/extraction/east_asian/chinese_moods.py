"""Chinese clauses that suppose, reckon or deny: what a figure would cost, what was never asked (pure)."""

import re2

from pipelines.extraction.east_asian.chinese_clauses import Reading, verbs_of
from pipelines.extraction.east_asian.chinese_mood_words import (
    BEYOND,
    BUILDS,
    CAN_THEN,
    COST,
    COUNTED_WITH,
    EQUALS,
    EVADED,
    FLAT_DENIAL,
    IF_GRANTED,
    IMPOSSIBLE,
    MEANS,
    NEEDS,
    NEGATED,
    NEGATED_VERB,
    NEVER_SET,
    NOT_DONE,
    NOT_TO_BE,
    POLLED,
    REFUSED,
    SUPPOSED,
)
from pipelines.extraction.east_asian.chinese_words import CLAUSE_END, PLANNED, VERBS, WEAK_PLEDGE
from pipelines.extraction.east_asian.words import search
from pipelines.report import Kind


def supposed(clauses: list[str], tail: str) -> Reading | None:
    """每1%约为6万亿日元, 若提高到3.5%，规模将…: arithmetic."""
    right = re2.sub("^(?:的|防卫费|,|)", "", tail[:24])
    amount = search(
        r"^\s?(?:就|大|也|便|约|为|是|即|合|折合|相当于|相当|等于|意味着|大约|换算|超过|逾|近|将近|高达|每年){0,4}[\d.,]+(?:多|余)?(?:万亿|兆|亿)",
        right,
    )
    if amount and search("GDP(?:的|之)?(?:约)?$|国内生产总值(?:的)?$|每(?:增加)?$", clauses[-1]):
        return Reading(Kind.OTHER, "zh_arithmetic")
    is_open = not verbs_of(clauses[-1])
    if BEYOND.search(clauses[-1]) and tail.startswith(("的部分", "以上的部分", "部分")):
        return Reading(Kind.OTHER, "zh_beyond")
    if MEANS.search(tail):
        return Reading(Kind.OTHER, "zh_means")
    if BUILDS.search(clauses[-1]) and EQUALS.search(tail):
        return Reading(Kind.OTHER, "zh_equals")
    if len(clauses) > 1 and SUPPOSED.search(clauses[-2]) and NEEDS.search(tail):
        return Reading(Kind.OTHER, "zh_supposed")
    if len(clauses) > 1 and SUPPOSED.search(clauses[-2]) and CAN_THEN.search(clauses[-1]):
        return Reading(Kind.OTHER, "zh_supposed")
    if IF_GRANTED.search(clauses[-1]):
        return Reading(Kind.OTHER, "zh_if_granted")
    if COUNTED_WITH.search(clauses[-1]):
        return None
    if SUPPOSED.search(clauses[-1]) and (is_open or COST.search(tail[:30])):
        return Reading(Kind.OTHER, "zh_supposed")
    return None


def denied(clauses: list[str], tail: str) -> Reading | None:
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
    if VERBS[0][1].search(earlier) and not verbs_of(clause) and not WEAK_PLEDGE.search(clause):
        return Reading(Kind.DENIAL, "zh_denial_before")
    return None
