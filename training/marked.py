"""Turn articles that are marked in the text into gold lines.

    python training/marked.py FILE.txt … > tests/gold/en-NAME.jsonl

A file holds articles one after the other. A head line, ``=== id | day | outlet | language``, the
title, then a paragraph a line. ``[[3.1 percent]]`` is a percentage that is no share of GDP for
defence; ``[[2 percent|JPN|pledge|FY2027|JPN]]`` is a claim: spender, kind, when, actor, with ``-``
for none and ``+`` between several; ``|bound=about`` and ``|cited=Kyodo News`` may follow. Sentences
and numbers are those that the program finds at the mark; a mark where it finds none is named on
standard error and left out. Dates, topic, cited outlets, speakers and sources are not marked.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))

from pipelines.extraction.document import Document
from pipelines.extraction.findings import find_percentages
from pipelines.report import Bound, Kind

ARTICLE = re.compile(r"^=== ?", re.MULTILINE)
MARK = re.compile(r"\[\[(.+?)\]\]")
HEAD = 4
CLAIM = 5
"""Fields of a mark that is a claim: quote, spender, kind, when, actor."""


class Marked(NamedTuple):
    """A text without its marks, and what each says by where it starts."""

    text: str
    marks: dict[int, dict[str, Any]]


def read_marks(text: str) -> Marked:
    """Take the marks out of ``text``.

    Raises:
        ValueError: A mark has fields that are none of a claim.

    >>> read_marks("about [[2%|JPN|pledge|-|JPN|bound=about]] of GDP").text
    'about 2% of GDP'
    """
    plain, marks, end = "", {}, 0
    for found in MARK.finditer(text):
        plain += text[end : found.start()]
        fields = [field.strip() for field in found[1].split("|")]
        marks[len(plain)] = _read_mark(fields)
        plain, end = plain + fields[0], found.end()
    return Marked(plain + text[end:], marks)


def _read_mark(fields: list[str]) -> dict[str, Any]:
    quote, *told = fields
    if not told:
        return {"quote": quote, "of": "other"}
    if len(fields) < CLAIM:
        raise ValueError(f"[[{'|'.join(fields)}]] has {len(fields)} fields, expected {CLAIM}")
    spender, kind, when, actor, *more = told
    mark: dict[str, Any] = {
        "quote": quote,
        "of": "gdp",
        "spender": _codes(spender),
        "kind": Kind(kind).value,
        "when": None if when == "-" else when,
        "actor": None if actor == "-" else _codes(actor),
        "speaker": None,
        "cited": [],
        "sources": [],
        "bound": Bound.EXACT.value,
    }
    for one in more:
        name, _, value = one.partition("=")
        if name == "bound":
            mark["bound"] = Bound(value).value
        elif name == "cited":
            mark["cited"] = value.split("+")
        else:
            raise ValueError(f"[[{'|'.join(fields)}]]: {name!r} is no field; known: bound, cited")
    return mark


def _codes(told: str) -> str | list[str]:
    codes = told.split("+")
    return codes if len(codes) > 1 else codes[0]


def gold_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a marked file in gold form, in order.

    Raises:
        ValueError: A head or a mark is not as described above.
    """
    for block in ARTICLE.split(path.read_text(encoding="utf-8"))[1:]:
        head, *lines = [line.strip() for line in block.splitlines() if line.strip()]
        told = [field.strip() for field in head.split("|")]
        if len(told) != HEAD or len(lines) < 2:
            raise ValueError(f"{head!r} is no head with a title and a text behind it")
        identity, published, outlet, language = told
        text, marks = read_marks("\n".join(lines))
        title, _, body = text.partition("\n")
        article = {"id": identity, "url": None, "outlet": outlet, "published": published}
        article |= {"lang": language, "title": title, "text": body}
        article |= {"on_topic": None, "cited_outlets": None, "dates": None}
        yield {**article, "percentages": list(_placed(article, text, marks))}


def _placed(
    article: dict[str, Any], text: str, marks: dict[int, dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    """The marks at which the program finds a percentage, with its sentence and numbers."""
    found = {one.start: one for one in find_percentages(Document(text, None, article["lang"]))}
    for start, mark in marks.items():
        one = found.pop(start, None)
        if one is None or one.quote != mark["quote"]:
            print(f"{article['id']}: found no {mark['quote']!r} at its mark", file=sys.stderr)
            continue
        numbers = {"low": float(one.low), "high": float(one.high)}
        yield {"quote": one.quote, "sentence": one.sentence, **numbers, **mark}
    for one in found.values():
        print(f"{article['id']}: {one.quote!r} is not marked", file=sys.stderr)


def main() -> None:
    for name in sys.argv[1:]:
        try:
            for line in gold_lines(Path(name)):
                print(json.dumps(line, ensure_ascii=False))
        except (OSError, ValueError) as error:
            sys.exit(f"{name}: {error}")


if __name__ == "__main__":
    main()
