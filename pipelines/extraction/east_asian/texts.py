"""A Japanese or Chinese text as all stages read it: cut, narrowed, in sentences (pure)."""

from functools import lru_cache
from itertools import islice

from pipelines.extraction.addresses import mask_addresses
from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.sentences import find_sentences
from pipelines.extraction.languages.zh_folding import FOLDED
from pipelines.extraction.widths import narrow

LONGEST_TEXT = 200_000
"""Code points that are read of one document; the longest article has a tenth of them."""
MOST_SENTENCES = 1_500
"""That are read; the longest article has a fifth of them."""
KANA = ("\u3041", "\u30fe")


def read_narrow(text: str) -> str:
    """The narrow copy of as much as is read, without addresses of the web; of the same length.

    >>> read_narrow("www.a.jp/%E9%98は３%")
    'xxxxxxxxxxxxxxxは3%'
    """
    return narrow(mask_addresses(text[:LONGEST_TEXT]))


@lru_cache(maxsize=4)
def sentences_of(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence."""
    return tuple(islice(find_sentences(read_narrow(text)), MOST_SENTENCES))


def is_japanese(document: Document) -> bool:
    """Whether the document says so, or has kana enough to be Japanese."""
    language, text = (document.language or "").lower(), document.text
    if language.startswith(("ja", "zh")):
        return language.startswith("ja")
    return sum(KANA[0] <= sign <= KANA[1] for sign in text[:2000]) * 20 > min(len(text), 2000)


def is_traditional(document: Document) -> bool:
    """Whether a Chinese document is in the signs of Taiwan and Hong Kong.

    >>> is_traditional(Document("國防預算達標", published=None, language="zh", outlet=None))
    True
    """
    if is_japanese(document):
        return False
    head = read_narrow(document.text)[:SAMPLE]
    changed = sum(old != new for old, new in zip(head, head.translate(FOLDED), strict=True))
    return changed * 12 > len(head)


SAMPLE = 400


@lru_cache(maxsize=4)
def same_of(document: Document) -> str:
    """A narrow copy of the text, Chinese in simplified signs; of the same length."""
    same = read_narrow(document.text)
    return same if is_japanese(document) else same.translate(FOLDED)
