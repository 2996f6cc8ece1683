"""First persons: whose country ``we`` and ``our`` mean, where nobody else is named."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.quoting import quotes_of
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.speakers import who_says

OURS = frozenset("we our ours ourselves us".split())
NO_LANDS = frozenset({"NATO", "EU", "USA", ""})
"""Whose people speak of others' spending as well."""


def whom_we_mean(reading: Reading, number: int, at: int, *, home: str) -> str | None:
    """Country of ``we`` in a sentence: that of who is quoted, or the one the outlet writes for.

    ``For half a century we hid behind a 1% ceiling``, in an editorial.
    """
    place = _place_of_us(reading.items(number), at)
    if place is None:
        return None
    if not quotes_of(reading).holds(reading.items(number)[place].start):
        return None if home in NO_LANDS else home
    speaker = who_says(reading, number, at)
    return None if speaker is None or speaker.code in NO_LANDS - {"NATO"} else speaker.code


def _place_of_us(row: Sequence[Item], at: int) -> int | None:
    """Where the first person stands nearest to the figure; ``US`` in capitals is a country."""
    places = [k for k, item in enumerate(row) if item.low in OURS and item.text != "US"]
    return min(places, key=lambda k: abs(k - at)) if places else None
