"""A container of text → its blocks in reading order: no word twice, and none lost between two."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bs4.element import NavigableString, PageElement, Tag

from scrapers.reading.text import BLOCKS, BREAK, NOT_WORDS, Skip, clean, words

PARTS = BLOCKS | frozenset(
    "aside details fieldset figure footer form header main nav tbody".split()
)
"""Elements that end the text before them and after them."""
OWNERS = frozenset("p li blockquote dd dt pre".split())
"""What is written for a piece of text; words that stand in none of them are bare."""
WHOLE = frozenset("p li dd dt".split())
"""Where one line break does not part paragraphs."""
UNREAD = frozenset("h1 h2 h3 h4 h5 h6 table td th tr".split())
"""Heads between paragraphs, and cells of tables, which are no sentences."""
MAX_LINKS = 50


@dataclass(slots=True)
class Block:
    """Words that stand together."""

    text: str
    """Its line breaks as newlines."""
    links: list[str]
    """The words of its links."""
    is_whole: bool
    """Whether it is one paragraph in spite of single line breaks."""
    is_bare: bool
    """Whether it stands in a container without an element of its own."""


@dataclass(slots=True)
class _Walk:
    """The elements that are open, and the words since the last block ended."""

    open: list[str]
    pieces: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    links_open: int = 0

    def end_block(self) -> Iterator[Block]:
        text, links = "".join(self.pieces), self.links
        self.pieces, self.links = [], []
        known = OWNERS | UNREAD
        owner = next((name for name in reversed(self.open) if name in known), None)
        if not text.strip() or owner in UNREAD:
            return
        if self.links_open:
            links.append(clean(text))
        yield Block(text, links, is_whole=owner in WHOLE, is_bare=owner is None)


def blocks(container: Tag, *, skip: Skip) -> Iterator[Block]:
    """The blocks of ``container``: paragraphs, items, quotations and the text between them."""
    walk = _Walk([container.name])
    # Without recursion: the page decides how deep its elements are nested. A name alone stands
    # for the end of that element.
    waiting: list[PageElement | str] = list(reversed(container.contents))
    while waiting:
        each = waiting.pop()
        if isinstance(each, NavigableString):
            if not isinstance(each, NOT_WORDS):
                walk.pieces.append(str(each).replace("\n", " ").replace("\r", " "))
        elif isinstance(each, Tag):
            yield from _enter(each, walk, waiting, skip=skip)
        elif each == "a":
            walk.links_open -= 1
        else:
            yield from walk.end_block()
            walk.open.pop()
    yield from walk.end_block()


def _enter(
    element: Tag, walk: _Walk, waiting: list[PageElement | str], *, skip: Skip
) -> Iterator[Block]:
    is_part = element.name in PARTS
    if is_part:
        yield from walk.end_block()
    if skip(element):
        return
    if element.name == "br":
        walk.pieces.append(BREAK)
        return
    if is_part:
        walk.open.append(element.name)
        waiting.append(element.name)
    elif element.name == "a" and element.get("href") is not None:
        walk.links_open += 1
        waiting.append("a")
        if len(walk.links) < MAX_LINKS:
            walk.links.append(clean(words(element, skip=skip)))
    waiting.extend(reversed(element.contents))
