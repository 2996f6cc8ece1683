"""Claims of single sentences, by table."""

from datetime import date

import pytest

from pipelines.extraction.findings import find_findings
from tests.cases.claims_en import KNOWN_GAPS, NEAR_MISSES, STATED

Row = tuple[str, str, tuple[tuple[str | None, ...], ...]]


def said_of(published: str, text: str) -> tuple[tuple[str | None, ...], ...]:
    """What extraction takes from a text, in the form of the table."""
    findings = find_findings(
        f"Defense news of the day\n{text}", published=date.fromisoformat(published), language="en"
    )
    claims = {claim.percentage.start: claim for claim in findings.claims}
    rows: list[tuple[str | None, ...]] = []
    for one in findings.percentages:
        claim = claims.get(one.start)
        if claim is None:
            rows.append((one.quote, None))
            continue
        actor = "+".join(claim.actor) or None
        cited = "; ".join(claim.cited)
        rows.append(
            (one.quote, "+".join(claim.spender), claim.kind.value, claim.when, actor, cited)
        )
    return tuple(rows)


@pytest.mark.parametrize("row", STATED, ids=lambda row: row[1][:60])
def test_a_sentence_says_what_a_reader_takes_from_it(row: Row) -> None:
    published, text, wanted = row
    assert said_of(published, text) == wanted


@pytest.mark.parametrize("row", NEAR_MISSES, ids=lambda row: row[1][:60])
def test_what_is_no_share_for_defence_is_no_claim(row: Row) -> None:
    published, text, wanted = row
    assert said_of(published, text) == wanted


@pytest.mark.parametrize("row", KNOWN_GAPS, ids=lambda row: row[1][:60])
@pytest.mark.xfail(strict=True, reason="the rules do not read this yet")
def test_known_gaps_are_still_gaps(row: Row) -> None:
    published, text, wanted = row
    assert said_of(published, text) == wanted
