"""Several countries that a figure may be of at once, as candidates beside single ones.

``Latvia and Estonia to spend 5%``; ``both``, ``the three`` and ``each`` of a sentence before;
``Baltic budgets``. Whether they are meant is weighed, as it is of single ones.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter, itemgetter

from pipelines.extraction.english.items import Item, told_once
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.party_cues import code_of, view_of
from pipelines.extraction.languages.en_countries import EPITHETS, GROUPS
from pipelines.extraction.shared_cues import UNIONS, Group, Parties

BETWEEN = frozenset(
    ", and & the or both nor as well to of from for states nations countries republics trio".split()
)
"""What may stand between two names of a list: ``from Japan and from South Korea``."""
JOINING = frozenset(", and & or nor as".split())
MOST = 8
REACH = 60
"""Items from a list to the figure."""
COUNTS: dict[str, int] = {
    **dict.fromkeys(("both", "neither", "two", "pair"), 2),
    **dict.fromkeys(("three", "trio"), 3),
    **dict.fromkeys(("four", "quartet"), 4),
    "five": 5,
    "six": 6,
}
"""Words for as many countries as were named before."""
ANY_NUMBER = frozenset("they their each all them themselves countries governments".split())
BACK = 3
"""Sentences before the figure's in which they may be named."""
FAR = 16
"""Items between such a word and the figure."""
BY_EPITHET = {"baltic": tuple(EPITHETS["baltic"].split())}
AMONG = frozenset("among including included includes such like especially notably".split())
BESIDE = 6
"""Items from such a word to a name that it brings in."""
SHARED = frozenset("both each alike all apiece respectively together jointly".split())


def groups_of(figure: Figure) -> tuple[Group, ...]:
    """The groups that a figure may be of, worked out once."""
    known = figure.stage.known
    if "groups" not in known:
        known["groups"] = tuple(_groups_of(figure))
    groups: tuple[Group, ...] = known["groups"]
    return groups


def _groups_of(figure: Figure) -> Iterator[Group]:
    yield from _listed(figure)
    yield from _counted(figure)
    yield from _allies_named(figure)
    row, at = figure.stage.row, figure.stage.at
    for k in range(max(0, at - FAR), min(len(row), at + FAR)):
        if row[k].low in BY_EPITHET:
            yield Group(BY_EPITHET[row[k].low], ("group:epithet", f"group:epithet {_side(k, at)}"))
            return


def _listed(figure: Figure) -> Iterator[Group]:
    """The lists of the figure's own sentence."""
    stage = figure.stage
    row, at = stage.row, stage.at
    begin = bisect_left(stage.parties, at - REACH, key=attrgetter("at"))
    end = bisect_left(stage.parties, at + REACH + 1, key=attrgetter("at"))
    named = [
        (GROUPS.get(row[one.at].low, (code_of(one),)), one.at) for one in stage.parties[begin:end]
    ]
    by_epithet = (k for k in range(max(0, at - REACH), min(len(row), at + REACH)))
    named += [(BY_EPITHET[row[k].low], k) for k in by_epithet if row[k].low in BY_EPITHET]
    lists = _lists_in(sorted(named, key=itemgetter(1)), row)
    shared = any(row[k].low in SHARED for k in range(max(0, at - FAR), min(len(row), at + 4)))
    for n, (parties, first, last) in enumerate(lists):
        lone = "alone" if len(lists) == 1 else "first" if n == 0 else "later"
        side = _side(last if last < at else first, at)
        after = _word(row, last + 1)
        before = _word(row, first - 1)
        told = any(item.figure >= 0 for item in row[last:at])
        union = "union" if UNIONS.intersection(parties) else "lands"
        usa = f"with-usa {stage.home == 'USA'}" if "USA" in parties else "others"
        yield Group(
            parties,
            (
                f"group:list {side}",
                f"group:list {lone} {union}",
                f"group:list {usa}",
                f"group:list {_doing(figure, parties)}",
                f"group:list-then:{after}",
                f"group:list-led:{before}",
                f"group:list {'shared' if shared else 'plain'}",
                f"group:list {'after-figure' if told else 'free'} {side}",
            ),
        )


def _doing(figure: Figure, parties: Parties) -> str:
    """Whether one of them is the subject of the verb that governs the figure."""
    view = view_of(figure)
    if view.governor is None:
        return "ungoverned"
    does = "does" if view.subject in parties else "is-beside"
    return f"{does} {view.governor.kind}"


def _allies_named(figure: Figure) -> Iterator[Group]:
    """``allies in Asia, Japan among them``: allies in general and those that are named of them."""
    row, at = figure.stage.row, figure.stage.at
    named = [(code_of(one), one.at) for one in figure.stage.parties if abs(one.at - at) < REACH]
    allies = next((k for code, k in named if code == "ALLIES"), None)
    if allies is None:
        return
    words = [k for k in range(allies, min(len(row), allies + FAR)) if row[k].low in AMONG]
    if not words or any(item.figure >= 0 for item in row[allies : words[0]]):
        return
    near = [(code, k) for code, k in named if allies < k < words[-1] + FAR and code]
    near = [(code, k) for code, k in near if code not in (*UNIONS, "USA")]
    beside = [(code, k) for code, k in near if min(abs(k - word) for word in words) <= BESIDE]
    for members, how in ((beside, "beside"), (near, "near")):
        codes = tuple(dict.fromkeys(code for code, _ in members))
        if codes and len(codes) < MOST:
            does = _doing(figure, ("ALLIES",))
            cues = (f"group:allies {how}", f"group:allies {how} {row[words[0]].low}")
            yield Group(("ALLIES", *codes), (*cues, f"group:allies {does}"))


def _lists_in(
    named: Sequence[tuple[Parties, int]], row: Sequence[Item]
) -> list[tuple[Parties, int, int]]:
    """Each list of names with the places of its first and its last."""
    lists: list[tuple[list[str], int, int]] = []
    for members, at in named:
        gap = {item.low for item in row[lists[-1][2] + 1 : at]} if lists else set()
        if any(members) and JOINING & gap and gap <= BETWEEN:
            codes, first, _ = lists[-1]
            lists[-1] = ([*codes, *members], first, at)
        elif any(members):
            lists.append(([*members], at, at))
    told = [(tuple(dict.fromkeys(codes)), first, last) for codes, first, last in lists]
    return [one for one in told if 1 < len(one[0]) <= MOST]


def _counted(figure: Figure) -> Iterator[Group]:
    """Those whom ``both`` or ``the three`` of the sentence stands for."""
    stage, reading = figure.stage, figure.reading
    row, at = stage.row, stage.at
    for k in range(min(len(row), at + 6) - 1, max(-1, at - FAR), -1):
        low = row[k].low
        count = COUNTS.get(low)
        if count is None and low not in ANY_NUMBER:
            continue
        for back in range(BACK + 1):
            number = figure.number - back
            if number < 0:
                break
            named = _named_in(reading.items(number)) if back else _before(row, k)
            if len(named) == count or (count is None and 1 < len(named) <= MOST):
                how = low if count is None else "count"
                yield Group(
                    named,
                    (
                        f"group:{how} {_side(k, at)}",
                        f"group:{how} back:{back}",
                        f"group:{low} then:{_word(row, k + 1)}",
                    ),
                )
                return
            if named:
                break


@told_once
def _named_in(row: Sequence[Item], _: int = 0) -> Parties:
    return tuple(
        dict.fromkeys(
            item.sense.code
            for item in row
            if item.sense.code and item.sense.code not in UNIONS and item.sense.code != "USA"
        )
    )


def _before(row: Sequence[Item], at: int) -> Parties:
    return _named_in(row[:at])


def _side(k: int, at: int) -> str:
    far = at - k
    if far < 0:
        return "behind" if far > -8 else "far-behind"
    return "near" if far < 5 else "mid" if far < 12 else "far"


def _word(row: Sequence[Item], k: int) -> str:
    if not 0 <= k < len(row):
        return ""
    item = row[k]
    if item.figure >= 0 or item.low[:1].isdigit():
        return "#"
    return "PARTY" if item.sense.code else item.sense.lemma or item.low
