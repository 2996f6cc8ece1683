"""Addresses of the web: what stands in them states nothing."""

import re

_ADDRESS = re.compile(r"(?:[hH][tT][tT][pP][sS]?://|[wW][wW][wW]\.)[!#-;=?-~]+")
"""Up to a blank, a quotation mark, an angle bracket or a sign that is not ASCII."""
_CLOSING = ".,;:!?)]}'*"
"""Of the sentence, and not of the address that it ends in."""
_ESCAPED = re.compile("%[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2})+")
_HEX_LETTER = re.compile("[A-Fa-f]")


def mask_addresses(text: str) -> str:
    """``text`` with letters in place of each address; length unchanged.

    Args:
        text: As given: a wide sign ends an address, and is narrow in the narrowed copy.

    >>> mask_addresses("See www.example.com/2025/06/20/x-2%.")
    'See xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.'
    """
    if "//" not in text and "ww." not in text and "WW." not in text:
        return text
    return _ADDRESS.sub(_letters, text)


def _letters(match: re.Match[str]) -> str:
    address = match[0].rstrip(_CLOSING)
    return "x" * len(address) + match[0][len(address) :]


def mask_escapes(text: str) -> str:
    """``text`` with letters in place of ``%E9%98``, a sign as addresses write it.

    >>> mask_escapes("wiki/%E9%98%B2, but 10%20%30%")
    'wiki/xxxxxxxxx, but 10%20%30%'
    """
    return _ESCAPED.sub(_unless_digits, text) if "%" in text else text


def _unless_digits(match: re.Match[str]) -> str:
    return "x" * len(match[0]) if _HEX_LETTER.search(match[0]) else match[0]
