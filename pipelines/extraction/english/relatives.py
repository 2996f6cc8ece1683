"""The clause after a figure that speaks of it."""

from collections.abc import Sequence
from dataclasses import replace

from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item, told_once
from pipelines.extraction.english.verb_readings import read_verb, verb_at
from pipelines.extraction.languages.en_irregular import IRREGULAR
from pipelines.extraction.languages.en_rules import GDP_TAIL

OPENS_RELATIVE = frozenset(
    "the its first previously originally now initially long being set already reportedly".split()
)
LED_BY = frozenset("for at to toward towards on of".split())
"""``the 2 pct at which NATO members aim``."""
SIGNS = frozenset({"-", "plus", "or", "so", "thereabouts", "'s", '"', "(", ")"})
PAST_ONLY = frozenset(past[0] for past in IRREGULAR.values() if len(set(past)) > 1)
"""``took``, ``grew``: no participles, so that what they follow is their subject."""
LIKE_A_LEVEL = frozenset({"one", "thing", "sum", "amount"})


@told_once
def relative_after(row: Sequence[Item], at: int) -> Governor | None:
    """``the 2 pct that Japan means to reach``, ``3 pct first sought by``, ``3% he had set out``."""
    after = _behind_figure(row, at)
    start = _behind_comma(row, after)
    if start is None or start >= len(row):
        return None
    if row[start].low in ("that", "which"):
        start += 1
    elif row[start].low in LED_BY and start + 1 < len(row) and row[start + 1].low == "which":
        start += 2
    elif not _opens_relative(row[start]) and not _are_its_members(row, start):
        return None
    is_apposed = after < len(row) and row[after].low == ","
    found = _verb_of_clause(row, start)
    if found is None:
        return None
    return replace(found, rule="apposition" if is_apposed else "relative")


def _behind_figure(row: Sequence[Item], at: int) -> int:
    """Behind what goes with the figure: ``of its gross domestic product``."""
    for j in range(at + 1, min(at + 15, len(row))):
        item = row[j]
        if item.low == "so" and row[j - 1].low != "or":
            return j  # "so that nobody would be tied"
        is_tail = "gdp" in item.tags or item.low in GDP_TAIL or item.low in SIGNS
        if item.low == "as" and row[min(j + 1, len(row) - 1)].low != "a":
            return j
        if not is_tail and not (item.sense.code and item.sense.form == "people"):
            return j
    return min(at + 15, len(row))


def _behind_comma(row: Sequence[Item], j: int) -> int | None:
    """``3.5% of GDP, the level that Hegseth asked``; ``None`` where another clause begins."""
    if j + 3 >= len(row) or row[j].low != ",":
        is_as = j + 2 < len(row) and row[j].low == "as" and row[j + 1].sense.form == "ed"
        return j + 1 if is_as else j
    if row[j + 1].low == "as" and (
        row[j + 2].tags & {"party", "pronoun"} or row[j + 2].low == "the"
    ):
        return j + 2  # "3%, as the Pentagon wanted of Japan"
    if row[j + 1].low == "which" or (row[j + 1].sense.form == "ed" and row[j + 2].low == "by"):
        return j + 1  # "2.5%, floated by some eastern members, found no consensus"
    if row[j + 1].low == "as" and row[j + 2].sense.form == "ed":
        return j + 2
    if row[j + 1].low not in ("a", "the", "something"):
        return j
    names_level = row[j + 2].sense.noun == "level" or row[j + 2].low in LIKE_A_LEVEL
    return j + 3 if names_level else None


def _opens_relative(item: Item) -> bool:
    is_party = bool(item.tags & {"party", "pronoun", "gov"})
    return is_party or item.low in OPENS_RELATIVE or item.sense.form == "ed"


def _are_its_members(row: Sequence[Item], start: int) -> bool:
    """``the 2 per cent its members promised``."""
    is_owned = row[start - 1].low in ("its", "their", "'s")
    return is_owned and bool(row[start].tags & {"nongov", "source", "allies"})


def _asides(row: Sequence[Item], start: int) -> dict[int, int]:
    """``that Colby, now the policy chief, told``: from the first comma to behind the second."""
    commas = [k for k in range(start, min(start + 14, len(row))) if row[k].low == ","]
    if len(commas) < 2 or commas[1] - commas[0] > 9:
        return {}
    named = row[commas[0] - 1].tags & {"party", "person", "gov"}
    return {commas[0]: commas[1] + 1} if named and commas[1] + 1 < len(row) else {}


def _verb_of_clause(row: Sequence[Item], start: int) -> Governor | None:
    asides = _asides(row, start)
    k = start
    while k < min(start + 14, len(row)):
        k = asides.get(k, k)
        if k >= len(row):
            return None
        item = row[k]
        if item.figure >= 0 or (item.low in (",", ";", "and", "but") and k > start):
            return None
        if item.low == "like" and k > start and row[k - 1].low in ("would", "'d"):
            return verb_at(row, k)
        if item.sense.verb and not is_noun(row, k):
            forms = ("ed",) if k == start else ("ed", "s", "base", "ing")
            is_finite = k == start and (item.sense.lemma in NO_PASSIVE or item.low in PAST_ONLY)
            found = read_verb(row, k) if item.sense.form in forms and not is_finite else None
            if found is not None and found.lemma in SAYS and k > start:
                return _ought(row, k + 1) or found
            if found is not None and found.kind == "level":
                return found if found.lemma in AVERAGES and k > start else None
            return found
        k += 1
    return None


NO_PASSIVE = frozenset("get go rise fall climb grow jump drop slip end arrive remain stay".split())
"""``a proposal for 3 percent got little support``: a verb of its own, no participle."""
AVERAGES = frozenset({"average", "register", "maintain", "hover"})
"""``the 3 per cent that it has averaged``: what it has spent."""
SAYS = frozenset({"tell", "say", "insist", "argue", "suggest", "believe", "think"})


def _ought(row: Sequence[Item], start: int) -> Governor | None:
    """``the 10 per cent that Colby told senators the island ought to spend``."""
    for k in range(start, min(start + 12, len(row))):
        if row[k].figure >= 0 or row[k].low in (";", "but"):
            return None
        if row[k].sense.verb in ("spend", "move", "level") and not is_noun(row, k):
            found = read_verb(row, k)
            return found if found is not None and found.modal == "should" else None
    return None
