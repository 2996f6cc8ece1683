"""Percentages, by table."""

from decimal import Decimal

import pytest

from pipelines.extraction.findings import find_findings
from tests.cases.percentages_en import CAUGHT, NEAR_MISSES, SEVERAL, STATED


@pytest.mark.parametrize(
    ("wanted", "text", "quote"), [(k, t, q) for k, rows in STATED.items() for t, q in rows]
)
def test_a_percentage_is_read_with_numbers_and_bound(
    wanted: tuple[str, str, str], text: str, quote: str
) -> None:
    (one,) = find_findings(text, language="en").percentages
    assert (one.quote, one.low, one.high, one.bound.value) == (
        quote, Decimal(wanted[0]), Decimal(wanted[1]), wanted[2],
    )  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SEVERAL)
def test_separate_figures_stay_separate(
    text: str, wanted: tuple[tuple[str, str, str], ...]
) -> None:
    found = find_findings(text, language="en").percentages
    assert [(p.quote, p.low, p.high) for p in found] == [
        (quote, Decimal(low), Decimal(high)) for quote, low, high in wanted
    ]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_what_states_no_number_is_no_percentage(text: str) -> None:
    assert find_findings(text, language="en").percentages == ()


@pytest.mark.parametrize(("text", "bound"), CAUGHT)
def test_caught_in_the_wild(text: str, bound: str) -> None:
    (one,) = find_findings(text, language="en").percentages
    assert one.bound.value == bound
