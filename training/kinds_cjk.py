"""Learn what the cues of a Japanese or Chinese figure say of its kind, from ``tests/gold``.

    python training/kinds_cjk.py [--hold-out SET,SET …] [--write]

As ``kinds``; writes ``learned/cjk_kind.weights``.
"""

from examples import ROOT, Gold, lines_of, options, write_table
from examples_cjk import lessons
from kinds import Example, fitted, hold_out

from pipelines.extraction.east_asian.kind_cues import Draft, cues_of

WEIGHTS = ROOT / "pipelines/extraction/learned/cjk_kind.weights"


def examples() -> list[Example]:
    """The claims of sets and cases that the program finds as shares, in reading order."""
    found: list[Example] = []

    def hear(name: str, field: str, gold: Gold, draft: Draft) -> None:
        if field == "kind":
            found.append(Example(name, gold["kind"], draft.kind.value, cues_of(draft)))

    lessons(hear)
    return found


def main() -> None:
    chosen = options(__doc__)
    seen = examples()
    print(f"{len(seen)} claims")
    hold_out(seen, chosen.hold_out)
    if chosen.write:
        _, weights = fitted(seen)
        write_table(WEIGHTS, lines_of(weights))


if __name__ == "__main__":
    main()
