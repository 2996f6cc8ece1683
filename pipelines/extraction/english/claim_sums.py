"""Two figures that together make one told before: ``3.5% for arms and 1.5% for roads``."""

from collections.abc import Sequence
from decimal import Decimal

from pipelines.extraction.english.clauses import is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.reading import Reading
from pipelines.report import Claim, Kind, Percentage

FAR = 4
"""How many sentences a whole may stand before its parts."""
WHOLES = frozenset({Kind.PLEDGE, Kind.DEMAND, Kind.PROPOSAL, Kind.BENCHMARK})
MANY = frozenset({"NATO", "ALLIES"})
GOES_TO = frozenset(
    "for on to into in towards toward going earmarked devoted dedicated directed allotted reserved"
    " must may can could should would will is are covers cover goes go".split()
)
BETWEEN = frozenset("of it this that its the total sum gdp , which would".split())
MOVES = frozenset("from to between than".split())


def whole_of(
    reading: Reading,
    percentages: Sequence[Percentage],
    percentage: Percentage,
    parties: Sequence[Party],
    before: Sequence[Claim],
) -> Claim | None:
    """The claim told before of which ``percentage`` and its neighbour are the two parts.

    Args:
        reading: The document.
        percentages: All shares, in reading order.
        percentage: One of them.
        parties: Who is named in its sentence.
        before: Claims before it.
    """
    if not before or percentage.low != percentage.high:
        return None
    index = percentages.index(percentage)
    for other in (*percentages[index + 1 : index + 2], *percentages[max(0, index - 1) : index]):
        total = percentage.low + other.low
        if other.low != other.high:
            continue
        whole = _told_before(reading, before, total, number=reading.sentence_at(percentage.start))
        if whole is None or other is whole.percentage or not _fits(whole, parties):
            continue
        if not _are_parts(reading, percentage, other):
            continue
        if not _is_proposed_anew(reading, percentage, whole):
            return whole
    return None


def _is_proposed_anew(reading: Reading, percentage: Percentage, whole: Claim) -> bool:
    """``Rutte has proposed 3.5% for troops and 1.5% for roads``: no part of Trump's demand."""
    row = reading.items(reading.sentence_at(percentage.start))
    return whole.kind is not Kind.PROPOSAL and any(
        item.sense.verb == "proposal"
        and item.sense.form in ("ed", "s")
        and item.start < percentage.start
        and not is_noun(row, k)
        for k, item in enumerate(row)
    )


def _told_before(
    reading: Reading, before: Sequence[Claim], total: Decimal, *, number: int
) -> Claim | None:
    for claim in reversed(before):
        if number - reading.sentence_at(claim.percentage.start) > FAR:
            return None
        if claim.percentage.low == total == claim.percentage.high and claim.kind in WHOLES:
            return claim
    return None


def _fits(whole: Claim, parties: Sequence[Party]) -> bool:
    """Whether nobody is named but who is to spend the whole, or who they all are."""
    own = {*whole.spender, *whole.actor}
    own |= MANY if own & MANY else set()
    return all(party.code in own for party in parties if party.form != "pronoun")


def _are_parts(reading: Reading, one: Percentage, other: Percentage) -> bool:
    """Whether it is told what each is for; in one sentence, what either is for."""
    first, second = (reading.sentence_at(each.start) for each in (one, other))
    if abs(first - second) > 1:
        return False
    is_apart = first != second
    told = [_is_for_something(reading, each, is_apart=is_apart) for each in (one, other)]
    return any(told) if first == second else all(told)


def _is_for_something(reading: Reading, percentage: Percentage, *, is_apart: bool) -> bool:
    """``3.5 percent of GDP for troops``, ``1.5% may go to roads``; not ``from 2% to 3%``.

    Of figures that stand ``apart`` neither is a part where it is ``on defence`` and no more.
    """
    row = reading.items(reading.sentence_at(percentage.start))
    at = next(k for k, item in enumerate(row) if item.start == percentage.start)
    if at and row[at - 1].low in MOVES:
        return False
    k = at + 1
    while k < len(row) and (row[k].low in BETWEEN or "gdp" in row[k].tags):
        k += 1
    if k + 1 >= len(row) or row[k].low not in GOES_TO:
        return False
    if is_apart and (row[k + 1].tags & {"defence", "neg"}):
        return False
    return not _is_no_purpose(row[k + 1])


def _is_no_purpose(item: Item) -> bool:
    return item.figure >= 0 or item.date >= 0 or bool(item.sense.code)
