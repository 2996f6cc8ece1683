"""Attribution: which other outlets a sentence and a figure are credited to."""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipelines.extraction.english.citing import cited_in
from pipelines.extraction.english.citing_on import (
    continues_report,
    speaks_of_paper,
    speaks_of_short_name,
)
from pipelines.extraction.english.clauses import BE, HAVE, is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_outlets import NAMESAKES, OUTLETS
from pipelines.extraction.patterns import compile_pattern


def _plain(name: str) -> str:
    """``The Times`` → ``times``."""
    return re.sub(r"[^a-z]", "", name.lower().removeprefix("the "))


_PLAIN_NAMES = tuple(
    (name, _plain(one)) for name, listed in OUTLETS.items() for one in {name, *listed.split("|")}
)


@lru_cache(maxsize=256)
def own_names(outlet: str | None) -> frozenset[str]:
    """Usual names that mean the publishing outlet itself: ``ABC`` for ``ABC News (Australia)``."""
    if not outlet:
        return frozenset()
    said = _plain(outlet)
    first = outlet.split(" ")[0]
    initials = first.lower() if first.isupper() and len(first) > 1 else ""
    return frozenset(
        name
        for name, plain in _PLAIN_NAMES
        if plain in (said, initials)
        or (len(said) > 4 and plain.startswith(said))
        or (len(plain) > 5 and said.startswith(plain))
    )


def _in_ascii(text: str) -> bytes:
    """One byte a code point: the library counts bytes, and need not translate its offsets."""
    return text.encode("ascii", "replace")


def _names_by_alias() -> dict[bytes, frozenset[str]]:
    found: dict[bytes, set[str]] = {}
    for name, listed in OUTLETS.items():
        for alias in (name, *listed.split("|")):
            found.setdefault(_in_ascii(alias), set()).add(name)
    return {alias: frozenset(names) for alias, names in found.items()}


_OF_NAME = _names_by_alias()
"""The outlets that each name can mean."""


def _whole(name: str) -> str:
    """A name as a whole word; ``A.P.`` and what was ``rté`` end with a sign, which ends no word."""
    begin, end = (r"\b" if name[k].isalnum() else "" for k in (0, -1))
    return f"{begin}{re.escape(name)}{end}"


_LONGEST_FIRST = sorted((name.decode() for name in _OF_NAME), key=lambda one: (-len(one), one))
OUTLET_NAME = compile_pattern("|".join(map(_whole, _LONGEST_FIRST)))


_GOES_ON = re.compile(
    r"\b(?:(?:paper|newspaper|daily|agency|broadcaster|network|magazine|report|article|outlet|wire"
    r"|[Tt]he (?:Post|Times|Journal|Telegraph|Herald|Chronicle|Monitor)\b"
    r"|weekly|tabloid|story|website|publication|dispatch|service|site)\b"
    r"|(?:quoted|cited) as saying"
    r"|[Ii]t (?:[a-z]{1,15} ){0,3}"
    r"(?:said|says|add|report|wrote|writes|note|quote|cite|mention))"
)
"""What a sentence must hold to go on with the outlet named before; a quick look before reading."""


MAX_NAMES = 2000
"""Names of outlets looked at in one text; news has a few dozen at most."""


def _named_in(reading: Reading, *, own: frozenset[str]) -> set[int]:
    """Numbers of the sentences that name another outlet: one pass over the text."""
    found = set()
    for count, match in enumerate(OUTLET_NAME.finditer(_in_ascii(reading.text))):
        if count >= MAX_NAMES:
            break
        if not _OF_NAME[match.group()] <= own:
            found.add(reading.sentence_at(match.start()))
    return found


def _namesakes(text: str) -> frozenset[str]:
    """Outlets whose initials the text uses for somebody else."""
    return frozenset(name for other, name in NAMESAKES.items() if other in text)


@lru_cache(maxsize=8)
def outlets_by_sentence(reading: Reading) -> dict[int, tuple[str, ...]]:
    """For each sentence the outlets that it is credited to, pronouns and ``the paper`` resolved."""
    own = own_names(reading.document.outlet) | _namesakes(reading.text)
    found: dict[int, tuple[str, ...]] = {}
    last: tuple[str, ...] = ()
    last_at = -99
    named = _named_in(reading, own=own)
    if not named:
        return found
    for number in range(min(named), len(reading.spans)):
        if number not in named and not (last and _GOES_ON.search(reading.sentence(number))):
            continue
        row = reading.items(number)
        names = cited_in(row, own=own) if number in named else ()
        if (
            not names
            and last
            and (
                speaks_of_paper(row)
                or speaks_of_short_name(row, last[-1])
                or (number - last_at <= 1 and continues_report(row))
            )
        ):
            names = last[-1:]
        if names:
            found[number] = names
            if not reading.is_title(number):
                last, last_at = names, number
    return found


def cited_for(row: Sequence[Item], at: int, names: tuple[str, ...]) -> tuple[str, ...]:
    """Of the outlets that a sentence cites those that its figure at ``at`` is credited to.

    An outlet that comes after the figure counts where its clause closes the sentence
    (``…, Kyodo News reported Saturday, citing a diplomat``), not where a report of its own
    follows (``…, and Nikkei has reported that``).
    """
    kept = []
    part = _part_of(row, at)
    beside = [name for name in names if _places_of(row[part], name)]
    for name in beside or names:
        places = _places_of(row, name)
        if places and all(place > at and _is_of_another(row, at, place) for place in places):
            continue
        if (
            not places
            or any(place < at for place in places)
            or any(_closes(row[: part.stop], place) for place in places)
        ):
            kept.append(name)
    if kept and names and _in_opening_phrase(row, at):
        return tuple(name for name in kept if any(item.sense.name == name for item in row[:at]))
    return tuple(kept)


def _part_of(row: Sequence[Item], at: int) -> slice:
    """``The FT put it at 3.5 percent; Bloomberg, citing an aide, at 5``: each half by itself."""
    begin = next((k + 1 for k in range(at, -1, -1) if _is_parted_at(row, k)), 0)
    end = next((k for k in range(at, len(row)) if _is_parted_at(row, k)), len(row))
    return slice(begin, end)


def _is_parted_at(row: Sequence[Item], k: int) -> bool:
    """``…; Bloomberg …``; ``at 2%, Reuters said, while the FT put it at 3%``."""
    if row[k].low == ";":
        return True
    if row[k].low not in JOINING or not k or row[k - 1].low != ",":
        return False
    named = next((item for item in row[k + 1 : k + 3] if item.low != "the"), None)
    if named is None or "outlet" not in named.tags:
        return False
    return all(any(item.figure >= 0 for item in side) for side in (row[:k], row[k:]))


JOINING = frozenset("while whereas but and though although".split())


def _places_of(row: Sequence[Item], name: str) -> list[int]:
    return [k for k, item in enumerate(row) if item.sense.name == name and "outlet" in item.tags]


def is_denied_report(row: Sequence[Item], name: str) -> bool:
    """``as the FT reported last week, Hayashi said``; ``dismissed a Financial Times report``."""
    for k, item in enumerate(row):
        if item.sense.name != name or "outlet" not in item.tags:
            continue
        before = [word.low for word in row[max(0, k - 3) : k]]
        after = [word.low for word in row[k + 1 : k + 3]]
        if "as" in before or {"report", "reports", "story"} & set(after[:1] + before[-1:]):
            return True
        if any(word.sense.verb == "denial" for word in row[:k]) and "told" not in before:
            return True
    return False


def _is_of_another(row: Sequence[Item], at: int, place: int) -> bool:
    if _is_aftermath(row, place) or _is_of_relative(row, at, place):
        return True
    return _is_in_aside(row, at, place)


def _is_in_aside(row: Sequence[Item], at: int, place: int) -> bool:
    """``Japan, which plans 2 percent in 2027, has been told …, Nikkei reported``: background."""
    opener = next((k for k in range(min(8, at)) if row[k].low in RELATIVES and k), 0)
    if not opener or row[opener - 1].low != ",":
        return False
    if any(item.low == "," for item in row[opener:at]):
        return False
    closing = next((k for k in range(at + 1, place) if row[k].low == ","), place)
    return any(
        item.low in BE or item.low in HAVE or "modal" in item.tags or item.sense.form in ("ed", "s")
        for item in row[closing + 1 : min(closing + 3, place)]
    )


RELATIVES = frozenset("which whose who where".split())


def _is_of_relative(row: Sequence[Item], at: int, place: int) -> bool:
    """``3.5%, which, according to the FT, was put to Tokyo too``: credits its own clause alone."""
    return any(
        row[k].low == "which" and row[k + 1].low == "," and place - k <= 6
        for k in range(at + 1, place - 1)
    )


def _is_aftermath(row: Sequence[Item], place: int) -> bool:
    """``…, after the Financial Times reported that``: what it reported is another thing."""
    return any(
        item.low in ("after", "following", "since") for item in row[max(0, place - 3) : place]
    )


def _closes(row: Sequence[Item], place: int) -> bool:
    """Whether nothing but the act of reporting follows."""
    for k in range(place + 1, len(row)):
        item = row[k]
        if item.low in ("citing", "quoting", "as", "without", "based", ";"):
            return True
        if item.figure >= 0:
            return False
        if item.low == "that" and k < place + 6:
            return False
        if (
            item.sense.verb
            and not item.sense.says
            and not is_noun(row, k)
            and item.sense.form in ("ed", "s")
            and k < place + 12
        ):
            return False
    return True


def _in_opening_phrase(row: Sequence[Item], at: int) -> bool:
    """``With its goal of 2 percent met, Japan is weighing``: background of the outlet itself."""
    if not row or row[0].low not in ("with", "having", "despite"):
        return False
    return not any(item.low == "," for item in row[:at])
