"""Learn what speaks for each time that a figure can be of, from the articles of ``tests/gold``.

    python training/whens.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets how often the nearest date and the weights tell
the when of a claim, fitted on all others; with ``--write`` it fits all sets and writes
``learned/en_when.weights`` anew. Needs scipy (scikit-learn brings it), which no run and no
test needs.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from choices import Choice, fit_choices
from examples import (
    ROOT,
    SMALLEST,
    Gold,
    counted,
    lessons,
    options,
    print_head,
    print_right,
    write_table,
)
from retelling import set_of

from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.when_cues import cues_by_when
from pipelines.extraction.weights import heaviest

WEIGHTS = ROOT / "pipelines/extraction/learned/en_when.weights"
VARIANCE = 0.6
"""Of a weight before anything is seen; .3 to 1 differ by less than the noise."""
RAREST = 4
"""Cues seen less often are left out."""


class Example(NamedTuple):
    """A claim as annotated, and what the program saw of it."""

    gold_set: str
    when: str | None
    drafted: str | None
    cues: dict[str | None, set[str]]
    """What speaks for each time that it can be of."""


def examples() -> list[Example]:
    """The claims of sets and cases that the program finds as shares, in reading order."""
    found: list[Example] = []

    def hear(name: str, field: str, gold: Gold, figure: Figure, *shares: frozenset[int]) -> None:
        if field == "when":
            cues = cues_by_when(figure, *shares)
            found.append(Example(name, gold["when"], figure.draft.when, cues))

    lessons(hear)
    return found


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """What each cue weighs, learned from the claims whose time is among their candidates."""
    seen = [one for one in examples if one.when in one.cues and len(one.cues) > 1]
    seen = counted(seen, lambda one: one.gold_set)
    return fit_choices(
        [Choice(list(one.cues.values()), list(one.cues).index(one.when)) for one in seen],
        variance=VARIANCE,
        rarest=RAREST,
    )


def hold_out(examples: Sequence[Example], groups: Iterable[str]) -> None:
    """Print how often first and weighed answers are right on each group, fitted on all others."""
    print_head("held out")
    for group in groups:
        names = group.split(",")
        test = [one for one in examples if one.gold_set in names]
        weights = fit([one for one in examples if set_of(one.gold_set) not in names])
        right = [
            sum(one.drafted == one.when for one in test),
            sum(heaviest(one.cues.items(), weights)[0] == one.when for one in test),
        ]
        print_right(group, len(test), right)


def lines_of(examples: Sequence[Example]) -> list[str]:
    """The rows of the table of weights, fitted on all ``examples``."""
    weights = {cue: round(100 * one) for cue, one in sorted(fit(examples).items())}
    return [f"{one}|{cue}" for cue, one in weights.items() if abs(one) >= SMALLEST]


def main() -> None:
    chosen = options(__doc__)
    seen = examples()
    print(f"{len(seen)} claims")
    hold_out(seen, chosen.hold_out)
    if chosen.write:
        write_table(WEIGHTS, lines_of(seen))


if __name__ == "__main__":
    main()
