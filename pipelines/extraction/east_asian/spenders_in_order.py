"""Figures told one by one of as many countries, in Japanese and Chinese (pure)."""

import itertools

import re2

from pipelines.extraction.east_asian.discourse import Sentence

LISTED = ("、", ",", "和", "与", "、和", "と", "・")
LIST_GAP = 4


RESPECTIVELY = re2.compile(r"それぞれ|分别|分別|各")


def in_order(sentence: Sentence, place: int) -> str | None:
    """The country whose turn it is where figures are told one by one of as many countries."""
    return listed(sentence, place) if place or RESPECTIVELY.search(sentence.text) else None


def listed(sentence: Sentence, place: int) -> str | None:
    """The country at the same place in a list: 日本、韓国、豪州は1.4%、2.6%、1.9%."""
    first = sentence.figures[0][0].start
    named = [p for p in sentence.parties if p.start < first]
    codes = list(dict.fromkeys(p.code for p in named))
    gaps = [
        sentence.text[a[0].end : b[0].start]
        for a, b in zip(sentence.figures, sentence.figures[1:], strict=False)
    ]
    near = all(b.start - a.end <= LIST_GAP for a, b in itertools.pairwise(named))
    in_list = bool(gaps) and all(gap.strip() in LISTED for gap in gaps) and near
    is_list = in_list and len(codes) == len(sentence.figures)
    return codes[place] if is_list else None
