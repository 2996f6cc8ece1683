"""What a verb of asking makes of a figure: a demand, an order within a government, a wish."""

from collections.abc import Sequence

from pipelines.extraction.english.clause_nouns import PAPERS, plan_is_subject, subject_is_paper
from pipelines.extraction.english.clauses import HAVE, auxiliaries, is_adverb
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_plain import OUTLAYS
from pipelines.extraction.english.lexicon import Sense
from pipelines.extraction.english.scenes import Scene
from pipelines.report import Kind

ORDERS = frozenset("ask tell order instruct direct urge command require charge task".split())
"""What a head of government does to his own ministers."""


COUNTRY = frozenset({"country", "nation", "state", "the country", "the nation"})


WANTED_OR_ORDERED = frozenset(
    {"want", "seek", "expect", "order", "instruct", "direct", "insist", "insist on"}
)


LAYS_DOWN = frozenset({"set out", "spell out", "lay down", "hold up"})
"""``Tokyo set out to reach 2%``, ``We have set out 2.5%``: asked by others, promised by oneself."""


WISHES = frozenset("want seek expect push press".split())


CAUSES = frozenset("have see get make push press persuade convince force compel induce".split())


def is_settled(row: Sequence[Item], verb: int) -> bool:
    """``has settled for 3.5 percent``: it is decided."""
    return row[verb].sense.form == "ed" and any(low in HAVE for low in auxiliaries(row, verb))


def of_demand(scene: Scene, found: Governor, side: str) -> Kind:
    if side != "foreign" and found.lemma == "call for" and plan_is_subject(scene.row, found.at):
        return Kind.PLEDGE
    if found.lemma == "expect" and found.form == "inf" and scene.row[found.at - 2].low == "told":
        return Kind.DEMAND  # "had been told to expect 3 percent"
    if found.lemma == "expect" and found.passive:
        return Kind.DEMAND if scene.speaker_side == "foreign" else Kind.LEVEL
    if found.lemma == "expect" and side != "foreign" and _is_of_spending(scene.row, found.at):
        return Kind.LEVEL
    if found.lemma == "expect" and _is_one_of_us(scene.row, found.at):
        return Kind.PROPOSAL
    if found.lemma == "settle for" and side != "foreign" and scene.speaker_side != "foreign":
        return Kind.PLEDGE if is_settled(scene.row, found.at) else Kind.PROPOSAL
    if found.lemma in OBLIGES and side != "foreign" and _is_of_law(scene.row, found.at):
        return Kind.PLEDGE
    if side != "foreign" and not found.passive and _is_american_paper(scene.row, found.at):
        return Kind.DEMAND
    if side == "nongov" or (
        side == ""
        and not found.passive
        and (
            (subject_is_paper(scene.row, found.at) and not _is_from_usa(scene.row, found.at))
            or is_private(scene.row, found.at)
        )
    ):
        return Kind.PROPOSAL
    if (
        side in ("own", "")
        and found.lemma in ORDERS
        and any(
            ("gov" in item.tags and item.low not in COUNTRY)
            or (item.low == "us" and not _they_ask(scene.row, found.at))
            for item in scene.row[found.at : found.at + 9]
        )
        and not any(
            "party" in item.tags and item.sense.form in ("country", "capital")
            for item in scene.row[found.at : found.at + 3]
        )
    ):
        return Kind.PLEDGE
    if side == "own" and found.form == "gerund" and _is_from_usa(scene.row, found.at):
        return Kind.DEMAND
    is_wish = found.lemma in WISHES and not found.passive
    if side in ("own", "") and is_wish and _wishes_itself(scene.row, found.at):
        return Kind.PLEDGE
    if _they_ask(scene.row, found.at) and any(
        item.low == "us" for item in scene.row[found.at + 1 : found.at + 3]
    ):
        return Kind.DEMAND
    is_order = found.lemma in ORDERS - {"ask", "urge"} and not found.passive
    if side == "own" and is_order and scene.row[found.at + 1].low in ("them", "him", "her"):
        return Kind.PLEDGE
    is_laid = found.lemma in LAYS_DOWN and found.form != "gerund"
    if is_laid and "foreign" not in (side, scene.speaker_side):
        return Kind.PLEDGE
    if side == "own" and not found.passive:
        return Kind.PLEDGE if found.lemma in WANTED_OR_ORDERED else Kind.PROPOSAL
    return Kind.DEMAND


def _they_ask(row: Sequence[Item], verb: int) -> bool:
    """``If they ask us for 3%``: others than we."""
    return any(item.low in ("they", "he", "she", "you") for item in row[max(0, verb - 4) : verb])


def _is_from_usa(row: Sequence[Item], verb: int) -> bool:
    """``a document from Washington demanding``, ``a statement by Colby calling for``."""
    for k in range(max(0, verb - 8), verb):
        if row[k].sense.code != "USA":
            continue
        if k and any(row[m].low in ("from", "by") for m in (k - 1, k - 2)):
            return True
    return False


def _is_american_paper(row: Sequence[Item], verb: int) -> bool:
    """``The Pentagon's strategy paper expects``: a government asks, and no author."""
    for k in range(max(0, verb - 8), verb):
        if row[k].sense.code == "USA" and row[k].sense.form != "people":
            after = row[k + 1 : min(k + 6, verb)]
            is_paper = any(item.low in PAPERS or item.low == "strategy" for item in after)
            return is_paper and not any("nongov" in item.tags for item in row[:verb])
    return False


def _is_of_spending(row: Sequence[Item], verb: int) -> bool:
    """``expects defence spending to reach 1.6 percent``: foreseen, and asked of nobody."""
    for item in row[verb + 1 : verb + 7]:
        if item.low == "to":
            return False
        if "defence" in item.tags or item.low in OUTLAYS:
            return True
    return False


def _is_one_of_us(row: Sequence[Item], verb: int) -> bool:
    """``One aide expects Tokyo to offer 2.5%``: reckons with it, and asks nobody."""
    before = row[max(0, verb - 7) : verb]
    is_source = any("source" in item.tags for item in before)
    is_offered = any(item.sense.lemma in OFFERS for item in row[verb + 1 : verb + 7])
    return is_source and is_offered and not any(item.sense.code == "USA" for item in before)


OFFERS = frozenset("offer accept agree settle commit pledge promise propose announce".split())
OBLIGES = frozenset("oblige require order command dictate".split())


LAWS = frozenset("law act legislation constitution statute bill".split())


def _is_of_law(row: Sequence[Item], verb: int) -> bool:
    """``The law in force since 2022 obliges the state to spend at least 3%``."""
    return any(item.low in LAWS for item in row[max(0, verb - 9) : verb])


def is_private(row: Sequence[Item], verb: int) -> bool:
    """``Habeck wants 3.5%``: a name that stands for no government."""
    j = verb - 1
    while j > 0 and (is_adverb(row[j]) or "modal" in row[j].tags or row[j].low in ("has", "had")):
        j -= 1
    return j >= 0 and row[j].text[:1].isupper() and row[j].sense == Sense() and len(row[j].text) > 2


def _wishes_itself(row: Sequence[Item], at: int) -> bool:
    """``seeks to up the budget``, ``wants to spend``: what the subject means to do itself."""
    if at + 3 >= len(row) or row[at + 1].low != "to":
        return False
    return row[at + 2].low not in CAUSES and not row[at + 3].tags & {"party", "allies"}
