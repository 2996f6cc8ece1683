"""What a Japanese sentence says of a figure: the predicate of the figure's own clause decides (pure).

Verbs stand behind their figures, so a clause is read from the figure to the right: the noun that
it belongs to (3%とする案), the verb of raising or being, and what is said of that (よう求めた,
方針を示した, 事実はない). A clause that が, ものの or 一方 ends is read no further.
"""

from collections.abc import Callable

import re2

from pipelines.extraction.east_asian import japanese_words as words
from pipelines.extraction.east_asian.japanese_aims import aim
from pipelines.extraction.east_asian.japanese_clauses import (
    Clause,
    has_predicate,
    is_denied,
    is_now,
    read_clause,
)
from pipelines.extraction.east_asian.japanese_limits import Reading, arithmetic, cap, capped
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.words import search
from pipelines.report import Kind

QUOTED = ("を」", "に」", "へ」", "も」")


def japanese_kind(
    sentence: str, figure: Figure, *, next_start: int, has_foreign_agent: bool
) -> Reading:
    """The kind of a figure, and the name of the rule that told it.

    Args:
        sentence: Narrowed.
        figure: Within it.
        next_start: Where the next figure begins; the sentence's length for the last.
        has_foreign_agent: Whether another country's government is who speaks or asks.
    """
    clause = read_clause(sentence, figure, next_start, is_foreign=has_foreign_agent)
    for rule in RULES:
        reading = rule(clause)
        if reading is not None:
            return reading
    return _without_verb(clause)


def _moved(clause: Clause) -> Reading | None:
    found = words.SET_TARGET.search(clause.tail) or words.DECIDED_FACT.search(clause.tail)
    return (Kind.PLEDGE, "ja_target_moved") if found else None


def _said_to_be(clause: Clause) -> Reading | None:
    """2%に迫る, 1.5%未満だとして, カナダ1.4%など: what is, whatever else is said."""
    if words.EXAMPLE.search(clause.tail):
        return Kind.LEVEL, "ja_example"
    if words.APPROACHES.search(clause.tail) or words.SAID_TO_BE.search(clause.tail):
        return Kind.LEVEL, "ja_said_to_be"
    return None


def _denied(clause: Clause) -> Reading | None:
    if words.TOPIC_FRAME.search(clause.tail) and _relative(clause):
        return None
    if clause.is_foreign and words.UNLESS.search(clause.tail):
        return Kind.DEMAND, "ja_condition_set"
    if words.AIM_OF.search(clause.tail) and words.UNMET.search(clause.tail):
        return Kind.PLEDGE, "ja_unmet"
    if words.WITHDRAWN.search(clause.tail) or words.AFTER_ALL.search(clause.tail):
        return Kind.PLEDGE, "ja_withdrawn"
    whole = not has_predicate(clause.tail) and is_denied(clause.whole)
    return (Kind.DENIAL, "ja_denial") if whole or is_denied(clause.tail) else None


def _relative(clause: Clause) -> Reading | None:
    """米国が求める3.5%, 唱えた3%: the clause before a figure, unless who is asked takes it on."""
    for kind, pattern in words.RELATIVE:
        if pattern.search(clause.near(24)):
            if kind is Kind.DEMAND and words.TAKEN_ON.search(clause.tail):
                return Kind.PLEDGE, "ja_taken_on"
            if kind is Kind.PROPOSAL and clause.is_foreign:
                return Kind.DEMAND, "ja_relative_clause"
            return kind, "ja_relative_clause"
    return None


def _from(clause: Clause) -> Reading | None:
    is_base = words.BASE_AFTER.search(clause.tail) and not has_predicate(clause.tail)
    is_from = (is_base or clause.tail.startswith(words.FROM_AFTER)) and clause.has_next
    return (Kind.LEVEL, "ja_from") if is_from else None


def _head_noun(clause: Clause) -> Reading | None:
    """当初の要求は3%だった, 目標は27年度に2%で, 要求額は3.5%へ上げられた."""
    if words.DEMANDED.search(clause.near(70)) and words.RAISED_TO.search(clause.tail):
        return Kind.DEMAND, "ja_demand_raised"
    if not words.IS.search(clause.tail) or words.PROPOSAL.search(clause.tail):
        return None
    for kind, pattern in words.HEAD_NOUNS:
        if pattern.search(clause.near(32)):
            return kind, "ja_head_noun"
    return None


def _noun(clause: Clause) -> Reading | None:
    """The noun that the figure belongs to, and what is said of an aim."""
    tail = clause.tail
    budget = words.BUDGET_NOUN.search(tail)
    if budget and not words.TO_BE_BUDGETED.search(tail[budget.end() :]):
        return Kind.LEVEL, "ja_budget_noun"
    proposal = words.PROPOSAL_NOUN.search(tail)
    if proposal and clause.is_foreign and search("主張$|提案$", proposal[0]):
        return Kind.DEMAND, "ja_put_to_it"
    if proposal:
        return Kind.PROPOSAL, "ja_proposal_noun"
    if words.RULE_NOUN.search(tail):
        return Kind.BENCHMARK, "ja_rule_noun"
    if words.DEMAND_NOUN.search(tail):
        return Kind.DEMAND, "ja_demand_noun"
    target = words.TARGET_NOUN.search(tail)
    return None if target is None else _aim(clause, target)


def _aim(clause: Clause, target: re2._Match) -> Reading:
    rest = clause.tail[target.end() :]
    is_new = search("新", target[0]) is not None
    if search("現行|既定|当初|既存|従来|現在", target[0]):
        return Kind.PLEDGE, "ja_target_noun"
    if words.RUMOURED.match(rest) and is_new:
        return Kind.PROPOSAL, "ja_aim_rumoured"
    if words.CONSIDERED.match(rest) and (is_new or not search("達成|前倒し|実現", rest)):
        return Kind.PROPOSAL, "ja_aim_considered"
    if target[0].endswith("達成") and words.DONE.match(rest):
        return Kind.LEVEL, "ja_reached"
    if words.PRESSED.match(rest):
        return Kind.DEMAND, "ja_pressed"
    if clause.is_foreign and words.ASKED_FOR.match(rest):
        return Kind.DEMAND, "ja_aim_asked"
    return Kind.PLEDGE, "ja_target_noun"


def _standard(clause: Clause) -> Reading | None:
    if words.CALLED.search(clause.tail):
        return Kind.BENCHMARK, "ja_called_a_standard"
    near = clause.near(12).rpartition("、")[2]
    around = words.MEASURED_BY.sub("", f"{clause.tail[:24]}|{near}")
    if not words.BENCHMARK.search(around):
        return None
    is_before = not words.BENCHMARK.search(clause.tail[:24]) and near.endswith("の")
    if is_before and has_predicate(clause.tail):
        return None  # NATO基準の3.5%を下限とする法案を可決した
    if words.MEETS.search(clause.tail) or (clause.is_foreign and "目安" in around):
        return Kind.DEMAND, "ja_asked_to_meet"
    return Kind.BENCHMARK, "ja_benchmark"


def _enough(clause: Clause) -> Reading | None:
    """2%で足りる, 2%では足りない: of an aim that is there."""
    if words.NOT_BELOW.search(clause.tail):
        return (Kind.DEMAND if clause.is_foreign else Kind.PROPOSAL), "ja_not_below"
    if words.REPLACED.search(clause.tail):
        return Kind.PLEDGE, "ja_replaced"
    if words.ENOUGH.search(clause.tail) or words.NOT_ENOUGH.search(clause.tail):
        return Kind.PLEDGE, "ja_enough"
    return None


def _predicate(clause: Clause) -> Reading | None:
    """What is said of the verb behind the figure: asked, considered, decided, or what is."""
    if words.COPULA.search(clause.tail) or words.APPOSED.search(clause.tail):
        is_due = "までに" in clause.near(12)
        return (Kind.PLEDGE, "ja_due") if is_due else (Kind.LEVEL, "ja_copula")
    is_own = has_predicate(clause.tail) and not _goes_on(clause.tail)
    whole = _after_next(clause) if words.THEN.search(clause.tail) else clause.whole
    body = words.AIM_SHOULD.sub("べきだ", clause.tail if is_own else whole)
    if words.SWORN.search(clause.whole):
        return Kind.PLEDGE, "ja_sworn"
    if is_now(body):
        return Kind.LEVEL, "ja_level"
    if clause.is_foreign and (_is_asked_that(body) or words.MADE_TO.search(body)):
        return Kind.DEMAND, "ja_asked_that"
    proposal, pledge = words.PROPOSAL.search(words.DECIDED.sub("決定", body)), _plan(body)
    strong, should = words.STRONG.search(body), words.DEMAND.search(words.VIEWED.sub("", body))
    if clause.is_foreign and words.PUT.search(body):
        return Kind.DEMAND, "ja_put_to_it"
    if proposal and should and clause.is_foreign and words.URGED.search(body):
        return Kind.DEMAND, "ja_urged"
    if proposal and not (strong and clause.is_foreign):
        return Kind.PROPOSAL, "ja_considered"
    if strong and not _is_plan_before(strong, pledge):
        return Kind.DEMAND, "ja_asked"
    if should and not (pledge and pledge.start() < should.start()):
        return (Kind.DEMAND, "ja_should") if clause.is_foreign else (Kind.PROPOSAL, "ja_opinion")
    return _by_headline(clause, body) or _planned(clause, body)


def _is_asked_that(body: str) -> bool:
    """3.5%に増やす道筋を示すよう要請した: another government asks for all before よう."""
    asked = words.ASKED_THAT.search(body)
    return asked is not None and words.PLAN_APART.search(asked[0]) is None


def _after_next(clause: Clause) -> str:
    """今年3.3%、30年までに5%へ引き上げる: what is said behind the next figure is said of both."""
    following = clause.whole[len(clause.tail) :]
    number = words.NEXT_NUMBER.search(following)
    return following[number.end() :] if number else clause.whole


def _goes_on(tail: str) -> bool:
    """Whether the predicate of a later figure governs this one: 3%、その後3.5%を; 3.5%とし、."""
    if words.THEN.search(tail):
        return True
    suspended = words.SUSPENDED.search(tail)
    return suspended is not None and not has_predicate(tail[suspended.end() :])


def _plan(body: str) -> re2._Match | None:
    """The first word of planning that is no wish: not the 目指す of 目指すべきだ."""
    found: re2._Match
    for found in words.PLEDGE.finditer(body):
        if not words.WISHED.search(body[found.end() :]):
            return found
    return None


def _planned(clause: Clause, body: str) -> Reading | None:
    pledge = _plan(body)
    if words.VERBLESS.search(body) and "までに" in clause.near(12):
        return Kind.PLEDGE, "ja_due"
    if words.IDEAL.search(body):
        return (Kind.DEMAND if clause.is_foreign else Kind.PROPOSAL), "ja_ideal"
    if words.AT_LEAST_SAID.search(f"{clause.near(10)}|{body}"):
        return (Kind.DEMAND if clause.is_foreign else Kind.PROPOSAL), "ja_at_least_said"
    if words.VERBLESS.search(body) and not (pledge and pledge.start() < 12):
        return Kind.LEVEL, "ja_verbless"
    if pledge or words.RISES.search(body) or words.CAUSED.search(body):
        return Kind.PLEDGE, "ja_decided"
    return None


def _by_headline(clause: Clause, body: str) -> Reading | None:
    """``防衛費「GDP比2%に」``: nothing but a particle after the figure."""
    if clause.is_headline and words.BUDGET_HEADLINE.search(f"{clause.before[-30:]}|{clause.rest}"):
        return Kind.LEVEL, "ja_budget_headline"
    bare = words.BOUND.sub("", body.split(" ")[0] if clause.is_headline else body)
    if bare.strip(words.ENDINGS):
        return None
    asked = bare.startswith(QUOTED) or words.ASKED_OF.search(clause.near(24))
    if clause.is_foreign and asked:
        return Kind.DEMAND, "ja_headline_demand"
    if clause.is_headline and (bare.startswith("へ") or not _is_after_year(clause.before)):
        return Kind.PLEDGE, "ja_no_verb"
    return None


def _without_verb(clause: Clause) -> Reading:
    bare = words.BOUND.sub("", clause.tail)
    is_quoted = bare.startswith(QUOTED) or bare.startswith("」")
    if bare.strip(words.ENDINGS) and not is_quoted:
        return Kind.LEVEL, "ja_default"
    asked = is_quoted or words.ASKED_OF.search(clause.before)
    if words.STRONG.search(clause.before) or (clause.is_foreign and asked):
        return Kind.DEMAND, "ja_headline_demand"
    if _is_after_year(clause.before) and not bare.startswith("へ"):
        return Kind.LEVEL, "ja_noun_end"
    return Kind.PLEDGE, "ja_headline"


def _is_after_year(before: str) -> bool:
    """25年度は1.8%: a year, and not a deadline, right before."""
    found = search(r"(?:度|年)(?:度)?は?(?:、|は|の|に)?.{0,14}$", before)
    return found is not None and "まで" not in before[found.start() :]


def _is_plan_before(strong: re2._Match, pledge: re2._Match | None) -> bool:
    """Whether the spender's own plan is told before somebody's asking comes up."""
    return pledge is not None and pledge.start() < strong.start() - 12


RULES: tuple[Callable[[Clause], Reading | None], ...] = (
    _moved,
    aim,
    arithmetic,
    capped,
    _enough,
    _said_to_be,
    _denied,
    _relative,
    _head_noun,
    _from,
    cap,
    _noun,
    _standard,
    _predicate,
)
"""In the order in which they are asked."""
