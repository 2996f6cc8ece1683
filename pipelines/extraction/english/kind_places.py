"""Figures that are steps, or what a relative clause speaks of."""

import re
from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_denials import DENIES, outer_denial
from pipelines.extraction.english.kind_verbs import of_verb
from pipelines.extraction.english.relatives import relative_after
from pipelines.extraction.english.scenes import NOUN_KINDS, Scene, Verdict
from pipelines.extraction.languages.en_rules import BOUND_WORDS, DETERMINERS, GDP_TAIL, STEPS
from pipelines.report import Kind

ROUGHLY_TO = frozenset(
    "about around some at least more than nearly as much roughly almost over".split()
)
STEP_DETERMINERS = frozenset("the its a an this that any such their planned further".split())


def step_to(scene: Scene) -> Verdict | None:
    """``the increase to 2%`` is one that was decided, ``an increase to 3.5%`` one that might be."""
    row, at = scene.row, scene.at
    j = at - 1
    while j >= 0 and (row[j].low in ROUGHLY_TO):
        j -= 1
    if j < 2 or row[j].low != "to":
        return None
    to, j = j, _paid_step(row, j)
    if row[j - 1].low not in STEPS or not is_noun_like(row, j - 1):
        return None
    determiner = next(
        (row[m].low for m in range(j - 2, max(-1, j - 4), -1) if row[m].low in STEP_DETERMINERS),
        "",
    )
    if not determiner or determiner in ("that",):
        return None
    noun = Governor("pledge", j - 1, "step", lemma=row[j - 1].low, noun=True)
    outer = verb_before(row, j - 1)
    if (
        outer is not None
        and not outer.noun
        and outer.kind in ("demand", "proposal", "denial", "pledge")
    ):
        kind = of_verb(scene, outer)
        return Verdict(kind or Kind.PLEDGE, outer, (f"kind-step:{outer.lemma}",))
    return Verdict(
        Kind.PLEDGE if j < to or determiner in SET_STEPS else Kind.PROPOSAL,
        noun,
        ("kind-step",),
    )


def relative_clause(scene: Scene) -> Verdict | None:
    """``the 2 pct that Japan means to reach``: the relative clause decides."""
    found = relative_after(scene.row, scene.at)
    if found is None or found.rule == "apposition":
        return None
    if found.lemma == "spend" and scene.row[found.at].sense.form == "ed":
        before = scene.row[found.at - 1]
        if "gdp" in before.tags and verb_before(scene.row, scene.at) is not None:
            return None  # "plans to hit 3% of GDP spent on the military"
    outer = verb_before(scene.row, scene.at)
    if (
        outer is not None
        and not outer.noun
        and outer.at > scene.at - 9
        and outer.kind in ("pledge", "denial", "demand")
        and (of_verb(scene, outer) is Kind.DENIAL or _is_denied(scene, outer))
    ):
        return Verdict(Kind.DENIAL, outer, (f"kind-verb:{outer.lemma}",))
    kind = of_verb(scene, found)
    return None if kind is None else Verdict(kind, found, (f"kind-relative:{found.lemma}",))


def _is_denied(scene: Scene, outer: Governor) -> bool:
    """``denied that he had agreed to the 5 percent sought by``."""
    says_no = any(item.sense.lemma in DENIES for item in scene.row[: outer.at])
    return says_no and outer_denial(scene, outer) is not None


def as_asked(scene: Scene) -> Verdict | None:
    """``spending at 5 percent, as demanded by Trump``: what is said of it as a whole."""
    found = relative_after(scene.row, scene.at)
    if found is None or scene.row[found.at - 1].low != "as":
        return None
    verb = verb_before(scene.row, scene.at)
    if verb is not None and verb.kind not in ("spend", "level", "be"):
        return None
    kind = of_verb(scene, found)
    return None if kind is None else Verdict(kind, found, (f"kind-as:{found.lemma}",))


SET_STEPS = frozenset("the its this planned their".split())


def _paid_step(row: Sequence[Item], to: int) -> int:
    """``pay for the rise in defence spending to 2%``: place behind ``rise``; else ``to``."""
    for k in range(to - 1, max(1, to - 7), -1):
        if row[k].low in ("in", "of") and row[k - 1].low in STEPS:
            is_paid = any(item.sense.lemma in PAYS for item in row[max(0, k - 6) : k - 1])
            return k if is_paid or any(i.low in PAYS for i in row[max(0, k - 6) : k - 1]) else to
        is_of = "defence" in row[k].tags or "spending" in row[k].tags or row[k].sense.code
        if not is_of and row[k].low not in WHAT_STEPS:
            return to
    return to


PAYS = frozenset("pay fund finance cover support bankroll funding financing paying".split())
WHAT_STEPS = frozenset("the its 's and related security-related outlays expenditure budget".split())


def is_noun_like(row: Sequence[Item], at: int) -> bool:
    """Whether a determiner or an adjective leads ``increase``."""
    return at > 0 and (row[at - 1].low not in ("to", "and", "not") or is_noun(row, at))


def on_way(scene: Scene) -> Verdict | None:
    """``is on its way to 2 percent``, ``halfway to 3.5 percent``: where it means to get."""
    row, j = scene.row, scene.at - 1
    while j > 0 and row[j].low in ROUGHLY_TO:
        j -= 1
    if j < 2 or row[j].low not in ("to", "toward", "towards", "for"):
        return None
    lead = [item.low for item in row[max(0, j - 4) : j]]
    if row[j].low == "for":
        is_no = any("neg" in item.tags for item in row[max(0, j - 4) : j])
        kind = Kind.DENIAL if is_no else Kind.PROPOSAL
        return Verdict(kind, None, ("kind-ready-for",)) if lead[-1] in READY_FOR else None
    if row[j].low in ("toward", "towards", "to") and HEADWAY & set(lead):
        return Verdict(Kind.PLEDGE, None, ("kind-headway",))
    if row[j].low in ("toward", "towards") and PROGRESS & set(lead):
        return Verdict(Kind.PLEDGE, verb_before(row, j), ("kind-progress",))
    is_way = lead[-1] in WAYS and bool({"on", "along", "its", "their"} & set(lead))
    if not is_way and lead[-1] not in ("halfway", "midway"):
        return None
    return Verdict(Kind.PLEDGE, verb_before(row, j), ("kind-on-way",))


def in_process(scene: Scene) -> Verdict | None:
    """``is in the process of raising outlays to 2 percent``: it means to get there."""
    row, at = scene.row, scene.at
    for j in range(at - 1, max(3, at - 12), -1):
        if row[j].sense.form == "ing" and row[j].sense.verb in ("move", "spend"):
            lead = [item.low for item in row[j - 4 : j]]
            is_on = lead[-1] == "of" and lead[-2] in PROCESS and bool({"in", "on"} & set(lead))
            return Verdict(Kind.PLEDGE, verb_before(row, j), ("kind-process",)) if is_on else None
        if row[j].low in (",", ";", "but", "while") or row[j].figure >= 0:
            return None
    return None


def date_for(scene: Scene) -> Verdict | None:
    """``refused to set a date for reaching 3%``: the aim stands, whenever it is reached."""
    row = scene.row
    for j in range(scene.at - 1, max(2, scene.at - 9), -1):
        if row[j].sense.form == "ing" and row[j].sense.verb == "move":
            is_date = row[j - 1].low in ("for", "of") and row[j - 2].low in DATES
            asked = verb_before(row, j - 2) if is_date else None
            if asked is not None and asked.kind == "demand" and not asked.noun:
                return Verdict(of_verb(scene, asked) or Kind.PLEDGE, asked, ("kind-date-asked",))
            return Verdict(Kind.PLEDGE, None, ("kind-date-for",)) if is_date else None
        if row[j].low in (",", ";", "but", "while") or row[j].figure >= 0:
            return None
    return None


DATES = frozenset("date dates timetable timeline timescale deadline schedule timeframe".split())
PROCESS = frozenset("process midst middle course".split())
READY_FOR = frozenset("ready prepared unprepared open".split())


def rather_than(scene: Scene) -> Verdict | None:
    """``ought to pay 5% rather than 2%``: what is asked, and the goal that it replaces."""
    row, j = scene.row, scene.at - 1
    while j > 0 and row[j].low in ("the", "a", "just", "only", "current", "their", "its"):
        j -= 1
    lead = " ".join(item.low for item in row[max(0, j - 1) : j + 1])
    if not lead.endswith(("rather than", "instead of")) or relative_after(row, scene.at):
        return None
    first = next((k for k in range(j, max(-1, j - 9), -1) if row[k].figure >= 0), None)
    verb = None if first is None else verb_before(row, first)
    is_asked = verb is not None and (verb.kind == "demand" or verb.modal == "should")
    is_asked = is_asked or any("should" in item.tags for item in row[scene.at : scene.at + 8])
    return Verdict(Kind.PLEDGE, None, ("kind-rather-than",)) if is_asked else None


def content_with(scene: Scene) -> Verdict | None:
    """``will not be satisfied with 2%``, ``missed 2 percent``: the goal that stands."""
    row, j = scene.row, scene.at - 1
    while j > 0 and row[j].low in ("the", "that", "its", "just", "only", "a", "mere"):
        j -= 1
    if j > 0 and row[j].low in MISSES:
        return Verdict(Kind.PLEDGE, None, ("kind-missed",))
    if j > 1 and row[j].low in ("after", "beyond") and row[j - 1].low in FOLLOWS:
        return Verdict(Kind.PLEDGE, None, ("kind-comes-after",))  # "what comes after 2 percent"
    if j > 1 and row[j].low == "than" and row[j - 1].low in ("further", "farther"):
        return Verdict(Kind.PLEDGE, None, ("kind-no-further",)) if _is_held_back(row, j) else None
    if j < 1 or row[j].low != "with" or row[j - 1].low not in CONTENT:
        return None
    return Verdict(Kind.PLEDGE, None, ("kind-content-with",))


def _is_held_back(row: Sequence[Item], than: int) -> bool:
    """``has gone no further than 2 percent``: what is promised, and no more."""
    return any("neg" in item.tags for item in row[max(0, than - 5) : than])


MISSES = frozenset("miss missed misses missing undershot undershoots undershooting".split())
FOLLOWS = frozenset("come comes coming lie lies follow follows happen happens".split())
CONTENT = frozenset("satisfied content happy pleased unhappy dissatisfied comfortable".split())
PROGRESS = frozenset("progressing progress progressed progresses working advancing heading".split())
HEADWAY = frozenset("headway strides inroads progress".split())
"""``has made headway towards 2 percent``: where it means to get."""
WAYS = frozenset("way path track course road trajectory march journey".split())


def owned_by_alliance(scene: Scene) -> Verdict | None:
    """``content with Nato's 2 per cent``, ``Trump's 5 percent``: though no noun says so."""
    row, at = scene.row, scene.at
    if at > 2 and row[at - 1].low == "own" and is_round(row[at].low):
        noun = Governor("pledge", at - 1, "owned", lemma="target", noun=True, right=True)
        return Verdict(Kind.PLEDGE, noun, ("kind-own",))
    if at < 2 or row[at - 1].low not in ("'s", "'"):
        return None
    if row[at - 2].sense.code == "USA" and row[at - 2].sense.form == "leader":
        noun = Governor("demand", at - 1, "owned", lemma="demand", noun=True, right=True)
        return Verdict(Kind.DEMAND, noun, ("kind-owned-by-leader",))
    if row[at - 2].sense.code != "NATO" and row[at - 2].low != "alliance":
        return None
    noun = Governor("pledge", at - 1, "owned", lemma="target", noun=True, right=True)
    return Verdict(Kind.PLEDGE, noun, ("kind-owned-by-alliance",))


def is_round(figure: str) -> bool:
    """``2 percent``, ``3.5%``: what is set; not ``2.32%``, which is what it comes to."""
    return all(float(number) * 2 % 1 == 0 for number in _NUMBER.findall(figure))


_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def needed(scene: Scene) -> Verdict | None:
    """``the military needs a budget of 2 percent``: called for, promised by nobody."""
    row, at = scene.row, scene.at
    for j in range(at - 1, max(-1, at - 8), -1):
        if row[j].low in NEEDING:
            if _are_needs(row, j):
                return None
            if row[j + 1].low in ("to", "not", "n't"):
                return None
            kind = Kind.DEMAND if scene.speaker_side == "foreign" else Kind.PROPOSAL
            return Verdict(kind, None, ("kind-needed",))
        is_verb = row[j].sense.verb and not is_noun(row, j)
        if is_verb or row[j].low in (",", ";", "that", "to") or row[j].figure >= 0:
            return None
    return None


def _are_needs(row: Sequence[Item], j: int) -> bool:
    """``core military needs``: a noun."""
    takes = row[j + 1].low in DETERMINERS or row[j + 1].low in BOUND_WORDS - {"and"}
    is_owned = row[j - 1].low in ("'s", "'", "its", "their")
    is_led = is_owned or "defence" in row[j - 1].tags or row[j - 1].low in NEEDED
    return row[j].low == "needs" and is_led and not takes and row[j + 1].figure < 0


NEEDING = frozenset("needs need requires needing merits deserves warrants".split())
NEEDED = frozenset("core basic security urgent other these future".split())


def apposed_noun(scene: Scene) -> Verdict | None:
    """``fell short of 2 per cent, the alliance's agreed minimum``: what it is called, it is."""
    row = scene.row
    comma = _behind_tail(row, scene.at)
    if comma + 2 >= len(row) or row[comma].low not in (",", "\u2014", "--", "("):
        return None
    opens = row[comma + 1]
    is_led = opens.low in ("the", "its", "their", "a", "an") or bool(opens.sense.code)
    is_led = is_led or any(item.low in ("'s", "'") for item in row[comma + 2 : comma + 4])
    if not is_led:
        return None
    for k in range(comma + 1, min(comma + 9, len(row))):
        kind = "benchmark" if row[k].low == "minimum" else row[k].sense.noun
        if kind in NOUN_KINDS and (row[k].low == "minimum" or is_noun(row, k)):
            if k + 1 < len(row) and row[k + 1].sense.noun in NOUN_KINDS:
                continue
            noun = Governor(kind, k, "apposed", lemma=row[k].low, noun=True, right=True)
            return Verdict(NOUN_KINDS[kind], noun, (f"kind-apposed:{row[k].low}",))
        if row[k].sense.verb and row[k].sense.form in ("s", "base") and not is_noun(row, k):
            return None
        if row[k].low in (",", ";", "that", "which", "of", "for") or row[k].figure >= 0:
            return None
    return None


def _behind_tail(row: Sequence[Item], at: int) -> int:
    """Place behind ``of gross domestic product``, ``or thereabouts``."""
    j = at + 1
    while j < len(row) and ("gdp" in row[j].tags or row[j].low in GDP_TAIL):
        j += 1
    return j


def apposition(scene: Scene) -> Verdict | None:
    """``3.5% of GDP, the level that Hegseth asked of Australia``: where no verb stands before."""
    found = relative_after(scene.row, scene.at)
    if found is None:
        return None
    kind = of_verb(scene, found)
    return None if kind is None else Verdict(kind, found, (f"kind-apposition:{found.lemma}",))
