"""The paragraphs of a report's body, and none of what stands between them."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, groupby

from bs4 import BeautifulSoup, Tag

from scrapers.reading.blocks import Block, blocks
from scrapers.reading.text import Skip, clean

NAMES = frozenset(
    "script style template noscript svg iframe form button select nav aside figure figcaption "
    "object video audio".split()
)
CLASSES = frozenset(
    "visually-hidden sr-only screen-reader-text o-normalise-visually-hidden advert advertisement "
    "o-ads o-share o-teaser caption related newsletter-signup newsletter-box".split()
)
"""Elements and classes that hold no text of a report on any outlet's page."""
UNSHOWN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)

NO_PARAGRAPH = re.compile(
    r"""
      our\ standards:.{0,80} | follow\ .{0,30}\ on\ (?:twitter|facebook|instagram|x)\b.{0,120}
    | (?:copyright\ )?\(?(?:©|\(c\)).{0,200}
    | copyright\b.{0,200}\b(?:rights\ (?:are\ )?reserved|may\ not\ be\ .{0,80}|permission)\W{0,3}
    | (?:photo|image|picture|video)s?\ ?:.{0,120} | read\ (?:more|also)\ ?[:：].{0,200}
    | \(?with\ (?:additional\ )?inputs?\ from\ .{0,120} | ={1,3}\ ?kyodo
    | .{0,300}\ ?/\ ?(?:VCG|CFP|Xinhua|CGTN|AP|AFP|Reuters|Getty)(?:\ (?:Images|Photo))?[)\]]?
    | .{0,300}\b(?:VCG|CFP|Xinhua|CGTN|AP|AFP|Reuters)\ (?:Photo|Screenshot)[)\]]?
    | .{0,300}[(\[](?:file\ )?(?:photo|image)s?\b(?!\ of\b)[^()\[\]]{0,80}[)\]]
      (?:\ ?\([^()]{1,40}\))?
    | (?:©|(?:file\ )?photo).{0,160}\((?:kyodo|ap|reuters|xinhua|getty)[^()]{0,40}\)
    | \[?(?:advertisement|promoted\ content|recommended)\]?
    | (?:sign\ up|subscribe|register)\ (?:to|for|now)\b.{0,200}
      (?:newsletter|inbox|alerts?|e-?mails?).{0,60}
    | get\ .{0,160}\ (?:in|into|to)\ your\ (?:inbox|e-?mail|phone)\b.{0,40}
    | (?:click|tap)\ here\b.{0,160}
    | \(?opens\ (?:in\ )?(?:a\ )?new\ (?:tab|window)\)?
    | [\W_]{0,40}
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
"""Whole paragraphs that are credits, captions, notices or invitations."""
PERHAPS_NONE = re.compile(
    r"""
      additional\ (?:reporting|research|data|contributions?)\b.{0,200}
    | \(?(?:with\ )?(?:additional\ )?(?:reporting|writing|editing)\ by\ .{0,400}
    | data\ visuali[sz]ation\ by\ .{0,120} | copyright\b.{0,200}
    | [(\[]?(?:photo|image|picture|video)s?\ (?:by|credit|courtesy)\b.{0,120}
    | \[?read\ (?:more|also)\b.{0,200}
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
"""Openings of credits and notices, with which sentences of a report may open as well."""
STATES = re.compile(
    r"""\b(?:
      would | will | could | should | must | might | may | can | cannot | is | are | was | were
    | has | have | had | does | did | sa(?:ys?|id) | tells? | told | show(?:s|ed)? | takes? | took
    | ma(?:kes?|de) | means? | meant | rises? | rose | falls? | fell | costs? | finds? | found
    | gives? | gave | comes? | came | goes | went | remain(?:s|ed)? | needs? | needed | began
    | (?:ask|call|add|want|urge|suggest|warn|lift|help|requir|includ|account)(?:s|es|ed)
    )\b | \d\s?(?:%|(?:percent|per\ cent|pct|[bm]illion|trillion)\b)
    """,
    re.VERBOSE,
)
"""A verb, lower case because Will and May are names, or a figure: what a credit has none of."""
SHORTEST_SENTENCE = 40
"""Characters."""
FEW_WORDS = 8
"""Bare words without the end of a sentence are labels and buttons where they are fewer."""
OPENS_NEW_TAB = re.compile(
    r"[,;]?\s?\(?\bopens (?:in )?(?:a )?new (?:tab|window)\)?", re.IGNORECASE
)
"""What screen readers are told of a link, in the middle of a sentence."""
RELATED = re.compile(
    r"""\W{0,5}(?:
      related\ (?:coverage|stor(?:y|ies)|articles?|news|links?|reading|content)
    | (?:further|recommended)\ reading | see\ also
    | read\ more | most\ read | letters?\ in\ response\ to\ this\ article
    | more\ (?:on\ this|from|in|stories)\b[^.!?]{0,60}(?![.!?])
    )\W{0,5}""",
    re.VERBOSE | re.IGNORECASE,
)
"""Heads of a list of other reports."""
SENTENCE_END = re.compile(r"""[.!?。！？…][\"'”’»)\]」』]*$""")


def paragraphs(
    soup: BeautifulSoup, selectors: Iterable[str], *, strip: str = ""
) -> tuple[str, ...]:
    """The paragraphs in what the first selector with any words finds, in reading order.

    Args:
        soup: The page; it is not changed.
        selectors: CSS of paragraphs or of what holds them, tried in order.
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
    if not text or NO_PARAGRAPH.fullmatch(text) or RELATED.fullmatch(text):
        return False
    return not PERHAPS_NONE.fullmatch(text) or _is_sentence(text)


def _is_sentence(text: str) -> bool:
    """Whether ``text`` states something: better a credit kept than a sentence lost."""
    is_long = len(text) >= SHORTEST_SENTENCE
    return is_long and bool(SENTENCE_END.search(text) and STATES.search(text))


def _read(elements: list[Tag], *, skip: Skip) -> Iterator[str]:
    is_after_related = False
    is_left_out = _within(skip)
    for block in chain.from_iterable(
        blocks(element, skip=skip) for element in _outermost(elements) if not is_left_out(element)
    ):
        for text in _texts(block):
            own = _without(text, block.links)
            if RELATED.fullmatch(own or text):
                is_after_related = True
            elif _is_link(text, own, block, is_after_related=is_after_related):
                continue  # the headline of another report
            elif is_paragraph(text) and not _is_label(text, block):
                is_after_related = False
                yield text


def _is_link(text: str, own: str, block: Block, *, is_after_related: bool) -> bool:
    """Whether ``text`` leads to another report: a link, or one in a list, and who wrote that."""
    is_ended = SENTENCE_END.search(text) is not None
    if not own:
        return is_after_related or not is_ended
    return (
        is_after_related and not is_ended and any(map(text.startswith, filter(None, block.links)))
    )


def _is_label(text: str, block: Block) -> bool:
    return block.is_bare and not SENTENCE_END.search(text) and len(text.split()) < FEW_WORDS


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


def _outermost(elements: list[Tag]) -> list[Tag]:
    """``elements`` without those that stand in another of them, so that no text comes twice."""
    known = set(map(id, elements))
    return [each for each in elements if known.isdisjoint(map(id, each.parents))]


def _texts(block: Block) -> Iterator[str]:
    """One text for a paragraph; several where empty lines or, without ``p``, line breaks part."""
    lines = [clean(line) for line in block.text.split("\n")]
    for has_words, group in groupby(lines, key=bool):
        if has_words:
            for text in (" ".join(group),) if block.is_whole else group:
                yield clean(OPENS_NEW_TAB.sub("", text))


def _without(text: str, links: list[str]) -> str:
    """What ``text`` says beside its links."""
    for link in sorted(filter(None, links), key=len, reverse=True):
        text = text.replace(link, " ")
    return text.strip(" |/,;・•·–—-")
