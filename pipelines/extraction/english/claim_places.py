"""A figure in its sentence, with all that was remembered before it."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.extraction.english.claim_memory import Memory, asked_before, heir_of
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.stage import Stage
from pipelines.report import Claim, Percentage


@dataclass(frozen=True, slots=True)
class Place:
    """A figure in its sentence, with all that was remembered before it."""

    reading: Reading
    percentage: Percentage
    memory: Memory
    number: int
    """Number of its sentence."""
    stage: Stage

    @property
    def row(self) -> Sequence[Item]:
        return self.stage.row

    @property
    def at(self) -> int:
        return self.stage.at

    def figure_of(self, draft: Claim, before: Sequence[Claim]) -> Figure:
        """The figure with what is drafted of it, to be weighed."""
        return Figure(self.reading, self.stage, self.number, draft, before)


def place_of(reading: Reading, percentage: Percentage, memory: Memory) -> Place:
    """Where a percentage stands, and who is on stage with it."""
    number = reading.sentence_at(percentage.start)
    row = reading.items(number)
    heir = heir_of(reading, number, memory)
    stage = Stage(
        row=row,
        at=next(k for k, item in enumerate(row) if item.start == percentage.start),
        parties=memory.parties_of(reading, number, heir),
        home=memory.home,
        heir=heir,
        asker=memory.asker,
        asked=asked_before(memory, number),
    )
    return Place(reading, percentage, memory, number, stage)
