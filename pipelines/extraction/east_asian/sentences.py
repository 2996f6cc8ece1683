"""Sentences of Japanese and Chinese text (pure)."""

import re
from collections.abc import Iterator

LONGEST = 600
"""A "sentence" longer than this is cut: rules look at no more."""
_DIGIT = "[0-9〇零一二三四五六七八九]"
SIGNS = re.compile(
    r"[「『（(《〈“【」』）)》〉”】!?\n]"
    # 3。5%: a slip for a point, and no end; but 2027。3% begins anew
    rf"|。(?!(?<={_DIGIT}。)(?<!{_DIGIT}{{3}}。){_DIGIT}{{1,3}}\s?(?:%|㌫|パーセント))"
)
OPENING = frozenset("「『（(《〈“【")
CLOSING = frozenset("」』）)》〉”】")


def find_sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence, in order; a full stop inside quotation marks ends none.

    >>> text = "「要求はない。心配ない」と述べた。米側は否定した。"
    >>> [text[a:b] for a, b in find_sentences(text)]
    ['「要求はない。心配ない」と述べた。', '米側は否定した。']
    """
    start, depth = 0, 0
    for found in SIGNS.finditer(text):
        sign, end = found[0], found.end()
        if sign in OPENING:
            depth += 1
        elif sign in CLOSING:
            depth = max(0, depth - 1)
        elif sign == "\n" or depth == 0 or end - start > LONGEST:
            yield from _pieces(text, start, end)
            start, depth = end, 0
    yield from _pieces(text, start, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > 2 * LONGEST:
        yield start, start + LONGEST
        start += LONGEST
    if start < end:
        yield start, end
