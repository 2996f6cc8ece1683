"""Learn what the cues of spender and actor speak for in Japanese and Chinese.

    python training/parties_cjk.py [--hold-out SET,SET …] [--write]

As ``parties``; writes ``learned/cjk_spender.weights`` and ``learned/cjk_actor.weights``.
"""

from examples import Gold, options, parties_of
from examples_cjk import lessons
from parties import Example, Question, example_of, hold_out, write

from pipelines.extraction.east_asian.actor_cues import actors_of
from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.party_cues import spenders_of
from pipelines.extraction.shared_cues import OPEN
from pipelines.report import Kind

SPENDER = Question("spender", 0.3, "cjk")
ACTOR = Question("actor", 0.1, "cjk")


def examples() -> dict[Question, list[Example]]:
    """What the program saw of each claim before it weighed the field."""
    found: dict[Question, list[Example]] = {SPENDER: [], ACTOR: []}

    def hear(name: str, field: str, gold: Gold, draft: Draft) -> None:
        kind = Kind(gold["kind"])
        if field == "spender":
            right = parties_of(gold["spender"])
            found[SPENDER].append(example_of(name, right, kind, spenders_of(draft)))
        elif field == "actor" and kind in OPEN:
            right = parties_of(gold["actor"])
            found[ACTOR].append(example_of(name, right, kind, actors_of(draft)))

    lessons(hear)
    return found


def main() -> None:
    chosen = options(__doc__)
    for question, seen in examples().items():
        print(f"{len(seen)} claims")
        hold_out(question, seen, chosen.hold_out)
        if chosen.write:
            write(question, seen)


if __name__ == "__main__":
    main()
