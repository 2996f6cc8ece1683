"""``Document``: a text and the day and place from which it is read."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Document:
    """What extraction reads."""

    text: str
    """Title, newline, body; offsets of all findings count its code points."""
    published: date | None = None
    """Day of publication in the outlet's zone; ``None`` where unknown."""
    language: str | None = None
    """``en``, ``ja``, ``zh``; ``None`` is told by script."""
    outlet: str | None = None
    """Id or usual name of the publishing outlet, whose own name is never cited."""
