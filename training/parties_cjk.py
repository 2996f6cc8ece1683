"""Learn what the cues of spender and actor speak for in Japanese and Chinese.

    python training/parties_cjk.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets how often the rules, the weights and both together tell
the spender and the actor, fitted on all others; with ``--write`` it fits all sets and writes
``languages/cjk_spender_weights.py`` and ``languages/cjk_actor_weights.py`` anew. Needs
scikit-learn (which brings scipy), which no run and no test needs.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from examples import gold_sets, options
from examples_cjk import Gold, claims_of_cases, claims_of_set, when_of_rules
from parties import Example, Question, example_of, hold_out, write

from pipelines.extraction import east_asian
from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.documents import find_claims
from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.party_cues import (
    OPEN,
    Candidate,
    Parties,
    actors_of,
    spenders_of,
)
from pipelines.extraction.east_asian.scales import Scales
from pipelines.report import Kind, Percentage

SPENDER = Question("spender", 0.3, "cjk")
ACTOR = Question("actor", 0.1, "cjk")


class Heard(NamedTuple):
    """Candidates for the parties of a figure as the rules left it; its kind by rule."""

    kind: Kind
    spenders: list[Candidate]
    actors: list[Candidate]


def examples() -> dict[Question, list[Example]]:
    """What the program saw of each claim before it weighed the field."""
    found: dict[Question, list[Example]] = {SPENDER: [], ACTOR: []}
    for name, document, percentages, claims in _claims():
        heard = _listened(document, percentages)
        for start, gold in claims:
            if start not in heard:
                continue
            seen = heard[start]
            found[SPENDER].append(example_of(name, gold["spender"], seen.kind, seen.spenders))
            if seen.kind in OPEN and seen.kind.value == gold["kind"]:
                found[ACTOR].append(example_of(name, gold["actor"], seen.kind, seen.actors))
    return found


def _claims() -> Iterator[tuple[str, Document, tuple[Percentage, ...], list[tuple[int, Gold]]]]:
    for path in gold_sets("cjk"):
        for seen in claims_of_set(path):
            yield path.stem, *seen
    for seen in claims_of_cases():
        yield "cases", *seen


def _listened(document: Document, percentages: Sequence[Percentage]) -> dict[int, Heard]:
    """What was seen of the figures whose parties are weighed; all told before is by rule."""
    heard: dict[int, Heard] = {}

    def spender(draft: Draft) -> tuple[Parties, tuple[str, ...]]:
        start = draft.setting.percentage.start
        heard[start] = Heard(draft.reading.kind, list(spenders_of(draft)), [])
        return draft.reading.spender, ()

    def actor(draft: Draft, ruled: Parties, rule: str) -> tuple[Parties, tuple[str, ...]]:
        heard[draft.setting.percentage.start].actors.extend(actors_of(draft, ruled, rule))
        return ruled, ()

    scales = Scales(spender=spender, actor=actor, when=when_of_rules)
    find_claims(document, tuple(percentages), east_asian.find_dates(document), scales=scales)
    return heard


def main() -> None:
    chosen = options(__doc__)
    for question, seen in examples().items():
        print(f"{len(seen)} claims")
        hold_out(question, seen, chosen.hold_out)
        if chosen.write:
            write(question, seen)


if __name__ == "__main__":
    main()
