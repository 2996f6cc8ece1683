"""Learn what speaks for each time that a figure can be of, from the articles of ``tests/gold``.

    python training/whens.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets how often the rules, the weights and both together tell
the when of a claim, fitted on all others; with ``--write`` it fits all sets and writes
``languages/en_when_weights.py`` anew. Needs scipy (scikit-learn brings it), which no run and no
test needs.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from choices import Choice, fit_choices
from examples import (
    ROOT,
    SMALLEST,
    annotated,
    articles_of,
    counted,
    gold_sets,
    options,
    print_head,
    print_right,
    timed_cases,
    write_table,
)

from pipelines.extraction.document import Document
from pipelines.extraction.english.claims import read_claims
from pipelines.extraction.english.documents import find_percentages
from pipelines.extraction.english.fiscal_homes import read_at_home
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.when_cues import cues_by_when
from pipelines.report import Measure, Percentage

WEIGHTS = ROOT / "pipelines/extraction/languages/en_when_weights.py"
VARIANCE = 0.6
"""Of a weight before anything is seen; .3 to 1 differ by less than the noise."""
RULE = 1.75
"""What the rules' when counts; .5 to 2 differ by less than the noise."""
RAREST = 4
"""Cues seen less often are left out."""


class Example(NamedTuple):
    """A claim as annotated, and what the program saw of it."""

    gold_set: str
    when: str | None
    ruled: str | None
    cues: dict[str | None, set[str]]
    """What speaks for each time that it can be of."""


Heard = dict[int, tuple[str | None, dict[str | None, set[str]]]]
"""Start of a figure → its when by rule, and what speaks for each."""


def examples_of(path: Path) -> Iterator[Example]:
    """The claims of a set that the program finds as shares, in reading order."""
    for article, document in articles_of(path):
        percentages, heard = _listened(document)
        for one, gold in annotated(article, percentages):
            if gold["of"] == "gdp" and one.start in heard:
                yield Example(path.stem, gold["when"], *heard[one.start])


def examples_of_cases() -> Iterator[Example]:
    """The sentences of ``tests/cases`` in which the program finds as many claims as there are."""
    for document, whens in timed_cases():
        _, heard = _listened(document)
        if len(heard) == len(whens):
            for when, (_, seen) in zip(whens, sorted(heard.items()), strict=True):
                yield Example("cases", when, *seen)


def _listened(document: Document) -> tuple[tuple[Percentage, ...], Heard]:
    """The percentages of a document, and what was seen of those that are shares."""
    heard: Heard = {}

    def listen(figure: Figure, shares: frozenset[int]) -> tuple[str | None, tuple[str, ...]]:
        draft = figure.draft
        heard[draft.percentage.start] = (draft.when, cues_by_when(figure, shares))
        return draft.when, ()

    percentages = find_percentages(document)
    shares = tuple(one for one in percentages if one.of is Measure.GDP)
    read_claims(read_at_home(document), shares, time=listen)
    return percentages, heard


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """What each cue weighs, learned from the claims whose time is among their candidates."""
    seen = [one for one in examples if one.when in one.cues and len(one.cues) > 1]
    seen = counted(seen, lambda one: one.gold_set)
    return fit_choices(
        [Choice(list(one.cues.values()), list(one.cues).index(one.when)) for one in seen],
        variance=VARIANCE,
        rarest=RAREST,
    )


def told(example: Example, weights: dict[str, float], *, rule: float) -> str | None:
    """The when that ``weights`` tell, with that by rule counted as ``rule``."""
    sums = {when: sum(weights.get(one, 0) for one in cues) for when, cues in example.cues.items()}
    sums[example.ruled] += rule
    return max(sums, key=lambda when: (sums[when], when == example.ruled, when or ""))


def hold_out(examples: Sequence[Example], groups: Iterable[str], *, rule: float = RULE) -> None:
    """Print how often rules, weights and both are right on each group, fitted on all others."""
    print_head("held out", "claims")
    for group in groups:
        names = group.split(",")
        test = [one for one in examples if one.gold_set in names]
        weights = fit([one for one in examples if one.gold_set not in names])
        right = [
            sum(one.ruled == one.when for one in test),
            sum(told(one, weights, rule=0) == one.when for one in test),
            sum(told(one, weights, rule=rule) == one.when for one in test),
        ]
        print_right(group, len(test), right)


def write(path: Path, examples: Sequence[Example], *, rule: float = RULE) -> None:
    """Fit all ``examples`` and write the table of weights anew."""
    weights = {cue: round(100 * one) for cue, one in sorted(fit(examples).items())}
    settings = f'RULE = {round(100 * rule)}\n"""Weight of what the rules say."""'
    lines = [f"{one}|{cue}" for cue, one in weights.items() if abs(one) >= SMALLEST]
    write_table(path, settings, lines)


def main() -> None:
    chosen = options(__doc__)
    paths = gold_sets()
    examples = [one for path in paths for one in examples_of(path)]
    examples += examples_of_cases()
    print(f"{len(examples)} claims in {len(paths)} sets and the cases of the tests")
    hold_out(examples, chosen.hold_out)
    if chosen.write:
        write(WEIGHTS, examples)


if __name__ == "__main__":
    main()
