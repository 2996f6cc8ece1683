"""What a Chinese sentence says of a figure: the verb before it, or the noun after it, decides (pure).

A clause is read from its first governing verb: 美国要求日本承诺… is a demand, 专家建议政府承诺… a
proposal. What a clause leaves open the clause before it tells.
"""

from typing import NamedTuple

import re2

from pipelines.extraction.east_asian.parties import NAME
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.words import any_of, search
from pipelines.extraction.languages import zh
from pipelines.report import Kind

CLAUSE_END = re2.compile(r"[,;。!?\n:]")
SENTENCE_END = re2.compile(r"[。!?\n]")
BOUND_AFTER = r"^(?:以上|以下|以内|之内|左右|上下|之多|多|或更多|或以上|」|”|\"|』|\)|\s)*"
_OF = r"(?:的|这一|这个|之|新|防卫费|防务开支|国防开支|国防预算|国防支出|政府|日本政府|军费|军费占比|开支|支出|预算|具体|硬性|长期|最终|最低|数值|所谓|官方|既定|政策|占比|比例|GDP|北约|全球){0,5}"
NOUNS: tuple[tuple[Kind, re2._Regexp], ...] = tuple(
    (kind, re2.compile(f"{BOUND_AFTER}{_OF}(?:{words})"))
    for kind, words in (
        (Kind.CAP, "上限|红线|限制|天花板|框架|限额|限定|枠|大关限制|封顶"),
        (Kind.BENCHMARK, "标准|基准|标杆"),
        (Kind.DEMAND, "要求|诉求|压力|门槛要求"),
        (Kind.PLEDGE, "目标|承诺|指标|计划"),
        (Kind.PROPOSAL, "方案|建议|提案|设想|提议|主张|呼声|案|论调|说法成"),
    )
)
VERBS: tuple[tuple[Kind, re2._Regexp], ...] = (
    (Kind.DENIAL, re2.compile(f"{any_of(zh.DENIAL).pattern}|反对[^党派者声]")),
    (Kind.DEMAND, any_of(zh.STRONG_DEMAND)),
    (Kind.PROPOSAL, any_of(zh.PROPOSAL)),
    (Kind.CAP, any_of(zh.CAP)),
    (Kind.BENCHMARK, any_of(zh.BENCHMARK)),
    (Kind.PLEDGE, any_of(zh.STRONG_PLEDGE)),
)
FLAT_DENIAL = re2.compile(
    "没有这(?:样|回|种|个)(?:的)?(?:事|要求|说法)|没有此事|并无此事|不是事实|并非事实|不属实|予以否认|加以否认|对此否认|纯属"
)
POLLED = re2.compile("受访者|受访民众|民调|民意调查")
RELATIVE = (
    (Kind.DEMAND, re2.compile("(?:要求|索要|寻求|提出|开出|喊出)(?:过)?的(?:约|GDP|至少)?$")),
    (
        Kind.PLEDGE,
        re2.compile("(?:承诺|设定|计划|既定|定下|确定|规定|约定|原定|现有)(?:的)(?:约|GDP)?$"),
    ),
    (Kind.PROPOSAL, re2.compile("(?:主张|建议|讨论|考虑)的(?:约|GDP)?$")),
)
NOT_DONE = re2.compile(
    "(?:没有|没|未|并未|从未|未曾|不曾|不会|不打算|无意|并无|拒绝|避免)[^,]{0,12}(?:提出|要求|涉及|讨论|谈及|谈到|承诺|同意|提及|接受|触及|商定|约定|答应|确定|提到)"
)
REFUSED = re2.compile(
    "(?:要求|说法|数字|报道|目标)?[^,]{0,4}(?:不属实|不存在|并非事实|遭拒|遭到拒绝|不实|没有的事|不切实际的要求)"
)
EVADED = re2.compile("拒绝置评|不予置评|拒绝评论|未正面回应|没有正面回应|避而不谈|未置评|没有回答")
PUTS = re2.compile("出示|提出|提示|抛出|开出")
SETS = re2.compile(
    "(?:设定|制定|确立|提出|定下|达到|达成|实现|接受|承诺|设立|树立|采纳|确定|定为|满足|遵守|把目标|将目标)[^,]{0,16}$"
)
AGREED = re2.compile("同意|接受|答应|屈从|满足|响应|承诺")
SUPPOSED = re2.compile(
    "如果|假如|假设|倘若|一旦|若|假定|要是|如(?:达|提|增|升)|每增加|每提高|每提升|每"
)
COST = re2.compile("日元|日圆|美元|韩元|新台币|兆元|亿元|亿|兆|规模将|世界第")
FROM = re2.compile(
    "(?:从|由|自)(?:\\s|目前|现在|现行|当前|现有|原来|原先|去年|今年|现|原|此前|过去|约|的|占比|占|GDP|国内生产总值|不到|不足|大约|\\d{4}年|\\d{4}财年)*$"
)
NEEDS = re2.compile(r"^,?(?:就|则|便)?(?:要|需|须|必须|得)[^,。]{0,8}[\d.,]+(?:万亿|兆|亿)")
RATES = re2.compile("恐|料|预计|预估|估计|估算|据估算|推算|测算|恐将|势将|势必")
SHOULD = any_of(zh.SHOULD)
WEAK_PLEDGE = any_of(zh.PLEDGE)
LEVEL = any_of(zh.LEVEL)
PRESENT = re2.compile(
    "占|仍为|只有|仅为|仅|保持在|维持在|已达|已经达|已升|达到了|已增|升至了|徘徊在|分别为|分别是|长期|一直|曾|为"
)
RISES = re2.compile("(?:提高|提升|增至|增加|上调|调高|拉高|推高|升到|升至|扩大)")
TO_COME = re2.compile("将|要达|要在|拟|力争|争取|计划|实现|目标|期盼|提前")
MOST_CLAUSES = 2
"""So many clauses back a verb still governs a figure: 正在讨论修订…，将防卫费提高到3%."""
OWN_SUBJECT = re2.compile(
    rf"^\s?(?:但|而|并|且|另外|不过|其中|同时)?(?:{NAME.pattern}|政府|首相|总统|内阁|他|她|双方|各国)"
)
FULFILS = re2.compile("^[^。;]{0,12}(?:履行|兑现|达标|实现承诺)")


MEASURED_BY = re2.compile(
    "\\d{4}年?(?:为)?基准|(?:以|依|依照|按|按照|比照|参照|参考|采用|循)[^,]{0,8}(?:标准|基准|定义|模式)"
)
"""依北约标准: how it is counted, no standard to reach."""
UNDER_PRESSURE = re2.compile(
    "(?:在|因|面对|面临|应)[^,]{0,12}(?:施压|压力|要求|呼吁|敦促)(?:之?下|后)?"
)
"""在美国施压下: why, and not what is said of the figure."""
WOULD_BE = re2.compile("应会|应可|应对|应该会|应是|供应|反应|回应|响应|相应|因应|应当会")
"""应 that is no should."""
SUPPORTS = re2.compile("支持[^,]{0,14}(?:增至|增到|提高|提升|达到|升至)")
VIEWS = re2.compile("主张|认为|建议")
REACHED = re2.compile(
    "(?:由此|从而|因而|已经|已|业已|得以)[^,]{0,8}(?:达到|达|升至|增至|突破|超过)[^,]{0,10}$"
)
CALLED = re2.compile("^(?:称|视)(?:为|作|之为)[^,。]{0,10}(?:标准|基准|标杆)")
ENOUGH = re2.compile("^[^,。]{0,4}[,]?(?:就|便|已经|已)?(?:足够|足以|够了|即可)")
EQUALS = re2.compile("^[^,。]{0,10},?(?:就|便)?(?:等于|意味着)")
BUILDS = re2.compile("(?:要|若要)(?:编列|拿出|投入|花)[^,]{0,6}$")
ASKS = any_of(zh.STRONG_DEMAND)
SHOULD_HOLD = re2.compile(
    f"^{_OF}(?:目标|标准|要求|比例)?(?:也|同样|亦)?(?:应|应该|应当|须|必须)(?:也|同样)?适用"
)
"""5%的目标也应适用于日本: asked of whoever it is to hold for."""
HOPES = re2.compile("希望|期望|期待|期盼")


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
        r"^\s?(?:就|大|也)?(?:约|约为|为|相当于|相当|等于|意味着|合|约合|大约|换算)?(?:约)?[\d.,]+(?:万亿|兆|亿|多万亿)",
        right,
    )
    if amount and search("GDP(?:的|之)?(?:约)?$|国内生产总值(?:的)?$|每(?:增加)?$", clauses[-1]):
        return Reading(Kind.OTHER, "zh_arithmetic")
    is_open = not _verbs(clauses[-1])
    if BUILDS.search(clauses[-1]) and EQUALS.search(tail):
        return Reading(Kind.OTHER, "zh_equals")
    if len(clauses) > 1 and SUPPOSED.search(clauses[-2]) and NEEDS.search(tail):
        return Reading(Kind.OTHER, "zh_supposed")
    if SUPPOSED.search(clauses[-1]) and (is_open or COST.search(tail[:30])):
        return Reading(Kind.OTHER, "zh_supposed")
    return None


def _reached(clause: str, tail: str) -> Reading | None:
    """由此提前两年达到2%: what is; 把3.5%称为新标准: what should be; 只要2.1%就足够: what one means to spend."""
    if REACHED.search(clause):
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
    if POLLED.search("".join(clauses)) and "反对" in clause:
        return Reading(Kind.PROPOSAL, "zh_polled")
    if FLAT_DENIAL.search(tail):
        return Reading(Kind.DENIAL, "zh_flat_denial")
    if EVADED.search("".join(clauses) + tail):
        return Reading(Kind.OTHER, "zh_evaded")
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
        if kind is Kind.DEMAND and AGREED.search(clause):
            return Reading(Kind.PLEDGE, "zh_agreed_to_demand")
        if kind is Kind.PROPOSAL and has_foreign_agent and PUTS.search(clause):
            return Reading(Kind.DEMAND, "zh_put_to_it")
        return Reading(kind, f"zh_{kind.value}_noun")
    return None


def _verbs(clause: str) -> list[Kind]:
    """The kinds of the governing verbs of a clause, in the order in which they stand."""
    clause = UNDER_PRESSURE.sub("", MEASURED_BY.sub("", clause))
    found = [(m.start(), kind) for kind, verbs in VERBS for m in verbs.finditer(clause)]
    return [kind for _, kind in sorted(found, key=lambda one: one[0])]


def _by_verb(clauses: list[str], *, has_foreign_agent: bool) -> Reading | None:
    for back, clause in enumerate(reversed(clauses)):
        rule = "zh_verb" if back == 0 else "zh_verb_before"
        if back == 0 and RATES.search(clause) and Kind.DEMAND not in _verbs(clause):
            return Reading(Kind.LEVEL, "zh_expected")
        verbs = _verbs(clause)
        if verbs:
            if Kind.CAP in verbs and verbs[0] is not Kind.DEMAND:
                return Reading(Kind.CAP, "zh_cap")
            return _first_verb(verbs[0], clause, rule, has_foreign_agent=has_foreign_agent)
        if has_foreign_agent and SUPPORTS.search(clause):
            return Reading(Kind.DEMAND, "zh_foreign_support")
        if SHOULD.search(WOULD_BE.sub("", clause)) and not _is_present(clauses[-1]):
            kind = Kind.DEMAND if has_foreign_agent else Kind.PROPOSAL
            return Reading(kind, "zh_should")
        if back == 0 and _is_present(clause):
            return None
        if back == 0 and WEAK_PLEDGE.search(clause) and OWN_SUBJECT.search(clause):
            return Reading(Kind.PLEDGE, "zh_decided")
        if back == MOST_CLAUSES:
            break
    return None


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
    if FULFILS.search(tail):
        return Reading(Kind.PLEDGE, "zh_fulfils")
    if _is_present(clause):
        return Reading(Kind.LEVEL, "zh_present")
    if WEAK_PLEDGE.search(clause):
        return Reading(Kind.PLEDGE, "zh_decided")
    if LEVEL.search(clause):
        return Reading(Kind.LEVEL, "zh_level")
    return Reading(Kind.LEVEL, "zh_default")
