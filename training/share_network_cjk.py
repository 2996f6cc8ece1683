"""Learn to read from the signs around a Japanese or Chinese figure whether it is a share.

    python training/share_network_cjk.py [--hold-out SET,SET …] [--write]

As ``kind_network``; writes ``learned/cjk_shares.npz``.
"""

from collections.abc import Iterator

import learning
from examples import ROOT, annotated, articles_of, gold_sets
from examples_cjk import cases, cases_without_shares
from networks import Lesson
from share_network import OTHER, SHARE

from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.measuring import measure
from pipelines.extraction.east_asian.share_cues import Measured
from pipelines.extraction.east_asian.share_signs import seen_of
from pipelines.extraction.seen import Seen
from pipelines.report import Percentage

NETWORK = ROOT / "pipelines/extraction/learned/cjk_shares.npz"


def lessons() -> list[Lesson]:
    """The percentages of sets and cases that are weighed, in reading order."""
    return [*_lessons()]


def _lessons() -> Iterator[Lesson]:
    for path in gold_sets("cjk"):
        for article, document in articles_of(path):
            percentages, heard = _listened(document)
            for one, gold in annotated(article, percentages):
                if one.start in heard:
                    told = SHARE if gold["of"] == "gdp" else OTHER
                    yield Lesson(path.stem, told, heard[one.start])
    for document, rows in cases():
        percentages, heard = _listened(document)
        if len(percentages) == len(rows):
            for one, row in zip(percentages, rows, strict=True):
                if one.start in heard:
                    yield Lesson("cases", SHARE if row.claim else OTHER, heard[one.start])
    for document in cases_without_shares():
        _, heard = _listened(document)
        for seen in heard.values():
            yield Lesson("cases", OTHER, seen)


def _listened(document: Document) -> tuple[tuple[Percentage, ...], dict[int, Seen]]:
    """The percentages by the rules alone, and what is seen of each that is weighed."""
    seen: dict[int, Seen] = {}

    def listen(measured: Measured, number: int) -> tuple[bool, tuple[str, ...]]:
        seen[number] = seen_of(measured, number)
        return measured.placed[number].share, ()

    found = measure(document, weigh=listen)
    return found, {found[number].start: one for number, one in seen.items()}


if __name__ == "__main__":
    learning.learn(__doc__, lessons(), learning.east_asian, NETWORK)
