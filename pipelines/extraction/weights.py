"""Tables of weights as ``training`` writes them, and what all readers that weigh cues share."""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from functools import cache
from heapq import nlargest
from importlib import resources
from operator import itemgetter
from sys import intern
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from pipelines.extraction import learned

if TYPE_CHECKING:
    from pipelines.extraction.network import Network

NAMED = 2
"""Cues that are kept by name."""

Row = tuple[int, ...]
"""Hundredths of the logarithm of odds that a cue adds, by class."""


def kept_table(name: str) -> str:
    """The table of weights of that name, as ``learned`` tells.

    Read when it is first asked for: most pages hold no claim, and a process that meets none saves
    some 8 MB.

    Raises:
        FileNotFoundError: There is none.
        ValueError: Its end is cut off.
    """
    table = resources.files(learned).joinpath(f"{name}.weights").read_text("utf-8")
    if not table.endswith("\n"):
        raise ValueError(f"{name}.weights is damaged: its last line is cut off; check it out anew")
    return table


def read_table(table: str) -> dict[str, Row]:
    """Each cue of a table of weights, with what it adds to each class.

    >>> read_table("1,-2|governor:urge\\n3,0|")
    {'governor:urge': (1, -2), '': (3, 0)}
    """
    held = {}
    for line in table.splitlines():
        numbers, _, cue = line.partition("|")
        held[cue] = tuple(map(int, numbers.split(",")))
    return held


def read_column(table: str) -> dict[str, int]:
    """Each cue of a table that weighs one thing, with what it adds to it."""
    return {cue: row[0] for cue, row in read_table(table).items()}


class Classes(NamedTuple):
    """A table of weights whose rows are summed in one go."""

    packed: dict[str, int]
    """Each cue with its row in one number, ``LANE`` bits a class: one addition adds all."""
    zero: int
    """A row of ``HALF``: what is added to it is never below 0."""
    lanes: tuple[int, ...]
    """Where each class begins."""

    def row(self, packed: int) -> list[int]:
        """The number of each class."""
        raised = packed + self.zero
        return [(raised >> lane) % (2 * HALF) - HALF for lane in self.lanes]

    def gains(self, cues: Iterable[str], best: int, next_best: int) -> dict[str, int]:
        """How much more each of ``cues`` adds to one class than to another."""
        packed, zero, mask = self.packed, self.zero, 2 * HALF - 1
        one, other = self.lanes[best], self.lanes[next_best]
        raised = {cue: packed[cue] + zero for cue in cues if cue in packed}
        return {cue: (row >> one & mask) - (row >> other & mask) for cue, row in raised.items()}


LANE = 24
HALF = 1 << (LANE - 1)
"""More than any sum of weights, so that no class carries over into the next."""


def read_classes(table: str) -> Classes:
    """Each cue of a table that weighs several classes, with what it adds to each.

    >>> table = read_classes("1,-2|governor:urge\\n3,0|")
    >>> table.row(table.packed[""] + 2 * table.packed["governor:urge"])
    [5, -4]
    """
    rows = read_table(table)
    lanes = tuple(LANE * k for k in range(len(rows[""])))
    packed = {
        cue: sum(number << lane for number, lane in zip(row, lanes, strict=True))
        for cue, row in rows.items()
    }
    return Classes(packed, sum(HALF << lane for lane in lanes), lanes)


@cache
def network_of(name: str, *, classes: tuple[str, ...]) -> "Network":
    """The network of that name, read when it is first asked for.

    Raises:
        FileNotFoundError, ValueError: As ``network.kept_network``.
    """
    # numpy takes longer to load than most pages take to read, and most hold no doubtful figure
    from pipelines.extraction.network import kept_network

    return kept_network(name, classes=classes)


class Weighed(NamedTuple):
    """The class that weighs most."""

    best: int
    why: tuple[str, ...] = ()
    """The cues that spoke loudest for it against the next, or the words looked at most."""
    is_read: bool = False
    """Whether the words decided, not the cues alone."""


Read = Callable[[], tuple[Sequence[int], tuple[str, ...]]]
"""Hundredths that the words around a figure add to each class, and those looked at most."""
DOUBTFUL = 300
"""Hundredths by which one class must outweigh all others, or the words are read too: where it
does, reading them changed nothing on held-out articles, and it takes longer than the cues."""


def weigh_classes(cues: Set[str], weights: Classes, *, read: Read | None = None) -> Weighed:
    """The class that weighs most.

    Args:
        cues: Those that are seen; unknown ones weigh nothing.
        weights: With a row for ``""``, which holds before any cue is seen.
        read: Asked where the cues leave doubt.
    """
    packed = weights.packed
    sums = weights.row(sum(filter(None, map(packed.get, cues)), packed[""]))
    next_best, best = sorted(range(len(sums)), key=sums.__getitem__)[-2:]
    if read is not None and sums[best] - sums[next_best] < DOUBTFUL:
        more, looked = read()
        both = [one + added for one, added in zip(sums, more, strict=True)]
        by_words = max(range(len(both)), key=both.__getitem__)
        if by_words != best:
            return Weighed(by_words, looked, is_read=True)
    return Weighed(best, loudest(weights.gains(cues, best, next_best)))


def named(field: str, why: Iterable[str], *, is_read: bool = False) -> tuple[str, ...]:
    """The name that a claim keeps for a field: what spoke loudest for it, without blanks.

    >>> named("kind", ("governor:urge", "group:list before"))
    ('kind-weighed:governor:urge+group:list_before',)
    """
    how = "read" if is_read else "weighed"
    return (f"{field}-{how}:{'+'.join(why).replace(' ', '_')}",)


def loudest(gains: Mapping[str, int]) -> tuple[str, ...]:
    """The cues that gained most, in the same order on every machine."""
    ordered = sorted((-gain, cue) for cue, gain in gains.items())
    return tuple([cue for _, cue in ordered[:NAMED]])


Answer = TypeVar("Answer")


def heaviest(
    candidates: Iterable[tuple[Answer, Set[str]]], weights: Mapping[str, int]
) -> tuple[Answer, tuple[str, ...]]:
    """The candidate that weighs most, and the cues that spoke loudest for it against the next.

    Args:
        candidates: Each with the cues that are seen of it; unknown ones weigh nothing. At least
            one, in any order.
        weights: What a cue speaks for the candidate that it is a cue of.
    """
    weighed = [
        (sum(filter(None, map(weights.get, cues))), str(one), one, cues) for one, cues in candidates
    ]
    (_, _, best, cues), *others = nlargest(2, weighed, key=itemgetter(0, 1))
    against = others[0][3] if others else frozenset[str]()
    return best, loudest({cue: weights.get(cue, 0) for cue in cues - against})


def read_weights(table: str, kind: str) -> dict[str, int]:
    """What each cue weighs in claims of a kind: by itself, and beside that kind.

    >>> read_weights("5|/heir\\n2|level/heir\\n7|cap/heir", "level")
    {'heir': 7}
    """
    held: dict[str, int] = {}
    for named, number in read_column(table).items():
        of_kind, _, cue = named.partition("/")
        if of_kind in ("", kind):
            # the same cues stand in the tables of all kinds: kept once, not eight times
            cue = intern(cue)
            held[cue] = held.get(cue, 0) + number
    return held
