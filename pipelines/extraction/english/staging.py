"""Who is on stage with a figure: named in its sentence, or left by the sentences before."""

from pipelines.extraction.english.claim_memory import Memory, asked_before
from pipelines.extraction.english.heirs import heir_of
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.stage import Stage
from pipelines.report import Percentage


def stage_of(reading: Reading, percentage: Percentage, memory: Memory) -> Stage:
    """The stage of a percentage, with all that was remembered before it."""
    number = reading.sentence_at(percentage.start)
    row = reading.items(number)
    heir = heir_of(reading, number, memory)
    return Stage(
        row=row,
        at=next(k for k, item in enumerate(row) if item.start == percentage.start),
        parties=memory.parties_of(reading, number, heir),
        home=memory.home,
        heir=heir,
        asker=memory.asker,
        asked=asked_before(memory, number),
    )
