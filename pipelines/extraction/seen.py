"""What is seen of a figure, word by word, as ``network`` reads it."""

from collections.abc import Sequence
from typing import NamedTuple

PARTS = ("before", "figure", "after", "title", "last", "memory", "draft")


class Word(NamedTuple):
    """A word as the network sees it; an empty field says nothing."""

    name: str
    """The word, or a class of names."""
    form: str = ""
    """The word as it is written, in small letters."""
    sense: str = ""
    """What the word lists hold of it."""


class Seen(NamedTuple):
    """All that is read of a figure."""

    before: Sequence[Word]
    """Of its sentence; the last is next to the figure."""
    figure: Word
    after: Sequence[Word]
    elsewhere: Sequence[tuple[str, Word]]
    """Words with their part, one of ``PARTS``."""
