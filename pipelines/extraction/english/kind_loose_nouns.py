"""Nouns that say what a figure is though it does not stand in their phrase."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.scenes import NOUN_KINDS, Scene, Verdict
from pipelines.report import Kind

LOOSE_NOUNS = frozenset(
    "demand demands request target goal pledge promise proposal ceiling cap standard"
    " benchmark guideline threshold yardstick norm commitment plan limit lid objective aim"
    " ask".split()
)


def loose_noun(scene: Scene) -> Verdict | None:
    """``The demand, for outlays of 3.5 percent``: no verb, but a noun that says what it is."""
    row, at = scene.row, scene.at
    if at > 1 and row[at - 1].low == "," and is_noun(row, at - 2):
        kind = row[at - 2].sense.noun  # "The aim, 2 percent of GDP, was met"
        if kind in NOUN_KINDS:
            noun = Governor(kind, at - 2, "loose", lemma=row[at - 2].low, noun=True)
            return Verdict(NOUN_KINDS[kind], noun, (f"kind-loose:{row[at - 2].low}",))
    for j in range(at - 1, max(-1, at - 14), -1):
        if row[j].figure >= 0 or row[j].low in (";", "but"):
            return None
        if is_noun(row, j) and row[j].low in LOOSE_NOUNS:
            if is_laid_before(row, j):
                return Verdict(Kind.PROPOSAL, None, ("kind-laid-before",))
            noun = Governor(row[j].sense.noun or "pledge", j, "loose", lemma=row[j].low, noun=True)
            return Verdict(NOUN_KINDS[noun.kind], noun, (f"kind-loose:{row[j].low}",))
    return None


def is_laid_before(row: Sequence[Item], noun: int) -> bool:
    """``laid before the allies a plan for 3.5%``, ``circulated a plan``: others will decide."""
    lead = [item.low for item in row[max(0, noun - 9) : noun]]
    return any(
        low in CIRCULATES or (low in LAYS and "before" in lead[k + 1 : k + 3])
        for k, low in enumerate(lead)
    )


LAYS = frozenset("laid lay lays laying put puts putting brought brings set".split())
CIRCULATES = frozenset("circulated circulates circulating tabled tabling pitched pitching".split())
