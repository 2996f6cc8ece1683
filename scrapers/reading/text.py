"""The words of an element, without markup, signs that hide or forge text, or stripped parts."""

import html
import re
import unicodedata
from collections.abc import Callable, Iterator

from bs4.element import (
    NavigableString,
    PreformattedString,
    Script,
    Stylesheet,
    Tag,
    TemplateString,
)

UNSEEN = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls, which forge lines of a log or a terminal
    "\u00ad\u200b-\u200f\u2060-\u2064\ufeff"  # soft hyphen, zero width
    "\u061c\u202a-\u202e\u2066-\u206f"  # bidirectional controls, which show text in another order
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff"  # annotations, halves of pairs, tags
    "]"
)
MARKUP = re.compile(r"</?[A-Za-z][^<>]{0,500}>|<!--[^<>]{0,500}-->")
NOT_WORDS = (PreformattedString, Script, Stylesheet, TemplateString)
"""Comments, CDATA, declarations, scripts: strings of a page that are no words of it."""
BREAK = "\n"
BLOCKS = frozenset(
    "address article blockquote dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table "
    "td th tr ul".split()
)

Skip = Callable[[Tag], bool]
"""Whether an element, with all it holds, is to be left out."""


def clean(text: str) -> str:
    r"""``text`` on one line: white space to single blanks, signs that nobody sees taken out.

    Otherwise it stays as it stands: letters are not changed to other forms.

    >>> clean("  3.5\u00a0percent\u200b\n of\u202e GDP ")
    '3.5 percent of GDP'
    """
    # Hangul and kana written as letter and mark are the one case where two spellings look alike.
    return unicodedata.normalize("NFC", " ".join(UNSEEN.sub("", text).split()))


def plain(text: str) -> str:
    """``text`` from metadata, where outlets leave entities and tags, as clean words.

    >>> plain("<p>Defence &amp;amp; debt: <b>2%</b> of GDP</p>")
    'Defence & debt: 2% of GDP'
    >>> plain("Spending <2% of GDP")
    'Spending <2% of GDP'
    """
    # Twice, because entities are escaped twice by outlets that fill their metadata from html.
    for _ in range(2):
        text = html.unescape(text)
    return clean(MARKUP.sub("", text))


def words(element: Tag, *, skip: Skip = lambda _: False) -> str:
    """The words of ``element``, its line breaks as newlines."""
    return "".join(_pieces(element, skip=skip))


def _pieces(element: Tag, *, skip: Skip) -> Iterator[str]:
    # Without recursion: the page decides how deep its elements are nested.
    waiting = list(reversed(element.contents))
    while waiting:
        each = waiting.pop()
        if isinstance(each, NavigableString):
            if not isinstance(each, NOT_WORDS):
                yield str(each).replace("\n", " ").replace("\r", " ")
        elif isinstance(each, Tag) and not skip(each):
            if each.name == "br":
                yield BREAK
            elif each.name in BLOCKS:
                waiting.append(NavigableString(" "))
                waiting.extend(reversed(each.contents))
                waiting.append(NavigableString(" "))
            else:
                waiting.extend(reversed(each.contents))
