"""Figures that are one of several that may come: scenarios, drafts and options."""

from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.report import Kind


def in_scenario(scene: Scene) -> Verdict | None:
    """``scenarios in which spending climbs to 3.5 percent``: one of several that may come."""
    row = scene.row
    for j in range(scene.at - 1, max(1, scene.at - 16), -1):
        if row[j].low == "which" and row[j - 1].low in ("in", "under"):
            at = j - 2
            if row[at].low == ",":
                at = next(
                    (k for k in range(at - 1, max(0, at - 8), -1) if row[k].low in DRAFTS), at
                )
            noun = row[at].sense.noun
            kind = Kind.PROPOSAL if noun == "proposal" and is_noun(row, at) else None
            return Verdict(kind, None, ("kind-scenario",)) if kind else None
        if row[j].figure >= 0 or row[j].low in (";", "but"):
            return None
    return None


DRAFTS = frozenset("draft drafts proposal proposals option scenario scenarios compromise".split())


def is_option(scene: Scene) -> Verdict | None:
    """``The first option is to set a goal of 3 percent``, ``another would be to stop at 2.5``."""
    row = scene.row
    be = next((j for j in range(1, min(8, scene.at)) if row[j].low in ("is", "was", "be")), 0)
    if not be or be + 1 >= scene.at:
        return None
    lows = [item.low for item in row[:be] if item.low not in ('"', "would", "could", "might")]
    opens = lows[:1] in (["one"], ["another"]) or lows[:2] in OPTIONS
    if not opens or row[be + 1].low not in ("to", "that", "for"):
        return None
    is_named = lows[-1] in OPTION_NOUNS or (len(lows) <= 2 and lows[-1] != "one")
    if not is_named:
        return None
    if any(item.low in ("which", "who", "but") for item in row[be + 2 : scene.at]):
        return None
    return Verdict(Kind.PROPOSAL, None, ("kind-option",))


OPTIONS = [["the", which] for which in ("first", "second", "third", "fourth", "last", "other")]
OPTION_NOUNS = frozenset(
    "option idea alternative possibility scenario variant choice suggestion way answer".split()
)
