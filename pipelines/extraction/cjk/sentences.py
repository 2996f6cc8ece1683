"""Sentences of Japanese and Chinese text: quoted full stops do not end them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

MAX_SENTENCE = 800
"""Longer ones are cut into windows of so many code points; news has none."""

_SIGNS = re.compile("[。！？!?｡「」『』“”]")
_OPENING, _CLOSING = "「『“", "」』”"


class Span(NamedTuple):
    """Half-open, code points."""

    start: int
    end: int


def find_sentences(text: str) -> tuple[Span, ...]:
    """The sentences of ``text``, in reading order, without the blanks around them.

    >>> text = "「賛成だ。増やせ」と述べた。根拠は示さなかった。"
    >>> [text[s.start : s.end] for s in find_sentences(text)]
    ['「賛成だ。増やせ」と述べた。', '根拠は示さなかった。']
    """
    spans: list[Span] = []
    start = 0
    for line in text.split("\n"):
        for begin, end in _in_line(line):
            spans.extend(_trimmed(text, start + begin, start + end))
        start += len(line) + 1
    return tuple(spans)


def _in_line(line: str) -> Iterator[tuple[int, int]]:
    begin, depth, introduced = 0, 0, False
    balanced = sum(line.count(sign) for sign in _OPENING) == sum(
        line.count(sign) for sign in _CLOSING
    )
    for match in _SIGNS.finditer(line):
        sign, at = match.group(), match.start()
        if sign in _OPENING:
            if depth == 0:
                introduced = line[at - 1 : at] in ("：", ":")
            depth += 1
        elif sign in _CLOSING:
            depth = max(0, depth - 1)
            ended = line[at - 1 : at] in "。！？!?"
            if depth == 0 and introduced and ended and at > 0:
                yield begin, at + 1
                begin = at + 1
        elif depth == 0 or not balanced:
            yield begin, at + 1
            begin = at + 1
    if begin < len(line):
        yield begin, len(line)


def _trimmed(text: str, begin: int, end: int) -> Iterator[Span]:
    piece = text[begin:end]
    begin += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    while end - begin > MAX_SENTENCE:
        yield Span(begin, begin + MAX_SENTENCE)
        begin += MAX_SENTENCE
    if begin < end:
        yield Span(begin, end)
