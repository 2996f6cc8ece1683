"""The sample reports: real events in our own words, with what a careful reader takes from them.

People who are quoted said nothing of the kind unless a date and a figure are all that is told of
them; nothing here may be cited. ``claims`` and ``others`` beside each text are notes by hand, by
shared/gold/GUIDELINES.md, and never the output of a program.
"""

from samples.report_sample import Sample
from samples.reports.cgtn import CGTN, FLAPPING, REPRINT
from samples.reports.ft import FT
from samples.reports.kyodo_2025_from_july import KYODO_2025_FROM_JULY
from samples.reports.kyodo_2025_to_june import EDITED, KYODO_2025_TO_JUNE
from samples.reports.kyodo_2026 import KYODO_2026
from samples.reports.kyodo_to_2024 import KYODO_TO_2024
from samples.reports.others import OTHERS

KYODO = (*KYODO_TO_2024, *KYODO_2025_TO_JUNE, *KYODO_2025_FROM_JULY, *KYODO_2026)


def _kyodo(number: int) -> Sample:
    return next(sample for sample in KYODO if sample.key == f"articles/-/{number}")


GATED_LATER = _kyodo(56190)
"""Open at first, behind the login gate three months later."""
TAKEN_DOWN = _kyodo(60777)
"""Shown for some weeks."""

__all__ = [
    "CGTN",
    "EDITED",
    "FLAPPING",
    "FT",
    "GATED_LATER",
    "KYODO",
    "OTHERS",
    "REPRINT",
    "TAKEN_DOWN",
]
