"""What writers say for themselves: ``We urge``, ``I would rather``, ``a wiser course is``."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_adverb
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.report import Kind

ADVISES = frozenset(
    {"urge", "recommend", "advise", "suggest", "propose", "call on", "call for", "press for"}
    | {"advocate", "favor", "favour", "prefer", "argue for", "ask", "implore", "beg"}
)
SELVES = frozenset("i we".split())
COURSES = frozenset(
    "course option approach way answer step path policy thing alternative solution figure aim"
    " goal target".split()
)
BETTER = frozenset("better wiser saner sounder right only best wisest".split())


def opinion(scene: Scene) -> Verdict | None:
    """``We urge the prime minister to promise 3 percent``: advice, and no government's."""
    if scene.speaker_side in ("foreign", "own") or scene.title:
        return None
    row, at = scene.row, scene.at
    for k in range(min(at, len(row)) - 1, max(-1, at - 24), -1):
        if row[k].low in SELVES and _advises(row, k, at):
            is_quoted = any(item.low == '"' for item in row[:k])
            return None if is_quoted else Verdict(Kind.PROPOSAL, None, ("kind-we-advise",))
        if row[k].low in COURSES and _is_better(row, k, at):
            return Verdict(Kind.PROPOSAL, None, ("kind-better-course",))
        if row[k].low in (";", ":") or row[k].figure >= 0:
            return None
    return None


def _advises(row: Sequence[Item], k: int, at: int) -> bool:
    """``we urge``, ``I would rather see``, ``we would prefer``."""
    j = k + 1
    while j < at and (is_adverb(row[j]) or row[j].low in ("would", "'d", "do", "must", "can")):
        j += 1
    if j >= at:
        return False
    is_rather = row[j].low in ("rather", "sooner") and row[j - 1].low in ("would", "'d")
    return is_rather or (row[j].sense.lemma in ADVISES and row[j].sense.form == "base")


def _is_better(row: Sequence[Item], k: int, at: int) -> bool:
    """``A sturdier course, I submit, is to aim``."""
    before = [item.low for item in row[max(0, k - 4) : k]]
    is_weighed = any(low in BETTER or (low.endswith("er") and len(low) > 5) for low in before)
    is_weighed = is_weighed or "more" in before
    if not is_weighed or not {"a", "an", "the"} & set(before):
        return False
    for j in range(k + 1, min(k + 8, at)):
        if row[j].low in ("is", "was", "be"):
            return row[j + 1].low in ("to", "that")
    return False


def is_own_opinion(row: Sequence[Item], found: Governor) -> bool:
    """``I would spend 2.5 per cent``, ``A wiser course would be to aim for 3%``."""
    lead = [item.low for item in row[max(0, found.at - 3) : found.at]]
    if found.modal in ("would", "should") and lead[-2:] in (["i", "would"], ["i", "'d"]):
        return found.kind in ("spend", "move", "pledge", "be")
    if lead[1:] != ["be", "to"] or lead[0] not in ("would", "might", "could"):
        return False
    head = row[found.at - 4].low if found.at > 3 else ""
    return head in COURSES
