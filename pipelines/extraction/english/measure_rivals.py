"""Figures that stand in a report on defence and are of something else all the same."""

import re
from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.items import Item, last_word
from pipelines.extraction.english.measure_context import Told
from pipelines.extraction.english.measure_others import BEFORE_RISE, PARTS, RISES
from pipelines.extraction.english.measure_topics import is_of_another
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_measures import BANKS, POLLED
from pipelines.extraction.languages.en_rules import BOUND_WORDS

FIELD = frozenset({"defence", "gdp"})
WILLS = frozenset("demand pledge proposal denial spend".split())


def is_of_rival(row: Sequence[Item], at: int, *, told: Sequence[Told]) -> bool:
    """Whether the sentence is of prices, taxes or pay, and the figure with it."""
    return (
        is_of_bank(row, at)
        or is_of_raise(row, at)
        or _is_share_of_another(row, at)
        or _is_step_of_levy(row, at)
        or _is_against_other(row, at, told=told)
    )


def is_of_bank(row: Sequence[Item], at: int) -> bool:
    """``above the Bank of Japan's 2% target``, ``the Fed's goal of 2 percent``."""
    if "gdp" in row[min(at + 2, len(row) - 1)].tags:
        return False
    owner = next((k for k in range(at - 1, max(0, at - 7), -1) if row[k].low in ("'s", "'")), 0)
    if not owner or any(row[k].low in (",", ";") for k in range(owner, at)):
        return False
    return any(item.low in BANKS for item in row[max(0, owner - 4) : owner])


def is_of_raise(row: Sequence[Item], at: int) -> bool:
    """``a pay raise, up to 20 per cent``, ``a cut in the levy, of 3 percent``."""
    j = at - 1
    while j > 0 and row[j].low in BOUND_WORDS | {"of", "by"}:
        j -= 1
    is_base = any(item.low == "from" for item in row[j:at])
    if j < 2 or row[j].low != "," or is_base or _names_field(row[at : at + 6]):
        return False
    noun = last_word(row[j - 1])
    return noun in RAISES and (is_noun(row, j - 1) or row[j - 2].low in BEFORE_RISE)


RAISES = RISES | {"raise", "raises", "increases", "bonus", "bonuses", "discount"}


def _is_share_of_another(row: Sequence[Item], at: int) -> bool:
    """``The ratio of foreign residents is 3 per cent``: a share of what is no spending."""
    for k in range(at - 2, max(-1, at - 12), -1):
        if row[k].figure >= 0 or row[k].low in (",", ";", "that"):
            return False
        if row[k].low in PARTS and row[k + 1].low == "of":
            of_what = row[k + 2 : at]
            if row[k + 2].low in ("world", "global") and not _names_field(row[at:]):
                return not any("defence" in item.tags for item in row)
            return bool(of_what) and not any(
                item.tags & {"defence", "gdp", "spending", "party"} or item.sense.code
                for item in (*of_what, *row[max(0, k - 3) : k], *row[at : at + 6])
            )
    return False


def is_borrowed(row: Sequence[Item], at: int) -> bool:
    """``The states may borrow 0.35% of GDP a year``."""
    return not any("defence" in item.tags for item in row) and any(
        item.low in BORROWED for item in row[max(0, at - 4) : at]
    )


BORROWED = frozenset(
    "borrow borrows borrowed owe owes owed save saves saved repay repays repaid tax taxes".split()
)


def _is_step_of_levy(row: Sequence[Item], at: int) -> bool:
    """``proposed a tax on the tech giants, from the existing 2pc to 10pc``."""
    lead = next((k for k in range(at - 1, max(0, at - 5), -1) if row[k].low == "from"), 0)
    if lead < 2 or row[lead - 1].low not in (",", "(", "up", "down") or _names_field(row):
        return False
    return any(is_of_another(row, k) for k in range(lead))


def _is_against_other(row: Sequence[Item], at: int, *, told: Sequence[Told]) -> bool:
    """``a deficit of 6.5% of GDP, more than twice the EU's limit of 3%``: no verb between."""
    earlier = [k for k in range(at) if row[k].figure >= 0]
    if not earlier or any(told[row[k].figure].share for k in earlier):
        return False
    if told[row[earlier[-1]].figure].rule == "points" or _names_field(row[at:]):
        return False
    if any("defence" in item.tags or item.sense.code == "NATO" for item in row):
        return False
    if not any(is_of_another(row, k) for k in range(earlier[-1])):
        return False
    return not any(
        row[k].low == ";"
        or "modal" in row[k].tags
        or (row[k].sense.verb in WILLS and row[k].sense.form != "ing" and not is_noun(row, k))
        for k in range(earlier[-1] + 2, at)
    )


def _names_field(row: Sequence[Item]) -> bool:
    return any(not FIELD.isdisjoint(item.tags) for item in row)


def is_of_poll(reading: Reading, number: int, *, told: Sequence[Told]) -> bool:
    """``… 57% of voters named prices. Defense and diplomacy came to 8.1%``: of those asked."""
    row = reading.items(number)
    if any({"gdp", "spending"} & item.tags or item.sense.verb == "spend" for item in row):
        return False
    for k in range(number - 1, max(-1, number - 1 - POLL_BACK), -1):
        figures = [item.figure for item in reading.items(k) if item.figure >= 0]
        if not figures or all(told[figure].share for figure in figures):
            return False
        if _POLL.search(reading.sentence(k)):
            return True
    return False


POLL_BACK = 4
"""Sentences, each with a figure, over which a survey goes on."""
_POLL = re.compile(rf"\b(?:{'|'.join(POLLED)})\b", re.IGNORECASE)


def takes_up_other(reading: Reading, number: int, at: int, *, told: Sequence[Told]) -> bool:
    """``The deficit was 5.8%. It must fall below the 3% ceiling``: what ``it`` was before."""
    row = reading.items(number)
    before = [item.figure for item in reading.items(number - 1) if item.figure >= 0]
    if not before or any(told[figure].share for figure in before) or _names_field(row):
        return False
    if any(told[figure].rule in ("points", "change") for figure in before):
        return False
    clause = row[max((k + 1 for k in range(at) if row[k].low in (",", ";")), default=0) : at]
    is_it = any(item.low in ("it", "this") for item in clause)
    own = any(item.sense.noun in ("pledge", "demand") for item in row[at : at + 3])
    return is_it and not own and _is_of_other(reading.items(number - 1))


def _is_of_other(row: Sequence[Item]) -> bool:
    return any(is_of_another(row, k) for k in range(len(row))) and not any(
        "defence" in item.tags for item in row
    )
