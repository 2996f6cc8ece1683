"""Learn what the cues of a figure speak for, from the articles of ``tests/gold``.

    python training/kinds.py [--gold FILE.jsonl …] [--hold-out SET …] [--write]

Prints for each held-out set how often the rules, the weights and both together tell the kind
of a claim; with ``--write`` it fits all sets and writes ``languages/en_kind_weights.py`` anew.
Needs scikit-learn (``pip install scikit-learn``), which no run and no test needs.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from examples import LANGUAGES, ROOT, english_sets, read_gold
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from pipelines.extraction.english.kind_cues import Figure, cues_of
from pipelines.extraction.english.kind_weights import weigh_kind
from pipelines.extraction.english.scales import Scales
from pipelines.report import Kind

WEIGHTS = LANGUAGES / "en_kind_weights.py"
INVERSE_PENALTY = 0.6
"""scikit-learn's C; .3 to 1 differ by less than the noise."""
RULE = 1.0
"""What the rules' kind counts; .5 to 1.5 differ by less than the noise."""
RAREST = 2
"""Cues seen less often are left out."""
SMALLEST = 8
"""Hundredths; cues that never weigh more are left out."""


class Example(NamedTuple):
    """A claim as annotated, and what the program saw of it."""

    gold_set: str
    kind: str
    ruled: str
    cues: frozenset[str]


def examples_of(paths: Iterable[Path]) -> Iterator[Example]:
    """The claims of gold files that the program finds as shares, in reading order."""
    heard: dict[int, tuple[frozenset[str], str]] = {}

    def listen(figure: Figure) -> tuple[Kind, tuple[str, ...]]:
        heard[figure.draft.percentage.start] = (cues_of(figure), figure.draft.kind.value)
        return weigh_kind(figure)

    for entries in read_gold(paths, weigh=Scales(kind=listen)):
        for entry in entries:
            if entry.start in heard:
                cues, ruled = heard[entry.start]
                yield Example(entry.gold_set, entry.gold["kind"], ruled, cues)
        heard.clear()


def fit(examples: Sequence[Example]) -> tuple[list[str], dict[str, list[float]]]:
    """Kinds, and what each cue weighs for each; the cue ``""`` holds the intercepts."""
    counts = Counter(cue for example in examples for cue in example.cues)
    vectors = DictVectorizer()
    rows = [{cue: 1.0 for cue in one.cues if counts[cue] >= RAREST} for one in examples]
    model = LogisticRegression(C=INVERSE_PENALTY, max_iter=1_000)
    model.fit(vectors.fit_transform(rows), [one.kind for one in examples])
    weights = dict(zip(vectors.feature_names_, model.coef_.T.tolist(), strict=True))
    return list(model.classes_), {"": model.intercept_.tolist(), **weights}


def told(
    example: Example, kinds: Sequence[str], weights: dict[str, list[float]], *, rule: float
) -> str:
    """The kind that ``weights`` tell, with the kind by rule counted as ``rule``."""
    sums = [
        start + rule * (kind == example.ruled) + sum(weights[cue][k] for cue in known)
        for known in [[cue for cue in example.cues if cue in weights]]
        for k, (kind, start) in enumerate(zip(kinds, weights[""], strict=True))
    ]
    return kinds[max(range(len(kinds)), key=sums.__getitem__)]


def hold_out(examples: Sequence[Example], names: Iterable[str]) -> None:
    """Print how often rules, weights and both are right on each set, fitted on all others."""
    print(f"{'held out':16}{'claims':>8}{'rules':>8}{'weights':>8}{'both':>8}")
    for name in names:
        test = [one for one in examples if one.gold_set in name.split(",")]
        kinds, weights = fit([one for one in examples if one.gold_set not in name.split(",")])
        right = [
            sum(one.ruled == one.kind for one in test),
            sum(told(one, kinds, weights, rule=0) == one.kind for one in test),
            sum(told(one, kinds, weights, rule=RULE) == one.kind for one in test),
        ]
        shares = "".join(f"{count / len(test):8.3f}" for count in right)
        print(f"{name:16}{len(test):8}{shares}", flush=True)


def write(examples: Sequence[Example]) -> None:
    """Fit all ``examples`` and write the table of weights anew."""
    kinds, weights = fit(examples)
    rows = {cue: [round(100 * one) for one in row] for cue, row in sorted(weights.items())}
    lines = [
        f"{','.join(map(str, row))}|{cue}"
        for cue, row in rows.items()
        if not cue or max(map(abs, row)) >= SMALLEST
    ]
    head, _, _ = WEIGHTS.read_text(encoding="utf-8").partition("KINDS = ")
    table = "\n".join(line.replace("\\", "\\\\").replace('"', '\\"') for line in lines)
    WEIGHTS.write_text(
        f'{head}KINDS = "{" ".join(kinds)}"\nRULE = {round(100 * RULE)}\n'
        f'"""Weight of what the rules say."""\nTABLE = """\\\n{table}\n"""\n',
        encoding="utf-8",
    )
    print(f"{len(lines)} cues written to {WEIGHTS.relative_to(ROOT)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--gold", type=Path, nargs="*")
    parser.add_argument("--hold-out", nargs="*", default=[], help="set, or sets with commas")
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    paths = chosen.gold or english_sets()
    examples = list(examples_of(paths))
    print(f"{len(examples)} claims in {len(paths)} sets")
    hold_out(examples, chosen.hold_out)
    if chosen.write:
        write(examples)


if __name__ == "__main__":
    main()
