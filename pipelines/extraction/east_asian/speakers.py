"""Who speaks in a Japanese or Chinese sentence (pure)."""

import re2

from pipelines.extraction.east_asian.chinese_speakers import (
    chinese_speaker,
    chinese_title_speaker,
)
from pipelines.extraction.east_asian.japanese_speakers import (
    japanese_speaker,
    japanese_title_speaker,
)

HIRAGANA = re2.compile("[ぁ-ん]")


def find_speaker(sentence: str, original: str | None = None) -> str | None:
    """The person whom a narrowed sentence names as speaking, in the signs of the page.

    >>> find_speaker("林芳正官房長官は24日、事実はないと述べた。")
    '林芳正'
    >>> find_speaker("总统赖清德表示,要达到5%。", "總統賴清德表示，要達到5%。")
    '賴清德'
    """
    find = japanese_speaker if HIRAGANA.search(sentence) else chinese_speaker
    found = find(sentence)
    return (original or sentence)[found[0] : found[1]] if found else None


def find_title_speaker(title: str, at: int, original: str | None = None) -> str | None:
    """The person whom a narrowed title names right before the words that hold place ``at``.

    >>> title = "柯伯吉：台灣國防支出應達GDP 10% 卓榮泰：編列有其過程"
    >>> find_title_speaker("柯伯吉:台湾国防支出应达GDP 10% 卓荣泰:编列有其过程", 16, title)
    '柯伯吉'
    """
    find = japanese_title_speaker if HIRAGANA.search(title) else chinese_title_speaker
    found = find(title, at)
    return (original or title)[found[0] : found[1]] if found else None
