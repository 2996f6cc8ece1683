"""What a sentence says its figure is: ``what Washington wants is 3.5 percent``."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_verbs import of_verb
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.english.verb_readings import read_verb
from pipelines.extraction.languages.en_predicates import CALLED_FOR, FEASIBLE
from pipelines.report import Kind


def what_clause(scene: Scene, what: int) -> Verdict | None:
    """``3.5 percent is what Washington asks of every ally``."""
    for k in range(what + 1, min(what + 8, len(scene.row))):
        if scene.row[k].sense.verb and not is_noun(scene.row, k):
            found = read_verb(scene.row, k)
            kind = None if found is None else of_verb(scene, found)
            return None if kind is None else Verdict(kind, found, ("kind-is-what",))
    return None


def is_called_for(row: Sequence[Item], verb: int) -> bool:
    """``It is high time that the government pledged``, ``essential that Japan spend``."""
    that = next((j for j in range(verb - 1, max(0, verb - 8), -1) if row[j].low == "that"), 0)
    if that < 2 or any(row[k].low in (",", ";") for k in range(that, verb)):
        return False
    return row[that - 1].low in CALLED_FOR or (
        row[that - 1].low == "time" and row[that - 2].low in ("high", "is", "about", "was", "'s")
    )


def what_is_said(scene: Scene, be: int) -> Verdict | None:
    """``What Washington wants is 3.5 percent``, ``the figure being bandied about is 3 percent``."""
    row = scene.row
    opener = next((j for j in range(be - 1, max(-1, be - 14), -1) if row[j].low in SUMS), None)
    if opener is None or any(row[k].low in (",", ";") for k in range(opener, be)):
        return None
    if opener == be - 1 and row[opener - 1].low in RIGHT:
        advised = Kind.DEMAND if scene.speaker_side == "foreign" else Kind.PROPOSAL
        return Verdict(advised, None, (f"kind-right:{row[opener - 1].low}",))
    for k in range(opener + 1, be):
        if row[k].sense.verb in ("demand", "proposal", "pledge") and not is_noun(row, k):
            found = read_verb(row, k)
            if found is None:
                return None
            kind = of_verb(scene, found)
            rules = (f"kind-what-is:{found.lemma}",)
            return None if kind is None else Verdict(kind, found, rules)
    return None


RIGHT = CALLED_FOR | FEASIBLE | {"right", "proper", "correct", "optimum"}
SUMS = frozenset("one what figure number sum amount level all share percentage".split())


def makes_sense(scene: Scene, verb: int) -> Verdict | None:
    """``Five percent makes no sense for Spain``."""
    after = [item.low for item in scene.row[verb + 1 : verb + 4]]
    if "sense" not in after:
        return None
    if not {"no", "little", "n't", "not"} & set(after):
        return Verdict(Kind.PROPOSAL, None, ("kind-makes-sense",))
    is_foreign = scene.speaker_side == "foreign"
    return None if is_foreign else Verdict(Kind.DENIAL, None, ("kind-makes-no-sense",))
