"""Percentages, by table."""

from decimal import Decimal

import pytest

from pipelines.extraction.findings import find_findings
from tests.cases.percentages_en import CAUGHT, IN_SENTENCE, NEAR_MISSES, SEVERAL, STATED


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


@pytest.mark.parametrize(("text", "wanted"), IN_SENTENCE)
def test_a_percentage_stands_in_its_sentence(text: str, wanted: str) -> None:
    (one,) = find_findings(text, language="en").percentages
    assert one.sentence == wanted


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_what_states_no_number_is_no_percentage(text: str) -> None:
    assert find_findings(text, language="en").percentages == ()


@pytest.mark.parametrize(("text", "bound"), CAUGHT)
def test_caught_in_the_wild(text: str, bound: str) -> None:
    (one,) = find_findings(text, language="en").percentages
    assert one.bound.value == bound


@pytest.mark.parametrize("sign", ["\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e"])
@pytest.mark.parametrize("number", ["3{}.5", "3.{}5", "1{}2"])
@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_number_that_unseen_signs_cut_gives_no_wrong_figure(
    sign: str, number: str, language: str
) -> None:
    said = number.format(sign)
    text = {
        "en": f"Japan will spend {said} percent of GDP on defence.",
        "ja": f"政府は防衛費をGDP比{said}%に増やす。",
    }[language]
    wrong = {Decimal(5), Decimal("0.5"), Decimal(2)}
    assert not {p.low for p in find_findings(text, language=language).percentages} & wrong


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("3\u200b.5%", "3.5"),
        ("3.\u200d5%", "3.5"),
        ("\uff13\u200b\uff0e\uff15\uff05", "3.5"),
        ("3\u00ad.5%", "3.5"),
        ("1\u2060\ufeff2%", "12"),
    ],
)
@pytest.mark.parametrize("language", ["en", "ja", "zh"])
def test_signs_of_no_width_within_a_number_are_read_over(
    said: str, value: str, language: str
) -> None:
    text = {"en": f"It is {said} of GDP.", "ja": f"防衛費は{said}だ。", "zh": f"军费占{said}。"}[
        language
    ]
    (one,) = find_findings(text, language=language).percentages
    assert (one.quote, str(one.low)) == (said, value)
    assert text[one.start : one.end] == said


@pytest.mark.parametrize(
    "said",
    [
        "2\u00ad3%",  # the hyphen of 2-3%, or none
        "10,\u200b20%",  # of a list, or 10.20
        "3\u202e5%",  # shown as 53
        "3\u2063.5%",  # a separator that nobody sees
    ],
)
@pytest.mark.parametrize("language", ["en", "ja", "zh"])
def test_signs_that_may_part_two_numbers_leave_none(said: str, language: str) -> None:
    text = {"en": f"It is {said} of GDP.", "ja": f"防衛費は{said}だ。", "zh": f"军费占{said}。"}[
        language
    ]
    assert find_findings(text, language=language).percentages == ()


@pytest.mark.parametrize("said", ["3\u00ad.5 per\u00adcent", "2.5 per\u00adcent"])
def test_a_percent_word_that_a_soft_hyphen_cuts_is_whole(said: str) -> None:
    text = f"It is {said} of GDP."
    (one,) = find_findings(text, language="en").percentages
    assert (one.quote, text[one.start : one.end]) == (said, said)


def test_a_year_that_a_sign_of_no_width_cuts_is_whole() -> None:
    found = find_findings(
        "Spending rises by 20\u200b27.\u200b3% of GDP is the goal.", language="en"
    )
    assert [(one.quote, one.value) for one in found.dates] == [("20\u200b27", "2027")]
    assert found.percentages == ()


@pytest.mark.parametrize("between", ["  ", "\u200b ", "   "])
def test_more_than_one_blank_before_the_percent_word_is_one(between: str) -> None:
    text = f"Japan will spend 3.5{between}percent of GDP on defence."
    (one,) = find_findings(text, language="en").percentages
    assert (one.low, text[one.start : one.end]) == (Decimal("3.5"), one.quote)
