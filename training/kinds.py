"""Learn what the cues of a figure say of its kind, from the articles of ``tests/gold``.

    python training/kinds.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets how often the first draft and the weights tell the kind of
a claim, fitted on all others; with ``--write`` it fits all sets and writes
``learned/en_kind.weights`` anew. Needs scikit-learn, which no run and no test needs.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from examples import (
    ROOT,
    Gold,
    Weights,
    counted,
    fit,
    lessons,
    lines_of,
    options,
    print_head,
    print_right,
    write_table,
)
from retelling import set_of

from pipelines.extraction.english.kind_cues import Figure, cues_of

WEIGHTS = ROOT / "pipelines/extraction/learned/en_kind.weights"
INVERSE_PENALTY = 0.3
"""scikit-learn's C; .15 to .6 differ by less than the noise."""


class Example(NamedTuple):
    """A claim as annotated, and what the program saw of it."""

    gold_set: str
    kind: str
    drafted: str
    cues: frozenset[str]


def examples() -> list[Example]:
    """The claims of sets and cases that the program finds as shares, in reading order."""
    found: list[Example] = []

    def hear(name: str, field: str, gold: Gold, figure: Figure, *_: Any) -> None:
        if field == "kind":
            drafted = figure.draft.kind.value
            found.append(Example(name, gold["kind"], drafted, cues_of(figure)))

    lessons(hear)
    return found


def fitted(examples: Sequence[Example]) -> tuple[list[str], Weights]:
    """Kinds, and what each cue weighs for each."""
    seen = counted(examples, lambda one: one.gold_set)
    return fit(
        [one.cues for one in seen],
        [one.kind for one in seen],
        inverse_penalty=INVERSE_PENALTY,
    )


def told(example: Example, kinds: Sequence[str], weights: Weights) -> str:
    """The kind that ``weights`` tell."""
    known = [weights[cue] for cue in example.cues if cue in weights]
    sums = [start + sum(row[k] for row in known) for k, start in enumerate(weights[""])]
    return kinds[max(range(len(kinds)), key=sums.__getitem__)]


def hold_out(examples: Sequence[Example], groups: Iterable[str]) -> None:
    """Print how often first and weighed answers are right on each group, fitted on all others."""
    print_head("held out")
    for group in groups:
        names = group.split(",")
        test = [one for one in examples if one.gold_set in names]
        kinds, weights = fitted([one for one in examples if set_of(one.gold_set) not in names])
        right = [
            sum(one.drafted == one.kind for one in test),
            sum(told(one, kinds, weights) == one.kind for one in test),
        ]
        print_right(group, len(test), right)


def main() -> None:
    chosen = options(__doc__)
    seen = examples()
    print(f"{len(seen)} claims")
    hold_out(seen, chosen.hold_out)
    if chosen.write:
        _, weights = fitted(seen)
        write_table(WEIGHTS, lines_of(weights))


if __name__ == "__main__":
    main()
