"""Learn to read the kind of a Japanese or Chinese figure from the signs around it.

    python training/kind_network_cjk.py [--hold-out SET,SET …] [--write]

As ``kind_network``; writes ``learned/cjk_kinds.npz``.
"""

import learning
from examples import ROOT, Gold
from examples_cjk import lessons as hear_all
from networks import Lesson

from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.kind_signs import seen_of

NETWORK = ROOT / "pipelines/extraction/learned/cjk_kinds.npz"


def lessons() -> list[Lesson]:
    """The claims of sets and cases that the program finds as shares, in reading order."""
    found: list[Lesson] = []

    def hear(name: str, field: str, gold: Gold, draft: Draft) -> None:
        if field == "kind":
            found.append(Lesson(name, gold["kind"], seen_of(draft)))

    hear_all(hear)
    return found


if __name__ == "__main__":
    learning.learn(__doc__, lessons(), learning.east_asian, NETWORK)
