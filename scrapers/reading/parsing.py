"""The bytes of a page → its tree, when that costs no more than a page may cost."""

import warnings

from bs4 import BeautifulSoup

from scrapers.reading.decoding import decode
from scrapers.reading.limits import check_markup, check_size


def parse(body: bytes, *, url: str, content_type: str | None = None) -> BeautifulSoup:
    """The page as a tree.

    Args:
        body: Content encoding undone.
        url: Of the page, for what is said of it.
        content_type: The header of that name.

    Raises:
        HostilePage: Parsing would cost more than a page may cost.
    """
    check_size(body, url=url)
    text = decode(body, content_type=content_type).replace("\0", "")
    check_markup(text, url=url)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # bs4's remarks on what looks like XML or a file name
        return BeautifulSoup(text, "lxml")
