"""Learn to read the kind of a Japanese or Chinese figure from the signs around it.

    python training/kind_network_cjk.py [--hold-out SET,SET …] [--write]

As ``kind_network``; writes ``languages/cjk_kinds.npz``.
"""

from collections.abc import Sequence

import learning
from examples import ROOT, gold_sets
from examples_cjk import SCALES_OF_RULES, claims_of_cases, claims_of_set
from networks import Lesson

from pipelines.extraction import east_asian
from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.documents import find_claims
from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.kind_signs import seen_of
from pipelines.extraction.seen import Seen
from pipelines.report import Kind, Percentage

NETWORK = ROOT / "pipelines/extraction/languages/cjk_kinds.npz"


def lessons() -> list[Lesson]:
    """The claims of sets and cases that the program finds as shares, in reading order."""
    found = [(path.stem, seen) for path in gold_sets("cjk") for seen in claims_of_set(path)]
    found += [("cases", seen) for seen in claims_of_cases()]
    told = []
    for name, (document, percentages, claims) in found:
        heard = _listened(document, percentages)
        told += [
            Lesson(name, gold["kind"], heard[start]) for start, gold in claims if start in heard
        ]
    return told


def _listened(document: Document, percentages: Sequence[Percentage]) -> dict[int, Seen]:
    heard: dict[int, Seen] = {}

    def listen(draft: Draft) -> tuple[Kind, tuple[str, ...]]:
        heard[draft.setting.percentage.start] = seen_of(draft)
        return draft.reading.kind, ()

    scales = SCALES_OF_RULES._replace(kind=listen)
    find_claims(document, tuple(percentages), east_asian.find_dates(document), scales=scales)
    return heard


if __name__ == "__main__":
    learning.learn(__doc__, lessons(), learning.east_asian, NETWORK)
