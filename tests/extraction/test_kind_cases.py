"""What is said of a figure, family by family (``tests/cases/kinds_en.py``)."""

from datetime import date

import pytest

from pipelines.extraction.findings import find_findings
from tests.cases import kinds_en, kinds_general_en
from tests.cases.known_gaps import marked


def told(text: str) -> str:
    """Kind and spender of each claim, as the tables have them."""
    findings = find_findings(text, published=date(2025, 6, 25), language="en")
    return " ".join(f"{one.kind.value}/{'+'.join(one.spender)}" for one in findings.claims)


@pytest.mark.parametrize(
    "row", marked(kinds_en.STATED + kinds_general_en.STATED), ids=lambda row: row[1][:60]
)
def test_a_figure_is_of_the_kind_that_its_clause_makes_it(row: tuple[str, str]) -> None:
    wanted, text = row
    assert told(f"Defence news of the day\n{text}") == wanted


@pytest.mark.parametrize(
    "row", kinds_en.HEADLINES + kinds_general_en.HEADLINES, ids=lambda row: row[1][:60]
)
def test_a_headline_says_what_its_figure_is(row: tuple[str, str]) -> None:
    wanted, title = row
    assert told(f"{title}\nThe story is told by our staff in full.") == wanted
