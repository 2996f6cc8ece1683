"""Learn to read the kind of a figure from the words around it, from the articles of ``tests/gold``.

    python training/kind_network.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets how often the network alone tells the kind of a claim, fitted
on all others; with ``--write`` it fits all sets and writes ``languages/en_kinds.npz`` anew. Needs
what ``learning`` needs.
"""

import learning
from examples import (
    ROOT,
    annotated,
    articles_of,
    cases,
    gold_sets,
    kinds_heard,
)
from networks import Lesson

from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.kind_weights import is_firm
from pipelines.extraction.english.kind_words import seen_of
from pipelines.extraction.seen import Seen
from pipelines.report import Measure

NETWORK = ROOT / "pipelines/extraction/languages/en_kinds.npz"


def lessons() -> list[Lesson]:
    """The claims of sets and cases that the program finds as shares, in reading order."""
    found = []
    for path in gold_sets():
        for article, document in articles_of(path):
            percentages, heard = kinds_heard(document, _seen)
            for one, gold in annotated(article, percentages):
                if gold["of"] == "gdp" and one.start in heard:
                    found.append(Lesson(path.stem, gold["kind"], heard[one.start]))
    for document, kinds in cases():
        percentages, heard = kinds_heard(document, _seen)
        shares = [one for one in percentages if one.of is Measure.GDP]
        if len(shares) == len(kinds):
            for one, kind in zip(shares, kinds, strict=True):
                if one.start in heard:
                    found.append(Lesson("cases", kind, heard[one.start]))
    return found


def _seen(figure: Figure) -> Seen:
    return seen_of(figure, firm=is_firm(figure))


if __name__ == "__main__":
    learning.learn(__doc__, lessons(), learning.english, NETWORK)
