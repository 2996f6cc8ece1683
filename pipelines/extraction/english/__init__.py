"""The rules for English; ``documents`` holds the stages that ``findings`` calls.

What lives here turns a document into percentages, dates, outlets and claims by small named
rules. A sentence is read once as a row of items (``items``, ``lexicon``); measures, governors,
kinds, parties, spenders and whens look at that row; ``claims`` puts their answers together.
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
