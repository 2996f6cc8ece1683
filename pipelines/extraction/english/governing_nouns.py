"""The noun that a figure belongs to."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_adverb, is_noun
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item, told_once
from pipelines.extraction.languages.en_rules import BOUND_WORDS, GDP_TAIL, NOT_TARGET_NOUNS

ENDS_PHRASE = frozenset("on to for of the a or more so higher ) as".split())
IN_PHRASE = frozenset(
    "annual minimum defense-spending ( ) 's \" ' core spending new nato or more so higher".split()
)
BETWEEN_NOUN_AND_FIGURE = frozenset("\" ' , - spending ( defense defence".split())
DEFINITE = frozenset("the its their his her our this that 's current existing previous '".split())
MADE_TO = frozenset("commitment commitments path pathway roadmap route course".split())
"""``a commitment to 2.5 percent``, ``the path to 5%``."""
INDEFINITE = frozenset("a an any new another no or".split())


@told_once
def noun_after(row: Sequence[Item], at: int) -> Governor | None:
    """``the 2 percent target``, ``1-percent ceiling``, ``2% of GDP defence goal``."""
    j, steps = at + 1, 0
    while j < len(row) and steps < 9:
        item = row[j]
        if (
            item.low in ("-",)
            or "gdp" in item.tags
            or item.low in GDP_TAIL
            or "defence" in item.tags
            or item.sense.code
            or item.low in IN_PHRASE
        ):
            if is_noun(row, j) and item.sense.noun not in ("", "level"):
                break
            j, steps = j + 1, steps + 1
            continue
        break
    if j >= len(row) or not is_noun(row, j) or row[j].sense.noun == "level":
        return None
    between = [row[k].low for k in range(at + 1, j)]
    if any(low in ("on", "to", "for", "of") for low in between) and not any(
        "gdp" in row[k].tags for k in range(at + 1, j)
    ):
        return None
    if between and between[-1] in ENDS_PHRASE:
        return None
    if (
        "-" not in between
        and "gdp" in (row[j - 1].tags if j else ())
        and "of" in between
        and row[j].low in ("as",)
    ):
        return None
    return Governor(
        row[j].sense.noun,
        j,
        "noun-after",
        lemma=row[j].low,
        noun=True,
        definite=_is_definite(row, at),
    )


@told_once
def noun_before(row: Sequence[Item], at: int) -> Governor | None:
    """``a target of at least 2 percent``, ``calls for 3.5 percent``, ``the goal, 2 percent``."""
    j = at - 1
    prepositions = []
    while j >= 0 and at - j < 12:
        low = row[j].low
        if low in ("of", "for", "to", "at", "from", ":"):
            prepositions.append(low)
        elif (
            low not in BOUND_WORDS and low not in BETWEEN_NOUN_AND_FIGURE and not is_adverb(row[j])
        ):
            break
        j -= 1
    if prepositions[-1:] == ["of"] and j > 1 and row[j - 1].low == "for" and row[j - 2].sense.noun:
        # "Washington's new standard for Asia of 5%"
        j -= 2
    if j < 0 or not prepositions:
        return None
    noun = row[j]
    is_plan = noun.low in ("plan", "plans", "decision", "deal", "agreement", "programme", "program")
    is_known = is_plan and prepositions == ["for"] and _is_definite(row, j)
    if not is_noun(row, j) or noun.sense.noun == "level":
        return None
    if noun.low in NOT_TARGET_NOUNS and not is_known:
        return None
    if prepositions[-1] == "to" and noun.sense.noun != "demand" and noun.low not in MADE_TO:
        return None
    if noun.sense.noun == "demand" and prepositions[-1] not in ("for", "of"):
        return None
    if noun.low == "range" and j > 1 and row[j - 2].low in ("within", "in"):
        return None  # "stayed within the range of 3 per cent"
    if prepositions[-1] == "from" or (prepositions[-1] == "at" and row[j + 1].low == ","):
        return None
    return Governor(
        noun.sense.noun, j, "noun-before", lemma=noun.low, noun=True, definite=_is_definite(row, j)
    )


def _is_definite(row: Sequence[Item], at: int) -> bool:
    """Whether the noun phrase at ``at`` is one that readers know of already."""
    for j in range(at - 1, max(-1, at - 7), -1):
        low = row[j].low
        if low in DEFINITE:
            return True
        if low in INDEFINITE:
            return False
        if row[j].sense.verb and not is_noun(row, j):
            return not row[at].low.endswith("s")
    return True
