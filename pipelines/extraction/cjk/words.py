"""Word lists of both languages as linear-time patterns, longest word first."""

import re2

from pipelines.extraction.languages import ja, zh


def any_of(*lists: tuple[str, ...]) -> re2._Regexp:
    """A pattern for any word of ``lists``; the longest wins at a place."""
    words = sorted({word for words in lists for word in words}, key=lambda w: (-len(w), w))
    return re2.compile("|".join(re2.escape(word) for word in words))


def last_end(pattern: re2._Regexp, text: str) -> int:
    """Where the last word of ``pattern`` in ``text`` ends; -1 where there is none."""
    end = -1
    for found in pattern.finditer(text):
        end = found.end()
    return end


DEFENCE = any_of(ja.DEFENCE, zh.DEFENCE)
GDP = any_of(ja.GDP, zh.GDP)
OTHER = any_of(ja.OTHER, zh.OTHER)
TARGET = any_of(ja.TARGET, zh.TARGET)
