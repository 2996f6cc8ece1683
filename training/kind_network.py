"""Learn to read the kind of a figure from the words around it, from the articles of ``tests/gold``.

    python training/kind_network.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets how often the network alone tells the kind of a claim, fitted
on all others; with ``--write`` it fits all sets and writes ``languages/en_kinds.npz`` anew. Needs
what ``networks`` needs.
"""

import networks
from examples import (
    ROOT,
    SCALES_OF_RULES,
    annotated,
    articles_of,
    cases,
    gold_sets,
    when_of_rules,
)
from networks import Lesson

from pipelines.extraction.document import Document
from pipelines.extraction.english.claims import read_claims
from pipelines.extraction.english.documents import find_percentages
from pipelines.extraction.english.fiscal_homes import read_at_home
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.kind_weights import is_firm
from pipelines.extraction.english.kind_words import seen_of
from pipelines.extraction.seen import Seen
from pipelines.report import Kind, Measure, Percentage

NETWORK = ROOT / "pipelines/extraction/languages/en_kinds.npz"


def lessons() -> list[Lesson]:
    """The claims of sets and cases that the program finds as shares, in reading order."""
    found = []
    for path in gold_sets():
        for article, document in articles_of(path):
            percentages, heard = _listened(document)
            for one, gold in annotated(article, percentages):
                if gold["of"] == "gdp" and one.start in heard:
                    found.append(Lesson(path.stem, gold["kind"], heard[one.start]))
    for document, kinds in cases():
        percentages, heard = _listened(document)
        shares = [one for one in percentages if one.of is Measure.GDP]
        if len(shares) == len(kinds):
            for one, kind in zip(shares, kinds, strict=True):
                if one.start in heard:
                    found.append(Lesson("cases", kind, heard[one.start]))
    return found


def _listened(document: Document) -> tuple[tuple[Percentage, ...], dict[int, Seen]]:
    """The percentages of a document, and what is seen of those whose kind is weighed."""
    heard: dict[int, Seen] = {}

    def listen(figure: Figure) -> tuple[Kind, tuple[str, ...]]:
        heard[figure.draft.percentage.start] = seen_of(figure, firm=is_firm(figure))
        return figure.draft.kind, ()

    percentages = find_percentages(document)
    shares = tuple(one for one in percentages if one.of is Measure.GDP)
    read_claims(
        read_at_home(document), shares, weigh=listen, scales=SCALES_OF_RULES, time=when_of_rules
    )
    return percentages, heard


if __name__ == "__main__":
    networks.learn(__doc__, lessons(), networks.english, NETWORK)
