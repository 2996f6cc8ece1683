"""Tables of weights as ``training`` writes them, and what all readers that weigh cues share."""

from collections.abc import Iterable, Mapping

NAMED = 2
"""Cues that are kept by name."""

Row = tuple[int, ...]
"""Hundredths of the logarithm of odds that a cue adds, by class."""


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


def weigh_classes(
    cues: Iterable[str], weights: Mapping[str, Row], *, ruled: int, rule: int
) -> tuple[int, tuple[str, ...]]:
    """The class that weighs most, the rules' own among them.

    Args:
        cues: Those that are seen; unknown ones weigh nothing.
        weights: With a row for ``""``, which holds before any cue is seen.
        ruled: The class that the rules told.
        rule: What their word adds to it.

    Returns:
        The class, and where it is not ``ruled`` the cues that spoke loudest for it.
    """
    known = [cue for cue in cues if cue in weights]
    sums = list(map(sum, zip(weights[""], *(weights[cue] for cue in known), strict=True)))
    sums[ruled] += rule
    best = max(range(len(sums)), key=sums.__getitem__)
    if best == ruled:
        return ruled, ()
    return best, loudest({cue: weights[cue][best] - weights[cue][ruled] for cue in known})


def loudest(gains: Mapping[str, int]) -> tuple[str, ...]:
    """The cues that gained most, in the same order on every machine."""
    return tuple(sorted(gains, key=lambda cue: (-gains[cue], cue))[:NAMED])
