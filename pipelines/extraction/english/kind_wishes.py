"""What another government is after, without a verb of asking; and whose figure it is."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import BE, is_noun
from pipelines.extraction.english.governing_nouns import noun_after
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.lexicon import Sense
from pipelines.extraction.english.scenes import NOUN_KINDS, Scene, Verdict
from pipelines.extraction.languages.en_rules import BOUND_WORDS
from pipelines.report import Kind

MORE = frozenset("less short under".split())


def wish(scene: Scene) -> Verdict | None:
    """``is after 3.5 percent``, ``nothing less than 5% will do``, ``a bill of 5 percent``."""
    if _is_billed(scene.row, scene.at):
        noun = Governor("demand", scene.at, "bill", lemma="demand", noun=True, right=True)
        return Verdict(Kind.DEMAND, noun, ("kind-billed",))
    is_foreign = scene.speaker_side == "foreign"
    if _nothing_less(scene.row, scene.at):
        kind = Kind.DEMAND if is_foreign else Kind.PROPOSAL
        return Verdict(kind, None, ("kind-nothing-less",))
    after = _is_after(scene)
    if after is not None:
        return Verdict(Kind.DEMAND, after, ("kind-is-after",))
    return _has_in_mind(scene) or _is_message(scene)


def _is_billed(row: Sequence[Item], at: int) -> bool:
    """``faces a bill of 5 percent``, ``the Pentagon's 5% bill``: what is asked."""
    j = at + 1
    while j < len(row) and ("gdp" in row[j].tags or row[j].low in ("of", "-")):
        j += 1
    if j < len(row) and row[j].low == "bill":
        return True
    j = at - 1
    while j > 0 and row[j].low in BOUND_WORDS and row[j].low != "of":
        j -= 1
    return j > 1 and row[j].low == "of" and row[j - 1].low in ("bill", "invoice", "tab")


def _nothing_less(row: Sequence[Item], at: int) -> bool:
    """``nothing short of 5% will do``, ``anything less than 5% would be too little``."""
    if at < 3 or row[at - 1].low not in ("than", "of") or row[at - 2].low not in MORE:
        return False
    if row[at - 3].low not in ("nothing", "anything"):
        return False
    return any(item.low in ("do", "suffice", "satisfy", "enough") for item in row[at + 1 : at + 9])


def _is_after(scene: Scene) -> Governor | None:
    """``Washington is after 3.5 percent from Canberra``."""
    row, j = scene.row, scene.at - 1
    while j > 1 and row[j].low in BOUND_WORDS:
        j -= 1
    if j < 1 or row[j].low != "after":
        return None
    k = j - 1
    while k > 0 and (row[k].low in ("now", "still", "really") or row[k].low == "also"):
        k -= 1
    if row[k].low not in BE or scene.subject_of(k) != "foreign":
        return None
    return Governor("demand", k, "verb", lemma="want", form="finite")


def _has_in_mind(scene: Scene) -> Verdict | None:
    """``The Pentagon has 3.5 percent in mind for Australia``."""
    row, at = scene.row, scene.at
    after = [item.low for item in row[at + 1 : at + 9] if "gdp" not in item.tags]
    is_minded = any(after[k : k + 2] in IN_MIND for k in range(len(after)))
    if not is_minded:
        return None
    have = next((k for k in range(at - 1, max(-1, at - 5), -1) if row[k].low in HAVING), None)
    if have is None or scene.subject_of(have) != "foreign":
        return None
    wanted = Governor("demand", have, "verb", lemma="want", form="finite")
    return Verdict(Kind.DEMAND, wanted, ("kind-in-mind",))


IN_MIND = (["in", "mind"], ["in", "store"])
HAVING = frozenset("has have had".split())


def _is_message(scene: Scene) -> Verdict | None:
    """``Hegseth's message to Tokyo was blunt: 3.5 percent``, ``the price, Trump says, is 5%``."""
    row, j = scene.row, scene.at - 1
    while j > 1 and (row[j].low in BOUND_WORDS or row[j].low == '"'):
        j -= 1
    if j < 2 or not (row[j].low == ":" or row[j].low in BE):
        return None
    for k in range(j - 1, max(-1, j - 12), -1):
        if row[k].low in MESSAGES:
            is_theirs = any(item.sense.code == "USA" for item in row[max(0, k - 3) : k])
            if not is_theirs and scene.speaker_side != "foreign":
                return None
            noun = Governor("demand", k, "message", lemma=row[k].low, noun=True)
            return Verdict(Kind.DEMAND, noun, (f"kind-message:{row[k].low}",))
        if row[k].figure >= 0 or row[k].low in (";", "that"):
            return None
    return None


def among(scene: Scene) -> Verdict | None:
    """``Among the asks that negotiators brought was a budget worth 3.5 percent``."""
    row, at = scene.row, scene.at
    if row[0].low not in ("among", "one"):
        return None
    be = next((k for k in range(at - 1, max(1, at - 9), -1) if row[k].low in BE), None)
    if be is None or (row[be + 1].low not in ("a", "an", "the", "for", "to") and be + 1 < at):
        return None
    for k in range(1, min(8, be)):
        if row[k].sense.noun in NOUN_KINDS and is_noun(row, k):
            kind = row[k].sense.noun
            noun = Governor(kind, k, "among", lemma=row[k].low, noun=True)
            return Verdict(NOUN_KINDS[kind], noun, (f"kind-among:{row[k].low}",))
    return None


MESSAGES = frozenset(
    "message price answer ask invoice fee ticket condition conditions line opinion number position"
    " advice".split()
)


def _is_person(row: Sequence[Item], at: int) -> bool:
    """``Kishida Fumio's``: two names that stand for nothing else, or a person of the lists."""
    if "person" in row[at].tags and row[at].sense.land:
        return True
    names = row[max(0, at - 1) : at + 1]
    return len(names) == 2 and all(
        one.sense == Sense() and one.text[:1].isupper() and one.text[1:].islower() for one in names
    )


def owned_by_leader(scene: Scene) -> Verdict | None:
    """``Kishida's 2 percent``, ``the Pentagon's 5%``: a promise of his, a wish of theirs."""
    row, at = scene.row, scene.at
    if at < 2 or row[at - 1].low not in ("'s", "'") or noun_after(row, at) is not None:
        return None
    owner = row[at - 2].sense
    if owner.code == "USA" and owner.form in ("body", "capital"):
        noun = Governor("demand", at - 1, "owned", lemma="demand", noun=True, right=True)
        return Verdict(Kind.DEMAND, noun, ("kind-owned-by-leader",))
    is_named = _is_person(row, at - 2)
    if not is_named and (owner.code in ("", "USA") or owner.form != "leader"):
        return None
    noun = Governor("pledge", at - 1, "owned", lemma="target", noun=True, right=True)
    return Verdict(Kind.PLEDGE, noun, ("kind-owned-by-leader",))
