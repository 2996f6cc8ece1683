"""``Mention``: a calendar expression within its sentence or text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mention:
    """A calendar expression within its text."""

    start: int
    end: int
    value: str
