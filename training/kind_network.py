"""Learn to read the kind of a figure from the words around it, from the articles of ``tests/gold``.

    python training/kind_network.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets how often the network alone tells the kind of a claim, fitted
on all others; with ``--write`` it fits all sets and writes ``learned/en_kinds.npz`` anew. Needs
what ``learning`` needs.
"""

from typing import Any

import learning
from examples import ROOT, Gold
from examples import lessons as hear_all
from networks import Lesson

from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.kind_words import seen_of

NETWORK = ROOT / "pipelines/extraction/learned/en_kinds.npz"


def lessons() -> list[Lesson]:
    """The claims of sets and cases that the program finds as shares, in reading order."""
    found: list[Lesson] = []

    def hear(name: str, field: str, gold: Gold, figure: Figure, *_: Any) -> None:
        if field == "kind":
            found.append(Lesson(name, gold["kind"], seen_of(figure)))

    hear_all(hear)
    return found


if __name__ == "__main__":
    learning.learn(__doc__, lessons(), learning.english, NETWORK)
