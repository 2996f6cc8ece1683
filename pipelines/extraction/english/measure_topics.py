"""What a figure measures where no word of its sentence tells, but the article does.

An article on defence spending names its figures in full once or twice and then speaks of
``3 percent``: what is small, stands alone and is told to be nothing else is of what the
article is of.
"""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import BE, HAVE, is_adverb, is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_measures import (
    ECONOMY,
    FOLLOWS_SHARE,
    FORECASTERS,
    GROWS,
    GROWTH,
    NO_SPENDING,
    OF_MANY,
)
from pipelines.extraction.languages.en_rules import BOUND_WORDS, MILD

NEAR = 4
"""Sentences over which a share is remembered."""
OPENING = 3
"""Sentences that say what an article is of: the headline and two more."""


def is_of_topic(reading: Reading, sentence: int, at: int, *, near: int) -> bool:
    """Whether a figure that no word explains is of the shares that the article is about."""
    row = reading.items(sentence)
    if any(is_of_another(row, k) for k in range(_end_of_clause(row, at))):
        return False
    if not stands_alone(row, at):
        return False
    if near <= NEAR:
        return True
    names_party = any(item.sense.code or "allies" in item.tags for item in row)
    return (names_party or sentence <= NEAR) and _opens_with_spending(reading)


def _end_of_clause(row: Sequence[Item], at: int) -> int:
    """Where the clause of the figure ends: ``manages 2.6% and has a bigger welfare bill``."""
    for k in range(at + 1, len(row)):
        if row[k].low in (",", ";", "--") or row[k].low in ENDS_CLAUSE:
            return k
        following = row[min(k + 1, len(row) - 1)]
        if row[k].low == "and" and (following.sense.verb or following.low in (*BE, *HAVE)):
            return k
    return len(row)


ENDS_CLAUSE = frozenset("but while though although financed funded paid whereas when".split())


def is_of_another(row: Sequence[Item], at: int) -> bool:
    """Whether a word can be what the figure is of; a parliament's ``vote on 3 percent`` is not."""
    item = row[at]
    if "other" not in item.tags or item.low in MILD:
        return False
    return not (item.low == "vote" and at + 1 < len(row) and row[at + 1].low == "on")


def stands_alone(row: Sequence[Item], at: int) -> bool:
    """``3 percent is enough``; not ``3 percent more yen``, ``8 percent are women``."""
    if at + 1 >= len(row):
        return True
    item = row[at + 1]
    if item.low in OF_MANY:
        return False
    if not item.low.isalpha() or item.date >= 0 or item.figure >= 0:
        return True
    return (
        item.low in FOLLOWS_SHARE
        or item.low in BE
        or item.low in HAVE
        or bool(item.tags & {"modal", "gdp", "defence", "party"})
        or bool(item.sense.noun and is_noun(row, at + 1))
        or bool(item.sense.verb or item.sense.says)
        or is_adverb(item)
    )


def is_of_growth(row: Sequence[Item], at: int) -> bool:
    """``the economy has been growing at a pace of over 7 percent``, ``the IMF expects 0.7%``."""
    if any("gdp" in item.tags for item in row[at : at + 5]):
        return False
    clause = _clause_before(row, at)
    if any(item.low in FORECASTERS for item in clause):
        return not any("defence" in item.tags for item in row)
    economy = next(
        (k for k, item in enumerate(clause) if item.low in ECONOMY and _is_subject(clause, k)), None
    )
    return economy is not None and any(
        item.sense.lemma in GROWS or item.low in GROWTH for item in clause[economy:]
    )


def _clause_before(row: Sequence[Item], at: int) -> Sequence[Item]:
    """What stands before a figure, but not a clause that has a figure and ends in ``, and``."""
    first = max(0, at - 16)
    for k in range(at - 1, first, -1):
        if row[k].figure >= 0:
            return row[first:at]
        if row[k].low in ("and", "but") and row[k - 1].low == ",":
            return row[k:at] if any(i.figure >= 0 for i in row[first:k]) else row[first:at]
    return row[first:at]


def _is_subject(row: Sequence[Item], k: int) -> bool:
    """``the economy grew``; not ``from 1 percent of gross domestic product it grew``."""
    return not (k and (row[k - 1].low in ("of", "the", "'s") and row[k - 2].low == "of")) and not (
        k and row[k - 1].low == "of"
    )


def is_no_spending(row: Sequence[Item], at: int) -> bool:
    """``threatened 25%``, ``won 9%``: what is done with a tariff or a vote; not ``got to 2%``."""
    j = at - 1
    while j > 0 and row[j].low in BOUND_WORDS and (row[j].low != "to" or row[j - 1].low == "up"):
        j -= 1
    if j < 0 or row[j].low not in NO_SPENDING:
        return False
    after = [item.low for item in row[at + 1 : at + 3]]
    if _is_due_of_ally(row, j) and after[:1] not in (["on"], ["in"], ["to"]):
        return False
    if after[:1] in (["out"], ["from"]) and any(
        item.sense.code or "allies" in item.tags for item in row[at + 1 : at + 5]
    ):
        return False  # "having got 5% out of NATO"
    return "gdp" not in row[min(at + 1, len(row) - 1)].tags


def _is_due_of_ally(row: Sequence[Item], verb: int) -> bool:
    """``to see Japan pay 3.5 percent``, ``his hosts, who pay 4.7``: what allies pay is defence."""
    if row[verb].low not in ("pay", "pays"):
        return False
    before = row[max(0, verb - 4) : verb]
    return any(
        item.sense.form in ("country", "capital") or "allies" in item.tags or item.low in _WHO_PAY
        for item in before
    )


_WHO_PAY = frozenset("who members hosts nations countries they partners".split())


def _opens_with_spending(reading: Reading) -> bool:
    """Whether the headline or the lead speaks of defence and of money in one sentence."""
    for number in reading.first(OPENING):
        if speaks_of_defence(reading, range(number, number + 1)):
            return True
    return False


def speaks_of_defence(reading: Reading, sentences: range) -> bool:
    """Whether both defence and money or the economy are spoken of in ``sentences``."""
    defence = spending = False
    for number in sentences:
        for item in reading.items(number):
            if "defence" in item.tags:
                defence = True
                spending = spending or item.low.endswith(" spending")
            spending = spending or "spending" in item.tags or "gdp" in item.tags
    return defence and spending
