"""English; ``documents`` holds the stages that ``findings`` calls.

A sentence is read once as a row of items (``items``, ``lexicon``). Rules find figures, dates,
parties, governing words, speakers and outlets in it; ``…_cues`` name what speaks for an answer,
``…_weights`` tell which answer all of it speaks for, ``claims`` puts the answers together.
Words stand in ``pipelines/extraction/languages``, never here; nothing here reads a file or a clock.
"""

from pipelines.extraction.english.documents import (
    find_cited_outlets,
    find_claims,
    find_dates,
    find_percentages,
    is_on_topic,
)

__all__ = [
    "find_cited_outlets",
    "find_claims",
    "find_dates",
    "find_percentages",
    "is_on_topic",
]
