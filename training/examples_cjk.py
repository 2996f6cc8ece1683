"""The Japanese and Chinese articles and cases as the program sees them, for what is learned."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from examples import Gold, Hear, annotated, answered, articles_of, gold_sets
from plain import PLAIN, filled
from retelling import RETOLD, retell

from pipelines.extraction import east_asian
from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.documents import find_claims
from pipelines.extraction.east_asian.scales import SCALES
from pipelines.report import Measure, Percentage
from tests.cases import (
    cjk,
    claims_ja,
    claims_zh,
    clauses_ja,
    clauses_zh,
    general_ja,
    general_zh,
    passages_ja,
    passages_zh,
)

PASSAGES = {
    "ja": (clauses_ja, passages_ja, general_ja),
    "zh": (clauses_zh, passages_zh, general_zh),
}
CLAIMS = {"ja": claims_ja, "zh": claims_zh}
DAY = date(2025, 10, 24)
"""On which the claims of the tests are read."""


class Told(NamedTuple):
    """What a case says of one of its percentages."""

    quote: str
    claim: Gold | None


def cases() -> Iterator[tuple[Document, tuple[Told, ...]]]:
    """Each text of the tests with what it says of its percentages, in reading order."""
    for language, tables in PASSAGES.items():
        for published, text, rows in (row for table in tables for row in table.STATED):
            is_headline = "。" not in text and "\n" not in text
            text = f"{text}\n" if is_headline else f"ニュース\n{text}"
            told = tuple(Told(row[0], _claim(*row[1:5]) if len(row) > 2 else None) for row in rows)
            yield Document(text, date.fromisoformat(published), language, None), told
    for language, table in CLAIMS.items():
        for text, quote, *claim in (*table.STATED, *table.CAUGHT):
            told = (Told(quote, _claim(*claim[:4])),)
            yield Document(f"\n{text}", DAY, language, None), told


def cases_without_shares() -> Iterator[Document]:
    """The texts of the tests of which no percentage is a share of GDP for defence."""
    for language, table in CLAIMS.items():
        for text in table.NEAR_MISSES:
            yield Document(f"\n{text}", DAY, language, None)
    for text in cjk.NO_SHARE:
        yield Document(f"防衛費\n{text}", DAY, None, None)


def _claim(spender: str, kind: str, when: str | None, actor: str | None) -> Gold:
    return {
        "spender": spender.split("+"),
        "kind": kind,
        "when": when,
        "actor": actor.split("+") if actor else None,
    }


def claims_of_cases() -> Iterator[tuple[Document, tuple[Percentage, ...], list[tuple[int, Gold]]]]:
    """Each case with its percentages, and where those start that are claims."""
    for document, told in cases():
        percentages = east_asian.find_percentages(document)
        yield document, percentages, list(_claimed(percentages, told))


def _claimed(percentages: Sequence[Percentage], told: Iterable[Told]) -> Iterator[tuple[int, Gold]]:
    waiting = list(told)
    for one in percentages:
        found = next((row for row in waiting if row.quote == one.quote), None)
        if found is None:
            continue
        waiting.remove(found)
        if found.claim is not None and one.of is Measure.GDP:
            yield one.start, found.claim


def claims_of_set(
    path: Path,
) -> Iterator[tuple[Document, tuple[Percentage, ...], list[tuple[int, Gold]]]]:
    """Each article of a set, likewise."""
    for article, document in articles_of(path):
        percentages = east_asian.find_percentages(document)
        rows = annotated(article, percentages)
        yield (
            document,
            percentages,
            [(one.start, gold) for one, gold in rows if gold["of"] == "gdp"],
        )


def lessons(hear: Hear) -> None:
    """Have the claims of all sets and cases heard in reading order, the name of the set first."""
    for path in gold_sets("cjk"):
        for document, percentages, claims in claims_of_set(path):
            listen(document, percentages, dict(claims), partial(hear, path.stem))
            told = {one.start: one for one in percentages}
            rows = {start: (told[start], row) for start, row in claims}
            other = retell(document, rows, seed=document.text)
            if other is not None:
                found = east_asian.find_percentages(other[0])
                listen(other[0], found, other[1], partial(hear, path.stem + RETOLD))
    for document, percentages, claims in claims_of_cases():
        listen(document, percentages, dict(claims), partial(hear, "cases"))
    for document, gold in (*filled("ja"), *filled("zh")):
        percentages = east_asian.find_percentages(document)
        listen(document, percentages, gold, partial(hear, PLAIN))


def listen(
    document: Document, percentages: Sequence[Percentage], gold: Mapping[int, Gold], hear: Hear
) -> None:
    """Read the claims of a document as ``answered``."""
    scales = answered(SCALES, gold, hear, lambda draft: draft.setting.percentage.start)
    find_claims(document, tuple(percentages), east_asian.find_dates(document), scales=scales)
