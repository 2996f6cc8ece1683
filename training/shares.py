"""Learn what the cues of a figure say of what it is a share of, from ``tests/gold``.

    python training/shares.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets the F1 of the rules, the weights and both together on
shares of GDP spent on defence, fitted on all others; with ``--write`` it fits all sets and
writes ``learned/en_share.weights`` anew. Needs scikit-learn, which no run and no test needs.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from examples import (
    ROOT,
    Weights,
    annotated,
    articles_of,
    counted,
    fit,
    gold_sets,
    lines_of,
    measured_cases,
    options,
    write_table,
)

from pipelines.extraction.document import Document
from pipelines.extraction.english.documents import find_percentages
from pipelines.extraction.english.fiscal_homes import read_at_home
from pipelines.extraction.english.measure_context import Told
from pipelines.extraction.english.measures import tell_measures
from pipelines.extraction.english.share_cues import Measured, share_cues_of
from pipelines.extraction.english.share_weights import RULE

WEIGHTS = ROOT / "pipelines/extraction/learned/en_share.weights"
INVERSE_PENALTY = 0.5


class Example(NamedTuple):
    """A percentage as annotated, and what the program saw of it."""

    gold_set: str
    share: bool
    ruled: bool
    cues: frozenset[str]
    """Empty where the rules have the only word."""


def examples_of(path: Path) -> Iterator[Example]:
    """The percentages of a set, in reading order."""
    for article, document in articles_of(path):
        heard = _listened(document)
        for one, gold in annotated(article, find_percentages(document)):
            ruled, cues = heard[one.start]
            yield Example(path.stem, gold["of"] == "gdp", ruled, cues)


def examples_of_cases() -> Iterator[Example]:
    """The sentences of ``tests/cases`` in which the program finds as many figures as there are."""
    for document, shares in measured_cases():
        heard = _listened(document)
        if len(heard) == len(shares):
            for share, (_, (ruled, cues)) in zip(shares, sorted(heard.items()), strict=True):
                yield Example("cases", share, ruled, cues)


def _listened(document: Document) -> dict[int, tuple[bool, frozenset[str]]]:
    """Start of each figure → what the rules say, and the cues that are weighed."""
    reading = read_at_home(document)
    seen: dict[int, frozenset[str]] = {}

    def listen(measured: Measured) -> Told:
        seen[measured.reading.figures[measured.number].start] = share_cues_of(measured)
        return measured.told[measured.number]

    told = tell_measures(reading, weigh=listen)
    return {
        figure.start: (one.share, seen.get(figure.start, frozenset()))
        for figure, one in zip(reading.figures, told, strict=True)
    }


def fitted(examples: Sequence[Example]) -> Weights:
    """What each cue weighs for a share."""
    seen = counted((one for one in examples if one.cues), lambda one: one.gold_set)
    _, weights = fit(
        [one.cues for one in seen],
        ["share" if one.share else "other" for one in seen],
        inverse_penalty=INVERSE_PENALTY,
    )
    return weights


def is_share(example: Example, weights: Weights, *, rule: float) -> bool:
    """What ``weights`` tell, with the word of the rules counted as ``rule``."""
    if not example.cues:
        return example.ruled
    total = weights[""][0] + sum(weights[cue][0] for cue in example.cues if cue in weights)
    return total + (rule if example.ruled else -rule) > 0


def f1(examples: Sequence[Example], told: Callable[[Example], bool]) -> float:
    """F1 of the shares among ``examples``."""
    found = [told(one) for one in examples]
    right = sum(one.share and is_found for one, is_found in zip(examples, found, strict=True))
    return 2 * right / (sum(one.share for one in examples) + sum(found))


def hold_out(examples: Sequence[Example], groups: Iterable[str], *, rule: float) -> None:
    """Print the F1 of rules, weights and both on each group, fitted on all others."""
    print(f"{'held out':18}{'figures':>8}{'rules':>8}{'weights':>8}{'both':>8}")
    for group in groups:
        names = group.split(",")
        test = [one for one in examples if one.gold_set in names]
        weights = fitted([one for one in examples if one.gold_set not in names])
        print(
            f"{group:18}{len(test):8}{f1(test, lambda one: one.ruled):8.3f}"
            f"{f1(test, lambda one, held=weights: is_share(one, held, rule=0)):8.3f}"
            f"{f1(test, lambda one, held=weights: is_share(one, held, rule=rule)):8.3f}",
            flush=True,
        )


def main() -> None:
    chosen = options(__doc__)
    paths = gold_sets()
    examples = [one for path in paths for one in examples_of(path)]
    examples += examples_of_cases()
    print(f"{len(examples)} percentages in {len(paths)} sets and the cases of the tests")
    hold_out(examples, chosen.hold_out, rule=RULE / 100)
    if chosen.write:
        write_table(WEIGHTS, lines_of(fitted(examples)))


if __name__ == "__main__":
    main()
