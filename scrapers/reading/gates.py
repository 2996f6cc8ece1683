"""Pages that stand where a report should: bot walls, captchas, consent pages."""

import re

from bs4 import BeautifulSoup

from scrapers.reading.text import clean

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
NO_HEADLINE = re.compile(
    r"""(?:
      (?:subscribe|register|sign\ in|log\ in)\ to\ (?:read|continue|unlock)\b.{0,80}
    | become\ an?\ .{0,30}\ subscriber\ to\ read.{0,60} | try\ .{0,20}\ for\ free.{0,60}
    | (?:error\ )?404\b.{0,60} | (?:page\ )?not\ found.{0,40} | error | home(?:\ ?page)?.{0,60}
    | 20\d\d_home | untitled | undefined | null
    )""",
    re.VERBOSE | re.IGNORECASE,
)
"""What stands where a headline should, on barriers, error pages and home pages."""
MAX_WORDS = 400
"""More words than a wall has: a page of a report may carry the script of one."""


def is_headline(text: str) -> bool:
    """Whether ``text`` may be the headline of a report.

    >>> is_headline("Subscribe to read"), is_headline("404 Not Found"), is_headline("Two percent")
    (False, False, True)
    """
    return bool(text) and not NO_HEADLINE.fullmatch(text)


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
    text = (each for p in soup.select("p, li, h1, h2") for each in p.get_text(" ").split())
    if sum(1 for _, _ in zip(range(MAX_WORDS), text, strict=False)) >= MAX_WORDS:
        return None
    return title or "A page without a title"
