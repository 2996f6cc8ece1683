"""The paragraphs of a report's body, and none of what stands between them."""

import re
from collections.abc import Iterable, Iterator

from bs4 import BeautifulSoup, Tag

from scrapers.reading.text import Skip, clean, words

FURNITURE = (
    "script, style, template, noscript, svg, iframe, form, button, select, nav, aside, figure, "
    "figcaption, [hidden], [style*='display:none' i], [style*='display: none' i], "
    "[style*='visibility:hidden' i], [style*='visibility: hidden' i], .visually-hidden, .sr-only, "
    ".o-normalise-visually-hidden, .screen-reader-text, .advert, .advertisement, .o-ads, "
    ".o-share, .o-teaser, .caption, .related, .newsletter-signup"
)
"""What is no text of a report on any outlet's page, or is not shown."""

NO_PARAGRAPH = re.compile(
    r"""
      additional\ (?:reporting|research|data|contributions?)\b.{0,200}
    | \(?(?:with\ )?(?:additional\ )?(?:reporting|writing|editing)\ by\ .{0,400}
    | our\ standards:.{0,80} | follow\ .{0,30}\ on\ (?:twitter|facebook|instagram|x)\b.{0,120}
    | data\ visuali[sz]ation\ by\ .{0,120}
    | (?:copyright\ )?\(?(?:©|copyright\b|\(c\)).{0,200}
    | (?:photo|image|picture|video)s?\ ?(?:by|credit|courtesy|:).{0,120}
    | .{0,200}\ ?/\ ?(?:VCG|CFP|Xinhua|CGTN|AP|AFP|Reuters)(?:\ Photo)?
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
BREAKS = re.compile(r"(?:[^\S\n]*\n){2,}")


def paragraphs(
    soup: BeautifulSoup, selectors: Iterable[str], *, strip: str = ""
) -> tuple[str, ...]:
    """The paragraphs that the first selector with any words finds, in reading order.

    Args:
        soup: The page; it is not changed.
        selectors: CSS, tried in order.
        strip: CSS of what is left out, with all it holds, beside ``FURNITURE``.
    """
    skip = skipping(soup, strip)
    for selector in selectors:
        if found := tuple(_read(soup.select(selector), skip=skip)):
            return found
    return ()


def skipping(soup: BeautifulSoup, strip: str = "") -> Skip:
    """A test for elements that are left out."""
    listed = ", ".join(filter(None, (FURNITURE, strip)))
    left_out = {id(element) for element in soup.select(listed)}
    return lambda element: id(element) in left_out


def is_paragraph(text: str) -> bool:
    """Whether clean ``text`` is one of the report's own, by its words.

    >>> is_paragraph("Japan will spend 2 percent."), is_paragraph("Additional reporting by A. B.")
    (True, False)
    """
    return bool(text) and not NO_PARAGRAPH.fullmatch(text) and not RELATED.fullmatch(text)


def _read(elements: list[Tag], *, skip: Skip) -> Iterator[str]:
    is_after_related = False
    for element in _innermost(elements):
        if any(skip(each) for each in (element, *element.parents)):
            continue
        is_link = _is_link(element, skip=skip)
        for text in _texts(element, skip=skip):
            if RELATED.fullmatch(text):
                is_after_related = True
            elif is_link and (is_after_related or not SENTENCE_END.search(text)):
                continue  # the headline of another report
            elif is_paragraph(text):
                is_after_related = False
                yield text


def _innermost(elements: list[Tag]) -> list[Tag]:
    """``elements`` without those that hold another of them, so that no text comes twice."""
    holders = {id(parent) for element in elements for parent in element.parents}
    return [element for element in elements if id(element) not in holders]


def _texts(element: Tag, *, skip: Skip) -> Iterator[str]:
    """One text for a paragraph; several where empty lines or, without ``p``, line breaks part."""
    whole = words(element, skip=skip)
    parts = BREAKS.split(whole) if element.name in {"p", "li"} else whole.split("\n")
    for part in parts:
        if text := clean(OPENS_NEW_TAB.sub("", clean(part))):
            yield text


def _is_link(element: Tag, *, skip: Skip) -> bool:
    """Whether all words of a paragraph are those of one link."""
    links = element.find_all("a", href=True)
    return len(links) == 1 and clean(words(links[0])) == clean(words(element, skip=skip))
