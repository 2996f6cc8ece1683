"""What is said of a figure that is a subject: that it is all one needs, that it be reached."""

from collections.abc import Sequence

from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_verbs import of_verb
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.languages.en_predicates import ENOUGH


def should_be_reached(row: Sequence[Item], j: int) -> bool:
    """A minister says that 3.5 percent ``should be attained by 2035``: it is aimed for."""
    after = [item.low for item in row[j + 1 : j + 3]]
    return row[j].low in ("should", "must") and after[:1] == ["be"] and after[-1] in REACHED


REACHED = frozenset("reached attained achieved met hit fulfilled".split())


def is_all_needed(row: Sequence[Item], at: int, j: int) -> bool:
    """``2.1 percent is sufficient``, ``is all the country needs``: how far a government goes."""
    if any("neg" in item.tags or item.low in ("too", "longer") for item in row[at:j]):
        return False
    if row[j].low in ENOUGH or row[j].low == "ample":
        return row[at - 1].low != "of"
    return row[j].low == "all" and any(item.low in NEEDS for item in row[j + 1 : j + 6])


NEEDS = frozenset("need needs require requires needed required".split())


def is_to_be(scene: Scene, j: int) -> Verdict | None:
    """``called for a minimum of 5% to be written into law``: the verb of asking decides."""
    if [item.low for item in scene.row[j - 2 : j]] != ["to", "be"]:
        return None
    outer = verb_before(scene.row, scene.at)
    if outer is None or outer.noun or outer.kind not in ("demand", "proposal"):
        return None
    kind = of_verb(scene, outer)
    return None if kind is None else Verdict(kind, outer, (f"kind-to-be:{outer.lemma}",))


def is_left_out_of(row: Sequence[Item], at: int, j: int) -> bool:
    """``5 percent had not been part of the talks``: nobody spoke of it."""
    between = row[at + 1 : j]
    is_part = any(item.low in ("part", "topic", "subject", "theme", "issue") for item in between)
    return is_part and any("neg" in item.tags for item in between)
