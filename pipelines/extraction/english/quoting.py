"""Quotations: where each opens and closes, paragraph by paragraph."""

import bisect
import re
from functools import lru_cache

from pipelines.extraction.english.reading import Reading

_MARK = re.compile('"')


class Quotes:
    """The double quotation marks of a text in pairs."""

    def __init__(self, text: str) -> None:
        self.opens: list[int] = []
        self.closes: list[int | None] = []
        start = 0
        for line in text.split("\n"):
            self._read_line(line, start)
            start += len(line) + 1

    def _read_line(self, line: str, start: int) -> None:
        marks = [match.start() for match in _MARK.finditer(line)]
        for k in range(0, len(marks), 2):
            self.opens.append(start + marks[k])
            self.closes.append(start + marks[k + 1] if k + 1 < len(marks) else None)

    def _pair(self, offset: int) -> int:
        return bisect.bisect_right(self.opens, offset) - 1

    def holds(self, offset: int) -> bool:
        """Whether an offset stands between two marks, or behind one that stays open."""
        k = self._pair(offset)
        if k < 0:
            return False
        closing = self.closes[k]
        return offset < closing if closing is not None else offset - self.opens[k] < 2_000

    def around(self, offset: int) -> tuple[int, int | None]:
        """Where the quotation around an offset opens, and where it closes if it does."""
        k = self._pair(offset)
        return self.opens[k], self.closes[k]

    def goes_on(self, opening: int) -> bool:
        """Whether a quotation stands by itself behind another one or after a sentence."""
        return bool(self.opens) and opening >= self.opens[0]


@lru_cache(maxsize=8)
def quotes_of(reading: Reading) -> Quotes:
    """The quotations of a text."""
    return Quotes(reading.text)
