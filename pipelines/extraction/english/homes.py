"""The country that a report is about."""

import re
from collections import Counter
from functools import lru_cache

from pipelines.extraction.english.counting import tells_measure
from pipelines.extraction.english.party import is_excepted, names_an_institution
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_countries import COUNTRIES
from pipelines.extraction.languages.en_outlets import OUTLET_COUNTRY
from pipelines.extraction.languages.en_rules import JAPANESE_OUTLETS
from pipelines.extraction.shared_cues import UNIONS

OWN_COUNTRY = 3
"""What an outlet's own country counts: as much as one name in the opening."""
OPENING = 10
"""Sentences."""
WHERE = frozenset("in at to from near".split())
"""``in Brussels``, where NATO and the union both meet."""
THREATS = frozenset("RUS UKR CHN PRK IRN".split())
"""Whom a report on an alliance names as its reason."""

_CODE_OF_NAME = {
    name: code
    for code, spellings in COUNTRIES.items()
    for one in spellings
    for name in one.split("|")
    if name
}
_COUNTRY_NAME = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, sorted(_CODE_OF_NAME, key=len, reverse=True)))})\b"
)


@lru_cache(maxsize=8)
def home_of(reading: Reading) -> str:
    """Alpha-3 code of the country that the report is about; Japan where nothing tells."""
    votes: Counter[str] = Counter()
    unions: Counter[str] = Counter()
    published_in = _published_in(reading.document.outlet)
    if published_in and published_in not in ("USA", "CHN"):
        votes[published_in] += OWN_COUNTRY
    for number in reading.first(OPENING):
        weight = 3 if number < 2 else 1
        row = reading.items(number)
        for at, item in enumerate(row):
            code = item.sense.code
            if not code:
                continue
            if at and item.sense.form == "body" and row[at - 1].low in ("'s", "'"):
                continue
            if item.low == "brussels" and (not at or row[at - 1].low in WHERE):
                continue
            if is_excepted(row, at) or names_an_institution(row, at):
                continue
            if code and tells_measure(row, at):
                continue
            if code in ("NATO", "EU"):
                unions[code] += weight
            else:
                votes[code] += weight
    if votes.get("JPN", 0) and is_japanese(reading.document.outlet):
        return "JPN"
    opening = {item.sense.code for number in (0, 1) for item in reading.items(number)}
    if "JPN" in opening:
        return "JPN"
    if published_in and not unions and not set(votes) - {"USA"} - (THREATS - {published_in}):
        return published_in
    others = [(count, code) for code, count in votes.items() if code != "USA"]
    if unions:
        apart = [(count, code) for count, code in others if code not in THREATS]
        others = apart if apart or opening & {"NATO", "EU"} else others
    lands = opening - {"", "USA", "NATO", "EU"} - THREATS
    if unions and opening & {"NATO", "EU"} and not lands and not votes.get("JPN"):
        return unions.most_common(1)[0][0]
    if others:
        best = max(count for count, _ in others)
        codes = [code for count, code in others if count == best]
        return "JPN" if "JPN" in codes else codes[0]
    if unions and not votes.get("JPN"):
        return unions.most_common(1)[0][0]
    allied = any(
        "allies" in item.tags for number in reading.first(OPENING) for item in reading.items(number)
    )
    return "USA" if votes and not allied else "JPN"


@lru_cache(maxsize=8)
def lands_of(reading: Reading) -> frozenset[str]:
    """The countries that the opening of a report names; the paper's own only if it does."""
    rows = map(reading.items, reading.first(OPENING))
    return frozenset(one.sense.code for row in rows for one in row if one.sense.code) - UNIONS


def _published_in(outlet: str | None) -> str | None:
    if is_japanese(outlet):
        return "JPN"
    name = str(outlet)
    return OUTLET_COUNTRY.get(name.lower().removeprefix("the ")) or _named_in(name)


@lru_cache(maxsize=256)
def _named_in(outlet: str) -> str | None:
    """``Bangkok Post``, ``Colombia Reports``: the country that is named in it."""
    match = _COUNTRY_NAME.search(outlet)
    return _CODE_OF_NAME[match[0]] if match else None


@lru_cache(maxsize=64)
def is_japanese(outlet: str | None) -> bool:
    """Whether a publisher is one of Japan's."""
    return bool(outlet) and any(name in str(outlet).lower() for name in JAPANESE_OUTLETS)
