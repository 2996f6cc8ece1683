"""Several countries of a Japanese or Chinese sentence that a figure may be of at once."""

from collections.abc import Iterator, Sequence

import re2

from pipelines.extraction.east_asian.parties import Party
from pipelines.extraction.shared_cues import UNIONS, Group

JOINED = re2.compile(
    "(?:政府|側|方)?(?:と|や|・|、|,|および|及び|ならびに|並びに|に加え|和|与|及|跟|以及|暨)(?:对|向|在)?"
)
"""What stands between two names of a list."""
COUNTED = re2.compile(
    "(?P<two>両国|両者|両政府|双方|两国|二国|两者|兩國|二者)|(?P<three>3カ国|三国|3国|三方)|(?P<all>各国|いずれ|均|皆|都)"
)
"""Words for as many countries as were named before."""
COUNTS = {"two": (2,), "three": (3,), "all": (2, 3, 4)}
NAMED = re2.compile("バルト(?:三|3)?(?:カ国|国|諸国)?|波罗的海(?:三国|3国|国家|各国|诸国)?")
BALTIC = ("EST", "LVA", "LTU")
ABBREVIATED = re2.compile("[日韓豪英独仏伊加印台露韩澳德法意]{2,4}")
"""日韓豪に, 英独仏の: a sign for each country."""
SIGNS = {
    **dict.fromkeys("韓韩", "KOR"), **dict.fromkeys("豪澳", "AUS"), **dict.fromkeys("独德", "DEU"),
    **dict.fromkeys("仏法", "FRA"), **dict.fromkeys("伊意", "ITA"), "日": "JPN", "英": "GBR",
    "加": "CAN", "印": "IND", "台": "TWN", "露": "RUS",
}  # fmt: skip
AMONG = re2.compile("を含|など|をはじめ|包括|在内|等")
ASIDE = 24
"""Code points from allies to those that are named of them."""
MOST = 8
FAR = 80
"""Code points before a figure in which names of several countries at once are looked for."""
REACH = 40
"""Code points from such a word to the figure."""


def groups_of(
    text: str, parties: Sequence[Party], earlier: Sequence[Sequence[Party]], at: int
) -> Iterator[Group]:
    """The groups that the figure at ``at`` of the sentence ``text`` may be of.

    Args:
        text: The sentence, narrowed.
        parties: Those that it names near the figure, in order.
        earlier: Those of the sentences before it, the nearest first.
        at: Where the figure stands.
    """
    lists = _lists_in(text, parties)
    for members, start, end in lists:
        side = "before" if end <= at else "after"
        union = "union" if UNIONS.intersection(members) else "lands"
        yield Group(
            members,
            (
                f"group:list {side} {union}",
                f"group:list {side} {len(lists)}",
                f"group:list-follows:{text[end : end + 1].strip()}|",
                f"group:list-follows-two:{text[end : end + 2].strip()}|",
                f"group:list-leads:{text[max(0, start - 1) : start].strip()}|",
            ),
        )
    yield from _counted(text, parties, earlier, at)
    yield from _allies_named(text, parties)
    begin = max(0, at - FAR)
    nearby = text[begin : at + REACH]
    for found in NAMED.finditer(nearby):
        yield Group(BALTIC, ("group:named", f"group:named {begin + found.start() < at}"))
    for found in ABBREVIATED.finditer(nearby):
        members = tuple(dict.fromkeys(SIGNS[sign] for sign in found[0]))
        if len(members) > 1:
            follows = nearby[found.end() : found.end() + 1]
            side = "before" if begin + found.start() < at else "after"
            yield Group(members, (f"group:signs {side}", f"group:signs-follows:{follows.strip()}|"))


def _lists_in(text: str, parties: Sequence[Party]) -> list[tuple[tuple[str, ...], int, int]]:
    """Each list of names with where it begins and ends."""
    lists: list[tuple[list[str], int, int]] = []
    for party in parties:
        if lists and JOINED.fullmatch(text[lists[-1][2] : party.start]):
            codes, start, _ = lists[-1]
            lists[-1] = ([*codes, party.code], start, party.end)
        else:
            lists.append(([party.code], party.start, party.end))
    told = [(tuple(dict.fromkeys(codes)), start, end) for codes, start, end in lists]
    return [one for one in told if 1 < len(one[0]) <= MOST]


def _allies_named(text: str, parties: Sequence[Party]) -> Iterator[Group]:
    """日本や韓国を含むアジアの同盟国: allies in general and those that are named of them."""
    allies = next((one for one in parties if one.code == "ALLIES"), None)
    if allies is None:
        return
    near = [
        one
        for one in parties
        if one.code not in UNIONS
        and one.code != "USA"
        and one.start - allies.end > -ASIDE
        and one.start - allies.end < ASIDE
    ]
    if not near or len(near) > MOST:
        return
    start, end = min(near[0].start, allies.start), max(near[-1].end, allies.end)
    found = AMONG.search(text[start : end + len("在内")])
    if found is not None:
        members = tuple(dict.fromkeys(one.code for one in near))
        yield Group(("ALLIES", *members), ("group:allies", f"group:allies {found[0]}"))


def _counted(
    text: str, parties: Sequence[Party], earlier: Sequence[Sequence[Party]], at: int
) -> Iterator[Group]:
    begin = max(0, at - REACH)
    found = COUNTED.search(text[begin:at])
    if found is None:
        return
    name = next(name for name in COUNTS if found[name])
    here = [party for party in parties if party.end <= begin + found.start()]
    for back, named in enumerate((here, *earlier)):
        codes = tuple(
            dict.fromkeys(one.code for one in named if one.code not in UNIONS and one.code != "USA")
        )
        if len(codes) in COUNTS[name]:
            yield Group(codes, (f"group:{name}", f"group:{name} back:{back}"))
            return
        if codes:
            return
