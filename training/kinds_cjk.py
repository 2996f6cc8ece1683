"""Learn what the cues of a Japanese or Chinese figure say of its kind, from ``tests/gold``.

    python training/kinds_cjk.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets how often the rules, the weights and both together tell
the kind of a claim, fitted on all others; with ``--write`` it fits all sets and writes
``languages/cjk_kind_weights.py`` anew. Needs scikit-learn, which no run and no test needs.
"""

from collections.abc import Iterator, Sequence

from examples import ROOT, gold_sets, lines_of, options, write_table
from examples_cjk import SCALES_OF_RULES, claims_of_cases, claims_of_set
from kinds import Example, fitted, hold_out

from pipelines.extraction import east_asian
from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.documents import find_claims
from pipelines.extraction.east_asian.kind_cues import Draft, cues_of
from pipelines.report import Kind, Percentage

WEIGHTS = ROOT / "pipelines/extraction/languages/cjk_kind_weights.py"
RULE = 1.0
"""What the rules' kind counts; none to 1.5 differ by less than the noise on sets new to them."""


def examples() -> Iterator[Example]:
    """The claims of sets and cases that the program finds as shares, in reading order."""
    found = [(path.stem, seen) for path in gold_sets("cjk") for seen in claims_of_set(path)]
    found += [("cases", seen) for seen in claims_of_cases()]
    for name, (document, percentages, claims) in found:
        heard = _listened(document, percentages)
        for start, gold in claims:
            if start in heard:
                cues, ruled = heard[start]
                yield Example(name, gold["kind"], ruled, cues)


Heard = dict[int, tuple[frozenset[str], str]]
"""Start of a figure → its cues and its kind by rule."""


def _listened(document: Document, percentages: Sequence[Percentage]) -> Heard:
    """What was seen of the figures whose kind is weighed.

    What was told before a figure is what the rules told, so that no set is fitted on itself.
    """
    heard: Heard = {}

    def listen(draft: Draft) -> tuple[Kind, tuple[str, ...]]:
        heard[draft.setting.percentage.start] = (cues_of(draft), draft.reading.kind.value)
        return draft.reading.kind, ()

    scales = SCALES_OF_RULES._replace(kind=listen)
    find_claims(document, tuple(percentages), east_asian.find_dates(document), scales=scales)
    return heard


def main() -> None:
    chosen = options(__doc__)
    seen = list(examples())
    print(f"{len(seen)} claims of the gold sets and the cases of the tests")
    hold_out(seen, chosen.hold_out, rule=RULE)
    if chosen.write:
        kinds, weights = fitted(seen)
        settings = (
            f'KINDS = "{" ".join(kinds)}"\nRULE = {round(100 * RULE)}\n'
            '"""Weight of what the rules say."""'
        )
        write_table(WEIGHTS, settings, lines_of(weights))


if __name__ == "__main__":
    main()
