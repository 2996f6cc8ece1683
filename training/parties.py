"""Learn what the cues of spender and actor speak for, from the articles of ``tests/gold``.

    python training/parties.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets how often the rules, the weights and both together tell
the spender and the actor, fitted on all others; with ``--write`` it fits all sets and writes
``languages/en_spender_weights.py`` and ``languages/en_actor_weights.py`` anew. Needs scikit-learn
(which brings scipy), which no run and no test needs.

A rule is nearly always right on the sets that it was written by. How far to trust it is learned
from the others alone (``UNSEEN``).
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from choices import Choice, fit_choices
from examples import (
    ROOT,
    UNSEEN,
    annotated,
    articles_of,
    claimed_cases,
    counted,
    gold_sets,
    options,
    print_head,
    print_right,
    when_of_rules,
    write_table,
)

from pipelines.extraction.document import Document
from pipelines.extraction.english.actor_cues import OPEN, actors_of
from pipelines.extraction.english.claims import read_claims
from pipelines.extraction.english.documents import find_percentages
from pipelines.extraction.english.fiscal_homes import read_at_home
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.party_cues import Parties
from pipelines.extraction.english.party_weights import MARGIN, Candidate, Scales
from pipelines.extraction.english.spender_cues import spenders_of
from pipelines.report import Kind, Measure, Percentage

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
    """Those of the rules' answer first."""
    right: int
    """-1 where none is right."""


def examples() -> dict[Question, list[Example]]:
    """What the program saw of each claim before it weighed the field."""
    found: dict[Question, list[Example]] = {SPENDER: [], ACTOR: []}
    for path in gold_sets():
        for article, document in articles_of(path):
            heard, percentages = _listened(document)
            for one, gold in annotated(article, percentages):
                if gold["of"] == "gdp" and one.start in heard:
                    _add(found, path.stem, heard[one.start], gold)
    for document, rows in claimed_cases():
        heard, percentages = _listened(document)
        shares = [one for one in percentages if one.of is Measure.GDP]
        if len(shares) == len(rows):
            for one, row in zip(shares, rows, strict=True):
                if one.start in heard:
                    _add(found, "cases", heard[one.start], row)
    return found


def _listened(document: Document) -> tuple[dict[int, Figure], tuple[Percentage, ...]]:
    """Each figure as the rules left it, by its start; the percentages of the document."""
    heard: dict[int, Figure] = {}

    def spender(figure: Figure) -> tuple[Parties, tuple[str, ...]]:
        heard[figure.draft.percentage.start] = figure._replace(before=list(figure.before))
        return figure.draft.spender, ()

    def actor(figure: Figure) -> tuple[Parties, tuple[str, ...]]:
        return figure.draft.actor, ()

    percentages = find_percentages(document)
    shares = tuple(one for one in percentages if one.of is Measure.GDP)
    read_claims(read_at_home(document), shares, scales=Scales(spender, actor), time=when_of_rules)
    return heard, percentages


def _add(
    found: dict[Question, list[Example]], name: str, figure: Figure, gold: dict[str, Any]
) -> None:
    kind = figure.draft.kind
    found[SPENDER].append(example_of(name, gold["spender"], kind, spenders_of(figure)))
    if kind in OPEN and kind.value == gold["kind"] and "actor" in gold:
        found[ACTOR].append(example_of(name, gold["actor"], kind, actors_of(figure)))


def example_of(
    name: str, told: list[str] | str | None, kind: Kind, candidates: Iterable[Candidate]
) -> Example:
    """Candidates with their cues, each by itself and beside the kind, and the annotated one."""
    gold = frozenset(told if isinstance(told, list) else [told] if told else [])
    held = list(candidates)
    right = next((k for k, (one, _) in enumerate(held) if frozenset(one) == gold), -1)
    cues = (frozenset(f"{of}/{cue}" for cue in cues for of in ("", kind.value)) for _, cues in held)
    return Example(name, tuple(cues), right)


def _learned_from(example: Example) -> Example:
    """Without what it says of the rules, where they were written by it."""
    if example.gold_set in UNSEEN:
        return example
    kept = (frozenset(cue for cue in one if "/ruled" not in cue) for one in example.cues)
    return example._replace(cues=tuple(kept))


def fit(examples: Sequence[Example], *, variance: float) -> Weights:
    """What each cue weighs, learned from the claims of which some candidate is right."""
    seen = (one for one in examples if one.right >= 0 and len(one.cues) > 1)
    shown = [_learned_from(one) for one in counted(seen, lambda one: one.gold_set)]
    return fit_choices(
        [Choice(one.cues, one.right) for one in shown], variance=variance, rarest=RAREST
    )


def told(example: Example, weigh: Callable[[str], float], *, margin: float) -> int:
    """The candidate that weighs most, the rules' answer ahead by ``margin``."""
    sums = [sum(map(weigh, cues)) for cues in example.cues]
    sums[0] += margin
    return max(range(len(sums)), key=sums.__getitem__)


def hold_out(question: Question, examples: Sequence[Example], names: Iterable[str]) -> None:
    """Print how often rules, weights and both are right on each set, fitted on all others."""
    print_head(question.name, "claims")
    for name in names:
        test = [one for one in examples if one.gold_set in name.split(",")]
        rest = [one for one in examples if one.gold_set not in name.split(",")]
        weights = fit(rest, variance=question.variance)

        def alone(cue: str, weights: Weights = weights) -> float:
            return 0 if "/ruled" in cue else weights.get(cue, 0)

        def both(cue: str, weights: Weights = weights) -> float:
            return weights.get(cue, 0)

        right = [
            sum(one.right == 0 for one in test),
            sum(told(one, alone, margin=0) == one.right for one in test),
            sum(told(one, both, margin=MARGIN / 100) == one.right for one in test),
        ]
        print_right(name, len(test), right)


def write(question: Question, examples: Sequence[Example]) -> None:
    """Fit all ``examples`` and write the table of weights anew."""
    weights = fit(examples, variance=question.variance)
    rounded = {cue: round(100 * one) for cue, one in sorted(weights.items())}
    lines = [f"{one}|{cue}" for cue, one in rounded.items() if abs(one) >= SMALLEST]
    path = ROOT / f"pipelines/extraction/languages/{question.languages}_{question.name}_weights.py"
    write_table(path, "", lines)


def main() -> None:
    chosen = options(__doc__)
    for question, seen in examples().items():
        print(f"{len(seen)} claims")
        hold_out(question, seen, chosen.hold_out)
        if chosen.write:
            write(question, seen)


if __name__ == "__main__":
    main()
