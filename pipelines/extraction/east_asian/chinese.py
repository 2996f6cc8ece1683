"""What a Chinese sentence says of a figure: the verb before it, or the noun after it, decides (pure).

A clause is read from its first governing verb: 美国要求日本承诺… is a demand, 专家建议政府承诺… a
proposal. What a clause leaves open the clause before it tells.
"""

import re2

from pipelines.extraction.east_asian.chinese_aims import aim
from pipelines.extraction.east_asian.chinese_clauses import (
    Reading,
    clauses_before,
    is_present,
    verbs_of,
)
from pipelines.extraction.east_asian.chinese_moods import denied, supposed
from pipelines.extraction.east_asian.chinese_words import (
    AGREED,
    ASKED_FROM,
    ASKS,
    BREAKS,
    CALLED,
    CONSEQUENCE,
    DONE,
    ENOUGH,
    FROM,
    FULFILS,
    HEADS,
    HOPES,
    HOVERS,
    IDENTIFIED,
    IMPOSED,
    LEANS,
    LEVEL,
    MET,
    NEXT_YEAR,
    NOT_ENOUGH,
    NOUNS,
    OWN_SUBJECT,
    PUTS,
    RAISES_DEMAND,
    RAISES_IT,
    RATES,
    REACHED,
    REGULATED,
    RELATIVE,
    RISES,
    SAID_TO_RAISE,
    SENTENCE_END,
    SETS,
    SHOULD,
    SHOULD_HOLD,
    SUPPORTS,
    VIEWS,
    WANTS,
    WEAK_PLEDGE,
    WILL_MEET,
    WILL_RAISE,
    WILL_REACH,
    WOULD_BE,
)
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.report import Kind

ANNOUNCES = re2.compile(
    "(?:政府|首相|总统|总理|部长|防长|大臣|当局|内阁|国会|议会)[^,]{0,12}(?:宣布|表示|称|透露|证实|确认|说)$"
)
"""首相宣布,国防开支自4月起提高到2.5%."""
BROKEN = re2.compile("形同虚设|名存实亡|打破|突破|废除|废止|取消|抛弃|撤销|失效|不再|作古|成为历史")
COPULA = re2.compile("(?:是|为|乃|成了|变成|换成)(?:约|GDP的?)*$")
COMPLEMENT = re2.compile(
    "(?:写明|列明|载明|明定|写入|写进|明确|规定|要求|主张|建议|呼吁|提议|承诺|保证|做到)[^,]{0,6}$"
)
STRONGER = (Kind.DENIAL, Kind.DEMAND, Kind.PROPOSAL)
MOST_CLAUSES = 2
"""So many clauses back a verb still governs a figure: 正在讨论修订…，将防卫费提高到3%."""


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
    clauses = clauses_before(sentence[: figure.start], previous_end)
    reading = (
        aim(clauses, tail, has_foreign_agent=has_foreign_agent)
        or supposed(clauses, tail)
        or _reached(clauses[-1], tail)
        or _from(clauses[-1])
        or denied(clauses, tail)
        or _relative(clauses[-1])
        or _named(clauses[-1], tail)
        or _by_noun(clauses, tail, has_foreign_agent=has_foreign_agent)
        or _by_verb(clauses, has_foreign_agent=has_foreign_agent)
        or _by_default(clauses, tail)
    )
    return reading.kind, reading.rule


def _relative(clause: str) -> Reading | None:
    """此前要求的3%, 既定的2%: the clause right before its figure."""
    for kind, words in RELATIVE:
        if words.search(clause):
            return Reading(kind, "zh_relative_clause")
    return None


def _named(clause: str, tail: str) -> Reading | None:
    """此前的要价是3%, 5%是新标准: what the figure is said to be."""
    verbs = verbs_of(clause)
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
    if not FROM.search(clause):
        return None
    is_asked = ASKED_FROM.search(clause) is not None
    return Reading(Kind.DEMAND, "zh_demand_from") if is_asked else Reading(Kind.LEVEL, "zh_from")


def _by_noun(clauses: list[str], tail: str, *, has_foreign_agent: bool) -> Reading | None:
    """3%的目标, 1%的上限, 5%的要求; who asks to set a target asks."""
    clause = clauses[-1]
    if NOT_ENOUGH.search(tail) and not is_present(clause):
        return Reading(Kind.PLEDGE, "zh_not_enough")
    if LEANS.search(tail) and clause.removesuffix("GDP的").endswith(
        ("往", "向", "朝", "朝着", "奔着")
    ):
        return Reading(Kind.DEMAND if has_foreign_agent else Kind.PLEDGE, "zh_leans_to")
    if has_foreign_agent and IMPOSED.search(tail[:30]):
        return Reading(Kind.DEMAND, "zh_imposed")
    if SHOULD_HOLD.search(tail[:24]):
        return Reading(Kind.DEMAND if has_foreign_agent else Kind.PROPOSAL, "zh_should_hold")
    for kind, noun in NOUNS:
        if not noun.search(tail[:24]):
            continue
        verbs = verbs_of(clause)
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


def _by_verb(clauses: list[str], *, has_foreign_agent: bool) -> Reading | None:
    for back, clause in enumerate(reversed(clauses)):
        rule, verbs = "zh_verb" if back == 0 else "zh_verb_before", verbs_of(clause)
        if has_foreign_agent and back == 0 and WANTS.search(clause) and not verbs:
            return Reading(Kind.DEMAND, "zh_wants")
        if (
            has_foreign_agent
            and back == 0
            and RAISES_DEMAND.search(clause)
            and verbs in ([], [Kind.BENCHMARK])
        ):
            return Reading(Kind.DEMAND, "zh_put_to_it")
        if back == 0 and BREAKS.search(clause) and Kind.DEMAND not in verbs:
            return Reading(Kind.LEVEL, "zh_foreseen")
        if back == 0 and RATES.search(clause) and Kind.DEMAND not in verbs:
            return Reading(Kind.LEVEL, "zh_expected")
        if verbs:
            if back and Kind.CAP in verbs and (BROKEN.search(clause) or COPULA.search(clauses[-1])):
                break  # 红线早已形同虚设,新坐标是2%
            if Kind.CAP in verbs and verbs[0] is not Kind.DEMAND:
                return Reading(Kind.CAP, "zh_cap")
            return _first_verb(verbs[0], clause, rule, has_foreign_agent=has_foreign_agent)
        if has_foreign_agent and SUPPORTS.search(clause):
            return Reading(Kind.DEMAND, "zh_foreign_support")
        if SHOULD.search(WOULD_BE.sub("", clause)) and not is_present(clauses[-1]):
            if back == 0 and len(clauses) > 1 and REGULATED.search(clauses[-2]):
                return Reading(Kind.PLEDGE, "zh_laid_down")
            kind = Kind.DEMAND if has_foreign_agent else Kind.PROPOSAL
            return Reading(kind, "zh_should")
        if back == 0 and is_present(clause):
            return _laid_down(clauses) or _plan_before(clauses)
        if back == 0 and WEAK_PLEDGE.search(clause) and OWN_SUBJECT.search(clause):
            return Reading(Kind.PLEDGE, "zh_decided")
        if back == MOST_CLAUSES:
            break
    return None


def _laid_down(clauses: list[str]) -> Reading | None:
    """希望东京写明,2028年度占2.7%: what is asked to be laid down is what follows."""
    earlier = clauses[-2] if len(clauses) > 1 else ""
    verbs = verbs_of(earlier)
    is_asked = bool(verbs) and verbs[0] in (Kind.DEMAND, Kind.PROPOSAL)
    if is_asked and COMPLEMENT.search(earlier):
        return Reading(verbs[0], f"zh_verb_before_{verbs[0].value}")
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


def _by_default(clauses: list[str], tail: str) -> Reading:
    clause, earlier = clauses[-1], clauses[-2] if len(clauses) > 1 else ""
    if CONSEQUENCE.search(tail):
        return Reading(Kind.OTHER, "zh_default")
    if FULFILS.search(tail):
        return Reading(Kind.PLEDGE, "zh_fulfils")
    if is_present(clause):
        return Reading(Kind.LEVEL, "zh_present")
    if WEAK_PLEDGE.search(clause):
        return Reading(Kind.PLEDGE, "zh_decided")
    if WILL_REACH.search(clause) and not DONE.search(clause):
        return Reading(Kind.PLEDGE, "zh_will_reach")
    if SAID_TO_RAISE.search(clause) and not DONE.search(clause):
        return Reading(Kind.PLEDGE, "zh_said_to_raise")
    if RAISES_IT.search(clause) and not DONE.search(clause):
        return Reading(Kind.PLEDGE, "zh_raises_it")
    if ANNOUNCES.search(earlier) and RISES.search(clause) and not DONE.search(clause):
        return Reading(Kind.PLEDGE, "zh_announced")
    if LEVEL.search(clause):
        return Reading(Kind.LEVEL, "zh_level")
    return Reading(Kind.LEVEL, "zh_default")
