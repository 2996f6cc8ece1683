"""Parties named together, and whom a figure means where nobody is named."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.languages.en_countries import GROUPS

LISTS = frozenset(
    "and , the or nor including as well such like both especially notably government".split()
)

REPEATED = (["as", "to"], ["and", "to"], ["and", "from"], ["and", "of"], ["and", "for"])
"""``to Seoul as to Japan``: the preposition is said again."""
UNIONS = frozenset({"NATO", "EU", "ALLIES"})
CURRENCIES = frozenset("$ € £ ¥ billion trillion million".split())
"""Where money is counted, a country spends."""


def whoever_was_meant(stage: Stage, *, but: str | None = None) -> tuple[tuple[str, ...], str]:
    """Nobody in the sentence: who was spoken of before, else the report's own country."""
    lands = [party.land for party in stage.parties if party.land and party.at < stage.at]
    lands = [land for land in lands if land != "USA" or stage.home == "USA"]
    if lands:
        return (lands[-1],), "spender-party"
    counts_money = any(
        item.low in CURRENCIES or item.low.startswith("fiscal") or "fiscal year" in item.low
        for item in stage.row
    )
    if counts_money and stage.heir in UNIONS and stage.home not in (*UNIONS, but):
        return (stage.home,), "spender-home"
    if stage.heir and stage.heir != but:
        return (stage.heir,), "spender-before"
    return (stage.home,), "spender-home"


def _list_goes_on(row: Sequence[Item], at: int) -> bool:
    """Whether an ``and`` closes the list of which the name at ``at`` is one."""
    for item in row[at + 1 : at + 16]:
        if item.low in ("and", "or", "as"):
            return True
        if item.low not in (",", "the") and "party" not in item.tags:
            return False
    return False


def _is_named_of_them(row: Sequence[Item], at: int) -> bool:
    """``allies in Asia, Japan among them``; ``including Japan``."""
    return any(
        row[k].low in ("among", "including", "included", "like", "especially", "notably")
        for k in range(max(0, at - 3), min(len(row), at + 3))
    )


def _has_figure(row: Sequence[Item], at: int) -> bool:
    """``among them Poland at 4.7%``: told apart by a figure of its own."""
    after = row[at + 1 : at + 4]
    return bool(after) and (
        after[0].figure >= 0
        or (after[0].low in ("at", "with", "(") and any(item.figure >= 0 for item in after[1:]))
    )


def with_fellows(stage: Stage, first: Party) -> tuple[str, ...]:
    """``Japan and South Korea``; ``allies in Asia, Japan among them``."""
    row = stage.row
    if first.of_noun and first.code in ("NATO", "EU"):
        return (first.code,)  # "Ireland and Nato's 5%"
    group = [first]
    after = [item.low for item in row[first.at + 1 : first.at + 3]]
    described = after[:1] == [","] and after[1:] in (["which"], ["who"], ["whose"])
    for party in stage.parties:
        if described or party.at <= first.at or not party.code or _has_figure(row, party.at):
            continue
        gap = [row[k].low for k in range(group[-1].at + 1, party.at)]
        if (
            len(gap) <= 5
            and gap
            and (all(low in LISTS for low in gap) or gap in REPEATED)
            and party.form not in ("leader", "pronoun")
            and (gap != [","] or first.at == 0 or _list_goes_on(row, party.at))
        ) or (
            group[0].code == "ALLIES"
            and party.code != "USA"
            and _is_named_of_them(row, party.at)
            and not any(item.figure >= 0 for item in row[group[0].at : party.at])
        ):
            group.append(party)
    aside = any(
        row[k].low in ("among", "including", "included", "especially", "notably", "such")
        for k in range(max(0, first.at - 5), min(len(row), first.at + 3))
    )
    for party in reversed(stage.parties):
        if party.at >= group[0].at or not party.code or party.form in ("leader", "pronoun"):
            continue
        if aside and not described and party.code == "ALLIES":
            group.insert(0, party)
        gap = [row[k].low for k in range(party.at + 1, group[0].at)]
        is_headline = gap == [","] and party.at == 0
        goes_on = is_headline or {"and", "or", "nor"} & set(gap) or _list_goes_on(row, group[0].at)
        if "," in gap and not goes_on:
            continue
        if gap and len(gap) <= 3 and all(low in ("and", ",", "the", "or", "nor") for low in gap):
            group.insert(0, party)
    codes = (code for party in group for code in GROUPS.get(row[party.at].low, (party.code,)))
    found = tuple(dict.fromkeys(codes))
    # "NATO's European members and Canada": all but one
    return ("NATO",) if set(found) == {"NATO", "CAN"} else found
