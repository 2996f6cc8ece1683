"""What a page says of itself in JSON-LD: its article, out of whatever surrounds it.

Source: https://schema.org/NewsArticle; https://www.w3.org/TR/json-ld11/, section 7.
"""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup

from scrapers.reading.text import plain

Node = dict[str, Any]

ARTICLES = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle "
    "OpinionNewsArticle ReviewNewsArticle AskPublicNewsArticle BlogPosting LiveBlogPosting Report "
    "SocialMediaPosting VideoObject CreativeWork".split()
)
LOOSE = frozenset({"VideoObject", "CreativeWork"})
"""Types that count only where no other does, and that have a headline of their own."""
AROUND = ("@graph", "mainEntity", "itemListElement", "item")
"""What an article may stand in; it does not stand in ``hasPart`` or ``liveBlogUpdate``."""
MAX_NODES = 5_000
MAX_DIGITS = 18

TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")


def article_of(soup: BeautifulSoup, *, addresses: tuple[str, ...] = ()) -> Node:
    """The node of the page's own article; empty where the page has none.

    A page may describe others beside its own: the one that names one of ``addresses`` as its own
    is taken, else the first.
    """
    nodes = [node for block in _blocks(soup) for node in _articles(block)]
    strict = [node for node in nodes if not types_of(node) <= LOOSE]
    chosen = strict or [node for node in nodes if node.get("headline")]
    own = (node for node in chosen if identities(node) & set(addresses))
    return next(own, chosen[0] if chosen else {})


def types_of(node: Node) -> frozenset[str]:
    """The types of a node, without the address of the vocabulary."""
    stated = node.get("@type")
    listed = stated if isinstance(stated, list) else [stated]
    return frozenset(re.split(r"[/#:]", each)[-1] for each in listed if isinstance(each, str))


def identities(node: Node) -> set[str]:
    """The addresses that a node says it has."""
    main = node.get("mainEntityOfPage")
    stated = [node.get("url"), node.get("@id"), main]
    if isinstance(main, dict):
        stated += [main.get("@id"), main.get("url")]
    return {each.strip() for each in stated if isinstance(each, str)}


def string(value: Any) -> str | None:
    """The words of a value, of which JSON-LD has several spellings; ``None`` for none.

    >>> string(["Defence"]), string({"@value": "Defence"}), string({"name": "Defence"}), string(3)
    ('Defence', 'Defence', 'Defence', None)
    """
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("@value") or value.get("name")
    return (plain(value) or None) if isinstance(value, str) else None


def names(value: Any) -> tuple[str, ...]:
    """The names of persons or organisations, each once, in order."""
    listed = value if isinstance(value, list) else [value]
    found = (string(each) for each in listed[:50])
    return tuple(dict.fromkeys(name for name in found if name))


def flag(value: Any) -> bool | None:
    """A truth value, which outlets also write as a word.

    >>> flag("False"), flag(True), flag("perhaps")
    (False, True, None)
    """
    if isinstance(value, bool):
        return value
    known = {"true": True, "false": False}
    return known.get(value.strip().lower().rpartition("/")[2]) if isinstance(value, str) else None


def read_block(text: str) -> Any:
    """The value of one script; ``None`` where it is no JSON even after common mistakes.

    >>> read_block('{"headline": "2 percent\\tof GDP",}')
    {'headline': '2 percent\\tof GDP'}
    """
    text = _unwrapped(text)
    for attempt in (text, TRAILING_COMMA.sub("", text), html.unescape(text)):
        try:
            return json.loads(attempt, strict=False, parse_int=_number)
        except (ValueError, RecursionError):
            continue
    return None


def _unwrapped(text: str) -> str:
    """``text`` without the comment or CDATA section that hid it from old browsers."""
    text = text.strip()
    for start in ("//", "<![CDATA[", "<!--"):
        text = text.removeprefix(start).lstrip()
    for end in (";", "-->", "]]>", "//"):
        text = text.removesuffix(end).rstrip()
    return text


def _number(digits: str) -> int | str:
    # Long ones cost time by the square of their length, and no field of ours has any.
    return int(digits) if len(digits) <= MAX_DIGITS else digits[:MAX_DIGITS]


def _blocks(soup: BeautifulSoup) -> Iterator[Any]:
    for script in soup.find_all("script", type=re.compile(r"^\s*application/ld\+json", re.I)):
        block = read_block("".join(script.find_all(string=True)))
        if block is not None:
            yield block


def _articles(block: Any) -> Iterator[Node]:
    waiting, seen = [block], 0
    while waiting and seen < MAX_NODES:
        node = waiting.pop(0)
        seen += 1
        if isinstance(node, list):
            waiting.extend(node[:MAX_NODES])
        elif isinstance(node, dict):
            if types_of(node) & ARTICLES:
                yield node
            waiting.extend(node[key] for key in AROUND if key in node)
