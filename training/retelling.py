"""Gold articles told with other figures, so that what is said of a figure outweighs what is known.

Readers know that Japan pledged 2 percent and was asked for 3.5, and so do weights that are learned
from news. Where a report says that Tokyo will spend 3.5 percent, that must not make it a demand. An
article whose shares are replaced by others says the same of them, so it keeps its annotation.
"""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pipelines.extraction.document import Document
from pipelines.report import Percentage

RETOLD = "~"
"""Ends the name of the set that a retold article is of."""


def set_of(name: str) -> str:
    """The set that an article is of: who holds a set out leaves out what was retold of it too."""
    return name.removesuffix(RETOLD)


_NUMBER = re.compile(r"[0-9０-９]+(?:[.．・][0-9０-９]+)?")
_WIDE = str.maketrans("．・０１２３４５６７８９", "..0123456789")
WHOLE = ("1", "2", "3", "4", "5", "6")
HALF = ("1.5", "2.5", "3.5", "4.5")
TENTH = tuple(f"{one}.{tenth}" for one in range(5) for tenth in (1, 2, 3, 4, 6, 7, 8, 9))
"""Figures of a shape: aims are mostly whole or half, levels mostly not."""
ANY_SHAPE = 0.3
"""How often a figure takes one of another shape."""
RATE = 0.5
"""How many articles are retold. On held-out English claims kinds are right in .860 without any,
.858 with half and .853 with all; on the same articles retold in .752, .812 and .820."""


def retell(
    document: Document, shares: Mapping[int, tuple[Percentage, Any]], *, seed: str
) -> tuple[Document, dict[int, Any]] | None:
    """The document with its shares told as others, and the annotation of each by its new start.

    Larger figures stay larger, equal ones equal, and most keep their shape.

    Args:
        document: As annotated.
        shares: Where a share starts → itself and its annotation.
        seed: What the new figures are drawn by: the same gives the same.

    Returns:
        ``None`` where it is left as it is, a share is told in words, or no other figures are found.
    """
    rows = [shares[start] for start in sorted(shares)]
    numbers = [_NUMBER.findall(one.quote) for one, _ in rows]
    drawn = random.Random(seed)
    if not rows or not all(numbers) or drawn.random() > RATE:
        return None
    others = _others(sorted({number for row in numbers for number in row}, key=_value), drawn)
    if others is None:
        return None
    told, text, end = {}, "", 0
    for one, row in rows:
        text += document.text[end : one.start]
        told[len(text)] = row
        quote = document.text[one.start : one.end]
        text += _NUMBER.sub(lambda found: others[found[0]], quote)
        end = one.end
    return replace(document, text=text + document.text[end:]), told


def _value(number: str) -> float:
    return float(number.translate(_WIDE))


def _others(numbers: Sequence[str], drawn: random.Random) -> dict[str, str] | None:
    """Another figure for each of ``numbers``, which are sorted."""
    for _ in range(20):
        values = sorted({_drawn(number, drawn) for number in numbers}, key=float)
        if len(values) == len({_value(number) for number in numbers}) == len(numbers):
            return dict(zip(numbers, values, strict=True))
    return None


def _drawn(number: str, drawn: random.Random) -> str:
    value = _value(number)
    shape = WHOLE if value % 1 == 0 else HALF if value % 1 == 0.5 else TENTH
    if drawn.random() < ANY_SHAPE:
        shape = drawn.choice((WHOLE, HALF, TENTH))
    return drawn.choice(shape)
