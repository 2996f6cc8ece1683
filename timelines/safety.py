"""What hostile text may not do in a spreadsheet, a page, a feed or a calendar (pure).

Source: OWASP "CSV Injection"; ASVS 5 §1.2.10; XML 1.0 §2.2; RFC 5545 §3.3.11; RFC 3986.
"""

import json
import re
from typing import Any
from urllib.parse import urlsplit

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "\x00")
CONTROLS = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


def plain(text: str) -> str:
    """``text`` without control, bidirectional and other characters that XML or eyes refuse."""
    return CONTROLS.sub("", text)


def spreadsheet_cell(value: object) -> object:
    """A cell that no spreadsheet takes for a formula; numbers stay numbers.

    >>> spreadsheet_cell("=HYPERLINK(1)"), spreadsheet_cell(-0.5)
    ("'=HYPERLINK(1)", -0.5)
    """
    if not isinstance(value, str):
        return value
    clean = plain(value).replace("\r", " ").replace("\n", " ")
    is_formula = clean.lstrip().startswith(FORMULA_STARTS) or clean.startswith("\t")
    return f"'{clean}" if is_formula else clean


def web_address(url: str) -> str | None:
    """``url`` where it is an http or https address that may stand in a link, else ``None``.

    >>> web_address("javascript:alert(1)"), web_address("https://a.example/b")
    (None, 'https://a.example/b')
    """
    clean = plain(url).strip()
    try:
        parts = urlsplit(clean)
    except ValueError:
        return None
    is_web = (
        parts.scheme in {"http", "https"} and parts.hostname and not re.search(r"[\s<>\"']", clean)
    )
    return clean if is_web else None


def script_json(value: Any) -> str:
    """JSON that can stand inside a ``<script>`` element and cannot end it."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text
