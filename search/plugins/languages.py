"""One search box for all languages.

Words are looked up in both indexes: ``reports_fts`` (English, by stems) and ``reports_bigrams``
(Japanese and Chinese). The archive keeps each run of such characters as its overlapping pairs
(and its last character alone), so 防衛費 is searched as the phrase ``防衛 衛費``. Datasette's own
search knows one index, would take the run for one word, and ignores ``_search`` in silence where
it knows none; so requests that search are handed to a filter of ours, under another name.

Source: shared/notes/archive.md sections 1.2 and 2.1.
"""

import re
import unicodedata
from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl, urlencode

from datasette import hookimpl
from datasette.filters import FilterArguments
from datasette.utils.asgi import BadRequest

CJK_RUN = re.compile(
    r"[\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
)
PHRASE_OR_WORD = re.compile(r'"([^"]*)"|([^\s"]+)')
LONGEST_QUERY = 400
OURS = "_words"
"""Name under which a search reaches our filter; ``_search``, as people type it, becomes it."""
DATASETTES = ("_search", "_searchmode", "_fts_table", "_fts_pk")
BOTH_INDEXES = (
    "select rowid from reports_fts where reports_fts match :words"
    " union select rowid from reports_bigrams where reports_bigrams match :words"
)
BIGRAMS_ALONE = "select rowid from reports_bigrams where reports_bigrams match :words"


def has_cjk(text: str) -> bool:
    """Whether a query holds Japanese or Chinese, which only one of the indexes can find."""
    return CJK_RUN.search(unicodedata.normalize("NFKC", text)) is not None


def match_expression(query: str | None) -> str:
    """``query`` as an FTS5 expression that finds all of its words and phrases.

    Everything is quoted, so that no word is an operator; what holds no letter or digit finds
    nothing.

    >>> match_expression("防衛費 2％")
    '"防衛 衛費" "2%"'
    >>> match_expression('"defence spending" OR -x')
    '"defence spending" "OR" "-x"'
    """
    text = unicodedata.normalize("NFKC", query or "")[:LONGEST_QUERY].replace("\x00", " ")
    parts = [p for phrase, word in PHRASE_OR_WORD.findall(text) for p in _parts(phrase or word)]
    return " ".join(parts) or '""'


def _parts(words: str) -> Iterator[str]:
    for part in re.split(f"({CJK_RUN.pattern})", words):
        if CJK_RUN.fullmatch(part):
            yield _pairs(part)
        elif any(character.isalnum() for character in part):
            yield f'"{part.strip()}"'


def _pairs(run: str) -> str:
    """A phrase of pairs; one character alone is the beginning of any pair."""
    if len(run) == 1:
        return f'"{run}"*'
    return '"' + " ".join(run[n : n + 2] for n in range(len(run) - 1)) + '"'


@hookimpl
def prepare_connection(conn: Any) -> None:
    """``search_words(text)`` for questions in SQL."""
    conn.create_function("search_words", 1, match_expression, deterministic=True)


@hookimpl
def asgi_wrapper() -> Callable[..., Any]:
    """Hand searches to our filter; the index is ours to choose, not the address's."""

    def wrap(app: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        async def with_words(scope: dict[str, Any], receive: Any, send: Any) -> None:
            query_string = scope.get("query_string", b"")
            if scope["type"] == "http" and any(n.encode() in query_string for n in DATASETTES):
                scope = {**scope, "query_string": renamed(query_string)}
            await app(scope, receive, send)

        return with_words

    return wrap


def renamed(query_string: bytes) -> bytes:
    """``_search`` as our own argument, in the place of an earlier one.

    >>> renamed(b"_search=a+b&_words=old&_fts_table=x&outlet=ft")
    b'outlet=ft&_words=a+b'
    """
    pairs = parse_qsl(query_string.decode("latin-1"), keep_blank_values=True)
    searched = [value for name, value in pairs if name == "_search"]
    replaced = {*DATASETTES, OURS} if searched else set(DATASETTES)
    kept = [(name, value) for name, value in pairs if name not in replaced]
    kept += [(OURS, value) for value in searched[:1] if value.strip()]
    return urlencode(kept).encode("ascii")


@hookimpl
def filters_from_request(request: Any, database: str, table: str, datasette: Any) -> Any:
    """The rows whose report holds the words.

    Raises:
        BadRequest: The table has no report to search in.
    """
    if any(name.startswith("_search_") for name in request.args):
        raise BadRequest("Search in all of a report with _search=; columns are not searched alone")
    query = request.args.get(OURS)
    if query is None:
        return None
    described = datasette.table_metadata(database, table)
    if "fts_pk" not in described:
        raise BadRequest(f"{table} cannot be searched; reports, claims and timeline can")
    index = BIGRAMS_ALONE if has_cjk(query) else BOTH_INDEXES
    return FilterArguments(
        [f'"{described["fts_pk"]}" in ({index})'],
        {"words": match_expression(query)},
        [f'the report holds "{query}"'],
        {"search": query},
    )
