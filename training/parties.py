"""Learn what the cues of spender and actor speak for, from the articles of ``tests/gold``.

    python training/parties.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets how often the first draft and the weights tell the spender
and the actor, fitted on all others; with ``--write`` it fits all sets and writes
``learned/en_spender.weights`` and ``learned/en_actor.weights`` anew. Needs scikit-learn
(which brings scipy), which no run and no test needs.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from choices import Choice, fit_choices
from examples import (
    ROOT,
    Gold,
    counted,
    lessons,
    options,
    parties_of,
    print_head,
    print_right,
    write_table,
)
from retelling import set_of

from pipelines.extraction.english.actor_cues import actors_of
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.spender_cues import spenders_of
from pipelines.extraction.shared_cues import OPEN, Candidate, Parties
from pipelines.extraction.weights import heaviest
from pipelines.report import Kind

RAREST = 2
"""Cues seen less often are left out."""
SMALLEST = 3
"""Hundredths; cues that never weigh more are left out."""


class Question(NamedTuple):
    """A field that is told by weighing candidates."""

    name: str
    variance: float
    """Of a weight before anything is seen; 0.2 to 0.6 and 0.03 to 0.2 differ by noise."""
    languages: str = "en"


SPENDER = Question("spender", 0.4)
ACTOR = Question("actor", 0.1)
Weights = dict[str, float]


class Example(NamedTuple):
    """Candidates for a field, each with its cues, and which the annotation names."""

    gold_set: str
    cues: tuple[frozenset[str], ...]
    """Those of the drafted one first."""
    right: int
    """-1 where none is right."""


def examples() -> dict[Question, list[Example]]:
    """What the program saw of each claim before it weighed the field."""
    found: dict[Question, list[Example]] = {SPENDER: [], ACTOR: []}

    def hear(name: str, field: str, gold: Gold, figure: Figure, *_: Any) -> None:
        kind = figure.draft.kind
        if field == "spender":
            right = parties_of(gold["spender"])
            found[SPENDER].append(example_of(name, right, kind, spenders_of(figure)))
        elif field == "actor" and kind in OPEN:
            right = parties_of(gold["actor"])
            found[ACTOR].append(example_of(name, right, kind, actors_of(figure)))

    lessons(hear)
    return found


def example_of(name: str, gold: Parties, kind: Kind, candidates: Iterable[Candidate]) -> Example:
    """Candidates with their cues, each by itself and beside the kind, and the annotated one."""
    held = list(candidates)
    right = next((k for k, (one, _) in enumerate(held) if frozenset(one) == frozenset(gold)), -1)
    cues = (frozenset(f"{of}/{cue}" for cue in cues for of in ("", kind.value)) for _, cues in held)
    return Example(name, tuple(cues), right)


def fit(examples: Sequence[Example], *, variance: float) -> Weights:
    """What each cue weighs, learned from the claims of which some candidate is right."""
    seen = (one for one in examples if one.right >= 0 and len(one.cues) > 1)
    shown = counted(seen, lambda one: one.gold_set)
    return fit_choices(
        [Choice(one.cues, one.right) for one in shown], variance=variance, rarest=RAREST
    )


def hold_out(question: Question, examples: Sequence[Example], names: Iterable[str]) -> None:
    """Print how often first and weighed answers are right on each set, fitted on all others."""
    print_head(question.name)
    for name in names:
        test = [one for one in examples if one.gold_set in name.split(",")]
        rest = [one for one in examples if set_of(one.gold_set) not in name.split(",")]
        weights = fit(rest, variance=question.variance)
        right = [
            sum(one.right == 0 for one in test),
            sum(heaviest(enumerate(one.cues), weights)[0] == one.right for one in test),
        ]
        print_right(name, len(test), right)


def write(question: Question, examples: Sequence[Example]) -> None:
    """Fit all ``examples`` and write the table of weights anew."""
    weights = fit(examples, variance=question.variance)
    rounded = {cue: round(100 * one) for cue, one in sorted(weights.items())}
    lines = [f"{one}|{cue}" for cue, one in rounded.items() if abs(one) >= SMALLEST]
    path = ROOT / f"pipelines/extraction/learned/{question.languages}_{question.name}.weights"
    write_table(path, lines)


def main() -> None:
    chosen = options(__doc__)
    for question, seen in examples().items():
        print(f"{len(seen)} claims")
        hold_out(question, seen, chosen.hold_out)
        if chosen.write:
            write(question, seen)


if __name__ == "__main__":
    main()
