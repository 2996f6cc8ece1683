"""Learn what the cues of a Japanese or Chinese figure say of what it is a share of.

    python training/shares_cjk.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets the F1 of the rules, the weights and both together on
shares of GDP spent on defence, fitted on all others; with ``--write`` it fits all sets and
writes ``learned/cjk_share.weights`` anew. Needs scikit-learn, which no run and no test needs.
"""

from collections.abc import Iterator

from examples import ROOT, annotated, articles_of, gold_sets, lines_of, options, write_table
from examples_cjk import cases, cases_without_shares
from shares import Example, fitted, hold_out

from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.measuring import measure
from pipelines.extraction.east_asian.share_cues import Measured, share_cues_of
from pipelines.extraction.east_asian.share_weights import RULE
from pipelines.report import Measure, Percentage

WEIGHTS = ROOT / "pipelines/extraction/learned/cjk_share.weights"
Seen = tuple[bool, frozenset[str]]
"""What the rules say of a figure, and the cues that are weighed."""


def examples() -> Iterator[Example]:
    """The percentages of sets and cases, in reading order."""
    for path in gold_sets("cjk"):
        for article, document in articles_of(path):
            percentages, heard = _listened(document)
            for one, gold in annotated(article, percentages):
                yield Example(path.stem, gold["of"] == "gdp", *heard[one.start])
    for document, rows in cases():
        percentages, heard = _listened(document)
        if len(percentages) == len(rows):
            for one, row in zip(percentages, rows, strict=True):
                yield Example("cases", row.claim is not None, *heard[one.start])
    for document in cases_without_shares():
        _, heard = _listened(document)
        for seen in heard.values():
            yield Example("cases", False, *seen)


def _listened(document: Document) -> tuple[tuple[Percentage, ...], dict[int, Seen]]:
    """The percentages by the rules alone, and what was seen of each by its start."""
    seen: dict[int, frozenset[str]] = {}

    def listen(measured: Measured, number: int) -> tuple[bool, tuple[str, ...]]:
        seen[number] = share_cues_of(measured, number)
        return measured.placed[number].share, ()

    found = measure(document, weigh=listen)
    heard = {
        one.start: (one.of is Measure.GDP, seen.get(number, frozenset()))
        for number, one in enumerate(found)
    }
    return found, heard


def main() -> None:
    chosen = options(__doc__)
    seen = list(examples())
    print(f"{len(seen)} percentages of the gold sets and the cases of the tests")
    hold_out(seen, chosen.hold_out, rule=RULE / 100)
    if chosen.write:
        write_table(WEIGHTS, lines_of(fitted(seen)))


if __name__ == "__main__":
    main()
