"""Learn to read from the words around a figure whether it is a share of GDP for defence.

    python training/share_network.py [--hold-out SET,SET …] [--write]

As ``kind_network``; writes ``learned/en_shares.npz``.
"""

from collections.abc import Iterator
from pathlib import Path

import learning
from examples import ROOT, annotated, articles_of, gold_sets, measured_cases
from networks import Lesson

from pipelines.extraction.document import Document
from pipelines.extraction.english.documents import find_percentages
from pipelines.extraction.english.fiscal_homes import read_at_home
from pipelines.extraction.english.measure_context import Told
from pipelines.extraction.english.measures import tell_measures
from pipelines.extraction.english.share_cues import Measured
from pipelines.extraction.english.share_words import seen_of
from pipelines.extraction.seen import Seen

NETWORK = ROOT / "pipelines/extraction/learned/en_shares.npz"
SHARE, OTHER = "share", "other"


def lessons() -> list[Lesson]:
    """The percentages of sets and cases that are weighed, in reading order."""
    found = [one for path in gold_sets() for one in examples_of(path)]
    for document, shares in measured_cases():
        heard = _listened(document)
        if len(heard) == len(shares):
            for share, (_, seen) in zip(shares, sorted(heard.items()), strict=True):
                found.append(Lesson("cases", SHARE if share else OTHER, seen))
    return found


def examples_of(path: Path) -> Iterator[Lesson]:
    for article, document in articles_of(path):
        heard = _listened(document)
        for one, gold in annotated(article, find_percentages(document)):
            if one.start in heard:
                told = SHARE if gold["of"] == "gdp" else OTHER
                yield Lesson(path.stem, told, heard[one.start])


def _listened(document: Document) -> dict[int, Seen]:
    """Start of each figure that is weighed → what is seen of it."""
    reading = read_at_home(document)
    heard: dict[int, Seen] = {}

    def listen(measured: Measured) -> Told:
        seen = seen_of(measured)
        if seen is not None:
            heard[reading.figures[measured.number].start] = seen
        return measured.told[measured.number]

    tell_measures(reading, weigh=listen)
    return heard


if __name__ == "__main__":
    learning.learn(__doc__, lessons(), learning.english, NETWORK)
