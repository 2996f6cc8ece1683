"""The clause after a figure that speaks of it."""

from collections.abc import Sequence
from dataclasses import replace

from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.verb_readings import read_verb
from pipelines.extraction.languages.en_rules import GDP_TAIL

OPENS_RELATIVE = frozenset(
    "the its first previously originally now initially long being set already reportedly".split()
)


def relative_after(row: Sequence[Item], at: int) -> Governor | None:
    """``the 2 pct that Japan means to reach``, ``3 pct first sought by``, ``3% he had set out``."""
    j, skipped = at + 1, 0
    while j < len(row) and skipped < 14:
        item = row[j]
        if (
            "gdp" in item.tags
            or item.low in GDP_TAIL
            or item.low in ("-", "'s", '"', "(", ")")
            or (item.sense.code and item.sense.form == "people")
        ):
            j, skipped = j + 1, skipped + 1
            continue
        break
    apposed = j < len(row) and row[j].low == ","
    if (
        j < len(row)
        and row[j].low == ","
        and j + 3 < len(row)
        and row[j + 1].low in ("a", "the", "which", "something")
    ):
        # "3.5% of GDP, the level that Hegseth asked of Australia"
        if row[j + 1].low == "which":
            j += 1
        elif row[j + 2].sense.noun == "level" or row[j + 2].low in (
            "one",
            "thing",
            "sum",
            "amount",
        ):
            j += 3
        else:
            return None
    start = j
    if start >= len(row):
        return None
    if row[start].low in ("that", "which"):
        start += 1
    elif not (
        row[start].tags & {"party", "pronoun", "gov"}
        or row[start].low in OPENS_RELATIVE
        or row[start].sense.form == "ed"
    ):
        return None
    for k in range(start, min(start + 10, len(row))):
        item = row[k]
        if item.figure >= 0 or (item.low in (",", ";", "and", "but") and k > start):
            return None
        if item.sense.verb and not is_noun(row, k):
            if item.sense.form not in ("ed", "s", "base", "ing") or (
                k == start and item.sense.form != "ed"
            ):
                return None
            found = read_verb(row, k)
            if found is None or found.kind in ("level",):
                return None
            return replace(found, rule="apposition" if apposed else "relative", right=True)
    return None
