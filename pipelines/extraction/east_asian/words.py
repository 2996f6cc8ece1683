"""Word lists of both languages as linear-time patterns, longest word first."""

from functools import lru_cache

import re2

from pipelines.extraction.languages import ja, zh


def any_of(*lists: tuple[str, ...]) -> re2._Regexp:
    """A pattern for any word of ``lists``; the longest wins at a place."""
    words = sorted({word for words in lists for word in words}, key=lambda w: (-len(w), w))
    return re2.compile("|".join(re2.escape(word) for word in words))


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re2._Regexp:
    return re2.compile(pattern)


def search(pattern: str, text: str) -> re2._Match | None:
    """The first match of a pattern of this package, which is compiled once."""
    return _compiled(pattern).search(text)


def last_end(pattern: re2._Regexp, text: str) -> int:
    """Where the last word of ``pattern`` in ``text`` ends; -1 where there is none."""
    end = -1
    for found in pattern.finditer(text):
        end = found.end()
    return end


COMPOUND = r"(?:国防|國防|防卫|防衛|防务|防務|军事|軍事)(?:[^,。、;\s]{0,8})(?:支出|开支|開支|预算|預算|经费|經費|費|费|関連費)"
"""Defence and what is counted with it: 國防及安全支出."""
DEFENCE = re2.compile("|".join((any_of(ja.DEFENCE, zh.DEFENCE).pattern, COMPOUND)))

GDP = any_of(ja.GDP, zh.GDP)
OTHER = any_of(ja.OTHER, zh.OTHER)
TARGET = any_of(ja.TARGET, zh.TARGET)
