"""Denials without a verb of denying: a request not made, a sum that nobody can raise."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import BE, HAVE, is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.languages.en_rules import BOUND_WORDS
from pipelines.report import Kind

ENDS = frozenset(", ; : and but that which who while although though as".split())
RAISED = frozenset(
    "raised mentioned discussed broached presented tabled conveyed asked sought requested"
    " demanded put made received uttered addressed touched proposed suggested brought come came"
    " arise feature figure".split()
)
"""What was not done with a request: ``was not brought up``, ``did not come up``."""
NOT_MADE = frozenset("public clear known".split())


def unasked(scene: Scene) -> Verdict | None:
    """``a request for 3 percent was not made``, ``took the speech for no request for 3.5``."""
    noun = _request_before(scene.row, scene.at)
    if noun is None:
        return None
    if _was_not_raised(scene.row, scene.at) or _is_not_taken_as(scene.row, noun):
        return Verdict(Kind.DENIAL, None, ("kind-unasked",))
    return None


def _request_before(row: Sequence[Item], at: int) -> int | None:
    """Place of ``request`` in ``a request to raise spending to 3 percent``."""
    for k in range(at - 1, max(-1, at - 12), -1):
        if row[k].sense.noun in ("demand", "proposal") and is_noun(row, k):
            return k
        if row[k].low in ENDS or row[k].figure >= 0:
            return None
    return None


def _was_not_raised(row: Sequence[Item], at: int) -> bool:
    helped = negated = False
    for k in range(at + 1, min(at + 16, len(row))):
        item = row[k]
        if item.low in ENDS or item.figure >= 0:
            return False
        if item.low in BE or item.low in HAVE or item.low in ("did", "does"):
            helped = True
        elif helped and "neg" in item.tags:
            negated = True
        elif negated and (item.low in RAISED or item.low.partition(" ")[0] in RAISED):
            return k + 1 == len(row) or row[k + 1].low not in NOT_MADE
    return False


def _is_not_taken_as(row: Sequence[Item], noun: int) -> bool:
    """``did not regard the speech as a demand``, ``was not a request``."""
    lows = [item.low for item in row[max(0, noun - 14) : noun]]
    article = next((k for k in range(1, 4) if lows[-k:][:1] in (["a"], ["an"], ["any"])), 0)
    lead = lows[-article - 1 : -article] if article else []
    if lead in (["not"], ["n't"]):
        return True
    if lead not in (["as"], ["for"], ["be"]):
        return False
    taken = next((k for k, low in enumerate(lows) if low in TAKES), None)
    return taken is not None and bool(
        {"not", "n't", "never"} & set(lows[max(0, taken - 3) : taken])
    )


TAKES = frozenset(
    "take took taken taking see saw seen regard regarded view viewed interpret interpreted"
    " understand understood consider considered treat treated read perceive perceived"
    " construe construed".split()
)


def unable(scene: Scene) -> Verdict | None:
    """``does not have the means to put 10 percent``, ``lacks the capacity``, ``has no way of``."""
    row, at = scene.row, scene.at
    if scene.speaker_side in ("foreign", "nongov"):
        return None
    for k in range(at - 2, max(0, at - 14), -1):
        if row[k].low in ENDS or row[k].figure >= 0:
            return None
        behind = row[k + 2] if row[k + 1].low == '"' else row[k + 1]
        if row[k].low in ABILITY and behind.low in ("to", "of", "for"):
            is_none = _is_none(row, k)
            return Verdict(Kind.DENIAL, None, ("kind-unable",)) if is_none else None
    return None


ABILITY = frozenset(
    "ability capacity capability capabilities means wherewithal way ways room money funds"
    " resources finances cash scope leeway".split()
)
LACKS = frozenset("lack lacks lacked lacking".split())


def _is_none(row: Sequence[Item], noun: int) -> bool:
    lows = [item.low for item in row[max(0, noun - 6) : noun]]
    if not LACKS.isdisjoint(lows) or "no" in lows[-2:]:
        return True
    return "have" in lows and bool({"not", "n't"} & set(lows))


def without(scene: Scene) -> Verdict | None:
    """``can do its share without going to 5 percent``: it will not."""
    row, at = scene.row, scene.at
    for k in range(at - 1, max(1, at - 8), -1):
        if row[k].sense.form == "ing" and row[k].sense.verb in ("move", "spend", "pledge"):
            if row[k - 1].low != "without" or not _is_able(row, k):
                return None
            is_own = scene.speaker_side == "own" or scene.subject_of(k) == "own"
            return Verdict(Kind.DENIAL, None, ("kind-without",)) if is_own else None
        if row[k].low in ENDS or row[k].figure >= 0:
            return None
    return None


def _is_able(row: Sequence[Item], at: int) -> bool:
    return any(item.low in ("can", "could", "able", "will") for item in row[:at])


def left_out(scene: Scene) -> Verdict | None:
    """``asks to leave Spain out of the 5 percent``, ``counts itself out of``."""
    row, j = scene.row, scene.at - 1
    while j > 1 and row[j].low in ("the", "a", "that", "any"):
        j -= 1
    if j < 2 or row[j].low != "of" or row[j - 1].low != "out":
        return None
    is_left = any(item.low in LEAVES for item in row[max(0, j - 7) : j - 1])
    is_own = scene.speaker_side != "foreign"
    return Verdict(Kind.DENIAL, None, ("kind-left-out",)) if is_left and is_own else None


LEAVES = frozenset(
    "leave leaves left leaving count counts counted counting opt opts opted opting keep keeps kept"
    " keeping stay stays stayed let lets bow bows bowed pull pulls pulled".split()
)


def neither(scene: Scene) -> Verdict | None:
    """``He mentioned neither 3 percent nor any other share``."""
    row, j = scene.row, scene.at - 1
    while j > 0 and row[j].low in BOUND_WORDS:
        j -= 1
    if j < 1 or row[j].low != "neither" or row[j - 1].sense.verb not in ASKING:
        return None
    return Verdict(Kind.DENIAL, None, ("kind-neither-object",))


ASKING = ("demand", "proposal", "pledge")
SURPASSES = frozenset("exceed surpass top cross breach pass overstep overshoot".split())
MODALS = frozenset("shall will would should must may can could".split())


def not_beyond(scene: Scene) -> Verdict | None:
    """``shall, for the time being, not exceed 1 percent``: a ceiling."""
    row, at = scene.row, scene.at
    for k in range(at - 1, max(1, at - 9), -1):
        if row[k].low in SURPASSES:
            is_not = row[k - 1].low in ("not", "never", "n't")
            before = [item.low for item in row[max(0, k - 10) : k]]
            is_set = is_not and not MODALS.isdisjoint(before)
            is_decided = is_set and any(item.sense.lemma in DECIDES for item in row[:k])
            is_cap = is_decided or "shall" in before
            return Verdict(Kind.CAP, None, ("kind-not-beyond",)) if is_set and is_cap else None
        is_verb = row[k].sense.verb and row[k].low not in ("equal", "equivalent")
        if is_verb or row[k].figure >= 0 or row[k].low in (";", "that", "but"):
            return None
    return None


DECIDES = frozenset("decide agree resolve rule determine decree adopt stipulate set".split())


def asked_in_vain(scene: Scene) -> Verdict | None:
    """``Asked if the U.S. had raised 3.5%, he said the talks had not touched on numbers``."""
    row, at = scene.row, scene.at
    opener = next((k for k in range(at - 1, max(-1, at - 16), -1) if row[k].low in ASKED_IF), None)
    if opener is None or not any(item.low in ("asked", "pressed") for item in row[:opener]):
        return None
    if not any(
        item.sense.verb == "demand" or item.sense.lemma in UTTERS for item in row[opener:at]
    ):
        return None
    said = next((k for k in range(at + 1, min(at + 22, len(row))) if row[k].sense.says), None)
    if said is None:
        return None
    after = row[said + 1 : said + 12]
    is_not = next((k for k, item in enumerate(after) if "neg" in item.tags), None)
    if is_not is None:
        return None
    rest = after[is_not + 1 :]
    is_all = not rest or rest[0].low in (".", '"')
    is_raised = is_all or any(item.low in TOUCHED or item.low in RAISED for item in rest)
    return Verdict(Kind.DENIAL, None, ("kind-asked-in-vain",)) if is_raised else None


ASKED_IF = frozenset("if whether".split())
UTTERS = frozenset({"mention", "raise", "bring up", "discuss", "broach", "suggest", "speak of"})
TOUCHED = frozenset(
    "touch discuss mention raise ask request demand number numbers figure figures come brought"
    " hear heard specific".split()
)


NO_NOTHING = frozenset(
    ". more less longer fewer sooner matter doubt later wonder secret lower smaller".split()
)
"""``No sooner had she``, ``no doubt``: nothing is denied."""


def said_aside(row: Sequence[Item], at: int) -> tuple[int, int] | None:
    """``Nobody in the government, he stressed, has agreed``: places of the two commas."""
    commas = [k for k in range(at - 1, max(-1, at - 12), -1) if row[k].low == ","][:2]
    if len(commas) < 2 or commas[1] < 1:
        return None
    close, opener = commas
    says = any(item.sense.says or item.low == "mean" for item in row[opener + 1 : close])
    return (opener, close) if says and close - opener < 7 else None
