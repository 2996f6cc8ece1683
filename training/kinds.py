"""Learn what the cues of a figure say of its kind, from the articles of ``tests/gold``.

    python training/kinds.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets how often the rules, the weights and both together tell
the kind of a claim, fitted on all others; with ``--write`` it fits all sets and writes
``languages/en_kind_weights.py`` anew. Needs scikit-learn, which no run and no test needs.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from examples import (
    ROOT,
    Weights,
    annotated,
    articles_of,
    cases,
    counted,
    fit,
    gold_sets,
    kinds_heard,
    lines_of,
    options,
    print_head,
    print_right,
    write_table,
)

from pipelines.extraction.english.kind_cues import Figure, cues_of
from pipelines.extraction.english.kind_weights import FIRM_RULE, is_firm
from pipelines.report import Measure

WEIGHTS = ROOT / "pipelines/extraction/languages/en_kind_weights.py"
INVERSE_PENALTY = 0.3
"""scikit-learn's C; .15 to .6 differ by less than the noise."""
RULE = 1.0
"""What the rules' kind counts; none to 1.5 differ by less than the noise."""


class Example(NamedTuple):
    """A claim as annotated, and what the program saw of it."""

    gold_set: str
    kind: str
    ruled: str
    cues: frozenset[str]
    firm: bool = False
    """Whether the rule is one of those that count more."""


def examples_of(path: Path) -> Iterator[Example]:
    """The claims of a set that the program finds as shares, in reading order."""
    for article, document in articles_of(path):
        percentages, heard = kinds_heard(document, _seen)
        for one, gold in annotated(article, percentages):
            if gold["of"] == "gdp" and one.start in heard:
                cues, ruled, firm = heard[one.start]
                yield Example(path.stem, gold["kind"], ruled, cues, firm)


def examples_of_cases() -> Iterator[Example]:
    """The sentences of ``tests/cases`` in which the program finds as many claims as there are."""
    for document, kinds in cases():
        percentages, heard = kinds_heard(document, _seen)
        shares = [one for one in percentages if one.of is Measure.GDP]
        if len(shares) == len(kinds):
            for one, kind in zip(shares, kinds, strict=True):
                if one.start in heard:
                    cues, ruled, firm = heard[one.start]
                    yield Example("cases", kind, ruled, cues, firm)


def _seen(figure: Figure) -> tuple[frozenset[str], str, bool]:
    """Cues, kind by rule, and whether that rule is firm."""
    return cues_of(figure), figure.draft.kind.value, is_firm(figure)


def fitted(examples: Sequence[Example]) -> tuple[list[str], Weights]:
    """Kinds, and what each cue weighs for each."""
    seen = counted(examples, lambda one: one.gold_set)
    return fit(
        [one.cues for one in seen],
        [one.kind for one in seen],
        inverse_penalty=INVERSE_PENALTY,
    )


def told(example: Example, kinds: Sequence[str], weights: Weights, *, rule: float) -> str:
    """The kind that ``weights`` tell, with the kind by rule counted as ``rule``."""
    known = [weights[cue] for cue in example.cues if cue in weights]
    rule = FIRM_RULE / 100 if rule and example.firm else rule
    sums = [
        start + rule * (kind == example.ruled) + sum(row[k] for row in known)
        for k, (kind, start) in enumerate(zip(kinds, weights[""], strict=True))
    ]
    return kinds[max(range(len(kinds)), key=sums.__getitem__)]


def hold_out(examples: Sequence[Example], groups: Iterable[str], *, rule: float = RULE) -> None:
    """Print how often rules, weights and both are right on each group, fitted on all others."""
    print_head("held out", "claims")
    for group in groups:
        names = group.split(",")
        test = [one for one in examples if one.gold_set in names]
        kinds, weights = fitted([one for one in examples if one.gold_set not in names])
        right = [
            sum(one.ruled == one.kind for one in test),
            sum(told(one, kinds, weights, rule=0) == one.kind for one in test),
            sum(told(one, kinds, weights, rule=rule) == one.kind for one in test),
        ]
        print_right(group, len(test), right)


def main() -> None:
    chosen = options(__doc__)
    paths = gold_sets()
    examples = [one for path in paths for one in examples_of(path)]
    examples += examples_of_cases()
    print(f"{len(examples)} claims in {len(paths)} sets and the cases of the tests")
    hold_out(examples, chosen.hold_out)
    if chosen.write:
        kinds, weights = fitted(examples)
        settings = (
            f'KINDS = "{" ".join(kinds)}"\nRULE = {round(100 * RULE)}\n'
            '"""Weight of what the rules say."""'
        )
        write_table(WEIGHTS, settings, lines_of(weights))


if __name__ == "__main__":
    main()
