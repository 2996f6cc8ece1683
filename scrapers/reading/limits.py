"""What a page may cost its reader: measured by one pass over it, before any parser sees it."""

import re
from collections import Counter

from pipelines.errors import HostilePage

MAX_BYTES = 5 * 1024 * 1024
"""As Common Crawl's news archive; the longest report seen has a fifth of it."""
MAX_ATTRIBUTES = 2_000
"""On one tag: lxml takes time by the square of them (9 s for 80,000)."""
MAX_DEPTH = 1_000
"""Elements open at one time; pages of outlets have 60."""
MAX_TAGS = 50_000
"""On one page: reading takes a second for 20,000; pages of outlets have 4,000 at most."""

VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source "
    "track wbr".split()
)
RAW = frozenset({"script", "style"})
"""Elements whose content holds no tags, to any parser; where parsers differ, tags are counted."""
CLOSED_BY_THE_NEXT = frozenset("p li dt dd tr td th option thead tbody tfoot colgroup".split())
"""Elements whose end tag may be left out: where it is, they follow each other, not nest."""

MARKUP = re.compile(
    r"""
      <!--(?:-?>|.*?(?:--!?>|\Z))               # comment
    | </(?P<end>[a-zA-Z][^\s/>]*+)              # end tag
    | <(?P<start>[a-zA-Z][^\s/>]*+)             # start tag and its attributes
      (?P<attributes>(?:
          [\s/]++
        | [^\s/>][^\s/>=]*+                     # name, and perhaps a value:
          (?:\s*+=\s*+(?:"[^"]*+(?:"|\Z) | '[^']*+(?:'|\Z) | [^\s>"'][^\s>]*+ )?+ )?+
      )*+)
    """,
    re.VERBOSE | re.DOTALL,
)
ATTRIBUTE = re.compile(
    r"""[^\s/>][^\s/>=]*+
        (?:\s*+=\s*+(?:"[^"]*+(?:"|\Z) | '[^']*+(?:'|\Z) | [^\s>"'][^\s>]*+ )?+ )?+""",
    re.VERBOSE,
)


def check_size(body: bytes, *, url: str) -> None:
    """Nothing, when the body is of a size that a page may have.

    Raises:
        HostilePage: It is longer than ``MAX_BYTES``.
    """
    if len(body) > MAX_BYTES:
        raise hostile(url, "is too long", f"{MAX_BYTES} bytes")


def check_markup(text: str, *, url: str) -> None:
    """Nothing, when a parser can read ``text`` in the time that a page may take.

    Raises:
        HostilePage: Too many tags, attributes on one tag, or elements within each other.
    """
    depth = _Depth()
    position = tags = 0
    while found := MARKUP.search(text, position):
        position = found.end()
        if start := found["start"]:
            tags += 1
            attributes = found["attributes"]
            # An attribute takes two characters, so that short tags need no count.
            if len(attributes) > MAX_ATTRIBUTES and _count(attributes) > MAX_ATTRIBUTES:
                raise hostile(
                    url, f"has a tag <{start[:20]}> of more", f"{MAX_ATTRIBUTES} attributes"
                )
            name = start.lower()
            if name in RAW:
                position = _end_of_raw(text, name, position)
            elif not attributes.endswith("/"):
                depth.open(name)
        elif end := found["end"]:
            depth.close(end.lower())
        if tags > MAX_TAGS:
            raise hostile(url, "has too many tags", f"{MAX_TAGS}")
        if len(depth.opened) > MAX_DEPTH:
            raise hostile(url, "nests its elements too deep", f"{MAX_DEPTH} levels")


def hostile(url: str, found: str, limit: str) -> HostilePage:
    """The error of a page that is more than it may be."""
    return HostilePage(
        f"Page refused: {url} {found}; at most {limit} were expected. It was not read and nothing "
        "of it was stored; look at its capture with a text viewer, not with a browser."
    )


class _Depth:
    """The elements open at one point of a page."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.names: Counter[str] = Counter()

    def open(self, name: str) -> None:
        if name in VOID or name in CLOSED_BY_THE_NEXT:
            return
        self.opened.append(name)
        self.names[name] += 1

    def close(self, name: str) -> None:
        if not self.names[name]:
            return  # an end without a start, which parsers pass over
        while (last := self.opened.pop()) != name:
            self.names[last] -= 1
        self.names[name] -= 1


def _count(attributes: str) -> int:
    return sum(1 for _ in ATTRIBUTE.finditer(attributes))


def _end_of_raw(text: str, name: str, position: int) -> int:
    end = re.compile(rf"</{name}", re.IGNORECASE).search(text, position)
    return end.start() if end else len(text)
