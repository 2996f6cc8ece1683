"""Japanese and Chinese passages, each figure read within its own clause, by table."""

from datetime import date

import pytest

from pipelines.extraction.findings import find_findings
from tests.cases import (
    clauses_ja,
    clauses_zh,
    general_ja,
    general_zh,
    passages_ja,
    passages_zh,
)
from tests.cases.known_gaps import marked

Row = tuple[str, str, tuple[tuple[str | None, ...], ...]]
ROWS = [
    (code, row)
    for code, tables in (
        ("ja", (clauses_ja, passages_ja, general_ja)),
        ("zh", (clauses_zh, passages_zh, general_zh)),
    )
    for table in tables
    for row in table.STATED
]


def said_of(published: str, text: str, *, language: str) -> tuple[tuple[str | None, ...], ...]:
    """What extraction takes from a headline, or from a passage under a headline that tells nothing."""
    is_headline = "。" not in text and "\n" not in text
    found = find_findings(
        f"{text}\n" if is_headline else f"ニュース\n{text}",
        published=date.fromisoformat(published),
        language=language,
    )
    claims = {claim.percentage.start: claim for claim in found.claims}
    rows: list[tuple[str | None, ...]] = []
    for one in found.percentages:
        claim = claims.get(one.start)
        if claim is None:
            rows.append((one.quote, None))
            continue
        whose, by_whom = "+".join(claim.spender), "+".join(claim.actor) or None
        rows.append((one.quote, whose, claim.kind.value, claim.when, by_whom, one.bound.value))
    return tuple(rows)


@pytest.mark.parametrize(("language", "row"), marked(ROWS, several=True))
def test_a_figure_is_what_its_clause_says_of_it(language: str, row: Row) -> None:
    published, text, wanted = row
    assert said_of(published, text, language=language) == wanted
