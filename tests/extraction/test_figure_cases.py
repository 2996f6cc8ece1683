"""What figures are of, their bounds, their times and the dates beside them, by table."""

from datetime import date

import pytest

from pipelines.extraction.findings import find_findings
from tests.cases.figures_en import SAID
from tests.cases.known_gaps import marked
from tests.cases.measures_en import MEASURED
from tests.cases.whens_en import TIMED

Row = tuple[str, str, tuple[tuple[str | None, ...], ...], tuple[tuple[str, str], ...] | None]


@pytest.mark.parametrize("row", marked(SAID), ids=lambda row: row[1].rpartition("\n")[2][:60])
def test_a_figure_is_of_defence_and_of_its_year(row: Row) -> None:
    published, text, wanted, dates = row
    found = find_findings(text, published=date.fromisoformat(published), language="en")
    claims = {claim.percentage.start: claim for claim in found.claims}
    rows: list[tuple[str | None, ...]] = []
    for (_, *rest), one in zip(wanted, found.percentages, strict=True):
        claim = claims.get(one.start)
        told = (one.quote, "gdp" if claim else "other", one.bound.value, claim and claim.when)
        rows.append(told[: len(rest) + 1])
    assert tuple(rows) == wanted
    if dates is not None:
        assert tuple((one.quote, one.value) for one in found.dates) == dates


@pytest.mark.parametrize(("wanted", "text"), MEASURED, ids=lambda one: one[-60:])
def test_a_figure_is_of_defence_or_of_something_else(wanted: str, text: str) -> None:
    found = find_findings(text, published=date(2026, 1, 20), language="en").percentages
    told = [one.of.value for one in found]
    expected = wanted.split(",")
    assert told == (expected if len(expected) > 1 else expected * len(told))


@pytest.mark.parametrize(("day", "wanted", "text"), TIMED, ids=lambda one: str(one)[-60:])
def test_a_claim_is_for_the_time_that_its_words_refer_to(
    day: str, wanted: tuple[str | None, ...], text: str
) -> None:
    found = find_findings(text, published=date.fromisoformat(day), language="en").claims
    assert tuple(claim.when for claim in found) == wanted
