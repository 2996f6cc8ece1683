"""What stands right behind a figure and says what it is of."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.measure_wholes import (
    is_asked_of_all,
    is_beside_budget,
    is_view_of_people,
)

INCREASES = frozenset("increase rise hike boost jump expansion growth cut raise bump".split())
COMPARED = frozenset("earlier before ago later from after on".split())
OF_THE_ECONOMY = frozenset(
    "a share its the their national country countries total annual nation projected"
    " nominal expected estimated overall entire each member island bloc alliance kingdom"
    " republic official theirs ours every all self - ruled governed one ' 's \" our his"
    " whole real domestic gross current present state respective combined"
    " collective joint aggregate".split()
)
AFTER_COUNTRY = frozenset("in by to , . and at last this".split())


def told_after(row: Sequence[Item], at: int) -> str:
    """What stands right after: ``of GDP`` → ``gdp``, ``tariff``, ``of respondents`` → ``other``."""
    j = at + 1
    while j < len(row) and row[j].low in ("-", '"', "'"):
        j += 1
    if [item.low for item in row[j : j + 3 : 2]] == ["or", "of"] and row[j + 1].low in OR_SO:
        j += 2
    if [item.low for item in row[j : j + 2]] == [",", "of"] and row[at - 1].low == "or":
        j += 1  # "a tenth, or 10 percent, of the budget"
    words = row[j : j + 9]
    if not words:
        return ""
    if (
        "gdp" in words[0].tags
        and words[0].low != "output"
        and not (len(words) > 1 and words[1].low == "growth")
    ):
        return "gdp"
    if words[0].low in ("of", "in", "as"):
        if is_asked_of_all(row, at) or is_beside_budget(row, at):
            return ""
        return _of_what(words, is_rise=any(item.low in INCREASES for item in row[:at]))
    if (
        words[0].low in ("a", "per")
        and len(words) > 1
        and words[1].low in ("year", "month", "annum", "quarter")
        and not (len(words) > 2 and words[2].low in COMPARED)
    ):
        return "other"
    if words[0].low in VIEWS and is_view_of_people(words):
        return "other"
    if words[0].low in ("annually", "annual", "yearly") and any(
        "defence" in item.tags for item in words[1:5]
    ):
        return ""
    if words[0].low in INCREASES and (_is_from_to(row, at) or _is_rise_of_share(words)):
        return ""
    if "after_other" in words[0].tags and words[0].low not in (
        "more",
        "higher",
        "raise",
        "return",
        "support",
    ):
        return "other"
    if _heads_another(words) or words[0].low in SAID_BY_MANY:
        return "other"
    if words[0].low in ("more", "less") and any("other" in item.tags for item in words[1:2]):
        return "other"  # "5% more pay"
    if "defence" in words[0].tags and len(words) > 1 and "after_other" in words[1].tags:
        return "other"
    return ""


OR_SO = frozenset("so more less thereabouts better higher above".split())
"""``15 percent or so of GDP``."""


def _is_from_to(row: Sequence[Item], at: int) -> bool:
    """``the 2.3% to 2.5% increase``: what it was and what it will be."""
    return at > 1 and row[at - 1].low == "to" and row[at - 2].figure >= 0


def _is_rise_of_share(words: Sequence[Item]) -> bool:
    """``a 0.5% increase in GDP for defence``, but not in spending of so much of it."""
    return len(words) > 3 and "gdp" in words[3].tags


VIEWS = frozenset(
    "support supported back backed oppose opposed favor favored favour favoured want wanted prefer"
    " preferred endorse endorsed reject rejected disapprove disapproved".split()
)
LEVIES = frozenset(
    "tariff tariffs tax taxes surtax levy levies duty duties surcharge stake yield premium discount"
    " majority turnout inflation unemployment interest".split()
)


def _heads_another(words: Sequence[Item]) -> bool:
    """``the 2.1% reconstruction surtax``, ``15% U.S. tariff``: the noun after a word or two."""
    for item in words[:4]:
        if item.low in LEVIES:
            return True
        if not item.low.replace(".", "").replace("-", "").isalpha() or item.low in SMALL:
            return False
    return False


SAID_BY_MANY = frozenset(
    "said say answered replied responded think thought believe who whom".split()
)
"""``19% said they would``: a poll."""


SMALL = frozenset(
    "of on in for to by as from at with and or but that which who is was are were will would has"
    " have had after before while than the its".split()
)


def _of_what(words: Sequence[Item], *, is_rise: bool) -> str:
    if [item.low for item in words[1:3]] == ["the", "total"] and words[3:4]:
        return "gdp" if "gdp" in words[3].tags else "other"
    for k, item in enumerate(words[1:8], start=1):
        if "gdp" in item.tags or item.low in ("economy", "economies", "output"):
            return "gdp"
        if item.low in ("own", "it", "that", "which", "theirs", "ours") or item.figure >= 0:
            return ""
        if "allies" in item.tags:
            return ""
        if item.low in OF_THE_ECONOMY or item.sense.code or item.low.isdigit() or item.date >= 0:
            continue
        if item.sense.noun and k == 1:
            return ""
        if words[k - 1].sense.code and (item.low in AFTER_COUNTRY or item.low == "-"):
            return ""
        is_end = item.low in (".", ",", ";", ")", '"') and not is_rise
        return "other" if words[0].low == "of" and not is_end else ""
    return ""
