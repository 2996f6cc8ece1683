"""Claims of single sentences, by table."""

from datetime import date

import pytest

from pipelines.extraction.findings import find_findings
from tests.cases import clauses_en, parties_en
from tests.cases.claims_en import KNOWN_GAPS, NEAR_MISSES, STATED
from tests.cases.known_gaps import marked

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


@pytest.mark.parametrize("row", marked(STATED), ids=lambda row: row[1][:60])
def test_a_sentence_says_what_a_reader_takes_from_it(row: Row) -> None:
    published, text, wanted = row
    assert said_of(published, text) == wanted


@pytest.mark.parametrize(
    "row",
    marked(clauses_en.STATED + parties_en.STATED),
    ids=lambda row: row[2][:60],
)
def test_whose_figure_it_is_and_what_is_said_of_it(row: tuple) -> None:
    published, title, text, wanted = row
    found = find_findings(
        f"{title}\n{text}", published=date.fromisoformat(published), language="en"
    )
    assert wanted == tuple(
        (
            one.percentage.quote,
            "+".join(one.spender),
            one.kind.value,
            one.when,
            "+".join(one.actor) or None,
        )
        for one in found.claims
    )


@pytest.mark.parametrize("row", NEAR_MISSES, ids=lambda row: row[1][:60])
def test_what_is_no_share_for_defence_is_no_claim(row: Row) -> None:
    published, text, wanted = row
    assert said_of(published, text) == wanted


@pytest.mark.parametrize("row", KNOWN_GAPS, ids=lambda row: row[1][:60])
@pytest.mark.xfail(strict=True, reason="not told rightly yet")
def test_known_gaps_are_still_gaps(row: Row) -> None:
    published, text, wanted = row
    assert said_of(published, text) == wanted


def test_a_text_that_never_speaks_of_defence_has_no_share_for_it():
    text = (
        "Nordic schools get more for less, a study finds.\n"
        "The Finnish share fell from 6.5 percent of GDP in 2009 to 5.6 percent in 2022. "
        "Ireland reports just under 3 percent."
    )
    found = find_findings(text, published=None, language="en")
    assert len(found.percentages) == 3
    assert found.claims == ()


def test_who_is_asked_is_asked_for_defence_though_no_word_says_so():
    found = find_findings(
        "Washington wants Tokyo to spend 3.5 percent of GDP.", published=None, language="en"
    )
    assert [claim.spender for claim in found.claims] == [("JPN",)]
