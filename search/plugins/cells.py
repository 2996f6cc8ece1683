"""What a cell shows: addresses and ids as links, the quote in its sentence, a sample as one.

Everything else is left to Datasette, which escapes it.
"""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from datasette import hookimpl
from markupsafe import Markup, escape

ADDRESS_COLUMNS = frozenset({"url", "first_url", "final_url"})
ROW_COLUMNS = {
    "report_id": "reports",
    "first_report_id": "reports",
    "claim_id": "claims",
    "first_claim_id": "claims",
}
SENTENCE_COLUMNS = frozenset({"sentence", "first_sentence"})
SAMPLE_COLUMNS = frozenset({"outlet_name", "first_outlet_name", "title"})
"""Where a row that comes from the samples says so, however few of its columns are in sight."""
LONGEST_SENTENCE = 2_000
SIGNS = {"at_least": "≥ ", "over": "> ", "up_to": "≤ ", "under": "< ", "about": "≈ "}
FIRST_COLUMNS: dict[str, tuple[str, ...]] = {
    "timeline": (
        *("reported_at", "outlet_name", "spender", "kind", "low", "high", "bound", "when"),
        *("sentence", "actor", "speaker", "cited", "sources", "title", "url", "report_id"),
    ),
    "claims": (
        *("id", "report", "spender", "kind", "low", "high", "bound", "when", "sentence"),
        *("actor", "speaker", "cited", "sources"),
    ),
    "first_reports": (
        *("first_reported_at", "first_outlet_name", "spender", "kind", "low", "high", "when"),
        *("first_sentence", "actor", "speaker", "cited", "sources", "first_url", "report_id"),
    ),
    "targets": (
        *("first_reported_at", "spender", "kind", "low", "high", "when", "first_outlet_name"),
        *("first_sentence", "actor", "speaker", "cited", "sources", "reports", "outlets"),
        *("denied_at", "superseded_at", "first_url", "first_report_id"),
    ),
    "reports": ("id", "published_at", "outlet", "title", "language", "access", "state", "url"),
}
"""Columns that stand first where a table is shown; in the archive's order they lie out of sight."""


@hookimpl
def render_cell(row: Any, value: Any, column: str, database: str | None, datasette: Any) -> Any:
    """A link, a sentence with its quote marked, or ``None``: as Datasette would."""
    if column in ADDRESS_COLUMNS and isinstance(value, str):
        return web_link(value)
    if column in ROW_COLUMNS and isinstance(value, int) and database:
        href = datasette.urls.table(database, ROW_COLUMNS[column])
        return Markup('<a href="{0}/{1}">{1}</a>').format(href, value)
    if column in SENTENCE_COLUMNS and isinstance(value, str) and len(value) <= LONGEST_SENTENCE:
        return marked(value, str(_beside(row, "quote") or ""))
    if column in SAMPLE_COLUMNS and _beside(row, "is_sample") == 1 and isinstance(value, str):
        return Markup('{} <span class="sample">SAMPLE</span>').format(value)
    return None


def web_link(address: str) -> Markup:
    """A link that tells nobody where the reader comes from; text where it leads elsewhere.

    >>> str(web_link("javascript:alert(1)"))
    'javascript:alert(1)'
    """
    try:
        parts = urlsplit(address)
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_web = False
    if not is_web or not address.isprintable() or re.search(r"[\s<>\"']", address):
        return escape(address)
    return Markup('<a href="{0}" rel="noopener noreferrer nofollow">{0}</a>').format(address)


def marked(sentence: str, quote: str) -> Markup:
    """A sentence with its quote marked; not the 5 percent within 3.5 percent.

    >>> str(marked("3.5 percent or 5 percent <b>", "5 percent"))
    '3.5 percent or <mark>5 percent</mark> &lt;b&gt;'
    """
    found = re.search(rf"(?<![\d.]){re.escape(quote)}", sentence) if quote else None
    if not found:
        return escape(sentence)
    before, after = sentence[: found.start()], sentence[found.end() :]
    return Markup("{}<mark>{}</mark>{}").format(before, quote, after)


def figure(claim: Any) -> str:
    """A claim's figure for people.

    >>> figure({"low": 3.0, "high": 3.5, "bound": "about"})
    '≈ 3–3.5 %'
    """
    low, high = claim["low"], claim["high"]
    number = f"{low:g}" if low == high else f"{low:g}–{high:g}"
    return f"{SIGNS.get(claim['bound'], '')}{number} %"


def _beside(row: Any, column: str) -> Any:
    """What the same row holds in another column; ``None`` where it has no such column."""
    try:
        return row[column]
    except (IndexError, KeyError, TypeError):
        return None


def in_order_of(table: str | None) -> Callable[[Any], list[Any]]:
    """What puts the columns, or the cells of a row, of a table in the order for readers."""
    places = {name: place for place, name in enumerate(FIRST_COLUMNS.get(table or "", ()))}

    def in_order(items: Any) -> list[Any]:
        return sorted(items, key=lambda item: places.get(_column_of(item), len(places)))

    return in_order


def _column_of(item: Any) -> str:
    # Datasette gives columns by "name" and cells by "column".
    return str(item.get("name", item.get("column")))


@hookimpl
def extra_template_vars(table: str | None) -> dict[str, Any]:
    """What the templates say cells with."""
    return {
        "in_order": in_order_of(table),
        "figure": figure,
        "marked": marked,
        "web_link": web_link,
    }
