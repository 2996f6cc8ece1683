"""Dates, by table; values checked by a second reader of EDTF."""

from datetime import date

import pytest
from edtf import parse_edtf

from pipelines.extraction.findings import find_findings
from tests.cases.dates_en import CAUGHT, NEAR_MISSES, STATED, TENSES, WRAPPED
from tests.cases.dates_spoken_en import AMERICAN, SPOKEN

DAY = date(2025, 6, 21)


@pytest.mark.parametrize(
    ("value", "text", "quote"), [(v, t, q) for v, rows in STATED.items() for t, q in rows]
)
def test_a_date_is_read_from_the_day_of_publication(value: str, text: str, quote: str) -> None:
    (one,) = find_findings(text, published=DAY, language="en").dates
    assert (one.quote, one.value) == (quote, value)


@pytest.mark.parametrize("value", [value for value in STATED if not value.startswith("FY")])
def test_values_are_edtf(value: str) -> None:
    assert parse_edtf(value) is not None


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_durations_names_and_counts_are_no_dates(text: str) -> None:
    assert find_findings(text, published=DAY, language="en").dates == ()


@pytest.mark.parametrize(("text", "values"), CAUGHT)
def test_caught_in_the_wild(text: str, values: tuple[str, ...]) -> None:
    found = find_findings(text, published=DAY, language="en").dates
    assert tuple(one.value for one in found) == values


@pytest.mark.parametrize(("day", "text", "values"), TENSES)
def test_the_clause_tells_the_year_of_a_month(day: str, text: str, values: tuple[str, ...]) -> None:
    found = find_findings(text, published=date.fromisoformat(day), language="en").dates
    assert tuple(one.value for one in found) == values


@pytest.mark.parametrize(("day", "text", "wanted"), SPOKEN)
def test_the_words_around_a_day_tell_which_it_is(
    day: str, text: str, wanted: tuple[str, ...]
) -> None:
    found = find_findings(text, published=date.fromisoformat(day), language="en").dates
    assert tuple(f"{one.quote} {one.value}" for one in found) == wanted


@pytest.mark.parametrize(("day", "text", "value"), AMERICAN)
def test_a_report_on_american_offices_alone_has_their_fiscal_year(
    day: str, text: str, value: str
) -> None:
    found = find_findings(text, published=date.fromisoformat(day), language="en").dates
    assert [one.value for one in found if one.quote.endswith("year")] == [value]


@pytest.mark.parametrize(("text", "wanted"), WRAPPED)
def test_a_date_goes_on_where_a_line_is_only_wrapped(
    text: str, wanted: tuple[tuple[str, str], ...]
) -> None:
    found = find_findings(f"News of the day\n{text}", published=DAY, language="en").dates
    assert tuple((one.quote, one.value) for one in found) == wanted


def test_a_title_is_not_joined_to_what_is_below_it() -> None:
    found = find_findings("The days of May\n2025 was hot.", published=DAY, language="en").dates
    assert tuple(one.quote for one in found) == ("May", "2025")


def test_relative_dates_need_a_day() -> None:
    assert find_findings("on Friday, in 2027", language="en").dates[0].value == "2027"
