"""Standards told by their place: ``a global standard under which``, ``as a new norm: 3.5%``."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.languages.en_rules import BOUND_WORDS
from pipelines.report import Kind


def standard(scene: Scene) -> Verdict | None:
    """The benchmark that a figure is the measure of."""
    noun = _under_which(scene.row, scene.at)
    if noun is None:
        noun = _told_behind_colon(scene.row, scene.at)
    if noun is None:
        noun = _is_global(scene.row, scene.at)
    if noun is None:
        return None
    lemma = scene.row[noun].low
    found = Governor("benchmark", noun, "standard", lemma=lemma, noun=True)
    return Verdict(Kind.BENCHMARK, found, (f"kind-standard:{lemma}",))


def _is_global(row: Sequence[Item], at: int) -> int | None:
    """``holds them to a "global standard" of 5%``: whoever asks for it, it is for all."""
    j = at - 1
    while j > 1 and (row[j].low in BOUND_WORDS or row[j].low in BEFORE_MEASURE):
        j -= 1
    is_all = j > 0 and row[j].low == "standard" and row[j - 1].low in ("global", "worldwide")
    return j if is_all else None


BEFORE_MEASURE = frozenset(", : of namely which is ' \" ( -- \u2014".split())


def _under_which(row: Sequence[Item], at: int) -> int | None:
    """``speaks of a "new global standard" under which 3.5% goes to the core``."""
    for k in range(at - 1, max(2, at - 16), -1):
        if row[k].low == "which" and row[k - 1].low in ("in", "under", "by"):
            j = k - 2
            while j > 0 and row[j].low in ('"', ","):
                j -= 1
            return j if row[j].sense.noun == "benchmark" and is_noun(row, j) else None
        if row[k].figure >= 0 or row[k].low in (";", "but"):
            return None
    return None


def _told_behind_colon(row: Sequence[Item], at: int) -> int | None:
    """``turns the pledge into a standard for all allies: 5 percent``."""
    j = at - 1
    while j > 0 and row[j].low in BOUND_WORDS:
        j -= 1
    if j < 3 or row[j].low not in (":", "\u2014", "--"):
        return None
    for k in range(j - 1, max(0, j - 12), -1):
        if row[k].sense.noun == "benchmark" and is_noun(row, k):
            lead = [item.low for item in row[max(0, k - 5) : k]]
            is_made = bool({"as", "into"} & set(lead)) and bool({"a", "an", "the"} & set(lead))
            return k if is_made and "nato" not in lead else None
        if row[k].low in (",", ";", ":") or row[k].figure >= 0:
            return None
        if row[k].sense.verb and row[k].sense.form != "ed" and not is_noun(row, k):
            return None
    return None
