"""Japanese and Chinese: the same stages as for English, with rules of their own.

Verbs stand behind their figures in Japanese and before them in Chinese, words have no blanks
between them, and numbers have their own signs; so little of the English rules would fit.
"""

from pipelines.extraction.east_asian.documents import (
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
