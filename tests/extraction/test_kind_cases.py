"""What is said of a figure, family by family (``tests/cases/kinds_en.py``)."""

from datetime import date

import pytest

from pipelines.extraction.findings import find_findings
from tests.cases import kinds_en


@pytest.mark.parametrize("row", kinds_en.STATED, ids=lambda row: row[1][:60])
def test_a_figure_is_of_the_kind_that_its_clause_makes_it(row: tuple[str, str]) -> None:
    wanted, text = row
    findings = find_findings(
        f"Defence news of the day\n{text}", published=date(2025, 6, 25), language="en"
    )
    told = [f"{claim.kind.value}/{'+'.join(claim.spender)}" for claim in findings.claims]
    assert " ".join(told) == wanted
