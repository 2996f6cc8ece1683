"""Learn what speaks for each time that a Japanese or Chinese figure can be of.

    python training/whens_cjk.py [--hold-out SET,SET …] [--write]

As ``whens``; writes ``learned/cjk_when.weights``.
"""

from examples import ROOT, Gold, options, write_table
from examples_cjk import lessons
from whens import Example, hold_out, lines_of

from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.when_cues import cues_by_when

WEIGHTS = ROOT / "pipelines/extraction/learned/cjk_when.weights"


def examples() -> list[Example]:
    """The claims of sets and cases that the program finds as shares, in reading order."""
    found: list[Example] = []

    def hear(name: str, field: str, gold: Gold, draft: Draft) -> None:
        if field == "when":
            found.append(Example(name, gold["when"], draft.when, cues_by_when(draft)))

    lessons(hear)
    return found


def main() -> None:
    chosen = options(__doc__)
    seen = examples()
    print(f"{len(seen)} claims")
    hold_out(seen, chosen.hold_out)
    if chosen.write:
        write_table(WEIGHTS, lines_of(seen))


if __name__ == "__main__":
    main()
