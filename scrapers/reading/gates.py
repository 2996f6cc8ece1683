"""Pages that stand where a report should: bot walls, captchas, consent pages."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup

from scrapers.reading.text import clean, words

WALL = (
    "#challenge-form, #challenge-running, #cf-challenge-running, #cf-wrapper .cf-error-details, "
    ".cf-browser-verification, #cf-error-details, #px-captcha, #captcha-container, "
    "#datadome-captcha, iframe[src*='captcha-delivery.com'], script[src*='captcha-delivery.com'], "
    "script[src*='/_Incapsula_Resource'], iframe[src*='_Incapsula_Resource'], "
    "#distil_ident_block, form[action*='consent.'], form#consent-form, "
    "script[src*='/cdn-cgi/challenge-platform/']"
)
"""Marks of Cloudflare, PerimeterX, DataDome, Imperva and consent pages."""
TITLES = re.compile(
    r"""(?:
      just\ a\ moment | attention\ required!? | access\ (?:to\ this\ page\ has\ been\ )?denied
    | are\ you\ a\ (?:robot|human) | security\ (?:check|verification) | client\ challenge
    | (?:please\ )?verify(?:ing)?\ (?:that\ )?you\ are\ (?:a\ )?human | robot\ (?:check|or\ human)
    | checking\ your\ browser | one\ more\ step | captcha | pardon\ our\ interruption
    | before\ you\ continue | (?:your\ )?(?:privacy|cookie)\ (?:choices|consent|settings|policy)
    | 403\ forbidden | error\ 403 | 429\ too\ many\ requests | request\ (?:blocked|rejected)
    | (?:503\ )?service\ (?:temporarily\ )?unavailable
    )\b.{0,80}""",
    re.VERBOSE | re.IGNORECASE,
)
BARRIER = r"""
      (?:subscribe|register|sign\ in|log\ in)\ to\ (?:read|continue|unlock)
      (?:\ (?:this|the|our|more|reading)\b.{0,40})?\W{0,3}
    | become\ an?\ .{0,30}\ subscriber\ to\ read.{0,80} | try\ .{0,20}\ for\ free.{0,80}
    | this\ (?:article|story)\ is\ for\ (?:subscribers|members).{0,80}
    | complete\ digital\ access\ to\ .{0,80} | to\ continue\ reading\b.{0,120}
    | log\ in\ or\ create\ a\ .{0,80} | .{0,40}(?:会員限定|続きをお読みいただけます).{0,80}
"""
ERROR = r"""
      (?:error\W+)?404(?:\W+(?:error|page|not\ found|file|sorry)\b.{0,80})?
    | (?:page\ )?not\ found.{0,40} | error
    | (?:sorry\W+|oops\W+)?(?:the|this)\ page\ (?:you|does|is|has|can)\b.{0,120}
"""
BARRIERS = re.compile(BARRIER, re.VERBOSE | re.IGNORECASE)
"""What barriers say of themselves, as a whole heading, paragraph or button."""
ERRORS = re.compile(ERROR, re.VERBOSE | re.IGNORECASE)
"""What pages say that stand where a report was or will be."""
NO_HEADLINE = re.compile(
    rf"(?:{BARRIER} | {ERROR} | home(?:\ ?page)?(?:\W.{{0,60}})? | 20\d\d_home | untitled | null )",
    re.VERBOSE | re.IGNORECASE,
)
MAX_WORDS = 400
"""More words than a wall has: a page of a report may carry the script of one."""


def is_headline(text: str) -> bool:
    """Whether ``text`` may be the headline of a report.

    >>> is_headline("Subscribe to read"), is_headline("404 Not Found"), is_headline("Two percent")
    (False, False, True)
    """
    return bool(text) and not NO_HEADLINE.fullmatch(text)


def is_barrier(text: str) -> bool:
    """Whether ``text`` is what a barrier says."""
    return BARRIERS.fullmatch(text) is not None


def has_barrier_title(soup: BeautifulSoup) -> bool:
    """Whether the page calls itself a barrier."""
    return soup.title is not None and is_barrier(_without_site(clean(soup.title.get_text())))


def is_error_page(soup: BeautifulSoup) -> bool:
    """Whether the page says that there is none."""
    return any(ERRORS.fullmatch(text) for text in _said(soup))


def is_stand_in(soup: BeautifulSoup) -> bool:
    """Whether a page without text says why: a barrier, or an error.

    >>> is_stand_in(BeautifulSoup("<p>Subscribe to unlock this article</p>", "lxml"))
    True
    """
    return any(BARRIERS.fullmatch(text) or ERRORS.fullmatch(text) for text in _said(soup))


def _said(soup: BeautifulSoup) -> Iterator[str]:
    for element in soup.select("title, h1, h2, h3, h4, p, a, button, span")[:5_000]:
        yield _without_site(clean(element.get_text(" "))[:300])


def _without_site(title: str) -> str:
    return re.sub(r"\s[|–-]\s[^|–-]{0,30}$", "", title)


def wall_title(soup: BeautifulSoup, *, has_report: bool) -> str | None:
    """What a wall calls itself; ``None`` where the page is none.

    Args:
        soup: The page.
        has_report: Whether a reader has found text of a report on it.

    >>> wall_title(BeautifulSoup("<title>Just a moment...</title>", "lxml"), has_report=False)
    'Just a moment...'
    """
    title = clean(soup.title.get_text()) if soup.title else ""
    is_named = bool(TITLES.fullmatch(title.split(" | ")[0].split(" - ")[0]))
    if not is_named and (has_report or not soup.select_one(WALL)):
        return None
    if len(words(soup.body or soup).split()) > MAX_WORDS:
        return None
    return title or "A page without a title"
