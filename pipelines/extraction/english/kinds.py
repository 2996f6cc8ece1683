"""Kind: what is said of a figure; the first rule that fits decides."""

from collections.abc import Sequence
from dataclasses import replace

from pipelines.extraction.english.clause_nouns import PLANS
from pipelines.extraction.english.clauses import joint_before
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_calling import called_a_noun, listed_under
from pipelines.extraction.english.kind_denials import (
    denied,
    outer_denial,
    refused,
    rejected,
)
from pipelines.extraction.english.kind_gerunds import gerund_subject
from pipelines.extraction.english.kind_illustrations import illustration
from pipelines.extraction.english.kind_inner_nouns import from_inner_noun
from pipelines.extraction.english.kind_levels import (
    at_aside,
    at_level,
    forecast,
    from_to,
    in_brackets,
    share_of,
    than_allocated,
    than_owned,
    was_reached,
    with_aside,
)
from pipelines.extraction.english.kind_loose_nouns import loose_noun
from pipelines.extraction.english.kind_nouns import belongs_to_noun, compound
from pipelines.extraction.english.kind_opinions import is_own_opinion, opinion
from pipelines.extraction.english.kind_options import in_scenario, is_option
from pipelines.extraction.english.kind_places import (
    apposed_noun,
    apposition,
    as_asked,
    content_with,
    date_for,
    in_process,
    is_round,
    needed,
    on_way,
    owned_by_alliance,
    rather_than,
    relative_clause,
    step_to,
)
from pipelines.extraction.english.kind_predicates import is_called_for, what_is_said
from pipelines.extraction.english.kind_standards import standard
from pipelines.extraction.english.kind_subjects import (
    modal_subject,
    passive_subject,
)
from pipelines.extraction.english.kind_sums import arithmetic
from pipelines.extraction.english.kind_talk import forbidden, no_comment, under_talk
from pipelines.extraction.english.kind_unasked import (
    asked_in_vain,
    left_out,
    neither,
    not_beyond,
    unable,
    unasked,
    without,
)
from pipelines.extraction.english.kind_unlisted import in_our_view, owned, unlisted, without_it
from pipelines.extraction.english.kind_verbs import of_verb
from pipelines.extraction.english.kind_wishes import among, owned_by_leader, wish
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.languages.en_rules import GDP_TAIL, STATISTICS
from pipelines.report import Kind


def decide_kind(scene: Scene) -> Verdict:
    """The kind of the figure at ``scene.at``; the first rule that fits decides."""
    for rule in (
        arithmetic,
        illustration,
        asked_in_vain,
        no_comment,
        date_for,
        in_process,
        forbidden,
        not_beyond,
        unasked,
        unable,
        without,
        left_out,
        neither,
        denied,
        refused,
        rejected,
        rather_than,
        opinion,
        standard,
        wish,
        among,
        under_talk,
        in_scenario,
        is_option,
        at_aside,
        in_brackets,
        with_aside,
        was_reached,
        at_level,
        from_to,
        share_of,
        than_allocated,
        than_owned,
        forecast,
        compound,
        passive_subject,
        called_a_noun,
        owned_by_alliance,
        owned_by_leader,
        belongs_to_noun,
        as_asked,
        on_way,
        content_with,
        relative_clause,
        listed_under,
        step_to,
        modal_subject,
        gerund_subject,
        needed,
        _verb,
        apposition,
        apposed_noun,
        loose_noun,
        in_our_view,
        without_it,
        unlisted,
        owned,
    ):
        verdict = rule(scene)
        if verdict is not None:
            return verdict
    is_leader = any(item.sense.form == "leader" for item in scene.row[: scene.at + 12])
    is_said = is_leader and scene.speaker_side == "foreign"
    if is_said and scene.row[scene.at - 1].low in OPENS_SPEECH:
        return Verdict(Kind.DEMAND, None, ("kind-bare-speech",))
    if _comes_from(scene):
        return Verdict(Kind.DEMAND, None, ("kind-comes-from",))
    if scene.row[0].low == "to" and under_plan_after(scene.row, scene.at):
        return Verdict(Kind.PLEDGE, None, ("kind-under-plan",))
    is_reckoned = any(item.low in STATISTICS for item in scene.row[: scene.at])
    is_sum = is_reckoned or not is_round(scene.row[scene.at].low)
    return Verdict(Kind.LEVEL, None, ("kind-default",), sure=is_sum)


def under_plan_after(row: Sequence[Item], at: int) -> bool:
    """``To 2% in fiscal 2027, under the plan adopted in 2022.``: an answer without a verb."""
    under = next((k for k in range(at + 1, len(row)) if row[k].low == "under"), len(row))
    return any(item.low in PLANS for item in row[under : under + 5])


def _comes_from(scene: Scene) -> bool:
    """``We hear 3.5% from the Pentagon``: whose wish it is."""
    after = [item for item in scene.row[scene.at + 1 : scene.at + 9] if "gdp" not in item.tags]
    for k, item in enumerate(after[:-1]):
        if item.low == "from":
            return any(one.sense.code == "USA" for one in after[k + 1 : k + 3])
        if item.low not in GDP_TAIL:
            return False
    return False


OPENS_SPEECH = frozenset("\" : '".split())
"""``"Five percent," Trump said``: no verb, but whoever says so asks for it."""


def _verb(scene: Scene) -> Verdict | None:
    found = verb_before(scene.row, scene.at)
    if found is None:
        return None
    if found.noun:
        return from_inner_noun(scene, found)
    if (
        found.lemma in ("tell", "warn", "insist")
        and found.kind == "demand"
        and any(item.low == "that" for item in scene.row[found.at + 1 : found.at + 9])
        and not found.modal
        and "+" not in found.rule
    ):
        return None
    if found.form == "gerund" and found.kind == "move" and scene.row[found.at - 1].low == "about":
        return Verdict(Kind.PROPOSAL, found, ("kind-about",))  # "Asked about raising it to 5%"
    if found.negated and _is_put_off(scene.row, scene.at):
        found = replace(found, negated=False)
    if _is_threatened(scene, found):
        return Verdict(Kind.DEMAND, found, (f"kind-unless:{found.lemma}",))
    if is_own_opinion(scene.row, found):
        return Verdict(Kind.PROPOSAL, found, (f"kind-opinion:{found.lemma}",))
    if found.lemma in STARTS and scene.row[found.at - 1].low in ("after", "from"):
        return _of_start(scene, found)
    denied = outer_denial(scene, found)
    if denied is not None:
        return denied
    if _is_imperative(scene, found) or is_called_for(scene.row, found.at):
        advised = Kind.DEMAND if scene.speaker_side == "foreign" else Kind.PROPOSAL
        return Verdict(advised, found, (f"kind-advised:{found.lemma}",))
    if found.kind == "be" and _goes_on_with(scene.row, found):
        return Verdict(Kind.LEVEL, found, ("kind-goes-on",), sure=False)
    if found.kind == "be":
        clausal = what_is_said(scene, found.at)
        if clausal is not None:
            return clausal
    if not found.modal and _is_asked_openly(scene.row):
        return Verdict(Kind.PROPOSAL, found, ("kind-question",))
    kind = of_verb(scene, found)
    if kind is Kind.PLEDGE and _if_elected(scene):
        kind = Kind.PROPOSAL
    if kind is Kind.LEVEL and (
        found.kind == "be"
        or joint_before(scene.row, max(found.at + 1, 1)) >= 3
        or _is_beside(scene, found)
        or found.kind == "spend"
    ):
        is_spent = found.kind == "spend"
        apposed = (None if is_spent else apposition(scene)) or apposed_noun(scene)
        if apposed is not None:
            return apposed
        if _falls_short(scene):
            return Verdict(Kind.PLEDGE, None, ("kind-falls-short",))
    if kind is None:
        return None
    sure = not (found.lemma == "mean" and scene.row[found.at - 1].low in POINTS_BACK)
    return Verdict(kind, found, (f"kind-{found.rule}:{found.lemma}",), sure=sure)


POINTS_BACK = frozenset("that this which it".split())
"""``That means 3.5 percent on core defence``: what was asked before, asked of a part."""


STARTS = frozenset({"start at", "begin at", "open at", "start with", "begin with", "start from"})


def _of_start(scene: Scene, found: Governor) -> Verdict | None:
    """``had asked for 3.5%, after starting at 3%``: what was asked, asked before."""
    outer = verb_before(scene.row, found.at - 1)
    kind = None if outer is None else of_verb(scene, outer)
    kind = kind if kind is Kind.DEMAND else Kind.LEVEL
    return Verdict(kind, outer or found, (f"kind-start:{found.lemma}",))


def _goes_on_with(row: Sequence[Item], found: Governor) -> bool:
    """``For Japan, it is 3 percent``, ``now it is 3.5``: said as what was said before."""
    near = [item.low for item in row[max(0, found.at - 3) : found.at + 2]]
    if "now" in near and row[found.at - 1].low in ("it", "now"):
        return True
    first = [item.low for item in row[:2]]
    return "for" in first and found.at > 0 and row[found.at - 1].low in ("it", "that")


def _is_asked_openly(row: Sequence[Item]) -> bool:
    """``Could Canada spend 5%?``, ``Should Japan go to 3 percent?``."""
    return row[0].low in ("could", "should", "can", "must") and row[-1].low == "?"


def _is_put_off(row: Sequence[Item], at: int) -> bool:
    """``would not get to 2 percent before 2032``: it will by then."""
    after = row[at + 1 : at + 10]
    return any(
        item.low in ("before", "until", "till") and after[k + 1].date >= 0
        for k, item in enumerate(after[:-1])
    )


def _is_threatened(scene: Scene, found: Governor) -> bool:
    """``threatened Spain with tariffs unless it spends 5 percent``."""
    lows = [item.low for item in scene.row[max(0, found.at - 6) : found.at]]
    before = scene.row[: max(0, found.at - 2)]
    return "unless" in lows and any(item.sense.code == "USA" for item in before)


def _if_elected(scene: Scene) -> bool:
    """``If elected, the Coalition will lift``: who is not in charge commits nobody."""
    words = " ".join(item.low for item in scene.row)
    return any(phrase in words for phrase in ELECTED)


ELECTED = ("if elected", "if re-elected", "if it wins", "if they win", "wins the election")


def _is_beside(scene: Scene, found: Governor) -> bool:
    """``fell short of 2 percent``, ``far from 3 percent``: not what is spent."""
    between = scene.row[max(found.at, scene.at - 5) : scene.at]
    return any(item.low in BESIDE for item in between) or found.lemma == "give"


def _falls_short(scene: Scene) -> bool:
    """``Several allies still fall short of 2 percent``: the mark that they are to reach."""
    row, j = scene.row, scene.at - 1
    while j > 0 and row[j].low in ("the", "their", "its", "that"):
        j -= 1
    is_short = j > 1 and row[j].low == "of" and row[j - 1].low in ("short", "shy")
    return is_short and not any("modal" in item.tags for item in row[max(0, j - 6) : j])


BESIDE = frozenset("short below under beneath toward towards from above beyond near nearer".split())


def _is_imperative(scene: Scene, found: Governor) -> bool:
    """``Set spending at 2.5 percent, the paper urges``: told to whoever may do it."""
    row, at = scene.row, found.at
    if row[at].sense.form != "base" or found.modal or at + 1 >= len(row):
        return False
    if row[at + 1].low in ("to", "at") or found.kind not in ("spend", "move", "pledge", "cap"):
        return False
    return at == 0 or (row[at - 1].low in (":", '"') and not row[at].text[:1].isupper())
