"""Learn what speaks for each time that a Japanese or Chinese figure can be of.

    python training/whens_cjk.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets how often the rules, the weights and both together tell
the when of a claim, fitted on all others; with ``--write`` it fits all sets and writes
``languages/cjk_when_weights.py`` anew. Needs scipy (scikit-learn brings it), which no run and no
test needs.
"""

from collections.abc import Iterator, Sequence

from examples import ROOT, gold_sets, options
from examples_cjk import claims_of_cases, claims_of_set
from whens import Example, hold_out, write

from pipelines.extraction import east_asian
from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.documents import find_claims
from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.scales import Scales
from pipelines.extraction.east_asian.when_cues import cues_by_when
from pipelines.report import Percentage

WEIGHTS = ROOT / "pipelines/extraction/languages/cjk_when_weights.py"
RULE = 0.5
"""What the rules' when counts; none to 1 differ by less than the noise."""


def examples() -> Iterator[Example]:
    """The claims of sets and cases that the program finds as shares, in reading order."""
    found = [(path.stem, seen) for path in gold_sets("cjk") for seen in claims_of_set(path)]
    found += [("cases", seen) for seen in claims_of_cases()]
    for name, (document, percentages, claims) in found:
        heard = _listened(document, percentages)
        for start, gold in claims:
            if start in heard:
                yield Example(name, gold["when"], *heard[start])


Heard = dict[int, tuple[str | None, dict[str | None, set[str]]]]
"""Start of a figure → its when by rule, and what speaks for each."""


def _listened(document: Document, percentages: Sequence[Percentage]) -> Heard:
    """What was seen of the figures whose time is weighed; times before them are by rule."""
    heard: Heard = {}

    def listen(draft: Draft) -> tuple[str | None, tuple[str, ...]]:
        heard[draft.setting.percentage.start] = (draft.when, cues_by_when(draft))
        return draft.when, ()

    scales = Scales(when=listen)
    find_claims(document, tuple(percentages), east_asian.find_dates(document), scales=scales)
    return heard


def main() -> None:
    chosen = options(__doc__)
    seen = list(examples())
    print(f"{len(seen)} claims of the gold sets and the cases of the tests")
    hold_out(seen, chosen.hold_out, rule=RULE)
    if chosen.write:
        write(WEIGHTS, seen, rule=RULE)


if __name__ == "__main__":
    main()
