"""One search box for all languages: a query with Japanese or Chinese goes to the bigram index.

The archive keeps each run of such characters as its overlapping pairs (and its last character
alone), so 防衛費 is searched as the phrase ``防衛 衛費``. Datasette's own ``escape_fts`` would
ask for the run as one word and find nothing.

Source: shared/notes/archive.md sections 1.2 and 2.1.
"""

import re
import unicodedata
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qsl, urlencode

from datasette import hookimpl

CJK_RUN = re.compile(
    r"[\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
)
WORD_INDEX, BIGRAM_INDEX = "reports_fts", "reports_bigrams"
LONGEST_QUERY = 400


def index_of(query: str) -> str:
    """The index that a query is looked up in."""
    return BIGRAM_INDEX if CJK_RUN.search(unicodedata.normalize("NFKC", query)) else WORD_INDEX


def match_expression(query: str | None) -> str:
    """``query`` as an FTS5 expression: all of its words, each quoted, so that none is an operator.

    >>> match_expression("防衛費 2％")
    '"防衛 衛費" "2%"'
    >>> match_expression('spend OR "die')
    '"spend" "OR" "die"'
    """
    text = unicodedata.normalize("NFKC", query or "")[:LONGEST_QUERY].replace("\x00", " ")
    parts = []
    for word in text.replace('"', " ").split():
        for part in re.split(f"({CJK_RUN.pattern})", word):
            if CJK_RUN.fullmatch(part):
                parts.append(_phrase(part))
            elif any(character.isalnum() for character in part):
                parts.append(f'"{part}"')
    return " ".join(parts) or '""'


def _phrase(run: str) -> str:
    """A phrase of pairs; one character alone is the beginning of any pair."""
    if len(run) == 1:
        return f'"{run}"*'
    return '"' + " ".join(run[n : n + 2] for n in range(len(run) - 1)) + '"'


@hookimpl(trylast=True)
def prepare_connection(conn: Any) -> None:
    """Let Datasette's own search clause build our expression; last, so that ours is the one."""
    conn.create_function("escape_fts", 1, match_expression)


@hookimpl
def asgi_wrapper() -> Callable[..., Any]:
    """Name the index in each request that searches, whatever an earlier page had put there."""

    def wrap(app: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        async def with_index(scope: dict[str, Any], receive: Any, send: Any) -> None:
            if scope["type"] == "http" and b"_search" in scope.get("query_string", b""):
                scope = {**scope, "query_string": _with_index(scope["query_string"])}
            await app(scope, receive, send)

        return with_index

    return wrap


def _with_index(query_string: bytes) -> bytes:
    pairs = parse_qsl(query_string.decode("latin-1"), keep_blank_values=True)
    query = next((value for name, value in pairs if name == "_search"), "")
    kept = [(name, value) for name, value in pairs if name not in ("_fts_table", "_searchmode")]
    if query and index_of(query) == BIGRAM_INDEX:
        kept.append(("_fts_table", BIGRAM_INDEX))
    return urlencode(kept).encode("ascii")
