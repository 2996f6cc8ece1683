"""Owners: whose a figure is by what stands right beside it."""

from collections.abc import Sequence

from pipelines.extraction.english.governing_nouns import noun_after
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.languages.en_rules import BOUND_WORDS
from pipelines.report import Kind

ENDS_CLAUSE = frozenset(", ; and for in by with".split())
BESIDE_FIGURE = (("country", "capital"), ("country", "capital", "body", "people", "leader"))
"""Whose name stands right before a figure, bare or with ``'s``."""
GOES_WITH_FIGURE = frozenset(
    "of its gross domestic national product income economic output".split()
)
AFTER_PLACE = frozenset("and or in last this while but as at on by for to with which".split())
MORE_OR_LESS = frozenset("more less so higher above over thereabouts".split())
NOT_BESIDE = frozenset("to its their from the a in".split())


def owner_of_gdp(stage: Stage) -> str | None:
    """``7.1% of Russian GDP``, ``4% of U.S. GDP``, ``2 percent of Japan's national product``."""
    row = stage.row
    for party in stage.parties:
        is_before_gdp = party.at + 1 < len(row) and "gdp" in row[party.at + 1].tags
        if (party.of_noun or is_before_gdp) and party.form in ("people", "country") and party.code:
            if party.at < stage.at and _stands_for_share(row, party.at, stage.at):
                return party.code
            led = 1 < party.at - stage.at <= 4 and row[stage.at + 1].low == "of"
            after = row[party.at + 1 : party.at + 4]
            if party.at == stage.at + 1 and any("spending" in i.tags for i in after[:2]):
                return party.code  # "2.29% UK expenditure on defence"
            if led and any("gdp" in item.tags for item in after):
                return party.code
    return None


def _stands_for_share(row: Sequence[Item], named: int, at: int) -> bool:
    """``The Pentagon's share of American GDP stood at 3.4 percent``."""
    is_share = [item.low for item in row[max(0, named - 2) : named]] == ["share", "of"]
    between = row[named + 1 : at]
    return is_share and bool(between) and "gdp" in between[0].tags and len(between) < 9


def owner_after_opening(stage: Stage) -> str | None:
    """``With 34% of GDP, Ukraine has the largest burden``: whom the opening is about."""
    row = stage.row
    if row[0].low not in ("with", "at") or stage.at > 4:
        return None
    comma = next((j for j in range(stage.at, min(stage.at + 8, len(row))) if row[j].low == ","), 0)
    party = next((each for each in stage.parties if each.at > comma), None)
    is_next = party is not None and comma > 0 and party.at == comma + 1
    if is_next and party is not None and party.of_noun:
        is_next = any("defence" in item.tags for item in row[party.at : party.at + 5])
    return party.code if party is not None and is_next and party.code else None


def owner_in_relative(stage: Stage, *, kind: Kind) -> str | None:
    """``the 5.6 pct of GNP that the United States gives``: who does it in the clause after.

    Of no level, only what an alliance sets itself: ``the 2% that NATO members aim for``.
    """
    row = stage.row
    for j in range(stage.at + 1, min(stage.at + 7, len(row))):
        if row[j].low == "that" and row[j + 1 : j + 2] and row[j + 1].low != "of":
            return next(
                (
                    party.code
                    for party in stage.parties
                    if j < party.at <= j + 2 and party.code
                    if (kind is Kind.LEVEL and not party.of_noun)
                    or (kind in _SET and party.code in ("NATO", "EU"))
                ),
                None,
            )
        if row[j].low in ENDS_CLAUSE or row[j].figure >= 0:
            return None
    return None


_SET = frozenset({Kind.PLEDGE, Kind.PROPOSAL})


def owner_beside(stage: Stage) -> Party | None:
    """``Japan 1.8 percent``, ``Taiwan at 2.5 percent``: a country right before its figure."""
    row, j = stage.row, stage.at - 1
    while j >= 0 and (
        (row[j].low in BOUND_WORDS and row[j].low not in NOT_BESIDE)
        or row[j].low in (",", "with", "(", ":", "current", "present", "own")
    ):
        over = _over_aside(row, j) if row[j].low == "," else j
        if over < j:
            j = over
            break
        j -= 1
    owns = j > 0 and row[j].low in ("'s", "'")
    if owns and noun_after(row, stage.at) is not None:
        return None  # "NATO's two per cent target": what the noun tells
    for party in stage.parties:
        if party.at == j - owns and party.code and party.form in BESIDE_FIGURE[owns]:
            return party
    return _behind_preposition(stage)


def _behind_preposition(stage: Stage) -> Party | None:
    """``asked Japan for 3.5%, Australia for 3% and Taiwan for 10%``: the verb is said once."""
    row, k = stage.row, stage.at - 1
    while k > 1 and row[k].low in BOUND_WORDS and row[k].low not in ("to", "at", "for"):
        k -= 1
    if k < 2 or row[k].low not in ("to", "at", "for"):
        return None
    party = next((one for one in stage.parties if one.at == k - 1 and one.code), None)
    if party is None or party.form not in BESIDE_FIGURE[0] or row[party.at - 1].low not in ADDS:
        return None
    return party if any(item.figure >= 0 for item in row[: party.at]) else None


ADDS = frozenset({",", "and", ";", "while", "but"})


def _over_aside(row: Sequence[Item], comma: int) -> int:
    """``and South Korea, with a smaller economy, 2.6%``: place before the aside, else ``comma``."""
    is_gapped = any(item.figure >= 0 for item in row[:comma])
    for k in range(comma - 1, max(1, comma - 14), -1) if is_gapped else ():
        if row[k].low == "," and row[k - 1].sense.code:
            first = k - 2 - (row[k - 2].low == "the")
            return k - 1 if row[first].low in OPENS_GAP else comma
        if row[k].figure >= 0:
            break
    return comma


OPENS_GAP = frozenset("and while whereas but ; yet".split())


def owner_who_is_to(stage: Stage) -> str | None:
    """``makes little sense for Japan, facing China, to content itself with``: who is to do it."""
    row = stage.row
    for party in reversed(stage.parties):
        first = party.at - (row[party.at - 1].low == "the")
        if party.at > stage.at or first < 1 or row[first - 1].low != "for" or not party.code:
            continue
        following = party.at + 1
        if following < stage.at and row[following].low == ",":
            closing = (k for k in range(following + 1, stage.at) if row[k].low == ",")
            following = max(closing, default=following) + 1
        if following + 1 >= stage.at:
            return None
        is_infinitive = row[following].low == "to" and row[following + 1].sense.form == "base"
        return party.code if is_infinitive else None
    return None


def owner_with(stage: Stage) -> str | None:
    """``…, with Spain bringing up the rear on 1.3 per cent``: of whom the addition tells."""
    row = stage.row
    for k in range(stage.at - 1, max(0, stage.at - 12), -1):
        if row[k].figure >= 0 or row[k].low in (",", ";", "that"):
            return None
        if row[k].low == "with" and (row[k - 1].low in (",", "--", "\u2014") or not k):
            named = k + 1 + (row[k + 1].low == "the")
            if named + 1 >= stage.at:
                return None
            following = row[named + 1]
            is_doing = following.sense.form == "ing" or following.low.endswith("ing")
            tells = is_doing or following.low in ("at", "on", "still", "already", "now")
            party = next((one for one in stage.parties if one.at == named and one.code), None)
            return party.code if party is not None and tells and not party.of_noun else None
    return None


def owner_fronted(stage: Stage) -> str | None:
    """``For Taiwan, he says, the right figure is 10 percent``: whom the opening sets apart."""
    row = stage.row
    if row[0].low != "for" or len(row) < 6:
        return None
    named = 1 + (row[1].low == "the")
    if stage.at < named + 2 or row[named + 1].low != ",":
        return None
    first = next((one for one in stage.parties if one.at == named), None)
    others = any(
        one.code and one.form not in ("pronoun", "leader") and named < one.at < stage.at
        for one in stage.parties
    )
    return first.code or None if first is not None and not others else None


def owner_matched(stage: Stage) -> str | None:
    """``whether she would match South Korea's 3.5%``: whose figure it is that others look at."""
    row, at = stage.row, stage.at
    if at < 3 or row[at - 1].low not in ("'s", "'") or noun_after(row, at) is not None:
        return None
    first = at - 3 - (row[at - 3].low in ("the", "of", "on", "to", "with") and at > 3)
    looks = any(item.sense.lemma in MATCHES or item.low in MATCHES for item in row[first : at - 2])
    named = [one for one in stage.parties if one.at == at - 2 and one.form != "leader"]
    return named[0].code or None if named and looks and named[0].code != "USA" else None


FOLLOWS = frozenset("match emulate mirror copy follow equal matching echo".split())
MATCHES = FOLLOWS | frozenset(
    "exceed top surpass overtake approach better beat trail rival envy".split()
)


def kind_of_matched(stage: Stage) -> Kind:
    """``match South Korea's 3.5%`` looks at a promise, ``overtake France's 2.1%`` at a level."""
    before = stage.row[max(0, stage.at - 6) : stage.at]
    follows = any(item.sense.lemma in FOLLOWS or item.low in FOLLOWS for item in before)
    return Kind.PLEDGE if follows else Kind.LEVEL


def owner_set_by(stage: Stage) -> str | None:
    """``beyond the 5 per cent of GDP agreed on by Nato``: whose figure it is."""
    row, j = stage.row, stage.at + 1
    while j < len(row) and ("gdp" in row[j].tags or row[j].low in GOES_WITH_FIGURE):
        j += 1
    if j >= len(row) or row[j].sense.form != "ed" or row[j].sense.verb not in ("pledge", "cap"):
        return None
    by = next((k for k in range(j + 1, min(j + 4, len(row))) if row[k].low == "by"), None)
    if by is None:
        return None
    party = next((each for each in stage.parties if by < each.at <= by + 3), None)
    return party.code or None if party is not None and party.code != "USA" else None


def owner_where(stage: Stage) -> str | None:
    """``a comparison with Japan, where, he said, outlays stand at 2 percent``."""
    row = stage.row
    for k in range(stage.at - 1, max(1, stage.at - 14), -1):
        if row[k].figure >= 0 or row[k].low in (";", "but", "while"):
            return None
        if row[k].low == "where" and row[k - 1].low == ",":
            named = [party for party in stage.parties if party.at == k - 2 and party.code]
            return named[0].code if named else None
    return None


def owner_whose(stage: Stage) -> str | None:
    """``a figure for Japan, whose own goal is 2 per cent``: whom the clause tells of."""
    row = stage.row
    for k in range(stage.at - 1, max(1, stage.at - 9), -1):
        if row[k].figure >= 0 or row[k].low in (",", ";", "that", "but"):
            return None
        if row[k].low == "whose" and row[k - 1].low == ",":
            is_country = ("country", "capital", "body")
            named = [one for one in stage.parties if one.at == k - 2 and one.form in is_country]
            return named[0].code or None if named else None
    return None


def owner_located(stage: Stage) -> str | None:
    """``compared with 3.4 percent of GDP in the United States``: the place behind the figure."""
    row, j = stage.row, stage.at + 1
    while j < len(row) and ("gdp" in row[j].tags or row[j].low in GOES_WITH_FIGURE):
        j += 1
    if j + 1 < len(row) and row[j].low in ("or", "and") and row[j + 1].low in MORE_OR_LESS:
        j += 2
    if j + 1 >= len(row) or row[j].low not in ("in", "for", "by"):
        return None
    named = j + 1 + (row[j + 1].low == "the")
    is_place = any(
        party.at == named and party.code and party.form in ("country", "capital", "body")
        for party in stage.parties
    )
    ends = named + 1 >= len(row) or not row[named + 1].text[:1].isalpha()
    closes = ends or row[named + 1].low in AFTER_PLACE or row[named + 1].date >= 0
    if not is_place or not closes or row[min(named + 1, len(row) - 1)].low in ("'s", "'"):
        return None
    return row[named].sense.code
