"""The paragraphs of a report's body, and none of what stands between them."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from bs4 import BeautifulSoup, Tag

from scrapers.reading.text import Skip, clean, words

NAMES = frozenset(
    "script style template noscript svg iframe form button select nav aside figure figcaption "
    "object video audio".split()
)
CLASSES = frozenset(
    "visually-hidden sr-only screen-reader-text o-normalise-visually-hidden advert advertisement "
    "o-ads o-share o-teaser caption related newsletter-signup".split()
)
"""Elements and classes that hold no text of a report on any outlet's page."""
UNSHOWN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)

NO_PARAGRAPH = re.compile(
    r"""
      additional\ (?:reporting|research|data|contributions?)\b.{0,200}
    | \(?(?:with\ )?(?:additional\ )?(?:reporting|writing|editing)\ by\ .{0,400}
    | our\ standards:.{0,80} | follow\ .{0,30}\ on\ (?:twitter|facebook|instagram|x)\b.{0,120}
    | data\ visuali[sz]ation\ by\ .{0,120}
    | (?:copyright\ )?\(?(?:©|copyright\b|\(c\)).{0,200}
    | (?:photo|image|picture|video)s?\ ?(?:by|credit|courtesy|:).{0,120}
    | \(?with\ (?:additional\ )?inputs?\ from\ .{0,120} | ={1,3}\ ?kyodo
    | .{0,300}\ ?/\ ?(?:VCG|CFP|Xinhua|CGTN|AP|AFP|Reuters|Getty)(?:\ (?:Images|Photo))?
    | .{0,300}\b(?:VCG|CFP|Xinhua|CGTN|AP|AFP|Reuters)\ (?:Photo|Screenshot)
    | .{0,300}[(\[](?:file\ )?(?:photo|image)s?\b[^()\[\]]{0,80}[)\]]
    | (?:©|file\ )photo.{0,160}\((?:kyodo|ap|reuters|xinhua|getty)[^()]{0,40}\)
    | \[?(?:advertisement|promoted\ content|recommended|read\ (?:more|also)\b.{0,200})\]?
    | (?:sign\ up|subscribe|register)\ (?:to|for|now)\b.{0,200}
      (?:newsletter|inbox|alerts?|e-?mails?).{0,60}
    | (?:click|tap)\ here\b.{0,160}
    | \(?opens\ (?:in\ )?(?:a\ )?new\ (?:tab|window)\)?
    | [\W_]{0,40}
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
"""Whole paragraphs that are credits, captions, notices or invitations."""
OPENS_NEW_TAB = re.compile(
    r"[,;]?\s?\(?\bopens (?:in )?(?:a )?new (?:tab|window)\)?", re.IGNORECASE
)
"""What screen readers are told of a link, in the middle of a sentence."""
RELATED = re.compile(
    r"""\W{0,5}(?:
      related\ (?:coverage|stor(?:y|ies)|articles?|news|links?|reading|content)
    | (?:further|recommended)\ reading | more\ (?:on\ this|from|in|stories)\b.{0,60} | see\ also
    | read\ more | most\ read
    )\W{0,5}""",
    re.VERBOSE | re.IGNORECASE,
)
"""Heads of a list of other reports."""
SENTENCE_END = re.compile(r"""[.!?。！？…][\"'”’»)\]」』]*$""")


def paragraphs(
    soup: BeautifulSoup, selectors: Iterable[str], *, strip: str = ""
) -> tuple[str, ...]:
    """The paragraphs that the first selector with any words finds, in reading order.

    Args:
        soup: The page; it is not changed.
        selectors: CSS, tried in order.
        strip: CSS of what is left out, with all it holds, beside what no page's text stands in.
    """
    skip = skipping(soup, strip)
    for selector in selectors:
        if found := tuple(_read(soup.select(selector), skip=skip)):
            return found
    return ()


def skipping(soup: BeautifulSoup, strip: str) -> Skip:
    """A test for elements that are left out: furniture, and what ``strip`` selects."""
    stripped = {id(element) for element in soup.select(strip)} if strip else set()
    return lambda element: id(element) in stripped or is_furniture(element)


def is_furniture(element: Tag) -> bool:
    """Whether an element holds no text of a report, or is not shown."""
    if element.name in NAMES:
        return True
    attributes = element.attrs
    if not attributes:
        return False
    style = attributes.get("style")
    return (
        not CLASSES.isdisjoint(attributes.get("class", ()))
        or "hidden" in attributes
        or (isinstance(style, str) and UNSHOWN.search(style) is not None)
    )


def is_paragraph(text: str) -> bool:
    """Whether clean ``text`` is one of the report's own, by its words.

    >>> is_paragraph("Japan will spend 2 percent."), is_paragraph("Additional reporting by A. B.")
    (True, False)
    """
    return bool(text) and not NO_PARAGRAPH.fullmatch(text) and not RELATED.fullmatch(text)


def _read(elements: list[Tag], *, skip: Skip) -> Iterator[str]:
    is_after_related = False
    is_left_out = _within(skip)
    for element in _innermost(elements):
        if is_left_out(element):
            continue
        links = _links(element)
        for text in _texts(element, skip=skip):
            own = _without(text, links)
            if RELATED.fullmatch(own or text):
                is_after_related = True
            elif not own and (is_after_related or not SENTENCE_END.search(text)):
                continue  # the headline of another report
            elif is_paragraph(text):
                is_after_related = False
                yield text


def _within(skip: Skip) -> Skip:
    """A test for elements that are left out themselves or stand in one that is."""
    known: dict[int, bool] = {}

    def is_left_out(element: Tag) -> bool:
        path: list[int] = []
        found = False
        for each in (element, *element.parents):
            if id(each) in known or skip(each):
                found = known.get(id(each), True)
                path.append(id(each))
                break
            path.append(id(each))
        known.update(dict.fromkeys(path, found))
        return found

    return is_left_out


def _innermost(elements: list[Tag]) -> list[Tag]:
    """``elements`` without those that hold another of them, so that no text comes twice."""
    holders: set[int] = set()
    for element in elements:
        for parent in element.parents:
            if id(parent) in holders:
                break
            holders.add(id(parent))
    return [element for element in elements if id(element) not in holders]


def _texts(element: Tag, *, skip: Skip) -> Iterator[str]:
    """One text for a paragraph; several where empty lines or, without ``p``, line breaks part."""
    lines = [clean(line) for line in words(element, skip=skip).split("\n")]
    is_whole = element.name in {"p", "li"}
    for has_words, group in groupby(lines, key=bool):
        if has_words:
            for text in (" ".join(group),) if is_whole else group:
                yield clean(OPENS_NEW_TAB.sub("", text))


def _links(element: Tag) -> list[str]:
    """The words of an element's links, longest first."""
    found = {clean(words(link)) for link in element.find_all("a", href=True)[:50]}
    return sorted(filter(None, found), key=len, reverse=True)


def _without(text: str, links: list[str]) -> str:
    """What ``text`` says beside its links."""
    for link in links:
        text = text.replace(link, " ")
    return text.strip(" |/,;・•·–—-")
